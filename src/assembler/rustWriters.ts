// What a writer of Rust's consists of that our own part of its library writes to:
// a table of functions, which begins with how it is dropped, its size and its
// alignment (core::fmt::Write). Only how a text is written is each writer's own; a
// character and a template go through that.

/** (writer, character) and (writer, template, arguments): under labels that begin with `start`. */
export function writerFunctions(start: string, table: string): string {
	return `${start}_character:
	mov edx, esi
	lea rsi, [rip + ${table}]
	jmp __rust_write_character
${start}_format:
	mov rcx, rdx
	mov rdx, rsi
	lea rsi, [rip + ${table}]
	jmp __rust_write
`;
}

/** The table of a writer of `size` bytes, whose function for texts is `text`. */
export function writerTable(start: string, table: string, size: number, text = `${start}_text`): string {
	return `	.section .libc.data, "aw"
	.balign 8
${table}:
	.quad 0, ${size}, 8, ${text}, ${start}_character, ${start}_format
	.section .libc, "ax"
`;
}
