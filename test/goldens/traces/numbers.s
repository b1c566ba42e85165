# Wide arithmetic: 20! and 30! in two words, printed in decimal; multiply, divide, shifts, carries.
.intel_syntax noprefix
.globl _start
.bss
digits:	.skip 48
.text
# print(rdx:rax), decimal
print:	push rbx
	push r12
	push r13
	mov r12, rax
	mov r13, rdx
	lea rbx, [rip + digits + 47]
	mov byte ptr [rbx], 10
	mov rcx, 10
1:	mov rax, r13
	xor edx, edx
	div rcx
	mov r13, rax
	mov rax, r12
	div rcx
	mov r12, rax
	dec rbx
	add dl, '0'
	mov [rbx], dl
	mov rax, r12
	or rax, r13
	jnz 1b
	mov eax, 1
	mov edi, 1
	mov rsi, rbx
	lea rdx, [rip + digits + 48]
	sub rdx, rbx
	syscall
	pop r13
	pop r12
	pop rbx
	ret
_start:
	mov ebx, 1
	mov r14, 1
	xor r15d, r15d
1:	mov rax, r15
	mul rbx
	mov rcx, rax
	mov rax, r14
	mul rbx
	mov r14, rax
	add rdx, rcx
	mov r15, rdx
	inc ebx
	cmp ebx, 31
	jb 1b
	mov rax, r14
	mov rdx, r15
	call print
	# signed forms; each is followed by an instruction that sets all flags
	mov rax, -1000000007
	cqo
	mov rcx, 12345
	idiv rcx
	cmp rax, rdx
	mov eax, -77777
	cdq
	mov ecx, -13
	idiv ecx
	cmp eax, edx
	mov ax, -321
	cwd
	mov cx, 17
	idiv cx
	cmp ax, dx
	mov ax, -321
	mov cl, 5
	idiv cl
	cmp al, ah
	mov eax, 200
	mov cl, 7
	div cl
	cmp al, ah
	imul rbx, rax, -1234567
	cmp rbx, rax
	imul ebx, ebx, 77
	test ebx, ebx
	imul bx, cx
	add bx, 0
	mov al, -7
	imul cl
	cmp ax, bx
	mul cl
	cmp ax, bx
	mov eax, 0x89abcdef
	imul ebx
	cmp eax, edx
	# add and subtract with carry over four words
	mov rax, -1
	mov rbx, -1
	mov rcx, -1
	mov rdx, 5
	add rax, 1
	adc rbx, 0
	adc rcx, 0
	adc rdx, 0
	sub rax, 1
	sbb rbx, 0
	sbb rcx, rcx
	neg rcx
	not rdx
	neg edx
	inc dl
	dec dh
	add ah, bh
	adc bl, ch
	sbb ch, 7
	# shifts and rotates by one, where all flags but AF are defined
	mov rax, 0x8123456789abcdef
	xor edx, edx
	rol rax, 1
	ror eax, 1
	rol ax, 5
	ror al, 3
	mov cl, 9
	rol rax, cl
	mov cl, 64
	ror rax, cl
	shl rax, 1
	test rax, rax
	shr eax, 1
	test eax, eax
	sar ax, 4
	test ax, ax
	mov cl, 33
	shl eax, cl
	test eax, eax
	mov cl, 32
	sar eax, cl
	bt rax, 17
	setc bl
	lea r8, [rip + digits]
	bt qword ptr [r8], 3
	setc bh
	cmp rax, rbx
	movzx edi, bl
	mov eax, 231
	syscall
