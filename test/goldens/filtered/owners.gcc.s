.LC0:
        .string "tap"
zoo::Walker::sound() const:
        lea rax, .LC0[rip]
        ret
.LC1:
        .string "flap"
zoo::Flyer::sound() const:
        lea rax, .LC1[rip]
        ret
.LC2:
        .string "honk"
zoo::Goose::sound() const:
        lea rax, .LC2[rip]
        ret
.LC3:
        .string "gone with %d legs\n"
zoo::Walker::~Walker() [complete object destructor]:
        sub rsp, 8
        lea rax, vtable for zoo::Walker[rip+24]
        mov QWORD PTR [rdi], rax
        lea rax, vtable for zoo::Animal[rip+16]
        mov QWORD PTR 8[rdi], rax
        mov esi, DWORD PTR 16[rdi]
        lea rdi, .LC3[rip]
        mov eax, 0
        call printf@PLT
        add rsp, 8
        ret
.LC4:
        .string "landed"
zoo::Flyer::~Flyer() [complete object destructor]:
        push rbx
        mov rbx, rdi
        lea rax, vtable for zoo::Flyer[rip+24]
        mov QWORD PTR [rdi], rax
        lea rax, 56[rax]
        mov QWORD PTR 8[rdi], rax
        lea rdi, .LC4[rip]
        call puts@PLT
        lea rax, vtable for zoo::Animal[rip+16]
        mov QWORD PTR 8[rbx], rax
        mov esi, DWORD PTR 16[rbx]
        lea rdi, .LC3[rip]
        mov eax, 0
        call printf@PLT
        pop rbx
        ret
zoo::Goose::~Goose() [complete object destructor]:
        push rbx
        mov rbx, rdi
        lea rax, vtable for zoo::Goose[rip+24]
        mov QWORD PTR [rdi], rax
        lea rax, construction vtable for zoo::Flyer-in-zoo::Goose[rip+24]
        mov QWORD PTR 8[rdi], rax
        lea rax, 56[rax]
        mov QWORD PTR 16[rdi], rax
        lea rdi, .LC4[rip]
        call puts@PLT
        lea rax, construction vtable for zoo::Walker-in-zoo::Goose[rip+24]
        mov QWORD PTR [rbx], rax
        lea rax, vtable for zoo::Animal[rip+16]
        mov QWORD PTR 16[rbx], rax
        mov esi, DWORD PTR 24[rbx]
        lea rdi, .LC3[rip]
        mov eax, 0
        call printf@PLT
        pop rbx
        ret
zoo::Walker::~Walker() [deleting destructor]:
        push rbx
        mov rbx, rdi
        lea rax, vtable for zoo::Walker[rip+24]
        mov QWORD PTR [rdi], rax
        lea rax, vtable for zoo::Animal[rip+16]
        mov QWORD PTR 8[rdi], rax
        mov esi, DWORD PTR 16[rdi]
        lea rdi, .LC3[rip]
        mov eax, 0
        call printf@PLT
        mov esi, 24
        mov rdi, rbx
        call operator delete(void*, unsigned long)@PLT
        pop rbx
        ret
non-virtual thunk to zoo::Goose::sound() const:
        lea rax, .LC2[rip]
        ret
virtual thunk to zoo::Walker::sound() const:
        lea rax, .LC0[rip]
        ret
virtual thunk to zoo::Flyer::sound() const:
        lea rax, .LC1[rip]
        ret
virtual thunk to zoo::Goose::sound() const:
        lea rax, .LC2[rip]
        ret
virtual thunk to zoo::Walker::~Walker() [complete object destructor]:
        sub rsp, 8
        mov rax, QWORD PTR [rdi]
        add rdi, QWORD PTR -24[rax]
        lea rax, vtable for zoo::Walker[rip+24]
        mov QWORD PTR [rdi], rax
        lea rax, vtable for zoo::Animal[rip+16]
        mov QWORD PTR 8[rdi], rax
        mov esi, DWORD PTR 16[rdi]
        lea rdi, .LC3[rip]
        mov eax, 0
        call printf@PLT
        add rsp, 8
        ret
