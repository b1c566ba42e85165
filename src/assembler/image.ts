// Writes the bytes of the laid-out program: what is known already, paddings and
// gaps, and then everything that had waited for addresses. Symbols that nobody
// defines are found out here, at each place that uses them.

import type { Operand } from "../isa/instruction.ts";
import { registers } from "../isa/registers.ts";
import { select } from "../isa/select.ts";
import { completeRequest, type PreparedOperand, reportMismatch } from "./instruction.ts";
import type { OutputSection } from "./layout.ts";
import { nearestName } from "./nearestName.ts";
import { codePadding, linkerPadding } from "./nops.ts";
import type { Segment } from "./program.ts";
import { replacement } from "./reporter.ts";
import { type Fragment, fragmentsOf, type Section } from "./section.ts";
import type { Span } from "./source.ts";
import { type DataFixup, type InstructionFixup, mostBytes, type Unit, writtenText } from "./unit.ts";
import { addressOf, evaluate, isProblem, type Value, type ValueProblem } from "./value.ts";

/** The program's segments, in ascending order of address; none of a program that is too large. */
export function buildSegments(outputs: readonly OutputSection[], units: readonly Unit[]): readonly Segment[] {
	checkGaps(units);
	if (!isPossible(outputs)) {
		units[0]?.error({ start: 0, end: 0 }, "too-large", "the program is too large");
		return [];
	}
	const images = new Map<Section, Image>();
	const segments = outputs.map((output) => buildSegment(output, images));
	for (const unit of units) {
		for (const fixup of unit.fixups) {
			applyFixup(unit, fixup, images.get(fixup.place.fragment.section));
		}
	}
	return segments.filter(({ size }) => size > 0);
}

/** Where the bytes of a section go: those of its segment, which starts at `start`. */
interface Image {
	readonly bytes: Uint8Array;
	readonly start: bigint;
}

function isPossible(outputs: readonly OutputSection[]): boolean {
	const total = (zero: boolean) => outputs.reduce((sum, { flags, size }) => sum + (flags.zero === zero ? size : 0), 0);
	return BigInt(total(false)) <= 2n * mostBytes.written && BigInt(total(true)) <= 2n * mostBytes.zero;
}

/** Complains about gaps that the layout could not make as they were asked for. */
function checkGaps(units: readonly Unit[]): void {
	for (const unit of units) {
		for (const section of unit.sections.values()) {
			for (const fragment of fragmentsOf(section)) {
				checkGap(unit, fragment);
			}
		}
	}
}

function checkGap(unit: Unit, fragment: Fragment): void {
	const { tail } = fragment;
	if (tail.kind !== "space" && tail.kind !== "org") {
		return;
	}
	const number = finalNumber(unit, tail.kind === "space" ? tail.count : tail.target, tail.span);
	if (number === undefined) {
		return;
	}
	const end = addressOf({ kind: "place", fragment, offset: fragment.fixed }) + BigInt(fragment.tailSize);
	const isMade = tail.kind === "space" ? Number(number) * tail.pattern.length === fragment.tailSize : number === end;
	if (!isMade) {
		const message =
			tail.kind === "space"
				? `${writtenText(unit, tail.span)} is ${number}, which is no number of bytes that can be put here`
				: "`.org` cannot go back to bytes that are behind it already";
		unit.reporter.report(tail.span, "range", message);
	}
}

function buildSegment(output: OutputSection, images: Map<Section, Image>): Segment {
	const { name, address, size, flags } = output;
	const bytes = new Uint8Array(flags.zero ? 0 : size);
	let end = 0;
	for (const section of output.parts) {
		const start = Number(section.base - address);
		images.set(section, { bytes, start: address });
		if (flags.execute) {
			bytes.set(linkerPadding(start - end), end);
		}
		writeSection(section, bytes, start);
		end = start + section.size();
	}
	return { name, address, size, bytes, write: flags.write, execute: flags.execute };
}

function applyFixup(unit: Unit, fixup: DataFixup | InstructionFixup, image: Image | undefined): void {
	const bytes = fixup.kind === "data" ? dataBytes(unit, fixup) : instructionBytes(unit, fixup);
	const offset = image ? Number(addressOf(fixup.place) - image.start) : 0;
	if (bytes && image && offset + bytes.length <= image.bytes.length) {
		image.bytes.set(bytes, offset);
	}
}

function writeSection(section: Section, bytes: Uint8Array, start: number): void {
	if (section.flags.zero) {
		return;
	}
	for (const fragment of fragmentsOf(section)) {
		const at = start + fragment.address;
		bytes.set(section.fixedBytes(fragment), at);
		writeTail(fragment, bytes.subarray(at + fragment.fixed, at + fragment.fixed + fragment.tailSize));
	}
}

function writeTail({ tail }: Fragment, bytes: Uint8Array): void {
	if (tail.kind === "fill" || tail.kind === "space") {
		repeatPattern(bytes, tail.pattern);
	} else if (tail.kind === "align") {
		tail.pattern ? repeatPattern(bytes, tail.pattern) : bytes.set(codePadding(bytes.length));
	} else if (tail.kind === "org") {
		bytes.fill(tail.fill);
	}
}

/** A pattern longer than one byte ends where the bytes end, as GNU as pads. */
function repeatPattern(bytes: Uint8Array, pattern: Uint8Array): void {
	if (pattern.length === 1) {
		bytes.fill(pattern[0] ?? 0);
		return;
	}
	const first = bytes.length % pattern.length;
	for (let at = first; at < bytes.length; at += pattern.length) {
		bytes.set(pattern, at);
	}
}

