default rel
%define SYS_WRITE 1
%define STDOUT 1
%define count rbp-8
%define max(a,b) ((a)*((a)>(b)) + (b)*((b)>=(a)))
%xdefine FOO SYS_WRITE+1
%assign i 5
%assign i i+1
%macro print 2
    mov rax, SYS_WRITE
    mov rdi, STDOUT
    mov rsi, %1
    mov rdx, %2
    syscall
%endmacro
%macro multipush 1-*
 %rep %0
  push %1
  %rotate 1
 %endrep
%endmacro
%macro retz 0
  jnz %%skip
  ret
%%skip:
%endmacro
%macro writefile 2+
   jmp %%endstr
 %%str: db %2
 %%endstr: mov rdx, %%str
  mov rbx, %1
%endmacro
%macro die 0-1 "Painful program death has occurred."
   db %1
%endmacro
%macro J 2
  j%1 %2
  j%-1 %2
  mov r1%{0}d, eax
%endmacro
struc point
  .x: resd 1
  .y: resd 1
  .name: resb 8
endstruc
extern puts
global main
section .data
p: istruc point
  at point.x, dd 5
  at point.y, dd 6
  at point.name, db "abc"
iend
msg: db "hello",10
.len equ $-msg
arr: dd 1,2,3,4
n: dq ($-arr)/4
section .text
global _start
_start:
main:
 push rbp
 mov rbp, rsp
 sub rsp, 16
 mov qword [count], 5
 print msg, msg.len
 multipush rax, rbx, rcx
 retz
 writefile 3, "abc",13,10
 die
 die "x"
 J e, main
 J nz, main
 mov eax, [p+point.y]
 mov eax, [rbx+point.y]
 mov ecx, point_size
 mov eax, max(3,7)
 mov eax, FOO
 mov eax, i
%rep 3
 add eax, i
 %assign i i+1
%endrep
%if i > 8
 nop
%elif i == 8
 inc eax
%else
 dec eax
%endif
%ifdef DEBUG
 int3
%else
 hlt
%endif
%ifidn abc, abc
 nop
%endif
%ifnum 5
 ret
%endif
%strlen sl 'hello'
 mov eax, sl
%substr ch 'hello' 2
 mov al, ch
%define pre foo
%define cat(a,b) a %+ b
cat(foo,bar):
 jmp cat(foo, bar)
 lea rdi, [msg]
 mov rax, [arr+4]
 mov rax, [abs arr]
.loop:
 dec ecx
 jnz .loop
 cmp ecx, 5
 jl .done
 call main
.done:
 leave
 ret
foo2:
.loop: loop .loop
 jmp foobar.done
 mov rax, [fs:0]
 mov rax, foo2.loop
 mov rax, ~0
 mov rbx, -1
 mov ecx, 10 / 3 + 10 % 3 * 2 << 1 | 1
 movzx eax, byte [msg]
 movsx rax, word [msg]
 movsxd rax, dword [msg]
 cqo
 idiv qword [n]
 imul rax, rbx, 10
 imul rax, 10
 shl rax, 1
 shl rax, cl
 sar dword [arr], 3
 setg al
 cmovl rax, rbx
 xor eax, eax
