// Structs, tuples, lists, sets and maps as Rust writes them for debugging
// (core::fmt::builders): `Point { x: 1 }`, or with `#` a line for each field. What
// is built is 16 bytes, whatever it is: the formatter, at 8 whether writing has
// failed, at 9 the number of fields so far (0, 1, or 2 for more), at 10 whether it
// has no name. A program holds it, and looks at none of this. What programs call
// for it is in rustDebugCode.ts.

import type { LibraryPart } from "./libraryPart.ts";
import { field, openingText, testAlternate } from "./rustFields.ts";
import { settingIn } from "./rustIndenting.ts";

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
${openingText(".Lrust_tuple_opening", "tuple")}
${openingText(".Lrust_struct_opening", "struct")}
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
${openingText("3", "list")}
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
