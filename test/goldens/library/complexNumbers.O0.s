	.file	"complexNumbers.c"
	.intel_syntax noprefix
	.text
	.section	.rodata
.LC0:
	.string	"%s %.10g %.10g\n"
	.text
	.type	p, @function
p:
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
	mov	edi, OFFSET FLAT:.LC0
	mov	eax, 2
	call	printf
	nop
	leave
	ret
	.size	p, .-p
	.section	.rodata
.LC1:
	.string	"%s %.5g %.5g\n"
	.text
	.type	pf, @function
pf:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 32
	mov	QWORD PTR [rbp-8], rdi
	movq	rax, xmm0
	mov	QWORD PTR [rbp-16], rax
	movss	xmm1, DWORD PTR [rbp-16]
	movss	xmm0, DWORD PTR [rbp-12]
	movss	DWORD PTR [rbp-24], xmm1
	movss	DWORD PTR [rbp-20], xmm0
	movss	xmm0, DWORD PTR [rbp-20]
	cvtss2sd	xmm0, xmm0
	movss	xmm1, DWORD PTR [rbp-24]
	pxor	xmm2, xmm2
	cvtss2sd	xmm2, xmm1
	movq	rdx, xmm2
	mov	rax, QWORD PTR [rbp-8]
	movapd	xmm1, xmm0
	movq	xmm0, rdx
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC1
	mov	eax, 2
	call	printf
	nop
	leave
	ret
	.size	pf, .-pf
	.section	.rodata
.LC14:
	.string	"z"
.LC16:
	.string	"conj"
.LC17:
	.string	"proj"
.LC18:
	.string	"exp"
.LC19:
	.string	"log"
.LC20:
	.string	"sqrt"
.LC21:
	.string	"sinh"
.LC22:
	.string	"cosh"
.LC23:
	.string	"tanh"
.LC24:
	.string	"sin"
.LC25:
	.string	"cos"
.LC26:
	.string	"tan"
.LC27:
	.string	"asinh"
.LC28:
	.string	"acosh"
.LC29:
	.string	"atanh"
.LC30:
	.string	"asin"
.LC31:
	.string	"acos"
.LC32:
	.string	"atan"
.LC34:
	.string	"pow"
.LC35:
	.string	"%.10g %.10g\n"
.LC37:
	.string	"f"
.LC38:
	.string	"expf"
.LC39:
	.string	"sqrtf"
.LC40:
	.string	"%.5g %.5g\n"
.LC42:
	.string	"s"
.LC45:
	.string	"l"
.LC47:
	.string	"e"
.LC58:
	.string	"%g %d %g %g\n"
.LC60:
	.string	"%.8g %d %a %a\n"
.LC63:
	.string	"%f %f %d\n"
.LC67:
	.string	"%g %g  %g %g  "
.LC68:
	.string	"%g %g  %g %g\n"
	.align 8
.LC33:
	.long	0
	.long	1073217536
	.long	0
	.long	-1075838976
	.align 8
.LC41:
	.long	0
	.long	0
	.long	0
	.long	1073741824
	.align 8
.LC43:
	.long	0
	.long	0
	.long	0
	.long	-1073741824
	.align 8
.LC44:
	.long	0
	.long	0
	.long	1413754136
	.long	1074340347
	.align 8
