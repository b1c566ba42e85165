// The lanes of xmm registers by name: `xmm0.d1` is the upper double. The letter
// says how the bits are read, the number which lane it is, counted from the
// lowest: `d0 d1` doubles, `f0`…`f3` floats, `q0 q1`, `i0`…`i3`, `w0`…`w7` and
// `b0`…`b15` signed integers of 64, 32, 16 and 8 bits.

import type { TypedValue } from "./typedValue.ts";

/** One way to read a register. */
export interface LaneKind {
	readonly letter: string;
	/** Bits of a lane. */
	readonly width: 8 | 16 | 32 | 64;
	readonly float: boolean;
	/** All lanes together, as a person calls them. */
	readonly name: string;
}

export const laneKinds: readonly LaneKind[] = [
	{ letter: "d", width: 64, float: true, name: "doubles" },
	{ letter: "f", width: 32, float: true, name: "floats" },
	{ letter: "i", width: 32, float: false, name: "dwords" },
	{ letter: "q", width: 64, float: false, name: "qwords" },
	{ letter: "w", width: 16, float: false, name: "words" },
	{ letter: "b", width: 8, float: false, name: "bytes" },
];

/** The lane that a name such as `xmm3.f2` means; undefined for other names. */
export function namedLane(name: string, registers: readonly bigint[]): TypedValue | undefined {
	const [, register = "", letter = "", index = ""] = /^xmm(\d+)\.([a-z])(\d+)$/.exec(name.toLowerCase()) ?? [];
	const kind = laneKinds.find((item) => item.letter === letter);
	const whole = registers[Number(register)];
	if (!kind || register === "" || whole === undefined || Number(index) * kind.width >= 128) {
		return undefined;
	}
	return laneValue(Number(register), whole, kind, Number(index));
}

export function laneValue(number: number, whole: bigint, { width, float }: LaneKind, index: number): TypedValue {
	const shift = index * width;
	const bits = BigInt.asUintN(width, whole >> BigInt(shift));
	return { bits, width, signed: !float, float, place: { kind: "xmm", number, shift } };
}
