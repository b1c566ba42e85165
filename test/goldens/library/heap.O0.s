	.file	"heap.c"
	.intel_syntax noprefix
	.text
	.section	.rodata
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
	.text
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	push	rbx
	sub	rsp, 88
	mov	QWORD PTR [rbp-24], 0
	mov	DWORD PTR [rbp-40], 0
	mov	DWORD PTR [rbp-36], 0
	jmp	.L2
.L3:
	mov	edi, 16
	call	malloc
	mov	QWORD PTR [rbp-32], rax
	mov	eax, DWORD PTR [rbp-36]
	imul	eax, eax
	mov	edx, eax
	mov	rax, QWORD PTR [rbp-32]
	mov	DWORD PTR [rax], edx
	mov	rax, QWORD PTR [rbp-32]
	mov	rdx, QWORD PTR [rbp-24]
	mov	QWORD PTR [rax+8], rdx
	mov	rax, QWORD PTR [rbp-32]
	mov	QWORD PTR [rbp-24], rax
	add	DWORD PTR [rbp-36], 1
.L2:
	cmp	DWORD PTR [rbp-36], 9
	jle	.L3
	mov	rax, QWORD PTR [rbp-24]
	mov	QWORD PTR [rbp-32], rax
	jmp	.L4
.L5:
	mov	rax, QWORD PTR [rbp-32]
	mov	eax, DWORD PTR [rax]
	add	DWORD PTR [rbp-40], eax
	mov	rax, QWORD PTR [rbp-32]
	mov	rax, QWORD PTR [rax+8]
	mov	QWORD PTR [rbp-32], rax
.L4:
	cmp	QWORD PTR [rbp-32], 0
	jne	.L5
	mov	eax, DWORD PTR [rbp-40]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC0
	mov	eax, 0
	call	printf
	jmp	.L6
.L7:
	mov	rax, QWORD PTR [rbp-24]
	mov	rax, QWORD PTR [rax+8]
	mov	QWORD PTR [rbp-32], rax
	mov	rax, QWORD PTR [rbp-24]
	mov	rdi, rax
	call	free
	mov	rax, QWORD PTR [rbp-32]
	mov	QWORD PTR [rbp-24], rax
.L6:
	cmp	QWORD PTR [rbp-24], 0
	jne	.L7
	mov	esi, 4
	mov	edi, 100
	call	calloc
	mov	QWORD PTR [rbp-56], rax
	mov	DWORD PTR [rbp-36], 0
	jmp	.L8
.L9:
	mov	eax, DWORD PTR [rbp-36]
	cdqe
	lea	rdx, [0+rax*4]
	mov	rax, QWORD PTR [rbp-56]
	add	rax, rdx
	mov	eax, DWORD PTR [rax]
	add	DWORD PTR [rbp-40], eax
	add	DWORD PTR [rbp-36], 1
.L8:
	cmp	DWORD PTR [rbp-36], 99
	jle	.L9
	mov	eax, DWORD PTR [rbp-40]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC0
	mov	eax, 0
	call	printf
	mov	DWORD PTR [rbp-36], 0
	jmp	.L10
.L11:
	mov	eax, DWORD PTR [rbp-36]
	cdqe
	lea	rdx, [0+rax*4]
	mov	rax, QWORD PTR [rbp-56]
	add	rdx, rax
	mov	eax, DWORD PTR [rbp-36]
	mov	DWORD PTR [rdx], eax
	add	DWORD PTR [rbp-36], 1
.L10:
	cmp	DWORD PTR [rbp-36], 99
	jle	.L11
	mov	rax, QWORD PTR [rbp-56]
	mov	esi, 40000
	mov	rdi, rax
	call	realloc
	mov	QWORD PTR [rbp-64], rax
	mov	DWORD PTR [rbp-36], 0
	jmp	.L12
.L13:
	mov	eax, DWORD PTR [rbp-36]
	cdqe
	lea	rdx, [0+rax*4]
	mov	rax, QWORD PTR [rbp-64]
	add	rax, rdx
	mov	eax, DWORD PTR [rax]
	add	DWORD PTR [rbp-40], eax
	add	DWORD PTR [rbp-36], 1
.L12:
	cmp	DWORD PTR [rbp-36], 99
	jle	.L13
	cmp	QWORD PTR [rbp-64], 0
	setne	al
	movzx	edx, al
	mov	eax, DWORD PTR [rbp-40]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC1
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-64]
	mov	esi, 40
	mov	rdi, rax
	call	realloc
	mov	QWORD PTR [rbp-64], rax
	mov	DWORD PTR [rbp-36], 0
	jmp	.L14
.L15:
	mov	eax, DWORD PTR [rbp-36]
	cdqe
	lea	rdx, [0+rax*4]
	mov	rax, QWORD PTR [rbp-64]
	add	rax, rdx
	mov	eax, DWORD PTR [rax]
	add	DWORD PTR [rbp-40], eax
	add	DWORD PTR [rbp-36], 1
.L14:
	cmp	DWORD PTR [rbp-36], 9
	jle	.L15
	mov	eax, DWORD PTR [rbp-40]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC0
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-64]
	mov	rdi, rax
	call	free
	mov	edi, 1
	call	malloc
	mov	QWORD PTR [rbp-48], rax
	mov	rax, QWORD PTR [rbp-48]
	mov	BYTE PTR [rax], 0
	mov	DWORD PTR [rbp-36], 0
	jmp	.L16
.L17:
	mov	rax, QWORD PTR [rbp-48]
	mov	rdi, rax
	call	strlen
	lea	rdx, [rax+5]
	mov	rax, QWORD PTR [rbp-48]
	mov	rsi, rdx
	mov	rdi, rax
	call	realloc
	mov	QWORD PTR [rbp-48], rax
	mov	rax, QWORD PTR [rbp-48]
	mov	rdi, rax
	call	strlen
	mov	rdx, rax
	mov	rax, QWORD PTR [rbp-48]
	add	rax, rdx
	mov	DWORD PTR [rax], 1684234849
	mov	BYTE PTR [rax+4], 0
	add	DWORD PTR [rbp-36], 1
.L16:
	cmp	DWORD PTR [rbp-36], 49
	jle	.L17
	mov	rax, QWORD PTR [rbp-48]
	mov	rdi, rax
	call	strdup
	mov	QWORD PTR [rbp-72], rax
	mov	rdx, QWORD PTR [rbp-48]
	mov	rax, QWORD PTR [rbp-72]
	mov	rsi, rdx
	mov	rdi, rax
	call	strcmp
	mov	ebx, eax
	mov	rax, QWORD PTR [rbp-72]
	mov	rdi, rax
	call	strlen
	mov	rsi, rax
	mov	rax, QWORD PTR [rbp-72]
	mov	rcx, rax
	mov	edx, ebx
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-48]
	mov	rdi, rax
	call	free
	mov	rax, QWORD PTR [rbp-72]
	mov	rdi, rax
	call	free
	mov	edi, 24
	call	malloc
	mov	QWORD PTR [rbp-80], rax
	mov	rax, QWORD PTR [rbp-80]
	mov	rdi, rax
	call	free
	mov	edi, 24
	call	malloc
	mov	QWORD PTR [rbp-88], rax
	mov	rax, QWORD PTR [rbp-88]
	and	eax, 15
	mov	edx, eax
	mov	rax, QWORD PTR [rbp-80]
	cmp	rax, QWORD PTR [rbp-88]
	sete	al
	movzx	eax, al
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC1
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-88]
	mov	rdi, rax
	call	free
	mov	edi, 3000000
	call	malloc
	mov	QWORD PTR [rbp-96], rax
	mov	rax, QWORD PTR [rbp-96]
	mov	edx, 3000000
	mov	esi, 120
	mov	rdi, rax
	call	memset
	mov	rax, QWORD PTR [rbp-96]
	add	rax, 2999999
	movzx	eax, BYTE PTR [rax]
	movsx	eax, al
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC3
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-96]
	mov	rdi, rax
	call	free
	mov	rdi, -1
	call	malloc
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC4
	mov	eax, 0
	call	printf
	mov	eax, 0
	mov	rbx, QWORD PTR [rbp-8]
	leave
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