virtual thunk to zoo::Walker::~Walker() [deleting destructor]:
        push rbx
        mov rbx, rdi
        mov rax, QWORD PTR [rdi]
        add rbx, QWORD PTR -24[rax]
        lea rax, vtable for zoo::Walker[rip+24]
        mov QWORD PTR [rbx], rax
        lea rax, vtable for zoo::Animal[rip+16]
        mov QWORD PTR 8[rbx], rax
        mov esi, DWORD PTR 16[rbx]
        lea rdi, .LC3[rip]
        mov eax, 0
        call printf@PLT
        mov esi, 24
        mov rdi, rbx
        call operator delete(void*, unsigned long)@PLT
        pop rbx
        ret
zoo::Flyer::~Flyer() [deleting destructor]:
        push rbx
        mov rbx, rdi
        lea rax, vtable for zoo::Flyer[rip+24]
        mov QWORD PTR [rdi], rax
        lea rax, 56[rax]
        mov QWORD PTR 8[rdi], rax
        lea rdi, .LC4[rip]
        call puts@PLT
        lea rax, vtable for zoo::Animal[rip+16]
        mov QWORD PTR 8[rbx], rax
        mov esi, DWORD PTR 16[rbx]
        lea rdi, .LC3[rip]
        mov eax, 0
        call printf@PLT
        mov esi, 24
        mov rdi, rbx
        call operator delete(void*, unsigned long)@PLT
        pop rbx
        ret
virtual thunk to zoo::Flyer::~Flyer() [complete object destructor]:
        push rbx
        mov rbx, rdi
        mov rax, QWORD PTR [rdi]
        add rbx, QWORD PTR -24[rax]
        lea rax, vtable for zoo::Flyer[rip+24]
        mov QWORD PTR [rbx], rax
        lea rax, 56[rax]
        mov QWORD PTR 8[rbx], rax
        lea rdi, .LC4[rip]
        call puts@PLT
        lea rax, vtable for zoo::Animal[rip+16]
        mov QWORD PTR 8[rbx], rax
        mov esi, DWORD PTR 16[rbx]
        lea rdi, .LC3[rip]
        mov eax, 0
        call printf@PLT
        pop rbx
        ret
virtual thunk to zoo::Flyer::~Flyer() [deleting destructor]:
        push rbx
        mov rbx, rdi
        mov rax, QWORD PTR [rdi]
        add rbx, QWORD PTR -24[rax]
        lea rax, vtable for zoo::Flyer[rip+24]
        mov QWORD PTR [rbx], rax
        lea rax, 56[rax]
        mov QWORD PTR 8[rbx], rax
        lea rdi, .LC4[rip]
        call puts@PLT
        lea rax, vtable for zoo::Animal[rip+16]
        mov QWORD PTR 8[rbx], rax
        mov esi, DWORD PTR 16[rbx]
        lea rdi, .LC3[rip]
        mov eax, 0
        call printf@PLT
        mov esi, 24
        mov rdi, rbx
        call operator delete(void*, unsigned long)@PLT
        pop rbx
        ret
zoo::Goose::~Goose() [deleting destructor]:
        push rbx
        mov rbx, rdi
        lea rax, vtable for zoo::Goose[rip+24]
        mov QWORD PTR [rdi], rax
        lea rax, construction vtable for zoo::Flyer-in-zoo::Goose[rip+24]
        mov QWORD PTR 8[rdi], rax
        lea rax, 56[rax]
        mov QWORD PTR 16[rdi], rax
        lea rdi, .LC4[rip]
        call puts@PLT
        lea rax, construction vtable for zoo::Walker-in-zoo::Goose[rip+24]
        mov QWORD PTR [rbx], rax
        lea rax, vtable for zoo::Animal[rip+16]
        mov QWORD PTR 16[rbx], rax
        mov esi, DWORD PTR 24[rbx]
        lea rdi, .LC3[rip]
        mov eax, 0
        call printf@PLT
        mov esi, 32
        mov rdi, rbx
        call operator delete(void*, unsigned long)@PLT
        pop rbx
        ret
virtual thunk to zoo::Goose::~Goose() [complete object destructor]:
        push rbx
        mov rbx, rdi
        mov rax, QWORD PTR [rdi]
        add rbx, QWORD PTR -24[rax]
        lea rax, vtable for zoo::Goose[rip+24]
        mov QWORD PTR [rbx], rax
        lea rax, construction vtable for zoo::Flyer-in-zoo::Goose[rip+24]
        mov QWORD PTR 8[rbx], rax
        lea rax, 56[rax]
        mov QWORD PTR 16[rbx], rax
        lea rdi, .LC4[rip]
        call puts@PLT
        lea rax, construction vtable for zoo::Walker-in-zoo::Goose[rip+24]
        mov QWORD PTR [rbx], rax
        lea rax, vtable for zoo::Animal[rip+16]
        mov QWORD PTR 16[rbx], rax
        mov esi, DWORD PTR 24[rbx]
        lea rdi, .LC3[rip]
        mov eax, 0
        call printf@PLT
        pop rbx
        ret
