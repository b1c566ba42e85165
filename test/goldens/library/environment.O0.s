	.file	"environment.c"
	.intel_syntax noprefix
	.text
	.data
	.align 8
	.type	one, @object
	.size	one, 8
one:
	.long	0
	.long	1072693248
	.align 8
	.type	three, @object
	.size	three, 8
three:
	.long	0
	.long	1074266112
	.align 8
	.type	ten, @object
	.size	ten, 8
ten:
	.long	0
	.long	1076101120
	.local	zero
	.comm	zero,8,8
	.align 8
	.type	huge, @object
	.size	huge, 8
huge:
	.long	-2048145248
	.long	2145504499
	.align 8
	.type	tiny, @object
	.size	tiny, 8
tiny:
	.long	2014963922
	.long	471254
	.align 8
	.type	none, @object
	.size	none, 8
none:
	.long	0
	.long	2146959360
	.align 8
	.type	half, @object
	.size	half, 8
half:
	.long	0
	.long	1074003968
	.align 8
	.type	minus, @object
	.size	minus, 8
minus:
	.long	0
	.long	-1073479680
	.align 4
	.type	single, @object
	.size	single, 4
single:
	.long	1036831949
	.align 8
	.type	odd, @object
	.size	odd, 8
odd:
	.quad	9007199254740993
	.align 8
	.type	round_aloud, @object
	.size	round_aloud, 8
round_aloud:
	.quad	rint
	.section	.rodata
	.align 16
	.type	directions, @object
	.size	directions, 16
directions:
	.long	0
	.long	1024
	.long	2048
	.long	3072
.LC0:
	.string	"nearest"
.LC1:
	.string	"down"
.LC2:
	.string	"up"
.LC3:
	.string	"zero"
	.align 32
	.type	names, @object
	.size	names, 32
names:
	.quad	.LC0
	.quad	.LC1
	.quad	.LC2
	.quad	.LC3
.LC4:
	.string	" inexact"
.LC5:
	.string	""
.LC6:
	.string	" underflow"
.LC7:
	.string	" overflow"
.LC8:
	.string	" division"
.LC9:
	.string	" invalid"
.LC10:
	.string	"%s:%s%s%s%s%s\n"
	.text
	.type	flags, @function
flags:
	push	rbp
	mov	rbp, rsp
	push	r14
	push	r13
	push	r12
	push	rbx
	sub	rsp, 16
	mov	QWORD PTR [rbp-40], rdi
	mov	edi, 32
	call	fetestexcept
	test	eax, eax
	je	.L2
	mov	r12d, OFFSET FLAT:.LC4
	jmp	.L3
.L2:
	mov	r12d, OFFSET FLAT:.LC5
.L3:
	mov	edi, 16
	call	fetestexcept
	test	eax, eax
	je	.L4
	mov	r14d, OFFSET FLAT:.LC6
	jmp	.L5
.L4:
	mov	r14d, OFFSET FLAT:.LC5
.L5:
	mov	edi, 8
	call	fetestexcept
	test	eax, eax
	je	.L6
	mov	r13d, OFFSET FLAT:.LC7
	jmp	.L7
.L6:
	mov	r13d, OFFSET FLAT:.LC5
.L7:
	mov	edi, 4
	call	fetestexcept
	test	eax, eax
	je	.L8
	mov	ebx, OFFSET FLAT:.LC8
	jmp	.L9
.L8:
	mov	ebx, OFFSET FLAT:.LC5
.L9:
	mov	edi, 1
	call	fetestexcept
	test	eax, eax
	je	.L10
	mov	edx, OFFSET FLAT:.LC9
	jmp	.L11
.L10:
	mov	edx, OFFSET FLAT:.LC5
.L11:
	mov	rax, QWORD PTR [rbp-40]
	sub	rsp, 8
	push	r12
	mov	r9, r14
	mov	r8, r13
	mov	rcx, rbx
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC10
	mov	eax, 0
	call	printf
	add	rsp, 16
	mov	edi, 61
	call	feclearexcept
	nop
	lea	rsp, [rbp-32]
	pop	rbx
	pop	r12
	pop	r13
	pop	r14
	pop	rbp
	ret
	.size	flags, .-flags
	.section	.rodata
