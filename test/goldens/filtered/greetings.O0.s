std::__is_constant_evaluated():
        push rbp
        mov rbp, rsp
        mov eax, 0
        pop rbp
        ret
std::char_traits<char>::length(char const*):
        push rbp
        mov rbp, rsp
        sub rsp, 16
        mov QWORD PTR -8[rbp], rdi
        call std::__is_constant_evaluated()
        test al, al
        je .L4
        mov rax, QWORD PTR -8[rbp]
        mov rdi, rax
        call __gnu_cxx::char_traits<char>::length(char const*)
        jmp .L5
.L4:
        mov rax, QWORD PTR -8[rbp]
        mov rdi, rax
        call strlen@PLT
        nop
.L5:
        leave
        ret
std::operator&(std::_Ios_Fmtflags, std::_Ios_Fmtflags):
        push rbp
        mov rbp, rsp
        mov DWORD PTR -4[rbp], edi
        mov DWORD PTR -8[rbp], esi
        mov eax, DWORD PTR -4[rbp]
        and eax, DWORD PTR -8[rbp]
        pop rbp
        ret
std::operator|(std::_Ios_Fmtflags, std::_Ios_Fmtflags):
        push rbp
        mov rbp, rsp
        mov DWORD PTR -4[rbp], edi
        mov DWORD PTR -8[rbp], esi
        mov eax, DWORD PTR -4[rbp]
        or eax, DWORD PTR -8[rbp]
        pop rbp
        ret
std::operator~(std::_Ios_Fmtflags):
        push rbp
        mov rbp, rsp
        mov DWORD PTR -4[rbp], edi
        mov eax, DWORD PTR -4[rbp]
        not eax
        pop rbp
        ret
std::operator|=(std::_Ios_Fmtflags&, std::_Ios_Fmtflags):
        push rbp
        mov rbp, rsp
        sub rsp, 16
        mov QWORD PTR -8[rbp], rdi
        mov DWORD PTR -12[rbp], esi
        mov rax, QWORD PTR -8[rbp]
        mov eax, DWORD PTR [rax]
        mov edx, DWORD PTR -12[rbp]
        mov esi, edx
        mov edi, eax
        call std::operator|(std::_Ios_Fmtflags, std::_Ios_Fmtflags)
        mov rdx, QWORD PTR -8[rbp]
        mov DWORD PTR [rdx], eax
        mov rax, QWORD PTR -8[rbp]
        leave
        ret
std::operator&=(std::_Ios_Fmtflags&, std::_Ios_Fmtflags):
        push rbp
        mov rbp, rsp
        sub rsp, 16
        mov QWORD PTR -8[rbp], rdi
        mov DWORD PTR -12[rbp], esi
        mov rax, QWORD PTR -8[rbp]
        mov eax, DWORD PTR [rax]
        mov edx, DWORD PTR -12[rbp]
        mov esi, edx
        mov edi, eax
        call std::operator&(std::_Ios_Fmtflags, std::_Ios_Fmtflags)
        mov rdx, QWORD PTR -8[rbp]
        mov DWORD PTR [rdx], eax
        mov rax, QWORD PTR -8[rbp]
        leave
        ret
std::ios_base::setf(std::_Ios_Fmtflags, std::_Ios_Fmtflags):
        push rbp
        mov rbp, rsp
        sub rsp, 32
        mov QWORD PTR -24[rbp], rdi
        mov DWORD PTR -28[rbp], esi
        mov DWORD PTR -32[rbp], edx
        mov rax, QWORD PTR -24[rbp]
        mov eax, DWORD PTR 24[rax]
        mov DWORD PTR -4[rbp], eax
        mov eax, DWORD PTR -32[rbp]
        mov edi, eax
        call std::operator~(std::_Ios_Fmtflags)
        mov edx, eax
        mov rax, QWORD PTR -24[rbp]
        add rax, 24
        mov esi, edx
        mov rdi, rax
        call std::operator&=(std::_Ios_Fmtflags&, std::_Ios_Fmtflags)
        mov edx, DWORD PTR -32[rbp]
        mov eax, DWORD PTR -28[rbp]
        mov esi, edx
        mov edi, eax
        call std::operator&(std::_Ios_Fmtflags, std::_Ios_Fmtflags)
        mov edx, eax
        mov rax, QWORD PTR -24[rbp]
        add rax, 24
        mov esi, edx
        mov rdi, rax
        call std::operator|=(std::_Ios_Fmtflags&, std::_Ios_Fmtflags)
        mov eax, DWORD PTR -4[rbp]
        leave
        ret