.LC46:
	.long	536870912
	.long	-1040015265
	.long	1699008207
	.long	1052019665
	.text
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	push	rbx
	sub	rsp, 984
	movsd	xmm0, QWORD PTR .LC2[rip]
	movsd	QWORD PTR [rbp-544], xmm0
	movsd	xmm0, QWORD PTR .LC3[rip]
	movsd	QWORD PTR [rbp-536], xmm0
	movsd	xmm0, QWORD PTR .LC4[rip]
	movsd	QWORD PTR [rbp-528], xmm0
	movsd	xmm0, QWORD PTR .LC5[rip]
	movsd	QWORD PTR [rbp-520], xmm0
	pxor	xmm0, xmm0
	movsd	QWORD PTR [rbp-512], xmm0
	movsd	xmm0, QWORD PTR .LC7[rip]
	movsd	QWORD PTR [rbp-504], xmm0
	movsd	xmm0, QWORD PTR .LC8[rip]
	movsd	QWORD PTR [rbp-496], xmm0
	movsd	xmm0, QWORD PTR .LC9[rip]
	movsd	QWORD PTR [rbp-488], xmm0
	movsd	xmm0, QWORD PTR .LC10[rip]
	movsd	QWORD PTR [rbp-480], xmm0
	mov	rax, QWORD PTR [rbp-544]
	mov	rdx, QWORD PTR [rbp-536]
	mov	QWORD PTR [rbp-624], rax
	mov	QWORD PTR [rbp-616], rdx
	mov	rax, QWORD PTR [rbp-528]
	mov	rdx, QWORD PTR [rbp-520]
	mov	QWORD PTR [rbp-608], rax
	mov	QWORD PTR [rbp-600], rdx
	mov	rax, QWORD PTR [rbp-512]
	mov	rdx, QWORD PTR [rbp-504]
	mov	QWORD PTR [rbp-592], rax
	mov	QWORD PTR [rbp-584], rdx
	mov	rax, QWORD PTR [rbp-496]
	mov	rdx, QWORD PTR [rbp-488]
	mov	QWORD PTR [rbp-576], rax
	mov	QWORD PTR [rbp-568], rdx
	mov	rax, QWORD PTR [rbp-480]
	mov	QWORD PTR [rbp-560], rax
	movsd	xmm0, QWORD PTR .LC8[rip]
	movsd	QWORD PTR [rbp-464], xmm0
	movsd	xmm0, QWORD PTR .LC11[rip]
	movsd	QWORD PTR [rbp-456], xmm0
	movsd	xmm0, QWORD PTR .LC12[rip]
	movsd	QWORD PTR [rbp-448], xmm0
	movsd	xmm0, QWORD PTR .LC9[rip]
	movsd	QWORD PTR [rbp-440], xmm0
	movsd	xmm0, QWORD PTR .LC2[rip]
	movsd	QWORD PTR [rbp-432], xmm0
	movsd	xmm0, QWORD PTR .LC3[rip]
	movsd	QWORD PTR [rbp-424], xmm0
	movsd	xmm0, QWORD PTR .LC13[rip]
	movsd	QWORD PTR [rbp-416], xmm0
	movsd	xmm0, QWORD PTR .LC9[rip]
	movsd	QWORD PTR [rbp-408], xmm0
	movsd	xmm0, QWORD PTR .LC4[rip]
	movsd	QWORD PTR [rbp-400], xmm0
	mov	rax, QWORD PTR [rbp-464]
	mov	rdx, QWORD PTR [rbp-456]
	mov	QWORD PTR [rbp-704], rax
	mov	QWORD PTR [rbp-696], rdx
	mov	rax, QWORD PTR [rbp-448]
	mov	rdx, QWORD PTR [rbp-440]
	mov	QWORD PTR [rbp-688], rax
	mov	QWORD PTR [rbp-680], rdx
	mov	rax, QWORD PTR [rbp-432]
	mov	rdx, QWORD PTR [rbp-424]
	mov	QWORD PTR [rbp-672], rax
	mov	QWORD PTR [rbp-664], rdx
	mov	rax, QWORD PTR [rbp-416]
	mov	rdx, QWORD PTR [rbp-408]
	mov	QWORD PTR [rbp-656], rax
	mov	QWORD PTR [rbp-648], rdx
	mov	rax, QWORD PTR [rbp-400]
	mov	QWORD PTR [rbp-640], rax
	mov	DWORD PTR [rbp-32], 0
	jmp	.L4
