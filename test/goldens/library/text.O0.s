	.file	"text.c"
	.intel_syntax noprefix
	.text
	.section	.rodata
.LC0:
	.string	"%ld "
.LC1:
	.string	"none "
	.text
	.type	at, @function
at:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 16
	mov	QWORD PTR [rbp-8], rdi
	mov	QWORD PTR [rbp-16], rsi
	cmp	QWORD PTR [rbp-16], 0
	je	.L2
	mov	rax, QWORD PTR [rbp-16]
	sub	rax, QWORD PTR [rbp-8]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC0
	mov	eax, 0
	call	printf
	jmp	.L4
.L2:
	mov	edi, OFFSET FLAT:.LC1
	mov	eax, 0
	call	printf
.L4:
	nop
	leave
	ret
	.size	at, .-at
	.section	.rodata
.LC2:
	.string	"the quick brown fox"
.LC3:
	.string	"%s %zu\n"
.LC4:
	.string	"ab"
.LC5:
	.string	"%d "
.LC6:
	.string	""
.LC7:
	.string	" three"
.LC8:
	.string	"xyz"
.LC9:
	.string	"brown"
.LC10:
	.string	"cat"
.LC11:
	.string	"the x"
.LC12:
	.string	"the quick"
.LC13:
	.string	"%d %d %d %d\n"
.LC14:
	.string	"q"
.LC15:
	.string	"eht"
.LC16:
	.string	"%zu %zu\n"
.LC17:
	.string	",;"
.LC18:
	.string	"<%s>"
.LC19:
	.string	"+8"
.LC20:
	.string	"x"
.LC21:
	.string	"  -17x"
.LC22:
	.string	"42"
.LC23:
	.string	"1234567890123"
.LC24:
	.string	"%ld %ld\n"
.LC25:
	.string	"0x1fz"
.LC26:
	.string	"[%s] "
.LC27:
	.string	"077"
.LC28:
	.string	"0x"
.LC29:
	.string	"zz"
.LC30:
	.string	"99999999999999999999"
.LC31:
	.string	"-99999999999999999999"
.LC32:
	.string	"[%s]\n"
.LC33:
	.string	"-1"
.LC34:
	.string	"18446744073709551615"
.LC35:
	.string	"%lu %lu\n"
.LC36:
	.string	"%d%d%d%d%d%d%d%d%d%d%d%d"
.LC37:
	.string	" %d %d\n"
.LC38:
	.string	"%d %c\n"
.LC39:
	.string	"%d\n"
	.text
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	push	r15
	push	r14
	push	r13
	push	r12
	push	rbx
	sub	rsp, 232
	movabs	rax, 3978425819141910832
	mov	QWORD PTR [rbp-224], rax
	mov	QWORD PTR [rbp-216], 14648
	mov	QWORD PTR [rbp-208], 0
	mov	QWORD PTR [rbp-200], 0
	mov	QWORD PTR [rbp-192], 0
	mov	QWORD PTR [rbp-184], 0
	mov	QWORD PTR [rbp-176], 0
	mov	QWORD PTR [rbp-168], 0
	mov	QWORD PTR [rbp-72], OFFSET FLAT:.LC2
	mov	rax, QWORD PTR [rbp-72]
	mov	QWORD PTR [rbp-80], rax
	mov	rdx, QWORD PTR [rbp-72]
	lea	rax, [rbp-160]
	mov	rsi, rdx
	mov	rdi, rax
	call	strcpy
	lea	rax, [rbp-160]
	mov	rdi, rax
	call	strlen
	mov	rdx, rax
	lea	rax, [rbp-160]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC3
	mov	eax, 0
	call	printf
	lea	rax, [rbp-160]
	mov	WORD PTR [rax], 25185
	mov	BYTE PTR [rax+2], 99
	lea	rax, [rbp-160]
	mov	rdi, rax
	call	puts
	lea	rax, [rbp-160]
	mov	edx, 64
	mov	esi, 35
	mov	rdi, rax
	call	memset
	lea	rax, [rbp-160]
	mov	edx, 6
	mov	esi, OFFSET FLAT:.LC4
	mov	rdi, rax
	call	strncpy
	mov	DWORD PTR [rbp-60], 0
	jmp	.L6
.L7:
	mov	eax, DWORD PTR [rbp-60]
	cdqe
	movzx	eax, BYTE PTR [rbp-160+rax]
	movsx	eax, al
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC5
	mov	eax, 0
	call	printf
	add	DWORD PTR [rbp-60], 1
