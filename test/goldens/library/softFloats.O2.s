	.file	"softFloats.c"
	.intel_syntax noprefix
	.text
	.globl	__extenddftf2
	.globl	__divtf3
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC6:
	.string	"%g:"
.LC7:
	.string	" %016lx%016lx"
	.globl	__multf3
	.globl	__subtf3
	.globl	__addtf3
	.globl	__trunctfsf2
	.globl	__trunctfdf2
.LC11:
	.string	" %.17g %g %.19Lg"
	.globl	__trunctfxf2
	.globl	__fixtfdi
	.globl	__fixtfsi
.LC16:
	.string	" %d %ld %u %lu\n"
	.globl	__gttf2
	.globl	__letf2
	.globl	__lttf2
	.globl	__netf2
	.globl	__eqtf2
.LC17:
	.string	"%d%d%d%d%d%d "
	.globl	__getf2
.LC18:
	.string	""
	.globl	__truncdfhf2
	.globl	__truncsfhf2
	.globl	__truncxfhf2
	.globl	__trunctfhf2
.LC21:
	.string	" %04x"
	.globl	__extendhfsf2
	.globl	__extendhftf2
	.globl	__extendhfxf2
	.globl	__extendhfdf2
.LC22:
	.string	" %g %g %.10Lg %d%d\n"
.LC25:
	.string	"%d%d%d%d%d%d %d\n"
	.globl	__unordtf2
	.globl	__floattitf
	.globl	__floatuntitf
	.globl	__fixtfti
.LC27:
	.string	" %lx%016lx\n"
	.globl	__fixunshfti
	.globl	__fixhfti
.LC30:
	.string	" %ld %ld\n"
.LC32:
	.string	"%d"
.LC33:
	.string	" %d %d\n"
.LC44:
	.string	" %.18Lg%+.18Lgi"
.LC45:
	.string	" %.18Lg %.18Lg\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	push	r15
	push	r14
	push	r13
	push	r12
	push	rbx
	xor	ebx, ebx
	sub	rsp, 936
	movapd	xmm0, XMMWORD PTR .LC0[rip]
	mov	rax, QWORD PTR .LC4[rip]
	mov	DWORD PTR [rbp-960], ebx
	movaps	XMMWORD PTR [rbp-448], xmm0
	movapd	xmm0, XMMWORD PTR .LC1[rip]
	mov	QWORD PTR [rbp-384], rax
	movabs	rax, 4728057454380711936
	movaps	XMMWORD PTR [rbp-432], xmm0
	movapd	xmm0, XMMWORD PTR .LC2[rip]
	movaps	XMMWORD PTR [rbp-416], xmm0
	movapd	xmm0, XMMWORD PTR .LC3[rip]
	movaps	XMMWORD PTR [rbp-400], xmm0
	movdqa	xmm0, XMMWORD PTR .LC47[rip]
	movaps	XMMWORD PTR [rbp-528], xmm0
	movdqa	xmm0, XMMWORD PTR .LC48[rip]
	movaps	XMMWORD PTR [rbp-512], xmm0
	movdqa	xmm0, XMMWORD PTR .LC49[rip]
	movaps	XMMWORD PTR [rbp-496], xmm0
	movdqa	xmm0, XMMWORD PTR .LC50[rip]
	movaps	XMMWORD PTR [rbp-480], xmm0
	mov	QWORD PTR [rbp-464], rax
	.p2align 4,,10
	.p2align 3
