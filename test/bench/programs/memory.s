# Memory copies: by repeated string instructions, by words, by bytes.
.intel_syntax noprefix
.equ SIZE, 65536
.equ ROUNDS, 4000
.globl _start
.bss
.balign 64
source:	.skip SIZE
target:	.skip SIZE
.text
_start:	lea rdi, source
	mov ecx, SIZE / 8
	mov rax, 0x0123456789abcdef
	rep stosq
	mov r12d, ROUNDS
	xor ebx, ebx
round:	lea rsi, source
	lea rdi, target
	mov ecx, SIZE
	rep movsb
	lea rsi, target
	lea rdi, source
	xor ecx, ecx
words:	mov rax, [rsi + rcx]
	add rax, rcx
	mov [rdi + rcx], rax
	add rcx, 8
	cmp rcx, SIZE
	jb words
	xor ecx, ecx
bytes:	movzx eax, byte ptr [rsi + rcx]
	add ebx, eax
	inc rcx
	cmp rcx, SIZE
	jb bytes
	dec r12d
	jnz round
	mov edi, ebx
	and edi, 255
	mov eax, 60
	syscall
