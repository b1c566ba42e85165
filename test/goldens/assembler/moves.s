# Names of vector moves that are `mov` where no operand is a vector register.
.intel_syntax noprefix
.globl _start
_start:
_start:	movq rax, [rbx]
	movq rax, rbx
	movq [rbx], rax
	movq rax, 5
	movq rax, 0x123456789abc
	movq qword ptr [rbx], 5
	movq x[rip], 7
	movq rax, x
	movq rax, offset x
	movd eax, [rbx]
	movd [rbx], eax
	movd eax, ebx
	movd eax, 5
	movd dword ptr [rbx], 5
	movq xmm0, rax
	movq rax, xmm0
	movq xmm0, [rax]
	movq xmm0, xmm1
	movd xmm0, eax
	movd xmm0, [rax]
	.att_syntax
	movq (%rbx), %rax
	movq $5, (%rbx)
	movq %xmm1, (%rax)
	movd %eax, %xmm1
.data
x:	.quad 0
