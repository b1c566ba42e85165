// Sorting and searching of stdlib.h, as code of the guest: they call the program
// back, which can be watched, and which may throw an exception through them.

import type { LibraryPart } from "./libraryPart.ts";

/** Says where registers are kept that were pushed one after the other at a function's beginning: exceptions may come through. */
function savedBelow(registers: readonly string[]): string {
	return registers.map((name, index) => `\t.cfi_offset ${name}, ${-16 - 8 * index}`).join("\n");
}

/**
 * qsort(base, count, size, compare), and qsort_r, whose fifth argument is `compare`'s third: merges sorted halves, as glibc does, so equal elements keep
 * their order and `compare` is asked in the same order. While it works: r12 size, r13 compare,
 * r14 room for all elements.
 */
const sort: LibraryPart = {
	names: ["qsort", "qsort_r"],
	uses: ["malloc", "free"],
	text: `
	.balign 16
qsort_r:
	jmp 1f
	.balign 16
qsort:
	xor r8d, r8d
1:	.cfi_startproc
	push rbp
	mov rbp, rsp
	push rbx
	push r12
	push r13
	push r14
	push r15
	push r8
	.cfi_def_cfa rbp, 16
${savedBelow(["rbp", "rbx", "r12", "r13", "r14", "r15"])}
	mov rbx, rdi
	mov r15, rsi
	mov r12, rdx
	mov r13, rcx
	imul rdx, rsi
	cmp rdx, 1024
	jae .Lsort_with_block
	add rdx, 15
	and rdx, -16
	sub rsp, rdx
	mov r14, rsp
	mov rdi, rbx
	mov rsi, r15
	mov rdx, [rbp - 48]
	call .Lsort
	jmp .Lsort_end
.Lsort_with_block:
	mov rdi, rdx
	call malloc
	mov r14, rax
	mov rdi, rbx
	mov rsi, r15
	mov rdx, [rbp - 48]
	call .Lsort
	mov rdi, r14
	call free
.Lsort_end:
	lea rsp, [rbp - 40]
	pop r15
	pop r14
	pop r13
	pop r12
	pop rbx
	pop rbp
	ret
	.cfi_endproc

	# Sorts rsi elements from rdi: rbp and rbx go through the halves, r15 and [rsp] count what is
	# left of them, [rsp + 8] goes through the room; [rsp + 16], [rsp + 24] and [rsp + 32] keep rdi, rsi
	# and rdx, which the comparisons get.
.Lsort:
	.cfi_startproc
	cmp rsi, 2
	jb .Lsorted
	push rbp
	push rbx
	push r15
	sub rsp, 48
	.cfi_def_cfa_offset 80
${savedBelow(["rbp", "rbx", "r15"])}
	mov [rsp + 16], rdi
	mov [rsp + 24], rsi
	mov [rsp + 32], rdx
	mov r15, rsi
	shr r15, 1
	sub rsi, r15
	mov [rsp], rsi
	mov rbp, rdi
	mov rbx, r15
	imul rbx, r12
	add rbx, rdi
	mov rsi, r15
	call .Lsort
	mov rdi, rbx
	mov rsi, [rsp]
	mov rdx, [rsp + 32]
	call .Lsort
	mov [rsp + 8], r14
.Lmerge:
	test r15, r15
	jz .Lmerge_end
	cmp qword ptr [rsp], 0
	je .Lmerge_end
	mov rdi, rbp
	mov rsi, rbx
	mov rdx, [rsp + 32]
	call r13
	test eax, eax
	jg .Ltake_second
	mov rsi, rbp
	add rbp, r12
	dec r15
	jmp .Ltake
.Ltake_second:
	mov rsi, rbx
	add rbx, r12
	dec qword ptr [rsp]
.Ltake:
	mov rdi, [rsp + 8]
	mov rcx, r12
	rep movsb
	mov [rsp + 8], rdi
	jmp .Lmerge
.Lmerge_end:
	mov rsi, rbp
	mov rdi, [rsp + 8]
	mov rcx, r15
	imul rcx, r12
	rep movsb
	mov rdi, [rsp + 16]
	mov rsi, r14
	mov rcx, [rsp + 24]
	sub rcx, [rsp]
	imul rcx, r12
	rep movsb
	add rsp, 48
	pop r15
	pop rbx
	pop rbp
.Lsorted:
	ret
	.cfi_endproc
`,
};

/** bsearch(key, base, count, size, compare). */
const search: LibraryPart = {
	names: ["bsearch"],
	uses: [],
	text: `
	.balign 16
bsearch:
	.cfi_startproc
	push rbp
	push rbx
	push r12
	push r13
	push r14
	push r15
	sub rsp, 24
	.cfi_def_cfa_offset 80
${savedBelow(["rbp", "rbx", "r12", "r13", "r14", "r15"])}
	mov r12, rdi
	mov r13, rsi
	mov r14, rcx
	mov r15, r8
	xor ebx, ebx
	mov rbp, rdx
.Lsearch:
	xor eax, eax
	cmp rbx, rbp
	jae .Lsearch_end
	lea rax, [rbx + rbp]
	shr rax, 1
	mov [rsp], rax
	mov rsi, rax
	imul rsi, r14
	add rsi, r13
	mov [rsp + 8], rsi
	mov rdi, r12
	call r15
	test eax, eax
	mov rax, [rsp + 8]
	jz .Lsearch_end
	mov rcx, [rsp]
	js .Lsearch_below
	lea rbx, [rcx + 1]
	jmp .Lsearch
.Lsearch_below:
	mov rbp, rcx
	jmp .Lsearch
.Lsearch_end:
	add rsp, 24
	pop r15
	pop r14
	pop r13
	pop r12
	pop rbx
	pop rbp
	ret
	.cfi_endproc
`,
};

export const sortingParts: readonly LibraryPart[] = [sort, search];
