	.file	"loops.c"
	.text
.Ltext0:
	.file 0 "/project" "loops.c"
	.p2align 4
	.type	longest.constprop.0, @function
longest.constprop.0:
.LFB4:
	.file 1 "loops.c"
	.loc 1 22 38 view -0
	.cfi_startproc
.LVL0:
.LBB10:
	.loc 1 25 20 view .LVU1
.LBB11:
	.loc 1 26 3 view .LVU2
.LBB12:
.LBI12:
	.loc 1 3 12 view .LVU3
.LBB13:
	.loc 1 4 2 view .LVU4
	.loc 1 5 2 view .LVU5
	.loc 1 6 2 view .LVU6
	.loc 1 6 13 view .LVU7
	.loc 1 6 13 is_stmt 0 view .LVU8
.LBE13:
.LBE12:
.LBE11:
	.loc 1 25 30 is_stmt 1 view .LVU9
	.loc 1 25 20 view .LVU10
	movl	$2, %ecx
.LBE10:
	.loc 1 24 6 is_stmt 0 view .LVU11
	xorl	%edi, %edi
	.loc 1 23 6 view .LVU12
	xorl	%esi, %esi
.LVL1:
	.p2align 4,,10
	.p2align 3
.L2:
.LBB22:
.LBB20:
	.loc 1 26 3 is_stmt 1 view .LVU13
.LBB17:
	.loc 1 3 12 view .LVU14
.LBB14:
	.loc 1 4 2 view .LVU15
	.loc 1 5 2 view .LVU16
	.loc 1 6 2 view .LVU17
	.loc 1 6 13 view .LVU18
.LBE14:
.LBE17:
.LBE20:
.LBE22:
	.loc 1 22 38 is_stmt 0 view .LVU19
	movq	%rcx, %rax
.LBB23:
.LBB21:
.LBB18:
.LBB15:
	.loc 1 4 6 view .LVU20
	xorl	%edx, %edx
	jmp	.L5
.LVL2:
	.p2align 4,,10
	.p2align 3
.L11:
	.loc 1 7 31 view .LVU21
	leaq	1(%rax,%rax,2), %rax
.LVL3:
	.loc 1 8 3 is_stmt 1 view .LVU22
	.loc 1 8 8 is_stmt 0 view .LVU23
	addl	$1, %edx
.LVL4:
	.loc 1 6 13 is_stmt 1 view .LVU24
	cmpq	$1, %rax
	je	.L10
.LVL5:
.L5:
	.loc 1 7 3 view .LVU25
	.loc 1 7 31 is_stmt 0 view .LVU26
	testb	$1, %al
	jne	.L11
	.loc 1 7 31 view .LVU27
	shrq	%rax
.LVL6:
	.loc 1 8 3 is_stmt 1 view .LVU28
	.loc 1 8 8 is_stmt 0 view .LVU29
	addl	$1, %edx
.LVL7:
	.loc 1 6 13 is_stmt 1 view .LVU30
	cmpq	$1, %rax
	jne	.L5
.L10:
	.loc 1 10 2 view .LVU31
.LVL8:
	.loc 1 10 2 is_stmt 0 view .LVU32
.LBE15:
.LBE18:
	.loc 1 27 3 is_stmt 1 view .LVU33
	.loc 1 27 6 is_stmt 0 view .LVU34
	cmpl	%edx, %esi
.LBB19:
.LBB16:
	.loc 1 8 8 view .LVU35
	cmovl	%ecx, %edi
.LVL9:
	.loc 1 8 8 view .LVU36
	cmovl	%edx, %esi
.LVL10:
	.loc 1 8 8 view .LVU37
.LBE16:
.LBE19:
.LBE21:
	.loc 1 25 30 is_stmt 1 view .LVU38
	.loc 1 25 20 view .LVU39
	addq	$1, %rcx
.LVL11:
	.loc 1 25 20 is_stmt 0 view .LVU40
	cmpq	$6, %rcx
	jne	.L2
.LBE23:
	.loc 1 32 2 is_stmt 1 view .LVU41
	.loc 1 32 12 is_stmt 0 view .LVU42
	imull	$1000, %edi, %eax
	.loc 1 32 19 view .LVU43
	addl	%esi, %eax
	.loc 1 33 1 view .LVU44
	ret
	.cfi_endproc
.LFE4:
	.size	longest.constprop.0, .-longest.constprop.0
	.p2align 4
	.type	dot.constprop.0, @function
dot.constprop.0:
.LVL12:
.LFB5:
	.loc 1 13 39 is_stmt 1 view -0
	.cfi_startproc
.LBB26:
	.loc 1 15 20 view .LVU46
.LBE26:
	.loc 1 13 39 is_stmt 0 view .LVU47
	xorl	%eax, %eax
	.loc 1 14 7 view .LVU48
	xorl	%ecx, %ecx
.LVL13:
	.p2align 4,,10
	.p2align 3
.L13:
.LBB29:
.LBB27:
	.loc 1 16 3 is_stmt 1 view .LVU49
	.loc 1 17 3 view .LVU50
	.loc 1 16 18 is_stmt 0 view .LVU51
	movslq	(%rdi,%rax), %rdx
	.loc 1 16 39 view .LVU52
	movslq	(%rsi,%rax), %r8
.LBE27:
	.loc 1 15 20 view .LVU53
	addq	$4, %rax
.LVL14:
.LBB28:
	.loc 1 16 8 view .LVU54
	imulq	%r8, %rdx
.LVL15:
	.loc 1 17 7 view .LVU55
	addq	%rdx, %rcx
.LVL16:
	.loc 1 17 7 view .LVU56
.LBE28:
	.loc 1 15 31 is_stmt 1 view .LVU57
	.loc 1 15 20 view .LVU58
	cmpq	$16, %rax
	jne	.L13
.LBE29:
	.loc 1 19 2 view .LVU59
	.loc 1 20 1 is_stmt 0 view .LVU60
	movq	%rcx, %rax
	ret
	.cfi_endproc
.LFE5:
	.size	dot.constprop.0, .-dot.constprop.0
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC2:
	.string	"%ld %d\n"
	.text
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LVL17:
.LFB3:
	.loc 1 35 33 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 36 2 view .LVU62
	.loc 1 37 2 view .LVU63
	.loc 1 38 2 view .LVU64
.LBB30:
	.loc 1 38 7 view .LVU65
	.loc 1 38 20 view .LVU66
	.loc 1 39 3 view .LVU67
	.loc 1 40 3 view .LVU68
	.loc 1 38 26 view .LVU69
	.loc 1 38 20 view .LVU70
	.loc 1 39 3 view .LVU71
	.loc 1 40 3 view .LVU72
	.loc 1 38 26 view .LVU73
	.loc 1 38 20 view .LVU74
	.loc 1 39 3 view .LVU75
	.loc 1 40 3 view .LVU76
	.loc 1 38 26 view .LVU77
	.loc 1 38 20 view .LVU78
	.loc 1 39 3 view .LVU79
.LBE30:
	.loc 1 35 33 is_stmt 0 view .LVU80
	subq	$40, %rsp
	.cfi_def_cfa_offset 48
.LBB31:
	.loc 1 39 11 view .LVU81
	movdqa	.LC0(%rip), %xmm0
.LBE31:
	.loc 1 42 17 view .LVU82
	leaq	16(%rsp), %rsi
.LVL18:
	.loc 1 42 17 view .LVU83
	movq	%rsp, %rdi
.LVL19:
.LBB32:
	.loc 1 39 11 view .LVU84
	movaps	%xmm0, (%rsp)
	.loc 1 40 3 is_stmt 1 view .LVU85
	.loc 1 40 12 is_stmt 0 view .LVU86
	movdqa	.LC1(%rip), %xmm0
	movaps	%xmm0, 16(%rsp)
	.loc 1 38 26 is_stmt 1 view .LVU87
.LVL20:
	.loc 1 38 20 view .LVU88
.LBE32:
	.loc 1 42 2 view .LVU89
	.loc 1 42 17 is_stmt 0 view .LVU90
	call	dot.constprop.0
.LVL21:
	movq	%rax, %r8
.LVL22:
	.loc 1 43 2 is_stmt 1 view .LVU91
	.loc 1 43 14 is_stmt 0 view .LVU92
	call	longest.constprop.0
.LVL23:
	.loc 1 44 2 view .LVU93
	movq	%r8, %rsi
	leaq	.LC2(%rip), %rdi
	.loc 1 43 14 view .LVU94
	movl	%eax, %edx
.LVL24:
	.loc 1 44 2 is_stmt 1 view .LVU95
	xorl	%eax, %eax
.LVL25:
	.loc 1 44 2 is_stmt 0 view .LVU96
	call	printf@PLT
.LVL26:
	.loc 1 45 2 is_stmt 1 view .LVU97
	.loc 1 46 1 is_stmt 0 view .LVU98
	xorl	%eax, %eax
	addq	$40, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE3:
	.size	main, .-main
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC0:
	.long	0
	.long	3
	.long	6
	.long	9
	.align 16
.LC1:
	.long	10
	.long	9
	.long	8
	.long	7
	.text
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x395
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0x14
	.long	.LASF20
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL22
	.quad	0
	.long	.Ldebug_line0
	.uleb128 0x15
	.long	.LASF21
	.byte	0x1
	.byte	0x1
	.byte	0x5
	.long	0x41
	.long	0x41
	.uleb128 0x16
	.long	0x4d
	.uleb128 0x17
	.byte	0
	.uleb128 0x18
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0xb
	.long	0x41
	.uleb128 0x4
	.long	0x59
	.uleb128 0x8
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0xb
	.long	0x52
	.uleb128 0x19
	.long	.LASF22
	.byte	0x1
	.byte	0x23
	.byte	0x5
	.long	0x41
	.quad	.LFB3
	.quad	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x170
	.uleb128 0xc
	.long	.LASF3
	.byte	0xe
	.long	0x41
	.long	.LLST16
	.long	.LVUS16
	.uleb128 0xc
	.long	.LASF4
	.byte	0x1b
	.long	0x170
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0xd
	.long	.LASF5
	.byte	0x6
	.long	0x17a
	.uleb128 0x2
	.byte	0x91
	.sleb128 -48
	.uleb128 0xd
	.long	.LASF6
	.byte	0xf
	.long	0x17a
	.uleb128 0x2
	.byte	0x91
	.sleb128 -32
	.uleb128 0x1a
	.long	.LASF7
	.byte	0x1
	.byte	0x25
	.byte	0xc
	.long	0x48
	.byte	0x3
	.uleb128 0xe
	.long	.LASF8
	.byte	0x2a
	.byte	0x7
	.long	0x191
	.long	.LLST18
	.long	.LVUS18
	.uleb128 0xe
	.long	.LASF9
	.byte	0x2b
	.byte	0x6
	.long	0x41
	.long	.LLST19
	.long	.LVUS19
	.uleb128 0x1b
	.long	.LLRL20
	.long	0x10d
	.uleb128 0x1c
	.string	"i"
	.byte	0x1
	.byte	0x26
	.byte	0xb
	.long	0x41
	.long	.LLST21
	.long	.LVUS21
	.byte	0
	.uleb128 0xf
	.quad	.LVL21
	.long	0x331
	.long	0x132
	.uleb128 0x9
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.uleb128 0x9
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0xa
	.long	0x212
	.uleb128 0x1
	.byte	0x34
	.byte	0
	.uleb128 0xf
	.quad	.LVL23
	.long	0x277
	.long	0x154
	.uleb128 0xa
	.long	0x1b2
	.uleb128 0x3
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.uleb128 0xa
	.long	0x1a7
	.uleb128 0x1
	.byte	0x36
	.byte	0
	.uleb128 0x1d
	.quad	.LVL26
	.long	0x2a
	.uleb128 0x9
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x9
	.byte	0x3
	.quad	.LC2
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x175
	.uleb128 0x4
	.long	0x52
	.uleb128 0x1e
	.long	0x41
	.long	0x18a
	.uleb128 0x1f
	.long	0x18a
	.byte	0x3
	.byte	0
	.uleb128 0x8
	.byte	0x8
	.byte	0x7
	.long	.LASF10
	.uleb128 0x8
	.byte	0x8
	.byte	0x5
	.long	.LASF11
	.uleb128 0x10
	.long	.LASF16
	.byte	0x16
	.byte	0x26
	.long	0x41
	.long	0x1eb
	.uleb128 0x2
	.long	.LASF12
	.byte	0x16
	.byte	0x32
	.long	0x41
	.uleb128 0x2
	.long	.LASF13
	.byte	0x16
	.byte	0x3d
	.long	0x41
	.uleb128 0x5
	.long	.LASF14
	.byte	0x17
	.byte	0x6
	.long	0x41
	.uleb128 0x3
	.string	"at"
	.byte	0x18
	.byte	0x6
	.long	0x41
	.uleb128 0x6
	.uleb128 0x3
	.string	"i"
	.byte	0x19
	.byte	0xb
	.long	0x41
	.uleb128 0x6
	.uleb128 0x5
	.long	.LASF15
	.byte	0x1a
	.byte	0x7
	.long	0x41
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x20
	.string	"dot"
	.byte	0x1
	.byte	0xd
	.byte	0x27
	.long	0x191
	.byte	0x1
	.long	0x241
	.uleb128 0x2
	.long	.LASF5
	.byte	0xd
	.byte	0x36
	.long	0x241
	.uleb128 0x2
	.long	.LASF6
	.byte	0xd
	.byte	0x47
	.long	0x241
	.uleb128 0x2
	.long	.LASF15
	.byte	0xd
	.byte	0x52
	.long	0x41
	.uleb128 0x3
	.string	"sum"
	.byte	0xe
	.byte	0x7
	.long	0x191
	.uleb128 0x6
	.uleb128 0x3
	.string	"i"
	.byte	0xf
	.byte	0xb
	.long	0x41
	.uleb128 0x6
	.uleb128 0x5
	.long	.LASF8
	.byte	0x10
	.byte	0x8
	.long	0x191
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x48
	.uleb128 0x10
	.long	.LASF17
	.byte	0x3
	.byte	0xc
	.long	0x41
	.long	0x277
	.uleb128 0x2
	.long	.LASF18
	.byte	0x3
	.byte	0x22
	.long	0x18a
	.uleb128 0x5
	.long	.LASF19
	.byte	0x4
	.byte	0x6
	.long	0x41
	.uleb128 0x3
	.string	"now"
	.byte	0x5
	.byte	0x10
	.long	0x18a
	.byte	0
	.uleb128 0x21
	.long	0x198
	.quad	.LFB4
	.quad	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.long	0x331
	.uleb128 0x1
	.long	0x1bd
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x1
	.long	0x1c8
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x11
	.long	0x1b2
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x12
	.long	0x1a7
	.byte	0x6
	.uleb128 0x7
	.long	0x1d2
	.long	.LLRL3
	.uleb128 0x1
	.long	0x1d3
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x7
	.long	0x1dc
	.long	.LLRL5
	.uleb128 0x1
	.long	0x1dd
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0x22
	.long	0x246
	.quad	.LBI12
	.byte	.LVU3
	.long	.LLRL7
	.byte	0x1
	.byte	0x1a
	.byte	0x10
	.uleb128 0x11
	.long	0x255
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0x23
	.long	.LLRL7
	.uleb128 0x1
	.long	0x260
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x1
	.long	0x26b
	.long	.LLST10
	.long	.LVUS10
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x24
	.long	0x1eb
	.quad	.LFB5
	.quad	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x13
	.long	0x1fc
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x13
	.long	0x207
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x1
	.long	0x21d
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x12
	.long	0x212
	.byte	0x4
	.uleb128 0x7
	.long	0x228
	.long	.LLRL12
	.uleb128 0x1
	.long	0x229
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x7
	.long	0x232
	.long	.LLRL14
	.uleb128 0x1
	.long	0x233
	.long	.LLST15
	.long	.LVUS15
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x2
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x3
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x4
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 8
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x5
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x6
	.uleb128 0xb
	.byte	0x1
	.byte	0
	.byte	0
	.uleb128 0x7
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x8
	.uleb128 0x24
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3e
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0xe
	.byte	0
	.byte	0
	.uleb128 0x9
	.uleb128 0x49
	.byte	0
	.uleb128 0x2
	.uleb128 0x18
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0xa
	.uleb128 0x49
	.byte	0
	.uleb128 0x80
	.uleb128 0x13
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0xb
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xc
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 35
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0xd
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 36
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0xe
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0xf
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x10
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x20
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x11
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x12
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x13
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x14
	.uleb128 0x11
	.byte	0x1
	.uleb128 0x25
	.uleb128 0xe
	.uleb128 0x13
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0x1f
	.uleb128 0x1b
	.uleb128 0x1f
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x10
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x15
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x16
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x17
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x18
	.uleb128 0x24
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3e
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0x8
	.byte	0
	.byte	0
	.uleb128 0x19
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1a
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x1b
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1c
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x1d
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1e
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1f
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x20
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x20
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x21
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x22
	.uleb128 0x1d
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x52
	.uleb128 0x1
	.uleb128 0x2138
	.uleb128 0xb
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x58
	.uleb128 0xb
	.uleb128 0x59
	.uleb128 0xb
	.uleb128 0x57
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x23
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x24
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_loc3-.Ldebug_loc2
.Ldebug_loc2:
	.value	0x5
	.byte	0x8
	.byte	0
	.long	0
.Ldebug_loc0:
.LVUS16:
	.uleb128 0
	.uleb128 .LVU84
	.uleb128 .LVU84
	.uleb128 0
.LLST16:
	.byte	0x6
	.quad	.LVL17
	.byte	0x4
	.uleb128 .LVL17-.LVL17
	.uleb128 .LVL19-.LVL17
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL19-.LVL17
	.uleb128 .LFE3-.LVL17
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS17:
	.uleb128 0
	.uleb128 .LVU83
	.uleb128 .LVU83
	.uleb128 0
.LLST17:
	.byte	0x6
	.quad	.LVL17
	.byte	0x4
	.uleb128 .LVL17-.LVL17
	.uleb128 .LVL18-.LVL17
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL18-.LVL17
	.uleb128 .LFE3-.LVL17
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x54
	.byte	0x9f
	.byte	0
.LVUS18:
	.uleb128 .LVU91
	.uleb128 .LVU93
	.uleb128 .LVU93
	.uleb128 .LVU97
.LLST18:
	.byte	0x6
	.quad	.LVL22
	.byte	0x4
	.uleb128 .LVL22-.LVL22
	.uleb128 .LVL23-1-.LVL22
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL23-1-.LVL22
	.uleb128 .LVL26-1-.LVL22
	.uleb128 0x1
	.byte	0x58
	.byte	0
.LVUS19:
	.uleb128 .LVU95
	.uleb128 .LVU96
	.uleb128 .LVU96
	.uleb128 .LVU97
.LLST19:
	.byte	0x6
	.quad	.LVL24
	.byte	0x4
	.uleb128 .LVL24-.LVL24
	.uleb128 .LVL25-.LVL24
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL25-.LVL24
	.uleb128 .LVL26-1-.LVL24
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS21:
	.uleb128 .LVU66
	.uleb128 .LVU70
	.uleb128 .LVU70
	.uleb128 .LVU74
	.uleb128 .LVU74
	.uleb128 .LVU78
	.uleb128 .LVU78
	.uleb128 .LVU88
	.uleb128 .LVU88
	.uleb128 0
.LLST21:
	.byte	0x6
	.quad	.LVL17
	.byte	0x4
	.uleb128 .LVL17-.LVL17
	.uleb128 .LVL17-.LVL17
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL17-.LVL17
	.uleb128 .LVL17-.LVL17
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL17-.LVL17
	.uleb128 .LVL17-.LVL17
	.uleb128 0x2
	.byte	0x32
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL17-.LVL17
	.uleb128 .LVL20-.LVL17
	.uleb128 0x2
	.byte	0x33
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL20-.LVL17
	.uleb128 .LFE3-.LVL17
	.uleb128 0x2
	.byte	0x34
	.byte	0x9f
	.byte	0
