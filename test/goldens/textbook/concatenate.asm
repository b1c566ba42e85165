; Prints the files named on the command line; what is not there is left out.
; args: one.txt nothing two.txt
; file: one.txt=first\nsecond line\n
; file: two.txt=no newline at the end

        segment .data
inf     dq 0
argv    dq 0
mode:   db "r",0
        segment .bss
line    resb 20
line_size equ $-line
        segment .text
        global main
        extern fopen, fgets, fputs, fclose, stdout
main:
        push rbp
        mov rbp, rsp
        add rsi, 8
        mov [argv], rsi
.next:
        mov r8, [argv]
        mov rdi, [r8]
        cmp rdi, 0
        je .done
        add r8, 8
        mov [argv], r8
        lea rsi, [mode]
        call fopen
        cmp rax, 0
        je .next
        mov [inf], rax
.more:
        lea rdi, [line]
        mov rsi, line_size
        mov rdx, [inf]
        call fgets
        cmp rax, 0
        jne .put
        mov rdi, [inf]
        call fclose
        jmp .next
.put    lea rdi, [line]
        mov rsi, [stdout]
        call fputs
        jmp .more
.done   xor eax, eax
        leave
        ret
