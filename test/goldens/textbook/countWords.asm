; Counts lines, words and bytes of a file.
; args: text
; file: text=a few words\nmore  words here\n\n tail

        segment .data
rb      db "rb",0
fmt     db "%d lines %d words %d bytes",10,0
        segment .text
        global main
        extern fopen, fgetc, fclose, printf, feof, ferror, perror
main:   push rbp
        mov rbp, rsp
        push rbx
        push r12
        push r13
        push r14
        push r15
        sub rsp, 8
        mov rdi, [rsi+8]
        lea rsi, [rb]
        call fopen
        mov rbx, rax
        xor r12, r12
        xor r13, r13
        xor r14, r14
        xor r15,r15 ; in word
.more:  mov rdi, rbx
        call fgetc
        cmp eax, -1
        je .done
        inc r14
        cmp al, 10
        jne .nol
        inc r12
.nol:   cmp al,' '
        jbe .space
        test r15, r15
        jnz .more
        mov r15, 1
        inc r13
        jmp .more
.space: xor r15d, r15d
        jmp .more
.done:  mov rdi, rbx
        call feof
        mov r15, rax
        mov rdi, rbx
        call fclose
        lea rdi, [fmt]
        mov esi, r12d
        mov edx, r13d
        mov ecx, r14d
        xor eax, eax
        call printf
        mov eax, r15d
        add rsp, 8
        pop r15
        pop r14
        pop r13
        pop r12
        pop rbx
        leave
        ret
