	.file	"loops.c"
	.text
.Ltext0:
	.file 0 "/project" "loops.c"
	.type	dot, @function
dot:
.LVL0:
.LFB1:
	.file 1 "loops.c"
	.loc 1 13 90 view -0
	.cfi_startproc
	.loc 1 14 2 view .LVU1
	.loc 1 15 2 view .LVU2
.LBB2:
	.loc 1 15 7 view .LVU3
	.loc 1 15 20 view .LVU4
	testl	%edx, %edx
	jle	.L4
	movslq	%edx, %rdx
	.loc 1 15 20 is_stmt 0 view .LVU5
	leaq	0(,%rdx,4), %r9
	movl	$0, %eax
.LBE2:
	.loc 1 14 7 view .LVU6
	movl	$0, %ecx
.LVL1:
.L3:
.LBB4:
.LBB3:
	.loc 1 16 3 is_stmt 1 discriminator 3 view .LVU7
	.loc 1 17 3 discriminator 3 view .LVU8
	.loc 1 16 18 is_stmt 0 discriminator 3 view .LVU9
	movslq	(%rdi,%rax), %rdx
	.loc 1 16 39 discriminator 3 view .LVU10
	movslq	(%rsi,%rax), %r8
	.loc 1 16 8 discriminator 3 view .LVU11
	imulq	%r8, %rdx
.LVL2:
	.loc 1 17 7 discriminator 3 view .LVU12
	addq	%rdx, %rcx
.LVL3:
	.loc 1 17 7 discriminator 3 view .LVU13
.LBE3:
	.loc 1 15 31 is_stmt 1 discriminator 3 view .LVU14
	.loc 1 15 20 discriminator 3 view .LVU15
	addq	$4, %rax
.LVL4:
	.loc 1 15 20 is_stmt 0 discriminator 3 view .LVU16
	cmpq	%r9, %rax
	jne	.L3
.LVL5:
.L1:
	.loc 1 15 20 discriminator 3 view .LVU17
.LBE4:
	.loc 1 20 1 view .LVU18
	movq	%rcx, %rax
	ret
.LVL6:
.L4:
	.loc 1 14 7 view .LVU19
	movl	$0, %ecx
	.loc 1 19 2 is_stmt 1 view .LVU20
	.loc 1 19 9 is_stmt 0 view .LVU21
	jmp	.L1
	.cfi_endproc
.LFE1:
	.size	dot, .-dot
	.type	longest, @function
longest:
.LVL7:
.LFB2:
	.loc 1 22 69 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 23 2 view .LVU23
	.loc 1 24 2 view .LVU24
	.loc 1 25 2 view .LVU25
.LBB9:
	.loc 1 25 7 view .LVU26
	.loc 1 25 20 view .LVU27
	cmpl	$1, %edi
	jle	.L14
	movl	%edi, %r8d
	movl	$1, %ecx
.LBE9:
	.loc 1 24 6 is_stmt 0 view .LVU28
	movl	$0, %edi
.LVL8:
	.loc 1 23 6 view .LVU29
	movl	$0, %esi
.LVL9:
	.loc 1 23 6 view .LVU30
	jmp	.L13
.LVL10:
.L9:
.LBB16:
.LBB10:
.LBB11:
.LBB12:
	.loc 1 7 31 view .LVU31
	shrq	%rax
.LVL11:
.L10:
	.loc 1 8 3 is_stmt 1 view .LVU32
	.loc 1 8 8 is_stmt 0 view .LVU33
	addl	$1, %edx
.LVL12:
	.loc 1 6 13 is_stmt 1 view .LVU34
	cmpq	$1, %rax
	je	.L8
.LVL13:
.L11:
	.loc 1 7 3 view .LVU35
	.loc 1 7 31 is_stmt 0 view .LVU36
	testb	$1, %al
	je	.L9
	.loc 1 7 31 view .LVU37
	leaq	1(%rax,%rax,2), %rax
.LVL14:
	.loc 1 7 31 view .LVU38
	jmp	.L10
.LVL15:
.L15:
	.loc 1 4 6 view .LVU39
	movl	$0, %edx
