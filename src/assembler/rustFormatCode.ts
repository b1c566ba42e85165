// The functions of Rust's formatting, core::fmt, that programs call or point to:
// those of a formatter, and the implementations of Display, Debug and their kin for
// values of Rust's own types, whose text the machine makes (machine/library/rustText.ts).

import { jumpTo, jumpWith, type RustCode } from "./rustFunction.ts";

/** Code for a value whose place is in rdi and whose formatter is in rsi. */
function value(kind: string, ...place: readonly string[]): RustCode {
	return jumpWith("__rust_write_value", "rdx", kind, ...place);
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
	const load = [`mov rsi, [rax + ${place}]`, `mov rdx, [rax + ${place + 8}]`];
	return jumpTo("__rust_pad", "mov rax, rdi", "mov rdi, rsi", ...load);
}

/** Functions that the formatting of a program calls, by their paths. */
const functions: Readonly<Record<string, RustCode>> = {
	"core::fmt::write": jumpTo("__rust_write"),
	"core::fmt::Formatter::write_str": jumpTo("__rust_write_text"),
	"<core::fmt::Formatter as core::fmt::Write>::write_str": jumpTo("__rust_write_text"),
	// (formatter, character)
	"<core::fmt::Formatter as core::fmt::Write>::write_char": jumpTo(
		"__rust_write_character",
		"mov edx, esi",
		"mov rsi, [rdi + 8]",
		"mov rdi, [rdi]",
	),
	// (formatter, template, arguments)
	"core::fmt::Formatter::write_fmt": jumpTo(
		"__rust_write",
		"mov rcx, rdx",
		"mov rdx, rsi",
		"mov rsi, [rdi + 8]",
		"mov rdi, [rdi]",
	),
	"core::fmt::Formatter::pad": jumpTo("__rust_pad"),
	// (formatter, whether it is not negative, mark of the base, its length, digits, their number)
	"core::fmt::Formatter::pad_integral": pushed("integral", ["r9", "r8", "rcx", "rdx", "rsi"], "rdi"),
	// (address, formatter)
	"core::fmt::pointer_fmt_inner": pushed("pointer", ["rdi"], "rsi"),
	// (text, its length, formatter)
	"<str as core::fmt::Display>::fmt": jumpTo(
		"__rust_pad",
		"mov rax, rdi",
		"mov rdi, rdx",
		"mov rdx, rsi",
		"mov rsi, rax",
	),
	"<str as core::fmt::Debug>::fmt": pushed("str Debug", ["rsi", "rdi"], "rdx"),
	"<&str as core::fmt::Display>::fmt": padded(0),
	"<&str as core::fmt::Debug>::fmt": value("str Debug"),
	"<alloc::string::String as core::fmt::Display>::fmt": padded(8),
	"<dyn core::any::Any + core::marker::Send as core::fmt::Debug>::fmt": writes("Any { .. }"),
	"<alloc::string::String as core::fmt::Debug>::fmt": value("str Debug", "add rdi, 8"),
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
	return isKnown ? value(kind, ...[...references].map(() => "mov rdi, [rdi]")) : functions[path];
}

/** (elements, their number, formatter) */
function listOf(type: string, size: number): RustCode {
	return {
		uses: ["__rust_debug_list", "__rust_write_value"],
		text: `mov ecx, ${size}
	lea r8, [rip + 1f]
	jmp __rust_debug_list
1:	${value(`${type} Debug`).text}`,
	};
}
