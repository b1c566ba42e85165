// The values of variables that are not in memory as a whole: those in registers,
// in pieces here and there, and those that are nowhere, of which a compiler only
// says what they would be, or not even that.

import { generalRegister, type Width } from "../isa/registers.ts";
import { isFull, stackValue } from "../semantics/x87State.ts";
import type { Context } from "./context.ts";
import type { LocalSlot } from "./localSlots.ts";
import type { Piece } from "./locationValue.ts";
import { bytesThatCount, readAs } from "./slotValue.ts";
import { fromBytes, type Place, type TypedValue } from "./typedValue.ts";

/** Why there is no value, as debuggers say it. */
export type Missing = "<optimized out>" | "<synthetic pointer>";

/** Why what has no value cannot be changed either. */
export const nothingKept = "the compiler has optimised it away here: neither its value nor a place of it is left";

type Sources = Pick<Context, "registers" | "memory">;

/** Some bits of a piece. */
interface Part {
	readonly piece: Piece;
	/** The first bit of it, and how many. */
	readonly start: number;
	readonly width: number;
}

/** The value of a variable in pieces, or of a part of one that has no parts itself. */
export function keptValue(slot: LocalSlot, sources: Sources): TypedValue | Missing {
	const { variable, elementSize, address } = slot;
	const reading = variable?.reading ?? "signed";
	const start = 8 * Number(address) + (variable?.bits?.shift ?? 0);
	const width = variable?.bits?.width ?? 8 * bytesThatCount(elementSize, reading);
	const parts = partsIn(slot.pieces ?? [], start, width);
	const missing = missingIn(parts, width);
	if (missing) {
		return missing;
	}
	let bits = 0n;
	let done = 0;
	for (const part of parts) {
		const own = bitsOf(part, sources);
		if (own === undefined) {
			return "<optimized out>";
		}
		bits |= own << BigInt(done);
		done += part.width;
	}
	const [only, more] = parts;
	const place = only && !more && !variable?.bits ? placeOf(only, slot) : undefined;
	return { bits, width, place, isKept: true, ...readAs(reading) };
}

/** What is said of a variable no piece of which has a value. */
export function missingOf({ pieces }: LocalSlot): Missing | undefined {
	const isMissing = pieces?.every(({ kind }) => kind === "lost" || kind === "pointer");
	return isMissing
		? pieces?.some(({ kind }) => kind === "pointer")
			? "<synthetic pointer>"
			: "<optimized out>"
		: undefined;
}

function partsIn(pieces: readonly Piece[], start: number, width: number): readonly Part[] {
	const end = start + width;
	let at = 0;
	return pieces.flatMap((piece) => {
		const [low, high] = [Math.max(start, at), Math.min(end, at + piece.width)];
		const part = { piece, start: low - at, width: high - low };
		at += piece.width;
		return high > low ? [part] : [];
	});
}

function missingIn(parts: readonly Part[], width: number): Missing | undefined {
	const known = parts.reduce((sum, part) => sum + part.width, 0);
	if (parts.some(({ piece }) => piece.kind === "pointer")) {
		return "<synthetic pointer>";
	}
	return known < width || parts.some(({ piece }) => piece.kind === "lost") ? "<optimized out>" : undefined;
}

function bitsOf({ piece, start, width }: Part, { registers, memory }: Sources): bigint | undefined {
	const cut = (bits: bigint | undefined, shift: number) =>
		bits === undefined ? undefined : BigInt.asUintN(width, bits >> BigInt(start + shift));
	switch (piece.kind) {
		case "register":
			return cut(registers.general[piece.register], piece.shift);
		case "xmm":
			return cut(registers.xmm[piece.register], piece.shift);
		case "x87":
			// Compilers' notes lag behind a register that was popped.
			return start + width <= 80 && isFull(registers.x87, piece.index)
				? cut(stackValue(registers.x87, piece.index), 0)
				: undefined;
		case "value":
			return cut(piece.bits, 0);
		case "memory": {
			const [first, shift] = [Math.floor(start / 8), start % 8];
			const length = Math.ceil((shift + width) / 8);
			const bytes = memory.peek(piece.address + BigInt(first), length);
			return bytes.length === length ? BigInt.asUintN(width, fromBytes(bytes) >> BigInt(shift)) : undefined;
		}
		default:
			return undefined;
	}
}

/** What holds the bits, where they can be changed there without changing others. */
function placeOf({ piece, start, width }: Part, { size }: LocalSlot): Place | undefined {
	switch (piece.kind) {
		case "register": {
			const isAll = start === 0 && piece.shift === 0 && 8 * size === piece.width;
			return isAll && isWidth(width)
				? { kind: "register", register: generalRegister(piece.register, width) }
				: { kind: "part", number: piece.register, shift: piece.shift + start };
		}
		case "xmm":
			return { kind: "xmm", number: piece.register, shift: piece.shift + start };
		case "x87":
			return { kind: "x87", index: piece.index };
		case "memory":
			return start % 8 === 0 && width % 8 === 0
				? { kind: "memory", address: piece.address + BigInt(start / 8) }
				: undefined;
		default:
			return undefined;
	}
}

function isWidth(width: number): width is Width {
	return width === 8 || width === 16 || width === 32 || width === 64;
}