.LVL16:
.L8:
	.loc 1 10 2 is_stmt 1 view .LVU40
	.loc 1 10 2 is_stmt 0 view .LVU41
.LBE12:
.LBE11:
	.loc 1 27 3 is_stmt 1 view .LVU42
	.loc 1 27 6 is_stmt 0 view .LVU43
	cmpl	%edx, %esi
	cmovl	%ecx, %edi
.LVL17:
	.loc 1 27 6 view .LVU44
	cmovl	%edx, %esi
.LVL18:
	.loc 1 27 6 view .LVU45
.LBE10:
	.loc 1 25 30 is_stmt 1 view .LVU46
	.loc 1 25 20 view .LVU47
	addq	$1, %rcx
.LVL19:
	.loc 1 25 20 is_stmt 0 view .LVU48
	cmpq	%r8, %rcx
	je	.L7
.LVL20:
.L13:
.LBB15:
	.loc 1 26 3 is_stmt 1 view .LVU49
.LBB14:
.LBI11:
	.loc 1 3 12 view .LVU50
.LBB13:
	.loc 1 4 2 view .LVU51
	.loc 1 5 2 view .LVU52
	.loc 1 6 2 view .LVU53
	.loc 1 6 13 view .LVU54
	cmpq	$1, %rcx
	je	.L15
	.loc 1 5 16 is_stmt 0 view .LVU55
	movq	%rcx, %rax
	.loc 1 4 6 view .LVU56
	movl	$0, %edx
	jmp	.L11
.LVL21:
.L14:
	.loc 1 4 6 view .LVU57
.LBE13:
.LBE14:
.LBE15:
.LBE16:
	.loc 1 24 6 view .LVU58
	movl	$0, %edi
.LVL22:
	.loc 1 23 6 view .LVU59
	movl	$0, %esi
.LVL23:
.L7:
	.loc 1 32 2 is_stmt 1 view .LVU60
	.loc 1 32 12 is_stmt 0 view .LVU61
	imull	$1000, %edi, %eax
	.loc 1 32 19 view .LVU62
	addl	%esi, %eax
	.loc 1 33 1 view .LVU63
	ret
	.cfi_endproc
.LFE2:
	.size	longest, .-longest
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%ld %d\n"
	.text
	.globl	main
	.type	main, @function
main:
.LVL24:
.LFB3:
	.loc 1 35 33 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 35 33 is_stmt 0 view .LVU65
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	subq	$40, %rsp
	.cfi_def_cfa_offset 64
	movl	%edi, %ebp
	.loc 1 36 2 is_stmt 1 view .LVU66
	.loc 1 37 2 view .LVU67
.LVL25:
	.loc 1 38 2 view .LVU68
.LBB17:
	.loc 1 38 7 view .LVU69
	.loc 1 38 20 view .LVU70
	.loc 1 39 3 view .LVU71
	.loc 1 39 11 is_stmt 0 view .LVU72
	movl	$0, 16(%rsp)
	.loc 1 40 3 is_stmt 1 view .LVU73
	.loc 1 40 12 is_stmt 0 view .LVU74
	movl	$10, (%rsp)
	.loc 1 38 26 is_stmt 1 view .LVU75
.LVL26:
	.loc 1 38 20 view .LVU76
	.loc 1 39 3 view .LVU77
	.loc 1 39 11 is_stmt 0 view .LVU78
	movl	$3, 20(%rsp)
	.loc 1 40 3 is_stmt 1 view .LVU79
	.loc 1 40 12 is_stmt 0 view .LVU80
	movl	$9, 4(%rsp)
	.loc 1 38 26 is_stmt 1 view .LVU81
.LVL27:
	.loc 1 38 20 view .LVU82
	.loc 1 39 3 view .LVU83
	.loc 1 39 11 is_stmt 0 view .LVU84
	movl	$6, 24(%rsp)
	.loc 1 40 3 is_stmt 1 view .LVU85
	.loc 1 40 12 is_stmt 0 view .LVU86
	movl	$8, 8(%rsp)
	.loc 1 38 26 is_stmt 1 view .LVU87
