// What `.file`, `.loc` and `%line` say, against the line tables that GNU as and ld
// make of compilers' output, as LLVM reads them; and the corners of it by hand.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { assemble } from "../../src/assembler/assemble.ts";
import type { Program } from "../../src/assembler/program.ts";

const folder = path.resolve(import.meta.dirname, "../goldens/lines");

function programOf(text: string, name = "test.s"): Program {
	const { program, diagnostics } = assemble([{ path: name, text }]);
	assert.deepEqual(
		diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message),
		[],
	);
	return program;
}

/** `0x401000 12:3 steps.c part`, as in the recordings. */
function rowsOf({ origins }: Program): string[] {
	return origins.lines.map(({ address, line, column, file, isStatement }) => {
		const place = `${line + 1}:${column === undefined ? 0 : column + 1} ${origins.files[file]?.path}`;
		return `0x${address.toString(16)} ${place}${isStatement ? "" : " part"}`;
	});
}

/** Of a row: tables are recorded section by section, in the order of the text. */
function addressOf(row: string): number {
	return Number.parseInt(row, 16);
}

describe("lines of the original source", () => {
	for (const file of readdirSync(folder).filter((name) => name.endsWith(".s"))) {
		it(`are those that as and ld record for ${file}`, () => {
			const recorded = readFileSync(path.join(folder, file.replace(/s$/, "txt")), "utf8")
				.trimEnd()
				.split("\n");
			assert.ok(recorded.length > 10);
			const rows = rowsOf(programOf(readFileSync(path.join(folder, file), "utf8"), file));
			// Code that is of no line: GNU as lets the line before it go on, LLVM, whose compilers say so, does not.
			assert.deepEqual(
				rows.filter((row) => !/^\w+ 0:/.test(row)),
				recorded.toSorted((left, right) => addressOf(left) - addressOf(right)),
			);
		});
	}

	it("begin at the instruction after a `.loc`, or at the next `.loc`, and hold to the section's end", () => {
		const program = programOf(`.globl _start
	.file 1 "a.c"
	.loc 1 3 5
	.balign 16
_start:	nop
	.loc 1 4
	.balign 16
	.loc 1 5 1 is_stmt 0
	nop
	.section .text.more, "ax"
	nop
	.loc 1 6
	nop
	nop
`);
		assert.deepEqual(rowsOf(program), [
			"0x401000 3:5 a.c",
			"0x401010 4:0 a.c",
			"0x401010 5:1 a.c part",
			"0x401012 6:0 a.c part",
		]);
		assert.deepEqual(
			program.origins.lines.map(({ length }) => length),
			[16, 0, 1, 2],
		);
	});

	it("know a file's folder, the compiler's own folder, and names with escapes", () => {
		const { files } = programOf(`.globl _start
	.file "ignored.c"
	.file 0 "/home/ann" "a.c" md5 0x00112233445566778899aabbccddeeff
	.file 1 "b\\303\\244.c"
	.file 2 "/usr/include" "c.h"
	.file 3 "lib" "d.h"
_start:	nop
`).origins;
		assert.deepEqual(
			files.map(({ path: name, directory }) => `${directory} ${name}`),
			["/home/ann a.c", "/home/ann bä.c", "/home/ann /usr/include/c.h", "/home/ann lib/d.h"],
		);
	});

	it("are counted from NASM's `%line`, by its increment", () => {
		const program = programOf(
			`	global _start
	section .text
%line 10+1 deep/first.asm
_start:	nop
	nop
%line 7+0 "second.asm"
	nop
	nop
%line 30
	nop
`,
			"test.asm",
		);
		assert.deepEqual(rowsOf(program), [
			"0x401000 10:0 deep/first.asm",
			"0x401001 11:0 deep/first.asm",
			"0x401002 7:0 second.asm",
			"0x401003 7:0 second.asm",
			"0x401004 30:0 second.asm",
		]);
	});

	it("are none where a note makes no sense, and nothing is said about that", () => {
		const notes = [
			".file 1",
			".loc",
			".loc 1",
			".loc x y",
			".loc 9 1",
			'.file 99999999999 "x"',
			".loc 1 99999999999",
			".loc_mark_labels 1",
		];
		const { program, diagnostics } = assemble([
			{ path: "test.s", text: `.globl _start\n_start: ${notes.map((note) => `${note}\nnop\n`).join("")}` },
		]);
		assert.deepEqual(diagnostics, []);
		assert.deepEqual(program.origins.lines, []);
	});
});
