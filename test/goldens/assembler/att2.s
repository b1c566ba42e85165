	.file	"att.c"
	.text
	.p2align 4
	.globl	f
	.type	f, @function
f:
.LFB0:
	.cfi_startproc
	testl	%edi, %edi
	jle	.L4
	movslq	%edi, %rdi
	movsbl	%dl, %edx
	movl	$table, %eax
	leaq	table(,%rdi,4), %r8
	xorl	%edi, %edi
	.p2align 4,,10
	.p2align 3
.L3:
	movl	(%rax), %ecx
	addq	$4, %rax
	imull	%esi, %ecx
	addl	%edx, %ecx
	addl	%ecx, %edi
	cmpq	%rax, %r8
	jne	.L3
	movl	%edi, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L4:
	xorl	%edi, %edi
	movl	%edi, %eax
	ret
	.cfi_endproc
.LFE0:
	.size	f, .-f
	.p2align 4
	.globl	h
	.type	h, @function
h:
.LFB1:
	.cfi_startproc
	movslq	(%rdi), %rcx
	addq	8(%rdi), %rcx
	movb	%sil, 16(%rdi)
	movabsq	$6148914691236517206, %rax
	movq	%rcx, 8(%rdi)
	movq	ch(%rip), %rdi
	addb	%sil, si(%rip)
	imulq	%rdi
	movl	%esi, %eax
	sarq	$63, %rdi
	negl	%eax
	sall	$5, %esi
	movl	%eax, g(%rip)
	movq	%rcx, %rax
	subq	%rdi, %rdx
	sarq	$3, %rax
	movq	%rdx, ch(%rip)
	orq	%rsi, %rax
	ret
	.cfi_endproc
.LFE1:
	.size	h, .-h
	.p2align 4
	.globl	sw
	.type	sw, @function
sw:
.LFB2:
	.cfi_startproc
	cmpl	$5, %edi
	ja	.L9
	movl	%edi, %edi
	jmp	*.L11(,%rdi,8)
	.section	.rodata
	.align 8
	.align 4
.L11:
	.quad	.L15
	.quad	.L15
	.quad	.L16
	.quad	.L13
	.quad	.L12
	.quad	.L10
	.text
	.p2align 4,,10
	.p2align 3
.L15:
	movl	$5, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L16:
	movl	$9, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L12:
	movl	$-1, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L13:
	movl	$77, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L10:
	movl	$12, %eax
	ret
.L9:
	xorl	%eax, %eax
	ret
	.cfi_endproc
.LFE2:
	.size	sw, .-sw
	.p2align 4
	.globl	cmp
	.type	cmp, @function
cmp:
.LFB3:
	.cfi_startproc
	cmpq	$5, %rdi
	jbe	.L21
	movl	$1, %eax
	cmpq	$-3, %rsi
	jge	.L21
	ret
	.p2align 4,,10
	.p2align 3
.L21:
	xorl	%eax, %eax
	cmpw	$7, %di
	sete	%al
	ret
	.cfi_endproc
.LFE3:
	.size	cmp, .-cmp
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB4:
	.cfi_startproc
	subq	$40, %rsp
	.cfi_def_cfa_offset 48
	movslq	%edi, %r8
	movl	$5, %esi
	movq	%rsp, %rdi
	movl	%r8d, (%rsp)
	movq	$2, 8(%rsp)
	movb	$3, 16(%rsp)
	call	h
	movl	%r8d, %edx
	movl	%r8d, %edi
	andl	$1, %edx
	movq	%rax, %rcx
	call	sw
	movq	names(,%rdx,8), %rdx
	addl	%ecx, %eax
	movsbl	(%rdx), %edx
	addl	%edx, %eax
	cmpl	$-3, g(%rip)
	jge	.L29
	movl	$1, %edx
	cmpq	$5, %r8
	jbe	.L29
.L26:
	addl	%edx, %eax
	addq	$40, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L29:
	.cfi_restore_state
	xorl	%edx, %edx
	cmpw	$7, %r8w
	sete	%dl
	jmp	.L26
	.cfi_endproc
.LFE4:
	.size	main, .-main
	.text
	.p2align 4
	.globl	_start
	.type	_start, @function
_start:
.LFB5:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	xorl	%esi, %esi
	xorl	%edi, %edi
	call	main
#APP
# 11 "att.c" 1
	mov $60, %eax; syscall
# 0 "" 2
#NO_APP
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE5:
	.size	_start, .-_start
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"a"
.LC1:
	.string	"b"
	.section	.rodata
	.align 16
	.type	names, @object
	.size	names, 16
names:
	.quad	.LC0
	.quad	.LC1
	.globl	si
	.bss
	.type	si, @object
	.size	si, 1
si:
	.zero	1
	.globl	ch
	.data
	.align 8
	.type	ch, @object
	.size	ch, 8
ch:
	.quad	5
	.globl	g
	.bss
	.align 4
	.type	g, @object
	.size	g, 4
g:
	.zero	4
	.section	.rodata
	.align 32
	.type	table, @object
	.size	table, 40
table:
	.long	1
	.long	2
	.long	3
	.zero	28
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
