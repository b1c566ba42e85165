	.file	"counter.4c043714d629ee70-cgu.0"
	.section	.text._RNvCsfLfy6EI15iL_7___rustc17rust_begin_unwind,"ax",@progbits
	.hidden	_RNvCsfLfy6EI15iL_7___rustc17rust_begin_unwind
	.globl	_RNvCsfLfy6EI15iL_7___rustc17rust_begin_unwind
	.p2align	4
	.type	_RNvCsfLfy6EI15iL_7___rustc17rust_begin_unwind,@function
_RNvCsfLfy6EI15iL_7___rustc17rust_begin_unwind:
.Lfunc_begin0:
	.file	1 "/project" "counter.rs"
	.loc	1 5 0
	.cfi_startproc
	movq	%rdi, -8(%rsp)
.LBB0_1:
.Ltmp0:
	.loc	1 6 5 prologue_end
	jmp	.LBB0_1
.Ltmp1:
.Lfunc_end0:
	.size	_RNvCsfLfy6EI15iL_7___rustc17rust_begin_unwind, .Lfunc_end0-_RNvCsfLfy6EI15iL_7___rustc17rust_begin_unwind
	.cfi_endproc

	.section	.text._ZN7counter6square17hdb5f9410c2eae3d4E,"ax",@progbits
	.p2align	4
	.type	_ZN7counter6square17hdb5f9410c2eae3d4E,@function
_ZN7counter6square17hdb5f9410c2eae3d4E:
.Lfunc_begin1:
	.loc	1 10 0
	.cfi_startproc
	movl	%edi, %eax
	movl	%eax, -8(%rsp)
.Ltmp2:
	.loc	1 11 13 prologue_end
	imull	%eax, %eax
	movl	%eax, -4(%rsp)
	.loc	1 13 2
	retq
.Ltmp3:
.Lfunc_end1:
	.size	_ZN7counter6square17hdb5f9410c2eae3d4E, .Lfunc_end1-_ZN7counter6square17hdb5f9410c2eae3d4E
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
.Lfunc_begin2:
	.loc	1 16 0
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
.Ltmp4:
	.loc	1 17 19 prologue_end
	movl	$0, (%rsp)
.Ltmp5:
	.loc	1 18 17
	movl	$1, 4(%rsp)
.LBB2_1:
.Ltmp6:
	.loc	1 19 11
	cmpl	$3, 4(%rsp)
	jbe	.LBB2_3
	.loc	1 23 5
	movl	(%rsp), %eax
.Ltmp7:
	.loc	1 24 2 epilogue_begin
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB2_3:
	.cfi_def_cfa_offset 16
.Ltmp8:
	.loc	1 20 23
	movl	4(%rsp), %edi
	.loc	1 20 16 is_stmt 0
	callq	_ZN7counter6square17hdb5f9410c2eae3d4E
	.loc	1 20 9
	addl	(%rsp), %eax
	movl	%eax, (%rsp)
	.loc	1 21 9 is_stmt 1
	movl	4(%rsp), %eax
	addl	$1, %eax
	movl	%eax, 4(%rsp)
	.loc	1 19 5
	jmp	.LBB2_1
.Ltmp9:
.Lfunc_end2:
	.size	main, .Lfunc_end2-main
	.cfi_endproc

	.type	__rustc_debug_gdb_scripts_section__,@object
	.section	.debug_gdb_scripts,"aMS",@progbits,1,unique,1
	.weak	__rustc_debug_gdb_scripts_section__
