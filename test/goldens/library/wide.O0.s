	.file	"wide.c"
	.intel_syntax noprefix
	.text
	.section	.rodata
.LC0:
	.string	"%s %016llx%016llx\n"
	.text
	.type	show, @function
show:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 32
	mov	QWORD PTR [rbp-8], rdi
	mov	rcx, rdx
	mov	rax, rsi
	mov	rdx, rdi
	mov	rdx, rcx
	mov	QWORD PTR [rbp-32], rax
	mov	QWORD PTR [rbp-24], rdx
	mov	rcx, QWORD PTR [rbp-32]
	mov	rax, QWORD PTR [rbp-32]
	mov	rdx, QWORD PTR [rbp-24]
	mov	rax, rdx
	xor	edx, edx
	mov	rdx, rax
	mov	rax, QWORD PTR [rbp-8]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC0
	mov	eax, 0
	call	printf
	nop
	leave
	ret
	.size	show, .-show
	.data
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
	.globl	__divti3
	.section	.rodata
.LC1:
	.string	"quotient "
	.globl	__modti3
.LC2:
	.string	"rest     "
	.globl	__udivti3
.LC3:
	.string	"uquotient"
	.globl	__umodti3
.LC4:
	.string	"urest    "
	.text
	.type	divide, @function
divide:
	push	rbp
	mov	rbp, rsp
	push	rbx
	sub	rsp, 24
	mov	DWORD PTR [rbp-20], 0
	jmp	.L3
.L6:
	mov	DWORD PTR [rbp-24], 0
	jmp	.L4
.L5:
	mov	eax, DWORD PTR [rbp-20]
	cdqe
	sal	rax, 4
	add	rax, OFFSET FLAT:samples
	mov	rcx, QWORD PTR [rax]
	mov	rbx, QWORD PTR [rax+8]
	mov	eax, DWORD PTR [rbp-24]
	cdqe
	sal	rax, 4
	add	rax, OFFSET FLAT:samples
	mov	rdx, QWORD PTR [rax+8]
	mov	rax, QWORD PTR [rax]
	mov	rsi, rcx
	mov	rdi, rbx
	mov	rdi, rsi
	mov	rsi, rbx
	mov	rcx, rdx
	mov	rdx, rax
	call	__divti3
	mov	rcx, rax
	mov	rbx, rdx
	mov	rax, rdx
	mov	rsi, rcx
	mov	rdx, rax
	mov	edi, OFFSET FLAT:.LC1
	call	show
	mov	eax, DWORD PTR [rbp-20]
	cdqe
	sal	rax, 4
	add	rax, OFFSET FLAT:samples
	mov	rcx, QWORD PTR [rax]
	mov	rbx, QWORD PTR [rax+8]
	mov	eax, DWORD PTR [rbp-24]
	cdqe
	sal	rax, 4
	add	rax, OFFSET FLAT:samples
	mov	rdx, QWORD PTR [rax+8]
	mov	rax, QWORD PTR [rax]
	mov	rsi, rcx
	mov	rdi, rbx
	mov	rdi, rsi
	mov	rsi, rbx
	mov	rcx, rdx
	mov	rdx, rax
	call	__modti3
	mov	rcx, rax
	mov	rbx, rdx
	mov	rax, rdx
	mov	rsi, rcx
	mov	rdx, rax
	mov	edi, OFFSET FLAT:.LC2
	call	show
	mov	eax, DWORD PTR [rbp-20]
	cdqe
	sal	rax, 4
	add	rax, OFFSET FLAT:samples
	mov	rdx, QWORD PTR [rax+8]
	mov	rax, QWORD PTR [rax]
	mov	rcx, rax
	mov	rbx, rdx
	mov	eax, DWORD PTR [rbp-24]
	cdqe
	sal	rax, 4
	add	rax, OFFSET FLAT:samples
	mov	rdx, QWORD PTR [rax+8]
	mov	rax, QWORD PTR [rax]
	mov	rsi, rcx
	mov	rdi, rbx
	mov	rdi, rsi
	mov	rsi, rbx
	mov	rcx, rdx
	mov	rdx, rax
	call	__udivti3
	mov	rcx, rax
	mov	rbx, rdx
	mov	rax, rdx
	mov	rsi, rcx
	mov	rdx, rax
	mov	edi, OFFSET FLAT:.LC3
	call	show
	mov	eax, DWORD PTR [rbp-20]
	cdqe
	sal	rax, 4
	add	rax, OFFSET FLAT:samples
	mov	rdx, QWORD PTR [rax+8]
	mov	rax, QWORD PTR [rax]
	mov	rcx, rax
	mov	rbx, rdx
	mov	eax, DWORD PTR [rbp-24]
	cdqe
	sal	rax, 4
	add	rax, OFFSET FLAT:samples
	mov	rdx, QWORD PTR [rax+8]
	mov	rax, QWORD PTR [rax]
	mov	rsi, rcx
	mov	rdi, rbx
	mov	rdi, rsi
	mov	rsi, rbx
	mov	rcx, rdx
	mov	rdx, rax
	call	__umodti3
	mov	rcx, rax
	mov	rbx, rdx
	mov	rax, rdx
	mov	rsi, rcx
	mov	rdx, rax
	mov	edi, OFFSET FLAT:.LC4
	call	show
	add	DWORD PTR [rbp-24], 1
.L4:
	cmp	DWORD PTR [rbp-24], 7
	jle	.L5
	add	DWORD PTR [rbp-20], 1
.L3:
	cmp	DWORD PTR [rbp-20], 7
	jle	.L6
	nop
	nop
	mov	rbx, QWORD PTR [rbp-8]
	leave
	ret
	.size	divide, .-divide
	.globl	__fixdfti
	.section	.rodata
.LC5:
	.string	"from double"
	.globl	__fixsfti
.LC6:
	.string	"from float "
	.globl	__fixunsdfti
.LC8:
	.string	"unsigned   "
	.globl	__floatuntisf
	.globl	__floatuntidf
	.globl	__floattisf
	.globl	__floattidf
.LC9:
	.string	"%a %a %a %a\n"
	.text
	.type	convert, @function
convert:
	push	rbp
	mov	rbp, rsp
	push	r12
	push	rbx
	sub	rsp, 32
	mov	DWORD PTR [rbp-20], 0
	jmp	.L8
.L11:
	mov	eax, DWORD PTR [rbp-20]
	cdqe
	mov	rax, QWORD PTR doubles[0+rax*8]
	movq	xmm0, rax
	call	__fixdfti
	mov	rcx, rax
	mov	rbx, rdx
	mov	rax, rdx
	mov	rsi, rcx
	mov	rdx, rax
	mov	edi, OFFSET FLAT:.LC5
	call	show
	mov	eax, DWORD PTR [rbp-20]
	cdqe
	movsd	xmm0, QWORD PTR doubles[0+rax*8]
	pxor	xmm4, xmm4
	cvtsd2ss	xmm4, xmm0
	movd	eax, xmm4
	movd	xmm0, eax
	call	__fixsfti
	mov	rcx, rax
	mov	rbx, rdx
	mov	rax, rdx
	mov	rsi, rcx
	mov	rdx, rax
	mov	edi, OFFSET FLAT:.LC6
	call	show
	mov	eax, DWORD PTR [rbp-20]
	cdqe
	movsd	xmm0, QWORD PTR doubles[0+rax*8]
	pxor	xmm1, xmm1
	comisd	xmm0, xmm1
	jb	.L9
	mov	eax, DWORD PTR [rbp-20]
	cdqe
	mov	rax, QWORD PTR doubles[0+rax*8]
	movq	xmm0, rax
	call	__fixunsdfti
	mov	rcx, rax
	mov	rbx, rdx
	mov	rax, rdx
	mov	rsi, rcx
	mov	rdx, rax
	mov	edi, OFFSET FLAT:.LC8
	call	show
.L9:
	add	DWORD PTR [rbp-20], 1
.L8:
	cmp	DWORD PTR [rbp-20], 6
	jle	.L11
	mov	DWORD PTR [rbp-24], 0
	jmp	.L12
