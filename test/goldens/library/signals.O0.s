	.file	"signals.c"
	.intel_syntax noprefix
	.text
	.local	again
	.comm	again,200,32
	.local	count
	.comm	count,4,4
	.local	place
	.comm	place,8,8
	.local	zero
	.comm	zero,4,4
	.section	.rodata
.LC0:
	.string	"signal %d\n"
	.text
	.type	jump, @function
jump:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 16
	mov	DWORD PTR [rbp-4], edi
	mov	eax, DWORD PTR [rbp-4]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC0
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR [rbp-4]
	mov	esi, eax
	mov	edi, OFFSET FLAT:again
	call	siglongjmp
	.size	jump, .-jump
	.section	.rodata
.LC1:
	.string	"rip"
.LC2:
	.string	"another"
.LC3:
	.string	"the place"
	.align 8
.LC4:
	.string	"signal %d, code %d, trap %d, at %s\n"
	.text
	.type	tell, @function
tell:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 48
	mov	DWORD PTR [rbp-20], edi
	mov	QWORD PTR [rbp-32], rsi
	mov	QWORD PTR [rbp-40], rdx
	mov	rax, QWORD PTR [rbp-40]
	mov	QWORD PTR [rbp-8], rax
	mov	rax, QWORD PTR [rbp-32]
	mov	rdx, QWORD PTR [rax+16]
	mov	rax, QWORD PTR place[rip]
	cmp	rdx, rax
	je	.L3
	mov	rax, QWORD PTR [rbp-32]
	mov	rdx, QWORD PTR [rax+16]
	mov	rax, QWORD PTR [rbp-8]
	mov	rax, QWORD PTR [rax+168]
	cmp	rdx, rax
	jne	.L4
	mov	ecx, OFFSET FLAT:.LC1
	jmp	.L6
.L4:
	mov	ecx, OFFSET FLAT:.LC2
	jmp	.L6
.L3:
	mov	ecx, OFFSET FLAT:.LC3
.L6:
	mov	rax, QWORD PTR [rbp-8]
	mov	rax, QWORD PTR [rax+200]
	mov	esi, eax
	mov	rax, QWORD PTR [rbp-32]
	mov	edx, DWORD PTR [rax+8]
	mov	eax, DWORD PTR [rbp-20]
	mov	r8, rcx
	mov	ecx, esi
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC4
	mov	eax, 0
	call	printf
	mov	esi, 1
	mov	edi, OFFSET FLAT:again
	call	siglongjmp
	.size	tell, .-tell
	.type	repair, @function
repair:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 48
	mov	DWORD PTR [rbp-20], edi
	mov	QWORD PTR [rbp-32], rsi
	mov	QWORD PTR [rbp-40], rdx
	mov	rax, QWORD PTR [rbp-40]
	mov	QWORD PTR [rbp-16], rax
	mov	eax, DWORD PTR [rbp-20]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC0
	mov	eax, 0
	call	printf
	mov	DWORD PTR [rbp-4], 0
	jmp	.L8
.L10:
	mov	rax, QWORD PTR [rbp-16]
	mov	edx, DWORD PTR [rbp-4]
	movsx	rdx, edx
	add	rdx, 4
	mov	rax, QWORD PTR [rax+8+rdx*8]
	mov	rdx, rax
	mov	rax, QWORD PTR place[rip]
	cmp	rdx, rax
	jne	.L9
	mov	ecx, OFFSET FLAT:page.1
	mov	rax, QWORD PTR [rbp-16]
	mov	edx, DWORD PTR [rbp-4]
	movsx	rdx, edx
	add	rdx, 4
	mov	QWORD PTR [rax+8+rdx*8], rcx
.L9:
	add	DWORD PTR [rbp-4], 1
.L8:
	cmp	DWORD PTR [rbp-4], 15
	jle	.L10
	nop
	nop
	leave
	ret
	.size	repair, .-repair
	.type	step, @function
step:
	push	rbp
	mov	rbp, rsp
	mov	DWORD PTR [rbp-4], edi
	mov	QWORD PTR [rbp-16], rsi
	mov	QWORD PTR [rbp-24], rdx
	mov	eax, DWORD PTR count[rip]
	add	eax, 1
	mov	DWORD PTR count[rip], eax
	nop
	pop	rbp
	ret
	.size	step, .-step
	.section	.rodata
.LC5:
	.string	"in %d: %d %d\n"
