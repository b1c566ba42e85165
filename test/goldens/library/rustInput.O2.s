	.file	"rustInput.e8fea56b8452a4a0-cgu.0"
	.section	.text._RNvXsK_NtCsgEmfK2I1SDS_4core3fmtNtB5_5ErrorNtB5_5Debug3fmt,"ax",@progbits
	.p2align	4
	.type	_RNvXsK_NtCsgEmfK2I1SDS_4core3fmtNtB5_5ErrorNtB5_5Debug3fmt,@function
_RNvXsK_NtCsgEmfK2I1SDS_4core3fmtNtB5_5ErrorNtB5_5Debug3fmt:
	.cfi_startproc
	movq	%rsi, %rdi
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.11(%rip), %rsi
	movl	$5, %edx
	jmpq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9write_str@GOTPCREL(%rip)
.Lfunc_end0:
	.size	_RNvXsK_NtCsgEmfK2I1SDS_4core3fmtNtB5_5ErrorNtB5_5Debug3fmt, .Lfunc_end0-_RNvXsK_NtCsgEmfK2I1SDS_4core3fmtNtB5_5ErrorNtB5_5Debug3fmt
	.cfi_endproc

	.section	.text._RNvXsZ_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt5Write10write_char,"ax",@progbits
	.p2align	4
	.type	_RNvXsZ_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt5Write10write_char,@function
_RNvXsZ_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt5Write10write_char:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	16(%rdi), %rbx
	movl	$1, %r14d
	cmpl	$128, %esi
	jb	.LBB1_3
	movl	$2, %r14d
	cmpl	$2048, %esi
	jb	.LBB1_3
	cmpl	$65536, %esi
	movl	$4, %r14d
	sbbq	$0, %r14
.LBB1_3:
	movq	(%rdi), %rcx
	subq	%rbx, %rcx
	movq	%rbx, %rax
	cmpq	%rcx, %r14
	ja	.LBB1_4
.LBB1_5:
	movq	8(%rdi), %rcx
	cmpl	$128, %esi
	jae	.LBB1_6
	movb	%sil, (%rcx,%rax)
	jmp	.LBB1_11
.LBB1_6:
	movl	%esi, %edx
	andb	$63, %dl
	orb	$-128, %dl
	movl	%esi, %r8d
	shrl	$6, %r8d
	cmpl	$2048, %esi
	jae	.LBB1_8
	orb	$-64, %r8b
	movb	%r8b, (%rcx,%rax)
	movb	%dl, 1(%rcx,%rax)
	jmp	.LBB1_11
.LBB1_8:
	andb	$63, %r8b
	orb	$-128, %r8b
	movl	%esi, %r9d
	shrl	$12, %r9d
	cmpl	$65535, %esi
	ja	.LBB1_10
	orb	$-32, %r9b
	movb	%r9b, (%rcx,%rax)
	movb	%r8b, 1(%rcx,%rax)
	movb	%dl, 2(%rcx,%rax)
	jmp	.LBB1_11
.LBB1_10:
	andb	$63, %r9b
	orb	$-128, %r9b
	shrl	$18, %esi
	orb	$-16, %sil
	movb	%sil, (%rcx,%rax)
	movb	%r9b, 1(%rcx,%rax)
	movb	%r8b, 2(%rcx,%rax)
	movb	%dl, 3(%rcx,%rax)
.LBB1_11:
	addq	%rbx, %r14
	movq	%r14, 16(%rdi)
	xorl	%eax, %eax
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB1_4:
	.cfi_def_cfa_offset 48
	movq	%rdi, %r15
	movl	%esi, %ebp
	movq	%rbx, %rsi
	movq	%r14, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb571ed982b1708caE
	movl	%ebp, %esi
	movq	%r15, %rdi
	movq	16(%r15), %rax
	jmp	.LBB1_5
.Lfunc_end1:
	.size	_RNvXsZ_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt5Write10write_char, .Lfunc_end1-_RNvXsZ_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt5Write10write_char
	.cfi_endproc

	.section	.text._RNvXsZ_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt5Write9write_str,"ax",@progbits
	.p2align	4
	.type	_RNvXsZ_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt5Write9write_str,@function
_RNvXsZ_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt5Write9write_str:
	.cfi_startproc
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
	movq	%rdx, %rbx
	movq	%rdi, %r14
	movq	(%rdi), %rax
	movq	16(%rdi), %r15
	subq	%r15, %rax
	cmpq	%rax, %rdx
	ja	.LBB2_1
	testq	%rbx, %rbx
	je	.LBB2_4
.LBB2_3:
	movq	8(%r14), %rdi
	addq	%r15, %rdi
	movq	%rbx, %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB2_4:
	addq	%rbx, %r15
	movq	%r15, 16(%r14)
	xorl	%eax, %eax
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
.LBB2_1:
	.cfi_def_cfa_offset 48
	movq	%r14, %rdi
	movq	%rsi, %r12
	movq	%r15, %rsi
	movq	%rbx, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb571ed982b1708caE
	movq	%r12, %rsi
	movq	16(%r14), %r15
	jmp	.LBB2_3
.Lfunc_end2:
	.size	_RNvXsZ_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt5Write9write_str, .Lfunc_end2-_RNvXsZ_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt5Write9write_str
	.cfi_endproc

	.section	.text._RNvXsZ_NtNtCsgEmfK2I1SDS_4core3fmt3numjNtB7_5Debug3fmt,"ax",@progbits
	.p2align	4
	.type	_RNvXsZ_NtNtCsgEmfK2I1SDS_4core3fmt3numjNtB7_5Debug3fmt,@function
_RNvXsZ_NtNtCsgEmfK2I1SDS_4core3fmt3numjNtB7_5Debug3fmt:
	.cfi_startproc
	movl	16(%rsi), %eax
	testl	$33554432, %eax
	jne	.LBB3_3
	testl	$67108864, %eax
	jne	.LBB3_2
	jmpq	*_RNvXsi_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impjNtB9_7Display3fmt@GOTPCREL(%rip)
.LBB3_3:
	jmpq	*_RNvXs6_NtNtCsgEmfK2I1SDS_4core3fmt3numjNtB7_8LowerHex3fmt@GOTPCREL(%rip)
.LBB3_2:
	jmpq	*_RNvXs8_NtNtCsgEmfK2I1SDS_4core3fmt3numjNtB7_8UpperHex3fmt@GOTPCREL(%rip)
.Lfunc_end3:
	.size	_RNvXsZ_NtNtCsgEmfK2I1SDS_4core3fmt3numjNtB7_5Debug3fmt, .Lfunc_end3-_RNvXsZ_NtNtCsgEmfK2I1SDS_4core3fmt3numjNtB7_5Debug3fmt
	.cfi_endproc

	.section	.text._RNvXsc_NtNtCsgEmfK2I1SDS_4core3num5errorNtB5_13ParseIntErrorNtNtB9_3fmt5Debug3fmt,"ax",@progbits
	.p2align	4
	.type	_RNvXsc_NtNtCsgEmfK2I1SDS_4core3num5errorNtB5_13ParseIntErrorNtNtB9_3fmt5Debug3fmt,@function
_RNvXsc_NtNtCsgEmfK2I1SDS_4core3num5errorNtB5_13ParseIntErrorNtNtB9_3fmt5Debug3fmt:
	.cfi_startproc
	subq	$24, %rsp
	.cfi_def_cfa_offset 32
	movq	%rsi, %rax
	movq	%rdi, 16(%rsp)
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.12(%rip), %rcx
	movq	%rcx, (%rsp)
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.13(%rip), %rsi
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.3(%rip), %rcx
	leaq	16(%rsp), %r9
	movl	$13, %edx
	movl	$4, %r8d
	movq	%rax, %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter26debug_struct_field1_finish@GOTPCREL(%rip)
	addq	$24, %rsp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end4:
	.size	_RNvXsc_NtNtCsgEmfK2I1SDS_4core3num5errorNtB5_13ParseIntErrorNtNtB9_3fmt5Debug3fmt, .Lfunc_end4-_RNvXsc_NtNtCsgEmfK2I1SDS_4core3num5errorNtB5_13ParseIntErrorNtNtB9_3fmt5Debug3fmt
	.cfi_endproc

	.section	.text._RNvXsq_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt7Display3fmt,"ax",@progbits
	.p2align	4
	.type	_RNvXsq_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt7Display3fmt,@function
_RNvXsq_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt7Display3fmt:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	8(%rdi), %rax
	movq	16(%rdi), %rsi
	movq	%rax, %rdi
	jmpq	*_RNvXsi_NtCsgEmfK2I1SDS_4core3fmteNtB5_7Display3fmt@GOTPCREL(%rip)
.Lfunc_end5:
	.size	_RNvXsq_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt7Display3fmt, .Lfunc_end5-_RNvXsq_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt7Display3fmt
	.cfi_endproc

	.section	.text._RNvXsr_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt5Debug3fmt,"ax",@progbits
	.p2align	4
	.type	_RNvXsr_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt5Debug3fmt,@function
_RNvXsr_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt5Debug3fmt:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	8(%rdi), %rax
	movq	16(%rdi), %rsi
	movq	%rax, %rdi
	jmpq	*_RNvXsh_NtCsgEmfK2I1SDS_4core3fmteNtB5_5Debug3fmt@GOTPCREL(%rip)
.Lfunc_end6:
	.size	_RNvXsr_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt5Debug3fmt, .Lfunc_end6-_RNvXsr_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt5Debug3fmt
	.cfi_endproc

	.section	.text._RNvXsv_NtNtCsgEmfK2I1SDS_4core3str7patternNtB5_11StrSearcherNtB5_8Searcher10next_match,"ax",@progbits
	.p2align	4
	.type	_RNvXsv_NtNtCsgEmfK2I1SDS_4core3str7patternNtB5_11StrSearcherNtB5_8Searcher10next_match,@function
_RNvXsv_NtNtCsgEmfK2I1SDS_4core3str7patternNtB5_11StrSearcherNtB5_8Searcher10next_match:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %rbp, -16
	leaq	8(%rsi), %r10
	cmpb	$0, (%rsi)
	je	.LBB7_3
	cmpq	$-1, 56(%rsi)
	movq	72(%rsi), %rdx
	movq	80(%rsi), %rcx
	movq	88(%rsi), %r8
	movq	96(%rsi), %r9
	je	.LBB7_9
	movl	$0, (%rsp)
	jmp	.LBB7_10
.LBB7_3:
	cmpb	$0, 26(%rsi)
	je	.LBB7_5
	xorl	%eax, %eax
	jmp	.LBB7_37
.LBB7_5:
	movq	8(%rsi), %r8
	movq	72(%rsi), %rax
	movq	80(%rsi), %rcx
	movzbl	24(%rsi), %r9d
	testq	%r8, %r8
	je	.LBB7_12
	cmpq	%rcx, %r8
	jae	.LBB7_11
	cmpb	$-64, (%rax,%r8)
	jge	.LBB7_12
.LBB7_39:
	movq	%r8, %rdx
.LBB7_40:
	xorb	$1, %r9b
	movb	%r9b, 24(%rsi)
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.18(%rip), %r8
	movq	%rax, %rdi
	movq	%rcx, %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core3str16slice_error_fail@GOTPCREL(%rip)
.LBB7_9:
	movl	$1, (%rsp)
.LBB7_10:
	movq	%rdi, %rbx
	movq	%r10, %rsi
	callq	_ZN4core3str7pattern14TwoWaySearcher4next17h236f713efd6cb8baE
	movq	%rbx, %rax
	jmp	.LBB7_38
.LBB7_11:
	jne	.LBB7_39
.LBB7_12:
	cmpq	%rcx, %r8
	jne	.LBB7_15
	movl	%r9d, %eax
	xorb	$1, %al
	movb	%al, 24(%rsi)
	testb	$1, %r9b
	jne	.LBB7_36
	movb	$1, 26(%rsi)
	xorl	%eax, %eax
	jmp	.LBB7_37
.LBB7_15:
	movzbl	(%rax,%r8), %edx
	testb	%dl, %dl
	js	.LBB7_17
	movl	%edx, %r11d
	testb	$1, %r9b
	je	.LBB7_23
.LBB7_21:
	movq	%r8, %rdx
	jmp	.LBB7_35
.LBB7_17:
	movl	%edx, %r11d
	andl	$31, %r11d
	movzbl	1(%rax,%r8), %ebp
	andl	$63, %ebp
	cmpb	$-32, %dl
	jb	.LBB7_20
	movzbl	2(%rax,%r8), %ebx
	shll	$6, %ebp
	andl	$63, %ebx
	orl	%ebp, %ebx
	cmpb	$-16, %dl
	jb	.LBB7_22
	movzbl	3(%rax,%r8), %edx
	andl	$7, %r11d
	shll	$18, %r11d
	shll	$6, %ebx
	andl	$63, %edx
	orl	%ebx, %edx
	orl	%edx, %r11d
	testb	$1, %r9b
	jne	.LBB7_21
	jmp	.LBB7_23
.LBB7_20:
	shll	$6, %r11d
	orl	%ebp, %r11d
	testb	$1, %r9b
	jne	.LBB7_21
.LBB7_23:
	movl	$1, %edx
	cmpl	$128, %r11d
	jb	.LBB7_26
	movl	$2, %edx
	cmpl	$2048, %r11d
	jb	.LBB7_26
	cmpl	$65536, %r11d
	movl	$4, %edx
	sbbq	$0, %rdx
.LBB7_26:
	addq	%r8, %rdx
	movq	%rdx, (%r10)
	je	.LBB7_31
	cmpq	%rcx, %rdx
	jae	.LBB7_30
	cmpb	$-64, (%rax,%rdx)
	jge	.LBB7_31
.LBB7_29:
	movb	$1, %r9b
	jmp	.LBB7_40
.LBB7_30:
	jne	.LBB7_29
.LBB7_31:
	cmpq	%rcx, %rdx
	jne	.LBB7_33
	movb	$0, 24(%rsi)
	jmp	.LBB7_36
.LBB7_33:
	movzbl	(%rax,%rdx), %eax
	testb	%al, %al
	jns	.LBB7_35
	cmpb	$-32, %al
.LBB7_35:
	movb	$0, 24(%rsi)
	movq	%rdx, %rcx
.LBB7_36:
	movq	%rcx, 8(%rdi)
	movq	%rcx, 16(%rdi)
	movl	$1, %eax
.LBB7_37:
	movq	%rax, (%rdi)
	movq	%rdi, %rax
.LBB7_38:
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB7_22:
	.cfi_def_cfa_offset 32
	shll	$12, %r11d
	orl	%ebx, %r11d
	testb	$1, %r9b
	jne	.LBB7_21
	jmp	.LBB7_23
.Lfunc_end7:
	.size	_RNvXsv_NtNtCsgEmfK2I1SDS_4core3str7patternNtB5_11StrSearcherNtB5_8Searcher10next_match, .Lfunc_end7-_RNvXsv_NtNtCsgEmfK2I1SDS_4core3str7patternNtB5_11StrSearcherNtB5_8Searcher10next_match
	.cfi_endproc

	.section	.text._ZN3std2rt10lang_start17hee528f60176c7b64E,"ax",@progbits
	.hidden	_ZN3std2rt10lang_start17hee528f60176c7b64E
	.globl	_ZN3std2rt10lang_start17hee528f60176c7b64E
	.p2align	4
	.type	_ZN3std2rt10lang_start17hee528f60176c7b64E,@function
_ZN3std2rt10lang_start17hee528f60176c7b64E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movl	%ecx, %r8d
	movq	%rdx, %rcx
	movq	%rsi, %rdx
	movq	%rdi, (%rsp)
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.20(%rip), %rsi
	movq	%rsp, %rdi
	callq	*_RNvNtCsjrHSEGnQ3l9_3std2rt19lang_start_internal@GOTPCREL(%rip)
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end8:
	.size	_ZN3std2rt10lang_start17hee528f60176c7b64E, .Lfunc_end8-_ZN3std2rt10lang_start17hee528f60176c7b64E
	.cfi_endproc

	.section	".text._ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17h05d483968928bbc9E","ax",@progbits
	.p2align	4
	.type	_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17h05d483968928bbc9E,@function
_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17h05d483968928bbc9E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	(%rdi), %rdi
	callq	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17hb8b2782befceeea6E
	xorl	%eax, %eax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end9:
	.size	_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17h05d483968928bbc9E, .Lfunc_end9-_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17h05d483968928bbc9E
	.cfi_endproc

	.section	.text._ZN3std3sys9backtrace28__rust_begin_short_backtrace17hb8b2782befceeea6E,"ax",@progbits
	.p2align	4
	.type	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17hb8b2782befceeea6E,@function
_ZN3std3sys9backtrace28__rust_begin_short_backtrace17hb8b2782befceeea6E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	callq	*%rdi
	#APP
	#NO_APP
	popq	%rax
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end10:
	.size	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17hb8b2782befceeea6E, .Lfunc_end10-_ZN3std3sys9backtrace28__rust_begin_short_backtrace17hb8b2782befceeea6E
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h1dc28f5d9ef5f97aE","ax",@progbits
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h1dc28f5d9ef5f97aE,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h1dc28f5d9ef5f97aE:
	.cfi_startproc
	movq	(%rdi), %rdi
	jmpq	*_RNvXs6_NtNtCsgEmfK2I1SDS_4core3fmt5floatdNtB7_5Debug3fmt@GOTPCREL(%rip)
.Lfunc_end11:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h1dc28f5d9ef5f97aE, .Lfunc_end11-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h1dc28f5d9ef5f97aE
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h522ad2aac4a04343E","ax",@progbits
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h522ad2aac4a04343E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h522ad2aac4a04343E:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	(%rdi), %rax
	movq	(%rax), %rdi
	movq	8(%rax), %rsi
	jmpq	*_RNvXsh_NtCsgEmfK2I1SDS_4core3fmteNtB5_5Debug3fmt@GOTPCREL(%rip)
.Lfunc_end12:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h522ad2aac4a04343E, .Lfunc_end12-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h522ad2aac4a04343E
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h59e1935e4335ea31E","ax",@progbits
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h59e1935e4335ea31E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h59e1935e4335ea31E:
	.cfi_startproc
	movq	%rsi, %rax
	movq	(%rdi), %rcx
	cmpb	$1, (%rcx)
	jne	.LBB13_2
	pushq	%rax
	.cfi_def_cfa_offset 16
	incq	%rcx
	movq	%rcx, (%rsp)
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.48(%rip), %rsi
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.50(%rip), %r8
	movq	%rsp, %rcx
	movl	$4, %edx
	movq	%rax, %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter25debug_tuple_field1_finish@GOTPCREL(%rip)
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB13_2:
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.46(%rip), %rsi
	movl	$4, %edx
	movq	%rax, %rdi
	jmpq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9write_str@GOTPCREL(%rip)
.Lfunc_end13:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h59e1935e4335ea31E, .Lfunc_end13-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h59e1935e4335ea31E
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h5adc29d20a37f450E","ax",@progbits
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h5adc29d20a37f450E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h5adc29d20a37f450E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	subq	$48, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	(%rdi), %r14
	leaq	24(%rsp), %rbx
	movl	$1, %edx
	movq	%rbx, %rdi
	xorl	%ecx, %ecx
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter11debug_tuple@GOTPCREL(%rip)
	movq	%r14, 8(%rsp)
	addq	$16, %r14
	movq	%r14, 16(%rsp)
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.41(%rip), %r14
	movq	_RNvMs2_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_10DebugTuple5field@GOTPCREL(%rip), %r15
	leaq	8(%rsp), %rsi
	movq	%rbx, %rdi
	movq	%r14, %rdx
	callq	*%r15
	leaq	16(%rsp), %rsi
	movq	%rbx, %rdi
	movq	%r14, %rdx
	callq	*%r15
	movq	%rbx, %rdi
	callq	*_RNvMs2_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_10DebugTuple6finish@GOTPCREL(%rip)
	addq	$48, %rsp
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end14:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h5adc29d20a37f450E, .Lfunc_end14-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h5adc29d20a37f450E
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h6da7a66261afc6edE","ax",@progbits
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h6da7a66261afc6edE,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h6da7a66261afc6edE:
	.cfi_startproc
	movq	(%rdi), %rdi
	movl	16(%rsi), %eax
	testl	$33554432, %eax
	jne	.LBB15_3
	testl	$67108864, %eax
	jne	.LBB15_2
	jmpq	*_RNvXsi_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impjNtB9_7Display3fmt@GOTPCREL(%rip)
.LBB15_3:
	jmpq	*_RNvXs6_NtNtCsgEmfK2I1SDS_4core3fmt3numjNtB7_8LowerHex3fmt@GOTPCREL(%rip)
.LBB15_2:
	jmpq	*_RNvXs8_NtNtCsgEmfK2I1SDS_4core3fmt3numjNtB7_8UpperHex3fmt@GOTPCREL(%rip)
.Lfunc_end15:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h6da7a66261afc6edE, .Lfunc_end15-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h6da7a66261afc6edE
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h6db9cad6fc8230afE","ax",@progbits
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h6db9cad6fc8230afE,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h6db9cad6fc8230afE:
	.cfi_startproc
	movq	(%rdi), %rdi
	movl	16(%rsi), %eax
	testl	$33554432, %eax
	jne	.LBB16_3
	testl	$67108864, %eax
	jne	.LBB16_2
	jmpq	*_RNvXse_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impxNtB9_7Display3fmt@GOTPCREL(%rip)
.LBB16_3:
	jmpq	*_RNvXsD_NtNtCsgEmfK2I1SDS_4core3fmt3numxNtB7_8LowerHex3fmt@GOTPCREL(%rip)
.LBB16_2:
	jmpq	*_RNvXsF_NtNtCsgEmfK2I1SDS_4core3fmt3numxNtB7_8UpperHex3fmt@GOTPCREL(%rip)
.Lfunc_end16:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h6db9cad6fc8230afE, .Lfunc_end16-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h6db9cad6fc8230afE
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h6f874d6d0b6dd903E","ax",@progbits
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h6f874d6d0b6dd903E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h6f874d6d0b6dd903E:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	(%rdi), %rax
	movq	8(%rax), %rdi
	movq	16(%rax), %rsi
	jmpq	*_RNvXsh_NtCsgEmfK2I1SDS_4core3fmteNtB5_5Debug3fmt@GOTPCREL(%rip)
.Lfunc_end17:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h6f874d6d0b6dd903E, .Lfunc_end17-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h6f874d6d0b6dd903E
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h77d234a03ed2c62dE","ax",@progbits
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h77d234a03ed2c62dE,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h77d234a03ed2c62dE:
	.cfi_startproc
	subq	$24, %rsp
	.cfi_def_cfa_offset 32
	movq	%rsi, %rax
	movq	(%rdi), %rcx
	movq	%rcx, 16(%rsp)
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.1(%rip), %rcx
	movq	%rcx, (%rsp)
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.2(%rip), %rsi
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.3(%rip), %rcx
	leaq	16(%rsp), %r9
	movl	$15, %edx
	movl	$4, %r8d
	movq	%rax, %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter26debug_struct_field1_finish@GOTPCREL(%rip)
	addq	$24, %rsp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end18:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h77d234a03ed2c62dE, .Lfunc_end18-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h77d234a03ed2c62dE
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h83c424fd610bfdccE","ax",@progbits
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h83c424fd610bfdccE,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h83c424fd610bfdccE:
	.cfi_startproc
	movq	(%rdi), %rdi
	jmpq	*_RNvXs2_NtNtCsgEmfK2I1SDS_4core3fmt5floatfNtB7_5Debug3fmt@GOTPCREL(%rip)
.Lfunc_end19:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h83c424fd610bfdccE, .Lfunc_end19-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h83c424fd610bfdccE
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb57242de5322d031E","ax",@progbits
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb57242de5322d031E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb57242de5322d031E:
	.cfi_startproc
	movq	%rsi, %rax
	movq	(%rdi), %rcx
	movzbl	(%rcx), %ecx
	leaq	.Lswitch.table._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb57242de5322d031E(%rip), %rdx
	movq	(%rdx,%rcx,8), %rdx
	leaq	.Lswitch.table._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb57242de5322d031E.1.rel(%rip), %rdi
	movslq	(%rdi,%rcx,4), %rsi
	addq	%rdi, %rsi
	movq	%rax, %rdi
	jmpq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9write_str@GOTPCREL(%rip)
.Lfunc_end20:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb57242de5322d031E, .Lfunc_end20-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb57242de5322d031E
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb99bdc045cd14b26E","ax",@progbits
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb99bdc045cd14b26E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb99bdc045cd14b26E:
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
	leaq	8(%r9), %rcx
	movq	%rcx, (%rsp)
	subq	$8, %rsp
	.cfi_adjust_cfa_offset 8
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.7(%rip), %r10
	leaq	8(%rsp), %r11
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.10(%rip), %rbx
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.6(%rip), %r14
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.8(%rip), %rsi
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.9(%rip), %rcx
	movl	$9, %edx
	movl	$11, %r8d
	movq	%rax, %rdi
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	pushq	%r11
	.cfi_adjust_cfa_offset 8
	pushq	$9
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
.Lfunc_end21:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb99bdc045cd14b26E, .Lfunc_end21-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb99bdc045cd14b26E
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17he3716ce71f8ee385E","ax",@progbits
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17he3716ce71f8ee385E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17he3716ce71f8ee385E:
	.cfi_startproc
	movq	%rsi, %rax
	movq	(%rdi), %rcx
	movzbl	(%rcx), %ecx
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.5(%rip), %rdx
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.4(%rip), %rsi
	testl	%ecx, %ecx
	cmovneq	%rdx, %rsi
	leaq	5(,%rcx,2), %rdx
	movq	%rax, %rdi
	jmpq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9write_str@GOTPCREL(%rip)
.Lfunc_end22:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17he3716ce71f8ee385E, .Lfunc_end22-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17he3716ce71f8ee385E
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hffc76acfa0474b64E","ax",@progbits
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hffc76acfa0474b64E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hffc76acfa0474b64E:
	.cfi_startproc
	movq	(%rdi), %rdi
	movl	16(%rsi), %eax
	testl	$33554432, %eax
	jne	.LBB23_3
	testl	$67108864, %eax
	jne	.LBB23_2
	jmpq	*_RNvXNtNtNtCsgEmfK2I1SDS_4core3fmt3num3imphNtB6_7Display3fmt@GOTPCREL(%rip)
