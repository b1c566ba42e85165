; open, write, lseek, read and close of the C library.

        segment .data
fd      dd 0
name:   db "sample",0
text    db "0123456789abcdef"
        segment .bss
buf     resb 64
        segment .text
        global main
        extern open, write, read, lseek, close, printf
O_CREAT equ 0100o
O_RDWR  equ 2
main:   push rbp
        mov rbp, rsp
        lea rdi, [name]
        mov esi, O_CREAT|O_RDWR
        mov edx, 600o
        xor eax, eax
        call open
        cmp eax, 0
        jl error
        mov [fd], eax
        mov edi, [fd]
        lea rsi, [text]
        mov edx, 16
        call write
        mov edi, [fd]
        mov rsi, 4
        xor edx, edx
        call lseek
        mov edi, [fd]
        lea rsi, [buf]
        mov edx, 5
        call read
        segment .data
.fmt    db "read %ld: %s",10,0
        segment .text
        lea rdi, [.fmt]
        mov rsi, rax
        lea rdx, [buf]
        xor eax, eax
        call printf
        mov edi, [fd]
        xor esi, esi
        mov edx, 2
        call lseek
        segment .data
.fmt2   db "size %ld",10,0
        segment .text
        lea rdi, [.fmt2]
        mov rsi, rax
        xor eax, eax
        call printf
        mov edi, [fd]
        call close
error:
        xor eax, eax
        leave
        ret