function dataBytes(unit: Unit, { value, width, span }: DataFixup): Uint8Array | undefined {
	const number = finalNumber(unit, value, span);
	if (number === undefined) {
		return undefined;
	}
	warnTruncation(unit, number, width, span);
	return littleEndian(number, width);
}

/** `width` bytes of a number, lowest first. */
export function littleEndian(number: bigint, width: number): Uint8Array {
	const bytes = new Uint8Array(width);
	let rest = BigInt.asUintN(width * 8, number);
	for (let at = 0; at < width; at += 1) {
		bytes[at] = Number(rest & 0xffn);
		rest >>= 8n;
	}
	return bytes;
}

/** GNU as cuts a number that is too wide and says so. */
export function warnTruncation(unit: Unit, number: bigint, width: number, span: Span): void {
	const bits = BigInt(width * 8);
	if (number >= 1n << bits || number < -(1n << bits) + 1n) {
		const message = `${writtenText(unit, span)} does not fit in ${bits} bits; its upper part is cut off`;
		unit.reporter.report(span, "truncated", message, { severity: "warning" });
	}
}

function instructionBytes(unit: Unit, fixup: InstructionFixup): Uint8Array | undefined {
	const { place, request, span } = fixup;
	const address = addressOf(place);
	const length = fixup.elastic ? place.fragment.tailSize : fixup.length;
	const numbers = new Map<PreparedOperand, bigint>();
	for (const operand of request.operands) {
		const number = operand.value && finalNumber(unit, operand.value, operand.span);
		if (operand.value && number === undefined) {
			return undefined;
		}
		numbers.set(operand, number ?? 0n);
	}
	const isNear = fixup.elastic && length > 2;
	const complete = (operand: PreparedOperand) =>
		completeOperand(operand, numbers.get(operand) ?? 0n, address + BigInt(length), isNear);
	const selection = select(completeRequest(request, address, complete));
	if (selection.kind === "mismatch") {
		reportMismatch(unit, request, selection, span);
		return undefined;
	}
	if (selection.bytes.length === length) {
		return selection.bytes;
	}
	// The room was made when the value was not known, and as GNU as makes it: for 32 bits.
	const open = request.operands.find((operand) => operand.value);
	const message = "this value turns out not to fit in the 32 bits kept for it; define it before it is used";
	unit.reporter.report(open?.span ?? span, "operands", message);
	return undefined;
}

function completeOperand(
	{ operand, value, fromNext }: PreparedOperand,
	number: bigint,
	next: bigint,
	near: boolean,
): Operand {
	if (fromNext && operand.kind === "memory") {
		return { ...operand, displacement: BigInt.asUintN(64, next + operand.displacement) };
	}
	if (!value) {
		return operand;
	}
	switch (operand.kind) {
		case "memory":
			return { ...operand, displacement: operand.base === "rip" ? BigInt.asUintN(64, number) : number };
		case "immediate":
			return { ...operand, value: number };
		case "target":
			return { ...operand, address: BigInt.asUintN(64, number), near: near || operand.near };
		default:
			return operand;
	}
}

/** The number that a value has come to; undefined after an error, which is reported. */
function finalNumber(unit: Unit, value: Value, span: Span): bigint | undefined {
	const known = evaluate(value);
	if (isProblem(known)) {
		reportValueProblem(unit, known, span);
		return undefined;
	}
	if (known.addresses !== 0 && known.addresses !== 1) {
		unit.reporter.report(span, "expression", "addresses can be subtracted from each other, but not added or negated");
		return undefined;
	}
	return known.number;
}

function reportValueProblem(unit: Unit, { problem, span, symbol }: ValueProblem, fallback: Span): void {
	const place = span ?? fallback;
	switch (problem) {
		case "undefined":
			reportUndefined(unit, symbol?.name ?? "", place);
			break;
		case "circular":
			unit.reporter.report(place, "expression", "the value of this symbol depends on itself");
			break;
		case "division by zero":
			unit.reporter.report(place, "expression", "this divides by zero");
			break;
		case "not a number":
			unit.reporter.report(
				place,
				"expression",
				"an address cannot take part in this: only sums and differences of addresses make sense",
			);
	}
}

function reportUndefined(unit: Unit, name: string, span: Span): void {
	const numeric = /^(\d+)f$/.exec(name);
	if (numeric) {
		unit.reporter.report(span, "undefined-symbol", `there is no label \`${numeric[1]}:\` after this`);
		return;
	}
	if (/^([c-gs]s|[cd]r\d+|[xyz]?mm\d+|st)$/i.test(name)) {
		unit.reporter.report(
			span,
			"undefined-symbol",
			`\`${name}\` is not defined, and this machine has no register of that name`,
		);
		return;
	}
	const nearest = nearestName(name, knownNames(unit));
	const message = `\`${name}\` is not defined in this program`;
	const fixes = nearest === undefined ? undefined : [replacement(span, nearest)];
	unit.reporter.report(
		span,
		"undefined-symbol",
		nearest === undefined ? message : `${message}; did you mean \`${nearest}\`?`,
		{ fixes },
	);
}

/** What an unknown name may have been meant to be. */
function* knownNames(unit: Unit): Generator<string> {
	for (const entry of unit.symbols.all()) {
		if (entry.definition) {
			yield entry.name;
		}
	}
	yield* registers.map(({ name }) => name);
}
