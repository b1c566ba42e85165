	.file	"longDoubles.c"
	.intel_syntax noprefix
	.text
	.type	polynomial, @function
polynomial:
	push	rbp
	mov	rbp, rsp
	mov	QWORD PTR [rbp-40], rdi
	mov	DWORD PTR [rbp-44], esi
	fldz
	fstp	TBYTE PTR [rbp-16]
	mov	eax, DWORD PTR [rbp-44]
	sub	eax, 1
	mov	DWORD PTR [rbp-20], eax
	jmp	.L2
.L3:
	fld	TBYTE PTR [rbp-16]
	fld	TBYTE PTR [rbp+16]
	fmulp	st(1), st
	mov	eax, DWORD PTR [rbp-20]
	cdqe
	sal	rax, 4
	mov	rdx, rax
	mov	rax, QWORD PTR [rbp-40]
	add	rax, rdx
	fld	TBYTE PTR [rax]
	faddp	st(1), st
	fstp	TBYTE PTR [rbp-16]
	sub	DWORD PTR [rbp-20], 1
.L2:
	cmp	DWORD PTR [rbp-20], 0
	jns	.L3
	fld	TBYTE PTR [rbp-16]
	pop	rbp
	ret
	.size	polynomial, .-polynomial
	.type	scaled, @function
scaled:
	push	rbp
	mov	rbp, rsp
	mov	QWORD PTR [rbp-8], rdi
	mov	eax, DWORD PTR [rbp+16]
	add	eax, 1
	mov	DWORD PTR [rbp+16], eax
	fld	TBYTE PTR [rbp+32]
	fld	TBYTE PTR [rbp+48]
	fmulp	st(1), st
	fstp	TBYTE PTR [rbp+32]
	mov	rcx, QWORD PTR [rbp-8]
	mov	rax, QWORD PTR [rbp+16]
	mov	rdx, QWORD PTR [rbp+24]
	mov	QWORD PTR [rcx], rax
	mov	QWORD PTR [rcx+8], rdx
	mov	rax, QWORD PTR [rbp+32]
	mov	rdx, QWORD PTR [rbp+40]
	mov	QWORD PTR [rcx+16], rax
	mov	QWORD PTR [rcx+24], rdx
	mov	rax, QWORD PTR [rbp-8]
	pop	rbp
	ret
	.size	scaled, .-scaled
	.type	total, @function
total:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 120
	mov	DWORD PTR [rbp-228], edi
	mov	QWORD PTR [rbp-168], rsi
	mov	QWORD PTR [rbp-160], rdx
	mov	QWORD PTR [rbp-152], rcx
	mov	QWORD PTR [rbp-144], r8
	mov	QWORD PTR [rbp-136], r9
	test	al, al
	je	.L16
	movaps	XMMWORD PTR [rbp-128], xmm0
	movaps	XMMWORD PTR [rbp-112], xmm1
	movaps	XMMWORD PTR [rbp-96], xmm2
	movaps	XMMWORD PTR [rbp-80], xmm3
	movaps	XMMWORD PTR [rbp-64], xmm4
	movaps	XMMWORD PTR [rbp-48], xmm5
	movaps	XMMWORD PTR [rbp-32], xmm6
	movaps	XMMWORD PTR [rbp-16], xmm7
.L16:
	mov	DWORD PTR [rbp-224], 8
	mov	DWORD PTR [rbp-220], 48
	lea	rax, [rbp+16]
	mov	QWORD PTR [rbp-216], rax
	lea	rax, [rbp-176]
	mov	QWORD PTR [rbp-208], rax
	fldz
	fstp	TBYTE PTR [rbp-192]
	mov	DWORD PTR [rbp-196], 0
	jmp	.L9
.L14:
	mov	eax, DWORD PTR [rbp-196]
	and	eax, 1
	test	eax, eax
	je	.L10
	mov	eax, DWORD PTR [rbp-220]
	cmp	eax, 175
	ja	.L11
	mov	rax, QWORD PTR [rbp-208]
	mov	edx, DWORD PTR [rbp-220]
	mov	edx, edx
	add	rax, rdx
	mov	edx, DWORD PTR [rbp-220]
	add	edx, 16
	mov	DWORD PTR [rbp-220], edx
	jmp	.L12
.L11:
	mov	rax, QWORD PTR [rbp-216]
	lea	rdx, [rax+8]
	mov	QWORD PTR [rbp-216], rdx
.L12:
	movsd	xmm0, QWORD PTR [rax]
	movsd	QWORD PTR [rbp-240], xmm0
	fld	QWORD PTR [rbp-240]
	jmp	.L13
.L10:
	mov	rax, QWORD PTR [rbp-216]
	add	rax, 15
	and	rax, -16
	lea	rdx, [rax+16]
	mov	QWORD PTR [rbp-216], rdx
	fld	TBYTE PTR [rax]
