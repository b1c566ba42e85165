; What is printed comes after what is written, unless it is flushed.

        extern printf, fflush, stdout, puts
        global main
        section .data
m       db "printed",10,0
        section .text
main:   push rbp
        mov rdi, m
        xor rax, rax
        call printf
        mov rax, 1
        mov rdi, 1
        mov rsi, m
        mov rdx, 8
        syscall
        mov rdi, [stdout]
        call fflush
        mov rdi, m
        call puts
        xor eax, eax
        pop rbp
        ret