non-virtual thunk to zoo::Goose::~Goose() [complete object destructor]:
        push rbx
        mov rbx, rdi
        lea rax, vtable for zoo::Goose[rip+24]
        mov QWORD PTR -8[rdi], rax
        lea rax, construction vtable for zoo::Flyer-in-zoo::Goose[rip+24]
        mov QWORD PTR [rdi], rax
        lea rax, 56[rax]
        mov QWORD PTR 8[rdi], rax
        lea rdi, .LC4[rip]
        call puts@PLT
        lea rax, construction vtable for zoo::Walker-in-zoo::Goose[rip+24]
        mov QWORD PTR -8[rbx], rax
        lea rax, vtable for zoo::Animal[rip+16]
        mov QWORD PTR 8[rbx], rax
        mov esi, DWORD PTR 16[rbx]
        lea rdi, .LC3[rip]
        mov eax, 0
        call printf@PLT
        pop rbx
        ret
non-virtual thunk to zoo::Goose::~Goose() [deleting destructor]:
        push rbx
        mov rbx, rdi
        lea rax, vtable for zoo::Goose[rip+24]
        mov QWORD PTR -8[rdi], rax
        lea rax, construction vtable for zoo::Flyer-in-zoo::Goose[rip+24]
        mov QWORD PTR [rdi], rax
        lea rax, 56[rax]
        mov QWORD PTR 8[rdi], rax
        lea rdi, .LC4[rip]
        call puts@PLT
        lea rax, construction vtable for zoo::Walker-in-zoo::Goose[rip+24]
        mov QWORD PTR -8[rbx], rax
        lea rax, vtable for zoo::Animal[rip+16]
        mov QWORD PTR 8[rbx], rax
        mov esi, DWORD PTR 16[rbx]
        lea rdi, .LC3[rip]
        mov eax, 0
        call printf@PLT
        lea rdi, -8[rbx]
        mov esi, 32
        call operator delete(void*, unsigned long)@PLT
        pop rbx
        ret
virtual thunk to zoo::Goose::~Goose() [deleting destructor]:
        push rbx
        mov rbx, rdi
        mov rax, QWORD PTR [rdi]
        add rbx, QWORD PTR -24[rax]
        lea rax, vtable for zoo::Goose[rip+24]
        mov QWORD PTR [rbx], rax
        lea rax, construction vtable for zoo::Flyer-in-zoo::Goose[rip+24]
        mov QWORD PTR 8[rbx], rax
        lea rax, 56[rax]
        mov QWORD PTR 16[rbx], rax
        lea rdi, .LC4[rip]
        call puts@PLT
        lea rax, construction vtable for zoo::Walker-in-zoo::Goose[rip+24]
        mov QWORD PTR [rbx], rax
        lea rax, vtable for zoo::Animal[rip+16]
        mov QWORD PTR 16[rbx], rax
        mov esi, DWORD PTR 24[rbx]
        lea rdi, .LC3[rip]
        mov eax, 0
        call printf@PLT
        mov esi, 32
        mov rdi, rbx
        call operator delete(void*, unsigned long)@PLT
        pop rbx
        ret
zoo::Pen<zoo::Animal>::~Pen() [base object destructor]:
        push r12
        push rbp
        push rbx
        mov r12, rdi
        mov rbx, QWORD PTR [rdi]
        mov rbp, QWORD PTR 8[rdi]
        cmp rbp, rbx
        jne .L39
.L37:
        mov rdi, QWORD PTR [r12]
        test rdi, rdi
        je .L36
        mov rsi, QWORD PTR 16[r12]
        sub rsi, rdi
        call operator delete(void*, unsigned long)@PLT
.L36:
        pop rbx
        pop rbp
        pop r12
        ret
.L43:
        mov rax, QWORD PTR [rdi]
        call [QWORD PTR 8[rax]]
