	.text
	.file	"records.c"
	.file	0 "/project" "records.c" md5 0x69d780fca65227d79581bdbc2b6b2e42
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3                               # -- Begin function main
.LCPI0_0:
	.quad	0x400a000000000000              # double 3.25
	.text
	.globl	main
	.p2align	4, 0x90
	.type	main,@function
main:                                   # @main
.Lfunc_begin0:
	.loc	0 32 0                          # records.c:32:0
	.cfi_startproc
# %bb.0:
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$112, %rsp
	movl	$0, -4(%rbp)
.Ltmp0:
	.loc	0 34 15 prologue_end            # records.c:34:15
	movl	.L__const.main.bits(%rip), %eax
	movl	%eax, -88(%rbp)
	.loc	0 35 42                         # records.c:35:42
	movq	.L__const.main.both(%rip), %rax
	movq	%rax, -96(%rbp)
.Ltmp1:
	.loc	0 36 11                         # records.c:36:11
	movl	$0, -100(%rbp)
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
.Ltmp2:
	.loc	0 36 20 is_stmt 0               # records.c:36:20
	cmpl	$2, -100(%rbp)
.Ltmp3:
	.loc	0 36 2                          # records.c:36:2
	jge	.LBB0_4
# %bb.2:                                #   in Loop: Header=BB0_1 Depth=1
.Ltmp4:
	.loc	0 37 24 is_stmt 1               # records.c:37:24
	movl	-100(%rbp), %eax
	.loc	0 37 22 is_stmt 0               # records.c:37:22
	addl	$97, %eax
	.loc	0 37 18                         # records.c:37:18
	movb	%al, %cl
	.loc	0 37 3                          # records.c:37:3
	movslq	-100(%rbp), %rdx
	leaq	-80(%rbp), %rax
	shlq	$5, %rdx
	addq	%rdx, %rax
	.loc	0 37 16                         # records.c:37:16
	movb	%cl, (%rax)
	.loc	0 38 20 is_stmt 1               # records.c:38:20
	movl	-100(%rbp), %eax
	.loc	0 38 22 is_stmt 0               # records.c:38:22
	shll	$1, %eax
	.loc	0 38 20                         # records.c:38:20
	movw	%ax, %cx
	.loc	0 38 3                          # records.c:38:3
	movslq	-100(%rbp), %rdx
	leaq	-80(%rbp), %rax
	shlq	$5, %rdx
	addq	%rdx, %rax
	.loc	0 38 18                         # records.c:38:18
	movw	%cx, 2(%rax)
	.loc	0 39 3 is_stmt 1                # records.c:39:3
	movslq	-100(%rbp), %rcx
	leaq	-80(%rbp), %rax
	shlq	$5, %rcx
	addq	%rcx, %rax
	.loc	0 39 17 is_stmt 0               # records.c:39:17
	movl	$-1, 4(%rax)
	.loc	0 40 19 is_stmt 1               # records.c:40:19
	movl	-100(%rbp), %ecx
	.loc	0 40 3 is_stmt 0                # records.c:40:3
	movslq	-100(%rbp), %rdx
	leaq	-80(%rbp), %rax
	shlq	$5, %rdx
	addq	%rdx, %rax
	.loc	0 40 17                         # records.c:40:17
	movl	%ecx, 8(%rax)
	.loc	0 41 28 is_stmt 1               # records.c:41:28
	cvtsi2sdl	-100(%rbp), %xmm1
	.loc	0 41 26 is_stmt 0               # records.c:41:26
	movsd	.LCPI0_0(%rip), %xmm0           # xmm0 = mem[0],zero
	mulsd	%xmm1, %xmm0
	.loc	0 41 3                          # records.c:41:3
	movslq	-100(%rbp), %rcx
	leaq	-80(%rbp), %rax
	shlq	$5, %rcx
	addq	%rcx, %rax
	.loc	0 41 19                         # records.c:41:19
	movsd	%xmm0, 16(%rax)
	.loc	0 42 3 is_stmt 1                # records.c:42:3
	movslq	-100(%rbp), %rcx
	leaq	-80(%rbp), %rax
	shlq	$5, %rcx
	addq	%rcx, %rax
	.loc	0 42 20 is_stmt 0               # records.c:42:20
	movb	$110, 24(%rax)
	.loc	0 43 3 is_stmt 1                # records.c:43:3
	movslq	-100(%rbp), %rcx
	leaq	-80(%rbp), %rax
	shlq	$5, %rcx
	addq	%rcx, %rax
	.loc	0 43 20 is_stmt 0               # records.c:43:20
	movb	$0, 25(%rax)
.Ltmp5:
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	.loc	0 36 26 is_stmt 1               # records.c:36:26
	movl	-100(%rbp), %eax
	addl	$1, %eax
	movl	%eax, -100(%rbp)
	.loc	0 36 2 is_stmt 0                # records.c:36:2
	jmp	.LBB0_1
.Ltmp6:
.LBB0_4:
	.loc	0 45 17 is_stmt 1               # records.c:45:17
	leaq	-80(%rbp), %rdi
	.loc	0 45 9 is_stmt 0                # records.c:45:9
	movl	$2, %esi
	callq	measure
	.loc	0 45 27                         # records.c:45:27
	addl	corners+12(%rip), %eax
	.loc	0 45 49                         # records.c:45:49
	movb	-88(%rbp), %cl
	shrb	$1, %cl
	andb	$7, %cl
	movzbl	%cl, %ecx
	.loc	0 45 42                         # records.c:45:42
	addl	%ecx, %eax
	.loc	0 45 56                         # records.c:45:56
	movsbl	-96(%rbp), %ecx
	.loc	0 45 54                         # records.c:45:54
	addl	%ecx, %eax
	.loc	0 45 2                          # records.c:45:2
	addq	$112, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Ltmp7:
.Lfunc_end0:
	.size	main, .Lfunc_end0-main
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function measure
	.type	measure,@function
measure:                                # @measure
.Lfunc_begin1:
	.loc	0 15 0 is_stmt 1                # records.c:15:0
	.cfi_startproc
# %bb.0:
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	movq	%rdi, -8(%rbp)
	movl	%esi, -12(%rbp)
.Ltmp8:
	.loc	0 17 16 prologue_end            # records.c:17:16
	movq	$5, -24(%rbp)
.Ltmp9:
	.loc	0 20 11                         # records.c:20:11
	movl	$0, -72(%rbp)
.LBB1_1:                                # =>This Inner Loop Header: Depth=1
.Ltmp10:
	.loc	0 20 18 is_stmt 0               # records.c:20:18
	movl	-72(%rbp), %eax
	.loc	0 20 20                         # records.c:20:20
	cmpl	-12(%rbp), %eax
.Ltmp11:
	.loc	0 20 2                          # records.c:20:2
	jge	.LBB1_4
# %bb.2:                                #   in Loop: Header=BB1_1 Depth=1
.Ltmp12:
	.loc	0 21 3 is_stmt 1                # records.c:21:3
	movslq	-72(%rbp), %rcx
	leaq	-64(%rbp), %rax
	shlq	$4, %rcx
	addq	%rcx, %rax
	.loc	0 21 18 is_stmt 0               # records.c:21:18
	movq	-8(%rbp), %rcx
	movslq	-72(%rbp), %rdx
	shlq	$5, %rdx
	addq	%rdx, %rcx
	.loc	0 21 26                         # records.c:21:26
	movq	4(%rcx), %rcx
	movq	%rcx, (%rax)
	.loc	0 22 21 is_stmt 1               # records.c:22:21
	imull	$10, -72(%rbp), %ecx
	.loc	0 22 3 is_stmt 0                # records.c:22:3
	movslq	-72(%rbp), %rdx
	leaq	-64(%rbp), %rax
	shlq	$4, %rdx
	addq	%rdx, %rax
	.loc	0 22 16                         # records.c:22:16
	movl	%ecx, 8(%rax)
	.loc	0 23 18 is_stmt 1               # records.c:23:18
	movq	-8(%rbp), %rax
	movslq	-72(%rbp), %rcx
	shlq	$5, %rcx
	addq	%rcx, %rax
	movswl	2(%rax), %ecx
	.loc	0 23 3 is_stmt 0                # records.c:23:3
	movslq	-72(%rbp), %rdx
	leaq	-64(%rbp), %rax
	shlq	$4, %rdx
	addq	%rdx, %rax
	.loc	0 23 16                         # records.c:23:16
	movl	%ecx, 12(%rax)
	.loc	0 24 8 is_stmt 1                # records.c:24:8
	movl	measure.calls(%rip), %eax
	addl	$1, %eax
	movl	%eax, measure.calls(%rip)
