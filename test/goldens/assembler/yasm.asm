; What yasm spells in its own way.
	[bits 64]
	segment .text
	global _start
_start:
	mov rax, [numbers wrt rip]
	lea rcx, [numbers + 8 wrt rip]
	add eax, [byte rcx + 4]
	mov edx, [abs numbers]
	jmp [targets wrt rip]
	movd rdx, xmm1
	movd xmm9, rdi
	movd ecx, xmm9
.first:	ret

	type helper function
	size helper 2
	weak helper, spare
helper:	nop
	ret
spare:	ret

	segment .data
numbers	dq 1, 2
wide	ddq 5, -2, 0x1A000000000000000
	DDQ 0x123456789abcdef0123
targets	dq _start.first

	segment .bss
room	resdq 2
behind	resq 1
