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
	movl	%ecx, %eax
	movq	%rdx, %rcx
	movq	%rsi, %rdx
	movq	%rdi, (%rsp)
	movq	%rsp, %rdi
	leaq	.Lanon.6663386872dd9fca947a2617e72c545b.0(%rip), %rsi
	movzbl	%al, %r8d
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
	callq	_ZN54_$LT$$LP$$RP$$u20$as$u20$std..process..Termination$GT$6report17h4bc591deef0b429dE
	movzbl	%al, %eax
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
	callq	_ZN4core3ops8function6FnOnce9call_once17h4ebdf434ceb627d1E
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
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	(%rdi), %rdi
	callq	_ZN4core3fmt3num50_$LT$impl$u20$core..fmt..Debug$u20$for$u20$i32$GT$3fmt17h81c3bceeb61af407E
	andb	$1, %al
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end3:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h71a591a881ce1b6fE, .Lfunc_end3-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h71a591a881ce1b6fE
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h84eef01af7c11535E","ax",@progbits
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h84eef01af7c11535E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h84eef01af7c11535E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rsi, %rdx
	movq	%rdi, %rax
	movq	(%rax), %rdi
	movq	8(%rax), %rsi
	callq	_ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17h23fdbf4dfb452241E
	andb	$1, %al
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end4:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h84eef01af7c11535E, .Lfunc_end4-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h84eef01af7c11535E
	.cfi_endproc

	.section	".text._ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17h23fdbf4dfb452241E","ax",@progbits
	.p2align	4
	.type	_ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17h23fdbf4dfb452241E,@function
_ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17h23fdbf4dfb452241E:
	.cfi_startproc
	subq	$56, %rsp
	.cfi_def_cfa_offset 64
	movq	%rdx, 8(%rsp)
	movq	%rsi, %rax
	movq	8(%rsp), %rsi
	movq	%rdi, 16(%rsp)
	movq	%rax, 24(%rsp)
	leaq	32(%rsp), %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter10debug_list@GOTPCREL(%rip)
	movq	16(%rsp), %rax
	movq	24(%rsp), %rcx
	shlq	$2, %rcx
	addq	%rcx, %rax
	movq	%rax, 48(%rsp)
	movq	16(%rsp), %rsi
	movq	48(%rsp), %rdx
	leaq	32(%rsp), %rdi
	callq	_ZN4core3fmt8builders9DebugList7entries17h03e0853605f7fdb5E
	movq	%rax, %rdi
	callq	*_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList6finish@GOTPCREL(%rip)
	andb	$1, %al
	addq	$56, %rsp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end5:
	.size	_ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17h23fdbf4dfb452241E, .Lfunc_end5-_ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17h23fdbf4dfb452241E
	.cfi_endproc

	.section	.text._ZN4core3fmt2rt8Argument11new_display17hee4659e6a8284845E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt2rt8Argument11new_display17hee4659e6a8284845E,@function
_ZN4core3fmt2rt8Argument11new_display17hee4659e6a8284845E:
	.cfi_startproc
	movq	%rdi, %rax
	movq	%rsi, -16(%rsp)
	movq	_RNvXs9_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3implNtB9_7Display3fmt@GOTPCREL(%rip), %rcx
	movq	%rcx, -8(%rsp)
	movq	-16(%rsp), %rcx
	movq	%rcx, (%rdi)
	movq	-8(%rsp), %rcx
	movq	%rcx, 8(%rdi)
	retq
.Lfunc_end6:
	.size	_ZN4core3fmt2rt8Argument11new_display17hee4659e6a8284845E, .Lfunc_end6-_ZN4core3fmt2rt8Argument11new_display17hee4659e6a8284845E
	.cfi_endproc

	.section	.text._ZN4core3fmt2rt8Argument9new_debug17hd6d6d10c75407436E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt2rt8Argument9new_debug17hd6d6d10c75407436E,@function
_ZN4core3fmt2rt8Argument9new_debug17hd6d6d10c75407436E:
	.cfi_startproc
	movq	%rdi, %rax
	movq	%rsi, -16(%rsp)
	leaq	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h84eef01af7c11535E(%rip), %rcx
	movq	%rcx, -8(%rsp)
	movq	-16(%rsp), %rcx
	movq	%rcx, (%rdi)
	movq	-8(%rsp), %rcx
	movq	%rcx, 8(%rdi)
	retq
.Lfunc_end7:
	.size	_ZN4core3fmt2rt8Argument9new_debug17hd6d6d10c75407436E, .Lfunc_end7-_ZN4core3fmt2rt8Argument9new_debug17hd6d6d10c75407436E
	.cfi_endproc

	.section	".text._ZN4core3fmt3num50_$LT$impl$u20$core..fmt..Debug$u20$for$u20$i32$GT$3fmt17h81c3bceeb61af407E","ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt3num50_$LT$impl$u20$core..fmt..Debug$u20$for$u20$i32$GT$3fmt17h81c3bceeb61af407E,@function
_ZN4core3fmt3num50_$LT$impl$u20$core..fmt..Debug$u20$for$u20$i32$GT$3fmt17h81c3bceeb61af407E:
	.cfi_startproc
	subq	$24, %rsp
	.cfi_def_cfa_offset 32
	movq	%rdi, (%rsp)
	movq	%rsi, 8(%rsp)
	movl	16(%rsi), %eax
	andl	$33554432, %eax
	cmpl	$0, %eax
	jne	.LBB8_2
	movq	8(%rsp), %rax
	movl	16(%rax), %eax
	andl	$67108864, %eax
	cmpl	$0, %eax
	je	.LBB8_3
	jmp	.LBB8_4
.LBB8_2:
	movq	8(%rsp), %rsi
	movq	(%rsp), %rdi
	callq	*_RNvXsv_NtNtCsgEmfK2I1SDS_4core3fmt3numlNtB7_8LowerHex3fmt@GOTPCREL(%rip)
	andb	$1, %al
	movb	%al, 23(%rsp)
	jmp	.LBB8_6
.LBB8_3:
	movq	8(%rsp), %rsi
	movq	(%rsp), %rdi
	callq	*_RNvXs9_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3implNtB9_7Display3fmt@GOTPCREL(%rip)
	andb	$1, %al
	movb	%al, 23(%rsp)
	jmp	.LBB8_5
.LBB8_4:
	movq	8(%rsp), %rsi
	movq	(%rsp), %rdi
	callq	*_RNvXsx_NtNtCsgEmfK2I1SDS_4core3fmt3numlNtB7_8UpperHex3fmt@GOTPCREL(%rip)
	andb	$1, %al
	movb	%al, 23(%rsp)
.LBB8_5:
	jmp	.LBB8_6