std::dec(std::ios_base&):
        push rbp
        mov rbp, rsp
        sub rsp, 16
        mov QWORD PTR -8[rbp], rdi
        mov rax, QWORD PTR -8[rbp]
        mov edx, 74
        mov esi, 2
        mov rdi, rax
        call std::ios_base::setf(std::_Ios_Fmtflags, std::_Ios_Fmtflags)
        mov rax, QWORD PTR -8[rbp]
        leave
        ret
std::hex(std::ios_base&):
        push rbp
        mov rbp, rsp
        sub rsp, 16
        mov QWORD PTR -8[rbp], rdi
        mov rax, QWORD PTR -8[rbp]
        mov edx, 74
        mov esi, 8
        mov rdi, rax
        call std::ios_base::setf(std::_Ios_Fmtflags, std::_Ios_Fmtflags)
        mov rax, QWORD PTR -8[rbp]
        leave
        ret
std::fixed(std::ios_base&):
        push rbp
        mov rbp, rsp
        sub rsp, 16
        mov QWORD PTR -8[rbp], rdi
        mov rax, QWORD PTR -8[rbp]
        mov edx, 260
        mov esi, 4
        mov rdi, rax
        call std::ios_base::setf(std::_Ios_Fmtflags, std::_Ios_Fmtflags)
        mov rax, QWORD PTR -8[rbp]
        leave
        ret
std::setprecision(int):
        push rbp
        mov rbp, rsp
        mov DWORD PTR -4[rbp], edi
        mov eax, DWORD PTR -4[rbp]
        pop rbp
        ret
std::setw(int):
        push rbp
        mov rbp, rsp
        mov DWORD PTR -4[rbp], edi
        mov eax, DWORD PTR -4[rbp]
        pop rbp
        ret
.LC0:
        .string ", "
operator<<(std::basic_ostream<char, std::char_traits<char> >&, Point const&):
        push rbp
        mov rbp, rsp
        sub rsp, 16
        mov QWORD PTR -8[rbp], rdi
        mov QWORD PTR -16[rbp], rsi
        mov rax, QWORD PTR -8[rbp]
        mov esi, 40
        mov rdi, rax
        call std::basic_ostream<char, std::char_traits<char> >& std::operator<< <std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char)@PLT
        mov rdx, rax
        mov rax, QWORD PTR -16[rbp]
        mov eax, DWORD PTR [rax]
        mov esi, eax
        mov rdi, rdx
        call std::basic_ostream<char, std::char_traits<char> >::operator<<(int)@PLT
        mov rdx, rax
        lea rax, .LC0[rip]
        mov rsi, rax
        mov rdi, rdx
        call std::basic_ostream<char, std::char_traits<char> >& std::operator<< <std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char const*)@PLT
        mov rdx, rax
        mov rax, QWORD PTR -16[rbp]
        mov eax, DWORD PTR 4[rax]
        mov esi, eax
        mov rdi, rdx
        call std::basic_ostream<char, std::char_traits<char> >::operator<<(int)@PLT
        mov esi, 41
        mov rdi, rax
        call std::basic_ostream<char, std::char_traits<char> >& std::operator<< <std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char)@PLT
        leave
        ret
.LC1:
        .string "Hello, "
