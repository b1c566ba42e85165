	.file	"words.c"
	.intel_syntax noprefix
	.text
	.section	.rodata
.LC0:
	.string	"%s %d\n"
	.text
	.type	place, @function
place:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 32
	mov	QWORD PTR [rbp-8], rdi
	mov	QWORD PTR [rbp-16], rsi
	mov	QWORD PTR [rbp-24], rdx
	cmp	QWORD PTR [rbp-16], 0
	je	.L2
	mov	rax, QWORD PTR [rbp-16]
	sub	rax, QWORD PTR [rbp-24]
	mov	edx, eax
	jmp	.L3
.L2:
	mov	edx, -1
.L3:
	mov	rax, QWORD PTR [rbp-8]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC0
	mov	eax, 0
	call	printf
	nop
	leave
	ret
	.size	place, .-place
	.type	listed, @function
listed:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 224
	mov	QWORD PTR [rbp-216], rdi
	mov	QWORD PTR [rbp-224], rsi
	mov	QWORD PTR [rbp-160], rdx
	mov	QWORD PTR [rbp-152], rcx
	mov	QWORD PTR [rbp-144], r8
	mov	QWORD PTR [rbp-136], r9
	test	al, al
	je	.L7
	movaps	XMMWORD PTR [rbp-128], xmm0
	movaps	XMMWORD PTR [rbp-112], xmm1
	movaps	XMMWORD PTR [rbp-96], xmm2
	movaps	XMMWORD PTR [rbp-80], xmm3
	movaps	XMMWORD PTR [rbp-64], xmm4
	movaps	XMMWORD PTR [rbp-48], xmm5
	movaps	XMMWORD PTR [rbp-32], xmm6
	movaps	XMMWORD PTR [rbp-16], xmm7
.L7:
	mov	DWORD PTR [rbp-208], 16
	mov	DWORD PTR [rbp-204], 48
	lea	rax, [rbp+16]
	mov	QWORD PTR [rbp-200], rax
	lea	rax, [rbp-176]
	mov	QWORD PTR [rbp-192], rax
	lea	rdx, [rbp-208]
	mov	rcx, QWORD PTR [rbp-224]
	mov	rax, QWORD PTR [rbp-216]
	mov	rsi, rcx
	mov	rdi, rax
	call	vasprintf
	mov	DWORD PTR [rbp-180], eax
	mov	eax, DWORD PTR [rbp-180]
	leave
	ret
	.size	listed, .-listed
	.type	parsed, @function
parsed:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 224
	mov	QWORD PTR [rbp-216], rdi
	mov	QWORD PTR [rbp-224], rsi
	mov	QWORD PTR [rbp-160], rdx
	mov	QWORD PTR [rbp-152], rcx
	mov	QWORD PTR [rbp-144], r8
	mov	QWORD PTR [rbp-136], r9
	test	al, al
	je	.L11
	movaps	XMMWORD PTR [rbp-128], xmm0
	movaps	XMMWORD PTR [rbp-112], xmm1
	movaps	XMMWORD PTR [rbp-96], xmm2
	movaps	XMMWORD PTR [rbp-80], xmm3
	movaps	XMMWORD PTR [rbp-64], xmm4
	movaps	XMMWORD PTR [rbp-48], xmm5
	movaps	XMMWORD PTR [rbp-32], xmm6
	movaps	XMMWORD PTR [rbp-16], xmm7
.L11:
	mov	DWORD PTR [rbp-208], 16
	mov	DWORD PTR [rbp-204], 48
	lea	rax, [rbp+16]
	mov	QWORD PTR [rbp-200], rax
	lea	rax, [rbp-176]
	mov	QWORD PTR [rbp-192], rax
	lea	rdx, [rbp-208]
	mov	rcx, QWORD PTR [rbp-224]
	mov	rax, QWORD PTR [rbp-216]
	mov	rsi, rcx
	mov	rdi, rax
	call	__isoc99_vsscanf
	mov	DWORD PTR [rbp-180], eax
	mov	eax, DWORD PTR [rbp-180]
	leave
	ret
	.size	parsed, .-parsed
	.section	.rodata
.LC1:
	.string	"memrchr"
.LC2:
	.string	"over"
.LC3:
	.string	"memmem"
.LC4:
	.string	"under"
.LC5:
	.string	"strchrnul"
