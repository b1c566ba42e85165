	.file	"floats.c"
	.intel_syntax noprefix
	.text
	.section	.rodata
.LC2:
	.string	"[%f][%e][%g][%E][%G]\n"
	.align 8
.LC3:
	.string	"[%.0f][%.0e][%.0g][%.1f][%.2f][%.3e][%.10g][%.17g][%#g][%#.0f]\n"
	.align 8
.LC4:
	.string	"[%12.2f][%-12.2f][%012.2f][%+.1f][% .1f][%+012.3e][%*.*f]\n"
.LC8:
	.string	"[%f][%5.1f][%g][%-8F][%08f]\n"
.LC16:
	.string	"two"
	.align 8
.LC18:
	.string	"%d %f %s %g %c %.3f %ld %f %f %f %f %f %f %f\n"
.LC21:
	.string	"%lf %lf %f %d"
.LC22:
	.string	"1.5 -2.25e3 .125 7"
.LC23:
	.string	"%d %f %f %f\n"
.LC24:
	.string	"%lf%f"
.LC25:
	.string	"%d %g %g\n"
.LC26:
	.string	"%5lf"
.LC27:
	.string	"%d %g\n"
.LC28:
	.string	" -1e2"
.LC29:
	.string	"x"
.LC30:
	.string	"3.25abc"
.LC31:
	.string	"%g %g %g\n"
.LC32:
	.string	"12.5kg"
.LC33:
	.string	"%g %s\n"
.LC34:
	.string	"abcdefgh"
	.align 8
.LC35:
	.string	"[%3$6.2f][%1$-*2$d][%4$.*2$s][%3$e]\n"
.LC36:
	.string	"one"
.LC37:
	.string	"[%1$s][%9$s][%8$g][%7$d]\n"
.LC38:
	.string	"nine"
	.text
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	push	r12
	push	rbx
	sub	rsp, 64
	pxor	xmm0, xmm0
	movsd	QWORD PTR [rbp-48], xmm0
	pxor	xmm0, xmm0
	movsd	QWORD PTR [rbp-56], xmm0
	pxor	xmm0, xmm0
	movsd	QWORD PTR [rbp-32], xmm0
	pxor	xmm0, xmm0
	movss	DWORD PTR [rbp-60], xmm0
	mov	DWORD PTR [rbp-20], 0
	jmp	.L2
.L3:
	mov	eax, DWORD PTR [rbp-20]
	movsd	xmm0, QWORD PTR values.0[0+rax*8]
	movsd	QWORD PTR [rbp-40], xmm0
	movsd	xmm3, QWORD PTR [rbp-40]
	movsd	xmm2, QWORD PTR [rbp-40]
	movsd	xmm1, QWORD PTR [rbp-40]
	movsd	xmm0, QWORD PTR [rbp-40]
	mov	rax, QWORD PTR [rbp-40]
	movapd	xmm4, xmm3
	movapd	xmm3, xmm2
	movapd	xmm2, xmm1
	movapd	xmm1, xmm0
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 5
	call	printf
	movsd	xmm6, QWORD PTR [rbp-40]
	movsd	xmm5, QWORD PTR [rbp-40]
	movsd	xmm4, QWORD PTR [rbp-40]
	movsd	xmm3, QWORD PTR [rbp-40]
	movsd	xmm2, QWORD PTR [rbp-40]
	movsd	xmm1, QWORD PTR [rbp-40]
	movsd	xmm0, QWORD PTR [rbp-40]
	mov	rax, QWORD PTR [rbp-40]
	push	QWORD PTR [rbp-40]
	push	QWORD PTR [rbp-40]
	movapd	xmm7, xmm6
	movapd	xmm6, xmm5
	movapd	xmm5, xmm4
	movapd	xmm4, xmm3
	movapd	xmm3, xmm2
	movapd	xmm2, xmm1
	movapd	xmm1, xmm0
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC3
	mov	eax, 8
	call	printf
	add	rsp, 16
	movsd	xmm5, QWORD PTR [rbp-40]
	movsd	xmm4, QWORD PTR [rbp-40]
	movsd	xmm3, QWORD PTR [rbp-40]
	movsd	xmm2, QWORD PTR [rbp-40]
	movsd	xmm1, QWORD PTR [rbp-40]
	movsd	xmm0, QWORD PTR [rbp-40]
	mov	rax, QWORD PTR [rbp-40]
	movapd	xmm6, xmm5
	mov	edx, 3
	mov	esi, 15
	movapd	xmm5, xmm4
	movapd	xmm4, xmm3
	movapd	xmm3, xmm2
	movapd	xmm2, xmm1
	movapd	xmm1, xmm0
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC4
	mov	eax, 7
	call	printf
	add	DWORD PTR [rbp-20], 1
