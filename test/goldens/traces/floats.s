# What gcc -O3 makes of sums, products and conversions of floats, and of loops over arrays.
	.intel_syntax noprefix
	.text
	.p2align 4
	.type	keep, @function
keep:
	movsx	rax, DWORD PTR used[rip]
	movsd	QWORD PTR results[0+rax*8], xmm0
	lea	edx, [rax+1]
	mov	DWORD PTR used[rip], edx
	ret
	.size	keep, .-keep
	.p2align 4
	.type	keepf, @function
keepf:
	movsx	rax, DWORD PTR used[rip]
	movd	ecx, xmm0
	lea	edx, [rax+1]
	mov	QWORD PTR results[0+rax*8], rcx
	mov	DWORD PTR used[rip], edx
	ret
	.size	keepf, .-keepf
	.p2align 4
	.type	blur, @function
blur:
	movdqa	xmm0, XMMWORD PTR .LC0[rip]
	movzx	eax, WORD PTR .LC2[rip]
	mov	edx, OFFSET FLAT:p
	mov	BYTE PTR p[rip+34], -100
	movaps	XMMWORD PTR p[rip], xmm0
	movdqa	xmm0, XMMWORD PTR .LC1[rip]
	mov	WORD PTR p[rip+32], ax
	xor	eax, eax
	movaps	XMMWORD PTR p[rip+16], xmm0
	.p2align 4,,10
	.p2align 3
.L5:
	mov	ecx, eax
	add	rdx, 1
	sal	ecx, 5
	add	eax, ecx
	movzx	ecx, BYTE PTR [rdx-1]
	add	eax, ecx
	cmp	rdx, OFFSET FLAT:p+35
	jne	.L5
	ret
	.size	blur, .-blur
	.p2align 4
	.type	widen.constprop.0, @function
widen.constprop.0:
	movdqa	xmm0, XMMWORD PTR .LC3[rip]
	mov	edx, OFFSET FLAT:w
	mov	edi, OFFSET FLAT:w+84
	xor	esi, esi
	mov	DWORD PTR w[rip+80], 7100
	movaps	XMMWORD PTR w[rip], xmm0
	movdqa	xmm0, XMMWORD PTR .LC4[rip]
	movaps	XMMWORD PTR w[rip+16], xmm0
	movdqa	xmm0, XMMWORD PTR .LC5[rip]
	movaps	XMMWORD PTR w[rip+32], xmm0
	movdqa	xmm0, XMMWORD PTR .LC6[rip]
	movaps	XMMWORD PTR w[rip+48], xmm0
	movdqa	xmm0, XMMWORD PTR .LC7[rip]
	movaps	XMMWORD PTR w[rip+64], xmm0
	.p2align 4,,10
	.p2align 3
.L11:
	movsx	rax, DWORD PTR [rdx]
	test	eax, eax
	jle	.L8
	imul	rax, rax
	add	rdx, 4
	add	rsi, rax
	cmp	rdi, rdx
	jne	.L11
.L7:
	mov	rax, rsi
	ret
	.p2align 4,,10
	.p2align 3
.L8:
	lea	rax, [rax+rax*2]
	add	rdx, 4
	add	rsi, rax
	cmp	rdx, OFFSET FLAT:w+84
	jne	.L11
	jmp	.L7
	.size	widen.constprop.0, .-widen.constprop.0
	.p2align 4
	.type	dot.constprop.0, @function
