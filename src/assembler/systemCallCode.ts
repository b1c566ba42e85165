// The parts of the C library that pass system calls on: real code in the guest,
// whose `syscall` is the kernel's.

import type { LibraryPart } from "./libraryPart.ts";
import { callAndReturn, plainCalls } from "./plainSystemCalls.ts";

/** getcwd(buffer, size): the kernel gives the length, the library the buffer, one of its own where it gets none. */
const workingDirectory: LibraryPart = {
	names: ["getcwd"],
	uses: ["__errno_location", "malloc"],
	text: `
	.balign 16
getcwd:
	push rbx
	mov rbx, rdi
	test rdi, rdi
	jnz 1f
	test rsi, rsi
	mov eax, 4096
	cmovz rsi, rax
	push rsi
	sub rsp, 8
	mov rdi, rsi
	call malloc
	add rsp, 8
	pop rsi
	mov rbx, rax
	mov rdi, rax
1:	mov eax, 79
	syscall
	test rax, rax
	jns 2f
	neg eax
	mov ebx, eax
	call __errno_location
	mov [rax], ebx
	xor ebx, ebx
2:	mov rax, rbx
	pop rbx
	ret
`,
};

/** syscall(number, …): any system call, with its arguments one place further on. */
const anySystemCall: LibraryPart = {
	names: ["syscall"],
	uses: ["__errno_location"],
	text: `
	.balign 16
syscall:
	mov rax, rdi
	mov rdi, rsi
	mov rsi, rdx
	mov rdx, rcx
	mov r10, r8
	mov r8, r9
	mov r9, [rsp + 8]
${callAndReturn}`,
};

/** brk(end) and sbrk(distance): the heap's end, which malloc goes on behind. */
const heapEnd: LibraryPart = {
	names: ["brk", "sbrk"],
	uses: ["__errno_location"],
	text: `
	.balign 16
brk:
	push rdi
	mov eax, 12
	syscall
	pop rdi
	cmp rax, rdi
	jb .Lheap_full
	xor eax, eax
	ret
	.balign 16
sbrk:
	push rdi
	xor edi, edi
	mov eax, 12
	syscall
	pop rdi
	test rdi, rdi
	jz 1f
	add rdi, rax
	push rax
	push rdi
	mov eax, 12
	syscall
	pop rdi
	cmp rax, rdi
	pop rax
	jne .Lheap_full
1:	ret
.Lheap_full:
	sub rsp, 8
	call __errno_location
	mov dword ptr [rax], 12
	mov rax, -1
	add rsp, 8
	ret
`,
};

/** wait(status): for any child. */
const wait: LibraryPart = {
	names: ["wait"],
	uses: ["waitpid"],
	text: `
	.balign 16
wait:
	mov rsi, rdi
	mov rdi, -1
	xor edx, edx
	jmp waitpid
`,
};

/**
 * A folder that is read: its descriptor, the place of the next entry and of the end of those that
 * were fetched, then room for them. An entry is as the kernel gives it.
 */
const folders: LibraryPart = {
	names: ["opendir", "fdopendir", "readdir", "readdir64", "closedir", "rewinddir", "dirfd"],
	uses: ["__errno_location", "malloc", "free", "close"],
	text: `
	.balign 16
opendir:
	mov esi, 0x10000
	mov eax, 2
	syscall
	mov edi, eax
	test eax, eax
	js .Lfolder_error
fdopendir:
	push rbx
	mov ebx, edi
	mov edi, 4128
	call malloc
	mov [rax], rbx
	mov qword ptr [rax + 8], 0
	mov qword ptr [rax + 16], 0
	pop rbx
	ret
	.balign 16
readdir:
readdir64:
	mov rcx, [rdi + 8]
	cmp rcx, [rdi + 16]
	jb 1f
	push rdi
	lea rsi, [rdi + 32]
	mov edx, 4096
	mov edi, [rdi]
	mov eax, 217
	syscall
	pop rdi
	test rax, rax
	js .Lfolder_error
	jz 2f
	mov [rdi + 16], rax
	xor ecx, ecx
1:	lea rax, [rdi + rcx + 32]
	movzx edx, word ptr [rax + 16]
	add rcx, rdx
	mov [rdi + 8], rcx
2:	ret
.Lfolder_error:
	neg eax
	push rax
	call __errno_location
	pop rcx
	mov [rax], ecx
	xor eax, eax
	ret
	.balign 16
closedir:
	push qword ptr [rdi]
	call free
	pop rdi
	jmp close
	.balign 16
rewinddir:
	mov qword ptr [rdi + 8], 0
	mov qword ptr [rdi + 16], 0
	mov edi, [rdi]
	xor esi, esi
	xor edx, edx
	mov eax, 8
	syscall
	ret
	.balign 16
dirfd:
	mov eax, [rdi]
	ret
`,
};

export const systemCalls: readonly LibraryPart[] = [
	workingDirectory,
	anySystemCall,
	heapEnd,
	wait,
	folders,
	...plainCalls,
];
