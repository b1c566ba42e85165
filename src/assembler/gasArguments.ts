// The arguments of GNU as's macros, as its macro.c takes them from a line: the
// line is text, from which blanks are taken out first where they separate
// nothing (app.c), and an argument ends at a comma or at a blank that is left.
// After `.altmacro` there are `<texts>`, `!` before any sign, and `%expression`.

/** What `.altmacro` adds: the value of an expression at the beginning of a text, and where it ends there. */
export type Evaluate = (text: string) => { readonly value: string; readonly length: number } | undefined;

interface Argument {
	readonly value: string;
	/** Offset of what follows it. */
	readonly end: number;
}

/** A blank between two of these stays. */
const separable = /[\w.$*%\-([{\\"\u0080-\uffff]/;

/** A text in quotes, blanks and comments, or one sign of anything else. */
const pieces = /("(?:[^"\\]|\\.)*"?)|((?:[ \t\f\v]|\/\*[\s\S]*?\*\/)+)|[\s\S]/g;

/** A line as GNU as looks at it: comments gone, and each row of blanks one or none. */
export function scrub(text: string): string {
	return text.replace(pieces, (piece, quoted: string | undefined, blank: string | undefined, at: number) => {
		if (quoted !== undefined || blank === undefined) {
			return piece;
		}
		const isBetween = separable.test(text[at - 1] ?? "") && separable.test(text[at + blank.length] ?? "");
		return isBetween ? " " : "";
	});
}

/** All arguments in a scrubbed text. */
export function splitArguments(text: string, evaluate?: Evaluate): readonly string[] {
	const values: string[] = [];
	for (let at = 0; at < text.length; ) {
		const { value, end } = readArgument(text, at, evaluate);
		values.push(value);
		at = passComma(text, end);
	}
	return values;
}

/** The argument at an offset of a scrubbed text. */
export function readArgument(text: string, start: number, evaluate?: Evaluate): Argument {
	const at = passBlanks(text, start);
	const sign = text[at];
	const number = sign === "%" && evaluate ? evaluate(text.slice(at + 1)) : undefined;
	if (number) {
		return { value: number.value, end: at + 1 + number.length };
	}
	if (sign === '"' || (evaluate && (sign === "<" || sign === "'"))) {
		const { value, end } = readTexts(text, at, evaluate !== undefined);
		return { value: evaluate && sign !== "<" ? `"${value}"` : value, end };
	}
	return readPlain(text, at, evaluate !== undefined);
}

/** After a comma, which may have blanks around it. */
export function passComma(text: string, start: number): number {
	const at = passBlanks(text, start);
	return passBlanks(text, text[at] === "," ? at + 1 : at);
}

function passBlanks(text: string, start: number): number {
	let at = start;
	while (text[at] === " ") {
		at += 1;
	}
	return at;
}

/** Up to a blank outside of brackets, or a comma. */
function readPlain(text: string, start: number, alternate: boolean): Argument {
	const open: string[] = [];
	let at = start;
	for (; at < text.length; at += 1) {
		const sign = text[at] ?? "";
		if (sign === "," || (alternate && sign === "<") || (sign === " " && open.length === 0)) {
			break;
		}
		if (sign === '"' || sign === "'") {
			const close = text.indexOf(sign, at + 1);
			at = close < 0 ? text.length : close;
		} else if (sign === "(" || sign === "[") {
			open.push(sign === "(" ? ")" : "]");
		} else if (sign === open.at(-1)) {
			open.pop();
		}
	}
	return { value: text.slice(start, at), end: Math.min(at, text.length) };
}

/** Texts in quotes, several without anything between them. */
function readTexts(text: string, start: number, alternate: boolean): Argument {
	let value = "";
	let at = start;
	while (text[at] === '"' || (alternate && (text[at] === "<" || text[at] === "'"))) {
		const part = text[at] === "<" ? readAngled(text, at) : readQuoted(text, at, alternate);
		value += part.value;
		at = part.end;
	}
	return { value, end: at };
}

function readAngled(text: string, start: number): Argument {
	let value = "";
	let depth = 0;
	for (let at = start + 1; at < text.length; at += 1) {
		if (text[at] === ">" && depth === 0) {
			return { value, end: at + 1 };
		}
		depth += text[at] === "<" ? 1 : text[at] === ">" ? -1 : 0;
		at += text[at] === "!" ? 1 : 0;
		value += text[at] ?? "";
	}
	return { value, end: text.length };
}

/** A quote in it is written twice or after a backslash, which stays before any other sign. */
function readQuoted(text: string, start: number, alternate: boolean): Argument {
	const quote = text[start] ?? "";
	let value = "";
	for (let at = start + 1; at < text.length; at += 1) {
		const sign = text[at] ?? "";
		if (alternate && sign === "!") {
			at += 1;
			value += text[at] ?? "";
		} else if (sign === "\\") {
			at += 1;
			value += `\\${text[at] ?? ""}`;
		} else if (sign !== quote) {
			value += sign;
		} else if (text[at + 1] === quote) {
			at += 1;
			value += quote;
		} else {
			return { value, end: at + 1 };
		}
	}
	return { value, end: text.length };
}
