	.file	"surroundings.c"
	.intel_syntax noprefix
	.text
	.type	byFactor, @function
byFactor:
	push	rbp
	mov	rbp, rsp
	mov	QWORD PTR [rbp-8], rdi
	mov	QWORD PTR [rbp-16], rsi
	mov	QWORD PTR [rbp-24], rdx
	mov	rax, QWORD PTR [rbp-8]
	mov	edx, DWORD PTR [rax]
	mov	rax, QWORD PTR [rbp-16]
	mov	eax, DWORD PTR [rax]
	sub	edx, eax
	mov	rax, QWORD PTR [rbp-24]
	mov	eax, DWORD PTR [rax]
	imul	eax, edx
	pop	rbp
	ret
	.size	byFactor, .-byFactor
	.type	count, @function
count:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 32
	mov	QWORD PTR [rbp-24], rdi
	mov	DWORD PTR [rbp-4], 0
	mov	rax, QWORD PTR environ[rip]
	mov	QWORD PTR [rbp-16], rax
	jmp	.L4
.L5:
	mov	rax, QWORD PTR [rbp-24]
	mov	rdi, rax
	call	strlen
	mov	rdx, rax
	mov	rax, QWORD PTR [rbp-16]
	mov	rax, QWORD PTR [rax]
	mov	rcx, QWORD PTR [rbp-24]
	mov	rsi, rcx
	mov	rdi, rax
	call	strncmp
	test	eax, eax
	sete	al
	movzx	eax, al
	add	DWORD PTR [rbp-4], eax
	add	QWORD PTR [rbp-16], 8
.L4:
	mov	rax, QWORD PTR [rbp-16]
	mov	rax, QWORD PTR [rax]
	test	rax, rax
	jne	.L5
	mov	eax, DWORD PTR [rbp-4]
	leave
	ret
	.size	count, .-count
	.section	.rodata
.LC0:
	.string	"red"
.LC1:
	.string	"COLOUR"
.LC2:
	.string	"%d"
.LC3:
	.string	"COLOUR="
.LC4:
	.string	" %s %d"
.LC5:
	.string	"blue"
.LC6:
	.string	" %s"
.LC7:
	.string	"green"
.LC8:
	.string	" %d %d"
.LC9:
	.string	"OWN"
.LC10:
	.string	""
.LC11:
	.string	"a=b"
.LC12:
	.string	" %d"
.LC13:
	.string	" %s\n"
.LC14:
	.string	"%d "
.LC15:
	.string	" %d\n"
.LC16:
	.string	" %ld %d\n"
.LC17:
	.string	"%s; "
.LC18:
	.string	"a signal"
	.text
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	push	rbx
	sub	rsp, 232
	mov	edx, 0
	mov	esi, OFFSET FLAT:.LC0
	mov	edi, OFFSET FLAT:.LC1
	call	setenv
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	mov	edi, OFFSET FLAT:.LC3
	call	count
	mov	ebx, eax
	mov	edi, OFFSET FLAT:.LC1
	call	getenv
	mov	edx, ebx
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC4
	mov	eax, 0
	call	printf
	mov	edx, 0
	mov	esi, OFFSET FLAT:.LC5
	mov	edi, OFFSET FLAT:.LC1
	call	setenv
	mov	edi, OFFSET FLAT:.LC1
	call	getenv
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC6
	mov	eax, 0
	call	printf
	mov	edx, 1
	mov	esi, OFFSET FLAT:.LC7
	mov	edi, OFFSET FLAT:.LC1
	call	setenv
	mov	edi, OFFSET FLAT:.LC3
	call	count
	mov	ebx, eax
	mov	edi, OFFSET FLAT:.LC1
	call	getenv
	mov	edx, ebx
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC4
	mov	eax, 0
	call	printf
	mov	edi, OFFSET FLAT:.LC1
	call	unsetenv
	mov	edi, OFFSET FLAT:.LC3
	call	count
	mov	ebx, eax
	mov	edi, OFFSET FLAT:.LC1
	call	getenv
	test	rax, rax
	sete	al
	movzx	eax, al
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC8
	mov	eax, 0
	call	printf
	mov	edi, OFFSET FLAT:own.0
	call	putenv
	mov	BYTE PTR own.0[rip+4], 55
	mov	edi, OFFSET FLAT:.LC9
	call	getenv
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC6
	mov	eax, 0
	call	printf
	mov	edx, 1
	mov	esi, OFFSET FLAT:.LC10
	mov	edi, OFFSET FLAT:.LC11
	call	setenv
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC12
	mov	eax, 0
	call	printf
	call	__errno_location
	mov	eax, DWORD PTR [rax]
	mov	edi, eax
	call	strerror
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC13
	mov	eax, 0
	call	printf
	mov	DWORD PTR [rbp-68], 3
	mov	DWORD PTR [rbp-64], 1
	mov	DWORD PTR [rbp-60], 2
	mov	DWORD PTR [rbp-56], 9
	mov	DWORD PTR [rbp-52], 5
	mov	DWORD PTR [rbp-48], 4
	mov	DWORD PTR [rbp-44], 8
	mov	DWORD PTR [rbp-72], -1
	lea	rdx, [rbp-72]
	lea	rax, [rbp-68]
	mov	r8, rdx
	mov	ecx, OFFSET FLAT:byFactor
	mov	edx, 4
	mov	esi, 7
	mov	rdi, rax
	call	qsort_r
	mov	DWORD PTR [rbp-20], 0
	jmp	.L8
