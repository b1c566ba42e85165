	.file	"formats.c"
	.intel_syntax noprefix
	.text
	.section	.rodata
.LC0:
	.string	"[%d][%i][%u][%x][%X][%o]\n"
	.align 8
.LC1:
	.string	"[%5d][%-5d][%05d][%+d][% d][%+5d][%-+8d]\n"
	.align 8
.LC2:
	.string	"[%.3d][%8.3d][%-8.3d][%08.3d][%.0d][%.d]\n"
	.align 8
.LC3:
	.string	"[%#x][%#X][%#o][%#10x][%#-10x][%#010x][%#.5x]\n"
	.align 8
.LC4:
	.string	"[%hhd][%hhu][%hd][%hu][%hhx][%hx]\n"
	.align 8
.LC5:
	.string	"[%*d][%-*d][%*d][%.*d][%*.*d]\n"
	.align 8
.LC6:
	.string	"[%ld][%lu][%lx][%lX][%lo][%lld][%llu][%llx]\n"
	.align 8
.LC7:
	.string	"[%zu][%zd][%zx][%jd][%td][%20ld][%-20ld][%020ld]\n"
.LC8:
	.string	"hello"
	.align 8
.LC9:
	.string	"[%s][%10s][%-10s][%.2s][%10.3s][%-10.1s][%.0s][%.*s]\n"
.LC10:
	.string	"[%c][%5c][%-5c]\n"
.LC11:
	.string	"[%p][%20p][%-20p][%p]\n"
.LC12:
	.string	"100%% [%5%]\n"
.LC13:
	.string	"abc%ndef\n"
.LC14:
	.string	"%d\n"
.LC15:
	.string	"more than fits"
.LC16:
	.string	"%d and %s"
.LC17:
	.string	"%d [%s]\n"
.LC18:
	.string	"%d"
.LC19:
	.string	"%d %d %d %d %d %d %d %s"
.LC20:
	.string	"eight"
.LC21:
	.string	"on"
.LC22:
	.string	"args"
.LC23:
	.string	"many"
.LC24:
	.string	"%s %s %d %ld %s %d %c %u %s\n"
.LC25:
	.string	"the stack"
.LC26:
	.string	"stdout"
.LC27:
	.string	"to %s\n"
.LC28:
	.string	"stderr"
.LC29:
	.string	"fputs\n"
.LC30:
	.string	"[%s]\n"
.LC31:
	.string	"[%k]\n"
.LC32:
	.string	"raw\n"
.LC33:
	.string	"again"
.LC34:
	.string	"[%2$s][%1$d][%2$s][%1$x]\n"
.LC35:
	.string	"abcdefgh"
.LC36:
	.string	"[%1$-*2$d][%3$.*2$s][%1$3d]\n"
.LC37:
	.string	"%2$05d%1$p%%"
.LC38:
	.string	"end"
	.text
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 224
	mov	DWORD PTR [rbp-4], 0
	jmp	.L2
