// The shape of an instruction's operands: all that decides which row they fit,
// and nothing else, as a short text. `match.ts` tests kinds, files, widths, a
// few registers by name, and whether numbers lie in certain ranges; so two
// instructions of equal shape fit the same rows, whatever their registers and
// numbers. What `match.ts` comes to look at must be looked at here too.

import type { Immediate, Memory, Operand } from "./instruction.ts";
import type { Mnemonic } from "./mnemonics.ts";
import type { Register } from "./registers.ts";
import { rows } from "./tableReader.ts";

/**
 * The shape of normalised operands at an address; undefined for branches, whose distance depends on
 * the length of the row.
 */
export function shapeOf(mnemonic: Mnemonic, operands: readonly Operand[], address: bigint): string | undefined {
	if (mnemonic.reaches.size > 0) {
		return undefined;
	}
	let shape = "";
	for (const operand of operands) {
		switch (operand.kind) {
			case "register":
				shape += registerShape(operand.register);
				break;
			case "memory":
				shape += memoryShape(operand, address);
				break;
			case "immediate":
				shape += immediateShape(operand);
				break;
			case "target":
				return undefined;
		}
		shape += ",";
	}
	return shape;
}

/** The registers that rows name, and the accumulator in all its widths. */
const named: ReadonlySet<Register> = new Set(
	rows.flatMap(({ places }) => places.flatMap((place) => (place.kind === "fixed" ? [place.register] : []))),
);

function registerShape(register: Register): string {
	const isAccumulator = register.number === 0 && register.shift === 0;
	return isAccumulator || named.has(register) ? register.name : `${register.file}${register.width}`;
}

function memoryShape({ base, index, displacement, segment, width }: Memory, address: bigint): string {
	const at = base === "rip" ? "rip" : base === undefined ? "" : baseShape(base);
	const by = index === undefined ? "" : `*${index.width}`;
	const reach = displacementShape(base === "rip" ? BigInt.asIntN(64, displacement - address) : displacement);
	return `${width ?? ""}${segment ?? ""}[${at}${by}${reach}]`;
}

/** Of rbx, rsi and rdi, which string instructions imply, the name; of others the width. */
function baseShape({ number, name, width }: Register): string {
	return number === 3 || number === 6 || number === 7 ? name : `${width}`;
}

/** No displacement, one within 32 signed bits, one that is so only before the instruction's length is taken off, or none of these. */
function displacementShape(displacement: bigint): string {
	if (displacement === 0n) {
		return "";
	}
	if (BigInt.asIntN(32, displacement) !== displacement) {
		return "+far";
	}
	return displacement < leastEnd ? "+edge" : "+";
}

/** Below this, an address that counts from the end of the longest instruction is out of reach. */
const leastEnd = 15n - (1n << 31n);

function immediateShape({ value, symbolic }: Immediate): string {
	if (value >= 2n && value < 128n) {
		return symbolic ? "small?" : "small";
	}
	return `${bounds.findIndex((bound) => value < bound)}${symbolic ? "?" : "#"}`;
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
