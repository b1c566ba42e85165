	.file	"records.c"
	.text
.Ltext0:
	.file 0 "/project" "records.c"
	.type	area, @function
area:
.LVL0:
.LFB1:
	.file 1 "records.c"
	.loc 1 21 65 view -0
	.cfi_startproc
	.loc 1 22 2 view .LVU1
	.loc 1 23 2 view .LVU2
	.loc 1 24 2 view .LVU3
	.loc 1 25 2 view .LVU4
	.loc 1 22 6 is_stmt 0 view .LVU5
	movl	%esi, %edx
	subl	%edi, %edx
.LVL1:
	.loc 1 23 26 view .LVU6
	sarq	$32, %rsi
.LVL2:
	.loc 1 23 44 view .LVU7
	sarq	$32, %rdi
.LVL3:
	.loc 1 23 6 view .LVU8
	subl	%edi, %esi
	.loc 1 24 6 view .LVU9
	imull	%esi, %edx
.LVL4:
	.loc 1 25 26 view .LVU10
	movl	%edx, %eax
	negl	%eax
	cmovs	%edx, %eax
	.loc 1 26 1 view .LVU11
	ret
	.cfi_endproc
.LFE1:
	.size	area, .-area
	.type	measured, @function
measured:
.LVL5:
.LFB2:
	.loc 1 28 96 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 28 96 is_stmt 0 view .LVU13
	movq	%rsi, %rax
	.loc 1 29 2 is_stmt 1 view .LVU14
.LVL6:
	.loc 1 30 2 view .LVU15
.LBB2:
	.loc 1 30 7 view .LVU16
	.loc 1 30 21 view .LVU17
	testq	%rsi, %rsi
	jle	.L5
	movq	%rdi, %rcx
	movq	%rsi, %rdx
	salq	$4, %rdx
	addq	%rdx, %rdi
.LVL7:
	.loc 1 30 21 is_stmt 0 view .LVU18
.LBE2:
	.loc 1 29 17 view .LVU19
	pxor	%xmm0, %xmm0
.LVL8:
.L4:
.LBB4:
.LBB3:
	.loc 1 31 3 is_stmt 1 discriminator 3 view .LVU20
	.loc 1 31 38 is_stmt 0 discriminator 3 view .LVU21
	movl	8(%rcx), %edx
	subl	(%rcx), %edx
.LVL9:
	.loc 1 31 71 discriminator 3 view .LVU22
	movl	12(%rcx), %r8d
	subl	4(%rcx), %r8d
.LVL10:
	.loc 1 32 3 is_stmt 1 discriminator 3 view .LVU23
	.loc 1 32 24 is_stmt 0 discriminator 3 view .LVU24
	imull	%edx, %edx
.LVL11:
	.loc 1 32 42 discriminator 3 view .LVU25
	imull	%r8d, %r8d
.LVL12:
	.loc 1 32 33 discriminator 3 view .LVU26
	addl	%r8d, %edx
	.loc 1 32 14 discriminator 3 view .LVU27
	pxor	%xmm1, %xmm1
	cvtsi2sdl	%edx, %xmm1
	addsd	%xmm1, %xmm0
.LVL13:
	.loc 1 32 14 discriminator 3 view .LVU28
.LBE3:
	.loc 1 30 31 is_stmt 1 discriminator 3 view .LVU29
	.loc 1 30 21 discriminator 3 view .LVU30
	addq	$16, %rcx
.LVL14:
	.loc 1 30 21 is_stmt 0 discriminator 3 view .LVU31
	cmpq	%rdi, %rcx
	jne	.L4
.LVL15:
.L3:
	.loc 1 30 21 discriminator 3 view .LVU32
.LBE4:
	.loc 1 34 2 is_stmt 1 view .LVU33
	.loc 1 35 1 is_stmt 0 view .LVU34
	ret
.LVL16:
.L5:
	.loc 1 29 17 view .LVU35
	pxor	%xmm0, %xmm0
	jmp	.L3
	.cfi_endproc
