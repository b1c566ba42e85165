	.file	"rustNumbers.c06a8c66033ba5d9-cgu.0"
	.section	.text._ZN11rustNumbers4main17hb9dd29d0238a5338E,"ax",@progbits
	.hidden	_ZN11rustNumbers4main17hb9dd29d0238a5338E
	.globl	_ZN11rustNumbers4main17hb9dd29d0238a5338E
	.p2align	4
	.type	_ZN11rustNumbers4main17hb9dd29d0238a5338E,@function
_ZN11rustNumbers4main17hb9dd29d0238a5338E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	subq	$128, %rsp
	.cfi_def_cfa_offset 160
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.0(%rip), %rdi
	movq	_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip), %r14
	movl	$35, %esi
	callq	*%r14
	movb	$-7, 7(%rsp)
	movabsq	$1099511627776, %rax
	movq	%rax, 120(%rsp)
	leaq	7(%rsp), %r15
	movq	%r15, 8(%rsp)
	movq	_RNvXs_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impaNtB8_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 16(%rsp)
	leaq	120(%rsp), %rax
	movq	%rax, 24(%rsp)
	movq	_RNvXsd_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impyNtB9_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 32(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.1(%rip), %rax
	movq	%rax, 40(%rsp)
	movq	_RNvXNtNtCsgEmfK2I1SDS_4core3fmt3numoNtB4_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 48(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.2(%rip), %rax
	movq	%rax, 56(%rsp)
	movq	_RNvXs_NtNtCsgEmfK2I1SDS_4core3fmt3numnNtB6_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 64(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.3(%rip), %rbx
	leaq	8(%rsp), %rsi
	movq	%rbx, %rdi
	callq	*%r14
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.4(%rip), %rax
	movq	%rax, 8(%rsp)
	movq	_RNvXs9_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3implNtB9_7Display3fmt@GOTPCREL(%rip), %rcx
	movq	%rcx, 16(%rsp)
	movq	%rax, 24(%rsp)
	movq	%rcx, 32(%rsp)
	movq	%rax, 40(%rsp)
	movq	%rcx, 48(%rsp)
	movq	%rax, 56(%rsp)
	movq	%rcx, 64(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.5(%rip), %rdx
	movq	%rdx, 72(%rsp)
	movq	%rcx, 80(%rsp)
	movq	%rax, 88(%rsp)
	movq	%rcx, 96(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.6(%rip), %rdi
	leaq	8(%rsp), %rsi
	callq	*%r14
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.7(%rip), %rax
	movq	%rax, 8(%rsp)
	movq	_RNvXsv_NtNtCsgEmfK2I1SDS_4core3fmt3numlNtB7_8LowerHex3fmt@GOTPCREL(%rip), %rcx
	movq	%rcx, 16(%rsp)
	movq	%rax, 24(%rsp)
	movq	_RNvXsx_NtNtCsgEmfK2I1SDS_4core3fmt3numlNtB7_8UpperHex3fmt@GOTPCREL(%rip), %rdx
	movq	%rdx, 32(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.8(%rip), %rdx
	movq	%rdx, 40(%rsp)
	movq	_RNvXst_NtNtCsgEmfK2I1SDS_4core3fmt3numlNtB7_5Octal3fmt@GOTPCREL(%rip), %rdx
	movq	%rdx, 48(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.9(%rip), %rdx
	movq	%rdx, 56(%rsp)
	movq	_RNvXsr_NtNtCsgEmfK2I1SDS_4core3fmt3numlNtB7_6Binary3fmt@GOTPCREL(%rip), %rsi
	movq	%rsi, 64(%rsp)
	movq	%rax, 72(%rsp)
	movq	%rcx, 80(%rsp)
	movq	%rdx, 88(%rsp)
	movq	%rsi, 96(%rsp)
	movq	%r15, 104(%rsp)
	movq	_RNvXsf_NtNtCsgEmfK2I1SDS_4core3fmt3numaNtB7_8LowerHex3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 112(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.10(%rip), %rdi
	leaq	8(%rsp), %rsi
	callq	*%r14
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.11(%rip), %rax
	movq	%rax, 8(%rsp)
	movq	_RNvXsv_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3implNtB9_8LowerExp3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 16(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.12(%rip), %rcx
	movq	%rcx, 24(%rsp)
	movq	_RNvXsx_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3implNtB9_8UpperExp3fmt@GOTPCREL(%rip), %rcx
	movq	%rcx, 32(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.13(%rip), %rcx
	movq	%rcx, 40(%rsp)
	movq	%rax, 48(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.14(%rip), %rdi
	leaq	8(%rsp), %rsi
	callq	*%r14
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.15(%rip), %rax
	movq	%rax, 8(%rsp)
	movq	_RNvXs7_NtNtCsgEmfK2I1SDS_4core3fmt5floatdNtB7_7Display3fmt@GOTPCREL(%rip), %r15
	movq	%r15, 16(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.16(%rip), %rax
	movq	%rax, 24(%rsp)
	movq	%r15, 32(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.17(%rip), %rax
	movq	%rax, 40(%rsp)
	movq	%r15, 48(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.18(%rip), %rax
	movq	%rax, 56(%rsp)
	movq	_RNvXs3_NtNtCsgEmfK2I1SDS_4core3fmt5floatfNtB7_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 64(%rsp)
	leaq	8(%rsp), %rsi
	movq	%rbx, %rdi
	callq	*%r14
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.19(%rip), %rax
	movq	%rax, 8(%rsp)
	movq	%r15, 16(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.20(%rip), %rbx
	movq	%rbx, 24(%rsp)
	movq	%r15, 32(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.21(%rip), %rax
	movq	%rax, 40(%rsp)
	movq	%r15, 48(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.22(%rip), %rax
	movq	%rax, 56(%rsp)
	movq	%r15, 64(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.23(%rip), %rax
	movq	%rax, 72(%rsp)
	movq	_RNvXs8_NtNtCsgEmfK2I1SDS_4core3fmt5floatdNtB7_8LowerExp3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 80(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.24(%rip), %rdi
	leaq	8(%rsp), %rsi
	callq	*%r14
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.25(%rip), %rax
	movq	%rax, 8(%rsp)
	movq	%r15, 16(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.26(%rip), %rax
	movq	%rax, 24(%rsp)
	movq	%r15, 32(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.27(%rip), %rax
	movq	%rax, 40(%rsp)
	movq	%r15, 48(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.28(%rip), %rax
	movq	%rax, 56(%rsp)
	movq	_RNvXs2_NtNtCsgEmfK2I1SDS_4core3fmt5floatfNtB7_5Debug3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 64(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.29(%rip), %rdi
	leaq	8(%rsp), %rsi
	callq	*%r14
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.30(%rip), %rax
	movq	%rax, 8(%rsp)
	movq	%r15, 16(%rsp)
	movq	$0, 24(%rsp)
	movw	$9, 32(%rsp)
	movq	$0, 40(%rsp)
	movw	$2, 48(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.31(%rip), %rax
	movq	%rax, 56(%rsp)
	movq	_RNvXsi_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impjNtB9_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 64(%rsp)
	movq	$0, 72(%rsp)
	movw	$7, 80(%rsp)
	movq	%rbx, 88(%rsp)
	movq	%r15, 96(%rsp)
	movq	$0, 104(%rsp)
	movw	$3, 112(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.32(%rip), %rdi
	leaq	8(%rsp), %rsi
	callq	*%r14
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.34(%rip), %rax
	movq	%rax, 8(%rsp)
	leaq	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17hf2851489b1865f20E(%rip), %rax
	movq	%rax, 16(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.36(%rip), %rcx
	movq	%rcx, 24(%rsp)
	movq	%rax, 32(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.37(%rip), %rcx
	movq	%rcx, 40(%rsp)
	movq	_RNvXsk_NtCsgEmfK2I1SDS_4core3fmtcNtB5_7Display3fmt@GOTPCREL(%rip), %rbx
	movq	%rbx, 48(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.39(%rip), %rcx
	movq	%rcx, 56(%rsp)
	movq	%rax, 64(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.40(%rip), %rdi
	leaq	8(%rsp), %rsi
	callq	*%r14
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.41(%rip), %rax
	movq	%rax, 8(%rsp)
	movq	_RNvXsg_NtCsgEmfK2I1SDS_4core3fmtbNtB5_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 16(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.42(%rip), %rcx
	movq	%rcx, 24(%rsp)
	movq	%rbx, 32(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.43(%rip), %rcx
	movq	%rcx, 40(%rsp)
	movq	%rax, 48(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.44(%rip), %rdi
	leaq	8(%rsp), %rsi
	callq	*%r14
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.46(%rip), %rax
	movq	%rax, 8(%rsp)
	leaq	_ZN56_$LT$rustNumbers..Name$u20$as$u20$core..fmt..Display$GT$3fmt17h3cc4696f187c54e4E(%rip), %rax
	movq	%rax, 16(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.47(%rip), %rax
	movq	%rax, 24(%rsp)
	leaq	_ZN60_$LT$rustNumbers..Fraction$u20$as$u20$core..fmt..Display$GT$3fmt17hd88d0e5d00a51791E(%rip), %rbx
	movq	%rbx, 32(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.50(%rip), %rax
	movq	%rax, 40(%rsp)
	leaq	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17hd07087aee0d67de2E(%rip), %rax
	movq	%rax, 48(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.51(%rip), %rdi
	leaq	8(%rsp), %rsi
	callq	*%r14
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.52(%rip), %rdi
	movl	$31, %esi
	callq	*%r14
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.53(%rip), %rax
	movq	%rax, 8(%rsp)
	movq	%rbx, 16(%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.54(%rip), %rdi
	leaq	8(%rsp), %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio7__eprint@GOTPCREL(%rip)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.55(%rip), %rdi
	movl	$23, %esi
	callq	*%r14
	addq	$128, %rsp
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end0:
	.size	_ZN11rustNumbers4main17hb9dd29d0238a5338E, .Lfunc_end0-_ZN11rustNumbers4main17hb9dd29d0238a5338E
	.cfi_endproc

	.section	.text._ZN3std2rt10lang_start17hf8c98e658ee0123dE,"ax",@progbits
	.hidden	_ZN3std2rt10lang_start17hf8c98e658ee0123dE
	.globl	_ZN3std2rt10lang_start17hf8c98e658ee0123dE
	.p2align	4
	.type	_ZN3std2rt10lang_start17hf8c98e658ee0123dE,@function
_ZN3std2rt10lang_start17hf8c98e658ee0123dE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movl	%ecx, %r8d
	movq	%rdx, %rcx
	movq	%rsi, %rdx
	movq	%rdi, (%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.56(%rip), %rsi
	movq	%rsp, %rdi
	callq	*_RNvNtCsjrHSEGnQ3l9_3std2rt19lang_start_internal@GOTPCREL(%rip)
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end1:
	.size	_ZN3std2rt10lang_start17hf8c98e658ee0123dE, .Lfunc_end1-_ZN3std2rt10lang_start17hf8c98e658ee0123dE
	.cfi_endproc

	.section	".text._ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17hd1b9552761730466E","ax",@progbits
	.p2align	4
	.type	_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17hd1b9552761730466E,@function
_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17hd1b9552761730466E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	(%rdi), %rdi
	callq	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17hda76431c2260f64bE
	xorl	%eax, %eax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end2:
	.size	_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17hd1b9552761730466E, .Lfunc_end2-_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17hd1b9552761730466E
	.cfi_endproc

	.section	.text._ZN3std3sys9backtrace28__rust_begin_short_backtrace17hda76431c2260f64bE,"ax",@progbits
	.p2align	4
	.type	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17hda76431c2260f64bE,@function
_ZN3std3sys9backtrace28__rust_begin_short_backtrace17hda76431c2260f64bE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	callq	*%rdi
	#APP
	#NO_APP
	popq	%rax
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end3:
	.size	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17hda76431c2260f64bE, .Lfunc_end3-_ZN3std3sys9backtrace28__rust_begin_short_backtrace17hda76431c2260f64bE
	.cfi_endproc

	.section	".text._ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17hd07087aee0d67de2E","ax",@progbits
	.p2align	4
	.type	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17hd07087aee0d67de2E,@function
_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17hd07087aee0d67de2E:
	.cfi_startproc
	subq	$40, %rsp
	.cfi_def_cfa_offset 48
	movq	(%rdi), %rax
	movq	(%rax), %rax
	movq	%rax, 8(%rsp)
	addq	$4, %rax
	movq	_RNvXs9_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3implNtB9_7Display3fmt@GOTPCREL(%rip), %rcx
	movq	%rcx, 16(%rsp)
	movq	%rax, 24(%rsp)
	movq	%rcx, 32(%rsp)
	movq	(%rsi), %rdi
	movq	8(%rsi), %rsi
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.57(%rip), %rdx
	leaq	8(%rsp), %rcx
	callq	*_RNvNtCsgEmfK2I1SDS_4core3fmt5write@GOTPCREL(%rip)
	addq	$40, %rsp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end4:
	.size	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17hd07087aee0d67de2E, .Lfunc_end4-_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17hd07087aee0d67de2E
	.cfi_endproc

	.section	".text._ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17hf2851489b1865f20E","ax",@progbits
	.p2align	4
	.type	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17hf2851489b1865f20E,@function
_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17hf2851489b1865f20E:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	(%rdi), %rax
	movq	8(%rdi), %rsi
	movq	%rax, %rdi
	jmpq	*_RNvXsi_NtCsgEmfK2I1SDS_4core3fmteNtB5_7Display3fmt@GOTPCREL(%rip)
.Lfunc_end5:
	.size	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17hf2851489b1865f20E, .Lfunc_end5-_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17hf2851489b1865f20E
	.cfi_endproc

	.section	".text._ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h5bc63fb05dd88c9dE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h5bc63fb05dd88c9dE,@function
_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h5bc63fb05dd88c9dE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	(%rdi), %rdi
	callq	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17hda76431c2260f64bE
	xorl	%eax, %eax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end6:
	.size	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h5bc63fb05dd88c9dE, .Lfunc_end6-_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h5bc63fb05dd88c9dE
	.cfi_endproc

	.section	".text._ZN56_$LT$rustNumbers..Name$u20$as$u20$core..fmt..Display$GT$3fmt17h3cc4696f187c54e4E","ax",@progbits
	.p2align	4
	.type	_ZN56_$LT$rustNumbers..Name$u20$as$u20$core..fmt..Display$GT$3fmt17h3cc4696f187c54e4E,@function
_ZN56_$LT$rustNumbers..Name$u20$as$u20$core..fmt..Display$GT$3fmt17h3cc4696f187c54e4E:
	.cfi_startproc
	movq	%rsi, %rax
	movq	(%rdi), %rsi
	movq	8(%rdi), %rdx
	movq	%rax, %rdi
	jmpq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter3pad@GOTPCREL(%rip)
.Lfunc_end7:
	.size	_ZN56_$LT$rustNumbers..Name$u20$as$u20$core..fmt..Display$GT$3fmt17h3cc4696f187c54e4E, .Lfunc_end7-_ZN56_$LT$rustNumbers..Name$u20$as$u20$core..fmt..Display$GT$3fmt17h3cc4696f187c54e4E
	.cfi_endproc

	.section	".text._ZN60_$LT$rustNumbers..Fraction$u20$as$u20$core..fmt..Display$GT$3fmt17hd88d0e5d00a51791E","ax",@progbits
	.p2align	4
	.type	_ZN60_$LT$rustNumbers..Fraction$u20$as$u20$core..fmt..Display$GT$3fmt17hd88d0e5d00a51791E,@function
_ZN60_$LT$rustNumbers..Fraction$u20$as$u20$core..fmt..Display$GT$3fmt17hd88d0e5d00a51791E:
	.cfi_startproc
	subq	$40, %rsp
	.cfi_def_cfa_offset 48
	movq	%rdi, 8(%rsp)
	addq	$4, %rdi
	movq	_RNvXs9_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3implNtB9_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 16(%rsp)
	movq	%rdi, 24(%rsp)
	movq	%rax, 32(%rsp)
	movq	(%rsi), %rdi
	movq	8(%rsi), %rsi
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.57(%rip), %rdx
	leaq	8(%rsp), %rcx
	callq	*_RNvNtCsgEmfK2I1SDS_4core3fmt5write@GOTPCREL(%rip)
	addq	$40, %rsp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end8:
	.size	_ZN60_$LT$rustNumbers..Fraction$u20$as$u20$core..fmt..Display$GT$3fmt17hd88d0e5d00a51791E, .Lfunc_end8-_ZN60_$LT$rustNumbers..Fraction$u20$as$u20$core..fmt..Display$GT$3fmt17hd88d0e5d00a51791E
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
	leaq	_ZN11rustNumbers4main17hb9dd29d0238a5338E(%rip), %rax
	movq	%rax, (%rsp)
	leaq	.Lanon.dbb91b9197feebf961f299f977aa28d9.56(%rip), %rsi
	movq	%rsp, %rdi
	xorl	%r8d, %r8d
	callq	*_RNvNtCsjrHSEGnQ3l9_3std2rt19lang_start_internal@GOTPCREL(%rip)
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end9:
	.size	main, .Lfunc_end9-main
	.cfi_endproc

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.0,@object
	.section	.rodata..Lanon.dbb91b9197feebf961f299f977aa28d9.0,"a",@progbits
.Lanon.dbb91b9197feebf961f299f977aa28d9.0:
	.ascii	"Nothing but text\n"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.0, 17

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.1,@object
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.1:
	.zero	16,255
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.1, 16

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.2,@object
	.p2align	4, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.2:
	.ascii	"\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\200"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.2, 16

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.3,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.dbb91b9197feebf961f299f977aa28d9.3:
	.asciz	"\300\001 \300\001 \300\001 \300\001\n"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.3, 13

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.4,@object
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.4:
	.asciz	"*\000\000"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.4, 4

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.5,@object
	.p2align	2, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.5:
	.ascii	"\326\377\377\377"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.5, 4

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.6,@object
	.section	.rodata..Lanon.dbb91b9197feebf961f299f977aa28d9.6,"a",@progbits
.Lanon.dbb91b9197feebf961f299f977aa28d9.6:
	.asciz	"\001[\303 \000\000h\005\000\003] [\303 \000\000\b\005\000\003] [\303 \000\000H\005\000\003] [\303*\000\000(\005\000\003] [\303 \000\000i\005\000\003] [\301 \000 `\002]\n"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.6, 66

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.7,@object
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.7:
	.asciz	"\377\000\000"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.7, 4

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.8,@object
	.p2align	2, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.8:
	.asciz	"\b\000\000"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.8, 4

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.9,@object
	.p2align	2, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.9:
	.asciz	"\005\000\000"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.9, 4

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.10,@object
	.section	.rodata.cst32,"aM",@progbits,32
.Lanon.dbb91b9197feebf961f299f977aa28d9.10:
	.asciz	"\300\001 \300\001 \300\001 \300\001 \301 \000\200`\001 \303 \000\200i\n\000\001 \300\001\n"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.10, 32

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.11,@object
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.11:
	.asciz	"\334\005\000"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.11, 4

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.12,@object
	.p2align	2, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.12:
	.asciz	"\340.\000"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.12, 4

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.13,@object
	.section	.rodata.str1.4,"aMS",@progbits,1
	.p2align	2, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.13:
	.asciz	"@\342\001"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.13, 4

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.14,@object
	.section	.rodata.cst16,"aM",@progbits,16
.Lanon.dbb91b9197feebf961f299f977aa28d9.14:
	.asciz	"\300\001 \300\001 \305 \000\000p\002\000\001\n"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.14, 16

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.15,@object
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.15:
	.ascii	"\232\231\231\231\231\231\271?"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.15, 8

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.16,@object
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.16:
	.ascii	"\000\000\000\000\000\000\360?"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.16, 8

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.17,@object
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.17:
	.ascii	"P\357\342\326\344\032KD"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.17, 8

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.18,@object
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.18:
	.ascii	"\000\000 @"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.18, 4

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.19,@object
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.19:
	.ascii	"n\206\033\360\371!\t@"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.19, 8

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.20,@object
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.20:
	.ascii	"\220\367\252\225\t\277\005@"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.20, 8

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.21,@object
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.21:
	.ascii	"\000\000\000\000\000\000\370\277"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.21, 8

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.22,@object
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.22:
	.ascii	"\000\000\000\000\000\000\004@"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.22, 8

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.23,@object
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.23:
	.ascii	"\000\000\000\000\000J\223@"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.23, 8

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.24,@object
	.section	.rodata..Lanon.dbb91b9197feebf961f299f977aa28d9.24,"a",@progbits
.Lanon.dbb91b9197feebf961f299f977aa28d9.24:
	.asciz	"\305 \000\000p\002\000\001 \307 \000\000x\b\000\003\000\001 \307 \000\000y\b\000\002\000\001 \301 \000 p\001 \300\001\n"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.24, 42

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.25,@object
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.25:
	.ascii	"\000\000\000\000\000\000\370\177"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.25, 8

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.26,@object
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.26:
	.ascii	"\000\000\000\000\000\000\360\377"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.26, 8

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.27,@object
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.27:
	.ascii	"\000\000\000\000\000\000\000\200"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.27, 8

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.28,@object
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.28:
	.ascii	"\232\231\231>"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.28, 4

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.29,@object
	.section	.rodata..Lanon.dbb91b9197feebf961f299f977aa28d9.29,"a",@progbits
.Lanon.dbb91b9197feebf961f299f977aa28d9.29:
	.asciz	"\300\001 \300\001 \303 \000\000h\005\000\001 \300\001\n"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.29, 19

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.30,@object
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.30:
	.ascii	"82\217\374\301\300\363?"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.30, 8

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.31,@object
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.31:
	.asciz	"\007\000\000\000\000\000\000"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.31, 8

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.32,@object
	.section	.rodata..Lanon.dbb91b9197feebf961f299f977aa28d9.32,"a",@progbits
.Lanon.dbb91b9197feebf961f299f977aa28d9.32:
	.asciz	"\001[\367 \000\000x\001\000\002\000\003] [\333 \000\000(\004\000\003\000\003] [\355 \000\000p\006\000\005\000\002]\n"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.32, 41

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.33,@object
	.section	.rodata..Lanon.dbb91b9197feebf961f299f977aa28d9.33,"a",@progbits
.Lanon.dbb91b9197feebf961f299f977aa28d9.33:
	.ascii	"right"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.33, 5

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.34,@object
	.section	.data.rel.ro..Lanon.dbb91b9197feebf961f299f977aa28d9.34,"aw",@progbits
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.34:
	.quad	.Lanon.dbb91b9197feebf961f299f977aa28d9.33
	.asciz	"\005\000\000\000\000\000\000"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.34, 16

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.35,@object
	.section	.rodata.cst4,"aM",@progbits,4
.Lanon.dbb91b9197feebf961f299f977aa28d9.35:
	.ascii	"left"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.35, 4

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.36,@object
	.section	.data.rel.ro..Lanon.dbb91b9197feebf961f299f977aa28d9.36,"aw",@progbits
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.36:
	.quad	.Lanon.dbb91b9197feebf961f299f977aa28d9.35
	.asciz	"\004\000\000\000\000\000\000"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.36, 16

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.37,@object
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.37:
	.asciz	"c\000\000"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.37, 4

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.38,@object
	.section	.rodata..Lanon.dbb91b9197feebf961f299f977aa28d9.38,"a",@progbits
.Lanon.dbb91b9197feebf961f299f977aa28d9.38:
	.ascii	"cut"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.38, 3

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.39,@object
	.section	.data.rel.ro..Lanon.dbb91b9197feebf961f299f977aa28d9.39,"aw",@progbits
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.39:
	.quad	.Lanon.dbb91b9197feebf961f299f977aa28d9.38
	.asciz	"\003\000\000\000\000\000\000"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.39, 16

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.40,@object
	.section	.rodata..Lanon.dbb91b9197feebf961f299f977aa28d9.40,"a",@progbits
.Lanon.dbb91b9197feebf961f299f977aa28d9.40:
	.asciz	"\001[\303 \000\000(\b\000\003] [\303 \000\000\b\b\000\003] [\303 \000\000H\b\000\003] [\305 \000\000p\002\000\002]\n"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.40, 46

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.41,@object
	.section	.rodata..Lanon.dbb91b9197feebf961f299f977aa28d9.41,"a",@progbits
.Lanon.dbb91b9197feebf961f299f977aa28d9.41:
	.byte	1
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.41, 1

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.42,@object
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.42:
	.asciz	"\351\000\000"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.42, 4

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.43,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.dbb91b9197feebf961f299f977aa28d9.43:
	.zero	1
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.43, 1

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.44,@object
	.section	.rodata..Lanon.dbb91b9197feebf961f299f977aa28d9.44,"a",@progbits
.Lanon.dbb91b9197feebf961f299f977aa28d9.44:
	.asciz	"\300\001 \300\001 \303 \000\000(\006\000\002|\n"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.44, 17

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.45,@object
	.section	.rodata..Lanon.dbb91b9197feebf961f299f977aa28d9.45,"a",@progbits
.Lanon.dbb91b9197feebf961f299f977aa28d9.45:
	.ascii	"padded"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.45, 6

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.46,@object
	.section	.data.rel.ro..Lanon.dbb91b9197feebf961f299f977aa28d9.46,"aw",@progbits
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.46:
	.quad	.Lanon.dbb91b9197feebf961f299f977aa28d9.45
	.asciz	"\006\000\000\000\000\000\000"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.46, 16

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.47,@object
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	2, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.47:
	.asciz	"\001\000\000\000\003\000\000"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.47, 8

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.48,@object
	.p2align	2, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.48:
	.asciz	"\002\000\000\000\003\000\000"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.48, 8

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.50,@object
	.section	.data.rel.ro..Lanon.dbb91b9197feebf961f299f977aa28d9.50,"aw",@progbits
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.50:
	.quad	.Lanon.dbb91b9197feebf961f299f977aa28d9.49
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.50, 8

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.51,@object
	.section	.rodata..Lanon.dbb91b9197feebf961f299f977aa28d9.51,"a",@progbits
.Lanon.dbb91b9197feebf961f299f977aa28d9.51:
	.asciz	"\001[\303 \000\000(\t\000\002] \300\001 \300\001\n"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.51, 19

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.52,@object
	.section	.rodata..Lanon.dbb91b9197feebf961f299f977aa28d9.52,"a",@progbits
.Lanon.dbb91b9197feebf961f299f977aa28d9.52:
	.ascii	"no end of line "
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.52, 15

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.53,@object
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	2, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.53:
	.asciz	"\000\000\000\000\001\000\000"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.53, 8

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.54,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.dbb91b9197feebf961f299f977aa28d9.54:
	.asciz	"\ffor errors: \300\001\n"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.54, 17

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.55,@object
	.section	.rodata..Lanon.dbb91b9197feebf961f299f977aa28d9.55,"a",@progbits
.Lanon.dbb91b9197feebf961f299f977aa28d9.55:
	.ascii	"{} 1 two 1\n"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.55, 11

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.56,@object
	.section	.data.rel.ro..Lanon.dbb91b9197feebf961f299f977aa28d9.56,"aw",@progbits
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.56:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h5bc63fb05dd88c9dE
	.quad	_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17hd1b9552761730466E
	.quad	_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17hd1b9552761730466E
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.56, 48

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.57,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.dbb91b9197feebf961f299f977aa28d9.57:
	.asciz	"\300\001/\300"
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.57, 5

	.type	.Lanon.dbb91b9197feebf961f299f977aa28d9.49,@object
	.section	.data.rel.ro..Lanon.dbb91b9197feebf961f299f977aa28d9.49,"aw",@progbits
	.p2align	3, 0x0
.Lanon.dbb91b9197feebf961f299f977aa28d9.49:
	.quad	.Lanon.dbb91b9197feebf961f299f977aa28d9.48
	.size	.Lanon.dbb91b9197feebf961f299f977aa28d9.49, 8

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
