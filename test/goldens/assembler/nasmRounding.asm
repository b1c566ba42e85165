; What the directive `float` says about numbers with a fraction: where they are
; rounded to, and whether denormal ones are kept.
section .text
global _start
_start:	ret

section .data
%macro numbers 0
	dd 1.1, -1.1, 0.1, -0.1, 1.5, -1.5, 1.0e-40, -1.0e-40, 1.0e-60, -1.0e-60, 16777217.0, 0.0, -0.0
	dq 1.1, -1.1, 0.1, -0.1, 2.5, 1.0e-310, -1.0e-310, 9007199254740993.0, 0x1.00000000000001p0, -0x1.fffffffffffff8p0
	dw 1.1, -1.1, 1.0e-7, 65519.0
	dt 1.1, -1.1, 0.1
	do 1.1, -1.1
%endmacro
	numbers
float up
	numbers
float down
	numbers
float zero
	numbers
float near, daz
	numbers
float nodaz
	numbers
[float up]
	numbers
float default
	numbers
