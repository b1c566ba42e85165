	.file	"environment.c"
	.intel_syntax noprefix
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	" inexact"
.LC1:
	.string	""
.LC2:
	.string	" underflow"
.LC3:
	.string	" overflow"
.LC4:
	.string	" division"
.LC5:
	.string	" invalid"
.LC6:
	.string	"%s:%s%s%s%s%s\n"
	.text
	.p2align 4
	.type	flags, @function
flags:
	push	r15
	mov	r15d, OFFSET FLAT:.LC0
	push	r14
	mov	r14d, OFFSET FLAT:.LC2
	push	r13
	mov	r13d, OFFSET FLAT:.LC3
	push	r12
	mov	r12d, OFFSET FLAT:.LC4
	push	rbp
	mov	rbp, rdi
	mov	edi, 32
	push	rbx
	mov	ebx, OFFSET FLAT:.LC1
	sub	rsp, 8
	call	fetestexcept
	mov	edi, 16
	test	eax, eax
	cmove	r15, rbx
	call	fetestexcept
	mov	edi, 8
	test	eax, eax
	cmove	r14, rbx
	call	fetestexcept
	mov	edi, 4
	test	eax, eax
	cmove	r13, rbx
	call	fetestexcept
	mov	edi, 1
	test	eax, eax
	cmove	r12, rbx
	call	fetestexcept
	mov	r9, r14
	mov	r8, r13
	mov	rsi, rbp
	test	eax, eax
	mov	eax, OFFSET FLAT:.LC5
	mov	rcx, r12
	mov	edi, OFFSET FLAT:.LC6
	cmove	rax, rbx
	sub	rsp, 8
	push	r15
	mov	rdx, rax
	xor	eax, eax
	call	printf
	add	rsp, 24
	mov	edi, 61
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	jmp	feclearexcept
	.size	flags, .-flags
	.section	.rodata.str1.1
.LC7:
	.string	"%s "
.LC10:
	.string	"%d, now %#x: %a %a %a %a %a\n"
.LC12:
	.string	"  %a %a %a %a %ld %ld %ld\n"
.LC13:
	.string	"  fma %a %a %a, float %a\n"
.LC14:
	.string	"rounded"
.LC15:
	.string	"1 / 0"
.LC16:
	.string	"0 / 0"
.LC17:
	.string	"overflow"
.LC18:
	.string	"underflow"
.LC19:
	.string	"inexact"
.LC20:
	.string	"exact"
.LC21:
	.string	"quiet NaN"
.LC22:
	.string	"comparison with NaN"
.LC23:
	.string	"isless with NaN"
.LC24:
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
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC55:
	.string	"classes %d %d %d %d %d, signs %d %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	r13
	push	r12
	push	rbp
	push	rbx
	xor	ebx, ebx
	sub	rsp, 168
.L18:
	mov	rsi, QWORD PTR names[0+rbx*8]
	mov	edi, OFFSET FLAT:.LC7
	xor	eax, eax
	call	printf
	mov	edi, DWORD PTR directions[0+rbx*4]
	call	fesetround
	pxor	xmm5, xmm5
	pxor	xmm4, xmm4
	mov	ebp, eax
	mov	rax, QWORD PTR odd[rip]
	movsd	xmm3, QWORD PTR ten[rip]
	ucomisd	xmm5, xmm3
	cvtsi2sd	xmm4, rax
	ja	.L70
	sqrtsd	xmm3, xmm3
