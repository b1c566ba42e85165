	.file	"lines.c"
	.intel_syntax noprefix
	.text
	.section	.rodata
.LC0:
	.string	"%ld %s"
.LC1:
	.string	"%ld %s\n"
.LC2:
	.string	"%zu %s\n"
.LC3:
	.string	"%ld %zu %.5s\n"
.LC4:
	.string	"%d %d %zu %d\n"
.LC5:
	.string	"no trouble"
	.text
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	push	r13
	push	r12
	push	rbx
	sub	rsp, 56
	mov	QWORD PTR [rbp-56], 0
	mov	QWORD PTR [rbp-64], 0
	mov	rdx, QWORD PTR stdin[rip]
	lea	rcx, [rbp-64]
	lea	rax, [rbp-56]
	mov	rsi, rcx
	mov	rdi, rax
	call	getline
	mov	QWORD PTR [rbp-40], rax
	mov	rdx, QWORD PTR [rbp-56]
	mov	rax, QWORD PTR [rbp-40]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC0
	mov	eax, 0
	call	printf
	mov	rdx, QWORD PTR stdin[rip]
	lea	rsi, [rbp-64]
	lea	rax, [rbp-56]
	mov	rcx, rdx
	mov	edx, 59
	mov	rdi, rax
	call	getdelim
	mov	QWORD PTR [rbp-40], rax
	mov	rdx, QWORD PTR [rbp-56]
	mov	rax, QWORD PTR [rbp-40]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC1
	mov	eax, 0
	call	printf
	mov	QWORD PTR [rbp-74], 0
	mov	WORD PTR [rbp-66], 0
	mov	rdx, QWORD PTR stdin[rip]
	lea	rax, [rbp-74]
	mov	rcx, rdx
	mov	edx, 3
	mov	esi, 3
	mov	rdi, rax
	call	fread
	mov	QWORD PTR [rbp-48], rax
	lea	rdx, [rbp-74]
	mov	rax, QWORD PTR [rbp-48]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	jmp	.L2
.L3:
	mov	rbx, QWORD PTR [rbp-56]
	mov	rax, QWORD PTR [rbp-56]
	mov	rdi, rax
	call	strlen
	mov	rdx, rax
	mov	rax, QWORD PTR [rbp-40]
	mov	rcx, rbx
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC3
	mov	eax, 0
	call	printf
.L2:
	mov	rdx, QWORD PTR stdin[rip]
	lea	rcx, [rbp-64]
	lea	rax, [rbp-56]
	mov	rsi, rcx
	mov	rdi, rax
	call	getline
	mov	QWORD PTR [rbp-40], rax
	cmp	QWORD PTR [rbp-40], 0
	jns	.L3
	mov	rax, QWORD PTR stderr[rip]
	mov	rdi, rax
	call	fileno
	mov	r13d, eax
	mov	rdx, QWORD PTR stdin[rip]
	lea	rax, [rbp-74]
	mov	rcx, rdx
	mov	edx, 4
	mov	esi, 1
	mov	rdi, rax
	call	fread
	mov	r12, rax
	mov	rax, QWORD PTR stdin[rip]
	mov	rdi, rax
	call	ferror
	mov	ebx, eax
	mov	rax, QWORD PTR stdin[rip]
	mov	rdi, rax
	call	feof
	test	eax, eax
	setne	al
	movzx	eax, al
	mov	r8d, r13d
	mov	rcx, r12
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC4
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-56]
	mov	rdi, rax
	call	free
	mov	edi, OFFSET FLAT:.LC5
	call	perror
	mov	rax, QWORD PTR stdout[rip]
	mov	rdi, rax
	call	fclose
	add	rsp, 56
	pop	rbx
	pop	r12
	pop	r13
	pop	rbp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
