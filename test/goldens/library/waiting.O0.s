	.file	"waiting.c"
	.intel_syntax noprefix
	.text
	.local	count
	.comm	count,4,4
	.type	ring, @function
ring:
	push	rbp
	mov	rbp, rsp
	mov	DWORD PTR [rbp-4], edi
	mov	eax, DWORD PTR count[rip]
	add	eax, 1
	mov	DWORD PTR count[rip], eax
	nop
	pop	rbp
	ret
	.size	ring, .-ring
	.section	.rodata
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
	.text
	.type	alarms, @function
alarms:
	push	rbp
	mov	rbp, rsp
	push	rbx
	sub	rsp, 120
	mov	edi, 5
	call	alarm
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC0
	mov	eax, 0
	call	printf
	mov	edi, 1
	call	alarm
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC1
	mov	eax, 0
	call	printf
	call	pause
	mov	DWORD PTR [rbp-20], eax
	mov	ebx, DWORD PTR count[rip]
	call	__errno_location
	mov	eax, DWORD PTR [rax]
	cmp	eax, 4
	sete	al
	movzx	edx, al
	mov	eax, DWORD PTR [rbp-20]
	mov	ecx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	mov	edi, 1
	call	alarm
	mov	edi, 3
	call	sleep
	mov	DWORD PTR [rbp-24], eax
	mov	edx, DWORD PTR count[rip]
	mov	eax, DWORD PTR [rbp-24]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC3
	mov	eax, 0
	call	printf
	mov	edi, 1
	call	alarm
	mov	QWORD PTR [rbp-56], 1
	mov	QWORD PTR [rbp-48], 300000000
	lea	rdx, [rbp-40]
	lea	rax, [rbp-56]
	mov	rsi, rdx
	mov	rdi, rax
	call	nanosleep
	mov	DWORD PTR [rbp-20], eax
	mov	ecx, DWORD PTR count[rip]
	mov	rax, QWORD PTR [rbp-32]
	cmp	rax, 199999999
	setg	al
	movzx	edx, al
	mov	rax, QWORD PTR [rbp-40]
	mov	esi, eax
	mov	eax, DWORD PTR [rbp-20]
	mov	r8d, ecx
	mov	ecx, edx
	mov	edx, esi
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC4
	mov	eax, 0
	call	printf
	mov	edi, 0
	call	alarm
	mov	esi, 0
	mov	edi, 20000
	call	ualarm
	mov	ebx, DWORD PTR count[rip]
	mov	edi, 60000
	call	usleep
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC5
	mov	eax, 0
	call	printf
	mov	QWORD PTR [rbp-96], 0
	mov	QWORD PTR [rbp-88], 50000
	mov	QWORD PTR [rbp-80], 0
	mov	QWORD PTR [rbp-72], 50000
	lea	rax, [rbp-96]
	mov	edx, 0
	mov	rsi, rax
	mov	edi, 0
	call	setitimer
	jmp	.L3
.L4:
	call	pause
.L3:
	mov	eax, DWORD PTR count[rip]
	cmp	eax, 6
	jle	.L4
	lea	rax, [rbp-96]
	mov	edx, 32
	mov	esi, 0
	mov	rdi, rax
	call	memset
	lea	rdx, [rbp-128]
	lea	rax, [rbp-96]
	mov	rsi, rax
	mov	edi, 0
	call	setitimer
	mov	rax, QWORD PTR [rbp-112]
	mov	ecx, eax
	mov	rax, QWORD PTR [rbp-120]
	mov	edx, eax
	mov	eax, DWORD PTR count[rip]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC6
	mov	eax, 0
	call	printf
	lea	rax, [rbp-128]
	mov	rsi, rax
	mov	edi, 0
	call	getitimer
	mov	rax, QWORD PTR [rbp-112]
	mov	edx, eax
	mov	rax, QWORD PTR [rbp-120]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC7
	mov	eax, 0
	call	printf
	nop
	mov	rbx, QWORD PTR [rbp-8]
	leave
	ret
	.size	alarms, .-alarms
	.section	.rodata
.LC8:
	.string	"sigsuspend %d %d %d %d\n"
.LC9:
	.string	"sigwait %d %d %d\n"
.LC10:
	.string	"sigsuspend %d %d\n"
	.text
	.type	masks, @function