.L17:
	movsd	xmm2, QWORD PTR one[rip]
	movsd	xmm6, QWORD PTR tiny[rip]
	movsd	QWORD PTR [rsp+56], xmm3
	add	rbx, 1
	movsd	xmm1, QWORD PTR one[rip]
	movsd	xmm7, QWORD PTR three[rip]
	movsd	QWORD PTR [rsp+48], xmm4
	movsd	xmm0, QWORD PTR one[rip]
	movsd	xmm5, QWORD PTR three[rip]
	movsd	QWORD PTR [rsp], xmm6
	movsd	QWORD PTR [rsp+8], xmm7
	movsd	QWORD PTR [rsp+16], xmm5
	movsd	QWORD PTR [rsp+40], xmm2
	movsd	QWORD PTR [rsp+32], xmm1
	movsd	QWORD PTR [rsp+24], xmm0
	call	fegetround
	movsd	xmm2, QWORD PTR [rsp+40]
	addsd	xmm2, QWORD PTR [rsp]
	mov	esi, ebp
	movsd	xmm4, QWORD PTR [rsp+48]
	movsd	xmm3, QWORD PTR [rsp+56]
	mov	edx, eax
	mov	edi, OFFSET FLAT:.LC10
	mov	eax, 5
	movsd	xmm1, QWORD PTR [rsp+32]
	movsd	xmm0, QWORD PTR [rsp+24]
	divsd	xmm0, QWORD PTR [rsp+16]
	xorpd	xmm1, XMMWORD PTR .LC9[rip]
	divsd	xmm1, QWORD PTR [rsp+8]
	call	printf
	movsd	xmm0, QWORD PTR huge[rip]
	call	llrint
	movsd	xmm0, QWORD PTR minus[rip]
	mov	r13, rax
	call	lrint
	movsd	xmm0, QWORD PTR half[rip]
	mov	r12, rax
	call	lrint
	mov	rbp, rax
	mov	rax, QWORD PTR round_aloud[rip]
	movsd	xmm0, QWORD PTR half[rip]
	addsd	xmm0, QWORD PTR .LC11[rip]
	call	rax
	mov	rax, QWORD PTR round_aloud[rip]
	movsd	QWORD PTR [rsp+16], xmm0
	movsd	xmm0, QWORD PTR minus[rip]
	call	rax
	movsd	QWORD PTR [rsp+8], xmm0
	movsd	xmm0, QWORD PTR minus[rip]
	call	nearbyint
	mov	rax, QWORD PTR round_aloud[rip]
	movsd	QWORD PTR [rsp], xmm0
	movsd	xmm0, QWORD PTR half[rip]
	call	rax
	movsd	xmm3, QWORD PTR [rsp+16]
	movsd	xmm1, QWORD PTR [rsp]
	mov	rdx, r12
	mov	rsi, rbp
	mov	rcx, r13
	mov	edi, OFFSET FLAT:.LC12
	mov	eax, 4
	movsd	xmm2, QWORD PTR [rsp+8]
	call	printf
	movss	xmm3, DWORD PTR single[rip]
	movss	xmm6, DWORD PTR single[rip]
	movsd	xmm2, QWORD PTR one[rip]
	movsd	xmm0, QWORD PTR tiny[rip]
	movsd	xmm1, QWORD PTR tiny[rip]
	movss	DWORD PTR [rsp+8], xmm6
	movss	DWORD PTR [rsp], xmm3
	call	fma
	movsd	xmm2, QWORD PTR huge[rip]
	xorpd	xmm2, XMMWORD PTR .LC9[rip]
	movq	rbp, xmm0
	movsd	xmm0, QWORD PTR ten[rip]
	movsd	xmm1, QWORD PTR huge[rip]
	call	fma
	movsd	xmm2, QWORD PTR one[rip]
	xorpd	xmm2, XMMWORD PTR .LC9[rip]
	movq	r12, xmm0
	movsd	xmm0, QWORD PTR three[rip]
	movsd	xmm1, QWORD PTR one[rip]
	movsd	xmm3, QWORD PTR three[rip]
	divsd	xmm1, xmm3
	call	fma
	movss	xmm3, DWORD PTR [rsp]
	mulss	xmm3, DWORD PTR [rsp+8]
	movq	xmm2, rbp
	movq	xmm1, r12
	mov	edi, OFFSET FLAT:.LC13
	mov	eax, 4
	cvtss2sd	xmm3, xmm3
	call	printf
	cmp	rbx, 4
	jne	.L18
	xor	edi, edi
	call	fesetround
	mov	edi, OFFSET FLAT:.LC14
	call	flags
	movsd	xmm0, QWORD PTR one[rip]
	mov	edi, OFFSET FLAT:.LC15
	movsd	xmm1, QWORD PTR zero[rip]
	divsd	xmm0, xmm1
	movsd	QWORD PTR [rsp+80], xmm0
	call	flags
	movsd	xmm0, QWORD PTR zero[rip]
	mov	edi, OFFSET FLAT:.LC16
	movsd	xmm1, QWORD PTR zero[rip]
	divsd	xmm0, xmm1
	movsd	QWORD PTR [rsp+80], xmm0
	call	flags
	movsd	xmm0, QWORD PTR huge[rip]
	mov	edi, OFFSET FLAT:.LC17
	movsd	xmm1, QWORD PTR huge[rip]
	mulsd	xmm0, xmm1
	movsd	QWORD PTR [rsp+80], xmm0
	call	flags
	movsd	xmm0, QWORD PTR tiny[rip]
	mov	edi, OFFSET FLAT:.LC18
	movsd	xmm1, QWORD PTR tiny[rip]
	mulsd	xmm0, xmm1
	movsd	QWORD PTR [rsp+80], xmm0
	call	flags
	movsd	xmm0, QWORD PTR one[rip]
	mov	edi, OFFSET FLAT:.LC19
	movsd	xmm1, QWORD PTR three[rip]
	divsd	xmm0, xmm1
	movsd	QWORD PTR [rsp+80], xmm0
	call	flags
	movsd	xmm0, QWORD PTR one[rip]
	mov	edi, OFFSET FLAT:.LC20
	movsd	xmm1, QWORD PTR three[rip]
	addsd	xmm0, xmm1
	movsd	QWORD PTR [rsp+80], xmm0
	call	flags
	movsd	xmm0, QWORD PTR none[rip]
	mov	edi, OFFSET FLAT:.LC21
	movsd	xmm1, QWORD PTR one[rip]
	addsd	xmm0, xmm1
	movsd	QWORD PTR [rsp+80], xmm0
	call	flags
	movsd	xmm0, QWORD PTR none[rip]
	xor	eax, eax
	movsd	xmm1, QWORD PTR one[rip]
	mov	edi, OFFSET FLAT:.LC22
	comisd	xmm1, xmm0
	seta	al
	mov	QWORD PTR [rsp+88], rax
	call	flags
	movsd	xmm0, QWORD PTR none[rip]
	xor	eax, eax
	movsd	xmm1, QWORD PTR one[rip]
	mov	edi, OFFSET FLAT:.LC23
	ucomisd	xmm1, xmm0
	seta	al
	mov	QWORD PTR [rsp+88], rax
	call	flags
	movsd	xmm0, QWORD PTR huge[rip]
	mov	edi, OFFSET FLAT:.LC24
	cvttsd2si	rax, xmm0
	mov	QWORD PTR [rsp+88], rax
	call	flags
	movsd	xmm1, QWORD PTR one[rip]
	ucomisd	xmm1, QWORD PTR .LC25[rip]
	movapd	xmm0, xmm1
	xorpd	xmm0, XMMWORD PTR .LC9[rip]
	ja	.L71
	sqrtsd	xmm0, xmm0
