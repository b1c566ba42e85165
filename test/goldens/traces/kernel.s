# System calls and their errors, the heap, a mapping with code in it that changes itself, the start block.
.intel_syntax noprefix
.globl _start
.bss
buffer:	.skip 64
.data
message: .ascii "said\n"
.text
_start:
	mov r15, [rsp]
	lea r14, [rsp + 8]
	mov r13, [r14]
	mov r12, [r14 + r15*8]
	xor ebx, ebx
1:	mov al, [r13 + rbx]
	inc ebx
	test al, al
	jnz 1b
	# write: as asked, to no descriptor, from nowhere, nothing
	mov eax, 1
	mov edi, 1
	lea rsi, [rip + message]
	mov edx, 5
	syscall
	mov eax, 1
	mov edi, 99
	syscall
	mov eax, 1
	mov edi, 1
	xor esi, esi
	mov edx, 5
	syscall
	mov eax, 1
	mov edi, 2
	xor edx, edx
	syscall
	# read: a piece, to nowhere, from no descriptor, the rest, the end
	xor eax, eax
	xor edi, edi
	lea rsi, [rip + buffer]
	mov edx, 4
	syscall
	xor eax, eax
	mov esi, 16
	syscall
	xor eax, eax
	mov edi, 77
	lea rsi, [rip + buffer + 16]
	syscall
	xor eax, eax
	xor edi, edi
	mov edx, 40
	syscall
	xor eax, eax
	syscall
	# the heap
	mov eax, 12
	xor edi, edi
	syscall
	mov rbp, rax
	lea rdi, [rax + 9000]
	mov eax, 12
	syscall
	mov qword ptr [rbp + 8992], 7
	mov rdi, rbp
	mov eax, 12
	syscall
	mov eax, 12
	mov edi, 1
	syscall
	# a mapping at a fixed place
	mov eax, 9
	mov edi, 0x5000000
	mov esi, 8192
	mov edx, 7
	mov r10d, 0x32
	mov r8, -1
	xor r9d, r9d
	syscall
	mov rbx, rax
	mov byte ptr [rbx + 4094], 0xb8
	mov dword ptr [rbx + 4095], 5
	mov byte ptr [rbx + 4099], 0xc3
	lea rbp, [rbx + 4094]
	call rbp
	mov byte ptr [rbx + 4095], 9
	call rbp
	mov eax, 9
	xor edi, edi
	xor esi, esi
	syscall
	mov eax, 9
	mov edi, 0x5000001
	mov esi, 4096
	syscall
	mov eax, 11
	mov rdi, rbx
	mov esi, 4096
	syscall
	mov eax, 11
	lea rdi, [rbx + 1]
	syscall
	mov eax, 11
	mov rdi, rbx
	xor esi, esi
	syscall
	mov eax, 35
	xor edi, edi
	syscall
	mov eax, 228
	mov edi, 1
	xor esi, esi
	syscall
	mov eax, 318
	mov edi, 16
	mov esi, 8
	xor edx, edx
	syscall
	mov eax, 318
	mov edx, 64
	syscall
	mov eax, 5000
	syscall
	mov edi, 0x1234
	mov eax, 231
	syscall
