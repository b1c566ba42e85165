	.file	"random48.c"
	.intel_syntax noprefix
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%s:"
.LC1:
	.string	" %.17g %ld %ld"
	.text
	.p2align 4
	.type	three, @function
three:
	push	rbp
	mov	rsi, rdi
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC0
	push	rbx
	mov	ebp, 3
	sub	rsp, 24
	call	printf
.L2:
	call	drand48
	movsd	QWORD PTR [rsp+8], xmm0
	call	lrand48
	mov	rbx, rax
	call	mrand48
	movsd	xmm0, QWORD PTR [rsp+8]
	mov	rsi, rbx
	mov	edi, OFFSET FLAT:.LC1
	mov	rdx, rax
	mov	eax, 1
	call	printf
	sub	ebp, 1
	jne	.L2
	add	rsp, 24
	mov	edi, 10
	pop	rbx
	pop	rbp
	jmp	putchar
	.size	three, .-three
	.section	.rodata.str1.1
.LC6:
	.string	"without a seed"
.LC7:
	.string	"42"
.LC8:
	.string	"-1"
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC9:
	.string	"own: %.17g %ld %ld, now %x %x %x\n"
	.section	.rodata.str1.1
.LC10:
	.string	"former: %x %x %x\n"
.LC11:
	.string	"seed48"
.LC12:
	.string	"lcong48"
.LC13:
	.string	"own: %.17g\n"
.LC14:
	.string	"more than 32 bits"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	edx, -1
	mov	ecx, -32765
	mov	edi, OFFSET FLAT:.LC6
	push	rbx
	mov	ebp, 3
	sub	rsp, 56
	mov	eax, DWORD PTR .LC2[rip]
	mov	WORD PTR [rsp+28], dx
	mov	DWORD PTR [rsp+16], eax
	mov	eax, 3
	mov	WORD PTR [rsp+20], ax
	mov	eax, DWORD PTR .LC3[rip]
	mov	WORD PTR [rsp+44], cx
	mov	DWORD PTR [rsp+24], eax
	mov	rax, QWORD PTR .LC4[rip]
	mov	QWORD PTR [rsp+32], rax
	mov	eax, DWORD PTR .LC5[rip]
	mov	DWORD PTR [rsp+40], eax
	call	three
	mov	edi, 42
	call	srand48
	mov	edi, OFFSET FLAT:.LC7
	call	three
	mov	rdi, -1
	call	srand48
	mov	edi, OFFSET FLAT:.LC8
	call	three
.L7:
	lea	rdi, [rsp+16]
	call	erand48
	lea	rdi, [rsp+16]
	movsd	QWORD PTR [rsp+8], xmm0
	call	nrand48
	lea	rdi, [rsp+16]
	mov	rbx, rax
	call	jrand48
	movzx	ecx, WORD PTR [rsp+16]
	mov	rsi, rbx
	movzx	r9d, WORD PTR [rsp+20]
	movzx	r8d, WORD PTR [rsp+18]
	movsd	xmm0, QWORD PTR [rsp+8]
	mov	rdx, rax
	mov	edi, OFFSET FLAT:.LC9
	mov	eax, 1
	call	printf
	sub	ebp, 1
	jne	.L7
	lea	rdi, [rsp+24]
	call	seed48
	mov	edi, OFFSET FLAT:.LC10
	movzx	ecx, WORD PTR [rax+4]
	movzx	edx, WORD PTR [rax+2]
	movzx	esi, WORD PTR [rax]
	xor	eax, eax
	call	printf
	mov	edi, OFFSET FLAT:.LC11
	call	three
	lea	rdi, [rsp+32]
	call	lcong48
	mov	edi, OFFSET FLAT:.LC12
	call	three
	lea	rdi, [rsp+16]
	call	erand48
	mov	edi, OFFSET FLAT:.LC13
	mov	eax, 1
	call	printf
	movabs	rdi, 1099511627776
	call	srand48
	mov	edi, OFFSET FLAT:.LC14
	call	three
	add	rsp, 56
	xor	eax, eax
	pop	rbx
	pop	rbp
	ret
	.size	main, .-main
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.LC2:
	.value	1
	.value	2
	.align 4
.LC3:
	.value	4660
	.value	-21555
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC4:
	.value	5
	.value	6
	.value	7
	.value	-6547
	.section	.rodata.cst4
	.align 4
.LC5:
	.value	-8468
	.value	5
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
