	.file	"rustCatching.c37b49bb6bfa2e9e-cgu.0"
	.section	.text._ZN12rustCatching4main17hd66f8ce700681de7E,"ax",@progbits
	.hidden	_ZN12rustCatching4main17hd66f8ce700681de7E
	.globl	_ZN12rustCatching4main17hd66f8ce700681de7E
	.p2align	4
	.type	_ZN12rustCatching4main17hd66f8ce700681de7E,@function
_ZN12rustCatching4main17hd66f8ce700681de7E:
.Lfunc_begin0:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception0
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$344, %rsp
	.cfi_def_cfa_offset 400
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movabsq	$9223372036854775807, %r15
	leaq	.Lanon.588ba7cfb90651c6a26bd07441e2c888.0(%rip), %rax
	movq	%rax, 232(%rsp)
	movq	$9, 240(%rsp)
	leaq	.Lanon.588ba7cfb90651c6a26bd07441e2c888.10(%rip), %rax
	movq	%rax, 248(%rsp)
	movq	$6, 256(%rsp)
	leaq	.Lanon.588ba7cfb90651c6a26bd07441e2c888.11(%rip), %rax
	movq	%rax, 200(%rsp)
	movq	_RNvXs9_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3implNtB9_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 208(%rsp)
	movq	$1, 216(%rsp)
	leaq	_ZN62_$LT$rustCatching..Unwritten$u20$as$u20$core..fmt..Display$GT$3fmt17he8d0a4e65cf15390E(%rip), %rax
	movq	%rax, 224(%rsp)
.Ltmp0:
	leaq	.Lanon.588ba7cfb90651c6a26bd07441e2c888.12(%rip), %rsi
	leaq	296(%rsp), %rbx
	leaq	200(%rsp), %rdx
	movq	%rbx, %rdi
	callq	*_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner@GOTPCREL(%rip)
.Ltmp1:
	movq	296(%rsp), %rsi
	movq	312(%rsp), %r14
	testq	%rsi, %rsi
	je	.LBB0_3
	movq	304(%rsp), %rdi
	movl	$1, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB0_3:
	movq	_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count18GLOBAL_PANIC_COUNT@GOTPCREL(%rip), %rax
	movq	(%rax), %rax
	testq	%r15, %rax
	jne	.LBB0_88
	xorl	%eax, %eax
.LBB0_5:
	movb	%al, 296(%rsp)
	leaq	248(%rsp), %rax
	movq	%rax, 200(%rsp)
	leaq	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h74c4398e9377dc49E(%rip), %rax
	movq	%rax, 208(%rsp)
	movq	%rbx, 216(%rsp)
	movq	_RNvXsg_NtCsgEmfK2I1SDS_4core3fmtbNtB5_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 224(%rsp)
.Ltmp8:
	leaq	.Lanon.588ba7cfb90651c6a26bd07441e2c888.27(%rip), %rdi
	leaq	200(%rsp), %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip)
.Ltmp9:
	movq	%r14, 176(%rsp)
	movq	$0, 168(%rsp)
	xorl	%ebx, %ebx
.LBB0_7:
	testq	%rbx, %rbx
	setne	80(%rsp)
	leaq	80(%rsp), %rax
	movq	%rax, 16(%rsp)
	movq	_RNvXsg_NtCsgEmfK2I1SDS_4core3fmtbNtB5_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 24(%rsp)
.Ltmp14:
	leaq	.Lanon.588ba7cfb90651c6a26bd07441e2c888.1(%rip), %rdi
	leaq	16(%rsp), %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip)
.Ltmp15:
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$32, %edi
	movl	$8, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB0_90
	movq	%rax, %r14
	movq	%rbx, 160(%rsp)
	movq	$1, (%r14)
	movq	$1, 8(%r14)
	movq	$0, 16(%r14)
	movl	$1, 24(%r14)
	movq	%r14, 184(%rsp)
	lock		incq	(%r14)
	jle	.LBB0_110
	movq	%r14, %rbx
	leaq	1(%r15), %r13
	movq	%r13, 320(%rsp)
	movq	%r14, 192(%rsp)
	movq	_RNvNCNvNtNtCsjrHSEGnQ3l9_3std6thread9lifecycle15spawn_unchecked03MIN@GOTPCREL(%rip), %rbp
	movq	(%rbp), %r12
	testq	%r12, %r12
	je	.LBB0_12
	decq	%r12
	jmp	.LBB0_42
.LBB0_12:
.Ltmp16:
	leaq	.Lanon.588ba7cfb90651c6a26bd07441e2c888.19(%rip), %rsi
	leaq	80(%rsp), %rdi
	movl	$14, %edx
	callq	*_RNvNtCsjrHSEGnQ3l9_3std3env7__var_os@GOTPCREL(%rip)
.Ltmp17:
	movq	80(%rsp), %r15
	movl	$2097152, %r12d
	cmpq	%r13, %r15
	je	.LBB0_41
	movq	88(%rsp), %r13
	movq	96(%rsp), %rdx
.Ltmp18:
	leaq	16(%rsp), %rdi
	movq	%r13, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core3str8converts9from_utf8@GOTPCREL(%rip)
.Ltmp19:
	cmpl	$1, 16(%rsp)
	je	.LBB0_16
	movq	32(%rsp), %rcx
	testq	%rcx, %rcx
	je	.LBB0_16
	movq	24(%rsp), %rsi
	cmpq	$1, %rcx
	jne	.LBB0_23
	movzbl	(%rsi), %eax
	cmpl	$43, %eax
	je	.LBB0_16
	cmpl	$45, %eax
	je	.LBB0_16
	jmp	.LBB0_24
.LBB0_23:
	movzbl	(%rsi), %eax
.LBB0_24:
	xorl	%edi, %edi
	cmpb	$43, %al
	sete	%dil
	movq	%rcx, %rdx
	subq	%rdi, %rdx
	addq	%rdi, %rsi
	movq	%rdi, %rax
	negq	%rax
	cmpq	$17, %rdx
	jae	.LBB0_29
	testq	%rdx, %rdx
	je	.LBB0_37
	addq	%rax, %rcx
	negq	%rcx
	xorl	%r12d, %r12d
	xorl	%eax, %eax
	.p2align	4
.LBB0_27:
	movzbl	(%rsi,%rax), %edx
	addl	$-48, %edx
	cmpl	$9, %edx
	ja	.LBB0_38
	leaq	(%r12,%r12,4), %rdi
	movl	%edx, %edx
	leaq	(%rdx,%rdi,2), %r12
	incq	%rax
	movq	%rcx, %rdx
	addq	%rax, %rdx
	jne	.LBB0_27
	jmp	.LBB0_39
.LBB0_29:
	addq	%rax, %rcx
	negq	%rcx
	xorl	%r12d, %r12d
	movl	$10, %edi
	xorl	%r8d, %r8d
.LBB0_30:
	movq	%rcx, %rax
	addq	%r8, %rax
	je	.LBB0_39
	movq	%r12, %rax
	mulq	%rdi
	jo	.LBB0_16
	movq	%rax, %r12
	movzbl	(%rsi,%r8), %edx
	addl	$-48, %edx
	addq	%rdx, %r12
	setb	%al
	cmpl	$9, %edx
	ja	.LBB0_16
	incq	%r8
	testb	%al, %al
	je	.LBB0_30
.LBB0_16:
	movl	$2097152, %r12d
	testq	%r15, %r15
	jne	.LBB0_40
	jmp	.LBB0_41
.LBB0_37:
	xorl	%r12d, %r12d
	testq	%r15, %r15
	jne	.LBB0_40
	jmp	.LBB0_41
.LBB0_38:
	movl	$2097152, %r12d
.LBB0_39:
	testq	%r15, %r15
	je	.LBB0_41
.LBB0_40:
	movl	$1, %edx
	movq	%r13, %rdi
	movq	%r15, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB0_41:
	leaq	1(%r12), %rax
	movq	%rax, (%rbp)
	movabsq	$9223372036854775807, %r15
.LBB0_42:
.Ltmp21:
	callq	*_RNvMNtNtCsjrHSEGnQ3l9_3std6thread2idNtB2_8ThreadId3new@GOTPCREL(%rip)
.Ltmp22:
.Ltmp23:
	leaq	320(%rsp), %rsi
	movq	%rax, %rdi
	callq	*_RNvMs_NtNtCsjrHSEGnQ3l9_3std6thread6threadNtB4_6Thread3new@GOTPCREL(%rip)
.Ltmp24:
	movq	%rax, 8(%rsp)
.Ltmp26:
	leaq	264(%rsp), %rdi
	leaq	8(%rsp), %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std6thread9spawnhook15run_spawn_hooks@GOTPCREL(%rip)
.Ltmp27:
	movq	$1, 16(%rsp)
	movq	$1, 24(%rsp)
	xorps	%xmm0, %xmm0
	movups	%xmm0, 32(%rsp)
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$48, %edi
	movl	$8, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB0_91
	movq	%rax, %r13
	movups	16(%rsp), %xmm0
	movups	32(%rsp), %xmm1
	movups	48(%rsp), %xmm2
	movups	%xmm2, 32(%rax)
	movups	%xmm1, 16(%rax)
	movups	%xmm0, (%rax)
	movq	%rax, 72(%rsp)
	lock		incq	(%rax)
	jle	.LBB0_110
	movq	%rbx, 120(%rsp)
	movups	264(%rsp), %xmm0
	movups	280(%rsp), %xmm1
	movaps	%xmm1, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
	movq	%r13, 112(%rsp)
	movq	16(%r13), %rdi
	testq	%rdi, %rdi
	je	.LBB0_49
	addq	$16, %rdi
.Ltmp29:
	callq	*_RNvMNtNtCsjrHSEGnQ3l9_3std6thread6scopedNtB2_9ScopeData29increment_num_running_threads@GOTPCREL(%rip)