.L13:
	fld	TBYTE PTR [rbp-192]
	faddp	st(1), st
	fstp	TBYTE PTR [rbp-192]
	add	DWORD PTR [rbp-196], 1
.L9:
	mov	eax, DWORD PTR [rbp-196]
	cmp	eax, DWORD PTR [rbp-228]
	jl	.L14
	fld	TBYTE PTR [rbp-192]
	leave
	ret
	.size	total, .-total
	.section	.rodata
.LC2:
	.string	"%s:"
.LC3:
	.string	" nan"
.LC4:
	.string	" %.16Lg"
.LC5:
	.string	""
	.text
	.type	table, @function
table:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 48
	mov	QWORD PTR [rbp-40], rdi
	mov	QWORD PTR [rbp-48], rsi
	mov	rax, QWORD PTR [rbp-40]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	mov	DWORD PTR [rbp-4], 0
	jmp	.L18
.L21:
	mov	eax, DWORD PTR [rbp-4]
	sal	rax, 4
	add	rax, OFFSET FLAT:values.1
	fld	TBYTE PTR [rax]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	mov	rax, QWORD PTR [rbp-48]
	call	rax
	add	rsp, 16
	fstp	TBYTE PTR [rbp-32]
	fld	TBYTE PTR [rbp-32]
	fld	TBYTE PTR [rbp-32]
	fucomip	st, st(1)
	fstp	st(0)
	jnp	.L19
	mov	eax, OFFSET FLAT:.LC3
	jmp	.L20
.L19:
	mov	eax, OFFSET FLAT:.LC4
.L20:
	push	QWORD PTR [rbp-24]
	push	QWORD PTR [rbp-32]
	mov	rdi, rax
	mov	eax, 0
	call	printf
	add	rsp, 16
	add	DWORD PTR [rbp-4], 1
.L18:
	cmp	DWORD PTR [rbp-4], 10
	jbe	.L21
	mov	edi, OFFSET FLAT:.LC5
	call	puts
	nop
	leave
	ret
	.size	table, .-table
	.type	pairs, @function
pairs:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 48
	mov	QWORD PTR [rbp-40], rdi
	mov	QWORD PTR [rbp-48], rsi
	mov	rax, QWORD PTR [rbp-40]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	mov	DWORD PTR [rbp-4], 0
	jmp	.L23
.L28:
	mov	DWORD PTR [rbp-8], 0
	jmp	.L24
.L27:
	mov	eax, DWORD PTR [rbp-8]
	cdqe
	sal	rax, 4
	add	rax, OFFSET FLAT:values.0
	fld	TBYTE PTR [rax]
	mov	eax, DWORD PTR [rbp-4]
	cdqe
	sal	rax, 4
	add	rax, OFFSET FLAT:values.0
	fld	TBYTE PTR [rax]
	fxch	st(1)
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	mov	rax, QWORD PTR [rbp-48]
	call	rax
	add	rsp, 32
	fstp	TBYTE PTR [rbp-32]
	fld	TBYTE PTR [rbp-32]
	fld	TBYTE PTR [rbp-32]
	fucomip	st, st(1)
	fstp	st(0)
	jnp	.L25
	mov	eax, OFFSET FLAT:.LC3
	jmp	.L26
.L25:
	mov	eax, OFFSET FLAT:.LC4
.L26:
	push	QWORD PTR [rbp-24]
	push	QWORD PTR [rbp-32]
	mov	rdi, rax
	mov	eax, 0
	call	printf
	add	rsp, 16
	add	DWORD PTR [rbp-8], 1
.L24:
	cmp	DWORD PTR [rbp-8], 6
	jle	.L27
	add	DWORD PTR [rbp-4], 1
.L23:
	cmp	DWORD PTR [rbp-4], 6
	jle	.L28
	mov	edi, OFFSET FLAT:.LC5
	call	puts
	nop
	leave
	ret
	.size	pairs, .-pairs
	.section	.rodata
.LC9:
	.string	"%.18Lf %.10Le %Lg %La\n"
	.align 8
.LC15:
	.string	"%Lf %.3Lf|%12.2Lf|%-12.4Le|%+.0Lf|%#.0Lf|%015.3Lf\n"
.LC27:
	.string	"%d %Lf %Lf\n"
.LC29:
	.string	"seven"
.LC30:
	.string	"%d %s %.1Lf %f\n"
.LC32:
	.string	"%3$Lf %1$d %2$Lg\n"
.LC37:
	.string	"%Lf %Lf %.20Lf %.20Lf\n"
.LC40:
	.string	"%d %ld %lu %f %.9g\n"
.LC43:
	.string	"%ld %.1Lf %d %d %d\n"
.LC44:
	.string	"%zu %zu %d\n"
.LC45:
	.string	"sqrtl"
.LC46:
	.string	"fabsl"
.LC47:
	.string	"floorl"
.LC48:
	.string	"ceill"
.LC49:
	.string	"truncl"
.LC50:
	.string	"roundl"
.LC51:
	.string	"rintl"
