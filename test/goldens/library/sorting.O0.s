	.file	"sorting.c"
	.intel_syntax noprefix
	.text
	.local	asked
	.comm	asked,4,4
	.type	by_int, @function
by_int:
	push	rbp
	mov	rbp, rsp
	mov	QWORD PTR [rbp-8], rdi
	mov	QWORD PTR [rbp-16], rsi
	mov	eax, DWORD PTR asked[rip]
	add	eax, 1
	mov	DWORD PTR asked[rip], eax
	mov	rax, QWORD PTR [rbp-8]
	mov	edx, DWORD PTR [rax]
	mov	rax, QWORD PTR [rbp-16]
	mov	eax, DWORD PTR [rax]
	sub	edx, eax
	mov	eax, edx
	pop	rbp
	ret
	.size	by_int, .-by_int
	.type	by_key, @function
by_key:
	push	rbp
	mov	rbp, rsp
	mov	QWORD PTR [rbp-8], rdi
	mov	QWORD PTR [rbp-16], rsi
	mov	rax, QWORD PTR [rbp-8]
	mov	edx, DWORD PTR [rax]
	mov	rax, QWORD PTR [rbp-16]
	mov	eax, DWORD PTR [rax]
	sub	edx, eax
	mov	eax, edx
	pop	rbp
	ret
	.size	by_key, .-by_key
	.type	by_text, @function
by_text:
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
	.size	by_text, .-by_text
	.local	env
	.comm	env,200,32
	.section	.rodata
.LC0:
	.string	"never"
	.text
	.type	deep, @function
deep:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 16
	mov	DWORD PTR [rbp-4], edi
	cmp	DWORD PTR [rbp-4], 0
	jne	.L8
	mov	esi, 7
	mov	edi, OFFSET FLAT:env
	call	longjmp
.L8:
	mov	eax, DWORD PTR [rbp-4]
	sub	eax, 1
	mov	edi, eax
	call	deep
	mov	edi, OFFSET FLAT:.LC0
	call	puts
	nop
	leave
	ret
	.size	deep, .-deep
	.section	.rodata
.LC1:
	.string	"pear"
.LC2:
	.string	"apple"
.LC3:
	.string	"fig"
.LC4:
	.string	"banana"
.LC5:
	.string	"kiwi"
.LC6:
	.string	"%d "
.LC7:
	.string	"\n%d\n"
.LC8:
	.string	"%d.%d "
.LC9:
	.string	""
.LC10:
	.string	"%s "
.LC11:
	.string	"setjmp %d\n"
.LC12:
	.string	"%d\n"
.LC13:
	.string	"%d %d\n"
	.text
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	push	rbx
	sub	rsp, 3160
	mov	QWORD PTR [rbp-3160], OFFSET FLAT:.LC1
	mov	QWORD PTR [rbp-3152], OFFSET FLAT:.LC2
	mov	QWORD PTR [rbp-3144], OFFSET FLAT:.LC3
	mov	QWORD PTR [rbp-3136], OFFSET FLAT:.LC4
	mov	QWORD PTR [rbp-3128], OFFSET FLAT:.LC5
	mov	edi, 1
	call	srand
	mov	DWORD PTR [rbp-20], 0
	jmp	.L10
.L11:
	call	rand
	movsx	rdx, eax
	imul	rdx, rdx, 1374389535
	shr	rdx, 32
	sar	edx, 5
	mov	ecx, eax
	sar	ecx, 31
	sub	edx, ecx
	imul	ecx, edx, 100
	sub	eax, ecx
	mov	edx, eax
	mov	eax, DWORD PTR [rbp-20]
	cdqe
	mov	DWORD PTR [rbp-232+rax*4], edx
	add	DWORD PTR [rbp-20], 1
.L10:
	cmp	DWORD PTR [rbp-20], 49
	jle	.L11
	lea	rax, [rbp-232]
	mov	ecx, OFFSET FLAT:by_int
	mov	edx, 4
	mov	esi, 50
	mov	rdi, rax
	call	qsort
	mov	DWORD PTR [rbp-20], 0
	jmp	.L12
.L13:
	mov	eax, DWORD PTR [rbp-20]
	cdqe
	mov	eax, DWORD PTR [rbp-232+rax*4]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC6
	mov	eax, 0
	call	printf
	add	DWORD PTR [rbp-20], 1
.L12:
	cmp	DWORD PTR [rbp-20], 49
	jle	.L13
	mov	eax, DWORD PTR asked[rip]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC7
	mov	eax, 0
	call	printf
	mov	DWORD PTR [rbp-20], 0
	jmp	.L14
.L15:
	call	rand
	mov	ecx, eax
	movsx	rax, ecx
	imul	rax, rax, 1717986919
	shr	rax, 32
	mov	edx, eax
	sar	edx
	mov	eax, ecx
	sar	eax, 31
	sub	edx, eax
	mov	eax, edx
	sal	eax, 2
	add	eax, edx
	sub	ecx, eax
	mov	edx, ecx
	mov	eax, DWORD PTR [rbp-20]
	movsx	rcx, eax
	mov	rax, rcx
	add	rax, rax
	add	rax, rcx
	sal	rax, 4
	lea	rax, [rax-16]
	add	rax, rbp
	sub	rax, 3100
	mov	DWORD PTR [rax], edx
	mov	eax, DWORD PTR [rbp-20]
	movsx	rdx, eax
	mov	rax, rdx
	add	rax, rax
	add	rax, rdx
	sal	rax, 4
	lea	rax, [rax-16]
	add	rax, rbp
	lea	rdx, [rax-3096]
	mov	eax, DWORD PTR [rbp-20]
	mov	DWORD PTR [rdx], eax
	add	DWORD PTR [rbp-20], 1
.L14:
	cmp	DWORD PTR [rbp-20], 59
	jle	.L15
	lea	rax, [rbp-3116]
	mov	ecx, OFFSET FLAT:by_key
	mov	edx, 48
	mov	esi, 60
	mov	rdi, rax
	call	qsort
	mov	DWORD PTR [rbp-20], 0
	jmp	.L16
.L17:
	mov	eax, DWORD PTR [rbp-20]
	movsx	rdx, eax
	mov	rax, rdx
	add	rax, rax
	add	rax, rdx
	sal	rax, 4
	lea	rax, [rax-16]
	add	rax, rbp
	sub	rax, 3096
	mov	ecx, DWORD PTR [rax]
	mov	eax, DWORD PTR [rbp-20]
	movsx	rdx, eax
	mov	rax, rdx
	add	rax, rax
	add	rax, rdx
	sal	rax, 4
	lea	rax, [rax-16]
	add	rax, rbp
	sub	rax, 3100
	mov	eax, DWORD PTR [rax]
	mov	edx, ecx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC8
	mov	eax, 0
	call	printf
	add	DWORD PTR [rbp-20], 1
.L16:
	cmp	DWORD PTR [rbp-20], 59
	jle	.L17
	mov	edi, OFFSET FLAT:.LC9
	call	puts
	lea	rax, [rbp-3160]
	mov	ecx, OFFSET FLAT:by_text
	mov	edx, 8
	mov	esi, 5
	mov	rdi, rax
	call	qsort
	mov	DWORD PTR [rbp-20], 0
	jmp	.L18
.L19:
	mov	eax, DWORD PTR [rbp-20]
	cdqe
	mov	rax, QWORD PTR [rbp-3160+rax*8]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC10
	mov	eax, 0
	call	printf
	add	DWORD PTR [rbp-20], 1
.L18:
	cmp	DWORD PTR [rbp-20], 4
	jle	.L19
	mov	edi, OFFSET FLAT:.LC9
	call	puts
	mov	DWORD PTR [rbp-236], 0
	jmp	.L20
.L23:
	lea	rsi, [rbp-232]
	lea	rax, [rbp-236]
	mov	r8d, OFFSET FLAT:by_int
	mov	ecx, 4
	mov	edx, 50
	mov	rdi, rax
	call	bsearch
	mov	QWORD PTR [rbp-32], rax
	cmp	QWORD PTR [rbp-32], 0
	je	.L21
	mov	rax, QWORD PTR [rbp-32]
	mov	eax, DWORD PTR [rax]
	jmp	.L22
.L21:
	mov	eax, -1
.L22:
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC6
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR [rbp-236]
	add	eax, 9
	mov	DWORD PTR [rbp-236], eax
.L20:
	mov	eax, DWORD PTR [rbp-236]
	cmp	eax, 99
	jle	.L23
	mov	edi, OFFSET FLAT:.LC9
	call	puts
	lea	rax, [rbp-232]
	mov	ecx, OFFSET FLAT:by_int
	mov	edx, 4
	mov	esi, 1
	mov	rdi, rax
	call	qsort
	lea	rax, [rbp-232]
	mov	ecx, OFFSET FLAT:by_int
	mov	edx, 4
	mov	esi, 0
	mov	rdi, rax
	call	qsort
	mov	edi, OFFSET FLAT:env
	call	_setjmp
	mov	DWORD PTR [rbp-20], eax
	mov	eax, DWORD PTR [rbp-20]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC11
	mov	eax, 0
	call	printf
	cmp	DWORD PTR [rbp-20], 0
	jne	.L25
	mov	edi, 5
	call	deep
.L25:
	cmp	DWORD PTR [rbp-20], 7
	jne	.L26
	mov	esi, 0
	mov	edi, OFFSET FLAT:env
	call	longjmp
.L26:
	mov	DWORD PTR [rbp-20], 0
	jmp	.L27
.L28:
	call	rand
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC12
	mov	eax, 0
	call	printf
	add	DWORD PTR [rbp-20], 1
.L27:
	cmp	DWORD PTR [rbp-20], 39
	jle	.L28
	mov	edi, 42
	call	srand
	call	rand
	mov	ebx, eax
	call	rand
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC13
	mov	eax, 0
	call	printf
	mov	edi, 0
	call	srand
	call	rand
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC12
	mov	eax, 0
	call	printf
	mov	edi, -5
	call	srand
	call	rand
	mov	ebx, eax
	call	rand
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC13
	mov	eax, 0
	call	printf
	mov	edi, 3
	call	exit
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
