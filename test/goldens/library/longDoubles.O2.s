	.file	"longDoubles.c"
	.intel_syntax noprefix
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	" nan"
.LC1:
	.string	" %.16Lg"
.LC2:
	.string	"%s:"
.LC3:
	.string	""
	.text
	.p2align 4
	.type	table, @function
table:
	push	r12
	xor	eax, eax
	mov	r12d, OFFSET FLAT:.LC1
	push	rbp
	mov	rbp, rsi
	mov	rsi, rdi
	mov	edi, OFFSET FLAT:.LC2
	push	rbx
	mov	ebx, OFFSET FLAT:values.1
	call	printf
	.p2align 4,,10
	.p2align 3
.L3:
	push	QWORD PTR [rbx+8]
	push	QWORD PTR [rbx]
	call	rbp
	mov	edi, OFFSET FLAT:.LC0
	fucomi	st, st(0)
	cmovnp	rdi, r12
	xor	eax, eax
	add	rbx, 16
	fstp	TBYTE PTR [rsp]
	call	printf
	pop	rax
	pop	rdx
	cmp	rbx, OFFSET FLAT:values.1+176
	jne	.L3
	pop	rbx
	mov	edi, OFFSET FLAT:.LC3
	pop	rbp
	pop	r12
	jmp	puts
	.size	table, .-table
	.p2align 4
	.type	pairs, @function
pairs:
	push	r13
	xor	eax, eax
	mov	r13d, OFFSET FLAT:.LC1
	push	r12
	mov	r12, rsi
	mov	rsi, rdi
	mov	edi, OFFSET FLAT:.LC2
	push	rbp
	mov	ebp, OFFSET FLAT:values.0
	push	rbx
	sub	rsp, 8
	call	printf
	.p2align 4,,10
	.p2align 3
.L9:
	mov	ebx, OFFSET FLAT:values.0
	.p2align 4,,10
	.p2align 3
.L11:
	push	QWORD PTR [rbx+8]
	push	QWORD PTR [rbx]
	push	QWORD PTR [rbp+8]
	push	QWORD PTR [rbp+0]
	call	r12
	mov	edi, OFFSET FLAT:.LC0
	pop	rax
	fucomi	st, st(0)
	pop	rdx
	cmovnp	rdi, r13
	xor	eax, eax
	add	rbx, 16
	fstp	TBYTE PTR [rsp]
	call	printf
	pop	rcx
	pop	rsi
	cmp	rbx, OFFSET FLAT:values.0+112
	jne	.L11
	add	rbp, 16
	cmp	rbp, OFFSET FLAT:values.0+112
	jne	.L9
	add	rsp, 8
	mov	edi, OFFSET FLAT:.LC3
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	jmp	puts
	.size	pairs, .-pairs
	.p2align 4
	.type	total.constprop.0, @function
total.constprop.0:
	sub	rsp, 48
	test	al, al
	je	.L22
	movaps	XMMWORD PTR [rsp-88], xmm0
	movaps	XMMWORD PTR [rsp-72], xmm1
.L22:
	lea	rax, [rsp+71]
	lea	rdx, [rsp-136]
	mov	DWORD PTR [rsp-108], 64
	and	rax, -16
	mov	QWORD PTR [rsp-96], rdx
	fld	TBYTE PTR [rax]
	lea	rdx, [rax+16]
	add	rax, 32
	mov	QWORD PTR [rsp-104], rax
	fldz
	faddp	st(1), st
	fadd	QWORD PTR [rsp-88]
	fld	TBYTE PTR [rdx]
	faddp	st(1), st
	fadd	QWORD PTR [rsp-72]
	fld	TBYTE PTR [rdx+16]
	add	rsp, 48
	faddp	st(1), st
	ret
	.size	total.constprop.0, .-total.constprop.0
	.section	.rodata.str1.1
.LC7:
	.string	"1.5"
.LC8:
	.string	"-0.1xyz"
.LC9:
	.string	"1e4933"
.LC10:
	.string	"1e-5000"
.LC11:
	.string	"0x1.8p3"
.LC12:
	.string	"3.14159265358979323846264338"
.LC13:
	.string	"  +42"
.LC14:
	.string	"zz"
.LC16:
	.string	"%.18Lf %.10Le %Lg %La\n"
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC24:
	.string	"%Lf %.3Lf|%12.2Lf|%-12.4Le|%+.0Lf|%#.0Lf|%015.3Lf\n"
	.section	.rodata.str1.1
.LC34:
	.string	"%d %Lf %Lf\n"
.LC37:
	.string	"seven"
.LC38:
	.string	"%d %s %.1Lf %f\n"
