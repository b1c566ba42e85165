	.file	"calls.c"
	.text
.Ltext0:
	.file 0 "/project" "calls.c"
	.type	note, @function
note:
.LVL0:
.LFB0:
	.file 1 "calls.c"
	.loc 1 5 55 view -0
	.cfi_startproc
	.loc 1 6 2 view .LVU1
	.loc 1 6 10 is_stmt 0 view .LVU2
	addl	%edi, counter(%rip)
	.loc 1 7 1 view .LVU3
	ret
	.cfi_endproc
.LFE0:
	.size	note, .-note
	.type	fibonacci, @function
fibonacci:
.LVL1:
.LFB1:
	.loc 1 9 55 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 10 2 view .LVU5
	.loc 1 9 55 is_stmt 0 view .LVU6
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	movl	%edi, %ebx
	.loc 1 10 5 view .LVU7
	decl	%edi
.LVL2:
	.loc 1 9 55 view .LVU8
	pushq	%rcx
	.cfi_def_cfa_offset 32
	.loc 1 10 5 view .LVU9
	jle	.L3
	.loc 1 12 2 is_stmt 1 view .LVU10
	.loc 1 12 15 is_stmt 0 view .LVU11
	leal	-1(%rbx), %edi
	call	fibonacci
.LVL3:
	.loc 1 13 13 view .LVU12
	leal	-2(%rbx), %edi
	.loc 1 12 15 view .LVU13
	movl	%eax, %ebp
.LVL4:
	.loc 1 13 2 is_stmt 1 view .LVU14
	.loc 1 13 13 is_stmt 0 view .LVU15
	call	fibonacci
.LVL5:
	.loc 1 14 2 is_stmt 1 view .LVU16
	movl	%ebp, %edi
	call	note
.LVL6:
	.loc 1 15 2 view .LVU17
	.loc 1 15 16 is_stmt 0 view .LVU18
	leal	0(%rbp,%rax), %ebx
.LVL7:
.L3:
	.loc 1 16 1 view .LVU19
	movl	%ebx, %eax
	popq	%rdx
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE1:
	.size	fibonacci, .-fibonacci
	.type	many.constprop.0, @function
many.constprop.0:
.LVL8:
.LFB9:
	.loc 1 26 38 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 27 2 view .LVU21
	.loc 1 28 2 view .LVU22
	.loc 1 26 38 is_stmt 0 view .LVU23
	movl	%edi, %eax
	.loc 1 28 2 view .LVU24
	movl	$10, %edi
.LVL9:
	.loc 1 28 2 view .LVU25
	call	note
.LVL10:
	.loc 1 29 2 is_stmt 1 view .LVU26
	.loc 1 29 6 is_stmt 0 view .LVU27
	imull	$-7, %eax, %eax
.LVL11:
	.loc 1 29 6 view .LVU28
	addl	$30, %eax
.LVL12:
	.loc 1 30 2 is_stmt 1 view .LVU29
	movl	%eax, %edi
	.loc 1 31 15 is_stmt 0 view .LVU30
	xorl	$10, %eax
.LVL13:
	.loc 1 30 2 view .LVU31
	call	note
.LVL14:
	.loc 1 31 2 is_stmt 1 view .LVU32
	.loc 1 32 1 is_stmt 0 view .LVU33
	ret
	.cfi_endproc
.LFE9:
	.size	many.constprop.0, .-many.constprop.0
	.type	dead.constprop.0, @function
dead.constprop.0:
.LVL15:
.LFB10:
	.loc 1 18 38 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 19 2 view .LVU35
	.loc 1 19 6 is_stmt 0 view .LVU36
	leal	2(%rdi), %eax
.LVL16:
	.loc 1 20 2 is_stmt 1 view .LVU37
	movl	%eax, %edi
.LVL17:
	.loc 1 21 6 is_stmt 0 view .LVU38
	addl	%eax, %eax
.LVL18:
	.loc 1 20 2 view .LVU39
	call	note
.LVL19:
	.loc 1 21 2 is_stmt 1 view .LVU40
	.loc 1 22 2 view .LVU41
	movl	%eax, %edi
.LVL20:
	.loc 1 23 17 is_stmt 0 view .LVU42
	addl	$3, %eax
.LVL21:
	.loc 1 22 2 view .LVU43
	call	note
.LVL22:
	.loc 1 23 2 is_stmt 1 view .LVU44
	.loc 1 24 1 is_stmt 0 view .LVU45
	ret
	.cfi_endproc
.LFE10:
	.size	dead.constprop.0, .-dead.constprop.0
	.type	nested, @function
nested:
.LVL23:
.LFB7:
	.loc 1 52 56 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 53 2 view .LVU47
.LBB14:
.LBI14:
	.loc 1 46 19 view .LVU48