.LC12:
	.string	"%d, now %#x: %a %a %a %a %a\n"
.LC14:
	.string	"  %a %a %a %a %ld %ld %ld\n"
.LC15:
	.string	"  fma %a %a %a, float %a\n"
	.text
	.type	rounded, @function
rounded:
	push	rbp
	mov	rbp, rsp
	push	r15
	push	r14
	push	r13
	push	r12
	push	rbx
	sub	rsp, 56
	mov	DWORD PTR [rbp-68], edi
	mov	eax, DWORD PTR [rbp-68]
	mov	edi, eax
	call	fesetround
	mov	DWORD PTR [rbp-52], eax
	mov	rax, QWORD PTR odd[rip]
	pxor	xmm6, xmm6
	cvtsi2sd	xmm6, rax
	movsd	QWORD PTR [rbp-80], xmm6
	mov	rax, QWORD PTR ten[rip]
	movq	xmm0, rax
	call	sqrt
	movq	r12, xmm0
	movsd	xmm1, QWORD PTR one[rip]
	movsd	xmm0, QWORD PTR tiny[rip]
	addsd	xmm1, xmm0
	movsd	QWORD PTR [rbp-88], xmm1
	movsd	xmm0, QWORD PTR one[rip]
	movq	xmm1, QWORD PTR .LC11[rip]
	xorpd	xmm0, xmm1
	movsd	xmm1, QWORD PTR three[rip]
	divsd	xmm0, xmm1
	movsd	QWORD PTR [rbp-96], xmm0
	movsd	xmm0, QWORD PTR one[rip]
	movsd	xmm1, QWORD PTR three[rip]
	movapd	xmm5, xmm0
	divsd	xmm5, xmm1
	movq	rbx, xmm5
	call	fegetround
	mov	edx, eax
	mov	eax, DWORD PTR [rbp-52]
	movsd	xmm4, QWORD PTR [rbp-80]
	movq	xmm3, r12
	movsd	xmm2, QWORD PTR [rbp-88]
	movsd	xmm1, QWORD PTR [rbp-96]
	movq	xmm0, rbx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC12
	mov	eax, 5
	call	printf
	mov	rax, QWORD PTR huge[rip]
	movq	xmm0, rax
	call	llrint
	mov	QWORD PTR [rbp-80], rax
	mov	rax, QWORD PTR minus[rip]
	movq	xmm0, rax
	call	lrint
	mov	r15, rax
	mov	rax, QWORD PTR half[rip]
	movq	xmm0, rax
	call	lrint
	mov	r14, rax
	mov	rdx, QWORD PTR round_aloud[rip]
	movsd	xmm1, QWORD PTR half[rip]
	movsd	xmm0, QWORD PTR .LC13[rip]
	addsd	xmm1, xmm0
	movq	rax, xmm1
	movq	xmm0, rax
	call	rdx
	movq	r13, xmm0
	mov	rdx, QWORD PTR round_aloud[rip]
	mov	rax, QWORD PTR minus[rip]
	movq	xmm0, rax
	call	rdx
	movq	r12, xmm0
	mov	rax, QWORD PTR minus[rip]
	movq	xmm0, rax
	call	nearbyint
	movq	rbx, xmm0
	mov	rdx, QWORD PTR round_aloud[rip]
	mov	rax, QWORD PTR half[rip]
	movq	xmm0, rax
	call	rdx
	movq	rax, xmm0
	mov	rcx, QWORD PTR [rbp-80]
	mov	rdx, r15
	mov	rsi, r14
	movq	xmm3, r13
	movq	xmm2, r12
	movq	xmm1, rbx
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC14
	mov	eax, 4
	call	printf
	movss	xmm1, DWORD PTR single[rip]
	movss	xmm0, DWORD PTR single[rip]
	mulss	xmm0, xmm1
	pxor	xmm7, xmm7
	cvtss2sd	xmm7, xmm0
	movsd	QWORD PTR [rbp-80], xmm7
	movsd	xmm1, QWORD PTR one[rip]
	mov	rax, QWORD PTR tiny[rip]
	movsd	xmm0, QWORD PTR tiny[rip]
	movapd	xmm2, xmm1
	movapd	xmm1, xmm0
	movq	xmm0, rax
	call	fma
	movq	r12, xmm0
	movsd	xmm0, QWORD PTR huge[rip]
	movq	xmm1, QWORD PTR .LC11[rip]
	xorpd	xmm1, xmm0
	mov	rax, QWORD PTR ten[rip]
	movsd	xmm0, QWORD PTR huge[rip]
	movapd	xmm2, xmm1
	movapd	xmm1, xmm0
	movq	xmm0, rax
	call	fma
	movq	rbx, xmm0
	movsd	xmm0, QWORD PTR one[rip]
	movq	xmm1, QWORD PTR .LC11[rip]
	movapd	xmm2, xmm0
	xorpd	xmm2, xmm1
	mov	rax, QWORD PTR three[rip]
	movsd	xmm0, QWORD PTR one[rip]
	movsd	xmm1, QWORD PTR three[rip]
	divsd	xmm0, xmm1
	movapd	xmm1, xmm0
	movq	xmm0, rax
	call	fma
	movq	rax, xmm0
	movsd	xmm3, QWORD PTR [rbp-80]
	movq	xmm2, r12
	movq	xmm1, rbx
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC15
	mov	eax, 4
	call	printf
	nop
	add	rsp, 56
	pop	rbx
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	pop	rbp
	ret
	.size	rounded, .-rounded
	.section	.rodata
