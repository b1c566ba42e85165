// What to say about the word under the pointer, program running or not: what an
// instruction does and which forms it has, which part of a register a name is,
// where a symbol stands. Markdown, because every editor shows it.

import type { ProgramSymbol } from "../assembler/program.ts";
import type { Token } from "../assembler/token.ts";
import { findMnemonic } from "../isa/mnemonics.ts";
import { findRegister, generalNames, type Register } from "../isa/registers.ts";
import { type Reading, symbolOf, symbolWord, tokenAt } from "./reading.ts";
import { splitStatement } from "./statementParts.ts";

export interface Hover {
	/** 0-based offsets of the word, half open. */
	readonly start: number;
	readonly end: number;
	readonly markdown: string;
}

/** Undefined where there is nothing to say. */
export function hoverAt(reading: Reading, offset: number): Hover | undefined {
	const found = tokenAt(reading, offset);
	if (found?.token.kind !== "name") {
		return undefined;
	}
	const { token, statement } = found;
	const isHead = splitStatement(statement).head === token;
	const markdown = (isHead && describeMnemonic(token.text)) || describeWord(reading, token);
	const { start, end } = symbolWord(token);
	return markdown ? { start, end, markdown } : undefined;
}

/** What an instruction is and its forms, in the manual's notation; undefined for an unknown name. */
export function describeMnemonic(name: string): string | undefined {
	const mnemonic = findMnemonic(name);
	const first = mnemonic?.rows[0];
	if (!mnemonic || !first) {
		return undefined;
	}
	const forms = mnemonic.rows.map((row) => `${name.toLowerCase()} ${row.operands.join(", ")}`.trim());
	const condition = mnemonic.condition ? `\n\nCondition: ${mnemonic.condition.text}.` : "";
	return `**${name.toLowerCase()}**: ${first.description}${condition}\n\n\`\`\`\n${[...new Set(forms)].join("\n")}\n\`\`\``;
}

function describeWord(reading: Reading, token: Token): string | undefined {
	const register = findRegister(token.text);
	if (register) {
		return describeRegister(register);
	}
	const symbol = symbolOf(reading, token);
	return symbol && describeSymbol(symbol);
}

function describeRegister(register: Register): string {
	const whole = register.file === "general" ? generalNames[register.number] : register.name;
	const from = register.shift === 8 ? "bits 8–15" : `the low ${register.width} bits`;
	if (register.file === "segment") {
		return `**${register.name}**: a segment register, 16 bits. Of segments only fs counts in the addresses of a 64-bit program.`;
	}
	const part = whole === register.name ? `${register.width} bits` : `${from} of ${whole}`;
	const rule = register.width === 32 ? ". Writing it sets the upper 32 bits to zero" : "";
	return `**${register.name}**: ${part}${rule}.`;
}

function describeSymbol(symbol: ProgramSymbol): string {
	const number = symbol.value < 0n ? `-0x${(-symbol.value).toString(16)}` : `0x${symbol.value.toString(16)}`;
	if (symbol.kind === "constant") {
		return `**${symbol.name}** = ${symbol.value} (${number})`;
	}
	const size = symbol.size ? `, ${symbol.size} bytes` : "";
	return `**${symbol.name}**: address ${number}${symbol.section ? ` in ${symbol.section}` : ""}${size}`;
}