.LC6:
	.string	"FOX"
.LC7:
	.string	"strcasestr"
.LC8:
	.string	"rawmemchr"
.LC9:
	.string	"index"
.LC10:
	.string	"rindex"
.LC11:
	.string	"a"
.LC12:
	.string	"b"
.LC13:
	.string	"B"
.LC14:
	.string	"hello world"
.LC15:
	.string	"HELLO there"
.LC16:
	.string	"%d %d %d\n"
.LC17:
	.string	" "
.LC18:
	.string	"<%s>"
.LC19:
	.string	"[%s]"
.LC20:
	.string	",;"
.LC21:
	.string	""
.LC22:
	.string	"copied up to x, not on"
.LC23:
	.string	"memccpy"
.LC24:
	.string	"abc"
.LC25:
	.string	"stpncpy"
.LC26:
	.string	"12"
.LC27:
	.string	"mempcpy"
.LC28:
	.string	"sorted"
.LC29:
	.string	" %d %zu %s\n"
.LC30:
	.string	"%d %d %ld %ld %ld\n"
.LC31:
	.string	"99999999999999999999"
.LC32:
	.string	"%ld %d %s\n"
.LC33:
	.string	"12z"
.LC34:
	.string	"%lu %d %s, %s\n"
.LC35:
	.string	"0.1"
.LC36:
	.string	"-.5e1x"
.LC37:
	.string	"0x1.8p3"
.LC38:
	.string	"%a %a %a %d\n"
.LC39:
	.string	"%ld %d %d\n"
.LC40:
	.string	"made"
.LC41:
	.string	"%d-%s"
.LC42:
	.string	"%d %s\n"
.LC46:
	.string	"%5.1f|%a|%.2A|%hhd"
.LC47:
	.string	"%d %7s"
.LC48:
	.string	"12 apples"
.LC49:
	.string	"%d %d %s\n"
.LC50:
	.string	"NO SUCH VARIABLE"
.LC51:
	.string	"%d\n"
	.text
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	push	r13
	push	r12
	push	rbx
	sub	rsp, 280
	movabs	rax, 7163385811044755540
	movabs	rdx, 2336936577195974763
	mov	QWORD PTR [rbp-128], rax
	mov	QWORD PTR [rbp-120], rdx
	movabs	rax, 8101260403381137254
	movabs	rdx, 8367813887758639219
	mov	QWORD PTR [rbp-112], rax
	mov	QWORD PTR [rbp-104], rdx
	movabs	rax, 7791338854650245733
	movabs	rdx, 29114398433442401
	mov	QWORD PTR [rbp-100], rax
	mov	QWORD PTR [rbp-92], rdx
	lea	rax, [rbp-128]
	mov	edx, 44
	mov	esi, 111
	mov	rdi, rax
	call	memrchr
	mov	rcx, rax
	lea	rax, [rbp-128]
	mov	rdx, rax
	mov	rsi, rcx
	mov	edi, OFFSET FLAT:.LC1
	call	place
	lea	rax, [rbp-128]
	mov	ecx, 4
	mov	edx, OFFSET FLAT:.LC2
	mov	esi, 44
	mov	rdi, rax
	call	memmem
	mov	rcx, rax
	lea	rax, [rbp-128]
	mov	rdx, rax
	mov	rsi, rcx
	mov	edi, OFFSET FLAT:.LC3
	call	place
	lea	rax, [rbp-128]
	mov	ecx, 5
	mov	edx, OFFSET FLAT:.LC4
	mov	esi, 44
	mov	rdi, rax
	call	memmem
	mov	rcx, rax
	lea	rax, [rbp-128]
	mov	rdx, rax
	mov	rsi, rcx
	mov	edi, OFFSET FLAT:.LC3
	call	place
	lea	rax, [rbp-128]
	mov	esi, 113
	mov	rdi, rax
	call	strchrnul
	mov	rcx, rax
	lea	rax, [rbp-128]
	mov	rdx, rax
	mov	rsi, rcx
	mov	edi, OFFSET FLAT:.LC5
	call	place
	lea	rax, [rbp-128]
	mov	esi, 33
	mov	rdi, rax
	call	strchrnul
	mov	rcx, rax
	lea	rax, [rbp-128]
	mov	rdx, rax
	mov	rsi, rcx
	mov	edi, OFFSET FLAT:.LC5
	call	place
	lea	rax, [rbp-128]
	mov	esi, OFFSET FLAT:.LC6
	mov	rdi, rax
	call	strcasestr
	mov	rcx, rax
	lea	rax, [rbp-128]
	mov	rdx, rax
	mov	rsi, rcx
	mov	edi, OFFSET FLAT:.LC7
	call	place
	lea	rax, [rbp-128]
	mov	esi, 122
	mov	rdi, rax
	call	rawmemchr
	mov	rcx, rax
	lea	rax, [rbp-128]
	mov	rdx, rax
	mov	rsi, rcx
	mov	edi, OFFSET FLAT:.LC8
	call	place
	lea	rax, [rbp-128]
	mov	esi, 98
	mov	rdi, rax
	call	index
	mov	rcx, rax
	lea	rax, [rbp-128]
	mov	rdx, rax
	mov	rsi, rcx
	mov	edi, OFFSET FLAT:.LC9
	call	place
	lea	rax, [rbp-128]
	mov	esi, 101
	mov	rdi, rax
	call	rindex
	mov	rcx, rax
	lea	rax, [rbp-128]
	mov	rdx, rax
	mov	rsi, rcx
	mov	edi, OFFSET FLAT:.LC10
	call	place
	mov	esi, OFFSET FLAT:.LC11
	mov	edi, OFFSET FLAT:.LC12
	call	strcoll
	test	eax, eax
	setg	al
	movzx	r12d, al
	mov	edx, 3
	mov	esi, OFFSET FLAT:.LC13
	mov	edi, OFFSET FLAT:.LC11
	call	strncasecmp
	shr	eax, 31
	movzx	ebx, al
	mov	edx, 5
	mov	esi, OFFSET FLAT:.LC14
	mov	edi, OFFSET FLAT:.LC15
	call	strncasecmp
	mov	ecx, r12d
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC16
	mov	eax, 0
	call	printf
	lea	rdx, [rbp-136]
	lea	rax, [rbp-128]
	mov	esi, OFFSET FLAT:.LC17
	mov	rdi, rax
	call	strtok_r
	mov	QWORD PTR [rbp-144], rax
	jmp	.L13
