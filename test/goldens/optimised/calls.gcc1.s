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
	.loc 1 11 10 is_stmt 0 view .LVU6
	movl	%edi, %eax
	.loc 1 10 5 view .LVU7
	cmpl	$1, %edi
	jle	.L6
	.loc 1 9 55 view .LVU8
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	subq	$8, %rsp
	.cfi_def_cfa_offset 32
	movl	%edi, %ebx
	.loc 1 12 2 is_stmt 1 view .LVU9
	.loc 1 12 15 is_stmt 0 view .LVU10
	leal	-1(%rdi), %edi
.LVL2:
	.loc 1 12 15 view .LVU11
	call	fibonacci
.LVL3:
	.loc 1 12 15 view .LVU12
	movl	%eax, %ebp
.LVL4:
	.loc 1 13 2 is_stmt 1 view .LVU13
	.loc 1 13 13 is_stmt 0 view .LVU14
	leal	-2(%rbx), %edi
	call	fibonacci
.LVL5:
	.loc 1 13 13 view .LVU15
	movl	%eax, %ebx
.LVL6:
	.loc 1 14 2 is_stmt 1 view .LVU16
	movl	%ebp, %edi
	call	note
.LVL7:
	.loc 1 15 2 view .LVU17
	.loc 1 15 16 is_stmt 0 view .LVU18
	leal	0(%rbp,%rbx), %eax
	.loc 1 16 1 view .LVU19
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
.LVL8:
	.loc 1 16 1 view .LVU20
	popq	%rbp
	.cfi_def_cfa_offset 8
.LVL9:
	.loc 1 16 1 view .LVU21
	ret
.LVL10:
.L6:
	.cfi_restore 3
	.cfi_restore 6
	.loc 1 16 1 view .LVU22
	ret
	.cfi_endproc
.LFE1:
	.size	fibonacci, .-fibonacci
	.type	dead, @function
dead:
.LVL11:
.LFB2:
	.loc 1 18 77 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 18 77 is_stmt 0 view .LVU24
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	movl	%edx, %ebp
	.loc 1 19 2 is_stmt 1 view .LVU25
	.loc 1 19 6 is_stmt 0 view .LVU26
	leal	(%rdi,%rsi), %ebx
.LVL12:
	.loc 1 20 2 is_stmt 1 view .LVU27
	movl	%ebx, %edi
.LVL13:
	.loc 1 20 2 is_stmt 0 view .LVU28
	call	note
.LVL14:
	.loc 1 21 2 is_stmt 1 view .LVU29
	.loc 1 21 6 is_stmt 0 view .LVU30
	addl	%ebx, %ebx
.LVL15:
	.loc 1 22 2 is_stmt 1 view .LVU31
	movl	%ebx, %edi
	call	note
.LVL16:
	.loc 1 23 2 view .LVU32
	.loc 1 23 17 is_stmt 0 view .LVU33
	leal	(%rbx,%rbp), %eax
	.loc 1 24 1 view .LVU34
	popq	%rbx
	.cfi_def_cfa_offset 16
.LVL17:
	.loc 1 24 1 view .LVU35
	popq	%rbp
	.cfi_def_cfa_offset 8
.LVL18:
	.loc 1 24 1 view .LVU36
	ret
	.cfi_endproc
.LFE2:
	.size	dead, .-dead
	.type	many, @function
many:
.LVL19:
.LFB3:
	.loc 1 26 99 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 26 99 is_stmt 0 view .LVU38
	pushq	%r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	movl	%r8d, %ebp
	movl	%r9d, %r12d
	.loc 1 27 2 is_stmt 1 view .LVU39
	.loc 1 27 16 is_stmt 0 view .LVU40
	addl	%esi, %edi
.LVL20:
	.loc 1 27 20 view .LVU41
	addl	%edx, %edi
	.loc 1 27 6 view .LVU42
	leal	(%rdi,%rcx), %ebx
.LVL21:
	.loc 1 28 2 is_stmt 1 view .LVU43
	movl	%ebx, %edi
	call	note
.LVL22:
	.loc 1 29 2 view .LVU44
	.loc 1 29 15 is_stmt 0 view .LVU45
	imull	%r12d, %ebp
.LVL23:
	.loc 1 29 23 view .LVU46
	movl	40(%rsp), %eax
	imull	32(%rsp), %eax
	.loc 1 29 6 view .LVU47
	subl	%eax, %ebp
.LVL24:
	.loc 1 30 2 is_stmt 1 view .LVU48
	movl	%ebp, %edi
	call	note
.LVL25:
	.loc 1 31 2 view .LVU49
	.loc 1 31 15 is_stmt 0 view .LVU50
	movl	%ebx, %eax
	xorl	%ebp, %eax
	.loc 1 32 1 view .LVU51
	popq	%rbx
	.cfi_def_cfa_offset 24
.LVL26:
	.loc 1 32 1 view .LVU52
	popq	%rbp
	.cfi_def_cfa_offset 16
.LVL27:
	.loc 1 32 1 view .LVU53
	popq	%r12
	.cfi_def_cfa_offset 8
.LVL28:
	.loc 1 32 1 view .LVU54
	ret
	.cfi_endproc
.LFE3:
	.size	many, .-many
	.type	nested, @function
nested:
.LVL29:
.LFB7:
	.loc 1 52 56 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 52 56 is_stmt 0 view .LVU56
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	.loc 1 53 2 is_stmt 1 view .LVU57
.LVL30:
.LBB20:
.LBI20:
	.loc 1 46 19 view .LVU58
