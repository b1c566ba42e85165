	.file	"values.c"
	.intel_syntax noprefix
	.text
.Ltext0:
	.file 0 "/project" "values.c"
	.type	mix, @function
mix:
.LFB0:
	.file 1 "values.c"
	.loc 1 5 80
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	QWORD PTR -72[rbp], rdi
	mov	QWORD PTR -80[rbp], rsi
	mov	rax, rdx
	movq	rcx, xmm0
	mov	rdx, rcx
	mov	QWORD PTR -96[rbp], rax
	mov	QWORD PTR -88[rbp], rdx
	.loc 1 6 9
	movsd	xmm0, QWORD PTR -88[rbp]
	movsd	QWORD PTR -8[rbp], xmm0
	.loc 1 7 7
	mov	BYTE PTR -17[rbp], -56
	.loc 1 8 7
	movabs	rax, 431199119725
	mov	QWORD PTR -44[rbp], rax
	mov	DWORD PTR -36[rbp], 0
	.loc 1 9 13
	mov	DWORD PTR -24[rbp], 1
	.loc 1 10 8
	mov	WORD PTR -56[rbp], 1
	mov	WORD PTR -54[rbp], 2
	mov	WORD PTR -52[rbp], 3
	mov	WORD PTR -50[rbp], 4
	mov	WORD PTR -48[rbp], 5
	mov	WORD PTR -46[rbp], -5536
.LBB2:
	.loc 1 11 21
	mov	QWORD PTR -16[rbp], 0
	.loc 1 11 2
	jmp	.L2
.L5:
.LBB3:
	.loc 1 12 21
	mov	rax, QWORD PTR -16[rbp]
	lea	rdx, 0[0+rax*4]
	mov	rax, QWORD PTR -72[rbp]
	add	rax, rdx
	.loc 1 12 9
	movss	xmm0, DWORD PTR [rax]
	movss	DWORD PTR -28[rbp], xmm0
	.loc 1 13 7
	pxor	xmm0, xmm0
	cvtss2sd	xmm0, DWORD PTR -28[rbp]
	movsd	xmm1, QWORD PTR -8[rbp]
	addsd	xmm0, xmm1
	movsd	QWORD PTR -8[rbp], xmm0
	.loc 1 14 6
	pxor	xmm0, xmm0
	comiss	xmm0, DWORD PTR -28[rbp]
	jbe	.L3
.LBB4:
	.loc 1 15 21
	movzx	eax, WORD PTR -46[rbp]
	movsx	edx, ax
	.loc 1 15 25
	movzx	eax, BYTE PTR -17[rbp]
	.loc 1 15 8
	sub	edx, eax
	mov	DWORD PTR -32[rbp], edx
	.loc 1 16 12
	mov	eax, DWORD PTR -32[rbp]
	mov	BYTE PTR -44[rbp], al
.L3:
.LBE4:
.LBE3:
	.loc 1 11 40 discriminator 2
	add	QWORD PTR -16[rbp], 1
.L2:
	.loc 1 11 30 discriminator 1
	mov	rax, QWORD PTR -16[rbp]
	cmp	rax, QWORD PTR -80[rbp]
	jb	.L5
.LBE2:
	.loc 1 19 19
	movzx	eax, BYTE PTR -44[rbp]
	.loc 1 19 13
	movsx	eax, al
	pxor	xmm0, xmm0
	cvtsi2sd	xmm0, eax
	movapd	xmm1, xmm0
	addsd	xmm1, QWORD PTR -8[rbp]
	.loc 1 19 23
	mov	eax, DWORD PTR -24[rbp]
	test	rax, rax
	js	.L6
	pxor	xmm0, xmm0
	cvtsi2sd	xmm0, rax
	jmp	.L7
.L6:
	mov	rdx, rax
	shr	rdx
	and	eax, 1
	or	rdx, rax
	pxor	xmm0, xmm0
	cvtsi2sd	xmm0, rdx
	addsd	xmm0, xmm0
.L7:
	addsd	xmm0, xmm1
	movq	rax, xmm0
	.loc 1 20 1
	movq	xmm0, rax
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE0:
	.size	mix, .-mix
	.globl	main
	.type	main, @function
main:
.LFB1:
	.loc 1 22 16
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 32
	.loc 1 23 8
	movss	xmm0, DWORD PTR .LC1[rip]
	movss	DWORD PTR -12[rbp], xmm0
	movss	xmm0, DWORD PTR .LC2[rip]
	movss	DWORD PTR -8[rbp], xmm0
	.loc 1 24 15
	mov	DWORD PTR -32[rbp], 7
	mov	DWORD PTR -28[rbp], -8
	movsd	xmm0, QWORD PTR .LC3[rip]
	movsd	QWORD PTR -24[rbp], xmm0
	.loc 1 25 8
	mov	BYTE PTR -1[rbp], 1
	.loc 1 26 9
	mov	rdx, QWORD PTR -32[rbp]
	mov	rcx, QWORD PTR -24[rbp]
	lea	rax, -12[rbp]
	movq	xmm0, rcx
	mov	esi, 2
	mov	rdi, rax
	call	mix
	movq	rax, xmm0
	.loc 1 26 34
	movq	xmm1, rax
	comisd	xmm1, QWORD PTR .LC4[rip]
	jbe	.L11
	.loc 1 26 34 is_stmt 0 discriminator 1
	cmp	BYTE PTR -1[rbp], 0
	je	.L11
	.loc 1 26 34 discriminator 3
	mov	eax, 1
	jmp	.L14
.L11:
	.loc 1 26 34 discriminator 4
	mov	eax, 0
.L14:
	.loc 1 27 1 is_stmt 1 discriminator 1
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE1:
	.size	main, .-main
	.section	.rodata
	.align 4
.LC1:
	.long	1069547520
	.align 4
.LC2:
	.long	-1072693248
	.align 8
.LC3:
	.long	0
	.long	1071644672
	.align 8
