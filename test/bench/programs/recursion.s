# Recursive calls: fib(n), with frames. The exit status is the low byte.
.intel_syntax noprefix
.equ N, 37
.globl _start
.text
fib:	push rbp
	mov rbp, rsp
	push rbx
	sub rsp, 8
	mov rbx, rdi
	cmp rdi, 2
	jb small
	lea rdi, [rbx - 1]
	call fib
	mov [rbp - 16], rax
	lea rdi, [rbx - 2]
	call fib
	add rax, [rbp - 16]
	jmp done
small:	mov rax, rdi
done:	add rsp, 8
	pop rbx
	pop rbp
	ret
_start:	mov edi, N
	call fib
	mov edi, eax
	and edi, 255
	mov eax, 60
	syscall