__rustc_debug_gdb_scripts_section__:
	.asciz	"\001gdb_load_rust_pretty_printers.py"
	.size	__rustc_debug_gdb_scripts_section__, 34

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
	.byte	57
	.byte	1
	.byte	3
	.byte	14
	.byte	0
	.byte	0
	.byte	3
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
	.ascii	"\207\001"
	.byte	25
	.byte	0
	.byte	0
	.byte	4
	.byte	5
	.byte	0
	.byte	2
	.byte	24
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	5
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
	.byte	6
	.byte	5
	.byte	0
	.byte	2
	.byte	24
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
	.byte	7
	.byte	46
	.byte	1
	.byte	17
	.byte	1
	.byte	18
	.byte	6
	.byte	64
	.byte	24
	.byte	3
	.byte	14
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	73
	.byte	19
	.byte	63
	.byte	25
	.byte	0
	.byte	0
	.byte	8
	.byte	11
	.byte	1
	.byte	85
	.byte	23
	.byte	0
	.byte	0
	.byte	9
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
	.byte	10
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
	.byte	11
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
	.byte	12
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
	.byte	13
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
	.byte	14
	.byte	51
	.byte	1
	.byte	21
	.byte	19
	.byte	0
	.byte	0
	.byte	15
	.byte	13
	.byte	0
	.byte	73
	.byte	19
	.ascii	"\210\001"
	.byte	15
	.byte	56
	.byte	11
	.byte	52
	.byte	25
	.byte	0
	.byte	0
	.byte	16
	.byte	25
	.byte	1
	.byte	0
	.byte	0
	.byte	17
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
	.byte	18
	.byte	25
	.byte	1
	.byte	22
	.byte	11
	.byte	0
	.byte	0
	.byte	19
	.byte	19
	.byte	0
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
	.byte	20
	.byte	47
	.byte	0
	.byte	73
	.byte	19
	.byte	3
	.byte	14
	.byte	0
	.byte	0
	.byte	21
	.byte	21
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	22
	.byte	5
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	23
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
	.byte	24
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	51
	.byte	6
	.byte	0
	.byte	0
	.byte	25
	.byte	19
	.byte	0
	.byte	3
	.byte	14
	.byte	11
	.byte	11
	.ascii	"\210\001"
	.byte	15
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
	.byte	34
	.byte	13
	.byte	55
	.byte	11
	.byte	0
	.byte	0
	.byte	28
	.byte	36
	.byte	0
	.byte	3
	.byte	14
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
	.long	.Ldebug_ranges2
	.byte	2
	.long	.Linfo_string3
	.byte	3
	.quad	.Lfunc_begin0
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	87
	.long	.Linfo_string4
	.long	.Linfo_string5
	.byte	1
	.byte	5

	.byte	4
	.byte	2
	.byte	145
	.byte	120
	.byte	1
	.byte	5
	.long	203
	.byte	0
	.byte	5
	.quad	.Lfunc_begin1
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	87
	.long	.Linfo_string6
	.long	.Linfo_string7
	.byte	1
	.byte	10
	.long	196
	.byte	6
	.byte	2
	.byte	145
	.byte	120
	.long	.Linfo_string84
	.byte	1
	.byte	10
	.long	196
	.byte	0
	.byte	7
	.quad	.Lfunc_begin2
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	87
	.long	.Linfo_string9
	.byte	1
	.byte	16
	.long	196

	.byte	8
	.long	.Ldebug_ranges0
	.byte	9
	.byte	2
	.byte	145
	.byte	0
	.long	.Linfo_string85
	.byte	4
	.byte	1
	.byte	17
	.long	196
	.byte	8
	.long	.Ldebug_ranges1
	.byte	9
	.byte	2
	.byte	145
	.byte	4
	.long	.Linfo_string86
	.byte	4
	.byte	1
	.byte	18
	.long	196
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	10
	.long	.Linfo_string8
	.byte	7
	.byte	4
	.byte	11
	.long	231
	.long	.Linfo_string83
	.long	0
	.byte	2
	.long	.Linfo_string10
	.byte	2
	.long	.Linfo_string5
	.byte	2
	.long	.Linfo_string11
	.byte	12
	.long	.Linfo_string82
	.byte	24
	.byte	1
	.byte	8
	.byte	13
	.long	.Linfo_string12
	.long	929
	.byte	8
	.byte	0
	.byte	3
	.byte	13
	.long	.Linfo_string66
	.long	1150
	.byte	8
	.byte	8
	.byte	3
	.byte	13
	.long	.Linfo_string79
	.long	1232
	.byte	1
	.byte	16
	.byte	3
	.byte	13
	.long	.Linfo_string81
	.long	1232
	.byte	1
	.byte	17
	.byte	3
	.byte	0
	.byte	0
	.byte	2
	.long	.Linfo_string66
	.byte	12
	.long	.Linfo_string77
	.byte	24
	.byte	1
	.byte	8
	.byte	13
	.long	.Linfo_string67
	.long	720
	.byte	8
	.byte	0
	.byte	3
	.byte	13
	.long	.Linfo_string72
	.long	196
	.byte	4
	.byte	16
	.byte	3
	.byte	13
	.long	.Linfo_string73
	.long	196
	.byte	4
	.byte	20
	.byte	3
	.byte	13
	.long	.Linfo_string74
	.long	909
	.byte	1
	.byte	24
	.byte	3
	.byte	0
	.byte	0
	.byte	0
	.byte	2
	.long	.Linfo_string13
	.byte	12
	.long	.Linfo_string64
	.byte	16
	.byte	1
	.byte	8
	.byte	13
	.long	.Linfo_string14
	.long	630
	.byte	8
	.byte	0
	.byte	3
	.byte	13
	.long	.Linfo_string22
	.long	660
	.byte	8
	.byte	8
	.byte	3
	.byte	0
	.byte	2
	.long	.Linfo_string23
	.byte	12
	.long	.Linfo_string61
	.byte	16
	.byte	1
	.byte	8
	.byte	13
	.long	.Linfo_string24
	.long	417
	.byte	8
	.byte	0
	.byte	3
	.byte	0
	.byte	12
	.long	.Linfo_string60
	.byte	16
	.byte	3
	.byte	8
	.byte	14
	.long	430
	.byte	15
	.long	962
	.byte	8
	.byte	0

	.byte	16
	.byte	17
	.long	.Linfo_string26
	.long	465
	.byte	8
	.byte	0
	.byte	0
	.byte	18
	.byte	0
	.byte	17
	.long	.Linfo_string59
	.long	510
	.byte	8
	.byte	0
	.byte	0
	.byte	0
	.byte	12
	.long	.Linfo_string26
	.byte	16
	.byte	3
	.byte	8
	.byte	13
	.long	.Linfo_string27
	.long	690
	.byte	8
	.byte	0
	.byte	3
	.byte	13
	.long	.Linfo_string31
	.long	989
	.byte	8
	.byte	8
	.byte	3
	.byte	13
	.long	.Linfo_string55
	.long	891
	.byte	1
	.byte	16
	.byte	3
	.byte	0
	.byte	12
	.long	.Linfo_string59
	.byte	16
	.byte	3
	.byte	8
	.byte	13
	.long	.Linfo_string36
	.long	1031
	.byte	2
	.byte	8
	.byte	3
	.byte	0
	.byte	0
	.byte	0
	.byte	19
	.long	.Linfo_string34
	.byte	0
	.byte	1
	.byte	1
	.byte	12
	.long	.Linfo_string52
	.byte	24
	.byte	1
	.byte	8
	.byte	13
	.long	.Linfo_string39
	.long	574
	.byte	4
	.byte	16
	.byte	3
	.byte	13
	.long	.Linfo_string45
	.long	1038
	.byte	8
	.byte	0
	.byte	3
	.byte	0
	.byte	12
	.long	.Linfo_string44
	.byte	8
	.byte	1
	.byte	4
	.byte	13
	.long	.Linfo_string40
	.long	196
	.byte	4
	.byte	0
	.byte	3
	.byte	13
	.long	.Linfo_string41
	.long	1031
	.byte	2
	.byte	4
	.byte	3
	.byte	13
	.long	.Linfo_string43
	.long	1031
	.byte	2
	.byte	6
	.byte	3
	.byte	0
	.byte	0
	.byte	2
	.long	.Linfo_string15
	.byte	2
	.long	.Linfo_string16
	.byte	12
	.long	.Linfo_string21
	.byte	8
	.byte	1
	.byte	8
	.byte	20
	.long	942
	.long	.Linfo_string18
	.byte	13
	.long	.Linfo_string19
	.long	949
	.byte	8
	.byte	0
	.byte	3
	.byte	0
	.byte	12
	.long	.Linfo_string63
	.byte	8
	.byte	1
	.byte	8
	.byte	20
	.long	396
	.long	.Linfo_string18
	.byte	13
	.long	.Linfo_string19
	.long	1137
	.byte	8
	.byte	0
	.byte	3
	.byte	0
	.byte	12
	.long	.Linfo_string30
	.byte	8
	.byte	1
	.byte	8
	.byte	20
	.long	969
	.long	.Linfo_string18
	.byte	13
	.long	.Linfo_string19
	.long	976
	.byte	8
	.byte	0
	.byte	3
	.byte	0
	.byte	12
	.long	.Linfo_string71
	.byte	16
	.byte	1
	.byte	8
	.byte	20
	.long	942
	.long	.Linfo_string18
	.byte	13
	.long	.Linfo_string19
	.long	1163
	.byte	8
	.byte	0
	.byte	3
	.byte	0
	.byte	0
	.byte	0
	.byte	2
	.long	.Linfo_string32
	.byte	12
	.long	.Linfo_string38
	.byte	1
	.byte	1
	.byte	1
	.byte	14
	.long	770
	.byte	15
	.long	942
	.byte	1
	.byte	0

	.byte	18
	.byte	0
	.byte	17
	.long	.Linfo_string33
	.long	806
	.byte	1
	.byte	0
	.byte	0
	.byte	18
	.byte	1
	.byte	17
	.long	.Linfo_string37
	.long	845
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.byte	12
	.long	.Linfo_string33
	.byte	1
	.byte	1
	.byte	1
	.byte	20
	.long	969
	.long	.Linfo_string18
	.byte	20
	.long	533
	.long	.Linfo_string35
	.byte	13
	.long	.Linfo_string36
	.long	969
	.byte	1
	.byte	1
	.byte	1
	.byte	0
	.byte	12
	.long	.Linfo_string37
	.byte	1
	.byte	1
	.byte	1
	.byte	20
	.long	969
	.long	.Linfo_string18
	.byte	20
	.long	533
	.long	.Linfo_string35
	.byte	13
	.long	.Linfo_string36
	.long	533
	.byte	1
	.byte	1
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.byte	2
	.long	.Linfo_string56
	.byte	12
	.long	.Linfo_string58
	.byte	0
	.byte	1
	.byte	1
	.byte	20
	.long	1124
	.long	.Linfo_string18
	.byte	0
	.byte	12
	.long	.Linfo_string76
	.byte	0
	.byte	1
	.byte	1
	.byte	20
	.long	1202
	.long	.Linfo_string18
	.byte	0
	.byte	0
	.byte	0
	.byte	11
	.long	358
	.long	.Linfo_string65
	.long	0
	.byte	10
	.long	.Linfo_string17
	.byte	7
	.byte	1
	.byte	11
	.long	942
	.long	.Linfo_string20
	.long	0
	.byte	10
	.long	.Linfo_string25
	.byte	7
	.byte	8
	.byte	10
	.long	.Linfo_string28
	.byte	7
	.byte	0
	.byte	11
	.long	969
	.long	.Linfo_string29
	.long	0
	.byte	11
	.long	1002
	.long	.Linfo_string54
	.long	0
	.byte	21
	.long	757
	.byte	22
	.long	690
	.byte	22
	.long	1018
	.byte	0
	.byte	11
	.long	541
	.long	.Linfo_string53
	.long	0
	.byte	10
	.long	.Linfo_string42
	.byte	7
	.byte	2
	.byte	23
	.long	.Linfo_string51
	.byte	16
	.byte	8
	.byte	17
	.long	.Linfo_string19
	.long	1068
	.byte	8
	.byte	0
	.byte	17
	.long	.Linfo_string47
	.long	1084
	.byte	8
	.byte	8
	.byte	0
	.byte	24
	.long	1077
	.long	0
	.byte	25
	.long	.Linfo_string46
	.byte	0
	.byte	1
	.byte	11
	.long	1097
	.long	.Linfo_string50
	.long	0
	.byte	26
	.long	1110
	.byte	27
	.long	1117
	.byte	0
	.byte	6
	.byte	0
	.byte	10
	.long	.Linfo_string48
	.byte	7
	.byte	8
	.byte	28
	.long	.Linfo_string49
	.byte	8
	.byte	7
	.byte	11
	.long	969
	.long	.Linfo_string57
	.long	0
	.byte	11
	.long	396
	.long	.Linfo_string62
	.long	0
	.byte	11
	.long	294
	.long	.Linfo_string78
	.long	0
	.byte	23
	.long	.Linfo_string70
	.byte	16
	.byte	8
	.byte	17
	.long	.Linfo_string68
	.long	1193
	.byte	8
	.byte	0
	.byte	17
	.long	.Linfo_string69
	.long	1110
	.byte	8
	.byte	8
	.byte	0
	.byte	24
	.long	942
	.long	0
	.byte	23
	.long	.Linfo_string75
	.byte	16
	.byte	8
	.byte	17
	.long	.Linfo_string68
	.long	1193
	.byte	8
	.byte	0
	.byte	17
	.long	.Linfo_string69
	.long	1110
	.byte	8
	.byte	8
	.byte	0
	.byte	10
	.long	.Linfo_string80
	.byte	2
	.byte	1
	.byte	0
.Ldebug_info_end0:
	.section	.text._RNvCsfLfy6EI15iL_7___rustc17rust_begin_unwind,"ax",@progbits
.Lsec_end0:
	.section	.text._ZN7counter6square17hdb5f9410c2eae3d4E,"ax",@progbits
.Lsec_end1:
	.section	.text.main,"ax",@progbits
.Lsec_end2:
	.section	.debug_aranges,"",@progbits
	.long	76
	.short	2
	.long	.Lcu_begin0
	.byte	8
	.byte	0
	.zero	4,255
	.quad	.Lfunc_begin0
	.quad	.Lsec_end0-.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Lsec_end1-.Lfunc_begin1
	.quad	.Lfunc_begin2
	.quad	.Lsec_end2-.Lfunc_begin2
	.quad	0
	.quad	0
	.section	.debug_ranges,"",@progbits
.Ldebug_ranges0:
	.quad	.Ltmp5
	.quad	.Ltmp7
	.quad	.Ltmp8
	.quad	.Ltmp9
	.quad	0
	.quad	0
.Ldebug_ranges1:
	.quad	.Ltmp6
	.quad	.Ltmp7
	.quad	.Ltmp8
	.quad	.Ltmp9
	.quad	0
	.quad	0
.Ldebug_ranges2:
	.quad	.Lfunc_begin0
	.quad	.Lfunc_end0
	.quad	.Lfunc_begin1
	.quad	.Lfunc_end1
	.quad	.Lfunc_begin2
	.quad	.Lfunc_end2
	.quad	0
	.quad	0
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"clang LLVM (rustc version 1.95.0 (59807616e 2026-04-14))"
.Linfo_string1:
	.asciz	"counter.rs/@/counter.4c043714d629ee70-cgu.0"