dot.constprop.0:
	movups	xmm0, XMMWORD PTR b[rip+60]
	pxor	xmm1, xmm1
	movq	xmm4, QWORD PTR a[rip+64]
	shufps	xmm0, xmm0, 27
	mulps	xmm0, XMMWORD PTR a[rip]
	movaps	xmm2, xmm0
	addss	xmm2, xmm1
	movaps	xmm1, xmm0
	shufps	xmm1, xmm0, 85
	addss	xmm2, xmm1
	movaps	xmm1, xmm0
	unpckhps	xmm1, xmm0
	shufps	xmm0, xmm0, 255
	addss	xmm2, xmm1
	addss	xmm2, xmm0
	movups	xmm0, XMMWORD PTR b[rip+44]
	shufps	xmm0, xmm0, 27
	mulps	xmm0, XMMWORD PTR a[rip+16]
	addss	xmm2, xmm0
	movaps	xmm1, xmm0
	shufps	xmm1, xmm0, 85
	addss	xmm2, xmm1
	movaps	xmm1, xmm0
	unpckhps	xmm1, xmm0
	shufps	xmm0, xmm0, 255
	addss	xmm1, xmm2
	addss	xmm1, xmm0
	movups	xmm0, XMMWORD PTR b[rip+28]
	shufps	xmm0, xmm0, 27
	mulps	xmm0, XMMWORD PTR a[rip+32]
	addss	xmm1, xmm0
	movaps	xmm2, xmm0
	shufps	xmm2, xmm0, 85
	addss	xmm1, xmm2
	movaps	xmm2, xmm0
	unpckhps	xmm2, xmm0
	shufps	xmm0, xmm0, 255
	addss	xmm1, xmm2
	addss	xmm1, xmm0
	movups	xmm0, XMMWORD PTR b[rip+12]
	shufps	xmm0, xmm0, 27
	mulps	xmm0, XMMWORD PTR a[rip+48]
	addss	xmm1, xmm0
	movaps	xmm2, xmm0
	movaps	xmm3, xmm0
	shufps	xmm2, xmm0, 85
	unpckhps	xmm3, xmm0
	shufps	xmm0, xmm0, 255
	addss	xmm1, xmm2
	movq	xmm2, QWORD PTR b[rip+4]
	shufps	xmm2, xmm2, 0xe1
	addss	xmm1, xmm3
	mulps	xmm2, xmm4
	addss	xmm0, xmm1
	addss	xmm0, xmm2
	shufps	xmm2, xmm2, 0xe5
	addss	xmm2, xmm0
	movss	xmm0, DWORD PTR a[rip+72]
	mulss	xmm0, DWORD PTR b[rip]
	addss	xmm0, xmm2
	ret
	.size	dot.constprop.0, .-dot.constprop.0
	.p2align 4
	.type	poly.constprop.0, @function
poly.constprop.0:
	movsd	xmm4, QWORD PTR .LC10[rip]
	movapd	xmm3, xmm0
	mov	eax, 20
	pxor	xmm0, xmm0
	.p2align 4,,10
	.p2align 3
.L16:
	mulsd	xmm0, xmm3
	pxor	xmm2, xmm2
	movapd	xmm1, xmm4
	cvtsi2sd	xmm2, eax
	divsd	xmm1, xmm2
	addsd	xmm0, xmm1
	sub	eax, 1
	jne	.L16
	ret
	.size	poly.constprop.0, .-poly.constprop.0
	.p2align 4
	.globl	_start
	.type	_start, @function
_start:
	lea	r10, [rsp+8]
	and	rsp, -16
	push	QWORD PTR [r10-8]
	push	rbp
	mov	rbp, rsp
	push	r10
	sub	rsp, 24
	movsd	xmm0, QWORD PTR .LC10[rip]
	movss	xmm1, DWORD PTR .LC11[rip]
	movsd	QWORD PTR [rbp-24], xmm0
	movss	DWORD PTR [rbp-28], xmm1
	movsd	xmm5, QWORD PTR [rbp-24]
	subsd	xmm5, xmm0
	movsd	xmm0, QWORD PTR [rbp-24]
	mulsd	xmm0, QWORD PTR .LC12[rip]
	call	poly.constprop.0
	call	keep
	movss	xmm3, DWORD PTR .LC13[rip]
	movss	xmm2, DWORD PTR .LC14[rip]
	xor	eax, eax
	.p2align 4,,10
	.p2align 3
