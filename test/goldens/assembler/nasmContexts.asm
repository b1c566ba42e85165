%define LF 10
%macro sys 1-*
    %assign n %0
    %if n >= 2
        mov rdi, %2
    %endif
    %if n >= 3
        mov rsi, %3
    %endif
    %if n >= 4
        mov rdx, %4
    %endif
    mov rax, %1
    syscall
%endmacro
%macro proc 1
  %push proc
  global %1
  %1:
    push rbp
    mov rbp, rsp
  %assign %$locals 0
  %define %$name %1
%endmacro
%macro local 1
  %assign %$locals %$locals+8
  %xdefine %1 rbp-%$locals
%endmacro
%macro endproc 0
    mov rsp, rbp
    pop rbp
    ret
  %pop
%endmacro
%macro if 3
  %push if
  cmp %1, %3
  j%-2 %$ifnot
%endmacro
%macro else 0
  %ifctx if
    %repl else
    jmp %$ifend
    %$ifnot:
  %else
    %error "expected if before else"
  %endif
%endmacro
%macro endif 0
  %ifctx if
    %$ifnot:
    %pop
  %elifctx else
    %$ifend:
    %pop
  %endif
%endmacro
struc node
 .next resq 1
 .value resd 1
 .pad resd 1
 alignb 8
 .size:
endstruc
section .data
a: istruc node
 at node.next, dq b
 at node.value, dd 5
iend
b: istruc node
 at node.next
 dq 0
 at node.value
 dd 6
iend
fib: 
%assign x 0
%assign y 1
%rep 100
 %if x > 1000
  %exitrep
 %endif
 dd x
 %assign t x+y
 %assign x y
 %assign y t
%endrep
fibn equ ($-fib)/4
%macro pstr 1+
  db %%e-%%s
  %%s: db %1
  %%e:
%endmacro
pstr "hello", LF
squares:
%assign i 0
%rep 10
  dw i*i
%assign i i+1
%endrep
%define stringify(x) %[x]
%defstr ds abc def
 db ds
%strcat sc "abc", 'def'
 db sc
%substr ss "abcdef" 2,3
 db ss
%substr ss2 "abcdef" 2,-2
 db ss2
 dq __BITS__
section .text
proc main
 local cnt
 local sum
 sub rsp, 16
 mov qword [cnt], 5
 mov qword [sum], 0
.again:
 mov rax, [cnt]
 add [sum], rax
 dec qword [cnt]
 jnz .again
 mov rax, [sum]
 if rax, e, 15
  mov edi, 1
 else
  mov edi, 2
 endif
 mov rsi, a
.l:
 test rsi, rsi
 jz .e
 add edi, [rsi + node.value]
 mov rsi, [rsi+node.next]
 jmp .l
.e:
 mov eax, edi
endproc
global _start
_start:
 call main
 sys 60, rax
 mov ecx, fibn
 mov rdx, node.size
 mov rdx, node_size
%undef LF
%ifndef LF
 nop
%endif
%idefine Foo(x) (x+1)
 mov eax, FOO(2)
%ifidni abc, ABC
 nop
%else
 hlt
%endif
%if __BITS__ == 64 && (1 || 0) && !0
 inc eax
%endif
%if 'a' = 97 && 3 <> 4
 dec eax
%endif
%ifmacro sys
 ret
%endif
%define a1(x,y) ((x)+(y))
%define b1 a1(1, a1(2,3))
 mov eax, b1
 mov eax, -5 // 2
 mov eax, -5 %% 2
 mov eax, 7 % 3
 mov eax, 1<<4|3^1&~2
 mov rax, 'abcdefgh'
 mov rax, `\n`
 mov [a + 8], eax
 mov eax, [a+8 + rcx*4 - 4]
