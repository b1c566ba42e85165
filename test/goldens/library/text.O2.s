	.file	"text.c"
	.intel_syntax noprefix
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%s %zu\n"
.LC1:
	.string	"%d "
.LC2:
	.string	""
.LC3:
	.string	" three"
.LC4:
	.string	"%ld "
.LC5:
	.string	"none "
.LC6:
	.string	"%d %d %d %d\n"
.LC7:
	.string	"%zu %zu\n"
.LC8:
	.string	",;"
.LC9:
	.string	"<%s>"
.LC10:
	.string	"+8"
.LC11:
	.string	"x"
.LC12:
	.string	"  -17x"
.LC13:
	.string	"42"
.LC14:
	.string	"1234567890123"
.LC15:
	.string	"%ld %ld\n"
.LC16:
	.string	"0x1fz"
.LC17:
	.string	"[%s] "
.LC18:
	.string	"077"
.LC19:
	.string	"0x"
.LC20:
	.string	"zz"
.LC21:
	.string	"99999999999999999999"
.LC22:
	.string	"-99999999999999999999"
.LC23:
	.string	"[%s]\n"
.LC24:
	.string	"-1"
.LC25:
	.string	"18446744073709551615"
.LC26:
	.string	"%lu %lu\n"
.LC27:
	.string	"%d%d%d%d%d%d%d%d%d%d%d%d"
.LC28:
	.string	" %d %d\n"
.LC29:
	.string	"%d %c\n"
.LC30:
	.string	"%d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	r13
	mov	edx, 19
	mov	edi, OFFSET FLAT:.LC0
	movabs	rax, 3978425819141910832
	push	r12
	push	rbp
	push	rbx
	sub	rsp, 152
	mov	QWORD PTR [rsp+80], rax
	lea	rsi, [rsp+16]
	movabs	rax, 7163385811044755572
	lea	rbx, [rsp+16]
	mov	QWORD PTR [rsp+16], rax
	lea	rbp, [rsp+24]
	movabs	rax, 2336936577195974763
	mov	QWORD PTR [rsp+24], rax
	xor	eax, eax
	mov	QWORD PTR [rsp+88], 14648
	mov	QWORD PTR [rsp+96], 0
	mov	QWORD PTR [rsp+104], 0
	mov	QWORD PTR [rsp+112], 0
	mov	QWORD PTR [rsp+120], 0
	mov	QWORD PTR [rsp+128], 0
	mov	QWORD PTR [rsp+136], 0
	mov	DWORD PTR [rsp+32], 7892838
	call	printf
	mov	ecx, 25185
	lea	rdi, [rsp+16]
	mov	BYTE PTR [rsp+18], 99
	mov	WORD PTR [rsp+16], cx
	call	puts
	mov	esi, 8995
	xor	edi, edi
	movabs	rax, 2531906049332683555
	mov	QWORD PTR [rsp+22], rax
	mov	QWORD PTR [rsp+30], rax
	mov	QWORD PTR [rsp+38], rax
	mov	QWORD PTR [rsp+46], rax
	mov	QWORD PTR [rsp+54], rax
	mov	QWORD PTR [rsp+62], rax
	mov	QWORD PTR [rsp+70], rax
	mov	WORD PTR [rsp+78], si
	mov	DWORD PTR [rsp+16], 25185
	mov	WORD PTR [rsp+20], di
	.p2align 4,,10
	.p2align 3
