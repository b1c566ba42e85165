# What gcc -O2 -masm=intel makes of a small program, with its tables, strings and sections.
	.file	"a.c"
	.intel_syntax noprefix
	.text
	.p2align 4
	.type	fib, @function
fib:
.LFB0:
	.cfi_startproc
	push	r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	mov	r15d, edi
	push	r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	push	r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	push	r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	push	rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	push	rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	sub	rsp, 104
	.cfi_def_cfa_offset 160
	cmp	edi, 1
	je	.L2
	lea	edx, -1[rdi]
	mov	r13d, edi
	xor	ebx, ebx
	mov	eax, edx
	and	eax, -2
	sub	r13d, eax
	mov	eax, edx
	mov	r12d, r13d
	cmp	r15d, r12d
	je	.L3
.L49:
	sub	r15d, 2
	mov	ebp, eax
	mov	DWORD PTR 32[rsp], ebx
	xor	r13d, r13d
	mov	edx, r15d
	mov	DWORD PTR 36[rsp], r12d
	mov	r14d, r15d
	and	edx, -2
	sub	ebp, edx
	mov	r12d, ebp
.L26:
	lea	ecx, -1[rax]
	mov	edi, ecx
	cmp	eax, r12d
	je	.L4
.L48:
	lea	esi, -2[rax]
	mov	edx, ecx
	mov	DWORD PTR 40[rsp], r13d
	xor	ebx, ebx
	mov	eax, esi
	mov	DWORD PTR 44[rsp], r12d
	mov	r15d, r14d
	mov	r8d, esi
	and	eax, -2
	mov	r14d, ebx
	sub	edx, eax
	mov	DWORD PTR 64[rsp], edx
.L24:
	mov	edx, DWORD PTR 64[rsp]
	lea	ecx, -1[rdi]
	mov	eax, ecx
	cmp	edi, edx
	je	.L5
	lea	ecx, -2[rdi]
	mov	esi, eax
	xor	ebx, ebx
	mov	edi, ecx
	mov	DWORD PTR 48[rsp], ecx
	and	edi, -2
	sub	esi, edi
	mov	DWORD PTR 60[rsp], esi
	mov	esi, r15d
	mov	r15d, ebx
	mov	ebx, esi
.L22:
	lea	r9d, -1[rax]
	mov	r10d, r9d
	cmp	DWORD PTR 60[rsp], eax
	je	.L6
	lea	r9d, -2[rax]
	mov	r13d, r10d
	xor	r12d, r12d
	mov	DWORD PTR 52[rsp], r8d
	mov	eax, r9d
	mov	DWORD PTR 56[rsp], r9d
	mov	esi, r15d
	mov	r8d, r14d
	and	eax, -2
	mov	r15d, r10d
	mov	r14d, r12d
	sub	r13d, eax
	mov	ebp, r13d
.L20:
	lea	r11d, -1[r15]
	mov	eax, r11d
	cmp	ebp, r15d
	je	.L7
	sub	r15d, 2
	mov	ecx, r11d
	xor	r12d, r12d
	mov	r10d, r8d
	mov	edi, r15d
	mov	r13d, esi
	and	edi, -2
	sub	ecx, edi
	mov	DWORD PTR 16[rsp], ecx
.L18:
	mov	edx, DWORD PTR 16[rsp]
	lea	edi, -1[rax]
	mov	ecx, edi
	cmp	eax, edx
	je	.L8
	lea	r11d, -2[rax]
	lea	edi, -3[rax]
	mov	edx, ecx
	xor	esi, esi
	mov	eax, r11d
	and	eax, -2
	sub	edx, eax
	mov	DWORD PTR 28[rsp], edx
.L16:
	mov	edx, DWORD PTR 28[rsp]
	lea	eax, -1[rcx]
	mov	r8d, eax
	cmp	ecx, edx
	je	.L9
	mov	eax, edi
	mov	edx, r8d
	mov	DWORD PTR 20[rsp], ecx
	and	eax, -2
	mov	DWORD PTR 24[rsp], r15d
	mov	r15d, ebx
	mov	ebx, edi
	sub	edx, eax
	mov	DWORD PTR 12[rsp], edx
	xor	edx, edx
.L14:
	mov	eax, DWORD PTR 12[rsp]
	lea	r9d, -1[r8]
	cmp	r8d, eax
	je	.L10
	xor	ecx, ecx
