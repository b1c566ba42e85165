	.file	"callbacks.c"
	.text
.Ltext0:
	.file 0 "/project" "callbacks.c"
	.p2align 4
	.type	run.constprop.0, @function
run.constprop.0:
.LVL0:
.LFB4:
	.file 1 "callbacks.c"
	.loc 1 17 38 view -0
	.cfi_startproc
	.loc 1 18 2 view .LVU1
	.loc 1 18 6 is_stmt 0 view .LVU2
	movl	(%rdi), %r8d
.LVL1:
	.loc 1 19 2 is_stmt 1 view .LVU3
.LBB15:
.LBI15:
	.file 2 "hidden.h"
	.loc 2 1 50 view .LVU4
.LBB16:
	.loc 2 2 2 view .LVU5
	.loc 2 3 2 view .LVU6
.LBB17:
	.loc 2 3 7 view .LVU7
	.loc 2 3 20 view .LVU8
	testl	%esi, %esi
	jle	.L5
	movslq	%esi, %rsi
	.loc 2 3 20 is_stmt 0 view .LVU9
.LBE17:
	.loc 2 2 6 view .LVU10
	xorl	%eax, %eax
	leaq	(%rdi,%rsi,4), %rsi
.LVL2:
	.p2align 4,,10
	.p2align 3
.L4:
.LBB20:
	.loc 2 4 3 is_stmt 1 view .LVU11
	.loc 2 4 10 is_stmt 0 view .LVU12
	movl	(%rdi), %ecx
.LVL3:
.LBB18:
.LBI18:
	.loc 1 12 12 is_stmt 1 view .LVU13
.LBB19:
	.loc 1 13 2 view .LVU14
	.loc 1 13 6 is_stmt 0 view .LVU15
	leal	(%rcx,%rcx), %edx
.LVL4:
	.loc 1 14 2 is_stmt 1 view .LVU16
.LBE19:
.LBE18:
	.loc 2 4 10 is_stmt 0 view .LVU17
	cmpl	$4, %edx
	cmovle	%ecx, %edx
.LVL5:
	.loc 2 3 20 view .LVU18
	addq	$4, %rdi
.LVL6:
	.loc 2 4 7 view .LVU19
	addl	%edx, %eax
.LVL7:
	.loc 2 3 30 is_stmt 1 view .LVU20
	.loc 2 3 20 view .LVU21
	cmpq	%rdi, %rsi
	jne	.L4
.LVL8:
.L2:
	.loc 2 3 20 is_stmt 0 view .LVU22
.LBE20:
	.loc 2 5 2 is_stmt 1 view .LVU23
	.loc 2 5 2 is_stmt 0 view .LVU24
.LBE16:
.LBE15:
	.loc 1 20 2 is_stmt 1 view .LVU25
	.loc 1 20 13 is_stmt 0 view .LVU26
	subl	%r8d, %eax
.LVL9:
	.loc 1 21 1 view .LVU27
	ret
.LVL10:
.L5:
.LBB22:
.LBB21:
	.loc 2 2 6 view .LVU28
	xorl	%eax, %eax
	jmp	.L2
.LBE21:
.LBE22:
	.cfi_endproc
.LFE4:
	.size	run.constprop.0, .-run.constprop.0
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%d\n"
	.text
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LVL11:
.LFB3:
	.loc 1 23 33 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 24 2 view .LVU30
	.loc 1 23 33 is_stmt 0 view .LVU31
	subq	$24, %rsp
	.cfi_def_cfa_offset 32
	.loc 1 25 12 view .LVU32
	leal	2(%rdi), %esi
.LVL12:
	.loc 1 24 6 view .LVU33
	movabsq	$12884901890, %rax
	movl	%edi, 4(%rsp)
	.loc 1 25 12 view .LVU34
	leaq	4(%rsp), %rdi
.LVL13:
	.loc 1 24 6 view .LVU35
	movq	%rax, 8(%rsp)
	.loc 1 25 2 is_stmt 1 view .LVU36
	.loc 1 25 12 is_stmt 0 view .LVU37
	call	run.constprop.0
.LVL14:
	.loc 1 26 2 view .LVU38
	leaq	.LC0(%rip), %rdi
	.loc 1 25 12 view .LVU39
	movl	%eax, %esi
.LVL15:
	.loc 1 26 2 is_stmt 1 view .LVU40
	xorl	%eax, %eax
