	.file	"sums.1e0f9cd7e43f236c-cgu.0"
	.section	.text._ZN3std2rt10lang_start17h9ba7048ce7613ed3E,"ax",@progbits
	.hidden	_ZN3std2rt10lang_start17h9ba7048ce7613ed3E
	.globl	_ZN3std2rt10lang_start17h9ba7048ce7613ed3E
	.p2align	4
	.type	_ZN3std2rt10lang_start17h9ba7048ce7613ed3E,@function
_ZN3std2rt10lang_start17h9ba7048ce7613ed3E:
.Lfunc_begin0:
	.file	1 "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860" "library/std/src/rt.rs"
	.loc	1 199 0
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movl	%ecx, %r8d
	movq	%rdx, %rcx
.Ltmp0:
	movq	%rsi, %rdx
.Ltmp1:
	.loc	1 206 10 prologue_end
	movq	%rdi, (%rsp)
	movq	%rsp, %rdi
.Ltmp2:
	.loc	1 205 5
	movl	$.Lanon.ba245790ff258688a2202231085dfed7.0, %esi
.Ltmp3:
	callq	_RNvNtCsjrHSEGnQ3l9_3std2rt19lang_start_internal
.Ltmp4:
	.loc	1 211 2 epilogue_begin
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Ltmp5:
.Lfunc_end0:
	.size	_ZN3std2rt10lang_start17h9ba7048ce7613ed3E, .Lfunc_end0-_ZN3std2rt10lang_start17h9ba7048ce7613ed3E
	.cfi_endproc

	.section	".text._ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17hdc0277b7bf06c2ddE","ax",@progbits
	.p2align	4
	.type	_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17hdc0277b7bf06c2ddE,@function
_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17hdc0277b7bf06c2ddE:
.Lfunc_begin1:
	.loc	1 206 0
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
.Ltmp6:
	.loc	1 206 70 prologue_end
	movq	(%rdi), %rdi
.Ltmp7:
	.loc	1 206 18 is_stmt 0
	callq	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17hefddce2a5e72a726E
	.loc	1 206 93
	xorl	%eax, %eax
	.loc	1 206 93 epilogue_begin
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Ltmp8:
.Lfunc_end1:
	.size	_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17hdc0277b7bf06c2ddE, .Lfunc_end1-_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17hdc0277b7bf06c2ddE
	.cfi_endproc

	.section	.text._ZN3std3sys9backtrace28__rust_begin_short_backtrace17hefddce2a5e72a726E,"ax",@progbits
	.p2align	4
	.type	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17hefddce2a5e72a726E,@function
_ZN3std3sys9backtrace28__rust_begin_short_backtrace17hefddce2a5e72a726E:
.Lfunc_begin2:
	.file	2 "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860" "library/std/src/sys/backtrace.rs"
	.loc	2 162 0 is_stmt 1
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
.Ltmp9:
	.file	3 "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860" "library/core/src/ops/function.rs"
	.loc	3 250 5 prologue_end
	callq	*%rdi
.Ltmp10:
	.file	4 "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860" "library/core/src/hint.rs"
	.loc	4 491 5
	#APP
	#NO_APP
.Ltmp11:
	.loc	2 172 2 epilogue_begin
	popq	%rax
	.cfi_def_cfa_offset 8
	retq
.Ltmp12:
.Lfunc_end2:
	.size	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17hefddce2a5e72a726E, .Lfunc_end2-_ZN3std3sys9backtrace28__rust_begin_short_backtrace17hefddce2a5e72a726E
	.cfi_endproc

	.section	".text._ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h564052602492a8a7E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h564052602492a8a7E,@function
_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h564052602492a8a7E:
.Lfunc_begin3:
	.loc	3 250 0
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
.Ltmp13:
	.loc	3 250 5 prologue_end
	movq	(%rdi), %rdi
.Ltmp14:
	.loc	1 206 18
	callq	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17hefddce2a5e72a726E
.Ltmp15:
	.loc	3 250 5
	xorl	%eax, %eax
	.loc	3 250 5 epilogue_begin is_stmt 0
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Ltmp16:
.Lfunc_end3:
	.size	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h564052602492a8a7E, .Lfunc_end3-_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h564052602492a8a7E
	.cfi_endproc

	.section	.text._ZN4sums4main17ha2e08799ba7a7f12E,"ax",@progbits
	.hidden	_ZN4sums4main17ha2e08799ba7a7f12E
	.globl	_ZN4sums4main17ha2e08799ba7a7f12E
	.p2align	4
	.type	_ZN4sums4main17ha2e08799ba7a7f12E,@function
_ZN4sums4main17ha2e08799ba7a7f12E:
.Lfunc_begin4:
	.file	5 "/project" "sums.rs"
	.loc	5 41 0 is_stmt 1
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	subq	$96, %rsp
	.cfi_def_cfa_offset 112
	.cfi_offset %rbx, -16
	.loc	5 42 15 prologue_end
	callq	_ZN4sums5total17h4c4d30138dce27b8E
	movq	%rax, (%rsp)
.Ltmp17:
	.loc	5 43 16
	movq	%rax, %rdi
	callq	_ZN4sums7swapped17he9d1c5978f727924E
	movq	%rax, 8(%rsp)
	leaq	16(%rsp), %rbx
	movq	%rdx, 16(%rsp)
.Ltmp18:
	.loc	5 44 18
	movq	%rax, %rdi
	callq	_ZN4sums5mixed17hf5c9d53b85c00e6aE
	movq	%rax, 24(%rsp)
.Ltmp19:
	.loc	5 0 18 is_stmt 0
	movq	%rsp, %rax
.Ltmp20:
	.loc	5 45 5 is_stmt 1
	movq	%rax, 32(%rsp)
	movq	$_RNvXse_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impxNtB9_7Display3fmt, 40(%rsp)
	leaq	8(%rsp), %rax
	movq	%rax, 48(%rsp)
	movq	$_RNvXse_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impxNtB9_7Display3fmt, 56(%rsp)
	movq	%rbx, 64(%rsp)
	movq	$_RNvXse_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impxNtB9_7Display3fmt, 72(%rsp)
	leaq	24(%rsp), %rax
	movq	%rax, 80(%rsp)
	movq	$_RNvXse_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impxNtB9_7Display3fmt, 88(%rsp)
	leaq	32(%rsp), %rsi