.L11:
	lea	edi, -1[r9]
	mov	DWORD PTR 92[rsp], r11d
	mov	DWORD PTR 88[rsp], ecx
	mov	DWORD PTR 84[rsp], edx
	mov	DWORD PTR 80[rsp], r8d
	mov	DWORD PTR 76[rsp], esi
	mov	DWORD PTR 72[rsp], r10d
	mov	DWORD PTR 68[rsp], r9d
	call	fib
	mov	r9d, DWORD PTR 68[rsp]
	mov	ecx, DWORD PTR 88[rsp]
	mov	r10d, DWORD PTR 72[rsp]
	mov	esi, DWORD PTR 76[rsp]
	sub	r9d, 2
	add	ecx, eax
	mov	r8d, DWORD PTR 80[rsp]
	mov	edx, DWORD PTR 84[rsp]
	cmp	r9d, 1
	mov	r11d, DWORD PTR 92[rsp]
	jg	.L11
	lea	edi, -3[r8]
	sub	r8d, 2
	and	edi, 1
	add	edi, ecx
	add	edx, edi
	cmp	r8d, 1
	jg	.L14
	mov	edi, ebx
	mov	ecx, DWORD PTR 20[rsp]
	mov	ebx, r15d
	mov	r15d, DWORD PTR 24[rsp]
.L13:
	add	r8d, edx
	sub	ecx, 2
	sub	edi, 2
	add	esi, r8d
	cmp	ecx, 1
	jg	.L16
	add	ecx, esi
	mov	eax, r11d
	add	r12d, ecx
	cmp	r11d, 1
	jg	.L18
.L46:
	mov	r8d, r10d
	mov	esi, r13d
.L17:
	add	eax, r12d
	add	r14d, eax
	cmp	r15d, 1
	jg	.L20
	mov	r12d, r14d
	mov	r9d, DWORD PTR 56[rsp]
	mov	r14d, r8d
	mov	r8d, DWORD PTR 52[rsp]
	mov	r10d, r15d
	mov	r15d, esi
.L19:
	add	r10d, r12d
	mov	eax, r9d
	add	r15d, r10d
	cmp	r9d, 1
	jg	.L22
	mov	esi, ebx
	mov	ecx, DWORD PTR 48[rsp]
	mov	ebx, r15d
	mov	r15d, esi
.L21:
	add	ebx, eax
	mov	edi, ecx
	add	r14d, ebx
	cmp	ecx, 1
	jg	.L24
	mov	ebx, r14d
	mov	r13d, DWORD PTR 40[rsp]
	mov	esi, r8d
	mov	r12d, DWORD PTR 44[rsp]
	add	ebx, edi
	mov	r14d, r15d
	mov	eax, esi
	add	r13d, ebx
	cmp	esi, 1
	jg	.L26
.L47:
	mov	ebx, DWORD PTR 32[rsp]
	add	eax, r13d
	mov	r15d, r14d
	mov	r12d, DWORD PTR 36[rsp]
	add	ebx, eax
	cmp	r15d, 1
	jg	.L45
.L41:
	add	r15d, ebx
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L8:
	mov	r8d, r10d
	mov	esi, r13d
	sub	eax, 2
	add	r12d, edi
	jmp	.L17
	.p2align 4,,10
	.p2align 3
.L9:
	add	esi, eax
	sub	ecx, 2
	mov	eax, r11d
	add	ecx, esi
	add	r12d, ecx
	cmp	r11d, 1
	jg	.L18
	jmp	.L46
	.p2align 4,,10
	.p2align 3
.L10:
	mov	edi, ebx
	mov	ecx, DWORD PTR 20[rsp]
	mov	ebx, r15d
	sub	r8d, 2
	mov	r15d, DWORD PTR 24[rsp]
	add	edx, r9d
	jmp	.L13
.L7:
	mov	r10d, r15d
	mov	r12d, r14d
	mov	r9d, DWORD PTR 56[rsp]
	mov	r14d, r8d
	mov	r15d, esi
	mov	r8d, DWORD PTR 52[rsp]
	sub	r10d, 2
	add	r12d, r11d
	jmp	.L19
.L6:
	mov	edx, ebx
	mov	ebx, r15d
	mov	ecx, DWORD PTR 48[rsp]
	sub	eax, 2
	mov	r15d, edx
	add	ebx, r9d
	jmp	.L21
.L5:
	mov	ebx, r14d
	mov	r13d, DWORD PTR 40[rsp]
	sub	edi, 2
	mov	esi, r8d
	add	ebx, ecx
	mov	r12d, DWORD PTR 44[rsp]
	mov	r14d, r15d
	mov	eax, esi
	add	ebx, edi
	add	r13d, ebx
	cmp	esi, 1
	jle	.L47
	lea	ecx, -1[rax]
	mov	edi, ecx
	cmp	eax, r12d
	jne	.L48
.L4:
	mov	ebx, DWORD PTR 32[rsp]
	sub	eax, 2
	add	r13d, ecx
	mov	r15d, r14d
	add	eax, r13d
	mov	r12d, DWORD PTR 36[rsp]
	add	ebx, eax
	cmp	r15d, 1
	jle	.L41
.L45:
	lea	edx, -1[r15]
	mov	eax, edx
	cmp	r15d, r12d
	jne	.L49
.L3:
	add	edx, ebx
	lea	r15d, -2[r15+rdx]
.L2:
	add	rsp, 104
	.cfi_def_cfa_offset 56
	mov	eax, r15d
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
.LFE0:
	.size	fib, .-fib
	.p2align 4
	.globl	sw
	.type	sw, @function
sw:
.LFB1:
	.cfi_startproc
	cmp	edi, 5
	ja	.L51
	lea	rdx, .L53[rip]
	mov	edi, edi
	movsx	rax, DWORD PTR [rdx+rdi*4]
	add	rax, rdx
	jmp	rax
	.section	.rodata
	.align 4
	.align 4
.L53:
	.long	.L58-.L53
	.long	.L59-.L53
	.long	.L56-.L53
	.long	.L55-.L53
	.long	.L54-.L53
	.long	.L52-.L53
	.text
	.p2align 4,,10
	.p2align 3
.L59:
	mov	eax, 9
	ret
	.p2align 4,,10
	.p2align 3
.L58:
	mov	eax, 7
	ret
	.p2align 4,,10
	.p2align 3
.L52:
	mov	eax, 22
	ret
	.p2align 4,,10
	.p2align 3
.L56:
	mov	eax, 11
	ret
	.p2align 4,,10
	.p2align 3
.L55:
	mov	eax, 15
	ret
	.p2align 4,,10
	.p2align 3
.L54:
	mov	eax, DWORD PTR g[rip]
	ret
.L51:
	mov	eax, -1
	ret
	.cfi_endproc
.LFE1:
	.size	sw, .-sw
	.p2align 4
	.globl	divs
	.type	divs, @function
divs:
.LFB2:
	.cfi_startproc
	movabs	rax, 2635249153387078803
	mov	r8, rdx
	mul	rdi
	mov	rax, rdi
	sub	rax, rdx
	shr	rax
	lea	rcx, [rdx+rax]
	movsx	rdx, esi
	mov	eax, esi
	imul	rdx, rdx, 1321528399
	sar	eax, 31
	shr	rcx, 2
	sar	rdx, 34
	sub	edx, eax
	lea	eax, [rdx+rdx*2]
	lea	edx, [rdx+rax*4]
	mov	eax, esi
	or	esi, 1
	sub	eax, edx
	movsx	rsi, esi
	cdqe
	add	rcx, rax
	movabs	rax, 7378697629483820647
	imul	r8
	sar	r8, 63
	mov	rax, rdi
	sar	rdx, 2
	sub	rdx, r8
	add	rcx, rdx
	xor	edx, edx
	div	rsi
	lea	rax, [rcx+rdx]
	ret
	.cfi_endproc
.LFE2:
	.size	divs, .-divs
	.p2align 4
	.globl	fill
	.type	fill, @function
fill:
.LFB3:
	.cfi_startproc
	test	esi, esi
	jle	.L61
	movsx	rsi, esi
	xor	eax, eax
	.p2align 4,,10
	.p2align 3
.L63:
	lea	edx, [rax+rax*2]
	add	DWORD PTR 8[rdi], edx
	mov	edx, eax
	add	rdi, 16
	mov	QWORD PTR -16[rdi], rax
	neg	edx
	mov	BYTE PTR -4[rdi], al
	add	rax, 1
	mov	WORD PTR -2[rdi], dx
	cmp	rax, rsi
	jne	.L63
.L61:
	ret
	.cfi_endproc
.LFE3:
	.size	fill, .-fill
	.p2align 4
	.globl	cmp
	.type	cmp, @function
cmp:
.LFB4:
	.cfi_startproc
	movzx	eax, BYTE PTR [rdi]
	test	al, al
	jne	.L66
	jmp	.L71
	.p2align 4,,10
	.p2align 3
.L68:
	movzx	eax, BYTE PTR 1[rdi]
	add	rdi, 1
	lea	rdx, 1[rsi]
	test	al, al
	je	.L72
	mov	rsi, rdx
.L66:
	movzx	edx, BYTE PTR [rsi]
	cmp	dl, al
	je	.L68
.L67:
	sub	eax, edx
	ret
	.p2align 4,,10
	.p2align 3
.L72:
	movzx	edx, BYTE PTR 1[rsi]
	xor	eax, eax
	sub	eax, edx
	ret
.L71:
	movzx	edx, BYTE PTR [rsi]
	xor	eax, eax
	jmp	.L67
	.cfi_endproc
.LFE4:
	.size	cmp, .-cmp
	.p2align 4
	.globl	sum
	.type	sum, @function
sum:
.LFB5:
	.cfi_startproc
	test	rsi, rsi
	jle	.L76
	lea	rcx, [rdi+rsi*4]
	xor	eax, eax
	.p2align 4,,10
	.p2align 3
.L75:
	movsx	rdx, DWORD PTR [rdi]
	add	rdi, 4
	add	rax, rdx
	cmp	rdi, rcx
	jne	.L75
	ret
	.p2align 4,,10
	.p2align 3
.L76:
	xor	eax, eax
	ret
	.cfi_endproc
.LFE5:
	.size	sum, .-sum
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB6:
	.cfi_startproc
	push	r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	mov	r12, rsi
	mov	esi, 4
	push	rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	movsx	rbp, edi
	push	rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	add	rsp, -128
	.cfi_def_cfa_offset 160
	mov	rdi, rsp
	call	fill
	mov	esi, DWORD PTR g[rip]
	xor	edx, edx
	lea	rax, tab[rip]
	.p2align 4,,10
	.p2align 3
.L79:
	mov	ecx, esi
	xor	ecx, edx
	mov	DWORD PTR [rax+rdx*4], ecx
	add	rdx, 1
	cmp	rdx, 16
	jne	.L79
	lea	rdx, tab[rip]
	xor	ebx, ebx
	lea	rcx, 64[rdx]
	.p2align 4,,10
	.p2align 3
.L80:
	movsx	rax, DWORD PTR [rdx]
	add	rdx, 4
	add	rbx, rax
	cmp	rcx, rdx
	jne	.L80
	mov	rax, QWORD PTR names[rip+8]
	mov	QWORD PTR arr[rip+24], rbx
	mov	edi, 5
	movzx	eax, BYTE PTR [rax]
	mov	BYTE PTR 64[rsp], al
	mov	eax, ebp
	and	eax, 63
	mov	BYTE PTR 64[rsp+rax], 1
	call	fib
	mov	edi, ebp
	mov	esi, eax
	call	sw
	mov	edi, eax
	movabs	rax, 2635249153387078803
	mul	rbp
	mov	rax, rbp
	add	esi, edi
	sub	rax, rdx
	shr	rax
	lea	rcx, [rdx+rax]
	movabs	rax, -6148914691236517205
	mul	rbp
	shr	rcx, 2
	mov	rax, rdx
	and	rdx, -2
	shr	rax
	add	rdx, rax
	sub	rbp, rdx
	mov	rdx, QWORD PTR [r12]
	lea	rax, 3[rcx+rbp]
	lea	rcx, 64[rsp]
	add	esi, eax
	movzx	eax, BYTE PTR 64[rsp]
	test	al, al
	jne	.L81
	jmp	.L82
	.p2align 4,,10
	.p2align 3
.L83:
	movzx	eax, BYTE PTR 1[rcx]
	add	rcx, 1
	add	rdx, 1
	test	al, al
	je	.L82
.L81:
	cmp	BYTE PTR [rdx], al
	je	.L83
.L82:
	movzx	edx, BYTE PTR [rdx]
	sub	rsp, -128
	.cfi_def_cfa_offset 32
	sub	eax, edx
	add	eax, esi
	add	eax, ebx
	pop	rbx
	.cfi_def_cfa_offset 24
	pop	rbp
	.cfi_def_cfa_offset 16
	pop	r12
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE6:
	.size	main, .-main
	.globl	arr
	.bss
	.align 32
	.type	arr, @object
	.size	arr, 800
arr:
	.zero	800
	.globl	names
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"one"
.LC1:
	.string	"two"
.LC2:
	.string	"three"
	.section	.data.rel.local,"aw"
	.align 16
	.type	names, @object
	.size	names, 24
names:
	.quad	.LC0
	.quad	.LC1
	.quad	.LC2
	.globl	g
	.data
	.align 4
	.type	g, @object
	.size	g, 4
g:
	.long	5
	.local	tab
	.comm	tab,64,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.globl _start
	.set _start, main