.LC52:
	.string	"nearbyintl"
.LC53:
	.string	"expl"
.LC54:
	.string	"exp2l"
.LC55:
	.string	"expm1l"
.LC56:
	.string	"logl"
.LC57:
	.string	"log2l"
.LC58:
	.string	"log10l"
.LC59:
	.string	"log1pl"
.LC60:
	.string	"sinl"
.LC61:
	.string	"cosl"
.LC62:
	.string	"tanl"
.LC63:
	.string	"asinl"
.LC64:
	.string	"acosl"
.LC65:
	.string	"atanl"
.LC66:
	.string	"sinhl"
.LC67:
	.string	"coshl"
.LC68:
	.string	"tanhl"
.LC69:
	.string	"asinhl"
.LC70:
	.string	"acoshl"
.LC71:
	.string	"atanhl"
.LC72:
	.string	"cbrtl"
.LC73:
	.string	"logbl"
.LC74:
	.string	"powl"
.LC75:
	.string	"atan2l"
.LC76:
	.string	"hypotl"
.LC77:
	.string	"fmodl"
.LC78:
	.string	"remainderl"
.LC79:
	.string	"fmaxl"
.LC80:
	.string	"fminl"
.LC81:
	.string	"fdiml"
.LC82:
	.string	"copysignl"
.LC83:
	.string	"nextafterl"
.LC85:
	.string	"%Lf %d "
.LC87:
	.string	"%Lf %Lf %Lg %d %ld %lld %ld\n"
.LC90:
	.string	"%d %d %d\n"
.LC91:
	.string	"1.5"
.LC92:
	.string	"-0.1xyz"
.LC93:
	.string	"1e4933"
.LC94:
	.string	"1e-5000"
.LC95:
	.string	"0x1.8p3"
.LC96:
	.string	"3.14159265358979323846264338"
.LC97:
	.string	"  +42"
.LC98:
	.string	"zz"
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
	.text
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	push	r12
	push	rbx
	sub	rsp, 736
	fld	TBYTE PTR .LC6[rip]
	fstp	TBYTE PTR [rbp-144]
	fld	TBYTE PTR [rbp-144]
	fld	TBYTE PTR [rbp-144]
	fld	TBYTE PTR .LC7[rip]
	fmulp	st(1), st
	fld	TBYTE PTR [rbp-144]
	fld	TBYTE PTR .LC8[rip]
	fmulp	st(1), st
	fld	TBYTE PTR [rbp-144]
	fxch	st(3)
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	fxch	st(1)
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	mov	edi, OFFSET FLAT:.LC9
	mov	eax, 0
	call	printf
	add	rsp, 64
	fld1
	fstp	TBYTE PTR [rbp-208]
	fld	TBYTE PTR .LC11[rip]
	fstp	TBYTE PTR [rbp-192]
	fld	TBYTE PTR .LC12[rip]
	fstp	TBYTE PTR [rbp-176]
	fld	TBYTE PTR .LC13[rip]
	fstp	TBYTE PTR [rbp-160]
	lea	rax, [rbp-208]
	fld	TBYTE PTR .LC14[rip]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	mov	esi, 4
	mov	rdi, rax
	call	polynomial
	add	rsp, 16
	fld	TBYTE PTR .LC16[rip]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	fld	TBYTE PTR .LC14[rip]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	fld	TBYTE PTR .LC17[rip]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	fld	TBYTE PTR .LC18[rip]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	fld	TBYTE PTR .LC19[rip]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	fld	TBYTE PTR .LC20[rip]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	mov	edi, OFFSET FLAT:.LC15
	mov	eax, 0
	call	printf
	add	rsp, 112
	mov	DWORD PTR [rbp-272], 3
	fld	TBYTE PTR .LC21[rip]
	fstp	TBYTE PTR [rbp-256]
	lea	rsi, [rbp-240]
	fld	TBYTE PTR .LC22[rip]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	sub	rsp, 32
	mov	rcx, rsp
	mov	rax, QWORD PTR [rbp-272]
	mov	rdx, QWORD PTR [rbp-264]
	mov	QWORD PTR [rcx], rax
	mov	QWORD PTR [rcx+8], rdx
	mov	rax, QWORD PTR [rbp-256]
	mov	rdx, QWORD PTR [rbp-248]
	mov	QWORD PTR [rcx+16], rax
	mov	QWORD PTR [rcx+24], rdx
	mov	rdi, rsi
	call	scaled
	add	rsp, 48
	movsd	xmm0, QWORD PTR .LC23[rip]
	mov	rax, QWORD PTR .LC24[rip]
	fld	TBYTE PTR .LC25[rip]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	fld	TBYTE PTR .LC26[rip]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	fld	TBYTE PTR .LC14[rip]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	movapd	xmm1, xmm0
	movq	xmm0, rax
	mov	edi, 5
	mov	eax, 2
	call	total
	add	rsp, 48
	fld	TBYTE PTR [rbp-224]
	fxch	st(1)
	mov	eax, DWORD PTR [rbp-240]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC27
	mov	eax, 0
	call	printf
	add	rsp, 32
	mov	rax, QWORD PTR .LC28[rip]
	fld	TBYTE PTR .LC31[rip]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	movq	xmm0, rax
	mov	edx, OFFSET FLAT:.LC29
	mov	esi, 7
	mov	edi, OFFSET FLAT:.LC30
	mov	eax, 1
	call	printf
	add	rsp, 16
	fld	TBYTE PTR .LC26[rip]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	fld	TBYTE PTR .LC33[rip]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC32
	mov	eax, 0
	call	printf
	add	rsp, 32
	movabs	rax, 9223372036854775807
	mov	QWORD PTR [rbp-280], rax
	mov	QWORD PTR [rbp-288], -1
	movss	xmm0, DWORD PTR .LC34[rip]
	movss	DWORD PTR [rbp-292], xmm0
	movsd	xmm0, QWORD PTR .LC35[rip]
	movsd	QWORD PTR [rbp-304], xmm0
	movsd	xmm2, QWORD PTR [rbp-304]
	movsd	QWORD PTR [rbp-736], xmm2
	fld	QWORD PTR [rbp-736]
	movss	xmm3, DWORD PTR [rbp-292]
	movss	DWORD PTR [rbp-736], xmm3
	fld	DWORD PTR [rbp-736]
	mov	rax, QWORD PTR [rbp-288]
	mov	QWORD PTR [rbp-736], rax
	fild	QWORD PTR [rbp-736]
	test	rax, rax
	jns	.L30
	fld	TBYTE PTR .LC36[rip]
	faddp	st(1), st