.L13:
	mov	eax, DWORD PTR [rbp-24]
	cdqe
	sal	rax, 4
	add	rax, OFFSET FLAT:samples
	mov	rdx, QWORD PTR [rax+8]
	mov	rax, QWORD PTR [rax]
	mov	rcx, rax
	mov	rbx, rdx
	mov	rax, rdx
	mov	rdi, rcx
	mov	rsi, rax
	call	__floatuntisf
	pxor	xmm5, xmm5
	cvtss2sd	xmm5, xmm0
	movsd	QWORD PTR [rbp-40], xmm5
	mov	eax, DWORD PTR [rbp-24]
	cdqe
	sal	rax, 4
	add	rax, OFFSET FLAT:samples
	mov	rdx, QWORD PTR [rax+8]
	mov	rax, QWORD PTR [rax]
	mov	rcx, rax
	mov	rbx, rdx
	mov	rax, rdx
	mov	rdi, rcx
	mov	rsi, rax
	call	__floatuntidf
	movq	r12, xmm0
	mov	eax, DWORD PTR [rbp-24]
	cdqe
	sal	rax, 4
	add	rax, OFFSET FLAT:samples
	mov	rdx, QWORD PTR [rax+8]
	mov	rax, QWORD PTR [rax]
	mov	rcx, rax
	mov	rbx, rdx
	mov	rax, rdx
	mov	rdi, rcx
	mov	rsi, rax
	call	__floattisf
	pxor	xmm6, xmm6
	cvtss2sd	xmm6, xmm0
	movsd	QWORD PTR [rbp-48], xmm6
	mov	eax, DWORD PTR [rbp-24]
	cdqe
	sal	rax, 4
	add	rax, OFFSET FLAT:samples
	mov	rdx, QWORD PTR [rax+8]
	mov	rax, QWORD PTR [rax]
	mov	rcx, rax
	mov	rbx, rdx
	mov	rax, rdx
	mov	rdi, rcx
	mov	rsi, rax
	call	__floattidf
	movq	rax, xmm0
	movsd	xmm3, QWORD PTR [rbp-40]
	movq	xmm2, r12
	movsd	xmm1, QWORD PTR [rbp-48]
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC9
	mov	eax, 4
	call	printf
	add	DWORD PTR [rbp-24], 1
.L12:
	cmp	DWORD PTR [rbp-24], 7
	jle	.L13
	nop
	nop
	add	rsp, 32
	pop	rbx
	pop	r12
	pop	rbp
	ret
	.size	convert, .-convert
	.globl	__popcountdi2
	.section	.rodata
.LC10:
	.string	"%d %d %d %d %d\n"
	.text
	.type	count, @function
count:
	push	rbp
	mov	rbp, rsp
	push	r14
	push	r13
	push	r12
	push	rbx
	sub	rsp, 32
	mov	QWORD PTR [rbp-56], rdi
	mov	rax, QWORD PTR [rbp-56]
	mov	QWORD PTR [rbp-40], rax
	mov	rax, QWORD PTR [rbp-40]
	lea	rdx, [rax+rax]
	sar	rax, 63
	xor	rax, rdx
	or	rax, 1
	bsr	rax, rax
	xor	rax, 63
	mov	r14d, eax
	mov	rax, QWORD PTR [rbp-40]
	mov	rdx, -1
	bsf	rax, rax
	cmove	rax, rdx
	add	rax, 1
	mov	r13d, eax
	mov	rax, QWORD PTR [rbp-40]
	mov	eax, eax
	mov	rdi, rax
	call	__popcountdi2
	mov	r12d, eax
	mov	rax, QWORD PTR [rbp-40]
	mov	rdx, rax
	shr	rdx, 32
	xor	eax, edx
	mov	edx, eax
	shr	edx, 16
	xor	eax, edx
	xor	al, ah
	setnp	al
	movzx	eax, al
	mov	ebx, eax
	mov	rax, QWORD PTR [rbp-40]
	mov	rdi, rax
	call	__popcountdi2
	mov	r9d, r14d
	mov	r8d, r13d
	mov	ecx, r12d
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC10
	mov	eax, 0
	call	printf
	nop
	add	rsp, 32
	pop	rbx
	pop	r12
	pop	r13
	pop	r14
	pop	rbp
	ret
	.size	count, .-count
	.section	.rodata
.LC11:
	.string	"%s %a %a\n"
	.text
	.type	number, @function
number:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 32
	mov	QWORD PTR [rbp-8], rdi
	movq	rax, xmm0
	movapd	xmm0, xmm1
	mov	rdx, rax
	movq	rax, xmm0
	movq	xmm1, rdx
	movq	xmm0, rax
	movsd	QWORD PTR [rbp-24], xmm1
	movsd	QWORD PTR [rbp-16], xmm0
	movsd	xmm0, QWORD PTR [rbp-16]
	mov	rdx, QWORD PTR [rbp-24]
	mov	rax, QWORD PTR [rbp-8]
	movapd	xmm1, xmm0
	movq	xmm0, rdx
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC11
	mov	eax, 2
	call	printf
	nop
	leave
	ret
	.size	number, .-number
	.section	.rodata
.LC17:
	.string	"product "
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
	.globl	__powidf2
	.align 8
.LC12:
	.long	0
	.long	1073217536
	.long	0
	.long	-1073610752
	.align 8
.LC13:
	.long	-1717986918
	.long	-1078355559
	.long	-755914244
	.long	1062232653
	.align 8
.LC14:
	.long	0
	.long	2146959360
	.long	0
	.long	2146959360
	.align 4
.LC15:
	.long	1069547520
	.long	-1072693248
	.align 4
.LC16:
	.long	1077936128
	.long	981668463
	.text
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 96
	call	divide
	call	convert
	mov	edi, 0
	call	count
	mov	edi, 1
	call	count
	movabs	rax, -1085102596308052360
	mov	rdi, rax
	call	count
	mov	rdi, -1
	call	count
	movabs	rax, -9223372036854775808
	mov	rdi, rax
	call	count
	movsd	xmm0, QWORD PTR .LC12[rip]
	movsd	QWORD PTR [rbp-16], xmm0
	movsd	xmm0, QWORD PTR .LC12[rip+8]
	movsd	QWORD PTR [rbp-8], xmm0
	movsd	xmm0, QWORD PTR .LC13[rip]
	movsd	QWORD PTR [rbp-32], xmm0
	movsd	xmm0, QWORD PTR .LC13[rip+8]
	movsd	QWORD PTR [rbp-24], xmm0
	movsd	xmm0, QWORD PTR .LC14[rip]
	movsd	QWORD PTR [rbp-48], xmm0
	movsd	xmm0, QWORD PTR .LC14[rip+8]
	movsd	QWORD PTR [rbp-40], xmm0
	movss	xmm0, DWORD PTR .LC15[rip]
	movss	DWORD PTR [rbp-56], xmm0
	movss	xmm0, DWORD PTR .LC15[rip+4]
	movss	DWORD PTR [rbp-52], xmm0
	movss	xmm0, DWORD PTR .LC16[rip]
	movss	DWORD PTR [rbp-64], xmm0
	movss	xmm0, DWORD PTR .LC16[rip+4]
	movss	DWORD PTR [rbp-60], xmm0
	movsd	xmm1, QWORD PTR [rbp-16]
	movsd	xmm0, QWORD PTR [rbp-8]
	movq	rax, xmm1
	movapd	xmm4, xmm0
	movsd	xmm1, QWORD PTR [rbp-32]
	movsd	xmm0, QWORD PTR [rbp-24]
	movapd	xmm3, xmm0
	movapd	xmm2, xmm1
	movapd	xmm1, xmm4
	movq	xmm0, rax
	call	__muldc3
	movq	rax, xmm0
	movapd	xmm0, xmm1
	movq	rdx, xmm0
	movq	xmm1, rdx
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC17
	call	number
	movsd	xmm1, QWORD PTR [rbp-16]
	movsd	xmm0, QWORD PTR [rbp-8]
	movq	rax, xmm1
	movapd	xmm4, xmm0
	movsd	xmm1, QWORD PTR [rbp-32]
	movsd	xmm0, QWORD PTR [rbp-24]
	movapd	xmm3, xmm0
	movapd	xmm2, xmm1
	movapd	xmm1, xmm4
	movq	xmm0, rax
	call	__divdc3
	movq	rax, xmm0
	movapd	xmm0, xmm1
	movq	rdx, xmm0
	movq	xmm1, rdx
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC18
	call	number
	movsd	xmm1, QWORD PTR [rbp-32]
	movsd	xmm0, QWORD PTR [rbp-24]
	movq	rax, xmm1
	movapd	xmm4, xmm0
	movsd	xmm1, QWORD PTR [rbp-16]
	movsd	xmm0, QWORD PTR [rbp-8]
	movapd	xmm3, xmm0
	movapd	xmm2, xmm1
	movapd	xmm1, xmm4
	movq	xmm0, rax
	call	__divdc3
	movq	rax, xmm0
	movapd	xmm0, xmm1
	movq	rdx, xmm0
	movq	xmm1, rdx
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC19
	call	number
	movsd	xmm1, QWORD PTR [rbp-16]
	movsd	xmm0, QWORD PTR [rbp-8]
	movq	rax, xmm1
	movapd	xmm4, xmm0
	movsd	xmm1, QWORD PTR [rbp-48]
	movsd	xmm0, QWORD PTR [rbp-40]
	movapd	xmm3, xmm0
	movapd	xmm2, xmm1
	movapd	xmm1, xmm4
	movq	xmm0, rax
	call	__muldc3
	movq	rax, xmm0
	movapd	xmm0, xmm1
	movq	rdx, xmm0
	movq	xmm1, rdx
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC20
	call	number
	movss	xmm0, DWORD PTR [rbp-56]
	movss	xmm1, DWORD PTR [rbp-52]
	movaps	xmm4, xmm1
	movss	xmm2, DWORD PTR [rbp-64]
	movss	xmm1, DWORD PTR [rbp-60]
	movaps	xmm3, xmm1
	movaps	xmm1, xmm4
	call	__mulsc3
	movq	rax, xmm0
	mov	QWORD PTR [rbp-72], rax
	movss	xmm1, DWORD PTR [rbp-72]
	movss	xmm0, DWORD PTR [rbp-68]
	cvtss2sd	xmm1, xmm1
	cvtss2sd	xmm0, xmm0
	movq	rax, xmm1
	movq	rdx, xmm0
	movq	xmm1, rdx
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC21
	call	number
	movss	xmm0, DWORD PTR [rbp-56]
	movss	xmm1, DWORD PTR [rbp-52]
	movaps	xmm4, xmm1
	movss	xmm2, DWORD PTR [rbp-64]
	movss	xmm1, DWORD PTR [rbp-60]
	movaps	xmm3, xmm1
	movaps	xmm1, xmm4
	call	__divsc3
	movq	rax, xmm0
	mov	QWORD PTR [rbp-80], rax
	movss	xmm1, DWORD PTR [rbp-80]
	movss	xmm0, DWORD PTR [rbp-76]
	cvtss2sd	xmm1, xmm1
	cvtss2sd	xmm0, xmm0
	movq	rax, xmm1
	movq	rdx, xmm0
	movq	xmm1, rdx
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC21
	call	number
	movss	xmm1, DWORD PTR [rbp-56]
	movss	xmm0, DWORD PTR [rbp-52]
	movss	DWORD PTR [rbp-88], xmm1
	movss	DWORD PTR [rbp-84], xmm0
	mov	rax, QWORD PTR [rbp-88]
	movq	xmm0, rax
	call	cabsf
	pxor	xmm5, xmm5
	cvtss2sd	xmm5, xmm0
	movsd	QWORD PTR [rbp-96], xmm5
	movsd	xmm1, QWORD PTR [rbp-16]
	movsd	xmm0, QWORD PTR [rbp-8]
	movq	rax, xmm1
	movapd	xmm1, xmm0
	movq	xmm0, rax
	call	cabs
	movq	rax, xmm0
	movsd	xmm1, QWORD PTR [rbp-96]
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC22
	mov	eax, 2
	call	printf
	mov	rax, QWORD PTR doubles[rip+8]
	mov	edi, -3
	movq	xmm0, rax
	call	__powidf2
	movq	rdx, xmm0
	mov	rax, QWORD PTR .LC23[rip]
	movq	xmm1, rdx
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC22
	mov	eax, 2
	call	printf
	mov	eax, 0
	leave
	ret
	.size	main, .-main
	.section	.rodata
	.align 8
.LC23:
	.long	-77955369
	.long	1073688049
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
