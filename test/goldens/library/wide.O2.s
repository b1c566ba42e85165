	.file	"wide.c"
	.intel_syntax noprefix
	.text
	.globl	__popcountdi2
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%d %d %d %d %d\n"
	.text
	.p2align 4
	.type	count, @function
count:
	push	r13
	push	r12
	push	rbp
	push	rbx
	sub	rsp, 24
	mov	QWORD PTR [rsp+8], rdi
	mov	rax, QWORD PTR [rsp+8]
	mov	rbx, QWORD PTR [rsp+8]
	mov	rdi, QWORD PTR [rsp+8]
	lea	r9, [rax+rax]
	sar	rax, 63
	xor	r9, rax
	mov	edi, edi
	mov	rax, -1
	or	r9, 1
	bsr	rbp, r9
	xor	rbp, 63
	bsf	rbx, rbx
	cmove	rbx, rax
	xor	r13d, r13d
	call	__popcountdi2
	mov	r12d, eax
	mov	rax, QWORD PTR [rsp+8]
	add	rbx, 1
	mov	rdi, QWORD PTR [rsp+8]
	mov	rdx, rax
	shr	rdx, 32
	xor	eax, edx
	mov	edx, eax
	shr	edx, 16
	xor	eax, edx
	xor	al, ah
	setnp	r13b
	call	__popcountdi2
	add	rsp, 24
	mov	r9d, ebp
	mov	r8d, ebx
	mov	esi, eax
	pop	rbx
	mov	ecx, r12d
	pop	rbp
	mov	edx, r13d
	pop	r12
	mov	edi, OFFSET FLAT:.LC0
	xor	eax, eax
	pop	r13
	jmp	printf
	.size	count, .-count
	.globl	__divti3
	.section	.rodata.str1.1
.LC1:
	.string	"quotient "
.LC2:
	.string	"%s %016llx%016llx\n"
	.globl	__modti3
.LC3:
	.string	"rest     "
	.globl	__udivti3
.LC4:
	.string	"uquotient"
	.globl	__umodti3
.LC5:
	.string	"urest    "
	.globl	__fixdfti
.LC6:
	.string	"from double"
	.globl	__fixsfti
.LC7:
	.string	"from float "
	.globl	__fixunsdfti
.LC9:
	.string	"unsigned   "
	.globl	__floatuntisf
	.globl	__floatuntidf
	.globl	__floattisf
	.globl	__floattidf
.LC10:
	.string	"%a %a %a %a\n"
.LC16:
	.string	"product "
.LC17:
	.string	"%s %a %a\n"
.LC18:
	.string	"quotient"
.LC19:
	.string	"inverse "
.LC20:
	.string	"infinite"
.LC21:
	.string	"float   "
.LC22:
	.string	"%a %a\n"
	.section	.rodata
	.align 8
.LC11:
	.long	0
	.long	1073217536
	.long	0
	.long	-1073610752
	.align 8
.LC12:
	.long	-1717986918
	.long	-1078355559
	.long	-755914244
	.long	1062232653
	.align 8
.LC13:
	.long	0
	.long	2146959360
	.long	0
	.long	2146959360
	.align 4
.LC14:
	.long	1069547520
	.long	-1072693248
	.align 4
.LC15:
	.long	1077936128
	.long	981668463
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	r15
	xor	r15d, r15d
	push	r14
	push	r13
	push	r12
	push	rbx
	add	rsp, -128
	.p2align 4,,10
	.p2align 3
.L5:
	movsx	r13, r15d
	xor	r14d, r14d
	sal	r13, 4
	.p2align 4,,10
	.p2align 3
