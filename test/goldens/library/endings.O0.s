	.file	"endings.c"
	.intel_syntax noprefix
	.text
	.data
	.align 4
	.type	arguments, @object
	.size	arguments, 4
arguments:
	.long	-1
	.text
	.type	say, @function
say:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 16
	mov	QWORD PTR [rbp-8], rdi
	mov	rax, QWORD PTR [rbp-8]
	mov	rdi, rax
	call	strlen
	mov	rdx, rax
	mov	rax, QWORD PTR [rbp-8]
	mov	rsi, rax
	mov	edi, 1
	call	write
	nop
	leave
	ret
	.size	say, .-say
	.section	.rodata
.LC0:
	.string	"constructor\n"
	.text
	.type	last, @function
last:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 16
	mov	DWORD PTR [rbp-4], edi
	mov	eax, DWORD PTR [rbp-4]
	mov	DWORD PTR arguments[rip], eax
	mov	edi, OFFSET FLAT:.LC0
	call	say
	nop
	leave
	ret
	.size	last, .-last
	.section	.init_array,"aw"
	.align 8
	.quad	last
	.section	.rodata
.LC1:
	.string	"early constructor\n"
	.text
	.type	first, @function
first:
	push	rbp
	mov	rbp, rsp
	mov	edi, OFFSET FLAT:.LC1
	call	say
	nop
	pop	rbp
	ret
	.size	first, .-first
	.section	.init_array.00101,"aw"
	.align 8
	.quad	first
	.section	.rodata
.LC2:
	.string	"later constructor\n"
	.text
	.type	second, @function
second:
	push	rbp
	mov	rbp, rsp
	mov	edi, OFFSET FLAT:.LC2
	call	say
	nop
	pop	rbp
	ret
	.size	second, .-second
	.section	.init_array.00202,"aw"
	.align 8
	.quad	second
	.section	.rodata
.LC3:
	.string	"destructor\n"
	.text
	.type	destructor, @function
destructor:
	push	rbp
	mov	rbp, rsp
	mov	edi, OFFSET FLAT:.LC3
	call	say
	nop
	pop	rbp
	ret
	.size	destructor, .-destructor
	.section	.fini_array,"aw"
	.align 8
	.quad	destructor
	.section	.rodata
.LC4:
	.string	"last destructor\n"
	.text
	.type	lateDestructor, @function
lateDestructor:
	push	rbp
	mov	rbp, rsp
	mov	edi, OFFSET FLAT:.LC4
	call	say
	nop
	pop	rbp
	ret
	.size	lateDestructor, .-lateDestructor
	.section	.fini_array.00101,"aw"
	.align 8
	.quad	lateDestructor
	.section	.rodata
.LC5:
	.string	"registered first\n"
	.text
	.type	one, @function
one:
	push	rbp
	mov	rbp, rsp
	mov	edi, OFFSET FLAT:.LC5
	call	say
	nop
	pop	rbp
	ret
	.size	one, .-one
	.section	.rodata
.LC6:
	.string	"registered second\n"
	.text
	.type	two, @function
two:
	push	rbp
	mov	rbp, rsp
	mov	edi, OFFSET FLAT:.LC6
	call	say
	nop
	pop	rbp
	ret
	.size	two, .-two
	.section	.rodata
.LC7:
	.string	"user signal\n"
.LC8:
	.string	"another signal\n"
	.text
	.type	handler, @function
handler:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 16
	mov	DWORD PTR [rbp-4], edi
	cmp	DWORD PTR [rbp-4], 10
	jne	.L10
	mov	eax, OFFSET FLAT:.LC7
	jmp	.L11
.L10:
	mov	eax, OFFSET FLAT:.LC8
.L11:
	mov	rdi, rax
	call	say
	nop
	leave
	ret
	.size	handler, .-handler
	.section	.rodata
.LC9:
	.string	"main\n"
.LC10:
	.string	"main without arguments\n"
.LC11:
	.string	"the handler was kept\n"
	.text
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 16
	mov	DWORD PTR [rbp-4], edi
	mov	QWORD PTR [rbp-16], rsi
	mov	eax, DWORD PTR arguments[rip]
	cmp	DWORD PTR [rbp-4], eax
	jne	.L13
	mov	eax, OFFSET FLAT:.LC9
	jmp	.L14
.L13:
	mov	eax, OFFSET FLAT:.LC10
.L14:
	mov	rdi, rax
	call	say
	mov	edi, OFFSET FLAT:one
	call	atexit
	mov	edi, OFFSET FLAT:two
	call	atexit
	mov	esi, OFFSET FLAT:handler
	mov	edi, 10
	call	signal
	mov	esi, 1
	mov	edi, 15
	call	signal
	mov	edi, 10
	call	raise
	mov	edi, 15
	call	raise
	mov	esi, 0
	mov	edi, 10
	call	signal
	cmp	rax, OFFSET FLAT:handler
	jne	.L15
	mov	edi, OFFSET FLAT:.LC11
	call	say
.L15:
	cmp	DWORD PTR [rbp-4], 0
	jle	.L16
	mov	edi, 7
	call	exit
.L16:
	mov	eax, 3
	leave
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
