	.file	"random48.c"
	.intel_syntax noprefix
	.text
	.section	.rodata
.LC0:
	.string	"%s:"
.LC1:
	.string	" %.17g %ld %ld"
	.text
	.type	three, @function
three:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 48
	mov	QWORD PTR [rbp-40], rdi
	mov	rax, QWORD PTR [rbp-40]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC0
	mov	eax, 0
	call	printf
	mov	DWORD PTR [rbp-4], 0
	jmp	.L2
.L3:
	call	drand48
	movq	rax, xmm0
	mov	QWORD PTR [rbp-16], rax
	call	lrand48
	mov	QWORD PTR [rbp-24], rax
	call	mrand48
	mov	QWORD PTR [rbp-32], rax
	mov	rdx, QWORD PTR [rbp-32]
	mov	rcx, QWORD PTR [rbp-24]
	mov	rax, QWORD PTR [rbp-16]
	mov	rsi, rcx
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC1
	mov	eax, 1
	call	printf
	add	DWORD PTR [rbp-4], 1
.L2:
	cmp	DWORD PTR [rbp-4], 2
	jle	.L3
	mov	edi, 10
	call	putchar
	nop
	leave
	ret
	.size	three, .-three
	.section	.rodata
.LC2:
	.string	"without a seed"
.LC3:
	.string	"42"
.LC4:
	.string	"-1"
	.align 8
.LC5:
	.string	"own: %.17g %ld %ld, now %x %x %x\n"
.LC6:
	.string	"former: %x %x %x\n"
.LC7:
	.string	"seed48"
.LC8:
	.string	"lcong48"
.LC9:
	.string	"own: %.17g\n"
.LC10:
	.string	"more than 32 bits"
	.text
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 80
	mov	WORD PTR [rbp-46], 1
	mov	WORD PTR [rbp-44], 2
	mov	WORD PTR [rbp-42], 3
	mov	WORD PTR [rbp-52], 4660
	mov	WORD PTR [rbp-50], -21555
	mov	WORD PTR [rbp-48], -1
	mov	WORD PTR [rbp-66], 5
	mov	WORD PTR [rbp-64], 6
	mov	WORD PTR [rbp-62], 7
	mov	WORD PTR [rbp-60], -6547
	mov	WORD PTR [rbp-58], -8468
	mov	WORD PTR [rbp-56], 5
	mov	WORD PTR [rbp-54], -32765
	mov	edi, OFFSET FLAT:.LC2
	call	three
	mov	edi, 42
	call	srand48
	mov	edi, OFFSET FLAT:.LC3
	call	three
	mov	rdi, -1
	call	srand48
	mov	edi, OFFSET FLAT:.LC4
	call	three
	mov	DWORD PTR [rbp-4], 0
	jmp	.L5
.L6:
	lea	rax, [rbp-46]
	mov	rdi, rax
	call	erand48
	movq	rax, xmm0
	mov	QWORD PTR [rbp-24], rax
	lea	rax, [rbp-46]
	mov	rdi, rax
	call	nrand48
	mov	QWORD PTR [rbp-32], rax
	lea	rax, [rbp-46]
	mov	rdi, rax
	call	jrand48
	mov	QWORD PTR [rbp-40], rax
	movzx	eax, WORD PTR [rbp-42]
	movzx	r8d, ax
	movzx	eax, WORD PTR [rbp-44]
	movzx	edi, ax
	movzx	eax, WORD PTR [rbp-46]
	movzx	ecx, ax
	mov	rdx, QWORD PTR [rbp-40]
	mov	rsi, QWORD PTR [rbp-32]
	mov	rax, QWORD PTR [rbp-24]
	mov	r9d, r8d
	mov	r8d, edi
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC5
	mov	eax, 1
	call	printf
	add	DWORD PTR [rbp-4], 1
.L5:
	cmp	DWORD PTR [rbp-4], 2
	jle	.L6
	lea	rax, [rbp-52]
	mov	rdi, rax
	call	seed48
	mov	QWORD PTR [rbp-16], rax
	mov	rax, QWORD PTR [rbp-16]
	add	rax, 4
	movzx	eax, WORD PTR [rax]
	movzx	ecx, ax
	mov	rax, QWORD PTR [rbp-16]
	add	rax, 2
	movzx	eax, WORD PTR [rax]
	movzx	edx, ax
	mov	rax, QWORD PTR [rbp-16]
	movzx	eax, WORD PTR [rax]
	movzx	eax, ax
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC6
	mov	eax, 0
	call	printf
	mov	edi, OFFSET FLAT:.LC7
	call	three
	lea	rax, [rbp-66]
	mov	rdi, rax
	call	lcong48
	mov	edi, OFFSET FLAT:.LC8
	call	three
	lea	rax, [rbp-46]
	mov	rdi, rax
	call	erand48
	movq	rax, xmm0
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC9
	mov	eax, 1
	call	printf
	movabs	rax, 1099511627776
	mov	rdi, rax
	call	srand48
	mov	edi, OFFSET FLAT:.LC10
	call	three
	mov	eax, 0
	leave
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
