	.file	"searching.c"
	.intel_syntax noprefix
	.text
	.p2align 4
	.type	cmp, @function
cmp:
	mov	eax, DWORD PTR [rdi]
	sub	eax, DWORD PTR [rsi]
	ret
	.size	cmp, .-cmp
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"-%s "
	.text
	.p2align 4
	.type	drop, @function
drop:
	mov	rsi, rdi
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC0
	jmp	printf
	.size	drop, .-drop
	.p2align 4
	.type	cmps, @function
cmps:
	jmp	strcmp
	.size	cmps, .-cmps
	.section	.rodata.str1.1
.LC1:
	.string	"%s "
	.text
	.p2align 4
	.type	show, @function
show:
	and	esi, -3
	cmp	esi, 1
	je	.L7
	ret
	.p2align 4,,10
	.p2align 3
.L7:
	mov	rsi, QWORD PTR [rdi]
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC1
	jmp	printf
	.size	show, .-show
	.section	.rodata.str1.1
.LC2:
	.string	"%ld %p\n"
.LC3:
	.string	"%zu %d\n"
.LC4:
	.string	"m"
.LC5:
	.string	"c"
.LC6:
	.string	"x"
.LC7:
	.string	"a"
.LC8:
	.string	"d"
.LC9:
	.string	"z"
.LC10:
	.string	"y"
.LC11:
	.string	""
.LC12:
	.string	"q"
.LC13:
	.string	"%d %d\n"
.LC14:
	.string	"qq"
.LC15:
	.string	"%d\n"
.LC16:
	.string	"one"
.LC17:
	.string	"two"
.LC18:
	.string	"%s %ld\n"
.LC19:
	.string	"zz"
.LC20:
	.string	"%p\n"
.LC21:
	.string	"%d"
	.section	.text.unlikely,"ax",@progbits
.LCOLDB22:
	.section	.text.startup,"ax",@progbits
.LHOTB22:
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	r12
	mov	r8d, OFFSET FLAT:cmp
	mov	ecx, 4
	movabs	rax, 12884901893
	push	rbp
	push	rbx
	sub	rsp, 208
	lea	rbx, [rsp+104]
	lea	rdx, [rsp+16]
	mov	QWORD PTR [rsp+116], 0
	mov	rsi, rbx
	lea	rdi, [rsp+12]
	mov	QWORD PTR [rsp+124], 0
	lea	r12, [rsp+208]
	mov	QWORD PTR [rsp+132], 0
	mov	DWORD PTR [rsp+140], 0
	mov	QWORD PTR [rsp+104], rax
	mov	DWORD PTR [rsp+112], 9
	mov	QWORD PTR [rsp+16], 3
	mov	DWORD PTR [rsp+8], 9
	mov	DWORD PTR [rsp+12], 7
	call	lfind
	mov	r8d, OFFSET FLAT:cmp
	mov	ecx, 4
	mov	rsi, rbx
	lea	rdx, [rsp+16]
	lea	rdi, [rsp+8]
	mov	rbp, rax
	call	lfind
	mov	rdx, rbp
	mov	edi, OFFSET FLAT:.LC2
	sub	rax, rbx
	mov	rsi, rax
	xor	eax, eax
	sar	rsi, 2
	call	printf
	mov	rsi, rbx
	mov	r8d, OFFSET FLAT:cmp
	mov	ecx, 4
	lea	rdx, [rsp+16]
	lea	rdi, [rsp+12]
	call	lsearch
	mov	edx, DWORD PTR [rsp+116]
	mov	rsi, QWORD PTR [rsp+16]
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC3
	lea	rbx, [rsp+144]
	call	printf
	mov	QWORD PTR [rsp+24], 0
	mov	QWORD PTR [rsp+144], OFFSET FLAT:.LC4
	mov	QWORD PTR [rsp+152], OFFSET FLAT:.LC5
	mov	QWORD PTR [rsp+160], OFFSET FLAT:.LC6
	mov	QWORD PTR [rsp+168], OFFSET FLAT:.LC7
	mov	QWORD PTR [rsp+176], OFFSET FLAT:.LC8
	mov	QWORD PTR [rsp+184], OFFSET FLAT:.LC9
	mov	QWORD PTR [rsp+192], OFFSET FLAT:.LC10
	mov	QWORD PTR [rsp+200], OFFSET FLAT:.LC5
	.p2align 4,,10
	.p2align 3
