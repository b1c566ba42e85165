	.file	"sharing.c"
	.intel_syntax noprefix
	.text
	.local	text
	.comm	text,30000,32
	.section	.rodata
.LC0:
	.string	"r"
.LC1:
	.string	" [%zu %u]"
	.text
	.type	show, @function
show:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 48
	mov	QWORD PTR [rbp-40], rdi
	mov	rax, QWORD PTR [rbp-40]
	mov	esi, OFFSET FLAT:.LC0
	mov	rdi, rax
	call	fopen
	mov	QWORD PTR [rbp-24], rax
	mov	rax, QWORD PTR [rbp-24]
	mov	rcx, rax
	mov	edx, 30000
	mov	esi, 1
	mov	edi, OFFSET FLAT:text
	call	fread
	mov	QWORD PTR [rbp-32], rax
	mov	DWORD PTR [rbp-4], 5
	mov	QWORD PTR [rbp-16], 0
	jmp	.L2
.L3:
	mov	edx, DWORD PTR [rbp-4]
	mov	eax, edx
	sal	eax, 5
	sub	eax, edx
	mov	ecx, eax
	mov	rax, QWORD PTR [rbp-16]
	add	rax, OFFSET FLAT:text
	movzx	eax, BYTE PTR [rax]
	movsx	eax, al
	add	eax, ecx
	mov	DWORD PTR [rbp-4], eax
	add	QWORD PTR [rbp-16], 1
.L2:
	mov	rax, QWORD PTR [rbp-16]
	cmp	rax, QWORD PTR [rbp-32]
	jb	.L3
	mov	edx, DWORD PTR [rbp-4]
	mov	rax, QWORD PTR [rbp-32]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC1
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-24]
	mov	rdi, rax
	call	fclose
	nop
	leave
	ret
	.size	show, .-show
	.type	next, @function
next:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 16
	mov	QWORD PTR [rbp-8], rdi
	mov	rax, QWORD PTR [rbp-8]
	mov	rdi, rax
	call	fgetc
	leave
	ret
	.size	next, .-next
	.section	.rodata
.LC2:
	.string	"w"
.LC3:
	.string	"shared"
.LC4:
	.string	"first line\n"
.LC5:
	.string	"%d"
.LC6:
	.string	" %c\n"
.LC7:
	.string	"%05d,"
.LC8:
	.string	"r+"
.LC9:
	.string	"\n%d"
.LC10:
	.string	" %c"
.LC11:
	.string	"CHANGED"
.LC12:
	.string	" old %c"
.LC13:
	.string	" new %c"
.LC14:
	.string	" %ld %ld\n"
.LC15:
	.string	"across the block"
.LC16:
	.string	" %ld"
.LC17:
	.string	"a"
.LC18:
	.string	"the end"
.LC19:
	.string	"before it"
.LC20:
	.string	" %s"
.LC21:
	.string	" %d"
.LC22:
	.string	" %d\n"
	.text
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	push	rbx
	sub	rsp, 56
	mov	esi, OFFSET FLAT:.LC2
	mov	edi, OFFSET FLAT:.LC3
	call	fopen
	mov	QWORD PTR [rbp-32], rax
	mov	esi, OFFSET FLAT:.LC0
	mov	edi, OFFSET FLAT:.LC3
	call	fopen
	mov	QWORD PTR [rbp-40], rax
	mov	rax, QWORD PTR [rbp-32]
	mov	rcx, rax
	mov	edx, 11
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC4
	call	fwrite
	mov	rax, QWORD PTR [rbp-40]
	mov	rdi, rax
	call	next
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC5
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-32]
	mov	rdi, rax
	call	fflush
	mov	rax, QWORD PTR [rbp-40]
	mov	rdi, rax
	call	clearerr
	mov	rax, QWORD PTR [rbp-40]
	mov	rdi, rax
	call	next
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC6
	mov	eax, 0
	call	printf
	mov	DWORD PTR [rbp-20], 0
	jmp	.L7
.L8:
	mov	edx, DWORD PTR [rbp-20]
	mov	rax, QWORD PTR [rbp-32]
	mov	esi, OFFSET FLAT:.LC7
	mov	rdi, rax
	mov	eax, 0
	call	fprintf
	add	DWORD PTR [rbp-20], 1