.L14:
	mov	rax, QWORD PTR [rbp-144]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC18
	mov	eax, 0
	call	printf
	lea	rax, [rbp-136]
	mov	rdx, rax
	mov	esi, OFFSET FLAT:.LC17
	mov	edi, 0
	call	strtok_r
	mov	QWORD PTR [rbp-144], rax
.L13:
	mov	rax, QWORD PTR [rbp-144]
	test	rax, rax
	jne	.L14
	mov	DWORD PTR [rbp-151], 1647062113
	mov	DWORD PTR [rbp-148], 6503266
	lea	rax, [rbp-151]
	mov	QWORD PTR [rbp-160], rax
	jmp	.L15
.L16:
	mov	rax, QWORD PTR [rbp-144]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC19
	mov	eax, 0
	call	printf
.L15:
	lea	rax, [rbp-160]
	mov	esi, OFFSET FLAT:.LC20
	mov	rdi, rax
	call	strsep
	mov	QWORD PTR [rbp-144], rax
	mov	rax, QWORD PTR [rbp-144]
	test	rax, rax
	jne	.L16
	mov	edi, OFFSET FLAT:.LC21
	call	puts
	movabs	rax, 2531906049332683555
	movabs	rdx, 2531906049332683555
	mov	QWORD PTR [rbp-192], rax
	mov	QWORD PTR [rbp-184], rdx
	movabs	rax, 2531906049332683555
	movabs	rdx, 9890258005205795
	mov	QWORD PTR [rbp-176], rax
	mov	QWORD PTR [rbp-168], rdx
	lea	rax, [rbp-192]
	mov	ecx, 22
	mov	edx, 120
	mov	esi, OFFSET FLAT:.LC22
	mov	rdi, rax
	call	memccpy
	mov	rcx, rax
	lea	rax, [rbp-192]
	mov	rdx, rax
	mov	rsi, rcx
	mov	edi, OFFSET FLAT:.LC23
	call	place
	lea	rax, [rbp-192]
	add	rax, 16
	mov	edx, 6
	mov	esi, OFFSET FLAT:.LC24
	mov	rdi, rax
	call	stpncpy
	mov	rcx, rax
	lea	rax, [rbp-192]
	mov	rdx, rax
	mov	rsi, rcx
	mov	edi, OFFSET FLAT:.LC25
	call	place
	lea	rax, [rbp-192]
	add	rax, 24
	mov	edx, 2
	mov	esi, OFFSET FLAT:.LC26
	mov	rdi, rax
	call	mempcpy
	mov	rcx, rax
	lea	rax, [rbp-192]
	mov	rdx, rax
	mov	rsi, rcx
	mov	edi, OFFSET FLAT:.LC27
	call	place
	lea	rax, [rbp-192]
	add	rax, 2
	lea	rcx, [rbp-192]
	mov	edx, 5
	mov	rsi, rcx
	mov	rdi, rax
	call	memmove
	lea	rax, [rbp-192]
	add	rax, 30
	mov	WORD PTR [rax], 0
	mov	DWORD PTR [rbp-36], 0
	jmp	.L17
.L20:
	mov	eax, DWORD PTR [rbp-36]
	cdqe
	movzx	eax, BYTE PTR [rbp-192+rax]
	test	al, al
	je	.L18
	mov	eax, DWORD PTR [rbp-36]
	cdqe
	movzx	eax, BYTE PTR [rbp-192+rax]
	movsx	eax, al
	jmp	.L19
.L18:
	mov	eax, 48
.L19:
	mov	edi, eax
	call	putchar
	add	DWORD PTR [rbp-36], 1
.L17:
	cmp	DWORD PTR [rbp-36], 31
	jle	.L20
	lea	rax, [rbp-192]
	mov	edx, 20
	mov	esi, OFFSET FLAT:.LC28
	mov	rdi, rax
	call	strxfrm
	mov	rdx, rax
	lea	rax, [rbp-192]
	mov	rcx, rax
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC29
	mov	eax, 0
	call	printf
	mov	ecx, 41
	mov	edx, 5
	mov	esi, 0
	mov	edi, OFFSET FLAT:.LC16
	mov	eax, 0
	call	printf
	mov	DWORD PTR [rbp-196], -17
	movabs	rax, -170000000000
	mov	QWORD PTR [rbp-208], rax
	mov	eax, DWORD PTR [rbp-196]
	mov	esi, 5
	mov	edi, eax
	call	div
	mov	QWORD PTR [rbp-216], rax
	mov	rax, QWORD PTR [rbp-208]
	mov	esi, 7
	mov	rdi, rax
	call	ldiv
	mov	QWORD PTR [rbp-240], rax
	mov	QWORD PTR [rbp-232], rdx
	mov	rax, QWORD PTR [rbp-208]
	mov	rdx, rax
	neg	rdx
	cmovns	rax, rdx
	mov	rdi, rax
	mov	rsi, QWORD PTR [rbp-232]
	mov	rcx, QWORD PTR [rbp-240]
	mov	edx, DWORD PTR [rbp-212]
	mov	eax, DWORD PTR [rbp-216]
	mov	r9, rdi
	mov	r8, rsi
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC30
	mov	eax, 0
	call	printf
	call	__errno_location
	mov	DWORD PTR [rax], 0
	mov	edx, 10
	mov	esi, 0
	mov	edi, OFFSET FLAT:.LC31
	call	strtol
	mov	QWORD PTR [rbp-48], rax
	call	__errno_location
	mov	eax, DWORD PTR [rax]
	mov	edi, eax
	call	strerror
	mov	rbx, rax
	call	__errno_location
	mov	edx, DWORD PTR [rax]
	mov	rax, QWORD PTR [rbp-48]
	mov	rcx, rbx
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC32
	mov	eax, 0
	call	printf
	call	__errno_location
	mov	DWORD PTR [rax], 0
	mov	edi, 22
	call	strerror
	mov	r13, rax
	mov	r12, QWORD PTR [rbp-144]
	call	__errno_location
	mov	ebx, DWORD PTR [rax]
	lea	rax, [rbp-144]
	mov	edx, 0
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC33
	call	strtoul
	mov	r8, r13
	mov	rcx, r12
	mov	edx, ebx
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC34
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-144]
	movzx	eax, BYTE PTR [rax]
	movsx	ebx, al
	mov	esi, 0
	mov	edi, OFFSET FLAT:.LC35
	call	strtof
	pxor	xmm3, xmm3
	cvtss2sd	xmm3, xmm0
	movsd	QWORD PTR [rbp-296], xmm3
	lea	rax, [rbp-144]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC36
	call	strtod
	movq	r12, xmm0
	mov	esi, 0
	mov	edi, OFFSET FLAT:.LC37
	call	strtod
	movq	rax, xmm0
	mov	esi, ebx
	movsd	xmm2, QWORD PTR [rbp-296]
	movq	xmm1, r12
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC38
	mov	eax, 3
	call	printf
	mov	edi, 42
	call	srandom
	mov	DWORD PTR [rbp-244], 7
	call	random
	mov	QWORD PTR [rbp-56], rax
	lea	rax, [rbp-244]
	mov	rdi, rax
	call	rand_r
	mov	ebx, eax
	lea	rax, [rbp-244]
	mov	rdi, rax
	call	rand_r
	mov	edx, eax
	mov	rax, QWORD PTR [rbp-56]
	mov	ecx, ebx
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC39
	mov	eax, 0
	call	printf
	lea	rax, [rbp-256]
	mov	ecx, OFFSET FLAT:.LC40
	mov	edx, 42
	mov	esi, OFFSET FLAT:.LC41
	mov	rdi, rax
	mov	eax, 0
	call	asprintf
	mov	DWORD PTR [rbp-60], eax
	mov	rdx, QWORD PTR [rbp-256]
	mov	eax, DWORD PTR [rbp-60]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC42
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-256]
	mov	rdi, rax
	call	free
	movsd	xmm1, QWORD PTR .LC43[rip]
	movsd	xmm0, QWORD PTR .LC44[rip]
	mov	rcx, QWORD PTR .LC45[rip]
	lea	rax, [rbp-256]
	mov	edx, 300
	movapd	xmm2, xmm1
	movapd	xmm1, xmm0
	movq	xmm0, rcx
	mov	esi, OFFSET FLAT:.LC46
	mov	rdi, rax
	mov	eax, 3
	call	listed
	mov	DWORD PTR [rbp-60], eax
	mov	rdx, QWORD PTR [rbp-256]
	mov	eax, DWORD PTR [rbp-60]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC42
	mov	eax, 0
	call	printf
	lea	rdx, [rbp-268]
	lea	rax, [rbp-260]
	mov	rcx, rdx
	mov	rdx, rax
	mov	esi, OFFSET FLAT:.LC47
	mov	edi, OFFSET FLAT:.LC48
	mov	eax, 0
	call	parsed
	mov	DWORD PTR [rbp-60], eax
	mov	edx, DWORD PTR [rbp-260]
	lea	rcx, [rbp-268]
	mov	eax, DWORD PTR [rbp-60]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC49
	mov	eax, 0
	call	printf
	mov	esi, 512
	mov	edi, 256
	call	aligned_alloc
	mov	QWORD PTR [rbp-72], rax
	lea	rax, [rbp-280]
	mov	edx, 100
	mov	esi, 64
	mov	rdi, rax
	call	posix_memalign
	mov	DWORD PTR [rbp-76], eax
	mov	rax, QWORD PTR [rbp-280]
	and	eax, 63
	mov	ecx, eax
	mov	rax, QWORD PTR [rbp-72]
	movzx	eax, al
	mov	edx, DWORD PTR [rbp-76]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC16
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-72]
	mov	edx, 512
	mov	esi, 1
	mov	rdi, rax
	call	memset
	mov	rax, QWORD PTR [rbp-72]
	mov	rdi, rax
	call	free
	mov	rax, QWORD PTR [rbp-280]
	mov	rdi, rax
	call	free
	mov	edi, OFFSET FLAT:.LC50
	call	getenv
	test	rax, rax
	sete	al
	movzx	eax, al
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC51
	mov	eax, 0
	call	printf
	mov	eax, 0
	add	rsp, 280
	pop	rbx
	pop	r12
	pop	r13
	pop	rbp
	ret
	.size	main, .-main
	.section	.rodata
	.align 8
.LC43:
	.long	0
	.long	1083130880
	.align 8
.LC44:
	.long	-1717986918
	.long	1069128089
	.align 8
.LC45:
	.long	0
	.long	1073872896
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
