// The fields of what Rust writes for debugging, one after the other: what stands
// before the first, between two, and between a key or a name and its value; on
// several lines, each is written by a formatter of its own that sets it in
// (rustIndenting.ts). What is built is laid out as rustBuilding.ts says.

import type { LibraryPart } from "./libraryPart.ts";

/** Bytes of a formatter, and the test whether the one in rdi is to write a line for each field. */
export const formatterSize = 24;
export const testAlternate = "test BYTE PTR [rdi + 18], 0x80";

/** What stands before the first field, on one line and on several. */
const openings = {
	struct: [" { ", " {\\n"],
	tuple: ["(", "(\\n"],
	list: ["", "\\n"],
} as const;

/** The texts that stand before a first field, each behind its length, under a label. */
export function openingText(label: string, kind: keyof typeof openings): string {
	const texts = openings[kind].map((text) => `.byte ${writtenLength(text)}\n\t.ascii "${text}"`);
	return `${label}:\n\t${texts.join("\n\t")}`;
}

/** Bytes of a text that is written with `\\n` for the ends of its lines. */
export function writtenLength(text: string): number {
	return text.replaceAll("\\n", "n").length;
}

/**
 * (what is built, key or name, function that writes it or 0, value, function that writes it, opening): writes the
 * next field. On several lines, the key and the value are written by a formatter of their own.
 */
export const field: LibraryPart = {
	names: ["__rust_field"],
	uses: ["__rust_inner_table", "__rust_write_text"],
	text: `
	.balign 16
__rust_field:
	push rbx
	push rbp
	push r12
	push r13
	push r14
	push r15
	sub rsp, ${24 + formatterSize + 8}
	mov rbx, rdi
	mov r12, rsi
	mov r13, rdx
	mov r14, rcx
	mov r15, r8
	cmp BYTE PTR [rbx + 8], 0
	jne 9f
	mov rdi, [rbx]
	mov rbp, rdi
	${testAlternate}
	jnz 3f
	lea rsi, [rip + .Lrust_comma]
	mov edx, 2
	cmp BYTE PTR [rbx + 9], 0
	jne 1f
	movzx edx, BYTE PTR [r9]
	lea rsi, [r9 + 1]
1:	call __rust_write_text
	test al, al
	jne 8f
	jmp 5f
3:	cmp BYTE PTR [rbx + 9], 0
	jne 4f
	movzx edx, BYTE PTR [r9]
	lea r9, [r9 + rdx + 1]
	movzx edx, BYTE PTR [r9]
	lea rsi, [r9 + 1]
	call __rust_write_text
	test al, al
	jne 8f
4:	lea rdi, [rsp + 24]
	mov rsi, rbp
	mov ecx, ${formatterSize / 8}
	rep movsq
	mov rax, [rbp]
	mov [rsp], rax
	mov rax, [rbp + 8]
	mov [rsp + 8], rax
	lea rax, [rsp + ${24 + formatterSize}]
	mov BYTE PTR [rax], 1
	mov [rsp + 16], rax
	lea rbp, [rsp + 24]
	mov [rbp], rsp
	lea rax, [rip + __rust_inner_table]
	mov [rbp + 8], rax
5:	test r13, r13
	je 6f
	mov rdi, r12
	mov rsi, rbp
	call r13
	test al, al
	jne 8f
	mov rdi, rbp
	lea rsi, [rip + .Lrust_colon]
	mov edx, 2
	call __rust_write_text
	test al, al
	jne 8f
6:	mov rdi, r14
	mov rsi, rbp
	call r15
	test al, al
	jne 8f
	cmp rbp, [rbx]
	je 8f
	mov rdi, rbp
	lea rsi, [rip + .Lrust_line_end]
	mov edx, 2
	call __rust_write_text
8:	mov [rbx + 8], al
9:	cmp BYTE PTR [rbx + 9], 2
	jae 9f
	inc BYTE PTR [rbx + 9]
9:	mov rax, rbx
	add rsp, ${24 + formatterSize + 8}
	pop r15
	pop r14
	pop r13
	pop r12
	pop rbp
	pop rbx
	ret
.Lrust_comma:
	.ascii ", "
.Lrust_colon:
	.ascii ": "
.Lrust_line_end:
	.ascii ",\\n"
`,
};
