// The operands of a text that have a value while the program is stopped: the
// registers, the memory operands and the symbols of instructions. For inline
// values and for hovers over expressions; the debugger evaluates them.

import type { Token } from "../assembler/token.ts";
import { findRegister } from "../isa/registers.ts";
import type { Reading } from "./reading.ts";
import { isInstruction, splitStatement } from "./statementParts.ts";

export interface Mention {
	readonly kind: "register" | "memory" | "symbol";
	/** 0-based offsets, half open. */
	readonly start: number;
	readonly end: number;
	/** As the debugger's expressions want it: `eax`, `dword ptr [rbp + count]`. */
	readonly expression: string;
}

const widthNames = new Map<number, string>([
	[8, "byte ptr"],
	[16, "word ptr"],
	[32, "dword ptr"],
	[64, "qword ptr"],
]);

/** All mentions that begin at offsets from `start` up to but not including `end`, in order. */
export function mentionsBetween(reading: Reading, start: number, end: number): readonly Mention[] {
	return reading.statements
		.filter((tokens) => (tokens[0]?.start ?? 0) < end && (tokens.at(-1)?.end ?? 0) > start)
		.map(splitStatement)
		.filter(isInstruction)
		.flatMap((parts) => mentionsOf(reading, parts.operands))
		.filter((mention) => mention.start >= start && mention.start < end);
}

/** The smallest mention at an offset: the register inside the brackets before the whole operand. */
export function mentionAt(reading: Reading, offset: number): Mention | undefined {
	const line = reading.statements.find(
		(tokens) => (tokens[0]?.start ?? 0) <= offset && offset <= (tokens.at(-1)?.end ?? 0),
	);
	const parts = line && splitStatement(line);
	if (!parts || !isInstruction(parts)) {
		return undefined;
	}
	return mentionsOf(reading, parts.operands)
		.filter((mention) => mention.start <= offset && offset <= mention.end)
		.reduce<Mention | undefined>(
			(best, mention) => (best && best.end - best.start <= mention.end - mention.start ? best : mention),
			undefined,
		);
}

function mentionsOf(reading: Reading, tokens: readonly Token[]): Mention[] {
	const operands = operandsOf(tokens);
	const width = widthOf(operands);
	return operands.flatMap((operand) => [
		...memoryMention(reading, operand, width),
		...operand.flatMap((token) => wordMention(reading, token)),
	]);
}

/** Splits at the commas outside brackets. */
function operandsOf(tokens: readonly Token[]): Token[][] {
	const operands: Token[][] = [[]];
	let depth = 0;
	for (const token of tokens) {
		depth += token.text === "[" || token.text === "(" ? 1 : token.text === "]" || token.text === ")" ? -1 : 0;
		if (token.text === "," && depth === 0) {
			operands.push([]);
		} else {
			operands.at(-1)?.push(token);
		}
	}
	return operands;
}

/** The width that a register operand gives to memory that names none: `byte ptr` for `al`. */
function widthOf(operands: readonly (readonly Token[])[]): string | undefined {
	const alone = operands.flatMap(([token, more]) => (token && !more ? [token] : []));
	const register = alone.map((token) => findRegister(token.text)).find((found) => found !== undefined);
	return register && widthNames.get(register.width);
}

function memoryMention(reading: Reading, operand: readonly Token[], width: string | undefined): Mention[] {
	const first = operand[0];
	const last = operand.at(-1);
	if (!first || !last || last.text !== "]") {
		return [];
	}
	const written = reading.source.text.slice(first.start, last.end);
	const expression = width && first.text === "[" ? `${width} ${written}` : written;
	return [{ kind: "memory", start: first.start, end: last.end, expression }];
}

function wordMention(reading: Reading, token: Token): Mention[] {
	if (token.kind !== "name") {
		return [];
	}
	const register = findRegister(token.text);
	const isSymbol = reading.program.symbols.some((symbol) => symbol.name === token.text);
	if (!register && !isSymbol) {
		return [];
	}
	const kind = register ? "register" : "symbol";
	const expression = register ? register.name : token.text;
	return [{ kind, start: token.start, end: token.end, expression }];
}
