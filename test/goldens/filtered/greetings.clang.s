operator<<(std::basic_ostream<char, std::char_traits<char> >&, Point const&):                        # @operator<<(std::basic_ostream<char, std::char_traits<char> >&, Point const&)
        push r14
        push rbx
        push rax
        mov r14, rsi
        mov rbx, rdi
        mov byte ptr [rsp + 6], 40
        mov rax, qword ptr [rdi]
        mov rax, qword ptr [rax - 24]
        cmp qword ptr [rdi + rax + 16], 0
        je .LBB0_2
        lea rsi, [rsp + 6]
        mov edx, 1
        mov rdi, rbx
        call std::basic_ostream<char, std::char_traits<char> >& std::__ostream_insert<char, std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char const*, long)@PLT
        mov rbx, rax
        jmp .LBB0_3
.LBB0_2:
        mov rdi, rbx
        mov esi, 40
        call std::basic_ostream<char, std::char_traits<char> >::put(char)@PLT
.LBB0_3:
        mov esi, dword ptr [r14]
        mov rdi, rbx
        call std::basic_ostream<char, std::char_traits<char> >::operator<<(int)@PLT
        mov rbx, rax
        lea rsi, [rip + .L.str]
        mov edx, 2
        mov rdi, rax
        call std::basic_ostream<char, std::char_traits<char> >& std::__ostream_insert<char, std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char const*, long)@PLT
        mov esi, dword ptr [r14 + 4]
        mov rdi, rbx
        call std::basic_ostream<char, std::char_traits<char> >::operator<<(int)@PLT
        mov rbx, rax
        mov byte ptr [rsp + 7], 41
        mov rax, qword ptr [rax]
        mov rax, qword ptr [rax - 24]
        cmp qword ptr [rbx + rax + 16], 0
        je .LBB0_5
        lea rsi, [rsp + 7]
        mov edx, 1
        mov rdi, rbx
        call std::basic_ostream<char, std::char_traits<char> >& std::__ostream_insert<char, std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char const*, long)@PLT
        mov rbx, rax
        jmp .LBB0_6
.LBB0_5:
        mov rdi, rbx
        mov esi, 41
        call std::basic_ostream<char, std::char_traits<char> >::put(char)@PLT
.LBB0_6:
        mov rax, rbx
        add rsp, 8
        pop rbx
        pop r14
        ret
greet(std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> > const&): # @greet(std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> > const&)
        push r15
        push r14
        push r12
        push rbx
        push rax
        mov rbx, rdi
        lea r15, [rdi + 16]
        mov qword ptr [rdi], r15
        mov dword ptr [rdi + 19], 539783020
        mov dword ptr [rdi + 16], 1819043144
        mov qword ptr [rdi + 8], 7
        mov byte ptr [rdi + 23], 0
        mov rdx, qword ptr [rsi + 8]
        movabs rax, 4611686018427387897
        cmp rdx, rax
        jae .LBB1_1
        mov rsi, qword ptr [rsi]
        mov rdi, rbx
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_M_append(char const*, unsigned long)@PLT
        mov r14, qword ptr [rbx + 8]
        lea r12, [r14 + 1]
        mov eax, 15
        cmp qword ptr [rbx], r15
        je .LBB1_6
        mov rax, qword ptr [rbx + 16]
.LBB1_6:
        cmp r12, rax
        jbe .LBB1_8
        mov r8d, 1
        mov rdi, rbx
        mov rsi, r14
        xor edx, edx
        xor ecx, ecx
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_M_mutate(unsigned long, unsigned long, char const*, unsigned long)@PLT
.LBB1_8:
        mov rax, qword ptr [rbx]
        mov byte ptr [rax + r14], 33
        mov qword ptr [rbx + 8], r12
        mov rax, qword ptr [rbx]
        mov byte ptr [rax + r14 + 1], 0
        mov rax, rbx
        add rsp, 8
        pop rbx
        pop r12
        pop r14
        pop r15
        ret