.L5:
	mov	eax, DWORD PTR [rbp-32]
	cdqe
	movsd	xmm0, QWORD PTR [rbp-704+rax*8]
	movsd	QWORD PTR [rbp-120], xmm0
	mov	eax, DWORD PTR [rbp-32]
	cdqe
	movsd	xmm1, QWORD PTR [rbp-624+rax*8]
	movsd	xmm2, QWORD PTR [rbp-120]
	pxor	xmm0, xmm0
	mulsd	xmm0, xmm2
	addsd	xmm0, xmm1
	movsd	QWORD PTR [rbp-24], xmm0
	movsd	xmm0, QWORD PTR [rbp-120]
	movsd	xmm1, QWORD PTR [rbp-24]
	movsd	QWORD PTR [rbp-136], xmm1
	movsd	QWORD PTR [rbp-128], xmm0
	mov	rax, QWORD PTR [rbp-136]
	movsd	xmm1, QWORD PTR [rbp-128]
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC14
	call	p
	movsd	xmm0, QWORD PTR [rbp-120]
	movq	xmm1, QWORD PTR .LC15[rip]
	xorpd	xmm1, xmm0
	movsd	xmm0, QWORD PTR [rbp-24]
	movq	rdx, xmm1
	movq	rax, xmm0
	movq	xmm1, rdx
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC16
	call	p
	mov	rax, QWORD PTR [rbp-136]
	movsd	xmm1, QWORD PTR [rbp-128]
	movq	xmm0, rax
	call	cproj
	movq	rax, xmm0
	movapd	xmm0, xmm1
	movq	rdx, xmm0
	movq	xmm1, rdx
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC17
	call	p
	mov	rax, QWORD PTR [rbp-136]
	movsd	xmm1, QWORD PTR [rbp-128]
	movq	xmm0, rax
	call	cexp
	movq	rax, xmm0
	movapd	xmm0, xmm1
	movq	rdx, xmm0
	movq	xmm1, rdx
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC18
	call	p
	mov	rax, QWORD PTR [rbp-136]
	movsd	xmm1, QWORD PTR [rbp-128]
	movq	xmm0, rax
	call	clog
	movq	rax, xmm0
	movapd	xmm0, xmm1
	movq	rdx, xmm0
	movq	xmm1, rdx
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC19
	call	p
	mov	rax, QWORD PTR [rbp-136]
	movsd	xmm1, QWORD PTR [rbp-128]
	movq	xmm0, rax
	call	csqrt
	movq	rax, xmm0
	movapd	xmm0, xmm1
	movq	rdx, xmm0
	movq	xmm1, rdx
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC20
	call	p
	mov	rax, QWORD PTR [rbp-136]
	movsd	xmm1, QWORD PTR [rbp-128]
	movq	xmm0, rax
	call	csinh
	movq	rax, xmm0
	movapd	xmm0, xmm1
	movq	rdx, xmm0
	movq	xmm1, rdx
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC21
	call	p
	mov	rax, QWORD PTR [rbp-136]
	movsd	xmm1, QWORD PTR [rbp-128]
	movq	xmm0, rax
	call	ccosh
	movq	rax, xmm0
	movapd	xmm0, xmm1
	movq	rdx, xmm0
	movq	xmm1, rdx
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC22
	call	p
	mov	rax, QWORD PTR [rbp-136]
	movsd	xmm1, QWORD PTR [rbp-128]
	movq	xmm0, rax
	call	ctanh
	movq	rax, xmm0
	movapd	xmm0, xmm1
	movq	rdx, xmm0
	movq	xmm1, rdx
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC23
	call	p
	mov	rax, QWORD PTR [rbp-136]
	movsd	xmm1, QWORD PTR [rbp-128]
	movq	xmm0, rax
	call	csin
	movq	rax, xmm0
	movapd	xmm0, xmm1
	movq	rdx, xmm0
	movq	xmm1, rdx
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC24
	call	p
	mov	rax, QWORD PTR [rbp-136]
	movsd	xmm1, QWORD PTR [rbp-128]
	movq	xmm0, rax
	call	ccos
	movq	rax, xmm0
	movapd	xmm0, xmm1
	movq	rdx, xmm0
	movq	xmm1, rdx
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC25
	call	p
	mov	rax, QWORD PTR [rbp-136]
	movsd	xmm1, QWORD PTR [rbp-128]
	movq	xmm0, rax
	call	ctan
	movq	rax, xmm0
	movapd	xmm0, xmm1
	movq	rdx, xmm0
	movq	xmm1, rdx
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC26
	call	p
	mov	rax, QWORD PTR [rbp-136]
	movsd	xmm1, QWORD PTR [rbp-128]
	movq	xmm0, rax
	call	casinh
	movq	rax, xmm0
	movapd	xmm0, xmm1
	movq	rdx, xmm0
	movq	xmm1, rdx
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC27
	call	p
	mov	rax, QWORD PTR [rbp-136]
	movsd	xmm1, QWORD PTR [rbp-128]
	movq	xmm0, rax
	call	cacosh
	movq	rax, xmm0
	movapd	xmm0, xmm1
	movq	rdx, xmm0
	movq	xmm1, rdx
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC28
	call	p
	mov	rax, QWORD PTR [rbp-136]
	movsd	xmm1, QWORD PTR [rbp-128]
	movq	xmm0, rax
	call	catanh
	movq	rax, xmm0
	movapd	xmm0, xmm1
	movq	rdx, xmm0
	movq	xmm1, rdx
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC29
	call	p
	mov	rax, QWORD PTR [rbp-136]
	movsd	xmm1, QWORD PTR [rbp-128]
	movq	xmm0, rax
	call	casin
	movq	rax, xmm0
	movapd	xmm0, xmm1
	movq	rdx, xmm0
	movq	xmm1, rdx
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC30
	call	p
	mov	rax, QWORD PTR [rbp-136]
	movsd	xmm1, QWORD PTR [rbp-128]
	movq	xmm0, rax
	call	cacos
	movq	rax, xmm0
	movapd	xmm0, xmm1
	movq	rdx, xmm0
	movq	xmm1, rdx
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC31
	call	p
	mov	rax, QWORD PTR [rbp-136]
	movsd	xmm1, QWORD PTR [rbp-128]
	movq	xmm0, rax
	call	catan
	movq	rax, xmm0
	movapd	xmm0, xmm1
	movq	rdx, xmm0
	movq	xmm1, rdx
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC32
	call	p
	movsd	xmm2, QWORD PTR .LC33[rip]
	movsd	xmm0, QWORD PTR .LC33[rip+8]
	mov	rax, QWORD PTR [rbp-136]
	movsd	xmm1, QWORD PTR [rbp-128]
	movapd	xmm3, xmm0
	movq	xmm0, rax
	call	cpow
	movq	rax, xmm0
	movapd	xmm0, xmm1
	movq	rdx, xmm0
	movq	xmm1, rdx
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC34
	call	p
	movsd	xmm0, QWORD PTR [rbp-24]
	mov	rax, QWORD PTR [rbp-120]
	movapd	xmm1, xmm0
	movq	xmm0, rax
	call	atan2
	movq	rbx, xmm0
	mov	rax, QWORD PTR [rbp-136]
	movsd	xmm1, QWORD PTR [rbp-128]
	movq	xmm0, rax
	call	cabs
	movq	rax, xmm0
	movq	xmm1, rbx
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC35
	mov	eax, 2
	call	printf
	mov	eax, DWORD PTR [rbp-32]
	cdqe
	movsd	xmm0, QWORD PTR [rbp-704+rax*8]
	cvtsd2ss	xmm0, xmm0
	movss	DWORD PTR [rbp-140], xmm0
	mov	eax, DWORD PTR [rbp-32]
	cdqe
	movsd	xmm0, QWORD PTR [rbp-624+rax*8]
	pxor	xmm1, xmm1
	cvtsd2ss	xmm1, xmm0
	movss	xmm2, DWORD PTR [rbp-140]
	pxor	xmm0, xmm0
	mulss	xmm0, xmm2
	addss	xmm0, xmm1
	movss	DWORD PTR [rbp-28], xmm0
	movss	xmm0, DWORD PTR [rbp-140]
	movss	xmm1, DWORD PTR [rbp-28]
	movss	DWORD PTR [rbp-148], xmm1
	movss	DWORD PTR [rbp-144], xmm0
	mov	rax, QWORD PTR [rbp-148]
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC37
	call	pf
	mov	rax, QWORD PTR [rbp-148]
	movq	xmm0, rax
	call	cexpf
	movq	rax, xmm0
	mov	QWORD PTR [rbp-952], rax
	movss	xmm1, DWORD PTR [rbp-952]
	movss	xmm0, DWORD PTR [rbp-948]
	movss	DWORD PTR [rbp-960], xmm1
	movss	DWORD PTR [rbp-956], xmm0
	mov	rax, QWORD PTR [rbp-960]
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC38
	call	pf
	mov	rax, QWORD PTR [rbp-148]
	movq	xmm0, rax
	call	csqrtf
	movq	rax, xmm0
	mov	QWORD PTR [rbp-968], rax
	movss	xmm1, DWORD PTR [rbp-968]
	movss	xmm0, DWORD PTR [rbp-964]
	movss	DWORD PTR [rbp-976], xmm1
	movss	DWORD PTR [rbp-972], xmm0
	mov	rax, QWORD PTR [rbp-976]
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC39
	call	pf
	movss	xmm0, DWORD PTR [rbp-28]
	mov	eax, DWORD PTR [rbp-140]
	movaps	xmm1, xmm0
	movd	xmm0, eax
	call	atan2f
	pxor	xmm5, xmm5
	cvtss2sd	xmm5, xmm0
	movsd	QWORD PTR [rbp-984], xmm5
	mov	rax, QWORD PTR [rbp-148]
	movq	xmm0, rax
	call	cabsf
	pxor	xmm6, xmm6
	cvtss2sd	xmm6, xmm0
	movq	rax, xmm6
	movsd	xmm1, QWORD PTR [rbp-984]
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC40
	mov	eax, 2
	call	printf
	add	DWORD PTR [rbp-32], 1
