// The programs that the conversations are about; lines are named by the comments.

/** Frames, a named slot, output, and an exit status that is a result. */
export const sum = `# sum(n) = n + sum(n - 1)
	.intel_syntax noprefix
	.equ count, -8
	.data
total:	.quad 0
text:	.ascii "done\\n"
	.text
	.globl _start
sum:	push rbp
	mov rbp, rsp
	sub rsp, 16
	mov [rbp + count], rdi
	xor eax, eax
	test rdi, rdi
	je leave_it
	dec rdi
	call sum
	add rax, [rbp + count]
leave_it:
	leave
	ret
_start:	mov edi, 3
	call sum
	mov total[rip], rax
	mov eax, 1
	mov edi, 1
	lea rsi, text[rip]
	mov edx, 5
	syscall
	mov edi, total[rip]
	mov eax, 60
	syscall
`;

/** 1-based lines of \`sum\`. */
export const sumLines = {
	function: 9,
	slotStore: 12,
	recursion: 17,
	add: 18,
	call: 23,
	total: 24,
	write: 29,
	result: 30,
	exit: 32,
};

export const endless = `	.intel_syntax noprefix
	.globl _start
_start:	inc rax
	jmp _start
`;

/** Reads a line and writes it back, until the input ends; exits with the number of bytes of the last. */
export const echo = `	.intel_syntax noprefix
	.bss
buffer:	.skip 64
	.text
	.globl _start
_start:	call echo
	mov edi, eax
	mov eax, 60
	syscall
echo:	xor eax, eax
	xor edi, edi
	lea rsi, buffer[rip]
	mov edx, 64
	syscall
	mov edx, eax
	mov eax, 1
	mov edi, 1
	syscall
	ret
`;

/** Divides by zero on line 5. */
export const fault = `	.intel_syntax noprefix
	.globl _start
_start:	xor ecx, ecx
	mov eax, 7
	div ecx
	nop
`;

export const broken = `	.intel_syntax noprefix
	.globl _start
_start:	mov rax, 1
	mvo rbx, 2
	jmp nowhere
`;
