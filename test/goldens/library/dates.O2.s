	.file	"dates.c"
	.intel_syntax noprefix
	.text
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC0:
	.string	"%-32s %-20s %d: %d %d %d, %d %d %d, %d %d %d, %ld\n"
	.text
	.p2align 4
	.type	reads, @function
reads:
	push	rbp
	xor	eax, eax
	mov	ecx, 7
	mov	rbp, rsi
	push	rbx
	mov	rbx, rdi
	sub	rsp, 72
	lea	rdx, [rsp+8]
	mov	rdi, rdx
	rep stosq
	mov	rdi, rbx
	movabs	rax, 425201762307
	mov	DWORD PTR [rsp+20], 5
	mov	QWORD PTR [rsp+24], rax
	mov	DWORD PTR [rsp+40], -1
	call	strptime
	push	QWORD PTR [rsp+48]
	mov	ecx, -1
	mov	rsi, rbx
	mov	rdx, rax
	mov	edi, OFFSET FLAT:.LC0
	sub	rdx, rbx
	test	rax, rax
	mov	eax, DWORD PTR [rsp+48]
	cmovne	ecx, edx
	mov	rdx, rbp
	push	rax
	mov	eax, DWORD PTR [rsp+52]
	push	rax
	mov	eax, DWORD PTR [rsp+56]
	push	rax
	mov	eax, DWORD PTR [rsp+52]
	push	rax
	mov	eax, DWORD PTR [rsp+64]
	push	rax
	mov	eax, DWORD PTR [rsp+76]
	push	rax
	mov	eax, DWORD PTR [rsp+64]
	push	rax
	mov	r9d, DWORD PTR [rsp+76]
	xor	eax, eax
	mov	r8d, DWORD PTR [rsp+80]
	call	printf
	add	rsp, 136
	pop	rbx
	pop	rbp
	ret
	.size	reads, .-reads
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"%Y-%m-%d %H:%M:%S"
.LC2:
	.string	"2024-02-29 13:14:15"
.LC3:
	.string	"%FT%T%z"
.LC4:
	.string	"2024-02-29T13:14:15Z"
.LC5:
	.string	"%D"
.LC6:
	.string	"12/31/99"
.LC7:
	.string	"%m/%d/%y"
.LC8:
	.string	"01/02/68"
.LC9:
	.string	"%x"
.LC10:
	.string	"01/02/69"
.LC11:
	.string	"%c"
.LC12:
	.string	"Thu Feb 29 01:02:03 2024"
.LC13:
	.string	"%A, %B %d"
.LC14:
	.string	"thursday, MARCH 7"
.LC15:
	.string	"%a %e %h %Y"
.LC16:
	.string	"Wed 4 jun 1980 rest"
.LC17:
	.string	"%r"
.LC18:
	.string	"11:12:13 PM"
.LC19:
	.string	"%I:%M %p"
.LC20:
	.string	"12:00 am"
.LC21:
	.string	"%l:%M %p"
.LC22:
	.string	"12:00 pm"
.LC23:
	.string	"%p %I"
.LC24:
	.string	"pm 3"
.LC25:
	.string	"%R"
.LC26:
	.string	"23:59"
.LC27:
	.string	"%H"
.LC28:
	.string	"7"
.LC29:
	.string	"%k"
.LC30:
	.string	"   7"
.LC31:
	.string	"%j"
.LC32:
	.string	"300"
.LC33:
	.string	"%Y %j"
.LC34:
	.string	"2023 060"
.LC35:
	.string	"%Y%j"
.LC36:
	.string	"2024 060"
.LC37:
	.string	"%Y%m%d"
.LC38:
	.string	"20240307"
.LC39:
	.string	"%H%M%S"
.LC40:
	.string	"070809"
.LC41:
	.string	"%C %y"
.LC42:
	.string	"20 05"
.LC43:
	.string	"%C"
.LC44:
	.string	"19"
.LC45:
	.string	"%y"
.LC46:
	.string	"99"
.LC47:
	.string	"%u"
.LC48:
	.string	"5"
.LC49:
	.string	"%w"
.LC50:
	.string	"6"
.LC51:
	.string	"%s"
.LC52:
	.string	"1700000000"
.LC53:
	.string	"%z"
.LC54:
	.string	"+0130"
.LC55:
	.string	"-02:45"
.LC56:
	.string	"+03"
.LC57:
	.string	"%H UTC"
.LC58:
	.string	"12 UTC"
.LC59:
	.string	"%H%%"
.LC60:
	.string	"12%"
.LC61:
	.string	"%H%n%M"
.LC62:
	.string	"1 \t 2"
.LC63:
	.string	"%H%t%M"
