	.file	"signals.c"
	.intel_syntax noprefix
	.text
	.p2align 4
	.type	step, @function
step:
	mov	eax, DWORD PTR count[rip]
	add	eax, 1
	mov	DWORD PTR count[rip], eax
	ret
	.size	step, .-step
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"signal %d\n"
	.text
	.p2align 4
	.type	repair, @function
repair:
	push	rbx
	mov	esi, edi
	mov	rbx, rdx
	mov	edi, OFFSET FLAT:.LC0
	xor	eax, eax
	call	printf
	lea	rax, [rbx+40]
	lea	rcx, [rbx+168]
	jmp	.L5
	.p2align 4,,10
	.p2align 3
.L4:
	add	rax, 8
	cmp	rax, rcx
	je	.L8
.L5:
	mov	rdx, QWORD PTR place[rip]
	cmp	rdx, QWORD PTR [rax]
	jne	.L4
	mov	QWORD PTR [rax], OFFSET FLAT:page.0
	add	rax, 8
	cmp	rax, rcx
	jne	.L5
.L8:
	pop	rbx
	ret
	.size	repair, .-repair
	.section	.rodata.str1.1
.LC1:
	.string	"the stack is full"
	.text
	.p2align 4
	.type	overflow, @function
overflow:
	mov	edi, OFFSET FLAT:.LC1
	sub	rsp, 8
	call	puts
	mov	esi, 1
	mov	edi, OFFSET FLAT:again
	call	siglongjmp
	.size	overflow, .-overflow
	.section	.rodata.str1.1
.LC2:
	.string	"another"
.LC3:
	.string	"the place"
.LC4:
	.string	"rip"
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC5:
	.string	"signal %d, code %d, trap %d, at %s\n"
	.text
	.p2align 4
	.type	tell, @function
tell:
	sub	rsp, 8
	mov	eax, edi
	mov	rcx, QWORD PTR [rsi+16]
	mov	r8d, OFFSET FLAT:.LC3
	mov	rdi, QWORD PTR place[rip]
	cmp	rcx, rdi
	je	.L12
	cmp	rcx, QWORD PTR [rdx+168]
	mov	r8d, OFFSET FLAT:.LC2
	mov	ecx, OFFSET FLAT:.LC4
	cmove	r8, rcx
.L12:
	mov	esi, DWORD PTR [rsi+8]
	mov	ecx, DWORD PTR [rdx+200]
	mov	edi, OFFSET FLAT:.LC5
	mov	edx, esi
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	esi, 1
	mov	edi, OFFSET FLAT:again
	call	siglongjmp
	.size	tell, .-tell
	.p2align 4
	.type	jump, @function
jump:
	push	rbx
	mov	esi, edi
	mov	ebx, edi
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC0
	call	printf
	mov	esi, ebx
	mov	edi, OFFSET FLAT:again
	call	siglongjmp
	.size	jump, .-jump
	.section	.rodata.str1.1
.LC6:
	.string	"in %d: %d %d\n"
.LC7:
	.string	"still in the first"
	.text
	.p2align 4
	.type	nested, @function
nested:
	push	rbp
	xor	esi, esi
	push	rbx
	mov	ebx, edi
	xor	edi, edi
	sub	rsp, 136
	mov	rdx, rsp
	call	sigprocmask
	mov	esi, 12
	mov	rdi, rsp
	call	sigismember
	mov	esi, 10
	mov	rdi, rsp
	mov	ebp, eax
	call	sigismember
	mov	edi, OFFSET FLAT:.LC6
	mov	ecx, ebp
	mov	esi, ebx
	mov	edx, eax
	xor	eax, eax
	call	printf
	mov	rdi, QWORD PTR stdout[rip]
	call	fflush
	cmp	ebx, 10
	je	.L24
.L19:
	add	rsp, 136
	pop	rbx
	pop	rbp
	ret
	.p2align 4,,10
	.p2align 3