.LVL16:
	.loc 1 26 2 is_stmt 0 view .LVU41
	call	printf@PLT
.LVL17:
	.loc 1 27 2 is_stmt 1 view .LVU42
	.loc 1 28 1 is_stmt 0 view .LVU43
	xorl	%eax, %eax
	addq	$24, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE3:
	.size	main, .-main
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x2dc
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0xd
	.long	.LASF14
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.long	.Ldebug_line0
	.uleb128 0xe
	.long	.LASF15
	.byte	0x1
	.byte	0x1
	.byte	0x5
	.long	0x45
	.long	0x45
	.uleb128 0x7
	.long	0x51
	.uleb128 0xf
	.byte	0
	.uleb128 0x10
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x8
	.long	0x45
	.uleb128 0x2
	.long	0x5d
	.uleb128 0x9
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0x8
	.long	0x56
	.uleb128 0x11
	.long	.LASF16
	.byte	0x1
	.byte	0x17
	.byte	0x5
	.long	0x45
	.quad	.LFB3
	.quad	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x108
	.uleb128 0xa
	.long	.LASF3
	.byte	0xe
	.long	0x45
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0xa
	.long	.LASF4
	.byte	0x1b
	.long	0x108
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x12
	.long	.LASF6
	.byte	0x1
	.byte	0x18
	.byte	0x6
	.long	0x112
	.uleb128 0x2
	.byte	0x91
	.sleb128 -28
	.uleb128 0x13
	.string	"all"
	.byte	0x1
	.byte	0x19
	.byte	0x6
	.long	0x45
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0x14
	.quad	.LVL14
	.long	0x1f8
	.long	0xec
	.uleb128 0x5
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x91
	.sleb128 -28
	.uleb128 0x5
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x5
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x23
	.uleb128 0x2
	.byte	0
	.uleb128 0x15
	.quad	.LVL17
	.long	0x2e
	.uleb128 0x5
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x9
	.byte	0x3
	.quad	.LC0
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	0x10d
	.uleb128 0x2
	.long	0x56
	.uleb128 0x16
	.long	0x45
	.long	0x122
	.uleb128 0x17
	.long	0x122
	.byte	0x2
	.byte	0
	.uleb128 0x9
	.byte	0x8
	.byte	0x7
	.long	.LASF5
	.uleb128 0x18
	.string	"run"
	.byte	0x1
	.byte	0x11
	.byte	0x26
	.long	0x45
	.byte	0x1
	.long	0x169
	.uleb128 0x1
	.long	.LASF6
	.byte	0x1
	.byte	0x11
	.byte	0x35
	.long	0x169
	.uleb128 0x1
	.long	.LASF7
	.byte	0x1
	.byte	0x11
	.byte	0x40
	.long	0x45
	.uleb128 0xb
	.long	.LASF8
	.byte	0x12
	.long	0x45
	.uleb128 0x6
	.string	"all"
	.byte	0x1
	.byte	0x13
	.byte	0x6
	.long	0x45
	.byte	0
	.uleb128 0x2
	.long	0x4c
	.uleb128 0xc
	.long	.LASF9
	.byte	0x1
	.byte	0xc
	.byte	0xc
	.long	0x45
	.byte	0x1
	.long	0x196
	.uleb128 0x1
	.long	.LASF10
	.byte	0x1
	.byte	0xc
	.byte	0x18
	.long	0x45
	.uleb128 0xb
	.long	.LASF11
	.byte	0xd
	.long	0x45
	.byte	0
	.uleb128 0xc
	.long	.LASF12
	.byte	0x2
	.byte	0x1
	.byte	0x32
	.long	0x45
	.byte	0x3
	.long	0x1e4
	.uleb128 0x1
	.long	.LASF6
	.byte	0x2
	.byte	0x1
	.byte	0x42
	.long	0x169
	.uleb128 0x1
	.long	.LASF7
	.byte	0x2
	.byte	0x1
	.byte	0x4d
	.long	0x45
	.uleb128 0x1
	.long	.LASF13
	.byte	0x2
	.byte	0x1
	.byte	0x5a
	.long	0x1f3
	.uleb128 0x6
	.string	"all"
	.byte	0x2
	.byte	0x2
	.byte	0x6
	.long	0x45
	.uleb128 0x19
	.uleb128 0x6
	.string	"i"
	.byte	0x2
	.byte	0x3
	.byte	0xb
	.long	0x45
	.byte	0
	.byte	0
	.uleb128 0x1a
	.long	0x45
	.long	0x1f3
	.uleb128 0x7
	.long	0x45
	.byte	0
	.uleb128 0x2
	.long	0x1e4
	.uleb128 0x1b
	.long	0x129
	.quad	.LFB4
	.quad	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x3
	.long	0x13a
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x3
	.long	0x146
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x4
	.long	0x152
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x4
	.long	0x15c
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x1c
	.long	0x196
	.quad	.LBI15
	.byte	.LVU4
	.long	.LLRL4
	.byte	0x1
	.byte	0x13
	.byte	0xc
	.uleb128 0x1d
	.long	0x1bf
	.uleb128 0x3
	.long	0x1b3
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x3
	.long	0x1a7
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0x1e
	.long	.LLRL4
	.uleb128 0x4
	.long	0x1cb
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0x1f
	.long	0x1d7
	.long	.LLRL8
	.uleb128 0x4
	.long	0x1d8
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x20
	.long	0x16e
	.quad	.LBI18
	.byte	.LVU13
	.quad	.LBB18
	.quad	.LBE18-.LBB18
	.byte	0x2
	.byte	0x4
	.byte	0xa
	.uleb128 0x3
	.long	0x17f
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0x4
	.long	0x18b
	.long	.LLST11
	.long	.LVUS11
	.byte	0
	.byte	0
	.byte	0
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
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x2
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 8
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x3
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
	.uleb128 0x4
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
	.uleb128 0x7
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
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
	.uleb128 0xa
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 23
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
	.uleb128 0xb
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
	.sleb128 6
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xc
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
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x10
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
	.uleb128 0x11
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
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x13
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
	.uleb128 0x14
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
	.uleb128 0x19
	.uleb128 0xb
	.byte	0x1
	.byte	0
	.byte	0
	.uleb128 0x1a
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
	.uleb128 0x1b
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
	.uleb128 0x1c
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
	.uleb128 0x1d
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1e
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x1f
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x20
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
	.byte	0
	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_loc3-.Ldebug_loc2
