// Rust's strings as far as compilers leave them to the library: texts that are
// formatted into strings, changed, searched and counted. A string begins with its
// capacity and its place; its length comes third.

import type { LibraryPart } from "./libraryPart.ts";
import { jumpTo, jumpWith, type RustCode } from "./rustFunction.ts";
import { rustTypes } from "./rustNames.ts";
import { writerFunctions, writerTable } from "./rustWriters.ts";

/** (string, text, its length): gives false, for nothing has failed. */
const appending: LibraryPart = {
	names: ["__rust_append"],
	uses: ["__rust_grow", "memcpy"],
	text: `
	.balign 16
__rust_append:
	push rbx
	push r12
	push r13
	mov rbx, rdi
	mov r12, rsi
	mov r13, rdx
	mov rsi, [rdi + 16]
	add rsi, rdx
	cmp rsi, [rdi]
	jbe 1f
	mov edx, 1
	mov ecx, 1
	call __rust_grow
1:	mov rdi, [rbx + 8]
	add rdi, [rbx + 16]
	mov rsi, r12
	mov rdx, r13
	call memcpy
	add [rbx + 16], r13
	xor eax, eax
	pop r13
	pop r12
	pop rbx
	ret
`,
};

/** The table of a writer to a string. */
const stringTable: LibraryPart = {
	names: ["__rust_string_table"],
	uses: ["__rust_append", "__rust_write", "__rust_write_character"],
	text: `
	.balign 16
${writerFunctions(".Lrust_string", "__rust_string_table")}${writerTable(".Lrust_string", "__rust_string_table", 24, "__rust_append")}`,
};

/** (room for a string, template, arguments) */
const formatting: LibraryPart = {
	names: ["__rust_format"],
	uses: ["__rust_string_table", "__rust_write"],
	text: `
	.balign 16
__rust_format:
	push rdi
	mov QWORD PTR [rdi], 0
	mov QWORD PTR [rdi + 8], 1
	mov QWORD PTR [rdi + 16], 0
	mov rcx, rdx
	mov rdx, rsi
	lea rsi, [rip + __rust_string_table]
	call __rust_write
	pop rax
	ret
`,
};

export const rustStringParts: readonly LibraryPart[] = [appending, stringTable, formatting];

/** (room for a string, text, its length) */
function change(what: string, ...before: readonly string[]): RustCode {
	return jumpWith("__rust_string", "rcx", what, ...before);
}

/** (bytes, their number, others, their number): whether the first begin or end with the others. */
function comparing(adjustment: string): RustCode {
	return {
		uses: ["memcmp"],
		text: `cmp rsi, rcx
	jb 1f
	${adjustment}mov rsi, rdx
	mov rdx, rcx
	sub rsp, 8
	call memcmp
	add rsp, 8
	test eax, eax
	sete al
	ret
1:	xor eax, eax
	ret`,
	};
}

/** (character): whether it has a property, one of Unicode's. */
function property(name: string): RustCode {
	return jumpWith("__rust_has_property", "rsi", name);
}

/** (room for a result, text, its length) */
const parseDouble: RustCode = jumpTo("__rust_parse_float", "mov ecx, 64");

/** (text, its length): the result is one word. */
const parseSingle: RustCode = {
	uses: ["__rust_parse_float"],
	text: "sub rsp, 24\n\tmov rdx, rsi\n\tmov rsi, rdi\n\tmov rdi, rsp\n\tmov ecx, 32\n\tcall __rust_parse_float\n\tmov rax, [rsp]\n\tadd rsp, 24\n\tret",
};

const count: RustCode = jumpTo("__rust_count");

/** (byte, bytes, their number): whether one is it, and which. */
const findByte = `xor ecx, ecx
1:	cmp rcx, rdx
	jae 2f
	cmp [rsi + rcx], dil
	je 3f
	inc rcx
	jmp 1b
2:	xor eax, eax
	ret
3:	mov eax, 1
	mov rdx, rcx
	ret`;

/** The same from the end. */
const findLastByte = `1:	sub rdx, 1
	jb 2f
	cmp [rsi + rdx], dil
	jne 1b
	mov eax, 1
	ret
2:	xor eax, eax
	ret`;

/** (room for three characters, character): what it is as a capital letter, or as a small one. */
function changeOfCase(what: string): RustCode {
	return jumpWith("__rust_change_case", "rdx", what);
}

/** Functions for texts, by their paths. */
export const rustStringCodes: Readonly<Record<string, RustCode>> = {
	"alloc::fmt::format::format_inner": jumpTo("__rust_format"),
	"str::to_lowercase": change("lowercase"),
	"str::to_uppercase": change("uppercase"),
	"alloc::str::to_lowercase": change("lowercase"),
	"alloc::str::to_uppercase": change("uppercase"),
	"alloc::string::String::from_utf8_lossy": change("lossy"),
	// (room for a string, string)
	"<alloc::string::String as core::clone::Clone>::clone": change("copy", "mov rdx, [rsi + 16]", "mov rsi, [rsi + 8]"),
	// (string, character)
	"<alloc::string::String as core::fmt::Write>::write_char": {
		uses: ["__rust_string_table", "__rust_write_character"],
		text: "mov edx, esi\n\tlea rsi, [rip + __rust_string_table]\n\tjmp __rust_write_character",
	},
	"<alloc::string::String as core::fmt::Write>::write_str": jumpTo("__rust_append"),
	"core::str::converts::from_utf8": jumpTo("__rust_check_text"),
	"<f64 as core::str::traits::FromStr>::from_str": parseDouble,
	"<f32 as core::str::traits::FromStr>::from_str": parseSingle,
	"core::str::count::do_count_chars": count,
	"core::str::count::char_count_general_case": count,
	"core::str::pattern::StrSearcher::new": jumpTo("__rust_search"),
	"core::slice::memchr::memchr_aligned": { uses: [], text: findByte },
	"core::slice::memchr::memchr_general_case": { uses: [], text: findByte },
	"core::slice::memchr::memrchr": { uses: [], text: findLastByte },
	"core::unicode::unicode_data::conversions::to_upper": changeOfCase("uppercase"),
	"core::unicode::unicode_data::conversions::to_lower": changeOfCase("lowercase"),
	"[u8]::starts_with": comparing(""),
	"[u8]::ends_with": comparing("add rdi, rsi\n\tsub rdi, rcx\n\t"),
	"core::unicode::unicode_data::alphabetic::lookup_slow": property("Alphabetic"),
	"core::unicode::unicode_data::alphabetic::lookup": property("Alphabetic"),
	"core::unicode::unicode_data::n::lookup": property("N"),
	"core::unicode::unicode_data::n::lookup_slow": property("N"),
	"core::unicode::unicode_data::lowercase::lookup": property("Lowercase"),
	"core::unicode::unicode_data::lowercase::lookup_slow": property("Lowercase"),
	"core::unicode::unicode_data::uppercase::lookup": property("Uppercase"),
	"core::unicode::unicode_data::uppercase::lookup_slow": property("Uppercase"),
	"core::unicode::unicode_data::cc::lookup": property("Cc"),
	"core::unicode::unicode_data::grapheme_extend::lookup_slow": property("Grapheme_Extend"),
};

/** Of a text, what is left without another at its beginning or its end, as often as it stands there; only of texts. */
export function rustTrimCode(path: string, name: string): RustCode | undefined {
	const side = /^str::trim_(start|end)_matches$/.exec(path)?.[1];
	if (side === undefined || rustTypes(name)[0] !== "&str") {
		return undefined;
	}
	const [place, next] =
		side === "start" ? ["mov rdi, rbx", "add rbx, r13"] : ["lea rdi, [rbx + rbp]\n\tsub rdi, r13", "nop"];
	return {
		uses: ["memcmp"],
		text: `push rbx
	push rbp
	push r12
	push r13
	sub rsp, 8
	mov rbx, rdi
	mov rbp, rsi
	mov r12, rdx
	mov r13, rcx
	test rcx, rcx
	je 2f
1:	cmp rbp, r13
	jb 2f
	${place}
	mov rsi, r12
	mov rdx, r13
	call memcmp
	test eax, eax
	jne 2f
	${next}
	sub rbp, r13
	jmp 1b
2:	mov rax, rbx
	mov rdx, rbp
	add rsp, 8
	pop r13
	pop r12
	pop rbp
	pop rbx
	ret`,
	};
}