.L11:
	movsx	r14, DWORD PTR [rbp-960]
	movsd	xmm0, QWORD PTR [rbp-528+r14*8]
	call	__extenddftf2
	movdqa	xmm1, XMMWORD PTR .LC5[rip]
	movaps	XMMWORD PTR [rbp-752], xmm0
	movdqa	xmm0, XMMWORD PTR [rbp-752]
	call	__divtf3
	mov	edi, OFFSET FLAT:.LC6
	mov	eax, 1
	movaps	XMMWORD PTR [rbp-736], xmm0
	movsd	xmm0, QWORD PTR [rbp-528+r14*8]
	call	printf
	movdqa	xmm4, XMMWORD PTR [rbp-736]
	mov	edi, OFFSET FLAT:.LC7
	xor	eax, eax
	movaps	XMMWORD PTR [rbp-784], xmm4
	mov	rdx, QWORD PTR [rbp-784]
	mov	rsi, QWORD PTR [rbp-776]
	call	printf
	movdqa	xmm0, XMMWORD PTR [rbp-736]
	movdqa	xmm1, XMMWORD PTR [rbp-736]
	movdqa	xmm5, XMMWORD PTR [rbp-752]
	movaps	XMMWORD PTR [rbp-784], xmm5
	call	__multf3
	movdqa	xmm1, XMMWORD PTR [rbp-784]
	call	__subtf3
	mov	edi, OFFSET FLAT:.LC7
	xor	eax, eax
	movaps	XMMWORD PTR [rbp-784], xmm0
	mov	rdx, QWORD PTR [rbp-784]
	mov	rsi, QWORD PTR [rbp-776]
	call	printf
	movdqa	xmm0, XMMWORD PTR [rbp-752]
	movdqa	xmm6, XMMWORD PTR [rbp-736]
	movdqa	xmm1, XMMWORD PTR .LC8[rip]
	movaps	XMMWORD PTR [rbp-784], xmm6
	call	__addtf3
	movdqa	xmm1, xmm0
	movdqa	xmm0, XMMWORD PTR .LC9[rip]
	call	__divtf3
	movdqa	xmm1, XMMWORD PTR [rbp-784]
	call	__addtf3
	mov	edi, OFFSET FLAT:.LC7
	xor	eax, eax
	movaps	XMMWORD PTR [rbp-784], xmm0
	mov	rdx, QWORD PTR [rbp-784]
	mov	rsi, QWORD PTR [rbp-776]
	call	printf
	movdqa	xmm0, XMMWORD PTR [rbp-752]
	mov	edi, OFFSET FLAT:.LC7
	xor	eax, eax
	pxor	xmm0, XMMWORD PTR .LC10[rip]
	movaps	XMMWORD PTR [rbp-784], xmm0
	mov	rdx, QWORD PTR [rbp-784]
	mov	rsi, QWORD PTR [rbp-776]
	call	printf
	movdqa	xmm7, XMMWORD PTR [rbp-736]
	movdqa	xmm0, XMMWORD PTR [rbp-736]
	movdqa	xmm2, XMMWORD PTR [rbp-736]
	movaps	XMMWORD PTR [rbp-784], xmm7
	movaps	XMMWORD PTR [rbp-800], xmm2
	call	__trunctfsf2
	pxor	xmm4, xmm4
	cvtss2sd	xmm4, xmm0
	movdqa	xmm0, XMMWORD PTR [rbp-800]
	movq	r12, xmm4
	call	__trunctfdf2
	movdqa	xmm1, XMMWORD PTR .LC12[rip]
	movq	rbx, xmm0
	movdqa	xmm0, XMMWORD PTR [rbp-784]
	call	__multf3
	call	__trunctfxf2
	sub	rsp, 16
	movq	xmm1, r12
	movq	xmm0, rbx
	fstp	TBYTE PTR [rsp]
	mov	edi, OFFSET FLAT:.LC11
	mov	eax, 2
	call	printf
	movsd	xmm0, QWORD PTR [rbp-528+r14*8]
	andpd	xmm0, XMMWORD PTR .LC13[rip]
	comisd	xmm0, QWORD PTR .LC14[rip]
	movsd	xmm1, QWORD PTR [rbp-528+r14*8]
	movdqa	xmm2, XMMWORD PTR [rbp-736]
	movdqa	xmm5, XMMWORD PTR [rbp-736]
	movaps	XMMWORD PTR [rbp-784], xmm5
	jnb	.L2
	cvttsd2si	r13, xmm0
.L3:
	andpd	xmm1, XMMWORD PTR .LC13[rip]
	movdqa	xmm0, xmm2
	cvttsd2si	r12, xmm1
	movdqa	xmm1, XMMWORD PTR .LC15[rip]
	call	__multf3
	call	__fixtfdi
	movdqa	xmm0, XMMWORD PTR [rbp-784]
	mov	rbx, rax
	call	__fixtfsi
	mov	rdx, rbx
	mov	r8, r13
	mov	ecx, r12d
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC16
	xor	eax, eax
	call	printf
	pop	r11
	pop	rbx
	mov	QWORD PTR [rbp-968], r14
	mov	DWORD PTR [rbp-784], 0
	.p2align 4,,10
	.p2align 3
