	.text
	.file	"loops.c"
	.file	0 "/project" "loops.c" md5 0x7ee2d331528dfc2ccaf33c4a09c3e2ea
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4
.LCPI0_0:
	.long	0
	.long	3
	.long	6
	.long	9
.LCPI0_1:
	.long	10
	.long	9
	.long	8
	.long	7
	.text
	.globl	main
	.p2align	4, 0x90
	.type	main,@function
main:
.Lfunc_begin0:
	.loc	0 35 0
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	subq	$32, %rsp
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -16
.Ltmp0:
	.loc	0 39 11 prologue_end
	movaps	.LCPI0_0(%rip), %xmm0
.Ltmp1:
	movaps	%xmm0, 16(%rsp)
	.loc	0 40 12
	movaps	.LCPI0_1(%rip), %xmm0
.Ltmp2:
	movaps	%xmm0, (%rsp)
.Ltmp3:
	.loc	0 0 12 is_stmt 0
	leaq	16(%rsp), %rdi
.Ltmp4:
	movq	%rsp, %rsi
.Ltmp5:
	.loc	0 42 17 is_stmt 1
	callq	dot
.Ltmp6:
	movq	%rax, %rbx
.Ltmp7:
	.loc	0 43 14
	callq	longest
.Ltmp8:
	.loc	0 44 2
	leaq	.L.str(%rip), %rdi
	movq	%rbx, %rsi
	movl	%eax, %edx
	xorl	%eax, %eax
.Ltmp9:
	callq	printf@PLT
.Ltmp10:
	.loc	0 45 2
	xorl	%eax, %eax
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
.Ltmp11:
	.cfi_def_cfa_offset 8
	retq
.Ltmp12:
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
	.cfi_endproc

	.p2align	4, 0x90
	.type	dot,@function
dot:
.Lfunc_begin1:
	.loc	0 13 0
	.cfi_startproc
	.loc	0 16 24 prologue_end
	movslq	(%rdi), %rax
	.loc	0 16 34 is_stmt 0
	movslq	(%rsi), %rcx
	.loc	0 16 32
	imulq	%rax, %rcx
.Ltmp13:
	.loc	0 16 24
	movslq	4(%rdi), %rax
	.loc	0 16 34
	movslq	4(%rsi), %rdx
	.loc	0 16 32
	imulq	%rax, %rdx
.Ltmp14:
	.loc	0 17 7 is_stmt 1
	addq	%rcx, %rdx
.Ltmp15:
	.loc	0 16 24
	movslq	8(%rdi), %rax
	.loc	0 16 34 is_stmt 0
	movslq	8(%rsi), %rcx
	.loc	0 16 32
	imulq	%rax, %rcx
.Ltmp16:
	.loc	0 17 7 is_stmt 1
	addq	%rdx, %rcx
.Ltmp17:
	.loc	0 16 24
	movslq	12(%rdi), %rdx
	.loc	0 16 34 is_stmt 0
	movslq	12(%rsi), %rax
	.loc	0 16 32
	imulq	%rdx, %rax
.Ltmp18:
	.loc	0 17 7 is_stmt 1
	addq	%rcx, %rax
.Ltmp19:
	.loc	0 19 2
	retq
.Ltmp20:
.Lfunc_end1:
	.size	dot, .Lfunc_end1-dot
	.cfi_endproc

	.p2align	4, 0x90
	.type	longest,@function
longest:
.Lfunc_begin2:
	.loc	0 22 0
	.cfi_startproc
	.loc	0 32 2 prologue_end
	movl	$3007, %eax
	retq
.Ltmp21:
.Lfunc_end2:
	.size	longest, .Lfunc_end2-longest
	.cfi_endproc

	.type	.L.str,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"%ld %d\n"
	.size	.L.str, 8

	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0
.Ldebug_list_header_start0:
	.short	5
	.byte	8
	.byte	0
	.long	10
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
.Ldebug_loc0:
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp4-.Lfunc_begin0
	.byte	1
	.byte	85
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
	.uleb128 .Ltmp5-.Lfunc_begin0
	.byte	1
	.byte	84
	.byte	4
	.uleb128 .Ltmp5-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	4
	.byte	163
	.byte	1
	.byte	84
	.byte	159
	.byte	0
.Ldebug_loc2:
	.byte	4
	.uleb128 .Ltmp0-.Lfunc_begin0
	.uleb128 .Ltmp3-.Lfunc_begin0
	.byte	3
	.byte	17
	.byte	3
	.byte	159
	.byte	4
	.uleb128 .Ltmp3-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	3
	.byte	17
	.byte	4
	.byte	159
	.byte	0
.Ldebug_loc3:
	.byte	4
	.uleb128 .Ltmp1-.Lfunc_begin0
	.uleb128 .Ltmp2-.Lfunc_begin0
	.byte	1
	.byte	97
	.byte	0
.Ldebug_loc4:
	.byte	4
	.uleb128 .Ltmp2-.Lfunc_begin0
	.uleb128 .Ltmp6-.Lfunc_begin0
	.byte	1
	.byte	97
	.byte	0
.Ldebug_loc5:
	.byte	4
	.uleb128 .Ltmp7-.Lfunc_begin0
	.uleb128 .Ltmp11-.Lfunc_begin0
	.byte	1
	.byte	83
	.byte	0
.Ldebug_loc6:
	.byte	4
	.uleb128 .Ltmp8-.Lfunc_begin0
	.uleb128 .Ltmp9-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp9-.Lfunc_begin0
	.uleb128 .Ltmp10-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc7:
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin0
	.uleb128 .Ltmp13-.Lfunc_begin0
	.byte	3
	.byte	17
	.byte	0
	.byte	159
	.byte	4
	.uleb128 .Ltmp13-.Lfunc_begin0
	.uleb128 .Ltmp15-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp15-.Lfunc_begin0
	.uleb128 .Ltmp17-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp17-.Lfunc_begin0
	.uleb128 .Ltmp19-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp19-.Lfunc_begin0
	.uleb128 .Lfunc_end1-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc8:
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin0
	.uleb128 .Ltmp13-.Lfunc_begin0
	.byte	3
	.byte	17
	.byte	0
	.byte	159
	.byte	4
	.uleb128 .Ltmp13-.Lfunc_begin0
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
	.byte	2
	.byte	159
	.byte	4
	.uleb128 .Ltmp17-.Lfunc_begin0
	.uleb128 .Ltmp19-.Lfunc_begin0
	.byte	3
	.byte	17
	.byte	3
	.byte	159
	.byte	4
	.uleb128 .Ltmp19-.Lfunc_begin0
	.uleb128 .Lfunc_end1-.Lfunc_begin0
	.byte	3
	.byte	17
	.byte	4
	.byte	159
	.byte	0