.LC40:
	.string	"%3$Lf %1$d %2$Lg\n"
.LC44:
	.string	"%Lf %Lf %.20Lf %.20Lf\n"
.LC48:
	.string	"%d %ld %lu %f %.9g\n"
.LC50:
	.string	"%ld %.1Lf %d %d %d\n"
.LC52:
	.string	"%zu %zu %d\n"
.LC53:
	.string	"sqrtl"
.LC54:
	.string	"fabsl"
.LC55:
	.string	"floorl"
.LC56:
	.string	"ceill"
.LC57:
	.string	"truncl"
.LC58:
	.string	"roundl"
.LC59:
	.string	"rintl"
.LC60:
	.string	"nearbyintl"
.LC61:
	.string	"expl"
.LC62:
	.string	"exp2l"
.LC63:
	.string	"expm1l"
.LC64:
	.string	"logl"
.LC65:
	.string	"log2l"
.LC66:
	.string	"log10l"
.LC67:
	.string	"log1pl"
.LC68:
	.string	"sinl"
.LC69:
	.string	"cosl"
.LC70:
	.string	"tanl"
.LC71:
	.string	"asinl"
.LC72:
	.string	"acosl"
.LC73:
	.string	"atanl"
.LC74:
	.string	"sinhl"
.LC75:
	.string	"coshl"
.LC76:
	.string	"tanhl"
.LC77:
	.string	"asinhl"
.LC78:
	.string	"acoshl"
.LC79:
	.string	"atanhl"
.LC80:
	.string	"cbrtl"
.LC81:
	.string	"logbl"
.LC82:
	.string	"powl"
.LC83:
	.string	"atan2l"
.LC84:
	.string	"hypotl"
.LC85:
	.string	"fmodl"
.LC86:
	.string	"remainderl"
.LC87:
	.string	"fmaxl"
.LC88:
	.string	"fminl"
.LC89:
	.string	"fdiml"
.LC90:
	.string	"copysignl"
.LC91:
	.string	"nextafterl"
.LC92:
	.string	"%Lf %d "
.LC95:
	.string	"%Lf %Lf %Lg %d %ld %lld %ld\n"
.LC98:
	.string	"%d %d %d\n"
.LC99:
	.string	"%.19Lg \"%s\" %d\n"
.LC100:
	.string	"%Lf %Lg %Lf"
.LC101:
	.string	"2.5 -1e3000 x"
.LC102:
	.string	"%d %Lf %Lg\n"
	.globl	__floattixf
	.globl	__floatuntixf
.LC103:
	.string	"%.0Lf %.0Lf %.0Lf "
	.globl	__fixxfti
	.globl	__fixunsxfti
.LC105:
	.string	"%lx%016lx %lx%016lx\n"
	.globl	__powixf2
.LC107:
	.string	"%.18Lg\n"
.LC108:
	.string	"%x "
.LC109:
	.string	"%x %d %d %.25Lf %.25Lf\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	edi, OFFSET FLAT:.LC16
	xor	eax, eax
	mov	rbp, rsp
	push	r15
	push	r14
	push	r13
	push	r12
	push	rbx
	sub	rsp, 632
	fld	TBYTE PTR .LC15[rip]
	fstp	TBYTE PTR [rbp-528]
	fld	TBYTE PTR [rbp-528]
	fld	TBYTE PTR [rbp-528]
	fld	TBYTE PTR [rbp-528]
	fld	TBYTE PTR [rbp-528]
	fxch	st(3)
	fstp	TBYTE PTR [rsp+48]
	fld	TBYTE PTR .LC17[rip]
	fmulp	st(2), st
	fxch	st(1)
	fstp	TBYTE PTR [rsp+32]
	fld	TBYTE PTR .LC18[rip]
	fmulp	st(1), st
	fstp	TBYTE PTR [rsp+16]
	fstp	TBYTE PTR [rsp]
	call	printf
	lea	rax, [rbp-176]
	lea	rdx, [rbp-240]
	add	rsp, 64
	fld1
	fstp	TBYTE PTR [rbp-176]
	fld	DWORD PTR .LC20[rip]
	fstp	TBYTE PTR [rbp-160]
	fld	DWORD PTR .LC21[rip]
	fstp	TBYTE PTR [rbp-144]
	fld	DWORD PTR .LC22[rip]
	fstp	TBYTE PTR [rbp-128]
	fldz
	jmp	.L25
	.p2align 4,,10
	.p2align 3
.L33:
	fstp	st(1)
.L25:
	fld	DWORD PTR .LC23[rip]
	fxch	st(1)
	fmul	DWORD PTR .LC23[rip]
	sub	rax, 16
	fld	TBYTE PTR [rax+64]
	faddp	st(1), st
	cmp	rdx, rax
	jne	.L33
	fld	DWORD PTR .LC25[rip]
	mov	edi, OFFSET FLAT:.LC24
	movabs	r10, -3958717395078254051
	movabs	r11, -9221066193845562114
	movabs	rbx, -691752902764108186
	fstp	TBYTE PTR [rbp-592]
	fxch	st(1)
	mov	rax, QWORD PTR [rbp-592]
	mov	edx, DWORD PTR [rbp-584]
	push	rdx
	push	rax
	sub	rsp, 16
	fld	st(0)
	fstp	TBYTE PTR [rsp]
	fstp	TBYTE PTR [rbp-608]
	fld	DWORD PTR .LC26[rip]
	fstp	TBYTE PTR [rbp-592]
	fld	DWORD PTR .LC27[rip]
	mov	rax, QWORD PTR [rbp-592]
	mov	edx, DWORD PTR [rbp-584]
	push	rdx
	push	rax
	fstp	TBYTE PTR [rbp-592]
	mov	rax, QWORD PTR [rbp-592]
	mov	edx, DWORD PTR [rbp-584]
	push	rdx
	push	rax
	xor	eax, eax
	push	16384
	push	r10
	push	49152
	push	r11
	sub	rsp, 16
	fstp	TBYTE PTR [rsp]
	call	printf
	fld	DWORD PTR .LC32[rip]
	add	rsp, 112
	movsd	xmm1, QWORD PTR .LC30[rip]
	movsd	xmm0, QWORD PTR .LC31[rip]
	mov	edi, 5
	mov	esi, 4
	fstp	TBYTE PTR [rbp-592]
	mov	rax, QWORD PTR [rbp-592]
	mov	edx, DWORD PTR [rbp-584]
	fld	DWORD PTR .LC33[rip]
	push	rdx
	push	rax
	mov	eax, 2
	sub	rsp, 32
	fstp	TBYTE PTR [rsp+16]
	fld	TBYTE PTR [rbp-608]
	fstp	TBYTE PTR [rsp]
	call	total.constprop.0
	add	rsp, 32
	mov	edi, OFFSET FLAT:.LC34
	fstp	TBYTE PTR [rsp]
	fld	QWORD PTR .LC35[rip]
	fstp	TBYTE PTR [rbp-592]
	mov	rax, QWORD PTR [rbp-592]
	mov	edx, DWORD PTR [rbp-584]
	push	rdx
	push	rax
	xor	eax, eax
	call	printf
	add	rsp, 32
	mov	edx, OFFSET FLAT:.LC37
	movsd	xmm0, QWORD PTR .LC36[rip]
	push	16385
	mov	esi, 7
	mov	edi, OFFSET FLAT:.LC38
	mov	eax, 1
	push	rbx
	call	printf
	fld	TBYTE PTR .LC119[rip]
	sub	rsp, 16
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC40
	fstp	TBYTE PTR [rsp]
	fld	DWORD PTR .LC41[rip]
	fstp	TBYTE PTR [rbp-592]
	mov	rax, QWORD PTR [rbp-592]
	mov	edx, DWORD PTR [rbp-584]
	push	rdx
	push	rax
	xor	eax, eax
	call	printf
	movss	xmm0, DWORD PTR .LC42[rip]
	movabs	rax, 9223372036854775807
	mov	QWORD PTR [rbp-552], rax
	mov	QWORD PTR [rbp-544], -1
	movss	DWORD PTR [rbp-560], xmm0
	movsd	xmm0, QWORD PTR .LC43[rip]
	movsd	QWORD PTR [rbp-536], xmm0
	fld	QWORD PTR [rbp-536]
	pop	r12
	fld	DWORD PTR [rbp-560]
	fxch	st(1)
	pop	r13
	mov	rax, QWORD PTR [rbp-544]
	mov	rdx, QWORD PTR [rbp-552]
	fstp	TBYTE PTR [rsp+16]
	fstp	TBYTE PTR [rsp]
	mov	QWORD PTR [rbp-592], rax
	fild	QWORD PTR [rbp-592]
	test	rax, rax
	jns	.L26
	fadd	DWORD PTR .LC45[rip]
