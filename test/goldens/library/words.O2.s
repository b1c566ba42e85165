	.file	"words.c"
	.intel_syntax noprefix
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%d %7s"
.LC1:
	.string	"12 apples"
	.text
	.p2align 4
	.type	parsed.constprop.0, @function
parsed.constprop.0:
	sub	rsp, 216
	mov	QWORD PTR [rsp+48], rdx
	mov	QWORD PTR [rsp+56], rcx
	mov	QWORD PTR [rsp+64], r8
	mov	QWORD PTR [rsp+72], r9
	test	al, al
	je	.L3
	movaps	XMMWORD PTR [rsp+80], xmm0
	movaps	XMMWORD PTR [rsp+96], xmm1
	movaps	XMMWORD PTR [rsp+112], xmm2
	movaps	XMMWORD PTR [rsp+128], xmm3
	movaps	XMMWORD PTR [rsp+144], xmm4
	movaps	XMMWORD PTR [rsp+160], xmm5
	movaps	XMMWORD PTR [rsp+176], xmm6
	movaps	XMMWORD PTR [rsp+192], xmm7
.L3:
	lea	rdx, [rsp+8]
	mov	esi, OFFSET FLAT:.LC0
	lea	rax, [rsp+224]
	mov	edi, OFFSET FLAT:.LC1
	mov	QWORD PTR [rsp+16], rax
	lea	rax, [rsp+32]
	mov	DWORD PTR [rsp+8], 16
	mov	DWORD PTR [rsp+12], 48
	mov	QWORD PTR [rsp+24], rax
	call	__isoc99_vsscanf
	add	rsp, 216
	ret
	.size	parsed.constprop.0, .-parsed.constprop.0
	.section	.rodata.str1.1
.LC2:
	.string	"%5.1f|%a|%.2A|%hhd"
	.text
	.p2align 4
	.type	listed.constprop.0, @function
listed.constprop.0:
	sub	rsp, 216
	mov	QWORD PTR [rsp+48], rdx
	mov	QWORD PTR [rsp+56], rcx
	mov	QWORD PTR [rsp+64], r8
	mov	QWORD PTR [rsp+72], r9
	test	al, al
	je	.L8
	movaps	XMMWORD PTR [rsp+80], xmm0
	movaps	XMMWORD PTR [rsp+96], xmm1
	movaps	XMMWORD PTR [rsp+112], xmm2
	movaps	XMMWORD PTR [rsp+128], xmm3
	movaps	XMMWORD PTR [rsp+144], xmm4
	movaps	XMMWORD PTR [rsp+160], xmm5
	movaps	XMMWORD PTR [rsp+176], xmm6
	movaps	XMMWORD PTR [rsp+192], xmm7
.L8:
	lea	rax, [rsp+224]
	lea	rdx, [rsp+8]
	mov	esi, OFFSET FLAT:.LC2
	mov	DWORD PTR [rsp+8], 16
	mov	QWORD PTR [rsp+16], rax
	lea	rax, [rsp+32]
	mov	DWORD PTR [rsp+12], 48
	mov	QWORD PTR [rsp+24], rax
	call	vasprintf
	add	rsp, 216
	ret
	.size	listed.constprop.0, .-listed.constprop.0
	.section	.rodata.str1.1
.LC3:
	.string	"memrchr"
.LC4:
	.string	"%s %d\n"
.LC5:
	.string	"over"
.LC6:
	.string	"memmem"
.LC7:
	.string	"under"
.LC8:
	.string	"strchrnul"
.LC9:
	.string	"FOX"
.LC10:
	.string	"strcasestr"
.LC11:
	.string	"rawmemchr"
.LC12:
	.string	"index"
.LC13:
	.string	"rindex"
.LC14:
	.string	"a"
.LC15:
	.string	"b"
.LC16:
	.string	"B"
.LC17:
	.string	"hello world"
.LC18:
	.string	"HELLO there"
.LC19:
	.string	"%d %d %d\n"
.LC20:
	.string	" "
.LC21:
	.string	"<%s>"
.LC22:
	.string	"[%s]"
.LC23:
	.string	",;"
.LC24:
	.string	""
.LC25:
	.string	"copied up to x, not on"
.LC26:
	.string	"memccpy"
.LC27:
	.string	"abc"
.LC28:
	.string	"stpncpy"
.LC29:
	.string	"mempcpy"
.LC30:
	.string	"sorted"
.LC31:
	.string	" %d %zu %s\n"
.LC32:
	.string	"%d %d %ld %ld %ld\n"
.LC33:
	.string	"99999999999999999999"
.LC34:
	.string	"%ld %d %s\n"
.LC35:
	.string	"12z"
.LC36:
	.string	"%lu %d %s, %s\n"
.LC37:
	.string	"0.1"
