// Values in all lanes at once, and what is done to their slots. A value has a slot
// in every lane: as many bits as the vector instructions on it work on, of which
// it takes the lowest, the rest being 0. In wider slots there are more vectors of
// them. A condition is a mask: all bits of a slot alike.

import type { Code, Local } from "./code.ts";
import { type Opcode, v128 } from "./opcodes.ts";

export type Slot = 8 | 16 | 32 | 64;

/** A value in all lanes; of width 1 it is a mask. */
export interface LaneValue {
	readonly vectors: readonly Local[];
	readonly width: number;
	readonly slot: Slot;
}

export class SlotWriter {
	private readonly code: Code;
	readonly count: number;

	/** @param count of lanes. */
	constructor(code: Code, count: number) {
		this.code = code;
		this.count = count;
	}

	/** In wider slots, filled with the sign where that is asked for or it is a mask. */
	widened(value: LaneValue, slot: Slot, signed = false): LaneValue {
		let wide = value;
		while (wide.slot < slot) {
			const { slot: from, vectors } = wide;
			const to = (2 * from) as Slot;
			const sign = signed || value.width === 1 ? "s" : "u";
			const halves = this.count * to > 128 * vectors.length ? (["low", "high"] as const) : (["low"] as const);
			const extended = vectors.flatMap((vector) =>
				halves.map((half) => {
					this.code.get(vector);
					this.code.emit(`${shapes[to]}.extend_${half}_${shapes[from]}_${sign}` as Opcode);
					return this.kept();
				}),
			);
			wide = { ...wide, slot: to, vectors: extended };
		}
		return wide;
	}

	/** In slots as wide as the value. */
	narrowed(value: LaneValue, slot: Slot): LaneValue {
		let narrow = value;
		while (narrow.slot > slot) {
			narrow = this.halved(narrow, "u");
		}
		return narrow;
	}

	/** In slots of half the width, each the nearest signed or unsigned number that fits. */
	halved({ vectors, slot, width }: LaneValue, range: "s" | "u"): LaneValue {
		const to = (slot / 2) as Slot;
		const halved = vectors
			.filter((_, index) => index % 2 === 0)
			.map((vector, index) => {
				this.code.get(vector);
				this.code.get(vectors[2 * index + 1] ?? vector);
				if (slot === 64) {
					this.code.shuffle([0, 8, 16, 24].flatMap((byte) => [0, 1, 2, 3].map((next) => byte + next)));
				} else {
					this.code.emit(`${shapes[to]}.narrow_${shapes[slot]}_${range}` as Opcode);
				}
				return this.kept();
			});
		return { vectors: halved, width, slot: to };
	}

	/** Without the bits above the value. */
	masked(value: LaneValue): LaneValue {
		const { width, slot } = value;
		return width === slot || width === 1
			? value
			: this.eachWith(value, repeated((1n << BigInt(width)) - 1n, slot), "v128.and");
	}

	/** By so many bits in each slot. */
	shiftedBy(value: LaneValue, name: "shl" | "shr_s" | "shr_u", amount: number): LaneValue {
		if (amount === 0) {
			return value;
		}
		return this.map(value, () => {
			this.code.constant32(amount);
			this.code.emit(`${shapes[value.slot]}.${name}`);
		});
	}

	/** With its top bit at the top of the slot. */
	atTop(value: LaneValue): LaneValue {
		return this.shiftedBy(value, "shl", value.slot - value.width);
	}

	/** `width` bits from bit `shift` on. */
	cut(value: LaneValue, { shift, width }: { readonly shift: number; readonly width: number }): LaneValue {
		if (width === 1) {
			const raised = this.shiftedBy(value, "shl", value.slot - 1 - shift);
			return { ...this.shiftedBy(raised, "shr_s", value.slot - 1), width: 1 };
		}
		const lowered = this.shiftedBy(value, "shr_u", shift);
		const isClean = shift + width === value.width;
		return isClean ? { ...lowered, width } : this.masked({ ...lowered, width });
	}

	/** Whether the first of two unsigned values is less, as a mask. */
	below(a: LaneValue, b: LaneValue): LaneValue {
		if (a.slot !== 64) {
			return this.zip(a, b, [`${shapes[a.slot]}.lt_u`]);
		}
		if (a.width < 64) {
			return this.zip(a, b, ["i64x2.lt_s"]);
		}
		const turned = (value: LaneValue) => this.eachWith(value, repeated(1n << 63n, 64), "v128.xor");
		return this.zip(turned(a), turned(b), ["i64x2.lt_s"]);
	}

	/** Of two values in slots of one width the first where a condition holds, else the second. */
	chosen(test: LaneValue, yes: LaneValue, no: LaneValue): LaneValue {
		const mask = this.widened(test, yes.slot);
		const vectors = yes.vectors.map((vector, index) => {
			this.code.get(vector);
			this.code.get(no.vectors[index] ?? vector);
			this.code.get(mask.vectors[index] ?? first(mask));
			this.code.emit("v128.bitselect");
			return this.kept();
		});
		return { vectors, width: yes.width, slot: yes.slot };
	}

	each(value: LaneValue, opcodes: readonly Opcode[]): LaneValue {
		return this.map(value, () => this.code.emit(...opcodes));
	}

	eachWith(value: LaneValue, constant: bigint, opcode: Opcode): LaneValue {
		return this.map(value, () => {
			this.code.vectorConstant(constant);
			this.code.emit(opcode);
		});
	}

	map(value: LaneValue, work: () => void): LaneValue {
		const vectors = value.vectors.map((vector) => {
			this.code.get(vector);
			work();
			return this.kept();
		});
		return { ...value, vectors };
	}

	zip(left: LaneValue, right: LaneValue, opcodes: readonly Opcode[]): LaneValue {
		const vectors = left.vectors.map((vector, index) => {
			this.code.get(vector);
			this.code.get(right.vectors[index] ?? first(right));
			this.code.emit(...opcodes);
			return this.kept();
		});
		return { ...left, vectors };
	}

	kept(): Local {
		const local = this.code.temporary(v128);
		this.code.set(local);
		return local;
	}
}

/** WebAssembly's names of lanes, by their bits. */
export const shapes = { 8: "i8x16", 16: "i16x8", 32: "i32x4", 64: "i64x2" } as const;

export function widest(...slots: readonly Slot[]): Slot {
	return Math.max(...slots) as Slot;
}

export function slotOf(width: number): Slot {
	return Math.max(width, 8) as Slot;
}

export function first({ vectors }: LaneValue): Local {
	const [vector] = vectors;
	if (!vector) {
		throw new RangeError("a value in lanes has a vector");
	}
	return vector;
}

/** The 128 bits with a value in every slot. */
export function repeated(value: bigint, slot: number): bigint {
	let all = 0n;
	for (let at = 0; at < 128; at += slot) {
		all |= BigInt.asUintN(slot, value) << BigInt(at);
	}
	return all;
}

/** A value as the mask that it is. */
export function condition(value: LaneValue): LaneValue {
	return { ...value, width: 1 };
}
