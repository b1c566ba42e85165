// What functions of our own part of Rust's library do to the stack, said by
// directives as compilers say it: panics go up through them where they have called
// code of the program.

import type { LibraryPart } from "./libraryPart.ts";

/** Registers that a callee keeps. */
const kept = new Set(["rbx", "rbp", "r12", "r13", "r14", "r15"]);

/** A function's text, from behind its label, with what it does to the stack before its first call. */
export function withFrame(text: string): string {
	let size = 8;
	let isBegun = false;
	const lines = text.split("\n").map((line) => {
		const [, register, room] = /^(?:\d:)?\s*(?:push (\w+)|sub rsp, (\d+))$/.exec(line) ?? [];
		isBegun ||= /^(?:\d:)?\s*call /.test(line);
		if (isBegun || (register === undefined && room === undefined)) {
			return line;
		}
		size += Number(room ?? 8);
		const save = register !== undefined && kept.has(register) ? `\n\t.cfi_offset ${register}, -${size}` : "";
		return `${line}\n\t.cfi_def_cfa_offset ${size}${save}`;
	});
	return `\t.cfi_startproc\n${lines.join("\n")}\n\t.cfi_endproc\n`;
}

/** The same for a part, once it is wanted: its functions begin where addresses are rounded up to 16. */
export function withFrames({ names, uses, text }: LibraryPart): LibraryPart {
	return {
		names,
		uses,
		get text() {
			const pieces = text.split(/(?=\n\t\.(?:section|balign) )/);
			return pieces.map(framed).join("");
		},
	};
}

function framed(piece: string): string {
	const [start] = /^\n\t\.balign 16\n[.\w]+:\n/.exec(piece) ?? [];
	return start === undefined ? piece : start + withFrame(piece.slice(start.length));
}
