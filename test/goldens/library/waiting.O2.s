	.file	"waiting.c"
	.intel_syntax noprefix
	.text
	.p2align 4
	.type	ring, @function
ring:
	mov	eax, DWORD PTR count[rip]
	add	eax, 1
	mov	DWORD PTR count[rip], eax
	ret
	.size	ring, .-ring
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%u "
.LC1:
	.string	"%u\n"
.LC2:
	.string	"pause %d %d %d\n"
.LC3:
	.string	"sleep %u %d\n"
.LC4:
	.string	"nanosleep %d %d %d %d\n"
.LC5:
	.string	"usleep %d %d\n"
.LC6:
	.string	"timer %d %d %d\n"
.LC7:
	.string	"none %d %d\n"
.LC8:
	.string	"sigsuspend %d %d %d %d\n"
.LC9:
	.string	"sigwait %d %d %d\n"
.LC10:
	.string	"sigsuspend %d %d\n"
.LC11:
	.string	"%d %d %d\n"
.LC12:
	.string	"%d %d\n"
.LC13:
	.string	"%d %d "
.LC14:
	.string	"ignored %u\n"
.LC15:
	.string	"never"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	r14
	xor	eax, eax
	mov	ecx, 18
	xor	edx, edx
	push	r13
	push	r12
	push	rbp
	push	rbx
	sub	rsp, 688
	lea	rdi, [rsp+544]
	lea	rsi, [rsp+536]
	mov	QWORD PTR [rsp+536], OFFSET FLAT:ring
	rep stosq
	mov	edi, 14
	call	sigaction
	mov	edi, 5
	call	alarm
	mov	edi, OFFSET FLAT:.LC0
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	edi, 1
	call	alarm
	mov	edi, OFFSET FLAT:.LC1
	mov	esi, eax
	xor	eax, eax
	call	printf
	call	pause
	mov	r12d, DWORD PTR count[rip]
	mov	ebp, eax
	call	__errno_location
	xor	edx, edx
	mov	ecx, r12d
	mov	esi, ebp
	cmp	DWORD PTR [rax], 4
	mov	edi, OFFSET FLAT:.LC2
	mov	rbx, rax
	sete	dl
	xor	eax, eax
	call	printf
	mov	edi, 1
	call	alarm
	mov	edi, 3
	call	sleep
	mov	edx, DWORD PTR count[rip]
	mov	edi, OFFSET FLAT:.LC3
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	edi, 1
	call	alarm
	lea	rsi, [rsp+16]
	lea	rdi, [rsp+144]
	mov	QWORD PTR [rsp+144], 1
	mov	QWORD PTR [rsp+152], 300000000
	call	nanosleep
	mov	edx, DWORD PTR [rsp+16]
	xor	ecx, ecx
	mov	edi, OFFSET FLAT:.LC4
	cmp	QWORD PTR [rsp+24], 199999999
	mov	r8d, DWORD PTR count[rip]
	mov	esi, eax
	setg	cl
	xor	eax, eax
	call	printf
	xor	edi, edi
	call	alarm
	xor	esi, esi
	mov	edi, 20000
	call	ualarm
	mov	ebp, DWORD PTR count[rip]
	mov	edi, 60000
	call	usleep
	mov	edi, OFFSET FLAT:.LC5
	mov	esi, eax
	mov	edx, ebp
	xor	eax, eax
	call	printf
	xor	edx, edx
	lea	rsi, [rsp+272]
	xor	edi, edi
	mov	QWORD PTR [rsp+272], 0
	mov	QWORD PTR [rsp+280], 50000
	mov	QWORD PTR [rsp+288], 0
	mov	QWORD PTR [rsp+296], 50000
	call	setitimer
	mov	eax, DWORD PTR count[rip]
	cmp	eax, 6
	jg	.L4
	.p2align 4,,10
	.p2align 3
.L5:
	call	pause
	mov	eax, DWORD PTR count[rip]
	cmp	eax, 6
	jle	.L5
