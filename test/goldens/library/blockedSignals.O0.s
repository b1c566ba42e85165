	.file	"blockedSignals.c"
	.intel_syntax noprefix
	.text
	.section	.rodata
.LC0:
	.string	"%s %d\n"
	.text
	.type	say, @function
say:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 48
	mov	QWORD PTR [rbp-40], rdi
	mov	DWORD PTR [rbp-44], esi
	mov	ecx, DWORD PTR [rbp-44]
	mov	rdx, QWORD PTR [rbp-40]
	lea	rax, [rbp-32]
	mov	r8d, ecx
	mov	rcx, rdx
	mov	edx, OFFSET FLAT:.LC0
	mov	esi, 32
	mov	rdi, rax
	mov	eax, 0
	call	snprintf
	movsx	rdx, eax
	lea	rax, [rbp-32]
	mov	rsi, rax
	mov	edi, 1
	call	write
	nop
	leave
	ret
	.size	say, .-say
	.section	.rodata
.LC1:
	.string	"handler of"
	.text
	.type	tell, @function
tell:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 16
	mov	DWORD PTR [rbp-4], edi
	mov	eax, DWORD PTR [rbp-4]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC1
	call	say
	nop
	leave
	ret
	.size	tell, .-tell
	.section	.rodata
.LC2:
	.string	"both wait in the handler of"
	.text
	.type	sender, @function
sender:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 16
	mov	DWORD PTR [rbp-4], edi
	call	getpid
	mov	esi, 12
	mov	edi, eax
	call	kill
	call	getpid
	mov	esi, 15
	mov	edi, eax
	call	kill
	mov	eax, DWORD PTR [rbp-4]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC2
	call	say
	nop
	leave
	ret
	.size	sender, .-sender
	.section	.rodata
.LC3:
	.string	"all wait"
.LC4:
	.string	"all came"
.LC5:
	.string	"both came"
.LC6:
	.string	"one waits"
.LC7:
	.string	"not reached"
	.text
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 416
	lea	rax, [rbp-128]
	mov	rdi, rax
	call	sigemptyset
	lea	rax, [rbp-128]
	mov	esi, 10
	mov	rdi, rax
	call	sigaddset
	lea	rax, [rbp-128]
	mov	esi, 12
	mov	rdi, rax
	call	sigaddset
	lea	rax, [rbp-128]
	mov	esi, 15
	mov	rdi, rax
	call	sigaddset
	mov	esi, OFFSET FLAT:tell
	mov	edi, 10
	call	signal
	mov	esi, OFFSET FLAT:tell
	mov	edi, 12
	call	signal
	mov	esi, OFFSET FLAT:tell
	mov	edi, 15
	call	signal
	lea	rdx, [rbp-256]
	lea	rax, [rbp-128]
	mov	rsi, rax
	mov	edi, 0
	call	sigprocmask
	call	getpid
	mov	esi, 15
	mov	edi, eax
	call	kill
	call	getpid
	mov	esi, 10
	mov	edi, eax
	call	kill
	call	getpid
	mov	esi, 12
	mov	edi, eax
	call	kill
	mov	esi, 3
	mov	edi, OFFSET FLAT:.LC3
	call	say
	lea	rax, [rbp-256]
	mov	edx, 0
	mov	rsi, rax
	mov	edi, 2
	call	sigprocmask
	mov	esi, 3
	mov	edi, OFFSET FLAT:.LC4
	call	say
	lea	rdx, [rbp-408]
	mov	eax, 0
	mov	ecx, 19
	mov	rdi, rdx
	rep stosq
	mov	QWORD PTR [rbp-408], OFFSET FLAT:sender
	mov	rax, QWORD PTR [rbp-128]
	mov	QWORD PTR [rbp-400], rax
	mov	rax, QWORD PTR [rbp-120]
	mov	QWORD PTR [rbp-392], rax
	mov	rax, QWORD PTR [rbp-112]
	mov	QWORD PTR [rbp-384], rax
	mov	rax, QWORD PTR [rbp-104]
	mov	QWORD PTR [rbp-376], rax
	mov	rax, QWORD PTR [rbp-96]
	mov	QWORD PTR [rbp-368], rax
	mov	rax, QWORD PTR [rbp-88]
	mov	QWORD PTR [rbp-360], rax
	mov	rax, QWORD PTR [rbp-80]
	mov	QWORD PTR [rbp-352], rax
	mov	rax, QWORD PTR [rbp-72]
	mov	QWORD PTR [rbp-344], rax
	mov	rax, QWORD PTR [rbp-64]
	mov	QWORD PTR [rbp-336], rax
	mov	rax, QWORD PTR [rbp-56]
	mov	QWORD PTR [rbp-328], rax
	mov	rax, QWORD PTR [rbp-48]
	mov	QWORD PTR [rbp-320], rax
	mov	rax, QWORD PTR [rbp-40]
	mov	QWORD PTR [rbp-312], rax
	mov	rax, QWORD PTR [rbp-32]
	mov	QWORD PTR [rbp-304], rax
	mov	rax, QWORD PTR [rbp-24]
	mov	QWORD PTR [rbp-296], rax
	mov	rax, QWORD PTR [rbp-16]
	mov	QWORD PTR [rbp-288], rax
	mov	rax, QWORD PTR [rbp-8]
	mov	QWORD PTR [rbp-280], rax
	lea	rax, [rbp-408]
	mov	edx, 0
	mov	rsi, rax
	mov	edi, 10
	call	sigaction
	mov	edi, 10
	call	raise
	mov	esi, 2
	mov	edi, OFFSET FLAT:.LC5
	call	say
	mov	esi, OFFSET FLAT:tell
	mov	edi, 6
	call	signal
	mov	esi, 0
	mov	edi, 10
	call	signal
	mov	esi, 1
	mov	edi, 15
	call	signal
	lea	rdx, [rbp-256]
	lea	rax, [rbp-128]
	mov	rsi, rax
	mov	edi, 0
	call	sigprocmask
	mov	edi, 15
	call	raise
	mov	edi, 10
	call	raise
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC6
	call	say
	lea	rax, [rbp-256]
	mov	edx, 0
	mov	rsi, rax
	mov	edi, 2
	call	sigprocmask
	mov	esi, 0
	mov	edi, OFFSET FLAT:.LC7
	call	say
	mov	eax, 0
	leave
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
