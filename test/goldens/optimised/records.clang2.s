	.text
	.file	"records.c"
	.globl	main
	.p2align	4, 0x90
	.type	main,@function
main:
.Lfunc_begin0:
	.file	0 "/project" "records.c" md5 0x71f307a787da03de54d7a3d296cbe012
	.loc	0 50 0
	.cfi_startproc
	.loc	0 51 18 prologue_end
	addl	$3, %edi
.Ltmp0:
	.loc	0 51 9 is_stmt 0
	jmp	run
.Ltmp1:
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
	.cfi_endproc

	.p2align	4, 0x90
	.type	run,@function
run:
.Lfunc_begin1:
	.loc	0 37 0 is_stmt 1
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	subq	$32, %rsp
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %rbp, -16
.Ltmp2:
	.loc	0 18 2 prologue_end
	movl	%edi, %eax
.Ltmp3:
	.loc	0 0 2 is_stmt 0
	movabsq	$8589934592, %rsi
	.loc	0 18 2
	orq	%rax, %rsi
.Ltmp4:
	.loc	0 40 27 is_stmt 1
	movq	$0, (%rsp)
	.loc	0 40 35 is_stmt 0
	movq	%rsi, 8(%rsp)
	.loc	0 40 45
	movq	%rsi, 16(%rsp)
.Ltmp5:
	.loc	0 17 33 is_stmt 1
	leal	-1(%rdi), %eax
.Ltmp6:
	.loc	0 17 50 is_stmt 0
	addl	$2, %edi
.Ltmp7:
	.loc	0 18 2 is_stmt 1
	shlq	$32, %rdi
.Ltmp8:
	orq	%rdi, %rax
.Ltmp9:
	.loc	0 40 53
	movq	%rax, 24(%rsp)
	.loc	0 42 16
	xorl	%edi, %edi
	callq	area
.Ltmp10:
	movl	%eax, %r14d
.Ltmp11:
	.loc	0 0 16 is_stmt 0
	movq	%rsp, %rdi
.Ltmp12:
	.loc	0 43 23 is_stmt 1
	callq	measured
.Ltmp13:
	.loc	0 46 39
	movzbl	%r14b, %ebp
	.loc	0 46 44 is_stmt 0
	movl	%r14d, %ebx
	shll	$16, %ebx
	negl	%ebx
	sarl	$16, %ebx
	.loc	0 46 2
	leaq	.L.str(%rip), %rdi
	movl	$2, %r8d
	movl	%r14d, %esi
	movl	%ebp, %edx
	movl	%ebx, %ecx
	movb	$1, %al
	callq	printf@PLT
.Ltmp14:
	.loc	0 47 17 is_stmt 1
	addl	%r14d, %ebp
	.loc	0 47 23 is_stmt 0
	addl	%ebx, %ebp
	.loc	0 47 2
	movl	%ebp, %eax
	addq	$32, %rsp
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
.Ltmp15:
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.Ltmp16:
.Lfunc_end1:
	.size	run, .Lfunc_end1-run
	.cfi_endproc

	.p2align	4, 0x90
	.type	area,@function
area:
.Lfunc_begin2:
	.loc	0 21 0 is_stmt 1
	.cfi_startproc
	movq	%rsi, %rax
.Ltmp17:
	.loc	0 22 28 prologue_end
	subl	%edi, %esi
.Ltmp18:
	.loc	0 0 28 is_stmt 0
	shrq	$32, %rdi
.Ltmp19:
	shrq	$32, %rax
.Ltmp20:
	.loc	0 23 29 is_stmt 1
	subl	%edi, %eax
.Ltmp21:
	.loc	0 24 19
	imull	%eax, %esi
.Ltmp22:
	.loc	0 25 9
	movl	%esi, %eax
.Ltmp23:
	negl	%eax
	cmovsl	%esi, %eax
	.loc	0 25 2 is_stmt 0
	retq
.Ltmp24:
.Lfunc_end2:
	.size	area, .Lfunc_end2-area
	.cfi_endproc

	.p2align	4, 0x90
	.type	measured,@function
measured:
.Lfunc_begin3:
	.loc	0 28 0 is_stmt 1
	.cfi_startproc
	.loc	0 31 36 prologue_end
	movl	8(%rdi), %eax
	.loc	0 31 38 is_stmt 0
	subl	(%rdi), %eax