.Ltmp21:
	.loc	5 45 5 is_stmt 0
	movl	$.Lanon.ba245790ff258688a2202231085dfed7.1, %edi
	callq	_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print
.Ltmp22:
	.loc	5 46 2 epilogue_begin is_stmt 1
	addq	$96, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
.Ltmp23:
	.cfi_def_cfa_offset 8
	retq
.Ltmp24:
.Lfunc_end4:
	.size	_ZN4sums4main17ha2e08799ba7a7f12E, .Lfunc_end4-_ZN4sums4main17ha2e08799ba7a7f12E
	.cfi_endproc

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI5_0:
	.quad	0x3ff8000000000000
.LCPI5_1:
	.quad	0x43dfffffffffffff
	.section	.text._ZN4sums5mixed17hf5c9d53b85c00e6aE,"ax",@progbits
	.p2align	4
	.type	_ZN4sums5mixed17hf5c9d53b85c00e6aE,@function
_ZN4sums5mixed17hf5c9d53b85c00e6aE:
.Lfunc_begin5:
	.cfi_startproc
	.loc	5 29 13 prologue_end
	imulq	%rdi, %rdi
.Ltmp25:
	.loc	5 36 18
	cvtsi2sd	%rdi, %xmm0
	mulsd	.LCPI5_0(%rip), %xmm0
.Ltmp26:
	.loc	5 37 19
	cvttsd2si	%xmm0, %rax
	ucomisd	.LCPI5_1(%rip), %xmm0
	movabsq	$9223372036854775807, %rcx
	cmovbeq	%rax, %rcx
	xorl	%eax, %eax
	ucomisd	%xmm0, %xmm0
	cmovnpq	%rcx, %rax
.Ltmp27:
	.loc	5 38 5
	addq	%rdi, %rax
.Ltmp28:
	.loc	5 39 2
	retq
.Ltmp29:
.Lfunc_end5:
	.size	_ZN4sums5mixed17hf5c9d53b85c00e6aE, .Lfunc_end5-_ZN4sums5mixed17hf5c9d53b85c00e6aE
	.cfi_endproc

	.section	.text._ZN4sums5total17h4c4d30138dce27b8E,"ax",@progbits
	.p2align	4
	.type	_ZN4sums5total17h4c4d30138dce27b8E,@function
_ZN4sums5total17h4c4d30138dce27b8E:
.Lfunc_begin6:
	.cfi_startproc
	.loc	5 14 2 prologue_end
	movl	$12, %eax
	retq
.Ltmp30:
.Lfunc_end6:
	.size	_ZN4sums5total17h4c4d30138dce27b8E, .Lfunc_end6-_ZN4sums5total17h4c4d30138dce27b8E
	.cfi_endproc

	.section	.text._ZN4sums7swapped17he9d1c5978f727924E,"ax",@progbits
	.p2align	4
	.type	_ZN4sums7swapped17he9d1c5978f727924E,@function
_ZN4sums7swapped17he9d1c5978f727924E:
.Lfunc_begin7:
	.cfi_startproc
	.loc	5 23 9 prologue_end
	leaq	1(%rdi), %rax
.Ltmp31:
	.loc	5 26 2
	movl	$5, %edx
	retq
.Ltmp32:
.Lfunc_end7:
	.size	_ZN4sums7swapped17he9d1c5978f727924E, .Lfunc_end7-_ZN4sums7swapped17he9d1c5978f727924E
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
.Lfunc_begin8:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rsi, %rcx
	movq	__rustc_debug_gdb_scripts_section__@GOTPCREL(%rip), %rax
	movzbl	(%rax), %eax
	movslq	%edi, %rdx
	movq	$_ZN4sums4main17ha2e08799ba7a7f12E, (%rsp)
	movq	%rsp, %rdi
	movl	$.Lanon.ba245790ff258688a2202231085dfed7.0, %esi
	xorl	%r8d, %r8d
	callq	_RNvNtCsjrHSEGnQ3l9_3std2rt19lang_start_internal
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end8:
	.size	main, .Lfunc_end8-main
	.cfi_endproc

	.type	.Lanon.ba245790ff258688a2202231085dfed7.0,@object
	.section	.rodata..Lanon.ba245790ff258688a2202231085dfed7.0,"a",@progbits
	.p2align	3, 0x0
.Lanon.ba245790ff258688a2202231085dfed7.0:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h564052602492a8a7E
	.quad	_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17hdc0277b7bf06c2ddE
	.quad	_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17hdc0277b7bf06c2ddE
	.size	.Lanon.ba245790ff258688a2202231085dfed7.0, 48

	.type	.Lanon.ba245790ff258688a2202231085dfed7.1,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.ba245790ff258688a2202231085dfed7.1:
	.asciz	"\300\001 \300\001 \300\001 \300\001\n"
	.size	.Lanon.ba245790ff258688a2202231085dfed7.1, 13

	.type	__rustc_debug_gdb_scripts_section__,@object
	.section	.debug_gdb_scripts,"aMS",@progbits,1,unique,1
	.weak	__rustc_debug_gdb_scripts_section__
__rustc_debug_gdb_scripts_section__:
	.asciz	"\001gdb_load_rust_pretty_printers.py"
	.size	__rustc_debug_gdb_scripts_section__, 34

	.section	.debug_loc,"",@progbits
.Ldebug_loc0:
	.quad	-1
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin0-.Lfunc_begin0
	.quad	.Ltmp2-.Lfunc_begin0
	.short	1
	.byte	85
	.quad	.Ltmp2-.Lfunc_begin0
	.quad	.Lfunc_end0-.Lfunc_begin0
	.short	4
	.byte	243
	.byte	1
	.byte	85
	.byte	159
	.quad	0
	.quad	0
.Ldebug_loc1:
	.quad	-1
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin0-.Lfunc_begin0
	.quad	.Ltmp3-.Lfunc_begin0
	.short	1
	.byte	84
	.quad	.Ltmp3-.Lfunc_begin0
	.quad	.Ltmp4-.Lfunc_begin0
	.short	1
	.byte	81
	.quad	.Ltmp4-.Lfunc_begin0
	.quad	.Lfunc_end0-.Lfunc_begin0
	.short	4
	.byte	243
	.byte	1
	.byte	84
	.byte	159
	.quad	0
	.quad	0