greet(std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> > const&):
        push rbp
        mov rbp, rsp
        push rbx
        sub rsp, 40
        mov QWORD PTR -40[rbp], rdi
        mov QWORD PTR -48[rbp], rsi
        lea rax, -17[rbp]
        mov rdi, rax
        call std::allocator<char>::allocator() [complete object constructor]@PLT
        lea rdx, -17[rbp]
        mov rax, QWORD PTR -40[rbp]
        lea rcx, .LC1[rip]
        mov rsi, rcx
        mov rdi, rax
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::basic_string<std::allocator<char> >(char const*, std::allocator<char> const&)
        lea rax, -17[rbp]
        mov rdi, rax
        call std::allocator<char>::~allocator() [complete object destructor]@PLT
        mov rdx, QWORD PTR -48[rbp]
        mov rax, QWORD PTR -40[rbp]
        mov rsi, rdx
        mov rdi, rax
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::operator+=(std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> > const&)@PLT
        mov rax, QWORD PTR -40[rbp]
        mov esi, 33
        mov rdi, rax
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::push_back(char)@PLT
        jmp .L36
        mov rbx, rax
        lea rax, -17[rbp]
        mov rdi, rax
        call std::allocator<char>::~allocator() [complete object destructor]@PLT
        mov rax, rbx
        mov rdi, rax
        call _Unwind_Resume@PLT
        mov rbx, rax
        mov rax, QWORD PTR -40[rbp]
        mov rdi, rax
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::~basic_string() [complete object destructor]@PLT
        mov rax, rbx
        mov rdi, rax
        call _Unwind_Resume@PLT
.L36:
        mov rax, QWORD PTR -40[rbp]
        mov rbx, QWORD PTR -8[rbp]
        leave
        ret
.LC2:
        .string "world"
.LC4:
        .string "\n"
.LC6:
        .string "|\n"
.LC7:
        .string " has "
.LC8:
        .string " letters, and "
.LC9:
        .string "a name that is too long to lie in the string itself"
.LC10:
        .string "end"
main:
        push rbp
        mov rbp, rsp
        push rbx
        sub rsp, 280
        lea rax, -137[rbp]
        mov rdi, rax
        call std::allocator<char>::allocator() [complete object constructor]@PLT
        lea rdx, -137[rbp]
        lea rax, -176[rbp]
        lea rcx, .LC2[rip]
        mov rsi, rcx
        mov rdi, rax
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::basic_string<std::allocator<char> >(char const*, std::allocator<char> const&)
        lea rax, -208[rbp]
        lea rdx, -176[rbp]
        mov rsi, rdx
        mov rdi, rax
        call greet(std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> > const&)
        lea rax, -208[rbp]
        mov rsi, rax
        lea rax, std::cout[rip]
        mov rdi, rax
        call std::basic_ostream<char, std::char_traits<char> >& std::operator<< <char, std::char_traits<char>, std::allocator<char> >(std::basic_ostream<char, std::char_traits<char> >&, std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> > const&)@PLT
        mov rdx, QWORD PTR std::basic_ostream<char, std::char_traits<char> >& std::endl<char, std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&)@GOTPCREL[rip]
        mov rsi, rdx
        mov rdi, rax
        call std::basic_ostream<char, std::char_traits<char> >::operator<<(std::basic_ostream<char, std::char_traits<char> >& (*)(std::basic_ostream<char, std::char_traits<char> >&))@PLT
        lea rax, -208[rbp]
        mov rdi, rax
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::~basic_string() [complete object destructor]@PLT
        lea rax, -176[rbp]
        mov rdi, rax
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::~basic_string() [complete object destructor]@PLT
        lea rax, -137[rbp]
        mov rdi, rax
        call std::allocator<char>::~allocator() [complete object destructor]@PLT
        mov DWORD PTR -136[rbp], 3
        mov DWORD PTR -132[rbp], -4
        lea rax, -136[rbp]
        mov rsi, rax
        lea rax, std::cout[rip]
        mov rdi, rax
        call operator<<(std::basic_ostream<char, std::char_traits<char> >&, Point const&)
        mov esi, 32
        mov rdi, rax
        call std::basic_ostream<char, std::char_traits<char> >& std::operator<< <std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char)@PLT
        mov rdx, rax
        mov rax, QWORD PTR .LC3[rip]
        movq xmm0, rax
        mov rdi, rdx
        call std::basic_ostream<char, std::char_traits<char> >::operator<<(double)@PLT
        mov esi, 32
        mov rdi, rax
        call std::basic_ostream<char, std::char_traits<char> >& std::operator<< <std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char)@PLT
        mov esi, 1
        mov rdi, rax
        call std::basic_ostream<char, std::char_traits<char> >::operator<<(bool)@PLT
        mov esi, 32
        mov rdi, rax
        call std::basic_ostream<char, std::char_traits<char> >& std::operator<< <std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char)@PLT
        mov esi, 40
        mov rdi, rax
        call std::basic_ostream<char, std::char_traits<char> >::operator<<(unsigned int)@PLT
        mov rdx, rax
        lea rax, .LC4[rip]
        mov rsi, rax
        mov rdi, rdx
        call std::basic_ostream<char, std::char_traits<char> >& std::operator<< <std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char const*)@PLT
        mov edi, 8
        call std::setw(int)
        mov esi, eax
        lea rax, std::cout[rip]
        mov rdi, rax
        call std::basic_ostream<char, std::char_traits<char> >& std::operator<< <char, std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, std::_Setw)@PLT
        mov rdx, rax
        lea rax, std::hex(std::ios_base&)[rip]
        mov rsi, rax
        mov rdi, rdx
        call std::basic_ostream<char, std::char_traits<char> >::operator<<(std::ios_base& (*)(std::ios_base&))@PLT
        mov esi, 255
        mov rdi, rax
        call std::basic_ostream<char, std::char_traits<char> >::operator<<(int)@PLT
        mov rdx, rax
        lea rax, std::dec(std::ios_base&)[rip]
        mov rsi, rax
        mov rdi, rdx
        call std::basic_ostream<char, std::char_traits<char> >::operator<<(std::ios_base& (*)(std::ios_base&))@PLT
        mov esi, 124
        mov rdi, rax
        call std::basic_ostream<char, std::char_traits<char> >& std::operator<< <std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char)@PLT
        mov rdx, rax
        lea rax, std::fixed(std::ios_base&)[rip]
        mov rsi, rax
        mov rdi, rdx
        call std::basic_ostream<char, std::char_traits<char> >::operator<<(std::ios_base& (*)(std::ios_base&))@PLT
        mov rbx, rax
        mov edi, 2
        call std::setprecision(int)
        mov esi, eax
        mov rdi, rbx
        call std::basic_ostream<char, std::char_traits<char> >& std::operator<< <char, std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, std::_Setprecision)@PLT
        mov rdx, rax
        mov rax, QWORD PTR .LC5[rip]
        movq xmm0, rax
        mov rdi, rdx
        call std::basic_ostream<char, std::char_traits<char> >::operator<<(double)@PLT
        mov rdx, rax
        lea rax, .LC6[rip]
        mov rsi, rax
        mov rdi, rdx
        call std::basic_ostream<char, std::char_traits<char> >& std::operator<< <std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char const*)@PLT
        lea rax, -240[rbp]
        mov rdi, rax
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::basic_string() [complete object constructor]@PLT
        lea rax, -272[rbp]
        mov rdi, rax
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::basic_string() [complete object constructor]@PLT
        mov DWORD PTR -276[rbp], 0
        jmp .L38