.Ldebug_loc9:
	.byte	4
	.uleb128 .Ltmp13-.Lfunc_begin0
	.uleb128 .Ltmp14-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp14-.Lfunc_begin0
	.uleb128 .Ltmp15-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp16-.Lfunc_begin0
	.uleb128 .Ltmp17-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp18-.Lfunc_begin0
	.uleb128 .Ltmp19-.Lfunc_begin0
	.byte	1
	.byte	80
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
	.byte	11
	.byte	1
	.byte	17
	.byte	27
	.byte	18
	.byte	6
	.byte	0
	.byte	0
	.byte	8
	.byte	72
	.byte	1
	.byte	127
	.byte	19
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	9
	.byte	73
	.byte	0
	.byte	2
	.byte	24
	.byte	126
	.byte	24
	.byte	0
	.byte	0
	.byte	10
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	11
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
	.byte	12
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
	.byte	13
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
	.byte	14
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
	.byte	15
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	16
	.byte	38
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	17
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	18
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	11
	.byte	0
	.byte	0
	.byte	19
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
	.long	.Lfunc_end2-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.byte	5
	.byte	8
	.byte	3
	.byte	0
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	87

	.byte	4
	.byte	0
	.byte	35

	.long	300

	.byte	4
	.byte	0
	.byte	8
	.byte	0
	.byte	35
	.long	300
	.byte	4
	.byte	1
	.byte	9
	.byte	0
	.byte	35
	.long	304
	.byte	5
	.byte	3
	.byte	11
	.byte	0
	.byte	37
	.long	318
	.byte	6
	.byte	3
	.byte	13
	.byte	0
	.byte	36
	.long	323
	.byte	6
	.byte	4
	.byte	15
	.byte	0
	.byte	36
	.long	323
	.byte	6
	.byte	5
	.byte	16
	.byte	0
	.byte	42
	.long	39
	.byte	6
	.byte	6
	.byte	17
	.byte	0
	.byte	43
	.long	300
	.byte	7
	.byte	0
	.long	.Ltmp5-.Lfunc_begin0
	.byte	6
	.byte	2
	.byte	12
	.byte	0
	.byte	38
	.long	300
	.byte	0
	.byte	8
	.long	163
	.byte	1
	.byte	9
	.byte	1
	.byte	84
	.byte	2
	.byte	145
	.byte	0
	.byte	9
	.byte	1
	.byte	85
	.byte	2
	.byte	145
	.byte	16
	.byte	0
	.byte	10
	.long	249
	.byte	2
	.byte	0
	.byte	11
	.byte	3
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	87

	.byte	6
	.byte	0
	.byte	13

	.long	39
	.byte	12
	.byte	1
	.byte	85
	.byte	13
	.byte	0
	.byte	13
	.long	339
	.byte	12
	.byte	1
	.byte	84
	.byte	15
	.byte	0
	.byte	13
	.long	339
	.byte	13
	.byte	4
	.byte	18
	.byte	0
	.byte	13
	.long	300
	.byte	6
	.byte	7
	.byte	19
	.byte	0
	.byte	14
	.long	39
	.byte	7
	.byte	3
	.long	.Ltmp19-.Lfunc_begin1
	.byte	6
	.byte	8
	.byte	12
	.byte	0
	.byte	15
	.long	300
	.byte	7
	.byte	3
	.long	.Ltmp19-.Lfunc_begin1
	.byte	6
	.byte	9
	.byte	16
	.byte	0
	.byte	16
	.long	39
	.byte	0
	.byte	0
	.byte	0
	.byte	11
	.byte	4
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	87

	.byte	7
	.byte	0
	.byte	22

	.long	300
	.byte	13
	.byte	6
	.byte	20
	.byte	0
	.byte	22
	.long	300
	.byte	14
	.byte	23
	.byte	0
	.byte	22
	.long	300
	.byte	5
	.byte	7
	.byte	21
	.byte	0
	.byte	23
	.long	300
	.byte	5
	.byte	3
	.byte	22
	.byte	0
	.byte	24
	.long	300
	.byte	0
	.byte	2
	.byte	5
	.byte	5
	.byte	4
	.byte	15
	.long	309
	.byte	15
	.long	314
	.byte	2
	.byte	10
	.byte	6
	.byte	1
	.byte	16
	.long	300
	.byte	17
	.long	300
	.byte	18
	.long	335
	.byte	4
	.byte	0
	.byte	19
	.byte	14
	.byte	8
	.byte	7
	.byte	15
	.long	318
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	100
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 14.0.6"
.Linfo_string1:
	.asciz	"loops.c"
.Linfo_string2:
	.asciz	"/project"
.Linfo_string3:
	.asciz	"long"
.Linfo_string4:
	.asciz	"main"
.Linfo_string5:
	.asciz	"int"
.Linfo_string6:
	.asciz	"dot"
.Linfo_string7:
	.asciz	"longest"
.Linfo_string8:
	.asciz	"argc"
.Linfo_string9:
	.asciz	"argv"
.Linfo_string10:
	.asciz	"char"
.Linfo_string11:
	.asciz	"scale"
.Linfo_string12:
	.asciz	"i"
.Linfo_string13:
	.asciz	"left"
.Linfo_string14:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string15:
	.asciz	"right"
.Linfo_string16:
	.asciz	"product"
.Linfo_string17:
	.asciz	"found"
.Linfo_string18:
	.asciz	"length"
.Linfo_string19:
	.asciz	"sum"
.Linfo_string20:
	.asciz	"limit"
.Linfo_string21:
	.asciz	"best"
.Linfo_string22:
	.asciz	"at"
.Linfo_string23:
	.asciz	"unused"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	.Lfunc_begin0
	.quad	.Ltmp6
	.quad	.Ltmp8
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
.Ldebug_addr_end0:
	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.section	.debug_line,"",@progbits
.Lline_table_start0:
