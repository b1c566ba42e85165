	.text
	.file	"steps.c"
	.file	0 "/project" "steps.c" md5 0x3d276889cbf8573bf3c942362b39c2cd
	.globl	depth                           # -- Begin function depth
	.p2align	4, 0x90
	.type	depth,@function
depth:                                  # @depth
.Lfunc_begin0:
	.loc	0 5 0                           # steps.c:5:0
	.cfi_startproc
# %bb.0:
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$16, %rsp
	movl	%edi, -4(%rbp)
.Ltmp0:
	.loc	0 5 29 prologue_end             # steps.c:5:29
	cmpl	$2, -4(%rbp)
	.loc	0 5 27 is_stmt 0                # steps.c:5:27
	jge	.LBB0_2
# %bb.1:
	.loc	0 5 35                          # steps.c:5:35
	movl	-4(%rbp), %eax
	movl	%eax, -8(%rbp)                  # 4-byte Spill
	.loc	0 5 27                          # steps.c:5:27
	jmp	.LBB0_3
.LBB0_2:
	.loc	0 5 49                          # steps.c:5:49
	movl	-4(%rbp), %edi
	.loc	0 5 51                          # steps.c:5:51
	subl	$2, %edi
	.loc	0 5 43                          # steps.c:5:43
	callq	depth
	.loc	0 5 41                          # steps.c:5:41
	addl	$1, %eax
	movl	%eax, -8(%rbp)                  # 4-byte Spill
.LBB0_3:
	.loc	0 0 41                          # steps.c:0:41
	movl	-8(%rbp), %eax                  # 4-byte Reload
	.loc	0 5 20                          # steps.c:5:20
	addq	$16, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Ltmp1:
.Lfunc_end0:
	.size	depth, .Lfunc_end0-depth
	.cfi_endproc
                                        # -- End function
	.globl	main                            # -- Begin function main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
.Lfunc_begin1:
	.loc	0 12 0 is_stmt 1                # steps.c:12:0
	.cfi_startproc
# %bb.0:
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$48, %rsp
	movl	$0, -4(%rbp)
	movl	%edi, -8(%rbp)
	movq	%rsi, -16(%rbp)
.Ltmp2:
	.loc	0 13 6 prologue_end             # steps.c:13:6
	movq	.L__const.main.numbers(%rip), %rax
	movq	%rax, -32(%rbp)
	movq	.L__const.main.numbers+8(%rip), %rax
	movq	%rax, -24(%rbp)
	.loc	0 14 8                          # steps.c:14:8
	leaq	-32(%rbp), %rdi
	.loc	0 14 2 is_stmt 0                # steps.c:14:2
	movl	$4, %edx
	leaq	compare(%rip), %rcx
	movq	%rdx, %rsi
	callq	qsort@PLT
	.loc	0 15 6 is_stmt 1                # steps.c:15:6
	movl	$0, -36(%rbp)
.Ltmp3:
	.loc	0 16 11                         # steps.c:16:11
	movl	$0, -40(%rbp)
.LBB1_1:                                # =>This Inner Loop Header: Depth=1
.Ltmp4:
	.loc	0 16 20 is_stmt 0               # steps.c:16:20
	cmpl	$4, -40(%rbp)
.Ltmp5:
	.loc	0 16 2                          # steps.c:16:2
	jge	.LBB1_6
# %bb.2:                                #   in Loop: Header=BB1_1 Depth=1
.Ltmp6:
	.loc	0 17 7 is_stmt 1                # steps.c:17:7
	movslq	-40(%rbp), %rax
	.loc	0 17 18 is_stmt 0               # steps.c:17:18
	cmpl	$9, -32(%rbp,%rax,4)
.Ltmp7:
	.loc	0 17 7                          # steps.c:17:7
	jne	.LBB1_4
# %bb.3:                                #   in Loop: Header=BB1_1 Depth=1
.Ltmp8:
	.loc	0 18 4 is_stmt 1                # steps.c:18:4
	jmp	.LBB1_5
