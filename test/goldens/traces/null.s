# A store through a null pointer, two calls deep.
.intel_syntax noprefix
.globl _start
.text
store:	mov qword ptr [rdi + 16], rsi
	ret
middle:	push rdi
	call store
	pop rdi
	ret
_start:	mov esi, 7
	xor edi, edi
	call middle
	ud2
