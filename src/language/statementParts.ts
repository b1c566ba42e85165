// Which token of a statement is what: `label: prefix mnemonic operands` or
// `label: .directive arguments` or `name = value`. Enough for colours, hovers and
// completions; the assembler's parser decides everything else.

import type { Token } from "../assembler/token.ts";
import { findMnemonic } from "../isa/mnemonics.ts";

export interface StatementParts {
	readonly labels: readonly Token[];
	/** The mnemonic or the directive; undefined for a bare label or an assignment. */
	readonly head?: Token;
	/** What follows the head. */
	readonly operands: readonly Token[];
}

const prefixes = new Set(["rep", "repe", "repz", "repne", "repnz", "lock"]);

export function splitStatement(tokens: readonly Token[]): StatementParts {
	let at = 0;
	const labels: Token[] = [];
	while (tokens[at + 1]?.text === ":") {
		labels.push(...tokens.slice(at, at + 1));
		at += 2;
	}
	if (prefixes.has(tokens[at]?.text.toLowerCase() ?? "") && tokens[at + 1]?.kind === "name") {
		at += 1;
	}
	const head = tokens[at];
	if (head?.kind !== "name" || tokens[at + 1]?.text === "=") {
		return { labels, operands: tokens.slice(at) };
	}
	return { labels, head, operands: tokens.slice(at + 1) };
}

/** True when the head is an instruction's name rather than a directive's. */
export function isInstruction(parts: StatementParts): boolean {
	return parts.head !== undefined && findMnemonic(parts.head.text) !== undefined;
}