.Ltmp13:
# %bb.3:                                #   in Loop: Header=BB1_1 Depth=1
	.loc	0 20 26                         # records.c:20:26
	movl	-72(%rbp), %eax
	addl	$1, %eax
	movl	%eax, -72(%rbp)
	.loc	0 20 2 is_stmt 0                # records.c:20:2
	jmp	.LBB1_1
.Ltmp14:
.LBB1_4:
	.loc	0 26 10 is_stmt 1               # records.c:26:10
	movslq	-40(%rbp), %rax
	.loc	0 26 7 is_stmt 0                # records.c:26:7
	addq	-24(%rbp), %rax
	movq	%rax, -24(%rbp)
	.loc	0 27 8 is_stmt 1                # records.c:27:8
	movslq	-64(%rbp), %rax
	.loc	0 27 23 is_stmt 0               # records.c:27:23
	addq	-24(%rbp), %rax
                                        # kill: def $eax killed $eax killed $rax
	.loc	0 27 6                          # records.c:27:6
	movl	%eax, -68(%rbp)
	.loc	0 28 13 is_stmt 1               # records.c:28:13
	movl	-68(%rbp), %eax
	.loc	0 28 10 is_stmt 0               # records.c:28:10
	addl	counter(%rip), %eax
	movl	%eax, counter(%rip)
	.loc	0 29 9 is_stmt 1                # records.c:29:9
	movl	-68(%rbp), %eax
	.loc	0 29 2 is_stmt 0                # records.c:29:2
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Ltmp15:
.Lfunc_end1:
	.size	measure, .Lfunc_end1-measure
	.cfi_endproc
                                        # -- End function
	.type	counter,@object                 # @counter
	.data
	.globl	counter
	.p2align	2
counter:
	.long	40                              # 0x28
	.size	counter, 4

	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"items of a list"
	.size	.L.str, 16

	.type	title,@object                   # @title
	.data
	.globl	title
	.p2align	3
title:
	.quad	.L.str
	.size	title, 8

	.type	.L__const.main.bits,@object     # @__const.main.bits
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2
.L__const.main.bits:
	.byte	11                              # 0xb
	.byte	114                             # 0x72
	.zero	2
	.size	.L__const.main.bits, 4

	.type	.L__const.main.both,@object     # @__const.main.both
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3
.L__const.main.both:
	.quad	117                             # 0x75
	.size	.L__const.main.both, 8

	.type	corners,@object                 # @corners
	.data
	.p2align	4
corners:
	.long	1                               # 0x1
	.long	2                               # 0x2
	.long	3                               # 0x3
	.long	4                               # 0x4
	.size	corners, 16

	.type	measure.calls,@object           # @measure.calls
	.p2align	2
measure.calls:
	.long	7                               # 0x7
	.size	measure.calls, 4

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
	.byte	52                              # DW_TAG_variable
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	3                               # Abbreviation Code
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
	.byte	4                               # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	5                               # Abbreviation Code
	.byte	38                              # DW_TAG_const_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	6                               # Abbreviation Code
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
	.byte	7                               # Abbreviation Code
	.byte	52                              # DW_TAG_variable
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
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
	.byte	10                              # Abbreviation Code
	.byte	11                              # DW_TAG_lexical_block
	.byte	1                               # DW_CHILDREN_yes
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	11                              # Abbreviation Code
	.byte	19                              # DW_TAG_structure_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	12                              # Abbreviation Code
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
	.byte	13                              # Abbreviation Code
	.byte	1                               # DW_TAG_array_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	14                              # Abbreviation Code
	.byte	33                              # DW_TAG_subrange_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	55                              # DW_AT_count
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	15                              # Abbreviation Code
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
	.byte	16                              # Abbreviation Code
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
	.byte	17                              # Abbreviation Code
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
	.byte	18                              # Abbreviation Code
	.byte	23                              # DW_TAG_union_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	19                              # Abbreviation Code
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
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	13                              # DW_AT_bit_size
	.byte	11                              # DW_FORM_data1
	.byte	12                              # DW_AT_bit_offset
	.byte	11                              # DW_FORM_data1
	.byte	56                              # DW_AT_data_member_location
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
	.byte	1                               # Abbrev [1] 0xc:0x1f2 DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	12                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.byte	4                               # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin0       # DW_AT_high_pc
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.byte	2                               # Abbrev [2] 0x23:0xb DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	46                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	3                               # Abbrev [3] 0x2e:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x32:0xb DW_TAG_variable
	.byte	5                               # DW_AT_name
	.long	61                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	4                               # Abbrev [4] 0x3d:0x5 DW_TAG_pointer_type
	.long	66                              # DW_AT_type
	.byte	5                               # Abbrev [5] 0x42:0x5 DW_TAG_const_type
	.long	71                              # DW_AT_type
	.byte	3                               # Abbrev [3] 0x47:0x4 DW_TAG_base_type
	.byte	6                               # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	6                               # Abbrev [6] 0x4b:0x7d DW_TAG_subprogram
	.byte	6                               # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	86
	.byte	14                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	46                              # DW_AT_type
	.byte	7                               # Abbrev [7] 0x5a:0xb DW_TAG_variable
	.byte	7                               # DW_AT_name
	.long	46                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	8                               # Abbrev [8] 0x65:0xb DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	120
	.byte	35                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.long	487                             # DW_AT_type
	.byte	8                               # Abbrev [8] 0x70:0xb DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	116
	.byte	36                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.long	46                              # DW_AT_type
	.byte	9                               # Abbrev [9] 0x7b:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	104
	.byte	37                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
	.long	471                             # DW_AT_type
	.byte	9                               # Abbrev [9] 0x86:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	64
	.byte	38                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.long	497                             # DW_AT_type
	.byte	9                               # Abbrev [9] 0x91:0xc DW_TAG_variable
	.byte	3                               # DW_AT_location
	.byte	145
	.ascii	"\274\177"
	.byte	41                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	19                              # DW_AT_decl_line
	.long	46                              # DW_AT_type
	.byte	10                              # Abbrev [10] 0x9d:0x13 DW_TAG_lexical_block
	.byte	7                               # DW_AT_low_pc
	.long	.Ltmp14-.Ltmp9                  # DW_AT_high_pc
	.byte	9                               # Abbrev [9] 0xa3:0xc DW_TAG_variable
	.byte	3                               # DW_AT_location
	.byte	145
	.ascii	"\270\177"
	.byte	34                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.long	46                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0xb0:0x17 DW_TAG_structure_type
	.byte	16                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.byte	12                              # Abbrev [12] 0xb4:0x9 DW_TAG_member
	.byte	39                              # DW_AT_name
	.long	223                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0xbd:0x9 DW_TAG_member
	.byte	40                              # DW_AT_name
	.long	223                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0xc8:0xb DW_TAG_variable
	.byte	8                               # DW_AT_name
	.long	211                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	3
	.byte	13                              # Abbrev [13] 0xd3:0xc DW_TAG_array_type
	.long	223                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0xd8:0x6 DW_TAG_subrange_type
	.long	247                             # DW_AT_type
	.byte	2                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	15                              # Abbrev [15] 0xdf:0x18 DW_TAG_structure_type
	.byte	11                              # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	1                               # DW_AT_decl_line
	.byte	12                              # Abbrev [12] 0xe4:0x9 DW_TAG_member
	.byte	9                               # DW_AT_name
	.long	46                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	1                               # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0xed:0x9 DW_TAG_member
	.byte	10                              # DW_AT_name
	.long	46                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	1                               # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	16                              # Abbrev [16] 0xf7:0x4 DW_TAG_base_type
	.byte	12                              # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	17                              # Abbrev [17] 0xfb:0x5e DW_TAG_subprogram
	.byte	4                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	86
	.byte	13                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	32                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	46                              # DW_AT_type
                                        # DW_AT_external
	.byte	9                               # Abbrev [9] 0x10a:0xc DW_TAG_variable
	.byte	3                               # DW_AT_location
	.byte	145
	.ascii	"\260\177"
	.byte	15                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	33                              # DW_AT_decl_line
	.long	345                             # DW_AT_type
	.byte	9                               # Abbrev [9] 0x116:0xc DW_TAG_variable
	.byte	3                               # DW_AT_location
	.byte	145
	.ascii	"\250\177"
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	34                              # DW_AT_decl_line
	.long	428                             # DW_AT_type
	.byte	9                               # Abbrev [9] 0x122:0xc DW_TAG_variable
	.byte	3                               # DW_AT_location
	.byte	145
	.ascii	"\240\177"
	.byte	30                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	35                              # DW_AT_decl_line
	.long	321                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0x12e:0x13 DW_TAG_lexical_block
	.byte	5                               # DW_AT_low_pc
	.long	.Ltmp6-.Ltmp1                   # DW_AT_high_pc
	.byte	9                               # Abbrev [9] 0x134:0xc DW_TAG_variable
	.byte	3                               # DW_AT_location
	.byte	145
	.ascii	"\234\177"
	.byte	34                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	36                              # DW_AT_decl_line
	.long	46                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	18                              # Abbrev [18] 0x141:0x17 DW_TAG_union_type
	.byte	8                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	35                              # DW_AT_decl_line
	.byte	12                              # Abbrev [12] 0x145:0x9 DW_TAG_member
	.byte	31                              # DW_AT_name
	.long	471                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	35                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0x14e:0x9 DW_TAG_member
	.byte	33                              # DW_AT_name
	.long	475                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	35                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	13                              # Abbrev [13] 0x159:0xc DW_TAG_array_type
	.long	357                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x15e:0x6 DW_TAG_subrange_type
	.long	247                             # DW_AT_type
	.byte	2                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	15                              # Abbrev [15] 0x165:0x33 DW_TAG_structure_type
	.byte	23                              # DW_AT_name
	.byte	32                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	2                               # DW_AT_decl_line
	.byte	12                              # Abbrev [12] 0x16a:0x9 DW_TAG_member
	.byte	16                              # DW_AT_name
	.long	71                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	3                               # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0x173:0x9 DW_TAG_member
	.byte	17                              # DW_AT_name
	.long	408                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	4                               # DW_AT_decl_line
	.byte	2                               # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0x17c:0x9 DW_TAG_member
	.byte	19                              # DW_AT_name
	.long	223                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	5                               # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0x185:0x9 DW_TAG_member
	.byte	20                              # DW_AT_name
	.long	412                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	6                               # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0x18e:0x9 DW_TAG_member
	.byte	22                              # DW_AT_name
	.long	416                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x198:0x4 DW_TAG_base_type
	.byte	18                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	2                               # DW_AT_byte_size
	.byte	3                               # Abbrev [3] 0x19c:0x4 DW_TAG_base_type
	.byte	21                              # DW_AT_name
	.byte	4                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	13                              # Abbrev [13] 0x1a0:0xc DW_TAG_array_type
	.long	71                              # DW_AT_type
	.byte	14                              # Abbrev [14] 0x1a5:0x6 DW_TAG_subrange_type
	.long	247                             # DW_AT_type
	.byte	5                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	15                              # Abbrev [15] 0x1ac:0x27 DW_TAG_structure_type
	.byte	29                              # DW_AT_name
	.byte	4                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	19                              # Abbrev [19] 0x1b1:0xc DW_TAG_member
	.byte	25                              # DW_AT_name
	.long	467                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	4                               # DW_AT_byte_size
	.byte	1                               # DW_AT_bit_size
	.byte	31                              # DW_AT_bit_offset
	.byte	0                               # DW_AT_data_member_location
	.byte	19                              # Abbrev [19] 0x1bd:0xc DW_TAG_member
	.byte	27                              # DW_AT_name
	.long	467                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	4                               # DW_AT_byte_size
	.byte	3                               # DW_AT_bit_size
	.byte	28                              # DW_AT_bit_offset
	.byte	0                               # DW_AT_data_member_location
	.byte	12                              # Abbrev [12] 0x1c9:0x9 DW_TAG_member
	.byte	28                              # DW_AT_name
	.long	71                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	1                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x1d3:0x4 DW_TAG_base_type
	.byte	26                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	3                               # Abbrev [3] 0x1d7:0x4 DW_TAG_base_type
	.byte	32                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	13                              # Abbrev [13] 0x1db:0xc DW_TAG_array_type
	.long	71                              # DW_AT_type
	.byte	14                              # Abbrev [14] 0x1e0:0x6 DW_TAG_subrange_type
	.long	247                             # DW_AT_type
	.byte	8                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	4                               # Abbrev [4] 0x1e7:0x5 DW_TAG_pointer_type
	.long	492                             # DW_AT_type
	.byte	5                               # Abbrev [5] 0x1ec:0x5 DW_TAG_const_type
	.long	357                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x1f1:0xc DW_TAG_array_type
	.long	176                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0x1f6:0x6 DW_TAG_subrange_type
	.long	247                             # DW_AT_type
	.byte	2                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	172                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 14.0.6"   # string offset=0
.Linfo_string1:
	.asciz	"records.c"                     # string offset=28
.Linfo_string2:
	.asciz	"/project"                      # string offset=38
.Linfo_string3:
	.asciz	"counter"                       # string offset=47
.Linfo_string4:
	.asciz	"int"                           # string offset=55
.Linfo_string5:
	.asciz	"title"                         # string offset=59
.Linfo_string6:
	.asciz	"char"                          # string offset=65
.Linfo_string7:
	.asciz	"calls"                         # string offset=70
.Linfo_string8:
	.asciz	"corners"                       # string offset=76
.Linfo_string9:
	.asciz	"x"                             # string offset=84
.Linfo_string10:
	.asciz	"y"                             # string offset=86
.Linfo_string11:
	.asciz	"point"                         # string offset=88
.Linfo_string12:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=94
.Linfo_string13:
	.asciz	"main"                          # string offset=114
.Linfo_string14:
	.asciz	"measure"                       # string offset=119
.Linfo_string15:
	.asciz	"items"                         # string offset=127
.Linfo_string16:
	.asciz	"tag"                           # string offset=133
.Linfo_string17:
	.asciz	"count"                         # string offset=137
.Linfo_string18:
	.asciz	"short"                         # string offset=143
.Linfo_string19:
	.asciz	"at"                            # string offset=149
