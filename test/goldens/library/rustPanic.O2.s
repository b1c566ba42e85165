	.file	"rustPanic.caa70de4e8a4bff3-cgu.0"
	.section	.text._ZN3std2rt10lang_start17h56dcdea8d3815a07E,"ax",@progbits
	.hidden	_ZN3std2rt10lang_start17h56dcdea8d3815a07E
	.globl	_ZN3std2rt10lang_start17h56dcdea8d3815a07E
	.p2align	4
	.type	_ZN3std2rt10lang_start17h56dcdea8d3815a07E,@function
_ZN3std2rt10lang_start17h56dcdea8d3815a07E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movl	%ecx, %r8d
	movq	%rdx, %rcx
	movq	%rsi, %rdx
	movq	%rdi, (%rsp)
	leaq	.Lanon.6663386872dd9fca947a2617e72c545b.0(%rip), %rsi
	movq	%rsp, %rdi
	callq	*_RNvNtCsjrHSEGnQ3l9_3std2rt19lang_start_internal@GOTPCREL(%rip)
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end0:
	.size	_ZN3std2rt10lang_start17h56dcdea8d3815a07E, .Lfunc_end0-_ZN3std2rt10lang_start17h56dcdea8d3815a07E
	.cfi_endproc

	.section	".text._ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17h88c8246be970a507E","ax",@progbits
	.p2align	4
	.type	_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17h88c8246be970a507E,@function
_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17h88c8246be970a507E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	(%rdi), %rdi
	callq	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17h7428b1e98ca66c17E
	xorl	%eax, %eax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end1:
	.size	_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17h88c8246be970a507E, .Lfunc_end1-_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17h88c8246be970a507E
	.cfi_endproc

	.section	.text._ZN3std3sys9backtrace28__rust_begin_short_backtrace17h7428b1e98ca66c17E,"ax",@progbits
	.p2align	4
	.type	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17h7428b1e98ca66c17E,@function
_ZN3std3sys9backtrace28__rust_begin_short_backtrace17h7428b1e98ca66c17E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	callq	*%rdi
	#APP
	#NO_APP
	popq	%rax
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end2:
	.size	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17h7428b1e98ca66c17E, .Lfunc_end2-_ZN3std3sys9backtrace28__rust_begin_short_backtrace17h7428b1e98ca66c17E
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h71a591a881ce1b6fE","ax",@progbits
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h71a591a881ce1b6fE,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h71a591a881ce1b6fE:
	.cfi_startproc
	movq	(%rdi), %rdi
	movl	16(%rsi), %eax
	testl	$33554432, %eax
	jne	.LBB3_3
	testl	$67108864, %eax
	jne	.LBB3_2
	jmpq	*_RNvXs9_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3implNtB9_7Display3fmt@GOTPCREL(%rip)
.LBB3_3:
	jmpq	*_RNvXsv_NtNtCsgEmfK2I1SDS_4core3fmt3numlNtB7_8LowerHex3fmt@GOTPCREL(%rip)
.LBB3_2:
	jmpq	*_RNvXsx_NtNtCsgEmfK2I1SDS_4core3fmt3numlNtB7_8UpperHex3fmt@GOTPCREL(%rip)
.Lfunc_end3:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h71a591a881ce1b6fE, .Lfunc_end3-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h71a591a881ce1b6fE
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h84eef01af7c11535E","ax",@progbits
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h84eef01af7c11535E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h84eef01af7c11535E:
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
	movq	(%rdi), %r12
	movq	8(%rdi), %r13
	leaq	8(%rsp), %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter10debug_list@GOTPCREL(%rip)
	testq	%r13, %r13
	je	.LBB4_3
	shlq	$2, %r13
	leaq	.Lanon.6663386872dd9fca947a2617e72c545b.1(%rip), %rbx
	leaq	8(%rsp), %r14
	movq	%rsp, %r15
	movq	_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList5entry@GOTPCREL(%rip), %rbp
	.p2align	4
.LBB4_2:
	movq	%r12, (%rsp)
	addq	$4, %r12
	movq	%r14, %rdi
	movq	%r15, %rsi
	movq	%rbx, %rdx
	callq	*%rbp
	addq	$-4, %r13
	jne	.LBB4_2
.LBB4_3:
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
.Lfunc_end4:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h84eef01af7c11535E, .Lfunc_end4-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h84eef01af7c11535E
	.cfi_endproc

	.section	".text._ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h119da413e88e85e2E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h119da413e88e85e2E,@function
_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h119da413e88e85e2E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	(%rdi), %rdi
	callq	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17h7428b1e98ca66c17E
	xorl	%eax, %eax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end5:
	.size	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h119da413e88e85e2E, .Lfunc_end5-_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h119da413e88e85e2E
	.cfi_endproc

	.section	.text.unlikely._ZN9rustPanic4main17h441f67006248e795E,"ax",@progbits
	.hidden	_ZN9rustPanic4main17h441f67006248e795E
	.globl	_ZN9rustPanic4main17h441f67006248e795E
	.p2align	4
	.type	_ZN9rustPanic4main17h441f67006248e795E,@function