.LVUS0:
	.uleb128 .LVU1
	.uleb128 .LVU13
	.uleb128 .LVU13
	.uleb128 0
.LLST0:
	.byte	0x6
	.quad	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL1-.LVL0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1-.LVL0
	.uleb128 .LFE4-.LVL0
	.uleb128 0x1
	.byte	0x54
	.byte	0
.LVUS1:
	.uleb128 .LVU1
	.uleb128 .LVU13
	.uleb128 .LVU13
	.uleb128 .LVU36
	.uleb128 .LVU37
	.uleb128 0
.LLST1:
	.byte	0x6
	.quad	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL1-.LVL0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1-.LVL0
	.uleb128 .LVL9-.LVL0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL10-.LVL0
	.uleb128 .LFE4-.LVL0
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS2:
	.uleb128 .LVU1
	.uleb128 0
.LLST2:
	.byte	0x8
	.quad	.LVL0
	.uleb128 .LFE4-.LVL0
	.uleb128 0x6
	.byte	0xfa
	.long	0x1b2
	.byte	0x9f
	.byte	0
.LVUS4:
	.uleb128 .LVU1
	.uleb128 .LVU8
	.uleb128 .LVU10
	.uleb128 .LVU13
	.uleb128 .LVU13
	.uleb128 .LVU37
	.uleb128 .LVU39
	.uleb128 .LVU40
.LLST4:
	.byte	0x6
	.quad	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL0-.LVL0
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL1-.LVL0
	.uleb128 0x2
	.byte	0x32
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1-.LVL0
	.uleb128 .LVL10-.LVL0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL10-.LVL0
	.uleb128 .LVL11-.LVL0
	.uleb128 0x3
	.byte	0x72
	.sleb128 1
	.byte	0x9f
	.byte	0
.LVUS6:
	.uleb128 .LVU32
	.uleb128 .LVU37
.LLST6:
	.byte	0x8
	.quad	.LVL8
	.uleb128 .LVL10-.LVL8
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS8:
	.uleb128 .LVU3
	.uleb128 .LVU8
	.uleb128 .LVU14
	.uleb128 .LVU32
.LLST8:
	.byte	0x6
	.quad	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL0-.LVL0
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1-.LVL0
	.uleb128 .LVL8-.LVL0
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS9:
	.uleb128 .LVU5
	.uleb128 .LVU8
	.uleb128 .LVU16
	.uleb128 .LVU21
	.uleb128 .LVU21
	.uleb128 .LVU32
.LLST9:
	.byte	0x6
	.quad	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL0-.LVL0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1-.LVL0
	.uleb128 .LVL2-.LVL0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL2-.LVL0
	.uleb128 .LVL8-.LVL0
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS10:
	.uleb128 .LVU6
	.uleb128 .LVU8
	.uleb128 .LVU17
	.uleb128 .LVU21
	.uleb128 .LVU21
	.uleb128 .LVU32
.LLST10:
	.byte	0x6
	.quad	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL0-.LVL0
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1-.LVL0
	.uleb128 .LVL2-.LVL0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL2-.LVL0
	.uleb128 .LVL8-.LVL0
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS11:
	.uleb128 .LVU46
	.uleb128 .LVU49
	.uleb128 .LVU49
	.uleb128 0
.LLST11:
	.byte	0x6
	.quad	.LVL12
	.byte	0x4
	.uleb128 .LVL12-.LVL12
	.uleb128 .LVL13-.LVL12
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL13-.LVL12
	.uleb128 .LFE5-.LVL12
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS13:
	.uleb128 .LVU46
	.uleb128 .LVU49
	.uleb128 .LVU49
	.uleb128 .LVU54
	.uleb128 .LVU54
	.uleb128 .LVU58
.LLST13:
	.byte	0x6
	.quad	.LVL12
	.byte	0x4
	.uleb128 .LVL12-.LVL12
	.uleb128 .LVL13-.LVL12
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL13-.LVL12
	.uleb128 .LVL14-.LVL12
	.uleb128 0x5
	.byte	0x70
	.sleb128 0
	.byte	0x32
	.byte	0x25
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL14-.LVL12
	.uleb128 .LVL16-.LVL12
	.uleb128 0x5
	.byte	0x70
	.sleb128 -4
	.byte	0x32
	.byte	0x25
	.byte	0x9f
	.byte	0
.LVUS15:
	.uleb128 .LVU50
	.uleb128 .LVU54
	.uleb128 .LVU54
	.uleb128 .LVU55
	.uleb128 .LVU55
	.uleb128 0
.LLST15:
	.byte	0x6
	.quad	.LVL13
	.byte	0x4
	.uleb128 .LVL13-.LVL13
	.uleb128 .LVL14-.LVL13
	.uleb128 0x1c
	.byte	0x75
	.sleb128 0
	.byte	0x70
	.sleb128 0
	.byte	0x22
	.byte	0x94
	.byte	0x4
	.byte	0x8
	.byte	0x20
	.byte	0x24
	.byte	0x8
	.byte	0x20
	.byte	0x26
	.byte	0x74
	.sleb128 0
	.byte	0x70
	.sleb128 0
	.byte	0x22
	.byte	0x94
	.byte	0x4
	.byte	0x8
	.byte	0x20
	.byte	0x24
	.byte	0x8
	.byte	0x20
	.byte	0x26
	.byte	0x1e
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL14-.LVL13
	.uleb128 .LVL15-.LVL13
	.uleb128 0x20
	.byte	0x70
	.sleb128 0
	.byte	0x75
	.sleb128 0
	.byte	0x22
	.byte	0x34
	.byte	0x1c
	.byte	0x94
	.byte	0x4
	.byte	0x8
	.byte	0x20
	.byte	0x24
	.byte	0x8
	.byte	0x20
	.byte	0x26
	.byte	0x70
	.sleb128 0
	.byte	0x74
	.sleb128 0
	.byte	0x22
	.byte	0x34
	.byte	0x1c
	.byte	0x94
	.byte	0x4
	.byte	0x8
	.byte	0x20
	.byte	0x24
	.byte	0x8
	.byte	0x20
	.byte	0x26
	.byte	0x1e
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL15-.LVL13
	.uleb128 .LFE5-.LVL13
	.uleb128 0x1
	.byte	0x51
	.byte	0
.Ldebug_loc3:
	.section	.debug_aranges,"",@progbits
	.long	0x2c
	.value	0x2
	.long	.Ldebug_info0
	.byte	0x8
	.byte	0
	.value	0
	.value	0
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.quad	0
	.quad	0
	.section	.debug_rnglists,"",@progbits
