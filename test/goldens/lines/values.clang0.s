	.text
	.file	"values.c"
	.file	0 "/project" "values.c" md5 0xe4da21376a731aab828536118e2a0492
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3                               # -- Begin function main
.LCPI0_0:
	.quad	0x4056800000000000              # double 90
	.text
	.globl	main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
.Lfunc_begin0:
	.loc	0 22 0                          # values.c:22:0
	.cfi_startproc
# %bb.0:
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$48, %rsp
	movl	$0, -4(%rbp)
.Ltmp0:
	.loc	0 23 8 prologue_end             # values.c:23:8
	movq	.L__const.main.parts(%rip), %rax
	movq	%rax, -12(%rbp)
	.loc	0 24 15                         # values.c:24:15
	movq	.L__const.main.here(%rip), %rax
	movq	%rax, -32(%rbp)
	movq	.L__const.main.here+8(%rip), %rax
	movq	%rax, -24(%rbp)
	.loc	0 25 8                          # values.c:25:8
	movb	$1, -33(%rbp)
	.loc	0 26 13                         # values.c:26:13
	leaq	-12(%rbp), %rdi
	.loc	0 26 9 is_stmt 0                # values.c:26:9
	movq	-32(%rbp), %rdx
	movsd	-24(%rbp), %xmm0                # xmm0 = mem[0],zero
	movl	$2, %esi
	callq	mix
	.loc	0 26 29                         # values.c:26:29
	xorl	%eax, %eax
                                        # kill: def $al killed $al killed $eax
	.loc	0 26 34                         # values.c:26:34
	movsd	.LCPI0_0(%rip), %xmm1           # xmm1 = mem[0],zero
	.loc	0 26 29                         # values.c:26:29
	ucomisd	%xmm1, %xmm0
	movb	%al, -34(%rbp)                  # 1-byte Spill
	.loc	0 26 34                         # values.c:26:34
	jbe	.LBB0_2
# %bb.1:
	.loc	0 26 37                         # values.c:26:37
	movb	-33(%rbp), %al
	movb	%al, -34(%rbp)                  # 1-byte Spill
.LBB0_2:
	.loc	0 0 37                          # values.c:0:37
	movb	-34(%rbp), %al                  # 1-byte Reload
	.loc	0 26 34                         # values.c:26:34
	andb	$1, %al
	movzbl	%al, %eax
	.loc	0 26 2                          # values.c:26:2
	addq	$48, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Ltmp1:
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function mix
	.type	mix,@function
mix:                                    # @mix
.Lfunc_begin1:
	.loc	0 5 0 is_stmt 1                 # values.c:5:0
	.cfi_startproc
# %bb.0:
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	movq	%rdx, -16(%rbp)
	movsd	%xmm0, -8(%rbp)
	movq	%rdi, -24(%rbp)
	movq	%rsi, -32(%rbp)
.Ltmp2:
	.loc	0 6 21 prologue_end             # values.c:6:21
	movsd	-8(%rbp), %xmm0                 # xmm0 = mem[0],zero
	.loc	0 6 9 is_stmt 0                 # values.c:6:9
	movsd	%xmm0, -40(%rbp)
	.loc	0 7 7 is_stmt 1                 # values.c:7:7
	movb	$-56, -41(%rbp)
	.loc	0 8 7                           # values.c:8:7
	movq	.L__const.mix.text(%rip), %rax
	movq	%rax, -53(%rbp)
	movl	.L__const.mix.text+8(%rip), %eax
	movl	%eax, -45(%rbp)
	.loc	0 9 13                          # values.c:9:13
	movl	$1, -60(%rbp)
	.loc	0 10 8                          # values.c:10:8
	movq	.L__const.mix.grid(%rip), %rax
	movq	%rax, -72(%rbp)
	movl	.L__const.mix.grid+8(%rip), %eax
	movl	%eax, -64(%rbp)
.Ltmp3:
	.loc	0 11 21                         # values.c:11:21
	movq	$0, -80(%rbp)