.Ldebug_loc2:
	.quad	-1
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin0-.Lfunc_begin0
	.quad	.Ltmp1-.Lfunc_begin0
	.short	1
	.byte	81
	.quad	.Ltmp1-.Lfunc_begin0
	.quad	.Ltmp4-.Lfunc_begin0
	.short	1
	.byte	82
	.quad	.Ltmp4-.Lfunc_begin0
	.quad	.Lfunc_end0-.Lfunc_begin0
	.short	4
	.byte	243
	.byte	1
	.byte	81
	.byte	159
	.quad	0
	.quad	0
.Ldebug_loc3:
	.quad	-1
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin0-.Lfunc_begin0
	.quad	.Ltmp0-.Lfunc_begin0
	.short	1
	.byte	82
	.quad	.Ltmp0-.Lfunc_begin0
	.quad	.Ltmp4-.Lfunc_begin0
	.short	1
	.byte	88
	.quad	.Ltmp4-.Lfunc_begin0
	.quad	.Lfunc_end0-.Lfunc_begin0
	.short	4
	.byte	243
	.byte	1
	.byte	82
	.byte	159
	.quad	0
	.quad	0
.Ldebug_loc4:
	.quad	-1
	.quad	.Lfunc_begin1
	.quad	.Ltmp6-.Lfunc_begin1
	.quad	.Ltmp7-.Lfunc_begin1
	.short	2
	.byte	117
	.byte	0
	.quad	0
	.quad	0
.Ldebug_loc5:
	.quad	-1
	.quad	.Lfunc_begin2
	.quad	.Lfunc_begin2-.Lfunc_begin2
	.quad	.Ltmp10-.Lfunc_begin2
	.short	1
	.byte	85
	.quad	.Ltmp10-.Lfunc_begin2
	.quad	.Lfunc_end2-.Lfunc_begin2
	.short	4
	.byte	243
	.byte	1
	.byte	85
	.byte	159
	.quad	0
	.quad	0
.Ldebug_loc6:
	.quad	-1
	.quad	.Lfunc_begin3
	.quad	.Lfunc_begin3-.Lfunc_begin3
	.quad	.Ltmp14-.Lfunc_begin3
	.short	1
	.byte	85
	.quad	.Ltmp14-.Lfunc_begin3
	.quad	.Lfunc_end3-.Lfunc_begin3
	.short	4
	.byte	243
	.byte	1
	.byte	85
	.byte	159
	.quad	0
	.quad	0
.Ldebug_loc7:
	.quad	-1
	.quad	.Lfunc_begin5
	.quad	.Lfunc_begin5-.Lfunc_begin5
	.quad	.Ltmp25-.Lfunc_begin5
	.short	1
	.byte	85
	.quad	.Ltmp25-.Lfunc_begin5
	.quad	.Lfunc_end5-.Lfunc_begin5
	.short	4
	.byte	243
	.byte	1
	.byte	85
	.byte	159
	.quad	0
	.quad	0
.Ldebug_loc8:
	.quad	-1
	.quad	.Lfunc_begin6
	.quad	.Lfunc_begin6-.Lfunc_begin6
	.quad	.Lfunc_end6-.Lfunc_begin6
	.short	6
	.byte	147
	.byte	8
	.byte	51
	.byte	159
	.byte	147
	.byte	8
	.quad	0
	.quad	0
.Ldebug_loc9:
	.quad	-1
	.quad	.Lfunc_begin7
	.quad	.Lfunc_begin7-.Lfunc_begin7
	.quad	.Lfunc_end7-.Lfunc_begin7
	.short	7
	.byte	51
	.byte	159
	.byte	147
	.byte	8
	.byte	85
	.byte	147
	.byte	8
	.quad	0
	.quad	0
.Ldebug_loc10:
	.quad	-1
	.quad	.Lfunc_begin7
	.quad	.Lfunc_begin7-.Lfunc_begin7
	.quad	.Ltmp31-.Lfunc_begin7
	.short	3
	.byte	17
	.byte	4
	.byte	159
	.quad	.Ltmp31-.Lfunc_begin7
	.quad	.Lfunc_end7-.Lfunc_begin7
	.short	1
	.byte	80
	.quad	0
	.quad	0
.Ldebug_loc11:
	.quad	-1
	.quad	.Lfunc_begin7
	.quad	.Lfunc_begin7-.Lfunc_begin7
	.quad	.Ltmp31-.Lfunc_begin7
	.short	8
	.byte	50
	.byte	159
	.byte	147
	.byte	4
	.byte	51
	.byte	159
	.byte	147
	.byte	4
	.quad	.Ltmp31-.Lfunc_begin7
	.quad	.Lfunc_end7-.Lfunc_begin7
	.short	8
	.byte	51
	.byte	159
	.byte	147
	.byte	4
	.byte	51
	.byte	159
	.byte	147
	.byte	4
	.quad	0
	.quad	0
.Ldebug_loc12:
	.quad	-1
	.quad	.Lfunc_begin7
	.quad	.Lfunc_begin7-.Lfunc_begin7
	.quad	.Ltmp31-.Lfunc_begin7
	.short	3
	.byte	17
	.byte	3
	.byte	159
	.quad	.Ltmp31-.Lfunc_begin7
	.quad	.Lfunc_end7-.Lfunc_begin7
	.short	3
	.byte	17
	.byte	4
	.byte	159
	.quad	0
	.quad	0