.LBB15:
	.loc 1 47 2 view .LVU49
	.loc 1 48 2 view .LVU50
.LBB16:
.LBI16:
	.loc 1 40 19 view .LVU51
.LBB17:
	.loc 1 41 2 view .LVU52
.LBB18:
.LBI18:
	.loc 1 34 19 view .LVU53
.LBB19:
	.loc 1 35 2 view .LVU54
.LBE19:
.LBE18:
	.loc 1 41 14 is_stmt 0 view .LVU55
	leal	7(%rdi), %edx
.LVL24:
.LBB21:
.LBB20:
	.loc 1 35 6 view .LVU56
	leal	(%rdx,%rdx,2), %edx
.LVL25:
	.loc 1 36 2 is_stmt 1 view .LVU57
	movl	%edx, %edi
.LVL26:
	.loc 1 37 17 is_stmt 0 view .LVU58
	leal	1(%rdx), %eax
	.loc 1 36 2 view .LVU59
	call	note
.LVL27:
	.loc 1 37 2 is_stmt 1 view .LVU60
	.loc 1 37 2 is_stmt 0 view .LVU61
.LBE20:
.LBE21:
	.loc 1 42 2 is_stmt 1 view .LVU62
	movl	%eax, %edi
	call	note
.LVL28:
	.loc 1 43 2 view .LVU63
	.loc 1 43 2 is_stmt 0 view .LVU64
.LBE17:
.LBE16:
	.loc 1 49 2 is_stmt 1 view .LVU65
	.loc 1 49 2 is_stmt 0 view .LVU66
.LBE15:
.LBE14:
	.loc 1 54 2 is_stmt 1 view .LVU67
	call	note
.LVL29:
	.loc 1 55 2 view .LVU68
.LBB22:
.LBI22:
	.loc 1 46 19 view .LVU69
.LBB23:
	.loc 1 47 2 view .LVU70
	.loc 1 48 2 view .LVU71
.LBB24:
.LBI24:
	.loc 1 40 19 view .LVU72
.LBB25:
	.loc 1 41 2 view .LVU73
.LBB26:
.LBI26:
	.loc 1 34 19 view .LVU74
.LBB27:
	.loc 1 35 2 view .LVU75
	.loc 1 36 2 view .LVU76
	.loc 1 35 6 is_stmt 0 view .LVU77
	leal	3(%rdx), %edi
.LVL30:
	.loc 1 37 17 view .LVU78
	addl	$4, %edx
	.loc 1 36 2 view .LVU79
	call	note
.LVL31:
	.loc 1 37 2 is_stmt 1 view .LVU80
	.loc 1 37 2 is_stmt 0 view .LVU81
.LBE27:
.LBE26:
	.loc 1 42 2 is_stmt 1 view .LVU82
	movl	%edx, %edi
.LBE25:
.LBE24:
.LBE23:
.LBE22:
	.loc 1 55 8 is_stmt 0 view .LVU83
	addl	%edx, %eax
.LVL32:
.LBB31:
.LBB30:
.LBB29:
.LBB28:
	.loc 1 42 2 view .LVU84
	call	note
.LVL33:
	.loc 1 43 2 is_stmt 1 view .LVU85
	.loc 1 43 2 is_stmt 0 view .LVU86
.LBE28:
.LBE29:
	.loc 1 49 2 is_stmt 1 view .LVU87
	.loc 1 49 2 is_stmt 0 view .LVU88
.LBE30:
.LBE31:
	.loc 1 56 2 is_stmt 1 view .LVU89
	.loc 1 57 1 is_stmt 0 view .LVU90
	ret
	.cfi_endproc
.LFE7:
	.size	nested, .-nested
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%d %d %d %d %d\n"
	.text
	.globl	main
	.type	main, @function
main:
.LVL34:
.LFB8:
	.loc 1 59 33 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 60 2 view .LVU92
	.loc 1 59 33 is_stmt 0 view .LVU93
	pushq	%rax
	.cfi_def_cfa_offset 16
	.loc 1 59 33 view .LVU94
	movl	%edi, %r8d
	.loc 1 60 12 view .LVU95
	movl	$4, %edi
.LVL35:
	.loc 1 60 12 view .LVU96
	call	fibonacci
.LVL36:
	.loc 1 61 13 view .LVU97
	movl	%r8d, %edi
	.loc 1 60 12 view .LVU98
	movl	%eax, %esi
.LVL37:
	.loc 1 61 2 is_stmt 1 view .LVU99
	.loc 1 61 13 is_stmt 0 view .LVU100
	call	dead.constprop.0
.LVL38:
	.loc 1 62 14 view .LVU101
	movl	%r8d, %edi
	.loc 1 61 13 view .LVU102
	movl	%eax, %r10d