.LBB21:
	.loc 1 47 2 view .LVU59
	.loc 1 48 2 view .LVU60
.LBB22:
.LBI22:
	.loc 1 40 19 view .LVU61
.LBB23:
	.loc 1 41 2 view .LVU62
.LBB24:
.LBI24:
	.loc 1 34 19 view .LVU63
.LBB25:
	.loc 1 35 2 view .LVU64
	.loc 1 35 6 is_stmt 0 view .LVU65
	leal	21(%rdi,%rdi,2), %ebx
.LVL31:
	.loc 1 36 2 is_stmt 1 view .LVU66
	movl	%ebx, %edi
.LVL32:
	.loc 1 36 2 is_stmt 0 view .LVU67
	call	note
.LVL33:
	.loc 1 37 2 is_stmt 1 view .LVU68
	.loc 1 37 17 is_stmt 0 view .LVU69
	leal	1(%rbx), %ebp
.LVL34:
	.loc 1 37 17 view .LVU70
.LBE25:
.LBE24:
	.loc 1 42 2 is_stmt 1 view .LVU71
	movl	%ebp, %edi
	call	note
.LVL35:
	.loc 1 43 2 view .LVU72
	.loc 1 43 2 is_stmt 0 view .LVU73
.LBE23:
.LBE22:
	.loc 1 49 2 is_stmt 1 view .LVU74
	.loc 1 49 2 is_stmt 0 view .LVU75
.LBE21:
.LBE20:
	.loc 1 54 2 is_stmt 1 view .LVU76
	movl	%ebp, %edi
	call	note
.LVL36:
	.loc 1 55 2 view .LVU77
.LBB26:
.LBI26:
	.loc 1 46 19 view .LVU78
.LBB27:
	.loc 1 47 2 view .LVU79
	.loc 1 48 2 view .LVU80
.LBB28:
.LBI28:
	.loc 1 40 19 view .LVU81
.LBB29:
	.loc 1 41 2 view .LVU82
.LBB30:
.LBI30:
	.loc 1 34 19 view .LVU83
.LBB31:
	.loc 1 35 2 view .LVU84
	.loc 1 36 2 view .LVU85
	.loc 1 35 6 is_stmt 0 view .LVU86
	leal	3(%rbx), %edi
.LVL37:
	.loc 1 36 2 view .LVU87
	call	note
.LVL38:
	.loc 1 37 2 is_stmt 1 view .LVU88
	.loc 1 37 17 is_stmt 0 view .LVU89
	addl	$4, %ebx
.LVL39:
	.loc 1 37 17 view .LVU90
.LBE31:
.LBE30:
	.loc 1 42 2 is_stmt 1 view .LVU91
	movl	%ebx, %edi
	call	note
.LVL40:
	.loc 1 43 2 view .LVU92
	.loc 1 43 2 is_stmt 0 view .LVU93
.LBE29:
.LBE28:
	.loc 1 49 2 is_stmt 1 view .LVU94
	.loc 1 49 2 is_stmt 0 view .LVU95
.LBE27:
.LBE26:
	.loc 1 56 2 is_stmt 1 view .LVU96
	.loc 1 55 8 is_stmt 0 view .LVU97
	leal	(%rbx,%rbp), %eax
.LVL41:
	.loc 1 57 1 view .LVU98
	popq	%rbx
	.cfi_def_cfa_offset 16
.LVL42:
	.loc 1 57 1 view .LVU99
	popq	%rbp
	.cfi_def_cfa_offset 8
.LVL43:
	.loc 1 57 1 view .LVU100
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
.LVL44:
.LFB8:
	.loc 1 59 33 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 59 33 is_stmt 0 view .LVU102
	pushq	%r13
	.cfi_def_cfa_offset 16
	.cfi_offset 13, -16
	pushq	%r12
	.cfi_def_cfa_offset 24
	.cfi_offset 12, -24
	pushq	%rbp
	.cfi_def_cfa_offset 32
	.cfi_offset 6, -32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	.cfi_offset 3, -40
	subq	$8, %rsp
	.cfi_def_cfa_offset 48
	movl	%edi, %ebx
	.loc 1 60 2 is_stmt 1 view .LVU103
	.loc 1 60 12 is_stmt 0 view .LVU104
	movl	$4, %edi
.LVL45:
	.loc 1 60 12 view .LVU105
	call	fibonacci
.LVL46:
	.loc 1 60 12 view .LVU106
	movl	%eax, %ebp
.LVL47:
	.loc 1 61 2 is_stmt 1 view .LVU107
	.loc 1 61 13 is_stmt 0 view .LVU108
	movl	$3, %edx
	movl	$2, %esi
	movl	%ebx, %edi
	call	dead
.LVL48:
	.loc 1 61 13 view .LVU109
	movl	%eax, %r12d
.LVL49:
	.loc 1 62 2 is_stmt 1 view .LVU110
	.loc 1 62 14 is_stmt 0 view .LVU111
	pushq	%rbx
	.cfi_def_cfa_offset 56
	pushq	$7
	.cfi_def_cfa_offset 64
	movl	$6, %r9d
	movl	$5, %r8d
	movl	$4, %ecx
	movl	$3, %edx
	movl	$2, %esi
	movl	$1, %edi
	call	many
.LVL50:
	.loc 1 62 14 view .LVU112
	movl	%eax, %r13d
.LVL51:
	.loc 1 63 2 is_stmt 1 view .LVU113
	.loc 1 63 13 is_stmt 0 view .LVU114
	movl	%ebx, %edi
	call	nested
.LVL52:
	.loc 1 63 13 view .LVU115
	movl	%eax, %r8d
.LVL53:
	.loc 1 64 2 is_stmt 1 view .LVU116
	movl	counter(%rip), %r9d
	movl	%r13d, %ecx
	movl	%r12d, %edx
	movl	%ebp, %esi
	leaq	.LC0(%rip), %rdi
	movl	$0, %eax
.LVL54:
	.loc 1 64 2 is_stmt 0 view .LVU117
	call	printf@PLT
.LVL55:
	.loc 1 65 2 is_stmt 1 view .LVU118
	.loc 1 66 1 is_stmt 0 view .LVU119
	movl	$0, %eax
	addq	$24, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
.LVL56:
	.loc 1 66 1 view .LVU120
	popq	%rbp
	.cfi_def_cfa_offset 24
.LVL57:
	.loc 1 66 1 view .LVU121
	popq	%r12
	.cfi_def_cfa_offset 16
.LVL58:
	.loc 1 66 1 view .LVU122
	popq	%r13
	.cfi_def_cfa_offset 8
.LVL59:
	.loc 1 66 1 view .LVU123
	ret
	.cfi_endproc
