	.file	"floats.c"
	.intel_syntax noprefix
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC2:
	.string	"[%f][%e][%g][%E][%G]\n"
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC3:
	.string	"[%.0f][%.0e][%.0g][%.1f][%.2f][%.3e][%.10g][%.17g][%#g][%#.0f]\n"
	.align 8
.LC4:
	.string	"[%12.2f][%-12.2f][%012.2f][%+.1f][% .1f][%+012.3e][%*.*f]\n"
	.section	.rodata.str1.1
.LC8:
	.string	"[%f][%5.1f][%g][%-8F][%08f]\n"
.LC16:
	.string	"two"
	.section	.rodata.str1.8
	.align 8
.LC18:
	.string	"%d %f %s %g %c %.3f %ld %f %f %f %f %f %f %f\n"
	.section	.rodata.str1.1
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
	.section	.rodata.str1.8
	.align 8
.LC35:
	.string	"[%3$6.2f][%1$-*2$d][%4$.*2$s][%3$e]\n"
	.section	.rodata.str1.1
.LC36:
	.string	"one"
.LC37:
	.string	"[%1$s][%9$s][%8$g][%7$d]\n"
.LC38:
	.string	"nine"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	rbx
	mov	ebx, OFFSET FLAT:values.0
	sub	rsp, 48
	mov	QWORD PTR [rsp+24], 0x000000000
	mov	QWORD PTR [rsp+32], 0x000000000
	mov	DWORD PTR [rsp+16], 0x00000000
	.p2align 4,,10
	.p2align 3
.L2:
	movsd	xmm1, QWORD PTR [rbx]
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 5
	add	rbx, 8
	movapd	xmm4, xmm1
	movapd	xmm3, xmm1
	movapd	xmm2, xmm1
	movsd	QWORD PTR [rsp], xmm1
	movapd	xmm0, xmm1
	call	printf
	movsd	xmm1, QWORD PTR [rsp]
	mov	edi, OFFSET FLAT:.LC3
	sub	rsp, 16
	mov	eax, 8
	movapd	xmm7, xmm1
	movapd	xmm6, xmm1
	movapd	xmm5, xmm1
	movsd	QWORD PTR [rsp+8], xmm1
	movapd	xmm4, xmm1
	movapd	xmm3, xmm1
	movapd	xmm2, xmm1
	movsd	QWORD PTR [rsp], xmm1
	movapd	xmm0, xmm1
	movsd	QWORD PTR [rsp+16], xmm1
	call	printf
	movsd	xmm1, QWORD PTR [rsp+16]
	mov	esi, 15
	mov	edx, 3
	mov	edi, OFFSET FLAT:.LC4
	mov	eax, 7
	movapd	xmm6, xmm1
	movapd	xmm5, xmm1
	movapd	xmm4, xmm1
	movapd	xmm3, xmm1
	movapd	xmm2, xmm1
	movapd	xmm0, xmm1
	call	printf
	pop	rcx
	pop	rsi
	cmp	rbx, OFFSET FLAT:values.0+240
	jne	.L2
	pxor	xmm0, xmm0
	mov	edi, OFFSET FLAT:.LC8
	mov	eax, 5
	movsd	xmm3, QWORD PTR .LC5[rip]
	movsd	xmm2, QWORD PTR .LC6[rip]
	divsd	xmm3, xmm0
	movapd	xmm1, xmm3
	xorpd	xmm1, XMMWORD PTR .LC7[rip]
	movapd	xmm4, xmm3
	movapd	xmm0, xmm3
	call	printf
	movsd	xmm6, QWORD PTR .LC10[rip]
	movabs	rax, 4622100592565682176
	movabs	rdx, 4621537642612260864
	push	rax
	mov	rax, QWORD PTR .LC9[rip]
	mov	r8d, 4
	mov	ecx, 99
	push	rdx
	movsd	xmm5, QWORD PTR .LC11[rip]
	mov	edx, OFFSET FLAT:.LC16
	mov	esi, 1
	movq	xmm7, rax
	mov	rax, QWORD PTR .LC15[rip]
	movsd	xmm4, QWORD PTR .LC12[rip]
	mov	edi, OFFSET FLAT:.LC18
	movsd	xmm3, QWORD PTR .LC13[rip]
	movsd	xmm2, QWORD PTR .LC14[rip]
	movsd	xmm0, QWORD PTR .LC17[rip]
	movq	xmm1, rax
	mov	eax, 8
	call	printf
	lea	r9, [rsp+36]
	lea	r8, [rsp+32]
	mov	esi, OFFSET FLAT:.LC21
	lea	rcx, [rsp+48]
	lea	rdx, [rsp+40]
	mov	edi, OFFSET FLAT:.LC22
	xor	eax, eax
	call	__isoc99_sscanf
	movsd	xmm1, QWORD PTR [rsp+48]
	movsd	xmm0, QWORD PTR [rsp+40]
	mov	edi, OFFSET FLAT:.LC23
	mov	DWORD PTR [rsp+36], eax
	mov	esi, eax
	pxor	xmm2, xmm2
	mov	eax, 3
	cvtss2sd	xmm2, DWORD PTR [rsp+32]
	call	printf
	lea	rdx, [rsp+32]
	xor	eax, eax
	lea	rsi, [rsp+40]
	mov	edi, OFFSET FLAT:.LC24
	call	__isoc99_scanf
	movsd	xmm0, QWORD PTR [rsp+40]
	mov	edi, OFFSET FLAT:.LC25
	pxor	xmm1, xmm1
	mov	DWORD PTR [rsp+36], eax
	mov	esi, eax
	mov	eax, 2
	cvtss2sd	xmm1, DWORD PTR [rsp+32]
	call	printf
	lea	rsi, [rsp+40]
	mov	edi, OFFSET FLAT:.LC26
	xor	eax, eax
	call	__isoc99_scanf
	movsd	xmm0, QWORD PTR [rsp+40]
	mov	edi, OFFSET FLAT:.LC27
	mov	DWORD PTR [rsp+36], eax
	mov	esi, eax
	mov	eax, 1
	call	printf
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC28
	call	strtod
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC29
	movsd	QWORD PTR [rsp+24], xmm0
	call	strtod
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC30
	movsd	QWORD PTR [rsp+16], xmm0
	call	strtod
	movsd	xmm2, QWORD PTR [rsp+24]
	movsd	xmm1, QWORD PTR [rsp+16]
	mov	edi, OFFSET FLAT:.LC31
	mov	eax, 3
	call	printf
	lea	rsi, [rsp+56]
	mov	edi, OFFSET FLAT:.LC32
	call	strtod
	mov	rsi, QWORD PTR [rsp+56]
	mov	edi, OFFSET FLAT:.LC33
	mov	eax, 1
	movsd	QWORD PTR [rsp+40], xmm0
	call	printf
	mov	ecx, OFFSET FLAT:.LC34
	mov	edx, 4
	mov	rax, QWORD PTR .LC15[rip]
	mov	esi, 7
	mov	edi, OFFSET FLAT:.LC35
	movq	xmm0, rax
	mov	eax, 1
	call	printf
	mov	r9d, 5
	mov	ecx, 3
	mov	QWORD PTR [rsp], OFFSET FLAT:.LC38
	mov	rax, QWORD PTR .LC9[rip]
	push	7
	mov	r8d, 4
	mov	edx, 2
	push	6
	mov	esi, OFFSET FLAT:.LC36
	mov	edi, OFFSET FLAT:.LC37
	movq	xmm0, rax
	mov	eax, 1
	call	printf
	add	rsp, 80
	xor	eax, eax
	pop	rbx
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
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC5:
	.long	0
	.long	1072693248
	.align 8
.LC6:
	.long	0
	.long	1073741824
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC7:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
	.section	.rodata.cst8
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
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
