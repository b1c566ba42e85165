; Writes what a file has in memory.
; file: data.txt=mapped words\n

section .data
name    db "data.txt",0
section .bss
st      resb 144
section .text
global _start
_start:
        mov eax, 2
        mov rdi, name
        xor esi, esi
        syscall
        mov r12, rax
        mov eax, 5
        mov rdi, r12
        mov rsi, st
        syscall
        mov r13, [st+48]
        mov eax, 9
        xor edi, edi
        mov rsi, r13
        mov edx, 1
        mov r10d, 2
        mov r8, r12
        xor r9d, r9d
        syscall
        mov rsi, rax
        mov eax, 1
        mov edi, 1
        mov rdx, r13
        syscall
        mov eax, 60
        mov edi, eax
        mov rdi, r13
        syscall