.L30:
	mov	rax, QWORD PTR [rbp-280]
	mov	QWORD PTR [rbp-736], rax
	fild	QWORD PTR [rbp-736]
	fxch	st(3)
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	fxch	st(1)
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	mov	edi, OFFSET FLAT:.LC37
	mov	eax, 0
	call	printf
	add	rsp, 64
	fld	TBYTE PTR .LC38[rip]
	fstp	TBYTE PTR [rbp-320]
	fld	TBYTE PTR [rbp-320]
	fstp	DWORD PTR [rbp-736]
	pxor	xmm0, xmm0
	cvtss2sd	xmm0, DWORD PTR [rbp-736]
	fld	TBYTE PTR [rbp-320]
	fstp	QWORD PTR [rbp-736]
	fld	TBYTE PTR [rbp-320]
	fchs
	fld	TBYTE PTR .LC39[rip]
	fxch	st(1)
	fcomi	st, st(1)
	fstp	st(1)
	jnb	.L31
	fnstcw	WORD PTR [rbp-706]
	movzx	eax, WORD PTR [rbp-706]
	or	ah, 12
	mov	WORD PTR [rbp-708], ax
	fldcw	WORD PTR [rbp-708]
	fistp	QWORD PTR [rbp-752]
	fldcw	WORD PTR [rbp-706]
	mov	rax, QWORD PTR [rbp-752]
	jmp	.L32
.L31:
	fld	TBYTE PTR .LC39[rip]
	fsubp	st(1), st
	fnstcw	WORD PTR [rbp-706]
	movzx	eax, WORD PTR [rbp-706]
	or	ah, 12
	mov	WORD PTR [rbp-708], ax
	fldcw	WORD PTR [rbp-708]
	fistp	QWORD PTR [rbp-752]
	fldcw	WORD PTR [rbp-706]
	mov	rax, QWORD PTR [rbp-752]
	movabs	rdx, -9223372036854775808
	xor	rax, rdx
