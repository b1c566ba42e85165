	.file	"a.c"
	.intel_syntax noprefix
	.text
	.p2align 4
	.type	insert, @function
insert:
.LFB12:
	.cfi_startproc
	test	rdi, rdi
	je	.L11
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	mov	rbx, rdi
	cmp	QWORD PTR [rdi], rsi
	jg	.L12
	jl	.L13
	add	QWORD PTR 24[rdi], 1
.L6:
	mov	rax, rbx
	pop	rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L12:
	.cfi_restore_state
	mov	rdi, QWORD PTR 8[rdi]
	call	insert
	mov	QWORD PTR 8[rbx], rax
	mov	rax, rbx
	pop	rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L13:
	.cfi_restore_state
	mov	rdi, QWORD PTR 16[rdi]
	call	insert
	mov	QWORD PTR 16[rbx], rax
	jmp	.L6
	.p2align 4,,10
	.p2align 3
.L11:
	.cfi_def_cfa_offset 8
	.cfi_restore 3
	movsx	rdx, DWORD PTR used[rip]
	lea	rcx, pool[rip+8]
	pxor	xmm0, xmm0
	lea	eax, 1[rdx]
	sal	rdx, 5
	mov	DWORD PTR used[rip], eax
	lea	rax, pool[rip]
	add	rax, rdx
	mov	QWORD PTR [rax], rsi
	movups	XMMWORD PTR [rcx+rdx], xmm0
	mov	QWORD PTR 24[rax], 1
	ret
	.cfi_endproc
.LFE12:
	.size	insert, .-insert
	.p2align 4
	.type	sum, @function
sum:
.LFB13:
	.cfi_startproc
	push	r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	push	r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	push	r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	push	r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	xor	r12d, r12d
	push	rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	push	rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	sub	rsp, 184
	.cfi_def_cfa_offset 240
	test	rdi, rdi
	je	.L14
	mov	rbp, r12
	mov	rbx, rdi
.L32:
	mov	rax, QWORD PTR 24[rbx]
	imul	rax, QWORD PTR [rbx]
	mov	r14, QWORD PTR 8[rbx]
	mov	r12, rax
	test	r14, r14
	je	.L16
	mov	QWORD PTR 64[rsp], rax
	xor	r15d, r15d
	mov	r12, rbp
	mov	r13, r15
	mov	r15, rbx
.L31:
	mov	rbp, QWORD PTR 8[r14]
	mov	rcx, QWORD PTR 24[r14]
	imul	rcx, QWORD PTR [r14]
	test	rbp, rbp
	je	.L17
	mov	QWORD PTR 72[rsp], rcx
	xor	edx, edx
	mov	QWORD PTR 80[rsp], r14
	mov	rbx, rdx
	mov	r14, r15
.L30:
	mov	r15, QWORD PTR 8[rbp]
	mov	rcx, QWORD PTR 24[rbp]
	imul	rcx, QWORD PTR 0[rbp]
	test	r15, r15
	je	.L18
	mov	QWORD PTR 104[rsp], rbx
	xor	edx, edx
	mov	r8, rcx
	mov	rax, r12
	mov	QWORD PTR 88[rsp], r13
	mov	r13, rdx
	mov	QWORD PTR 96[rsp], rbp
	mov	rbp, r15
	mov	r15, r14
.L29:
	mov	rbx, QWORD PTR 8[rbp]
	mov	rdi, QWORD PTR 24[rbp]
	imul	rdi, QWORD PTR 0[rbp]
	test	rbx, rbx
	je	.L19
	xor	r14d, r14d
	mov	QWORD PTR 112[rsp], rbp
	mov	rcx, r13
	mov	r11, rdi
	mov	rbp, r14
	mov	r10, r8
	mov	r9, rax
	mov	rdx, r15
.L28:
	mov	r13, QWORD PTR 8[rbx]
	mov	r12, QWORD PTR 24[rbx]
	imul	r12, QWORD PTR [rbx]
	test	r13, r13
	je	.L20
	xor	r15d, r15d
	mov	r14, rcx
.L27:
	mov	rcx, QWORD PTR 8[r13]
	mov	rdi, QWORD PTR 24[r13]
	imul	rdi, QWORD PTR 0[r13]
	test	rcx, rcx
	je	.L21
	mov	QWORD PTR 16[rsp], r10
	xor	r8d, r8d
	mov	rsi, rdi
	mov	QWORD PTR 8[rsp], r11
	mov	r11, r9
	mov	r9, rdx
