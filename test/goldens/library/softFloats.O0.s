	.file	"softFloats.c"
	.intel_syntax noprefix
	.text
	.section	.rodata
.LC0:
	.string	" %016lx%016lx"
	.text
	.type	put, @function
put:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 32
	movaps	XMMWORD PTR [rbp-32], xmm0
	movdqa	xmm0, XMMWORD PTR [rbp-32]
	movaps	XMMWORD PTR [rbp-16], xmm0
	mov	rdx, QWORD PTR [rbp-16]
	mov	rax, QWORD PTR [rbp-8]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC0
	mov	eax, 0
	call	printf
	nop
	leave
	ret
	.size	put, .-put
	.section	.rodata
.LC1:
	.string	" %04x"
	.text
	.type	putHalf, @function
putHalf:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 32
	movd	eax, xmm0
	mov	WORD PTR [rbp-18], ax
	movzx	eax, WORD PTR [rbp-18]
	mov	WORD PTR [rbp-2], ax
	movzx	eax, WORD PTR [rbp-2]
	movzx	eax, ax
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC1
	mov	eax, 0
	call	printf
	nop
	leave
	ret
	.size	putHalf, .-putHalf
	.section	.rodata
.LC2:
	.string	" %.18Lg%+.18Lgi"
	.text
	.type	putComplex, @function
putComplex:
	push	rbp
	mov	rbp, rsp
	fld	TBYTE PTR [rbp+16]
	fld	TBYTE PTR [rbp+32]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	add	rsp, 32
	nop
	leave
	ret
	.size	putComplex, .-putComplex
	.globl	__extenddftf2
	.globl	__divtf3
	.section	.rodata
.LC14:
	.string	"%g:"
	.globl	__multf3
	.globl	__subtf3
	.globl	__addtf3
	.globl	__trunctfxf2
	.globl	__trunctfsf2
	.globl	__trunctfdf2
.LC19:
	.string	" %.17g %g %.19Lg"
	.globl	__fixtfdi
	.globl	__fixtfsi
.LC23:
	.string	" %d %ld %u %lu\n"
	.globl	__getf2
	.globl	__gttf2
	.globl	__letf2
	.globl	__lttf2
	.globl	__netf2
	.globl	__eqtf2
.LC24:
	.string	"%d%d%d%d%d%d "
.LC25:
	.string	""
	.globl	__truncdfhf2
	.globl	__truncsfhf2
	.globl	__truncxfhf2
	.globl	__trunctfhf2
	.globl	__extendhfsf2
	.globl	__extendhftf2
	.globl	__extendhfxf2
	.globl	__extendhfdf2
.LC28:
	.string	" %g %g %.10Lg %d%d\n"
	.globl	__unordtf2
.LC30:
	.string	"%d%d%d%d%d%d %d\n"
	.globl	__floattitf
	.globl	__floatuntitf
	.globl	__fixtfti
.LC32:
	.string	" %lx%016lx\n"
	.globl	__fixunshfti
	.globl	__fixhfti
.LC35:
	.string	" %ld %ld\n"
.LC37:
	.string	"%d"
.LC38:
	.string	" %d %d\n"
.LC49:
	.string	" %.18Lg %.18Lg\n"
	.text
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
	sub	rsp, 824
	pxor	xmm0, xmm0
	movsd	QWORD PTR [rbp-320], xmm0
	movsd	xmm0, QWORD PTR .LC5[rip]
	movsd	QWORD PTR [rbp-312], xmm0
	movsd	xmm0, QWORD PTR .LC6[rip]
	movsd	QWORD PTR [rbp-304], xmm0
	movsd	xmm0, QWORD PTR .LC7[rip]
	movsd	QWORD PTR [rbp-296], xmm0
	movsd	xmm0, QWORD PTR .LC8[rip]
	movsd	QWORD PTR [rbp-288], xmm0
	movsd	xmm0, QWORD PTR .LC9[rip]
	movsd	QWORD PTR [rbp-280], xmm0
	movsd	xmm0, QWORD PTR .LC10[rip]
	movsd	QWORD PTR [rbp-272], xmm0
	movsd	xmm0, QWORD PTR .LC11[rip]
	movsd	QWORD PTR [rbp-264], xmm0
	movsd	xmm0, QWORD PTR .LC12[rip]
	movsd	QWORD PTR [rbp-256], xmm0
	mov	rax, QWORD PTR [rbp-320]
	mov	rdx, QWORD PTR [rbp-312]
	mov	QWORD PTR [rbp-400], rax
	mov	QWORD PTR [rbp-392], rdx
	mov	rax, QWORD PTR [rbp-304]
	mov	rdx, QWORD PTR [rbp-296]
	mov	QWORD PTR [rbp-384], rax
	mov	QWORD PTR [rbp-376], rdx
	mov	rax, QWORD PTR [rbp-288]
	mov	rdx, QWORD PTR [rbp-280]
	mov	QWORD PTR [rbp-368], rax
	mov	QWORD PTR [rbp-360], rdx
	mov	rax, QWORD PTR [rbp-272]
	mov	rdx, QWORD PTR [rbp-264]
	mov	QWORD PTR [rbp-352], rax
	mov	QWORD PTR [rbp-344], rdx
	mov	rax, QWORD PTR [rbp-256]
	mov	QWORD PTR [rbp-336], rax
	mov	DWORD PTR [rbp-68], 9
	mov	DWORD PTR [rbp-52], 0
	jmp	.L5
