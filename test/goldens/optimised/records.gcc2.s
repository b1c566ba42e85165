	.file	"records.c"
	.text
.Ltext0:
	.file 0 "/project" "records.c"
	.p2align 4
	.type	measured.constprop.0, @function
measured.constprop.0:
.LVL0:
.LFB5:
	.file 1 "records.c"
	.loc 1 28 49 view -0
	.cfi_startproc
.LBB8:
	.loc 1 30 21 view .LVU1
.LBB9:
	.loc 1 31 3 view .LVU2
	.loc 1 31 38 is_stmt 0 view .LVU3
	movl	8(%rdi), %edx
	.loc 1 31 71 view .LVU4
	movl	12(%rdi), %esi
	.loc 1 32 14 view .LVU5
	pxor	%xmm0, %xmm0
	pxor	%xmm1, %xmm1
	.loc 1 31 38 view .LVU6
	subl	(%rdi), %edx
.LVL1:
	.loc 1 31 71 view .LVU7
	subl	4(%rdi), %esi
.LVL2:
	.loc 1 32 3 is_stmt 1 view .LVU8
	.loc 1 32 3 is_stmt 0 view .LVU9
.LBE9:
	.loc 1 30 31 is_stmt 1 view .LVU10
	.loc 1 30 21 view .LVU11
.LBB10:
	.loc 1 31 3 view .LVU12
	.loc 1 32 24 is_stmt 0 view .LVU13
	imull	%edx, %edx
.LVL3:
	.loc 1 31 38 view .LVU14
	movl	24(%rdi), %eax
	.loc 1 31 71 view .LVU15
	movl	28(%rdi), %ecx
	.loc 1 32 42 view .LVU16
	imull	%esi, %esi
.LVL4:
	.loc 1 31 38 view .LVU17
	subl	16(%rdi), %eax
.LVL5:
	.loc 1 31 71 view .LVU18
	subl	20(%rdi), %ecx
.LVL6:
	.loc 1 32 3 is_stmt 1 view .LVU19
	.loc 1 32 3 is_stmt 0 view .LVU20
.LBE10:
	.loc 1 30 31 is_stmt 1 view .LVU21
	.loc 1 30 21 view .LVU22
.LBE8:
	.loc 1 34 2 view .LVU23
.LBB13:
.LBB11:
	.loc 1 32 24 is_stmt 0 view .LVU24
	imull	%eax, %eax
.LVL7:
	.loc 1 32 42 view .LVU25
	imull	%ecx, %ecx
.LVL8:
	.loc 1 32 33 view .LVU26
	addl	%esi, %edx
	.loc 1 32 14 view .LVU27
	cvtsi2sdl	%edx, %xmm0
	.loc 1 32 33 view .LVU28
	addl	%ecx, %eax
	.loc 1 32 14 view .LVU29
	addsd	%xmm1, %xmm0
	pxor	%xmm1, %xmm1
	cvtsi2sdl	%eax, %xmm1
.LBE11:
.LBE13:
	.loc 1 35 1 view .LVU30
	movl	$2, %eax
.LBB14:
.LBB12:
	.loc 1 32 14 view .LVU31
	addsd	%xmm1, %xmm0
.LVL9:
	.loc 1 32 14 view .LVU32
.LBE12:
.LBE14:
	.loc 1 35 1 view .LVU33
	ret
	.cfi_endproc
.LFE5:
	.size	measured.constprop.0, .-measured.constprop.0
	.p2align 4
	.type	area.constprop.0, @function
area.constprop.0:
.LVL10:
.LFB6:
	.loc 1 21 38 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 22 2 view .LVU35
	.loc 1 23 2 view .LVU36
	.loc 1 24 2 view .LVU37
	.loc 1 25 2 view .LVU38
	.loc 1 24 6 is_stmt 0 view .LVU39
	addl	%esi, %esi
.LVL11:
	.loc 1 25 26 view .LVU40
	movl	%esi, %eax
	negl	%eax
	cmovs	%esi, %eax
	.loc 1 26 1 view .LVU41
	ret
	.cfi_endproc
.LFE6:
	.size	area.constprop.0, .-area.constprop.0
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"%d %d %d %g %ld\n"
	.text
	.p2align 4
	.type	run, @function
