// How Rust programs panic: what is said goes to stderr as natively; then the panic
// goes up the stack to who catches it, as exceptions do, or the program ends.

import type { LibraryPart } from "./libraryPart.ts";
import { writtenLength } from "./rustFields.ts";

/** A template that `__rust_write` takes: texts with an argument between each two. */
export function template(...texts: readonly string[]): string {
	const pieces = texts.map((text) => (text === "" ? "" : `\t.byte ${writtenLength(text)}\n\t.ascii "${text}"\n`));
	return `${pieces.join("\t.byte 0xc0\n")}\t.byte 0`;
}

/** Bytes of a panic on its way, and where in it the part is that goes: laid out as exceptions are, without a type. */
const thrown = { size: 160, header: 96 };

/**
 * Every function that only panics begins with `__rust_panic_enter`, which keeps the registers of who called it: from
 * there the panic goes up the stack, if somebody catches it.
 */
const panicking: LibraryPart = {
	names: ["__rust_panic_text", "__rust_panic_enter"],
	uses: ["__rust_panicker", "__rust_count_panic", "__rust_report", "__rust_panic", "__rust_unwind", "calloc"],
	text: `
	.balign 16
__rust_panic_enter:
	mov [rip + .Lrust_context], rbx
	mov [rip + .Lrust_context + 8], rbp
	mov [rip + .Lrust_context + 16], r12
	mov [rip + .Lrust_context + 24], r13
	mov [rip + .Lrust_context + 32], r14
	mov [rip + .Lrust_context + 40], r15
	lea r11, [rsp + 16]
	mov [rip + .Lrust_context + 48], r11
	mov r11, [rsp + 8]
	mov [rip + .Lrust_context + 56], r11
	ret
	# (text, its length, place)
	.balign 16
__rust_panic_text:
	push rdi
	push rsi
	push rdx
	call __rust_panicker
	mov rcx, rax
	mov r8, rdx
	mov rdx, [rsp]
	mov rsi, [rsp + 8]
	mov rdi, [rsp + 16]
	mov r9, [rip + .Lrust_reports]
	inc QWORD PTR [rip + .Lrust_reports]
	call __rust_report
	mov edi, 1
	call __rust_count_panic
	mov edi, 1
	mov esi, ${thrown.size}
	call calloc
	lea rdi, [rax + ${thrown.header}]
	movabs rax, 0x4d4f5a0052555354
	mov [rdi], rax
	mov [rip + .Lrust_context + 64], rdi
	lea rsi, [rip + .Lrust_context]
	call __rust_unwind
	pop rdx
	pop rsi
	pop rdi
	test eax, eax
	je __rust_panic
	mov rbx, [rip + .Lrust_context]
	mov rbp, [rip + .Lrust_context + 8]
	mov r12, [rip + .Lrust_context + 16]
	mov r13, [rip + .Lrust_context + 24]
	mov r14, [rip + .Lrust_context + 32]
	mov r15, [rip + .Lrust_context + 40]
	mov rsp, [rip + .Lrust_context + 48]
	mov rax, [rip + .Lrust_context + 64]
	mov rdx, [rip + .Lrust_context + 72]
	jmp [rip + .Lrust_context + 56]
	.section .libc.data, "aw"
	.balign 8
.Lrust_context: .skip 80
.Lrust_reports: .quad 0
	.section .libc, "ax"
`,
};

/** (panic): what a panic that is caught leaves behind, and the table of that; nothing is known of its type. */
const catching: LibraryPart = {
	names: ["__rust_caught"],
	uses: ["free", "__rust_count_panic"],
	text: `
	.balign 16
__rust_caught:
	sub rsp, 8
	sub rdi, ${thrown.header}
	call free
	mov rdi, -1
	call __rust_count_panic
	add rsp, 8
	mov eax, 1
	lea rdx, [rip + .Lrust_payload_table]
	ret
1:	xor eax, eax
	xor edx, edx
	ret
	.section .libc.data, "aw"
	.balign 8
.Lrust_payload_table: .quad 0, 0, 1, 1b
	.section .libc, "ax"
`,
};

/** (template, arguments, place) */
const formatted: LibraryPart = {
	names: ["__rust_panic_format"],
	uses: ["__rust_format", "__rust_panic_text"],
	text: `
	.balign 16
__rust_panic_format:
	push rbx
	sub rsp, 32
	mov rbx, rdx
	mov rdx, rsi
	mov rsi, rdi
	mov rdi, rsp
	call __rust_format
	mov rdi, [rsp + 8]
	mov rsi, [rsp + 16]
	mov rdx, rbx
	call __rust_panic_text
`,
};

/** (template, one number, another, place) */
const withNumbers: LibraryPart = {
	names: ["__rust_panic_numbers"],
	uses: ["__rust_panic_format", "__rust_write_value"],
	text: `
	.balign 16
__rust_panic_numbers:
	push rdx
	push rsi
	mov rax, rsp
	lea r8, [rip + 1f]
	lea rdx, [rax + 8]
	push r8
	push rdx
	push r8
	push rax
	mov rsi, rsp
	mov rdx, rcx
	sub rsp, 8
	call __rust_panic_format
1:	lea rdx, [rip + 2f]
	jmp __rust_write_value
2:	.asciz "usize Display"
`,
};

/** (operator: 0 for equality, value, function that writes it, other value, its function, message or 0, place) */
const assertion: LibraryPart = {
	names: ["__rust_assert_failed"],
	uses: ["__rust_panic_format", "__rust_write_name", "__rust_write_arguments"],
	text: `
	.balign 16
__rust_assert_failed:
	sub rsp, 88
	and edi, 3
	shl edi, 4
	lea rax, [rip + .Lrust_operators]
	mov r10d, [rax + rdi + 8]
	mov [rsp + 72], r10
	lea r10, [rip + .Lrust_operator_texts]
	add r10, [rax + rdi]
	mov [rsp + 64], r10
	lea rax, [rsp + 64]
	lea r10, [rip + __rust_write_name]
	lea rdi, [rip + 1f]
	lea r11, [rsp + 16]
	test r9, r9
	je 3f
	lea rdi, [rip + 2f]
	mov [rsp + 16], r9
	lea r9, [rip + __rust_write_arguments]
	mov [rsp + 24], r9
	mov r11, rsp
3:	mov [r11], rax
	mov [r11 + 8], r10
	mov [rsp + 32], rsi
	mov [rsp + 40], rdx
	mov [rsp + 48], rcx
	mov [rsp + 56], r8
	mov rsi, r11
	mov rdx, [rsp + 96]
	call __rust_panic_format
1:
${template("assertion `left ", " right` failed\\n  left: ", "\\n right: ", "")}
2:
${template("assertion `left ", " right` failed: ", "\\n  left: ", "\\n right: ", "")}
	.balign 8
.Lrust_operators: .quad 0, 2, 2, 2, 4, 7, 4, 7
.Lrust_operator_texts: .ascii "==!=matches"
`,
};

/** (template and arguments, formatter) */
const writingArguments: LibraryPart = {
	names: ["__rust_write_arguments"],
	uses: ["__rust_write"],
	text: `
	.balign 16
__rust_write_arguments:
	mov rdx, [rdi]
	mov rcx, [rdi + 8]
	mov rdi, [rsi]
	mov rsi, [rsi + 8]
	jmp __rust_write
`,
};

export const rustPanicParts: readonly LibraryPart[] = [
	panicking,
	catching,
	formatted,
	withNumbers,
	assertion,
	writingArguments,
];
