# Calls, frames and recursion: fibonacci with frame pointers, gcd without, ackermann.
.intel_syntax noprefix
.globl _start
.text
fibonacci:
	push rbp
	mov rbp, rsp
	sub rsp, 16
	mov dword ptr [rbp - 4], edi
	cmp dword ptr [rbp - 4], 1
	jg 1f
	mov eax, dword ptr [rbp - 4]
	leave
	ret
1:	mov eax, dword ptr [rbp - 4]
	dec eax
	mov edi, eax
	call fibonacci
	mov dword ptr [rbp - 8], eax
	mov eax, dword ptr [rbp - 4]
	sub eax, 2
	mov edi, eax
	call fibonacci
	add eax, dword ptr [rbp - 8]
	leave
	ret
gcd:	test rsi, rsi
	jz 1f
	mov rax, rdi
	xor edx, edx
	div rsi
	mov rdi, rsi
	mov rsi, rdx
	# div leaves the flags undefined
	cmp rsi, rdi
	call gcd
	ret
1:	mov rax, rdi
	ret
ackermann:
	test edi, edi
	jz 2f
	test esi, esi
	jz 1f
	push rdi
	dec esi
	call ackermann
	pop rdi
	dec edi
	mov esi, eax
	jmp ackermann
1:	dec edi
	mov esi, 1
	jmp ackermann
2:	lea eax, [rsi + 1]
	ret
_start:
	mov edi, 10
	call fibonacci
	mov ebx, eax
	movabs rdi, 0x123456789abcdef0
	mov rsi, 987654321012
	call gcd
	add rbx, rax
	mov edi, 2
	mov esi, 4
	call ackermann
	add rbx, rax
	mov edi, ebx
	mov eax, 60
	syscall
