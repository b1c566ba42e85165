// The programs that the conversations are about; lines are named by the comments.

import { readFileSync } from "node:fs";
import path from "node:path";

const recorded = path.resolve(import.meta.dirname, "../goldens/lines");

/** A source, and what a compiler made of it: the program. */
export const steps = {
	"/lesson/steps.c": readFileSync(path.join(recorded, "steps.c"), "utf8"),
	"/lesson/steps.s": readFileSync(path.join(recorded, "steps.gcc0.s"), "utf8"),
};

const recordedOptimised = path.resolve(import.meta.dirname, "../goldens/optimised");

/** The same of optimised code; the program comes first. */
export const optimised = {
	"/lesson/calls.s": readFileSync(path.join(recordedOptimised, "calls.gcc1.s"), "utf8"),
	"/lesson/calls.c": readFileSync(path.join(recordedOptimised, "calls.c"), "utf8"),
};

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

/** Reads `notes.txt`, writes what it read to `copy.txt`, and exits with the number of bytes. */
export const copyFile = `	.intel_syntax noprefix
	.data
notes:	.asciz "notes.txt"
copy:	.asciz "copy.txt"
	.bss
buffer:	.skip 64
	.text
	.globl _start
_start:	mov eax, 2
	lea rdi, notes[rip]
	xor esi, esi
	syscall
	mov rdi, rax
	xor eax, eax
	lea rsi, buffer[rip]
	mov edx, 64
	syscall
	mov rbx, rax
	mov eax, 85
	lea rdi, copy[rip]
	mov esi, 0x1a4
	syscall
	mov rdi, rax
	mov eax, 1
	lea rsi, buffer[rip]
	mov rdx, rbx
	syscall
	mov rdi, rbx
	mov eax, 60
	syscall
`;

/** 1-based lines of `copyFile`: behind its first call of the kernel, and that of its last. */
export const copyFileLines = { opened: 13, exit: 30 };

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

/** Calls with an odd stack, then fills more than its buffer. */
export const mistakes = `	.intel_syntax noprefix
	.globl _start
	.text
_start:
	mov edi, 1
	call odd
	mov edi, 2
	call odd
	mov ecx, 20
	call fill
	mov eax, 60
	xor edi, edi
	syscall
odd:
	call leaf
	ret
leaf:
	ret
fill:
	sub rsp, 16
	mov rdi, rsp
	mov al, 0x41
	rep stosb
	add rsp, 16
	ret
`;