.L21:
	mov	edi, OFFSET FLAT:.LC26
	movsd	QWORD PTR [rsp+80], xmm0
	call	flags
	mov	rax, QWORD PTR round_aloud[rip]
	movsd	xmm0, QWORD PTR half[rip]
	call	rax
	mov	edi, OFFSET FLAT:.LC27
	movsd	QWORD PTR [rsp+80], xmm0
	call	flags
	movsd	xmm0, QWORD PTR half[rip]
	call	nearbyint
	mov	edi, OFFSET FLAT:.LC28
	movsd	QWORD PTR [rsp+80], xmm0
	call	flags
	movsd	xmm0, QWORD PTR half[rip]
	call	lrint
	mov	edi, OFFSET FLAT:.LC29
	mov	QWORD PTR [rsp+88], rax
	call	flags
	movsd	xmm0, QWORD PTR zero[rip]
	call	log
	mov	edi, OFFSET FLAT:.LC30
	mov	eax, 1
	movsd	QWORD PTR [rsp+80], xmm0
	movsd	xmm0, QWORD PTR [rsp+80]
	call	printf
	mov	edi, OFFSET FLAT:.LC31
	call	flags
	movsd	xmm0, QWORD PTR one[rip]
	xorpd	xmm0, XMMWORD PTR .LC9[rip]
	call	log
	mov	edi, OFFSET FLAT:.LC30
	mov	eax, 1
	movq	xmm3, QWORD PTR .LC32[rip]
	movsd	QWORD PTR [rsp+80], xmm0
	movsd	xmm0, QWORD PTR [rsp+80]
	andpd	xmm0, xmm3
	call	printf
	mov	edi, OFFSET FLAT:.LC33
	call	flags
	movsd	xmm1, QWORD PTR one[rip]
	movsd	xmm0, QWORD PTR zero[rip]
	xorpd	xmm1, XMMWORD PTR .LC9[rip]
	call	pow
	mov	edi, OFFSET FLAT:.LC30
	mov	eax, 1
	movsd	QWORD PTR [rsp+80], xmm0
	movsd	xmm0, QWORD PTR [rsp+80]
	call	printf
	mov	edi, OFFSET FLAT:.LC34
	call	flags
	movsd	xmm1, QWORD PTR zero[rip]
	movsd	xmm0, QWORD PTR one[rip]
	call	fmod
	mov	edi, OFFSET FLAT:.LC30
	mov	eax, 1
	movq	xmm3, QWORD PTR .LC32[rip]
	movsd	QWORD PTR [rsp+80], xmm0
	movsd	xmm0, QWORD PTR [rsp+80]
	andpd	xmm0, xmm3
	call	printf
	mov	edi, OFFSET FLAT:.LC35
	call	flags
	movsd	xmm0, QWORD PTR one[rip]
	mulsd	xmm0, QWORD PTR .LC36[rip]
	call	exp
	mov	edi, OFFSET FLAT:.LC30
	mov	eax, 1
	movsd	QWORD PTR [rsp+80], xmm0
	movsd	xmm0, QWORD PTR [rsp+80]
	call	printf
	mov	edi, 32
	call	feclearexcept
	mov	edi, OFFSET FLAT:.LC37
	call	flags
	movsd	xmm0, QWORD PTR one[rip]
	mulsd	xmm0, QWORD PTR .LC38[rip]
	call	exp
	mov	edi, OFFSET FLAT:.LC30
	mov	eax, 1
	movsd	QWORD PTR [rsp+80], xmm0
	movsd	xmm0, QWORD PTR [rsp+80]
	call	printf
	mov	edi, 32
	call	feclearexcept
	mov	edi, OFFSET FLAT:.LC39
	call	flags
	movsd	xmm0, QWORD PTR one[rip]
	mov	edi, 2000
	call	ldexp
	mov	edi, OFFSET FLAT:.LC30
	mov	eax, 1
	movsd	QWORD PTR [rsp+80], xmm0
	movsd	xmm0, QWORD PTR [rsp+80]
	call	printf
	mov	edi, OFFSET FLAT:.LC40
	call	flags
	movsd	xmm2, QWORD PTR one[rip]
	movsd	xmm0, QWORD PTR huge[rip]
	movsd	xmm1, QWORD PTR huge[rip]
	call	fma
	mov	edi, OFFSET FLAT:.LC41
	movsd	QWORD PTR [rsp+80], xmm0
	call	flags
	mov	edi, 2048
	movsd	xmm0, QWORD PTR [rsp+80]
	mov	rax, QWORD PTR [rsp+88]
	call	fesetround
	mov	edi, 36
	call	feraiseexcept
	lea	rdi, [rsp+96]
	call	fegetenv
	mov	edi, OFFSET FLAT:.LC42
	mov	esi, eax
	xor	eax, eax
	call	printf
	lea	rdi, [rsp+128]
	call	feholdexcept
	mov	edi, OFFSET FLAT:.LC43
	mov	esi, eax
	xor	eax, eax
	call	printf
	call	fegetround
	mov	edi, 61
	mov	ebx, eax
	call	fetestexcept
	mov	edx, ebx
	mov	edi, OFFSET FLAT:.LC44
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	edi, 1
	call	feraiseexcept
	mov	edi, 1024
	call	fesetround
	lea	rdi, [rsp+128]
	call	feupdateenv
	mov	edi, OFFSET FLAT:.LC45
	mov	esi, eax
	xor	eax, eax
	call	printf
	call	fegetround
	mov	edi, 61
	mov	ebx, eax
	call	fetestexcept
	mov	edx, ebx
	mov	edi, OFFSET FLAT:.LC46
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	esi, 61
	lea	rdi, [rsp+78]
	call	fegetexceptflag
	mov	rdi, -1
	call	fesetenv
	mov	edi, OFFSET FLAT:.LC47
	mov	esi, eax
	xor	eax, eax
	call	printf
	call	fegetround
	mov	edi, 61
	mov	ebx, eax
	call	fetestexcept
	mov	edx, ebx
	mov	edi, OFFSET FLAT:.LC46
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	esi, 41
	lea	rdi, [rsp+78]
	call	fesetexceptflag
	mov	edi, 61
	call	fetestexcept
	mov	edi, OFFSET FLAT:.LC48
	mov	esi, eax
	xor	eax, eax
	call	printf
	lea	rdi, [rsp+96]
	call	fesetenv
	call	fegetround
	mov	edi, 61
	mov	ebx, eax
	call	fetestexcept
	mov	edx, ebx
	mov	edi, OFFSET FLAT:.LC49
	mov	esi, eax
	xor	eax, eax
	call	printf
	call	fegetround
	mov	edi, 291
	mov	ebx, eax
	call	fesetround
	mov	edx, ebx
	mov	edi, OFFSET FLAT:.LC50
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	rdi, -1
	call	fesetenv
	call	fegetexcept
	mov	edi, OFFSET FLAT:.LC51
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	edi, 12
	call	feenableexcept
	mov	edi, OFFSET FLAT:.LC52
	mov	esi, eax
	xor	eax, eax
	call	printf
	call	fegetexcept
	mov	edi, OFFSET FLAT:.LC51
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	edi, 8
	call	fedisableexcept
	mov	edi, OFFSET FLAT:.LC52
	mov	esi, eax
	xor	eax, eax
	call	printf
	call	fegetexcept
	mov	edi, OFFSET FLAT:.LC51
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	edi, 61
	call	fedisableexcept
	movsd	xmm0, QWORD PTR one[rip]
	movq	xmm3, QWORD PTR .LC32[rip]
	movmskpd	edx, xmm0
	movsd	xmm0, QWORD PTR zero[rip]
	movsd	xmm1, QWORD PTR one[rip]
	xorpd	xmm0, XMMWORD PTR .LC9[rip]
	and	edx, 1
	movmskpd	eax, xmm0
	movapd	xmm0, xmm1
	andpd	xmm0, xmm3
	and	eax, 1
	ucomisd	xmm0, xmm0
	jp	.L37
	ucomisd	xmm0, QWORD PTR .LC53[rip]
	mov	r9d, 1
	ja	.L22
	comisd	xmm0, QWORD PTR .LC54[rip]
	mov	r9d, 4
	jnb	.L22
	pxor	xmm0, xmm0
	ucomisd	xmm1, xmm0
	jp	.L40
	mov	r9d, 2
	jne	.L40
	.p2align 4,,10
	.p2align 3
