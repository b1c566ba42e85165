// Changing the state where the program stands: a value, bytes, or all that an
// instruction does. What came after is another future then.

import { memoryEdit } from "./assignment.ts";
import type { Frame } from "./frame.ts";
import type { History } from "./history.ts";
import type { Inspection } from "./inspection.ts";
import type { Parts } from "./parts.ts";
import type { Present } from "./present.ts";
import type { ShownFrames } from "./shownFrames.ts";
import type { Range } from "./stackModel.ts";
import type { SymbolTable } from "./symbolTable.ts";
import { performed } from "./typedInstruction.ts";
import type { ExpressionError, Variable } from "./variable.ts";

/** What an instruction typed by the user has done. */
export interface Performed {
	readonly text: string;
	readonly stores: readonly Range[];
}

export class Editing {
	readonly #history: History;
	readonly #present: Present;
	readonly #inspection: Inspection;
	readonly #shown: ShownFrames;
	readonly #symbols: SymbolTable;

	constructor(history: History, { inspection, shown, symbols }: Parts, present: Present) {
		this.#history = history;
		this.#present = present;
		this.#inspection = inspection;
		this.#shown = shown;
		this.#symbols = symbols;
	}

	/** Writes the value of `newText` to what `text` means; gives what it holds then. */
	assign(text: string, newText: string, frame?: Frame): Variable | ExpressionError {
		const edit = this.#inspection.assignment(text, newText, frame);
		if ("message" in edit) {
			return edit;
		}
		this.#present.edit(edit);
		return this.#inspection.evaluate(text, frame && this.#shown.byId(frame.id));
	}

	/** Does an instruction to the state at hand, as an edit; gives what it did in words, and the bytes it stored to. */
	perform(text: string, frame?: Frame): Performed | ExpressionError {
		const { state } = this.#history;
		const isPresent = !frame || (frame.index === 0 && frame.threadId === state.currentStack);
		const outcome = isPresent
			? performed(text, state, this.#symbols)
			: "an instruction is done where the program stands, in the innermost frame";
		if (typeof outcome === "string") {
			return { message: outcome, start: 0, end: text.length };
		}
		for (const edit of outcome.edits) {
			this.#present.edit(edit);
		}
		const stores = outcome.edits.flatMap((edit) =>
			edit.kind === "memory" ? [{ address: edit.address, length: edit.bytes.length }] : [],
		);
		return { text: outcome.text, stores };
	}

	/** Undefined when done, else one sentence; all or nothing. */
	writeMemory(address: bigint, bytes: Uint8Array): string | undefined {
		const edit = memoryEdit(address, bytes, this.#history.state);
		if (typeof edit === "string") {
			return edit;
		}
		this.#present.edit(edit);
		return undefined;
	}
}
