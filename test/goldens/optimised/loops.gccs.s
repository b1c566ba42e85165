	.file	"loops.c"
	.text
.Ltext0:
	.file 0 "/project" "loops.c"
	.type	longest.constprop.0, @function
longest.constprop.0:
.LFB4:
	.file 1 "loops.c"
	.loc 1 22 38 view -0
	.cfi_startproc
.LVL0:
.LBB8:
	.loc 1 25 20 view .LVU1
.LBE8:
	.loc 1 22 38 is_stmt 0 view .LVU2
	movl	$1, %ecx
	.loc 1 24 6 view .LVU3
	xorl	%eax, %eax
	.loc 1 23 6 view .LVU4
	xorl	%edi, %edi
.LVL1:
.L7:
.LBB12:
.LBB9:
	.loc 1 26 3 is_stmt 1 view .LVU5
.LBB10:
.LBI10:
	.loc 1 3 12 view .LVU6
.LBB11:
	.loc 1 4 2 view .LVU7
	.loc 1 5 2 view .LVU8
	.loc 1 6 2 view .LVU9
	.loc 1 5 16 is_stmt 0 view .LVU10
	movq	%rcx, %rdx
	.loc 1 4 6 view .LVU11
	xorl	%esi, %esi
.LVL2:
.L2:
	.loc 1 6 13 is_stmt 1 view .LVU12
	cmpq	$1, %rdx
	je	.L10
	.loc 1 7 3 view .LVU13
	.loc 1 7 31 is_stmt 0 view .LVU14
	testb	$1, %dl
	je	.L3
	.loc 1 7 21 view .LVU15
	leaq	(%rdx,%rdx,2), %rdx
.LVL3:
	.loc 1 7 31 view .LVU16
	incq	%rdx
	jmp	.L4
.LVL4:
.L3:
	.loc 1 7 31 view .LVU17
	shrq	%rdx
.LVL5:
.L4:
	.loc 1 8 3 is_stmt 1 view .LVU18
	.loc 1 8 8 is_stmt 0 view .LVU19
	incl	%esi
.LVL6:
	.loc 1 8 8 view .LVU20
	jmp	.L2
.L10:
	.loc 1 10 2 is_stmt 1 view .LVU21
.LVL7:
	.loc 1 10 2 is_stmt 0 view .LVU22
.LBE11:
.LBE10:
	.loc 1 27 3 is_stmt 1 view .LVU23
	.loc 1 27 6 is_stmt 0 view .LVU24
	cmpl	%esi, %edi
	jge	.L6
	movl	%ecx, %eax
.LVL8:
	.loc 1 27 6 view .LVU25
	movl	%esi, %edi
.LVL9:
.L6:
	.loc 1 27 6 view .LVU26
.LBE9:
	.loc 1 25 30 is_stmt 1 view .LVU27
	.loc 1 25 20 view .LVU28
	incq	%rcx
.LVL10:
	.loc 1 25 20 is_stmt 0 view .LVU29
	cmpq	$6, %rcx
	jne	.L7
.LBE12:
	.loc 1 32 2 is_stmt 1 view .LVU30
	.loc 1 32 12 is_stmt 0 view .LVU31
	imull	$1000, %eax, %eax
.LVL11:
	.loc 1 32 19 view .LVU32
	addl	%edi, %eax
	.loc 1 33 1 view .LVU33
	ret
	.cfi_endproc
.LFE4:
	.size	longest.constprop.0, .-longest.constprop.0
	.type	dot.constprop.0, @function
dot.constprop.0:
.LVL12:
.LFB5:
	.loc 1 13 39 is_stmt 1 view -0
	.cfi_startproc
.LBB15:
	.loc 1 15 20 view .LVU35
.LBE15:
	.loc 1 13 39 is_stmt 0 view .LVU36
	xorl	%eax, %eax
	.loc 1 14 7 view .LVU37
	xorl	%edx, %edx
.LVL13:
.L12:
.LBB18:
.LBB16:
	.loc 1 16 3 is_stmt 1 view .LVU38
	.loc 1 17 3 view .LVU39
	.loc 1 16 18 is_stmt 0 view .LVU40
	movslq	(%rdi,%rax), %rcx
	.loc 1 16 39 view .LVU41
	movslq	(%rsi,%rax), %r8
.LBE16:
	.loc 1 15 20 view .LVU42
	addq	$4, %rax
.LVL14:
.LBB17:
	.loc 1 16 8 view .LVU43
	imulq	%r8, %rcx
.LVL15:
	.loc 1 17 7 view .LVU44
	addq	%rcx, %rdx
.LVL16:
	.loc 1 17 7 view .LVU45
.LBE17:
	.loc 1 15 31 is_stmt 1 view .LVU46
	.loc 1 15 20 view .LVU47
	cmpq	$16, %rax
	jne	.L12
.LBE18:
	.loc 1 19 2 view .LVU48
	.loc 1 20 1 is_stmt 0 view .LVU49
	movq	%rdx, %rax
	ret
	.cfi_endproc
.LFE5:
	.size	dot.constprop.0, .-dot.constprop.0
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%ld %d\n"
	.text
	.globl	main
	.type	main, @function
main:
.LVL17:
.LFB3:
	.loc 1 35 33 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 36 2 view .LVU51
	.loc 1 37 2 view .LVU52
	.loc 1 38 2 view .LVU53
.LBB19:
	.loc 1 38 7 view .LVU54
	.loc 1 38 20 view .LVU55
	.loc 1 39 3 view .LVU56
	.loc 1 40 3 view .LVU57
	.loc 1 38 26 view .LVU58
	.loc 1 38 20 view .LVU59
	.loc 1 39 3 view .LVU60
	.loc 1 40 3 view .LVU61
	.loc 1 38 26 view .LVU62
	.loc 1 38 20 view .LVU63
	.loc 1 39 3 view .LVU64
	.loc 1 40 3 view .LVU65
	.loc 1 38 26 view .LVU66
	.loc 1 38 20 view .LVU67
	.loc 1 39 3 view .LVU68
	.loc 1 39 11 is_stmt 0 view .LVU69
	movl	$3, %eax
.LBE19:
	.loc 1 35 33 view .LVU70
	subq	$40, %rsp
	.cfi_def_cfa_offset 48
.LBB20:
	.loc 1 39 11 view .LVU71
	salq	$32, %rax
.LBE20:
	.loc 1 42 17 view .LVU72
	leaq	16(%rsp), %rsi
.LVL18:
	.loc 1 42 17 view .LVU73
	movq	%rsp, %rdi
.LVL19:
.LBB21:
	.loc 1 39 11 view .LVU74
	movq	%rax, (%rsp)
	movabsq	$38654705670, %rax
	movq	%rax, 8(%rsp)
	.loc 1 40 3 is_stmt 1 view .LVU75
	.loc 1 40 12 is_stmt 0 view .LVU76
	addq	$4, %rax
	movq	%rax, 16(%rsp)
	movl	$3758096385, %eax
	salq	$3, %rax
	movq	%rax, 24(%rsp)
	.loc 1 38 26 is_stmt 1 view .LVU77
.LVL20:
	.loc 1 38 20 view .LVU78
.LBE21:
	.loc 1 42 2 view .LVU79
	.loc 1 42 17 is_stmt 0 view .LVU80
	call	dot.constprop.0
.LVL21:
	movq	%rax, %r8
.LVL22:
	.loc 1 43 2 is_stmt 1 view .LVU81
	.loc 1 43 14 is_stmt 0 view .LVU82
	call	longest.constprop.0
.LVL23:
	.loc 1 44 2 view .LVU83
	movq	%r8, %rsi
	leaq	.LC0(%rip), %rdi
	.loc 1 43 14 view .LVU84
	movl	%eax, %edx
.LVL24:
	.loc 1 44 2 is_stmt 1 view .LVU85
	xorl	%eax, %eax
.LVL25:
	.loc 1 44 2 is_stmt 0 view .LVU86
	call	printf@PLT
