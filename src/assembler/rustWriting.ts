// What Rust's formatting is made of, core::fmt, as far as it is code: the walk
// over the pieces of a text and its arguments, which calls back the program's own
// implementations, and what values and texts go through on their way to a writer.
// A formatter begins with the writer and the table of its functions, of which the
// fourth writes a text.

import type { LibraryPart } from "./libraryPart.ts";

/** Tests the formatter in rdi for a width or a precision: bits 27 and 28 of its flags. */
const testPlain = "test BYTE PTR [rdi + 19], 0x18";

/** What of a formatter's memory its options are. */
const options = { offset: 16, flags: 16, width: 20, precision: 22 };

/**
 * (writer, its table, template, arguments). In the template, a byte under 128 is the length of the text behind it,
 * 128 stands before a length of two bytes, 0 is the end, and all above are an argument, with bits for what stands
 * behind: flags 1, width 2, precision 4, number of the argument 8; the width (16) or the precision (32) may be the
 * number of an argument that has it. Instead of arguments there can be a length, twice and one more: of a text alone.
 */
const writing: LibraryPart = {
	names: ["__rust_write"],
	uses: [],
	text: `
	.balign 16
__rust_write:
	test cl, 1
	jz 1f
	mov rax, rsi
	mov rsi, rdx
	mov rdx, rcx
	shr rdx
	jmp [rax + 24]
1:	push rbx
	push rbp
	push r12
	push r13
	push r14
	sub rsp, 32
	mov [rsp], rdi
	mov [rsp + 8], rsi
	mov rbx, rdx
	mov r12, rcx
	xor r13d, r13d
2:	movzx eax, BYTE PTR [rbx]
	inc rbx
	cmp eax, 128
	ja 4f
	jb 3f
	movzx eax, WORD PTR [rbx]
	add rbx, 2
3:	test eax, eax
	je 8f
	mov rdi, [rsp]
	mov rcx, [rsp + 8]
	mov rsi, rbx
	mov edx, eax
	add rbx, rax
	call [rcx + 24]
	jmp 7f
4:	mov r14d, eax
	mov QWORD PTR [rsp + ${options.offset}], 0x60000020
	test r14b, 1
	jz 5f
	mov eax, [rbx]
	mov [rsp + ${options.flags}], eax
	add rbx, 4
5:	test r14b, 2
	jz 5f
	mov ax, [rbx]
	mov [rsp + ${options.width}], ax
	add rbx, 2
5:	test r14b, 4
	jz 5f
	mov ax, [rbx]
	mov [rsp + ${options.precision}], ax
	add rbx, 2
5:	test r14b, 8
	jz 5f
	movzx r13d, WORD PTR [rbx]
	add rbx, 2
5:	test r14b, 16
	jz 5f
	movzx eax, WORD PTR [rsp + ${options.width}]
	shl eax, 4
	mov ax, [r12 + rax + 8]
	mov [rsp + ${options.width}], ax
5:	test r14b, 32
	jz 6f
	movzx eax, WORD PTR [rsp + ${options.precision}]
	shl eax, 4
	mov ax, [r12 + rax + 8]
	mov [rsp + ${options.precision}], ax
6:	mov rax, r13
	shl rax, 4
	add rax, r12
	inc r13d
	mov rdi, [rax]
	mov rsi, rsp
	call [rax + 8]
7:	test al, al
	je 2b
	mov eax, 1
	jmp 9f
8:	xor eax, eax
9:	add rsp, 32
	pop r14
	pop r13
	pop r12
	pop rbp
	pop rbx
	ret
`,
};

/** (formatter, text, its length) */
const writingText: LibraryPart = {
	names: ["__rust_write_text"],
	uses: [],
	text: `
	.balign 16
__rust_write_text:
	mov rax, [rdi + 8]
	mov rdi, [rdi]
	jmp [rax + 24]
`,
};

/** (writer, its table, character) */
const writingCharacter: LibraryPart = {
	names: ["__rust_write_character"],
	uses: ["__rust_utf8"],
	text: `
	.balign 16
__rust_write_character:
	push rbx
	push r12
	sub rsp, 8
	mov rbx, rdi
	mov r12, rsi
	mov edi, edx
	mov rsi, rsp
	call __rust_utf8
	mov rdi, rbx
	mov rsi, rsp
	mov rdx, rax
	call [r12 + 24]
	add rsp, 8
	pop r12
	pop rbx
	ret
`,
};

/** (value, formatter, what it is): the text that the machine makes of it. */
const writingValue: LibraryPart = {
	names: ["__rust_write_value"],
	uses: ["__rust_text", "__rust_write_text", "free"],
	text: `
	.balign 16
__rust_write_value:
	push rbx
	push r12
	sub rsp, 264
	mov rbx, rsi
	mov rcx, rsp
	mov r8d, 264
	call __rust_text
	mov r12, rax
	mov rdi, rbx
	mov rsi, rax
	call __rust_write_text
	cmp r12, rsp
	je 1f
	mov ebx, eax
	mov rdi, r12
	call free
	mov eax, ebx
1:	add rsp, 264
	pop r12
	pop rbx
	ret
`,
};

/** (formatter, text, its length): in its field, if there is one. */
const padding: LibraryPart = {
	names: ["__rust_pad"],
	uses: ["__rust_write_value", "__rust_write_text"],
	text: `
	.balign 16
__rust_pad:
	${testPlain}
	jz __rust_write_text
	push rdx
	push rsi
	sub rsp, 8
	mov rsi, rdi
	lea rdi, [rsp + 8]
	lea rdx, [rip + 1f]
	call __rust_write_value
	add rsp, 24
	ret
1:	.asciz "str Display"
`,
};

export const rustWritingParts: readonly LibraryPart[] = [writing, writingText, writingCharacter, writingValue, padding];