.L2:
	movsx	esi, BYTE PTR [rbx]
	mov	edi, OFFSET FLAT:.LC1
	xor	eax, eax
	add	rbx, 1
	call	printf
	cmp	rbp, rbx
	jne	.L2
	mov	edi, OFFSET FLAT:.LC2
	call	puts
	mov	esi, OFFSET FLAT:.LC3
	mov	edx, 3
	mov	eax, 28271
	lea	rdi, [rsp+16]
	mov	WORD PTR [rsp+16], ax
	mov	BYTE PTR [rsp+18], 101
	mov	DWORD PTR [rsp+19], 1870099488
	mov	BYTE PTR [rsp+23], 0
	call	strncat
	lea	rdi, [rsp+16]
	call	puts
	mov	rax, QWORD PTR [rsp+80]
	lea	rdi, [rsp+80]
	mov	QWORD PTR [rsp+82], rax
	call	puts
	mov	edx, 31096
	lea	rdi, [rsp+80]
	mov	BYTE PTR [rsp+82], 122
	mov	WORD PTR [rsp+80], dx
	call	puts
	mov	esi, 4
	mov	edi, OFFSET FLAT:.LC4
	xor	eax, eax
	call	printf
	mov	edi, OFFSET FLAT:.LC5
	xor	eax, eax
	call	printf
	mov	esi, 17
	mov	edi, OFFSET FLAT:.LC4
	xor	eax, eax
	call	printf
	mov	esi, 19
	mov	edi, OFFSET FLAT:.LC4
	xor	eax, eax
	call	printf
	mov	esi, 10
	mov	edi, OFFSET FLAT:.LC4
	xor	eax, eax
	call	printf
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC4
	xor	eax, eax
	call	printf
	mov	edi, OFFSET FLAT:.LC5
	xor	eax, eax
	call	printf
	mov	edi, OFFSET FLAT:.LC2
	call	puts
	mov	r8d, 1
	xor	ecx, ecx
	xor	eax, eax
	mov	edx, 1
	mov	esi, 1
	mov	edi, OFFSET FLAT:.LC6
	call	printf
	mov	edx, 4
	mov	esi, 3
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC7
	call	printf
	mov	esi, OFFSET FLAT:.LC8
	lea	rdi, [rsp+16]
	mov	DWORD PTR [rsp+16], 996289633
	mov	DWORD PTR [rsp+19], 6503227
	call	strtok
	mov	rsi, rax
	test	rax, rax
	je	.L3
	.p2align 4,,10
	.p2align 3
.L4:
	mov	edi, OFFSET FLAT:.LC9
	xor	eax, eax
	call	printf
	mov	esi, OFFSET FLAT:.LC8
	xor	edi, edi
	call	strtok
	mov	rsi, rax
	test	rax, rax
	jne	.L4
