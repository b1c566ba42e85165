std::ctype<char>::do_widen(char) const:
        mov eax, esi
        ret
.LC0:
        .string ", "
operator<<(std::basic_ostream<char, std::char_traits<char> >&, Point const&):
        push rbp
        mov rbp, rsi
        push rbx
        sub rsp, 40
        mov rax, QWORD PTR [rdi]
        mov BYTE PTR 31[rsp], 40
        mov rax, QWORD PTR -24[rax]
        cmp QWORD PTR 16[rdi+rax], 0
        je .L4
        lea rsi, 31[rsp]
        mov edx, 1
        call std::basic_ostream<char, std::char_traits<char> >& std::__ostream_insert<char, std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char const*, long)@PLT
        mov rdi, rax
.L5:
        mov esi, DWORD PTR 0[rbp]
        call std::basic_ostream<char, std::char_traits<char> >::operator<<(int)@PLT
        mov edx, 2
        lea rsi, .LC0[rip]
        mov rdi, rax
        mov rbx, rax
        call std::basic_ostream<char, std::char_traits<char> >& std::__ostream_insert<char, std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char const*, long)@PLT
        mov esi, DWORD PTR 4[rbp]
        mov rdi, rbx
        call std::basic_ostream<char, std::char_traits<char> >::operator<<(int)@PLT
        mov BYTE PTR 31[rsp], 41
        mov rbx, rax
        mov rax, QWORD PTR [rax]
        mov rax, QWORD PTR -24[rax]
        cmp QWORD PTR 16[rbx+rax], 0
        je .L6
        lea rsi, 31[rsp]
        mov rdi, rbx
        mov edx, 1
        call std::basic_ostream<char, std::char_traits<char> >& std::__ostream_insert<char, std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char const*, long)@PLT
        add rsp, 40
        mov rbx, rax
        mov rax, rbx
        pop rbx
        pop rbp
        ret
.L4:
        mov esi, 40
        mov QWORD PTR 8[rsp], rdi
        call std::basic_ostream<char, std::char_traits<char> >::put(char)@PLT
        mov rdi, QWORD PTR 8[rsp]
        jmp .L5
.L6:
        mov rdi, rbx
        mov esi, 41
        call std::basic_ostream<char, std::char_traits<char> >::put(char)@PLT
        add rsp, 40
        mov rax, rbx
        pop rbx
        pop rbp
        ret
.LC1:
        .string "basic_string::append"
greet(std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> > const&):
        movabs rax, 4611686018427387896
        push r13
        push r12
        lea r12, 16[rdi]
        push rbp
        push rbx
        mov rbx, rdi
        sub rsp, 8
        mov DWORD PTR 16[rdi], 1819043144
        mov QWORD PTR [rdi], r12
        mov DWORD PTR 3[r12], 539783020
        mov BYTE PTR 23[rdi], 0
        mov QWORD PTR 8[rdi], 7
        mov rdx, QWORD PTR 8[rsi]
        mov rsi, QWORD PTR [rsi]
        cmp rax, rdx
        jb .L18
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_M_append(char const*, unsigned long)@PLT
        mov rbp, QWORD PTR 8[rbx]
        mov rax, QWORD PTR [rbx]
        lea r13, 1[rbp]
        cmp r12, rax
        je .L14
        mov rdx, QWORD PTR 16[rbx]
.L11:
        cmp rdx, r13
        jb .L19
.L12:
        mov BYTE PTR [rax+rbp], 33
        mov rax, QWORD PTR [rbx]
        mov QWORD PTR 8[rbx], r13
        mov BYTE PTR 1[rax+rbp], 0
        add rsp, 8
        mov rax, rbx
        pop rbx
        pop rbp
        pop r12
        pop r13
        ret
.L19:
        mov r8d, 1
        xor ecx, ecx
        xor edx, edx
        mov rsi, rbp
        mov rdi, rbx
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_M_mutate(unsigned long, unsigned long, char const*, unsigned long)@PLT
        mov rax, QWORD PTR [rbx]
        jmp .L12
.L14:
        mov edx, 15
        jmp .L11
.L18:
        lea rdi, .LC1[rip]
        call std::__throw_length_error(char const*)@PLT
        mov rbp, rax
        jmp .L13
.L13:
        mov rdi, rbx
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_M_dispose()@PLT
        mov rdi, rbp
        call _Unwind_Resume@PLT
.LC3:
        .string "basic_string: construction from null is not valid"
std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::basic_string<std::allocator<char> >(char const*, std::allocator<char> const&):
        push r13
        lea r13, 16[rdi]
        push r12
        push rbp
        push rbx
        sub rsp, 24
        mov QWORD PTR [rdi], r13
        test rsi, rsi
        je .L30
        mov rbx, rdi
        mov rdi, rsi
        mov r12, rsi
        call strlen@PLT
        mov QWORD PTR 8[rsp], rax
        mov rbp, rax
        cmp rax, 15
        ja .L31
        cmp rax, 1
        jne .L24
        movzx edx, BYTE PTR [r12]
        mov BYTE PTR 16[rbx], dl
.L25:
        mov QWORD PTR 8[rbx], rax
        mov BYTE PTR 0[r13+rax], 0
        add rsp, 24
        pop rbx
        pop rbp
        pop r12
        pop r13
        ret
.L24:
        test rax, rax
        je .L25
        jmp .L23
.L31:
        lea rsi, 8[rsp]
        xor edx, edx
        mov rdi, rbx
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_M_create(unsigned long&, unsigned long)@PLT
        mov QWORD PTR [rbx], rax
        mov r13, rax
        mov rax, QWORD PTR 8[rsp]
        mov QWORD PTR 16[rbx], rax
.L23:
        mov rdi, r13
        mov rdx, rbp
        mov rsi, r12
        call memcpy@PLT
        mov rax, QWORD PTR 8[rsp]
        mov r13, QWORD PTR [rbx]
        jmp .L25
.L30:
        lea rdi, .LC3[rip]
        call std::__throw_logic_error(char const*)@PLT
.LC4:
        .string "world"
.LC7:
        .string "\n"
.LC9:
        .string "|\n"
.LC10:
        .string " has "
.LC11:
        .string " letters, and "
.LC12:
        .string "a name that is too long to lie in the string itself"
.LC13:
        .string "end"
main:
        push r15
        lea rsi, .LC4[rip]
        push r14
        push r13
        push r12
        push rbp
        push rbx
        sub rsp, 216
        lea rbx, 144[rsp]
        lea rdx, 112[rsp]
        mov rdi, rbx
        mov QWORD PTR 24[rsp], rdx
        mov QWORD PTR 16[rsp], rbx
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::basic_string<std::allocator<char> >(char const*, std::allocator<char> const&)
        lea rax, 176[rsp]
        mov rsi, rbx
        mov rdi, rax
        mov QWORD PTR 8[rsp], rax
        call greet(std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> > const&)
        lea r12, std::cout[rip]
        mov rdx, QWORD PTR 184[rsp]
        mov rsi, QWORD PTR 176[rsp]
        mov rdi, r12
        call std::basic_ostream<char, std::char_traits<char> >& std::__ostream_insert<char, std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char const*, long)@PLT
        mov rbx, rax
        mov rax, QWORD PTR [rax]
        mov rax, QWORD PTR -24[rax]
        mov rbp, QWORD PTR 240[rbx+rax]
        test rbp, rbp
        je .L58
        cmp BYTE PTR 56[rbp], 0
        je .L34
        movsx esi, BYTE PTR 67[rbp]
