	.file	"a.c"
	.intel_syntax noprefix
	.text
	.type	cmp, @function
cmp:
.LFB6:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	mov	DWORD PTR -4[rbp], edi
	mov	DWORD PTR -8[rbp], esi
	mov	eax, DWORD PTR -4[rbp]
	cmp	eax, DWORD PTR -8[rbp]
	jl	.L2
	mov	eax, DWORD PTR -4[rbp]
	cmp	eax, DWORD PTR -8[rbp]
	setg	al
	movzx	eax, al
	jmp	.L4
.L2:
	mov	eax, -1
.L4:
	pop	rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE6:
	.size	cmp, .-cmp
	.local	pool
	.comm	pool,131072,32
	.local	used
	.comm	used,4,4
	.type	insert, @function
insert:
.LFB7:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 16
	mov	QWORD PTR -8[rbp], rdi
	mov	QWORD PTR -16[rbp], rsi
	cmp	QWORD PTR -8[rbp], 0
	jne	.L6
	mov	eax, DWORD PTR used[rip]
	lea	edx, 1[rax]
	mov	DWORD PTR used[rip], edx
	cdqe
	sal	rax, 5
	mov	rdx, rax
	lea	rax, pool[rip]
	add	rax, rdx
	mov	QWORD PTR -8[rbp], rax
	mov	rax, QWORD PTR -8[rbp]
	mov	rdx, QWORD PTR -16[rbp]
	mov	QWORD PTR [rax], rdx
	mov	rax, QWORD PTR -8[rbp]
	mov	QWORD PTR 16[rax], 0
	mov	rax, QWORD PTR -8[rbp]
	mov	rdx, QWORD PTR 16[rax]
	mov	rax, QWORD PTR -8[rbp]
	mov	QWORD PTR 8[rax], rdx
	mov	rax, QWORD PTR -8[rbp]
	mov	QWORD PTR 24[rax], 1
	mov	rax, QWORD PTR -8[rbp]
	jmp	.L7
.L6:
	mov	rax, QWORD PTR -8[rbp]
	mov	rax, QWORD PTR [rax]
	cmp	QWORD PTR -16[rbp], rax
	jge	.L8
	mov	rax, QWORD PTR -8[rbp]
	mov	rax, QWORD PTR 8[rax]
	mov	rdx, QWORD PTR -16[rbp]
	mov	rsi, rdx
	mov	rdi, rax
	call	insert
	mov	rdx, QWORD PTR -8[rbp]
	mov	QWORD PTR 8[rdx], rax
	jmp	.L9
.L8:
	mov	rax, QWORD PTR -8[rbp]
	mov	rax, QWORD PTR [rax]
	cmp	QWORD PTR -16[rbp], rax
	jle	.L10
	mov	rax, QWORD PTR -8[rbp]
	mov	rax, QWORD PTR 16[rax]
	mov	rdx, QWORD PTR -16[rbp]
	mov	rsi, rdx
	mov	rdi, rax
	call	insert
	mov	rdx, QWORD PTR -8[rbp]
	mov	QWORD PTR 16[rdx], rax
	jmp	.L9
.L10:
	mov	rax, QWORD PTR -8[rbp]
	mov	rax, QWORD PTR 24[rax]
	lea	rdx, 1[rax]
	mov	rax, QWORD PTR -8[rbp]
	mov	QWORD PTR 24[rax], rdx
.L9:
	mov	rax, QWORD PTR -8[rbp]
.L7:
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE7:
	.size	insert, .-insert
	.type	sum, @function
sum:
.LFB8:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	push	rbx
	sub	rsp, 24
	.cfi_offset 3, -24
	mov	QWORD PTR -24[rbp], rdi
	cmp	QWORD PTR -24[rbp], 0
	je	.L12
	mov	rax, QWORD PTR -24[rbp]
	mov	rdx, QWORD PTR 24[rax]
	mov	rax, QWORD PTR -24[rbp]
	mov	rax, QWORD PTR [rax]
	imul	rdx, rax
	mov	rbx, rdx
	mov	rax, QWORD PTR -24[rbp]
	mov	rax, QWORD PTR 8[rax]
	mov	rdi, rax
	call	sum
	add	rbx, rax
	mov	rax, QWORD PTR -24[rbp]
	mov	rax, QWORD PTR 16[rax]
	mov	rdi, rax
	call	sum
	add	rax, rbx
	jmp	.L14
.L12:
	mov	eax, 0
.L14:
	mov	rbx, QWORD PTR -8[rbp]
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE8:
	.size	sum, .-sum
	.globl	main
	.type	main, @function
main:
.LFB9:
	.cfi_startproc
	push	rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	mov	rbp, rsp
	.cfi_def_cfa_register 6
	sub	rsp, 1264
	mov	QWORD PTR -8[rbp], 0
	mov	DWORD PTR -12[rbp], 0
	jmp	.L16
.L28:
	mov	eax, DWORD PTR -12[rbp]
	add	eax, 12345
	mov	DWORD PTR -16[rbp], eax
	mov	DWORD PTR -20[rbp], 0
	jmp	.L17
.L18:
	mov	eax, DWORD PTR -16[rbp]
	imul	eax, eax, 1103515245
	add	eax, 12345
	mov	DWORD PTR -16[rbp], eax
	mov	eax, DWORD PTR -16[rbp]
	shr	eax, 16
	and	eax, 1023
	mov	edx, eax
	mov	eax, DWORD PTR -20[rbp]
	cdqe
	mov	DWORD PTR -1264[rbp+rax*4], edx
	add	DWORD PTR -20[rbp], 1
.L17:
	cmp	DWORD PTR -20[rbp], 299
	jle	.L18
	mov	DWORD PTR -24[rbp], 0
	jmp	.L19
.L23:
	mov	eax, DWORD PTR -24[rbp]
	add	eax, 1
	mov	DWORD PTR -28[rbp], eax
	jmp	.L20
.L22:
	mov	eax, DWORD PTR -24[rbp]
	cdqe
	mov	edx, DWORD PTR -1264[rbp+rax*4]
	mov	eax, DWORD PTR -28[rbp]
	cdqe
	mov	eax, DWORD PTR -1264[rbp+rax*4]
	mov	esi, edx
	mov	edi, eax
	call	cmp
	test	eax, eax
	jns	.L21
	mov	eax, DWORD PTR -24[rbp]
	cdqe
	mov	eax, DWORD PTR -1264[rbp+rax*4]
	mov	DWORD PTR -52[rbp], eax
	mov	eax, DWORD PTR -28[rbp]
	cdqe
	mov	edx, DWORD PTR -1264[rbp+rax*4]
	mov	eax, DWORD PTR -24[rbp]
	cdqe
	mov	DWORD PTR -1264[rbp+rax*4], edx
	mov	eax, DWORD PTR -28[rbp]
	cdqe
	mov	edx, DWORD PTR -52[rbp]
	mov	DWORD PTR -1264[rbp+rax*4], edx
.L21:
	add	DWORD PTR -28[rbp], 1
.L20:
	cmp	DWORD PTR -28[rbp], 299
	jle	.L22
	add	DWORD PTR -24[rbp], 1
.L19:
	cmp	DWORD PTR -24[rbp], 299
	jle	.L23
	mov	DWORD PTR used[rip], 0
	mov	QWORD PTR -40[rbp], 0
	mov	DWORD PTR -44[rbp], 0
	jmp	.L24
.L25:
	mov	eax, DWORD PTR -16[rbp]
	imul	eax, eax, 1103515245
	add	eax, 12345
	mov	DWORD PTR -16[rbp], eax
	mov	eax, DWORD PTR -16[rbp]
	shr	eax, 16
	mov	eax, eax
	and	eax, 2047
	mov	rdx, rax
	mov	rax, QWORD PTR -40[rbp]
	mov	rsi, rdx
	mov	rdi, rax
	call	insert
	mov	QWORD PTR -40[rbp], rax
	add	DWORD PTR -44[rbp], 1
.L24:
	cmp	DWORD PTR -44[rbp], 2999
	jle	.L25
	mov	DWORD PTR -48[rbp], 0
	jmp	.L26
.L27:
	mov	rax, QWORD PTR -40[rbp]
	mov	rdi, rax
	call	sum
	add	QWORD PTR -8[rbp], rax
	add	DWORD PTR -48[rbp], 1
.L26:
	cmp	DWORD PTR -48[rbp], 9
	jle	.L27
	add	DWORD PTR -12[rbp], 1
.L16:
	cmp	DWORD PTR -12[rbp], 59
	jle	.L28
	mov	rax, QWORD PTR -8[rbp]
	movzx	eax, al
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE9:
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