.Ltmp9:
.LBB1_4:                                #   in Loop: Header=BB1_1 Depth=1
	.loc	0 19 12                         # steps.c:19:12
	movslq	-40(%rbp), %rax
	movl	-32(%rbp,%rax,4), %eax
	movl	%eax, -44(%rbp)                 # 4-byte Spill
	.loc	0 19 32 is_stmt 0               # steps.c:19:32
	movl	-40(%rbp), %edi
	.loc	0 19 34                         # steps.c:19:34
	addl	-8(%rbp), %edi
	.loc	0 19 25                         # steps.c:19:25
	callq	square
	movl	%eax, %ecx
	movl	-44(%rbp), %eax                 # 4-byte Reload
	.loc	0 19 23                         # steps.c:19:23
	imull	%ecx, %eax
	.loc	0 19 9                          # steps.c:19:9
	addl	-36(%rbp), %eax
	movl	%eax, -36(%rbp)
.Ltmp10:
.LBB1_5:                                #   in Loop: Header=BB1_1 Depth=1
	.loc	0 16 26 is_stmt 1               # steps.c:16:26
	movl	-40(%rbp), %eax
	addl	$1, %eax
	movl	%eax, -40(%rbp)
	.loc	0 16 2 is_stmt 0                # steps.c:16:2
	jmp	.LBB1_1
.Ltmp11:
.LBB1_6:
	.loc	0 21 2 is_stmt 1                # steps.c:21:2
	jmp	.LBB1_7
.LBB1_7:                                # =>This Inner Loop Header: Depth=1
	.loc	0 21 15 is_stmt 0               # steps.c:21:15
	cmpl	$10, -36(%rbp)
	.loc	0 21 2                          # steps.c:21:2
	jle	.LBB1_9
# %bb.8:                                #   in Loop: Header=BB1_7 Depth=1
	.loc	0 21 27                         # steps.c:21:27
	movl	-36(%rbp), %eax
	subl	$3, %eax
	movl	%eax, -36(%rbp)
	.loc	0 21 2                          # steps.c:21:2
	jmp	.LBB1_7
.LBB1_9:
	.loc	0 22 20 is_stmt 1               # steps.c:22:20
	movl	-36(%rbp), %eax
	movl	%eax, -48(%rbp)                 # 4-byte Spill
	.loc	0 22 27 is_stmt 0               # steps.c:22:27
	movl	$5, %edi
	callq	depth
	movl	-48(%rbp), %esi                 # 4-byte Reload
	movl	%eax, %edx
	.loc	0 22 2                          # steps.c:22:2
	leaq	.L.str(%rip), %rdi
	movb	$0, %al
	callq	printf@PLT
	.loc	0 23 9 is_stmt 1                # steps.c:23:9
	movl	-36(%rbp), %eax
	.loc	0 23 2 is_stmt 0                # steps.c:23:2
	addq	$48, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Ltmp12:
.Lfunc_end1:
	.size	main, .Lfunc_end1-main
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function compare
	.type	compare,@function
compare:                                # @compare
.Lfunc_begin2:
	.loc	0 4 0 is_stmt 1                 # steps.c:4:0
	.cfi_startproc
# %bb.0:
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	movq	%rdi, -8(%rbp)
	movq	%rsi, -16(%rbp)
.Ltmp13:
	.loc	0 4 79 prologue_end             # steps.c:4:79
	movq	-8(%rbp), %rax
	.loc	0 4 65 is_stmt 0                # steps.c:4:65
	movl	(%rax), %eax
	.loc	0 4 99                          # steps.c:4:99
	movq	-16(%rbp), %rcx
	.loc	0 4 83                          # steps.c:4:83
	subl	(%rcx), %eax
	.loc	0 4 58                          # steps.c:4:58
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Ltmp14:
.Lfunc_end2:
	.size	compare, .Lfunc_end2-compare
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function square
	.type	square,@function
square:                                 # @square
.Lfunc_begin3:
	.loc	0 7 0 is_stmt 1                 # steps.c:7:0
	.cfi_startproc
