	.file	"memoryStreams.c"
	.intel_syntax noprefix
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
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
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	rbp
	push	rbx
	sub	rsp, 152
	lea	rsi, [rsp+24]
	lea	rdi, [rsp+16]
	mov	QWORD PTR [rsp+16], 0
	mov	QWORD PTR [rsp+24], 99
	call	open_memstream
	test	rax, rax
	je	.L6
	mov	rbp, rax
	mov	edx, 42
	mov	esi, OFFSET FLAT:.LC0
	mov	rdi, rax
	xor	eax, eax
	call	fprintf
	mov	rdi, rbp
	call	fflush
	mov	rdx, QWORD PTR [rsp+24]
	mov	rsi, QWORD PTR [rsp+16]
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC1
	call	printf
	mov	rcx, rbp
	mov	edx, 7
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC2
	mov	rbx, QWORD PTR [rsp+16]
	call	fwrite
	mov	rdi, rbp
	call	ftell
	mov	rdx, QWORD PTR [rsp+24]
	mov	rsi, QWORD PTR [rsp+16]
	mov	edi, OFFSET FLAT:.LC3
	mov	rcx, rax
	xor	eax, eax
	call	printf
	mov	rdi, rbp
	call	fflush
	mov	rsi, QWORD PTR [rsp+16]
	mov	rdx, QWORD PTR [rsp+24]
	xor	ecx, ecx
	mov	edi, OFFSET FLAT:.LC4
	cmp	rsi, rbx
	sete	cl
	xor	eax, eax
	xor	ebx, ebx
	call	printf
	xor	edx, edx
	mov	esi, 2
	mov	rdi, rbp
	call	fseek
	mov	rsi, rbp
	mov	edi, 76
	call	putc
	mov	rdi, rbp
	call	fflush
	mov	rdx, QWORD PTR [rsp+24]
	mov	rsi, QWORD PTR [rsp+16]
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC1
	call	printf
	xor	edx, edx
	mov	esi, 15
	mov	rdi, rbp
	call	fseek
	.p2align 4,,10
	.p2align 3
.L3:
	mov	edx, ebx
	mov	esi, OFFSET FLAT:.LC5
	mov	rdi, rbp
	xor	eax, eax
	call	fprintf
	add	ebx, 1
	cmp	ebx, 3000
	jne	.L3
	mov	rdi, rbp
	call	fclose
	mov	rbp, QWORD PTR [rsp+16]
	mov	rbx, QWORD PTR [rsp+24]
	mov	rdi, rbp
	call	strlen
	lea	rcx, [rbp-20+rbx]
	mov	rsi, rbx
	mov	edi, OFFSET FLAT:.LC6
	mov	rdx, rax
	xor	eax, eax
	call	printf
	mov	rdi, QWORD PTR [rsp+16]
	call	free
	lea	rsi, [rsp+24]
	lea	rdi, [rsp+16]
	call	open_memstream
	mov	rdi, rax
	call	fclose
	mov	rdx, QWORD PTR [rsp+24]
	mov	rsi, QWORD PTR [rsp+16]
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC1
	call	printf
	mov	rdi, QWORD PTR [rsp+16]
	call	free
	lea	rdi, [rsp+53]
	mov	edx, OFFSET FLAT:.LC7
	movabs	rax, 7594793230175056433
	mov	QWORD PTR [rsp+53], rax
	mov	esi, 26
	movabs	rax, 8392569428901459046
	mov	QWORD PTR [rsp+61], rax
	movabs	rax, 7019997349924138016
	mov	QWORD PTR [rsp+69], rax
	mov	DWORD PTR [rsp+76], 7631713
	call	fmemopen
	lea	rcx, [rsp+12]
	lea	rdx, [rsp+8]
	mov	esi, OFFSET FLAT:.LC8
	mov	rdi, rax
	mov	rbx, rax
	xor	eax, eax
	call	__isoc99_fscanf
	mov	ecx, DWORD PTR [rsp+12]
	mov	edx, DWORD PTR [rsp+8]
	mov	edi, OFFSET FLAT:.LC9
	mov	esi, eax
	xor	eax, eax
	call	printf
	jmp	.L4
	.p2align 4,,10
	.p2align 3