.LBB8_6:
	movb	23(%rsp), %al
	andb	$1, %al
	addq	$24, %rsp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end8:
	.size	_ZN4core3fmt3num50_$LT$impl$u20$core..fmt..Debug$u20$for$u20$i32$GT$3fmt17h81c3bceeb61af407E, .Lfunc_end8-_ZN4core3fmt3num50_$LT$impl$u20$core..fmt..Debug$u20$for$u20$i32$GT$3fmt17h81c3bceeb61af407E
	.cfi_endproc

	.section	.text._ZN4core3fmt8builders9DebugList7entries17h03e0853605f7fdb5E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt8builders9DebugList7entries17h03e0853605f7fdb5E,@function
_ZN4core3fmt8builders9DebugList7entries17h03e0853605f7fdb5E:
.Lfunc_begin0:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception0
	subq	$88, %rsp
	.cfi_def_cfa_offset 96
	movq	%rdx, 16(%rsp)
	movq	%rsi, %rax
	movq	16(%rsp), %rsi
	movq	%rax, 24(%rsp)
	movq	%rdi, %rax
	movq	24(%rsp), %rdi
	movq	%rax, 32(%rsp)
	callq	_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17ha224576c7df0fc36E
	movq	%rax, 40(%rsp)
	movq	%rdx, 48(%rsp)
.LBB9_1:
.Ltmp0:
	leaq	40(%rsp), %rdi
	callq	_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h34a5ce9f6b829df2E
.Ltmp1:
	movq	%rax, 8(%rsp)
	jmp	.LBB9_4
.LBB9_2:
	movq	72(%rsp), %rdi
	callq	_Unwind_Resume@PLT
.LBB9_3:
.Ltmp2:
	movq	%rax, %rcx
	movl	%edx, %eax
	movq	%rcx, 72(%rsp)
	movl	%eax, 80(%rsp)
	jmp	.LBB9_2
.LBB9_4:
	movq	8(%rsp), %rax
	movq	%rax, 56(%rsp)
	movq	56(%rsp), %rdx
	movl	$1, %eax
	xorl	%ecx, %ecx
	cmpq	$0, %rdx
	cmoveq	%rcx, %rax
	testq	$1, %rax
	je	.LBB9_6
	movq	32(%rsp), %rdi
	movq	56(%rsp), %rax
	movq	%rax, 64(%rsp)
.Ltmp3:
	leaq	.Lanon.6663386872dd9fca947a2617e72c545b.1(%rip), %rdx
	movq	_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList5entry@GOTPCREL(%rip), %rax
	leaq	64(%rsp), %rsi
	callq	*%rax
.Ltmp4:
	jmp	.LBB9_9
.LBB9_6:
	movq	32(%rsp), %rax
	addq	$88, %rsp
	.cfi_def_cfa_offset 8
	retq
.LBB9_7:
	.cfi_def_cfa_offset 96
	jmp	.LBB9_2
.LBB9_8:
.Ltmp5:
	movq	%rax, %rcx
	movl	%edx, %eax
	movq	%rcx, 72(%rsp)
	movl	%eax, 80(%rsp)
	jmp	.LBB9_7
.LBB9_9:
	jmp	.LBB9_10
.LBB9_10:
	jmp	.LBB9_1
.Lfunc_end9:
	.size	_ZN4core3fmt8builders9DebugList7entries17h03e0853605f7fdb5E, .Lfunc_end9-_ZN4core3fmt8builders9DebugList7entries17h03e0853605f7fdb5E
	.cfi_endproc
	.section	.gcc_except_table._ZN4core3fmt8builders9DebugList7entries17h03e0853605f7fdb5E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table9:
.Lexception0:
	.byte	255
	.byte	255
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
	.uleb128 .Ltmp1-.Lfunc_begin0
	.uleb128 .Ltmp3-.Ltmp1
	.byte	0
	.byte	0
	.uleb128 .Ltmp3-.Lfunc_begin0
	.uleb128 .Ltmp4-.Ltmp3
	.uleb128 .Ltmp5-.Lfunc_begin0
	.byte	0
.Lcst_end0:
	.p2align	2, 0x0

	.section	.text._ZN4core3fmt9Arguments3new17h472f65f15b00a1e6E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt9Arguments3new17h472f65f15b00a1e6E,@function
_ZN4core3fmt9Arguments3new17h472f65f15b00a1e6E:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	%rdi, %rax
	retq
.Lfunc_end10:
	.size	_ZN4core3fmt9Arguments3new17h472f65f15b00a1e6E, .Lfunc_end10-_ZN4core3fmt9Arguments3new17h472f65f15b00a1e6E
	.cfi_endproc

	.section	.text._ZN4core3fmt9Arguments3new17hbde19c5294d796d9E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt9Arguments3new17hbde19c5294d796d9E,@function
_ZN4core3fmt9Arguments3new17hbde19c5294d796d9E:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	%rdi, %rax
	retq
.Lfunc_end11:
	.size	_ZN4core3fmt9Arguments3new17hbde19c5294d796d9E, .Lfunc_end11-_ZN4core3fmt9Arguments3new17hbde19c5294d796d9E
	.cfi_endproc

	.section	.text._ZN4core3fmt9Arguments8from_str17ha4207baa81a39df2E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt9Arguments8from_str17ha4207baa81a39df2E,@function
_ZN4core3fmt9Arguments8from_str17ha4207baa81a39df2E:
	.cfi_startproc
	movq	%rdi, %rax
	leaq	1(%rsi,%rsi), %rdx
	retq
.Lfunc_end12:
	.size	_ZN4core3fmt9Arguments8from_str17ha4207baa81a39df2E, .Lfunc_end12-_ZN4core3fmt9Arguments8from_str17ha4207baa81a39df2E
	.cfi_endproc

	.section	".text._ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17h7ea70515366b6dfaE","ax",@progbits
	.p2align	4
	.type	_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17h7ea70515366b6dfaE,@function
_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17h7ea70515366b6dfaE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rdi, %rax
	movq	%rdx, (%rsp)
	movq	%rax, %rdi
	addq	%rsi, %rdi
	cmpq	%rax, %rdi
	jb	.LBB13_2
	popq	%rax
	.cfi_def_cfa_offset 8
	retq
.LBB13_2:
	.cfi_def_cfa_offset 16
	movq	(%rsp), %rcx
	leaq	.Lanon.6663386872dd9fca947a2617e72c545b.2(%rip), %rdi
	movl	$373, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.Lfunc_end13:
	.size	_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17h7ea70515366b6dfaE, .Lfunc_end13-_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17h7ea70515366b6dfaE
	.cfi_endproc

	.section	".text._ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h119da413e88e85e2E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h119da413e88e85e2E,@function