masks:
	push	rbp
	mov	rbp, rsp
	push	r12
	push	rbx
	sub	rsp, 528
	lea	rax, [rbp-408]
	mov	rdi, rax
	call	sigemptyset
	lea	rax, [rbp-152]
	mov	rdi, rax
	call	sigemptyset
	lea	rax, [rbp-152]
	mov	esi, 14
	mov	rdi, rax
	call	sigaddset
	lea	rdx, [rbp-280]
	lea	rax, [rbp-152]
	mov	rsi, rax
	mov	edi, 0
	call	sigprocmask
	mov	edi, 1
	call	alarm
	lea	rax, [rbp-408]
	mov	rdi, rax
	call	sigsuspend
	mov	DWORD PTR [rbp-20], eax
	lea	rax, [rbp-536]
	mov	rdx, rax
	mov	esi, 0
	mov	edi, 0
	call	sigprocmask
	lea	rax, [rbp-536]
	mov	esi, 14
	mov	rdi, rax
	call	sigismember
	mov	r12d, eax
	mov	ebx, DWORD PTR count[rip]
	call	__errno_location
	mov	eax, DWORD PTR [rax]
	cmp	eax, 4
	sete	al
	movzx	edx, al
	mov	eax, DWORD PTR [rbp-20]
	mov	r8d, r12d
	mov	ecx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC8
	mov	eax, 0
	call	printf
	mov	edi, 14
	call	raise
	lea	rdx, [rbp-540]
	lea	rax, [rbp-152]
	mov	rsi, rdx
	mov	rdi, rax
	call	sigwait
	mov	DWORD PTR [rbp-20], eax
	mov	ecx, DWORD PTR count[rip]
	mov	edx, DWORD PTR [rbp-540]
	mov	eax, DWORD PTR [rbp-20]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC9
	mov	eax, 0
	call	printf
	mov	edi, 1
	call	alarm
	lea	rdx, [rbp-540]
	lea	rax, [rbp-152]
	mov	rsi, rdx
	mov	rdi, rax
	call	sigwait
	mov	DWORD PTR [rbp-20], eax
	mov	ecx, DWORD PTR count[rip]
	mov	edx, DWORD PTR [rbp-540]
	mov	eax, DWORD PTR [rbp-20]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC9
	mov	eax, 0
	call	printf
	mov	edi, 14
	call	raise
	lea	rax, [rbp-408]
	mov	rdi, rax
	call	sigsuspend
	mov	DWORD PTR [rbp-20], eax
	mov	edx, DWORD PTR count[rip]
	mov	eax, DWORD PTR [rbp-20]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC10
	mov	eax, 0
	call	printf
	lea	rax, [rbp-280]
	mov	edx, 0
	mov	rsi, rax
	mov	edi, 2
	call	sigprocmask
	nop
	add	rsp, 528
	pop	rbx
	pop	r12
	pop	rbp
	ret
	.size	masks, .-masks
	.section	.rodata
.LC11:
	.string	"%d %d %d\n"
.LC12:
	.string	"%d %d\n"
.LC13:
	.string	"%d %d "
	.text
	.type	numbers, @function
numbers:
	push	rbp
	mov	rbp, rsp
	push	r13
	push	r12
	push	rbx
	sub	rsp, 120
	mov	QWORD PTR [rbp-112], 0
	mov	QWORD PTR [rbp-104], 1000
	mov	QWORD PTR [rbp-128], 0
	mov	QWORD PTR [rbp-120], -1
	mov	QWORD PTR [rbp-144], 7
	mov	QWORD PTR [rbp-136], 7
	mov	r9d, 0
	mov	r8d, -1
	mov	ecx, 34
	mov	edx, 3
	mov	esi, 4096
	mov	edi, 0
	call	mmap
	mov	QWORD PTR [rbp-40], rax
	lea	rax, [rbp-144]
	mov	rsi, rax
	mov	edi, 1
	call	clock_getres
	mov	DWORD PTR [rbp-44], eax
	mov	rax, QWORD PTR [rbp-136]
	mov	ecx, eax
	mov	rax, QWORD PTR [rbp-144]
	mov	edx, eax
	mov	eax, DWORD PTR [rbp-44]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC11
	mov	eax, 0
	call	printf
	call	__errno_location
	mov	eax, DWORD PTR [rax]
	cmp	eax, 22
	sete	al
	movzx	ebx, al
	lea	rax, [rbp-64]
	mov	rsi, rax
	mov	edi, 99
	call	getrlimit
	mov	r12d, eax
	lea	rax, [rbp-64]
	mov	rsi, rax
	mov	edi, 7
	call	getrlimit
	mov	ecx, ebx
	mov	edx, r12d
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC11
	mov	eax, 0
	call	printf
	call	__errno_location
	mov	eax, DWORD PTR [rax]
	cmp	eax, 3
	sete	al
	movzx	ebx, al
	mov	edi, 4194304
	call	getpgid
	mov	r13d, eax
	mov	edi, 0
	call	getpgid
	mov	r12d, eax
	call	getpgrp
	cmp	r12d, eax
	sete	al
	movzx	eax, al
	mov	ecx, ebx
	mov	edx, r13d
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC11
	mov	eax, 0
	call	printf
	mov	edi, 2
	call	sched_get_priority_min
	mov	ebx, eax
	mov	edi, 1
	call	sched_get_priority_max
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC12
	mov	eax, 0
	call	printf
	call	__errno_location
	mov	eax, DWORD PTR [rax]
	cmp	eax, 22
	sete	al
	movzx	ebx, al
	mov	rax, QWORD PTR [rbp-40]
	add	rax, 1
	mov	edx, 4
	mov	esi, 1
	mov	rdi, rax
	call	msync
	mov	r12d, eax
	mov	rax, QWORD PTR [rbp-40]
	mov	edx, 4
	mov	esi, 4096
	mov	rdi, rax
	call	msync
	mov	ecx, ebx
	mov	edx, r12d
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC11
	mov	eax, 0
	call	printf
	mov	esi, 2
	mov	edi, 55
	call	flock
	mov	ebx, eax
	mov	esi, 2
	mov	edi, 0
	call	flock
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC12
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-80]
	test	rax, rax
	sete	al
	movzx	ebx, al
	lea	rax, [rbp-96]
	mov	rdi, rax
	call	times
	cmp	rax, -1
	setne	al
	movzx	eax, al
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC12
	mov	eax, 0
	call	printf
	lea	rax, [rbp-112]
	mov	ecx, 0
	mov	rdx, rax
	mov	esi, 0
	mov	edi, 0
	call	clock_nanosleep
	mov	ebx, eax
	lea	rax, [rbp-112]
	mov	esi, 0
	mov	rdi, rax
	call	nanosleep
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC13
	mov	eax, 0
	call	printf
	lea	rax, [rbp-128]
	mov	esi, 0
	mov	rdi, rax
	call	nanosleep
	mov	DWORD PTR [rbp-44], eax
	lea	rax, [rbp-128]
	mov	ecx, 0
	mov	rdx, rax
	mov	esi, 0
	mov	edi, 0
	call	clock_nanosleep
	mov	ebx, eax
	call	__errno_location
	mov	eax, DWORD PTR [rax]
	cmp	eax, 22
	sete	al
	movzx	edx, al
	mov	eax, DWORD PTR [rbp-44]
	mov	ecx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC11
	mov	eax, 0
	call	printf
	nop
	add	rsp, 120
	pop	rbx
	pop	r12
	pop	r13
	pop	rbp
	ret
	.size	numbers, .-numbers
	.section	.rodata
.LC14:
	.string	"ignored %u\n"
.LC15:
	.string	"never"
	.text
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 160
	lea	rdx, [rbp-152]
	mov	eax, 0
	mov	ecx, 19
	mov	rdi, rdx
	rep stosq
	mov	QWORD PTR [rbp-152], OFFSET FLAT:ring
	lea	rax, [rbp-152]
	mov	edx, 0
	mov	rsi, rax
	mov	edi, 14
	call	sigaction
	call	alarms
	call	masks
	call	numbers
	mov	esi, 1
	mov	edi, 14
	call	signal
	mov	edi, 1
	call	alarm
	mov	edi, 2
	call	sleep
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC14
	mov	eax, 0
	call	printf
	mov	esi, 0
	mov	edi, 14
	call	signal
	mov	rax, QWORD PTR stdout[rip]
	mov	rdi, rax
	call	fflush
	mov	edi, 1
	call	alarm
	call	pause
	mov	edi, OFFSET FLAT:.LC15
	call	puts
	mov	eax, 0
	leave
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
