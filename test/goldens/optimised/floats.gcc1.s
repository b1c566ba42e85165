	.file	"floats.c"
	.text
.Ltext0:
	.file 0 "/project" "floats.c"
	.type	horner, @function
horner:
.LVL0:
.LFB0:
	.file 1 "floats.c"
	.loc 1 3 93 view -0
	.cfi_startproc
	.loc 1 3 93 is_stmt 0 view .LVU1
	movl	%esi, %eax
	movapd	%xmm0, %xmm1
	.loc 1 4 2 is_stmt 1 view .LVU2
	.loc 1 4 24 is_stmt 0 view .LVU3
	movslq	%esi, %rdx
	.loc 1 4 9 view .LVU4
	movsd	(%rdi,%rdx,8), %xmm0
.LVL1:
	.loc 1 5 2 is_stmt 1 view .LVU5
.LBB2:
	.loc 1 5 7 view .LVU6
	.loc 1 5 29 view .LVU7
	subl	$1, %eax
.LVL2:
	.loc 1 5 29 is_stmt 0 view .LVU8
	js	.L1
	cltq
.LVL3:
.L3:
	.loc 1 6 3 is_stmt 1 discriminator 3 view .LVU9
	.loc 1 6 17 is_stmt 0 discriminator 3 view .LVU10
	mulsd	%xmm1, %xmm0
.LVL4:
	.loc 1 6 9 discriminator 3 view .LVU11
	addsd	(%rdi,%rax,8), %xmm0
.LVL5:
	.loc 1 5 36 is_stmt 1 discriminator 3 view .LVU12
	.loc 1 5 29 discriminator 3 view .LVU13
	subq	$1, %rax
.LVL6:
	.loc 1 5 29 is_stmt 0 discriminator 3 view .LVU14
	testl	%eax, %eax
	jns	.L3
.LVL7:
.L1:
	.loc 1 5 29 discriminator 3 view .LVU15
.LBE2:
	.loc 1 8 1 view .LVU16
	ret
	.cfi_endproc
.LFE0:
	.size	horner, .-horner
	.type	mixed, @function
mixed:
.LVL8:
.LFB1:
	.loc 1 10 86 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 11 2 view .LVU18
	.loc 1 12 2 view .LVU19
	.loc 1 13 2 view .LVU20
	.loc 1 14 2 view .LVU21
	.loc 1 11 24 is_stmt 0 view .LVU22
	pxor	%xmm3, %xmm3
	cvtsi2ssl	%edi, %xmm3
	.loc 1 11 8 view .LVU23
	mulss	%xmm0, %xmm3
	.loc 1 12 26 view .LVU24
	pxor	%xmm2, %xmm2
	cvtss2sd	%xmm3, %xmm2
	.loc 1 12 9 view .LVU25
	addsd	%xmm1, %xmm2
	.loc 1 13 23 view .LVU26
	mulsd	.LC0(%rip), %xmm2
	.loc 1 13 8 view .LVU27
	cvtsd2ss	%xmm2, %xmm2
	.loc 1 14 14 view .LVU28
	subss	%xmm0, %xmm2
	.loc 1 15 1 view .LVU29
	movaps	%xmm2, %xmm0
.LVL9:
	.loc 1 15 1 view .LVU30
	ret
	.cfi_endproc
.LFE1:
	.size	mixed, .-mixed
	.type	newton, @function
newton:
.LVL10:
.LFB3:
	.loc 1 22 74 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 23 2 view .LVU32
	.loc 1 23 9 is_stmt 0 view .LVU33
	movapd	%xmm0, %xmm1
	mulsd	.LC0(%rip), %xmm1
.LVL11:
	.loc 1 24 2 is_stmt 1 view .LVU34
	.loc 1 25 2 view .LVU35
	.loc 1 25 20 view .LVU36
	.loc 1 24 6 is_stmt 0 view .LVU37
	movl	$0, %eax
	.loc 1 25 20 view .LVU38
	movsd	.LC1(%rip), %xmm3
	.loc 1 26 9 view .LVU39
	movsd	.LC0(%rip), %xmm4
.LVL12:
.L7:
.LBB5:
.LBI5:
	.loc 1 17 15 is_stmt 1 view .LVU40
.LBB6:
	.loc 1 18 2 view .LVU41
	.loc 1 19 2 view .LVU42
	.loc 1 18 9 is_stmt 0 view .LVU43
	movapd	%xmm1, %xmm2
	mulsd	%xmm1, %xmm2
.LBE6:
.LBE5:
	.loc 1 25 37 view .LVU44
	subsd	%xmm0, %xmm2
	.loc 1 25 20 view .LVU45
	comisd	%xmm3, %xmm2
	jbe	.L8
	.loc 1 26 3 is_stmt 1 view .LVU46
	.loc 1 26 27 is_stmt 0 view .LVU47
	movapd	%xmm0, %xmm2
	divsd	%xmm1, %xmm2
	.loc 1 26 18 view .LVU48
	addsd	%xmm2, %xmm1
.LVL13:
	.loc 1 26 9 view .LVU49
	mulsd	%xmm4, %xmm1
.LVL14:
	.loc 1 27 3 is_stmt 1 view .LVU50
	.loc 1 27 9 is_stmt 0 view .LVU51
	addl	$1, %eax
.LVL15:
	.loc 1 25 20 is_stmt 1 view .LVU52
	cmpl	$5, %eax
	jne	.L7
.L8:
	.loc 1 29 2 view .LVU53
	.loc 1 29 8 is_stmt 0 view .LVU54
	movsd	%xmm1, (%rdi)
	.loc 1 30 2 is_stmt 1 view .LVU55
	.loc 1 31 1 is_stmt 0 view .LVU56
	ret
	.cfi_endproc
.LFE3:
	.size	newton, .-newton
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC7:
	.string	"%g %g %g %d\n"
	.text
	.globl	main
	.type	main, @function
main:
.LVL16:
.LFB4:
	.loc 1 33 33 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 33 33 is_stmt 0 view .LVU58
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	subq	$72, %rsp
	.cfi_def_cfa_offset 96
	movl	%edi, %ebx
	.loc 1 34 2 is_stmt 1 view .LVU59
	.loc 1 34 9 is_stmt 0 view .LVU60
	movq	.LC2(%rip), %rax
	movq	%rax, 32(%rsp)
	movq	.LC3(%rip), %rax
	movq	%rax, 40(%rsp)
	movq	.LC4(%rip), %rax
	movq	%rax, 48(%rsp)
	.loc 1 35 2 is_stmt 1 view .LVU61
	.loc 1 35 41 is_stmt 0 view .LVU62
	leal	1(%rdi), %eax
	.loc 1 35 17 view .LVU63
	pxor	%xmm0, %xmm0
	cvtsi2sdl	%eax, %xmm0
	leaq	32(%rsp), %rdi
.LVL17:
	.loc 1 35 17 view .LVU64
	movl	$2, %esi
.LVL18:
	.loc 1 35 17 view .LVU65
	call	horner
.LVL19:
	movq	%xmm0, %rbp
.LVL20:
	.loc 1 36 2 is_stmt 1 view .LVU66
	.loc 1 36 15 is_stmt 0 view .LVU67
	leal	2(%rbx), %edi
	movsd	.LC0(%rip), %xmm1
	movss	.LC5(%rip), %xmm0
	call	mixed
.LVL21:
	movss	%xmm0, 12(%rsp)
.LVL22:
	.loc 1 37 2 is_stmt 1 view .LVU68
	.loc 1 38 2 view .LVU69
	.loc 1 38 15 is_stmt 0 view .LVU70
	leaq	24(%rsp), %rdi
	movsd	.LC6(%rip), %xmm0
.LVL23:
	.loc 1 38 15 view .LVU71
	call	newton
.LVL24:
	movl	%eax, %esi
.LVL25:
	.loc 1 39 2 is_stmt 1 view .LVU72
	movsd	24(%rsp), %xmm2
	pxor	%xmm1, %xmm1
	cvtss2sd	12(%rsp), %xmm1
	movq	%rbp, %xmm0
	leaq	.LC7(%rip), %rdi
	movl	$3, %eax
.LVL26:
	.loc 1 39 2 is_stmt 0 view .LVU73
	call	printf@PLT
.LVL27:
	.loc 1 40 2 is_stmt 1 view .LVU74
	.loc 1 41 1 is_stmt 0 view .LVU75
	movl	$0, %eax
	addq	$72, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
.LVL28:
	.loc 1 41 1 view .LVU76
	popq	%rbp
	.cfi_def_cfa_offset 8
.LVL29:
	.loc 1 41 1 view .LVU77
	ret
	.cfi_endproc
.LFE4:
	.size	main, .-main
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC0:
	.long	0
	.long	1071644672
	.align 8
.LC1:
	.long	-400107883
	.long	1041313291
	.align 8
.LC2:
	.long	0
	.long	1073217536
	.align 8
.LC3:
	.long	0
	.long	-1073741824
	.align 8
.LC4:
	.long	0
	.long	1070596096
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.LC5:
	.long	1067450368
	.section	.rodata.cst8
	.align 8
