	.file	"endings.c"
	.intel_syntax noprefix
	.text
	.p2align 4
	.type	say, @function
say:
	push	rbx
	mov	rbx, rdi
	call	strlen
	mov	rsi, rbx
	mov	edi, 1
	pop	rbx
	mov	rdx, rax
	jmp	write
	.size	say, .-say
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"registered second\n"
	.text
	.p2align 4
	.type	two, @function
two:
	mov	edx, 18
	mov	esi, OFFSET FLAT:.LC0
	mov	edi, 1
	jmp	write
	.size	two, .-two
	.section	.rodata.str1.1
.LC1:
	.string	"registered first\n"
	.text
	.p2align 4
	.type	one, @function
one:
	mov	edx, 17
	mov	esi, OFFSET FLAT:.LC1
	mov	edi, 1
	jmp	write
	.size	one, .-one
	.section	.rodata.str1.1
.LC2:
	.string	"user signal\n"
.LC3:
	.string	"another signal\n"
	.text
	.p2align 4
	.type	handler, @function
handler:
	xor	edx, edx
	mov	esi, OFFSET FLAT:.LC3
	cmp	edi, 10
	mov	eax, OFFSET FLAT:.LC2
	setne	dl
	cmove	rsi, rax
	mov	edi, 1
	lea	rdx, [rdx+12+rdx*2]
	jmp	write
	.size	handler, .-handler
	.section	.rodata.str1.1
.LC4:
	.string	"constructor\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.type	last, @function
last:
	mov	DWORD PTR arguments[rip], edi
	mov	edi, OFFSET FLAT:.LC4
	jmp	say
	.size	last, .-last
	.section	.init_array,"aw"
	.align 8
	.quad	last
	.section	.rodata.str1.1
.LC5:
	.string	"early constructor\n"
	.section	.text.startup
	.p2align 4
	.type	first, @function
first:
	mov	edi, OFFSET FLAT:.LC5
	jmp	say
	.size	first, .-first
	.section	.init_array.00101,"aw"
	.align 8
	.quad	first
	.section	.rodata.str1.1
.LC6:
	.string	"later constructor\n"
	.section	.text.startup
	.p2align 4
	.type	second, @function
second:
	mov	edi, OFFSET FLAT:.LC6
	jmp	say
	.size	second, .-second
	.section	.init_array.00202,"aw"
	.align 8
	.quad	second
	.section	.rodata.str1.1
.LC7:
	.string	"destructor\n"
	.section	.text.exit,"ax",@progbits
	.p2align 4
	.type	destructor, @function
destructor:
	mov	edi, OFFSET FLAT:.LC7
	jmp	say
	.size	destructor, .-destructor
	.section	.fini_array,"aw"
	.align 8
	.quad	destructor
	.section	.rodata.str1.1
.LC8:
	.string	"last destructor\n"
	.section	.text.exit
	.p2align 4
	.type	lateDestructor, @function
lateDestructor:
	mov	edi, OFFSET FLAT:.LC8
	jmp	say
	.size	lateDestructor, .-lateDestructor
	.section	.fini_array.00101,"aw"
	.align 8
	.quad	lateDestructor
	.section	.rodata.str1.1
.LC9:
	.string	"main\n"
.LC10:
	.string	"main without arguments\n"
.LC11:
	.string	"the handler was kept\n"
	.section	.text.startup
	.p2align 4
	.globl	main
	.type	main, @function
main:
	cmp	DWORD PTR arguments[rip], edi
	push	rbx
	mov	eax, OFFSET FLAT:.LC10
	mov	ebx, edi
	mov	edi, OFFSET FLAT:.LC9
	cmovne	rdi, rax
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
	xor	esi, esi
	mov	edi, 10
	call	signal
	cmp	rax, OFFSET FLAT:handler
	je	.L20
.L16:
	test	ebx, ebx
	jg	.L21
	mov	eax, 3
	pop	rbx
	ret
.L20:
	mov	edi, OFFSET FLAT:.LC11
	call	say
	jmp	.L16
.L21:
	mov	edi, 7
	call	exit
	.size	main, .-main
	.data
	.align 4
	.type	arguments, @object
	.size	arguments, 4
arguments:
	.long	-1
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