.L38:
        add rbx, 8
        cmp rbp, rbx
        je .L37
.L39:
        mov rdi, QWORD PTR [rbx]
        test rdi, rdi
        jne .L43
        jmp .L38
.LC5:
        .string "vector::_M_realloc_insert"
void std::vector<zoo::Animal*, std::allocator<zoo::Animal*> >::_M_realloc_insert<zoo::Animal* const&>(__gnu_cxx::__normal_iterator<zoo::Animal**, std::vector<zoo::Animal*, std::allocator<zoo::Animal*> > >, zoo::Animal* const&):
        push r15
        push r14
        push r13
        push r12
        push rbp
        push rbx
        sub rsp, 24
        mov QWORD PTR [rsp], rsi
        mov QWORD PTR 8[rsp], rdx
        mov rbp, QWORD PTR 8[rdi]
        mov r13, QWORD PTR [rdi]
        mov rax, rbp
        sub rax, r13
        sar rax, 3
        movabs rdx, 1152921504606846975
        cmp rax, rdx
        je .L61
        mov rbx, rdi
        cmp rbp, r13
        mov edx, 1
        cmovne rdx, rax
        add rax, rdx
        jc .L47
        movabs r14, 1152921504606846975
        cmp rax, r14
        cmovbe r14, rax
        mov r15, QWORD PTR [rsp]
        sub r15, r13
        mov r12d, 0
        test rax, rax
        je .L48
        jmp .L55
.L61:
        lea rdi, .LC5[rip]
        call std::__throw_length_error(char const*)@PLT
.L62:
        mov rdx, r15
        mov rsi, r13
        mov rdi, r12
        call memmove@PLT
        lea r15, 8[r12+r15]
        mov rax, QWORD PTR [rsp]
        sub rbp, rax
        test rbp, rbp
        jg .L50
        add r15, rbp
        mov rsi, QWORD PTR 16[rbx]
        sub rsi, r13
        jmp .L54
.L47:
        mov r15, QWORD PTR [rsp]
        sub r15, r13
        movabs r14, 1152921504606846975
.L55:
        lea rdi, 0[0+r14*8]
        call operator new(unsigned long)@PLT
        mov r12, rax
.L48:
        mov rax, QWORD PTR 8[rsp]
        mov rax, QWORD PTR [rax]
        mov QWORD PTR [r12+r15], rax
        test r15, r15
        jg .L62
        lea r15, 8[r12+r15]
        mov rax, QWORD PTR [rsp]
        sub rbp, rax
        test rbp, rbp
        jle .L52
.L50:
        mov rdx, rbp
        mov rsi, QWORD PTR [rsp]
        mov rdi, r15
        call memcpy@PLT
.L52:
        add r15, rbp
        test r13, r13
        je .L53
        mov rsi, QWORD PTR 16[rbx]
        sub rsi, r13
.L54:
        mov rdi, r13
        call operator delete(void*, unsigned long)@PLT
.L53:
        mov QWORD PTR [rbx], r12
        mov QWORD PTR 8[rbx], r15
        lea rax, [r12+r14*8]
        mov QWORD PTR 16[rbx], rax
        add rsp, 24
        pop rbx
        pop rbp
        pop r12
        pop r13
        pop r14
        pop r15
        ret
std::vector<zoo::Animal*, std::allocator<zoo::Animal*> >::push_back(zoo::Animal* const&):
        mov rax, QWORD PTR 8[rdi]
        cmp rax, QWORD PTR 16[rdi]
        je .L64
        mov rdx, QWORD PTR [rsi]
        mov QWORD PTR [rax], rdx
        add QWORD PTR 8[rdi], 8
        ret
.L64:
        sub rsp, 8
        mov rdx, rsi
        mov rsi, rax
        call void std::vector<zoo::Animal*, std::allocator<zoo::Animal*> >::_M_realloc_insert<zoo::Animal* const&>(__gnu_cxx::__normal_iterator<zoo::Animal**, std::vector<zoo::Animal*, std::allocator<zoo::Animal*> > >, zoo::Animal* const&)
        add rsp, 8
        ret
.LC6:
        .string "%d flies\n"
