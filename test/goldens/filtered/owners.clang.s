main:                                   # @main
        pushq %r15
        pushq %r14
        pushq %rbx
        subq $32, %rsp
        xorps %xmm0, %xmm0
        movaps %xmm0, (%rsp)
        movq $0, 16(%rsp)
        movl $24, %edi
        callq operator new(unsigned long)@PLT
        leaq 8(%rax), %rcx
        movl $4, 16(%rax)
        leaq vtable for zoo::Walker+24(%rip), %rdx
        movq %rdx, (%rax)
        leaq vtable for zoo::Walker+80(%rip), %rdx
        movq %rdx, 8(%rax)
        movq %rcx, 24(%rsp)
        movq 8(%rsp), %rsi
        cmpq 16(%rsp), %rsi
        je .LBB0_2
        movq %rcx, (%rsi)
        addq $8, 8(%rsp)
        jmp .LBB0_3
.LBB0_2:
        movq %rsp, %rdi
        leaq 24(%rsp), %rdx
        callq void std::vector<zoo::Animal*, std::allocator<zoo::Animal*> >::_M_realloc_insert<zoo::Animal* const&>(__gnu_cxx::__normal_iterator<zoo::Animal**, std::vector<zoo::Animal*, std::allocator<zoo::Animal*> > >, zoo::Animal* const&)
.LBB0_3:
        movl $24, %edi
        callq operator new(unsigned long)@PLT
        leaq 8(%rax), %rcx
        movl $2, 16(%rax)
        leaq vtable for zoo::Flyer+24(%rip), %rdx
        movq %rdx, (%rax)
        leaq vtable for zoo::Flyer+80(%rip), %rdx
        movq %rdx, 8(%rax)
        movq %rcx, 24(%rsp)
        movq 8(%rsp), %rsi
        cmpq 16(%rsp), %rsi
        je .LBB0_5
        movq %rcx, (%rsi)
        addq $8, 8(%rsp)
        jmp .LBB0_6
.LBB0_5:
        movq %rsp, %rdi
        leaq 24(%rsp), %rdx
        callq void std::vector<zoo::Animal*, std::allocator<zoo::Animal*> >::_M_realloc_insert<zoo::Animal* const&>(__gnu_cxx::__normal_iterator<zoo::Animal**, std::vector<zoo::Animal*, std::allocator<zoo::Animal*> > >, zoo::Animal* const&)
.LBB0_6:
        movl $32, %edi
        callq operator new(unsigned long)@PLT
        leaq 16(%rax), %rcx
        movl $2, 24(%rax)
        leaq vtable for zoo::Goose+24(%rip), %rdx
        movq %rdx, (%rax)
        leaq vtable for zoo::Goose+128(%rip), %rdx
        movq %rdx, 16(%rax)
        leaq vtable for zoo::Goose+72(%rip), %rdx
        movq %rdx, 8(%rax)
        movq %rcx, 24(%rsp)
        movq 8(%rsp), %rsi
        cmpq 16(%rsp), %rsi
        je .LBB0_8
        movq %rcx, (%rsi)
        addq $8, 8(%rsp)
        jmp .LBB0_9
.LBB0_8:
        movq %rsp, %rdi
        leaq 24(%rsp), %rdx
        callq void std::vector<zoo::Animal*, std::allocator<zoo::Animal*> >::_M_realloc_insert<zoo::Animal* const&>(__gnu_cxx::__normal_iterator<zoo::Animal**, std::vector<zoo::Animal*, std::allocator<zoo::Animal*> > >, zoo::Animal* const&)
.LBB0_9:
        xorl %ebx, %ebx
.LBB0_10:                               # =>This Inner Loop Header: Depth=1
        movq (%rsp), %rax
        movq (%rax,%rbx,8), %rdi
        movq (%rdi), %rax
        callq *16(%rax)
        movq %rax, %rdi
        callq puts@PLT
        addq $1, %rbx
        cmpq $3, %rbx
        jne .LBB0_10
        movq (%rsp), %rax
        movq 16(%rax), %rdi
        testq %rdi, %rdi
        je .LBB0_12
        leaq typeinfo for zoo::Animal(%rip), %rsi
        leaq typeinfo for zoo::Flyer(%rip), %rdx
        movq $-1, %rcx
        callq __dynamic_cast@PLT
        testq %rax, %rax
        je .LBB0_16
