# Floats and doubles as data, and xmm operands of every size.
	.intel_syntax noprefix
	.data
floats:	.float 1.5, -2, 3.14, 1e10, inf, -inf, nan, -nan, 0f1.5, 0d2.5, 1e-45, 1e-46, 012, 0x10
	.single 16777217, 16777216.999999999, 16777217.0000000001, 16777219, 3.4028235e38, 1.17549435e-38, 7.0064923e-46, 7.00649232e-46
	.dc.s .5
doubles: .double 1.5, -0.0, nan, .5, 5., 1E5, +3, 12345678901234567890, 4.9e-324, 2.2250738585072011e-308, Infinity
	.dc.d 0.1
	.text
	.globl _start
_start:
	movsd xmm0, qword ptr doubles[rip]
	movsd xmm1, doubles[rip+8]
	movd rdx, xmm9
	movd xmm2, rdi
	movss xmm2, DWORD PTR [rip+floats]
	movups xmm3, XMMWORD PTR floats[rip]
	movups xmm4, [rip+floats]
	movaps oword ptr [rsp], xmm3
	addsd xmm0, [rsp]
	cvtsi2sd xmm1, rax
	cvtsi2sd xmm1, dword ptr [rsp]
	cmpltsd xmm0, xmm1
	cmpsd xmm0, xmm1, 2
	movq xmm0, rax
	movq rax, xmm0
	movq xmm1, qword ptr [rsp]
	movd eax, xmm9
	pshufd xmm0, xmm1, 0x1b
	movsd
	rep movsd
