; The words before an instruction: those that mean something there, and those that
; NASM lets stand anywhere.
default rel
global _start
section .text
_start:
	xacquire lock add [rax], eax
	lock xacquire add [rax], eax
	xrelease lock sub [rbx], ecx
	xrelease mov [rax], eax
	xrelease mov byte [rax], 1
	xacquire xchg [rax], eax
	rep add eax, ebx
	repne mov eax, ebx
	rep nop
	rep ret
	repe ret
	rep lock add [rax], eax
	repne lock add [rax], eax
	lock mov [rax], ebx
	lock add eax, ebx
	lock nop
	lock rep movsb
	lock inc dword [rdi]
	fs lock xadd [rbx], eax
	a32 rep lodsb
	rep a32 stosq
	o16 a32 nop
	bnd ret
	bnd call _start
	nobnd ret
	notrack jmp rax
	mov eax, [a32 ebx]
	mov ecx, [a32 0x1234]
	mov [a32 esi + edi * 4 + 8], cl
	mov edx, [a64 rbx]
	a32 loop _start
	a32 jecxz $
	o64 nop
	o64 push 5
	o64 push rax
	o64 pop qword [rax]
	o64 mov rax, 5
	o64 mov eax, 5
	o64 lea eax, [rbx]
	o64 cdq
	o64 leave
	o64 syscall
	o64 lodsd

	mov ax, ds
	mov eax, ds
	mov rax, ds
	mov [rbx], cs
	mov word [rbx], ss
	mov ds, ax
	mov es, r10d
	mov gs, rcx
	o16 mov ds, ax
	mov fs, [fs:rbx]
	mov gs, word [rel $]
	push fs
	o16 push gs
	o64 pop fs
	o32 mov ax, 5
	o32 add ax, bx
	o32 push ax
	o32 cwd
	o64 mov ax, 5
	o32 mov [rbx], ax
	a32 mov eax, [0x1234]
	mov eax, [a32 0x1234]
	mov al, [a32 fs:0x28]
	mov [a32 0x80000000], rax
	mov rax, [a32 qword 0x1234]
	mov ecx, [a32 0x1234]
	mov ax, [a32 abs _start]
	nobnd jmp rax
	bnd je .end
	repne push rax
.end:
section .data
	; Too large by less than a factor of two is no infinity.
	dd 3.4e38, 3.5e38, -5e38, 6.8e38, 6.9e38
	dq 1.8e308, 3.5e308, 3.6e308
	dw 65519.0, 65520.0, 70000.0, 131071.0, 131072.0
	dt 1.2e4932, 2.3e4932, 2.4e4932
	dd __?float32?__(3.5e38)
