geo::Shape::area() const:
        mov eax, 0
        ret
geo::Box::area() const:
        mov eax, DWORD PTR 8[rdi]
        imul eax, DWORD PTR 12[rdi]
        ret
main::{lambda(int)#1}::operator()(int) const:
        mov eax, esi
        imul eax, DWORD PTR total[rip]
        ret
geo::Box::Box(int, int) [base object constructor]:
        lea rax, vtable for geo::Box[rip+16]
        mov QWORD PTR [rdi], rax
        mov DWORD PTR 8[rdi], esi
        mov DWORD PTR 12[rdi], edx
        ret
operator+(geo::Box const&, int):
        mov eax, esi
        add eax, DWORD PTR 8[rdi]
        ret
square(int):
        imul edi, edi
        mov eax, edi
        ret
int biggest<int>(int, int):
        cmp edi, esi
        mov eax, esi
        cmovge eax, edi
        ret
double biggest<double>(double, double):
        maxsd xmm1, xmm0
        movapd xmm0, xmm1
        ret
.LC2:
        .string "%d %d %d %g %d\n"
main:
        push r13
        push r12
        push rbp
        push rbx
        sub rsp, 72
        lea rbx, 48[rsp]
        mov edx, 3
        mov esi, 2
        mov rdi, rbx
        call geo::Box::Box(int, int) [complete object constructor]
        lea rax, vtable for geo::Shape[rip+16]
        mov QWORD PTR 40[rsp], rax
        mov QWORD PTR 16[rsp], rbx
        lea rax, 40[rsp]
        mov QWORD PTR 24[rsp], rax
        lea rbp, 16[rsp]
        lea r12, 32[rsp]
.L13:
        mov rax, QWORD PTR 0[rbp]
        mov QWORD PTR [rsp], rax
        mov rdi, QWORD PTR [rsp]
        mov rax, QWORD PTR [rdi]
        call [QWORD PTR [rax]]
        add eax, DWORD PTR total[rip]
        mov ebx, eax
        mov DWORD PTR total[rip], eax
        add rbp, 8
        cmp rbp, r12
        jne .L13
        lea rdi, 15[rsp]
        mov esi, 3
        call main::{lambda(int)#1}::operator()(int) const
        mov ebp, eax
        lea rdi, 48[rsp]
        mov esi, 2
        call operator+(geo::Box const&, int)
        add ebp, eax
        movsd xmm1, QWORD PTR .LC0[rip]
        movsd xmm0, QWORD PTR .LC1[rip]
        call double biggest<double>(double, double)
        movq r13, xmm0
        mov esi, 9
        mov edi, 3
        call int biggest<int>(int, int)
        mov r12d, eax
        mov edi, ebx
        call square(int)
        mov edx, eax
        mov r8d, ebp
        movq xmm0, r13
        mov ecx, r12d
        mov esi, ebx
        lea rdi, .LC2[rip]
        mov eax, 1
        call printf@PLT
        mov eax, 0
        add rsp, 72
        pop rbx
        pop rbp
        pop r12
        pop r13
        ret
vtable for geo::Shape:
        .quad 0
        .quad 0
        .quad geo::Shape::area() const
vtable for geo::Box:
        .quad 0
        .quad 0
        .quad geo::Box::area() const
total:
        .long 4
.LC0:
        .long 0
        .long 1073217536
.LC1:
        .long 0
        .long 1074003968
