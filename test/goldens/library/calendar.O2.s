	.file	"calendar.c"
	.intel_syntax noprefix
	.text
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC0:
	.string	"%d-%d-%d %d:%d:%d wday %d yday %d dst %d offset %ld zone %s\n"
	.text
	.p2align 4
	.type	show, @function
show:
	sub	rsp, 8
	mov	ecx, DWORD PTR [rdi+12]
	mov	edx, DWORD PTR [rdi+16]
	mov	esi, DWORD PTR [rdi+20]
	push	QWORD PTR [rdi+48]
	push	QWORD PTR [rdi+40]
	mov	eax, DWORD PTR [rdi+32]
	push	rax
	mov	eax, DWORD PTR [rdi+28]
	push	rax
	mov	eax, DWORD PTR [rdi+24]
	push	rax
	mov	eax, DWORD PTR [rdi]
	push	rax
	mov	r9d, DWORD PTR [rdi+4]
	xor	eax, eax
	mov	r8d, DWORD PTR [rdi+8]
	mov	edi, OFFSET FLAT:.LC0
	call	printf
	add	rsp, 56
	ret
	.size	show, .-show
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"%d %d\n"
.LC2:
	.string	"%ld %ld\n"
.LC3:
	.string	"%p %d %s\n"
.LC4:
	.string	"%s%s"
.LC7:
	.string	"%ld\n"
	.section	.rodata.str1.8
	.align 8
.LC8:
	.string	"%a %A %b %B %C %d %e %G %g %H %I %j %k %l %m %M %p %P %s %S %u %U %V %w %W %y %Y %z %Z %h"
	.align 8
.LC9:
	.string	"%c|%D|%F|%r|%R|%T|%x|%X|%n|%t|%%|%Ey|%Od|%Q|%+"
	.align 8
.LC10:
	.string	"%-d|%_d|%0e|%5d|%-5d|%_5Y|%10A|%^a|%#Z|%#p|%^b|%010B|%3H|%_H|%-H|%_m|%-j|%8F|%-y"
	.section	.rodata.str1.1
.LC11:
	.string	"%Y!"
.LC12:
	.string	"%zu"
.LC13:
	.string	""
.LC14:
	.string	"%Y"
.LC15:
	.string	" %zu %zu %s\n"
.LC16:
	.string	"%s %s %ld %d\n"
.LC17:
	.string	"%.1f\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	r14
	push	r13
	mov	r13d, OFFSET FLAT:moments+80
	push	r12
	push	rbp
	mov	ebp, OFFSET FLAT:moments
	push	rbx
	sub	rsp, 352
	lea	rbx, [rsp+16]
	.p2align 4,,10
	.p2align 3
.L5:
	mov	rdi, rbp
	call	gmtime
	mov	rdi, rax
	mov	r12, rax
	call	show
	mov	rsi, rbx
	mov	rdi, rbp
	call	localtime_r
	mov	edi, OFFSET FLAT:moments
	mov	r14, rax
	call	gmtime
	xor	edx, edx
	cmp	r14, rbx
	mov	edi, OFFSET FLAT:.LC1
	sete	dl
	xor	esi, esi
	cmp	r12, rax
	sete	sil
	xor	eax, eax
	add	rbp, 8
	call	printf
	mov	rdi, rbx
	call	show
	mov	rdi, rbx
	call	timegm
	mov	r14, QWORD PTR [rbp-8]
	mov	rdi, rbx
	sub	rax, r14
	mov	r12, rax
	call	mktime
	mov	rdx, r12
	mov	edi, OFFSET FLAT:.LC2
	sub	rax, r14
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	rdi, rbx
	call	show
	cmp	r13, rbp
	jne	.L5
	movabs	rax, 9223372036854775807
	mov	QWORD PTR [rsp], rax
	call	__errno_location
	xor	edi, edi
	mov	DWORD PTR [rax], 0
	mov	rbp, rax
	call	strerror
	mov	ebp, DWORD PTR [rbp+0]
	mov	rdi, rsp
	mov	r12, rax
	call	gmtime
	mov	rcx, r12
	mov	edx, ebp
	mov	edi, OFFSET FLAT:.LC3
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	edi, OFFSET FLAT:moments+16
	call	ctime
	mov	edi, OFFSET FLAT:moments+32
	mov	rbp, rax
	call	localtime
	mov	rdi, rax
	call	asctime
	mov	rdx, rbp
	mov	edi, OFFSET FLAT:.LC4
	mov	rsi, rax
	xor	eax, eax
	call	printf
	lea	rsi, [rsp+244]
	mov	edi, OFFSET FLAT:moments+24
	call	ctime_r
	mov	rdi, rbx
	lea	rsi, [rsp+144]
	mov	ebx, 1103846400
	mov	rbp, rax
	call	asctime_r
	mov	rdx, rbp
	mov	edi, OFFSET FLAT:.LC4
	mov	rsi, rax
	xor	eax, eax
	call	printf
	pxor	xmm0, xmm0
	lea	rdi, [rsp+80]
	mov	rax, QWORD PTR .LC6[rip]
	movups	XMMWORD PTR [rsp+104], xmm0
	movups	XMMWORD PTR [rsp+120], xmm0
	movdqa	xmm0, XMMWORD PTR .LC5[rip]
	mov	QWORD PTR [rsp+96], rax
	movaps	XMMWORD PTR [rsp+80], xmm0
	mov	DWORD PTR [rsp+112], -1
	call	mktime
	mov	edi, OFFSET FLAT:.LC7
	mov	rsi, rax
	xor	eax, eax
	call	printf
	lea	rdi, [rsp+80]
	call	show
	.p2align 4,,10
	.p2align 3
