	.file	"folders.c"
	.intel_syntax noprefix
	.text
	.type	byName, @function
byName:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 16
	mov	QWORD PTR [rbp-8], rdi
	mov	QWORD PTR [rbp-16], rsi
	mov	rax, QWORD PTR [rbp-16]
	mov	rdx, QWORD PTR [rax]
	mov	rax, QWORD PTR [rbp-8]
	mov	rax, QWORD PTR [rax]
	mov	rsi, rdx
	mov	rdi, rax
	call	strcmp
	leave
	ret
	.size	byName, .-byName
	.section	.rodata
.LC0:
	.string	"%s: %s\n"
.LC1:
	.string	"/"
.LC2:
	.string	""
.LC3:
	.string	"%s%s"
	.align 8
.LC4:
	.string	"%s: %d, %d again, descriptor %d"
.LC5:
	.string	", closed %d:"
.LC6:
	.string	" %s"
	.text
	.type	list, @function
list:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 560
	mov	QWORD PTR [rbp-552], rdi
	mov	rax, QWORD PTR [rbp-552]
	mov	rdi, rax
	call	opendir
	mov	QWORD PTR [rbp-32], rax
	cmp	QWORD PTR [rbp-32], 0
	jne	.L4
	call	__errno_location
	mov	eax, DWORD PTR [rax]
	mov	edi, eax
	call	strerror
	mov	rdx, rax
	mov	rax, QWORD PTR [rbp-552]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC0
	mov	eax, 0
	call	printf
	jmp	.L3
.L4:
	mov	DWORD PTR [rbp-4], 0
	mov	DWORD PTR [rbp-8], 0
	mov	rax, QWORD PTR [rbp-32]
	mov	rdi, rax
	call	readdir
	mov	QWORD PTR [rbp-16], rax
	jmp	.L6
.L9:
	mov	rax, QWORD PTR [rbp-16]
	add	rax, 19
	mov	rdi, rax
	call	strlen
	add	rax, 8
	mov	rdi, rax
	call	malloc
	mov	rdx, rax
	mov	eax, DWORD PTR [rbp-4]
	cdqe
	mov	QWORD PTR [rbp-544+rax*8], rdx
	mov	rax, QWORD PTR [rbp-16]
	movzx	eax, BYTE PTR [rax+18]
	cmp	al, 4
	jne	.L7
	mov	esi, OFFSET FLAT:.LC1
	jmp	.L8
.L7:
	mov	esi, OFFSET FLAT:.LC2
.L8:
	mov	rax, QWORD PTR [rbp-16]
	lea	rdx, [rax+19]
	mov	eax, DWORD PTR [rbp-4]
	lea	ecx, [rax+1]
	mov	DWORD PTR [rbp-4], ecx
	cdqe
	mov	rax, QWORD PTR [rbp-544+rax*8]
	mov	rcx, rsi
	mov	esi, OFFSET FLAT:.LC3
	mov	rdi, rax
	mov	eax, 0
	call	sprintf
	mov	rax, QWORD PTR [rbp-32]
	mov	rdi, rax
	call	readdir
	mov	QWORD PTR [rbp-16], rax
.L6:
	cmp	QWORD PTR [rbp-16], 0
	jne	.L9
	mov	rax, QWORD PTR [rbp-32]
	mov	rdi, rax
	call	rewinddir
	jmp	.L10
.L11:
	add	DWORD PTR [rbp-8], 1
.L10:
	mov	rax, QWORD PTR [rbp-32]
	mov	rdi, rax
	call	readdir
	test	rax, rax
	jne	.L11
	mov	rax, QWORD PTR [rbp-32]
	mov	rdi, rax
	call	dirfd
	mov	esi, eax
	mov	ecx, DWORD PTR [rbp-8]
	mov	edx, DWORD PTR [rbp-4]
	mov	rax, QWORD PTR [rbp-552]
	mov	r8d, esi
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC4
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-32]
	mov	rdi, rax
	call	closedir
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC5
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR [rbp-4]
	movsx	rsi, eax
	lea	rax, [rbp-544]
	mov	ecx, OFFSET FLAT:byName
	mov	edx, 8
	mov	rdi, rax
	call	qsort
	mov	DWORD PTR [rbp-20], 0
	jmp	.L12
.L13:
	mov	eax, DWORD PTR [rbp-20]
	cdqe
	mov	rax, QWORD PTR [rbp-544+rax*8]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC6
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR [rbp-20]
	cdqe
	mov	rax, QWORD PTR [rbp-544+rax*8]
	mov	rdi, rax
	call	free
	add	DWORD PTR [rbp-20], 1
.L12:
	mov	eax, DWORD PTR [rbp-20]
	cmp	eax, DWORD PTR [rbp-4]
	jl	.L13
	mov	edi, 10
	call	putchar
.L3:
	leave
	ret
	.size	list, .-list
	.section	.rodata
.LC7:
	.string	"box"
.LC8:
	.string	"box/inner"
	.align 8
.LC9:
	.string	"box/a file with a long name, number %d"
.LC10:
	.string	"w"
.LC11:
	.string	"none"
	.align 8
.LC12:
	.string	"box/a file with a long name, number 1"
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
	.text
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	add	rsp, -128
	mov	esi, 493
	mov	edi, OFFSET FLAT:.LC7
	call	mkdir
	mov	esi, 448
	mov	edi, OFFSET FLAT:.LC8
	call	mkdir
	mov	DWORD PTR [rbp-4], 0
	jmp	.L15
.L17:
	mov	edx, DWORD PTR [rbp-4]
	lea	rax, [rbp-128]
	mov	esi, OFFSET FLAT:.LC9
	mov	rdi, rax
	mov	eax, 0
	call	sprintf
	lea	rax, [rbp-128]
	mov	esi, OFFSET FLAT:.LC10
	mov	rdi, rax
	call	fopen
	mov	rdi, rax
	call	fclose
	cmp	DWORD PTR [rbp-4], 2
	jle	.L16
	lea	rax, [rbp-128]
	mov	rdi, rax
	call	remove
.L16:
	add	DWORD PTR [rbp-4], 1
.L15:
	cmp	DWORD PTR [rbp-4], 39
	jle	.L17
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
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC13
	mov	eax, 0
	call	printf
	call	__errno_location
	mov	eax, DWORD PTR [rax]
	mov	edi, eax
	call	strerror
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC14
	mov	eax, 0
	call	printf
	mov	edi, OFFSET FLAT:.LC8
	call	rmdir
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC13
	mov	eax, 0
	call	printf
	mov	esi, 0
	mov	edi, OFFSET FLAT:.LC8
	call	access
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC15
	mov	eax, 0
	call	printf
	mov	edi, OFFSET FLAT:.LC7
	call	list
	lea	rax, [rbp-32]
	mov	rdi, rax
	call	pipe
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC16
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR [rbp-28]
	mov	edx, 16
	mov	esi, OFFSET FLAT:.LC17
	mov	edi, eax
	call	write
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC18
	mov	eax, 0
	call	printf
	mov	QWORD PTR [rbp-64], 0
	mov	QWORD PTR [rbp-56], 0
	mov	QWORD PTR [rbp-48], 0
	mov	QWORD PTR [rbp-40], 0
	mov	eax, DWORD PTR [rbp-32]
	lea	rcx, [rbp-64]
	mov	edx, 7
	mov	rsi, rcx
	mov	edi, eax
	call	read
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC19
	mov	eax, 0
	call	printf
	lea	rax, [rbp-64]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC20
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR [rbp-32]
	mov	esi, OFFSET FLAT:.LC21
	mov	edi, eax
	call	fdopen
	mov	QWORD PTR [rbp-16], rax
	mov	eax, DWORD PTR [rbp-28]
	mov	esi, OFFSET FLAT:.LC10
	mov	edi, eax
	call	fdopen
	mov	QWORD PTR [rbp-24], rax
	mov	rax, QWORD PTR [rbp-24]
	mov	edx, 2
	mov	esi, OFFSET FLAT:.LC22
	mov	rdi, rax
	mov	eax, 0
	call	fprintf
	mov	rax, QWORD PTR [rbp-24]
	mov	rdi, rax
	call	fclose
	jmp	.L18
.L19:
	lea	rax, [rbp-64]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC23
	mov	eax, 0
	call	printf
.L18:
	mov	rdx, QWORD PTR [rbp-16]
	lea	rax, [rbp-64]
	mov	esi, 32
	mov	rdi, rax
	call	fgets
	test	rax, rax
	jne	.L19
	mov	rax, QWORD PTR [rbp-16]
	mov	rdi, rax
	call	feof
	test	eax, eax
	setne	al
	movzx	eax, al
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC24
	mov	eax, 0
	call	printf
	mov	edi, 0
	call	wait
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC13
	mov	eax, 0
	call	printf
	call	__errno_location
	mov	eax, DWORD PTR [rax]
	mov	edi, eax
	call	strerror
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC14
	mov	eax, 0
	call	printf
	mov	eax, 0
	leave
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
