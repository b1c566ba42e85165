	.file	"memoryStreams.c"
	.intel_syntax noprefix
	.text
	.section	.rodata
.LC0:
	.string	"hello %d"
.LC1:
	.string	"\"%s\" %zu\n"
.LC2:
	.string	", world"
.LC3:
	.string	"\"%.8s\" %zu %ld\n"
.LC4:
	.string	"\"%s\" %zu %d\n"
.LC5:
	.string	" %d"
.LC6:
	.string	"%zu %zu \"%s\"\n"
.LC7:
	.string	"r"
.LC8:
	.string	"%d %d"
.LC9:
	.string	"%d %d %d\n"
.LC10:
	.string	"[%s]"
.LC11:
	.string	"no"
.LC12:
	.string	"%d %d\n"
.LC13:
	.string	"%c %ld\n"
.LC14:
	.string	"w"
.LC15:
	.string	"short"
.LC16:
	.string	"\"%s\" %c\n"
.LC17:
	.string	", and too long for it"
.LC18:
	.string	"%d "
.LC19:
	.string	"\"%.16s\"\n"
.LC20:
	.string	"a"
.LC21:
	.string	" end"
.LC22:
	.string	"\"%s\"\n"
.LC23:
	.string	"r+"
.LC24:
	.string	"CH"
.LC25:
	.string	"\"%s\" %d\n"
.LC26:
	.string	"w+"
.LC27:
	.string	"there and back"
	.text
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	push	rbx
	sub	rsp, 200
	mov	QWORD PTR [rbp-72], 0
	mov	QWORD PTR [rbp-80], 99
	lea	rdx, [rbp-80]
	lea	rax, [rbp-72]
	mov	rsi, rdx
	mov	rdi, rax
	call	open_memstream
	mov	QWORD PTR [rbp-32], rax
	cmp	QWORD PTR [rbp-32], 0
	jne	.L2
	mov	eax, 1
	jmp	.L8
.L2:
	mov	rax, QWORD PTR [rbp-32]
	mov	edx, 42
	mov	esi, OFFSET FLAT:.LC0
	mov	rdi, rax
	mov	eax, 0
	call	fprintf
	mov	rax, QWORD PTR [rbp-32]
	mov	rdi, rax
	call	fflush
	mov	rdx, QWORD PTR [rbp-80]
	mov	rax, QWORD PTR [rbp-72]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC1
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-72]
	mov	QWORD PTR [rbp-40], rax
	mov	rax, QWORD PTR [rbp-32]
	mov	rcx, rax
	mov	edx, 7
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC2
	call	fwrite
	mov	rax, QWORD PTR [rbp-32]
	mov	rdi, rax
	call	ftell
	mov	rcx, rax
	mov	rdx, QWORD PTR [rbp-80]
	mov	rax, QWORD PTR [rbp-72]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC3
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-32]
	mov	rdi, rax
	call	fflush
	mov	rax, QWORD PTR [rbp-72]
	cmp	QWORD PTR [rbp-40], rax
	sete	al
	movzx	ecx, al
	mov	rdx, QWORD PTR [rbp-80]
	mov	rax, QWORD PTR [rbp-72]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC4
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-32]
	mov	edx, 0
	mov	esi, 2
	mov	rdi, rax
	call	fseek
	mov	rax, QWORD PTR [rbp-32]
	mov	rsi, rax
	mov	edi, 76
	call	putc
	mov	rax, QWORD PTR [rbp-32]
	mov	rdi, rax
	call	fflush
	mov	rdx, QWORD PTR [rbp-80]
	mov	rax, QWORD PTR [rbp-72]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC1
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-32]
	mov	edx, 0
	mov	esi, 15
	mov	rdi, rax
	call	fseek
	mov	DWORD PTR [rbp-20], 0
	jmp	.L4
.L5:
	mov	edx, DWORD PTR [rbp-20]
	mov	rax, QWORD PTR [rbp-32]
	mov	esi, OFFSET FLAT:.LC5
	mov	rdi, rax
	mov	eax, 0
	call	fprintf
	add	DWORD PTR [rbp-20], 1
.L4:
	cmp	DWORD PTR [rbp-20], 2999
	jle	.L5
	mov	rax, QWORD PTR [rbp-32]
	mov	rdi, rax
	call	fclose
	mov	rax, QWORD PTR [rbp-72]
	mov	rdx, QWORD PTR [rbp-80]
	sub	rdx, 20
	lea	rbx, [rax+rdx]
	mov	rax, QWORD PTR [rbp-72]
	mov	rdi, rax
	call	strlen
	mov	rdx, rax
	mov	rax, QWORD PTR [rbp-80]
	mov	rcx, rbx
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC6
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-72]
	mov	rdi, rax
	call	free
	lea	rdx, [rbp-80]
	lea	rax, [rbp-72]
	mov	rsi, rdx
	mov	rdi, rax
	call	open_memstream
	mov	QWORD PTR [rbp-32], rax
	mov	rax, QWORD PTR [rbp-32]
	mov	rdi, rax
	call	fclose
	mov	rdx, QWORD PTR [rbp-80]
	mov	rax, QWORD PTR [rbp-72]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC1
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-72]
	mov	rdi, rax
	call	free
	movabs	rax, 7594793230175056433
	mov	QWORD PTR [rbp-107], rax
	movabs	rax, 8392569428901459046
	mov	QWORD PTR [rbp-99], rax
	movabs	rax, 7019997349924138016
	mov	QWORD PTR [rbp-91], rax
	mov	DWORD PTR [rbp-84], 7631713
	lea	rax, [rbp-107]
	mov	rdi, rax
	call	strlen
	mov	rcx, rax
	lea	rax, [rbp-107]
	mov	edx, OFFSET FLAT:.LC7
	mov	rsi, rcx
	mov	rdi, rax
	call	fmemopen
	mov	QWORD PTR [rbp-48], rax
	lea	rcx, [rbp-116]
	lea	rdx, [rbp-112]
	mov	rax, QWORD PTR [rbp-48]
	mov	esi, OFFSET FLAT:.LC8
	mov	rdi, rax
	mov	eax, 0
	call	__isoc99_fscanf
	mov	DWORD PTR [rbp-52], eax
	mov	ecx, DWORD PTR [rbp-116]
	mov	edx, DWORD PTR [rbp-112]
	mov	eax, DWORD PTR [rbp-52]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC9
	mov	eax, 0
	call	printf
	jmp	.L6
