	.file	"neighbours.c"
	.intel_syntax noprefix
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC14:
	.string	"%a %a "
.LC15:
	.string	""
.LC20:
	.string	"%La "
.LC21:
	.string	"%La %La "
.LC24:
	.string	"%La\n"
.LC29:
	.string	"%d%d%d "
.LC30:
	.string	"%ld %ld\n"
.LC31:
	.string	"%08x %04x\n"
.LC32:
	.string	"%d %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	r15
	fldz
	push	r14
	push	r13
	push	r12
	push	rbp
	xor	ebp, ebp
	push	rbx
	sub	rsp, 520
	movapd	xmm0, XMMWORD PTR .LC1[rip]
	fstp	TBYTE PTR [rsp+224]
	lea	r14, [rsp+152]
	lea	r15, [rsp+216]
	lea	r13, [rsp+368]
	movups	XMMWORD PTR [rsp+152], xmm0
	movapd	xmm0, XMMWORD PTR .LC2[rip]
	fldz
	fchs
	movups	XMMWORD PTR [rsp+168], xmm0
	movapd	xmm0, XMMWORD PTR .LC3[rip]
	fstp	TBYTE PTR [rsp+240]
	movups	XMMWORD PTR [rsp+184], xmm0
	movapd	xmm0, XMMWORD PTR .LC4[rip]
	fld1
	fstp	TBYTE PTR [rsp+256]
	fld	TBYTE PTR .LC8[rip]
	movups	XMMWORD PTR [rsp+200], xmm0
	fstp	TBYTE PTR [rsp+272]
	fld	TBYTE PTR .LC9[rip]
	fstp	TBYTE PTR [rsp+288]
	fld	DWORD PTR .LC10[rip]
	fstp	TBYTE PTR [rsp+304]
	fld	DWORD PTR .LC11[rip]
	fstp	TBYTE PTR [rsp+320]
	fld	DWORD PTR .LC12[rip]
	fstp	TBYTE PTR [rsp+336]
	fld	TBYTE PTR .LC13[rip]
	fstp	TBYTE PTR [rsp+352]
	.p2align 4,,10
	.p2align 3
.L2:
	movq	xmm3, rbp
	pxor	xmm2, xmm2
	lea	rbx, [rsp+224]
	cvtsd2ss	xmm2, xmm3
	movd	r12d, xmm2
	.p2align 4,,10
	.p2align 3
.L3:
	fld	TBYTE PTR [rbx]
	sub	rsp, 16
	movd	xmm0, r12d
	add	rbx, 16
	mov	rax, QWORD PTR floatTowards[rip]
	fld	st(0)
	fstp	TBYTE PTR [rsp]
	fstp	TBYTE PTR [rsp+32]
	call	rax
	fld	TBYTE PTR [rsp+32]
	pxor	xmm1, xmm1
	sub	rsp, 16
	cvtss2sd	xmm1, xmm0
	mov	rax, QWORD PTR towards[rip]
	movsd	QWORD PTR [rsp+32], xmm1
	movq	xmm0, rbp
	fstp	TBYTE PTR [rsp]
	call	rax
	add	rsp, 32
	movsd	xmm1, QWORD PTR [rsp]
	mov	edi, OFFSET FLAT:.LC14
	mov	eax, 2
	call	printf
	cmp	rbx, r13
	jne	.L3
	mov	edi, OFFSET FLAT:.LC15
	call	puts
	cmp	r14, r15
	je	.L4
	mov	rbp, QWORD PTR [r14]
	add	r14, 8
	jmp	.L2
.L4:
	fldz
	mov	r14, r13
	lea	r12, [rsp+512]
	xor	r15d, r15d
	fstp	TBYTE PTR [rsp+368]
	fldz
	fchs
	fstp	TBYTE PTR [rsp+384]
	fld	TBYTE PTR .LC8[rip]
	fstp	TBYTE PTR [rsp+400]
	fld	DWORD PTR .LC16[rip]
	fstp	TBYTE PTR [rsp+416]
	fld	TBYTE PTR .LC17[rip]
	fstp	TBYTE PTR [rsp+432]
	fld	TBYTE PTR .LC18[rip]
	fstp	TBYTE PTR [rsp+448]
	fld	DWORD PTR .LC11[rip]
	fstp	TBYTE PTR [rsp+464]
	fld	DWORD PTR .LC12[rip]
	fstp	TBYTE PTR [rsp+480]
	fld	TBYTE PTR .LC19[rip]
	fstp	TBYTE PTR [rsp+496]
	.p2align 4,,10
	.p2align 3
.L5:
	fld	TBYTE PTR [r14]
	mov	rbp, r14
	fstp	TBYTE PTR [rsp]
	.p2align 4,,10
	.p2align 3
.L9:
	mov	rbx, r13
	.p2align 4,,10
	.p2align 3
.L6:
	push	QWORD PTR [rbx+8]
	mov	rax, QWORD PTR fused[rip]
	add	rbx, 16
	push	QWORD PTR [rbx-16]
	push	QWORD PTR [rbp+8]
	push	QWORD PTR [rbp+0]
	push	QWORD PTR [rsp+40]
	push	QWORD PTR [rsp+40]
	call	rax
	mov	edi, OFFSET FLAT:.LC20
	xor	eax, eax
	add	rsp, 32
	fstp	TBYTE PTR [rsp]
	call	printf
	pop	r10
	pop	r11
	cmp	rbx, r12
	jne	.L6
	mov	edi, OFFSET FLAT:.LC15
	add	rbp, 16
	call	puts
	cmp	rbp, r12
	jne	.L9
	add	r15, 1
	add	r14, 16
	cmp	r15, 9
	jne	.L5
	mov	rbp, r13
	.p2align 4,,10
	.p2align 3
.L8:
	mov	rbx, r13
	.p2align 4,,10
	.p2align 3
.L10:
	fld	TBYTE PTR [rbp+0]
	fld	TBYTE PTR [rbx]
	sub	rsp, 32
	mov	rax, QWORD PTR most[rip]
	add	rbx, 16
	fld	st(0)
	fstp	TBYTE PTR [rsp+16]
	fstp	TBYTE PTR [rsp+64]
	fld	st(0)
	fstp	TBYTE PTR [rsp]
	fstp	TBYTE PTR [rsp+48]
	call	rax
	mov	rax, QWORD PTR least[rip]
	fstp	TBYTE PTR [rsp+32]
	fld	TBYTE PTR [rsp+64]
	fstp	TBYTE PTR [rsp+16]
	fld	TBYTE PTR [rsp+48]
	fstp	TBYTE PTR [rsp]
	call	rax
	fld	TBYTE PTR [rsp+32]
	mov	edi, OFFSET FLAT:.LC21
	xor	eax, eax
	fstp	TBYTE PTR [rsp+16]
	fstp	TBYTE PTR [rsp]
	call	printf
	add	rsp, 32
	cmp	rbx, r12
	jne	.L10
	mov	edi, OFFSET FLAT:.LC15
	add	rbp, 16
	call	puts
	cmp	rbp, rbx
	jne	.L8
	push	49151
	mov	rax, QWORD PTR fused[rip]
	xor	ebx, ebx
	movabs	rsi, -9223372036854775808
	movabs	rdi, -9223372036854775807
	push	rsi
	push	16382
	push	-2
	push	16383
	push	rdi
	call	rax
	mov	edi, OFFSET FLAT:.LC24
	xor	eax, eax
	add	rsp, 32
	fstp	TBYTE PTR [rsp]
	call	printf
	movdqa	xmm0, XMMWORD PTR .LC25[rip]
	movabs	rax, 9218868437227405312
	mov	QWORD PTR [rsp+96], rax
	mov	rax, QWORD PTR .LC26[rip]
	movaps	XMMWORD PTR [rsp+80], xmm0
	movdqa	xmm0, XMMWORD PTR .LC27[rip]
	mov	QWORD PTR [rsp+64], rax
	movaps	XMMWORD PTR [rsp+112], xmm0
	movdqa	xmm0, XMMWORD PTR .LC28[rip]
	mov	DWORD PTR [rsp+72], 1065353216
	movaps	XMMWORD PTR [rsp+128], xmm0
	pxor	xmm0, xmm0
	movaps	XMMWORD PTR [rsp+144], xmm0
	pop	r8
	pop	r9
.L12:
	mov	rax, rbx
	mov	r13, QWORD PTR [rsp+64+rbx*8]
	sal	rax, 4
	push	QWORD PTR [rsp+104+rax]
	push	QWORD PTR [rsp+104+rax]
	call	__issignalingl
	pop	rdx
	pop	rcx
	movss	xmm0, DWORD PTR [rsp+48+rbx*4]
	mov	r12d, eax
	call	__issignalingf
	movq	xmm0, r13
	mov	ebp, eax
	call	__issignaling
	xor	ecx, ecx
	test	r12d, r12d
	mov	edi, OFFSET FLAT:.LC29
	setne	cl
	xor	edx, edx
	test	ebp, ebp
	setne	dl
	xor	esi, esi
	test	eax, eax
	setne	sil
	xor	eax, eax
	add	rbx, 1
	call	printf
	cmp	rbx, 3
	jne	.L12
	mov	esi, 5
	mov	rdi, -17
	mov	rax, QWORD PTR divide[rip]
	xor	ebp, ebp
	call	rax
	mov	edi, OFFSET FLAT:.LC30
	mov	rsi, rax
	xor	eax, eax
	call	printf
.L13:
	movsx	r12, ebp
	mov	edi, 43981
	mov	rax, QWORD PTR halfOrder[0+r12*8]
	call	rax
	mov	edi, 305419896
	mov	ebx, eax
	mov	rax, QWORD PTR wordOrder[0+r12*8]
	call	rax
	movzx	edx, bx
	mov	edi, OFFSET FLAT:.LC31
	mov	esi, eax
	xor	eax, eax
	call	printf
	test	ebp, ebp
	jne	.L22
	mov	ebp, 1
	jmp	.L13
.L22:
	call	__errno_location
	xor	esi, esi
	mov	edi, -1
	mov	DWORD PTR [rax], 0
	mov	rax, QWORD PTR groups[rip]
	call	rax
	xor	edx, edx
	mov	edi, OFFSET FLAT:.LC32
	mov	esi, eax
	xor	eax, eax
	call	printf
	add	rsp, 520
	xor	eax, eax
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	ret
	.size	main, .-main
	.data
	.align 8
	.type	groups, @object
	.size	groups, 8
groups:
	.quad	getgroups
	.align 16
	.type	halfOrder, @object
	.size	halfOrder, 16
halfOrder:
	.quad	htons
	.quad	ntohs
	.align 16
	.type	wordOrder, @object
	.size	wordOrder, 16
wordOrder:
	.quad	htonl
	.quad	ntohl
	.align 8
	.type	divide, @object
	.size	divide, 8
divide:
	.quad	imaxdiv
	.align 8
	.type	most, @object
	.size	most, 8
most:
	.quad	fmaxl
	.align 8
	.type	least, @object
	.size	least, 8
least:
	.quad	fminl
	.align 8
	.type	fused, @object
	.size	fused, 8
fused:
	.quad	fmal
	.align 8
	.type	floatTowards, @object
	.size	floatTowards, 8
floatTowards:
	.quad	nexttowardf
	.align 8
	.type	towards, @object
	.size	towards, 8
towards:
	.quad	nexttoward
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC1:
	.long	0
	.long	-2147483648
	.long	0
	.long	1072693248
	.align 16
.LC2:
	.long	0
	.long	-1074790400
	.long	-2048145248
	.long	2145504499
	.align 16
.LC3:
	.long	1
	.long	0
	.long	0
	.long	2146435072
	.align 16
.LC4:
	.long	0
	.long	2146959360
	.long	-1717986918
	.long	1069128089
	.align 16
.LC8:
	.long	1
	.long	-2147483648
	.long	16383
	.long	0
	.align 16
.LC9:
	.long	-858993459
	.long	-858993460
	.long	16379
	.long	0
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.LC10:
	.long	-8388608
	.align 4
.LC11:
	.long	2139095040
	.align 4
.LC12:
	.long	2143289344
	.section	.rodata.cst16
	.align 16
.LC13:
	.long	-27947935
	.long	-776305885
	.long	29670
	.long	0
	.section	.rodata.cst4
	.align 4
.LC16:
	.long	-1069547520
	.section	.rodata.cst16
	.align 16
.LC17:
	.long	1496818881
	.long	-1366162393
	.long	32660
	.long	0
	.align 16
.LC18:
	.long	1663536738
	.long	6
	.long	0
	.long	0
	.align 16
.LC19:
	.long	-706283648
	.long	-1851608124
	.long	16453
	.long	0
	.align 16
.LC25:
	.quad	9218868437227405313
	.quad	9221120237041090561
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC26:
	.long	2139095041
	.long	2143289345
	.section	.rodata.cst16
	.align 16
.LC27:
	.quad	-9223372036854775807
	.quad	32767
	.align 16
.LC28:
	.quad	-4611686018427387903
	.quad	32767
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
