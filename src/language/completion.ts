// What may stand at a place: instruction names and directives where a statement
// begins, registers, widths and symbols among its operands.

import { mnemonicNames } from "../isa/mnemonics.ts";
import { registers } from "../isa/registers.ts";
import { describeMnemonic } from "./hover.ts";
import type { Reading } from "./reading.ts";
import { splitStatement } from "./statementParts.ts";

export interface Completion {
	readonly label: string;
	readonly kind: "instruction" | "directive" | "register" | "symbol" | "keyword";
	readonly detail?: string;
	/** Markdown. */
	readonly documentation?: string;
}

const widths = {
	gas: ["byte ptr", "word ptr", "dword ptr", "qword ptr", "offset"],
	nasm: ["byte", "word", "dword", "qword", "rel"],
};

/** Everything that may begin at or before the offset; the editor filters by what is typed. */
export function completionsAt(reading: Reading, offset: number): readonly Completion[] {
	return isStatementStart(reading, offset) ? statementStarts(reading) : operandStarts(reading);
}

function isStatementStart(reading: Reading, offset: number): boolean {
	const line = reading.source.text.lastIndexOf("\n", offset - 1) + 1;
	const statement = reading.statements.findLast((tokens) => {
		const start = tokens[0]?.start ?? 0;
		return start >= line && start < offset;
	});
	const head = statement && splitStatement(statement).head;
	return !head || offset <= head.end;
}

function statementStarts({ dialect }: Reading): Completion[] {
	return [
		...mnemonicNames().map(
			(label): Completion => ({ label, kind: "instruction", documentation: describeMnemonic(label) }),
		),
		...dialect.directiveNames.map((label): Completion => ({ label, kind: "directive" })),
	];
}

function operandStarts(reading: Reading): Completion[] {
	return [
		...registers.map(({ name, width }): Completion => ({ label: name, kind: "register", detail: `${width} bits` })),
		...widths[reading.dialect.name].map((label): Completion => ({ label, kind: "keyword" })),
		...reading.program.symbols.map(
			({ name, value }): Completion => ({
				label: name,
				kind: "symbol",
				detail: `0x${BigInt.asUintN(64, value).toString(16)}`,
			}),
		),
	];
}
