[bits 64]
BITS 64
cpu x64
CPU X64
default rel
DEFAULT ABS
[section .text]
 nop
[section .data align=16]
 db 1
[segment .bss]
 resb 5
segment .rodata
 db 5
section .rodata.str align=8
 db 'abc'
section .mydata write progbits alloc noexec align=32
 db 9
section .mytext progbits alloc exec nowrite align=16
 ret
section .mybss nobits alloc write noexec
 resb 100
section .note.GNU-stack noalloc noexec nowrite progbits
section .text
align 16
 ret
align 8, db 0xcc
 ret
align 16, nop
alignb 4
 ret
section .data
align 8
 db 1
align 16, db 0
alignb 16
 db 2
alignb 32, db 5
section .bss
alignb 64
 resb 1
align 16, resb 1
 resb 1
absolute 0x100
a_x resb 4
a_y resd 2
a_end:
section .data
 dd a_x, a_y, a_end
section .text
__SECT__
 nop
global main:function, g2:data hidden, g3:function (g3.end - g3)
global _start
_start:
main: 
 call foo
 call printf
g3: ret
.end:
section .data
g2: dq main
 dq foo wrt ..sym
 dd main - g3
section .text
loc: ret
 dq main
section .data.rel.ro write
 dq main
section .text
 nop
section .text
global foo, bar, printf
foo: ret
bar: ret
printf: ret