.LBB0_15:
        movq (%rax), %rcx
        movq -24(%rcx), %rcx
        movl 8(%rax,%rcx), %esi
        leaq .L.str(%rip), %rdi
        xorl %eax, %eax
        callq printf@PLT
.LBB0_16:
        movq (%rsp), %r14
        movq 8(%rsp), %r15
        cmpq %r15, %r14
        je .LBB0_21
        movq %r14, %rbx
        jmp .LBB0_18
.LBB0_20:                               #   in Loop: Header=BB0_18 Depth=1
        addq $8, %rbx
        cmpq %r15, %rbx
        je .LBB0_21
.LBB0_18:                               # =>This Inner Loop Header: Depth=1
        movq (%rbx), %rdi
        testq %rdi, %rdi
        je .LBB0_20
        movq (%rdi), %rax
        callq *8(%rax)
        jmp .LBB0_20
.LBB0_21:
        movq (%rsp), %rdi
        testq %rdi, %rdi
        je .LBB0_23
        callq operator delete(void*)@PLT
.LBB0_23:
        subq %r14, %r15
        shrq $3, %r15
        movl %r15d, %eax
        addq $32, %rsp
        popq %rbx
        popq %r14
        popq %r15
        retq
.LBB0_12:
        xorl %eax, %eax
        testq %rax, %rax
        jne .LBB0_15
        jmp .LBB0_16
zoo::Walker::sound() const:                # @zoo::Walker::sound() const
        leaq .L.str.2(%rip), %rax
        retq
zoo::Walker::~Walker() [complete object destructor]:                     # @zoo::Walker::~Walker() [complete object destructor]
        pushq %rax
        leaq vtable for zoo::Animal+16(%rip), %rax
        movq %rax, 8(%rdi)
        movl 16(%rdi), %esi
        leaq .L.str.1(%rip), %rdi
        xorl %eax, %eax
        callq printf@PLT
        popq %rax
        retq
zoo::Walker::~Walker() [deleting destructor]:                     # @zoo::Walker::~Walker() [deleting destructor]
        pushq %rbx
        movq %rdi, %rbx
        leaq vtable for zoo::Animal+16(%rip), %rax
        movq %rax, 8(%rdi)
        movl 16(%rdi), %esi
        leaq .L.str.1(%rip), %rdi
        xorl %eax, %eax
        callq printf@PLT
        movq %rbx, %rdi
        callq operator delete(void*)@PLT
        popq %rbx
        retq
virtual thunk to zoo::Walker::~Walker() [complete object destructor]:             # @virtual thunk to zoo::Walker::~Walker() [complete object destructor]
        pushq %rax
        movq (%rdi), %rax
        movq -24(%rax), %rax
        leaq vtable for zoo::Animal+16(%rip), %rcx
        movq %rcx, 8(%rdi,%rax)
        movl 16(%rdi,%rax), %esi
        leaq .L.str.1(%rip), %rdi
        xorl %eax, %eax
        callq printf@PLT
        popq %rax
        retq
virtual thunk to zoo::Walker::~Walker() [deleting destructor]:             # @virtual thunk to zoo::Walker::~Walker() [deleting destructor]
        pushq %rbx
        movq (%rdi), %rax
        movq -24(%rax), %rax
        leaq (%rdi,%rax), %rbx
        leaq vtable for zoo::Animal+16(%rip), %rcx
        movq %rcx, 8(%rdi,%rax)
        movl 16(%rdi,%rax), %esi
        leaq .L.str.1(%rip), %rdi
        xorl %eax, %eax
        callq printf@PLT
        movq %rbx, %rdi
        callq operator delete(void*)@PLT
        popq %rbx
        retq
virtual thunk to zoo::Walker::sound() const:        # @virtual thunk to zoo::Walker::sound() const
        leaq .L.str.2(%rip), %rax
        retq
zoo::Animal::~Animal() [base object destructor]:                     # @zoo::Animal::~Animal() [base object destructor]
        pushq %rax
        leaq vtable for zoo::Animal+16(%rip), %rax
        movq %rax, (%rdi)
        movl 8(%rdi), %esi
        leaq .L.str.1(%rip), %rdi
        xorl %eax, %eax
        callq printf@PLT
        popq %rax
        retq