.L2:
	cmp	DWORD PTR [rbp-20], 29
	jbe	.L3
	movsd	xmm0, QWORD PTR .LC5[rip]
	movapd	xmm3, xmm0
	divsd	xmm3, QWORD PTR [rbp-32]
	movsd	xmm0, QWORD PTR .LC5[rip]
	movapd	xmm2, xmm0
	divsd	xmm2, QWORD PTR [rbp-32]
	movsd	xmm0, QWORD PTR [rbp-32]
	movapd	xmm1, xmm0
	divsd	xmm1, xmm0
	pxor	xmm0, xmm0
	comisd	xmm0, xmm1
	jbe	.L9
	movsd	xmm0, QWORD PTR .LC5[rip]
	jmp	.L6
.L9:
	movsd	xmm0, QWORD PTR .LC6[rip]
.L6:
	movsd	xmm1, QWORD PTR .LC7[rip]
	movapd	xmm5, xmm1
	divsd	xmm5, QWORD PTR [rbp-32]
	movsd	xmm1, QWORD PTR .LC5[rip]
	divsd	xmm1, QWORD PTR [rbp-32]
	movq	rax, xmm1
	movapd	xmm4, xmm3
	movapd	xmm3, xmm2
	movapd	xmm2, xmm0
	movapd	xmm1, xmm5
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC8
	mov	eax, 5
	call	printf
	movsd	xmm7, QWORD PTR .LC9[rip]
	movsd	xmm6, QWORD PTR .LC10[rip]
	movsd	xmm5, QWORD PTR .LC11[rip]
	movsd	xmm4, QWORD PTR .LC12[rip]
	movsd	xmm3, QWORD PTR .LC13[rip]
	movsd	xmm2, QWORD PTR .LC14[rip]
	movsd	xmm1, QWORD PTR .LC15[rip]
	mov	rax, QWORD PTR .LC17[rip]
	movsd	xmm0, QWORD PTR .LC19[rip]
	lea	rsp, [rsp-8]
	movsd	QWORD PTR [rsp], xmm0
	movsd	xmm0, QWORD PTR .LC20[rip]
	lea	rsp, [rsp-8]
	movsd	QWORD PTR [rsp], xmm0
	mov	r8d, 4
	mov	ecx, 99
	mov	edx, OFFSET FLAT:.LC16
	movq	xmm0, rax
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC18
	mov	eax, 8
	call	printf
	add	rsp, 16
	lea	rsi, [rbp-76]
	lea	rcx, [rbp-60]
	lea	rdx, [rbp-56]
	lea	rax, [rbp-48]
	mov	r9, rsi
	mov	r8, rcx
	mov	rcx, rdx
	mov	rdx, rax
	mov	esi, OFFSET FLAT:.LC21
	mov	edi, OFFSET FLAT:.LC22
	mov	eax, 0
	call	__isoc99_sscanf
	mov	DWORD PTR [rbp-76], eax
	movss	xmm0, DWORD PTR [rbp-60]
	pxor	xmm1, xmm1
	cvtss2sd	xmm1, xmm0
	movsd	xmm0, QWORD PTR [rbp-56]
	mov	rdx, QWORD PTR [rbp-48]
	mov	eax, DWORD PTR [rbp-76]
	movapd	xmm2, xmm1
	movapd	xmm1, xmm0
	movq	xmm0, rdx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC23
	mov	eax, 3
	call	printf
	lea	rdx, [rbp-60]
	lea	rax, [rbp-48]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC24
	mov	eax, 0
	call	__isoc99_scanf
	mov	DWORD PTR [rbp-76], eax
	movss	xmm0, DWORD PTR [rbp-60]
	cvtss2sd	xmm0, xmm0
	mov	rdx, QWORD PTR [rbp-48]
	mov	eax, DWORD PTR [rbp-76]
	movapd	xmm1, xmm0
	movq	xmm0, rdx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC25
	mov	eax, 2
	call	printf
	lea	rax, [rbp-48]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC26
	mov	eax, 0
	call	__isoc99_scanf
	mov	DWORD PTR [rbp-76], eax
	mov	rdx, QWORD PTR [rbp-48]
	mov	eax, DWORD PTR [rbp-76]
	movq	xmm0, rdx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC27
	mov	eax, 1
	call	printf
	mov	edi, OFFSET FLAT:.LC28
	call	atof
	movq	r12, xmm0
	mov	edi, OFFSET FLAT:.LC29
	call	atof
	movq	rbx, xmm0
	mov	edi, OFFSET FLAT:.LC30
	call	atof
	movq	rax, xmm0
	movq	xmm2, r12
	movq	xmm1, rbx
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC31
	mov	eax, 3
	call	printf
	lea	rax, [rbp-72]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC32
	call	strtod
	movq	rax, xmm0
	mov	QWORD PTR [rbp-48], rax
	mov	rdx, QWORD PTR [rbp-72]
	mov	rax, QWORD PTR [rbp-48]
	mov	rsi, rdx
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC33
	mov	eax, 1
	call	printf
	mov	rax, QWORD PTR .LC15[rip]
	mov	ecx, OFFSET FLAT:.LC34
	movq	xmm0, rax
	mov	edx, 4
	mov	esi, 7
	mov	edi, OFFSET FLAT:.LC35
	mov	eax, 1
	call	printf
	mov	rax, QWORD PTR .LC9[rip]
	sub	rsp, 8
	push	OFFSET FLAT:.LC38
	push	7
	push	6
	movq	xmm0, rax
	mov	r9d, 5
	mov	r8d, 4
	mov	ecx, 3
	mov	edx, 2
	mov	esi, OFFSET FLAT:.LC36
	mov	edi, OFFSET FLAT:.LC37
	mov	eax, 1
	call	printf
	add	rsp, 32
	mov	eax, 0
	lea	rsp, [rbp-16]
	pop	rbx
	pop	r12
	pop	rbp
	ret
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	values.0, @object
	.size	values.0, 240
values.0:
	.long	0
	.long	0
	.long	0
	.long	-2147483648
	.long	0
	.long	1072693248
	.long	0
	.long	-1074790400
	.long	0
	.long	1071644672
	.long	0
	.long	1074003968
	.long	0
	.long	1074528256
	.long	-1717986918
	.long	1069128089
	.long	446676599
	.long	1079958831
	.long	0
	.long	-1057461768
	.long	0
	.long	1093567613
	.long	0
	.long	1093567616
	.long	0
	.long	1097011920
	.long	1409286144
	.long	1100836660
	.long	640942080
	.long	1124887541
	.long	937459712
	.long	1128383353
	.long	-350469331
	.long	1058682594
	.long	-1998362383
	.long	1055193269
	.long	1
	.long	0
	.long	-1
	.long	2146435071
	.long	0
	.long	1048576
	.long	1431655765
	.long	1070945621
	.long	0
	.long	1079574528
	.long	-1717986918
	.long	1068079513
	.long	858993459
	.long	1069757235
	.long	-689770672
	.long	1145772772
	.long	105764242
	.long	1149300943
	.long	-941536522
	.long	1152724226
	.long	-1546188227
	.long	1076100464
	.long	274726912
	.long	1107468383
	.align 8
.LC5:
	.long	0
	.long	1072693248
	.align 8
.LC6:
	.long	0
	.long	1073741824
	.align 8
.LC7:
	.long	0
	.long	-1074790400
	.align 8
.LC9:
	.long	0
	.long	1075904512
	.align 8
.LC10:
	.long	0
	.long	1075707904
	.align 8
.LC11:
	.long	0
	.long	1075445760
	.align 8
.LC12:
	.long	0
	.long	1075183616
	.align 8
.LC13:
	.long	0
	.long	1074921472
	.align 8
.LC14:
	.long	0
	.long	1074528256
	.align 8
.LC15:
	.long	0
	.long	1074003968
	.align 8
.LC17:
	.long	0
	.long	1073217536
	.align 8
.LC19:
	.long	0
	.long	1076166656
	.align 8
.LC20:
	.long	0
	.long	1076035584
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