.LC16:
	.string	"1 / 0"
.LC17:
	.string	"0 / 0"
.LC18:
	.string	"overflow"
.LC19:
	.string	"underflow"
.LC20:
	.string	"inexact"
.LC21:
	.string	"exact"
.LC22:
	.string	"quiet NaN"
.LC23:
	.string	"comparison with NaN"
.LC24:
	.string	"isless with NaN"
.LC25:
	.string	"to an integer"
.LC26:
	.string	"sqrt of -1"
.LC27:
	.string	"rint"
.LC28:
	.string	"nearbyint"
.LC29:
	.string	"lrint"
.LC30:
	.string	"%g "
.LC31:
	.string	"log of 0"
.LC33:
	.string	"log of -1"
.LC34:
	.string	"0 to the -1"
.LC35:
	.string	"fmod by 0"
.LC37:
	.string	"exp of 1000"
.LC39:
	.string	"exp of -1000"
.LC40:
	.string	"ldexp"
.LC41:
	.string	"fma"
	.text
	.type	raised, @function
raised:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 16
	movsd	xmm0, QWORD PTR one[rip]
	movsd	xmm1, QWORD PTR zero[rip]
	divsd	xmm0, xmm1
	movsd	QWORD PTR [rbp-8], xmm0
	mov	edi, OFFSET FLAT:.LC16
	call	flags
	movsd	xmm0, QWORD PTR zero[rip]
	movsd	xmm1, QWORD PTR zero[rip]
	divsd	xmm0, xmm1
	movsd	QWORD PTR [rbp-8], xmm0
	mov	edi, OFFSET FLAT:.LC17
	call	flags
	movsd	xmm1, QWORD PTR huge[rip]
	movsd	xmm0, QWORD PTR huge[rip]
	mulsd	xmm0, xmm1
	movsd	QWORD PTR [rbp-8], xmm0
	mov	edi, OFFSET FLAT:.LC18
	call	flags
	movsd	xmm1, QWORD PTR tiny[rip]
	movsd	xmm0, QWORD PTR tiny[rip]
	mulsd	xmm0, xmm1
	movsd	QWORD PTR [rbp-8], xmm0
	mov	edi, OFFSET FLAT:.LC19
	call	flags
	movsd	xmm0, QWORD PTR one[rip]
	movsd	xmm1, QWORD PTR three[rip]
	divsd	xmm0, xmm1
	movsd	QWORD PTR [rbp-8], xmm0
	mov	edi, OFFSET FLAT:.LC20
	call	flags
	movsd	xmm1, QWORD PTR one[rip]
	movsd	xmm0, QWORD PTR three[rip]
	addsd	xmm0, xmm1
	movsd	QWORD PTR [rbp-8], xmm0
	mov	edi, OFFSET FLAT:.LC21
	call	flags
	movsd	xmm1, QWORD PTR none[rip]
	movsd	xmm0, QWORD PTR one[rip]
	addsd	xmm0, xmm1
	movsd	QWORD PTR [rbp-8], xmm0
	mov	edi, OFFSET FLAT:.LC22
	call	flags
	movsd	xmm1, QWORD PTR none[rip]
	movsd	xmm0, QWORD PTR one[rip]
	comisd	xmm0, xmm1
	seta	al
	movzx	eax, al
	mov	QWORD PTR [rbp-16], rax
	mov	edi, OFFSET FLAT:.LC23
	call	flags
	movsd	xmm1, QWORD PTR none[rip]
	movsd	xmm0, QWORD PTR one[rip]
	ucomisd	xmm0, xmm1
	setbe	al
	xor	eax, 1
	movzx	eax, al
	cdqe
	mov	QWORD PTR [rbp-16], rax
	mov	edi, OFFSET FLAT:.LC24
	call	flags
	movsd	xmm0, QWORD PTR huge[rip]
	cvttsd2si	rax, xmm0
	mov	QWORD PTR [rbp-16], rax
	mov	edi, OFFSET FLAT:.LC25
	call	flags
	movsd	xmm0, QWORD PTR one[rip]
	movq	xmm1, QWORD PTR .LC11[rip]
	xorpd	xmm0, xmm1
	movq	rax, xmm0
	movq	xmm0, rax
	call	sqrt
	movq	rax, xmm0
	mov	QWORD PTR [rbp-8], rax
	mov	edi, OFFSET FLAT:.LC26
	call	flags
	mov	rdx, QWORD PTR round_aloud[rip]
	mov	rax, QWORD PTR half[rip]
	movq	xmm0, rax
	call	rdx
	movq	rax, xmm0
	mov	QWORD PTR [rbp-8], rax
	mov	edi, OFFSET FLAT:.LC27
	call	flags
	mov	rax, QWORD PTR half[rip]
	movq	xmm0, rax
	call	nearbyint
	movq	rax, xmm0
	mov	QWORD PTR [rbp-8], rax
	mov	edi, OFFSET FLAT:.LC28
	call	flags
	mov	rax, QWORD PTR half[rip]
	movq	xmm0, rax
	call	lrint
	mov	QWORD PTR [rbp-16], rax
	mov	edi, OFFSET FLAT:.LC29
	call	flags
	mov	rax, QWORD PTR zero[rip]
	movq	xmm0, rax
	call	log
	movq	rax, xmm0
	mov	QWORD PTR [rbp-8], rax
	mov	rax, QWORD PTR [rbp-8]
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC30
	mov	eax, 1
	call	printf
	mov	edi, OFFSET FLAT:.LC31
	call	flags
	movsd	xmm0, QWORD PTR one[rip]
	movq	xmm1, QWORD PTR .LC11[rip]
	xorpd	xmm0, xmm1
	movq	rax, xmm0
	movq	xmm0, rax
	call	log
	movq	rax, xmm0
	mov	QWORD PTR [rbp-8], rax
	movsd	xmm0, QWORD PTR [rbp-8]
	movq	xmm1, QWORD PTR .LC32[rip]
	andpd	xmm0, xmm1
	movq	rax, xmm0
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC30
	mov	eax, 1
	call	printf
	mov	edi, OFFSET FLAT:.LC33
	call	flags
	movsd	xmm0, QWORD PTR one[rip]
	movq	xmm1, QWORD PTR .LC11[rip]
	xorpd	xmm0, xmm1
	mov	rax, QWORD PTR zero[rip]
	movapd	xmm1, xmm0
	movq	xmm0, rax
	call	pow
	movq	rax, xmm0
	mov	QWORD PTR [rbp-8], rax
	mov	rax, QWORD PTR [rbp-8]
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC30
	mov	eax, 1
	call	printf
	mov	edi, OFFSET FLAT:.LC34
	call	flags
	movsd	xmm0, QWORD PTR zero[rip]
	mov	rax, QWORD PTR one[rip]
	movapd	xmm1, xmm0
	movq	xmm0, rax
	call	fmod
	movq	rax, xmm0
	mov	QWORD PTR [rbp-8], rax
	movsd	xmm0, QWORD PTR [rbp-8]
	movq	xmm1, QWORD PTR .LC32[rip]
	andpd	xmm0, xmm1
	movq	rax, xmm0
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC30
	mov	eax, 1
	call	printf
	mov	edi, OFFSET FLAT:.LC35
	call	flags
	movsd	xmm1, QWORD PTR one[rip]
	movsd	xmm0, QWORD PTR .LC36[rip]
	mulsd	xmm1, xmm0
	movq	rax, xmm1
	movq	xmm0, rax
	call	exp
	movq	rax, xmm0
	mov	QWORD PTR [rbp-8], rax
	mov	rax, QWORD PTR [rbp-8]
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC30
	mov	eax, 1
	call	printf
	mov	edi, 32
	call	feclearexcept
	mov	edi, OFFSET FLAT:.LC37
	call	flags
	movsd	xmm1, QWORD PTR one[rip]
	movsd	xmm0, QWORD PTR .LC38[rip]
	mulsd	xmm1, xmm0
	movq	rax, xmm1
	movq	xmm0, rax
	call	exp
	movq	rax, xmm0
	mov	QWORD PTR [rbp-8], rax
	mov	rax, QWORD PTR [rbp-8]
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC30
	mov	eax, 1
	call	printf
	mov	edi, 32
	call	feclearexcept
	mov	edi, OFFSET FLAT:.LC39
	call	flags
	mov	rax, QWORD PTR one[rip]
	mov	edi, 2000
	movq	xmm0, rax
	call	ldexp
	movq	rax, xmm0
	mov	QWORD PTR [rbp-8], rax
	mov	rax, QWORD PTR [rbp-8]
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC30
	mov	eax, 1
	call	printf
	mov	edi, OFFSET FLAT:.LC40
	call	flags
	movsd	xmm1, QWORD PTR one[rip]
	mov	rax, QWORD PTR huge[rip]
	movsd	xmm0, QWORD PTR huge[rip]
	movapd	xmm2, xmm1
	movapd	xmm1, xmm0
	movq	xmm0, rax
	call	fma
	movq	rax, xmm0
	mov	QWORD PTR [rbp-8], rax
	mov	edi, OFFSET FLAT:.LC41
	call	flags
	movsd	xmm0, QWORD PTR [rbp-8]
	mov	rax, QWORD PTR [rbp-16]
	nop
	leave
	ret
	.size	raised, .-raised
	.section	.rodata