main:
        push rbp
        push rbx
        sub rsp, 72
        mov QWORD PTR 32[rsp], 0
        mov QWORD PTR 40[rsp], 0
        mov QWORD PTR 48[rsp], 0
        mov edi, 24
        call operator new(unsigned long)@PLT
        mov DWORD PTR 16[rax], 4
        lea rcx, vtable for zoo::Walker[rip+24]
        mov QWORD PTR [rax], rcx
        lea rcx, 56[rcx]
        mov QWORD PTR 8[rax], rcx
        add rax, 8
        mov QWORD PTR 8[rsp], rax
        lea rsi, 8[rsp]
        lea rdi, 32[rsp]
        call std::vector<zoo::Animal*, std::allocator<zoo::Animal*> >::push_back(zoo::Animal* const&)
        mov edi, 24
        call operator new(unsigned long)@PLT
        mov DWORD PTR 16[rax], 2
        lea rdx, vtable for zoo::Flyer[rip+24]
        mov QWORD PTR [rax], rdx
        lea rcx, 56[rdx]
        mov QWORD PTR 8[rax], rcx
        add rax, 8
        mov QWORD PTR 16[rsp], rax
        lea rsi, 16[rsp]
        lea rdi, 32[rsp]
        call std::vector<zoo::Animal*, std::allocator<zoo::Animal*> >::push_back(zoo::Animal* const&)
        mov edi, 32
        call operator new(unsigned long)@PLT
        mov DWORD PTR 24[rax], 2
        lea rdx, vtable for zoo::Goose[rip+24]
        mov QWORD PTR [rax], rdx
        lea rcx, 104[rdx]
        mov QWORD PTR 16[rax], rcx
        lea rdx, 48[rdx]
        mov QWORD PTR 8[rax], rdx
        add rax, 16
        mov QWORD PTR 24[rsp], rax
        lea rsi, 24[rsp]
        lea rdi, 32[rsp]
        call std::vector<zoo::Animal*, std::allocator<zoo::Animal*> >::push_back(zoo::Animal* const&)
        mov ebx, 0
        jmp .L70
.L78:
        mov rdi, rax
        call puts@PLT
        add rbx, 8
        cmp rbx, 24
        je .L77
.L70:
        mov rbp, QWORD PTR 32[rsp]
        mov rdi, QWORD PTR 0[rbp+rbx]
        mov rax, QWORD PTR [rdi]
        call [QWORD PTR 16[rax]]
        jmp .L78
.L77:
        mov rdi, QWORD PTR 16[rbp]
        test rdi, rdi
        je .L71
        mov rcx, -1
        lea rdx, typeinfo for zoo::Flyer[rip]
        lea rsi, typeinfo for zoo::Animal[rip]
        call __dynamic_cast@PLT
        test rax, rax
        je .L71
        mov rdx, QWORD PTR [rax]
        mov rdx, QWORD PTR -24[rdx]
        mov esi, DWORD PTR 8[rax+rdx]
        lea rdi, .LC6[rip]
        mov eax, 0
        call printf@PLT
        jmp .L71
        mov rbx, rax
        lea rdi, 32[rsp]
        call zoo::Pen<zoo::Animal>::~Pen() [complete object destructor]
        mov rdi, rbx
        call _Unwind_Resume@PLT
.L71:
        mov rbx, QWORD PTR 40[rsp]
        sub rbx, rbp
        sar rbx, 3
        lea rdi, 32[rsp]
        call zoo::Pen<zoo::Animal>::~Pen() [complete object destructor]
        mov eax, ebx
        add rsp, 72
        pop rbx
        pop rbp
        ret
typeinfo name for zoo::Animal:
        .string "N3zoo6AnimalE"
typeinfo for zoo::Animal:
        .quad vtable for __cxxabiv1::__class_type_info+16
        .quad typeinfo name for zoo::Animal
typeinfo name for zoo::Walker:
        .string "N3zoo6WalkerE"
typeinfo for zoo::Walker:
        .quad vtable for __cxxabiv1::__vmi_class_type_info+16
        .quad typeinfo name for zoo::Walker
        .long 0
        .long 1
        .quad typeinfo for zoo::Animal
        .quad -6141
typeinfo name for zoo::Flyer:
        .string "N3zoo5FlyerE"
typeinfo for zoo::Flyer:
        .quad vtable for __cxxabiv1::__vmi_class_type_info+16
        .quad typeinfo name for zoo::Flyer
        .long 0
        .long 1
        .quad typeinfo for zoo::Animal
        .quad -6141
typeinfo name for zoo::Goose:
        .string "N3zoo5GooseE"