.Ltmp25:
	.loc	0 31 69
	movl	12(%rdi), %ecx
	.loc	0 31 71
	subl	4(%rdi), %ecx
.Ltmp26:
	.loc	0 32 24 is_stmt 1
	imull	%eax, %eax
.Ltmp27:
	.loc	0 32 42 is_stmt 0
	imull	%ecx, %ecx
.Ltmp28:
	.loc	0 32 33
	addl	%eax, %ecx
	.loc	0 32 17
	cvtsi2sd	%ecx, %xmm1
.Ltmp29:
	.loc	0 31 36 is_stmt 1
	movl	24(%rdi), %eax
	.loc	0 31 38 is_stmt 0
	subl	16(%rdi), %eax
.Ltmp30:
	.loc	0 31 69
	movl	28(%rdi), %ecx
	.loc	0 31 71
	subl	20(%rdi), %ecx
.Ltmp31:
	.loc	0 32 24 is_stmt 1
	imull	%eax, %eax
.Ltmp32:
	.loc	0 32 42 is_stmt 0
	imull	%ecx, %ecx
.Ltmp33:
	.loc	0 32 33
	addl	%eax, %ecx
	.loc	0 32 17
	cvtsi2sd	%ecx, %xmm0
	.loc	0 32 14
	addsd	%xmm1, %xmm0
.Ltmp34:
	.loc	0 34 2 is_stmt 1
	retq
.Ltmp35:
.Lfunc_end3:
	.size	measured, .Lfunc_end3-measured
	.cfi_endproc

	.type	.L.str,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"%d %d %d %g %ld\n"
	.size	.L.str, 17

	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0
.Ldebug_list_header_start0:
	.short	5
	.byte	8
	.byte	0
	.long	20
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
	.long	.Ldebug_loc3-.Lloclists_table_base0
	.long	.Ldebug_loc4-.Lloclists_table_base0
	.long	.Ldebug_loc5-.Lloclists_table_base0
	.long	.Ldebug_loc6-.Lloclists_table_base0
	.long	.Ldebug_loc7-.Lloclists_table_base0
	.long	.Ldebug_loc8-.Lloclists_table_base0
	.long	.Ldebug_loc9-.Lloclists_table_base0
	.long	.Ldebug_loc10-.Lloclists_table_base0
	.long	.Ldebug_loc11-.Lloclists_table_base0
	.long	.Ldebug_loc12-.Lloclists_table_base0
	.long	.Ldebug_loc13-.Lloclists_table_base0
	.long	.Ldebug_loc14-.Lloclists_table_base0
	.long	.Ldebug_loc15-.Lloclists_table_base0
	.long	.Ldebug_loc16-.Lloclists_table_base0
	.long	.Ldebug_loc17-.Lloclists_table_base0
	.long	.Ldebug_loc18-.Lloclists_table_base0
	.long	.Ldebug_loc19-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp0-.Lfunc_begin0
	.byte	1
	.byte	85
	.byte	4
	.uleb128 .Ltmp0-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	4
	.byte	163
	.byte	1
	.byte	85
	.byte	159
	.byte	0
.Ldebug_loc1:
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin0
	.uleb128 .Ltmp7-.Lfunc_begin0
	.byte	1
	.byte	85
	.byte	4
	.uleb128 .Ltmp7-.Lfunc_begin0
	.uleb128 .Lfunc_end1-.Lfunc_begin0
	.byte	4
	.byte	163
	.byte	1
	.byte	85
	.byte	159
	.byte	0
.Ldebug_loc2:
	.byte	4
	.uleb128 .Ltmp2-.Lfunc_begin0
	.uleb128 .Lfunc_end1-.Lfunc_begin0
	.byte	8
	.byte	48
	.byte	159
	.byte	147
	.byte	4
	.byte	48
	.byte	159
	.byte	147
	.byte	4
	.byte	0
.Ldebug_loc3:
	.byte	4
	.uleb128 .Ltmp2-.Lfunc_begin0
	.uleb128 .Ltmp7-.Lfunc_begin0
	.byte	7
	.byte	85
	.byte	147
	.byte	4
	.byte	50
	.byte	159
	.byte	147
	.byte	4
	.byte	4
	.uleb128 .Ltmp7-.Lfunc_begin0
	.uleb128 .Lfunc_end1-.Lfunc_begin0
	.byte	6
	.byte	147
	.byte	4
	.byte	50
	.byte	159
	.byte	147
	.byte	4
	.byte	0
.Ldebug_loc4:
	.byte	4
	.uleb128 .Ltmp3-.Lfunc_begin0
	.uleb128 .Ltmp7-.Lfunc_begin0
	.byte	17
	.byte	117
	.byte	0
	.byte	16
	.byte	255
	.byte	255
	.byte	255
	.byte	255
	.byte	15
	.byte	26
	.byte	16
	.byte	128
	.byte	128
	.byte	128
	.byte	128
	.byte	32
	.byte	33
	.byte	159
	.byte	0
.Ldebug_loc5:
	.byte	4
	.uleb128 .Ltmp5-.Lfunc_begin0
	.uleb128 .Ltmp7-.Lfunc_begin0
	.byte	7
	.byte	85
	.byte	147
	.byte	4
	.byte	50
	.byte	159
	.byte	147
	.byte	4
	.byte	4
	.uleb128 .Ltmp7-.Lfunc_begin0
	.uleb128 .Lfunc_end1-.Lfunc_begin0
	.byte	6
	.byte	147
	.byte	4
	.byte	50
	.byte	159
	.byte	147
	.byte	4
	.byte	0
.Ldebug_loc6:
	.byte	4
	.uleb128 .Ltmp5-.Lfunc_begin0
	.uleb128 .Ltmp7-.Lfunc_begin0
	.byte	1
	.byte	85
	.byte	0
.Ldebug_loc7:
	.byte	4
	.uleb128 .Ltmp6-.Lfunc_begin0
	.uleb128 .Ltmp7-.Lfunc_begin0
	.byte	3
	.byte	80
	.byte	147
	.byte	4
	.byte	4
	.uleb128 .Ltmp7-.Lfunc_begin0
	.uleb128 .Ltmp8-.Lfunc_begin0
	.byte	6
	.byte	80
	.byte	147
	.byte	4
	.byte	85
	.byte	147
	.byte	4
	.byte	4
	.uleb128 .Ltmp8-.Lfunc_begin0
	.uleb128 .Ltmp9-.Lfunc_begin0
	.byte	3
	.byte	80
	.byte	147
	.byte	4
	.byte	0
.Ldebug_loc8:
	.byte	4
	.uleb128 .Ltmp11-.Lfunc_begin0
	.uleb128 .Ltmp15-.Lfunc_begin0
	.byte	23
	.byte	17
	.byte	0
	.byte	126
	.byte	0
	.byte	16
	.byte	255
	.byte	255
	.byte	255
	.byte	255
	.byte	15
	.byte	26
	.byte	168
	.asciz	"\247\200\200"
	.byte	168
	.asciz	"\253\200\200"
	.byte	28
	.byte	159
	.byte	0
.Ldebug_loc9:
	.byte	4
	.uleb128 .Ltmp11-.Lfunc_begin0
	.uleb128 .Ltmp15-.Lfunc_begin0
	.byte	1
	.byte	94
	.byte	0
.Ldebug_loc10:
	.byte	4
	.uleb128 .Ltmp11-.Lfunc_begin0
	.uleb128 .Ltmp15-.Lfunc_begin0
	.byte	20
	.byte	126
	.byte	0
	.byte	16
	.byte	255
	.byte	255
	.byte	255
	.byte	255
	.byte	15
	.byte	26
	.byte	168
	.asciz	"\247\200\200"
	.byte	168
	.asciz	"\257\200\200"
	.byte	159
	.byte	0
.Ldebug_loc11:
	.byte	4
	.uleb128 .Ltmp12-.Lfunc_begin0
	.uleb128 .Lfunc_end1-.Lfunc_begin0
	.byte	1
	.byte	87
	.byte	0
.Ldebug_loc12:
	.byte	4
	.uleb128 .Ltmp13-.Lfunc_begin0
	.uleb128 .Ltmp14-.Lfunc_begin0
	.byte	7
	.byte	97
	.byte	147
	.byte	8
	.byte	50
	.byte	159
	.byte	147
	.byte	8
	.byte	4
	.uleb128 .Ltmp14-.Lfunc_begin0
	.uleb128 .Lfunc_end1-.Lfunc_begin0
	.byte	6
	.byte	147
	.byte	8
	.byte	50
	.byte	159
	.byte	147
	.byte	8
	.byte	0
.Ldebug_loc13:
	.byte	4
	.uleb128 .Lfunc_begin2-.Lfunc_begin0
	.uleb128 .Ltmp18-.Lfunc_begin0
	.byte	8
	.byte	85
	.byte	147
	.byte	4
	.byte	147
	.byte	4
	.byte	84
	.byte	147
	.byte	4
	.byte	4
	.uleb128 .Ltmp18-.Lfunc_begin0
	.uleb128 .Ltmp19-.Lfunc_begin0
	.byte	8
	.byte	85
	.byte	147
	.byte	4
	.byte	147
	.byte	4
	.byte	80
	.byte	147
	.byte	4
	.byte	4
	.uleb128 .Ltmp19-.Lfunc_begin0
	.uleb128 .Ltmp20-.Lfunc_begin0
	.byte	8
	.byte	147
	.byte	4
	.byte	85
	.byte	147
	.byte	4
	.byte	80
	.byte	147
	.byte	4
	.byte	4
	.uleb128 .Ltmp20-.Lfunc_begin0
	.uleb128 .Ltmp21-.Lfunc_begin0
	.byte	10
	.byte	147
	.byte	4
	.byte	85
	.byte	147
	.byte	4
	.byte	147
	.byte	4
	.byte	80
	.byte	147
	.byte	4
	.byte	4
	.uleb128 .Ltmp21-.Lfunc_begin0
	.uleb128 .Lfunc_end2-.Lfunc_begin0
	.byte	5
	.byte	147
	.byte	4
	.byte	85
	.byte	147
	.byte	4
	.byte	0
.Ldebug_loc14:
	.byte	4
	.uleb128 .Ltmp18-.Lfunc_begin0
	.uleb128 .Ltmp22-.Lfunc_begin0
	.byte	1
	.byte	84
	.byte	0
.Ldebug_loc15:
	.byte	4
	.uleb128 .Ltmp21-.Lfunc_begin0
	.uleb128 .Ltmp23-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc16:
	.byte	4
	.uleb128 .Ltmp22-.Lfunc_begin0
	.uleb128 .Lfunc_end2-.Lfunc_begin0
	.byte	1
	.byte	84
	.byte	0
.Ldebug_loc17:
	.byte	4
	.uleb128 .Lfunc_begin3-.Lfunc_begin0
	.uleb128 .Ltmp29-.Lfunc_begin0
	.byte	8
	.byte	48
	.byte	159
	.byte	147
	.byte	8
	.byte	50
	.byte	159
	.byte	147
	.byte	8
	.byte	4
	.uleb128 .Ltmp29-.Lfunc_begin0
	.uleb128 .Ltmp34-.Lfunc_begin0
	.byte	7
	.byte	98
	.byte	147
	.byte	8
	.byte	50
	.byte	159
	.byte	147
	.byte	8
	.byte	4
	.uleb128 .Ltmp34-.Lfunc_begin0
	.uleb128 .Lfunc_end3-.Lfunc_begin0
	.byte	7
	.byte	97
	.byte	147
	.byte	8
	.byte	50
	.byte	159
	.byte	147
	.byte	8
	.byte	0
.Ldebug_loc18:
	.byte	4
	.uleb128 .Lfunc_begin3-.Lfunc_begin0
	.uleb128 .Ltmp29-.Lfunc_begin0
	.byte	3
	.byte	17
	.byte	0
	.byte	159
	.byte	4
	.uleb128 .Ltmp29-.Lfunc_begin0
	.uleb128 .Ltmp34-.Lfunc_begin0
	.byte	3
	.byte	17
	.byte	1
	.byte	159
	.byte	4
	.uleb128 .Ltmp34-.Lfunc_begin0
	.uleb128 .Lfunc_end3-.Lfunc_begin0
	.byte	3
	.byte	17
	.byte	2
	.byte	159
	.byte	0
.Ldebug_loc19:
	.byte	4
	.uleb128 .Ltmp25-.Lfunc_begin0
	.uleb128 .Ltmp26-.Lfunc_begin0
	.byte	3
	.byte	80
	.byte	147
	.byte	4
	.byte	4
	.uleb128 .Ltmp26-.Lfunc_begin0
	.uleb128 .Ltmp27-.Lfunc_begin0
	.byte	6
	.byte	80
	.byte	147
	.byte	4
	.byte	82
	.byte	147
	.byte	4
	.byte	4
	.uleb128 .Ltmp27-.Lfunc_begin0
	.uleb128 .Ltmp28-.Lfunc_begin0
	.byte	5
	.byte	147
	.byte	4
	.byte	82
	.byte	147
	.byte	4
	.byte	4
	.uleb128 .Ltmp30-.Lfunc_begin0
	.uleb128 .Ltmp31-.Lfunc_begin0
	.byte	3
	.byte	80
	.byte	147
	.byte	4
	.byte	4
	.uleb128 .Ltmp31-.Lfunc_begin0
	.uleb128 .Ltmp32-.Lfunc_begin0
	.byte	6
	.byte	80
	.byte	147
	.byte	4
	.byte	82
	.byte	147
	.byte	4
	.byte	4
	.uleb128 .Ltmp32-.Lfunc_begin0
	.uleb128 .Ltmp33-.Lfunc_begin0
	.byte	5
	.byte	147
	.byte	4
	.byte	82
	.byte	147
	.byte	4
	.byte	0
.Ldebug_list_header_end0:
	.section	.debug_abbrev,"",@progbits
	.byte	1
	.byte	17
	.byte	1
	.byte	37
	.byte	37
	.byte	19
	.byte	5
	.byte	3
	.byte	37
	.byte	114
	.byte	23
	.byte	16
	.byte	23
	.byte	27
	.byte	37
	.byte	17
	.byte	27
	.byte	18
	.byte	6
	.byte	115
	.byte	23
	.ascii	"\214\001"
	.byte	23
	.byte	0
	.byte	0
	.byte	2
	.byte	36
	.byte	0
	.byte	3
	.byte	37
	.byte	62
	.byte	11
	.byte	11
	.byte	11
	.byte	0
	.byte	0
	.byte	3
	.byte	46
	.byte	1
	.byte	17
	.byte	27
	.byte	18
	.byte	6
	.byte	64
	.byte	24
	.byte	122
	.byte	25
	.byte	3
	.byte	37
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	39
	.byte	25
	.byte	73
	.byte	19
	.byte	63
	.byte	25
	.byte	0
	.byte	0
	.byte	4
	.byte	5
	.byte	0
	.byte	2
	.byte	34
	.byte	3
	.byte	37
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	5
	.byte	5
	.byte	0
	.byte	2
	.byte	24
	.byte	3
	.byte	37
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	6
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.ascii	"\202\001"
	.byte	25
	.ascii	"\201\001"
	.byte	27
	.byte	0
	.byte	0
	.byte	7
	.byte	46
	.byte	1
	.byte	17
	.byte	27
	.byte	18
	.byte	6
	.byte	64
	.byte	24
	.byte	122
	.byte	25
	.byte	3
	.byte	37
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	39
	.byte	25
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	8
	.byte	52
	.byte	0
	.byte	2
	.byte	24
	.byte	3
	.byte	37
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	9
	.byte	52
	.byte	0
	.byte	28
	.byte	15
	.byte	3
	.byte	37
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	10
	.byte	52
	.byte	0
	.byte	2
	.byte	34
	.byte	3
	.byte	37
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	11
	.byte	29
	.byte	1
	.byte	49
	.byte	19
	.byte	17
	.byte	27
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
	.byte	12
	.byte	5
	.byte	0
	.byte	2
	.byte	34
	.byte	49
	.byte	19
	.byte	0
	.byte	0
	.byte	13
	.byte	5
	.byte	0
	.byte	2
	.byte	24
	.byte	49
	.byte	19
	.byte	0
	.byte	0
	.byte	14
	.byte	5
	.byte	0
	.byte	28
	.byte	13
	.byte	49
	.byte	19
	.byte	0
	.byte	0
	.byte	15
	.byte	52
	.byte	0
	.byte	2
	.byte	34
	.byte	49
	.byte	19
	.byte	0
	.byte	0
	.byte	16
	.byte	72
	.byte	1
	.byte	127
	.byte	19
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	17
	.byte	73
	.byte	0
	.byte	2
	.byte	24
	.byte	126
	.byte	24
	.byte	0
	.byte	0
	.byte	18
	.byte	46
	.byte	1
	.byte	3
	.byte	37
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	39
	.byte	25
	.byte	73
	.byte	19
	.byte	32
	.byte	33
	.byte	1
	.byte	0
	.byte	0
	.byte	19
	.byte	5
	.byte	0
	.byte	3
	.byte	37
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	20
	.byte	52
	.byte	0
	.byte	3
	.byte	37
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	21
	.byte	19
	.byte	1
	.byte	3
	.byte	37
	.byte	11
	.byte	11
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	0
	.byte	0
	.byte	22
	.byte	13
	.byte	0
	.byte	3
	.byte	37
	.byte	73
	.byte	19
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	56
	.byte	11
	.byte	0
	.byte	0
	.byte	23
	.byte	5
	.byte	0
	.byte	28
	.byte	13
	.byte	3
	.byte	37
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	24
	.byte	11
	.byte	1
	.byte	17
	.byte	27
	.byte	18
	.byte	6
	.byte	0
	.byte	0
	.byte	25
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	26
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	27
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	11
	.byte	0
	.byte	0
	.byte	28
	.byte	36
	.byte	0
	.byte	3
	.byte	37
	.byte	11
	.byte	11
	.byte	62
	.byte	11
	.byte	0
	.byte	0
	.byte	29
	.byte	38
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_info,"",@progbits
.Lcu_begin0:
	.long	.Ldebug_info_end0-.Ldebug_info_start0
.Ldebug_info_start0:
	.short	5
	.byte	1
	.byte	8
	.long	.debug_abbrev
	.byte	1
	.byte	0
	.short	12
	.byte	1
	.long	.Lstr_offsets_base0
	.long	.Lline_table_start0
	.byte	2
	.byte	0
	.long	.Lfunc_end3-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	14
	.byte	7
	.byte	4
	.byte	2
	.byte	13
	.byte	7
	.byte	2
	.byte	2
	.byte	12
	.byte	7
	.byte	1
	.byte	3
	.byte	0
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	87

	.byte	15
	.byte	0
	.byte	50

	.long	358

	.byte	4
	.byte	0
	.byte	24
	.byte	0
	.byte	50
	.long	358
	.byte	5
	.byte	1
	.byte	84
	.byte	25
	.byte	0
	.byte	50
	.long	522
	.byte	6
	.long	92

	.byte	1
	.byte	0
	.byte	7
	.byte	2
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	87

	.byte	16
	.byte	0
	.byte	37

	.long	358
	.byte	4
	.byte	1
	.byte	32
	.byte	0
	.byte	37
	.long	358
	.byte	8
	.byte	2
	.byte	145
	.byte	0
	.byte	27
	.byte	0
	.byte	40
	.long	536
	.byte	9
	.byte	0
	.byte	33
	.byte	0
	.byte	38
	.long	334
	.byte	10
	.byte	4
	.byte	34
	.byte	0
	.byte	39
	.long	334
	.byte	10
	.byte	8
	.byte	35
	.byte	0
	.byte	45
	.long	576
	.byte	10
	.byte	9
	.byte	37
	.byte	0
	.byte	42
	.long	358
	.byte	10
	.byte	10
	.byte	38
	.byte	0
	.byte	44
	.long	580
	.byte	10
	.byte	11
	.byte	40
	.byte	0
	.byte	41
	.long	584
	.byte	10
	.byte	12
	.byte	41
	.byte	0
	.byte	43
	.long	490
	.byte	11
	.long	293
	.byte	3
	.long	.Ltmp4-.Ltmp2
	.byte	0
	.byte	39
	.byte	24
	.byte	12
	.byte	2
	.long	301
	.byte	13
	.byte	1
	.byte	85
	.long	309
	.byte	14
	.byte	2
	.long	317
	.byte	15
	.byte	3
	.long	325
	.byte	0
	.byte	11
	.long	293
	.byte	4
	.long	.Ltmp9-.Ltmp5
	.byte	0
	.byte	40
	.byte	53
	.byte	12
	.byte	5
	.long	301
	.byte	14
	.byte	127
	.long	309
	.byte	12
	.byte	6
	.long	317
	.byte	15
	.byte	7
	.long	325
	.byte	0
	.byte	16
	.long	362
	.byte	5
	.byte	17
	.byte	1
	.byte	85
	.byte	1
	.byte	48
	.byte	0
	.byte	16
	.long	414
	.byte	6
	.byte	17
	.byte	1
	.byte	85
	.byte	2
	.byte	145
	.byte	0
	.byte	0
	.byte	0
	.byte	18
	.byte	3
	.byte	0
	.byte	16

	.long	334

	.byte	19
	.byte	8
	.byte	0
	.byte	16
	.long	334
	.byte	19
	.byte	9
	.byte	0
	.byte	16
	.long	358
	.byte	19
	.byte	10
	.byte	0
	.byte	16
	.long	358
	.byte	20
	.byte	11
	.byte	0
	.byte	17
	.long	334
	.byte	0
	.byte	21
	.byte	7
	.byte	8
	.byte	0
	.byte	3
	.byte	22
	.byte	4
	.long	358
	.byte	0
	.byte	4
	.byte	0
	.byte	22
	.byte	6
	.long	358
	.byte	0
	.byte	4
	.byte	4
	.byte	0
	.byte	2
	.byte	5
	.byte	5
	.byte	4
	.byte	7
	.byte	7
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	87

	.byte	17
	.byte	0
	.byte	21

	.long	358
	.byte	4
	.byte	13
	.byte	42
	.byte	0
	.byte	21
	.long	548
	.byte	10
	.byte	14
	.byte	43
	.byte	0
	.byte	22
	.long	358
	.byte	10
	.byte	15
	.byte	44
	.byte	0
	.byte	23
	.long	358
	.byte	10
	.byte	16
	.byte	17
	.byte	0
	.byte	24
	.long	358
	.byte	0
	.byte	7
	.byte	8
	.long	.Lfunc_end3-.Lfunc_begin3
	.byte	1
	.byte	87

	.byte	18
	.byte	0
	.byte	28

	.long	490
	.byte	5
	.byte	1
	.byte	85
	.byte	27
	.byte	0
	.byte	28
	.long	589
	.byte	23
	.byte	2
	.byte	21
	.byte	0
	.byte	28
	.long	518
	.byte	10
	.byte	17
	.byte	41
	.byte	0
	.byte	29
	.long	490
	.byte	24
	.byte	8
	.long	.Ltmp34-.Lfunc_begin3
	.byte	10
	.byte	18
	.byte	45
	.byte	0
	.byte	30
	.long	518
	.byte	24
	.byte	8
	.long	.Ltmp34-.Lfunc_begin3
	.byte	10
	.byte	19
	.byte	46
	.byte	0
	.byte	31
	.long	334
	.byte	0
	.byte	0
	.byte	0
	.byte	21
	.byte	23
	.byte	16
	.byte	0
	.byte	11
	.byte	22
	.byte	19
	.long	514
	.byte	0
	.byte	12
	.byte	0
	.byte	22
	.byte	21
	.long	518
	.byte	0
	.byte	13
	.byte	8
	.byte	0
	.byte	2
	.byte	20
	.byte	4
	.byte	8
	.byte	2
	.byte	22
	.byte	5
	.byte	8
	.byte	25
	.long	527
	.byte	25
	.long	532
	.byte	2
	.byte	26
	.byte	6
	.byte	1
	.byte	26
	.long	548
	.byte	27
	.long	572
	.byte	2
	.byte	0
	.byte	21
	.byte	30
	.byte	16
	.byte	0
	.byte	7
	.byte	22
	.byte	28
	.long	334
	.byte	0
	.byte	8
	.byte	0
	.byte	22
	.byte	29
	.long	334
	.byte	0
	.byte	8
	.byte	8
	.byte	0
	.byte	28
	.byte	31
	.byte	8
	.byte	7
	.byte	2
	.byte	36
	.byte	5
	.byte	2
	.byte	2
	.byte	39
	.byte	8
	.byte	1
	.byte	25
	.long	548
	.byte	25
	.long	594
	.byte	29
	.long	548
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	192
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 14.0.6"
.Linfo_string1:
	.asciz	"records.c"
.Linfo_string2:
	.asciz	"/project"
.Linfo_string3:
	.asciz	"moved"
.Linfo_string4:
	.asciz	"x"
.Linfo_string5:
	.asciz	"int"
.Linfo_string6:
	.asciz	"y"
.Linfo_string7:
	.asciz	"point"
.Linfo_string8:
	.asciz	"start"
.Linfo_string9:
	.asciz	"right"
.Linfo_string10:
	.asciz	"down"
.Linfo_string11:
	.asciz	"result"
.Linfo_string12:
	.asciz	"DW_ATE_unsigned_8"
.Linfo_string13:
	.asciz	"DW_ATE_unsigned_16"
.Linfo_string14:
	.asciz	"DW_ATE_unsigned_32"
.Linfo_string15:
	.asciz	"main"
.Linfo_string16:
	.asciz	"run"
.Linfo_string17:
	.asciz	"area"
.Linfo_string18:
	.asciz	"measured"
.Linfo_string19:
	.asciz	"length"
.Linfo_string20:
	.asciz	"double"
.Linfo_string21:
	.asciz	"count"
.Linfo_string22:
	.asciz	"long"
.Linfo_string23:
	.asciz	"measure"
.Linfo_string24:
	.asciz	"argc"
.Linfo_string25:
	.asciz	"argv"
