	.file	"floats.c"
	.text
.Ltext0:
	.file 0 "/project" "floats.c"
	.type	newton.constprop.0, @function
newton.constprop.0:
.LVL0:
.LFB5:
	.file 1 "floats.c"
	.loc 1 22 38 view -0
	.cfi_startproc
	.loc 1 25 20 view .LVU1
	.loc 1 23 9 is_stmt 0 view .LVU2
	movsd	.LC0(%rip), %xmm0
	.loc 1 25 37 view .LVU3
	movsd	.LC1(%rip), %xmm2
	.loc 1 24 6 view .LVU4
	xorl	%eax, %eax
	.loc 1 25 20 view .LVU5
	movsd	.LC3(%rip), %xmm3
	.loc 1 26 9 view .LVU6
	movsd	.LC2(%rip), %xmm4
.LVL1:
.L2:
.LBB6:
.LBI6:
	.loc 1 17 15 is_stmt 1 view .LVU7
.LBB7:
	.loc 1 18 2 view .LVU8
	.loc 1 19 2 view .LVU9
	.loc 1 18 9 is_stmt 0 view .LVU10
	movaps	%xmm0, %xmm1
	mulsd	%xmm0, %xmm1
.LBE7:
.LBE6:
	.loc 1 25 37 view .LVU11
	subsd	%xmm2, %xmm1
	.loc 1 25 20 view .LVU12
	comisd	%xmm3, %xmm1
	jbe	.L3
	.loc 1 26 3 is_stmt 1 view .LVU13
	.loc 1 26 27 is_stmt 0 view .LVU14
	movaps	%xmm2, %xmm1
	.loc 1 27 9 view .LVU15
	incl	%eax
.LVL2:
	.loc 1 26 27 view .LVU16
	divsd	%xmm0, %xmm1
	.loc 1 26 18 view .LVU17
	addsd	%xmm1, %xmm0
.LVL3:
	.loc 1 26 9 view .LVU18
	mulsd	%xmm4, %xmm0
.LVL4:
	.loc 1 27 3 is_stmt 1 view .LVU19
	.loc 1 25 20 view .LVU20
	cmpl	$5, %eax
	jne	.L2
.L3:
	.loc 1 29 2 view .LVU21
	.loc 1 29 8 is_stmt 0 view .LVU22
	movsd	%xmm0, (%rdi)
	.loc 1 30 2 is_stmt 1 view .LVU23
	.loc 1 31 1 is_stmt 0 view .LVU24
	ret
	.cfi_endproc
.LFE5:
	.size	newton.constprop.0, .-newton.constprop.0
	.type	mixed.constprop.0, @function
mixed.constprop.0:
.LVL5:
.LFB6:
	.loc 1 10 40 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 11 2 view .LVU26
	.loc 1 12 2 view .LVU27
	.loc 1 13 2 view .LVU28
	.loc 1 14 2 view .LVU29
	.loc 1 11 24 is_stmt 0 view .LVU30
	cvtsi2ssl	%edi, %xmm0
	.loc 1 11 8 view .LVU31
	movss	.LC4(%rip), %xmm1
	.loc 1 12 9 view .LVU32
	movsd	.LC2(%rip), %xmm2
	.loc 1 11 8 view .LVU33
	mulss	%xmm1, %xmm0
.LVL6:
	.loc 1 12 26 view .LVU34
	cvtss2sd	%xmm0, %xmm0
.LVL7:
	.loc 1 12 9 view .LVU35
	addsd	%xmm2, %xmm0
.LVL8:
	.loc 1 13 23 view .LVU36
	mulsd	%xmm2, %xmm0
.LVL9:
	.loc 1 13 8 view .LVU37
	cvtsd2ss	%xmm0, %xmm0
	.loc 1 14 14 view .LVU38
	subss	%xmm1, %xmm0
	.loc 1 15 1 view .LVU39
	ret
	.cfi_endproc
.LFE6:
	.size	mixed.constprop.0, .-mixed.constprop.0
	.type	horner.constprop.0, @function
horner.constprop.0:
.LVL10:
.LFB7:
	.loc 1 3 41 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 4 2 view .LVU41
	.loc 1 5 2 view .LVU42
.LBB9:
	.loc 1 5 7 view .LVU43
	.loc 1 5 29 view .LVU44
	.loc 1 6 3 view .LVU45
	.loc 1 6 17 is_stmt 0 view .LVU46
	movsd	16(%rdi), %xmm1
	mulsd	%xmm0, %xmm1
.LVL11:
	.loc 1 5 36 is_stmt 1 view .LVU47
	.loc 1 5 29 view .LVU48
	.loc 1 6 3 view .LVU49
	.loc 1 6 9 is_stmt 0 view .LVU50
	addsd	8(%rdi), %xmm1
.LVL12:
	.loc 1 6 17 view .LVU51
	mulsd	%xmm1, %xmm0
.LVL13:
	.loc 1 5 36 is_stmt 1 view .LVU52
	.loc 1 5 29 view .LVU53
.LBE9:
	.loc 1 7 2 view .LVU54
.LBB10:
	.loc 1 6 9 is_stmt 0 view .LVU55
	addsd	(%rdi), %xmm0
.LVL14:
	.loc 1 6 9 view .LVU56
.LBE10:
	.loc 1 8 1 view .LVU57
	ret
	.cfi_endproc
.LFE7:
	.size	horner.constprop.0, .-horner.constprop.0
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC8:
	.string	"%g %g %g %d\n"
	.text
	.globl	main
	.type	main, @function
main:
.LVL15:
.LFB4:
	.loc 1 33 33 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 34 2 view .LVU59
	.loc 1 33 33 is_stmt 0 view .LVU60
	subq	$40, %rsp
	.cfi_def_cfa_offset 48
	.loc 1 34 9 view .LVU61
	movq	.LC6(%rip), %rdx
	movq	.LC5(%rip), %rcx
	.loc 1 33 33 view .LVU62
	movl	%edi, %eax
	.loc 1 34 9 view .LVU63
	movq	%rdx, 16(%rsp)
	.loc 1 35 41 view .LVU64
	leal	1(%rdi), %edx
	.loc 1 35 17 view .LVU65
	leaq	8(%rsp), %rdi
.LVL16:
	.loc 1 35 17 view .LVU66
	cvtsi2sdl	%edx, %xmm0
	.loc 1 34 9 view .LVU67
	movq	%rcx, 8(%rsp)
	movq	.LC7(%rip), %rcx
	movq	%rcx, 24(%rsp)
	.loc 1 35 2 is_stmt 1 view .LVU68
	.loc 1 35 17 is_stmt 0 view .LVU69
	call	horner.constprop.0
.LVL17:
	.loc 1 36 15 view .LVU70
	leal	2(%rax), %edi
	.loc 1 35 17 view .LVU71
	movaps	%xmm0, %xmm5
.LVL18:
	.loc 1 36 2 is_stmt 1 view .LVU72
	.loc 1 36 15 is_stmt 0 view .LVU73
	call	mixed.constprop.0
.LVL19:
	.loc 1 38 15 view .LVU74
	movq	%rsp, %rdi
	.loc 1 36 15 view .LVU75
	movaps	%xmm0, %xmm6
.LVL20:
	.loc 1 37 2 is_stmt 1 view .LVU76
	.loc 1 38 2 view .LVU77
	.loc 1 38 15 is_stmt 0 view .LVU78
	call	newton.constprop.0
.LVL21:
	.loc 1 39 2 view .LVU79
	movsd	(%rsp), %xmm2
	movaps	%xmm5, %xmm0
	leaq	.LC8(%rip), %rdi
	.loc 1 38 15 view .LVU80
	movl	%eax, %esi
.LVL22:
	.loc 1 39 2 is_stmt 1 view .LVU81
	movb	$3, %al
.LVL23:
	.loc 1 39 2 is_stmt 0 view .LVU82
	cvtss2sd	%xmm6, %xmm1
	call	printf@PLT
.LVL24:
	.loc 1 40 2 is_stmt 1 view .LVU83
	.loc 1 41 1 is_stmt 0 view .LVU84
	xorl	%eax, %eax
	addq	$40, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE4:
	.size	main, .-main
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC0:
	.long	0
	.long	1074921472
	.align 8
.LC1:
	.long	0
	.long	1075970048
	.align 8
.LC2:
	.long	0
	.long	1071644672
	.align 8
.LC3:
	.long	-400107883
	.long	1041313291
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.LC4:
	.long	1067450368
	.section	.rodata.cst8
	.align 8
.LC5:
	.long	0
	.long	1073217536
	.align 8
.LC6:
	.long	0
	.long	-1073741824
	.align 8
.LC7:
	.long	0
	.long	1070596096
	.text
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x40f
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0x12
	.long	.LASF27
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.long	.Ldebug_line0
	.uleb128 0x6
	.byte	0x8
	.byte	0x4
	.long	.LASF2
	.uleb128 0x6
	.byte	0x4
	.byte	0x4
	.long	.LASF3
	.uleb128 0x13
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x14
	.long	.LASF28
	.byte	0x1
	.byte	0x1
	.byte	0x5
	.long	0x3c
	.long	0x5a
	.uleb128 0x15
	.long	0x5a
	.uleb128 0x16
	.byte	0
	.uleb128 0x4
	.long	0x66
	.uleb128 0x6
	.byte	0x1
	.byte	0x6
	.long	.LASF4
	.uleb128 0xd
	.long	0x5f
	.uleb128 0x17
	.long	.LASF29
	.byte	0x1
	.byte	0x21
	.byte	0x5
	.long	0x3c
	.quad	.LFB4
	.quad	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.long	0x1a8
	.uleb128 0xe
	.long	.LASF5
	.byte	0xe
	.long	0x3c
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0xe
	.long	.LASF6
	.byte	0x1b
	.long	0x1a8
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0xf
	.long	.LASF9
	.byte	0x22
	.long	0x1b2
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.uleb128 0x9
	.long	.LASF7
	.byte	0x23
	.byte	0x9
	.long	0x2e
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x9
	.long	.LASF8
	.byte	0x24
	.byte	0x8
	.long	0x35
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0xf
	.long	.LASF10
	.byte	0x25
	.long	0x2e
	.uleb128 0x2
	.byte	0x91
	.sleb128 -48
	.uleb128 0x9
	.long	.LASF11
	.byte	0x26
	.byte	0x6
	.long	0x3c
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0xa
	.quad	.LVL17
	.long	0x3bc
	.long	0x12d
	.uleb128 0x5
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.uleb128 0x5
	.uleb128 0x1
	.byte	0x61
	.uleb128 0x6
	.byte	0x71
	.sleb128 0
	.byte	0xa8
	.uleb128 0x3c
	.byte	0xa8
	.uleb128 0x2e
	.uleb128 0x7
	.long	0x2a1
	.uleb128 0x1
	.byte	0x32
	.byte	0
	.uleb128 0xa
	.quad	.LVL19
	.long	0x35a
	.long	0x163
	.uleb128 0x5
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.uleb128 0x7
	.long	0x244
	.uleb128 0x7
	.byte	0xa4
	.uleb128 0x35
	.byte	0x4
	.long	0x3fa00000
	.uleb128 0x7
	.long	0x25a
	.uleb128 0xb
	.byte	0xa4
	.uleb128 0x2e
	.byte	0x8
	.long	0
	.long	0x3fe00000
	.byte	0
	.uleb128 0xa
	.quad	.LVL21
	.long	0x2d3
	.long	0x18c
	.uleb128 0x5
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.uleb128 0x7
	.long	0x1dd
	.uleb128 0xb
	.byte	0xa4
	.uleb128 0x2e
	.byte	0x8
	.long	0
	.long	0x40220000
	.byte	0
	.uleb128 0x18
	.quad	.LVL24
	.long	0x43
	.uleb128 0x5
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x9
	.byte	0x3
	.quad	.LC8
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x1ad
	.uleb128 0x4
	.long	0x5f
	.uleb128 0x19
	.long	0x2e
	.long	0x1c2
	.uleb128 0x1a
	.long	0x1c2
	.byte	0x2
	.byte	0
	.uleb128 0x6
	.byte	0x8
	.byte	0x7
	.long	.LASF12
	.uleb128 0xd
	.long	0x2e
	.uleb128 0x8
	.long	.LASF15
	.byte	0x16
	.byte	0x26
	.long	0x3c
	.long	0x20a
	.uleb128 0x1
	.long	.LASF13
	.byte	0x16
	.byte	0x34
	.long	0x2e
	.uleb128 0x1
	.long	.LASF10
	.byte	0x16
	.byte	0x44
	.long	0x20a
	.uleb128 0x3
	.long	.LASF14
	.byte	0x17
	.byte	0x9
	.long	0x2e
	.uleb128 0x3
	.long	.LASF11
	.byte	0x18
	.byte	0x6
	.long	0x3c
	.byte	0
	.uleb128 0x4
	.long	0x2e
	.uleb128 0x8
	.long	.LASF16
	.byte	0x11
	.byte	0xf
	.long	0x2e
	.long	0x235
	.uleb128 0x1
	.long	.LASF17
	.byte	0x11
	.byte	0x1d
	.long	0x2e
	.uleb128 0x3
	.long	.LASF18
	.byte	0x12
	.byte	0x9
	.long	0x2e
	.byte	0
	.uleb128 0x8
	.long	.LASF19
	.byte	0xa
	.byte	0x28
	.long	0x35
	.long	0x287
	.uleb128 0x1
	.long	.LASF20
	.byte	0xa
	.byte	0x34
	.long	0x35
	.uleb128 0x1
	.long	.LASF21
	.byte	0xa
	.byte	0x40
	.long	0x3c
	.uleb128 0x1
	.long	.LASF22
	.byte	0xa
	.byte	0x4e
	.long	0x2e
	.uleb128 0x3
	.long	.LASF23
	.byte	0xb
	.byte	0x8
	.long	0x35
	.uleb128 0x3
	.long	.LASF24
	.byte	0xc
	.byte	0x9
	.long	0x2e
	.uleb128 0x3
	.long	.LASF8
	.byte	0xd
	.byte	0x8
	.long	0x35
	.byte	0
	.uleb128 0x8
	.long	.LASF25
	.byte	0x3
	.byte	0x29
	.long	0x2e
	.long	0x2ce
	.uleb128 0x1
	.long	.LASF9
	.byte	0x3
	.byte	0x3e
	.long	0x2ce
	.uleb128 0x1
	.long	.LASF26
	.byte	0x3
	.byte	0x4b
	.long	0x3c
	.uleb128 0x1b
	.string	"x"
	.byte	0x1
	.byte	0x3
	.byte	0x5a
	.long	0x2e
	.uleb128 0x3
	.long	.LASF7
	.byte	0x4
	.byte	0x9
	.long	0x2e
	.uleb128 0x1c
	.uleb128 0x1d
	.string	"i"
	.byte	0x1
	.byte	0x5
	.byte	0xb
	.long	0x3c
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x1c9
	.uleb128 0x10
	.long	0x1ce
	.quad	.LFB5
	.quad	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.long	0x35a
	.uleb128 0xb
	.long	0x1e8
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.long	0x1f3
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x2
	.long	0x1fe
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0xc
	.long	0x1dd
	.byte	0x8
	.long	0
	.long	0x40220000
	.uleb128 0x1e
	.long	0x20f
	.quad	.LBI6
	.byte	.LVU7
	.quad	.LBB6
	.quad	.LBE6-.LBB6
	.byte	0x1
	.byte	0x19
	.byte	0x17
	.uleb128 0x11
	.long	0x21e
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x2
	.long	0x229
	.long	.LLST3
	.long	.LVUS3
	.byte	0
	.byte	0
	.uleb128 0x10
	.long	0x235
	.quad	.LFB6
	.quad	.LFE6-.LFB6
	.uleb128 0x1
	.byte	0x9c
	.long	0x3bc
	.uleb128 0xb
	.long	0x24f
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.long	0x265
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x2
	.long	0x270
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x2
	.long	0x27b
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0xc
	.long	0x25a
	.byte	0x8
	.long	0
	.long	0x3fe00000
	.uleb128 0xc
	.long	0x244
	.byte	0x4
	.long	0x3fa00000
	.byte	0
	.uleb128 0x1f
	.long	0x287
	.quad	.LFB7
	.quad	.LFE7-.LFB7
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0xb
	.long	0x296
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x11
	.long	0x2ac
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0x2
	.long	0x2b6
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0x20
	.long	0x2a1
	.byte	0x2
	.uleb128 0x21
	.long	0x2c1
	.long	.LLRL9
	.uleb128 0x2
	.long	0x2c2
	.long	.LLST10
	.long	.LVUS10
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
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
	.uleb128 0x2
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
	.uleb128 0x3
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
	.uleb128 0x49
	.byte	0
	.uleb128 0x2
	.uleb128 0x18
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x6
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
	.uleb128 0x7
	.uleb128 0x49
	.byte	0
	.uleb128 0x80
	.uleb128 0x13
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x8
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
	.uleb128 0x9
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
	.uleb128 0xa
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
	.uleb128 0xb
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0xc
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x1c
	.uleb128 0xa
	.byte	0
	.byte	0
	.uleb128 0xd
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xe
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 33
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
	.uleb128 0x21
	.sleb128 9
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x10
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
	.uleb128 0x13
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
	.uleb128 0x14
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
	.uleb128 0x15
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x16
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x17
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
	.uleb128 0x18
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x19
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1a
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x1b
	.uleb128 0x5
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
	.byte	0
	.byte	0
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0x1
	.byte	0
	.byte	0
	.uleb128 0x1d
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
	.byte	0
	.byte	0
	.uleb128 0x1e
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
	.uleb128 0x1f
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
	.uleb128 0x20
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x21
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x55
	.uleb128 0x17
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
.LVUS11:
	.uleb128 0
	.uleb128 .LVU66
	.uleb128 .LVU66
	.uleb128 .LVU79
	.uleb128 .LVU79
	.uleb128 .LVU83
	.uleb128 .LVU83
	.uleb128 0
.LLST11:
	.byte	0x4
	.uleb128 .LVL15-.Ltext0
	.uleb128 .LVL16-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL16-.Ltext0
	.uleb128 .LVL21-1-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL21-1-.Ltext0
	.uleb128 .LVL24-1-.Ltext0
	.uleb128 0x3
	.byte	0x71
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL24-1-.Ltext0
	.uleb128 .LFE4-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS12:
	.uleb128 0
	.uleb128 .LVU81
	.uleb128 .LVU81
	.uleb128 0
.LLST12:
	.byte	0x4
	.uleb128 .LVL15-.Ltext0
	.uleb128 .LVL22-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL22-.Ltext0
	.uleb128 .LFE4-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x54
	.byte	0x9f
	.byte	0
.LVUS13:
	.uleb128 .LVU72
	.uleb128 .LVU74
	.uleb128 .LVU74
	.uleb128 .LVU83
.LLST13:
	.byte	0x4
	.uleb128 .LVL18-.Ltext0
	.uleb128 .LVL19-1-.Ltext0
	.uleb128 0x1
	.byte	0x61
	.byte	0x4
	.uleb128 .LVL19-1-.Ltext0
	.uleb128 .LVL24-1-.Ltext0
	.uleb128 0x1
	.byte	0x66
	.byte	0
.LVUS14:
	.uleb128 .LVU76
	.uleb128 .LVU79
	.uleb128 .LVU79
	.uleb128 .LVU83
.LLST14:
	.byte	0x4
	.uleb128 .LVL20-.Ltext0
	.uleb128 .LVL21-1-.Ltext0
	.uleb128 0x1
	.byte	0x61
	.byte	0x4
	.uleb128 .LVL21-1-.Ltext0
	.uleb128 .LVL24-1-.Ltext0
	.uleb128 0x1
	.byte	0x67
	.byte	0
.LVUS15:
	.uleb128 .LVU81
	.uleb128 .LVU82
	.uleb128 .LVU82
	.uleb128 .LVU83
.LLST15:
	.byte	0x4
	.uleb128 .LVL22-.Ltext0
	.uleb128 .LVL23-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL23-.Ltext0
	.uleb128 .LVL24-1-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0
.LVUS0:
	.uleb128 .LVU1
	.uleb128 .LVU7
	.uleb128 .LVU7
	.uleb128 .LVU18
	.uleb128 .LVU19
	.uleb128 0
.LLST0:
	.byte	0x4
	.uleb128 .LVL0-.Ltext0
	.uleb128 .LVL1-.Ltext0
	.uleb128 0xa
	.byte	0x9e
	.uleb128 0x8
	.long	0
	.long	0x40120000
	.byte	0x4
	.uleb128 .LVL1-.Ltext0
	.uleb128 .LVL3-.Ltext0
	.uleb128 0x1
	.byte	0x61
	.byte	0x4
	.uleb128 .LVL4-.Ltext0
	.uleb128 .LFE5-.Ltext0
	.uleb128 0x1
	.byte	0x61
	.byte	0
.LVUS1:
	.uleb128 .LVU1
	.uleb128 .LVU7
	.uleb128 .LVU7
	.uleb128 .LVU16
	.uleb128 .LVU16
	.uleb128 .LVU20
	.uleb128 .LVU20
	.uleb128 0
.LLST1:
	.byte	0x4
	.uleb128 .LVL0-.Ltext0
	.uleb128 .LVL1-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1-.Ltext0
	.uleb128 .LVL2-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL2-.Ltext0
	.uleb128 .LVL4-.Ltext0
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL4-.Ltext0
	.uleb128 .LFE5-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS2:
	.uleb128 .LVU7
	.uleb128 .LVU10
.LLST2:
	.byte	0x4
	.uleb128 .LVL1-.Ltext0
	.uleb128 .LVL1-.Ltext0
	.uleb128 0x1
	.byte	0x61
	.byte	0
.LVUS3:
	.uleb128 .LVU9
	.uleb128 .LVU10
.LLST3:
	.byte	0x4
	.uleb128 .LVL1-.Ltext0
	.uleb128 .LVL1-.Ltext0
	.uleb128 0x6
	.byte	0xa5
	.uleb128 0x11
	.uleb128 0x2e
	.byte	0x12
	.byte	0x1e
	.byte	0x9f
	.byte	0
.LVUS4:
	.uleb128 .LVU27
	.uleb128 .LVU34
	.uleb128 .LVU34
	.uleb128 .LVU35
	.uleb128 .LVU35
	.uleb128 0
.LLST4:
	.byte	0x4
	.uleb128 .LVL5-.Ltext0
	.uleb128 .LVL6-.Ltext0
	.uleb128 0xf
	.byte	0x75
	.sleb128 0
	.byte	0xa8
	.uleb128 0x3c
	.byte	0xa8
	.uleb128 0x35
	.byte	0xa4
	.uleb128 0x35
	.byte	0x4
	.long	0x3fa00000
	.byte	0x1e
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL6-.Ltext0
	.uleb128 .LVL7-.Ltext0
	.uleb128 0x1
	.byte	0x61
	.byte	0x4
	.uleb128 .LVL7-.Ltext0
	.uleb128 .LFE6-.Ltext0
	.uleb128 0xf
	.byte	0x75
	.sleb128 0
	.byte	0xa8
	.uleb128 0x3c
	.byte	0xa8
	.uleb128 0x35
	.byte	0xa4
	.uleb128 0x35
	.byte	0x4
	.long	0x3fa00000
	.byte	0x1e
	.byte	0x9f
	.byte	0
.LVUS5:
	.uleb128 .LVU28
	.uleb128 .LVU36
	.uleb128 .LVU36
	.uleb128 .LVU37
	.uleb128 .LVU37
	.uleb128 0
.LLST5:
	.byte	0x4
	.uleb128 .LVL5-.Ltext0
	.uleb128 .LVL8-.Ltext0
	.uleb128 0x1d
	.byte	0x75
	.sleb128 0
	.byte	0xa8
	.uleb128 0x3c
	.byte	0xa8
	.uleb128 0x35
	.byte	0xa4
	.uleb128 0x35
	.byte	0x4
	.long	0x3fa00000
	.byte	0x1e
	.byte	0xa8
	.uleb128 0x2e
	.byte	0xa4
	.uleb128 0x2e
	.byte	0x8
	.long	0
	.long	0x3fe00000
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL8-.Ltext0
	.uleb128 .LVL9-.Ltext0
	.uleb128 0x1
	.byte	0x61
	.byte	0x4
	.uleb128 .LVL9-.Ltext0
	.uleb128 .LFE6-.Ltext0
	.uleb128 0x1d
	.byte	0x75
	.sleb128 0
	.byte	0xa8
	.uleb128 0x3c
	.byte	0xa8
	.uleb128 0x35
	.byte	0xa4
	.uleb128 0x35
	.byte	0x4
	.long	0x3fa00000
	.byte	0x1e
	.byte	0xa8
	.uleb128 0x2e
	.byte	0xa4
	.uleb128 0x2e
	.byte	0x8
	.long	0
	.long	0x3fe00000
	.byte	0x22
	.byte	0x9f
	.byte	0
.LVUS6:
	.uleb128 .LVU29
	.uleb128 .LVU34
	.uleb128 .LVU34
	.uleb128 .LVU35
	.uleb128 .LVU35
	.uleb128 0
.LLST6:
	.byte	0x4
	.uleb128 .LVL5-.Ltext0
	.uleb128 .LVL6-.Ltext0
	.uleb128 0x2b
	.byte	0x75
	.sleb128 0
	.byte	0xa8
	.uleb128 0x3c
	.byte	0xa8
	.uleb128 0x35
	.byte	0xa4
	.uleb128 0x35
	.byte	0x4
	.long	0x3fa00000
	.byte	0x1e
	.byte	0xa8
	.uleb128 0x2e
	.byte	0xa4
	.uleb128 0x2e
	.byte	0x8
	.long	0
	.long	0x3fe00000
	.byte	0x22
	.byte	0xa4
	.uleb128 0x2e
	.byte	0x8
	.long	0
	.long	0x3fe00000
	.byte	0x1e
	.byte	0xa8
	.uleb128 0x35
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL6-.Ltext0
	.uleb128 .LVL7-.Ltext0
	.uleb128 0x20
	.byte	0xa5
	.uleb128 0x11
	.uleb128 0x35
	.byte	0xa8
	.uleb128 0x2e
	.byte	0xa4
	.uleb128 0x2e
	.byte	0x8
	.long	0
	.long	0x3fe00000
	.byte	0x22
	.byte	0xa4
	.uleb128 0x2e
	.byte	0x8
	.long	0
	.long	0x3fe00000
	.byte	0x1e
	.byte	0xa8
	.uleb128 0x35
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL7-.Ltext0
	.uleb128 .LFE6-.Ltext0
	.uleb128 0x2b
	.byte	0x75
	.sleb128 0
	.byte	0xa8
	.uleb128 0x3c
	.byte	0xa8
	.uleb128 0x35
	.byte	0xa4
	.uleb128 0x35
	.byte	0x4
	.long	0x3fa00000
	.byte	0x1e
	.byte	0xa8
	.uleb128 0x2e
	.byte	0xa4
	.uleb128 0x2e
	.byte	0x8
	.long	0
	.long	0x3fe00000
	.byte	0x22
	.byte	0xa4
	.uleb128 0x2e
	.byte	0x8
	.long	0
	.long	0x3fe00000
	.byte	0x1e
	.byte	0xa8
	.uleb128 0x35
	.byte	0x9f
	.byte	0
.LVUS7:
	.uleb128 0
	.uleb128 .LVU52
	.uleb128 .LVU52
	.uleb128 0
.LLST7:
	.byte	0x4
	.uleb128 .LVL10-.Ltext0
	.uleb128 .LVL13-.Ltext0
	.uleb128 0x1
	.byte	0x61
	.byte	0x4
	.uleb128 .LVL13-.Ltext0
	.uleb128 .LFE7-.Ltext0
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x3
	.byte	0xa5
	.uleb128 0x11
	.uleb128 0x2e
	.byte	0x9f
	.byte	0
.LVUS8:
	.uleb128 .LVU42
	.uleb128 .LVU47
	.uleb128 .LVU47
	.uleb128 .LVU51
	.uleb128 .LVU51
	.uleb128 .LVU52
	.uleb128 .LVU52
	.uleb128 .LVU56
	.uleb128 .LVU56
	.uleb128 0
.LLST8:
	.byte	0x4
	.uleb128 .LVL10-.Ltext0
	.uleb128 .LVL11-.Ltext0
	.uleb128 0x2
	.byte	0x75
	.sleb128 16
	.byte	0x4
	.uleb128 .LVL11-.Ltext0
	.uleb128 .LVL12-.Ltext0
	.uleb128 0xa
	.byte	0x75
	.sleb128 8
	.byte	0xa6
	.byte	0x8
	.uleb128 0x2e
	.byte	0xa5
	.uleb128 0x12
	.uleb128 0x2e
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL12-.Ltext0
	.uleb128 .LVL13-.Ltext0
	.uleb128 0x1
	.byte	0x62
	.byte	0x4
	.uleb128 .LVL13-.Ltext0
	.uleb128 .LVL14-.Ltext0
	.uleb128 0xa
	.byte	0x75
	.sleb128 0
	.byte	0xa6
	.byte	0x8
	.uleb128 0x2e
	.byte	0xa5
	.uleb128 0x11
	.uleb128 0x2e
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL14-.Ltext0
	.uleb128 .LFE7-.Ltext0
	.uleb128 0x1
	.byte	0x61
	.byte	0
.LVUS10:
	.uleb128 .LVU44
	.uleb128 .LVU48
	.uleb128 .LVU48
	.uleb128 .LVU53
	.uleb128 .LVU53
	.uleb128 0
.LLST10:
	.byte	0x4
	.uleb128 .LVL10-.Ltext0
	.uleb128 .LVL11-.Ltext0
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL11-.Ltext0
	.uleb128 .LVL13-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL13-.Ltext0
	.uleb128 .LFE7-.Ltext0
	.uleb128 0x3
	.byte	0x9
	.byte	0xff
	.byte	0x9f
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
.LLRL9:
	.byte	0x4
	.uleb128 .LBB9-.Ltext0
	.uleb128 .LBE9-.Ltext0
	.byte	0x4
	.uleb128 .LBB10-.Ltext0
	.uleb128 .LBE10-.Ltext0
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF13:
	.string	"target"
.LASF21:
	.string	"count"
.LASF11:
	.string	"rounds"
.LASF29:
	.string	"main"
.LASF10:
	.string	"root"
.LASF12:
	.string	"long unsigned int"
.LASF15:
	.string	"newton"
.LASF3:
	.string	"float"
.LASF19:
	.string	"mixed"
.LASF22:
	.string	"offset"
.LASF14:
	.string	"guess"
.LASF18:
	.string	"area"
.LASF24:
	.string	"shifted"
.LASF4:
	.string	"char"
.LASF23:
	.string	"scaled"
.LASF27:
	.string	"GNU C17 12.2.0 -mtune=generic -march=x86-64 -g -Os -fno-reorder-functions -fasynchronous-unwind-tables"
.LASF16:
	.string	"square"
.LASF9:
	.string	"factors"
.LASF2:
	.string	"double"
.LASF25:
	.string	"horner"
.LASF5:
	.string	"argc"
.LASF28:
	.string	"printf"
.LASF6:
	.string	"argv"
.LASF7:
	.string	"value"
.LASF17:
	.string	"side"
.LASF20:
	.string	"weight"
.LASF8:
	.string	"half"
.LASF26:
	.string	"degree"
	.section	.debug_line_str,"MS",@progbits,1
.LASF1:
	.string	"/project"
.LASF0:
	.string	"floats.c"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