.L39:
        lea rax, -272[rbp]
        mov rsi, rax
        lea rax, std::cout[rip]
        mov rdi, rax
        call std::basic_ostream<char, std::char_traits<char> >& std::operator<< <char, std::char_traits<char>, std::allocator<char> >(std::basic_ostream<char, std::char_traits<char> >&, std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> > const&)@PLT
        mov rdx, rax
        lea rax, .LC7[rip]
        mov rsi, rax
        mov rdi, rdx
        call std::basic_ostream<char, std::char_traits<char> >& std::operator<< <std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char const*)@PLT
        mov rbx, rax
        lea rax, -272[rbp]
        mov rdi, rax
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::size() const@PLT
        mov rsi, rax
        mov rdi, rbx
        call std::basic_ostream<char, std::char_traits<char> >::operator<<(unsigned long)@PLT
        mov rdx, rax
        lea rax, .LC8[rip]
        mov rsi, rax
        mov rdi, rdx
        call std::basic_ostream<char, std::char_traits<char> >& std::operator<< <std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char const*)@PLT
        mov rdx, rax
        mov eax, DWORD PTR -276[rbp]
        mov esi, eax
        mov rdi, rdx
        call std::basic_ostream<char, std::char_traits<char> >::operator<<(int)@PLT
        mov rdx, QWORD PTR std::basic_ostream<char, std::char_traits<char> >& std::endl<char, std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&)@GOTPCREL[rip]
        mov rsi, rdx
        mov rdi, rax
        call std::basic_ostream<char, std::char_traits<char> >::operator<<(std::basic_ostream<char, std::char_traits<char> >& (*)(std::basic_ostream<char, std::char_traits<char> >&))@PLT
.L38:
        lea rax, -272[rbp]
        mov rsi, rax
        lea rax, std::cin[rip]
        mov rdi, rax
        call std::basic_istream<char, std::char_traits<char> >& std::operator>><char, std::char_traits<char>, std::allocator<char> >(std::basic_istream<char, std::char_traits<char> >&, std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >&)@PLT
        mov rdx, rax
        lea rax, -276[rbp]
        mov rsi, rax
        mov rdi, rdx
        call std::basic_istream<char, std::char_traits<char> >::operator>>(int&)@PLT
        mov rdx, QWORD PTR [rax]
        sub rdx, 24
        mov rdx, QWORD PTR [rdx]
        add rax, rdx
        mov rdi, rax
        call std::basic_ios<char, std::char_traits<char> >::operator bool() const@PLT
        test al, al
        jne .L39
        lea rax, -17[rbp]
        mov rdi, rax
        call std::allocator<char>::allocator() [complete object constructor]@PLT
        lea rdx, -17[rbp]
        lea rax, -64[rbp]
        lea rcx, .LC9[rip]
        mov rsi, rcx
        mov rdi, rax
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::basic_string<std::allocator<char> >(char const*, std::allocator<char> const&)
        lea rax, -96[rbp]
        lea rdx, -64[rbp]
        mov rsi, rdx
        mov rdi, rax
        call greet(std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> > const&)
        lea rax, -128[rbp]
        lea rsi, -96[rbp]
        mov ecx, 12
        mov edx, 7
        mov rdi, rax
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::substr(unsigned long, unsigned long) const@PLT
        lea rax, -128[rbp]
        mov rsi, rax
        lea rax, std::cout[rip]
        mov rdi, rax
        call std::basic_ostream<char, std::char_traits<char> >& std::operator<< <char, std::char_traits<char>, std::allocator<char> >(std::basic_ostream<char, std::char_traits<char> >&, std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> > const&)@PLT
        mov esi, 10
        mov rdi, rax
        call std::basic_ostream<char, std::char_traits<char> >& std::operator<< <std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char)@PLT
        lea rax, -128[rbp]
        mov rdi, rax
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::~basic_string() [complete object destructor]@PLT
        lea rax, -96[rbp]
        mov rdi, rax
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::~basic_string() [complete object destructor]@PLT
        lea rax, -64[rbp]
        mov rdi, rax
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::~basic_string() [complete object destructor]@PLT
        lea rax, -17[rbp]
        mov rdi, rax
        call std::allocator<char>::~allocator() [complete object destructor]@PLT
        lea rax, -272[rbp]
        mov edx, 0
        lea rcx, .LC10[rip]
        mov rsi, rcx
        mov rdi, rax
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::find(char const*, unsigned long) const@PLT
        cmp rax, -1
        sete al
        movzx ebx, al
        lea rax, -272[rbp]
        mov rdi, rax
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::~basic_string() [complete object destructor]@PLT
        lea rax, -240[rbp]
        mov rdi, rax
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::~basic_string() [complete object destructor]@PLT
        mov eax, ebx
        jmp .L57
        mov rbx, rax
        lea rax, -208[rbp]
        mov rdi, rax
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::~basic_string() [complete object destructor]@PLT
        jmp .L42
        mov rbx, rax
