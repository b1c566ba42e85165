	.file	"complexNumbers.c"
	.intel_syntax noprefix
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC10:
	.string	"z"
.LC11:
	.string	"%s %.10g %.10g\n"
.LC13:
	.string	"conj"
.LC14:
	.string	"proj"
.LC15:
	.string	"exp"
.LC16:
	.string	"log"
.LC17:
	.string	"sqrt"
.LC18:
	.string	"sinh"
.LC19:
	.string	"cosh"
.LC20:
	.string	"tanh"
.LC21:
	.string	"sin"
.LC22:
	.string	"cos"
.LC23:
	.string	"tan"
.LC24:
	.string	"asinh"
.LC25:
	.string	"acosh"
.LC26:
	.string	"atanh"
.LC27:
	.string	"asin"
.LC28:
	.string	"acos"
.LC29:
	.string	"atan"
.LC31:
	.string	"pow"
.LC32:
	.string	"%.10g %.10g\n"
.LC34:
	.string	"f"
.LC35:
	.string	"%s %.5g %.5g\n"
.LC36:
	.string	"expf"
.LC37:
	.string	"sqrtf"
.LC38:
	.string	"%.5g %.5g\n"
.LC40:
	.string	"s"
.LC43:
	.string	"l"
.LC46:
	.string	"e"
.LC55:
	.string	"%g %d %g %g\n"
.LC57:
	.string	"%.8g %d %a %a\n"
.LC60:
	.string	"%f %f %d\n"
.LC64:
	.string	"%g %g  %g %g  "
.LC65:
	.string	"%g %g  %g %g\n"
	.section	.rodata
	.align 8
.LC30:
	.long	0
	.long	1073217536
	.long	0
	.long	-1075838976
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	r15
	push	r14
	push	r13
	push	r12
	xor	r12d, r12d
	push	rbp
	push	rbx
	sub	rsp, 824
	movapd	xmm1, XMMWORD PTR .LC1[rip]
	movapd	xmm0, XMMWORD PTR .LC0[rip]
	mov	rax, QWORD PTR .LC4[rip]
	movaps	XMMWORD PTR [rsp+672], xmm1
	movapd	xmm1, XMMWORD PTR .LC2[rip]
	movaps	XMMWORD PTR [rsp+656], xmm0
	movaps	XMMWORD PTR [rsp+688], xmm1
	movapd	xmm1, XMMWORD PTR .LC3[rip]
	movaps	XMMWORD PTR [rsp+768], xmm0
	movapd	xmm0, XMMWORD PTR .LC7[rip]
	movaps	XMMWORD PTR [rsp+704], xmm1
	movdqa	xmm1, XMMWORD PTR .LC66[rip]
	mov	QWORD PTR [rsp+720], rax
	movabs	rax, -4613937818241073152
	movaps	XMMWORD PTR [rsp+496], xmm1
	movdqa	xmm1, XMMWORD PTR .LC67[rip]
	movaps	XMMWORD PTR [rsp+512], xmm1
	movdqa	xmm1, XMMWORD PTR .LC68[rip]
	movaps	XMMWORD PTR [rsp+528], xmm1
	movdqa	xmm1, XMMWORD PTR .LC69[rip]
	movaps	XMMWORD PTR [rsp+544], xmm1
	movapd	xmm1, XMMWORD PTR .LC5[rip]
	mov	QWORD PTR [rsp+560], rax
	movaps	XMMWORD PTR [rsp+736], xmm1
	movapd	xmm1, XMMWORD PTR .LC6[rip]
	movaps	XMMWORD PTR [rsp+752], xmm1
	movaps	XMMWORD PTR [rsp+784], xmm0
	movdqa	xmm0, XMMWORD PTR .LC70[rip]
	mov	rax, QWORD PTR .LC8[rip]
	movaps	XMMWORD PTR [rsp+576], xmm0
	movdqa	xmm0, XMMWORD PTR .LC71[rip]
	mov	QWORD PTR [rsp+800], rax
	movabs	rax, 4602678819172646912
	movaps	XMMWORD PTR [rsp+592], xmm0
	movdqa	xmm0, XMMWORD PTR .LC66[rip]
	movaps	XMMWORD PTR [rsp+608], xmm0
	movdqa	xmm0, XMMWORD PTR .LC72[rip]
	movaps	XMMWORD PTR [rsp+624], xmm0
	mov	QWORD PTR [rsp+640], rax
	.p2align 4,,10
	.p2align 3
