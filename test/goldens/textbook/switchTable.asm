; Jumps through a table of local labels of a function that comes later.

        segment .data
table:  dq main.c0
        dq main.c1
        dq main.c2
i:      dq 2
msgs    db "zero",0,"one",0,0,"two",0
len:    equ $-msgs
        segment .text
        global main
        extern puts
main:   push rbp
        mov rbp, rsp
        mov rax, [i]
        lea rdx, [table]
        jmp [rdx+rax*8]
.c0:    mov rdi, msgs
        jmp .end
.c1:    mov rdi, msgs+5
        jmp .end
.c2:    mov rdi, msgs+10
.end:   call puts
        mov eax, len
        leave
        ret