.L6:
	cmp	DWORD PTR [rbp-60], 7
	jle	.L7
	mov	edi, OFFSET FLAT:.LC6
	call	puts
	lea	rax, [rbp-160]
	mov	DWORD PTR [rax], 6647407
	lea	rax, [rbp-160]
	mov	rdi, rax
	call	strlen
	mov	rdx, rax
	lea	rax, [rbp-160]
	add	rax, rdx
	mov	DWORD PTR [rax], 1870099488
	mov	BYTE PTR [rax+4], 0
	lea	rax, [rbp-160]
	mov	edx, 3
	mov	esi, OFFSET FLAT:.LC7
	mov	rdi, rax
	call	strncat
	lea	rax, [rbp-160]
	mov	rdi, rax
	call	puts
	lea	rax, [rbp-224]
	add	rax, 2
	mov	rdx, QWORD PTR [rbp-224]
	mov	QWORD PTR [rax], rdx
	lea	rax, [rbp-224]
	mov	rdi, rax
	call	puts
	lea	rax, [rbp-224]
	mov	edx, 3
	mov	esi, OFFSET FLAT:.LC8
	mov	rdi, rax
	call	memcpy
	lea	rax, [rbp-224]
	mov	rdi, rax
	call	puts
	mov	rax, QWORD PTR [rbp-80]
	mov	esi, 113
	mov	rdi, rax
	call	strchr
	mov	rdx, rax
	mov	rax, QWORD PTR [rbp-72]
	mov	rsi, rdx
	mov	rdi, rax
	call	at
	mov	rax, QWORD PTR [rbp-72]
	mov	esi, 122
	mov	rdi, rax
	call	strchr
	mov	rdx, rax
	mov	rax, QWORD PTR [rbp-72]
	mov	rsi, rdx
	mov	rdi, rax
	call	at
	mov	rax, QWORD PTR [rbp-72]
	mov	esi, 111
	mov	rdi, rax
	call	strrchr
	mov	rdx, rax
	mov	rax, QWORD PTR [rbp-72]
	mov	rsi, rdx
	mov	rdi, rax
	call	at
	mov	edx, 19
	mov	rax, QWORD PTR [rbp-72]
	add	rdx, rax
	mov	rax, QWORD PTR [rbp-72]
	mov	rsi, rdx
	mov	rdi, rax
	call	at
	mov	rax, QWORD PTR [rbp-72]
	mov	esi, OFFSET FLAT:.LC9
	mov	rdi, rax
	call	strstr
	mov	rdx, rax
	mov	rax, QWORD PTR [rbp-72]
	mov	rsi, rdx
	mov	rdi, rax
	call	at
	mov	rdx, QWORD PTR [rbp-72]
	mov	rax, QWORD PTR [rbp-72]
	mov	rsi, rdx
	mov	rdi, rax
	call	at
	mov	rax, QWORD PTR [rbp-72]
	mov	esi, OFFSET FLAT:.LC10
	mov	rdi, rax
	call	strstr
	mov	rdx, rax
	mov	rax, QWORD PTR [rbp-72]
	mov	rsi, rdx
	mov	rdi, rax
	call	at
	mov	edi, OFFSET FLAT:.LC6
	call	puts
	mov	rax, QWORD PTR [rbp-72]
	mov	edx, 4
	mov	esi, OFFSET FLAT:.LC11
	mov	rdi, rax
	call	strncmp
	mov	ebx, eax
	mov	rax, QWORD PTR [rbp-80]
	mov	esi, OFFSET FLAT:.LC12
	mov	rdi, rax
	call	strcmp
	test	eax, eax
	setg	al
	movzx	eax, al
	mov	r8d, 1
	mov	ecx, ebx
	mov	edx, 1
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC13
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-72]
	mov	esi, OFFSET FLAT:.LC14
	mov	rdi, rax
	call	strcspn
	mov	rbx, rax
	mov	rax, QWORD PTR [rbp-72]
	mov	esi, OFFSET FLAT:.LC15
	mov	rdi, rax
	call	strspn
	mov	rdx, rbx
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC16
	mov	eax, 0
	call	printf
	lea	rax, [rbp-160]
	mov	DWORD PTR [rax], 996289633
	mov	DWORD PTR [rax+3], 6503227
	lea	rax, [rbp-160]
	mov	esi, OFFSET FLAT:.LC17
	mov	rdi, rax
	call	strtok
	mov	QWORD PTR [rbp-56], rax
	jmp	.L8