.L16:
	mov	eax, DWORD PTR [rbp-52]
	cdqe
	mov	rax, QWORD PTR [rbp-400+rax*8]
	movq	xmm0, rax
	call	__extenddftf2
	movaps	XMMWORD PTR [rbp-688], xmm0
	movdqa	xmm0, XMMWORD PTR [rbp-688]
	movdqa	xmm1, XMMWORD PTR .LC13[rip]
	call	__divtf3
	movaps	XMMWORD PTR [rbp-704], xmm0
	mov	eax, DWORD PTR [rbp-52]
	cdqe
	mov	rax, QWORD PTR [rbp-400+rax*8]
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC14
	mov	eax, 1
	call	printf
	movdqa	xmm0, XMMWORD PTR [rbp-704]
	call	put
	movdqa	xmm0, XMMWORD PTR [rbp-704]
	movdqa	xmm1, XMMWORD PTR [rbp-704]
	call	__multf3
	movdqa	xmm2, xmm0
	movdqa	xmm0, XMMWORD PTR [rbp-688]
	movdqa	xmm1, xmm0
	movdqa	xmm0, xmm2
	call	__subtf3
	call	put
	movdqa	xmm0, XMMWORD PTR [rbp-688]
	movdqa	xmm1, XMMWORD PTR .LC15[rip]
	call	__addtf3
	movdqa	xmm1, xmm0
	movdqa	xmm0, XMMWORD PTR .LC16[rip]
	call	__divtf3
	movdqa	xmm2, xmm0
	movdqa	xmm0, XMMWORD PTR [rbp-704]
	movdqa	xmm1, xmm0
	movdqa	xmm0, xmm2
	call	__addtf3
	call	put
	movdqa	xmm0, XMMWORD PTR [rbp-688]
	movdqa	xmm1, XMMWORD PTR .LC17[rip]
	pxor	xmm0, xmm1
	call	put
	movdqa	xmm0, XMMWORD PTR [rbp-704]
	movdqa	xmm1, XMMWORD PTR .LC18[rip]
	call	__multf3
	call	__trunctfxf2
	fstp	TBYTE PTR [rbp-848]
	movdqa	xmm0, XMMWORD PTR [rbp-704]
	call	__trunctfsf2
	pxor	xmm5, xmm5
	cvtss2sd	xmm5, xmm0
	movsd	QWORD PTR [rbp-856], xmm5
	movdqa	xmm0, XMMWORD PTR [rbp-704]
	call	__trunctfdf2
	movq	rax, xmm0
	push	QWORD PTR [rbp-840]
	push	QWORD PTR [rbp-848]
	movsd	xmm1, QWORD PTR [rbp-856]
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC19
	mov	eax, 2
	call	printf
	add	rsp, 16
	mov	eax, DWORD PTR [rbp-52]
	cdqe
	movsd	xmm0, QWORD PTR [rbp-400+rax*8]
	movq	xmm1, QWORD PTR .LC20[rip]
	andpd	xmm0, xmm1
	comisd	xmm0, QWORD PTR .LC21[rip]
	jnb	.L6
	cvttsd2si	rbx, xmm0
	jmp	.L7
