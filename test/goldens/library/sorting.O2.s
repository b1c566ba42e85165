	.file	"sorting.c"
	.intel_syntax noprefix
	.text
	.p2align 4
	.type	by_int, @function
by_int:
	mov	eax, DWORD PTR [rdi]
	add	DWORD PTR asked[rip], 1
	sub	eax, DWORD PTR [rsi]
	ret
	.size	by_int, .-by_int
	.p2align 4
	.type	by_key, @function
by_key:
	mov	eax, DWORD PTR [rdi]
	sub	eax, DWORD PTR [rsi]
	ret
	.size	by_key, .-by_key
	.p2align 4
	.type	by_text, @function
by_text:
	mov	rsi, QWORD PTR [rsi]
	mov	rdi, QWORD PTR [rdi]
	jmp	strcmp
	.size	by_text, .-by_text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"never"
	.text
	.p2align 4
	.type	deep, @function
deep:
	sub	rsp, 8
	cmp	edi, 8
	jbe	.L8
	sub	edi, 9
	call	deep
	mov	edi, OFFSET FLAT:.LC0
	call	puts
	mov	edi, OFFSET FLAT:.LC0
	call	puts
	mov	edi, OFFSET FLAT:.LC0
	call	puts
	mov	edi, OFFSET FLAT:.LC0
	call	puts
	mov	edi, OFFSET FLAT:.LC0
	call	puts
	mov	edi, OFFSET FLAT:.LC0
	call	puts
	mov	edi, OFFSET FLAT:.LC0
	call	puts
	mov	edi, OFFSET FLAT:.LC0
	call	puts
	mov	edi, OFFSET FLAT:.LC0
	add	rsp, 8
	jmp	puts
.L8:
	mov	esi, 7
	mov	edi, OFFSET FLAT:env
	call	longjmp
	.size	deep, .-deep
	.section	.rodata.str1.1
.LC1:
	.string	"pear"
.LC2:
	.string	"apple"
.LC3:
	.string	"fig"
.LC4:
	.string	"banana"
.LC5:
	.string	"kiwi"
.LC6:
	.string	"%d "
.LC7:
	.string	"\n%d\n"
.LC8:
	.string	"%d.%d "
.LC9:
	.string	""
.LC10:
	.string	"%s "
.LC11:
	.string	"setjmp %d\n"
.LC12:
	.string	"%d\n"
.LC13:
	.string	"%d %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	r12
	mov	edi, 1
	push	rbp
	push	rbx
	sub	rsp, 3120
	lea	rbp, [rsp+40]
	mov	QWORD PTR [rsp], OFFSET FLAT:.LC1
	lea	rbx, [rsp+240]
	mov	QWORD PTR [rsp+8], OFFSET FLAT:.LC2
	mov	r12, rbp
	mov	QWORD PTR [rsp+16], OFFSET FLAT:.LC3
	mov	QWORD PTR [rsp+24], OFFSET FLAT:.LC4
	mov	QWORD PTR [rsp+32], OFFSET FLAT:.LC5
	call	srand
	.p2align 4,,10
	.p2align 3
.L10:
	call	rand
	add	r12, 4
	movsx	rdx, eax
	mov	ecx, eax
	imul	rdx, rdx, 1374389535
	sar	ecx, 31
	sar	rdx, 37
	sub	edx, ecx
	imul	edx, edx, 100
	sub	eax, edx
	mov	DWORD PTR [r12-4], eax
	cmp	r12, rbx
	jne	.L10
	mov	ecx, OFFSET FLAT:by_int
	mov	edx, 4
	mov	esi, 50
	lea	rdi, [rsp+40]
	call	qsort
	.p2align 4,,10
	.p2align 3
.L11:
	mov	esi, DWORD PTR [rbp+0]
	mov	edi, OFFSET FLAT:.LC6
	xor	eax, eax
	add	rbp, 4
	call	printf
	cmp	rbp, rbx
	jne	.L11
	mov	esi, DWORD PTR asked[rip]
	mov	edi, OFFSET FLAT:.LC7
	xor	eax, eax
	xor	ebp, ebp
	lea	rbx, [rsp+240]
	call	printf
	mov	r12, rbx
	.p2align 4,,10
	.p2align 3
