	.file	"locale.c"
	.intel_syntax noprefix
	.text
	.section	.rodata
.LC0:
	.string	"signal %d\n"
	.text
	.type	handler, @function
handler:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 16
	mov	DWORD PTR [rbp-4], edi
	mov	eax, DWORD PTR [rbp-4]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC0
	mov	eax, 0
	call	printf
	nop
	leave
	ret
	.size	handler, .-handler
	.section	.rodata
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
	.text
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	push	r12
	push	rbx
	sub	rsp, 64
	mov	esi, 0
	mov	edi, 6
	call	setlocale
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
	test	rax, rax
	sete	al
	movzx	eax, al
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC4
	mov	eax, 0
	call	printf
	call	localeconv
	mov	QWORD PTR [rbp-24], rax
	mov	rax, QWORD PTR [rbp-24]
	movzx	eax, BYTE PTR [rax+93]
	cmp	al, 127
	sete	al
	movzx	edi, al
	mov	rax, QWORD PTR [rbp-24]
	movzx	eax, BYTE PTR [rax+81]
	cmp	al, 127
	sete	al
	movzx	esi, al
	mov	rax, QWORD PTR [rbp-24]
	mov	rcx, QWORD PTR [rax+72]
	mov	rax, QWORD PTR [rbp-24]
	mov	rdx, QWORD PTR [rax+8]
	mov	rax, QWORD PTR [rbp-24]
	mov	rax, QWORD PTR [rax]
	mov	r9d, edi
	mov	r8d, esi
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC5
	mov	eax, 0
	call	printf
	lea	rax, [rbp-60]
	mov	rdi, rax
	call	tmpnam
	mov	rdx, rax
	lea	rax, [rbp-60]
	cmp	rdx, rax
	jne	.L3
	lea	rax, [rbp-80]
	mov	rdi, rax
	call	tmpnam
	mov	rdx, rax
	lea	rax, [rbp-80]
	cmp	rdx, rax
	jne	.L3
	mov	eax, 1
	jmp	.L4
.L3:
	mov	eax, 0
.L4:
	mov	DWORD PTR [rbp-28], eax
	lea	rdx, [rbp-80]
	lea	rax, [rbp-60]
	mov	rsi, rdx
	mov	rdi, rax
	call	strcmp
	test	eax, eax
	setne	al
	movzx	edx, al
	mov	eax, DWORD PTR [rbp-28]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC6
	mov	eax, 0
	call	printf
	mov	edi, 0
	call	tmpnam
	mov	QWORD PTR [rbp-40], rax
	mov	rax, QWORD PTR [rbp-40]
	mov	rdi, rax
	call	strlen
	mov	rcx, rax
	mov	rax, rcx
	shr	rax, 2
	movabs	rdx, 2951479051793528259
	mul	rdx
	shr	rdx, 2
	mov	rax, rdx
	sal	rax, 2
	add	rax, rdx
	lea	rdx, [0+rax*4]
	add	rax, rdx
	sal	rax, 2
	sub	rcx, rax
	mov	rdx, rcx
	cmp	rdx, 5
	jbe	.L5
	mov	r12d, 1
	jmp	.L6
.L5:
	mov	r12d, 0
.L6:
	mov	rax, QWORD PTR [rbp-40]
	mov	edx, 5
	mov	esi, OFFSET FLAT:.LC7
	mov	rdi, rax
	call	strncmp
	mov	ebx, eax
	mov	rdx, QWORD PTR [rbp-40]
	lea	rax, [rbp-60]
	mov	rsi, rdx
	mov	rdi, rax
	call	strcmp
	test	eax, eax
	setne	al
	movzx	eax, al
	mov	rcx, r12
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC8
	mov	eax, 0
	call	printf
	mov	esi, OFFSET FLAT:handler
	mov	edi, 10
	call	sysv_signal
	mov	edi, 10
	call	raise
	mov	esi, 1
	mov	edi, 10
	call	signal
	test	rax, rax
	sete	al
	movzx	eax, al
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC4
	mov	eax, 0
	call	printf
	mov	edi, 10
	call	raise
	add	rsp, 64
	pop	rbx
	pop	r12
	pop	rbp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