.L2:
	movsx	rbp, r12d
	pxor	xmm1, xmm1
	mov	esi, OFFSET FLAT:.LC10
	mov	edi, OFFSET FLAT:.LC11
	movsd	xmm7, QWORD PTR [rsp+576+rbp*8]
	mov	eax, 2
	movsd	xmm0, QWORD PTR [rsp+496+rbp*8]
	mulsd	xmm1, xmm7
	movsd	QWORD PTR [rsp+8], xmm7
	addsd	xmm1, xmm0
	movq	rbx, xmm1
	movapd	xmm1, xmm7
	movq	xmm0, rbx
	call	printf
	movsd	xmm1, QWORD PTR [rsp+8]
	movq	xmm0, rbx
	xorpd	xmm1, XMMWORD PTR .LC12[rip]
	mov	esi, OFFSET FLAT:.LC13
	mov	edi, OFFSET FLAT:.LC11
	mov	eax, 2
	call	printf
	movsd	xmm1, QWORD PTR [rsp+8]
	movq	xmm0, rbx
	call	cproj
	mov	esi, OFFSET FLAT:.LC14
	mov	edi, OFFSET FLAT:.LC11
	mov	eax, 2
	call	printf
	movsd	xmm1, QWORD PTR [rsp+8]
	movq	xmm0, rbx
	call	cexp
	mov	esi, OFFSET FLAT:.LC15
	mov	edi, OFFSET FLAT:.LC11
	mov	eax, 2
	call	printf
	movsd	xmm1, QWORD PTR [rsp+8]
	movq	xmm0, rbx
	call	clog
	mov	esi, OFFSET FLAT:.LC16
	mov	edi, OFFSET FLAT:.LC11
	mov	eax, 2
	call	printf
	movsd	xmm1, QWORD PTR [rsp+8]
	movq	xmm0, rbx
	call	csqrt
	mov	esi, OFFSET FLAT:.LC17
	mov	edi, OFFSET FLAT:.LC11
	mov	eax, 2
	call	printf
	movsd	xmm1, QWORD PTR [rsp+8]
	movq	xmm0, rbx
	call	csinh
	mov	esi, OFFSET FLAT:.LC18
	mov	edi, OFFSET FLAT:.LC11
	mov	eax, 2
	call	printf
	movsd	xmm1, QWORD PTR [rsp+8]
	movq	xmm0, rbx
	call	ccosh
	mov	esi, OFFSET FLAT:.LC19
	mov	edi, OFFSET FLAT:.LC11
	mov	eax, 2
	call	printf
	movsd	xmm1, QWORD PTR [rsp+8]
	movq	xmm0, rbx
	call	ctanh
	mov	esi, OFFSET FLAT:.LC20
	mov	edi, OFFSET FLAT:.LC11
	mov	eax, 2
	call	printf
	movsd	xmm1, QWORD PTR [rsp+8]
	movq	xmm0, rbx
	call	csin
	mov	esi, OFFSET FLAT:.LC21
	mov	edi, OFFSET FLAT:.LC11
	mov	eax, 2
	call	printf
	movsd	xmm1, QWORD PTR [rsp+8]
	movq	xmm0, rbx
	call	ccos
	mov	esi, OFFSET FLAT:.LC22
	mov	edi, OFFSET FLAT:.LC11
	mov	eax, 2
	call	printf
	movsd	xmm1, QWORD PTR [rsp+8]
	movq	xmm0, rbx
	call	ctan
	mov	esi, OFFSET FLAT:.LC23
	mov	edi, OFFSET FLAT:.LC11
	mov	eax, 2
	call	printf
	movsd	xmm1, QWORD PTR [rsp+8]
	movq	xmm0, rbx
	call	casinh
	mov	esi, OFFSET FLAT:.LC24
	mov	edi, OFFSET FLAT:.LC11
	mov	eax, 2
	call	printf
	movsd	xmm1, QWORD PTR [rsp+8]
	movq	xmm0, rbx
	call	cacosh
	mov	esi, OFFSET FLAT:.LC25
	mov	edi, OFFSET FLAT:.LC11
	mov	eax, 2
	call	printf
	movsd	xmm1, QWORD PTR [rsp+8]
	movq	xmm0, rbx
	call	catanh
	mov	esi, OFFSET FLAT:.LC26
	mov	edi, OFFSET FLAT:.LC11
	mov	eax, 2
	call	printf
	movsd	xmm1, QWORD PTR [rsp+8]
	movq	xmm0, rbx
	call	casin
	mov	esi, OFFSET FLAT:.LC27
	mov	edi, OFFSET FLAT:.LC11
	mov	eax, 2
	call	printf
	movsd	xmm1, QWORD PTR [rsp+8]
	movq	xmm0, rbx
	call	cacos
	mov	esi, OFFSET FLAT:.LC28
	mov	edi, OFFSET FLAT:.LC11
	mov	eax, 2
	call	printf
	movsd	xmm1, QWORD PTR [rsp+8]
	movq	xmm0, rbx
	call	catan
	mov	esi, OFFSET FLAT:.LC29
	mov	edi, OFFSET FLAT:.LC11
	mov	eax, 2
	call	printf
	movsd	xmm1, QWORD PTR [rsp+8]
	movq	xmm0, rbx
	movsd	xmm2, QWORD PTR .LC30[rip]
	movsd	xmm3, QWORD PTR .LC30[rip+8]
	add	r12d, 1
	call	cpow
	mov	esi, OFFSET FLAT:.LC31
	mov	edi, OFFSET FLAT:.LC11
	mov	eax, 2
	call	printf
	movsd	xmm0, QWORD PTR [rsp+8]
	movq	xmm1, rbx
	call	atan2
	movsd	xmm1, QWORD PTR [rsp+8]
	movq	r13, xmm0
	movq	xmm0, rbx
	call	cabs
	movq	xmm1, r13
	mov	edi, OFFSET FLAT:.LC32
	mov	eax, 2
	call	printf
	pxor	xmm7, xmm7
	pxor	xmm1, xmm1
	movsd	xmm0, QWORD PTR [rsp+576+rbp*8]
	mov	esi, OFFSET FLAT:.LC34
	mov	edi, OFFSET FLAT:.LC35
	mov	eax, 2
	cvtsd2ss	xmm7, xmm0
	mulss	xmm1, xmm7
	movss	DWORD PTR [rsp+8], xmm7
	movsd	xmm0, QWORD PTR [rsp+496+rbp*8]
	cvtsd2ss	xmm0, xmm0
	addss	xmm1, xmm0
	pxor	xmm0, xmm0
	movd	ebx, xmm1
	cvtss2sd	xmm0, xmm1
	pxor	xmm1, xmm1
	cvtss2sd	xmm1, xmm7
	call	printf
	movss	xmm7, DWORD PTR [rsp+8]
	mov	DWORD PTR [rsp+88], ebx
	movss	DWORD PTR [rsp+92], xmm7
	movq	xmm0, QWORD PTR [rsp+88]
	call	cexpf
	mov	esi, OFFSET FLAT:.LC36
	mov	edi, OFFSET FLAT:.LC35
	pxor	xmm1, xmm1
	movq	QWORD PTR [rsp+80], xmm0
	mov	eax, 2
	pxor	xmm0, xmm0
	cvtss2sd	xmm1, DWORD PTR [rsp+84]
	cvtss2sd	xmm0, DWORD PTR [rsp+80]
	call	printf
	mov	DWORD PTR [rsp+72], ebx
	movss	xmm7, DWORD PTR [rsp+8]
	movss	DWORD PTR [rsp+76], xmm7
	movq	xmm0, QWORD PTR [rsp+72]
	call	csqrtf
	mov	esi, OFFSET FLAT:.LC37
	mov	edi, OFFSET FLAT:.LC35
	pxor	xmm1, xmm1
	movq	QWORD PTR [rsp+64], xmm0
	mov	eax, 2
	pxor	xmm0, xmm0
	cvtss2sd	xmm0, DWORD PTR [rsp+64]
	cvtss2sd	xmm1, DWORD PTR [rsp+68]
	call	printf
	movd	xmm1, ebx
	movss	xmm0, DWORD PTR [rsp+8]
	call	atan2f
	movss	xmm7, DWORD PTR [rsp+8]
	mov	DWORD PTR [rsp+56], ebx
	movss	DWORD PTR [rsp+16], xmm0
	movss	DWORD PTR [rsp+60], xmm7
	movq	xmm0, QWORD PTR [rsp+56]
	call	cabsf
	movss	xmm1, DWORD PTR [rsp+16]
	mov	edi, OFFSET FLAT:.LC38
	mov	eax, 2
	cvtss2sd	xmm0, xmm0
	cvtss2sd	xmm1, xmm1
	call	printf
	cmp	r12d, 9
	jne	.L2
	pxor	xmm0, xmm0
	mov	esi, OFFSET FLAT:.LC40
	mov	edi, OFFSET FLAT:.LC11
	xor	ebp, ebp
	movsd	xmm1, QWORD PTR .LC39[rip]
	mov	eax, 2
	call	printf
	pxor	xmm0, xmm0
	mov	esi, OFFSET FLAT:.LC40
	movsd	xmm1, QWORD PTR .LC41[rip]
	mov	edi, OFFSET FLAT:.LC11
	mov	eax, 2
	call	printf
	pxor	xmm0, xmm0
	mov	esi, OFFSET FLAT:.LC43
	movsd	xmm1, QWORD PTR .LC42[rip]
	mov	edi, OFFSET FLAT:.LC11
	mov	eax, 2
	call	printf
	mov	esi, OFFSET FLAT:.LC46
	mov	edi, OFFSET FLAT:.LC11
	movsd	xmm0, QWORD PTR .LC45[rip]
	movsd	xmm1, QWORD PTR .LC44[rip]
	mov	eax, 2
	call	printf
	movapd	xmm0, XMMWORD PTR .LC47[rip]
	mov	rax, QWORD PTR .LC50[rip]
	movaps	XMMWORD PTR [rsp+368], xmm0
	movapd	xmm0, XMMWORD PTR .LC48[rip]
	mov	QWORD PTR [rsp+416], rax
	movabs	rax, 4628855992006737920
	movaps	XMMWORD PTR [rsp+384], xmm0
	movapd	xmm0, XMMWORD PTR .LC49[rip]
	movaps	XMMWORD PTR [rsp+400], xmm0
	movdqa	xmm0, XMMWORD PTR .LC73[rip]
	movaps	XMMWORD PTR [rsp+240], xmm0
	movdqa	xmm0, XMMWORD PTR .LC74[rip]
	movaps	XMMWORD PTR [rsp+256], xmm0
	movdqa	xmm0, XMMWORD PTR .LC75[rip]
	movaps	XMMWORD PTR [rsp+272], xmm0
	movapd	xmm0, XMMWORD PTR .LC51[rip]
	mov	QWORD PTR [rsp+288], rax
	mov	rax, QWORD PTR .LC54[rip]
	movaps	XMMWORD PTR [rsp+432], xmm0
	movapd	xmm0, XMMWORD PTR .LC52[rip]
	mov	QWORD PTR [rsp+480], rax
	movabs	rax, 4616189618054758400
	movaps	XMMWORD PTR [rsp+448], xmm0
	movapd	xmm0, XMMWORD PTR .LC53[rip]
	movaps	XMMWORD PTR [rsp+464], xmm0
	movdqa	xmm0, XMMWORD PTR .LC76[rip]
	movaps	XMMWORD PTR [rsp+304], xmm0
	movdqa	xmm0, XMMWORD PTR .LC77[rip]
	movaps	XMMWORD PTR [rsp+320], xmm0
	movdqa	xmm0, XMMWORD PTR .LC78[rip]
	movaps	XMMWORD PTR [rsp+336], xmm0
	mov	QWORD PTR [rsp+352], rax
	.p2align 4,,10
	.p2align 3