.Linfo_string2:
	.asciz	"/project"
.Linfo_string3:
	.asciz	"counter"
.Linfo_string4:
	.asciz	"_RNvCsfLfy6EI15iL_7___rustc17rust_begin_unwind"
.Linfo_string5:
	.asciz	"panic"
.Linfo_string6:
	.asciz	"_ZN7counter6square17hdb5f9410c2eae3d4E"
.Linfo_string7:
	.asciz	"square"
.Linfo_string8:
	.asciz	"u32"
.Linfo_string9:
	.asciz	"main"
.Linfo_string10:
	.asciz	"core"
.Linfo_string11:
	.asciz	"panic_info"
.Linfo_string12:
	.asciz	"message"
.Linfo_string13:
	.asciz	"fmt"
.Linfo_string14:
	.asciz	"template"
.Linfo_string15:
	.asciz	"ptr"
.Linfo_string16:
	.asciz	"non_null"
.Linfo_string17:
	.asciz	"u8"
.Linfo_string18:
	.asciz	"T"
.Linfo_string19:
	.asciz	"pointer"
.Linfo_string20:
	.asciz	"*const u8"
.Linfo_string21:
	.asciz	"NonNull<u8>"
.Linfo_string22:
	.asciz	"args"
.Linfo_string23:
	.asciz	"rt"