.LFE2:
	.size	measured, .-measured
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"%d %d %d %g %ld\n"
	.text
	.type	run, @function
run:
.LVL17:
.LFB3:
	.loc 1 37 52 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 37 52 is_stmt 0 view .LVU37
	pushq	%r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	subq	$32, %rsp
	.cfi_def_cfa_offset 64
	.loc 1 38 2 is_stmt 1 view .LVU38
.LVL18:
	.loc 1 39 2 view .LVU39
	.loc 1 40 2 view .LVU40
	.loc 1 40 14 is_stmt 0 view .LVU41
	movl	$0, (%rsp)
	movl	$0, 4(%rsp)
	movl	%edi, 8(%rsp)
	movl	$2, 12(%rsp)
	movl	%edi, 16(%rsp)
	movl	$2, 20(%rsp)
.LVL19:
.LBB9:
.LBI9:
	.loc 1 16 21 is_stmt 1 view .LVU42
.LBB10:
	.loc 1 17 2 view .LVU43
	.loc 1 18 2 view .LVU44
	.loc 1 17 33 is_stmt 0 view .LVU45
	leal	-1(%rdi), %eax
	movl	%eax, 24(%rsp)
	.loc 1 17 50 view .LVU46
	addl	$2, %edi
.LVL20:
	.loc 1 17 50 view .LVU47
	movl	%edi, 28(%rsp)
.LBE10:
.LBE9:
	.loc 1 41 2 is_stmt 1 view .LVU48
.LVL21:
	.loc 1 42 2 view .LVU49
	.loc 1 42 16 is_stmt 0 view .LVU50
	movq	(%rsp), %rdi
	movq	8(%rsp), %rsi
	call	area
.LVL22:
	.loc 1 42 16 view .LVU51
	movl	%eax, %ebp
.LVL23:
	.loc 1 43 2 is_stmt 1 view .LVU52
	.loc 1 43 23 is_stmt 0 view .LVU53
	movq	%rsp, %rdi
.LVL24:
	.loc 1 43 23 view .LVU54
	movl	$2, %esi
	call	measured
.LVL25:
	.loc 1 43 23 view .LVU55
	movq	%rax, %r8
	.loc 1 44 2 is_stmt 1 view .LVU56
.LVL26:
	.loc 1 45 2 view .LVU57
	.loc 1 46 2 view .LVU58
	.loc 1 45 8 is_stmt 0 view .LVU59
	movl	%ebp, %r12d
	negl	%r12d
	.loc 1 46 2 view .LVU60
	movswl	%r12w, %r12d
	movzbl	%bpl, %ebx
	movl	%r12d, %ecx
	movl	%ebx, %edx
	movl	%ebp, %esi
	leaq	.LC1(%rip), %rdi
	movl	$1, %eax
	call	printf@PLT
.LVL27:
	.loc 1 47 2 is_stmt 1 view .LVU61
	.loc 1 47 17 is_stmt 0 view .LVU62
	leal	(%rbx,%rbp), %eax
	.loc 1 47 23 view .LVU63
	addl	%r12d, %eax
	.loc 1 48 1 view .LVU64
	addq	$32, %rsp
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%rbp
	.cfi_def_cfa_offset 16
.LVL28:
	.loc 1 48 1 view .LVU65
	popq	%r12
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE3:
	.size	run, .-run
	.globl	main
	.type	main, @function
main:
.LVL29:
.LFB4:
	.loc 1 50 33 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 50 33 is_stmt 0 view .LVU67
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	.loc 1 51 2 is_stmt 1 view .LVU68
	.loc 1 51 9 is_stmt 0 view .LVU69
	addl	$3, %edi
.LVL30:
	.loc 1 51 9 view .LVU70
	call	run