.LC6:
	.string	"still in the first"
	.text
	.type	nested, @function
nested:
	push	rbp
	mov	rbp, rsp
	push	rbx
	sub	rsp, 152
	mov	DWORD PTR [rbp-148], edi
	lea	rax, [rbp-144]
	mov	rdx, rax
	mov	esi, 0
	mov	edi, 0
	call	sigprocmask
	lea	rax, [rbp-144]
	mov	esi, 12
	mov	rdi, rax
	call	sigismember
	mov	ebx, eax
	lea	rax, [rbp-144]
	mov	esi, 10
	mov	rdi, rax
	call	sigismember
	mov	edx, eax
	mov	eax, DWORD PTR [rbp-148]
	mov	ecx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC5
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR stdout[rip]
	mov	rdi, rax
	call	fflush
	cmp	DWORD PTR [rbp-148], 10
	jne	.L14
	mov	eax, DWORD PTR count[rip]
	lea	edx, [rax+1]
	mov	DWORD PTR count[rip], edx
	test	eax, eax
	jne	.L14
	mov	edi, 10
	call	raise
	mov	edi, 12
	call	raise
	mov	edi, OFFSET FLAT:.LC6
	call	puts
.L14:
	nop
	mov	rbx, QWORD PTR [rbp-8]
	leave
	ret
	.size	nested, .-nested
	.section	.rodata
.LC7:
	.string	"not set"
	.text
	.type	set, @function
set:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 176
	mov	DWORD PTR [rbp-164], edi
	mov	QWORD PTR [rbp-176], rsi
	mov	DWORD PTR [rbp-168], edx
	lea	rax, [rbp-160]
	mov	edx, 152
	mov	esi, 0
	mov	rdi, rax
	call	memset
	mov	rax, QWORD PTR [rbp-176]
	mov	QWORD PTR [rbp-160], rax
	mov	eax, DWORD PTR [rbp-168]
	or	eax, 4
	mov	DWORD PTR [rbp-24], eax
	lea	rax, [rbp-160]
	add	rax, 8
	mov	rdi, rax
	call	sigemptyset
	lea	rcx, [rbp-160]
	mov	eax, DWORD PTR [rbp-164]
	mov	edx, 0
	mov	rsi, rcx
	mov	edi, eax
	call	sigaction
	test	eax, eax
	je	.L17
	mov	edi, OFFSET FLAT:.LC7
	call	puts
.L17:
	nop
	leave
	ret
	.size	set, .-set
	.type	deep, @function
deep:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 4112
	mov	DWORD PTR [rbp-4100], edi
	mov	eax, DWORD PTR [rbp-4100]
	mov	BYTE PTR [rbp-4096], al
	cmp	DWORD PTR [rbp-4100], 1000000
	jg	.L19
	mov	eax, DWORD PTR [rbp-4100]
	add	eax, 1
	mov	edi, eax
	call	deep
	movzx	edx, BYTE PTR [rbp-4096]
	movsx	edx, dl
	add	eax, edx
	jmp	.L21
.L19:
	mov	eax, 0
.L21:
	leave
	ret
	.size	deep, .-deep
	.section	.rodata
.LC8:
	.string	"the stack is full"
	.text
	.type	overflow, @function
overflow:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 16
	mov	DWORD PTR [rbp-4], edi
	mov	edi, OFFSET FLAT:.LC8
	call	puts
	mov	esi, 1
	mov	edi, OFFSET FLAT:again
	call	siglongjmp
	.size	overflow, .-overflow
	.section	.rodata
.LC9:
	.string	"%d\n"
.LC10:
	.string	"%c\n"
.LC11:
	.string	"%d traps\n"
.LC12:
	.string	"it waits"
.LC13:
	.string	"it came"
.LC14:
	.string	"%d %x\n"
.LC15:
	.string	"%d %d\n"
.LC17:
	.string	"%g\n"
	.text
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	push	rbx
	sub	rsp, 488
	mov	esi, OFFSET FLAT:jump
	mov	edi, 8
	call	signal
	mov	DWORD PTR [rbp-20], 0
	jmp	.L24
.L27:
	mov	esi, 1
	mov	edi, OFFSET FLAT:again
	call	__sigsetjmp
	test	eax, eax
	jne	.L26
	mov	ecx, DWORD PTR zero[rip]
	mov	eax, 7
	cdq
	idiv	ecx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC9
	mov	eax, 0
	call	printf
.L26:
	add	DWORD PTR [rbp-20], 1
