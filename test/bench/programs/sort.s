# Quicksort with insertion sort for short ranges, of 200,000 64-bit numbers.
.intel_syntax noprefix
.equ COUNT, 200000
.equ ROUNDS, 40
.globl _start
.bss
.balign 64
numbers: .skip COUNT * 8
.text
# sort(rdi = first, rsi = last)
sort:	mov rax, rsi
	sub rax, rdi
	cmp rax, 128
	jbe insertion
	push rbp
	mov rbp, rsp
	push rbx
	push r12
	push r13
	push r14
	mov rbx, rdi
	mov r12, rsi
	shr rax, 4
	lea rax, [rdi + rax * 8]
	mov rdx, [rax]
	mov r13, rdi
	mov r14, rsi
part:	cmp [r13], rdx
	jae left
	add r13, 8
	jmp part
left:	cmp [r14], rdx
	jbe both
	sub r14, 8
	jmp left
both:	cmp r13, r14
	ja split
	mov rax, [r13]
	mov rcx, [r14]
	mov [r13], rcx
	mov [r14], rax
	add r13, 8
	sub r14, 8
	cmp r13, r14
	jbe part
split:	mov rdi, rbx
	mov rsi, r14
	call sort
	mov rdi, r13
	mov rsi, r12
	call sort
	pop r14
	pop r13
	pop r12
	pop rbx
	pop rbp
	ret
insertion:
	lea rcx, [rdi + 8]
each:	cmp rcx, rsi
	ja sorted
	mov rax, [rcx]
	mov rdx, rcx
shift:	cmp rdx, rdi
	jbe place
	mov r8, [rdx - 8]
	cmp r8, rax
	jbe place
	mov [rdx], r8
	sub rdx, 8
	jmp shift
place:	mov [rdx], rax
	add rcx, 8
	jmp each
sorted:	ret
_start:	mov r15d, ROUNDS
	mov rbp, 88172645463325252
again:	lea rdi, numbers
	mov ecx, COUNT
make:	mov rax, rbp
	shl rax, 13
	xor rbp, rax
	mov rax, rbp
	shr rax, 7
	xor rbp, rax
	mov rax, rbp
	shl rax, 17
	xor rbp, rax
	mov [rdi], rbp
	add rdi, 8
	dec ecx
	jnz make
	lea rdi, numbers
	lea rsi, [numbers + COUNT * 8 - 8]
	call sort
	dec r15d
	jnz again
	lea rdi, numbers
	mov eax, [rdi + 8 * (COUNT / 2)]
	mov edi, eax
	and edi, 255
	mov eax, 60
	syscall