.L7:
	lea	rax, [rbp-180]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC10
	mov	eax, 0
	call	printf
.L6:
	mov	rdx, QWORD PTR [rbp-48]
	lea	rax, [rbp-180]
	mov	esi, 64
	mov	rdi, rax
	call	fgets
	test	rax, rax
	jne	.L7
	mov	rax, QWORD PTR [rbp-48]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC11
	call	fputs
	mov	ebx, eax
	mov	rax, QWORD PTR [rbp-48]
	mov	rdi, rax
	call	feof
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC12
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-48]
	mov	rdi, rax
	call	rewind
	mov	rax, QWORD PTR [rbp-48]
	mov	rdi, rax
	call	ftell
	mov	rbx, rax
	mov	rax, QWORD PTR [rbp-48]
	mov	rdi, rax
	call	getc
	mov	rdx, rbx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC13
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-48]
	mov	rdi, rax
	call	fclose
	lea	rax, [rbp-196]
	mov	edx, 16
	mov	esi, 35
	mov	rdi, rax
	call	memset
	lea	rax, [rbp-196]
	mov	edx, OFFSET FLAT:.LC14
	mov	esi, 16
	mov	rdi, rax
	call	fmemopen
	mov	QWORD PTR [rbp-32], rax
	mov	rax, QWORD PTR [rbp-32]
	mov	rcx, rax
	mov	edx, 5
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC15
	call	fwrite
	mov	rax, QWORD PTR [rbp-32]
	mov	rdi, rax
	call	fflush
	movzx	eax, BYTE PTR [rbp-189]
	movsx	edx, al
	lea	rax, [rbp-196]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC16
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-32]
	mov	rcx, rax
	mov	edx, 21
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC17
	call	fwrite
	mov	rax, QWORD PTR [rbp-32]
	mov	rdi, rax
	call	fflush
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC18
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-32]
	mov	rdi, rax
	call	fclose
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC18
	mov	eax, 0
	call	printf
	lea	rax, [rbp-196]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC19
	mov	eax, 0
	call	printf
	lea	rax, [rbp-196]
	mov	DWORD PTR [rax], 1768383842
	mov	WORD PTR [rax+4], 110
	lea	rax, [rbp-196]
	mov	edx, OFFSET FLAT:.LC20
	mov	esi, 16
	mov	rdi, rax
	call	fmemopen
	mov	QWORD PTR [rbp-32], rax
	mov	rax, QWORD PTR [rbp-32]
	mov	rcx, rax
	mov	edx, 4
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC21
	call	fwrite
	mov	rax, QWORD PTR [rbp-32]
	mov	rdi, rax
	call	fclose
	lea	rax, [rbp-196]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC22
	mov	eax, 0
	call	printf
	lea	rax, [rbp-196]
	movabs	rbx, 7863396444296800355
	mov	QWORD PTR [rax], rbx
	mov	WORD PTR [rax+8], 101
	lea	rax, [rbp-196]
	mov	edx, OFFSET FLAT:.LC23
	mov	esi, 16
	mov	rdi, rax
	call	fmemopen
	mov	QWORD PTR [rbp-32], rax
	mov	rax, QWORD PTR [rbp-32]
	mov	rcx, rax
	mov	edx, 2
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC24
	call	fwrite
	mov	rax, QWORD PTR [rbp-32]
	mov	rdi, rax
	call	fclose
	movzx	eax, BYTE PTR [rbp-181]
	movsx	edx, al
	lea	rax, [rbp-196]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC25
	mov	eax, 0
	call	printf
	mov	edx, OFFSET FLAT:.LC26
	mov	esi, 32
	mov	edi, 0
	call	fmemopen
	mov	QWORD PTR [rbp-32], rax
	mov	rax, QWORD PTR [rbp-32]
	mov	rcx, rax
	mov	edx, 14
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC27
	call	fwrite
	mov	rax, QWORD PTR [rbp-32]
	mov	rdi, rax
	call	rewind
	mov	rdx, QWORD PTR [rbp-32]
	lea	rax, [rbp-180]
	mov	esi, 64
	mov	rdi, rax
	call	fgets
	mov	rdi, rax
	call	puts
	mov	rax, QWORD PTR [rbp-32]
	mov	rdi, rax
	call	fclose
	call	tmpfile
	mov	QWORD PTR [rbp-64], rax
	lea	rdx, [rbp-80]
	lea	rax, [rbp-72]
	mov	rsi, rdx
	mov	rdi, rax
	call	open_memstream
	mov	QWORD PTR [rbp-32], rax
	mov	rax, QWORD PTR [rbp-32]
	mov	rdi, rax
	call	fileno
	mov	ebx, eax
	mov	rax, QWORD PTR [rbp-64]
	mov	rdi, rax
	call	fileno
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC12
	mov	eax, 0
	call	printf
	mov	eax, 0
.L8:
	mov	rbx, QWORD PTR [rbp-8]
	leave
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