.LFE8:
	.size	main, .-main
	.local	counter
	.comm	counter,4,4
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x6c8
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0x13
	.long	.LASF27
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.long	.Ldebug_line0
	.uleb128 0x14
	.long	.LASF28
	.byte	0x1
	.byte	0x3
	.byte	0xc
	.long	0x44
	.uleb128 0x9
	.byte	0x3
	.quad	counter
	.uleb128 0x15
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x16
	.long	.LASF29
	.byte	0x1
	.byte	0x1
	.byte	0x5
	.long	0x44
	.long	0x62
	.uleb128 0x17
	.long	0x62
	.uleb128 0x18
	.byte	0
	.uleb128 0xd
	.long	0x6e
	.uleb128 0x19
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0x1a
	.long	0x67
	.uleb128 0x1b
	.long	.LASF30
	.byte	0x1
	.byte	0x3b
	.byte	0x5
	.long	0x44
	.quad	.LFB8
	.quad	.LFE8-.LFB8
	.uleb128 0x1
	.byte	0x9c
	.long	0x1b2
	.uleb128 0x7
	.long	.LASF3
	.byte	0x3b
	.byte	0xe
	.long	0x44
	.long	.LLST32
	.long	.LVUS32
	.uleb128 0x7
	.long	.LASF4
	.byte	0x3b
	.byte	0x1b
	.long	0x1b2
	.long	.LLST33
	.long	.LVUS33
	.uleb128 0xf
	.string	"fib"
	.byte	0x3c
	.long	0x44
	.long	.LLST34
	.long	.LVUS34
	.uleb128 0x2
	.long	.LASF5
	.byte	0x3d
	.long	0x44
	.long	.LLST35
	.long	.LVUS35
	.uleb128 0x2
	.long	.LASF6
	.byte	0x3e
	.long	0x44
	.long	.LLST36
	.long	.LVUS36
	.uleb128 0x2
	.long	.LASF7
	.byte	0x3f
	.long	0x44
	.long	.LLST37
	.long	.LVUS37
	.uleb128 0x4
	.quad	.LVL46
	.long	0x608
	.long	0x11a
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x1
	.byte	0x34
	.byte	0
	.uleb128 0x4
	.quad	.LVL48
	.long	0x55e
	.long	0x13c
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x1
	.byte	0x32
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x1
	.byte	0x33
	.byte	0
	.uleb128 0x4
	.quad	.LVL50
	.long	0x471
	.long	0x16c
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x1
	.byte	0x32
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x1
	.byte	0x33
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x1
	.byte	0x34
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x58
	.uleb128 0x1
	.byte	0x35
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x59
	.uleb128 0x1
	.byte	0x36
	.byte	0
	.uleb128 0x4
	.quad	.LVL52
	.long	0x1bc
	.long	0x184
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x3
	.quad	.LVL55
	.long	0x4b
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
	.byte	0x76
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x2
	.byte	0x7c
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x52
	.uleb128 0x2
	.byte	0x7d
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0xd
	.long	0x1b7
	.uleb128 0xd
	.long	0x67
	.uleb128 0x9
	.long	.LASF17
	.byte	0x34
	.long	0x44
	.quad	.LFB7
	.quad	.LFE7-.LFB7
	.uleb128 0x1
	.byte	0x9c
	.long	0x3f8
	.uleb128 0x7
	.long	.LASF8
	.byte	0x34
	.byte	0x31
	.long	0x44
	.long	.LLST16
	.long	.LVUS16
	.uleb128 0x2
	.long	.LASF9
	.byte	0x35
	.long	0x44
	.long	.LLST17
	.long	.LVUS17
	.uleb128 0xa
	.long	0x3f8
	.quad	.LBI20
	.byte	.LVU58
	.quad	.LBB20
	.quad	.LBE20-.LBB20
	.byte	0x35
	.byte	0xe
	.long	0x2f2
	.uleb128 0x5
	.long	0x406
	.long	.LLST18
	.long	.LVUS18
	.uleb128 0x10
	.long	0x40f
	.uleb128 0x8
	.long	0x419
	.long	.LLST19
	.long	.LVUS19
	.uleb128 0x11
	.long	0x424
	.quad	.LBI22
	.byte	.LVU61
	.quad	.LBB22
	.quad	.LBE22-.LBB22
	.uleb128 0x5
	.long	0x43b
	.long	.LLST20
	.long	.LVUS20
	.uleb128 0x5
	.long	0x432
	.long	.LLST21
	.long	.LVUS21
	.uleb128 0x8
	.long	0x444
	.long	.LLST22
	.long	.LVUS22
	.uleb128 0xa
	.long	0x44f
	.quad	.LBI24
	.byte	.LVU63
	.quad	.LBB24
	.quad	.LBE24-.LBB24
	.byte	0x29
	.byte	0xe
	.long	0x2dc
	.uleb128 0x5
	.long	0x45d
	.long	.LLST23
	.long	.LVUS23
	.uleb128 0x8
	.long	0x466
	.long	.LLST24
	.long	.LVUS24
	.uleb128 0x3
	.quad	.LVL33
	.long	0x6a2
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x3
	.quad	.LVL35
	.long	0x6a2
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xa
	.long	0x3f8
	.quad	.LBI26
	.byte	.LVU78
	.quad	.LBB26
	.quad	.LBE26-.LBB26
	.byte	0x37
	.byte	0xb
	.long	0x3e3
	.uleb128 0x5
	.long	0x406
	.long	.LLST25
	.long	.LVUS25
	.uleb128 0x10
	.long	0x40f
	.uleb128 0x8
	.long	0x419
	.long	.LLST26
	.long	.LVUS26
	.uleb128 0x11
	.long	0x424
	.quad	.LBI28
	.byte	.LVU81
	.quad	.LBB28
	.quad	.LBE28-.LBB28
	.uleb128 0x5
	.long	0x43b
	.long	.LLST27
	.long	.LVUS27
	.uleb128 0x5
	.long	0x432
	.long	.LLST28
	.long	.LVUS28
	.uleb128 0x8
	.long	0x444
	.long	.LLST29
	.long	.LVUS29
	.uleb128 0xa
	.long	0x44f
	.quad	.LBI30
	.byte	.LVU83
	.quad	.LBB30
	.quad	.LBE30-.LBB30
	.byte	0x29
	.byte	0xe
	.long	0x3cd
	.uleb128 0x5
	.long	0x45d
	.long	.LLST30
	.long	.LVUS30
	.uleb128 0x8
	.long	0x466
	.long	.LLST31
	.long	.LVUS31
	.uleb128 0x3
	.quad	.LVL38
	.long	0x6a2
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x73
	.sleb128 3
	.byte	0
	.byte	0
	.uleb128 0x3
	.quad	.LVL40
	.long	0x6a2
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x3
	.quad	.LVL36
	.long	0x6a2
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0xe
	.long	.LASF12
	.byte	0x2e
	.long	0x44
	.long	0x424
	.uleb128 0xb
	.string	"x"
	.byte	0x2e
	.byte	0x1d
	.long	0x44
	.uleb128 0xc
	.long	.LASF10
	.byte	0x2f
	.long	0x44
	.uleb128 0xc
	.long	.LASF11
	.byte	0x30
	.long	0x44
	.byte	0
	.uleb128 0xe
	.long	.LASF13
	.byte	0x28
	.long	0x44
	.long	0x44f
	.uleb128 0xb
	.string	"x"
	.byte	0x28
	.byte	0x1e
	.long	0x44
	.uleb128 0xb
	.string	"y"
	.byte	0x28
	.byte	0x25
	.long	0x44
	.uleb128 0xc
	.long	.LASF14
	.byte	0x29
	.long	0x44
	.byte	0
	.uleb128 0xe
	.long	.LASF15
	.byte	0x22
	.long	0x44
	.long	0x471
	.uleb128 0xb
	.string	"x"
	.byte	0x22
	.byte	0x1d
	.long	0x44
	.uleb128 0xc
	.long	.LASF16
	.byte	0x23
	.long	0x44
	.byte	0
	.uleb128 0x9
	.long	.LASF18
	.byte	0x1a
	.long	0x44
	.quad	.LFB3
	.quad	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x55e
	.uleb128 0x6
	.string	"a"
	.byte	0x1a
	.byte	0x2f
	.long	0x44
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0x6
	.string	"b"
	.byte	0x1a
	.byte	0x36
	.long	0x44
	.long	.LLST9
	.long	.LVUS9
	.uleb128 0x6
	.string	"c"
	.byte	0x1a
	.byte	0x3d
	.long	0x44
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0x6
	.string	"d"
	.byte	0x1a
	.byte	0x44
	.long	0x44
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x6
	.string	"e"
	.byte	0x1a
	.byte	0x4b
	.long	0x44
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0x6
	.string	"f"
	.byte	0x1a
	.byte	0x52
	.long	0x44
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x12
	.string	"g"
	.byte	0x59
	.long	0x44
	.uleb128 0x2
	.byte	0x91
	.sleb128 0
	.uleb128 0x12
	.string	"h"
	.byte	0x60
	.long	0x44
	.uleb128 0x2
	.byte	0x91
	.sleb128 8
	.uleb128 0x2
	.long	.LASF19
	.byte	0x1b
	.long	0x44
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0x2
	.long	.LASF20
	.byte	0x1d
	.long	0x44
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0x4
	.quad	.LVL22
	.long	0x6a2
	.long	0x549
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x3
	.quad	.LVL25
	.long	0x6a2
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	.LASF21
	.byte	0x12
	.long	0x44
	.quad	.LFB2
	.quad	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.long	0x608
	.uleb128 0x7
	.long	.LASF12
	.byte	0x12
	.byte	0x2f
	.long	0x44
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x7
	.long	.LASF13
	.byte	0x12
	.byte	0x3a
	.long	0x44
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x7
	.long	.LASF15
	.byte	0x12
	.byte	0x46
	.long	0x44
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0xf
	.string	"sum"
	.byte	0x13
	.long	0x44
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0x2
	.long	.LASF22
	.byte	0x15
	.long	0x44
	.long	.LLST7
	.long	.LVUS7
	.uleb128 0x4
	.quad	.LVL14
	.long	0x6a2
	.long	0x5f3
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x3
	.quad	.LVL16
	.long	0x6a2
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x9
	.long	.LASF23
	.byte	0x9
	.long	0x44
	.quad	.LFB1
	.quad	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0x6a2
	.uleb128 0x6
	.string	"n"
	.byte	0x9
	.byte	0x34
	.long	0x44
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x2
	.long	.LASF24
	.byte	0xc
	.long	0x44
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x2
	.long	.LASF25
	.byte	0xd
	.long	0x44
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x4
	.quad	.LVL3
	.long	0x608
	.long	0x675
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x73
	.sleb128 -1
	.byte	0
	.uleb128 0x4
	.quad	.LVL5
	.long	0x608
	.long	0x68d
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x73
	.sleb128 -2
	.byte	0
	.uleb128 0x3
	.quad	.LVL7
	.long	0x6a2
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x1c
	.long	.LASF31
	.byte	0x1
	.byte	0x5
	.byte	0x27
	.quad	.LFB0
	.quad	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x1d
	.long	.LASF26
	.byte	0x1
	.byte	0x5
	.byte	0x30
	.long	0x44
	.uleb128 0x1
	.byte	0x55
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
	.uleb128 0x3
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x4
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
	.uleb128 0x5
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
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x7
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
	.uleb128 0x8
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
	.uleb128 0x9
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
	.uleb128 0xa
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
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xb
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
	.uleb128 0xc
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
	.uleb128 0xd
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 8
	.uleb128 0x49
	.uleb128 0x13
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
	.uleb128 0x21
	.sleb128 19
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x20
	.uleb128 0x21
	.sleb128 3
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xf
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
	.uleb128 0x10
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x1c
	.uleb128 0x21
	.sleb128 7
	.byte	0
	.byte	0
	.uleb128 0x11
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
	.uleb128 0x21
	.sleb128 48
	.uleb128 0x57
	.uleb128 0x21
	.sleb128 15
	.byte	0
	.byte	0
	.uleb128 0x12
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 26
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
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
	.uleb128 0x15
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
	.uleb128 0x16
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
	.uleb128 0x17
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x18
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x19
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
	.uleb128 0x1a
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1b
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
	.uleb128 0x1c
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
	.byte	0
	.byte	0
	.uleb128 0x1d
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
	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_loc3-.Ldebug_loc2
.Ldebug_loc2:
	.value	0x5
	.byte	0x8
	.byte	0
	.long	0
.Ldebug_loc0:
.LVUS32:
	.uleb128 0
	.uleb128 .LVU105
	.uleb128 .LVU105
	.uleb128 .LVU120
	.uleb128 .LVU120
	.uleb128 0
.LLST32:
	.byte	0x4
	.uleb128 .LVL44-.Ltext0
	.uleb128 .LVL45-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL45-.Ltext0
	.uleb128 .LVL56-.Ltext0
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL56-.Ltext0
	.uleb128 .LFE8-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS33:
	.uleb128 0
	.uleb128 .LVU106
	.uleb128 .LVU106
	.uleb128 0
.LLST33:
	.byte	0x4
	.uleb128 .LVL44-.Ltext0
	.uleb128 .LVL46-1-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL46-1-.Ltext0
	.uleb128 .LFE8-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x54
	.byte	0x9f
	.byte	0
.LVUS34:
	.uleb128 .LVU107
	.uleb128 .LVU109
	.uleb128 .LVU109
	.uleb128 .LVU121
.LLST34:
	.byte	0x4
	.uleb128 .LVL47-.Ltext0
	.uleb128 .LVL48-1-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL48-1-.Ltext0
	.uleb128 .LVL57-.Ltext0
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS35:
	.uleb128 .LVU110
	.uleb128 .LVU112
	.uleb128 .LVU112
	.uleb128 .LVU122
.LLST35:
	.byte	0x4
	.uleb128 .LVL49-.Ltext0
	.uleb128 .LVL50-1-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL50-1-.Ltext0
	.uleb128 .LVL58-.Ltext0
	.uleb128 0x1
	.byte	0x5c
	.byte	0
.LVUS36:
	.uleb128 .LVU113
	.uleb128 .LVU115
	.uleb128 .LVU115
	.uleb128 .LVU123
.LLST36:
	.byte	0x4
	.uleb128 .LVL51-.Ltext0
	.uleb128 .LVL52-1-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL52-1-.Ltext0
	.uleb128 .LVL59-.Ltext0
	.uleb128 0x1
	.byte	0x5d
	.byte	0
.LVUS37:
	.uleb128 .LVU116
	.uleb128 .LVU117
	.uleb128 .LVU117
	.uleb128 .LVU118
