; What NASM only warns of.
size equ 5
size equ 5
%assign count 3 4
%if count == 3 size
section .data
	db size, count
%endif
	%rep 2 3
	db 1
	%endrep
section .bss
first:	db 5
	dw "text", 3.5
	dq first
last:	dd 0
	times 3 db 7
section .text
global _start
_start:
_start:	mov eax, first
	mov eax, [byte 260]
	mov eax, last
	lock db 0x90
	rep dw 5, 6
	times 2 lock db 1