# %bb.0:
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	movl	%edi, -4(%rbp)
.Ltmp15:
	.loc	0 8 10 prologue_end             # steps.c:8:10
	movl	-4(%rbp), %eax
	.loc	0 8 12 is_stmt 0                # steps.c:8:12
	imull	-4(%rbp), %eax
	.loc	0 8 6                           # steps.c:8:6
	movl	%eax, -8(%rbp)
	.loc	0 9 9 is_stmt 1                 # steps.c:9:9
	movl	-8(%rbp), %eax
	.loc	0 9 2 is_stmt 0                 # steps.c:9:2
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Ltmp16:
.Lfunc_end3:
	.size	square, .Lfunc_end3-square
	.cfi_endproc
                                        # -- End function
	.type	.L__const.main.numbers,@object  # @__const.main.numbers
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4
.L__const.main.numbers:
	.long	5                               # 0x5
	.long	3                               # 0x3
	.long	9                               # 0x9
	.long	1                               # 0x1
	.size	.L__const.main.numbers, 16

	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"%d %d\n"
	.size	.L.str, 7

	.section	.debug_abbrev,"",@progbits
	.byte	1                               # Abbreviation Code
	.byte	17                              # DW_TAG_compile_unit
	.byte	1                               # DW_CHILDREN_yes
	.byte	37                              # DW_AT_producer
	.byte	37                              # DW_FORM_strx1
	.byte	19                              # DW_AT_language
	.byte	5                               # DW_FORM_data2
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	114                             # DW_AT_str_offsets_base
	.byte	23                              # DW_FORM_sec_offset
	.byte	16                              # DW_AT_stmt_list
	.byte	23                              # DW_FORM_sec_offset
	.byte	27                              # DW_AT_comp_dir
	.byte	37                              # DW_FORM_strx1
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	115                             # DW_AT_addr_base
	.byte	23                              # DW_FORM_sec_offset
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	2                               # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	3                               # Abbreviation Code
	.byte	38                              # DW_TAG_const_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	4                               # Abbreviation Code
	.byte	36                              # DW_TAG_base_type
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	62                              # DW_AT_encoding
	.byte	11                              # DW_FORM_data1
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	5                               # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	1                               # DW_CHILDREN_yes
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	64                              # DW_AT_frame_base
	.byte	24                              # DW_FORM_exprloc
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	6                               # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	7                               # Abbreviation Code
	.byte	52                              # DW_TAG_variable
	.byte	0                               # DW_CHILDREN_no
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	8                               # Abbreviation Code
	.byte	11                              # DW_TAG_lexical_block
	.byte	1                               # DW_CHILDREN_yes
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	9                               # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	1                               # DW_CHILDREN_yes
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	64                              # DW_AT_frame_base
	.byte	24                              # DW_FORM_exprloc
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	10                              # Abbreviation Code
	.byte	1                               # DW_TAG_array_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	11                              # Abbreviation Code
	.byte	33                              # DW_TAG_subrange_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	55                              # DW_AT_count
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	12                              # Abbreviation Code
	.byte	36                              # DW_TAG_base_type
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	62                              # DW_AT_encoding
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	13                              # Abbreviation Code
	.byte	38                              # DW_TAG_const_type
	.byte	0                               # DW_CHILDREN_no
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	0                               # EOM(3)
	.section	.debug_info,"",@progbits
.Lcu_begin0:
	.long	.Ldebug_info_end0-.Ldebug_info_start0 # Length of Unit
