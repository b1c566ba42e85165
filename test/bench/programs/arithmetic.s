# Arithmetic in registers: shifts, 128-bit products, divisions.
.intel_syntax noprefix
.equ ROUNDS, 48000000
.globl _start
.text
_start:	mov rbx, 1
	mov r12, 0x9e3779b97f4a7c15
	mov r13d, ROUNDS
	xor r14d, r14d
round:	mov rax, 6364136223846793005
	imul rbx, rax
	mov rax, 1442695040888963407
	add rbx, rax
	mov rax, rbx
	shr rax, 33
	xor rax, rbx
	mov rcx, rax
	shl rcx, 13
	xor rax, rcx
	mov rcx, rax
	shr rcx, 7
	xor rax, rcx
	mov rsi, rax
	mul r12
	add rax, rdx
	mov rdi, rax
	mov rax, rsi
	mov rcx, rdi
	or rcx, 1
	shr rcx, 20
	inc rcx
	xor edx, edx
	div rcx
	add r14, rax
	xor r14, rdx
	dec r13d
	jnz round
	mov edi, r14d
	and edi, 255
	mov eax, 60
	syscall