.LLST37:
	.byte	0x4
	.uleb128 .LVL53-.Ltext0
	.uleb128 .LVL54-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL54-.Ltext0
	.uleb128 .LVL55-1-.Ltext0
	.uleb128 0x1
	.byte	0x58
	.byte	0
.LVUS16:
	.uleb128 0
	.uleb128 .LVU67
	.uleb128 .LVU67
	.uleb128 0
.LLST16:
	.byte	0x4
	.uleb128 .LVL29-.Ltext0
	.uleb128 .LVL32-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL32-.Ltext0
	.uleb128 .LFE7-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS17:
	.uleb128 .LVU75
	.uleb128 .LVU95
	.uleb128 .LVU95
	.uleb128 .LVU98
	.uleb128 .LVU98
	.uleb128 0
.LLST17:
	.byte	0x4
	.uleb128 .LVL35-.Ltext0
	.uleb128 .LVL40-.Ltext0
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL40-.Ltext0
	.uleb128 .LVL41-.Ltext0
	.uleb128 0x6
	.byte	0x73
	.sleb128 0
	.byte	0x76
	.sleb128 0
	.byte	0x22
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL41-.Ltext0
	.uleb128 .LFE7-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS18:
	.uleb128 .LVU58
	.uleb128 .LVU67
	.uleb128 .LVU67
	.uleb128 .LVU75
.LLST18:
	.byte	0x4
	.uleb128 .LVL30-.Ltext0
	.uleb128 .LVL32-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL32-.Ltext0
	.uleb128 .LVL35-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS19:
	.uleb128 .LVU73
	.uleb128 .LVU75
.LLST19:
	.byte	0x4
	.uleb128 .LVL35-.Ltext0
	.uleb128 .LVL35-.Ltext0
	.uleb128 0x3
	.byte	0x73
	.sleb128 -6
	.byte	0x9f
	.byte	0
.LVUS20:
	.uleb128 .LVU61
	.uleb128 .LVU73
.LLST20:
	.byte	0x4
	.uleb128 .LVL30-.Ltext0
	.uleb128 .LVL35-.Ltext0
	.uleb128 0x2
	.byte	0x37
	.byte	0x9f
	.byte	0
.LVUS21:
	.uleb128 .LVU61
	.uleb128 .LVU67
	.uleb128 .LVU67
	.uleb128 .LVU73
.LLST21:
	.byte	0x4
	.uleb128 .LVL30-.Ltext0
	.uleb128 .LVL32-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL32-.Ltext0
	.uleb128 .LVL35-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS22:
	.uleb128 .LVU70
	.uleb128 .LVU100
	.uleb128 .LVU100
	.uleb128 0
.LLST22:
	.byte	0x4
	.uleb128 .LVL34-.Ltext0
	.uleb128 .LVL43-.Ltext0
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL43-.Ltext0
	.uleb128 .LFE7-.Ltext0
	.uleb128 0x8
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x33
	.byte	0x1e
	.byte	0x23
	.uleb128 0x16
	.byte	0x9f
	.byte	0
.LVUS23:
	.uleb128 .LVU63
	.uleb128 .LVU67
	.uleb128 .LVU67
	.uleb128 .LVU70
.LLST23:
	.byte	0x4
	.uleb128 .LVL30-.Ltext0
	.uleb128 .LVL32-.Ltext0
	.uleb128 0x3
	.byte	0x75
	.sleb128 7
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL32-.Ltext0
	.uleb128 .LVL34-.Ltext0
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x23
	.uleb128 0x7
	.byte	0x9f
	.byte	0
.LVUS24:
	.uleb128 .LVU66
	.uleb128 .LVU70
.LLST24:
	.byte	0x4
	.uleb128 .LVL31-.Ltext0
	.uleb128 .LVL34-.Ltext0
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS25:
	.uleb128 .LVU78
	.uleb128 .LVU95
.LLST25:
	.byte	0x4
	.uleb128 .LVL36-.Ltext0
	.uleb128 .LVL40-.Ltext0
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0
.LVUS26:
	.uleb128 .LVU93
	.uleb128 .LVU95
.LLST26:
	.byte	0x4
	.uleb128 .LVL40-.Ltext0
	.uleb128 .LVL40-.Ltext0
	.uleb128 0x3
	.byte	0x73
	.sleb128 -7
	.byte	0x9f
	.byte	0
.LVUS27:
	.uleb128 .LVU81
	.uleb128 .LVU93
.LLST27:
	.byte	0x4
	.uleb128 .LVL36-.Ltext0
	.uleb128 .LVL40-.Ltext0
	.uleb128 0x2
	.byte	0x37
	.byte	0x9f
	.byte	0
.LVUS28:
	.uleb128 .LVU81
	.uleb128 .LVU93
.LLST28:
	.byte	0x4
	.uleb128 .LVL36-.Ltext0
	.uleb128 .LVL40-.Ltext0
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x23
	.uleb128 0x1
	.byte	0x9f
	.byte	0
.LVUS29:
	.uleb128 .LVU90
	.uleb128 .LVU99
	.uleb128 .LVU99
	.uleb128 .LVU100
	.uleb128 .LVU100
	.uleb128 0
.LLST29:
	.byte	0x4
	.uleb128 .LVL39-.Ltext0
	.uleb128 .LVL42-.Ltext0
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL42-.Ltext0
	.uleb128 .LVL43-.Ltext0
	.uleb128 0x3
	.byte	0x76
	.sleb128 3
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL43-.Ltext0
	.uleb128 .LFE7-.Ltext0
	.uleb128 0x8
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x33
	.byte	0x1e
	.byte	0x23
	.uleb128 0x19
	.byte	0x9f
	.byte	0
.LVUS30:
	.uleb128 .LVU83
	.uleb128 .LVU90
.LLST30:
	.byte	0x4
	.uleb128 .LVL36-.Ltext0
	.uleb128 .LVL39-.Ltext0
	.uleb128 0x6
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x23
	.uleb128 0x8
	.byte	0x9f
	.byte	0
.LVUS31:
	.uleb128 .LVU85
	.uleb128 .LVU87
	.uleb128 .LVU87
	.uleb128 .LVU88
	.uleb128 .LVU88
	.uleb128 .LVU90
.LLST31:
	.byte	0x4
	.uleb128 .LVL36-.Ltext0
	.uleb128 .LVL37-.Ltext0
	.uleb128 0x3
	.byte	0x73
	.sleb128 3
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL37-.Ltext0
	.uleb128 .LVL38-1-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL38-1-.Ltext0
	.uleb128 .LVL39-.Ltext0
	.uleb128 0x3
	.byte	0x73
	.sleb128 3
	.byte	0x9f
	.byte	0
.LVUS8:
	.uleb128 0
	.uleb128 .LVU41
	.uleb128 .LVU41
	.uleb128 0
.LLST8:
	.byte	0x4
	.uleb128 .LVL19-.Ltext0
	.uleb128 .LVL20-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL20-.Ltext0
	.uleb128 .LFE3-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS9:
	.uleb128 0
	.uleb128 .LVU44
	.uleb128 .LVU44
	.uleb128 0
.LLST9:
	.byte	0x4
	.uleb128 .LVL19-.Ltext0
	.uleb128 .LVL22-1-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL22-1-.Ltext0
	.uleb128 .LFE3-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x54
	.byte	0x9f
	.byte	0
.LVUS10:
	.uleb128 0
	.uleb128 .LVU44
	.uleb128 .LVU44
	.uleb128 0
.LLST10:
	.byte	0x4
	.uleb128 .LVL19-.Ltext0
	.uleb128 .LVL22-1-.Ltext0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL22-1-.Ltext0
	.uleb128 .LFE3-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x51
	.byte	0x9f
	.byte	0
.LVUS11:
	.uleb128 0
	.uleb128 .LVU44
	.uleb128 .LVU44
	.uleb128 0
.LLST11:
	.byte	0x4
	.uleb128 .LVL19-.Ltext0
	.uleb128 .LVL22-1-.Ltext0
	.uleb128 0x1
	.byte	0x52
	.byte	0x4
	.uleb128 .LVL22-1-.Ltext0
	.uleb128 .LFE3-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x9f
	.byte	0
.LVUS12:
	.uleb128 0
	.uleb128 .LVU44
	.uleb128 .LVU44
	.uleb128 .LVU46
	.uleb128 .LVU46
	.uleb128 0
.LLST12:
	.byte	0x4
	.uleb128 .LVL19-.Ltext0
	.uleb128 .LVL22-1-.Ltext0
	.uleb128 0x1
	.byte	0x58
	.byte	0x4
	.uleb128 .LVL22-1-.Ltext0
	.uleb128 .LVL23-.Ltext0
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL23-.Ltext0
	.uleb128 .LFE3-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x58
	.byte	0x9f
	.byte	0
.LVUS13:
	.uleb128 0
	.uleb128 .LVU44
	.uleb128 .LVU44
	.uleb128 .LVU54
	.uleb128 .LVU54
	.uleb128 0
.LLST13:
	.byte	0x4
	.uleb128 .LVL19-.Ltext0
	.uleb128 .LVL22-1-.Ltext0
	.uleb128 0x1
	.byte	0x59
	.byte	0x4
	.uleb128 .LVL22-1-.Ltext0
	.uleb128 .LVL28-.Ltext0
	.uleb128 0x1
	.byte	0x5c
	.byte	0x4
	.uleb128 .LVL28-.Ltext0
	.uleb128 .LFE3-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x59
	.byte	0x9f
	.byte	0
.LVUS14:
	.uleb128 .LVU43
	.uleb128 .LVU52
	.uleb128 .LVU52
	.uleb128 0
.LLST14:
	.byte	0x4
	.uleb128 .LVL21-.Ltext0
	.uleb128 .LVL26-.Ltext0
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL26-.Ltext0
	.uleb128 .LFE3-.Ltext0
	.uleb128 0x10
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0xa3
	.uleb128 0x1
	.byte	0x52
	.byte	0x22
	.byte	0xa3
	.uleb128 0x1
	.byte	0x54
	.byte	0x22
	.byte	0xa3
	.uleb128 0x1
	.byte	0x51
	.byte	0x22
	.byte	0x9f
	.byte	0
.LVUS15:
	.uleb128 .LVU48
	.uleb128 .LVU53
	.uleb128 .LVU53
	.uleb128 .LVU54
	.uleb128 .LVU54
	.uleb128 0
.LLST15:
	.byte	0x4
	.uleb128 .LVL24-.Ltext0
	.uleb128 .LVL27-.Ltext0
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL27-.Ltext0
	.uleb128 .LVL28-.Ltext0
	.uleb128 0x11
	.byte	0xa3
	.uleb128 0x1
	.byte	0x58
	.byte	0x7c
	.sleb128 0
	.byte	0x1e
	.byte	0x91
	.sleb128 8
	.byte	0x94
	.byte	0x4
	.byte	0x91
	.sleb128 0
	.byte	0x94
	.byte	0x4
	.byte	0x1e
	.byte	0x1c
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL28-.Ltext0
	.uleb128 .LFE3-.Ltext0
	.uleb128 0x12
	.byte	0xa3
	.uleb128 0x1
	.byte	0x58
	.byte	0xa3
	.uleb128 0x1
	.byte	0x59
	.byte	0x1e
	.byte	0x91
	.sleb128 8
	.byte	0x94
	.byte	0x4
	.byte	0x91
	.sleb128 0
	.byte	0x94
	.byte	0x4
	.byte	0x1e
	.byte	0x1c
	.byte	0x9f
	.byte	0
.LVUS3:
	.uleb128 0
	.uleb128 .LVU28
	.uleb128 .LVU28
	.uleb128 0
.LLST3:
	.byte	0x4
	.uleb128 .LVL11-.Ltext0
	.uleb128 .LVL13-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL13-.Ltext0
	.uleb128 .LFE2-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS4:
	.uleb128 0
	.uleb128 .LVU29
	.uleb128 .LVU29
	.uleb128 0
.LLST4:
	.byte	0x4
	.uleb128 .LVL11-.Ltext0
	.uleb128 .LVL14-1-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL14-1-.Ltext0
	.uleb128 .LFE2-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x54
	.byte	0x9f
	.byte	0
.LVUS5:
	.uleb128 0
	.uleb128 .LVU29
	.uleb128 .LVU29
	.uleb128 .LVU36
	.uleb128 .LVU36
	.uleb128 0
.LLST5:
	.byte	0x4
	.uleb128 .LVL11-.Ltext0
	.uleb128 .LVL14-1-.Ltext0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL14-1-.Ltext0
	.uleb128 .LVL18-.Ltext0
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL18-.Ltext0
	.uleb128 .LFE2-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x51
	.byte	0x9f
	.byte	0
.LVUS6:
	.uleb128 .LVU27
	.uleb128 .LVU31
	.uleb128 .LVU31
	.uleb128 0
.LLST6:
	.byte	0x4
	.uleb128 .LVL12-.Ltext0
	.uleb128 .LVL15-.Ltext0
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL15-.Ltext0
	.uleb128 .LFE2-.Ltext0
	.uleb128 0x8
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0xa3
	.uleb128 0x1
	.byte	0x54
	.byte	0x22
	.byte	0x9f
	.byte	0
.LVUS7:
	.uleb128 .LVU31
	.uleb128 .LVU35
	.uleb128 .LVU35
	.uleb128 0
.LLST7:
	.byte	0x4
	.uleb128 .LVL15-.Ltext0
	.uleb128 .LVL17-.Ltext0
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL17-.Ltext0
	.uleb128 .LFE2-.Ltext0
	.uleb128 0xa
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0xa3
	.uleb128 0x1
	.byte	0x54
	.byte	0x22
	.byte	0x31
	.byte	0x24
	.byte	0x9f
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU11
	.uleb128 .LVU11
	.uleb128 .LVU12
	.uleb128 .LVU12
	.uleb128 .LVU16
	.uleb128 .LVU16
	.uleb128 .LVU22
	.uleb128 .LVU22
	.uleb128 0
.LLST0:
	.byte	0x4
	.uleb128 .LVL1-.Ltext0
	.uleb128 .LVL2-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL2-.Ltext0
	.uleb128 .LVL3-1-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL3-1-.Ltext0
	.uleb128 .LVL6-.Ltext0
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL6-.Ltext0
	.uleb128 .LVL10-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL10-.Ltext0
	.uleb128 .LFE1-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS1:
	.uleb128 .LVU13
	.uleb128 .LVU15
	.uleb128 .LVU15
	.uleb128 .LVU21
.LLST1:
	.byte	0x4
	.uleb128 .LVL4-.Ltext0
	.uleb128 .LVL5-1-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL5-1-.Ltext0
	.uleb128 .LVL9-.Ltext0
	.uleb128 0x1
	.byte	0x56
	.byte	0
.LVUS2:
	.uleb128 .LVU16
	.uleb128 .LVU17
	.uleb128 .LVU17
	.uleb128 .LVU20
.LLST2:
	.byte	0x4
	.uleb128 .LVL6-.Ltext0
	.uleb128 .LVL7-1-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL7-1-.Ltext0
	.uleb128 .LVL8-.Ltext0
	.uleb128 0x1
	.byte	0x53
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
.LASF17:
	.string	"nested"
.LASF15:
	.string	"third"
.LASF24:
	.string	"before"
.LASF31:
	.string	"note"
.LASF22:
	.string	"doubled"
.LASF30:
	.string	"main"
.LASF18:
	.string	"many"
.LASF10:
	.string	"seven"
.LASF26:
	.string	"value"
.LASF23:
	.string	"fibonacci"
.LASF16:
	.string	"tripled"
.LASF19:
	.string	"front"
.LASF25:
	.string	"last"
.LASF2:
	.string	"char"
.LASF13:
	.string	"second"
.LASF11:
	.string	"middle"
.LASF7:
	.string	"deep"
.LASF3:
	.string	"argc"
.LASF28:
	.string	"counter"
.LASF29:
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
.LASF20:
	.string	"back"
.LASF6:
	.string	"eight"
.LASF27:
	.string	"GNU C17 12.2.0 -mtune=generic -march=x86-64 -g -O1 -fno-reorder-functions -fasynchronous-unwind-tables"
.LASF21:
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
