	.file	"steps.c"
	.text
.Ltext0:
	.file 1 "steps.c"
	.type	compare, @function
compare:
.LVL0:
.LFB0:
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
	.globl	depth
	.type	depth, @function
depth:
.LVL1:
.LFB1:
	.loc 1 5 18 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 5 18 is_stmt 0 view .LVU5
	movl	%edi, %eax
	.loc 1 5 20 is_stmt 1 view .LVU6
	.loc 1 5 37 is_stmt 0 view .LVU7
	cmpl	$1, %edi
	jg	.L8
	.loc 1 5 57 view .LVU8
	ret
.L8:
	.loc 1 5 18 discriminator 1 view .LVU9
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	.loc 1 5 43 discriminator 1 view .LVU10
	leal	-2(%rdi), %edi
.LVL2:
	.loc 1 5 43 discriminator 1 view .LVU11
	call	depth
.LVL3:
	.loc 1 5 37 discriminator 1 view .LVU12
	addl	$1, %eax
	.loc 1 5 57 discriminator 1 view .LVU13
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE1:
	.size	depth, .-depth
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%d %d\n"
	.text
	.globl	main
	.type	main, @function
main:
.LVL4:
.LFB3:
	.loc 1 12 33 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 12 33 is_stmt 0 view .LVU15
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	subq	$24, %rsp
	.cfi_def_cfa_offset 48
	movl	%edi, %ebp
	.loc 1 13 2 is_stmt 1 view .LVU16
	.loc 1 13 6 is_stmt 0 view .LVU17
	movl	$5, (%rsp)
	movl	$3, 4(%rsp)
	movl	$9, 8(%rsp)
	movl	$1, 12(%rsp)
	.loc 1 14 2 is_stmt 1 view .LVU18
	movq	%rsp, %rbx
	leaq	compare(%rip), %rcx
	movl	$4, %edx
	movl	$4, %esi
.LVL5:
	.loc 1 14 2 is_stmt 0 view .LVU19
	movq	%rbx, %rdi
.LVL6:
	.loc 1 14 2 view .LVU20
	call	qsort@PLT
.LVL7:
	.loc 1 15 2 is_stmt 1 view .LVU21
	.loc 1 16 2 view .LVU22
.LBB5:
	.loc 1 16 7 view .LVU23
	.loc 1 16 20 view .LVU24
	movq	%rbx, %rax
	movl	%ebp, %edi
	leaq	16(%rsp), %rsi
.LBE5:
	.loc 1 15 6 is_stmt 0 view .LVU25
	movl	$0, %ebx
	jmp	.L11
.LVL8:
.L10:
.LBB8:
	.loc 1 16 26 is_stmt 1 discriminator 2 view .LVU26
	.loc 1 16 20 discriminator 2 view .LVU27
	addq	$4, %rax
	addl	$1, %edi
.LVL9:
	.loc 1 16 20 is_stmt 0 discriminator 2 view .LVU28
	cmpq	%rsi, %rax
	je	.L17
.LVL10:
.L11:
	.loc 1 17 3 is_stmt 1 view .LVU29
	.loc 1 17 14 is_stmt 0 view .LVU30
	movl	(%rax), %ecx
	.loc 1 17 6 view .LVU31
	cmpl	$9, %ecx
	je	.L10
	.loc 1 19 3 is_stmt 1 view .LVU32
.LVL11:
.LBB6:
.LBI6:
	.loc 1 7 12 view .LVU33
.LBB7:
	.loc 1 8 2 view .LVU34
	.loc 1 9 2 view .LVU35
	.loc 1 8 6 is_stmt 0 view .LVU36
	movl	%edi, %edx
	imull	%edi, %edx
.LBE7:
.LBE6:
	.loc 1 19 23 view .LVU37
	imull	%ecx, %edx
	.loc 1 19 9 view .LVU38
	addl	%edx, %ebx
.LVL12:
	.loc 1 19 9 view .LVU39
	jmp	.L10
.L17:
	.loc 1 19 9 view .LVU40
.LBE8:
	.loc 1 21 15 is_stmt 1 view .LVU41
	cmpl	$10, %ebx
	jle	.L12
.L13:
	.loc 1 21 21 discriminator 2 view .LVU42
	.loc 1 21 27 is_stmt 0 discriminator 2 view .LVU43
	subl	$3, %ebx