.LBB1_1:                                # =>This Inner Loop Header: Depth=1
.Ltmp4:
	.loc	0 11 28 is_stmt 0               # values.c:11:28
	movq	-80(%rbp), %rax
	.loc	0 11 30                         # values.c:11:30
	cmpq	-32(%rbp), %rax
.Ltmp5:
	.loc	0 11 2                          # values.c:11:2
	jae	.LBB1_6
# %bb.2:                                #   in Loop: Header=BB1_1 Depth=1
.Ltmp6:
	.loc	0 12 16 is_stmt 1               # values.c:12:16
	movq	-24(%rbp), %rax
	.loc	0 12 22 is_stmt 0               # values.c:12:22
	movq	-80(%rbp), %rcx
	.loc	0 12 16                         # values.c:12:16
	movss	(%rax,%rcx,4), %xmm0            # xmm0 = mem[0],zero,zero,zero
	.loc	0 12 9                          # values.c:12:9
	movss	%xmm0, -84(%rbp)
	.loc	0 13 10 is_stmt 1               # values.c:13:10
	movss	-84(%rbp), %xmm0                # xmm0 = mem[0],zero,zero,zero
	cvtss2sd	%xmm0, %xmm0
	.loc	0 13 7 is_stmt 0                # values.c:13:7
	addsd	-40(%rbp), %xmm0
	movsd	%xmm0, -40(%rbp)
	.loc	0 14 7 is_stmt 1                # values.c:14:7
	xorps	%xmm0, %xmm0
.Ltmp7:
	.loc	0 14 12 is_stmt 0               # values.c:14:12
	ucomiss	-84(%rbp), %xmm0
.Ltmp8:
	.loc	0 14 7                          # values.c:14:7
	jbe	.LBB1_4
# %bb.3:                                #   in Loop: Header=BB1_1 Depth=1
.Ltmp9:
	.loc	0 15 14 is_stmt 1               # values.c:15:14
	movswl	-62(%rbp), %eax
	.loc	0 15 27 is_stmt 0               # values.c:15:27
	movzbl	-41(%rbp), %ecx
	.loc	0 15 25                         # values.c:15:25
	subl	%ecx, %eax
	.loc	0 15 8                          # values.c:15:8
	movl	%eax, -88(%rbp)
	.loc	0 16 14 is_stmt 1               # values.c:16:14
	movl	-88(%rbp), %eax
                                        # kill: def $al killed $al killed $eax
	.loc	0 16 12 is_stmt 0               # values.c:16:12
	movb	%al, -53(%rbp)
.Ltmp10:
.LBB1_4:                                #   in Loop: Header=BB1_1 Depth=1
	.loc	0 18 2 is_stmt 1                # values.c:18:2
	jmp	.LBB1_5
.Ltmp11:
.LBB1_5:                                #   in Loop: Header=BB1_1 Depth=1
	.loc	0 11 40                         # values.c:11:40
	movq	-80(%rbp), %rax
	addq	$1, %rax
	movq	%rax, -80(%rbp)
	.loc	0 11 2 is_stmt 0                # values.c:11:2
	jmp	.LBB1_1
.Ltmp12:
.LBB1_6:
	.loc	0 19 9 is_stmt 1                # values.c:19:9
	movsd	-40(%rbp), %xmm0                # xmm0 = mem[0],zero
	.loc	0 19 15 is_stmt 0               # values.c:19:15
	movsbl	-53(%rbp), %eax
	cvtsi2sd	%eax, %xmm1
	.loc	0 19 13                         # values.c:19:13
	addsd	%xmm1, %xmm0
	.loc	0 19 25                         # values.c:19:25
	movl	-60(%rbp), %eax
                                        # kill: def $rax killed $eax
	cvtsi2sd	%rax, %xmm1
	.loc	0 19 23                         # values.c:19:23
	addsd	%xmm1, %xmm0
	.loc	0 19 2                          # values.c:19:2
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Ltmp13:
.Lfunc_end1:
	.size	mix, .Lfunc_end1-mix
	.cfi_endproc
                                        # -- End function
	.type	.L__const.main.parts,@object    # @__const.main.parts
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	2
.L__const.main.parts:
	.long	0x3fc00000                      # float 1.5
	.long	0xc0100000                      # float -2.25
	.size	.L__const.main.parts, 8

	.type	.L__const.main.here,@object     # @__const.main.here
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	3
.L__const.main.here:
	.long	7                               # 0x7
	.long	4294967288                      # 0xfffffff8
	.quad	0x3fe0000000000000              # double 0.5
	.size	.L__const.main.here, 16

	.type	.L__const.mix.text,@object      # @__const.mix.text
	.section	.rodata,"a",@progbits
