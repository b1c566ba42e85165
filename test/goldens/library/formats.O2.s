	.file	"formats.c"
	.intel_syntax noprefix
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"[%d][%i][%u][%x][%X][%o]\n"
	.section	.rodata.str1.8,"aMS",@progbits,1
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
	.section	.rodata.str1.1
.LC8:
	.string	"hello"
	.section	.rodata.str1.8
	.align 8
.LC9:
	.string	"[%s][%10s][%-10s][%.2s][%10.3s][%-10.1s][%.0s][%.*s]\n"
	.section	.rodata.str1.1
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
	.string	"%d %d %d %d %d %d %d %s"
.LC19:
	.string	"eight"
.LC20:
	.string	"on"
.LC21:
	.string	"args"
.LC22:
	.string	"many"
.LC23:
	.string	"%s %s %d %ld %s %d %c %u %s\n"
.LC24:
	.string	"the stack"
.LC25:
	.string	"stdout"
.LC26:
	.string	"to %s\n"
.LC27:
	.string	"stderr"
.LC28:
	.string	"fputs\n"
.LC29:
	.string	"[%s]\n"
.LC30:
	.string	"[%k]\n"
.LC31:
	.string	"raw\n"
.LC32:
	.string	"again"
.LC33:
	.string	"[%2$s][%1$d][%2$s][%1$x]\n"
.LC34:
	.string	"abcdefgh"
.LC35:
	.string	"[%1$-*2$d][%3$.*2$s][%1$3d]\n"
.LC36:
	.string	"%2$05d%1$p%%"
.LC37:
	.string	"end"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	ebp, OFFSET FLAT:ints.1
	push	rbx
	sub	rsp, 216
	.p2align 4,,10
	.p2align 3
.L2:
	mov	ebx, DWORD PTR [rbp+0]
	sub	rsp, 8
	mov	edi, OFFSET FLAT:.LC0
	xor	eax, eax
	add	rbp, 4
	push	rbx
	mov	r9d, ebx
	mov	r8d, ebx
	mov	ecx, ebx
	mov	edx, ebx
	mov	esi, ebx
	call	printf
	push	rbx
	mov	r9d, ebx
	mov	r8d, ebx
	push	rbx
	mov	ecx, ebx
	mov	edx, ebx
	mov	esi, ebx
	mov	edi, OFFSET FLAT:.LC1
	xor	eax, eax
	call	printf
	add	rsp, 24
	mov	r9d, ebx
	mov	r8d, ebx
	push	rbx
	mov	ecx, ebx
	mov	edx, ebx
	mov	esi, ebx
	mov	edi, OFFSET FLAT:.LC2
	xor	eax, eax
	call	printf
	push	rbx
	mov	r9d, ebx
	mov	r8d, ebx
	push	rbx
	mov	ecx, ebx
	mov	edx, ebx
	mov	esi, ebx
	mov	edi, OFFSET FLAT:.LC3
	xor	eax, eax
	call	printf
	add	rsp, 24
	mov	r9d, ebx
	mov	r8d, ebx
	push	rbx
	mov	ecx, ebx
	mov	edx, ebx
	mov	esi, ebx
	mov	edi, OFFSET FLAT:.LC4
	xor	eax, eax
	call	printf
	push	rbx
	mov	r9d, -7
	mov	r8d, ebx
	push	4
	mov	ecx, 7
	mov	edx, ebx
	mov	esi, 7
	push	9
	mov	edi, OFFSET FLAT:.LC5
	xor	eax, eax
	push	rbx
	push	4
	push	rbx
	call	printf
	add	rsp, 64
	cmp	rbp, OFFSET FLAT:ints.1+28
	jne	.L2
	xor	ebp, ebp
	.p2align 4,,10
	.p2align 3