.L3:
	mov	edi, OFFSET FLAT:.LC2
	call	puts
	xor	esi, esi
	mov	edx, 10
	mov	edi, OFFSET FLAT:.LC10
	call	strtol
	xor	esi, esi
	mov	edx, 10
	mov	edi, OFFSET FLAT:.LC11
	mov	r12, rax
	call	strtol
	xor	esi, esi
	mov	edx, 10
	mov	edi, OFFSET FLAT:.LC12
	mov	rbp, rax
	call	strtol
	xor	esi, esi
	mov	edx, 10
	mov	edi, OFFSET FLAT:.LC13
	mov	rbx, rax
	call	strtol
	mov	r8d, r12d
	mov	ecx, ebp
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC6
	xor	eax, eax
	call	printf
	xor	esi, esi
	mov	edx, 10
	mov	edi, OFFSET FLAT:.LC14
	call	strtol
	mov	edx, 5
	mov	edi, OFFSET FLAT:.LC15
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	edx, 16
	lea	rsi, [rsp+8]
	mov	edi, OFFSET FLAT:.LC16
	call	strtol
	mov	edi, OFFSET FLAT:.LC4
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	rsi, QWORD PTR [rsp+8]
	mov	edi, OFFSET FLAT:.LC17
	xor	eax, eax
	call	printf
	xor	edx, edx
	lea	rsi, [rsp+8]
	mov	edi, OFFSET FLAT:.LC18
	call	strtol
	mov	edi, OFFSET FLAT:.LC4
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	rsi, QWORD PTR [rsp+8]
	mov	edi, OFFSET FLAT:.LC17
	xor	eax, eax
	call	printf
	xor	edx, edx
	lea	rsi, [rsp+8]
	mov	edi, OFFSET FLAT:.LC19
	call	strtol
	mov	edi, OFFSET FLAT:.LC4
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	rsi, QWORD PTR [rsp+8]
	mov	edi, OFFSET FLAT:.LC17
	xor	eax, eax
	call	printf
	mov	edx, 36
	lea	rsi, [rsp+8]
	mov	edi, OFFSET FLAT:.LC20
	call	strtol
	mov	edi, OFFSET FLAT:.LC4
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	rsi, QWORD PTR [rsp+8]
	mov	edi, OFFSET FLAT:.LC17
	xor	eax, eax
	call	printf
	mov	edx, 10
	lea	rsi, [rsp+8]
	mov	edi, OFFSET FLAT:.LC21
	call	strtol
	mov	edi, OFFSET FLAT:.LC4
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	rsi, QWORD PTR [rsp+8]
	mov	edi, OFFSET FLAT:.LC17
	xor	eax, eax
	call	printf
	mov	edx, 10
	lea	rsi, [rsp+8]
	mov	edi, OFFSET FLAT:.LC22
	call	strtol
	mov	edi, OFFSET FLAT:.LC4
	mov	rsi, rax
	xor	eax, eax
	call	printf
	mov	rsi, QWORD PTR [rsp+8]
	mov	edi, OFFSET FLAT:.LC23
	xor	eax, eax
	call	printf
	mov	edx, 10
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC24
	call	strtoul
	mov	edx, 10
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC25
	mov	rbx, rax
	call	strtoul
	mov	rdx, rbx
	mov	edi, OFFSET FLAT:.LC26
	mov	rbx, -2
	mov	rsi, rax
	xor	eax, eax
	call	printf
	call	__ctype_b_loc
	mov	r12, rax
	.p2align 4,,10
	.p2align 3
.L5:
	mov	rax, QWORD PTR [r12]
	sub	rsp, 8
	movzx	eax, WORD PTR [rax+rbx]
	mov	edi, eax
	mov	r9d, eax
	mov	r8d, eax
	mov	ecx, eax
	and	edi, 1
	mov	edx, eax
	mov	esi, eax
	shr	r9w, 9
	push	rdi
	mov	edi, eax
	shr	r8w, 8
	and	r9d, 1
	shr	di
	shr	cx, 13
	and	r8d, 1
	shr	dx, 11
	and	edi, 1
	shr	si, 10
	and	ecx, 1
	push	rdi
	movsx	edi, ax
	and	edx, 1
	and	esi, 1
	shr	edi, 31
	push	rdi
	mov	edi, eax
	shr	di, 14
	and	edi, 1
	push	rdi
	mov	edi, eax
	shr	di, 12
	and	edi, 1
	push	rdi
	mov	edi, eax
	shr	ax, 3
	shr	di, 2
	and	eax, 1
	and	edi, 1
	push	rdi
	mov	edi, OFFSET FLAT:.LC27
	push	rax
	xor	eax, eax
	call	printf
	add	rsp, 64
	call	__ctype_tolower_loc
	mov	rax, QWORD PTR [rax]
	mov	r13d, DWORD PTR [rax+rbx*2]
	call	__ctype_toupper_loc
	mov	edi, OFFSET FLAT:.LC28
	mov	rbp, rax
	mov	rax, QWORD PTR [rax]
	mov	edx, r13d
	mov	esi, DWORD PTR [rax+rbx*2]
	xor	eax, eax
	add	rbx, 2
	call	printf
	cmp	rbx, 512
	jne	.L5
	mov	edi, 120
	call	isalpha
	mov	rdx, QWORD PTR [rbp+0]
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC29
	test	eax, eax
	mov	edx, DWORD PTR [rdx+480]
	setne	sil
	xor	eax, eax
	call	printf
	mov	esi, 7
	mov	edi, OFFSET FLAT:.LC30
	xor	eax, eax
	call	printf
	add	rsp, 152
	xor	eax, eax
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