_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h119da413e88e85e2E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	(%rdi), %rdi
	callq	_ZN4core3ops8function6FnOnce9call_once17h5c6665c7781dc67cE
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end14:
	.size	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h119da413e88e85e2E, .Lfunc_end14-_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h119da413e88e85e2E
	.cfi_endproc

	.section	.text._ZN4core3ops8function6FnOnce9call_once17h4ebdf434ceb627d1E,"ax",@progbits
	.p2align	4
	.type	_ZN4core3ops8function6FnOnce9call_once17h4ebdf434ceb627d1E,@function
_ZN4core3ops8function6FnOnce9call_once17h4ebdf434ceb627d1E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	callq	*%rdi
	popq	%rax
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end15:
	.size	_ZN4core3ops8function6FnOnce9call_once17h4ebdf434ceb627d1E, .Lfunc_end15-_ZN4core3ops8function6FnOnce9call_once17h4ebdf434ceb627d1E
	.cfi_endproc

	.section	.text._ZN4core3ops8function6FnOnce9call_once17h5c6665c7781dc67cE,"ax",@progbits
	.p2align	4
	.type	_ZN4core3ops8function6FnOnce9call_once17h5c6665c7781dc67cE,@function
_ZN4core3ops8function6FnOnce9call_once17h5c6665c7781dc67cE:
.Lfunc_begin1:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception1
	subq	$40, %rsp
	.cfi_def_cfa_offset 48
	movq	%rdi, 8(%rsp)
.Ltmp6:
	leaq	8(%rsp), %rdi
	callq	_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17h88c8246be970a507E
.Ltmp7:
	movl	%eax, 4(%rsp)
	jmp	.LBB16_3
.LBB16_1:
	movq	24(%rsp), %rdi
	callq	_Unwind_Resume@PLT
.LBB16_2:
.Ltmp8:
	movq	%rax, %rcx
	movl	%edx, %eax
	movq	%rcx, 24(%rsp)
	movl	%eax, 32(%rsp)
	jmp	.LBB16_1
.LBB16_3:
	movl	4(%rsp), %eax
	addq	$40, %rsp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end16:
	.size	_ZN4core3ops8function6FnOnce9call_once17h5c6665c7781dc67cE, .Lfunc_end16-_ZN4core3ops8function6FnOnce9call_once17h5c6665c7781dc67cE
	.cfi_endproc
	.section	.gcc_except_table._ZN4core3ops8function6FnOnce9call_once17h5c6665c7781dc67cE,"a",@progbits
	.p2align	2, 0x0
GCC_except_table16:
.Lexception1:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end1-.Lcst_begin1
.Lcst_begin1:
	.uleb128 .Ltmp6-.Lfunc_begin1
	.uleb128 .Ltmp7-.Ltmp6
	.uleb128 .Ltmp8-.Lfunc_begin1
	.byte	0
	.uleb128 .Ltmp7-.Lfunc_begin1
	.uleb128 .Lfunc_end16-.Ltmp7
	.byte	0
	.byte	0
.Lcst_end1:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr42drop_in_place$LT$core..cell..BorrowRef$GT$17hb34fc5286a814696E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr42drop_in_place$LT$core..cell..BorrowRef$GT$17hb34fc5286a814696E,@function
_ZN4core3ptr42drop_in_place$LT$core..cell..BorrowRef$GT$17hb34fc5286a814696E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	callq	_ZN63_$LT$core..cell..BorrowRef$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd6a5457fde94c035E
	popq	%rax
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end17:
	.size	_ZN4core3ptr42drop_in_place$LT$core..cell..BorrowRef$GT$17hb34fc5286a814696E, .Lfunc_end17-_ZN4core3ptr42drop_in_place$LT$core..cell..BorrowRef$GT$17hb34fc5286a814696E
	.cfi_endproc

	.section	".text._ZN4core3ptr49drop_in_place$LT$core..cell..Ref$LT$usize$GT$$GT$17haf8ad779ef87fc16E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr49drop_in_place$LT$core..cell..Ref$LT$usize$GT$$GT$17haf8ad779ef87fc16E,@function
_ZN4core3ptr49drop_in_place$LT$core..cell..Ref$LT$usize$GT$$GT$17haf8ad779ef87fc16E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	addq	$8, %rdi
	callq	_ZN4core3ptr42drop_in_place$LT$core..cell..BorrowRef$GT$17hb34fc5286a814696E
	popq	%rax
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end18:
	.size	_ZN4core3ptr49drop_in_place$LT$core..cell..Ref$LT$usize$GT$$GT$17haf8ad779ef87fc16E, .Lfunc_end18-_ZN4core3ptr49drop_in_place$LT$core..cell..Ref$LT$usize$GT$$GT$17haf8ad779ef87fc16E
	.cfi_endproc

	.section	".text._ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17h360f5f6cd352ca57E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17h360f5f6cd352ca57E,@function
_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17h360f5f6cd352ca57E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rsi, (%rsp)
	cmpq	$0, %rdi
	jne	.LBB19_2
	movq	(%rsp), %rcx
	leaq	.Lanon.6663386872dd9fca947a2617e72c545b.3(%rip), %rdi
	movl	$421, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB19_2:
	popq	%rax
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end19:
	.size	_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17h360f5f6cd352ca57E, .Lfunc_end19-_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17h360f5f6cd352ca57E
	.cfi_endproc

	.section	".text._ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17hbd29b56c80c002c1E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17hbd29b56c80c002c1E,@function
_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17hbd29b56c80c002c1E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rdx, (%rsp)
	cmpq	%rsi, %rdi
	jae	.LBB20_2
	movq	(%rsp), %rcx
	leaq	.Lanon.6663386872dd9fca947a2617e72c545b.4(%rip), %rdi
	movl	$403, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB20_2:
	popq	%rax
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end20:
	.size	_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17hbd29b56c80c002c1E, .Lfunc_end20-_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17hbd29b56c80c002c1E
	.cfi_endproc

	.section	".text._ZN4core4cell16RefCell$LT$T$GT$3new17h8994bba0063b9c27E","ax",@progbits
	.p2align	4
	.type	_ZN4core4cell16RefCell$LT$T$GT$3new17h8994bba0063b9c27E,@function
_ZN4core4cell16RefCell$LT$T$GT$3new17h8994bba0063b9c27E:
	.cfi_startproc
	movq	%rdi, %rdx
	xorl	%eax, %eax
	retq
.Lfunc_end21:
	.size	_ZN4core4cell16RefCell$LT$T$GT$3new17h8994bba0063b9c27E, .Lfunc_end21-_ZN4core4cell16RefCell$LT$T$GT$3new17h8994bba0063b9c27E
	.cfi_endproc

	.section	".text._ZN4core4cell16RefCell$LT$T$GT$6borrow17h5f082db1e89ab730E","ax",@progbits
	.p2align	4
	.type	_ZN4core4cell16RefCell$LT$T$GT$6borrow17h5f082db1e89ab730E,@function
