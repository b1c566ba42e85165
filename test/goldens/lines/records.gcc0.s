	.file	"records.c"
	.intel_syntax noprefix
	.text
.Ltext0:
	.file 0 "/project" "records.c"
	.globl	counter
	.data
	.align 4
	.type	counter, @object
	.size	counter, 4
counter:
	.long	40
	.align 16
	.type	corners, @object
	.size	corners, 16
corners:
	.long	1
	.long	2
	.long	3
	.long	4
	.globl	title
	.section	.rodata
.LC0:
	.string	"items of a list"
	.section	.data.rel.local,"aw"
	.align 8
	.type	title, @object
	.size	title, 8
title:
	.quad	.LC0
	.text
	.type	measure, @function
measure:
.LFB0:
	.file 1 "records.c"
	.loc 1 15 52
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	push	rbx
	.cfi_offset 3, -24
	mov	QWORD PTR -72[rbp], rdi
	mov	DWORD PTR -76[rbp], esi
	.loc 1 17 16
	mov	ebx, 5
.LBB2:
	.loc 1 20 11
	mov	DWORD PTR -20[rbp], 0
	.loc 1 20 2
	jmp	.L2
.L3:
	.loc 1 21 22 discriminator 3
	mov	eax, DWORD PTR -20[rbp]
	cdqe
	sal	rax, 5
	mov	rdx, rax
	mov	rax, QWORD PTR -72[rbp]
	add	rax, rdx
	.loc 1 21 16 discriminator 3
	mov	edx, DWORD PTR -20[rbp]
	movsx	rdx, edx
	sal	rdx, 4
	lea	rcx, -16[rdx]
	lea	rdx, [rcx+rbp]
	sub	rdx, 48
	mov	rax, QWORD PTR 4[rax]
	mov	QWORD PTR [rdx], rax
	.loc 1 22 21 discriminator 3
	mov	edx, DWORD PTR -20[rbp]
	mov	eax, edx
	sal	eax, 2
	add	eax, edx
	add	eax, eax
	mov	edx, eax
	.loc 1 22 16 discriminator 3
	mov	eax, DWORD PTR -20[rbp]
	cdqe
	sal	rax, 4
	lea	rax, -16[rax]
	add	rax, rbp
	sub	rax, 40
	mov	DWORD PTR [rax], edx
	.loc 1 23 22 discriminator 3
	mov	eax, DWORD PTR -20[rbp]
	cdqe
	sal	rax, 5
	mov	rdx, rax
	mov	rax, QWORD PTR -72[rbp]
	add	rax, rdx
	.loc 1 23 25 discriminator 3
	movzx	eax, WORD PTR 2[rax]
	cwde
	.loc 1 23 16 discriminator 3
	mov	edx, DWORD PTR -20[rbp]
	movsx	rdx, edx
	sal	rdx, 4
	lea	rsi, -16[rdx]
	lea	rdx, [rsi+rbp]
	sub	rdx, 36
	mov	DWORD PTR [rdx], eax
	.loc 1 24 8 discriminator 3
	mov	eax, DWORD PTR calls.0[rip]
	add	eax, 1
	mov	DWORD PTR calls.0[rip], eax
	.loc 1 20 26 discriminator 3
	add	DWORD PTR -20[rbp], 1
.L2:
	.loc 1 20 20 discriminator 1
	mov	eax, DWORD PTR -20[rbp]
	cmp	eax, DWORD PTR -76[rbp]
	jl	.L3
.LBE2:
	.loc 1 26 20
	mov	eax, DWORD PTR -40[rbp]
	movsx	rdx, eax
	.loc 1 26 7
	mov	rax, rbx
	add	rax, rdx
	mov	rbx, rax
	.loc 1 27 20
	mov	eax, DWORD PTR -64[rbp]
	mov	edx, eax
	.loc 1 27 23
	mov	rax, rbx
	add	eax, edx
	.loc 1 27 6
	mov	DWORD PTR -24[rbp], eax
	.loc 1 28 10
	mov	edx, DWORD PTR counter[rip]
	mov	eax, DWORD PTR -24[rbp]
	add	eax, edx
	mov	DWORD PTR counter[rip], eax
	.loc 1 29 9
	mov	eax, DWORD PTR -24[rbp]
	.loc 1 30 1
	mov	rbx, QWORD PTR -8[rbp]
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE0:
	.size	measure, .-measure
	.globl	main
	.type	main, @function
