	.file	"neighbours.c"
	.intel_syntax noprefix
	.text
	.data
	.align 8
	.type	towards, @object
	.size	towards, 8
towards:
	.quad	nexttoward
	.align 8
	.type	floatTowards, @object
	.size	floatTowards, 8
floatTowards:
	.quad	nexttowardf
	.align 8
	.type	fused, @object
	.size	fused, 8
fused:
	.quad	fmal
	.align 8
	.type	least, @object
	.size	least, 8
least:
	.quad	fminl
	.align 8
	.type	most, @object
	.size	most, 8
most:
	.quad	fmaxl
	.align 8
	.type	divide, @object
	.size	divide, 8
divide:
	.quad	imaxdiv
	.align 16
	.type	wordOrder, @object
	.size	wordOrder, 16
wordOrder:
	.quad	htonl
	.quad	ntohl
	.align 16
	.type	halfOrder, @object
	.size	halfOrder, 16
halfOrder:
	.quad	htons
	.quad	ntohs
	.align 8
	.type	groups, @object
	.size	groups, 8
groups:
	.quad	getgroups
	.section	.rodata
.LC18:
	.string	"%a %a "
.LC19:
	.string	""
.LC24:
	.string	"%La "
.LC25:
	.string	"%La %La "
.LC28:
	.string	"%La\n"
.LC29:
	.string	"%d%d%d "
.LC30:
	.string	"%ld %ld\n"
.LC31:
	.string	"%08x %04x\n"
.LC32:
	.string	"%d %d\n"
	.text
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	push	r12
	push	rbx
	sub	rsp, 544
	pxor	xmm0, xmm0
	movsd	QWORD PTR [rbp-144], xmm0
	movsd	xmm0, QWORD PTR .LC1[rip]
	movsd	QWORD PTR [rbp-136], xmm0
	movsd	xmm0, QWORD PTR .LC2[rip]
	movsd	QWORD PTR [rbp-128], xmm0
	movsd	xmm0, QWORD PTR .LC3[rip]
	movsd	QWORD PTR [rbp-120], xmm0
	movsd	xmm0, QWORD PTR .LC4[rip]
	movsd	QWORD PTR [rbp-112], xmm0
	movsd	xmm0, QWORD PTR .LC5[rip]
	movsd	QWORD PTR [rbp-104], xmm0
	movsd	xmm0, QWORD PTR .LC6[rip]
	movsd	QWORD PTR [rbp-96], xmm0
	movsd	xmm0, QWORD PTR .LC7[rip]
	movsd	QWORD PTR [rbp-88], xmm0
	movsd	xmm0, QWORD PTR .LC8[rip]
	movsd	QWORD PTR [rbp-80], xmm0
	fldz
	fstp	TBYTE PTR [rbp-288]
	fldz
	fchs
	fstp	TBYTE PTR [rbp-272]
	fld1
	fstp	TBYTE PTR [rbp-256]
	fld	TBYTE PTR .LC12[rip]
	fstp	TBYTE PTR [rbp-240]
	fld	TBYTE PTR .LC13[rip]
	fstp	TBYTE PTR [rbp-224]
	fld	TBYTE PTR .LC14[rip]
	fstp	TBYTE PTR [rbp-208]
	fld	TBYTE PTR .LC15[rip]
	fstp	TBYTE PTR [rbp-192]
	fld	TBYTE PTR .LC16[rip]
	fstp	TBYTE PTR [rbp-176]
	fld	TBYTE PTR .LC17[rip]
	fstp	TBYTE PTR [rbp-160]
	mov	DWORD PTR [rbp-20], 0
	jmp	.L2
.L5:
	mov	DWORD PTR [rbp-24], 0
	jmp	.L3