.Ldebug_loc13:
	.quad	-1
	.quad	.Lfunc_begin7
	.quad	.Lfunc_begin7-.Lfunc_begin7
	.quad	.Ltmp31-.Lfunc_begin7
	.short	3
	.byte	17
	.byte	4
	.byte	159
	.quad	.Ltmp31-.Lfunc_begin7
	.quad	.Lfunc_end7-.Lfunc_begin7
	.short	3
	.byte	17
	.byte	5
	.byte	159
	.quad	0
	.quad	0
	.section	.debug_abbrev,"",@progbits
	.byte	1
	.byte	17
	.byte	1
	.byte	37
	.byte	14
	.byte	19
	.byte	5
	.byte	3
	.byte	14
	.byte	16
	.byte	23
	.byte	27
	.byte	14
	.byte	17
	.byte	1
	.byte	85
	.byte	23
	.byte	0
	.byte	0
	.byte	2
	.byte	52
	.byte	0
	.byte	3
	.byte	14
	.byte	73
	.byte	19
	.byte	2
	.byte	24
	.byte	0
	.byte	0
	.byte	3
	.byte	19
	.byte	1
	.byte	29
	.byte	19
	.byte	3
	.byte	14
	.byte	11
	.byte	11
	.ascii	"\210\001"
	.byte	15
	.byte	0
	.byte	0
	.byte	4
	.byte	13
	.byte	0
	.byte	3
	.byte	14
	.byte	73
	.byte	19
	.ascii	"\210\001"
	.byte	15
	.byte	56
	.byte	11
	.byte	0
	.byte	0
	.byte	5
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	3
	.byte	14
	.byte	51
	.byte	6
	.byte	0
	.byte	0
	.byte	6
	.byte	36
	.byte	0
	.byte	3
	.byte	14
	.byte	62
	.byte	11
	.byte	11
	.byte	11
	.byte	0
	.byte	0
	.byte	7
	.byte	57
	.byte	1
	.byte	3
	.byte	14
	.byte	0
	.byte	0
	.byte	8
	.byte	19
	.byte	1
	.byte	3
	.byte	14
	.byte	11
	.byte	11
	.ascii	"\210\001"
	.byte	15
	.byte	0
	.byte	0
	.byte	9
	.byte	46
	.byte	1
	.byte	17
	.byte	1
	.byte	18
	.byte	6
	.byte	64
	.byte	24
	.byte	49
	.byte	19
	.byte	0
	.byte	0
	.byte	10
	.byte	52
	.byte	0
	.byte	2
	.byte	23
	.byte	49
	.byte	19
	.byte	0
	.byte	0
	.byte	11
	.byte	46
	.byte	1
	.byte	110
	.byte	14
	.byte	3
	.byte	14
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	73
	.byte	19
	.byte	32
	.byte	11
	.byte	0
	.byte	0
	.byte	12
	.byte	47
	.byte	0
	.byte	73
	.byte	19
	.byte	3
	.byte	14
	.byte	0
	.byte	0
	.byte	13
	.byte	52
	.byte	0
	.byte	3
	.byte	14
	.ascii	"\210\001"
	.byte	15
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	14
	.byte	46
	.byte	1
	.byte	17
	.byte	1
	.byte	18
	.byte	6
	.byte	64
	.byte	24
	.byte	110
	.byte	14
	.byte	3
	.byte	14
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	15
	.byte	5
	.byte	0
	.byte	2
	.byte	23
	.byte	3
	.byte	14
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	16
	.byte	46
	.byte	1
	.byte	17
	.byte	1
	.byte	18
	.byte	6
	.byte	64
	.byte	24
	.byte	110
	.byte	14
	.byte	3
	.byte	14
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	0
	.byte	0
	.byte	17
	.byte	29
	.byte	1
	.byte	49
	.byte	19
	.byte	17
	.byte	1
	.byte	18
	.byte	6
	.byte	88
	.byte	11
	.byte	89
	.byte	11
	.byte	87
	.byte	11
	.byte	0
	.byte	0
	.byte	18
	.byte	5
	.byte	0
	.byte	2
	.byte	24
	.byte	49
	.byte	19
	.byte	0
	.byte	0
	.byte	19
	.byte	11
	.byte	1
	.byte	17
	.byte	1
	.byte	18
	.byte	6
	.byte	0
	.byte	0
	.byte	20
	.byte	29
	.byte	0
	.byte	49
	.byte	19
	.byte	17
	.byte	1
	.byte	18
	.byte	6
	.byte	88
	.byte	11
	.byte	89
	.byte	11
	.byte	87
	.byte	11
	.byte	0
	.byte	0
	.byte	21
	.byte	21
	.byte	0
	.byte	0
	.byte	0
	.byte	22
	.byte	46
	.byte	1
	.byte	110
	.byte	14
	.byte	3
	.byte	14
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	32
	.byte	11
	.byte	0
	.byte	0
	.byte	23
	.byte	5
	.byte	0
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	24
	.byte	5
	.byte	0
	.byte	2
	.byte	23
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	25
	.byte	19
	.byte	1
	.byte	3
	.byte	14
	.byte	11
	.byte	11
	.byte	50
	.byte	11
	.ascii	"\210\001"
	.byte	15
	.byte	0
	.byte	0
	.byte	26
	.byte	13
	.byte	0
	.byte	3
	.byte	14
	.byte	73
	.byte	19
	.ascii	"\210\001"
	.byte	15
	.byte	56
	.byte	11
	.byte	50
	.byte	11
	.byte	0
	.byte	0
	.byte	27
	.byte	46
	.byte	1
	.byte	110
	.byte	14
	.byte	3
	.byte	14
	.byte	58
	.byte	11
	.byte	59
	.byte	5
	.byte	32
	.byte	11
	.byte	0
	.byte	0
	.byte	28
	.byte	52
	.byte	0
	.byte	3
	.byte	14
	.ascii	"\210\001"
	.byte	15
	.byte	58
	.byte	11
	.byte	59
	.byte	5
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	29
	.byte	46
	.byte	1
	.byte	17
	.byte	1
	.byte	18
	.byte	6
	.byte	64
	.byte	24
	.byte	110
	.byte	14
	.byte	3
	.byte	14
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	106
	.byte	25
	.byte	0
	.byte	0
	.byte	30
	.byte	52
	.byte	0
	.byte	2
	.byte	24
	.byte	3
	.byte	14
	.ascii	"\210\001"
	.byte	15
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	31
	.byte	5
	.byte	0
	.byte	3
	.byte	14
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	32
	.byte	11
	.byte	1
	.byte	0
	.byte	0
	.byte	33
	.byte	46
	.byte	1
	.byte	17
	.byte	1
	.byte	18
	.byte	6
	.byte	64
	.byte	24
	.byte	110
	.byte	14
	.byte	3
	.byte	14
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	54
	.byte	11
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	34
	.byte	5
	.byte	0
	.byte	28
	.byte	15
	.byte	3
	.byte	14
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	35
	.byte	52
	.byte	0
	.byte	2
	.byte	23
	.byte	3
	.byte	14
	.ascii	"\210\001"
	.byte	15
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	36
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	51
	.byte	6
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_info,"",@progbits
.Lcu_begin0:
	.long	.Ldebug_info_end0-.Ldebug_info_start0