main:
.LFB1:
	.loc 1 32 16
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 96
	.loc 1 34 15
	movzx	eax, BYTE PTR -84[rbp]
	or	eax, 1
	mov	BYTE PTR -84[rbp], al
	movzx	eax, BYTE PTR -84[rbp]
	and	eax, -15
	or	eax, 10
	mov	BYTE PTR -84[rbp], al
	mov	BYTE PTR -83[rbp], 114
	.loc 1 35 42
	mov	QWORD PTR -96[rbp], 117
.LBB3:
	.loc 1 36 11
	mov	DWORD PTR -4[rbp], 0
	.loc 1 36 2
	jmp	.L6
.L7:
	.loc 1 37 22 discriminator 3
	mov	eax, DWORD PTR -4[rbp]
	add	eax, 97
	mov	edx, eax
	.loc 1 37 16 discriminator 3
	mov	eax, DWORD PTR -4[rbp]
	cdqe
	sal	rax, 5
	add	rax, rbp
	sub	rax, 80
	mov	BYTE PTR [rax], dl
	.loc 1 38 18 discriminator 3
	mov	eax, DWORD PTR -4[rbp]
	add	eax, eax
	mov	edx, eax
	mov	eax, DWORD PTR -4[rbp]
	cdqe
	sal	rax, 5
	add	rax, rbp
	sub	rax, 78
	mov	WORD PTR [rax], dx
	.loc 1 39 17 discriminator 3
	mov	eax, DWORD PTR -4[rbp]
	cdqe
	sal	rax, 5
	add	rax, rbp
	sub	rax, 76
	mov	DWORD PTR [rax], -1
	.loc 1 40 17 discriminator 3
	mov	eax, DWORD PTR -4[rbp]
	cdqe
	sal	rax, 5
	add	rax, rbp
	lea	rdx, -72[rax]
	mov	eax, DWORD PTR -4[rbp]
	mov	DWORD PTR [rdx], eax
	.loc 1 41 26 discriminator 3
	pxor	xmm1, xmm1
	cvtsi2sd	xmm1, DWORD PTR -4[rbp]
	movsd	xmm0, QWORD PTR .LC1[rip]
	mulsd	xmm0, xmm1
	.loc 1 41 19 discriminator 3
	mov	eax, DWORD PTR -4[rbp]
	cdqe
	sal	rax, 5
	add	rax, rbp
	sub	rax, 64
	movsd	QWORD PTR [rax], xmm0
	.loc 1 42 20 discriminator 3
	mov	eax, DWORD PTR -4[rbp]
	cdqe
	sal	rax, 5
	add	rax, rbp
	sub	rax, 56
	mov	BYTE PTR [rax], 110
	.loc 1 43 20 discriminator 3
	mov	eax, DWORD PTR -4[rbp]
	cdqe
	sal	rax, 5
	add	rax, rbp
	sub	rax, 55
	mov	BYTE PTR [rax], 0
	.loc 1 36 26 discriminator 3
	add	DWORD PTR -4[rbp], 1
.L6:
	.loc 1 36 20 discriminator 1
	cmp	DWORD PTR -4[rbp], 1
	jle	.L7
.LBE3:
	.loc 1 45 9
	lea	rax, -80[rbp]
	mov	esi, 2
	mov	rdi, rax
	call	measure
	.loc 1 45 39
	mov	edx, DWORD PTR corners[rip+12]
	.loc 1 45 27
	add	edx, eax
	.loc 1 45 48
	movzx	eax, BYTE PTR -84[rbp]
	shr	al
	and	eax, 7
	movzx	eax, al
	.loc 1 45 42
	add	edx, eax
	.loc 1 45 68
	movzx	eax, BYTE PTR -96[rbp]
	movsx	eax, al
	.loc 1 45 54
	add	eax, edx
	.loc 1 46 1
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE1:
	.size	main, .-main
	.data
	.align 4
	.type	calls.0, @object
	.size	calls.0, 4
calls.0:
	.long	7
	.section	.rodata
	.align 8
.LC1:
	.long	0
	.long	1074397184
	.text
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x2dd
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0xf
	.long	.LASF30
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.long	.Ldebug_line0
	.uleb128 0x7
	.long	.LASF2
	.byte	0x8
	.byte	0x1
	.long	0x4e
	.uleb128 0x3
	.string	"x"
	.byte	0x1
	.byte	0x14
	.long	0x4e
	.byte	0
	.uleb128 0x3
	.string	"y"
	.byte	0x1
	.byte	0x17
	.long	0x4e
	.byte	0x4
	.byte	0
	.uleb128 0x10
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x7
	.long	.LASF3
	.byte	0x20
	.byte	0x2
	.long	0x9c
	.uleb128 0x3
	.string	"tag"
	.byte	0x3
	.byte	0x7
	.long	0xa1
	.byte	0
	.uleb128 0x4
	.long	.LASF4
	.byte	0x4
	.byte	0x8
	.long	0xad
	.byte	0x2
	.uleb128 0x3
	.string	"at"
	.byte	0x5
	.byte	0xf
	.long	0x2e
	.byte	0x4
	.uleb128 0x4
	.long	.LASF5
	.byte	0x6
	.byte	0x9
	.long	0xb4
	.byte	0x10
	.uleb128 0x4
	.long	.LASF6
	.byte	0x7
	.byte	0x7
	.long	0xbb
	.byte	0x18
	.byte	0
	.uleb128 0x9
	.long	0x55
	.uleb128 0x2
	.byte	0x1
	.byte	0x6
	.long	.LASF7
	.uleb128 0x9
	.long	0xa1
	.uleb128 0x2
	.byte	0x2
	.byte	0x5
	.long	.LASF8
	.uleb128 0x2
	.byte	0x8
	.byte	0x4
	.long	.LASF9
	.uleb128 0x6
	.long	0xa1
	.long	0xcb
	.uleb128 0x5
	.long	0xcb
	.byte	0x4
	.byte	0
	.uleb128 0x2
	.byte	0x8
	.byte	0x7
	.long	.LASF10
	.uleb128 0x7
	.long	.LASF11
	.byte	0x4
	.byte	0x9
	.long	0x102
	.uleb128 0xa
	.long	.LASF12
	.byte	0x19
	.long	0x102
	.byte	0x1
	.byte	0
	.uleb128 0xa
	.long	.LASF13
	.byte	0x24
	.long	0x102
	.byte	0x3
	.byte	0x1
	.uleb128 0x4
	.long	.LASF14
	.byte	0x9
	.byte	0x33
	.long	0xa1
	.byte	0x1
	.byte	0
	.uleb128 0x2
	.byte	0x4
	.byte	0x7
	.long	.LASF15
	.uleb128 0xb
	.long	.LASF16
	.byte	0xb
	.byte	0x5
	.long	0x4e
	.uleb128 0x9
	.byte	0x3
	.quad	counter
	.uleb128 0x6
	.long	0x2e
	.long	0x12e
	.uleb128 0x5
	.long	0xcb
	.byte	0x1
	.byte	0
	.uleb128 0x1
	.long	.LASF18
	.byte	0xc
	.byte	0x15
	.long	0x11e
	.uleb128 0x9
	.byte	0x3
	.quad	corners
	.uleb128 0xb
	.long	.LASF17
	.byte	0xd
	.byte	0xd
	.long	0x158
	.uleb128 0x9
	.byte	0x3
	.quad	title
	.uleb128 0xc
	.long	0xa8
	.uleb128 0x11
	.long	.LASF31
	.byte	0x1
	.byte	0x20
	.byte	0x5
	.long	0x4e
	.quad	.LFB1
	.quad	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0x1e9
	.uleb128 0x1
	.long	.LASF19
	.byte	0x21
	.byte	0xe
	.long	0x1e9
	.uleb128 0x3
	.byte	0x91
	.sleb128 -96
	.uleb128 0x1
	.long	.LASF20
	.byte	0x22
	.byte	0xf
	.long	0xd2
	.uleb128 0x3
	.byte	0x91
	.sleb128 -100
	.uleb128 0x12
	.byte	0x8
	.byte	0x1
	.byte	0x23
	.byte	0x2
	.long	0x1bb
	.uleb128 0xd
	.long	.LASF21
	.byte	0xf
	.long	0x1f9
	.uleb128 0xd
	.long	.LASF22
	.byte	0x1c
	.long	0x200
	.byte	0
	.uleb128 0x1
	.long	.LASF23
	.byte	0x23
	.byte	0x2a
	.long	0x19d
	.uleb128 0x3
	.byte	0x91
	.sleb128 -112
	.uleb128 0xe
	.quad	.LBB3
	.quad	.LBE3-.LBB3
	.uleb128 0x8
	.string	"i"
	.byte	0x24
	.byte	0xb
	.long	0x4e
	.uleb128 0x2
	.byte	0x91
	.sleb128 -20
	.byte	0
	.byte	0
	.uleb128 0x6
	.long	0x55
	.long	0x1f9
	.uleb128 0x5
	.long	0xcb
	.byte	0x1
	.byte	0
	.uleb128 0x2
	.byte	0x8
	.byte	0x5
	.long	.LASF24
	.uleb128 0x6
	.long	0xa1
	.long	0x210
	.uleb128 0x5
	.long	0xcb
	.byte	0x7
	.byte	0
	.uleb128 0x13
	.long	.LASF32
	.byte	0x1
	.byte	0xf
	.byte	0xc
	.long	0x4e
	.quad	.LFB0
	.quad	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.long	0x2cf
	.uleb128 0x14
	.long	.LASF25
	.byte	0x1
	.byte	0xf
	.byte	0x27
	.long	0x2cf
	.uleb128 0x3
	.byte	0x91
	.sleb128 -88
	.uleb128 0x15
	.string	"n"
	.byte	0x1
	.byte	0xf
	.byte	0x31
	.long	0x4e
	.uleb128 0x3
	.byte	0x91
	.sleb128 -92
	.uleb128 0x1
	.long	.LASF26
	.byte	0x10
	.byte	0xd
	.long	0x4e
	.uleb128 0x9
	.byte	0x3
	.quad	calls.0
	.uleb128 0x1
	.long	.LASF27
	.byte	0x11
	.byte	0x10
	.long	0x1f9
	.uleb128 0x1
	.byte	0x53
	.uleb128 0x16
	.byte	0x10
	.byte	0x1
	.byte	0x12
	.byte	0x2
	.long	0x293
	.uleb128 0x4
	.long	.LASF28
	.byte	0x12
	.byte	0x18
	.long	0x2e
	.byte	0
	.uleb128 0x3
	.string	"to"
	.byte	0x12
	.byte	0x1e
	.long	0x2e
	.byte	0x8
	.byte	0
	.uleb128 0x1
	.long	.LASF29
	.byte	0x12
	.byte	0x24
	.long	0x2d4
	.uleb128 0x3
	.byte	0x91
	.sleb128 -80
	.uleb128 0x8
	.string	"sum"
	.byte	0x13
	.byte	0x6
	.long	0x4e
	.uleb128 0x2
	.byte	0x91
	.sleb128 -40
	.uleb128 0xe
	.quad	.LBB2
	.quad	.LBE2-.LBB2
	.uleb128 0x8
	.string	"i"
	.byte	0x14
	.byte	0xb
	.long	0x4e
	.uleb128 0x2
	.byte	0x91
	.sleb128 -36
	.byte	0
	.byte	0
	.uleb128 0xc
	.long	0x9c
	.uleb128 0x17
	.long	0x272
	.uleb128 0x5
	.long	0xcb
	.byte	0x1
	.byte	0
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
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
	.uleb128 0x4
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
	.uleb128 0x5
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x6
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
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
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
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
	.uleb128 0x21
	.sleb128 9
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0xd
	.uleb128 0xb
	.uleb128 0x6b
	.uleb128 0xb
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
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x2
	.uleb128 0x18
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
	.uleb128 0xd
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 35
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
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
	.uleb128 0x7c
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x12
	.uleb128 0x17
	.byte	0x1
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
	.uleb128 0x13
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
	.uleb128 0x14
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
	.uleb128 0x15
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
	.uleb128 0x16
	.uleb128 0x13
	.byte	0x1
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
	.uleb128 0x17
	.uleb128 0x1
	.byte	0x1
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
	.string	"unsigned int"
.LASF19:
	.string	"items"
.LASF29:
	.string	"path"
.LASF3:
	.string	"item"
.LASF12:
	.string	"ready"
.LASF22:
	.string	"letters"
.LASF10:
	.string	"long unsigned int"
.LASF6:
	.string	"name"
.LASF21:
	.string	"number"
.LASF32:
	.string	"measure"
.LASF18:
	.string	"corners"
.LASF11:
	.string	"flags"
.LASF13:
	.string	"kind"
.LASF28:
	.string	"from"
.LASF30:
	.string	"GNU C17 12.2.0 -masm=intel -mtune=generic -march=x86-64 -g -O0 -fno-reorder-functions -fasynchronous-unwind-tables"
.LASF4:
	.string	"count"
.LASF24:
	.string	"long int"
.LASF26:
	.string	"calls"
.LASF9:
	.string	"double"
.LASF2:
	.string	"point"
.LASF16:
	.string	"counter"
.LASF14:
	.string	"rest"
.LASF17:
	.string	"title"
.LASF25:
	.string	"list"
.LASF23:
	.string	"both"
.LASF31:
	.string	"main"
.LASF8:
	.string	"short int"
.LASF20:
	.string	"bits"
.LASF5:
	.string	"weight"
.LASF27:
	.string	"fast"
.LASF7:
	.string	"char"
	.section	.debug_line_str,"MS",@progbits,1
.LASF1:
	.string	"/project"
.LASF0:
	.string	"records.c"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