.L4:
	cmp	DWORD PTR [rbp-32], 8
	jle	.L5
	mov	rax, QWORD PTR .LC41[rip]
	movsd	xmm1, QWORD PTR .LC41[rip+8]
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC42
	call	p
	mov	rax, QWORD PTR .LC43[rip]
	movsd	xmm1, QWORD PTR .LC43[rip+8]
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC42
	call	p
	mov	rax, QWORD PTR .LC44[rip]
	movsd	xmm1, QWORD PTR .LC44[rip+8]
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC45
	call	p
	mov	rax, QWORD PTR .LC46[rip]
	movsd	xmm1, QWORD PTR .LC46[rip+8]
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC47
	call	p
	movsd	xmm0, QWORD PTR .LC48[rip]
	movsd	QWORD PTR [rbp-384], xmm0
	movsd	xmm0, QWORD PTR .LC49[rip]
	movsd	QWORD PTR [rbp-376], xmm0
	movsd	xmm0, QWORD PTR .LC50[rip]
	movsd	QWORD PTR [rbp-368], xmm0
	movsd	xmm0, QWORD PTR .LC51[rip]
	movsd	QWORD PTR [rbp-360], xmm0
	movsd	xmm0, QWORD PTR .LC13[rip]
	movsd	QWORD PTR [rbp-352], xmm0
	movsd	xmm0, QWORD PTR .LC52[rip]
	movsd	QWORD PTR [rbp-344], xmm0
	movsd	xmm0, QWORD PTR .LC53[rip]
	movsd	QWORD PTR [rbp-336], xmm0
	mov	rax, QWORD PTR [rbp-384]
	mov	rdx, QWORD PTR [rbp-376]
	mov	QWORD PTR [rbp-768], rax
	mov	QWORD PTR [rbp-760], rdx
	mov	rax, QWORD PTR [rbp-368]
	mov	rdx, QWORD PTR [rbp-360]
	mov	QWORD PTR [rbp-752], rax
	mov	QWORD PTR [rbp-744], rdx
	mov	rax, QWORD PTR [rbp-352]
	mov	rdx, QWORD PTR [rbp-344]
	mov	QWORD PTR [rbp-736], rax
	mov	QWORD PTR [rbp-728], rdx
	mov	rax, QWORD PTR [rbp-336]
	mov	QWORD PTR [rbp-720], rax
	movsd	xmm0, QWORD PTR .LC8[rip]
	movsd	QWORD PTR [rbp-320], xmm0
	movsd	xmm0, QWORD PTR .LC5[rip]
	movsd	QWORD PTR [rbp-312], xmm0
	movsd	xmm0, QWORD PTR .LC54[rip]
	movsd	QWORD PTR [rbp-304], xmm0
	movsd	xmm0, QWORD PTR .LC55[rip]
	movsd	QWORD PTR [rbp-296], xmm0
	movsd	xmm0, QWORD PTR .LC3[rip]
	movsd	QWORD PTR [rbp-288], xmm0
	movsd	xmm0, QWORD PTR .LC56[rip]
	movsd	QWORD PTR [rbp-280], xmm0
	movsd	xmm0, QWORD PTR .LC57[rip]
	movsd	QWORD PTR [rbp-272], xmm0
	mov	rax, QWORD PTR [rbp-320]
	mov	rdx, QWORD PTR [rbp-312]
	mov	QWORD PTR [rbp-832], rax
	mov	QWORD PTR [rbp-824], rdx
	mov	rax, QWORD PTR [rbp-304]
	mov	rdx, QWORD PTR [rbp-296]
	mov	QWORD PTR [rbp-816], rax
	mov	QWORD PTR [rbp-808], rdx
	mov	rax, QWORD PTR [rbp-288]
	mov	rdx, QWORD PTR [rbp-280]
	mov	QWORD PTR [rbp-800], rax
	mov	QWORD PTR [rbp-792], rdx
	mov	rax, QWORD PTR [rbp-272]
	mov	QWORD PTR [rbp-784], rax
	mov	DWORD PTR [rbp-36], 0
	jmp	.L6
