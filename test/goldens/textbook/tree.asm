; A binary tree of numbers, with the parameters of each function as offsets from rsp.
; stdin: 50 30 70 20 40 60 80 30\n

        segment .text
        global  main, insert, walk
        extern  malloc, scanf, printf
        struc node
n_value resq 1
n_left  resq 1
n_right resq 1
        align 8
        endstruc
;       walk ( p )
walk:
.p      equ 0
        push rbp
        mov rbp, rsp
        sub rsp, 16
        cmp rdi, 0
        je .done
        mov [rsp+.p], rdi
        mov rdi, [rdi+n_left]
        call walk
        mov rdi, [rsp+.p]
        segment .data
.fmt    db "%ld ",0
        segment .text
        mov rsi, [rdi+n_value]
        lea rdi, [.fmt]
        xor eax, eax
        call printf
        mov rdi, [rsp+.p]
        mov rdi, [rdi+n_right]
        call walk
.done   leave
        ret
insert:
.root   equ 0
.v      equ 8
        push rbp
        mov rbp, rsp
        sub rsp, 16
        mov [rsp+.root], rdi
        mov [rsp+.v], rsi
.look   mov rax, [rdi]
        cmp rax, 0
        je .new
        cmp rsi, [rax+n_value]
        je .out
        lea rdi, [rax+n_left]
        jl .look
        lea rdi, [rax+n_right]
        jmp .look
.new    mov [rsp+.root], rdi
        mov edi, node_size
        call malloc
        mov rdi, [rsp+.root]
        mov [rdi], rax
        mov rsi, [rsp+.v]
        mov [rax+n_value], rsi
        mov qword [rax+n_left], 0
        mov qword [rax+n_right], 0
.out    leave
        ret
main:
.k      equ 0
.tree   equ 8
        push rbp
        mov rbp, rsp
        sub rsp, 16
        mov qword [rsp+.tree], 0
        segment .data
.scan   db "%ld",0
.nl     db 0x0a, 0
        segment .text
.more   lea rdi, [.scan]
        lea rsi, [rsp+.k]
        xor eax, eax
        call scanf
        cmp rax, 1
        jne .end
        lea rdi, [rsp+.tree]
        mov rsi, [rsp+.k]
        call insert
        jmp .more
.end    mov rdi, [rsp+.tree]
        call walk
        lea rdi, [.nl]
        xor eax, eax
        call printf
        xor eax, eax
        leave
        ret
