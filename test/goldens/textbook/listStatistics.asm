; Statistics of a list, with a stack argument and locals; words like `list` are labels.

section .data
EXIT_SUCCESS equ 0
SYS_exit equ 60
list dd 1, 3, 5, 7, 9, 11, -13, 15, 17, 19
len dd 10
sum dd 0
ave dd 0
min dd 0
max dd 0
bigv ddq 0x112233445566778899aabbccddeeff00
wide dq 0x1000000000
bNum1 db 'a'
wVars dw 0x1234, 17o, 1011b, 0ffh, 'ab'
str1 db "quote ' inside", 0
str2 db 'dq " inside', 0
section .bss
bArr resb 10
ans resq 2
section .text
stats1:
	push rbp
	mov rbp, rsp
	sub rsp, 24
	push rbx
	push r12
	mov dword [rbp-4], esi
	lea rbx, dword [rbp-16]
	mov dword [rbx], 77
	mov eax, dword [rdi]
	mov dword [rcx], eax
	mov eax, esi
	dec eax
	mov eax, dword [rdi+rax*4]
	mov dword [r8], eax
	xor r12, r12
	xor eax, eax
.sl:	add eax, dword [rdi+r12*4]
	inc r12
	cmp r12d, dword [rbp-4]
	jl .sl
	mov dword [rdx], eax
	cdq
	idiv esi
	mov dword [r9], eax
	mov eax, dword [rbp-16]
	mov rbx, qword [rbp+16]
	mov qword [rbx], rax
	pop r12
	pop rbx
	mov rsp, rbp
	pop rbp
	ret
global _start
_start:
	push ans
	mov r9, ave
	mov r8, max
	mov rcx, min
	mov rdx, sum
	mov esi, dword [len]
	mov rdi, list
	call stats1
	add rsp, 8
	mov al, byte [bNum1]
	mov ah, 0
	cbw
	cwde
	cdqe
	movsx rbx, byte [wVars+1]
	movzx ecx, word [wVars+8]
	mov r10w, word [wVars]
	xchg r10b, bl
	mov rax, qword [wide]
	mul qword [wide]
	mov qword [ans], rdx
	imul r11d, dword [sum], 3
	mov rax, SYS_exit
	mov edi, dword [ave]
	add edi, dword [min]
	add edi, dword [ans]
	add edi, dword [bigv+12]
	and edi, 0xff
	syscall