.LVL28:
	.loc 1 38 20 view .LVU88
	.loc 1 39 3 view .LVU89
	.loc 1 39 11 is_stmt 0 view .LVU90
	movl	$9, 28(%rsp)
	.loc 1 40 3 is_stmt 1 view .LVU91
	.loc 1 40 12 is_stmt 0 view .LVU92
	movl	$7, 12(%rsp)
	.loc 1 38 26 is_stmt 1 view .LVU93
.LVL29:
	.loc 1 38 20 view .LVU94
.LBE17:
	.loc 1 42 2 view .LVU95
	.loc 1 42 17 is_stmt 0 view .LVU96
	movq	%rsp, %rsi
.LVL30:
	.loc 1 42 17 view .LVU97
	leaq	16(%rsp), %rdi
.LVL31:
	.loc 1 42 17 view .LVU98
	movl	$4, %edx
	call	dot
.LVL32:
	movq	%rax, %rbx
.LVL33:
	.loc 1 43 2 is_stmt 1 view .LVU99
	.loc 1 43 14 is_stmt 0 view .LVU100
	movl	%ebp, %esi
	movl	$6, %edi
	call	longest
.LVL34:
	.loc 1 43 14 view .LVU101
	movl	%eax, %edx
.LVL35:
	.loc 1 44 2 is_stmt 1 view .LVU102
	movq	%rbx, %rsi
	leaq	.LC0(%rip), %rdi
	movl	$0, %eax
.LVL36:
	.loc 1 44 2 is_stmt 0 view .LVU103
	call	printf@PLT
.LVL37:
	.loc 1 45 2 is_stmt 1 view .LVU104
	.loc 1 46 1 is_stmt 0 view .LVU105
	movl	$0, %eax
	addq	$40, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
.LVL38:
	.loc 1 46 1 view .LVU106
	popq	%rbp
	.cfi_def_cfa_offset 8
.LVL39:
	.loc 1 46 1 view .LVU107
	ret
	.cfi_endproc