.LBB23_3:
	jmpq	*_RNvXse_NtNtCsgEmfK2I1SDS_4core3fmt3numhNtB7_8LowerHex3fmt@GOTPCREL(%rip)
.LBB23_2:
	jmpq	*_RNvXsg_NtNtCsgEmfK2I1SDS_4core3fmt3numhNtB7_8UpperHex3fmt@GOTPCREL(%rip)
.Lfunc_end23:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hffc76acfa0474b64E, .Lfunc_end23-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hffc76acfa0474b64E
	.cfi_endproc

	.section	".text._ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h1be2866e6062c1e6E","ax",@progbits
	.p2align	4
	.type	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h1be2866e6062c1e6E,@function
_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h1be2866e6062c1e6E:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	(%rdi), %rax
	movq	8(%rdi), %rsi
	movq	%rax, %rdi
	jmpq	*_RNvXsi_NtCsgEmfK2I1SDS_4core3fmteNtB5_7Display3fmt@GOTPCREL(%rip)
.Lfunc_end24:
	.size	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h1be2866e6062c1e6E, .Lfunc_end24-_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h1be2866e6062c1e6E
	.cfi_endproc

	.section	.text._ZN4core3fmt5Write9write_fmt17h95f6316480fc12deE,"ax",@progbits
	.p2align	4
	.type	_ZN4core3fmt5Write9write_fmt17h95f6316480fc12deE,@function
_ZN4core3fmt5Write9write_fmt17h95f6316480fc12deE:
	.cfi_startproc
	movq	%rdx, %rcx
	movq	%rsi, %rdx
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.21(%rip), %rsi
	jmpq	*_RNvNtCsgEmfK2I1SDS_4core3fmt5write@GOTPCREL(%rip)
.Lfunc_end25:
	.size	_ZN4core3fmt5Write9write_fmt17h95f6316480fc12deE, .Lfunc_end25-_ZN4core3fmt5Write9write_fmt17h95f6316480fc12deE
	.cfi_endproc

	.section	".text._ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h570be5b93f555ea8E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h570be5b93f555ea8E,@function
_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h570be5b93f555ea8E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	(%rdi), %rdi
	callq	_ZN3std3sys9backtrace28__rust_begin_short_backtrace17hb8b2782befceeea6E
	xorl	%eax, %eax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end26:
	.size	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h570be5b93f555ea8E, .Lfunc_end26-_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h570be5b93f555ea8E
	.cfi_endproc

	.section	".text._ZN4core3ptr42drop_in_place$LT$alloc..string..String$GT$17h2ca952c84d9280d8E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr42drop_in_place$LT$alloc..string..String$GT$17h2ca952c84d9280d8E,@function
_ZN4core3ptr42drop_in_place$LT$alloc..string..String$GT$17h2ca952c84d9280d8E:
	.cfi_startproc
	movq	(%rdi), %rsi
	testq	%rsi, %rsi
	je	.LBB27_1
	movq	8(%rdi), %rdi
	movl	$1, %edx
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB27_1:
	retq
.Lfunc_end27:
	.size	_ZN4core3ptr42drop_in_place$LT$alloc..string..String$GT$17h2ca952c84d9280d8E, .Lfunc_end27-_ZN4core3ptr42drop_in_place$LT$alloc..string..String$GT$17h2ca952c84d9280d8E
	.cfi_endproc

	.section	".text._ZN4core3ptr42drop_in_place$LT$std..io..error..Error$GT$17h4a3a16ac33eb7831E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr42drop_in_place$LT$std..io..error..Error$GT$17h4a3a16ac33eb7831E,@function
_ZN4core3ptr42drop_in_place$LT$std..io..error..Error$GT$17h4a3a16ac33eb7831E:
.Lfunc_begin0:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception0
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
	jb	.LBB28_10
	testq	%rax, %rax
	jne	.LBB28_2
.LBB28_10:
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
.LBB28_2:
	.cfi_def_cfa_offset 48
	movq	7(%rbx), %r12
	decq	%rbx
	movq	(%r12), %rax
	testq	%rax, %rax
	je	.LBB28_4
	movq	(%rbx), %r15
.Ltmp0:
	movq	%r15, %rdi
	callq	*%rax
.Ltmp1:
.LBB28_4:
	movq	8(%r12), %rsi
	testq	%rsi, %rsi
	je	.LBB28_6
	movq	16(%r12), %rdx
	movq	(%rbx), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB28_6:
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
.LBB28_7:
	.cfi_def_cfa_offset 48
.Ltmp2:
	movq	%rax, %r14
	movq	8(%r12), %rsi
	testq	%rsi, %rsi
	je	.LBB28_9
	movq	16(%r12), %rdx
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB28_9:
	movl	$24, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end28:
	.size	_ZN4core3ptr42drop_in_place$LT$std..io..error..Error$GT$17h4a3a16ac33eb7831E, .Lfunc_end28-_ZN4core3ptr42drop_in_place$LT$std..io..error..Error$GT$17h4a3a16ac33eb7831E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr42drop_in_place$LT$std..io..error..Error$GT$17h4a3a16ac33eb7831E","a",@progbits
	.p2align	2, 0x0
GCC_except_table28:
.Lexception0:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end0-.Lcst_begin0
.Lcst_begin0:
	.uleb128 .Ltmp0-.Lfunc_begin0
	.uleb128 .Ltmp1-.Ltmp0
	.uleb128 .Ltmp2-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp1-.Lfunc_begin0
	.uleb128 .Lfunc_end28-.Ltmp1
	.byte	0
	.byte	0
.Lcst_end0:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr65drop_in_place$LT$alloc..vec..Vec$LT$alloc..string..String$GT$$GT$17hfb1df7862aab08a4E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr65drop_in_place$LT$alloc..vec..Vec$LT$alloc..string..String$GT$$GT$17hfb1df7862aab08a4E,@function
_ZN4core3ptr65drop_in_place$LT$alloc..vec..Vec$LT$alloc..string..String$GT$$GT$17hfb1df7862aab08a4E:
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
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %r14
	movq	8(%rdi), %rbx
	movq	16(%rdi), %r15
	testq	%r15, %r15
	je	.LBB29_5
	leaq	8(%rbx), %r12
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r13
	jmp	.LBB29_2
	.p2align	4
.LBB29_4:
	addq	$24, %r12
	decq	%r15
	je	.LBB29_5
.LBB29_2:
	movq	-8(%r12), %rsi
	testq	%rsi, %rsi
	je	.LBB29_4
	movq	(%r12), %rdi
	movl	$1, %edx
	callq	*%r13
	jmp	.LBB29_4
.LBB29_5:
	movq	(%r14), %rax
	testq	%rax, %rax
	je	.LBB29_6
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	movq	%rbx, %rdi
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
.LBB29_6:
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
	.size	_ZN4core3ptr65drop_in_place$LT$alloc..vec..Vec$LT$alloc..string..String$GT$$GT$17hfb1df7862aab08a4E, .Lfunc_end29-_ZN4core3ptr65drop_in_place$LT$alloc..vec..Vec$LT$alloc..string..String$GT$$GT$17hfb1df7862aab08a4E
	.cfi_endproc

	.section	".text._ZN4core3ptr68drop_in_place$LT$std..io..Lines$LT$std..io..stdio..StdinLock$GT$$GT$17h4b1c02bc432e021eE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr68drop_in_place$LT$std..io..Lines$LT$std..io..stdio..StdinLock$GT$$GT$17h4b1c02bc432e021eE,@function
_ZN4core3ptr68drop_in_place$LT$std..io..Lines$LT$std..io..stdio..StdinLock$GT$$GT$17h4b1c02bc432e021eE:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movq	(%rdi), %rbx
	cmpb	$0, 8(%rdi)
	jne	.LBB30_4
	movq	_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count18GLOBAL_PANIC_COUNT@GOTPCREL(%rip), %rax
	movq	(%rax), %rax
	shlq	%rax
	testq	%rax, %rax
	jne	.LBB30_2
.LBB30_4:
	xorl	%eax, %eax
	xchgl	%eax, (%rbx)
	cmpl	$2, %eax
	je	.LBB30_6
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB30_6:
	.cfi_def_cfa_offset 16
	movq	%rbx, %rdi
	popq	%rbx
	.cfi_def_cfa_offset 8
	jmpq	*_RNvMNtNtNtNtCsjrHSEGnQ3l9_3std3sys4sync5mutex5futexNtB2_5Mutex4wake@GOTPCREL(%rip)
.LBB30_2:
	.cfi_def_cfa_offset 16
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count17is_zero_slow_path@GOTPCREL(%rip)
	testb	%al, %al
	jne	.LBB30_4
	movb	$1, 4(%rbx)
	jmp	.LBB30_4
.Lfunc_end30:
	.size	_ZN4core3ptr68drop_in_place$LT$std..io..Lines$LT$std..io..stdio..StdinLock$GT$$GT$17h4b1c02bc432e021eE, .Lfunc_end30-_ZN4core3ptr68drop_in_place$LT$std..io..Lines$LT$std..io..stdio..StdinLock$GT$$GT$17h4b1c02bc432e021eE
	.cfi_endproc

	.section	.text._ZN4core3str7pattern14TwoWaySearcher4next17h236f713efd6cb8baE,"ax",@progbits
	.p2align	4
	.type	_ZN4core3str7pattern14TwoWaySearcher4next17h236f713efd6cb8baE,@function
_ZN4core3str7pattern14TwoWaySearcher4next17h236f713efd6cb8baE:
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, 8(%rsp)
	movq	32(%rsi), %r11
	leaq	(%r9,%r11), %rax
	decq	%rax
	cmpq	%rcx, %rax
	jae	.LBB31_7
	movzbl	96(%rsp), %r10d
	movq	24(%rsi), %rdi
	movq	(%rsi), %r12
	movq	16(%rsi), %rbx
	movq	%r9, %r14
	movq	%rbx, 24(%rsp)
	subq	%rbx, %r14
	movq	%r14, 16(%rsp)
	movq	48(%rsi), %rbp
	movq	%r12, %rbx
	negq	%rbx
	movq	%rbx, 32(%rsp)
	jmp	.LBB31_2
	.p2align	4
.LBB31_4:
	xorl	%eax, %eax
.LBB31_5:
	movq	%rax, 48(%rsi)
	movq	%rax, %rbp
.LBB31_6:
	leaq	-1(%r9), %rax
	addq	%r11, %rax
	cmpq	%rcx, %rax
	jae	.LBB31_7
.LBB31_2:
	movzbl	(%rdx,%rax), %eax
	btq	%rax, %rdi
	jae	.LBB31_3
	cmpq	%r12, %rbp
	movq	%r12, %rax
	cmovaq	%rbp, %rax
	movl	%r10d, %r15d
	testb	%r10b, %r10b
	cmovneq	%r12, %rax
	leaq	(%rdx,%r11), %r10
	movq	%rax, %r13
	.p2align	4
.LBB31_9:
	cmpq	%r9, %r13
	jae	.LBB31_10
	leaq	(%r11,%r13), %r14
	cmpq	%rcx, %r14
	jae	.LBB31_24
	leaq	1(%r13), %r14
	movzbl	(%r8,%r13), %ebx
	cmpb	(%r10,%r13), %bl
	movq	%r14, %r13
	je	.LBB31_9
	addq	32(%rsp), %r11
	addq	%r14, %r11
	movq	%r11, 32(%rsi)
	movl	%r15d, %r10d
	testb	%r15b, %r15b
	je	.LBB31_4
	jmp	.LBB31_6
	.p2align	4
.LBB31_3:
	addq	%r9, %r11
	movq	%r11, 32(%rsi)
	testb	%r10b, %r10b
	je	.LBB31_4
	jmp	.LBB31_6
	.p2align	4
.LBB31_10:
	testb	%r15b, %r15b
	movq	%rbp, %r13
	movl	$0, %eax
	cmovneq	%rax, %r13
	movq	%r12, %rax
	.p2align	4
.LBB31_11:
	cmpq	%rax, %r13
	jae	.LBB31_12
	decq	%rax
	cmpq	%r9, %rax
	jae	.LBB31_25
	leaq	(%rax,%r11), %r10
	cmpq	%rcx, %r10
	jae	.LBB31_23
	movzbl	(%r8,%rax), %r14d
	cmpb	(%rdx,%r10), %r14b
	je	.LBB31_11
	addq	24(%rsp), %r11
	movq	%r11, 32(%rsi)
	movq	16(%rsp), %rax
	movl	%r15d, %r10d
	testb	%r15b, %r15b
	je	.LBB31_5
	jmp	.LBB31_6
.LBB31_7:
	movq	%rcx, 32(%rsi)
	xorl	%ecx, %ecx
	movq	8(%rsp), %rax
	jmp	.LBB31_15
.LBB31_12:
	addq	%r11, %r9
	movq	%r9, 32(%rsi)
	testb	%r15b, %r15b
	jne	.LBB31_14
	movq	$0, 48(%rsi)
.LBB31_14:
	movq	8(%rsp), %rax
	movq	%r11, 8(%rax)
	movq	%r9, 16(%rax)
	movl	$1, %ecx
.LBB31_15:
	movq	%rcx, (%rax)
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
.LBB31_24:
	.cfi_def_cfa_offset 96
	addq	%r11, %rax
	cmpq	%rax, %rcx
	cmovaq	%rcx, %rax
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.28(%rip), %rdx
	movq	%rax, %rdi
	movq	%rcx, %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.LBB31_23:
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.27(%rip), %rdx
	movq	%r10, %rdi
	movq	%rcx, %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.LBB31_25:
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.26(%rip), %rdx
	movq	%rax, %rdi
	movq	%r9, %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Lfunc_end31:
	.size	_ZN4core3str7pattern14TwoWaySearcher4next17h236f713efd6cb8baE, .Lfunc_end31-_ZN4core3str7pattern14TwoWaySearcher4next17h236f713efd6cb8baE
	.cfi_endproc

	.section	.text._ZN4core3str7pattern14TwoWaySearcher9next_back17h738bfa0fcca2ee7eE,"ax",@progbits
	.p2align	4
	.type	_ZN4core3str7pattern14TwoWaySearcher9next_back17h738bfa0fcca2ee7eE,@function
_ZN4core3str7pattern14TwoWaySearcher9next_back17h738bfa0fcca2ee7eE:
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, 16(%rsp)
	movq	40(%rsi), %r15
	movq	%r15, %rbx
	subq	%r9, %rbx
	cmpq	%rcx, %rbx
	jae	.LBB32_6
	movzbl	96(%rsp), %r10d
	movq	24(%rsi), %r11
	movq	8(%rsi), %rdi
	movq	16(%rsi), %rax
	movq	%rax, 24(%rsp)
	movq	56(%rsi), %r13
	movq	%rdi, %rax
	negq	%rax
	movq	%rax, 32(%rsp)
	movq	%r11, 8(%rsp)
	jmp	.LBB32_2
	.p2align	4
.LBB32_4:
	movq	%rax, 56(%rsi)
	movq	%rax, %r13
.LBB32_5:
	movq	%rbx, %r15
	subq	%r9, %rbx
	cmpq	%rcx, %rbx
	jae	.LBB32_6
.LBB32_2:
	movzbl	(%rdx,%rbx), %eax
	btq	%rax, %r11
	jae	.LBB32_3
	cmpq	%rdi, %r13
	movq	%rdi, %rax
	cmovbq	%r13, %rax
	movl	%r10d, %ebp
	testb	%r10b, %r10b
	cmovneq	%rdi, %rax
	decq	%rax
	leaq	(%rdx,%rbx), %r12
	movq	%rax, %r10
	.p2align	4
.LBB32_8:
	cmpq	$-1, %r10
	je	.LBB32_9
	cmpq	%r9, %rax
	jae	.LBB32_27
	leaq	(%rbx,%r10), %r11
	cmpq	%rcx, %r11
	jae	.LBB32_25
	movzbl	(%r8,%r10), %r14d
	leaq	-1(%r10), %r11
	cmpb	(%r12,%r10), %r14b
	movq	%r11, %r10
	je	.LBB32_8
	addq	32(%rsp), %r15
	leaq	(%r11,%r15), %rbx
	incq	%rbx
	movq	%rbx, 40(%rsi)
	movq	%r9, %rax
	jmp	.LBB32_19
	.p2align	4
.LBB32_3:
	movq	%rbx, 40(%rsi)
	movq	%r9, %rax
	testb	%r10b, %r10b
	je	.LBB32_4
	jmp	.LBB32_5
	.p2align	4
.LBB32_9:
	testb	%bpl, %bpl
	movq	%r13, %rax
	cmovneq	%r9, %rax
	movq	%rdi, %r10
	.p2align	4
.LBB32_10:
	cmpq	%rax, %r10
	jae	.LBB32_11
	cmpq	%r9, %r10
	jae	.LBB32_26
	leaq	(%rbx,%r10), %r11
	cmpq	%rcx, %r11
	jae	.LBB32_24
	movzbl	(%r8,%r10), %r11d
	cmpb	(%r12,%r10), %r11b
	leaq	1(%r10), %r10
	je	.LBB32_10
	movq	24(%rsp), %rax
	subq	%rax, %r15
	movq	%r15, 40(%rsi)
	movq	%r15, %rbx
.LBB32_19:
	movl	%ebp, %r10d
	testb	%bpl, %bpl
	movq	8(%rsp), %r11
	je	.LBB32_4
	jmp	.LBB32_5
.LBB32_6:
	movq	$0, 40(%rsi)
	xorl	%ecx, %ecx
	movq	16(%rsp), %rax
	jmp	.LBB32_14
.LBB32_11:
	movq	%rbx, 40(%rsi)
	testb	%bpl, %bpl
	jne	.LBB32_13
	movq	%r9, 56(%rsi)
.LBB32_13:
	movq	16(%rsp), %rax
	movq	%rbx, 8(%rax)
	movq	%r15, 16(%rax)
	movl	$1, %ecx
.LBB32_14:
	movq	%rcx, (%rax)
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
.LBB32_27:
	.cfi_def_cfa_offset 96
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.31(%rip), %rdx
	movq	%r10, %rdi
	movq	%r9, %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.LBB32_25:
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.32(%rip), %rdx
	movq	%r11, %rdi
	movq	%rcx, %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.LBB32_24:
	addq	%rbx, %rdi
	cmpq	%rdi, %rcx
	cmovaq	%rcx, %rdi
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.30(%rip), %rdx
	movq	%rcx, %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.LBB32_26:
	cmpq	%r9, %rdi
	cmovbeq	%r9, %rdi
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.29(%rip), %rdx
	movq	%r9, %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Lfunc_end32:
	.size	_ZN4core3str7pattern14TwoWaySearcher9next_back17h738bfa0fcca2ee7eE, .Lfunc_end32-_ZN4core3str7pattern14TwoWaySearcher9next_back17h738bfa0fcca2ee7eE
	.cfi_endproc

	.section	.text._ZN4core5slice4sort6shared5pivot11median3_rec17hbe6a8493b76b35f4E,"ax",@progbits
	.p2align	4
	.type	_ZN4core5slice4sort6shared5pivot11median3_rec17hbe6a8493b76b35f4E,@function
_ZN4core5slice4sort6shared5pivot11median3_rec17hbe6a8493b76b35f4E:
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
	pushq	%rax
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r14
	movq	%rsi, %rbx
	cmpq	$8, %rcx
	jb	.LBB33_2
	shrq	$3, %rcx
	movq	%rcx, %r15
	shlq	$5, %r15
	leaq	(%rdi,%r15), %rsi
	imulq	$56, %rcx, %r12
	leaq	(%rdi,%r12), %rdx
	movq	%rcx, %r13
	callq	_ZN4core5slice4sort6shared5pivot11median3_rec17hbe6a8493b76b35f4E
	movq	%rax, %rbp
	leaq	(%rbx,%r15), %rsi
	leaq	(%rbx,%r12), %rdx
	movq	%rbx, %rdi
	movq	%r13, %rcx
	callq	_ZN4core5slice4sort6shared5pivot11median3_rec17hbe6a8493b76b35f4E
	movq	%rax, %rbx
	addq	%r14, %r15
	addq	%r14, %r12
	movq	%r14, %rdi
	movq	%r15, %rsi
	movq	%r12, %rdx
	movq	%r13, %rcx
	callq	_ZN4core5slice4sort6shared5pivot11median3_rec17hbe6a8493b76b35f4E
	movq	%rbp, %rdi
	movq	%rax, %r14
.LBB33_2:
	movq	(%rdi), %rax
	movq	(%rbx), %rcx
	cmpq	%rcx, %rax
	setl	%dl
	movq	(%r14), %rsi
	cmpq	%rsi, %rax
	setl	%al
	xorb	%dl, %al
	cmpq	%rsi, %rcx
	setl	%cl
	xorb	%dl, %cl
	cmovneq	%r14, %rbx
	testb	%al, %al
	cmovneq	%rdi, %rbx
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
.Lfunc_end33:
	.size	_ZN4core5slice4sort6shared5pivot11median3_rec17hbe6a8493b76b35f4E, .Lfunc_end33-_ZN4core5slice4sort6shared5pivot11median3_rec17hbe6a8493b76b35f4E
	.cfi_endproc

	.section	.text._ZN4core5slice4sort6shared9smallsort12sort8_stable17hfe18ad5028756d85E,"ax",@progbits
	.p2align	4
	.type	_ZN4core5slice4sort6shared9smallsort12sort8_stable17hfe18ad5028756d85E,@function
_ZN4core5slice4sort6shared9smallsort12sort8_stable17hfe18ad5028756d85E:
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
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	8(%rdi), %r8
	movq	24(%rdi), %r9
	xorl	%eax, %eax
	xorl	%ecx, %ecx
	cmpq	(%rdi), %r8
	setge	%al
	setl	%cl
	xorl	%r10d, %r10d
	cmpq	16(%rdi), %r9
	setl	%r10b
	leaq	(%rdi,%rax,8), %r11
	leal	2(%r10), %ebx
	xorl	$3, %r10d
	leaq	(%rdi,%r10,8), %r9
	movq	(%rdi,%rbx,8), %r14
	movq	(%rdi,%rcx,8), %r8
	cmpq	%r8, %r14
	movq	(%rdi,%r10,8), %r15
	movl	%ebx, %r12d
	cmovll	%eax, %r12d
	cmpq	(%rdi,%rax,8), %r15
	cmovll	%ebx, %eax
	cmovll	%r10d, %r12d
	cmovlq	%r11, %r9
	cmpq	%r8, %r14
	cmovlq	%r14, %r8
	leaq	(%rdi,%r12,8), %r10
	cmovll	%ecx, %eax
	movq	(%rdi,%r12,8), %rcx
	leaq	(%rdi,%rax,8), %r11
	cmpq	(%rdi,%rax,8), %rcx
	movq	%r8, (%rdx)
	movq	%r11, %rax
	cmovlq	%r10, %rax
	movq	(%rax), %rax
	movq	%rax, 8(%rdx)
	cmovlq	%r11, %r10
	movq	(%r10), %rax
	movq	%rax, 16(%rdx)
	movq	(%r9), %r9
	movq	%r9, 24(%rdx)
	movq	40(%rdi), %r10
	movq	56(%rdi), %r11
	xorl	%ecx, %ecx
	xorl	%eax, %eax
	cmpq	32(%rdi), %r10
	setge	%cl
	setl	%al
	xorl	%ebx, %ebx
	cmpq	48(%rdi), %r11
	setl	%bl
	leaq	(%rdi,%rcx,8), %r11
	addq	$32, %r11
	leal	2(%rbx), %r14d
	xorl	$3, %ebx
	movq	32(%rdi,%r14,8), %r15
	movq	32(%rdi,%rax,8), %r10
	cmpq	%r10, %r15
	movq	32(%rdi,%rbx,8), %r12
	movl	%r14d, %r13d
	cmovll	%ecx, %r13d
	cmpq	32(%rdi,%rcx,8), %r12
	cmovll	%r14d, %ecx
	cmovll	%ebx, %r13d
	leaq	32(%rdi,%rbx,8), %rbx
	cmovlq	%r11, %rbx
	cmpq	%r10, %r15
	cmovlq	%r15, %r10
	leaq	32(%rdi,%r13,8), %r11
	movq	32(%rdi,%r13,8), %r14
	cmovll	%eax, %ecx
	leaq	24(%rdx), %rax
	leaq	(%rdi,%rcx,8), %r15
	addq	$32, %r15
	cmpq	32(%rdi,%rcx,8), %r14
	movq	%r10, 32(%rdx)
	movq	%r15, %rcx
	cmovlq	%r11, %rcx
	movq	(%rcx), %rcx
	movq	%rcx, 40(%rdx)
	cmovgeq	%r11, %r15
	movq	(%r15), %rcx
	movq	%rcx, 48(%rdx)
	leaq	56(%rdx), %rcx
	movq	(%rbx), %r14
	movq	%r14, 56(%rdx)
	xorl	%r11d, %r11d
	xorl	%ebx, %ebx
	cmpq	%r8, %r10
	setge	%r11b
	setl	%bl
	cmovgeq	%r8, %r10
	movq	%r10, (%rsi)
	leaq	(%rdx,%rbx,8), %rdi
	addq	$32, %rdi
	leaq	(%rdx,%r11,8), %r10
	xorl	%r8d, %r8d
	xorl	%r15d, %r15d
	cmpq	%r9, %r14
	setl	%r8b
	setge	%r15b
	cmovgq	%r14, %r9
	movq	%r9, 56(%rsi)
	shll	$3, %r15d
	subq	%r15, %rcx
	shll	$3, %r8d
	subq	%r8, %rax
	movq	32(%rdx,%rbx,8), %r8
	movq	(%rdx,%r11,8), %rdx
	xorl	%r9d, %r9d
	xorl	%r11d, %r11d
	cmpq	%rdx, %r8
	setge	%r9b
	setl	%r11b
	cmovlq	%r8, %rdx
	movq	%rdx, 8(%rsi)
	leaq	(%rdi,%r11,8), %rdx
	leaq	(%r10,%r9,8), %r8
	movq	(%rcx), %rbx
	movq	(%rax), %r14
	xorl	%r15d, %r15d
	xorl	%r12d, %r12d
	cmpq	%r14, %rbx
	setl	%r15b
	setge	%r12b
	cmovgq	%rbx, %r14
	movq	%r14, 48(%rsi)
	shll	$3, %r12d
	subq	%r12, %rcx
	shll	$3, %r15d
	subq	%r15, %rax
	movq	(%rdi,%r11,8), %rdi
	movq	(%r10,%r9,8), %r9
	xorl	%r10d, %r10d
	xorl	%r11d, %r11d
	cmpq	%r9, %rdi
	setge	%r10b
	setl	%r11b
	cmovlq	%rdi, %r9
	movq	%r9, 16(%rsi)
	leaq	(%rdx,%r11,8), %rdi
	leaq	(%r8,%r10,8), %r9
	movq	(%rcx), %rbx
	movq	(%rax), %r14
	xorl	%r15d, %r15d
	xorl	%r12d, %r12d
	cmpq	%r14, %rbx
	setl	%r15b
	setge	%r12b
	cmovgq	%rbx, %r14
	movq	%r14, 40(%rsi)
	shll	$3, %r12d
	subq	%r12, %rcx
	shll	$3, %r15d
	subq	%r15, %rax
	movq	(%rdx,%r11,8), %rdx
	movq	(%r8,%r10,8), %r8
	xorl	%r10d, %r10d
	xorl	%r11d, %r11d
	cmpq	%r8, %rdx
	setge	%r10b
	setl	%r11b
	cmovlq	%rdx, %r8
	movq	%r8, 24(%rsi)
	leaq	(%rdi,%r11,8), %rdx
	leaq	(%r9,%r10,8), %rdi
	movq	(%rcx), %r8
	movq	(%rax), %r9
	xorl	%r10d, %r10d
	xorl	%r11d, %r11d
	cmpq	%r9, %r8
	setl	%r10b
	setge	%r11b
	cmovgq	%r8, %r9
	movq	%r9, 32(%rsi)
	shll	$3, %r11d
	subq	%r11, %rcx
	shll	$3, %r10d
	subq	%r10, %rax
	addq	$8, %rax
	addq	$8, %rcx
	cmpq	%rcx, %rdx
	setne	%cl
	cmpq	%rax, %rdi
	jne	.LBB34_1
	testb	%cl, %cl
	jne	.LBB34_4