.L3:
	mov	rbx, QWORD PTR longs.0[0+rbp*8]
	sub	rsp, 8
	mov	edi, OFFSET FLAT:.LC6
	xor	eax, eax
	add	rbp, 1
	push	rbx
	mov	r9, rbx
	mov	r8, rbx
	mov	rcx, rbx
	push	rbx
	mov	rdx, rbx
	mov	rsi, rbx
	push	rbx
	call	printf
	add	rsp, 24
	mov	r9, rbx
	mov	r8, rbx
	push	rbx
	mov	rcx, rbx
	mov	rdx, rbx
	mov	rsi, rbx
	push	rbx
	mov	edi, OFFSET FLAT:.LC7
	xor	eax, eax
	push	rbx
	call	printf
	add	rsp, 32
	cmp	rbp, 5
	jne	.L3
	push	OFFSET FLAT:.LC8
	mov	r9d, OFFSET FLAT:.LC8
	mov	edi, OFFSET FLAT:.LC9
	xor	eax, eax
	push	3
	mov	r8, r9
	mov	rcx, r9
	mov	rdx, r9
	push	OFFSET FLAT:.LC8
	mov	rsi, r9
	push	OFFSET FLAT:.LC8
	call	printf
	add	rsp, 32
	mov	ecx, 99
	xor	eax, eax
	mov	edx, 98
	mov	esi, 97
	mov	edi, OFFSET FLAT:.LC10
	call	printf
	xor	r8d, r8d
	mov	ecx, 4198400
	xor	eax, eax
	mov	edx, 4198400
	mov	esi, 4660
	mov	edi, OFFSET FLAT:.LC11
	call	printf
	mov	edi, OFFSET FLAT:.LC12
	xor	eax, eax
	call	printf
	lea	rsi, [rsp+4]
	mov	edi, OFFSET FLAT:.LC13
	xor	eax, eax
	call	printf
	mov	esi, DWORD PTR [rsp+4]
	mov	edi, OFFSET FLAT:.LC14
	xor	eax, eax
	call	printf
	lea	rdi, [rsp+8]
	mov	r8d, OFFSET FLAT:.LC15
	mov	ecx, 12345
	mov	edx, OFFSET FLAT:.LC16
	mov	esi, 10
	xor	eax, eax
	call	snprintf
	lea	rdx, [rsp+8]
	mov	esi, 24
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC17
	mov	DWORD PTR [rsp+4], 24
	call	printf
	mov	esi, 7
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC14
	mov	DWORD PTR [rsp+4], 7
	call	printf
	push	OFFSET FLAT:.LC19
	mov	r9d, 4
	mov	r8d, 3
	push	7
	mov	ecx, 2
	mov	edx, 1
	xor	eax, eax
	push	6
	mov	esi, OFFSET FLAT:.LC18
	push	5
	lea	rdi, [rsp+40]
	call	sprintf
	mov	DWORD PTR [rsp+36], 19
	add	rsp, 32
	mov	esi, 19
	lea	rdx, [rsp+8]
	mov	edi, OFFSET FLAT:.LC17
	xor	eax, eax
	call	printf
	push	OFFSET FLAT:.LC24
	mov	r9d, OFFSET FLAT:.LC20
	mov	r8d, 2
	push	4
	mov	ecx, 1
	mov	edx, OFFSET FLAT:.LC21
	xor	eax, eax
	push	120
	mov	esi, OFFSET FLAT:.LC22
	mov	edi, OFFSET FLAT:.LC23
	push	3
	call	printf
	add	rsp, 32
	mov	edx, OFFSET FLAT:.LC25
	xor	eax, eax
	mov	rdi, QWORD PTR stdout[rip]
	mov	esi, OFFSET FLAT:.LC26
	call	fprintf
	mov	rdi, QWORD PTR stderr[rip]
	mov	edx, OFFSET FLAT:.LC27
	xor	eax, eax
	mov	esi, OFFSET FLAT:.LC26
	call	fprintf
	mov	edx, 6
	mov	esi, 1
	mov	rcx, QWORD PTR stdout[rip]
	mov	edi, OFFSET FLAT:.LC28
	call	fwrite
	mov	rsi, QWORD PTR stdout[rip]
	mov	edi, 112
	call	putc
	mov	rsi, QWORD PTR stdout[rip]
	mov	edi, 113
	call	putc
	mov	rsi, QWORD PTR stdout[rip]
	mov	edi, 10
	call	fputc
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC29
	xor	eax, eax
	call	printf
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC30
	xor	eax, eax
	call	printf
	mov	edx, 4
	mov	esi, 1
	mov	rcx, QWORD PTR stdout[rip]
	mov	edi, OFFSET FLAT:.LC31
	call	fwrite
	mov	edx, OFFSET FLAT:.LC32
	mov	esi, 5
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC33
	call	printf
	mov	ecx, OFFSET FLAT:.LC34
	mov	edx, 4
	xor	eax, eax
	mov	esi, 7
	mov	edi, OFFSET FLAT:.LC35
	call	printf
	mov	r8d, 42
	mov	ecx, 16
	lea	rdi, [rsp+8]
	mov	edx, OFFSET FLAT:.LC36
	mov	esi, 200
	xor	eax, eax
	call	snprintf
	lea	rdx, [rsp+8]
	mov	edi, OFFSET FLAT:.LC17
	mov	esi, eax
	mov	DWORD PTR [rsp+4], eax
	xor	eax, eax
	call	printf
	mov	rdi, QWORD PTR stdout[rip]
	call	fflush
	mov	edi, OFFSET FLAT:.LC37
	call	puts
	add	rsp, 216
	shr	eax, 31
	pop	rbx
	pop	rbp
	ret
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	longs.0, @object
	.size	longs.0, 40
longs.0:
	.quad	0
	.quad	-1
	.quad	9223372036854775807
	.quad	-9223372036854775808
	.quad	81985529216486895
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
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