.LBB1_1:
        lea rdi, [rip + .L.str.10]
        call std::__throw_length_error(char const*)@PLT
        mov r14, rax
        mov rdi, qword ptr [rbx]
        cmp rdi, r15
        je .LBB1_11
        call operator delete(void*)@PLT
.LBB1_11:
        mov rdi, r14
        call _Unwind_Resume@PLT
.LCPI2_0:
        .quad 0x4004000000000000              # double 2.5
.LCPI2_1:
        .quad 0x400921f9f01b866e              # double 3.1415899999999999
main:                                   # @main
        push rbp
        push r15
        push r14
        push r13
        push r12
        push rbx
        sub rsp, 184
        lea r14, [rsp + 24]
        mov qword ptr [rsp + 8], r14
        mov dword ptr [rsp + 24], 1819438967
        mov word ptr [rsp + 28], 100
        mov qword ptr [rsp + 16], 5
        lea rdi, [rsp + 56]
        lea rsi, [rsp + 8]
        call greet(std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> > const&)
        mov rsi, qword ptr [rsp + 56]
        mov rdx, qword ptr [rsp + 64]
        mov rdi, qword ptr [rip + std::cout@GOTPCREL]
        call std::basic_ostream<char, std::char_traits<char> >& std::__ostream_insert<char, std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char const*, long)@PLT
        mov rbx, rax
        mov rax, qword ptr [rax]
        mov rax, qword ptr [rax - 24]
        mov rbp, qword ptr [rbx + rax + 240]
        test rbp, rbp
        je .LBB2_65
        cmp byte ptr [rbp + 56], 0
        je .LBB2_5
        mov al, byte ptr [rbp + 67]
        jmp .LBB2_7
.LBB2_5:
        mov rdi, rbp
        call std::ctype<char>::_M_widen_init() const@PLT
        mov rax, qword ptr [rbp]
        mov rdi, rbp
        mov esi, 10
        call qword ptr [rax + 48]
.LBB2_7:
        movsx esi, al
        mov rdi, rbx
        call std::basic_ostream<char, std::char_traits<char> >::put(char)@PLT
        mov rdi, rax
        call std::basic_ostream<char, std::char_traits<char> >::flush()@PLT
        mov rdi, qword ptr [rsp + 56]
        lea r15, [rsp + 72]
        cmp rdi, r15
        je .LBB2_11
        call operator delete(void*)@PLT
.LBB2_11:
        mov rdi, qword ptr [rsp + 8]
        cmp rdi, r14
        je .LBB2_13
        call operator delete(void*)@PLT
.LBB2_13:
        movabs rax, -17179869181
        mov qword ptr [rsp + 56], rax
        mov rbx, qword ptr [rip + std::cout@GOTPCREL]
        lea rsi, [rsp + 56]
        mov rdi, rbx
        call operator<<(std::basic_ostream<char, std::char_traits<char> >&, Point const&)
        mov rbp, rax
        mov byte ptr [rsp + 8], 32
        mov rax, qword ptr [rax]
        mov rax, qword ptr [rax - 24]
        cmp qword ptr [rbp + rax + 16], 0
        je .LBB2_15
        lea rsi, [rsp + 8]
        mov edx, 1
        mov rdi, rbp
        call std::basic_ostream<char, std::char_traits<char> >& std::__ostream_insert<char, std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char const*, long)@PLT
        mov rbp, rax
        jmp .LBB2_16
.LBB2_15:
        mov rdi, rbp
        mov esi, 32
        call std::basic_ostream<char, std::char_traits<char> >::put(char)@PLT
