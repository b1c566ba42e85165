// Meanings of the instructions that exchange places: shuffles, blends, unpacks,
// packs and extensions. Numbers in immediates are known here, so that only
// pshufb and the variable blends choose at run time.

import type { Width } from "../isa/registers.ts";
import type { Expression } from "./expression.ts";
import { operandAt, read, write } from "./operands.ts";
import { clampSigned, clampUnsigned } from "./saturation.ts";
import type { Semantics } from "./semantics.ts";
import {
	and,
	concat,
	constant,
	extract,
	laneOf,
	lanes,
	named,
	or,
	select,
	shl,
	shr,
	sign,
	signExtend,
	xmm,
	zeroExtend,
} from "./trees.ts";
import { immediateByte, low, mapped, type Single, vector, whole, withSource, xmmNumber } from "./vectorOperands.ts";

/** Field `index` of two bits. */
function field(number: number, index: number): number {
	return (number >> (2 * index)) & 3;
}

export const shufps: Semantics = (instruction) => {
	const number = immediateByte(instruction);
	return withSource(instruction, (left, right) =>
		concat(...[0, 1, 2, 3].map((index) => laneOf(index < 2 ? left : right, 32, field(number, index)))),
	);
};

export const shufpd: Semantics = (instruction) => {
	const number = immediateByte(instruction);
	return withSource(instruction, (left, right) =>
		concat(laneOf(left, 64, number & 1), laneOf(right, 64, (number >> 1) & 1)),
	);
};

export const pshufd: Semantics = (instruction) => {
	const number = immediateByte(instruction);
	return withSource(instruction, (_, source) =>
		concat(...[0, 1, 2, 3].map((index) => laneOf(source, 32, field(number, index)))),
	);
};

export const pshuflw = wordShuffle(0);
export const pshufhw = wordShuffle(1);

/** Four words within one half; the other half is copied. */
function wordShuffle(half: 0 | 1): Semantics {
	return (instruction) => {
		const number = immediateByte(instruction);
		return withSource(instruction, (_, source) => {
			const shuffled = [0, 1, 2, 3].map((index) => laneOf(source, 16, 4 * half + field(number, index)));
			const other = laneOf(source, 64, 1 - half);
			return half === 0 ? concat(...shuffled, other) : concat(other, ...shuffled);
		});
	};
}

export const palignr: Semantics = (instruction) => {
	const bits = 8 * immediateByte(instruction);
	return withSource(instruction, (left, right) => {
		if (bits === 0) {
			return right;
		}
		if (bits < 128) {
			return or(shr(right, constant(bits, 128)), shl(left, constant(128 - bits, 128)));
		}
		return bits < 256 ? shr(left, constant(bits - 128, 128)) : constant(0, 128);
	});
};

/** Each byte of the source is the number of a byte of the old destination. */
export const pshufb: Semantics = (instruction) =>
	withSource(instruction, (table, source) =>
		mapped(8, source, (index) => {
			const distance = shl(zeroExtend(and(index, constant(15, 8)), 128), constant(3, 128));
			return select(sign(index), constant(0, 8), extract(shr(table, distance), 8));
		}),
	);

/** Lanes by the bits of the immediate. */
export function blend(lane: Width): Semantics {
	return (instruction) => {
		const number = immediateByte(instruction);
		return withSource(instruction, (left, right) =>
			concat(
				...Array.from({ length: 128 / lane }, (_, index) => laneOf((number >> index) & 1 ? right : left, lane, index)),
			),
		);
	};
}

/** Lanes by the signs of those of xmm0. */
export function blendBySign(lane: Width): Semantics {
	return whole((left, right) =>
		lanes([vector("a", left, lane), vector("b", right, lane), vector("m", xmm(0), lane)], (...parts) => {
			const [a = left, b = right, m = left] = parts;
			return select(sign(m), b, a);
		}),
	);
}

export const insertps: Semantics = (instruction) => {
	const number = immediateByte(instruction);
	const isMemory = operandAt(instruction, 1).kind === "memory";
	const source = isMemory ? read(instruction, 1) : xmm(xmmNumber(instruction, 1), 32, 32 * (number >> 6));
	const [letSource, inserted] = named("source", source);
	const old = read(instruction, 0);
	const floats = [0, 1, 2, 3].map((index) => {
		const value = index === field(number, 2) ? inserted : laneOf(old, 32, index);
		return (number >> index) & 1 ? constant(0, 32) : value;
	});
	return [letSource, write(instruction, 0, concat(...floats))];
};

/** Lanes of the two lower (upper) halves alternately. */
export function interleave(lane: Width, half: 0 | 1): Semantics {
	const count = 64 / lane;
	return whole((left, right) =>
		concat(
			...Array.from({ length: count }, (_, index) => count * half + index).flatMap((index) => [
				laneOf(left, lane, index),
				laneOf(right, lane, index),
			]),
		),
	);
}

export const packsswb = narrowed(16, (lane) => clampSigned(lane, 8));
export const packssdw = narrowed(32, (lane) => clampSigned(lane, 16));
export const packuswb = narrowed(16, (lane) => clampUnsigned(lane, 8));
export const packusdw = narrowed(32, (lane) => clampUnsigned(lane, 16));

function narrowed(lane: Width, single: Single): Semantics {
	return whole((left, right) => concat(mapped(lane, left, single), mapped(lane, right, single)));
}

/** The lowest lanes of `from` bits, each widened to `to` bits. */
export function widened(from: 8 | 16 | 32, to: 16 | 32 | 64, signed: boolean): Semantics {
	const used = ((128 / to) * from) as 16 | 32 | 64;
	const widen = (lane: Expression) => (signed ? signExtend(lane, to) : zeroExtend(lane, to));
	return (instruction) => [write(instruction, 0, mapped(from, low(instruction, 1, used), widen))];
}
