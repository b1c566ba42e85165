# What gcc made of source-lines.c. Press F5: it is debugged in the C file, line by
# line; the button "Show Assembly" comes back here, to the same moment.

	.file	"source-lines.c"
	.intel_syntax noprefix
	.text
	.file 0 "." "source-lines.c"
	.type	factorial, @function
factorial:
	.file 1 "source-lines.c"
	.loc 1 11 30
	push	rbp
	mov	rbp, rsp
	push	rbx
	sub	rsp, 24
	mov	DWORD PTR -20[rbp], edi
	.loc 1 12 5
	cmp	DWORD PTR -20[rbp], 1
	jg	.L2
	.loc 1 13 10
	mov	eax, 1
	jmp	.L3
.L2:
	.loc 1 15 11
	mov	eax, DWORD PTR -20[rbp]
	movsx	rbx, eax
	.loc 1 15 13
	mov	eax, DWORD PTR -20[rbp]
	sub	eax, 1
	mov	edi, eax
	call	factorial
	.loc 1 15 11
	imul	rax, rbx
.L3:
	.loc 1 16 1
	mov	rbx, QWORD PTR -8[rbp]
	leave
	ret
	.size	factorial, .-factorial
	.section	.rodata
.LC0:
	.string	"%d! = %ld\n"
	.text
	.globl	main
	.type	main, @function
main:
	.loc 1 18 16
	push	rbp
	mov	rbp, rsp
	sub	rsp, 16
	.loc 1 19 11
	mov	DWORD PTR -4[rbp], 1
	.loc 1 19 2
	jmp	.L5
.L6:
	.loc 1 20 3 discriminator 3
	mov	eax, DWORD PTR -4[rbp]
	mov	edi, eax
	call	factorial
	mov	rdx, rax
	mov	eax, DWORD PTR -4[rbp]
	mov	esi, eax
	lea	rax, .LC0[rip]
	mov	rdi, rax
	mov	eax, 0
	call	printf@PLT
	.loc 1 19 27 discriminator 3
	add	DWORD PTR -4[rbp], 1
.L5:
	.loc 1 19 20 discriminator 1
	cmp	DWORD PTR -4[rbp], 5
	jle	.L6
	.loc 1 22 9
	mov	eax, 0
	.loc 1 23 1
	leave
	ret
	.size	main, .-main