.L24:
	mov	eax, DWORD PTR count[rip]
	lea	edx, [rax+1]
	mov	DWORD PTR count[rip], edx
	test	eax, eax
	jne	.L19
	mov	edi, 10
	call	raise
	mov	edi, 12
	call	raise
	mov	edi, OFFSET FLAT:.LC7
	call	puts
	add	rsp, 136
	pop	rbx
	pop	rbp
	ret
	.size	nested, .-nested
	.section	.rodata.str1.1
.LC8:
	.string	"not set"
	.text
	.p2align 4
	.type	set, @function
set:
	push	rbx
	mov	r8, rsi
	xor	eax, eax
	mov	ebx, edi
	mov	ecx, 18
	or	edx, 4
	sub	rsp, 160
	lea	rsi, [rsp+8]
	mov	QWORD PTR [rsp], r8
	mov	rdi, rsi
	rep stosq
	mov	rdi, rsi
	mov	DWORD PTR [rsp+136], edx
	call	sigemptyset
	xor	edx, edx
	mov	rsi, rsp
	mov	edi, ebx
	call	sigaction
	test	eax, eax
	jne	.L31
	add	rsp, 160
	pop	rbx
	ret
	.p2align 4,,10
	.p2align 3
.L31:
	mov	edi, OFFSET FLAT:.LC8
	call	puts
	add	rsp, 160
	pop	rbx
	ret
	.size	set, .-set
	.p2align 4
	.type	deep, @function
deep:
	sub	rsp, 12296
	xor	eax, eax
	mov	BYTE PTR [rsp], dil
	cmp	edi, 1000001
	jne	.L44
	add	rsp, 12296
	ret
	.p2align 4,,10
	.p2align 3
.L44:
	lea	eax, [rdi+1]
	xor	edx, edx
	mov	BYTE PTR [rsp+4096], al
	cmp	eax, 1000001
	jne	.L45
.L34:
	movsx	eax, BYTE PTR [rsp]
	add	rsp, 12296
	add	eax, edx
	ret
	.p2align 4,,10
	.p2align 3
.L45:
	lea	edx, [rdi+2]
	xor	eax, eax
	mov	BYTE PTR [rsp+8192], dl
	cmp	edx, 1000001
	jne	.L46
.L35:
	movsx	edx, BYTE PTR [rsp+4096]
	add	edx, eax
	jmp	.L34
	.p2align 4,,10
	.p2align 3
.L46:
	add	edi, 3
	call	deep
	mov	edx, eax
	movsx	eax, BYTE PTR [rsp+8192]
	add	eax, edx
	jmp	.L35
	.size	deep, .-deep
	.section	.rodata.str1.1
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
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	rbx
	mov	esi, OFFSET FLAT:jump
	mov	edi, 8
	sub	rsp, 4560
	call	signal
	mov	DWORD PTR [rsp+4], 0
.L48:
	mov	esi, 1
	mov	edi, OFFSET FLAT:again
	call	__sigsetjmp
	test	eax, eax
	je	.L50
.L53:
	add	DWORD PTR [rsp+4], 1
	mov	eax, DWORD PTR [rsp+4]
	cmp	eax, 1
	jle	.L48
	mov	esi, OFFSET FLAT:jump
	mov	edi, 11
	call	signal
	mov	DWORD PTR [rsp+8], 0
	mov	QWORD PTR place[rip], 8
.L55:
	mov	esi, 1
	mov	edi, OFFSET FLAT:again
	call	__sigsetjmp
	test	eax, eax
	jne	.L54
	mov	rax, QWORD PTR place[rip]
	mov	BYTE PTR [rax], 1
.L54:
	add	DWORD PTR [rsp+8], 1
	mov	eax, DWORD PTR [rsp+8]
	sub	eax, 1
	jle	.L55
	mov	esi, OFFSET FLAT:jump
	mov	edi, 4
	call	signal
	mov	esi, 1
	mov	edi, OFFSET FLAT:again
	call	__sigsetjmp
	test	eax, eax
	jne	.L56
#APP
# 84 "signals.c" 1
	ud2