.L24:
	cmp	DWORD PTR [rbp-20], 1
	jle	.L27
	mov	esi, OFFSET FLAT:jump
	mov	edi, 11
	call	signal
	mov	QWORD PTR place[rip], 8
	mov	DWORD PTR [rbp-24], 0
	jmp	.L28
.L30:
	mov	esi, 1
	mov	edi, OFFSET FLAT:again
	call	__sigsetjmp
	test	eax, eax
	jne	.L29
	mov	rax, QWORD PTR place[rip]
	mov	BYTE PTR [rax], 1
.L29:
	add	DWORD PTR [rbp-24], 1
.L28:
	cmp	DWORD PTR [rbp-24], 1
	jle	.L30
	mov	esi, OFFSET FLAT:jump
	mov	edi, 4
	call	signal
	mov	esi, 1
	mov	edi, OFFSET FLAT:again
	call	__sigsetjmp
	test	eax, eax
	jne	.L31
#APP
# 84 "signals.c" 1
	ud2
# 0 "" 2
#NO_APP
.L31:
	mov	edx, 0
	mov	esi, OFFSET FLAT:tell
	mov	edi, 11
	call	set
	mov	esi, 1
	mov	edi, OFFSET FLAT:again
	call	__sigsetjmp
	test	eax, eax
	jne	.L32
	mov	rax, QWORD PTR place[rip]
	movzx	eax, BYTE PTR [rax]
	movsx	eax, al
	mov	DWORD PTR count[rip], eax
.L32:
	mov	QWORD PTR place[rip], OFFSET FLAT:main
	mov	esi, 1
	mov	edi, OFFSET FLAT:again
	call	__sigsetjmp
	test	eax, eax
	jne	.L33
	mov	rax, QWORD PTR place[rip]
	mov	BYTE PTR [rax], 0
.L33:
	mov	edx, 0
	mov	esi, OFFSET FLAT:tell
	mov	edi, 8
	call	set
	mov	esi, 1
	mov	edi, OFFSET FLAT:again
	call	__sigsetjmp
	test	eax, eax
	jne	.L34
	mov	ecx, DWORD PTR zero[rip]
	mov	eax, 5
	cdq
	idiv	ecx
	mov	eax, edx
	mov	DWORD PTR count[rip], eax
.L34:
	mov	edx, 0
	mov	esi, OFFSET FLAT:tell
	mov	edi, 4
	call	set
	mov	esi, 1
	mov	edi, OFFSET FLAT:again
	call	__sigsetjmp
	test	eax, eax
	jne	.L35
#APP
# 93 "signals.c" 1
	ud2
# 0 "" 2
#NO_APP
.L35:
	mov	QWORD PTR place[rip], 16
	mov	edx, 0
	mov	esi, OFFSET FLAT:repair
	mov	edi, 11
	call	set
	mov	rax, QWORD PTR place[rip]
	mov	QWORD PTR [rbp-40], rax
	mov	rax, QWORD PTR [rbp-40]
#APP
# 97 "signals.c" 1
	movzx eax, byte ptr [rax]
# 0 "" 2
#NO_APP
	mov	DWORD PTR count[rip], eax
	mov	eax, DWORD PTR count[rip]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC10
	mov	eax, 0
	call	printf
	mov	DWORD PTR count[rip], 0
	mov	edx, 0
	mov	esi, OFFSET FLAT:step
	mov	edi, 5
	call	set
	mov	DWORD PTR [rbp-28], 0
	jmp	.L36
.L37:
#APP
# 102 "signals.c" 1
	int3
# 0 "" 2
#NO_APP
	add	DWORD PTR [rbp-28], 1