.Ldebug_loc2:
	.value	0x5
	.byte	0x8
	.byte	0
	.long	0
.Ldebug_loc0:
.LVUS12:
	.uleb128 0
	.uleb128 .LVU35
	.uleb128 .LVU35
	.uleb128 .LVU38
	.uleb128 .LVU38
	.uleb128 0
.LLST12:
	.byte	0x4
	.uleb128 .LVL11-.Ltext0
	.uleb128 .LVL13-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL13-.Ltext0
	.uleb128 .LVL14-1-.Ltext0
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0x4
	.uleb128 .LVL14-1-.Ltext0
	.uleb128 .LFE3-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS13:
	.uleb128 0
	.uleb128 .LVU33
	.uleb128 .LVU33
	.uleb128 0
.LLST13:
	.byte	0x4
	.uleb128 .LVL11-.Ltext0
	.uleb128 .LVL12-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL12-.Ltext0
	.uleb128 .LFE3-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x54
	.byte	0x9f
	.byte	0
.LVUS14:
	.uleb128 .LVU40
	.uleb128 .LVU41
	.uleb128 .LVU41
	.uleb128 .LVU42
.LLST14:
	.byte	0x4
	.uleb128 .LVL15-.Ltext0
	.uleb128 .LVL16-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL16-.Ltext0
	.uleb128 .LVL17-1-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU11
	.uleb128 .LVU11
	.uleb128 .LVU28
	.uleb128 .LVU28
	.uleb128 0
.LLST0:
	.byte	0x4
	.uleb128 .LVL0-.Ltext0
	.uleb128 .LVL2-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL2-.Ltext0
	.uleb128 .LVL10-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL10-.Ltext0
	.uleb128 .LFE4-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS1:
	.uleb128 0
	.uleb128 .LVU11
	.uleb128 .LVU11
	.uleb128 .LVU28
	.uleb128 .LVU28
	.uleb128 0
.LLST1:
	.byte	0x4
	.uleb128 .LVL0-.Ltext0
	.uleb128 .LVL2-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL2-.Ltext0
	.uleb128 .LVL10-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x54
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL10-.Ltext0
	.uleb128 .LFE4-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0
.LVUS2:
	.uleb128 .LVU3
	.uleb128 0
.LLST2:
	.byte	0x4
	.uleb128 .LVL1-.Ltext0
	.uleb128 .LFE4-.Ltext0
	.uleb128 0x1
	.byte	0x58
	.byte	0
.LVUS3:
	.uleb128 .LVU24
	.uleb128 .LVU27
.LLST3:
	.byte	0x4
	.uleb128 .LVL8-.Ltext0
	.uleb128 .LVL9-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS5:
	.uleb128 .LVU4
	.uleb128 .LVU11
	.uleb128 .LVU11
	.uleb128 .LVU24
	.uleb128 .LVU28
	.uleb128 0
.LLST5:
	.byte	0x4
	.uleb128 .LVL1-.Ltext0
	.uleb128 .LVL2-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL2-.Ltext0
	.uleb128 .LVL8-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x54
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL10-.Ltext0
	.uleb128 .LFE4-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0
.LVUS6:
	.uleb128 .LVU4
	.uleb128 .LVU11
	.uleb128 .LVU11
	.uleb128 .LVU24
	.uleb128 .LVU28
	.uleb128 0
.LLST6:
	.byte	0x4
	.uleb128 .LVL1-.Ltext0
	.uleb128 .LVL2-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL2-.Ltext0
	.uleb128 .LVL8-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL10-.Ltext0
	.uleb128 .LFE4-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS7:
	.uleb128 .LVU6
	.uleb128 .LVU11
	.uleb128 .LVU11
	.uleb128 .LVU22
	.uleb128 .LVU28
	.uleb128 0
.LLST7:
	.byte	0x4
	.uleb128 .LVL1-.Ltext0
	.uleb128 .LVL2-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL2-.Ltext0
	.uleb128 .LVL8-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL10-.Ltext0
	.uleb128 .LFE4-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS9:
	.uleb128 .LVU8
	.uleb128 .LVU11
	.uleb128 .LVU11
	.uleb128 .LVU19
	.uleb128 .LVU19
	.uleb128 .LVU21
	.uleb128 .LVU28
	.uleb128 0
.LLST9:
	.byte	0x4
	.uleb128 .LVL1-.Ltext0
	.uleb128 .LVL2-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL2-.Ltext0
	.uleb128 .LVL6-.Ltext0
	.uleb128 0x9
	.byte	0x75
	.sleb128 0
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x1c
	.byte	0x32
	.byte	0x25
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL6-.Ltext0
	.uleb128 .LVL7-.Ltext0
	.uleb128 0xb
	.byte	0x75
	.sleb128 0
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x1c
	.byte	0x34
	.byte	0x1c
	.byte	0x32
	.byte	0x25
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL10-.Ltext0
	.uleb128 .LFE4-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS10:
	.uleb128 .LVU13
	.uleb128 .LVU18
.LLST10:
	.byte	0x4
	.uleb128 .LVL3-.Ltext0
	.uleb128 .LVL5-.Ltext0
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS11:
	.uleb128 .LVU16
	.uleb128 .LVU18
.LLST11:
	.byte	0x4
	.uleb128 .LVL4-.Ltext0
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
.LLRL4:
	.byte	0x4
	.uleb128 .LBB15-.Ltext0
	.uleb128 .LBE15-.Ltext0
	.byte	0x4
	.uleb128 .LBB22-.Ltext0
	.uleb128 .LBE22-.Ltext0
	.byte	0
.LLRL8:
	.byte	0x4
	.uleb128 .LBB17-.Ltext0
	.uleb128 .LBE17-.Ltext0
	.byte	0x4
	.uleb128 .LBB20-.Ltext0
	.uleb128 .LBE20-.Ltext0
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF14:
	.string	"GNU C17 12.2.0 -mtune=generic -march=x86-64 -g -O2 -fno-reorder-functions -fasynchronous-unwind-tables"
.LASF5:
	.string	"long unsigned int"
.LASF10:
	.string	"item"
.LASF8:
	.string	"first"
.LASF3:
	.string	"argc"
.LASF9:
	.string	"weighed"
.LASF11:
	.string	"twice"
.LASF13:
	.string	"visit"
.LASF7:
	.string	"count"
.LASF6:
	.string	"items"
.LASF16:
	.string	"main"
.LASF12:
	.string	"each"
.LASF2:
	.string	"char"
.LASF15:
	.string	"printf"
.LASF4:
	.string	"argv"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"callbacks.c"
.LASF1:
	.string	"/project"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
