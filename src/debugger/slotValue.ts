// The value of a variable, as a compiler says that it is to be read; else as a
// signed number. Of an array, its first element's.

import type { MemoryView } from "../machine/machineState.ts";
import type { LocalSlot } from "./localSlots.ts";
import { fromBytes, type TypedValue } from "./typedValue.ts";

/** Of the bytes that an element takes in memory those that its value is in: 10 of the 16 of a `long double`. */
export function bytesThatCount(
	size: number,
	reading: NonNullable<LocalSlot["variable"]>["reading"] | undefined,
): number {
	return reading === "float" && size === 16 ? 10 : size;
}

/** The bytes that an element of so many bits takes in memory. */
export function bytesTaken(width: number): number {
	return width === 80 ? 16 : width / 8;
}

export function slotValue({ address, size, elementSize, variable }: LocalSlot, memory: MemoryView): TypedValue {
	if (variable?.bits) {
		const { shift, width } = variable.bits;
		const bits = BigInt.asUintN(width, fromBytes(memory.peek(address, size)) >> BigInt(shift));
		// It has no place of its own: it can be looked at, and changed in the bytes it is in.
		return { bits, width, ...readAs(variable.reading) };
	}
	const length = bytesThatCount(elementSize, variable?.reading);
	return {
		bits: fromBytes(memory.peek(address, length)),
		width: length * 8,
		place: { kind: "memory", address },
		length: size === elementSize ? undefined : size,
		...readAs(variable?.reading ?? "signed"),
	};
}

/** What a compiler's word on it means for a value. */
export function readAs(
	reading: NonNullable<LocalSlot["variable"]>["reading"],
): Pick<TypedValue, "signed" | "float" | "hexadecimal" | "unsigned" | "character"> {
	return {
		signed: reading === "signed" || reading === "character",
		...(reading === "character" && { character: true }),
		...(reading === "float" && { float: true }),
		...(reading === "address" && { hexadecimal: true }),
		...(reading === "unsigned" && { unsigned: true }),
	};
}
