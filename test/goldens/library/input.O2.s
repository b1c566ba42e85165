	.file	"input.c"
	.intel_syntax noprefix
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
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
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	rbx
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC0
	sub	rsp, 96
	mov	WORD PTR [rsp+10], ax
	lea	rdx, [rsp+16]
	lea	rsi, [rsp+12]
	xor	eax, eax
	mov	DWORD PTR [rsp+12], -1
	mov	DWORD PTR [rsp+16], -1
	mov	DWORD PTR [rsp+20], -1
	mov	QWORD PTR [rsp+32], -1
	mov	DWORD PTR [rsp+24], 0
	mov	QWORD PTR [rsp+46], 0
	mov	QWORD PTR [rsp+54], 0
	mov	DWORD PTR [rsp+62], 0
	mov	BYTE PTR [rsp+8], 0
	mov	DWORD PTR [rsp+28], 0
	mov	BYTE PTR [rsp+9], 0
	call	__isoc99_scanf
	mov	ecx, DWORD PTR [rsp+16]
	mov	edx, DWORD PTR [rsp+12]
	mov	edi, OFFSET FLAT:.LC1
	mov	esi, eax
	xor	eax, eax
	call	printf
	lea	rdx, [rsp+32]
	lea	rsi, [rsp+46]
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC2
	call	__isoc99_scanf
	mov	rcx, QWORD PTR [rsp+32]
	lea	rdx, [rsp+46]
	mov	edi, OFFSET FLAT:.LC3
	mov	esi, eax
	xor	eax, eax
	call	printf
	lea	rcx, [rsp+20]
	lea	rdx, [rsp+24]
	xor	eax, eax
	lea	rsi, [rsp+8]
	mov	edi, OFFSET FLAT:.LC4
	call	__isoc99_scanf
	mov	r8d, DWORD PTR [rsp+20]
	mov	ecx, DWORD PTR [rsp+24]
	mov	edi, OFFSET FLAT:.LC5
	movsx	edx, BYTE PTR [rsp+8]
	mov	esi, eax
	xor	eax, eax
	call	printf
	lea	rsi, [rsp+12]
	mov	edi, OFFSET FLAT:.LC6
	xor	eax, eax
	call	__isoc99_scanf
	mov	edx, DWORD PTR [rsp+12]
	mov	edi, OFFSET FLAT:.LC7
	mov	esi, eax
	xor	eax, eax
	call	printf
	lea	rsi, [rsp+46]
	mov	edi, OFFSET FLAT:.LC8
	xor	eax, eax
	call	__isoc99_scanf
	lea	rdx, [rsp+46]
	mov	edi, OFFSET FLAT:.LC9
	mov	esi, eax
	xor	eax, eax
	call	printf
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L11:
	cmp	eax, -1
	je	.L5
	mov	edi, OFFSET FLAT:.LC10
	xor	eax, eax
	call	printf
.L2:
	mov	rdi, QWORD PTR stdin[rip]
	call	getc
	mov	esi, eax
	cmp	eax, 10
	jne	.L11
