	.file	"calendar.c"
	.intel_syntax noprefix
	.text
	.section	.rodata
	.align 32
	.type	moments, @object
	.size	moments, 80
moments:
	.quad	0
	.quad	-1
	.quad	951782400
	.quad	951868799
	.quad	1700000000
	.quad	4102444800
	.quad	-2208988800
	.quad	-62135596801
	.quad	253402300800
	.quad	67767976233532799
	.align 8
.LC0:
	.string	"%d-%d-%d %d:%d:%d wday %d yday %d dst %d offset %ld zone %s\n"
	.text
	.type	show, @function
show:
	push	rbp
	mov	rbp, rsp
	push	r12
	push	rbx
	sub	rsp, 16
	mov	QWORD PTR [rbp-24], rdi
	mov	rax, QWORD PTR [rbp-24]
	mov	r11, QWORD PTR [rax+48]
	mov	rax, QWORD PTR [rbp-24]
	mov	r10, QWORD PTR [rax+40]
	mov	rax, QWORD PTR [rbp-24]
	mov	r9d, DWORD PTR [rax+32]
	mov	rax, QWORD PTR [rbp-24]
	mov	r8d, DWORD PTR [rax+28]
	mov	rax, QWORD PTR [rbp-24]
	mov	edi, DWORD PTR [rax+24]
	mov	rax, QWORD PTR [rbp-24]
	mov	esi, DWORD PTR [rax]
	mov	rax, QWORD PTR [rbp-24]
	mov	r12d, DWORD PTR [rax+4]
	mov	rax, QWORD PTR [rbp-24]
	mov	ebx, DWORD PTR [rax+8]
	mov	rax, QWORD PTR [rbp-24]
	mov	ecx, DWORD PTR [rax+12]
	mov	rax, QWORD PTR [rbp-24]
	mov	edx, DWORD PTR [rax+16]
	mov	rax, QWORD PTR [rbp-24]
	mov	eax, DWORD PTR [rax+20]
	push	r11
	push	r10
	push	r9
	push	r8
	push	rdi
	push	rsi
	mov	r9d, r12d
	mov	r8d, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC0
	mov	eax, 0
	call	printf
	add	rsp, 48
	nop
	lea	rsp, [rbp-16]
	pop	rbx
	pop	r12
	pop	rbp
	ret
	.size	show, .-show
	.section	.rodata
.LC1:
	.string	"%d %d\n"
.LC2:
	.string	"%ld %ld\n"
.LC3:
	.string	"%p %d %s\n"
.LC4:
	.string	"%s%s"
.LC5:
	.string	"%ld\n"
	.align 8
.LC6:
	.string	"%a %A %b %B %C %d %e %G %g %H %I %j %k %l %m %M %p %P %s %S %u %U %V %w %W %y %Y %z %Z %h"
	.align 8
.LC7:
	.string	"%c|%D|%F|%r|%R|%T|%x|%X|%n|%t|%%|%Ey|%Od|%Q|%+"
	.align 8
.LC8:
	.string	"%-d|%_d|%0e|%5d|%-5d|%_5Y|%10A|%^a|%#Z|%#p|%^b|%010B|%3H|%_H|%-H|%_m|%-j|%8F|%-y"
.LC9:
	.string	"%Y!"
.LC10:
	.string	"%zu"
.LC11:
	.string	""
.LC12:
	.string	"%Y"
.LC13:
	.string	" %zu %zu %s\n"
.LC14:
	.string	"%s %s %ld %d\n"
.LC15:
	.string	"%.1f\n"
	.text
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	push	r12
	push	rbx
	sub	rsp, 368
	mov	DWORD PTR [rbp-20], 0
	jmp	.L3
.L4:
	mov	eax, DWORD PTR [rbp-20]
	sal	rax, 3
	add	rax, OFFSET FLAT:moments
	mov	rdi, rax
	call	gmtime
	mov	QWORD PTR [rbp-40], rax
	mov	rax, QWORD PTR [rbp-40]
	mov	rdi, rax
	call	show
	mov	eax, DWORD PTR [rbp-20]
	sal	rax, 3
	lea	rdx, moments[rax]
	lea	rax, [rbp-96]
	mov	rsi, rax
	mov	rdi, rdx
	call	localtime_r
	mov	rdx, rax
	lea	rax, [rbp-96]
	cmp	rdx, rax
	sete	al
	movzx	ebx, al
	mov	edi, OFFSET FLAT:moments
	call	gmtime
	cmp	QWORD PTR [rbp-40], rax
	sete	al
	movzx	eax, al
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC1
	mov	eax, 0
	call	printf
	lea	rax, [rbp-96]
	mov	rdi, rax
	call	show
	lea	rax, [rbp-96]
	mov	rdi, rax
	call	timegm
	mov	rdx, rax
	mov	eax, DWORD PTR [rbp-20]
	mov	rax, QWORD PTR moments[0+rax*8]
	mov	rbx, rdx
	sub	rbx, rax
	lea	rax, [rbp-96]
	mov	rdi, rax
	call	mktime
	mov	edx, DWORD PTR [rbp-20]
	mov	rdx, QWORD PTR moments[0+rdx*8]
	sub	rax, rdx
	mov	rdx, rbx
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	lea	rax, [rbp-96]
	mov	rdi, rax
	call	show
	add	DWORD PTR [rbp-20], 1
