// Directives that put down bytes: numbers, texts, fills, and padding. Numbers
// that depend on addresses are left as zeros with a note for the image.

import type { Arguments, Directive } from "./directive.ts";
import { littleEndian, warnTruncation } from "./numberBytes.ts";
import { type Span, writtenText } from "./source.ts";
import type { ExpressionSyntax } from "./syntax.ts";
import type { Unit } from "./unit.ts";
import { baseValue, binaryValue, constantOf, constantValue, isProblem, rawConstantOf, type Value } from "./value.ts";

/** `.byte` and its wider kin: each argument a number of `width` bytes. */
export function integerDirective(width: number): Directive {
	return { data: true, run: (unit, args) => eachArgument(args, () => putInteger(unit, args, width)) };
}

/** `.ascii`, or `.asciz` with a zero after each text. */
export function textDirective(zeroEnded: boolean): Directive {
	return { data: true, run: (unit, args) => eachArgument(args, () => putText(unit, args, zeroEnded)) };
}

/** `.zero`, `.skip` and `.space`: a number of bytes, zero unless told. */
export const skipDirective: Directive = { data: true, run: putSkip };

/** `.fill repeat, size, value`. */
export const fillDirective: Directive = { data: true, run: putFill };

/** `.align`, `.balign` (bytes) or `.p2align` (a power of two), with fill patterns of `width` bytes. */
export function alignDirective(unit: "bytes" | "power", width = 1): Directive {
	return { run: (target, args) => putAlign(target, args, unit, width) };
}

export const orgDirective: Directive = { run: putOrg };

function eachArgument(args: Arguments, read: () => boolean): void {
	if (args.done()) {
		return;
	}
	while (read() && args.next()) {}
}

/** Puts the next argument, a number of `width` bytes; false when it cannot be passed. */
export function putInteger(unit: Unit, args: Arguments, width: number): boolean {
	const argument = args.value();
	if (!argument) {
		return true;
	}
	const { syntax } = argument;
	const span = unit.spanOf(syntax);
	const value = fromHere(unit, argument.value, span);
	const known = rawConstantOf(value);
	const number = known === undefined || unit.dialect.grammar.nasm || width <= 8 ? known : wideNumber(syntax, known);
	if (number !== undefined) {
		warnTruncation(unit, number, width, span);
		putBytes(unit, littleEndian(number, width), syntax);
		return true;
	}
	if (refusesBytes(unit, syntax)) {
		return true;
	}
	const place = unit.section.append(new Uint8Array(width));
	if (!unit.section.flags.zero) {
		unit.fixups.push({ kind: "data", place, width, value, span });
	}
	return true;
}

/** GNU as computes with 64 bits and puts zeros above them, or ones where it met a minus; only what is written wider is wide. */
function wideNumber(syntax: ExpressionSyntax, number: bigint): bigint {
	if (isWrittenWide(syntax)) {
		return number;
	}
	const low = BigInt.asUintN(64, number);
	return hasMinus(syntax) ? low - (1n << 64n) : low;
}

function isWrittenWide(syntax: ExpressionSyntax): boolean {
	return syntax.kind === "unary"
		? isWrittenWide(syntax.operand)
		: syntax.kind === "number" && BigInt.asUintN(64, syntax.value) !== syntax.value;
}

/** True for a minus sign before the expression or before its leftmost part. */
function hasMinus(syntax: ExpressionSyntax): boolean {
	return syntax.kind === "unary"
		? syntax.operator === "-" || hasMinus(syntax.operand)
		: syntax.kind === "binary" && hasMinus(syntax.left);
}

/** In data `x@GOTPCREL` counts from itself. */
function fromHere(unit: Unit, value: Value, span: Span): Value {
	if (value.kind !== "sum" || !value.plus.some(({ kind }) => kind === "slot")) {
		return value;
	}
	const distance = binaryValue("-", value, baseValue(unit.here()), span);
	return isProblem(distance) ? value : distance;
}

function putText(unit: Unit, args: Arguments, zeroEnded: boolean): boolean {
	const bytes: number[] = [];
	const first = args.peek();
	while (args.peek()?.kind === "string") {
		bytes.push(...(args.take()?.bytes ?? []));
	}
	if (first?.kind !== "string") {
		first?.kind === "bad" ? args.finish() : args.missing('a text in quotes, like `"text"`,');
		return false;
	}
	putBytes(unit, Uint8Array.from(zeroEnded ? [...bytes, 0] : bytes), first);
	return true;
}

type Place = { readonly start: number; readonly end: number };

/** Puts bytes, where the section can hold them. */
export function putBytes(unit: Unit, bytes: Uint8Array, place: Place): void {
	if (!bytes.some((byte) => byte !== 0) || !refusesBytes(unit, place)) {
		unit.section.append(bytes);
	}
}

/** Complains about bytes in a section of zeros; NASM and yasm make zeros of them. */
function refusesBytes(unit: Unit, place: Place): boolean {
	const { name, flags } = unit.section;
	const isNasm = unit.dialect.grammar.nasm === true;
	if (flags.zero) {
		const message = `\`${name}\` can hold only zeros${isNasm ? ", so this becomes zeros" : ""}; put data with a value into \`.data\``;
		unit.error(place, "zero-section", message, { severity: isNasm ? "warning" : "error" });
	}
	return flags.zero && !isNasm;
}

function putSkip(unit: Unit, args: Arguments): void {
	const count = args.value();
	const fill = count && args.comma() ? args.number(-128n, 255n) : 0;
	if (count && fill !== undefined) {
		putRun(unit, count.value, new Uint8Array([fill]), count.syntax);
	}
	args.finish();
}

/** `count` copies of a pattern, at once when the count is known. */
export function putRun(unit: Unit, count: Value, pattern: Uint8Array, place: Place): void {
	const number = constantOf(count);
	if (pattern.some((byte) => byte !== 0) && refusesBytes(unit, place)) {
		return;
	}
	if (number === undefined) {
		unit.section.close({ kind: "space", count, pattern, span: unit.spanOf(place) }, 0);
	} else if (number < 0n) {
		unit.error(
			place,
			"range",
			`a number of bytes cannot be negative, and ${writtenText(unit.sources, unit.spanOf(place))} is ${number}`,
		);
	} else if (unit.request(number * BigInt(pattern.length), place)) {
		unit.section.fill(Number(number), pattern);
	}
}

function putFill(unit: Unit, args: Arguments): void {
	const count = args.value();
	const size = count && args.comma() ? args.number(0n, 8n) : 1;
	const value = size !== undefined && args.comma() ? args.number(-(1n << 63n), (1n << 63n) - 1n) : 0;
	if (count && size !== undefined && value !== undefined && size > 0) {
		putRun(unit, count.value, fillPattern(value, size), count.syntax);
	}
	args.finish();
}

/** The value has 4 bytes; a wider pattern is zero above them, as GNU as has it. */
function fillPattern(value: number, size: number): Uint8Array {
	const pattern = new Uint8Array(size);
	pattern.set(littleEndian(BigInt(value), Math.min(size, 4)));
	return pattern;
}

function putAlign(unit: Unit, args: Arguments, kind: "bytes" | "power", width: number): void {
	const place = args.peek() ?? args.name;
	const amount = args.done() ? 0 : args.number(0n, kind === "power" ? 12n : 4096n);
	const hasFill = args.comma() && args.peek()?.text !== ",";
	const fill = hasFill ? args.number(-(1n << 31n), (1n << 32n) - 1n) : undefined;
	const maximum = args.comma() ? args.number(0n, 4096n) : 0;
	args.finish();
	if (amount === undefined || maximum === undefined || (hasFill && fill === undefined)) {
		return;
	}
	const boundary = kind === "power" ? 1 << amount : Math.max(1, amount);
	if ((boundary & (boundary - 1)) !== 0) {
		unit.error(place, "range", `an alignment must be a power of two, and ${amount} is not`);
		return;
	}
	const isCode = unit.section.flags.execute && (fill === undefined || (fill === 0x90 && width === 1));
	unit.section.align(boundary, isCode ? undefined : littleEndian(BigInt(fill ?? 0), width), maximum);
}

function putOrg(unit: Unit, args: Arguments): void {
	const target = args.value();
	const fill = target && args.comma() ? args.number(-128n, 255n) : 0;
	args.finish();
	if (!target || fill === undefined) {
		return;
	}
	const number = constantOf(target.value);
	const start = { kind: "place", fragment: unit.section.first, offset: 0 } as const;
	const value = number === undefined ? target.value : { ...constantValue(number), plus: [start] };
	unit.section.close({ kind: "org", target: value, fill, span: unit.spanOf(target.syntax) }, 0);
}
