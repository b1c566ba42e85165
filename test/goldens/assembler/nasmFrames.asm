; Names for places of a frame, and files put in byte for byte.
bits 64
section .text
global _start
_start:
%stacksize flat64
%push frame
%assign %$localsize 0
%arg first:qword, second:dword
%define width word
%arg third:width
%local count:qword, small:byte
%local wide:oword
 enter %$localsize, 0
 mov rax, [first]
 mov ebx, [second]
 mov cx, [third+2]
 mov [count], rax
 mov [small], bl
 movups [wide], xmm0
 lea rdx, [2*count-2*rbp+rbx]
 leave
%pop
%stacksize flat
%arg narrow:dword
 mov eax, [narrow]
 ret
%macro names 0
%push names
%define %$part tail
%%begin_%$part: nop
 dd %%begin_%$part - $$
head_%$part: nop
%{$part}_end: nop
%pop
%endmacro
 names
 dd head_tail - tail_end
%idefine d dword
%xdefine digit(d) ((d) % 10 + '0')
 db digit(18)
%macro listed 2.nolist
 db %2, %1
%endmacro
 listed 1, 2
%ifmacro listed 1+
 db 3
%endif
%ifmacro listed 3+
 db 4
%endif
%ifid $
 db 5
%endif
section .data
bytes: incbin "inc.inc"
 incbin 'inc.inc', 2
 incbin 'inc.inc', 1, 3
 dd $-bytes