.Ldebug_info_start0:
	.short	4
	.long	.debug_abbrev
	.byte	8
	.byte	1
	.long	.Linfo_string0
	.short	28
	.long	.Linfo_string1
	.long	.Lline_table_start0
	.long	.Linfo_string2
	.quad	0
	.long	.Ldebug_ranges0
	.byte	2
	.long	.Linfo_string3
	.long	61
	.byte	9
	.byte	3
	.quad	.Lanon.ba245790ff258688a2202231085dfed7.0
	.byte	3
	.long	181
	.long	.Linfo_string19
	.byte	48
	.byte	8
	.byte	4
	.long	.Linfo_string4
	.long	139
	.byte	8
	.byte	0
	.byte	4
	.long	.Linfo_string7
	.long	159
	.byte	8
	.byte	8
	.byte	4
	.long	.Linfo_string9
	.long	159
	.byte	8
	.byte	16
	.byte	4
	.long	.Linfo_string10
	.long	139
	.byte	8
	.byte	24
	.byte	4
	.long	.Linfo_string11
	.long	139
	.byte	8
	.byte	32
	.byte	4
	.long	.Linfo_string12
	.long	139
	.byte	8
	.byte	40
	.byte	0
	.byte	5
	.long	152
	.long	.Linfo_string6
	.long	0
	.byte	6
	.long	.Linfo_string5
	.byte	7
	.byte	0
	.byte	6
	.long	.Linfo_string8
	.byte	7
	.byte	8
	.byte	7
	.long	.Linfo_string13
	.byte	7
	.long	.Linfo_string14
	.byte	7
	.long	.Linfo_string15
	.byte	8
	.long	.Linfo_string18
	.byte	8
	.byte	8
	.byte	4
	.long	.Linfo_string16
	.long	514
	.byte	8
	.byte	0
	.byte	0
	.byte	9
	.quad	.Lfunc_begin1
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	87
	.long	229
	.byte	10
	.long	.Ldebug_loc4
	.long	254
	.byte	0
	.byte	11
	.long	.Linfo_string35
	.long	.Linfo_string36
	.byte	1
	.byte	206
	.long	850
	.byte	1
	.byte	12
	.long	152
	.long	.Linfo_string29
	.byte	13
	.long	.Linfo_string16
	.byte	8
	.byte	1
	.byte	200
	.long	514
	.byte	0
	.byte	0
	.byte	14
	.quad	.Lfunc_begin0
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	87
	.long	.Linfo_string46
	.long	.Linfo_string47
	.byte	1
	.byte	199
	.long	1486
	.byte	15
	.long	.Ldebug_loc0
	.long	.Linfo_string16
	.byte	1
	.byte	200
	.long	514
	.byte	15
	.long	.Ldebug_loc1
	.long	.Linfo_string63
	.byte	1
	.byte	201
	.long	1486
	.byte	15
	.long	.Ldebug_loc2
	.long	.Linfo_string64
	.byte	1
	.byte	202
	.long	1493
	.byte	15
	.long	.Ldebug_loc3
	.long	.Linfo_string68
	.byte	1
	.byte	203
	.long	1519
	.byte	12
	.long	152
	.long	.Linfo_string29
	.byte	0
	.byte	0
	.byte	7
	.long	.Linfo_string33
	.byte	7
	.long	.Linfo_string34
	.byte	16
	.quad	.Lfunc_begin2
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	87
	.long	.Linfo_string50
	.long	.Linfo_string51
	.byte	2
	.byte	162
	.byte	15
	.long	.Ldebug_loc5
	.long	.Linfo_string69
	.byte	2
	.byte	162
	.long	514
	.byte	17
	.long	548
	.quad	.Ltmp9
	.long	.Ltmp10-.Ltmp9
	.byte	2
	.byte	166
	.byte	18
	.byte	18
	.byte	1
	.byte	85
	.long	578
	.byte	0
	.byte	19
	.quad	.Ltmp10
	.long	.Ltmp11-.Ltmp10
	.byte	13
	.long	.Linfo_string70
	.byte	1
	.byte	2
	.byte	166
	.long	152
	.byte	20
	.long	812
	.quad	.Ltmp10
	.long	.Ltmp11-.Ltmp10
	.byte	2
	.byte	169
	.byte	5
	.byte	0
	.byte	12
	.long	514
	.long	.Linfo_string49
	.byte	12
	.long	152
	.long	.Linfo_string29
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	5
	.long	527
	.long	.Linfo_string17
	.long	0
	.byte	21
	.byte	7
	.long	.Linfo_string20
	.byte	7
	.long	.Linfo_string21
	.byte	7
	.long	.Linfo_string22
	.byte	7
	.long	.Linfo_string23
	.byte	22
	.long	.Linfo_string26
	.long	.Linfo_string27
	.byte	3
	.byte	250
	.byte	1
	.byte	12
	.long	514
	.long	.Linfo_string24
	.byte	12
	.long	152
	.long	.Linfo_string25
	.byte	23
	.byte	3
	.byte	250
	.long	514
	.byte	23
	.byte	3
	.byte	250
	.long	152
	.byte	0
	.byte	11
	.long	.Linfo_string38
	.long	.Linfo_string39
	.byte	3
	.byte	250
	.long	850
	.byte	1
	.byte	12
	.long	181
	.long	.Linfo_string24
	.byte	12
	.long	152
	.long	.Linfo_string25
	.byte	23
	.byte	3
	.byte	250
	.long	181
	.byte	23
	.byte	3
	.byte	250
	.long	152
	.byte	0
	.byte	14
	.quad	.Lfunc_begin3
	.long	.Lfunc_end3-.Lfunc_begin3
	.byte	1
	.byte	87
	.long	.Linfo_string52
	.long	.Linfo_string39
	.byte	3
	.byte	250
	.long	850
	.byte	24
	.long	.Ldebug_loc6
	.byte	3
	.byte	250
	.long	1526
	.byte	23
	.byte	3
	.byte	250
	.long	152
	.byte	17
	.long	593
	.quad	.Ltmp14
	.long	.Ltmp15-.Ltmp14
	.byte	3
	.byte	250
	.byte	5
	.byte	18
	.byte	1
	.byte	85
	.long	627
	.byte	20
	.long	229
	.quad	.Ltmp14
	.long	.Ltmp15-.Ltmp14
	.byte	3
	.byte	250
	.byte	5
	.byte	0
	.byte	12
	.long	181
	.long	.Linfo_string24
	.byte	12
	.long	152
	.long	.Linfo_string25
	.byte	0
	.byte	0
	.byte	0
	.byte	7
	.long	.Linfo_string94
	.byte	25
	.long	.Linfo_string97
	.byte	8
	.byte	1
	.byte	4
	.byte	12
	.long	1650
	.long	.Linfo_string95
	.byte	26
	.long	.Linfo_string81
	.long	1650
	.byte	4
	.byte	0
	.byte	1
	.byte	26
	.long	.Linfo_string96
	.long	1650
	.byte	4
	.byte	4
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.byte	7
	.long	.Linfo_string28
	.byte	27
	.long	.Linfo_string30
	.long	.Linfo_string31
	.byte	4
	.short	490
	.byte	1
	.byte	12
	.long	152
	.long	.Linfo_string29
	.byte	28
	.long	.Linfo_string32
	.byte	1
	.byte	4
	.short	490
	.long	152
	.byte	0
	.byte	0
	.byte	0
	.byte	6
	.long	.Linfo_string37
	.byte	5
	.byte	4
	.byte	7
	.long	.Linfo_string40
	.byte	29
	.quad	.Lfunc_begin4
	.long	.Lfunc_end4-.Lfunc_begin4
	.byte	1
	.byte	87
	.long	.Linfo_string53
	.long	.Linfo_string16
	.byte	5
	.byte	41

	.byte	19
	.quad	.Ltmp17
	.long	.Ltmp22-.Ltmp17
	.byte	30
	.byte	2
	.byte	145
	.byte	0
	.long	.Linfo_string72
	.byte	8
	.byte	5
	.byte	42
	.long	1479
	.byte	19
	.quad	.Ltmp18
	.long	.Ltmp22-.Ltmp18
	.byte	30
	.byte	2
	.byte	145
	.byte	8
	.long	.Linfo_string73
	.byte	8
	.byte	5
	.byte	43
	.long	1445
	.byte	19
	.quad	.Ltmp20
	.long	.Ltmp22-.Ltmp20
	.byte	30
	.byte	2
	.byte	145
	.byte	24
	.long	.Linfo_string70
	.byte	8
	.byte	5
	.byte	44
	.long	1479
	.byte	19
	.quad	.Ltmp20
	.long	.Ltmp21-.Ltmp20
	.byte	13
	.long	.Linfo_string74
	.byte	8
	.byte	5
	.byte	45
	.long	1539
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	11
	.long	.Linfo_string41
	.long	.Linfo_string42
	.byte	5
	.byte	28
	.long	1479
	.byte	1
	.byte	31
	.long	.Linfo_string44
	.byte	5
	.byte	28
	.long	1479
	.byte	32
	.byte	13
	.long	.Linfo_string45
	.byte	8
	.byte	5
	.byte	29
	.long	1479
	.byte	0
	.byte	0
	.byte	33
	.quad	.Lfunc_begin5
	.long	.Lfunc_end5-.Lfunc_begin5
	.byte	1
	.byte	87
	.long	.Linfo_string54
	.long	.Linfo_string55
	.byte	5
	.byte	34
	.byte	3
	.long	1479
	.byte	15
	.long	.Ldebug_loc7
	.long	.Linfo_string81
	.byte	5
	.byte	34
	.long	1479
	.byte	34
	.ascii	"\200\200\200\200\200\200\200\374?"
	.long	.Linfo_string82
	.byte	5
	.byte	34
	.long	1604
	.byte	17
	.long	1001
	.quad	.Lfunc_begin5
	.long	.Ltmp25-.Lfunc_begin5
	.byte	5
	.byte	35
	.byte	19
	.byte	18
	.byte	1
	.byte	85
	.long	1017
	.byte	0
	.byte	19
	.quad	.Ltmp25
	.long	.Ltmp28-.Ltmp25
	.byte	30
	.byte	1
	.byte	85
	.long	.Linfo_string84
	.byte	8
	.byte	5
	.byte	35
	.long	1479
	.byte	19
	.quad	.Ltmp26
	.long	.Ltmp28-.Ltmp26
	.byte	30
	.byte	1
	.byte	97
	.long	.Linfo_string85
	.byte	8
	.byte	5
	.byte	36
	.long	1604
	.byte	19
	.quad	.Ltmp27
	.long	.Ltmp28-.Ltmp27
	.byte	30
	.byte	1
	.byte	80
	.long	.Linfo_string86
	.byte	8
	.byte	5
	.byte	37
	.long	1479
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	33
	.quad	.Lfunc_begin6
	.long	.Lfunc_end6-.Lfunc_begin6
	.byte	1
	.byte	87
	.long	.Linfo_string56
	.long	.Linfo_string57
	.byte	5
	.byte	7
	.byte	3
	.long	1479
	.byte	15
	.long	.Ldebug_loc8
	.long	.Linfo_string87
	.byte	5
	.byte	7
	.long	1611
	.byte	0
	.byte	33
	.quad	.Lfunc_begin7
	.long	.Lfunc_end7-.Lfunc_begin7
	.byte	1
	.byte	87
	.long	.Linfo_string58
	.long	.Linfo_string59
	.byte	5
	.byte	17
	.byte	3
	.long	1445
	.byte	15
	.long	.Ldebug_loc9
	.long	.Linfo_string73
	.byte	5
	.byte	17
	.long	1445
	.byte	34
	.byte	3
	.long	.Linfo_string91
	.byte	5
	.byte	17
	.long	1650
	.byte	19
	.quad	.Lfunc_begin7
	.long	.Ltmp31-.Lfunc_begin7
	.byte	35
	.long	.Ldebug_loc10
	.long	.Linfo_string60
	.byte	8
	.byte	5
	.byte	18
	.long	1479
	.byte	19
	.quad	.Lfunc_begin7
	.long	.Ltmp31-.Lfunc_begin7
	.byte	35
	.long	.Ldebug_loc13
	.long	.Linfo_string61
	.byte	8
	.byte	5
	.byte	19
	.long	1479
	.byte	19
	.quad	.Lfunc_begin7
	.long	.Ltmp31-.Lfunc_begin7
	.byte	35
	.long	.Ldebug_loc11
	.long	.Linfo_string93
	.byte	4
	.byte	5
	.byte	20
	.long	763
	.byte	19
	.quad	.Lfunc_begin7
	.long	.Ltmp31-.Lfunc_begin7
	.byte	35
	.long	.Ldebug_loc12
	.long	.Linfo_string98
	.byte	8
	.byte	5
	.byte	21
	.long	1479
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	25
	.long	.Linfo_string62
	.byte	16
	.byte	3
	.byte	8
	.byte	26
	.long	.Linfo_string60
	.long	1479
	.byte	8
	.byte	0
	.byte	3
	.byte	26
	.long	.Linfo_string61
	.long	1479
	.byte	8
	.byte	8
	.byte	3
	.byte	0
	.byte	0
	.byte	6
	.long	.Linfo_string43
	.byte	5
	.byte	8
	.byte	6
	.long	.Linfo_string48
	.byte	5
	.byte	8
	.byte	5
	.long	1506
	.long	.Linfo_string67
	.long	0
	.byte	5
	.long	1519
	.long	.Linfo_string66
	.long	0
	.byte	6
	.long	.Linfo_string65
	.byte	7
	.byte	1
	.byte	5
	.long	181
	.long	.Linfo_string71
	.long	0
	.byte	8
	.long	.Linfo_string80
	.byte	32
	.byte	8
	.byte	4
	.long	.Linfo_string75
	.long	1591
	.byte	8
	.byte	0
	.byte	4
	.long	.Linfo_string77
	.long	1591
	.byte	8
	.byte	8
	.byte	4
	.long	.Linfo_string78
	.long	1591
	.byte	8
	.byte	16
	.byte	4
	.long	.Linfo_string79
	.long	1591
	.byte	8
	.byte	24
	.byte	0
	.byte	5
	.long	1479
	.long	.Linfo_string76
	.long	0
	.byte	6
	.long	.Linfo_string83
	.byte	4
	.byte	8
	.byte	8
	.long	.Linfo_string90
	.byte	16
	.byte	8
	.byte	4
	.long	.Linfo_string88
	.long	1641
	.byte	8
	.byte	0
	.byte	4
	.long	.Linfo_string89
	.long	159
	.byte	8
	.byte	8
	.byte	0
	.byte	36
	.long	1479
	.long	0
	.byte	6
	.long	.Linfo_string92
	.byte	7
	.byte	4
	.byte	0
