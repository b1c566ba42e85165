// What Rust's formatting is made of, core::fmt, as far as it is code: the walk
// over the pieces of a text and its arguments, which calls back the program's own
// implementations, and the functions for values of Rust's own types, whose text
// the machine makes (machine/library/rustText.ts). A formatter begins with the
// writer and the table of its functions, of which the fourth writes a text.

import type { LibraryPart } from "./libraryPart.ts";

/** Code for one function. */
export interface RustCode {
	readonly uses: readonly string[];
	readonly text: string;
	/** Of variables: the section, with its flags. */
	readonly section?: string;
}

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

/** Code for a value whose place is in rdi and whose formatter is in rsi. */
function value(kind: string, place = ""): RustCode {
	return {
		uses: ["__rust_write_value"],
		text: `${place}lea rdx, [rip + 1f]\n\tjmp __rust_write_value\n1:\t.asciz "${kind}"`,
	};
}

/** Code for values that are pushed, the one at the lowest address last; the formatter is in `formatter`. */
function pushed(kind: string, registers: readonly string[], formatter: string): RustCode {
	const gap = registers.length % 2 === 0 ? 8 : 0;
	const lines = [
		...registers.map((register) => `push ${register}`),
		...(gap === 0 ? [] : [`sub rsp, ${gap}`]),
		`mov rsi, ${formatter}`,
		`lea rdi, [rsp + ${gap}]`,
		"lea rdx, [rip + 1f]",
		"call __rust_write_value",
		`add rsp, ${gap + 8 * registers.length}`,
		"ret",
	];
	return { uses: ["__rust_write_value"], text: `${lines.join("\n\t")}\n1:\t.asciz "${kind}"` };
}

/** (value, formatter), for a text that is always the same. */
function writes(text: string): RustCode {
	return {
		uses: ["__rust_write_text"],
		text: `mov rdi, rsi\n\tlea rsi, [rip + 1f]\n\tmov edx, ${text.length}\n\tjmp __rust_write_text\n1:\t.ascii "${text}"`,
	};
}

/** Code for a text whose place and length lie in memory. */
function padded(place: number): RustCode {
	const text = `mov rax, rdi\n\tmov rdi, rsi\n\tmov rsi, [rax + ${place}]\n\tmov rdx, [rax + ${place + 8}]\n\tjmp __rust_pad`;
	return { uses: ["__rust_pad"], text };
}

/** Functions that the formatting of a program calls, by their paths. */
const functions: Readonly<Record<string, RustCode>> = {
	"core::fmt::write": { uses: ["__rust_write"], text: "jmp __rust_write" },
	"core::fmt::Formatter::write_str": { uses: ["__rust_write_text"], text: "jmp __rust_write_text" },
	"<core::fmt::Formatter as core::fmt::Write>::write_str": {
		uses: ["__rust_write_text"],
		text: "jmp __rust_write_text",
	},
	// (formatter, character)
	"<core::fmt::Formatter as core::fmt::Write>::write_char": {
		uses: ["__rust_write_character"],
		text: "mov edx, esi\n\tmov rsi, [rdi + 8]\n\tmov rdi, [rdi]\n\tjmp __rust_write_character",
	},
	// (formatter, template, arguments)
	"core::fmt::Formatter::write_fmt": {
		uses: ["__rust_write"],
		text: "mov rcx, rdx\n\tmov rdx, rsi\n\tmov rsi, [rdi + 8]\n\tmov rdi, [rdi]\n\tjmp __rust_write",
	},
	"core::fmt::Formatter::pad": { uses: ["__rust_pad"], text: "jmp __rust_pad" },
	// (formatter, whether it is not negative, mark of the base, its length, digits, their number)
	"core::fmt::Formatter::pad_integral": pushed("integral", ["r9", "r8", "rcx", "rdx", "rsi"], "rdi"),
	// (address, formatter)
	"core::fmt::pointer_fmt_inner": pushed("pointer", ["rdi"], "rsi"),
	// (text, its length, formatter)
	"<str as core::fmt::Display>::fmt": {
		uses: ["__rust_pad"],
		text: "mov rax, rdi\n\tmov rdi, rdx\n\tmov rdx, rsi\n\tmov rsi, rax\n\tjmp __rust_pad",
	},
	"<str as core::fmt::Debug>::fmt": pushed("str Debug", ["rsi", "rdi"], "rdx"),
	"<&str as core::fmt::Display>::fmt": padded(0),
	"<&str as core::fmt::Debug>::fmt": value("str Debug"),
	"<alloc::string::String as core::fmt::Display>::fmt": padded(8),
	"<dyn core::any::Any + core::marker::Send as core::fmt::Debug>::fmt": writes("Any { .. }"),
	"<alloc::string::String as core::fmt::Debug>::fmt": value("str Debug", "add rdi, 8\n\t"),
};