.L26:
	sub	rsp, 32
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC44
	fstp	TBYTE PTR [rsp+16]
	mov	QWORD PTR [rbp-592], rdx
	fild	QWORD PTR [rbp-592]
	fstp	TBYTE PTR [rsp]
	call	printf
	fld	DWORD PTR .LC46[rip]
	pxor	xmm1, xmm1
	add	rsp, 64
	fstp	TBYTE PTR [rbp-512]
	fld	TBYTE PTR [rbp-512]
	fld	TBYTE PTR [rbp-512]
	fld	TBYTE PTR [rbp-512]
	fld	TBYTE PTR [rbp-512]
	fld	TBYTE PTR [rbp-512]
	fxch	st(4)
	fstp	DWORD PTR [rbp-592]
	fxch	st(2)
	cvtss2sd	xmm1, DWORD PTR [rbp-592]
	fstp	QWORD PTR [rbp-592]
	movsd	xmm0, QWORD PTR [rbp-592]
	fchs
	fld	DWORD PTR .LC47[rip]
	fxch	st(1)
	fcomi	st, st(1)
	jnb	.L27
	fstp	st(1)
	fnstcw	WORD PTR [rbp-562]
	movzx	eax, WORD PTR [rbp-562]
	or	ah, 12
	mov	WORD PTR [rbp-564], ax
	fldcw	WORD PTR [rbp-564]
	fistp	QWORD PTR [rbp-592]
	fldcw	WORD PTR [rbp-562]
	mov	rcx, QWORD PTR [rbp-592]