.LC42:
	.string	"get %d, "
.LC43:
	.string	"hold %d, "
.LC44:
	.string	"after hold %#x %#x\n"
.LC45:
	.string	"update %d, "
.LC46:
	.string	"then %#x %#x\n"
.LC47:
	.string	"default %d, "
.LC48:
	.string	"flags %#x\n"
.LC49:
	.string	"first %#x %#x\n"
.LC50:
	.string	"no direction %d, now %#x\n"
.LC51:
	.string	"enabled %#x\n"
.LC52:
	.string	"before %#x\n"
	.text
	.type	kept, @function
kept:
	push	rbp
	mov	rbp, rsp
	push	rbx
	sub	rsp, 88
	mov	edi, 2048
	call	fesetround
	mov	edi, 36
	call	feraiseexcept
	lea	rax, [rbp-48]
	mov	rdi, rax
	call	fegetenv
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC42
	mov	eax, 0
	call	printf
	lea	rax, [rbp-80]
	mov	rdi, rax
	call	feholdexcept
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC43
	mov	eax, 0
	call	printf
	call	fegetround
	mov	ebx, eax
	mov	edi, 61
	call	fetestexcept
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC44
	mov	eax, 0
	call	printf
	mov	edi, 1
	call	feraiseexcept
	mov	edi, 1024
	call	fesetround
	lea	rax, [rbp-80]
	mov	rdi, rax
	call	feupdateenv
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC45
	mov	eax, 0
	call	printf
	call	fegetround
	mov	ebx, eax
	mov	edi, 61
	call	fetestexcept
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC46
	mov	eax, 0
	call	printf
	lea	rax, [rbp-82]
	mov	esi, 61
	mov	rdi, rax
	call	fegetexceptflag
	mov	rdi, -1
	call	fesetenv
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC47
	mov	eax, 0
	call	printf
	call	fegetround
	mov	ebx, eax
	mov	edi, 61
	call	fetestexcept
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC46
	mov	eax, 0
	call	printf
	lea	rax, [rbp-82]
	mov	esi, 41
	mov	rdi, rax
	call	fesetexceptflag
	mov	edi, 61
	call	fetestexcept
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC48
	mov	eax, 0
	call	printf
	lea	rax, [rbp-48]
	mov	rdi, rax
	call	fesetenv
	call	fegetround
	mov	ebx, eax
	mov	edi, 61
	call	fetestexcept
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC49
	mov	eax, 0
	call	printf
	call	fegetround
	mov	ebx, eax
	mov	edi, 291
	call	fesetround
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC50
	mov	eax, 0
	call	printf
	mov	rdi, -1
	call	fesetenv
	call	fegetexcept
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC51
	mov	eax, 0
	call	printf
	mov	edi, 12
	call	feenableexcept
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC52
	mov	eax, 0
	call	printf
	call	fegetexcept
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC51
	mov	eax, 0
	call	printf
	mov	edi, 8
	call	fedisableexcept
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC52
	mov	eax, 0
	call	printf
	call	fegetexcept
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC51
	mov	eax, 0
	call	printf
	mov	edi, 61
	call	fedisableexcept
	nop
	mov	rbx, QWORD PTR [rbp-8]
	leave
	ret
	.size	kept, .-kept
	.section	.rodata