.L9:
	mov	eax, DWORD PTR [rbp-20]
	cdqe
	mov	eax, DWORD PTR [rbp-68+rax*4]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC14
	mov	eax, 0
	call	printf
	add	DWORD PTR [rbp-20], 1
.L8:
	cmp	DWORD PTR [rbp-20], 6
	jle	.L9
	mov	edi, 0
	call	sbrk
	mov	QWORD PTR [rbp-32], rax
	mov	edi, 8192
	call	sbrk
	cmp	QWORD PTR [rbp-32], rax
	sete	al
	movzx	eax, al
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	mov	edi, 0
	call	sbrk
	mov	rdx, QWORD PTR [rbp-32]
	add	rdx, 8192
	cmp	rax, rdx
	sete	al
	movzx	eax, al
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC12
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-32]
	add	rax, 8000
	movabs	rcx, 7503108478498532975
	mov	QWORD PTR [rax], rcx
	mov	DWORD PTR [rax+8], 7364965
	mov	rax, QWORD PTR [rbp-32]
	add	rax, 8000
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC6
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-32]
	mov	rdi, rax
	call	brk
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC15
	mov	eax, 0
	call	printf
	mov	DWORD PTR [rbp-76], -1019804531
	mov	r9d, 0
	mov	r8d, -1
	mov	ecx, 34
	mov	edx, 3
	mov	esi, 8192
	mov	edi, 0
	call	mmap
	mov	QWORD PTR [rbp-40], rax
	mov	edx, DWORD PTR [rbp-76]
	mov	rax, QWORD PTR [rbp-40]
	mov	DWORD PTR [rax], edx
	mov	rax, QWORD PTR [rbp-40]
	mov	edx, 5
	mov	esi, 4096
	mov	rdi, rax
	call	mprotect
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-40]
	mov	esi, 4
	mov	edi, 3
	call	rax
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC12
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-40]
	add	rax, 4096
	mov	BYTE PTR [rax], 9
	mov	edx, 1
	mov	esi, 4096
	mov	edi, 65536
	call	mprotect
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC12
	mov	eax, 0
	call	printf
	call	__errno_location
	mov	eax, DWORD PTR [rax]
	mov	edi, eax
	call	strerror
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC6
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-40]
	add	rax, 1
	mov	edx, 1
	mov	esi, 4096
	mov	rdi, rax
	call	mprotect
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC12
	mov	eax, 0
	call	printf
	call	__errno_location
	mov	eax, DWORD PTR [rax]
	mov	edi, eax
	call	strerror
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC13
	mov	eax, 0
	call	printf
	lea	rax, [rbp-96]
	mov	rsi, rax
	mov	edi, 3
	call	getrlimit
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	lea	rax, [rbp-240]
	mov	rsi, rax
	mov	edi, 0
	call	getrusage
	mov	rdx, QWORD PTR [rbp-96]
	mov	rcx, rdx
	mov	edx, eax
	mov	rsi, rcx
	mov	edi, OFFSET FLAT:.LC16
	mov	eax, 0
	call	printf
	mov	DWORD PTR [rbp-24], 0
	jmp	.L10
.L11:
	mov	eax, DWORD PTR [rbp-24]
	mov	edi, eax
	call	strsignal
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC17
	mov	eax, 0
	call	printf
	add	DWORD PTR [rbp-24], 3
.L10:
	cmp	DWORD PTR [rbp-24], 69
	jle	.L11
	mov	edi, 0
	call	raise
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	mov	edi, 70
	call	raise
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC12
	mov	eax, 0
	call	printf
	call	__errno_location
	mov	eax, DWORD PTR [rax]
	mov	edi, eax
	call	strerror
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC13
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR stdout[rip]
	mov	rdi, rax
	call	fflush
	mov	esi, OFFSET FLAT:.LC18
	mov	edi, 11
	call	psignal
	mov	esi, 0
	mov	edi, 2
	call	psignal
	mov	eax, 0
	mov	rbx, QWORD PTR [rbp-8]
	leave
	ret
	.size	main, .-main
	.data
	.type	own.0, @object
	.size	own.0, 6
own.0:
	.string	"OWN=1"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