.LFE3:
	.size	main, .-main
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x35a
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0xd
	.long	.LASF18
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.long	.Ldebug_line0
	.uleb128 0xe
	.long	.LASF19
	.byte	0x1
	.byte	0x1
	.byte	0x5
	.long	0x45
	.long	0x45
	.uleb128 0xf
	.long	0x51
	.uleb128 0x10
	.byte	0
	.uleb128 0x11
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x8
	.long	0x45
	.uleb128 0x5
	.long	0x5d
	.uleb128 0x7
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0x8
	.long	0x56
	.uleb128 0x12
	.long	.LASF20
	.byte	0x1
	.byte	0x23
	.byte	0x5
	.long	0x45
	.quad	.LFB3
	.quad	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x180
	.uleb128 0x2
	.long	.LASF3
	.byte	0x23
	.byte	0xe
	.long	0x45
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0x2
	.long	.LASF4
	.byte	0x23
	.byte	0x1b
	.long	0x180
	.long	.LLST18
	.long	.LVUS18
	.uleb128 0x9
	.long	.LASF5
	.byte	0x6
	.long	0x18a
	.uleb128 0x2
	.byte	0x91
	.sleb128 -48
	.uleb128 0x9
	.long	.LASF6
	.byte	0xf
	.long	0x18a
	.uleb128 0x2
	.byte	0x91
	.sleb128 -64
	.uleb128 0x13
	.long	.LASF7
	.byte	0x1
	.byte	0x25
	.byte	0xc
	.long	0x4c
	.byte	0x3
	.uleb128 0x3
	.long	.LASF8
	.byte	0x2a
	.byte	0x7
	.long	0x1a1
	.long	.LLST19
	.long	.LVUS19
	.uleb128 0x3
	.long	.LASF9
	.byte	0x2b
	.byte	0x6
	.long	0x45
	.long	.LLST20
	.long	.LVUS20
	.uleb128 0x14
	.quad	.LBB17
	.quad	.LBE17-.LBB17
	.long	0x11e
	.uleb128 0x4
	.string	"i"
	.byte	0x26
	.byte	0xb
	.long	0x45
	.long	.LLST21
	.long	.LVUS21
	.byte	0
	.uleb128 0xa
	.quad	.LVL32
	.long	0x289
	.long	0x141
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x91
	.sleb128 -48
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x2
	.byte	0x91
	.sleb128 -64
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x1
	.byte	0x34
	.byte	0
	.uleb128 0xa
	.quad	.LVL34
	.long	0x1a8
	.long	0x15e
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x1
	.byte	0x36
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.uleb128 0x15
	.quad	.LVL37
	.long	0x2e
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x9
	.byte	0x3
	.quad	.LC0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x185
	.uleb128 0x5
	.long	0x56
	.uleb128 0x16
	.long	0x45
	.long	0x19a
	.uleb128 0x17
	.long	0x19a
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
	.uleb128 0x18
	.long	.LASF16
	.byte	0x1
	.byte	0x16
	.byte	0x26
	.long	0x45
	.quad	.LFB2
	.quad	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.long	0x289
	.uleb128 0x2
	.long	.LASF12
	.byte	0x16
	.byte	0x32
	.long	0x45
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x2
	.long	.LASF13
	.byte	0x16
	.byte	0x3d
	.long	0x45
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0x3
	.long	.LASF14
	.byte	0x17
	.byte	0x6
	.long	0x45
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0x4
	.string	"at"
	.byte	0x18
	.byte	0x6
	.long	0x45
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0x6
	.long	.LLRL9
	.uleb128 0x4
	.string	"i"
	.byte	0x19
	.byte	0xb
	.long	0x45
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0x6
	.long	.LLRL11
	.uleb128 0x3
	.long	.LASF15
	.byte	0x1a
	.byte	0x7
	.long	0x45
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0x19
	.long	0x32b
	.quad	.LBI11
	.byte	.LVU50
	.long	.LLRL13
	.byte	0x1
	.byte	0x1a
	.byte	0x10
	.uleb128 0x1a
	.long	0x338
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0x6
	.long	.LLRL13
	.uleb128 0xb
	.long	0x344
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0xb
	.long	0x350
	.long	.LLST16
	.long	.LVUS16
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x1b
	.string	"dot"
	.byte	0x1
	.byte	0xd
	.byte	0x27
	.long	0x1a1
	.quad	.LFB1
	.quad	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0x326
	.uleb128 0xc
	.long	.LASF5
	.byte	0x36
	.long	0x326
	.uleb128 0x1
	.byte	0x55
	.uleb128 0xc
	.long	.LASF6
	.byte	0x47
	.long	0x326
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x2
	.long	.LASF15
	.byte	0xd
	.byte	0x52
	.long	0x45
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x4
	.string	"sum"
	.byte	0xe
	.byte	0x7
	.long	0x1a1
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x6
	.long	.LLRL2
	.uleb128 0x4
	.string	"i"
	.byte	0xf
	.byte	0xb
	.long	0x45
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x1c
	.quad	.LBB3
	.quad	.LBE3-.LBB3
	.uleb128 0x3
	.long	.LASF8
	.byte	0x10
	.byte	0x8
	.long	0x1a1
	.long	.LLST4
	.long	.LVUS4
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.long	0x4c
	.uleb128 0x1d
	.long	.LASF21
	.byte	0x1
	.byte	0x3
	.byte	0xc
	.long	0x45
	.byte	0x1
	.uleb128 0x1e
	.long	.LASF22
	.byte	0x1
	.byte	0x3
	.byte	0x22
	.long	0x19a
	.uleb128 0x1f
	.long	.LASF17
	.byte	0x1
	.byte	0x4
	.byte	0x6
	.long	0x45
	.uleb128 0x20
	.string	"now"
	.byte	0x1
	.byte	0x5
	.byte	0x10
	.long	0x19a
	.byte	0
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
	.uleb128 0x49
	.byte	0
	.uleb128 0x2
	.uleb128 0x18
	.uleb128 0x7e
	.uleb128 0x18
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
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x4
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
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x5
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 8
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x6
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
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
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
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
	.sleb128 13
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0xd
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
	.uleb128 0xe
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
	.uleb128 0xf
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x10
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x11
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
	.uleb128 0x12
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
	.uleb128 0x13
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
	.uleb128 0x14
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
	.uleb128 0x15
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x16
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x17
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x18
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
	.uleb128 0x19
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
	.uleb128 0x1a
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
	.uleb128 0x1b
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
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
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
	.byte	0
	.byte	0
	.uleb128 0x1e
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
	.uleb128 0x1f
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
	.uleb128 0x20
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
	.byte	0
	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_loc3-.Ldebug_loc2
