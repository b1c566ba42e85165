; Copies a text with a number before each line, one byte at a time, by system calls.
; args: in.txt out.txt
; file: in.txt=alpha\nbeta\ngamma delta\n
; file: out.txt=an old text that is longer than what comes now, and so must be cut off by the flag that says so

section .data
LF      equ 10
SYS_read equ 0
SYS_write equ 1
SYS_open equ 2
SYS_close equ 3
SYS_exit equ 60
O_CREAT equ 0x40
O_TRUNC equ 0x200
O_RDONLY equ 000000q
O_WRONLY equ 000001q
S_IRUSR equ 00400q
S_IWUSR equ 00200q
message db "usage: in out", LF
message_size dq $-message
section .bss
char    resb 1
number  resb 4
section .text
global _start
_start:
        mov r12, qword [rsp]
        lea r13, qword [rsp+8]
        cmp r12, 3
        jne usage
        mov rax, SYS_open
        mov rdi, qword [r13+8]
        mov rsi, O_RDONLY
        syscall
        cmp rax, 0
        jl usage
        mov r14, rax
        mov rax, SYS_open
        mov rdi, qword [r13+16]
        mov rsi, O_CREAT | O_WRONLY | O_TRUNC
        mov rdx, S_IRUSR | S_IWUSR
        syscall
        mov r15, rax
        mov byte [number], "0"
        mov byte [number+1], ":"
        mov bl, LF
next:
        mov rax, SYS_read
        mov rdi, r14
        mov rsi, char
        mov rdx, 1
        syscall
        cmp rax, 1
        jne done
        cmp bl, LF
        jne same
        inc byte [number]
        mov rax, SYS_write
        mov rdi, r15
        mov rsi, number
        mov rdx, 2
        syscall
same:
        mov rax, SYS_write
        mov rdi, r15
        mov rsi, char
        mov rdx, 1
        syscall
        mov bl, byte [char]
        jmp next
done:
        mov rax, SYS_close
        mov rdi, r14
        syscall
        mov rax, SYS_close
        mov rdi, r15
        syscall
        mov rdi, 0
        jmp last
usage:
        mov rax, SYS_write
        mov rdi, 2
        lea rsi, byte [message]
        mov rdx, qword [message_size]
        syscall
        mov rdi, 1
last:
        mov rax, SYS_exit
        syscall