.Ltmp30:
.LBB0_49:
	movaps	80(%rsp), %xmm0
	movaps	96(%rsp), %xmm1
	movq	112(%rsp), %rax
	movq	%rax, 48(%rsp)
	movq	120(%rsp), %rax
	movq	%rax, 56(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$48, %edi
	movl	$8, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB0_92
	movaps	80(%rsp), %xmm0
	movaps	96(%rsp), %xmm1
	movaps	112(%rsp), %xmm2
	movups	%xmm2, 32(%rax)
	movups	%xmm1, 16(%rax)
	movups	%xmm0, (%rax)
	movq	8(%rsp), %rcx
	lock		incq	(%rcx)
	jle	.LBB0_110
	movq	8(%rsp), %rcx
	movq	%rcx, 16(%rsp)
	movq	%rax, 24(%rsp)
	leaq	.Lanon.588ba7cfb90651c6a26bd07441e2c888.18(%rip), %rax
	movq	%rax, 32(%rsp)
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$24, %edi
	movl	$8, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB0_93
	movq	32(%rsp), %rcx
	movq	%rcx, 16(%rax)
	movups	16(%rsp), %xmm0
	movups	%xmm0, (%rax)
.Ltmp34:
	movq	%r12, %rdi
	movq	%rax, %rsi
	callq	*_RNvMs0_NtNtNtCsjrHSEGnQ3l9_3std3sys6thread4unixNtB5_6Thread3new@GOTPCREL(%rip)
.Ltmp35:
	cmpq	$1, %rax
	je	.LBB0_105
	movq	8(%rsp), %rax
	movq	%rax, 136(%rsp)
	leaq	144(%rsp), %rbp
	movq	%r13, 144(%rsp)
	movq	%rdx, 152(%rsp)
.Ltmp37:
	movq	%rdx, %rdi
	callq	*_RNvMs0_NtNtNtCsjrHSEGnQ3l9_3std3sys6thread4unixNtB5_6Thread4join@GOTPCREL(%rip)
.Ltmp38:
	movq	$-1, %rcx
	movl	$1, %eax
	lock		cmpxchgq	%rcx, 8(%r13)
	jne	.LBB0_94
	movq	(%r13), %rax
	movq	$1, 8(%r13)
	cmpq	$1, %rax
	jne	.LBB0_94
	movq	144(%rsp), %rax
	movq	32(%rax), %r12
	movq	40(%rax), %r13
	testb	$1, 24(%rax)
	movq	$0, 24(%rax)
	je	.LBB0_95
	movq	136(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB0_60
	#MEMBARRIER
.Ltmp48:
	leaq	136(%rsp), %rdi
	callq	*_RNvMsn_NtCslNYArtu3iFV_5alloc4syncINtB5_3ArcNtNtNtCsjrHSEGnQ3l9_3std6thread6thread5InnerNtNtBM_5alloc6SystemE9drop_slowBM_@GOTPCREL(%rip)
.Ltmp49:
.LBB0_60:
	movq	144(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB0_62
	#MEMBARRIER
.Ltmp54:
	movq	%rbp, %rdi
	callq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h9eed7999ba2a0272E
.Ltmp55:
.LBB0_62:
	addq	$16, %r14
	movq	%r12, 264(%rsp)
	movq	%r13, 272(%rsp)
	testq	%r12, %r12
	setne	72(%rsp)
	movl	$1, %ecx
	xorl	%eax, %eax
	lock		cmpxchgl	%ecx, (%r14)
	jne	.LBB0_96
.LBB0_63:
	movq	_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count18GLOBAL_PANIC_COUNT@GOTPCREL(%rip), %rax
	movq	(%rax), %rax
	testq	%r15, %rax
	jne	.LBB0_97
	xorl	%ebp, %ebp
.LBB0_65:
	movzbl	20(%rbx), %r15d
	xorl	%eax, %eax
	testb	%r15b, %r15b
	setne	%al
	movq	%r14, 88(%rsp)
	movb	%bpl, 96(%rsp)
	movq	%rax, 80(%rsp)
	setne	320(%rsp)
	leaq	72(%rsp), %rax
	movq	%rax, 16(%rsp)
	movq	_RNvXsg_NtCsgEmfK2I1SDS_4core3fmtbNtB5_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 24(%rsp)
	leaq	320(%rsp), %rcx
	movq	%rcx, 32(%rsp)
	movq	%rax, 40(%rsp)
.Ltmp60:
	leaq	.Lanon.588ba7cfb90651c6a26bd07441e2c888.5(%rip), %rdi
	leaq	16(%rsp), %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip)
.Ltmp61:
	testb	%r15b, %r15b
	je	.LBB0_70
	testb	%bpl, %bpl
	movabsq	$9223372036854775807, %r15
	jne	.LBB0_72
	movq	_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count18GLOBAL_PANIC_COUNT@GOTPCREL(%rip), %rax
	movq	(%rax), %rax
	testq	%r15, %rax
	je	.LBB0_72
.Ltmp67:
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count17is_zero_slow_path@GOTPCREL(%rip)
.Ltmp68:
	jmp	.LBB0_102
.LBB0_70:
	testb	%bpl, %bpl
	movabsq	$9223372036854775807, %r15
	jne	.LBB0_72
	movq	_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count18GLOBAL_PANIC_COUNT@GOTPCREL(%rip), %rax
	movq	(%rax), %rax
	testq	%r15, %rax
	jne	.LBB0_101
.LBB0_72:
	xorl	%eax, %eax
	xchgl	%eax, (%r14)
	cmpl	$2, %eax
	je	.LBB0_99
.LBB0_73:
	testq	%r12, %r12
	je	.LBB0_78
	movq	(%r13), %rax
	testq	%rax, %rax
	je	.LBB0_76
.Ltmp74:
	movq	%r12, %rdi
	callq	*%rax
.Ltmp75:
.LBB0_76:
	movq	8(%r13), %rsi
	testq	%rsi, %rsi
	je	.LBB0_78
	movq	16(%r13), %rdx
	movq	%r12, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB0_78:
	lock		decq	(%rbx)
	jne	.LBB0_80
	#MEMBARRIER
	leaq	184(%rsp), %rdi
	callq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h29e46a73b39924f3E
.LBB0_80:
	movq	160(%rsp), %r14
	testq	%r14, %r14
	je	.LBB0_85
	movq	176(%rsp), %rbx
	movq	(%rbx), %rax
	testq	%rax, %rax
	je	.LBB0_83
.Ltmp77:
	movq	%r14, %rdi
	callq	*%rax
.Ltmp78:
.LBB0_83:
	movq	8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB0_85
	movq	16(%rbx), %rdx
	movq	%r14, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB0_85:
	movq	_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count18GLOBAL_PANIC_COUNT@GOTPCREL(%rip), %rax
	movq	(%rax), %rax
	testq	%r15, %rax
	jne	.LBB0_100
	xorl	%eax, %eax
.LBB0_87:
	leaq	80(%rsp), %rcx
	movb	%al, 80(%rsp)
	leaq	232(%rsp), %rax
	movq	%rax, 16(%rsp)
	leaq	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h74c4398e9377dc49E(%rip), %rax
	movq	%rax, 24(%rsp)
	movq	%rcx, 32(%rsp)
	movq	_RNvXsg_NtCsgEmfK2I1SDS_4core3fmtbNtB5_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 40(%rsp)
	leaq	.Lanon.588ba7cfb90651c6a26bd07441e2c888.27(%rip), %rdi
	leaq	16(%rsp), %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip)
	addq	$344, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB0_88:
	.cfi_def_cfa_offset 400
.Ltmp6:
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count17is_zero_slow_path@GOTPCREL(%rip)
.Ltmp7:
	xorb	$1, %al
	jmp	.LBB0_5
.LBB0_90:
.Ltmp117:
	movl	$8, %edi
	movl	$32, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error@GOTPCREL(%rip)
.Ltmp118:
	jmp	.LBB0_110
.LBB0_91:
.Ltmp106:
	leaq	32(%rsp), %r15
	movl	$8, %edi
	movl	$48, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error@GOTPCREL(%rip)
.Ltmp107:
	jmp	.LBB0_110
.LBB0_92:
.Ltmp98:
	movl	$8, %edi
	movl	$48, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error@GOTPCREL(%rip)
.Ltmp99:
	jmp	.LBB0_110
.LBB0_93:
.Ltmp92:
	movl	$8, %edi
	movl	$24, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error@GOTPCREL(%rip)
.Ltmp93:
	jmp	.LBB0_110
.LBB0_94:
.Ltmp39:
	leaq	.Lanon.588ba7cfb90651c6a26bd07441e2c888.20(%rip), %rdi
	leaq	.Lanon.588ba7cfb90651c6a26bd07441e2c888.22(%rip), %rdx
	movl	$41, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13expect_failed@GOTPCREL(%rip)
.Ltmp40:
	jmp	.LBB0_110
.LBB0_95:
.Ltmp41:
	leaq	.Lanon.588ba7cfb90651c6a26bd07441e2c888.23(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.Ltmp42:
	jmp	.LBB0_110
.LBB0_96:
.Ltmp56:
	movq	%r14, %rdi
	callq	*_RNvMNtNtNtNtCsjrHSEGnQ3l9_3std3sys4sync5mutex5futexNtB2_5Mutex14lock_contended@GOTPCREL(%rip)
.Ltmp57:
	jmp	.LBB0_63
.LBB0_97:
.Ltmp58:
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count17is_zero_slow_path@GOTPCREL(%rip)
.Ltmp59:
	movl	%eax, %ebp
	xorb	$1, %bpl
	jmp	.LBB0_65
.LBB0_99:
.Ltmp69:
	movq	%r14, %rdi
	callq	*_RNvMNtNtNtNtCsjrHSEGnQ3l9_3std3sys4sync5mutex5futexNtB2_5Mutex4wake@GOTPCREL(%rip)
.Ltmp70:
	jmp	.LBB0_73
.LBB0_100:
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count17is_zero_slow_path@GOTPCREL(%rip)
	xorb	$1, %al
	jmp	.LBB0_87
.LBB0_101:
.Ltmp65:
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count17is_zero_slow_path@GOTPCREL(%rip)
.Ltmp66:
.LBB0_102:
	testb	%al, %al
	jne	.LBB0_72
	movb	$1, 20(%rbx)
	jmp	.LBB0_72
.LBB0_105:
	movq	%rdx, %r14
	lock		decq	(%r13)
	jne	.LBB0_107
	#MEMBARRIER
.Ltmp80:
	leaq	72(%rsp), %rdi
	callq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h9eed7999ba2a0272E
.Ltmp81:
.LBB0_107:
	movq	8(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB0_109
	#MEMBARRIER
.Ltmp83:
	leaq	8(%rsp), %rdi
	callq	*_RNvMsn_NtCslNYArtu3iFV_5alloc4syncINtB5_3ArcNtNtNtCsjrHSEGnQ3l9_3std6thread6thread5InnerNtNtBM_5alloc6SystemE9drop_slowBM_@GOTPCREL(%rip)
.Ltmp84:
.LBB0_109:
	movq	%r14, 16(%rsp)
.Ltmp86:
	leaq	.Lanon.588ba7cfb90651c6a26bd07441e2c888.2(%rip), %rdi
	leaq	.Lanon.588ba7cfb90651c6a26bd07441e2c888.24(%rip), %rcx
	leaq	.Lanon.588ba7cfb90651c6a26bd07441e2c888.4(%rip), %r8
	leaq	16(%rsp), %rdx
	movl	$22, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6result13unwrap_failed@GOTPCREL(%rip)
.Ltmp87:
.LBB0_110:
	ud2
.LBB0_111:
.Ltmp71:
	movq	%rax, %r14
	jmp	.LBB0_126
.LBB0_112:
.Ltmp20:
	movq	%rax, %r14
	testq	%r15, %r15
	je	.LBB0_150
	movl	$1, %edx
	movq	%r13, %rdi
	movq	%r15, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB0_150
.LBB0_114:
.Ltmp82:
	movq	%rax, %r14
	xorl	%ebp, %ebp
	jmp	.LBB0_147
.LBB0_115:
.Ltmp79:
	movq	%rax, %r14
	movq	8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB0_162
	movq	16(%rbx), %rdx
	movq	160(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB0_162
.LBB0_117:
.Ltmp76:
	movq	%rax, %r14
	movq	8(%r13), %rsi
	testq	%rsi, %rsi
	je	.LBB0_159
	movq	16(%r13), %rdx
	movq	%r12, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB0_159
.LBB0_119:
.Ltmp50:
	movq	%rax, %r14
	movq	144(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB0_159
	#MEMBARRIER
.Ltmp51:
	movq	%rbp, %rdi
	callq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h9eed7999ba2a0272E
.Ltmp52:
	jmp	.LBB0_159
.LBB0_121:
.Ltmp88:
	movq	%rax, %r14
.Ltmp89:
	leaq	16(%rsp), %rdi
	callq	_ZN4core3ptr42drop_in_place$LT$std..io..error..Error$GT$17h94bc5c80e2bebda8E
.Ltmp90:
	jmp	.LBB0_159
.LBB0_122:
.Ltmp91:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB0_123:
.Ltmp31:
	movq	%rax, %r14
.Ltmp32:
	leaq	80(%rsp), %rdi
	callq	_ZN4core3ptr155drop_in_place$LT$std..thread..lifecycle..spawn_unchecked$LT$rustCatching..main..$u7b$$u7b$closure$u7d$$u7d$$C$$LP$$RP$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17h5b8967cbc6934227E
.Ltmp33:
	jmp	.LBB0_139
.LBB0_124:
.Ltmp85:
	movq	%rax, %r14
	jmp	.LBB0_159
.LBB0_125:
.Ltmp62:
	movq	%rax, %r14
.Ltmp63:
	leaq	80(%rsp), %rdi
	callq	_ZN4core3ptr184drop_in_place$LT$core..result..Result$LT$std..sync..poison..mutex..MutexGuard$LT$i32$GT$$C$std..sync..poison..PoisonError$LT$std..sync..poison..mutex..MutexGuard$LT$i32$GT$$GT$$GT$$GT$17ha0ca2f3cae48507aE
.Ltmp64:
.LBB0_126:
.Ltmp72:
	leaq	264(%rsp), %rdi
	callq	_ZN4core3ptr130drop_in_place$LT$core..result..Result$LT$$LP$$RP$$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$17ha4a27f6895d7ca43E
.Ltmp73:
	jmp	.LBB0_159
.LBB0_127:
.Ltmp36:
	movq	%rax, %r14
	jmp	.LBB0_139
.LBB0_128:
.Ltmp28:
	movq	%rax, %r14
	jmp	.LBB0_146
.LBB0_129:
.Ltmp2:
	movq	%rax, %rbx
.Ltmp3:
	leaq	248(%rsp), %rdi
	callq	_ZN4core3ptr39drop_in_place$LT$rustCatching..Told$GT$17hec42707c2e293497E
.Ltmp4:
	jmp	.LBB0_132
.LBB0_130:
.Ltmp5:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB0_131:
.Ltmp10:
	movq	%rax, %rbx
.LBB0_132:
.Ltmp11:
	movq	%rbx, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp12:
	movq	%rax, %rbx
	movq	%rax, 168(%rsp)
	movq	%rdx, 176(%rsp)
	movabsq	$9223372036854775807, %r15
	jmp	.LBB0_7
.LBB0_134:
.Ltmp13:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.LBB0_135:
.Ltmp25:
	movq	%rax, %r14
	jmp	.LBB0_150
.LBB0_136:
.Ltmp94:
	movq	%rax, %r14
.Ltmp95:
	leaq	16(%rsp), %rdi
	callq	_ZN4core3ptr55drop_in_place$LT$std..thread..lifecycle..ThreadInit$GT$17h542c3f44ccb1b85bE
.Ltmp96:
	jmp	.LBB0_139
.LBB0_137:
.Ltmp97:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB0_138:
.Ltmp100:
	movq	%rax, %r14
.Ltmp101:
	leaq	16(%rsp), %rdi
	callq	_ZN4core3ptr155drop_in_place$LT$std..thread..lifecycle..spawn_unchecked$LT$rustCatching..main..$u7b$$u7b$closure$u7d$$u7d$$C$$LP$$RP$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17h5b8967cbc6934227E
.Ltmp102:
.LBB0_139:
	lock		decq	(%r13)
	jne	.LBB0_142
	#MEMBARRIER
.Ltmp104:
	leaq	72(%rsp), %rdi
	callq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h9eed7999ba2a0272E
.Ltmp105:
.LBB0_142:
	xorl	%ebp, %ebp
	jmp	.LBB0_147
.LBB0_143:
.Ltmp103:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB0_144:
.Ltmp108:
	movq	%rax, %r14
.Ltmp109:
	movq	%r15, %rdi
	callq	_ZN4core3ptr67drop_in_place$LT$std..thread..lifecycle..Packet$LT$$LP$$RP$$GT$$GT$17h5a02c25e3453d23eE
.Ltmp110:
.Ltmp112:
	leaq	264(%rsp), %rdi
	callq	_ZN4core3ptr60drop_in_place$LT$std..thread..spawnhook..ChildSpawnHooks$GT$17hf5cc79931de5f4d6E
.Ltmp113:
.LBB0_146:
	movb	$1, %bpl
.LBB0_147:
	movq	8(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB0_149
	#MEMBARRIER
.Ltmp114:
	leaq	8(%rsp), %rdi
	callq	*_RNvMsn_NtCslNYArtu3iFV_5alloc4syncINtB5_3ArcNtNtNtCsjrHSEGnQ3l9_3std6thread6thread5InnerNtNtBM_5alloc6SystemE9drop_slowBM_@GOTPCREL(%rip)
.Ltmp115:
.LBB0_149:
	testb	%bpl, %bpl
	je	.LBB0_159
.LBB0_150:
	lock		decq	(%rbx)
	jne	.LBB0_159
	#MEMBARRIER
	leaq	192(%rsp), %rdi
	callq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h29e46a73b39924f3E
	jmp	.LBB0_159
.LBB0_152:
.Ltmp111:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB0_153:
.Ltmp116:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB0_154:
.Ltmp119:
	movq	%rax, %r14
	jmp	.LBB0_161
.LBB0_155:
.Ltmp43:
	movq	%rax, %r14
	movq	136(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB0_157
	#MEMBARRIER
.Ltmp44:
	leaq	136(%rsp), %rdi
	callq	*_RNvMsn_NtCslNYArtu3iFV_5alloc4syncINtB5_3ArcNtNtNtCsjrHSEGnQ3l9_3std6thread6thread5InnerNtNtBM_5alloc6SystemE9drop_slowBM_@GOTPCREL(%rip)
.Ltmp45:
.LBB0_157:
	movq	144(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB0_159
	#MEMBARRIER
.Ltmp46:
	movq	%rbp, %rdi
	callq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h9eed7999ba2a0272E
.Ltmp47:
.LBB0_159:
	lock		decq	(%rbx)
	jne	.LBB0_161
	#MEMBARRIER
	leaq	184(%rsp), %rdi
	callq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h29e46a73b39924f3E
.LBB0_161:
.Ltmp120:
	leaq	168(%rsp), %rdi
	callq	_ZN4core3ptr127drop_in_place$LT$core..result..Result$LT$usize$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$17h958a4d013f8376f5E
.Ltmp121:
.LBB0_162:
.Ltmp122:
	leaq	232(%rsp), %rdi
	callq	_ZN4core3ptr39drop_in_place$LT$rustCatching..Told$GT$17hec42707c2e293497E
.Ltmp123:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB0_164:
.Ltmp53:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB0_165:
.Ltmp124:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end0:
	.size	_ZN12rustCatching4main17hd66f8ce700681de7E, .Lfunc_end0-_ZN12rustCatching4main17hd66f8ce700681de7E
	.cfi_endproc
	.section	.gcc_except_table._ZN12rustCatching4main17hd66f8ce700681de7E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table0:
.Lexception0:
	.byte	255
	.byte	155
	.uleb128 .Lttbase0-.Lttbaseref0
.Lttbaseref0:
	.byte	1
	.uleb128 .Lcst_end0-.Lcst_begin0
.Lcst_begin0:
	.uleb128 .Ltmp0-.Lfunc_begin0
	.uleb128 .Ltmp1-.Ltmp0
	.uleb128 .Ltmp2-.Lfunc_begin0
	.byte	5
	.uleb128 .Ltmp8-.Lfunc_begin0
	.uleb128 .Ltmp9-.Ltmp8
	.uleb128 .Ltmp10-.Lfunc_begin0
	.byte	7
	.uleb128 .Ltmp14-.Lfunc_begin0
	.uleb128 .Ltmp15-.Ltmp14
	.uleb128 .Ltmp119-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp16-.Lfunc_begin0
	.uleb128 .Ltmp17-.Ltmp16
	.uleb128 .Ltmp25-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp18-.Lfunc_begin0
	.uleb128 .Ltmp19-.Ltmp18
	.uleb128 .Ltmp20-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp21-.Lfunc_begin0
	.uleb128 .Ltmp24-.Ltmp21
	.uleb128 .Ltmp25-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp26-.Lfunc_begin0
	.uleb128 .Ltmp27-.Ltmp26
	.uleb128 .Ltmp28-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp29-.Lfunc_begin0
	.uleb128 .Ltmp30-.Ltmp29
	.uleb128 .Ltmp31-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp34-.Lfunc_begin0
	.uleb128 .Ltmp35-.Ltmp34
	.uleb128 .Ltmp36-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp37-.Lfunc_begin0
	.uleb128 .Ltmp38-.Ltmp37
	.uleb128 .Ltmp43-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp48-.Lfunc_begin0
	.uleb128 .Ltmp49-.Ltmp48
	.uleb128 .Ltmp50-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp54-.Lfunc_begin0
	.uleb128 .Ltmp55-.Ltmp54
	.uleb128 .Ltmp85-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp60-.Lfunc_begin0
	.uleb128 .Ltmp61-.Ltmp60
	.uleb128 .Ltmp62-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp67-.Lfunc_begin0
	.uleb128 .Ltmp68-.Ltmp67
	.uleb128 .Ltmp71-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp74-.Lfunc_begin0
	.uleb128 .Ltmp75-.Ltmp74
	.uleb128 .Ltmp76-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp77-.Lfunc_begin0
	.uleb128 .Ltmp78-.Ltmp77
	.uleb128 .Ltmp79-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp78-.Lfunc_begin0
	.uleb128 .Ltmp6-.Ltmp78
	.byte	0
	.byte	0
	.uleb128 .Ltmp6-.Lfunc_begin0
	.uleb128 .Ltmp7-.Ltmp6
	.uleb128 .Ltmp10-.Lfunc_begin0
	.byte	7
	.uleb128 .Ltmp117-.Lfunc_begin0
	.uleb128 .Ltmp118-.Ltmp117
	.uleb128 .Ltmp119-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp106-.Lfunc_begin0
	.uleb128 .Ltmp107-.Ltmp106
	.uleb128 .Ltmp108-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp98-.Lfunc_begin0
	.uleb128 .Ltmp99-.Ltmp98
	.uleb128 .Ltmp100-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp92-.Lfunc_begin0
	.uleb128 .Ltmp93-.Ltmp92
	.uleb128 .Ltmp94-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp39-.Lfunc_begin0
	.uleb128 .Ltmp42-.Ltmp39
	.uleb128 .Ltmp43-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp56-.Lfunc_begin0
	.uleb128 .Ltmp70-.Ltmp56
	.uleb128 .Ltmp71-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp70-.Lfunc_begin0
	.uleb128 .Ltmp65-.Ltmp70
	.byte	0
	.byte	0
	.uleb128 .Ltmp65-.Lfunc_begin0
	.uleb128 .Ltmp66-.Ltmp65
	.uleb128 .Ltmp71-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp80-.Lfunc_begin0
	.uleb128 .Ltmp81-.Ltmp80
	.uleb128 .Ltmp82-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp83-.Lfunc_begin0
	.uleb128 .Ltmp84-.Ltmp83
	.uleb128 .Ltmp85-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp86-.Lfunc_begin0
	.uleb128 .Ltmp87-.Ltmp86
	.uleb128 .Ltmp88-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp51-.Lfunc_begin0
	.uleb128 .Ltmp52-.Ltmp51
	.uleb128 .Ltmp53-.Lfunc_begin0
	.byte	1
	.uleb128 .Ltmp89-.Lfunc_begin0
	.uleb128 .Ltmp90-.Ltmp89
	.uleb128 .Ltmp91-.Lfunc_begin0
	.byte	1
	.uleb128 .Ltmp32-.Lfunc_begin0
	.uleb128 .Ltmp33-.Ltmp32
	.uleb128 .Ltmp116-.Lfunc_begin0
	.byte	1
	.uleb128 .Ltmp63-.Lfunc_begin0
	.uleb128 .Ltmp73-.Ltmp63
	.uleb128 .Ltmp124-.Lfunc_begin0
	.byte	1
	.uleb128 .Ltmp3-.Lfunc_begin0
	.uleb128 .Ltmp4-.Ltmp3
	.uleb128 .Ltmp5-.Lfunc_begin0
	.byte	1
	.uleb128 .Ltmp11-.Lfunc_begin0
	.uleb128 .Ltmp12-.Ltmp11
	.uleb128 .Ltmp13-.Lfunc_begin0
	.byte	1
	.uleb128 .Ltmp95-.Lfunc_begin0
	.uleb128 .Ltmp96-.Ltmp95
	.uleb128 .Ltmp97-.Lfunc_begin0
	.byte	1
	.uleb128 .Ltmp101-.Lfunc_begin0
	.uleb128 .Ltmp102-.Ltmp101
	.uleb128 .Ltmp103-.Lfunc_begin0
	.byte	1
	.uleb128 .Ltmp104-.Lfunc_begin0
	.uleb128 .Ltmp105-.Ltmp104
	.uleb128 .Ltmp116-.Lfunc_begin0
	.byte	1
	.uleb128 .Ltmp109-.Lfunc_begin0
	.uleb128 .Ltmp110-.Ltmp109
	.uleb128 .Ltmp111-.Lfunc_begin0
	.byte	1
	.uleb128 .Ltmp112-.Lfunc_begin0
	.uleb128 .Ltmp115-.Ltmp112
	.uleb128 .Ltmp116-.Lfunc_begin0
	.byte	1
	.uleb128 .Ltmp44-.Lfunc_begin0
	.uleb128 .Ltmp47-.Ltmp44
	.uleb128 .Ltmp53-.Lfunc_begin0
	.byte	1
	.uleb128 .Ltmp120-.Lfunc_begin0
	.uleb128 .Ltmp123-.Ltmp120
	.uleb128 .Ltmp124-.Lfunc_begin0
	.byte	1
	.uleb128 .Ltmp123-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Ltmp123
	.byte	0
	.byte	0
.Lcst_end0:
	.byte	127
	.byte	0
	.byte	0
	.byte	0
	.byte	1
	.byte	125
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase0:
	.byte	0
	.p2align	2, 0x0

	.section	".text.unlikely._ZN12rustCatching4main28_$u7b$$u7b$closure$u7d$$u7d$17h63ec67d46cd6f0a6E","ax",@progbits
	.p2align	4
	.type	_ZN12rustCatching4main28_$u7b$$u7b$closure$u7d$$u7d$17h63ec67d46cd6f0a6E,@function
_ZN12rustCatching4main28_$u7b$$u7b$closure$u7d$$u7d$17h63ec67d46cd6f0a6E:
.Lfunc_begin1:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception1
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %rbx
	movq	%rdi, (%rsp)
	leaq	16(%rdi), %r14
	movl	$1, %ecx
	xorl	%eax, %eax
	lock		cmpxchgl	%ecx, 16(%rdi)
	jne	.LBB1_1
.LBB1_2:
	movq	_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count18GLOBAL_PANIC_COUNT@GOTPCREL(%rip), %r12
	movq	(%r12), %rax
	shlq	%rax
	testq	%rax, %rax
	jne	.LBB1_4
	xorl	%ebp, %ebp
.LBB1_6:
	movzbl	20(%rbx), %eax
	testb	%al, %al
	jne	.LBB1_7
.Ltmp136:
	movabsq	$9223372036854775807, %r13
	leaq	.Lanon.588ba7cfb90651c6a26bd07441e2c888.8(%rip), %rdi
	leaq	.Lanon.588ba7cfb90651c6a26bd07441e2c888.9(%rip), %rdx
	movl	$23, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp137:
	jmp	.LBB1_8
.LBB1_1:
.Ltmp125:
	movq	%r14, %rdi
	callq	*_RNvMNtNtNtNtCsjrHSEGnQ3l9_3std3sys4sync5mutex5futexNtB2_5Mutex14lock_contended@GOTPCREL(%rip)
.Ltmp126:
	jmp	.LBB1_2
.LBB1_4:
.Ltmp127:
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count17is_zero_slow_path@GOTPCREL(%rip)
.Ltmp128:
	movl	%eax, %ebp
	xorb	$1, %bpl
	jmp	.LBB1_6
.LBB1_7:
	movq	%r14, 8(%rsp)
	movb	%bpl, 16(%rsp)
.Ltmp130:
	leaq	.Lanon.588ba7cfb90651c6a26bd07441e2c888.26(%rip), %rdi
	leaq	.Lanon.588ba7cfb90651c6a26bd07441e2c888.25(%rip), %rcx
	leaq	.Lanon.588ba7cfb90651c6a26bd07441e2c888.7(%rip), %r8
	leaq	8(%rsp), %rdx
	movl	$43, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6result13unwrap_failed@GOTPCREL(%rip)
.Ltmp131:
.LBB1_8:
	ud2
.LBB1_13:
.Ltmp132:
	movq	%rax, %r15
.Ltmp133:
	leaq	8(%rsp), %rdi
	callq	_ZN4core3ptr106drop_in_place$LT$std..sync..poison..PoisonError$LT$std..sync..poison..mutex..MutexGuard$LT$i32$GT$$GT$$GT$17hc257fcc95fa9fb79E
.Ltmp134:
	jmp	.LBB1_10
.LBB1_14:
.Ltmp135:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB1_9:
.Ltmp129:
	movq	%rax, %r15
	jmp	.LBB1_10
.LBB1_15:
.Ltmp138:
	movq	%rax, %r15
	testb	%bpl, %bpl
	jne	.LBB1_20
	movq	(%r12), %rax
	testq	%r13, %rax
	jne	.LBB1_17
.LBB1_20:
	xorl	%eax, %eax
	xchgl	%eax, (%r14)
	cmpl	$2, %eax
	je	.LBB1_21
.LBB1_10:
	lock		decq	(%rbx)
	jne	.LBB1_12
	#MEMBARRIER
	movq	%rsp, %rdi
	callq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h29e46a73b39924f3E
.LBB1_12:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB1_21:
.Ltmp141:
	movq	%r14, %rdi
	callq	*_RNvMNtNtNtNtCsjrHSEGnQ3l9_3std3sys4sync5mutex5futexNtB2_5Mutex4wake@GOTPCREL(%rip)
.Ltmp142:
	jmp	.LBB1_10
.LBB1_17:
.Ltmp139:
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count17is_zero_slow_path@GOTPCREL(%rip)
.Ltmp140:
	testb	%al, %al
	jne	.LBB1_20
	movb	$1, 20(%rbx)
	jmp	.LBB1_20
.LBB1_23:
.Ltmp143:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end1:
	.size	_ZN12rustCatching4main28_$u7b$$u7b$closure$u7d$$u7d$17h63ec67d46cd6f0a6E, .Lfunc_end1-_ZN12rustCatching4main28_$u7b$$u7b$closure$u7d$$u7d$17h63ec67d46cd6f0a6E
	.cfi_endproc
	.section	".gcc_except_table._ZN12rustCatching4main28_$u7b$$u7b$closure$u7d$$u7d$17h63ec67d46cd6f0a6E","a",@progbits
	.p2align	2, 0x0
GCC_except_table1:
.Lexception1:
	.byte	255
	.byte	155
	.uleb128 .Lttbase1-.Lttbaseref1
.Lttbaseref1:
	.byte	1
	.uleb128 .Lcst_end1-.Lcst_begin1
.Lcst_begin1:
	.uleb128 .Ltmp136-.Lfunc_begin1
	.uleb128 .Ltmp137-.Ltmp136
	.uleb128 .Ltmp138-.Lfunc_begin1
	.byte	0
	.uleb128 .Ltmp125-.Lfunc_begin1
	.uleb128 .Ltmp128-.Ltmp125
	.uleb128 .Ltmp129-.Lfunc_begin1
	.byte	0
	.uleb128 .Ltmp130-.Lfunc_begin1
	.uleb128 .Ltmp131-.Ltmp130
	.uleb128 .Ltmp132-.Lfunc_begin1
	.byte	0
	.uleb128 .Ltmp133-.Lfunc_begin1
	.uleb128 .Ltmp134-.Ltmp133
	.uleb128 .Ltmp135-.Lfunc_begin1
	.byte	1
	.uleb128 .Ltmp134-.Lfunc_begin1
	.uleb128 .Ltmp141-.Ltmp134
	.byte	0
	.byte	0
	.uleb128 .Ltmp141-.Lfunc_begin1
	.uleb128 .Ltmp140-.Ltmp141
	.uleb128 .Ltmp143-.Lfunc_begin1
	.byte	1
.Lcst_end1:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase1:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN3std2io5Write9write_all17h8cda8a15ca969fdbE,"ax",@progbits
	.p2align	4
	.type	_ZN3std2io5Write9write_all17h8cda8a15ca969fdbE,@function
_ZN3std2io5Write9write_all17h8cda8a15ca969fdbE:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	testq	%rdx, %rdx
	je	.LBB2_14
	movq	%rdx, %rbx
	movq	%rsi, %r14
	movq	%rdi, %r15
	leaq	16(%rsp), %r12
	movq	_RNvXs3_NtNtNtCsjrHSEGnQ3l9_3std3sys5stdio4unixNtB5_6StderrNtNtBb_2io5Write5write@GOTPCREL(%rip), %rbp
	leaq	.LJTI2_0(%rip), %r13
	jmp	.LBB2_4
.LBB2_2:
	cmpb	$35, 16(%rdx)
	jne	.LBB2_16
.LBB2_3:
	movq	%r12, %rdi
	callq	_ZN4core3ptr42drop_in_place$LT$std..io..error..Error$GT$17h94bc5c80e2bebda8E
	testq	%rbx, %rbx
	je	.LBB2_14
.LBB2_4:
	movq	%r15, %rdi
	movq	%r14, %rsi
	movq	%rbx, %rdx
	callq	*%rbp
	movq	%rax, 8(%rsp)
	movq	%rdx, 16(%rsp)
	testb	$1, %al
	je	.LBB2_7
	movl	%edx, %eax
	andl	$3, %eax
	movslq	(%r13,%rax,4), %rax
	addq	%r13, %rax
	jmpq	*%rax
.LBB2_6:
	cmpb	$35, 15(%rdx)
	je	.LBB2_3
	jmp	.LBB2_16
	.p2align	4
.LBB2_7:
	testq	%rdx, %rdx
	je	.LBB2_15
	movq	%rbx, %rax
	subq	%rdx, %rax
	jb	.LBB2_17
	addq	%rdx, %r14
	movq	%rax, %rbx
	testq	%rbx, %rbx
	jne	.LBB2_4
	jmp	.LBB2_14
.LBB2_10:
	movq	%rdx, %rax
	movabsq	$-4294967296, %rcx
	andq	%rcx, %rax
	movabsq	$17179869184, %rcx
	jmp	.LBB2_12
.LBB2_11:
	movq	%rdx, %rax
	movabsq	$-4294967296, %rcx
	andq	%rcx, %rax
	movabsq	$150323855360, %rcx
.LBB2_12:
	cmpq	%rcx, %rax
	je	.LBB2_3
	jmp	.LBB2_16
.LBB2_14:
	xorl	%edx, %edx
.LBB2_16:
	movq	%rdx, %rax
	addq	$24, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB2_15:
	.cfi_def_cfa_offset 80
	leaq	.Lanon.588ba7cfb90651c6a26bd07441e2c888.15(%rip), %rdx
	jmp	.LBB2_16
.LBB2_17:
	leaq	.Lanon.588ba7cfb90651c6a26bd07441e2c888.16(%rip), %rcx
	movq	%rdx, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end2:
	.size	_ZN3std2io5Write9write_all17h8cda8a15ca969fdbE, .Lfunc_end2-_ZN3std2io5Write9write_all17h8cda8a15ca969fdbE
	.cfi_endproc
	.section	.rodata._ZN3std2io5Write9write_all17h8cda8a15ca969fdbE,"a",@progbits
	.p2align	2, 0x0
.LJTI2_0:
	.long	.LBB2_2-.LJTI2_0
	.long	.LBB2_6-.LJTI2_0
	.long	.LBB2_10-.LJTI2_0
	.long	.LBB2_11-.LJTI2_0

	.section	.text._ZN3std2rt10lang_start17he561644a49d25d15E,"ax",@progbits
	.hidden	_ZN3std2rt10lang_start17he561644a49d25d15E
	.globl	_ZN3std2rt10lang_start17he561644a49d25d15E
	.p2align	4
	.type	_ZN3std2rt10lang_start17he561644a49d25d15E,@function
_ZN3std2rt10lang_start17he561644a49d25d15E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movl	%ecx, %r8d
	movq	%rdx, %rcx
	movq	%rsi, %rdx
	movq	%rdi, (%rsp)
	leaq	.Lanon.588ba7cfb90651c6a26bd07441e2c888.17(%rip), %rsi
	movq	%rsp, %rdi
	callq	*_RNvNtCsjrHSEGnQ3l9_3std2rt19lang_start_internal@GOTPCREL(%rip)
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end3:
	.size	_ZN3std2rt10lang_start17he561644a49d25d15E, .Lfunc_end3-_ZN3std2rt10lang_start17he561644a49d25d15E
	.cfi_endproc

	.section	".text._ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17h4ef3a31071897031E","ax",@progbits
	.p2align	4
	.type	_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17h4ef3a31071897031E,@function
_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17h4ef3a31071897031E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	(%rdi), %rdi
	callq	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17h3b681c66a4efd4c3E
	xorl	%eax, %eax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end4:
	.size	_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17h4ef3a31071897031E, .Lfunc_end4-_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17h4ef3a31071897031E
	.cfi_endproc

	.section	.text._ZN3std3sys9backtrace28__rust_begin_short_backtrace17h06c7d24901988801E,"ax",@progbits
	.p2align	4
	.type	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17h06c7d24901988801E,@function
_ZN3std3sys9backtrace28__rust_begin_short_backtrace17h06c7d24901988801E:
	.cfi_startproc
	subq	$40, %rsp
	.cfi_def_cfa_offset 48
	movups	(%rdi), %xmm0
	movups	16(%rdi), %xmm1
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	movq	%rsp, %rdi
	callq	*_RNvMs_NtNtCsjrHSEGnQ3l9_3std6thread9spawnhookNtB4_15ChildSpawnHooks3run@GOTPCREL(%rip)
	#APP
	#NO_APP
	addq	$40, %rsp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end5:
	.size	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17h06c7d24901988801E, .Lfunc_end5-_ZN3std3sys9backtrace28__rust_begin_short_backtrace17h06c7d24901988801E
	.cfi_endproc

	.section	.text._ZN3std3sys9backtrace28__rust_begin_short_backtrace17h3b681c66a4efd4c3E,"ax",@progbits
	.p2align	4
	.type	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17h3b681c66a4efd4c3E,@function
_ZN3std3sys9backtrace28__rust_begin_short_backtrace17h3b681c66a4efd4c3E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	callq	*%rdi
	#APP
	#NO_APP
	popq	%rax
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end6:
	.size	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17h3b681c66a4efd4c3E, .Lfunc_end6-_ZN3std3sys9backtrace28__rust_begin_short_backtrace17h3b681c66a4efd4c3E
	.cfi_endproc

	.section	.text.unlikely._ZN3std3sys9backtrace28__rust_begin_short_backtrace17h4ac3739eb9c0912fE,"ax",@progbits
	.p2align	4
	.type	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17h4ac3739eb9c0912fE,@function
_ZN3std3sys9backtrace28__rust_begin_short_backtrace17h4ac3739eb9c0912fE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	callq	_ZN12rustCatching4main28_$u7b$$u7b$closure$u7d$$u7d$17h63ec67d46cd6f0a6E
.Lfunc_end7:
	.size	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17h4ac3739eb9c0912fE, .Lfunc_end7-_ZN3std3sys9backtrace28__rust_begin_short_backtrace17h4ac3739eb9c0912fE
	.cfi_endproc

	.section	".text.unlikely._ZN3std6thread9lifecycle15spawn_unchecked28_$u7b$$u7b$closure$u7d$$u7d$17h8b2eed2d6db2a91aE","ax",@progbits
	.p2align	4
	.type	_ZN3std6thread9lifecycle15spawn_unchecked28_$u7b$$u7b$closure$u7d$$u7d$17h8b2eed2d6db2a91aE,@function
_ZN3std6thread9lifecycle15spawn_unchecked28_$u7b$$u7b$closure$u7d$$u7d$17h8b2eed2d6db2a91aE:
.Lfunc_begin2:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception2
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$56, %rsp
	.cfi_def_cfa_offset 112
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %rbx
	movq	40(%rdi), %r14
	movups	(%rdi), %xmm0
	movups	16(%rdi), %xmm1
	movups	%xmm1, 32(%rsp)
	movups	%xmm0, 16(%rsp)
	leaq	48(%rsp), %r15
	movq	%r14, 48(%rsp)
.Ltmp144:
	leaq	16(%rsp), %rdi
	callq	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17h06c7d24901988801E
.Ltmp145:
.Ltmp147:
	movq	%r14, %rdi
	callq	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17h4ac3739eb9c0912fE
.Ltmp148:
	ud2
.LBB8_5:
.Ltmp149:
	jmp	.LBB8_6
.LBB8_3:
.Ltmp146:
	lock		decq	(%r14)
	jne	.LBB8_6
	#MEMBARRIER
	movq	%r15, %rdi
	movq	%rax, %r14
	callq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h29e46a73b39924f3E
	movq	%r14, %rax
.LBB8_6:
.Ltmp150:
	movq	%rax, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp151:
	movq	%rax, %r15
	movq	%rdx, %r14
	movq	32(%rbx), %rbp
	cmpq	$0, 24(%rbp)
	je	.LBB8_13
	movq	32(%rbp), %r12
	testq	%r12, %r12
	je	.LBB8_13
	movq	40(%rbp), %r13
	movq	(%r13), %rax
	testq	%rax, %rax
	je	.LBB8_11
.Ltmp153:
	addq	$32, %rbx
	movq	%r12, %rdi
	callq	*%rax
.Ltmp154:
.LBB8_11:
	movq	8(%r13), %rsi
	testq	%rsi, %rsi
	je	.LBB8_13
	movq	16(%r13), %rdx
	movq	%r12, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB8_13:
	movq	$1, 24(%rbp)
	movq	%r15, 32(%rbp)
	movq	%r14, 40(%rbp)
	movq	%rbp, 8(%rsp)
	lock		decq	(%rbp)
	jne	.LBB8_15
	#MEMBARRIER
	leaq	8(%rsp), %rdi
	callq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h9eed7999ba2a0272E
.LBB8_15:
	addq	$56, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB8_16:
	.cfi_def_cfa_offset 112
.Ltmp155:
	movq	%rax, (%rsp)
	movq	8(%r13), %rsi
	testq	%rsi, %rsi
	je	.LBB8_18
	movq	16(%r13), %rdx
	movq	%r12, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB8_18:
	movq	$1, 24(%rbp)
	movq	%r15, 32(%rbp)
	movq	%r14, 40(%rbp)
	lock		decq	(%rbp)
	jne	.LBB8_20
	#MEMBARRIER
.Ltmp156:
	movq	%rbx, %rdi
	callq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h9eed7999ba2a0272E
.Ltmp157:
.LBB8_20:
	movq	(%rsp), %rdi
	callq	_Unwind_Resume@PLT
.LBB8_21:
.Ltmp158:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB8_22:
.Ltmp152:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.Lfunc_end8:
	.size	_ZN3std6thread9lifecycle15spawn_unchecked28_$u7b$$u7b$closure$u7d$$u7d$17h8b2eed2d6db2a91aE, .Lfunc_end8-_ZN3std6thread9lifecycle15spawn_unchecked28_$u7b$$u7b$closure$u7d$$u7d$17h8b2eed2d6db2a91aE
	.cfi_endproc
	.section	".gcc_except_table._ZN3std6thread9lifecycle15spawn_unchecked28_$u7b$$u7b$closure$u7d$$u7d$17h8b2eed2d6db2a91aE","a",@progbits
	.p2align	2, 0x0
GCC_except_table8:
.Lexception2:
	.byte	255
	.byte	155
	.uleb128 .Lttbase2-.Lttbaseref2
.Lttbaseref2:
	.byte	1
	.uleb128 .Lcst_end2-.Lcst_begin2
.Lcst_begin2:
	.uleb128 .Ltmp144-.Lfunc_begin2
	.uleb128 .Ltmp145-.Ltmp144
	.uleb128 .Ltmp146-.Lfunc_begin2
	.byte	5
	.uleb128 .Ltmp147-.Lfunc_begin2
	.uleb128 .Ltmp148-.Ltmp147
	.uleb128 .Ltmp149-.Lfunc_begin2
	.byte	7
	.uleb128 .Ltmp150-.Lfunc_begin2
	.uleb128 .Ltmp151-.Ltmp150
	.uleb128 .Ltmp152-.Lfunc_begin2
	.byte	1
	.uleb128 .Ltmp153-.Lfunc_begin2
	.uleb128 .Ltmp154-.Ltmp153
	.uleb128 .Ltmp155-.Lfunc_begin2
	.byte	0
	.uleb128 .Ltmp154-.Lfunc_begin2
	.uleb128 .Ltmp156-.Ltmp154
	.byte	0
	.byte	0
	.uleb128 .Ltmp156-.Lfunc_begin2
	.uleb128 .Ltmp157-.Ltmp156
	.uleb128 .Ltmp158-.Lfunc_begin2
	.byte	1
	.uleb128 .Ltmp157-.Lfunc_begin2
	.uleb128 .Lfunc_end8-.Ltmp157
	.byte	0
	.byte	0
.Lcst_end2:
	.byte	127
	.byte	0
	.byte	0
	.byte	0
	.byte	1
	.byte	125
	.byte	1
	.byte	0
	.p2align	2, 0x0
	.long	0
.Lttbase2:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h74c4398e9377dc49E","ax",@progbits
	.p2align	4
	.type	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h74c4398e9377dc49E,@function
_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h74c4398e9377dc49E:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	(%rdi), %rax
	movq	8(%rdi), %rsi
	movq	%rax, %rdi
	jmpq	*_RNvXsi_NtCsgEmfK2I1SDS_4core3fmteNtB5_7Display3fmt@GOTPCREL(%rip)
.Lfunc_end9:
	.size	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h74c4398e9377dc49E, .Lfunc_end9-_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h74c4398e9377dc49E
	.cfi_endproc

	.section	".text._ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17hcdd6f8d3dcb968b2E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17hcdd6f8d3dcb968b2E,@function
_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17hcdd6f8d3dcb968b2E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	(%rdi), %rdi
	callq	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17h3b681c66a4efd4c3E
	xorl	%eax, %eax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end10:
	.size	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17hcdd6f8d3dcb968b2E, .Lfunc_end10-_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17hcdd6f8d3dcb968b2E
	.cfi_endproc

	.section	".text.unlikely._ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17he23a8ae7537095f9E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17he23a8ae7537095f9E,@function
_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17he23a8ae7537095f9E:
	.cfi_startproc
	jmp	_ZN3std6thread9lifecycle15spawn_unchecked28_$u7b$$u7b$closure$u7d$$u7d$17h8b2eed2d6db2a91aE
.Lfunc_end11:
	.size	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17he23a8ae7537095f9E, .Lfunc_end11-_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17he23a8ae7537095f9E
	.cfi_endproc

	.section	".text._ZN4core3ptr106drop_in_place$LT$std..sync..poison..PoisonError$LT$std..sync..poison..mutex..MutexGuard$LT$i32$GT$$GT$$GT$17hc257fcc95fa9fb79E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr106drop_in_place$LT$std..sync..poison..PoisonError$LT$std..sync..poison..mutex..MutexGuard$LT$i32$GT$$GT$$GT$17hc257fcc95fa9fb79E,@function
_ZN4core3ptr106drop_in_place$LT$std..sync..poison..PoisonError$LT$std..sync..poison..mutex..MutexGuard$LT$i32$GT$$GT$$GT$17hc257fcc95fa9fb79E:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movq	(%rdi), %rbx
	cmpb	$0, 8(%rdi)
	jne	.LBB12_4
	movq	_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count18GLOBAL_PANIC_COUNT@GOTPCREL(%rip), %rax
	movq	(%rax), %rax
	shlq	%rax
	testq	%rax, %rax
	jne	.LBB12_2
.LBB12_4:
	xorl	%eax, %eax
	xchgl	%eax, (%rbx)
	cmpl	$2, %eax
	je	.LBB12_6
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB12_6:
	.cfi_def_cfa_offset 16
	movq	%rbx, %rdi
	popq	%rbx
	.cfi_def_cfa_offset 8
	jmpq	*_RNvMNtNtNtNtCsjrHSEGnQ3l9_3std3sys4sync5mutex5futexNtB2_5Mutex4wake@GOTPCREL(%rip)
.LBB12_2:
	.cfi_def_cfa_offset 16
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count17is_zero_slow_path@GOTPCREL(%rip)
	testb	%al, %al
	jne	.LBB12_4
	movb	$1, 4(%rbx)
	jmp	.LBB12_4
.Lfunc_end12:
	.size	_ZN4core3ptr106drop_in_place$LT$std..sync..poison..PoisonError$LT$std..sync..poison..mutex..MutexGuard$LT$i32$GT$$GT$$GT$17hc257fcc95fa9fb79E, .Lfunc_end12-_ZN4core3ptr106drop_in_place$LT$std..sync..poison..PoisonError$LT$std..sync..poison..mutex..MutexGuard$LT$i32$GT$$GT$$GT$17hc257fcc95fa9fb79E
	.cfi_endproc

	.section	".text._ZN4core3ptr127drop_in_place$LT$core..result..Result$LT$usize$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$17h958a4d013f8376f5E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr127drop_in_place$LT$core..result..Result$LT$usize$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$17h958a4d013f8376f5E,@function
_ZN4core3ptr127drop_in_place$LT$core..result..Result$LT$usize$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$17h958a4d013f8376f5E:
.Lfunc_begin3:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception3
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	(%rdi), %rbx
	testq	%rbx, %rbx
	je	.LBB13_8
	movq	8(%rdi), %r15
	movq	(%r15), %rax
	testq	%rax, %rax
	je	.LBB13_3
.Ltmp159:
	movq	%rbx, %rdi
	callq	*%rax
.Ltmp160:
.LBB13_3:
	movq	8(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB13_8
	movq	16(%r15), %rdx
	movq	%rbx, %rdi
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB13_8:
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB13_5:
	.cfi_def_cfa_offset 32
.Ltmp161:
	movq	%rax, %r14
	movq	8(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB13_7
	movq	16(%r15), %rdx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB13_7:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end13:
	.size	_ZN4core3ptr127drop_in_place$LT$core..result..Result$LT$usize$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$17h958a4d013f8376f5E, .Lfunc_end13-_ZN4core3ptr127drop_in_place$LT$core..result..Result$LT$usize$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$17h958a4d013f8376f5E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr127drop_in_place$LT$core..result..Result$LT$usize$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$17h958a4d013f8376f5E","a",@progbits
	.p2align	2, 0x0
GCC_except_table13:
.Lexception3:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end3-.Lcst_begin3
.Lcst_begin3:
	.uleb128 .Ltmp159-.Lfunc_begin3
	.uleb128 .Ltmp160-.Ltmp159
	.uleb128 .Ltmp161-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp160-.Lfunc_begin3
	.uleb128 .Lfunc_end13-.Ltmp160
	.byte	0
	.byte	0
.Lcst_end3:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr130drop_in_place$LT$core..result..Result$LT$$LP$$RP$$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$17ha4a27f6895d7ca43E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr130drop_in_place$LT$core..result..Result$LT$$LP$$RP$$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$17ha4a27f6895d7ca43E,@function
_ZN4core3ptr130drop_in_place$LT$core..result..Result$LT$$LP$$RP$$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$17ha4a27f6895d7ca43E:
.Lfunc_begin4:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception4
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	(%rdi), %rbx
	testq	%rbx, %rbx
	je	.LBB14_8
	movq	8(%rdi), %r15
	movq	(%r15), %rax
	testq	%rax, %rax
	je	.LBB14_3
.Ltmp162:
	movq	%rbx, %rdi
	callq	*%rax
.Ltmp163:
.LBB14_3:
	movq	8(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB14_8
	movq	16(%r15), %rdx
	movq	%rbx, %rdi
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB14_8:
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB14_5:
	.cfi_def_cfa_offset 32
.Ltmp164:
	movq	%rax, %r14
	movq	8(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB14_7
	movq	16(%r15), %rdx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB14_7:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end14:
	.size	_ZN4core3ptr130drop_in_place$LT$core..result..Result$LT$$LP$$RP$$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$17ha4a27f6895d7ca43E, .Lfunc_end14-_ZN4core3ptr130drop_in_place$LT$core..result..Result$LT$$LP$$RP$$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$17ha4a27f6895d7ca43E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr130drop_in_place$LT$core..result..Result$LT$$LP$$RP$$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$17ha4a27f6895d7ca43E","a",@progbits
	.p2align	2, 0x0
GCC_except_table14:
.Lexception4:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end4-.Lcst_begin4
.Lcst_begin4:
	.uleb128 .Ltmp162-.Lfunc_begin4
	.uleb128 .Ltmp163-.Ltmp162
	.uleb128 .Ltmp164-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp163-.Lfunc_begin4
	.uleb128 .Lfunc_end14-.Ltmp163
	.byte	0
	.byte	0
.Lcst_end4:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr154drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..ops..function..FnOnce$LT$$LP$$RP$$GT$$u2b$Output$u20$$u3d$$u20$$LP$$RP$$u2b$core..marker..Send$GT$$GT$17h451a1c8af0e63cedE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr154drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..ops..function..FnOnce$LT$$LP$$RP$$GT$$u2b$Output$u20$$u3d$$u20$$LP$$RP$$u2b$core..marker..Send$GT$$GT$17h451a1c8af0e63cedE,@function
_ZN4core3ptr154drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..ops..function..FnOnce$LT$$LP$$RP$$GT$$u2b$Output$u20$$u3d$$u20$$LP$$RP$$u2b$core..marker..Send$GT$$GT$17h451a1c8af0e63cedE:
.Lfunc_begin5:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception5
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rbx
	movq	8(%rdi), %r15
	movq	(%r15), %rax
	testq	%rax, %rax
	je	.LBB15_2
	movq	(%rbx), %r14
.Ltmp165:
	movq	%r14, %rdi
	callq	*%rax
.Ltmp166:
.LBB15_2:
	movq	8(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB15_3
	movq	16(%r15), %rdx
	movq	(%rbx), %rdi
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB15_3:
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB15_4:
	.cfi_def_cfa_offset 32
.Ltmp167:
	movq	%rax, %rbx
	movq	8(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB15_6
	movq	16(%r15), %rdx
	movq	%r14, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB15_6:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end15:
	.size	_ZN4core3ptr154drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..ops..function..FnOnce$LT$$LP$$RP$$GT$$u2b$Output$u20$$u3d$$u20$$LP$$RP$$u2b$core..marker..Send$GT$$GT$17h451a1c8af0e63cedE, .Lfunc_end15-_ZN4core3ptr154drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..ops..function..FnOnce$LT$$LP$$RP$$GT$$u2b$Output$u20$$u3d$$u20$$LP$$RP$$u2b$core..marker..Send$GT$$GT$17h451a1c8af0e63cedE
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr154drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..ops..function..FnOnce$LT$$LP$$RP$$GT$$u2b$Output$u20$$u3d$$u20$$LP$$RP$$u2b$core..marker..Send$GT$$GT$17h451a1c8af0e63cedE","a",@progbits
	.p2align	2, 0x0
GCC_except_table15:
.Lexception5:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end5-.Lcst_begin5
.Lcst_begin5:
	.uleb128 .Ltmp165-.Lfunc_begin5
	.uleb128 .Ltmp166-.Ltmp165
	.uleb128 .Ltmp167-.Lfunc_begin5
	.byte	0
	.uleb128 .Ltmp166-.Lfunc_begin5
	.uleb128 .Lfunc_end15-.Ltmp166
	.byte	0
	.byte	0
.Lcst_end5:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr155drop_in_place$LT$std..thread..lifecycle..spawn_unchecked$LT$rustCatching..main..$u7b$$u7b$closure$u7d$$u7d$$C$$LP$$RP$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17h5b8967cbc6934227E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr155drop_in_place$LT$std..thread..lifecycle..spawn_unchecked$LT$rustCatching..main..$u7b$$u7b$closure$u7d$$u7d$$C$$LP$$RP$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17h5b8967cbc6934227E,@function
_ZN4core3ptr155drop_in_place$LT$std..thread..lifecycle..spawn_unchecked$LT$rustCatching..main..$u7b$$u7b$closure$u7d$$u7d$$C$$LP$$RP$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17h5b8967cbc6934227E:
.Lfunc_begin6:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception6
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
	movq	40(%rdi), %rax
	lock		decq	(%rax)
	jne	.LBB16_2
	leaq	40(%rbx), %rdi
	#MEMBARRIER
	callq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h29e46a73b39924f3E
.LBB16_2:
.Ltmp168:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr60drop_in_place$LT$std..thread..spawnhook..ChildSpawnHooks$GT$17hf5cc79931de5f4d6E
.Ltmp169:
	movq	32(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB16_8
	addq	$32, %rbx
	#MEMBARRIER
	movq	%rbx, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmp	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h9eed7999ba2a0272E
.LBB16_8:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB16_5:
	.cfi_def_cfa_offset 32
.Ltmp170:
	movq	%rax, %r14
	movq	32(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB16_7
	addq	$32, %rbx
	#MEMBARRIER
.Ltmp171:
	movq	%rbx, %rdi
	callq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h9eed7999ba2a0272E
.Ltmp172:
.LBB16_7:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB16_9:
.Ltmp173:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end16:
	.size	_ZN4core3ptr155drop_in_place$LT$std..thread..lifecycle..spawn_unchecked$LT$rustCatching..main..$u7b$$u7b$closure$u7d$$u7d$$C$$LP$$RP$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17h5b8967cbc6934227E, .Lfunc_end16-_ZN4core3ptr155drop_in_place$LT$std..thread..lifecycle..spawn_unchecked$LT$rustCatching..main..$u7b$$u7b$closure$u7d$$u7d$$C$$LP$$RP$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17h5b8967cbc6934227E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr155drop_in_place$LT$std..thread..lifecycle..spawn_unchecked$LT$rustCatching..main..$u7b$$u7b$closure$u7d$$u7d$$C$$LP$$RP$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17h5b8967cbc6934227E","a",@progbits
	.p2align	2, 0x0
GCC_except_table16:
.Lexception6:
	.byte	255
	.byte	155
	.uleb128 .Lttbase3-.Lttbaseref3
.Lttbaseref3:
	.byte	1
	.uleb128 .Lcst_end6-.Lcst_begin6
.Lcst_begin6:
	.uleb128 .Ltmp168-.Lfunc_begin6
	.uleb128 .Ltmp169-.Ltmp168
	.uleb128 .Ltmp170-.Lfunc_begin6
	.byte	0
	.uleb128 .Ltmp169-.Lfunc_begin6
	.uleb128 .Ltmp171-.Ltmp169
	.byte	0
	.byte	0
	.uleb128 .Ltmp171-.Lfunc_begin6
	.uleb128 .Ltmp172-.Ltmp171
	.uleb128 .Ltmp173-.Lfunc_begin6
	.byte	1
	.uleb128 .Ltmp172-.Lfunc_begin6
	.uleb128 .Lfunc_end16-.Ltmp172
	.byte	0
	.byte	0
.Lcst_end6:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase3:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr177drop_in_place$LT$alloc..vec..Vec$LT$alloc..boxed..Box$LT$dyn$u20$core..ops..function..FnOnce$LT$$LP$$RP$$GT$$u2b$Output$u20$$u3d$$u20$$LP$$RP$$u2b$core..marker..Send$GT$$GT$$GT$17hfe72e957736bc984E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr177drop_in_place$LT$alloc..vec..Vec$LT$alloc..boxed..Box$LT$dyn$u20$core..ops..function..FnOnce$LT$$LP$$RP$$GT$$u2b$Output$u20$$u3d$$u20$$LP$$RP$$u2b$core..marker..Send$GT$$GT$$GT$17hfe72e957736bc984E,@function
_ZN4core3ptr177drop_in_place$LT$alloc..vec..Vec$LT$alloc..boxed..Box$LT$dyn$u20$core..ops..function..FnOnce$LT$$LP$$RP$$GT$$u2b$Output$u20$$u3d$$u20$$LP$$RP$$u2b$core..marker..Send$GT$$GT$$GT$17hfe72e957736bc984E:
.Lfunc_begin7:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception7
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	pushq	%rax
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %r14
	movq	8(%rdi), %rax
	movq	%rax, (%rsp)
	movq	16(%rdi), %rbp
	testq	%rbp, %rbp
	je	.LBB17_7
	movq	(%rsp), %rax
	leaq	16(%rax), %r15
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r12
	jmp	.LBB17_2
	.p2align	4
.LBB17_6:
	addq	$16, %r15
	decq	%rbp
	je	.LBB17_7
.LBB17_2:
	movq	-8(%r15), %rbx
	movq	(%rbx), %rax
	testq	%rax, %rax
	je	.LBB17_4
	movq	-16(%r15), %r13
.Ltmp174:
	movq	%r13, %rdi
	callq	*%rax
.Ltmp175:
.LBB17_4:
	movq	8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB17_6
	movq	16(%rbx), %rdx
	movq	-16(%r15), %rdi
	callq	*%r12
	jmp	.LBB17_6
.LBB17_7:
	movq	(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB17_17
	shlq	$4, %rsi
	movl	$8, %edx
	movq	(%rsp), %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB17_17:
	.cfi_def_cfa_offset 64
	addq	$8, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB17_9:
	.cfi_def_cfa_offset 64
.Ltmp176:
	movq	%rax, %r12
	movq	8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB17_11
	movq	16(%rbx), %rdx
	movq	%r13, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	.p2align	4
.LBB17_11:
	decq	%rbp
	je	.LBB17_14
.Ltmp177:
	leaq	16(%r15), %rbx
	movq	%r15, %rdi
	callq	_ZN4core3ptr154drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..ops..function..FnOnce$LT$$LP$$RP$$GT$$u2b$Output$u20$$u3d$$u20$$LP$$RP$$u2b$core..marker..Send$GT$$GT$17h451a1c8af0e63cedE
.Ltmp178:
	movq	%rbx, %r15
	jmp	.LBB17_11
.LBB17_14:
	movq	(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB17_16
	shlq	$4, %rsi
	movl	$8, %edx
	movq	(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB17_16:
	movq	%r12, %rdi
	callq	_Unwind_Resume@PLT
.LBB17_13:
.Ltmp179:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end17:
	.size	_ZN4core3ptr177drop_in_place$LT$alloc..vec..Vec$LT$alloc..boxed..Box$LT$dyn$u20$core..ops..function..FnOnce$LT$$LP$$RP$$GT$$u2b$Output$u20$$u3d$$u20$$LP$$RP$$u2b$core..marker..Send$GT$$GT$$GT$17hfe72e957736bc984E, .Lfunc_end17-_ZN4core3ptr177drop_in_place$LT$alloc..vec..Vec$LT$alloc..boxed..Box$LT$dyn$u20$core..ops..function..FnOnce$LT$$LP$$RP$$GT$$u2b$Output$u20$$u3d$$u20$$LP$$RP$$u2b$core..marker..Send$GT$$GT$$GT$17hfe72e957736bc984E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr177drop_in_place$LT$alloc..vec..Vec$LT$alloc..boxed..Box$LT$dyn$u20$core..ops..function..FnOnce$LT$$LP$$RP$$GT$$u2b$Output$u20$$u3d$$u20$$LP$$RP$$u2b$core..marker..Send$GT$$GT$$GT$17hfe72e957736bc984E","a",@progbits
	.p2align	2, 0x0
GCC_except_table17:
.Lexception7:
	.byte	255
	.byte	155
	.uleb128 .Lttbase4-.Lttbaseref4
.Lttbaseref4:
	.byte	1
	.uleb128 .Lcst_end7-.Lcst_begin7
.Lcst_begin7:
	.uleb128 .Ltmp174-.Lfunc_begin7
	.uleb128 .Ltmp175-.Ltmp174
	.uleb128 .Ltmp176-.Lfunc_begin7
	.byte	0
	.uleb128 .Ltmp175-.Lfunc_begin7
	.uleb128 .Ltmp177-.Ltmp175
	.byte	0
	.byte	0
	.uleb128 .Ltmp177-.Lfunc_begin7
	.uleb128 .Ltmp178-.Ltmp177
	.uleb128 .Ltmp179-.Lfunc_begin7
	.byte	1
	.uleb128 .Ltmp178-.Lfunc_begin7
	.uleb128 .Lfunc_end17-.Ltmp178
	.byte	0
	.byte	0
.Lcst_end7:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase4:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr184drop_in_place$LT$core..result..Result$LT$std..sync..poison..mutex..MutexGuard$LT$i32$GT$$C$std..sync..poison..PoisonError$LT$std..sync..poison..mutex..MutexGuard$LT$i32$GT$$GT$$GT$$GT$17ha0ca2f3cae48507aE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr184drop_in_place$LT$core..result..Result$LT$std..sync..poison..mutex..MutexGuard$LT$i32$GT$$C$std..sync..poison..PoisonError$LT$std..sync..poison..mutex..MutexGuard$LT$i32$GT$$GT$$GT$$GT$17ha0ca2f3cae48507aE,@function
_ZN4core3ptr184drop_in_place$LT$core..result..Result$LT$std..sync..poison..mutex..MutexGuard$LT$i32$GT$$C$std..sync..poison..PoisonError$LT$std..sync..poison..mutex..MutexGuard$LT$i32$GT$$GT$$GT$$GT$17ha0ca2f3cae48507aE:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	cmpb	$0, (%rdi)
	movq	8(%rdi), %rbx
	cmpb	$0, 16(%rdi)
	jne	.LBB18_4
	movq	_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count18GLOBAL_PANIC_COUNT@GOTPCREL(%rip), %rax
	movq	(%rax), %rax
	shlq	%rax
	testq	%rax, %rax
	jne	.LBB18_2
.LBB18_4:
	xorl	%eax, %eax
	xchgl	%eax, (%rbx)
	cmpl	$2, %eax
	je	.LBB18_6
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB18_6:
	.cfi_def_cfa_offset 16
	movq	%rbx, %rdi
	popq	%rbx
	.cfi_def_cfa_offset 8
	jmpq	*_RNvMNtNtNtNtCsjrHSEGnQ3l9_3std3sys4sync5mutex5futexNtB2_5Mutex4wake@GOTPCREL(%rip)
.LBB18_2:
	.cfi_def_cfa_offset 16
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count17is_zero_slow_path@GOTPCREL(%rip)
	testb	%al, %al
	jne	.LBB18_4
	movb	$1, 4(%rbx)
	jmp	.LBB18_4
.Lfunc_end18:
	.size	_ZN4core3ptr184drop_in_place$LT$core..result..Result$LT$std..sync..poison..mutex..MutexGuard$LT$i32$GT$$C$std..sync..poison..PoisonError$LT$std..sync..poison..mutex..MutexGuard$LT$i32$GT$$GT$$GT$$GT$17ha0ca2f3cae48507aE, .Lfunc_end18-_ZN4core3ptr184drop_in_place$LT$core..result..Result$LT$std..sync..poison..mutex..MutexGuard$LT$i32$GT$$C$std..sync..poison..PoisonError$LT$std..sync..poison..mutex..MutexGuard$LT$i32$GT$$GT$$GT$$GT$17ha0ca2f3cae48507aE
	.cfi_endproc

	.section	".text._ZN4core3ptr188drop_in_place$LT$core..cell..UnsafeCell$LT$core..option..Option$LT$core..result..Result$LT$$LP$$RP$$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$$GT$$GT$17hcf4a0afc7cfb4e2fE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr188drop_in_place$LT$core..cell..UnsafeCell$LT$core..option..Option$LT$core..result..Result$LT$$LP$$RP$$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$$GT$$GT$17hcf4a0afc7cfb4e2fE,@function
_ZN4core3ptr188drop_in_place$LT$core..cell..UnsafeCell$LT$core..option..Option$LT$core..result..Result$LT$$LP$$RP$$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$$GT$$GT$17hcf4a0afc7cfb4e2fE:
.Lfunc_begin8:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception8
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	cmpq	$0, (%rdi)
	je	.LBB19_9
	movq	8(%rdi), %rbx
	testq	%rbx, %rbx
	je	.LBB19_9
	movq	16(%rdi), %r15
	movq	(%r15), %rax
	testq	%rax, %rax
	je	.LBB19_4
.Ltmp180:
	movq	%rbx, %rdi
	callq	*%rax
.Ltmp181:
.LBB19_4:
	movq	8(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB19_9
	movq	16(%r15), %rdx
	movq	%rbx, %rdi
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB19_9:
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB19_6:
	.cfi_def_cfa_offset 32
.Ltmp182:
	movq	%rax, %r14
	movq	8(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB19_8
	movq	16(%r15), %rdx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB19_8:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end19:
	.size	_ZN4core3ptr188drop_in_place$LT$core..cell..UnsafeCell$LT$core..option..Option$LT$core..result..Result$LT$$LP$$RP$$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$$GT$$GT$17hcf4a0afc7cfb4e2fE, .Lfunc_end19-_ZN4core3ptr188drop_in_place$LT$core..cell..UnsafeCell$LT$core..option..Option$LT$core..result..Result$LT$$LP$$RP$$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$$GT$$GT$17hcf4a0afc7cfb4e2fE
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr188drop_in_place$LT$core..cell..UnsafeCell$LT$core..option..Option$LT$core..result..Result$LT$$LP$$RP$$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$$GT$$GT$17hcf4a0afc7cfb4e2fE","a",@progbits
	.p2align	2, 0x0
GCC_except_table19:
.Lexception8:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end8-.Lcst_begin8
.Lcst_begin8:
	.uleb128 .Ltmp180-.Lfunc_begin8
	.uleb128 .Ltmp181-.Ltmp180
	.uleb128 .Ltmp182-.Lfunc_begin8
	.byte	0
	.uleb128 .Ltmp181-.Lfunc_begin8
	.uleb128 .Lfunc_end19-.Ltmp181
	.byte	0
	.byte	0
.Lcst_end8:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr39drop_in_place$LT$rustCatching..Told$GT$17hec42707c2e293497E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr39drop_in_place$LT$rustCatching..Told$GT$17hec42707c2e293497E,@function
_ZN4core3ptr39drop_in_place$LT$rustCatching..Told$GT$17hec42707c2e293497E:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	subq	$48, %rsp
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -16
	movq	_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count18GLOBAL_PANIC_COUNT@GOTPCREL(%rip), %rax
	movq	(%rax), %rax
	shlq	%rax
	testq	%rax, %rax
	jne	.LBB20_2
	xorl	%eax, %eax
.LBB20_3:
	movb	%al, 15(%rsp)
	movq	%rdi, 16(%rsp)
	leaq	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h74c4398e9377dc49E(%rip), %rax
	movq	%rax, 24(%rsp)
	leaq	15(%rsp), %rax
	movq	%rax, 32(%rsp)
	movq	_RNvXsg_NtCsgEmfK2I1SDS_4core3fmtbNtB5_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 40(%rsp)
	leaq	.Lanon.588ba7cfb90651c6a26bd07441e2c888.27(%rip), %rdi
	leaq	16(%rsp), %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip)
	addq	$48, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB20_2:
	.cfi_def_cfa_offset 64
	movq	%rdi, %rbx
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count17is_zero_slow_path@GOTPCREL(%rip)
	movq	%rbx, %rdi
	xorb	$1, %al
	jmp	.LBB20_3
.Lfunc_end20:
	.size	_ZN4core3ptr39drop_in_place$LT$rustCatching..Told$GT$17hec42707c2e293497E, .Lfunc_end20-_ZN4core3ptr39drop_in_place$LT$rustCatching..Told$GT$17hec42707c2e293497E
	.cfi_endproc

	.section	".text._ZN4core3ptr42drop_in_place$LT$std..io..error..Error$GT$17h94bc5c80e2bebda8E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr42drop_in_place$LT$std..io..error..Error$GT$17h94bc5c80e2bebda8E,@function
_ZN4core3ptr42drop_in_place$LT$std..io..error..Error$GT$17h94bc5c80e2bebda8E:
.Lfunc_begin9:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception9
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	(%rdi), %rbx
	movl	%ebx, %eax
	andl	$3, %eax
	leal	-2(%rax), %ecx
	cmpl	$2, %ecx
	jb	.LBB21_10
	testq	%rax, %rax
	jne	.LBB21_2
.LBB21_10:
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB21_2:
	.cfi_def_cfa_offset 48
	movq	7(%rbx), %r12
	decq	%rbx
	movq	(%r12), %rax
	testq	%rax, %rax
	je	.LBB21_4
	movq	(%rbx), %r15
.Ltmp183:
	movq	%r15, %rdi
	callq	*%rax
.Ltmp184:
.LBB21_4:
	movq	8(%r12), %rsi
	testq	%rsi, %rsi
	je	.LBB21_6
	movq	16(%r12), %rdx
	movq	(%rbx), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB21_6:
	movl	$24, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB21_7:
	.cfi_def_cfa_offset 48
.Ltmp185:
	movq	%rax, %r14
	movq	8(%r12), %rsi
	testq	%rsi, %rsi
	je	.LBB21_9
	movq	16(%r12), %rdx
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB21_9:
	movl	$24, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end21:
	.size	_ZN4core3ptr42drop_in_place$LT$std..io..error..Error$GT$17h94bc5c80e2bebda8E, .Lfunc_end21-_ZN4core3ptr42drop_in_place$LT$std..io..error..Error$GT$17h94bc5c80e2bebda8E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr42drop_in_place$LT$std..io..error..Error$GT$17h94bc5c80e2bebda8E","a",@progbits
	.p2align	2, 0x0
GCC_except_table21:
.Lexception9:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end9-.Lcst_begin9
.Lcst_begin9:
	.uleb128 .Ltmp183-.Lfunc_begin9
	.uleb128 .Ltmp184-.Ltmp183
	.uleb128 .Ltmp185-.Lfunc_begin9
	.byte	0
	.uleb128 .Ltmp184-.Lfunc_begin9
	.uleb128 .Lfunc_end21-.Ltmp184
	.byte	0
	.byte	0
.Lcst_end9:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr55drop_in_place$LT$std..thread..lifecycle..ThreadInit$GT$17h542c3f44ccb1b85bE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr55drop_in_place$LT$std..thread..lifecycle..ThreadInit$GT$17h542c3f44ccb1b85bE,@function
_ZN4core3ptr55drop_in_place$LT$std..thread..lifecycle..ThreadInit$GT$17h542c3f44ccb1b85bE:
.Lfunc_begin10:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception10
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rbx
	movq	(%rdi), %rax
	lock		decq	(%rax)
	jne	.LBB22_2
	#MEMBARRIER
.Ltmp186:
	movq	%rbx, %rdi
	callq	*_RNvMsn_NtCslNYArtu3iFV_5alloc4syncINtB5_3ArcNtNtNtCsjrHSEGnQ3l9_3std6thread6thread5InnerNtNtBM_5alloc6SystemE9drop_slowBM_@GOTPCREL(%rip)
.Ltmp187:
.LBB22_2:
	movq	16(%rbx), %r12
	movq	(%r12), %rax
	testq	%rax, %rax
	je	.LBB22_4
	movq	8(%rbx), %r15
.Ltmp192:
	movq	%r15, %rdi
	callq	*%rax
.Ltmp193:
.LBB22_4:
	movq	8(%r12), %rsi
	testq	%rsi, %rsi
	je	.LBB22_10
	movq	16(%r12), %rdx
	movq	8(%rbx), %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB22_10:
	.cfi_def_cfa_offset 48
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB22_6:
	.cfi_def_cfa_offset 48
.Ltmp188:
	movq	%rax, %r14
	addq	$8, %rbx
.Ltmp189:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr154drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..ops..function..FnOnce$LT$$LP$$RP$$GT$$u2b$Output$u20$$u3d$$u20$$LP$$RP$$u2b$core..marker..Send$GT$$GT$17h451a1c8af0e63cedE
.Ltmp190:
	jmp	.LBB22_9
.LBB22_11:
.Ltmp191:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB22_7:
.Ltmp194:
	movq	%rax, %r14
	movq	8(%r12), %rsi
	testq	%rsi, %rsi
	je	.LBB22_9
	movq	16(%r12), %rdx
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB22_9:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end22:
	.size	_ZN4core3ptr55drop_in_place$LT$std..thread..lifecycle..ThreadInit$GT$17h542c3f44ccb1b85bE, .Lfunc_end22-_ZN4core3ptr55drop_in_place$LT$std..thread..lifecycle..ThreadInit$GT$17h542c3f44ccb1b85bE
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr55drop_in_place$LT$std..thread..lifecycle..ThreadInit$GT$17h542c3f44ccb1b85bE","a",@progbits
	.p2align	2, 0x0
GCC_except_table22:
.Lexception10:
	.byte	255
	.byte	155
	.uleb128 .Lttbase5-.Lttbaseref5
.Lttbaseref5:
	.byte	1
	.uleb128 .Lcst_end10-.Lcst_begin10
.Lcst_begin10:
	.uleb128 .Ltmp186-.Lfunc_begin10
	.uleb128 .Ltmp187-.Ltmp186
	.uleb128 .Ltmp188-.Lfunc_begin10
	.byte	0
	.uleb128 .Ltmp192-.Lfunc_begin10
	.uleb128 .Ltmp193-.Ltmp192
	.uleb128 .Ltmp194-.Lfunc_begin10
	.byte	0
	.uleb128 .Ltmp189-.Lfunc_begin10
	.uleb128 .Ltmp190-.Ltmp189
	.uleb128 .Ltmp191-.Lfunc_begin10
	.byte	1
	.uleb128 .Ltmp190-.Lfunc_begin10
	.uleb128 .Lfunc_end22-.Ltmp190
	.byte	0
	.byte	0
.Lcst_end10:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase5:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr60drop_in_place$LT$std..thread..spawnhook..ChildSpawnHooks$GT$17hf5cc79931de5f4d6E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr60drop_in_place$LT$std..thread..spawnhook..ChildSpawnHooks$GT$17hf5cc79931de5f4d6E,@function
_ZN4core3ptr60drop_in_place$LT$std..thread..spawnhook..ChildSpawnHooks$GT$17hf5cc79931de5f4d6E:
.Lfunc_begin11:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception11
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rbx
	leaq	24(%rdi), %r15
.Ltmp195:
	movq	%r15, %rdi
	callq	*_RNvXNtNtCsjrHSEGnQ3l9_3std6thread9spawnhookNtB2_10SpawnHooksNtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4drop@GOTPCREL(%rip)
.Ltmp196:
	movq	(%r15), %rax
	testq	%rax, %rax
	je	.LBB23_4
	lock		decq	(%rax)
	jne	.LBB23_4
	#MEMBARRIER
.Ltmp201:
	movq	%r15, %rdi
	callq	*_RNvMsn_NtCslNYArtu3iFV_5alloc4syncINtB5_3ArcNtNtNtCsjrHSEGnQ3l9_3std6thread9spawnhook9SpawnHookE9drop_slowBM_@GOTPCREL(%rip)
.Ltmp202:
.LBB23_4:
	movq	%rbx, %rdi
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmp	_ZN4core3ptr177drop_in_place$LT$alloc..vec..Vec$LT$alloc..boxed..Box$LT$dyn$u20$core..ops..function..FnOnce$LT$$LP$$RP$$GT$$u2b$Output$u20$$u3d$$u20$$LP$$RP$$u2b$core..marker..Send$GT$$GT$$GT$17hfe72e957736bc984E
.LBB23_9:
	.cfi_def_cfa_offset 32
.Ltmp203:
	movq	%rax, %r14
	jmp	.LBB23_10
.LBB23_5:
.Ltmp197:
	movq	%rax, %r14
	movq	(%r15), %rax
	testq	%rax, %rax
	je	.LBB23_10
	lock		decq	(%rax)
	jne	.LBB23_10
	#MEMBARRIER
.Ltmp198:
	movq	%r15, %rdi
	callq	*_RNvMsn_NtCslNYArtu3iFV_5alloc4syncINtB5_3ArcNtNtNtCsjrHSEGnQ3l9_3std6thread9spawnhook9SpawnHookE9drop_slowBM_@GOTPCREL(%rip)
.Ltmp199:
.LBB23_10:
.Ltmp204:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr177drop_in_place$LT$alloc..vec..Vec$LT$alloc..boxed..Box$LT$dyn$u20$core..ops..function..FnOnce$LT$$LP$$RP$$GT$$u2b$Output$u20$$u3d$$u20$$LP$$RP$$u2b$core..marker..Send$GT$$GT$$GT$17hfe72e957736bc984E
.Ltmp205:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB23_8:
.Ltmp200:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB23_12:
.Ltmp206:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end23:
	.size	_ZN4core3ptr60drop_in_place$LT$std..thread..spawnhook..ChildSpawnHooks$GT$17hf5cc79931de5f4d6E, .Lfunc_end23-_ZN4core3ptr60drop_in_place$LT$std..thread..spawnhook..ChildSpawnHooks$GT$17hf5cc79931de5f4d6E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr60drop_in_place$LT$std..thread..spawnhook..ChildSpawnHooks$GT$17hf5cc79931de5f4d6E","a",@progbits
	.p2align	2, 0x0
GCC_except_table23:
.Lexception11:
	.byte	255
	.byte	155
	.uleb128 .Lttbase6-.Lttbaseref6
.Lttbaseref6:
	.byte	1
	.uleb128 .Lcst_end11-.Lcst_begin11
.Lcst_begin11:
	.uleb128 .Ltmp195-.Lfunc_begin11
	.uleb128 .Ltmp196-.Ltmp195
	.uleb128 .Ltmp197-.Lfunc_begin11
	.byte	0
	.uleb128 .Ltmp201-.Lfunc_begin11
	.uleb128 .Ltmp202-.Ltmp201
	.uleb128 .Ltmp203-.Lfunc_begin11
	.byte	0
	.uleb128 .Ltmp202-.Lfunc_begin11
	.uleb128 .Ltmp198-.Ltmp202
	.byte	0
	.byte	0
	.uleb128 .Ltmp198-.Lfunc_begin11
	.uleb128 .Ltmp199-.Ltmp198
	.uleb128 .Ltmp200-.Lfunc_begin11
	.byte	1
	.uleb128 .Ltmp204-.Lfunc_begin11
	.uleb128 .Ltmp205-.Ltmp204
	.uleb128 .Ltmp206-.Lfunc_begin11
	.byte	1
	.uleb128 .Ltmp205-.Lfunc_begin11
	.uleb128 .Lfunc_end23-.Ltmp205
	.byte	0
	.byte	0
.Lcst_end11:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase6:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr67drop_in_place$LT$std..thread..lifecycle..Packet$LT$$LP$$RP$$GT$$GT$17h5a02c25e3453d23eE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr67drop_in_place$LT$std..thread..lifecycle..Packet$LT$$LP$$RP$$GT$$GT$17h5a02c25e3453d23eE,@function
_ZN4core3ptr67drop_in_place$LT$std..thread..lifecycle..Packet$LT$$LP$$RP$$GT$$GT$17h5a02c25e3453d23eE:
.Lfunc_begin12:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception12
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %r14
	leaq	8(%rdi), %rbx
	movq	8(%rdi), %r13
	movq	16(%rdi), %r15
	testq	%r15, %r15
	setne	%bpl
	testq	%r13, %r13
	je	.LBB24_6
	testq	%r15, %r15
	je	.LBB24_6
	movq	24(%r14), %r12
	movq	(%r12), %rax
	testq	%rax, %rax
	je	.LBB24_4
.Ltmp207:
	movq	%r15, %rdi
	callq	*%rax
.Ltmp208:
.LBB24_4:
	movq	8(%r12), %rsi
	testq	%rsi, %rsi
	je	.LBB24_6
	movq	16(%r12), %rdx
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB24_6:
	movq	$0, (%rbx)
.LBB24_7:
	movq	(%r14), %r12
	testq	%r12, %r12
	je	.LBB24_11
	andb	%bpl, %r13b
	leaq	16(%r12), %rdi
.Ltmp223:
	movzbl	%r13b, %esi
	callq	*_RNvMNtNtCsjrHSEGnQ3l9_3std6thread6scopedNtB2_9ScopeData29decrement_num_running_threads@GOTPCREL(%rip)
.Ltmp224:
	lock		decq	(%r12)
	jne	.LBB24_11
	#MEMBARRIER
.Ltmp228:
	movq	%r14, %rdi
	callq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hfe3271952f91e5f3E
.Ltmp229:
.LBB24_11:
	cmpq	$0, (%rbx)
	je	.LBB24_38
	movq	16(%r14), %rbx
	testq	%rbx, %rbx
	je	.LBB24_38
	movq	24(%r14), %r14
	movq	(%r14), %rax
	testq	%rax, %rax
	je	.LBB24_15
.Ltmp234:
	movq	%rbx, %rdi
	callq	*%rax
.Ltmp235:
.LBB24_15:
	movq	8(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB24_38
	movq	16(%r14), %rdx
	movq	%rbx, %rdi
	addq	$40, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB24_38:
	.cfi_def_cfa_offset 96
	addq	$40, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB24_35:
	.cfi_def_cfa_offset 96
.Ltmp236:
	movq	%rax, %r15
	movq	8(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB24_37
	movq	16(%r14), %rdx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB24_17:
.Ltmp209:
	movq	%rax, 8(%rsp)
	movq	8(%r12), %rsi
	testq	%rsi, %rsi
	je	.LBB24_19
	movq	16(%r12), %rdx
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB24_19:
	movq	$0, (%rbx)
.Ltmp210:
	movq	8(%rsp), %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp211:
	movq	%rax, 24(%rsp)
	movq	%rdx, 32(%rsp)
	testq	%rax, %rax
	je	.LBB24_7
.Ltmp213:
	leaq	.Lanon.588ba7cfb90651c6a26bd07441e2c888.33(%rip), %rsi
	leaq	7(%rsp), %rdi
	movl	$62, %edx
	callq	_ZN3std2io5Write9write_all17h8cda8a15ca969fdbE
.Ltmp214:
	movq	%rax, 16(%rsp)
	testq	%rax, %rax
	je	.LBB24_24
.Ltmp215:
	leaq	16(%rsp), %rdi
	callq	_ZN4core3ptr42drop_in_place$LT$std..io..error..Error$GT$17h94bc5c80e2bebda8E
.Ltmp216:
.LBB24_24:
.Ltmp217:
	callq	*_RNvNtCsjrHSEGnQ3l9_3std7process5abort@GOTPCREL(%rip)
.Ltmp218:
	ud2
.LBB24_29:
.Ltmp219:
	movq	%rax, %r15
.Ltmp220:
	leaq	24(%rsp), %rdi
	callq	_ZN4core3ptr130drop_in_place$LT$core..result..Result$LT$$LP$$RP$$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$17ha4a27f6895d7ca43E
.Ltmp221:
	movq	(%r14), %r12
	testq	%r12, %r12
	jne	.LBB24_31
	jmp	.LBB24_33
.LBB24_27:
.Ltmp222:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB24_26:
.Ltmp212:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.LBB24_34:
.Ltmp230:
	movq	%rax, %r15
	jmp	.LBB24_33
.LBB24_28:
.Ltmp225:
	movq	%rax, %r15
.LBB24_31:
	lock		decq	(%r12)
	jne	.LBB24_33
	#MEMBARRIER
.Ltmp226:
	movq	%r14, %rdi
	callq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hfe3271952f91e5f3E
.Ltmp227:
.LBB24_33:
.Ltmp231:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr188drop_in_place$LT$core..cell..UnsafeCell$LT$core..option..Option$LT$core..result..Result$LT$$LP$$RP$$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$$GT$$GT$17hcf4a0afc7cfb4e2fE
.Ltmp232:
.LBB24_37:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB24_39:
.Ltmp233:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end24:
	.size	_ZN4core3ptr67drop_in_place$LT$std..thread..lifecycle..Packet$LT$$LP$$RP$$GT$$GT$17h5a02c25e3453d23eE, .Lfunc_end24-_ZN4core3ptr67drop_in_place$LT$std..thread..lifecycle..Packet$LT$$LP$$RP$$GT$$GT$17h5a02c25e3453d23eE
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr67drop_in_place$LT$std..thread..lifecycle..Packet$LT$$LP$$RP$$GT$$GT$17h5a02c25e3453d23eE","a",@progbits
	.p2align	2, 0x0
GCC_except_table24:
.Lexception12:
	.byte	255
	.byte	155
	.uleb128 .Lttbase7-.Lttbaseref7
.Lttbaseref7:
	.byte	1
	.uleb128 .Lcst_end12-.Lcst_begin12
.Lcst_begin12:
	.uleb128 .Ltmp207-.Lfunc_begin12
	.uleb128 .Ltmp208-.Ltmp207
	.uleb128 .Ltmp209-.Lfunc_begin12
	.byte	5
	.uleb128 .Ltmp223-.Lfunc_begin12
	.uleb128 .Ltmp224-.Ltmp223
	.uleb128 .Ltmp225-.Lfunc_begin12
	.byte	0
	.uleb128 .Ltmp228-.Lfunc_begin12
	.uleb128 .Ltmp229-.Ltmp228
	.uleb128 .Ltmp230-.Lfunc_begin12
	.byte	0
	.uleb128 .Ltmp234-.Lfunc_begin12
	.uleb128 .Ltmp235-.Ltmp234
	.uleb128 .Ltmp236-.Lfunc_begin12
	.byte	0
	.uleb128 .Ltmp235-.Lfunc_begin12
	.uleb128 .Ltmp210-.Ltmp235
	.byte	0
	.byte	0
	.uleb128 .Ltmp210-.Lfunc_begin12
	.uleb128 .Ltmp211-.Ltmp210
	.uleb128 .Ltmp212-.Lfunc_begin12
	.byte	1
	.uleb128 .Ltmp213-.Lfunc_begin12
	.uleb128 .Ltmp218-.Ltmp213
	.uleb128 .Ltmp219-.Lfunc_begin12
	.byte	0
	.uleb128 .Ltmp220-.Lfunc_begin12
	.uleb128 .Ltmp221-.Ltmp220
	.uleb128 .Ltmp222-.Lfunc_begin12
	.byte	1
	.uleb128 .Ltmp226-.Lfunc_begin12
	.uleb128 .Ltmp232-.Ltmp226
	.uleb128 .Ltmp233-.Lfunc_begin12
	.byte	1
	.uleb128 .Ltmp232-.Lfunc_begin12
	.uleb128 .Lfunc_end24-.Ltmp232
	.byte	0
	.byte	0
.Lcst_end12:
	.byte	127
	.byte	0
	.byte	0
	.byte	0
	.byte	1
	.byte	125
	.p2align	2, 0x0
	.long	0
.Lttbase7:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h29e46a73b39924f3E","ax",@progbits
	.p2align	4
	.type	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h29e46a73b39924f3E,@function
_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h29e46a73b39924f3E:
	.cfi_startproc
	movq	(%rdi), %rdi
	cmpq	$-1, %rdi
	je	.LBB25_2
	lock		decq	8(%rdi)
	jne	.LBB25_2
	#MEMBARRIER
	movl	$32, %esi
	movl	$8, %edx
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB25_2:
	retq
.Lfunc_end25:
	.size	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h29e46a73b39924f3E, .Lfunc_end25-_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h29e46a73b39924f3E
	.cfi_endproc

	.section	".text._ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h9eed7999ba2a0272E","ax",@progbits
	.p2align	4
	.type	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h9eed7999ba2a0272E,@function
_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h9eed7999ba2a0272E:
.Lfunc_begin13:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception13
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	(%rdi), %rbx
	leaq	16(%rbx), %rdi
.Ltmp237:
	callq	_ZN4core3ptr67drop_in_place$LT$std..thread..lifecycle..Packet$LT$$LP$$RP$$GT$$GT$17h5a02c25e3453d23eE
.Ltmp238:
	cmpq	$-1, %rbx
	je	.LBB26_8
	lock		decq	8(%rbx)
	jne	.LBB26_8
	#MEMBARRIER
	movl	$48, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB26_8:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB26_4:
	.cfi_def_cfa_offset 32
.Ltmp239:
	movq	%rax, %r14
	cmpq	$-1, %rbx
	je	.LBB26_7
	lock		decq	8(%rbx)
	jne	.LBB26_7
	#MEMBARRIER
	movl	$48, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB26_7:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end26:
	.size	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h9eed7999ba2a0272E, .Lfunc_end26-_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h9eed7999ba2a0272E
	.cfi_endproc
	.section	".gcc_except_table._ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h9eed7999ba2a0272E","a",@progbits
	.p2align	2, 0x0
GCC_except_table26:
.Lexception13:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end13-.Lcst_begin13
.Lcst_begin13:
	.uleb128 .Ltmp237-.Lfunc_begin13
	.uleb128 .Ltmp238-.Ltmp237
	.uleb128 .Ltmp239-.Lfunc_begin13
	.byte	0
	.uleb128 .Ltmp238-.Lfunc_begin13
	.uleb128 .Lfunc_end26-.Ltmp238
	.byte	0
	.byte	0
.Lcst_end13:
	.p2align	2, 0x0

	.section	".text._ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hfe3271952f91e5f3E","ax",@progbits
	.p2align	4
	.type	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hfe3271952f91e5f3E,@function
_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hfe3271952f91e5f3E:
.Lfunc_begin14:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception14
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	(%rdi), %rbx
	movq	16(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB27_2
	leaq	16(%rbx), %rdi
	#MEMBARRIER
.Ltmp240:
	callq	*_RNvMsn_NtCslNYArtu3iFV_5alloc4syncINtB5_3ArcNtNtNtCsjrHSEGnQ3l9_3std6thread6thread5InnerNtNtBM_5alloc6SystemE9drop_slowBM_@GOTPCREL(%rip)
.Ltmp241:
.LBB27_2:
	cmpq	$-1, %rbx
	je	.LBB27_9
	lock		decq	8(%rbx)
	jne	.LBB27_9
	#MEMBARRIER
	movl	$40, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB27_9:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB27_5:
	.cfi_def_cfa_offset 32
.Ltmp242:
	movq	%rax, %r14
	cmpq	$-1, %rbx
	je	.LBB27_8
	lock		decq	8(%rbx)
	jne	.LBB27_8
	#MEMBARRIER
	movl	$40, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB27_8:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end27:
	.size	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hfe3271952f91e5f3E, .Lfunc_end27-_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hfe3271952f91e5f3E
	.cfi_endproc
	.section	".gcc_except_table._ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hfe3271952f91e5f3E","a",@progbits
	.p2align	2, 0x0
GCC_except_table27:
.Lexception14:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end14-.Lcst_begin14
.Lcst_begin14:
	.uleb128 .Ltmp240-.Lfunc_begin14
	.uleb128 .Ltmp241-.Ltmp240
	.uleb128 .Ltmp242-.Lfunc_begin14
	.byte	0
	.uleb128 .Ltmp241-.Lfunc_begin14
	.uleb128 .Lfunc_end27-.Ltmp241
	.byte	0
	.byte	0
.Lcst_end14:
	.p2align	2, 0x0

	.section	".text._ZN62_$LT$rustCatching..Unwritten$u20$as$u20$core..fmt..Display$GT$3fmt17he8d0a4e65cf15390E","ax",@progbits
	.p2align	4
	.type	_ZN62_$LT$rustCatching..Unwritten$u20$as$u20$core..fmt..Display$GT$3fmt17he8d0a4e65cf15390E,@function
_ZN62_$LT$rustCatching..Unwritten$u20$as$u20$core..fmt..Display$GT$3fmt17he8d0a4e65cf15390E:
.Lfunc_begin15:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception15
	pushq	%rbx
	.cfi_def_cfa_offset 16
	subq	$64, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -16
	movq	%rsi, %rdi
	leaq	.Lanon.588ba7cfb90651c6a26bd07441e2c888.28(%rip), %rax
	movq	%rax, 16(%rsp)
	movq	$10, 24(%rsp)
.Ltmp243:
	leaq	.Lanon.588ba7cfb90651c6a26bd07441e2c888.29(%rip), %rsi
	movl	$7, %edx
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9write_str@GOTPCREL(%rip)
.Ltmp244:
	testb	%al, %al
	je	.LBB28_6
	movq	_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count18GLOBAL_PANIC_COUNT@GOTPCREL(%rip), %rax
	movq	(%rax), %rax
	shlq	%rax
	testq	%rax, %rax
	jne	.LBB28_4
	xorl	%eax, %eax
.LBB28_5:
	movb	%al, 15(%rsp)
	leaq	16(%rsp), %rax
	movq	%rax, 32(%rsp)
	leaq	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h74c4398e9377dc49E(%rip), %rax
	movq	%rax, 40(%rsp)
	leaq	15(%rsp), %rax
	movq	%rax, 48(%rsp)
	movq	_RNvXsg_NtCsgEmfK2I1SDS_4core3fmtbNtB5_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 56(%rsp)
	leaq	.Lanon.588ba7cfb90651c6a26bd07441e2c888.27(%rip), %rdi
	leaq	32(%rsp), %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip)
	movb	$1, %al
	addq	$64, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB28_6:
	.cfi_def_cfa_offset 80
.Ltmp245:
	leaq	.Lanon.588ba7cfb90651c6a26bd07441e2c888.30(%rip), %rdi
	leaq	.Lanon.588ba7cfb90651c6a26bd07441e2c888.31(%rip), %rdx
	movl	$15, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp246:
	ud2
.LBB28_4:
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count17is_zero_slow_path@GOTPCREL(%rip)
	xorb	$1, %al
	jmp	.LBB28_5
.LBB28_9:
.Ltmp247:
	movq	%rax, %rbx
.Ltmp248:
	leaq	16(%rsp), %rdi
	callq	_ZN4core3ptr39drop_in_place$LT$rustCatching..Told$GT$17hec42707c2e293497E
.Ltmp249:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB28_8:
.Ltmp250:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end28:
	.size	_ZN62_$LT$rustCatching..Unwritten$u20$as$u20$core..fmt..Display$GT$3fmt17he8d0a4e65cf15390E, .Lfunc_end28-_ZN62_$LT$rustCatching..Unwritten$u20$as$u20$core..fmt..Display$GT$3fmt17he8d0a4e65cf15390E
	.cfi_endproc
	.section	".gcc_except_table._ZN62_$LT$rustCatching..Unwritten$u20$as$u20$core..fmt..Display$GT$3fmt17he8d0a4e65cf15390E","a",@progbits
	.p2align	2, 0x0
GCC_except_table28:
.Lexception15:
	.byte	255
	.byte	155
	.uleb128 .Lttbase8-.Lttbaseref8
.Lttbaseref8:
	.byte	1
	.uleb128 .Lcst_end15-.Lcst_begin15
.Lcst_begin15:
	.uleb128 .Ltmp243-.Lfunc_begin15
	.uleb128 .Ltmp244-.Ltmp243
	.uleb128 .Ltmp247-.Lfunc_begin15
	.byte	0
	.uleb128 .Ltmp244-.Lfunc_begin15
	.uleb128 .Ltmp245-.Ltmp244
	.byte	0
	.byte	0
	.uleb128 .Ltmp245-.Lfunc_begin15
	.uleb128 .Ltmp246-.Ltmp245
	.uleb128 .Ltmp247-.Lfunc_begin15
	.byte	0
	.uleb128 .Ltmp246-.Lfunc_begin15
	.uleb128 .Ltmp248-.Ltmp246
	.byte	0
	.byte	0
	.uleb128 .Ltmp248-.Lfunc_begin15
	.uleb128 .Ltmp249-.Ltmp248
	.uleb128 .Ltmp250-.Lfunc_begin15
	.byte	1
	.uleb128 .Ltmp249-.Lfunc_begin15
	.uleb128 .Lfunc_end28-.Ltmp249
	.byte	0
	.byte	0
.Lcst_end15:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase8:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN76_$LT$std..sync..poison..PoisonError$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h04fc5c46312014feE","ax",@progbits
	.p2align	4
	.type	_ZN76_$LT$std..sync..poison..PoisonError$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h04fc5c46312014feE,@function
_ZN76_$LT$std..sync..poison..PoisonError$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h04fc5c46312014feE:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -16
	leaq	.Lanon.588ba7cfb90651c6a26bd07441e2c888.32(%rip), %rdx
	movq	%rsp, %rbx
	movl	$11, %ecx
	movq	%rbx, %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter12debug_struct@GOTPCREL(%rip)
	movq	%rbx, %rdi
	callq	*_RNvMs1_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_11DebugStruct21finish_non_exhaustive@GOTPCREL(%rip)
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end29:
	.size	_ZN76_$LT$std..sync..poison..PoisonError$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h04fc5c46312014feE, .Lfunc_end29-_ZN76_$LT$std..sync..poison..PoisonError$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h04fc5c46312014feE
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rsi, %rcx
	movslq	%edi, %rdx
	leaq	_ZN12rustCatching4main17hd66f8ce700681de7E(%rip), %rax
	movq	%rax, (%rsp)
	leaq	.Lanon.588ba7cfb90651c6a26bd07441e2c888.17(%rip), %rsi
	movq	%rsp, %rdi
	xorl	%r8d, %r8d
	callq	*_RNvNtCsjrHSEGnQ3l9_3std2rt19lang_start_internal@GOTPCREL(%rip)
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end30:
	.size	main, .Lfunc_end30-main
	.cfi_endproc

	.type	.Lanon.588ba7cfb90651c6a26bd07441e2c888.0,@object
	.section	.rodata..Lanon.588ba7cfb90651c6a26bd07441e2c888.0,"a",@progbits
.Lanon.588ba7cfb90651c6a26bd07441e2c888.0:
	.ascii	"outermost"
	.size	.Lanon.588ba7cfb90651c6a26bd07441e2c888.0, 9

	.type	.Lanon.588ba7cfb90651c6a26bd07441e2c888.1,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.588ba7cfb90651c6a26bd07441e2c888.1:
	.asciz	"\300\001\n"
	.size	.Lanon.588ba7cfb90651c6a26bd07441e2c888.1, 4

	.type	.Lanon.588ba7cfb90651c6a26bd07441e2c888.2,@object
	.section	.rodata..Lanon.588ba7cfb90651c6a26bd07441e2c888.2,"a",@progbits
.Lanon.588ba7cfb90651c6a26bd07441e2c888.2:
	.ascii	"failed to spawn thread"
	.size	.Lanon.588ba7cfb90651c6a26bd07441e2c888.2, 22

	.type	.Lanon.588ba7cfb90651c6a26bd07441e2c888.3,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.588ba7cfb90651c6a26bd07441e2c888.3:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/std/src/thread/functions.rs"
	.size	.Lanon.588ba7cfb90651c6a26bd07441e2c888.3, 84

	.type	.Lanon.588ba7cfb90651c6a26bd07441e2c888.4,@object
	.section	.data.rel.ro..Lanon.588ba7cfb90651c6a26bd07441e2c888.4,"aw",@progbits
	.p2align	3, 0x0
.Lanon.588ba7cfb90651c6a26bd07441e2c888.4:
	.quad	.Lanon.588ba7cfb90651c6a26bd07441e2c888.3
	.asciz	"S\000\000\000\000\000\000\000\203\000\000\000\035\000\000"
	.size	.Lanon.588ba7cfb90651c6a26bd07441e2c888.4, 24

	.type	.Lanon.588ba7cfb90651c6a26bd07441e2c888.5,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.588ba7cfb90651c6a26bd07441e2c888.5:
	.asciz	"\300\001 \300\001\n"
	.size	.Lanon.588ba7cfb90651c6a26bd07441e2c888.5, 7

	.type	.Lanon.588ba7cfb90651c6a26bd07441e2c888.6,@object
.Lanon.588ba7cfb90651c6a26bd07441e2c888.6:
	.asciz	"rustCatching.rs"
	.size	.Lanon.588ba7cfb90651c6a26bd07441e2c888.6, 16

	.type	.Lanon.588ba7cfb90651c6a26bd07441e2c888.7,@object
	.section	.data.rel.ro..Lanon.588ba7cfb90651c6a26bd07441e2c888.7,"aw",@progbits
	.p2align	3, 0x0
.Lanon.588ba7cfb90651c6a26bd07441e2c888.7:
	.quad	.Lanon.588ba7cfb90651c6a26bd07441e2c888.6
	.asciz	"\017\000\000\000\000\000\000\000%\000\000\000#\000\000"
	.size	.Lanon.588ba7cfb90651c6a26bd07441e2c888.7, 24

	.type	.Lanon.588ba7cfb90651c6a26bd07441e2c888.8,@object
	.section	.rodata..Lanon.588ba7cfb90651c6a26bd07441e2c888.8,"a",@progbits
.Lanon.588ba7cfb90651c6a26bd07441e2c888.8:
	.ascii	"with a lock"
	.size	.Lanon.588ba7cfb90651c6a26bd07441e2c888.8, 11

	.type	.Lanon.588ba7cfb90651c6a26bd07441e2c888.9,@object
	.section	.data.rel.ro..Lanon.588ba7cfb90651c6a26bd07441e2c888.9,"aw",@progbits
	.p2align	3, 0x0
.Lanon.588ba7cfb90651c6a26bd07441e2c888.9:
	.quad	.Lanon.588ba7cfb90651c6a26bd07441e2c888.6
	.asciz	"\017\000\000\000\000\000\000\000&\000\000\000\t\000\000"
	.size	.Lanon.588ba7cfb90651c6a26bd07441e2c888.9, 24

	.type	.Lanon.588ba7cfb90651c6a26bd07441e2c888.10,@object
	.section	.rodata..Lanon.588ba7cfb90651c6a26bd07441e2c888.10,"a",@progbits
.Lanon.588ba7cfb90651c6a26bd07441e2c888.10:
	.ascii	"caught"
	.size	.Lanon.588ba7cfb90651c6a26bd07441e2c888.10, 6

	.type	.Lanon.588ba7cfb90651c6a26bd07441e2c888.11,@object
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.Lanon.588ba7cfb90651c6a26bd07441e2c888.11:
	.asciz	"\001\000\000"
	.size	.Lanon.588ba7cfb90651c6a26bd07441e2c888.11, 4

	.type	.Lanon.588ba7cfb90651c6a26bd07441e2c888.12,@object
	.section	.rodata..Lanon.588ba7cfb90651c6a26bd07441e2c888.12,"a",@progbits
.Lanon.588ba7cfb90651c6a26bd07441e2c888.12:
	.asciz	"\303 \000\000(\005\000\001|\300"
	.size	.Lanon.588ba7cfb90651c6a26bd07441e2c888.12, 11

	.type	.Lanon.588ba7cfb90651c6a26bd07441e2c888.13,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.588ba7cfb90651c6a26bd07441e2c888.13:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/std/src/io/mod.rs"
	.size	.Lanon.588ba7cfb90651c6a26bd07441e2c888.13, 74

	.type	.Lanon.588ba7cfb90651c6a26bd07441e2c888.14,@object
	.section	.rodata..Lanon.588ba7cfb90651c6a26bd07441e2c888.14,"a",@progbits
.Lanon.588ba7cfb90651c6a26bd07441e2c888.14:
	.ascii	"failed to write whole buffer"
	.size	.Lanon.588ba7cfb90651c6a26bd07441e2c888.14, 28

	.type	.Lanon.588ba7cfb90651c6a26bd07441e2c888.15,@object
	.section	.data.rel.ro..Lanon.588ba7cfb90651c6a26bd07441e2c888.15,"aw",@progbits
	.p2align	3, 0x0
.Lanon.588ba7cfb90651c6a26bd07441e2c888.15:
	.quad	.Lanon.588ba7cfb90651c6a26bd07441e2c888.14
	.ascii	"\034\000\000\000\000\000\000\000\027"
	.zero	7
	.size	.Lanon.588ba7cfb90651c6a26bd07441e2c888.15, 24

	.type	.Lanon.588ba7cfb90651c6a26bd07441e2c888.16,@object
	.section	.data.rel.ro..Lanon.588ba7cfb90651c6a26bd07441e2c888.16,"aw",@progbits
	.p2align	3, 0x0
.Lanon.588ba7cfb90651c6a26bd07441e2c888.16:
	.quad	.Lanon.588ba7cfb90651c6a26bd07441e2c888.13
	.asciz	"I\000\000\000\000\000\000\000Y\007\000\000$\000\000"
	.size	.Lanon.588ba7cfb90651c6a26bd07441e2c888.16, 24

	.type	.Lanon.588ba7cfb90651c6a26bd07441e2c888.17,@object
	.section	.data.rel.ro..Lanon.588ba7cfb90651c6a26bd07441e2c888.17,"aw",@progbits
	.p2align	3, 0x0
.Lanon.588ba7cfb90651c6a26bd07441e2c888.17:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17hcdd6f8d3dcb968b2E
	.quad	_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17h4ef3a31071897031E
	.quad	_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17h4ef3a31071897031E
	.size	.Lanon.588ba7cfb90651c6a26bd07441e2c888.17, 48

	.type	.Lanon.588ba7cfb90651c6a26bd07441e2c888.18,@object
	.section	.data.rel.ro..Lanon.588ba7cfb90651c6a26bd07441e2c888.18,"aw",@progbits
	.p2align	3, 0x0
.Lanon.588ba7cfb90651c6a26bd07441e2c888.18:
	.quad	_ZN4core3ptr155drop_in_place$LT$std..thread..lifecycle..spawn_unchecked$LT$rustCatching..main..$u7b$$u7b$closure$u7d$$u7d$$C$$LP$$RP$$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17h5b8967cbc6934227E
	.asciz	"0\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17he23a8ae7537095f9E
	.size	.Lanon.588ba7cfb90651c6a26bd07441e2c888.18, 32

	.type	.Lanon.588ba7cfb90651c6a26bd07441e2c888.19,@object
	.section	.rodata..Lanon.588ba7cfb90651c6a26bd07441e2c888.19,"a",@progbits
.Lanon.588ba7cfb90651c6a26bd07441e2c888.19:
	.ascii	"RUST_MIN_STACK"
	.size	.Lanon.588ba7cfb90651c6a26bd07441e2c888.19, 14

	.type	.Lanon.588ba7cfb90651c6a26bd07441e2c888.20,@object
	.section	.rodata..Lanon.588ba7cfb90651c6a26bd07441e2c888.20,"a",@progbits
.Lanon.588ba7cfb90651c6a26bd07441e2c888.20:
	.ascii	"threads should not terminate unexpectedly"
	.size	.Lanon.588ba7cfb90651c6a26bd07441e2c888.20, 41

	.type	.Lanon.588ba7cfb90651c6a26bd07441e2c888.21,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.588ba7cfb90651c6a26bd07441e2c888.21:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/std/src/thread/lifecycle.rs"
	.size	.Lanon.588ba7cfb90651c6a26bd07441e2c888.21, 84

	.type	.Lanon.588ba7cfb90651c6a26bd07441e2c888.22,@object
	.section	.data.rel.ro..Lanon.588ba7cfb90651c6a26bd07441e2c888.22,"aw",@progbits
	.p2align	3, 0x0
.Lanon.588ba7cfb90651c6a26bd07441e2c888.22:
	.quad	.Lanon.588ba7cfb90651c6a26bd07441e2c888.21
	.asciz	"S\000\000\000\000\000\000\000\367\000\000\000\016\000\000"
	.size	.Lanon.588ba7cfb90651c6a26bd07441e2c888.22, 24

	.type	.Lanon.588ba7cfb90651c6a26bd07441e2c888.23,@object
	.section	.data.rel.ro..Lanon.588ba7cfb90651c6a26bd07441e2c888.23,"aw",@progbits
	.p2align	3, 0x0
.Lanon.588ba7cfb90651c6a26bd07441e2c888.23:
	.quad	.Lanon.588ba7cfb90651c6a26bd07441e2c888.21
	.asciz	"S\000\000\000\000\000\000\000\373\000\000\000\016\000\000"
	.size	.Lanon.588ba7cfb90651c6a26bd07441e2c888.23, 24

	.type	.Lanon.588ba7cfb90651c6a26bd07441e2c888.24,@object
	.section	.data.rel.ro..Lanon.588ba7cfb90651c6a26bd07441e2c888.24,"aw",@progbits
	.p2align	3, 0x0
.Lanon.588ba7cfb90651c6a26bd07441e2c888.24:
	.quad	_ZN4core3ptr42drop_in_place$LT$std..io..error..Error$GT$17h94bc5c80e2bebda8E
	.asciz	"\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_RNvXNtNtCsjrHSEGnQ3l9_3std2io5errorNtB2_5ErrorNtNtCsgEmfK2I1SDS_4core3fmt5Debug3fmt
	.size	.Lanon.588ba7cfb90651c6a26bd07441e2c888.24, 32

	.type	.Lanon.588ba7cfb90651c6a26bd07441e2c888.25,@object
	.section	.data.rel.ro..Lanon.588ba7cfb90651c6a26bd07441e2c888.25,"aw",@progbits
	.p2align	3, 0x0
.Lanon.588ba7cfb90651c6a26bd07441e2c888.25:
	.quad	_ZN4core3ptr106drop_in_place$LT$std..sync..poison..PoisonError$LT$std..sync..poison..mutex..MutexGuard$LT$i32$GT$$GT$$GT$17hc257fcc95fa9fb79E
	.asciz	"\020\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN76_$LT$std..sync..poison..PoisonError$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h04fc5c46312014feE
	.size	.Lanon.588ba7cfb90651c6a26bd07441e2c888.25, 32

	.type	.Lanon.588ba7cfb90651c6a26bd07441e2c888.26,@object
	.section	.rodata..Lanon.588ba7cfb90651c6a26bd07441e2c888.26,"a",@progbits
.Lanon.588ba7cfb90651c6a26bd07441e2c888.26:
	.ascii	"called `Result::unwrap()` on an `Err` value"
	.size	.Lanon.588ba7cfb90651c6a26bd07441e2c888.26, 43

	.type	.Lanon.588ba7cfb90651c6a26bd07441e2c888.27,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.588ba7cfb90651c6a26bd07441e2c888.27:
	.asciz	"\300\025 dropped, panicking: \300\001\n"
	.size	.Lanon.588ba7cfb90651c6a26bd07441e2c888.27, 27

	.type	.Lanon.588ba7cfb90651c6a26bd07441e2c888.28,@object
	.section	.rodata..Lanon.588ba7cfb90651c6a26bd07441e2c888.28,"a",@progbits
.Lanon.588ba7cfb90651c6a26bd07441e2c888.28:
	.ascii	"formatting"
	.size	.Lanon.588ba7cfb90651c6a26bd07441e2c888.28, 10

	.type	.Lanon.588ba7cfb90651c6a26bd07441e2c888.29,@object
	.section	.rodata..Lanon.588ba7cfb90651c6a26bd07441e2c888.29,"a",@progbits
.Lanon.588ba7cfb90651c6a26bd07441e2c888.29:
	.ascii	"so far "
	.size	.Lanon.588ba7cfb90651c6a26bd07441e2c888.29, 7

	.type	.Lanon.588ba7cfb90651c6a26bd07441e2c888.30,@object
	.section	.rodata..Lanon.588ba7cfb90651c6a26bd07441e2c888.30,"a",@progbits
.Lanon.588ba7cfb90651c6a26bd07441e2c888.30:
	.ascii	"no text"
	.size	.Lanon.588ba7cfb90651c6a26bd07441e2c888.30, 7

	.type	.Lanon.588ba7cfb90651c6a26bd07441e2c888.31,@object
	.section	.data.rel.ro..Lanon.588ba7cfb90651c6a26bd07441e2c888.31,"aw",@progbits
	.p2align	3, 0x0
.Lanon.588ba7cfb90651c6a26bd07441e2c888.31:
	.quad	.Lanon.588ba7cfb90651c6a26bd07441e2c888.6
	.asciz	"\017\000\000\000\000\000\000\000\026\000\000\000\t\000\000"
	.size	.Lanon.588ba7cfb90651c6a26bd07441e2c888.31, 24

	.type	.Lanon.588ba7cfb90651c6a26bd07441e2c888.32,@object
	.section	.rodata..Lanon.588ba7cfb90651c6a26bd07441e2c888.32,"a",@progbits
.Lanon.588ba7cfb90651c6a26bd07441e2c888.32:
	.ascii	"PoisonError"
	.size	.Lanon.588ba7cfb90651c6a26bd07441e2c888.32, 11

	.type	.Lanon.588ba7cfb90651c6a26bd07441e2c888.33,@object
	.section	.rodata..Lanon.588ba7cfb90651c6a26bd07441e2c888.33,"a",@progbits
.Lanon.588ba7cfb90651c6a26bd07441e2c888.33:
	.ascii	"fatal runtime error: thread result panicked on drop, aborting\n"
	.size	.Lanon.588ba7cfb90651c6a26bd07441e2c888.33, 62

	.hidden	DW.ref.rust_eh_personality
	.weak	DW.ref.rust_eh_personality
	.section	.data.DW.ref.rust_eh_personality,"awG",@progbits,DW.ref.rust_eh_personality,comdat
	.p2align	3, 0x0
	.type	DW.ref.rust_eh_personality,@object
	.size	DW.ref.rust_eh_personality, 8
DW.ref.rust_eh_personality:
	.quad	rust_eh_personality
	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