.Linfo_string24:
	.asciz	"ty"
.Linfo_string25:
	.asciz	"u64"
.Linfo_string26:
	.asciz	"Placeholder"
.Linfo_string27:
	.asciz	"value"
.Linfo_string28:
	.asciz	"()"
.Linfo_string29:
	.asciz	"*const ()"
.Linfo_string30:
	.asciz	"NonNull<()>"
.Linfo_string31:
	.asciz	"formatter"
.Linfo_string32:
	.asciz	"result"
.Linfo_string33:
	.asciz	"Ok"
.Linfo_string34:
	.asciz	"Error"
.Linfo_string35:
	.asciz	"E"
.Linfo_string36:
	.asciz	"__0"
.Linfo_string37:
	.asciz	"Err"
.Linfo_string38:
	.asciz	"Result<(), core::fmt::Error>"
.Linfo_string39:
	.asciz	"options"
.Linfo_string40:
	.asciz	"flags"
.Linfo_string41:
	.asciz	"width"
.Linfo_string42:
	.asciz	"u16"
.Linfo_string43:
	.asciz	"precision"
.Linfo_string44:
	.asciz	"FormattingOptions"
.Linfo_string45:
	.asciz	"buf"
.Linfo_string46:
	.asciz	"dyn core::fmt::Write"
