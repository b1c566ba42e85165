	.file	"searching.c"
	.intel_syntax noprefix
	.text
	.type	cmp, @function
cmp:
	push	rbp
	mov	rbp, rsp
	mov	QWORD PTR [rbp-8], rdi
	mov	QWORD PTR [rbp-16], rsi
	mov	rax, QWORD PTR [rbp-8]
	mov	edx, DWORD PTR [rax]
	mov	rax, QWORD PTR [rbp-16]
	mov	eax, DWORD PTR [rax]
	sub	edx, eax
	mov	eax, edx
	pop	rbp
	ret
	.size	cmp, .-cmp
	.type	cmps, @function
cmps:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 16
	mov	QWORD PTR [rbp-8], rdi
	mov	QWORD PTR [rbp-16], rsi
	mov	rdx, QWORD PTR [rbp-16]
	mov	rax, QWORD PTR [rbp-8]
	mov	rsi, rdx
	mov	rdi, rax
	call	strcmp
	leave
	ret
	.size	cmps, .-cmps
	.section	.rodata
.LC0:
	.string	"%s "
	.text
	.type	show, @function
show:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 16
	mov	QWORD PTR [rbp-8], rdi
	mov	DWORD PTR [rbp-12], esi
	mov	DWORD PTR [rbp-16], edx
	cmp	DWORD PTR [rbp-12], 1
	je	.L6
	cmp	DWORD PTR [rbp-12], 3
	jne	.L8
.L6:
	mov	rax, QWORD PTR [rbp-8]
	mov	rax, QWORD PTR [rax]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC0
	mov	eax, 0
	call	printf
.L8:
	nop
	leave
	ret
	.size	show, .-show
	.section	.rodata
.LC1:
	.string	"-%s "
	.text
	.type	drop, @function
drop:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 16
	mov	QWORD PTR [rbp-8], rdi
	mov	rax, QWORD PTR [rbp-8]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC1
	mov	eax, 0
	call	printf
	nop
	leave
	ret
	.size	drop, .-drop
	.section	.rodata
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
	.text
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	push	rbx
	sub	rsp, 264
	mov	QWORD PTR [rbp-96], 0
	mov	QWORD PTR [rbp-88], 0
	mov	QWORD PTR [rbp-80], 0
	mov	QWORD PTR [rbp-72], 0
	mov	QWORD PTR [rbp-64], 0
	mov	DWORD PTR [rbp-96], 5
	mov	DWORD PTR [rbp-92], 3
	mov	DWORD PTR [rbp-88], 9
	mov	QWORD PTR [rbp-104], 3
	mov	DWORD PTR [rbp-108], 9
	mov	DWORD PTR [rbp-112], 7
	lea	rdx, [rbp-104]
	lea	rsi, [rbp-96]
	lea	rax, [rbp-112]
	mov	r8d, OFFSET FLAT:cmp
	mov	ecx, 4
	mov	rdi, rax
	call	lfind
	mov	rbx, rax
	lea	rdx, [rbp-104]
	lea	rsi, [rbp-96]
	lea	rax, [rbp-108]
	mov	r8d, OFFSET FLAT:cmp
	mov	ecx, 4
	mov	rdi, rax
	call	lfind
	mov	rdx, rax
	lea	rax, [rbp-96]
	sub	rdx, rax
	mov	rax, rdx
	sar	rax, 2
	mov	rdx, rbx
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	lea	rdx, [rbp-104]
	lea	rsi, [rbp-96]
	lea	rax, [rbp-112]
	mov	r8d, OFFSET FLAT:cmp
	mov	ecx, 4
	mov	rdi, rax
	call	lsearch
	mov	edx, DWORD PTR [rbp-84]
	mov	rax, QWORD PTR [rbp-104]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC3
	mov	eax, 0
	call	printf
	mov	QWORD PTR [rbp-120], 0
	mov	QWORD PTR [rbp-184], OFFSET FLAT:.LC4
	mov	QWORD PTR [rbp-176], OFFSET FLAT:.LC5
	mov	QWORD PTR [rbp-168], OFFSET FLAT:.LC6
	mov	QWORD PTR [rbp-160], OFFSET FLAT:.LC7
	mov	QWORD PTR [rbp-152], OFFSET FLAT:.LC8
	mov	QWORD PTR [rbp-144], OFFSET FLAT:.LC9
	mov	QWORD PTR [rbp-136], OFFSET FLAT:.LC10
	mov	QWORD PTR [rbp-128], OFFSET FLAT:.LC5
	mov	DWORD PTR [rbp-20], 0
	jmp	.L11
.L13:
	mov	eax, DWORD PTR [rbp-20]
	cdqe
	mov	rax, QWORD PTR [rbp-184+rax*8]
	lea	rcx, [rbp-120]
	mov	edx, OFFSET FLAT:cmps
	mov	rsi, rcx
	mov	rdi, rax
	call	tsearch
	mov	QWORD PTR [rbp-56], rax
	mov	eax, DWORD PTR [rbp-20]
	cdqe
	mov	rdx, QWORD PTR [rbp-184+rax*8]
	mov	rax, QWORD PTR [rbp-56]
	mov	rax, QWORD PTR [rax]
	mov	rsi, rdx
	mov	rdi, rax
	call	strcmp
	test	eax, eax
	je	.L12
	call	abort
.L12:
	add	DWORD PTR [rbp-20], 1