run:
.LVL12:
.LFB3:
	.loc 1 37 52 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 38 2 view .LVU43
	.loc 1 39 2 view .LVU44
	.loc 1 40 2 view .LVU45
	.loc 1 37 52 is_stmt 0 view .LVU46
	pushq	%r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
.LBB15:
.LBB16:
	.loc 1 17 33 view .LVU47
	leal	-1(%rdi), %eax
.LBE16:
.LBE15:
	.loc 1 37 52 view .LVU48
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	subq	$32, %rsp
	.cfi_def_cfa_offset 64
	.loc 1 40 14 view .LVU49
	movl	%edi, 8(%rsp)
	movl	$2, 12(%rsp)
	.loc 1 42 16 view .LVU50
	movq	8(%rsp), %rsi
	.loc 1 40 14 view .LVU51
	movl	%edi, 16(%rsp)
.LBB20:
.LBB17:
	.loc 1 17 50 view .LVU52
	addl	$2, %edi
.LVL13:
	.loc 1 17 50 view .LVU53
	movl	%edi, 28(%rsp)
.LBE17:
.LBE20:
	.loc 1 42 16 view .LVU54
	xorl	%edi, %edi
	.loc 1 40 14 view .LVU55
	movq	$0, (%rsp)
	movl	$2, 20(%rsp)
.LVL14:
.LBB21:
.LBI15:
	.loc 1 16 21 is_stmt 1 view .LVU56
.LBB18:
	.loc 1 17 2 view .LVU57
	.loc 1 18 2 view .LVU58
	.loc 1 18 2 is_stmt 0 view .LVU59
.LBE18:
.LBE21:
	.loc 1 41 2 is_stmt 1 view .LVU60
	.loc 1 42 2 view .LVU61
.LBB22:
.LBB19:
	.loc 1 17 33 is_stmt 0 view .LVU62
	movl	%eax, 24(%rsp)
.LBE19:
.LBE22:
	.loc 1 42 16 view .LVU63
	call	area.constprop.0
.LVL15:
	.loc 1 43 23 view .LVU64
	movq	%rsp, %rdi
.LVL16:
	.loc 1 42 16 view .LVU65
	movl	%eax, %ebp
.LVL17:
	.loc 1 43 2 is_stmt 1 view .LVU66
	.loc 1 43 23 is_stmt 0 view .LVU67
	call	measured.constprop.0
.LVL18:
	.loc 1 44 2 is_stmt 1 view .LVU68
	.loc 1 45 2 view .LVU69
	.loc 1 46 2 view .LVU70
	.loc 1 45 8 is_stmt 0 view .LVU71
	movl	%ebp, %r12d
	movzbl	%bpl, %ebx
	.loc 1 46 2 view .LVU72
	movl	%ebp, %esi
	.loc 1 45 8 view .LVU73
	negl	%r12d
	.loc 1 43 23 view .LVU74
	movq	%rax, %r8
	.loc 1 46 2 view .LVU75
	movl	%ebx, %edx
	movl	$1, %eax
	movswl	%r12w, %r12d
	leaq	.LC1(%rip), %rdi
.LVL19:
	.loc 1 46 2 view .LVU76
	movl	%r12d, %ecx
	call	printf@PLT
.LVL20:
	.loc 1 47 2 is_stmt 1 view .LVU77
	.loc 1 47 17 is_stmt 0 view .LVU78
	leal	(%rbx,%rbp), %eax
	.loc 1 48 1 view .LVU79
	addq	$32, %rsp
	.cfi_def_cfa_offset 32
	.loc 1 47 23 view .LVU80
	addl	%r12d, %eax
	.loc 1 48 1 view .LVU81
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%rbp
	.cfi_def_cfa_offset 16
.LVL21:
	.loc 1 48 1 view .LVU82
	popq	%r12
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE3:
	.size	run, .-run
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LVL22:
.LFB4:
	.loc 1 50 33 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 51 2 view .LVU84
	.loc 1 51 9 is_stmt 0 view .LVU85
	addl	$3, %edi
.LVL23:
	.loc 1 51 9 view .LVU86
	jmp	run
.LVL24:
	.loc 1 51 9 view .LVU87
	.cfi_endproc
