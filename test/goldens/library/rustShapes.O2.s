	.file	"rustShapes.2b6ed2e732a741f5-cgu.0"
	.section	.text._RNvXsQ_NtNtCsgEmfK2I1SDS_4core3fmt3numlNtB7_5Debug3fmt,"ax",@progbits
	.p2align	4
	.type	_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3fmt3numlNtB7_5Debug3fmt,@function
_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3fmt3numlNtB7_5Debug3fmt:
	.cfi_startproc
	movl	16(%rsi), %eax
	testl	$33554432, %eax
	jne	.LBB0_3
	testl	$67108864, %eax
	jne	.LBB0_2
	jmpq	*_RNvXs9_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3implNtB9_7Display3fmt@GOTPCREL(%rip)
.LBB0_3:
	jmpq	*_RNvXsv_NtNtCsgEmfK2I1SDS_4core3fmt3numlNtB7_8LowerHex3fmt@GOTPCREL(%rip)
.LBB0_2:
	jmpq	*_RNvXsx_NtNtCsgEmfK2I1SDS_4core3fmt3numlNtB7_8UpperHex3fmt@GOTPCREL(%rip)
.Lfunc_end0:
	.size	_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3fmt3numlNtB7_5Debug3fmt, .Lfunc_end0-_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3fmt3numlNtB7_5Debug3fmt
	.cfi_endproc

	.section	.text._RNvXsU_NtNtCsgEmfK2I1SDS_4core3fmt3numhNtB7_5Debug3fmt,"ax",@progbits
	.p2align	4
	.type	_RNvXsU_NtNtCsgEmfK2I1SDS_4core3fmt3numhNtB7_5Debug3fmt,@function
_RNvXsU_NtNtCsgEmfK2I1SDS_4core3fmt3numhNtB7_5Debug3fmt:
	.cfi_startproc
	movl	16(%rsi), %eax
	testl	$33554432, %eax
	jne	.LBB1_3
	testl	$67108864, %eax
	jne	.LBB1_2
	jmpq	*_RNvXNtNtNtCsgEmfK2I1SDS_4core3fmt3num3imphNtB6_7Display3fmt@GOTPCREL(%rip)
.LBB1_3:
	jmpq	*_RNvXse_NtNtCsgEmfK2I1SDS_4core3fmt3numhNtB7_8LowerHex3fmt@GOTPCREL(%rip)
.LBB1_2:
	jmpq	*_RNvXsg_NtNtCsgEmfK2I1SDS_4core3fmt3numhNtB7_8UpperHex3fmt@GOTPCREL(%rip)
.Lfunc_end1:
	.size	_RNvXsU_NtNtCsgEmfK2I1SDS_4core3fmt3numhNtB7_5Debug3fmt, .Lfunc_end1-_RNvXsU_NtNtCsgEmfK2I1SDS_4core3fmt3numhNtB7_5Debug3fmt
	.cfi_endproc

	.section	.text._RNvXsf_NtCsgEmfK2I1SDS_4core3fmtbNtB5_5Debug3fmt,"ax",@progbits
	.p2align	4
	.type	_RNvXsf_NtCsgEmfK2I1SDS_4core3fmtbNtB5_5Debug3fmt,@function
_RNvXsf_NtCsgEmfK2I1SDS_4core3fmtbNtB5_5Debug3fmt:
	.cfi_startproc
	jmpq	*_RNvXsg_NtCsgEmfK2I1SDS_4core3fmtbNtB5_7Display3fmt@GOTPCREL(%rip)
.Lfunc_end2:
	.size	_RNvXsf_NtCsgEmfK2I1SDS_4core3fmtbNtB5_5Debug3fmt, .Lfunc_end2-_RNvXsf_NtCsgEmfK2I1SDS_4core3fmtbNtB5_5Debug3fmt
	.cfi_endproc

	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI3_0:
	.long	1
	.long	1
	.long	4294967294
	.long	3
	.section	.text._ZN10rustShapes4main17hc6555a4dc097687aE,"ax",@progbits
	.hidden	_ZN10rustShapes4main17hc6555a4dc097687aE
	.globl	_ZN10rustShapes4main17hc6555a4dc097687aE
	.p2align	4
	.type	_ZN10rustShapes4main17hc6555a4dc097687aE,@function
_ZN10rustShapes4main17hc6555a4dc097687aE:
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
	subq	$312, %rsp
	.cfi_def_cfa_offset 368
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movabsq	$4294967296, %rax
	movq	%rax, 240(%rsp)
	movl	$-2, 248(%rsp)
	movabsq	$4609434218613702656, %rax
	movq	%rax, 256(%rsp)
	movaps	.LCPI3_0(%rip), %xmm0
	movups	%xmm0, 264(%rsp)
	movl	$4, 280(%rsp)
	movl	$2, 288(%rsp)
	leaq	240(%rsp), %rbx
	movq	%rbx, 64(%rsp)
	leaq	_ZN4core5array69_$LT$impl$u20$core..fmt..Debug$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$3fmt17h05a5254972756cedE(%rip), %r14
	movq	%r14, 72(%rsp)
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.2(%rip), %rdi
	movq	_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip), %r15
	leaq	64(%rsp), %rsi
	callq	*%r15
	movq	%rbx, 64(%rsp)
	movq	%r14, 72(%rsp)
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.3(%rip), %rdi
	leaq	64(%rsp), %rbx
	movq	%rbx, %rsi
	callq	*%r15
	movb	$1, 80(%rsp)
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 64(%rsp)
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$24, %edi
	movl	$8, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB3_94
	movq	%rax, %r14
	movq	80(%rsp), %rax
	movq	%rax, 16(%r14)
	movaps	64(%rsp), %xmm0
	movups	%xmm0, (%r14)
	movq	%r14, 40(%rsp)
	movb	$3, 80(%rsp)
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 64(%rsp)
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$24, %edi
	movl	$8, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB3_95
	movq	80(%rsp), %rcx
	movq	%rcx, 16(%rax)
	movaps	64(%rsp), %xmm0
	movups	%xmm0, (%rax)
	movb	$2, 80(%rsp)
	movq	%r14, 64(%rsp)
	movq	%rax, 72(%rsp)
	movq	%rbx, 40(%rsp)
	leaq	_ZN53_$LT$rustShapes..Tree$u20$as$u20$core..fmt..Debug$GT$3fmt17he345f1fd0000b96cE(%rip), %rbx
	movq	%rbx, 48(%rsp)
.Ltmp0:
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.2(%rip), %rdi
	leaq	40(%rsp), %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip)
.Ltmp1:
	leaq	72(%rsp), %r14
	cmpq	$0, 64(%rsp)
	je	.LBB3_5
.Ltmp5:
	leaq	64(%rsp), %rdi
	callq	_ZN4core3ptr62drop_in_place$LT$alloc..boxed..Box$LT$rustShapes..Tree$GT$$GT$17h62ff2a406e0316dfE
.Ltmp6:
.LBB3_5:
	cmpq	$0, 72(%rsp)
	je	.LBB3_7
	movq	%r14, %rdi
	callq	_ZN4core3ptr62drop_in_place$LT$alloc..boxed..Box$LT$rustShapes..Tree$GT$$GT$17h62ff2a406e0316dfE
.LBB3_7:
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.4(%rip), %rax
	movq	%rax, 64(%rsp)
	movq	%rbx, 72(%rsp)
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.5(%rip), %rax
	movq	%rax, 80(%rsp)
	leaq	_ZN4core5array69_$LT$impl$u20$core..fmt..Debug$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$3fmt17hde9b48d0313e09dbE(%rip), %rax
	movq	%rax, 88(%rsp)
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.6(%rip), %rdi
	leaq	64(%rsp), %rsi
	callq	*%r15
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.7(%rip), %rax
	movq	%rax, 64(%rsp)
	leaq	_ZN54_$LT$rustShapes..Flags$u20$as$u20$core..fmt..Debug$GT$3fmt17hfc2dc8f718df422bE(%rip), %rax
	movq	%rax, 72(%rsp)
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.8(%rip), %rcx
	movq	%rcx, 80(%rsp)
	movq	%rax, 88(%rsp)
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.9(%rip), %rdi
	leaq	64(%rsp), %rsi
	callq	*%r15
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.11(%rip), %rax
	movq	%rax, 64(%rsp)
	leaq	_ZN54_$LT$$LP$V$C$U$C$T$RP$$u20$as$u20$core..fmt..Debug$GT$3fmt17h2bee79b201be4283E(%rip), %rax
	movq	%rax, 72(%rsp)
	movq	$1, 80(%rsp)
	leaq	_ZN49_$LT$$LP$T$C$$RP$$u20$as$u20$core..fmt..Debug$GT$3fmt17had12fb60f9fbd677E(%rip), %rax
	movq	%rax, 88(%rsp)
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.13(%rip), %rax
	movq	%rax, 96(%rsp)
	leaq	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h048894da7cc4a06aE(%rip), %rax
	movq	%rax, 104(%rsp)
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.14(%rip), %rdi
	leaq	64(%rsp), %rsi
	callq	*%r15
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$16, %edi
	movl	$8, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB3_96
	movabsq	$4607182418800017408, %rcx
	movq	%rcx, (%rax)
	movabsq	$4612248968380809216, %rcx
	movq	%rcx, 8(%rax)
	movq	$2, 160(%rsp)
	movq	%rax, 168(%rsp)
	movq	$2, 176(%rsp)
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$4, %edi
	movl	$1, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB3_99
	movabsq	$-9223372036854775808, %r14
	movl	$1954047348, (%rax)
	movq	$4, 40(%rsp)
	movq	%rax, 48(%rsp)
	movq	$4, 56(%rsp)
	leaq	160(%rsp), %rax
	movq	%rax, 64(%rsp)
	leaq	_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17hab758feed716e643E(%rip), %rax
	movq	%rax, 72(%rsp)
	leaq	40(%rsp), %rax
	movq	%rax, 80(%rsp)
	leaq	_ZN66_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h1467b8d3f345043aE(%rip), %rax
	movq	%rax, 88(%rsp)
.Ltmp11:
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.15(%rip), %rdi
	leaq	64(%rsp), %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip)