.LVL26:
	.loc 1 45 2 is_stmt 1 view .LVU87
	.loc 1 46 1 is_stmt 0 view .LVU88
	xorl	%eax, %eax
	addq	$40, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE3:
	.size	main, .-main
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x3ab
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0x14
	.long	.LASF20
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.long	.Ldebug_line0
	.uleb128 0x15
	.long	.LASF21
	.byte	0x1
	.byte	0x1
	.byte	0x5
	.long	0x45
	.long	0x45
	.uleb128 0x16
	.long	0x51
	.uleb128 0x17
	.byte	0
	.uleb128 0x18
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0xb
	.long	0x45
	.uleb128 0x4
	.long	0x5d
	.uleb128 0x7
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0xb
	.long	0x56
	.uleb128 0x19
	.long	.LASF22
	.byte	0x1
	.byte	0x23
	.byte	0x5
	.long	0x45
	.quad	.LFB3
	.quad	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x174
	.uleb128 0xc
	.long	.LASF3
	.byte	0xe
	.long	0x45
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0xc
	.long	.LASF4
	.byte	0x1b
	.long	0x174
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0xd
	.long	.LASF5
	.byte	0x6
	.long	0x17e
	.uleb128 0x2
	.byte	0x91
	.sleb128 -48
	.uleb128 0xd
	.long	.LASF6
	.byte	0xf
	.long	0x17e
	.uleb128 0x2
	.byte	0x91
	.sleb128 -32
	.uleb128 0x1a
	.long	.LASF7
	.byte	0x1
	.byte	0x25
	.byte	0xc
	.long	0x4c
	.byte	0x3
	.uleb128 0xe
	.long	.LASF8
	.byte	0x2a
	.byte	0x7
	.long	0x195
	.long	.LLST16
	.long	.LVUS16
	.uleb128 0xe
	.long	.LASF9
	.byte	0x2b
	.byte	0x6
	.long	0x45
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0x1b
	.long	.LLRL18
	.long	0x111
	.uleb128 0x1c
	.string	"i"
	.byte	0x1
	.byte	0x26
	.byte	0xb
	.long	0x45
	.long	.LLST19
	.long	.LVUS19
	.byte	0
	.uleb128 0xf
	.quad	.LVL21
	.long	0x347
	.long	0x136
	.uleb128 0x8
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.uleb128 0x8
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x2
	.byte	0x74
	.sleb128 0
	.uleb128 0x9
	.long	0x216
	.uleb128 0x1
	.byte	0x34
	.byte	0
	.uleb128 0xf
	.quad	.LVL23
	.long	0x27b
	.long	0x158
	.uleb128 0x9
	.long	0x1b6
	.uleb128 0x3
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x9
	.long	0x1ab
	.uleb128 0x1
	.byte	0x36
	.byte	0
	.uleb128 0x1d
	.quad	.LVL26
	.long	0x2e
	.uleb128 0x8
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x9
	.byte	0x3
	.quad	.LC0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x179
	.uleb128 0x4
	.long	0x56
	.uleb128 0x1e
	.long	0x45
	.long	0x18e
	.uleb128 0x1f
	.long	0x18e
	.byte	0x3
	.byte	0
	.uleb128 0x7
	.byte	0x8
	.byte	0x7
	.long	.LASF10
	.uleb128 0x7
	.byte	0x8
	.byte	0x5
	.long	.LASF11
	.uleb128 0x10
	.long	.LASF16
	.byte	0x16
	.byte	0x26
	.long	0x45
	.long	0x1ef
	.uleb128 0x2
	.long	.LASF12
	.byte	0x16
	.byte	0x32
	.long	0x45
	.uleb128 0x2
	.long	.LASF13
	.byte	0x16
	.byte	0x3d
	.long	0x45
	.uleb128 0x5
	.long	.LASF14
	.byte	0x17
	.byte	0x6
	.long	0x45
	.uleb128 0x3
	.string	"at"
	.byte	0x18
	.byte	0x6
	.long	0x45
	.uleb128 0x6
	.uleb128 0x3
	.string	"i"
	.byte	0x19
	.byte	0xb
	.long	0x45
	.uleb128 0x6
	.uleb128 0x5
	.long	.LASF15
	.byte	0x1a
	.byte	0x7
	.long	0x45
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x20
	.string	"dot"
	.byte	0x1
	.byte	0xd
	.byte	0x27
	.long	0x195
	.byte	0x1
	.long	0x245
	.uleb128 0x2
	.long	.LASF5
	.byte	0xd
	.byte	0x36
	.long	0x245
	.uleb128 0x2
	.long	.LASF6
	.byte	0xd
	.byte	0x47
	.long	0x245
	.uleb128 0x2
	.long	.LASF15
	.byte	0xd
	.byte	0x52
	.long	0x45
	.uleb128 0x3
	.string	"sum"
	.byte	0xe
	.byte	0x7
	.long	0x195
	.uleb128 0x6
	.uleb128 0x3
	.string	"i"
	.byte	0xf
	.byte	0xb
	.long	0x45
	.uleb128 0x6
	.uleb128 0x5
	.long	.LASF8
	.byte	0x10
	.byte	0x8
	.long	0x195
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x4c
	.uleb128 0x10
	.long	.LASF17
	.byte	0x3
	.byte	0xc
	.long	0x45
	.long	0x27b
	.uleb128 0x2
	.long	.LASF18
	.byte	0x3
	.byte	0x22
	.long	0x18e
	.uleb128 0x5
	.long	.LASF19
	.byte	0x4
	.byte	0x6
	.long	0x45
	.uleb128 0x3
	.string	"now"
	.byte	0x5
	.byte	0x10
	.long	0x18e
	.byte	0
	.uleb128 0x21
	.long	0x19c
	.quad	.LFB4
	.quad	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.long	0x347
	.uleb128 0x1
	.long	0x1c1
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x1
	.long	0x1cc
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x11
	.long	0x1b6
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x12
	.long	0x1ab
	.byte	0x6
	.uleb128 0xa
	.long	0x1d6
	.long	.LLRL3
	.uleb128 0x1
	.long	0x1d7
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x22
	.long	0x1e0
	.quad	.LBB9
	.quad	.LBE9-.LBB9
	.uleb128 0x1
	.long	0x1e1
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x23
	.long	0x24a
	.quad	.LBI10
	.byte	.LVU6
	.quad	.LBB10
	.quad	.LBE10-.LBB10
	.byte	0x1
	.byte	0x1a
	.byte	0x10
	.uleb128 0x11
	.long	0x259
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0x1
	.long	0x264
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0x1
	.long	0x26f
	.long	.LLST8
	.long	.LVUS8
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x24
	.long	0x1ef
	.quad	.LFB5
	.quad	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x13
	.long	0x200
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x13
	.long	0x20b
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x1
	.long	0x221
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x12
	.long	0x216
	.byte	0x4
	.uleb128 0xa
	.long	0x22c
	.long	.LLRL10
	.uleb128 0x1
	.long	0x22d
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0xa
	.long	0x236
	.long	.LLRL12
	.uleb128 0x1
	.long	0x237
	.long	.LLST13
	.long	.LVUS13
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
	.uleb128 0x8
	.uleb128 0x49
	.byte	0
	.uleb128 0x2
	.uleb128 0x18
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x9
	.uleb128 0x49
	.byte	0
	.uleb128 0x80
	.uleb128 0x13
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0xa
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x55
	.uleb128 0x17
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
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
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
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.byte	0
	.byte	0
	.uleb128 0x23
	.uleb128 0x1d
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x52
	.uleb128 0x1
	.uleb128 0x2138
	.uleb128 0xb
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x58
	.uleb128 0xb
	.uleb128 0x59
	.uleb128 0xb
	.uleb128 0x57
	.uleb128 0xb
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
.LVUS14:
	.uleb128 0
	.uleb128 .LVU74
	.uleb128 .LVU74
	.uleb128 0
.LLST14:
	.byte	0x4
	.uleb128 .LVL17-.Ltext0
	.uleb128 .LVL19-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL19-.Ltext0
	.uleb128 .LFE3-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS15:
	.uleb128 0
	.uleb128 .LVU73
	.uleb128 .LVU73
	.uleb128 0
.LLST15:
	.byte	0x4
	.uleb128 .LVL17-.Ltext0
	.uleb128 .LVL18-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL18-.Ltext0
	.uleb128 .LFE3-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x54
	.byte	0x9f
	.byte	0
.LVUS16:
	.uleb128 .LVU81
	.uleb128 .LVU83
	.uleb128 .LVU83
	.uleb128 .LVU87
.LLST16:
	.byte	0x4
	.uleb128 .LVL22-.Ltext0
	.uleb128 .LVL23-1-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL23-1-.Ltext0
	.uleb128 .LVL26-1-.Ltext0
	.uleb128 0x1
	.byte	0x58
	.byte	0
.LVUS17:
	.uleb128 .LVU85
	.uleb128 .LVU86
	.uleb128 .LVU86
	.uleb128 .LVU87
.LLST17:
	.byte	0x4
	.uleb128 .LVL24-.Ltext0
	.uleb128 .LVL25-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL25-.Ltext0
	.uleb128 .LVL26-1-.Ltext0
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS19:
	.uleb128 .LVU55
	.uleb128 .LVU59
	.uleb128 .LVU59
	.uleb128 .LVU63
	.uleb128 .LVU63
	.uleb128 .LVU67
	.uleb128 .LVU67
	.uleb128 .LVU78
	.uleb128 .LVU78
	.uleb128 0
.LLST19:
	.byte	0x4
	.uleb128 .LVL17-.Ltext0
	.uleb128 .LVL17-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL17-.Ltext0
	.uleb128 .LVL17-.Ltext0
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL17-.Ltext0
	.uleb128 .LVL17-.Ltext0
	.uleb128 0x2
	.byte	0x32
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL17-.Ltext0
	.uleb128 .LVL20-.Ltext0
	.uleb128 0x2
	.byte	0x33
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL20-.Ltext0
	.uleb128 .LFE3-.Ltext0
	.uleb128 0x2
	.byte	0x34
	.byte	0x9f
	.byte	0
.LVUS0:
	.uleb128 .LVU1
	.uleb128 .LVU5
	.uleb128 .LVU5
	.uleb128 0
.LLST0:
	.byte	0x4
	.uleb128 .LVL0-.Ltext0
	.uleb128 .LVL1-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1-.Ltext0
	.uleb128 .LFE4-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS1:
	.uleb128 .LVU1
	.uleb128 .LVU5
	.uleb128 .LVU5
	.uleb128 .LVU25
	.uleb128 .LVU26
	.uleb128 .LVU32
.LLST1:
	.byte	0x4
	.uleb128 .LVL0-.Ltext0
	.uleb128 .LVL1-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1-.Ltext0
	.uleb128 .LVL8-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL9-.Ltext0
	.uleb128 .LVL11-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS2:
	.uleb128 .LVU1
	.uleb128 0
.LLST2:
	.byte	0x4
	.uleb128 .LVL0-.Ltext0
	.uleb128 .LFE4-.Ltext0
	.uleb128 0x6
	.byte	0xfa
	.long	0x1b6
	.byte	0x9f
	.byte	0
.LVUS4:
	.uleb128 .LVU1
	.uleb128 .LVU5
	.uleb128 .LVU5
	.uleb128 .LVU28
	.uleb128 .LVU28
	.uleb128 .LVU29
.LLST4:
	.byte	0x4
	.uleb128 .LVL0-.Ltext0
	.uleb128 .LVL1-.Ltext0
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1-.Ltext0
	.uleb128 .LVL9-.Ltext0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL9-.Ltext0
	.uleb128 .LVL10-.Ltext0
	.uleb128 0x3
	.byte	0x72
	.sleb128 1
	.byte	0x9f
	.byte	0
.LVUS5:
	.uleb128 .LVU22
	.uleb128 0
.LLST5:
	.byte	0x4
	.uleb128 .LVL7-.Ltext0
	.uleb128 .LFE4-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0
.LVUS6:
	.uleb128 .LVU6
	.uleb128 .LVU22
.LLST6:
	.byte	0x4
	.uleb128 .LVL1-.Ltext0
	.uleb128 .LVL7-.Ltext0
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS7:
	.uleb128 .LVU8
	.uleb128 .LVU12
	.uleb128 .LVU12
	.uleb128 .LVU22
.LLST7:
	.byte	0x4
	.uleb128 .LVL1-.Ltext0
	.uleb128 .LVL2-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL2-.Ltext0
	.uleb128 .LVL7-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0
.LVUS8:
	.uleb128 .LVU9
	.uleb128 .LVU12
	.uleb128 .LVU12
	.uleb128 .LVU16
	.uleb128 .LVU17
	.uleb128 .LVU22
.LLST8:
	.byte	0x4
	.uleb128 .LVL1-.Ltext0
	.uleb128 .LVL2-.Ltext0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL2-.Ltext0
	.uleb128 .LVL3-.Ltext0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL4-.Ltext0
	.uleb128 .LVL7-.Ltext0
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS9:
	.uleb128 .LVU35
	.uleb128 .LVU38
	.uleb128 .LVU38
	.uleb128 0
.LLST9:
	.byte	0x4
	.uleb128 .LVL12-.Ltext0
	.uleb128 .LVL13-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL13-.Ltext0
	.uleb128 .LFE5-.Ltext0
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS11:
	.uleb128 .LVU35
	.uleb128 .LVU38
	.uleb128 .LVU38
	.uleb128 .LVU43
	.uleb128 .LVU43
	.uleb128 .LVU47
.LLST11:
	.byte	0x4
	.uleb128 .LVL12-.Ltext0
	.uleb128 .LVL13-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL13-.Ltext0
	.uleb128 .LVL14-.Ltext0
	.uleb128 0x5
	.byte	0x70
	.sleb128 0
	.byte	0x32
	.byte	0x25
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL14-.Ltext0
	.uleb128 .LVL16-.Ltext0
	.uleb128 0x5
	.byte	0x70
	.sleb128 -4
	.byte	0x32
	.byte	0x25
	.byte	0x9f
	.byte	0
.LVUS13:
	.uleb128 .LVU39
	.uleb128 .LVU43
	.uleb128 .LVU43
	.uleb128 .LVU44
	.uleb128 .LVU44
	.uleb128 0
.LLST13:
	.byte	0x4
	.uleb128 .LVL13-.Ltext0
	.uleb128 .LVL14-.Ltext0
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
	.uleb128 .LVL14-.Ltext0
	.uleb128 .LVL15-.Ltext0
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
	.uleb128 .LVL15-.Ltext0
	.uleb128 .LFE5-.Ltext0
	.uleb128 0x1
	.byte	0x52
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
	.byte	0x4
	.uleb128 .LBB8-.Ltext0
	.uleb128 .LBE8-.Ltext0
	.byte	0x4
	.uleb128 .LBB12-.Ltext0
	.uleb128 .LBE12-.Ltext0
	.byte	0
.LLRL10:
	.byte	0x4
	.uleb128 .LBB15-.Ltext0
	.uleb128 .LBE15-.Ltext0
	.byte	0x4
	.uleb128 .LBB18-.Ltext0
	.uleb128 .LBE18-.Ltext0
	.byte	0
.LLRL12:
	.byte	0x4
	.uleb128 .LBB16-.Ltext0
	.uleb128 .LBE16-.Ltext0
	.byte	0x4
	.uleb128 .LBB17-.Ltext0
	.uleb128 .LBE17-.Ltext0
	.byte	0
.LLRL18:
	.byte	0x4
	.uleb128 .LBB19-.Ltext0
	.uleb128 .LBE19-.Ltext0
	.byte	0x4
	.uleb128 .LBB20-.Ltext0
	.uleb128 .LBE20-.Ltext0
	.byte	0x4
	.uleb128 .LBB21-.Ltext0
	.uleb128 .LBE21-.Ltext0
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF9:
	.string	"found"
.LASF19:
	.string	"count"
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
.LASF2:
	.string	"char"
.LASF20:
	.string	"GNU C17 12.2.0 -mtune=generic -march=x86-64 -g -Os -fno-reorder-functions -fasynchronous-unwind-tables"
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
