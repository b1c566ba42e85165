; Reads a line and writes it backwards in capitals.
; stdin: Hello There World\n

section .data
prompt: db "Name: "
plen:   equ $ - prompt
hex     db "0123456789ABCDEF"
section .bss
buf:    resb 256
rev:    resb 256
section .text
global _start
%define SYS_WRITE 1
%define STDOUT 1
%macro print 2
        mov rax, SYS_WRITE
        mov rdi, STDOUT
        mov rsi, %1
        mov rdx, %2
        syscall
%endmacro
_start:
        print prompt, plen
        xor eax, eax
        xor edi, edi
        mov rsi, buf
        mov rdx, 256
        syscall
        mov r12, rax
        dec r12
        mov rcx, r12
        lea rsi, [buf+r12-1]
        lea rdi, [rev]
.more:  mov al, [rsi]
        dec rsi
        cmp al,'a'
        jb .up
        cmp al,'z'
        ja .up
        sub al, 32
.up:    stosb
        loop .more
        mov al, 10
        stosb
        inc r12
        print rev, r12
        mov rbx, r12
        mov rdi, rev
        mov rcx, -1
        mov al, 10
        repne scasb
        not rcx
        mov rdi, rcx
        mov eax, 60
        syscall