.LC53:
	.string	"%s "
.LC54:
	.string	"rounded"
	.align 8
.LC58:
	.string	"classes %d %d %d %d %d, signs %d %d\n"
	.text
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 16
	mov	DWORD PTR [rbp-4], 0
	jmp	.L16
.L17:
	mov	eax, DWORD PTR [rbp-4]
	cdqe
	mov	rax, QWORD PTR names[0+rax*8]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC53
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR [rbp-4]
	cdqe
	mov	eax, DWORD PTR directions[0+rax*4]
	mov	edi, eax
	call	rounded
	add	DWORD PTR [rbp-4], 1
.L16:
	cmp	DWORD PTR [rbp-4], 3
	jle	.L17
	mov	edi, 0
	call	fesetround
	mov	edi, OFFSET FLAT:.LC54
	call	flags
	call	raised
	call	kept
	movsd	xmm0, QWORD PTR one[rip]
	movmskpd	eax, xmm0
	and	eax, 1
	test	eax, eax
	setne	al
	movzx	r9d, al
	movsd	xmm0, QWORD PTR zero[rip]
	movq	xmm1, QWORD PTR .LC11[rip]
	xorpd	xmm0, xmm1
	movmskpd	eax, xmm0
	and	eax, 1
	test	eax, eax
	setne	al
	movzx	r8d, al
	movsd	xmm0, QWORD PTR one[rip]
	movq	xmm1, QWORD PTR .LC32[rip]
	andpd	xmm0, xmm1
	ucomisd	xmm0, xmm0
	jp	.L18
	ucomisd	xmm0, QWORD PTR .LC55[rip]
	ja	.L89
	comisd	xmm0, QWORD PTR .LC56[rip]
	jb	.L90
	mov	edi, 4
	jmp	.L28
