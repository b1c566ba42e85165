	.file	"surroundings.c"
	.intel_syntax noprefix
	.text
	.p2align 4
	.type	byFactor, @function
byFactor:
	mov	eax, DWORD PTR [rdi]
	sub	eax, DWORD PTR [rsi]
	imul	eax, DWORD PTR [rdx]
	ret
	.size	byFactor, .-byFactor
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"COLOUR="
	.text
	.p2align 4
	.type	count.constprop.0, @function
count.constprop.0:
	push	rbp
	xor	ebp, ebp
	push	rbx
	sub	rsp, 8
	mov	rbx, QWORD PTR environ[rip]
	mov	rdi, QWORD PTR [rbx]
	test	rdi, rdi
	je	.L3
	.p2align 4,,10
	.p2align 3
.L5:
	mov	edx, 7
	mov	esi, OFFSET FLAT:.LC0
	call	strncmp
	cmp	eax, 1
	adc	ebp, 0
	mov	rdi, QWORD PTR [rbx+8]
	add	rbx, 8
	test	rdi, rdi
	jne	.L5
.L3:
	add	rsp, 8
	mov	eax, ebp
	pop	rbx
	pop	rbp
	ret
	.size	count.constprop.0, .-count.constprop.0
	.section	.rodata.str1.1
.LC1:
	.string	"red"
.LC2:
	.string	"COLOUR"
.LC3:
	.string	"%d"
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
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	r12
	xor	edx, edx
	mov	esi, OFFSET FLAT:.LC1
	mov	edi, OFFSET FLAT:.LC2
	push	rbp
	push	rbx
	sub	rsp, 208
	call	setenv
	mov	edi, OFFSET FLAT:.LC3
	lea	r12, [rsp+60]
	mov	esi, eax
	xor	eax, eax
	call	printf
	call	count.constprop.0
	mov	edi, OFFSET FLAT:.LC2
	mov	ebx, eax
	call	getenv
	mov	edx, ebx
	mov	edi, OFFSET FLAT:.LC4
	mov	rsi, rax
	xor	eax, eax
	call	printf
	xor	edx, edx
	mov	esi, OFFSET FLAT:.LC5
	mov	edi, OFFSET FLAT:.LC2
	call	setenv
	mov	edi, OFFSET FLAT:.LC2
	call	getenv
	mov	edi, OFFSET FLAT:.LC6
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	edx, 1
	mov	esi, OFFSET FLAT:.LC7
	mov	edi, OFFSET FLAT:.LC2
	call	setenv
	call	count.constprop.0
	mov	edi, OFFSET FLAT:.LC2
	mov	ebx, eax
	call	getenv
	mov	edx, ebx
	mov	edi, OFFSET FLAT:.LC4
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	edi, OFFSET FLAT:.LC2
	call	unsetenv
	call	count.constprop.0
	mov	edi, OFFSET FLAT:.LC2
	mov	ebx, eax
	call	getenv
	xor	esi, esi
	mov	edx, ebx
	mov	edi, OFFSET FLAT:.LC8
	test	rax, rax
	lea	rbx, [rsp+32]
	sete	sil
	xor	eax, eax
	call	printf
	mov	edi, OFFSET FLAT:own.0
	call	putenv
	mov	edi, OFFSET FLAT:.LC9
	mov	BYTE PTR own.0[rip+4], 55
	call	getenv
	mov	edi, OFFSET FLAT:.LC6
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	edx, 1
	mov	esi, OFFSET FLAT:.LC10
	mov	edi, OFFSET FLAT:.LC11
	call	setenv
	mov	edi, OFFSET FLAT:.LC12
	mov	esi, eax
	xor	eax, eax
	call	printf
	call	__errno_location
	mov	edi, DWORD PTR [rax]
	mov	rbp, rax
	call	strerror
	mov	edi, OFFSET FLAT:.LC13
	mov	rsi, rax
	xor	eax, eax
	call	printf
	lea	r8, [rsp+12]
	mov	ecx, OFFSET FLAT:byFactor
	movabs	rax, 4294967299
	mov	QWORD PTR [rsp+32], rax
	mov	edx, 4
	mov	esi, 7
	movabs	rax, 38654705666
	mov	QWORD PTR [rsp+40], rax
	lea	rdi, [rsp+32]
	movabs	rax, 17179869189
	mov	QWORD PTR [rsp+48], rax
	mov	DWORD PTR [rsp+56], 8
	mov	DWORD PTR [rsp+12], -1
	call	qsort_r
	.p2align 4,,10
	.p2align 3
.L10:
	mov	esi, DWORD PTR [rbx]
	mov	edi, OFFSET FLAT:.LC14
	xor	eax, eax
	add	rbx, 4
	call	printf
	cmp	r12, rbx
	jne	.L10
	xor	edi, edi
	call	sbrk
	mov	edi, 8192
	mov	rbx, rax
	call	sbrk
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC3
	cmp	rbx, rax
	sete	sil
	xor	eax, eax
	call	printf
	xor	edi, edi
	call	sbrk
	lea	rdx, [rbx+8192]
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC12
	cmp	rdx, rax
	sete	sil
	xor	eax, eax
	call	printf
	lea	rsi, [rbx+8000]
	mov	edi, OFFSET FLAT:.LC6
	movabs	rax, 7503108478498532975
	mov	QWORD PTR [rbx+8000], rax
	xor	eax, eax
	mov	DWORD PTR [rsi+8], 7364965
	call	printf
	mov	rdi, rbx
	call	brk
	mov	edi, OFFSET FLAT:.LC15
	mov	esi, eax
	xor	eax, eax
	call	printf
	xor	r9d, r9d
	mov	r8d, -1
	xor	edi, edi
	mov	ecx, 34
	mov	edx, 3
	mov	esi, 8192
	call	mmap
	mov	edx, 5
	mov	esi, 4096
	mov	DWORD PTR [rax], -1019804531
	mov	rdi, rax
	mov	rbx, rax
	call	mprotect
	mov	edi, OFFSET FLAT:.LC3
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	esi, 4
	mov	edi, 3
	call	rbx
	mov	edi, OFFSET FLAT:.LC12
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	edx, 1
	mov	esi, 4096
	mov	BYTE PTR [rbx+4096], 9
	mov	edi, 65536
	call	mprotect
	mov	edi, OFFSET FLAT:.LC12
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	edi, DWORD PTR [rbp+0]
	call	strerror
	mov	edi, OFFSET FLAT:.LC6
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	edx, 1
	lea	rdi, [rbx+1]
	mov	esi, 4096
	call	mprotect
	mov	edi, OFFSET FLAT:.LC12
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	edi, DWORD PTR [rbp+0]
	call	strerror
	mov	edi, OFFSET FLAT:.LC13
	mov	rsi, rax
	xor	eax, eax
	call	printf
	lea	rsi, [rsp+16]
	mov	edi, 3
	call	getrlimit
	mov	edi, OFFSET FLAT:.LC3
	mov	esi, eax
	xor	eax, eax
	call	printf
	lea	rsi, [rsp+64]
	xor	edi, edi
	call	getrusage
	mov	rsi, QWORD PTR [rsp+16]
	mov	edi, OFFSET FLAT:.LC16
	xor	ebx, ebx
	mov	edx, eax
	xor	eax, eax
	call	printf
	.p2align 4,,10
	.p2align 3
.L11:
	mov	edi, ebx
	add	ebx, 3
	call	strsignal
	mov	edi, OFFSET FLAT:.LC17
	mov	rsi, rax
	xor	eax, eax
	call	printf
	cmp	ebx, 72
	jne	.L11
	xor	edi, edi
	call	raise
	mov	edi, OFFSET FLAT:.LC3
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	edi, 70
	call	raise
	mov	edi, OFFSET FLAT:.LC12
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	edi, DWORD PTR [rbp+0]
	call	strerror
	mov	edi, OFFSET FLAT:.LC13
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	rdi, QWORD PTR stdout[rip]
	call	fflush
	mov	esi, OFFSET FLAT:.LC18
	mov	edi, 11
	call	psignal
	xor	esi, esi
	mov	edi, 2
	call	psignal
	add	rsp, 208
	xor	eax, eax
	pop	rbx
	pop	rbp
	pop	r12
	ret
	.size	main, .-main
	.data
	.type	own.0, @object
	.size	own.0, 6
own.0:
	.string	"OWN=1"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