zoo::Animal::~Animal() [deleting destructor]:                     # @zoo::Animal::~Animal() [deleting destructor]
        ud2
zoo::Flyer::~Flyer() [complete object destructor]:                      # @zoo::Flyer::~Flyer() [complete object destructor]
        pushq %rbx
        movq %rdi, %rbx
        leaq vtable for zoo::Flyer+24(%rip), %rax
        movq %rax, (%rdi)
        leaq vtable for zoo::Flyer+80(%rip), %rax
        movq %rax, 8(%rdi)
        leaq .L.str.3(%rip), %rdi
        callq puts@PLT
        leaq vtable for zoo::Animal+16(%rip), %rax
        movq %rax, 8(%rbx)
        movl 16(%rbx), %esi
        leaq .L.str.1(%rip), %rdi
        xorl %eax, %eax
        callq printf@PLT
        popq %rbx
        retq
zoo::Flyer::~Flyer() [deleting destructor]:                      # @zoo::Flyer::~Flyer() [deleting destructor]
        pushq %rbx
        movq %rdi, %rbx
        leaq vtable for zoo::Flyer+24(%rip), %rax
        movq %rax, (%rdi)
        leaq vtable for zoo::Flyer+80(%rip), %rax
        movq %rax, 8(%rdi)
        leaq .L.str.3(%rip), %rdi
        callq puts@PLT
        leaq vtable for zoo::Animal+16(%rip), %rax
        movq %rax, 8(%rbx)
        movl 16(%rbx), %esi
        leaq .L.str.1(%rip), %rdi
        xorl %eax, %eax
        callq printf@PLT
        movq %rbx, %rdi
        callq operator delete(void*)@PLT
        popq %rbx
        retq
zoo::Flyer::sound() const:                 # @zoo::Flyer::sound() const
        leaq .L.str.4(%rip), %rax
        retq
virtual thunk to zoo::Flyer::~Flyer() [complete object destructor]:              # @virtual thunk to zoo::Flyer::~Flyer() [complete object destructor]
        pushq %r14
        pushq %rbx
        pushq %rax
        movq %rdi, %rbx
        movq (%rdi), %rax
        movq -24(%rax), %r14
        leaq vtable for zoo::Flyer+24(%rip), %rax
        movq %rax, (%rdi,%r14)
        leaq vtable for zoo::Flyer+80(%rip), %rax
        movq %rax, 8(%rdi,%r14)
        leaq .L.str.3(%rip), %rdi
        callq puts@PLT
        leaq vtable for zoo::Animal+16(%rip), %rax
        movq %rax, 8(%rbx,%r14)
        movl 16(%rbx,%r14), %esi
        leaq .L.str.1(%rip), %rdi
        xorl %eax, %eax
        callq printf@PLT
        addq $8, %rsp
        popq %rbx
        popq %r14
        retq
virtual thunk to zoo::Flyer::~Flyer() [deleting destructor]:              # @virtual thunk to zoo::Flyer::~Flyer() [deleting destructor]
        pushq %r15
        pushq %r14
        pushq %rbx
        movq %rdi, %rbx
        movq (%rdi), %rax
        movq -24(%rax), %r15
        leaq (%rdi,%r15), %r14
        leaq vtable for zoo::Flyer+24(%rip), %rax
        movq %rax, (%rdi,%r15)
        leaq vtable for zoo::Flyer+80(%rip), %rax
        movq %rax, 8(%rdi,%r15)
        leaq .L.str.3(%rip), %rdi
        callq puts@PLT
        leaq vtable for zoo::Animal+16(%rip), %rax
        movq %rax, 8(%rbx,%r15)
        movl 16(%rbx,%r15), %esi
        leaq .L.str.1(%rip), %rdi
        xorl %eax, %eax
        callq printf@PLT
        movq %r14, %rdi
        callq operator delete(void*)@PLT
        popq %rbx
        popq %r14
        popq %r15
        retq
virtual thunk to zoo::Flyer::sound() const:         # @virtual thunk to zoo::Flyer::sound() const
        leaq .L.str.4(%rip), %rax
        retq
zoo::Goose::sound() const:                 # @zoo::Goose::sound() const
        leaq .L.str.5(%rip), %rax
        retq