_ZN4core4cell16RefCell$LT$T$GT$6borrow17h5f082db1e89ab730E:
	.cfi_startproc
	subq	$56, %rsp
	.cfi_def_cfa_offset 64
	movq	%rdi, 16(%rsp)
	movq	%rsi, 24(%rsp)
	movq	(%rdi), %rax
	addq	$1, %rax
	movq	%rax, 32(%rsp)
	cmpq	$0, %rax
	jg	.LBB22_2
	movq	24(%rsp), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core4cell30panic_already_mutably_borrowed@GOTPCREL(%rip)
.LBB22_2:
	movq	16(%rsp), %rax
	movq	32(%rsp), %rcx
	movq	%rcx, (%rax)
	addq	$8, %rax
	movq	%rax, 8(%rsp)
	movq	8(%rsp), %rdi
	leaq	.Lanon.6663386872dd9fca947a2617e72c545b.6(%rip), %rsi
	callq	_ZN4core3ptr8non_null16NonNull$LT$T$GT$13new_unchecked18precondition_check17h360f5f6cd352ca57E
	movq	16(%rsp), %rax
	movq	8(%rsp), %rcx
	movq	%rcx, 40(%rsp)
	movq	%rax, 48(%rsp)
	movq	40(%rsp), %rax
	movq	48(%rsp), %rdx
	addq	$56, %rsp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end22:
	.size	_ZN4core4cell16RefCell$LT$T$GT$6borrow17h5f082db1e89ab730E, .Lfunc_end22-_ZN4core4cell16RefCell$LT$T$GT$6borrow17h5f082db1e89ab730E
	.cfi_endproc

	.section	.text._ZN4core4iter6traits8iterator8Iterator3sum17h40333794179cae6aE,"ax",@progbits
	.p2align	4
	.type	_ZN4core4iter6traits8iterator8Iterator3sum17h40333794179cae6aE,@function
_ZN4core4iter6traits8iterator8Iterator3sum17h40333794179cae6aE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	callq	_ZN69_$LT$i32$u20$as$u20$core..iter..traits..accum..Sum$LT$$RF$i32$GT$$GT$3sum17h2cea595c8b02355fE
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end23:
	.size	_ZN4core4iter6traits8iterator8Iterator3sum17h40333794179cae6aE, .Lfunc_end23-_ZN4core4iter6traits8iterator8Iterator3sum17h40333794179cae6aE
	.cfi_endproc

	.section	".text._ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hc52cf7d8633d9d42E","ax",@progbits
	.p2align	4
	.type	_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hc52cf7d8633d9d42E,@function
_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hc52cf7d8633d9d42E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	callq	_ZN4core5slice4iter13Iter$LT$T$GT$3new17hfe5e34ea2108eafbE
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end24:
	.size	_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hc52cf7d8633d9d42E, .Lfunc_end24-_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hc52cf7d8633d9d42E
	.cfi_endproc

	.section	".text._ZN4core5slice4iter13Iter$LT$T$GT$3new17hfe5e34ea2108eafbE","ax",@progbits
	.p2align	4
	.type	_ZN4core5slice4iter13Iter$LT$T$GT$3new17hfe5e34ea2108eafbE,@function
_ZN4core5slice4iter13Iter$LT$T$GT$3new17hfe5e34ea2108eafbE:
	.cfi_startproc
	movq	%rdi, -24(%rsp)
	movq	%rsi, -16(%rsp)
	movq	-24(%rsp), %rax
	movq	-16(%rsp), %rcx
	shlq	$2, %rcx
	addq	%rcx, %rax
	movq	%rax, -8(%rsp)
	movq	-24(%rsp), %rax
	movq	-8(%rsp), %rdx
	retq
.Lfunc_end25:
	.size	_ZN4core5slice4iter13Iter$LT$T$GT$3new17hfe5e34ea2108eafbE, .Lfunc_end25-_ZN4core5slice4iter13Iter$LT$T$GT$3new17hfe5e34ea2108eafbE
	.cfi_endproc

	.section	".text._ZN54_$LT$$LP$$RP$$u20$as$u20$std..process..Termination$GT$6report17h4bc591deef0b429dE","ax",@progbits
	.p2align	4
	.type	_ZN54_$LT$$LP$$RP$$u20$as$u20$std..process..Termination$GT$6report17h4bc591deef0b429dE,@function
_ZN54_$LT$$LP$$RP$$u20$as$u20$std..process..Termination$GT$6report17h4bc591deef0b429dE:
	.cfi_startproc
	xorl	%eax, %eax
	retq
.Lfunc_end26:
	.size	_ZN54_$LT$$LP$$RP$$u20$as$u20$std..process..Termination$GT$6report17h4bc591deef0b429dE, .Lfunc_end26-_ZN54_$LT$$LP$$RP$$u20$as$u20$std..process..Termination$GT$6report17h4bc591deef0b429dE
	.cfi_endproc

	.section	".text._ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17ha224576c7df0fc36E","ax",@progbits
	.p2align	4
	.type	_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17ha224576c7df0fc36E,@function
_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17ha224576c7df0fc36E:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	%rdi, %rax
	retq
.Lfunc_end27:
	.size	_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17ha224576c7df0fc36E, .Lfunc_end27-_ZN63_$LT$I$u20$as$u20$core..iter..traits..collect..IntoIterator$GT$9into_iter17ha224576c7df0fc36E
	.cfi_endproc

	.section	".text._ZN63_$LT$core..cell..BorrowRef$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd6a5457fde94c035E","ax",@progbits
	.p2align	4
	.type	_ZN63_$LT$core..cell..BorrowRef$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd6a5457fde94c035E,@function
_ZN63_$LT$core..cell..BorrowRef$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd6a5457fde94c035E:
	.cfi_startproc
	movq	(%rdi), %rax
	movq	(%rax), %rcx
	movq	(%rdi), %rax
	subq	$1, %rcx
	movq	%rcx, (%rax)
	retq
.Lfunc_end28:
	.size	_ZN63_$LT$core..cell..BorrowRef$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd6a5457fde94c035E, .Lfunc_end28-_ZN63_$LT$core..cell..BorrowRef$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd6a5457fde94c035E
	.cfi_endproc

	.section	".text._ZN68_$LT$core..cell..Ref$LT$T$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hfa67a7e145686ddfE","ax",@progbits
	.p2align	4
	.type	_ZN68_$LT$core..cell..Ref$LT$T$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hfa67a7e145686ddfE,@function