.L42:
        lea rax, -176[rbp]
        mov rdi, rax
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::~basic_string() [complete object destructor]@PLT
        jmp .L43
        mov rbx, rax
.L43:
        lea rax, -137[rbp]
        mov rdi, rax
        call std::allocator<char>::~allocator() [complete object destructor]@PLT
        mov rax, rbx
        mov rdi, rax
        call _Unwind_Resume@PLT
        mov rbx, rax
        lea rax, -128[rbp]
        mov rdi, rax
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::~basic_string() [complete object destructor]@PLT
        jmp .L45
        mov rbx, rax
.L45:
        lea rax, -96[rbp]
        mov rdi, rax
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::~basic_string() [complete object destructor]@PLT
        jmp .L46
        mov rbx, rax
.L46:
        lea rax, -64[rbp]
        mov rdi, rax
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::~basic_string() [complete object destructor]@PLT
        jmp .L47
        mov rbx, rax
.L47:
        lea rax, -17[rbp]
        mov rdi, rax
        call std::allocator<char>::~allocator() [complete object destructor]@PLT
        jmp .L48
        mov rbx, rax
.L48:
        lea rax, -272[rbp]
        mov rdi, rax
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::~basic_string() [complete object destructor]@PLT
        lea rax, -240[rbp]
        mov rdi, rax
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::~basic_string() [complete object destructor]@PLT
        mov rax, rbx
        mov rdi, rax
        call _Unwind_Resume@PLT
.L57:
        mov rbx, QWORD PTR -8[rbp]
        leave
        ret
__gnu_cxx::char_traits<char>::length(char const*):
        push rbp
        mov rbp, rsp
        sub rsp, 32
        mov QWORD PTR -24[rbp], rdi
        mov QWORD PTR -8[rbp], 0
        jmp .L59
.L60:
        add QWORD PTR -8[rbp], 1
.L59:
        mov BYTE PTR -9[rbp], 0
        mov rdx, QWORD PTR -24[rbp]
        mov rax, QWORD PTR -8[rbp]
        add rdx, rax
        lea rax, -9[rbp]
        mov rsi, rax
        mov rdi, rdx
        call __gnu_cxx::char_traits<char>::eq(char const&, char const&)
        xor eax, 1
        test al, al
        jne .L60
        mov rax, QWORD PTR -8[rbp]
        leave
        ret
std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_Alloc_hider::~_Alloc_hider() [base object destructor]:
        push rbp
        mov rbp, rsp
        sub rsp, 16
        mov QWORD PTR -8[rbp], rdi
        mov rax, QWORD PTR -8[rbp]
        mov rdi, rax
        call std::allocator<char>::~allocator() [base object destructor]@PLT
        nop
        leave
        ret
.LC11:
        .string "basic_string: construction from null is not valid"
std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::basic_string<std::allocator<char> >(char const*, std::allocator<char> const&):
        push rbp
        mov rbp, rsp
        push rbx
        sub rsp, 56
        mov QWORD PTR -40[rbp], rdi
        mov QWORD PTR -48[rbp], rsi
        mov QWORD PTR -56[rbp], rdx
        mov rbx, QWORD PTR -40[rbp]
        mov rax, QWORD PTR -40[rbp]
        mov rdi, rax
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_M_local_data()@PLT
        mov rcx, rax
        mov rax, QWORD PTR -56[rbp]
        mov rdx, rax
        mov rsi, rcx
        mov rdi, rbx
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_Alloc_hider::_Alloc_hider(char*, std::allocator<char> const&) [complete object constructor]@PLT
        cmp QWORD PTR -48[rbp], 0
        jne .L64
        lea rax, .LC11[rip]
        mov rdi, rax
        call std::__throw_logic_error(char const*)@PLT
