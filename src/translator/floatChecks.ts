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
import type { Arithmetic } from "./floatErrors.ts";
import { type ExitPlaces, FloatExits } from "./floatExits.ts";
import { type FloatWidth, limits, powerOfTwo } from "./floatLimits.ts";
import { FloatResults, signaling } from "./floatResults.ts";
import { type LaneOpcode, type Opcode, v128 } from "./opcodes.ts";
import { type Term, VectorTerms } from "./vectorTerms.ts";

const { invalid, denormal, overflow, underflow, inexact } = exceptions;
const { denormalsAreZero, rounding, flushToZero } = control;

/** Upper bits, as `pushUpper` has them, of the smallest normal number; those of infinity are its negative. */
const firstNormal = { 32: 1 << 24, 64: 1 << 21 } as const;

/** Of the format that is converted to, as one converted back. */
const smallestNarrow = powerOfTwo(64, -126);

/** What the checks need of those around them. */
export interface CheckPlaces extends ExitPlaces {
	/** Whether the code is to be careful. */
	readonly isCareful: boolean;
	/** Offset in the arena of a vector with a value. */
	constantAt(value: bigint): number;
}

export class FloatChecks {
	readonly exits: FloatExits;
	readonly isCareful: boolean;
	private readonly code: Code;
	private readonly places: CheckPlaces;
	private readonly results: FloatResults;

	constructor(code: Code, places: CheckPlaces) {
		this.code = code;
		this.places = places;
		this.isCareful = places.isCareful;
		this.exits = new FloatExits(code, places);
		this.results = new FloatResults(code, this.exits, places.isCareful);
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
		this.exits.leaveIfAny(terms, terms.and(isBelow, terms.float("ne", value, terms.constant(0n))), bits);
		code.end();
	}

	/** Leaves an instruction with an operand that is not a number, where that is new: with `fewer` only one that signals. */
	numbers(operands: readonly Local[], width: FloatWidth, raises: "all" | "fewer"): void {
		const { code } = this;
		operands.forEach((operand, index) => {
			this.pushIsNan(operand, width);
			if (index > 0) {
				code.emit(operand.type === v128 ? "v128.or" : "i32.or");
			}
		});
		if (operands[0]?.type === v128) {
			code.emit("v128.any_true");
		}
		code.if();
		if (raises === "all") {
			this.exits.leaveWhere(invalid);
		} else {
			const terms = this.terms(width);
			const vectors = operands.map((operand) => this.vectorOf(operand, width));
			this.exits.leaveIfAny(terms, signaling(terms, vectors), invalid);
		}
		code.end();
	}

	/** After an operation: makes the result, in a local like the operands, what it should be. */
	arithmetic(operator: Arithmetic, operands: readonly Local[], result: Local, width: FloatWidth): void {
		const { code } = this;
		this.pushNotNormal(result, width);
		code.if();
		this.inVectors(operands, result, width, (terms, values, vector) => {
			this.results.settle(terms, operator, values, vector);
		});
		code.end();
		if (this.isCareful) {
			this.exits.pushControl(inexact | rounding);
			code.if();
			this.inVectors(operands, result, width, (terms, values, vector) =>
				this.results.correct(terms, operator, values, vector),
			);
			code.end();
		}
	}

	/** After a rounding to whole numbers. */
	whole(operand: Local, result: Local, width: FloatWidth, raises: "all" | "fewer"): void {
		const { code } = this;
		const shape = this.shapeOf(operand, width);
		this.pushIsNan(result, width);
		this.anyOf(operand);
		code.if();
		this.inVectors([operand], result, width, (terms, values, vector) => this.results.settleNans(terms, values, vector));
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
			this.exits.leaveWhere(inexact);
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
		this.exits.leaveIf();
		const isTooLarge = terms.and(
			terms.float("eq", magnitude, infinity),
			terms.float("lt", terms.magnitude(value), infinity),
		);
		this.exits.leaveIfAny(terms, isTooLarge, overflow | inexact | rounding);
		const isSmall = terms.float("le", magnitude, terms.constant(smallestNarrow));
		const isLost = terms.and(isSmall, terms.float("ne", value, terms.constant(0n)));
		this.exits.leaveIfAny(
			terms,
			isLost,
			underflow | inexact | tellsOfTiny | flushToZero | rounding | denormal | denormalsAreZero,
		);
		code.end();
		if (this.isCareful) {
			this.exits.leaveIfAny(terms, terms.float("ne", value, result), inexact | rounding);
		}
	}

	/** Terms over vectors of floats of a width. */
	terms(width: FloatWidth): VectorTerms {
		return new VectorTerms(this.code, width, (value) => this.places.constantAt(value));
	}

	/** Pushes whether a float is no number; of a vector its lanes, as a mask. */
	pushIsNan(local: Local, width: FloatWidth): void {
		this.code.get(local);
		this.code.get(local);
		this.code.emit(`${this.shapeOf(local, width)}.ne` as Opcode);
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