.LVL13:
	.loc 1 21 15 is_stmt 1 discriminator 2 view .LVU44
	cmpl	$10, %ebx
	jg	.L13
.L12:
	.loc 1 22 2 view .LVU45
	movl	$5, %edi
.LVL14:
	.loc 1 22 2 is_stmt 0 view .LVU46
	call	depth
.LVL15:
	movl	%eax, %edx
	movl	%ebx, %esi
	leaq	.LC0(%rip), %rdi
	movl	$0, %eax
	call	printf@PLT
.LVL16:
	.loc 1 23 2 is_stmt 1 view .LVU47
	.loc 1 24 1 is_stmt 0 view .LVU48
	movl	%ebx, %eax
	addq	$24, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
.LVL17:
	.loc 1 24 1 view .LVU49
	popq	%rbp
	.cfi_def_cfa_offset 8
.LVL18:
	.loc 1 24 1 view .LVU50
	ret
	.cfi_endproc
.LFE3:
	.size	main, .-main
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x29b
	.value	0x4
	.long	.Ldebug_abbrev0
	.byte	0x8
	.uleb128 0x1
	.long	.LASF8
	.byte	0xc
	.long	.LASF9
	.long	.LASF10
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.long	.Ldebug_line0
	.uleb128 0x2
	.long	.LASF11
	.byte	0x1
	.byte	0x1
	.byte	0x5
	.long	0x44
	.long	0x44
	.uleb128 0x3
	.long	0x4b
	.uleb128 0x4
	.byte	0
	.uleb128 0x5
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x6
	.byte	0x8
	.long	0x58
	.uleb128 0x7
	.byte	0x1
	.byte	0x6
	.long	.LASF0
	.uleb128 0x8
	.long	0x51
	.uleb128 0x9
	.long	.LASF12
	.byte	0x1
	.byte	0x2
	.byte	0x6
	.long	0x7e
	.uleb128 0x3
	.long	0x7e
	.uleb128 0x3
	.long	0x80
	.uleb128 0x3
	.long	0x80
	.uleb128 0x3
	.long	0x87
	.byte	0
	.uleb128 0xa
	.byte	0x8
	.uleb128 0x7
	.byte	0x8
	.byte	0x7
	.long	.LASF1
	.uleb128 0x6
	.byte	0x8
	.long	0x8d
	.uleb128 0xb
	.long	0x44
	.long	0xa1
	.uleb128 0x3
	.long	0xa1
	.uleb128 0x3
	.long	0xa1
	.byte	0
	.uleb128 0x6
	.byte	0x8
	.long	0xa7
	.uleb128 0xc
	.uleb128 0xd
	.long	.LASF5
	.byte	0x1
	.byte	0xc
	.byte	0x5
	.long	0x44
	.quad	.LFB3
	.quad	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x1d5
	.uleb128 0xe
	.long	.LASF2
	.byte	0x1
	.byte	0xc
	.byte	0xe
	.long	0x44
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0xe
	.long	.LASF3
	.byte	0x1
	.byte	0xc
	.byte	0x1b
	.long	0x1d5
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0xf
	.long	.LASF13
	.byte	0x1
	.byte	0xd
	.byte	0x6
	.long	0x1e1
	.uleb128 0x2
	.byte	0x91
	.sleb128 -48
	.uleb128 0x10
	.long	.LASF4
	.byte	0x1
	.byte	0xf
	.byte	0x6
	.long	0x44
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x11
	.long	.Ldebug_ranges0+0
	.long	0x16d
	.uleb128 0x12
	.string	"i"
	.byte	0x1
	.byte	0x10
	.byte	0xb
	.long	0x44
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x13
	.long	0x1f1
	.quad	.LBI6
	.byte	.LVU33
	.quad	.LBB6
	.quad	.LBE6-.LBB6
	.byte	0x1
	.byte	0x13
	.byte	0x19
	.uleb128 0x14
	.long	0x202
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x15
	.long	0x20c
	.long	.LLST6
	.long	.LVUS6
	.byte	0
	.byte	0
	.uleb128 0x16
	.quad	.LVL7
	.long	0x5d
	.long	0x19c
	.uleb128 0x17
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x17
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x1
	.byte	0x34
	.uleb128 0x17
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x1
	.byte	0x34
	.uleb128 0x17
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x9
	.byte	0x3
	.quad	compare
	.byte	0
	.uleb128 0x16
	.quad	.LVL15
	.long	0x217
	.long	0x1b3
	.uleb128 0x17
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x1
	.byte	0x35
	.byte	0
	.uleb128 0x18
	.quad	.LVL16
	.long	0x2d
	.uleb128 0x17
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x9
	.byte	0x3
	.quad	.LC0
	.uleb128 0x17
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x6
	.byte	0x8
	.long	0x1db
	.uleb128 0x6
	.byte	0x8
	.long	0x51
	.uleb128 0x19
	.long	0x44
	.long	0x1f1
	.uleb128 0x1a
	.long	0x80
	.byte	0x3
	.byte	0
	.uleb128 0x1b
	.long	.LASF14
	.byte	0x1
	.byte	0x7
	.byte	0xc
	.long	0x44
	.byte	0x1
	.long	0x217
	.uleb128 0x1c
	.string	"x"
	.byte	0x1
	.byte	0x7
	.byte	0x17
	.long	0x44
	.uleb128 0x1d
	.string	"y"
	.byte	0x1
	.byte	0x8
	.byte	0x6
	.long	0x44
	.byte	0
	.uleb128 0xd
	.long	.LASF6
	.byte	0x1
	.byte	0x5
	.byte	0x5
	.long	0x44
	.quad	.LFB1
	.quad	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0x263
	.uleb128 0x1e
	.string	"n"
	.byte	0x1
	.byte	0x5
	.byte	0xf
	.long	0x44
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x18
	.quad	.LVL3
	.long	0x217
	.uleb128 0x17
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x5
	.byte	0xf3
	.uleb128 0x1
	.byte	0x55
	.byte	0x32
	.byte	0x1c
	.byte	0
	.byte	0
	.uleb128 0x1f
	.long	.LASF15
	.byte	0x1
	.byte	0x4
	.byte	0xc
	.long	0x44
	.quad	.LFB0
	.quad	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x20
	.string	"one"
	.byte	0x1
	.byte	0x4
	.byte	0x20
	.long	0xa1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x21
	.long	.LASF7
	.byte	0x1
	.byte	0x4
	.byte	0x31
	.long	0xa1
	.uleb128 0x1
	.byte	0x54
	.byte	0
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
	.uleb128 0x11
	.byte	0x1
	.uleb128 0x25
	.uleb128 0xe
	.uleb128 0x13
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x1b
	.uleb128 0xe
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x10
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x2
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
	.uleb128 0x3
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x4
	.uleb128 0x18
	.byte	0
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
	.uleb128 0x8
	.byte	0
	.byte	0
	.uleb128 0x6
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
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
	.uleb128 0xa
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0xb
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
	.uleb128 0xc
	.uleb128 0x26
	.byte	0
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
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x2117
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xe
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
	.uleb128 0x10
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
	.uleb128 0x11
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x12
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
	.uleb128 0x13
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
	.uleb128 0x14
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
	.uleb128 0x15
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
	.uleb128 0x16
	.uleb128 0x4109
	.byte	0x1
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x17
	.uleb128 0x410a
	.byte	0
	.uleb128 0x2
	.uleb128 0x18
	.uleb128 0x2111
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x18
	.uleb128 0x4109
	.byte	0x1
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x31
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
	.uleb128 0x1c
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
	.uleb128 0x1f
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
	.uleb128 0x2117
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x20
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
	.uleb128 0x21
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
	.byte	0
	.section	.debug_loc,"",@progbits
