	.file	"wideRounding.c"
	.intel_syntax noprefix
	.text
	.globl	__floattidf
	.globl	__floatuntidf
	.globl	__floattisf
	.globl	__floatuntisf
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%a %a %a %a %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	r13
	xor	edx, edx
	pxor	xmm1, xmm1
	xor	r13d, r13d
	movabs	rax, 9007199254740993
	push	r12
	push	rbp
	push	rbx
	sub	rsp, 392
	movdqa	xmm0, XMMWORD PTR .LC1[rip]
	movdqa	xmm2, XMMWORD PTR .LC4[rip]
	movaps	XMMWORD PTR [rsp+32], xmm1
	movaps	XMMWORD PTR [rsp+272], xmm0
	movdqa	xmm0, XMMWORD PTR .LC2[rip]
	movaps	XMMWORD PTR [rsp+352], xmm2
	movdqa	xmm2, XMMWORD PTR .LC5[rip]
	movaps	XMMWORD PTR [rsp+288], xmm0
	movdqa	xmm0, XMMWORD PTR .LC3[rip]
	mov	QWORD PTR [rsp+48], 1
	mov	QWORD PTR [rsp+256], rax
	mov	QWORD PTR [rsp+56], 0
	mov	QWORD PTR [rsp+264], rdx
	mov	QWORD PTR [rsp+64], 16777217
	movaps	XMMWORD PTR [rsp+304], xmm0
	pcmpeqd	xmm0, xmm0
	mov	QWORD PTR [rsp+72], 0
	mov	QWORD PTR [rsp+80], rax
	mov	eax, 1
	mov	QWORD PTR [rsp+88], rdx
	movabs	rdx, 206158430208
	mov	QWORD PTR [rsp+224], 1
	mov	QWORD PTR [rsp+232], 0
	mov	QWORD PTR [rsp+240], 16777217
	mov	QWORD PTR [rsp+248], 0
	mov	QWORD PTR [rsp+336], -16777217
	mov	QWORD PTR [rsp+344], -1
	movaps	XMMWORD PTR [rsp+208], xmm1
	movaps	XMMWORD PTR [rsp+320], xmm0
	movaps	XMMWORD PTR [rsp+368], xmm2
	mov	QWORD PTR [rsp+96], rax
	mov	eax, 1
	mov	QWORD PTR [rsp+104], rdx
	movabs	rdx, -9223371212221054976
	mov	QWORD PTR [rsp+112], rax
	mov	rax, -1
	mov	QWORD PTR [rsp+120], rdx
	movabs	rdx, 1125899973951487
	mov	QWORD PTR [rsp+128], rax
	xor	eax, eax
	mov	QWORD PTR [rsp+136], rdx
	movabs	rdx, -9223371487098961920
	movaps	XMMWORD PTR [rsp+144], xmm0
	mov	QWORD PTR [rsp+160], -16777217
	mov	QWORD PTR [rsp+168], -1
	mov	QWORD PTR [rsp+176], rax
	xor	eax, eax
	mov	QWORD PTR [rsp+184], rdx
	movabs	rdx, -9223372036854775808
	mov	QWORD PTR [rsp+192], rax
	mov	QWORD PTR [rsp+200], rdx
	.p2align 4,,10
	.p2align 3
.L2:
	movsx	rbx, r13d
	mov	ebp, OFFSET FLAT:directions
	sal	rbx, 4
	lea	rax, [rbx+384]
	lea	rbx, [rsp+rax]
.L3:
	mov	edi, DWORD PTR [rbp+0]
	call	fesetround
	mov	edi, 61
	call	feclearexcept
	mov	rax, QWORD PTR [rbx-352]
	mov	rdx, QWORD PTR [rbx-344]
	mov	rdi, rax
	mov	rsi, rdx
	call	__floattidf
	movsd	QWORD PTR [rsp+16], xmm0
	mov	rax, QWORD PTR [rbx-352]
	mov	rdx, QWORD PTR [rbx-344]
	mov	rdi, rax
	mov	rsi, rdx
	call	__floatuntidf
	movsd	QWORD PTR [rsp+24], xmm0
	mov	rax, QWORD PTR [rbx-352]
	mov	rdx, QWORD PTR [rbx-344]
	mov	rdi, rax
	mov	rsi, rdx
	call	__floattisf
	movss	DWORD PTR [rsp+8], xmm0
	mov	rax, QWORD PTR [rbx-352]
	mov	rdx, QWORD PTR [rbx-344]
	mov	rdi, rax
	mov	rsi, rdx
	call	__floatuntisf
	mov	edi, 32
	movss	DWORD PTR [rsp+12], xmm0
	call	fetestexcept
	xor	edi, edi
	mov	r12d, eax
	call	fesetround
	movss	xmm3, DWORD PTR [rsp+12]
	xor	esi, esi
	movss	xmm2, DWORD PTR [rsp+8]
	test	r12d, r12d
	movsd	xmm1, QWORD PTR [rsp+24]
	movsd	xmm0, QWORD PTR [rsp+16]
	mov	edi, OFFSET FLAT:.LC0
	setne	sil
	add	rbp, 4
	cvtss2sd	xmm3, xmm3
	cvtss2sd	xmm2, xmm2
	mov	eax, 4
	call	printf
	cmp	rbp, OFFSET FLAT:directions+16
	jne	.L3
	add	r13d, 1
	cmp	r13d, 11
	jne	.L2
	add	rsp, 392
	xor	eax, eax
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	ret
	.size	main, .-main
	.section	.rodata
	.align 16
	.type	directions, @object
	.size	directions, 16
directions:
	.long	0
	.long	1024
	.long	2048
	.long	3072
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC1:
	.quad	1
	.quad	206158430208
	.align 16
.LC2:
	.quad	1
	.quad	-9223371212221054976
	.align 16
.LC3:
	.quad	-1
	.quad	1125899973951487
	.align 16
.LC4:
	.quad	0
	.quad	-9223371487098961920
	.align 16
.LC5:
	.quad	0
	.quad	-9223372036854775808
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
