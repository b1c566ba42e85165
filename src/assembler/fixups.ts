// The bytes of what had to wait for addresses: numbers in data, and instructions
// whose immediates, displacements or targets are symbols. An instruction is
// chosen again, with its true values, and must come out as long as the room
// that was kept for it.

import { encode } from "../isa/encode.ts";
import type { Operand } from "../isa/instruction.ts";
import type { Dialect } from "../isa/match.ts";
import { findMnemonic } from "../isa/mnemonics.ts";
import { select } from "../isa/select.ts";
import { contentOf } from "./addressTable.ts";
import { finalNumber } from "./finalValue.ts";
import { type Rewrite, rewriteOf, slotRead } from "./linkerRewrite.ts";
import type { DataFixup, InstructionFixup } from "./marks.ts";
import { littleEndian, warnTruncation } from "./numberBytes.ts";
import { addressOf } from "./place.ts";
import { completeRequest, type PreparedOperand, reportMismatch, warnTruncated } from "./preparedRequest.ts";
import type { Unit } from "./unit.ts";
import type { Value } from "./value.ts";

/** The bytes of a number in data; undefined after an error, which is reported. */
export function dataBytes(unit: Unit, { value, width, span }: DataFixup): Uint8Array | undefined {
	const number = finalNumber(unit, value, span);
	if (number === undefined) {
		return undefined;
	}
	warnTruncation(unit, number, width, span);
	return littleEndian(number, width);
}

/** The bytes of an instruction at its final address; undefined after an error, which is reported. */
export function instructionBytes(unit: Unit, fixup: InstructionFixup): Uint8Array | undefined {
	const { place, request, span } = fixup;
	const address = addressOf(place);
	const length = fixup.elastic ? place.fragment.tailSize : fixup.length;
	const slot = slotRead(fixup);
	const rewrite = slot && rewriteOf(unit, fixup, slot.content);
	if (rewrite) {
		return rewrittenBytes(unit, fixup, rewrite, contentOf(slot));
	}
	const numbers = finalNumbers(unit, request.operands);
	if (!numbers) {
		return undefined;
	}
	const first = numbers.findIndex((number) => number !== undefined);
	const operand = request.operands[first];
	const number = numbers[first];
	const completed = operand && number !== undefined && completedBytes(unit, fixup, operand, number);
	if (completed) {
		return completed;
	}
	const isNear = fixup.elastic && length > 2;
	const complete = (operand: PreparedOperand, index: number) =>
		completeOperand(operand, numbers[index] ?? 0n, address + BigInt(length), isNear);
	const selection = select(completeRequest(unit, request, address, complete));
	if (selection.kind === "mismatch") {
		reportMismatch(unit, request, selection, span);
		return undefined;
	}
	if (selection.bytes.length === length) {
		warnTruncated(unit, request, selection, span);
		return selection.bytes;
	}
	// The room was made when the value was not known, and as GNU as makes it: for 32 bits.
	const open = request.operands.find((operand) => operand.value);
	const message = "this value turns out not to fit in the 32 bits kept for it; define it before it is used";
	unit.reporter.report(open?.span ?? span, "operands", message);
	return undefined;
}

/** What the values of operands have come to, in their order; undefined after an error. */
function finalNumbers(unit: Unit, operands: readonly PreparedOperand[]): (bigint | undefined)[] | undefined {
	const numbers: (bigint | undefined)[] = [];
	for (const { value, span } of operands) {
		const number = value && finalNumber(unit, value, span);
		if (value && number === undefined) {
			return undefined;
		}
		numbers.push(number);
	}
	return numbers;
}

/** The bytes where an address in reach was all that was missing: what was chosen without it stands. */
function completedBytes(
	unit: Unit,
	fixup: InstructionFixup,
	{ operand }: PreparedOperand,
	number: bigint,
): Uint8Array | undefined {
	const { place, request, length, openBytes } = fixup;
	const { fragment, offset } = place;
	const address = addressOf(place);
	const isDistance = operand.kind === "target" || (operand.kind === "memory" && operand.base === "rip");
	if (fixup.elastic) {
		return branchBytes(request, fragment.tailSize, address, number, unit.dialect.name);
	}
	const far = isDistance ? number - address : number;
	if (openBytes === undefined || far <= (isDistance ? -farthest : -1n) || far >= farthest) {
		return undefined;
	}
	const bytes = fragment.section.copy(place, { kind: "place", fragment, offset: offset + length });
	bytes.set(littleEndian(isDistance ? far - BigInt(length) : far, 4), length - openBytes);
	return bytes;
}

/** Closer than this, an address is in reach of 32 bits from either end of an instruction. */
const farthest = (1n << 31n) - 16n;

/** A branch in the form whose length was settled; undefined where that does not reach. */
function branchBytes(
	{ mnemonic: name }: InstructionFixup["request"],
	length: number,
	address: bigint,
	target: bigint,
	dialect: Dialect,
): Uint8Array | undefined {
	const { rows = [], condition } = findMnemonic(name) ?? {};
	const width = length === 2 ? 8 : 32;
	const row = rows.find(({ places }) => places[0]?.kind === "relative" && places[0].width === width);
	const distance = target - address - BigInt(length);
	if (!row || BigInt.asIntN(width, distance) !== distance) {
		return undefined;
	}
	const operands = [{ kind: "target", address: target }] as const;
	const instruction = { row, mnemonic: name, width: 64, operands, condition, addressWidth: 64, length: 0 } as const;
	return encode(instruction, address, dialect);
}

/** The bytes that ld puts there; undefined after an error, which is reported. */
function rewrittenBytes(
	unit: Unit,
	{ place, span }: InstructionFixup,
	{ bytes, hole, from }: Rewrite,
	target: Value,
): Uint8Array | undefined {
	const number = finalNumber(unit, target, span);
	if (number === undefined) {
		return undefined;
	}
	const written = from === undefined ? number : number - addressOf(place) - BigInt(from);
	if (BigInt.asIntN(32, written) !== written) {
		unit.reporter.report(span, "range", `the address ${number} does not fit in the 32 bits that the instruction has`);
		return undefined;
	}
	return Uint8Array.from([...bytes.slice(0, hole), ...littleEndian(written, 4), ...bytes.slice(hole + 4)]);
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
