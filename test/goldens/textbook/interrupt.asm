; Writes and ends with the calls of 32-bit programs.

        segment .data
hello:  db "Hello by int", 0x0a
.len    equ $-hello
        segment .text
        global _start
_start:
        mov eax, 4
        mov ebx, 1
        mov ecx, hello
        mov edx, hello.len
        int 0x80
        mov eax, 1
        mov ebx, 5
        int 0x80