.Ltmp12:
	movq	40(%rsp), %rsi
	cmpq	%r14, %rsi
	je	.LBB3_13
	testq	%rsi, %rsi
	je	.LBB3_13
	movq	48(%rsp), %rdi
	movl	$1, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB3_13:
	movq	160(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB3_15
	shlq	$3, %rsi
	movq	168(%rsp), %rdi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB3_15:
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$48, %edi
	movl	$8, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB3_101
	movq	%rax, %r14
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.16(%rip), %rax
	movq	%rax, (%r14)
	movq	$3, 8(%r14)
	movl	$30, 16(%r14)
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.17(%rip), %rax
	movq	%rax, 24(%r14)
	movq	$3, 32(%r14)
	movl	$25, 40(%r14)
	movl	$2, %esi
	movq	%r14, %rdi
	callq	_ZN4core5slice4sort6shared9smallsort25insertion_sort_shift_left17h5e4bc3bfb5e7cd6eE
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$232, %edi
	movl	$8, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB3_97
	movq	$0, 176(%rax)
	movw	$0, 230(%rax)
	movq	%r14, %rdi
	addq	$48, %rdi
	movq	$0, 144(%rsp)
	movq	$0, 232(%rsp)
	movq	%r14, 224(%rsp)
	xorl	%ecx, %ecx
	movq	%rax, 216(%rsp)
	movq	%rax, %r15
	movq	%rdi, 24(%rsp)
	jmp	.LBB3_20
	.p2align	4
.LBB3_18:
	leal	1(%rax), %ecx
	movw	%cx, 230(%r15)
	movl	%eax, %ecx
	shll	$4, %ecx
	movq	%rbp, (%r15,%rcx)
	movq	%rdx, 8(%r15,%rcx)
	movl	%r8d, 184(%r15,%rax,4)
.LBB3_19:
	incq	232(%rsp)
	movb	$1, %cl
.LBB3_20:
	testb	$1, %cl
	je	.LBB3_22
	movq	%rbx, %rbp
	movq	%rsi, %rdx
	movq	%r13, %r8
	testq	%rbp, %rbp
	jne	.LBB3_24
	jmp	.LBB3_64
	.p2align	4
.LBB3_22:
	cmpq	%rdi, %r14
	je	.LBB3_64
	movq	16(%r14), %r8
	movq	(%r14), %rbp
	movq	8(%r14), %rdx
	addq	$24, %r14
	testq	%rbp, %rbp
	je	.LBB3_64
.LBB3_24:
	cmpq	%rdi, %r14
	je	.LBB3_29
	leaq	24(%r14), %r13
	movq	(%r14), %rax
	movq	8(%r14), %rsi
	movq	16(%r14), %rcx
	movq	%rcx, 16(%rsp)
	movq	%rax, %rbx
	testq	%rax, %rax
	je	.LBB3_30
	cmpq	%rsi, %rdx
	jne	.LBB3_30
	movq	%r8, 152(%rsp)
	movq	%rbp, %rdi
	movq	%rbx, %rsi
	movq	%rdx, %r12
	callq	*bcmp@GOTPCREL(%rip)
	testl	%eax, %eax
	je	.LBB3_50
	movq	%r12, %rsi
	movq	%r13, %r14
	movq	16(%rsp), %r13
	movq	%r12, %rdx
	movq	24(%rsp), %rdi
	movq	152(%rsp), %r8
	jmp	.LBB3_31
	.p2align	4
.LBB3_29:
	xorl	%ebx, %ebx
	movq	192(%rsp), %rsi
	movq	184(%rsp), %r13
	movq	%rdi, %r14
	jmp	.LBB3_31
	.p2align	4
.LBB3_30:
	movq	%r13, %r14
	movq	16(%rsp), %r13
.LBB3_31:
	movzwl	230(%r15), %eax
	cmpq	$11, %rax
	jb	.LBB3_18
	xorl	%r12d, %r12d
	movq	%rbx, 208(%rsp)
	movq	%rsi, 200(%rsp)
	movq	%rdx, 32(%rsp)
	movq	%r8, 152(%rsp)
	.p2align	4
.LBB3_33:
	movq	176(%r15), %r15
	testq	%r15, %r15
	je	.LBB3_35
	incq	%r12
	cmpw	$11, 230(%r15)
	jae	.LBB3_33
	jmp	.LBB3_38
	.p2align	4
.LBB3_35:
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$328, %edi
	movl	$8, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB3_92
	movq	%rax, %r15
	movq	$0, 176(%rax)
	movw	$0, 230(%rax)
	movq	216(%rsp), %rax
	movq	%rax, 232(%r15)
	movq	144(%rsp), %r12
	incq	%r12
	je	.LBB3_93
	movq	%r15, 176(%rax)
	movw	$0, 228(%rax)
	movq	%r15, 216(%rsp)
	movq	%r12, 144(%rsp)
.LBB3_38:
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$232, %edi
	movl	$8, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB3_89
	movq	%rax, %rbx
	movq	%r13, 16(%rsp)
	movq	%r12, %r13
	movq	$0, 176(%rax)
	movw	$0, 230(%rax)
	decq	%r13
	je	.LBB3_42
	.p2align	4
.LBB3_40:
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$328, %edi
	movl	$8, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB3_87
	movq	$0, 176(%rax)
	movw	$0, 230(%rax)
	movq	%rbx, 232(%rax)
	movq	%rax, 176(%rbx)
	movw	$0, 228(%rbx)
	movq	%rax, %rbx
	decq	%r13
	jne	.LBB3_40
.LBB3_42:
	movzwl	230(%r15), %eax
	cmpq	$11, %rax
	movq	16(%rsp), %r13
	jae	.LBB3_90
	leal	1(%rax), %ecx
	movw	%cx, 230(%r15)
	movl	%eax, %ecx
	shll	$4, %ecx
	movq	%rbp, (%r15,%rcx)
	movq	32(%rsp), %rdx
	movq	%rdx, 8(%r15,%rcx)
	movq	152(%rsp), %rcx
	movl	%ecx, 184(%r15,%rax,4)
	movq	%rbx, 240(%r15,%rax,8)
	incq	%rax
	movq	%r15, 176(%rbx)
	movw	%ax, 228(%rbx)
	testq	%r12, %r12
	je	.LBB3_49
	movq	%r12, %rax
	andq	$7, %rax
	movq	208(%rsp), %rbx
	movq	200(%rsp), %rsi
	je	.LBB3_57
	xorl	%ecx, %ecx
	.p2align	4
.LBB3_46:
	movzwl	230(%r15), %edx
	movq	232(%r15,%rdx,8), %r15
	incq	%rcx
	cmpq	%rcx, %rax
	jne	.LBB3_46
	movq	%r12, %rax
	subq	%rcx, %rax
	cmpq	$8, %r12
	jae	.LBB3_58
.LBB3_48:
	movq	24(%rsp), %rdi
	jmp	.LBB3_19
.LBB3_49:
	movq	24(%rsp), %rdi
	movq	208(%rsp), %rbx
	movq	200(%rsp), %rsi
	jmp	.LBB3_19
.LBB3_50:
	movq	%r12, 32(%rsp)
	movq	24(%rsp), %rdi
	cmpq	%rdi, %r13
	je	.LBB3_60
	addq	$48, %r14
	movq	%rbx, %rbp
	movq	16(%rsp), %r8
	movq	32(%rsp), %rdx
	.p2align	4
.LBB3_52:
	movq	-24(%r14), %rbx
	movq	-16(%r14), %rsi
	movq	-8(%r14), %r13
	testq	%rbx, %rbx
	je	.LBB3_61
	cmpq	%rsi, %rdx
	jne	.LBB3_61
	movq	%r8, %r12
	movq	%rbp, %rdi
	movq	%rbx, %rsi
	callq	*bcmp@GOTPCREL(%rip)
	testl	%eax, %eax
	jne	.LBB3_63
	leaq	-24(%r14), %rax
	addq	$24, %r14
	addq	$24, %rax
	movq	%rbx, %rbp
	movq	%r13, %r8
	movq	24(%rsp), %rdi
	cmpq	%rdi, %rax
	movq	32(%rsp), %rdx
	jne	.LBB3_52
	movq	%rbx, %rbp
	movq	%r13, %r8
	xorl	%ebx, %ebx
	movq	%rdx, %rsi
	movq	%rdi, %r14
	movq	%rdx, 192(%rsp)
	jmp	.LBB3_62
.LBB3_57:
	movq	%r12, %rax
	cmpq	$8, %r12
	jb	.LBB3_48
.LBB3_58:
	movq	24(%rsp), %rdi
	.p2align	4
.LBB3_59:
	movzwl	230(%r15), %ecx
	movq	232(%r15,%rcx,8), %rcx
	movzwl	230(%rcx), %edx
	movq	232(%rcx,%rdx,8), %rcx
	movzwl	230(%rcx), %edx
	movq	232(%rcx,%rdx,8), %rcx
	movzwl	230(%rcx), %edx
	movq	232(%rcx,%rdx,8), %rcx
	movzwl	230(%rcx), %edx
	movq	232(%rcx,%rdx,8), %rcx
	movzwl	230(%rcx), %edx
	movq	232(%rcx,%rdx,8), %rcx
	movzwl	230(%rcx), %edx
	movq	232(%rcx,%rdx,8), %rcx
	movzwl	230(%rcx), %edx
	movq	232(%rcx,%rdx,8), %r15
	addq	$-8, %rax
	jne	.LBB3_59
	jmp	.LBB3_19
.LBB3_60:
	movq	%rbx, %rbp
	movq	16(%rsp), %r8
	xorl	%ebx, %ebx
	movq	192(%rsp), %rsi
	movq	184(%rsp), %r13
	movq	%rdi, %r14
	movq	32(%rsp), %rdx
	jmp	.LBB3_31
.LBB3_61:
	movq	%rsi, 192(%rsp)
.LBB3_62:
	movq	%r13, 184(%rsp)
	jmp	.LBB3_31
.LBB3_63:
	movq	32(%rsp), %rdx
	movq	%rdx, %rsi
	movq	%rdx, 192(%rsp)
	movq	%r13, 184(%rsp)
	movq	24(%rsp), %rdi
	movq	%r12, %r8
	jmp	.LBB3_31
.LBB3_64:
	movl	$48, %esi
	movl	$8, %edx
	movq	224(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	cmpq	$0, 144(%rsp)
	je	.LBB3_72
	movq	216(%rsp), %r13
	movq	144(%rsp), %rax
	jmp	.LBB3_68
	.p2align	4
.LBB3_66:
	leaq	232(%r14), %r12
	shll	$3, %r15d
	leaq	(%r14,%r15), %rdi
	addq	$232, %rdi
	movq	208(%rsp), %rax
	leaq	8(,%rax,8), %rdx
	movq	%r12, %rsi
	callq	*memmove@GOTPCREL(%rip)
	movq	24(%rsp), %rax
	movq	200(%rsp), %rcx
	leaq	(%rax,%rcx,8), %rsi
	addq	$232, %rsi
	movq	%r12, %rdi
	movq	%r15, %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movq	232(%r14), %rax
	movq	%r14, 176(%rax)
	movw	$0, 228(%rax)
	movq	240(%r14), %rax
	movq	%r14, 176(%rax)
	movw	$1, 228(%rax)
	movq	248(%r14), %rax
	movq	%r14, 176(%rax)
	movw	$2, 228(%rax)
	movq	256(%r14), %rax
	movq	%r14, 176(%rax)
	movw	$3, 228(%rax)
	movq	264(%r14), %rax
	movq	%r14, 176(%rax)
	movw	$4, 228(%rax)
	movq	272(%r14), %rax
	movq	%r14, 176(%rax)
	movw	$5, 228(%rax)
	movq	32(%rsp), %rax
.LBB3_67:
	movq	%r14, %r13
	decq	%rax
	je	.LBB3_72
.LBB3_68:
	movzwl	230(%r13), %ebx
	testq	%rbx, %rbx
	je	.LBB3_88
	movq	232(%r13,%rbx,8), %r14
	movzwl	230(%r14), %ebp
	cmpq	$5, %rbp
	jae	.LBB3_67
	movq	224(%r13,%rbx,8), %rcx
	movl	$5, %r15d
	subq	%rbp, %r15
	movzwl	230(%rcx), %r12d
	cmpw	%r12w, %r15w
	ja	.LBB3_91
	movq	%r12, %rdx
	subq	%r15, %rdx
	movq	%rdx, 16(%rsp)
	movw	%dx, 230(%rcx)
	movw	$5, 230(%r14)
	movl	%r15d, %edi
	shll	$4, %edi
	addq	%r14, %rdi
	movl	%ebp, %edx
	shll	$4, %edx
	movq	%r14, %rsi
	movq	%rax, 32(%rsp)
	movq	%rcx, 24(%rsp)
	callq	*memmove@GOTPCREL(%rip)
	leaq	184(%r14), %rsi
	leaq	(%r14,%r15,4), %rdi
	addq	$184, %rdi
	movq	%rbp, 208(%rsp)
	leal	(,%rbp,4), %edx
	callq	*memmove@GOTPCREL(%rip)
	movq	16(%rsp), %rax
	leaq	1(%rax), %rsi
	subl	%esi, %r12d
	movq	%rsi, 200(%rsp)
	shll	$4, %esi
	movq	24(%rsp), %rbp
	addq	%rbp, %rsi
	movl	%r12d, %edx
	shll	$4, %edx
	movq	%rdx, 152(%rsp)
	movq	%r14, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	16(%rsp), %rax
	leaq	188(,%rax,4), %rsi
	addq	%rbp, %rsi
	shll	$2, %r12d
	leaq	184(%r14), %rdi
	movq	%r12, %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movq	16(%rsp), %rcx
	movl	%ecx, %eax
	shll	$4, %eax
	movups	(%rbp,%rax), %xmm0
	movl	184(%rbp,%rcx,4), %eax
	leaq	-1(%rbx), %rcx
	shlq	$4, %rcx
	movups	(%r13,%rcx), %xmm1
	movups	%xmm0, (%r13,%rcx)
	movl	180(%r13,%rbx,4), %ecx
	movl	%eax, 180(%r13,%rbx,4)
	movq	152(%rsp), %rax
	movups	%xmm1, (%r14,%rax)
	movl	%ecx, 184(%r14,%r12)
	cmpq	$1, 32(%rsp)
	jne	.LBB3_66
.LBB3_72:
	movq	216(%rsp), %rax
	movq	%rax, 160(%rsp)
	movq	144(%rsp), %rax
	movq	%rax, 168(%rsp)
	movq	232(%rsp), %rax
	movq	%rax, 176(%rsp)
	leaq	160(%rsp), %rcx
	movq	%rcx, 64(%rsp)
	leaq	_ZN94_$LT$alloc..collections..btree..map..BTreeMap$LT$K$C$V$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17hdad294b113bd2b43E(%rip), %rax
	movq	%rax, 72(%rsp)
	movq	%rcx, 80(%rsp)
	movq	%rax, 88(%rsp)
.Ltmp28:
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.9(%rip), %rdi
	leaq	64(%rsp), %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip)
.Ltmp29:
	movq	$7, 48(%rsp)
	movq	$1, 40(%rsp)
	movb	$1, 15(%rsp)
	leaq	40(%rsp), %rax
	movq	%rax, 64(%rsp)
	leaq	_ZN66_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h97e00759cf0bca45E(%rip), %rax
	movq	%rax, 72(%rsp)
	leaq	15(%rsp), %rax
	movq	%rax, 80(%rsp)
	leaq	_RNvXsf_NtCsgEmfK2I1SDS_4core3fmtbNtB5_5Debug3fmt(%rip), %rax
	movq	%rax, 88(%rsp)
.Ltmp30:
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.18(%rip), %rdi
	leaq	64(%rsp), %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip)
.Ltmp31:
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$8, %edi
	movl	$8, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB3_98
	movq	$-4, (%rax)
	movq	%rax, 40(%rsp)
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.21(%rip), %rax
	movq	%rax, 48(%rsp)
	leaq	40(%rsp), %rcx
	movq	%rcx, 64(%rsp)
	leaq	_ZN69_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..fmt..Display$GT$3fmt17h7015b92f0a00fab0E(%rip), %rax
	movq	%rax, 72(%rsp)
	movq	%rcx, 80(%rsp)
	leaq	_ZN67_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h6a3948e86960875bE(%rip), %rax
	movq	%rax, 88(%rsp)
.Ltmp32:
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.19(%rip), %rdi
	leaq	64(%rsp), %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip)
.Ltmp33:
	movq	48(%rsp), %r15
	movq	(%r15), %rax
	testq	%rax, %rax
	je	.LBB3_78
	movq	40(%rsp), %r14
.Ltmp37:
	movq	%r14, %rdi
	callq	*%rax