.L3:
	movsx	rbx, ebp
	lea	rdi, [rsp+144]
	add	ebp, 1
	movsd	xmm1, QWORD PTR [rsp+304+rbx*8]
	movsd	xmm0, QWORD PTR [rsp+240+rbx*8]
	call	remquo
	movq	r12, xmm0
	movsd	xmm0, QWORD PTR [rsp+240+rbx*8]
	call	significand
	movsd	xmm1, QWORD PTR [rsp+304+rbx*8]
	movsd	QWORD PTR [rsp+8], xmm0
	movsd	xmm0, QWORD PTR [rsp+240+rbx*8]
	call	drem
	movsd	xmm2, QWORD PTR [rsp+8]
	mov	edi, OFFSET FLAT:.LC55
	mov	esi, DWORD PTR [rsp+144]
	movapd	xmm1, xmm0
	mov	eax, 3
	movq	xmm0, r12
	call	printf
	lea	rdi, [rsp+192]
	movsd	xmm0, QWORD PTR [rsp+240+rbx*8]
	divsd	xmm0, QWORD PTR .LC56[rip]
	call	lgamma_r
	movq	r12, xmm0
	movsd	xmm0, QWORD PTR [rsp+240+rbx*8]
	call	nextdown
	movsd	QWORD PTR [rsp+8], xmm0
	movsd	xmm0, QWORD PTR [rsp+240+rbx*8]
	call	nextup
	movsd	xmm2, QWORD PTR [rsp+8]
	mov	edi, OFFSET FLAT:.LC57
	mov	esi, DWORD PTR [rsp+192]
	movapd	xmm1, xmm0
	mov	eax, 3
	movq	xmm0, r12
	call	printf
	cmp	ebp, 7
	jne	.L3
	movsd	xmm0, QWORD PTR .LC59[rip]
	movsd	xmm1, QWORD PTR .LC58[rip]
	mov	esi, 1
	xor	ebx, ebx
	mov	edi, OFFSET FLAT:.LC60
	mov	eax, 2
	mov	r12d, 2863311531
	call	printf
	movapd	xmm0, XMMWORD PTR .LC61[rip]
	movaps	XMMWORD PTR [rsp+192], xmm0
	movapd	xmm0, XMMWORD PTR .LC62[rip]
	movaps	XMMWORD PTR [rsp+208], xmm0
	movapd	xmm0, XMMWORD PTR .LC63[rip]
	movaps	XMMWORD PTR [rsp+224], xmm0
	movdqa	xmm0, XMMWORD PTR .LC79[rip]
	movaps	XMMWORD PTR [rsp+144], xmm0
	movdqa	xmm0, XMMWORD PTR .LC80[rip]
	movaps	XMMWORD PTR [rsp+160], xmm0
	movdqa	xmm0, XMMWORD PTR .LC81[rip]
	movaps	XMMWORD PTR [rsp+176], xmm0
	.p2align 4,,10
	.p2align 3