.L35:
        mov rdi, rbx
        call std::basic_ostream<char, std::char_traits<char> >::put(char)@PLT
        mov rdi, rax
        call std::basic_ostream<char, std::char_traits<char> >::flush()@PLT
        mov rbx, QWORD PTR 8[rsp]
        lea r13, 80[rsp]
        lea r15, 44[rsp]
        lea r14, std::cin[rip]
        mov rdi, rbx
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_M_dispose()@PLT
        mov rdi, QWORD PTR 16[rsp]
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_M_dispose()@PLT
        mov rax, QWORD PTR .LC5[rip]
        mov rsi, rbx
        mov rdi, r12
        mov QWORD PTR 176[rsp], rax
        call operator<<(std::basic_ostream<char, std::char_traits<char> >&, Point const&)
        mov esi, 32
        mov rdi, rax
        call std::basic_ostream<char, std::char_traits<char> >& std::operator<< <std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char)@PLT
        movsd xmm0, QWORD PTR .LC6[rip]
        mov rdi, rax
        call std::basic_ostream<char, std::char_traits<char> >& std::basic_ostream<char, std::char_traits<char> >::_M_insert<double>(double)@PLT
        mov esi, 32
        mov rdi, rax
        call std::basic_ostream<char, std::char_traits<char> >& std::operator<< <std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char)@PLT
        mov esi, 1
        mov rdi, rax
        call std::basic_ostream<char, std::char_traits<char> >& std::basic_ostream<char, std::char_traits<char> >::_M_insert<bool>(bool)@PLT
        mov esi, 32
        mov rdi, rax
        call std::basic_ostream<char, std::char_traits<char> >& std::operator<< <std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char)@PLT
        mov esi, 40
        mov rdi, rax
        call std::basic_ostream<char, std::char_traits<char> >& std::basic_ostream<char, std::char_traits<char> >::_M_insert<unsigned long>(unsigned long)@PLT
        lea rsi, .LC7[rip]
        mov rdi, rax
        call std::basic_ostream<char, std::char_traits<char> >& std::operator<< <std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char const*)@PLT
        mov rax, QWORD PTR std::cout[rip]
        mov esi, 255
        mov rdi, r12
        mov rdx, QWORD PTR -24[rax]
        mov QWORD PTR 16[r12+rdx], 8
        mov rdx, QWORD PTR -24[rax]
        add rdx, r12
        mov eax, DWORD PTR 24[rdx]
        and eax, -75
        or eax, 8
        mov DWORD PTR 24[rdx], eax
        call std::basic_ostream<char, std::char_traits<char> >::operator<<(int)@PLT
        mov esi, 124
        mov rdi, rax
        mov rax, QWORD PTR [rax]
        mov rdx, QWORD PTR -24[rax]
        add rdx, rdi
        mov eax, DWORD PTR 24[rdx]
        and eax, -75
        or eax, 2
        mov DWORD PTR 24[rdx], eax
        call std::basic_ostream<char, std::char_traits<char> >& std::operator<< <std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char)@PLT
        movsd xmm0, QWORD PTR .LC8[rip]
        mov rdi, rax
        mov rax, QWORD PTR [rax]
        mov rdx, QWORD PTR -24[rax]
        add rdx, rdi
        mov eax, DWORD PTR 24[rdx]
        mov QWORD PTR 8[rdx], 2
        and eax, -261
        or eax, 4
        mov DWORD PTR 24[rdx], eax
        call std::basic_ostream<char, std::char_traits<char> >& std::basic_ostream<char, std::char_traits<char> >::_M_insert<double>(double)@PLT
        lea rsi, .LC9[rip]
        mov rdi, rax
        call std::basic_ostream<char, std::char_traits<char> >& std::operator<< <std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char const*)@PLT
        lea rax, 64[rsp]
        mov QWORD PTR 56[rsp], 0
        mov QWORD PTR 48[rsp], rax
        lea rax, 96[rsp]
        mov BYTE PTR 64[rsp], 0
        mov QWORD PTR 80[rsp], rax
        mov QWORD PTR 88[rsp], 0
        mov BYTE PTR 96[rsp], 0
        mov DWORD PTR 44[rsp], 0
        jmp .L36
.L61:
        movsx esi, BYTE PTR 67[rbp]
.L39:
        mov rdi, rbx
        call std::basic_ostream<char, std::char_traits<char> >::put(char)@PLT
        mov rdi, rax
        call std::basic_ostream<char, std::char_traits<char> >::flush()@PLT
.L36:
        mov rsi, r13
        mov rdi, r14
        call std::basic_istream<char, std::char_traits<char> >& std::operator>><char, std::char_traits<char>, std::allocator<char> >(std::basic_istream<char, std::char_traits<char> >&, std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >&)@PLT
        mov rdi, rax
        mov rsi, r15
        call std::basic_istream<char, std::char_traits<char> >::operator>>(int&)@PLT
        mov rdx, QWORD PTR [rax]
        mov rdx, QWORD PTR -24[rdx]
        test BYTE PTR 32[rax+rdx], 5
        jne .L59
        mov rdx, QWORD PTR 88[rsp]
        mov rsi, QWORD PTR 80[rsp]
        mov rdi, r12
        call std::basic_ostream<char, std::char_traits<char> >& std::__ostream_insert<char, std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char const*, long)@PLT
        mov edx, 5
        lea rsi, .LC10[rip]
        mov rdi, rax
        mov rbx, rax
        call std::basic_ostream<char, std::char_traits<char> >& std::__ostream_insert<char, std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char const*, long)@PLT
        mov rsi, QWORD PTR 88[rsp]
        mov rdi, rbx
        call std::basic_ostream<char, std::char_traits<char> >& std::basic_ostream<char, std::char_traits<char> >::_M_insert<unsigned long>(unsigned long)@PLT
        mov edx, 14
        lea rsi, .LC11[rip]
        mov rdi, rax
        mov rbx, rax
        call std::basic_ostream<char, std::char_traits<char> >& std::__ostream_insert<char, std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char const*, long)@PLT
        mov esi, DWORD PTR 44[rsp]
        mov rdi, rbx
        call std::basic_ostream<char, std::char_traits<char> >::operator<<(int)@PLT
        mov rbx, rax
        mov rax, QWORD PTR [rax]
        mov rax, QWORD PTR -24[rax]
        mov rbp, QWORD PTR 240[rbx+rax]
        test rbp, rbp
        je .L60
        cmp BYTE PTR 56[rbp], 0
        jne .L61
        mov rdi, rbp
        call std::ctype<char>::_M_widen_init() const@PLT
        mov rax, QWORD PTR 0[rbp]
        lea rcx, std::ctype<char>::do_widen(char) const[rip]
        mov esi, 10
        mov rax, QWORD PTR 48[rax]
        cmp rax, rcx
        je .L39
        mov rdi, rbp
        call rax
        movsx esi, al
        jmp .L39