.LVL39:
	.loc 1 62 2 is_stmt 1 view .LVU103
	.loc 1 62 14 is_stmt 0 view .LVU104
	call	many.constprop.0
.LVL40:
	.loc 1 63 13 view .LVU105
	movl	%r8d, %edi
	.loc 1 62 14 view .LVU106
	movl	%eax, %ecx
.LVL41:
	.loc 1 63 2 is_stmt 1 view .LVU107
	.loc 1 63 13 is_stmt 0 view .LVU108
	call	nested
.LVL42:
	.loc 1 64 2 view .LVU109
	movl	counter(%rip), %r9d
	movl	%r10d, %edx
	leaq	.LC0(%rip), %rdi
	.loc 1 63 13 view .LVU110
	movl	%eax, %r8d
.LVL43:
	.loc 1 64 2 is_stmt 1 view .LVU111
	xorl	%eax, %eax
.LVL44:
	.loc 1 64 2 is_stmt 0 view .LVU112
	call	printf@PLT
.LVL45:
	.loc 1 65 2 is_stmt 1 view .LVU113
	.loc 1 66 1 is_stmt 0 view .LVU114
	xorl	%eax, %eax
	popq	%rdx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE8:
	.size	main, .-main
	.local	counter
	.comm	counter,4,4
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x6f8
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0x14
	.long	.LASF26
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.long	.Ldebug_line0
	.uleb128 0x15
	.long	.LASF27
	.byte	0x1
	.byte	0x3
	.byte	0xc
	.long	0x44
	.uleb128 0x9
	.byte	0x3
	.quad	counter
	.uleb128 0x16
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x17
	.long	.LASF28
	.byte	0x1
	.byte	0x1
	.byte	0x5
	.long	0x44
	.long	0x62
	.uleb128 0x18
	.long	0x62
	.uleb128 0x19
	.byte	0
	.uleb128 0xc
	.long	0x6e
	.uleb128 0x1a
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0x1b
	.long	0x67
	.uleb128 0x1c
	.long	.LASF29
	.byte	0x1
	.byte	0x3b
	.byte	0x5
	.long	0x44
	.quad	.LFB8
	.quad	.LFE8-.LFB8
	.uleb128 0x1
	.byte	0x9c
	.long	0x1bf
	.uleb128 0xd
	.long	.LASF3
	.byte	0x3b
	.byte	0xe
	.long	0x44
	.long	.LLST26
	.long	.LVUS26
	.uleb128 0xd
	.long	.LASF4
	.byte	0x3b
	.byte	0x1b
	.long	0x1bf
	.long	.LLST27
	.long	.LVUS27
	.uleb128 0x1d
	.string	"fib"
	.byte	0x1
	.byte	0x3c
	.byte	0x6
	.long	0x44
	.long	.LLST28
	.long	.LVUS28
	.uleb128 0xa
	.long	.LASF5
	.byte	0x3d
	.long	0x44
	.long	.LLST29
	.long	.LVUS29
	.uleb128 0xa
	.long	.LASF6
	.byte	0x3e
	.long	0x44
	.long	.LLST30
	.long	.LVUS30
	.uleb128 0xa
	.long	.LASF7
	.byte	0x3f
	.long	0x44
	.long	.LLST31
	.long	.LVUS31
	.uleb128 0x8
	.quad	.LVL36
	.long	0x52a
	.long	0x11c
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x1
	.byte	0x34
	.byte	0
	.uleb128 0x8
	.quad	.LVL38
	.long	0x684
	.long	0x142
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x78
	.sleb128 0
	.uleb128 0x4
	.long	0x4ff
	.uleb128 0x1
	.byte	0x32
	.uleb128 0x4
	.long	0x509
	.uleb128 0x1
	.byte	0x33
	.byte	0
	.uleb128 0x8
	.quad	.LVL40
	.long	0x5f2
	.long	0x18b
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x78
	.sleb128 0
	.uleb128 0x4
	.long	0x488
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x4
	.long	0x491
	.uleb128 0x1
	.byte	0x32
	.uleb128 0x4
	.long	0x49a
	.uleb128 0x1
	.byte	0x33
	.uleb128 0x4
	.long	0x4a3
	.uleb128 0x1
	.byte	0x34
	.uleb128 0x4
	.long	0x4ac
	.uleb128 0x1
	.byte	0x35
	.uleb128 0x4
	.long	0x4b5
	.uleb128 0x1
	.byte	0x36
	.uleb128 0x4
	.long	0x4be
	.uleb128 0x1
	.byte	0x37
	.byte	0
	.uleb128 0x8
	.quad	.LVL42
	.long	0x1c9
	.long	0x1a3
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x78
	.sleb128 0
	.byte	0
	.uleb128 0x5
	.quad	.LVL45
	.long	0x4b
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x9
	.byte	0x3
	.quad	.LC0
	.byte	0
	.byte	0
	.uleb128 0xc
	.long	0x1c4
	.uleb128 0xc
	.long	0x67
	.uleb128 0x11
	.long	.LASF22
	.byte	0x34
	.long	0x44
	.quad	.LFB7
	.quad	.LFE7-.LFB7
	.uleb128 0x1
	.byte	0x9c
	.long	0x3f9
	.uleb128 0xd
	.long	.LASF8
	.byte	0x34
	.byte	0x31
	.long	0x44
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0xa
	.long	.LASF9
	.byte	0x35
	.long	0x44
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x12
	.long	0x3f9
	.quad	.LBI14
	.byte	.LVU48
	.quad	.LBB14
	.quad	.LBE14-.LBB14
	.byte	0x35
	.long	0x2fc
	.uleb128 0x3
	.long	0x409
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0xe
	.long	0x412
	.byte	0x7
	.uleb128 0x6
	.long	0x41c
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x1e
	.long	0x427
	.quad	.LBI16
	.byte	.LVU51
	.quad	.LBB16
	.quad	.LBE16-.LBB16
	.byte	0x1
	.byte	0x30
	.byte	0xf
	.uleb128 0x3
	.long	0x440
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0x3
	.long	0x437
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x6
	.long	0x449
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0x13
	.long	0x454
	.quad	.LBI18
	.byte	.LVU53
	.long	.LLRL15
	.byte	0x29
	.byte	0xe
	.long	0x2e6
	.uleb128 0x3
	.long	0x464
	.long	.LLST16
	.long	.LVUS16
	.uleb128 0xf
	.long	.LLRL15
	.uleb128 0x6
	.long	0x46d
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0x5
	.quad	.LVL27
	.long	0x5c5
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x71
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.quad	.LVL28
	.long	0x5c5
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x70
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x13
	.long	0x3f9
	.quad	.LBI22
	.byte	.LVU69
	.long	.LLRL18
	.byte	0x37
	.byte	0xb
	.long	0x3e4
	.uleb128 0x3
	.long	0x409
	.long	.LLST19
	.long	.LVUS19
	.uleb128 0xf
	.long	.LLRL18
	.uleb128 0xe
	.long	0x412
	.byte	0x7
	.uleb128 0x6
	.long	0x41c
	.long	.LLST20
	.long	.LVUS20
	.uleb128 0x1f
	.long	0x427
	.quad	.LBI24
	.byte	.LVU72
	.long	.LLRL18
	.byte	0x1
	.byte	0x30
	.byte	0xf
	.uleb128 0x3
	.long	0x440
	.long	.LLST21
	.long	.LVUS21
	.uleb128 0x3
	.long	0x437
	.long	.LLST22
	.long	.LVUS22
	.uleb128 0xf
	.long	.LLRL18
	.uleb128 0x6
	.long	0x449
	.long	.LLST23
	.long	.LVUS23
	.uleb128 0x12
	.long	0x454
	.quad	.LBI26
	.byte	.LVU74
	.quad	.LBB26
	.quad	.LBE26-.LBB26
	.byte	0x29
	.long	0x3cc
	.uleb128 0x3
	.long	0x464
	.long	.LLST24
	.long	.LVUS24
	.uleb128 0x6
	.long	0x46d
	.long	.LLST25
	.long	.LVUS25
	.uleb128 0x5
	.quad	.LVL31
	.long	0x5c5
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x5
	.quad	.LVL33
	.long	0x5c5
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x71
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x5
	.quad	.LVL29
	.long	0x5c5
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x70
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0xb
	.long	.LASF12
	.byte	0x2e
	.byte	0x13
	.long	0x44
	.byte	0x3
	.long	0x427
	.uleb128 0x2
	.string	"x"
	.byte	0x2e
	.byte	0x1d
	.long	0x44
	.uleb128 0x9
	.long	.LASF10
	.byte	0x2f
	.long	0x44
	.uleb128 0x9
	.long	.LASF11
	.byte	0x30
	.long	0x44
	.byte	0
	.uleb128 0xb
	.long	.LASF13
	.byte	0x28
	.byte	0x13
	.long	0x44
	.byte	0x3
	.long	0x454
	.uleb128 0x2
	.string	"x"
	.byte	0x28
	.byte	0x1e
	.long	0x44
	.uleb128 0x2
	.string	"y"
	.byte	0x28
	.byte	0x25
	.long	0x44
	.uleb128 0x9
	.long	.LASF14
	.byte	0x29
	.long	0x44
	.byte	0
	.uleb128 0xb
	.long	.LASF15
	.byte	0x22
	.byte	0x13
	.long	0x44
	.byte	0x3
	.long	0x478
	.uleb128 0x2
	.string	"x"
	.byte	0x22
	.byte	0x1d
	.long	0x44
	.uleb128 0x9
	.long	.LASF16
	.byte	0x23
	.long	0x44
	.byte	0
	.uleb128 0xb
	.long	.LASF17
	.byte	0x1a
	.byte	0x26
	.long	0x44
	.byte	0x1
	.long	0x4e5
	.uleb128 0x2
	.string	"a"
	.byte	0x1a
	.byte	0x2f
	.long	0x44
	.uleb128 0x2
	.string	"b"
	.byte	0x1a
	.byte	0x36
	.long	0x44
	.uleb128 0x2
	.string	"c"
	.byte	0x1a
	.byte	0x3d
	.long	0x44
	.uleb128 0x2
	.string	"d"
	.byte	0x1a
	.byte	0x44
	.long	0x44
	.uleb128 0x2
	.string	"e"
	.byte	0x1a
	.byte	0x4b
	.long	0x44
	.uleb128 0x2
	.string	"f"
	.byte	0x1a
	.byte	0x52
	.long	0x44
	.uleb128 0x2
	.string	"g"
	.byte	0x1a
	.byte	0x59
	.long	0x44
	.uleb128 0x2
	.string	"h"
	.byte	0x1a
	.byte	0x60
	.long	0x44
	.uleb128 0x9
	.long	.LASF18
	.byte	0x1b
	.long	0x44
	.uleb128 0x9
	.long	.LASF19
	.byte	0x1d
	.long	0x44
	.byte	0
	.uleb128 0xb
	.long	.LASF20
	.byte	0x12
	.byte	0x26
	.long	0x44
	.byte	0x1
	.long	0x52a
	.uleb128 0x10
	.long	.LASF12
	.byte	0x2f
	.long	0x44
	.uleb128 0x10
	.long	.LASF13
	.byte	0x3a
	.long	0x44
	.uleb128 0x10
	.long	.LASF15
	.byte	0x46
	.long	0x44
	.uleb128 0x20
	.string	"sum"
	.byte	0x1
	.byte	0x13
	.byte	0x6
	.long	0x44
	.uleb128 0x9
	.long	.LASF21
	.byte	0x15
	.long	0x44
	.byte	0
	.uleb128 0x11
	.long	.LASF23
	.byte	0x9
	.long	0x44
	.quad	.LFB1
	.quad	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0x5c5
	.uleb128 0x21
	.string	"n"
	.byte	0x1
	.byte	0x9
	.byte	0x34
	.long	0x44
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0xa
	.long	.LASF24
	.byte	0xc
	.long	0x44
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0xa
	.long	.LASF25
	.byte	0xd
	.long	0x44
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x8
	.quad	.LVL3
	.long	0x52a
	.long	0x598
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x73
	.sleb128 -1
	.byte	0
	.uleb128 0x8
	.quad	.LVL5
	.long	0x52a
	.long	0x5b0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x73
	.sleb128 -2
	.byte	0
	.uleb128 0x5
	.quad	.LVL6
	.long	0x5c5
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x22
	.long	.LASF30
	.byte	0x1
	.byte	0x5
	.byte	0x27
	.quad	.LFB0
	.quad	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.long	0x5f2
	.uleb128 0x23
	.long	.LASF31
	.byte	0x1
	.byte	0x5
	.byte	0x30
	.long	0x44
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x24
	.long	0x478
	.quad	.LFB9
	.quad	.LFE9-.LFB9
	.uleb128 0x1
	.byte	0x9c
	.long	0x684
	.uleb128 0x3
	.long	0x4c7
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0xe
	.long	0x4d0
	.byte	0xa
	.uleb128 0x6
	.long	0x4da
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x7
	.long	0x4be
	.byte	0x7
	.uleb128 0x7
	.long	0x4b5
	.byte	0x6
	.uleb128 0x7
	.long	0x4ac
	.byte	0x5
	.uleb128 0x7
	.long	0x4a3
	.byte	0x4
	.uleb128 0x7
	.long	0x49a
	.byte	0x3
	.uleb128 0x7
	.long	0x491
	.byte	0x2
	.uleb128 0x7
	.long	0x488
	.byte	0x1
	.uleb128 0x8
	.quad	.LVL10
	.long	0x5c5
	.long	0x66f
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.uleb128 0x5
	.quad	.LVL14
	.long	0x5c5
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x25
	.long	0x4e5
	.quad	.LFB10
	.quad	.LFE10-.LFB10
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x3
	.long	0x4f5
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0x6
	.long	0x513
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0x6
	.long	0x51f
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0x7
	.long	0x509
	.byte	0x3
	.uleb128 0x7
	.long	0x4ff
	.byte	0x2
	.uleb128 0x8
	.quad	.LVL19
	.long	0x5c5
	.long	0x6e6
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.uleb128 0x5
	.quad	.LVL22
	.long	0x5c5
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
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
	.uleb128 0x49
	.byte	0
	.uleb128 0x80
	.uleb128 0x13
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x5
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x6
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
	.uleb128 0x7
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x8
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
	.uleb128 0x21
	.sleb128 6
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
	.sleb128 6
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0xb
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
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xc
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 8
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xd
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
	.uleb128 0xe
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0xf
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x10
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 18
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x11
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
	.uleb128 0x21
	.sleb128 38
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
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x59
	.uleb128 0xb
	.uleb128 0x57
	.uleb128 0x21
	.sleb128 14
	.uleb128 0x1
	.uleb128 0x13
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
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x58
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x59
	.uleb128 0xb
	.uleb128 0x57
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
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
	.uleb128 0x16
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
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x18
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x19
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x1a
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
	.uleb128 0x1b
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1c
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
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
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
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x22
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
	.uleb128 0x23
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
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x25
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
.LVUS26:
	.uleb128 0
	.uleb128 .LVU96
	.uleb128 .LVU96
	.uleb128 .LVU111
	.uleb128 .LVU111
	.uleb128 0