.L19:
	pxor	xmm0, xmm0
	movss	xmm1, DWORD PTR [rbp-28]
	lea	edx, [rax-9]
	cvtsi2ss	xmm0, eax
	mulss	xmm0, xmm3
	mulss	xmm0, xmm1
	movss	DWORD PTR a[0+rax*4], xmm0
	pxor	xmm0, xmm0
	cvtsi2ss	xmm0, edx
	mulss	xmm0, xmm2
	movss	DWORD PTR b[0+rax*4], xmm0
	add	rax, 1
	cmp	rax, 19
	jne	.L19
	call	dot.constprop.0
	movapd	xmm1, xmm5
	call	keepf
	movsd	xmm0, QWORD PTR [rbp-24]
	divsd	xmm0, xmm5
	call	keep
	divsd	xmm1, xmm5
	movapd	xmm0, xmm1
	call	keep
	movapd	xmm0, xmm5
	xorpd	xmm0, XMMWORD PTR .LC15[rip]
	call	keep
	movss	xmm0, DWORD PTR [rbp-28]
	mulss	xmm0, DWORD PTR .LC16[rip]
	call	keepf
	movss	xmm0, DWORD PTR [rbp-28]
	cvtss2sd	xmm0, xmm0
	call	keep
	movsd	xmm0, QWORD PTR [rbp-24]
	mulsd	xmm0, QWORD PTR .LC17[rip]
	cvtsd2ss	xmm0, xmm0
	call	keepf
	movsd	xmm0, QWORD PTR [rbp-24]
	mulsd	xmm0, QWORD PTR .LC18[rip]
	movsd	xmm2, QWORD PTR .LC20[rip]
	movsx	rcx, DWORD PTR used[rip]
	lea	edx, [rcx+1]
	mov	rax, rcx
	movsx	rdx, edx
	cvttsd2si	rsi, xmm0
	movsd	xmm0, QWORD PTR [rbp-24]
	mulsd	xmm0, QWORD PTR .LC19[rip]
	mov	QWORD PTR results[0+rcx*8], rsi
	comisd	xmm0, xmm2
	jnb	.L20
	cvttsd2si	rcx, xmm0
	mov	QWORD PTR results[0+rdx*8], rcx
.L21:
	movsd	xmm0, QWORD PTR [rbp-24]
	mulsd	xmm0, QWORD PTR .LC21[rip]
	lea	ecx, [rax+3]
	add	eax, 2
	mov	DWORD PTR used[rip], ecx
	cdqe
	cvttsd2si	rcx, xmm0
	mov	edi, ecx
	mov	QWORD PTR results[0+rax*8], rdi
	mov	rax, QWORD PTR results[0+rdx*8]
	test	rax, rax
	js	.L22
	pxor	xmm0, xmm0
	cvtsi2sd	xmm0, rax
.L23:
	call	keep
	mov	eax, DWORD PTR used[rip]
	sub	eax, 3
	cdqe
	mov	rax, QWORD PTR results[0+rax*8]
	test	rax, rax
	js	.L24
	pxor	xmm0, xmm0
	cvtsi2ss	xmm0, rax
.L25:
	call	keepf
	movsd	xmm0, QWORD PTR [rbp-24]
	mulsd	xmm0, QWORD PTR .LC22[rip]
	sqrtsd	xmm0, xmm0
	call	keep
	movss	xmm0, DWORD PTR [rbp-28]
	sqrtss	xmm0, xmm0
	call	keepf
	movsd	xmm0, QWORD PTR [rbp-24]
	andpd	xmm0, XMMWORD PTR .LC23[rip]
	call	keep
	movsd	xmm2, QWORD PTR [rbp-24]
	movapd	xmm0, xmm5
	comisd	xmm2, xmm5
	ja	.L26
	movsd	xmm0, QWORD PTR [rbp-24]
.L26:
	call	keep
	call	blur
	mov	edi, eax
	movsx	rax, DWORD PTR used[rip]
	mov	rcx, rax
	mov	QWORD PTR results[0+rax*8], rdi
	call	widen.constprop.0
	movss	xmm0, DWORD PTR [rbp-28]
	lea	edx, [rcx+1]
	movsd	xmm2, QWORD PTR [rbp-24]
	mov	rsi, rax
	movsx	rdx, edx
	lea	eax, [rcx+2]
	mov	edi, 0
	mov	QWORD PTR results[0+rdx*8], rsi
	cvtss2sd	xmm0, xmm0
	xor	esi, esi
	cdqe
	comisd	xmm0, xmm2
	movss	xmm0, DWORD PTR [rbp-28]
	cvtss2sd	xmm0, xmm0
	seta	sil
	xor	edx, edx
	ucomisd	xmm1, xmm5
	setnp	dl
	cmovne	edx, edi
	lea	edx, [rdx+rsi*2]
	xor	esi, esi
	comisd	xmm0, xmm5
	seta	sil
	add	ecx, 3
	lea	edx, [rdx+rsi*4]
	mov	DWORD PTR used[rip], ecx
	mov	esi, OFFSET FLAT:results
	movsx	rdx, edx
	mov	QWORD PTR results[0+rax*8], rdx
	mov	eax, 1
	lea	edx, [0+rcx*8]
	mov	edi, eax
