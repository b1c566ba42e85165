// search.h as code of the guest, because it calls the program's comparison: arrays
// searched from end to end, trees, tables by name, and linked queues. A tree is not
// balanced, so that its nodes' depths are others than glibc's; their order is the same.

import type { LibraryPart } from "./libraryPart.ts";

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

/** A node is the key, and the nodes before and behind it. */
const trees: LibraryPart = {
	names: ["tsearch", "tfind", "tdelete", "twalk", "tdestroy"],
	uses: ["malloc", "free"],
	text: `
	# (key, where the root is, comparison): in rax where the node is, in rdx the node or 0, and in rcx its parent.
	.balign 16
.Lfind_node:
	push rbx
	push rbp
	push r12
	push r13
	sub rsp, 8
	mov rbx, rdi
	mov rbp, rsi
	mov r12, rdx
	xor r13d, r13d
1:	mov rax, [rbp]
	test rax, rax
	jz 2f
	mov rdi, rbx
	mov rsi, [rax]
	call r12
	test eax, eax
	jz 2f
	mov r13, [rbp]
	lea rcx, [r13 + 8]
	lea rbp, [r13 + 16]
	cmovs rbp, rcx
	jmp 1b
2:	mov rax, rbp
	mov rdx, [rbp]
	mov rcx, r13
	add rsp, 8
	pop r13
	pop r12
	pop rbp
	pop rbx
	ret
	.balign 16
tfind:
	test rsi, rsi
	jz .Lno_node
	sub rsp, 8
	call .Lfind_node
	add rsp, 8
	mov rax, rdx
	ret
.Lno_node:
	xor eax, eax
	ret
	.balign 16
tsearch:
	test rsi, rsi
	jz .Lno_node
	push rdi
	call .Lfind_node
	pop rdi
	test rdx, rdx
	jnz 1f
	push rdi
	push rax
	sub rsp, 8
	mov edi, 24
	call malloc
	add rsp, 8
	pop rcx
	pop rdi
	test rax, rax
	jz 2f
	mov [rax], rdi
	mov qword ptr [rax + 8], 0
	mov qword ptr [rax + 16], 0
	mov [rcx], rax
	ret
1:	mov rax, rdx
2:	ret
	# The node's parent, or for a root something that is not 0.
	.balign 16
tdelete:
	test rsi, rsi
	jz .Lno_node
	push rsi
	call .Lfind_node
	pop rsi
	test rdx, rdx
	jz .Lno_node
	test rcx, rcx
	cmovz rcx, rsi
	push rcx
	mov rdi, rdx
	mov r8, [rdx + 8]
	mov r9, [rdx + 16]
	test r8, r8
	cmovz r8, r9
	jz 3f
	test r9, r9
	jz 3f
	# Both: the one that is next takes its place.
	lea r10, [rdx + 16]
1:	mov r8, [r10]
	cmp qword ptr [r8 + 8], 0
	je 2f
	lea r10, [r8 + 8]
	jmp 1b
2:	mov r9, [r8 + 16]
	mov [r10], r9
	mov r9, [rdx + 8]
	mov [r8 + 8], r9
	mov r9, [rdx + 16]
	mov [r8 + 16], r9
3:	mov [rax], r8
	call free
	pop rax
	ret
	# (root, what is called with a node, the time of the visit and its depth)
	.balign 16
twalk:
	test rdi, rdi
	jz 1f
	xor edx, edx
	test rsi, rsi
	jnz .Lwalk
1:	ret
.Lwalk:
	push rbx
	push rbp
	push r12
	mov rbx, rdi
	mov rbp, rsi
	mov r12d, edx
	mov rax, [rbx + 8]
	or rax, [rbx + 16]
	mov esi, 3
	jz 3f
	xor esi, esi
	call rbp
	mov rdi, [rbx + 8]
	test rdi, rdi
	jz 1f
	mov rsi, rbp
	lea edx, [r12 + 1]
	call .Lwalk
1:	mov rdi, rbx
	mov esi, 1
	mov edx, r12d
	call rbp
	mov rdi, [rbx + 16]
	test rdi, rdi
	jz 2f
	mov rsi, rbp
	lea edx, [r12 + 1]
	call .Lwalk
2:	mov esi, 2
3:	mov rdi, rbx
	mov edx, r12d
	call rbp
	pop r12
	pop rbp
	pop rbx
	ret
	# (root, what is done with each key)
	.balign 16
tdestroy:
	test rdi, rdi
	jz 1f
	push rbx
	push rbp
	sub rsp, 8
	mov rbx, rdi
	mov rbp, rsi
	mov rdi, [rbx + 8]
	call tdestroy
	mov rdi, [rbx + 16]
	mov rsi, rbp
	call tdestroy
	mov rdi, [rbx]
	call rbp
	mov rdi, rbx
	add rsp, 8
	pop rbp
	pop rbx
	jmp free
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

export const searchParts: readonly LibraryPart[] = [arrays, trees, table, queues];