.Linfo_string47:
	.asciz	"vtable"
.Linfo_string48:
	.asciz	"usize"
.Linfo_string49:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string50:
	.asciz	"&[usize; 6]"
.Linfo_string51:
	.asciz	"&mut dyn core::fmt::Write"
.Linfo_string52:
	.asciz	"Formatter"
.Linfo_string53:
	.asciz	"&mut core::fmt::Formatter"
.Linfo_string54:
	.asciz	"unsafe fn(core::ptr::non_null::NonNull<()>, &mut core::fmt::Formatter) -> core::result::Result<(), core::fmt::Error>"
.Linfo_string55:
	.asciz	"_lifetime"
.Linfo_string56:
	.asciz	"marker"
.Linfo_string57:
	.asciz	"&()"
.Linfo_string58:
	.asciz	"PhantomData<&()>"
.Linfo_string59:
	.asciz	"Count"
.Linfo_string60:
	.asciz	"ArgumentType"
.Linfo_string61:
	.asciz	"Argument"
.Linfo_string62:
	.asciz	"*const core::fmt::rt::Argument"
.Linfo_string63:
	.asciz	"NonNull<core::fmt::rt::Argument>"
.Linfo_string64:
	.asciz	"Arguments"
.Linfo_string65:
	.asciz	"&core::fmt::Arguments"
.Linfo_string66:
	.asciz	"location"
.Linfo_string67:
	.asciz	"filename"
.Linfo_string68:
	.asciz	"data_ptr"
.Linfo_string69:
	.asciz	"length"
.Linfo_string70:
	.asciz	"*const str"
.Linfo_string71:
	.asciz	"NonNull<str>"
.Linfo_string72:
	.asciz	"line"
.Linfo_string73:
	.asciz	"col"
.Linfo_string74:
	.asciz	"_filename"
.Linfo_string75:
	.asciz	"&str"
.Linfo_string76:
	.asciz	"PhantomData<&str>"
.Linfo_string77:
	.asciz	"Location"
.Linfo_string78:
	.asciz	"&core::panic::location::Location"
.Linfo_string79:
	.asciz	"can_unwind"
.Linfo_string80:
	.asciz	"bool"
.Linfo_string81:
	.asciz	"force_no_backtrace"
.Linfo_string82:
	.asciz	"PanicInfo"
.Linfo_string83:
	.asciz	"&core::panic::panic_info::PanicInfo"
.Linfo_string84:
	.asciz	"x"
.Linfo_string85:
	.asciz	"sum"
.Linfo_string86:
	.asciz	"i"
	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
	.section	.debug_line,"",@progbits
.Lline_table_start0:
