	.file	"steps.c"
	.text
.Ltext0:
	.file 0 "/project" "steps.c"
	.p2align 4
	.type	compare, @function
compare:
.LVL0:
.LFB0:
	.file 1 "steps.c"
	.loc 1 4 56 view -0
	.cfi_startproc
	.loc 1 4 58 view .LVU1
	.loc 1 4 83 is_stmt 0 view .LVU2
	movl	(%rdi), %eax
	subl	(%rsi), %eax
	.loc 1 4 106 view .LVU3
	ret
	.cfi_endproc
.LFE0:
	.size	compare, .-compare
	.p2align 4
	.globl	depth
	.type	depth, @function
depth:
.LVL1:
.LFB1:
	.loc 1 5 18 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 5 20 view .LVU5
	.loc 1 5 37 is_stmt 0 view .LVU6
	cmpl	$1, %edi
	jle	.L5
	.loc 1 5 20 is_stmt 1 view .LVU7
	subl	$2, %edi
.LVL2:
	.loc 1 5 43 is_stmt 0 view .LVU8
	movl	%edi, %eax
	andl	$1, %edi
.LVL3:
	.loc 1 5 43 view .LVU9
	shrl	%eax
.LVL4:
	.loc 1 5 43 view .LVU10
	leal	1(%rax,%rdi), %eax
	ret
.LVL5:
	.p2align 4,,10
	.p2align 3
.L5:
	.loc 1 5 37 view .LVU11
	movl	%edi, %eax
	.loc 1 5 57 view .LVU12
	ret
	.cfi_endproc
.LFE1:
	.size	depth, .-depth
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC3:
	.string	"%d %d\n"
	.text
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LVL6:
.LFB3:
	.loc 1 12 33 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 13 2 view .LVU14
	.loc 1 12 33 is_stmt 0 view .LVU15
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	.loc 1 14 2 view .LVU16
	leaq	compare(%rip), %rcx
	.loc 1 12 33 view .LVU17
	movl	%edi, %ebx
	.loc 1 14 2 view .LVU18
	movl	$4, %edx
	movl	$4, %esi
.LVL7:
	.loc 1 12 33 view .LVU19
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.loc 1 13 6 view .LVU20
	movdqa	.LC0(%rip), %xmm0
	.loc 1 14 2 view .LVU21
	movq	%rsp, %rdi
.LVL8:
	.loc 1 13 6 view .LVU22
	movaps	%xmm0, (%rsp)
	.loc 1 14 2 is_stmt 1 view .LVU23
	call	qsort@PLT
.LVL9:
	.loc 1 15 2 view .LVU24
	.loc 1 16 2 view .LVU25
.LBB7:
	.loc 1 16 7 view .LVU26
	.loc 1 16 20 view .LVU27
	.loc 1 17 3 view .LVU28
	.loc 1 19 25 is_stmt 0 view .LVU29
	movd	%ebx, %xmm4
	.loc 1 17 14 view .LVU30
	movdqa	(%rsp), %xmm0
	.loc 1 19 3 is_stmt 1 view .LVU31
	.loc 1 19 25 is_stmt 0 view .LVU32
	pshufd	$0, %xmm4, %xmm1
	paddd	.LC1(%rip), %xmm1
.LBB8:
.LBI8:
	.loc 1 7 12 is_stmt 1 view .LVU33
.LBB9:
	.loc 1 8 2 view .LVU34
	.loc 1 9 2 view .LVU35
.LBE9:
.LBE8:
	.loc 1 19 23 is_stmt 0 view .LVU36
	movdqa	%xmm0, %xmm3
.LBB12:
.LBB10:
	.loc 1 8 6 view .LVU37
	movdqa	%xmm1, %xmm2
.LBE10:
.LBE12:
	.loc 1 19 23 view .LVU38
	psrlq	$32, %xmm3
.LBB13:
.LBB11:
	.loc 1 8 6 view .LVU39
	pmuludq	%xmm1, %xmm2
	psrlq	$32, %xmm1
	pmuludq	%xmm1, %xmm1
	pshufd	$8, %xmm2, %xmm2
	pshufd	$8, %xmm1, %xmm1
	punpckldq	%xmm1, %xmm2