.L4:
	lea	rdx, [rsp+400]
	xor	edi, edi
	lea	rsi, [rsp+272]
	mov	QWORD PTR [rsp+272], 0
	mov	QWORD PTR [rsp+280], 0
	mov	QWORD PTR [rsp+288], 0
	mov	QWORD PTR [rsp+296], 0
	call	setitimer
	mov	ecx, DWORD PTR [rsp+416]
	mov	esi, DWORD PTR count[rip]
	xor	eax, eax
	mov	edx, DWORD PTR [rsp+408]
	mov	edi, OFFSET FLAT:.LC6
	call	printf
	lea	rsi, [rsp+400]
	xor	edi, edi
	call	getitimer
	mov	edx, DWORD PTR [rsp+416]
	mov	esi, DWORD PTR [rsp+408]
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC7
	call	printf
	lea	rdi, [rsp+272]
	call	sigemptyset
	lea	rdi, [rsp+16]
	call	sigemptyset
	lea	rdi, [rsp+16]
	mov	esi, 14
	call	sigaddset
	lea	rdx, [rsp+144]
	lea	rsi, [rsp+16]
	xor	edi, edi
	call	sigprocmask
	mov	edi, 1
	call	alarm
	lea	rdi, [rsp+272]
	call	sigsuspend
	lea	rdx, [rsp+400]
	xor	esi, esi
	xor	edi, edi
	mov	ebp, eax
	call	sigprocmask
	lea	rdi, [rsp+400]
	mov	esi, 14
	call	sigismember
	mov	ecx, DWORD PTR count[rip]
	xor	edx, edx
	cmp	DWORD PTR [rbx], 4
	sete	dl
	mov	r8d, eax
	mov	esi, ebp
	mov	edi, OFFSET FLAT:.LC8
	xor	eax, eax
	xor	r13d, r13d
	call	printf
	mov	edi, 14
	call	raise
	mov	rsi, rsp
	lea	rdi, [rsp+16]
	call	sigwait
	mov	edx, DWORD PTR [rsp]
	mov	ecx, DWORD PTR count[rip]
	mov	edi, OFFSET FLAT:.LC9
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	edi, 1
	call	alarm
	mov	rsi, rsp
	lea	rdi, [rsp+16]
	call	sigwait
	mov	ecx, DWORD PTR count[rip]
	mov	edx, DWORD PTR [rsp]
	mov	edi, OFFSET FLAT:.LC9
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	edi, 14
	call	raise
	lea	rdi, [rsp+272]
	call	sigsuspend
	mov	edx, DWORD PTR count[rip]
	mov	edi, OFFSET FLAT:.LC10
	mov	esi, eax
	xor	eax, eax
	call	printf
	xor	edx, edx
	mov	edi, 2
	lea	rsi, [rsp+144]
	call	sigprocmask
	xor	r9d, r9d
	mov	r8d, -1
	xor	edi, edi
	mov	ecx, 34
	mov	edx, 3
	mov	esi, 4096
	mov	QWORD PTR [rsp+16], 0
	mov	QWORD PTR [rsp+24], 1000
	mov	QWORD PTR [rsp+144], 0
	mov	QWORD PTR [rsp+152], -1
	mov	QWORD PTR [rsp+272], 7
	mov	QWORD PTR [rsp+280], 7
	call	mmap
	lea	rsi, [rsp+272]
	mov	edi, 1
	mov	rbp, rax
	call	clock_getres
	mov	ecx, DWORD PTR [rsp+280]
	mov	edi, OFFSET FLAT:.LC11
	mov	edx, DWORD PTR [rsp+272]
	mov	esi, eax
	xor	eax, eax
	call	printf
	cmp	DWORD PTR [rbx], 22
	mov	rsi, rsp
	mov	edi, 99
	sete	r13b
	xor	r14d, r14d
	call	getrlimit
	mov	rsi, rsp
	mov	edi, 7
	mov	r12d, eax
	call	getrlimit
	mov	ecx, r13d
	mov	edx, r12d
	mov	edi, OFFSET FLAT:.LC11
	mov	esi, eax
	xor	eax, eax
	call	printf
	cmp	DWORD PTR [rbx], 3
	mov	edi, 4194304
	sete	r14b
	call	getpgid
	xor	edi, edi
	mov	r12d, eax
	call	getpgid
	mov	r13d, eax
	call	getpgrp
	xor	esi, esi
	mov	ecx, r14d
	mov	edx, r12d
	cmp	r13d, eax
	mov	edi, OFFSET FLAT:.LC11
	sete	sil
	xor	eax, eax
	xor	r13d, r13d
	call	printf
	mov	edi, 2
	call	sched_get_priority_min
	mov	edi, 1
	mov	r12d, eax
	call	sched_get_priority_max
	mov	edx, r12d
	mov	edi, OFFSET FLAT:.LC12
	mov	esi, eax
	xor	eax, eax
	call	printf
	cmp	DWORD PTR [rbx], 22
	lea	rdi, [rbp+1]
	mov	edx, 4
	mov	esi, 1
	sete	r13b
	call	msync
	mov	rdi, rbp
	mov	edx, 4
	mov	esi, 4096
	mov	r12d, eax
	call	msync
	mov	ecx, r13d
	mov	edx, r12d
	mov	edi, OFFSET FLAT:.LC11
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	esi, 2
	mov	edi, 55
	call	flock
	xor	edi, edi
	mov	esi, 2
	mov	ebp, eax
	call	flock
	mov	edx, ebp
	mov	edi, OFFSET FLAT:.LC12
	xor	ebp, ebp
	mov	esi, eax
	xor	eax, eax
	call	printf
	lea	rdi, [rsp+400]
	cmp	QWORD PTR [rsp+416], 0
	sete	bpl
	call	times
	xor	esi, esi
	mov	edx, ebp
	mov	edi, OFFSET FLAT:.LC12
	cmp	rax, -1
	setne	sil
	xor	eax, eax
	call	printf
	xor	ecx, ecx
	lea	rdx, [rsp+16]
	xor	esi, esi
	xor	edi, edi
	call	clock_nanosleep
	xor	esi, esi
	lea	rdi, [rsp+16]
	mov	ebp, eax
	call	nanosleep
	mov	edx, ebp
	mov	edi, OFFSET FLAT:.LC13
	mov	esi, eax
	xor	eax, eax
	call	printf
	xor	esi, esi
	lea	rdi, [rsp+144]
	call	nanosleep
	xor	ecx, ecx
	xor	esi, esi
	xor	edi, edi
	lea	rdx, [rsp+144]
	mov	ebp, eax
	call	clock_nanosleep
	xor	edx, edx
	cmp	DWORD PTR [rbx], 22
	mov	esi, ebp
	sete	dl
	mov	ecx, eax
	mov	edi, OFFSET FLAT:.LC11
	xor	eax, eax
	call	printf
	mov	esi, 1
	mov	edi, 14
	call	signal
	mov	edi, 1
	call	alarm
	mov	edi, 2
	call	sleep
	mov	edi, OFFSET FLAT:.LC14
	mov	esi, eax
	xor	eax, eax
	call	printf
	xor	esi, esi
	mov	edi, 14
	call	signal
	mov	rdi, QWORD PTR stdout[rip]
	call	fflush
	mov	edi, 1
	call	alarm
	call	pause
	mov	edi, OFFSET FLAT:.LC15
	call	puts
	add	rsp, 688
	xor	eax, eax
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	ret
	.size	main, .-main
	.local	count
	.comm	count,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