_ZN9rustPanic4main17h441f67006248e795E:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	subq	$40, %rsp
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movl	$3, 16(%rsp)
	leaq	16(%rsp), %rbx
	movq	%rbx, (%rsp)
	movq	_RNvXs9_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3implNtB9_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 8(%rsp)
	leaq	.Lanon.6663386872dd9fca947a2617e72c545b.2(%rip), %rdi
	movq	_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip), %r14
	movq	%rsp, %rsi
	callq	*%r14
	leaq	.Lanon.6663386872dd9fca947a2617e72c545b.3(%rip), %rdi
	movl	$27, %esi
	callq	*%r14
	movq	$4, 16(%rsp)
	movq	$0, 24(%rsp)
	movq	$0, 32(%rsp)
	movq	%rbx, (%rsp)
	leaq	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h84eef01af7c11535E(%rip), %rax
	movq	%rax, 8(%rsp)
	leaq	.Lanon.6663386872dd9fca947a2617e72c545b.5(%rip), %rdx
	leaq	.Lanon.6663386872dd9fca947a2617e72c545b.6(%rip), %rcx
	leaq	.Lanon.6663386872dd9fca947a2617e72c545b.7(%rip), %r9
	leaq	32(%rsp), %rsi
	movq	%rsp, %r8
	movl	$1, %edi
	callq	*_RINvNtCsgEmfK2I1SDS_4core9panicking13assert_failedjjEB4_@GOTPCREL(%rip)
.Lfunc_end6:
	.size	_ZN9rustPanic4main17h441f67006248e795E, .Lfunc_end6-_ZN9rustPanic4main17h441f67006248e795E
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
	leaq	_ZN9rustPanic4main17h441f67006248e795E(%rip), %rax
	movq	%rax, (%rsp)
	leaq	.Lanon.6663386872dd9fca947a2617e72c545b.0(%rip), %rsi
	movq	%rsp, %rdi
	xorl	%r8d, %r8d
	callq	*_RNvNtCsjrHSEGnQ3l9_3std2rt19lang_start_internal@GOTPCREL(%rip)
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end7:
	.size	main, .Lfunc_end7-main
	.cfi_endproc

	.type	.Lanon.6663386872dd9fca947a2617e72c545b.0,@object
	.section	.data.rel.ro..Lanon.6663386872dd9fca947a2617e72c545b.0,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6663386872dd9fca947a2617e72c545b.0:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h119da413e88e85e2E
	.quad	_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17h88c8246be970a507E
	.quad	_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17h88c8246be970a507E
	.size	.Lanon.6663386872dd9fca947a2617e72c545b.0, 48

	.type	.Lanon.6663386872dd9fca947a2617e72c545b.1,@object
	.section	.data.rel.ro..Lanon.6663386872dd9fca947a2617e72c545b.1,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6663386872dd9fca947a2617e72c545b.1:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h71a591a881ce1b6fE
	.size	.Lanon.6663386872dd9fca947a2617e72c545b.1, 32

	.type	.Lanon.6663386872dd9fca947a2617e72c545b.2,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.6663386872dd9fca947a2617e72c545b.2:
	.asciz	"\300\001\n"
	.size	.Lanon.6663386872dd9fca947a2617e72c545b.2, 4

	.type	.Lanon.6663386872dd9fca947a2617e72c545b.3,@object
	.section	.rodata..Lanon.6663386872dd9fca947a2617e72c545b.3,"a",@progbits
.Lanon.6663386872dd9fca947a2617e72c545b.3:
	.ascii	"and of none: "
	.size	.Lanon.6663386872dd9fca947a2617e72c545b.3, 13

	.type	.Lanon.6663386872dd9fca947a2617e72c545b.4,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.6663386872dd9fca947a2617e72c545b.4:
	.asciz	"rustPanic.rs"
	.size	.Lanon.6663386872dd9fca947a2617e72c545b.4, 13

	.type	.Lanon.6663386872dd9fca947a2617e72c545b.5,@object
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.Lanon.6663386872dd9fca947a2617e72c545b.5:
	.zero	8
	.size	.Lanon.6663386872dd9fca947a2617e72c545b.5, 8

	.type	.Lanon.6663386872dd9fca947a2617e72c545b.6,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.6663386872dd9fca947a2617e72c545b.6:
	.asciz	"\fno numbers: \300"
	.size	.Lanon.6663386872dd9fca947a2617e72c545b.6, 15

	.type	.Lanon.6663386872dd9fca947a2617e72c545b.7,@object
	.section	.data.rel.ro..Lanon.6663386872dd9fca947a2617e72c545b.7,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6663386872dd9fca947a2617e72c545b.7:
	.quad	.Lanon.6663386872dd9fca947a2617e72c545b.4
	.asciz	"\f\000\000\000\000\000\000\000\007\000\000\000\005\000\000"
	.size	.Lanon.6663386872dd9fca947a2617e72c545b.7, 24

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