.L32:
	fld	TBYTE PTR [rbp-320]
	fldcw	WORD PTR [rbp-708]
	fistp	QWORD PTR [rbp-752]
	fldcw	WORD PTR [rbp-706]
	mov	rdx, QWORD PTR [rbp-752]
	fld	TBYTE PTR [rbp-320]
	fldcw	WORD PTR [rbp-708]
	fistp	DWORD PTR [rbp-752]
	fldcw	WORD PTR [rbp-706]
	mov	esi, DWORD PTR [rbp-752]
	movapd	xmm1, xmm0
	movsd	xmm0, QWORD PTR [rbp-736]
	mov	rcx, rax
	mov	edi, OFFSET FLAT:.LC40
	mov	eax, 2
	call	printf
	fld	TBYTE PTR .LC41[rip]
	fstp	TBYTE PTR [rbp-336]
	fld	TBYTE PTR [rbp-320]
	fld	TBYTE PTR [rbp-336]
	fcomip	st, st(1)
	fstp	st(0)
	setnb	al
	movzx	esi, al
	fld	TBYTE PTR [rbp-336]
	fld	TBYTE PTR [rbp-320]
	fucomi	st, st(1)
	setnp	al
	mov	edx, 0
	fucomip	st, st(1)
	fstp	st(0)
	cmovne	eax, edx
	movzx	ecx, al
	fld	TBYTE PTR [rbp-336]
	fld	TBYTE PTR [rbp-320]
	fxch	st(1)
	fcomip	st, st(1)
	fstp	st(0)
	seta	al
	movzx	edx, al
	fld	TBYTE PTR [rbp-336]
	fld	TBYTE PTR .LC42[rip]
	fsubp	st(1), st
	fld	TBYTE PTR [rbp-336]
	fnstcw	WORD PTR [rbp-706]
	movzx	eax, WORD PTR [rbp-706]
	or	ah, 12
	mov	WORD PTR [rbp-708], ax
	fldcw	WORD PTR [rbp-708]
	fistp	QWORD PTR [rbp-736]
	fldcw	WORD PTR [rbp-706]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	mov	r8d, esi
	mov	rsi, QWORD PTR [rbp-736]
	mov	edi, OFFSET FLAT:.LC43
	mov	eax, 0
	call	printf
	add	rsp, 16
	fld	TBYTE PTR [rbp-336]
	fld	TBYTE PTR [rbp-336]
	fucomi	st, st(1)
	setp	al
	mov	edx, 1
	fucomip	st, st(1)
	fstp	st(0)
	cmovne	eax, edx
	movzx	eax, al
	mov	ecx, eax
	mov	edx, 16
	mov	esi, 16
	mov	edi, OFFSET FLAT:.LC44
	mov	eax, 0
	call	printf
	mov	esi, OFFSET FLAT:sqrtl
	mov	edi, OFFSET FLAT:.LC45
	call	table
	mov	esi, OFFSET FLAT:fabsl
	mov	edi, OFFSET FLAT:.LC46
	call	table
	mov	esi, OFFSET FLAT:floorl
	mov	edi, OFFSET FLAT:.LC47
	call	table
	mov	esi, OFFSET FLAT:ceill
	mov	edi, OFFSET FLAT:.LC48
	call	table
	mov	esi, OFFSET FLAT:truncl
	mov	edi, OFFSET FLAT:.LC49
	call	table
	mov	esi, OFFSET FLAT:roundl
	mov	edi, OFFSET FLAT:.LC50
	call	table
	mov	esi, OFFSET FLAT:rintl
	mov	edi, OFFSET FLAT:.LC51
	call	table
	mov	esi, OFFSET FLAT:nearbyintl
	mov	edi, OFFSET FLAT:.LC52
	call	table
	mov	esi, OFFSET FLAT:expl
	mov	edi, OFFSET FLAT:.LC53
	call	table
	mov	esi, OFFSET FLAT:exp2l
	mov	edi, OFFSET FLAT:.LC54
	call	table
	mov	esi, OFFSET FLAT:expm1l
	mov	edi, OFFSET FLAT:.LC55
	call	table
	mov	esi, OFFSET FLAT:logl
	mov	edi, OFFSET FLAT:.LC56
	call	table
	mov	esi, OFFSET FLAT:log2l
	mov	edi, OFFSET FLAT:.LC57
	call	table
	mov	esi, OFFSET FLAT:log10l
	mov	edi, OFFSET FLAT:.LC58
	call	table
	mov	esi, OFFSET FLAT:log1pl
	mov	edi, OFFSET FLAT:.LC59
	call	table
	mov	esi, OFFSET FLAT:sinl
	mov	edi, OFFSET FLAT:.LC60
	call	table
	mov	esi, OFFSET FLAT:cosl
	mov	edi, OFFSET FLAT:.LC61
	call	table
	mov	esi, OFFSET FLAT:tanl
	mov	edi, OFFSET FLAT:.LC62
	call	table
	mov	esi, OFFSET FLAT:asinl
	mov	edi, OFFSET FLAT:.LC63
	call	table
	mov	esi, OFFSET FLAT:acosl
	mov	edi, OFFSET FLAT:.LC64
	call	table
	mov	esi, OFFSET FLAT:atanl
	mov	edi, OFFSET FLAT:.LC65
	call	table
	mov	esi, OFFSET FLAT:sinhl
	mov	edi, OFFSET FLAT:.LC66
	call	table
	mov	esi, OFFSET FLAT:coshl
	mov	edi, OFFSET FLAT:.LC67
	call	table
	mov	esi, OFFSET FLAT:tanhl
	mov	edi, OFFSET FLAT:.LC68
	call	table
	mov	esi, OFFSET FLAT:asinhl
	mov	edi, OFFSET FLAT:.LC69
	call	table
	mov	esi, OFFSET FLAT:acoshl
	mov	edi, OFFSET FLAT:.LC70
	call	table
	mov	esi, OFFSET FLAT:atanhl
	mov	edi, OFFSET FLAT:.LC71
	call	table
	mov	esi, OFFSET FLAT:cbrtl
	mov	edi, OFFSET FLAT:.LC72
	call	table
	mov	esi, OFFSET FLAT:logbl
	mov	edi, OFFSET FLAT:.LC73
	call	table
	mov	esi, OFFSET FLAT:powl
	mov	edi, OFFSET FLAT:.LC74
	call	pairs
	mov	esi, OFFSET FLAT:atan2l
	mov	edi, OFFSET FLAT:.LC75
	call	pairs
	mov	esi, OFFSET FLAT:hypotl
	mov	edi, OFFSET FLAT:.LC76
	call	pairs
	mov	esi, OFFSET FLAT:fmodl
	mov	edi, OFFSET FLAT:.LC77
	call	pairs
	mov	esi, OFFSET FLAT:remainderl
	mov	edi, OFFSET FLAT:.LC78
	call	pairs
	mov	esi, OFFSET FLAT:fmaxl
	mov	edi, OFFSET FLAT:.LC79
	call	pairs
	mov	esi, OFFSET FLAT:fminl
	mov	edi, OFFSET FLAT:.LC80
	call	pairs
	mov	esi, OFFSET FLAT:fdiml
	mov	edi, OFFSET FLAT:.LC81
	call	pairs
	mov	esi, OFFSET FLAT:copysignl
	mov	edi, OFFSET FLAT:.LC82
	call	pairs
	mov	esi, OFFSET FLAT:nextafterl
	mov	edi, OFFSET FLAT:.LC83
	call	pairs
	mov	DWORD PTR [rbp-340], 6
	fld	TBYTE PTR .LC84[rip]
	fstp	TBYTE PTR [rbp-48]
	mov	eax, DWORD PTR [rbp-340]
	push	QWORD PTR [rbp-40]
	push	QWORD PTR [rbp-48]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC85
	mov	eax, 0
	call	printf
	add	rsp, 16
	fld	TBYTE PTR .LC86[rip]
	fstp	TBYTE PTR [rbp-368]
	fld	TBYTE PTR .LC11[rip]
	fstp	TBYTE PTR [rbp-48]
	fld	TBYTE PTR .LC26[rip]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	call	lrintl
	add	rsp, 16
	fld	TBYTE PTR [rbp-368]
	fld	TBYTE PTR .LC88[rip]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	push	QWORD PTR [rbp-40]
	push	QWORD PTR [rbp-48]
	mov	r8, rax
	mov	rcx, -3
	mov	edx, 3
	mov	esi, 5
	mov	edi, OFFSET FLAT:.LC87
	mov	eax, 0
	call	printf
	add	rsp, 48
	call	__errno_location
	mov	DWORD PTR [rax], 0
	fld1
	fchs
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	call	sqrtl
	add	rsp, 16
	fstp	TBYTE PTR [rbp-384]
	fld	TBYTE PTR [rbp-384]
	fucomip	st, st(0)
	setp	al
	movzx	ebx, al
	call	__errno_location
	mov	eax, DWORD PTR [rax]
	cmp	eax, 33
	sete	al
	movzx	eax, al
	mov	ecx, 1
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC90
	mov	eax, 0
	call	printf
	mov	QWORD PTR [rbp-448], OFFSET FLAT:.LC91
	mov	QWORD PTR [rbp-440], OFFSET FLAT:.LC92
	mov	QWORD PTR [rbp-432], OFFSET FLAT:.LC93
	mov	QWORD PTR [rbp-424], OFFSET FLAT:.LC94
	mov	QWORD PTR [rbp-416], OFFSET FLAT:.LC95
	mov	QWORD PTR [rbp-408], OFFSET FLAT:.LC96
	mov	QWORD PTR [rbp-400], OFFSET FLAT:.LC97
	mov	QWORD PTR [rbp-392], OFFSET FLAT:.LC98
	mov	DWORD PTR [rbp-20], 0
	jmp	.L33
