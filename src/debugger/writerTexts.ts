// What is said of the instruction that wrote some bytes: the line of the source
// behind it, or the function and the name of the instruction, or the function of
// the C library. A person who steps sees the same writers again and again, so what
// was said is kept until code changes or is shown in another text.

import { hex } from "../isa/hex.ts";
import { instructionAt } from "../machine/instructionView.ts";
import type { History } from "./history.ts";
import { isOriginal, type LineTable } from "./lineTable.ts";
import type { WriterRun } from "./stackModel.ts";
import type { SymbolTable } from "./symbolTable.ts";

export interface WriterSources {
	readonly history: History;
	readonly symbols: SymbolTable;
	readonly lines: LineTable;
}

type WriterText = Pick<WriterRun, "text" | "span" | "quotes">;

/** Instructions whose description is kept. */
const mostKept = 4096;

export class WriterTexts {
	readonly #sources: WriterSources;
	readonly #kept = new Map<bigint, WriterText>();

	constructor(sources: WriterSources) {
		this.#sources = sources;
	}

	/** Code may have changed, or is shown in another text. */
	forget(): void {
		this.#kept.clear();
	}

	/** Of the instruction at an address. */
	textOf(rip: bigint): WriterText {
		const known = this.#kept.get(rip);
		if (known) {
			return known;
		}
		if (this.#kept.size >= mostKept) {
			this.#kept.clear();
		}
		const found = this.#describe(rip);
		this.#kept.set(rip, found);
		return found;
	}

	#describe(rip: bigint): WriterText {
		const { history, symbols, lines } = this.#sources;
		const libraryFunction = symbols.libraryFunctionAt(rip);
		if (libraryFunction !== undefined) {
			return { text: `${libraryFunction} (C library)` };
		}
		const instruction = instructionAt(history.state.memory, rip);
		const mnemonic = instruction ? ` ${instruction.mnemonic}` : "";
		const row = lines.rowAt(rip);
		const original = isOriginal(row) ? row && lines.lineText(row.span) : undefined;
		if (original !== undefined) {
			return { text: original, span: row?.span, quotes: true };
		}
		return { text: `${symbols.nameOf(rip) ?? hex(rip)}${mnemonic}`, span: row?.span };
	}
}
