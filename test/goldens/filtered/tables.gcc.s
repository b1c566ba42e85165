compare:
        mov eax, DWORD PTR [rdi]
        sub eax, DWORD PTR [rsi]
        ret
classify:
        cmp edi, 4
        ja .L3
        mov edi, edi
        lea rdx, .L5[rip]
        movsx rax, DWORD PTR [rdx+rdi*4]
        add rax, rdx
        jmp rax
.L5:
        .long .L9-.L5
        .long .L10-.L5
        .long .L7-.L5
        .long .L6-.L5
        .long .L4-.L5
.L9:
        mov eax, 10
        ret
.L7:
        mov eax, 7
        ret
.L6:
        mov eax, 91
        ret
.L4:
        mov eax, 5
        ret
.L3:
        mov eax, -1
        ret
.L10:
        mov eax, 22
        ret
area:
        movapd xmm1, xmm0
        mulsd xmm1, QWORD PTR .LC0[rip]
        xorpd xmm0, XMMWORD PTR .LC1[rip]
        mulsd xmm0, xmm1
        ret
.LC2:
        .string "%d "
.LC3:
        .string "%d%c"
.LC4:
        .string "%s %.3f %d %d %d\n"
main:
        push r13
        push r12
        push rbp
        push rbx
        sub rsp, 8
        mov r12d, edi
        add DWORD PTR calls.0[rip], 1
        mov eax, DWORD PTR counter[rip]
        lea edx, 1[rax]
        mov DWORD PTR counter[rip], edx
        add DWORD PTR hidden[rip], eax
        mov ebp, 0
        mov ebx, 6
        lea r13, .LC2[rip]
.L13:
        mov edi, ebp
        call classify
        mov esi, eax
        mov rdi, r13
        mov eax, 0
        call printf@PLT
        add ebp, r12d
        sub ebx, 1
        jne .L13
        lea rcx, compare[rip]
        mov edx, 4
        mov esi, 5
        lea rdi, table[rip]
        call qsort@PLT
        mov ebx, 0
        lea r12, table[rip]
        lea rbp, .LC3[rip]
        jmp .L15
.L21:
        mov esi, DWORD PTR [r12+rbx*4]
        mov edx, 44
        mov rdi, rbp
        mov eax, 0
        call printf@PLT
        add rbx, 1
.L15:
        cmp rbx, 4
        jne .L21
        movsx rbx, ebx
        lea rax, table[rip]
        mov esi, DWORD PTR [rax+rbx*4]
        mov edx, 10
        lea rdi, .LC3[rip]
        mov eax, 0
        call printf@PLT
        mov BYTE PTR name[rip], 112
        pxor xmm1, xmm1
        cvtsi2sd xmm1, DWORD PTR counter[rip]
        movapd xmm0, xmm1
        mulsd xmm0, QWORD PTR .LC0[rip]
        xorpd xmm1, XMMWORD PTR .LC1[rip]
        mulsd xmm0, xmm1
        mov r8d, DWORD PTR calls.0[rip]
        mov ecx, 4
        mov edx, DWORD PTR hidden[rip]
        lea rsi, name[rip]
        lea rdi, .LC4[rip]
        mov eax, 1
        call printf@PLT
        lea rax, first[rip]
        mov ecx, 0
.L16:
        add ecx, DWORD PTR [rax]
        mov rax, QWORD PTR 8[rax]
        test rax, rax
        jne .L16
        mov eax, ecx
        add rsp, 8
        pop rbx
        pop rbp
        pop r12
        pop r13
        ret
calls.0:
        .long 4
operations:
        .quad classify
        .quad abs
first:
        .long 3
        .zero 4
        .quad second
second:
        .long 7
        .zero 4
        .quad 0
table:
        .long 5
        .long 3
        .long 9
        .long 1
        .long 4
name:
        .string "tower"
hidden:
        .long 2
counter:
        .long 3
.LC0:
        .long 0
        .long 1074331648
.LC1:
        .long 0
        .long -2147483648
        .long 0
        .long 0