.L34:
	call	__errno_location
	mov	DWORD PTR [rax], 0
	mov	eax, DWORD PTR [rbp-20]
	cdqe
	mov	rax, QWORD PTR [rbp-448+rax*8]
	lea	rdx, [rbp-696]
	mov	rsi, rdx
	mov	rdi, rax
	call	strtold
	fstp	TBYTE PTR [rbp-80]
	call	__errno_location
	mov	eax, DWORD PTR [rax]
	cmp	eax, 34
	sete	al
	movzx	edx, al
	mov	rax, QWORD PTR [rbp-696]
	push	QWORD PTR [rbp-72]
	push	QWORD PTR [rbp-80]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC99
	mov	eax, 0
	call	printf
	add	rsp, 16
	add	DWORD PTR [rbp-20], 1
.L33:
	cmp	DWORD PTR [rbp-20], 7
	jle	.L34
	lea	rcx, [rbp-368]
	lea	rdx, [rbp-480]
	lea	rax, [rbp-464]
	mov	r8, rcx
	mov	rcx, rdx
	mov	rdx, rax
	mov	esi, OFFSET FLAT:.LC100
	mov	edi, OFFSET FLAT:.LC101
	mov	eax, 0
	call	__isoc99_sscanf
	mov	DWORD PTR [rbp-52], eax
	fld	TBYTE PTR [rbp-464]
	fld	TBYTE PTR [rbp-480]
	mov	eax, DWORD PTR [rbp-52]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC102
	mov	eax, 0
	call	printf
	add	rsp, 32
	mov	rax, -5
	movabs	rdx, 81985529216486894
	mov	QWORD PTR [rbp-496], rax
	mov	QWORD PTR [rbp-488], rdx
	mov	QWORD PTR [rbp-512], -1
	mov	QWORD PTR [rbp-504], -1
	mov	rax, QWORD PTR [rbp-496]
	mov	rdx, QWORD PTR [rbp-488]
	mov	rcx, rax
	mov	rbx, rdx
	mov	rax, rdx
	mov	rdi, rcx
	mov	rsi, rax
	call	__floattixf
	fstp	TBYTE PTR [rbp-128]
	mov	rax, QWORD PTR [rbp-512]
	mov	rdx, QWORD PTR [rbp-504]
	mov	rcx, rax
	mov	rbx, rdx
	mov	rax, rdx
	mov	rdi, rcx
	mov	rsi, rax
	call	__floatuntixf
	fstp	TBYTE PTR [rbp-112]
	mov	rax, QWORD PTR [rbp-496]
	mov	rdx, QWORD PTR [rbp-488]
	neg	rax
	adc	rdx, 0
	neg	rdx
	mov	rcx, rax
	mov	rbx, rdx
	mov	rax, rdx
	mov	rdi, rcx
	mov	rsi, rax
	call	__floattixf
	fstp	TBYTE PTR [rbp-96]
	mov	rax, QWORD PTR [rbp-128]
	mov	rdx, QWORD PTR [rbp-120]
	mov	QWORD PTR [rbp-560], rax
	mov	QWORD PTR [rbp-552], rdx
	mov	rax, QWORD PTR [rbp-112]
	mov	rdx, QWORD PTR [rbp-104]
	mov	QWORD PTR [rbp-544], rax
	mov	QWORD PTR [rbp-536], rdx
	mov	rax, QWORD PTR [rbp-96]
	mov	rdx, QWORD PTR [rbp-88]
	mov	QWORD PTR [rbp-528], rax
	mov	QWORD PTR [rbp-520], rdx
	fld	TBYTE PTR [rbp-528]
	fld	TBYTE PTR [rbp-544]
	fld	TBYTE PTR [rbp-560]
	fxch	st(2)
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	mov	edi, OFFSET FLAT:.LC103
	mov	eax, 0
	call	printf
	add	rsp, 48
	fld	TBYTE PTR [rbp-528]
	fld	TBYTE PTR .LC104[rip]
	fdivp	st(1), st
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	call	__fixxfti
	add	rsp, 16
	mov	QWORD PTR [rbp-496], rax
	mov	QWORD PTR [rbp-488], rdx
	fld	TBYTE PTR [rbp-560]
	fld	TBYTE PTR .LC14[rip]
	fmulp	st(1), st
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	call	__fixunsxfti
	add	rsp, 16
	mov	QWORD PTR [rbp-512], rax
	mov	QWORD PTR [rbp-504], rdx
	mov	rax, QWORD PTR [rbp-512]
	mov	rdx, QWORD PTR [rbp-504]
	mov	rdi, rax
	mov	rax, QWORD PTR [rbp-512]
	mov	rdx, QWORD PTR [rbp-504]
	mov	rax, rdx
	xor	edx, edx
	mov	rcx, rax
	mov	rax, QWORD PTR [rbp-496]
	mov	rdx, QWORD PTR [rbp-488]
	mov	rsi, rax
	mov	rax, QWORD PTR [rbp-496]
	mov	rdx, QWORD PTR [rbp-488]
	mov	rax, rdx
	mov	rdx, rax
	sar	rdx, 63
	mov	r8, rdi
	mov	rdx, rsi
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC105
	mov	eax, 0
	call	printf
	mov	DWORD PTR [rbp-564], -7
	mov	eax, DWORD PTR [rbp-564]
	fld	TBYTE PTR .LC106[rip]
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	mov	edi, eax
	call	__powixf2
	add	rsp, 16
	lea	rsp, [rsp-16]
	fstp	TBYTE PTR [rsp]
	mov	edi, OFFSET FLAT:.LC107
	mov	eax, 0
	call	printf
	add	rsp, 16
	fld1
	fstp	TBYTE PTR [rbp-592]
	fld	TBYTE PTR .LC104[rip]
	fstp	TBYTE PTR [rbp-608]
	fldz
	fstp	TBYTE PTR [rbp-624]
	mov	edi, 61
	call	feclearexcept
	fld	TBYTE PTR [rbp-592]
	fld	TBYTE PTR [rbp-608]
	fdivp	st(1), st
	fstp	TBYTE PTR [rbp-640]
	mov	edi, 61
	call	fetestexcept
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC108
	mov	eax, 0
	call	printf
	lea	rax, [rbp-688]
	mov	rdi, rax
	call	feholdexcept
	fld	TBYTE PTR [rbp-592]
	fld	TBYTE PTR [rbp-624]
	fdivp	st(1), st
	fstp	TBYTE PTR [rbp-640]
	mov	edi, 61
	call	fetestexcept
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC108
	mov	eax, 0
	call	printf
	mov	edi, 2048
	call	fesetround
	fld	TBYTE PTR [rbp-592]
	fld	TBYTE PTR [rbp-608]
	fdivp	st(1), st
	fstp	TBYTE PTR [rbp-640]
	mov	edi, 1024
	call	fesetround
	fld	TBYTE PTR [rbp-592]
	fld	TBYTE PTR [rbp-608]
	fdivp	st(1), st
	fstp	TBYTE PTR [rbp-656]
	call	fegetround
	mov	DWORD PTR [rbp-56], eax
	lea	rax, [rbp-688]
	mov	rdi, rax
	call	fesetenv
	fld	TBYTE PTR [rbp-656]
	fstp	TBYTE PTR [rbp-736]
	fld	TBYTE PTR [rbp-640]
	fstp	TBYTE PTR [rbp-752]
	call	fegetround
	mov	r12d, eax
	cmp	DWORD PTR [rbp-56], 1024
	sete	al
	movzx	ebx, al
	mov	edi, 61
	call	fetestexcept
	push	QWORD PTR [rbp-728]
	push	QWORD PTR [rbp-736]
	push	QWORD PTR [rbp-744]
	push	QWORD PTR [rbp-752]
	mov	ecx, r12d
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC109
	mov	eax, 0
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
	.align 16