.L36:
	cmp	DWORD PTR [rbp-28], 2
	jle	.L37
	mov	eax, DWORD PTR count[rip]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC11
	mov	eax, 0
	call	printf
	mov	DWORD PTR count[rip], 0
	mov	esi, OFFSET FLAT:nested
	mov	edi, 10
	call	signal
	mov	esi, OFFSET FLAT:nested
	mov	edi, 12
	call	signal
	mov	edi, 10
	call	raise
	lea	rax, [rbp-176]
	mov	rdi, rax
	call	sigemptyset
	lea	rax, [rbp-176]
	mov	esi, 10
	mov	rdi, rax
	call	sigaddset
	lea	rax, [rbp-176]
	mov	esi, 12
	mov	rdi, rax
	call	sigaddset
	lea	rax, [rbp-176]
	mov	esi, 10
	mov	rdi, rax
	call	sigdelset
	lea	rdx, [rbp-304]
	lea	rax, [rbp-176]
	mov	rsi, rax
	mov	edi, 0
	call	sigprocmask
	call	getpid
	mov	esi, 12
	mov	edi, eax
	call	kill
	mov	edi, OFFSET FLAT:.LC12
	call	puts
	lea	rax, [rbp-304]
	mov	edx, 0
	mov	rsi, rax
	mov	edi, 2
	call	sigprocmask
	mov	edi, OFFSET FLAT:.LC13
	call	puts
	lea	rax, [rbp-464]
	mov	rdx, rax
	mov	esi, 0
	mov	edi, 10
	call	sigaction
	mov	edx, DWORD PTR [rbp-328]
	mov	rax, QWORD PTR [rbp-464]
	cmp	rax, OFFSET FLAT:nested
	sete	al
	movzx	eax, al
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC14
	mov	eax, 0
	call	printf
	mov	edx, -2147483648
	mov	esi, OFFSET FLAT:step
	mov	edi, 10
	call	set
	lea	rax, [rbp-464]
	mov	rdx, rax
	mov	esi, 0
	mov	edi, 10
	call	sigaction
	mov	rax, QWORD PTR [rbp-464]
	cmp	rax, OFFSET FLAT:step
	sete	al
	movzx	eax, al
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC9
	mov	eax, 0
	call	printf
	mov	edi, 10
	call	raise
	lea	rax, [rbp-464]
	mov	rdx, rax
	mov	esi, 0
	mov	edi, 10
	call	sigaction
	mov	rax, QWORD PTR [rbp-464]
	test	rax, rax
	sete	al
	movzx	eax, al
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC9
	mov	eax, 0
	call	printf
	call	getpid
	mov	esi, 0
	mov	edi, eax
	call	kill
	mov	ebx, eax
	lea	rax, [rbp-464]
	mov	edx, 0
	mov	rsi, rax
	mov	edi, 9
	call	sigaction
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC15
	mov	eax, 0
	call	printf
	pxor	xmm0, xmm0
	movaps	XMMWORD PTR [rbp-496], xmm0
	movq	QWORD PTR [rbp-480], xmm0
	mov	QWORD PTR [rbp-496], OFFSET FLAT:other.0
	mov	QWORD PTR [rbp-480], 16384
	lea	rax, [rbp-496]
	mov	esi, 0
	mov	rdi, rax
	call	sigaltstack
	mov	QWORD PTR [rbp-464], OFFSET FLAT:overflow
	mov	DWORD PTR [rbp-328], 134217728
	lea	rax, [rbp-464]
	mov	edx, 0
	mov	rsi, rax
	mov	edi, 11
	call	sigaction
	mov	DWORD PTR [rbp-32], 0
	jmp	.L38
.L40:
	mov	esi, 1
	mov	edi, OFFSET FLAT:again
	call	__sigsetjmp
	test	eax, eax
	jne	.L39
	mov	edi, 0
	call	deep
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC9
	mov	eax, 0
	call	printf
.L39:
	add	DWORD PTR [rbp-32], 1
.L38:
	cmp	DWORD PTR [rbp-32], 1
	jle	.L40
	movsd	xmm0, QWORD PTR .LC16[rip]
	movsd	QWORD PTR [rbp-48], xmm0
	mov	esi, OFFSET FLAT:nested
	mov	edi, 10
	call	signal
	mov	edi, 10
	call	raise
	mov	eax, DWORD PTR zero[rip]
	pxor	xmm0, xmm0
	cvtsi2sd	xmm0, eax
	mulsd	xmm0, QWORD PTR [rbp-48]
	addsd	xmm0, QWORD PTR [rbp-48]
	movq	rax, xmm0
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC17
	mov	eax, 1
	call	printf
	mov	edi, 23
	call	raise
	mov	esi, OFFSET FLAT:nested
	mov	edi, 6
	call	signal
	mov	rax, QWORD PTR stdout[rip]
	mov	rdi, rax
	call	fflush
	call	abort
	.size	main, .-main
	.data
	.align 16
	.type	page.1, @object
	.size	page.1, 16
page.1:
	.string	"repaired"
	.zero	7
	.local	other.0
	.comm	other.0,16384,32
	.section	.rodata
	.align 8
.LC16:
	.long	0
	.long	1073217536
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
