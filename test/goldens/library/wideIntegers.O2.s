	.file	"wideIntegers.c"
	.intel_syntax noprefix
	.text
	.p2align 4
	.type	leave, @function
leave:
	mov	esi, edi
	sub	rsp, 8
	mov	edi, OFFSET FLAT:before
	call	siglongjmp
	.size	leave, .-leave
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%d %d %d %d %d %d"
.LC1:
	.string	" %016lx%016lx"
.LC2:
	.string	""
	.globl	__divmodti4
	.globl	__udivmodti4
.LC3:
	.string	"%d %ld %ld\n"
.LC4:
	.string	"signal %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	r15
	xor	eax, eax
	mov	edx, 67108864
	push	r14
	push	r13
	push	r12
	push	rbp
	push	rbx
	sub	rsp, 312
	mov	QWORD PTR [rsp+256], rax
	mov	rax, -5
	mov	QWORD PTR [rsp+264], rdx
	movabs	rdx, 81985529216486894
	mov	QWORD PTR [rsp+272], rax
	xor	eax, eax
	mov	QWORD PTR [rsp+280], rdx
	movabs	rdx, 4611686018427387904
	mov	QWORD PTR [rsp+288], rax
	movabs	rax, 81985529216486894
	mov	QWORD PTR [rsp+80], 1
	mov	QWORD PTR [rsp+192], 1
	mov	QWORD PTR [rsp+88], 0
	mov	QWORD PTR [rsp+200], 0
	mov	QWORD PTR [rsp+96], -1
	mov	QWORD PTR [rsp+208], -1
	mov	QWORD PTR [rsp+104], -1
	mov	QWORD PTR [rsp+216], -1
	mov	QWORD PTR [rsp+112], 77
	mov	QWORD PTR [rsp+224], 77
	mov	QWORD PTR [rsp+120], 0
	mov	QWORD PTR [rsp+232], 0
	mov	QWORD PTR [rsp+128], -1000
	mov	QWORD PTR [rsp+240], -1000
	mov	QWORD PTR [rsp+136], -1
	mov	QWORD PTR [rsp+248], -1
	mov	QWORD PTR [rsp+144], 0
	mov	QWORD PTR [rsp+296], rdx
	mov	QWORD PTR [rsp+152], 67108864
	mov	QWORD PTR [rsp+160], -5
	mov	QWORD PTR [rsp+168], rax
	movabs	rax, 4611686018427387904
	mov	QWORD PTR [rsp+176], 0
	mov	DWORD PTR [rsp+48], 0
	mov	QWORD PTR [rsp+184], rax
	.p2align 4,,10
	.p2align 3
.L11:
	movsx	rax, DWORD PTR [rsp+48]
	xor	ebp, ebp
	sal	rax, 4
	mov	r14, QWORD PTR [rsp+80+rax]
	mov	r15, QWORD PTR [rsp+88+rax]
	mov	rdi, r14
	mov	rsi, r15
	call	__clrsbti2
	mov	rdi, r14
	mov	rsi, r15
	mov	r12d, eax
	call	__ffsti2
	mov	rdi, r14
	mov	rsi, r15
	mov	r13d, eax
	call	__ctzti2
	mov	rdi, r14
	mov	rsi, r15
	mov	DWORD PTR [rsp+60], eax
	call	__clzti2
	mov	rdi, r14
	mov	rsi, r15
	mov	DWORD PTR [rsp+56], eax
	call	__parityti2
	mov	rdi, r14
	mov	rsi, r15
	mov	DWORD PTR [rsp+52], eax
	call	__popcountti2
	sub	rsp, 8
	mov	r9d, r13d
	mov	edi, OFFSET FLAT:.LC0
	push	r12
	mov	r8d, DWORD PTR [rsp+76]
	mov	esi, eax
	xor	eax, eax
	mov	ecx, DWORD PTR [rsp+72]
	mov	edx, DWORD PTR [rsp+68]
	call	printf
	pop	rax
	mov	rdi, r14
	pop	rdx
	mov	rsi, r15
	call	__negvti2
	mov	edi, OFFSET FLAT:.LC1
	mov	rsi, rdx
	mov	rdx, rax
	xor	eax, eax
	call	printf
	mov	rdi, r14
	mov	rsi, r15
	call	__absvti2
	mov	edi, OFFSET FLAT:.LC1
	mov	rsi, rdx
	mov	rdx, rax
	xor	eax, eax
	call	printf
	mov	edi, OFFSET FLAT:.LC2
	call	puts
	.p2align 4,,10
	.p2align 3
