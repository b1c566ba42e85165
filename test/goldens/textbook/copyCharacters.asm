; Copies a file character by character with the C library.
; args: a b
; file: a=line one\nline two;\n; comment\nend

        segment .data
r       db "r",0
w       db "w",0
        segment .bss
i       resq 1
o       resq 1
        segment .text
        global main
        extern fopen, fgetc, fputc, fclose, exit, perror
main:   push rbp
        mov rbp, rsp
        push rbx
        sub rsp, 8
        mov rbx, rsi
        cmp edi, 3
        jne .usage
        mov rdi, [rbx+8]
        mov rsi, r
        call fopen
        mov [i], rax
        test rax, rax
        jz .usage
        mov rdi, [rbx+16]
        mov rsi, w
        call fopen
        mov [o], rax
.more:  mov rdi, [i]
        call fgetc
        cmp eax, -1
        je .done
        mov edi, eax
        mov rsi, [o]
        call fputc
        jmp .more
.done:  mov rdi, [i]
        call fclose
        mov rdi, [o]
        call fclose
        xor edi, edi
        call exit
.usage: mov rdi, [rbx]
        mov rdi, w
        call perror
        mov edi, 2
        call exit
