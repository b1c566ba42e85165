	.file	"att.c"
	.text
	.data
	.align 32
	.type	table, @object
	.size	table, 40
table:
	.long	1
	.long	2
	.long	3
	.zero	28
	.globl	g
	.bss
	.align 4
	.type	g, @object
	.size	g, 4
g:
	.zero	4
	.globl	ch
	.data
	.align 8
	.type	ch, @object
	.size	ch, 8
ch:
	.quad	5
	.globl	si
	.bss
	.type	si, @object
	.size	si, 1
si:
	.zero	1
	.section	.rodata
.LC0:
	.string	"a"
.LC1:
	.string	"b"
	.data
	.align 16
	.type	names, @object
	.size	names, 16
names:
	.quad	.LC0
	.quad	.LC1
	.text
	.globl	f
	.type	f, @function
f:
.LFB0:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -20(%rbp)
	movq	%rsi, -32(%rbp)
	movl	%edx, %eax
	movb	%al, -24(%rbp)
	movl	$0, -8(%rbp)
	movl	$0, -4(%rbp)
	jmp	.L2
.L3:
	movl	-4(%rbp), %eax
	cltq
	movl	table(,%rax,4), %eax
	movl	%eax, %edx
	movq	-32(%rbp), %rax
	imull	%eax, %edx
	movsbl	-24(%rbp), %eax
	addl	%eax, %edx
	movl	-8(%rbp), %eax
	addl	%edx, %eax
	movl	%eax, -8(%rbp)
	addl	$1, -4(%rbp)
.L2:
	movl	-4(%rbp), %eax
	cmpl	-20(%rbp), %eax
	jl	.L3
	movl	-8(%rbp), %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE0:
	.size	f, .-f
	.globl	h
	.type	h, @function
h:
.LFB1:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movq	%rdi, -8(%rbp)
	movl	%esi, -12(%rbp)
	movq	-8(%rbp), %rax
	movq	8(%rax), %rdx
	movq	-8(%rbp), %rax
	movl	(%rax), %eax
	cltq
	addq	%rax, %rdx
	movq	-8(%rbp), %rax
	movq	%rdx, 8(%rax)
	movl	-12(%rbp), %eax
	movl	%eax, %edx
	movq	-8(%rbp), %rax
	movb	%dl, 16(%rax)
	movq	ch(%rip), %rcx
	movabsq	$6148914691236517206, %rdx
	movq	%rcx, %rax
	imulq	%rdx
	movq	%rdx, %rsi
	sarq	$63, %rcx
	movq	%rcx, %rdx
	movq	%rsi, %rax
	subq	%rdx, %rax
	movq	%rax, ch(%rip)
	movl	-12(%rbp), %eax
	movl	%eax, %edx
	movzbl	si(%rip), %eax
	addl	%edx, %eax
	movb	%al, si(%rip)
	movl	-12(%rbp), %eax
	negl	%eax
	movl	%eax, g(%rip)
	movq	-8(%rbp), %rax
	movq	8(%rax), %rax
	sarq	$3, %rax
	movq	%rax, %rdx
	movl	-12(%rbp), %eax
	sall	$5, %eax
	movl	%eax, %eax
	orq	%rdx, %rax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE1:
	.size	h, .-h
	.globl	sw
	.type	sw, @function
sw:
.LFB2:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$8, %rsp
	movl	%edi, -4(%rbp)
	cmpl	$5, -4(%rbp)
	ja	.L8
	movl	-4(%rbp), %eax
	movq	.L10(,%rax,8), %rax
	jmp	*%rax
	.section	.rodata
	.align 8
	.align 4
.L10:
	.quad	.L15
	.quad	.L14
	.quad	.L13
	.quad	.L12
	.quad	.L11
	.quad	.L9
	.text
.L15:
	movl	$5, %eax
	jmp	.L16
.L14:
	movl	$3, %edx
	movl	$2, %esi
	movl	$1, %edi
	call	f
	jmp	.L16
.L13:
	movl	$9, %eax
	jmp	.L16
.L12:
	movl	$77, %eax
	jmp	.L16
.L11:
	movl	$-1, %eax
	jmp	.L16
.L9:
	movl	$12, %eax
	jmp	.L16
.L8:
	movl	$0, %eax
.L16:
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE2:
	.size	sw, .-sw
	.globl	cmp
	.type	cmp, @function
cmp:
.LFB3:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movq	%rdi, -8(%rbp)
	movq	%rsi, -16(%rbp)
	cmpq	$5, -8(%rbp)
	jbe	.L18
	cmpq	$-3, -16(%rbp)
	jl	.L19
.L18:
	movq	-8(%rbp), %rax
	cmpw	$7, %ax
	jne	.L20
.L19:
	movl	$1, %eax
	jmp	.L22
.L20:
	movl	$0, %eax
.L22:
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE3:
	.size	cmp, .-cmp
	.globl	main
	.type	main, @function
main:
.LFB4:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%rbx
	subq	$56, %rsp
	.cfi_offset 3, -24
	movl	%edi, -52(%rbp)
	movq	%rsi, -64(%rbp)
	movl	-52(%rbp), %eax
	movl	%eax, -48(%rbp)
	movq	$2, -40(%rbp)
	movb	$3, -32(%rbp)
	leaq	-48(%rbp), %rax
	movl	$5, %esi
	movq	%rax, %rdi
	call	h
	movl	%eax, %ebx
	movl	-52(%rbp), %eax
	movl	%eax, %edi
	call	sw
	leal	(%rbx,%rax), %edx
	movl	-52(%rbp), %eax
	andl	$1, %eax
	cltq
	movq	names(,%rax,8), %rax
	movzbl	(%rax), %eax
	movsbl	%al, %eax
	leal	(%rdx,%rax), %ebx
	movl	g(%rip), %eax
	movslq	%eax, %rdx
	movl	-52(%rbp), %eax
	cltq
	movq	%rdx, %rsi
	movq	%rax, %rdi
	call	cmp
	addl	%ebx, %eax
	movq	-8(%rbp), %rbx
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE4:
	.size	main, .-main
	.globl	_start
	.type	_start, @function
_start:
.LFB5:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	$0, %esi
	movl	$0, %edi
	call	main
#APP
# 11 "att.c" 1
	mov $60, %eax; syscall
# 0 "" 2
#NO_APP
	nop
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE5:
	.size	_start, .-_start
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
