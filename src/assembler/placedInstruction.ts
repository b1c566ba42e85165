// An instruction that is put down in its section: at once at its final length,
// with zeros where it waits for addresses, or as a branch that may still grow. What
// it waits for is noted in the unit, and so are its line and the slots that it names.

import { decode } from "../isa/decode.ts";
import { openBytes } from "../isa/encode.ts";
import { type Manner, prefixesOf } from "../isa/manner.ts";
import { branchLength } from "../isa/match.ts";
import { findMnemonic } from "../isa/mnemonics.ts";
import { type Selection, select } from "../isa/select.ts";
import { descriptorCall } from "./linkerRewrite.ts";
import type { Place } from "./place.ts";
import {
	completeRequest,
	dependsOnAddress,
	type PreparedRequest,
	reportMismatch,
	warnOfInterrupt,
	warnTruncated,
} from "./preparedRequest.ts";
import type { Span } from "./source.ts";
import type { Unit } from "./unit.ts";

/** Puts an instruction down. `before` are bytes of prefixes; those of a branch are put down with them, since they do not count in its reach. */
export function putInstruction(unit: Unit, request: PreparedRequest, before: readonly number[], span: Span): void {
	const hasTarget = request.operands.some(({ operand }) => operand.kind === "target");
	if (hasTarget && refusesNarrow(unit, request, span)) {
		return;
	}
	const own = hasTarget && request.manner ? prefixesOf(branchManner(request.mnemonic, request.manner)) : [];
	const start = unit.here();
	if (before.length > 0 || own.length > 0) {
		unit.section.append([...before, ...own]);
	}
	const rest = hasTarget ? { ...request, manner: undefined } : request;
	if (putBranch(unit, rest, span) || putBytes(unit, rest, span)) {
		unit.lines.push({ start, end: unit.here(), span, kind: "instruction" });
		unit.origins.instructionAt(start, span.source, span.start);
	}
}

/** GNU as leaves out the prefix 67 before a branch that does not count. */
function branchManner(name: string, manner: Manner): Manner {
	return findMnemonic(name)?.reaches.has(32) ? { ...manner, address: false } : manner;
}

/** Puts down a branch that may grow; false when this is none. */
function putBranch(unit: Unit, request: PreparedRequest, span: Span): boolean {
	const operand = request.operands[0];
	const isPlain = request.operands.length === 1 && !request.repeat && !request.lock;
	if (operand?.operand.kind !== "target" || !operand.value || !isPlain || operand.operand.near) {
		return false;
	}
	const length = nearLengthOf(request.mnemonic);
	if (length === undefined) {
		return false;
	}
	const near = operand.operand.short ? 2 : length;
	const place = unit.section.close({ kind: "jump", target: operand.value, near }, 2);
	unit.fixups.push({ kind: "instruction", place, request, length, elastic: true, span });
	return true;
}

/** Bytes of the long form of a branch that also has a short one; undefined for all others. */
function nearLengthOf(name: string): number | undefined {
	const { reaches, rows = [] } = findMnemonic(name) ?? {};
	if (!reaches?.has(8)) {
		return undefined;
	}
	const near = rows.find(({ places }) => places[0]?.kind === "relative" && places[0].width === 32);
	return near && branchLength(near, 32, 64);
}

/** True, with an error, for a branch whose distance GNU as would give 16 bits, where Intel's processors read 32. */
function refusesNarrow(unit: Unit, { mnemonic, manner }: PreparedRequest, span: Span): boolean {
	const isNarrow =
		unit.dialect.name === "gas" &&
		manner?.data === true &&
		!((manner.rex ?? 0) & 8) &&
		findMnemonic(mnemonic)?.reaches.has(32) === true;
	if (isNarrow) {
		const message = `\`data16\` before \`${mnemonic}\` makes its distance 16 bits wide in GNU as, and processors differ in how they read that`;
		unit.reporter.report(span, "unsupported", message);
	}
	return isNarrow;
}

/** Puts down the bytes of an instruction of fixed length; false after an error. */
function putBytes(unit: Unit, request: PreparedRequest, span: Span): boolean {
	const nothing = descriptorCall(request);
	if (nothing) {
		unit.section.append(nothing);
		return true;
	}
	const selection = select(completeRequest(unit, request, 0n, (operand) => operand.operand));
	if (selection.kind === "mismatch") {
		refuse(unit, request, selection, span);
		return false;
	}
	warnTruncated(unit, request, selection, span);
	warnOfInterrupt(unit, request, span);
	if (selection.assumed) {
		const message = `nothing says how wide the memory is that \`${request.mnemonic}\` uses; it is taken as GNU as takes it, and a letter at the end of the name would say it: \`${request.mnemonic}l\``;
		unit.reporter.report(span, "assumed-width", message, { severity: "warning" });
	}
	if (selection.locked !== undefined) {
		const message = `${selection.locked}: NASM lets it pass, and processors refuse the instruction`;
		unit.reporter.report(span, "operands", message, { severity: "warning" });
	}
	const place = unit.section.append(selection.bytes);
	if (request.operands.some(dependsOnAddress)) {
		const waiting = request.operands.filter(dependsOnAddress);
		const isOne = waiting.length === 1 && waiting[0]?.value !== undefined && waiting[0].operand.kind !== "immediate";
		unit.fixups.push({
			kind: "instruction",
			place,
			request,
			length: selection.bytes.length,
			elastic: false,
			openBytes: isOne ? openBytes(selection.instruction) : undefined,
			span,
		});
	}
	if (request.operands.some(({ slot }) => slot)) {
		markSlots(unit, request, selection.bytes, place);
	}
	return true;
}

/** Where a name stands among the operands, it is looked up first: `mov r16, 1` is no matter of widths. */
function refuse(unit: Unit, request: PreparedRequest, selection: Selection & { kind: "mismatch" }, span: Span): void {
	if (request.operands.some(({ value }) => value)) {
		const place = unit.section.append([]);
		unit.fixups.push({ kind: "instruction", place, request, length: 0, elastic: false, span });
	} else {
		reportMismatch(unit, request, selection, span);
	}
}

function markSlots(unit: Unit, request: PreparedRequest, bytes: Uint8Array, place: Place): void {
	const decoded = decode(bytes, 0n);
	const operands = typeof decoded === "string" ? [] : decoded.operands;
	const memory = operands.find((operand) => operand.kind === "memory");
	for (const { slot } of request.operands) {
		if (slot) {
			const symbol = unit.symbols.entry(slot.name);
			unit.slots.push({ place, width: memory?.width, symbol, ...slot });
		}
	}
}