.Linfo_string20:
	.asciz	"weight"                        # string offset=152
.Linfo_string21:
	.asciz	"double"                        # string offset=159
.Linfo_string22:
	.asciz	"name"                          # string offset=166
.Linfo_string23:
	.asciz	"item"                          # string offset=171
.Linfo_string24:
	.asciz	"bits"                          # string offset=176
.Linfo_string25:
	.asciz	"ready"                         # string offset=181
.Linfo_string26:
	.asciz	"unsigned int"                  # string offset=187
.Linfo_string27:
	.asciz	"kind"                          # string offset=200
.Linfo_string28:
	.asciz	"rest"                          # string offset=205
.Linfo_string29:
	.asciz	"flags"                         # string offset=210
.Linfo_string30:
	.asciz	"both"                          # string offset=216
.Linfo_string31:
	.asciz	"number"                        # string offset=221
.Linfo_string32:
	.asciz	"long"                          # string offset=228
.Linfo_string33:
	.asciz	"letters"                       # string offset=233
.Linfo_string34:
	.asciz	"i"                             # string offset=241
.Linfo_string35:
	.asciz	"list"                          # string offset=243
.Linfo_string36:
	.asciz	"n"                             # string offset=248
.Linfo_string37:
	.asciz	"fast"                          # string offset=250
.Linfo_string38:
	.asciz	"path"                          # string offset=255
.Linfo_string39:
	.asciz	"from"                          # string offset=260
.Linfo_string40:
	.asciz	"to"                            # string offset=265
.Linfo_string41:
	.asciz	"sum"                           # string offset=268
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	counter
	.quad	title
	.quad	measure.calls
	.quad	corners
	.quad	.Lfunc_begin0
	.quad	.Ltmp1
	.quad	.Lfunc_begin1
	.quad	.Ltmp9
.Ldebug_addr_end0:
	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.section	.debug_line,"",@progbits
.Lline_table_start0:
