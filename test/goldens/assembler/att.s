	.section .rodata
msg:	.ascii "hi\n"
	len = . - msg
	.globl _start
	.text
_start:
	movq $1, %rax
	movq $1, %rdi
	movq $msg, %rsi
	leaq msg(%rip), %rsi
	movq $len, %rdx
	syscall
	mov $0x123456789abcdef, %rax
	movabsq $5, %rcx
	movb $'A', -8(%rbp)
	movl %eax, table(,%rcx,4)
	movl table+4(,%rcx,8), %eax
	movl (%rax,%rbx), %ecx
	movl (%rax,%rbx,2), %ecx
	movl 8(%rsp), %ecx
	mov counter, %eax
	mov %al, counter
	incq counter(%rip)
	addl $300, counter
	add $-8, %rsp
	subq $128, %rsp
	cmpb $0, (%rsi)
	cmpq %rax, %rbx
	testl %eax, %eax
	jne 1f
	je _start
1:	jmp *%rax
	jmp *table(,%rax,8)
	jmp *(%rax)
	call *8(%rbx)
	call *%r10
	callq helper
	call helper
	jmp 1b
	pushq $5
	pushq %rbp
	push counter
	popq %rbp
	movzbl %al, %eax
	movzbl (%rsi), %eax
	movzwl (%rsi), %eax
	movsbq 1(%rsi), %rax
	movsbl %cl, %ecx
	movslq %eax, %rdx
	movswq (%rsi), %rax
	cltq
	cqto
	cltd
	cwtl
	imulq $3, %rsi, %rdi
	imull (%rsi), %eax
	idivl 4(%rsi)
	shll $2, %eax
	shrq %rax
	sarq %cl, %rdx
	salw $3, (%rax)
	sete %al
	cmovle %eax, %edx
	cmovnel (%rsi), %edx
	xchg %eax, %ebx
	lock xaddl %eax, (%rsi)
	rep movsb
	rep stosq
	repne scasb
	stosl
	movsl
	movsq
	bt $3, %rax
	btsq $5, (%rax)
	mov %fs:0x28, %rax
	movq %fs:(%rax), %rbx
	enter $16, $0
	leave
	notb (%rax)
	negq %rax
	decl %ecx
	orl $~7, %eax
	andl $(1<<4)|3, %eax
	xorl $5*3, 16+4(%rsp)
	ret
	ret $8
	retq
	nop
	hlt
	.intel_syntax noprefix
	mov eax, dword ptr [rsp+4]
	.att_syntax prefix
	movl 4(%rsp), %eax
helper:	bswap %eax
	shld $3, %rax, %rbx
	shrdl %cl, %eax, (%rbx)
	adcb $1, %al
	sbbq $0, %rdx
	loop helper
	jrcxz helper
	.data
table:	.quad 1, 2
counter: .quad 0
	pushw %fs
	popw %gs
	pushq %gs
	popw %ax
	popw (%rsp)
