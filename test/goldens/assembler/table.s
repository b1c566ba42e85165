# What ld makes of instructions that read the table of addresses. The x86-64 psABI, section B.2, has the rules.
	.text
	.globl _start
_start:
	movq	foo@GOTPCREL(%rip), %rax
	movl	foo@GOTPCREL(%rip), %eax
	movq	bar@GOTPCREL(%rip), %r9
	movl	bar@GOTPCREL(%rip), %r9d
	movw	bar@GOTPCREL(%rip), %cx
	addq	bar@GOTPCREL(%rip), %rcx
	addl	bar@GOTPCREL(%rip), %r12d
	cmpq	bar@GOTPCREL(%rip), %rdx
	cmpq	%rdx, bar@GOTPCREL(%rip)
	testq	%rsi, bar@GOTPCREL(%rip)
	testl	%esi, bar@GOTPCREL(%rip)
	xorq	bar@GOTPCREL(%rip), %r15
	subq	bar@GOTPCREL(%rip), %rax
	cmpq	$0, bar@GOTPCREL(%rip)
	pushq	bar@GOTPCREL(%rip)
	call	*foo@GOTPCREL(%rip)
	jmp	*foo@GOTPCREL(%rip)
	call	*weakone@GOTPCREL(%rip)
	movq	weakone@GOTPCREL(%rip), %rax
	testq	%rax, weakone@GOTPCREL(%rip)
	call	*local@GOTPCREL(%rip)
	movq	local@GOTPCREL(%rip), %rdi
	movq	local@GOTPCREL+4(%rip), %rdi
	movq	datum@GOTPCREL(%rip), %rdi
	notrack jmp	*foo@GOTPCREL(%rip)
	bnd call	*foo@GOTPCREL(%rip)
	jne 1f
	.skip 128
	call	*foo@GOTPCREL(%rip)
1:
	mulq	bar@GOTPCREL(%rip)
	imulq	bar@GOTPCREL(%rip), %rax
	movq	number@GOTPCREL(%rip), %rax
	cmpq	number@GOTPCREL(%rip), %rax
	leaq	bar@GOTPCREL(%rip), %rax
	movsd   bar@GOTPCREL(%rip), %xmm0
	sbbb	bar@GOTPCREL(%rip), %al
	.globl foo, bar, datum, number
	.weak weakone
foo:	ret
local:	ret
	number = 0x1234567
	.data
bar:	.quad 1
datum:	.quad bar@GOTPCREL
	.long bar@GOTPCREL
	.section .tdata,"awT",@progbits
tv:	.long 1
tv2:	.long 2
	.globl tv, tv2
	.text
	movq	tv@gottpoff(%rip), %rax
	movq	tv2@gottpoff(%rip), %r11
	addq	tv2@gottpoff(%rip), %rax
	addq	tv2@gottpoff(%rip), %r12
	addq	tv2@gottpoff(%rip), %rsp
	movl	%fs:tv@tpoff, %eax
	leaq	tv@tpoff(%rax), %rcx
