; What the large macro packages of other programs lean on.
bits 64
section .text
global _start
_start:
%macro instruction 1-5 none, 0, 255, 0
 %macro %1 1-10 none, none, none, none, %1, %2, %3, %4, %5
  %ifidn %2, none
   run %6, %7, %8, %9, %10, %1
  %elifidn %3, none
   run %6, %7, %8, %9, %10, %1, %2
  %else
   run %6, %7, %8, %9, %10, %1, %2, %3
  %endif
 %endmacro
%endmacro
%macro run 6-7+
 dw %0
 %if (%0 >= 7)
  db 'two'
 %elif(%3 == 0)
  db 'one'
 %endif
%endmacro
instruction alpha, set, 0, 0, 0
 alpha rax
 alpha rax, rbx
 alpha rax, rbx, rcx
%macro optional 1-3 7
 db %0, %1
%endmacro
 optional 1
 optional 1, 2
 optional 1, 2, 3
%macro declared 1-2+ ""
 %ifnidn %2, ""
  db %1, 1
 %else
  db %1, 0
 %endif
%endmacro
 declared 1
 declared 2, 3, 3, 4
%macro version 3
v_%1_%2%3: db 0x%2, 0x%3
 dd v_%1_%2%3 - $$
%endmacro
 version x, 00, 0c
 version y, 0a, 0039
%macro kinds 3
 %push kinds
 %xdefine %$stem %1
 %rep 2
  %macro %$stem%2 0
   db %2
  %endmacro
  %rotate 1
 %endrep
 %pop
%endmacro
%macro place 2-3
 %define r%1m [rsp + 8 + %2]
 %define r%1mp qword r %+ %1 %+ m
%endmacro
 place 6, 8
 mov rax, r6mp
%macro load 1
 mov rbx, r %+ %1 %+ mp
%endmacro
 load 6
%define last $$
 nop
 times ((last-$)>>31)+1 rep
 ret
 je ahead
 times 40 nop
%define last $
 times ((last-$)>>31)+1 rep
 ret
ahead: times (ahead-$+2)/2 nop
%define rows(base, step) [base], [base+step]
%define rows(base, step, offset) rows(base+offset, step)
%macro both 2
 mov rax, %1
 mov rbx, %2
%endmacro
 both rows(rsi, rdi, 2)
 lea rax, [rbx*1*2]
 lea rax, [2*(2*rbx)+5]
 lea rax, [rcx+1*(8+7)/8*rbx]
 lea rax, [rcx-(-2)*rbx]
global shared
 lea rax, [rbx + shared + 4*(rcx+1) wrt ..sym]
 mov eax, [rbx + 4*(rcx+1) wrt ..plt]
section .data
shared: dq shared+8 wrt ..sym, shared wrt ..sym