.LBB2_16:
        movsd xmm0, qword ptr [rip + .LCPI2_0] # xmm0 = mem[0],zero
        mov rdi, rbp
        call std::basic_ostream<char, std::char_traits<char> >& std::basic_ostream<char, std::char_traits<char> >::_M_insert<double>(double)@PLT
        mov rbp, rax
        mov byte ptr [rsp + 8], 32
        mov rax, qword ptr [rax]
        mov rax, qword ptr [rax - 24]
        cmp qword ptr [rbp + rax + 16], 0
        je .LBB2_18
        lea rsi, [rsp + 8]
        mov edx, 1
        mov rdi, rbp
        call std::basic_ostream<char, std::char_traits<char> >& std::__ostream_insert<char, std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char const*, long)@PLT
        mov rbp, rax
        jmp .LBB2_19
.LBB2_18:
        mov rdi, rbp
        mov esi, 32
        call std::basic_ostream<char, std::char_traits<char> >::put(char)@PLT
.LBB2_19:
        mov rdi, rbp
        mov esi, 1
        call std::basic_ostream<char, std::char_traits<char> >& std::basic_ostream<char, std::char_traits<char> >::_M_insert<bool>(bool)@PLT
        mov rbp, rax
        mov byte ptr [rsp + 8], 32
        mov rax, qword ptr [rax]
        mov rax, qword ptr [rax - 24]
        cmp qword ptr [rbp + rax + 16], 0
        je .LBB2_21
        lea rsi, [rsp + 8]
        mov edx, 1
        mov rdi, rbp
        call std::basic_ostream<char, std::char_traits<char> >& std::__ostream_insert<char, std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char const*, long)@PLT
        mov rbp, rax
        jmp .LBB2_22
.LBB2_21:
        mov rdi, rbp
        mov esi, 32
        call std::basic_ostream<char, std::char_traits<char> >::put(char)@PLT
.LBB2_22:
        mov esi, 40
        mov rdi, rbp
        call std::basic_ostream<char, std::char_traits<char> >& std::basic_ostream<char, std::char_traits<char> >::_M_insert<unsigned long>(unsigned long)@PLT
        lea rsi, [rip + .L.str.3]
        mov edx, 1
        mov rdi, rax
        call std::basic_ostream<char, std::char_traits<char> >& std::__ostream_insert<char, std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char const*, long)@PLT
        mov rax, qword ptr [rbx]
        mov rcx, qword ptr [rax - 24]
        mov qword ptr [rbx + rcx + 16], 8
        mov rax, qword ptr [rax - 24]
        mov ecx, dword ptr [rbx + rax + 24]
        and ecx, -75
        or ecx, 8
        mov dword ptr [rbx + rax + 24], ecx
        mov rdi, rbx
        mov esi, 255
        call std::basic_ostream<char, std::char_traits<char> >::operator<<(int)@PLT
        mov rbx, rax
        mov rax, qword ptr [rax]
        mov rcx, qword ptr [rax - 24]
        mov edx, dword ptr [rbx + rcx + 24]
        and edx, -75
        or edx, 2
        mov dword ptr [rbx + rcx + 24], edx
        mov byte ptr [rsp + 56], 124
        mov rax, qword ptr [rax - 24]
        cmp qword ptr [rbx + rax + 16], 0
        je .LBB2_24
        lea rsi, [rsp + 56]
        mov edx, 1
        mov rdi, rbx
        call std::basic_ostream<char, std::char_traits<char> >& std::__ostream_insert<char, std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char const*, long)@PLT
        mov rbx, rax
        jmp .LBB2_25
.LBB2_24:
        mov rdi, rbx
        mov esi, 124
        call std::basic_ostream<char, std::char_traits<char> >::put(char)@PLT
