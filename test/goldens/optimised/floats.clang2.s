	.text
	.file	"floats.c"
	.globl	main
	.p2align	4, 0x90
	.type	main,@function
main:
.Lfunc_begin0:
	.file	0 "/project" "floats.c" md5 0x786198ec79086984ee3b053752c3e978
	.loc	0 33 0
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	subq	$32, %rsp
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -16
	movl	%edi, %ebx
.Ltmp0:
	.loc	0 35 41 prologue_end
	leal	1(%rbx), %eax
	.loc	0 35 36 is_stmt 0
	cvtsi2sd	%eax, %xmm0
	.loc	0 35 17
	leaq	.L__const.main.factors(%rip), %rdi
.Ltmp1:
	callq	horner
.Ltmp2:
	.loc	0 0 17
	movsd	%xmm0, 16(%rsp)
.Ltmp3:
	.loc	0 36 33 is_stmt 1
	addl	$2, %ebx
.Ltmp4:
	.loc	0 36 15 is_stmt 0
	movl	%ebx, %edi
	callq	mixed
.Ltmp5:
	.loc	0 0 15
	movss	%xmm0, 12(%rsp)
.Ltmp6:
	leaq	24(%rsp), %rdi
	.loc	0 38 15 is_stmt 1
	callq	newton
.Ltmp7:
	.loc	0 0 15 is_stmt 0
	movss	12(%rsp), %xmm0
.Ltmp8:
	.loc	0 39 33 is_stmt 1
	cvtss2sd	%xmm0, %xmm1
	.loc	0 39 39 is_stmt 0
	movsd	24(%rsp), %xmm2
.Ltmp9:
	.loc	0 39 2
	leaq	.L.str(%rip), %rdi
	movsd	16(%rsp), %xmm0
.Ltmp10:
	movl	%eax, %esi
	movb	$3, %al
.Ltmp11:
	callq	printf@PLT
.Ltmp12:
	.loc	0 40 2 is_stmt 1
	xorl	%eax, %eax
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.Ltmp13:
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
	.cfi_endproc

	.p2align	4, 0x90
	.type	horner,@function
horner:
.Lfunc_begin1:
	.loc	0 3 0
	.cfi_startproc
	movsd	16(%rdi), %xmm1
.Ltmp14:
	.loc	0 6 21 prologue_end
	mulsd	%xmm0, %xmm1
	addsd	8(%rdi), %xmm1
.Ltmp15:
	mulsd	%xmm1, %xmm0
.Ltmp16:
	addsd	(%rdi), %xmm0
.Ltmp17:
	.loc	0 7 2
	retq
.Ltmp18:
.Lfunc_end1:
	.size	horner, .Lfunc_end1-horner
	.cfi_endproc

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2
.LCPI2_0:
	.long	0x3fa00000
.LCPI2_2:
	.long	0xbfa00000
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3
.LCPI2_1:
	.quad	0x3fe0000000000000
	.text
	.p2align	4, 0x90
	.type	mixed,@function
mixed:
.Lfunc_begin2:
	.loc	0 10 0
	.cfi_startproc
	.loc	0 11 26 prologue_end
	cvtsi2ss	%edi, %xmm0
	.loc	0 11 24 is_stmt 0
	mulss	.LCPI2_0(%rip), %xmm0
.Ltmp19:
	.loc	0 12 19 is_stmt 1
	cvtss2sd	%xmm0, %xmm0
.Ltmp20:
	.loc	0 0 19 is_stmt 0
	movsd	.LCPI2_1(%rip), %xmm1
	.loc	0 12 26
	addsd	%xmm1, %xmm0
.Ltmp21:
	.loc	0 13 23 is_stmt 1
	mulsd	%xmm1, %xmm0
.Ltmp22:
	.loc	0 13 15 is_stmt 0
	cvtsd2ss	%xmm0, %xmm0
.Ltmp23:
	.loc	0 14 14 is_stmt 1
	addss	.LCPI2_2(%rip), %xmm0