.L__const.mix.text:
	.asciz	"mixed\000\000\000\000\000\000"
	.size	.L__const.mix.text, 12

	.type	.L__const.mix.grid,@object      # @__const.mix.grid
	.p2align	1
.L__const.mix.grid:
	.short	1                               # 0x1
	.short	2                               # 0x2
	.short	3                               # 0x3
	.short	4                               # 0x4
	.short	5                               # 0x5
	.short	60000                           # 0xea60
	.size	.L__const.mix.grid, 12

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
	.byte	4                               # DW_TAG_enumeration_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	3                               # Abbreviation Code
	.byte	40                              # DW_TAG_enumerator
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	28                              # DW_AT_const_value
	.byte	15                              # DW_FORM_udata
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
	.byte	7                               # Abbreviation Code
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
	.byte	8                               # Abbreviation Code
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
	.byte	9                               # Abbreviation Code
	.byte	11                              # DW_TAG_lexical_block
	.byte	1                               # DW_CHILDREN_yes
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
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
	.byte	19                              # DW_TAG_structure_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	14                              # Abbreviation Code
	.byte	13                              # DW_TAG_member
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	56                              # DW_AT_data_member_location
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	15                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	16                              # Abbreviation Code
	.byte	38                              # DW_TAG_const_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	17                              # Abbreviation Code
	.byte	22                              # DW_TAG_typedef
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
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
	.byte	1                               # Abbrev [1] 0xc:0x180 DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	12                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.byte	0                               # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin0       # DW_AT_high_pc
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.byte	2                               # Abbrev [2] 0x23:0x10 DW_TAG_enumeration_type
	.long	51                              # DW_AT_type
	.byte	6                               # DW_AT_name
	.byte	4                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	3                               # DW_AT_decl_line
	.byte	3                               # Abbrev [3] 0x2c:0x3 DW_TAG_enumerator
	.byte	4                               # DW_AT_name
	.byte	0                               # DW_AT_const_value
	.byte	3                               # Abbrev [3] 0x2f:0x3 DW_TAG_enumerator
	.byte	5                               # DW_AT_name
	.byte	1                               # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x33:0x4 DW_TAG_base_type
	.byte	3                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	5                               # Abbrev [5] 0x37:0x31 DW_TAG_subprogram
	.byte	0                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	86
	.byte	7                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	266                             # DW_AT_type
                                        # DW_AT_external
	.byte	6                               # Abbrev [6] 0x46:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	116
	.byte	11                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	23                              # DW_AT_decl_line
	.long	274                             # DW_AT_type
	.byte	6                               # Abbrev [6] 0x51:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	96
	.byte	14                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	24                              # DW_AT_decl_line
	.long	294                             # DW_AT_type
	.byte	6                               # Abbrev [6] 0x5c:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	95
	.byte	19                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	25                              # DW_AT_decl_line
	.long	327                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x68:0xa2 DW_TAG_subprogram
	.byte	1                               # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	86
	.byte	9                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	5                               # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	270                             # DW_AT_type
	.byte	8                               # Abbrev [8] 0x77:0xb DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	104
	.byte	11                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	5                               # DW_AT_decl_line
	.long	331                             # DW_AT_type
	.byte	8                               # Abbrev [8] 0x82:0xb DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	96
	.byte	21                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	5                               # DW_AT_decl_line
	.long	341                             # DW_AT_type
	.byte	8                               # Abbrev [8] 0x8d:0xb DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	112
	.byte	23                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	5                               # DW_AT_decl_line
	.long	294                             # DW_AT_type
	.byte	6                               # Abbrev [6] 0x98:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	88
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	6                               # DW_AT_decl_line
	.long	270                             # DW_AT_type
	.byte	6                               # Abbrev [6] 0xa3:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	87
	.byte	25                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.long	345                             # DW_AT_type
	.byte	6                               # Abbrev [6] 0xae:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	75
	.byte	28                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.long	357                             # DW_AT_type
	.byte	6                               # Abbrev [6] 0xb9:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	68
	.byte	6                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.long	35                              # DW_AT_type
	.byte	6                               # Abbrev [6] 0xc4:0xc DW_TAG_variable
	.byte	3                               # DW_AT_location
	.byte	145
	.ascii	"\270\177"
	.byte	30                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.long	373                             # DW_AT_type
	.byte	9                               # Abbrev [9] 0xd0:0x39 DW_TAG_lexical_block
	.byte	2                               # DW_AT_low_pc
	.long	.Ltmp12-.Ltmp3                  # DW_AT_high_pc
	.byte	6                               # Abbrev [6] 0xd6:0xc DW_TAG_variable
	.byte	3                               # DW_AT_location
	.byte	145
	.ascii	"\260\177"
	.byte	32                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.long	341                             # DW_AT_type
	.byte	9                               # Abbrev [9] 0xe2:0x26 DW_TAG_lexical_block
	.byte	3                               # DW_AT_low_pc
	.long	.Ltmp11-.Ltmp6                  # DW_AT_high_pc
	.byte	6                               # Abbrev [6] 0xe8:0xc DW_TAG_variable
	.byte	3                               # DW_AT_location
	.byte	145
	.ascii	"\254\177"
	.byte	33                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.long	286                             # DW_AT_type
	.byte	9                               # Abbrev [9] 0xf4:0x13 DW_TAG_lexical_block
	.byte	4                               # DW_AT_low_pc
	.long	.Ltmp10-.Ltmp9                  # DW_AT_high_pc
	.byte	6                               # Abbrev [6] 0xfa:0xc DW_TAG_variable
	.byte	3                               # DW_AT_location
	.byte	145
	.ascii	"\250\177"
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.long	266                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x10a:0x4 DW_TAG_base_type
	.byte	8                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	4                               # Abbrev [4] 0x10e:0x4 DW_TAG_base_type
	.byte	10                              # DW_AT_name
	.byte	4                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	10                              # Abbrev [10] 0x112:0xc DW_TAG_array_type
	.long	286                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0x117:0x6 DW_TAG_subrange_type
	.long	290                             # DW_AT_type
	.byte	2                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x11e:0x4 DW_TAG_base_type
	.byte	12                              # DW_AT_name
	.byte	4                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	12                              # Abbrev [12] 0x122:0x4 DW_TAG_base_type
	.byte	13                              # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	13                              # Abbrev [13] 0x126:0x21 DW_TAG_structure_type
	.byte	18                              # DW_AT_name
	.byte	16                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	2                               # DW_AT_decl_line
	.byte	14                              # Abbrev [14] 0x12b:0x9 DW_TAG_member
	.byte	15                              # DW_AT_name
	.long	266                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	2                               # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	14                              # Abbrev [14] 0x134:0x9 DW_TAG_member
	.byte	16                              # DW_AT_name
	.long	266                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	2                               # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	14                              # Abbrev [14] 0x13d:0x9 DW_TAG_member
	.byte	17                              # DW_AT_name
	.long	270                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	2                               # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x147:0x4 DW_TAG_base_type
	.byte	20                              # DW_AT_name
	.byte	2                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	15                              # Abbrev [15] 0x14b:0x5 DW_TAG_pointer_type
	.long	336                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0x150:0x5 DW_TAG_const_type
	.long	286                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x155:0x4 DW_TAG_base_type
	.byte	22                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	17                              # Abbrev [17] 0x159:0x8 DW_TAG_typedef
	.long	353                             # DW_AT_type
	.byte	27                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	1                               # DW_AT_decl_line
	.byte	4                               # Abbrev [4] 0x161:0x4 DW_TAG_base_type
	.byte	26                              # DW_AT_name
	.byte	8                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	10                              # Abbrev [10] 0x165:0xc DW_TAG_array_type
	.long	369                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0x16a:0x6 DW_TAG_subrange_type
	.long	290                             # DW_AT_type
	.byte	12                              # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x171:0x4 DW_TAG_base_type
	.byte	29                              # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	10                              # Abbrev [10] 0x175:0x12 DW_TAG_array_type
	.long	391                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0x17a:0x6 DW_TAG_subrange_type
	.long	290                             # DW_AT_type
	.byte	2                               # DW_AT_count
	.byte	11                              # Abbrev [11] 0x180:0x6 DW_TAG_subrange_type
	.long	290                             # DW_AT_type
	.byte	3                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x187:0x4 DW_TAG_base_type
	.byte	31                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	2                               # DW_AT_byte_size
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	140                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 14.0.6"   # string offset=0
.Linfo_string1:
	.asciz	"values.c"                      # string offset=28