.LC38:
	.string	"-.5e1x"
.LC39:
	.string	"0x1.8p3"
.LC40:
	.string	"%a %a %a %d\n"
.LC41:
	.string	"%ld %d %d\n"
.LC42:
	.string	"made"
.LC43:
	.string	"%d-%s"
.LC44:
	.string	"%d %s\n"
.LC48:
	.string	"%d %d %s\n"
.LC49:
	.string	"NO SUCH VARIABLE"
.LC50:
	.string	"%d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	r14
	mov	edx, 44
	mov	esi, 111
	push	r13
	push	r12
	push	rbp
	mov	ebp, -1
	push	rbx
	sub	rsp, 176
	movdqa	xmm0, XMMWORD PTR .LC51[rip]
	lea	rbx, [rsp+128]
	movaps	XMMWORD PTR [rsp+128], xmm0
	movdqa	xmm0, XMMWORD PTR .LC52[rip]
	mov	rdi, rbx
	movaps	XMMWORD PTR [rsp+144], xmm0
	movdqa	xmm0, XMMWORD PTR .LC53[rip]
	movups	XMMWORD PTR [rsp+156], xmm0
	call	memrchr
	mov	esi, OFFSET FLAT:.LC3
	mov	edi, OFFSET FLAT:.LC4
	mov	rdx, rax
	sub	rdx, rbx
	test	rax, rax
	cmove	edx, ebp
	xor	eax, eax
	call	printf
	mov	ecx, 4
	mov	edx, OFFSET FLAT:.LC5
	mov	rdi, rbx
	mov	esi, 44
	call	memmem
	mov	esi, OFFSET FLAT:.LC6
	mov	edi, OFFSET FLAT:.LC4
	mov	rdx, rax
	sub	rdx, rbx
	test	rax, rax
	cmove	edx, ebp
	xor	eax, eax
	call	printf
	mov	ecx, 5
	mov	edx, OFFSET FLAT:.LC7
	mov	rdi, rbx
	mov	esi, 44
	call	memmem
	mov	esi, OFFSET FLAT:.LC6
	mov	edi, OFFSET FLAT:.LC4
	mov	rdx, rax
	sub	rdx, rbx
	test	rax, rax
	cmove	edx, ebp
	xor	eax, eax
	call	printf
	mov	esi, 113
	mov	rdi, rbx
	call	strchrnul
	mov	esi, OFFSET FLAT:.LC8
	mov	edi, OFFSET FLAT:.LC4
	mov	rdx, rax
	sub	rdx, rbx
	test	rax, rax
	cmove	edx, ebp
	xor	eax, eax
	call	printf
	mov	esi, 33
	mov	rdi, rbx
	call	strchrnul
	mov	esi, OFFSET FLAT:.LC8
	mov	edi, OFFSET FLAT:.LC4
	mov	rdx, rax
	sub	rdx, rbx
	test	rax, rax
	cmove	edx, ebp
	xor	eax, eax
	call	printf
	mov	esi, OFFSET FLAT:.LC9
	mov	rdi, rbx
	call	strcasestr
	mov	esi, OFFSET FLAT:.LC10
	mov	edi, OFFSET FLAT:.LC4
	mov	rdx, rax
	sub	rdx, rbx
	test	rax, rax
	cmove	edx, ebp
	xor	eax, eax
	call	printf
	mov	esi, 122
	mov	rdi, rbx
	call	rawmemchr
	mov	esi, OFFSET FLAT:.LC11
	mov	edi, OFFSET FLAT:.LC4
	mov	rdx, rax
	sub	rdx, rbx
	test	rax, rax
	cmove	edx, ebp
	xor	eax, eax
	call	printf
	mov	esi, 98
	mov	rdi, rbx
	call	index
	mov	esi, OFFSET FLAT:.LC12
	mov	edi, OFFSET FLAT:.LC4
	mov	rdx, rax
	sub	rdx, rbx
	test	rax, rax
	cmove	edx, ebp
	xor	eax, eax
	call	printf
	mov	esi, 101
	mov	rdi, rbx
	call	rindex
	mov	esi, OFFSET FLAT:.LC13
	mov	edi, OFFSET FLAT:.LC4
	mov	rdx, rax
	sub	rdx, rbx
	test	rax, rax
	cmove	edx, ebp
	xor	eax, eax
	call	printf
	mov	esi, OFFSET FLAT:.LC14
	mov	edi, OFFSET FLAT:.LC15
	call	strcoll
	mov	edx, 3
	mov	esi, OFFSET FLAT:.LC16
	mov	edi, OFFSET FLAT:.LC14
	mov	r12d, eax
	call	strncasecmp
	mov	edx, 5
	mov	esi, OFFSET FLAT:.LC17
	mov	edi, OFFSET FLAT:.LC18
	mov	ebp, eax
	call	strncasecmp
	xor	ecx, ecx
	mov	edx, ebp
	test	r12d, r12d
	setg	cl
	mov	esi, eax
	shr	edx, 31
	mov	edi, OFFSET FLAT:.LC19
	xor	eax, eax
	call	printf
	mov	esi, OFFSET FLAT:.LC20
	lea	rdx, [rsp+40]
	mov	rdi, rbx
	call	strtok_r
	mov	QWORD PTR [rsp+48], rax
	mov	rsi, rax
	test	rax, rax
	je	.L22
	.p2align 4,,10
	.p2align 3