.Ltmp24:
	.loc	0 14 2 is_stmt 0
	retq
.Ltmp25:
.Lfunc_end2:
	.size	mixed, .Lfunc_end2-mixed
	.cfi_endproc

	.p2align	4, 0x90
	.type	newton,@function
newton:
.Lfunc_begin3:
	.loc	0 22 0 is_stmt 1
	.cfi_startproc
	movabsq	$4613937818241161696, %rax
.Ltmp26:
	.loc	0 29 8 prologue_end
	movq	%rax, (%rdi)
	.loc	0 30 2
	movl	$4, %eax
	retq
.Ltmp27:
.Lfunc_end3:
	.size	newton, .Lfunc_end3-newton
	.cfi_endproc

	.type	.L__const.main.factors,@object
	.section	.rodata,"a",@progbits
	.p2align	4
.L__const.main.factors:
	.quad	0x3ff8000000000000
	.quad	0xc000000000000000
	.quad	0x3fd0000000000000
	.size	.L__const.main.factors, 24

	.type	.L.str,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"%g %g %g %d\n"
	.size	.L.str, 13

	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0
.Ldebug_list_header_start0:
	.short	5
	.byte	8
	.byte	0
	.long	12
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
.Ldebug_loc0:
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp1-.Lfunc_begin0
	.byte	1
	.byte	85
	.byte	4
	.uleb128 .Ltmp1-.Lfunc_begin0
	.uleb128 .Ltmp4-.Lfunc_begin0
	.byte	1
	.byte	83
	.byte	4
	.uleb128 .Ltmp4-.Lfunc_begin0
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
	.uleb128 .Ltmp10-.Lfunc_begin0
	.byte	2
	.byte	119
	.byte	16
	.byte	4
	.uleb128 .Ltmp10-.Lfunc_begin0
	.uleb128 .Ltmp12-.Lfunc_begin0
	.byte	1
	.byte	97
	.byte	4
	.uleb128 .Ltmp12-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	2
	.byte	119
	.byte	16
	.byte	0
.Ldebug_loc3:
	.byte	4
	.uleb128 .Ltmp6-.Lfunc_begin0
	.uleb128 .Ltmp8-.Lfunc_begin0
	.byte	2
	.byte	119
	.byte	12
	.byte	4
	.uleb128 .Ltmp8-.Lfunc_begin0
	.uleb128 .Ltmp10-.Lfunc_begin0
	.byte	1
	.byte	97
	.byte	0
.Ldebug_loc4:
	.byte	4
	.uleb128 .Ltmp6-.Lfunc_begin0
	.uleb128 .Ltmp9-.Lfunc_begin0
	.byte	2
	.byte	119
	.byte	24
	.byte	4
	.uleb128 .Ltmp9-.Lfunc_begin0
	.uleb128 .Ltmp12-.Lfunc_begin0
	.byte	1
	.byte	99
	.byte	0
.Ldebug_loc5:
	.byte	4
	.uleb128 .Ltmp7-.Lfunc_begin0
	.uleb128 .Ltmp11-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp11-.Lfunc_begin0
	.uleb128 .Ltmp12-.Lfunc_begin0
	.byte	1
	.byte	84
	.byte	0
.Ldebug_loc6:
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin0
	.uleb128 .Ltmp16-.Lfunc_begin0
	.byte	1
	.byte	97
	.byte	4
	.uleb128 .Ltmp16-.Lfunc_begin0
	.uleb128 .Lfunc_end1-.Lfunc_begin0
	.byte	4
	.byte	163
	.byte	1
	.byte	97
	.byte	159
	.byte	0
.Ldebug_loc7:
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin0
	.uleb128 .Ltmp15-.Lfunc_begin0
	.byte	3
	.byte	17
	.byte	1
	.byte	159
	.byte	4
	.uleb128 .Ltmp15-.Lfunc_begin0
	.uleb128 .Ltmp17-.Lfunc_begin0
	.byte	3
	.byte	17
	.byte	0
	.byte	159
	.byte	4
	.uleb128 .Ltmp17-.Lfunc_begin0
	.uleb128 .Lfunc_end1-.Lfunc_begin0
	.byte	3
	.byte	17
	.byte	127
	.byte	159
	.byte	0
