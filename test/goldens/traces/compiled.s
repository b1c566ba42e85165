# What gcc -O0 makes of a C program: five queens, decimal printing, a hash over structures with fields of
# every width. (gcc -S -masm=intel -O0 -ffreestanding -fno-pic -mno-sse.)
	.file	"q.c"
	.intel_syntax noprefix
	.text
	.type	sys, @function
sys:
	push	rbp
	mov	rbp, rsp
	mov	QWORD PTR [rbp-24], rdi
	mov	QWORD PTR [rbp-32], rsi
	mov	QWORD PTR [rbp-40], rdx
	mov	QWORD PTR [rbp-48], rcx
	mov	rax, QWORD PTR [rbp-24]
	mov	rdi, QWORD PTR [rbp-32]
	mov	rsi, QWORD PTR [rbp-40]
	mov	rdx, QWORD PTR [rbp-48]
#APP
# 2 "q.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	QWORD PTR [rbp-8], rax
	mov	rax, QWORD PTR [rbp-8]
	pop	rbp
	ret
	.size	sys, .-sys
	.local	cols
	.comm	cols,24,16
	.local	count
	.comm	count,4,4
	.type	ok, @function
ok:
	push	rbp
	mov	rbp, rsp
	mov	DWORD PTR [rbp-20], edi
	mov	DWORD PTR [rbp-24], esi
	mov	DWORD PTR [rbp-4], 0
	jmp	.L4
.L8:
	mov	eax, DWORD PTR [rbp-4]
	cdqe
	mov	eax, DWORD PTR cols[0+rax*4]
	sub	eax, DWORD PTR [rbp-24]
	mov	DWORD PTR [rbp-8], eax
	cmp	DWORD PTR [rbp-8], 0
	je	.L5
	mov	eax, DWORD PTR [rbp-20]
	sub	eax, DWORD PTR [rbp-4]
	cmp	DWORD PTR [rbp-8], eax
	je	.L5
	mov	eax, DWORD PTR [rbp-4]
	sub	eax, DWORD PTR [rbp-20]
	cmp	DWORD PTR [rbp-8], eax
	jne	.L6
.L5:
	mov	eax, 0
	jmp	.L7
.L6:
	add	DWORD PTR [rbp-4], 1
.L4:
	mov	eax, DWORD PTR [rbp-4]
	cmp	eax, DWORD PTR [rbp-20]
	jl	.L8
	mov	eax, 1
.L7:
	pop	rbp
	ret
	.size	ok, .-ok
	.type	place, @function
place:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 32
	mov	DWORD PTR [rbp-20], edi
	cmp	DWORD PTR [rbp-20], 5
	jne	.L10
	mov	eax, DWORD PTR count[rip]
	add	eax, 1
	mov	DWORD PTR count[rip], eax
	jmp	.L9
.L10:
	mov	DWORD PTR [rbp-4], 0
	jmp	.L12
.L14:
	mov	edx, DWORD PTR [rbp-4]
	mov	eax, DWORD PTR [rbp-20]
	mov	esi, edx
	mov	edi, eax
	call	ok
	test	eax, eax
	je	.L13
	mov	eax, DWORD PTR [rbp-20]
	cdqe
	mov	edx, DWORD PTR [rbp-4]
	mov	DWORD PTR cols[0+rax*4], edx
	mov	eax, DWORD PTR [rbp-20]
	add	eax, 1
	mov	edi, eax
	call	place
.L13:
	add	DWORD PTR [rbp-4], 1
.L12:
	cmp	DWORD PTR [rbp-4], 4
	jle	.L14
.L9:
	leave
	ret
	.size	place, .-place
	.local	buf
	.comm	buf,32,32
	.type	print, @function
print:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 24
	mov	QWORD PTR [rbp-24], rdi
	mov	DWORD PTR [rbp-4], 31
	mov	eax, DWORD PTR [rbp-4]
	lea	edx, [rax-1]
	mov	DWORD PTR [rbp-4], edx
	cdqe
	mov	BYTE PTR buf[rax], 10
.L16:
	mov	rcx, QWORD PTR [rbp-24]
	movabs	rdx, -3689348814741910323
	mov	rax, rcx
	mul	rdx
	shr	rdx, 3
	mov	rax, rdx
	sal	rax, 2
	add	rax, rdx
	add	rax, rax
	sub	rcx, rax
	mov	rdx, rcx
	mov	eax, edx
	lea	ecx, [rax+48]
	mov	eax, DWORD PTR [rbp-4]
	lea	edx, [rax-1]
	mov	DWORD PTR [rbp-4], edx
	mov	edx, ecx
	cdqe
	mov	BYTE PTR buf[rax], dl
	mov	rax, QWORD PTR [rbp-24]
	movabs	rdx, -3689348814741910323
	mul	rdx
	mov	rax, rdx
	shr	rax, 3
	mov	QWORD PTR [rbp-24], rax
	cmp	QWORD PTR [rbp-24], 0
	jne	.L16
	mov	eax, 31
	sub	eax, DWORD PTR [rbp-4]
	cdqe
	mov	edx, DWORD PTR [rbp-4]
	movsx	rdx, edx
	add	rdx, 1
	add	rdx, OFFSET FLAT:buf
	mov	rcx, rax
	mov	esi, 1
	mov	edi, 1
	call	sys
	nop
	leave
	ret
	.size	print, .-print
	.type	mix, @function
