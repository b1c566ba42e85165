operator+(geo::Box const&, int):                      # @operator+(geo::Box const&, int)
        mov eax, esi
        add eax, dword ptr [rdi + 8]
        ret
square(int):                             # @square(int)
        mov eax, edi
        imul eax, edi
        ret
.LCPI2_0:
        .quad 0x4004000000000000              # double 2.5
.LCPI2_1:
        .quad 0x3ff8000000000000              # double 1.5
main:                                   # @main
        push rbp
        push r15
        push r14
        push r12
        push rbx
        sub rsp, 48
        lea r14, [rsp + 32]
        mov rdi, r14
        mov esi, 2
        mov edx, 3
        call geo::Box::Box(int, int) [base object constructor]
        lea rax, [rip + vtable for geo::Shape+16]
        mov qword ptr [rsp + 24], rax
        mov qword ptr [rsp + 8], r14
        mov rdi, qword ptr [rsp + 8]
        mov rax, qword ptr [rdi]
        call qword ptr [rax]
        add dword ptr [rip + total], eax
        lea rax, [rsp + 24]
        mov qword ptr [rsp + 8], rax
        mov rdi, qword ptr [rsp + 8]
        mov rax, qword ptr [rdi]
        call qword ptr [rax]
        mov ebp, eax
        add ebp, dword ptr [rip + total]
        mov dword ptr [rip + total], ebp
        mov edi, ebp
        call square(int)
        mov r15d, eax
        mov edi, 3
        mov esi, 9
        call int biggest<int>(int, int)
        mov r12d, eax
        movsd xmm0, qword ptr [rip + .LCPI2_0] # xmm0 = mem[0],zero
        movsd xmm1, qword ptr [rip + .LCPI2_1] # xmm1 = mem[0],zero
        call double biggest<double>(double, double)
        movsd qword ptr [rsp + 16], xmm0      # 8-byte Spill
        call _ZZ4mainENK3$_0clEi
        mov ebx, eax
        mov rdi, r14
        mov esi, 2
        call operator+(geo::Box const&, int)
        add ebx, eax
        lea rdi, [rip + .L.str]
        mov esi, ebp
        mov edx, r15d
        mov ecx, r12d
        movsd xmm0, qword ptr [rsp + 16]      # 8-byte Reload
        mov r8d, ebx
        mov al, 1
        call printf@PLT
        xor eax, eax
        add rsp, 48
        pop rbx
        pop r12
        pop r14
        pop r15
        pop rbp
        ret
geo::Box::Box(int, int) [base object constructor]:                       # @geo::Box::Box(int, int) [base object constructor]
        lea rax, [rip + vtable for geo::Box+16]
        mov qword ptr [rdi], rax
        mov dword ptr [rdi + 8], esi
        mov dword ptr [rdi + 12], edx
        ret
int biggest<int>(int, int):                  # @int biggest<int>(int, int)
        mov eax, edi
        cmp edi, esi
        cmovl eax, esi
        ret
double biggest<double>(double, double):                  # @double biggest<double>(double, double)
        maxsd xmm1, xmm0
        movapd xmm0, xmm1
        ret
_ZZ4mainENK3$_0clEi:                    # @"_ZZ4mainENK3$_0clEi"
        mov eax, dword ptr [rip + total]
        lea eax, [rax + 2*rax]
        ret
geo::Box::area() const:                    # @geo::Box::area() const
        mov eax, dword ptr [rdi + 12]
        imul eax, dword ptr [rdi + 8]
        ret
geo::Shape::area() const:                  # @geo::Shape::area() const
        xor eax, eax
        ret
total:
        .long 4                               # 0x4
.L.str:
        .asciz "%d %d %d %g %d\n"
vtable for geo::Box:
        .quad 0
        .quad 0
        .quad geo::Box::area() const
vtable for geo::Shape:
        .quad 0
        .quad 0
        .quad geo::Shape::area() const
