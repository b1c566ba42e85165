; Makes a file, asks for its size, appends to it and asks for where that ended.

section .data
fn      db "url.txt",0
url     db "http://example.org",10,0
len     dq $-url-1
header  db "written",10
hl      equ $-header
section .bss
fdx     resq 1
stbuf   resb 144
section .text
global _start
_start: mov rax, 85
        mov rdi, fn
        mov rsi, 00400q|00200q
        syscall
        cmp rax, 0
        jl .err
        mov [fdx], rax
        mov rax, 1
        mov rdi, [fdx]
        mov rsi, url
        mov rdx, [len]
        syscall
        mov rax, 1
        mov rdi, 1
        mov rsi, header
        mov rdx, hl
        syscall
        mov rax, 3
        mov rdi, [fdx]
        syscall
        mov rax, 4
        mov rdi, fn
        mov rsi, stbuf
        syscall
        mov r12, [stbuf+48]
        mov rax, 2
        mov rdi, fn
        mov rsi, 0x401
        syscall
        mov [fdx], rax
        mov rax, 1
        mov rdi, [fdx]
        mov rsi, header
        mov rdx, hl
        syscall
        mov rax, 8
        mov rdi, [fdx]
        mov rsi, 0
        mov rdx, 1
        syscall
        add r12, rax
        mov rax, 21
        mov rdi, fn
        mov rsi, 4
        syscall
        add r12, rax
        mov rax, 60
        mov rdi, r12
        syscall
.err:   mov rax, 60
        mov rdi, 255
        syscall