.Linfo_string26:
	.asciz	"char"
.Linfo_string27:
	.asciz	"lines"
.Linfo_string28:
	.asciz	"from"
.Linfo_string29:
	.asciz	"to"
.Linfo_string30:
	.asciz	"line"
.Linfo_string31:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string32:
	.asciz	"size"
.Linfo_string33:
	.asciz	"origin"
.Linfo_string34:
	.asciz	"corner"
.Linfo_string35:
	.asciz	"code"
.Linfo_string36:
	.asciz	"short"
.Linfo_string37:
	.asciz	"covered"
.Linfo_string38:
	.asciz	"tag"
.Linfo_string39:
	.asciz	"unsigned char"
.Linfo_string40:
	.asciz	"first"
.Linfo_string41:
	.asciz	"all"
.Linfo_string42:
	.asciz	"diagonal"
.Linfo_string43:
	.asciz	"width"
.Linfo_string44:
	.asciz	"height"
.Linfo_string45:
	.asciz	"i"
.Linfo_string46:
	.asciz	"step"
	.section	.debug_str_offsets,"",@progbits
	.long	.Linfo_string0
	.long	.Linfo_string1
	.long	.Linfo_string2
	.long	.Linfo_string3
	.long	.Linfo_string4
	.long	.Linfo_string5
	.long	.Linfo_string6
	.long	.Linfo_string7
	.long	.Linfo_string8
	.long	.Linfo_string9
	.long	.Linfo_string10
	.long	.Linfo_string11
	.long	.Linfo_string12
	.long	.Linfo_string13
	.long	.Linfo_string14
	.long	.Linfo_string15
	.long	.Linfo_string16
	.long	.Linfo_string17
	.long	.Linfo_string18
	.long	.Linfo_string19
	.long	.Linfo_string20
	.long	.Linfo_string21
	.long	.Linfo_string22
	.long	.Linfo_string23
	.long	.Linfo_string24
	.long	.Linfo_string25
	.long	.Linfo_string26
	.long	.Linfo_string27
	.long	.Linfo_string28
	.long	.Linfo_string29
	.long	.Linfo_string30
	.long	.Linfo_string31
	.long	.Linfo_string32
	.long	.Linfo_string33
	.long	.Linfo_string34
	.long	.Linfo_string35
	.long	.Linfo_string36
	.long	.Linfo_string37
	.long	.Linfo_string38
	.long	.Linfo_string39
	.long	.Linfo_string40
	.long	.Linfo_string41
	.long	.Linfo_string42
	.long	.Linfo_string43
	.long	.Linfo_string44
	.long	.Linfo_string45
	.long	.Linfo_string46
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	.Lfunc_begin0
	.quad	.Ltmp0
	.quad	.Lfunc_begin1
	.quad	.Ltmp2
	.quad	.Ltmp5
	.quad	.Ltmp10
	.quad	.Ltmp13
	.quad	.Lfunc_begin2
	.quad	.Lfunc_begin3
.Ldebug_addr_end0:
	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.section	.debug_line,"",@progbits
.Lline_table_start0:
