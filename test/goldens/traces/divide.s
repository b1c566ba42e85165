# A quotient that does not fit: the registers are those before the division.
.intel_syntax noprefix
.globl _start
.text
_start:	mov edx, 9
	mov eax, 5
	mov ecx, 4
	push rax
	div ecx
	ud2