.L6:
	movsx	r12, r14d
	mov	rax, QWORD PTR samples[r13]
	add	r14d, 1
	mov	rdx, QWORD PTR samples[r13+8]
	sal	r12, 4
	mov	r8, QWORD PTR samples[r12]
	mov	rsi, rdx
	mov	rdi, rax
	mov	r9, QWORD PTR samples[r12+8]
	mov	rdx, r8
	mov	rcx, r9
	call	__divti3
	mov	esi, OFFSET FLAT:.LC1
	mov	edi, OFFSET FLAT:.LC2
	mov	rcx, rax
	xor	eax, eax
	call	printf
	mov	rax, QWORD PTR samples[r13]
	mov	rdx, QWORD PTR samples[r13+8]
	mov	r8, QWORD PTR samples[r12]
	mov	r9, QWORD PTR samples[r12+8]
	mov	rsi, rdx
	mov	rdi, rax
	mov	rcx, r9
	mov	rdx, r8
	call	__modti3
	mov	esi, OFFSET FLAT:.LC3
	mov	edi, OFFSET FLAT:.LC2
	mov	rcx, rax
	xor	eax, eax
	call	printf
	mov	rax, QWORD PTR samples[r13]
	mov	rdx, QWORD PTR samples[r13+8]
	mov	r8, QWORD PTR samples[r12]
	mov	r9, QWORD PTR samples[r12+8]
	mov	rsi, rdx
	mov	rdi, rax
	mov	rcx, r9
	mov	rdx, r8
	call	__udivti3
	mov	esi, OFFSET FLAT:.LC4
	mov	edi, OFFSET FLAT:.LC2
	mov	rcx, rax
	xor	eax, eax
	call	printf
	mov	rax, QWORD PTR samples[r13]
	mov	rdx, QWORD PTR samples[r13+8]
	mov	r8, QWORD PTR samples[r12]
	mov	r9, QWORD PTR samples[r12+8]
	mov	rsi, rdx
	mov	rdi, rax
	mov	rcx, r9
	mov	rdx, r8
	call	__umodti3
	mov	esi, OFFSET FLAT:.LC5
	mov	edi, OFFSET FLAT:.LC2
	mov	rcx, rax
	xor	eax, eax
	call	printf
	cmp	r14d, 8
	jne	.L6
	add	r15d, 1
	cmp	r15d, 8
	jne	.L5
	xor	r12d, r12d
	.p2align 4,,10
	.p2align 3
.L7:
	movsx	rbx, r12d
	movsd	xmm0, QWORD PTR doubles[0+rbx*8]
	call	__fixdfti
	mov	esi, OFFSET FLAT:.LC6
	mov	edi, OFFSET FLAT:.LC2
	mov	rcx, rax
	xor	eax, eax
	call	printf
	movsd	xmm0, QWORD PTR doubles[0+rbx*8]
	cvtsd2ss	xmm0, xmm0
	call	__fixsfti
	mov	esi, OFFSET FLAT:.LC7
	mov	edi, OFFSET FLAT:.LC2
	mov	rcx, rax
	xor	eax, eax
	call	printf
	pxor	xmm6, xmm6
	movsd	xmm0, QWORD PTR doubles[0+rbx*8]
	comisd	xmm0, xmm6
	jb	.L8
	movsd	xmm0, QWORD PTR doubles[0+rbx*8]
	call	__fixunsdfti
	mov	esi, OFFSET FLAT:.LC9
	mov	edi, OFFSET FLAT:.LC2
	mov	rcx, rax
	xor	eax, eax
	call	printf
.L8:
	add	r12d, 1
	cmp	r12d, 7
	jne	.L7
	xor	ebx, ebx
	.p2align 4,,10
	.p2align 3
