# Parts of registers, conditions, extensions, flags as data, the stack's odd forms.
.intel_syntax noprefix
.globl _start
.data
bytes:	.byte 0x80, 0x7f, 0xff, 1
words:	.short 0x8000, 0x7fff
dword:	.long 0x80000000
.text
callee:	pop rax
	push rax
	ret 16
_start:
	mov rax, -1
	mov eax, eax
	mov rbx, rax
	mov bx, 0x1234
	mov bl, 0x56
	mov bh, 0x78
	mov cl, bh
	mov ch, bl
	xchg ah, al
	xchg cl, ch
	xchg r8, rax
	xchg eax, eax
	mov r9d, ebx
	mov r10w, cx
	mov r11b, cl
	mov sil, 0x9a
	mov dil, sil
	movzx eax, byte ptr [rip + bytes]
	movsx ebx, byte ptr [rip + bytes]
	movsx rcx, byte ptr [rip + bytes + 1]
	movsx dx, byte ptr [rip + bytes + 2]
	movzx r12d, word ptr [rip + words]
	movsx r13, word ptr [rip + words]
	movsxd r14, dword ptr [rip + dword]
	movzx eax, bh
	movsx eax, ch
	cbw
	cwde
	cdqe
	mov eax, 0x80000000
	cdq
	cqo
	cwd
	mov r15d, -3
again:	cmp r15d, 0
	seto al
	setno ah
	setb bl
	setae bh
	sete cl
	setne ch
	setbe dl
	seta dh
	sets sil
	setns dil
	setp r8b
	setnp r9b
	setl r10b
	setge r11b
	setle r12b
	setg r13b
	mov rbp, 0x5555
	cmovl rbp, rax
	cmovg ebp, ebx
	cmovz bp, cx
	cmovnz edx, edx
	jle 1f
	add rbp, 5
1:	inc r15d
	cmp r15d, 3
	jne again
	stc
	pushfq
	pop rax
	cmc
	std
	pushfq
	xor qword ptr [rsp], 0x8d5
	popfq
	pushfq
	pop rbx
	cld
	push 0x7f
	push -1
	push 0x12345678
	push word ptr [rip + words]
	pop r9w
	push qword ptr [rsp + 8]
	pop qword ptr [rsp]
	push rsp
	pop rsp
	push ax
	pop cx
	call callee
	enter 32, 0
	mov [rbp - 8], rax
	enter 16, 2
	leave
	leave
	lea rax, [rsp + rcx*4 - 0x100]
	lea eax, [rip + dword]
	lea r8, [ebx + ecx*2 + 7]
	mov ecx, 5
2:	add rdx, rcx
	loop 2b
	jrcxz 3f
	ud2
3:	mov ecx, 4
	cmp ecx, 9
4:	dec eax
	loopne 4b
	and rsp, -64
	or byte ptr [rip + bytes], 3
	xor word ptr [rip + words], 0x00ff
	and dword ptr [rip + dword], -2
	test byte ptr [rip + bytes], 1
	nop
	lea rax, [rip + 5f]
	jmp rax
	ud2
5:	push rax
	mov rax, [rsp]
	lea rbx, [rip + 6f]
	mov [rsp], rbx
	jmp qword ptr [rsp]
	ud2
6:	lea rbx, [rip + 7f]
	push rbx
	ret
	ud2
7:	movzx edi, r9b
	mov eax, 60
	syscall