.L64:
        mov rax, QWORD PTR -48[rbp]
        mov rdi, rax
        call std::char_traits<char>::length(char const*)
        mov rdx, QWORD PTR -48[rbp]
        add rax, rdx
        mov QWORD PTR -24[rbp], rax
        mov rdx, QWORD PTR -24[rbp]
        mov rcx, QWORD PTR -48[rbp]
        mov rax, QWORD PTR -40[rbp]
        mov rsi, rcx
        mov rdi, rax
        call void std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_M_construct<char const*>(char const*, char const*, std::forward_iterator_tag)
        jmp .L67
        mov rbx, rax
        mov rax, QWORD PTR -40[rbp]
        mov rdi, rax
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_Alloc_hider::~_Alloc_hider() [complete object destructor]
        mov rax, rbx
        mov rdi, rax
        call _Unwind_Resume@PLT
.L67:
        mov rbx, QWORD PTR -8[rbp]
        leave
        ret
__gnu_cxx::char_traits<char>::eq(char const&, char const&):
        push rbp
        mov rbp, rsp
        mov QWORD PTR -8[rbp], rdi
        mov QWORD PTR -16[rbp], rsi
        mov rax, QWORD PTR -8[rbp]
        movzx edx, BYTE PTR [rax]
        mov rax, QWORD PTR -16[rbp]
        movzx eax, BYTE PTR [rax]
        cmp dl, al
        sete al
        pop rbp
        ret
std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_M_construct<char const*>(char const*, char const*, std::forward_iterator_tag)::_Guard::_Guard(std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >*) [base object constructor]:
        push rbp
        mov rbp, rsp
        mov QWORD PTR -8[rbp], rdi
        mov QWORD PTR -16[rbp], rsi
        mov rax, QWORD PTR -8[rbp]
        mov rdx, QWORD PTR -16[rbp]
        mov QWORD PTR [rax], rdx
        nop
        pop rbp
        ret
std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_M_construct<char const*>(char const*, char const*, std::forward_iterator_tag)::_Guard::~_Guard() [base object destructor]:
        push rbp
        mov rbp, rsp
        sub rsp, 16
        mov QWORD PTR -8[rbp], rdi
        mov rax, QWORD PTR -8[rbp]
        mov rax, QWORD PTR [rax]
        test rax, rax
        je .L73
        mov rax, QWORD PTR -8[rbp]
        mov rax, QWORD PTR [rax]
        mov rdi, rax
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_M_dispose()@PLT
.L73:
        nop
        leave
        ret
void std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_M_construct<char const*>(char const*, char const*, std::forward_iterator_tag):
        push rbp
        mov rbp, rsp
        sub rsp, 64
        mov QWORD PTR -40[rbp], rdi
        mov QWORD PTR -48[rbp], rsi
        mov QWORD PTR -56[rbp], rdx
        mov rdx, QWORD PTR -56[rbp]
        mov rax, QWORD PTR -48[rbp]
        mov rsi, rdx
        mov rdi, rax
        call std::iterator_traits<char const*>::difference_type std::distance<char const*>(char const*, char const*)
        mov QWORD PTR -16[rbp], rax
        mov rax, QWORD PTR -16[rbp]
        cmp rax, 15
        jbe .L75
        lea rcx, -16[rbp]
        mov rax, QWORD PTR -40[rbp]
        mov edx, 0
        mov rsi, rcx
        mov rdi, rax
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_M_create(unsigned long&, unsigned long)@PLT
        mov rdx, rax
        mov rax, QWORD PTR -40[rbp]
        mov rsi, rdx
        mov rdi, rax
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_M_data(char*)@PLT
        mov rdx, QWORD PTR -16[rbp]
        mov rax, QWORD PTR -40[rbp]
        mov rsi, rdx
        mov rdi, rax
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_M_capacity(unsigned long)@PLT
        jmp .L76
