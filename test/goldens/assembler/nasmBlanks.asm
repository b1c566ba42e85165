; Where blanks and nothing at all make a difference: around what a macro puts in, and in comparisons of texts.
section .text
global _start
one equ 1
_start:
%macro around 1
 call %1target
 db %1one, one %1, 5%1, %{1}one, one%1, %1%1 one
 mov e%1ax, %1 7
 %1 nop
.near%1: jmp .near%1
%endmacro
 around {}
%macro show 3
%defstr joined %1 + %2-%3 %1%2 ,%3 x%1 %[%2]z
 db joined, 0
%endmacro
 show a, b + c, d e
 show , , f
%macro same 2
%ifidn %1,%2
 db 0x10
%endif
%ifidn %1, %2
 db 0x20
%endif
%ifidn %1 ,%2
 db 0x30
%endif
%ifnidni %1 , %2
 db 0x40
%endif
%ifidni %1,%2
 db 0x50
%elifidn "%1",'%2'
 db 0x60
%endif
 db 0xff
%endmacro
 same rax, rax
 same rax, RAX
 same "x", 'x'
 same "x", x
 same x y, x  y
 same {p,q}, {p,q}
 same , 
 same [rax + 1], [rax+1]
 same 5, 05
%define quoted 'r'
%define plain r
 same quoted, 'r'
 same quoted, r
 same plain, r
%define nested(z) z
 same nested(r), r
target:
 mov eax, 60
 xor edi, edi
 syscall