_ZN68_$LT$core..cell..Ref$LT$T$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hfa67a7e145686ddfE:
	.cfi_startproc
	movq	(%rdi), %rax
	retq
.Lfunc_end29:
	.size	_ZN68_$LT$core..cell..Ref$LT$T$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hfa67a7e145686ddfE, .Lfunc_end29-_ZN68_$LT$core..cell..Ref$LT$T$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hfa67a7e145686ddfE
	.cfi_endproc

	.section	".text._ZN69_$LT$i32$u20$as$u20$core..iter..traits..accum..Sum$LT$$RF$i32$GT$$GT$3sum17h2cea595c8b02355fE","ax",@progbits
	.p2align	4
	.type	_ZN69_$LT$i32$u20$as$u20$core..iter..traits..accum..Sum$LT$$RF$i32$GT$$GT$3sum17h2cea595c8b02355fE,@function
_ZN69_$LT$i32$u20$as$u20$core..iter..traits..accum..Sum$LT$$RF$i32$GT$$GT$3sum17h2cea595c8b02355fE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	xorl	%edx, %edx
	callq	_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf16acf6df3b3bceaE
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end30:
	.size	_ZN69_$LT$i32$u20$as$u20$core..iter..traits..accum..Sum$LT$$RF$i32$GT$$GT$3sum17h2cea595c8b02355fE, .Lfunc_end30-_ZN69_$LT$i32$u20$as$u20$core..iter..traits..accum..Sum$LT$$RF$i32$GT$$GT$3sum17h2cea595c8b02355fE
	.cfi_endproc

	.section	".text._ZN69_$LT$i32$u20$as$u20$core..iter..traits..accum..Sum$LT$$RF$i32$GT$$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h5dcd167e3429371fE","ax",@progbits
	.p2align	4
	.type	_ZN69_$LT$i32$u20$as$u20$core..iter..traits..accum..Sum$LT$$RF$i32$GT$$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h5dcd167e3429371fE,@function