.L90:
	pxor	xmm1, xmm1
	ucomisd	xmm0, xmm1
	jp	.L24
	pxor	xmm1, xmm1
	ucomisd	xmm0, xmm1
	jne	.L24
	mov	edi, 2
	jmp	.L28
.L24:
	mov	edi, 3
	jmp	.L28
.L89:
	mov	edi, 1
	jmp	.L28
.L18:
	mov	edi, 0
.L28:
	movsd	xmm0, QWORD PTR tiny[rip]
	movsd	xmm1, QWORD PTR .LC36[rip]
	divsd	xmm0, xmm1
	movq	xmm1, QWORD PTR .LC32[rip]
	andpd	xmm0, xmm1
	ucomisd	xmm0, xmm0
	jp	.L29
	ucomisd	xmm0, QWORD PTR .LC55[rip]
	ja	.L91
	comisd	xmm0, QWORD PTR .LC56[rip]
	jb	.L92
	mov	esi, 4
	jmp	.L39
.L92:
	pxor	xmm1, xmm1
	ucomisd	xmm0, xmm1
	jp	.L35
	pxor	xmm1, xmm1
	ucomisd	xmm0, xmm1
	jne	.L35
	mov	esi, 2
	jmp	.L39
.L35:
	mov	esi, 3
	jmp	.L39