.LFE4:
	.size	main, .-main
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x42f
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0x13
	.long	.LASF34
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.long	.Ldebug_line0
	.uleb128 0x1
	.byte	0x8
	.byte	0x4
	.long	.LASF2
	.uleb128 0x14
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x8
	.long	.LASF3
	.byte	0x8
	.byte	0x3
	.long	0x5c
	.uleb128 0x9
	.string	"x"
	.byte	0x4
	.byte	0x6
	.long	0x35
	.byte	0
	.uleb128 0x9
	.string	"y"
	.byte	0x4
	.byte	0x9
	.long	0x35
	.byte	0x4
	.byte	0
	.uleb128 0x8
	.long	.LASF4
	.byte	0x10
	.byte	0x7
	.long	0x7f
	.uleb128 0xa
	.long	.LASF5
	.byte	0x8
	.byte	0xf
	.long	0x3c
	.byte	0
	.uleb128 0x9
	.string	"to"
	.byte	0x8
	.byte	0x15
	.long	0x3c
	.byte	0x8
	.byte	0
	.uleb128 0xf
	.long	0x5c
	.uleb128 0x8
	.long	.LASF6
	.byte	0x10
	.byte	0xb
	.long	0xa8
	.uleb128 0xa
	.long	.LASF7
	.byte	0xc
	.byte	0x9
	.long	0x2e
	.byte	0
	.uleb128 0xa
	.long	.LASF8
	.byte	0xd
	.byte	0x7
	.long	0xa8
	.byte	0x8
	.byte	0
	.uleb128 0x1
	.byte	0x8
	.byte	0x5
	.long	.LASF9
	.uleb128 0x15
	.long	.LASF35
	.byte	0x1
	.byte	0x1
	.byte	0x5
	.long	0x35
	.long	0xc6
	.uleb128 0x16
	.long	0xc6
	.uleb128 0x17
	.byte	0
	.uleb128 0x4
	.long	0xd2
	.uleb128 0x1
	.byte	0x1
	.byte	0x6
	.long	.LASF10
	.uleb128 0xf
	.long	0xcb
	.uleb128 0x18
	.long	.LASF36
	.byte	0x1
	.byte	0x32
	.byte	0x5
	.long	0x35
	.quad	.LFB4
	.quad	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.long	0x137
	.uleb128 0xb
	.long	.LASF11
	.byte	0x32
	.byte	0xe
	.long	0x35
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0xb
	.long	.LASF12
	.byte	0x32
	.byte	0x1b
	.long	0x137
	.long	.LLST18
	.long	.LVUS18
	.uleb128 0x19
	.quad	.LVL24
	.long	0x141
	.uleb128 0x2
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
	.uleb128 0x1a
	.string	"run"
	.byte	0x1
	.byte	0x25
	.byte	0x26
	.long	0x35
	.quad	.LFB3
	.quad	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x2a1
	.uleb128 0xb
	.long	.LASF13
	.byte	0x25
	.byte	0x2e
	.long	0x35
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0x5
	.long	.LASF14
	.byte	0x26
	.byte	0xf
	.long	0x3c
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0x5
	.long	.LASF15
	.byte	0x27
	.byte	0xf
	.long	0x3c
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x1b
	.long	.LASF22
	.byte	0x1
	.byte	0x28
	.byte	0xe
	.long	0x2a1
	.uleb128 0x2
	.byte	0x91
	.sleb128 -64
	.uleb128 0x5
	.long	.LASF16
	.byte	0x29
	.byte	0xf
	.long	0x2b8
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0x5
	.long	.LASF17
	.byte	0x2a
	.byte	0x6
	.long	0x35
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0xc
	.string	"all"
	.byte	0x2b
	.byte	0x11
	.long	0x84
	.uleb128 0x1c
	.string	"tag"
	.byte	0x1
	.byte	0x2c
	.byte	0x10
	.long	0x2bd
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0x5
	.long	.LASF18
	.byte	0x2d
	.byte	0x8
	.long	0x2c4
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x1d
	.long	0x355
	.quad	.LBI15
	.byte	.LVU56
	.long	.LLRL14
	.byte	0x1
	.byte	0x28
	.byte	0x35
	.long	0x247
	.uleb128 0x1e
	.long	0x37a
	.uleb128 0xd
	.long	0x36f
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0xd
	.long	0x364
	.long	.LLST16
	.long	.LVUS16
	.uleb128 0x1f
	.long	.LLRL14
	.uleb128 0x10
	.long	0x385
	.byte	0
	.byte	0
	.uleb128 0x20
	.quad	.LVL15
	.long	0x3ed
	.uleb128 0x21
	.quad	.LVL18
	.long	0x391
	.long	0x273
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.uleb128 0x22
	.long	0x2e5
	.uleb128 0x1
	.byte	0x32
	.byte	0
	.uleb128 0x23
	.quad	.LVL20
	.long	0xaf
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x9
	.byte	0x3
	.quad	.LC1
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x7c
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x24
	.long	0x5c
	.long	0x2b1
	.uleb128 0x25
	.long	0x2b1
	.byte	0x1
	.byte	0
	.uleb128 0x1
	.byte	0x8
	.byte	0x7
	.long	.LASF19
	.uleb128 0x4
	.long	0x5c
	.uleb128 0x1
	.byte	0x1
	.byte	0x8
	.long	.LASF20
	.uleb128 0x1
	.byte	0x2
	.byte	0x5
	.long	.LASF21
	.uleb128 0xe
	.long	.LASF24
	.byte	0x1c
	.byte	0x31
	.long	0x84
	.long	0x314
	.uleb128 0x3
	.long	.LASF22
	.byte	0x1c
	.byte	0x4d
	.long	0x314
	.uleb128 0x3
	.long	.LASF8
	.byte	0x1c
	.byte	0x59
	.long	0xa8
	.uleb128 0xc
	.string	"all"
	.byte	0x1d
	.byte	0x11
	.long	0x84
	.uleb128 0x11
	.uleb128 0xc
	.string	"i"
	.byte	0x1e
	.byte	0xc
	.long	0xa8
	.uleb128 0x11
	.uleb128 0x6
	.long	.LASF23
	.byte	0x1f
	.byte	0x10
	.long	0x3c
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x7f
	.uleb128 0xe
	.long	.LASF25
	.byte	0x15
	.byte	0x26
	.long	0x35
	.long	0x355
	.uleb128 0x3
	.long	.LASF26
	.byte	0x15
	.byte	0x37
	.long	0x5c
	.uleb128 0x6
	.long	.LASF27
	.byte	0x16
	.byte	0x6
	.long	0x35
	.uleb128 0x6
	.long	.LASF28
	.byte	0x17
	.byte	0x6
	.long	0x35
	.uleb128 0x6
	.long	.LASF25
	.byte	0x18
	.byte	0x6
	.long	0x35
	.byte	0
	.uleb128 0xe
	.long	.LASF29
	.byte	0x10
	.byte	0x15
	.long	0x3c
	.long	0x391
	.uleb128 0x3
	.long	.LASF30
	.byte	0x10
	.byte	0x28
	.long	0x3c
	.uleb128 0x3
	.long	.LASF31
	.byte	0x10
	.byte	0x33
	.long	0x35
	.uleb128 0x3
	.long	.LASF32
	.byte	0x10
	.byte	0x3e
	.long	0x35
	.uleb128 0x6
	.long	.LASF33
	.byte	0x11
	.byte	0xf
	.long	0x3c
	.byte	0
	.uleb128 0x26
	.long	0x2cb
	.quad	.LFB5
	.quad	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.long	0x3ed
	.uleb128 0x27
	.long	0x2da
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x7
	.long	0x2f0
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x28
	.long	0x2e5
	.byte	0x2
	.uleb128 0x12
	.long	0x2fb
	.long	.LLRL1
	.uleb128 0x7
	.long	0x2fc
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x12
	.long	0x305
	.long	.LLRL3
	.uleb128 0x10
	.long	0x306
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x29
	.long	0x319
	.quad	.LFB6
	.quad	.LFE6-.LFB6
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0xd
	.long	0x328
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x7
	.long	0x333
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x2a
	.long	0x33e
	.byte	0x2
	.uleb128 0x7
	.long	0x349
	.long	.LLST6
	.long	.LVUS6
	.byte	0
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
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
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x6
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
	.uleb128 0x7
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
	.uleb128 0x8
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
	.uleb128 0x9
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
	.uleb128 0xa
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
	.uleb128 0xb
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
	.uleb128 0xc
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
	.uleb128 0xd
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
	.uleb128 0xe
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
	.uleb128 0xf
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x10
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x11
	.uleb128 0xb
	.byte	0x1
	.byte	0
	.byte	0
	.uleb128 0x12
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x13
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
	.uleb128 0x14
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
	.uleb128 0x19
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x82
	.uleb128 0x19
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1a
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
	.uleb128 0x1b
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
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1e
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1f
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x20
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x21
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
	.uleb128 0x22
	.uleb128 0x49
	.byte	0
	.uleb128 0x80
	.uleb128 0x13
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x23
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x24
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x25
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x26
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
	.uleb128 0x27
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x28
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x29
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
	.uleb128 0x2a
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x1c
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
.LVUS17:
	.uleb128 0
	.uleb128 .LVU86
	.uleb128 .LVU86
	.uleb128 .LVU87
	.uleb128 .LVU87
	.uleb128 0
.LLST17:
	.byte	0x4
	.uleb128 .LVL22-.Ltext0
	.uleb128 .LVL23-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL23-.Ltext0
	.uleb128 .LVL24-1-.Ltext0
	.uleb128 0x3
	.byte	0x75
	.sleb128 -3
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
.LVUS18:
	.uleb128 0
	.uleb128 .LVU87
	.uleb128 .LVU87
	.uleb128 0
.LLST18:
	.byte	0x4
	.uleb128 .LVL22-.Ltext0
	.uleb128 .LVL24-1-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL24-1-.Ltext0
	.uleb128 .LFE4-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x54
	.byte	0x9f
	.byte	0
.LVUS7:
	.uleb128 0
	.uleb128 .LVU53
	.uleb128 .LVU53
	.uleb128 .LVU64
	.uleb128 .LVU64
	.uleb128 0
.LLST7:
	.byte	0x4
	.uleb128 .LVL12-.Ltext0
	.uleb128 .LVL13-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL13-.Ltext0
	.uleb128 .LVL15-1-.Ltext0
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.byte	0x4
	.uleb128 .LVL15-1-.Ltext0
	.uleb128 .LFE3-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS8:
	.uleb128 .LVU44
	.uleb128 .LVU78
.LLST8:
	.byte	0x4
	.uleb128 .LVL12-.Ltext0
	.uleb128 .LVL20-.Ltext0
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
	.uleb128 .LVU45
	.uleb128 .LVU53
	.uleb128 .LVU53
	.uleb128 .LVU64
	.uleb128 .LVU64
	.uleb128 .LVU78
