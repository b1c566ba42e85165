	.file	"locals.c"
	.intel_syntax noprefix
	.text
	.section	.tdata,"awT",@progbits
	.align 4
	.type	counter, @object
	.size	counter, 4
counter:
	.long	5
	.section	.tbss,"awT",@nobits
	.align 4
	.type	zero, @object
	.size	zero, 4
zero:
	.zero	4
	.section	.tdata
	.type	name, @object
	.size	name, 16
name:
	.string	"nobody"
	.zero	9
	.section	.tbss
	.align 64
	.type	vector, @object
	.size	vector, 32
vector:
	.zero	32
	.align 8
	.type	self, @object
	.size	self, 8
self:
	.zero	8
	.local	places
	.comm	places,40,32
	.local	reports
	.comm	reports,800,32
	.local	barrier
	.comm	barrier,32,32
	.section	.rodata
.LC0:
	.string	"%s %d"
.LC1:
	.string	"thread %ld"
.LC2:
	.string	", %s: %d %d %ld %ld %d %d"
	.text
	.type	work, @function
work:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 48
	mov	QWORD PTR [rbp-40], rdi
	mov	rax, QWORD PTR [rbp-40]
	mov	QWORD PTR [rbp-16], rax
	mov	rdx, QWORD PTR [rbp-16]
	mov	rax, rdx
	sal	rax, 2
	add	rax, rdx
	lea	rdx, [0+rax*4]
	add	rax, rdx
	sal	rax, 3
	add	rax, OFFSET FLAT:reports
	mov	QWORD PTR [rbp-24], rax
	mov	edx, DWORD PTR fs:counter@tpoff
	mov	rax, QWORD PTR fs:0
	lea	rsi, name@tpoff[rax]
	mov	rax, QWORD PTR [rbp-24]
	mov	ecx, edx
	mov	rdx, rsi
	mov	esi, OFFSET FLAT:.LC0
	mov	rdi, rax
	mov	eax, 0
	call	sprintf
	cdqe
	add	QWORD PTR [rbp-24], rax
	mov	rax, QWORD PTR fs:0
	add	rax, OFFSET FLAT:counter@tpoff
	mov	QWORD PTR fs:self@tpoff, rax
	mov	rdx, QWORD PTR fs:self@tpoff
	mov	rax, QWORD PTR [rbp-16]
	mov	QWORD PTR places[0+rax*8], rdx
	mov	rax, QWORD PTR [rbp-16]
	mov	rdx, QWORD PTR fs:0
	lea	rcx, name@tpoff[rdx]
	mov	rdx, rax
	mov	esi, OFFSET FLAT:.LC1
	mov	rdi, rcx
	mov	eax, 0
	call	sprintf
	mov	DWORD PTR [rbp-4], 0
	jmp	.L2
.L3:
	mov	rax, QWORD PTR [rbp-16]
	mov	edx, eax
	mov	eax, DWORD PTR fs:counter@tpoff
	add	eax, edx
	mov	DWORD PTR fs:counter@tpoff, eax
	mov	eax, DWORD PTR fs:zero@tpoff
	add	eax, 1
	mov	DWORD PTR fs:zero@tpoff, eax
	mov	eax, DWORD PTR fs:counter@tpoff
	movsx	rdx, eax
	mov	eax, DWORD PTR [rbp-4]
	cdqe
	mov	QWORD PTR fs:vector@tpoff[0+rax*8], rdx
	mov	edi, OFFSET FLAT:barrier
	call	pthread_barrier_wait
	mov	rax, QWORD PTR [rbp-16]
	lea	rdx, [rax+1]
	mov	rax, rdx
	sar	rax, 63
	shr	rax, 62
	add	rdx, rax
	and	edx, 3
	sub	rdx, rax
	mov	rax, rdx
	mov	rax, QWORD PTR places[0+rax*8]
	mov	ecx, DWORD PTR [rax]
	mov	rax, QWORD PTR [rbp-16]
	lea	rdx, [rax+1]
	mov	rax, rdx
	sar	rax, 63
	shr	rax, 62
	add	rdx, rax
	and	edx, 3
	sub	rdx, rax
	mov	rax, rdx
	mov	rax, QWORD PTR places[0+rax*8]
	lea	edx, [rcx+100]
	mov	DWORD PTR [rax], edx
	mov	edi, OFFSET FLAT:barrier
	call	pthread_barrier_wait
	add	DWORD PTR [rbp-4], 1
