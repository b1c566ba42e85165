// NASM's directives that make bytes: `db` and its wider kin, `resb` and its
// kin, `align`, and `times`, which does a statement several times over.

import { putBytes, putInteger, putRun } from "./dataDirectives.ts";
import type { Arguments, Directive } from "./directive.ts";
import { floatBytes } from "./floatBytes.ts";
import type { Range } from "./reader.ts";
import type { Section } from "./section.ts";
import { readStatements } from "./statementReader.ts";
import type { Token } from "./token.ts";
import type { Unit } from "./unit.ts";
import { binaryValue, constantOf, constantValue, isProblem, type Value } from "./value.ts";

/** `db`, `dw`, …: numbers of `width` bytes, and texts, which are padded to a multiple of it. */
export function dataDirective(width: number): Directive {
	return { data: true, run: (unit, args) => putItems(unit, args, width) };
}

/** `resb`, `resw`, …: room for a number of items of `width` bytes. */
export function reserveDirective(width: number): Directive {
	return { data: true, run: (unit, args) => reserve(unit, args, width) };
}

/** `align` pads with `nop` unless told otherwise, in data too; `alignb` with zeros. */
export function nasmAlignDirective(fill: number): Directive {
	return { run: (unit, args) => align(unit, args, fill) };
}

export const timesDirective: Directive = { run: repeat };

function putItems(unit: Unit, args: Arguments, width: number): void {
	if (args.done()) {
		unit.error(args.name, "syntax", `\`${args.name.text}\` has no value`, { severity: "warning" });
	}
	// `$` is where the statement begins, for each of its items.
	const { origin } = unit;
	unit.origin ??= unit.here();
	while (!args.done()) {
		putItem(unit, args, width);
		args.next();
	}
	unit.origin = origin;
}

function putItem(unit: Unit, args: Arguments, width: number): void {
	const [token, next] = [args.peek(), args.peek(1)];
	const isAlone = !next || next.text === ",";
	if (token?.kind === "string" && isAlone) {
		args.take();
		const bytes = token.bytes ?? [];
		const room = Math.ceil(bytes.length / width) * width;
		putBytes(
			unit,
			Uint8Array.from({ length: room }, (_, at) => bytes[at] ?? 0),
			token,
		);
	} else if (token?.text === "?" && isAlone) {
		args.take();
		unit.section.append(new Uint8Array(width));
	} else if (!putFloat(unit, args, width)) {
		putInteger(unit, args, width);
	}
}

/** Puts a number with a fraction; false when there is none. */
function putFloat(unit: Unit, args: Arguments, width: number): boolean {
	const sign = args.peek()?.text;
	const isSigned = sign === "-" || sign === "+";
	const token = args.peek(isSigned ? 1 : 0);
	if (token?.kind !== "float") {
		return false;
	}
	args.take();
	if (isSigned) {
		args.take();
	}
	const text = (sign === "-" ? "-" : "") + token.text.replaceAll("_", "");
	const bytes = width === 4 || width === 8 ? floatBytes(text, width) : undefined;
	if (bytes === "large") {
		unit.error(token, "range", `\`${text}\` is too large for ${width} bytes`);
	} else if (bytes) {
		putBytes(unit, bytes, token);
	} else {
		unit.error(token, "unsupported", "a number with a fraction has 4 bytes (`dd`) or 8 (`dq`) here");
	}
	return true;
}

function reserve(unit: Unit, args: Arguments, width: number): void {
	const count = args.value();
	if (count) {
		putRun(unit, count.value, new Uint8Array(width), count.syntax);
	}
	args.finish();
}

function align(unit: Unit, args: Arguments, usual: number): void {
	const place = args.peek() ?? args.name;
	const boundary = args.number(1n, 4096n);
	const pattern = args.comma() ? readFill(args) : usual;
	args.finish();
	if (boundary === undefined || pattern === undefined) {
		return;
	}
	if ((boundary & (boundary - 1)) !== 0) {
		unit.error(place, "range", `an alignment must be a power of two, and ${boundary} is not`);
		return;
	}
	const { section } = unit;
	if (section.isAbsolute) {
		alignAbsolute(section, BigInt(boundary));
	} else {
		section.align(boundary, new Uint8Array([section.flags.zero ? 0 : pattern]));
	}
}

function alignAbsolute(section: Section, boundary: bigint): void {
	const over = section.absoluteOffset() % boundary;
	section.append(new Uint8Array(over === 0n ? 0 : Number(boundary - over)));
}

/** `db 0`, `resb 1` or `nop`. */
function readFill(args: Arguments): number | undefined {
	const word = args.take()?.text.toLowerCase();
	if (word === "nop") {
		return 0x90;
	}
	const value = word === "db" || word === "resb" ? args.number(-128n, 255n) : undefined;
	if (value === undefined) {
		return args.missing("a fill, like `db 0`,");
	}
	return word === "resb" ? 0 : value & 0xff;
}

const mostTimes = 1_000_000;

function repeat(unit: Unit, args: Arguments): void {
	const count = args.value();
	const rest = args.rest();
	if (!count) {
		return;
	}
	if (rest.length === 0) {
		unit.error(args.name, "syntax", "`times` needs something to repeat, like `times 8 db 0`");
		return;
	}
	const number = constantOf(count.value);
	if (number === 0n) {
		return;
	}
	if (number !== undefined && number < 0n) {
		unit.error(count.syntax, "range", `this is how often, so it cannot be negative, and it is ${number}`);
		return;
	}
	// Wherever the repeated statement stands, its `$` is where the first one does.
	unit.origin ??= unit.here();
	const pattern = makeOnce(unit, rest);
	if (pattern) {
		fillOthers(unit, count.value, pattern, count.syntax);
	} else {
		repeatOthers(unit, rest, number, count.syntax);
	}
	unit.origin = undefined;
}

/** Obeys the statement; gives its bytes when they are the same wherever it stands. */
function makeOnce(unit: Unit, rest: readonly Token[]): Uint8Array | undefined {
	const { section, fixups } = unit;
	const before = section.here();
	const waiting = fixups.length;
	readStatements(unit, rest);
	const after = section.here();
	const isPlain = before.fragment === after.fragment && fixups.length === waiting && unit.section === section;
	return isPlain ? section.copy(before, after) : undefined;
}

/** The second and all further copies; their count may depend on addresses: `times 510-($-$$) db 0`. */
function fillOthers(unit: Unit, count: Value, pattern: Uint8Array, place: Range): void {
	const others = binaryValue("-", count, constantValue(1n), unit.spanOf(place));
	if (!isProblem(others)) {
		putRun(unit, others, pattern, place);
	}
}

function repeatOthers(unit: Unit, rest: readonly Token[], count: bigint | undefined, place: Range): void {
	if (count === undefined) {
		unit.error(place, "not-constant", "this must be a number that is known here already");
	} else if (count > mostTimes) {
		unit.error(place, "too-large", `at most ${mostTimes} repetitions of this are possible`);
	} else {
		for (let done = 1n; done < count; done += 1n) {
			readStatements(unit, rest);
		}
	}
}