.LC6:
	.long	0
	.long	1075970048
	.text
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x3a3
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0xb
	.long	.LASF24
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.long	.Ldebug_line0
	.uleb128 0x5
	.byte	0x4
	.byte	0x4
	.long	.LASF2
	.uleb128 0x5
	.byte	0x8
	.byte	0x4
	.long	.LASF3
	.uleb128 0xc
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0xd
	.long	.LASF25
	.byte	0x1
	.byte	0x1
	.byte	0x5
	.long	0x3c
	.long	0x5a
	.uleb128 0xe
	.long	0x5a
	.uleb128 0xf
	.byte	0
	.uleb128 0x4
	.long	0x66
	.uleb128 0x5
	.byte	0x1
	.byte	0x6
	.long	.LASF4
	.uleb128 0x9
	.long	0x5f
	.uleb128 0x10
	.long	.LASF26
	.byte	0x1
	.byte	0x21
	.byte	0x5
	.long	0x3c
	.quad	.LFB4
	.quad	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.long	0x1a1
	.uleb128 0x6
	.long	.LASF5
	.byte	0x21
	.byte	0xe
	.long	0x3c
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x6
	.long	.LASF6
	.byte	0x21
	.byte	0x1b
	.long	0x1a1
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0xa
	.long	.LASF9
	.byte	0x22
	.long	0x1ab
	.uleb128 0x2
	.byte	0x91
	.sleb128 -64
	.uleb128 0x1
	.long	.LASF7
	.byte	0x23
	.byte	0x9
	.long	0x35
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x1
	.long	.LASF8
	.byte	0x24
	.byte	0x8
	.long	0x2e
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0xa
	.long	.LASF10
	.byte	0x25
	.long	0x35
	.uleb128 0x3
	.byte	0x91
	.sleb128 -72
	.uleb128 0x1
	.long	.LASF11
	.byte	0x26
	.byte	0x6
	.long	0x3c
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0x7
	.quad	.LVL19
	.long	0x31c
	.long	0x124
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x91
	.sleb128 -64
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x1
	.byte	0x32
	.byte	0
	.uleb128 0x7
	.quad	.LVL21
	.long	0x294
	.long	0x156
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x61
	.uleb128 0x7
	.byte	0xa4
	.uleb128 0x2e
	.byte	0x4
	.long	0x3fa00000
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x73
	.sleb128 2
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x62
	.uleb128 0xb
	.byte	0xa4
	.uleb128 0x35
	.byte	0x8
	.long	0
	.long	0x3fe00000
	.byte	0
	.uleb128 0x7
	.quad	.LVL24
	.long	0x1c7
	.long	0x17e
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x61
	.uleb128 0xb
	.byte	0xa4
	.uleb128 0x35
	.byte	0x8
	.long	0
	.long	0x40220000
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x3
	.byte	0x91
	.sleb128 -72
	.byte	0
	.uleb128 0x11
	.quad	.LVL27
	.long	0x43
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x9
	.byte	0x3
	.quad	.LC7
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x61
	.uleb128 0x3
	.byte	0xa5
	.uleb128 0x6
	.uleb128 0x35
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x1a6
	.uleb128 0x4
	.long	0x5f
	.uleb128 0x12
	.long	0x35
	.long	0x1bb
	.uleb128 0x13
	.long	0x1bb
	.byte	0x2
	.byte	0
	.uleb128 0x5
	.byte	0x8
	.byte	0x7
	.long	.LASF12
	.uleb128 0x9
	.long	0x35
	.uleb128 0x8
	.long	.LASF15
	.byte	0x16
	.byte	0x26
	.long	0x3c
	.quad	.LFB3
	.quad	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x265
	.uleb128 0x3
	.long	.LASF13
	.byte	0x16
	.byte	0x34
	.long	0x35
	.uleb128 0x1
	.byte	0x61
	.uleb128 0x3
	.long	.LASF10
	.byte	0x16
	.byte	0x44
	.long	0x265
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x1
	.long	.LASF14
	.byte	0x17
	.byte	0x9
	.long	0x35
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0x1
	.long	.LASF11
	.byte	0x18
	.byte	0x6
	.long	0x3c
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0x14
	.long	0x26a
	.quad	.LBI5
	.byte	.LVU40
	.quad	.LBB5
	.quad	.LBE5-.LBB5
	.byte	0x1
	.byte	0x19
	.byte	0x17
	.uleb128 0x15
	.long	0x27b
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x16
	.long	0x287
	.long	.LLST10
	.long	.LVUS10
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x35
	.uleb128 0x17
	.long	.LASF27
	.byte	0x1
	.byte	0x11
	.byte	0xf
	.long	0x35
	.byte	0x1
	.long	0x294
	.uleb128 0x18
	.long	.LASF28
	.byte	0x1
	.byte	0x11
	.byte	0x1d
	.long	0x35
	.uleb128 0x19
	.long	.LASF29
	.byte	0x1
	.byte	0x12
	.byte	0x9
	.long	0x35
	.byte	0
	.uleb128 0x8
	.long	.LASF16
	.byte	0xa
	.byte	0x28
	.long	0x2e
	.quad	.LFB1
	.quad	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0x31c
	.uleb128 0x6
	.long	.LASF17
	.byte	0xa
	.byte	0x34
	.long	0x2e
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x3
	.long	.LASF18
	.byte	0xa
	.byte	0x40
	.long	0x3c
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x3
	.long	.LASF19
	.byte	0xa
	.byte	0x4e
	.long	0x35
	.uleb128 0x1
	.byte	0x62
	.uleb128 0x1
	.long	.LASF20
	.byte	0xb
	.byte	0x8
	.long	0x2e
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x1
	.long	.LASF21
	.byte	0xc
	.byte	0x9
	.long	0x35
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x1
	.long	.LASF8
	.byte	0xd
	.byte	0x8
	.long	0x2e
	.long	.LLST6
	.long	.LVUS6
	.byte	0
	.uleb128 0x8
	.long	.LASF22
	.byte	0x3
	.byte	0x29
	.long	0x35
	.quad	.LFB0
	.quad	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.long	0x3a1
	.uleb128 0x3
	.long	.LASF9
	.byte	0x3
	.byte	0x3e
	.long	0x3a1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x3
	.long	.LASF23
	.byte	0x3
	.byte	0x4b
	.long	0x3c
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x1a
	.string	"x"
	.byte	0x1
	.byte	0x3
	.byte	0x5a
	.long	0x35
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x1
	.long	.LASF7
	.byte	0x4
	.byte	0x9
	.long	0x35
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x1b
	.quad	.LBB2
	.quad	.LBE2-.LBB2
	.uleb128 0x1c
	.string	"i"
	.byte	0x1
	.byte	0x5
	.byte	0xb
	.long	0x3c
	.long	.LLST2
	.long	.LVUS2
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x1c2
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
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
	.uleb128 0x2
	.uleb128 0x49
	.byte	0
	.uleb128 0x2
	.uleb128 0x18
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x3
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
	.uleb128 0x2
	.uleb128 0x18
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
	.uleb128 0x6
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
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x7
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
	.uleb128 0x9
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xa
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
	.uleb128 0xb
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
	.uleb128 0xc
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
	.uleb128 0xd
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
	.uleb128 0xe
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xf
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x10
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
	.uleb128 0x11
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x12
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x13
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x14
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
	.uleb128 0x15
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
	.uleb128 0x16
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
	.uleb128 0x17
	.uleb128 0x2e
	.byte	0x1
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
	.uleb128 0x20
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x18
	.uleb128 0x5
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
	.byte	0
	.byte	0
	.uleb128 0x19
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
	.byte	0
	.byte	0
	.uleb128 0x1a
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
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x1b
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
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
	.uleb128 .LVU64
	.uleb128 .LVU64
	.uleb128 .LVU76
	.uleb128 .LVU76
	.uleb128 0
.LLST11:
	.byte	0x4
	.uleb128 .LVL16-.Ltext0
	.uleb128 .LVL17-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL17-.Ltext0
	.uleb128 .LVL28-.Ltext0
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL28-.Ltext0
	.uleb128 .LFE4-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS12:
	.uleb128 0
	.uleb128 .LVU65
	.uleb128 .LVU65
	.uleb128 0
.LLST12:
	.byte	0x4
	.uleb128 .LVL16-.Ltext0
	.uleb128 .LVL18-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL18-.Ltext0
	.uleb128 .LFE4-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x54
	.byte	0x9f
	.byte	0
.LVUS13:
	.uleb128 .LVU66
	.uleb128 .LVU77
.LLST13:
	.byte	0x4
	.uleb128 .LVL20-.Ltext0
	.uleb128 .LVL29-.Ltext0
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS14:
	.uleb128 .LVU68
	.uleb128 .LVU71
	.uleb128 .LVU71
	.uleb128 0
.LLST14:
	.byte	0x4
	.uleb128 .LVL22-.Ltext0
	.uleb128 .LVL23-.Ltext0
	.uleb128 0x1
	.byte	0x61
	.byte	0x4
	.uleb128 .LVL23-.Ltext0
	.uleb128 .LFE4-.Ltext0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -84
	.byte	0
.LVUS15:
	.uleb128 .LVU72
	.uleb128 .LVU73
	.uleb128 .LVU73
	.uleb128 .LVU74
.LLST15:
	.byte	0x4
	.uleb128 .LVL25-.Ltext0
	.uleb128 .LVL26-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL26-.Ltext0
	.uleb128 .LVL27-1-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0
.LVUS7:
	.uleb128 .LVU34
	.uleb128 .LVU49
	.uleb128 .LVU50
	.uleb128 0
.LLST7:
	.byte	0x4
	.uleb128 .LVL11-.Ltext0
	.uleb128 .LVL13-.Ltext0
	.uleb128 0x1
	.byte	0x62
	.byte	0x4
	.uleb128 .LVL14-.Ltext0
	.uleb128 .LFE3-.Ltext0
	.uleb128 0x1
	.byte	0x62
	.byte	0
.LVUS8:
	.uleb128 .LVU35
	.uleb128 .LVU40
	.uleb128 .LVU40
	.uleb128 0
.LLST8:
	.byte	0x4
	.uleb128 .LVL11-.Ltext0
	.uleb128 .LVL12-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL12-.Ltext0
	.uleb128 .LFE3-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS9:
	.uleb128 .LVU40
	.uleb128 .LVU43
.LLST9:
	.byte	0x4
	.uleb128 .LVL12-.Ltext0
	.uleb128 .LVL12-.Ltext0
	.uleb128 0x1
	.byte	0x62
	.byte	0
.LVUS10:
	.uleb128 .LVU42
	.uleb128 .LVU43
.LLST10:
	.byte	0x4
	.uleb128 .LVL12-.Ltext0
	.uleb128 .LVL12-.Ltext0
	.uleb128 0x6
	.byte	0xa5
	.uleb128 0x12
	.uleb128 0x35
	.byte	0x12
	.byte	0x1e
	.byte	0x9f
	.byte	0
.LVUS3:
	.uleb128 0
	.uleb128 .LVU30
	.uleb128 .LVU30
	.uleb128 0
.LLST3:
	.byte	0x4
	.uleb128 .LVL8-.Ltext0
	.uleb128 .LVL9-.Ltext0
	.uleb128 0x1
	.byte	0x61
	.byte	0x4
	.uleb128 .LVL9-.Ltext0
	.uleb128 .LFE1-.Ltext0
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x3
	.byte	0xa5
	.uleb128 0x11
	.uleb128 0x2e
	.byte	0x9f
	.byte	0
.LVUS4:
	.uleb128 .LVU19
	.uleb128 .LVU30
	.uleb128 .LVU30
	.uleb128 0
.LLST4:
	.byte	0x4
	.uleb128 .LVL8-.Ltext0
	.uleb128 .LVL9-.Ltext0
	.uleb128 0xb
	.byte	0x75
	.sleb128 0
	.byte	0xa8
	.uleb128 0x3c
	.byte	0xa8
	.uleb128 0x2e
	.byte	0xa5
	.uleb128 0x11
	.uleb128 0x2e
	.byte	0x1e
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL9-.Ltext0
	.uleb128 .LFE1-.Ltext0
	.uleb128 0xd
	.byte	0x75
	.sleb128 0
	.byte	0xa8
	.uleb128 0x3c
	.byte	0xa8
	.uleb128 0x2e
	.byte	0xa3
	.uleb128 0x3
	.byte	0xa5
	.uleb128 0x11
	.uleb128 0x2e
	.byte	0x1e
	.byte	0x9f
	.byte	0
.LVUS5:
	.uleb128 .LVU20
	.uleb128 .LVU30
	.uleb128 .LVU30
	.uleb128 0
.LLST5:
	.byte	0x4
	.uleb128 .LVL8-.Ltext0
	.uleb128 .LVL9-.Ltext0
	.uleb128 0x11
	.byte	0x75
	.sleb128 0
	.byte	0xa8
	.uleb128 0x3c
	.byte	0xa8
	.uleb128 0x2e
	.byte	0xa5
	.uleb128 0x11
	.uleb128 0x2e
	.byte	0x1e
	.byte	0xa8
	.uleb128 0x35
	.byte	0xa5
	.uleb128 0x12
	.uleb128 0x35
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL9-.Ltext0
	.uleb128 .LFE1-.Ltext0
	.uleb128 0x13
	.byte	0x75
	.sleb128 0
	.byte	0xa8
	.uleb128 0x3c
	.byte	0xa8
	.uleb128 0x2e
	.byte	0xa3
	.uleb128 0x3
	.byte	0xa5
	.uleb128 0x11
	.uleb128 0x2e
	.byte	0x1e
	.byte	0xa8
	.uleb128 0x35
	.byte	0xa5
	.uleb128 0x12
	.uleb128 0x35
	.byte	0x22
	.byte	0x9f
	.byte	0
.LVUS6:
	.uleb128 .LVU21
	.uleb128 .LVU30
	.uleb128 .LVU30
	.uleb128 0