.Ltmp38:
.LBB3_78:
	movq	8(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB3_80
	movq	16(%r15), %rdx
	movq	40(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB3_80:
	movq	160(%rsp), %rcx
	testq	%rcx, %rcx
	je	.LBB3_82
	movq	168(%rsp), %rdx
	movq	176(%rsp), %rax
	movq	$0, 72(%rsp)
	movq	%rcx, 80(%rsp)
	movq	%rdx, 88(%rsp)
	movq	$0, 104(%rsp)
	movq	%rcx, 112(%rsp)
	movq	%rdx, 120(%rsp)
	movl	$1, %ecx
	jmp	.LBB3_83
.LBB3_82:
	xorl	%ecx, %ecx
	xorl	%eax, %eax
.LBB3_83:
	movq	%rcx, 64(%rsp)
	movq	%rcx, 96(%rsp)
	movq	%rax, 128(%rsp)
	leaq	40(%rsp), %rdi
	leaq	64(%rsp), %rsi
	callq	_ZN5alloc11collections5btree3map25IntoIter$LT$K$C$V$C$A$GT$10dying_next17ha07a420e84cf7198E
	cmpq	$0, 40(%rsp)
	je	.LBB3_86
	leaq	40(%rsp), %rbx
	leaq	64(%rsp), %r14
	.p2align	4
.LBB3_85:
	movq	%rbx, %rdi
	movq	%r14, %rsi
	callq	_ZN5alloc11collections5btree3map25IntoIter$LT$K$C$V$C$A$GT$10dying_next17ha07a420e84cf7198E
	cmpq	$0, 40(%rsp)
	jne	.LBB3_85
.LBB3_86:
	addq	$312, %rsp
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
.LBB3_87:
	.cfi_def_cfa_offset 368
.Ltmp14:
	movl	$8, %edi
	movl	$328, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error@GOTPCREL(%rip)
.Ltmp15:
	jmp	.LBB3_100
.LBB3_88:
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.54(%rip), %rdi
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.56(%rip), %rdx
	movl	$25, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking5panic@GOTPCREL(%rip)
.LBB3_89:
.Ltmp19:
	movl	$8, %edi
	movl	$232, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error@GOTPCREL(%rip)
.Ltmp20:
	jmp	.LBB3_100
.LBB3_90:
.Ltmp17:
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.57(%rip), %rdi
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.58(%rip), %rdx
	movl	$32, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking5panic@GOTPCREL(%rip)
.Ltmp18:
	jmp	.LBB3_100
.LBB3_91:
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.60(%rip), %rdi
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.61(%rip), %rdx
	movl	$39, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking5panic@GOTPCREL(%rip)
.LBB3_92:
.Ltmp25:
	movl	$8, %edi
	movl	$328, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error@GOTPCREL(%rip)
.Ltmp26:
	jmp	.LBB3_100
.LBB3_93:
.Ltmp22:
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.59(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.Ltmp23:
	jmp	.LBB3_100
.LBB3_94:
.Ltmp62:
	movl	$8, %edi
	movl	$24, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error@GOTPCREL(%rip)
.Ltmp63:
	jmp	.LBB3_100
.LBB3_95:
.Ltmp53:
	movl	$8, %edi
	movl	$24, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error@GOTPCREL(%rip)
.Ltmp54:
	jmp	.LBB3_100
.LBB3_96:
	movl	$8, %edi
	movl	$16, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error@GOTPCREL(%rip)
.LBB3_97:
.Ltmp47:
	movl	$8, %edi
	movl	$232, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error@GOTPCREL(%rip)
.Ltmp48:
	jmp	.LBB3_100
.LBB3_98:
.Ltmp42:
	movl	$8, %edi
	movl	$8, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error@GOTPCREL(%rip)
.Ltmp43:
	jmp	.LBB3_100
.LBB3_99:
.Ltmp50:
	movl	$1, %edi
	movl	$4, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp51:
.LBB3_100:
	ud2
.LBB3_101:
	movl	$8, %edi
	movl	$48, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB3_102:
.Ltmp39:
	movq	%rax, %rbx
	movq	8(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB3_108
	movq	16(%r15), %rdx
	movq	%r14, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB3_108
.LBB3_104:
.Ltmp7:
	movq	%rax, %rbx
	cmpq	$0, 72(%rsp)
	je	.LBB3_123
.Ltmp8:
	movq	%r14, %rdi
	callq	_ZN4core3ptr62drop_in_place$LT$alloc..boxed..Box$LT$rustShapes..Tree$GT$$GT$17h62ff2a406e0316dfE
.Ltmp9:
	jmp	.LBB3_123
.LBB3_106:
.Ltmp10:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB3_107:
.Ltmp34:
	movq	%rax, %rbx
.Ltmp35:
	leaq	40(%rsp), %rdi
	callq	_ZN4core3ptr72drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..error..Error$GT$$GT$17h0f5ceebe41d80f89E
.Ltmp36:
.LBB3_108:
.Ltmp40:
	leaq	160(%rsp), %rdi
	callq	_ZN4core3ptr82drop_in_place$LT$alloc..collections..btree..map..BTreeMap$LT$$RF$str$C$i32$GT$$GT$17h15a4fa865bb8a0eeE
.Ltmp41:
	jmp	.LBB3_123
.LBB3_109:
.Ltmp13:
	movq	%rax, %rbx
	movq	40(%rsp), %rsi
	cmpq	%r14, %rsi
	je	.LBB3_113
	testq	%rsi, %rsi
	je	.LBB3_113
	movq	48(%rsp), %rdi
	movl	$1, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB3_113
.LBB3_112:
.Ltmp52:
	movq	%rax, %rbx
.LBB3_113:
	movq	160(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB3_123
	shlq	$3, %rsi
	movq	168(%rsp), %rdi
	movl	$8, %edx
	jmp	.LBB3_129
.LBB3_115:
.Ltmp2:
	movq	%rax, %rbx
.Ltmp3:
	leaq	64(%rsp), %rdi
	callq	_ZN4core3ptr37drop_in_place$LT$rustShapes..Tree$GT$17h9d86aad3d2d4509bE
.Ltmp4:
	jmp	.LBB3_123
.LBB3_116:
.Ltmp44:
	movq	%rax, %rbx
.Ltmp45:
	leaq	160(%rsp), %rdi
	callq	_ZN4core3ptr82drop_in_place$LT$alloc..collections..btree..map..BTreeMap$LT$$RF$str$C$i32$GT$$GT$17h15a4fa865bb8a0eeE
.Ltmp46:
	jmp	.LBB3_123
.LBB3_117:
.Ltmp49:
	movq	%rax, %rbx
	jmp	.LBB3_128
.LBB3_118:
.Ltmp55:
	movq	%rax, %rbx
.Ltmp56:
	leaq	64(%rsp), %rdi
	callq	_ZN4core3ptr37drop_in_place$LT$rustShapes..Tree$GT$17h9d86aad3d2d4509bE
.Ltmp57:
.Ltmp59:
	leaq	40(%rsp), %rdi
	callq	_ZN4core3ptr62drop_in_place$LT$alloc..boxed..Box$LT$rustShapes..Tree$GT$$GT$17h62ff2a406e0316dfE
.Ltmp60:
	jmp	.LBB3_123
.LBB3_120:
.Ltmp58:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB3_121:
.Ltmp61:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB3_122:
.Ltmp64:
	movq	%rax, %rbx
.Ltmp65:
	leaq	64(%rsp), %rdi
	callq	_ZN4core3ptr37drop_in_place$LT$rustShapes..Tree$GT$17h9d86aad3d2d4509bE
.Ltmp66:
.LBB3_123:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB3_124:
.Ltmp67:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB3_125:
.Ltmp24:
	movl	$328, %esi
	movl	$8, %edx
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	ud2
.LBB3_126:
.Ltmp27:
	ud2
.LBB3_127:
.Ltmp21:
	movq	%rax, %rbx
	movq	224(%rsp), %r14
.LBB3_128:
	movl	$48, %esi
	movl	$8, %edx
	movq	%r14, %rdi
.LBB3_129:
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB3_130:
.Ltmp16:
	ud2
.Lfunc_end3:
	.size	_ZN10rustShapes4main17hc6555a4dc097687aE, .Lfunc_end3-_ZN10rustShapes4main17hc6555a4dc097687aE
	.cfi_endproc
	.section	.gcc_except_table._ZN10rustShapes4main17hc6555a4dc097687aE,"a",@progbits
	.p2align	2, 0x0
GCC_except_table3:
.Lexception0:
	.byte	255
	.byte	155
	.uleb128 .Lttbase0-.Lttbaseref0
.Lttbaseref0:
	.byte	1
	.uleb128 .Lcst_end0-.Lcst_begin0
.Lcst_begin0:
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp0-.Lfunc_begin0
	.byte	0
	.byte	0
	.uleb128 .Ltmp0-.Lfunc_begin0
	.uleb128 .Ltmp1-.Ltmp0
	.uleb128 .Ltmp2-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp5-.Lfunc_begin0
	.uleb128 .Ltmp6-.Ltmp5
	.uleb128 .Ltmp7-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp6-.Lfunc_begin0
	.uleb128 .Ltmp11-.Ltmp6
	.byte	0
	.byte	0
	.uleb128 .Ltmp11-.Lfunc_begin0
	.uleb128 .Ltmp12-.Ltmp11
	.uleb128 .Ltmp13-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp12-.Lfunc_begin0
	.uleb128 .Ltmp28-.Ltmp12
	.byte	0
	.byte	0
	.uleb128 .Ltmp28-.Lfunc_begin0
	.uleb128 .Ltmp31-.Ltmp28
	.uleb128 .Ltmp44-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp32-.Lfunc_begin0
	.uleb128 .Ltmp33-.Ltmp32
	.uleb128 .Ltmp34-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp37-.Lfunc_begin0
	.uleb128 .Ltmp38-.Ltmp37
	.uleb128 .Ltmp39-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp38-.Lfunc_begin0
	.uleb128 .Ltmp14-.Ltmp38
	.byte	0
	.byte	0
	.uleb128 .Ltmp14-.Lfunc_begin0
	.uleb128 .Ltmp15-.Ltmp14
	.uleb128 .Ltmp16-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp15-.Lfunc_begin0
	.uleb128 .Ltmp19-.Ltmp15
	.byte	0
	.byte	0
	.uleb128 .Ltmp19-.Lfunc_begin0
	.uleb128 .Ltmp18-.Ltmp19
	.uleb128 .Ltmp21-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp18-.Lfunc_begin0
	.uleb128 .Ltmp25-.Ltmp18
	.byte	0
	.byte	0
	.uleb128 .Ltmp25-.Lfunc_begin0
	.uleb128 .Ltmp26-.Ltmp25
	.uleb128 .Ltmp27-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp22-.Lfunc_begin0
	.uleb128 .Ltmp23-.Ltmp22
	.uleb128 .Ltmp24-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp62-.Lfunc_begin0
	.uleb128 .Ltmp63-.Ltmp62
	.uleb128 .Ltmp64-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp53-.Lfunc_begin0
	.uleb128 .Ltmp54-.Ltmp53
	.uleb128 .Ltmp55-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp54-.Lfunc_begin0
	.uleb128 .Ltmp47-.Ltmp54
	.byte	0
	.byte	0
	.uleb128 .Ltmp47-.Lfunc_begin0
	.uleb128 .Ltmp48-.Ltmp47
	.uleb128 .Ltmp49-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp42-.Lfunc_begin0
	.uleb128 .Ltmp43-.Ltmp42
	.uleb128 .Ltmp44-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp50-.Lfunc_begin0
	.uleb128 .Ltmp51-.Ltmp50
	.uleb128 .Ltmp52-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp51-.Lfunc_begin0
	.uleb128 .Ltmp8-.Ltmp51
	.byte	0
	.byte	0
	.uleb128 .Ltmp8-.Lfunc_begin0
	.uleb128 .Ltmp9-.Ltmp8
	.uleb128 .Ltmp10-.Lfunc_begin0
	.byte	1
	.uleb128 .Ltmp35-.Lfunc_begin0
	.uleb128 .Ltmp46-.Ltmp35
	.uleb128 .Ltmp61-.Lfunc_begin0
	.byte	1
	.uleb128 .Ltmp56-.Lfunc_begin0
	.uleb128 .Ltmp57-.Ltmp56
	.uleb128 .Ltmp58-.Lfunc_begin0
	.byte	1
	.uleb128 .Ltmp59-.Lfunc_begin0
	.uleb128 .Ltmp60-.Ltmp59
	.uleb128 .Ltmp61-.Lfunc_begin0
	.byte	1
	.uleb128 .Ltmp65-.Lfunc_begin0
	.uleb128 .Ltmp66-.Ltmp65
	.uleb128 .Ltmp67-.Lfunc_begin0
	.byte	1
	.uleb128 .Ltmp66-.Lfunc_begin0
	.uleb128 .Lfunc_end3-.Ltmp66
	.byte	0
	.byte	0
.Lcst_end0:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase0:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN3std2rt10lang_start17h5731a509cdc63619E,"ax",@progbits
	.hidden	_ZN3std2rt10lang_start17h5731a509cdc63619E
	.globl	_ZN3std2rt10lang_start17h5731a509cdc63619E
	.p2align	4
	.type	_ZN3std2rt10lang_start17h5731a509cdc63619E,@function
_ZN3std2rt10lang_start17h5731a509cdc63619E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movl	%ecx, %r8d
	movq	%rdx, %rcx
	movq	%rsi, %rdx
	movq	%rdi, (%rsp)
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.22(%rip), %rsi
	movq	%rsp, %rdi
	callq	*_RNvNtCsjrHSEGnQ3l9_3std2rt19lang_start_internal@GOTPCREL(%rip)
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end4:
	.size	_ZN3std2rt10lang_start17h5731a509cdc63619E, .Lfunc_end4-_ZN3std2rt10lang_start17h5731a509cdc63619E
	.cfi_endproc

	.section	".text._ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17h306d8d258a16bb39E","ax",@progbits
	.p2align	4
	.type	_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17h306d8d258a16bb39E,@function
_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17h306d8d258a16bb39E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	(%rdi), %rdi
	callq	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17h5f0706f0a7301006E
	xorl	%eax, %eax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end5:
	.size	_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17h306d8d258a16bb39E, .Lfunc_end5-_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17h306d8d258a16bb39E
	.cfi_endproc

	.section	.text._ZN3std3sys9backtrace28__rust_begin_short_backtrace17h5f0706f0a7301006E,"ax",@progbits
	.p2align	4
	.type	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17h5f0706f0a7301006E,@function
_ZN3std3sys9backtrace28__rust_begin_short_backtrace17h5f0706f0a7301006E:
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
	.size	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17h5f0706f0a7301006E, .Lfunc_end6-_ZN3std3sys9backtrace28__rust_begin_short_backtrace17h5f0706f0a7301006E
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h048894da7cc4a06aE","ax",@progbits
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h048894da7cc4a06aE,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h048894da7cc4a06aE:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	(%rdi), %rax
	movq	8(%rdi), %rsi
	movq	%rax, %rdi
	jmpq	*_RNvXsh_NtCsgEmfK2I1SDS_4core3fmteNtB5_5Debug3fmt@GOTPCREL(%rip)
.Lfunc_end7:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h048894da7cc4a06aE, .Lfunc_end7-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h048894da7cc4a06aE
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h165b7806cc1be159E","ax",@progbits
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h165b7806cc1be159E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h165b7806cc1be159E:
	.cfi_startproc
	movq	(%rdi), %rdi
	movl	16(%rsi), %eax
	testl	$33554432, %eax
	jne	.LBB8_3
	testl	$67108864, %eax
	jne	.LBB8_2
	jmpq	*_RNvXse_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impxNtB9_7Display3fmt@GOTPCREL(%rip)
.LBB8_3:
	jmpq	*_RNvXsD_NtNtCsgEmfK2I1SDS_4core3fmt3numxNtB7_8LowerHex3fmt@GOTPCREL(%rip)
.LBB8_2:
	jmpq	*_RNvXsF_NtNtCsgEmfK2I1SDS_4core3fmt3numxNtB7_8UpperHex3fmt@GOTPCREL(%rip)
.Lfunc_end8:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h165b7806cc1be159E, .Lfunc_end8-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h165b7806cc1be159E
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h4ad9addbbe79b97fE","ax",@progbits
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h4ad9addbbe79b97fE,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h4ad9addbbe79b97fE:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rsi, %rax
	movq	(%rdi), %r9
	leaq	4(%r9), %rcx
	movq	%rcx, (%rsp)
	subq	$8, %rsp
	.cfi_adjust_cfa_offset 8
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.25(%rip), %r10
	leaq	8(%rsp), %r11
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.42(%rip), %rbx
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.26(%rip), %r14
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.40(%rip), %rsi
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.41(%rip), %rcx
	movl	$5, %edx
	movl	$1, %r8d
	movq	%rax, %rdi
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	pushq	%r11
	.cfi_adjust_cfa_offset 8
	pushq	$1
	.cfi_adjust_cfa_offset 8
	pushq	%rbx
	.cfi_adjust_cfa_offset 8
	pushq	%r14
	.cfi_adjust_cfa_offset 8
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter26debug_struct_field2_finish@GOTPCREL(%rip)
	addq	$56, %rsp
	.cfi_adjust_cfa_offset -56
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end9:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h4ad9addbbe79b97fE, .Lfunc_end9-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h4ad9addbbe79b97fE
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h6930ecb896ab7b01E","ax",@progbits
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h6930ecb896ab7b01E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h6930ecb896ab7b01E:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	(%rdi), %rax
	movq	8(%rax), %rdi
	movq	16(%rax), %rsi
	jmpq	*_RNvXsh_NtCsgEmfK2I1SDS_4core3fmteNtB5_5Debug3fmt@GOTPCREL(%rip)
.Lfunc_end10:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h6930ecb896ab7b01E, .Lfunc_end10-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h6930ecb896ab7b01E
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h7a32444d7fb9f76eE","ax",@progbits
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h7a32444d7fb9f76eE,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h7a32444d7fb9f76eE:
	.cfi_startproc
	movq	(%rdi), %rdi
	movl	16(%rsi), %eax
	testl	$33554432, %eax
	jne	.LBB11_3
	testl	$67108864, %eax
	jne	.LBB11_2
	jmpq	*_RNvXNtNtNtCsgEmfK2I1SDS_4core3fmt3num3imphNtB6_7Display3fmt@GOTPCREL(%rip)
.LBB11_3:
	jmpq	*_RNvXse_NtNtCsgEmfK2I1SDS_4core3fmt3numhNtB7_8LowerHex3fmt@GOTPCREL(%rip)
.LBB11_2:
	jmpq	*_RNvXsg_NtNtCsgEmfK2I1SDS_4core3fmt3numhNtB7_8UpperHex3fmt@GOTPCREL(%rip)
.Lfunc_end11:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h7a32444d7fb9f76eE, .Lfunc_end11-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h7a32444d7fb9f76eE
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h7b11618c61e8534cE","ax",@progbits
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h7b11618c61e8534cE,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h7b11618c61e8534cE:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	(%rdi), %rax
	movq	(%rax), %rdi
	movq	8(%rax), %rsi
	jmpq	*_RNvXsh_NtCsgEmfK2I1SDS_4core3fmteNtB5_5Debug3fmt@GOTPCREL(%rip)
.Lfunc_end12:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h7b11618c61e8534cE, .Lfunc_end12-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h7b11618c61e8534cE
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h835074c37911caf8E","ax",@progbits
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h835074c37911caf8E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h835074c37911caf8E:
	.cfi_startproc
	movq	(%rdi), %rdi
	jmpq	*_RNvXs6_NtNtCsgEmfK2I1SDS_4core3fmt5floatdNtB7_5Debug3fmt@GOTPCREL(%rip)
.Lfunc_end13:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h835074c37911caf8E, .Lfunc_end13-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h835074c37911caf8E
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h8958b1231e0e14b2E","ax",@progbits
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h8958b1231e0e14b2E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h8958b1231e0e14b2E:
	.cfi_startproc
	movq	(%rdi), %rdi
	movl	16(%rsi), %eax
	testl	$33554432, %eax
	jne	.LBB14_3
	testl	$67108864, %eax
	jne	.LBB14_2
	jmpq	*_RNvXs9_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3implNtB9_7Display3fmt@GOTPCREL(%rip)
.LBB14_3:
	jmpq	*_RNvXsv_NtNtCsgEmfK2I1SDS_4core3fmt3numlNtB7_8LowerHex3fmt@GOTPCREL(%rip)
.LBB14_2:
	jmpq	*_RNvXsx_NtNtCsgEmfK2I1SDS_4core3fmt3numlNtB7_8UpperHex3fmt@GOTPCREL(%rip)
.Lfunc_end14:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h8958b1231e0e14b2E, .Lfunc_end14-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h8958b1231e0e14b2E
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha16794e30cba3f11E","ax",@progbits
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha16794e30cba3f11E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha16794e30cba3f11E:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rsi, %rax
	movq	(%rdi), %rdx
	movl	(%rdx), %ecx
	testl	%ecx, %ecx
	je	.LBB15_4
	cmpl	$1, %ecx
	jne	.LBB15_3
	leaq	4(%rdx), %r9
	addq	$12, %rdx
	movq	%rdx, (%rsp)
	subq	$8, %rsp
	.cfi_adjust_cfa_offset 8
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.45(%rip), %r10
	leaq	8(%rsp), %r11
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.48(%rip), %rbx
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.43(%rip), %r14
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.46(%rip), %rsi
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.47(%rip), %rcx
	movl	$3, %edx
	movl	$4, %r8d
	movq	%rax, %rdi
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	pushq	%r11
	.cfi_adjust_cfa_offset 8
	pushq	$2
	.cfi_adjust_cfa_offset 8
	pushq	%rbx
	.cfi_adjust_cfa_offset 8
	pushq	%r14
	.cfi_adjust_cfa_offset 8
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter26debug_struct_field2_finish@GOTPCREL(%rip)
	addq	$48, %rsp
	.cfi_adjust_cfa_offset -48
	jmp	.LBB15_5
.LBB15_4:
	leaq	4(%rdx), %rcx
	addq	$16, %rdx
	movq	%rdx, (%rsp)
	subq	$8, %rsp
	.cfi_adjust_cfa_offset 8
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.27(%rip), %r10
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.44(%rip), %rsi
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.43(%rip), %r8
	leaq	8(%rsp), %r9
	movl	$6, %edx
	movq	%rax, %rdi
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter25debug_tuple_field2_finish@GOTPCREL(%rip)
	addq	$16, %rsp
	.cfi_adjust_cfa_offset -16
.LBB15_5:
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB15_3:
	.cfi_def_cfa_offset 32
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.49(%rip), %rsi
	movl	$7, %edx
	movq	%rax, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9write_str@GOTPCREL(%rip)
.Lfunc_end15:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha16794e30cba3f11E, .Lfunc_end15-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha16794e30cba3f11E
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hc7b2a4cc19bd1275E","ax",@progbits
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hc7b2a4cc19bd1275E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hc7b2a4cc19bd1275E:
	.cfi_startproc
	movq	%rsi, %rdi
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.0(%rip), %rsi
	movl	$2, %edx
	jmpq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter3pad@GOTPCREL(%rip)
.Lfunc_end16:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hc7b2a4cc19bd1275E, .Lfunc_end16-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hc7b2a4cc19bd1275E
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hd2964ccf7b1bde3dE","ax",@progbits
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hd2964ccf7b1bde3dE,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hd2964ccf7b1bde3dE:
	.cfi_startproc
	movq	(%rdi), %rdi
	jmpq	*_RNvXsj_NtCsgEmfK2I1SDS_4core3fmtcNtB5_5Debug3fmt@GOTPCREL(%rip)
.Lfunc_end17:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hd2964ccf7b1bde3dE, .Lfunc_end17-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hd2964ccf7b1bde3dE
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17he745fc30380e15d8E","ax",@progbits
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17he745fc30380e15d8E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17he745fc30380e15d8E:
	.cfi_startproc
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
	subq	$16, %rsp
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rsi, %rax
	movq	(%rdi), %rcx
	movq	(%rcx), %r10
	leaq	16(%r10), %r9
	leaq	8(%r10), %rcx
	movq	%rcx, 8(%rsp)
	subq	$8, %rsp
	.cfi_adjust_cfa_offset 8
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.34(%rip), %r11
	leaq	16(%rsp), %rbx
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.38(%rip), %r14
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.33(%rip), %r15
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.37(%rip), %r12
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.32(%rip), %r13
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.35(%rip), %rsi
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.36(%rip), %rcx
	movl	$4, %edx
	movl	$5, %r8d
	movq	%rax, %rdi
	pushq	%r11
	.cfi_adjust_cfa_offset 8
	pushq	%rbx
	.cfi_adjust_cfa_offset 8
	pushq	$5
	.cfi_adjust_cfa_offset 8
	pushq	%r14
	.cfi_adjust_cfa_offset 8
	pushq	%r15
	.cfi_adjust_cfa_offset 8
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	pushq	$4
	.cfi_adjust_cfa_offset 8
	pushq	%r12
	.cfi_adjust_cfa_offset 8
	pushq	%r13
	.cfi_adjust_cfa_offset 8
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter26debug_struct_field3_finish@GOTPCREL(%rip)
	addq	$96, %rsp
	.cfi_adjust_cfa_offset -96
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
.Lfunc_end18:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17he745fc30380e15d8E, .Lfunc_end18-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17he745fc30380e15d8E
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17he8935844ecf02f32E","ax",@progbits
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17he8935844ecf02f32E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17he8935844ecf02f32E:
	.cfi_startproc
	movq	%rsi, %rax
	movq	(%rdi), %rcx
	cmpq	$0, (%rcx)
	je	.LBB19_2
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rcx, (%rsp)
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.67(%rip), %rsi
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.68(%rip), %r8
	movq	%rsp, %rcx
	movl	$4, %edx
	movq	%rax, %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter25debug_tuple_field1_finish@GOTPCREL(%rip)
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB19_2:
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.65(%rip), %rsi
	movl	$4, %edx
	movq	%rax, %rdi
	jmpq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9write_str@GOTPCREL(%rip)
.Lfunc_end19:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17he8935844ecf02f32E, .Lfunc_end19-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17he8935844ecf02f32E
	.cfi_endproc

	.section	".text._ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h3b3c5d0907f06743E","ax",@progbits
	.p2align	4
	.type	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h3b3c5d0907f06743E,@function
_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h3b3c5d0907f06743E:
	.cfi_startproc
	movq	(%rdi), %rdi
	jmpq	*_RNvXse_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impxNtB9_7Display3fmt@GOTPCREL(%rip)
.Lfunc_end20:
	.size	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h3b3c5d0907f06743E, .Lfunc_end20-_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h3b3c5d0907f06743E
	.cfi_endproc

	.section	".text._ZN49_$LT$$LP$T$C$$RP$$u20$as$u20$core..fmt..Debug$GT$3fmt17had12fb60f9fbd677E","ax",@progbits
	.p2align	4
	.type	_ZN49_$LT$$LP$T$C$$RP$$u20$as$u20$core..fmt..Debug$GT$3fmt17had12fb60f9fbd677E,@function
_ZN49_$LT$$LP$T$C$$RP$$u20$as$u20$core..fmt..Debug$GT$3fmt17had12fb60f9fbd677E:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	subq	$40, %rsp
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
	leaq	16(%rsp), %r14
	movl	$1, %edx
	movq	%r14, %rdi
	xorl	%ecx, %ecx
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter11debug_tuple@GOTPCREL(%rip)
	movq	%rbx, 8(%rsp)
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.23(%rip), %rdx
	leaq	8(%rsp), %rsi
	movq	%r14, %rdi
	callq	*_RNvMs2_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_10DebugTuple5field@GOTPCREL(%rip)
	movq	%r14, %rdi
	callq	*_RNvMs2_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_10DebugTuple6finish@GOTPCREL(%rip)
	addq	$40, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end21:
	.size	_ZN49_$LT$$LP$T$C$$RP$$u20$as$u20$core..fmt..Debug$GT$3fmt17had12fb60f9fbd677E, .Lfunc_end21-_ZN49_$LT$$LP$T$C$$RP$$u20$as$u20$core..fmt..Debug$GT$3fmt17had12fb60f9fbd677E
	.cfi_endproc

	.section	".text._ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17hfd836f9049354086E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17hfd836f9049354086E,@function
_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17hfd836f9049354086E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	(%rdi), %rdi
	callq	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17h5f0706f0a7301006E
	xorl	%eax, %eax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end22:
	.size	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17hfd836f9049354086E, .Lfunc_end22-_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17hfd836f9049354086E
	.cfi_endproc

	.section	".text._ZN4core3ptr37drop_in_place$LT$rustShapes..Tree$GT$17h9d86aad3d2d4509bE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr37drop_in_place$LT$rustShapes..Tree$GT$17h9d86aad3d2d4509bE,@function
_ZN4core3ptr37drop_in_place$LT$rustShapes..Tree$GT$17h9d86aad3d2d4509bE:
.Lfunc_begin1:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception1
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
	cmpq	$0, (%rdi)
	je	.LBB23_2
.Ltmp68:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr62drop_in_place$LT$alloc..boxed..Box$LT$rustShapes..Tree$GT$$GT$17h62ff2a406e0316dfE
.Ltmp69:
.LBB23_2:
	cmpq	$0, 8(%rbx)
	je	.LBB23_7
	addq	$8, %rbx
	movq	%rbx, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmp	_ZN4core3ptr62drop_in_place$LT$alloc..boxed..Box$LT$rustShapes..Tree$GT$$GT$17h62ff2a406e0316dfE
.LBB23_7:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB23_4:
	.cfi_def_cfa_offset 32
.Ltmp70:
	movq	%rax, %r14
	cmpq	$0, 8(%rbx)
	je	.LBB23_6
.Ltmp71:
	addq	$8, %rbx
	movq	%rbx, %rdi
	callq	_ZN4core3ptr62drop_in_place$LT$alloc..boxed..Box$LT$rustShapes..Tree$GT$$GT$17h62ff2a406e0316dfE
.Ltmp72:
.LBB23_6:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB23_8:
.Ltmp73:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end23:
	.size	_ZN4core3ptr37drop_in_place$LT$rustShapes..Tree$GT$17h9d86aad3d2d4509bE, .Lfunc_end23-_ZN4core3ptr37drop_in_place$LT$rustShapes..Tree$GT$17h9d86aad3d2d4509bE
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr37drop_in_place$LT$rustShapes..Tree$GT$17h9d86aad3d2d4509bE","a",@progbits
	.p2align	2, 0x0
GCC_except_table23:
.Lexception1:
	.byte	255
	.byte	155
	.uleb128 .Lttbase1-.Lttbaseref1
.Lttbaseref1:
	.byte	1
	.uleb128 .Lcst_end1-.Lcst_begin1
.Lcst_begin1:
	.uleb128 .Ltmp68-.Lfunc_begin1
	.uleb128 .Ltmp69-.Ltmp68
	.uleb128 .Ltmp70-.Lfunc_begin1
	.byte	0
	.uleb128 .Ltmp69-.Lfunc_begin1
	.uleb128 .Ltmp71-.Ltmp69
	.byte	0
	.byte	0
	.uleb128 .Ltmp71-.Lfunc_begin1
	.uleb128 .Ltmp72-.Ltmp71
	.uleb128 .Ltmp73-.Lfunc_begin1
	.byte	1
	.uleb128 .Ltmp72-.Lfunc_begin1
	.uleb128 .Lfunc_end23-.Ltmp72
	.byte	0
	.byte	0
.Lcst_end1:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase1:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr62drop_in_place$LT$alloc..boxed..Box$LT$rustShapes..Tree$GT$$GT$17h62ff2a406e0316dfE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr62drop_in_place$LT$alloc..boxed..Box$LT$rustShapes..Tree$GT$$GT$17h62ff2a406e0316dfE,@function
_ZN4core3ptr62drop_in_place$LT$alloc..boxed..Box$LT$rustShapes..Tree$GT$$GT$17h62ff2a406e0316dfE:
.Lfunc_begin2:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception2
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	(%rdi), %rbx
	cmpq	$0, (%rbx)
	je	.LBB24_2
.Ltmp74:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr62drop_in_place$LT$alloc..boxed..Box$LT$rustShapes..Tree$GT$$GT$17h62ff2a406e0316dfE
.Ltmp75:
.LBB24_2:
	cmpq	$0, 8(%rbx)
	je	.LBB24_4
.Ltmp80:
	leaq	8(%rbx), %rdi
	callq	_ZN4core3ptr62drop_in_place$LT$alloc..boxed..Box$LT$rustShapes..Tree$GT$$GT$17h62ff2a406e0316dfE
.Ltmp81:
.LBB24_4:
	movl	$24, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB24_8:
	.cfi_def_cfa_offset 32
.Ltmp82:
	movq	%rax, %r14
	jmp	.LBB24_9
.LBB24_5:
.Ltmp76:
	movq	%rax, %r14
	cmpq	$0, 8(%rbx)
	je	.LBB24_9
.Ltmp77:
	leaq	8(%rbx), %rdi
	callq	_ZN4core3ptr62drop_in_place$LT$alloc..boxed..Box$LT$rustShapes..Tree$GT$$GT$17h62ff2a406e0316dfE
.Ltmp78:
.LBB24_9:
	movl	$24, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB24_7:
.Ltmp79:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end24:
	.size	_ZN4core3ptr62drop_in_place$LT$alloc..boxed..Box$LT$rustShapes..Tree$GT$$GT$17h62ff2a406e0316dfE, .Lfunc_end24-_ZN4core3ptr62drop_in_place$LT$alloc..boxed..Box$LT$rustShapes..Tree$GT$$GT$17h62ff2a406e0316dfE
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr62drop_in_place$LT$alloc..boxed..Box$LT$rustShapes..Tree$GT$$GT$17h62ff2a406e0316dfE","a",@progbits
	.p2align	2, 0x0
GCC_except_table24:
.Lexception2:
	.byte	255
	.byte	155
	.uleb128 .Lttbase2-.Lttbaseref2
.Lttbaseref2:
	.byte	1
	.uleb128 .Lcst_end2-.Lcst_begin2
.Lcst_begin2:
	.uleb128 .Ltmp74-.Lfunc_begin2
	.uleb128 .Ltmp75-.Ltmp74
	.uleb128 .Ltmp76-.Lfunc_begin2
	.byte	0
	.uleb128 .Ltmp80-.Lfunc_begin2
	.uleb128 .Ltmp81-.Ltmp80
	.uleb128 .Ltmp82-.Lfunc_begin2
	.byte	0
	.uleb128 .Ltmp77-.Lfunc_begin2
	.uleb128 .Ltmp78-.Ltmp77
	.uleb128 .Ltmp79-.Lfunc_begin2
	.byte	1
	.uleb128 .Ltmp78-.Lfunc_begin2
	.uleb128 .Lfunc_end24-.Ltmp78
	.byte	0
	.byte	0
.Lcst_end2:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase2:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr72drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..error..Error$GT$$GT$17h0f5ceebe41d80f89E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr72drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..error..Error$GT$$GT$17h0f5ceebe41d80f89E,@function
_ZN4core3ptr72drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..error..Error$GT$$GT$17h0f5ceebe41d80f89E:
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
	movq	%rdi, %rbx
	movq	8(%rdi), %r15
	movq	(%r15), %rax
	testq	%rax, %rax
	je	.LBB25_2
	movq	(%rbx), %r14
.Ltmp83:
	movq	%r14, %rdi
	callq	*%rax
.Ltmp84:
.LBB25_2:
	movq	8(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB25_3
	movq	16(%r15), %rdx
	movq	(%rbx), %rdi
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB25_3:
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB25_4:
	.cfi_def_cfa_offset 32
.Ltmp85:
	movq	%rax, %rbx
	movq	8(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB25_6
	movq	16(%r15), %rdx
	movq	%r14, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB25_6:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end25:
	.size	_ZN4core3ptr72drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..error..Error$GT$$GT$17h0f5ceebe41d80f89E, .Lfunc_end25-_ZN4core3ptr72drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..error..Error$GT$$GT$17h0f5ceebe41d80f89E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr72drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..error..Error$GT$$GT$17h0f5ceebe41d80f89E","a",@progbits
	.p2align	2, 0x0
GCC_except_table25:
.Lexception3:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end3-.Lcst_begin3
.Lcst_begin3:
	.uleb128 .Ltmp83-.Lfunc_begin3
	.uleb128 .Ltmp84-.Ltmp83
	.uleb128 .Ltmp85-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp84-.Lfunc_begin3
	.uleb128 .Lfunc_end25-.Ltmp84
	.byte	0
	.byte	0
.Lcst_end3:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr82drop_in_place$LT$alloc..collections..btree..map..BTreeMap$LT$$RF$str$C$i32$GT$$GT$17h15a4fa865bb8a0eeE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr82drop_in_place$LT$alloc..collections..btree..map..BTreeMap$LT$$RF$str$C$i32$GT$$GT$17h15a4fa865bb8a0eeE,@function
_ZN4core3ptr82drop_in_place$LT$alloc..collections..btree..map..BTreeMap$LT$$RF$str$C$i32$GT$$GT$17h15a4fa865bb8a0eeE:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	subq	$104, %rsp
	.cfi_def_cfa_offset 128
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	(%rdi), %rcx
	testq	%rcx, %rcx
	je	.LBB26_1
	movq	8(%rdi), %rdx
	movq	16(%rdi), %rax
	movq	$0, 40(%rsp)
	movq	%rcx, 48(%rsp)
	movq	%rdx, 56(%rsp)
	movq	$0, 72(%rsp)
	movq	%rcx, 80(%rsp)
	movq	%rdx, 88(%rsp)
	movl	$1, %ecx
	jmp	.LBB26_3
.LBB26_1:
	xorl	%ecx, %ecx
	xorl	%eax, %eax
.LBB26_3:
	movq	%rcx, 32(%rsp)
	movq	%rcx, 64(%rsp)
	movq	%rax, 96(%rsp)
	leaq	8(%rsp), %rdi
	leaq	32(%rsp), %rsi
	callq	_ZN5alloc11collections5btree3map25IntoIter$LT$K$C$V$C$A$GT$10dying_next17ha07a420e84cf7198E
	cmpq	$0, 8(%rsp)
	je	.LBB26_6
	leaq	8(%rsp), %rbx
	leaq	32(%rsp), %r14
	.p2align	4
.LBB26_5:
	movq	%rbx, %rdi
	movq	%r14, %rsi
	callq	_ZN5alloc11collections5btree3map25IntoIter$LT$K$C$V$C$A$GT$10dying_next17ha07a420e84cf7198E
	cmpq	$0, 8(%rsp)
	jne	.LBB26_5
.LBB26_6:
	addq	$104, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end26:
	.size	_ZN4core3ptr82drop_in_place$LT$alloc..collections..btree..map..BTreeMap$LT$$RF$str$C$i32$GT$$GT$17h15a4fa865bb8a0eeE, .Lfunc_end26-_ZN4core3ptr82drop_in_place$LT$alloc..collections..btree..map..BTreeMap$LT$$RF$str$C$i32$GT$$GT$17h15a4fa865bb8a0eeE
	.cfi_endproc

	.section	".text._ZN4core3ptr90drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$rustShapes..Tree$GT$$GT$$GT$17h29005176ef46f1f8E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr90drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$rustShapes..Tree$GT$$GT$$GT$17h29005176ef46f1f8E,@function
_ZN4core3ptr90drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$rustShapes..Tree$GT$$GT$$GT$17h29005176ef46f1f8E:
	.cfi_startproc
	cmpq	$0, (%rdi)
	jne	_ZN4core3ptr62drop_in_place$LT$alloc..boxed..Box$LT$rustShapes..Tree$GT$$GT$17h62ff2a406e0316dfE
	retq
.Lfunc_end27:
	.size	_ZN4core3ptr90drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$rustShapes..Tree$GT$$GT$$GT$17h29005176ef46f1f8E, .Lfunc_end27-_ZN4core3ptr90drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$rustShapes..Tree$GT$$GT$$GT$17h29005176ef46f1f8E
	.cfi_endproc

	.section	".text._ZN4core5array69_$LT$impl$u20$core..fmt..Debug$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$3fmt17h05a5254972756cedE","ax",@progbits
	.p2align	4
	.type	_ZN4core5array69_$LT$impl$u20$core..fmt..Debug$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$3fmt17h05a5254972756cedE,@function
_ZN4core5array69_$LT$impl$u20$core..fmt..Debug$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$3fmt17h05a5254972756cedE:
	.cfi_startproc
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
	subq	$32, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %r14
	leaq	16(%rsp), %rbx
	movq	%rbx, %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter10debug_list@GOTPCREL(%rip)
	movq	%r14, 8(%rsp)
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.29(%rip), %r15
	movq	_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList5entry@GOTPCREL(%rip), %r13
	leaq	8(%rsp), %r12
	movq	%rbx, %rdi
	movq	%r12, %rsi
	movq	%r15, %rdx
	callq	*%r13
	leaq	24(%r14), %rax
	movq	%rax, 8(%rsp)
	movq	%rbx, %rdi
	movq	%r12, %rsi
	movq	%r15, %rdx
	callq	*%r13
	addq	$48, %r14
	movq	%r14, 8(%rsp)
	movq	%rbx, %rdi
	movq	%r12, %rsi
	movq	%r15, %rdx
	callq	*%r13
	movq	%rbx, %rdi
	callq	*_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList6finish@GOTPCREL(%rip)
	addq	$32, %rsp
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
.Lfunc_end28:
	.size	_ZN4core5array69_$LT$impl$u20$core..fmt..Debug$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$3fmt17h05a5254972756cedE, .Lfunc_end28-_ZN4core5array69_$LT$impl$u20$core..fmt..Debug$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$3fmt17h05a5254972756cedE
	.cfi_endproc

	.section	".text._ZN4core5array69_$LT$impl$u20$core..fmt..Debug$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$3fmt17hde9b48d0313e09dbE","ax",@progbits
	.p2align	4
	.type	_ZN4core5array69_$LT$impl$u20$core..fmt..Debug$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$3fmt17hde9b48d0313e09dbE,@function
_ZN4core5array69_$LT$impl$u20$core..fmt..Debug$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$3fmt17hde9b48d0313e09dbE:
	.cfi_startproc
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
	subq	$32, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rbx
	leaq	16(%rsp), %r14
	movq	%r14, %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter10debug_list@GOTPCREL(%rip)
	movq	%rbx, 8(%rsp)
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.28(%rip), %r15
	movq	_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList5entry@GOTPCREL(%rip), %r13
	leaq	8(%rsp), %r12
	movq	%r14, %rdi
	movq	%r12, %rsi
	movq	%r15, %rdx
	callq	*%r13
	incq	%rbx
	movq	%rbx, 8(%rsp)
	movq	%r14, %rdi
	movq	%r12, %rsi
	movq	%r15, %rdx
	callq	*%r13
	movq	%r14, %rdi
	callq	*_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList6finish@GOTPCREL(%rip)
	addq	$32, %rsp
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
.Lfunc_end29:
	.size	_ZN4core5array69_$LT$impl$u20$core..fmt..Debug$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$3fmt17hde9b48d0313e09dbE, .Lfunc_end29-_ZN4core5array69_$LT$impl$u20$core..fmt..Debug$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$3fmt17hde9b48d0313e09dbE
	.cfi_endproc

	.section	.text._ZN4core5error5Error11description17h8bdf8f14db0d3e17E,"ax",@progbits
	.p2align	4
	.type	_ZN4core5error5Error11description17h8bdf8f14db0d3e17E,@function
_ZN4core5error5Error11description17h8bdf8f14db0d3e17E:
	.cfi_startproc
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.30(%rip), %rax
	movl	$40, %edx
	retq
.Lfunc_end30:
	.size	_ZN4core5error5Error11description17h8bdf8f14db0d3e17E, .Lfunc_end30-_ZN4core5error5Error11description17h8bdf8f14db0d3e17E
	.cfi_endproc

	.section	.text._ZN4core5error5Error5cause17he1d59ed35ddc2a0dE,"ax",@progbits
	.p2align	4
	.type	_ZN4core5error5Error5cause17he1d59ed35ddc2a0dE,@function
_ZN4core5error5Error5cause17he1d59ed35ddc2a0dE:
	.cfi_startproc
	xorl	%eax, %eax
	retq
.Lfunc_end31:
	.size	_ZN4core5error5Error5cause17he1d59ed35ddc2a0dE, .Lfunc_end31-_ZN4core5error5Error5cause17he1d59ed35ddc2a0dE
	.cfi_endproc

	.section	.text._ZN4core5error5Error7provide17he6e4ef7fe7be6058E,"ax",@progbits
	.p2align	4
	.type	_ZN4core5error5Error7provide17he6e4ef7fe7be6058E,@function
_ZN4core5error5Error7provide17he6e4ef7fe7be6058E:
	.cfi_startproc
	retq
.Lfunc_end32:
	.size	_ZN4core5error5Error7provide17he6e4ef7fe7be6058E, .Lfunc_end32-_ZN4core5error5Error7provide17he6e4ef7fe7be6058E
	.cfi_endproc

	.section	.text._ZN4core5error5Error7type_id17h70bb70a9e7c28f3eE,"ax",@progbits
	.p2align	4
	.type	_ZN4core5error5Error7type_id17h70bb70a9e7c28f3eE,@function
_ZN4core5error5Error7type_id17h70bb70a9e7c28f3eE:
	.cfi_startproc
	movq	%rdi, %rax
	movups	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.31(%rip), %xmm0
	movups	%xmm0, (%rdi)
	retq
.Lfunc_end33:
	.size	_ZN4core5error5Error7type_id17h70bb70a9e7c28f3eE, .Lfunc_end33-_ZN4core5error5Error7type_id17h70bb70a9e7c28f3eE
	.cfi_endproc

	.section	.text._ZN4core5slice4sort6shared9smallsort25insertion_sort_shift_left17h5e4bc3bfb5e7cd6eE,"ax",@progbits
	.p2align	4
	.type	_ZN4core5slice4sort6shared9smallsort25insertion_sort_shift_left17h5e4bc3bfb5e7cd6eE,@function
_ZN4core5slice4sort6shared9smallsort25insertion_sort_shift_left17h5e4bc3bfb5e7cd6eE:
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
	movq	%rdi, %rbx
	leaq	(%rsi,%rsi,2), %rax
	leaq	(%rdi,%rax,8), %rax
	movq	%rax, 16(%rsp)
	leaq	24(%rdi), %rax
	movl	$24, %ecx
	movq	%rcx, (%rsp)
	movq	%rdi, %r12
	jmp	.LBB34_1
.LBB34_4:
	movq	%rbx, %r12
.LBB34_7:
	movq	%r14, (%r12)
	movq	%r15, 8(%r12)
	movq	8(%rsp), %rax
	movq	%rax, 16(%r12)
.LBB34_8:
	leaq	24(%rbp), %rax
	addq	$24, (%rsp)
	movq	%rbp, %r12
	cmpq	16(%rsp), %rax
	je	.LBB34_9
.LBB34_1:
	movq	%rax, %rbp
	movq	24(%r12), %r14
	movq	32(%r12), %r15
	movq	(%r12), %rsi
	movq	8(%r12), %rdx
	movq	%r15, %r13
	subq	%rdx, %r13
	cmovbq	%r15, %rdx
	movq	%r14, %rdi
	callq	*memcmp@GOTPCREL(%rip)
	cltq
	testl	%eax, %eax
	cmovneq	%rax, %r13
	testq	%r13, %r13
	jns	.LBB34_8
	movq	40(%r12), %rax
	movq	%rax, 8(%rsp)
	movq	(%rsp), %r12
	.p2align	4
.LBB34_3:
	movq	-8(%rbx,%r12), %rax
	movq	%rax, 16(%rbx,%r12)
	movups	-24(%rbx,%r12), %xmm0
	movups	%xmm0, (%rbx,%r12)
	cmpq	$24, %r12
	je	.LBB34_4
	movq	-48(%rbx,%r12), %rsi
	movq	-40(%rbx,%r12), %rdx
	movq	%r15, %r13
	subq	%rdx, %r13
	cmovbq	%r15, %rdx
	movq	%r14, %rdi
	callq	*memcmp@GOTPCREL(%rip)
	cltq
	testl	%eax, %eax
	cmovneq	%rax, %r13
	addq	$-24, %r12
	testq	%r13, %r13
	js	.LBB34_3
	addq	%rbx, %r12
	jmp	.LBB34_7
.LBB34_9:
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
.Lfunc_end34:
	.size	_ZN4core5slice4sort6shared9smallsort25insertion_sort_shift_left17h5e4bc3bfb5e7cd6eE, .Lfunc_end34-_ZN4core5slice4sort6shared9smallsort25insertion_sort_shift_left17h5e4bc3bfb5e7cd6eE
	.cfi_endproc

	.section	".text._ZN53_$LT$rustShapes..Tree$u20$as$u20$core..fmt..Debug$GT$3fmt17he345f1fd0000b96cE","ax",@progbits
	.p2align	4
	.type	_ZN53_$LT$rustShapes..Tree$u20$as$u20$core..fmt..Debug$GT$3fmt17he345f1fd0000b96cE,@function
_ZN53_$LT$rustShapes..Tree$u20$as$u20$core..fmt..Debug$GT$3fmt17he345f1fd0000b96cE:
	.cfi_startproc
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
	subq	$16, %rsp
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rsi, %r10
	movq	%rdi, %rax
	leaq	16(%rdi), %r9
	leaq	8(%rdi), %rcx
	movq	%rcx, 8(%rsp)
	subq	$8, %rsp
	.cfi_adjust_cfa_offset 8
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.34(%rip), %r11
	leaq	16(%rsp), %rbx
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.38(%rip), %r14
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.33(%rip), %r15
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.37(%rip), %r12
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.32(%rip), %r13
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.35(%rip), %rsi
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.36(%rip), %rcx
	movl	$4, %edx
	movl	$5, %r8d
	movq	%r10, %rdi
	pushq	%r11
	.cfi_adjust_cfa_offset 8
	pushq	%rbx
	.cfi_adjust_cfa_offset 8
	pushq	$5
	.cfi_adjust_cfa_offset 8
	pushq	%r14
	.cfi_adjust_cfa_offset 8
	pushq	%r15
	.cfi_adjust_cfa_offset 8
	pushq	%rax
	.cfi_adjust_cfa_offset 8
	pushq	$4
	.cfi_adjust_cfa_offset 8
	pushq	%r12
	.cfi_adjust_cfa_offset 8
	pushq	%r13
	.cfi_adjust_cfa_offset 8
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter26debug_struct_field3_finish@GOTPCREL(%rip)
	addq	$96, %rsp
	.cfi_adjust_cfa_offset -96
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
.Lfunc_end35:
	.size	_ZN53_$LT$rustShapes..Tree$u20$as$u20$core..fmt..Debug$GT$3fmt17he345f1fd0000b96cE, .Lfunc_end35-_ZN53_$LT$rustShapes..Tree$u20$as$u20$core..fmt..Debug$GT$3fmt17he345f1fd0000b96cE
	.cfi_endproc

	.section	".text._ZN54_$LT$$LP$V$C$U$C$T$RP$$u20$as$u20$core..fmt..Debug$GT$3fmt17h2bee79b201be4283E","ax",@progbits
	.p2align	4
	.type	_ZN54_$LT$$LP$V$C$U$C$T$RP$$u20$as$u20$core..fmt..Debug$GT$3fmt17h2bee79b201be4283E,@function
_ZN54_$LT$$LP$V$C$U$C$T$RP$$u20$as$u20$core..fmt..Debug$GT$3fmt17h2bee79b201be4283E:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	subq	$56, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %r14
	leaq	32(%rsp), %rbx
	movl	$1, %edx
	movq	%rbx, %rdi
	xorl	%ecx, %ecx
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter11debug_tuple@GOTPCREL(%rip)
	leaq	16(%r14), %rax
	movq	%rax, 8(%rsp)
	movq	%r14, 16(%rsp)
	addq	$20, %r14
	movq	%r14, 24(%rsp)
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.25(%rip), %rdx
	movq	_RNvMs2_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_10DebugTuple5field@GOTPCREL(%rip), %r14
	leaq	8(%rsp), %rsi
	movq	%rbx, %rdi
	callq	*%r14
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.24(%rip), %rdx
	leaq	16(%rsp), %rsi
	movq	%rbx, %rdi
	callq	*%r14
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.39(%rip), %rdx
	leaq	24(%rsp), %rsi
	movq	%rbx, %rdi
	callq	*%r14
	movq	%rbx, %rdi
	callq	*_RNvMs2_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_10DebugTuple6finish@GOTPCREL(%rip)
	addq	$56, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end36:
	.size	_ZN54_$LT$$LP$V$C$U$C$T$RP$$u20$as$u20$core..fmt..Debug$GT$3fmt17h2bee79b201be4283E, .Lfunc_end36-_ZN54_$LT$$LP$V$C$U$C$T$RP$$u20$as$u20$core..fmt..Debug$GT$3fmt17h2bee79b201be4283E
	.cfi_endproc

	.section	".text._ZN54_$LT$rustShapes..Flags$u20$as$u20$core..fmt..Debug$GT$3fmt17hfc2dc8f718df422bE","ax",@progbits
	.p2align	4
	.type	_ZN54_$LT$rustShapes..Flags$u20$as$u20$core..fmt..Debug$GT$3fmt17hfc2dc8f718df422bE,@function
_ZN54_$LT$rustShapes..Flags$u20$as$u20$core..fmt..Debug$GT$3fmt17hfc2dc8f718df422bE:
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
	movq	%rdi, %r14
	leaq	8(%rsp), %rbx
	movq	%rbx, %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9debug_set@GOTPCREL(%rip)
	xorl	%r13d, %r13d
	movzbl	(%r14), %ebp
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.26(%rip), %r14
	leaq	4(%rsp), %r15
	movq	_RNvMs4_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_8DebugSet5entry@GOTPCREL(%rip), %r12
.LBB37_1:
	cmpl	$9, %r13d
	movl	$8, %eax
	cmovgel	%r13d, %eax
	movl	%r13d, %ecx
	.p2align	4
.LBB37_2:
	cmpl	%ecx, %eax
	je	.LBB37_5
	leal	1(%rcx), %r13d
	andl	$7, %ecx
	btl	%ecx, %ebp
	movl	%r13d, %ecx
	jae	.LBB37_2
	leal	-1(%r13), %eax
	movl	%eax, 4(%rsp)
	movq	%rbx, %rdi
	movq	%r15, %rsi
	movq	%r14, %rdx
	callq	*%r12
	jmp	.LBB37_1
.LBB37_5:
	leaq	8(%rsp), %rdi
	callq	*_RNvMs4_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_8DebugSet6finish@GOTPCREL(%rip)
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
.Lfunc_end37:
	.size	_ZN54_$LT$rustShapes..Flags$u20$as$u20$core..fmt..Debug$GT$3fmt17hfc2dc8f718df422bE, .Lfunc_end37-_ZN54_$LT$rustShapes..Flags$u20$as$u20$core..fmt..Debug$GT$3fmt17hfc2dc8f718df422bE
	.cfi_endproc

	.section	".text._ZN54_$LT$rustShapes..Point$u20$as$u20$core..fmt..Debug$GT$3fmt17h6636e31b01c81dbdE","ax",@progbits
	.p2align	4
	.type	_ZN54_$LT$rustShapes..Point$u20$as$u20$core..fmt..Debug$GT$3fmt17h6636e31b01c81dbdE,@function
_ZN54_$LT$rustShapes..Point$u20$as$u20$core..fmt..Debug$GT$3fmt17h6636e31b01c81dbdE:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rsi, %rax
	movq	%rdi, %r9
	leaq	4(%rdi), %rcx
	movq	%rcx, (%rsp)
	subq	$8, %rsp
	.cfi_adjust_cfa_offset 8
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.25(%rip), %r10
	leaq	8(%rsp), %r11
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.42(%rip), %rbx
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.26(%rip), %r14
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.40(%rip), %rsi
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.41(%rip), %rcx
	movl	$5, %edx
	movl	$1, %r8d
	movq	%rax, %rdi
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	pushq	%r11
	.cfi_adjust_cfa_offset 8
	pushq	$1
	.cfi_adjust_cfa_offset 8
	pushq	%rbx
	.cfi_adjust_cfa_offset 8
	pushq	%r14
	.cfi_adjust_cfa_offset 8
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter26debug_struct_field2_finish@GOTPCREL(%rip)
	addq	$56, %rsp
	.cfi_adjust_cfa_offset -56
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end38:
	.size	_ZN54_$LT$rustShapes..Point$u20$as$u20$core..fmt..Debug$GT$3fmt17h6636e31b01c81dbdE, .Lfunc_end38-_ZN54_$LT$rustShapes..Point$u20$as$u20$core..fmt..Debug$GT$3fmt17h6636e31b01c81dbdE
	.cfi_endproc

	.section	".text._ZN56_$LT$rustShapes..Trouble$u20$as$u20$core..fmt..Debug$GT$3fmt17h7e75fdccdcccd94bE","ax",@progbits
	.p2align	4
	.type	_ZN56_$LT$rustShapes..Trouble$u20$as$u20$core..fmt..Debug$GT$3fmt17h7e75fdccdcccd94bE,@function
_ZN56_$LT$rustShapes..Trouble$u20$as$u20$core..fmt..Debug$GT$3fmt17h7e75fdccdcccd94bE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rsi, %rax
	movq	%rdi, (%rsp)
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.51(%rip), %rsi
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.50(%rip), %r8
	movq	%rsp, %rcx
	movl	$8, %edx
	movq	%rax, %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter25debug_tuple_field1_finish@GOTPCREL(%rip)
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end39:
	.size	_ZN56_$LT$rustShapes..Trouble$u20$as$u20$core..fmt..Debug$GT$3fmt17h7e75fdccdcccd94bE, .Lfunc_end39-_ZN56_$LT$rustShapes..Trouble$u20$as$u20$core..fmt..Debug$GT$3fmt17h7e75fdccdcccd94bE
	.cfi_endproc

	.section	".text._ZN58_$LT$rustShapes..Trouble$u20$as$u20$core..fmt..Display$GT$3fmt17h537765bda930329eE","ax",@progbits
	.p2align	4
	.type	_ZN58_$LT$rustShapes..Trouble$u20$as$u20$core..fmt..Display$GT$3fmt17h537765bda930329eE,@function
_ZN58_$LT$rustShapes..Trouble$u20$as$u20$core..fmt..Display$GT$3fmt17h537765bda930329eE:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	subq	$32, %rsp
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -16
	movq	%rsi, %rbx
	movq	%rdi, 8(%rsp)
	leaq	8(%rsp), %rax
	movq	%rax, 16(%rsp)
	leaq	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h3b3c5d0907f06743E(%rip), %rax
	movq	%rax, 24(%rsp)
	movq	(%rsi), %rdi
	movq	8(%rsi), %rsi
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.52(%rip), %rdx
	leaq	16(%rsp), %rcx
	callq	*_RNvNtCsgEmfK2I1SDS_4core3fmt5write@GOTPCREL(%rip)
	movl	%eax, %ecx
	movb	$1, %al
	testb	%cl, %cl
	jne	.LBB40_4
	testb	$-128, 18(%rbx)
	je	.LBB40_3
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.53(%rip), %rsi
	movl	$1, %edx
	movq	%rbx, %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9write_str@GOTPCREL(%rip)
	movl	%eax, %ecx
	movb	$1, %al
	testb	%cl, %cl
	jne	.LBB40_4
.LBB40_3:
	xorl	%eax, %eax
.LBB40_4:
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end40:
	.size	_ZN58_$LT$rustShapes..Trouble$u20$as$u20$core..fmt..Display$GT$3fmt17h537765bda930329eE, .Lfunc_end40-_ZN58_$LT$rustShapes..Trouble$u20$as$u20$core..fmt..Display$GT$3fmt17h537765bda930329eE
	.cfi_endproc

	.section	".text._ZN5alloc11collections5btree3map25IntoIter$LT$K$C$V$C$A$GT$10dying_next17ha07a420e84cf7198E","ax",@progbits
	.p2align	4
	.type	_ZN5alloc11collections5btree3map25IntoIter$LT$K$C$V$C$A$GT$10dying_next17ha07a420e84cf7198E,@function
_ZN5alloc11collections5btree3map25IntoIter$LT$K$C$V$C$A$GT$10dying_next17ha07a420e84cf7198E:
.Lfunc_begin4:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception4
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
	movq	%rdi, %rbx
	movq	64(%rsi), %rax
	testq	%rax, %rax
	je	.LBB41_1
	decq	%rax
	movq	%rax, 64(%rsi)
	cmpl	$1, (%rsi)
	jne	.LBB41_49
	movq	8(%rsi), %rdi
	testq	%rdi, %rdi
	je	.LBB41_21
	movq	16(%rsi), %rax
	movq	24(%rsi), %r14
	jmp	.LBB41_29
.LBB41_1:
	movq	(%rsi), %rdx
	movq	8(%rsi), %rcx
	movq	16(%rsi), %r14
	movq	24(%rsi), %rax
	movq	$0, (%rsi)
	cmpq	$1, %rdx
	jne	.LBB41_17
	testq	%rcx, %rcx
	je	.LBB41_4
	movq	%r14, %r15
	movq	%rcx, %r14
.LBB41_13:
	movq	176(%r14), %rax
	testq	%rax, %rax
	je	.LBB41_16
	movl	$232, %r12d
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r13
	movq	%r14, %rdi
	.p2align	4
.LBB41_15:
	movq	%rax, %r14
	testq	%r15, %r15
	leaq	1(%r15), %r15
	movl	$328, %esi
	cmoveq	%r12, %rsi
	movl	$8, %edx
	callq	*%r13
	movq	176(%r14), %rax
	movq	%r14, %rdi
	testq	%rax, %rax
	jne	.LBB41_15
.LBB41_16:
	testq	%r15, %r15
	movl	$232, %eax
	movl	$328, %esi
	cmoveq	%rax, %rsi
	movl	$8, %edx
	movq	%r14, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB41_17:
	movq	$0, (%rbx)
	jmp	.LBB41_38
.LBB41_21:
	movq	16(%rsi), %rdi
	movq	24(%rsi), %rax
	testq	%rax, %rax
	je	.LBB41_28
	movq	%rax, %rcx
	andq	$7, %rcx
	je	.LBB41_23
	xorl	%edx, %edx
	.p2align	4
.LBB41_25:
	movq	232(%rdi), %rdi
	incq	%rdx
	cmpq	%rdx, %rcx
	jne	.LBB41_25
	movq	%rax, %rcx
	subq	%rdx, %rcx
	cmpq	$8, %rax
	jb	.LBB41_28
	.p2align	4
.LBB41_50:
	movq	232(%rdi), %rax
	movq	232(%rax), %rax
	movq	232(%rax), %rax
	movq	232(%rax), %rax
	movq	232(%rax), %rax
	movq	232(%rax), %rax
	movq	232(%rax), %rax
	movq	232(%rax), %rdi
	addq	$-8, %rcx
	jne	.LBB41_50
.LBB41_28:
	movq	$1, (%rsi)
	xorl	%r14d, %r14d
	xorl	%eax, %eax
.LBB41_29:
	movzwl	230(%rdi), %ecx
	cmpq	%rcx, %r14
	jae	.LBB41_31
	movq	%rax, %r12
	movq	%rdi, %r15
	testq	%r12, %r12
	je	.LBB41_36
.LBB41_39:
	leaq	(%r15,%r14,8), %rax
	addq	$240, %rax
	movq	%r12, %rdx
	andq	$7, %rdx
	je	.LBB41_40
	xorl	%r8d, %r8d
	.p2align	4
.LBB41_42:
	movq	(%rax), %rcx
	leaq	232(%rcx), %rax
	incq	%r8
	cmpq	%r8, %rdx
	jne	.LBB41_42
	movq	%r12, %rdi
	subq	%r8, %rdi
	jmp	.LBB41_44
.LBB41_31:
	movq	%rsi, (%rsp)
	movl	$232, %ebp
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r13
	.p2align	4
.LBB41_32:
	movq	176(%rdi), %r15
	testq	%r15, %r15
	je	.LBB41_46
	leaq	1(%rax), %r12
	movzwl	228(%rdi), %r14d
	testq	%rax, %rax
	movl	$328, %esi
	cmoveq	%rbp, %rsi
	movl	$8, %edx
	callq	*%r13
	movq	%r15, %rdi
	movq	%r12, %rax
	cmpw	230(%r15), %r14w
	jae	.LBB41_32
	movq	(%rsp), %rsi
	testq	%r12, %r12
	jne	.LBB41_39
.LBB41_36:
	leaq	1(%r14), %rdx
	movq	%r15, %rcx
	jmp	.LBB41_37
.LBB41_40:
	movq	%r12, %rdi
.LBB41_44:
	xorl	%edx, %edx
	cmpq	$8, %r12
	jb	.LBB41_37
	.p2align	4
.LBB41_45:
	movq	(%rax), %rax
	movq	232(%rax), %rax
	movq	232(%rax), %rax
	movq	232(%rax), %rax
	movq	232(%rax), %rax
	movq	232(%rax), %rax
	movq	232(%rax), %rax
	movq	232(%rax), %rcx
	leaq	232(%rcx), %rax
	addq	$-8, %rdi
	jne	.LBB41_45
.LBB41_37:
	movq	%rcx, 8(%rsi)
	movq	$0, 16(%rsi)
	movq	%rdx, 24(%rsi)
	movq	%r15, (%rbx)
	movq	%r12, 8(%rbx)
	movq	%r14, 16(%rbx)
.LBB41_38:
	movq	%rbx, %rax
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
.LBB41_4:
	.cfi_def_cfa_offset 64
	testq	%rax, %rax
	je	.LBB41_5
	movq	%rax, %rcx
	andq	$7, %rcx
	je	.LBB41_7
	xorl	%edx, %edx
	.p2align	4
.LBB41_9:
	movq	232(%r14), %r14
	incq	%rdx
	cmpq	%rdx, %rcx
	jne	.LBB41_9
	movq	%rax, %rcx
	subq	%rdx, %rcx
	jmp	.LBB41_11
.LBB41_23:
	movq	%rax, %rcx
	cmpq	$8, %rax
	jae	.LBB41_50
	jmp	.LBB41_28
.LBB41_5:
	xorl	%r15d, %r15d
	jmp	.LBB41_13
.LBB41_7:
	movq	%rax, %rcx
.LBB41_11:
	xorl	%r15d, %r15d
	cmpq	$8, %rax
	jb	.LBB41_13
	.p2align	4
.LBB41_12:
	movq	232(%r14), %rax
	movq	232(%rax), %rax
	movq	232(%rax), %rax
	movq	232(%rax), %rax
	movq	232(%rax), %rax
	movq	232(%rax), %rax
	movq	232(%rax), %rax
	movq	232(%rax), %r14
	addq	$-8, %rcx
	jne	.LBB41_12
	jmp	.LBB41_13
.LBB41_46:
	testq	%rax, %rax
	movl	$232, %eax
	movl	$328, %esi
	cmoveq	%rax, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.Ltmp86:
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.62(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.Ltmp87:
	ud2
.LBB41_49:
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.64(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB41_48:
.Ltmp88:
	ud2
.Lfunc_end41:
	.size	_ZN5alloc11collections5btree3map25IntoIter$LT$K$C$V$C$A$GT$10dying_next17ha07a420e84cf7198E, .Lfunc_end41-_ZN5alloc11collections5btree3map25IntoIter$LT$K$C$V$C$A$GT$10dying_next17ha07a420e84cf7198E
	.cfi_endproc
	.section	".gcc_except_table._ZN5alloc11collections5btree3map25IntoIter$LT$K$C$V$C$A$GT$10dying_next17ha07a420e84cf7198E","a",@progbits
	.p2align	2, 0x0
GCC_except_table41:
.Lexception4:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end4-.Lcst_begin4
.Lcst_begin4:
	.uleb128 .Lfunc_begin4-.Lfunc_begin4
	.uleb128 .Ltmp86-.Lfunc_begin4
	.byte	0
	.byte	0
	.uleb128 .Ltmp86-.Lfunc_begin4
	.uleb128 .Ltmp87-.Ltmp86
	.uleb128 .Ltmp88-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp87-.Lfunc_begin4
	.uleb128 .Lfunc_end41-.Ltmp87
	.byte	0
	.byte	0
.Lcst_end4:
	.p2align	2, 0x0

	.section	".text._ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17hab758feed716e643E","ax",@progbits
	.p2align	4
	.type	_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17hab758feed716e643E,@function
_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17hab758feed716e643E:
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
	movq	8(%rdi), %r12
	movq	16(%rdi), %r13
	leaq	8(%rsp), %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter10debug_list@GOTPCREL(%rip)
	testq	%r13, %r13
	je	.LBB42_3
	shlq	$3, %r13
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.27(%rip), %rbx
	leaq	8(%rsp), %r14
	movq	%rsp, %r15
	movq	_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList5entry@GOTPCREL(%rip), %rbp
	.p2align	4
.LBB42_2:
	movq	%r12, (%rsp)
	addq	$8, %r12
	movq	%r14, %rdi
	movq	%r15, %rsi
	movq	%rbx, %rdx
	callq	*%rbp
	addq	$-8, %r13
	jne	.LBB42_2
.LBB42_3:
	leaq	8(%rsp), %rdi
	callq	*_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList6finish@GOTPCREL(%rip)
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
.Lfunc_end42:
	.size	_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17hab758feed716e643E, .Lfunc_end42-_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17hab758feed716e643E
	.cfi_endproc

	.section	".text._ZN66_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h1467b8d3f345043aE","ax",@progbits
	.p2align	4
	.type	_ZN66_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h1467b8d3f345043aE,@function
_ZN66_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h1467b8d3f345043aE:
	.cfi_startproc
	movq	%rsi, %rax
	xorl	%ecx, %ecx
	cmpq	(%rdi), %rcx
	jno	.LBB43_1
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.65(%rip), %rsi
	movl	$4, %edx
	movq	%rax, %rdi
	jmpq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9write_str@GOTPCREL(%rip)
.LBB43_1:
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rdi, (%rsp)
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.67(%rip), %rsi
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.66(%rip), %r8
	movq	%rsp, %rcx
	movl	$4, %edx
	movq	%rax, %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter25debug_tuple_field1_finish@GOTPCREL(%rip)
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end43:
	.size	_ZN66_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h1467b8d3f345043aE, .Lfunc_end43-_ZN66_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h1467b8d3f345043aE
	.cfi_endproc

	.section	".text._ZN66_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h4d893d35cae7d1c1E","ax",@progbits
	.p2align	4
	.type	_ZN66_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h4d893d35cae7d1c1E,@function
_ZN66_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h4d893d35cae7d1c1E:
	.cfi_startproc
	movq	%rsi, %rax
	cmpq	$0, (%rdi)
	je	.LBB44_2
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rdi, (%rsp)
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.67(%rip), %rsi
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.68(%rip), %r8
	movq	%rsp, %rcx
	movl	$4, %edx
	movq	%rax, %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter25debug_tuple_field1_finish@GOTPCREL(%rip)
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB44_2:
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.65(%rip), %rsi
	movl	$4, %edx
	movq	%rax, %rdi
	jmpq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9write_str@GOTPCREL(%rip)
.Lfunc_end44:
	.size	_ZN66_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h4d893d35cae7d1c1E, .Lfunc_end44-_ZN66_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h4d893d35cae7d1c1E
	.cfi_endproc

	.section	".text._ZN66_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h97e00759cf0bca45E","ax",@progbits
	.p2align	4
	.type	_ZN66_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h97e00759cf0bca45E,@function
_ZN66_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h97e00759cf0bca45E:
	.cfi_startproc
	movq	%rsi, %rax
	cmpl	$1, (%rdi)
	jne	.LBB45_2
	pushq	%rax
	.cfi_def_cfa_offset 16
	addq	$8, %rdi
	movq	%rdi, (%rsp)
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.67(%rip), %rsi
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.50(%rip), %r8
	movq	%rsp, %rcx
	movl	$4, %edx
	movq	%rax, %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter25debug_tuple_field1_finish@GOTPCREL(%rip)
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB45_2:
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.65(%rip), %rsi
	movl	$4, %edx
	movq	%rax, %rdi
	jmpq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9write_str@GOTPCREL(%rip)
.Lfunc_end45:
	.size	_ZN66_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h97e00759cf0bca45E, .Lfunc_end45-_ZN66_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h97e00759cf0bca45E
	.cfi_endproc

	.section	".text._ZN67_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h6a3948e86960875bE","ax",@progbits
	.p2align	4
	.type	_ZN67_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h6a3948e86960875bE,@function
_ZN67_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h6a3948e86960875bE:
	.cfi_startproc
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	movq	24(%rcx), %rcx
	movq	%rax, %rdi
	jmpq	*%rcx
.Lfunc_end46:
	.size	_ZN67_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h6a3948e86960875bE, .Lfunc_end46-_ZN67_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h6a3948e86960875bE
	.cfi_endproc

	.section	".text._ZN69_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..fmt..Display$GT$3fmt17h7015b92f0a00fab0E","ax",@progbits
	.p2align	4
	.type	_ZN69_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..fmt..Display$GT$3fmt17h7015b92f0a00fab0E,@function
_ZN69_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..fmt..Display$GT$3fmt17h7015b92f0a00fab0E:
	.cfi_startproc
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	movq	32(%rcx), %rcx
	movq	%rax, %rdi
	jmpq	*%rcx
.Lfunc_end47:
	.size	_ZN69_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..fmt..Display$GT$3fmt17h7015b92f0a00fab0E, .Lfunc_end47-_ZN69_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..fmt..Display$GT$3fmt17h7015b92f0a00fab0E
	.cfi_endproc

	.section	".text._ZN94_$LT$alloc..collections..btree..map..BTreeMap$LT$K$C$V$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17hdad294b113bd2b43E","ax",@progbits
	.p2align	4
	.type	_ZN94_$LT$alloc..collections..btree..map..BTreeMap$LT$K$C$V$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17hdad294b113bd2b43E,@function
_ZN94_$LT$alloc..collections..btree..map..BTreeMap$LT$K$C$V$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17hdad294b113bd2b43E:
.Lfunc_begin5:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception5
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
	movq	%rdi, %rbx
	leaq	24(%rsp), %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9debug_map@GOTPCREL(%rip)
	movq	(%rbx), %rcx
	testq	%rcx, %rcx
	je	.LBB48_31
	movq	16(%rbx), %rbp
	testq	%rbp, %rbp
	je	.LBB48_31
	movq	8(%rbx), %rax
	xorl	%r14d, %r14d
	leaq	8(%rsp), %r12
	leaq	16(%rsp), %r13
	movq	_RNvMs6_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_8DebugMap5entry@GOTPCREL(%rip), %rbx
	jmp	.LBB48_3
	.p2align	4
.LBB48_19:
	leaq	1(%rax), %r15
	movq	%rdx, %r14
.LBB48_30:
	decq	%rbp
	movq	%rax, %rcx
	shlq	$4, %rcx
	addq	%rdx, %rcx
	leaq	(%rdx,%rax,4), %rax
	addq	$184, %rax
	movq	%rcx, 8(%rsp)
	movq	%rax, 16(%rsp)
	leaq	24(%rsp), %rdi
	movq	%r12, %rsi
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.24(%rip), %rdx
	movq	%r13, %rcx
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.25(%rip), %r8
	callq	*%rbx
	movq	%r15, %rax
	movl	$0, %ecx
	testq	%rbp, %rbp
	je	.LBB48_31
.LBB48_3:
	testq	%r14, %r14
	jne	.LBB48_14
	testq	%rax, %rax
	je	.LBB48_5
	movq	%rax, %rdx
	movq	%rcx, %r14
	andq	$7, %rdx
	je	.LBB48_7
	xorl	%esi, %esi
	.p2align	4
.LBB48_9:
	movq	232(%r14), %r14
	incq	%rsi
	cmpq	%rsi, %rdx
	jne	.LBB48_9
	movq	%rax, %rcx
	subq	%rsi, %rcx
	cmpq	$8, %rax
	jae	.LBB48_12
	jmp	.LBB48_13
.LBB48_5:
	movq	%rcx, %r14
	jmp	.LBB48_13
.LBB48_7:
	movq	%rax, %rcx
	cmpq	$8, %rax
	jb	.LBB48_13
	.p2align	4
.LBB48_12:
	movq	232(%r14), %rax
	movq	232(%rax), %rax
	movq	232(%rax), %rax
	movq	232(%rax), %rax
	movq	232(%rax), %rax
	movq	232(%rax), %rax
	movq	232(%rax), %rax
	movq	232(%rax), %r14
	addq	$-8, %rcx
	jne	.LBB48_12
.LBB48_13:
	xorl	%ecx, %ecx
	xorl	%eax, %eax
.LBB48_14:
	movzwl	230(%r14), %edx
	cmpq	%rdx, %rax
	jae	.LBB48_16
	movq	%r14, %rdx
	jmp	.LBB48_18
	.p2align	4
.LBB48_16:
	movq	176(%r14), %rdx
	testq	%rdx, %rdx
	je	.LBB48_20
	incq	%rcx
	movzwl	228(%r14), %eax
	movq	%rdx, %r14
	cmpw	230(%rdx), %ax
	jae	.LBB48_16
.LBB48_18:
	testq	%rcx, %rcx
	je	.LBB48_19
	leaq	(%rdx,%rax,8), %rsi
	addq	$240, %rsi
	movq	%rcx, %rdi
	andq	$7, %rdi
	je	.LBB48_23
	xorl	%r8d, %r8d
	.p2align	4
.LBB48_25:
	movq	(%rsi), %r14
	leaq	232(%r14), %rsi
	incq	%r8
	cmpq	%r8, %rdi
	jne	.LBB48_25
	movq	%rcx, %rdi
	subq	%r8, %rdi
	cmpq	$8, %rcx
	jb	.LBB48_29
	.p2align	4
.LBB48_28:
	movq	(%rsi), %rcx
	movq	232(%rcx), %rcx
	movq	232(%rcx), %rcx
	movq	232(%rcx), %rcx
	movq	232(%rcx), %rcx
	movq	232(%rcx), %rcx
	movq	232(%rcx), %rcx
	movq	232(%rcx), %r14
	leaq	232(%r14), %rsi
	addq	$-8, %rdi
	jne	.LBB48_28
.LBB48_29:
	xorl	%r15d, %r15d
	jmp	.LBB48_30
	.p2align	4
.LBB48_23:
	movq	%rcx, %rdi
	cmpq	$8, %rcx
	jae	.LBB48_28
	jmp	.LBB48_29
.LBB48_31:
	leaq	24(%rsp), %rdi
	callq	*_RNvMs6_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_8DebugMap6finish@GOTPCREL(%rip)
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
.LBB48_20:
	.cfi_def_cfa_offset 96
.Ltmp89:
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.63(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.Ltmp90:
	ud2
.LBB48_32:
.Ltmp91:
	ud2
.Lfunc_end48:
	.size	_ZN94_$LT$alloc..collections..btree..map..BTreeMap$LT$K$C$V$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17hdad294b113bd2b43E, .Lfunc_end48-_ZN94_$LT$alloc..collections..btree..map..BTreeMap$LT$K$C$V$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17hdad294b113bd2b43E
	.cfi_endproc
	.section	".gcc_except_table._ZN94_$LT$alloc..collections..btree..map..BTreeMap$LT$K$C$V$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17hdad294b113bd2b43E","a",@progbits
	.p2align	2, 0x0
GCC_except_table48:
.Lexception5:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end5-.Lcst_begin5
.Lcst_begin5:
	.uleb128 .Lfunc_begin5-.Lfunc_begin5
	.uleb128 .Ltmp89-.Lfunc_begin5
	.byte	0
	.byte	0
	.uleb128 .Ltmp89-.Lfunc_begin5
	.uleb128 .Ltmp90-.Ltmp89
	.uleb128 .Ltmp91-.Lfunc_begin5
	.byte	0
.Lcst_end5:
	.p2align	2, 0x0

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
	leaq	_ZN10rustShapes4main17hc6555a4dc097687aE(%rip), %rax
	movq	%rax, (%rsp)
	leaq	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.22(%rip), %rsi
	movq	%rsp, %rdi
	xorl	%r8d, %r8d
	callq	*_RNvNtCsjrHSEGnQ3l9_3std2rt19lang_start_internal@GOTPCREL(%rip)
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end49:
	.size	main, .Lfunc_end49-main
	.cfi_endproc

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.0,@object
	.section	.rodata..Lanon.398146ef28ebd3c9fddb322b3a7af92e.0,"a",@progbits
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.0:
	.ascii	"()"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.0, 2

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.1,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.1:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/alloc/src/collections/btree/navigate.rs"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.1, 96

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.2,@object
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.2:
	.asciz	"\300\001\n"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.2, 4

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.3,@object
	.section	.rodata.cst8,"aM",@progbits,8
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.3:
	.asciz	"\301 \000\200`\001\n"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.3, 8

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.4,@object
	.section	.rodata..Lanon.398146ef28ebd3c9fddb322b3a7af92e.4,"a",@progbits
	.p2align	3, 0x0
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.4:
	.ascii	"\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\310"
	.zero	7
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.4, 24

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.5,@object
	.section	.rodata..Lanon.398146ef28ebd3c9fddb322b3a7af92e.5,"a",@progbits
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.5:
	.ascii	"\001\253"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.5, 2

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.6,@object
	.section	.rodata..Lanon.398146ef28ebd3c9fddb322b3a7af92e.6,"a",@progbits
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.6:
	.asciz	"\301 \000\200b\001 \303 \000\000m\002\000\001\n"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.6, 17

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.7,@object
	.section	.rodata..Lanon.398146ef28ebd3c9fddb322b3a7af92e.7,"a",@progbits
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.7:
	.byte	146
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.7, 1

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.8,@object
	.section	.rodata..Lanon.398146ef28ebd3c9fddb322b3a7af92e.8,"a",@progbits
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.8:
	.byte	1
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.8, 1

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.9,@object
	.section	.rodata..Lanon.398146ef28ebd3c9fddb322b3a7af92e.9,"a",@progbits
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.9:
	.asciz	"\300\001 \301 \000\200`\001\n"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.9, 11

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.10,@object
	.section	.rodata..Lanon.398146ef28ebd3c9fddb322b3a7af92e.10,"a",@progbits
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.10:
	.ascii	"two"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.10, 3

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.11,@object
	.section	.data.rel.ro..Lanon.398146ef28ebd3c9fddb322b3a7af92e.11,"aw",@progbits
	.p2align	3, 0x0
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.11:
	.quad	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.10
	.asciz	"\003\000\000\000\000\000\000\000\001\000\000\0003\000\000"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.11, 24

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.12,@object
	.section	.rodata..Lanon.398146ef28ebd3c9fddb322b3a7af92e.12,"a",@progbits
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.12:
	.ascii	"quo\"te\t\001\303\251"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.12, 10

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.13,@object
	.section	.data.rel.ro..Lanon.398146ef28ebd3c9fddb322b3a7af92e.13,"aw",@progbits
	.p2align	3, 0x0
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.13:
	.quad	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.12
	.asciz	"\n\000\000\000\000\000\000"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.13, 16

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.14,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.14:
	.asciz	"\300\001 \300\001 \300\001\n"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.14, 10

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.15,@object
	.section	.rodata..Lanon.398146ef28ebd3c9fddb322b3a7af92e.15,"a",@progbits
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.15:
	.asciz	"\307 \000\000x\005\000\001\000\001 \300\001\n"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.15, 15

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.16,@object
	.section	.rodata..Lanon.398146ef28ebd3c9fddb322b3a7af92e.16,"a",@progbits
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.16:
	.ascii	"Ann"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.16, 3

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.17,@object
	.section	.rodata..Lanon.398146ef28ebd3c9fddb322b3a7af92e.17,"a",@progbits
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.17:
	.ascii	"Bob"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.17, 3

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.18,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.18:
	.asciz	"\300\001 \300\001\n"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.18, 7

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.19,@object
	.section	.rodata.cst16,"aM",@progbits,16
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.19:
	.asciz	"\300\001 \311 \000\200`\000\000\001 \300\001\n"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.19, 16

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.20,@object
	.section	.data.rel.ro..Lanon.398146ef28ebd3c9fddb322b3a7af92e.20,"aw",@progbits
	.p2align	3, 0x0
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.20:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN58_$LT$rustShapes..Trouble$u20$as$u20$core..fmt..Display$GT$3fmt17h537765bda930329eE
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.20, 32

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.21,@object
	.section	.data.rel.ro..Lanon.398146ef28ebd3c9fddb322b3a7af92e.21,"aw",@progbits
	.p2align	3, 0x0
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.21:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN56_$LT$rustShapes..Trouble$u20$as$u20$core..fmt..Debug$GT$3fmt17h7e75fdccdcccd94bE
	.quad	_ZN58_$LT$rustShapes..Trouble$u20$as$u20$core..fmt..Display$GT$3fmt17h537765bda930329eE
	.quad	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.20
	.quad	_ZN4core5error5Error5cause17he1d59ed35ddc2a0dE
	.quad	_ZN4core5error5Error7type_id17h70bb70a9e7c28f3eE
	.quad	_ZN4core5error5Error11description17h8bdf8f14db0d3e17E
	.quad	_ZN4core5error5Error5cause17he1d59ed35ddc2a0dE
	.quad	_ZN4core5error5Error7provide17he6e4ef7fe7be6058E
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.21, 88

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.22,@object
	.section	.data.rel.ro..Lanon.398146ef28ebd3c9fddb322b3a7af92e.22,"aw",@progbits
	.p2align	3, 0x0
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.22:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17hfd836f9049354086E
	.quad	_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17h306d8d258a16bb39E
	.quad	_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17h306d8d258a16bb39E
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.22, 48

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.23,@object
	.section	.data.rel.ro..Lanon.398146ef28ebd3c9fddb322b3a7af92e.23,"aw",@progbits
	.p2align	3, 0x0
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.23:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hc7b2a4cc19bd1275E
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.23, 32

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.24,@object
	.section	.data.rel.ro..Lanon.398146ef28ebd3c9fddb322b3a7af92e.24,"aw",@progbits
	.p2align	3, 0x0
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.24:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h7b11618c61e8534cE
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.24, 32

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.25,@object
	.section	.data.rel.ro..Lanon.398146ef28ebd3c9fddb322b3a7af92e.25,"aw",@progbits
	.p2align	3, 0x0
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.25:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h8958b1231e0e14b2E
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.25, 32

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.26,@object
	.section	.data.rel.ro..Lanon.398146ef28ebd3c9fddb322b3a7af92e.26,"aw",@progbits
	.p2align	3, 0x0
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.26:
	.asciz	"\000\000\000\000\000\000\000\000\004\000\000\000\000\000\000\000\004\000\000\000\000\000\000"
	.quad	_RNvXsQ_NtNtCsgEmfK2I1SDS_4core3fmt3numlNtB7_5Debug3fmt
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.26, 32

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.27,@object
	.section	.data.rel.ro..Lanon.398146ef28ebd3c9fddb322b3a7af92e.27,"aw",@progbits
	.p2align	3, 0x0
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.27:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h835074c37911caf8E
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.27, 32

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.28,@object
	.section	.data.rel.ro..Lanon.398146ef28ebd3c9fddb322b3a7af92e.28,"aw",@progbits
	.p2align	3, 0x0
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.28:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h7a32444d7fb9f76eE
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.28, 32

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.29,@object
	.section	.data.rel.ro..Lanon.398146ef28ebd3c9fddb322b3a7af92e.29,"aw",@progbits
	.p2align	3, 0x0
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.29:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha16794e30cba3f11E
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.29, 32

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.30,@object
	.section	.rodata..Lanon.398146ef28ebd3c9fddb322b3a7af92e.30,"a",@progbits
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.30:
	.ascii	"description() is deprecated; use Display"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.30, 40

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.31,@object
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	3, 0x0
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.31:
	.quad	3143311269260981239
	.quad	-984452514255320664
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.31, 16

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.32,@object
	.section	.data.rel.ro..Lanon.398146ef28ebd3c9fddb322b3a7af92e.32,"aw",@progbits
	.p2align	3, 0x0
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.32:
	.asciz	"\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\001\000\000\000\000\000\000"
	.quad	_RNvXsU_NtNtCsgEmfK2I1SDS_4core3fmt3numhNtB7_5Debug3fmt
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.32, 32

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.33,@object
	.section	.data.rel.ro..Lanon.398146ef28ebd3c9fddb322b3a7af92e.33,"aw",@progbits
	.p2align	3, 0x0
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.33:
	.quad	_ZN4core3ptr90drop_in_place$LT$core..option..Option$LT$alloc..boxed..Box$LT$rustShapes..Tree$GT$$GT$$GT$17h29005176ef46f1f8E
	.asciz	"\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN66_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h4d893d35cae7d1c1E
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.33, 32

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.34,@object
	.section	.data.rel.ro..Lanon.398146ef28ebd3c9fddb322b3a7af92e.34,"aw",@progbits
	.p2align	3, 0x0
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.34:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17he8935844ecf02f32E
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.34, 32

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.35,@object
	.section	.rodata.cst4,"aM",@progbits,4
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.35:
	.ascii	"Tree"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.35, 4

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.36,@object
	.section	.rodata..Lanon.398146ef28ebd3c9fddb322b3a7af92e.36,"a",@progbits
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.36:
	.ascii	"value"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.36, 5

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.37,@object
	.section	.rodata.cst4,"aM",@progbits,4
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.37:
	.ascii	"left"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.37, 4

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.38,@object
	.section	.rodata..Lanon.398146ef28ebd3c9fddb322b3a7af92e.38,"a",@progbits
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.38:
	.ascii	"right"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.38, 5

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.39,@object
	.section	.data.rel.ro..Lanon.398146ef28ebd3c9fddb322b3a7af92e.39,"aw",@progbits
	.p2align	3, 0x0
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.39:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hd2964ccf7b1bde3dE
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.39, 32

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.40,@object
	.section	.rodata..Lanon.398146ef28ebd3c9fddb322b3a7af92e.40,"a",@progbits
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.40:
	.ascii	"Point"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.40, 5

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.41,@object
	.section	.rodata..Lanon.398146ef28ebd3c9fddb322b3a7af92e.41,"a",@progbits
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.41:
	.byte	120
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.41, 1

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.42,@object
	.section	.rodata..Lanon.398146ef28ebd3c9fddb322b3a7af92e.42,"a",@progbits
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.42:
	.byte	121
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.42, 1

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.43,@object
	.section	.data.rel.ro..Lanon.398146ef28ebd3c9fddb322b3a7af92e.43,"aw",@progbits
	.p2align	3, 0x0
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.43:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\004\000\000\000\000\000\000"
	.quad	_ZN54_$LT$rustShapes..Point$u20$as$u20$core..fmt..Debug$GT$3fmt17h6636e31b01c81dbdE
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.43, 32

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.44,@object
	.section	.rodata..Lanon.398146ef28ebd3c9fddb322b3a7af92e.44,"a",@progbits
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.44:
	.ascii	"Circle"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.44, 6

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.45,@object
	.section	.data.rel.ro..Lanon.398146ef28ebd3c9fddb322b3a7af92e.45,"aw",@progbits
	.p2align	3, 0x0
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.45:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h4ad9addbbe79b97fE
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.45, 32

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.46,@object
	.section	.rodata..Lanon.398146ef28ebd3c9fddb322b3a7af92e.46,"a",@progbits
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.46:
	.ascii	"Box"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.46, 3

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.47,@object
	.section	.rodata.cst4,"aM",@progbits,4
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.47:
	.ascii	"from"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.47, 4

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.48,@object
	.section	.rodata..Lanon.398146ef28ebd3c9fddb322b3a7af92e.48,"a",@progbits
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.48:
	.ascii	"to"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.48, 2

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.49,@object
	.section	.rodata..Lanon.398146ef28ebd3c9fddb322b3a7af92e.49,"a",@progbits
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.49:
	.ascii	"Nothing"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.49, 7

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.50,@object
	.section	.data.rel.ro..Lanon.398146ef28ebd3c9fddb322b3a7af92e.50,"aw",@progbits
	.p2align	3, 0x0
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.50:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h165b7806cc1be159E
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.50, 32

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.51,@object
	.section	.rodata.cst8,"aM",@progbits,8
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.51:
	.ascii	"Negative"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.51, 8

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.52,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.52:
	.asciz	"\300\f is negative"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.52, 15

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.53,@object
	.section	.rodata..Lanon.398146ef28ebd3c9fddb322b3a7af92e.53,"a",@progbits
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.53:
	.byte	33
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.53, 1

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.54,@object
	.section	.rodata..Lanon.398146ef28ebd3c9fddb322b3a7af92e.54,"a",@progbits
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.54:
	.ascii	"assertion failed: len > 0"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.54, 25

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.55,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.55:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/alloc/src/collections/btree/node.rs"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.55, 92

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.56,@object
	.section	.data.rel.ro..Lanon.398146ef28ebd3c9fddb322b3a7af92e.56,"aw",@progbits
	.p2align	3, 0x0
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.56:
	.quad	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.55
	.asciz	"[\000\000\000\000\000\000\000o\001\000\000\t\000\000"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.56, 24

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.57,@object
	.section	.rodata.cst32,"aM",@progbits,32
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.57:
	.ascii	"assertion failed: idx < CAPACITY"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.57, 32

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.58,@object
	.section	.data.rel.ro..Lanon.398146ef28ebd3c9fddb322b3a7af92e.58,"aw",@progbits
	.p2align	3, 0x0
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.58:
	.quad	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.55
	.asciz	"[\000\000\000\000\000\000\000\272\002\000\000\t\000\000"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.58, 24

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.59,@object
	.section	.data.rel.ro..Lanon.398146ef28ebd3c9fddb322b3a7af92e.59,"aw",@progbits
	.p2align	3, 0x0
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.59:
	.quad	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.55
	.asciz	"[\000\000\000\000\000\000\000\360\000\000\000M\000\000"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.59, 24

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.60,@object
	.section	.rodata..Lanon.398146ef28ebd3c9fddb322b3a7af92e.60,"a",@progbits
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.60:
	.ascii	"assertion failed: old_left_len >= count"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.60, 39

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.61,@object
	.section	.data.rel.ro..Lanon.398146ef28ebd3c9fddb322b3a7af92e.61,"aw",@progbits
	.p2align	3, 0x0
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.61:
	.quad	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.55
	.asciz	"[\000\000\000\000\000\000\000\002\006\000\000\r\000\000"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.61, 24

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.62,@object
	.section	.data.rel.ro..Lanon.398146ef28ebd3c9fddb322b3a7af92e.62,"aw",@progbits
	.p2align	3, 0x0
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.62:
	.quad	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.1
	.asciz	"_\000\000\000\000\000\000\000X\002\000\0000\000\000"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.62, 24

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.63,@object
	.section	.data.rel.ro..Lanon.398146ef28ebd3c9fddb322b3a7af92e.63,"aw",@progbits
	.p2align	3, 0x0
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.63:
	.quad	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.1
	.asciz	"_\000\000\000\000\000\000\000\026\002\000\000/\000\000"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.63, 24

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.64,@object
	.section	.data.rel.ro..Lanon.398146ef28ebd3c9fddb322b3a7af92e.64,"aw",@progbits
	.p2align	3, 0x0
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.64:
	.quad	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.1
	.asciz	"_\000\000\000\000\000\000\000\306\000\000\000'\000\000"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.64, 24

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.65,@object
	.section	.rodata.cst4,"aM",@progbits,4
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.65:
	.ascii	"None"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.65, 4

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.66,@object
	.section	.data.rel.ro..Lanon.398146ef28ebd3c9fddb322b3a7af92e.66,"aw",@progbits
	.p2align	3, 0x0
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.66:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h6930ecb896ab7b01E
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.66, 32

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.67,@object
	.section	.rodata.cst4,"aM",@progbits,4
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.67:
	.ascii	"Some"
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.67, 4

	.type	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.68,@object
	.section	.data.rel.ro..Lanon.398146ef28ebd3c9fddb322b3a7af92e.68,"aw",@progbits
	.p2align	3, 0x0
.Lanon.398146ef28ebd3c9fddb322b3a7af92e.68:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17he745fc30380e15d8E
	.size	.Lanon.398146ef28ebd3c9fddb322b3a7af92e.68, 32

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