.L7:
	mov	eax, DWORD PTR [rbp-36]
	cdqe
	movsd	xmm0, QWORD PTR [rbp-832+rax*8]
	mov	eax, DWORD PTR [rbp-36]
	cdqe
	mov	rax, QWORD PTR [rbp-768+rax*8]
	lea	rdx, [rbp-884]
	mov	rdi, rdx
	movapd	xmm1, xmm0
	movq	xmm0, rax
	call	remquo
	movq	rax, xmm0
	mov	QWORD PTR [rbp-104], rax
	mov	eax, DWORD PTR [rbp-36]
	cdqe
	mov	rax, QWORD PTR [rbp-768+rax*8]
	movq	xmm0, rax
	call	significand
	movq	rbx, xmm0
	mov	eax, DWORD PTR [rbp-36]
	cdqe
	movsd	xmm0, QWORD PTR [rbp-832+rax*8]
	mov	eax, DWORD PTR [rbp-36]
	cdqe
	mov	rax, QWORD PTR [rbp-768+rax*8]
	movapd	xmm1, xmm0
	movq	xmm0, rax
	call	drem
	movq	rcx, xmm0
	mov	edx, DWORD PTR [rbp-884]
	mov	rax, QWORD PTR [rbp-104]
	movq	xmm2, rbx
	movq	xmm1, rcx
	mov	esi, edx
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC58
	mov	eax, 3
	call	printf
	mov	eax, DWORD PTR [rbp-36]
	cdqe
	movsd	xmm0, QWORD PTR [rbp-768+rax*8]
	movsd	xmm1, QWORD PTR .LC59[rip]
	divsd	xmm0, xmm1
	movq	rax, xmm0
	lea	rdx, [rbp-888]
	mov	rdi, rdx
	movq	xmm0, rax
	call	lgamma_r
	movq	rax, xmm0
	mov	QWORD PTR [rbp-112], rax
	mov	eax, DWORD PTR [rbp-36]
	cdqe
	mov	rax, QWORD PTR [rbp-768+rax*8]
	movq	xmm0, rax
	call	nextdown
	movq	rbx, xmm0
	mov	eax, DWORD PTR [rbp-36]
	cdqe
	mov	rax, QWORD PTR [rbp-768+rax*8]
	movq	xmm0, rax
	call	nextup
	movq	rcx, xmm0
	mov	edx, DWORD PTR [rbp-888]
	mov	rax, QWORD PTR [rbp-112]
	movq	xmm2, rbx
	movq	xmm1, rcx
	mov	esi, edx
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC60
	mov	eax, 3
	call	printf
	add	DWORD PTR [rbp-36], 1