.L5:
	lea	rsi, [rsp+80]
	mov	edi, OFFSET FLAT:.LC10
	xor	eax, eax
	call	printf
.L4:
	mov	rdx, rbx
	mov	esi, 64
	lea	rdi, [rsp+80]
	call	fgets
	test	rax, rax
	jne	.L5
	mov	rsi, rbx
	mov	edi, OFFSET FLAT:.LC11
	call	fputs
	mov	rdi, rbx
	mov	ebp, eax
	call	feof
	mov	edx, ebp
	mov	edi, OFFSET FLAT:.LC12
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	rdi, rbx
	call	rewind
	mov	rdi, rbx
	call	ftell
	mov	rdi, rbx
	mov	rbp, rax
	call	getc
	mov	rdx, rbp
	mov	edi, OFFSET FLAT:.LC13
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	rdi, rbx
	call	fclose
	mov	edx, OFFSET FLAT:.LC14
	mov	esi, 16
	movabs	rax, 2531906049332683555
	lea	rdi, [rsp+37]
	mov	QWORD PTR [rsp+37], rax
	mov	QWORD PTR [rsp+45], rax
	call	fmemopen
	mov	edx, 5
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC15
	mov	rbx, rax
	mov	rcx, rax
	call	fwrite
	mov	rdi, rbx
	call	fflush
	movsx	edx, BYTE PTR [rsp+44]
	lea	rsi, [rsp+37]
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC16
	call	printf
	mov	rcx, rbx
	mov	edx, 21
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC17
	call	fwrite
	mov	rdi, rbx
	call	fflush
	mov	edi, OFFSET FLAT:.LC18
	mov	esi, eax
	xor	eax, eax
	call	printf
	mov	rdi, rbx
	call	fclose
	mov	edi, OFFSET FLAT:.LC18
	mov	esi, eax
	xor	eax, eax
	call	printf
	lea	rsi, [rsp+37]
	mov	edi, OFFSET FLAT:.LC19
	xor	eax, eax
	call	printf
	mov	eax, 110
	mov	edx, OFFSET FLAT:.LC20
	mov	esi, 16
	lea	rdi, [rsp+37]
	mov	DWORD PTR [rsp+37], 1768383842
	mov	WORD PTR [rsp+41], ax
	call	fmemopen
	mov	edx, 4
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC21
	mov	rcx, rax
	mov	rbx, rax
	call	fwrite
	mov	rdi, rbx
	call	fclose
	lea	rsi, [rsp+37]
	mov	edi, OFFSET FLAT:.LC22
	xor	eax, eax
	call	printf
	mov	edx, 101
	mov	esi, 16
	movabs	rax, 7863396444296800355
	mov	WORD PTR [rsp+45], dx
	lea	rdi, [rsp+37]
	mov	edx, OFFSET FLAT:.LC23
	mov	QWORD PTR [rsp+37], rax
	call	fmemopen
	mov	edx, 2
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC24
	mov	rcx, rax
	mov	rbx, rax
	call	fwrite
	mov	rdi, rbx
	call	fclose
	movsx	edx, BYTE PTR [rsp+52]
	xor	eax, eax
	lea	rsi, [rsp+37]
	mov	edi, OFFSET FLAT:.LC25
	call	printf
	mov	edx, OFFSET FLAT:.LC26
	mov	esi, 32
	xor	edi, edi
	call	fmemopen
	mov	edx, 14
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC27
	mov	rcx, rax
	mov	rbx, rax
	call	fwrite
	mov	rdi, rbx
	call	rewind
	mov	rdx, rbx
	mov	esi, 64
	lea	rdi, [rsp+80]
	call	fgets
	mov	rdi, rax
	call	puts
	mov	rdi, rbx
	call	fclose
	call	tmpfile
	lea	rsi, [rsp+24]
	lea	rdi, [rsp+16]
	mov	rbp, rax
	call	open_memstream
	mov	rdi, rax
	call	fileno
	mov	rdi, rbp
	mov	ebx, eax
	call	fileno
	mov	edx, ebx
	mov	edi, OFFSET FLAT:.LC12
	mov	esi, eax
	xor	eax, eax
	call	printf
	xor	eax, eax
.L1:
	add	rsp, 152
	pop	rbx
	pop	rbp
	ret
.L6:
	mov	eax, 1
	jmp	.L1
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