.L7:
	cmp	DWORD PTR [rbp-20], 1499
	jle	.L8
	mov	edi, OFFSET FLAT:.LC3
	call	show
	mov	edx, 8192
	mov	esi, 98
	mov	edi, OFFSET FLAT:text
	call	memset
	mov	rdi, rax
	mov	rax, QWORD PTR [rbp-32]
	mov	rcx, rax
	mov	edx, 8192
	mov	esi, 1
	call	fwrite
	mov	edi, OFFSET FLAT:.LC3
	call	show
	mov	edx, 4096
	mov	esi, 99
	mov	edi, OFFSET FLAT:text
	call	memset
	mov	rdi, rax
	mov	rax, QWORD PTR [rbp-32]
	mov	rcx, rax
	mov	edx, 4096
	mov	esi, 1
	call	fwrite
	mov	edi, OFFSET FLAT:.LC3
	call	show
	mov	rax, QWORD PTR [rbp-32]
	mov	rdi, rax
	call	fclose
	mov	edi, OFFSET FLAT:.LC3
	call	show
	mov	esi, OFFSET FLAT:.LC8
	mov	edi, OFFSET FLAT:.LC3
	call	fopen
	mov	QWORD PTR [rbp-48], rax
	mov	rax, QWORD PTR [rbp-40]
	mov	edx, 0
	mov	esi, 5
	mov	rdi, rax
	call	fseek
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC9
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-40]
	mov	rdi, rax
	call	next
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC10
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-48]
	mov	rcx, rax
	mov	edx, 7
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC11
	call	fwrite
	mov	rax, QWORD PTR [rbp-48]
	mov	rdi, rax
	call	fflush
	mov	rax, QWORD PTR [rbp-40]
	mov	edx, 0
	mov	esi, 0
	mov	rdi, rax
	call	fseek
	mov	rax, QWORD PTR [rbp-40]
	mov	rdi, rax
	call	next
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC12
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-40]
	mov	edx, 0
	mov	esi, 5000
	mov	rdi, rax
	call	fseek
	mov	rax, QWORD PTR [rbp-40]
	mov	edx, 0
	mov	esi, 0
	mov	rdi, rax
	call	fseek
	mov	rax, QWORD PTR [rbp-40]
	mov	rdi, rax
	call	next
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC13
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-48]
	mov	rdi, rax
	call	ftell
	mov	rbx, rax
	mov	rax, QWORD PTR [rbp-40]
	mov	rdi, rax
	call	ftell
	mov	rdx, rbx
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC14
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-48]
	mov	edx, 0
	mov	esi, 4090
	mov	rdi, rax
	call	fseek
	mov	rax, QWORD PTR [rbp-48]
	mov	rdi, rax
	call	next
	mov	edi, eax
	call	putchar
	mov	rax, QWORD PTR [rbp-48]
	mov	edx, 1
	mov	esi, 0
	mov	rdi, rax
	call	fseek
	mov	rax, QWORD PTR [rbp-48]
	mov	rcx, rax
	mov	edx, 16
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC15
	call	fwrite
	mov	edi, OFFSET FLAT:.LC3
	call	show
	mov	rax, QWORD PTR [rbp-48]
	mov	rdi, rax
	call	ftell
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC16
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-48]
	mov	rdi, rax
	call	fflush
	mov	edi, OFFSET FLAT:.LC3
	call	show
	mov	esi, OFFSET FLAT:.LC17
	mov	edi, OFFSET FLAT:.LC3
	call	fopen
	mov	QWORD PTR [rbp-56], rax
	mov	rax, QWORD PTR [rbp-56]
	mov	rcx, rax
	mov	edx, 7
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC18
	call	fwrite
	mov	rax, QWORD PTR [rbp-48]
	mov	edx, 2
	mov	esi, 0
	mov	rdi, rax
	call	fseek
	mov	rax, QWORD PTR [rbp-48]
	mov	rcx, rax
	mov	edx, 9
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC19
	call	fwrite
	mov	edi, 0
	call	fflush
	mov	edi, OFFSET FLAT:.LC3
	call	show
	mov	rax, QWORD PTR [rbp-40]
	mov	edx, 2
	mov	rsi, -9
	mov	rdi, rax
	call	fseek
	mov	rax, QWORD PTR [rbp-40]
	mov	rdx, rax
	mov	esi, 20
	mov	edi, OFFSET FLAT:text
	call	fgets
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC20
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-40]
	mov	rsi, rax
	mov	edi, 90
	call	ungetc
	mov	rax, QWORD PTR [rbp-40]
	mov	rdi, rax
	call	next
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC10
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-40]
	mov	rdi, rax
	call	next
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC21
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-40]
	mov	rdi, rax
	call	feof
	test	eax, eax
	setne	al
	movzx	eax, al
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC22
	mov	eax, 0
	call	printf
	mov	eax, 0
	mov	rbx, QWORD PTR [rbp-8]
	leave
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