.L2:
	cmp	DWORD PTR [rbp-4], 2
	jle	.L3
	mov	rax, QWORD PTR fs:0
	add	rax, OFFSET FLAT:name@tpoff
	mov	rdi, rax
	call	strlen
	cmp	rax, 6
	seta	al
	movzx	edi, al
	mov	rcx, QWORD PTR fs:vector@tpoff+16
	mov	r9, QWORD PTR fs:vector@tpoff
	mov	r8d, DWORD PTR fs:zero@tpoff
	mov	rax, QWORD PTR fs:self@tpoff
	mov	edx, DWORD PTR [rax]
	mov	rax, QWORD PTR fs:0
	lea	rsi, name@tpoff[rax]
	mov	rax, QWORD PTR [rbp-24]
	sub	rsp, 8
	push	rdi
	push	0
	push	rcx
	mov	ecx, edx
	mov	rdx, rsi
	mov	esi, OFFSET FLAT:.LC2
	mov	rdi, rax
	mov	eax, 0
	call	sprintf
	add	rsp, 32
	mov	rax, QWORD PTR [rbp-16]
	mov	rdx, QWORD PTR places[0+rax*8]
	mov	rax, QWORD PTR fs:0
	add	rax, OFFSET FLAT:counter@tpoff
	cmp	rdx, rax
	jne	.L4
	mov	rax, QWORD PTR fs:0
	add	rax, OFFSET FLAT:name@tpoff
	jmp	.L6
.L4:
	mov	eax, 0
.L6:
	leave
	ret
	.size	work, .-work
	.section	.rodata
.LC3:
	.string	"%s; %d\n"
.LC4:
	.string	"%s %d %d, %d pairs of places\n"
	.text
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 64
	mov	DWORD PTR fs:counter@tpoff, 1000
	mov	DWORD PTR fs:name@tpoff, 1852399981
	mov	BYTE PTR fs:name@tpoff+4, 0
	mov	rax, QWORD PTR fs:0
	add	rax, OFFSET FLAT:counter@tpoff
	mov	QWORD PTR places[rip+32], rax
	mov	edx, 4
	mov	esi, 0
	mov	edi, OFFSET FLAT:barrier
	call	pthread_barrier_init
	mov	QWORD PTR [rbp-8], 0
	jmp	.L8
.L9:
	mov	rax, QWORD PTR [rbp-8]
	lea	rdx, [rbp-56]
	mov	rcx, QWORD PTR [rbp-8]
	sal	rcx, 3
	lea	rdi, [rdx+rcx]
	mov	rcx, rax
	mov	edx, OFFSET FLAT:work
	mov	esi, 0
	call	pthread_create
	add	QWORD PTR [rbp-8], 1
.L8:
	cmp	QWORD PTR [rbp-8], 3
	jle	.L9
	mov	DWORD PTR [rbp-12], 0
	jmp	.L10
.L13:
	mov	eax, DWORD PTR [rbp-12]
	cdqe
	mov	rax, QWORD PTR [rbp-56+rax*8]
	lea	rdx, [rbp-64]
	mov	rsi, rdx
	mov	rdi, rax
	call	pthread_join
	mov	rax, QWORD PTR [rbp-64]
	test	rax, rax
	je	.L11
	mov	rdx, QWORD PTR [rbp-64]
	mov	rax, QWORD PTR fs:0
	add	rax, OFFSET FLAT:name@tpoff
	cmp	rdx, rax
	je	.L11
	mov	ecx, 1
	jmp	.L12
.L11:
	mov	ecx, 0
.L12:
	mov	eax, DWORD PTR [rbp-12]
	movsx	rdx, eax
	mov	rax, rdx
	sal	rax, 2
	add	rax, rdx
	lea	rdx, [0+rax*4]
	add	rax, rdx
	sal	rax, 3
	add	rax, OFFSET FLAT:reports
	mov	edx, ecx
	mov	rsi, rax
	mov	edi, OFFSET FLAT:.LC3
	mov	eax, 0
	call	printf
	add	DWORD PTR [rbp-12], 1
.L10:
	cmp	DWORD PTR [rbp-12], 3
	jle	.L13
	mov	DWORD PTR [rbp-16], 0
	mov	DWORD PTR [rbp-20], 0
	jmp	.L14
.L17:
	mov	DWORD PTR [rbp-24], 0
	jmp	.L15
.L16:
	mov	eax, DWORD PTR [rbp-20]
	cdqe
	mov	rdx, QWORD PTR places[0+rax*8]
	mov	eax, DWORD PTR [rbp-24]
	cdqe
	mov	rax, QWORD PTR places[0+rax*8]
	cmp	rdx, rax
	setne	al
	movzx	eax, al
	add	DWORD PTR [rbp-16], eax
	add	DWORD PTR [rbp-24], 1
.L15:
	mov	eax, DWORD PTR [rbp-24]
	cmp	eax, DWORD PTR [rbp-20]
	jl	.L16
	add	DWORD PTR [rbp-20], 1
.L14:
	cmp	DWORD PTR [rbp-20], 4
	jle	.L17
	mov	edx, DWORD PTR fs:zero@tpoff
	mov	eax, DWORD PTR fs:counter@tpoff
	mov	edi, DWORD PTR [rbp-16]
	mov	rcx, QWORD PTR fs:0
	lea	rsi, name@tpoff[rcx]
	mov	r8d, edi
	mov	ecx, edx
	mov	edx, eax
	mov	edi, OFFSET FLAT:.LC4
	mov	eax, 0
	call	printf
	mov	eax, 0
	leave
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
