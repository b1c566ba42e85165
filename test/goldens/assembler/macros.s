	.intel_syntax noprefix
	.globl _start
	.set DEBUG, 1
	.macro write fd, text, length=5
	mov edi, \fd
	lea rsi, \text[rip]
	mov edx, \length
	mov eax, 1
	syscall
	.endm
	.macro push_all first:req, rest:vararg
	push \first
	.ifnb \rest
	push_all \rest
	.endif
	.endm
	.macro loopy count
	mov ecx, \count
again\@:
	dec ecx
	jnz again\@
	.endm
	.macro field name, size
	.equ \name\()_offset, offset_now
	.set offset_now, offset_now + \size
	.endm
	.macro early n
	.if \n > 3
	nop
	.exitm
	.endif
	hlt
	.endm
	.set offset_now, 0
	field x, 4
	field y 8
_start:
	write 1, hello
	write fd=2, text=hello, length=6
	write 1 hello 7
	push_all rax, rbx, rcx, r12
	loopy 3
	loopy 100
here:	early 5
	early 2
	mov eax, [rdi + y_offset]
	.rept 3
	inc eax
	.endr
	.irp reg, rax, rbx, r9
	pop \reg
	.endr
	.irpc digit, 0123
	mov eax, \digit
	.endr
	.ifdef DEBUG
	int3
	.else
	ud2
	.endif
	.ifndef NOTHING
	nop
	.endif
	.if 0
	.if 1
	ud2
	.endif
	.elseif offset_now == 12
	cmc
	.else
	ud2
	.endif
	.ifc abc, abc
	clc
	.endif
	.ifnc abc,abd
	stc
	.endif
	.ifeq 5-5
	cld
	.endif
	.macro vector name values:vararg
\name:	.long \values
	.endm
	.purgem early
	ret
	.data
hello:	.ascii "hello\n"
	vector numbers 1, 2, 3
	.float 1.5, -2
	.double 3.25, 1e10
	.macro text string
	.asciz "<\string>"
	.endm
	text "a b"
	text word
	.rept 2
	.irp n, 1, 2
	.byte \n
	.endr
	.endr