.Ldebug_loc0:
.LVUS1:
	.uleb128 0
	.uleb128 .LVU20
	.uleb128 .LVU20
	.uleb128 .LVU50
	.uleb128 .LVU50
	.uleb128 0
.LLST1:
	.quad	.LVL4-.Ltext0
	.quad	.LVL6-.Ltext0
	.value	0x1
	.byte	0x55
	.quad	.LVL6-.Ltext0
	.quad	.LVL18-.Ltext0
	.value	0x1
	.byte	0x56
	.quad	.LVL18-.Ltext0
	.quad	.LFE3-.Ltext0
	.value	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.quad	0
	.quad	0
.LVUS2:
	.uleb128 0
	.uleb128 .LVU19
	.uleb128 .LVU19
	.uleb128 0
.LLST2:
	.quad	.LVL4-.Ltext0
	.quad	.LVL5-.Ltext0
	.value	0x1
	.byte	0x54
	.quad	.LVL5-.Ltext0
	.quad	.LFE3-.Ltext0
	.value	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x54
	.byte	0x9f
	.quad	0
	.quad	0
.LVUS3:
	.uleb128 .LVU22
	.uleb128 .LVU26
	.uleb128 .LVU26
	.uleb128 .LVU49
	.uleb128 .LVU49
	.uleb128 0