.LC64:
	.string	"1 2"
.LC65:
	.string	"%H %M"
.LC66:
	.string	"12  34"
.LC67:
	.string	"1234"
.LC68:
	.string	"%U %W"
.LC69:
	.string	"10 20"
.LC70:
	.string	"%G %g %V"
.LC71:
	.string	"2024 24 10"
.LC72:
	.string	"%-d"
.LC73:
	.string	"%S"
.LC74:
	.string	"60"
.LC75:
	.string	"61"
.LC76:
	.string	"62"
.LC77:
	.string	"24"
.LC78:
	.string	"%d"
.LC79:
	.string	"32"
.LC80:
	.string	"0"
.LC81:
	.string	"%m"
.LC82:
	.string	"13"
.LC83:
	.string	"4"
.LC84:
	.string	"%I %p"
.LC85:
	.string	"13 PM"
.LC86:
	.string	"x"
.LC87:
	.string	""
.LC88:
	.string	"rest"
.LC89:
	.string	"%H:%M"
.LC90:
	.string	"12x34"
.LC91:
	.string	"%a"
.LC92:
	.string	"Foo"
.LC93:
	.string	"%Y-%m-%d"
.LC94:
	.string	"2024-13-01"
.LC95:
	.string	"%H:"
.LC96:
	.string	"12"
.LC97:
	.string	"%Q"
.LC98:
	.string	"2001-09-09 01:46:40"
