	.file	"mathematics.c"
	.intel_syntax noprefix
	.text
	.data
	.align 32
	.type	numbers, @object
	.size	numbers, 144
numbers:
	.long	0
	.long	0
	.long	0
	.long	-2147483648
	.long	0
	.long	1071644672
	.long	0
	.long	-1075838976
	.long	0
	.long	1072693248
	.long	0
	.long	1073217536
	.long	0
	.long	1074003968
	.long	0
	.long	-1073479680
	.long	0
	.long	1074659328
	.long	-1955535317
	.long	4712
	.long	1
	.long	0
	.long	-1614907703
	.long	1090397196
	.long	640942080
	.long	-1022596107
	.long	2
	.long	1127219200
	.long	339255552
	.long	1138702747
	.long	-2048145248
	.long	2145504499
	.long	0
	.long	2146435072
	.long	0
	.long	-1048576
	.align 32
	.type	angles, @object
	.size	angles, 72
angles:
	.long	-1717986918
	.long	1069128089
	.long	1413754136
	.long	1072243195
	.long	0
	.long	1072693248
	.long	0
	.long	1073741824
	.long	1413754136
	.long	1074340347
	.long	0
	.long	-1071382528
	.long	0
	.long	1093567616
	.long	105764242
	.long	1149300943
	.long	-600161825
	.long	1042924817
	.section	.rodata
	.align 8
.LC0:
	.string	"%a: floor %a ceil %a trunc %a round %a rint %a near %a\n"
	.align 8
.LC3:
	.string	"  sqrt %a fabs %a logb %a ilogb %d frexp %a %d"
	.align 8
.LC4:
	.string	" modf %a %a\n  lround %ld lrint %ld\n"
.LC5:
	.string	"  ldexp %a %a %a %a\n"
	.text
	.type	exact, @function
exact:
	push	rbp
	mov	rbp, rsp
	push	r15
	push	r14
	push	r13
	push	r12
	push	rbx
	sub	rsp, 56
	movsd	QWORD PTR [rbp-88], xmm0
	lea	rdx, [rbp-60]
	mov	rax, QWORD PTR [rbp-88]
	mov	rdi, rdx
	movq	xmm0, rax
	call	frexp
	movq	rax, xmm0
	mov	QWORD PTR [rbp-56], rax
	mov	rax, QWORD PTR [rbp-88]
	movq	xmm0, rax
	call	nearbyint
	movq	r15, xmm0
	mov	rax, QWORD PTR [rbp-88]
	movq	xmm0, rax
	call	rint
	movq	r14, xmm0
	mov	rax, QWORD PTR [rbp-88]
	movq	xmm0, rax
	call	round
	movq	r13, xmm0
	mov	rax, QWORD PTR [rbp-88]
	movq	xmm0, rax
	call	trunc
	movq	r12, xmm0
	mov	rax, QWORD PTR [rbp-88]
	movq	xmm0, rax
	call	ceil
	movq	rbx, xmm0
	mov	rax, QWORD PTR [rbp-88]
	movq	xmm0, rax
	call	floor
	movq	rdx, xmm0
	mov	rax, QWORD PTR [rbp-88]
	movq	xmm6, r15
	movq	xmm5, r14
	movq	xmm4, r13
	movq	xmm3, r12
	movq	xmm2, rbx
	movq	xmm1, rdx
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC0
	mov	eax, 7
	call	printf
	movsd	xmm0, QWORD PTR [rbp-88]
	movq	xmm1, QWORD PTR .LC1[rip]
	andpd	xmm1, xmm0
	movsd	xmm0, QWORD PTR .LC2[rip]
	ucomisd	xmm0, xmm1
	jnb	.L6
	mov	ebx, 0
	jmp	.L4
.L6:
	mov	ebx, DWORD PTR [rbp-60]
.L4:
	mov	rax, QWORD PTR [rbp-88]
	movq	xmm0, rax
	call	ilogb
	mov	r13d, eax
	mov	rax, QWORD PTR [rbp-88]
	movq	xmm0, rax
	call	logb
	movq	r12, xmm0
	movsd	xmm0, QWORD PTR [rbp-88]
	movq	xmm1, QWORD PTR .LC1[rip]
	andpd	xmm0, xmm1
	movsd	QWORD PTR [rbp-96], xmm0
	movsd	xmm0, QWORD PTR [rbp-88]
	movq	xmm1, QWORD PTR .LC1[rip]
	movapd	xmm7, xmm0
	andpd	xmm7, xmm1
	movq	rax, xmm7
	movq	xmm0, rax
	call	sqrt
	movq	rax, xmm0
	movsd	xmm0, QWORD PTR [rbp-56]
	mov	edx, ebx
	movapd	xmm3, xmm0
	mov	esi, r13d
	movq	xmm2, r12
	movsd	xmm1, QWORD PTR [rbp-96]
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC3
	mov	eax, 4
	call	printf
	lea	rdx, [rbp-72]
	mov	rax, QWORD PTR [rbp-88]
	mov	rdi, rdx
	movq	xmm0, rax
	call	modf
	movq	rax, xmm0
	mov	QWORD PTR [rbp-56], rax
	mov	rax, QWORD PTR [rbp-88]
	movq	xmm0, rax
	call	lrint
	mov	rbx, rax
	mov	rax, QWORD PTR [rbp-88]
	movq	xmm0, rax
	call	lround
	mov	rcx, rax
	movsd	xmm0, QWORD PTR [rbp-72]
	mov	rax, QWORD PTR [rbp-56]
	mov	rdx, rbx
	mov	rsi, rcx
	movapd	xmm1, xmm0
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC4
	mov	eax, 2
	call	printf
	mov	rax, QWORD PTR [rbp-88]
	mov	rdi, -2000
	movq	xmm0, rax
	call	scalbln
	movq	r13, xmm0
	mov	rax, QWORD PTR [rbp-88]
	mov	edi, 2000
	movq	xmm0, rax
	call	scalbn
	movq	r12, xmm0
	mov	rax, QWORD PTR [rbp-88]
	mov	edi, -1050
	movq	xmm0, rax
	call	ldexp
	movq	rbx, xmm0
	mov	rax, QWORD PTR [rbp-88]
	mov	edi, 3
	movq	xmm0, rax
	call	ldexp
	movq	rax, xmm0
	movq	xmm3, r13
	movq	xmm2, r12
	movq	xmm1, rbx
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC5
	mov	eax, 4
	call	printf
	nop
	add	rsp, 56
	pop	rbx
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	pop	rbp
	ret
	.size	exact, .-exact
	.section	.rodata
	.align 8
.LC7:
	.string	"%a %a: fmod %a remainder %a fdim %a copysign %a next %a hypot %a fma %a\n"
	.text
	.type	pair, @function
pair:
	push	rbp
	mov	rbp, rsp
	push	r15
	push	r14
	push	r13
	push	r12
	push	rbx
	sub	rsp, 40
	movsd	QWORD PTR [rbp-56], xmm0
	movsd	QWORD PTR [rbp-64], xmm1
	movsd	xmm1, QWORD PTR .LC6[rip]
	movsd	xmm0, QWORD PTR [rbp-64]
	mov	rax, QWORD PTR [rbp-56]
	movapd	xmm2, xmm1
	movapd	xmm1, xmm0
	movq	xmm0, rax
	call	fma
	movq	rbx, xmm0
	movsd	xmm0, QWORD PTR [rbp-64]
	mov	rax, QWORD PTR [rbp-56]
	movapd	xmm1, xmm0
	movq	xmm0, rax
	call	hypot
	movsd	QWORD PTR [rbp-72], xmm0
	movsd	xmm0, QWORD PTR [rbp-64]
	mov	rax, QWORD PTR [rbp-56]
	movapd	xmm1, xmm0
	movq	xmm0, rax
	call	nextafter
	movq	r15, xmm0
	movsd	xmm0, QWORD PTR [rbp-64]
	mov	rax, QWORD PTR [rbp-56]
	movapd	xmm1, xmm0
	movq	xmm0, rax
	call	copysign
	movq	r14, xmm0
	movsd	xmm0, QWORD PTR [rbp-64]
	mov	rax, QWORD PTR [rbp-56]
	movapd	xmm1, xmm0
	movq	xmm0, rax
	call	fdim
	movq	r13, xmm0
	movsd	xmm0, QWORD PTR [rbp-64]
	mov	rax, QWORD PTR [rbp-56]
	movapd	xmm1, xmm0
	movq	xmm0, rax
	call	remainder
	movq	r12, xmm0
	movsd	xmm0, QWORD PTR [rbp-64]
	mov	rax, QWORD PTR [rbp-56]
	movapd	xmm1, xmm0
	movq	xmm0, rax
	call	fmod
	movq	rdx, xmm0
	movsd	xmm0, QWORD PTR [rbp-64]
	mov	rax, QWORD PTR [rbp-56]
	sub	rsp, 8
	push	rbx
	movsd	xmm7, QWORD PTR [rbp-72]
	movq	xmm6, r15
	movq	xmm5, r14
	movq	xmm4, r13
	movq	xmm3, r12
	movq	xmm2, rdx
	movapd	xmm1, xmm0
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC7
	mov	eax, 8
	call	printf
	add	rsp, 16
	nop
	lea	rsp, [rbp-40]
	pop	rbx
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	pop	rbp
	ret
	.size	pair, .-pair
	.section	.rodata
	.align 8