.L6:
	movsd	xmm1, QWORD PTR .LC21[rip]
	subsd	xmm0, xmm1
	cvttsd2si	rbx, xmm0
	movabs	rax, -9223372036854775808
	xor	rbx, rax
.L7:
	mov	eax, DWORD PTR [rbp-52]
	cdqe
	movsd	xmm0, QWORD PTR [rbp-400+rax*8]
	movq	xmm1, QWORD PTR .LC20[rip]
	andpd	xmm0, xmm1
	cvttsd2si	rax, xmm0
	mov	r13d, eax
	movdqa	xmm0, XMMWORD PTR [rbp-704]
	movdqa	xmm1, XMMWORD PTR .LC22[rip]
	call	__divtf3
	call	__fixtfdi
	mov	r12, rax
	movdqa	xmm0, XMMWORD PTR [rbp-704]
	call	__fixtfsi
	mov	r8, rbx
	mov	ecx, r13d
	mov	rdx, r12
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC23
	mov	eax, 0
	call	printf
	mov	DWORD PTR [rbp-56], 0
	jmp	.L8
.L15:
	mov	eax, DWORD PTR [rbp-56]
	cdqe
	mov	rax, QWORD PTR [rbp-400+rax*8]
	movq	xmm0, rax
	call	__extenddftf2
	movaps	XMMWORD PTR [rbp-768], xmm0
	movdqa	xmm0, XMMWORD PTR [rbp-688]
	movdqa	xmm1, XMMWORD PTR [rbp-768]
	mov	ebx, 1
	call	__getf2
	test	rax, rax
	jns	.L9
	mov	ebx, 0
.L9:
	movzx	r13d, bl
	movdqa	xmm0, XMMWORD PTR [rbp-688]
	movdqa	xmm1, XMMWORD PTR [rbp-768]
	mov	ebx, 1
	call	__gttf2
	test	rax, rax
	jg	.L10
	mov	ebx, 0
.L10:
	movzx	r15d, bl
	movdqa	xmm0, XMMWORD PTR [rbp-688]
	movdqa	xmm1, XMMWORD PTR [rbp-768]
	mov	ebx, 1
	call	__letf2
	test	rax, rax
	jle	.L11
	mov	ebx, 0
.L11:
	movzx	r14d, bl
	movdqa	xmm0, XMMWORD PTR [rbp-688]
	movdqa	xmm1, XMMWORD PTR [rbp-768]
	mov	ebx, 1
	call	__lttf2
	test	rax, rax
	js	.L12
	mov	ebx, 0
.L12:
	movzx	r12d, bl
	movdqa	xmm0, XMMWORD PTR [rbp-688]
	movdqa	xmm1, XMMWORD PTR [rbp-768]
	mov	ebx, 1
	call	__netf2
	test	rax, rax
	jne	.L13
	mov	ebx, 0
.L13:
	movzx	ebx, bl
	movdqa	xmm0, XMMWORD PTR [rbp-688]
	movdqa	xmm1, XMMWORD PTR [rbp-768]
	mov	BYTE PTR [rbp-848], 1
	call	__eqtf2
	test	rax, rax
	je	.L14
	mov	BYTE PTR [rbp-848], 0
.L14:
	movzx	eax, BYTE PTR [rbp-848]
	sub	rsp, 8
	push	r13
	mov	r9d, r15d
	mov	r8d, r14d
	mov	ecx, r12d
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC24
	mov	eax, 0
	call	printf
	add	rsp, 16
	add	DWORD PTR [rbp-56], 1
