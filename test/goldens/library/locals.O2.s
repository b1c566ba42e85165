	.file	"locals.c"
	.intel_syntax noprefix
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%s %d"
.LC1:
	.string	"thread %ld"
.LC2:
	.string	", %s: %d %d %ld %ld %d %d"
	.text
	.p2align 4
	.type	work, @function
work:
	push	r15
	lea	rax, [rdi+rdi*4]
	mov	esi, OFFSET FLAT:.LC0
	push	r14
	lea	rax, [rax+rax*4]
	push	r13
	lea	r13, reports[0+rax*8]
	xor	eax, eax
	push	r12
	push	rbp
	mov	rbp, rdi
	mov	rdi, r13
	push	rbx
	mov	r15d, ebp
	sub	rsp, 24
	mov	ecx, DWORD PTR fs:counter@tpoff
	mov	r12, QWORD PTR fs:0
	lea	rbx, name@tpoff[r12]
	lea	r14, vector@tpoff[r12+24]
	mov	rdx, rbx
	call	sprintf
	mov	rdi, rbx
	mov	rdx, rbp
	lea	rbx, [rbp+1]
	cdqe
	mov	esi, OFFSET FLAT:.LC1
	add	rax, r13
	lea	r13, vector@tpoff[r12]
	mov	QWORD PTR [rsp+8], rax
	lea	rax, counter@tpoff[r12]
	mov	QWORD PTR fs:self@tpoff, rax
	mov	QWORD PTR places[0+rbp*8], rax
	xor	eax, eax
	call	sprintf
	mov	rax, rbx
	sar	rax, 63
	shr	rax, 62
	add	rbx, rax
	and	ebx, 3
	sub	rbx, rax
.L2:
	mov	eax, DWORD PTR fs:counter@tpoff
	mov	edi, OFFSET FLAT:barrier
	add	r13, 8
	add	DWORD PTR fs:zero@tpoff, 1
	add	eax, r15d
	mov	DWORD PTR fs:counter@tpoff, eax
	cdqe
	mov	QWORD PTR [r13-8], rax
	call	pthread_barrier_wait
	mov	rax, QWORD PTR places[0+rbx*8]
	mov	edi, OFFSET FLAT:barrier
	add	DWORD PTR [rax], 100
	call	pthread_barrier_wait
	cmp	r13, r14
	jne	.L2
	lea	rbx, name@tpoff[r12]
	mov	rdi, rbx
	call	strlen
	sub	rsp, 8
	mov	esi, OFFSET FLAT:.LC2
	mov	rdx, QWORD PTR fs:self@tpoff
	mov	r9, QWORD PTR fs:vector@tpoff
	cmp	rax, 6
	mov	r8d, DWORD PTR fs:zero@tpoff
	seta	al
	mov	ecx, DWORD PTR [rdx]
	mov	rdx, rbx
	add	r12, OFFSET FLAT:counter@tpoff
	movzx	eax, al
	push	rax
	xor	eax, eax
	push	0
	push	QWORD PTR fs:vector@tpoff+16
	mov	rdi, QWORD PTR [rsp+40]
	call	sprintf
	xor	eax, eax
	cmp	QWORD PTR places[0+rbp*8], r12
	cmove	rax, rbx
	add	rsp, 56
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	pop	r14
	pop	r15
	ret
	.size	work, .-work
	.section	.rodata.str1.1
.LC3:
	.string	"%s; %d\n"
.LC4:
	.string	"%s %d %d, %d pairs of places\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	r13
	mov	edx, 4
	xor	esi, esi
	mov	edi, OFFSET FLAT:barrier
	push	r12
	push	rbp
	xor	ebp, ebp
	push	rbx
	sub	rsp, 56
	mov	DWORD PTR fs:counter@tpoff, 1000
	mov	rbx, QWORD PTR fs:0
	mov	BYTE PTR fs:name@tpoff+4, 0
	lea	r12, [rsp+16]
	mov	DWORD PTR fs:name@tpoff, 1852399981
	lea	rax, counter@tpoff[rbx]
	mov	r13, r12
	mov	QWORD PTR places[rip+32], rax
	call	pthread_barrier_init
.L9:
	mov	rcx, rbp
	mov	rdi, r13
	mov	edx, OFFSET FLAT:work
	xor	esi, esi
	call	pthread_create
	add	rbp, 1
	add	r13, 8
	cmp	rbp, 4
	jne	.L9
	mov	ebp, OFFSET FLAT:reports
	lea	r13, name@tpoff[rbx]
.L10:
	mov	rdi, QWORD PTR [r12]
	lea	rsi, [rsp+8]
	call	pthread_join
	mov	rax, QWORD PTR [rsp+8]
	mov	rsi, rbp
	mov	edi, OFFSET FLAT:.LC3
	cmp	rax, r13
	setne	cl
	xor	edx, edx
	test	rax, rax
	setne	dl
	xor	eax, eax
	add	rbp, 200
	add	r12, 8
	and	edx, ecx
	call	printf
	cmp	rbp, OFFSET FLAT:reports+800
	jne	.L10
	mov	ecx, OFFSET FLAT:places+8
	mov	edi, 1
	xor	r8d, r8d
.L12:
	mov	rsi, QWORD PTR [rcx]
	mov	eax, OFFSET FLAT:places
.L11:
	xor	edx, edx
	cmp	QWORD PTR [rax], rsi
	setne	dl
	add	rax, 8
	add	r8d, edx
	cmp	rax, rcx
	jne	.L11
	add	edi, 1
	lea	rcx, [rax+8]
	cmp	edi, 5
	jne	.L12
	mov	ecx, DWORD PTR fs:zero@tpoff
	mov	edx, DWORD PTR fs:counter@tpoff
	lea	rsi, name@tpoff[rbx]
	xor	eax, eax
	mov	edi, OFFSET FLAT:.LC4
	call	printf
	add	rsp, 56
	xor	eax, eax
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	ret
	.size	main, .-main
	.local	barrier
	.comm	barrier,32,32
	.local	reports
	.comm	reports,800,32
	.local	places
	.comm	places,40,32
	.section	.tbss,"awT",@nobits
	.align 8
	.type	self, @object
	.size	self, 8
self:
	.zero	8
	.align 64
	.type	vector, @object
	.size	vector, 32
vector:
	.zero	32
	.section	.tdata,"awT",@progbits
	.type	name, @object
	.size	name, 16
name:
	.string	"nobody"
	.zero	9
	.section	.tbss
	.align 4
	.type	zero, @object
	.size	zero, 4
zero:
	.zero	4
	.section	.tdata
	.align 4
	.type	counter, @object
	.size	counter, 4
counter:
	.long	5
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