zoo::Goose::~Goose() [complete object destructor]:                      # @zoo::Goose::~Goose() [complete object destructor]
        pushq %rbx
        movq %rdi, %rbx
        leaq construction vtable for zoo::Flyer-in-zoo::Goose+24(%rip), %rax
        movq %rax, 8(%rdi)
        leaq construction vtable for zoo::Flyer-in-zoo::Goose+80(%rip), %rax
        movq %rax, 16(%rdi)
        leaq .L.str.3(%rip), %rdi
        callq puts@PLT
        leaq vtable for zoo::Animal+16(%rip), %rax
        movq %rax, 16(%rbx)
        movl 24(%rbx), %esi
        leaq .L.str.1(%rip), %rdi
        xorl %eax, %eax
        callq printf@PLT
        popq %rbx
        retq
zoo::Goose::~Goose() [deleting destructor]:                      # @zoo::Goose::~Goose() [deleting destructor]
        pushq %rbx
        movq %rdi, %rbx
        leaq construction vtable for zoo::Flyer-in-zoo::Goose+24(%rip), %rax
        movq %rax, 8(%rdi)
        leaq construction vtable for zoo::Flyer-in-zoo::Goose+80(%rip), %rax
        movq %rax, 16(%rdi)
        leaq .L.str.3(%rip), %rdi
        callq puts@PLT
        leaq vtable for zoo::Animal+16(%rip), %rax
        movq %rax, 16(%rbx)
        movl 24(%rbx), %esi
        leaq .L.str.1(%rip), %rdi
        xorl %eax, %eax
        callq printf@PLT
        movq %rbx, %rdi
        callq operator delete(void*)@PLT
        popq %rbx
        retq
non-virtual thunk to zoo::Goose::~Goose() [complete object destructor]:                 # @non-virtual thunk to zoo::Goose::~Goose() [complete object destructor]
        pushq %rbx
        movq %rdi, %rbx
        leaq construction vtable for zoo::Flyer-in-zoo::Goose+24(%rip), %rax
        movq %rax, (%rdi)
        leaq construction vtable for zoo::Flyer-in-zoo::Goose+80(%rip), %rax
        movq %rax, 8(%rdi)
        leaq .L.str.3(%rip), %rdi
        callq puts@PLT
        leaq vtable for zoo::Animal+16(%rip), %rax
        movq %rax, 8(%rbx)
        movl 16(%rbx), %esi
        leaq .L.str.1(%rip), %rdi
        xorl %eax, %eax
        callq printf@PLT
        popq %rbx
        retq
non-virtual thunk to zoo::Goose::~Goose() [deleting destructor]:                 # @non-virtual thunk to zoo::Goose::~Goose() [deleting destructor]
        pushq %r14
        pushq %rbx
        pushq %rax
        movq %rdi, %rbx
        leaq -8(%rdi), %r14
        leaq construction vtable for zoo::Flyer-in-zoo::Goose+24(%rip), %rax
        movq %rax, (%rdi)
        leaq construction vtable for zoo::Flyer-in-zoo::Goose+80(%rip), %rax
        movq %rax, 8(%rdi)
        leaq .L.str.3(%rip), %rdi
        callq puts@PLT
        leaq vtable for zoo::Animal+16(%rip), %rax
        movq %rax, 8(%rbx)
        movl 16(%rbx), %esi
        leaq .L.str.1(%rip), %rdi
        xorl %eax, %eax
        callq printf@PLT
        movq %r14, %rdi
        callq operator delete(void*)@PLT
        addq $8, %rsp
        popq %rbx
        popq %r14
        retq
non-virtual thunk to zoo::Goose::sound() const:            # @non-virtual thunk to zoo::Goose::sound() const
        leaq .L.str.5(%rip), %rax
        retq
