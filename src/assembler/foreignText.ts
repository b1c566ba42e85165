// Finds texts that this assembler cannot read as a whole, so that they get one
// sentence instead of an error on every line: AT&T syntax, and texts that are
// too large to be programs.

import type { Dialect } from "./program.ts";

export interface ForeignText {
	/** The place that gives it away, as offsets. */
	readonly start: number;
	readonly end: number;
	readonly code: string;
	readonly message: string;
}

/** In UTF-16 units. */
const longestText = 4 << 20;

const attLine =
	/^[ \t]*(?:\w+:[ \t]*)?[a-z]+[ \t]+(?:\$[-\w]+|%\w+|-?\w*\([^)\n]*%\w+[^)\n]*\))[ \t]*,[ \t]*(?:%\w+|-?\w*\(%)/gim;

/** What makes a text unreadable as the gas dialect; undefined when nothing does. */
export function foreignText(text: string, dialect: Dialect): ForeignText | undefined {
	if (text.length > longestText) {
		const message = `this file is too large: at most ${longestText >> 20} MiB of source text can be assembled`;
		return { start: 0, end: 0, code: "too-large", message };
	}
	return dialect === "nasm" || /\.intel_syntax\b/.test(text) ? undefined : attText(text);
}

function attText(text: string): ForeignText | undefined {
	const found = text.matchAll(attLine).next().value;
	if (!found) {
		return undefined;
	}
	const start = found.index + (found[0].length - found[0].trimStart().length);
	const message =
		"this is AT&T syntax (`mov $5, %rax`), which is not supported: write the program in Intel syntax (`mov rax, 5`)";
	return { start, end: found.index + found[0].length, code: "att-syntax", message };
}