.L11:
	cmp	DWORD PTR [rbp-20], 7
	jle	.L13
	mov	rax, QWORD PTR [rbp-120]
	mov	esi, OFFSET FLAT:show
	mov	rdi, rax
	call	twalk
	mov	edi, OFFSET FLAT:.LC11
	call	puts
	lea	rax, [rbp-120]
	mov	edx, OFFSET FLAT:cmps
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC12
	call	tfind
	test	rax, rax
	setne	al
	movzx	ebx, al
	lea	rax, [rbp-120]
	mov	edx, OFFSET FLAT:cmps
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC8
	call	tfind
	test	rax, rax
	setne	al
	movzx	eax, al
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC13
	mov	eax, 0
	call	printf
	lea	rax, [rbp-120]
	mov	edx, OFFSET FLAT:cmps
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC4
	call	tdelete
	lea	rax, [rbp-120]
	mov	edx, OFFSET FLAT:cmps
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC7
	call	tdelete
	lea	rax, [rbp-120]
	mov	edx, OFFSET FLAT:cmps
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC14
	call	tdelete
	test	rax, rax
	sete	al
	movzx	eax, al
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC15
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-120]
	mov	esi, OFFSET FLAT:show
	mov	rdi, rax
	call	twalk
	mov	edi, OFFSET FLAT:.LC11
	call	puts
	lea	rax, [rbp-120]
	mov	edx, OFFSET FLAT:cmps
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC6
	call	tdelete
	mov	rax, QWORD PTR [rbp-120]
	mov	esi, OFFSET FLAT:show
	mov	rdi, rax
	call	twalk
	mov	edi, OFFSET FLAT:.LC11
	call	puts
	mov	rax, QWORD PTR [rbp-120]
	mov	esi, OFFSET FLAT:drop
	mov	rdi, rax
	call	tdestroy
	mov	edi, OFFSET FLAT:.LC11
	call	puts
	mov	edi, 20
	call	hcreate
	mov	QWORD PTR [rbp-200], OFFSET FLAT:.LC16
	mov	QWORD PTR [rbp-192], 1
	mov	rcx, QWORD PTR [rbp-200]
	mov	rax, QWORD PTR [rbp-192]
	mov	edx, 1
	mov	rdi, rcx
	mov	rsi, rax
	call	hsearch
	mov	QWORD PTR [rbp-200], OFFSET FLAT:.LC17
	mov	QWORD PTR [rbp-192], 2
	mov	rcx, QWORD PTR [rbp-200]
	mov	rax, QWORD PTR [rbp-192]
	mov	edx, 1
	mov	rdi, rcx
	mov	rsi, rax
	call	hsearch
	mov	QWORD PTR [rbp-200], OFFSET FLAT:.LC16
	mov	rcx, QWORD PTR [rbp-200]
	mov	rax, QWORD PTR [rbp-192]
	mov	edx, 0
	mov	rdi, rcx
	mov	rsi, rax
	call	hsearch
	mov	QWORD PTR [rbp-48], rax
	mov	rax, QWORD PTR [rbp-48]
	mov	rax, QWORD PTR [rax+8]
	mov	rdx, rax
	mov	rax, QWORD PTR [rbp-48]
	mov	rax, QWORD PTR [rax]
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC18
	mov	eax, 0
	call	printf
	mov	QWORD PTR [rbp-200], OFFSET FLAT:.LC19
	mov	rcx, QWORD PTR [rbp-200]
	mov	rax, QWORD PTR [rbp-192]
	mov	edx, 0
	mov	rdi, rcx
	mov	rsi, rax
	call	hsearch
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC20
	mov	eax, 0
	call	printf
	call	hdestroy
	mov	QWORD PTR [rbp-224], 0
	mov	QWORD PTR [rbp-216], 0
	mov	DWORD PTR [rbp-208], 1
	mov	QWORD PTR [rbp-248], 0
	mov	QWORD PTR [rbp-240], 0
	mov	DWORD PTR [rbp-232], 2
	mov	QWORD PTR [rbp-272], 0
	mov	QWORD PTR [rbp-264], 0
	mov	DWORD PTR [rbp-256], 3
	lea	rax, [rbp-224]
	mov	esi, 0
	mov	rdi, rax
	call	insque
	lea	rdx, [rbp-224]
	lea	rax, [rbp-248]
	mov	rsi, rdx
	mov	rdi, rax
	call	insque
	lea	rdx, [rbp-224]
	lea	rax, [rbp-272]
	mov	rsi, rdx
	mov	rdi, rax
	call	insque
	lea	rax, [rbp-224]
	mov	QWORD PTR [rbp-32], rax
	jmp	.L14
.L15:
	mov	rax, QWORD PTR [rbp-32]
	mov	eax, DWORD PTR [rax+16]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC21
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-32]
	mov	rax, QWORD PTR [rax]
	mov	QWORD PTR [rbp-32], rax
.L14:
	cmp	QWORD PTR [rbp-32], 0
	jne	.L15
	lea	rax, [rbp-272]
	mov	rdi, rax
	call	remque
	mov	edi, OFFSET FLAT:.LC11
	call	puts
	lea	rax, [rbp-224]
	mov	QWORD PTR [rbp-40], rax
	jmp	.L16
.L17:
	mov	rax, QWORD PTR [rbp-40]
	mov	eax, DWORD PTR [rax+16]
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC21
	mov	eax, 0
	call	printf
	mov	rax, QWORD PTR [rbp-40]
	mov	rax, QWORD PTR [rax]
	mov	QWORD PTR [rbp-40], rax
.L16:
	cmp	QWORD PTR [rbp-40], 0
	jne	.L17
	mov	edi, OFFSET FLAT:.LC11
	call	puts
	mov	eax, 0
	mov	rbx, QWORD PTR [rbp-8]
	leave
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