_ZN69_$LT$i32$u20$as$u20$core..iter..traits..accum..Sum$LT$$RF$i32$GT$$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h5dcd167e3429371fE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	addl	(%rdx), %esi
	movl	%esi, 4(%rsp)
	seto	%al
	jo	.LBB31_2
	movl	4(%rsp), %eax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB31_2:
	.cfi_def_cfa_offset 16
	leaq	.Lanon.6663386872dd9fca947a2617e72c545b.8(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL(%rip)
.Lfunc_end31:
	.size	_ZN69_$LT$i32$u20$as$u20$core..iter..traits..accum..Sum$LT$$RF$i32$GT$$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h5dcd167e3429371fE, .Lfunc_end31-_ZN69_$LT$i32$u20$as$u20$core..iter..traits..accum..Sum$LT$$RF$i32$GT$$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h5dcd167e3429371fE
	.cfi_endproc

	.section	".text._ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf16acf6df3b3bceaE","ax",@progbits
	.p2align	4
	.type	_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf16acf6df3b3bceaE,@function
_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf16acf6df3b3bceaE:
.Lfunc_begin2:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception2
	subq	$88, %rsp
	.cfi_def_cfa_offset 96
	movq	%rdi, 8(%rsp)
	movq	%rsi, 16(%rsp)
	movl	%edx, 28(%rsp)
	movq	8(%rsp), %rax
	movq	16(%rsp), %rcx
	cmpq	%rcx, %rax
	sete	%al
	andb	$1, %al
	movb	%al, 43(%rsp)
	testb	$1, 43(%rsp)
	jne	.LBB32_4
	movl	28(%rsp), %eax
	movb	$0, 71(%rsp)
	movb	$1, 70(%rsp)
	movl	%eax, 44(%rsp)
	movq	$0, 48(%rsp)
	jmp	.LBB32_5
.LBB32_4:
	movl	28(%rsp), %eax
	movb	$0, 71(%rsp)
	movl	%eax, 36(%rsp)
	jmp	.LBB32_18
.LBB32_5:
	jmp	.LBB32_6
.LBB32_6:
	movq	8(%rsp), %rsi
	movq	16(%rsp), %rdi
	leaq	.Lanon.6663386872dd9fca947a2617e72c545b.10(%rip), %rdx
	callq	_ZN4core3ptr9const_ptr33_$LT$impl$u20$$BP$const$u20$T$GT$20offset_from_unsigned18precondition_check17hbd29b56c80c002c1E
	jmp	.LBB32_8
.LBB32_8:
	jmp	.LBB32_9
.LBB32_9:
	movq	8(%rsp), %rcx
	movq	16(%rsp), %rax
	subq	%rcx, %rax
	shrq	$2, %rax
	movq	%rax, 56(%rsp)
	jmp	.LBB32_12
.LBB32_10:
	testb	$1, 70(%rsp)
	jne	.LBB32_20
	jmp	.LBB32_19
.LBB32_11:
.Ltmp11:
	movq	%rax, %rcx
	movl	%edx, %eax
	movq	%rcx, 72(%rsp)
	movl	%eax, 80(%rsp)
	jmp	.LBB32_10
.LBB32_12:
	movq	8(%rsp), %rax
	movb	$0, 70(%rsp)
	movl	44(%rsp), %esi
	movq	48(%rsp), %rcx
	leaq	(%rax,%rcx,4), %rdx
.Ltmp9:
	leaq	35(%rsp), %rdi
	callq	_ZN69_$LT$i32$u20$as$u20$core..iter..traits..accum..Sum$LT$$RF$i32$GT$$GT$3sum28_$u7b$$u7b$closure$u7d$$u7d$17h5dcd167e3429371fE
.Ltmp10:
	movl	%eax, 4(%rsp)
	jmp	.LBB32_13
.LBB32_13:
	movl	4(%rsp), %eax
	movl	%eax, 44(%rsp)
	movq	48(%rsp), %rdi
	movl	$1, %esi
	leaq	.Lanon.6663386872dd9fca947a2617e72c545b.13(%rip), %rdx
	callq	_ZN4core3num23_$LT$impl$u20$usize$GT$13unchecked_add18precondition_check17h7ea70515366b6dfaE
	movq	48(%rsp), %rax
	addq	$1, %rax
	movq	%rax, 48(%rsp)
	movq	48(%rsp), %rax
	cmpq	56(%rsp), %rax
	je	.LBB32_17
	jmp	.LBB32_12
.LBB32_17:
	movl	44(%rsp), %eax
	movl	%eax, 36(%rsp)
.LBB32_18:
	movl	36(%rsp), %eax
	addq	$88, %rsp
	.cfi_def_cfa_offset 8
	retq
.LBB32_19:
	.cfi_def_cfa_offset 96
	jmp	.LBB32_21
.LBB32_20:
	jmp	.LBB32_19
.LBB32_21:
	testb	$1, 71(%rsp)
	jne	.LBB32_23
.LBB32_22:
	movq	72(%rsp), %rdi
	callq	_Unwind_Resume@PLT
.LBB32_23:
	jmp	.LBB32_22
.Lfunc_end32:
	.size	_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf16acf6df3b3bceaE, .Lfunc_end32-_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf16acf6df3b3bceaE
	.cfi_endproc
	.section	".gcc_except_table._ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf16acf6df3b3bceaE","a",@progbits
	.p2align	2, 0x0
GCC_except_table32:
.Lexception2:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end2-.Lcst_begin2
.Lcst_begin2:
	.uleb128 .Ltmp9-.Lfunc_begin2
	.uleb128 .Ltmp10-.Ltmp9
	.uleb128 .Ltmp11-.Lfunc_begin2
	.byte	0
	.uleb128 .Ltmp10-.Lfunc_begin2
	.uleb128 .Lfunc_end32-.Ltmp10
	.byte	0
	.byte	0
.Lcst_end2:
	.p2align	2, 0x0

	.section	".text._ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h34a5ce9f6b829df2E","ax",@progbits
	.p2align	4
	.type	_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h34a5ce9f6b829df2E,@function
_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h34a5ce9f6b829df2E:
	.cfi_startproc
	movq	%rdi, -32(%rsp)
	movq	(%rdi), %rax
	movq	%rax, -24(%rsp)
	movq	8(%rdi), %rax
	movq	%rax, -16(%rsp)
	movq	-24(%rsp), %rax
	movq	-16(%rsp), %rcx
	cmpq	%rcx, %rax
	je	.LBB33_3
	movq	-32(%rsp), %rax
	movq	-24(%rsp), %rcx
	addq	$4, %rcx
	movq	%rcx, (%rax)
	jmp	.LBB33_4
.LBB33_3:
	movq	$0, -8(%rsp)
	jmp	.LBB33_5
.LBB33_4:
	movq	-24(%rsp), %rax
	movq	%rax, -8(%rsp)
.LBB33_5:
	movq	-8(%rsp), %rax
	retq
.Lfunc_end33:
	.size	_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h34a5ce9f6b829df2E, .Lfunc_end33-_ZN91_$LT$core..slice..iter..Iter$LT$T$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17h34a5ce9f6b829df2E
	.cfi_endproc

	.section	.text._ZN9rustPanic4main17h441f67006248e795E,"ax",@progbits
	.hidden	_ZN9rustPanic4main17h441f67006248e795E
	.globl	_ZN9rustPanic4main17h441f67006248e795E
	.p2align	4
	.type	_ZN9rustPanic4main17h441f67006248e795E,@function
_ZN9rustPanic4main17h441f67006248e795E:
	.cfi_startproc
	subq	$88, %rsp
	.cfi_def_cfa_offset 96
	leaq	.Lanon.6663386872dd9fca947a2617e72c545b.14(%rip), %rdi
	movl	$3, %esi
	callq	_ZN9rustPanic7average17h38bcfab11acf48eeE
	movl	%eax, 12(%rsp)
	leaq	32(%rsp), %rdi
	leaq	12(%rsp), %rsi
	callq	_ZN4core3fmt2rt8Argument11new_display17hee4659e6a8284845E
	movq	32(%rsp), %rax
	movq	%rax, 16(%rsp)
	movq	40(%rsp), %rax
	movq	%rax, 24(%rsp)
	leaq	.Lanon.6663386872dd9fca947a2617e72c545b.15(%rip), %rdi
	leaq	16(%rsp), %rsi
	callq	_ZN4core3fmt9Arguments3new17hbde19c5294d796d9E
	movq	%rax, %rdi
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip)
	leaq	.Lanon.6663386872dd9fca947a2617e72c545b.16(%rip), %rdi
	movl	$13, %esi
	callq	_ZN4core3fmt9Arguments8from_str17ha4207baa81a39df2E
	movq	%rax, %rdi
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip)
	movl	$4, %edi
	xorl	%eax, %eax
	movl	%eax, %esi
	callq	_ZN9rustPanic7average17h38bcfab11acf48eeE
	movl	%eax, 52(%rsp)
	leaq	72(%rsp), %rdi
	leaq	52(%rsp), %rsi
	callq	_ZN4core3fmt2rt8Argument11new_display17hee4659e6a8284845E
	movq	72(%rsp), %rax
	movq	%rax, 56(%rsp)
	movq	80(%rsp), %rax
	movq	%rax, 64(%rsp)
	leaq	.Lanon.6663386872dd9fca947a2617e72c545b.15(%rip), %rdi
	leaq	56(%rsp), %rsi
	callq	_ZN4core3fmt9Arguments3new17hbde19c5294d796d9E
	movq	%rax, %rdi
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip)
	addq	$88, %rsp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end34:
	.size	_ZN9rustPanic4main17h441f67006248e795E, .Lfunc_end34-_ZN9rustPanic4main17h441f67006248e795E
	.cfi_endproc

	.section	.text._ZN9rustPanic7average17h38bcfab11acf48eeE,"ax",@progbits
	.p2align	4
	.type	_ZN9rustPanic7average17h38bcfab11acf48eeE,@function
_ZN9rustPanic7average17h38bcfab11acf48eeE:
.Lfunc_begin3:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception3
	subq	$120, %rsp
	.cfi_def_cfa_offset 128
	movq	%rdi, 16(%rsp)
	movq	%rsi, 24(%rsp)
	movq	24(%rsp), %rdi
	callq	_ZN4core4cell16RefCell$LT$T$GT$3new17h8994bba0063b9c27E
	movq	%rax, 32(%rsp)
	movq	%rdx, 40(%rsp)
	leaq	.Lanon.6663386872dd9fca947a2617e72c545b.18(%rip), %rsi
	leaq	32(%rsp), %rdi
	callq	_ZN4core4cell16RefCell$LT$T$GT$6borrow17h5f082db1e89ab730E
	movq	%rax, 56(%rsp)
	movq	%rdx, 64(%rsp)
.Ltmp12:
	leaq	56(%rsp), %rdi
	callq	_ZN68_$LT$core..cell..Ref$LT$T$GT$$u20$as$u20$core..ops..deref..Deref$GT$5deref17hfa67a7e145686ddfE
.Ltmp13:
	movq	%rax, 8(%rsp)
	jmp	.LBB35_3
.LBB35_1:
.Ltmp15:
	leaq	56(%rsp), %rdi
	callq	_ZN4core3ptr49drop_in_place$LT$core..cell..Ref$LT$usize$GT$$GT$17haf8ad779ef87fc16E