.Ldebug_info_end0:
	.section	.rodata..Lanon.ba245790ff258688a2202231085dfed7.0,"a",@progbits
.Lsec_end0:
	.section	.text._ZN3std2rt10lang_start17h9ba7048ce7613ed3E,"ax",@progbits
.Lsec_end1:
	.section	".text._ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17hdc0277b7bf06c2ddE","ax",@progbits
.Lsec_end2:
	.section	.text._ZN3std3sys9backtrace28__rust_begin_short_backtrace17hefddce2a5e72a726E,"ax",@progbits
.Lsec_end3:
	.section	".text._ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h564052602492a8a7E","ax",@progbits
.Lsec_end4:
	.section	.text._ZN4sums4main17ha2e08799ba7a7f12E,"ax",@progbits
.Lsec_end5:
	.section	.text._ZN4sums5mixed17hf5c9d53b85c00e6aE,"ax",@progbits
.Lsec_end6:
	.section	.text._ZN4sums5total17h4c4d30138dce27b8E,"ax",@progbits
.Lsec_end7:
	.section	.text._ZN4sums7swapped17he9d1c5978f727924E,"ax",@progbits
.Lsec_end8:
	.section	.debug_aranges,"",@progbits
	.long	172
	.short	2
	.long	.Lcu_begin0
	.byte	8
	.byte	0
	.zero	4,255
	.quad	.Lanon.ba245790ff258688a2202231085dfed7.0
	.quad	.Lsec_end0-.Lanon.ba245790ff258688a2202231085dfed7.0
	.quad	.Lfunc_begin0
	.quad	.Lsec_end1-.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Lsec_end2-.Lfunc_begin1
	.quad	.Lfunc_begin2
	.quad	.Lsec_end3-.Lfunc_begin2
	.quad	.Lfunc_begin3
	.quad	.Lsec_end4-.Lfunc_begin3
	.quad	.Lfunc_begin4
	.quad	.Lsec_end5-.Lfunc_begin4
	.quad	.Lfunc_begin5
	.quad	.Lsec_end6-.Lfunc_begin5
	.quad	.Lfunc_begin6
	.quad	.Lsec_end7-.Lfunc_begin6
	.quad	.Lfunc_begin7
	.quad	.Lsec_end8-.Lfunc_begin7
	.quad	0
	.quad	0
	.section	.debug_ranges,"",@progbits