.LLST26:
	.byte	0x4
	.uleb128 .LVL34-.Ltext0
	.uleb128 .LVL35-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL35-.Ltext0
	.uleb128 .LVL43-.Ltext0
	.uleb128 0x1
	.byte	0x58
	.byte	0x4
	.uleb128 .LVL43-.Ltext0
	.uleb128 .LFE8-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS27:
	.uleb128 0
	.uleb128 .LVU99
	.uleb128 .LVU99
	.uleb128 0
.LLST27:
	.byte	0x4
	.uleb128 .LVL34-.Ltext0
	.uleb128 .LVL37-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL37-.Ltext0
	.uleb128 .LFE8-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x54
	.byte	0x9f
	.byte	0
.LVUS28:
	.uleb128 .LVU99
	.uleb128 .LVU101
	.uleb128 .LVU101
	.uleb128 .LVU113
.LLST28:
	.byte	0x4
	.uleb128 .LVL37-.Ltext0
	.uleb128 .LVL38-1-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL38-1-.Ltext0
	.uleb128 .LVL45-1-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0
.LVUS29:
	.uleb128 .LVU103
	.uleb128 .LVU105
	.uleb128 .LVU105
	.uleb128 .LVU113
.LLST29:
	.byte	0x4
	.uleb128 .LVL39-.Ltext0
	.uleb128 .LVL40-1-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL40-1-.Ltext0
	.uleb128 .LVL45-1-.Ltext0
	.uleb128 0x1
	.byte	0x5a
	.byte	0