.L9:
	mov	rax, QWORD PTR [rbp-56]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC18
	mov	eax, 0
	call	printf
	mov	esi, OFFSET FLAT:.LC17
	mov	edi, 0
	call	strtok
	mov	QWORD PTR [rbp-56], rax
.L8:
	cmp	QWORD PTR [rbp-56], 0
	jne	.L9
	mov	edi, OFFSET FLAT:.LC6
	call	puts
	mov	edi, OFFSET FLAT:.LC19
	call	atoi
	mov	r13d, eax
	mov	edi, OFFSET FLAT:.LC20
	call	atoi
	mov	r12d, eax
	mov	edi, OFFSET FLAT:.LC21
	call	atoi
	mov	ebx, eax
	mov	edi, OFFSET FLAT:.LC22
	call	atoi
	mov	r8d, r13d
	mov	ecx, r12d
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC13
	mov	eax, 0
	call	printf
	mov	edi, OFFSET FLAT:.LC23
	call	atol
	mov	edx, 5
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC24
	mov	eax, 0
	call	printf
	lea	rax, [rbp-232]
	mov	edx, 16
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC25
	call	strtol
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC0
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-232]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC26
	mov	eax, 0
	call	printf
	lea	rax, [rbp-232]
	mov	edx, 0
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC27
	call	strtol
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC0
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-232]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC26
	mov	eax, 0
	call	printf
	lea	rax, [rbp-232]
	mov	edx, 0
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC28
	call	strtol
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC0
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-232]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC26
	mov	eax, 0
	call	printf
	lea	rax, [rbp-232]
	mov	edx, 36
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC29
	call	strtol
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC0
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-232]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC26
	mov	eax, 0
	call	printf
	lea	rax, [rbp-232]
	mov	edx, 10
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC30
	call	strtol
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC0
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-232]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC26
	mov	eax, 0
	call	printf
	lea	rax, [rbp-232]
	mov	edx, 10
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC31
	call	strtol
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC0
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-232]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC32
	mov	eax, 0
	call	printf
	mov	edx, 10
	mov	esi, 0
	mov	edi, OFFSET FLAT:.LC33
	call	strtoul
	mov	rbx, rax
	mov	edx, 10
	mov	esi, 0
	mov	edi, OFFSET FLAT:.LC34
	call	strtoul
	mov	rdx, rbx
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC35
	mov	eax, 0
	call	printf
	mov	DWORD PTR [rbp-60], -1
	jmp	.L10