.L3:
	mov	eax, DWORD PTR [rbp-4]
	cdqe
	mov	eax, DWORD PTR ints.1[0+rax*4]
	mov	DWORD PTR [rbp-20], eax
	mov	r8d, DWORD PTR [rbp-20]
	mov	edi, DWORD PTR [rbp-20]
	mov	ecx, DWORD PTR [rbp-20]
	mov	edx, DWORD PTR [rbp-20]
	mov	eax, DWORD PTR [rbp-20]
	sub	rsp, 8
	mov	esi, DWORD PTR [rbp-20]
	push	rsi
	mov	r9d, r8d
	mov	r8d, edi
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC0
	mov	eax, 0
	call	printf
	add	rsp, 16
	mov	r8d, DWORD PTR [rbp-20]
	mov	edi, DWORD PTR [rbp-20]
	mov	ecx, DWORD PTR [rbp-20]
	mov	edx, DWORD PTR [rbp-20]
	mov	eax, DWORD PTR [rbp-20]
	mov	esi, DWORD PTR [rbp-20]
	push	rsi
	mov	esi, DWORD PTR [rbp-20]
	push	rsi
	mov	r9d, r8d
	mov	r8d, edi
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC1
	mov	eax, 0
	call	printf
	add	rsp, 16
	mov	r8d, DWORD PTR [rbp-20]
	mov	edi, DWORD PTR [rbp-20]
	mov	ecx, DWORD PTR [rbp-20]
	mov	edx, DWORD PTR [rbp-20]
	mov	eax, DWORD PTR [rbp-20]
	sub	rsp, 8
	mov	esi, DWORD PTR [rbp-20]
	push	rsi
	mov	r9d, r8d
	mov	r8d, edi
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	add	rsp, 16
	mov	r8d, DWORD PTR [rbp-20]
	mov	edi, DWORD PTR [rbp-20]
	mov	ecx, DWORD PTR [rbp-20]
	mov	edx, DWORD PTR [rbp-20]
	mov	eax, DWORD PTR [rbp-20]
	mov	esi, DWORD PTR [rbp-20]
	push	rsi
	mov	esi, DWORD PTR [rbp-20]
	push	rsi
	mov	r9d, r8d
	mov	r8d, edi
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC3
	mov	eax, 0
	call	printf
	add	rsp, 16
	mov	r8d, DWORD PTR [rbp-20]
	mov	edi, DWORD PTR [rbp-20]
	mov	ecx, DWORD PTR [rbp-20]
	mov	edx, DWORD PTR [rbp-20]
	mov	eax, DWORD PTR [rbp-20]
	sub	rsp, 8
	mov	esi, DWORD PTR [rbp-20]
	push	rsi
	mov	r9d, r8d
	mov	r8d, edi
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC4
	mov	eax, 0
	call	printf
	add	rsp, 16
	mov	ecx, DWORD PTR [rbp-20]
	mov	eax, DWORD PTR [rbp-20]
	mov	edx, DWORD PTR [rbp-20]
	push	rdx
	push	4
	push	9
	mov	edx, DWORD PTR [rbp-20]
	push	rdx
	push	4
	mov	edx, DWORD PTR [rbp-20]
	push	rdx
	mov	r9d, -7
	mov	r8d, ecx
	mov	ecx, 7
	mov	edx, eax
	mov	esi, 7
	mov	edi, OFFSET FLAT:.LC5
	mov	eax, 0
	call	printf
	add	rsp, 48
	add	DWORD PTR [rbp-4], 1
.L2:
	cmp	DWORD PTR [rbp-4], 6
	jle	.L3
	mov	DWORD PTR [rbp-4], 0
	jmp	.L4
.L5:
	mov	eax, DWORD PTR [rbp-4]
	cdqe
	mov	rax, QWORD PTR longs.0[0+rax*8]
	mov	QWORD PTR [rbp-16], rax
	mov	rdi, QWORD PTR [rbp-16]
	mov	rsi, QWORD PTR [rbp-16]
	mov	r9, QWORD PTR [rbp-16]
	mov	r8, QWORD PTR [rbp-16]
	mov	rcx, QWORD PTR [rbp-16]
	mov	rdx, QWORD PTR [rbp-16]
	mov	rax, QWORD PTR [rbp-16]
	sub	rsp, 8
	push	rdi
	push	rsi
	push	QWORD PTR [rbp-16]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC6
	mov	eax, 0
	call	printf
	add	rsp, 32
	mov	rdi, QWORD PTR [rbp-16]
	mov	rsi, QWORD PTR [rbp-16]
	mov	rcx, QWORD PTR [rbp-16]
	mov	rdx, QWORD PTR [rbp-16]
	mov	rax, QWORD PTR [rbp-16]
	sub	rsp, 8
	push	QWORD PTR [rbp-16]
	push	QWORD PTR [rbp-16]
	push	QWORD PTR [rbp-16]
	mov	r9, rdi
	mov	r8, rsi
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC7
	mov	eax, 0
	call	printf
	add	rsp, 32
	add	DWORD PTR [rbp-4], 1
