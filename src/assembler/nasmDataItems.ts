// What stands after `db` and its wider kin: numbers, texts, numbers with a fraction,
// `?` for room, and lists that are repeated: `5 dup (1, 2 dup (?))` (NASM manual,
// section 3.2.1).

import { putBytes, putInteger } from "./dataDirectives.ts";
import type { Arguments } from "./directive.ts";
import { isFloatWord, nasmFloatBytes } from "./nasmFloats.ts";
import { repeatMaking } from "./nasmTimes.ts";
import { replacement } from "./reporter.ts";
import type { Token } from "./token.ts";
import type { Unit } from "./unit.ts";
import { constantOf } from "./value.ts";

/** Words for the width of a list's items, in bytes. */
const widths: ReadonlyMap<string, number> = new Map([
	["byte", 1],
	["word", 2],
	["dword", 4],
	["qword", 8],
	["tword", 10],
	["tbyte", 10],
	["oword", 16],
	["yword", 32],
	["zword", 64],
]);

/** Puts all that follows, each item `width` bytes wide. */
export function putItems(unit: Unit, args: Arguments, width: number): void {
	if (args.done()) {
		unit.error(args.name, "syntax", `\`${args.name.text}\` has no value`, { severity: "warning" });
	}
	// `$` is where the statement begins, for each of its items.
	const { origin } = unit;
	unit.origin ??= unit.here();
	putList(unit, args, width);
	unit.origin = origin;
}

function putList(unit: Unit, args: Arguments, width: number): void {
	while (!args.done()) {
		putItem(unit, args, width);
		args.next();
	}
}

function putItem(unit: Unit, args: Arguments, usual: number): void {
	const own = takeWidth(args);
	const width = own ?? usual;
	const list = takeList(args, own !== undefined);
	if (list) {
		putList(unit, list, width);
		return;
	}
	const token = args.peek();
	if (token?.kind === "sign" && token.text === "?") {
		args.take();
		unit.section.append(new Uint8Array(width));
	} else if (!putText(unit, args, width) && !putFloat(unit, args, width) && !putCopies(unit, args, width)) {
		putInteger(unit, args, width);
	}
}

function takeWidth(args: Arguments): number | undefined {
	const token = args.peek();
	const width = token?.kind === "name" ? widths.get(token.text.toLowerCase()) : undefined;
	if (width !== undefined) {
		args.take();
	}
	return width;
}

/** The inside of `%(…)`, or after a width or `dup` that of `(…)`; undefined when none stands here. */
function takeList(args: Arguments, isPlain: boolean): Arguments | undefined {
	const isMarked = args.peek()?.text === "%" && args.peek(1)?.text === "(";
	if (!isMarked && !(isPlain && args.peek()?.text === "(")) {
		return undefined;
	}
	return args.parenthesised(isMarked ? 1 : 0);
}

/** Puts a text, filled up with zeros to a multiple of the width; false when none stands here. */
function putText(unit: Unit, args: Arguments, width: number): boolean {
	const token = args.peek();
	const isText = token?.kind === "string" || token?.text.startsWith("__");
	const syntax = isText ? args.peekSyntax() : undefined;
	if (syntax?.kind !== "string") {
		return false;
	}
	args.syntax();
	if (token?.kind === "string") {
		warnOfEscape(unit, token);
	}
	const { bytes } = syntax;
	const room = Math.ceil(bytes.length / width) * width;
	putBytes(
		unit,
		Uint8Array.from({ length: room }, (_, at) => bytes[at] ?? 0),
		syntax,
	);
	return true;
}

/** Quotes in which a backslash stands for itself. */
function warnOfEscape(unit: Unit, { text, start, end }: Token): void {
	const sequence = text.startsWith("`") ? undefined : /\\[nrt0]/.exec(text)?.[0];
	if (sequence !== undefined) {
		const message = `\`${sequence}\` in these quotes is two characters, as NASM has it; it is one between backquotes`;
		const write = text.includes("`") ? undefined : `\`${text.slice(1, -1)}\``;
		const fixes = write === undefined ? undefined : [replacement(unit.span(start, end), write)];
		unit.reporter.report(unit.span(start, end), "escape", message, { severity: "warning", fixes });
	}
}

/** Puts a number with a fraction; false when there is none. */
function putFloat(unit: Unit, args: Arguments, width: number): boolean {
	const sign = args.peek()?.text;
	const isSigned = sign === "-" || sign === "+";
	const token = args.peek(isSigned ? 1 : 0);
	if (!token || !isFloat(token)) {
		return false;
	}
	args.take();
	if (isSigned) {
		args.take();
	}
	const bytes = nasmFloatBytes(token.text, sign === "-", width, unit.floats);
	if (bytes) {
		putBytes(unit, bytes, token);
	} else {
		unit.error(token, "unsupported", `there are no numbers with a fraction of ${width} bytes`);
	}
	return true;
}

function isFloat({ kind, text }: Token): boolean {
	return kind === "float" || (kind === "name" && isFloatWord(text));
}

/** Puts `count dup (…)`; false when none stands here. */
function putCopies(unit: Unit, args: Arguments, width: number): boolean {
	if (!args.hasBeforeComma("dup")) {
		return false;
	}
	const count = args.value();
	args.take();
	const itemWidth = takeWidth(args) ?? width;
	const list = takeList(args, true) ?? args.upToComma();
	const number = count && constantOf(count.value);
	if (count && number === undefined) {
		unit.error(count.syntax, "not-constant", "this must be a number that is known here already");
	} else if (count && number !== undefined && number < 0n) {
		unit.error(count.syntax, "range", `this is how often, so it cannot be negative, and it is ${number}`);
	} else if (count && number !== 0n) {
		repeatMaking(unit, count.value, count.syntax, () => putList(unit, list.again(), itemWidth));
	}
	return true;
}
