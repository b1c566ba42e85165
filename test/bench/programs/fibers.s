# Four fibers that take turns on stacks of their own, main among them.
.intel_syntax noprefix
.equ YIELDS, 12000000
.globl _start
.bss
.balign 16
stack_1: .skip 4096
stack_2: .skip 4096
stack_3: .skip 4096
rsps:	.skip 4 * 8
counts:	.skip 4 * 8
.text
# switch(rdi = where to keep rsp, rsi = where to take it from)
switch:	push rbp
	push rbx
	push r12
	push r13
	push r14
	push r15
	mov [rdi], rsp
	mov rsp, [rsi]
	pop r15
	pop r14
	pop r13
	pop r12
	pop rbx
	pop rbp
	ret
# yield(): goes to the fiber after the current one, whose number is in r12
yield:	lea rax, [r12 + 1]
	and eax, 3
	lea rdi, [rsps + r12 * 8]
	lea rsi, [rsps + rax * 8]
	jmp switch
fiber:	inc qword ptr [counts + r12 * 8]
	call yield
	jmp fiber
_start:	mov ecx, 1
make:	mov rax, rcx
	shl rax, 12
	lea rax, [stack_1 + rax - 64]
	lea rdx, fiber
	mov [rax + 48], rdx
	mov [rax + 24], rcx
	mov [rsps + rcx * 8], rax
	inc ecx
	cmp ecx, 4
	jb make
	mov ebx, YIELDS
	xor r12d, r12d
turn:	inc qword ptr [counts]
	call yield
	dec ebx
	jnz turn
	mov rax, [counts]
	add rax, [counts + 8]
	add rax, [counts + 16]
	add rax, [counts + 24]
	mov edi, eax
	and edi, 255
	mov eax, 60
	syscall