# 0 "" 2
#NO_APP
.L56:
	mov	esi, OFFSET FLAT:tell
	mov	edi, 11
	xor	edx, edx
	call	set
	mov	esi, 1
	mov	edi, OFFSET FLAT:again
	call	__sigsetjmp
	test	eax, eax
	je	.L70
.L57:
	mov	esi, 1
	mov	edi, OFFSET FLAT:again
	mov	QWORD PTR place[rip], OFFSET FLAT:main
	call	__sigsetjmp
	test	eax, eax
	jne	.L58
	mov	rax, QWORD PTR place[rip]
	mov	BYTE PTR [rax], 0
.L58:
	mov	esi, OFFSET FLAT:tell
	mov	edi, 8
	xor	edx, edx
	call	set
	mov	esi, 1
	mov	edi, OFFSET FLAT:again
	call	__sigsetjmp
	test	eax, eax
	jne	.L59
	mov	ecx, DWORD PTR zero[rip]
	mov	eax, 5
	xor	edx, edx
	idiv	ecx
	mov	DWORD PTR count[rip], edx
.L59:
	mov	esi, OFFSET FLAT:tell
	mov	edi, 4
	xor	edx, edx
	call	set
	mov	esi, 1
	mov	edi, OFFSET FLAT:again
	call	__sigsetjmp
	test	eax, eax
	jne	.L60
#APP
# 93 "signals.c" 1
	ud2
# 0 "" 2
#NO_APP
.L60:
	xor	edx, edx
	mov	esi, OFFSET FLAT:repair
	mov	edi, 11
	mov	QWORD PTR place[rip], 16
	call	set
	mov	rax, QWORD PTR place[rip]
#APP
# 97 "signals.c" 1
	movzx eax, byte ptr [rax]
# 0 "" 2
#NO_APP
	mov	DWORD PTR count[rip], eax
	mov	esi, DWORD PTR count[rip]
	mov	edi, OFFSET FLAT:.LC10
	xor	eax, eax
	call	printf
	xor	eax, eax
	xor	edx, edx
	mov	esi, OFFSET FLAT:step
	mov	edi, 5
	mov	DWORD PTR count[rip], eax
	call	set
#APP
# 102 "signals.c" 1
	int3
# 0 "" 2
# 102 "signals.c" 1
	int3
# 0 "" 2
# 102 "signals.c" 1
	int3