.LLST6:
	.byte	0x4
	.uleb128 .LVL8-.Ltext0
	.uleb128 .LVL9-.Ltext0
	.uleb128 0x1f
	.byte	0x75
	.sleb128 0
	.byte	0xa8
	.uleb128 0x3c
	.byte	0xa8
	.uleb128 0x2e
	.byte	0xa5
	.uleb128 0x11
	.uleb128 0x2e
	.byte	0x1e
	.byte	0xa8
	.uleb128 0x35
	.byte	0xa5
	.uleb128 0x12
	.uleb128 0x35
	.byte	0x22
	.byte	0xa4
	.uleb128 0x35
	.byte	0x8
	.long	0
	.long	0x3fe00000
	.byte	0x1e
	.byte	0xa8
	.uleb128 0x2e
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL9-.Ltext0
	.uleb128 .LFE1-.Ltext0
	.uleb128 0x21
	.byte	0x75
	.sleb128 0
	.byte	0xa8
	.uleb128 0x3c
	.byte	0xa8
	.uleb128 0x2e
	.byte	0xa3
	.uleb128 0x3
	.byte	0xa5
	.uleb128 0x11
	.uleb128 0x2e
	.byte	0x1e
	.byte	0xa8
	.uleb128 0x35
	.byte	0xa5
	.uleb128 0x12
	.uleb128 0x35
	.byte	0x22
	.byte	0xa4
	.uleb128 0x35
	.byte	0x8
	.long	0
	.long	0x3fe00000
	.byte	0x1e
	.byte	0xa8
	.uleb128 0x2e
	.byte	0x9f
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU5
	.uleb128 .LVU5
	.uleb128 0
.LLST0:
	.byte	0x4
	.uleb128 .LVL0-.Ltext0
	.uleb128 .LVL1-.Ltext0
	.uleb128 0x1
	.byte	0x61
	.byte	0x4
	.uleb128 .LVL1-.Ltext0
	.uleb128 .LFE0-.Ltext0
	.uleb128 0x1
	.byte	0x62
	.byte	0
.LVUS1:
	.uleb128 .LVU5
	.uleb128 .LVU11
	.uleb128 .LVU12
	.uleb128 0
.LLST1:
	.byte	0x4
	.uleb128 .LVL1-.Ltext0
	.uleb128 .LVL4-.Ltext0
	.uleb128 0x1
	.byte	0x61
	.byte	0x4
	.uleb128 .LVL5-.Ltext0
	.uleb128 .LFE0-.Ltext0
	.uleb128 0x1
	.byte	0x61
	.byte	0
.LVUS2:
	.uleb128 .LVU7
	.uleb128 .LVU8
	.uleb128 .LVU8
	.uleb128 .LVU13
	.uleb128 .LVU13
	.uleb128 .LVU14
.LLST2:
	.byte	0x4
	.uleb128 .LVL1-.Ltext0
	.uleb128 .LVL2-.Ltext0
	.uleb128 0x3
	.byte	0x74
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL2-.Ltext0
	.uleb128 .LVL5-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL5-.Ltext0
	.uleb128 .LVL6-.Ltext0
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
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
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF13:
	.string	"target"
.LASF11:
	.string	"rounds"
.LASF26:
	.string	"main"
.LASF10:
	.string	"root"
.LASF12:
	.string	"long unsigned int"
.LASF15:
	.string	"newton"
.LASF2:
	.string	"float"
.LASF16:
	.string	"mixed"
.LASF19:
	.string	"offset"
.LASF14:
	.string	"guess"
.LASF29:
	.string	"area"
.LASF21:
	.string	"shifted"
.LASF4:
	.string	"char"
.LASF20:
	.string	"scaled"
.LASF18:
	.string	"count"
.LASF27:
	.string	"square"
.LASF9:
	.string	"factors"
.LASF3:
	.string	"double"
.LASF22:
	.string	"horner"
.LASF5:
	.string	"argc"
.LASF25:
	.string	"printf"
.LASF6:
	.string	"argv"
.LASF7:
	.string	"value"
.LASF28:
	.string	"side"
.LASF17:
	.string	"weight"
.LASF24:
	.string	"GNU C17 12.2.0 -mtune=generic -march=x86-64 -g -O1 -fno-reorder-functions -fasynchronous-unwind-tables"
.LASF8:
	.string	"half"
.LASF23:
	.string	"degree"
	.section	.debug_line_str,"MS",@progbits,1
.LASF1:
	.string	"/project"
.LASF0:
	.string	"floats.c"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