.L4:
	xor	r13d, r13d
	movsx	rbp, ebx
	.p2align 4,,10
	.p2align 3
.L7:
	movsd	xmm1, QWORD PTR [rsp+144+rbp*8]
	movsx	rax, r13d
	movsd	xmm0, QWORD PTR [rsp+144+rax*8]
	lea	eax, [r13+0+rbx]
	mov	rdx, rax
	imul	rax, r12
	movsd	QWORD PTR [rsp+112], xmm1
	movsd	QWORD PTR [rsp+120], xmm0
	shr	rax, 33
	lea	ecx, [rax+rax*2]
	mov	eax, edx
	sub	eax, ecx
	cdqe
	movsd	xmm0, QWORD PTR [rsp+144+rax*8]
	movsd	QWORD PTR [rsp+128], xmm0
	mov	QWORD PTR [rsp+136], 0x000000000
	movsd	xmm1, QWORD PTR [rsp+112]
	movsd	xmm0, QWORD PTR [rsp+120]
	cvtsd2ss	xmm1, xmm1
	movss	DWORD PTR [rsp+96], xmm1
	cvtsd2ss	xmm0, xmm0
	movss	DWORD PTR [rsp+100], xmm0
	movsd	xmm1, QWORD PTR [rsp+128]
	movsd	xmm0, QWORD PTR [rsp+136]
	cvtsd2ss	xmm1, xmm1
	cvtsd2ss	xmm0, xmm0
	movss	DWORD PTR [rsp+104], xmm1
	movss	DWORD PTR [rsp+108], xmm0
	movsd	xmm0, QWORD PTR [rsp+112]
	movsd	xmm1, QWORD PTR [rsp+120]
	movsd	xmm2, QWORD PTR [rsp+128]
	movsd	xmm3, QWORD PTR [rsp+136]
	movapd	xmm5, xmm0
	movapd	xmm4, xmm1
	mulsd	xmm5, xmm2
	mulsd	xmm4, xmm3
	movapd	xmm7, xmm5
	movapd	xmm5, xmm0
	subsd	xmm7, xmm4
	mulsd	xmm5, xmm3
	movapd	xmm4, xmm1
	mulsd	xmm4, xmm2
	movq	r14, xmm7
	movapd	xmm6, xmm5
	addsd	xmm6, xmm4
	ucomisd	xmm7, xmm6
	movsd	QWORD PTR [rsp+8], xmm6
	jp	.L14