.L22:
	movsd	xmm1, QWORD PTR tiny[rip]
	divsd	xmm1, QWORD PTR .LC36[rip]
	movapd	xmm0, xmm1
	andpd	xmm0, xmm3
	ucomisd	xmm0, xmm0
	jp	.L41
	ucomisd	xmm0, QWORD PTR .LC53[rip]
	mov	r8d, 1
	ja	.L25
	comisd	xmm0, QWORD PTR .LC54[rip]
	mov	r8d, 4
	jnb	.L25
	pxor	xmm0, xmm0
	ucomisd	xmm1, xmm0
	jp	.L44
	mov	r8d, 2
	jne	.L44
	.p2align 4,,10
	.p2align 3
.L25:
	movsd	xmm1, QWORD PTR zero[rip]
	movapd	xmm0, xmm1
	andpd	xmm0, xmm3
	ucomisd	xmm0, xmm0
	jp	.L45
	ucomisd	xmm0, QWORD PTR .LC53[rip]
	mov	ecx, 1
	ja	.L28
	comisd	xmm0, QWORD PTR .LC54[rip]
	mov	ecx, 4
	jnb	.L28
	pxor	xmm0, xmm0
	ucomisd	xmm1, xmm0
	jp	.L48
	mov	ecx, 2
	jne	.L48
	.p2align 4,,10
	.p2align 3