.Ldebug_ranges0:
	.long	.Ldebug_ranges3-.Ldebug_ranges2
.Ldebug_ranges2:
	.value	0x5
	.byte	0x8
	.byte	0
	.long	0
.LLRL3:
	.byte	0x5
	.quad	.LBB10
	.byte	0x4
	.uleb128 .LBB10-.LBB10
	.uleb128 .LBE10-.LBB10
	.byte	0x4
	.uleb128 .LBB22-.LBB10
	.uleb128 .LBE22-.LBB10
	.byte	0x4
	.uleb128 .LBB23-.LBB10
	.uleb128 .LBE23-.LBB10
	.byte	0
.LLRL5:
	.byte	0x5
	.quad	.LBB11
	.byte	0x4
	.uleb128 .LBB11-.LBB11
	.uleb128 .LBE11-.LBB11
	.byte	0x4
	.uleb128 .LBB20-.LBB11
	.uleb128 .LBE20-.LBB11
	.byte	0x4
	.uleb128 .LBB21-.LBB11
	.uleb128 .LBE21-.LBB11
	.byte	0
.LLRL7:
	.byte	0x5
	.quad	.LBB12
	.byte	0x4
	.uleb128 .LBB12-.LBB12
	.uleb128 .LBE12-.LBB12
	.byte	0x4
	.uleb128 .LBB17-.LBB12
	.uleb128 .LBE17-.LBB12
	.byte	0x4
	.uleb128 .LBB18-.LBB12
	.uleb128 .LBE18-.LBB12
	.byte	0x4
	.uleb128 .LBB19-.LBB12
	.uleb128 .LBE19-.LBB12
	.byte	0
.LLRL12:
	.byte	0x5
	.quad	.LBB26
	.byte	0x4
	.uleb128 .LBB26-.LBB26
	.uleb128 .LBE26-.LBB26
	.byte	0x4
	.uleb128 .LBB29-.LBB26
	.uleb128 .LBE29-.LBB26
	.byte	0
.LLRL14:
	.byte	0x5
	.quad	.LBB27
	.byte	0x4
	.uleb128 .LBB27-.LBB27
	.uleb128 .LBE27-.LBB27
	.byte	0x4
	.uleb128 .LBB28-.LBB27
	.uleb128 .LBE28-.LBB27
	.byte	0
.LLRL20:
	.byte	0x5
	.quad	.LBB30
	.byte	0x4
	.uleb128 .LBB30-.LBB30
	.uleb128 .LBE30-.LBB30
	.byte	0x4
	.uleb128 .LBB31-.LBB30
	.uleb128 .LBE31-.LBB30
	.byte	0x4
	.uleb128 .LBB32-.LBB30
	.uleb128 .LBE32-.LBB30
	.byte	0
.LLRL22:
	.byte	0x7
	.quad	.Ltext0
	.uleb128 .Letext0-.Ltext0
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF9:
	.string	"found"
.LASF5:
	.string	"left"
.LASF22:
	.string	"main"
.LASF15:
	.string	"length"
.LASF6:
	.string	"right"
.LASF10:
	.string	"long unsigned int"
.LASF12:
	.string	"limit"
.LASF20:
	.string	"GNU C17 12.2.0 -mtune=generic -march=x86-64 -g -O2 -fno-reorder-functions -fasynchronous-unwind-tables"
.LASF2:
	.string	"char"
.LASF19:
	.string	"count"
.LASF11:
	.string	"long int"
.LASF13:
	.string	"unused"
.LASF3:
	.string	"argc"
.LASF21:
	.string	"printf"
.LASF8:
	.string	"product"
.LASF17:
	.string	"collatz"
.LASF4:
	.string	"argv"
.LASF18:
	.string	"start"
.LASF16:
	.string	"longest"
.LASF7:
	.string	"scale"
.LASF14:
	.string	"best"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"loops.c"
.LASF1:
	.string	"/project"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