.L5:
	movsd	xmm0, QWORD PTR [rsp+112]
	movsd	xmm1, QWORD PTR [rsp+120]
	movsd	xmm2, QWORD PTR [rsp+128]
	movsd	xmm3, QWORD PTR [rsp+136]
	call	__divdc3
	movss	xmm6, DWORD PTR [rsp+96]
	movsd	QWORD PTR [rsp+16], xmm1
	movss	xmm1, DWORD PTR [rsp+100]
	movq	r15, xmm0
	movss	xmm2, DWORD PTR [rsp+104]
	movss	xmm3, DWORD PTR [rsp+108]
	movaps	xmm4, xmm6
	mulss	xmm4, xmm2
	movaps	xmm5, xmm1
	movaps	xmm0, xmm1
	mulss	xmm5, xmm3
	mulss	xmm0, xmm2
	subss	xmm4, xmm5
	movaps	xmm5, xmm6
	mulss	xmm5, xmm3
	addss	xmm5, xmm0
	ucomiss	xmm4, xmm5
	jp	.L15
.L6:
	movss	xmm0, DWORD PTR [rsp+96]
	movss	xmm1, DWORD PTR [rsp+100]
	movss	DWORD PTR [rsp+36], xmm5
	add	r13d, 1
	movss	xmm2, DWORD PTR [rsp+104]
	movss	xmm3, DWORD PTR [rsp+108]
	movss	DWORD PTR [rsp+32], xmm4
	call	__divsc3
	movsd	xmm3, QWORD PTR [rsp+16]
	movsd	xmm1, QWORD PTR [rsp+8]
	movq	xmm2, r15
	movq	QWORD PTR [rsp+40], xmm0
	movss	xmm6, DWORD PTR [rsp+40]
	movss	xmm7, DWORD PTR [rsp+44]
	movq	xmm0, r14
	mov	edi, OFFSET FLAT:.LC64
	mov	eax, 4
	movss	DWORD PTR [rsp+28], xmm6
	movss	DWORD PTR [rsp+24], xmm7
	call	printf
	movss	xmm4, DWORD PTR [rsp+32]
	pxor	xmm0, xmm0
	movss	xmm7, DWORD PTR [rsp+24]
	movss	xmm6, DWORD PTR [rsp+28]
	pxor	xmm3, xmm3
	pxor	xmm2, xmm2
	pxor	xmm1, xmm1
	movss	xmm5, DWORD PTR [rsp+36]
	mov	edi, OFFSET FLAT:.LC65
	cvtss2sd	xmm0, xmm4
	cvtss2sd	xmm3, xmm7
	mov	eax, 4
	cvtss2sd	xmm2, xmm6
	cvtss2sd	xmm1, xmm5
	call	printf
	cmp	r13d, 6
	jne	.L7
	add	ebx, 1
	cmp	ebx, 6
	jne	.L4
	add	rsp, 824
	xor	eax, eax
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	ret
.L14:
	call	__muldc3
	movq	r14, xmm0
	movsd	QWORD PTR [rsp+8], xmm1
	jmp	.L5