.L28:
	mov	edi, OFFSET FLAT:.LC48
	mov	eax, 2
	lea	r12, [rbp-48]
	fldcw	WORD PTR [rbp-564]
	fistp	QWORD PTR [rbp-592]
	fldcw	WORD PTR [rbp-562]
	mov	rdx, QWORD PTR [rbp-592]
	fldcw	WORD PTR [rbp-564]
	fistp	DWORD PTR [rbp-592]
	fldcw	WORD PTR [rbp-562]
	mov	esi, DWORD PTR [rbp-592]
	call	printf
	fld	TBYTE PTR .LC49[rip]
	xor	r8d, r8d
	mov	eax, 0
	fnstcw	WORD PTR [rbp-562]
	mov	edi, OFFSET FLAT:.LC50
	fstp	TBYTE PTR [rbp-496]
	fld	TBYTE PTR [rbp-512]
	fld	TBYTE PTR [rbp-496]
	fld	TBYTE PTR [rbp-496]
	fld	TBYTE PTR [rbp-512]
	fld	TBYTE PTR [rbp-496]
	fld	TBYTE PTR [rbp-512]
	fld	TBYTE PTR [rbp-496]
	fld	TBYTE PTR [rbp-496]
	fxch	st(6)
	fcomip	st, st(7)
	fstp	st(6)
	fxch	st(3)
	setnb	r8b
	xor	ecx, ecx
	fucomip	st, st(2)
	fstp	st(1)
	setnp	cl
	cmovne	ecx, eax
	movzx	eax, WORD PTR [rbp-562]
	xor	edx, edx
	fcomip	st, st(1)
	fstp	st(0)
	seta	dl
	or	ah, 12
	sub	rsp, 16
	mov	WORD PTR [rbp-564], ax
	xor	eax, eax
	fldcw	WORD PTR [rbp-564]
	fistp	QWORD PTR [rbp-592]
	fldcw	WORD PTR [rbp-562]
	fsub	QWORD PTR .LC51[rip]
	mov	rsi, QWORD PTR [rbp-592]
	fstp	TBYTE PTR [rsp]
	call	printf
	fld	TBYTE PTR [rbp-496]
	xor	ecx, ecx
	mov	eax, 1
	mov	edx, 16
	mov	esi, 16
	mov	edi, OFFSET FLAT:.LC52
	fld	TBYTE PTR [rbp-496]
	fucomip	st, st(1)
	fstp	st(0)
	setp	cl
	cmovne	ecx, eax
	xor	eax, eax
	call	printf
	mov	esi, OFFSET FLAT:sqrtl
	mov	edi, OFFSET FLAT:.LC53
	call	table
	mov	esi, OFFSET FLAT:fabsl
	mov	edi, OFFSET FLAT:.LC54
	call	table
	mov	esi, OFFSET FLAT:floorl
	mov	edi, OFFSET FLAT:.LC55
	call	table
	mov	esi, OFFSET FLAT:ceill
	mov	edi, OFFSET FLAT:.LC56
	call	table
	mov	esi, OFFSET FLAT:truncl
	mov	edi, OFFSET FLAT:.LC57
	call	table
	mov	esi, OFFSET FLAT:roundl
	mov	edi, OFFSET FLAT:.LC58
	call	table
	mov	esi, OFFSET FLAT:rintl
	mov	edi, OFFSET FLAT:.LC59
	call	table
	mov	esi, OFFSET FLAT:nearbyintl
	mov	edi, OFFSET FLAT:.LC60
	call	table
	mov	esi, OFFSET FLAT:expl
	mov	edi, OFFSET FLAT:.LC61
	call	table
	mov	esi, OFFSET FLAT:exp2l
	mov	edi, OFFSET FLAT:.LC62
	call	table
	mov	esi, OFFSET FLAT:expm1l
	mov	edi, OFFSET FLAT:.LC63
	call	table
	mov	esi, OFFSET FLAT:logl
	mov	edi, OFFSET FLAT:.LC64
	call	table
	mov	esi, OFFSET FLAT:log2l
	mov	edi, OFFSET FLAT:.LC65
	call	table
	mov	esi, OFFSET FLAT:log10l
	mov	edi, OFFSET FLAT:.LC66
	call	table
	mov	esi, OFFSET FLAT:log1pl
	mov	edi, OFFSET FLAT:.LC67
	call	table
	mov	esi, OFFSET FLAT:sinl
	mov	edi, OFFSET FLAT:.LC68
	call	table
	mov	esi, OFFSET FLAT:cosl
	mov	edi, OFFSET FLAT:.LC69
	call	table
	mov	esi, OFFSET FLAT:tanl
	mov	edi, OFFSET FLAT:.LC70
	call	table
	mov	esi, OFFSET FLAT:asinl
	mov	edi, OFFSET FLAT:.LC71
	call	table
	mov	esi, OFFSET FLAT:acosl
	mov	edi, OFFSET FLAT:.LC72
	call	table
	mov	esi, OFFSET FLAT:atanl
	mov	edi, OFFSET FLAT:.LC73
	call	table
	mov	esi, OFFSET FLAT:sinhl
	mov	edi, OFFSET FLAT:.LC74
	call	table
	mov	esi, OFFSET FLAT:coshl
	mov	edi, OFFSET FLAT:.LC75
	call	table
	mov	esi, OFFSET FLAT:tanhl
	mov	edi, OFFSET FLAT:.LC76
	call	table
	mov	esi, OFFSET FLAT:asinhl
	mov	edi, OFFSET FLAT:.LC77
	call	table
	mov	esi, OFFSET FLAT:acoshl
	mov	edi, OFFSET FLAT:.LC78
	call	table
	mov	esi, OFFSET FLAT:atanhl
	mov	edi, OFFSET FLAT:.LC79
	call	table
	mov	esi, OFFSET FLAT:cbrtl
	mov	edi, OFFSET FLAT:.LC80
	call	table
	mov	esi, OFFSET FLAT:logbl
	mov	edi, OFFSET FLAT:.LC81
	call	table
	mov	esi, OFFSET FLAT:powl
	mov	edi, OFFSET FLAT:.LC82
	call	pairs
	mov	esi, OFFSET FLAT:atan2l
	mov	edi, OFFSET FLAT:.LC83
	call	pairs
	mov	esi, OFFSET FLAT:hypotl
	mov	edi, OFFSET FLAT:.LC84
	call	pairs
	mov	esi, OFFSET FLAT:fmodl
	mov	edi, OFFSET FLAT:.LC85
	call	pairs
	mov	esi, OFFSET FLAT:remainderl
	mov	edi, OFFSET FLAT:.LC86
	call	pairs
	mov	esi, OFFSET FLAT:fmaxl
	mov	edi, OFFSET FLAT:.LC87
	call	pairs
	mov	esi, OFFSET FLAT:fminl
	mov	edi, OFFSET FLAT:.LC88
	call	pairs
	mov	esi, OFFSET FLAT:fdiml
	mov	edi, OFFSET FLAT:.LC89
	call	pairs
	mov	esi, OFFSET FLAT:copysignl
	mov	edi, OFFSET FLAT:.LC90
	call	pairs
	mov	esi, OFFSET FLAT:nextafterl
	mov	edi, OFFSET FLAT:.LC91
	call	pairs
	fld	DWORD PTR .LC93[rip]
	mov	esi, 6
	mov	edi, OFFSET FLAT:.LC92
	fstp	TBYTE PTR [rbp-592]
	mov	rax, QWORD PTR [rbp-592]
	mov	edx, DWORD PTR [rbp-584]
	push	rdx
	push	rax
	xor	eax, eax
	call	printf
	fld	DWORD PTR .LC94[rip]
	add	rsp, 32
	fstp	TBYTE PTR [rbp-480]
	fld	DWORD PTR .LC33[rip]
	fstp	TBYTE PTR [rbp-592]
	mov	edx, DWORD PTR [rbp-584]
	mov	rax, QWORD PTR [rbp-592]
	push	rdx
	push	rax
	call	lrintl
	fld	DWORD PTR .LC94[rip]
	push	21383
	movabs	rsi, -4611686018427387904
	push	rsi
	mov	r8, rax
	mov	rcx, -3
	mov	esi, 5
	mov	edi, OFFSET FLAT:.LC95
	fstp	TBYTE PTR [rbp-592]
	fld	DWORD PTR .LC20[rip]
	mov	rax, QWORD PTR [rbp-592]
	mov	edx, DWORD PTR [rbp-584]
	push	rdx
	push	rax
	fstp	TBYTE PTR [rbp-592]
	mov	rax, QWORD PTR [rbp-592]
	mov	edx, DWORD PTR [rbp-584]
	push	rdx
	mov	edx, 3
	push	rax
	xor	eax, eax
	call	printf
	add	rsp, 64
	call	__errno_location
	movabs	rdi, -9223372036854775808
	mov	DWORD PTR [rax], 0
	mov	rbx, rax
	mov	r14, rax
	push	49151
	push	rdi
	call	sqrtl
	xor	edx, edx
	mov	ecx, 1
	mov	edi, OFFSET FLAT:.LC98
	fstp	TBYTE PTR [rbp-464]
	fld	TBYTE PTR [rbp-464]
	fucomip	st, st(0)
	setp	dl
	xor	esi, esi
	cmp	DWORD PTR [rbx], 33
	sete	sil
	xor	eax, eax
	lea	rbx, [rbp-112]
	call	printf
	mov	eax, OFFSET FLAT:.LC7
	movq	xmm0, rax
	mov	eax, OFFSET FLAT:.LC9
	movhps	xmm0, QWORD PTR .LC115[rip]
	movaps	XMMWORD PTR [rbp-112], xmm0
	movq	xmm0, rax
	mov	eax, OFFSET FLAT:.LC11
	movhps	xmm0, QWORD PTR .LC116[rip]
	movaps	XMMWORD PTR [rbp-96], xmm0
	movq	xmm0, rax
	mov	eax, OFFSET FLAT:.LC13
	movhps	xmm0, QWORD PTR .LC117[rip]
	movaps	XMMWORD PTR [rbp-80], xmm0
	movq	xmm0, rax
	movhps	xmm0, QWORD PTR .LC118[rip]
	movaps	XMMWORD PTR [rbp-64], xmm0
	pop	r8
	pop	r9
	.p2align 4,,10
	.p2align 3
.L29:
	mov	DWORD PTR [r14], 0
	mov	rdi, QWORD PTR [rbx]
	lea	rsi, [rbp-224]
	call	strtold
	xor	edx, edx
	cmp	DWORD PTR [r14], 34
	mov	rsi, QWORD PTR [rbp-224]
	sete	dl
	sub	rsp, 16
	mov	edi, OFFSET FLAT:.LC99
	xor	eax, eax
	fstp	TBYTE PTR [rsp]
	add	rbx, 8
	call	printf
	pop	rdx
	pop	rcx
	cmp	r12, rbx
	jne	.L29
	lea	r8, [rbp-480]
	lea	rcx, [rbp-432]
	mov	esi, OFFSET FLAT:.LC100
	xor	eax, eax
	lea	rdx, [rbp-448]
	mov	edi, OFFSET FLAT:.LC101
	call	__isoc99_sscanf
	push	QWORD PTR [rbp-424]
	mov	edi, OFFSET FLAT:.LC102
	push	QWORD PTR [rbp-432]
	mov	esi, eax
	xor	eax, eax
	push	QWORD PTR [rbp-440]
	push	QWORD PTR [rbp-448]
	call	printf
	movdqa	xmm0, XMMWORD PTR .LC110[rip]
	movaps	XMMWORD PTR [rbp-416], xmm0
	pcmpeqd	xmm0, xmm0
	movaps	XMMWORD PTR [rbp-400], xmm0
	mov	rax, QWORD PTR [rbp-416]
	mov	rdx, QWORD PTR [rbp-408]
	mov	r14, QWORD PTR [rbp-400]
	mov	r15, QWORD PTR [rbp-392]
	mov	rsi, rdx
	mov	rdi, rax
	mov	r12, QWORD PTR [rbp-416]
	mov	r13, QWORD PTR [rbp-408]
	call	__floattixf
	mov	rdi, r14
	mov	rsi, r15
	fstp	TBYTE PTR [rbp-224]
	call	__floatuntixf
	neg	r12
	adc	r13, 0
	fstp	TBYTE PTR [rbp-208]
	mov	rdi, r12
	neg	r13
	mov	rsi, r13
	call	__floattixf
	sub	rsp, 16
	mov	edi, OFFSET FLAT:.LC103
	xor	eax, eax
	movdqa	xmm2, XMMWORD PTR [rbp-224]
	movdqa	xmm3, XMMWORD PTR [rbp-208]
	fstp	TBYTE PTR [rbp-192]
	movdqa	xmm4, XMMWORD PTR [rbp-192]
	movaps	XMMWORD PTR [rbp-272], xmm2
	movaps	XMMWORD PTR [rbp-256], xmm3
	movaps	XMMWORD PTR [rbp-240], xmm4
	fld	TBYTE PTR [rbp-240]
	fld	TBYTE PTR [rbp-256]
	fld	TBYTE PTR [rbp-272]
	fxch	st(2)
	fstp	TBYTE PTR [rsp+32]
	fstp	TBYTE PTR [rsp+16]
	fstp	TBYTE PTR [rsp]
	call	printf
	fld	TBYTE PTR [rbp-240]
	sub	rsp, 16
	fdiv	DWORD PTR .LC104[rip]
	fstp	TBYTE PTR [rsp]
	call	__fixxfti
	mov	QWORD PTR [rbp-416], rax
	mov	QWORD PTR [rbp-408], rdx
	fld	TBYTE PTR [rbp-272]
	fmul	DWORD PTR .LC23[rip]
	fstp	TBYTE PTR [rsp]
	call	__fixunsxfti
	add	rsp, 64
	mov	QWORD PTR [rbp-400], rax
	mov	QWORD PTR [rbp-392], rdx
	mov	r8, QWORD PTR [rbp-400]
	mov	r9, QWORD PTR [rbp-392]
	mov	rsi, QWORD PTR [rbp-400]
	mov	rdi, QWORD PTR [rbp-392]
	mov	rax, QWORD PTR [rbp-416]
	mov	rdx, QWORD PTR [rbp-408]
	mov	r10, QWORD PTR [rbp-416]
	mov	r11, QWORD PTR [rbp-408]
	mov	rcx, rdi
	mov	rdx, rax
	mov	edi, OFFSET FLAT:.LC105
	xor	eax, eax
	mov	rsi, r11
	call	printf
	movabs	rax, -8301034833169298227
	mov	DWORD PTR [rbp-556], -7
	mov	edi, DWORD PTR [rbp-556]
	push	16383
	push	rax
	call	__powixf2
	mov	edi, OFFSET FLAT:.LC107
	xor	eax, eax
	fstp	TBYTE PTR [rsp]
	call	printf
	mov	edi, 61
	fld1
	fstp	TBYTE PTR [rbp-384]
	fld	DWORD PTR .LC104[rip]
	fstp	TBYTE PTR [rbp-368]
	fldz
	fstp	TBYTE PTR [rbp-352]
	call	feclearexcept
	fld	TBYTE PTR [rbp-384]
	mov	edi, 61
	fld	TBYTE PTR [rbp-368]
	fdivp	st(1), st
	fstp	TBYTE PTR [rbp-336]
	call	fetestexcept
	mov	edi, OFFSET FLAT:.LC108
	mov	esi, eax
	xor	eax, eax
	call	printf
	lea	rdi, [rbp-304]
	call	feholdexcept
	fld	TBYTE PTR [rbp-384]
	mov	edi, 61
	fld	TBYTE PTR [rbp-352]
	fdivp	st(1), st
	fstp	TBYTE PTR [rbp-336]
	call	fetestexcept
	mov	edi, OFFSET FLAT:.LC108
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	edi, 2048
	call	fesetround
	fld	TBYTE PTR [rbp-384]
	mov	edi, 1024
	fld	TBYTE PTR [rbp-368]
	fdivp	st(1), st
	fstp	TBYTE PTR [rbp-336]
	call	fesetround
	fld	TBYTE PTR [rbp-384]
	fld	TBYTE PTR [rbp-368]
	fdivp	st(1), st
	fstp	TBYTE PTR [rbp-320]
	call	fegetround
	lea	rdi, [rbp-304]
	mov	r14d, eax
	call	fesetenv
	fld	TBYTE PTR [rbp-320]
	fstp	TBYTE PTR [rbp-608]
	fld	TBYTE PTR [rbp-336]
	fstp	TBYTE PTR [rbp-592]
	call	fegetround
	mov	edi, 61
	mov	ebx, eax
	call	fetestexcept
	fld	TBYTE PTR [rbp-608]
	xor	edx, edx
	mov	ecx, ebx
	cmp	r14d, 1024
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC109
	sete	dl
	sub	rsp, 32
	xor	eax, eax
	fstp	TBYTE PTR [rsp+16]
	fld	TBYTE PTR [rbp-592]
	fstp	TBYTE PTR [rsp]
	call	printf
	add	rsp, 48
	lea	rsp, [rbp-40]
	xor	eax, eax
	pop	rbx
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	pop	rbp
	ret