.Ltmp16:
	jmp	.LBB35_11
.LBB35_2:
.Ltmp14:
	movq	%rax, %rcx
	movl	%edx, %eax
	movq	%rcx, 104(%rsp)
	movl	%eax, 112(%rsp)
	jmp	.LBB35_1
.LBB35_3:
	movq	8(%rsp), %rax
	movq	(%rax), %rax
	movq	%rax, 48(%rsp)
	leaq	56(%rsp), %rdi
	callq	_ZN4core3ptr49drop_in_place$LT$core..cell..Ref$LT$usize$GT$$GT$17haf8ad779ef87fc16E
	movq	48(%rsp), %rax
	cmpq	.Lanon.6663386872dd9fca947a2617e72c545b.19(%rip), %rax
	je	.LBB35_5
	movq	16(%rsp), %rdi
	movq	24(%rsp), %rsi
	callq	_ZN4core5slice29_$LT$impl$u20$$u5b$T$u5d$$GT$4iter17hc52cf7d8633d9d42E
	movq	%rax, %rdi
	movq	%rdx, %rsi
	callq	_ZN4core4iter6traits8iterator8Iterator3sum17h40333794179cae6aE
	movl	%eax, (%rsp)
	movq	48(%rsp), %rax
	movl	%eax, 4(%rsp)
	cmpl	$0, %eax
	je	.LBB35_7
	jmp	.LBB35_6
.LBB35_5:
	leaq	88(%rsp), %rdi
	leaq	16(%rsp), %rsi
	callq	_ZN4core3fmt2rt8Argument9new_debug17hd6d6d10c75407436E
	movq	88(%rsp), %rax
	movq	%rax, 72(%rsp)
	movq	96(%rsp), %rax
	movq	%rax, 80(%rsp)
	leaq	.Lanon.6663386872dd9fca947a2617e72c545b.21(%rip), %rdi
	leaq	72(%rsp), %rsi
	callq	_ZN4core3fmt9Arguments3new17h472f65f15b00a1e6E
	movq	%rax, %rcx
	movq	%rdx, %r8
	movl	$1, %edi
	leaq	48(%rsp), %rsi
	leaq	.Lanon.6663386872dd9fca947a2617e72c545b.19(%rip), %rdx
	leaq	.Lanon.6663386872dd9fca947a2617e72c545b.22(%rip), %r9
	callq	*_RINvNtCsgEmfK2I1SDS_4core9panicking13assert_failedjjEB4_@GOTPCREL(%rip)
.LBB35_6:
	movl	(%rsp), %ecx
	movl	4(%rsp), %eax
	cmpl	$-1, %eax
	sete	%al
	cmpl	$-2147483648, %ecx
	sete	%cl
	andb	%cl, %al
	testb	$1, %al
	jne	.LBB35_9
	jmp	.LBB35_8
