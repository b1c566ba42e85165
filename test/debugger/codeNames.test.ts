// What sentences call places in code: with one text, with several, and where there
// is no line.

import assert from "node:assert/strict";
import { assemble } from "../../src/assembler/assemble.ts";
import { CodeNames } from "../../src/debugger/codeNames.ts";
import { LineTable } from "../../src/debugger/lineTable.ts";
import { SymbolTable } from "../../src/debugger/symbolTable.ts";

const main = `	.intel_syntax noprefix
	.globl main
main:	nop
	call fill
	ret
`;
const fill = `	.intel_syntax noprefix
	.globl fill
fill:	inc eax
	ret
`;

function namesOf(...sources: readonly { readonly path: string; readonly text: string }[]): CodeNames {
	const { program, diagnostics } = assemble(sources);
	assert.deepEqual(diagnostics, []);
	return new CodeNames(new SymbolTable(program), new LineTable(program));
}

describe("places in code", () => {
	const begin = (names: CodeNames, name: string) => names.symbols.find(name)?.value ?? 0n;

	it("are called by their line and their function", () => {
		const names = namesOf({ path: "/w/main.s", text: main.replace("call fill", "nop") });
		const start = begin(names, "main");
		assert.equal(names.placeOf(start), "line 3 (main)");
		assert.equal(names.placeOf(start + 1n), "line 4 (main+0x1)");
		assert.equal(names.functionOf(start), "main");
	});

	it("are called by their text too where there are several", () => {
		const names = namesOf({ path: "/w/main.s", text: main }, { path: "C:\\w\\fill.s", text: fill });
		assert.equal(names.placeOf(begin(names, "main")), "line 3 of main.s (main)");
		assert.equal(names.placeOf(begin(names, "fill") + 2n), "line 4 of fill.s (fill+0x2)");
	});

	it("have only a name where there is no line, or only an address", () => {
		const names = namesOf({ path: "/w/main.s", text: main.replace("call fill", "call puts") });
		assert.match(names.placeOf(begin(names, "puts")), /^puts/);
		assert.equal(names.placeOf(0x10n), "0x10");
	});
});