#APP
# 17 "vec.c" 1
	syscall
# 0 "" 2
#NO_APP
	mov	eax, 60
	mov	edi, DWORD PTR used[rip]
#APP
# 18 "vec.c" 1
	syscall
# 0 "" 2
#NO_APP
.L20:
	subsd	xmm0, xmm2
	cvttsd2si	rcx, xmm0
	mov	QWORD PTR results[0+rdx*8], rcx
	btc	QWORD PTR results[0+rdx*8], 63
	jmp	.L21
.L22:
	mov	rdx, rax
	and	eax, 1
	pxor	xmm0, xmm0
	shr	rdx
	or	rdx, rax
	cvtsi2sd	xmm0, rdx
	addsd	xmm0, xmm0
	jmp	.L23
.L24:
	mov	rdx, rax
	and	eax, 1
	pxor	xmm0, xmm0
	shr	rdx
	or	rdx, rax
	cvtsi2ss	xmm0, rdx
	addss	xmm0, xmm0
	jmp	.L25
	.size	_start, .-_start
	.local	p
	.comm	p,35,32
	.local	w
	.comm	w,84,32
	.local	b
	.comm	b,76,32
	.local	a
	.comm	a,76,32
	.local	used
	.comm	used,4,4
	.local	results
	.comm	results,192,32
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC0:
	.byte	2
	.byte	12
	.byte	37
	.byte	75
	.byte	-128
	.byte	-62
	.byte	-45
	.byte	113
	.byte	-98
	.byte	88
	.byte	-95
	.byte	119
	.byte	-36
	.byte	-114
	.byte	79
	.byte	29
	.align 16
.LC1:
	.byte	58
	.byte	-28
	.byte	-35
	.byte	-29
	.byte	-72
	.byte	26
	.byte	75
	.byte	-119
	.byte	-106
	.byte	48
	.byte	-103
	.byte	-49
	.byte	-108
	.byte	-26
	.byte	-121
	.byte	53
	.section	.rodata.cst2,"aM",@progbits,2
	.align 2
.LC2:
	.byte	50
	.byte	-68
	.section	.rodata.cst16
	.align 16
.LC3:
	.long	-900
	.long	-899
	.long	-892
	.long	-873
	.align 16
.LC4:
	.long	-836
	.long	-775
	.long	-684
	.long	-557
	.align 16
.LC5:
	.long	-388
	.long	-171
	.long	100
	.long	431
	.align 16
.LC6:
	.long	828
	.long	1297
	.long	1844
	.long	2475
	.align 16
.LC7:
	.long	3196
	.long	4013
	.long	4932
	.long	5959
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC10:
	.long	0
	.long	1072693248
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.LC11:
	.long	1051372203
	.section	.rodata.cst8
	.align 8
.LC12:
	.long	858993459
	.long	1070805811
	.section	.rodata.cst4
	.align 4
.LC13:
	.long	1052602532
	.align 4
.LC14:
	.long	1066192077
	.section	.rodata.cst16
	.align 16
.LC15:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
	.section	.rodata.cst4
	.align 4
.LC16:
	.long	71362
	.section	.rodata.cst8
	.align 8
.LC17:
	.long	-1717986918
	.long	1069128089
	.align 8
.LC18:
	.long	-927712936
	.long	-1060627242
	.align 8
.LC19:
	.long	-1864770688
	.long	1139410262
	.align 8
.LC20:
	.long	0
	.long	1138753536
	.align 8
.LC21:
	.long	0
	.long	1106103653
	.align 8
.LC22:
	.long	0
	.long	1074266112
	.section	.rodata.cst16
	.align 16
.LC23:
	.long	-1
	.long	2147483647
	.long	0
	.long	0
	.section	.note.GNU-stack,"",@progbits
