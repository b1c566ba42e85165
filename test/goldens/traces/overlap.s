# Instructions whose operands are one register, overlap, or are rsp itself.
.intel_syntax noprefix
.globl _start
.bss
words:	.skip 64
.text
_start:
	movabs rax, 0x1122334455667788
	movabs r9, 0x99aabbccddeeff00
	cmpxchg al, r9b
	cmpxchg ax, r9w
	cmpxchg eax, r9d
	cmpxchg rax, r9
	cmpxchg rax, rax
	mov eax, 0x1234
	cmpxchg ah, al
	cmpxchg ah, cl
	cmpxchg al, ah
	cmpxchg eax, eax
	cmpxchg ecx, eax
	cmpxchg ecx, ecx
	mov qword ptr words[rip], rax
	cmpxchg qword ptr words[rip], rax
	xadd al, ah
	xadd ah, al
	xadd rax, rax
	xadd ecx, ecx
	xchg ah, al
	xchg al, al
	xchg ecx, ecx
	mov eax, 0x180
	mul al
	mul ah
	mul rax
	imul rdx
	imul rdx, rdx
	imul rax, rax, -3
	shld rax, rax, 9
	shrd eax, eax, 5
	mov ecx, 0x1003
	shl ecx, cl
	rol cl, cl
	shr ch, cl
	bt rcx, rcx
	btc ecx, ecx
	bsf ecx, ecx
	bsr rcx, rcx
	rep bsf ecx, ecx
	rep bsr ax, cx
	bswap eax
	lea rcx, [rcx + rcx * 8 + 1]
	mov rcx, offset words
	mov rcx, [rcx]
	mov rbx, rsp
	push rsp
	pop rax
	push qword ptr [rsp - 8]
	pop qword ptr [rsp - 16]
	push qword ptr [rsp]
	pop qword ptr [rsp + 8]
	push rbx
	pop rsp
	push sp
	pop ax
	mov rsp, rbx
	lea rax, [rsp - 32]
	push rax
	pop rsp
	mov rsp, rbx
	mov rbp, rsp
	enter 32, 0
	leave
	mov rbp, rsp
	enter 8, 3
	mov rsp, rbx
	mov rbp, rbx
	xchg rsp, rbp
	xchg rsp, rax
	xchg rsp, rax
	call next
next:	pop rdx
	add rdx, offset last - next
	mov [rsp - 8], rdx
	jmp qword ptr [rsp - 8]
	ud2
last:	add rdx, offset done - last
	push rdx
	push rdx
	call [rsp]
	ud2
done:	sub rsp, 8
	mov rcx, rsp
	lock add [rcx], rcx
	xor cl, cl
	setc cl
	sbb ecx, ecx
	adc rcx, rcx
	movzx ecx, cl
	movsx cx, cl
	cmovc rcx, rcx
	cmovnc ecx, ecx
	mov eax, 60
	xor edi, edi
	syscall
