# Branches that reach and that do not, by one byte; chains in which one long
# branch makes another one long; paddings between.
	.intel_syntax noprefix
	.globl _start, shared
_start:
	jmp near_forward
	.skip 125, 0x90
near_forward:
	jmp just_forward
	.skip 127, 0x90
just_forward:
	jmp over_forward
	.skip 128, 0x90
over_forward:
	je just_forward
	jne over_forward
back:	.skip 126, 0x90
	jmp back
back2:	.skip 127, 0x90
	jmp back2
back3:	.skip 124, 0x90
	jle back3
	jg back3
# The first is long only because the second is.
chain:	jmp chain_end
	.skip 120, 0x90
	jmp distant
	.skip 2, 0x90
chain_end:
	jz distant
	.skip 200, 0x90
distant:	jmp shared
	.p2align 4
shared:	loop shared
	jrcxz shared
	jecxz shared
	jmp padded
	.skip 100, 0x90
	.p2align 5
	.skip 20, 0x90
padded:	jmp .
	jmp $
	jmp .+2
	jmp .-2
	jc 1f
	jnc 2f
1:	nop
2:	jmp 1b
1:	jmp 1b
	jmp 1f
	.balign 64
	jmp alias
1:	call alias
	.set alias, padded
	jmp alias+4
	jmp 0x401000
	call 0x401005
	ja _start
	call _start
	call rax
	jmp [rbx+8]
	call qword ptr [rip+pointer]
	jmp qword ptr pointer[rip]
	jmp near ptr 1b
	jmp short 1b
	.data
pointer: .quad _start
	.section .text.startup, "ax", @progbits
	jmp _start
	jmp other
other:	.text
	jmp other
	.weak soft
soft:	jmp soft
# A branch that a linker may lead elsewhere stays long, wherever it is said that the symbol is global.
	jmp known@PLT
	jmp own@PLT
	jne known@PLT
	jne own@PLT
	jmp known
	jmp named_later@PLT
	call known@PLT
known:	nop
own:	nop
named_later:	nop
	.globl known, named_later
