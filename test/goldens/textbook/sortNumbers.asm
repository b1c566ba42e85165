; Random numbers, as many as the command line says, sorted by qsort.
; args: 12

%macro pc 1
        mov edi, %1
        call putchar
%endmacro
section .rodata
        errmsg db "Need a length", 10, 0
        fmt db "%d ", 0
section .text
        extern fprintf, printf, putchar, puts, stderr
        extern rand, srand, malloc, qsort, atol, free
        global main, compare
main:
        push rbp
        mov rbp, rsp
        sub rsp, 32
        .array equ 0
        .size equ 8
        cmp edi, 2
        jz .go
        mov rdi, [stderr]
        lea rsi, [errmsg]
        xor eax, eax
        call fprintf
        mov eax, 1
        jmp .end
.go:
        mov rdi, [rsi+8]
        call atol
        mov [rsp+.size], rax
        mov rdi, rax
        shl rdi, 2
        call malloc
        mov [rsp+.array], rax
        mov edi, 42
        call srand
        xor ebx, ebx
.fill
        call rand
        mov ecx, 1000
        cdq
        idiv ecx
        mov rdi, [rsp+.array]
        mov [rdi+rbx*4], edx
        inc rbx
        cmp rbx, [rsp+.size]
        jl .fill
        .pattern equ 16
        mov qword [rsp+.pattern+0], '----'
        mov qword [rsp+.pattern+4], '===='
        mov byte [rsp+.pattern+8], 0
        lea rdi, [rsp+.pattern]
        call puts
        mov rdi, [rsp+.array]
        mov rsi, [rsp+.size]
        mov edx, 4
        mov rcx, compare
        call qsort
        xor ebx, ebx
.print
        lea rdi, [fmt]
        mov rsi, [rsp+.array]
        mov esi, [rsi+rbx*4]
        xor eax, eax
        call printf
        inc ebx
        cmp rbx, [rsp+.size]
        jl .print
        pc 10
        mov rdi, [rsp+.array]
        call free
        xor eax, eax
.end:
        leave
        ret
compare:
        mov eax, [rdi]
        sub eax, [rsi]
        ret
