	.file	"mappings.c"
	.intel_syntax noprefix
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%s %s %d\n"
.LC1:
	.string	"%s %d\n"
.LC2:
	.string	"%d %d\n"
.LC3:
	.string	"%d\n"
.LC4:
	.string	"cleaned %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	r12
	xor	r9d, r9d
	mov	r8d, -1
	xor	edi, edi
	push	rbp
	mov	ecx, 34
	mov	edx, 3
	mov	esi, 8192
	push	rbx
	call	mmap
	mov	ecx, 1
	mov	edx, 65536
	mov	esi, 8192
	mov	DWORD PTR [rax], 1953523051
	mov	rdi, rax
	mov	BYTE PTR [rax+4], 0
	mov	DWORD PTR [rax+8000], 7496038
	xor	eax, eax
	call	mremap
	mov	edi, OFFSET FLAT:.LC0
	movsx	ecx, BYTE PTR [rax+65535]
	mov	rbx, rax
	lea	rdx, [rax+8000]
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	BYTE PTR [rbx+65535], 1
	xor	ecx, ecx
	xor	eax, eax
	mov	edx, 4096
	mov	esi, 65536
	mov	rdi, rbx
	call	mremap
	xor	edx, edx
	mov	edi, OFFSET FLAT:.LC1
	cmp	rbx, rax
	mov	rsi, rax
	sete	dl
	xor	eax, eax
	call	printf
	xor	ecx, ecx
	lea	rdi, [rbx+1]
	mov	edx, 8192
	mov	esi, 4096
	xor	eax, eax
	call	mremap
	mov	r12, rax
	call	__errno_location
	xor	edx, edx
	mov	edi, OFFSET FLAT:.LC2
	cmp	DWORD PTR [rax], 22
	mov	rbp, rax
	sete	dl
	xor	esi, esi
	cmp	r12, -1
	sete	sil
	xor	eax, eax
	call	printf
	mov	ecx, 1
	mov	edx, 8192
	xor	eax, eax
	mov	esi, 4096
	mov	edi, 268435456
	call	mremap
	xor	edx, edx
	cmp	DWORD PTR [rbp+0], 14
	mov	edi, OFFSET FLAT:.LC2
	sete	dl
	xor	esi, esi
	cmp	rax, -1
	sete	sil
	xor	eax, eax
	call	printf
	lea	rdi, [rbx+4096]
	xor	r9d, r9d
	mov	r8d, -1
	mov	ecx, 50
	mov	edx, 3
	mov	esi, 4096
	call	mmap
	mov	esi, 4096
	xor	ecx, ecx
	mov	rdi, rbx
	mov	DWORD PTR [rax], 1954047342
	mov	edx, 8192
	mov	BYTE PTR [rax+4], 0
	xor	eax, eax
	call	mremap
	xor	esi, esi
	cmp	rax, -1
	je	.L7
.L2:
	mov	edi, OFFSET FLAT:.LC3
	xor	eax, eax
	call	printf
	mov	esi, 5
	mov	edi, OFFSET FLAT:.LC4
	xor	eax, eax
	call	printf
	pop	rbx
	xor	eax, eax
	pop	rbp
	pop	r12
	ret
.L7:
	xor	esi, esi
	cmp	DWORD PTR [rbp+0], 12
	sete	sil
	jmp	.L2
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
