// search.h as code of the guest, because it calls the program's comparison: arrays
// searched from end to end, tables by name, linked queues, and the trees that have a
// file of their own.

import type { LibraryPart } from "./libraryPart.ts";
import { searchTrees } from "./searchTrees.ts";

/** (key, array, where its number of elements is, their size, comparison) */
const arrays: LibraryPart = {
	names: ["lfind", "lsearch"],
	uses: ["memcpy"],
	text: `
	.balign 16
lfind:
	push rbx
	push rbp
	push r12
	push r13
	push r14
	mov rbx, rdi
	mov rbp, rsi
	mov r12, [rdx]
	mov r13, rcx
	mov r14, r8
1:	sub r12, 1
	jb 2f
	mov rdi, rbx
	mov rsi, rbp
	call r14
	test eax, eax
	mov rax, rbp
	jz 3f
	add rbp, r13
	jmp 1b
2:	xor eax, eax
3:	pop r14
	pop r13
	pop r12
	pop rbp
	pop rbx
	ret
	# What is not there is put behind the last.
	.balign 16
lsearch:
	push rdi
	push rsi
	push rdx
	push rcx
	sub rsp, 8
	call lfind
	add rsp, 8
	pop rdx
	pop rcx
	pop rdi
	pop rsi
	test rax, rax
	jnz 1f
	mov rax, [rcx]
	inc qword ptr [rcx]
	imul rax, rdx
	add rdi, rax
	jmp memcpy
1:	ret
`,
};

/** The one table: a row of pairs, key and data, as many as it has room for. ENTRY is passed in registers. */
const table: LibraryPart = {
	names: ["hcreate", "hsearch", "hdestroy"],
	uses: ["calloc", "free", "strcmp", "__errno_location"],
	text: `
	.balign 16
hcreate:
	xor eax, eax
	cmp qword ptr [rip + .Ltable], 0
	jne 1f
	push rdi
	mov esi, 16
	add rdi, 1
	call calloc
	pop rdi
	mov [rip + .Ltable], rax
	mov [rip + .Ltable_room], rdi
	mov qword ptr [rip + .Ltable_count], 0
	test rax, rax
	setnz al
	movzx eax, al
1:	ret
	.balign 16
hdestroy:
	xor edi, edi
	xchg rdi, [rip + .Ltable]
	jmp free
	# (key, data, 0 to find and 1 to enter): where the pair is.
	.balign 16
hsearch:
	push rbx
	push rbp
	push r12
	push r13
	push r14
	mov rbp, rdi
	mov r12, rsi
	mov r13d, edx
	mov rbx, [rip + .Ltable]
	mov r14, [rip + .Ltable_count]
1:	sub r14, 1
	jb 2f
	mov rdi, rbp
	mov rsi, [rbx]
	call strcmp
	test eax, eax
	mov rax, rbx
	jz 4f
	add rbx, 16
	jmp 1b
2:	mov r14d, 3
	test r13d, r13d
	jz 3f
	mov r14d, 12
	mov rax, [rip + .Ltable_count]
	cmp rax, [rip + .Ltable_room]
	jae 3f
	inc qword ptr [rip + .Ltable_count]
	mov [rbx], rbp
	mov [rbx + 8], r12
	mov rax, rbx
	jmp 4f
3:	call __errno_location
	mov [rax], r14d
	xor eax, eax
4:	pop r14
	pop r13
	pop r12
	pop rbp
	pop rbx
	ret
	.section .libc.data, "aw"
	.balign 16
.Ltable: .quad 0
.Ltable_room: .quad 0
.Ltable_count: .quad 0
	.section .libc, "ax"
`,
};

/** Elements begin with the addresses of the next and of the one before. */
const queues: LibraryPart = {
	names: ["insque", "remque"],
	uses: [],
	text: `
	.balign 16
insque:
	xor eax, eax
	mov [rdi + 8], rsi
	test rsi, rsi
	jz 1f
	mov rax, [rsi]
	mov [rsi], rdi
1:	mov [rdi], rax
	test rax, rax
	jz 2f
	mov [rax + 8], rdi
2:	ret
	.balign 16
remque:
	mov rax, [rdi]
	mov rcx, [rdi + 8]
	test rax, rax
	jz 1f
	mov [rax + 8], rcx
1:	test rcx, rcx
	jz 2f
	mov [rcx], rax
2:	ret
`,
};

export const searchParts: readonly LibraryPart[] = [arrays, searchTrees, table, queues];
