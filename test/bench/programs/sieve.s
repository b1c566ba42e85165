# Sieve of Eratosthenes over 4 MiB of bytes, again and again.
.intel_syntax noprefix
.equ SIZE, 4194304
.equ ROUNDS, 24
.globl _start
.bss
.balign 64
flags:	.skip SIZE
.text
_start:	mov r12d, ROUNDS
	xor r15d, r15d
round:	lea rdi, flags
	mov rcx, 0x0101010101010101
	mov eax, SIZE / 8
fill:	mov [rdi], rcx
	add rdi, 8
	dec eax
	jnz fill
	lea rbx, flags
	mov ecx, 2
outer:	mov eax, ecx
	imul rax, rcx
	cmp rax, SIZE
	jae count
	cmp byte ptr [rbx + rcx], 0
	je next
strike:	mov byte ptr [rbx + rax], 0
	add rax, rcx
	cmp rax, SIZE
	jb strike
next:	inc ecx
	jmp outer
count:	mov ecx, 2
	xor edx, edx
tally:	movzx eax, byte ptr [rbx + rcx]
	add rdx, rax
	inc rcx
	cmp rcx, SIZE
	jb tally
	add r15, rdx
	dec r12d
	jnz round
	mov edi, r15d
	and edi, 255
	mov eax, 60
	syscall