.L11:
	call	__ctype_b_loc
	mov	rax, QWORD PTR [rax]
	mov	edx, DWORD PTR [rbp-60]
	movsx	rdx, edx
	add	rdx, rdx
	add	rax, rdx
	movzx	eax, WORD PTR [rax]
	movzx	eax, ax
	and	eax, 1
	test	eax, eax
	setne	al
	movzx	eax, al
	mov	DWORD PTR [rbp-244], eax
	call	__ctype_b_loc
	mov	rax, QWORD PTR [rax]
	mov	edx, DWORD PTR [rbp-60]
	movsx	rdx, edx
	add	rdx, rdx
	add	rax, rdx
	movzx	eax, WORD PTR [rax]
	movzx	eax, ax
	and	eax, 2
	test	eax, eax
	setne	al
	movzx	ebx, al
	mov	DWORD PTR [rbp-248], ebx
	call	__ctype_b_loc
	mov	rax, QWORD PTR [rax]
	mov	edx, DWORD PTR [rbp-60]
	movsx	rdx, edx
	add	rdx, rdx
	add	rax, rdx
	movzx	eax, WORD PTR [rax]
	shr	ax, 15
	movzx	esi, al
	mov	DWORD PTR [rbp-252], esi
	call	__ctype_b_loc
	mov	rax, QWORD PTR [rax]
	mov	edx, DWORD PTR [rbp-60]
	movsx	rdx, edx
	add	rdx, rdx
	add	rax, rdx
	movzx	eax, WORD PTR [rax]
	movzx	eax, ax
	and	eax, 16384
	test	eax, eax
	setne	al
	movzx	edi, al
	mov	DWORD PTR [rbp-256], edi
	call	__ctype_b_loc
	mov	rax, QWORD PTR [rax]
	mov	edx, DWORD PTR [rbp-60]
	movsx	rdx, edx
	add	rdx, rdx
	add	rax, rdx
	movzx	eax, WORD PTR [rax]
	movzx	eax, ax
	and	eax, 4096
	test	eax, eax
	setne	al
	movzx	r15d, al
	call	__ctype_b_loc
	mov	rax, QWORD PTR [rax]
	mov	edx, DWORD PTR [rbp-60]
	movsx	rdx, edx
	add	rdx, rdx
	add	rax, rdx
	movzx	eax, WORD PTR [rax]
	movzx	eax, ax
	and	eax, 4
	test	eax, eax
	setne	al
	movzx	r14d, al
	call	__ctype_b_loc
	mov	rax, QWORD PTR [rax]
	mov	edx, DWORD PTR [rbp-60]
	movsx	rdx, edx
	add	rdx, rdx
	add	rax, rdx
	movzx	eax, WORD PTR [rax]
	movzx	eax, ax
	and	eax, 8
	test	eax, eax
	setne	al
	movzx	r13d, al
	call	__ctype_b_loc
	mov	rax, QWORD PTR [rax]
	mov	edx, DWORD PTR [rbp-60]
	movsx	rdx, edx
	add	rdx, rdx
	add	rax, rdx
	movzx	eax, WORD PTR [rax]
	movzx	eax, ax
	and	eax, 512
	test	eax, eax
	setne	al
	movzx	edx, al
	mov	DWORD PTR [rbp-260], edx
	call	__ctype_b_loc
	mov	rax, QWORD PTR [rax]
	mov	edx, DWORD PTR [rbp-60]
	movsx	rdx, edx
	add	rdx, rdx
	add	rax, rdx
	movzx	eax, WORD PTR [rax]
	movzx	eax, ax
	and	eax, 256
	test	eax, eax
	setne	al
	movzx	r10d, al
	mov	DWORD PTR [rbp-264], r10d
	call	__ctype_b_loc
	mov	rax, QWORD PTR [rax]
	mov	edx, DWORD PTR [rbp-60]
	movsx	rdx, edx
	add	rdx, rdx
	add	rax, rdx
	movzx	eax, WORD PTR [rax]
	movzx	eax, ax
	and	eax, 8192
	test	eax, eax
	setne	al
	movzx	r12d, al
	call	__ctype_b_loc
	mov	rax, QWORD PTR [rax]
	mov	edx, DWORD PTR [rbp-60]
	movsx	rdx, edx
	add	rdx, rdx
	add	rax, rdx
	movzx	eax, WORD PTR [rax]
	movzx	eax, ax
	and	eax, 2048
	test	eax, eax
	setne	al
	movzx	ebx, al
	call	__ctype_b_loc
	mov	rax, QWORD PTR [rax]
	mov	edx, DWORD PTR [rbp-60]
	movsx	rdx, edx
	add	rdx, rdx
	add	rax, rdx
	movzx	eax, WORD PTR [rax]
	movzx	eax, ax
	and	eax, 1024
	test	eax, eax
	setne	al
	movzx	eax, al
	sub	rsp, 8
	mov	ecx, DWORD PTR [rbp-244]
	push	rcx
	mov	ecx, DWORD PTR [rbp-248]
	push	rcx
	mov	esi, DWORD PTR [rbp-252]
	push	rsi
	mov	edi, DWORD PTR [rbp-256]
	push	rdi
	push	r15
	push	r14
	push	r13
	mov	r9d, DWORD PTR [rbp-260]
	mov	r8d, DWORD PTR [rbp-264]
	mov	ecx, r12d
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC36
	mov	eax, 0
	call	printf
	add	rsp, 64
	mov	eax, DWORD PTR [rbp-60]
	mov	edi, eax
	call	tolower
	mov	ebx, eax
	mov	eax, DWORD PTR [rbp-60]
	mov	edi, eax
	call	toupper
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC37
	mov	eax, 0
	call	printf
	add	DWORD PTR [rbp-60], 1
.L10:
	cmp	DWORD PTR [rbp-60], 255
	jle	.L11
	mov	QWORD PTR [rbp-88], OFFSET FLAT:isalpha
	mov	QWORD PTR [rbp-96], OFFSET FLAT:toupper
	mov	rax, QWORD PTR [rbp-96]
	mov	edi, 120
	call	rax
	mov	ebx, eax
	mov	rax, QWORD PTR [rbp-88]
	mov	edi, 120
	call	rax
	test	eax, eax
	setne	al
	movzx	eax, al
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC38
	mov	eax, 0
	call	printf
	mov	esi, 7
	mov	edi, OFFSET FLAT:.LC39
	mov	eax, 0
	call	printf
	mov	eax, 0
	lea	rsp, [rbp-40]
	pop	rbx
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	pop	rbp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
