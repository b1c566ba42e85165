// Meanings of the instructions that move xmm registers, parts of them, and MXCSR.

import type { Instruction } from "../isa/instruction.ts";
import type { Expression } from "./expression.ts";
import { operandAt, part, rdi, read, write } from "./operands.ts";
import type { Semantics } from "./semantics.ts";
import {
	bit,
	concat,
	constant,
	extract,
	isZero,
	laneOf,
	lanes,
	load,
	named,
	not,
	select,
	setRegister,
	setXmm,
	sign,
	store,
	xmm,
	zeroExtend,
} from "./trees.ts";
import { low, mapped, scalarSingle, vector, whole, xmmNumber } from "./vectorOperands.ts";

export const vmov: Semantics = (instruction) => [write(instruction, 0, read(instruction, 1))];

/** Between registers, where the rest of the destination stays. */
export const movss = scalarSingle(32, (source) => source);
export const movsd = scalarSingle(64, (source) => source);

/** The rest becomes 0; of an xmm register, the low half is the source. */
export const movzero: Semantics = (instruction) => {
	const source = read(instruction, 1);
	return [write(instruction, 0, zeroExtend(source.width === 128 ? low(instruction, 1, 64) : source, 128))];
};

/** As much as the destination, memory or a general register, holds. */
export const movlow: Semantics = (instruction) => {
	const target = operandAt(instruction, 0);
	const width = target.kind === "memory" ? target.width : read(instruction, 0).width;
	return [write(instruction, 0, width === 32 ? low(instruction, 1, 32) : low(instruction, 1, 64))];
};

export const movhlps: Semantics = (instruction) => [
	setXmm(xmmNumber(instruction, 0), xmm(xmmNumber(instruction, 1), 64, 64)),
];

export const movlhps: Semantics = (instruction) => [setXmm(xmmNumber(instruction, 0), low(instruction, 1, 64), 64)];

export const movlps = halfMove(0);
export const movhps = halfMove(64);

/** Between memory and the half at bit `shift`. */
function halfMove(shift: 0 | 64): Semantics {
	return (instruction) =>
		operandAt(instruction, 0).kind === "memory"
			? [write(instruction, 0, xmm(xmmNumber(instruction, 1), 64, shift))]
			: [setXmm(xmmNumber(instruction, 0), read(instruction, 1), shift)];
}

export const movddup: Semantics = (instruction) => {
	const [letSource, source] = named("source", low(instruction, 1, 64));
	return [letSource, write(instruction, 0, concat(source, source))];
};

export const movsldup = doubled(0);
export const movshdup = doubled(1);

/** The even or odd floats, each twice. */
function doubled(odd: 0 | 1): Semantics {
	const pick = (source: Expression, index: number) => laneOf(source, 32, (index & 2) + odd);
	return whole((_old, source) => concat(...[0, 1, 2, 3].map((index) => pick(source, index))));
}

export const movmskps: Semantics = (instruction) => signs(instruction, 32);
export const movmskpd: Semantics = (instruction) => signs(instruction, 64);
export const pmovmskb: Semantics = (instruction) => [
	setGeneral(instruction, zeroExtend(mapped(8, read(instruction, 1), sign), 32)),
];

function signs(instruction: Instruction, lane: 32 | 64) {
	const source = read(instruction, 1);
	const bits = Array.from({ length: 8 }, (_, index) =>
		index < 128 / lane ? bit(source, lane * (index + 1) - 1) : constant(0, 1),
	);
	return [setGeneral(instruction, zeroExtend(concat(...bits), 32))];
}

function setGeneral(instruction: Instruction, value: Expression) {
	const target = operandAt(instruction, 0);
	if (target.kind !== "register") {
		throw new RangeError(`${instruction.mnemonic} writes to a register`);
	}
	return setRegister(target.register.number, value);
}

/** One store of all 16 bytes, where the processor makes one of each byte chosen. */
export const maskmovdqu: Semantics = (instruction) => {
	const [letTarget, target] = named("target", part(rdi, instruction.addressWidth));
	const [letPlace, place] = named("place", zeroExtend(target, 64));
	const [letOld, old] = named("old", load(place, 128));
	const vectors = [vector("a", old, 8), vector("b", read(instruction, 0), 8), vector("m", read(instruction, 1), 8)];
	const merged = lanes(vectors, (...parts) => {
		const [a = old, b = old, m = old] = parts;
		return select(sign(m), b, a);
	});
	return [letTarget, letPlace, letOld, store(place, merged)];
};

export const ldmxcsr: Semantics = (instruction) => {
	const [letValue, value] = named("value", read(instruction, 0));
	const condition = not(isZero(extract(value, 16, 16)));
	return [letValue, { kind: "fault", fault: "reserved-bits", condition }, { kind: "mxcsr", value }];
};
export const stmxcsr: Semantics = (instruction) => [write(instruction, 0, { kind: "mxcsr", width: 32 })];

/** The lane that the last operand numbers, of the width of the destination, or of `lane` bits zero-extended. */
export function extraction(lane?: 8 | 16): Semantics {
	return (instruction) => {
		const target = operandAt(instruction, 0);
		const wide = target.kind === "memory" ? (target.width ?? 32) : read(instruction, 0).width;
		const width = lane ?? (wide === 64 ? 64 : 32);
		const value = laneOf(read(instruction, 1), width, numbered(instruction, width));
		return [write(instruction, 0, target.kind === "memory" ? value : zeroExtend(value, wide === 64 ? 64 : 32))];
	};
}

export function insertion(lane?: 8 | 16): Semantics {
	return (instruction) => {
		const source = read(instruction, 1);
		const value = lane ? extract(source, lane) : source;
		const width = value.width === 64 ? 64 : (lane ?? 32);
		return [setXmm(xmmNumber(instruction, 0), value, numbered(instruction, width) * width)];
	};
}

function numbered({ operands }: Instruction, width: number): number {
	const last = operands.at(-1);
	return last?.kind === "immediate" ? Number(BigInt.asUintN(8, last.value)) & (128 / width - 1) : 0;
}
