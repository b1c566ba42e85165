# Thread-local variables and the stack protector's word, without a C library: what
# fs points to is made before the program begins.
	.intel_syntax noprefix
	.globl _start
	.section .tdata, "awT", @progbits
	.balign 8
count:	.quad 40
	.section .tbss, "awT", @nobits
	.balign 4
other:	.zero 4
	.text
_start:	push rbp
	mov rbp, rsp
	sub rsp, 16
	mov rax, QWORD PTR fs:40
	mov QWORD PTR [rbp - 8], rax
	add QWORD PTR fs:count@TPOFF, 2
	mov DWORD PTR fs:other@TPOFF, 3
	mov rax, QWORD PTR fs:0
	mov rcx, QWORD PTR [rax + count@TPOFF]
	add ecx, DWORD PTR fs:other@TPOFF
	mov rdx, QWORD PTR [rbp - 8]
	sub rdx, QWORD PTR fs:40
	lea rax, [rcx + rdx]
	leave
	mov edi, eax
	mov eax, 60
	syscall