.LBB35_7:
	leaq	.Lanon.6663386872dd9fca947a2617e72c545b.20(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.LBB35_8:
	movl	4(%rsp), %ecx
	movl	(%rsp), %eax
	cltd
	idivl	%ecx
	addq	$120, %rsp
	.cfi_def_cfa_offset 8
	retq
.LBB35_9:
	.cfi_def_cfa_offset 128
	leaq	.Lanon.6663386872dd9fca947a2617e72c545b.20(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_div_overflow@GOTPCREL(%rip)
.LBB35_10:
.Ltmp17:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB35_11:
	movq	104(%rsp), %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end35:
	.size	_ZN9rustPanic7average17h38bcfab11acf48eeE, .Lfunc_end35-_ZN9rustPanic7average17h38bcfab11acf48eeE
	.cfi_endproc
	.section	.gcc_except_table._ZN9rustPanic7average17h38bcfab11acf48eeE,"a",@progbits
	.p2align	2, 0x0
GCC_except_table35:
.Lexception3:
	.byte	255
	.byte	155
	.uleb128 .Lttbase0-.Lttbaseref0
.Lttbaseref0:
	.byte	1
	.uleb128 .Lcst_end3-.Lcst_begin3
.Lcst_begin3:
	.uleb128 .Lfunc_begin3-.Lfunc_begin3
	.uleb128 .Ltmp12-.Lfunc_begin3
	.byte	0
	.byte	0
	.uleb128 .Ltmp12-.Lfunc_begin3
	.uleb128 .Ltmp13-.Ltmp12
	.uleb128 .Ltmp14-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp15-.Lfunc_begin3
	.uleb128 .Ltmp16-.Ltmp15
	.uleb128 .Ltmp17-.Lfunc_begin3
	.byte	1
	.uleb128 .Ltmp16-.Lfunc_begin3
	.uleb128 .Lfunc_end35-.Ltmp16
	.byte	0
	.byte	0
.Lcst_end3:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase0:
	.byte	0
	.p2align	2, 0x0

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rsi, %rdx
	movslq	%edi, %rsi
	leaq	_ZN9rustPanic4main17h441f67006248e795E(%rip), %rdi
	xorl	%ecx, %ecx
	callq	_ZN3std2rt10lang_start17h56dcdea8d3815a07E
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end36:
	.size	main, .Lfunc_end36-main
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
	.section	.rodata..Lanon.6663386872dd9fca947a2617e72c545b.2,"a",@progbits
.Lanon.6663386872dd9fca947a2617e72c545b.2:
	.ascii	"unsafe precondition(s) violated: usize::unchecked_add cannot overflow\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.6663386872dd9fca947a2617e72c545b.2, 186

	.type	.Lanon.6663386872dd9fca947a2617e72c545b.3,@object
	.section	.rodata..Lanon.6663386872dd9fca947a2617e72c545b.3,"a",@progbits
.Lanon.6663386872dd9fca947a2617e72c545b.3:
	.ascii	"unsafe precondition(s) violated: NonNull::new_unchecked requires that the pointer is non-null\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.6663386872dd9fca947a2617e72c545b.3, 210

	.type	.Lanon.6663386872dd9fca947a2617e72c545b.4,@object
	.section	.rodata..Lanon.6663386872dd9fca947a2617e72c545b.4,"a",@progbits
.Lanon.6663386872dd9fca947a2617e72c545b.4:
	.ascii	"unsafe precondition(s) violated: ptr::offset_from_unsigned requires `self >= origin`\n\nThis indicates a bug in the program. This Undefined Behavior check is optional, and cannot be relied on for safety."
	.size	.Lanon.6663386872dd9fca947a2617e72c545b.4, 201

	.type	.Lanon.6663386872dd9fca947a2617e72c545b.5,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.6663386872dd9fca947a2617e72c545b.5:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/cell.rs"
	.size	.Lanon.6663386872dd9fca947a2617e72c545b.5, 73

	.type	.Lanon.6663386872dd9fca947a2617e72c545b.6,@object
	.section	.data.rel.ro..Lanon.6663386872dd9fca947a2617e72c545b.6,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6663386872dd9fca947a2617e72c545b.6:
	.quad	.Lanon.6663386872dd9fca947a2617e72c545b.5
	.asciz	"H\000\000\000\000\000\000\000\223\004\000\000&\000\000"
	.size	.Lanon.6663386872dd9fca947a2617e72c545b.6, 24

	.type	.Lanon.6663386872dd9fca947a2617e72c545b.7,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.6663386872dd9fca947a2617e72c545b.7:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/iter/traits/accum.rs"
	.size	.Lanon.6663386872dd9fca947a2617e72c545b.7, 86

	.type	.Lanon.6663386872dd9fca947a2617e72c545b.8,@object
	.section	.data.rel.ro..Lanon.6663386872dd9fca947a2617e72c545b.8,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6663386872dd9fca947a2617e72c545b.8:
	.quad	.Lanon.6663386872dd9fca947a2617e72c545b.7
	.asciz	"U\000\000\000\000\000\000\000\314\000\000\000\001\000\000"
	.size	.Lanon.6663386872dd9fca947a2617e72c545b.8, 24

	.type	.Lanon.6663386872dd9fca947a2617e72c545b.9,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.6663386872dd9fca947a2617e72c545b.9:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/ptr/non_null.rs"
	.size	.Lanon.6663386872dd9fca947a2617e72c545b.9, 81

	.type	.Lanon.6663386872dd9fca947a2617e72c545b.10,@object
	.section	.data.rel.ro..Lanon.6663386872dd9fca947a2617e72c545b.10,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6663386872dd9fca947a2617e72c545b.10:
	.quad	.Lanon.6663386872dd9fca947a2617e72c545b.9
	.asciz	"P\000\000\000\000\000\000\000\271\003\000\000 \000\000"
	.size	.Lanon.6663386872dd9fca947a2617e72c545b.10, 24

	.type	.Lanon.6663386872dd9fca947a2617e72c545b.11,@object
	.section	.rodata..Lanon.6663386872dd9fca947a2617e72c545b.11,"a",@progbits
.Lanon.6663386872dd9fca947a2617e72c545b.11:
	.ascii	"assertion failed: 0 < pointee_size && pointee_size <= isize::MAX as usize"
	.size	.Lanon.6663386872dd9fca947a2617e72c545b.11, 73

	.type	.Lanon.6663386872dd9fca947a2617e72c545b.12,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.6663386872dd9fca947a2617e72c545b.12:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/slice/iter.rs"
	.size	.Lanon.6663386872dd9fca947a2617e72c545b.12, 79

	.type	.Lanon.6663386872dd9fca947a2617e72c545b.13,@object
	.section	.data.rel.ro..Lanon.6663386872dd9fca947a2617e72c545b.13,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6663386872dd9fca947a2617e72c545b.13:
	.quad	.Lanon.6663386872dd9fca947a2617e72c545b.12
	.asciz	"N\000\000\000\000\000\000\000\216\000\000\000\001\000\000"
	.size	.Lanon.6663386872dd9fca947a2617e72c545b.13, 24

	.type	.Lanon.6663386872dd9fca947a2617e72c545b.14,@object
	.section	.rodata..Lanon.6663386872dd9fca947a2617e72c545b.14,"a",@progbits
	.p2align	2, 0x0
.Lanon.6663386872dd9fca947a2617e72c545b.14:
	.asciz	"\001\000\000\000\002\000\000\000\006\000\000"
	.size	.Lanon.6663386872dd9fca947a2617e72c545b.14, 12

	.type	.Lanon.6663386872dd9fca947a2617e72c545b.15,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.6663386872dd9fca947a2617e72c545b.15:
	.asciz	"\300\001\n"
	.size	.Lanon.6663386872dd9fca947a2617e72c545b.15, 4

	.type	.Lanon.6663386872dd9fca947a2617e72c545b.16,@object
	.section	.rodata..Lanon.6663386872dd9fca947a2617e72c545b.16,"a",@progbits
.Lanon.6663386872dd9fca947a2617e72c545b.16:
	.ascii	"and of none: "
	.size	.Lanon.6663386872dd9fca947a2617e72c545b.16, 13

	.type	.Lanon.6663386872dd9fca947a2617e72c545b.17,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.6663386872dd9fca947a2617e72c545b.17:
	.asciz	"rustPanic.rs"
	.size	.Lanon.6663386872dd9fca947a2617e72c545b.17, 13

	.type	.Lanon.6663386872dd9fca947a2617e72c545b.18,@object
	.section	.data.rel.ro..Lanon.6663386872dd9fca947a2617e72c545b.18,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6663386872dd9fca947a2617e72c545b.18:
	.quad	.Lanon.6663386872dd9fca947a2617e72c545b.17
	.asciz	"\f\000\000\000\000\000\000\000\006\000\000\000\030\000\000"
	.size	.Lanon.6663386872dd9fca947a2617e72c545b.18, 24

	.type	.Lanon.6663386872dd9fca947a2617e72c545b.19,@object
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.Lanon.6663386872dd9fca947a2617e72c545b.19:
	.zero	8
	.size	.Lanon.6663386872dd9fca947a2617e72c545b.19, 8

	.type	.Lanon.6663386872dd9fca947a2617e72c545b.20,@object
	.section	.data.rel.ro..Lanon.6663386872dd9fca947a2617e72c545b.20,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6663386872dd9fca947a2617e72c545b.20:
	.quad	.Lanon.6663386872dd9fca947a2617e72c545b.17
	.asciz	"\f\000\000\000\000\000\000\000\b\000\000\000\005\000\000"
	.size	.Lanon.6663386872dd9fca947a2617e72c545b.20, 24

	.type	.Lanon.6663386872dd9fca947a2617e72c545b.21,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.6663386872dd9fca947a2617e72c545b.21:
	.asciz	"\fno numbers: \300"
	.size	.Lanon.6663386872dd9fca947a2617e72c545b.21, 15

	.type	.Lanon.6663386872dd9fca947a2617e72c545b.22,@object
	.section	.data.rel.ro..Lanon.6663386872dd9fca947a2617e72c545b.22,"aw",@progbits
	.p2align	3, 0x0
.Lanon.6663386872dd9fca947a2617e72c545b.22:
	.quad	.Lanon.6663386872dd9fca947a2617e72c545b.17
	.asciz	"\f\000\000\000\000\000\000\000\007\000\000\000\005\000\000"
	.size	.Lanon.6663386872dd9fca947a2617e72c545b.22, 24

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