.LVL31:
	.loc 1 52 1 view .LVU71
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE4:
	.size	main, .-main
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x3f8
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0x10
	.long	.LASF33
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.long	.Ldebug_line0
	.uleb128 0x6
	.long	.LASF2
	.byte	0x8
	.byte	0x3
	.long	0x4e
	.uleb128 0x7
	.string	"x"
	.byte	0x4
	.byte	0x6
	.long	0x4e
	.byte	0
	.uleb128 0x7
	.string	"y"
	.byte	0x4
	.byte	0x9
	.long	0x4e
	.byte	0x4
	.byte	0
	.uleb128 0x11
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x6
	.long	.LASF3
	.byte	0x10
	.byte	0x7
	.long	0x78
	.uleb128 0x8
	.long	.LASF4
	.byte	0x8
	.byte	0xf
	.long	0x2e
	.byte	0
	.uleb128 0x7
	.string	"to"
	.byte	0x8
	.byte	0x15
	.long	0x2e
	.byte	0x8
	.byte	0
	.uleb128 0xc
	.long	0x55
	.uleb128 0x6
	.long	.LASF5
	.byte	0x10
	.byte	0xb
	.long	0xa1
	.uleb128 0x8
	.long	.LASF6
	.byte	0xc
	.byte	0x9
	.long	0xa1
	.byte	0
	.uleb128 0x8
	.long	.LASF7
	.byte	0xd
	.byte	0x7
	.long	0xa8
	.byte	0x8
	.byte	0
	.uleb128 0x3
	.byte	0x8
	.byte	0x4
	.long	.LASF8
	.uleb128 0x3
	.byte	0x8
	.byte	0x5
	.long	.LASF9
	.uleb128 0x12
	.long	.LASF34
	.byte	0x1
	.byte	0x1
	.byte	0x5
	.long	0x4e
	.long	0xc6
	.uleb128 0x13
	.long	0xc6
	.uleb128 0x14
	.byte	0
	.uleb128 0x4
	.long	0xd2
	.uleb128 0x3
	.byte	0x1
	.byte	0x6
	.long	.LASF10
	.uleb128 0xc
	.long	0xcb
	.uleb128 0x15
	.long	.LASF35
	.byte	0x1
	.byte	0x32
	.byte	0x5
	.long	0x4e
	.quad	.LFB4
	.quad	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.long	0x137
	.uleb128 0x5
	.long	.LASF11
	.byte	0x32
	.byte	0xe
	.long	0x4e
	.long	.LLST16
	.long	.LVUS16
	.uleb128 0x5
	.long	.LASF12
	.byte	0x32
	.byte	0x1b
	.long	0x137
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0xd
	.quad	.LVL31
	.long	0x141
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x5
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x23
	.uleb128 0x3
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x13c
	.uleb128 0x4
	.long	0xcb
	.uleb128 0x16
	.string	"run"
	.byte	0x1
	.byte	0x25
	.byte	0x26
	.long	0x4e
	.quad	.LFB3
	.quad	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x2a5
	.uleb128 0x5
	.long	.LASF13
	.byte	0x25
	.byte	0x2e
	.long	0x4e
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0x2
	.long	.LASF14
	.byte	0x26
	.byte	0xf
	.long	0x2e
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0x2
	.long	.LASF15
	.byte	0x27
	.byte	0xf
	.long	0x2e
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x17
	.long	.LASF23
	.byte	0x1
	.byte	0x28
	.byte	0xe
	.long	0x2a5
	.uleb128 0x2
	.byte	0x91
	.sleb128 -64
	.uleb128 0x2
	.long	.LASF16
	.byte	0x29
	.byte	0xf
	.long	0x2bc
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0x2
	.long	.LASF17
	.byte	0x2a
	.byte	0x6
	.long	0x4e
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x18
	.string	"all"
	.byte	0x1
	.byte	0x2b
	.byte	0x11
	.long	0x7d
	.uleb128 0x9
	.string	"tag"
	.byte	0x2c
	.byte	0x10
	.long	0x2c1
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0x2
	.long	.LASF18
	.byte	0x2d
	.byte	0x8
	.long	0x2c8
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x19
	.long	0x3c4
	.quad	.LBI9
	.byte	.LVU42
	.quad	.LBB9
	.quad	.LBE9-.LBB9
	.byte	0x1
	.byte	0x28
	.byte	0x35
	.long	0x24d
	.uleb128 0xe
	.long	0x3e5
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0xe
	.long	0x3db
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0x1a
	.long	0x3d1
	.uleb128 0x1b
	.long	0x3ef
	.byte	0
	.uleb128 0x1c
	.quad	.LVL22
	.long	0x366
	.uleb128 0x1d
	.quad	.LVL25
	.long	0x2cf
	.long	0x277
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x91
	.sleb128 -64
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x1
	.byte	0x32
	.byte	0
	.uleb128 0xd
	.quad	.LVL27
	.long	0xaf
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x9
	.byte	0x3
	.quad	.LC1
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x7c
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x1e
	.long	0x55
	.long	0x2b5
	.uleb128 0x1f
	.long	0x2b5
	.byte	0x1
	.byte	0
	.uleb128 0x3
	.byte	0x8
	.byte	0x7
	.long	.LASF19
	.uleb128 0x4
	.long	0x55
	.uleb128 0x3
	.byte	0x1
	.byte	0x8
	.long	.LASF20
	.uleb128 0x3
	.byte	0x2
	.byte	0x5
	.long	.LASF21
	.uleb128 0xf
	.long	.LASF22
	.byte	0x1c
	.byte	0x31
	.long	0x7d
	.quad	.LFB2
	.quad	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.long	0x361
	.uleb128 0x5
	.long	.LASF23
	.byte	0x1c
	.byte	0x4d
	.long	0x361
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x20
	.long	.LASF7
	.byte	0x1
	.byte	0x1c
	.byte	0x59
	.long	0xa8
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x9
	.string	"all"
	.byte	0x1d
	.byte	0x11
	.long	0x7d
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x21
	.long	.LLRL4
	.uleb128 0x9
	.string	"i"
	.byte	0x1e
	.byte	0xc
	.long	0xa8
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x22
	.quad	.LBB3
	.quad	.LBE3-.LBB3
	.uleb128 0x2
	.long	.LASF24
	.byte	0x1f
	.byte	0x10
	.long	0x2e
	.long	.LLST6
	.long	.LVUS6
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x78
	.uleb128 0xf
	.long	.LASF25
	.byte	0x15
	.byte	0x26
	.long	0x4e
	.quad	.LFB1
	.quad	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0x3c4
	.uleb128 0x5
	.long	.LASF26
	.byte	0x15
	.byte	0x37
	.long	0x55
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x2
	.long	.LASF27
	.byte	0x16
	.byte	0x6
	.long	0x4e
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0xa
	.long	.LASF28
	.byte	0x17
	.byte	0x6
	.long	0x4e
	.uleb128 0xa
	.long	.LASF25
	.byte	0x18
	.byte	0x6
	.long	0x4e
	.byte	0
	.uleb128 0x23
	.long	.LASF36
	.byte	0x1
	.byte	0x10
	.byte	0x15
	.long	0x2e
	.byte	0x1
	.uleb128 0xb
	.long	.LASF29
	.byte	0x28
	.long	0x2e
	.uleb128 0xb
	.long	.LASF30
	.byte	0x33
	.long	0x4e
	.uleb128 0xb
	.long	.LASF31
	.byte	0x3e
	.long	0x4e
	.uleb128 0xa
	.long	.LASF32
	.byte	0x11
	.byte	0xf
	.long	0x2e
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
	.uleb128 0x3
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
	.uleb128 0x6
	.uleb128 0x13
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 8
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x7
	.uleb128 0xd
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
	.uleb128 0x38
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x8
	.uleb128 0xd
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
	.uleb128 0x38
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x9
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
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xb
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 16
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xc
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xd
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xe
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
	.uleb128 0xf
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
	.uleb128 0x10
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
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x13
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x14
	.uleb128 0x18
	.byte	0
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
	.uleb128 0x16
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
	.uleb128 0x17
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
	.uleb128 0x18
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
	.uleb128 0x19
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
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1a
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1b
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1c
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1d
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
	.uleb128 0x21
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x22
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.byte	0
	.byte	0
	.uleb128 0x23
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
	.uleb128 .LVU70
	.uleb128 .LVU70
	.uleb128 .LVU71
	.uleb128 .LVU71
	.uleb128 0
.LLST16:
	.byte	0x4
	.uleb128 .LVL29-.Ltext0
	.uleb128 .LVL30-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL30-.Ltext0
	.uleb128 .LVL31-1-.Ltext0
	.uleb128 0x3
	.byte	0x75
	.sleb128 -3
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL31-1-.Ltext0
	.uleb128 .LFE4-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS17:
	.uleb128 0
	.uleb128 .LVU71
	.uleb128 .LVU71
	.uleb128 0
.LLST17:
	.byte	0x4
	.uleb128 .LVL29-.Ltext0
	.uleb128 .LVL31-1-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL31-1-.Ltext0
	.uleb128 .LFE4-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x54
	.byte	0x9f
	.byte	0
.LVUS7:
	.uleb128 0
	.uleb128 .LVU47
	.uleb128 .LVU47
	.uleb128 .LVU51
	.uleb128 .LVU51
	.uleb128 0
.LLST7:
	.byte	0x4
	.uleb128 .LVL17-.Ltext0
	.uleb128 .LVL20-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL20-.Ltext0
	.uleb128 .LVL22-1-.Ltext0
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL22-1-.Ltext0
	.uleb128 .LFE3-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS8:
	.uleb128 .LVU39
	.uleb128 .LVU62
.LLST8:
	.byte	0x4
	.uleb128 .LVL18-.Ltext0
	.uleb128 .LVL27-.Ltext0
	.uleb128 0x8
	.byte	0x30
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x30
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS9:
	.uleb128 .LVU40
	.uleb128 .LVU47
	.uleb128 .LVU47
	.uleb128 .LVU51
	.uleb128 .LVU51
	.uleb128 .LVU62
