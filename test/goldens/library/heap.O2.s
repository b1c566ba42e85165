	.file	"heap.c"
	.intel_syntax noprefix
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%d\n"
.LC1:
	.string	"%d %d\n"
.LC2:
	.string	"%zu %d %s\n"
.LC3:
	.string	"%c\n"
.LC4:
	.string	"%p\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	r12
	push	rbp
	xor	ebp, ebp
	push	rbx
	xor	ebx, ebx
	.p2align 4,,10
	.p2align 3
.L2:
	mov	edi, 16
	mov	r12, rbp
	call	malloc
	mov	rbp, rax
	mov	eax, ebx
	imul	eax, ebx
	add	ebx, 1
	mov	QWORD PTR [rbp+8], r12
	mov	DWORD PTR [rbp+0], eax
	cmp	ebx, 10
	jne	.L2
	mov	ebx, 81
	test	r12, r12
	je	.L3
	.p2align 4,,10
	.p2align 3
.L4:
	mov	eax, DWORD PTR [r12]
	mov	r12, QWORD PTR [r12+8]
	add	ebx, eax
	test	r12, r12
	jne	.L4
.L3:
	mov	esi, ebx
	mov	edi, OFFSET FLAT:.LC0
	xor	eax, eax
	call	printf
	.p2align 4,,10
	.p2align 3
.L5:
	mov	rdi, rbp
	mov	rbp, QWORD PTR [rbp+8]
	call	free
	test	rbp, rbp
	jne	.L5
	mov	esi, 4
	mov	edi, 100
	call	calloc
	mov	rbp, rax
	lea	rdx, [rax+400]
	.p2align 4,,10
	.p2align 3
.L6:
	add	ebx, DWORD PTR [rax]
	add	rax, 4
	cmp	rax, rdx
	jne	.L6
	mov	esi, ebx
	mov	edi, OFFSET FLAT:.LC0
	xor	eax, eax
	call	printf
	xor	eax, eax
	.p2align 4,,10
	.p2align 3
.L7:
	mov	DWORD PTR [rbp+0+rax*4], eax
	add	rax, 1
	cmp	rax, 100
	jne	.L7
	mov	rdi, rbp
	mov	esi, 40000
	call	realloc
	mov	rbp, rax
	lea	rdx, [rax+400]
	.p2align 4,,10
	.p2align 3
.L8:
	add	ebx, DWORD PTR [rax]
	add	rax, 4
	cmp	rax, rdx
	jne	.L8
	xor	edx, edx
	test	rbp, rbp
	mov	esi, ebx
	mov	edi, OFFSET FLAT:.LC1
	setne	dl
	xor	eax, eax
	call	printf
	mov	rdi, rbp
	mov	esi, 40
	call	realloc
	mov	rbp, rax
	lea	rdx, [rax+40]
	.p2align 4,,10
	.p2align 3
.L9:
	add	ebx, DWORD PTR [rax]
	add	rax, 4
	cmp	rax, rdx
	jne	.L9
	mov	esi, ebx
	mov	edi, OFFSET FLAT:.LC0
	xor	eax, eax
	call	printf
	mov	rdi, rbp
	mov	ebp, 50
	call	free
	mov	edi, 1
	call	malloc
	mov	BYTE PTR [rax], 0
	mov	rbx, rax
	.p2align 4,,10
	.p2align 3
.L10:
	mov	rdi, rbx
	call	strlen
	mov	rdi, rbx
	lea	rsi, [rax+5]
	call	realloc
	mov	rdi, rax
	mov	rbx, rax
	call	strlen
	add	rax, rbx
	mov	DWORD PTR [rax], 1684234849
	mov	BYTE PTR [rax+4], 0
	sub	ebp, 1
	jne	.L10
	mov	rdi, rbx
	call	strdup
	mov	rsi, rbx
	mov	rbp, rax
	mov	rdi, rax
	call	strcmp
	mov	rdi, rbp
	mov	r12d, eax
	call	strlen
	mov	rcx, rbp
	mov	edx, r12d
	mov	edi, OFFSET FLAT:.LC2
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	rdi, rbx
	call	free
	mov	rdi, rbp
	call	free
	mov	edi, 24
	call	malloc
	mov	rdi, rax
	mov	rbp, rax
	call	free
	mov	edi, 24
	call	malloc
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC1
	mov	edx, eax
	mov	rbx, rax
	and	edx, 15
	cmp	rbp, rax
	sete	sil
	xor	eax, eax
	call	printf
	mov	rdi, rbx
	call	free
	mov	esi, 120
	mov	edi, OFFSET FLAT:.LC3
	xor	eax, eax
	call	printf
	mov	rdi, -1
	call	malloc
	mov	edi, OFFSET FLAT:.LC4
	mov	rsi, rax
	xor	eax, eax
	call	printf
	pop	rbx
	xor	eax, eax
	pop	rbp
	pop	r12
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