.L15:
	movaps	xmm0, xmm6
	call	__mulsc3
	movq	QWORD PTR [rsp+48], xmm0
	movss	xmm4, DWORD PTR [rsp+48]
	movss	xmm5, DWORD PTR [rsp+52]
	jmp	.L6
	.size	main, .-main
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC0:
	.long	0
	.long	1072693248
	.long	0
	.long	-1073741824
	.align 16
.LC1:
	.long	0
	.long	1071644672
	.long	0
	.long	1074266112
	.align 16
.LC2:
	.long	0
	.long	0
	.long	0
	.long	-1076887552
	.align 16
.LC3:
	.long	0
	.long	1073741824
	.long	-755914244
	.long	1062232653
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC4:
	.long	0
	.long	-1074266112
	.section	.rodata.cst16
	.align 16
.LC5:
	.long	0
	.long	1073741824
	.long	0
	.long	1073217536
	.align 16
.LC6:
	.long	0
	.long	-1075314688
	.long	-755914244
	.long	1062232653
	.align 16
.LC7:
	.long	0
	.long	-1073217536
	.long	-755914244
	.long	1062232653
	.set	.LC8,.LC1
	.align 16
.LC12:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
	.set	.LC39,.LC3
	.set	.LC41,.LC0+8
	.section	.rodata.cst8
	.align 8