.LVUS30:
	.uleb128 .LVU107
	.uleb128 .LVU109
	.uleb128 .LVU109
	.uleb128 .LVU113
.LLST30:
	.byte	0x4
	.uleb128 .LVL41-.Ltext0
	.uleb128 .LVL42-1-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL42-1-.Ltext0
	.uleb128 .LVL45-1-.Ltext0
	.uleb128 0x1
	.byte	0x52
	.byte	0
.LVUS31:
	.uleb128 .LVU111
	.uleb128 .LVU112
	.uleb128 .LVU112
	.uleb128 .LVU113
.LLST31:
	.byte	0x4
	.uleb128 .LVL43-.Ltext0
	.uleb128 .LVL44-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL44-.Ltext0
	.uleb128 .LVL45-1-.Ltext0
	.uleb128 0x1
	.byte	0x58
	.byte	0
.LVUS8:
	.uleb128 0
	.uleb128 .LVU58
	.uleb128 .LVU58
	.uleb128 0
.LLST8:
	.byte	0x4
	.uleb128 .LVL23-.Ltext0
	.uleb128 .LVL26-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL26-.Ltext0
	.uleb128 .LFE7-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS9:
	.uleb128 .LVU66
	.uleb128 .LVU84
	.uleb128 .LVU84
	.uleb128 .LVU88
