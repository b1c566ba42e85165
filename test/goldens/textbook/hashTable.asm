; A hash table of words, with string instructions.
; stdin: the quick brown fox jumps over the lazy dog the end of all things alpha beta gamma\n

        segment .data
table   times 256 dq 0
mult    dd 123456789, 234567891, 345678912, 456789123, 567891234, 678912345, 789123456, 891234567
sfmt    db "%s",0
pfmt    db "list[%3d]: ", 0
nfmt    db "%s ",0
nl      db 10,0
eq_     db "equal %d",10,0
        segment .bss
key     resb 80
        struc hnode
h_key   resq 1
h_next  resq 1
        endstruc
        segment .text
        global main
        extern scanf, printf, malloc, strdup, strcmp, strlen, memcmp
hash:   push rbp
        mov rbp, rsp
        mov rax, 0
        mov rsi, 0
.more   movzx ecx, byte [rdi+rsi]
        cmp ecx, 0
        je .done
        mov rdx, rsi
        and edx, 7
        mov r8d, dword [mult+rdx*4]
        imul rcx, r8
        add rax, rcx
        inc rsi
        jmp .more
.done   mov rcx, 101
        xor edx, edx
        div rcx
        mov rax, rdx
        leave
        ret
insert: push rbp
        mov rbp, rsp
        sub rsp, 32
.i      equ 0
.n      equ 8
        mov [rsp+.n], rdi
        call hash
        mov [rsp+.i], rax
        mov rbx, [table+rax*8]
.next   test rbx, rbx
        jz .new
        mov rdi, [rbx+h_key]
        mov rsi, [rsp+.n]
        call strcmp
        cmp eax, 0
        je .found
        mov rbx, [rbx+h_next]
        jmp .next
.new    mov rdi, hnode_size
        call malloc
        mov rbx, rax
        mov rdi, [rsp+.n]
        call strdup
        mov [rbx+h_key], rax
        mov r9, [rsp+.i]
        mov r8, [table+r9*8]
        mov [rbx+h_next], r8
        mov [table+r9*8], rbx
.found  mov rax, rbx
        leave
        ret
memeq:  mov rcx, rdx
        cld
        repe cmpsb
        mov eax, 0
        jne .r
        inc eax
.r      ret
slen:   cld
        mov rcx, -1
        mov al, 0
        repne scasb
        mov rax, -2
        sub rax, rcx
        ret
main:   push rbp
        mov rbp, rsp
        push rbx
        push r12
more:   lea rdi, [sfmt]
        lea rsi, [key]
        xor eax, eax
        call scanf
        cmp eax, 1
        jne done
        lea rdi, [key]
        call insert
        jmp more
done:   xor r12, r12
.l      mov rbx, [table+r12*8]
        cmp rbx, 0
        je .skip
        lea rdi, [pfmt]
        mov esi, r12d
        xor eax, eax
        call printf
.p      lea rdi, [nfmt]
        mov rsi, [rbx+h_key]
        xor eax, eax
        call printf
        mov rbx, [rbx+h_next]
        cmp rbx, 0
        jne .p
        lea rdi, [nl]
        xor eax, eax
        call printf
.skip   inc r12
        cmp r12, 256
        jl .l
        lea rdi, [key]
        lea rsi, [key]
        mov edx, 10
        call memeq
        lea rdi, [eq_]
        mov esi, eax
        xor eax, eax
        call printf
        lea rdi, [key]
        call slen
        lea rdi, [eq_]
        mov esi, eax
        xor eax, eax
        call printf
        pop r12
        pop rbx
        xor eax, eax
        leave
        ret