.L10:
	movsx	rax, ebp
	lea	r8, [rsp+64]
	mov	rdi, r14
	mov	rsi, r15
	sal	rax, 4
	mov	QWORD PTR [rsp+8], r15
	mov	r12, QWORD PTR [rsp+80+rax]
	mov	r13, QWORD PTR [rsp+88+rax]
	mov	rdx, r12
	mov	rcx, r13
	call	__divmodti4
	mov	rdi, QWORD PTR [rsp+72]
	mov	rcx, QWORD PTR [rsp+64]
	mov	r11, rdx
	mov	rdx, rax
	xor	eax, eax
	mov	rsi, r11
	mov	QWORD PTR [rsp+24], rdi
	mov	edi, OFFSET FLAT:.LC1
	mov	QWORD PTR [rsp+16], rcx
	call	printf
	mov	rdx, QWORD PTR [rsp+16]
	mov	rsi, QWORD PTR [rsp+24]
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC1
	call	printf
	mov	rsi, QWORD PTR [rsp+8]
	mov	rcx, r13
	mov	rdi, r14
	lea	r8, [rsp+64]
	mov	rdx, r12
	call	__udivmodti4
	mov	rcx, QWORD PTR [rsp+72]
	mov	rdi, rdx
	mov	rdx, rax
	mov	rax, QWORD PTR [rsp+64]
	mov	rsi, rdi
	mov	edi, OFFSET FLAT:.LC1
	mov	QWORD PTR [rsp+40], rcx
	mov	QWORD PTR [rsp+32], rax
	xor	eax, eax
	call	printf
	mov	rdx, QWORD PTR [rsp+32]
	mov	rsi, QWORD PTR [rsp+40]
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC1
	call	printf
	mov	rsi, r15
	mov	rax, r13
	mov	edi, OFFSET FLAT:.LC1
	imul	rax, r14
	imul	rsi, r12
	add	rsi, rax
	mov	rax, r14
	mul	r12
	add	rsi, rdx
	mov	rdx, rax
	xor	eax, eax
	call	printf
	cmp	DWORD PTR [rsp+48], 3
	jg	.L16
	cmp	ebp, 3
	jg	.L16
	mov	rsi, QWORD PTR [rsp+8]
	mov	rcx, r13
	mov	rdi, r14
	mov	rdx, r12
	add	ebp, 1
	call	__addvti3
	mov	edi, OFFSET FLAT:.LC1
	mov	rsi, rdx
	mov	rdx, rax
	xor	eax, eax
	call	printf
	mov	rsi, QWORD PTR [rsp+8]
	mov	rcx, r13
	mov	rdi, r14
	mov	rdx, r12
	call	__subvti3
	mov	edi, OFFSET FLAT:.LC1
	mov	rsi, rdx
	mov	rdx, rax
	xor	eax, eax
	call	printf
	mov	rsi, QWORD PTR [rsp+8]
	mov	rcx, r13
	mov	rdi, r14
	mov	rdx, r12
	call	__mulvti3
	mov	edi, OFFSET FLAT:.LC1
	mov	rsi, rdx
	mov	rdx, rax
	xor	eax, eax
	call	printf
	mov	edi, OFFSET FLAT:.LC2
	call	puts
	jmp	.L10
	.p2align 4,,10
	.p2align 3
.L16:
	mov	edi, OFFSET FLAT:.LC2
	add	ebp, 1
	call	puts
	cmp	ebp, 7
	jne	.L10
	add	DWORD PTR [rsp+48], 1
	mov	eax, DWORD PTR [rsp+48]
	cmp	eax, 7
	jne	.L11
	mov	rdi, -5
	call	__absvdi2
	mov	esi, 3037000499
	movabs	rdi, -3037000499
	mov	rbp, rax
	call	__mulvdi3
	mov	esi, 47
	mov	edi, 2147483600
	mov	rbx, rax
	call	__addvsi3
	mov	rcx, rbp
	mov	rdx, rbx
	mov	edi, OFFSET FLAT:.LC3
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	esi, OFFSET FLAT:leave
	mov	edi, 6
	call	signal
	mov	esi, 1
	mov	edi, OFFSET FLAT:before
	call	__sigsetjmp
	mov	ebx, eax
	test	eax, eax
	jne	.L15
	mov	r8, QWORD PTR [rsp+160]
	mov	r9, QWORD PTR [rsp+168]
	mov	rax, QWORD PTR [rsp+160]
	mov	rdx, QWORD PTR [rsp+168]
	mov	rcx, r9
	mov	rsi, rdx
	mov	rdi, rax
	mov	rdx, r8
	call	__mulvti3
	mov	edi, OFFSET FLAT:.LC1
	mov	rsi, rdx
	mov	rdx, rax
	xor	eax, eax
	call	printf
.L15:
	mov	esi, ebx
	mov	edi, OFFSET FLAT:.LC4
	xor	eax, eax
	call	printf
	add	rsp, 312
	xor	eax, eax
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	ret
	.size	main, .-main
	.local	before
	.comm	before,200,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
