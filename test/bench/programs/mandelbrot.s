# The Mandelbrot set in doubles, one point after the other: scalar SSE2.
.intel_syntax noprefix
.equ SIZE, 560
.equ MOST, 600
.globl _start
.data
.balign 16
step:	.double 0.005
left:	.double -2.1
top:	.double -1.4
four:	.double 4.0
.text
_start:	xor r15d, r15d
	xor r12d, r12d
row:	xor r13d, r13d
	cvtsi2sd xmm5, r12d
	mulsd xmm5, [rip + step]
	addsd xmm5, [rip + top]
point:	cvtsi2sd xmm4, r13d
	mulsd xmm4, [rip + step]
	addsd xmm4, [rip + left]
	xorps xmm0, xmm0
	xorps xmm1, xmm1
	mov ecx, MOST
	movsd xmm6, [rip + four]
again:	movapd xmm2, xmm0
	mulsd xmm2, xmm0
	movapd xmm3, xmm1
	mulsd xmm3, xmm1
	movapd xmm7, xmm2
	addsd xmm7, xmm3
	ucomisd xmm7, xmm6
	ja done
	mulsd xmm1, xmm0
	addsd xmm1, xmm1
	addsd xmm1, xmm5
	movapd xmm0, xmm2
	subsd xmm0, xmm3
	addsd xmm0, xmm4
	dec ecx
	jnz again
done:	add r15d, ecx
	inc r13d
	cmp r13d, SIZE
	jb point
	inc r12d
	cmp r12d, SIZE
	jb row
	mov edi, r15d
	and edi, 127
	mov eax, 60
	syscall