.LBE11:
.LBE13:
	.loc 1 19 23 view .LVU40
	movdqa	%xmm2, %xmm1
	psrlq	$32, %xmm2
	pmuludq	%xmm0, %xmm1
	pmuludq	%xmm3, %xmm2
	pcmpeqd	.LC2(%rip), %xmm0
	pshufd	$8, %xmm1, %xmm1
	pshufd	$8, %xmm2, %xmm2
	punpckldq	%xmm2, %xmm1
	pandn	%xmm1, %xmm0
.LVL10:
	.loc 1 16 26 is_stmt 1 view .LVU41
	.loc 1 16 20 view .LVU42
	movdqa	%xmm0, %xmm1
	psrldq	$8, %xmm1
	paddd	%xmm1, %xmm0
	movdqa	%xmm0, %xmm1
	psrldq	$4, %xmm1
	paddd	%xmm1, %xmm0
	movd	%xmm0, %ebx
.LVL11:
	.loc 1 16 20 is_stmt 0 view .LVU43
.LBE7:
	.loc 1 21 15 is_stmt 1 view .LVU44
	cmpl	$10, %ebx
	jle	.L7
	.p2align 4,,10
	.p2align 3
.L8:
	.loc 1 21 21 discriminator 2 view .LVU45
	.loc 1 21 27 is_stmt 0 discriminator 2 view .LVU46
	subl	$3, %ebx
.LVL12:
	.loc 1 21 15 is_stmt 1 discriminator 2 view .LVU47
	cmpl	$10, %ebx
	jg	.L8
.L7:
	.loc 1 22 2 is_stmt 0 view .LVU48
	movl	%ebx, %esi
	movl	$3, %edx
	leaq	.LC3(%rip), %rdi
	xorl	%eax, %eax
	call	printf@PLT
.LVL13:
	.loc 1 23 2 is_stmt 1 view .LVU49
	.loc 1 24 1 is_stmt 0 view .LVU50
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	movl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
.LVL14:
	.loc 1 24 1 view .LVU51
	ret
	.cfi_endproc
.LFE3:
	.size	main, .-main
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC0:
	.long	5
	.long	3
	.long	9
	.long	1
	.align 16
.LC1:
	.long	0
	.long	1
	.long	2
	.long	3
	.align 16
.LC2:
	.long	9
	.long	9
	.long	9
	.long	9
	.text
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x26e
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0x7
	.long	.LASF10
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.long	.Ldebug_line0
	.uleb128 0x8
	.long	.LASF7
	.byte	0x1
	.byte	0x1
	.byte	0x5
	.long	0x45
	.long	0x45
	.uleb128 0x1
	.long	0x4c
	.uleb128 0x9
	.byte	0
	.uleb128 0xa
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x3
	.long	0x58
	.uleb128 0x4
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0xb
	.long	0x51
	.uleb128 0xc
	.long	.LASF11
	.byte	0x1
	.byte	0x2
	.byte	0x6
	.long	0x7e
	.uleb128 0x1
	.long	0x7e
	.uleb128 0x1
	.long	0x80
	.uleb128 0x1
	.long	0x80
	.uleb128 0x1
	.long	0x87
	.byte	0
	.uleb128 0xd
	.byte	0x8
	.uleb128 0x4
	.byte	0x8
	.byte	0x7
	.long	.LASF3
	.uleb128 0x3
	.long	0x8c
	.uleb128 0xe
	.long	0x45
	.long	0xa0
	.uleb128 0x1
	.long	0xa0
	.uleb128 0x1
	.long	0xa0
	.byte	0
	.uleb128 0x3
	.long	0xa5
	.uleb128 0xf
	.uleb128 0x10
	.long	.LASF12
	.byte	0x1
	.byte	0xc
	.byte	0x5
	.long	0x45
	.quad	.LFB3
	.quad	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x1b3
	.uleb128 0x5
	.long	.LASF4
	.byte	0xe
	.long	0x45
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x5
	.long	.LASF5
	.byte	0x1b
	.long	0x1b3
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x11
	.long	.LASF13
	.byte	0x1
	.byte	0xd
	.byte	0x6
	.long	0x1bd
	.uleb128 0x2
	.byte	0x91
	.sleb128 -32
	.uleb128 0x12
	.long	.LASF6
	.byte	0x1
	.byte	0xf
	.byte	0x6
	.long	0x45
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x13
	.quad	.LBB7
	.quad	.LBE7-.LBB7
	.long	0x15d
	.uleb128 0x14
	.string	"i"
	.byte	0x1
	.byte	0x10
	.byte	0xb
	.long	0x45
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x15
	.long	0x1cd
	.quad	.LBI8
	.byte	.LVU33
	.long	.LLRL5
	.byte	0x1
	.byte	0x13
	.byte	0x19
	.uleb128 0x16
	.long	0x1de
	.uleb128 0x17
	.long	.LLRL5
	.uleb128 0x18
	.long	0x1e7
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x19
	.quad	.LVL9
	.long	0x5d
	.long	0x18c
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x91
	.sleb128 -32
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x1
	.byte	0x34
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x1
	.byte	0x34
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x9
	.byte	0x3
	.quad	compare
	.byte	0
	.uleb128 0x1a
	.quad	.LVL13
	.long	0x2e
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x9
	.byte	0x3
	.quad	.LC3
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x1
	.byte	0x33
	.byte	0
	.byte	0
	.uleb128 0x3
	.long	0x1b8
	.uleb128 0x3
	.long	0x51
	.uleb128 0x1b
	.long	0x45
	.long	0x1cd
	.uleb128 0x1c
	.long	0x80
	.byte	0x3
	.byte	0
	.uleb128 0x1d
	.long	.LASF14
	.byte	0x1
	.byte	0x7
	.byte	0xc
	.long	0x45
	.byte	0x1
	.long	0x1f2
	.uleb128 0x6
	.string	"x"
	.byte	0x7
	.byte	0x17
	.long	0x45
	.uleb128 0x1e
	.string	"y"
	.byte	0x1
	.byte	0x8
	.byte	0x6
	.long	0x45
	.byte	0
	.uleb128 0x1f
	.long	.LASF8
	.byte	0x1
	.byte	0x5
	.byte	0x5
	.long	0x45
	.byte	0x1
	.long	0x20d
	.uleb128 0x6
	.string	"n"
	.byte	0x5
	.byte	0xf
	.long	0x45
	.byte	0
	.uleb128 0x20
	.long	.LASF15
	.byte	0x1
	.byte	0x4
	.byte	0xc
	.long	0x45
	.quad	.LFB0
	.quad	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.long	0x24c
	.uleb128 0x21
	.string	"one"
	.byte	0x1
	.byte	0x4
	.byte	0x20
	.long	0xa0
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x22
	.long	.LASF9
	.byte	0x1
	.byte	0x4
	.byte	0x31
	.long	0xa0
	.uleb128 0x1
	.byte	0x54
	.byte	0
	.uleb128 0x23
	.long	0x1f2
	.quad	.LFB1
	.quad	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x24
	.long	0x203
	.long	.LLST0
	.long	.LVUS0
	.byte	0
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
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
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 8
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x4
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
	.uleb128 0x5
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 12
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
	.uleb128 0x6
	.uleb128 0x5
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
	.uleb128 0x7
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
	.uleb128 0x8
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
	.uleb128 0x9
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xa
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
	.uleb128 0xb
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xc
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
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xd
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0xe
	.uleb128 0x15
	.byte	0x1
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xf
	.uleb128 0x26
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
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x12
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
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x13
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x14
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
	.uleb128 0x15
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
	.uleb128 0x16
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x17
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x18
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x19
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
	.uleb128 0x1a
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1b
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1c
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x1d
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
	.uleb128 0x1e
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
	.uleb128 0x1f
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
	.uleb128 0x20
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x20
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
	.uleb128 0x21
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
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x22
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
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x23
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
	.uleb128 0x24
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
	.byte	0
	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_loc3-.Ldebug_loc2
.Ldebug_loc2:
	.value	0x5
	.byte	0x8
	.byte	0
	.long	0
.Ldebug_loc0:
.LVUS1:
	.uleb128 0
	.uleb128 .LVU22
	.uleb128 .LVU22
	.uleb128 .LVU43
	.uleb128 .LVU43
	.uleb128 .LVU49
	.uleb128 .LVU49
	.uleb128 0
.LLST1:
	.byte	0x4
	.uleb128 .LVL6-.Ltext0
	.uleb128 .LVL8-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL8-.Ltext0
	.uleb128 .LVL11-.Ltext0
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL11-.Ltext0
	.uleb128 .LVL13-1-.Ltext0
	.uleb128 0x1
	.byte	0x65
	.byte	0x4
	.uleb128 .LVL13-1-.Ltext0
	.uleb128 .LFE3-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS2:
	.uleb128 0
	.uleb128 .LVU19
	.uleb128 .LVU19
	.uleb128 0
.LLST2:
	.byte	0x4
	.uleb128 .LVL6-.Ltext0
	.uleb128 .LVL7-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL7-.Ltext0
	.uleb128 .LFE3-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x54
	.byte	0x9f
	.byte	0
.LVUS3:
	.uleb128 .LVU25
	.uleb128 .LVU28
	.uleb128 .LVU43
	.uleb128 .LVU51
	.uleb128 .LVU51
	.uleb128 0
.LLST3:
	.byte	0x4
	.uleb128 .LVL9-.Ltext0
	.uleb128 .LVL9-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL11-.Ltext0
	.uleb128 .LVL14-.Ltext0
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL14-.Ltext0
	.uleb128 .LFE3-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS4:
	.uleb128 .LVU27
	.uleb128 .LVU28
.LLST4:
	.byte	0x4
	.uleb128 .LVL9-.Ltext0
	.uleb128 .LVL9-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU8
	.uleb128 .LVU8
	.uleb128 .LVU9
	.uleb128 .LVU9
	.uleb128 .LVU10
	.uleb128 .LVU10
	.uleb128 .LVU11
	.uleb128 .LVU11
	.uleb128 0
.LLST0:
	.byte	0x4
	.uleb128 .LVL1-.Ltext0
	.uleb128 .LVL2-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL2-.Ltext0
	.uleb128 .LVL3-.Ltext0
	.uleb128 0x3
	.byte	0x75
	.sleb128 2
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL3-.Ltext0
	.uleb128 .LVL4-.Ltext0
	.uleb128 0x3
	.byte	0x70
	.sleb128 2
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL4-.Ltext0
	.uleb128 .LVL5-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL5-.Ltext0
	.uleb128 .LFE1-.Ltext0
	.uleb128 0x1
	.byte	0x55
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
.LLRL5:
	.byte	0x4
	.uleb128 .LBB8-.Ltext0
	.uleb128 .LBE8-.Ltext0
	.byte	0x4
	.uleb128 .LBB12-.Ltext0
	.uleb128 .LBE12-.Ltext0
	.byte	0x4
	.uleb128 .LBB13-.Ltext0
	.uleb128 .LBE13-.Ltext0
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF8:
	.string	"depth"
.LASF10:
	.string	"GNU C17 12.2.0 -mtune=generic -march=x86-64 -g -O2 -fno-reorder-functions -fasynchronous-unwind-tables"
.LASF3:
	.string	"long unsigned int"
.LASF15:
	.string	"compare"
.LASF4:
	.string	"argc"
.LASF12:
	.string	"main"
.LASF13:
	.string	"numbers"
.LASF14:
	.string	"square"
.LASF11:
	.string	"qsort"
.LASF9:
	.string	"other"
.LASF6:
	.string	"total"
.LASF2:
	.string	"char"
.LASF7:
	.string	"printf"
.LASF5:
	.string	"argv"
	.section	.debug_line_str,"MS",@progbits,1
.LASF1:
	.string	"/project"
.LASF0:
	.string	"steps.c"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
