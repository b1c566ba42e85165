// What an operation on floats has to ask beside its result, so that MXCSR stays
// what it is while compiled code runs: an exception that would change it, or stop
// the program, is left to the reference engine, instruction and all. The common
// case, normal operands and a normal result, is tested in a few machine
// instructions; everything else stands behind those tests and is written for
// vectors alone, a single float being all lanes of one.
//
// Code is quick or careful. Quick code runs only while rounding is to nearest and
// an inexact result is nothing new. Careful code runs always: it computes the
// error of each result exactly, and moves the result by one unit where the
// direction of rounding asks for it.

import { control, exceptions } from "../semantics/floatEnvironment.ts";
import { formats } from "../semantics/floatFormat.ts";
import type { Code, Local } from "./code.ts";
import { tellsOfTiny } from "./floatControl.ts";
import { type Arithmetic, errorOf } from "./floatErrors.ts";
import { type LaneName, laneOf } from "./floatFacts.ts";
import { type LaneOpcode, type Opcode, v128 } from "./opcodes.ts";
import { type Term, VectorTerms } from "./vectorTerms.ts";

type FloatWidth = 32 | 64;

const { invalid, denormal, divideByZero, overflow, underflow, inexact } = exceptions;
const { denormalsAreZero, rounding, flushToZero } = control;

/** By the rounding control field: down, up. */
const roundingDown = 1 << 13;
const roundingUp = 2 << 13;

/** Patterns of magnitudes: the smallest normal number, and those between which errors can be computed. */
const limits = {
	32: { smallest: 1n << 23n, low: powerOfTwo(32, -100), high: powerOfTwo(32, 120) },
	64: { smallest: 1n << 52n, low: powerOfTwo(64, -960), high: powerOfTwo(64, 1000) },
} as const;

/** Upper bits, as `pushUpper` has them, of the smallest normal number; those of infinity are its negative. */
const firstNormal = { 32: 1 << 24, 64: 1 << 21 } as const;

/** Of the format that is converted to, as one converted back. */
const smallestNarrow = powerOfTwo(64, -126);

function powerOfTwo(width: FloatWidth, exponent: number): bigint {
	const [fraction, bias] = width === 64 ? [52n, 1023] : [23n, 127];
	return BigInt(exponent + bias) << fraction;
}

/** What the checks need of those around them. */
export interface CheckPlaces {
	/** Whether the code is to be careful. */
	readonly isCareful: boolean;
	/** Offset in the arena of a vector with a value. */
	constantAt(value: bigint): number;
	/** Pushes the control word. */
	control(): void;
	/** With an i32 on the stack: leaves the instruction to the reference engine when that is not 0. */
	leaveIf(): void;
}

export class FloatChecks {
	readonly isCareful: boolean;
	private readonly code: Code;
	private readonly places: CheckPlaces;

	constructor(code: Code, places: CheckPlaces) {
		this.code = code;
		this.places = places;
		this.isCareful = places.isCareful;
	}

	/** Leaves an instruction with a denormal operand where one of these bits of the control word is set. */
	operand(local: Local, width: FloatWidth, bits: number = denormal | denormalsAreZero): void {
		const { code } = this;
		const { smallest } = limits[width];
		const terms = this.terms(width);
		if (local.type === v128) {
			terms.any(terms.whole("lt_s", this.withoutSigns(terms, local), terms.constant(smallest)));
		} else {
			this.pushUpper(local, width);
			code.constant32(firstNormal[width]);
			code.emit("i32.lt_u");
		}
		code.if();
		// A zero, or what is wanted.
		const value = this.vectorOf(local, width);
		const isBelow = terms.float("lt", terms.magnitude(value), terms.constant(smallest));
		this.leaveIfAny(terms, terms.and(isBelow, terms.float("ne", value, terms.constant(0n))), bits);
		code.end();
	}

