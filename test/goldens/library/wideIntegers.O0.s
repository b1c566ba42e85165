	.file	"wideIntegers.c"
	.intel_syntax noprefix
	.text
	.local	before
	.comm	before,200,32
	.type	leave, @function
leave:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 16
	mov	DWORD PTR [rbp-4], edi
	mov	eax, DWORD PTR [rbp-4]
	mov	esi, eax
	mov	edi, OFFSET FLAT:before
	call	siglongjmp
	.size	leave, .-leave
	.section	.rodata
.LC0:
	.string	" %016lx%016lx"
	.text
	.type	put, @function
put:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 16
	mov	rax, rdi
	mov	rcx, rsi
	mov	rdx, rcx
	mov	QWORD PTR [rbp-16], rax
	mov	QWORD PTR [rbp-8], rdx
	mov	rcx, QWORD PTR [rbp-16]
	mov	rax, QWORD PTR [rbp-16]
	mov	rdx, QWORD PTR [rbp-8]
	mov	rax, rdx
	xor	edx, edx
	mov	rdx, rcx
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC0
	mov	eax, 0
	call	printf
	nop
	leave
	ret
	.size	put, .-put
	.section	.rodata
.LC1:
	.string	"%d %d %d %d %d %d"
.LC2:
	.string	""
	.globl	__divti3
	.globl	__modti3
	.globl	__udivti3
	.globl	__umodti3
.LC3:
	.string	"%d %ld %ld\n"
.LC4:
	.string	"signal %d\n"
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
	sub	rsp, 296
	mov	QWORD PTR [rbp-224], 1
	mov	QWORD PTR [rbp-216], 0
	mov	QWORD PTR [rbp-208], -1
	mov	QWORD PTR [rbp-200], -1
	mov	QWORD PTR [rbp-192], 77
	mov	QWORD PTR [rbp-184], 0
	mov	QWORD PTR [rbp-176], -1000
	mov	QWORD PTR [rbp-168], -1
	mov	eax, 0
	mov	edx, 67108864
	mov	QWORD PTR [rbp-160], rax
	mov	QWORD PTR [rbp-152], rdx
	mov	rax, -5
	movabs	rdx, 81985529216486894
	mov	QWORD PTR [rbp-144], rax
	mov	QWORD PTR [rbp-136], rdx
	mov	eax, 0
	movabs	rdx, 4611686018427387904
	mov	QWORD PTR [rbp-128], rax
	mov	QWORD PTR [rbp-120], rdx
	mov	rax, QWORD PTR [rbp-224]
	mov	QWORD PTR [rbp-336], rax
	mov	rax, QWORD PTR [rbp-216]
	mov	QWORD PTR [rbp-328], rax
	mov	rax, QWORD PTR [rbp-208]
	mov	QWORD PTR [rbp-320], rax
	mov	rax, QWORD PTR [rbp-200]
	mov	QWORD PTR [rbp-312], rax
	mov	rax, QWORD PTR [rbp-192]
	mov	QWORD PTR [rbp-304], rax
	mov	rax, QWORD PTR [rbp-184]
	mov	QWORD PTR [rbp-296], rax
	mov	rax, QWORD PTR [rbp-176]
	mov	QWORD PTR [rbp-288], rax
	mov	rax, QWORD PTR [rbp-168]
	mov	QWORD PTR [rbp-280], rax
	mov	rax, QWORD PTR [rbp-160]
	mov	QWORD PTR [rbp-272], rax
	mov	rax, QWORD PTR [rbp-152]
	mov	QWORD PTR [rbp-264], rax
	mov	rax, QWORD PTR [rbp-144]
	mov	QWORD PTR [rbp-256], rax
	mov	rax, QWORD PTR [rbp-136]
	mov	QWORD PTR [rbp-248], rax
	mov	rax, QWORD PTR [rbp-128]
	mov	QWORD PTR [rbp-240], rax
	mov	rax, QWORD PTR [rbp-120]
	mov	QWORD PTR [rbp-232], rax
	mov	DWORD PTR [rbp-60], 7
	mov	DWORD PTR [rbp-52], 0
	jmp	.L4