.LBB34_3:
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
.LBB34_1:
	.cfi_def_cfa_offset 48
	movb	$1, %cl
	testb	%cl, %cl
	je	.LBB34_3
.LBB34_4:
	callq	*_RNvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort22panic_on_ord_violation@GOTPCREL(%rip)
.Lfunc_end34:
	.size	_ZN4core5slice4sort6shared9smallsort12sort8_stable17hfe18ad5028756d85E, .Lfunc_end34-_ZN4core5slice4sort6shared9smallsort12sort8_stable17hfe18ad5028756d85E
	.cfi_endproc

	.section	.text._ZN4core5slice4sort6stable14driftsort_main17h60e036b076216629E,"ax",@progbits
	.p2align	4
	.type	_ZN4core5slice4sort6stable14driftsort_main17h60e036b076216629E,@function
_ZN4core5slice4sort6stable14driftsort_main17h60e036b076216629E:
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
	subq	$4096, %rsp
	.cfi_adjust_cfa_offset 4096
	movq	$0, (%rsp)
	pushq	%rax
	.cfi_def_cfa_offset 4160
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %rcx
	shrq	%rcx
	movq	%rsi, %rax
	subq	%rcx, %rax
	cmpq	$1000000, %rsi
	movl	$1000000, %r13d
	cmovbq	%rsi, %r13
	cmpq	%rax, %r13
	cmovbeq	%rax, %r13
	cmpq	$49, %r13
	movl	$48, %ebx
	cmovaeq	%r13, %rbx
	cmpq	$513, %r13
	jb	.LBB35_1
	leaq	(,%rbx,8), %r15
	shrq	$61, %rax
	setne	%al
	movabsq	$9223372036854775800, %rcx
	cmpq	%rcx, %r15
	seta	%cl
	orb	%al, %cl
	je	.LBB35_7
	xorl	%r12d, %r12d
.LBB35_8:
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB35_1:
	leaq	8(%rsp), %r14
	movl	$512, %ecx
	jmp	.LBB35_2
.LBB35_7:
	movq	%rsi, %r14
	movq	%rdi, %rbp
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$8, %r12d
	movl	$8, %esi
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	movq	%rbp, %rdi
	movq	%r14, %rsi
	movq	%rax, %r14
	movq	%rbx, %rcx
	testq	%rax, %rax
	je	.LBB35_8
.LBB35_2:
	xorl	%r8d, %r8d
	cmpq	$65, %rsi
	setb	%r8b
.Ltmp3:
	movq	%r14, %rdx
	callq	_ZN4core5slice4sort6stable5drift4sort17h93cc87440d047b11E
.Ltmp4:
	cmpq	$512, %r13
	jbe	.LBB35_4
	shlq	$3, %rbx
	movl	$8, %edx
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB35_4:
	addq	$4104, %rsp
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
.LBB35_10:
	.cfi_def_cfa_offset 4160
.Ltmp5:
	movq	%rax, %r15
	cmpq	$512, %r13
	jbe	.LBB35_12
	shlq	$3, %rbx
	movl	$8, %edx
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB35_12:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end35:
	.size	_ZN4core5slice4sort6stable14driftsort_main17h60e036b076216629E, .Lfunc_end35-_ZN4core5slice4sort6stable14driftsort_main17h60e036b076216629E
	.cfi_endproc
	.section	.gcc_except_table._ZN4core5slice4sort6stable14driftsort_main17h60e036b076216629E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table35:
.Lexception1:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end1-.Lcst_begin1
.Lcst_begin1:
	.uleb128 .Lfunc_begin1-.Lfunc_begin1
	.uleb128 .Ltmp3-.Lfunc_begin1
	.byte	0
	.byte	0
	.uleb128 .Ltmp3-.Lfunc_begin1
	.uleb128 .Ltmp4-.Ltmp3
	.uleb128 .Ltmp5-.Lfunc_begin1
	.byte	0
	.uleb128 .Ltmp4-.Lfunc_begin1
	.uleb128 .Lfunc_end35-.Ltmp4
	.byte	0
	.byte	0
.Lcst_end1:
	.p2align	2, 0x0

	.section	.text._ZN4core5slice4sort6stable5drift4sort17h93cc87440d047b11E,"ax",@progbits
	.p2align	4
	.type	_ZN4core5slice4sort6stable5drift4sort17h93cc87440d047b11E,@function
_ZN4core5slice4sort6stable5drift4sort17h93cc87440d047b11E:
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
	subq	$728, %rsp
	.cfi_def_cfa_offset 784
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movl	%r8d, 68(%rsp)
	movq	%rdx, %rbx
	movq	%rdi, 16(%rsp)
	movabsq	$4611686018427387904, %rax
	xorl	%edx, %edx
	divq	%rsi
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	movq	%rax, 104(%rsp)
	cmpq	$4097, %rsi
	movq	%rcx, 24(%rsp)
	movq	%rsi, 32(%rsp)
	jae	.LBB36_1
	movq	%rsi, %rax
	shrq	%rax
	movq	%rsi, %rdx
	subq	%rax, %rdx
	cmpq	$64, %rdx
	movl	$64, %eax
	cmovbq	%rdx, %rax
	jmp	.LBB36_3
.LBB36_1:
	movq	%rsi, %rdi
	callq	*_RNvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6stable5drift11sqrt_approx@GOTPCREL(%rip)
	movq	24(%rsp), %rcx
.LBB36_3:
	movq	%rax, (%rsp)
	movq	16(%rsp), %rax
	leaq	16(%rax), %rdx
	movq	%rdx, 96(%rsp)
	leaq	-16(%rax), %rdx
	movq	%rdx, 88(%rsp)
	addq	$-8, %rax
	movq	%rax, 72(%rsp)
	movl	$1, %r14d
	xorl	%r13d, %r13d
	xorl	%r11d, %r11d
	movq	%rbx, 48(%rsp)
	.p2align	4
.LBB36_4:
	movq	32(%rsp), %r9
	movq	16(%rsp), %rax
	leaq	(%rax,%r13,8), %rax
	movq	%rax, 8(%rsp)
	subq	%r13, %r9
	jbe	.LBB36_5
	cmpq	(%rsp), %r9
	jae	.LBB36_23
.LBB36_21:
	cmpb	$0, 68(%rsp)
	je	.LBB36_22
	cmpq	$32, %r9
	movl	$32, %eax
	cmovaeq	%rax, %r9
	movq	8(%rsp), %rdi
	movq	%r9, %rsi
	movq	%rbx, %rdx
	xorl	%r8d, %r8d
	movq	%r9, %r12
	xorl	%r9d, %r9d
	movq	%r11, %r15
	callq	_ZN4core5slice4sort6stable9quicksort9quicksort17h4b5d0e4471eb8c88E
	movq	%r15, %r11
	movq	24(%rsp), %rcx
	movl	%r12d, %eax
	jmp	.LBB36_44
	.p2align	4
.LBB36_5:
	xorl	%esi, %esi
	movl	$1, %r9d
	cmpq	$2, %r11
	jae	.LBB36_7
	jmp	.LBB36_62
	.p2align	4
.LBB36_23:
	cmpq	$2, %r9
	jae	.LBB36_25
	movq	%r9, %rax
.LBB36_44:
	leaq	1(,%rax,2), %r9
	jmp	.LBB36_45
.LBB36_22:
	movq	(%rsp), %rax
	cmpq	%rax, %r9
	cmovaeq	%rax, %r9
	addq	%r9, %r9
.LBB36_45:
	movq	%r14, %rax
	shrq	%rax
	movq	%r9, %rsi
	shrq	%rsi
	leaq	(,%r13,2), %rdx
	subq	%rax, %rdx
	leaq	(%rsi,%r13,2), %rax
	movq	104(%rsp), %rsi
	imulq	%rsi, %rdx
	imulq	%rsi, %rax
	xorq	%rdx, %rax
	movl	$127, %esi
	bsrq	%rax, %rsi
	xorl	$63, %esi
	cmpq	$2, %r11
	jb	.LBB36_62
.LBB36_7:
	movq	72(%rsp), %rax
	leaq	(%rax,%r13,8), %rax
	movq	%rax, 112(%rsp)
	movq	%r9, 40(%rsp)
	movq	%r13, 120(%rsp)
	movq	%rsi, 80(%rsp)
	jmp	.LBB36_8
.LBB36_54:
	movq	%r14, %r13
	movq	%r9, %rsi
.LBB36_55:
	subq	%rsi, %rdx
	movq	%r13, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	24(%rsp), %rcx
	movq	56(%rsp), %r11
	movq	40(%rsp), %r9
	movq	80(%rsp), %rsi
.LBB36_56:
	leaq	1(,%r15,2), %r14
	movq	48(%rsp), %rbx
	movq	120(%rsp), %r13
	cmpq	$1, %r11
	jbe	.LBB36_61
.LBB36_8:
	cmpb	%sil, 133(%rsp,%r11)
	jb	.LBB36_62
	decq	%r11
	movq	200(%rsp,%r11,8), %rax
	movq	%rax, %r12
	shrq	%r12
	movq	%r14, %rbp
	shrq	%rbp
	leaq	(%r12,%rbp), %r15
	cmpq	%rcx, %r15
	ja	.LBB36_11
	movl	%eax, %edx
	orl	%r14d, %edx
	andl	$1, %edx
	jne	.LBB36_11
	addq	%r15, %r15
	movq	%r15, %r14
	cmpq	$1, %r11
	ja	.LBB36_8
	jmp	.LBB36_61
	.p2align	4
.LBB36_11:
	movq	%r13, %rdx
	subq	%r15, %rdx
	movq	16(%rsp), %rsi
	leaq	(%rsi,%rdx,8), %r13
	testb	$1, %al
	movq	%r11, 56(%rsp)
	jne	.LBB36_12
	movq	%r12, %rax
	orq	$1, %rax
	bsrq	%rax, %r8
	xorl	$63, %r8d
	addl	%r8d, %r8d
	xorl	$126, %r8d
	movq	%r13, %rdi
	movq	%r12, %rsi
	movq	%rbx, %rdx
	xorl	%r9d, %r9d
	callq	_ZN4core5slice4sort6stable9quicksort9quicksort17h4b5d0e4471eb8c88E
	movq	40(%rsp), %r9
	movq	56(%rsp), %r11
	movq	24(%rsp), %rcx
.LBB36_12:
	testb	$1, %r14b
	jne	.LBB36_13
	leaq	(,%r12,8), %rdi
	addq	%r13, %rdi
	movq	%rbp, %rax
	orq	$1, %rax
	bsrq	%rax, %r8
	xorl	$63, %r8d
	addl	%r8d, %r8d
	xorl	$126, %r8d
	movq	%rbp, %rsi
	movq	%rbx, %rdx
	xorl	%r9d, %r9d
	callq	_ZN4core5slice4sort6stable9quicksort9quicksort17h4b5d0e4471eb8c88E
	movq	40(%rsp), %r9
	movq	56(%rsp), %r11
	movq	24(%rsp), %rcx
.LBB36_13:
	testq	%rbp, %rbp
	movq	80(%rsp), %rsi
	je	.LBB36_56
	testq	%r12, %r12
	je	.LBB36_56
	cmpq	%r12, %rbp
	movq	%r12, %rbx
	cmovbq	%rbp, %rbx
	cmpq	%rbx, %rcx
	jb	.LBB36_56
	leaq	(,%r12,8), %r14
	addq	%r13, %r14
	cmpq	%rbp, %r12
	movq	%r13, %rsi
	cmovaq	%r14, %rsi
	leaq	(,%rbx,8), %rdx
	movq	48(%rsp), %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	48(%rsp), %r9
	leaq	(%r9,%rbx,8), %rdx
	cmpq	%rbp, %r12
	jbe	.LBB36_17
	movq	112(%rsp), %rax
	.p2align	4
.LBB36_53:
	movq	-8(%rdx), %rcx
	movq	-8(%r14), %rsi
	xorl	%edi, %edi
	xorl	%r8d, %r8d
	cmpq	%rsi, %rcx
	setl	%dil
	setge	%r8b
	cmovgq	%rcx, %rsi
	movq	%rsi, (%rax)
	leaq	(%r14,%r8,8), %r14
	addq	$-8, %r14
	leaq	(%rdx,%rdi,8), %rdx
	addq	$-8, %rdx
	cmpq	%r13, %r14
	je	.LBB36_54
	addq	$-8, %rax
	cmpq	%r9, %rdx
	jne	.LBB36_53
	jmp	.LBB36_54
.LBB36_17:
	movq	%r9, %rsi
	movq	8(%rsp), %r10
	.p2align	4
.LBB36_18:
	movq	(%r14), %rdi
	movq	(%rsi), %r8
	xorl	%eax, %eax
	xorl	%r9d, %r9d
	cmpq	%r8, %rdi
	setl	%cl
	setge	%r9b
	cmovlq	%rdi, %r8
	movq	%r8, (%r13)
	leaq	(%rsi,%r9,8), %rsi
	addq	$8, %r13
	cmpq	%rdx, %rsi
	je	.LBB36_55
	movb	%cl, %al
	leaq	(%r14,%rax,8), %r14
	cmpq	%r10, %r14
	jne	.LBB36_18
	jmp	.LBB36_55
	.p2align	4
.LBB36_61:
	movl	$1, %r11d
.LBB36_62:
	movq	%r14, 200(%rsp,%r11,8)
	movb	%sil, 134(%rsp,%r11)
	cmpq	%r13, 32(%rsp)
	jbe	.LBB36_64
	incq	%r11
	movq	%r9, %rax
	shrq	%rax
	addq	%rax, %r13
	movq	%r9, %r14
	jmp	.LBB36_4
.LBB36_25:
	movq	8(%rsp), %rax
	movq	(%rax), %r8
	movq	8(%rax), %rdx
	cmpq	%r8, %rdx
	jge	.LBB36_26
	cmpq	$2, %r9
	jne	.LBB36_31
	cmpq	$2, (%rsp)
	ja	.LBB36_21
	movl	$2, %eax
	movl	$1, %r10d
	jmp	.LBB36_38
.LBB36_26:
	movl	$2, %eax
	cmpq	$2, %r9
	jne	.LBB36_27
	cmpq	$2, (%rsp)
	ja	.LBB36_21
	jmp	.LBB36_44
.LBB36_31:
	movl	$2, %eax
	movq	%rdx, %rsi
	.p2align	4
.LBB36_32:
	movq	%rsi, %rdi
	movq	8(%rsp), %rsi
	movq	(%rsi,%rax,8), %rsi
	cmpq	%rdi, %rsi
	jge	.LBB36_35
	incq	%rax
	cmpq	%rax, %r9
	jne	.LBB36_32
	jmp	.LBB36_34
.LBB36_27:
	movq	%rdx, %rsi
	.p2align	4
.LBB36_28:
	movq	%rsi, %rdi
	movq	8(%rsp), %rsi
	movq	(%rsi,%rax,8), %rsi
	cmpq	%rdi, %rsi
	jl	.LBB36_35
	incq	%rax
	cmpq	%rax, %r9
	jne	.LBB36_28
.LBB36_34:
	movq	%r9, %rax
.LBB36_35:
	cmpq	(%rsp), %rax
	jb	.LBB36_21
	cmpq	%r8, %rdx
	jge	.LBB36_44
	movq	%rax, %r10
	shrq	%r10
	je	.LBB36_44
.LBB36_38:
	cmpq	$4, %r10
	jae	.LBB36_46
	xorl	%edx, %edx
	jmp	.LBB36_49
.LBB36_46:
	movq	%r10, %rdx
	andq	$-4, %rdx
	movq	%rdx, %rsi
	negq	%rsi
	movq	96(%rsp), %rdi
	leaq	(%rdi,%r13,8), %rdi
	leaq	(,%rax,8), %r8
	leaq	(%r8,%r13,8), %r8
	addq	88(%rsp), %r8
	xorl	%r9d, %r9d
	.p2align	4
.LBB36_47:
	movdqu	-16(%rdi), %xmm0
	movdqu	(%rdi), %xmm1
	movdqu	-16(%r8,%r9,8), %xmm2
	movdqu	(%r8,%r9,8), %xmm3
	pshufd	$78, %xmm3, %xmm3
	pshufd	$78, %xmm2, %xmm2
	movdqu	%xmm3, -16(%rdi)
	movdqu	%xmm2, (%rdi)
	pshufd	$78, %xmm0, %xmm0
	pshufd	$78, %xmm1, %xmm1
	movdqu	%xmm0, (%r8,%r9,8)
	movdqu	%xmm1, -16(%r8,%r9,8)
	addq	$-4, %r9
	addq	$32, %rdi
	cmpq	%r9, %rsi
	jne	.LBB36_47
	cmpq	%rdx, %r10
	je	.LBB36_44
.LBB36_49:
	negq	%r10
	movq	%rdx, %rsi
	negq	%rsi
	leaq	(,%r13,8), %rdi
	shlq	$3, %rdx
	leaq	(%rdx,%r13,8), %rdx
	addq	16(%rsp), %rdx
	leaq	(%rdi,%rax,8), %rdi
	addq	72(%rsp), %rdi
	.p2align	4
.LBB36_50:
	movq	(%rdx), %r8
	movq	(%rdi,%rsi,8), %r9
	movq	%r9, (%rdx)
	movq	%r8, (%rdi,%rsi,8)
	decq	%rsi
	addq	$8, %rdx
	cmpq	%rsi, %r10
	jne	.LBB36_50
	jmp	.LBB36_44
.LBB36_64:
	testb	$1, %r14b
	jne	.LBB36_65
	movq	32(%rsp), %rsi
	movq	%rsi, %rax
	orq	$1, %rax
	bsrq	%rax, %r8
	xorl	$63, %r8d
	addl	%r8d, %r8d
	xorl	$126, %r8d
	movq	16(%rsp), %rdi
	movq	%rbx, %rdx
	xorl	%r9d, %r9d
	addq	$728, %rsp
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
	jmp	_ZN4core5slice4sort6stable9quicksort9quicksort17h4b5d0e4471eb8c88E
.LBB36_65:
	.cfi_def_cfa_offset 784
	addq	$728, %rsp
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
.Lfunc_end36:
	.size	_ZN4core5slice4sort6stable5drift4sort17h93cc87440d047b11E, .Lfunc_end36-_ZN4core5slice4sort6stable5drift4sort17h93cc87440d047b11E
	.cfi_endproc

	.section	.text._ZN4core5slice4sort6stable9quicksort9quicksort17h4b5d0e4471eb8c88E,"ax",@progbits
	.p2align	4
	.type	_ZN4core5slice4sort6stable9quicksort9quicksort17h4b5d0e4471eb8c88E,@function
_ZN4core5slice4sort6stable9quicksort9quicksort17h4b5d0e4471eb8c88E:
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rcx, 8(%rsp)
	movq	%rdx, %rbx
	movq	%rsi, %r15
	movq	%rdi, %r14
	cmpq	$33, %rsi
	jae	.LBB37_1
.LBB37_6:
	cmpq	$2, %r15
	jb	.LBB37_5
	leaq	16(%r15), %rax
	cmpq	%rax, 8(%rsp)
	jb	.LBB37_36
	movq	%r15, %r12
	shrq	%r12
	cmpq	$15, %r15
	jbe	.LBB37_9
	leaq	(%rbx,%r15,8), %rdx
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	_ZN4core5slice4sort6shared9smallsort12sort8_stable17hfe18ad5028756d85E
	leaq	(%r14,%r12,8), %rdi
	leaq	(%rbx,%r12,8), %rsi
	leaq	(%rbx,%r15,8), %rdx
	addq	$64, %rdx
	callq	_ZN4core5slice4sort6shared9smallsort12sort8_stable17hfe18ad5028756d85E
	movl	$8, %ecx
	jmp	.LBB37_12
.LBB37_1:
	movq	%r9, %r12
	movl	%r8d, %ebp
.LBB37_2:
	movq	%r15, %r13
	.p2align	4
.LBB37_3:
	testl	%ebp, %ebp
	je	.LBB37_4
	movq	%r13, %rcx
	shrq	$3, %rcx
	movq	%rcx, %rax
	shlq	$5, %rax
	addq	%r14, %rax
	imulq	$56, %rcx, %rdx
	addq	%r14, %rdx
	cmpq	$64, %r13
	jae	.LBB37_43
	movq	(%r14), %rcx
	movq	(%rax), %rsi
	cmpq	%rsi, %rcx
	setl	%dil
	movq	(%rdx), %r8
	cmpq	%r8, %rcx
	setl	%cl
	xorb	%dil, %cl
	cmpq	%r8, %rsi
	setl	%sil
	xorb	%dil, %sil
	cmovneq	%rdx, %rax
	testb	%cl, %cl
	cmovneq	%r14, %rax
	jmp	.LBB37_45
	.p2align	4
.LBB37_43:
	movq	%r14, %rdi
	movq	%rax, %rsi
	callq	_ZN4core5slice4sort6shared5pivot11median3_rec17hbe6a8493b76b35f4E
.LBB37_45:
	decl	%ebp
	movl	%ebp, 20(%rsp)
	movq	%rax, %rbp
	subq	%r14, %rbp
	movq	%rbp, %rcx
	shrq	$3, %rcx
	movq	%rcx, 24(%rsp)
	movq	(%rax), %rax
	movq	%rax, 32(%rsp)
	testq	%r12, %r12
	je	.LBB37_47
	cmpq	%rax, (%r12)
	jge	.LBB37_68
.LBB37_47:
	cmpq	%r13, 8(%rsp)
	jb	.LBB37_36
	leaq	(%rbx,%r13,8), %rax
	xorl	%r15d, %r15d
	movq	%r14, %rcx
	movq	24(%rsp), %rdx
	.p2align	4
.LBB37_49:
	movq	%rdx, %rsi
	subq	$3, %rsi
	movl	$0, %edi
	cmovaeq	%rsi, %rdi
	leaq	(%r14,%rdi,8), %rsi
	cmpq	%rsi, %rcx
	jae	.LBB37_52
	movq	(%r14,%rbp), %rdi
	.p2align	4
.LBB37_51:
	movq	(%rcx), %r8
	leaq	-8(%rax), %r9
	xorl	%r10d, %r10d
	cmpq	%rdi, %r8
	setl	%r10b
	cmovlq	%rbx, %r9
	movq	%r8, (%r9,%r15,8)
	addq	%r15, %r10
	movq	8(%rcx), %r8
	leaq	-16(%rax), %r9
	xorl	%r11d, %r11d
	cmpq	%rdi, %r8
	cmovlq	%rbx, %r9
	setl	%r11b
	movq	%r8, (%r9,%r10,8)
	addq	%r10, %r11
	movq	16(%rcx), %r8
	leaq	-24(%rax), %r9
	xorl	%r10d, %r10d
	cmpq	%rdi, %r8
	setl	%r10b
	cmovlq	%rbx, %r9
	movq	%r8, (%r9,%r11,8)
	addq	%r11, %r10
	movq	24(%rcx), %r8
	addq	$-32, %rax
	xorl	%r15d, %r15d
	cmpq	%rdi, %r8
	setl	%r15b
	movq	%rax, %r9
	cmovlq	%rbx, %r9
	movq	%r8, (%r9,%r10,8)
	addq	%r10, %r15
	addq	$32, %rcx
	cmpq	%rsi, %rcx
	jb	.LBB37_51
.LBB37_52:
	leaq	(%r14,%rdx,8), %rsi
	cmpq	%rsi, %rcx
	jae	.LBB37_55
	movq	(%r14,%rbp), %rdi
	.p2align	4
.LBB37_54:
	movq	%r15, %r8
	movq	(%rcx), %r9
	addq	$-8, %rax
	xorl	%r15d, %r15d
	cmpq	%rdi, %r9
	setl	%r15b
	movq	%rax, %r10
	cmovlq	%rbx, %r10
	movq	%r9, (%r10,%r8,8)
	addq	%r8, %r15
	addq	$8, %rcx
	cmpq	%rsi, %rcx
	jb	.LBB37_54
.LBB37_55:
	cmpq	%r13, %rdx
	je	.LBB37_57
	movq	(%rcx), %rdx
	movq	%rdx, -8(%rax,%r15,8)
	addq	$-8, %rax
	addq	$8, %rcx
	movq	%r13, %rdx
	jmp	.LBB37_49
	.p2align	4