/** `<&i32 as core::fmt::Display>::fmt` */
const ofValue = /^<(&*)((?:[\w]+::)*)([iu](?:\d+|size)|\w+|\(\)|\[\w+\]) as core::fmt::(?:num::\w+::)?(\w+)>::fmt$/;

/** Types of whose values the machine makes texts, by the modules that they are in. */
const modules: Readonly<Record<string, readonly string[]>> = {
	"": ["f32", "f64", "bool", "char", "()"],
	"core::num::error::": ["ParseIntError", "IntErrorKind", "TryFromIntError"],
	"core::num::": ["ParseIntError", "IntErrorKind", "TryFromIntError"],
	"core::num::dec2flt::": ["ParseFloatError", "FloatErrorKind"],
	"core::num::float_parse::": ["ParseFloatError", "FloatErrorKind"],
	"core::str::error::": ["ParseBoolError"],
	"core::char::convert::": ["CharTryFromError", "ParseCharError"],
	"core::cell::": ["BorrowError", "BorrowMutError"],
	"core::fmt::": ["Error"],
	"std::env::": ["VarError"],
	"core::time::": ["Duration", "TryFromFloatSecsError"],
	"std::io::error::": ["Error"],
};

/**
 * (number, room, its bytes): puts the decimal digits of a number without a sign at the end of the room; gives where
 * they are, and how many.
 */
function digitsOf(width: number): RustCode {
	const number = { 8: "movzx eax, dil", 16: "movzx eax, di", 32: "mov eax, edi" }[width] ?? "mov rax, rdi";
	return {
		uses: [],
		text: `${number}
	lea r8, [rsi + rdx]
	mov r9, r8
	mov ecx, 10
1:	xor edx, edx
	div rcx
	add dl, '0'
	dec r8
	mov [r8], dl
	test rax, rax
	jne 1b
	mov rax, r8
	mov rdx, r9
	sub rdx, r8
	ret`,
	};
}

/** Bytes of the types that lists of are written by the library. */
const elementSizes: Readonly<Record<string, number>> = { u8: 1, i32: 4, u32: 4, u64: 8, i64: 8, usize: 8, f64: 8 };

/** The code of a function of core::fmt; undefined for any other. */
export function rustFormatCode(path: string): RustCode | undefined {
	const width = /^u(8|16|32|64)::_fmt$/.exec(path)?.[1];
	if (width !== undefined) {
		return digitsOf(Number(width));
	}
	if (/::StringError as core::fmt::(?:Debug|Display)>::fmt$/.test(path)) {
		return functions[`<alloc::string::String as core::fmt::${/Debug/.test(path) ? "Debug" : "Display"}>::fmt`];
	}
	const [, references = "", module = "", type = "", trait = ""] = ofValue.exec(path) ?? [];
	const size = elementSizes[/^\[(\w+)\]$/.exec(type)?.[1] ?? ""];
	if (size !== undefined && references === "" && trait === "Debug") {
		return listOf(type.slice(1, -1), size);
	}
	const isKnown = /^[iu](?:\d+|size)$/.test(type) ? module === "" : modules[module]?.includes(type);
	const kind = `${type === "Error" ? module : ""}${type} ${trait}`;
	return isKnown ? value(kind, "mov rdi, [rdi]\n\t".repeat(references.length)) : functions[path];
}

/** (elements, their number, formatter) */
function listOf(type: string, size: number): RustCode {
	return {
		uses: ["__rust_debug_list", "__rust_write_value"],
		text: `mov ecx, ${size}
	lea r8, [rip + 1f]
	jmp __rust_debug_list
1:	${value(`${type} Debug`).text.replaceAll("1f", "2f").replace("1:", "2:")}`,
	};
}

export const rustFormatParts: readonly LibraryPart[] = [writing, writingText, writingCharacter, writingValue, padding];