.L8:
	mov	eax, DWORD PTR [rbp-52]
	cdqe
	sal	rax, 4
	lea	rax, [rax-48]
	add	rax, rbp
	sub	rax, 288
	mov	rdx, QWORD PTR [rax+8]
	mov	rax, QWORD PTR [rax]
	mov	QWORD PTR [rbp-80], rax
	mov	QWORD PTR [rbp-72], rdx
	mov	rdx, QWORD PTR [rbp-80]
	mov	rax, QWORD PTR [rbp-72]
	mov	rdi, rdx
	mov	rsi, rax
	call	__clrsbti2
	mov	ebx, eax
	mov	rdx, QWORD PTR [rbp-80]
	mov	rax, QWORD PTR [rbp-72]
	mov	rdi, rdx
	mov	rsi, rax
	call	__ffsti2
	mov	r15d, eax
	mov	rdx, QWORD PTR [rbp-80]
	mov	rax, QWORD PTR [rbp-72]
	mov	rdi, rdx
	mov	rsi, rax
	call	__ctzti2
	mov	r14d, eax
	mov	rdx, QWORD PTR [rbp-80]
	mov	rax, QWORD PTR [rbp-72]
	mov	rdi, rdx
	mov	rsi, rax
	call	__clzti2
	mov	r13d, eax
	mov	rdx, QWORD PTR [rbp-80]
	mov	rax, QWORD PTR [rbp-72]
	mov	rdi, rdx
	mov	rsi, rax
	call	__parityti2
	mov	r12d, eax
	mov	rdx, QWORD PTR [rbp-80]
	mov	rax, QWORD PTR [rbp-72]
	mov	rdi, rdx
	mov	rsi, rax
	call	__popcountti2
	sub	rsp, 8
	push	rbx
	mov	r9d, r15d
	mov	r8d, r14d
	mov	ecx, r13d
	mov	edx, r12d
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC1
	mov	eax, 0
	call	printf
	add	rsp, 16
	mov	rdx, QWORD PTR [rbp-80]
	mov	rax, QWORD PTR [rbp-72]
	mov	rdi, rdx
	mov	rsi, rax
	call	__negvti2
	mov	rcx, rax
	mov	rbx, rdx
	mov	rax, rdx
	mov	rdi, rcx
	mov	rsi, rax
	call	put
	mov	rdx, QWORD PTR [rbp-80]
	mov	rax, QWORD PTR [rbp-72]
	mov	rdi, rdx
	mov	rsi, rax
	call	__absvti2
	mov	rcx, rax
	mov	rbx, rdx
	mov	rax, rdx
	mov	rdi, rcx
	mov	rsi, rax
	call	put
	mov	edi, OFFSET FLAT:.LC2
	call	puts
	mov	DWORD PTR [rbp-56], 0
	jmp	.L5