.LBB2_25:
        mov rax, qword ptr [rbx]
        mov rcx, qword ptr [rax - 24]
        mov edx, -261
        and edx, dword ptr [rbx + rcx + 24]
        or edx, 4
        mov dword ptr [rbx + rcx + 24], edx
        mov rax, qword ptr [rax - 24]
        mov qword ptr [rbx + rax + 8], 2
        movsd xmm0, qword ptr [rip + .LCPI2_1] # xmm0 = mem[0],zero
        mov rdi, rbx
        call std::basic_ostream<char, std::char_traits<char> >& std::basic_ostream<char, std::char_traits<char> >::_M_insert<double>(double)@PLT
        lea rsi, [rip + .L.str.4]
        mov edx, 2
        mov rdi, rax
        call std::basic_ostream<char, std::char_traits<char> >& std::__ostream_insert<char, std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char const*, long)@PLT
        mov qword ptr [rsp + 56], r15
        mov qword ptr [rsp + 64], 0
        mov byte ptr [rsp + 72], 0
        mov qword ptr [rsp + 8], r14
        mov qword ptr [rsp + 16], 0
        mov byte ptr [rsp + 24], 0
        mov dword ptr [rsp + 44], 0
        lea r15, [rsp + 8]
        lea rbx, [rsp + 44]
        lea r14, [rip + .L.str.6]
.LBB2_26:                               # =>This Inner Loop Header: Depth=1
        mov rdi, qword ptr [rip + std::cin@GOTPCREL]
        mov rsi, r15
        call std::basic_istream<char, std::char_traits<char> >& std::operator>><char, std::char_traits<char>, std::allocator<char> >(std::basic_istream<char, std::char_traits<char> >&, std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >&)@PLT
        mov rdi, rax
        mov rsi, rbx
        call std::basic_istream<char, std::char_traits<char> >::operator>>(int&)@PLT
        mov rcx, qword ptr [rax]
        mov rcx, qword ptr [rcx - 24]
        test byte ptr [rax + rcx + 32], 5
        jne .LBB2_41
        mov rsi, qword ptr [rsp + 8]
        mov rdx, qword ptr [rsp + 16]
        mov rdi, qword ptr [rip + std::cout@GOTPCREL]
        call std::basic_ostream<char, std::char_traits<char> >& std::__ostream_insert<char, std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char const*, long)@PLT
        mov rbp, rax
        mov edx, 5
        mov rdi, rax
        lea rsi, [rip + .L.str.5]
        call std::basic_ostream<char, std::char_traits<char> >& std::__ostream_insert<char, std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char const*, long)@PLT
        mov rsi, qword ptr [rsp + 16]
        mov rdi, rbp
        call std::basic_ostream<char, std::char_traits<char> >& std::basic_ostream<char, std::char_traits<char> >::_M_insert<unsigned long>(unsigned long)@PLT
        mov rbp, rax
        mov edx, 14
        mov rdi, rax
        mov rsi, r14
        call std::basic_ostream<char, std::char_traits<char> >& std::__ostream_insert<char, std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char const*, long)@PLT
        mov esi, dword ptr [rsp + 44]
        mov rdi, rbp
        call std::basic_ostream<char, std::char_traits<char> >::operator<<(int)@PLT
        mov r12, rax
        mov rax, qword ptr [rax]
        mov rax, qword ptr [rax - 24]
        mov r13, qword ptr [r12 + rax + 240]
        test r13, r13
        je .LBB2_63
        cmp byte ptr [r13 + 56], 0
        je .LBB2_37
        movzx eax, byte ptr [r13 + 67]
        jmp .LBB2_39
.LBB2_37:                               #   in Loop: Header=BB2_26 Depth=1
        mov rdi, r13
        call std::ctype<char>::_M_widen_init() const@PLT
        mov rax, qword ptr [r13]
        mov rdi, r13
        mov esi, 10
        call qword ptr [rax + 48]
.LBB2_39:                               #   in Loop: Header=BB2_26 Depth=1
        movsx esi, al
        mov rdi, r12
        call std::basic_ostream<char, std::char_traits<char> >::put(char)@PLT
        mov rdi, rax
        call std::basic_ostream<char, std::char_traits<char> >::flush()@PLT
        jmp .LBB2_26
