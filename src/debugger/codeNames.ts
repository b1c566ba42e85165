// What sentences call a place in code: the line that the reader has before them in
// the editor, and the function with the distance from its beginning, as the
// disassembly has it. `line 29 (greet+0xe)`; `line 29 of fill.s (greet+0xe)` where
// the program has several texts; the name alone where no line is known, as in the
// C library.

import { hex } from "../isa/hex.ts";
import type { LineTable } from "./lineTable.ts";
import type { SymbolTable } from "./symbolTable.ts";

export class CodeNames {
	readonly symbols: SymbolTable;
	readonly #lines: LineTable;

	constructor(symbols: SymbolTable, lines: LineTable) {
		this.symbols = symbols;
		this.#lines = lines;
	}

	/** An instruction. */
	placeOf(address: bigint): string {
		const line = this.#lines.nameOf(address);
		const name = this.functionOf(address);
		return line === undefined ? name : `${line} (${name})`;
	}

	/** A function, by its beginning; where it has no name, the nearest one. */
	functionOf(address: bigint): string {
		return this.symbols.nameOf(address) ?? hex(address);
	}
}
