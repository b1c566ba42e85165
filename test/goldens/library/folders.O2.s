	.file	"folders.c"
	.intel_syntax noprefix
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"/"
.LC1:
	.string	""
.LC2:
	.string	"%s: %s\n"
.LC3:
	.string	"%s%s"
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC4:
	.string	"%s: %d, %d again, descriptor %d"
	.section	.rodata.str1.1
.LC5:
	.string	", closed %d:"
.LC6:
	.string	" %s"
	.text
	.p2align 4
	.type	list, @function
list:
	push	r15
	push	r14
	push	r13
	push	r12
	push	rbp
	push	rbx
	sub	rsp, 536
	mov	QWORD PTR [rsp+8], rdi
	call	opendir
	test	rax, rax
	je	.L19
	mov	rdi, rax
	mov	r13, rax
	call	readdir
	mov	rbp, rax
	test	rax, rax
	je	.L10
	mov	r12d, 1
	lea	rbx, [rsp+16]
	mov	r14d, OFFSET FLAT:.LC1
	jmp	.L5
	.p2align 4,,10
	.p2align 3
.L12:
	mov	r12, rax
.L5:
	lea	r15, [rbp+19]
	mov	rdi, r15
	call	strlen
	lea	rdi, [rax+8]
	call	malloc
	mov	ecx, OFFSET FLAT:.LC0
	mov	rdx, r15
	mov	esi, OFFSET FLAT:.LC3
	mov	QWORD PTR [rbx-8+r12*8], rax
	cmp	BYTE PTR [rbp+18], 4
	mov	rdi, rax
	cmovne	rcx, r14
	xor	eax, eax
	call	sprintf
	mov	rdi, r13
	call	readdir
	mov	rbp, rax
	lea	rax, [r12+1]
	test	rbp, rbp
	jne	.L12
.L3:
	mov	rdi, r13
	xor	ebp, ebp
	call	rewinddir
	jmp	.L6
	.p2align 4,,10
	.p2align 3
.L7:
	add	ebp, 1
.L6:
	mov	rdi, r13
	call	readdir
	test	rax, rax
	jne	.L7
	mov	rdi, r13
	call	dirfd
	mov	rsi, QWORD PTR [rsp+8]
	mov	ecx, ebp
	mov	edx, r12d
	mov	r8d, eax
	mov	edi, OFFSET FLAT:.LC4
	xor	eax, eax
	movsx	rbp, r12d
	call	printf
	mov	rdi, r13
	call	closedir
	mov	edi, OFFSET FLAT:.LC5
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	ecx, OFFSET FLAT:byName
	mov	rsi, rbp
	mov	rdi, rbx
	mov	edx, 8
	call	qsort
	test	r12d, r12d
	je	.L8
	lea	rbp, [rbx+rbp*8]
	.p2align 4,,10
	.p2align 3
.L9:
	mov	rsi, QWORD PTR [rbx]
	mov	edi, OFFSET FLAT:.LC6
	xor	eax, eax
	add	rbx, 8
	call	printf
	mov	rdi, QWORD PTR [rbx-8]
	call	free
	cmp	rbx, rbp
	jne	.L9
.L8:
	mov	edi, 10
	call	putchar
	add	rsp, 536
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	ret
.L10:
	xor	r12d, r12d
	lea	rbx, [rsp+16]
	jmp	.L3
.L19:
	call	__errno_location
	mov	edi, DWORD PTR [rax]
	call	strerror
	mov	rsi, QWORD PTR [rsp+8]
	mov	edi, OFFSET FLAT:.LC2
	add	rsp, 536
	pop	rbx
	mov	rdx, rax
	pop	rbp
	xor	eax, eax
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	jmp	printf
	.size	list, .-list
	.p2align 4
	.type	byName, @function
byName:
	mov	rsi, QWORD PTR [rsi]
	mov	rdi, QWORD PTR [rdi]
	jmp	strcmp
	.size	byName, .-byName
	.section	.rodata.str1.1
.LC7:
	.string	"box"
.LC8:
	.string	"box/inner"
	.section	.rodata.str1.8
	.align 8
.LC9:
	.string	"box/a file with a long name, number %d"
	.section	.rodata.str1.1
.LC10:
	.string	"w"
.LC11:
	.string	"none"
	.section	.rodata.str1.8
	.align 8
.LC12:
	.string	"box/a file with a long name, number 1"
	.section	.rodata.str1.1
.LC13:
	.string	"%d"
.LC14:
	.string	" %s\n"
.LC15:
	.string	" %d\n"
.LC16:
	.string	"pipe %d"
.LC17:
	.string	"through the pipe"
.LC18:
	.string	", written %zd"
.LC19:
	.string	", read %zd"
.LC20:
	.string	" \"%s\""
.LC21:
	.string	"r"
.LC22:
	.string	" and %d lines\nmore\n"
.LC23:
	.string	"<%s>"
.LC24:
	.string	" end %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	r12
	mov	esi, 493
	mov	edi, OFFSET FLAT:.LC7
	push	rbp
	push	rbx
	xor	ebx, ebx
	sub	rsp, 80
	call	mkdir
	mov	esi, 448
	mov	edi, OFFSET FLAT:.LC8
	call	mkdir
	jmp	.L25
	.p2align 4,,10
	.p2align 3
.L22:
	lea	rdi, [rsp+16]
	add	ebx, 1
	call	remove
	cmp	ebx, 40
	je	.L29
.L25:
	mov	edx, ebx
	mov	esi, OFFSET FLAT:.LC9
	lea	rdi, [rsp+16]
	xor	eax, eax
	call	sprintf
	lea	rdi, [rsp+16]
	mov	esi, OFFSET FLAT:.LC10
	call	fopen
	mov	rdi, rax
	call	fclose
	cmp	ebx, 2
	jg	.L22
	add	ebx, 1
	jmp	.L25
	.p2align 4,,10
	.p2align 3
.L29:
	mov	edi, OFFSET FLAT:.LC7
	call	list
	mov	edi, OFFSET FLAT:.LC8
	call	list
	mov	edi, OFFSET FLAT:.LC11
	call	list
	mov	edi, OFFSET FLAT:.LC12
	call	list
	mov	edi, OFFSET FLAT:.LC7
	call	rmdir
	mov	edi, OFFSET FLAT:.LC13
	mov	esi, eax
	xor	eax, eax
	call	printf
	call	__errno_location
	mov	edi, DWORD PTR [rax]
	mov	rbp, rax
	call	strerror
	mov	edi, OFFSET FLAT:.LC14
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	edi, OFFSET FLAT:.LC8
	call	rmdir
	mov	edi, OFFSET FLAT:.LC13
	mov	esi, eax
	xor	eax, eax
	call	printf
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC8
	call	access
	mov	edi, OFFSET FLAT:.LC15
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	edi, OFFSET FLAT:.LC7
	call	list
	lea	rdi, [rsp+8]
	call	pipe
	mov	edi, OFFSET FLAT:.LC16
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	edi, DWORD PTR [rsp+12]
	mov	edx, 16
	mov	esi, OFFSET FLAT:.LC17
	call	write
	mov	edi, OFFSET FLAT:.LC18
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	edi, DWORD PTR [rsp+8]
	mov	edx, 7
	lea	rsi, [rsp+16]
	mov	QWORD PTR [rsp+16], 0
	mov	QWORD PTR [rsp+24], 0
	mov	QWORD PTR [rsp+32], 0
	mov	QWORD PTR [rsp+40], 0
	call	read
	mov	edi, OFFSET FLAT:.LC19
	mov	rsi, rax
	xor	eax, eax
	call	printf
	lea	rsi, [rsp+16]
	mov	edi, OFFSET FLAT:.LC20
	xor	eax, eax
	call	printf
	mov	edi, DWORD PTR [rsp+8]
	mov	esi, OFFSET FLAT:.LC21
	call	fdopen
	mov	edi, DWORD PTR [rsp+12]
	mov	esi, OFFSET FLAT:.LC10
	mov	rbx, rax
	call	fdopen
	mov	edx, 2
	mov	esi, OFFSET FLAT:.LC22
	mov	r12, rax
	mov	rdi, rax
	xor	eax, eax
	call	fprintf
	mov	rdi, r12
	call	fclose
	jmp	.L26
	.p2align 4,,10
	.p2align 3
.L27:
	lea	rsi, [rsp+16]
	mov	edi, OFFSET FLAT:.LC23
	xor	eax, eax
	call	printf
.L26:
	mov	rdx, rbx
	mov	esi, 32
	lea	rdi, [rsp+16]
	call	fgets
	test	rax, rax
	jne	.L27
	mov	rdi, rbx
	call	feof
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC24
	test	eax, eax
	setne	sil
	xor	eax, eax
	call	printf
	xor	edi, edi
	call	wait
	mov	edi, OFFSET FLAT:.LC13
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	edi, DWORD PTR [rbp+0]
	call	strerror
	mov	edi, OFFSET FLAT:.LC14
	mov	rsi, rax
	xor	eax, eax
	call	printf
	add	rsp, 80
	xor	eax, eax
	pop	rbx
	pop	rbp
	pop	r12
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
