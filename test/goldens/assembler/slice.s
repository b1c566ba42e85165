# The thin slice: mov, push, pop, call, ret and a system call.
	.intel_syntax noprefix
	.text
	.globl _start
_start:	mov rax, 0x1122334455667788
	push rax
	push 42; push -1
	pop rbx
	call double
	mov edi, eax
	mov eax, 60
	syscall
// A comment, at the start of a line for GNU as.
double:	/* twice
	   its argument */ mov rax, rbx
	add rax, rax
	ret