.Ldebug_ranges0:
	.quad	.Lfunc_begin0
	.quad	.Lfunc_end0
	.quad	.Lfunc_begin1
	.quad	.Lfunc_end1
	.quad	.Lfunc_begin2
	.quad	.Lfunc_end2
	.quad	.Lfunc_begin3
	.quad	.Lfunc_end3
	.quad	.Lfunc_begin4
	.quad	.Lfunc_end4
	.quad	.Lfunc_begin5
	.quad	.Lfunc_end5
	.quad	.Lfunc_begin6
	.quad	.Lfunc_end6
	.quad	.Lfunc_begin7
	.quad	.Lfunc_end7
	.quad	0
	.quad	0
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"clang LLVM (rustc version 1.95.0 (59807616e 2026-04-14))"
.Linfo_string1:
	.asciz	"sums.rs/@/sums.1e0f9cd7e43f236c-cgu.0"
.Linfo_string2:
	.asciz	"/project"
.Linfo_string3:
	.asciz	"<std::rt::lang_start::{closure_env#0}<()> as core::ops::function::Fn<()>>::{vtable}"
.Linfo_string4:
	.asciz	"drop_in_place"
.Linfo_string5:
	.asciz	"()"
.Linfo_string6:
	.asciz	"*const ()"
.Linfo_string7:
	.asciz	"size"