.L10:
	movsx	rax, ebx
	add	ebx, 1
	sal	rax, 4
	mov	rsi, QWORD PTR samples[rax]
	mov	rdi, QWORD PTR samples[rax+8]
	mov	r14, QWORD PTR samples[rax]
	mov	r15, QWORD PTR samples[rax+8]
	mov	r12, QWORD PTR samples[rax]
	mov	r13, QWORD PTR samples[rax+8]
	movdqa	xmm7, XMMWORD PTR samples[rax]
	mov	rax, rsi
	mov	rsi, rdi
	mov	rdi, rax
	movaps	XMMWORD PTR [rsp], xmm7
	call	__floatuntisf
	mov	rdi, r14
	mov	rsi, r15
	pxor	xmm3, xmm3
	cvtss2sd	xmm3, xmm0
	movsd	QWORD PTR [rsp+32], xmm3
	call	__floatuntidf
	mov	rdi, r12
	mov	rsi, r13
	movsd	QWORD PTR [rsp+24], xmm0
	call	__floattisf
	mov	rax, QWORD PTR [rsp]
	mov	rdx, QWORD PTR [rsp+8]
	pxor	xmm1, xmm1
	cvtss2sd	xmm1, xmm0
	movsd	QWORD PTR [rsp+16], xmm1
	mov	rdi, rax
	mov	rsi, rdx
	call	__floattidf
	movsd	xmm3, QWORD PTR [rsp+32]
	movsd	xmm2, QWORD PTR [rsp+24]
	mov	edi, OFFSET FLAT:.LC10
	movsd	xmm1, QWORD PTR [rsp+16]
	mov	eax, 4
	call	printf
	cmp	ebx, 8
	jne	.L10
	xor	edi, edi
	call	count
	mov	edi, 1
	call	count
	movabs	rdi, -1085102596308052360
	call	count
	mov	rdi, -1
	call	count
	movabs	rdi, -9223372036854775808
	call	count
	movsd	xmm0, QWORD PTR .LC11[rip]
	movsd	QWORD PTR [rsp+80], xmm0
	movsd	xmm0, QWORD PTR .LC11[rip+8]
	movsd	QWORD PTR [rsp+88], xmm0
	movsd	xmm0, QWORD PTR .LC12[rip]
	movsd	QWORD PTR [rsp+96], xmm0
	movsd	xmm0, QWORD PTR .LC12[rip+8]
	movsd	QWORD PTR [rsp+104], xmm0
	movsd	xmm0, QWORD PTR .LC13[rip]
	movsd	QWORD PTR [rsp+112], xmm0
	movsd	xmm0, QWORD PTR .LC13[rip+8]
	movsd	QWORD PTR [rsp+120], xmm0
	movss	xmm0, DWORD PTR .LC14[rip]
	movss	DWORD PTR [rsp+64], xmm0
	movss	xmm0, DWORD PTR .LC14[rip+4]
	movss	DWORD PTR [rsp+68], xmm0
	movss	xmm0, DWORD PTR .LC15[rip]
	movss	DWORD PTR [rsp+72], xmm0
	movss	xmm0, DWORD PTR .LC15[rip+4]
	movss	DWORD PTR [rsp+76], xmm0
	movsd	xmm4, QWORD PTR [rsp+80]
	movsd	xmm5, QWORD PTR [rsp+88]
	movsd	xmm2, QWORD PTR [rsp+96]
	movsd	xmm3, QWORD PTR [rsp+104]
	movapd	xmm0, xmm2
	movapd	xmm1, xmm3
	movapd	xmm6, xmm2
	mulsd	xmm1, xmm5
	mulsd	xmm0, xmm4
	mulsd	xmm6, xmm5
	subsd	xmm0, xmm1
	movapd	xmm1, xmm3
	mulsd	xmm1, xmm4
	addsd	xmm1, xmm6
	ucomisd	xmm0, xmm1
	jp	.L20
.L11:
	mov	esi, OFFSET FLAT:.LC16
	mov	edi, OFFSET FLAT:.LC17
	mov	eax, 2
	call	printf
	movsd	xmm0, QWORD PTR [rsp+80]
	movsd	xmm1, QWORD PTR [rsp+88]
	movsd	xmm2, QWORD PTR [rsp+96]
	movsd	xmm3, QWORD PTR [rsp+104]
	call	__divdc3
	mov	esi, OFFSET FLAT:.LC18
	mov	edi, OFFSET FLAT:.LC17
	mov	eax, 2
	call	printf
	movsd	xmm0, QWORD PTR [rsp+96]
	movsd	xmm1, QWORD PTR [rsp+104]
	movsd	xmm2, QWORD PTR [rsp+80]
	movsd	xmm3, QWORD PTR [rsp+88]
	call	__divdc3
	mov	esi, OFFSET FLAT:.LC19
	mov	edi, OFFSET FLAT:.LC17
	mov	eax, 2
	call	printf
	movsd	xmm4, QWORD PTR [rsp+80]
	movsd	xmm5, QWORD PTR [rsp+88]
	movsd	xmm2, QWORD PTR [rsp+112]
	movsd	xmm3, QWORD PTR [rsp+120]
	movapd	xmm0, xmm4
	movapd	xmm1, xmm5
	movapd	xmm6, xmm5
	mulsd	xmm1, xmm3
	mulsd	xmm0, xmm2
	mulsd	xmm6, xmm2
	subsd	xmm0, xmm1
	movapd	xmm1, xmm4
	mulsd	xmm1, xmm3
	addsd	xmm1, xmm6
	ucomisd	xmm0, xmm1
	jp	.L21
.L12:
	mov	esi, OFFSET FLAT:.LC20
	mov	edi, OFFSET FLAT:.LC17
	mov	eax, 2
	call	printf
	movss	xmm5, DWORD PTR [rsp+64]
	movss	xmm1, DWORD PTR [rsp+68]
	movss	xmm2, DWORD PTR [rsp+72]
	movss	xmm3, DWORD PTR [rsp+76]
	movaps	xmm0, xmm5
	movaps	xmm4, xmm1
	movaps	xmm6, xmm1
	mulss	xmm4, xmm3
	mulss	xmm0, xmm2
	mulss	xmm6, xmm2
	subss	xmm0, xmm4
	movaps	xmm4, xmm5
	mulss	xmm4, xmm3
	addss	xmm4, xmm6
	ucomiss	xmm0, xmm4
	jp	.L22
.L13:
	mov	esi, OFFSET FLAT:.LC21
	mov	edi, OFFSET FLAT:.LC17
	pxor	xmm1, xmm1
	mov	eax, 2
	cvtss2sd	xmm1, xmm4
	cvtss2sd	xmm0, xmm0
	call	printf
	movss	xmm0, DWORD PTR [rsp+64]
	movss	xmm1, DWORD PTR [rsp+68]
	movss	xmm2, DWORD PTR [rsp+72]
	movss	xmm3, DWORD PTR [rsp+76]
	call	__divsc3
	mov	esi, OFFSET FLAT:.LC21
	mov	edi, OFFSET FLAT:.LC17
	pxor	xmm1, xmm1
	movq	QWORD PTR [rsp+48], xmm0
	mov	eax, 2
	pxor	xmm0, xmm0
	cvtss2sd	xmm0, DWORD PTR [rsp+48]
	cvtss2sd	xmm1, DWORD PTR [rsp+52]
	call	printf
	movss	xmm1, DWORD PTR [rsp+64]
	movss	xmm0, DWORD PTR [rsp+68]
	movss	DWORD PTR [rsp+40], xmm1
	movss	DWORD PTR [rsp+44], xmm0
	movq	xmm0, QWORD PTR [rsp+40]
	call	cabsf
	movd	ebx, xmm0
	movsd	xmm0, QWORD PTR [rsp+80]
	movsd	xmm1, QWORD PTR [rsp+88]
	call	cabs
	movd	xmm5, ebx
	mov	edi, OFFSET FLAT:.LC22
	pxor	xmm1, xmm1
	mov	eax, 2
	cvtss2sd	xmm1, xmm5
	call	printf
	mov	edi, OFFSET FLAT:.LC22
	mov	eax, 2
	movsd	xmm1, QWORD PTR doubles[rip+8]
	movapd	xmm0, xmm1
	mulsd	xmm0, xmm1
	mulsd	xmm0, xmm1
	movsd	xmm1, QWORD PTR .LC23[rip]
	divsd	xmm1, xmm0
	movsd	xmm0, QWORD PTR .LC24[rip]
	call	printf
	sub	rsp, -128
	xor	eax, eax
	pop	rbx
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	ret
.L20:
	movapd	xmm1, xmm5
	movapd	xmm0, xmm4
	call	__muldc3
	jmp	.L11
.L22:
	movaps	xmm0, xmm5
	call	__mulsc3
	movq	QWORD PTR [rsp+56], xmm0
	movss	xmm0, DWORD PTR [rsp+56]
	movss	xmm4, DWORD PTR [rsp+60]
	jmp	.L13
.L21:
	movapd	xmm1, xmm5
	movapd	xmm0, xmm4
	call	__muldc3
	jmp	.L12
	.size	main, .-main
	.data
	.align 32
	.type	doubles, @object
	.size	doubles, 56
doubles:
	.long	0
	.long	0
	.long	0
	.long	1073479680
	.long	0
	.long	-1074003968
	.long	2025163840
	.long	1142271773
	.long	966823146
	.long	-970375591
	.long	-1088294262
	.long	1205614140
	.long	1409286144
	.long	1100836660
	.align 32
	.type	samples, @object
	.size	samples, 128
samples:
	.quad	1
	.quad	0
	.quad	-1
	.quad	-1
	.quad	7
	.quad	0
	.quad	-1000000007
	.quad	-1
	.quad	-81985529216486896
	.quad	81985529216486895
	.quad	0
	.quad	-206158430208
	.quad	0
	.quad	1
	.quad	12345
	.quad	4611686018427387904
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC23:
	.long	0
	.long	1072693248
	.align 8
.LC24:
	.long	-77955369
	.long	1073688049
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