.LBB37_57:
	leaq	(,%r15,8), %rdx
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%r13, %rsi
	subq	%r15, %rsi
	je	.LBB37_65
	cmpq	$4, %rsi
	jae	.LBB37_60
	xorl	%eax, %eax
	jmp	.LBB37_63
	.p2align	4
.LBB37_60:
	movq	%rsi, %rax
	andq	$-4, %rax
	movq	%rax, %rcx
	negq	%rcx
	leaq	16(%r14), %rdx
	leaq	(%rdx,%r15,8), %rdx
	leaq	-16(%rbx), %rdi
	leaq	(%rdi,%r13,8), %rdi
	xorl	%r8d, %r8d
	.p2align	4
.LBB37_61:
	movdqu	-16(%rdi,%r8,8), %xmm0
	movdqu	(%rdi,%r8,8), %xmm1
	pshufd	$78, %xmm1, %xmm1
	pshufd	$78, %xmm0, %xmm0
	movdqu	%xmm1, -16(%rdx)
	movdqu	%xmm0, (%rdx)
	addq	$-4, %r8
	addq	$32, %rdx
	cmpq	%r8, %rcx
	jne	.LBB37_61
	cmpq	%rax, %rsi
	je	.LBB37_65
.LBB37_63:
	leaq	(%rax,%r15), %rcx
	shlq	$3, %rax
	leaq	-8(%rbx), %rdx
	leaq	(%rdx,%r13,8), %rdx
	subq	%rax, %rdx
	.p2align	4
.LBB37_64:
	movq	(%rdx), %rax
	movq	%rax, (%r14,%rcx,8)
	incq	%rcx
	addq	$-8, %rdx
	cmpq	%rcx, %r13
	jne	.LBB37_64
.LBB37_65:
	testq	%r15, %r15
	je	.LBB37_68
	cmpq	%r15, %r13
	jb	.LBB37_90
	leaq	(%r14,%r15,8), %rdi
	movq	%rbx, %rdx
	movq	8(%rsp), %rcx
	movl	20(%rsp), %ebp
	movl	%ebp, %r8d
	leaq	32(%rsp), %r9
	callq	_ZN4core5slice4sort6stable9quicksort9quicksort17h4b5d0e4471eb8c88E
	movq	%r15, %r13
	cmpq	$33, %r15
	jae	.LBB37_3
	jmp	.LBB37_6
	.p2align	4
.LBB37_68:
	cmpq	%r13, 8(%rsp)
	jb	.LBB37_36
	leaq	(%rbx,%r13,8), %rax
	xorl	%r12d, %r12d
	movq	%r14, %rcx
	movq	24(%rsp), %r11
	.p2align	4
.LBB37_70:
	movq	%r11, %rdx
	subq	$3, %rdx
	movl	$0, %esi
	cmovaeq	%rdx, %rsi
	leaq	(%r14,%rsi,8), %rdx
	cmpq	%rdx, %rcx
	jae	.LBB37_73
	movq	(%r14,%rbp), %rsi
	.p2align	4
.LBB37_72:
	movq	(%rcx), %rdi
	leaq	-8(%rax), %r8
	xorl	%r9d, %r9d
	cmpq	%rdi, %rsi
	setge	%r9b
	cmovgeq	%rbx, %r8
	movq	%rdi, (%r8,%r12,8)
	addq	%r12, %r9
	movq	8(%rcx), %rdi
	leaq	-16(%rax), %r8
	xorl	%r10d, %r10d
	cmpq	%rdi, %rsi
	cmovgeq	%rbx, %r8
	setge	%r10b
	movq	%rdi, (%r8,%r9,8)
	addq	%r9, %r10
	movq	16(%rcx), %rdi
	leaq	-24(%rax), %r8
	xorl	%r9d, %r9d
	cmpq	%rdi, %rsi
	setge	%r9b
	cmovgeq	%rbx, %r8
	movq	%rdi, (%r8,%r10,8)
	addq	%r10, %r9
	movq	24(%rcx), %rdi
	addq	$-32, %rax
	xorl	%r12d, %r12d
	cmpq	%rdi, %rsi
	setge	%r12b
	movq	%rax, %r8
	cmovgeq	%rbx, %r8
	movq	%rdi, (%r8,%r9,8)
	addq	%r9, %r12
	addq	$32, %rcx
	cmpq	%rdx, %rcx
	jb	.LBB37_72
.LBB37_73:
	leaq	(%r14,%r11,8), %rdx
	cmpq	%rdx, %rcx
	jae	.LBB37_76
	movq	(%r14,%rbp), %rsi
	.p2align	4
.LBB37_75:
	movq	%r12, %rdi
	movq	(%rcx), %r8
	addq	$-8, %rax
	xorl	%r12d, %r12d
	cmpq	%r8, %rsi
	setge	%r12b
	movq	%rax, %r9
	cmovgeq	%rbx, %r9
	movq	%r8, (%r9,%rdi,8)
	addq	%rdi, %r12
	addq	$8, %rcx
	cmpq	%rdx, %rcx
	jb	.LBB37_75
.LBB37_76:
	cmpq	%r13, %r11
	je	.LBB37_78
	addq	$-8, %rax
	movq	(%rcx), %rdx
	movq	%rdx, (%rbx,%r12,8)
	incq	%r12
	addq	$8, %rcx
	movq	%r13, %r11
	jmp	.LBB37_70
	.p2align	4
.LBB37_78:
	leaq	(,%r12,8), %rdx
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%r13, %r15
	subq	%r12, %r15
	je	.LBB37_5
	cmpq	$4, %r15
	jae	.LBB37_81
	xorl	%eax, %eax
	movl	20(%rsp), %ebp
	jmp	.LBB37_84
.LBB37_81:
	movq	%r15, %rax
	andq	$-4, %rax
	movq	%rax, %rcx
	negq	%rcx
	leaq	(%r14,%r12,8), %rdx
	addq	$16, %rdx
	leaq	-16(%rbx), %rsi
	leaq	(%rsi,%r13,8), %rsi
	xorl	%edi, %edi
	movl	20(%rsp), %ebp
	.p2align	4
.LBB37_82:
	movdqu	-16(%rsi,%rdi,8), %xmm0
	movdqu	(%rsi,%rdi,8), %xmm1
	pshufd	$78, %xmm1, %xmm1
	pshufd	$78, %xmm0, %xmm0
	movdqu	%xmm1, -16(%rdx)
	movdqu	%xmm0, (%rdx)
	addq	$-4, %rdi
	addq	$32, %rdx
	cmpq	%rdi, %rcx
	jne	.LBB37_82
	cmpq	%rax, %r15
	je	.LBB37_86
.LBB37_84:
	leaq	(%rax,%r12), %rcx
	shlq	$3, %rax
	leaq	-8(%rbx), %rdx
	subq	%rax, %rdx
	leaq	(%rdx,%r13,8), %rax
	.p2align	4
.LBB37_85:
	movq	(%rax), %rdx
	movq	%rdx, (%r14,%rcx,8)
	incq	%rcx
	addq	$-8, %rax
	cmpq	%rcx, %r13
	jne	.LBB37_85
.LBB37_86:
	cmpq	%r12, %r13
	jb	.LBB37_88
	leaq	(%r14,%r12,8), %r14
	movl	$0, %r12d
	cmpq	$33, %r15
	jae	.LBB37_2
	jmp	.LBB37_6
.LBB37_4:
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%rbx, %rdx
	movq	8(%rsp), %rcx
	movl	$1, %r8d
	callq	_ZN4core5slice4sort6stable5drift4sort17h93cc87440d047b11E
	jmp	.LBB37_5
.LBB37_9:
	cmpq	$7, %r15
	jbe	.LBB37_11
	movq	8(%r14), %rax
	movq	24(%r14), %rsi
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	cmpq	(%r14), %rax
	setge	%cl
	setl	%dl
	xorl	%edi, %edi
	cmpq	16(%r14), %rsi
	setl	%dil
	leal	2(%rdi), %esi
	xorl	$3, %edi
	movq	(%r14,%rsi,8), %r8
	movq	(%r14,%rdx,8), %r9
	cmpq	%r9, %r8
	movq	(%r14,%rdi,8), %r10
	movq	(%r14,%rcx,8), %rax
	movl	%esi, %r11d
	cmovll	%ecx, %r11d
	cmpq	%rax, %r10
	cmovll	%esi, %ecx
	cmovll	%edi, %r11d
	cmovgq	%r10, %rax
	movq	%rax, 8(%rsp)
	cmpq	%r9, %r8
	cmovlq	%r8, %r9
	cmovll	%edx, %ecx
	movq	(%r14,%r11,8), %rdx
	movq	(%r14,%rcx,8), %rcx
	movq	%r9, (%rbx)
	cmpq	%rcx, %rdx
	movq	%rcx, %rsi
	cmovlq	%rdx, %rsi
	movq	%rsi, 8(%rbx)
	cmovgq	%rdx, %rcx
	leaq	(%r14,%r12,8), %rdx
	movq	8(%r14,%r12,8), %r8
	xorl	%esi, %esi
	xorl	%edi, %edi
	cmpq	(%r14,%r12,8), %r8
	movq	24(%r14,%r12,8), %r8
	setge	%sil
	setl	%dil
	xorl	%r9d, %r9d
	cmpq	16(%r14,%r12,8), %r8
	setl	%r9b
	leal	2(%r9), %r8d
	xorl	$3, %r9d
	movq	(%rdx,%r8,8), %r10
	movq	(%rdx,%rdi,8), %r11
	cmpq	%r11, %r10
	movq	(%rdx,%r9,8), %r13
	movl	%r8d, %ebp
	cmovll	%esi, %ebp
	movq	(%rdx,%rsi,8), %rax
	cmpq	%rax, %r13
	cmovll	%r8d, %esi
	cmovll	%r9d, %ebp
	cmovgq	%r13, %rax
	movq	%rcx, 16(%rbx)
	cmpq	%r11, %r10
	cmovlq	%r10, %r11
	movq	8(%rsp), %rcx
	movq	%rcx, 24(%rbx)
	movq	(%rdx,%rbp,8), %rcx
	cmovll	%edi, %esi
	movq	(%rdx,%rsi,8), %rdx
	movq	%r11, (%rbx,%r12,8)
	cmpq	%rdx, %rcx
	movq	%rdx, %rsi
	cmovlq	%rcx, %rsi
	cmovgq	%rcx, %rdx
	movq	%rsi, 8(%rbx,%r12,8)
	movq	%rdx, 16(%rbx,%r12,8)
	movq	%rax, 24(%rbx,%r12,8)
	movl	$4, %ecx
	jmp	.LBB37_12
.LBB37_11:
	movq	(%r14), %rax
	movq	%rax, (%rbx)
	movq	(%r14,%r12,8), %rax
	movq	%rax, (%rbx,%r12,8)
	movl	$1, %ecx
.LBB37_12:
	movq	%r15, %rdx
	subq	%r12, %rdx
	cmpq	%r12, %rcx
	jae	.LBB37_18
	leal	(,%rcx,8), %eax
	movq	%rcx, %rsi
	jmp	.LBB37_14
	.p2align	4
.LBB37_17:
	movq	%rbx, %r8
.LBB37_40:
	movq	%rdi, (%r8)
.LBB37_41:
	incq	%rsi
	addq	$8, %rax
	cmpq	%r12, %rsi
	je	.LBB37_18
.LBB37_14:
	movq	(%r14,%rsi,8), %rdi
	movq	%rdi, (%rbx,%rsi,8)
	movq	-8(%rbx,%rsi,8), %r9
	cmpq	%r9, %rdi
	jge	.LBB37_41
	movq	%rax, %r8
	.p2align	4
.LBB37_16:
	movq	%r9, (%rbx,%r8)
	cmpq	$8, %r8
	je	.LBB37_17
	movq	-16(%rbx,%r8), %r9
	addq	$-8, %r8
	cmpq	%r9, %rdi
	jl	.LBB37_16
	addq	%rbx, %r8
	jmp	.LBB37_40
.LBB37_18:
	leaq	(%rbx,%r12,8), %rax
	cmpq	%rdx, %rcx
	jae	.LBB37_28
	leaq	(%r14,%r12,8), %rsi
	leal	(,%rcx,8), %edi
	jmp	.LBB37_20
	.p2align	4
.LBB37_23:
	movq	%rax, %r9
.LBB37_26:
	movq	%r8, (%r9)
.LBB37_27:
	incq	%rcx
	addq	$8, %rdi
	cmpq	%rdx, %rcx
	je	.LBB37_28
.LBB37_20:
	movq	(%rsi,%rcx,8), %r8
	movq	%r8, (%rax,%rcx,8)
	movq	-8(%rax,%rcx,8), %r10
	cmpq	%r10, %r8
	jge	.LBB37_27
	movq	%rdi, %r9
	.p2align	4
.LBB37_22:
	movq	%r10, (%rax,%r9)
	cmpq	$8, %r9
	je	.LBB37_23
	movq	-16(%rax,%r9), %r10
	addq	$-8, %r9
	cmpq	%r10, %r8
	jl	.LBB37_22
	addq	%rax, %r9
	jmp	.LBB37_26
.LBB37_28:
	leaq	-1(%r15), %r8
	leaq	(%rbx,%r15,8), %rdx
	addq	$-8, %rdx
	leaq	-8(%rax), %rcx
	xorl	%edi, %edi
	movq	%rbx, %rsi
	.p2align	4
.LBB37_29:
	movq	(%rax), %r9
	movq	(%rsi), %r10
	xorl	%r11d, %r11d
	xorl	%r13d, %r13d
	cmpq	%r10, %r9
	cmovlq	%r9, %r10
	movq	%r10, (%r14,%rdi,8)
	leaq	1(%rdi), %rdi
	setge	%r11b
	setl	%r13b
	leaq	(%rax,%r13,8), %rax
	leaq	(%rsi,%r11,8), %rsi
	movq	(%rdx), %r9
	movq	(%rcx), %r10
	xorl	%r11d, %r11d
	xorl	%r13d, %r13d
	cmpq	%r10, %r9
	setl	%r11b
	cmovgq	%r9, %r10
	setge	%r13b
	movq	%r10, (%r14,%r8,8)
	shll	$3, %r13d
	subq	%r13, %rdx
	shll	$3, %r11d
	subq	%r11, %rcx
	decq	%r8
	cmpq	%rdi, %r12
	jne	.LBB37_29
	addq	$8, %rcx
	addq	$8, %rdx
	testb	$1, %r15b
	je	.LBB37_32
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	cmpq	%rcx, %rsi
	setae	%r8b
	setb	%r9b
	movq	%rax, %r10
	cmovbq	%rsi, %r10
	movq	(%r10), %r10
	movq	%r10, (%r14,%rdi,8)
	leaq	(%rsi,%r9,8), %rsi
	leaq	(%rax,%r8,8), %rax
.LBB37_32:
	cmpq	%rdx, %rax
	setne	%al
	cmpq	%rcx, %rsi
	jne	.LBB37_33
	testb	%al, %al
	jne	.LBB37_35
.LBB37_5:
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
.LBB37_90:
	.cfi_def_cfa_offset 96
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.33(%rip), %rdi
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.35(%rip), %rdx
	movl	$19, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.LBB37_33:
	movb	$1, %al
	testb	%al, %al
	je	.LBB37_5
.LBB37_35:
.Ltmp6:
	callq	*_RNvNtNtNtNtCsgEmfK2I1SDS_4core5slice4sort6shared9smallsort22panic_on_ord_violation@GOTPCREL(%rip)
.Ltmp7:
.LBB37_36:
	ud2
.LBB37_88:
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.36(%rip), %rcx
	movq	%r12, %rdi
	movq	%r13, %rsi
	movq	%r13, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB37_37:
.Ltmp8:
	movq	%rax, %r12
	shlq	$3, %r15
	movq	%r14, %rdi
	movq	%rbx, %rsi
	movq	%r15, %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movq	%r12, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end37:
	.size	_ZN4core5slice4sort6stable9quicksort9quicksort17h4b5d0e4471eb8c88E, .Lfunc_end37-_ZN4core5slice4sort6stable9quicksort9quicksort17h4b5d0e4471eb8c88E
	.cfi_endproc
	.section	.gcc_except_table._ZN4core5slice4sort6stable9quicksort9quicksort17h4b5d0e4471eb8c88E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table37:
.Lexception2:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end2-.Lcst_begin2
.Lcst_begin2:
	.uleb128 .Lfunc_begin2-.Lfunc_begin2
	.uleb128 .Ltmp6-.Lfunc_begin2
	.byte	0
	.byte	0
	.uleb128 .Ltmp6-.Lfunc_begin2
	.uleb128 .Ltmp7-.Ltmp6
	.uleb128 .Ltmp8-.Lfunc_begin2
	.byte	0
	.uleb128 .Ltmp7-.Lfunc_begin2
	.uleb128 .Lfunc_end37-.Ltmp7
	.byte	0
	.byte	0
.Lcst_end2:
	.p2align	2, 0x0

	.section	".text.unlikely._ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17h858a231a8b9b3a5aE","ax",@progbits
	.p2align	4
	.type	_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17h858a231a8b9b3a5aE,@function
_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17h858a231a8b9b3a5aE:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	subq	$24, %rsp
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
	movq	(%rdi), %rax
	addq	%rax, %rax
	cmpq	$5, %rax
	movl	$4, %r14d
	cmovaeq	%rax, %r14
	movq	%rsp, %rdi
	movl	$8, %ecx
	movl	$8, %r8d
	movq	%rbx, %rsi
	movq	%r14, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$11finish_grow17he28883ea2ffe90bdE
	cmpl	$1, (%rsp)
	je	.LBB38_2
	movq	8(%rsp), %rax
	movq	%rax, 8(%rbx)
	movq	%r14, (%rbx)
	addq	$24, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB38_2:
	.cfi_def_cfa_offset 48
	movq	8(%rsp), %rdi
	movq	16(%rsp), %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Lfunc_end38:
	.size	_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17h858a231a8b9b3a5aE, .Lfunc_end38-_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17h858a231a8b9b3a5aE
	.cfi_endproc

	.section	".text.unlikely._ZN5alloc7raw_vec20RawVecInner$LT$A$GT$11finish_grow17he28883ea2ffe90bdE","ax",@progbits
	.p2align	4
	.type	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$11finish_grow17he28883ea2ffe90bdE,@function
_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$11finish_grow17he28883ea2ffe90bdE:
	.cfi_startproc
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
	movq	%rcx, %r15
	movq	%rdi, %rbx
	movq	%r8, %rax
	mulq	%rdx
	movq	%rax, %r14
	seto	%al
	movabsq	$-9223372036854775808, %rcx
	subq	%r15, %rcx
	cmpq	%rcx, %r14
	seta	%cl
	orb	%al, %cl
	movl	$1, %r12d
	je	.LBB39_2
	movl	$8, %eax
	xorl	%r14d, %r14d
	jmp	.LBB39_10
.LBB39_2:
	movq	(%rsi), %rax
	testq	%rax, %rax
	je	.LBB39_4
	imulq	%r8, %rax
	movq	8(%rsi), %rdi
	movq	%rax, %rsi
	movq	%r15, %rdx
	movq	%r14, %rcx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_realloc@GOTPCREL(%rip)
	testq	%rax, %rax
	jne	.LBB39_6
	jmp	.LBB39_9
.LBB39_4:
	testq	%r14, %r14
	je	.LBB39_5
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movq	%r14, %rdi
	movq	%r15, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	jne	.LBB39_6
.LBB39_9:
	movq	%r15, 8(%rbx)
	movl	$16, %eax
	jmp	.LBB39_10
.LBB39_5:
	movq	%r15, %rax
.LBB39_6:
	movq	%rax, 8(%rbx)
	movl	$16, %eax
	xorl	%r12d, %r12d
.LBB39_10:
	movq	%r14, (%rbx,%rax)
	movq	%r12, (%rbx)
	movq	%rbx, %rax
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
.Lfunc_end39:
	.size	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$11finish_grow17he28883ea2ffe90bdE, .Lfunc_end39-_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$11finish_grow17he28883ea2ffe90bdE
	.cfi_endproc

	.section	".text.unlikely._ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb571ed982b1708caE","ax",@progbits
	.p2align	4
	.type	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb571ed982b1708caE,@function
_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb571ed982b1708caE:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	subq	$24, %rsp
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	addq	%rdx, %rsi
	jb	.LBB40_1
	movq	%rdi, %rbx
	movq	(%rdi), %rax
	addq	%rax, %rax
	cmpq	%rax, %rsi
	cmovaq	%rsi, %rax
	cmpq	$9, %rax
	movl	$8, %r14d
	cmovaeq	%rax, %r14
	movq	%rsp, %rdi
	movl	$1, %ecx
	movl	$1, %r8d
	movq	%rbx, %rsi
	movq	%r14, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$11finish_grow17he28883ea2ffe90bdE
	cmpl	$1, (%rsp)
	je	.LBB40_3
	movq	8(%rsp), %rax
	movq	%rax, 8(%rbx)
	movq	%r14, (%rbx)
	addq	$24, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB40_1:
	.cfi_def_cfa_offset 48
	xorl	%edi, %edi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB40_3:
	movq	8(%rsp), %rdi
	movq	16(%rsp), %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Lfunc_end40:
	.size	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb571ed982b1708caE, .Lfunc_end40-_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb571ed982b1708caE
	.cfi_endproc

	.section	".text._ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17hf323443e6d87714dE","ax",@progbits
	.p2align	4
	.type	_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17hf323443e6d87714dE,@function
_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17hf323443e6d87714dE:
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
	je	.LBB41_3
	shlq	$3, %r13
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.25(%rip), %rbx
	leaq	8(%rsp), %r14
	movq	%rsp, %r15
	movq	_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList5entry@GOTPCREL(%rip), %rbp
	.p2align	4
.LBB41_2:
	movq	%r12, (%rsp)
	addq	$8, %r12
	movq	%r14, %rdi
	movq	%r15, %rsi
	movq	%rbx, %rdx
	callq	*%rbp
	addq	$-8, %r13
	jne	.LBB41_2
.LBB41_3:
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
.Lfunc_end41:
	.size	_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17hf323443e6d87714dE, .Lfunc_end41-_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17hf323443e6d87714dE
	.cfi_endproc

	.section	".text._ZN66_$LT$alloc..borrow..Cow$LT$B$GT$$u20$as$u20$core..fmt..Display$GT$3fmt17hbaf387ec183922f5E","ax",@progbits
	.p2align	4
	.type	_ZN66_$LT$alloc..borrow..Cow$LT$B$GT$$u20$as$u20$core..fmt..Display$GT$3fmt17hbaf387ec183922f5E,@function
_ZN66_$LT$alloc..borrow..Cow$LT$B$GT$$u20$as$u20$core..fmt..Display$GT$3fmt17hbaf387ec183922f5E:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	8(%rdi), %rax
	movq	16(%rdi), %rsi
	movq	%rax, %rdi
	jmpq	*_RNvXsi_NtCsgEmfK2I1SDS_4core3fmteNtB5_7Display3fmt@GOTPCREL(%rip)
.Lfunc_end42:
	.size	_ZN66_$LT$alloc..borrow..Cow$LT$B$GT$$u20$as$u20$core..fmt..Display$GT$3fmt17hbaf387ec183922f5E, .Lfunc_end42-_ZN66_$LT$alloc..borrow..Cow$LT$B$GT$$u20$as$u20$core..fmt..Display$GT$3fmt17hbaf387ec183922f5E
	.cfi_endproc

	.section	".text._ZN66_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h3592f331712421f9E","ax",@progbits
	.p2align	4
	.type	_ZN66_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h3592f331712421f9E,@function
_ZN66_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h3592f331712421f9E:
	.cfi_startproc
	movq	%rsi, %rax
	cmpq	$0, (%rdi)
	je	.LBB43_2
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rdi, (%rsp)
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.48(%rip), %rsi
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.47(%rip), %r8
	movq	%rsp, %rcx
	movl	$4, %edx
	movq	%rax, %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter25debug_tuple_field1_finish@GOTPCREL(%rip)
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB43_2:
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.46(%rip), %rsi
	movl	$4, %edx
	movq	%rax, %rdi
	jmpq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9write_str@GOTPCREL(%rip)
.Lfunc_end43:
	.size	_ZN66_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h3592f331712421f9E, .Lfunc_end43-_ZN66_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h3592f331712421f9E
	.cfi_endproc

	.section	".text._ZN66_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h7d6d6b51974016faE","ax",@progbits
	.p2align	4
	.type	_ZN66_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h7d6d6b51974016faE,@function
_ZN66_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h7d6d6b51974016faE:
	.cfi_startproc
	movq	%rsi, %rax
	cmpl	$1, (%rdi)
	jne	.LBB44_2
	pushq	%rax
	.cfi_def_cfa_offset 16
	addq	$8, %rdi
	movq	%rdi, (%rsp)
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.48(%rip), %rsi
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.49(%rip), %r8
	movq	%rsp, %rcx
	movl	$4, %edx
	movq	%rax, %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter25debug_tuple_field1_finish@GOTPCREL(%rip)
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB44_2:
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.46(%rip), %rsi
	movl	$4, %edx
	movq	%rax, %rdi
	jmpq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9write_str@GOTPCREL(%rip)
.Lfunc_end44:
	.size	_ZN66_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h7d6d6b51974016faE, .Lfunc_end44-_ZN66_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h7d6d6b51974016faE
	.cfi_endproc

	.section	".text._ZN70_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h23be4112e76a9dccE","ax",@progbits
	.p2align	4
	.type	_ZN70_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h23be4112e76a9dccE,@function
_ZN70_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h23be4112e76a9dccE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rsi, %rax
	leaq	8(%rdi), %rcx
	cmpl	$1, (%rdi)
	jne	.LBB45_2
	movq	%rcx, (%rsp)
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.53(%rip), %rsi
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.52(%rip), %r8
	movq	%rsp, %rcx
	movl	$3, %edx
	jmp	.LBB45_3
.LBB45_2:
	movq	%rcx, (%rsp)
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.51(%rip), %rsi
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.41(%rip), %r8
	movq	%rsp, %rcx
	movl	$2, %edx
.LBB45_3:
	movq	%rax, %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter25debug_tuple_field1_finish@GOTPCREL(%rip)
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end45:
	.size	_ZN70_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h23be4112e76a9dccE, .Lfunc_end45-_ZN70_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h23be4112e76a9dccE
	.cfi_endproc

	.section	".text._ZN70_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h46c1cb854cdc7e41E","ax",@progbits
	.p2align	4
	.type	_ZN70_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h46c1cb854cdc7e41E,@function