# 0 "" 2
#NO_APP
	mov	esi, DWORD PTR count[rip]
	mov	edi, OFFSET FLAT:.LC11
	xor	eax, eax
	call	printf
	xor	edx, edx
	mov	esi, OFFSET FLAT:nested
	mov	edi, 10
	mov	DWORD PTR count[rip], edx
	call	signal
	mov	esi, OFFSET FLAT:nested
	mov	edi, 12
	call	signal
	mov	edi, 10
	call	raise
	lea	rdi, [rsp+48]
	call	sigemptyset
	mov	esi, 10
	lea	rdi, [rsp+48]
	call	sigaddset
	mov	esi, 12
	lea	rdi, [rsp+48]
	call	sigaddset
	mov	esi, 10
	lea	rdi, [rsp+48]
	call	sigdelset
	lea	rdx, [rsp+176]
	xor	edi, edi
	lea	rsi, [rsp+48]
	call	sigprocmask
	call	getpid
	mov	esi, 12
	mov	edi, eax
	call	kill
	mov	edi, OFFSET FLAT:.LC12
	call	puts
	xor	edx, edx
	mov	edi, 2
	lea	rsi, [rsp+176]
	call	sigprocmask
	mov	edi, OFFSET FLAT:.LC13
	call	puts
	xor	esi, esi
	mov	edi, 10
	lea	rdx, [rsp+304]
	call	sigaction
	mov	edx, DWORD PTR [rsp+440]
	xor	esi, esi
	cmp	QWORD PTR [rsp+304], OFFSET FLAT:nested
	sete	sil
	mov	edi, OFFSET FLAT:.LC14
	xor	eax, eax
	call	printf
	mov	edx, -2147483648
	mov	esi, OFFSET FLAT:step
	mov	edi, 10
	call	set
	lea	rdx, [rsp+304]
	xor	esi, esi
	mov	edi, 10
	call	sigaction
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC9
	cmp	QWORD PTR [rsp+304], OFFSET FLAT:step
	sete	sil
	xor	eax, eax
	call	printf
	mov	edi, 10
	call	raise
	lea	rdx, [rsp+304]
	xor	esi, esi
	mov	edi, 10
	call	sigaction
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC9
	cmp	QWORD PTR [rsp+304], 0
	sete	sil
	xor	eax, eax
	call	printf
	call	getpid
	xor	esi, esi
	mov	edi, eax
	call	kill
	xor	edx, edx
	mov	edi, 9
	lea	rsi, [rsp+304]
	mov	ebx, eax
	call	sigaction
	mov	edx, ebx
	mov	edi, OFFSET FLAT:.LC15
	mov	esi, eax
	xor	eax, eax
	call	printf
	xor	ecx, ecx
	xor	esi, esi
	lea	rdi, [rsp+16]
	mov	QWORD PTR [rsp+24], rcx
	mov	QWORD PTR [rsp+16], OFFSET FLAT:other.1
	mov	QWORD PTR [rsp+32], 16384
	call	sigaltstack
	lea	rsi, [rsp+304]
	xor	edx, edx
	mov	edi, 11
	mov	QWORD PTR [rsp+304], OFFSET FLAT:overflow
	mov	DWORD PTR [rsp+440], 134217728
	call	sigaction
	xor	esi, esi
	mov	DWORD PTR [rsp+12], esi
.L62:
	mov	esi, 1
	mov	edi, OFFSET FLAT:again
	call	__sigsetjmp
	test	eax, eax
	je	.L61
.L64:
	add	DWORD PTR [rsp+12], 1
	mov	eax, DWORD PTR [rsp+12]
	sub	eax, 1
	je	.L62
	mov	esi, OFFSET FLAT:nested
	mov	edi, 10
	call	signal
	mov	edi, 10
	call	raise
	mov	eax, DWORD PTR zero[rip]
	pxor	xmm0, xmm0
	movsd	xmm1, QWORD PTR .LC16[rip]
	mov	edi, OFFSET FLAT:.LC17
	cvtsi2sd	xmm0, eax
	mov	eax, 1
	mulsd	xmm0, xmm1
	addsd	xmm0, xmm1
	call	printf
	mov	edi, 23
	call	raise
	mov	esi, OFFSET FLAT:nested
	mov	edi, 6
	call	signal
	mov	rdi, QWORD PTR stdout[rip]
	call	fflush
	call	abort
.L50:
	mov	ecx, DWORD PTR zero[rip]
	xor	edx, edx
	mov	eax, 7
	mov	edi, OFFSET FLAT:.LC9
	idiv	ecx
	mov	esi, eax
	xor	eax, eax
	call	printf
	jmp	.L53
.L70:
	mov	rax, QWORD PTR place[rip]
	movsx	eax, BYTE PTR [rax]
	mov	DWORD PTR count[rip], eax
	jmp	.L57
.L61:
	mov	edi, 1
	mov	BYTE PTR [rsp+464], 0
	call	deep
	mov	edi, OFFSET FLAT:.LC9
	mov	esi, eax
	movsx	eax, BYTE PTR [rsp+464]
	add	esi, eax
	xor	eax, eax
	call	printf
	jmp	.L64
	.size	main, .-main
	.data
	.align 16
	.type	page.0, @object
	.size	page.0, 16
page.0:
	.string	"repaired"
	.zero	7
	.local	other.1
	.comm	other.1,16384,32
	.local	zero
	.comm	zero,4,4
	.local	place
	.comm	place,8,8
	.local	count
	.comm	count,4,4
	.local	again
	.comm	again,200,32
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC16:
	.long	0
	.long	1073217536
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