.LBB2_41:
        lea r14, [rsp + 104]
        mov qword ptr [rsp + 88], r14
        mov qword ptr [rsp + 48], 51
        lea rdi, [rsp + 88]
        lea rsi, [rsp + 48]
        xor edx, edx
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::_M_create(unsigned long&, unsigned long)@PLT
        mov qword ptr [rsp + 88], rax
        mov rcx, qword ptr [rsp + 48]
        mov qword ptr [rsp + 104], rcx
        movups xmm0, xmmword ptr [rip + .L.str.7+32]
        movups xmmword ptr [rax + 32], xmm0
        movups xmm0, xmmword ptr [rip + .L.str.7+16]
        movups xmmword ptr [rax + 16], xmm0
        movups xmm0, xmmword ptr [rip + .L.str.7]
        movups xmmword ptr [rax], xmm0
        mov dword ptr [rax + 47], 1718379891
        mov qword ptr [rsp + 96], rcx
        mov rax, qword ptr [rsp + 88]
        mov byte ptr [rax + rcx], 0
        lea rdi, [rsp + 152]
        lea rsi, [rsp + 88]
        lea r15, [rsp + 72]
        call greet(std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> > const&)
        mov rcx, qword ptr [rsp + 160]
        cmp rcx, 6
        jbe .LBB2_67
        lea rbp, [rsp + 136]
        mov qword ptr [rsp + 120], rbp
        add rcx, -7
        cmp rcx, 12
        mov ebx, 12
        cmovb rbx, rcx
        test rbx, rbx
        je .LBB2_48
        mov rsi, qword ptr [rsp + 152]
        add rsi, 7
        cmp rbx, 1
        jne .LBB2_47
        mov al, byte ptr [rsi]
        mov byte ptr [rbp], al
        jmp .LBB2_48
.LBB2_47:
        mov rdi, rbp
        mov rdx, rbx
        call memcpy@PLT
.LBB2_48:
        mov qword ptr [rsp + 128], rbx
        mov rax, qword ptr [rsp + 120]
        mov byte ptr [rax + rbx], 0
        mov rsi, qword ptr [rsp + 120]
        mov rdx, qword ptr [rsp + 128]
        mov rdi, qword ptr [rip + std::cout@GOTPCREL]
        call std::basic_ostream<char, std::char_traits<char> >& std::__ostream_insert<char, std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char const*, long)@PLT
        mov byte ptr [rsp + 48], 10
        mov rcx, qword ptr [rax]
        mov rcx, qword ptr [rcx - 24]
        cmp qword ptr [rax + rcx + 16], 0
        je .LBB2_51
        lea rsi, [rsp + 48]
        mov edx, 1
        mov rdi, rax
        call std::basic_ostream<char, std::char_traits<char> >& std::__ostream_insert<char, std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char const*, long)@PLT
        jmp .LBB2_52
.LBB2_51:
        mov rdi, rax
        mov esi, 10
        call std::basic_ostream<char, std::char_traits<char> >::put(char)@PLT
.LBB2_52:
        mov rdi, qword ptr [rsp + 120]
        cmp rdi, rbp
        je .LBB2_54
        call operator delete(void*)@PLT
.LBB2_54:
        mov rdi, qword ptr [rsp + 152]
        lea rax, [rsp + 168]
        cmp rdi, rax
        je .LBB2_56
        call operator delete(void*)@PLT
.LBB2_56:
        mov rdi, qword ptr [rsp + 88]
        cmp rdi, r14
        je .LBB2_58
        call operator delete(void*)@PLT
.LBB2_58:
        lea rsi, [rip + .L.str.8]
        lea rdi, [rsp + 8]
        mov ecx, 3
        xor edx, edx
        call std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >::find(char const*, unsigned long, unsigned long) const@PLT
        mov rbx, rax
        mov rdi, qword ptr [rsp + 8]
        lea rax, [rsp + 24]
        cmp rdi, rax
        je .LBB2_60
        call operator delete(void*)@PLT
