section .data
	db 33
	db (44)			; Looks like an expression
	dw %(44,55)
	db 9 dup (3)
	db %('XX','YY')
	db 5 dup 33
	db 5 dup (33, 34, 35)
	db 7 dup 99
	db 7 dup dword (?, word ?, ?)
	dw byte (?,44)
	dw 3 dup (0xcc, 4 dup byte ('PQR'), ?), 0xabcd
	dd 16 dup (0xaaaa, ?, 0xbbbbbb)
	dd 64 dup (?)
N equ 4
	dq N dup (0), N*2 dup (-1)
	db ?
	dw ?, 1, ?
	dq ?
buf: times 3 db 1 dup (7)
section .bss
	resb 4
	resw 3
	resd 2
	resq 1
	rest 1
	reso 1
	db ?
	dw ?
	dd 10 dup (?)
	dq ?
	resy 1
	resz 1
	resb N*2