	/** Leaves an instruction with an operand that is not a number, where that is new: with `fewer` only one that signals. */
	numbers(operands: readonly Local[], width: FloatWidth, raises: "all" | "fewer"): void {
		const { code } = this;
		operands.forEach((operand, index) => {
			this.isNan(operand, width);
			if (index > 0) {
				code.emit(operand.type === v128 ? "v128.or" : "i32.or");
			}
		});
		if (operands[0]?.type === v128) {
			code.emit("v128.any_true");
		}
		code.if();
		if (raises === "all") {
			this.leaveWhere(invalid);
		} else {
			const terms = this.terms(width);
			const vectors = operands.map((operand) => this.vectorOf(operand, width));
			this.leaveIfAny(terms, this.signaling(terms, vectors), invalid);
		}
		code.end();
	}

	/** After an operation: makes the result, in a local like the operands, what it should be. */
	arithmetic(operator: Arithmetic, operands: readonly Local[], result: Local, width: FloatWidth): void {
		const { code } = this;
		this.pushNotNormal(result, width);
		code.if();
		this.inVectors(operands, result, width, (terms, values, vector) => {
			this.settleNans(terms, values, vector);
			this.settleInfinities(terms, operator, values, vector);
			this.settleSmall(terms, operator, values, vector);
		});
		code.end();
		if (this.isCareful) {
			this.pushControl(inexact | rounding);
			code.if();
			this.inVectors(operands, result, width, (terms, values, vector) => this.correct(terms, operator, values, vector));
			code.end();
		}
	}

	/** After a rounding to whole numbers. */
	whole(operand: Local, result: Local, width: FloatWidth, raises: "all" | "fewer"): void {
		const { code } = this;
		const shape = this.shapeOf(operand, width);
		this.isNan(result, width);
		this.anyOf(operand);
		code.if();
		this.inVectors([operand], result, width, (terms, values, vector) => this.settleNans(terms, values, vector));
		code.end();
		if (this.isCareful && raises === "all") {
			code.get(operand);
			code.get(result);
			code.emit(`${shape}.lt` as Opcode);
			code.get(result);
			code.get(operand);
			code.emit(`${shape}.lt` as Opcode, operand.type === v128 ? "v128.or" : "i32.or");
			this.anyOf(operand);
			code.if();
			this.leaveWhere(inexact);
			code.end();
		}
	}

	/** After a conversion from 64 to 32 bits. `back` is the result converted back. */
	narrowed(operand: Local, back: Local): void {
		const { code } = this;
		const terms = this.terms(64);
		const [value, result] = [operand, back].map((local) => this.vectorOf(local, 64)) as [Term, Term];
		const magnitude = terms.magnitude(result);
		const infinity = terms.constant(formats[64].infinity);
		const isNormal = terms.and(
			terms.float("lt", terms.constant(smallestNarrow), magnitude),
			terms.float("lt", magnitude, infinity),
		);
		this.pushNotAll(isNormal, 64);
		code.if();
		terms.any(terms.isNan(result));
		this.places.leaveIf();
		const isTooLarge = terms.and(
			terms.float("eq", magnitude, infinity),
			terms.float("lt", terms.magnitude(value), infinity),
		);
		this.leaveIfAny(terms, isTooLarge, overflow | inexact | rounding);
		const isSmall = terms.float("le", magnitude, terms.constant(smallestNarrow));
		const isLost = terms.and(isSmall, terms.float("ne", value, terms.constant(0n)));
		this.leaveIfAny(
			terms,
			isLost,
			underflow | inexact | tellsOfTiny | flushToZero | rounding | denormal | denormalsAreZero,
		);
		code.end();
		if (this.isCareful) {
			this.leaveIfAny(terms, terms.float("ne", value, result), inexact | rounding);
		}
	}

	/** With an i32 on the stack that says whether a result is inexact: leaves the instruction where one of these bits is set. */
	leaveIfInexact(bits: number): void {
		this.code.if();
		this.leaveWhere(bits);
		this.code.end();
	}

	/** Leaves the instruction where one of these bits of the control word is set. */
	leaveWhere(bits: number): void {
		this.pushControl(bits);
		this.places.leaveIf();
	}