.L5:
	mov	edi, OFFSET FLAT:.LC11
	call	puts
	lea	rdi, [rsp+66]
	mov	esi, 30
	mov	rdx, QWORD PTR stdin[rip]
	call	fgets
	mov	edi, OFFSET FLAT:.LC12
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	esi, 5
	lea	rdi, [rsp+66]
	mov	rdx, QWORD PTR stdin[rip]
	call	fgets
	mov	rdi, rax
	call	puts
	lea	rdi, [rsp+66]
	mov	esi, 30
	mov	rdx, QWORD PTR stdin[rip]
	call	fgets
	mov	edi, OFFSET FLAT:.LC12
	mov	rsi, rax
	xor	eax, eax
	call	printf
	lea	rsi, [rsp+12]
	mov	edi, OFFSET FLAT:.LC13
	xor	eax, eax
	call	__isoc99_scanf
	mov	edx, DWORD PTR [rsp+12]
	mov	edi, OFFSET FLAT:.LC7
	mov	esi, eax
	xor	eax, eax
	call	printf
	lea	rdx, [rsp+16]
	lea	rsi, [rsp+12]
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC14
	call	__isoc99_scanf
	mov	ecx, DWORD PTR [rsp+16]
	mov	edx, DWORD PTR [rsp+12]
	mov	edi, OFFSET FLAT:.LC1
	mov	esi, eax
	xor	eax, eax
	call	printf
	lea	rdx, [rsp+66]
	lea	rsi, [rsp+46]
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC15
	call	__isoc99_scanf
	lea	rcx, [rsp+66]
	lea	rdx, [rsp+46]
	mov	edi, OFFSET FLAT:.LC16
	mov	esi, eax
	xor	eax, eax
	call	printf
	lea	rcx, [rsp+20]
	lea	rdx, [rsp+16]
	xor	eax, eax
	lea	rsi, [rsp+12]
	mov	edi, OFFSET FLAT:.LC17
	call	__isoc99_scanf
	mov	r8d, DWORD PTR [rsp+20]
	mov	ecx, DWORD PTR [rsp+16]
	mov	edi, OFFSET FLAT:.LC18
	mov	edx, DWORD PTR [rsp+12]
	mov	esi, eax
	xor	eax, eax
	call	printf
	lea	rdx, [rsp+9]
	lea	rsi, [rsp+10]
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC19
	call	__isoc99_scanf
	movsx	ecx, BYTE PTR [rsp+9]
	movsx	edx, WORD PTR [rsp+10]
	mov	edi, OFFSET FLAT:.LC1
	mov	esi, eax
	xor	eax, eax
	call	printf
	lea	rsi, [rsp+28]
	mov	edi, OFFSET FLAT:.LC20
	xor	eax, eax
	call	__isoc99_scanf
	lea	rdx, [rsp+28]
	mov	edi, OFFSET FLAT:.LC21
	mov	esi, eax
	xor	eax, eax
	call	printf
	lea	rdx, [rsp+16]
	lea	rsi, [rsp+12]
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC22
	call	__isoc99_scanf
	mov	ecx, DWORD PTR [rsp+16]
	mov	edx, DWORD PTR [rsp+12]
	mov	edi, OFFSET FLAT:.LC1
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	rdi, QWORD PTR stdin[rip]
	call	getc
	mov	rsi, QWORD PTR stdin[rip]
	mov	edi, 90
	mov	BYTE PTR [rsp+8], al
	call	ungetc
	mov	rdi, QWORD PTR stdin[rip]
	call	getc
	movsx	esi, BYTE PTR [rsp+8]
	mov	edi, OFFSET FLAT:.LC23
	mov	edx, eax
	xor	eax, eax
	call	printf
	lea	rsi, [rsp+12]
	mov	edi, OFFSET FLAT:.LC6
	xor	eax, eax
	call	__isoc99_scanf
	mov	rdi, QWORD PTR stdin[rip]
	mov	ebx, eax
	call	feof
	mov	esi, ebx
	mov	edi, OFFSET FLAT:.LC7
	mov	edx, eax
	xor	eax, eax
	call	printf
	mov	rdi, QWORD PTR stdin[rip]
	call	getc
	mov	edi, OFFSET FLAT:.LC24
	mov	esi, eax
	xor	eax, eax
	call	printf
	lea	rdi, [rsp+66]
	mov	esi, 5
	mov	rdx, QWORD PTR stdin[rip]
	call	fgets
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC24
	test	rax, rax
	sete	sil
	xor	eax, eax
	call	printf
	lea	r8, [rsp+46]
	lea	rcx, [rsp+16]
	mov	esi, OFFSET FLAT:.LC25
	lea	rdx, [rsp+12]
	mov	edi, OFFSET FLAT:.LC26
	xor	eax, eax
	call	__isoc99_sscanf
	mov	ecx, DWORD PTR [rsp+16]
	mov	edx, DWORD PTR [rsp+12]
	lea	r8, [rsp+46]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC27
	xor	eax, eax
	call	printf
	lea	rdx, [rsp+12]
	mov	esi, OFFSET FLAT:.LC6
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC11
	call	__isoc99_sscanf
	mov	edi, OFFSET FLAT:.LC24
	mov	esi, eax
	xor	eax, eax
	call	printf
	lea	rdx, [rsp+12]
	mov	esi, OFFSET FLAT:.LC6
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC28
	call	__isoc99_sscanf
	mov	edi, OFFSET FLAT:.LC24
	mov	esi, eax
	xor	eax, eax
	call	printf
	lea	r8, [rsp+24]
	lea	rcx, [rsp+16]
	mov	esi, OFFSET FLAT:.LC29
	lea	rdx, [rsp+12]
	mov	edi, OFFSET FLAT:.LC30
	xor	eax, eax
	call	__isoc99_sscanf
	mov	r8d, DWORD PTR [rsp+24]
	mov	ecx, DWORD PTR [rsp+16]
	mov	edi, OFFSET FLAT:.LC31
	mov	edx, DWORD PTR [rsp+12]
	mov	esi, eax
	xor	eax, eax
	call	printf
	lea	rcx, [rsp+20]
	lea	rdx, [rsp+12]
	xor	eax, eax
	mov	esi, OFFSET FLAT:.LC32
	mov	edi, OFFSET FLAT:.LC33
	call	__isoc99_sscanf
	mov	ecx, DWORD PTR [rsp+20]
	mov	edx, DWORD PTR [rsp+12]
	mov	edi, OFFSET FLAT:.LC1
	mov	esi, eax
	xor	eax, eax
	call	printf
	lea	rdx, [rsp+12]
	mov	esi, OFFSET FLAT:.LC6
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC34
	call	__isoc99_sscanf
	mov	edi, OFFSET FLAT:.LC24
	mov	esi, eax
	xor	eax, eax
	call	printf
	add	rsp, 96
	xor	eax, eax
	pop	rbx
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
