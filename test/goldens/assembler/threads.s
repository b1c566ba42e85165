# Thread-local variables in each way that compilers reach them, as ld rewrites them in a program without dynamic linking.
	.section .tdata,"awT",@progbits
	.balign 16
first:	.quad 1
second:	.long 2
	.section .tbss,"awT",@nobits
	.balign 8
later:	.skip 24
	.globl first, second, later, _start, __tls_get_addr
	.text
_start:	movq	first@gottpoff(%rip), %rax
	addq	second@gottpoff(%rip), %r9
	movl	%fs:later@tpoff+8, %eax
	data16 leaq	first@tlsgd(%rip), %rdi
	.value 0x6666
	rex64
	call	__tls_get_addr@PLT
	.byte 0x66
	leaq	second@tlsgd(%rip), %rdi
	.byte 0x66
	rex64
	call	*__tls_get_addr@GOTPCREL(%rip)
	data16
	leaq	later@TLSGD(%rip), %rdi
	data16
	data16
	rex64
	callq	__tls_get_addr@PLT
	leaq	first@tlsld(%rip), %rdi
	call	__tls_get_addr@PLT
	leaq	later@dtpoff(%rax), %rdx
	leaq	first@tlsld(%rip), %rdi
	call	*__tls_get_addr@GOTPCREL(%rip)
	movl	second@dtpoff(%rax), %edx
	leaq	first@tlsgd(%rip), %rdi
	movabsq	$__tls_get_addr@PLTOFF, %rax
	addq	%rbx, %rax
	call	*%rax
	leaq	later@tlsld(%rip), %rdi
	movabsq	$__tls_get_addr@PLTOFF, %rax
	addq	%r15, %rax
	call	*%rax
	.intel_syntax noprefix
	mov	rax, QWORD PTR second@gottpoff[rip]
	lea	rdi, first@tlsld[rip]
	call	__tls_get_addr@PLT
	mov	ecx, DWORD PTR second@dtpoff[rax]
	lea	rax, first@TLSDESC[rip]
	call	[QWORD PTR first@TLSCALL[rax]]
	.att_syntax
	leaq	later@TLSDESC(%rip), %rax
	call	*later@TLSCALL(%rax)
	movl	%fs:(%rax), %eax
	lea	_GLOBAL_OFFSET_TABLE_(%rip), %rbx
	movabsq	$_start@GOTOFF, %rax
	movabsq	$_GLOBAL_OFFSET_TABLE_-_start, %rcx
	movabsq	$__tls_get_addr@PLTOFF, %rdx
	movabsq	$value@GOT, %rax
	movabsq	$_start@GOT, %rax
__tls_get_addr:	ret
	.data
	.globl value
value:	.quad 5