.L8:
	mov	eax, DWORD PTR [rbp-56]
	cmp	eax, DWORD PTR [rbp-68]
	jl	.L15
	mov	edi, OFFSET FLAT:.LC25
	call	puts
	mov	eax, DWORD PTR [rbp-52]
	cdqe
	mov	rax, QWORD PTR [rbp-400+rax*8]
	movq	xmm0, rax
	call	__truncdfhf2
	movd	eax, xmm0
	mov	WORD PTR [rbp-706], ax
	mov	eax, DWORD PTR [rbp-52]
	cdqe
	movsd	xmm0, QWORD PTR [rbp-400+rax*8]
	cvtsd2ss	xmm0, xmm0
	movss	xmm1, DWORD PTR .LC26[rip]
	divss	xmm0, xmm1
	movd	eax, xmm0
	movd	xmm0, eax
	call	__truncsfhf2
	movd	eax, xmm0
	mov	WORD PTR [rbp-708], ax
	mov	eax, DWORD PTR [rbp-52]
	cdqe
	movsd	xmm6, QWORD PTR [rbp-400+rax*8]
	movsd	QWORD PTR [rbp-848], xmm6
	fld	QWORD PTR [rbp-848]
	fld	TBYTE PTR .LC27[rip]
	fmulp	st(1), st
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	call	__truncxfhf2
	add	rsp, 16
	movd	eax, xmm0
	mov	WORD PTR [rbp-710], ax
	movdqa	xmm0, XMMWORD PTR [rbp-704]
	call	__trunctfhf2
	movd	eax, xmm0
	mov	WORD PTR [rbp-712], ax
	movzx	eax, WORD PTR [rbp-706]
	movd	xmm0, eax
	call	putHalf
	movzx	eax, WORD PTR [rbp-708]
	movd	xmm0, eax
	call	putHalf
	movzx	eax, WORD PTR [rbp-710]
	movd	xmm0, eax
	call	putHalf
	movzx	eax, WORD PTR [rbp-712]
	movd	xmm0, eax
	call	putHalf
	movzx	eax, WORD PTR [rbp-706]
	movd	xmm0, eax
	call	__extendhfsf2
	movss	DWORD PTR [rbp-848], xmm0
	movzx	eax, WORD PTR [rbp-708]
	movd	xmm0, eax
	call	__extendhfsf2
	movaps	xmm3, xmm0
	mulss	xmm3, DWORD PTR [rbp-848]
	movss	DWORD PTR [rbp-848], xmm3
	movzx	eax, WORD PTR [rbp-710]
	movd	xmm0, eax
	call	__extendhfsf2
	addss	xmm0, DWORD PTR [rbp-848]
	movd	eax, xmm0
	movd	xmm0, eax
	call	__truncsfhf2
	movd	eax, xmm0
	movd	xmm0, eax
	call	putHalf
	movzx	eax, WORD PTR [rbp-708]
	movd	xmm0, eax
	call	__extendhftf2
	movaps	XMMWORD PTR [rbp-736], xmm0
	movzx	eax, WORD PTR [rbp-710]
	movd	xmm0, eax
	call	__extendhfxf2
	fstp	TBYTE PTR [rbp-752]
	movdqa	xmm0, XMMWORD PTR [rbp-736]
	call	put
	mov	rax, QWORD PTR [rbp-384]
	movq	xmm0, rax
	call	__truncdfhf2
	movd	ebx, xmm0
	movzx	r12d, WORD PTR [rbp-706]
	movd	xmm0, ebx
	call	__extendhfsf2
	movd	r13d, xmm0
	movd	xmm0, r12d
	call	__extendhfsf2
	movd	xmm5, r13d
	ucomiss	xmm5, xmm0
	setp	r13b
	movd	xmm0, ebx
	call	__extendhfsf2
	movd	ebx, xmm0
	movd	xmm0, r12d
	call	__extendhfsf2
	mov	eax, 1
	movd	xmm6, ebx
	ucomiss	xmm6, xmm0
	cmove	eax, r13d
	movzx	r13d, al
	movzx	r12d, WORD PTR [rbp-706]
	movzx	ebx, WORD PTR [rbp-708]
	movd	xmm0, r12d
	call	__extendhfsf2
	movd	r14d, xmm0
	movd	xmm0, ebx
	call	__extendhfsf2
	movd	xmm7, r14d
	ucomiss	xmm7, xmm0
	setnp	r14b
	movd	xmm0, r12d
	call	__extendhfsf2
	movd	r12d, xmm0
	movd	xmm0, ebx
	call	__extendhfsf2
	mov	eax, 0
	movd	xmm4, r12d
	ucomiss	xmm4, xmm0
	cmove	eax, r14d
	movzx	ebx, al
	fld	TBYTE PTR [rbp-752]
	fstp	TBYTE PTR [rbp-848]
	movzx	eax, WORD PTR [rbp-712]
	movd	xmm0, eax
	call	__extendhfdf2
	movq	r12, xmm0
	movzx	eax, WORD PTR [rbp-708]
	movd	xmm0, eax
	call	__extendhfdf2
	movq	rax, xmm0
	push	QWORD PTR [rbp-840]
	push	QWORD PTR [rbp-848]
	mov	edx, r13d
	mov	esi, ebx
	movq	xmm1, r12
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC28
	mov	eax, 2
	call	printf
	add	rsp, 16
	add	DWORD PTR [rbp-52], 1
.L5:
	mov	eax, DWORD PTR [rbp-52]
	cmp	eax, DWORD PTR [rbp-68]
	jl	.L16
	movdqa	xmm0, XMMWORD PTR .LC29[rip]
	movaps	XMMWORD PTR [rbp-416], xmm0
	movdqa	xmm0, XMMWORD PTR .LC22[rip]
	movaps	XMMWORD PTR [rbp-432], xmm0
	movdqa	xmm0, XMMWORD PTR [rbp-416]
	movdqa	xmm1, XMMWORD PTR [rbp-432]
	mov	ebx, 1
	call	__unordtf2
	test	rax, rax
	jne	.L17
	mov	ebx, 0
.L17:
	movzx	r14d, bl
	movdqa	xmm0, XMMWORD PTR [rbp-416]
	movdqa	xmm1, XMMWORD PTR [rbp-432]
	mov	ebx, 1
	call	__getf2
	test	rax, rax
	jns	.L18
	mov	ebx, 0
.L18:
	movzx	r13d, bl
	movdqa	xmm0, XMMWORD PTR [rbp-416]
	movdqa	xmm1, XMMWORD PTR [rbp-432]
	mov	ebx, 1
	call	__gttf2
	test	rax, rax
	jg	.L19
	mov	ebx, 0
.L19:
	movzx	eax, bl
	mov	DWORD PTR [rbp-856], eax
	movdqa	xmm0, XMMWORD PTR [rbp-416]
	movdqa	xmm1, XMMWORD PTR [rbp-432]
	mov	ebx, 1
	call	__letf2
	test	rax, rax
	jle	.L20
	mov	ebx, 0
.L20:
	movzx	r15d, bl
	movdqa	xmm0, XMMWORD PTR [rbp-416]
	movdqa	xmm1, XMMWORD PTR [rbp-432]
	mov	ebx, 1
	call	__lttf2
	test	rax, rax
	js	.L21
	mov	ebx, 0
.L21:
	movzx	r12d, bl
	movdqa	xmm0, XMMWORD PTR [rbp-416]
	movdqa	xmm1, XMMWORD PTR [rbp-432]
	mov	ebx, 1
	call	__netf2
	test	rax, rax
	jne	.L22
	mov	ebx, 0
.L22:
	movzx	ebx, bl
	movdqa	xmm0, XMMWORD PTR [rbp-416]
	movdqa	xmm1, XMMWORD PTR [rbp-432]
	mov	BYTE PTR [rbp-848], 1
	call	__eqtf2
	test	rax, rax
	je	.L23
	mov	BYTE PTR [rbp-848], 0
.L23:
	movzx	eax, BYTE PTR [rbp-848]
	push	r14
	push	r13
	mov	r9d, DWORD PTR [rbp-856]
	mov	r8d, r15d
	mov	ecx, r12d
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC30
	mov	eax, 0
	call	printf
	add	rsp, 16
	mov	rax, -5
	movabs	rdx, 81985529216486894
	mov	QWORD PTR [rbp-448], rax
	mov	QWORD PTR [rbp-440], rdx
	mov	rax, QWORD PTR [rbp-448]
	mov	rdx, QWORD PTR [rbp-440]
	mov	rcx, rax
	mov	rbx, rdx
	mov	rax, rdx
	mov	rdi, rcx
	mov	rsi, rax
	call	__floattitf
	movaps	XMMWORD PTR [rbp-464], xmm0
	movdqa	xmm0, XMMWORD PTR [rbp-464]
	call	put
	mov	rax, QWORD PTR [rbp-448]
	mov	rdx, QWORD PTR [rbp-440]
	neg	rax
	adc	rdx, 0
	neg	rdx
	mov	rcx, rax
	mov	rbx, rdx
	mov	rax, rdx
	mov	rdi, rcx
	mov	rsi, rax
	call	__floatuntitf
	call	put
	movdqa	xmm0, XMMWORD PTR [rbp-464]
	movdqa	xmm1, XMMWORD PTR .LC31[rip]
	call	__divtf3
	call	__fixtfti
	mov	QWORD PTR [rbp-448], rax
	mov	QWORD PTR [rbp-440], rdx
	mov	rax, QWORD PTR [rbp-448]
	mov	rdx, QWORD PTR [rbp-440]
	mov	rcx, rax
	mov	rax, QWORD PTR [rbp-448]
	mov	rdx, QWORD PTR [rbp-440]
	mov	rax, rdx
	mov	rdx, rax
	sar	rdx, 63
	mov	rdx, rcx
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC32
	mov	eax, 0
	call	printf
	movzx	eax, WORD PTR .LC33[rip]
	mov	WORD PTR [rbp-466], ax
	movzx	eax, WORD PTR [rbp-466]
	movd	xmm0, eax
	call	putHalf
	movzx	eax, WORD PTR [rbp-466]
	movd	xmm0, eax
	call	__extendhfsf2
	movd	eax, xmm0
	movss	xmm0, DWORD PTR .LC34[rip]
	movd	xmm4, eax
	xorps	xmm4, xmm0
	movd	eax, xmm4
	movd	xmm0, eax
	call	__truncsfhf2
	movd	eax, xmm0
	movd	xmm0, eax
	call	__fixunshfti
	mov	rbx, rax
	movzx	eax, WORD PTR [rbp-466]
	movd	xmm0, eax
	call	__fixhfti
	mov	rdx, rbx
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC35
	mov	eax, 0
	call	printf
	mov	edi, 61
	call	feclearexcept
	movdqa	xmm0, XMMWORD PTR [rbp-432]
	movdqa	xmm1, XMMWORD PTR .LC36[rip]
	call	__multf3
	movdqa	xmm1, xmm0
	movdqa	xmm0, XMMWORD PTR .LC16[rip]
	call	__divtf3
	movaps	XMMWORD PTR [rbp-496], xmm0
	mov	edi, 32
	call	fetestexcept
	test	eax, eax
	setne	al
	movzx	eax, al
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC37
	mov	eax, 0
	call	printf
	mov	edi, 2048
	call	fesetround
	movdqa	xmm0, XMMWORD PTR [rbp-432]
	movdqa	xmm1, XMMWORD PTR .LC36[rip]
	call	__multf3
	movdqa	xmm1, xmm0
	movdqa	xmm0, XMMWORD PTR .LC16[rip]
	call	__divtf3
	movaps	XMMWORD PTR [rbp-496], xmm0
	movdqa	xmm0, XMMWORD PTR [rbp-496]
	call	put
	mov	edi, 0
	call	fesetround
	mov	rax, QWORD PTR [rbp-360]
	movq	xmm0, rax
	call	__truncdfhf2
	movd	eax, xmm0
	mov	WORD PTR [rbp-498], ax
	mov	edi, 4
	call	fetestexcept
	test	eax, eax
	setne	al
	movzx	ebx, al
	mov	edi, 8
	call	fetestexcept
	test	eax, eax
	setne	al
	movzx	eax, al
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC38
	mov	eax, 0
	call	printf
	fldz
	fstp	TBYTE PTR [rbp-240]
	fldz
	fchs
	fstp	TBYTE PTR [rbp-224]
	fld1
	fstp	TBYTE PTR [rbp-208]
	fld	TBYTE PTR .LC42[rip]
	fstp	TBYTE PTR [rbp-192]
	fld	TBYTE PTR .LC43[rip]
	fstp	TBYTE PTR [rbp-176]
	fld	TBYTE PTR .LC44[rip]
	fstp	TBYTE PTR [rbp-160]
	fld	TBYTE PTR .LC45[rip]
	fstp	TBYTE PTR [rbp-144]
	fld	TBYTE PTR .LC46[rip]
	fstp	TBYTE PTR [rbp-128]
	fld	TBYTE PTR .LC47[rip]
	fstp	TBYTE PTR [rbp-112]
	fld	TBYTE PTR .LC48[rip]
	fstp	TBYTE PTR [rbp-96]
	mov	rax, QWORD PTR [rbp-240]
	mov	rdx, QWORD PTR [rbp-232]
	mov	QWORD PTR [rbp-672], rax
	mov	QWORD PTR [rbp-664], rdx
	mov	rax, QWORD PTR [rbp-224]
	mov	rdx, QWORD PTR [rbp-216]
	mov	QWORD PTR [rbp-656], rax
	mov	QWORD PTR [rbp-648], rdx
	mov	rax, QWORD PTR [rbp-208]
	mov	rdx, QWORD PTR [rbp-200]
	mov	QWORD PTR [rbp-640], rax
	mov	QWORD PTR [rbp-632], rdx
	mov	rax, QWORD PTR [rbp-192]
	mov	rdx, QWORD PTR [rbp-184]
	mov	QWORD PTR [rbp-624], rax
	mov	QWORD PTR [rbp-616], rdx
	mov	rax, QWORD PTR [rbp-176]
	mov	rdx, QWORD PTR [rbp-168]
	mov	QWORD PTR [rbp-608], rax
	mov	QWORD PTR [rbp-600], rdx
	mov	rax, QWORD PTR [rbp-160]
	mov	rdx, QWORD PTR [rbp-152]
	mov	QWORD PTR [rbp-592], rax
	mov	QWORD PTR [rbp-584], rdx
	mov	rax, QWORD PTR [rbp-144]
	mov	rdx, QWORD PTR [rbp-136]
	mov	QWORD PTR [rbp-576], rax
	mov	QWORD PTR [rbp-568], rdx
	mov	rax, QWORD PTR [rbp-128]
	mov	rdx, QWORD PTR [rbp-120]
	mov	QWORD PTR [rbp-560], rax
	mov	QWORD PTR [rbp-552], rdx
	mov	rax, QWORD PTR [rbp-112]
	mov	rdx, QWORD PTR [rbp-104]
	mov	QWORD PTR [rbp-544], rax
	mov	QWORD PTR [rbp-536], rdx
	mov	rax, QWORD PTR [rbp-96]
	mov	rdx, QWORD PTR [rbp-88]
	mov	QWORD PTR [rbp-528], rax
	mov	QWORD PTR [rbp-520], rdx
	mov	DWORD PTR [rbp-68], 10
	mov	DWORD PTR [rbp-60], 0
	jmp	.L24
.L27:
	mov	DWORD PTR [rbp-64], 0
	jmp	.L25
.L26:
	mov	eax, DWORD PTR [rbp-60]
	add	eax, 3
	cdq
	idiv	DWORD PTR [rbp-68]
	mov	eax, edx
	cdqe
	sal	rax, 4
	lea	rax, [rax-48]
	add	rax, rbp
	sub	rax, 624
	fld	TBYTE PTR [rax]
	mov	eax, DWORD PTR [rbp-60]
	cdqe
	sal	rax, 4
	lea	rax, [rax-48]
	add	rax, rbp
	sub	rax, 624
	fld	TBYTE PTR [rax]
	fldz
	fmul	st, st(2)
	faddp	st(1), st
	fstp	TBYTE PTR [rbp-832]
	fstp	TBYTE PTR [rbp-816]
	mov	eax, DWORD PTR [rbp-64]
	cdqe
	sal	rax, 4
	lea	rax, [rax-48]
	add	rax, rbp
	sub	rax, 624
	fld	TBYTE PTR [rax]
	mov	edx, DWORD PTR [rbp-60]
	mov	eax, DWORD PTR [rbp-64]
	add	eax, edx
	add	eax, 1
	cdq
	idiv	DWORD PTR [rbp-68]
	mov	eax, edx
	cdqe
	sal	rax, 4
	lea	rax, [rax-48]
	add	rax, rbp
	sub	rax, 624
	fld	TBYTE PTR [rax]
	fxch	st(1)
	fstp	TBYTE PTR [rbp-800]
	fstp	TBYTE PTR [rbp-784]
	fld	TBYTE PTR [rbp-832]
	fld	TBYTE PTR [rbp-816]
	fld	TBYTE PTR [rbp-800]
	fld	TBYTE PTR [rbp-784]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	call	__mulxc3
	add	rsp, 64
	fld	DWORD PTR .LC3[rip]
	fld	DWORD PTR .LC3[rip]
	fstp	st(0)
	fstp	st(0)
	fxch	st(1)
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	call	putComplex
	add	rsp, 32
	fld	TBYTE PTR [rbp-832]
	fld	TBYTE PTR [rbp-816]
	fld	TBYTE PTR [rbp-800]
	fld	TBYTE PTR [rbp-784]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	call	__divxc3
	add	rsp, 64
	fld	DWORD PTR .LC3[rip]
	fld	DWORD PTR .LC3[rip]
	fstp	st(0)
	fstp	st(0)
	fxch	st(1)
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	call	putComplex
	add	rsp, 32
	fld	TBYTE PTR [rbp-800]
	fld	TBYTE PTR [rbp-784]
	fchs
	fstp	TBYTE PTR [rbp-848]
	mov	rax, QWORD PTR [rbp-848]
	mov	edx, DWORD PTR [rbp-840]
	mov	QWORD PTR [rbp-848], rax
	mov	DWORD PTR [rbp-840], edx
	fld	TBYTE PTR [rbp-848]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	call	putComplex
	add	rsp, 32
	fld	TBYTE PTR [rbp-800]
	fld	TBYTE PTR [rbp-784]
	fxch	st(1)
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	call	atan2l
	add	rsp, 32
	fstp	TBYTE PTR [rbp-848]
	fld	TBYTE PTR [rbp-800]
	fld	TBYTE PTR [rbp-784]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	call	cabsl
	add	rsp, 32
	push	QWORD PTR [rbp-840]
	push	QWORD PTR [rbp-848]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	mov	edi, OFFSET FLAT:.LC49
	mov	eax, 0
	call	printf
	add	rsp, 32
	add	DWORD PTR [rbp-64], 1
.L25:
	mov	eax, DWORD PTR [rbp-64]
	cmp	eax, DWORD PTR [rbp-68]
	jl	.L26
	add	DWORD PTR [rbp-60], 1
.L24:
	mov	eax, DWORD PTR [rbp-60]
	cmp	eax, DWORD PTR [rbp-68]
	jl	.L27
	mov	eax, 0
	lea	rsp, [rbp-40]
	pop	rbx
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	pop	rbp
	ret
	.size	main, .-main
	.section	.rodata
	.align 4
.LC3:
	.long	2143289344
	.align 8
.LC5:
	.long	0
	.long	-2147483648
	.align 8
.LC6:
	.long	0
	.long	1072693248
	.align 8
.LC7:
	.long	0
	.long	-1073217536
	.align 8
.LC8:
	.long	-1717986918
	.long	1069128089
	.align 8
.LC9:
	.long	-2013235812
	.long	2117592124
	.align 8
.LC10:
	.long	1
	.long	-2147483648
	.align 8
.LC11:
	.long	0
	.long	2146435072
	.align 8
.LC12:
	.long	1442840576
	.long	1100836660
	.align 16
.LC13:
	.long	0
	.long	0
	.long	0
	.long	1073774592
	.align 16
.LC15:
	.long	116609690
	.long	-127712693
	.long	-1074873303
	.long	1067140228
	.align 16
.LC16:
	.long	0
	.long	0
	.long	0
	.long	1073676288
	.align 16
.LC17:
	.long	0
	.long	0
	.long	0
	.long	-2147483648
	.align 16
.LC18:
	.long	-1717986918
	.long	-1717986919
	.long	-1717986919
	.long	1073682841
	.align 16
.LC20:
	.long	-1
	.long	2147483647
	.long	0
	.long	0
	.align 8
.LC21:
	.long	0
	.long	1138753536
	.align 16
.LC22:
	.long	0
	.long	0
	.long	0
	.long	1073741824
	.align 4
.LC26:
	.long	1077936128
	.align 16
.LC27:
	.long	-1717986918
	.long	-644245095
	.long	16383
	.long	0
	.align 16
.LC29:
	.long	0
	.long	0
	.long	0
	.long	2147450880
	.align 16
.LC31:
	.long	0
	.long	0
	.long	0
	.long	1073856512
	.align 2
.LC33:
	.value	-1197
	.align 16
.LC34:
	.long	-2147483648
	.long	0
	.long	0
	.long	0
	.align 16
.LC36:
	.long	0
	.long	0
	.long	0
	.long	1073823744
	.align 16
.LC42:
	.long	0
	.long	-1610612736
	.long	49152
	.long	0
	.align 16
.LC43:
	.long	1164966429
	.long	-1984547609
	.long	32760
	.long	0
	.align 16
.LC44:
	.long	1663536738
	.long	6
	.long	0
	.long	0
	.align 16
.LC45:
	.long	0
	.long	-2147483648
	.long	32767
	.long	0
	.align 16
.LC46:
	.long	0
	.long	-2147483648
	.long	65535
	.long	0
	.align 16
.LC47:
	.long	0
	.long	-1073741824
	.long	32767
	.long	0
	.align 16
.LC48:
	.long	-786892165
	.long	-2128948840
	.long	32765
	.long	0
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
