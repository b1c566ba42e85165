	.file	"blockedSignals.c"
	.intel_syntax noprefix
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%s %d\n"
	.text
	.p2align 4
	.type	say, @function
say:
	sub	rsp, 40
	mov	rcx, rdi
	mov	r8d, esi
	mov	edx, OFFSET FLAT:.LC0
	mov	rdi, rsp
	mov	esi, 32
	xor	eax, eax
	call	snprintf
	mov	rsi, rsp
	mov	edi, 1
	movsx	rdx, eax
	call	write
	add	rsp, 40
	ret
	.size	say, .-say
	.section	.rodata.str1.1
.LC1:
	.string	"handler of"
	.text
	.p2align 4
	.type	tell, @function
tell:
	sub	rsp, 40
	mov	r8d, edi
	mov	ecx, OFFSET FLAT:.LC1
	xor	eax, eax
	mov	rdi, rsp
	mov	edx, OFFSET FLAT:.LC0
	mov	esi, 32
	call	snprintf
	mov	rsi, rsp
	mov	edi, 1
	movsx	rdx, eax
	call	write
	add	rsp, 40
	ret
	.size	tell, .-tell
	.section	.rodata.str1.1
.LC2:
	.string	"both wait in the handler of"
	.text
	.p2align 4
	.type	sender, @function
sender:
	push	rbx
	mov	ebx, edi
	sub	rsp, 32
	call	getpid
	mov	esi, 12
	mov	edi, eax
	call	kill
	call	getpid
	mov	esi, 15
	mov	edi, eax
	call	kill
	mov	r8d, ebx
	mov	rdi, rsp
	mov	ecx, OFFSET FLAT:.LC2
	mov	edx, OFFSET FLAT:.LC0
	mov	esi, 32
	xor	eax, eax
	call	snprintf
	mov	rsi, rsp
	mov	edi, 1
	movsx	rdx, eax
	call	write
	add	rsp, 32
	pop	rbx
	ret
	.size	sender, .-sender
	.section	.rodata.str1.1
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
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	sub	rsp, 424
	lea	rdi, [rsp+8]
	call	sigemptyset
	lea	rdi, [rsp+8]
	mov	esi, 10
	call	sigaddset
	lea	rdi, [rsp+8]
	mov	esi, 12
	call	sigaddset
	lea	rdi, [rsp+8]
	mov	esi, 15
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
	lea	rdx, [rsp+136]
	lea	rsi, [rsp+8]
	xor	edi, edi
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
	xor	edx, edx
	mov	edi, 2
	lea	rsi, [rsp+136]
	call	sigprocmask
	mov	esi, 3
	mov	edi, OFFSET FLAT:.LC4
	call	say
	mov	rax, QWORD PTR [rsp+8]
	xor	edx, edx
	mov	QWORD PTR [rsp+400], 0
	lea	rsi, [rsp+264]
	mov	edi, 10
	mov	QWORD PTR [rsp+408], 0
	mov	QWORD PTR [rsp+272], rax
	mov	rax, QWORD PTR [rsp+16]
	mov	QWORD PTR [rsp+264], OFFSET FLAT:sender
	mov	QWORD PTR [rsp+280], rax
	mov	rax, QWORD PTR [rsp+24]
	mov	QWORD PTR [rsp+288], rax
	mov	rax, QWORD PTR [rsp+32]
	mov	QWORD PTR [rsp+296], rax
	mov	rax, QWORD PTR [rsp+40]
	mov	QWORD PTR [rsp+304], rax
	mov	rax, QWORD PTR [rsp+48]
	mov	QWORD PTR [rsp+312], rax
	mov	rax, QWORD PTR [rsp+56]
	mov	QWORD PTR [rsp+320], rax
	mov	rax, QWORD PTR [rsp+64]
	mov	QWORD PTR [rsp+328], rax
	mov	rax, QWORD PTR [rsp+72]
	mov	QWORD PTR [rsp+336], rax
	mov	rax, QWORD PTR [rsp+80]
	mov	QWORD PTR [rsp+344], rax
	mov	rax, QWORD PTR [rsp+88]
	mov	QWORD PTR [rsp+352], rax
	mov	rax, QWORD PTR [rsp+96]
	mov	QWORD PTR [rsp+360], rax
	mov	rax, QWORD PTR [rsp+104]
	mov	QWORD PTR [rsp+368], rax
	mov	rax, QWORD PTR [rsp+112]
	mov	QWORD PTR [rsp+376], rax
	mov	rax, QWORD PTR [rsp+120]
	mov	QWORD PTR [rsp+384], rax
	mov	rax, QWORD PTR [rsp+128]
	mov	QWORD PTR [rsp+392], rax
	call	sigaction
	mov	edi, 10
	call	raise
	mov	esi, 2
	mov	edi, OFFSET FLAT:.LC5
	call	say
	mov	esi, OFFSET FLAT:tell
	mov	edi, 6
	call	signal
	xor	esi, esi
	mov	edi, 10
	call	signal
	mov	esi, 1
	mov	edi, 15
	call	signal
	lea	rdx, [rsp+136]
	lea	rsi, [rsp+8]
	xor	edi, edi
	call	sigprocmask
	mov	edi, 15
	call	raise
	mov	edi, 10
	call	raise
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC6
	call	say
	lea	rsi, [rsp+136]
	xor	edx, edx
	mov	edi, 2
	call	sigprocmask
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC7
	call	say
	xor	eax, eax
	add	rsp, 424
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