.Ldebug_loc2:
	.value	0x5
	.byte	0x8
	.byte	0
	.long	0
.Ldebug_loc0:
.LVUS17:
	.uleb128 0
	.uleb128 .LVU98
	.uleb128 .LVU98
	.uleb128 .LVU107
	.uleb128 .LVU107
	.uleb128 0
.LLST17:
	.byte	0x4
	.uleb128 .LVL24-.Ltext0
	.uleb128 .LVL31-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL31-.Ltext0
	.uleb128 .LVL39-.Ltext0
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL39-.Ltext0
	.uleb128 .LFE3-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS18:
	.uleb128 0
	.uleb128 .LVU97
	.uleb128 .LVU97
	.uleb128 0
.LLST18:
	.byte	0x4
	.uleb128 .LVL24-.Ltext0
	.uleb128 .LVL30-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL30-.Ltext0
	.uleb128 .LFE3-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x54
	.byte	0x9f
	.byte	0
.LVUS19:
	.uleb128 .LVU99
	.uleb128 .LVU101
	.uleb128 .LVU101
	.uleb128 .LVU106
.LLST19:
	.byte	0x4
	.uleb128 .LVL33-.Ltext0
	.uleb128 .LVL34-1-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL34-1-.Ltext0
	.uleb128 .LVL38-.Ltext0
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS20:
	.uleb128 .LVU102
	.uleb128 .LVU103
	.uleb128 .LVU103
	.uleb128 .LVU104
.LLST20:
	.byte	0x4
	.uleb128 .LVL35-.Ltext0
	.uleb128 .LVL36-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL36-.Ltext0
	.uleb128 .LVL37-1-.Ltext0
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS21:
	.uleb128 .LVU70
	.uleb128 .LVU76
	.uleb128 .LVU76
	.uleb128 .LVU82
	.uleb128 .LVU82
	.uleb128 .LVU88
	.uleb128 .LVU88
	.uleb128 .LVU94
	.uleb128 .LVU94
	.uleb128 0
.LLST21:
	.byte	0x4
	.uleb128 .LVL25-.Ltext0
	.uleb128 .LVL26-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL26-.Ltext0
	.uleb128 .LVL27-.Ltext0
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL27-.Ltext0
	.uleb128 .LVL28-.Ltext0
	.uleb128 0x2
	.byte	0x32
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL28-.Ltext0
	.uleb128 .LVL29-.Ltext0
	.uleb128 0x2
	.byte	0x33
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL29-.Ltext0
	.uleb128 .LFE3-.Ltext0
	.uleb128 0x2
	.byte	0x34
	.byte	0x9f
	.byte	0
.LVUS5:
	.uleb128 0
	.uleb128 .LVU29
	.uleb128 .LVU29
	.uleb128 .LVU57
	.uleb128 .LVU57
	.uleb128 .LVU59
	.uleb128 .LVU59
	.uleb128 0
.LLST5:
	.byte	0x4
	.uleb128 .LVL7-.Ltext0
	.uleb128 .LVL8-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL8-.Ltext0
	.uleb128 .LVL21-.Ltext0
	.uleb128 0x1
	.byte	0x58
	.byte	0x4
	.uleb128 .LVL21-.Ltext0
	.uleb128 .LVL22-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL22-.Ltext0
	.uleb128 .LFE2-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS6:
	.uleb128 0
	.uleb128 .LVU30
	.uleb128 .LVU30
	.uleb128 .LVU57
	.uleb128 .LVU57
	.uleb128 .LVU60
	.uleb128 .LVU60
	.uleb128 0
