; A structure with alignment in it, one in memory and one on the heap.

        segment .data
        struc Point
p_x     resd 1
p_y     resd 1
p_tag   resb 3
        align 4
p_w     resq 1
        endstruc
origin  istruc Point
        at p_x, dd 3
        at p_y, dd 4
        at p_tag, db "ab"
        at p_w, dq 77
        iend
points  times Point_size*3 db 0
fmt     db "%d %d %c %ld %ld",10,0
        segment .text
        global main
        extern printf, malloc, free
main:   push rbp
        mov rbp, rsp
        sub rsp, 16
.p      equ 0
        mov edi, Point_size
        call malloc
        mov [rsp+.p], rax
        mov [rax+p_x], dword 9
        mov dword [rax+p_y], 10
        mov [rax+p_tag], byte 'z'
        mov qword [rax+p_w], -1
        lea rdi, [fmt]
        mov esi, [rax+p_x]
        mov edx, [origin+p_y]
        movsx ecx, byte [rax+p_tag]
        mov r8, [origin+p_w]
        mov r9, Point_size
        xor eax, eax
        call printf
        mov rdi, [rsp+.p]
        call free
        xor eax, eax
        leave
        ret
