	.file	"rustThreads.7b032979c071c1e-cgu.0"
	.section	.text._ZN11rustThreads4main17h1f880226f1c92bdcE,"ax",@progbits
	.hidden	_ZN11rustThreads4main17h1f880226f1c92bdcE
	.globl	_ZN11rustThreads4main17h1f880226f1c92bdcE
	.p2align	4
	.type	_ZN11rustThreads4main17h1f880226f1c92bdcE,@function
_ZN11rustThreads4main17h1f880226f1c92bdcE:
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
	subq	$152, %rsp
	.cfi_def_cfa_offset 208
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$32, %edi
	movl	$8, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB0_75
	movq	$1, (%rax)
	movq	$1, 8(%rax)
	movq	$0, 16(%rax)
	movl	$0, 24(%rax)
	movq	%rax, 32(%rsp)
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$72, %edi
	movl	$8, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB0_2
	movq	$3, (%rsp)
	movq	%rax, 8(%rsp)
	leaq	16(%rsp), %rcx
	movq	$0, 16(%rsp)
	movq	%rcx, 72(%rsp)
	movq	$0, 80(%rsp)
	movq	%rax, 88(%rsp)
	leaq	32(%rsp), %rax
	movq	%rax, 96(%rsp)
	movl	$1, %esi
	leaq	72(%rsp), %rbx
	.p2align	4
.LBB0_6:
	cmpl	$3, %esi
	je	.LBB0_7
	leal	1(%rsi), %ebp
.Ltmp0:
	movq	%rbx, %rdi
	callq	_ZN4core3ops9try_trait26NeverShortCircuit$LT$T$GT$10wrap_mut_228_$u7b$$u7b$closure$u7d$$u7d$17h98a97110dffde1a5E
.Ltmp1:
	movl	%ebp, %esi
	jmp	.LBB0_6
.LBB0_7:
.Ltmp3:
	leaq	72(%rsp), %rdi
	movl	$3, %esi
	callq	_ZN4core3ops9try_trait26NeverShortCircuit$LT$T$GT$10wrap_mut_228_$u7b$$u7b$closure$u7d$$u7d$17h98a97110dffde1a5E
.Ltmp4:
	movq	72(%rsp), %rax
	movq	80(%rsp), %rcx
	movq	%rcx, (%rax)
	movq	(%rsp), %rax
	movq	8(%rsp), %r15
	movq	16(%rsp), %rcx
	leaq	(,%rcx,8), %rdx
	leaq	(%rdx,%rdx,2), %r12
	leaq	(%r15,%r12), %rdx
	movq	%r15, 120(%rsp)
	movq	%rax, 136(%rsp)
	movq	%r15, 128(%rsp)
	movq	%rdx, 144(%rsp)
	testq	%rcx, %rcx
	je	.LBB0_9
	leaq	76(%rsp), %r13
	addq	$24, %r15
	xorl	%ebp, %ebp
	.p2align	4
.LBB0_18:
	movq	%r15, 128(%rsp)
	movq	-8(%r15), %rax
	movq	%rax, 16(%r13)
	movups	-24(%r15), %xmm0
	movups	%xmm0, (%r13)
	movups	(%r13), %xmm0
	movaps	%xmm0, (%rsp)
	movq	16(%r13), %rdi
	movq	%rdi, 16(%rsp)
.Ltmp9:
	callq	*_RNvMs0_NtNtNtCsjrHSEGnQ3l9_3std3sys6thread4unixNtB5_6Thread4join@GOTPCREL(%rip)
.Ltmp10:
	movq	8(%rsp), %rcx
	movl	$1, %eax
	movq	$-1, %rdx
	lock		cmpxchgq	%rdx, 8(%rcx)
	jne	.LBB0_21
	movq	(%rcx), %rax
	movq	$1, 8(%rcx)
	cmpq	$1, %rax
	jne	.LBB0_21
	movq	8(%rsp), %rax
	testb	$1, 24(%rax)
	movq	$0, 24(%rax)
	je	.LBB0_35
	movq	32(%rax), %rbx
	movq	40(%rax), %r14
	movq	(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB0_30
	#MEMBARRIER
.Ltmp21:
	movq	%rsp, %rdi
	callq	*_RNvMsn_NtCslNYArtu3iFV_5alloc4syncINtB5_3ArcNtNtNtCsjrHSEGnQ3l9_3std6thread6thread5InnerNtNtBM_5alloc6SystemE9drop_slowBM_@GOTPCREL(%rip)
.Ltmp22:
.LBB0_30:
	movq	8(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB0_32
	#MEMBARRIER
.Ltmp27:
	leaq	8(%rsp), %rdi
	callq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h1e68aa843a384e27E
.Ltmp28:
.LBB0_32:
	testq	%rbx, %rbx
	jne	.LBB0_33
	addl	%r14d, %ebp
	addq	$24, %r15
	addq	$-24, %r12
	jne	.LBB0_18
	jmp	.LBB0_44
.LBB0_9:
	xorl	%ebp, %ebp
.LBB0_44:
.Ltmp39:
	leaq	120(%rsp), %rdi
	callq	_ZN4core3ptr107drop_in_place$LT$alloc..vec..into_iter..IntoIter$LT$std..thread..join_handle..JoinHandle$LT$i32$GT$$GT$$GT$17hcc086591fdd6d507E
.Ltmp40:
	movl	%ebp, 68(%rsp)
	movq	32(%rsp), %r15
	leaq	16(%r15), %rbx
	movl	$1, %ecx
	xorl	%eax, %eax
	lock		cmpxchgl	%ecx, 16(%r15)
	jne	.LBB0_46
.LBB0_47:
	movq	_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count18GLOBAL_PANIC_COUNT@GOTPCREL(%rip), %r14
	movq	(%r14), %rax
	shlq	%rax
	testq	%rax, %rax
	jne	.LBB0_49
	xorl	%eax, %eax
.LBB0_51:
	movzbl	20(%r15), %ecx
	testb	%cl, %cl
	jne	.LBB0_52
	movq	%rbx, 48(%rsp)
	movb	%al, 56(%rsp)
.Ltmp51:
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std6thread7current7current@GOTPCREL(%rip)
.Ltmp52:
	movq	%rax, 40(%rsp)
.Ltmp53:
	leaq	40(%rsp), %rdi
	callq	*_RNvMs_NtNtCsjrHSEGnQ3l9_3std6thread6threadNtB4_6Thread4name@GOTPCREL(%rip)
.Ltmp54:
	movq	%rax, (%rsp)
	movq	%rdx, 8(%rsp)
	leaq	48(%rsp), %rax
	movq	%rax, 72(%rsp)
	leaq	_ZN84_$LT$std..sync..poison..mutex..MutexGuard$LT$T$GT$$u20$as$u20$core..fmt..Display$GT$3fmt17h7537815cf15a9e1bE(%rip), %rax
	movq	%rax, 80(%rsp)
	leaq	68(%rsp), %rax
	movq	%rax, 88(%rsp)
	movq	_RNvXs9_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3implNtB9_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 96(%rsp)
	movq	%rsp, %rax
	movq	%rax, 104(%rsp)
	leaq	_ZN66_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h1a71ef5119d07c45E(%rip), %rax
	movq	%rax, 112(%rsp)
.Ltmp55:
	leaq	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.2(%rip), %rdi
	leaq	72(%rsp), %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip)
.Ltmp56:
	movq	40(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB0_61
	#MEMBARRIER
.Ltmp60:
	leaq	40(%rsp), %rdi
	callq	*_RNvMsn_NtCslNYArtu3iFV_5alloc4syncINtB5_3ArcNtNtNtCsjrHSEGnQ3l9_3std6thread6thread5InnerNtNtBM_5alloc6SystemE9drop_slowBM_@GOTPCREL(%rip)
.Ltmp61:
.LBB0_61:
	movq	48(%rsp), %rbx
	cmpb	$0, 56(%rsp)
	jne	.LBB0_66
	movabsq	$9223372036854775807, %rax
	movq	(%r14), %rcx
	testq	%rax, %rcx
	jne	.LBB0_63
.LBB0_66:
	xorl	%eax, %eax
	xchgl	%eax, (%rbx)
	cmpl	$2, %eax
	je	.LBB0_67
.LBB0_68:
	movq	32(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB0_70
	#MEMBARRIER
	leaq	32(%rsp), %rdi
	callq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h2318a8a3e32ab914E
.LBB0_70:
	addq	$152, %rsp
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
.LBB0_21:
	.cfi_def_cfa_offset 208
.Ltmp12:
	leaq	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.15(%rip), %rdi
	leaq	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.17(%rip), %rdx
	movl	$41, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13expect_failed@GOTPCREL(%rip)
.Ltmp13:
	jmp	.LBB0_3
.LBB0_35:
.Ltmp14:
	leaq	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.18(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.Ltmp15:
	jmp	.LBB0_3
.LBB0_33:
	movq	%rbx, 48(%rsp)
	movq	%r14, 56(%rsp)
.Ltmp30:
	leaq	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.21(%rip), %rdi
	leaq	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.22(%rip), %rcx
	leaq	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.3(%rip), %r8
	leaq	48(%rsp), %rdx
	movl	$43, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6result13unwrap_failed@GOTPCREL(%rip)
.Ltmp31:
	jmp	.LBB0_3
.LBB0_75:
	movl	$8, %edi
	movl	$32, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error@GOTPCREL(%rip)
.LBB0_46:
.Ltmp41:
	movq	%rbx, %rdi
	callq	*_RNvMNtNtNtNtCsjrHSEGnQ3l9_3std3sys4sync5mutex5futexNtB2_5Mutex14lock_contended@GOTPCREL(%rip)
.Ltmp42:
	jmp	.LBB0_47
.LBB0_49:
.Ltmp43:
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count17is_zero_slow_path@GOTPCREL(%rip)
.Ltmp44:
	xorb	$1, %al
	jmp	.LBB0_51
.LBB0_52:
	movq	%rbx, 72(%rsp)
	movb	%al, 80(%rsp)
.Ltmp45:
	leaq	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.21(%rip), %rdi
	leaq	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.20(%rip), %rcx
	leaq	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.1(%rip), %r8
	leaq	72(%rsp), %rdx
	movl	$43, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6result13unwrap_failed@GOTPCREL(%rip)
.Ltmp46:
	jmp	.LBB0_3
.LBB0_67:
.Ltmp68:
	movq	%rbx, %rdi
	callq	*_RNvMNtNtNtNtCsjrHSEGnQ3l9_3std3sys4sync5mutex5futexNtB2_5Mutex4wake@GOTPCREL(%rip)
.Ltmp69:
	jmp	.LBB0_68
.LBB0_63:
.Ltmp66:
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count17is_zero_slow_path@GOTPCREL(%rip)
.Ltmp67:
	testb	%al, %al
	jne	.LBB0_66
	movb	$1, 4(%rbx)
	jmp	.LBB0_66
.LBB0_2:
.Ltmp70:
	movl	$8, %edi
	movl	$72, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp71:
.LBB0_3:
	ud2
.LBB0_4:
.Ltmp5:
	jmp	.LBB0_12
.LBB0_55:
.Ltmp62:
	movq	%rax, %rbx
	jmp	.LBB0_73
.LBB0_71:
.Ltmp57:
	movq	%rax, %rbx
	movq	40(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB0_73
	#MEMBARRIER
.Ltmp58:
	leaq	40(%rsp), %rdi
	callq	*_RNvMsn_NtCslNYArtu3iFV_5alloc4syncINtB5_3ArcNtNtNtCsjrHSEGnQ3l9_3std6thread6thread5InnerNtNtBM_5alloc6SystemE9drop_slowBM_@GOTPCREL(%rip)
.Ltmp59:
.LBB0_73:
.Ltmp63:
	leaq	48(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$std..sync..poison..mutex..MutexGuard$LT$i32$GT$$GT$17hf009e22cda9fdbc1E
.Ltmp64:
	jmp	.LBB0_13
.LBB0_74:
.Ltmp65:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB0_16:
.Ltmp72:
	movq	%rax, %rbx
	jmp	.LBB0_13
.LBB0_41:
.Ltmp29:
	movq	%rax, %rbx
	jmp	.LBB0_42
.LBB0_36:
.Ltmp23:
	movq	%rax, %rbx
	movq	8(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB0_42
	#MEMBARRIER
.Ltmp24:
	leaq	8(%rsp), %rdi
	callq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h1e68aa843a384e27E
.Ltmp25:
	jmp	.LBB0_42
.LBB0_22:
.Ltmp11:
	jmp	.LBB0_24
.LBB0_11:
.Ltmp2:
.LBB0_12:
	movq	%rax, %rbx
	movq	72(%rsp), %rax
	movq	80(%rsp), %rcx
	movq	%rcx, (%rax)
.Ltmp6:
	movq	%rsp, %rdi
	callq	_ZN4core3ptr91drop_in_place$LT$alloc..vec..Vec$LT$std..thread..join_handle..JoinHandle$LT$i32$GT$$GT$$GT$17h31b736d20ebefc82E
.Ltmp7:
	jmp	.LBB0_13
.LBB0_76:
.Ltmp8:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB0_53:
.Ltmp47:
	movq	%rax, %rbx
.Ltmp48:
	leaq	72(%rsp), %rdi
	callq	_ZN4core3ptr106drop_in_place$LT$std..sync..poison..PoisonError$LT$std..sync..poison..mutex..MutexGuard$LT$i32$GT$$GT$$GT$17h7bd4941ff4507ae4E
.Ltmp49:
	jmp	.LBB0_13
.LBB0_54:
.Ltmp50:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB0_39:
.Ltmp32:
	movq	%rax, %rbx
.Ltmp33:
	leaq	48(%rsp), %rdi
	callq	_ZN4core3ptr91drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$17h012915c5d8521945E
.Ltmp34:
	jmp	.LBB0_42
.LBB0_40:
.Ltmp35:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB0_23:
.Ltmp16:
.LBB0_24:
	movq	%rax, %rbx
	movq	(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB0_26
	#MEMBARRIER
.Ltmp17:
	movq	%rsp, %rdi
	callq	*_RNvMsn_NtCslNYArtu3iFV_5alloc4syncINtB5_3ArcNtNtNtCsjrHSEGnQ3l9_3std6thread6thread5InnerNtNtBM_5alloc6SystemE9drop_slowBM_@GOTPCREL(%rip)
.Ltmp18:
.LBB0_26:
	movq	8(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB0_42
	#MEMBARRIER
.Ltmp19:
	leaq	8(%rsp), %rdi
	callq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h1e68aa843a384e27E
.Ltmp20:
.LBB0_42:
.Ltmp36:
	leaq	120(%rsp), %rdi
	callq	_ZN4core3ptr107drop_in_place$LT$alloc..vec..into_iter..IntoIter$LT$std..thread..join_handle..JoinHandle$LT$i32$GT$$GT$$GT$17hcc086591fdd6d507E
.Ltmp37:
.LBB0_13:
	movq	32(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB0_15
	#MEMBARRIER
	leaq	32(%rsp), %rdi
	callq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h2318a8a3e32ab914E
.LBB0_15:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB0_77:
.Ltmp38:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB0_38:
.Ltmp26:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end0:
	.size	_ZN11rustThreads4main17h1f880226f1c92bdcE, .Lfunc_end0-_ZN11rustThreads4main17h1f880226f1c92bdcE
	.cfi_endproc
	.section	.gcc_except_table._ZN11rustThreads4main17h1f880226f1c92bdcE,"a",@progbits
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
	.byte	0
	.uleb128 .Ltmp3-.Lfunc_begin0
	.uleb128 .Ltmp4-.Ltmp3
	.uleb128 .Ltmp5-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp9-.Lfunc_begin0
	.uleb128 .Ltmp10-.Ltmp9
	.uleb128 .Ltmp11-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp21-.Lfunc_begin0
	.uleb128 .Ltmp22-.Ltmp21
	.uleb128 .Ltmp23-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp27-.Lfunc_begin0
	.uleb128 .Ltmp28-.Ltmp27
	.uleb128 .Ltmp29-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp39-.Lfunc_begin0
	.uleb128 .Ltmp40-.Ltmp39
	.uleb128 .Ltmp72-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp51-.Lfunc_begin0
	.uleb128 .Ltmp52-.Ltmp51
	.uleb128 .Ltmp62-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp53-.Lfunc_begin0
	.uleb128 .Ltmp56-.Ltmp53
	.uleb128 .Ltmp57-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp60-.Lfunc_begin0
	.uleb128 .Ltmp61-.Ltmp60
	.uleb128 .Ltmp62-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp12-.Lfunc_begin0
	.uleb128 .Ltmp15-.Ltmp12
	.uleb128 .Ltmp16-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp30-.Lfunc_begin0
	.uleb128 .Ltmp31-.Ltmp30
	.uleb128 .Ltmp32-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp31-.Lfunc_begin0
	.uleb128 .Ltmp41-.Ltmp31
	.byte	0
	.byte	0
	.uleb128 .Ltmp41-.Lfunc_begin0
	.uleb128 .Ltmp44-.Ltmp41
	.uleb128 .Ltmp72-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp45-.Lfunc_begin0
	.uleb128 .Ltmp46-.Ltmp45
	.uleb128 .Ltmp47-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp68-.Lfunc_begin0
	.uleb128 .Ltmp71-.Ltmp68
	.uleb128 .Ltmp72-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp58-.Lfunc_begin0
	.uleb128 .Ltmp64-.Ltmp58
	.uleb128 .Ltmp65-.Lfunc_begin0
	.byte	1
	.uleb128 .Ltmp24-.Lfunc_begin0
	.uleb128 .Ltmp25-.Ltmp24
	.uleb128 .Ltmp26-.Lfunc_begin0
	.byte	1
	.uleb128 .Ltmp6-.Lfunc_begin0
	.uleb128 .Ltmp7-.Ltmp6
	.uleb128 .Ltmp8-.Lfunc_begin0
	.byte	1
	.uleb128 .Ltmp48-.Lfunc_begin0
	.uleb128 .Ltmp49-.Ltmp48
	.uleb128 .Ltmp50-.Lfunc_begin0
	.byte	1
	.uleb128 .Ltmp33-.Lfunc_begin0
	.uleb128 .Ltmp34-.Ltmp33
	.uleb128 .Ltmp35-.Lfunc_begin0
	.byte	1
	.uleb128 .Ltmp17-.Lfunc_begin0
	.uleb128 .Ltmp20-.Ltmp17
	.uleb128 .Ltmp26-.Lfunc_begin0
	.byte	1
	.uleb128 .Ltmp36-.Lfunc_begin0
	.uleb128 .Ltmp37-.Ltmp36
	.uleb128 .Ltmp38-.Lfunc_begin0
	.byte	1
	.uleb128 .Ltmp37-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Ltmp37
	.byte	0
	.byte	0
.Lcst_end0:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase0:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN3std2io5Write9write_all17hc4a186f3ebe460b9E,"ax",@progbits
	.p2align	4
	.type	_ZN3std2io5Write9write_all17hc4a186f3ebe460b9E,@function
_ZN3std2io5Write9write_all17hc4a186f3ebe460b9E:
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
	je	.LBB1_14
	movq	%rdx, %rbx
	movq	%rsi, %r14
	movq	%rdi, %r15
	leaq	16(%rsp), %r12
	movq	_RNvXs3_NtNtNtCsjrHSEGnQ3l9_3std3sys5stdio4unixNtB5_6StderrNtNtBb_2io5Write5write@GOTPCREL(%rip), %rbp
	leaq	.LJTI1_0(%rip), %r13
	jmp	.LBB1_4
.LBB1_2:
	cmpb	$35, 16(%rdx)
	jne	.LBB1_16
.LBB1_3:
	movq	%r12, %rdi
	callq	_ZN4core3ptr42drop_in_place$LT$std..io..error..Error$GT$17he2cea3b66a7d3906E
	testq	%rbx, %rbx
	je	.LBB1_14
.LBB1_4:
	movq	%r15, %rdi
	movq	%r14, %rsi
	movq	%rbx, %rdx
	callq	*%rbp
	movq	%rax, 8(%rsp)
	movq	%rdx, 16(%rsp)
	testb	$1, %al
	je	.LBB1_7
	movl	%edx, %eax
	andl	$3, %eax
	movslq	(%r13,%rax,4), %rax
	addq	%r13, %rax
	jmpq	*%rax
.LBB1_6:
	cmpb	$35, 15(%rdx)
	je	.LBB1_3
	jmp	.LBB1_16
	.p2align	4
.LBB1_7:
	testq	%rdx, %rdx
	je	.LBB1_15
	movq	%rbx, %rax
	subq	%rdx, %rax
	jb	.LBB1_17
	addq	%rdx, %r14
	movq	%rax, %rbx
	testq	%rbx, %rbx
	jne	.LBB1_4
	jmp	.LBB1_14
.LBB1_10:
	movq	%rdx, %rax
	movabsq	$-4294967296, %rcx
	andq	%rcx, %rax
	movabsq	$17179869184, %rcx
	jmp	.LBB1_12
.LBB1_11:
	movq	%rdx, %rax
	movabsq	$-4294967296, %rcx
	andq	%rcx, %rax
	movabsq	$150323855360, %rcx
.LBB1_12:
	cmpq	%rcx, %rax
	je	.LBB1_3
	jmp	.LBB1_16
.LBB1_14:
	xorl	%edx, %edx
.LBB1_16:
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
.LBB1_15:
	.cfi_def_cfa_offset 80
	leaq	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.10(%rip), %rdx
	jmp	.LBB1_16
.LBB1_17:
	leaq	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.11(%rip), %rcx
	movq	%rdx, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end1:
	.size	_ZN3std2io5Write9write_all17hc4a186f3ebe460b9E, .Lfunc_end1-_ZN3std2io5Write9write_all17hc4a186f3ebe460b9E
	.cfi_endproc
	.section	.rodata._ZN3std2io5Write9write_all17hc4a186f3ebe460b9E,"a",@progbits
	.p2align	2, 0x0
.LJTI1_0:
	.long	.LBB1_2-.LJTI1_0
	.long	.LBB1_6-.LJTI1_0
	.long	.LBB1_10-.LJTI1_0
	.long	.LBB1_11-.LJTI1_0

	.section	.text._ZN3std2rt10lang_start17h0b22eaad7d3dff79E,"ax",@progbits
	.hidden	_ZN3std2rt10lang_start17h0b22eaad7d3dff79E
	.globl	_ZN3std2rt10lang_start17h0b22eaad7d3dff79E
	.p2align	4
	.type	_ZN3std2rt10lang_start17h0b22eaad7d3dff79E,@function
_ZN3std2rt10lang_start17h0b22eaad7d3dff79E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movl	%ecx, %r8d
	movq	%rdx, %rcx
	movq	%rsi, %rdx
	movq	%rdi, (%rsp)
	leaq	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.12(%rip), %rsi
	movq	%rsp, %rdi
	callq	*_RNvNtCsjrHSEGnQ3l9_3std2rt19lang_start_internal@GOTPCREL(%rip)
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end2:
	.size	_ZN3std2rt10lang_start17h0b22eaad7d3dff79E, .Lfunc_end2-_ZN3std2rt10lang_start17h0b22eaad7d3dff79E
	.cfi_endproc

	.section	".text._ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17hbbd6174f45d26335E","ax",@progbits
	.p2align	4
	.type	_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17hbbd6174f45d26335E,@function
_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17hbbd6174f45d26335E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	(%rdi), %rdi
	callq	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17h73b3e6247fe2efb5E
	xorl	%eax, %eax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end3:
	.size	_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17hbbd6174f45d26335E, .Lfunc_end3-_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17hbbd6174f45d26335E
	.cfi_endproc

	.section	.text._ZN3std3sys9backtrace28__rust_begin_short_backtrace17h73b3e6247fe2efb5E,"ax",@progbits
	.p2align	4
	.type	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17h73b3e6247fe2efb5E,@function
_ZN3std3sys9backtrace28__rust_begin_short_backtrace17h73b3e6247fe2efb5E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	callq	*%rdi
	#APP
	#NO_APP
	popq	%rax
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end4:
	.size	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17h73b3e6247fe2efb5E, .Lfunc_end4-_ZN3std3sys9backtrace28__rust_begin_short_backtrace17h73b3e6247fe2efb5E
	.cfi_endproc

	.section	.text._ZN3std3sys9backtrace28__rust_begin_short_backtrace17h9390e594cbce9f9bE,"ax",@progbits
	.p2align	4
	.type	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17h9390e594cbce9f9bE,@function
_ZN3std3sys9backtrace28__rust_begin_short_backtrace17h9390e594cbce9f9bE:
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movl	%esi, %ebp
	movq	%rdi, %rbx
	movabsq	$9223372036854775807, %r15
	movq	%rdi, 8(%rsp)
	movl	%esi, 16(%rsp)
	leaq	16(%rdi), %r14
	movl	$11, %r12d
	movq	_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count18GLOBAL_PANIC_COUNT@GOTPCREL(%rip), %r13
	.p2align	4
.LBB5_1:
	decl	%r12d
	je	.LBB5_2
	xorl	%eax, %eax
	movl	$1, %ecx
	lock		cmpxchgl	%ecx, (%r14)
	jne	.LBB5_6
.LBB5_7:
	movq	(%r13), %rax
	testq	%r15, %rax
	jne	.LBB5_9
	xorl	%eax, %eax
.LBB5_11:
	movzbl	20(%rbx), %ecx
	testb	%cl, %cl
	jne	.LBB5_12
	addl	%ebp, 24(%rbx)
	testb	%al, %al
	jne	.LBB5_25
	movq	(%r13), %rax
	testq	%r15, %rax
	jne	.LBB5_22
.LBB5_25:
	xorl	%eax, %eax
	xchgl	%eax, (%r14)
	cmpl	$2, %eax
	je	.LBB5_26
.LBB5_27:
.Ltmp87:
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std6thread9functions9yield_now@GOTPCREL(%rip)
.Ltmp88:
	jmp	.LBB5_1
.LBB5_6:
.Ltmp73:
	movq	%r14, %rdi
	callq	*_RNvMNtNtNtNtCsjrHSEGnQ3l9_3std3sys4sync5mutex5futexNtB2_5Mutex14lock_contended@GOTPCREL(%rip)
.Ltmp74:
	jmp	.LBB5_7
.LBB5_9:
.Ltmp75:
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count17is_zero_slow_path@GOTPCREL(%rip)
.Ltmp76:
	xorb	$1, %al
	jmp	.LBB5_11
.LBB5_26:
.Ltmp85:
	movq	%r14, %rdi
	callq	*_RNvMNtNtNtNtCsjrHSEGnQ3l9_3std3sys4sync5mutex5futexNtB2_5Mutex4wake@GOTPCREL(%rip)
.Ltmp86:
	jmp	.LBB5_27
.LBB5_22:
.Ltmp83:
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count17is_zero_slow_path@GOTPCREL(%rip)
.Ltmp84:
	testb	%al, %al
	jne	.LBB5_25
	movb	$1, 20(%rbx)
	jmp	.LBB5_25
.LBB5_2:
	lock		decq	(%rbx)
	jne	.LBB5_4
	#MEMBARRIER
	leaq	8(%rsp), %rdi
	callq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h2318a8a3e32ab914E
.LBB5_4:
	imull	$100, %ebp, %eax
	#APP
	#NO_APP
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
.LBB5_12:
	.cfi_def_cfa_offset 96
	movq	%r14, 24(%rsp)
	movb	%al, 32(%rsp)
.Ltmp77:
	leaq	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.21(%rip), %rdi
	leaq	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.20(%rip), %rcx
	leaq	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.7(%rip), %r8
	leaq	24(%rsp), %rdx
	movl	$43, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6result13unwrap_failed@GOTPCREL(%rip)
.Ltmp78:
	ud2
.LBB5_14:
.Ltmp89:
	movq	%rax, %r14
	jmp	.LBB5_15
.LBB5_18:
.Ltmp79:
	movq	%rax, %r14
.Ltmp80:
	leaq	24(%rsp), %rdi
	callq	_ZN4core3ptr106drop_in_place$LT$std..sync..poison..PoisonError$LT$std..sync..poison..mutex..MutexGuard$LT$i32$GT$$GT$$GT$17h7bd4941ff4507ae4E
.Ltmp81:
.LBB5_15:
	lock		decq	(%rbx)
	jne	.LBB5_17
	#MEMBARRIER
	leaq	8(%rsp), %rdi
	callq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h2318a8a3e32ab914E
.LBB5_17:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB5_19:
.Ltmp82:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end5:
	.size	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17h9390e594cbce9f9bE, .Lfunc_end5-_ZN3std3sys9backtrace28__rust_begin_short_backtrace17h9390e594cbce9f9bE
	.cfi_endproc
	.section	.gcc_except_table._ZN3std3sys9backtrace28__rust_begin_short_backtrace17h9390e594cbce9f9bE,"a",@progbits
	.p2align	2, 0x0
GCC_except_table5:
.Lexception1:
	.byte	255
	.byte	155
	.uleb128 .Lttbase1-.Lttbaseref1
.Lttbaseref1:
	.byte	1
	.uleb128 .Lcst_end1-.Lcst_begin1
.Lcst_begin1:
	.uleb128 .Ltmp87-.Lfunc_begin1
	.uleb128 .Ltmp84-.Ltmp87
	.uleb128 .Ltmp89-.Lfunc_begin1
	.byte	0
	.uleb128 .Ltmp77-.Lfunc_begin1
	.uleb128 .Ltmp78-.Ltmp77
	.uleb128 .Ltmp79-.Lfunc_begin1
	.byte	0
	.uleb128 .Ltmp80-.Lfunc_begin1
	.uleb128 .Ltmp81-.Ltmp80
	.uleb128 .Ltmp82-.Lfunc_begin1
	.byte	1
	.uleb128 .Ltmp81-.Lfunc_begin1
	.uleb128 .Lfunc_end5-.Ltmp81
	.byte	0
	.byte	0
.Lcst_end1:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase1:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN3std3sys9backtrace28__rust_begin_short_backtrace17hf5c6f460fd36a20eE,"ax",@progbits
	.p2align	4
	.type	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17hf5c6f460fd36a20eE,@function
_ZN3std3sys9backtrace28__rust_begin_short_backtrace17hf5c6f460fd36a20eE:
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
.Lfunc_end6:
	.size	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17hf5c6f460fd36a20eE, .Lfunc_end6-_ZN3std3sys9backtrace28__rust_begin_short_backtrace17hf5c6f460fd36a20eE
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hcc2fa5c8e89cb2a6E","ax",@progbits
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hcc2fa5c8e89cb2a6E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hcc2fa5c8e89cb2a6E:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	(%rdi), %rax
	movq	(%rax), %rdi
	movq	8(%rax), %rsi
	jmpq	*_RNvXsh_NtCsgEmfK2I1SDS_4core3fmteNtB5_5Debug3fmt@GOTPCREL(%rip)
.Lfunc_end7:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hcc2fa5c8e89cb2a6E, .Lfunc_end7-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hcc2fa5c8e89cb2a6E
	.cfi_endproc

	.section	".text._ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17hb9a3055f64fad59fE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17hb9a3055f64fad59fE,@function
_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17hb9a3055f64fad59fE:
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
	subq	$72, %rsp
	.cfi_def_cfa_offset 128
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %rbx
	movq	40(%rdi), %r14
	movl	48(%rdi), %ebp
	movups	(%rdi), %xmm0
	movups	16(%rdi), %xmm1
	movups	%xmm1, 40(%rsp)
	movups	%xmm0, 24(%rsp)
	leaq	56(%rsp), %r12
	movq	%r14, 56(%rsp)
	movl	%ebp, 64(%rsp)
.Ltmp90:
	leaq	24(%rsp), %rdi
	callq	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17hf5c6f460fd36a20eE
.Ltmp91:
.Ltmp93:
	movq	%r14, %rdi
	movl	%ebp, %esi
	callq	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17h9390e594cbce9f9bE
.Ltmp94:
	movl	%eax, %r14d
	xorl	%r15d, %r15d
.LBB8_8:
	movq	32(%rbx), %rbp
	cmpq	$0, 24(%rbp)
	je	.LBB8_14
	movq	32(%rbp), %r12
	testq	%r12, %r12
	je	.LBB8_14
	movq	40(%rbp), %r13
	movq	(%r13), %rax
	testq	%rax, %rax
	je	.LBB8_12
.Ltmp99:
	addq	$32, %rbx
	movq	%r12, %rdi
	callq	*%rax
.Ltmp100:
.LBB8_12:
	movq	8(%r13), %rsi
	testq	%rsi, %rsi
	je	.LBB8_14
	movq	16(%r13), %rdx
	movq	%r12, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB8_14:
	movq	$1, 24(%rbp)
	movq	%r15, 32(%rbp)
	movq	%r14, 40(%rbp)
	movq	%rbp, 16(%rsp)
	lock		decq	(%rbp)
	jne	.LBB8_16
	#MEMBARRIER
	leaq	16(%rsp), %rdi
	callq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h1e68aa843a384e27E
.LBB8_16:
	addq	$72, %rsp
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
.LBB8_17:
	.cfi_def_cfa_offset 128
.Ltmp101:
	movq	%rax, 8(%rsp)
	movq	8(%r13), %rsi
	testq	%rsi, %rsi
	je	.LBB8_19
	movq	16(%r13), %rdx
	movq	%r12, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB8_19:
	movq	$1, 24(%rbp)
	movq	%r15, 32(%rbp)
	movq	%r14, 40(%rbp)
	lock		decq	(%rbp)
	jne	.LBB8_21
	#MEMBARRIER
.Ltmp102:
	movq	%rbx, %rdi
	callq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h1e68aa843a384e27E
.Ltmp103:
.LBB8_21:
	movq	8(%rsp), %rdi
	callq	_Unwind_Resume@PLT
.LBB8_22:
.Ltmp104:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB8_5:
.Ltmp95:
	movq	%rax, %r15
	jmp	.LBB8_6
.LBB8_3:
.Ltmp92:
	movq	%rax, %r15
	lock		decq	(%r14)
	jne	.LBB8_6
	#MEMBARRIER
	movq	%r12, %rdi
	callq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h2318a8a3e32ab914E
.LBB8_6:
.Ltmp96:
	movq	%r15, %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp97:
	movq	%rax, %r15
	movq	%rdx, %r14
	jmp	.LBB8_8
.LBB8_23:
.Ltmp98:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.Lfunc_end8:
	.size	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17hb9a3055f64fad59fE, .Lfunc_end8-_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17hb9a3055f64fad59fE
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17hb9a3055f64fad59fE","a",@progbits
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
	.uleb128 .Ltmp90-.Lfunc_begin2
	.uleb128 .Ltmp91-.Ltmp90
	.uleb128 .Ltmp92-.Lfunc_begin2
	.byte	5
	.uleb128 .Ltmp93-.Lfunc_begin2
	.uleb128 .Ltmp94-.Ltmp93
	.uleb128 .Ltmp95-.Lfunc_begin2
	.byte	7
	.uleb128 .Ltmp99-.Lfunc_begin2
	.uleb128 .Ltmp100-.Ltmp99
	.uleb128 .Ltmp101-.Lfunc_begin2
	.byte	0
	.uleb128 .Ltmp100-.Lfunc_begin2
	.uleb128 .Ltmp102-.Ltmp100
	.byte	0
	.byte	0
	.uleb128 .Ltmp102-.Lfunc_begin2
	.uleb128 .Ltmp103-.Ltmp102
	.uleb128 .Ltmp104-.Lfunc_begin2
	.byte	1
	.uleb128 .Ltmp103-.Lfunc_begin2
	.uleb128 .Ltmp96-.Ltmp103
	.byte	0
	.byte	0
	.uleb128 .Ltmp96-.Lfunc_begin2
	.uleb128 .Ltmp97-.Ltmp96
	.uleb128 .Ltmp98-.Lfunc_begin2
	.byte	1
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

	.section	".text._ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17hdbe52fe6d723fe18E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17hdbe52fe6d723fe18E,@function
_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17hdbe52fe6d723fe18E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	(%rdi), %rdi
	callq	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17h73b3e6247fe2efb5E
	xorl	%eax, %eax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end9:
	.size	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17hdbe52fe6d723fe18E, .Lfunc_end9-_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17hdbe52fe6d723fe18E
	.cfi_endproc

	.section	".text._ZN4core3ops9try_trait26NeverShortCircuit$LT$T$GT$10wrap_mut_228_$u7b$$u7b$closure$u7d$$u7d$17h98a97110dffde1a5E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ops9try_trait26NeverShortCircuit$LT$T$GT$10wrap_mut_228_$u7b$$u7b$closure$u7d$$u7d$17h98a97110dffde1a5E,@function
_ZN4core3ops9try_trait26NeverShortCircuit$LT$T$GT$10wrap_mut_228_$u7b$$u7b$closure$u7d$$u7d$17h98a97110dffde1a5E:
.Lfunc_begin3:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception3
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
	subq	$216, %rsp
	.cfi_def_cfa_offset 272
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	24(%rdi), %rax
	movq	(%rax), %r13
	lock		incq	(%r13)
	jle	.LBB10_53
	movl	%esi, %ebp
	movq	%rdi, %rbx
	movabsq	$-9223372036854775808, %r15
	movq	%r15, 192(%rsp)
	movq	%r13, 144(%rsp)
	movl	%esi, 152(%rsp)
	movq	_RNvNCNvNtNtCsjrHSEGnQ3l9_3std6thread9lifecycle15spawn_unchecked03MIN@GOTPCREL(%rip), %r12
	movq	(%r12), %r14
	testq	%r14, %r14
	je	.LBB10_3
	decq	%r14
	jmp	.LBB10_16
.LBB10_3:
.Ltmp105:
	leaq	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.14(%rip), %rsi
	leaq	80(%rsp), %rdi
	movl	$14, %edx
	callq	*_RNvNtCsjrHSEGnQ3l9_3std3env7__var_os@GOTPCREL(%rip)
.Ltmp106:
	movq	80(%rsp), %rax
	movl	$2097152, %r14d
	cmpq	%r15, %rax
	je	.LBB10_15
	movq	%rax, %r15
	movq	88(%rsp), %r14
	movq	96(%rsp), %rdx
.Ltmp107:
	leaq	16(%rsp), %rdi
	movq	%r14, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core3str8converts9from_utf8@GOTPCREL(%rip)
.Ltmp108:
	cmpl	$1, 16(%rsp)
	je	.LBB10_11
	movq	32(%rsp), %rcx
	testq	%rcx, %rcx
	je	.LBB10_11
	movq	24(%rsp), %rsi
	cmpq	$1, %rcx
	jne	.LBB10_29
	movzbl	(%rsi), %eax
	cmpl	$43, %eax
	je	.LBB10_11
	cmpl	$45, %eax
	jne	.LBB10_30
.LBB10_11:
	movq	%r14, %rdi
.LBB10_12:
	movl	$2097152, %r14d
.LBB10_13:
	testq	%r15, %r15
	je	.LBB10_15
	movl	$1, %edx
	movq	%r15, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB10_15:
	leaq	1(%r14), %rax
	movq	%rax, (%r12)
.LBB10_16:
.Ltmp110:
	callq	*_RNvMNtNtCsjrHSEGnQ3l9_3std6thread2idNtB2_8ThreadId3new@GOTPCREL(%rip)
.Ltmp111:
.Ltmp112:
	leaq	192(%rsp), %rsi
	movq	%rax, %rdi
	callq	*_RNvMs_NtNtCsjrHSEGnQ3l9_3std6thread6threadNtB4_6Thread3new@GOTPCREL(%rip)
.Ltmp113:
	movq	%rax, 8(%rsp)
.Ltmp115:
	leaq	160(%rsp), %rdi
	leaq	8(%rsp), %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std6thread9spawnhook15run_spawn_hooks@GOTPCREL(%rip)
.Ltmp116:
	movq	$1, 16(%rsp)
	movq	$1, 24(%rsp)
	xorps	%xmm0, %xmm0
	movups	%xmm0, 32(%rsp)
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$48, %edi
	movl	$8, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB10_44
	movq	%rax, %r15
	movups	16(%rsp), %xmm0
	movups	32(%rsp), %xmm1
	movups	48(%rsp), %xmm2
	movups	%xmm2, 32(%rax)
	movups	%xmm1, 16(%rax)
	movups	%xmm0, (%rax)
	movq	%rax, 72(%rsp)
	lock		incq	(%rax)
	jle	.LBB10_53
	movq	%r13, 120(%rsp)
	movl	%ebp, 128(%rsp)
	movups	160(%rsp), %xmm0
	movups	176(%rsp), %xmm1
	movaps	%xmm1, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
	movq	%r15, 112(%rsp)
	movq	16(%r15), %rdi
	testq	%rdi, %rdi
	je	.LBB10_23
	addq	$16, %rdi
.Ltmp118:
	callq	*_RNvMNtNtCsjrHSEGnQ3l9_3std6thread6scopedNtB2_9ScopeData29increment_num_running_threads@GOTPCREL(%rip)
.Ltmp119:
.LBB10_23:
	movq	128(%rsp), %rax
	movq	%rax, 64(%rsp)
	movaps	80(%rsp), %xmm0
	movaps	96(%rsp), %xmm1
	movq	112(%rsp), %rax
	movq	%rax, 48(%rsp)
	movq	120(%rsp), %rax
	movq	%rax, 56(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$56, %edi
	movl	$8, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB10_45
	movq	128(%rsp), %rcx
	movq	%rcx, 48(%rax)
	movaps	80(%rsp), %xmm0
	movaps	96(%rsp), %xmm1
	movaps	112(%rsp), %xmm2
	movups	%xmm2, 32(%rax)
	movups	%xmm1, 16(%rax)
	movups	%xmm0, (%rax)
	movq	8(%rsp), %rcx
	lock		incq	(%rcx)
	jle	.LBB10_53
	movq	8(%rsp), %rcx
	movq	%rcx, 16(%rsp)
	movq	%rax, 24(%rsp)
	leaq	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.13(%rip), %rax
	movq	%rax, 32(%rsp)
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$24, %edi
	movl	$8, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB10_46
	movq	32(%rsp), %rcx
	movq	%rcx, 16(%rax)
	movups	16(%rsp), %xmm0
	movups	%xmm0, (%rax)
.Ltmp123:
	movq	%r14, %rdi
	movq	%rax, %rsi
	callq	*_RNvMs0_NtNtNtCsjrHSEGnQ3l9_3std3sys6thread4unixNtB5_6Thread3new@GOTPCREL(%rip)
.Ltmp124:
	cmpq	$1, %rax
	je	.LBB10_48
	movq	8(%rsp), %rax
	movq	8(%rbx), %rcx
	movq	16(%rbx), %rsi
	leaq	(%rcx,%rcx,2), %rdi
	movq	%rax, (%rsi,%rdi,8)
	movq	%r15, 8(%rsi,%rdi,8)
	movq	%rdx, 16(%rsi,%rdi,8)
	incq	%rcx
	movq	%rcx, 8(%rbx)
	addq	$216, %rsp
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
.LBB10_29:
	.cfi_def_cfa_offset 272
	movzbl	(%rsi), %eax
.LBB10_30:
	xorl	%edi, %edi
	cmpb	$43, %al
	sete	%dil
	movq	%rcx, %rdx
	subq	%rdi, %rdx
	addq	%rdi, %rsi
	movq	%rdi, %rax
	negq	%rax
	movq	%r14, %rdi
	cmpq	$17, %rdx
	jae	.LBB10_35
	testq	%rdx, %rdx
	je	.LBB10_42
	addq	%rax, %rcx
	negq	%rcx
	xorl	%r14d, %r14d
	xorl	%eax, %eax
	.p2align	4
.LBB10_33:
	movzbl	(%rsi,%rax), %edx
	addl	$-48, %edx
	cmpl	$9, %edx
	ja	.LBB10_12
	leaq	(%r14,%r14,4), %r8
	movl	%edx, %edx
	leaq	(%rdx,%r8,2), %r14
	incq	%rax
	movq	%rcx, %rdx
	addq	%rax, %rdx
	jne	.LBB10_33
	jmp	.LBB10_13
.LBB10_35:
	addq	%rax, %rcx
	negq	%rcx
	xorl	%r14d, %r14d
	movl	$10, %r9d
	xorl	%r8d, %r8d
.LBB10_36:
	movq	%rcx, %rax
	addq	%r8, %rax
	je	.LBB10_13
	movq	%r14, %rax
	mulq	%r9
	jo	.LBB10_12
	movq	%rax, %r14
	movzbl	(%rsi,%r8), %edx
	addl	$-48, %edx
	addq	%rdx, %r14
	setb	%al
	cmpl	$9, %edx
	ja	.LBB10_12
	incq	%r8
	testb	%al, %al
	je	.LBB10_36
	jmp	.LBB10_12
.LBB10_42:
	xorl	%r14d, %r14d
	jmp	.LBB10_13
.LBB10_44:
.Ltmp149:
	leaq	32(%rsp), %r14
	movl	$8, %edi
	movl	$48, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error@GOTPCREL(%rip)
.Ltmp150:
	jmp	.LBB10_53
.LBB10_45:
.Ltmp141:
	movl	$8, %edi
	movl	$56, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error@GOTPCREL(%rip)
.Ltmp142:
	jmp	.LBB10_53
.LBB10_46:
.Ltmp135:
	movl	$8, %edi
	movl	$24, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error@GOTPCREL(%rip)
.Ltmp136:
	jmp	.LBB10_53
.LBB10_48:
	movq	%rdx, %rbx
	lock		decq	(%r15)
	jne	.LBB10_50
	#MEMBARRIER
.Ltmp126:
	leaq	72(%rsp), %rdi
	callq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h1e68aa843a384e27E
.Ltmp127:
.LBB10_50:
	movq	8(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB10_52
	#MEMBARRIER
	leaq	8(%rsp), %rdi
	callq	*_RNvMsn_NtCslNYArtu3iFV_5alloc4syncINtB5_3ArcNtNtNtCsjrHSEGnQ3l9_3std6thread6thread5InnerNtNtBM_5alloc6SystemE9drop_slowBM_@GOTPCREL(%rip)
.LBB10_52:
	movq	%rbx, 16(%rsp)
.Ltmp129:
	leaq	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.4(%rip), %rdi
	leaq	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.19(%rip), %rcx
	leaq	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.6(%rip), %r8
	leaq	16(%rsp), %rdx
	movl	$22, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6result13unwrap_failed@GOTPCREL(%rip)
.Ltmp130:
.LBB10_53:
	ud2
.LBB10_54:
.Ltmp109:
	movq	%rax, %rbx
	testq	%r15, %r15
	je	.LBB10_77
	movl	$1, %edx
	movq	%r14, %rdi
	movq	%r15, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB10_77
.LBB10_56:
.Ltmp128:
	movq	%rax, %rbx
	xorl	%ebp, %ebp
	jmp	.LBB10_74
.LBB10_57:
.Ltmp120:
	movq	%rax, %rbx
.Ltmp121:
	leaq	80(%rsp), %rdi
	callq	_ZN4core3ptr178drop_in_place$LT$std..thread..lifecycle..spawn_unchecked$LT$rustThreads..main..$u7b$$u7b$closure$u7d$$u7d$..$u7b$$u7b$closure$u7d$$u7d$$C$i32$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17h3715e454bbc66743E
.Ltmp122:
	jmp	.LBB10_66
.LBB10_58:
.Ltmp131:
	movq	%rax, %rbx
.Ltmp132:
	leaq	16(%rsp), %rdi
	callq	_ZN4core3ptr42drop_in_place$LT$std..io..error..Error$GT$17he2cea3b66a7d3906E
.Ltmp133:
	jmp	.LBB10_79
.LBB10_59:
.Ltmp134:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB10_60:
.Ltmp125:
	movq	%rax, %rbx
	jmp	.LBB10_66
.LBB10_61:
.Ltmp117:
	movq	%rax, %rbx
	jmp	.LBB10_73
.LBB10_62:
.Ltmp114:
	movq	%rax, %rbx
	jmp	.LBB10_77
.LBB10_63:
.Ltmp137:
	movq	%rax, %rbx
.Ltmp138:
	leaq	16(%rsp), %rdi
	callq	_ZN4core3ptr55drop_in_place$LT$std..thread..lifecycle..ThreadInit$GT$17h8d7b5b64d9e8c4c9E
.Ltmp139:
	jmp	.LBB10_66
.LBB10_64:
.Ltmp140:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB10_65:
.Ltmp143:
	movq	%rax, %rbx
.Ltmp144:
	leaq	16(%rsp), %rdi
	callq	_ZN4core3ptr178drop_in_place$LT$std..thread..lifecycle..spawn_unchecked$LT$rustThreads..main..$u7b$$u7b$closure$u7d$$u7d$..$u7b$$u7b$closure$u7d$$u7d$$C$i32$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17h3715e454bbc66743E
.Ltmp145:
.LBB10_66:
	lock		decq	(%r15)
	jne	.LBB10_69
	#MEMBARRIER
.Ltmp147:
	leaq	72(%rsp), %rdi
	callq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h1e68aa843a384e27E
.Ltmp148:
.LBB10_69:
	xorl	%ebp, %ebp
	jmp	.LBB10_74
.LBB10_70:
.Ltmp146:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB10_71:
.Ltmp151:
	movq	%rax, %rbx
.Ltmp152:
	movq	%r14, %rdi
	callq	_ZN4core3ptr62drop_in_place$LT$std..thread..lifecycle..Packet$LT$i32$GT$$GT$17h0c6e39d48c7360fcE
.Ltmp153:
.Ltmp155:
	leaq	160(%rsp), %rdi
	callq	_ZN4core3ptr60drop_in_place$LT$std..thread..spawnhook..ChildSpawnHooks$GT$17hb60bf1d76cfeb8d7E
.Ltmp156:
.LBB10_73:
	movb	$1, %bpl
.LBB10_74:
	movq	8(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB10_76
	#MEMBARRIER
.Ltmp157:
	leaq	8(%rsp), %rdi
	callq	*_RNvMsn_NtCslNYArtu3iFV_5alloc4syncINtB5_3ArcNtNtNtCsjrHSEGnQ3l9_3std6thread6thread5InnerNtNtBM_5alloc6SystemE9drop_slowBM_@GOTPCREL(%rip)
.Ltmp158:
.LBB10_76:
	testb	%bpl, %bpl
	je	.LBB10_79
.LBB10_77:
	lock		decq	(%r13)
	jne	.LBB10_79
	#MEMBARRIER
	leaq	144(%rsp), %rdi
	callq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h2318a8a3e32ab914E
.LBB10_79:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB10_80:
.Ltmp154:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB10_81:
.Ltmp159:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end10:
	.size	_ZN4core3ops9try_trait26NeverShortCircuit$LT$T$GT$10wrap_mut_228_$u7b$$u7b$closure$u7d$$u7d$17h98a97110dffde1a5E, .Lfunc_end10-_ZN4core3ops9try_trait26NeverShortCircuit$LT$T$GT$10wrap_mut_228_$u7b$$u7b$closure$u7d$$u7d$17h98a97110dffde1a5E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ops9try_trait26NeverShortCircuit$LT$T$GT$10wrap_mut_228_$u7b$$u7b$closure$u7d$$u7d$17h98a97110dffde1a5E","a",@progbits
	.p2align	2, 0x0
GCC_except_table10:
.Lexception3:
	.byte	255
	.byte	155
	.uleb128 .Lttbase3-.Lttbaseref3
.Lttbaseref3:
	.byte	1
	.uleb128 .Lcst_end3-.Lcst_begin3
.Lcst_begin3:
	.uleb128 .Ltmp105-.Lfunc_begin3
	.uleb128 .Ltmp106-.Ltmp105
	.uleb128 .Ltmp114-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp107-.Lfunc_begin3
	.uleb128 .Ltmp108-.Ltmp107
	.uleb128 .Ltmp109-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp110-.Lfunc_begin3
	.uleb128 .Ltmp113-.Ltmp110
	.uleb128 .Ltmp114-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp115-.Lfunc_begin3
	.uleb128 .Ltmp116-.Ltmp115
	.uleb128 .Ltmp117-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp118-.Lfunc_begin3
	.uleb128 .Ltmp119-.Ltmp118
	.uleb128 .Ltmp120-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp123-.Lfunc_begin3
	.uleb128 .Ltmp124-.Ltmp123
	.uleb128 .Ltmp125-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp149-.Lfunc_begin3
	.uleb128 .Ltmp150-.Ltmp149
	.uleb128 .Ltmp151-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp141-.Lfunc_begin3
	.uleb128 .Ltmp142-.Ltmp141
	.uleb128 .Ltmp143-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp135-.Lfunc_begin3
	.uleb128 .Ltmp136-.Ltmp135
	.uleb128 .Ltmp137-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp126-.Lfunc_begin3
	.uleb128 .Ltmp127-.Ltmp126
	.uleb128 .Ltmp128-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp127-.Lfunc_begin3
	.uleb128 .Ltmp129-.Ltmp127
	.byte	0
	.byte	0
	.uleb128 .Ltmp129-.Lfunc_begin3
	.uleb128 .Ltmp130-.Ltmp129
	.uleb128 .Ltmp131-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp121-.Lfunc_begin3
	.uleb128 .Ltmp122-.Ltmp121
	.uleb128 .Ltmp159-.Lfunc_begin3
	.byte	1
	.uleb128 .Ltmp132-.Lfunc_begin3
	.uleb128 .Ltmp133-.Ltmp132
	.uleb128 .Ltmp134-.Lfunc_begin3
	.byte	1
	.uleb128 .Ltmp138-.Lfunc_begin3
	.uleb128 .Ltmp139-.Ltmp138
	.uleb128 .Ltmp140-.Lfunc_begin3
	.byte	1
	.uleb128 .Ltmp144-.Lfunc_begin3
	.uleb128 .Ltmp145-.Ltmp144
	.uleb128 .Ltmp146-.Lfunc_begin3
	.byte	1
	.uleb128 .Ltmp147-.Lfunc_begin3
	.uleb128 .Ltmp148-.Ltmp147
	.uleb128 .Ltmp159-.Lfunc_begin3
	.byte	1
	.uleb128 .Ltmp152-.Lfunc_begin3
	.uleb128 .Ltmp153-.Ltmp152
	.uleb128 .Ltmp154-.Lfunc_begin3
	.byte	1
	.uleb128 .Ltmp155-.Lfunc_begin3
	.uleb128 .Ltmp158-.Ltmp155
	.uleb128 .Ltmp159-.Lfunc_begin3
	.byte	1
	.uleb128 .Ltmp158-.Lfunc_begin3
	.uleb128 .Lfunc_end10-.Ltmp158
	.byte	0
	.byte	0
.Lcst_end3:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase3:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr106drop_in_place$LT$std..sync..poison..PoisonError$LT$std..sync..poison..mutex..MutexGuard$LT$i32$GT$$GT$$GT$17h7bd4941ff4507ae4E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr106drop_in_place$LT$std..sync..poison..PoisonError$LT$std..sync..poison..mutex..MutexGuard$LT$i32$GT$$GT$$GT$17h7bd4941ff4507ae4E,@function
_ZN4core3ptr106drop_in_place$LT$std..sync..poison..PoisonError$LT$std..sync..poison..mutex..MutexGuard$LT$i32$GT$$GT$$GT$17h7bd4941ff4507ae4E:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movq	(%rdi), %rbx
	cmpb	$0, 8(%rdi)
	jne	.LBB11_4
	movq	_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count18GLOBAL_PANIC_COUNT@GOTPCREL(%rip), %rax
	movq	(%rax), %rax
	shlq	%rax
	testq	%rax, %rax
	jne	.LBB11_2
.LBB11_4:
	xorl	%eax, %eax
	xchgl	%eax, (%rbx)
	cmpl	$2, %eax
	je	.LBB11_6
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB11_6:
	.cfi_def_cfa_offset 16
	movq	%rbx, %rdi
	popq	%rbx
	.cfi_def_cfa_offset 8
	jmpq	*_RNvMNtNtNtNtCsjrHSEGnQ3l9_3std3sys4sync5mutex5futexNtB2_5Mutex4wake@GOTPCREL(%rip)
.LBB11_2:
	.cfi_def_cfa_offset 16
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count17is_zero_slow_path@GOTPCREL(%rip)
	testb	%al, %al
	jne	.LBB11_4
	movb	$1, 4(%rbx)
	jmp	.LBB11_4
.Lfunc_end11:
	.size	_ZN4core3ptr106drop_in_place$LT$std..sync..poison..PoisonError$LT$std..sync..poison..mutex..MutexGuard$LT$i32$GT$$GT$$GT$17h7bd4941ff4507ae4E, .Lfunc_end11-_ZN4core3ptr106drop_in_place$LT$std..sync..poison..PoisonError$LT$std..sync..poison..mutex..MutexGuard$LT$i32$GT$$GT$$GT$17h7bd4941ff4507ae4E
	.cfi_endproc

	.section	".text._ZN4core3ptr107drop_in_place$LT$alloc..vec..into_iter..IntoIter$LT$std..thread..join_handle..JoinHandle$LT$i32$GT$$GT$$GT$17hcc086591fdd6d507E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr107drop_in_place$LT$alloc..vec..into_iter..IntoIter$LT$std..thread..join_handle..JoinHandle$LT$i32$GT$$GT$$GT$17hcc086591fdd6d507E,@function
_ZN4core3ptr107drop_in_place$LT$alloc..vec..into_iter..IntoIter$LT$std..thread..join_handle..JoinHandle$LT$i32$GT$$GT$$GT$17hcc086591fdd6d507E:
.Lfunc_begin4:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception4
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rbx
	movq	8(%rdi), %rdi
	movq	24(%rbx), %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	movabsq	$-6148914691236517205, %r12
	imulq	%rax, %r12
	incq	%r12
	.p2align	4
.LBB12_1:
	cmpq	$1, %r12
	je	.LBB12_10
	leaq	24(%rdi), %r15
	decq	%r12
.Ltmp160:
	callq	_ZN4core3ptr68drop_in_place$LT$std..thread..join_handle..JoinHandle$LT$i32$GT$$GT$17h872513419e968563E
.Ltmp161:
	movq	%r15, %rdi
	jmp	.LBB12_1
.LBB12_10:
	movq	16(%rbx), %rax
	testq	%rax, %rax
	je	.LBB12_11
	movq	(%rbx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB12_11:
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB12_6:
	.cfi_def_cfa_offset 48
.Ltmp162:
	movq	%rax, %r14
	.p2align	4
.LBB12_7:
	decq	%r12
	je	.LBB12_3
.Ltmp163:
	leaq	24(%r15), %r13
	movq	%r15, %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$std..thread..join_handle..JoinHandle$LT$i32$GT$$GT$17h872513419e968563E
.Ltmp164:
	movq	%r13, %r15
	jmp	.LBB12_7
.LBB12_3:
	movq	16(%rbx), %rax
	testq	%rax, %rax
	je	.LBB12_5
	movq	(%rbx), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB12_5:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB12_9:
.Ltmp165:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end12:
	.size	_ZN4core3ptr107drop_in_place$LT$alloc..vec..into_iter..IntoIter$LT$std..thread..join_handle..JoinHandle$LT$i32$GT$$GT$$GT$17hcc086591fdd6d507E, .Lfunc_end12-_ZN4core3ptr107drop_in_place$LT$alloc..vec..into_iter..IntoIter$LT$std..thread..join_handle..JoinHandle$LT$i32$GT$$GT$$GT$17hcc086591fdd6d507E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr107drop_in_place$LT$alloc..vec..into_iter..IntoIter$LT$std..thread..join_handle..JoinHandle$LT$i32$GT$$GT$$GT$17hcc086591fdd6d507E","a",@progbits
	.p2align	2, 0x0
GCC_except_table12:
.Lexception4:
	.byte	255
	.byte	155
	.uleb128 .Lttbase4-.Lttbaseref4
.Lttbaseref4:
	.byte	1
	.uleb128 .Lcst_end4-.Lcst_begin4
.Lcst_begin4:
	.uleb128 .Ltmp160-.Lfunc_begin4
	.uleb128 .Ltmp161-.Ltmp160
	.uleb128 .Ltmp162-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp163-.Lfunc_begin4
	.uleb128 .Ltmp164-.Ltmp163
	.uleb128 .Ltmp165-.Lfunc_begin4
	.byte	1
	.uleb128 .Ltmp164-.Lfunc_begin4
	.uleb128 .Lfunc_end12-.Ltmp164
	.byte	0
	.byte	0
.Lcst_end4:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase4:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr130drop_in_place$LT$core..result..Result$LT$$LP$$RP$$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$17h06d101e38e4d27d0E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr130drop_in_place$LT$core..result..Result$LT$$LP$$RP$$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$17h06d101e38e4d27d0E,@function
_ZN4core3ptr130drop_in_place$LT$core..result..Result$LT$$LP$$RP$$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$17h06d101e38e4d27d0E:
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
	movq	(%rdi), %rbx
	testq	%rbx, %rbx
	je	.LBB13_8
	movq	8(%rdi), %r15
	movq	(%r15), %rax
	testq	%rax, %rax
	je	.LBB13_3
.Ltmp166:
	movq	%rbx, %rdi
	callq	*%rax
.Ltmp167:
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
.Ltmp168:
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
	.size	_ZN4core3ptr130drop_in_place$LT$core..result..Result$LT$$LP$$RP$$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$17h06d101e38e4d27d0E, .Lfunc_end13-_ZN4core3ptr130drop_in_place$LT$core..result..Result$LT$$LP$$RP$$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$17h06d101e38e4d27d0E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr130drop_in_place$LT$core..result..Result$LT$$LP$$RP$$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$17h06d101e38e4d27d0E","a",@progbits
	.p2align	2, 0x0
GCC_except_table13:
.Lexception5:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end5-.Lcst_begin5
.Lcst_begin5:
	.uleb128 .Ltmp166-.Lfunc_begin5
	.uleb128 .Ltmp167-.Ltmp166
	.uleb128 .Ltmp168-.Lfunc_begin5
	.byte	0
	.uleb128 .Ltmp167-.Lfunc_begin5
	.uleb128 .Lfunc_end13-.Ltmp167
	.byte	0
	.byte	0
.Lcst_end5:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr154drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..ops..function..FnOnce$LT$$LP$$RP$$GT$$u2b$Output$u20$$u3d$$u20$$LP$$RP$$u2b$core..marker..Send$GT$$GT$17h5106f85157ea2941E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr154drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..ops..function..FnOnce$LT$$LP$$RP$$GT$$u2b$Output$u20$$u3d$$u20$$LP$$RP$$u2b$core..marker..Send$GT$$GT$17h5106f85157ea2941E,@function
_ZN4core3ptr154drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..ops..function..FnOnce$LT$$LP$$RP$$GT$$u2b$Output$u20$$u3d$$u20$$LP$$RP$$u2b$core..marker..Send$GT$$GT$17h5106f85157ea2941E:
.Lfunc_begin6:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception6
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
	je	.LBB14_2
	movq	(%rbx), %r14
.Ltmp169:
	movq	%r14, %rdi
	callq	*%rax
.Ltmp170:
.LBB14_2:
	movq	8(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB14_3
	movq	16(%r15), %rdx
	movq	(%rbx), %rdi
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB14_3:
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB14_4:
	.cfi_def_cfa_offset 32
.Ltmp171:
	movq	%rax, %rbx
	movq	8(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB14_6
	movq	16(%r15), %rdx
	movq	%r14, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB14_6:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end14:
	.size	_ZN4core3ptr154drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..ops..function..FnOnce$LT$$LP$$RP$$GT$$u2b$Output$u20$$u3d$$u20$$LP$$RP$$u2b$core..marker..Send$GT$$GT$17h5106f85157ea2941E, .Lfunc_end14-_ZN4core3ptr154drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..ops..function..FnOnce$LT$$LP$$RP$$GT$$u2b$Output$u20$$u3d$$u20$$LP$$RP$$u2b$core..marker..Send$GT$$GT$17h5106f85157ea2941E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr154drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..ops..function..FnOnce$LT$$LP$$RP$$GT$$u2b$Output$u20$$u3d$$u20$$LP$$RP$$u2b$core..marker..Send$GT$$GT$17h5106f85157ea2941E","a",@progbits
	.p2align	2, 0x0
GCC_except_table14:
.Lexception6:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end6-.Lcst_begin6
.Lcst_begin6:
	.uleb128 .Ltmp169-.Lfunc_begin6
	.uleb128 .Ltmp170-.Ltmp169
	.uleb128 .Ltmp171-.Lfunc_begin6
	.byte	0
	.uleb128 .Ltmp170-.Lfunc_begin6
	.uleb128 .Lfunc_end14-.Ltmp170
	.byte	0
	.byte	0
.Lcst_end6:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr177drop_in_place$LT$alloc..vec..Vec$LT$alloc..boxed..Box$LT$dyn$u20$core..ops..function..FnOnce$LT$$LP$$RP$$GT$$u2b$Output$u20$$u3d$$u20$$LP$$RP$$u2b$core..marker..Send$GT$$GT$$GT$17h92f92525aa319c60E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr177drop_in_place$LT$alloc..vec..Vec$LT$alloc..boxed..Box$LT$dyn$u20$core..ops..function..FnOnce$LT$$LP$$RP$$GT$$u2b$Output$u20$$u3d$$u20$$LP$$RP$$u2b$core..marker..Send$GT$$GT$$GT$17h92f92525aa319c60E,@function
_ZN4core3ptr177drop_in_place$LT$alloc..vec..Vec$LT$alloc..boxed..Box$LT$dyn$u20$core..ops..function..FnOnce$LT$$LP$$RP$$GT$$u2b$Output$u20$$u3d$$u20$$LP$$RP$$u2b$core..marker..Send$GT$$GT$$GT$17h92f92525aa319c60E:
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
	je	.LBB15_7
	movq	(%rsp), %rax
	leaq	16(%rax), %r15
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r12
	jmp	.LBB15_2
	.p2align	4
.LBB15_6:
	addq	$16, %r15
	decq	%rbp
	je	.LBB15_7
.LBB15_2:
	movq	-8(%r15), %rbx
	movq	(%rbx), %rax
	testq	%rax, %rax
	je	.LBB15_4
	movq	-16(%r15), %r13
.Ltmp172:
	movq	%r13, %rdi
	callq	*%rax
.Ltmp173:
.LBB15_4:
	movq	8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB15_6
	movq	16(%rbx), %rdx
	movq	-16(%r15), %rdi
	callq	*%r12
	jmp	.LBB15_6
.LBB15_7:
	movq	(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB15_17
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
.LBB15_17:
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
.LBB15_9:
	.cfi_def_cfa_offset 64
.Ltmp174:
	movq	%rax, %r12
	movq	8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB15_11
	movq	16(%rbx), %rdx
	movq	%r13, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	.p2align	4
.LBB15_11:
	decq	%rbp
	je	.LBB15_14
.Ltmp175:
	leaq	16(%r15), %rbx
	movq	%r15, %rdi
	callq	_ZN4core3ptr154drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..ops..function..FnOnce$LT$$LP$$RP$$GT$$u2b$Output$u20$$u3d$$u20$$LP$$RP$$u2b$core..marker..Send$GT$$GT$17h5106f85157ea2941E
.Ltmp176:
	movq	%rbx, %r15
	jmp	.LBB15_11
.LBB15_14:
	movq	(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB15_16
	shlq	$4, %rsi
	movl	$8, %edx
	movq	(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB15_16:
	movq	%r12, %rdi
	callq	_Unwind_Resume@PLT
.LBB15_13:
.Ltmp177:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end15:
	.size	_ZN4core3ptr177drop_in_place$LT$alloc..vec..Vec$LT$alloc..boxed..Box$LT$dyn$u20$core..ops..function..FnOnce$LT$$LP$$RP$$GT$$u2b$Output$u20$$u3d$$u20$$LP$$RP$$u2b$core..marker..Send$GT$$GT$$GT$17h92f92525aa319c60E, .Lfunc_end15-_ZN4core3ptr177drop_in_place$LT$alloc..vec..Vec$LT$alloc..boxed..Box$LT$dyn$u20$core..ops..function..FnOnce$LT$$LP$$RP$$GT$$u2b$Output$u20$$u3d$$u20$$LP$$RP$$u2b$core..marker..Send$GT$$GT$$GT$17h92f92525aa319c60E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr177drop_in_place$LT$alloc..vec..Vec$LT$alloc..boxed..Box$LT$dyn$u20$core..ops..function..FnOnce$LT$$LP$$RP$$GT$$u2b$Output$u20$$u3d$$u20$$LP$$RP$$u2b$core..marker..Send$GT$$GT$$GT$17h92f92525aa319c60E","a",@progbits
	.p2align	2, 0x0
GCC_except_table15:
.Lexception7:
	.byte	255
	.byte	155
	.uleb128 .Lttbase5-.Lttbaseref5
.Lttbaseref5:
	.byte	1
	.uleb128 .Lcst_end7-.Lcst_begin7
.Lcst_begin7:
	.uleb128 .Ltmp172-.Lfunc_begin7
	.uleb128 .Ltmp173-.Ltmp172
	.uleb128 .Ltmp174-.Lfunc_begin7
	.byte	0
	.uleb128 .Ltmp173-.Lfunc_begin7
	.uleb128 .Ltmp175-.Ltmp173
	.byte	0
	.byte	0
	.uleb128 .Ltmp175-.Lfunc_begin7
	.uleb128 .Ltmp176-.Ltmp175
	.uleb128 .Ltmp177-.Lfunc_begin7
	.byte	1
	.uleb128 .Ltmp176-.Lfunc_begin7
	.uleb128 .Lfunc_end15-.Ltmp176
	.byte	0
	.byte	0
.Lcst_end7:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase5:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr178drop_in_place$LT$std..thread..lifecycle..spawn_unchecked$LT$rustThreads..main..$u7b$$u7b$closure$u7d$$u7d$..$u7b$$u7b$closure$u7d$$u7d$$C$i32$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17h3715e454bbc66743E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr178drop_in_place$LT$std..thread..lifecycle..spawn_unchecked$LT$rustThreads..main..$u7b$$u7b$closure$u7d$$u7d$..$u7b$$u7b$closure$u7d$$u7d$$C$i32$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17h3715e454bbc66743E,@function
_ZN4core3ptr178drop_in_place$LT$std..thread..lifecycle..spawn_unchecked$LT$rustThreads..main..$u7b$$u7b$closure$u7d$$u7d$..$u7b$$u7b$closure$u7d$$u7d$$C$i32$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17h3715e454bbc66743E:
.Lfunc_begin8:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception8
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
	callq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h2318a8a3e32ab914E
.LBB16_2:
.Ltmp178:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr60drop_in_place$LT$std..thread..spawnhook..ChildSpawnHooks$GT$17hb60bf1d76cfeb8d7E
.Ltmp179:
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
	jmp	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h1e68aa843a384e27E
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
.Ltmp180:
	movq	%rax, %r14
	movq	32(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB16_7
	addq	$32, %rbx
	#MEMBARRIER
.Ltmp181:
	movq	%rbx, %rdi
	callq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h1e68aa843a384e27E
.Ltmp182:
.LBB16_7:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB16_9:
.Ltmp183:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end16:
	.size	_ZN4core3ptr178drop_in_place$LT$std..thread..lifecycle..spawn_unchecked$LT$rustThreads..main..$u7b$$u7b$closure$u7d$$u7d$..$u7b$$u7b$closure$u7d$$u7d$$C$i32$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17h3715e454bbc66743E, .Lfunc_end16-_ZN4core3ptr178drop_in_place$LT$std..thread..lifecycle..spawn_unchecked$LT$rustThreads..main..$u7b$$u7b$closure$u7d$$u7d$..$u7b$$u7b$closure$u7d$$u7d$$C$i32$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17h3715e454bbc66743E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr178drop_in_place$LT$std..thread..lifecycle..spawn_unchecked$LT$rustThreads..main..$u7b$$u7b$closure$u7d$$u7d$..$u7b$$u7b$closure$u7d$$u7d$$C$i32$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17h3715e454bbc66743E","a",@progbits
	.p2align	2, 0x0
GCC_except_table16:
.Lexception8:
	.byte	255
	.byte	155
	.uleb128 .Lttbase6-.Lttbaseref6
.Lttbaseref6:
	.byte	1
	.uleb128 .Lcst_end8-.Lcst_begin8
.Lcst_begin8:
	.uleb128 .Ltmp178-.Lfunc_begin8
	.uleb128 .Ltmp179-.Ltmp178
	.uleb128 .Ltmp180-.Lfunc_begin8
	.byte	0
	.uleb128 .Ltmp179-.Lfunc_begin8
	.uleb128 .Ltmp181-.Ltmp179
	.byte	0
	.byte	0
	.uleb128 .Ltmp181-.Lfunc_begin8
	.uleb128 .Ltmp182-.Ltmp181
	.uleb128 .Ltmp183-.Lfunc_begin8
	.byte	1
	.uleb128 .Ltmp182-.Lfunc_begin8
	.uleb128 .Lfunc_end16-.Ltmp182
	.byte	0
	.byte	0
.Lcst_end8:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase6:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr183drop_in_place$LT$core..cell..UnsafeCell$LT$core..option..Option$LT$core..result..Result$LT$i32$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$$GT$$GT$17h4c0df1bccb71154bE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr183drop_in_place$LT$core..cell..UnsafeCell$LT$core..option..Option$LT$core..result..Result$LT$i32$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$$GT$$GT$17h4c0df1bccb71154bE,@function
_ZN4core3ptr183drop_in_place$LT$core..cell..UnsafeCell$LT$core..option..Option$LT$core..result..Result$LT$i32$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$$GT$$GT$17h4c0df1bccb71154bE:
.Lfunc_begin9:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception9
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
	je	.LBB17_9
	movq	8(%rdi), %rbx
	testq	%rbx, %rbx
	je	.LBB17_9
	movq	16(%rdi), %r15
	movq	(%r15), %rax
	testq	%rax, %rax
	je	.LBB17_4
.Ltmp184:
	movq	%rbx, %rdi
	callq	*%rax
.Ltmp185:
.LBB17_4:
	movq	8(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB17_9
	movq	16(%r15), %rdx
	movq	%rbx, %rdi
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB17_9:
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB17_6:
	.cfi_def_cfa_offset 32
.Ltmp186:
	movq	%rax, %r14
	movq	8(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB17_8
	movq	16(%r15), %rdx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB17_8:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end17:
	.size	_ZN4core3ptr183drop_in_place$LT$core..cell..UnsafeCell$LT$core..option..Option$LT$core..result..Result$LT$i32$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$$GT$$GT$17h4c0df1bccb71154bE, .Lfunc_end17-_ZN4core3ptr183drop_in_place$LT$core..cell..UnsafeCell$LT$core..option..Option$LT$core..result..Result$LT$i32$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$$GT$$GT$17h4c0df1bccb71154bE
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr183drop_in_place$LT$core..cell..UnsafeCell$LT$core..option..Option$LT$core..result..Result$LT$i32$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$$GT$$GT$17h4c0df1bccb71154bE","a",@progbits
	.p2align	2, 0x0
GCC_except_table17:
.Lexception9:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end9-.Lcst_begin9
.Lcst_begin9:
	.uleb128 .Ltmp184-.Lfunc_begin9
	.uleb128 .Ltmp185-.Ltmp184
	.uleb128 .Ltmp186-.Lfunc_begin9
	.byte	0
	.uleb128 .Ltmp185-.Lfunc_begin9
	.uleb128 .Lfunc_end17-.Ltmp185
	.byte	0
	.byte	0
.Lcst_end9:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr42drop_in_place$LT$std..io..error..Error$GT$17he2cea3b66a7d3906E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr42drop_in_place$LT$std..io..error..Error$GT$17he2cea3b66a7d3906E,@function
_ZN4core3ptr42drop_in_place$LT$std..io..error..Error$GT$17he2cea3b66a7d3906E:
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
	movq	(%rdi), %rbx
	movl	%ebx, %eax
	andl	$3, %eax
	leal	-2(%rax), %ecx
	cmpl	$2, %ecx
	jb	.LBB18_10
	testq	%rax, %rax
	jne	.LBB18_2
.LBB18_10:
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
.LBB18_2:
	.cfi_def_cfa_offset 48
	movq	7(%rbx), %r12
	decq	%rbx
	movq	(%r12), %rax
	testq	%rax, %rax
	je	.LBB18_4
	movq	(%rbx), %r15
.Ltmp187:
	movq	%r15, %rdi
	callq	*%rax
.Ltmp188:
.LBB18_4:
	movq	8(%r12), %rsi
	testq	%rsi, %rsi
	je	.LBB18_6
	movq	16(%r12), %rdx
	movq	(%rbx), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB18_6:
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
.LBB18_7:
	.cfi_def_cfa_offset 48
.Ltmp189:
	movq	%rax, %r14
	movq	8(%r12), %rsi
	testq	%rsi, %rsi
	je	.LBB18_9
	movq	16(%r12), %rdx
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB18_9:
	movl	$24, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end18:
	.size	_ZN4core3ptr42drop_in_place$LT$std..io..error..Error$GT$17he2cea3b66a7d3906E, .Lfunc_end18-_ZN4core3ptr42drop_in_place$LT$std..io..error..Error$GT$17he2cea3b66a7d3906E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr42drop_in_place$LT$std..io..error..Error$GT$17he2cea3b66a7d3906E","a",@progbits
	.p2align	2, 0x0
GCC_except_table18:
.Lexception10:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end10-.Lcst_begin10
.Lcst_begin10:
	.uleb128 .Ltmp187-.Lfunc_begin10
	.uleb128 .Ltmp188-.Ltmp187
	.uleb128 .Ltmp189-.Lfunc_begin10
	.byte	0
	.uleb128 .Ltmp188-.Lfunc_begin10
	.uleb128 .Lfunc_end18-.Ltmp188
	.byte	0
	.byte	0
.Lcst_end10:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr55drop_in_place$LT$std..thread..lifecycle..ThreadInit$GT$17h8d7b5b64d9e8c4c9E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr55drop_in_place$LT$std..thread..lifecycle..ThreadInit$GT$17h8d7b5b64d9e8c4c9E,@function
_ZN4core3ptr55drop_in_place$LT$std..thread..lifecycle..ThreadInit$GT$17h8d7b5b64d9e8c4c9E:
.Lfunc_begin11:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception11
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
	jne	.LBB19_2
	#MEMBARRIER
.Ltmp190:
	movq	%rbx, %rdi
	callq	*_RNvMsn_NtCslNYArtu3iFV_5alloc4syncINtB5_3ArcNtNtNtCsjrHSEGnQ3l9_3std6thread6thread5InnerNtNtBM_5alloc6SystemE9drop_slowBM_@GOTPCREL(%rip)
.Ltmp191:
.LBB19_2:
	movq	16(%rbx), %r12
	movq	(%r12), %rax
	testq	%rax, %rax
	je	.LBB19_4
	movq	8(%rbx), %r15
.Ltmp196:
	movq	%r15, %rdi
	callq	*%rax
.Ltmp197:
.LBB19_4:
	movq	8(%r12), %rsi
	testq	%rsi, %rsi
	je	.LBB19_10
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
.LBB19_10:
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
.LBB19_6:
	.cfi_def_cfa_offset 48
.Ltmp192:
	movq	%rax, %r14
	addq	$8, %rbx
.Ltmp193:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr154drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..ops..function..FnOnce$LT$$LP$$RP$$GT$$u2b$Output$u20$$u3d$$u20$$LP$$RP$$u2b$core..marker..Send$GT$$GT$17h5106f85157ea2941E
.Ltmp194:
	jmp	.LBB19_9
.LBB19_11:
.Ltmp195:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB19_7:
.Ltmp198:
	movq	%rax, %r14
	movq	8(%r12), %rsi
	testq	%rsi, %rsi
	je	.LBB19_9
	movq	16(%r12), %rdx
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB19_9:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end19:
	.size	_ZN4core3ptr55drop_in_place$LT$std..thread..lifecycle..ThreadInit$GT$17h8d7b5b64d9e8c4c9E, .Lfunc_end19-_ZN4core3ptr55drop_in_place$LT$std..thread..lifecycle..ThreadInit$GT$17h8d7b5b64d9e8c4c9E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr55drop_in_place$LT$std..thread..lifecycle..ThreadInit$GT$17h8d7b5b64d9e8c4c9E","a",@progbits
	.p2align	2, 0x0
GCC_except_table19:
.Lexception11:
	.byte	255
	.byte	155
	.uleb128 .Lttbase7-.Lttbaseref7
.Lttbaseref7:
	.byte	1
	.uleb128 .Lcst_end11-.Lcst_begin11
.Lcst_begin11:
	.uleb128 .Ltmp190-.Lfunc_begin11
	.uleb128 .Ltmp191-.Ltmp190
	.uleb128 .Ltmp192-.Lfunc_begin11
	.byte	0
	.uleb128 .Ltmp196-.Lfunc_begin11
	.uleb128 .Ltmp197-.Ltmp196
	.uleb128 .Ltmp198-.Lfunc_begin11
	.byte	0
	.uleb128 .Ltmp193-.Lfunc_begin11
	.uleb128 .Ltmp194-.Ltmp193
	.uleb128 .Ltmp195-.Lfunc_begin11
	.byte	1
	.uleb128 .Ltmp194-.Lfunc_begin11
	.uleb128 .Lfunc_end19-.Ltmp194
	.byte	0
	.byte	0
.Lcst_end11:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase7:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr60drop_in_place$LT$std..thread..spawnhook..ChildSpawnHooks$GT$17hb60bf1d76cfeb8d7E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr60drop_in_place$LT$std..thread..spawnhook..ChildSpawnHooks$GT$17hb60bf1d76cfeb8d7E,@function
_ZN4core3ptr60drop_in_place$LT$std..thread..spawnhook..ChildSpawnHooks$GT$17hb60bf1d76cfeb8d7E:
.Lfunc_begin12:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception12
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
.Ltmp199:
	movq	%r15, %rdi
	callq	*_RNvXNtNtCsjrHSEGnQ3l9_3std6thread9spawnhookNtB2_10SpawnHooksNtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4drop@GOTPCREL(%rip)
.Ltmp200:
	movq	(%r15), %rax
	testq	%rax, %rax
	je	.LBB20_4
	lock		decq	(%rax)
	jne	.LBB20_4
	#MEMBARRIER
.Ltmp205:
	movq	%r15, %rdi
	callq	*_RNvMsn_NtCslNYArtu3iFV_5alloc4syncINtB5_3ArcNtNtNtCsjrHSEGnQ3l9_3std6thread9spawnhook9SpawnHookE9drop_slowBM_@GOTPCREL(%rip)
.Ltmp206:
.LBB20_4:
	movq	%rbx, %rdi
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmp	_ZN4core3ptr177drop_in_place$LT$alloc..vec..Vec$LT$alloc..boxed..Box$LT$dyn$u20$core..ops..function..FnOnce$LT$$LP$$RP$$GT$$u2b$Output$u20$$u3d$$u20$$LP$$RP$$u2b$core..marker..Send$GT$$GT$$GT$17h92f92525aa319c60E
.LBB20_9:
	.cfi_def_cfa_offset 32
.Ltmp207:
	movq	%rax, %r14
	jmp	.LBB20_10
.LBB20_5:
.Ltmp201:
	movq	%rax, %r14
	movq	(%r15), %rax
	testq	%rax, %rax
	je	.LBB20_10
	lock		decq	(%rax)
	jne	.LBB20_10
	#MEMBARRIER
.Ltmp202:
	movq	%r15, %rdi
	callq	*_RNvMsn_NtCslNYArtu3iFV_5alloc4syncINtB5_3ArcNtNtNtCsjrHSEGnQ3l9_3std6thread9spawnhook9SpawnHookE9drop_slowBM_@GOTPCREL(%rip)
.Ltmp203:
.LBB20_10:
.Ltmp208:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr177drop_in_place$LT$alloc..vec..Vec$LT$alloc..boxed..Box$LT$dyn$u20$core..ops..function..FnOnce$LT$$LP$$RP$$GT$$u2b$Output$u20$$u3d$$u20$$LP$$RP$$u2b$core..marker..Send$GT$$GT$$GT$17h92f92525aa319c60E
.Ltmp209:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB20_8:
.Ltmp204:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB20_12:
.Ltmp210:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end20:
	.size	_ZN4core3ptr60drop_in_place$LT$std..thread..spawnhook..ChildSpawnHooks$GT$17hb60bf1d76cfeb8d7E, .Lfunc_end20-_ZN4core3ptr60drop_in_place$LT$std..thread..spawnhook..ChildSpawnHooks$GT$17hb60bf1d76cfeb8d7E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr60drop_in_place$LT$std..thread..spawnhook..ChildSpawnHooks$GT$17hb60bf1d76cfeb8d7E","a",@progbits
	.p2align	2, 0x0
GCC_except_table20:
.Lexception12:
	.byte	255
	.byte	155
	.uleb128 .Lttbase8-.Lttbaseref8
.Lttbaseref8:
	.byte	1
	.uleb128 .Lcst_end12-.Lcst_begin12
.Lcst_begin12:
	.uleb128 .Ltmp199-.Lfunc_begin12
	.uleb128 .Ltmp200-.Ltmp199
	.uleb128 .Ltmp201-.Lfunc_begin12
	.byte	0
	.uleb128 .Ltmp205-.Lfunc_begin12
	.uleb128 .Ltmp206-.Ltmp205
	.uleb128 .Ltmp207-.Lfunc_begin12
	.byte	0
	.uleb128 .Ltmp206-.Lfunc_begin12
	.uleb128 .Ltmp202-.Ltmp206
	.byte	0
	.byte	0
	.uleb128 .Ltmp202-.Lfunc_begin12
	.uleb128 .Ltmp203-.Ltmp202
	.uleb128 .Ltmp204-.Lfunc_begin12
	.byte	1
	.uleb128 .Ltmp208-.Lfunc_begin12
	.uleb128 .Ltmp209-.Ltmp208
	.uleb128 .Ltmp210-.Lfunc_begin12
	.byte	1
	.uleb128 .Ltmp209-.Lfunc_begin12
	.uleb128 .Lfunc_end20-.Ltmp209
	.byte	0
	.byte	0
.Lcst_end12:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase8:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr62drop_in_place$LT$std..thread..lifecycle..Packet$LT$i32$GT$$GT$17h0c6e39d48c7360fcE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr62drop_in_place$LT$std..thread..lifecycle..Packet$LT$i32$GT$$GT$17h0c6e39d48c7360fcE,@function
_ZN4core3ptr62drop_in_place$LT$std..thread..lifecycle..Packet$LT$i32$GT$$GT$17h0c6e39d48c7360fcE:
.Lfunc_begin13:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception13
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
	je	.LBB21_6
	testq	%r15, %r15
	je	.LBB21_6
	movq	24(%r14), %r12
	movq	(%r12), %rax
	testq	%rax, %rax
	je	.LBB21_4
.Ltmp211:
	movq	%r15, %rdi
	callq	*%rax
.Ltmp212:
.LBB21_4:
	movq	8(%r12), %rsi
	testq	%rsi, %rsi
	je	.LBB21_6
	movq	16(%r12), %rdx
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB21_6:
	movq	$0, (%rbx)
.LBB21_7:
	movq	(%r14), %r12
	testq	%r12, %r12
	je	.LBB21_11
	andb	%bpl, %r13b
	leaq	16(%r12), %rdi
.Ltmp227:
	movzbl	%r13b, %esi
	callq	*_RNvMNtNtCsjrHSEGnQ3l9_3std6thread6scopedNtB2_9ScopeData29decrement_num_running_threads@GOTPCREL(%rip)
.Ltmp228:
	lock		decq	(%r12)
	jne	.LBB21_11
	#MEMBARRIER
.Ltmp232:
	movq	%r14, %rdi
	callq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb64228f3cdce74f5E
.Ltmp233:
.LBB21_11:
	cmpq	$0, (%rbx)
	je	.LBB21_38
	movq	16(%r14), %rbx
	testq	%rbx, %rbx
	je	.LBB21_38
	movq	24(%r14), %r14
	movq	(%r14), %rax
	testq	%rax, %rax
	je	.LBB21_15
.Ltmp238:
	movq	%rbx, %rdi
	callq	*%rax
.Ltmp239:
.LBB21_15:
	movq	8(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB21_38
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
.LBB21_38:
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
.LBB21_35:
	.cfi_def_cfa_offset 96
.Ltmp240:
	movq	%rax, %r15
	movq	8(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB21_37
	movq	16(%r14), %rdx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB21_17:
.Ltmp213:
	movq	%rax, 8(%rsp)
	movq	8(%r12), %rsi
	testq	%rsi, %rsi
	je	.LBB21_19
	movq	16(%r12), %rdx
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB21_19:
	movq	$0, (%rbx)
.Ltmp214:
	movq	8(%rsp), %rdi
	callq	*_RNvNvNtCsjrHSEGnQ3l9_3std9panicking12catch_unwind7cleanup@GOTPCREL(%rip)
.Ltmp215:
	movq	%rax, 24(%rsp)
	movq	%rdx, 32(%rsp)
	testq	%rax, %rax
	je	.LBB21_7
.Ltmp217:
	leaq	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.27(%rip), %rsi
	leaq	7(%rsp), %rdi
	movl	$62, %edx
	callq	_ZN3std2io5Write9write_all17hc4a186f3ebe460b9E
.Ltmp218:
	movq	%rax, 16(%rsp)
	testq	%rax, %rax
	je	.LBB21_24
.Ltmp219:
	leaq	16(%rsp), %rdi
	callq	_ZN4core3ptr42drop_in_place$LT$std..io..error..Error$GT$17he2cea3b66a7d3906E
.Ltmp220:
.LBB21_24:
.Ltmp221:
	callq	*_RNvNtCsjrHSEGnQ3l9_3std7process5abort@GOTPCREL(%rip)
.Ltmp222:
	ud2
.LBB21_29:
.Ltmp223:
	movq	%rax, %r15
.Ltmp224:
	leaq	24(%rsp), %rdi
	callq	_ZN4core3ptr130drop_in_place$LT$core..result..Result$LT$$LP$$RP$$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$17h06d101e38e4d27d0E
.Ltmp225:
	movq	(%r14), %r12
	testq	%r12, %r12
	jne	.LBB21_31
	jmp	.LBB21_33
.LBB21_27:
.Ltmp226:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB21_26:
.Ltmp216:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking19panic_cannot_unwind@GOTPCREL(%rip)
.LBB21_34:
.Ltmp234:
	movq	%rax, %r15
	jmp	.LBB21_33
.LBB21_28:
.Ltmp229:
	movq	%rax, %r15
.LBB21_31:
	lock		decq	(%r12)
	jne	.LBB21_33
	#MEMBARRIER
.Ltmp230:
	movq	%r14, %rdi
	callq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb64228f3cdce74f5E
.Ltmp231:
.LBB21_33:
.Ltmp235:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr183drop_in_place$LT$core..cell..UnsafeCell$LT$core..option..Option$LT$core..result..Result$LT$i32$C$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$$GT$$GT$$GT$17h4c0df1bccb71154bE
.Ltmp236:
.LBB21_37:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB21_39:
.Ltmp237:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end21:
	.size	_ZN4core3ptr62drop_in_place$LT$std..thread..lifecycle..Packet$LT$i32$GT$$GT$17h0c6e39d48c7360fcE, .Lfunc_end21-_ZN4core3ptr62drop_in_place$LT$std..thread..lifecycle..Packet$LT$i32$GT$$GT$17h0c6e39d48c7360fcE
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr62drop_in_place$LT$std..thread..lifecycle..Packet$LT$i32$GT$$GT$17h0c6e39d48c7360fcE","a",@progbits
	.p2align	2, 0x0
GCC_except_table21:
.Lexception13:
	.byte	255
	.byte	155
	.uleb128 .Lttbase9-.Lttbaseref9
.Lttbaseref9:
	.byte	1
	.uleb128 .Lcst_end13-.Lcst_begin13
.Lcst_begin13:
	.uleb128 .Ltmp211-.Lfunc_begin13
	.uleb128 .Ltmp212-.Ltmp211
	.uleb128 .Ltmp213-.Lfunc_begin13
	.byte	5
	.uleb128 .Ltmp227-.Lfunc_begin13
	.uleb128 .Ltmp228-.Ltmp227
	.uleb128 .Ltmp229-.Lfunc_begin13
	.byte	0
	.uleb128 .Ltmp232-.Lfunc_begin13
	.uleb128 .Ltmp233-.Ltmp232
	.uleb128 .Ltmp234-.Lfunc_begin13
	.byte	0
	.uleb128 .Ltmp238-.Lfunc_begin13
	.uleb128 .Ltmp239-.Ltmp238
	.uleb128 .Ltmp240-.Lfunc_begin13
	.byte	0
	.uleb128 .Ltmp239-.Lfunc_begin13
	.uleb128 .Ltmp214-.Ltmp239
	.byte	0
	.byte	0
	.uleb128 .Ltmp214-.Lfunc_begin13
	.uleb128 .Ltmp215-.Ltmp214
	.uleb128 .Ltmp216-.Lfunc_begin13
	.byte	1
	.uleb128 .Ltmp217-.Lfunc_begin13
	.uleb128 .Ltmp222-.Ltmp217
	.uleb128 .Ltmp223-.Lfunc_begin13
	.byte	0
	.uleb128 .Ltmp224-.Lfunc_begin13
	.uleb128 .Ltmp225-.Ltmp224
	.uleb128 .Ltmp226-.Lfunc_begin13
	.byte	1
	.uleb128 .Ltmp230-.Lfunc_begin13
	.uleb128 .Ltmp236-.Ltmp230
	.uleb128 .Ltmp237-.Lfunc_begin13
	.byte	1
	.uleb128 .Ltmp236-.Lfunc_begin13
	.uleb128 .Lfunc_end21-.Ltmp236
	.byte	0
	.byte	0
.Lcst_end13:
	.byte	127
	.byte	0
	.byte	0
	.byte	0
	.byte	1
	.byte	125
	.p2align	2, 0x0
	.long	0
.Lttbase9:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr68drop_in_place$LT$std..sync..poison..mutex..MutexGuard$LT$i32$GT$$GT$17hf009e22cda9fdbc1E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr68drop_in_place$LT$std..sync..poison..mutex..MutexGuard$LT$i32$GT$$GT$17hf009e22cda9fdbc1E,@function
_ZN4core3ptr68drop_in_place$LT$std..sync..poison..mutex..MutexGuard$LT$i32$GT$$GT$17hf009e22cda9fdbc1E:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movq	(%rdi), %rbx
	cmpb	$0, 8(%rdi)
	jne	.LBB22_4
	movq	_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count18GLOBAL_PANIC_COUNT@GOTPCREL(%rip), %rax
	movq	(%rax), %rax
	shlq	%rax
	testq	%rax, %rax
	jne	.LBB22_2
.LBB22_4:
	xorl	%eax, %eax
	xchgl	%eax, (%rbx)
	cmpl	$2, %eax
	je	.LBB22_6
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB22_6:
	.cfi_def_cfa_offset 16
	movq	%rbx, %rdi
	popq	%rbx
	.cfi_def_cfa_offset 8
	jmpq	*_RNvMNtNtNtNtCsjrHSEGnQ3l9_3std3sys4sync5mutex5futexNtB2_5Mutex4wake@GOTPCREL(%rip)
.LBB22_2:
	.cfi_def_cfa_offset 16
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count17is_zero_slow_path@GOTPCREL(%rip)
	testb	%al, %al
	jne	.LBB22_4
	movb	$1, 4(%rbx)
	jmp	.LBB22_4
.Lfunc_end22:
	.size	_ZN4core3ptr68drop_in_place$LT$std..sync..poison..mutex..MutexGuard$LT$i32$GT$$GT$17hf009e22cda9fdbc1E, .Lfunc_end22-_ZN4core3ptr68drop_in_place$LT$std..sync..poison..mutex..MutexGuard$LT$i32$GT$$GT$17hf009e22cda9fdbc1E
	.cfi_endproc

	.section	".text._ZN4core3ptr68drop_in_place$LT$std..thread..join_handle..JoinHandle$LT$i32$GT$$GT$17h872513419e968563E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr68drop_in_place$LT$std..thread..join_handle..JoinHandle$LT$i32$GT$$GT$17h872513419e968563E,@function
_ZN4core3ptr68drop_in_place$LT$std..thread..join_handle..JoinHandle$LT$i32$GT$$GT$17h872513419e968563E:
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
	movq	%rdi, %rbx
	addq	$16, %rdi
.Ltmp241:
	callq	*_RNvXs1_NtNtNtCsjrHSEGnQ3l9_3std3sys6thread4unixNtB5_6ThreadNtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4drop@GOTPCREL(%rip)
.Ltmp242:
	movq	(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB23_3
	#MEMBARRIER
.Ltmp246:
	movq	%rbx, %rdi
	callq	*_RNvMsn_NtCslNYArtu3iFV_5alloc4syncINtB5_3ArcNtNtNtCsjrHSEGnQ3l9_3std6thread6thread5InnerNtNtBM_5alloc6SystemE9drop_slowBM_@GOTPCREL(%rip)
.Ltmp247:
.LBB23_3:
	movq	8(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB23_12
	addq	$8, %rbx
	#MEMBARRIER
	movq	%rbx, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmp	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h1e68aa843a384e27E
.LBB23_12:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB23_10:
	.cfi_def_cfa_offset 32
.Ltmp248:
	movq	%rax, %r14
	jmp	.LBB23_7
.LBB23_5:
.Ltmp243:
	movq	%rax, %r14
	movq	(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB23_7
	#MEMBARRIER
.Ltmp244:
	movq	%rbx, %rdi
	callq	*_RNvMsn_NtCslNYArtu3iFV_5alloc4syncINtB5_3ArcNtNtNtCsjrHSEGnQ3l9_3std6thread6thread5InnerNtNtBM_5alloc6SystemE9drop_slowBM_@GOTPCREL(%rip)
.Ltmp245:
.LBB23_7:
	movq	8(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB23_9
	addq	$8, %rbx
	#MEMBARRIER
.Ltmp249:
	movq	%rbx, %rdi
	callq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h1e68aa843a384e27E
.Ltmp250:
.LBB23_9:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB23_11:
.Ltmp251:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end23:
	.size	_ZN4core3ptr68drop_in_place$LT$std..thread..join_handle..JoinHandle$LT$i32$GT$$GT$17h872513419e968563E, .Lfunc_end23-_ZN4core3ptr68drop_in_place$LT$std..thread..join_handle..JoinHandle$LT$i32$GT$$GT$17h872513419e968563E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr68drop_in_place$LT$std..thread..join_handle..JoinHandle$LT$i32$GT$$GT$17h872513419e968563E","a",@progbits
	.p2align	2, 0x0
GCC_except_table23:
.Lexception14:
	.byte	255
	.byte	155
	.uleb128 .Lttbase10-.Lttbaseref10
.Lttbaseref10:
	.byte	1
	.uleb128 .Lcst_end14-.Lcst_begin14
.Lcst_begin14:
	.uleb128 .Ltmp241-.Lfunc_begin14
	.uleb128 .Ltmp242-.Ltmp241
	.uleb128 .Ltmp243-.Lfunc_begin14
	.byte	0
	.uleb128 .Ltmp246-.Lfunc_begin14
	.uleb128 .Ltmp247-.Ltmp246
	.uleb128 .Ltmp248-.Lfunc_begin14
	.byte	0
	.uleb128 .Ltmp247-.Lfunc_begin14
	.uleb128 .Ltmp244-.Ltmp247
	.byte	0
	.byte	0
	.uleb128 .Ltmp244-.Lfunc_begin14
	.uleb128 .Ltmp250-.Ltmp244
	.uleb128 .Ltmp251-.Lfunc_begin14
	.byte	1
	.uleb128 .Ltmp250-.Lfunc_begin14
	.uleb128 .Lfunc_end23-.Ltmp250
	.byte	0
	.byte	0
.Lcst_end14:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase10:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr91drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$17h012915c5d8521945E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr91drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$17h012915c5d8521945E,@function
_ZN4core3ptr91drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$17h012915c5d8521945E:
.Lfunc_begin15:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception15
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
	je	.LBB24_2
	movq	(%rbx), %r14
.Ltmp252:
	movq	%r14, %rdi
	callq	*%rax
.Ltmp253:
.LBB24_2:
	movq	8(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB24_3
	movq	16(%r15), %rdx
	movq	(%rbx), %rdi
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB24_3:
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB24_4:
	.cfi_def_cfa_offset 32
.Ltmp254:
	movq	%rax, %rbx
	movq	8(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB24_6
	movq	16(%r15), %rdx
	movq	%r14, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB24_6:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end24:
	.size	_ZN4core3ptr91drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$17h012915c5d8521945E, .Lfunc_end24-_ZN4core3ptr91drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$17h012915c5d8521945E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr91drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$17h012915c5d8521945E","a",@progbits
	.p2align	2, 0x0
GCC_except_table24:
.Lexception15:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end15-.Lcst_begin15
.Lcst_begin15:
	.uleb128 .Ltmp252-.Lfunc_begin15
	.uleb128 .Ltmp253-.Ltmp252
	.uleb128 .Ltmp254-.Lfunc_begin15
	.byte	0
	.uleb128 .Ltmp253-.Lfunc_begin15
	.uleb128 .Lfunc_end24-.Ltmp253
	.byte	0
	.byte	0
.Lcst_end15:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr91drop_in_place$LT$alloc..vec..Vec$LT$std..thread..join_handle..JoinHandle$LT$i32$GT$$GT$$GT$17h31b736d20ebefc82E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr91drop_in_place$LT$alloc..vec..Vec$LT$std..thread..join_handle..JoinHandle$LT$i32$GT$$GT$$GT$17h31b736d20ebefc82E,@function
_ZN4core3ptr91drop_in_place$LT$alloc..vec..Vec$LT$std..thread..join_handle..JoinHandle$LT$i32$GT$$GT$$GT$17h31b736d20ebefc82E:
.Lfunc_begin16:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception16
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
	movq	8(%rdi), %rbx
	movq	16(%rdi), %r13
	incq	%r13
	movq	%rbx, %rdi
	.p2align	4
.LBB25_1:
	cmpq	$1, %r13
	je	.LBB25_10
	leaq	24(%rdi), %r12
	decq	%r13
.Ltmp255:
	callq	_ZN4core3ptr68drop_in_place$LT$std..thread..join_handle..JoinHandle$LT$i32$GT$$GT$17h872513419e968563E
.Ltmp256:
	movq	%r12, %rdi
	jmp	.LBB25_1
.LBB25_10:
	movq	(%r14), %rax
	testq	%rax, %rax
	je	.LBB25_11
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	movq	%rbx, %rdi
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
.LBB25_11:
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
.LBB25_3:
	.cfi_def_cfa_offset 64
.Ltmp257:
	movq	%rax, %r15
	.p2align	4
.LBB25_4:
	decq	%r13
	je	.LBB25_7
.Ltmp258:
	leaq	24(%r12), %rbp
	movq	%r12, %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$std..thread..join_handle..JoinHandle$LT$i32$GT$$GT$17h872513419e968563E
.Ltmp259:
	movq	%rbp, %r12
	jmp	.LBB25_4
.LBB25_7:
	movq	(%r14), %rax
	testq	%rax, %rax
	je	.LBB25_9
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB25_9:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB25_6:
.Ltmp260:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end25:
	.size	_ZN4core3ptr91drop_in_place$LT$alloc..vec..Vec$LT$std..thread..join_handle..JoinHandle$LT$i32$GT$$GT$$GT$17h31b736d20ebefc82E, .Lfunc_end25-_ZN4core3ptr91drop_in_place$LT$alloc..vec..Vec$LT$std..thread..join_handle..JoinHandle$LT$i32$GT$$GT$$GT$17h31b736d20ebefc82E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr91drop_in_place$LT$alloc..vec..Vec$LT$std..thread..join_handle..JoinHandle$LT$i32$GT$$GT$$GT$17h31b736d20ebefc82E","a",@progbits
	.p2align	2, 0x0
GCC_except_table25:
.Lexception16:
	.byte	255
	.byte	155
	.uleb128 .Lttbase11-.Lttbaseref11
.Lttbaseref11:
	.byte	1
	.uleb128 .Lcst_end16-.Lcst_begin16
.Lcst_begin16:
	.uleb128 .Ltmp255-.Lfunc_begin16
	.uleb128 .Ltmp256-.Ltmp255
	.uleb128 .Ltmp257-.Lfunc_begin16
	.byte	0
	.uleb128 .Ltmp258-.Lfunc_begin16
	.uleb128 .Ltmp259-.Ltmp258
	.uleb128 .Ltmp260-.Lfunc_begin16
	.byte	1
	.uleb128 .Ltmp259-.Lfunc_begin16
	.uleb128 .Lfunc_end25-.Ltmp259
	.byte	0
	.byte	0
.Lcst_end16:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase11:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h1e68aa843a384e27E","ax",@progbits
	.p2align	4
	.type	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h1e68aa843a384e27E,@function
_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h1e68aa843a384e27E:
.Lfunc_begin17:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception17
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
.Ltmp261:
	callq	_ZN4core3ptr62drop_in_place$LT$std..thread..lifecycle..Packet$LT$i32$GT$$GT$17h0c6e39d48c7360fcE
.Ltmp262:
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
.Ltmp263:
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
	.size	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h1e68aa843a384e27E, .Lfunc_end26-_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h1e68aa843a384e27E
	.cfi_endproc
	.section	".gcc_except_table._ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h1e68aa843a384e27E","a",@progbits
	.p2align	2, 0x0
GCC_except_table26:
.Lexception17:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end17-.Lcst_begin17
.Lcst_begin17:
	.uleb128 .Ltmp261-.Lfunc_begin17
	.uleb128 .Ltmp262-.Ltmp261
	.uleb128 .Ltmp263-.Lfunc_begin17
	.byte	0
	.uleb128 .Ltmp262-.Lfunc_begin17
	.uleb128 .Lfunc_end26-.Ltmp262
	.byte	0
	.byte	0
.Lcst_end17:
	.p2align	2, 0x0

	.section	".text._ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h2318a8a3e32ab914E","ax",@progbits
	.p2align	4
	.type	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h2318a8a3e32ab914E,@function
_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h2318a8a3e32ab914E:
	.cfi_startproc
	movq	(%rdi), %rdi
	cmpq	$-1, %rdi
	je	.LBB27_2
	lock		decq	8(%rdi)
	jne	.LBB27_2
	#MEMBARRIER
	movl	$32, %esi
	movl	$8, %edx
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB27_2:
	retq
.Lfunc_end27:
	.size	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h2318a8a3e32ab914E, .Lfunc_end27-_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h2318a8a3e32ab914E
	.cfi_endproc

	.section	".text._ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb64228f3cdce74f5E","ax",@progbits
	.p2align	4
	.type	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb64228f3cdce74f5E,@function
_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb64228f3cdce74f5E:
.Lfunc_begin18:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception18
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
	jne	.LBB28_2
	leaq	16(%rbx), %rdi
	#MEMBARRIER
.Ltmp264:
	callq	*_RNvMsn_NtCslNYArtu3iFV_5alloc4syncINtB5_3ArcNtNtNtCsjrHSEGnQ3l9_3std6thread6thread5InnerNtNtBM_5alloc6SystemE9drop_slowBM_@GOTPCREL(%rip)
.Ltmp265:
.LBB28_2:
	cmpq	$-1, %rbx
	je	.LBB28_9
	lock		decq	8(%rbx)
	jne	.LBB28_9
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
.LBB28_9:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB28_5:
	.cfi_def_cfa_offset 32
.Ltmp266:
	movq	%rax, %r14
	cmpq	$-1, %rbx
	je	.LBB28_8
	lock		decq	8(%rbx)
	jne	.LBB28_8
	#MEMBARRIER
	movl	$40, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB28_8:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end28:
	.size	_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb64228f3cdce74f5E, .Lfunc_end28-_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb64228f3cdce74f5E
	.cfi_endproc
	.section	".gcc_except_table._ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb64228f3cdce74f5E","a",@progbits
	.p2align	2, 0x0
GCC_except_table28:
.Lexception18:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end18-.Lcst_begin18
.Lcst_begin18:
	.uleb128 .Ltmp264-.Lfunc_begin18
	.uleb128 .Ltmp265-.Ltmp264
	.uleb128 .Ltmp266-.Lfunc_begin18
	.byte	0
	.uleb128 .Ltmp265-.Lfunc_begin18
	.uleb128 .Lfunc_end28-.Ltmp265
	.byte	0
	.byte	0
.Lcst_end18:
	.p2align	2, 0x0

	.section	".text._ZN66_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h1a71ef5119d07c45E","ax",@progbits
	.p2align	4
	.type	_ZN66_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h1a71ef5119d07c45E,@function
_ZN66_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h1a71ef5119d07c45E:
	.cfi_startproc
	movq	%rsi, %rax
	cmpq	$0, (%rdi)
	je	.LBB29_2
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rdi, (%rsp)
	leaq	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.25(%rip), %rsi
	leaq	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.24(%rip), %r8
	movq	%rsp, %rcx
	movl	$4, %edx
	movq	%rax, %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter25debug_tuple_field1_finish@GOTPCREL(%rip)
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB29_2:
	leaq	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.23(%rip), %rsi
	movl	$4, %edx
	movq	%rax, %rdi
	jmpq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9write_str@GOTPCREL(%rip)
.Lfunc_end29:
	.size	_ZN66_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h1a71ef5119d07c45E, .Lfunc_end29-_ZN66_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h1a71ef5119d07c45E
	.cfi_endproc

	.section	".text._ZN67_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17hdf246955ccdae27eE","ax",@progbits
	.p2align	4
	.type	_ZN67_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17hdf246955ccdae27eE,@function
_ZN67_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17hdf246955ccdae27eE:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	(%rdi), %rax
	movq	8(%rdi), %rsi
	movq	%rax, %rdi
	jmpq	*_RNvXs0_NtCsgEmfK2I1SDS_4core3anyDNtB5_3AnyNtNtB7_6marker4SendEL_NtNtB7_3fmt5Debug3fmt@GOTPCREL(%rip)
.Lfunc_end30:
	.size	_ZN67_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17hdf246955ccdae27eE, .Lfunc_end30-_ZN67_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17hdf246955ccdae27eE
	.cfi_endproc

	.section	".text._ZN76_$LT$std..sync..poison..PoisonError$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h7863bd6360a44cb2E","ax",@progbits
	.p2align	4
	.type	_ZN76_$LT$std..sync..poison..PoisonError$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h7863bd6360a44cb2E,@function
_ZN76_$LT$std..sync..poison..PoisonError$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h7863bd6360a44cb2E:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -16
	leaq	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.26(%rip), %rdx
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
.Lfunc_end31:
	.size	_ZN76_$LT$std..sync..poison..PoisonError$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h7863bd6360a44cb2E, .Lfunc_end31-_ZN76_$LT$std..sync..poison..PoisonError$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h7863bd6360a44cb2E
	.cfi_endproc

	.section	".text._ZN84_$LT$std..sync..poison..mutex..MutexGuard$LT$T$GT$$u20$as$u20$core..fmt..Display$GT$3fmt17h7537815cf15a9e1bE","ax",@progbits
	.p2align	4
	.type	_ZN84_$LT$std..sync..poison..mutex..MutexGuard$LT$T$GT$$u20$as$u20$core..fmt..Display$GT$3fmt17h7537815cf15a9e1bE,@function
_ZN84_$LT$std..sync..poison..mutex..MutexGuard$LT$T$GT$$u20$as$u20$core..fmt..Display$GT$3fmt17h7537815cf15a9e1bE:
	.cfi_startproc
	movq	(%rdi), %rdi
	addq	$8, %rdi
	jmpq	*_RNvXs9_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3implNtB9_7Display3fmt@GOTPCREL(%rip)
.Lfunc_end32:
	.size	_ZN84_$LT$std..sync..poison..mutex..MutexGuard$LT$T$GT$$u20$as$u20$core..fmt..Display$GT$3fmt17h7537815cf15a9e1bE, .Lfunc_end32-_ZN84_$LT$std..sync..poison..mutex..MutexGuard$LT$T$GT$$u20$as$u20$core..fmt..Display$GT$3fmt17h7537815cf15a9e1bE
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
	leaq	_ZN11rustThreads4main17h1f880226f1c92bdcE(%rip), %rax
	movq	%rax, (%rsp)
	leaq	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.12(%rip), %rsi
	movq	%rsp, %rdi
	xorl	%r8d, %r8d
	callq	*_RNvNtCsjrHSEGnQ3l9_3std2rt19lang_start_internal@GOTPCREL(%rip)
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end33:
	.size	main, .Lfunc_end33-main
	.cfi_endproc

	.type	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.0,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.0:
	.asciz	"rustThreads.rs"
	.size	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.0, 15

	.type	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.1,@object
	.section	.data.rel.ro..Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.1,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.1:
	.quad	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.0
	.asciz	"\016\000\000\000\000\000\000\000\024\000\000\000,\000\000"
	.size	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.1, 24

	.type	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.2,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.2:
	.asciz	"\300\001 \300\001 \300\001\n"
	.size	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.2, 10

	.type	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.3,@object
	.section	.data.rel.ro..Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.3,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.3:
	.quad	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.0
	.asciz	"\016\000\000\000\000\000\000\000\023\000\000\000C\000\000"
	.size	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.3, 24

	.type	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.4,@object
	.section	.rodata..Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.4,"a",@progbits
.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.4:
	.ascii	"failed to spawn thread"
	.size	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.4, 22

	.type	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.5,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.5:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/std/src/thread/functions.rs"
	.size	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.5, 84

	.type	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.6,@object
	.section	.data.rel.ro..Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.6,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.6:
	.quad	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.5
	.asciz	"S\000\000\000\000\000\000\000\203\000\000\000\035\000\000"
	.size	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.6, 24

	.type	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.7,@object
	.section	.data.rel.ro..Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.7,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.7:
	.quad	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.0
	.asciz	"\016\000\000\000\000\000\000\000\f\000\000\000#\000\000"
	.size	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.7, 24

	.type	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.8,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.8:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/std/src/io/mod.rs"
	.size	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.8, 74

	.type	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.9,@object
	.section	.rodata..Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.9,"a",@progbits
.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.9:
	.ascii	"failed to write whole buffer"
	.size	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.9, 28

	.type	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.10,@object
	.section	.data.rel.ro..Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.10,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.10:
	.quad	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.9
	.ascii	"\034\000\000\000\000\000\000\000\027"
	.zero	7
	.size	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.10, 24

	.type	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.11,@object
	.section	.data.rel.ro..Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.11,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.11:
	.quad	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.8
	.asciz	"I\000\000\000\000\000\000\000Y\007\000\000$\000\000"
	.size	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.11, 24

	.type	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.12,@object
	.section	.data.rel.ro..Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.12,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.12:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17hdbe52fe6d723fe18E
	.quad	_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17hbbd6174f45d26335E
	.quad	_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17hbbd6174f45d26335E
	.size	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.12, 48

	.type	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.13,@object
	.section	.data.rel.ro..Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.13,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.13:
	.quad	_ZN4core3ptr178drop_in_place$LT$std..thread..lifecycle..spawn_unchecked$LT$rustThreads..main..$u7b$$u7b$closure$u7d$$u7d$..$u7b$$u7b$closure$u7d$$u7d$$C$i32$GT$..$u7b$$u7b$closure$u7d$$u7d$$GT$17h3715e454bbc66743E
	.asciz	"8\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17hb9a3055f64fad59fE
	.size	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.13, 32

	.type	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.14,@object
	.section	.rodata..Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.14,"a",@progbits
.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.14:
	.ascii	"RUST_MIN_STACK"
	.size	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.14, 14

	.type	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.15,@object
	.section	.rodata..Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.15,"a",@progbits
.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.15:
	.ascii	"threads should not terminate unexpectedly"
	.size	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.15, 41

	.type	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.16,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.16:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/std/src/thread/lifecycle.rs"
	.size	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.16, 84

	.type	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.17,@object
	.section	.data.rel.ro..Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.17,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.17:
	.quad	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.16
	.asciz	"S\000\000\000\000\000\000\000\367\000\000\000\016\000\000"
	.size	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.17, 24

	.type	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.18,@object
	.section	.data.rel.ro..Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.18,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.18:
	.quad	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.16
	.asciz	"S\000\000\000\000\000\000\000\373\000\000\000\016\000\000"
	.size	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.18, 24

	.type	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.19,@object
	.section	.data.rel.ro..Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.19,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.19:
	.quad	_ZN4core3ptr42drop_in_place$LT$std..io..error..Error$GT$17he2cea3b66a7d3906E
	.asciz	"\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_RNvXNtNtCsjrHSEGnQ3l9_3std2io5errorNtB2_5ErrorNtNtCsgEmfK2I1SDS_4core3fmt5Debug3fmt
	.size	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.19, 32

	.type	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.20,@object
	.section	.data.rel.ro..Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.20,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.20:
	.quad	_ZN4core3ptr106drop_in_place$LT$std..sync..poison..PoisonError$LT$std..sync..poison..mutex..MutexGuard$LT$i32$GT$$GT$$GT$17h7bd4941ff4507ae4E
	.asciz	"\020\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN76_$LT$std..sync..poison..PoisonError$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h7863bd6360a44cb2E
	.size	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.20, 32

	.type	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.21,@object
	.section	.rodata..Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.21,"a",@progbits
.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.21:
	.ascii	"called `Result::unwrap()` on an `Err` value"
	.size	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.21, 43

	.type	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.22,@object
	.section	.data.rel.ro..Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.22,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.22:
	.quad	_ZN4core3ptr91drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$17h012915c5d8521945E
	.asciz	"\020\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN67_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17hdf246955ccdae27eE
	.size	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.22, 32

	.type	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.23,@object
	.section	.rodata.cst4,"aM",@progbits,4
.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.23:
	.ascii	"None"
	.size	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.23, 4

	.type	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.24,@object
	.section	.data.rel.ro..Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.24,"aw",@progbits
	.p2align	3, 0x0
.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.24:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hcc2fa5c8e89cb2a6E
	.size	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.24, 32

	.type	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.25,@object
	.section	.rodata.cst4,"aM",@progbits,4
.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.25:
	.ascii	"Some"
	.size	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.25, 4

	.type	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.26,@object
	.section	.rodata..Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.26,"a",@progbits
.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.26:
	.ascii	"PoisonError"
	.size	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.26, 11

	.type	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.27,@object
	.section	.rodata..Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.27,"a",@progbits
.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.27:
	.ascii	"fatal runtime error: thread result panicked on drop, aborting\n"
	.size	.Lanon.ac082a5c82f95ccb27fcf6fc9a7864fe.27, 62

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