.LLST9:
	.byte	0x4
	.uleb128 .LVL28-.Ltext0
	.uleb128 .LVL32-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL32-.Ltext0
	.uleb128 .LVL33-.Ltext0
	.uleb128 0x3
	.byte	0x71
	.sleb128 -3
	.byte	0x9f
	.byte	0
.LVUS10:
	.uleb128 .LVU48
	.uleb128 .LVU58
	.uleb128 .LVU58
	.uleb128 .LVU66
.LLST10:
	.byte	0x4
	.uleb128 .LVL23-.Ltext0
	.uleb128 .LVL26-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL26-.Ltext0
	.uleb128 .LVL28-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS11:
	.uleb128 .LVU64
	.uleb128 .LVU66
.LLST11:
	.byte	0x4
	.uleb128 .LVL28-.Ltext0
	.uleb128 .LVL28-.Ltext0
	.uleb128 0x3
	.byte	0x71
	.sleb128 -6
	.byte	0x9f
	.byte	0
.LVUS12:
	.uleb128 .LVU52
	.uleb128 .LVU64
.LLST12:
	.byte	0x4
	.uleb128 .LVL23-.Ltext0
	.uleb128 .LVL28-.Ltext0
	.uleb128 0x2
	.byte	0x37
	.byte	0x9f
	.byte	0
.LVUS13:
	.uleb128 .LVU51
	.uleb128 .LVU58
	.uleb128 .LVU58
	.uleb128 .LVU64
.LLST13:
	.byte	0x4
	.uleb128 .LVL23-.Ltext0
	.uleb128 .LVL26-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL26-.Ltext0
	.uleb128 .LVL28-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS14:
	.uleb128 .LVU61
	.uleb128 .LVU64
.LLST14:
	.byte	0x4
	.uleb128 .LVL27-.Ltext0
	.uleb128 .LVL28-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS16:
	.uleb128 .LVU53
	.uleb128 .LVU56
	.uleb128 .LVU56
	.uleb128 .LVU57
	.uleb128 .LVU57
	.uleb128 .LVU58
	.uleb128 .LVU58
	.uleb128 .LVU61
.LLST16:
	.byte	0x4
	.uleb128 .LVL23-.Ltext0
	.uleb128 .LVL24-.Ltext0
	.uleb128 0x3
	.byte	0x75
	.sleb128 7
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL24-.Ltext0
	.uleb128 .LVL25-.Ltext0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL25-.Ltext0
	.uleb128 .LVL26-.Ltext0
	.uleb128 0x3
	.byte	0x75
	.sleb128 7
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL26-.Ltext0
	.uleb128 .LVL27-.Ltext0
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x23
	.uleb128 0x7
	.byte	0x9f
	.byte	0
.LVUS17:
	.uleb128 .LVU57
	.uleb128 .LVU61
.LLST17:
	.byte	0x4
	.uleb128 .LVL25-.Ltext0
	.uleb128 .LVL27-.Ltext0
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS19:
	.uleb128 .LVU69
	.uleb128 .LVU88
.LLST19:
	.byte	0x4
	.uleb128 .LVL29-.Ltext0
	.uleb128 .LVL33-.Ltext0
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0
.LVUS20:
	.uleb128 .LVU86
	.uleb128 .LVU88
.LLST20:
	.byte	0x4
	.uleb128 .LVL33-.Ltext0
	.uleb128 .LVL33-.Ltext0
	.uleb128 0x3
	.byte	0x71
	.sleb128 -7
	.byte	0x9f
	.byte	0
.LVUS21:
	.uleb128 .LVU73
	.uleb128 .LVU86
.LLST21:
	.byte	0x4
	.uleb128 .LVL29-.Ltext0
	.uleb128 .LVL33-.Ltext0
	.uleb128 0x2
	.byte	0x37
	.byte	0x9f
	.byte	0
.LVUS22:
	.uleb128 .LVU72
	.uleb128 .LVU86
.LLST22:
	.byte	0x4
	.uleb128 .LVL29-.Ltext0
	.uleb128 .LVL33-.Ltext0
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0
.LVUS23:
	.uleb128 .LVU81
	.uleb128 .LVU86
.LLST23:
	.byte	0x4
	.uleb128 .LVL31-.Ltext0
	.uleb128 .LVL33-.Ltext0
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS24:
	.uleb128 .LVU74
	.uleb128 .LVU81
.LLST24:
	.byte	0x4
	.uleb128 .LVL29-.Ltext0
	.uleb128 .LVL31-.Ltext0
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x23
	.uleb128 0x8
	.byte	0x9f
	.byte	0
.LVUS25:
	.uleb128 .LVU76
	.uleb128 .LVU78
	.uleb128 .LVU78
	.uleb128 .LVU81
.LLST25:
	.byte	0x4
	.uleb128 .LVL29-.Ltext0
	.uleb128 .LVL30-.Ltext0
	.uleb128 0x3
	.byte	0x71
	.sleb128 3
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL30-.Ltext0
	.uleb128 .LVL31-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU8
.LLST0:
	.byte	0x4
	.uleb128 .LVL1-.Ltext0
	.uleb128 .LVL2-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS1:
	.uleb128 .LVU14
	.uleb128 .LVU16
	.uleb128 .LVU16
	.uleb128 .LVU19
.LLST1:
	.byte	0x4
	.uleb128 .LVL4-.Ltext0
	.uleb128 .LVL5-1-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL5-1-.Ltext0
	.uleb128 .LVL7-.Ltext0
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS2:
	.uleb128 .LVU16
	.uleb128 .LVU19
.LLST2:
	.byte	0x4
	.uleb128 .LVL5-.Ltext0
	.uleb128 .LVL7-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS3:
	.uleb128 0
	.uleb128 .LVU25
	.uleb128 .LVU25
	.uleb128 .LVU28
	.uleb128 .LVU28
	.uleb128 0
.LLST3:
	.byte	0x4
	.uleb128 .LVL8-.Ltext0
	.uleb128 .LVL9-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL9-.Ltext0
	.uleb128 .LVL11-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL11-.Ltext0
	.uleb128 .LFE9-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS4:
	.uleb128 .LVU29
	.uleb128 .LVU31
	.uleb128 .LVU31
	.uleb128 0
.LLST4:
	.byte	0x4
	.uleb128 .LVL12-.Ltext0
	.uleb128 .LVL13-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL13-.Ltext0
	.uleb128 .LFE9-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS5:
	.uleb128 0
	.uleb128 .LVU38
	.uleb128 .LVU38
	.uleb128 .LVU39
	.uleb128 .LVU39
	.uleb128 .LVU42
	.uleb128 .LVU42
	.uleb128 0
.LLST5:
	.byte	0x4
	.uleb128 .LVL15-.Ltext0
	.uleb128 .LVL17-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL17-.Ltext0
	.uleb128 .LVL18-.Ltext0
	.uleb128 0x3
	.byte	0x70
	.sleb128 -2
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL18-.Ltext0
	.uleb128 .LVL20-.Ltext0
	.uleb128 0x3
	.byte	0x75
	.sleb128 -2
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL20-.Ltext0
	.uleb128 .LFE10-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS6:
	.uleb128 .LVU37
	.uleb128 .LVU39
	.uleb128 .LVU39
	.uleb128 .LVU42
	.uleb128 .LVU42
	.uleb128 0
.LLST6:
	.byte	0x4
	.uleb128 .LVL16-.Ltext0
	.uleb128 .LVL18-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL18-.Ltext0
	.uleb128 .LVL20-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL20-.Ltext0
	.uleb128 .LFE10-.Ltext0
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x23
	.uleb128 0x2
	.byte	0x9f
	.byte	0
.LVUS7:
	.uleb128 .LVU41
	.uleb128 .LVU43
	.uleb128 .LVU43
	.uleb128 0
.LLST7:
	.byte	0x4
	.uleb128 .LVL19-.Ltext0
	.uleb128 .LVL21-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL21-.Ltext0
	.uleb128 .LFE10-.Ltext0
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
.LLRL15:
	.byte	0x4
	.uleb128 .LBB18-.Ltext0
	.uleb128 .LBE18-.Ltext0
	.byte	0x4
	.uleb128 .LBB21-.Ltext0
	.uleb128 .LBE21-.Ltext0
	.byte	0
.LLRL18:
	.byte	0x4
	.uleb128 .LBB22-.Ltext0
	.uleb128 .LBE22-.Ltext0
	.byte	0x4
	.uleb128 .LBB31-.Ltext0
	.uleb128 .LBE31-.Ltext0
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF22:
	.string	"nested"
.LASF15:
	.string	"third"
.LASF24:
	.string	"before"
.LASF30:
	.string	"note"
.LASF21:
	.string	"doubled"
.LASF29:
	.string	"main"
.LASF17:
	.string	"many"
.LASF10:
	.string	"seven"
.LASF31:
	.string	"value"
.LASF23:
	.string	"fibonacci"
.LASF16:
	.string	"tripled"
.LASF18:
	.string	"front"
.LASF25:
	.string	"last"
.LASF2:
	.string	"char"
.LASF26:
	.string	"GNU C17 12.2.0 -mtune=generic -march=x86-64 -g -Os -fno-reorder-functions -fasynchronous-unwind-tables"
.LASF13:
	.string	"second"
.LASF11:
	.string	"middle"
.LASF7:
	.string	"deep"
.LASF3:
	.string	"argc"
.LASF27:
	.string	"counter"
.LASF28:
	.string	"printf"
.LASF12:
	.string	"first"
.LASF9:
	.string	"total"
.LASF4:
	.string	"argv"
.LASF8:
	.string	"start"
.LASF5:
	.string	"gone"
.LASF19:
	.string	"back"
.LASF6:
	.string	"eight"
.LASF20:
	.string	"dead"
.LASF14:
	.string	"inner"
	.section	.debug_line_str,"MS",@progbits,1
.LASF1:
	.string	"/project"
.LASF0:
	.string	"calls.c"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