.L28:
	movsd	xmm1, QWORD PTR one[rip]
	movsd	xmm0, QWORD PTR zero[rip]
	divsd	xmm1, xmm0
	movapd	xmm0, xmm1
	andpd	xmm0, xmm3
	ucomisd	xmm0, xmm0
	jp	.L49
	ucomisd	xmm0, QWORD PTR .LC53[rip]
	mov	edi, 1
	ja	.L31
	comisd	xmm0, QWORD PTR .LC54[rip]
	mov	edi, 4
	jnb	.L31
	pxor	xmm0, xmm0
	ucomisd	xmm1, xmm0
	jp	.L52
	mov	edi, 2
	jne	.L52
	.p2align 4,,10
	.p2align 3
.L31:
	movsd	xmm0, QWORD PTR none[rip]
	andpd	xmm3, xmm0
	ucomisd	xmm3, xmm3
	jp	.L53
	ucomisd	xmm3, QWORD PTR .LC53[rip]
	mov	esi, 1
	ja	.L34
	comisd	xmm3, QWORD PTR .LC54[rip]
	mov	esi, 4
	jnb	.L34
	pxor	xmm1, xmm1
	ucomisd	xmm0, xmm1
	jp	.L56
	mov	esi, 2
	jne	.L56
.L34:
	push	rdx
	mov	edx, edi
	mov	edi, OFFSET FLAT:.LC55
	push	rax
	xor	eax, eax
	call	printf
	add	rsp, 184
	xor	eax, eax
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	ret
.L40:
	mov	r9d, 3
	jmp	.L22
