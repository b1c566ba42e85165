// The writer that what Rust debugs on several lines goes through, a level each: it
// sets every line in by four blanks and passes it on.

import type { LibraryPart } from "./libraryPart.ts";
import { writerFunctions, writerTable } from "./rustWriters.ts";

/** A writer that sets each line in; it is another writer, its table, and the place that says whether a line begins. */
export const settingIn: LibraryPart = {
	names: ["__rust_inner_table"],
	uses: ["__rust_write", "__rust_write_character"],
	text: `
	.balign 16
	# (writer, text, its length)
.Lrust_inner_text:
	push rbx
	push r12
	push r13
	push r14
	sub rsp, 8
	mov rbx, rdi
	mov r12, rsi
	mov r13, rdx
1:	xor eax, eax
	test r13, r13
	je 4f
	mov rcx, [rbx + 16]
	cmp BYTE PTR [rcx], 0
	je 2f
	mov rdi, [rbx]
	mov rax, [rbx + 8]
	lea rsi, [rip + .Lrust_indent]
	mov edx, 4
	call [rax + 24]
	test al, al
	jne 4f
2:	xor r14d, r14d
	mov rcx, [rbx + 16]
3:	inc r14
	cmp BYTE PTR [r12 + r14 - 1], 10
	sete BYTE PTR [rcx]
	je 3f
	cmp r14, r13
	jb 3b
3:	mov rdi, [rbx]
	mov rax, [rbx + 8]
	mov rsi, r12
	mov rdx, r14
	add r12, r14
	sub r13, r14
	call [rax + 24]
	test al, al
	je 1b
4:	add rsp, 8
	pop r14
	pop r13
	pop r12
	pop rbx
	ret
${writerFunctions(".Lrust_inner", "__rust_inner_table")}.Lrust_indent:
	.ascii "    "
${writerTable(".Lrust_inner", "__rust_inner_table", 24)}`,
};