.L27:
	fnstcw	WORD PTR [rbp-562]
	fsubrp	st(1), st
	movzx	eax, WORD PTR [rbp-562]
	or	ah, 12
	mov	WORD PTR [rbp-564], ax
	fldcw	WORD PTR [rbp-564]
	fistp	QWORD PTR [rbp-592]
	fldcw	WORD PTR [rbp-562]
	mov	rcx, QWORD PTR [rbp-592]
	btc	rcx, 63
	jmp	.L28
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	values.0, @object
	.size	values.0, 112
values.0:
	.long	0
	.long	0
	.long	0
	.long	0
	.long	0
	.long	-2147483648
	.long	16383
	.long	0
	.long	0
	.long	-2147483648
	.long	49151
	.long	0
	.long	0
	.long	-1342177280
	.long	16384
	.long	0
	.long	0
	.long	-1073741824
	.long	49152
	.long	0
	.long	-1156394643
	.long	-1489451330
	.long	17047
	.long	0
	.long	0
	.long	-2147483648
	.long	65535
	.long	0
	.align 32
	.type	values.1, @object
	.size	values.1, 176
values.1:
	.long	0
	.long	0
	.long	0
	.long	0
	.long	0
	.long	0
	.long	32768
	.long	0
	.long	0
	.long	-2147483648
	.long	16383
	.long	0
	.long	0
	.long	-2147483648
	.long	49151
	.long	0
	.long	-1717986918
	.long	-1717986919
	.long	16381
	.long	0
	.long	0
	.long	-1610612736
	.long	49152
	.long	0
	.long	0
	.long	-1073741824
	.long	16384
	.long	0
	.long	-1844372757
	.long	-1125840796
	.long	16316
	.long	0
	.long	0
	.long	-931135488
	.long	16389
	.long	0
	.long	61660461
	.long	-1088297920
	.long	17379
	.long	0
	.long	0
	.long	-2147483648
	.long	32767
	.long	0
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC15:
	.long	-1431655765
	.long	-1431655766
	.long	16381
	.long	0
	.align 16
.LC17:
	.long	-27947935
	.long	-776305885
	.long	29670
	.long	0
	.align 16
.LC18:
	.long	1329071552
	.long	-1673694330
	.long	3095
	.long	0
	.section	.rodata.cst4,"aM",@progbits,4
	.align 4
.LC20:
	.long	-1090519040
	.align 4
.LC21:
	.long	1048576000
	.align 4
.LC22:
	.long	-1107296256
	.align 4
.LC23:
	.long	1069547520
	.align 4
.LC25:
	.long	-1058537472
	.align 4
.LC26:
	.long	1056964608
	.align 4
.LC27:
	.long	1351942905
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC30:
	.long	0
	.long	-1076887552
	.align 8
.LC31:
	.long	0
	.long	1074003968
	.section	.rodata.cst4
	.align 4
.LC32:
	.long	1092616192
	.align 4
.LC33:
	.long	1080033280
	.section	.rodata.cst8
	.align 8
.LC35:
	.long	-402653184
	.long	1107773558
	.align 8
.LC36:
	.long	0
	.long	1075707904
	.section	.rodata.cst4
	.align 4
.LC41:
	.long	1075838976
	.align 4
.LC42:
	.long	1036831949
	.section	.rodata.cst8
	.align 8
.LC43:
	.long	-1717986918
	.long	1069128089
	.section	.rodata.cst4
	.align 4
.LC45:
	.long	1602224128
	.align 4
.LC46:
	.long	-912870338
	.align 4
.LC47:
	.long	1593835520
	.section	.rodata.cst16
	.align 16
.LC49:
	.long	1983905800
	.long	-569676998
	.long	16442
	.long	0
	.section	.rodata.cst8
	.align 8
.LC51:
	.long	1733216256
	.long	1135329645
	.section	.rodata.cst4
	.align 4
.LC93:
	.long	-1086193664
	.align 4
.LC94:
	.long	-1035993088
	.align 4
.LC104:
	.long	1077936128
	.section	.rodata.cst16
	.align 16
.LC110:
	.quad	-5
	.quad	81985529216486894
	.section	.rodata.cst8
	.align 8
.LC115:
	.quad	.LC8
	.align 8
.LC116:
	.quad	.LC10
	.align 8
.LC117:
	.quad	.LC12
	.align 8
.LC118:
	.quad	.LC14
	.section	.rodata.cst16
	.align 16
.LC119:
	.long	0
	.long	-536870912
	.long	16384
	.long	0
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
