	.file	"ownOperators.cpp"
	.intel_syntax noprefix
	.text
	.p2align 4
	.globl	_Znwm
	.type	_Znwm, @function
_Znwm:
	add	DWORD PTR _ZL4made[rip], 1
	jmp	malloc
	.size	_Znwm, .-_Znwm
	.p2align 4
	.globl	_ZdlPv
	.type	_ZdlPv, @function
_ZdlPv:
	add	DWORD PTR _ZL4gone[rip], 1
	jmp	free
	.size	_ZdlPv, .-_ZdlPv
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"~Pair"
.LC1:
	.string	"%d %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	r13
	mov	edi, 4
	push	r12
	push	rbp
	push	rbx
	sub	rsp, 8
	add	DWORD PTR _ZL4made[rip], 1
	call	malloc
	mov	edi, 40
	mov	r13, rax
	call	_Znam
	mov	edi, 24
	mov	r12, rax
	call	_Znam
	mov	esi, OFFSET FLAT:_ZSt7nothrow
	mov	edi, 4
	mov	QWORD PTR [rax], 2
	mov	rbp, rax
	call	_ZnwmRKSt9nothrow_t
	mov	esi, 4
	mov	rdi, r13
	mov	rbx, rax
	call	_ZdlPvm
	mov	rdi, r12
	call	_ZdaPv
	mov	edi, OFFSET FLAT:.LC0
	call	puts
	mov	edi, OFFSET FLAT:.LC0
	call	puts
	mov	esi, 24
	mov	rdi, rbp
	call	_ZdaPvm
	test	rbx, rbx
	je	.L5
	mov	esi, 4
	mov	rdi, rbx
	call	_ZdlPvm
.L5:
	mov	edx, DWORD PTR _ZL4gone[rip]
	mov	esi, DWORD PTR _ZL4made[rip]
	mov	edi, OFFSET FLAT:.LC1
	xor	eax, eax
	call	printf
	add	rsp, 8
	xor	eax, eax
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	ret
	.size	main, .-main
	.local	_ZL4gone
	.comm	_ZL4gone,4,4
	.local	_ZL4made
	.comm	_ZL4made,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