.LLST9:
	.byte	0x4
	.uleb128 .LVL18-.Ltext0
	.uleb128 .LVL20-.Ltext0
	.uleb128 0x7
	.byte	0x55
	.byte	0x93
	.uleb128 0x4
	.byte	0x32
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL20-.Ltext0
	.uleb128 .LVL22-1-.Ltext0
	.uleb128 0x8
	.byte	0x91
	.sleb128 -56
	.byte	0x93
	.uleb128 0x4
	.byte	0x32
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL22-1-.Ltext0
	.uleb128 .LVL27-.Ltext0
	.uleb128 0xa
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x32
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS10:
	.uleb128 .LVU49
	.uleb128 .LVU54
	.uleb128 .LVU54
	.uleb128 .LVU55
	.uleb128 .LVU55
	.uleb128 0
.LLST10:
	.byte	0x4
	.uleb128 .LVL21-.Ltext0
	.uleb128 .LVL24-.Ltext0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -64
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL24-.Ltext0
	.uleb128 .LVL25-1-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL25-1-.Ltext0
	.uleb128 .LFE3-.Ltext0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -64
	.byte	0x9f
	.byte	0
.LVUS11:
	.uleb128 .LVU52
	.uleb128 .LVU55
	.uleb128 .LVU55
	.uleb128 .LVU65
.LLST11:
	.byte	0x4
	.uleb128 .LVL23-.Ltext0
	.uleb128 .LVL25-1-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL25-1-.Ltext0
	.uleb128 .LVL28-.Ltext0
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS12:
	.uleb128 .LVU57
	.uleb128 .LVU65
.LLST12:
	.byte	0x4
	.uleb128 .LVL26-.Ltext0
	.uleb128 .LVL28-.Ltext0
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS13:
	.uleb128 .LVU58
	.uleb128 .LVU65
.LLST13:
	.byte	0x4
	.uleb128 .LVL26-.Ltext0
	.uleb128 .LVL28-.Ltext0
	.uleb128 0x4
	.byte	0x76
	.sleb128 0
	.byte	0x1f
	.byte	0x9f
	.byte	0
.LVUS14:
	.uleb128 .LVU42
	.uleb128 .LVU45
.LLST14:
	.byte	0x4
	.uleb128 .LVL19-.Ltext0
	.uleb128 .LVL19-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS15:
	.uleb128 .LVU42
	.uleb128 .LVU45
.LLST15:
	.byte	0x4
	.uleb128 .LVL19-.Ltext0
	.uleb128 .LVL19-.Ltext0
	.uleb128 0x3
	.byte	0x9
	.byte	0xff
	.byte	0x9f
	.byte	0
.LVUS2:
	.uleb128 0
	.uleb128 .LVU18
	.uleb128 .LVU18
	.uleb128 .LVU20
	.uleb128 .LVU20
	.uleb128 .LVU35
	.uleb128 .LVU35
	.uleb128 0
.LLST2:
	.byte	0x4
	.uleb128 .LVL5-.Ltext0
	.uleb128 .LVL7-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL7-.Ltext0
	.uleb128 .LVL8-.Ltext0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL8-.Ltext0
	.uleb128 .LVL16-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL16-.Ltext0
	.uleb128 .LFE2-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS3:
	.uleb128 .LVU15
	.uleb128 .LVU20
	.uleb128 .LVU20
	.uleb128 .LVU28
	.uleb128 .LVU28
	.uleb128 .LVU32
	.uleb128 .LVU32
	.uleb128 .LVU34
	.uleb128 .LVU35
	.uleb128 0
.LLST3:
	.byte	0x4
	.uleb128 .LVL6-.Ltext0
	.uleb128 .LVL8-.Ltext0
	.uleb128 0xf
	.byte	0x9e
	.uleb128 0x8
	.long	0
	.long	0
	.byte	0x93
	.uleb128 0x8
	.byte	0x54
	.byte	0x93
	.uleb128 0x8
	.byte	0x4
	.uleb128 .LVL8-.Ltext0
	.uleb128 .LVL13-.Ltext0
	.uleb128 0x6
	.byte	0x61
	.byte	0x93
	.uleb128 0x8
	.byte	0x54
	.byte	0x93
	.uleb128 0x8
	.byte	0x4
	.uleb128 .LVL13-.Ltext0
	.uleb128 .LVL15-.Ltext0
	.uleb128 0x6
	.byte	0x61
	.byte	0x93
	.uleb128 0x8
	.byte	0x54
	.byte	0x93
	.uleb128 0x8
	.byte	0x4
	.uleb128 .LVL15-.Ltext0
	.uleb128 .LVL15-.Ltext0
	.uleb128 0x5
	.byte	0x93
	.uleb128 0x8
	.byte	0x54
	.byte	0x93
	.uleb128 0x8
	.byte	0x4
	.uleb128 .LVL16-.Ltext0
	.uleb128 .LFE2-.Ltext0
	.uleb128 0xf
	.byte	0x9e
	.uleb128 0x8
	.long	0
	.long	0
	.byte	0x93
	.uleb128 0x8
	.byte	0x54
	.byte	0x93
	.uleb128 0x8
	.byte	0
.LVUS5:
	.uleb128 .LVU17
	.uleb128 .LVU20
	.uleb128 .LVU35
	.uleb128 0
.LLST5:
	.byte	0x4
	.uleb128 .LVL6-.Ltext0
	.uleb128 .LVL8-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL16-.Ltext0
	.uleb128 .LFE2-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS6:
	.uleb128 .LVU22
	.uleb128 .LVU23
	.uleb128 .LVU23
	.uleb128 .LVU25
	.uleb128 .LVU25
	.uleb128 .LVU26
	.uleb128 .LVU26
	.uleb128 .LVU31
	.uleb128 .LVU31
	.uleb128 .LVU32
.LLST6:
	.byte	0x4
	.uleb128 .LVL9-.Ltext0
	.uleb128 .LVL10-.Ltext0
	.uleb128 0x5
	.byte	0x51
	.byte	0x93
	.uleb128 0x4
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL10-.Ltext0
	.uleb128 .LVL11-.Ltext0
	.uleb128 0x6
	.byte	0x51
	.byte	0x93
	.uleb128 0x4
	.byte	0x58
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL11-.Ltext0
	.uleb128 .LVL12-.Ltext0
	.uleb128 0xf
	.byte	0x72
	.sleb128 8
	.byte	0x94
	.byte	0x4
	.byte	0x72
	.sleb128 0
	.byte	0x94
	.byte	0x4
	.byte	0x1c
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x58
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL12-.Ltext0
	.uleb128 .LVL14-.Ltext0
	.uleb128 0x18
	.byte	0x72
	.sleb128 8
	.byte	0x94
	.byte	0x4
	.byte	0x72
	.sleb128 0
	.byte	0x94
	.byte	0x4
	.byte	0x1c
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x72
	.sleb128 12
	.byte	0x94
	.byte	0x4
	.byte	0x72
	.sleb128 4
	.byte	0x94
	.byte	0x4
	.byte	0x1c
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL14-.Ltext0
	.uleb128 .LVL15-.Ltext0
	.uleb128 0x18
	.byte	0x72
	.sleb128 -8
	.byte	0x94
	.byte	0x4
	.byte	0x72
	.sleb128 -16
	.byte	0x94
	.byte	0x4
	.byte	0x1c
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x72
	.sleb128 -4
	.byte	0x94
	.byte	0x4
	.byte	0x72
	.sleb128 -12
	.byte	0x94
	.byte	0x4
	.byte	0x1c
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU7
.LLST0:
	.byte	0x4
	.uleb128 .LVL0-.Ltext0
	.uleb128 .LVL2-.Ltext0
	.uleb128 0x6
	.byte	0x55
	.byte	0x93
	.uleb128 0x8
	.byte	0x54
	.byte	0x93
	.uleb128 0x8
	.byte	0
.LVUS1:
	.uleb128 .LVU2
	.uleb128 .LVU6
	.uleb128 .LVU6
	.uleb128 .LVU10
.LLST1:
	.byte	0x4
	.uleb128 .LVL0-.Ltext0
	.uleb128 .LVL1-.Ltext0
	.uleb128 0x6
	.byte	0x74
	.sleb128 0
	.byte	0x75
	.sleb128 0
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1-.Ltext0
	.uleb128 .LVL4-.Ltext0
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
.LLRL4:
	.byte	0x4
	.uleb128 .LBB2-.Ltext0
	.uleb128 .LBE2-.Ltext0
	.byte	0x4
	.uleb128 .LBB4-.Ltext0
	.uleb128 .LBE4-.Ltext0
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF3:
	.string	"line"
.LASF13:
	.string	"size"
.LASF28:
	.string	"height"
.LASF20:
	.string	"unsigned char"
.LASF35:
	.string	"main"
.LASF6:
	.string	"length"
.LASF30:
	.string	"right"
.LASF29:
	.string	"start"
.LASF14:
	.string	"origin"
.LASF32:
	.string	"result"
.LASF4:
	.string	"from"
.LASF31:
	.string	"down"
.LASF23:
	.string	"lines"
.LASF25:
	.string	"area"
.LASF5:
	.string	"measure"
.LASF22:
	.string	"measured"
.LASF10:
	.string	"char"
.LASF7:
	.string	"count"
.LASF9:
	.string	"long int"
.LASF24:
	.string	"step"
.LASF19:
	.string	"long unsigned int"
.LASF8:
	.string	"double"
.LASF2:
	.string	"point"
.LASF11:
	.string	"argc"
.LASF18:
	.string	"code"
.LASF34:
	.string	"printf"
.LASF16:
	.string	"first"
.LASF26:
	.string	"diagonal"
.LASF12:
	.string	"argv"
.LASF36:
	.string	"moved"
.LASF21:
	.string	"short int"
.LASF27:
	.string	"width"
.LASF17:
	.string	"covered"
.LASF33:
	.string	"GNU C17 12.2.0 -mtune=generic -march=x86-64 -g -O1 -fno-reorder-functions -fasynchronous-unwind-tables"
.LASF15:
	.string	"corner"
	.section	.debug_line_str,"MS",@progbits,1
.LASF1:
	.string	"/project"
.LASF0:
	.string	"records.c"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
