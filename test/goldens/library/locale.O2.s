	.file	"locale.c"
	.intel_syntax noprefix
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"signal %d\n"
	.text
	.p2align 4
	.type	handler, @function
handler:
	mov	esi, edi
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC0
	jmp	printf
	.size	handler, .-handler
	.section	.rodata.str1.1
.LC1:
	.string	"C"
.LC2:
	.string	"POSIX"
.LC3:
	.string	"xx_XX"
.LC4:
	.string	"%d\n"
.LC5:
	.string	"[%s] [%s] [%s] %d %d\n"
.LC6:
	.string	"%d %d\n"
.LC7:
	.string	"/tmp/"
.LC8:
	.string	"%d %d %zu\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	r13
	xor	esi, esi
	mov	edi, 6
	push	r12
	push	rbp
	push	rbx
	sub	rsp, 56
	call	setlocale
	lea	r13, [rsp+8]
	mov	rdi, rax
	call	puts
	mov	esi, OFFSET FLAT:.LC1
	mov	edi, 6
	call	setlocale
	mov	rdi, rax
	call	puts
	mov	esi, OFFSET FLAT:.LC2
	mov	edi, 1
	call	setlocale
	mov	rdi, rax
	call	puts
	mov	esi, OFFSET FLAT:.LC3
	mov	edi, 6
	call	setlocale
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC4
	test	rax, rax
	sete	sil
	xor	eax, eax
	call	printf
	call	localeconv
	xor	r9d, r9d
	mov	edi, OFFSET FLAT:.LC5
	cmp	BYTE PTR [rax+93], 127
	mov	rsi, QWORD PTR [rax]
	sete	r9b
	cmp	BYTE PTR [rax+81], 127
	mov	rcx, QWORD PTR [rax+72]
	sete	r8b
	mov	rdx, QWORD PTR [rax+8]
	xor	eax, eax
	xor	ebx, ebx
	movzx	r8d, r8b
	call	printf
	mov	rdi, r13
	call	tmpnam
	lea	rsi, [rsp+28]
	cmp	r13, rax
	je	.L8
.L4:
	mov	rdi, r13
	call	strcmp
	xor	edx, edx
	mov	esi, ebx
	mov	edi, OFFSET FLAT:.LC6
	test	eax, eax
	setne	dl
	xor	eax, eax
	call	printf
	xor	edi, edi
	call	tmpnam
	mov	r12, rax
	mov	rdi, rax
	call	strlen
	mov	edx, 5
	mov	rdi, r12
	mov	esi, OFFSET FLAT:.LC7
	mov	rbx, rax
	call	strncmp
	mov	rsi, r12
	mov	rdi, r13
	mov	ebp, eax
	call	strcmp
	mov	rdx, rbx
	xor	ecx, ecx
	mov	edi, OFFSET FLAT:.LC8
	mov	esi, eax
	shr	rdx, 2
	movabs	rax, 2951479051793528259
	mul	rdx
	mov	rax, rdx
	and	rdx, -4
	shr	rax, 2
	add	rdx, rax
	lea	rax, [rdx+rdx*4]
	mov	edx, ebp
	sal	rax, 2
	sub	rbx, rax
	cmp	rbx, 5
	seta	cl
	test	esi, esi
	setne	sil
	xor	eax, eax
	movzx	esi, sil
	call	printf
	mov	esi, OFFSET FLAT:handler
	mov	edi, 10
	call	sysv_signal
	mov	edi, 10
	call	raise
	mov	esi, 1
	mov	edi, 10
	call	signal
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC4
	test	rax, rax
	sete	sil
	xor	eax, eax
	call	printf
	mov	edi, 10
	call	raise
	add	rsp, 56
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	ret
.L8:
	mov	rdi, rsi
	xor	ebx, ebx
	call	tmpnam
	lea	rsi, [rsp+28]
	cmp	rsi, rax
	sete	bl
	jmp	.L4
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
