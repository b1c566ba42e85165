	.file	"steps.c"
	.intel_syntax noprefix
	.text
.Ltext0:
	.file 0 "/project" "steps.c"
	.type	compare, @function
compare:
.LFB0:
	.file 1 "steps.c"
	.loc 1 4 56
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	QWORD PTR -8[rbp], rdi
	mov	QWORD PTR -16[rbp], rsi
	.loc 1 4 65
	mov	rax, QWORD PTR -8[rbp]
	mov	edx, DWORD PTR [rax]
	.loc 1 4 85
	mov	rax, QWORD PTR -16[rbp]
	mov	eax, DWORD PTR [rax]
	.loc 1 4 83
	sub	edx, eax
	mov	eax, edx
	.loc 1 4 106
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE0:
	.size	compare, .-compare
	.globl	depth
	.type	depth, @function
depth:
.LFB1:
	.loc 1 5 18
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 16
	mov	DWORD PTR -4[rbp], edi
	.loc 1 5 37
	cmp	DWORD PTR -4[rbp], 1
	jle	.L4
	.loc 1 5 43 discriminator 1
	mov	eax, DWORD PTR -4[rbp]
	sub	eax, 2
	mov	edi, eax
	call	depth
	.loc 1 5 37 discriminator 1
	add	eax, 1
	jmp	.L6
.L4:
	.loc 1 5 37 is_stmt 0 discriminator 2
	mov	eax, DWORD PTR -4[rbp]
.L6:
	.loc 1 5 57 is_stmt 1 discriminator 5
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE1:
	.size	depth, .-depth
	.type	square, @function
square:
.LFB2:
	.loc 1 7 26
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	DWORD PTR -20[rbp], edi
	.loc 1 8 6
	mov	eax, DWORD PTR -20[rbp]
	imul	eax, eax
	mov	DWORD PTR -4[rbp], eax
	.loc 1 9 9
	mov	eax, DWORD PTR -4[rbp]
	.loc 1 10 1
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE2:
	.size	square, .-square
	.section	.rodata
.LC0:
	.string	"%d %d\n"
	.text
	.globl	main
	.type	main, @function
main:
.LFB3:
	.loc 1 12 33
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	push	rbx
	sub	rsp, 56
	.cfi_offset 3, -24
	mov	DWORD PTR -52[rbp], edi
	mov	QWORD PTR -64[rbp], rsi
	.loc 1 13 6
	mov	DWORD PTR -48[rbp], 5
	mov	DWORD PTR -44[rbp], 3
	mov	DWORD PTR -40[rbp], 9
	mov	DWORD PTR -36[rbp], 1
	.loc 1 14 2
	lea	rax, -48[rbp]
	lea	rdx, compare[rip]
	mov	rcx, rdx
	mov	edx, 4
	mov	esi, 4
	mov	rdi, rax
	call	qsort@PLT
	.loc 1 15 6
	mov	DWORD PTR -20[rbp], 0
.LBB2:
	.loc 1 16 11
	mov	DWORD PTR -24[rbp], 0
	.loc 1 16 2
	jmp	.L10
.L13:
	.loc 1 17 14
	mov	eax, DWORD PTR -24[rbp]
	cdqe
	mov	eax, DWORD PTR -48[rbp+rax*4]
	.loc 1 17 6
	cmp	eax, 9
	je	.L17
	.loc 1 19 19
	mov	eax, DWORD PTR -24[rbp]
	cdqe
	mov	ebx, DWORD PTR -48[rbp+rax*4]
	.loc 1 19 25
	mov	edx, DWORD PTR -24[rbp]
	mov	eax, DWORD PTR -52[rbp]
	add	eax, edx
	mov	edi, eax
	call	square
	.loc 1 19 23
	imul	eax, ebx
	.loc 1 19 9
	add	DWORD PTR -20[rbp], eax
	jmp	.L12
.L17:
	.loc 1 18 4
	nop
.L12:
	.loc 1 16 26 discriminator 2
	add	DWORD PTR -24[rbp], 1
.L10:
	.loc 1 16 20 discriminator 1
	cmp	DWORD PTR -24[rbp], 3
	jle	.L13
.LBE2:
	.loc 1 21 8
	jmp	.L14
.L15:
	.loc 1 21 27 discriminator 2
	sub	DWORD PTR -20[rbp], 3
.L14:
	.loc 1 21 15 discriminator 1
	cmp	DWORD PTR -20[rbp], 10
	jg	.L15
	.loc 1 22 2
	mov	edi, 5
	call	depth
	mov	edx, eax
	mov	eax, DWORD PTR -20[rbp]
	mov	esi, eax
	lea	rax, .LC0[rip]
	mov	rdi, rax
	mov	eax, 0
	call	printf@PLT
	.loc 1 23 9
	mov	eax, DWORD PTR -20[rbp]
	.loc 1 24 1
	mov	rbx, QWORD PTR -8[rbp]
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE3:
	.size	main, .-main
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x1d7
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0x9
	.long	.LASF11
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.long	.Ldebug_line0
	.uleb128 0xa
	.long	.LASF12
	.byte	0x1
	.byte	0x1
	.byte	0x5
	.long	0x45
	.long	0x45
	.uleb128 0x1
	.long	0x4c
	.uleb128 0xb
	.byte	0
	.uleb128 0xc
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x2
	.long	0x58
	.uleb128 0x5
	.byte	0x1
	.byte	0x6
	.long	.LASF2
	.uleb128 0xd
	.long	0x51
	.uleb128 0xe
	.long	.LASF13
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
	.uleb128 0xf
	.byte	0x8
	.uleb128 0x5
	.byte	0x8
	.byte	0x7
	.long	.LASF3
	.uleb128 0x2
	.long	0x8c
	.uleb128 0x10
	.long	0x45
	.long	0xa0
	.uleb128 0x1
	.long	0xa0
	.uleb128 0x1
	.long	0xa0
	.byte	0
	.uleb128 0x2
	.long	0xa5
	.uleb128 0x11
	.uleb128 0x6
	.long	.LASF8
	.byte	0xc
	.long	0x45
	.quad	.LFB3
	.quad	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x11d
	.uleb128 0x3
	.long	.LASF4
	.byte	0xc
	.byte	0xe
	.long	0x45
	.uleb128 0x3
	.byte	0x91
	.sleb128 -68
	.uleb128 0x3
	.long	.LASF5
	.byte	0xc
	.byte	0x1b
	.long	0x11d
	.uleb128 0x3
	.byte	0x91
	.sleb128 -80
	.uleb128 0x7
	.long	.LASF6
	.byte	0xd
	.long	0x127
	.uleb128 0x2
	.byte	0x91
	.sleb128 -64
	.uleb128 0x7
	.long	.LASF7
	.byte	0xf
	.long	0x45
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.uleb128 0x12
	.quad	.LBB2
	.quad	.LBE2-.LBB2
	.uleb128 0x8
	.string	"i"
	.byte	0x10
	.byte	0xb
	.long	0x45
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	0x122
	.uleb128 0x2
	.long	0x51
	.uleb128 0x13
	.long	0x45
	.long	0x137
	.uleb128 0x14
	.long	0x80
	.byte	0x3
	.byte	0
	.uleb128 0x15
	.long	.LASF14
	.byte	0x1
	.byte	0x7
	.byte	0xc
	.long	0x45
	.quad	.LFB2
	.quad	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.long	0x172
	.uleb128 0x4
	.string	"x"
	.byte	0x7
	.byte	0x17
	.long	0x45
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.uleb128 0x8
	.string	"y"
	.byte	0x8
	.byte	0x6
	.long	0x45
	.uleb128 0x2
	.byte	0x91
	.sleb128 -20
	.byte	0
	.uleb128 0x6
	.long	.LASF9
	.byte	0x5
	.long	0x45
	.quad	.LFB1
	.quad	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0x19f
	.uleb128 0x4
	.string	"n"
	.byte	0x5
	.byte	0xf
	.long	0x45
	.uleb128 0x2
	.byte	0x91
	.sleb128 -20
	.byte	0
	.uleb128 0x16
	.long	.LASF15
	.byte	0x1
	.byte	0x4
	.byte	0xc
	.long	0x45
	.quad	.LFB0
	.quad	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x4
	.string	"one"
	.byte	0x4
	.byte	0x20
	.long	0xa0
	.uleb128 0x2
	.byte	0x91
	.sleb128 -24
	.uleb128 0x3
	.long	.LASF10
	.byte	0x4
	.byte	0x31
	.long	0xa0
	.uleb128 0x2
	.byte	0x91
	.sleb128 -32
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
	.uleb128 0x5
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
	.uleb128 0x6
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 5
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
	.uleb128 0x7
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
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x8
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
	.uleb128 0xb
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0xc
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
	.uleb128 0xd
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
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
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xf
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x10
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
	.uleb128 0x11
	.uleb128 0x26
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x12
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.byte	0
	.byte	0
	.uleb128 0x13
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x14
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x15
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
	.uleb128 0x16
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
.LASF9:
	.string	"depth"
.LASF11:
	.string	"GNU C17 12.2.0 -masm=intel -mtune=generic -march=x86-64 -g -O0 -fno-reorder-functions -fasynchronous-unwind-tables"
.LASF3:
	.string	"long unsigned int"
.LASF15:
	.string	"compare"
.LASF4:
	.string	"argc"
.LASF8:
	.string	"main"
.LASF6:
	.string	"numbers"
.LASF14:
	.string	"square"
.LASF13:
	.string	"qsort"
.LASF10:
	.string	"other"
.LASF7:
	.string	"total"
.LASF2:
	.string	"char"
.LASF12:
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
