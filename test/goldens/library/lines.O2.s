	.file	"lines.c"
	.intel_syntax noprefix
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
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
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	r12
	mov	edx, 10
	push	rbp
	push	rbx
	sub	rsp, 32
	mov	rcx, QWORD PTR stdin[rip]
	lea	rsi, [rsp+8]
	mov	rdi, rsp
	mov	QWORD PTR [rsp], 0
	mov	QWORD PTR [rsp+8], 0
	call	__getdelim
	mov	rdx, QWORD PTR [rsp]
	mov	edi, OFFSET FLAT:.LC0
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	rcx, QWORD PTR stdin[rip]
	lea	rsi, [rsp+8]
	mov	rdi, rsp
	mov	edx, 59
	call	getdelim
	mov	rdx, QWORD PTR [rsp]
	mov	edi, OFFSET FLAT:.LC1
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	rcx, QWORD PTR stdin[rip]
	xor	eax, eax
	lea	rdi, [rsp+22]
	mov	edx, 3
	mov	esi, 3
	mov	WORD PTR [rsp+30], ax
	mov	QWORD PTR [rsp+22], 0
	call	fread
	lea	rdx, [rsp+22]
	mov	edi, OFFSET FLAT:.LC2
	mov	rsi, rax
	xor	eax, eax
	call	printf
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L3:
	mov	rbp, QWORD PTR [rsp]
	mov	rdi, rbp
	call	strlen
	mov	rcx, rbp
	mov	rsi, rbx
	mov	edi, OFFSET FLAT:.LC3
	mov	rdx, rax
	xor	eax, eax
	call	printf
.L2:
	mov	rcx, QWORD PTR stdin[rip]
	mov	edx, 10
	lea	rsi, [rsp+8]
	mov	rdi, rsp
	call	__getdelim
	mov	rbx, rax
	test	rax, rax
	jns	.L3
	mov	rdi, QWORD PTR stderr[rip]
	call	fileno
	mov	edx, 4
	mov	esi, 1
	mov	rcx, QWORD PTR stdin[rip]
	lea	rdi, [rsp+22]
	mov	r12d, eax
	call	fread
	mov	rdi, QWORD PTR stdin[rip]
	mov	rbp, rax
	call	ferror
	mov	rdi, QWORD PTR stdin[rip]
	mov	ebx, eax
	call	feof
	xor	esi, esi
	mov	r8d, r12d
	mov	rcx, rbp
	test	eax, eax
	mov	edx, ebx
	mov	edi, OFFSET FLAT:.LC4
	setne	sil
	xor	eax, eax
	call	printf
	mov	rdi, QWORD PTR [rsp]
	call	free
	mov	edi, OFFSET FLAT:.LC5
	call	perror
	mov	rdi, QWORD PTR stdout[rip]
	call	fclose
	add	rsp, 32
	pop	rbx
	pop	rbp
	pop	r12
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