typeinfo for zoo::Goose:
        .quad vtable for __cxxabiv1::__vmi_class_type_info+16
        .quad typeinfo name for zoo::Goose
        .long 2
        .long 2
        .quad typeinfo for zoo::Walker
        .quad 2
        .quad typeinfo for zoo::Flyer
        .quad 2050
vtable for zoo::Animal:
        .quad 0
        .quad typeinfo for zoo::Animal
        .quad 0
        .quad 0
        .quad __cxa_pure_virtual
VTT for zoo::Walker:
        .quad vtable for zoo::Walker+24
        .quad vtable for zoo::Walker+80
vtable for zoo::Walker:
        .quad 8
        .quad 0
        .quad typeinfo for zoo::Walker
        .quad zoo::Walker::sound() const
        .quad zoo::Walker::~Walker() [complete object destructor]
        .quad zoo::Walker::~Walker() [deleting destructor]
        .quad -8
        .quad -8
        .quad -8
        .quad typeinfo for zoo::Walker
        .quad virtual thunk to zoo::Walker::~Walker() [complete object destructor]
        .quad virtual thunk to zoo::Walker::~Walker() [deleting destructor]
        .quad virtual thunk to zoo::Walker::sound() const
VTT for zoo::Flyer:
        .quad vtable for zoo::Flyer+24
        .quad vtable for zoo::Flyer+80
vtable for zoo::Flyer:
        .quad 8
        .quad 0
        .quad typeinfo for zoo::Flyer
        .quad zoo::Flyer::~Flyer() [complete object destructor]
        .quad zoo::Flyer::~Flyer() [deleting destructor]
        .quad zoo::Flyer::sound() const
        .quad -8
        .quad -8
        .quad -8
        .quad typeinfo for zoo::Flyer
        .quad virtual thunk to zoo::Flyer::~Flyer() [complete object destructor]
        .quad virtual thunk to zoo::Flyer::~Flyer() [deleting destructor]
        .quad virtual thunk to zoo::Flyer::sound() const
construction vtable for zoo::Flyer-in-zoo::Goose:
        .quad 8
        .quad 0
        .quad typeinfo for zoo::Flyer
        .quad 0
        .quad 0
        .quad zoo::Flyer::sound() const
        .quad -8
        .quad -8
        .quad -8
        .quad typeinfo for zoo::Flyer
        .quad 0
        .quad 0
        .quad virtual thunk to zoo::Flyer::sound() const
construction vtable for zoo::Walker-in-zoo::Goose:
        .quad 16
        .quad 0
        .quad typeinfo for zoo::Walker
        .quad zoo::Walker::sound() const
        .quad 0
        .quad 0
        .quad -16
        .quad -16
        .quad -16
        .quad typeinfo for zoo::Walker
        .quad 0
        .quad 0
        .quad virtual thunk to zoo::Walker::sound() const
VTT for zoo::Goose:
        .quad vtable for zoo::Goose+24
        .quad construction vtable for zoo::Walker-in-zoo::Goose+24
        .quad construction vtable for zoo::Walker-in-zoo::Goose+80
        .quad construction vtable for zoo::Flyer-in-zoo::Goose+24
        .quad construction vtable for zoo::Flyer-in-zoo::Goose+80
        .quad vtable for zoo::Goose+128
        .quad vtable for zoo::Goose+72
vtable for zoo::Goose:
        .quad 16
        .quad 0
        .quad typeinfo for zoo::Goose
        .quad zoo::Goose::sound() const
        .quad zoo::Goose::~Goose() [complete object destructor]
        .quad zoo::Goose::~Goose() [deleting destructor]
        .quad 8
        .quad -8
        .quad typeinfo for zoo::Goose
        .quad non-virtual thunk to zoo::Goose::~Goose() [complete object destructor]
        .quad non-virtual thunk to zoo::Goose::~Goose() [deleting destructor]
        .quad non-virtual thunk to zoo::Goose::sound() const
        .quad -16
        .quad -16
        .quad -16
        .quad typeinfo for zoo::Goose
        .quad virtual thunk to zoo::Goose::~Goose() [complete object destructor]
        .quad virtual thunk to zoo::Goose::~Goose() [deleting destructor]
        .quad virtual thunk to zoo::Goose::sound() const
DW.ref.__gxx_personality_v0:
        .quad __gxx_personality_v0
