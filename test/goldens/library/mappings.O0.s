	.file	"mappings.c"
	.intel_syntax noprefix
	.text
	.section	.rodata
.LC0:
	.string	"cleaned %d\n"
	.text
	.type	clean, @function
clean:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 16
	mov	QWORD PTR [rbp-8], rdi
	mov	rax, QWORD PTR [rbp-8]
	mov	eax, DWORD PTR [rax]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC0
	mov	eax, 0
	call	printf
	nop
	leave
	ret
	.size	clean, .-clean
	.section	.rodata
.LC1:
	.string	"%s %s %d\n"
.LC2:
	.string	"%s %d\n"
.LC3:
	.string	"%d %d\n"
.LC4:
	.string	"%d\n"
	.text
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	push	rbx
	sub	rsp, 56
	mov	r9d, 0
	mov	r8d, -1
	mov	ecx, 34
	mov	edx, 3
	mov	esi, 8192
	mov	edi, 0
	call	mmap
	mov	QWORD PTR [rbp-24], rax
	mov	rax, QWORD PTR [rbp-24]
	mov	DWORD PTR [rax], 1953523051
	mov	BYTE PTR [rax+4], 0
	mov	rax, QWORD PTR [rbp-24]
	add	rax, 8000
	mov	DWORD PTR [rax], 7496038
	mov	rax, QWORD PTR [rbp-24]
	mov	ecx, 1
	mov	edx, 65536
	mov	esi, 8192
	mov	rdi, rax
	mov	eax, 0
	call	mremap
	mov	QWORD PTR [rbp-24], rax
	mov	rax, QWORD PTR [rbp-24]
	add	rax, 65535
	movzx	eax, BYTE PTR [rax]
	movsx	edx, al
	mov	rax, QWORD PTR [rbp-24]
	lea	rsi, [rax+8000]
	mov	rax, QWORD PTR [rbp-24]
	mov	ecx, edx
	mov	rdx, rsi
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC1
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-24]
	add	rax, 65535
	mov	BYTE PTR [rax], 1
	mov	rax, QWORD PTR [rbp-24]
	mov	ecx, 0
	mov	edx, 4096
	mov	esi, 65536
	mov	rdi, rax
	mov	eax, 0
	call	mremap
	mov	QWORD PTR [rbp-32], rax
	mov	rax, QWORD PTR [rbp-32]
	cmp	rax, QWORD PTR [rbp-24]
	sete	al
	movzx	edx, al
	mov	rax, QWORD PTR [rbp-32]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-24]
	add	rax, 1
	mov	ecx, 0
	mov	edx, 8192
	mov	esi, 4096
	mov	rdi, rax
	mov	eax, 0
	call	mremap
	mov	QWORD PTR [rbp-40], rax
	call	__errno_location
	mov	eax, DWORD PTR [rax]
	cmp	eax, 22
	sete	al
	movzx	edx, al
	cmp	QWORD PTR [rbp-40], -1
	sete	al
	movzx	eax, al
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC3
	mov	eax, 0
	call	printf
	mov	ecx, 1
	mov	edx, 8192
	mov	esi, 4096
	mov	edi, 268435456
	mov	eax, 0
	call	mremap
	mov	QWORD PTR [rbp-40], rax
	call	__errno_location
	mov	eax, DWORD PTR [rax]
	cmp	eax, 14
	sete	al
	movzx	edx, al
	cmp	QWORD PTR [rbp-40], -1
	sete	al
	movzx	eax, al
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC3
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-24]
	add	rax, 4096
	mov	r9d, 0
	mov	r8d, -1
	mov	ecx, 50
	mov	edx, 3
	mov	esi, 4096
	mov	rdi, rax
	call	mmap
	mov	QWORD PTR [rbp-48], rax
	mov	rax, QWORD PTR [rbp-48]
	mov	DWORD PTR [rax], 1954047342
	mov	BYTE PTR [rax+4], 0
	mov	rax, QWORD PTR [rbp-24]
	mov	ecx, 0
	mov	edx, 8192
	mov	esi, 4096
	mov	rdi, rax
	mov	eax, 0
	call	mremap
	mov	QWORD PTR [rbp-24], rax
	cmp	QWORD PTR [rbp-24], -1
	jne	.L3
	call	__errno_location
	mov	eax, DWORD PTR [rax]
	cmp	eax, 12
	jne	.L3
	mov	eax, 1
	jmp	.L4
.L3:
	mov	eax, 0
.L4:
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC4
	mov	eax, 0
	call	printf
	mov	DWORD PTR [rbp-52], 5
	mov	ebx, 0
	lea	rax, [rbp-52]
	mov	rdi, rax
	call	clean
	mov	eax, ebx
	mov	rbx, QWORD PTR [rbp-8]
	leave
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