.Ldebug_loc8:
	.byte	4
	.uleb128 .Ltmp15-.Lfunc_begin0
	.uleb128 .Ltmp17-.Lfunc_begin0
	.byte	1
	.byte	98
	.byte	4
	.uleb128 .Ltmp17-.Lfunc_begin0
	.uleb128 .Lfunc_end1-.Lfunc_begin0
	.byte	1
	.byte	97
	.byte	0
.Ldebug_loc9:
	.byte	4
	.uleb128 .Ltmp19-.Lfunc_begin0
	.uleb128 .Ltmp20-.Lfunc_begin0
	.byte	1
	.byte	97
	.byte	0
.Ldebug_loc10:
	.byte	4
	.uleb128 .Ltmp21-.Lfunc_begin0
	.uleb128 .Ltmp22-.Lfunc_begin0
	.byte	1
	.byte	97
	.byte	0
.Ldebug_loc11:
	.byte	4
	.uleb128 .Ltmp23-.Lfunc_begin0
	.uleb128 .Ltmp24-.Lfunc_begin0
	.byte	1
	.byte	97
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
	.byte	3
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
	.byte	4
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
	.byte	5
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
	.byte	6
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
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
	.byte	11
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
	.byte	12
	.byte	11
	.byte	1
	.byte	17
	.byte	27
	.byte	18
	.byte	6
	.byte	0
	.byte	0
	.byte	13
	.byte	5
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
	.byte	14
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
	.byte	15
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
	.byte	16
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
	.byte	17
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	18
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	19
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	11
	.byte	0
	.byte	0
	.byte	20
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
	.byte	21
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
	.byte	0
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	87

	.byte	3
	.byte	0
	.byte	33

	.long	370

	.byte	3
	.byte	0
	.byte	10
	.byte	0
	.byte	33
	.long	370
	.byte	3
	.byte	1
	.byte	11
	.byte	0
	.byte	33
	.long	382
	.byte	4
	.byte	2
	.byte	13
	.byte	0
	.byte	35
	.long	374
	.byte	4
	.byte	3
	.byte	14
	.byte	0
	.byte	36
	.long	378
	.byte	4
	.byte	4
	.byte	15
	.byte	0
	.byte	37
	.long	374
	.byte	4
	.byte	5
	.byte	16
	.byte	0
	.byte	38
	.long	370
	.byte	5
	.byte	17
	.byte	0
	.byte	34
	.long	396
	.byte	6
	.long	149
	.byte	1
	.byte	7
	.long	218
	.byte	2
	.byte	8
	.byte	1
	.byte	85
	.byte	2
	.byte	115
	.byte	0
	.byte	0
	.byte	7
	.long	301
	.byte	3
	.byte	8
	.byte	1
	.byte	85
	.byte	2
	.byte	145
	.byte	24
	.byte	0
	.byte	0
	.byte	9
	.byte	4
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	87

	.byte	5
	.byte	0
	.byte	3

	.long	374
	.byte	10
	.byte	1
	.byte	85
	.byte	17
	.byte	0
	.byte	3
	.long	412
	.byte	11
	.byte	2
	.byte	20
	.byte	0
	.byte	3
	.long	370
	.byte	3
	.byte	6
	.byte	19
	.byte	0
	.byte	3
	.long	374
	.byte	4
	.byte	8
	.byte	13
	.byte	0
	.byte	4
	.long	374
	.byte	12
	.byte	5
	.long	.Ltmp17-.Ltmp14
	.byte	4
	.byte	7
	.byte	21
	.byte	0
	.byte	5
	.long	370
	.byte	0
	.byte	0
	.byte	9
	.byte	6
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	87

	.byte	7
	.byte	0
	.byte	10

	.long	378
	.byte	13
	.ascii	"\200\200\200\375\003"
	.byte	23
	.byte	0
	.byte	10
	.long	378
	.byte	10
	.byte	1
	.byte	85
	.byte	22
	.byte	0
	.byte	10
	.long	370
	.byte	13
	.ascii	"\200\200\200\200\200\200\200\360?"
	.byte	24
	.byte	0
	.byte	10
	.long	374
	.byte	4
	.byte	9
	.byte	25
	.byte	0
	.byte	11
	.long	378
	.byte	4
	.byte	10
	.byte	26
	.byte	0
	.byte	12
	.long	374
	.byte	4
	.byte	11
	.byte	14
	.byte	0
	.byte	13
	.long	378
	.byte	0
	.byte	9
	.byte	7
	.long	.Lfunc_end3-.Lfunc_begin3
	.byte	1
	.byte	87

	.byte	9
	.byte	0
	.byte	22

	.long	370
	.byte	13
	.ascii	"\200\200\200\200\200\200\200\221@"
	.byte	27
	.byte	0
	.byte	22
	.long	374
	.byte	10
	.byte	1
	.byte	85
	.byte	15
	.byte	0
	.byte	22
	.long	422
	.byte	14
	.byte	4
	.byte	16
	.byte	0
	.byte	24
	.long	370
	.byte	15
	.ascii	"\340\263\205\200\200\200\200\204@"
	.byte	28
	.byte	0
	.byte	23
	.long	374
	.byte	0
	.byte	16
	.byte	4
	.byte	5
	.byte	4
	.byte	16
	.byte	6
	.byte	4
	.byte	8
	.byte	16
	.byte	8
	.byte	4
	.byte	4
	.byte	17
	.long	387
	.byte	17
	.long	392
	.byte	16
	.byte	12
	.byte	6
	.byte	1
	.byte	18
	.long	374
	.byte	19
	.long	408
	.byte	3
	.byte	0
	.byte	20
	.byte	18
	.byte	8
	.byte	7
	.byte	17
	.long	417
	.byte	21
	.long	374
	.byte	17
	.long	374
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	120
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 14.0.6"
.Linfo_string1:
	.asciz	"floats.c"
