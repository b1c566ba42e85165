section .data
%macro one 1
 db 7, 'x%1x'
%endmacro
 one 5
%macro two 2
 db %0
%endmacro
 two 1,
 two 1,2
%macro d2 1-3 8,9
 db %0, %1, %2, %3
%endmacro
 d2 1,
 d2 1,2,
%define greedy(a,b,c+) a + 66 %, b * 3 %, c
 db greedy(1,2)
 db greedy(1,2,3)
 db greedy(1,2,3,4)
%define st(&x) x
 db st(hello), st(a + b)
%define ev(=x) %str(x)
 db ev(1+2)
%define zero() 5
 db zero()
%define nest(x) zero() + x
 db nest(zero())
%imacro Foo 0
 db "%?", 1
%endmacro
 foo
%idefine pauseX $%*?
%macro endlab 0
%00: db 5
%endmacro
mylab endlab
 dq mylab
%assign i 0
%rep 3
label%[i]: db i
%define name%[i] i*2
%assign i i+1
%endrep
 db name0, name1
 dq label0, label1, label2
%defalias OLD NEW
%define NEW 123
 db OLD
%ifdef OLD
 db 1
%endif
%undef OLD
%ifndef NEW
 db 2
%endif
%define OLD 4
 db NEW
%undefalias OLD
%ifdefalias OLD
 db 99
%endif
%define a1(x) [x]
%macro nestrep 2
%assign %%i 0
%rep %1
%assign %%j 0
%rep %2
 db %%i, %%j
%assign %%j %%j+1
%endrep
%assign %%i %%i+1
%endrep
%endmacro
 nestrep 2,3
%macro multi 1-*
%assign n 0
%rep %0
%assign n n+%1
%rotate 1
%endrep
 dd n
%endmacro
 multi 1,2,3,4
%macro ifstr 1
%ifstr %1
 db %1, 0
%elifnum %1
 dd %1
%elifid %1
 dq %1
%else
 db '?'
%endif
%endmacro
 ifstr 'abc'
 ifstr 55
 ifstr mylab
 ifstr 5+6
%define CAT(a,b) a%+b
CAT(foo,bar): db 1
 dq foobar
%xdefine cnt 1
%xdefine cnt cnt+1
%xdefine cnt cnt+1
 db cnt
%define quot 'a','b'
 db quot
%macro withlabel 1
%1_start: db '%1'
%1_end:
%1_len equ %1_end - %1_start
%endmacro
 withlabel zed
 db zed_len
%macro bb 2
 db %1, %2
%endmacro
 bb {1,2}, 3
 bb {'a, b'}, "c}"
%macro ctxm 0
%push zz
%$a: db 1
 dq %$a, %$b
%$b:
%pop
%endmacro
 ctxm
 ctxm
%if %isdef(NEW) && !%isidn(a,b)
 db 77
%endif
%if %isnum(5)
 db 78
%endif
 db %abs(-5)
; Another name for what is no macro, and for another such name.
%defalias MOVE mov
%defalias TAKE MOVE
 MOVE eax, ebx
 TAKE ecx, edx
%define TARGET esi
%defalias GOAL TARGET
 TAKE GOAL, 5
%undefalias TAKE
