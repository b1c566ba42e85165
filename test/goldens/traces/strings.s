# String instructions at every width, both directions, with every prefix.
.intel_syntax noprefix
.globl _start
.data
text:	.ascii "the quick brown fox jumps over the lazy dog"
.equ LENGTH, . - text
.bss
.balign 8
buffer:	.skip 256
other:	.skip 256
.text
_start:
	lea rsi, [rip + text]
	lea rdi, [rip + buffer]
	mov ecx, LENGTH
	rep movsb
	lea rsi, [rip + text]
	lea rdi, [rip + buffer]
	mov ecx, LENGTH
	repe cmpsb
	sete bl
	mov byte ptr [rip + buffer + 20], '!'
	lea rsi, [rip + text]
	lea rdi, [rip + buffer]
	mov ecx, LENGTH
	repe cmpsb
	mov r8, rcx
	lea rdi, [rip + text]
	mov al, 'z'
	mov ecx, LENGTH
	repne scasb
	mov r9, rcx
	mov al, '#'
	lea rdi, [rip + text]
	mov ecx, LENGTH
	repne scasb
	lea rdi, [rip + other]
	mov rax, 0x1122334455667788
	mov ecx, 8
	rep stosq
	mov ecx, 9
	rep stosd
	mov ecx, 5
	rep stosw
	stosb
	std
	lea rsi, [rip + other + 99]
	lea rdi, [rip + other + 120]
	mov ecx, 90
	rep movsb
	lea rsi, [rip + other + 64]
	lodsq
	lodsd
	lodsw
	lodsb
	mov ecx, 3
	rep lodsw
	lea rsi, [rip + other + 80]
	lea rdi, [rip + other + 200]
	movsq
	movsd
	movsw
	movsb
	lea rsi, [rip + other + 32]
	lea rdi, [rip + other + 48]
	mov ecx, 6
	repe cmpsq
	mov ecx, 6
	repne cmpsd
	cmpsw
	cmpsb
	scasq
	scasd
	scasw
	scasb
	cld
	xor ecx, ecx
	rep stosq
	cmp ecx, ecx
	repne scasb
	lea rdi, [rip + buffer]
	mov eax, 1
	mov ecx, 0xffffffff
	inc ecx
	rep stosb
	mov edi, ebx
	mov eax, 60
	syscall