	/** Terms over vectors of floats of a width. */
	terms(width: FloatWidth): VectorTerms {
		return new VectorTerms(this.code, width, (value) => this.places.constantAt(value));
	}

	/** Pushes these bits of the control word. */
	pushControl(bits: number): void {
		this.places.control();
		this.code.constant32(bits);
		this.code.emit("i32.and");
	}

	// Results that are not normal numbers.

	private settleNans(terms: VectorTerms, operands: readonly Term[], result: Local): void {
		const { code } = this;
		const isNone = terms.isNan(terms.of(result));
		const [first, ...others] = operands.map((operand) => terms.isNan(operand));
		if (!first) {
			return;
		}
		terms.any(isNone);
		code.if();
		const isInvalid = terms.or(terms.without(isNone, terms.or(first, ...others)), this.signaling(terms, operands));
		this.leaveIfAny(terms, isInvalid, invalid);
		terms.choose(isNone, nanOf(terms, operands), terms.of(result))();
		code.set(result);
		code.end();
	}

	/** Infinities that no operand was. */
	private settleInfinities(terms: VectorTerms, operator: Arithmetic, operands: readonly Term[], result: Local): void {
		const infinity = terms.constant(formats[terms.width].infinity);
		const isFinite_ = operands.map((operand) => terms.float("lt", terms.magnitude(operand), infinity));
		const isMade = terms.and(terms.float("eq", terms.magnitude(terms.of(result)), infinity), ...isFinite_);
		const [, right] = operands;
		if (operator !== "div" || !right) {
			this.leaveIfAny(terms, isMade, overflow | inexact | rounding);
			return;
		}
		const byZero = terms.float("eq", right, terms.constant(0n));
		this.leaveIfAny(terms, terms.and(isMade, byZero), divideByZero);
		this.leaveIfAny(terms, terms.without(isMade, byZero), overflow | inexact | rounding);
	}

	/** Results up to the smallest normal number; sums there are exact. */
	private settleSmall(terms: VectorTerms, operator: Arithmetic, operands: readonly Term[], result: Local): void {
		const [zero, smallest] = [terms.constant(0n), terms.constant(limits[terms.width].smallest)];
		const value = terms.of(result);
		const magnitude = terms.magnitude(value);
		const isTiny = terms.and(terms.float("lt", magnitude, smallest), terms.float("ne", value, zero));
		const [left, right] = operands;
		if ((operator === "mul" || operator === "div") && left && right) {
			const isSmall = terms.float("le", magnitude, smallest);
			const infinity = terms.constant(formats[terms.width].infinity);
			const isOther =
				operator === "mul" ? terms.float("ne", right, zero) : terms.float("lt", terms.magnitude(right), infinity);
			const isLost = terms.and(isSmall, terms.float("ne", left, zero), isOther);
			this.leaveIfAny(terms, isLost, underflow | inexact | tellsOfTiny | rounding);
			// The smallest normal number may have been rounded up to, and then counts as 0.
			this.leaveIfAny(terms, terms.and(isLost, terms.float("eq", magnitude, smallest)), flushToZero);
		} else if (operator === "add" || operator === "sub") {
			this.settleZeros(terms, value);
			this.leaveIfAny(terms, isTiny, tellsOfTiny);
		}
		this.flush(terms, isTiny, result);
		this.leaveIfAny(terms, isTiny, denormal | denormalsAreZero);
	}

	/** Opposite numbers add up to −0 when rounding goes down. */
	private settleZeros(terms: VectorTerms, value: Term): void {
		if (this.isCareful) {
			terms.any(terms.float("eq", value, terms.constant(0n)));
			this.code.if();
			this.pushControl(rounding);
			this.code.constant32(roundingDown);
			this.code.emit("i32.eq");
			this.places.leaveIf();
			this.code.end();
		}
	}

	private flush(terms: VectorTerms, isTiny: Term, result: Local): void {
		const { code } = this;
		this.pushControl(flushToZero);
		code.if();
		this.leaveIfAny(terms, isTiny, underflow | inexact);
		const value = terms.of(result);
		terms.choose(isTiny, terms.and(value, terms.constant(formats[terms.width].signBit)), value)();
		code.set(result);
		code.end();
	}

