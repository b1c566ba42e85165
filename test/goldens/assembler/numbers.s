# Numbers of 128 bits, symbols that `.set` gives a value before they become labels,
# and divisions that name what they divide.
	.intel_syntax noprefix
	.text
	.globl _start
_start:	jmp moved
	mov eax, step
	.set step, 5
	mov eax, step
	.set step, 6
	mov eax, step
step:	lea rax, [rip + step]
moved:	jmp step
	div al, cl
	div ax, cx
	div eax, dword ptr [rcx]
	idiv rax, [rcx]
	idiv eax, ecx
	div eax, [ecx]
	.att_syntax
	div %rcx, %rax
	divq %rcx, %rax
	idivl (%rcx), %eax
	divb %cl, %al
	.intel_syntax noprefix

	repz ret
	rep nop
	bnd ret
	notrack jmp rax

	.data
	.quad place
	place = 9
	.quad place
place:	.quad place
	.octa ~0, -1, ~5, -2, 1, !0, 0 - 1, 5 - 7, -(5 - 7), -~0, - -5, (-5), ~-1
	.octa -5 + 2, 2 + -5, -5 * 2, 5 * -2, -0, -10 + 10, -10 + 20, -10 >> 1, 1 == 1
	.octa 0x123456789abcdef0123456789abcdef0, -0x123456789abcdef0123456789abcdef0
	.octa ~(0x123456789abcdef0123456789abcdef0), 340282366920938463463374607431768211455
	.octa 0xffffffffffffffff, 0xffffffffffffffff + 1, ~0xffffffffffffffff, 0x8000000000000000
	.octa -0x8000000000000000, -0xffffffffffffffff, 0xffffffffffffffff + 0xffffffffffffffff
	minus = -5
	.octa minus, -minus
