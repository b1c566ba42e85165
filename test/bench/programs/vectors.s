# Packed SSE2 over arrays, again and again: y += a * x in floats, and the sum of
# the products of words.
.intel_syntax noprefix
.equ COUNT, 4096
.equ ROUNDS, 25000
.globl _start
.data
.balign 16
scale:	.float 0.5, 0.5, 0.5, 0.5
half:	.float 0.25, 0.25, 0.25, 0.25
.bss
.balign 64
x:	.skip COUNT * 4
y:	.skip COUNT * 4
words:	.skip COUNT * 4
.text
_start:	xor ecx, ecx
	lea rbx, x
	lea rbp, y
	lea r14, words
fill:	cvtsi2ss xmm0, ecx
	movss [rbx + rcx * 4], xmm0
	imul eax, ecx, 40503
	mov [r14 + rcx * 4], eax
	inc ecx
	cmp ecx, COUNT
	jb fill
	movaps xmm6, [rip + scale]
	movaps xmm7, [rip + half]
	pxor xmm5, xmm5
	mov r12d, ROUNDS
round:	xor ecx, ecx
saxpy:	movaps xmm0, [rbx + rcx]
	mulps xmm0, xmm6
	movaps xmm1, [rbp + rcx]
	mulps xmm1, xmm7
	addps xmm1, xmm0
	movaps [rbp + rcx], xmm1
	add rcx, 16
	cmp rcx, COUNT * 4
	jb saxpy
	xor ecx, ecx
dot:	movdqu xmm2, [r14 + rcx]
	pmaddwd xmm2, [r14 + rcx]
	paddd xmm5, xmm2
	movdqa xmm3, [rbp + rcx]
	pcmpgtd xmm3, xmm2
	psubd xmm5, xmm3
	add rcx, 16
	cmp rcx, COUNT * 4
	jb dot
	dec r12d
	jnz round
	pshufd xmm0, xmm5, 0x4e
	paddd xmm5, xmm0
	pshufd xmm0, xmm5, 0xb1
	paddd xmm5, xmm0
	movd edi, xmm5
	and edi, 127
	mov eax, 60
	syscall