.LC8:
	.string	"%g: %.14g %.14g %.14g | %.14g | %.14g %.14g\n"
	.text
	.type	circle, @function
circle:
	push	rbp
	mov	rbp, rsp
	push	r13
	push	r12
	push	rbx
	sub	rsp, 72
	movsd	QWORD PTR [rbp-56], xmm0
	lea	rdx, [rbp-64]
	lea	rcx, [rbp-72]
	mov	rax, QWORD PTR [rbp-56]
	mov	rsi, rcx
	mov	rdi, rdx
	movq	xmm0, rax
	call	sincos
	movsd	xmm0, QWORD PTR [rbp-72]
	movsd	xmm1, QWORD PTR [rbp-64]
	movsd	QWORD PTR [rbp-40], xmm1
	movsd	QWORD PTR [rbp-48], xmm0
	movsd	xmm7, QWORD PTR [rbp-48]
	movsd	QWORD PTR [rbp-80], xmm7
	movsd	xmm2, QWORD PTR [rbp-40]
	movsd	QWORD PTR [rbp-88], xmm2
	mov	rax, QWORD PTR [rbp-56]
	movq	xmm0, rax
	call	atan
	movq	r13, xmm0
	mov	rax, QWORD PTR [rbp-56]
	movq	xmm0, rax
	call	tan
	movq	r12, xmm0
	mov	rax, QWORD PTR [rbp-56]
	movq	xmm0, rax
	call	cos
	movq	rbx, xmm0
	mov	rax, QWORD PTR [rbp-56]
	movq	xmm0, rax
	call	sin
	movq	rdx, xmm0
	mov	rax, QWORD PTR [rbp-56]
	movsd	xmm6, QWORD PTR [rbp-80]
	movsd	xmm5, QWORD PTR [rbp-88]
	movq	xmm4, r13
	movq	xmm3, r12
	movq	xmm2, rbx
	movq	xmm1, rdx
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC8
	mov	eax, 7
	call	printf
	nop
	add	rsp, 72
	pop	rbx
	pop	r12
	pop	r13
	pop	rbp
	ret
	.size	circle, .-circle
	.section	.rodata
	.align 8
.LC9:
	.string	"%g: exp %.14g %.14g %.14g log %.14g %.14g %.14g %.14g\n"
	.align 8
.LC11:
	.string	"  %.14g %.14g %.14g | %.14g %.14g | %.14g\n"
	.text
	.type	growth, @function
growth:
	push	rbp
	mov	rbp, rsp
	push	r15
	push	r14
	push	r13
	push	r12
	push	rbx
	sub	rsp, 24
	movsd	QWORD PTR [rbp-56], xmm0
	mov	rax, QWORD PTR [rbp-56]
	movq	xmm0, rax
	call	log1p
	movsd	QWORD PTR [rbp-64], xmm0
	mov	rax, QWORD PTR [rbp-56]
	movq	xmm0, rax
	call	log10
	movq	r15, xmm0
	mov	rax, QWORD PTR [rbp-56]
	movq	xmm0, rax
	call	log2
	movq	r14, xmm0
	mov	rax, QWORD PTR [rbp-56]
	movq	xmm0, rax
	call	log
	movq	r13, xmm0
	mov	rax, QWORD PTR [rbp-56]
	movq	xmm0, rax
	call	expm1
	movq	r12, xmm0
	mov	rax, QWORD PTR [rbp-56]
	movq	xmm0, rax
	call	exp2
	movq	rbx, xmm0
	mov	rax, QWORD PTR [rbp-56]
	movq	xmm0, rax
	call	exp
	movq	rdx, xmm0
	mov	rax, QWORD PTR [rbp-56]
	movsd	xmm7, QWORD PTR [rbp-64]
	movq	xmm6, r15
	movq	xmm5, r14
	movq	xmm4, r13
	movq	xmm3, r12
	movq	xmm2, rbx
	movq	xmm1, rdx
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC9
	mov	eax, 8
	call	printf
	mov	rax, QWORD PTR [rbp-56]
	movq	xmm0, rax
	call	cbrt
	movq	r15, xmm0
	movsd	xmm1, QWORD PTR [rbp-56]
	movsd	xmm0, QWORD PTR .LC10[rip]
	addsd	xmm1, xmm0
	movq	rax, xmm1
	movq	xmm0, rax
	call	acosh
	movq	r14, xmm0
	mov	rax, QWORD PTR [rbp-56]
	movq	xmm0, rax
	call	asinh
	movq	r13, xmm0
	mov	rax, QWORD PTR [rbp-56]
	movq	xmm0, rax
	call	tanh
	movq	r12, xmm0
	mov	rax, QWORD PTR [rbp-56]
	movq	xmm0, rax
	call	cosh
	movq	rbx, xmm0
	mov	rax, QWORD PTR [rbp-56]
	movq	xmm0, rax
	call	sinh
	movq	rax, xmm0
	movq	xmm5, r15
	movq	xmm4, r14
	movq	xmm3, r13
	movq	xmm2, r12
	movq	xmm1, rbx
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC11
	mov	eax, 6
	call	printf
	nop
	add	rsp, 24
	pop	rbx
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	pop	rbp
	ret
	.size	growth, .-growth
	.section	.rodata
	.align 8
.LC15:
	.string	"%a: %a %a %a %a %a | %.6g %.6g %.6g %.6g\n"
	.text
	.type	floats, @function
floats:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 80
	movss	DWORD PTR [rbp-4], xmm0
	mov	eax, DWORD PTR [rbp-4]
	movss	xmm1, DWORD PTR .LC12[rip]
	movd	xmm0, eax
	call	powf
	pxor	xmm2, xmm2
	cvtss2sd	xmm2, xmm0
	movsd	QWORD PTR [rbp-16], xmm2
	mov	eax, DWORD PTR [rbp-4]
	movd	xmm0, eax
	call	logf
	pxor	xmm3, xmm3
	cvtss2sd	xmm3, xmm0
	movsd	QWORD PTR [rbp-24], xmm3
	mov	eax, DWORD PTR [rbp-4]
	movd	xmm0, eax
	call	expf
	pxor	xmm4, xmm4
	cvtss2sd	xmm4, xmm0
	movsd	QWORD PTR [rbp-32], xmm4
	mov	eax, DWORD PTR [rbp-4]
	movd	xmm0, eax
	call	sinf
	pxor	xmm5, xmm5
	cvtss2sd	xmm5, xmm0
	movsd	QWORD PTR [rbp-40], xmm5
	mov	eax, DWORD PTR [rbp-4]
	movss	xmm1, DWORD PTR .LC13[rip]
	movd	xmm0, eax
	call	nextafterf
	pxor	xmm1, xmm1
	cvtss2sd	xmm1, xmm0
	movsd	QWORD PTR [rbp-48], xmm1
	mov	eax, DWORD PTR [rbp-4]
	movss	xmm1, DWORD PTR .LC14[rip]
	movd	xmm0, eax
	call	fmodf
	cvtss2sd	xmm0, xmm0
	movsd	QWORD PTR [rbp-56], xmm0
	mov	eax, DWORD PTR [rbp-4]
	movd	xmm0, eax
	call	roundf
	pxor	xmm8, xmm8
	cvtss2sd	xmm8, xmm0
	movsd	QWORD PTR [rbp-64], xmm8
	mov	eax, DWORD PTR [rbp-4]
	movd	xmm0, eax
	call	floorf
	pxor	xmm9, xmm9
	cvtss2sd	xmm9, xmm0
	movsd	QWORD PTR [rbp-72], xmm9
	mov	eax, DWORD PTR [rbp-4]
	movd	xmm0, eax
	call	sqrtf
	cvtss2sd	xmm0, xmm0
	pxor	xmm10, xmm10
	cvtss2sd	xmm10, DWORD PTR [rbp-4]
	movq	rax, xmm10
	push	QWORD PTR [rbp-16]
	push	QWORD PTR [rbp-24]
	movsd	xmm7, QWORD PTR [rbp-32]
	movsd	xmm6, QWORD PTR [rbp-40]
	movsd	xmm5, QWORD PTR [rbp-48]
	movsd	xmm4, QWORD PTR [rbp-56]
	movsd	xmm3, QWORD PTR [rbp-64]
	movsd	xmm2, QWORD PTR [rbp-72]
	movapd	xmm1, xmm0
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC15
	mov	eax, 8
	call	printf
	add	rsp, 16
	nop
	leave
	ret
	.size	floats, .-floats
	.section	.rodata
.LC16:
	.string	"%s: %g, errno %d\n"
	.text
	.type	trouble, @function
trouble:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 16
	mov	QWORD PTR [rbp-8], rdi
	movsd	QWORD PTR [rbp-16], xmm0
	call	__errno_location
	mov	edx, DWORD PTR [rax]
	mov	rcx, QWORD PTR [rbp-16]
	mov	rax, QWORD PTR [rbp-8]
	movq	xmm0, rcx
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC16
	mov	eax, 1
	call	printf
	call	__errno_location
	mov	DWORD PTR [rax], 0
	nop
	leave
	ret
	.size	trouble, .-trouble
	.section	.rodata
	.align 8
.LC23:
	.string	"%.14g %.14g %.14g %.14g %.14g\n"
.LC31:
	.string	"%a %a %a %a\n"
.LC33:
	.string	"%g %g %g %g %g\n"
.LC37:
	.string	"%g %g %g\n"
.LC38:
	.string	"sqrt"
.LC39:
	.string	"log"
.LC40:
	.string	"log of zero"
.LC41:
	.string	"pow"
.LC42:
	.string	"acos"
.LC43:
	.string	"fmod"
	.text
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	push	r14
	push	r13
	push	r12
	push	rbx
	sub	rsp, 80
	mov	DWORD PTR [rbp-36], 0
	jmp	.L13
.L14:
	mov	eax, DWORD PTR [rbp-36]
	cdqe
	mov	rax, QWORD PTR numbers[0+rax*8]
	movq	xmm0, rax
	call	exact
	add	DWORD PTR [rbp-36], 1
.L13:
	cmp	DWORD PTR [rbp-36], 17
	jle	.L14
	mov	DWORD PTR [rbp-40], 0
	jmp	.L15
.L16:
	mov	edx, DWORD PTR [rbp-40]
	mov	eax, edx
	sal	eax, 3
	sub	eax, edx
	lea	ecx, [rax+3]
	movsx	rax, ecx
	imul	rax, rax, 954437177
	shr	rax, 32
	mov	edx, eax
	sar	edx, 2
	mov	eax, ecx
	sar	eax, 31
	sub	edx, eax
	mov	eax, edx
	sal	eax, 3
	add	eax, edx
	add	eax, eax
	sub	ecx, eax
	mov	edx, ecx
	movsx	rax, edx
	movsd	xmm0, QWORD PTR numbers[0+rax*8]
	mov	eax, DWORD PTR [rbp-40]
	cdqe
	mov	rax, QWORD PTR numbers[0+rax*8]
	movapd	xmm1, xmm0
	movq	xmm0, rax
	call	pair
	add	DWORD PTR [rbp-40], 1
.L15:
	cmp	DWORD PTR [rbp-40], 17
	jle	.L16
	mov	DWORD PTR [rbp-44], 0
	jmp	.L17
.L18:
	mov	eax, DWORD PTR [rbp-44]
	cdqe
	mov	rax, QWORD PTR angles[0+rax*8]
	movq	xmm0, rax
	call	circle
	add	DWORD PTR [rbp-44], 1
.L17:
	cmp	DWORD PTR [rbp-44], 8
	jle	.L18
	mov	DWORD PTR [rbp-48], 0
	jmp	.L19
.L23:
	mov	eax, DWORD PTR [rbp-48]
	cdqe
	movsd	xmm0, QWORD PTR angles[0+rax*8]
	movq	xmm1, QWORD PTR .LC1[rip]
	andpd	xmm0, xmm1
	comisd	xmm0, QWORD PTR .LC17[rip]
	jbe	.L30
	mov	rax, QWORD PTR .LC18[rip]
	jmp	.L22
.L30:
	mov	eax, DWORD PTR [rbp-48]
	cdqe
	movsd	xmm0, QWORD PTR angles[0+rax*8]
	movq	xmm1, QWORD PTR .LC1[rip]
	andpd	xmm0, xmm1
	movq	rax, xmm0
.L22:
	movq	xmm0, rax
	call	growth
	add	DWORD PTR [rbp-48], 1
.L19:
	cmp	DWORD PTR [rbp-48], 8
	jle	.L23
	mov	DWORD PTR [rbp-52], 2
	jmp	.L24
.L25:
	mov	eax, DWORD PTR [rbp-52]
	cdqe
	movsd	xmm0, QWORD PTR numbers[0+rax*8]
	movq	xmm1, QWORD PTR .LC1[rip]
	andpd	xmm0, xmm1
	pxor	xmm5, xmm5
	cvtsd2ss	xmm5, xmm0
	movd	eax, xmm5
	movd	xmm0, eax
	call	floats
	add	DWORD PTR [rbp-52], 1
.L24:
	cmp	DWORD PTR [rbp-52], 7
	jle	.L25
	mov	DWORD PTR [rbp-56], -10
	jmp	.L26
.L27:
	pxor	xmm0, xmm0
	cvtsi2sd	xmm0, DWORD PTR [rbp-56]
	movsd	xmm1, QWORD PTR .LC19[rip]
	divsd	xmm0, xmm1
	movsd	QWORD PTR [rbp-88], xmm0
	movsd	xmm1, QWORD PTR [rbp-88]
	movsd	xmm0, QWORD PTR .LC20[rip]
	mulsd	xmm0, xmm1
	mov	rax, QWORD PTR .LC21[rip]
	movapd	xmm1, xmm0
	movq	xmm0, rax
	call	pow
	movq	r14, xmm0
	movsd	xmm0, QWORD PTR [rbp-88]
	movsd	xmm1, QWORD PTR .LC21[rip]
	divsd	xmm0, xmm1
	movq	rax, xmm0
	movq	xmm0, rax
	call	atanh
	movq	r13, xmm0
	mov	rax, QWORD PTR [rbp-88]
	movsd	xmm0, QWORD PTR .LC22[rip]
	movapd	xmm1, xmm0
	movq	xmm0, rax
	call	atan2
	movq	r12, xmm0
	mov	rax, QWORD PTR [rbp-88]
	movq	xmm0, rax
	call	acos
	movq	rbx, xmm0
	mov	rax, QWORD PTR [rbp-88]
	movq	xmm0, rax
	call	asin
	movq	rax, xmm0
	movq	xmm4, r14
	movq	xmm3, r13
	movq	xmm2, r12
	movq	xmm1, rbx
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC23
	mov	eax, 5
	call	printf
	add	DWORD PTR [rbp-56], 1
.L26:
	cmp	DWORD PTR [rbp-56], 10
	jle	.L27
	pxor	xmm0, xmm0
	movsd	QWORD PTR [rbp-64], xmm0
	movsd	xmm0, QWORD PTR .LC25[rip]
	movsd	QWORD PTR [rbp-72], xmm0
	movsd	xmm0, QWORD PTR .LC26[rip]
	movsd	QWORD PTR [rbp-80], xmm0
	movsd	xmm2, QWORD PTR .LC27[rip]
	movsd	xmm1, QWORD PTR .LC28[rip]
	movsd	xmm0, QWORD PTR .LC29[rip]
	mov	rax, QWORD PTR .LC30[rip]
	movapd	xmm3, xmm2
	movapd	xmm2, xmm1
	movapd	xmm1, xmm0
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC31
	mov	eax, 4
	call	printf
	movsd	xmm6, QWORD PTR [rbp-72]
	movsd	QWORD PTR [rbp-104], xmm6
	movsd	xmm7, QWORD PTR [rbp-64]
	movsd	QWORD PTR [rbp-112], xmm7
	movsd	xmm0, QWORD PTR [rbp-64]
	mov	rax, QWORD PTR [rbp-64]
	movapd	xmm1, xmm0
	movq	xmm0, rax
	call	pow
	movq	r12, xmm0
	movsd	xmm0, QWORD PTR [rbp-72]
	mov	rax, QWORD PTR [rbp-64]
	movapd	xmm1, xmm0
	movq	xmm0, rax
	call	pow
	movq	rbx, xmm0
	mov	rax, QWORD PTR [rbp-72]
	movsd	xmm0, QWORD PTR .LC32[rip]
	movapd	xmm1, xmm0
	movq	xmm0, rax
	call	pow
	movq	rax, xmm0
	movsd	xmm4, QWORD PTR [rbp-104]
	movsd	xmm3, QWORD PTR [rbp-112]
	movq	xmm2, r12
	movq	xmm1, rbx
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC33
	mov	eax, 5
	call	printf
	movsd	xmm0, QWORD PTR [rbp-64]
	movsd	xmm1, QWORD PTR .LC34[rip]
	subsd	xmm0, xmm1
	movq	rax, xmm0
	movq	xmm0, rax
	call	exp
	movq	rbx, xmm0
	movsd	xmm1, QWORD PTR [rbp-64]
	movsd	xmm0, QWORD PTR .LC35[rip]
	addsd	xmm1, xmm0
	movq	rax, xmm1
	movq	xmm0, rax
	call	exp
	movq	rdx, xmm0
	mov	rax, QWORD PTR .LC36[rip]
	movq	xmm2, rbx
	movq	xmm1, rdx
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC37
	mov	eax, 3
	call	printf
	call	__errno_location
	mov	DWORD PTR [rax], 0
	mov	rax, QWORD PTR [rbp-72]
	movq	xmm0, rax
	call	sqrt
	movq	rax, xmm0
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC38
	call	trouble
	mov	rax, QWORD PTR [rbp-72]
	movq	xmm0, rax
	call	log
	movq	rax, xmm0
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC39
	call	trouble
	mov	rax, QWORD PTR [rbp-64]
	movq	xmm0, rax
	call	log
	movq	rax, xmm0
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC40
	call	trouble
	mov	rax, QWORD PTR [rbp-80]
	movsd	xmm0, QWORD PTR .LC32[rip]
	movapd	xmm1, xmm0
	movq	xmm0, rax
	call	pow
	movq	rax, xmm0
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC41
	call	trouble
	movsd	xmm1, QWORD PTR [rbp-72]
	movsd	xmm0, QWORD PTR .LC21[rip]
	subsd	xmm0, xmm1
	movq	rax, xmm0
	movq	xmm0, rax
	call	acos
	movq	rax, xmm0
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC42
	call	trouble
	movsd	xmm0, QWORD PTR [rbp-64]
	mov	rax, QWORD PTR .LC10[rip]
	movapd	xmm1, xmm0
	movq	xmm0, rax
	call	fmod
	movq	rax, xmm0
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC43
	call	trouble
	mov	eax, 0
	add	rsp, 80
	pop	rbx
	pop	r12
	pop	r13
	pop	r14
	pop	rbp
	ret
	.size	main, .-main
	.section	.rodata
	.align 16
.LC1:
	.long	-1
	.long	2147483647
	.long	0
	.long	0
	.align 8
.LC2:
	.long	-1
	.long	2146435071
	.align 8
.LC6:
	.long	-1717986918
	.long	1069128089
	.align 8
.LC10:
	.long	0
	.long	1072693248
	.align 4
.LC12:
	.long	1069547520
	.align 4
.LC13:
	.long	1091567616
	.align 4
.LC14:
	.long	1060320051
	.align 8
.LC17:
	.long	0
	.long	1079574528
	.align 8
.LC18:
	.long	0
	.long	1077182464
	.align 8
.LC19:
	.long	0
	.long	1076101120
	.align 8
.LC20:
	.long	0
	.long	1077149696
	.align 8
.LC21:
	.long	0
	.long	1073741824
	.align 8
.LC22:
	.long	858993459
	.long	-1076677837
	.align 8
.LC25:
	.long	0
	.long	-1074790400
	.align 8
.LC26:
	.long	-673750438
	.long	1769269016
	.align 8
.LC27:
	.long	67108864
	.long	1129316352
	.align 8
.LC28:
	.long	0
	.long	-1008730112
	.align 8
.LC29:
	.long	-1998362383
	.long	1055193269
	.align 8
.LC30:
	.long	1914699776
	.long	1105853059
	.align 8
.LC32:
	.long	0
	.long	1074266112
	.align 8
.LC34:
	.long	0
	.long	1082617856
	.align 8
.LC35:
	.long	0
	.long	1082535936
	.align 8
.LC36:
	.long	0
	.long	-1073217536
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