.Linfo_string2:
	.asciz	"/project"                      # string offset=37
.Linfo_string3:
	.asciz	"unsigned int"                  # string offset=46
.Linfo_string4:
	.asciz	"RED"                           # string offset=59
.Linfo_string5:
	.asciz	"BLUE"                          # string offset=63
.Linfo_string6:
	.asciz	"color"                         # string offset=68
.Linfo_string7:
	.asciz	"main"                          # string offset=74
.Linfo_string8:
	.asciz	"int"                           # string offset=79
.Linfo_string9:
	.asciz	"mix"                           # string offset=83
.Linfo_string10:
	.asciz	"double"                        # string offset=87
.Linfo_string11:
	.asciz	"parts"                         # string offset=94
.Linfo_string12:
	.asciz	"float"                         # string offset=100
.Linfo_string13:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=106
.Linfo_string14:
	.asciz	"here"                          # string offset=126
.Linfo_string15:
	.asciz	"x"                             # string offset=131
.Linfo_string16:
	.asciz	"y"                             # string offset=133
.Linfo_string17:
	.asciz	"weight"                        # string offset=135
.Linfo_string18:
	.asciz	"point"                         # string offset=142
.Linfo_string19:
	.asciz	"isDone"                        # string offset=148
.Linfo_string20:
	.asciz	"_Bool"                         # string offset=155
.Linfo_string21:
	.asciz	"count"                         # string offset=161
.Linfo_string22:
	.asciz	"unsigned long"                 # string offset=167
.Linfo_string23:
	.asciz	"where"                         # string offset=181
.Linfo_string24:
	.asciz	"sum"                           # string offset=187
.Linfo_string25:
	.asciz	"last"                          # string offset=191
.Linfo_string26:
	.asciz	"unsigned char"                 # string offset=196
.Linfo_string27:
	.asciz	"byte"                          # string offset=210
.Linfo_string28:
	.asciz	"text"                          # string offset=215
.Linfo_string29:
	.asciz	"char"                          # string offset=220
.Linfo_string30:
	.asciz	"grid"                          # string offset=225
.Linfo_string31:
	.asciz	"short"                         # string offset=230
.Linfo_string32:
	.asciz	"i"                             # string offset=236
.Linfo_string33:
	.asciz	"part"                          # string offset=238
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
	.quad	.Ltmp6
	.quad	.Ltmp9
.Ldebug_addr_end0:
	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.section	.debug_line,"",@progbits
.Lline_table_start0:
