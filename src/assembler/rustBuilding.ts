// Structs, tuples, lists, sets and maps as Rust writes them for debugging
// (core::fmt::builders): `Point { x: 1 }`, or with `#` a line for each field. What
// is built is 16 bytes, whatever it is: the formatter, at 8 whether writing has
// failed, at 9 the number of fields so far (0, 1, or 2 for more), at 10 whether it
// has no name. A program holds it, and looks at none of this. What programs call
// for it is in rustDebugCode.ts.

import type { LibraryPart } from "./libraryPart.ts";
import { settingIn } from "./rustIndenting.ts";

/** Bytes of a formatter, and the test whether the one in rdi is to write a line for each field. */
export const formatterSize = 24;
export const testAlternate = "test BYTE PTR [rdi + 18], 0x80";

/** What stands before the first field, on one line and on several. */
const openings = {
	struct: [" { ", " {\\n"],
	tuple: ["(", "(\\n"],
	list: ["", "\\n"],
} as const;

/** The texts that stand before a first field, each behind its length, under a label of theirs. */
export function openingText(kind: keyof typeof openings): string {
	const texts = openings[kind].map((text) => `.byte ${text.replace("\\n", "n").length}\n\t.ascii "${text}"`);
	return `.Lrust_${kind}_opening:\n\t${texts.join("\n\t")}`;
}

/**
 * (what is built, key or name, function that writes it or 0, value, function that writes it, opening): writes the
 * next field. On several lines, the key and the value are written by a formatter of their own.
 */
const field: LibraryPart = {
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

/** (what is built, text, its length): writes the text at its end, whatever it is; gives whether writing has failed. */
const end: LibraryPart = {
	names: ["__rust_end"],
	uses: ["__rust_write_text"],
	text: `
	.balign 16
__rust_end:
	push rbx
	mov rbx, rdi
	mov al, [rbx + 8]
	test al, al
	jne 1f
	mov rdi, [rbx]
	call __rust_write_text
	mov [rbx + 8], al
1:	pop rbx
	ret
`,
};

/** (what is built) */
const structEnd: LibraryPart = {
	names: ["__rust_end_struct"],
	uses: ["__rust_end"],
	text: `
	.balign 16
__rust_end_struct:
	cmp BYTE PTR [rdi + 9], 0
	je 2f
	mov rax, rdi
	mov rdi, [rdi]
	${testAlternate}
	mov rdi, rax
	lea rsi, [rip + 3f]
	mov edx, 2
	jz 1f
	inc rsi
	dec edx
1:	jmp __rust_end
2:	mov al, [rdi + 8]
	ret
3:	.ascii " }"
`,
};

/** (what is built): one field without a name is told from a value in parentheses. */
const tupleEnd: LibraryPart = {
	names: ["__rust_end_tuple"],
	uses: ["__rust_end"],
	text: `
	.balign 16
__rust_end_tuple:
	cmp BYTE PTR [rdi + 9], 0
	je 2f
	lea rsi, [rip + 3f + 1]
	mov edx, 1
	cmp BYTE PTR [rdi + 9], 1
	jne 1f
	cmp BYTE PTR [rdi + 10], 0
	je 1f
	mov rax, rdi
	mov rdi, [rdi]
	${testAlternate}
	mov rdi, rax
	jnz 1f
	dec rsi
	inc edx
1:	jmp __rust_end
2:	mov al, [rdi + 8]
	ret
3:	.ascii ",)"
`,
};

/** (room for what is built, formatter, text that it begins with, its length) */
const start: LibraryPart = {
	names: ["__rust_start"],
	uses: ["__rust_write_text"],
	text: `
	.balign 16
__rust_start:
	push rbx
	mov rbx, rdi
	mov [rbx], rsi
	mov DWORD PTR [rbx + 8], 0
	mov rdi, rsi
	mov rsi, rdx
	mov rdx, rcx
	test rdx, rdx
	sete BYTE PTR [rbx + 10]
	call __rust_write_text
	mov [rbx + 8], al
	mov rax, rbx
	pop rbx
	ret
`,
};

/** (place of a text and its length, formatter) */
const named: LibraryPart = {
	names: ["__rust_write_name"],
	uses: ["__rust_write_text"],
	text: `
	.balign 16
__rust_write_name:
	mov rax, rdi
	mov rdi, rsi
	mov rsi, [rax]
	mov rdx, [rax + 8]
	jmp __rust_write_text
`,
};

/** (formatter, name, its length, names of fields or 0 for a tuple, values and their tables, number of fields) */
const whole: LibraryPart = {
	names: ["__rust_debug"],
	uses: ["__rust_start", "__rust_field", "__rust_write_name", "__rust_end_struct", "__rust_end_tuple"],
	text: `
	.balign 16
__rust_debug:
	push rbx
	push rbp
	push r12
	sub rsp, 16
	mov rbx, rcx
	mov rbp, r8
	mov r12, r9
	mov rcx, rdx
	mov rdx, rsi
	mov rsi, rdi
	mov rdi, rsp
	call __rust_start
1:	mov rdi, rsp
	sub r12, 1
	jb 3f
	mov rcx, [rbp]
	mov r8, [rbp + 8]
	mov r8, [r8 + 24]
	add rbp, 16
	xor edx, edx
	lea r9, [rip + .Lrust_tuple_opening]
	test rbx, rbx
	je 2f
	mov rsi, rbx
	lea rdx, [rip + __rust_write_name]
	lea r9, [rip + .Lrust_struct_opening]
	add rbx, 16
2:	call __rust_field
	jmp 1b
3:	test rbx, rbx
	je 4f
	call __rust_end_struct
	jmp 5f
4:	call __rust_end_tuple
5:	add rsp, 16
	pop r12
	pop rbp
	pop rbx
	ret
${openingText("tuple")}
${openingText("struct")}
`,
};

/** (elements, their number, formatter, bytes of one, function that writes one) */
const list: LibraryPart = {
	names: ["__rust_debug_list"],
	uses: ["__rust_start", "__rust_field", "__rust_end"],
	text: `
	.balign 16
__rust_debug_list:
	push rbx
	push rbp
	push r12
	push r13
	sub rsp, 24
	mov rbx, rdi
	mov rbp, rsi
	mov r12, rcx
	mov r13, r8
	mov rsi, rdx
	mov rdi, rsp
	lea rdx, [rip + 4f]
	mov ecx, 1
	call __rust_start
1:	mov rdi, rsp
	sub rbp, 1
	jb 2f
	mov rcx, rbx
	mov r8, r13
	xor edx, edx
	lea r9, [rip + 3f]
	add rbx, r12
	call __rust_field
	jmp 1b
2:	lea rsi, [rip + 4f + 1]
	mov edx, 1
	call __rust_end
	add rsp, 24
	pop r13
	pop r12
	pop rbp
	pop rbx
	ret
3:	.byte 0, 1, 10
4:	.ascii "[]"
`,
};

export const rustBuildingParts: readonly LibraryPart[] = [
	settingIn,
	field,
	end,
	structEnd,
	tupleEnd,
	start,
	named,
	whole,
	list,
];