.LLST9:
	.byte	0x4
	.uleb128 .LVL12-.Ltext0
	.uleb128 .LVL13-.Ltext0
	.uleb128 0x7
	.byte	0x55
	.byte	0x93
	.uleb128 0x4
	.byte	0x32
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0x4
	.uleb128 .LVL13-.Ltext0
	.uleb128 .LVL15-1-.Ltext0
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
	.uleb128 .LVL15-1-.Ltext0
	.uleb128 .LVL20-.Ltext0
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
	.uleb128 .LVU61
	.uleb128 .LVU65
	.uleb128 .LVU65
	.uleb128 .LVU76
	.uleb128 .LVU76
	.uleb128 0
.LLST10:
	.byte	0x4
	.uleb128 .LVL14-.Ltext0
	.uleb128 .LVL16-.Ltext0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -64
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL16-.Ltext0
	.uleb128 .LVL19-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL19-.Ltext0
	.uleb128 .LFE3-.Ltext0
	.uleb128 0x3
	.byte	0x91
	.sleb128 -64
	.byte	0x9f
	.byte	0
.LVUS11:
	.uleb128 .LVU66
	.uleb128 .LVU68
	.uleb128 .LVU68
	.uleb128 .LVU82
.LLST11:
	.byte	0x4
	.uleb128 .LVL17-.Ltext0
	.uleb128 .LVL18-1-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL18-1-.Ltext0
	.uleb128 .LVL21-.Ltext0
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS12:
	.uleb128 .LVU69
	.uleb128 .LVU82
.LLST12:
	.byte	0x4
	.uleb128 .LVL18-.Ltext0
	.uleb128 .LVL21-.Ltext0
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS13:
	.uleb128 .LVU70
	.uleb128 .LVU82
.LLST13:
	.byte	0x4
	.uleb128 .LVL18-.Ltext0
	.uleb128 .LVL21-.Ltext0
	.uleb128 0x4
	.byte	0x76
	.sleb128 0
	.byte	0x1f
	.byte	0x9f
	.byte	0
.LVUS15:
	.uleb128 .LVU56
	.uleb128 .LVU59
.LLST15:
	.byte	0x4
	.uleb128 .LVL14-.Ltext0
	.uleb128 .LVL14-.Ltext0
	.uleb128 0x3
	.byte	0x9
	.byte	0xff
	.byte	0x9f
	.byte	0
.LVUS16:
	.uleb128 .LVU56
	.uleb128 .LVU59
.LLST16:
	.byte	0x4
	.uleb128 .LVL14-.Ltext0
	.uleb128 .LVL14-.Ltext0
	.uleb128 0x6
	.byte	0x93
	.uleb128 0x4
	.byte	0x32
	.byte	0x9f
	.byte	0x93
	.uleb128 0x4
	.byte	0
.LVUS0:
	.uleb128 .LVU1
	.uleb128 .LVU9
	.uleb128 .LVU9
	.uleb128 .LVU14
	.uleb128 .LVU14
	.uleb128 .LVU17
	.uleb128 .LVU17
	.uleb128 .LVU20
.LLST0:
	.byte	0x4
	.uleb128 .LVL0-.Ltext0
	.uleb128 .LVL2-.Ltext0
	.uleb128 0xe
	.byte	0x9e
	.uleb128 0x8
	.long	0
	.long	0
	.byte	0x93
	.uleb128 0x8
	.byte	0x93
	.uleb128 0x8
	.byte	0x4
	.uleb128 .LVL2-.Ltext0
	.uleb128 .LVL3-.Ltext0
	.uleb128 0x1e
	.byte	0x71
	.sleb128 0
	.byte	0x12
	.byte	0x1e
	.byte	0x74
	.sleb128 0
	.byte	0x12
	.byte	0x1e
	.byte	0x22
	.byte	0xa8
	.uleb128 0x35
	.byte	0xa8
	.uleb128 0x2e
	.byte	0xa4
	.uleb128 0x2e
	.byte	0x8
	.long	0
	.long	0
	.byte	0x22
	.byte	0x9f
	.byte	0x93
	.uleb128 0x8
	.byte	0x93
	.uleb128 0x8
	.byte	0x4
	.uleb128 .LVL3-.Ltext0
	.uleb128 .LVL4-.Ltext0
	.uleb128 0x25
	.byte	0x75
	.sleb128 8
	.byte	0x94
	.byte	0x4
	.byte	0x75
	.sleb128 0
	.byte	0x94
	.byte	0x4
	.byte	0x1c
	.byte	0x12
	.byte	0x1e
	.byte	0x74
	.sleb128 0
	.byte	0x12
	.byte	0x1e
	.byte	0x22
	.byte	0xa8
	.uleb128 0x35
	.byte	0xa8
	.uleb128 0x2e
	.byte	0xa4
	.uleb128 0x2e
	.byte	0x8
	.long	0
	.long	0
	.byte	0x22
	.byte	0x9f
	.byte	0x93
	.uleb128 0x8
	.byte	0x93
	.uleb128 0x8
	.byte	0x4
	.uleb128 .LVL4-.Ltext0
	.uleb128 .LVL6-.Ltext0
	.uleb128 0x2c
	.byte	0x75
	.sleb128 8
	.byte	0x94
	.byte	0x4
	.byte	0x75
	.sleb128 0
	.byte	0x94
	.byte	0x4
	.byte	0x1c
	.byte	0x12
	.byte	0x1e
	.byte	0x75
	.sleb128 12
	.byte	0x94
	.byte	0x4
	.byte	0x75
	.sleb128 4
	.byte	0x94
	.byte	0x4
	.byte	0x1c
	.byte	0x12
	.byte	0x1e
	.byte	0x22
	.byte	0xa8
	.uleb128 0x35
	.byte	0xa8
	.uleb128 0x2e
	.byte	0xa4
	.uleb128 0x2e
	.byte	0x8
	.long	0
	.long	0
	.byte	0x22
	.byte	0x9f
	.byte	0x93
	.uleb128 0x8
	.byte	0x93
	.uleb128 0x8
	.byte	0
.LVUS2:
	.uleb128 .LVU1
	.uleb128 .LVU11
	.uleb128 .LVU11
	.uleb128 .LVU22
	.uleb128 .LVU22
	.uleb128 0
.LLST2:
	.byte	0x4
	.uleb128 .LVL0-.Ltext0
	.uleb128 .LVL2-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL2-.Ltext0
	.uleb128 .LVL6-.Ltext0
	.uleb128 0x2
	.byte	0x31
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL6-.Ltext0
	.uleb128 .LFE5-.Ltext0
	.uleb128 0x2
	.byte	0x32
	.byte	0x9f
	.byte	0
.LVUS4:
	.uleb128 0
	.uleb128 .LVU38
.LLST4:
	.byte	0x4
	.uleb128 .LVL10-.Ltext0
	.uleb128 .LVL10-.Ltext0
	.uleb128 0x6
	.byte	0x55
	.byte	0x93
	.uleb128 0x8
	.byte	0x54
	.byte	0x93
	.uleb128 0x8
	.byte	0
.LVUS5:
	.uleb128 .LVU36
	.uleb128 .LVU40
.LLST5:
	.byte	0x4
	.uleb128 .LVL10-.Ltext0
	.uleb128 .LVL11-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0
.LVUS6:
	.uleb128 .LVU38
	.uleb128 .LVU40
	.uleb128 .LVU40
	.uleb128 0
.LLST6:
	.byte	0x4
	.uleb128 .LVL10-.Ltext0
	.uleb128 .LVL11-.Ltext0
	.uleb128 0x5
	.byte	0x74
	.sleb128 0
	.byte	0x31
	.byte	0x24
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL11-.Ltext0
	.uleb128 .LFE6-.Ltext0
	.uleb128 0x1
	.byte	0x54
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
.LLRL1:
	.byte	0x4
	.uleb128 .LBB8-.Ltext0
	.uleb128 .LBE8-.Ltext0
	.byte	0x4
	.uleb128 .LBB13-.Ltext0
	.uleb128 .LBE13-.Ltext0
	.byte	0x4
	.uleb128 .LBB14-.Ltext0
	.uleb128 .LBE14-.Ltext0
	.byte	0
.LLRL3:
	.byte	0x4
	.uleb128 .LBB9-.Ltext0
	.uleb128 .LBE9-.Ltext0
	.byte	0x4
	.uleb128 .LBB10-.Ltext0
	.uleb128 .LBE10-.Ltext0
	.byte	0x4
	.uleb128 .LBB11-.Ltext0
	.uleb128 .LBE11-.Ltext0
	.byte	0x4
	.uleb128 .LBB12-.Ltext0
	.uleb128 .LBE12-.Ltext0
	.byte	0
.LLRL14:
	.byte	0x4
	.uleb128 .LBB15-.Ltext0
	.uleb128 .LBE15-.Ltext0
	.byte	0x4
	.uleb128 .LBB20-.Ltext0
	.uleb128 .LBE20-.Ltext0
	.byte	0x4
	.uleb128 .LBB21-.Ltext0
	.uleb128 .LBE21-.Ltext0
	.byte	0x4
	.uleb128 .LBB22-.Ltext0
	.uleb128 .LBE22-.Ltext0
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF4:
	.string	"line"
.LASF13:
	.string	"size"
.LASF6:
	.string	"measure"
.LASF20:
	.string	"unsigned char"
.LASF36:
	.string	"main"
.LASF7:
	.string	"length"
.LASF31:
	.string	"right"
.LASF30:
	.string	"start"
.LASF14:
	.string	"origin"
.LASF33:
	.string	"result"
.LASF5:
	.string	"from"
.LASF32:
	.string	"down"
.LASF22:
	.string	"lines"
.LASF25:
	.string	"area"
.LASF34:
	.string	"GNU C17 12.2.0 -mtune=generic -march=x86-64 -g -O2 -fno-reorder-functions -fasynchronous-unwind-tables"
.LASF24:
	.string	"measured"
.LASF10:
	.string	"char"
.LASF28:
	.string	"height"
.LASF8:
	.string	"count"
.LASF9:
	.string	"long int"
.LASF23:
	.string	"step"
.LASF19:
	.string	"long unsigned int"
.LASF2:
	.string	"double"
.LASF3:
	.string	"point"
.LASF11:
	.string	"argc"
.LASF18:
	.string	"code"
.LASF35:
	.string	"printf"
.LASF16:
	.string	"first"
.LASF26:
	.string	"diagonal"
.LASF12:
	.string	"argv"
.LASF29:
	.string	"moved"
.LASF21:
	.string	"short int"
.LASF27:
	.string	"width"
.LASF17:
	.string	"covered"
.LASF15:
	.string	"corner"
	.section	.debug_line_str,"MS",@progbits,1
.LASF1:
	.string	"/project"
.LASF0:
	.string	"records.c"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