.L26:
	mov	rdx, QWORD PTR 24[rcx]
	imul	rdx, QWORD PTR [rcx]
	mov	QWORD PTR 24[rsp], rdx
	mov	rdx, QWORD PTR 8[rcx]
	test	rdx, rdx
	je	.L22
	xor	r10d, r10d
	mov	QWORD PTR 32[rsp], rsi
	mov	rsi, rbp
	mov	QWORD PTR 40[rsp], rcx
	mov	rcx, rbx
	mov	QWORD PTR 48[rsp], r8
	mov	r8, r15
	mov	r15, r13
	mov	r13, r10
	mov	r10, r9
	mov	r9, r12
.L25:
	mov	rbp, QWORD PTR 8[rdx]
	mov	rbx, QWORD PTR 24[rdx]
	imul	rbx, QWORD PTR [rdx]
	test	rbp, rbp
	je	.L23
	xor	r12d, r12d
.L24:
	mov	rax, QWORD PTR 24[rbp]
	imul	rax, QWORD PTR 0[rbp]
	mov	QWORD PTR 168[rsp], r10
	mov	rdi, QWORD PTR 8[rbp]
	mov	QWORD PTR 160[rsp], r11
	mov	QWORD PTR 152[rsp], r9
	mov	QWORD PTR 144[rsp], rdx
	mov	QWORD PTR 136[rsp], r8
	mov	QWORD PTR 128[rsp], rsi
	mov	QWORD PTR 120[rsp], rcx
	mov	QWORD PTR 56[rsp], rax
	call	sum
	mov	rsi, QWORD PTR 56[rsp]
	mov	rbp, QWORD PTR 16[rbp]
	mov	rcx, QWORD PTR 120[rsp]
	mov	r8, QWORD PTR 136[rsp]
	add	rax, rsi
	mov	rdx, QWORD PTR 144[rsp]
	mov	rsi, QWORD PTR 128[rsp]
	add	r12, rax
	test	rbp, rbp
	mov	r9, QWORD PTR 152[rsp]
	mov	r11, QWORD PTR 160[rsp]
	mov	r10, QWORD PTR 168[rsp]
	jne	.L24
	add	rbx, r12
.L23:
	mov	rdx, QWORD PTR 16[rdx]
	add	r13, rbx
	test	rdx, rdx
	jne	.L25
	mov	r12, r9
	mov	r9, r10
	mov	r10, r13
	add	QWORD PTR 24[rsp], r10
	mov	rbx, rcx
	mov	rbp, rsi
	mov	r13, r15
	mov	rsi, QWORD PTR 32[rsp]
	mov	r15, r8
	mov	rcx, QWORD PTR 40[rsp]
	mov	r8, QWORD PTR 48[rsp]
.L22:
	mov	rax, QWORD PTR 24[rsp]
	mov	rcx, QWORD PTR 16[rcx]
	add	r8, rax
	test	rcx, rcx
	jne	.L26
	mov	rdi, rsi
	mov	rdx, r9
	mov	r10, QWORD PTR 16[rsp]
	mov	r9, r11
	mov	r11, QWORD PTR 8[rsp]
	add	rdi, r8
.L21:
	mov	r13, QWORD PTR 16[r13]
	add	r15, rdi
	test	r13, r13
	jne	.L27
	mov	rcx, r14
	add	r12, r15
.L20:
	mov	rbx, QWORD PTR 16[rbx]
	add	rbp, r12
	test	rbx, rbx
	jne	.L28
	mov	r14, rbp
	mov	rdi, r11
	mov	rbp, QWORD PTR 112[rsp]
	mov	r13, rcx
	mov	r8, r10
	mov	rax, r9
	mov	r15, rdx
	add	rdi, r14
.L19:
	mov	rbp, QWORD PTR 16[rbp]
	add	r13, rdi
	test	rbp, rbp
	jne	.L29
	mov	rdx, r13
	mov	rcx, r8
	mov	rbp, QWORD PTR 96[rsp]
	mov	rbx, QWORD PTR 104[rsp]
	mov	r13, QWORD PTR 88[rsp]
	mov	r12, rax
	mov	r14, r15
	add	rcx, rdx
.L18:
	mov	rbp, QWORD PTR 16[rbp]
	add	rbx, rcx
	test	rbp, rbp
	jne	.L30
	mov	rcx, QWORD PTR 72[rsp]
	mov	r15, r14
	mov	r14, QWORD PTR 80[rsp]
	add	rcx, rbx
.L17:
	mov	r14, QWORD PTR 16[r14]
	add	r13, rcx
	test	r14, r14
	jne	.L31
	mov	rbp, r12
	mov	r12, QWORD PTR 64[rsp]
	mov	rbx, r15
	add	r12, r13
.L16:
	mov	rbx, QWORD PTR 16[rbx]
	add	rbp, r12
	test	rbx, rbx
	jne	.L32
	mov	r12, rbp
.L14:
	add	rsp, 184
	.cfi_def_cfa_offset 56
	mov	rax, r12
	pop	rbx
	.cfi_def_cfa_offset 48
	pop	rbp
	.cfi_def_cfa_offset 40
	pop	r12
	.cfi_def_cfa_offset 32
	pop	r13
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE13:
	.size	sum, .-sum
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB14:
	.cfi_startproc
	push	r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	push	r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	push	r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	push	r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	lea	r12, pool[rip]
	push	rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	lea	rbp, 8[r12]
	push	rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	sub	rsp, 24
	.cfi_def_cfa_offset 80
	mov	DWORD PTR 12[rsp], 12345
	mov	QWORD PTR [rsp], 0
	.p2align 4,,10
	.p2align 3
.L79:
	mov	r8d, DWORD PTR 12[rsp]
	mov	eax, 300
	.p2align 4,,10
	.p2align 3
.L70:
	imul	r8d, r8d, 1103515245
	add	r8d, 12345
	sub	eax, 1
	jne	.L70
	mov	r9d, 3000
	xor	r13d, r13d
	pxor	xmm1, xmm1
	mov	DWORD PTR used[rip], 0
	jmp	.L76
	.p2align 4,,10
	.p2align 3
.L73:
	jg	.L86
	add	QWORD PTR 24[r13], 1
.L72:
	sub	r9d, 1
	je	.L87
.L76:
	imul	r8d, r8d, 1103515245
	add	r8d, 12345
	mov	esi, r8d
	shr	esi, 16
	and	esi, 2047
	test	r13, r13
	je	.L88
	cmp	rsi, QWORD PTR 0[r13]
	jge	.L73
	mov	rdi, QWORD PTR 8[r13]
	call	insert
	mov	QWORD PTR 8[r13], rax
	sub	r9d, 1
	jne	.L76
.L87:
	mov	DWORD PTR 8[rsp], 10
	.p2align 4,,10
	.p2align 3
.L78:
	mov	r15, r13
	xor	ebx, ebx
.L77:
	mov	r14, QWORD PTR 24[r15]
	mov	rdi, QWORD PTR 8[r15]
	imul	r14, QWORD PTR [r15]
	call	sum
	mov	r15, QWORD PTR 16[r15]
	add	r14, rax
	add	rbx, r14
	test	r15, r15
	jne	.L77
	add	QWORD PTR [rsp], rbx
	sub	DWORD PTR 8[rsp], 1
	jne	.L78
	add	DWORD PTR 12[rsp], 1
	mov	eax, DWORD PTR 12[rsp]
	cmp	eax, 12405
	jne	.L79
	movzx	eax, BYTE PTR [rsp]
	add	rsp, 24
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	pop	rbx
	.cfi_def_cfa_offset 48
	pop	rbp
	.cfi_def_cfa_offset 40
	pop	r12
	.cfi_def_cfa_offset 32
	pop	r13
	.cfi_def_cfa_offset 24
	pop	r14
	.cfi_def_cfa_offset 16
	pop	r15
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L86:
	.cfi_restore_state
	mov	rdi, QWORD PTR 16[r13]
	call	insert
	mov	QWORD PTR 16[r13], rax
	jmp	.L72
	.p2align 4,,10
	.p2align 3
.L88:
	movsx	rax, DWORD PTR used[rip]
	lea	edx, 1[rax]
	sal	rax, 5
	lea	r13, [rax+r12]
	mov	DWORD PTR used[rip], edx
	mov	QWORD PTR 0[r13], rsi
	movups	XMMWORD PTR 0[rbp+rax], xmm1
	mov	QWORD PTR 24[r13], 1
	jmp	.L72
	.cfi_endproc
.LFE14:
	.size	main, .-main
	.local	used
	.comm	used,4,4
	.local	pool
	.comm	pool,131072,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
