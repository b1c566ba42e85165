// Where Rust programs print: writers for the two streams of output, which are
// the C library's, and what print!, eprint! and their kin call.

import type { LibraryPart } from "./libraryPart.ts";
import type { RustCode } from "./rustFormatCode.ts";

/** The table of a writer's functions begins with how it is dropped, its size and its alignment. */
function writerTable(name: string, functions: readonly string[]): string {
	return `	.section .libc.data, "aw"
	.balign 8
${name}:
	.quad 0, 8, 8, ${functions.join(", ")}
	.section .libc, "ax"
`;
}

/** (template, arguments, descriptor) */
const printing: LibraryPart = {
	names: ["__rust_print"],
	uses: ["__rust_write", "__rust_write_character", "__rust_put"],
	text: `
	.balign 16
__rust_print:
	push rdx
	mov rcx, rsi
	mov rdx, rdi
	lea rsi, [rip + .Lrust_stream_table]
	mov rdi, rsp
	call __rust_write
	add rsp, 8
	ret
	# (writer, text, its length)
.Lrust_stream_text:
	mov edi, [rdi]
	jmp __rust_put
	# (writer, character)
.Lrust_stream_character:
	mov edx, esi
	lea rsi, [rip + .Lrust_stream_table]
	jmp __rust_write_character
	# (writer, template, arguments)
.Lrust_stream_format:
	mov rcx, rdx
	mov rdx, rsi
	lea rsi, [rip + .Lrust_stream_table]
	jmp __rust_write
${writerTable(".Lrust_stream_table", [".Lrust_stream_text", ".Lrust_stream_character", ".Lrust_stream_format"])}`,
};

export const rustStreamParts: readonly LibraryPart[] = [printing];

/** Functions of std::io, by their paths. */
export const rustStreamCodes: Readonly<Record<string, RustCode>> = {
	"std::io::stdio::_print": { uses: ["__rust_print"], text: "mov edx, 1\n\tjmp __rust_print" },
	"std::io::stdio::_eprint": { uses: ["__rust_print"], text: "mov edx, 2\n\tjmp __rust_print" },
};