_ZN70_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h46c1cb854cdc7e41E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rsi, %rax
	xorl	%ecx, %ecx
	cmpq	(%rdi), %rcx
	jno	.LBB46_1
	addq	$8, %rdi
	movq	%rdi, (%rsp)
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.51(%rip), %rsi
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.50(%rip), %r8
	movq	%rsp, %rcx
	movl	$2, %edx
	jmp	.LBB46_3
.LBB46_1:
	movq	%rdi, (%rsp)
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.53(%rip), %rsi
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.54(%rip), %r8
	movq	%rsp, %rcx
	movl	$3, %edx
.LBB46_3:
	movq	%rax, %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter25debug_tuple_field1_finish@GOTPCREL(%rip)
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end46:
	.size	_ZN70_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h46c1cb854cdc7e41E, .Lfunc_end46-_ZN70_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h46c1cb854cdc7e41E
	.cfi_endproc

	.section	".text._ZN70_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h711ce1df237eb5ffE","ax",@progbits
	.p2align	4
	.type	_ZN70_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h711ce1df237eb5ffE,@function
_ZN70_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h711ce1df237eb5ffE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rsi, %rax
	cmpb	$1, (%rdi)
	jne	.LBB47_2
	incq	%rdi
	movq	%rdi, (%rsp)
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.53(%rip), %rsi
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.56(%rip), %r8
	movq	%rsp, %rcx
	movl	$3, %edx
	jmp	.LBB47_3
.LBB47_2:
	addq	$8, %rdi
	movq	%rdi, (%rsp)
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.51(%rip), %rsi
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.55(%rip), %r8
	movq	%rsp, %rcx
	movl	$2, %edx
.LBB47_3:
	movq	%rax, %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter25debug_tuple_field1_finish@GOTPCREL(%rip)
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end47:
	.size	_ZN70_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h711ce1df237eb5ffE, .Lfunc_end47-_ZN70_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h711ce1df237eb5ffE
	.cfi_endproc

	.section	".text._ZN70_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h7fbd710399a42385E","ax",@progbits
	.p2align	4
	.type	_ZN70_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h7fbd710399a42385E,@function
_ZN70_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h7fbd710399a42385E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rsi, %rax
	cmpb	$1, (%rdi)
	jne	.LBB48_2
	incq	%rdi
	movq	%rdi, (%rsp)
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.53(%rip), %rsi
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.56(%rip), %r8
	movq	%rsp, %rcx
	movl	$3, %edx
	jmp	.LBB48_3
.LBB48_2:
	addq	$4, %rdi
	movq	%rdi, (%rsp)
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.51(%rip), %rsi
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.57(%rip), %r8
	movq	%rsp, %rcx
	movl	$2, %edx
.LBB48_3:
	movq	%rax, %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter25debug_tuple_field1_finish@GOTPCREL(%rip)
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end48:
	.size	_ZN70_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h7fbd710399a42385E, .Lfunc_end48-_ZN70_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h7fbd710399a42385E
	.cfi_endproc

	.section	.text._ZN9rustInput4main17h9d961689a15262afE,"ax",@progbits
	.hidden	_ZN9rustInput4main17h9d961689a15262afE
	.globl	_ZN9rustInput4main17h9d961689a15262afE
	.p2align	4
	.type	_ZN9rustInput4main17h9d961689a15262afE,@function
_ZN9rustInput4main17h9d961689a15262afE:
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
	subq	$472, %rsp
	.cfi_def_cfa_offset 528
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.58(%rip), %rdi
	movl	$21, %esi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip)
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6stdout@GOTPCREL(%rip)
	movq	%rax, 256(%rsp)
	leaq	256(%rsp), %rdi
	callq	*_RNvXse_NtNtCsjrHSEGnQ3l9_3std2io5stdioNtB5_6StdoutNtB7_5Write5flush@GOTPCREL(%rip)
	testq	%rax, %rax
	jne	.LBB49_177
	movq	$0, 376(%rsp)
	movq	$1, 384(%rsp)
	movq	$0, 392(%rsp)
.Ltmp15:
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio5stdin@GOTPCREL(%rip)
.Ltmp16:
	movq	%rax, 256(%rsp)
.Ltmp17:
	leaq	256(%rsp), %rdi
	leaq	376(%rsp), %rsi
	callq	*_RNvMs1_NtNtCsjrHSEGnQ3l9_3std2io5stdioNtB5_5Stdin9read_line@GOTPCREL(%rip)
.Ltmp18:
	cmpq	$1, %rax
	je	.LBB49_178
	movq	%rdx, 416(%rsp)
	movq	384(%rsp), %rcx
	movq	392(%rsp), %rax
	leaq	(%rcx,%rax), %rdx
	testq	%rax, %rax
	je	.LBB49_28
	movq	_RNvNtNtNtCsgEmfK2I1SDS_4core7unicode12unicode_data11white_space14WHITESPACE_MAP@GOTPCREL(%rip), %r8
	xorl	%esi, %esi
	movq	%rcx, %rdi
	jmp	.LBB49_9
.LBB49_6:
	movzbl	%r9b, %r9d
	movzbl	(%r8,%r9), %r9d
	shrb	%r9b
.LBB49_7:
	testb	$1, %r9b
	je	.LBB49_29
	.p2align	4
.LBB49_8:
	cmpq	%rdx, %rdi
	je	.LBB49_27
.LBB49_9:
	movq	%rdi, %r10
	movq	%rsi, %rax
	movzbl	(%rdi), %r9d
	testb	%r9b, %r9b
	js	.LBB49_11
	leaq	1(%r10), %rdi
	jmp	.LBB49_16
	.p2align	4
.LBB49_11:
	movl	%r9d, %esi
	andl	$31, %esi
	movzbl	1(%r10), %ebx
	andl	$63, %ebx
	cmpb	$-33, %r9b
	jbe	.LBB49_14
	movzbl	2(%r10), %r11d
	shll	$6, %ebx
	andl	$63, %r11d
	orl	%ebx, %r11d
	cmpb	$-16, %r9b
	jb	.LBB49_15
	leaq	4(%r10), %rdi
	movzbl	3(%r10), %r9d
	andl	$7, %esi
	shll	$18, %esi
	shll	$6, %r11d
	andl	$63, %r9d
	orl	%r11d, %r9d
	orl	%esi, %r9d
	jmp	.LBB49_16
.LBB49_14:
	leaq	2(%r10), %rdi
	shll	$6, %esi
	orl	%ebx, %esi
	movl	%esi, %r9d
	jmp	.LBB49_16
.LBB49_15:
	leaq	3(%r10), %rdi
	shll	$12, %esi
	orl	%esi, %r11d
	movl	%r11d, %r9d
	.p2align	4
.LBB49_16:
	movq	%rdi, %rsi
	subq	%r10, %rsi
	addq	%rax, %rsi
	leal	-9(%r9), %r10d
	cmpl	$5, %r10d
	jb	.LBB49_8
	cmpl	$32, %r9d
	je	.LBB49_8
	cmpl	$128, %r9d
	jb	.LBB49_29
	movl	%r9d, %r10d
	shrl	$8, %r10d
	cmpl	$31, %r10d
	jg	.LBB49_23
	testl	%r10d, %r10d
	je	.LBB49_26
	cmpl	$22, %r10d
	jne	.LBB49_29
	cmpl	$5760, %r9d
	sete	%r9b
	jmp	.LBB49_7
.LBB49_23:
	cmpl	$32, %r10d
	je	.LBB49_6
	cmpl	$48, %r10d
	jne	.LBB49_29
	cmpl	$12288, %r9d
	sete	%r9b
	jmp	.LBB49_7
.LBB49_26:
	movzbl	%r9b, %r9d
	movzbl	(%r8,%r9), %r9d
	jmp	.LBB49_7
.LBB49_27:
	xorl	%eax, %eax
	xorl	%esi, %esi
	jmp	.LBB49_55
.LBB49_28:
	xorl	%esi, %esi
	movq	%rcx, %rdi
	xorl	%eax, %eax
.LBB49_29:
	cmpq	%rdx, %rdi
	je	.LBB49_55
	movq	_RNvNtNtNtCsgEmfK2I1SDS_4core7unicode12unicode_data11white_space14WHITESPACE_MAP@GOTPCREL(%rip), %r8
	jmp	.LBB49_34
.LBB49_31:
	movzbl	%r10b, %r10d
	movzbl	(%r8,%r10), %r10d
	shrb	%r10b
.LBB49_32:
	testb	$1, %r10b
	je	.LBB49_54
	.p2align	4
.LBB49_33:
	cmpq	%rdx, %rdi
	je	.LBB49_55
.LBB49_34:
	movq	%rdx, %r9
	movsbl	-1(%rdx), %r10d
	testl	%r10d, %r10d
	js	.LBB49_36
	leaq	-1(%r9), %rdx
	jmp	.LBB49_43
	.p2align	4
.LBB49_36:
	movzbl	-2(%r9), %r11d
	cmpb	$-64, %r11b
	jge	.LBB49_39
	movzbl	-3(%r9), %ebx
	cmpb	$-64, %bl
	jge	.LBB49_40
	leaq	-4(%r9), %rdx
	movzbl	-4(%r9), %ebp
	andl	$7, %ebp
	shll	$6, %ebp
	andl	$63, %ebx
	orl	%ebp, %ebx
	jmp	.LBB49_41
.LBB49_39:
	leaq	-2(%r9), %rdx
	andl	$31, %r11d
	jmp	.LBB49_42
.LBB49_40:
	leaq	-3(%r9), %rdx
	andl	$15, %ebx
.LBB49_41:
	shll	$6, %ebx
	andl	$63, %r11d
	orl	%ebx, %r11d
.LBB49_42:
	shll	$6, %r11d
	andl	$63, %r10d
	orl	%r11d, %r10d
.LBB49_43:
	leal	-9(%r10), %r11d
	cmpl	$5, %r11d
	jb	.LBB49_33
	cmpl	$32, %r10d
	je	.LBB49_33
	cmpl	$128, %r10d
	jb	.LBB49_54
	movl	%r10d, %r11d
	shrl	$8, %r11d
	cmpl	$31, %r11d
	jg	.LBB49_50
	testl	%r11d, %r11d
	je	.LBB49_53
	cmpl	$22, %r11d
	jne	.LBB49_54
	cmpl	$5760, %r10d
	sete	%r10b
	jmp	.LBB49_32
.LBB49_50:
	cmpl	$32, %r11d
	je	.LBB49_31
	cmpl	$48, %r11d
	jne	.LBB49_54
	cmpl	$12288, %r10d
	sete	%r10b
	jmp	.LBB49_32
.LBB49_53:
	movzbl	%r10b, %r10d
	movzbl	(%r8,%r10), %r10d
	jmp	.LBB49_32
.LBB49_54:
	subq	%rdi, %rsi
	addq	%r9, %rsi
.LBB49_55:
	subq	%rax, %rsi
	addq	%rax, %rcx
	cmpq	$1, %rsi
	je	.LBB49_58
	testq	%rsi, %rsi
	je	.LBB49_215
	movzbl	(%rcx), %edx
	jmp	.LBB49_60
.LBB49_58:
	movzbl	(%rcx), %edx
	movb	$1, %al
	cmpl	$43, %edx
	je	.LBB49_176
	cmpl	$45, %edx
	je	.LBB49_176
.LBB49_60:
	xorl	%eax, %eax
	cmpb	$43, %dl
	sete	%al
	subq	%rax, %rsi
	addq	%rax, %rcx
	xorl	%eax, %eax
	cmpq	$17, %rsi
	jae	.LBB49_166
	testq	%rsi, %rsi
	je	.LBB49_65
	xorl	%edx, %edx
	.p2align	4
.LBB49_63:
	movzbl	(%rcx,%rdx), %edi
	addl	$-48, %edi
	cmpl	$9, %edi
	ja	.LBB49_214
	leaq	(%rax,%rax,4), %rax
	movl	%edi, %edi
	leaq	(%rdi,%rax,2), %rax
	incq	%rdx
	cmpq	%rdx, %rsi
	jne	.LBB49_63
.LBB49_65:
	movq	%rax, 424(%rsp)
	leaq	416(%rsp), %rax
	movq	%rax, 80(%rsp)
	movq	_RNvXsi_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impjNtB9_7Display3fmt@GOTPCREL(%rip), %rcx
	movq	%rcx, 88(%rsp)
	leaq	424(%rsp), %rax
	movq	%rax, 96(%rsp)
	movq	%rcx, 104(%rsp)
.Ltmp21:
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.64(%rip), %rdi
	leaq	80(%rsp), %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip)
.Ltmp22:
	movq	$0, 200(%rsp)
	movq	$8, 208(%rsp)
	movq	$0, 216(%rsp)
	movq	$0, 232(%rsp)
	movq	$8, 240(%rsp)
	movq	$0, 248(%rsp)
.Ltmp24:
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio5stdin@GOTPCREL(%rip)
.Ltmp25:
	movq	%rax, 16(%rsp)
.Ltmp26:
	leaq	16(%rsp), %rdi
	callq	*_RNvMs1_NtNtCsjrHSEGnQ3l9_3std2io5stdioNtB5_5Stdin4lock@GOTPCREL(%rip)
.Ltmp27:
	movabsq	$-9223372036854775808, %r14
	movq	%rax, 256(%rsp)
	andb	$1, %dl
	movb	%dl, 264(%rsp)
	leaq	256(%rsp), %r15
	movq	_RNvXs8_NtNtCsjrHSEGnQ3l9_3std2io5stdioNtB5_9StdinLockNtB7_7BufRead9read_line@GOTPCREL(%rip), %r12
	movabsq	$4294983168, %rbp
.LBB49_69:
	movq	$0, 80(%rsp)
	movq	$1, 88(%rsp)
	movq	$0, 96(%rsp)
.Ltmp28:
	movq	%r15, %rdi
	leaq	80(%rsp), %rsi
	callq	*%r12
.Ltmp29:
	movq	%rdx, %r13
	movq	%r14, %r12
	testb	$1, %al
	jne	.LBB49_77
	testq	%r13, %r13
	je	.LBB49_76
	movq	88(%rsp), %rbx
	movq	96(%rsp), %rcx
	testq	%rcx, %rcx
	je	.LBB49_81
	cmpb	$10, -1(%rbx,%rcx)
	jne	.LBB49_82
	movq	%rcx, %rax
	decq	%rax
	movq	%rax, 96(%rsp)
	je	.LBB49_81
	cmpb	$13, -2(%rbx,%rcx)
	leaq	-2(%rcx), %rcx
	cmoveq	%rcx, %rax
	movq	%rax, %rcx
	jmp	.LBB49_82
.LBB49_76:
	leaq	1(%r14), %r12
	movq	%rbx, %r13
.LBB49_77:
	movq	80(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB49_79
	movq	88(%rsp), %rdi
	movl	$1, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB49_79:
	movq	%r13, %rbx
	movq	224(%rsp), %rcx
	jmp	.LBB49_83
.LBB49_81:
	xorl	%ecx, %ecx
.LBB49_82:
	movq	80(%rsp), %r12
.LBB49_83:
	movabsq	$-9223372036854775807, %rax
	cmpq	%rax, %r12
	je	.LBB49_159
	movq	%r12, %rax
	negq	%rax
	jo	.LBB49_179
	movq	%r12, 368(%rsp)
	movq	%rcx, 224(%rsp)
	leaq	(%rbx,%rcx), %r13
	xorl	%r14d, %r14d
	movq	%rbx, %r12
	movq	$0, 40(%rsp)
	movq	$0, 184(%rsp)
	xorl	%edi, %edi
	xorl	%edx, %edx
	jmp	.LBB49_88
	.p2align	4
.LBB49_86:
	movq	240(%rsp), %rax
	leaq	(%r15,%r15,2), %rcx
	movq	448(%rsp), %rdx
	movq	%rdx, 16(%rax,%rcx,8)
	movdqu	432(%rsp), %xmm0
	movdqu	%xmm0, (%rax,%rcx,8)
	incq	%r15
	movq	%r15, 248(%rsp)
.LBB49_87:
	movq	40(%rsp), %rdi
	movq	184(%rsp), %rax
	movl	%eax, %edx
	movabsq	$4294983168, %rbp
.LBB49_88:
	testb	$1, %dl
	jne	.LBB49_157
	movq	%rdi, %rax
	movb	$1, %dl
.LBB49_90:
	cmpq	%r13, %r12
	je	.LBB49_112
	movq	%r12, %rdi
	movq	%r14, %rcx
	movzbl	(%r12), %esi
	testb	%sil, %sil
	js	.LBB49_93
	leaq	1(%rdi), %r12
	jmp	.LBB49_98
	.p2align	4
.LBB49_93:
	movl	%esi, %r8d
	andl	$31, %r8d
	movzbl	1(%rdi), %r10d
	andl	$63, %r10d
	cmpb	$-33, %sil
	jbe	.LBB49_96
	movzbl	2(%rdi), %r9d
	shll	$6, %r10d
	andl	$63, %r9d
	orl	%r10d, %r9d
	cmpb	$-16, %sil
	jb	.LBB49_97
	leaq	4(%rdi), %r12
	movzbl	3(%rdi), %esi
	andl	$7, %r8d
	shll	$18, %r8d
	shll	$6, %r9d
	andl	$63, %esi
	orl	%r9d, %esi
	orl	%r8d, %esi
	jmp	.LBB49_98
.LBB49_96:
	leaq	2(%rdi), %r12
	shll	$6, %r8d
	orl	%r10d, %r8d
	movl	%r8d, %esi
	jmp	.LBB49_98
.LBB49_97:
	leaq	3(%rdi), %r12
	shll	$12, %r8d
	orl	%r8d, %r9d
	movl	%r9d, %esi
	.p2align	4
.LBB49_98:
	movq	%r12, %r14
	subq	%rdi, %r14
	addq	%rcx, %r14
	cmpl	$32, %esi
	ja	.LBB49_100
	movl	%esi, %edi
	btq	%rdi, %rbp
	jb	.LBB49_111
.LBB49_100:
	cmpl	$128, %esi
	jb	.LBB49_90
	movl	%esi, %edi
	shrl	$8, %edi
	cmpl	$31, %edi
	jg	.LBB49_105
	testl	%edi, %edi
	je	.LBB49_108
	cmpl	$22, %edi
	jne	.LBB49_90
	cmpl	$5760, %esi
	sete	%sil
	testb	$1, %sil
	je	.LBB49_90
	jmp	.LBB49_111
.LBB49_105:
	cmpl	$32, %edi
	je	.LBB49_109
	cmpl	$48, %edi
	jne	.LBB49_90
	cmpl	$12288, %esi
	sete	%sil
	testb	$1, %sil
	je	.LBB49_90
	jmp	.LBB49_111
.LBB49_108:
	movzbl	%sil, %esi
	movq	_RNvNtNtNtCsgEmfK2I1SDS_4core7unicode12unicode_data11white_space14WHITESPACE_MAP@GOTPCREL(%rip), %rdi
	movzbl	(%rdi,%rsi), %esi
	testb	$1, %sil
	je	.LBB49_90
	jmp	.LBB49_111
.LBB49_109:
	movzbl	%sil, %esi
	movq	_RNvNtNtNtCsgEmfK2I1SDS_4core7unicode12unicode_data11white_space14WHITESPACE_MAP@GOTPCREL(%rip), %rdi
	movzbl	(%rdi,%rsi), %esi
	shrb	%sil
	testb	$1, %sil
	je	.LBB49_90
	.p2align	4
.LBB49_111:
	xorl	%edx, %edx
	movq	%r14, 40(%rsp)
	movq	%r14, %rdi
	jmp	.LBB49_113
	.p2align	4
.LBB49_112:
	movb	$1, %cl
	movq	%rcx, 184(%rsp)
	movq	%rax, %rdi
	movq	224(%rsp), %rcx
.LBB49_113:
	movq	%rcx, %rsi
	subq	%rax, %rsi
	je	.LBB49_88
	leaq	(%rbx,%rax), %rdx
	movq	%rdx, 456(%rsp)
	movq	%rsi, 464(%rsp)
	movzbl	(%rbx,%rax), %edi
	cmpq	$1, %rsi
	jne	.LBB49_117
	movb	$1, %al
	cmpl	$43, %edi
	je	.LBB49_149
	cmpl	$45, %edi
	je	.LBB49_149
	jmp	.LBB49_120
	.p2align	4
.LBB49_117:
	cmpl	$45, %edi
	je	.LBB49_130
	cmpl	$43, %edi
	jne	.LBB49_120
	incq	%rdx
	decq	%rsi
.LBB49_120:
	cmpq	$16, %rsi
	jae	.LBB49_125
	testq	%rsi, %rsi
	je	.LBB49_144
	xorl	%eax, %eax
	xorl	%r15d, %r15d
	.p2align	4
.LBB49_123:
	movzbl	(%rdx,%rax), %ecx
	addl	$-48, %ecx
	cmpl	$9, %ecx
	ja	.LBB49_148
	leaq	(%r15,%r15,4), %rdi
	movl	%ecx, %ecx
	leaq	(%rcx,%rdi,2), %r15
	incq	%rax
	cmpq	%rax, %rsi
	jne	.LBB49_123
	jmp	.LBB49_145
.LBB49_125:
	xorl	%r15d, %r15d
	.p2align	4
.LBB49_126:
	imulq	$10, %r15, %r15
	jo	.LBB49_152
	movzbl	(%rdx), %eax
	addl	$-48, %eax
	cmpl	$9, %eax
	ja	.LBB49_148
	movl	%eax, %eax
	addq	%rax, %r15
	jo	.LBB49_153
	incq	%rdx
	decq	%rsi
	jne	.LBB49_126
	jmp	.LBB49_145
.LBB49_130:
	cmpq	$17, %rsi
	jae	.LBB49_137
	decq	%rsi
	je	.LBB49_144
	incq	%rax
	xorl	%r15d, %r15d
	.p2align	4
.LBB49_133:
	movzbl	(%rbx,%rax), %edx
	addl	$-48, %edx
	cmpl	$9, %edx
	ja	.LBB49_148
	addq	%r15, %r15
	leaq	(%r15,%r15,4), %r15
	movl	%edx, %edx
	subq	%rdx, %r15
	incq	%rax
	cmpq	%rax, %rcx
	jne	.LBB49_133
	jmp	.LBB49_145
.LBB49_144:
	xorl	%r15d, %r15d
	jmp	.LBB49_145
.LBB49_137:
	incq	%rdx
	subq	%rcx, %rax
	incq	%rax
	xorl	%r15d, %r15d
	.p2align	4
.LBB49_138:
	imulq	$10, %r15, %r15
	jo	.LBB49_154
	movzbl	(%rdx), %ecx
	addl	$-48, %ecx
	cmpl	$9, %ecx
	ja	.LBB49_148
	movl	%ecx, %ecx
	subq	%rcx, %r15
	jo	.LBB49_156
	incq	%rdx
	incq	%rax
	jne	.LBB49_138
	.p2align	4
.LBB49_145:
	movq	216(%rsp), %rbp
	cmpq	200(%rsp), %rbp
	jne	.LBB49_147
.Ltmp137:
	leaq	200(%rsp), %rdi
	callq	_ZN5alloc7raw_vec19RawVec$LT$T$C$A$GT$8grow_one17h858a231a8b9b3a5aE
.Ltmp138:
.LBB49_147:
	movq	208(%rsp), %rax
	movq	%r15, (%rax,%rbp,8)
	incq	%rbp
	movq	%rbp, 216(%rsp)
	jmp	.LBB49_87
.LBB49_148:
	movb	$1, %al
.LBB49_149:
	movb	%al, 48(%rsp)
	leaq	456(%rsp), %rax
	movq	%rax, 80(%rsp)
	leaq	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17h1be2866e6062c1e6E(%rip), %rax
	movq	%rax, 88(%rsp)
	leaq	48(%rsp), %rax
	movq	%rax, 96(%rsp)
	movq	_RNvXs3_NtNtCsgEmfK2I1SDS_4core3num5errorNtB5_13ParseIntErrorNtNtB9_3fmt7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 104(%rsp)
.Ltmp132:
	leaq	432(%rsp), %rdi
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.79(%rip), %rsi
	leaq	80(%rsp), %rdx
	callq	*_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner@GOTPCREL(%rip)
.Ltmp133:
	movq	248(%rsp), %r15
	cmpq	232(%rsp), %r15
	jne	.LBB49_86
.Ltmp134:
	leaq	232(%rsp), %rdi
	callq	*_RNvMs3_NtCslNYArtu3iFV_5alloc7raw_vecINtB5_6RawVecNtNtB7_6string6StringE8grow_oneCsjrHSEGnQ3l9_3std@GOTPCREL(%rip)
.Ltmp135:
	jmp	.LBB49_86
.LBB49_152:
	movb	$2, %al
	jmp	.LBB49_155
.LBB49_153:
	movb	$2, %al
	jmp	.LBB49_149
.LBB49_154:
	movb	$3, %al
.LBB49_155:
	movzbl	(%rdx), %ecx
	addb	$-48, %cl
	cmpb	$10, %cl
	movzbl	%al, %eax
	movl	$1, %ecx
	cmovael	%ecx, %eax
	jmp	.LBB49_149
.LBB49_156:
	movb	$3, %al
	jmp	.LBB49_149
	.p2align	4
.LBB49_157:
	movq	368(%rsp), %rsi
	testq	%rsi, %rsi
	movabsq	$-9223372036854775808, %r14
	leaq	256(%rsp), %r15
	movq	_RNvXs8_NtNtCsjrHSEGnQ3l9_3std2io5stdioNtB5_9StdinLockNtB7_7BufRead9read_line@GOTPCREL(%rip), %r12
	je	.LBB49_69
	movl	$1, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB49_69
.LBB49_159:
	movq	256(%rsp), %rbx
	cmpb	$0, 264(%rsp)
	jne	.LBB49_161
	movq	_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count18GLOBAL_PANIC_COUNT@GOTPCREL(%rip), %rax
	movq	(%rax), %rax
	leaq	-1(%r14), %rcx
	testq	%rcx, %rax
	jne	.LBB49_188
.LBB49_161:
	xorl	%eax, %eax
	xchgl	%eax, (%rbx)
	cmpl	$2, %eax
	je	.LBB49_180
.LBB49_162:
	movq	216(%rsp), %rsi
	cmpq	$2, %rsi
	jae	.LBB49_181
	testq	%rsi, %rsi
	je	.LBB49_197
.LBB49_164:
	movq	208(%rsp), %rax
	cmpq	$4, %rsi
	jae	.LBB49_172
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	jmp	.LBB49_241
.LBB49_166:
	movl	$10, %edi
	xorl	%r8d, %r8d
	.p2align	4
.LBB49_167:
	cmpq	%r8, %rsi
	je	.LBB49_65
	mulq	%rdi
	movzbl	(%rcx,%r8), %edx
	jo	.LBB49_175
	addl	$-48, %edx
	cmpl	$10, %edx
	jae	.LBB49_214
	movl	%edx, %edx
	incq	%r8
	addq	%rdx, %rax
	jae	.LBB49_167
	movb	$2, %al
	jmp	.LBB49_176
.LBB49_172:
	movq	%rsi, %rcx
	andq	$-4, %rcx
	pxor	%xmm0, %xmm0
	xorl	%edx, %edx
	pxor	%xmm1, %xmm1
	.p2align	4
.LBB49_173:
	movdqu	(%rax,%rdx,8), %xmm2
	paddq	%xmm2, %xmm1
	movdqu	16(%rax,%rdx,8), %xmm2
	paddq	%xmm2, %xmm0
	addq	$4, %rdx
	cmpq	%rdx, %rcx
	jne	.LBB49_173
	paddq	%xmm1, %xmm0
	pshufd	$238, %xmm0, %xmm1
	paddq	%xmm0, %xmm1
	movq	%xmm1, %rdx
	jmp	.LBB49_242
.LBB49_175:
	addb	$-48, %dl
	xorl	%eax, %eax
	cmpb	$10, %dl
	adcb	$1, %al
.LBB49_176:
	movb	%al, 80(%rsp)
.Ltmp19:
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.39(%rip), %rdi
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.40(%rip), %rcx
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.63(%rip), %r8
	leaq	80(%rsp), %rdx
	movl	$43, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6result13unwrap_failed@GOTPCREL(%rip)
.Ltmp20:
	jmp	.LBB49_234
.LBB49_177:
	movq	%rax, 80(%rsp)
.Ltmp9:
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.39(%rip), %rdi
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.38(%rip), %rcx
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.60(%rip), %r8
	leaq	80(%rsp), %rdx
	movl	$43, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6result13unwrap_failed@GOTPCREL(%rip)
.Ltmp10:
	jmp	.LBB49_234
.LBB49_178:
	movq	%rdx, 80(%rsp)
.Ltmp143:
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.61(%rip), %rdi
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.38(%rip), %rcx
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.62(%rip), %r8
	leaq	80(%rsp), %rdx
	movl	$7, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6result13unwrap_failed@GOTPCREL(%rip)
.Ltmp144:
	jmp	.LBB49_234
.LBB49_179:
	movq	%rbx, 80(%rsp)
.Ltmp31:
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.39(%rip), %rdi
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.38(%rip), %rcx
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.78(%rip), %r8
	leaq	80(%rsp), %rdx
	movl	$43, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6result13unwrap_failed@GOTPCREL(%rip)
.Ltmp32:
	jmp	.LBB49_234
.LBB49_180:
.Ltmp39:
	movq	%rbx, %rdi
	callq	*_RNvMNtNtNtNtCsjrHSEGnQ3l9_3std3sys4sync5mutex5futexNtB2_5Mutex4wake@GOTPCREL(%rip)
.Ltmp40:
	jmp	.LBB49_162
.LBB49_181:
	movq	208(%rsp), %rdi
	cmpq	$21, %rsi
	jae	.LBB49_216
	leaq	8(%rdi), %rcx
	testb	$1, %sil
	jne	.LBB49_191
	movq	(%rdi), %r8
	movq	8(%rdi), %rax
	cmpq	%r8, %rax
	jge	.LBB49_194
	movl	$8, %edx
.LBB49_185:
	movq	%r8, (%rdi,%rdx)
	cmpq	$8, %rdx
	je	.LBB49_192
	movq	-16(%rdi,%rdx), %r8
	addq	$-8, %rdx
	cmpq	%r8, %rax
	jl	.LBB49_185
	addq	%rdi, %rdx
	jmp	.LBB49_193
.LBB49_188:
.Ltmp37:
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count17is_zero_slow_path@GOTPCREL(%rip)
.Ltmp38:
	testb	%al, %al
	jne	.LBB49_161
	movb	$1, 4(%rbx)
	jmp	.LBB49_161
.LBB49_191:
	movq	%rcx, %rax
	movq	%rdi, %rcx
	jmp	.LBB49_195
.LBB49_192:
	movq	%rdi, %rdx
.LBB49_193:
	movq	%rax, (%rdx)
.LBB49_194:
	leaq	16(%rdi), %rax
.LBB49_195:
	cmpq	$2, %rsi
	jne	.LBB49_198
.LBB49_196:
	movq	216(%rsp), %rsi
	testq	%rsi, %rsi
	jne	.LBB49_164
.LBB49_197:
	xorl	%edx, %edx
	jmp	.LBB49_243
.LBB49_198:
	leaq	(%rdi,%rsi,8), %rdx
	leaq	8(%rax), %rsi
	jmp	.LBB49_202
.LBB49_199:
	movq	%rdi, %r9
.LBB49_200:
	movq	%rcx, (%r9)
.LBB49_201:
	leaq	8(%rax), %rcx
	addq	$16, %rax
	addq	$16, %rsi
	cmpq	%rdx, %rax
	je	.LBB49_196
.LBB49_202:
	movq	(%rax), %r8
	movq	(%rcx), %r9
	cmpq	%r9, %r8
	jge	.LBB49_209
	movq	%rax, %r11
.LBB49_204:
	movq	%r9, (%r11)
	cmpq	%rdi, %rcx
	je	.LBB49_207
	leaq	-8(%rcx), %r10
	movq	-8(%rcx), %r9
	movq	%rcx, %r11
	movq	%r10, %rcx
	cmpq	%r9, %r8
	jl	.LBB49_204
	addq	$8, %r10
	jmp	.LBB49_208
.LBB49_207:
	movq	%rdi, %r10
.LBB49_208:
	movq	%r8, (%r10)
.LBB49_209:
	movq	(%rax), %r8
	movq	8(%rax), %rcx
	cmpq	%r8, %rcx
	jge	.LBB49_201
	movq	%rsi, %r10
.LBB49_211:
	leaq	-8(%r10), %r9
	movq	%r8, (%r10)
	cmpq	%rdi, %r9
	je	.LBB49_199
	movq	-16(%r10), %r8
	movq	%r9, %r10
	cmpq	%r8, %rcx
	jl	.LBB49_211
	jmp	.LBB49_200
.LBB49_214:
	movb	$1, %al
	jmp	.LBB49_176
.LBB49_215:
	xorl	%eax, %eax
	jmp	.LBB49_176
.LBB49_216:
.Ltmp41:
	callq	_ZN4core5slice4sort6stable14driftsort_main17h60e036b076216629E
.Ltmp42:
	jmp	.LBB49_196
.LBB49_217:
.Ltmp30:
	movq	%rax, %r14
	movq	80(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB49_226
	movq	88(%rsp), %rdi
	movl	$1, %edx
	jmp	.LBB49_224
.LBB49_219:
.Ltmp136:
	movq	%rax, %r14
	movq	432(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB49_222
	movq	440(%rsp), %rdi
	movl	$1, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB49_222
.LBB49_221:
.Ltmp139:
	movq	%rax, %r14
.LBB49_222:
	cmpq	$0, 368(%rsp)
	je	.LBB49_226
	movl	$1, %edx
	movq	%rbx, %rdi
	movq	368(%rsp), %rsi
.LBB49_224:
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB49_226
.LBB49_225:
.Ltmp33:
	movq	%rax, %r14
.Ltmp34:
	leaq	80(%rsp), %rdi
	callq	_ZN4core3ptr42drop_in_place$LT$std..io..error..Error$GT$17h4a3a16ac33eb7831E
.Ltmp35:
.LBB49_226:
.Ltmp140:
	leaq	256(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$std..io..Lines$LT$std..io..stdio..StdinLock$GT$$GT$17h4b1c02bc432e021eE
.Ltmp141:
	jmp	.LBB49_239
.LBB49_227:
.Ltmp36:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB49_228:
.Ltmp142:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB49_229:
.Ltmp145:
	movq	%rax, %r14
.Ltmp146:
	leaq	80(%rsp), %rdi
	callq	_ZN4core3ptr42drop_in_place$LT$std..io..error..Error$GT$17h4a3a16ac33eb7831E
.Ltmp147:
	jmp	.LBB49_236
.LBB49_230:
.Ltmp148:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB49_231:
.Ltmp11:
	movq	%rax, %r14
.Ltmp12:
	leaq	80(%rsp), %rdi
	callq	_ZN4core3ptr42drop_in_place$LT$std..io..error..Error$GT$17h4a3a16ac33eb7831E
.Ltmp13:
	jmp	.LBB49_235
.LBB49_232:
.Ltmp14:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB49_233:
.Ltmp23:
	movq	%rax, %r14
	jmp	.LBB49_236
.LBB49_241:
	addq	(%rax,%rcx,8), %rdx
	incq	%rcx
.LBB49_242:
	cmpq	%rcx, %rsi
	jne	.LBB49_241
.LBB49_243:
	movq	%rdx, 256(%rsp)
	leaq	200(%rsp), %rax
	movq	%rax, 80(%rsp)
	leaq	_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17hf323443e6d87714dE(%rip), %rax
	movq	%rax, 88(%rsp)
	movq	%r15, 96(%rsp)
	movq	_RNvXse_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impxNtB9_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 104(%rsp)
.Ltmp43:
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.65(%rip), %rdi
	leaq	80(%rsp), %r15
	movq	%r15, %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip)
.Ltmp44:
	movq	248(%rsp), %r14
	testq	%r14, %r14
	je	.LBB49_252
	movq	240(%rsp), %r13
	leaq	(,%r14,8), %rax
	leaq	(%rax,%rax,2), %rax
	leaq	-24(%rax), %rcx
	movq	%rcx, 40(%rsp)
	shrq	$3, %rcx
	movabsq	$6148914691236517206, %rbx
	imulq	%rcx, %rbx
	movq	%r13, %rcx
	.p2align	4
.LBB49_246:
	testq	%rax, %rax
	je	.LBB49_249
	addq	$-24, %rax
	addq	16(%rcx), %rbx
	leaq	24(%rcx), %rcx
	jae	.LBB49_246
.Ltmp45:
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.44(%rip), %rdi
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.45(%rip), %rdx
	movl	$53, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13expect_failed@GOTPCREL(%rip)
.Ltmp46:
	jmp	.LBB49_234
.LBB49_249:
	testq	%rbx, %rbx
	jns	.LBB49_253
	xorl	%r15d, %r15d
.LBB49_251:
.Ltmp129:
	movq	%r15, %rdi
	movq	%rbx, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp130:
	jmp	.LBB49_234
.LBB49_252:
	movl	$1, %eax
	xorl	%ecx, %ecx
	xorl	%ebx, %ebx
	jmp	.LBB49_265
.LBB49_253:
	je	.LBB49_255
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$1, %r15d
	movl	$1, %esi
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	movq	%rax, %rdi
	testq	%rax, %rax
	jne	.LBB49_256
	jmp	.LBB49_251
.LBB49_255:
	movl	$1, %edi
.LBB49_256:
	movq	%rbx, 80(%rsp)
	movq	%rdi, 88(%rsp)
	movq	$0, 96(%rsp)
	movq	8(%r13), %rbp
	movq	16(%r13), %r15
	cmpq	%rbx, %r15
	ja	.LBB49_432
	xorl	%r12d, %r12d
	testq	%r15, %r15
	je	.LBB49_259
.LBB49_258:
	movq	%rdi, 184(%rsp)
	addq	%r12, %rdi
	movq	%rbp, %rsi
	movq	%r15, %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movq	184(%rsp), %rdi
.LBB49_259:
	addq	%r15, %r12
	movq	%rbx, %r15
	subq	%r12, %r15
	cmpq	$1, %r14
	je	.LBB49_264
	addq	%r12, %rdi
	xorl	%r14d, %r14d
	movq	memcpy@GOTPCREL(%rip), %r12
	.p2align	4
.LBB49_261:
	cmpq	$2, %r15
	jb	.LBB49_424
	movq	32(%r13,%r14), %rsi
	movq	40(%r13,%r14), %rdx
	addq	$-2, %r15
	movw	$8236, (%rdi)
	subq	%rdx, %r15
	jb	.LBB49_424
	leaq	(%rdi,%rdx), %rbp
	addq	$2, %rbp
	addq	$2, %rdi
	callq	*%r12
	addq	$24, %r14
	movq	%rbp, %rdi
	cmpq	%r14, 40(%rsp)
	jne	.LBB49_261
.LBB49_264:
	subq	%r15, %rbx
	movq	80(%rsp), %rcx
	movq	88(%rsp), %rax
	leaq	80(%rsp), %r15
.LBB49_265:
	movq	%rcx, 80(%rsp)
	movq	%rax, 88(%rsp)
	movq	%rbx, 96(%rsp)
	movq	%r15, 256(%rsp)
	leaq	_RNvXsq_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt7Display3fmt(%rip), %rax
	movq	%rax, 264(%rsp)
.Ltmp52:
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.66(%rip), %rdi
	leaq	256(%rsp), %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip)
.Ltmp53:
	movq	80(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB49_268
	movq	88(%rsp), %rdi
	movl	$1, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB49_268:
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$31, %ebx
	movl	$1, %r15d
	movl	$31, %edi
	movl	$1, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB49_251
	movups	.Lanon.e782a8a22bd0898c388072a3f6b7b073.67+15(%rip), %xmm0
	movups	%xmm0, 15(%rax)
	movdqu	.Lanon.e782a8a22bd0898c388072a3f6b7b073.67(%rip), %xmm0
	movdqu	%xmm0, (%rax)
	movq	$31, 48(%rsp)
	movq	%rax, 56(%rsp)
	movq	$31, 64(%rsp)
.Ltmp55:
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.68(%rip), %rcx
	leaq	80(%rsp), %rdi
	movl	$31, %edx
	movl	$7, %r8d
	movq	%rax, %rsi
	callq	*_RNvMsu_NtNtCsgEmfK2I1SDS_4core3str7patternNtB5_11StrSearcher3new@GOTPCREL(%rip)
.Ltmp56:
.Ltmp57:
	leaq	256(%rsp), %rbx
	leaq	80(%rsp), %rsi
	movq	%rbx, %rdi
	callq	_RNvXsv_NtNtCsgEmfK2I1SDS_4core3str7patternNtB5_11StrSearcherNtB5_8Searcher10next_match
.Ltmp58:
	movq	256(%rsp), %rax
	movq	264(%rsp), %rcx
	movq	%rax, 400(%rsp)
	movq	%rcx, 408(%rsp)
	movq	56(%rsp), %r15
	movq	64(%rsp), %r12
	xorl	%r14d, %r14d
	xorl	%r13d, %r13d
	jmp	.LBB49_273
	.p2align	4
.LBB49_272:
	addq	%rdx, %r13
	incq	%r13
	cmpq	%r13, %r12
	jb	.LBB49_286
.LBB49_273:
	movq	%r12, %rax
	subq	%r13, %rax
	leaq	(%r15,%r13), %rsi
	cmpq	$15, %rax
	ja	.LBB49_279
	xorl	%edx, %edx
	testq	%rax, %rax
	je	.LBB49_278
	.p2align	4
.LBB49_275:
	cmpb	$104, (%rsi,%rdx)
	je	.LBB49_283
	incq	%rdx
	cmpq	%rdx, %rax
	jne	.LBB49_275
	movq	%rax, %rdx
.LBB49_278:
	xorl	%eax, %eax
	cmpq	$1, %rax
	je	.LBB49_281
	jmp	.LBB49_284
	.p2align	4
.LBB49_279:
.Ltmp59:
	movl	$104, %edi
	movq	%rax, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice6memchr14memchr_aligned@GOTPCREL(%rip)
.Ltmp60:
	cmpq	$1, %rax
	jne	.LBB49_284
.LBB49_281:
	leaq	(%rdx,%r13), %rax
	cmpq	%r12, %rax
	jae	.LBB49_272
	cmpb	$104, (%r15,%rax)
	jne	.LBB49_272
	jmp	.LBB49_285
.LBB49_283:
	movl	$1, %eax
	cmpq	$1, %rax
	je	.LBB49_281
.LBB49_284:
	jmp	.LBB49_286
.LBB49_285:
	movl	$1, %r14d
.LBB49_286:
	movq	%r14, 16(%rsp)
	movq	%rax, 24(%rsp)
	movq	56(%rsp), %rsi
	movq	64(%rsp), %rdx
.Ltmp62:
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.69(%rip), %rcx
	leaq	80(%rsp), %rdi
	movl	$4, %r8d
	callq	*_RNvMsu_NtNtCsgEmfK2I1SDS_4core3str7patternNtB5_11StrSearcher3new@GOTPCREL(%rip)
.Ltmp63:
	cmpb	$0, 80(%rsp)
	je	.LBB49_289
	leaq	88(%rsp), %rsi
	movq	152(%rsp), %rdx
	xorl	%eax, %eax
	cmpq	$-1, 136(%rsp)
	sete	%al
	movq	160(%rsp), %rcx
	movq	168(%rsp), %r8
	movq	176(%rsp), %r9
.Ltmp66:
	movl	%eax, (%rsp)
	leaq	256(%rsp), %rdi
	callq	_ZN4core3str7pattern14TwoWaySearcher9next_back17h738bfa0fcca2ee7eE
.Ltmp67:
	jmp	.LBB49_320
.LBB49_289:
	cmpb	$0, 106(%rsp)
	je	.LBB49_291
	xorl	%r8d, %r8d
	jmp	.LBB49_319
.LBB49_291:
	movzbl	105(%rsp), %eax
	movq	96(%rsp), %rcx
	testq	%rcx, %rcx
	je	.LBB49_294
	movq	152(%rsp), %rdi
	movq	160(%rsp), %rsi
	cmpq	%rsi, %rcx
	jae	.LBB49_295
	cmpb	$-64, (%rdi,%rcx)
	jge	.LBB49_296
	jmp	.LBB49_313
.LBB49_294:
	xorl	%r8d, %r8d
	cmpb	$1, %al
	je	.LBB49_318
	jmp	.LBB49_319
.LBB49_295:
	jne	.LBB49_313
.LBB49_296:
	movzbl	-1(%rdi,%rcx), %edx
	testb	%dl, %dl
	js	.LBB49_299
	testb	$1, %al
	je	.LBB49_306
.LBB49_298:
	movq	%rcx, %r8
	jmp	.LBB49_318
.LBB49_299:
	movzbl	-2(%rdi,%rcx), %r8d
	cmpb	$-65, %r8b
	jg	.LBB49_302
	movzbl	-3(%rdi,%rcx), %r9d
	cmpb	$-65, %r9b
	jg	.LBB49_303
	movzbl	-4(%rdi,%rcx), %r10d
	andl	$7, %r10d
	shll	$6, %r10d
	andl	$63, %r9d
	orl	%r10d, %r9d
	jmp	.LBB49_304
.LBB49_302:
	andl	$31, %r8d
	jmp	.LBB49_305
.LBB49_303:
	andl	$15, %r9d
.LBB49_304:
	shll	$6, %r9d
	andl	$63, %r8d
	orl	%r9d, %r8d
.LBB49_305:
	shll	$6, %r8d
	andl	$63, %edx
	orl	%r8d, %edx
	testb	$1, %al
	jne	.LBB49_298
.LBB49_306:
	movq	$-1, %r8
	cmpl	$128, %edx
	jb	.LBB49_309
	movq	$-2, %r8
	cmpl	$2048, %edx
	jb	.LBB49_309
	xorl	%r8d, %r8d
	cmpl	$65536, %edx
	setb	%r8b
	orq	$-4, %r8
.LBB49_309:
	addq	%rcx, %r8
	je	.LBB49_314
	cmpq	%rsi, %r8
	jae	.LBB49_315
	cmpb	$-64, (%rdi,%r8)
	jge	.LBB49_316
.LBB49_312:
	movq	%r8, %rcx
.LBB49_313:
.Ltmp64:
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.19(%rip), %r8
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core3str16slice_error_fail@GOTPCREL(%rip)
.Ltmp65:
	jmp	.LBB49_234
.LBB49_314:
	xorl	%r8d, %r8d
	jmp	.LBB49_318
.LBB49_315:
	jne	.LBB49_312
.LBB49_316:
	cmpb	$0, -1(%rdi,%r8)
	jns	.LBB49_318
	cmpb	$-65, -2(%rdi,%r8)
.LBB49_318:
	movq	%r8, 264(%rsp)
	movl	$1, %r8d
.LBB49_319:
	movq	%r8, 256(%rsp)
.LBB49_320:
	movq	256(%rsp), %rax
	movq	264(%rsp), %rcx
	movq	%rax, 256(%rsp)
	movq	%rcx, 264(%rsp)
	leaq	400(%rsp), %rax
	movq	%rax, 80(%rsp)
	leaq	_ZN66_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h7d6d6b51974016faE(%rip), %rax
	movq	%rax, 88(%rsp)
	leaq	16(%rsp), %rcx
	movq	%rcx, 96(%rsp)
	movq	%rax, 104(%rsp)
	movq	%rbx, 112(%rsp)
	movq	%rax, 120(%rsp)
.Ltmp68:
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.70(%rip), %rdi
	leaq	80(%rsp), %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip)
.Ltmp69:
	movq	56(%rsp), %rsi
	movq	64(%rsp), %r15
	movq	$0, 16(%rsp)
	movq	$1, 24(%rsp)
	movq	$0, 32(%rsp)
.Ltmp70:
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.71(%rip), %rcx
	leaq	80(%rsp), %rdi
	movl	$6, %r8d
	movq	%rsi, 184(%rsp)
	movq	%r15, %rdx
	callq	*_RNvMsu_NtNtCsgEmfK2I1SDS_4core3str7patternNtB5_11StrSearcher3new@GOTPCREL(%rip)
.Ltmp71:
	movq	176(%rsp), %rax
	movq	%rax, 352(%rsp)
	movups	160(%rsp), %xmm0
	movaps	%xmm0, 336(%rsp)
	movups	144(%rsp), %xmm0
	movaps	%xmm0, 320(%rsp)
	movdqu	80(%rsp), %xmm0
	movdqu	96(%rsp), %xmm1
	movdqu	112(%rsp), %xmm2
	movups	128(%rsp), %xmm3
	movaps	%xmm3, 304(%rsp)
	movdqa	%xmm2, 288(%rsp)
	movdqa	%xmm1, 272(%rsp)
	movdqa	%xmm0, 256(%rsp)
	movl	$1, %ebp
	xorl	%r13d, %r13d
	xorl	%r12d, %r12d
	.p2align	4
.LBB49_323:
.Ltmp72:
	leaq	80(%rsp), %rdi
	leaq	256(%rsp), %rsi
	callq	_RNvXsv_NtNtCsgEmfK2I1SDS_4core3str7patternNtB5_11StrSearcherNtB5_8Searcher10next_match
.Ltmp73:
	cmpb	$0, 80(%rsp)
	je	.LBB49_334
	movq	88(%rsp), %rax
	movq	96(%rsp), %rcx
	movq	%rcx, 40(%rsp)
	movq	%rax, %r14
	subq	%r12, %r14
	movq	16(%rsp), %rbx
	movq	%rbx, %rcx
	subq	%r13, %rcx
	cmpq	%rcx, %r14
	ja	.LBB49_330
	cmpq	%r12, %rax
	je	.LBB49_328
.LBB49_327:
	addq	184(%rsp), %r12
	movq	%rbp, %rdi
	addq	%r13, %rdi
	movq	%r12, %rsi
	movq	%r14, %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB49_328:
	addq	%r14, %r13
	movq	%r13, 32(%rsp)
	subq	%r13, %rbx
	cmpq	$4, %rbx
	jbe	.LBB49_332
.LBB49_329:
	movb	$119, 4(%rbp,%r13)
	movl	$1634890867, (%rbp,%r13)
	addq	$5, %r13
	movq	%r13, 32(%rsp)
	movq	40(%rsp), %r12
	jmp	.LBB49_323
.LBB49_330:
.Ltmp124:
	leaq	16(%rsp), %rdi
	movq	%r13, %rsi
	movq	%r14, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb571ed982b1708caE
.Ltmp125:
	movq	32(%rsp), %r13
	movq	16(%rsp), %rbx
	movq	24(%rsp), %rbp
	jmp	.LBB49_327
.LBB49_332:
.Ltmp126:
	movl	$5, %edx
	leaq	16(%rsp), %rdi
	movq	%r13, %rsi
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb571ed982b1708caE
.Ltmp127:
	movq	24(%rsp), %rbp
	movq	32(%rsp), %r13
	jmp	.LBB49_329
.LBB49_334:
	movq	%r15, %r14
	subq	%r12, %r14
	movq	16(%rsp), %rbx
	movq	%rbx, %rax
	subq	%r13, %rax
	cmpq	%rax, %r14
	ja	.LBB49_426
	cmpq	%r12, %r15
	je	.LBB49_337
.LBB49_336:
	movq	184(%rsp), %rsi
	addq	%r12, %rsi
	addq	%r13, %rbp
	movq	%rbp, %rdi
	movq	%r14, %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movq	16(%rsp), %rbx
.LBB49_337:
	addq	%r14, %r13
	movq	24(%rsp), %r15
.Ltmp77:
	leaq	80(%rsp), %rdi
	movq	%r15, %rsi
	movq	%r13, %rdx
	callq	*_RNvMs3_NtCslNYArtu3iFV_5alloc3stre12to_uppercase@GOTPCREL(%rip)
.Ltmp78:
	movq	48(%rsp), %rsi
	testq	%rsi, %rsi
	movq	_RNvNtNtCsgEmfK2I1SDS_4core5slice6memchr14memchr_aligned@GOTPCREL(%rip), %r12
	leaq	_RNvXsq_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt7Display3fmt(%rip), %r13
	je	.LBB49_340
	movq	56(%rsp), %rdi
	movl	$1, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB49_340:
	movq	96(%rsp), %rax
	movq	%rax, 64(%rsp)
	movdqu	80(%rsp), %xmm0
	movdqa	%xmm0, 48(%rsp)
	testq	%rbx, %rbx
	je	.LBB49_342
	movl	$1, %edx
	movq	%r15, %rdi
	movq	%rbx, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB49_342:
	movq	48(%rsp), %rax
	movq	64(%rsp), %rbx
	subq	%rbx, %rax
	cmpq	$2, %rax
	jbe	.LBB49_428
.LBB49_343:
	movq	56(%rsp), %r14
	leaq	3(%r14), %rdi
	movq	%r14, %rsi
	movq	%rbx, %rdx
	callq	*memmove@GOTPCREL(%rip)
	movw	$28526, (%r14)
	movb	$32, 2(%r14)
	leaq	3(%rbx), %rsi
	movq	%rsi, 64(%rsp)
	movq	48(%rsp), %rax
	subq	%rsi, %rax
	cmpq	$1, %rax
	jbe	.LBB49_429
.LBB49_344:
	movq	56(%rsp), %rax
	movw	$-22077, (%rax,%rsi)
	leaq	5(%rbx), %rsi
	movq	%rsi, 64(%rsp)
	movq	%rsi, 16(%rsp)
	movq	56(%rsp), %rdi
	cmpq	$27, %rbx
	jae	.LBB49_346
.Ltmp86:
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core3str5count23char_count_general_case@GOTPCREL(%rip)
.Ltmp87:
	jmp	.LBB49_347
.LBB49_346:
.Ltmp84:
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core3str5count14do_count_chars@GOTPCREL(%rip)
.Ltmp85:
.LBB49_347:
	movq	%rax, 256(%rsp)
	leaq	48(%rsp), %rax
	movq	%rax, 80(%rsp)
	movq	%r13, 88(%rsp)
	leaq	16(%rsp), %rax
	movq	%rax, 96(%rsp)
	movq	_RNvXsi_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impjNtB9_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 104(%rsp)
	leaq	256(%rsp), %rcx
	movq	%rcx, 112(%rsp)
	movq	%rax, 120(%rsp)
.Ltmp88:
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.70(%rip), %rdi
	leaq	80(%rsp), %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip)
.Ltmp89:
.Ltmp90:
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.74(%rip), %rsi
	leaq	256(%rsp), %rbx
	movl	$5, %edx
	movq	%rbx, %rdi
	callq	*_RNvXs2_NtNtCsgEmfK2I1SDS_4core3num7dec2fltdNtNtNtB9_3str6traits7FromStr8from_str@GOTPCREL(%rip)
.Ltmp91:
.Ltmp92:
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.75(%rip), %rdi
	movl	$1, %esi
	callq	*_RNvXs1_NtNtCsgEmfK2I1SDS_4core3num7dec2fltfNtNtNtB9_3str6traits7FromStr8from_str@GOTPCREL(%rip)
.Ltmp93:
	movq	%rax, 16(%rsp)
	movq	%rbx, 80(%rsp)
	leaq	_ZN70_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h711ce1df237eb5ffE(%rip), %rax
	movq	%rax, 88(%rsp)
	leaq	16(%rsp), %rax
	movq	%rax, 96(%rsp)
	leaq	_ZN70_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h7fbd710399a42385E(%rip), %rax
	movq	%rax, 104(%rsp)
.Ltmp94:
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.65(%rip), %rdi
	leaq	80(%rsp), %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip)
.Ltmp95:
	movq	56(%rsp), %r14
	movq	64(%rsp), %rbx
	xorl	%r15d, %r15d
	jmp	.LBB49_353
	.p2align	4
.LBB49_352:
	movq	%rax, %r15
	cmpq	%rax, %rbx
	jb	.LBB49_364
.LBB49_353:
	movq	%rbx, %rax
	subq	%r15, %rax
	leaq	(%r14,%r15), %rsi
	cmpq	$15, %rax
	ja	.LBB49_359
	xorl	%edx, %edx
	testq	%rax, %rax
	je	.LBB49_358
	.p2align	4
.LBB49_355:
	cmpb	$32, (%rsi,%rdx)
	je	.LBB49_363
	incq	%rdx
	cmpq	%rdx, %rax
	jne	.LBB49_355
	movq	%rax, %rdx
.LBB49_358:
	xorl	%eax, %eax
	cmpq	$1, %rax
	je	.LBB49_361
	jmp	.LBB49_364
	.p2align	4
.LBB49_359:
.Ltmp96:
	movl	$32, %edi
	movq	%rax, %rdx
	callq	*%r12
.Ltmp97:
	cmpq	$1, %rax
	jne	.LBB49_364
.LBB49_361:
	leaq	(%rdx,%r15), %rax
	incq	%rax
	addq	%r15, %rdx
	cmpq	%rbx, %rdx
	jae	.LBB49_352
	cmpb	$32, (%r14,%rdx)
	jne	.LBB49_352
	jmp	.LBB49_423
.LBB49_363:
	movl	$1, %eax
	cmpq	$1, %rax
	je	.LBB49_361
.LBB49_364:
	movq	$0, 256(%rsp)
.LBB49_365:
	movq	56(%rsp), %rbx
	movq	64(%rsp), %rbp
	movq	$0, 80(%rsp)
	movq	$1, 88(%rsp)
	movq	$0, 96(%rsp)
	testq	%rbp, %rbp
	jne	.LBB49_425
.LBB49_366:
	addq	%rbx, %rbp
	movq	$-3, %r15
	leaq	80(%rsp), %rdi
	movq	%rbx, 40(%rsp)
	jmp	.LBB49_369
	.p2align	4
.LBB49_367:
	movb	%r14b, (%rcx,%rax)
	movq	40(%rsp), %rbx
.LBB49_368:
	addq	%r12, %r13
	movq	%r13, 96(%rsp)
	incq	%r15
	je	.LBB49_394
.LBB49_369:
	cmpq	%rbp, %rbx
	je	.LBB49_394
	movsbl	-1(%rbp), %r14d
	testl	%r14d, %r14d
	js	.LBB49_372
	decq	%rbp
	movl	$1, %r13d
	movb	$1, %bl
	movq	96(%rsp), %r12
	jmp	.LBB49_385
	.p2align	4
.LBB49_372:
	movzbl	-2(%rbp), %eax
	cmpb	$-64, %al
	jge	.LBB49_375
	movzbl	-3(%rbp), %ecx
	cmpb	$-65, %cl
	jg	.LBB49_376
	movzbl	-4(%rbp), %edx
	addq	$-4, %rbp
	andl	$7, %edx
	shll	$6, %edx
	andl	$63, %ecx
	orl	%edx, %ecx
	jmp	.LBB49_377
.LBB49_375:
	addq	$-2, %rbp
	andl	$31, %eax
	jmp	.LBB49_378
.LBB49_376:
	addq	$-3, %rbp
	andl	$15, %ecx
.LBB49_377:
	shll	$6, %ecx
	andl	$63, %eax
	orl	%ecx, %eax
.LBB49_378:
	movl	%eax, %ecx
	shll	$6, %ecx
	andl	$63, %r14d
	orl	%ecx, %r14d
	cmpl	$1114112, %r14d
	je	.LBB49_394
	movq	96(%rsp), %r12
	cmpl	$2, %eax
	jae	.LBB49_381
	movl	$1, %r13d
	movb	$1, %bl
	jmp	.LBB49_385
.LBB49_381:
	cmpl	$32, %eax
	jae	.LBB49_383
	movl	$2, %r13d
	jmp	.LBB49_384
.LBB49_383:
	cmpl	$1024, %eax
	movl	$4, %r13d
	sbbq	$0, %r13
.LBB49_384:
	xorl	%ebx, %ebx
	.p2align	4
.LBB49_385:
	movq	80(%rsp), %rcx
	subq	%r12, %rcx
	movq	%r12, %rax
	cmpq	%rcx, %r13
	ja	.LBB49_392
.LBB49_386:
	movq	88(%rsp), %rcx
	testb	%bl, %bl
	jne	.LBB49_367
	movl	%r14d, %edx
	andb	$63, %dl
	orb	$-128, %dl
	movl	%r14d, %esi
	shrl	$6, %esi
	cmpl	$2048, %r14d
	movq	40(%rsp), %rbx
	jae	.LBB49_389
	orb	$-64, %sil
	movb	%sil, (%rcx,%rax)
	movb	%dl, 1(%rcx,%rax)
	jmp	.LBB49_368
	.p2align	4
.LBB49_389:
	andb	$63, %sil
	orb	$-128, %sil
	movl	%r14d, %r8d
	shrl	$12, %r8d
	cmpl	$65535, %r14d
	ja	.LBB49_391
	orb	$-32, %r8b
	movb	%r8b, (%rcx,%rax)
	movb	%sil, 1(%rcx,%rax)
	movb	%dl, 2(%rcx,%rax)
	jmp	.LBB49_368
.LBB49_391:
	andb	$63, %r8b
	orb	$-128, %r8b
	shrl	$18, %r14d
	orb	$-16, %r14b
	movb	%r14b, (%rcx,%rax)
	movb	%r8b, 1(%rcx,%rax)
	movb	%sil, 2(%rcx,%rax)
	movb	%dl, 3(%rcx,%rax)
	jmp	.LBB49_368
.LBB49_392:
.Ltmp102:
	movq	%r12, %rsi
	movq	%r13, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb571ed982b1708caE
.Ltmp103:
	movq	96(%rsp), %rax
	leaq	80(%rsp), %rdi
	jmp	.LBB49_386
.LBB49_394:
	movq	96(%rsp), %rax
	movq	%rax, 32(%rsp)
	movdqu	80(%rsp), %xmm0
	movdqa	%xmm0, 16(%rsp)
	leaq	256(%rsp), %rax
	movq	%rax, 80(%rsp)
	leaq	_ZN66_$LT$core..option..Option$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h3592f331712421f9E(%rip), %rax
	movq	%rax, 88(%rsp)
	leaq	16(%rsp), %rax
	movq	%rax, 96(%rsp)
	leaq	_RNvXsr_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt5Debug3fmt(%rip), %rax
	movq	%rax, 104(%rsp)
.Ltmp105:
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.65(%rip), %rdi
	leaq	80(%rsp), %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip)
.Ltmp106:
	movq	16(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB49_397
	movq	24(%rsp), %rdi
	movl	$1, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB49_397:
.Ltmp108:
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.76(%rip), %rsi
	leaq	16(%rsp), %rbx
	movl	$2, %edx
	movq	%rbx, %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core3str8converts9from_utf8@GOTPCREL(%rip)
.Ltmp109:
.Ltmp110:
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.77(%rip), %rsi
	leaq	256(%rsp), %r14
	movl	$2, %edx
	movq	%r14, %rdi
	callq	*_RNvMNtCslNYArtu3iFV_5alloc6stringNtB2_6String15from_utf8_lossy@GOTPCREL(%rip)
.Ltmp111:
	movq	%rbx, 80(%rsp)
	leaq	_ZN70_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h23be4112e76a9dccE(%rip), %rax
	movq	%rax, 88(%rsp)
	movq	%r14, 96(%rsp)
	leaq	_ZN66_$LT$alloc..borrow..Cow$LT$B$GT$$u20$as$u20$core..fmt..Display$GT$3fmt17hbaf387ec183922f5E(%rip), %rax
	movq	%rax, 104(%rsp)
.Ltmp113:
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.65(%rip), %rdi
	leaq	80(%rsp), %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip)
.Ltmp114:
	movq	256(%rsp), %rsi
	movabsq	$-9223372036854775808, %rax
	cmpq	%rax, %rsi
	je	.LBB49_403
	testq	%rsi, %rsi
	je	.LBB49_403
	movq	264(%rsp), %rdi
	movl	$1, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB49_403:
	movb	$2, 400(%rsp)
	movq	$0, 256(%rsp)
	movq	$1, 264(%rsp)
	movq	$0, 272(%rsp)
	movq	$1610612768, 96(%rsp)
	movq	%r14, 80(%rsp)
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.21(%rip), %rax
	movq	%rax, 88(%rsp)
.Ltmp116:
	leaq	400(%rsp), %rdi
	leaq	80(%rsp), %rsi
	callq	*_RNvXs3_NtNtCsgEmfK2I1SDS_4core3num5errorNtB5_13ParseIntErrorNtNtB9_3fmt7Display3fmt@GOTPCREL(%rip)
.Ltmp117:
	testb	%al, %al
	movabsq	$-9223372036854775808, %r14
	jne	.LBB49_431
	movq	272(%rsp), %rax
	movq	%rax, 32(%rsp)
	movdqu	256(%rsp), %xmm0
	movdqa	%xmm0, 16(%rsp)
	movq	%rbx, 80(%rsp)
	leaq	_ZN70_$LT$core..result..Result$LT$T$C$E$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h46c1cb854cdc7e41E(%rip), %rax
	movq	%rax, 88(%rsp)
.Ltmp118:
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.66(%rip), %rdi
	leaq	80(%rsp), %rsi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL(%rip)
.Ltmp119:
	movq	16(%rsp), %rsi
	cmpq	%r14, %rsi
	je	.LBB49_409
	testq	%rsi, %rsi
	je	.LBB49_409
	movq	24(%rsp), %rdi
	movl	$1, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB49_409:
	movq	48(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB49_411
	movq	56(%rsp), %rdi
	movl	$1, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB49_411:
	movq	240(%rsp), %rbx
	movq	248(%rsp), %r14
	testq	%r14, %r14
	je	.LBB49_416
	leaq	8(%rbx), %r15
	jmp	.LBB49_414
	.p2align	4
.LBB49_413:
	addq	$24, %r15
	decq	%r14
	je	.LBB49_416
.LBB49_414:
	movq	-8(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB49_413
	movq	(%r15), %rdi
	movl	$1, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB49_413
.LBB49_416:
	movq	232(%rsp), %rax
	testq	%rax, %rax
	je	.LBB49_418
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB49_418:
	movq	200(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB49_420
	shlq	$3, %rsi
	movq	208(%rsp), %rdi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB49_420:
	movq	376(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB49_422
	movq	384(%rsp), %rdi
	movl	$1, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB49_422:
	addq	$472, %rsp
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
.LBB49_423:
	.cfi_def_cfa_offset 528
	subq	%rax, %rbx
	addq	%r14, %rax
	movq	%r14, 256(%rsp)
	movq	%rdx, 264(%rsp)
	movq	%rax, 272(%rsp)
	movq	%rbx, 280(%rsp)
	jmp	.LBB49_365
.LBB49_424:
.Ltmp49:
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.33(%rip), %rdi
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.43(%rip), %rdx
	movl	$19, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp50:
	jmp	.LBB49_234
.LBB49_425:
	movq	%rbp, %rax
	shrq	$2, %rax
	movl	%ebp, %ecx
	andl	$3, %ecx
	cmpq	$1, %rcx
	sbbq	$-1, %rax
	cmpq	$3, %rax
	movl	$3, %edx
	cmovbq	%rax, %rdx
.Ltmp99:
	leaq	80(%rsp), %rdi
	xorl	%esi, %esi
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb571ed982b1708caE
.Ltmp100:
	jmp	.LBB49_366
.LBB49_426:
.Ltmp74:
	leaq	16(%rsp), %rdi
	movq	%r13, %rsi
	movq	%r14, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb571ed982b1708caE
.Ltmp75:
	movq	24(%rsp), %rbp
	movq	32(%rsp), %r13
	jmp	.LBB49_336
.LBB49_428:
.Ltmp80:
	leaq	48(%rsp), %rdi
	movl	$3, %edx
	movq	%rbx, %rsi
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb571ed982b1708caE
.Ltmp81:
	jmp	.LBB49_343
.LBB49_429:
.Ltmp82:
	leaq	48(%rsp), %rdi
	movl	$2, %edx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb571ed982b1708caE
.Ltmp83:
	movq	64(%rsp), %rsi
	jmp	.LBB49_344
.LBB49_431:
.Ltmp121:
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.22(%rip), %rdi
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.37(%rip), %rcx
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.24(%rip), %r8
	leaq	199(%rsp), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6result13unwrap_failed@GOTPCREL(%rip)
.Ltmp122:
.LBB49_234:
	ud2
.LBB49_432:
.Ltmp47:
	leaq	80(%rsp), %rdi
	xorl	%esi, %esi
	movq	%r15, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb571ed982b1708caE
.Ltmp48:
	movq	88(%rsp), %rdi
	movq	96(%rsp), %r12
	jmp	.LBB49_258
.LBB49_434:
.Ltmp101:
	jmp	.LBB49_436
.LBB49_435:
.Ltmp104:
.LBB49_436:
	movq	%rax, %r14
	movq	80(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB49_458
	movq	88(%rsp), %rdi
	jmp	.LBB49_456
.LBB49_438:
.Ltmp120:
	movq	%r14, %rcx
	movq	%rax, %r14
	movq	16(%rsp), %rsi
	cmpq	%rcx, %rsi
	jne	.LBB49_451
	jmp	.LBB49_458
.LBB49_439:
.Ltmp115:
	movq	%rax, %r14
	movq	256(%rsp), %rsi
	movabsq	$-9223372036854775808, %rax
	cmpq	%rax, %rsi
	jne	.LBB49_454
	jmp	.LBB49_458
.LBB49_440:
.Ltmp107:
	jmp	.LBB49_450
.LBB49_441:
.Ltmp79:
	movq	%rax, %r14
	testq	%rbx, %rbx
	je	.LBB49_458
	movl	$1, %edx
	movq	%r15, %rdi
	movq	%rbx, %rsi
	jmp	.LBB49_457
.LBB49_443:
.Ltmp54:
	jmp	.LBB49_461
.LBB49_444:
.Ltmp76:
	jmp	.LBB49_450
.LBB49_445:
.Ltmp98:
	jmp	.LBB49_448
.LBB49_446:
.Ltmp61:
	jmp	.LBB49_448
.LBB49_447:
.Ltmp112:
.LBB49_448:
	movq	%rax, %r14
	jmp	.LBB49_458
.LBB49_449:
.Ltmp128:
.LBB49_450:
	movq	%rax, %r14
	movq	16(%rsp), %rsi
.LBB49_451:
	testq	%rsi, %rsi
	je	.LBB49_458
	movq	24(%rsp), %rdi
	jmp	.LBB49_456
.LBB49_453:
.Ltmp123:
	movq	%rax, %r14
	movq	256(%rsp), %rsi
.LBB49_454:
	testq	%rsi, %rsi
	je	.LBB49_458
	movq	264(%rsp), %rdi
.LBB49_456:
	movl	$1, %edx
.LBB49_457:
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB49_458:
	movq	48(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB49_239
	movq	56(%rsp), %rdi
	jmp	.LBB49_463
.LBB49_460:
.Ltmp51:
.LBB49_461:
	movq	%rax, %r14
	movq	80(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB49_239
	movq	88(%rsp), %rdi
.LBB49_463:
	movl	$1, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB49_239
.LBB49_238:
.Ltmp131:
	movq	%rax, %r14
.LBB49_239:
	leaq	232(%rsp), %rdi
	callq	_ZN4core3ptr65drop_in_place$LT$alloc..vec..Vec$LT$alloc..string..String$GT$$GT$17hfb1df7862aab08a4E
	movq	200(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB49_236
	shlq	$3, %rsi
	movq	208(%rsp), %rdi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB49_236:
	movq	376(%rsp), %rsi
	testq	%rsi, %rsi
	jne	.LBB49_237
.LBB49_235:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB49_237:
	movq	384(%rsp), %rdi
	movl	$1, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end49:
	.size	_ZN9rustInput4main17h9d961689a15262afE, .Lfunc_end49-_ZN9rustInput4main17h9d961689a15262afE
	.cfi_endproc
	.section	.gcc_except_table._ZN9rustInput4main17h9d961689a15262afE,"a",@progbits
	.p2align	2, 0x0
GCC_except_table49:
.Lexception3:
	.byte	255
	.byte	155
	.uleb128 .Lttbase0-.Lttbaseref0
.Lttbaseref0:
	.byte	1
	.uleb128 .Lcst_end3-.Lcst_begin3
.Lcst_begin3:
	.uleb128 .Lfunc_begin3-.Lfunc_begin3
	.uleb128 .Ltmp15-.Lfunc_begin3
	.byte	0
	.byte	0
	.uleb128 .Ltmp15-.Lfunc_begin3
	.uleb128 .Ltmp22-.Ltmp15
	.uleb128 .Ltmp23-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp24-.Lfunc_begin3
	.uleb128 .Ltmp27-.Ltmp24
	.uleb128 .Ltmp131-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp28-.Lfunc_begin3
	.uleb128 .Ltmp29-.Ltmp28
	.uleb128 .Ltmp30-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp137-.Lfunc_begin3
	.uleb128 .Ltmp133-.Ltmp137
	.uleb128 .Ltmp139-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp134-.Lfunc_begin3
	.uleb128 .Ltmp135-.Ltmp134
	.uleb128 .Ltmp136-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp19-.Lfunc_begin3
	.uleb128 .Ltmp20-.Ltmp19
	.uleb128 .Ltmp23-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp9-.Lfunc_begin3
	.uleb128 .Ltmp10-.Ltmp9
	.uleb128 .Ltmp11-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp143-.Lfunc_begin3
	.uleb128 .Ltmp144-.Ltmp143
	.uleb128 .Ltmp145-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp31-.Lfunc_begin3
	.uleb128 .Ltmp32-.Ltmp31
	.uleb128 .Ltmp33-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp39-.Lfunc_begin3
	.uleb128 .Ltmp42-.Ltmp39
	.uleb128 .Ltmp131-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp34-.Lfunc_begin3
	.uleb128 .Ltmp35-.Ltmp34
	.uleb128 .Ltmp36-.Lfunc_begin3
	.byte	1
	.uleb128 .Ltmp140-.Lfunc_begin3
	.uleb128 .Ltmp141-.Ltmp140
	.uleb128 .Ltmp142-.Lfunc_begin3
	.byte	1
	.uleb128 .Ltmp146-.Lfunc_begin3
	.uleb128 .Ltmp147-.Ltmp146
	.uleb128 .Ltmp148-.Lfunc_begin3
	.byte	1
	.uleb128 .Ltmp12-.Lfunc_begin3
	.uleb128 .Ltmp13-.Ltmp12
	.uleb128 .Ltmp14-.Lfunc_begin3
	.byte	1
	.uleb128 .Ltmp43-.Lfunc_begin3
	.uleb128 .Ltmp130-.Ltmp43
	.uleb128 .Ltmp131-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp130-.Lfunc_begin3
	.uleb128 .Ltmp52-.Ltmp130
	.byte	0
	.byte	0
	.uleb128 .Ltmp52-.Lfunc_begin3
	.uleb128 .Ltmp53-.Ltmp52
	.uleb128 .Ltmp54-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp55-.Lfunc_begin3
	.uleb128 .Ltmp58-.Ltmp55
	.uleb128 .Ltmp112-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp59-.Lfunc_begin3
	.uleb128 .Ltmp60-.Ltmp59
	.uleb128 .Ltmp61-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp62-.Lfunc_begin3
	.uleb128 .Ltmp69-.Ltmp62
	.uleb128 .Ltmp112-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp70-.Lfunc_begin3
	.uleb128 .Ltmp71-.Ltmp70
	.uleb128 .Ltmp76-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp72-.Lfunc_begin3
	.uleb128 .Ltmp73-.Ltmp72
	.uleb128 .Ltmp128-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp73-.Lfunc_begin3
	.uleb128 .Ltmp124-.Ltmp73
	.byte	0
	.byte	0
	.uleb128 .Ltmp124-.Lfunc_begin3
	.uleb128 .Ltmp127-.Ltmp124
	.uleb128 .Ltmp128-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp127-.Lfunc_begin3
	.uleb128 .Ltmp77-.Ltmp127
	.byte	0
	.byte	0
	.uleb128 .Ltmp77-.Lfunc_begin3
	.uleb128 .Ltmp78-.Ltmp77
	.uleb128 .Ltmp79-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp78-.Lfunc_begin3
	.uleb128 .Ltmp86-.Ltmp78
	.byte	0
	.byte	0
	.uleb128 .Ltmp86-.Lfunc_begin3
	.uleb128 .Ltmp95-.Ltmp86
	.uleb128 .Ltmp112-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp96-.Lfunc_begin3
	.uleb128 .Ltmp97-.Ltmp96
	.uleb128 .Ltmp98-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp102-.Lfunc_begin3
	.uleb128 .Ltmp103-.Ltmp102
	.uleb128 .Ltmp104-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp105-.Lfunc_begin3
	.uleb128 .Ltmp106-.Ltmp105
	.uleb128 .Ltmp107-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp108-.Lfunc_begin3
	.uleb128 .Ltmp111-.Ltmp108
	.uleb128 .Ltmp112-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp113-.Lfunc_begin3
	.uleb128 .Ltmp114-.Ltmp113
	.uleb128 .Ltmp115-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp116-.Lfunc_begin3
	.uleb128 .Ltmp117-.Ltmp116
	.uleb128 .Ltmp123-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp118-.Lfunc_begin3
	.uleb128 .Ltmp119-.Ltmp118
	.uleb128 .Ltmp120-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp49-.Lfunc_begin3
	.uleb128 .Ltmp50-.Ltmp49
	.uleb128 .Ltmp51-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp99-.Lfunc_begin3
	.uleb128 .Ltmp100-.Ltmp99
	.uleb128 .Ltmp101-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp74-.Lfunc_begin3
	.uleb128 .Ltmp75-.Ltmp74
	.uleb128 .Ltmp76-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp80-.Lfunc_begin3
	.uleb128 .Ltmp83-.Ltmp80
	.uleb128 .Ltmp112-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp121-.Lfunc_begin3
	.uleb128 .Ltmp122-.Ltmp121
	.uleb128 .Ltmp123-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp47-.Lfunc_begin3
	.uleb128 .Ltmp48-.Ltmp47
	.uleb128 .Ltmp51-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp48-.Lfunc_begin3
	.uleb128 .Lfunc_end49-.Ltmp48
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
	movq	%rsi, %rcx
	movslq	%edi, %rdx
	leaq	_ZN9rustInput4main17h9d961689a15262afE(%rip), %rax
	movq	%rax, (%rsp)
	leaq	.Lanon.e782a8a22bd0898c388072a3f6b7b073.20(%rip), %rsi
	movq	%rsp, %rdi
	xorl	%r8d, %r8d
	callq	*_RNvNtCsjrHSEGnQ3l9_3std2rt19lang_start_internal@GOTPCREL(%rip)
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end50:
	.size	main, .Lfunc_end50-main
	.cfi_endproc

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.0,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.e782a8a22bd0898c388072a3f6b7b073.0:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/str/pattern.rs"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.0, 80

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.1,@object
	.section	.data.rel.ro..Lanon.e782a8a22bd0898c388072a3f6b7b073.1,"aw",@progbits
	.p2align	3, 0x0
.Lanon.e782a8a22bd0898c388072a3f6b7b073.1:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17he3716ce71f8ee385E
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.1, 32

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.2,@object
	.section	.rodata..Lanon.e782a8a22bd0898c388072a3f6b7b073.2,"a",@progbits
.Lanon.e782a8a22bd0898c388072a3f6b7b073.2:
	.ascii	"ParseFloatError"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.2, 15

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.3,@object
	.section	.rodata.cst4,"aM",@progbits,4
.Lanon.e782a8a22bd0898c388072a3f6b7b073.3:
	.ascii	"kind"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.3, 4

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.4,@object
	.section	.rodata..Lanon.e782a8a22bd0898c388072a3f6b7b073.4,"a",@progbits
.Lanon.e782a8a22bd0898c388072a3f6b7b073.4:
	.ascii	"Empty"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.4, 5

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.5,@object
	.section	.rodata..Lanon.e782a8a22bd0898c388072a3f6b7b073.5,"a",@progbits
.Lanon.e782a8a22bd0898c388072a3f6b7b073.5:
	.ascii	"Invalid"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.5, 7

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.6,@object
	.section	.data.rel.ro..Lanon.e782a8a22bd0898c388072a3f6b7b073.6,"aw",@progbits
	.p2align	3, 0x0
.Lanon.e782a8a22bd0898c388072a3f6b7b073.6:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_RNvXsZ_NtNtCsgEmfK2I1SDS_4core3fmt3numjNtB7_5Debug3fmt
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.6, 32

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.7,@object
	.section	.data.rel.ro..Lanon.e782a8a22bd0898c388072a3f6b7b073.7,"aw",@progbits
	.p2align	3, 0x0
.Lanon.e782a8a22bd0898c388072a3f6b7b073.7:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h59e1935e4335ea31E
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.7, 32

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.8,@object
	.section	.rodata..Lanon.e782a8a22bd0898c388072a3f6b7b073.8,"a",@progbits
.Lanon.e782a8a22bd0898c388072a3f6b7b073.8:
	.ascii	"Utf8Error"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.8, 9

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.9,@object
	.section	.rodata..Lanon.e782a8a22bd0898c388072a3f6b7b073.9,"a",@progbits
.Lanon.e782a8a22bd0898c388072a3f6b7b073.9:
	.ascii	"valid_up_to"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.9, 11

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.10,@object
	.section	.rodata..Lanon.e782a8a22bd0898c388072a3f6b7b073.10,"a",@progbits
.Lanon.e782a8a22bd0898c388072a3f6b7b073.10:
	.ascii	"error_len"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.10, 9

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.11,@object
	.section	.rodata..Lanon.e782a8a22bd0898c388072a3f6b7b073.11,"a",@progbits
.Lanon.e782a8a22bd0898c388072a3f6b7b073.11:
	.ascii	"Error"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.11, 5

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.12,@object
	.section	.data.rel.ro..Lanon.e782a8a22bd0898c388072a3f6b7b073.12,"aw",@progbits
	.p2align	3, 0x0
.Lanon.e782a8a22bd0898c388072a3f6b7b073.12:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb57242de5322d031E
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.12, 32

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.13,@object
	.section	.rodata..Lanon.e782a8a22bd0898c388072a3f6b7b073.13,"a",@progbits
.Lanon.e782a8a22bd0898c388072a3f6b7b073.13:
	.ascii	"ParseIntError"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.13, 13

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.14,@object
	.section	.rodata..Lanon.e782a8a22bd0898c388072a3f6b7b073.14,"a",@progbits
.Lanon.e782a8a22bd0898c388072a3f6b7b073.14:
	.ascii	"InvalidDigit"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.14, 12

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.15,@object
	.section	.rodata..Lanon.e782a8a22bd0898c388072a3f6b7b073.15,"a",@progbits
.Lanon.e782a8a22bd0898c388072a3f6b7b073.15:
	.ascii	"PosOverflow"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.15, 11

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.16,@object
	.section	.rodata..Lanon.e782a8a22bd0898c388072a3f6b7b073.16,"a",@progbits
.Lanon.e782a8a22bd0898c388072a3f6b7b073.16:
	.ascii	"NegOverflow"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.16, 11

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.17,@object
	.section	.rodata.cst4,"aM",@progbits,4
.Lanon.e782a8a22bd0898c388072a3f6b7b073.17:
	.ascii	"Zero"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.17, 4

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.18,@object
	.section	.data.rel.ro..Lanon.e782a8a22bd0898c388072a3f6b7b073.18,"aw",@progbits
	.p2align	3, 0x0
.Lanon.e782a8a22bd0898c388072a3f6b7b073.18:
	.quad	.Lanon.e782a8a22bd0898c388072a3f6b7b073.0
	.asciz	"O\000\000\000\000\000\000\000i\004\000\000$\000\000"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.18, 24

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.19,@object
	.section	.data.rel.ro..Lanon.e782a8a22bd0898c388072a3f6b7b073.19,"aw",@progbits
	.p2align	3, 0x0
.Lanon.e782a8a22bd0898c388072a3f6b7b073.19:
	.quad	.Lanon.e782a8a22bd0898c388072a3f6b7b073.0
	.asciz	"O\000\000\000\000\000\000\000\275\004\000\000$\000\000"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.19, 24

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.20,@object
	.section	.data.rel.ro..Lanon.e782a8a22bd0898c388072a3f6b7b073.20,"aw",@progbits
	.p2align	3, 0x0
.Lanon.e782a8a22bd0898c388072a3f6b7b073.20:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h570be5b93f555ea8E
	.quad	_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17h05d483968928bbc9E
	.quad	_ZN3std2rt10lang_start28_$u7b$$u7b$closure$u7d$$u7d$17h05d483968928bbc9E
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.20, 48

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.21,@object
	.section	.data.rel.ro..Lanon.e782a8a22bd0898c388072a3f6b7b073.21,"aw",@progbits
	.p2align	3, 0x0
.Lanon.e782a8a22bd0898c388072a3f6b7b073.21:
	.quad	_ZN4core3ptr42drop_in_place$LT$alloc..string..String$GT$17h2ca952c84d9280d8E
	.asciz	"\030\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_RNvXsZ_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt5Write9write_str
	.quad	_RNvXsZ_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt5Write10write_char
	.quad	_ZN4core3fmt5Write9write_fmt17h95f6316480fc12deE
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.21, 48

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.22,@object
	.section	.rodata..Lanon.e782a8a22bd0898c388072a3f6b7b073.22,"a",@progbits
.Lanon.e782a8a22bd0898c388072a3f6b7b073.22:
	.ascii	"a Display implementation returned an error unexpectedly"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.22, 55

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.23,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.e782a8a22bd0898c388072a3f6b7b073.23:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/alloc/src/string.rs"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.23, 76

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.24,@object
	.section	.data.rel.ro..Lanon.e782a8a22bd0898c388072a3f6b7b073.24,"aw",@progbits
	.p2align	3, 0x0
.Lanon.e782a8a22bd0898c388072a3f6b7b073.24:
	.quad	.Lanon.e782a8a22bd0898c388072a3f6b7b073.23
	.asciz	"K\000\000\000\000\000\000\000d\013\000\000\016\000\000"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.24, 24

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.25,@object
	.section	.data.rel.ro..Lanon.e782a8a22bd0898c388072a3f6b7b073.25,"aw",@progbits
	.p2align	3, 0x0
.Lanon.e782a8a22bd0898c388072a3f6b7b073.25:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h6db9cad6fc8230afE
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.25, 32

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.26,@object
	.section	.data.rel.ro..Lanon.e782a8a22bd0898c388072a3f6b7b073.26,"aw",@progbits
	.p2align	3, 0x0
.Lanon.e782a8a22bd0898c388072a3f6b7b073.26:
	.quad	.Lanon.e782a8a22bd0898c388072a3f6b7b073.0
	.asciz	"O\000\000\000\000\000\000\000\345\005\000\000\024\000\000"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.26, 24

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.27,@object
	.section	.data.rel.ro..Lanon.e782a8a22bd0898c388072a3f6b7b073.27,"aw",@progbits
	.p2align	3, 0x0
.Lanon.e782a8a22bd0898c388072a3f6b7b073.27:
	.quad	.Lanon.e782a8a22bd0898c388072a3f6b7b073.0
	.asciz	"O\000\000\000\000\000\000\000\345\005\000\000!\000\000"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.27, 24

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.28,@object
	.section	.data.rel.ro..Lanon.e782a8a22bd0898c388072a3f6b7b073.28,"aw",@progbits
	.p2align	3, 0x0
.Lanon.e782a8a22bd0898c388072a3f6b7b073.28:
	.quad	.Lanon.e782a8a22bd0898c388072a3f6b7b073.0
	.asciz	"O\000\000\000\000\000\000\000\331\005\000\000!\000\000"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.28, 24

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.29,@object
	.section	.data.rel.ro..Lanon.e782a8a22bd0898c388072a3f6b7b073.29,"aw",@progbits
	.p2align	3, 0x0
.Lanon.e782a8a22bd0898c388072a3f6b7b073.29:
	.quad	.Lanon.e782a8a22bd0898c388072a3f6b7b073.0
	.asciz	"O\000\000\000\000\000\000\000<\006\000\000\024\000\000"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.29, 24

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.30,@object
	.section	.data.rel.ro..Lanon.e782a8a22bd0898c388072a3f6b7b073.30,"aw",@progbits
	.p2align	3, 0x0
.Lanon.e782a8a22bd0898c388072a3f6b7b073.30:
	.quad	.Lanon.e782a8a22bd0898c388072a3f6b7b073.0
	.asciz	"O\000\000\000\000\000\000\000<\006\000\000!\000\000"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.30, 24

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.31,@object
	.section	.data.rel.ro..Lanon.e782a8a22bd0898c388072a3f6b7b073.31,"aw",@progbits
	.p2align	3, 0x0
.Lanon.e782a8a22bd0898c388072a3f6b7b073.31:
	.quad	.Lanon.e782a8a22bd0898c388072a3f6b7b073.0
	.asciz	"O\000\000\000\000\000\000\0000\006\000\000\024\000\000"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.31, 24

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.32,@object
	.section	.data.rel.ro..Lanon.e782a8a22bd0898c388072a3f6b7b073.32,"aw",@progbits
	.p2align	3, 0x0
.Lanon.e782a8a22bd0898c388072a3f6b7b073.32:
	.quad	.Lanon.e782a8a22bd0898c388072a3f6b7b073.0
	.asciz	"O\000\000\000\000\000\000\0000\006\000\000!\000\000"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.32, 24

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.33,@object
	.section	.rodata..Lanon.e782a8a22bd0898c388072a3f6b7b073.33,"a",@progbits
.Lanon.e782a8a22bd0898c388072a3f6b7b073.33:
	.ascii	"mid > len"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.33, 9

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.34,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.e782a8a22bd0898c388072a3f6b7b073.34:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/slice/sort/stable/quicksort.rs"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.34, 96

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.35,@object
	.section	.data.rel.ro..Lanon.e782a8a22bd0898c388072a3f6b7b073.35,"aw",@progbits
	.p2align	3, 0x0
.Lanon.e782a8a22bd0898c388072a3f6b7b073.35:
	.quad	.Lanon.e782a8a22bd0898c388072a3f6b7b073.34
	.asciz	"_\000\000\000\000\000\000\000M\000\000\000\037\000\000"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.35, 24

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.36,@object
	.section	.data.rel.ro..Lanon.e782a8a22bd0898c388072a3f6b7b073.36,"aw",@progbits
	.p2align	3, 0x0
.Lanon.e782a8a22bd0898c388072a3f6b7b073.36:
	.quad	.Lanon.e782a8a22bd0898c388072a3f6b7b073.34
	.asciz	"_\000\000\000\000\000\000\000G\000\000\000\027\000\000"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.36, 24

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.37,@object
	.section	.data.rel.ro..Lanon.e782a8a22bd0898c388072a3f6b7b073.37,"aw",@progbits
	.p2align	3, 0x0
.Lanon.e782a8a22bd0898c388072a3f6b7b073.37:
	.asciz	"\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000"
	.quad	_RNvXsK_NtCsgEmfK2I1SDS_4core3fmtNtB5_5ErrorNtB5_5Debug3fmt
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.37, 32

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.38,@object
	.section	.data.rel.ro..Lanon.e782a8a22bd0898c388072a3f6b7b073.38,"aw",@progbits
	.p2align	3, 0x0
.Lanon.e782a8a22bd0898c388072a3f6b7b073.38:
	.quad	_ZN4core3ptr42drop_in_place$LT$std..io..error..Error$GT$17h4a3a16ac33eb7831E
	.asciz	"\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_RNvXNtNtCsjrHSEGnQ3l9_3std2io5errorNtB2_5ErrorNtNtCsgEmfK2I1SDS_4core3fmt5Debug3fmt
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.38, 32

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.39,@object
	.section	.rodata..Lanon.e782a8a22bd0898c388072a3f6b7b073.39,"a",@progbits
.Lanon.e782a8a22bd0898c388072a3f6b7b073.39:
	.ascii	"called `Result::unwrap()` on an `Err` value"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.39, 43

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.40,@object
	.section	.data.rel.ro..Lanon.e782a8a22bd0898c388072a3f6b7b073.40,"aw",@progbits
	.p2align	3, 0x0
.Lanon.e782a8a22bd0898c388072a3f6b7b073.40:
	.asciz	"\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000\000\001\000\000\000\000\000\000"
	.quad	_RNvXsc_NtNtCsgEmfK2I1SDS_4core3num5errorNtB5_13ParseIntErrorNtNtB9_3fmt5Debug3fmt
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.40, 32

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.41,@object
	.section	.data.rel.ro..Lanon.e782a8a22bd0898c388072a3f6b7b073.41,"aw",@progbits
	.p2align	3, 0x0
.Lanon.e782a8a22bd0898c388072a3f6b7b073.41:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h522ad2aac4a04343E
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.41, 32

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.42,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.e782a8a22bd0898c388072a3f6b7b073.42:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/alloc/src/str.rs"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.42, 73

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.43,@object
	.section	.data.rel.ro..Lanon.e782a8a22bd0898c388072a3f6b7b073.43,"aw",@progbits
	.p2align	3, 0x0
.Lanon.e782a8a22bd0898c388072a3f6b7b073.43:
	.quad	.Lanon.e782a8a22bd0898c388072a3f6b7b073.42
	.asciz	"H\000\000\000\000\000\000\000\261\000\000\000\026\000\000"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.43, 24

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.44,@object
	.section	.rodata..Lanon.e782a8a22bd0898c388072a3f6b7b073.44,"a",@progbits
.Lanon.e782a8a22bd0898c388072a3f6b7b073.44:
	.ascii	"attempt to join into collection with len > usize::MAX"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.44, 53

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.45,@object
	.section	.data.rel.ro..Lanon.e782a8a22bd0898c388072a3f6b7b073.45,"aw",@progbits
	.p2align	3, 0x0
.Lanon.e782a8a22bd0898c388072a3f6b7b073.45:
	.quad	.Lanon.e782a8a22bd0898c388072a3f6b7b073.42
	.asciz	"H\000\000\000\000\000\000\000\232\000\000\000\n\000\000"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.45, 24

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.46,@object
	.section	.rodata.cst4,"aM",@progbits,4
.Lanon.e782a8a22bd0898c388072a3f6b7b073.46:
	.ascii	"None"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.46, 4

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.47,@object
	.section	.data.rel.ro..Lanon.e782a8a22bd0898c388072a3f6b7b073.47,"aw",@progbits
	.p2align	3, 0x0
.Lanon.e782a8a22bd0898c388072a3f6b7b073.47:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h5adc29d20a37f450E
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.47, 32

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.48,@object
	.section	.rodata.cst4,"aM",@progbits,4
.Lanon.e782a8a22bd0898c388072a3f6b7b073.48:
	.ascii	"Some"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.48, 4

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.49,@object
	.section	.data.rel.ro..Lanon.e782a8a22bd0898c388072a3f6b7b073.49,"aw",@progbits
	.p2align	3, 0x0
.Lanon.e782a8a22bd0898c388072a3f6b7b073.49:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h6da7a66261afc6edE
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.49, 32

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.50,@object
	.section	.data.rel.ro..Lanon.e782a8a22bd0898c388072a3f6b7b073.50,"aw",@progbits
	.p2align	3, 0x0
.Lanon.e782a8a22bd0898c388072a3f6b7b073.50:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hffc76acfa0474b64E
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.50, 32

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.51,@object
	.section	.rodata..Lanon.e782a8a22bd0898c388072a3f6b7b073.51,"a",@progbits
.Lanon.e782a8a22bd0898c388072a3f6b7b073.51:
	.ascii	"Ok"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.51, 2

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.52,@object
	.section	.data.rel.ro..Lanon.e782a8a22bd0898c388072a3f6b7b073.52,"aw",@progbits
	.p2align	3, 0x0
.Lanon.e782a8a22bd0898c388072a3f6b7b073.52:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb99bdc045cd14b26E
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.52, 32

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.53,@object
	.section	.rodata..Lanon.e782a8a22bd0898c388072a3f6b7b073.53,"a",@progbits
.Lanon.e782a8a22bd0898c388072a3f6b7b073.53:
	.ascii	"Err"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.53, 3

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.54,@object
	.section	.data.rel.ro..Lanon.e782a8a22bd0898c388072a3f6b7b073.54,"aw",@progbits
	.p2align	3, 0x0
.Lanon.e782a8a22bd0898c388072a3f6b7b073.54:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h6f874d6d0b6dd903E
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.54, 32

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.55,@object
	.section	.data.rel.ro..Lanon.e782a8a22bd0898c388072a3f6b7b073.55,"aw",@progbits
	.p2align	3, 0x0
.Lanon.e782a8a22bd0898c388072a3f6b7b073.55:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h1dc28f5d9ef5f97aE
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.55, 32

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.56,@object
	.section	.data.rel.ro..Lanon.e782a8a22bd0898c388072a3f6b7b073.56,"aw",@progbits
	.p2align	3, 0x0
.Lanon.e782a8a22bd0898c388072a3f6b7b073.56:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h77d234a03ed2c62dE
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.56, 32

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.57,@object
	.section	.data.rel.ro..Lanon.e782a8a22bd0898c388072a3f6b7b073.57,"aw",@progbits
	.p2align	3, 0x0
.Lanon.e782a8a22bd0898c388072a3f6b7b073.57:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h83c424fd610bfdccE
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.57, 32

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.58,@object
	.section	.rodata..Lanon.e782a8a22bd0898c388072a3f6b7b073.58,"a",@progbits
.Lanon.e782a8a22bd0898c388072a3f6b7b073.58:
	.ascii	"How many? "
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.58, 10

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.59,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.e782a8a22bd0898c388072a3f6b7b073.59:
	.asciz	"rustInput.rs"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.59, 13

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.60,@object
	.section	.data.rel.ro..Lanon.e782a8a22bd0898c388072a3f6b7b073.60,"aw",@progbits
	.p2align	3, 0x0
.Lanon.e782a8a22bd0898c388072a3f6b7b073.60:
	.quad	.Lanon.e782a8a22bd0898c388072a3f6b7b073.59
	.asciz	"\f\000\000\000\000\000\000\000\006\000\000\000\032\000\000"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.60, 24

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.61,@object
	.section	.rodata..Lanon.e782a8a22bd0898c388072a3f6b7b073.61,"a",@progbits
.Lanon.e782a8a22bd0898c388072a3f6b7b073.61:
	.ascii	"no line"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.61, 7

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.62,@object
	.section	.data.rel.ro..Lanon.e782a8a22bd0898c388072a3f6b7b073.62,"aw",@progbits
	.p2align	3, 0x0
.Lanon.e782a8a22bd0898c388072a3f6b7b073.62:
	.quad	.Lanon.e782a8a22bd0898c388072a3f6b7b073.59
	.asciz	"\f\000\000\000\000\000\000\000\b\000\000\0003\000\000"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.62, 24

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.63,@object
	.section	.data.rel.ro..Lanon.e782a8a22bd0898c388072a3f6b7b073.63,"aw",@progbits
	.p2align	3, 0x0
.Lanon.e782a8a22bd0898c388072a3f6b7b073.63:
	.quad	.Lanon.e782a8a22bd0898c388072a3f6b7b073.59
	.asciz	"\f\000\000\000\000\000\000\000\t\000\000\000,\000\000"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.63, 24

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.64,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.e782a8a22bd0898c388072a3f6b7b073.64:
	.asciz	"\300\b bytes: \300\001\n"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.64, 14

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.65,@object
.Lanon.e782a8a22bd0898c388072a3f6b7b073.65:
	.asciz	"\300\001 \300\001\n"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.65, 7

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.66,@object
.Lanon.e782a8a22bd0898c388072a3f6b7b073.66:
	.asciz	"\300\001\n"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.66, 4

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.67,@object
	.section	.rodata..Lanon.e782a8a22bd0898c388072a3f6b7b073.67,"a",@progbits
.Lanon.e782a8a22bd0898c388072a3f6b7b073.67:
	.ascii	"needle in a haystack of needles"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.67, 31

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.68,@object
	.section	.rodata..Lanon.e782a8a22bd0898c388072a3f6b7b073.68,"a",@progbits
.Lanon.e782a8a22bd0898c388072a3f6b7b073.68:
	.ascii	"needles"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.68, 7

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.69,@object
	.section	.rodata.cst4,"aM",@progbits,4
.Lanon.e782a8a22bd0898c388072a3f6b7b073.69:
	.ascii	"need"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.69, 4

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.70,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.e782a8a22bd0898c388072a3f6b7b073.70:
	.asciz	"\300\001 \300\001 \300\001\n"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.70, 10

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.71,@object
	.section	.rodata..Lanon.e782a8a22bd0898c388072a3f6b7b073.71,"a",@progbits
.Lanon.e782a8a22bd0898c388072a3f6b7b073.71:
	.ascii	"needle"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.71, 6

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.72,@object
	.section	.rodata..Lanon.e782a8a22bd0898c388072a3f6b7b073.72,"a",@progbits
.Lanon.e782a8a22bd0898c388072a3f6b7b073.72:
	.ascii	"straw"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.72, 5

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.73,@object
	.section	.rodata..Lanon.e782a8a22bd0898c388072a3f6b7b073.73,"a",@progbits
.Lanon.e782a8a22bd0898c388072a3f6b7b073.73:
	.ascii	"no "
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.73, 3

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.74,@object
	.section	.rodata..Lanon.e782a8a22bd0898c388072a3f6b7b073.74,"a",@progbits
.Lanon.e782a8a22bd0898c388072a3f6b7b073.74:
	.ascii	"2.5e3"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.74, 5

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.75,@object
	.section	.rodata..Lanon.e782a8a22bd0898c388072a3f6b7b073.75,"a",@progbits
.Lanon.e782a8a22bd0898c388072a3f6b7b073.75:
	.byte	120
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.75, 1

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.76,@object
	.section	.rodata..Lanon.e782a8a22bd0898c388072a3f6b7b073.76,"a",@progbits
.Lanon.e782a8a22bd0898c388072a3f6b7b073.76:
	.ascii	"h\377"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.76, 2

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.77,@object
	.section	.rodata..Lanon.e782a8a22bd0898c388072a3f6b7b073.77,"a",@progbits
.Lanon.e782a8a22bd0898c388072a3f6b7b073.77:
	.ascii	"Hi"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.77, 2

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.78,@object
	.section	.data.rel.ro..Lanon.e782a8a22bd0898c388072a3f6b7b073.78,"aw",@progbits
	.p2align	3, 0x0
.Lanon.e782a8a22bd0898c388072a3f6b7b073.78:
	.quad	.Lanon.e782a8a22bd0898c388072a3f6b7b073.59
	.asciz	"\f\000\000\000\000\000\000\000\016\000\000\000\032\000\000"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.78, 24

	.type	.Lanon.e782a8a22bd0898c388072a3f6b7b073.79,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.e782a8a22bd0898c388072a3f6b7b073.79:
	.asciz	"\300\002 (\300\001)"
	.size	.Lanon.e782a8a22bd0898c388072a3f6b7b073.79, 8

	.type	.Lswitch.table._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb57242de5322d031E,@object
	.section	".rodata..Lswitch.table._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb57242de5322d031E","a",@progbits
	.p2align	3, 0x0
.Lswitch.table._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb57242de5322d031E:
	.quad	5
	.quad	12
	.quad	11
	.quad	11
	.quad	4
	.size	.Lswitch.table._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb57242de5322d031E, 40

	.type	.Lswitch.table._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb57242de5322d031E.1.rel,@object
	.section	".rodata..Lswitch.table._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb57242de5322d031E.1.rel","a",@progbits
	.p2align	2, 0x0
.Lswitch.table._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb57242de5322d031E.1.rel:
	.long	.Lanon.e782a8a22bd0898c388072a3f6b7b073.4-.Lswitch.table._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb57242de5322d031E.1.rel
	.long	.Lanon.e782a8a22bd0898c388072a3f6b7b073.14-.Lswitch.table._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb57242de5322d031E.1.rel
	.long	.Lanon.e782a8a22bd0898c388072a3f6b7b073.15-.Lswitch.table._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb57242de5322d031E.1.rel
	.long	.Lanon.e782a8a22bd0898c388072a3f6b7b073.16-.Lswitch.table._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb57242de5322d031E.1.rel
	.long	.Lanon.e782a8a22bd0898c388072a3f6b7b073.17-.Lswitch.table._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb57242de5322d031E.1.rel
	.size	.Lswitch.table._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb57242de5322d031E.1.rel, 20

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
