# Operands in all the forms that people and compilers write them in.
	.intel_syntax noprefix
	.globl _start
N = 4
BUF = 64
_start:
	lea rsi, buf
	lea rsi, [buf]
	lea rsi, buf[rip]
	lea rsi, [buf+rip]
	lea rsi, [rip+buf+N]
	mov rcx, BUF
	mov rcx, BUF/2
	mov rcx, offset BUF
	mov byte ptr [rsi+N], 'A'
	mov byte ptr buf[rcx], 0
	mov word ptr [rsi], 0x4142
	mov al, byte ptr [rsi+rcx-1]
	mov buf, rax
	mov [buf], eax
	mov buf+8, al
	inc qword ptr buf
	inc qword ptr [rip+buf]
	add qword ptr buf[rip], 1
	add dword ptr [rsp+N*2], N
	sub rsp, BUF+8
	and rsp, -16
	and rsp, ~15
	cmp rax, 'z'
	cmp al, -1
	cmp eax, 0xffffffff
	add eax, 0xfffffff0
	mov eax, -1
	mov rax, 0xfffffffffffffff0
	mov rax, 0x80000000
	mov rax, 0x7fffffff
	push 0x7f; push 0x80; push -128; push -129; push 0x7fffffff
	push qword ptr [rax]; push qword ptr buf; pop qword ptr [rsp+8]
	push word ptr [rax]
	push ax; pop ax
	imul eax, 5; imul eax, ebx, 300; imul rax, [rbx], 5
	shl eax, 1; shl eax, cl; shl eax, 5; sal rax; sar al
	rep movsb; rep stosq; repne scasb; repe cmpsb
	movs byte ptr [rdi], byte ptr [rsi]
	stos qword ptr [rdi], rax
	xchg rax, rbx; xchg ebx, eax; xchg eax, eax; xchg rax, rax; xchg [rax], rbx; xchg rbx, [rax]; xchg ax, bx
	test eax, ebx; test al, 5; test eax, 5; test [rax], ebx; test ebx, [rax]; test byte ptr [rax], 1
	movzx eax, byte ptr [rsi]; movzx rax, ax; movsx rax, byte ptr [rsi]; movsxd rax, dword ptr [rsi]; movsx rax, eax
	call [table+rax*8]
	call qword ptr table[rax*8]
	jmp qword ptr [table+rax*8]
	jmp [rax]
	jmp qword ptr [rsp]
	ret 16
	enter 16, 0
	leave
	loop .+9
	nop; nop dword ptr [rax]; nop word ptr [rax+rax]
	int3; ud2; hlt
	setz al; sete [rax]; cmovne rax, [rbx]; cmovl ax, bx
	bt eax, 3; bt qword ptr [rax], rcx
	cbw; cwde; cdqe; cwd; cdq; cqo
	pushf; pushfq; popfq; popf
	mov rax, [0x601000]
	mov al, [0x601000]
	movabs rax, [0x1122334455667788]
	movabs al, [0x1122334455667788]
	mov eax, [rbx*8+buf]
	mov eax, [rsi+rdi*1]
	mov eax, [rsi+rbp]
	mov r8, [r9+r10*8+0x7f]
	mov r8d, [r13]; mov r12, [r12]; mov rax,[rsp]; mov rax,[rsp+0]; mov rax,[rbp+0]; mov rax, [r13+rax]
	mov eax, [ebx]; lea eax, [ebx+ecx*2+5]; lea rax, [ebx]
	mov ah, bl; mov bl, ah; mov spl, al; mov dil, 5; mov r15b, -1
	lock inc dword ptr [rax]; lock xadd [rax], ebx; lock cmpxchg [rax], ebx
	jmp _start
	jecxz $+10
	xlatb
	mov rax, table[0+8*1]
	mov eax, dword ptr [rax + 4*N - 2]
	mov rax, [rax+rcx*N]
	mov rax, [N*rcx+rax]
	mov eax, table-8[rcx]
	cmp byte ptr [rdi+rcx*1], 10
	cmp dword ptr [rip+buf], BUF
	mov dword ptr [rip+buf], offset buf
	mov qword ptr [rip+buf], offset buf+1
	notrack jmp rax; bnd ret; bnd jmp tail; notrack jmp [rax*8+table]; notrack call r8
	rep ret
tail:	repz
	ret
	add rbx, offset tail-tail; add rbx, tail-tail; add rbx, offset N-1
	lock
	inc dword ptr [rax]
	push word ptr 5
	push word ptr 500
	push qword ptr 5
	push word ptr BUF
	mov ax, ds
	mov eax, ds
	mov r9, ss
	mov [rbx], cs
	mov word ptr table[rip], ds
	movw [rbx], ds
	mov ds, ax
	mov es, r10d
	mov gs, rcx
	mov fs, fs:[rbx]
	push fs
	pop gs
	.data
buf:	.skip BUF
table:	.quad _start, buf