	// Results that are normal numbers, where errors matter.

	private correct(terms: VectorTerms, operator: Arithmetic, operands: readonly Term[], result: Local): void {
		const { low, high, smallest } = limits[terms.width];
		const value = terms.of(result);
		const [left = value] = operands;
		const isBetween = (term: Term, from: bigint, to: bigint) =>
			terms.and(
				terms.float("le", terms.constant(from), terms.magnitude(term)),
				terms.float("le", terms.magnitude(term), terms.constant(to)),
			);
		const isNormal = isBetween(value, smallest + 1n, formats[terms.width].infinity - 1n);
		const isSafe = isBetween(value, low, high);
		const isKnown = terms.kept(
			operator === "div" || operator === "sqrt" ? terms.and(isSafe, isBetween(left, low, high)) : isSafe,
		);
		terms.any(terms.without(isNormal, isKnown));
		this.places.leaveIf();
		const error = terms.kept(errorOf(terms, operator, operands, value));
		terms.any(terms.and(isKnown, terms.isNan(error)));
		this.places.leaveIf();
		const isInexact = terms.kept(terms.and(isKnown, terms.float("ne", error, terms.constant(0n))));
		this.leaveIfAny(terms, isInexact, inexact);
		this.pushControl(rounding);
		this.code.if();
		this.moved(terms, error, isInexact, value)();
		this.code.set(result);
		this.code.end();
	}

	/** Results rounded to nearest as the direction wants them: one unit away from 0 or towards it, or as they are. */
	private moved(terms: VectorTerms, error: Term, isInexact: Term, value: Term): Term {
		const goes = (direction: number) =>
			terms.allOrNone(() => {
				this.pushControl(rounding);
				this.code.constant32(direction);
				this.code.emit("i32.eq");
			});
		const isNegative = terms.signs(value);
		const goesAway = terms.kept(terms.choose(isNegative, goes(roundingDown), goes(roundingUp)));
		const isMore = terms.kept(terms.xor(isNegative, terms.float("lt", terms.constant(0n), error)));
		const up = terms.and(isInexact, isMore, goesAway);
		const down = terms.without(isInexact, terms.or(isMore, goesAway));
		return terms.whole("add", terms.whole("sub", value, up), down);
	}

	// Parts.

	/** NaNs that are not quiet. */
	private signaling(terms: VectorTerms, operands: readonly Term[]): Term {
		const quietBit = terms.constant(formats[terms.width].quietBit);
		const zero = terms.constant(0n);
		const [first, ...others] = operands.map((operand) =>
			terms.and(terms.isNan(operand), terms.whole("eq", terms.and(operand, quietBit), zero)),
		);
		return first ? terms.or(first, ...others) : zero;
	}

	private leaveIfAny(terms: VectorTerms, mask: Term, bits: number): void {
		terms.any(mask);
		this.code.if();
		this.leaveWhere(bits);
		this.code.end();
	}

	/** Pushes whether a result is anything but a number of at least twice the smallest normal one. */
	private pushNotNormal(result: Local, width: FloatWidth): void {
		const { code } = this;
		if (result.type === v128) {
			// Moved so that the least of them is the least integer, and infinity above all others.
			const terms = this.terms(width);
			const move = formats[width].signBit - 2n * limits[width].smallest;
			const moved = terms.whole("add", this.withoutSigns(terms, result), terms.constant(move));
			this.pushNotAll(terms.whole("lt_s", moved, terms.constant(formats[width].infinity + move)), width);
			return;
		}
		const least = 2 * firstNormal[width];
		this.pushUpper(result, width);
		code.constant32(least);
		code.emit("i32.sub");
		code.constant32(-firstNormal[width] - least);
		code.emit("i32.ge_u");
	}

	private pushNotAll(mask: Term, width: FloatWidth): void {
		mask();
		this.code.emit(width === 64 ? "i64x2.bitmask" : "i32x4.bitmask");
		this.code.constant32(width === 64 ? 3 : 15);
		this.code.emit("i32.ne");
	}