.Ldebug_info_start0:
	.short	5                               # DWARF version number
	.byte	1                               # DWARF Unit Type
	.byte	8                               # Address Size (in bytes)
	.long	.debug_abbrev                   # Offset Into Abbrev. Section
	.byte	1                               # Abbrev [1] 0xc:0xff DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	12                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.byte	0                               # DW_AT_low_pc
	.long	.Lfunc_end3-.Lfunc_begin0       # DW_AT_high_pc
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.byte	2                               # Abbrev [2] 0x23:0x5 DW_TAG_pointer_type
	.long	40                              # DW_AT_type
	.byte	3                               # Abbrev [3] 0x28:0x5 DW_TAG_const_type
	.long	45                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0x2d:0x4 DW_TAG_base_type
	.byte	3                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	5                               # Abbrev [5] 0x31:0x1b DW_TAG_subprogram
	.byte	0                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	86
	.byte	4                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	5                               # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	45                              # DW_AT_type
                                        # DW_AT_external
	.byte	6                               # Abbrev [6] 0x40:0xb DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	124
	.byte	8                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	5                               # DW_AT_decl_line
	.long	45                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x4c:0x4e DW_TAG_subprogram
	.byte	1                               # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	86
	.byte	5                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	45                              # DW_AT_type
                                        # DW_AT_external
	.byte	6                               # Abbrev [6] 0x5b:0xb DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	120
	.byte	9                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.long	45                              # DW_AT_type
	.byte	6                               # Abbrev [6] 0x66:0xb DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	112
	.byte	10                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.long	230                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0x71:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	96
	.byte	12                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.long	244                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0x7c:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	92
	.byte	14                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.long	45                              # DW_AT_type
	.byte	8                               # Abbrev [8] 0x87:0x12 DW_TAG_lexical_block
	.byte	2                               # DW_AT_low_pc
	.long	.Ltmp11-.Ltmp3                  # DW_AT_high_pc
	.byte	7                               # Abbrev [7] 0x8d:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	88
	.byte	15                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.long	45                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x9a:0x26 DW_TAG_subprogram
	.byte	3                               # DW_AT_low_pc
	.long	.Lfunc_end2-.Lfunc_begin2       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	86
	.byte	6                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	4                               # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	45                              # DW_AT_type
	.byte	6                               # Abbrev [6] 0xa9:0xb DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	120
	.byte	16                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	4                               # DW_AT_decl_line
	.long	260                             # DW_AT_type
	.byte	6                               # Abbrev [6] 0xb4:0xb DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	112
	.byte	17                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	4                               # DW_AT_decl_line
	.long	260                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0xc0:0x26 DW_TAG_subprogram
	.byte	4                               # DW_AT_low_pc
	.long	.Lfunc_end3-.Lfunc_begin3       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	86
	.byte	7                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	45                              # DW_AT_type
	.byte	6                               # Abbrev [6] 0xcf:0xb DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	124
	.byte	18                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.long	45                              # DW_AT_type
	.byte	7                               # Abbrev [7] 0xda:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	120
	.byte	19                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.long	45                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	2                               # Abbrev [2] 0xe6:0x5 DW_TAG_pointer_type
	.long	235                             # DW_AT_type
	.byte	2                               # Abbrev [2] 0xeb:0x5 DW_TAG_pointer_type
	.long	240                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0xf0:0x4 DW_TAG_base_type
	.byte	11                              # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	10                              # Abbrev [10] 0xf4:0xc DW_TAG_array_type
	.long	45                              # DW_AT_type
	.byte	11                              # Abbrev [11] 0xf9:0x6 DW_TAG_subrange_type
	.long	256                             # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	12                              # Abbrev [12] 0x100:0x4 DW_TAG_base_type
	.byte	13                              # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	2                               # Abbrev [2] 0x104:0x5 DW_TAG_pointer_type
	.long	265                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x109:0x1 DW_TAG_const_type
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	84                              # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 14.0.6"   # string offset=0
.Linfo_string1:
	.asciz	"steps.c"                       # string offset=28
.Linfo_string2:
	.asciz	"/project"                      # string offset=36
.Linfo_string3:
	.asciz	"int"                           # string offset=45
.Linfo_string4:
	.asciz	"depth"                         # string offset=49
.Linfo_string5:
	.asciz	"main"                          # string offset=55
.Linfo_string6:
	.asciz	"compare"                       # string offset=60
.Linfo_string7:
	.asciz	"square"                        # string offset=68
.Linfo_string8:
	.asciz	"n"                             # string offset=75
.Linfo_string9:
	.asciz	"argc"                          # string offset=77
.Linfo_string10:
	.asciz	"argv"                          # string offset=82
.Linfo_string11:
	.asciz	"char"                          # string offset=87
.Linfo_string12:
	.asciz	"numbers"                       # string offset=92
.Linfo_string13:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=100
.Linfo_string14:
	.asciz	"total"                         # string offset=120
.Linfo_string15:
	.asciz	"i"                             # string offset=126
.Linfo_string16:
	.asciz	"one"                           # string offset=128
.Linfo_string17:
	.asciz	"other"                         # string offset=132
.Linfo_string18:
	.asciz	"x"                             # string offset=138
.Linfo_string19:
	.asciz	"y"                             # string offset=140
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Ltmp3
	.quad	.Lfunc_begin2
	.quad	.Lfunc_begin3
.Ldebug_addr_end0:
	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.section	.debug_line,"",@progbits
.Lline_table_start0:
