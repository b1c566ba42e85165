	.text
	.file	"calls.c"
	.file	0 "/project" "calls.c" md5 0x0a1e634f4a0d99db8e07bef886831d6c
	.globl	main
	.p2align	4, 0x90
	.type	main,@function
main:
.Lfunc_begin0:
	.loc	0 59 0
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
	movl	%edi, %ebx
.Ltmp0:
	.loc	0 60 12 prologue_end
	movl	$4, %edi
.Ltmp1:
	callq	fibonacci
.Ltmp2:
	movl	%eax, %r14d
.Ltmp3:
	.loc	0 61 13
	movl	%ebx, %edi
	callq	dead
.Ltmp4:
	movl	%eax, %r15d
.Ltmp5:
	.loc	0 62 14
	movl	%ebx, %edi
	callq	many
.Ltmp6:
	movl	%eax, %ebp
.Ltmp7:
	.loc	0 63 13
	movl	%ebx, %edi
	callq	nested
.Ltmp8:
	.loc	0 64 53
	movl	counter(%rip), %r9d
	.loc	0 64 2 is_stmt 0
	leaq	.L.str(%rip), %rdi
	movl	%r14d, %esi
	movl	%r15d, %edx
	movl	%ebp, %ecx
	movl	%eax, %r8d
	xorl	%eax, %eax
.Ltmp9:
	callq	printf@PLT
.Ltmp10:
	.loc	0 65 2 is_stmt 1
	xorl	%eax, %eax
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
.Ltmp11:
	.cfi_def_cfa_offset 32
	popq	%r14
.Ltmp12:
	.cfi_def_cfa_offset 24
	popq	%r15
.Ltmp13:
	.cfi_def_cfa_offset 16
	popq	%rbp
.Ltmp14:
	.cfi_def_cfa_offset 8
	retq
.Ltmp15:
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
	.cfi_endproc

	.p2align	4, 0x90
	.type	fibonacci,@function
fibonacci:
.Lfunc_begin1:
	.loc	0 9 0
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %rbp, -16
	movl	%edi, %ebx
.Ltmp16:
	.loc	0 10 8 prologue_end
	cmpl	$1, %edi
.Ltmp17:
	.loc	0 10 6 is_stmt 0
	jle	.LBB1_2
.Ltmp18:
	.loc	0 12 27 is_stmt 1
	leal	-1(%rbx), %edi
	.loc	0 12 15 is_stmt 0
	callq	fibonacci
.Ltmp19:
	movl	%eax, %ebp
.Ltmp20:
	.loc	0 13 25 is_stmt 1
	addl	$-2, %ebx
.Ltmp21:
	.loc	0 13 13 is_stmt 0
	movl	%ebx, %edi
	callq	fibonacci
.Ltmp22:
	movl	%eax, %ebx
.Ltmp23:
	.loc	0 14 2 is_stmt 1
	movl	%ebp, %edi
	callq	note
.Ltmp24:
	.loc	0 15 16
	addl	%ebp, %ebx
.Ltmp25:
.LBB1_2:
	.loc	0 16 1
	movl	%ebx, %eax
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.Ltmp26:
.Lfunc_end1:
	.size	fibonacci, .Lfunc_end1-fibonacci
	.cfi_endproc

	.p2align	4, 0x90
	.type	dead,@function
dead:
.Lfunc_begin2:
	.loc	0 18 0
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movl	%edi, %ebx
.Ltmp27:
	.loc	0 19 18 prologue_end
	leal	2(%rbx), %edi
.Ltmp28:
	.loc	0 20 2
	callq	note
.Ltmp29:
	.loc	0 21 20
	leal	(%rbx,%rbx), %edi
	addl	$4, %edi
.Ltmp30:
	.loc	0 22 2
	callq	note
.Ltmp31:
	.loc	0 23 17
	leal	(%rbx,%rbx), %eax
	addl	$7, %eax
	.loc	0 23 2 is_stmt 0
	popq	%rbx
.Ltmp32:
	.cfi_def_cfa_offset 8
	retq
.Ltmp33:
.Lfunc_end2:
	.size	dead, .Lfunc_end2-dead
	.cfi_endproc

	.p2align	4, 0x90
	.type	many,@function
many:
.Lfunc_begin3:
	.loc	0 26 0 is_stmt 1
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movl	%edi, %ebx
.Ltmp34:
	.loc	0 28 2 prologue_end
	movl	$10, %edi
.Ltmp35:
	callq	note
.Ltmp36:
	.loc	0 29 23
	movl	%ebx, %eax
	shll	$3, %eax
	.loc	0 29 19 is_stmt 0
	negl	%eax
	addl	%eax, %ebx
.Ltmp37:
	addl	$30, %ebx
.Ltmp38:
	.loc	0 30 2 is_stmt 1
	movl	%ebx, %edi
	callq	note
.Ltmp39:
	.loc	0 31 15
	xorl	$10, %ebx
.Ltmp40:
	.loc	0 31 2 is_stmt 0
	movl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.Ltmp41:
.Lfunc_end3:
	.size	many, .Lfunc_end3-many
	.cfi_endproc

	.p2align	4, 0x90
	.type	nested,@function
nested:
.Lfunc_begin4:
	.loc	0 52 0 is_stmt 1
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %rbp, -16
	movl	%edi, %ebx
.Ltmp42:
	.loc	0 35 18 prologue_end
	leal	(%rbx,%rbx,2), %edi
.Ltmp43:
	addl	$21, %edi
.Ltmp44:
	.loc	0 36 2
	callq	note
.Ltmp45:
	.loc	0 37 17
	leal	(%rbx,%rbx,2), %ebp
	addl	$22, %ebp
.Ltmp46:
	.loc	0 42 2
	movl	%ebp, %edi
	callq	note
.Ltmp47:
	.loc	0 54 2
	movl	%ebp, %edi
	callq	note
.Ltmp48:
	.loc	0 35 18
	leal	(%rbx,%rbx,2), %edi
	addl	$24, %edi
.Ltmp49:
	.loc	0 36 2
	callq	note
.Ltmp50:
	.loc	0 37 17
	leal	(%rbx,%rbx,2), %ebx
.Ltmp51:
	addl	$25, %ebx
.Ltmp52:
	.loc	0 42 2
	movl	%ebx, %edi
	callq	note
.Ltmp53:
	.loc	0 55 8
	addl	%ebx, %ebp
.Ltmp54:
	.loc	0 56 2
	movl	%ebp, %eax
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
.Ltmp55:
	.cfi_def_cfa_offset 16
	popq	%rbp
.Ltmp56:
	.cfi_def_cfa_offset 8
	retq
.Ltmp57:
.Lfunc_end4:
	.size	nested, .Lfunc_end4-nested
	.cfi_endproc

	.p2align	4, 0x90
	.type	note,@function
note:
.Lfunc_begin5:
	.loc	0 5 0
	.cfi_startproc
	.loc	0 6 10 prologue_end
	addl	%edi, counter(%rip)
	.loc	0 7 1
	retq
.Ltmp58:
.Lfunc_end5:
	.size	note, .Lfunc_end5-note
	.cfi_endproc

	.type	.L.str,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"%d %d %d %d %d\n"
	.size	.L.str, 16

	.type	counter,@object
	.local	counter
	.comm	counter,4,4
	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0
.Ldebug_list_header_start0:
	.short	5
	.byte	8
	.byte	0
	.long	26
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
	.long	.Ldebug_loc20-.Lloclists_table_base0
	.long	.Ldebug_loc21-.Lloclists_table_base0
	.long	.Ldebug_loc22-.Lloclists_table_base0
	.long	.Ldebug_loc23-.Lloclists_table_base0
	.long	.Ldebug_loc24-.Lloclists_table_base0
	.long	.Ldebug_loc25-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp1-.Lfunc_begin0
	.byte	1
	.byte	85
	.byte	4
	.uleb128 .Ltmp1-.Lfunc_begin0
	.uleb128 .Ltmp11-.Lfunc_begin0
	.byte	1
	.byte	83
	.byte	4
	.uleb128 .Ltmp11-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	4
	.byte	163
	.byte	1
	.byte	85
	.byte	159
	.byte	0
.Ldebug_loc1:
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp2-.Lfunc_begin0
	.byte	1
	.byte	84
	.byte	4
	.uleb128 .Ltmp2-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	4
	.byte	163
	.byte	1
	.byte	84
	.byte	159
	.byte	0
.Ldebug_loc2:
	.byte	4
	.uleb128 .Ltmp3-.Lfunc_begin0
	.uleb128 .Ltmp12-.Lfunc_begin0
	.byte	1
	.byte	94
	.byte	0
.Ldebug_loc3:
	.byte	4
	.uleb128 .Ltmp5-.Lfunc_begin0
	.uleb128 .Ltmp13-.Lfunc_begin0
	.byte	1
	.byte	95
	.byte	0
.Ldebug_loc4:
	.byte	4
	.uleb128 .Ltmp7-.Lfunc_begin0
	.uleb128 .Ltmp14-.Lfunc_begin0
	.byte	1
	.byte	86
	.byte	0
.Ldebug_loc5:
	.byte	4
	.uleb128 .Ltmp8-.Lfunc_begin0
	.uleb128 .Ltmp9-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp9-.Lfunc_begin0
	.uleb128 .Ltmp10-.Lfunc_begin0
	.byte	1
	.byte	88
	.byte	0
.Ldebug_loc6:
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin0
	.uleb128 .Ltmp18-.Lfunc_begin0
	.byte	1
	.byte	85
	.byte	4
	.uleb128 .Ltmp18-.Lfunc_begin0
	.uleb128 .Ltmp21-.Lfunc_begin0
	.byte	1
	.byte	83
	.byte	4
	.uleb128 .Ltmp21-.Lfunc_begin0
	.uleb128 .Lfunc_end1-.Lfunc_begin0
	.byte	4
	.byte	163
	.byte	1
	.byte	85
	.byte	159
	.byte	0
.Ldebug_loc7:
	.byte	4
	.uleb128 .Ltmp20-.Lfunc_begin0
	.uleb128 .Ltmp25-.Lfunc_begin0
	.byte	1
	.byte	86
	.byte	0
.Ldebug_loc8:
	.byte	4
	.uleb128 .Ltmp23-.Lfunc_begin0
	.uleb128 .Ltmp25-.Lfunc_begin0
	.byte	1
	.byte	83
	.byte	0
.Ldebug_loc9:
	.byte	4
	.uleb128 .Lfunc_begin2-.Lfunc_begin0
	.uleb128 .Ltmp28-.Lfunc_begin0
	.byte	1
	.byte	85
	.byte	4
	.uleb128 .Ltmp28-.Lfunc_begin0
	.uleb128 .Ltmp32-.Lfunc_begin0
	.byte	1
	.byte	83
	.byte	4
	.uleb128 .Ltmp32-.Lfunc_begin0
	.uleb128 .Lfunc_end2-.Lfunc_begin0
	.byte	4
	.byte	163
	.byte	1
	.byte	85
	.byte	159
	.byte	0
.Ldebug_loc10:
	.byte	4
	.uleb128 .Ltmp28-.Lfunc_begin0
	.uleb128 .Ltmp29-.Lfunc_begin0
	.byte	1
	.byte	85
	.byte	0
.Ldebug_loc11:
	.byte	4
	.uleb128 .Ltmp30-.Lfunc_begin0
	.uleb128 .Ltmp31-.Lfunc_begin0
	.byte	1
	.byte	85
	.byte	0
.Ldebug_loc12:
	.byte	4
	.uleb128 .Lfunc_begin3-.Lfunc_begin0
	.uleb128 .Ltmp35-.Lfunc_begin0
	.byte	1
	.byte	85
	.byte	4
	.uleb128 .Ltmp35-.Lfunc_begin0
	.uleb128 .Ltmp37-.Lfunc_begin0
	.byte	1
	.byte	83
	.byte	4
	.uleb128 .Ltmp37-.Lfunc_begin0
	.uleb128 .Lfunc_end3-.Lfunc_begin0
	.byte	4
	.byte	163
	.byte	1
	.byte	85
	.byte	159
	.byte	0
.Ldebug_loc13:
	.byte	4
	.uleb128 .Ltmp38-.Lfunc_begin0
	.uleb128 .Ltmp40-.Lfunc_begin0
	.byte	1
	.byte	83
	.byte	0
.Ldebug_loc14:
	.byte	4
	.uleb128 .Lfunc_begin4-.Lfunc_begin0
	.uleb128 .Ltmp43-.Lfunc_begin0
	.byte	1
	.byte	85
	.byte	4
	.uleb128 .Ltmp43-.Lfunc_begin0
	.uleb128 .Ltmp51-.Lfunc_begin0
	.byte	1
	.byte	83
	.byte	4
	.uleb128 .Ltmp51-.Lfunc_begin0
	.uleb128 .Lfunc_end4-.Lfunc_begin0
	.byte	4
	.byte	163
	.byte	1
	.byte	85
	.byte	159
	.byte	0
.Ldebug_loc15:
	.byte	4
	.uleb128 .Lfunc_begin4-.Lfunc_begin0
	.uleb128 .Ltmp43-.Lfunc_begin0
	.byte	1
	.byte	85
	.byte	4
	.uleb128 .Ltmp43-.Lfunc_begin0
	.uleb128 .Ltmp51-.Lfunc_begin0
	.byte	1
	.byte	83
	.byte	0
.Ldebug_loc16:
	.byte	4
	.uleb128 .Lfunc_begin4-.Lfunc_begin0
	.uleb128 .Ltmp43-.Lfunc_begin0
	.byte	1
	.byte	85
	.byte	4
	.uleb128 .Ltmp43-.Lfunc_begin0
	.uleb128 .Ltmp51-.Lfunc_begin0
	.byte	1
	.byte	83
	.byte	0
.Ldebug_loc17:
	.byte	4
	.uleb128 .Lfunc_begin4-.Lfunc_begin0
	.uleb128 .Ltmp43-.Lfunc_begin0
	.byte	10
	.byte	117
	.byte	7
	.byte	16
	.byte	255
	.byte	255
	.byte	255
	.byte	255
	.byte	15
	.byte	26
	.byte	159
	.byte	4
	.uleb128 .Ltmp43-.Lfunc_begin0
	.uleb128 .Ltmp51-.Lfunc_begin0
	.byte	10
	.byte	115
	.byte	7
	.byte	16
	.byte	255
	.byte	255
	.byte	255
	.byte	255
	.byte	15
	.byte	26
	.byte	159
	.byte	0
.Ldebug_loc18:
	.byte	4
	.uleb128 .Ltmp44-.Lfunc_begin0
	.uleb128 .Ltmp45-.Lfunc_begin0
	.byte	1
	.byte	85
	.byte	0
.Ldebug_loc19:
	.byte	4
	.uleb128 .Ltmp46-.Lfunc_begin0
	.uleb128 .Ltmp54-.Lfunc_begin0
	.byte	1
	.byte	86
	.byte	0
.Ldebug_loc20:
	.byte	4
	.uleb128 .Ltmp47-.Lfunc_begin0
	.uleb128 .Ltmp56-.Lfunc_begin0
	.byte	1
	.byte	86
	.byte	4
	.uleb128 .Ltmp56-.Lfunc_begin0
	.uleb128 .Lfunc_end4-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc21:
	.byte	4
	.uleb128 .Ltmp48-.Lfunc_begin0
	.uleb128 .Ltmp51-.Lfunc_begin0
	.byte	10
	.byte	115
	.byte	1
	.byte	16
	.byte	255
	.byte	255
	.byte	255
	.byte	255
	.byte	15
	.byte	26
	.byte	159
	.byte	0
.Ldebug_loc22:
	.byte	4
	.uleb128 .Ltmp48-.Lfunc_begin0
	.uleb128 .Ltmp51-.Lfunc_begin0
	.byte	10
	.byte	115
	.byte	1
	.byte	16
	.byte	255
	.byte	255
	.byte	255
	.byte	255
	.byte	15
	.byte	26
	.byte	159
	.byte	0
.Ldebug_loc23:
	.byte	4
	.uleb128 .Ltmp48-.Lfunc_begin0
	.uleb128 .Ltmp51-.Lfunc_begin0
	.byte	12
	.byte	115
	.byte	1
	.byte	16
	.byte	255
	.byte	255
	.byte	255
	.byte	255
	.byte	15
	.byte	26
	.byte	35
	.byte	7
	.byte	159
	.byte	0
.Ldebug_loc24:
	.byte	4
	.uleb128 .Ltmp49-.Lfunc_begin0
	.uleb128 .Ltmp50-.Lfunc_begin0
	.byte	1
	.byte	85
	.byte	0
.Ldebug_loc25:
	.byte	4
	.uleb128 .Ltmp52-.Lfunc_begin0
	.uleb128 .Ltmp55-.Lfunc_begin0
	.byte	1
	.byte	83
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
	.byte	52
	.byte	0
	.byte	3
	.byte	37
	.byte	73
	.byte	19
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	2
	.byte	24
	.byte	0
	.byte	0
	.byte	3
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
	.byte	4
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
	.byte	5
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
	.byte	6
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
	.byte	7
	.byte	72
	.byte	1
	.byte	127
	.byte	19
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	8
	.byte	73
	.byte	0
	.byte	2
	.byte	24
	.byte	126
	.byte	24
	.byte	0
	.byte	0
	.byte	9
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
	.byte	10
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
	.byte	11
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	12
	.byte	52
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
	.byte	13
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
	.byte	14
	.byte	5
	.byte	0
	.byte	2
	.byte	34
	.byte	49
	.byte	19
	.byte	0
	.byte	0
	.byte	15
	.byte	52
	.byte	0
	.byte	28
	.byte	13
	.byte	49
	.byte	19
	.byte	0
	.byte	0
	.byte	16
	.byte	5
	.byte	0
	.byte	28
	.byte	13
	.byte	49
	.byte	19
	.byte	0
	.byte	0
	.byte	17
	.byte	52
	.byte	0
	.byte	2
	.byte	34
	.byte	49
	.byte	19
	.byte	0
	.byte	0
	.byte	18
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
	.byte	0
	.byte	0
	.byte	19
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
	.byte	20
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
	.byte	21
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
	.byte	22
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
	.byte	23
	.byte	15
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
	.byte	1
	.long	.Lfunc_end5-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	50
	.byte	0
	.byte	3
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.byte	4
	.byte	5
	.byte	4
	.byte	4
	.byte	1
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	87

	.byte	14
	.byte	0
	.byte	59

	.long	50

	.byte	5
	.byte	0
	.byte	20
	.byte	0
	.byte	59
	.long	50
	.byte	5
	.byte	1
	.byte	21
	.byte	0
	.byte	59
	.long	834
	.byte	6
	.byte	2
	.byte	23
	.byte	0
	.byte	60
	.long	50
	.byte	6
	.byte	3
	.byte	24
	.byte	0
	.byte	61
	.long	50
	.byte	6
	.byte	4
	.byte	25
	.byte	0
	.byte	62
	.long	50
	.byte	6
	.byte	5
	.byte	26
	.byte	0
	.byte	63
	.long	50
	.byte	7
	.long	175
	.byte	2
	.byte	8
	.byte	1
	.byte	85
	.byte	1
	.byte	52
	.byte	0
	.byte	7
	.long	257
	.byte	3
	.byte	8
	.byte	1
	.byte	85
	.byte	2
	.byte	115
	.byte	0
	.byte	0
	.byte	7
	.long	337
	.byte	4
	.byte	8
	.byte	1
	.byte	85
	.byte	2
	.byte	115
	.byte	0
	.byte	0
	.byte	7
	.long	468
	.byte	5
	.byte	8
	.byte	1
	.byte	85
	.byte	2
	.byte	115
	.byte	0
	.byte	0
	.byte	0
	.byte	9
	.byte	6
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	87

	.byte	15
	.byte	0
	.byte	9

	.long	50
	.byte	5
	.byte	6
	.byte	27
	.byte	0
	.byte	9
	.long	50
	.byte	6
	.byte	7
	.byte	28
	.byte	0
	.byte	12
	.long	50
	.byte	6
	.byte	8
	.byte	29
	.byte	0
	.byte	13
	.long	50
	.byte	7
	.long	175
	.byte	7
	.byte	8
	.byte	1
	.byte	85
	.byte	2
	.byte	115
	.byte	127
	.byte	0
	.byte	7
	.long	175
	.byte	8
	.byte	8
	.byte	1
	.byte	85
	.byte	2
	.byte	115
	.byte	0
	.byte	0
	.byte	7
	.long	721
	.byte	9
	.byte	8
	.byte	1
	.byte	85
	.byte	2
	.byte	118
	.byte	0
	.byte	0
	.byte	0
	.byte	9
	.byte	10
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	87

	.byte	16
	.byte	0
	.byte	18

	.long	50
	.byte	5
	.byte	9
	.byte	11
	.byte	0
	.byte	18
	.long	50
	.byte	10
	.byte	2
	.byte	8
	.byte	0
	.byte	18
	.long	50
	.byte	10
	.byte	3
	.byte	5
	.byte	0
	.byte	18
	.long	50
	.byte	6
	.byte	10
	.byte	30
	.byte	0
	.byte	19
	.long	50
	.byte	6
	.byte	11
	.byte	31
	.byte	0
	.byte	21
	.long	50
	.byte	7
	.long	721
	.byte	11
	.byte	8
	.byte	1
	.byte	85
	.byte	2
	.byte	115
	.byte	2
	.byte	0
	.byte	11
	.long	721
	.byte	12
	.byte	0
	.byte	9
	.byte	13
	.long	.Lfunc_end3-.Lfunc_begin3
	.byte	1
	.byte	87

	.byte	17
	.byte	0
	.byte	26

	.long	50
	.byte	10
	.byte	1
	.byte	33
	.byte	0
	.byte	26
	.long	50
	.byte	10
	.byte	2
	.byte	34
	.byte	0
	.byte	26
	.long	50
	.byte	10
	.byte	3
	.byte	35
	.byte	0
	.byte	26
	.long	50
	.byte	10
	.byte	4
	.byte	36
	.byte	0
	.byte	26
	.long	50
	.byte	10
	.byte	5
	.byte	37
	.byte	0
	.byte	26
	.long	50
	.byte	10
	.byte	6
	.byte	38
	.byte	0
	.byte	26
	.long	50
	.byte	10
	.byte	7
	.byte	39
	.byte	0
	.byte	26
	.long	50
	.byte	5
	.byte	12
	.byte	32
	.byte	0
	.byte	26
	.long	50
	.byte	12
	.byte	10
	.byte	40
	.byte	0
	.byte	27
	.long	50
	.byte	6
	.byte	13
	.byte	41
	.byte	0
	.byte	29
	.long	50
	.byte	7
	.long	721
	.byte	14
	.byte	8
	.byte	1
	.byte	85
	.byte	1
	.byte	58
	.byte	0
	.byte	7
	.long	721
	.byte	15
	.byte	8
	.byte	1
	.byte	85
	.byte	2
	.byte	115
	.byte	0
	.byte	0
	.byte	0
	.byte	9
	.byte	16
	.long	.Lfunc_end4-.Lfunc_begin4
	.byte	1
	.byte	87

	.byte	18
	.byte	0
	.byte	52

	.long	50
	.byte	5
	.byte	14
	.byte	42
	.byte	0
	.byte	52
	.long	50
	.byte	6
	.byte	20
	.byte	43
	.byte	0
	.byte	53
	.long	50
	.byte	13
	.long	801
	.byte	17
	.long	.Ltmp47-.Ltmp42
	.byte	0
	.byte	53
	.byte	14
	.byte	14
	.byte	15
	.long	809
	.byte	15
	.byte	7
	.long	817
	.byte	13
	.long	768
	.byte	17
	.long	.Ltmp47-.Ltmp42
	.byte	0
	.byte	48
	.byte	15
	.byte	14
	.byte	16
	.long	776
	.byte	16
	.byte	7
	.long	784
	.byte	17
	.byte	19
	.long	792
	.byte	13
	.long	743
	.byte	17
	.long	.Ltmp46-.Ltmp42
	.byte	0
	.byte	41
	.byte	14
	.byte	14
	.byte	17
	.long	751
	.byte	17
	.byte	18
	.long	759
	.byte	0
	.byte	0
	.byte	0
	.byte	13
	.long	801
	.byte	18
	.long	.Ltmp53-.Ltmp48
	.byte	0
	.byte	55
	.byte	11
	.byte	14
	.byte	21
	.long	809
	.byte	15
	.byte	7
	.long	817
	.byte	13
	.long	768
	.byte	18
	.long	.Ltmp53-.Ltmp48
	.byte	0
	.byte	48
	.byte	15
	.byte	14
	.byte	22
	.long	776
	.byte	16
	.byte	7
	.long	784
	.byte	17
	.byte	25
	.long	792
	.byte	13
	.long	743
	.byte	18
	.long	.Ltmp52-.Ltmp48
	.byte	0
	.byte	41
	.byte	14
	.byte	14
	.byte	23
	.long	751
	.byte	17
	.byte	24
	.long	759
	.byte	0
	.byte	0
	.byte	0
	.byte	11
	.long	721
	.byte	19
	.byte	7
	.long	721
	.byte	20
	.byte	8
	.byte	1
	.byte	85
	.byte	2
	.byte	118
	.byte	0
	.byte	0
	.byte	7
	.long	721
	.byte	18
	.byte	8
	.byte	1
	.byte	85
	.byte	2
	.byte	118
	.byte	0
	.byte	0
	.byte	11
	.long	721
	.byte	21
	.byte	7
	.long	721
	.byte	22
	.byte	8
	.byte	1
	.byte	85
	.byte	2
	.byte	115
	.byte	0
	.byte	0
	.byte	0
	.byte	18
	.byte	23
	.long	.Lfunc_end5-.Lfunc_begin5
	.byte	1
	.byte	87

	.byte	19
	.byte	0
	.byte	5

	.byte	19
	.byte	1
	.byte	85
	.byte	44
	.byte	0
	.byte	5
	.long	50
	.byte	0
	.byte	20
	.byte	5
	.byte	0
	.byte	34

	.long	50

	.byte	21
	.byte	6
	.byte	0
	.byte	34
	.long	50
	.byte	22
	.byte	7
	.byte	0
	.byte	35
	.long	50
	.byte	0
	.byte	20
	.byte	8
	.byte	0
	.byte	40

	.long	50

	.byte	21
	.byte	6
	.byte	0
	.byte	40
	.long	50
	.byte	21
	.byte	9
	.byte	0
	.byte	40
	.long	50
	.byte	22
	.byte	10
	.byte	0
	.byte	41
	.long	50
	.byte	0
	.byte	20
	.byte	11
	.byte	0
	.byte	46

	.long	50

	.byte	21
	.byte	6
	.byte	0
	.byte	46
	.long	50
	.byte	22
	.byte	12
	.byte	0
	.byte	47
	.long	50
	.byte	22
	.byte	13
	.byte	0
	.byte	48
	.long	50
	.byte	0
	.byte	23
	.long	839
	.byte	23
	.long	844
	.byte	3
	.byte	22
	.byte	6
	.byte	1
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	184
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 14.0.6"
.Linfo_string1:
	.asciz	"calls.c"
.Linfo_string2:
	.asciz	"/project"
.Linfo_string3:
	.asciz	"counter"
.Linfo_string4:
	.asciz	"int"
.Linfo_string5:
	.asciz	"third"
.Linfo_string6:
	.asciz	"x"
.Linfo_string7:
	.asciz	"tripled"
.Linfo_string8:
	.asciz	"second"
.Linfo_string9:
	.asciz	"y"
.Linfo_string10:
	.asciz	"inner"
.Linfo_string11:
	.asciz	"first"
.Linfo_string12:
	.asciz	"seven"
.Linfo_string13:
	.asciz	"middle"
.Linfo_string14:
	.asciz	"main"
.Linfo_string15:
	.asciz	"fibonacci"
.Linfo_string16:
	.asciz	"dead"
.Linfo_string17:
	.asciz	"many"
.Linfo_string18:
	.asciz	"nested"
.Linfo_string19:
	.asciz	"note"
.Linfo_string20:
	.asciz	"argc"
.Linfo_string21:
	.asciz	"argv"
.Linfo_string22:
	.asciz	"char"
.Linfo_string23:
	.asciz	"fib"
.Linfo_string24:
	.asciz	"gone"
.Linfo_string25:
	.asciz	"eight"
.Linfo_string26:
	.asciz	"deep"