.LC6:
	.long	-1431655765
	.long	-1431655766
	.long	16381
	.long	0
	.align 16
.LC7:
	.long	-27947935
	.long	-776305885
	.long	29670
	.long	0
	.align 16
.LC8:
	.long	1329071552
	.long	-1673694330
	.long	3095
	.long	0
	.align 16
.LC11:
	.long	0
	.long	-2147483648
	.long	49150
	.long	0
	.align 16
.LC12:
	.long	0
	.long	-2147483648
	.long	16381
	.long	0
	.align 16
.LC13:
	.long	0
	.long	-2147483648
	.long	49148
	.long	0
	.align 16
.LC14:
	.long	0
	.long	-1073741824
	.long	16383
	.long	0
	.align 16
.LC16:
	.long	0
	.long	-402653184
	.long	49153
	.long	0
	.align 16
.LC17:
	.long	0
	.long	-2147483648
	.long	16382
	.long	0
	.align 16
.LC18:
	.long	0
	.long	-1794967296
	.long	16417
	.long	0
	.align 16
.LC19:
	.long	-600608227
	.long	-921710720
	.long	16384
	.long	0
	.align 16
.LC20:
	.long	-377957122
	.long	-2146946778
	.long	49152
	.long	0
	.align 16
.LC21:
	.long	0
	.long	-1610612736
	.long	16383
	.long	0
	.align 16
