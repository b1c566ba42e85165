// The rare results of operations on floats, made what they should be: those that are
// no normal numbers, and in careful code those that are not exact. It is written
// for vectors alone, a single float being all lanes of one.

import { control, exceptions } from "../semantics/floatEnvironment.ts";
import { formats } from "../semantics/floatFormat.ts";
import type { Code, Local } from "./code.ts";
import { tellsOfTiny } from "./floatControl.ts";
import { type Arithmetic, errorOf } from "./floatErrors.ts";
import type { FloatExits } from "./floatExits.ts";
import { limits } from "./floatLimits.ts";
import type { Term, VectorTerms } from "./vectorTerms.ts";

const { invalid, denormal, divideByZero, overflow, underflow, inexact } = exceptions;
const { denormalsAreZero, rounding, flushToZero } = control;

/** By the rounding control field: down, up. */
const roundingDown = 1 << 13;
const roundingUp = 2 << 13;

export class FloatResults {
	private readonly code: Code;
	private readonly exits: FloatExits;
	private readonly isCareful: boolean;

	constructor(code: Code, exits: FloatExits, isCareful: boolean) {
		this.code = code;
		this.exits = exits;
		this.isCareful = isCareful;
	}

	/** Results that are not normal numbers. */
	settle(terms: VectorTerms, operator: Arithmetic, operands: readonly Term[], result: Local): void {
		this.settleNans(terms, operands, result);
		this.settleInfinities(terms, operator, operands, result);
		this.settleSmall(terms, operator, operands, result);
	}

	/** Results that are not numbers: an operand, or new. */
	settleNans(terms: VectorTerms, operands: readonly Term[], result: Local): void {
		const { code } = this;
		const isNone = terms.isNan(terms.of(result));
		const [first, ...others] = operands.map((operand) => terms.isNan(operand));
		if (!first) {
			return;
		}
		terms.any(isNone);
		code.if();
		const isInvalid = terms.or(terms.without(isNone, terms.or(first, ...others)), signaling(terms, operands));
		this.exits.leaveIfAny(terms, isInvalid, invalid);
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
			this.exits.leaveIfAny(terms, isMade, overflow | inexact | rounding);
			return;
		}
		const byZero = terms.float("eq", right, terms.constant(0n));
		this.exits.leaveIfAny(terms, terms.and(isMade, byZero), divideByZero);
		this.exits.leaveIfAny(terms, terms.without(isMade, byZero), overflow | inexact | rounding);
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
			this.exits.leaveIfAny(terms, isLost, underflow | inexact | tellsOfTiny | rounding);
			// The smallest normal number may have been rounded up to, and then counts as 0.
			this.exits.leaveIfAny(terms, terms.and(isLost, terms.float("eq", magnitude, smallest)), flushToZero);
		} else if (operator === "add" || operator === "sub") {
			this.settleZeros(terms, value);
			this.exits.leaveIfAny(terms, isTiny, tellsOfTiny);
		}
		this.flush(terms, isTiny, result);
		this.exits.leaveIfAny(terms, isTiny, denormal | denormalsAreZero);
	}

	/** Opposite numbers add up to −0 when rounding goes down. */
	private settleZeros(terms: VectorTerms, value: Term): void {
		if (this.isCareful) {
			terms.any(terms.float("eq", value, terms.constant(0n)));
			this.code.if();
			this.exits.pushControl(rounding);
			this.code.constant32(roundingDown);
			this.code.emit("i32.eq");
			this.exits.leaveIf();
			this.code.end();
		}
	}

	private flush(terms: VectorTerms, isTiny: Term, result: Local): void {
		const { code } = this;
		this.exits.pushControl(flushToZero);
		code.if();
		this.exits.leaveIfAny(terms, isTiny, underflow | inexact);
		const value = terms.of(result);
		terms.choose(isTiny, terms.and(value, terms.constant(formats[terms.width].signBit)), value)();
		code.set(result);
		code.end();
	}

	// Results where errors matter.

	/** Results that are normal numbers, moved by a unit where the direction of rounding asks for it. */
	correct(terms: VectorTerms, operator: Arithmetic, operands: readonly Term[], result: Local): void {
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
		this.exits.leaveIf();
		const error = terms.kept(errorOf(terms, operator, operands, value));
		terms.any(terms.and(isKnown, terms.isNan(error)));
		this.exits.leaveIf();
		const isInexact = terms.kept(terms.and(isKnown, terms.float("ne", error, terms.constant(0n))));
		this.exits.leaveIfAny(terms, isInexact, inexact);
		this.exits.pushControl(rounding);
		this.code.if();
		this.moved(terms, error, isInexact, value)();
		this.code.set(result);
		this.code.end();
	}

	/** Results rounded to nearest as the direction wants them: one unit away from 0 or towards it, or as they are. */
	private moved(terms: VectorTerms, error: Term, isInexact: Term, value: Term): Term {
		const goes = (direction: number) =>
			terms.allOrNone(() => {
				this.exits.pushControl(rounding);
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
}

/** NaNs that are not quiet. */
export function signaling(terms: VectorTerms, operands: readonly Term[]): Term {
	const quietBit = terms.constant(formats[terms.width].quietBit);
	const zero = terms.constant(0n);
	const [first, ...others] = operands.map((operand) =>
		terms.and(terms.isNan(operand), terms.whole("eq", terms.and(operand, quietBit), zero)),
	);
	return first ? terms.or(first, ...others) : zero;
}

/** The NaNs that operations give: the first operand that is one, made quiet, or else that of no value. */
function nanOf(terms: VectorTerms, operands: readonly Term[]): Term {
	const { quietBit, indefinite } = formats[terms.width];
	return operands.reduceRight<Term>(
		(otherwise, operand) => terms.choose(terms.isNan(operand), terms.or(operand, terms.constant(quietBit)), otherwise),
		terms.constant(indefinite),
	);
}
