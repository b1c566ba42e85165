	.file	"longs.c"
	.intel_syntax noprefix
	.text
.Ltext0:
	.file 0 "/project" "longs.c"
	.type	mean, @function
mean:
.LFB0:
	.file 1 "longs.c"
	.loc 1 3 63
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	QWORD PTR -40[rbp], rdi
	mov	DWORD PTR -44[rbp], esi
	.loc 1 4 14
	fldz
	fstp	TBYTE PTR -16[rbp]
.LBB2:
	.loc 1 5 11
	mov	DWORD PTR -20[rbp], 0
	.loc 1 5 2
	jmp	.L2
.L3:
	.loc 1 6 16 discriminator 3
	mov	eax, DWORD PTR -20[rbp]
	cdqe
	sal	rax, 4
	mov	rdx, rax
	mov	rax, QWORD PTR -40[rbp]
	add	rax, rdx
	fld	TBYTE PTR [rax]
	.loc 1 6 7 discriminator 3
	fld	TBYTE PTR -16[rbp]
	faddp	st(1), st
	fstp	TBYTE PTR -16[rbp]
	.loc 1 5 30 discriminator 3
	add	DWORD PTR -20[rbp], 1
.L2:
	.loc 1 5 20 discriminator 1
	mov	eax, DWORD PTR -20[rbp]
	cmp	eax, DWORD PTR -44[rbp]
	jl	.L3
.LBE2:
	.loc 1 7 13
	fild	DWORD PTR -44[rbp]
	fld	TBYTE PTR -16[rbp]
	fdivrp	st(1), st
	.loc 1 8 1
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE0:
	.size	mean, .-mean
	.globl	main
	.type	main, @function
main:
.LFB1:
	.loc 1 10 16
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 80
	.loc 1 11 14
	fld	TBYTE PTR .LC2[rip]
	fstp	TBYTE PTR -48[rbp]
	fld	TBYTE PTR .LC3[rip]
	fstp	TBYTE PTR -32[rbp]
	fld	TBYTE PTR .LC4[rip]
	fstp	TBYTE PTR -16[rbp]
	.loc 1 12 17
	mov	DWORD PTR -80[rbp], 2
	fld	TBYTE PTR .LC5[rip]
	fstp	TBYTE PTR -64[rbp]
	.loc 1 13 18
	mov	edx, DWORD PTR -80[rbp]
	lea	rax, -48[rbp]
	mov	esi, edx
	mov	rdi, rax
	call	mean
	.loc 1 13 16
	fstp	TBYTE PTR -64[rbp]
	.loc 1 14 16
	fld	TBYTE PTR -64[rbp]
	.loc 1 14 23
	fld1
	fcomip	st, st(1)
	fstp	st(0)
	seta	al
	movzx	eax, al
	.loc 1 15 1
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE1:
	.size	main, .-main
	.section	.rodata
	.align 16
.LC2:
	.long	0
	.long	-1073741824
	.long	16383
	.long	0
	.align 16
.LC3:
	.long	0
	.long	-2147483648
	.long	49149
	.long	0
	.align 16
.LC4:
	.long	-27947935
	.long	-776305885
	.long	29670
	.long	0
	.align 16
.LC5:
	.long	-858993459
	.long	-858993460
	.long	16379
	.long	0
	.text
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x128
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0x6
	.long	.LASF8
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.long	.Ldebug_line0
	.uleb128 0x7
	.long	.LASF6
	.byte	0x20
	.byte	0x1
	.byte	0x1
	.byte	0x8
	.long	0x52
	.uleb128 0x1
	.long	.LASF2
	.byte	0x16
	.long	0x52
	.byte	0
	.uleb128 0x1
	.long	.LASF3
	.byte	0x29
	.long	0x59
	.byte	0x10
	.byte	0
	.uleb128 0x8
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x2
	.byte	0x10
	.byte	0x4
	.long	.LASF4
	.uleb128 0x9
	.long	0x59
	.uleb128 0xa
	.long	.LASF9
	.byte	0x1
	.byte	0xa
	.byte	0x5
	.long	0x52
	.quad	.LFB1
	.quad	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0xa5
	.uleb128 0x3
	.long	.LASF5
	.byte	0xb
	.byte	0xe
	.long	0xa5
	.uleb128 0x2
	.byte	0x91
	.sleb128 -64
	.uleb128 0x3
	.long	.LASF6
	.byte	0xc
	.byte	0x11
	.long	0x2e
	.uleb128 0x3
	.byte	0x91
	.sleb128 -96
	.byte	0
	.uleb128 0xb
	.long	0x59
	.long	0xb5
	.uleb128 0xc
	.long	0xb5
	.byte	0x2
	.byte	0
	.uleb128 0x2
	.byte	0x8
	.byte	0x7
	.long	.LASF7
	.uleb128 0xd
	.long	.LASF10
	.byte	0x1
	.byte	0x3
	.byte	0x14
	.long	0x59
	.quad	.LFB0
	.quad	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.long	0x125
	.uleb128 0x4
	.long	.LASF5
	.byte	0x2c
	.long	0x125
	.uleb128 0x2
	.byte	0x91
	.sleb128 -56
	.uleb128 0x4
	.long	.LASF2
	.byte	0x38
	.long	0x52
	.uleb128 0x2
	.byte	0x91
	.sleb128 -60
	.uleb128 0x5
	.string	"sum"
	.byte	0x4
	.byte	0xe
	.long	0x59
	.uleb128 0x2
	.byte	0x91
	.sleb128 -32
	.uleb128 0xe
	.quad	.LBB2
	.quad	.LBE2-.LBB2
	.uleb128 0x5
	.string	"i"
	.byte	0x5
	.byte	0xb
	.long	0x52
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0
	.byte	0
	.uleb128 0xf
	.byte	0x8
	.long	0x60
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
	.uleb128 0xd
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x38
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x2
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
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x4
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 3
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x5
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
	.uleb128 0x6
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
	.uleb128 0x7
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
	.uleb128 0x8
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
	.uleb128 0x9
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xa
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
	.uleb128 0xb
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xc
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0xd
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
	.uleb128 0xe
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.byte	0
	.byte	0
	.uleb128 0xf
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
.LASF8:
	.string	"GNU C17 12.2.0 -masm=intel -mtune=generic -march=x86-64 -g -O0 -fno-reorder-functions -fasynchronous-unwind-tables"
.LASF7:
	.string	"long unsigned int"
.LASF6:
	.string	"measure"
.LASF10:
	.string	"mean"
.LASF3:
	.string	"value"
.LASF2:
	.string	"count"
.LASF4:
	.string	"long double"
.LASF9:
	.string	"main"
.LASF5:
	.string	"values"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"longs.c"
.LASF1:
	.string	"/project"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
