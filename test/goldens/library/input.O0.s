	.file	"input.c"
	.intel_syntax noprefix
	.text
	.section	.rodata
.LC0:
	.string	"%d %d"
.LC1:
	.string	"%d %d %d\n"
.LC2:
	.string	"%s%ld"
.LC3:
	.string	"%d %s %ld\n"
.LC4:
	.string	" %c%x%n"
.LC5:
	.string	"%d %c %x %d\n"
.LC6:
	.string	"%d"
.LC7:
	.string	"%d %d\n"
.LC8:
	.string	"%3s"
.LC9:
	.string	"%d %s\n"
.LC10:
	.string	"<%c>"
.LC11:
	.string	""
.LC12:
	.string	"%s"
.LC13:
	.string	"%*d %d"
.LC14:
	.string	"%2d%2d"
.LC15:
	.string	" %[a-z]%[^\n]"
.LC16:
	.string	"%d [%s] [%s]\n"
.LC17:
	.string	"%i %i %i"
.LC18:
	.string	"%d %d %d %d\n"
.LC19:
	.string	"%hd %hhd"
.LC20:
	.string	" %3c"
.LC21:
	.string	"%d %.3s\n"
.LC22:
	.string	" x=%d, y=%d"
.LC23:
	.string	"%d %c\n"
.LC24:
	.string	"%d\n"
.LC25:
	.string	"%d %d %s"
.LC26:
	.string	"10 20 abc"
.LC27:
	.string	"%d %d %d %s\n"
.LC28:
	.string	"abc"
.LC29:
	.string	"%x %o %u"
.LC30:
	.string	"0x1F 077 9"
.LC31:
	.string	"%d %d %d %u\n"
.LC32:
	.string	"%d%%%n"
.LC33:
	.string	"50%"
.LC34:
	.string	"-  5"
	.text
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 96
	mov	DWORD PTR [rbp-8], -1
	mov	DWORD PTR [rbp-12], -1
	mov	DWORD PTR [rbp-16], -1
	mov	QWORD PTR [rbp-24], -1
	mov	DWORD PTR [rbp-28], 0
	mov	QWORD PTR [rbp-48], 0
	mov	QWORD PTR [rbp-40], 0
	mov	DWORD PTR [rbp-32], 0
	mov	BYTE PTR [rbp-49], 0
	mov	DWORD PTR [rbp-83], 0
	mov	WORD PTR [rbp-86], 0
	mov	BYTE PTR [rbp-87], 0
	lea	rdx, [rbp-12]
	lea	rax, [rbp-8]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC0
	mov	eax, 0
	call	__isoc99_scanf
	mov	DWORD PTR [rbp-4], eax
	mov	ecx, DWORD PTR [rbp-12]
	mov	edx, DWORD PTR [rbp-8]
	mov	eax, DWORD PTR [rbp-4]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC1
	mov	eax, 0
	call	printf
	lea	rdx, [rbp-24]
	lea	rax, [rbp-48]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	__isoc99_scanf
	mov	DWORD PTR [rbp-4], eax
	mov	rcx, QWORD PTR [rbp-24]
	lea	rdx, [rbp-48]
	mov	eax, DWORD PTR [rbp-4]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC3
	mov	eax, 0
	call	printf
	lea	rcx, [rbp-16]
	lea	rdx, [rbp-28]
	lea	rax, [rbp-49]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC4
	mov	eax, 0
	call	__isoc99_scanf
	mov	DWORD PTR [rbp-4], eax
	mov	esi, DWORD PTR [rbp-16]
	mov	ecx, DWORD PTR [rbp-28]
	movzx	eax, BYTE PTR [rbp-49]
	movsx	edx, al
	mov	eax, DWORD PTR [rbp-4]
	mov	r8d, esi
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC5
	mov	eax, 0
	call	printf
	lea	rax, [rbp-8]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC6
	mov	eax, 0
	call	__isoc99_scanf
	mov	DWORD PTR [rbp-4], eax
	mov	edx, DWORD PTR [rbp-8]
	mov	eax, DWORD PTR [rbp-4]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC7
	mov	eax, 0
	call	printf
	lea	rax, [rbp-48]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC8
	mov	eax, 0
	call	__isoc99_scanf
	mov	DWORD PTR [rbp-4], eax
	lea	rdx, [rbp-48]
	mov	eax, DWORD PTR [rbp-4]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC9
	mov	eax, 0
	call	printf
	jmp	.L2
.L4:
	mov	eax, DWORD PTR [rbp-4]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC10
	mov	eax, 0
	call	printf
.L2:
	call	getchar
	mov	DWORD PTR [rbp-4], eax
	cmp	DWORD PTR [rbp-4], 10
	je	.L3
	cmp	DWORD PTR [rbp-4], -1
	jne	.L4
.L3:
	mov	edi, OFFSET FLAT:.LC11
	call	puts
	mov	rdx, QWORD PTR stdin[rip]
	lea	rax, [rbp-79]
	mov	esi, 30
	mov	rdi, rax
	call	fgets
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC12
	mov	eax, 0
	call	printf
	mov	rdx, QWORD PTR stdin[rip]
	lea	rax, [rbp-79]
	mov	esi, 5
	mov	rdi, rax
	call	fgets
	mov	rdi, rax
	call	puts
	mov	rdx, QWORD PTR stdin[rip]
	lea	rax, [rbp-79]
	mov	esi, 30
	mov	rdi, rax
	call	fgets
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC12
	mov	eax, 0
	call	printf
	lea	rax, [rbp-8]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC13
	mov	eax, 0
	call	__isoc99_scanf
	mov	DWORD PTR [rbp-4], eax
	mov	edx, DWORD PTR [rbp-8]
	mov	eax, DWORD PTR [rbp-4]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC7
	mov	eax, 0
	call	printf
	lea	rdx, [rbp-12]
	lea	rax, [rbp-8]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC14
	mov	eax, 0
	call	__isoc99_scanf
	mov	DWORD PTR [rbp-4], eax
	mov	ecx, DWORD PTR [rbp-12]
	mov	edx, DWORD PTR [rbp-8]
	mov	eax, DWORD PTR [rbp-4]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC1
	mov	eax, 0
	call	printf
	lea	rdx, [rbp-79]
	lea	rax, [rbp-48]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC15
	mov	eax, 0
	call	__isoc99_scanf
	mov	DWORD PTR [rbp-4], eax
	lea	rcx, [rbp-79]
	lea	rdx, [rbp-48]
	mov	eax, DWORD PTR [rbp-4]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC16
	mov	eax, 0
	call	printf
	lea	rcx, [rbp-16]
	lea	rdx, [rbp-12]
	lea	rax, [rbp-8]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC17
	mov	eax, 0
	call	__isoc99_scanf
	mov	DWORD PTR [rbp-4], eax
	mov	esi, DWORD PTR [rbp-16]
	mov	ecx, DWORD PTR [rbp-12]
	mov	edx, DWORD PTR [rbp-8]
	mov	eax, DWORD PTR [rbp-4]
	mov	r8d, esi
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC18
	mov	eax, 0
	call	printf
	lea	rdx, [rbp-87]
	lea	rax, [rbp-86]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC19
	mov	eax, 0
	call	__isoc99_scanf
	mov	DWORD PTR [rbp-4], eax
	movzx	eax, BYTE PTR [rbp-87]
	movsx	ecx, al
	movzx	eax, WORD PTR [rbp-86]
	movsx	edx, ax
	mov	eax, DWORD PTR [rbp-4]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC1
	mov	eax, 0
	call	printf
	lea	rax, [rbp-83]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC20
	mov	eax, 0
	call	__isoc99_scanf
	mov	DWORD PTR [rbp-4], eax
	lea	rdx, [rbp-83]
	mov	eax, DWORD PTR [rbp-4]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC21
	mov	eax, 0
	call	printf
	lea	rdx, [rbp-12]
	lea	rax, [rbp-8]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC22
	mov	eax, 0
	call	__isoc99_scanf
	mov	DWORD PTR [rbp-4], eax
	mov	ecx, DWORD PTR [rbp-12]
	mov	edx, DWORD PTR [rbp-8]
	mov	eax, DWORD PTR [rbp-4]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC1
	mov	eax, 0
	call	printf
	call	getchar
	mov	BYTE PTR [rbp-49], al
	mov	rax, QWORD PTR stdin[rip]
	mov	rsi, rax
	mov	edi, 90
	call	ungetc
	call	getchar
	mov	edx, eax
	movzx	eax, BYTE PTR [rbp-49]
	movsx	eax, al
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC23
	mov	eax, 0
	call	printf
	lea	rax, [rbp-8]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC6
	mov	eax, 0
	call	__isoc99_scanf
	mov	DWORD PTR [rbp-4], eax
	mov	rax, QWORD PTR stdin[rip]
	mov	rdi, rax
	call	feof
	mov	edx, eax
	mov	eax, DWORD PTR [rbp-4]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC7
	mov	eax, 0
	call	printf
	call	getchar
	mov	DWORD PTR [rbp-4], eax
	mov	eax, DWORD PTR [rbp-4]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC24
	mov	eax, 0
	call	printf
	mov	rdx, QWORD PTR stdin[rip]
	lea	rax, [rbp-79]
	mov	esi, 5
	mov	rdi, rax
	call	fgets
	test	rax, rax
	sete	al
	movzx	eax, al
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC24
	mov	eax, 0
	call	printf
	lea	rcx, [rbp-48]
	lea	rdx, [rbp-12]
	lea	rax, [rbp-8]
	mov	r8, rcx
	mov	rcx, rdx
	mov	rdx, rax
	mov	esi, OFFSET FLAT:.LC25
	mov	edi, OFFSET FLAT:.LC26
	mov	eax, 0
	call	__isoc99_sscanf
	mov	DWORD PTR [rbp-4], eax
	mov	ecx, DWORD PTR [rbp-12]
	mov	edx, DWORD PTR [rbp-8]
	lea	rsi, [rbp-48]
	mov	eax, DWORD PTR [rbp-4]
	mov	r8, rsi
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC27
	mov	eax, 0
	call	printf
	lea	rax, [rbp-8]
	mov	rdx, rax
	mov	esi, OFFSET FLAT:.LC6
	mov	edi, OFFSET FLAT:.LC11
	mov	eax, 0
	call	__isoc99_sscanf
	mov	DWORD PTR [rbp-4], eax
	mov	eax, DWORD PTR [rbp-4]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC24
	mov	eax, 0
	call	printf
	lea	rax, [rbp-8]
	mov	rdx, rax
	mov	esi, OFFSET FLAT:.LC6
	mov	edi, OFFSET FLAT:.LC28
	mov	eax, 0
	call	__isoc99_sscanf
	mov	DWORD PTR [rbp-4], eax
	mov	eax, DWORD PTR [rbp-4]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC24
	mov	eax, 0
	call	printf
	lea	rcx, [rbp-28]
	lea	rdx, [rbp-12]
	lea	rax, [rbp-8]
	mov	r8, rcx
	mov	rcx, rdx
	mov	rdx, rax
	mov	esi, OFFSET FLAT:.LC29
	mov	edi, OFFSET FLAT:.LC30
	mov	eax, 0
	call	__isoc99_sscanf
	mov	DWORD PTR [rbp-4], eax
	mov	esi, DWORD PTR [rbp-28]
	mov	ecx, DWORD PTR [rbp-12]
	mov	edx, DWORD PTR [rbp-8]
	mov	eax, DWORD PTR [rbp-4]
	mov	r8d, esi
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC31
	mov	eax, 0
	call	printf
	lea	rdx, [rbp-16]
	lea	rax, [rbp-8]
	mov	rcx, rdx
	mov	rdx, rax
	mov	esi, OFFSET FLAT:.LC32
	mov	edi, OFFSET FLAT:.LC33
	mov	eax, 0
	call	__isoc99_sscanf
	mov	DWORD PTR [rbp-4], eax
	mov	ecx, DWORD PTR [rbp-16]
	mov	edx, DWORD PTR [rbp-8]
	mov	eax, DWORD PTR [rbp-4]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC1
	mov	eax, 0
	call	printf
	lea	rax, [rbp-8]
	mov	rdx, rax
	mov	esi, OFFSET FLAT:.LC6
	mov	edi, OFFSET FLAT:.LC34
	mov	eax, 0
	call	__isoc99_sscanf
	mov	DWORD PTR [rbp-4], eax
	mov	eax, DWORD PTR [rbp-4]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC24
	mov	eax, 0
	call	printf
	mov	eax, 0
	leave
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
