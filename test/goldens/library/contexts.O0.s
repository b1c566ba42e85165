	.file	"contexts.c"
	.intel_syntax noprefix
	.text
	.local	first
	.comm	first,968,32
	.local	one
	.comm	one,968,32
	.local	other
	.comm	other,968,32
	.local	stacks
	.comm	stacks,32768,32
	.section	.rodata
.LC0:
	.string	"one %d %d %d %d %d %d %d %d\n"
.LC1:
	.string	"one again"
	.text
	.type	count, @function
count:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 32
	mov	DWORD PTR [rbp-4], edi
	mov	DWORD PTR [rbp-8], esi
	mov	DWORD PTR [rbp-12], edx
	mov	DWORD PTR [rbp-16], ecx
	mov	DWORD PTR [rbp-20], r8d
	mov	DWORD PTR [rbp-24], r9d
	mov	r8d, DWORD PTR [rbp-20]
	mov	edi, DWORD PTR [rbp-16]
	mov	ecx, DWORD PTR [rbp-12]
	mov	edx, DWORD PTR [rbp-8]
	mov	eax, DWORD PTR [rbp-4]
	sub	rsp, 8
	mov	esi, DWORD PTR [rbp+24]
	push	rsi
	mov	esi, DWORD PTR [rbp+16]
	push	rsi
	mov	esi, DWORD PTR [rbp-24]
	push	rsi
	mov	r9d, r8d
	mov	r8d, edi
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC0
	mov	eax, 0
	call	printf
	add	rsp, 32
	mov	esi, OFFSET FLAT:other
	mov	edi, OFFSET FLAT:one
	call	swapcontext
	mov	edi, OFFSET FLAT:.LC1
	call	puts
	nop
	leave
	ret
	.size	count, .-count
	.section	.rodata
.LC2:
	.string	"other"
.LC3:
	.string	"never"
	.text
	.type	visit, @function
visit:
	push	rbp
	mov	rbp, rsp
	mov	edi, OFFSET FLAT:.LC2
	call	puts
	mov	esi, OFFSET FLAT:one
	mov	edi, OFFSET FLAT:other
	call	swapcontext
	mov	edi, OFFSET FLAT:.LC3
	call	puts
	nop
	pop	rbp
	ret
	.size	visit, .-visit
	.section	.rodata
.LC4:
	.string	"%d\n"
.LC5:
	.string	"first again"
	.text
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 976
	mov	DWORD PTR [rbp-4], 0
	lea	rax, [rbp-976]
	mov	rdi, rax
	call	getcontext
	mov	eax, DWORD PTR [rbp-4]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC4
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR [rbp-4]
	lea	edx, [rax+1]
	mov	DWORD PTR [rbp-4], edx
	cmp	eax, 1
	jg	.L5
	lea	rax, [rbp-976]
	mov	rdi, rax
	call	setcontext
.L5:
	mov	edi, OFFSET FLAT:one
	call	getcontext
	mov	QWORD PTR one[rip+16], OFFSET FLAT:stacks
	mov	QWORD PTR one[rip+32], 16384
	mov	QWORD PTR one[rip+8], OFFSET FLAT:first
	sub	rsp, 8
	push	8
	push	7
	push	6
	push	5
	push	4
	mov	r9d, 3
	mov	r8d, 2
	mov	ecx, 1
	mov	edx, 8
	mov	esi, OFFSET FLAT:count
	mov	edi, OFFSET FLAT:one
	mov	eax, 0
	call	makecontext
	add	rsp, 48
	mov	edi, OFFSET FLAT:other
	call	getcontext
	mov	QWORD PTR other[rip+16], OFFSET FLAT:stacks+16384
	mov	QWORD PTR other[rip+32], 16384
	mov	QWORD PTR other[rip+8], 0
	mov	edx, 0
	mov	esi, OFFSET FLAT:visit
	mov	edi, OFFSET FLAT:other
	mov	eax, 0
	call	makecontext
	mov	esi, OFFSET FLAT:one
	mov	edi, OFFSET FLAT:first
	call	swapcontext
	mov	edi, OFFSET FLAT:.LC5
	call	puts
	mov	eax, 0
	leave
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