.L6:
	cmp	DWORD PTR [rbp-36], 6
	jle	.L7
	movsd	xmm0, QWORD PTR .LC61[rip]
	mov	rax, QWORD PTR .LC62[rip]
	mov	esi, 1
	movapd	xmm1, xmm0
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC63
	mov	eax, 2
	call	printf
	pxor	xmm0, xmm0
	movsd	QWORD PTR [rbp-256], xmm0
	movsd	xmm0, QWORD PTR .LC64[rip]
	movsd	QWORD PTR [rbp-248], xmm0
	movsd	xmm0, QWORD PTR .LC65[rip]
	movsd	QWORD PTR [rbp-240], xmm0
	movsd	xmm0, QWORD PTR .LC66[rip]
	movsd	QWORD PTR [rbp-232], xmm0
	movsd	xmm0, QWORD PTR .LC62[rip]
	movsd	QWORD PTR [rbp-224], xmm0
	movsd	xmm0, QWORD PTR .LC8[rip]
	movsd	QWORD PTR [rbp-216], xmm0
	mov	rax, QWORD PTR [rbp-256]
	mov	rdx, QWORD PTR [rbp-248]
	mov	QWORD PTR [rbp-880], rax
	mov	QWORD PTR [rbp-872], rdx
	mov	rax, QWORD PTR [rbp-240]
	mov	rdx, QWORD PTR [rbp-232]
	mov	QWORD PTR [rbp-864], rax
	mov	QWORD PTR [rbp-856], rdx
	mov	rax, QWORD PTR [rbp-224]
	mov	rdx, QWORD PTR [rbp-216]
	mov	QWORD PTR [rbp-848], rax
	mov	QWORD PTR [rbp-840], rdx
	mov	DWORD PTR [rbp-40], 0
	jmp	.L8
.L11:
	mov	DWORD PTR [rbp-44], 0
	jmp	.L9
.L10:
	mov	eax, DWORD PTR [rbp-40]
	cdqe
	movsd	xmm1, QWORD PTR [rbp-880+rax*8]
	mov	eax, DWORD PTR [rbp-44]
	cdqe
	movsd	xmm0, QWORD PTR [rbp-880+rax*8]
	movsd	QWORD PTR [rbp-904], xmm1
	movsd	QWORD PTR [rbp-896], xmm0
	mov	edx, DWORD PTR [rbp-40]
	mov	eax, DWORD PTR [rbp-44]
	lea	ecx, [rdx+rax]
	movsx	rax, ecx
	imul	rax, rax, 1431655766
	shr	rax, 32
	mov	rdx, rax
	mov	eax, ecx
	sar	eax, 31
	sub	edx, eax
	mov	eax, edx
	add	eax, eax
	add	eax, edx
	sub	ecx, eax
	mov	edx, ecx
	movsx	rax, edx
	movsd	xmm0, QWORD PTR [rbp-880+rax*8]
	movapd	xmm1, xmm0
	pxor	xmm0, xmm0
	movsd	QWORD PTR [rbp-920], xmm1
	movsd	QWORD PTR [rbp-912], xmm0
	movsd	xmm1, QWORD PTR [rbp-904]
	movsd	xmm0, QWORD PTR [rbp-896]
	cvtsd2ss	xmm1, xmm1
	cvtsd2ss	xmm0, xmm0
	movss	DWORD PTR [rbp-928], xmm1
	movss	DWORD PTR [rbp-924], xmm0
	movsd	xmm1, QWORD PTR [rbp-920]
	movsd	xmm0, QWORD PTR [rbp-912]
	cvtsd2ss	xmm1, xmm1
	cvtsd2ss	xmm0, xmm0
	movss	DWORD PTR [rbp-936], xmm1
	movss	DWORD PTR [rbp-932], xmm0
	movsd	xmm1, QWORD PTR [rbp-904]
	movsd	xmm0, QWORD PTR [rbp-896]
	movq	rax, xmm1
	movapd	xmm4, xmm0
	movsd	xmm1, QWORD PTR [rbp-920]
	movsd	xmm0, QWORD PTR [rbp-912]
	movapd	xmm3, xmm0
	movapd	xmm2, xmm1
	movapd	xmm1, xmm4
	movq	xmm0, rax
	call	__muldc3
	movq	rax, xmm0
	movapd	xmm0, xmm1
	mov	QWORD PTR [rbp-64], rax
	movsd	QWORD PTR [rbp-56], xmm0
	movsd	xmm0, QWORD PTR [rbp-64]
	movsd	QWORD PTR [rbp-160], xmm0
	movsd	xmm0, QWORD PTR [rbp-56]
	movsd	QWORD PTR [rbp-168], xmm0
	movsd	xmm1, QWORD PTR [rbp-904]
	movsd	xmm0, QWORD PTR [rbp-896]
	movq	rax, xmm1
	movapd	xmm4, xmm0
	movsd	xmm1, QWORD PTR [rbp-920]
	movsd	xmm0, QWORD PTR [rbp-912]
	movapd	xmm3, xmm0
	movapd	xmm2, xmm1
	movapd	xmm1, xmm4
	movq	xmm0, rax
	call	__divdc3
	movq	rax, xmm0
	movapd	xmm0, xmm1
	mov	QWORD PTR [rbp-80], rax
	movsd	QWORD PTR [rbp-72], xmm0
	movsd	xmm0, QWORD PTR [rbp-80]
	movsd	QWORD PTR [rbp-176], xmm0
	movsd	xmm0, QWORD PTR [rbp-72]
	movsd	QWORD PTR [rbp-184], xmm0
	movss	xmm0, DWORD PTR [rbp-928]
	movss	xmm1, DWORD PTR [rbp-924]
	movaps	xmm4, xmm1
	movss	xmm2, DWORD PTR [rbp-936]
	movss	xmm1, DWORD PTR [rbp-932]
	movaps	xmm3, xmm1
	movaps	xmm1, xmm4
	call	__mulsc3
	movq	rax, xmm0
	mov	QWORD PTR [rbp-88], rax
	movss	xmm0, DWORD PTR [rbp-88]
	movss	DWORD PTR [rbp-188], xmm0
	movss	xmm0, DWORD PTR [rbp-84]
	movss	DWORD PTR [rbp-192], xmm0
	movss	xmm0, DWORD PTR [rbp-928]
	movss	xmm1, DWORD PTR [rbp-924]
	movaps	xmm4, xmm1
	movss	xmm2, DWORD PTR [rbp-936]
	movss	xmm1, DWORD PTR [rbp-932]
	movaps	xmm3, xmm1
	movaps	xmm1, xmm4
	call	__divsc3
	movq	rax, xmm0
	mov	QWORD PTR [rbp-96], rax
	movss	xmm0, DWORD PTR [rbp-96]
	movss	DWORD PTR [rbp-196], xmm0
	movss	xmm0, DWORD PTR [rbp-92]
	movss	DWORD PTR [rbp-200], xmm0
	movsd	xmm2, QWORD PTR [rbp-184]
	movsd	xmm1, QWORD PTR [rbp-176]
	movsd	xmm0, QWORD PTR [rbp-168]
	mov	rax, QWORD PTR [rbp-160]
	movapd	xmm3, xmm2
	movapd	xmm2, xmm1
	movapd	xmm1, xmm0
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC67
	mov	eax, 4
	call	printf
	movss	xmm0, DWORD PTR [rbp-200]
	pxor	xmm2, xmm2
	cvtss2sd	xmm2, xmm0
	movss	xmm0, DWORD PTR [rbp-196]
	pxor	xmm1, xmm1
	cvtss2sd	xmm1, xmm0
	movss	xmm0, DWORD PTR [rbp-192]
	cvtss2sd	xmm0, xmm0
	movss	xmm3, DWORD PTR [rbp-188]
	pxor	xmm7, xmm7
	cvtss2sd	xmm7, xmm3
	movq	rax, xmm7
	movapd	xmm3, xmm2
	movapd	xmm2, xmm1
	movapd	xmm1, xmm0
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC68
	mov	eax, 4
	call	printf
	add	DWORD PTR [rbp-44], 1