virtual thunk to zoo::Goose::~Goose() [complete object destructor]:              # @virtual thunk to zoo::Goose::~Goose() [complete object destructor]
        pushq %r14
        pushq %rbx
        pushq %rax
        movq %rdi, %rbx
        movq (%rdi), %rax
        movq -24(%rax), %r14
        leaq construction vtable for zoo::Flyer-in-zoo::Goose+24(%rip), %rax
        movq %rax, 8(%rdi,%r14)
        leaq construction vtable for zoo::Flyer-in-zoo::Goose+80(%rip), %rax
        movq %rax, 16(%rdi,%r14)
        leaq .L.str.3(%rip), %rdi
        callq puts@PLT
        leaq vtable for zoo::Animal+16(%rip), %rax
        movq %rax, 16(%rbx,%r14)
        movl 24(%rbx,%r14), %esi
        leaq .L.str.1(%rip), %rdi
        xorl %eax, %eax
        callq printf@PLT
        addq $8, %rsp
        popq %rbx
        popq %r14
        retq
virtual thunk to zoo::Goose::~Goose() [deleting destructor]:              # @virtual thunk to zoo::Goose::~Goose() [deleting destructor]
        pushq %r15
        pushq %r14
        pushq %rbx
        movq %rdi, %rbx
        movq (%rdi), %rax
        movq -24(%rax), %r15
        leaq (%rdi,%r15), %r14
        leaq construction vtable for zoo::Flyer-in-zoo::Goose+24(%rip), %rax
        movq %rax, 8(%rdi,%r15)
        leaq construction vtable for zoo::Flyer-in-zoo::Goose+80(%rip), %rax
        movq %rax, 16(%rdi,%r15)
        leaq .L.str.3(%rip), %rdi
        callq puts@PLT
        leaq vtable for zoo::Animal+16(%rip), %rax
        movq %rax, 16(%rbx,%r15)
        movl 24(%rbx,%r15), %esi
        leaq .L.str.1(%rip), %rdi
        xorl %eax, %eax
        callq printf@PLT
        movq %r14, %rdi
        callq operator delete(void*)@PLT
        popq %rbx
        popq %r14
        popq %r15
        retq
virtual thunk to zoo::Goose::sound() const:         # @virtual thunk to zoo::Goose::sound() const
        leaq .L.str.5(%rip), %rax
        retq
void std::vector<zoo::Animal*, std::allocator<zoo::Animal*> >::_M_realloc_insert<zoo::Animal* const&>(__gnu_cxx::__normal_iterator<zoo::Animal**, std::vector<zoo::Animal*, std::allocator<zoo::Animal*> > >, zoo::Animal* const&): # @void std::vector<zoo::Animal*, std::allocator<zoo::Animal*> >::_M_realloc_insert<zoo::Animal* const&>(__gnu_cxx::__normal_iterator<zoo::Animal**, std::vector<zoo::Animal*, std::allocator<zoo::Animal*> > >, zoo::Animal* const&)
        pushq %rbp
        pushq %r15
        pushq %r14
        pushq %r13
        pushq %r12
        pushq %rbx
        pushq %rax
        movq (%rdi), %r15
        movq 8(%rdi), %rbx
        movq %rbx, %rax
        subq %r15, %rax
        movabsq $9223372036854775800, %rcx      # imm = 0x7FFFFFFFFFFFFFF8
        cmpq %rcx, %rax
        je .LBB24_14
        movq %rdx, %r8
        movq %rdi, %r14
        movq %rax, %rcx
        sarq $3, %rcx
        testq %rax, %rax
        movl $1, %edx
        cmovneq %rcx, %rdx
        leaq (%rdx,%rcx), %r12
        movq %r12, %rax
        shrq $60, %rax
        movabsq $1152921504606846975, %rax      # imm = 0xFFFFFFFFFFFFFFF
        cmovneq %rax, %r12
        addq %rcx, %rdx
        cmovbq %rax, %r12
        testq %r12, %r12
        je .LBB24_2
        cmpq %rax, %r12
        ja .LBB24_4
        leaq (,%r12,8), %rdi
        movq %rsi, %r13
        movq %r8, %rbp
        callq operator new(unsigned long)@PLT
        movq %rbp, %r8
        movq %r13, %rsi
        movq %rax, %rbp
        jmp .LBB24_7
.LBB24_2:
        xorl %ebp, %ebp
.LBB24_7:
        movq %rsi, %rdx
        subq %r15, %rdx
        movq %rdx, %rax
        sarq $3, %rax
        leaq (,%rax,8), %r13
        addq %rbp, %r13
        movq (%r8), %rcx
        movq %rcx, (%rbp,%rax,8)
        testq %rdx, %rdx
        jle .LBB24_9
        movq %rbp, %rdi
        movq %rsi, (%rsp)                    # 8-byte Spill
        movq %r15, %rsi
        callq memmove@PLT
        movq (%rsp), %rsi                    # 8-byte Reload