.LC22:
	.long	0
	.long	-1794967296
	.long	16416
	.long	0
	.align 8
.LC23:
	.long	0
	.long	-1076887552
	.align 8
.LC24:
	.long	0
	.long	1074003968
	.align 16
.LC25:
	.long	0
	.long	-1610612736
	.long	16386
	.long	0
	.align 16
.LC26:
	.long	0
	.long	-536870912
	.long	16384
	.long	0
	.align 8
.LC28:
	.long	0
	.long	1075707904
	.align 16
.LC31:
	.long	1717986918
	.long	-161061274
	.long	16385
	.long	0
	.align 16
.LC33:
	.long	0
	.long	-1610612736
	.long	16384
	.long	0
	.align 4
.LC34:
	.long	1036831949
	.align 8
.LC35:
	.long	-1717986918
	.long	1069128089
	.align 16
.LC36:
	.long	0
	.long	-2147483648
	.long	16447
	.long	0
	.align 16
.LC38:
	.long	0
	.long	-1766572544
	.long	49171
	.long	0
	.align 16
.LC39:
	.long	0
	.long	-2147483648
	.long	16446
	.long	0
	.align 16
.LC41:
	.long	1983905800
	.long	-569676998
	.long	16442
	.long	0
	.align 16
.LC42:
	.long	1983905792
	.long	-569676998
	.long	16442
	.long	0
	.align 16
.LC84:
	.long	0
	.long	-1040187392
	.long	49150
	.long	0
	.align 16
.LC86:
	.long	0
	.long	-1073741824
	.long	49156
	.long	0
	.align 16
.LC88:
	.long	0
	.long	-1073741824
	.long	21383
	.long	0
	.align 16
.LC104:
	.long	0
	.long	-1073741824
	.long	16384
	.long	0
	.align 16
.LC106:
	.long	-858993459
	.long	-1932735284
	.long	16383
	.long	0
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
