	.file	"shapes.cpp"
	.intel_syntax noprefix
	.text
.Ltext0:
	.file 0 "/project" "shapes.cpp"
	.section	.text._ZN5Shape4sizeEv,"axG",@progbits,_ZN5Shape4sizeEv,comdat
	.align 2
	.weak	_ZN5Shape4sizeEv
	.type	_ZN5Shape4sizeEv, @function
_ZN5Shape4sizeEv:
.LFB0:
	.file 1 "shapes.cpp"
	.loc 1 4 15
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	QWORD PTR -8[rbp], rdi
	.loc 1 4 31
	mov	rax, QWORD PTR -8[rbp]
	mov	rax, QWORD PTR 16[rax]
	.loc 1 4 37
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE0:
	.size	_ZN5Shape4sizeEv, .-_ZN5Shape4sizeEv
	.section	.text._ZN5ShapeC2Ev,"axG",@progbits,_ZN5ShapeC5Ev,comdat
	.align 2
	.weak	_ZN5ShapeC2Ev
	.type	_ZN5ShapeC2Ev, @function
_ZN5ShapeC2Ev:
.LFB3:
	.loc 1 1 8
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	QWORD PTR -8[rbp], rdi
.LBB2:
	.loc 1 1 8
	lea	rdx, _ZTV5Shape[rip+16]
	mov	rax, QWORD PTR -8[rbp]
	mov	QWORD PTR [rax], rdx
.LBE2:
	nop
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE3:
	.size	_ZN5ShapeC2Ev, .-_ZN5ShapeC2Ev
	.weak	_ZN5ShapeC1Ev
	.set	_ZN5ShapeC1Ev,_ZN5ShapeC2Ev
	.section	.text._ZN6SquareC2Ei,"axG",@progbits,_ZN6SquareC5Ei,comdat
	.align 2
	.weak	_ZN6SquareC2Ei
	.type	_ZN6SquareC2Ei, @function
_ZN6SquareC2Ei:
.LFB5:
	.loc 1 9 2
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 16
	mov	QWORD PTR -8[rbp], rdi
	mov	DWORD PTR -12[rbp], esi
.LBB3:
	.loc 1 9 24
	mov	rax, QWORD PTR -8[rbp]
	mov	rdi, rax
	call	_ZN5ShapeC2Ev
	lea	rdx, _ZTV6Square[rip+16]
	mov	rax, QWORD PTR -8[rbp]
	mov	QWORD PTR [rax], rdx
	.loc 1 9 18
	mov	rax, QWORD PTR -8[rbp]
	mov	edx, DWORD PTR -12[rbp]
	mov	DWORD PTR 24[rax], edx
	.loc 1 9 31
	mov	rax, QWORD PTR -8[rbp]
	mov	DWORD PTR 8[rax], 4
	.loc 1 9 43
	mov	eax, DWORD PTR -12[rbp]
	movsx	rdx, eax
	.loc 1 9 53
	mov	eax, DWORD PTR -12[rbp]
	cdqe
	.loc 1 9 51
	imul	rdx, rax
	.loc 1 9 41
	mov	rax, QWORD PTR -8[rbp]
	mov	QWORD PTR 16[rax], rdx
.LBE3:
	.loc 1 9 56
	nop
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE5:
	.size	_ZN6SquareC2Ei, .-_ZN6SquareC2Ei
	.weak	_ZN6SquareC1Ei
	.set	_ZN6SquareC1Ei,_ZN6SquareC2Ei
	.globl	_ZN6Square4madeE
	.data
	.align 4
	.type	_ZN6Square4madeE, @object
	.size	_ZN6Square4madeE, 4
_ZN6Square4madeE:
	.long	2
	.globl	_ZN3app5limitE
	.align 4
	.type	_ZN3app5limitE, @object
	.size	_ZN3app5limitE, 4
_ZN3app5limitE:
	.long	12
	.globl	_ZN3app5inner5depthE
	.align 2
	.type	_ZN3app5inner5depthE, @object
	.size	_ZN3app5inner5depthE, 2
_ZN3app5inner5depthE:
	.value	3
	.text
	.globl	main
	.type	main, @function
main:
.LFB7:
	.loc 1 20 12
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 48
	.loc 1 21 17
	lea	rax, -48[rbp]
	mov	esi, 3
	mov	rdi, rax
	call	_ZN6SquareC1Ei
	.loc 1 22 9
	lea	rax, -48[rbp]
	mov	QWORD PTR -8[rbp], rax
	.loc 1 23 25
	mov	rax, QWORD PTR -8[rbp]
	mov	rax, QWORD PTR [rax]
	mov	rdx, QWORD PTR [rax]
	mov	rax, QWORD PTR -8[rbp]
	mov	rdi, rax
	call	rdx
.LVL0:
	.loc 1 23 28
	mov	edx, eax
	.loc 1 23 37
	mov	eax, DWORD PTR -24[rbp]
	.loc 1 23 28
	add	edx, eax
	.loc 1 23 42
	mov	eax, DWORD PTR _ZN3app5limitE[rip]
	add	edx, eax
	.loc 1 23 55
	movzx	eax, WORD PTR _ZN3app5inner5depthE[rip]
	cwde
	add	edx, eax
	.loc 1 23 75
	mov	eax, DWORD PTR _ZN6Square4madeE[rip]
	add	eax, edx
	.loc 1 24 1
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE7:
	.size	main, .-main
	.weak	_ZTV6Square
	.section	.data.rel.ro.local._ZTV6Square,"awG",@progbits,_ZTV6Square,comdat
	.align 8
	.type	_ZTV6Square, @object
	.size	_ZTV6Square, 24
_ZTV6Square:
	.quad	0
	.quad	_ZTI6Square
	.quad	_ZN5Shape4sizeEv
	.weak	_ZTV5Shape
	.section	.data.rel.ro.local._ZTV5Shape,"awG",@progbits,_ZTV5Shape,comdat
	.align 8
	.type	_ZTV5Shape, @object
	.size	_ZTV5Shape, 24
_ZTV5Shape:
	.quad	0
	.quad	_ZTI5Shape
	.quad	_ZN5Shape4sizeEv
	.weak	_ZTI6Square
	.section	.data.rel.ro._ZTI6Square,"awG",@progbits,_ZTI6Square,comdat
	.align 8
	.type	_ZTI6Square, @object
	.size	_ZTI6Square, 24
_ZTI6Square:
	.quad	_ZTVN10__cxxabiv120__si_class_type_infoE+16
	.quad	_ZTS6Square
	.quad	_ZTI5Shape
	.weak	_ZTS6Square
	.section	.rodata._ZTS6Square,"aG",@progbits,_ZTS6Square,comdat
	.align 8
	.type	_ZTS6Square, @object
	.size	_ZTS6Square, 8
_ZTS6Square:
	.string	"6Square"
	.weak	_ZTI5Shape
	.section	.data.rel.ro._ZTI5Shape,"awG",@progbits,_ZTI5Shape,comdat
	.align 8
	.type	_ZTI5Shape, @object
	.size	_ZTI5Shape, 16
_ZTI5Shape:
	.quad	_ZTVN10__cxxabiv117__class_type_infoE+16
	.quad	_ZTS5Shape
	.weak	_ZTS5Shape
	.section	.rodata._ZTS5Shape,"aG",@progbits,_ZTS5Shape,comdat
	.type	_ZTS5Shape, @object
	.size	_ZTS5Shape, 7