.Linfo_string27:
	.asciz	"n"
.Linfo_string28:
	.asciz	"before"
.Linfo_string29:
	.asciz	"last"
.Linfo_string30:
	.asciz	"sum"
.Linfo_string31:
	.asciz	"doubled"
.Linfo_string32:
	.asciz	"h"
.Linfo_string33:
	.asciz	"a"
.Linfo_string34:
	.asciz	"b"
.Linfo_string35:
	.asciz	"c"
.Linfo_string36:
	.asciz	"d"
.Linfo_string37:
	.asciz	"e"
.Linfo_string38:
	.asciz	"f"
.Linfo_string39:
	.asciz	"g"
.Linfo_string40:
	.asciz	"front"
.Linfo_string41:
	.asciz	"back"
.Linfo_string42:
	.asciz	"start"
.Linfo_string43:
	.asciz	"total"
.Linfo_string44:
	.asciz	"value"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	counter
	.quad	.Lfunc_begin0
	.quad	.Ltmp2
	.quad	.Ltmp4
	.quad	.Ltmp6
	.quad	.Ltmp8
	.quad	.Lfunc_begin1
	.quad	.Ltmp19
	.quad	.Ltmp22
	.quad	.Ltmp24
	.quad	.Lfunc_begin2
	.quad	.Ltmp29
	.quad	.Ltmp31
	.quad	.Lfunc_begin3
	.quad	.Ltmp36
	.quad	.Ltmp39
	.quad	.Lfunc_begin4
	.quad	.Ltmp42
	.quad	.Ltmp48
	.quad	.Ltmp45
	.quad	.Ltmp47
	.quad	.Ltmp50
	.quad	.Ltmp53
	.quad	.Lfunc_begin5
.Ldebug_addr_end0:
	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.section	.debug_line,"",@progbits
.Lline_table_start0:
