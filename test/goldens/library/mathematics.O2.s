	.file	"mathematics.c"
	.intel_syntax noprefix
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%s: %g, errno %d\n"
	.text
	.p2align 4
	.type	trouble, @function
trouble:
	push	rbp
	mov	rbp, rdi
	push	rbx
	sub	rsp, 24
	movsd	QWORD PTR [rsp+8], xmm0
	call	__errno_location
	movsd	xmm0, QWORD PTR [rsp+8]
	mov	rsi, rbp
	mov	edi, OFFSET FLAT:.LC0
	mov	edx, DWORD PTR [rax]
	mov	rbx, rax
	mov	eax, 1
	call	printf
	mov	DWORD PTR [rbx], 0
	add	rsp, 24
	pop	rbx
	pop	rbp
	ret
	.size	trouble, .-trouble
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC5:
	.string	"%a: floor %a ceil %a trunc %a round %a rint %a near %a\n"
	.align 8
.LC8:
	.string	"  sqrt %a fabs %a logb %a ilogb %d frexp %a %d"
	.align 8
.LC9:
	.string	" modf %a %a\n  lround %ld lrint %ld\n"
	.section	.rodata.str1.1
.LC10:
	.string	"  ldexp %a %a %a %a\n"
	.section	.rodata.str1.8
	.align 8
.LC13:
	.string	"%a %a: fmod %a remainder %a fdim %a copysign %a next %a hypot %a fma %a\n"
	.align 8
.LC14:
	.string	"%g: %.14g %.14g %.14g | %.14g | %.14g %.14g\n"
	.align 8
.LC16:
	.string	"%g: exp %.14g %.14g %.14g log %.14g %.14g %.14g %.14g\n"
	.align 8
.LC17:
	.string	"  %.14g %.14g %.14g | %.14g %.14g | %.14g\n"
	.align 8
.LC24:
	.string	"%a: %a %a %a %a %a | %.6g %.6g %.6g %.6g\n"
	.align 8
.LC30:
	.string	"%.14g %.14g %.14g %.14g %.14g\n"
	.section	.rodata.str1.1
.LC37:
	.string	"%a %a %a %a\n"
.LC39:
	.string	"%g %g %g %g %g\n"
.LC43:
	.string	"%g %g %g\n"
.LC44:
	.string	"sqrt"
.LC45:
	.string	"log"
.LC46:
	.string	"log of zero"
.LC47:
	.string	"pow"
.LC48:
	.string	"acos"
.LC49:
	.string	"fmod"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	r14
	push	r12
	push	rbp
	push	rbx
	xor	ebx, ebx
	sub	rsp, 120
	.p2align 4,,10
	.p2align 3
.L13:
	movsx	rax, ebx
	lea	rdi, [rsp+96]
	movsd	xmm7, QWORD PTR numbers[0+rax*8]
	movapd	xmm0, xmm7
	movsd	QWORD PTR [rsp+8], xmm7
	call	frexp
	movq	r14, xmm0
	movsd	xmm0, QWORD PTR [rsp+8]
	call	nearbyint
	movsd	xmm7, QWORD PTR [rsp+8]
	movsd	xmm4, QWORD PTR .LC2[rip]
	movapd	xmm6, xmm0
	movsd	xmm0, QWORD PTR .LC51[rip]
	movapd	xmm5, xmm7
	andpd	xmm0, xmm7
	ucomisd	xmm4, xmm0
	jbe	.L5
	addsd	xmm0, xmm4
	movsd	xmm5, QWORD PTR .LC51[rip]
	andnpd	xmm5, xmm7
	subsd	xmm0, xmm4
	orpd	xmm5, xmm0
.L5:
	movsd	xmm0, QWORD PTR [rsp+8]
	movsd	QWORD PTR [rsp+24], xmm5
	movsd	QWORD PTR [rsp+16], xmm6
	call	round
	movsd	xmm2, QWORD PTR [rsp+8]
	movsd	xmm6, QWORD PTR .LC51[rip]
	movapd	xmm4, xmm0
	movsd	xmm5, QWORD PTR [rsp+24]
	movapd	xmm0, xmm2
	movapd	xmm3, xmm2
	andpd	xmm0, xmm6
	movsd	xmm6, QWORD PTR .LC2[rip]
	ucomisd	xmm6, xmm0
	movsd	xmm6, QWORD PTR [rsp+16]
	jbe	.L6
	cvttsd2si	rax, xmm2
	pxor	xmm0, xmm0
	movsd	xmm3, QWORD PTR .LC51[rip]
	andnpd	xmm3, xmm2
	cvtsi2sd	xmm0, rax
	orpd	xmm3, xmm0
.L6:
	movsd	xmm7, QWORD PTR [rsp+8]
	movsd	xmm0, QWORD PTR .LC51[rip]
	movapd	xmm1, xmm7
	movapd	xmm2, xmm7
	andpd	xmm1, xmm0
	movsd	xmm0, QWORD PTR .LC2[rip]
	ucomisd	xmm0, xmm1
	jbe	.L7
	cvttsd2si	rax, xmm7
	pxor	xmm1, xmm1
	movapd	xmm0, xmm7
	movsd	xmm2, QWORD PTR .LC4[rip]
	cvtsi2sd	xmm1, rax
	cmpnlesd	xmm0, xmm1
	andpd	xmm0, xmm2
	movsd	xmm2, QWORD PTR .LC51[rip]
	addsd	xmm1, xmm0
	andnpd	xmm2, xmm7
	orpd	xmm2, xmm1
.L7:
	movsd	xmm9, QWORD PTR .LC51[rip]
	movsd	xmm0, QWORD PTR [rsp+8]
	movsd	xmm10, QWORD PTR .LC2[rip]
	movapd	xmm7, xmm0
	movapd	xmm1, xmm0
	movapd	xmm8, xmm0
	andpd	xmm7, xmm9
	ucomisd	xmm10, xmm7
	jbe	.L8
	cvttsd2si	rax, xmm0
	pxor	xmm7, xmm7
	cvtsi2sd	xmm7, rax
	movapd	xmm0, xmm7
	cmpnlesd	xmm0, xmm1
	movsd	xmm1, QWORD PTR .LC4[rip]
	andpd	xmm0, xmm1
	movapd	xmm1, xmm9
	subsd	xmm7, xmm0
	andnpd	xmm1, xmm8
	orpd	xmm1, xmm7
.L8:
	movsd	xmm0, QWORD PTR [rsp+8]
	mov	edi, OFFSET FLAT:.LC5
	mov	eax, 7
	mov	r12d, 0
	call	printf
	movsd	xmm5, QWORD PTR [rsp+8]
	movsd	xmm4, QWORD PTR .LC6[rip]
	movapd	xmm1, xmm5
	andpd	xmm1, XMMWORD PTR .LC3[rip]
	movapd	xmm0, xmm5
	ucomisd	xmm4, xmm1
	movsd	QWORD PTR [rsp+16], xmm1
	cmovnb	r12d, DWORD PTR [rsp+96]
	call	ilogb
	movsd	xmm0, QWORD PTR [rsp+8]
	mov	ebp, eax
	call	logb
	movsd	xmm1, QWORD PTR [rsp+16]
	movapd	xmm2, xmm0
	pxor	xmm0, xmm0
	ucomisd	xmm0, xmm1
	ja	.L38
	movapd	xmm0, xmm1
	sqrtsd	xmm0, xmm0
.L12:
	movq	xmm3, r14
	mov	edx, r12d
	mov	esi, ebp
	mov	edi, OFFSET FLAT:.LC8
	mov	eax, 4
	add	ebx, 1
	call	printf
	movsd	xmm0, QWORD PTR [rsp+8]
	lea	rdi, [rsp+104]
	call	modf
	movq	rbp, xmm0
	movsd	xmm0, QWORD PTR [rsp+8]
	call	lrint
	movsd	xmm0, QWORD PTR [rsp+8]
	mov	r12, rax
	call	lround
	movsd	xmm1, QWORD PTR [rsp+104]
	mov	rdx, r12
	movq	xmm0, rbp
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC9
	mov	eax, 2
	call	printf
	movsd	xmm0, QWORD PTR [rsp+8]
	mov	rdi, -2000
	call	scalbln
	mov	edi, 2000
	movsd	QWORD PTR [rsp+32], xmm0
	movsd	xmm0, QWORD PTR [rsp+8]
	call	scalbn
	mov	edi, -1050
	movsd	QWORD PTR [rsp+24], xmm0
	movsd	xmm0, QWORD PTR [rsp+8]
	call	ldexp
	mov	edi, 3
	movsd	QWORD PTR [rsp+16], xmm0
	movsd	xmm0, QWORD PTR [rsp+8]
	call	ldexp
	movsd	xmm3, QWORD PTR [rsp+32]
	movsd	xmm2, QWORD PTR [rsp+24]
	mov	edi, OFFSET FLAT:.LC10
	movsd	xmm1, QWORD PTR [rsp+16]
	mov	eax, 4
	call	printf
	cmp	ebx, 18
	jne	.L13
	mov	ebp, 3
	xor	ebx, ebx
	.p2align 4,,10
	.p2align 3
.L14:
	mov	eax, ebp
	imul	rax, rax, 954437177
	shr	rax, 34
	lea	edx, [rax+rax*8]
	mov	eax, ebp
	add	ebp, 7
	add	edx, edx
	sub	eax, edx
	cdqe
	movsd	xmm7, QWORD PTR numbers[0+rax*8]
	movsx	rax, ebx
	add	ebx, 1
	movsd	xmm6, QWORD PTR numbers[0+rax*8]
	mov	rax, QWORD PTR .LC11[rip]
	movapd	xmm0, xmm7
	movsd	QWORD PTR [rsp+8], xmm7
	movq	xmm2, rax
	movapd	xmm1, xmm6
	movsd	QWORD PTR [rsp+16], xmm6
	call	fma
	movsd	xmm1, QWORD PTR [rsp+8]
	movq	r12, xmm0
	movsd	xmm0, QWORD PTR [rsp+16]
	call	hypot
	movsd	xmm1, QWORD PTR [rsp+8]
	movsd	QWORD PTR [rsp+56], xmm0
	movsd	xmm0, QWORD PTR [rsp+16]
	call	nextafter
	movsd	xmm6, QWORD PTR [rsp+16]
	movsd	xmm7, QWORD PTR [rsp+8]
	movsd	QWORD PTR [rsp+48], xmm0
	movq	xmm5, QWORD PTR .LC12[rip]
	movq	xmm0, QWORD PTR .LC12[rip]
	movapd	xmm1, xmm7
	andpd	xmm0, xmm7
	andnpd	xmm5, xmm6
	orpd	xmm5, xmm0
	movapd	xmm0, xmm6
	movsd	QWORD PTR [rsp+40], xmm5
	call	fdim
	movsd	xmm1, QWORD PTR [rsp+8]
	movsd	QWORD PTR [rsp+32], xmm0
	movsd	xmm0, QWORD PTR [rsp+16]
	call	remainder
	movsd	xmm1, QWORD PTR [rsp+8]
	movsd	QWORD PTR [rsp+24], xmm0
	movsd	xmm0, QWORD PTR [rsp+16]
	call	fmod
	sub	rsp, 8
	mov	edi, OFFSET FLAT:.LC13
	mov	eax, 8
	push	r12
	movapd	xmm2, xmm0
	movsd	xmm7, QWORD PTR [rsp+72]
	movsd	xmm6, QWORD PTR [rsp+64]
	movsd	xmm5, QWORD PTR [rsp+56]
	movsd	xmm4, QWORD PTR [rsp+48]
	movsd	xmm3, QWORD PTR [rsp+40]
	movsd	xmm1, QWORD PTR [rsp+24]
	movsd	xmm0, QWORD PTR [rsp+32]
	call	printf
	pop	rcx
	pop	rsi
	cmp	ebx, 18
	jne	.L14
	xor	ebp, ebp
	.p2align 4,,10
	.p2align 3
.L15:
	movsx	rax, ebp
	lea	rsi, [rsp+64]
	lea	rdi, [rsp+72]
	add	ebp, 1
	mov	rbx, QWORD PTR angles[0+rax*8]
	movq	xmm0, rbx
	call	sincos
	movsd	xmm2, QWORD PTR [rsp+64]
	movsd	xmm1, QWORD PTR [rsp+72]
	movq	xmm0, rbx
	movsd	QWORD PTR [rsp+24], xmm2
	movsd	QWORD PTR [rsp+16], xmm1
	call	atan
	movsd	QWORD PTR [rsp+8], xmm0
	movq	xmm0, rbx
	call	tan
	movsd	xmm2, QWORD PTR [rsp+24]
	movsd	xmm1, QWORD PTR [rsp+16]
	mov	edi, OFFSET FLAT:.LC14
	movsd	xmm4, QWORD PTR [rsp+8]
	movapd	xmm3, xmm0
	mov	eax, 7
	movq	xmm0, rbx
	movapd	xmm6, xmm2
	movapd	xmm5, xmm1
	call	printf
	cmp	ebp, 9
	jne	.L15
	xor	ebx, ebx
	.p2align 4,,10
	.p2align 3
.L17:
	movsx	rax, ebx
	mov	rcx, QWORD PTR .LC1[rip]
	movsd	xmm0, QWORD PTR angles[0+rax*8]
	andpd	xmm0, XMMWORD PTR .LC3[rip]
	comisd	xmm0, QWORD PTR .LC15[rip]
	mov	QWORD PTR [rsp+8], rcx
	ja	.L16
	movsd	xmm0, QWORD PTR angles[0+rax*8]
	andpd	xmm0, XMMWORD PTR .LC3[rip]
	movsd	QWORD PTR [rsp+8], xmm0
.L16:
	movsd	xmm0, QWORD PTR [rsp+8]
	add	ebx, 1
	call	log1p
	movsd	QWORD PTR [rsp+56], xmm0
	movsd	xmm0, QWORD PTR [rsp+8]
	call	log10
	movsd	QWORD PTR [rsp+48], xmm0
	movsd	xmm0, QWORD PTR [rsp+8]
	call	log2
	movsd	QWORD PTR [rsp+40], xmm0
	movsd	xmm0, QWORD PTR [rsp+8]
	call	log
	movsd	QWORD PTR [rsp+32], xmm0
	movsd	xmm0, QWORD PTR [rsp+8]
	call	expm1
	movsd	QWORD PTR [rsp+24], xmm0
	movsd	xmm0, QWORD PTR [rsp+8]
	call	exp2
	movsd	QWORD PTR [rsp+16], xmm0
	movsd	xmm0, QWORD PTR [rsp+8]
	call	exp
	movsd	xmm7, QWORD PTR [rsp+56]
	mov	edi, OFFSET FLAT:.LC16
	movsd	xmm6, QWORD PTR [rsp+48]
	movapd	xmm1, xmm0
	movsd	xmm5, QWORD PTR [rsp+40]
	movsd	xmm3, QWORD PTR [rsp+24]
	mov	eax, 8
	movsd	xmm2, QWORD PTR [rsp+16]
	movsd	xmm4, QWORD PTR [rsp+32]
	movsd	xmm0, QWORD PTR [rsp+8]
	call	printf
	movsd	xmm0, QWORD PTR [rsp+8]
	call	cbrt
	movsd	xmm4, QWORD PTR .LC4[rip]
	addsd	xmm4, QWORD PTR [rsp+8]
	movsd	QWORD PTR [rsp+48], xmm0
	movapd	xmm0, xmm4
	call	acosh
	movsd	QWORD PTR [rsp+40], xmm0
	movsd	xmm0, QWORD PTR [rsp+8]
	call	asinh
	movsd	QWORD PTR [rsp+32], xmm0
	movsd	xmm0, QWORD PTR [rsp+8]
	call	tanh
	movsd	QWORD PTR [rsp+24], xmm0
	movsd	xmm0, QWORD PTR [rsp+8]
	call	cosh
	movsd	QWORD PTR [rsp+16], xmm0
	movsd	xmm0, QWORD PTR [rsp+8]
	call	sinh
	movsd	xmm5, QWORD PTR [rsp+48]
	mov	edi, OFFSET FLAT:.LC17
	movsd	xmm4, QWORD PTR [rsp+40]
	movsd	xmm3, QWORD PTR [rsp+32]
	movsd	xmm2, QWORD PTR [rsp+24]
	mov	eax, 6
	movsd	xmm1, QWORD PTR [rsp+16]
	call	printf
	cmp	ebx, 9
	jne	.L17
	mov	ebx, 2
	.p2align 4,,10
	.p2align 3
.L22:
	movsx	rax, ebx
	movss	xmm1, DWORD PTR .LC18[rip]
	pxor	xmm6, xmm6
	movsd	xmm0, QWORD PTR numbers[0+rax*8]
	andpd	xmm0, XMMWORD PTR .LC3[rip]
	cvtsd2ss	xmm6, xmm0
	movaps	xmm0, xmm6
	movss	DWORD PTR [rsp+8], xmm6
	call	powf
	pxor	xmm4, xmm4
	cvtss2sd	xmm4, xmm0
	movss	xmm0, DWORD PTR [rsp+8]
	movq	r14, xmm4
	call	logf
	pxor	xmm5, xmm5
	cvtss2sd	xmm5, xmm0
	movss	xmm0, DWORD PTR [rsp+8]
	movq	rbp, xmm5
	call	expf
	pxor	xmm7, xmm7
	cvtss2sd	xmm7, xmm0
	movss	xmm0, DWORD PTR [rsp+8]
	movsd	QWORD PTR [rsp+40], xmm7
	call	sinf
	pxor	xmm6, xmm6
	movss	xmm1, DWORD PTR .LC19[rip]
	cvtss2sd	xmm6, xmm0
	movss	xmm0, DWORD PTR [rsp+8]
	movsd	QWORD PTR [rsp+32], xmm6
	call	nextafterf
	pxor	xmm5, xmm5
	movss	xmm1, DWORD PTR .LC20[rip]
	cvtss2sd	xmm5, xmm0
	movss	xmm0, DWORD PTR [rsp+8]
	movsd	QWORD PTR [rsp+24], xmm5
	call	fmodf
	pxor	xmm4, xmm4
	cvtss2sd	xmm4, xmm0
	movss	xmm0, DWORD PTR [rsp+8]
	movsd	QWORD PTR [rsp+16], xmm4
	call	roundf
	pxor	xmm3, xmm3
	movss	xmm1, DWORD PTR [rsp+8]
	movss	xmm6, DWORD PTR .LC21[rip]
	cvtss2sd	xmm3, xmm0
	movss	xmm0, DWORD PTR .LC50[rip]
	movsd	xmm4, QWORD PTR [rsp+16]
	movsd	xmm5, QWORD PTR [rsp+24]
	movsd	xmm7, QWORD PTR [rsp+40]
	movaps	xmm2, xmm1
	andps	xmm0, xmm1
	ucomiss	xmm6, xmm0
	movsd	xmm6, QWORD PTR [rsp+32]
	jbe	.L18
	cvttss2si	eax, xmm1
	pxor	xmm0, xmm0
	movss	xmm2, DWORD PTR .LC50[rip]
	andnps	xmm2, xmm1
	cvtsi2ss	xmm0, eax
	orps	xmm2, xmm0
.L18:
	movss	xmm1, DWORD PTR [rsp+8]
	pxor	xmm0, xmm0
	cvtss2sd	xmm2, xmm2
	ucomiss	xmm0, xmm1
	ja	.L39
	sqrtss	xmm1, xmm1
.L21:
	pxor	xmm0, xmm0
	mov	edi, OFFSET FLAT:.LC24
	mov	eax, 8
	add	ebx, 1
	cvtss2sd	xmm0, DWORD PTR [rsp+8]
	push	r14
	cvtss2sd	xmm1, xmm1
	push	rbp
	call	printf
	pop	rax
	pop	rdx
	cmp	ebx, 8
	jne	.L22
	mov	ebx, -10
	.p2align 4,,10
	.p2align 3
.L23:
	pxor	xmm0, xmm0
	mov	rax, QWORD PTR .LC27[rip]
	cvtsi2sd	xmm0, ebx
	divsd	xmm0, QWORD PTR .LC25[rip]
	add	ebx, 1
	movsd	QWORD PTR [rsp+80], xmm0
	movsd	xmm1, QWORD PTR [rsp+80]
	mulsd	xmm1, QWORD PTR .LC26[rip]
	movq	xmm0, rax
	call	pow
	movsd	QWORD PTR [rsp+32], xmm0
	movsd	xmm0, QWORD PTR [rsp+80]
	mulsd	xmm0, QWORD PTR .LC28[rip]
	call	atanh
	mov	rax, QWORD PTR .LC29[rip]
	movsd	QWORD PTR [rsp+24], xmm0
	movsd	xmm0, QWORD PTR [rsp+80]
	movq	xmm1, rax
	call	atan2
	movsd	QWORD PTR [rsp+16], xmm0
	movsd	xmm0, QWORD PTR [rsp+80]
	call	acos
	movsd	QWORD PTR [rsp+8], xmm0
	movsd	xmm0, QWORD PTR [rsp+80]
	call	asin
	movsd	xmm4, QWORD PTR [rsp+32]
	mov	edi, OFFSET FLAT:.LC30
	movsd	xmm3, QWORD PTR [rsp+24]
	movsd	xmm2, QWORD PTR [rsp+16]
	movsd	xmm1, QWORD PTR [rsp+8]
	mov	eax, 5
	call	printf
	cmp	ebx, 11
	jne	.L23
	movsd	xmm0, QWORD PTR .LC31[rip]
	movsd	xmm2, QWORD PTR .LC34[rip]
	mov	QWORD PTR [rsp+88], 0x000000000
	mov	edi, OFFSET FLAT:.LC37
	movsd	xmm3, QWORD PTR .LC33[rip]
	movsd	xmm1, QWORD PTR .LC35[rip]
	mov	eax, 4
	movsd	QWORD PTR [rsp+96], xmm0
	movsd	xmm0, QWORD PTR .LC32[rip]
	movsd	QWORD PTR [rsp+104], xmm0
	movsd	xmm0, QWORD PTR .LC36[rip]
	call	printf
	movsd	xmm4, QWORD PTR [rsp+96]
	movsd	xmm3, QWORD PTR [rsp+88]
	movsd	xmm1, QWORD PTR [rsp+88]
	movsd	xmm0, QWORD PTR [rsp+88]
	movsd	QWORD PTR [rsp+24], xmm4
	movsd	QWORD PTR [rsp+16], xmm3
	call	pow
	movsd	xmm1, QWORD PTR [rsp+96]
	movsd	QWORD PTR [rsp+8], xmm0
	movsd	xmm0, QWORD PTR [rsp+88]
	call	pow
	mov	rax, QWORD PTR .LC38[rip]
	movq	rbx, xmm0
	movsd	xmm0, QWORD PTR [rsp+96]
	movq	xmm1, rax
	call	pow
	movsd	xmm4, QWORD PTR [rsp+24]
	movsd	xmm3, QWORD PTR [rsp+16]
	movq	xmm1, rbx
	movsd	xmm2, QWORD PTR [rsp+8]
	mov	edi, OFFSET FLAT:.LC39
	mov	eax, 5
	call	printf
	movsd	xmm0, QWORD PTR [rsp+88]
	subsd	xmm0, QWORD PTR .LC40[rip]
	call	exp
	movsd	QWORD PTR [rsp+8], xmm0
	movsd	xmm0, QWORD PTR [rsp+88]
	addsd	xmm0, QWORD PTR .LC41[rip]
	call	exp
	movsd	xmm2, QWORD PTR [rsp+8]
	mov	edi, OFFSET FLAT:.LC43
	mov	eax, 3
	movapd	xmm1, xmm0
	movsd	xmm0, QWORD PTR .LC42[rip]
	call	printf
	call	__errno_location
	movsd	xmm0, QWORD PTR [rsp+96]
	pxor	xmm1, xmm1
	mov	DWORD PTR [rax], 0
	ucomisd	xmm1, xmm0
	ja	.L40
	sqrtsd	xmm0, xmm0
.L26:
	mov	edi, OFFSET FLAT:.LC44
	call	trouble
	movsd	xmm0, QWORD PTR [rsp+96]
	call	log
	mov	edi, OFFSET FLAT:.LC45
	call	trouble
	movsd	xmm0, QWORD PTR [rsp+88]
	call	log
	mov	edi, OFFSET FLAT:.LC46
	call	trouble
	mov	rax, QWORD PTR .LC38[rip]
	movsd	xmm0, QWORD PTR [rsp+104]
	movq	xmm1, rax
	call	pow
	mov	edi, OFFSET FLAT:.LC47
	call	trouble
	movsd	xmm1, QWORD PTR [rsp+96]
	movsd	xmm0, QWORD PTR .LC27[rip]
	subsd	xmm0, xmm1
	call	acos
	mov	edi, OFFSET FLAT:.LC48
	call	trouble
	mov	rax, QWORD PTR .LC4[rip]
	movsd	xmm1, QWORD PTR [rsp+88]
	movq	xmm0, rax
	call	fmod
	mov	edi, OFFSET FLAT:.LC49
	call	trouble
	add	rsp, 120
	xor	eax, eax
	pop	rbx
	pop	rbp
	pop	r12
	pop	r14
	ret
.L38:
	movapd	xmm0, xmm1
	movsd	QWORD PTR [rsp+24], xmm2
	movsd	QWORD PTR [rsp+16], xmm1
	call	sqrt
	movsd	xmm2, QWORD PTR [rsp+24]
	movsd	xmm1, QWORD PTR [rsp+16]
	jmp	.L12
.L39:
	movss	xmm0, DWORD PTR [rsp+8]
	movsd	QWORD PTR [rsp+56], xmm2
	movsd	QWORD PTR [rsp+48], xmm3
	movsd	QWORD PTR [rsp+40], xmm4
	movsd	QWORD PTR [rsp+32], xmm5
	movsd	QWORD PTR [rsp+24], xmm6
	movsd	QWORD PTR [rsp+16], xmm7
	call	sqrtf
	movsd	xmm2, QWORD PTR [rsp+56]
	movsd	xmm3, QWORD PTR [rsp+48]
	movsd	xmm4, QWORD PTR [rsp+40]
	movsd	xmm5, QWORD PTR [rsp+32]
	movaps	xmm1, xmm0
	movsd	xmm6, QWORD PTR [rsp+24]
	movsd	xmm7, QWORD PTR [rsp+16]
	jmp	.L21
.L40:
	call	sqrt
	jmp	.L26
	.size	main, .-main
	.data
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
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC1:
	.long	0
	.long	1077182464
	.align 8
.LC2:
	.long	0
	.long	1127219200
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC3:
	.long	-1
	.long	2147483647
	.long	0
	.long	0
	.section	.rodata.cst8
	.align 8
.LC4:
	.long	0
	.long	1072693248
	.align 8
.LC6:
	.long	-1
	.long	2146435071
	.align 8
.LC11:
	.long	-1717986918
	.long	1069128089
	.section	.rodata.cst16
	.align 16
.LC12:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
	.section	.rodata.cst8
	.align 8
.LC15:
	.long	0
	.long	1079574528
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.LC18:
	.long	1069547520
	.align 4
.LC19:
	.long	1091567616
	.align 4
.LC20:
	.long	1060320051
	.align 4
.LC21:
	.long	1258291200
	.section	.rodata.cst8
	.align 8
.LC25:
	.long	0
	.long	1076101120
	.align 8
.LC26:
	.long	0
	.long	1077149696
	.align 8
.LC27:
	.long	0
	.long	1073741824
	.align 8
.LC28:
	.long	0
	.long	1071644672
	.align 8
.LC29:
	.long	858993459
	.long	-1076677837
	.align 8
.LC31:
	.long	0
	.long	-1074790400
	.align 8
.LC32:
	.long	-673750438
	.long	1769269016
	.align 8
.LC33:
	.long	67108864
	.long	1129316352
	.align 8
.LC34:
	.long	0
	.long	-1008730112
	.align 8
.LC35:
	.long	-1998362383
	.long	1055193269
	.align 8
.LC36:
	.long	1914699776
	.long	1105853059
	.align 8
.LC38:
	.long	0
	.long	1074266112
	.align 8
.LC40:
	.long	0
	.long	1082617856
	.align 8
.LC41:
	.long	0
	.long	1082535936
	.align 8
.LC42:
	.long	0
	.long	-1073217536
	.set	.LC50,.LC3+4
	.set	.LC51,.LC3
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