mix:
	push	rbp
	mov	rbp, rsp
	mov	QWORD PTR [rbp-24], rdi
	mov	DWORD PTR [rbp-28], esi
	movabs	rax, 1469598103934665603
	mov	QWORD PTR [rbp-8], rax
	mov	DWORD PTR [rbp-12], 0
	jmp	.L18
.L19:
	mov	eax, DWORD PTR [rbp-12]
	cdqe
	sal	rax, 4
	mov	rdx, rax
	mov	rax, QWORD PTR [rbp-24]
	add	rax, rdx
	movzx	eax, BYTE PTR [rax]
	movzx	eax, al
	xor	QWORD PTR [rbp-8], rax
	mov	rax, QWORD PTR [rbp-8]
	movabs	rdx, 1099511628211
	imul	rax, rdx
	mov	QWORD PTR [rbp-8], rax
	mov	rax, QWORD PTR [rbp-8]
	shr	rax, 33
	xor	QWORD PTR [rbp-8], rax
	mov	eax, DWORD PTR [rbp-12]
	cdqe
	sal	rax, 4
	mov	rdx, rax
	mov	rax, QWORD PTR [rbp-24]
	add	rax, rdx
	movzx	eax, WORD PTR [rax+2]
	movsx	rax, ax
	sal	rax, 3
	add	QWORD PTR [rbp-8], rax
	rol	QWORD PTR [rbp-8], 7
	mov	eax, DWORD PTR [rbp-12]
	cdqe
	sal	rax, 4
	mov	rdx, rax
	mov	rax, QWORD PTR [rbp-24]
	add	rax, rdx
	mov	eax, DWORD PTR [rax+4]
	movsx	rdx, eax
	imul	rdx, rdx, -1840700269
	shr	rdx, 32
	add	edx, eax
	sar	edx, 2
	mov	ecx, eax
	sar	ecx, 31
	sub	edx, ecx
	mov	ecx, edx
	sal	ecx, 3
	sub	ecx, edx
	sub	eax, ecx
	mov	edx, eax
	movsx	rax, edx
	sub	QWORD PTR [rbp-8], rax
	mov	eax, DWORD PTR [rbp-12]
	cdqe
	sal	rax, 4
	mov	rdx, rax
	mov	rax, QWORD PTR [rbp-24]
	add	rax, rdx
	mov	rax, QWORD PTR [rax+8]
	mov	edx, DWORD PTR [rbp-12]
	add	edx, 3
	movsx	rsi, edx
	mov	edx, 0
	div	rsi
	xor	QWORD PTR [rbp-8], rax
	add	DWORD PTR [rbp-12], 1
.L18:
	mov	eax, DWORD PTR [rbp-12]
	cmp	eax, DWORD PTR [rbp-28]
	jl	.L19
	mov	rax, QWORD PTR [rbp-8]
	pop	rbp
	ret
	.size	mix, .-mix
	.local	xs
	.comm	xs,144,32
	.globl	_start
	.type	_start, @function
_start:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 16
	mov	edi, 0
	call	place
	mov	eax, DWORD PTR count[rip]
	cdqe
	mov	rdi, rax
	call	print
	mov	DWORD PTR [rbp-4], 0
	jmp	.L22
.L23:
	mov	eax, DWORD PTR [rbp-4]
	mov	edx, eax
	mov	eax, edx
	sal	eax, 3
	add	eax, edx
	sal	eax, 2
	add	eax, edx
	mov	edx, eax
	mov	eax, DWORD PTR [rbp-4]
	cdqe
	sal	rax, 4
	add	rax, OFFSET FLAT:xs
	mov	BYTE PTR [rax], dl
	mov	eax, DWORD PTR [rbp-4]
	imul	ax, ax, -1000
	mov	edx, eax
	mov	eax, DWORD PTR [rbp-4]
	cdqe
	sal	rax, 4
	add	rax, OFFSET FLAT:xs+2
	mov	WORD PTR [rax], dx
	mov	eax, DWORD PTR [rbp-4]
	imul	eax, eax
	imul	eax, eax, 12345
	lea	edx, [rax-77777]
	mov	eax, DWORD PTR [rbp-4]
	cdqe
	sal	rax, 4
	add	rax, OFFSET FLAT:xs+4
	mov	DWORD PTR [rax], edx
	mov	eax, DWORD PTR [rbp-4]
	add	eax, 1
	movsx	rcx, eax
	mov	rax, -1
	mov	edx, 0
	div	rcx
	mov	rdx, rax
	mov	eax, DWORD PTR [rbp-4]
	cdqe
	sal	rax, 4
	add	rax, OFFSET FLAT:xs+8
	mov	QWORD PTR [rax], rdx
	add	DWORD PTR [rbp-4], 1
.L22:
	cmp	DWORD PTR [rbp-4], 8
	jle	.L23
	mov	esi, 9
	mov	edi, OFFSET FLAT:xs
	call	mix
	mov	rdi, rax
	call	print
	mov	eax, DWORD PTR count[rip]
	cdqe
	mov	ecx, 0
	mov	edx, 0
	mov	rsi, rax
	mov	edi, 60
	call	sys
	nop
	leave
	ret
	.size	_start, .-_start
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