.LC42:
	.long	1413754136
	.long	1074340347
	.align 8
.LC44:
	.long	1699008207
	.long	1052019665
	.align 8
.LC45:
	.long	536870912
	.long	-1040015265
	.section	.rodata.cst16
	.align 16
.LC47:
	.long	858993459
	.long	1075131187
	.long	-1717986918
	.long	-1071670887
	.align 16
.LC48:
	.long	0
	.long	1076363264
	.long	-1717986918
	.long	1069128089
	.align 16
.LC49:
	.long	0
	.long	-1073217536
	.long	536870912
	.long	1107468383
	.section	.rodata.cst8
	.align 8
.LC50:
	.long	0
	.long	1077739520
	.section	.rodata.cst16
	.align 16
.LC51:
	.long	0
	.long	1073741824
	.long	0
	.long	1074266112
	.align 16
.LC52:
	.long	0
	.long	-1072431104
	.long	858993459
	.long	1070805811
	.align 16
.LC53:
	.long	0
	.long	-1073741824
	.long	0
	.long	1075576832
	.section	.rodata.cst8
	.align 8
.LC54:
	.long	0
	.long	1074790400
	.align 8
.LC56:
	.long	0
	.long	1076101120
	.align 8
.LC58:
	.long	-536870912
	.long	2146959360
	.set	.LC59,.LC63
	.section	.rodata.cst16
	.align 16
.LC61:
	.long	0
	.long	0
	.long	0
	.long	-2147483648
	.align 16
.LC62:
	.long	0
	.long	2146435072
	.long	0
	.long	-1048576
	.align 16
.LC63:
	.long	0
	.long	2146959360
	.long	0
	.long	1073741824
	.set	.LC66,.LC0
	.set	.LC67,.LC1
	.set	.LC68,.LC2
	.set	.LC69,.LC3
	.set	.LC70,.LC5
	.set	.LC71,.LC6
	.set	.LC72,.LC7
	.set	.LC73,.LC47
	.set	.LC74,.LC48
	.set	.LC75,.LC49
	.set	.LC76,.LC51
	.set	.LC77,.LC52
	.set	.LC78,.LC53
	.set	.LC79,.LC61
	.set	.LC80,.LC62
	.set	.LC81,.LC63
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