.L7:
	mov	eax, DWORD PTR [rbp-56]
	cdqe
	sal	rax, 4
	lea	rax, [rax-48]
	add	rax, rbp
	sub	rax, 288
	mov	rdx, QWORD PTR [rax+8]
	mov	rax, QWORD PTR [rax]
	mov	QWORD PTR [rbp-96], rax
	mov	QWORD PTR [rbp-88], rdx
	mov	rsi, QWORD PTR [rbp-80]
	mov	rax, QWORD PTR [rbp-72]
	mov	rdx, QWORD PTR [rbp-96]
	mov	rcx, QWORD PTR [rbp-88]
	mov	rdi, rsi
	mov	rsi, rax
	call	__divti3
	mov	rcx, rax
	mov	rbx, rdx
	mov	rax, rdx
	mov	rdi, rcx
	mov	rsi, rax
	call	put
	mov	rax, QWORD PTR [rbp-80]
	mov	rdx, QWORD PTR [rbp-72]
	mov	rcx, rax
	mov	rbx, rdx
	mov	rsi, rcx
	mov	rax, rdx
	mov	rdx, QWORD PTR [rbp-96]
	mov	rcx, QWORD PTR [rbp-88]
	mov	rdi, rsi
	mov	rsi, rax
	call	__modti3
	mov	rcx, rax
	mov	rbx, rdx
	mov	rax, rdx
	mov	rdi, rcx
	mov	rsi, rax
	call	put
	mov	rax, QWORD PTR [rbp-80]
	mov	rdx, QWORD PTR [rbp-72]
	mov	rcx, QWORD PTR [rbp-96]
	mov	rbx, QWORD PTR [rbp-88]
	mov	rsi, rax
	mov	rdi, rdx
	mov	rax, rdx
	mov	rdx, rcx
	mov	rcx, rbx
	mov	rdi, rsi
	mov	rsi, rax
	call	__udivti3
	mov	rcx, rax
	mov	rbx, rdx
	mov	rax, rdx
	mov	rdi, rcx
	mov	rsi, rax
	call	put
	mov	rax, QWORD PTR [rbp-80]
	mov	rdx, QWORD PTR [rbp-72]
	mov	rcx, QWORD PTR [rbp-96]
	mov	rbx, QWORD PTR [rbp-88]
	mov	rsi, rax
	mov	rdi, rdx
	mov	rax, rdx
	mov	rdx, rcx
	mov	rcx, rbx
	mov	rdi, rsi
	mov	rsi, rax
	call	__umodti3
	mov	rcx, rax
	mov	rbx, rdx
	mov	rax, rdx
	mov	rdi, rcx
	mov	rsi, rax
	call	put
	mov	rax, QWORD PTR [rbp-72]
	imul	rax, QWORD PTR [rbp-96]
	mov	rdx, rax
	mov	rax, QWORD PTR [rbp-88]
	imul	rax, QWORD PTR [rbp-80]
	lea	rcx, [rdx+rax]
	mov	rax, QWORD PTR [rbp-96]
	mul	QWORD PTR [rbp-80]
	add	rcx, rdx
	mov	rdx, rcx
	mov	rcx, rax
	mov	rbx, rdx
	mov	rax, rdx
	mov	rdi, rcx
	mov	rsi, rax
	call	put
	cmp	DWORD PTR [rbp-52], 3
	jg	.L6
	cmp	DWORD PTR [rbp-56], 3
	jg	.L6
	mov	rax, QWORD PTR [rbp-96]
	mov	rdx, QWORD PTR [rbp-88]
	mov	rdi, QWORD PTR [rbp-80]
	mov	rsi, QWORD PTR [rbp-72]
	mov	rcx, rdx
	mov	rdx, rax
	call	__addvti3
	mov	rcx, rax
	mov	rbx, rdx
	mov	rax, rdx
	mov	rdi, rcx
	mov	rsi, rax
	call	put
	mov	rax, QWORD PTR [rbp-96]
	mov	rdx, QWORD PTR [rbp-88]
	mov	rdi, QWORD PTR [rbp-80]
	mov	rsi, QWORD PTR [rbp-72]
	mov	rcx, rdx
	mov	rdx, rax
	call	__subvti3
	mov	rcx, rax
	mov	rbx, rdx
	mov	rax, rdx
	mov	rdi, rcx
	mov	rsi, rax
	call	put
	mov	rax, QWORD PTR [rbp-96]
	mov	rdx, QWORD PTR [rbp-88]
	mov	rdi, QWORD PTR [rbp-80]
	mov	rsi, QWORD PTR [rbp-72]
	mov	rcx, rdx
	mov	rdx, rax
	call	__mulvti3
	mov	rcx, rax
	mov	rbx, rdx
	mov	rax, rdx
	mov	rdi, rcx
	mov	rsi, rax
	call	put
.L6:
	mov	edi, OFFSET FLAT:.LC2
	call	puts
	add	DWORD PTR [rbp-56], 1
.L5:
	mov	eax, DWORD PTR [rbp-56]
	cmp	eax, DWORD PTR [rbp-60]
	jl	.L7
	add	DWORD PTR [rbp-52], 1
.L4:
	mov	eax, DWORD PTR [rbp-52]
	cmp	eax, DWORD PTR [rbp-60]
	jl	.L8
	mov	rdi, -5
	call	__absvdi2
	mov	r12, rax
	mov	eax, 3037000499
	mov	rsi, rax
	movabs	rax, -3037000499
	mov	rdi, rax
	call	__mulvdi3
	mov	rbx, rax
	mov	esi, 47
	mov	edi, 2147483600
	call	__addvsi3
	mov	rcx, r12
	mov	rdx, rbx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC3
	mov	eax, 0
	call	printf
	mov	esi, OFFSET FLAT:leave
	mov	edi, 6
	call	signal
	mov	esi, 1
	mov	edi, OFFSET FLAT:before
	call	__sigsetjmp
	mov	DWORD PTR [rbp-100], eax
	cmp	DWORD PTR [rbp-100], 0
	jne	.L10
	mov	rcx, QWORD PTR [rbp-256]
	mov	rbx, QWORD PTR [rbp-248]
	mov	rax, QWORD PTR [rbp-256]
	mov	rdx, QWORD PTR [rbp-248]
	mov	rsi, rax
	mov	rdi, rdx
	mov	rax, rdx
	mov	rdx, rcx
	mov	rcx, rbx
	mov	rdi, rsi
	mov	rsi, rax
	call	__mulvti3
	mov	rcx, rax
	mov	rbx, rdx
	mov	rax, rdx
	mov	rdi, rcx
	mov	rsi, rax
	call	put
.L10:
	mov	eax, DWORD PTR [rbp-100]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC4
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
