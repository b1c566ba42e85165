%include "inc.inc"
section .text
 global _start
_start:
 INCR rax
 mov rbx, INCVAL
 sub rsp, 8
 mov rsi, msg
 mov edx, msglen
 mov eax, dword [rsi]
 mov ax, word [rsi]
 mov [rsi], ax
 cmp byte [rsi], 0
 cmp byte [rsi+rcx], 'a'
 je .end
 jne done
 inc qword [counter]
 lea rax, [rsi+rcx*2+10h]
 lea rax, [rcx+rsi-4]
 lea rax, [rbp+rax]
 lea rax, [rax+rbp*1]
 lea rax, [rax*1+rbp]
 lea rax, [rsp+rax]
 lea rax, [rax+rsp]
 lea rax, [r13]
 lea rax, [r12+r13*8+0x1000]
 lea eax, [rdi+rdi*2]
 lea rax, [rdi*3]
 lea rax, [rdi*9+1]
 lea rax, [4*rdi]
 lea rax, [8+rdi]
 lea rax, [rbx*8+counter]
 mov rax, [counter]
 mov [counter], rax
 mov [counter], al
 mov eax, [counter]
 mov rax, 0x1122334455667788
 mov rax, 0xffffffff
 mov rax, 0x80000000
 mov rax, -0x80000000
 mov eax, 0x80000000
 mov r8, 5
 mov r8d, 5
 mov qword [rsp], 5
 mov qword [rsp], -1
 mov dword [rsp], 0xffffffff
 mov word [rsp], 0xffff
 mov byte [rsp], 0xff
 push 127
 push 128
 push -1
 push rax
 push r12
 pop qword [rax]
 pop rax
 and rsp, -16
 and al, 0xf
 and eax, 0xff
 and eax, 0xfffffff0
 or rax, 1
 test rax, rax
 test byte [rsi], 1
 test eax, 0xff
 xchg eax, ebx
 xchg [rsi], rax
 xchg rax, [rsi]
 imul eax, [rsi], 200
 imul ecx, eax, 3
 shl byte [rsi], 3
 rol rax, 5
 bt rax, 3
 bsf rax, rbx
 bswap eax
 cmpxchg [rsi], rax
 lock inc dword [rsi]
 lock xadd [rsi], eax
 cld
 repne scasb
 repe cmpsb
 rep stosq
 movsq
 cdqe
 cwde
 cdq
 enter 16, 0
 leave
 ret 8
 nop
 int3
 ud2
 syscall
 cpuid
 rdtsc
 loop .near1
.near1: jrcxz .near1
 jecxz .near1
 jmp done
 times 200 nop
.end:
done: call far_func
 call [table+rax*8]
 call qword [rel table]
 call rax
 jmp rax
 jmp [rel table]
 setz al
 sete byte [rsi]
 cmove eax, ebx
 cmovz rax, [rsi]
 movzx ecx, al
 movzx ecx, word [rsi]
 movsx rcx, byte [rsi]
 movsxd rcx, eax
 not rax
 neg byte [rsi]
 mul rbx
 div dword [rsi]
 idiv rcx
 adc rax, 0
 sbb rax, rbx
 shld rax, rbx, 5
 shrd rax, rbx, cl
 mov ah, 5
 mov sil, 5
 mov cx, 5
 mov cx, -1
 mov ax, [rsi+2]
 add ax, 5
 add ax, 500
 add al, 5
 add eax, 500
 add rax, 500
 add rcx, 500
 add byte [rsi], 5
 add [rsi], cl
 add cl, [rsi]
 sub rsp, 128
 sub rsp, -128
 mov rax, msg+3
 mov eax, msg+3
 add rax, msg
 cmp rax, msg
 mov dword [rsi], msg
 mov qword [rsi], msg
 add rsi, msglen
 mov al, msglen
 mov rax, far_func
 mov rax, table+8
far_func: ret
section .data
f1: dd 1.5
d1: dq 2.25
msg: db "hello"
msglen equ $-msg
counter: dq 0
table: dq far_func, done

; Words that are directives only in brackets, or elsewhere, are labels here.
section .data
list	dd 1, 2
map	db 'm'
warning:
	db 'w'
org	dw 3
group	dq list
import	equ 5
export	times 2 db import
[list -]
[warning -all]
section .text
	mov eax, [rel list]
	mov rdi, group
	add al, [map + import]
