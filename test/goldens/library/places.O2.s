	.file	"places.c"
	.intel_syntax noprefix
	.text
	.p2align 4
	.type	scaled.0, @function
scaled.0:
	mov	eax, DWORD PTR [r10]
	add	DWORD PTR [r10+4], 1
	imul	eax, edi
	ret
	.size	scaled.0, .-scaled.0
	.p2align 4
	.type	nested, @function
nested:
	push	r13
	mov	edx, -17847
	push	r12
	mov	r12d, esi
	push	rbp
	xor	ebp, ebp
	push	rbx
	xor	ebx, ebx
	sub	rsp, 56
	lea	rax, [rsp+96]
	mov	DWORD PTR [rsp], edi
	lea	r13, [rsp+8]
	mov	QWORD PTR [rsp+40], rax
	mov	eax, -17599
	mov	WORD PTR [rsp+8], ax
	mov	eax, OFFSET FLAT:scaled.0
	mov	DWORD PTR [rsp+10], eax
	mov	WORD PTR [rsp+14], dx
	mov	QWORD PTR [rsp+16], rsp
	mov	DWORD PTR [rsp+24], -1864106167
	mov	DWORD PTR [rsp+4], 0
	.p2align 4,,10
	.p2align 3
.L4:
	mov	edi, ebx
	add	ebx, 1
	call	r13
	add	ebp, eax
	cmp	r12d, ebx
	jne	.L4
	imul	eax, ebp, 100
	add	eax, DWORD PTR [rsp+4]
	add	rsp, 56
	pop	rbx
	pop	rbp
	pop	r12
	pop	r13
	ret
	.size	nested, .-nested
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"%d %d %ld %s\n"
.LC1:
	.string	"%d %ld %s\n"
.LC2:
	.string	"%d %ld %d\n"
.LC3:
	.string	"%d %d\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	push	rbx
	mov	edx, DWORD PTR fs:counter@tpoff
	mov	edi, OFFSET FLAT:.LC0
	mov	rcx, QWORD PTR fs:total@tpoff
	lea	eax, [rdx+2]
	lea	esi, [rdx+1]
	mov	DWORD PTR fs:counter@tpoff, eax
	mov	rax, QWORD PTR fs:0
	lea	rbx, text@tpoff[rax]
	xor	eax, eax
	mov	r8, rbx
	call	printf
	mov	eax, DWORD PTR fs:counter@tpoff
	mov	rcx, rbx
	mov	edi, OFFSET FLAT:.LC1
	lea	esi, [rax+10]
	mov	rax, QWORD PTR fs:total@tpoff
	mov	DWORD PTR fs:counter@tpoff, esi
	lea	rdx, [rax-3]
	movabs	rax, 28258992578979939
	mov	QWORD PTR fs:total@tpoff, rdx
	mov	QWORD PTR fs:text@tpoff, rax
	xor	eax, eax
	call	printf
	xor	ecx, ecx
	mov	edi, OFFSET FLAT:.LC2
	xor	eax, eax
	mov	rdx, QWORD PTR fs:aligned@tpoff+64
	movsx	esi, BYTE PTR fs:aligned@tpoff
	call	printf
	mov	esi, 10
	mov	edi, -7
	call	nested
	mov	esi, 4
	mov	edi, 3
	mov	ebx, eax
	call	nested
	mov	edx, ebx
	mov	edi, OFFSET FLAT:.LC3
	mov	esi, eax
	xor	eax, eax
	call	printf
	xor	eax, eax
	pop	rbx
	ret
	.size	main, .-main
	.globl	aligned
	.section	.tdata,"awT",@progbits
	.align 64
	.type	aligned, @object
	.size	aligned, 128
aligned:
	.byte	1
	.zero	63
	.quad	2
	.zero	56
	.type	text, @object
	.size	text, 40
text:
	.string	"of this thread"
	.zero	25
	.globl	total
	.section	.tbss,"awT",@nobits
	.align 8
	.type	total, @object
	.size	total, 8
total:
	.zero	8
	.globl	counter
	.section	.tdata
	.align 4
	.type	counter, @object
	.size	counter, 4
counter:
	.long	5
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"x",@progbits
