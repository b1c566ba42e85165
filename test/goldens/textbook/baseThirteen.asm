; Lines of stdin as numbers of base 13, with refusals on stderr.
; stdin: 123\n-abc\nxyz\n\n99999999999999999999999\ncc\n\n

%define MAXLEN 20
%define TRUE 1
%define isDigit(x) (x >= '0') && (x <= '9')
section .data
prompt db "Enter: ", 0
bad db "Error, invalid.", 10, 0
good db "Value ok: ", 0
nl db 10,0
section .bss
chr resb 1
line resb MAXLEN+2
section .text
global _start
_start:
.top:	mov rdi, prompt
	call pstr
	lea rdi, [line]
	mov esi, MAXLEN
	call rline
	cmp rax, 0
	jl .out
	je .top
	lea rdi, [line]
	call a2i
	jc .bad
	push rax
	mov rdi, good
	call pstr
	pop rdi
	call pnum
	mov rdi, nl
	call pstr
	jmp .top
.bad:	mov rdi, bad
	call perr
	jmp .top
.out:	mov eax, 60
	xor edi, edi
	syscall
rline:	push rbx
	push r12
	push r13
	mov rbx, rdi
	mov r13d, esi
	xor r12d, r12d
.n:	xor eax, eax
	xor edi, edi
	lea rsi, byte [chr]
	mov edx, 1
	syscall
	test rax, rax
	jle .eof
	mov al, byte [chr]
	cmp al, 10
	je .end
	cmp r12d, r13d
	jae .n
	mov byte [rbx+r12], al
	inc r12
	jmp .n
.eof:	test r12, r12
	jnz .end
	mov rax, -1
	jmp .x
.end:	mov byte [rbx+r12], 0
	mov rax, r12
.x:	pop r13
	pop r12
	pop rbx
	ret
a2i:	xor eax, eax
	xor ecx, ecx
	mov r8d, 13
	mov r9, 1
	cmp byte [rdi], '-'
	jne .l
	neg r9
	inc rdi
.l:	mov cl, [rdi]
	jrcxz .d
	inc rdi
	or cl, 20h
	sub cl, '0'
	cmp cl, 9
	jbe .ok
	sub cl, 'a'-'0'-10
	cmp cl, 10
	jb .e
	cmp cl, 13
	jae .e
.ok:	mul r8
	jo .e
	add rax, rcx
	jmp .l
.d:	imul r9
	clc
	ret
.e:	stc
	ret
pnum:	mov rax, rdi
	mov rbx, 10
	mov rcx, 0
	cmp rax, 0
	jge .p
	push rax
	mov byte [chr], '-'
	mov rax, 1
	mov rdi, 1
	mov rsi, chr
	mov rdx, 1
	syscall
	pop rax
	neg rax
	xor rcx, rcx
.p:	xor rdx, rdx
	div rbx
	push rdx
	inc rcx
	test rax, rax
	jnz .p
.q:	pop rdx
	push rcx
	add dl, '0'
	mov [chr], dl
	mov rax, 1
	mov rdi, 1
	mov rsi, chr
	mov rdx, 1
	syscall
	pop rcx
	loop .q
	ret
perr:	mov r8d, 2
	jmp pall
pstr:	mov r8d, 1
pall:	push rdi
	mov rsi, rdi
	mov rcx, -1
	xor al, al
	cld
	repne scasb
	not rcx
	dec rcx
	mov rdx, rcx
	mov edi, r8d
	mov eax, 1
	syscall
	pop rdi
	ret