.L20:
	mov	edi, OFFSET FLAT:.LC21
	xor	eax, eax
	call	printf
	mov	esi, OFFSET FLAT:.LC20
	lea	rdx, [rsp+40]
	xor	edi, edi
	call	strtok_r
	mov	QWORD PTR [rsp+48], rax
	mov	rsi, rax
	test	rax, rax
	jne	.L20
.L22:
	lea	rax, [rsp+33]
	mov	DWORD PTR [rsp+33], 1647062113
	mov	QWORD PTR [rsp+56], rax
	mov	DWORD PTR [rsp+36], 6503266
	jmp	.L21
	.p2align 4,,10
	.p2align 3
.L23:
	mov	edi, OFFSET FLAT:.LC22
	xor	eax, eax
	call	printf
.L21:
	mov	esi, OFFSET FLAT:.LC23
	lea	rdi, [rsp+56]
	call	strsep
	mov	QWORD PTR [rsp+48], rax
	mov	rsi, rax
	test	rax, rax
	jne	.L23
	mov	edi, OFFSET FLAT:.LC24
	lea	r12, [rsp+96]
	mov	ebp, 48
	call	puts
	mov	ecx, 22
	mov	rdi, r12
	mov	r14, r12
	movdqa	xmm0, XMMWORD PTR .LC54[rip]
	mov	edx, 120
	mov	esi, OFFSET FLAT:.LC25
	movaps	XMMWORD PTR [rsp+96], xmm0
	movdqa	xmm0, XMMWORD PTR .LC55[rip]
	movaps	XMMWORD PTR [rsp+112], xmm0
	call	memccpy
	mov	edx, -1
	mov	esi, OFFSET FLAT:.LC26
	mov	edi, OFFSET FLAT:.LC4
	mov	rcx, rax
	sub	rcx, r12
	test	rax, rax
	cmovne	edx, ecx
	xor	eax, eax
	call	printf
	mov	edx, 6
	mov	esi, OFFSET FLAT:.LC27
	lea	rdi, [rsp+112]
	call	stpncpy
	mov	esi, OFFSET FLAT:.LC28
	mov	edi, OFFSET FLAT:.LC4
	mov	edx, eax
	xor	eax, eax
	sub	edx, r12d
	call	printf
	mov	eax, 12849
	lea	rdx, [rsp+122]
	mov	esi, OFFSET FLAT:.LC29
	mov	WORD PTR [rsp+120], ax
	sub	edx, r12d
	mov	edi, OFFSET FLAT:.LC4
	xor	eax, eax
	call	printf
	mov	edx, 5
	mov	rsi, r12
	lea	rdi, [rsp+98]
	call	memmove
	xor	edx, edx
	mov	WORD PTR [rsp+126], dx
	.p2align 4,,10
	.p2align 3
.L26:
	movsx	edi, BYTE PTR [r14]
	test	dil, dil
	cmove	edi, ebp
	add	r14, 1
	call	putchar
	cmp	r14, rbx
	jne	.L26
	mov	rdi, r12
	mov	edx, 20
	mov	esi, OFFSET FLAT:.LC30
	call	strxfrm
	mov	rcx, r12
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC31
	mov	rdx, rax
	xor	eax, eax
	call	printf
	mov	ecx, 41
	xor	esi, esi
	xor	eax, eax
	mov	edx, 5
	mov	edi, OFFSET FLAT:.LC19
	call	printf
	mov	DWORD PTR [rsp+20], -17
	mov	esi, 5
	movabs	rax, -170000000000
	mov	QWORD PTR [rsp+64], rax
	mov	edi, DWORD PTR [rsp+20]
	call	div
	mov	rdi, QWORD PTR [rsp+64]
	mov	esi, 7
	mov	rbx, rax
	call	ldiv
	mov	esi, ebx
	mov	edi, OFFSET FLAT:.LC32
	mov	rcx, rax
	mov	rax, QWORD PTR [rsp+64]
	mov	r8, rdx
	mov	r9, rax
	neg	r9
	cmovs	r9, rax
	mov	rax, rbx
	shr	rax, 32
	mov	rdx, rax
	xor	eax, eax
	call	printf
	call	__errno_location
	xor	esi, esi
	mov	edx, 10
	mov	edi, OFFSET FLAT:.LC33
	mov	DWORD PTR [rax], 0
	mov	rbx, rax
	call	strtol
	mov	edi, DWORD PTR [rbx]
	mov	rbp, rax
	call	strerror
	mov	edx, DWORD PTR [rbx]
	mov	rsi, rbp
	mov	edi, OFFSET FLAT:.LC34
	mov	rcx, rax
	xor	eax, eax
	call	printf
	mov	DWORD PTR [rbx], 0
	mov	edi, 22
	call	strerror
	mov	ebx, DWORD PTR [rbx]
	xor	edx, edx
	mov	r12, QWORD PTR [rsp+48]
	lea	rsi, [rsp+48]
	mov	edi, OFFSET FLAT:.LC35
	mov	rbp, rax
	call	strtoul
	mov	r8, rbp
	mov	edx, ebx
	mov	rcx, r12
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC36
	xor	eax, eax
	call	printf
	mov	rax, QWORD PTR [rsp+48]
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC37
	movsx	ebx, BYTE PTR [rax]
	call	strtof
	lea	rsi, [rsp+48]
	mov	edi, OFFSET FLAT:.LC38
	pxor	xmm2, xmm2
	cvtss2sd	xmm2, xmm0
	movsd	QWORD PTR [rsp+8], xmm2
	call	strtod
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC39
	movsd	QWORD PTR [rsp], xmm0
	call	strtod
	movsd	xmm2, QWORD PTR [rsp+8]
	movsd	xmm1, QWORD PTR [rsp]
	mov	esi, ebx
	mov	edi, OFFSET FLAT:.LC40
	mov	eax, 3
	call	printf
	mov	edi, 42
	call	srandom
	mov	DWORD PTR [rsp+24], 7
	call	random
	lea	rdi, [rsp+24]
	mov	rbx, rax
	call	rand_r
	lea	rdi, [rsp+24]
	mov	ebp, eax
	call	rand_r
	mov	ecx, ebp
	mov	rsi, rbx
	mov	edi, OFFSET FLAT:.LC41
	mov	edx, eax
	xor	eax, eax
	call	printf
	mov	ecx, OFFSET FLAT:.LC42
	mov	edx, 42
	xor	eax, eax
	mov	esi, OFFSET FLAT:.LC43
	lea	rdi, [rsp+72]
	call	asprintf
	mov	rdx, QWORD PTR [rsp+72]
	mov	edi, OFFSET FLAT:.LC44
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	rdi, QWORD PTR [rsp+72]
	call	free
	mov	edx, 300
	mov	esi, OFFSET FLAT:.LC2
	movsd	xmm2, QWORD PTR .LC45[rip]
	movsd	xmm1, QWORD PTR .LC46[rip]
	lea	rdi, [rsp+72]
	mov	eax, 3
	movsd	xmm0, QWORD PTR .LC47[rip]
	call	listed.constprop.0
	mov	rdx, QWORD PTR [rsp+72]
	mov	edi, OFFSET FLAT:.LC44
	mov	esi, eax
	xor	eax, eax
	call	printf
	lea	rcx, [rsp+88]
	lea	rdx, [rsp+28]
	xor	eax, eax
	mov	esi, OFFSET FLAT:.LC0
	mov	edi, OFFSET FLAT:.LC1
	call	parsed.constprop.0
	mov	edx, DWORD PTR [rsp+28]
	lea	rcx, [rsp+88]
	mov	edi, OFFSET FLAT:.LC48
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	edx, 100
	mov	esi, 64
	lea	rdi, [rsp+80]
	call	posix_memalign
	mov	edx, eax
	test	eax, eax
	jne	.L27
	mov	r13, QWORD PTR [rsp+80]
.L27:
	xor	ecx, ecx
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC19
	xor	eax, eax
	call	printf
	mov	rdi, r13
	call	free
	mov	edi, OFFSET FLAT:.LC49
	call	getenv
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC50
	test	rax, rax
	sete	sil
	xor	eax, eax
	call	printf
	add	rsp, 176
	xor	eax, eax
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	ret
	.size	main, .-main
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC45:
	.long	0
	.long	1083130880
	.align 8
.LC46:
	.long	-1717986918
	.long	1069128089
	.align 8
.LC47:
	.long	0
	.long	1073872896
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC51:
	.quad	7163385811044755540
	.quad	2336936577195974763
	.align 16
.LC52:
	.quad	8101260403381137254
	.quad	8367813887758639219
	.align 16
.LC53:
	.quad	7791338854650245733
	.quad	29114398433442401
	.align 16
.LC54:
	.quad	2531906049332683555
	.quad	2531906049332683555
	.align 16
.LC55:
	.quad	2531906049332683555
	.quad	9890258005205795
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
