// The trees of search.h as code of the guest. A tree is not balanced, so that its nodes'
// depths are others than glibc's; their order is the same.

import type { LibraryPart } from "./libraryPart.ts";

/** A node is the key, and the nodes before and behind it. */
export const searchTrees: LibraryPart = {
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