.L10:
	mov	rbp, QWORD PTR [rbx]
	lea	rsi, [rsp+24]
	mov	edx, OFFSET FLAT:cmps
	mov	rdi, rbp
	call	tsearch
	mov	rsi, rbp
	mov	rdi, QWORD PTR [rax]
	call	strcmp
	test	eax, eax
	jne	.L16
	add	rbx, 8
	cmp	r12, rbx
	jne	.L10
	mov	rdi, QWORD PTR [rsp+24]
	mov	esi, OFFSET FLAT:show
	call	twalk
	mov	edi, OFFSET FLAT:.LC11
	call	puts
	mov	edx, OFFSET FLAT:cmps
	lea	rsi, [rsp+24]
	mov	edi, OFFSET FLAT:.LC12
	call	tfind
	mov	edx, OFFSET FLAT:cmps
	lea	rsi, [rsp+24]
	mov	edi, OFFSET FLAT:.LC8
	mov	rbx, rax
	call	tfind
	xor	edx, edx
	test	rbx, rbx
	mov	edi, OFFSET FLAT:.LC13
	setne	dl
	xor	esi, esi
	lea	rbx, [rsp+32]
	test	rax, rax
	setne	sil
	xor	eax, eax
	call	printf
	mov	edx, OFFSET FLAT:cmps
	lea	rsi, [rsp+24]
	mov	edi, OFFSET FLAT:.LC4
	call	tdelete
	mov	edx, OFFSET FLAT:cmps
	lea	rsi, [rsp+24]
	mov	edi, OFFSET FLAT:.LC7
	call	tdelete
	mov	edx, OFFSET FLAT:cmps
	lea	rsi, [rsp+24]
	mov	edi, OFFSET FLAT:.LC14
	call	tdelete
	xor	esi, esi
	mov	edi, OFFSET FLAT:.LC15
	test	rax, rax
	sete	sil
	xor	eax, eax
	call	printf
	mov	rdi, QWORD PTR [rsp+24]
	mov	esi, OFFSET FLAT:show
	call	twalk
	mov	edi, OFFSET FLAT:.LC11
	call	puts
	mov	edx, OFFSET FLAT:cmps
	lea	rsi, [rsp+24]
	mov	edi, OFFSET FLAT:.LC6
	call	tdelete
	mov	rdi, QWORD PTR [rsp+24]
	mov	esi, OFFSET FLAT:show
	call	twalk
	mov	edi, OFFSET FLAT:.LC11
	call	puts
	mov	rdi, QWORD PTR [rsp+24]
	mov	esi, OFFSET FLAT:drop
	call	tdestroy
	mov	edi, OFFSET FLAT:.LC11
	call	puts
	mov	edi, 20
	call	hcreate
	mov	edx, 1
	mov	edi, OFFSET FLAT:.LC16
	mov	esi, 1
	call	hsearch
	mov	edx, 1
	mov	edi, OFFSET FLAT:.LC17
	mov	esi, 2
	call	hsearch
	xor	edx, edx
	mov	edi, OFFSET FLAT:.LC16
	mov	esi, 2
	call	hsearch
	mov	edi, OFFSET FLAT:.LC18
	mov	rdx, QWORD PTR [rax+8]
	mov	rsi, QWORD PTR [rax]
	xor	eax, eax
	call	printf
	xor	edx, edx
	mov	edi, OFFSET FLAT:.LC19
	mov	esi, 2
	call	hsearch
	mov	edi, OFFSET FLAT:.LC20
	mov	rsi, rax
	xor	eax, eax
	call	printf
	call	hdestroy
	xor	esi, esi
	lea	rdi, [rsp+32]
	mov	QWORD PTR [rsp+32], 0
	mov	QWORD PTR [rsp+40], 0
	mov	DWORD PTR [rsp+48], 1
	mov	QWORD PTR [rsp+56], 0
	mov	QWORD PTR [rsp+64], 0
	mov	DWORD PTR [rsp+72], 2
	mov	QWORD PTR [rsp+80], 0
	mov	QWORD PTR [rsp+88], 0
	mov	DWORD PTR [rsp+96], 3
	call	insque
	lea	rsi, [rsp+32]
	lea	rdi, [rsp+56]
	call	insque
	lea	rsi, [rsp+32]
	lea	rdi, [rsp+80]
	call	insque
	.p2align 4,,10
	.p2align 3
.L11:
	mov	esi, DWORD PTR [rbx+16]
	mov	edi, OFFSET FLAT:.LC21
	xor	eax, eax
	call	printf
	mov	rbx, QWORD PTR [rbx]
	test	rbx, rbx
	jne	.L11
	lea	rdi, [rsp+80]
	lea	rbx, [rsp+32]
	call	remque
	mov	edi, OFFSET FLAT:.LC11
	call	puts
	.p2align 4,,10
	.p2align 3
.L12:
	mov	esi, DWORD PTR [rbx+16]
	mov	edi, OFFSET FLAT:.LC21
	xor	eax, eax
	call	printf
	mov	rbx, QWORD PTR [rbx]
	test	rbx, rbx
	jne	.L12
	mov	edi, OFFSET FLAT:.LC11
	call	puts
	add	rsp, 208
	xor	eax, eax
	pop	rbx
	pop	rbp
	pop	r12
	ret
	.section	.text.unlikely
	.type	main.cold, @function
main.cold:
.L16:
	call	abort
	.section	.text.startup
	.size	main, .-main
	.section	.text.unlikely
	.size	main.cold, .-main.cold
.LCOLDE22:
	.section	.text.startup
.LHOTE22:
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