.LC4:
	.long	0
	.long	1079410688
	.text
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x242
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0x9
	.long	.LASF22
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.long	.Ldebug_line0
	.uleb128 0xa
	.long	.LASF23
	.byte	0x1
	.byte	0x1
	.byte	0x17
	.long	0x3a
	.uleb128 0x1
	.byte	0x1
	.byte	0x8
	.long	.LASF3
	.uleb128 0xb
	.long	.LASF24
	.byte	0x10
	.byte	0x1
	.byte	0x2
	.byte	0x8
	.long	0x6e
	.uleb128 0x8
	.string	"x"
	.byte	0x14
	.long	0x6e
	.byte	0
	.uleb128 0x8
	.string	"y"
	.byte	0x17
	.long	0x6e
	.byte	0x4
	.uleb128 0xc
	.long	.LASF2
	.byte	0x1
	.byte	0x2
	.byte	0x21
	.long	0x75
	.byte	0x8
	.byte	0
	.uleb128 0xd
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x1
	.byte	0x8
	.byte	0x4
	.long	.LASF4
	.uleb128 0xe
	.long	.LASF17
	.byte	0x7
	.byte	0x4
	.long	0x9b
	.byte	0x1
	.byte	0x3
	.byte	0x6
	.long	0x9b
	.uleb128 0xf
	.string	"RED"
	.byte	0
	.uleb128 0x10
	.long	.LASF5
	.byte	0x1
	.byte	0
	.uleb128 0x1
	.byte	0x4
	.byte	0x7
	.long	.LASF6
	.uleb128 0x11
	.long	.LASF25
	.byte	0x1
	.byte	0x16
	.byte	0x5
	.long	0x6e
	.quad	.LFB1
	.quad	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0xef
	.uleb128 0x2
	.long	.LASF7
	.byte	0x17
	.byte	0x8
	.long	0xef
	.uleb128 0x2
	.byte	0x91
	.sleb128 -28
	.uleb128 0x2
	.long	.LASF8
	.byte	0x18
	.byte	0xf
	.long	0x41
	.uleb128 0x2
	.byte	0x91
	.sleb128 -48
	.uleb128 0x2
	.long	.LASF9
	.byte	0x19
	.byte	0x8
	.long	0x112
	.uleb128 0x2
	.byte	0x91
	.sleb128 -17
	.byte	0
	.uleb128 0x4
	.long	0x106
	.long	0xff
	.uleb128 0x3
	.long	0xff
	.byte	0x1
	.byte	0
	.uleb128 0x1
	.byte	0x8
	.byte	0x7
	.long	.LASF10
	.uleb128 0x1
	.byte	0x4
	.byte	0x4
	.long	.LASF11
	.uleb128 0x12
	.long	0x106
	.uleb128 0x1
	.byte	0x1
	.byte	0x2
	.long	.LASF12
	.uleb128 0x13
	.string	"mix"
	.byte	0x1
	.byte	0x5
	.byte	0xf
	.long	0x75
	.quad	.LFB0
	.quad	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.long	0x20b
	.uleb128 0x5
	.long	.LASF7
	.byte	0x20
	.long	0x20b
	.uleb128 0x3
	.byte	0x91
	.sleb128 -88
	.uleb128 0x5
	.long	.LASF13
	.byte	0x35
	.long	0xff
	.uleb128 0x3
	.byte	0x91
	.sleb128 -96
	.uleb128 0x5
	.long	.LASF14
	.byte	0x49
	.long	0x41
	.uleb128 0x3
	.byte	0x91
	.sleb128 -112
	.uleb128 0x6
	.string	"sum"
	.byte	0x6
	.byte	0x9
	.long	0x75
	.uleb128 0x2
	.byte	0x91
	.sleb128 -24
	.uleb128 0x2
	.long	.LASF15
	.byte	0x7
	.byte	0x7
	.long	0x2e
	.uleb128 0x2
	.byte	0x91
	.sleb128 -33
	.uleb128 0x2
	.long	.LASF16
	.byte	0x8
	.byte	0x7
	.long	0x211
	.uleb128 0x2
	.byte	0x91
	.sleb128 -60
	.uleb128 0x2
	.long	.LASF17
	.byte	0x9
	.byte	0xd
	.long	0x7c
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.uleb128 0x2
	.long	.LASF18
	.byte	0xa
	.byte	0x8
	.long	0x228
	.uleb128 0x3
	.byte	0x91
	.sleb128 -72
	.uleb128 0x7
	.quad	.LBB2
	.quad	.LBE2-.LBB2
	.uleb128 0x6
	.string	"i"
	.byte	0xb
	.byte	0x15
	.long	0xff
	.uleb128 0x2
	.byte	0x91
	.sleb128 -32
	.uleb128 0x7
	.quad	.LBB3
	.quad	.LBE3-.LBB3
	.uleb128 0x2
	.long	.LASF19
	.byte	0xc
	.byte	0x9
	.long	0x106
	.uleb128 0x2
	.byte	0x91
	.sleb128 -44
	.uleb128 0x7
	.quad	.LBB4
	.quad	.LBE4-.LBB4
	.uleb128 0x6
	.string	"sum"
	.byte	0xf
	.byte	0x8
	.long	0x6e
	.uleb128 0x2
	.byte	0x91
	.sleb128 -48
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x14
	.byte	0x8
	.long	0x10d
	.uleb128 0x4
	.long	0x221
	.long	0x221
	.uleb128 0x3
	.long	0xff
	.byte	0xb
	.byte	0
	.uleb128 0x1
	.byte	0x1
	.byte	0x6
	.long	.LASF20
	.uleb128 0x4
	.long	0x23e
	.long	0x23e
	.uleb128 0x3
	.long	0xff
	.byte	0x1
	.uleb128 0x3
	.long	0xff
	.byte	0x2
	.byte	0
	.uleb128 0x1
	.byte	0x2
	.byte	0x5
	.long	.LASF21
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
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x3
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x4
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
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
	.uleb128 0x21
	.sleb128 5
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x6
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
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x7
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.byte	0
	.byte	0
	.uleb128 0x8
	.uleb128 0xd
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 2
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x38
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x9
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
	.uleb128 0xa
	.uleb128 0x16
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
	.uleb128 0xb
	.uleb128 0x13
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xc
	.uleb128 0xd
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
	.uleb128 0x38
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0xd
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
	.uleb128 0xe
	.uleb128 0x4
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3e
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xf
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x10
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x1c
	.uleb128 0xb
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
	.uleb128 0x7c
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x12
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x13
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
	.uleb128 0x14
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.byte	0
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
.LASF15:
	.string	"last"
.LASF6:
	.string	"unsigned int"
.LASF19:
	.string	"part"
.LASF25:
	.string	"main"
.LASF5:
	.string	"BLUE"
.LASF10:
	.string	"long unsigned int"
.LASF17:
	.string	"color"
.LASF12:
	.string	"_Bool"
.LASF16:
	.string	"text"
.LASF20:
	.string	"char"
.LASF14:
	.string	"where"
.LASF3:
	.string	"unsigned char"
.LASF9:
	.string	"isDone"
.LASF22:
	.string	"GNU C17 12.2.0 -masm=intel -mtune=generic -march=x86-64 -g -O0 -fno-reorder-functions -fasynchronous-unwind-tables"
.LASF13:
	.string	"count"
.LASF4:
	.string	"double"
.LASF23:
	.string	"byte"
.LASF18:
	.string	"grid"
.LASF24:
	.string	"point"
.LASF11:
	.string	"float"
.LASF21:
	.string	"short int"
.LASF8:
	.string	"here"
.LASF2:
	.string	"weight"
.LASF7:
	.string	"parts"
	.section	.debug_line_str,"MS",@progbits,1
.LASF1:
	.string	"/project"
.LASF0:
	.string	"values.c"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
