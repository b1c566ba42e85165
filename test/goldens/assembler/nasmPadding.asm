; Padding of code as the package smartalign makes it.
bits 64
%use smartalign
section .text
global _start
_start: nop
 align 16
 nop
 align 4
 alignmode nop
 nop
 align 64
 alignmode k7, 4
 nop
 align 8
 alignmode k8, nojmp
 nop
 align 32
 alignmode p6
 ret
 align 16
 inc eax
 align 16
 nop
 align 256
 alignmode p6, nojmp
 nop
 align 32
 nop
 align 8, db 0
 nop
 align 8, int3
section .data
 db 1
 align 8, db 0
 db 2
 align 4