.L4:
	mov	rdx, QWORD PTR floatTowards[rip]
	mov	eax, DWORD PTR [rbp-24]
	cdqe
	sal	rax, 4
	lea	rax, [rax-16]
	add	rax, rbp
	sub	rax, 272
	fld	TBYTE PTR [rax]
	mov	eax, DWORD PTR [rbp-20]
	cdqe
	movsd	xmm0, QWORD PTR [rbp-144+rax*8]
	pxor	xmm2, xmm2
	cvtsd2ss	xmm2, xmm0
	movd	eax, xmm2
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	movd	xmm0, eax
	call	rdx
	add	rsp, 16
	pxor	xmm3, xmm3
	cvtss2sd	xmm3, xmm0
	movsd	QWORD PTR [rbp-560], xmm3
	mov	rdx, QWORD PTR towards[rip]
	mov	eax, DWORD PTR [rbp-24]
	cdqe
	sal	rax, 4
	lea	rax, [rax-16]
	add	rax, rbp
	sub	rax, 272
	fld	TBYTE PTR [rax]
	mov	eax, DWORD PTR [rbp-20]
	cdqe
	mov	rax, QWORD PTR [rbp-144+rax*8]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	movq	xmm0, rax
	call	rdx
	add	rsp, 16
	movq	rax, xmm0
	movsd	xmm1, QWORD PTR [rbp-560]
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC18
	mov	eax, 2
	call	printf
	add	DWORD PTR [rbp-24], 1
.L3:
	cmp	DWORD PTR [rbp-24], 8
	jle	.L4
	mov	edi, OFFSET FLAT:.LC19
	call	puts
	add	DWORD PTR [rbp-20], 1
.L2:
	cmp	DWORD PTR [rbp-20], 8
	jle	.L5
	fldz
	fstp	TBYTE PTR [rbp-432]
	fldz
	fchs
	fstp	TBYTE PTR [rbp-416]
	fld	TBYTE PTR .LC12[rip]
	fstp	TBYTE PTR [rbp-400]
	fld	TBYTE PTR .LC20[rip]
	fstp	TBYTE PTR [rbp-384]
	fld	TBYTE PTR .LC21[rip]
	fstp	TBYTE PTR [rbp-368]
	fld	TBYTE PTR .LC22[rip]
	fstp	TBYTE PTR [rbp-352]
	fld	TBYTE PTR .LC15[rip]
	fstp	TBYTE PTR [rbp-336]
	fld	TBYTE PTR .LC16[rip]
	fstp	TBYTE PTR [rbp-320]
	fld	TBYTE PTR .LC23[rip]
	fstp	TBYTE PTR [rbp-304]
	mov	DWORD PTR [rbp-28], 0
	jmp	.L6
.L11:
	mov	eax, DWORD PTR [rbp-28]
	mov	DWORD PTR [rbp-32], eax
	jmp	.L7
.L10:
	mov	DWORD PTR [rbp-36], 0
	jmp	.L8
.L9:
	mov	rax, QWORD PTR fused[rip]
	mov	edx, DWORD PTR [rbp-36]
	movsx	rdx, edx
	sal	rdx, 4
	lea	rcx, [rdx-16]
	lea	rdx, [rcx+rbp]
	sub	rdx, 416
	fld	TBYTE PTR [rdx]
	mov	edx, DWORD PTR [rbp-32]
	movsx	rdx, edx
	sal	rdx, 4
	lea	rcx, [rdx-16]
	lea	rdx, [rcx+rbp]
	sub	rdx, 416
	fld	TBYTE PTR [rdx]
	mov	edx, DWORD PTR [rbp-28]
	movsx	rdx, edx
	sal	rdx, 4
	lea	rcx, [rdx-16]
	lea	rdx, [rcx+rbp]
	sub	rdx, 416
	fld	TBYTE PTR [rdx]
	fxch	st(2)
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	call	rax
	add	rsp, 48
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	mov	edi, OFFSET FLAT:.LC24
	mov	eax, 0
	call	printf
	add	rsp, 16
	add	DWORD PTR [rbp-36], 1
.L8:
	cmp	DWORD PTR [rbp-36], 8
	jle	.L9
	mov	edi, OFFSET FLAT:.LC19
	call	puts
	add	DWORD PTR [rbp-32], 1
.L7:
	cmp	DWORD PTR [rbp-32], 8
	jle	.L10
	add	DWORD PTR [rbp-28], 1
.L6:
	cmp	DWORD PTR [rbp-28], 8
	jle	.L11
	mov	DWORD PTR [rbp-40], 0
	jmp	.L12
.L15:
	mov	DWORD PTR [rbp-44], 0
	jmp	.L13
.L14:
	mov	rax, QWORD PTR most[rip]
	mov	edx, DWORD PTR [rbp-44]
	movsx	rdx, edx
	sal	rdx, 4
	lea	rsi, [rdx-16]
	lea	rdx, [rsi+rbp]
	sub	rdx, 416
	fld	TBYTE PTR [rdx]
	mov	edx, DWORD PTR [rbp-40]
	movsx	rdx, edx
	sal	rdx, 4
	lea	rbx, [rdx-16]
	lea	rdx, [rbx+rbp]
	sub	rdx, 416
	fld	TBYTE PTR [rdx]
	fxch	st(1)
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	call	rax
	add	rsp, 32
	fstp	TBYTE PTR [rbp-560]
	mov	rax, QWORD PTR least[rip]
	mov	edx, DWORD PTR [rbp-44]
	movsx	rdx, edx
	sal	rdx, 4
	lea	rcx, [rdx-16]
	lea	rdx, [rcx+rbp]
	sub	rdx, 416
	fld	TBYTE PTR [rdx]
	mov	edx, DWORD PTR [rbp-40]
	movsx	rdx, edx
	sal	rdx, 4
	lea	rsi, [rdx-16]
	lea	rdx, [rsi+rbp]
	sub	rdx, 416
	fld	TBYTE PTR [rdx]
	fxch	st(1)
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	call	rax
	add	rsp, 32
	push	QWORD PTR [rbp-552]
	push	QWORD PTR [rbp-560]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	mov	edi, OFFSET FLAT:.LC25
	mov	eax, 0
	call	printf
	add	rsp, 32
	add	DWORD PTR [rbp-44], 1
.L13:
	cmp	DWORD PTR [rbp-44], 8
	jle	.L14
	mov	edi, OFFSET FLAT:.LC19
	call	puts
	add	DWORD PTR [rbp-40], 1
.L12:
	cmp	DWORD PTR [rbp-40], 8
	jle	.L15
	mov	rax, QWORD PTR fused[rip]
	fld1
	fchs
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	fld	TBYTE PTR .LC27[rip]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	fld	TBYTE PTR .LC12[rip]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	call	rax
	add	rsp, 48
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	mov	edi, OFFSET FLAT:.LC28
	mov	eax, 0
	call	printf
	add	rsp, 16
	movabs	rax, 9218868437227405313
	mov	QWORD PTR [rbp-464], rax
	movabs	rax, 9221120237041090561
	mov	QWORD PTR [rbp-456], rax
	movabs	rax, 9218868437227405312
	mov	QWORD PTR [rbp-448], rax
	mov	DWORD PTR [rbp-476], 2139095041
	mov	DWORD PTR [rbp-472], 2143289345
	mov	DWORD PTR [rbp-468], 1065353216
	movabs	rax, -9223372036854775807
	mov	QWORD PTR [rbp-528], rax
	mov	QWORD PTR [rbp-520], 32767
	movabs	rax, -4611686018427387903
	mov	QWORD PTR [rbp-512], rax
	mov	QWORD PTR [rbp-504], 32767
	mov	QWORD PTR [rbp-496], 0
	mov	QWORD PTR [rbp-488], 0
	mov	DWORD PTR [rbp-48], 0
	jmp	.L16
.L17:
	mov	eax, DWORD PTR [rbp-48]
	cdqe
	movsd	xmm0, QWORD PTR [rbp-464+rax*8]
	movsd	QWORD PTR [rbp-64], xmm0
	mov	eax, DWORD PTR [rbp-48]
	cdqe
	sal	rax, 4
	lea	rax, [rax-16]
	add	rax, rbp
	sub	rax, 512
	fld	TBYTE PTR [rax]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	call	__issignalingl
	add	rsp, 16
	test	eax, eax
	setne	al
	movzx	r12d, al
	mov	eax, DWORD PTR [rbp-48]
	cdqe
	mov	eax, DWORD PTR [rbp-476+rax*4]
	movd	xmm0, eax
	call	__issignalingf
	test	eax, eax
	setne	al
	movzx	ebx, al
	mov	rax, QWORD PTR [rbp-64]
	movq	xmm0, rax
	call	__issignaling
	test	eax, eax
	setne	al
	movzx	eax, al
	mov	ecx, r12d
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC29
	mov	eax, 0
	call	printf
	add	DWORD PTR [rbp-48], 1
.L16:
	cmp	DWORD PTR [rbp-48], 2
	jle	.L17
	mov	rax, QWORD PTR divide[rip]
	mov	esi, 5
	mov	rdi, -17
	call	rax
	mov	QWORD PTR [rbp-544], rax
	mov	QWORD PTR [rbp-536], rdx
	mov	rdx, QWORD PTR [rbp-536]
	mov	rax, QWORD PTR [rbp-544]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC30
	mov	eax, 0
	call	printf
	mov	DWORD PTR [rbp-52], 0
	jmp	.L18
.L19:
	mov	eax, DWORD PTR [rbp-52]
	cdqe
	mov	rax, QWORD PTR halfOrder[0+rax*8]
	mov	edi, 43981
	call	rax
	movzx	ebx, ax
	mov	eax, DWORD PTR [rbp-52]
	cdqe
	mov	rax, QWORD PTR wordOrder[0+rax*8]
	mov	edi, 305419896
	call	rax
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC31
	mov	eax, 0
	call	printf
	add	DWORD PTR [rbp-52], 1
.L18:
	cmp	DWORD PTR [rbp-52], 1
	jle	.L19
	call	__errno_location
	mov	DWORD PTR [rax], 0
	call	__errno_location
	mov	eax, DWORD PTR [rax]
	cmp	eax, 22
	sete	al
	movzx	ebx, al
	mov	rax, QWORD PTR groups[rip]
	mov	esi, 0
	mov	edi, -1
	call	rax
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC32
	mov	eax, 0
	call	printf
	mov	eax, 0
	lea	rsp, [rbp-16]
	pop	rbx
	pop	r12
	pop	rbp
	ret
	.size	main, .-main
	.section	.rodata
	.align 8
.LC1:
	.long	0
	.long	-2147483648
	.align 8
.LC2:
	.long	0
	.long	1072693248
	.align 8
.LC3:
	.long	0
	.long	-1074790400
	.align 8
.LC4:
	.long	-2048145248
	.long	2145504499
	.align 8
.LC5:
	.long	1
	.long	0
	.align 8
.LC6:
	.long	0
	.long	2146435072
	.align 8
.LC7:
	.long	0
	.long	2146959360
	.align 8
.LC8:
	.long	-1717986918
	.long	1069128089
	.align 16
.LC12:
	.long	1
	.long	-2147483648
	.long	16383
	.long	0
	.align 16
.LC13:
	.long	-858993459
	.long	-858993460
	.long	16379
	.long	0
	.align 16
.LC14:
	.long	0
	.long	-2147483648
	.long	65535
	.long	0
	.align 16
.LC15:
	.long	0
	.long	-2147483648
	.long	32767
	.long	0
	.align 16
.LC16:
	.long	0
	.long	-1073741824
	.long	32767
	.long	0
	.align 16
.LC17:
	.long	-27947935
	.long	-776305885
	.long	29670
	.long	0
	.align 16
.LC20:
	.long	0
	.long	-1073741824
	.long	49152
	.long	0
	.align 16
.LC21:
	.long	1496818881
	.long	-1366162393
	.long	32660
	.long	0
	.align 16
.LC22:
	.long	1663536738
	.long	6
	.long	0
	.long	0
	.align 16
.LC23:
	.long	-706283648
	.long	-1851608124
	.long	16453
	.long	0
	.align 16
.LC27:
	.long	-2
	.long	-1
	.long	16382
	.long	0
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