.LBB2_60:
        mov rdi, qword ptr [rsp + 56]
        cmp rdi, r15
        je .LBB2_62
        call operator delete(void*)@PLT
.LBB2_62:
        xor eax, eax
        cmp rbx, -1
        sete al
        add rsp, 184
        pop rbx
        pop r12
        pop r13
        pop r14
        pop r15
        pop rbp
        ret
.LBB2_63:
        call std::__throw_bad_cast()@PLT
.LBB2_65:
        call std::__throw_bad_cast()@PLT
.LBB2_67:
        lea rdi, [rip + .L.str.12]
        lea rsi, [rip + .L.str.11]
        mov edx, 7
        xor eax, eax
        call std::__throw_out_of_range_fmt(char const*, ...)@PLT
        mov rbx, rax
        jmp .LBB2_75
        mov rbx, rax
        jmp .LBB2_77
        jmp .LBB2_84
        mov rbx, rax
        jmp .LBB2_81
        mov rbx, rax
        mov rdi, qword ptr [rsp + 120]
        cmp rdi, rbp
        je .LBB2_75
        call operator delete(void*)@PLT
.LBB2_75:
        mov rdi, qword ptr [rsp + 152]
        lea rax, [rsp + 168]
        cmp rdi, rax
        je .LBB2_77
        call operator delete(void*)@PLT
.LBB2_77:
        mov rdi, qword ptr [rsp + 88]
        cmp rdi, r14
        je .LBB2_85
        call operator delete(void*)@PLT
        jmp .LBB2_85
        mov rbx, rax
        mov rdi, qword ptr [rsp + 56]
        lea rax, [rsp + 72]
        cmp rdi, rax
        je .LBB2_81
        call operator delete(void*)@PLT
.LBB2_81:
        mov rdi, qword ptr [rsp + 8]
        cmp rdi, r14
        jne .LBB2_88
        jmp .LBB2_89
        jmp .LBB2_84
.LBB2_84:
        mov rbx, rax
.LBB2_85:
        mov rdi, qword ptr [rsp + 8]
        lea rax, [rsp + 24]
        cmp rdi, rax
        lea rbp, [rsp + 72]
        je .LBB2_87
        call operator delete(void*)@PLT
.LBB2_87:
        mov rdi, qword ptr [rsp + 56]
        cmp rdi, rbp
        je .LBB2_89
.LBB2_88:
        call operator delete(void*)@PLT
.LBB2_89:
        mov rdi, rbx
        call _Unwind_Resume@PLT
_GLOBAL__sub_I_greetings.cpp:           # @_GLOBAL__sub_I_greetings.cpp
        push rbx
        lea rbx, [rip + std::__ioinit]
        mov rdi, rbx
        call std::ios_base::Init::Init() [complete object constructor]@PLT
        mov rdi, qword ptr [rip + std::ios_base::Init::~Init() [complete object destructor]@GOTPCREL]
        lea rdx, [rip + __dso_handle]
        mov rsi, rbx
        call __cxa_atexit@PLT
        pop rbx
        ret
.L.str:
        .asciz ", "
.L.str.3:
        .asciz "\n"
.L.str.4:
        .asciz "|\n"
.L.str.5:
        .asciz " has "
.L.str.6:
        .asciz " letters, and "
.L.str.7:
        .asciz "a name that is too long to lie in the string itself"
.L.str.8:
        .asciz "end"
.L.str.10:
        .asciz "basic_string::append"
.L.str.11:
        .asciz "basic_string::substr"
.L.str.12:
        .asciz "%s: __pos (which is %zu) > this->size() (which is %zu)"
        .quad _GLOBAL__sub_I_greetings.cpp
DW.ref.__gxx_personality_v0:
        .quad __gxx_personality_v0