.L10:
	movsx	rax, DWORD PTR [rbp-784]
	xor	r15d, r15d
	movsd	xmm0, QWORD PTR [rbp-528+rax*8]
	call	__extenddftf2
	movaps	XMMWORD PTR [rbp-720], xmm0
	movdqa	xmm3, XMMWORD PTR [rbp-752]
	movdqa	xmm4, XMMWORD PTR [rbp-720]
	movdqa	xmm0, XMMWORD PTR [rbp-752]
	movdqa	xmm1, XMMWORD PTR [rbp-720]
	movdqa	xmm5, XMMWORD PTR [rbp-752]
	movdqa	xmm6, XMMWORD PTR [rbp-720]
	movaps	XMMWORD PTR [rbp-800], xmm3
	movdqa	xmm7, XMMWORD PTR [rbp-752]
	movdqa	xmm2, XMMWORD PTR [rbp-720]
	movaps	XMMWORD PTR [rbp-816], xmm4
	movdqa	xmm8, XMMWORD PTR [rbp-752]
	movaps	XMMWORD PTR [rbp-832], xmm5
	movdqa	xmm9, XMMWORD PTR [rbp-720]
	movdqa	xmm10, XMMWORD PTR [rbp-752]
	movaps	XMMWORD PTR [rbp-848], xmm6
	movdqa	xmm11, XMMWORD PTR [rbp-720]
	movaps	XMMWORD PTR [rbp-864], xmm7
	movaps	XMMWORD PTR [rbp-880], xmm2
	movaps	XMMWORD PTR [rbp-896], xmm8
	movaps	XMMWORD PTR [rbp-912], xmm9
	movaps	XMMWORD PTR [rbp-928], xmm10
	movaps	XMMWORD PTR [rbp-944], xmm11
	call	__gttf2
	movdqa	xmm1, XMMWORD PTR [rbp-848]
	movdqa	xmm0, XMMWORD PTR [rbp-832]
	test	rax, rax
	setg	r15b
	xor	r14d, r14d
	call	__letf2
	movdqa	xmm1, XMMWORD PTR [rbp-880]
	movdqa	xmm0, XMMWORD PTR [rbp-864]
	test	rax, rax
	setle	r14b
	xor	ebx, ebx
	call	__lttf2
	movdqa	xmm1, XMMWORD PTR [rbp-912]
	movdqa	xmm0, XMMWORD PTR [rbp-896]
	mov	rcx, rax
	shr	rcx, 63
	mov	r12, rcx
	call	__netf2
	movdqa	xmm1, XMMWORD PTR [rbp-944]
	movdqa	xmm0, XMMWORD PTR [rbp-928]
	test	rax, rax
	setne	bl
	xor	r13d, r13d
	call	__eqtf2
	movdqa	xmm1, XMMWORD PTR [rbp-816]
	movdqa	xmm0, XMMWORD PTR [rbp-800]
	test	rax, rax
	sete	r13b
	sub	rsp, 16
	call	__getf2
	mov	r9d, r15d
	mov	r8d, r14d
	mov	ecx, r12d
	not	rax
	mov	edx, ebx
	mov	esi, r13d
	mov	edi, OFFSET FLAT:.LC17
	shr	rax, 63
	mov	DWORD PTR [rsp], eax
	xor	eax, eax
	call	printf
	add	DWORD PTR [rbp-784], 1
	pop	r9
	mov	eax, DWORD PTR [rbp-784]
	pop	r10
	cmp	eax, 9
	jne	.L10
	mov	r14, QWORD PTR [rbp-968]
	mov	edi, OFFSET FLAT:.LC18
	call	puts
	movsd	xmm0, QWORD PTR [rbp-528+r14*8]
	call	__truncdfhf2
	movd	eax, xmm0
	mov	WORD PTR [rbp-764], ax
	movsd	xmm0, QWORD PTR [rbp-528+r14*8]
	cvtsd2ss	xmm0, xmm0
	divss	xmm0, DWORD PTR .LC19[rip]
	call	__truncsfhf2
	sub	rsp, 16
	movd	eax, xmm0
	mov	WORD PTR [rbp-762], ax
	fld	QWORD PTR [rbp-528+r14*8]
	fld	TBYTE PTR .LC20[rip]
	fmulp	st(1), st
	fstp	TBYTE PTR [rsp]
	call	__truncxfhf2
	pop	rcx
	pop	rsi
	movd	eax, xmm0
	mov	WORD PTR [rbp-760], ax
	movdqa	xmm0, XMMWORD PTR [rbp-736]
	call	__trunctfhf2
	mov	edi, OFFSET FLAT:.LC21
	movd	eax, xmm0
	mov	WORD PTR [rbp-758], ax
	movzx	esi, WORD PTR [rbp-764]
	xor	eax, eax
	movzx	esi, si
	call	printf
	movzx	esi, WORD PTR [rbp-762]
	mov	edi, OFFSET FLAT:.LC21
	xor	eax, eax
	movzx	esi, si
	call	printf
	movzx	esi, WORD PTR [rbp-760]
	mov	edi, OFFSET FLAT:.LC21
	xor	eax, eax
	movzx	esi, si
	call	printf
	movzx	esi, WORD PTR [rbp-758]
	mov	edi, OFFSET FLAT:.LC21
	xor	eax, eax
	movzx	esi, si
	call	printf
	pinsrw	xmm0, WORD PTR [rbp-764], 0
	movzx	r12d, WORD PTR [rbp-762]
	pinsrw	xmm6, WORD PTR [rbp-760], 0
	movd	ebx, xmm6
	call	__extendhfsf2
	movss	DWORD PTR [rbp-784], xmm0
	movd	xmm0, r12d
	call	__extendhfsf2
	movss	xmm3, DWORD PTR [rbp-784]
	mulss	xmm3, xmm0
	movd	xmm0, ebx
	movss	DWORD PTR [rbp-784], xmm3
	call	__extendhfsf2
	addss	xmm0, DWORD PTR [rbp-784]
	call	__truncsfhf2
	mov	edi, OFFSET FLAT:.LC21
	xor	eax, eax
	movd	esi, xmm0
	movzx	esi, si
	call	printf
	pinsrw	xmm0, WORD PTR [rbp-762], 0
	call	__extendhftf2
	movaps	XMMWORD PTR [rbp-704], xmm0
	pinsrw	xmm0, WORD PTR [rbp-760], 0
	call	__extendhfxf2
	mov	edi, OFFSET FLAT:.LC7
	xor	eax, eax
	fstp	TBYTE PTR [rbp-688]
	movdqa	xmm2, XMMWORD PTR [rbp-704]
	movaps	XMMWORD PTR [rbp-784], xmm2
	mov	rdx, QWORD PTR [rbp-784]
	mov	rsi, QWORD PTR [rbp-776]
	call	printf
	movsd	xmm0, QWORD PTR [rbp-512]
	pinsrw	xmm4, WORD PTR [rbp-764], 0
	movd	ebx, xmm4
	pinsrw	xmm5, WORD PTR [rbp-764], 0
	movd	r15d, xmm5
	mov	r13d, ebx
	pinsrw	xmm6, WORD PTR [rbp-762], 0
	fld	TBYTE PTR [rbp-688]
	pinsrw	xmm7, WORD PTR [rbp-758], 0
	movd	eax, xmm7
	pinsrw	xmm3, WORD PTR [rbp-762], 0
	movd	esi, xmm3
	mov	WORD PTR [rbp-784], ax
	movd	r14d, xmm6
	mov	WORD PTR [rbp-800], si
	fstp	TBYTE PTR [rbp-832]
	call	__truncdfhf2
	movd	r12d, xmm0
	call	__extendhfsf2
	movss	DWORD PTR [rbp-816], xmm0
	movd	xmm0, ebx
	xor	ebx, ebx
	call	__extendhfsf2
	movss	xmm2, DWORD PTR [rbp-816]
	ucomiss	xmm2, xmm0
	movd	xmm0, r12d
	setp	bl
	call	__extendhfsf2
	movd	r12d, xmm0
	movd	xmm0, r13d
	call	__extendhfsf2
	movd	xmm4, r12d
	mov	r12d, 1
	ucomiss	xmm4, xmm0
	movd	xmm0, r15d
	cmove	r12d, ebx
	call	__extendhfsf2
	movd	ebx, xmm0
	movd	xmm0, r14d
	call	__extendhfsf2
	movd	xmm5, ebx
	xor	ebx, ebx
	ucomiss	xmm5, xmm0
	movd	xmm0, r15d
	setnp	bl
	call	__extendhfsf2
	movd	r13d, xmm0
	movd	xmm0, r14d
	call	__extendhfsf2
	movd	xmm6, r13d
	xor	eax, eax
	ucomiss	xmm6, xmm0
	pinsrw	xmm0, WORD PTR [rbp-784], 0
	cmove	eax, ebx
	mov	ebx, eax
	call	__extendhfdf2
	movsd	QWORD PTR [rbp-784], xmm0
	pinsrw	xmm0, WORD PTR [rbp-800], 0
	call	__extendhfdf2
	fld	TBYTE PTR [rbp-832]
	mov	edx, r12d
	mov	esi, ebx
	sub	rsp, 16
	mov	edi, OFFSET FLAT:.LC22
	mov	eax, 2
	movsd	xmm1, QWORD PTR [rbp-784]
	fstp	TBYTE PTR [rsp]
	call	printf
	add	DWORD PTR [rbp-960], 1
	pop	rdi
	mov	eax, DWORD PTR [rbp-960]
	pop	r8
	cmp	eax, 9
	jne	.L11
	movdqa	xmm7, XMMWORD PTR .LC23[rip]
	xor	r14d, r14d
	movaps	XMMWORD PTR [rbp-672], xmm7
	movdqa	xmm7, XMMWORD PTR .LC24[rip]
	movaps	XMMWORD PTR [rbp-656], xmm7
	movdqa	xmm7, XMMWORD PTR [rbp-672]
	movdqa	xmm3, XMMWORD PTR [rbp-656]
	movdqa	xmm2, XMMWORD PTR [rbp-672]
	movdqa	xmm4, XMMWORD PTR [rbp-656]
	movdqa	xmm0, XMMWORD PTR [rbp-672]
	movdqa	xmm1, XMMWORD PTR [rbp-656]
	movaps	XMMWORD PTR [rbp-800], xmm3
	movdqa	xmm5, XMMWORD PTR [rbp-672]
	movdqa	xmm6, XMMWORD PTR [rbp-656]
	movaps	XMMWORD PTR [rbp-816], xmm2
	movdqa	xmm12, XMMWORD PTR [rbp-672]
	movaps	XMMWORD PTR [rbp-832], xmm4
	movdqa	xmm13, XMMWORD PTR [rbp-656]
	movdqa	xmm14, XMMWORD PTR [rbp-672]
	movaps	XMMWORD PTR [rbp-848], xmm5
	movdqa	xmm15, XMMWORD PTR [rbp-656]
	movdqa	xmm8, XMMWORD PTR [rbp-672]
	movaps	XMMWORD PTR [rbp-864], xmm6
	movdqa	xmm9, XMMWORD PTR [rbp-656]
	movaps	XMMWORD PTR [rbp-880], xmm12
	movaps	XMMWORD PTR [rbp-896], xmm13
	movaps	XMMWORD PTR [rbp-912], xmm14
	movaps	XMMWORD PTR [rbp-928], xmm15
	movaps	XMMWORD PTR [rbp-944], xmm8
	movaps	XMMWORD PTR [rbp-960], xmm9
	movaps	XMMWORD PTR [rbp-784], xmm7
	call	__gttf2
	movdqa	xmm1, XMMWORD PTR [rbp-864]
	movdqa	xmm0, XMMWORD PTR [rbp-848]
	test	rax, rax
	setg	r14b
	xor	r13d, r13d
	call	__letf2
	movdqa	xmm1, XMMWORD PTR [rbp-896]
	movdqa	xmm0, XMMWORD PTR [rbp-880]
	test	rax, rax
	setle	r13b
	xor	r12d, r12d
	call	__lttf2
	movdqa	xmm1, XMMWORD PTR [rbp-928]
	movdqa	xmm0, XMMWORD PTR [rbp-912]
	shr	rax, 63
	mov	rbx, rax
	call	__netf2
	movdqa	xmm1, XMMWORD PTR [rbp-960]
	movdqa	xmm0, XMMWORD PTR [rbp-944]
	test	rax, rax
	setne	r12b
	xor	r15d, r15d
	call	__eqtf2
	movdqa	xmm1, XMMWORD PTR [rbp-800]
	movdqa	xmm0, XMMWORD PTR [rbp-784]
	test	rax, rax
	sete	r15b
	call	__unordtf2
	test	rax, rax
	setne	al
	movzx	eax, al
	push	rax
	movdqa	xmm1, XMMWORD PTR [rbp-832]
	movdqa	xmm0, XMMWORD PTR [rbp-816]
	sub	rsp, 8
	call	__getf2
	mov	r8d, r13d
	mov	r9d, r14d
	mov	ecx, ebx
	not	rax
	mov	esi, r15d
	mov	edx, r12d
	mov	edi, OFFSET FLAT:.LC25
	shr	rax, 63
	mov	r13d, 3435973837
	mov	DWORD PTR [rsp], eax
	xor	eax, eax
	call	printf
	movdqa	xmm0, XMMWORD PTR .LC46[rip]
	movaps	XMMWORD PTR [rbp-640], xmm0
	mov	rax, QWORD PTR [rbp-640]
	mov	rdx, QWORD PTR [rbp-632]
	mov	rdi, rax
	mov	rsi, rdx
	call	__floattitf
	mov	edi, OFFSET FLAT:.LC7
	xor	eax, eax
	movaps	XMMWORD PTR [rbp-624], xmm0
	movdqa	xmm7, XMMWORD PTR [rbp-624]
	movaps	XMMWORD PTR [rbp-784], xmm7
	mov	rdx, QWORD PTR [rbp-784]
	mov	rsi, QWORD PTR [rbp-776]
	call	printf
	mov	rax, QWORD PTR [rbp-640]
	mov	rdx, QWORD PTR [rbp-632]
	neg	rax
	adc	rdx, 0
	mov	rdi, rax
	neg	rdx
	mov	rsi, rdx
	call	__floatuntitf
	mov	edi, OFFSET FLAT:.LC7
	xor	eax, eax
	movaps	XMMWORD PTR [rbp-784], xmm0
	mov	rsi, QWORD PTR [rbp-776]
	mov	rdx, QWORD PTR [rbp-784]
	call	printf
	movdqa	xmm1, XMMWORD PTR .LC26[rip]
	movdqa	xmm0, XMMWORD PTR [rbp-624]
	call	__divtf3
	call	__fixtfti
	mov	edi, OFFSET FLAT:.LC27
	mov	QWORD PTR [rbp-640], rax
	mov	QWORD PTR [rbp-632], rdx
	mov	rax, QWORD PTR [rbp-640]
	mov	rdx, QWORD PTR [rbp-632]
	mov	rcx, QWORD PTR [rbp-640]
	mov	rsi, QWORD PTR [rbp-632]
	mov	rdx, rax
	xor	eax, eax
	call	printf
	mov	edi, OFFSET FLAT:.LC21
	xor	eax, eax
	mov	WORD PTR [rbp-756], 0xfb53
	movzx	esi, WORD PTR [rbp-756]
	movzx	esi, si
	call	printf
	pinsrw	xmm0, WORD PTR [rbp-756], 0
	pinsrw	xmm7, WORD PTR [rbp-756], 0
	movd	r15d, xmm7
	call	__extendhfsf2
	xorps	xmm0, XMMWORD PTR .LC29[rip]
	call	__truncsfhf2
	call	__fixunshfti
	movd	xmm0, r15d
	mov	rbx, rax
	call	__fixhfti
	mov	rdx, rbx
	mov	edi, OFFSET FLAT:.LC30
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	edi, 61
	call	feclearexcept
	movdqa	xmm0, XMMWORD PTR [rbp-656]
	movdqa	xmm1, XMMWORD PTR .LC31[rip]
	call	__multf3
	movdqa	xmm1, xmm0
	movdqa	xmm0, XMMWORD PTR .LC9[rip]
	call	__divtf3
	mov	edi, 32
	movaps	XMMWORD PTR [rbp-608], xmm0
	call	fetestexcept
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC32
	test	eax, eax
	setne	sil
	xor	eax, eax
	call	printf
	mov	edi, 2048
	call	fesetround
	movdqa	xmm0, XMMWORD PTR [rbp-656]
	movdqa	xmm1, XMMWORD PTR .LC31[rip]
	call	__multf3
	movdqa	xmm1, xmm0
	movdqa	xmm0, XMMWORD PTR .LC9[rip]
	call	__divtf3
	mov	edi, OFFSET FLAT:.LC7
	xor	eax, eax
	movaps	XMMWORD PTR [rbp-608], xmm0
	movdqa	xmm7, XMMWORD PTR [rbp-608]
	movaps	XMMWORD PTR [rbp-784], xmm7
	mov	rdx, QWORD PTR [rbp-784]
	mov	rsi, QWORD PTR [rbp-776]
	call	printf
	xor	edi, edi
	call	fesetround
	movsd	xmm0, QWORD PTR [rbp-488]
	call	__truncdfhf2
	mov	edi, 4
	movd	eax, xmm0
	mov	WORD PTR [rbp-754], ax
	call	fetestexcept
	mov	edi, 8
	mov	ebx, eax
	call	fetestexcept
	xor	edx, edx
	test	ebx, ebx
	mov	edi, OFFSET FLAT:.LC33
	setne	dl
	xor	esi, esi
	test	eax, eax
	setne	sil
	xor	eax, eax
	call	printf
	movdqa	xmm0, XMMWORD PTR .LC51[rip]
	fldz
	fstp	TBYTE PTR [rbp-208]
	movdqa	xmm3, XMMWORD PTR [rbp-208]
	movaps	XMMWORD PTR [rbp-368], xmm3
	fldz
	movaps	XMMWORD PTR [rbp-352], xmm0
	movdqa	xmm0, XMMWORD PTR .LC52[rip]
	fchs
	fstp	TBYTE PTR [rbp-192]
	movaps	XMMWORD PTR [rbp-336], xmm0
	movdqa	xmm0, XMMWORD PTR .LC53[rip]
	fld1
	fstp	TBYTE PTR [rbp-176]
	fld	DWORD PTR .LC37[rip]
	fstp	TBYTE PTR [rbp-160]
	fld	TBYTE PTR .LC38[rip]
	movdqa	xmm7, XMMWORD PTR [rbp-160]
	movaps	XMMWORD PTR [rbp-320], xmm7
	fstp	TBYTE PTR [rbp-144]
	fld	TBYTE PTR .LC39[rip]
	movaps	XMMWORD PTR [rbp-304], xmm0
	movdqa	xmm0, XMMWORD PTR .LC54[rip]
	fstp	TBYTE PTR [rbp-128]
	fld	DWORD PTR .LC40[rip]
	movaps	XMMWORD PTR [rbp-288], xmm0
	fstp	TBYTE PTR [rbp-112]
	fld	DWORD PTR .LC41[rip]
	movdqa	xmm3, XMMWORD PTR [rbp-112]
	movaps	XMMWORD PTR [rbp-272], xmm3
	fstp	TBYTE PTR [rbp-96]
	fld	DWORD PTR .LC42[rip]
	movdqa	xmm7, XMMWORD PTR [rbp-96]
	fstp	TBYTE PTR [rbp-80]
	fld	TBYTE PTR .LC43[rip]
	fstp	TBYTE PTR [rbp-64]
	movaps	XMMWORD PTR [rbp-256], xmm7
	movdqa	xmm3, XMMWORD PTR [rbp-80]
	movdqa	xmm0, XMMWORD PTR .LC55[rip]
	movaps	XMMWORD PTR [rbp-240], xmm3
	movaps	XMMWORD PTR [rbp-224], xmm0
	pop	rax
	xor	eax, eax
	pop	rdx
	.p2align 4,,10
	.p2align 3
.L19:
	movsx	r12, eax
	xor	r14d, r14d
	lea	ebx, [r12+3]
	mov	rdx, rbx
	imul	rbx, r13
	shr	rbx, 35
	lea	eax, [rbx+rbx*4]
	mov	ebx, edx
	add	eax, eax
	sub	ebx, eax
	lea	eax, [r12+1]
	sal	r12, 4
	movsx	rbx, ebx
	mov	r15d, eax
	sal	rbx, 4
	lea	rax, [rbx-48]
	lea	rbx, [rax+rbp]
	lea	rax, [r12-48]
	lea	r12, [rax+rbp]
	.p2align 4,,10
	.p2align 3
.L21:
	fld	TBYTE PTR [rbx-320]
	movsx	rax, r14d
	sal	rax, 4
	fld	TBYTE PTR [r12-320]
	fldz
	fmul	st, st(2)
	faddp	st(1), st
	fstp	TBYTE PTR [rbp-592]
	fstp	TBYTE PTR [rbp-576]
	fld	TBYTE PTR [rbp-368+rax]
	mov	eax, r15d
	add	eax, r14d
	mov	eax, eax
	mov	rcx, rax
	imul	rax, r13
	shr	rax, 35
	lea	edx, [rax+rax*4]
	mov	eax, ecx
	add	edx, edx
	sub	eax, edx
	cdqe
	sal	rax, 4
	fld	TBYTE PTR [rbp-368+rax]
	fxch	st(1)
	fstp	TBYTE PTR [rbp-560]
	fstp	TBYTE PTR [rbp-544]
	fld	TBYTE PTR [rbp-592]
	fld	TBYTE PTR [rbp-576]
	fld	TBYTE PTR [rbp-560]
	fld	TBYTE PTR [rbp-544]
	fld	st(1)
	fmul	st, st(4)
	fld	st(1)
	fmul	st, st(4)
	fsubp	st(1), st
	fld	st(2)
	fmul	st, st(4)
	fld	st(2)
	fmul	st, st(6)
	faddp	st(1), st
	fucomi	st, st(1)
	jp	.L32
	fstp	st(4)
	fstp	st(4)
	fstp	st(0)
	fstp	st(0)
.L20:
	sub	rsp, 32
	mov	edi, OFFSET FLAT:.LC44
	xor	eax, eax
	add	r14d, 1
	fstp	TBYTE PTR [rsp+16]
	fstp	TBYTE PTR [rsp]
	call	printf
	fld	TBYTE PTR [rbp-592]
	sub	rsp, 32
	fld	TBYTE PTR [rbp-576]
	fld	TBYTE PTR [rbp-560]
	fld	TBYTE PTR [rbp-544]
	fstp	TBYTE PTR [rsp+48]
	fstp	TBYTE PTR [rsp+32]
	fstp	TBYTE PTR [rsp+16]
	fstp	TBYTE PTR [rsp]
	call	__divxc3
	fxch	st(1)
	add	rsp, 32
	mov	edi, OFFSET FLAT:.LC44
	xor	eax, eax
	fstp	TBYTE PTR [rsp+16]
	fstp	TBYTE PTR [rsp]
	call	printf
	fld	TBYTE PTR [rbp-560]
	mov	edi, OFFSET FLAT:.LC44
	xor	eax, eax
	fld	TBYTE PTR [rbp-544]
	fchs
	fstp	TBYTE PTR [rsp+16]
	fstp	TBYTE PTR [rsp]
	call	printf
	fld	TBYTE PTR [rbp-560]
	fld	TBYTE PTR [rbp-544]
	fxch	st(1)
	fstp	TBYTE PTR [rsp+16]
	fstp	TBYTE PTR [rsp]
	call	atan2l
	fstp	TBYTE PTR [rbp-784]
	fld	TBYTE PTR [rbp-560]
	fld	TBYTE PTR [rbp-544]
	fstp	TBYTE PTR [rsp+16]
	fstp	TBYTE PTR [rsp]
	call	cabsl
	fld	TBYTE PTR [rbp-784]
	mov	edi, OFFSET FLAT:.LC45
	xor	eax, eax
	fstp	TBYTE PTR [rsp+16]
	fstp	TBYTE PTR [rsp]
	call	printf
	add	rsp, 32
	cmp	r14d, 10
	jne	.L21
	mov	eax, r15d
	cmp	r15d, 10
	jne	.L19
	lea	rsp, [rbp-40]
	xor	eax, eax
	pop	rbx
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	pop	rbp
	ret
	.p2align 4,,10
	.p2align 3
.L2:
	subsd	xmm0, QWORD PTR .LC14[rip]
	cvttsd2si	r13, xmm0
	btc	r13, 63
	jmp	.L3
.L32:
	fstp	st(0)
	fstp	st(0)
	sub	rsp, 64
	fstp	TBYTE PTR [rsp+48]
	fstp	TBYTE PTR [rsp+32]
	fstp	TBYTE PTR [rsp+16]
	fstp	TBYTE PTR [rsp]
	call	__mulxc3
	fxch	st(1)
	add	rsp, 64
	jmp	.L20
	.size	main, .-main
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC0:
	.long	0
	.long	0
	.long	0
	.long	-2147483648
	.align 16
.LC1:
	.long	0
	.long	1072693248
	.long	0
	.long	-1073217536
	.align 16
.LC2:
	.long	-1717986918
	.long	1069128089
	.long	-2013235812
	.long	2117592124
	.align 16
.LC3:
	.long	1
	.long	-2147483648
	.long	0
	.long	2146435072
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC4:
	.long	1442840576
	.long	1100836660
	.section	.rodata.cst16
	.align 16
.LC5:
	.long	0
	.long	0
	.long	0
	.long	1073774592
	.align 16
.LC8:
	.long	116609690
	.long	-127712693
	.long	-1074873303
	.long	1067140228
	.align 16
.LC9:
	.long	0
	.long	0
	.long	0
	.long	1073676288
	.set	.LC10,.LC0
	.align 16
.LC12:
	.long	-1717986918
	.long	-1717986919
	.long	-1717986919
	.long	1073682841
	.align 16
.LC13:
	.long	-1
	.long	2147483647
	.long	0
	.long	0
	.section	.rodata.cst8
	.align 8
.LC14:
	.long	0
	.long	1138753536
	.section	.rodata.cst16
	.align 16
.LC15:
	.long	0
	.long	0
	.long	0
	.long	1073610752
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.LC19:
	.long	1077936128
	.section	.rodata.cst16
	.align 16
.LC20:
	.long	-1717986918
	.long	-644245095
	.long	16383
	.long	0
	.align 16
.LC23:
	.long	0
	.long	0
	.long	0
	.long	2147450880
	.align 16
.LC24:
	.long	0
	.long	0
	.long	0
	.long	1073741824
	.align 16
.LC26:
	.long	0
	.long	0
	.long	0
	.long	1073856512
	.align 16
.LC29:
	.long	-2147483648
	.long	0
	.long	0
	.long	0
	.align 16
.LC31:
	.long	0
	.long	0
	.long	0
	.long	1073823744
	.section	.rodata.cst4
	.align 4
.LC37:
	.long	-1071644672
	.section	.rodata.cst16
	.align 16
.LC38:
	.long	1164966429
	.long	-1984547609
	.long	32760
	.long	0
	.align 16
.LC39:
	.long	1663536738
	.long	6
	.long	0
	.long	0
	.section	.rodata.cst4
	.align 4
.LC40:
	.long	2139095040
	.align 4
.LC41:
	.long	-8388608
	.align 4
.LC42:
	.long	2143289344
	.section	.rodata.cst16
	.align 16
.LC43:
	.long	-786892165
	.long	-2128948840
	.long	32765
	.long	0
	.align 16
.LC46:
	.quad	-5
	.quad	81985529216486894
	.set	.LC47,.LC0
	.set	.LC48,.LC1
	.set	.LC49,.LC2
	.set	.LC50,.LC3
	.align 16
.LC51:
	.quad	0
	.quad	32768
	.align 16
.LC52:
	.quad	-9223372036854775808
	.quad	16383
	.set	.LC53,.LC38
	.set	.LC54,.LC39
	.set	.LC55,.LC43
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