	/** Does work on vectors, in which a single float stands in all lanes. */
	private inVectors(
		operands: readonly Local[],
		result: Local,
		width: FloatWidth,
		work: (terms: VectorTerms, operands: readonly Term[], result: Local) => void,
	): void {
		const { code } = this;
		const terms = this.terms(width);
		const values = operands.map((operand) => this.vectorOf(operand, width));
		if (result.type === v128) {
			work(terms, values, result);
			return;
		}
		const vector = code.temporary(v128);
		this.vectorOf(result, width)();
		code.set(vector);
		work(terms, values, vector);
		code.get(vector);
		code.lane(`f${width}x${128 / width}.extract_lane` as LaneOpcode, 0);
		code.set(result);
	}

	private vectorOf(local: Local, width: FloatWidth): Term {
		return () => {
			this.code.get(local);
			if (local.type !== v128) {
				this.code.emit(width === 64 ? "f64x2.splat" : "f32x4.splat");
			}
		};
	}

	private isNan(local: Local, width: FloatWidth): void {
		this.code.get(local);
		this.code.get(local);
		this.code.emit(`${this.shapeOf(local, width)}.ne` as Opcode);
	}

	private anyOf(local: Local): void {
		if (local.type === v128) {
			this.code.emit("v128.any_true");
		}
	}

	private shapeOf(local: Local, width: FloatWidth): string {
		return local.type === v128 ? `f${width}x${128 / width}` : `f${width}`;
	}

	/** Pushes the upper bits of a single float's pattern, without its sign, as 32 bits. */
	private pushUpper(local: Local, width: FloatWidth): void {
		const { code } = this;
		code.get(local);
		if (width === 64) {
			code.emit("i64.reinterpret_f64");
			code.constant64(31n);
			code.emit("i64.shr_u", "i32.wrap_i64");
		} else {
			code.emit("i32.reinterpret_f32");
			code.constant32(1);
			code.emit("i32.shl");
		}
	}

	private withoutSigns(terms: VectorTerms, local: Local): Term {
		return terms.and(terms.of(local), terms.constant(formats[terms.width].signBit - 1n));
	}
}

/** The NaNs that operations give: the first operand that is one, made quiet, or else that of no value. */
function nanOf(terms: VectorTerms, operands: readonly Term[]): Term {
	const { quietBit, indefinite } = formats[terms.width];
	return operands.reduceRight<Term>(
		(otherwise, operand) => terms.choose(terms.isNan(operand), terms.or(operand, terms.constant(quietBit)), otherwise),
		terms.constant(indefinite),
	);
}

/** Pushes whether one of these lanes is a denormal. */
export function pushHasDenormal(
	code: Code,
	names: Iterable<LaneName>,
	vectors: ReadonlyMap<number, Local>,
	constantAt: (value: bigint) => number,
): void {
	code.vectorConstant(0n);
	for (const { number, width, mask } of masksOf(names)) {
		const local = vectors.get(number);
		if (local) {
			const terms = new VectorTerms(code, width, constantAt);
			const value = terms.of(local);
			const isBelow = terms.float("lt", terms.magnitude(value), terms.constant(limits[width].smallest));
			terms.and(isBelow, terms.float("ne", value, terms.constant(0n)), terms.whole128(mask))();
			code.emit("v128.or");
		}
	}
	code.emit("v128.any_true");
}

interface LaneMask {
	readonly number: number;
	readonly width: FloatWidth;
	mask: bigint;
}

/** The lanes of each register in one mask. */
function masksOf(names: Iterable<LaneName>): Iterable<LaneMask> {
	const masks = new Map<string, LaneMask>();
	for (const { number, width, shift } of [...names].map(laneOf)) {
		const key = `${number}:${width}`;
		const found = masks.get(key) ?? { number, width, mask: 0n };
		found.mask |= ((1n << BigInt(width)) - 1n) << BigInt(shift);
		masks.set(key, found);
	}
	return masks.values();
}