.L91:
	mov	esi, 1
	jmp	.L39
.L29:
	mov	esi, 0
.L39:
	movsd	xmm0, QWORD PTR zero[rip]
	movq	xmm1, QWORD PTR .LC32[rip]
	andpd	xmm0, xmm1
	ucomisd	xmm0, xmm0
	jp	.L40
	ucomisd	xmm0, QWORD PTR .LC55[rip]
	ja	.L93
	comisd	xmm0, QWORD PTR .LC56[rip]
	jb	.L94
	mov	ecx, 4
	jmp	.L50
.L94:
	pxor	xmm1, xmm1
	ucomisd	xmm0, xmm1
	jp	.L46
	pxor	xmm1, xmm1
	ucomisd	xmm0, xmm1
	jne	.L46
	mov	ecx, 2
	jmp	.L50
.L46:
	mov	ecx, 3
	jmp	.L50
.L93:
	mov	ecx, 1
	jmp	.L50
.L40:
	mov	ecx, 0
.L50:
	movsd	xmm0, QWORD PTR one[rip]
	movsd	xmm1, QWORD PTR zero[rip]
	divsd	xmm0, xmm1
	movq	xmm1, QWORD PTR .LC32[rip]
	andpd	xmm0, xmm1
	ucomisd	xmm0, xmm0
	jp	.L51
	ucomisd	xmm0, QWORD PTR .LC55[rip]
	ja	.L95
	comisd	xmm0, QWORD PTR .LC56[rip]
	jb	.L96
	mov	edx, 4
	jmp	.L61
.L96:
	pxor	xmm1, xmm1
	ucomisd	xmm0, xmm1
	jp	.L57
	pxor	xmm1, xmm1
	ucomisd	xmm0, xmm1
	jne	.L57
	mov	edx, 2
	jmp	.L61
.L57:
	mov	edx, 3
	jmp	.L61
.L95:
	mov	edx, 1
	jmp	.L61
.L51:
	mov	edx, 0
.L61:
	movsd	xmm0, QWORD PTR none[rip]
	movq	xmm1, QWORD PTR .LC32[rip]
	andpd	xmm0, xmm1
	ucomisd	xmm0, xmm0
	jp	.L62
	ucomisd	xmm0, QWORD PTR .LC55[rip]
	ja	.L97
	comisd	xmm0, QWORD PTR .LC56[rip]
	jb	.L98
	mov	eax, 4
	jmp	.L72
.L98:
	pxor	xmm1, xmm1
	ucomisd	xmm0, xmm1
	jp	.L68
	pxor	xmm1, xmm1
	ucomisd	xmm0, xmm1
	jne	.L68
	mov	eax, 2
	jmp	.L72
.L68:
	mov	eax, 3
	jmp	.L72
.L97:
	mov	eax, 1
	jmp	.L72
.L62:
	mov	eax, 0
.L72:
	push	r9
	push	r8
	mov	r9d, edi
	mov	r8d, esi
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC58
	mov	eax, 0
	call	printf
	add	rsp, 16
	mov	eax, 0
	leave
	ret
	.size	main, .-main
	.section	.rodata
	.align 16
.LC11:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
	.align 8
.LC13:
	.long	0
	.long	1072693248
	.align 16
.LC32:
	.long	-1
	.long	2147483647
	.long	0
	.long	0
	.align 8
.LC36:
	.long	0
	.long	1083129856
	.align 8
.LC38:
	.long	0
	.long	-1064353792
	.align 8
.LC55:
	.long	-1
	.long	2146435071
	.align 8
.LC56:
	.long	0
	.long	1048576
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