.L75:
        mov rax, QWORD PTR -40[rbp]
        mov QWORD PTR -8[rbp], rax
        mov rax, QWORD PTR -8[rbp]
        mov rdi, rax
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_M_local_data()@PLT
        nop
.L76:
        mov rdx, QWORD PTR -40[rbp]
        lea rax, -24[rbp]
        mov rsi, rdx
        mov rdi, rax
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_M_construct<char const*>(char const*, char const*, std::forward_iterator_tag)::_Guard::_Guard(std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >*) [complete object constructor]
        mov rax, QWORD PTR -40[rbp]
        mov rdi, rax
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_M_data() const@PLT
        mov rcx, rax
        mov rdx, QWORD PTR -56[rbp]
        mov rax, QWORD PTR -48[rbp]
        mov rsi, rax
        mov rdi, rcx
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_S_copy_chars(char*, char const*, char const*)@PLT
        mov QWORD PTR -24[rbp], 0
        mov rdx, QWORD PTR -16[rbp]
        mov rax, QWORD PTR -40[rbp]
        mov rsi, rdx
        mov rdi, rax
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_M_set_length(unsigned long)@PLT
        lea rax, -24[rbp]
        mov rdi, rax
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_M_construct<char const*>(char const*, char const*, std::forward_iterator_tag)::_Guard::~_Guard() [complete object destructor]
        leave
        ret
std::iterator_traits<char const*>::difference_type std::distance<char const*>(char const*, char const*):
        push rbp
        mov rbp, rsp
        sub rsp, 16
        mov QWORD PTR -8[rbp], rdi
        mov QWORD PTR -16[rbp], rsi
        lea rax, -8[rbp]
        mov rdi, rax
        call std::iterator_traits<char const*>::iterator_category std::__iterator_category<char const*>(char const* const&)
        mov rax, QWORD PTR -8[rbp]
        mov rdx, QWORD PTR -16[rbp]
        mov rsi, rdx
        mov rdi, rax
        call std::iterator_traits<char const*>::difference_type std::__distance<char const*>(char const*, char const*, std::random_access_iterator_tag)
        leave
        ret
std::iterator_traits<char const*>::iterator_category std::__iterator_category<char const*>(char const* const&):
        push rbp
        mov rbp, rsp
        mov QWORD PTR -8[rbp], rdi
        nop
        pop rbp
        ret
std::iterator_traits<char const*>::difference_type std::__distance<char const*>(char const*, char const*, std::random_access_iterator_tag):
        push rbp
        mov rbp, rsp
        mov QWORD PTR -8[rbp], rdi
        mov QWORD PTR -16[rbp], rsi
        mov rax, QWORD PTR -16[rbp]
        sub rax, QWORD PTR -8[rbp]
        pop rbp
        ret
__static_initialization_and_destruction_0(int, int):
        push rbp
        mov rbp, rsp
        sub rsp, 16
        mov DWORD PTR -4[rbp], edi
        mov DWORD PTR -8[rbp], esi
        cmp DWORD PTR -4[rbp], 1
        jne .L86
        cmp DWORD PTR -8[rbp], 65535
        jne .L86
        lea rax, std::__ioinit[rip]
        mov rdi, rax
        call std::ios_base::Init::Init() [complete object constructor]@PLT
        lea rax, __dso_handle[rip]
        mov rdx, rax
        lea rax, std::__ioinit[rip]
        mov rsi, rax
        mov rax, QWORD PTR std::ios_base::Init::~Init() [complete object destructor]@GOTPCREL[rip]
        mov rdi, rax
        call __cxa_atexit@PLT
.L86:
        nop
        leave
        ret
        push rbp
        mov rbp, rsp
        mov esi, 65535
        mov edi, 1
        call __static_initialization_and_destruction_0(int, int)
        pop rbp
        ret
.LC3:
        .long 0
        .long 1074003968
.LC5:
        .long -266631570
        .long 1074340345
DW.ref.__gxx_personality_v0:
        .quad __gxx_personality_v0