.L4:
	cmp	DWORD PTR [rbp-4], 4
	jle	.L5
	push	OFFSET FLAT:.LC8
	push	3
	push	OFFSET FLAT:.LC8
	push	OFFSET FLAT:.LC8
	mov	r9d, OFFSET FLAT:.LC8
	mov	r8d, OFFSET FLAT:.LC8
	mov	ecx, OFFSET FLAT:.LC8
	mov	edx, OFFSET FLAT:.LC8
	mov	esi, OFFSET FLAT:.LC8
	mov	edi, OFFSET FLAT:.LC9
	mov	eax, 0
	call	printf
	add	rsp, 32
	mov	ecx, 99
	mov	edx, 98
	mov	esi, 97
	mov	edi, OFFSET FLAT:.LC10
	mov	eax, 0
	call	printf
	mov	r8d, 0
	mov	ecx, 4198400
	mov	edx, 4198400
	mov	esi, 4660
	mov	edi, OFFSET FLAT:.LC11
	mov	eax, 0
	call	printf
	mov	edi, OFFSET FLAT:.LC12
	mov	eax, 0
	call	printf
	lea	rax, [rbp-224]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC13
	mov	eax, 0
	call	printf
	mov	eax, DWORD PTR [rbp-224]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC14
	mov	eax, 0
	call	printf
	lea	rax, [rbp-220]
	mov	r8d, OFFSET FLAT:.LC15
	mov	ecx, 12345
	mov	edx, OFFSET FLAT:.LC16
	mov	esi, 10
	mov	rdi, rax
	mov	eax, 0
	call	snprintf
	mov	DWORD PTR [rbp-224], eax
	mov	eax, DWORD PTR [rbp-224]
	lea	rdx, [rbp-220]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC17
	mov	eax, 0
	call	printf
	mov	ecx, 1234567
	mov	edx, OFFSET FLAT:.LC18
	mov	esi, 0
	mov	edi, 0
	mov	eax, 0
	call	snprintf
	mov	DWORD PTR [rbp-224], eax
	mov	eax, DWORD PTR [rbp-224]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC14
	mov	eax, 0
	call	printf
	lea	rax, [rbp-220]
	push	OFFSET FLAT:.LC20
	push	7
	push	6
	push	5
	mov	r9d, 4
	mov	r8d, 3
	mov	ecx, 2
	mov	edx, 1
	mov	esi, OFFSET FLAT:.LC19
	mov	rdi, rax
	mov	eax, 0
	call	sprintf
	add	rsp, 32
	mov	DWORD PTR [rbp-224], eax
	mov	eax, DWORD PTR [rbp-224]
	lea	rdx, [rbp-220]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC17
	mov	eax, 0
	call	printf
	push	OFFSET FLAT:.LC25
	push	4
	push	120
	push	3
	mov	r9d, OFFSET FLAT:.LC21
	mov	r8d, 2
	mov	ecx, 1
	mov	edx, OFFSET FLAT:.LC22
	mov	esi, OFFSET FLAT:.LC23
	mov	edi, OFFSET FLAT:.LC24
	mov	eax, 0
	call	printf
	add	rsp, 32
	mov	rax, QWORD PTR stdout[rip]
	mov	edx, OFFSET FLAT:.LC26
	mov	esi, OFFSET FLAT:.LC27
	mov	rdi, rax
	mov	eax, 0
	call	fprintf
	mov	rax, QWORD PTR stderr[rip]
	mov	edx, OFFSET FLAT:.LC28
	mov	esi, OFFSET FLAT:.LC27
	mov	rdi, rax
	mov	eax, 0
	call	fprintf
	mov	rax, QWORD PTR stdout[rip]
	mov	rcx, rax
	mov	edx, 6
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC29
	call	fwrite
	mov	edi, 112
	call	putchar
	mov	rax, QWORD PTR stdout[rip]
	mov	rsi, rax
	mov	edi, 113
	call	putc
	mov	rax, QWORD PTR stdout[rip]
	mov	rsi, rax
	mov	edi, 10
	call	fputc
	mov	esi, 0
	mov	edi, OFFSET FLAT:.LC30
	mov	eax, 0
	call	printf
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC31
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR stdout[rip]
	mov	rcx, rax
	mov	edx, 4
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC32
	call	fwrite
	mov	edx, OFFSET FLAT:.LC33
	mov	esi, 5
	mov	edi, OFFSET FLAT:.LC34
	mov	eax, 0
	call	printf
	mov	ecx, OFFSET FLAT:.LC35
	mov	edx, 4
	mov	esi, 7
	mov	edi, OFFSET FLAT:.LC36
	mov	eax, 0
	call	printf
	lea	rax, [rbp-220]
	mov	r8d, 42
	mov	ecx, 16
	mov	edx, OFFSET FLAT:.LC37
	mov	esi, 200
	mov	rdi, rax
	mov	eax, 0
	call	snprintf
	mov	DWORD PTR [rbp-224], eax
	mov	eax, DWORD PTR [rbp-224]
	lea	rdx, [rbp-220]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC17
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR stdout[rip]
	mov	rdi, rax
	call	fflush
	mov	edi, OFFSET FLAT:.LC38
	call	puts
	shr	eax, 31
	movzx	eax, al
	leave
	ret
	.size	main, .-main
	.section	.rodata
	.align 16
	.type	ints.1, @object
	.size	ints.1, 28
ints.1:
	.long	0
	.long	1
	.long	-1
	.long	42
	.long	-12345
	.long	2147483647
	.long	-2147483648
	.align 32
	.type	longs.0, @object
	.size	longs.0, 40
longs.0:
	.quad	0
	.quad	-1
	.quad	9223372036854775807
	.quad	-9223372036854775808
	.quad	81985529216486895
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