_ZTS5Shape:
	.string	"5Shape"
	.text
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x351
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0x10
	.long	.LASF28
	.byte	0x21
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL0
	.quad	0
	.long	.Ldebug_line0
	.uleb128 0xa
	.long	.LASF3
	.byte	0x20
	.byte	0x7
	.long	0x141
	.long	0xce
	.uleb128 0x11
	.long	0x141
	.byte	0
	.uleb128 0x2
	.long	.LASF2
	.long	.LASF4
	.long	0x50
	.long	0x5b
	.uleb128 0x1
	.long	0x205
	.uleb128 0x1
	.long	0xd3
	.byte	0
	.uleb128 0x2
	.long	.LASF3
	.long	.LASF5
	.long	0x6c
	.long	0x77
	.uleb128 0x1
	.long	0x205
	.uleb128 0x3
	.long	0x20f
	.byte	0
	.uleb128 0x2
	.long	.LASF3
	.long	.LASF6
	.long	0x88
	.long	0x93
	.uleb128 0x1
	.long	0x205
	.uleb128 0x3
	.long	0x214
	.byte	0
	.uleb128 0xb
	.long	.LASF20
	.byte	0x8
	.byte	0x6
	.long	0xd3
	.byte	0x18
	.uleb128 0x12
	.long	.LASF3
	.byte	0x1
	.byte	0x9
	.byte	0x2
	.long	.LASF29
	.long	0xb3
	.long	0xbe
	.uleb128 0x1
	.long	0x205
	.uleb128 0x3
	.long	0xd3
	.byte	0
	.uleb128 0x5
	.long	.LASF7
	.byte	0xd
	.byte	0x5
	.long	.LASF9
	.long	0xd3
	.byte	0
	.uleb128 0x4
	.long	0x2a
	.uleb128 0x13
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x6
	.long	0xbe
	.uleb128 0x9
	.byte	0x3
	.quad	_ZN6Square4madeE
	.uleb128 0x14
	.string	"app"
	.byte	0x1
	.byte	0xf
	.byte	0xb
	.long	0x11d
	.uleb128 0x5
	.long	.LASF8
	.byte	0x10
	.byte	0x6
	.long	.LASF10
	.long	0xd3
	.uleb128 0x15
	.long	.LASF30
	.byte	0x1
	.byte	0x11
	.byte	0xc
	.uleb128 0x5
	.long	.LASF11
	.byte	0x11
	.byte	0x1a
	.long	.LASF12
	.long	0x12c
	.byte	0
	.byte	0
	.uleb128 0x6
	.long	0xf5
	.uleb128 0x9
	.byte	0x3
	.quad	_ZN3app5limitE
	.uleb128 0xc
	.byte	0x2
	.long	.LASF13
	.uleb128 0x6
	.long	0x10c
	.uleb128 0x9
	.byte	0x3
	.quad	_ZN3app5inner5depthE
	.uleb128 0xa
	.long	.LASF14
	.byte	0x18
	.byte	0x1
	.long	0x141
	.long	0x200
	.uleb128 0x2
	.long	.LASF15
	.long	.LASF16
	.long	0x161
	.long	0x16c
	.uleb128 0x1
	.long	0x219
	.uleb128 0x1
	.long	0xd3
	.byte	0
	.uleb128 0x2
	.long	.LASF14
	.long	.LASF17
	.long	0x17d
	.long	0x188
	.uleb128 0x1
	.long	0x219
	.uleb128 0x3
	.long	0x223
	.byte	0
	.uleb128 0x2
	.long	.LASF14
	.long	.LASF18
	.long	0x199
	.long	0x1a4
	.uleb128 0x1
	.long	0x219
	.uleb128 0x3
	.long	0x228
	.byte	0
	.uleb128 0x2
	.long	.LASF14
	.long	.LASF19
	.long	0x1b5
	.long	0x1bb
	.uleb128 0x1
	.long	0x219
	.byte	0
	.uleb128 0x16
	.long	.LASF31
	.long	0x238
	.byte	0
	.uleb128 0x17
	.string	"id"
	.byte	0x1
	.byte	0x2
	.byte	0x6
	.long	0xd3
	.byte	0x8
	.uleb128 0xb
	.long	.LASF21
	.byte	0x3
	.byte	0x7
	.long	0x247
	.byte	0x10
	.uleb128 0x18
	.long	.LASF32
	.byte	0x1
	.byte	0x4
	.byte	0xf
	.long	.LASF33
	.long	0x247
	.byte	0x1
	.uleb128 0x2
	.byte	0x10
	.uleb128 0
	.long	0x141
	.long	0x1f9
	.uleb128 0x1
	.long	0x219
	.byte	0
	.byte	0
	.uleb128 0x4
	.long	0x141
	.uleb128 0x7
	.long	0x2a
	.uleb128 0x4
	.long	0x205
	.uleb128 0xd
	.long	0x2a
	.uleb128 0x8
	.long	0xce
	.uleb128 0x7
	.long	0x141
	.uleb128 0x4
	.long	0x219
	.uleb128 0xd
	.long	0x141
	.uleb128 0x8
	.long	0x200
	.uleb128 0x19
	.long	0xd3
	.long	0x238
	.uleb128 0x1a
	.byte	0
	.uleb128 0x7
	.long	0x23d
	.uleb128 0x1b
	.byte	0x8
	.long	.LASF34
	.long	0x22d
	.uleb128 0xc
	.byte	0x8
	.long	.LASF22
	.uleb128 0x1c
	.long	.LASF35
	.byte	0x1
	.byte	0x14
	.byte	0x5
	.long	0xd3
	.quad	.LFB7
	.quad	.LFE7-.LFB7
	.uleb128 0x1
	.byte	0x9c
	.long	0x28a
	.uleb128 0xe
	.long	.LASF23
	.byte	0x15
	.long	0x2a
	.uleb128 0x2
	.byte	0x91
	.sleb128 -64
	.uleb128 0xe
	.long	.LASF24
	.byte	0x16
	.long	0x28a
	.uleb128 0x2
	.byte	0x91
	.sleb128 -24
	.byte	0
	.uleb128 0x8
	.long	0x141
	.uleb128 0x1d
	.long	0x9f
	.long	0x29d
	.byte	0x2
	.long	0x2b1
	.uleb128 0xf
	.long	.LASF25
	.long	0x20a
	.uleb128 0x1e
	.string	"s"
	.byte	0x1
	.byte	0x9
	.byte	0xd
	.long	0xd3
	.byte	0
	.uleb128 0x1f
	.long	0x28f
	.long	.LASF26
	.long	0x2d4
	.quad	.LFB5
	.quad	.LFE5-.LFB5
	.uleb128 0x1
	.byte	0x9c
	.long	0x2e5
	.uleb128 0x9
	.long	0x29d
	.uleb128 0x2
	.byte	0x91
	.sleb128 -24
	.uleb128 0x9
	.long	0x2a6
	.uleb128 0x2
	.byte	0x91
	.sleb128 -28
	.byte	0
	.uleb128 0x20
	.long	0x1a4
	.byte	0x1
	.byte	0x1
	.byte	0x8
	.long	0x2f6
	.byte	0x2
	.long	0x300
	.uleb128 0xf
	.long	.LASF25
	.long	0x21e
	.byte	0
	.uleb128 0x21
	.long	0x2e5
	.long	.LASF27
	.long	0x323
	.quad	.LFB3
	.quad	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0x32c
	.uleb128 0x9
	.long	0x2f6
	.uleb128 0x2
	.byte	0x91
	.sleb128 -24
	.byte	0
	.uleb128 0x22
	.long	0x1dd
	.long	0x347
	.quad	.LFB0
	.quad	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x23
	.long	.LASF25
	.long	0x21e
	.uleb128 0x2
	.byte	0x91
	.sleb128 -24
	.byte	0
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x34
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x2
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x6e
	.uleb128 0xe
	.uleb128 0x34
	.uleb128 0x19
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x64
	.uleb128 0x13
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
	.uleb128 0x26
	.byte	0
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
	.uleb128 0x6e
	.uleb128 0xe
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3c
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x6
	.uleb128 0x34
	.byte	0
	.uleb128 0x47
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x7
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 8
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x8
	.uleb128 0x10
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 8
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x9
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0xa
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
	.uleb128 0x1d
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xb
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
	.uleb128 0xc
	.uleb128 0x24
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3e
	.uleb128 0x21
	.sleb128 5
	.uleb128 0x3
	.uleb128 0xe
	.byte	0
	.byte	0
	.uleb128 0xd
	.uleb128 0x42
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 8
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xe
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
	.sleb128 9
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0xf
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x34
	.uleb128 0x19
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
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x10
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x11
	.uleb128 0x1c
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x38
	.uleb128 0xb
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
	.uleb128 0x6e
	.uleb128 0xe
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x64
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x13
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
	.uleb128 0x14
	.uleb128 0x39
	.byte	0x1
	.uleb128 0x3
	.uleb128 0x8
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
	.uleb128 0x15
	.uleb128 0x39
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x16
	.uleb128 0xd
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x38
	.uleb128 0xb
	.uleb128 0x34
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x17
	.uleb128 0xd
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
	.uleb128 0x38
	.uleb128 0xb
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
	.uleb128 0x6e
	.uleb128 0xe
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x4c
	.uleb128 0xb
	.uleb128 0x4d
	.uleb128 0x18
	.uleb128 0x1d
	.uleb128 0x13
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x64
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x19
	.uleb128 0x15
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1a
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.uleb128 0x1b
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0xe
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
	.uleb128 0x1d
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x47
	.uleb128 0x13
	.uleb128 0x64
	.uleb128 0x13
	.uleb128 0x20
	.uleb128 0xb
	.uleb128 0x1
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
	.byte	0
	.byte	0
	.uleb128 0x1f
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x6e
	.uleb128 0xe
	.uleb128 0x64
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
	.uleb128 0x20
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x47
	.uleb128 0x13
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x64
	.uleb128 0x13
	.uleb128 0x20
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x21
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x6e
	.uleb128 0xe
	.uleb128 0x64
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
	.uleb128 0x22
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x47
	.uleb128 0x13
	.uleb128 0x64
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
	.uleb128 0x23
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x34
	.uleb128 0x19
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_aranges,"",@progbits
	.long	0x5c
	.value	0x2
	.long	.Ldebug_info0
	.byte	0x8
	.byte	0
	.value	0
	.value	0
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.quad	.LFB0
	.quad	.LFE0-.LFB0
	.quad	.LFB3
	.quad	.LFE3-.LFB3
	.quad	.LFB5
	.quad	.LFE5-.LFB5
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
.LLRL0:
	.byte	0x7
	.quad	.Ltext0
	.uleb128 .Letext0-.Ltext0
	.byte	0x7
	.quad	.LFB0
	.uleb128 .LFE0-.LFB0
	.byte	0x7
	.quad	.LFB3
	.uleb128 .LFE3-.LFB3
	.byte	0x7
	.quad	.LFB5
	.uleb128 .LFE5-.LFB5
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF24:
	.string	"shape"
.LASF32:
	.string	"size"
.LASF18:
	.string	"_ZN5ShapeC4ERKS_"
.LASF28:
	.string	"GNU C++17 12.2.0 -masm=intel -mtune=generic -march=x86-64 -g -O0 -fno-reorder-functions -fasynchronous-unwind-tables"
.LASF16:
	.string	"_ZN5ShapeD4Ev"
.LASF10:
	.string	"_ZN3app5limitE"
.LASF8:
	.string	"limit"
.LASF34:
	.string	"__vtbl_ptr_type"
.LASF19:
	.string	"_ZN5ShapeC4Ev"
.LASF15:
	.string	"~Shape"
.LASF9:
	.string	"_ZN6Square4madeE"
.LASF4:
	.string	"_ZN6SquareD4Ev"
.LASF30:
	.string	"inner"
.LASF21:
	.string	"area"
.LASF26:
	.string	"_ZN6SquareC2Ei"
.LASF35:
	.string	"main"
.LASF6:
	.string	"_ZN6SquareC4ERKS_"
.LASF31:
	.string	"_vptr.Shape"
.LASF23:
	.string	"square"
.LASF17:
	.string	"_ZN5ShapeC4EOS_"
.LASF29:
	.string	"_ZN6SquareC4Ei"
.LASF7:
	.string	"made"
.LASF33:
	.string	"_ZN5Shape4sizeEv"
.LASF3:
	.string	"Square"
.LASF12:
	.string	"_ZN3app5inner5depthE"
.LASF22:
	.string	"long int"
.LASF2:
	.string	"~Square"
.LASF25:
	.string	"this"
.LASF11:
	.string	"depth"
.LASF5:
	.string	"_ZN6SquareC4EOS_"
.LASF13:
	.string	"short int"
.LASF20:
	.string	"side"
.LASF27:
	.string	"_ZN5ShapeC2Ev"
.LASF14:
	.string	"Shape"
	.section	.debug_line_str,"MS",@progbits,1
.LASF1:
	.string	"/project"
.LASF0:
	.string	"shapes.cpp"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