.LBB24_9:
        addq $8, %r13
        subq %rsi, %rbx
        testq %rbx, %rbx
        jle .LBB24_11
        movq %r13, %rdi
        movq %rbx, %rdx
        callq memmove@PLT
.LBB24_11:
        testq %r15, %r15
        je .LBB24_13
        movq %r15, %rdi
        callq operator delete(void*)@PLT
.LBB24_13:
        addq %rbx, %r13
        movq %rbp, (%r14)
        movq %r13, 8(%r14)
        leaq (,%r12,8), %rax
        addq %rbp, %rax
        movq %rax, 16(%r14)
        addq $8, %rsp
        popq %rbx
        popq %r12
        popq %r13
        popq %r14
        popq %r15
        popq %rbp
        retq
.LBB24_4:
        shrq $61, %r12
        je .LBB24_5
        callq std::__throw_bad_array_new_length()@PLT
.LBB24_5:
        callq std::__throw_bad_alloc()@PLT
.LBB24_14:
        leaq .L.str.6(%rip), %rdi
        callq std::__throw_length_error(char const*)@PLT
typeinfo name for zoo::Animal:
        .asciz "N3zoo6AnimalE"
typeinfo for zoo::Animal:
        .quad vtable for __cxxabiv1::__class_type_info+16
        .quad typeinfo name for zoo::Animal
typeinfo name for zoo::Flyer:
        .asciz "N3zoo5FlyerE"
typeinfo for zoo::Flyer:
        .quad vtable for __cxxabiv1::__vmi_class_type_info+16
        .quad typeinfo name for zoo::Flyer
        .long 0                               # 0x0
        .long 1                               # 0x1
        .quad typeinfo for zoo::Animal
        .quad -6141                           # 0xffffffffffffe803
.L.str:
        .asciz "%d flies\n"
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
typeinfo name for zoo::Walker:
        .asciz "N3zoo6WalkerE"
typeinfo for zoo::Walker:
        .quad vtable for __cxxabiv1::__vmi_class_type_info+16
        .quad typeinfo name for zoo::Walker
        .long 0                               # 0x0
        .long 1                               # 0x1
        .quad typeinfo for zoo::Animal
        .quad -6141                           # 0xffffffffffffe803
vtable for zoo::Animal:
        .quad 0
        .quad typeinfo for zoo::Animal
        .quad zoo::Animal::~Animal() [base object destructor]
        .quad zoo::Animal::~Animal() [deleting destructor]
        .quad __cxa_pure_virtual
.L.str.1:
        .asciz "gone with %d legs\n"
.L.str.2:
        .asciz "tap"
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
.L.str.3:
        .asciz "landed"
.L.str.4:
        .asciz "flap"
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
construction vtable for zoo::Walker-in-zoo::Goose:
        .quad 16
        .quad 0
        .quad typeinfo for zoo::Walker
        .quad zoo::Walker::sound() const
        .quad zoo::Walker::~Walker() [complete object destructor]
        .quad zoo::Walker::~Walker() [deleting destructor]
        .quad -16
        .quad -16
        .quad -16
        .quad typeinfo for zoo::Walker
        .quad virtual thunk to zoo::Walker::~Walker() [complete object destructor]
        .quad virtual thunk to zoo::Walker::~Walker() [deleting destructor]
        .quad virtual thunk to zoo::Walker::sound() const
construction vtable for zoo::Flyer-in-zoo::Goose:
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
typeinfo name for zoo::Goose:
        .asciz "N3zoo5GooseE"
typeinfo for zoo::Goose:
        .quad vtable for __cxxabiv1::__vmi_class_type_info+16
        .quad typeinfo name for zoo::Goose
        .long 2                               # 0x2
        .long 2                               # 0x2
        .quad typeinfo for zoo::Walker
        .quad 2                               # 0x2
        .quad typeinfo for zoo::Flyer
        .quad 2050                            # 0x802
.L.str.5:
        .asciz "honk"
.L.str.6:
        .asciz "vector::_M_realloc_insert"
