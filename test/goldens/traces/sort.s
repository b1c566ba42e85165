# Arrays and addressing: fill with a generator, quicksort recursively, check, sum.
.intel_syntax noprefix
.globl _start
.equ COUNT, 48
.bss
.balign 16
array:	.skip 8 * COUNT
.data
seed:	.quad 88172645463325252
.text
next:	mov rax, [rip + seed]
	mov rcx, rax
	shl rcx, 13
	xor rax, rcx
	mov rcx, rax
	shr rcx, 7
	xor rax, rcx
	mov rcx, rax
	shl rcx, 17
	xor rax, rcx
	mov [rip + seed], rax
	ret
# sort(rdi: array, rsi: low, rdx: high), signed qwords
sort:	cmp rsi, rdx
	jge 9f
	push rbx
	push r12
	push r13
	mov r12, rsi
	mov r13, rdx
	mov rax, [rdi + rdx*8]
	mov rbx, rsi
	mov rcx, rsi
1:	cmp rcx, r13
	jge 3f
	mov r8, [rdi + rcx*8]
	cmp r8, rax
	jge 2f
	mov r9, [rdi + rbx*8]
	mov [rdi + rbx*8], r8
	mov [rdi + rcx*8], r9
	inc rbx
2:	inc rcx
	jmp 1b
3:	mov r9, [rdi + rbx*8]
	xchg r9, [rdi + r13*8]
	mov [rdi + rbx*8], r9
	mov rsi, r12
	lea rdx, [rbx - 1]
	call sort
	lea rsi, [rbx + 1]
	mov rdx, r13
	call sort
	pop r13
	pop r12
	pop rbx
9:	ret
_start:
	lea r14, [rip + array]
	xor r15d, r15d
1:	call next
	mov [r14 + r15*8], rax
	inc r15
	cmp r15, COUNT
	jb 1b
	mov rdi, r14
	xor esi, esi
	mov edx, COUNT - 1
	call sort
	mov ecx, COUNT - 1
	xor edi, edi
2:	mov rax, [r14 + rcx*8 - 8]
	cmp rax, [r14 + rcx*8]
	setg al
	movzx eax, al
	add edi, eax
	dec ecx
	jnz 2b
	mov eax, 60
	syscall