.L44:
	mov	r8d, 3
	jmp	.L25
.L48:
	mov	ecx, 3
	jmp	.L28
.L52:
	mov	edi, 3
	jmp	.L31
.L56:
	mov	esi, 3
	jmp	.L34
.L49:
	xor	edi, edi
	jmp	.L31
.L53:
	xor	esi, esi
	jmp	.L34
.L41:
	xor	r8d, r8d
	jmp	.L25
.L45:
	xor	ecx, ecx
	jmp	.L28
.L37:
	xor	r9d, r9d
	jmp	.L22
.L70:
	movapd	xmm0, xmm3
	movsd	QWORD PTR [rsp], xmm4
	call	sqrt
	movsd	xmm4, QWORD PTR [rsp]
	movapd	xmm3, xmm0
	jmp	.L17
.L71:
	call	sqrt
	jmp	.L21
	.size	main, .-main
	.section	.rodata.str1.1
.LC56:
	.string	"nearest"
.LC57:
	.string	"down"
.LC58:
	.string	"up"
.LC59:
	.string	"zero"
	.section	.rodata
	.align 32
	.type	names, @object
	.size	names, 32
names:
	.quad	.LC56
	.quad	.LC57
	.quad	.LC58
	.quad	.LC59
	.align 16
	.type	directions, @object
	.size	directions, 16
directions:
	.long	0
	.long	1024
	.long	2048
	.long	3072
	.data
	.align 8
	.type	round_aloud, @object
	.size	round_aloud, 8
round_aloud:
	.quad	rint
	.align 8
	.type	odd, @object
	.size	odd, 8
odd:
	.quad	9007199254740993
	.align 4
	.type	single, @object
	.size	single, 4
single:
	.long	1036831949
	.align 8
	.type	minus, @object
	.size	minus, 8
minus:
	.long	0
	.long	-1073479680
	.align 8
	.type	half, @object
	.size	half, 8
half:
	.long	0
	.long	1074003968
	.align 8
	.type	none, @object
	.size	none, 8
none:
	.long	0
	.long	2146959360
	.align 8
	.type	tiny, @object
	.size	tiny, 8
tiny:
	.long	2014963922
	.long	471254
	.align 8
	.type	huge, @object
	.size	huge, 8
huge:
	.long	-2048145248
	.long	2145504499
	.local	zero
	.comm	zero,8,8
	.align 8
	.type	ten, @object
	.size	ten, 8
ten:
	.long	0
	.long	1076101120
	.align 8
	.type	three, @object
	.size	three, 8
three:
	.long	0
	.long	1074266112
	.align 8
	.type	one, @object
	.size	one, 8
one:
	.long	0
	.long	1072693248
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC9:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC11:
	.long	0
	.long	1072693248
	.set	.LC25,.LC9
	.section	.rodata.cst16
	.align 16
.LC32:
	.long	-1
	.long	2147483647
	.long	0
	.long	0
	.section	.rodata.cst8
	.align 8
.LC36:
	.long	0
	.long	1083129856
	.align 8
.LC38:
	.long	0
	.long	-1064353792
	.align 8
.LC53:
	.long	-1
	.long	2146435071
	.align 8
.LC54:
	.long	0
	.long	1048576
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