.LLST6:
	.byte	0x4
	.uleb128 .LVL7-.Ltext0
	.uleb128 .LVL9-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL9-.Ltext0
	.uleb128 .LVL21-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x54
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL21-.Ltext0
	.uleb128 .LVL23-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL23-.Ltext0
	.uleb128 .LFE2-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x54
	.byte	0x9f
	.byte	0
.LVUS7:
	.uleb128 .LVU24
	.uleb128 .LVU31
	.uleb128 .LVU31
	.uleb128 .LVU57
	.uleb128 .LVU57
	.uleb128 .LVU60
.LLST7:
	.byte	0x4
	.uleb128 .LVL7-.Ltext0
	.uleb128 .LVL10-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL10-.Ltext0
	.uleb128 .LVL21-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL21-.Ltext0
	.uleb128 .LVL23-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS8:
	.uleb128 .LVU25
	.uleb128 .LVU31
	.uleb128 .LVU31
	.uleb128 .LVU44
	.uleb128 .LVU45
	.uleb128 .LVU57
	.uleb128 .LVU57
	.uleb128 .LVU60
.LLST8:
	.byte	0x4
	.uleb128 .LVL7-.Ltext0
	.uleb128 .LVL10-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL10-.Ltext0
	.uleb128 .LVL17-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL18-.Ltext0
	.uleb128 .LVL21-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL21-.Ltext0
	.uleb128 .LVL23-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS10:
	.uleb128 .LVU27
	.uleb128 .LVU31
	.uleb128 .LVU31
	.uleb128 .LVU47
	.uleb128 .LVU47
	.uleb128 .LVU48
	.uleb128 .LVU49
	.uleb128 .LVU57
	.uleb128 .LVU57
	.uleb128 .LVU60
.LLST10:
	.byte	0x4
	.uleb128 .LVL7-.Ltext0
	.uleb128 .LVL10-.Ltext0
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL10-.Ltext0
	.uleb128 .LVL18-.Ltext0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL18-.Ltext0
	.uleb128 .LVL19-.Ltext0
	.uleb128 0x3
	.byte	0x72
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL20-.Ltext0
	.uleb128 .LVL21-.Ltext0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL21-.Ltext0
	.uleb128 .LVL23-.Ltext0
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0
.LVUS12:
	.uleb128 .LVU41
	.uleb128 .LVU49
.LLST12:
	.byte	0x4
	.uleb128 .LVL16-.Ltext0
	.uleb128 .LVL20-.Ltext0
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS14:
	.uleb128 .LVU31
	.uleb128 .LVU41
	.uleb128 .LVU50
	.uleb128 .LVU57
.LLST14:
	.byte	0x4
	.uleb128 .LVL10-.Ltext0
	.uleb128 .LVL16-.Ltext0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL20-.Ltext0
	.uleb128 .LVL21-.Ltext0
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS15:
	.uleb128 .LVU31
	.uleb128 .LVU39
	.uleb128 .LVU39
	.uleb128 .LVU40
	.uleb128 .LVU52
	.uleb128 .LVU57
.LLST15:
	.byte	0x4
	.uleb128 .LVL10-.Ltext0
	.uleb128 .LVL15-.Ltext0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL15-.Ltext0
	.uleb128 .LVL16-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL20-.Ltext0
	.uleb128 .LVL21-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS16:
	.uleb128 .LVU31
	.uleb128 .LVU38
	.uleb128 .LVU39
	.uleb128 .LVU40
	.uleb128 .LVU53
	.uleb128 .LVU57
.LLST16:
	.byte	0x4
	.uleb128 .LVL10-.Ltext0
	.uleb128 .LVL14-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL15-.Ltext0
	.uleb128 .LVL16-.Ltext0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL20-.Ltext0
	.uleb128 .LVL21-.Ltext0
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU7
	.uleb128 .LVU7
	.uleb128 .LVU19
	.uleb128 .LVU19
	.uleb128 0