.L12:
	call	rand
	mov	DWORD PTR [r12+4], ebp
	add	ebp, 1
	add	r12, 48
	movsx	rdx, eax
	mov	ecx, eax
	imul	rdx, rdx, 1717986919
	sar	ecx, 31
	sar	rdx, 33
	sub	edx, ecx
	lea	edx, [rdx+rdx*4]
	sub	eax, edx
	mov	DWORD PTR [r12-48], eax
	cmp	ebp, 60
	jne	.L12
	mov	ecx, OFFSET FLAT:by_key
	mov	edx, 48
	mov	esi, 60
	lea	rdi, [rsp+240]
	lea	rbp, [rbx+2880]
	call	qsort
.L13:
	mov	edx, DWORD PTR [rbx+4]
	mov	esi, DWORD PTR [rbx]
	mov	edi, OFFSET FLAT:.LC8
	xor	eax, eax
	add	rbx, 48
	call	printf
	cmp	rbp, rbx
	jne	.L13
	mov	edi, OFFSET FLAT:.LC9
	mov	rbx, rsp
	lea	rbp, [rsp+40]
	call	puts
	mov	ecx, OFFSET FLAT:by_text
	mov	edx, 8
	mov	rdi, rsp
	mov	esi, 5
	call	qsort
.L14:
	mov	rsi, QWORD PTR [rbx]
	mov	edi, OFFSET FLAT:.LC10
	xor	eax, eax
	add	rbx, 8
	call	printf
	cmp	rbx, rbp
	jne	.L14
	mov	edi, OFFSET FLAT:.LC9
	xor	ebx, ebx
	mov	ebp, 50
	call	puts
.L15:
	mov	eax, DWORD PTR asked[rip]
	mov	rsi, rbp
	xor	ecx, ecx
	add	eax, 1
	jmp	.L18
.L38:
	je	.L17
	lea	rcx, [rdx+1]
.L16:
	add	eax, 1
	cmp	rcx, rsi
	jnb	.L37
.L18:
	lea	rdx, [rcx+rsi]
	mov	r8d, eax
	shr	rdx
	lea	rdi, [rsp+40+rdx*4]
	cmp	ebx, DWORD PTR [rdi]
	jns	.L38
	mov	rsi, rdx
	jmp	.L16
.L37:
	mov	DWORD PTR asked[rip], r8d
	or	esi, -1
.L25:
	mov	edi, OFFSET FLAT:.LC6
	xor	eax, eax
	add	ebx, 9
	call	printf
	cmp	ebx, 108
	jne	.L15
	mov	edi, OFFSET FLAT:.LC9
	call	puts
	lea	rdi, [rsp+40]
	mov	ecx, OFFSET FLAT:by_int
	mov	edx, 4
	mov	esi, 1
	call	qsort
	lea	rdi, [rsp+40]
	mov	ecx, OFFSET FLAT:by_int
	xor	esi, esi
	mov	edx, 4
	call	qsort
	mov	edi, OFFSET FLAT:env
	call	_setjmp
	mov	edi, OFFSET FLAT:.LC11
	mov	ebx, eax
	mov	esi, eax
	xor	eax, eax
	call	printf
	test	ebx, ebx
	je	.L39
	cmp	ebx, 7
	je	.L40
.L23:
	mov	ebx, 40
	.p2align 4,,10
	.p2align 3
.L24:
	call	rand
	mov	edi, OFFSET FLAT:.LC12
	mov	esi, eax
	xor	eax, eax
	call	printf
	sub	ebx, 1
	jne	.L24
	mov	edi, 42
	call	srand
	call	rand
	mov	ebx, eax
	call	rand
	mov	edx, ebx
	mov	edi, OFFSET FLAT:.LC13
	mov	esi, eax
	xor	eax, eax
	call	printf
	xor	edi, edi
	call	srand
	call	rand
	mov	edi, OFFSET FLAT:.LC12
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	edi, -5
	call	srand
	call	rand
	mov	ebx, eax
	call	rand
	mov	edi, OFFSET FLAT:.LC13
	mov	edx, ebx
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	edi, 3
	call	exit
.L39:
	mov	edi, 5
	call	deep
	jmp	.L23
.L40:
	xor	esi, esi
	mov	edi, OFFSET FLAT:env
	call	longjmp
.L17:
	mov	DWORD PTR asked[rip], eax
	mov	esi, DWORD PTR [rdi]
	jmp	.L25
	.size	main, .-main
	.local	env
	.comm	env,200,32
	.local	asked
	.comm	asked,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