.L6:
	lea	rdi, [rsp+8]
	mov	QWORD PTR [rsp+8], rbx
	add	rbx, 1126801
	call	gmtime
	mov	edx, OFFSET FLAT:.LC8
	mov	esi, 200
	lea	rdi, [rsp+144]
	mov	rcx, rax
	call	strftime
	lea	rdi, [rsp+144]
	call	puts
	cmp	rbx, 1148918440
	jne	.L6
	mov	edi, OFFSET FLAT:moments+32
	call	localtime
	mov	edx, OFFSET FLAT:.LC9
	mov	esi, 200
	lea	rdi, [rsp+144]
	mov	rcx, rax
	call	strftime
	lea	rdi, [rsp+144]
	call	puts
	mov	edi, OFFSET FLAT:moments+16
	call	gmtime
	mov	edx, OFFSET FLAT:.LC10
	mov	esi, 200
	lea	rdi, [rsp+144]
	mov	rcx, rax
	call	strftime
	lea	rdi, [rsp+144]
	call	puts
	mov	edi, OFFSET FLAT:moments+32
	mov	DWORD PTR [rsp+144], 1953523051
	mov	BYTE PTR [rsp+148], 0
	call	gmtime
	mov	edx, OFFSET FLAT:.LC11
	mov	esi, 5
	lea	rdi, [rsp+144]
	mov	rcx, rax
	call	strftime
	mov	edi, OFFSET FLAT:.LC12
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	edi, OFFSET FLAT:moments+32
	call	gmtime
	mov	edx, OFFSET FLAT:.LC13
	mov	esi, 5
	lea	rdi, [rsp+144]
	mov	rcx, rax
	call	strftime
	mov	edi, OFFSET FLAT:moments+32
	mov	rbx, rax
	call	gmtime
	mov	edx, OFFSET FLAT:.LC14
	mov	esi, 5
	lea	rdi, [rsp+144]
	mov	rcx, rax
	call	strftime
	lea	rcx, [rsp+144]
	mov	rdx, rbx
	mov	edi, OFFSET FLAT:.LC15
	mov	rsi, rax
	xor	eax, eax
	call	printf
	call	tzset
	mov	r8d, DWORD PTR daylight[rip]
	xor	eax, eax
	mov	rcx, QWORD PTR timezone[rip]
	mov	rdx, QWORD PTR tzname[rip+8]
	mov	rsi, QWORD PTR tzname[rip]
	mov	edi, OFFSET FLAT:.LC16
	call	printf
	mov	rsi, -1
	mov	edi, 1700000000
	call	difftime
	mov	edi, OFFSET FLAT:.LC17
	mov	eax, 1
	call	printf
	add	rsp, 352
	xor	eax, eax
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	ret
	.size	main, .-main
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
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC5:
	.long	3700
	.long	-70
	.long	49
	.long	-3
	.section	.rodata.cst8,"aM",@progbits,8
	.align 8
.LC6:
	.long	14
	.long	124
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