.Linfo_string8:
	.asciz	"usize"
.Linfo_string9:
	.asciz	"align"
.Linfo_string10:
	.asciz	"__method3"
.Linfo_string11:
	.asciz	"__method4"
.Linfo_string12:
	.asciz	"__method5"
.Linfo_string13:
	.asciz	"std"
.Linfo_string14:
	.asciz	"rt"
.Linfo_string15:
	.asciz	"lang_start"
.Linfo_string16:
	.asciz	"main"
.Linfo_string17:
	.asciz	"fn()"
.Linfo_string18:
	.asciz	"{closure_env#0}<()>"
.Linfo_string19:
	.asciz	"<std::rt::lang_start::{closure_env#0}<()> as core::ops::function::Fn<()>>::{vtable_type}"
.Linfo_string20:
	.asciz	"core"
.Linfo_string21:
	.asciz	"ops"
.Linfo_string22:
	.asciz	"function"
.Linfo_string23:
	.asciz	"FnOnce"
.Linfo_string24:
	.asciz	"Self"
.Linfo_string25:
	.asciz	"Args"
.Linfo_string26:
	.asciz	"_ZN4core3ops8function6FnOnce9call_once17h77546e5c9342751aE"
.Linfo_string27:
	.asciz	"call_once<fn(), ()>"
.Linfo_string28:
	.asciz	"hint"
.Linfo_string29:
	.asciz	"T"
.Linfo_string30:
	.asciz	"_ZN4core4hint9black_box17hf3372745fff5480cE"
.Linfo_string31:
	.asciz	"black_box<()>"
.Linfo_string32:
	.asciz	"dummy"
.Linfo_string33:
	.asciz	"sys"
.Linfo_string34:
	.asciz	"backtrace"
.Linfo_string35:
	.asciz	"_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17hdc0277b7bf06c2ddE"
.Linfo_string36:
	.asciz	"{closure#0}<()>"
.Linfo_string37:
	.asciz	"i32"
.Linfo_string38:
	.asciz	"_ZN4core3ops8function6FnOnce9call_once17h087570c77f5f7e21E"
.Linfo_string39:
	.asciz	"call_once<std::rt::lang_start::{closure_env#0}<()>, ()>"
.Linfo_string40:
	.asciz	"sums"
.Linfo_string41:
	.asciz	"_ZN4sums6square17h9e465228f16320caE"
.Linfo_string42:
	.asciz	"square"
.Linfo_string43:
	.asciz	"i64"
.Linfo_string44:
	.asciz	"x"
.Linfo_string45:
	.asciz	"y"
.Linfo_string46:
	.asciz	"_ZN3std2rt10lang_start17h9ba7048ce7613ed3E"
.Linfo_string47:
	.asciz	"lang_start<()>"
.Linfo_string48:
	.asciz	"isize"
.Linfo_string49:
	.asciz	"F"
.Linfo_string50:
	.asciz	"_ZN3std3sys9backtrace28__rust_begin_short_backtrace17hefddce2a5e72a726E"
.Linfo_string51:
	.asciz	"__rust_begin_short_backtrace<fn(), ()>"
.Linfo_string52:
	.asciz	"_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h564052602492a8a7E"
.Linfo_string53:
	.asciz	"_ZN4sums4main17ha2e08799ba7a7f12E"
.Linfo_string54:
	.asciz	"_ZN4sums5mixed17hf5c9d53b85c00e6aE"
.Linfo_string55:
	.asciz	"mixed"
.Linfo_string56:
	.asciz	"_ZN4sums5total17h4c4d30138dce27b8E"
.Linfo_string57:
	.asciz	"total"
.Linfo_string58:
	.asciz	"_ZN4sums7swapped17he9d1c5978f727924E"
.Linfo_string59:
	.asciz	"swapped"
.Linfo_string60:
	.asciz	"left"
.Linfo_string61:
	.asciz	"right"
.Linfo_string62:
	.asciz	"Pair"
.Linfo_string63:
	.asciz	"argc"
.Linfo_string64:
	.asciz	"argv"
.Linfo_string65:
	.asciz	"u8"
.Linfo_string66:
	.asciz	"*const u8"
.Linfo_string67:
	.asciz	"*const *const u8"
.Linfo_string68:
	.asciz	"sigpipe"
.Linfo_string69:
	.asciz	"f"
.Linfo_string70:
	.asciz	"result"
.Linfo_string71:
	.asciz	"*mut std::rt::lang_start::{closure_env#0}<()>"
.Linfo_string72:
	.asciz	"sum"
.Linfo_string73:
	.asciz	"pair"
.Linfo_string74:
	.asciz	"args"
.Linfo_string75:
	.asciz	"__0"
.Linfo_string76:
	.asciz	"&i64"
.Linfo_string77:
	.asciz	"__1"
.Linfo_string78:
	.asciz	"__2"
.Linfo_string79:
	.asciz	"__3"
.Linfo_string80:
	.asciz	"(&i64, &i64, &i64, &i64)"
.Linfo_string81:
	.asciz	"start"
.Linfo_string82:
	.asciz	"scale"
.Linfo_string83:
	.asciz	"f64"
.Linfo_string84:
	.asciz	"squared"
.Linfo_string85:
	.asciz	"scaled"
.Linfo_string86:
	.asciz	"rounded"
.Linfo_string87:
	.asciz	"values"
.Linfo_string88:
	.asciz	"data_ptr"
.Linfo_string89:
	.asciz	"length"
.Linfo_string90:
	.asciz	"&[i64]"
.Linfo_string91:
	.asciz	"times"
.Linfo_string92:
	.asciz	"u32"
.Linfo_string93:
	.asciz	"iter"
.Linfo_string94:
	.asciz	"range"
.Linfo_string95:
	.asciz	"Idx"
.Linfo_string96:
	.asciz	"end"
.Linfo_string97:
	.asciz	"Range<u32>"
.Linfo_string98:
	.asciz	"kept"
	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
	.section	.debug_line,"",@progbits
.Lline_table_start0:
