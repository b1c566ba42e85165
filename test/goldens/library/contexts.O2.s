	.file	"contexts.c"
	.intel_syntax noprefix
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"other"
.LC1:
	.string	"never"
	.text
	.p2align 4
	.type	visit, @function
visit:
	sub	rsp, 8
	mov	edi, OFFSET FLAT:.LC0
	call	puts
	mov	edi, OFFSET FLAT:other
	mov	esi, OFFSET FLAT:one
	call	swapcontext
	mov	edi, OFFSET FLAT:.LC1
	add	rsp, 8
	jmp	puts
	.size	visit, .-visit
	.section	.rodata.str1.1
.LC2:
	.string	"one %d %d %d %d %d %d %d %d\n"
.LC3:
	.string	"one again"
	.text
	.p2align 4
	.type	count, @function
count:
	sub	rsp, 16
	mov	eax, DWORD PTR [rsp+32]
	push	rax
	mov	eax, DWORD PTR [rsp+32]
	push	rax
	xor	eax, eax
	push	r9
	mov	r9d, r8d
	mov	r8d, ecx
	mov	ecx, edx
	mov	edx, esi
	mov	esi, edi
	mov	edi, OFFSET FLAT:.LC2
	call	printf
	add	rsp, 32
	mov	edi, OFFSET FLAT:one
	mov	esi, OFFSET FLAT:other
	call	swapcontext
	mov	edi, OFFSET FLAT:.LC3
	add	rsp, 8
	jmp	puts
	.size	count, .-count
	.section	.rodata.str1.1
.LC4:
	.string	"%d\n"
.LC5:
	.string	"first again"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	sub	rsp, 984
	lea	rdi, [rsp+8]
	mov	DWORD PTR [rsp+4], 0
	call	getcontext
	mov	esi, DWORD PTR [rsp+4]
	mov	edi, OFFSET FLAT:.LC4
	xor	eax, eax
	call	printf
	mov	eax, DWORD PTR [rsp+4]
	lea	edx, [rax+1]
	mov	DWORD PTR [rsp+4], edx
	cmp	eax, 1
	jle	.L12
.L9:
	mov	edi, OFFSET FLAT:one
	call	getcontext
	mov	r9d, 3
	mov	r8d, 2
	mov	ecx, 1
	sub	rsp, 8
	mov	edx, 8
	mov	esi, OFFSET FLAT:count
	xor	eax, eax
	push	8
	mov	edi, OFFSET FLAT:one
	push	7
	push	6
	push	5
	push	4
	mov	QWORD PTR one[rip+16], OFFSET FLAT:stacks
	mov	QWORD PTR one[rip+32], 16384
	mov	QWORD PTR one[rip+8], OFFSET FLAT:first
	call	makecontext
	mov	edi, OFFSET FLAT:other
	add	rsp, 48
	call	getcontext
	xor	edx, edx
	mov	esi, OFFSET FLAT:visit
	xor	eax, eax
	mov	QWORD PTR other[rip+16], OFFSET FLAT:stacks+16384
	mov	edi, OFFSET FLAT:other
	mov	QWORD PTR other[rip+32], 16384
	mov	QWORD PTR other[rip+8], 0
	call	makecontext
	mov	esi, OFFSET FLAT:one
	mov	edi, OFFSET FLAT:first
	call	swapcontext
	mov	edi, OFFSET FLAT:.LC5
	call	puts
	xor	eax, eax
	add	rsp, 984
	ret
.L12:
	lea	rdi, [rsp+8]
	call	setcontext
	jmp	.L9
	.size	main, .-main
	.local	stacks
	.comm	stacks,32768,32
	.local	other
	.comm	other,968,32
	.local	one
	.comm	one,968,32
	.local	first
	.comm	first,968,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