.L59:
        mov r14, QWORD PTR 24[rsp]
        lea rdx, 43[rsp]
        lea rsi, .LC12[rip]
        mov rdi, r14
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::basic_string<std::allocator<char> >(char const*, std::allocator<char> const&)
        mov rbx, QWORD PTR 16[rsp]
        mov rsi, r14
        mov rdi, rbx
        call greet(std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> > const&)
        mov r15, QWORD PTR 8[rsp]
        mov ecx, 12
        mov edx, 7
        mov rsi, rbx
        mov rdi, r15
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::substr(unsigned long, unsigned long) const@PLT
        mov rdx, QWORD PTR 184[rsp]
        mov rsi, QWORD PTR 176[rsp]
        mov rdi, r12
        call std::basic_ostream<char, std::char_traits<char> >& std::__ostream_insert<char, std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char const*, long)@PLT
        mov rdi, rax
        mov esi, 10
        call std::basic_ostream<char, std::char_traits<char> >& std::operator<< <std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char)@PLT
        mov rdi, r15
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_M_dispose()@PLT
        mov rdi, rbx
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_M_dispose()@PLT
        mov rdi, r14
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_M_dispose()@PLT
        xor edx, edx
        lea rsi, .LC13[rip]
        mov rdi, r13
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::find(char const*, unsigned long) const@PLT
        mov rdi, r13
        mov rbx, rax
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_M_dispose()@PLT
        lea rdi, 48[rsp]
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_M_dispose()@PLT
        xor eax, eax
        cmp rbx, -1
        sete al
        add rsp, 216
        pop rbx
        pop rbp
        pop r12
        pop r13
        pop r14
        pop r15
        ret
.L34:
        mov rdi, rbp
        call std::ctype<char>::_M_widen_init() const@PLT
        mov rax, QWORD PTR 0[rbp]
        lea rdx, std::ctype<char>::do_widen(char) const[rip]
        mov esi, 10
        mov rax, QWORD PTR 48[rax]
        cmp rax, rdx
        je .L35
        mov esi, 10
        mov rdi, rbp
        call rax
        movsx esi, al
        jmp .L35
.L60:
        call std::__throw_bad_cast()@PLT
.L58:
        call std::__throw_bad_cast()@PLT
        mov rbx, rax
        jmp .L41
        mov rbx, rax
        jmp .L42
        mov rbx, rax
        jmp .L46
        mov rbx, rax
        jmp .L45
        mov rbx, rax
        jmp .L43
        mov rbx, rax
        jmp .L44
.L41:
        mov rdi, QWORD PTR 8[rsp]
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_M_dispose()@PLT
.L42:
        mov rdi, QWORD PTR 16[rsp]
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_M_dispose()@PLT
        mov rdi, rbx
        call _Unwind_Resume@PLT
.L43:
        mov rdi, QWORD PTR 8[rsp]
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_M_dispose()@PLT
.L44:
        mov rdi, QWORD PTR 16[rsp]
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_M_dispose()@PLT
.L45:
        mov rdi, QWORD PTR 24[rsp]
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_M_dispose()@PLT
.L46:
        mov rdi, r13
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_M_dispose()@PLT
        lea rdi, 48[rsp]
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_M_dispose()@PLT
        mov rdi, rbx
        call _Unwind_Resume@PLT
        push rbx
        lea rbx, std::__ioinit[rip]
        mov rdi, rbx
        call std::ios_base::Init::Init() [complete object constructor]@PLT
        mov rdi, QWORD PTR std::ios_base::Init::~Init() [complete object destructor]@GOTPCREL[rip]
        mov rsi, rbx
        pop rbx
        lea rdx, __dso_handle[rip]
        jmp __cxa_atexit@PLT
.LC5:
        .long 3
        .long -4
.LC6:
        .long 0
        .long 1074003968
.LC8:
        .long -266631570
        .long 1074340345
DW.ref.__gxx_personality_v0:
        .quad __gxx_personality_v0