.LC99:
	.string	"%ld\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	sub	rsp, 72
	mov	esi, OFFSET FLAT:.LC1
	mov	edi, OFFSET FLAT:.LC2
	call	reads
	mov	esi, OFFSET FLAT:.LC3
	mov	edi, OFFSET FLAT:.LC4
	call	reads
	mov	esi, OFFSET FLAT:.LC5
	mov	edi, OFFSET FLAT:.LC6
	call	reads
	mov	esi, OFFSET FLAT:.LC7
	mov	edi, OFFSET FLAT:.LC8
	call	reads
	mov	esi, OFFSET FLAT:.LC9
	mov	edi, OFFSET FLAT:.LC10
	call	reads
	mov	esi, OFFSET FLAT:.LC11
	mov	edi, OFFSET FLAT:.LC12
	call	reads
	mov	esi, OFFSET FLAT:.LC13
	mov	edi, OFFSET FLAT:.LC14
	call	reads
	mov	esi, OFFSET FLAT:.LC15
	mov	edi, OFFSET FLAT:.LC16
	call	reads
	mov	esi, OFFSET FLAT:.LC17
	mov	edi, OFFSET FLAT:.LC18
	call	reads
	mov	esi, OFFSET FLAT:.LC19
	mov	edi, OFFSET FLAT:.LC20
	call	reads
	mov	esi, OFFSET FLAT:.LC21
	mov	edi, OFFSET FLAT:.LC22
	call	reads
	mov	esi, OFFSET FLAT:.LC23
	mov	edi, OFFSET FLAT:.LC24
	call	reads
	mov	esi, OFFSET FLAT:.LC25
	mov	edi, OFFSET FLAT:.LC26
	call	reads
	mov	esi, OFFSET FLAT:.LC27
	mov	edi, OFFSET FLAT:.LC28
	call	reads
	mov	esi, OFFSET FLAT:.LC29
	mov	edi, OFFSET FLAT:.LC30
	call	reads
	mov	esi, OFFSET FLAT:.LC31
	mov	edi, OFFSET FLAT:.LC32
	call	reads
	mov	esi, OFFSET FLAT:.LC33
	mov	edi, OFFSET FLAT:.LC34
	call	reads
	mov	esi, OFFSET FLAT:.LC35
	mov	edi, OFFSET FLAT:.LC36
	call	reads
	mov	esi, OFFSET FLAT:.LC37
	mov	edi, OFFSET FLAT:.LC38
	call	reads
	mov	esi, OFFSET FLAT:.LC39
	mov	edi, OFFSET FLAT:.LC40
	call	reads
	mov	esi, OFFSET FLAT:.LC41
	mov	edi, OFFSET FLAT:.LC42
	call	reads
	mov	esi, OFFSET FLAT:.LC43
	mov	edi, OFFSET FLAT:.LC44
	call	reads
	mov	esi, OFFSET FLAT:.LC45
	mov	edi, OFFSET FLAT:.LC46
	call	reads
	mov	esi, OFFSET FLAT:.LC47
	mov	edi, OFFSET FLAT:.LC48
	call	reads
	mov	esi, OFFSET FLAT:.LC47
	mov	edi, OFFSET FLAT:.LC28
	call	reads
	mov	esi, OFFSET FLAT:.LC49
	mov	edi, OFFSET FLAT:.LC50
	call	reads
	mov	esi, OFFSET FLAT:.LC51
	mov	edi, OFFSET FLAT:.LC52
	call	reads
	mov	esi, OFFSET FLAT:.LC53
	mov	edi, OFFSET FLAT:.LC54
	call	reads
	mov	esi, OFFSET FLAT:.LC53
	mov	edi, OFFSET FLAT:.LC55
	call	reads
	mov	esi, OFFSET FLAT:.LC53
	mov	edi, OFFSET FLAT:.LC56
	call	reads
	mov	esi, OFFSET FLAT:.LC57
	mov	edi, OFFSET FLAT:.LC58
	call	reads
	mov	esi, OFFSET FLAT:.LC59
	mov	edi, OFFSET FLAT:.LC60
	call	reads
	mov	esi, OFFSET FLAT:.LC61
	mov	edi, OFFSET FLAT:.LC62
	call	reads
	mov	esi, OFFSET FLAT:.LC63
	mov	edi, OFFSET FLAT:.LC64
	call	reads
	mov	esi, OFFSET FLAT:.LC65
	mov	edi, OFFSET FLAT:.LC66
	call	reads
	mov	esi, OFFSET FLAT:.LC65
	mov	edi, OFFSET FLAT:.LC67
	call	reads
	mov	esi, OFFSET FLAT:.LC68
	mov	edi, OFFSET FLAT:.LC69
	call	reads
	mov	esi, OFFSET FLAT:.LC70
	mov	edi, OFFSET FLAT:.LC71
	call	reads
	mov	esi, OFFSET FLAT:.LC72
	mov	edi, OFFSET FLAT:.LC48
	call	reads
	mov	esi, OFFSET FLAT:.LC73
	mov	edi, OFFSET FLAT:.LC74
	call	reads
	mov	esi, OFFSET FLAT:.LC73
	mov	edi, OFFSET FLAT:.LC75
	call	reads
	mov	esi, OFFSET FLAT:.LC73
	mov	edi, OFFSET FLAT:.LC76
	call	reads
	mov	esi, OFFSET FLAT:.LC27
	mov	edi, OFFSET FLAT:.LC77
	call	reads
	mov	esi, OFFSET FLAT:.LC78
	mov	edi, OFFSET FLAT:.LC79
	call	reads
	mov	esi, OFFSET FLAT:.LC78
	mov	edi, OFFSET FLAT:.LC80
	call	reads
	mov	esi, OFFSET FLAT:.LC81
	mov	edi, OFFSET FLAT:.LC82
	call	reads
	mov	esi, OFFSET FLAT:.LC81
	mov	edi, OFFSET FLAT:.LC83
	call	reads
	mov	esi, OFFSET FLAT:.LC81
	mov	edi, OFFSET FLAT:.LC46
	call	reads
	mov	esi, OFFSET FLAT:.LC84
	mov	edi, OFFSET FLAT:.LC85
	call	reads
	mov	esi, OFFSET FLAT:.LC27
	mov	edi, OFFSET FLAT:.LC86
	call	reads
	mov	esi, OFFSET FLAT:.LC27
	mov	edi, OFFSET FLAT:.LC87
	call	reads
	mov	esi, OFFSET FLAT:.LC87
	mov	rdi, rsi
	call	reads
	mov	esi, OFFSET FLAT:.LC87
	mov	edi, OFFSET FLAT:.LC88
	call	reads
	mov	esi, OFFSET FLAT:.LC89
	mov	edi, OFFSET FLAT:.LC90
	call	reads
	mov	esi, OFFSET FLAT:.LC91
	mov	edi, OFFSET FLAT:.LC92
	call	reads
	mov	esi, OFFSET FLAT:.LC93
	mov	edi, OFFSET FLAT:.LC94
	call	reads
	mov	esi, OFFSET FLAT:.LC95
	mov	edi, OFFSET FLAT:.LC96
	call	reads
	mov	esi, OFFSET FLAT:.LC97
	mov	edi, OFFSET FLAT:.LC96
	call	reads
	xor	eax, eax
	lea	rdi, [rsp+8]
	mov	ecx, 7
	rep stosq
	lea	rdx, [rsp+8]
	mov	esi, OFFSET FLAT:.LC1
	mov	edi, OFFSET FLAT:.LC98
	call	strptime
	lea	rdi, [rsp+8]
	call	timegm
	mov	edi, OFFSET FLAT:.LC99
	mov	rsi, rax
	xor	eax, eax
	call	printf
	xor	eax, eax
	add	rsp, 72
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