.Linfo_string2:
	.asciz	"/project"
.Linfo_string3:
	.asciz	"main"
.Linfo_string4:
	.asciz	"int"
.Linfo_string5:
	.asciz	"horner"
.Linfo_string6:
	.asciz	"double"
.Linfo_string7:
	.asciz	"mixed"
.Linfo_string8:
	.asciz	"float"
.Linfo_string9:
	.asciz	"newton"
.Linfo_string10:
	.asciz	"argc"
.Linfo_string11:
	.asciz	"argv"
.Linfo_string12:
	.asciz	"char"
.Linfo_string13:
	.asciz	"value"
.Linfo_string14:
	.asciz	"half"
.Linfo_string15:
	.asciz	"root"
.Linfo_string16:
	.asciz	"rounds"
.Linfo_string17:
	.asciz	"factors"
.Linfo_string18:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string19:
	.asciz	"x"
.Linfo_string20:
	.asciz	"degree"
.Linfo_string21:
	.asciz	"i"
.Linfo_string22:
	.asciz	"count"
.Linfo_string23:
	.asciz	"weight"
.Linfo_string24:
	.asciz	"offset"
.Linfo_string25:
	.asciz	"scaled"
.Linfo_string26:
	.asciz	"shifted"
.Linfo_string27:
	.asciz	"target"
.Linfo_string28:
	.asciz	"guess"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	.Lfunc_begin0
	.quad	.Ltmp2
	.quad	.Ltmp5
	.quad	.Ltmp7
	.quad	.Lfunc_begin1
	.quad	.Ltmp14
	.quad	.Lfunc_begin2
	.quad	.Lfunc_begin3
.Ldebug_addr_end0:
	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.section	.debug_line,"",@progbits
.Lline_table_start0:
