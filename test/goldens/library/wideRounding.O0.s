	.file	"wideRounding.c"
	.intel_syntax noprefix
	.text
	.section	.rodata
	.align 16
	.type	directions, @object
	.size	directions, 16
directions:
	.long	0
	.long	1024
	.long	2048
	.long	3072
	.globl	__floattidf
	.globl	__floatuntidf
	.globl	__floattisf
	.globl	__floatuntisf
.LC0:
	.string	"%a %a %a %a %d\n"
	.text
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	push	rbx
	sub	rsp, 408
	mov	QWORD PTR [rbp-208], 0
	mov	QWORD PTR [rbp-200], 0
	mov	QWORD PTR [rbp-192], 1
	mov	QWORD PTR [rbp-184], 0
	mov	QWORD PTR [rbp-176], 16777217
	mov	QWORD PTR [rbp-168], 0
	movabs	rax, 9007199254740993
	mov	edx, 0
	mov	QWORD PTR [rbp-160], rax
	mov	QWORD PTR [rbp-152], rdx
	mov	eax, 1
	movabs	rdx, 206158430208
	mov	QWORD PTR [rbp-144], rax
	mov	QWORD PTR [rbp-136], rdx
	mov	eax, 1
	movabs	rdx, -9223371212221054976
	mov	QWORD PTR [rbp-128], rax
	mov	QWORD PTR [rbp-120], rdx
	mov	rax, -1
	movabs	rdx, 1125899973951487
	mov	QWORD PTR [rbp-112], rax
	mov	QWORD PTR [rbp-104], rdx
	mov	QWORD PTR [rbp-96], -1
	mov	QWORD PTR [rbp-88], -1
	mov	QWORD PTR [rbp-80], -16777217
	mov	QWORD PTR [rbp-72], -1
	mov	eax, 0
	movabs	rdx, -9223371487098961920
	mov	QWORD PTR [rbp-64], rax
	mov	QWORD PTR [rbp-56], rdx
	mov	eax, 0
	movabs	rdx, -9223372036854775808
	mov	QWORD PTR [rbp-48], rax
	mov	QWORD PTR [rbp-40], rdx
	mov	rax, QWORD PTR [rbp-208]
	mov	rdx, QWORD PTR [rbp-200]
	mov	QWORD PTR [rbp-384], rax
	mov	QWORD PTR [rbp-376], rdx
	mov	rax, QWORD PTR [rbp-192]
	mov	rdx, QWORD PTR [rbp-184]
	mov	QWORD PTR [rbp-368], rax
	mov	QWORD PTR [rbp-360], rdx
	mov	rax, QWORD PTR [rbp-176]
	mov	rdx, QWORD PTR [rbp-168]
	mov	QWORD PTR [rbp-352], rax
	mov	QWORD PTR [rbp-344], rdx
	mov	rax, QWORD PTR [rbp-160]
	mov	rdx, QWORD PTR [rbp-152]
	mov	QWORD PTR [rbp-336], rax
	mov	QWORD PTR [rbp-328], rdx
	mov	rax, QWORD PTR [rbp-144]
	mov	rdx, QWORD PTR [rbp-136]
	mov	QWORD PTR [rbp-320], rax
	mov	QWORD PTR [rbp-312], rdx
	mov	rax, QWORD PTR [rbp-128]
	mov	rdx, QWORD PTR [rbp-120]
	mov	QWORD PTR [rbp-304], rax
	mov	QWORD PTR [rbp-296], rdx
	mov	rax, QWORD PTR [rbp-112]
	mov	rdx, QWORD PTR [rbp-104]
	mov	QWORD PTR [rbp-288], rax
	mov	QWORD PTR [rbp-280], rdx
	mov	rax, QWORD PTR [rbp-96]
	mov	rdx, QWORD PTR [rbp-88]
	mov	QWORD PTR [rbp-272], rax
	mov	QWORD PTR [rbp-264], rdx
	mov	rax, QWORD PTR [rbp-80]
	mov	rdx, QWORD PTR [rbp-72]
	mov	QWORD PTR [rbp-256], rax
	mov	QWORD PTR [rbp-248], rdx
	mov	rax, QWORD PTR [rbp-64]
	mov	rdx, QWORD PTR [rbp-56]
	mov	QWORD PTR [rbp-240], rax
	mov	QWORD PTR [rbp-232], rdx
	mov	rax, QWORD PTR [rbp-48]
	mov	rdx, QWORD PTR [rbp-40]
	mov	QWORD PTR [rbp-224], rax
	mov	QWORD PTR [rbp-216], rdx
	mov	DWORD PTR [rbp-20], 0
	jmp	.L2
.L5:
	mov	DWORD PTR [rbp-24], 0
	jmp	.L3
.L4:
	mov	eax, DWORD PTR [rbp-24]
	cdqe
	mov	eax, DWORD PTR directions[0+rax*4]
	mov	edi, eax
	call	fesetround
	mov	edi, 61
	call	feclearexcept
	mov	eax, DWORD PTR [rbp-20]
	cdqe
	sal	rax, 4
	lea	rax, [rax-16]
	add	rax, rbp
	sub	rax, 368
	mov	rdx, QWORD PTR [rax+8]
	mov	rax, QWORD PTR [rax]
	mov	rcx, rax
	mov	rbx, rdx
	mov	rax, rdx
	mov	rdi, rcx
	mov	rsi, rax
	call	__floattidf
	movq	rax, xmm0
	mov	QWORD PTR [rbp-392], rax
	mov	eax, DWORD PTR [rbp-20]
	cdqe
	sal	rax, 4
	lea	rax, [rax-16]
	add	rax, rbp
	sub	rax, 368
	mov	rdx, QWORD PTR [rax+8]
	mov	rax, QWORD PTR [rax]
	mov	rcx, rax
	mov	rbx, rdx
	mov	rax, rdx
	mov	rdi, rcx
	mov	rsi, rax
	call	__floatuntidf
	movq	rax, xmm0
	mov	QWORD PTR [rbp-400], rax
	mov	eax, DWORD PTR [rbp-20]
	cdqe
	sal	rax, 4
	lea	rax, [rax-16]
	add	rax, rbp
	sub	rax, 368
	mov	rdx, QWORD PTR [rax+8]
	mov	rax, QWORD PTR [rax]
	mov	rcx, rax
	mov	rbx, rdx
	mov	rax, rdx
	mov	rdi, rcx
	mov	rsi, rax
	call	__floattisf
	movd	eax, xmm0
	mov	DWORD PTR [rbp-404], eax
	mov	eax, DWORD PTR [rbp-20]
	cdqe
	sal	rax, 4
	lea	rax, [rax-16]
	add	rax, rbp
	sub	rax, 368
	mov	rdx, QWORD PTR [rax+8]
	mov	rax, QWORD PTR [rax]
	mov	rcx, rax
	mov	rbx, rdx
	mov	rax, rdx
	mov	rdi, rcx
	mov	rsi, rax
	call	__floatuntisf
	movd	eax, xmm0
	mov	DWORD PTR [rbp-408], eax
	mov	edi, 32
	call	fetestexcept
	test	eax, eax
	setne	al
	movzx	eax, al
	mov	DWORD PTR [rbp-28], eax
	mov	edi, 0
	call	fesetround
	movss	xmm0, DWORD PTR [rbp-408]
	pxor	xmm2, xmm2
	cvtss2sd	xmm2, xmm0
	movss	xmm0, DWORD PTR [rbp-404]
	pxor	xmm1, xmm1
	cvtss2sd	xmm1, xmm0
	movsd	xmm0, QWORD PTR [rbp-400]
	mov	rax, QWORD PTR [rbp-392]
	mov	edx, DWORD PTR [rbp-28]
	mov	esi, edx
	movapd	xmm3, xmm2
	movapd	xmm2, xmm1
	movapd	xmm1, xmm0
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC0
	mov	eax, 4
	call	printf
	add	DWORD PTR [rbp-24], 1
.L3:
	cmp	DWORD PTR [rbp-24], 3
	jle	.L4
	add	DWORD PTR [rbp-20], 1
.L2:
	mov	eax, DWORD PTR [rbp-20]
	cmp	eax, 10
	jbe	.L5
	mov	eax, 0
	mov	rbx, QWORD PTR [rbp-8]
	leave
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