.LLST0:
	.byte	0x4
	.uleb128 .LVL0-.Ltext0
	.uleb128 .LVL1-.Ltext0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL1-.Ltext0
	.uleb128 .LVL6-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x51
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL6-.Ltext0
	.uleb128 .LFE1-.Ltext0
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS1:
	.uleb128 .LVU2
	.uleb128 .LVU7
	.uleb128 .LVU7
	.uleb128 .LVU17
	.uleb128 .LVU19
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
	.uleb128 .LVL5-.Ltext0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL6-.Ltext0
	.uleb128 .LFE1-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS3:
	.uleb128 .LVU4
	.uleb128 .LVU7
	.uleb128 .LVU7
	.uleb128 .LVU15
	.uleb128 .LVU15
	.uleb128 .LVU16
	.uleb128 .LVU16
	.uleb128 .LVU17
	.uleb128 .LVU19
	.uleb128 0
.LLST3:
	.byte	0x4
	.uleb128 .LVL0-.Ltext0
	.uleb128 .LVL1-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1-.Ltext0
	.uleb128 .LVL3-.Ltext0
	.uleb128 0x5
	.byte	0x70
	.sleb128 0
	.byte	0x32
	.byte	0x25
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL3-.Ltext0
	.uleb128 .LVL4-.Ltext0
	.uleb128 0x7
	.byte	0x70
	.sleb128 0
	.byte	0x32
	.byte	0x25
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL4-.Ltext0
	.uleb128 .LVL5-.Ltext0
	.uleb128 0x7
	.byte	0x70
	.sleb128 -4
	.byte	0x32
	.byte	0x25
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL6-.Ltext0
	.uleb128 .LFE1-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS4:
	.uleb128 .LVU8
	.uleb128 .LVU12
	.uleb128 .LVU12
	.uleb128 .LVU17
.LLST4:
	.byte	0x4
	.uleb128 .LVL1-.Ltext0
	.uleb128 .LVL2-.Ltext0
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
	.uleb128 .LVL2-.Ltext0
	.uleb128 .LVL5-.Ltext0
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
.LLRL2:
	.byte	0x4
	.uleb128 .LBB2-.Ltext0
	.uleb128 .LBE2-.Ltext0
	.byte	0x4
	.uleb128 .LBB4-.Ltext0
	.uleb128 .LBE4-.Ltext0
	.byte	0
.LLRL9:
	.byte	0x4
	.uleb128 .LBB9-.Ltext0
	.uleb128 .LBE9-.Ltext0
	.byte	0x4
	.uleb128 .LBB16-.Ltext0
	.uleb128 .LBE16-.Ltext0
	.byte	0
.LLRL11:
	.byte	0x4
	.uleb128 .LBB10-.Ltext0
	.uleb128 .LBE10-.Ltext0
	.byte	0x4
	.uleb128 .LBB15-.Ltext0
	.uleb128 .LBE15-.Ltext0
	.byte	0
.LLRL13:
	.byte	0x4
	.uleb128 .LBB11-.Ltext0
	.uleb128 .LBE11-.Ltext0
	.byte	0x4
	.uleb128 .LBB14-.Ltext0
	.uleb128 .LBE14-.Ltext0
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF9:
	.string	"found"
.LASF5:
	.string	"left"
.LASF20:
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
.LASF17:
	.string	"count"
.LASF11:
	.string	"long int"
.LASF13:
	.string	"unused"
.LASF3:
	.string	"argc"
.LASF19:
	.string	"printf"
.LASF8:
	.string	"product"
.LASF21:
	.string	"collatz"
.LASF4:
	.string	"argv"
.LASF22:
	.string	"start"
.LASF16:
	.string	"longest"
.LASF7:
	.string	"scale"
.LASF18:
	.string	"GNU C17 12.2.0 -mtune=generic -march=x86-64 -g -O1 -fno-reorder-functions -fasynchronous-unwind-tables"
.LASF14:
	.string	"best"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"loops.c"
.LASF1:
	.string	"/project"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
