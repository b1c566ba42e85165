	.file	"places.c"
	.intel_syntax noprefix
	.text
	.globl	counter
	.section	.tdata,"awT",@progbits
	.align 4
	.type	counter, @object
	.size	counter, 4
counter:
	.long	5
	.globl	total
	.section	.tbss,"awT",@nobits
	.align 8
	.type	total, @object
	.size	total, 8
total:
	.zero	8
	.section	.tdata
	.type	text, @object
	.size	text, 40
text:
	.string	"of this thread"
	.zero	25
	.globl	aligned
	.align 64
	.type	aligned, @object
	.size	aligned, 128
aligned:
	.byte	1
	.zero	63
	.quad	2
	.zero	56
	.text
	.type	next, @function
next:
	push	rbp
	mov	rbp, rsp
	mov	eax, DWORD PTR fs:counter@tpoff
	lea	edx, [rax+1]
	mov	DWORD PTR fs:counter@tpoff, edx
	pop	rbp
	ret
	.size	next, .-next
	.type	place, @function
place:
	push	rbp
	mov	rbp, rsp
	mov	rax, QWORD PTR fs:0
	add	rax, OFFSET FLAT:counter@tpoff
	pop	rbp
	ret
	.size	place, .-place
	.type	apply, @function
apply:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 32
	mov	QWORD PTR [rbp-24], rdi
	mov	DWORD PTR [rbp-28], esi
	mov	DWORD PTR [rbp-4], 0
	mov	DWORD PTR [rbp-8], 0
	jmp	.L6
.L7:
	mov	eax, DWORD PTR [rbp-8]
	mov	rdx, QWORD PTR [rbp-24]
	mov	edi, eax
	call	rdx
	add	DWORD PTR [rbp-4], eax
	add	DWORD PTR [rbp-8], 1
.L6:
	mov	eax, DWORD PTR [rbp-8]
	cmp	eax, DWORD PTR [rbp-28]
	jl	.L7
	mov	eax, DWORD PTR [rbp-4]
	leave
	ret
	.size	apply, .-apply
	.type	scaled.0, @function
scaled.0:
	push	rbp
	mov	rbp, rsp
	mov	DWORD PTR [rbp-4], edi
	mov	rax, r10
	mov	QWORD PTR [rbp-16], r10
	mov	edx, DWORD PTR [rax+4]
	add	edx, 1
	mov	DWORD PTR [rax+4], edx
	mov	eax, DWORD PTR [rax]
	imul	eax, DWORD PTR [rbp-4]
	pop	rbp
	ret
	.size	scaled.0, .-scaled.0
	.type	nested, @function
nested:
	push	rbp
	mov	rbp, rsp
	sub	rsp, 80
	mov	DWORD PTR [rbp-68], edi
	mov	DWORD PTR [rbp-72], esi
	lea	rax, [rbp+16]
	mov	QWORD PTR [rbp-16], rax
	mov	eax, DWORD PTR [rbp-68]
	mov	DWORD PTR [rbp-56], eax
	lea	rax, [rbp-56]
	add	rax, 8
	lea	rdx, [rbp-56]
	mov	ecx, OFFSET FLAT:scaled.0
	mov	WORD PTR [rax], -17599
	mov	DWORD PTR [rax+2], ecx
	mov	WORD PTR [rax+6], -17847
	mov	QWORD PTR [rax+8], rdx
	mov	DWORD PTR [rax+16], -1864106167
	mov	eax, 0
	mov	DWORD PTR [rbp-52], eax
	lea	rax, [rbp-56]
	add	rax, 8
	mov	rdx, rax
	mov	eax, DWORD PTR [rbp-72]
	mov	esi, eax
	mov	rdi, rdx
	call	apply
	mov	DWORD PTR [rbp-4], eax
	mov	eax, DWORD PTR [rbp-4]
	imul	eax, eax, 100
	mov	edx, DWORD PTR [rbp-52]
	add	eax, edx
	leave
	ret
	.size	nested, .-nested
	.section	.rodata
.LC0:
	.string	"%d %d %ld %s\n"
.LC1:
	.string	"%d %ld %s\n"
.LC2:
	.string	"%d %ld %d\n"
.LC3:
	.string	"%d %d\n"
	.text
	.globl	main
	.type	main, @function
main:
	push	rbp
	mov	rbp, rsp
	push	r12
	push	rbx
	mov	rbx, QWORD PTR fs:total@tpoff
	call	next
	mov	r12d, eax
	call	next
	mov	rdx, QWORD PTR fs:0
	add	rdx, OFFSET FLAT:text@tpoff
	mov	r8, rdx
	mov	rcx, rbx
	mov	edx, r12d
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC0
	mov	eax, 0
	call	printf
	call	place
	mov	edx, DWORD PTR [rax]
	add	edx, 10
	mov	DWORD PTR [rax], edx
	mov	rax, QWORD PTR fs:total@tpoff
	sub	rax, 3
	mov	QWORD PTR fs:total@tpoff, rax
	movabs	rax, 28258992578979939
	mov	QWORD PTR fs:text@tpoff, rax
	mov	rdx, QWORD PTR fs:total@tpoff
	mov	eax, DWORD PTR fs:counter@tpoff
	mov	rcx, QWORD PTR fs:0
	add	rcx, OFFSET FLAT:text@tpoff
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC1
	mov	eax, 0
	call	printf
	mov	rdx, QWORD PTR fs:aligned@tpoff+64
	movzx	eax, BYTE PTR fs:aligned@tpoff
	movsx	eax, al
	mov	ecx, 0
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC2
	mov	eax, 0
	call	printf
	mov	esi, 10
	mov	edi, -7
	call	nested
	mov	ebx, eax
	mov	esi, 4
	mov	edi, 3
	call	nested
	mov	edx, ebx
	mov	esi, eax
	mov	edi, OFFSET FLAT:.LC3
	mov	eax, 0
	call	printf
	mov	eax, 0
	pop	rbx
	pop	r12
	pop	rbp
	ret
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"x",@progbits
