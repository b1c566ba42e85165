// The shape of an instruction's operands: all that decides which row they fit,
// and nothing else, as one number. `match.ts` tests kinds, files, widths, a few
// registers by name, and whether numbers lie in certain ranges; so two
// instructions of equal shape fit the same rows, whatever their registers and
// numbers. What `match.ts` comes to look at must be looked at here too.

import type { Immediate, Memory, Operand } from "./instruction.ts";
import type { Mnemonic } from "./mnemonics.ts";
import { type Register, registers } from "./registers.ts";
import { rows } from "./tableReader.ts";

/** Operands in one shape: each has one digit of a number in base `digit`, and three are exact in a double. */
const most = 3;
const digit = 2 ** 17;

/**
 * The shape of normalised operands at an address; undefined for branches, whose distance depends on
 * the length of the row, for numbers whose width NASM was told, and for more operands than a shape holds.
 */
export function shapeOf(mnemonic: Mnemonic, operands: readonly Operand[], address: bigint): number | undefined {
	if (mnemonic.reaches.size > 0 || operands.length > most) {
		return undefined;
	}
	let shape = 0;
	for (const operand of operands) {
		if (operand.kind === "target" || (operand.kind === "immediate" && operand.asked !== undefined)) {
			return undefined;
		}
		shape = shape * digit + digitOf(operand, address);
	}
	return shape;
}

/** From 1, so that another number of operands is another shape; the lowest two bits are the kind. */
function digitOf(operand: Exclude<Operand, { kind: "target" }>, address: bigint): number {
	switch (operand.kind) {
		case "register":
			return 1 + 4 * (registerShapes.get(operand.register) ?? 0);
		case "memory":
			return 2 + 4 * memoryShape(operand, address);
		case "immediate":
			return 3 + 4 * immediateShape(operand);
	}
}

/** The registers that rows name. */
const named: ReadonlySet<Register> = new Set(
	rows.flatMap(({ places }) => places.flatMap((place) => (place.kind === "fixed" ? [place.register] : []))),
);

/**
 * For each register, the place of the last that is like it. Those that rows name, and the accumulator in all
 * its widths, are like no other.
 */
const registerShapes: ReadonlyMap<Register, number> = numberShapes();

function numberShapes(): ReadonlyMap<Register, number> {
	const kindOf = (register: Register) =>
		register.number === 0 || named.has(register) ? register.name : `${register.file} ${register.width}`;
	const numbers = new Map(registers.map((register, index) => [kindOf(register), index]));
	return new Map(registers.map((register) => [register, numbers.get(kindOf(register)) ?? 0]));
}

/** Six fields side by side: whether the address is whole (1 bit), width (3), segment (2), base (4), index (2), reach (2). */
function memoryShape(memory: Memory, address: bigint): number {
	const { base, index, displacement, displacementWidth, segment, width } = memory;
	const distance = base === "rip" ? BigInt.asIntN(64, displacement - address) : displacement;
	const widthField = width === undefined ? 0 : width === 80 ? 6 : 29 - Math.clz32(width);
	const segmentField = segment === undefined ? 0 : segment === "fs" ? 1 : 2;
	const indexField = index === undefined ? 0 : index.width === 32 ? 1 : 2;
	const wholeField = displacementWidth === 64 ? 1 << 13 : 0;
	return (
		wholeField |
		(widthField << 10) |
		(segmentField << 8) |
		(baseField(base) << 4) |
		(indexField << 2) |
		reachField(distance)
	);
}

/** Of rbx, rsi and rdi, which string instructions imply, the number counts; of others the width. */
function baseField(base: Memory["base"]): number {
	if (base === undefined || base === "rip") {
		return base === undefined ? 0 : 1;
	}
	const first = base.number === 3 ? 4 : base.number === 6 ? 6 : base.number === 7 ? 8 : 2;
	return first + (base.width === 32 ? 1 : 0);
}

/** No displacement, one within 32 signed bits, one that is so only before the instruction's length is taken off, or none of these. */
function reachField(distance: bigint): number {
	if (distance === 0n) {
		return 0;
	}
	return BigInt.asIntN(32, distance) !== distance ? 3 : distance < leastEnd ? 2 : 1;
}

/** Below this, an address that counts from the end of the longest instruction is out of reach. */
const leastEnd = 15n - (1n << 31n);

function immediateShape({ value, symbolic }: Immediate): number {
	const range = value >= 2n && value < 128n ? smallRange : bounds.findIndex((bound) => value < bound);
	return 2 * range + (symbolic ? 1 : 0);
}

/**
 * Where the ranges of immediates begin, in ascending order: those of 8, 16, 32 and 64 bits, signed and
 * unsigned; the numbers at the upper end that are small negative ones when cut to a width; and 0 and 1.
 */
const bounds: readonly bigint[] = [
	...[8n, 16n, 32n, 64n].flatMap((width) => {
		const whole = 1n << width;
		return [-(whole / 2n), whole / 2n, whole, whole - 128n, whole - (1n << 31n)];
	}),
	0n,
	1n,
	2n,
	1n << 128n,
].toSorted((one, other) => (one < other ? -1 : one > other ? 1 : 0));

/** The range of most numbers in programs: 2 to 127. */
const smallRange = bounds.findIndex((bound) => bound > 2n);
