# Three green threads on stacks of their own, one of them in the heap, that pass a counter around.
.intel_syntax noprefix
.globl _start
.bss
.balign 16
stack_a: .skip 512
stack_b: .skip 512
saved:	.skip 32
.text
# switch(rdi: where our rsp goes, rsi: where the other's is)
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
# make(rdi: end of a stack, rsi: function) -> rsp
make:	and rdi, -16
	mov [rdi - 8], rsi
	xor ecx, ecx
	lea rax, [rdi - 56]
1:	mov qword ptr [rax + rcx*8], 0
	inc ecx
	cmp ecx, 6
	jb 1b
	ret
# fiber number n (in r15 at its first switch it is 0): counts, then gives the turn on
fiber:	lea rax, [rip + turn]
	inc dword ptr [rax]
	mov r12d, [rax]
	mov r13d, 6
1:	mov edi, r13d
	call sum
	add rbx, rax
	lea rcx, [rip + saved]
	lea rdi, [rcx + r12*8]
	lea eax, [r12 + 1]
	cmp eax, 4
	jb 2f
	xor eax, eax
2:	lea rsi, [rcx + rax*8]
	call switch
	dec r13d
	jnz 1b
	ud2
.data
turn:	.long 0
.text
sum:	test edi, edi
	jz 1f
	push rdi
	dec edi
	call sum
	pop rdi
	add eax, edi
	ret
1:	xor eax, eax
	ret
_start:
	mov eax, 12
	xor edi, edi
	syscall
	mov rbp, rax
	lea rdi, [rax + 1024]
	mov eax, 12
	syscall
	lea rdi, [rip + stack_a + 512]
	lea rsi, [rip + fiber]
	call make
	mov [rip + saved + 8], rax
	lea rdi, [rip + stack_b + 512]
	call make
	mov [rip + saved + 16], rax
	lea rdi, [rbp + 1024]
	call make
	mov [rip + saved + 24], rax
	mov ebx, 5
1:	lea rdi, [rip + saved]
	lea rsi, [rip + saved + 8]
	call switch
	dec ebx
	jnz 1b
	mov edi, ebx
	mov eax, 60
	syscall