.LLST3:
	.quad	.LVL7-.Ltext0
	.quad	.LVL8-.Ltext0
	.value	0x2
	.byte	0x30
	.byte	0x9f
	.quad	.LVL8-.Ltext0
	.quad	.LVL17-.Ltext0
	.value	0x1
	.byte	0x53
	.quad	.LVL17-.Ltext0
	.quad	.LFE3-.Ltext0
	.value	0x1
	.byte	0x50
	.quad	0
	.quad	0
.LVUS4:
	.uleb128 .LVU24
	.uleb128 .LVU26
	.uleb128 .LVU26
	.uleb128 .LVU27
	.uleb128 .LVU27
	.uleb128 .LVU28
	.uleb128 .LVU28
	.uleb128 .LVU46
.LLST4:
	.quad	.LVL7-.Ltext0
	.quad	.LVL8-.Ltext0
	.value	0x2
	.byte	0x30
	.byte	0x9f
	.quad	.LVL8-.Ltext0
	.quad	.LVL8-.Ltext0
	.value	0x6
	.byte	0x75
	.sleb128 0
	.byte	0x76
	.sleb128 0
	.byte	0x1c
	.byte	0x9f
	.quad	.LVL8-.Ltext0
	.quad	.LVL9-.Ltext0
	.value	0x8
	.byte	0x75
	.sleb128 0
	.byte	0x76
	.sleb128 0
	.byte	0x1c
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.quad	.LVL9-.Ltext0
	.quad	.LVL14-.Ltext0
	.value	0x6
	.byte	0x75
	.sleb128 0
	.byte	0x76
	.sleb128 0
	.byte	0x1c
	.byte	0x9f
	.quad	0
	.quad	0
.LVUS5:
	.uleb128 .LVU33
	.uleb128 .LVU36
.LLST5:
	.quad	.LVL11-.Ltext0
	.quad	.LVL11-.Ltext0
	.value	0x1
	.byte	0x55
	.quad	0
	.quad	0
.LVUS6:
	.uleb128 .LVU35
	.uleb128 .LVU36
.LLST6:
	.quad	.LVL11-.Ltext0
	.quad	.LVL11-.Ltext0
	.value	0x5
	.byte	0x75
	.sleb128 0
	.byte	0x12
	.byte	0x1e
	.byte	0x9f
	.quad	0
	.quad	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU11
	.uleb128 .LVU11
	.uleb128 .LVU12
	.uleb128 .LVU12
	.uleb128 0
.LLST0:
	.quad	.LVL1-.Ltext0
	.quad	.LVL2-.Ltext0
	.value	0x1
	.byte	0x55
	.quad	.LVL2-.Ltext0
	.quad	.LVL3-1-.Ltext0
	.value	0x1
	.byte	0x50
	.quad	.LVL3-1-.Ltext0
	.quad	.LFE1-.Ltext0
	.value	0x4
	.byte	0xf3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.quad	0
	.quad	0
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
	.section	.debug_ranges,"",@progbits
.Ldebug_ranges0:
	.quad	.LBB5-.Ltext0
	.quad	.LBE5-.Ltext0
	.quad	.LBB8-.Ltext0
	.quad	.LBE8-.Ltext0
	.quad	0
	.quad	0
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF6:
	.string	"depth"
.LASF1:
	.string	"long unsigned int"
.LASF9:
	.string	"steps.c"
.LASF2:
	.string	"argc"
.LASF7:
	.string	"other"
.LASF5:
	.string	"main"
.LASF8:
	.string	"GNU C17 12.2.0 -mtune=generic -march=x86-64 -g -gdwarf-4 -O1 -fno-reorder-functions -fasynchronous-unwind-tables"
.LASF13:
	.string	"numbers"
.LASF14:
	.string	"square"
.LASF15:
	.string	"compare"
.LASF12:
	.string	"qsort"
.LASF10:
	.string	"/project"
.LASF4:
	.string	"total"
.LASF0:
	.string	"char"
.LASF11:
	.string	"printf"
.LASF3:
	.string	"argv"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