.L9:
	cmp	DWORD PTR [rbp-44], 5
	jle	.L10
	add	DWORD PTR [rbp-40], 1
.L8:
	cmp	DWORD PTR [rbp-40], 5
	jle	.L11
	mov	eax, 0
	mov	rbx, QWORD PTR [rbp-8]
	leave
	ret
	.size	main, .-main
	.section	.rodata
	.align 8
.LC2:
	.long	0
	.long	1072693248
	.align 8
.LC3:
	.long	0
	.long	-1073741824
	.align 8
.LC4:
	.long	0
	.long	1071644672
	.align 8
.LC5:
	.long	0
	.long	1074266112
	.align 8
.LC7:
	.long	0
	.long	-1076887552
	.align 8
.LC8:
	.long	0
	.long	1073741824
	.align 8
.LC9:
	.long	-755914244
	.long	1062232653
	.align 8
.LC10:
	.long	0
	.long	-1074266112
	.align 8
.LC11:
	.long	0
	.long	1073217536
	.align 8
.LC12:
	.long	0
	.long	-1075314688
	.align 8
.LC13:
	.long	0
	.long	-1073217536
	.align 16
.LC15:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
	.align 8
.LC48:
	.long	858993459
	.long	1075131187
	.align 8
.LC49:
	.long	-1717986918
	.long	-1071670887
	.align 8
.LC50:
	.long	0
	.long	1076363264
	.align 8
.LC51:
	.long	-1717986918
	.long	1069128089
	.align 8
.LC52:
	.long	536870912
	.long	1107468383
	.align 8
.LC53:
	.long	0
	.long	1077739520
	.align 8
.LC54:
	.long	0
	.long	-1072431104
	.align 8
.LC55:
	.long	858993459
	.long	1070805811
	.align 8
.LC56:
	.long	0
	.long	1075576832
	.align 8
.LC57:
	.long	0
	.long	1074790400
	.align 8
.LC59:
	.long	0
	.long	1076101120
	.align 8
.LC61:
	.long	-536870912
	.long	2146959360
	.align 8
.LC62:
	.long	0
	.long	2146959360
	.align 8
.LC64:
	.long	0
	.long	-2147483648
	.align 8
.LC65:
	.long	0
	.long	2146435072
	.align 8
.LC66:
	.long	0
	.long	-1048576
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
