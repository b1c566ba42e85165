// From a place and a number to an edit of the machine.

import { hex } from "../isa/hex.ts";
import { flagBits } from "../isa/registers.ts";
import type { MachineState } from "../machine/machineState.ts";
import { withStackValue } from "../semantics/x87State.ts";
import type { Edit } from "../timeline/journal.ts";
import { floatBits, floatNumber } from "./floatValue.ts";
import { numberOf, numberText, type Place, type TypedValue, toBytes } from "./typedValue.ts";

/** Of a variable that has a value and no place. */
export const nowhereKept =
	"the compiler keeps this variable nowhere here, it only tells what its value would be: there is nothing to change";

/** The edit that makes a place hold a value, or a sentence that says why there is none. */
export function editFor(target: TypedValue, value: TypedValue, state: MachineState): Edit | string {
	const { place, width } = target;
	if (!place) {
		return target.isKept ? nowhereKept : "this is a computed value: only registers, flags and memory can be changed";
	}
	const bits = bitsFor(target, value);
	if (bits === undefined) {
		return `${value.float ? numberText(value) : hex(value.bits)} does not fit in ${width} ${width === 1 ? "bit" : "bits"}`;
	}
	return place.kind === "memory"
		? memoryEdit(place.address, toBytes(bits, width / 8), state)
		: registerEdit(place, bits, width, state);
}

/** The edit that writes bytes, or a sentence naming the first that cannot be written. */
export function memoryEdit(address: bigint, bytes: Uint8Array, { memory }: MachineState): Edit | string {
	const last = address + BigInt(bytes.length);
	for (let at = address; at < last; at = (at & ~0xfffn) + 0x1000n) {
		if (at < 0n || at >= BigInt(memory.size) || !memory.permissions(at)?.read) {
			return `the memory at ${hex(at)} is not mapped`;
		}
	}
	return { kind: "memory", address, bytes };
}

/** A float takes any number as the nearest it can hold; an integer takes a whole number from a float. */
function bitsFor(target: TypedValue, value: TypedValue): bigint | undefined {
	const { width } = target;
	const number = value.float ? floatNumber(value) : Number(numberOf(value));
	if (target.float) {
		return floatBits(number, width);
	}
	if (!value.float) {
		return narrowed(value, width);
	}
	return Number.isInteger(number) && Math.abs(number) < 2 ** 127
		? narrowed({ bits: BigInt.asUintN(128, BigInt(number)), width: 128, signed: true }, width)
		: undefined;
}

function registerEdit(
	place: Exclude<Place, { kind: "memory" }>,
	bits: bigint,
	width: number,
	{ registers }: MachineState,
): Edit {
	switch (place.kind) {
		case "register":
			return {
				kind: "register",
				register: place.register.number,
				value: merged(place.register, bits, registers.read(place.register.number)),
			};
		case "part": {
			const value = withBits(registers.read(place.number), bits, width, place.shift);
			return { kind: "register", register: place.number, value };
		}
		case "xmm": {
			const value = withBits(registers.readXmm(place.number), bits, width, place.shift);
			return { kind: "xmm", register: place.number, value };
		}
		case "x87":
			return { kind: "x87", state: withStackValue(registers.x87, place.index, bits) };
		case "flag": {
			const mask = 1n << BigInt(flagBits[place.flag]);
			return { kind: "register", register: "rflags", value: bits ? registers.rflags | mask : registers.rflags & ~mask };
		}
		default:
			return { kind: "register", register: place.kind, value: bits };
	}
}

/** The whole register with one part replaced; as in an instruction, a 32-bit part clears the upper half. */
function merged({ width, shift }: { width: number; shift: number }, bits: bigint, whole: bigint): bigint {
	if (width >= 32) {
		return bits;
	}
	return withBits(whole, bits, width, shift);
}

function withBits(whole: bigint, bits: bigint, width: number, shift: number): bigint {
	const mask = ((1n << BigInt(width)) - 1n) << BigInt(shift);
	return (whole & ~mask) | (bits << BigInt(shift));
}

/** The value's bits in a width, when it fits signed or unsigned. */
function narrowed({ bits, width: from }: TypedValue, width: number): bigint | undefined {
	const signed = BigInt.asIntN(from, bits);
	const fits = bits < 1n << BigInt(width) || (signed < 0n && width > 1 && signed >= -(1n << BigInt(width - 1)));
	return fits ? BigInt.asUintN(width, signed < 0n ? signed : bits) : undefined;
}