.L3:
	cmp	DWORD PTR [rbp-20], 9
	jbe	.L4
	movabs	rax, 9223372036854775807
	mov	QWORD PTR [rbp-312], rax
	call	__errno_location
	mov	DWORD PTR [rax], 0
	call	__errno_location
	mov	eax, DWORD PTR [rax]
	mov	edi, eax
	call	strerror
	mov	r12, rax
	call	__errno_location
	mov	ebx, DWORD PTR [rax]
	lea	rax, [rbp-312]
	mov	rdi, rax
	call	gmtime
	mov	rcx, r12
	mov	edx, ebx
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC3
	mov	eax, 0
	call	printf
	mov	edi, OFFSET FLAT:moments+16
	call	ctime
	mov	rbx, rax
	mov	edi, OFFSET FLAT:moments+32
	call	localtime
	mov	rdi, rax
	call	asctime
	mov	rdx, rbx
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC4
	mov	eax, 0
	call	printf
	lea	rax, [rbp-304]
	add	rax, 100
	mov	rsi, rax
	mov	edi, OFFSET FLAT:moments+24
	call	ctime_r
	mov	rbx, rax
	lea	rdx, [rbp-304]
	lea	rax, [rbp-96]
	mov	rsi, rdx
	mov	rdi, rax
	call	asctime_r
	mov	rdx, rbx
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC4
	mov	eax, 0
	call	printf
	pxor	xmm0, xmm0
	movaps	XMMWORD PTR [rbp-368], xmm0
	movaps	XMMWORD PTR [rbp-352], xmm0
	movaps	XMMWORD PTR [rbp-336], xmm0
	movq	QWORD PTR [rbp-320], xmm0
	mov	DWORD PTR [rbp-368], 3700
	mov	DWORD PTR [rbp-364], -70
	mov	DWORD PTR [rbp-360], 49
	mov	DWORD PTR [rbp-356], -3
	mov	DWORD PTR [rbp-352], 14
	mov	DWORD PTR [rbp-348], 124
	mov	DWORD PTR [rbp-336], -1
	lea	rax, [rbp-368]
	mov	rdi, rax
	call	mktime
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC5
	mov	eax, 0
	call	printf
	lea	rax, [rbp-368]
	mov	rdi, rax
	call	show
	mov	DWORD PTR [rbp-24], 0
	jmp	.L5
.L6:
	mov	eax, DWORD PTR [rbp-24]
	cdqe
	imul	rax, rax, 1123200
	lea	rdx, [rax+1103846400]
	mov	eax, DWORD PTR [rbp-24]
	imul	eax, eax, 3601
	cdqe
	add	rax, rdx
	mov	QWORD PTR [rbp-376], rax
	lea	rax, [rbp-376]
	mov	rdi, rax
	call	gmtime
	mov	rdx, rax
	lea	rax, [rbp-304]
	mov	rcx, rdx
	mov	edx, OFFSET FLAT:.LC6
	mov	esi, 200
	mov	rdi, rax
	call	strftime
	lea	rax, [rbp-304]
	mov	rdi, rax
	call	puts
	add	DWORD PTR [rbp-24], 1
.L5:
	cmp	DWORD PTR [rbp-24], 39
	jle	.L6
	mov	edi, OFFSET FLAT:moments+32
	call	localtime
	mov	rdx, rax
	lea	rax, [rbp-304]
	mov	rcx, rdx
	mov	edx, OFFSET FLAT:.LC7
	mov	esi, 200
	mov	rdi, rax
	call	strftime
	lea	rax, [rbp-304]
	mov	rdi, rax
	call	puts
	mov	edi, OFFSET FLAT:moments+16
	call	gmtime
	mov	rdx, rax
	lea	rax, [rbp-304]
	mov	rcx, rdx
	mov	edx, OFFSET FLAT:.LC8
	mov	esi, 200
	mov	rdi, rax
	call	strftime
	lea	rax, [rbp-304]
	mov	rdi, rax
	call	puts
	lea	rax, [rbp-304]
	mov	DWORD PTR [rax], 1953523051
	mov	BYTE PTR [rax+4], 0
	mov	edi, OFFSET FLAT:moments+32
	call	gmtime
	mov	rdx, rax
	lea	rax, [rbp-304]
	mov	rcx, rdx
	mov	edx, OFFSET FLAT:.LC9
	mov	esi, 5
	mov	rdi, rax
	call	strftime
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC10
	mov	eax, 0
	call	printf
	mov	edi, OFFSET FLAT:moments+32
	call	gmtime
	mov	rdx, rax
	lea	rax, [rbp-304]
	mov	rcx, rdx
	mov	edx, OFFSET FLAT:.LC11
	mov	esi, 5
	mov	rdi, rax
	call	strftime
	mov	rbx, rax
	mov	edi, OFFSET FLAT:moments+32
	call	gmtime
	mov	rdx, rax
	lea	rax, [rbp-304]
	mov	rcx, rdx
	mov	edx, OFFSET FLAT:.LC12
	mov	esi, 5
	mov	rdi, rax
	call	strftime
	mov	rsi, rax
	lea	rax, [rbp-304]
	mov	rcx, rax
	mov	rdx, rbx
	mov	edi, OFFSET FLAT:.LC13
	mov	eax, 0
	call	printf
	call	tzset
	mov	esi, DWORD PTR daylight[rip]
	mov	rcx, QWORD PTR timezone[rip]
	mov	rdx, QWORD PTR tzname[rip+8]
	mov	rax, QWORD PTR tzname[rip]
	mov	r8d, esi
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC14
	mov	eax, 0
	call	printf
	mov	rdx, -1
	mov	eax, 1700000000
	mov	rsi, rdx
	mov	rdi, rax
	call	difftime
	movq	rax, xmm0
	mov	QWORD PTR [rbp-32], rax
	mov	rax, QWORD PTR [rbp-32]
	movq	xmm0, rax
	mov	edi, OFFSET FLAT:.LC15
	mov	eax, 1
	call	printf
	mov	eax, 0
	add	rsp, 368
	pop	rbx
	pop	r12
	pop	rbp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
