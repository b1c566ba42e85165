section .text
%macro prologue 1
 push rbp
 mov rbp, rsp
 sub rsp, %1
%endmacro
 prologue 16
%macro silly 2
%2: db %1
%endmacro
 silly 'a', letter_a
 silly 'ab', string_ab
 silly {13,10}, crlf
%macro writefile 2+
 jmp %%endstr
%%str: db %2
%%endstr:
 mov edx, %%endstr-%%str
 mov ecx, %%str
 mov ebx, %1
%endmacro
 writefile 5, "hello: there", 13, 10
%macro mpush 1-*
%rep %0
 push %1
%rotate 1
%endrep
%endmacro
 mpush rax, rbx, rcx
%macro mpop 1-*
%rep %0
%rotate -1
 pop %1
%endrep
%endmacro
 mpop rax, rbx, rcx
%macro die 0-3 eax, 'abc', [rax+8]
 mov ecx, %1
 db %2
 mov edx, %3
%endmacro
 die
 die ebx
 die ebx, 5
 die ebx, 5, esi
%macro keytab_entry 2
 keypos%1 equ $-keytab
 db %2
%endmacro
keytab:
 keytab_entry F1,128+1
 keytab_entry F2,128+2
%macro retc 1
 j%-1 %%skip
 ret
%%skip:
%endmacro
 retc ne
 retc z
 retc ae
 retc c
%macro abs2 2
 j%+1 %2
%endmacro
 abs2 e, keytab
%define param(a,b) ((a)+(a)*(b))
 mov eax, param(3, 4)
%define f(x) x
 mov eax, f((2)-(1-0)+1)
%xdefine isTrue isFalse
%define isFalse 3
 mov eax, isTrue
%define BDASTART 400h
%define tBIOSDA(x) BDASTART + BIOSDA. %+ x
BIOSDA.COM1 equ 5
 mov eax, tBIOSDA(COM1)
%assign i 0
%rep 5
 db i
%assign i i+1
%endrep
%assign i 0
%rep 100
%if i > 6
%exitrep
%endif
 dw i
%assign i i+1
%endrep
%macro outer 1
 %macro inner%1 1
 db %1, %%1
 %endmacro
%endmacro
%macro m_def 1-2 foo
 db '%2'
%endmacro
 m_def 1
%imacro CASE 0
 nop
%endmacro
 case
 CASE
 Case
%macro lab 0
%%a: jmp %%a
%%b:
.local%?: nop
%endmacro
x1: lab
x2: lab
%macro name 0
 db "%?", `%??`
%endmacro
%macro rng 1-*
 db %{1:-1}
 db %{2:3}
 db %{-1:1}
%endmacro
 rng 1,2,3,4
%macro cat 2
 %1%2: db 0
 mov %1ax, %{2}
%endmacro
 cat e, 5
%macro cnt 0-*
 db %0
%endmacro
 cnt
 cnt 1
 cnt 1,2,3
 cnt 1,
%macro last 1-*.nolist
 db %{-1:-1}
%endmacro
 last 1,2,9
%unmacro last 1-*
%macro defp 1-3 10, 20
 db %1,%2,%3
%endmacro
 defp 1
 defp 1, 2
 defp 1,2,3
%macro star 0-* 7, 8
 db %0
 %rep %0
 db %1
 %rotate 1
 %endrep
%endmacro
 star
 star 1
 star 1,2,3
%macro grd 1+
 db %1
%endmacro
 grd 1,2,3
%macro instr_over 2
%endmacro
%define mov_ mov
 mov_ eax, 1
%macro xmov 2
 mov %1, %2
%endmacro
 xmov rax, [rbx+8*rcx]
 xmov eax, 'a'
lbl: xmov eax, 1
 .loc: xmov eax, lbl.loc
%if 0
%macro never 0
%endif
