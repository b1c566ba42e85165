# Paddings of code and of data, of every length that has its own bytes.
	.intel_syntax noprefix
	.globl _start
_start:
	.skip 1, 0xcc; .balign 32
	.skip 2, 0xcc; .balign 32
	.skip 3, 0xcc; .balign 32
	.skip 4, 0xcc; .balign 32
	.skip 5, 0xcc; .balign 32
	.skip 6, 0xcc; .balign 32
	.skip 7, 0xcc; .balign 32
	.skip 8, 0xcc; .balign 32
	.skip 9, 0xcc; .balign 32
	.skip 10, 0xcc; .balign 32
	.skip 11, 0xcc; .balign 32
	.skip 12, 0xcc; .balign 32
	.skip 13, 0xcc; .balign 32
	.skip 14, 0xcc; .balign 32
	.skip 15, 0xcc; .balign 32
	.skip 16, 0xcc; .balign 32
	.skip 17, 0xcc; .balign 32
	.skip 18, 0xcc; .balign 32
	.skip 19, 0xcc; .balign 32
	.skip 20, 0xcc; .balign 32
	.skip 21, 0xcc; .balign 32
	.skip 22, 0xcc; .balign 32
	.skip 23, 0xcc; .balign 32
	.skip 24, 0xcc; .balign 32
	.skip 25, 0xcc; .balign 32
	.skip 26, 0xcc; .balign 32
	.skip 27, 0xcc; .balign 32
	.skip 28, 0xcc; .balign 32
	.skip 29, 0xcc; .balign 32
	.skip 30, 0xcc; .balign 32
	.skip 31, 0xcc; .balign 32
	.skip 32, 0xcc; .balign 32
	.skip 33, 0xcc; .balign 32
	.skip 1, 0xcc; .p2align 7
	.skip 20, 0xcc; .p2align 7
	.skip 39, 0xcc; .p2align 7
	.skip 40, 0xcc; .p2align 7
	.skip 41, 0xcc; .p2align 7
	.skip 42, 0xcc; .p2align 7
	.skip 50, 0xcc; .p2align 7
	.skip 100, 0xcc; .p2align 7
	.skip 120, 0xcc; .p2align 7
	.skip 1, 0xcc; .p2align 8
	.skip 60, 0xcc; .p2align 8
	.skip 126, 0xcc; .p2align 8
	.skip 127, 0xcc; .p2align 8
	.skip 128, 0xcc; .p2align 8
	.skip 129, 0xcc; .p2align 8
	.skip 200, 0xcc; .p2align 8
	.skip 5, 0xcc; .align 16, 0x90
	.skip 5, 0xcc; .align 16, 0xcc
	.skip 5, 0xcc; .align 16, 0
	.skip 5, 0xcc; .p2align 4,,10
	.skip 3, 0xcc; .p2align 4,,10
	.skip 3, 0xcc; .p2align 4,0x11,10
	.balign 16; .skip 4, 0xcc; .balignl 16, 0x12345678; .skip 2, 0xcc; .balignw 8, 0x1234
	.balign 8; .skip 4, 0xcc; .p2alignl 3, 0x01020304
	.align 1
	.align 0
	.p2align 0
	.data
	.byte 1; .align 8
	.byte 2; .align 8, 0x55
	.byte 3; .balign 4
	.byte 4; .p2align 3,,3
	.byte 5; .p2align 3,,7
	.byte 7
	.section .rodata
	.byte 1; .align 16
	.quad 1
	.bss
	.byte 0
	.align 16
	.skip 3
	.balign 8
