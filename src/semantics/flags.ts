// The status flags, written once for each family of operations, as SDM vol. 1
// section 3.4.3.1 defines them; and the sixteen conditions read from them.
// Where the manual leaves a flag undefined, the choice is what Intel processors
// were seen to do (Ice Lake; the goldens hold the evidence):
//
// * and, or, xor, test, shl, shr, sar, shld, shrd: AF is cleared.
// * OF after shl, shr, sar, shld and shrd, and after rol, ror, rcl and rcr by cl,
//   is what a count of 1 would give. rol and ror by a number other than 1 leave
//   it, and so do rcl and rcr by a multiple of what they rotate.
// * shl and shr of 8 and 16 bits by more than their width: CF is 0.
// * shld and shrd of 16 bits by more than 16: the destination's own bits follow
//   those of the source.
// * mul and imul: SF and PF follow the low half, ZF and AF are cleared.
// * div and idiv leave every flag; bt, bts, btr and btc every flag but CF.
// * bsf and bsr of 0 leave the whole destination. They clear CF, OF, SF and AF;
//   PF is the parity of the index found, and 1 for a source of 0.
// * tzcnt and lzcnt clear OF, SF, AF and PF; andn, bzhi, blsi, blsmsk and blsr AF
//   and PF; bextr these and SF.

import { conditions } from "../isa/conditions.ts";
import type { Instruction } from "../isa/instruction.ts";
import type { Expression } from "./expression.ts";
import {
	and,
	below,
	bit,
	constant,
	equal,
	type FlagEffect,
	flag,
	isZero,
	not,
	or,
	parity,
	setFlag,
	sign,
	xor,
} from "./trees.ts";

/** SF, ZF and PF, which every operation takes from its result. */
export function resultFlags(result: Expression): FlagEffect[] {
	return [setFlag("sf", sign(result)), setFlag("zf", isZero(result)), setFlag("pf", parity(result))];
}

/** All six flags of `result = left + right + carry`. */
export function additionFlags(
	left: Expression,
	right: Expression,
	result: Expression,
	carry?: Expression,
): FlagEffect[] {
	return [setFlag("cf", carryOf(left, result, carry)), ...incrementFlags(left, right, result)];
}

/** What `result = left + right + carry` carries out of its top, where `left` is one of the two summands. */
export function carryOf(left: Expression, result: Expression, carry?: Expression): Expression {
	const wrapped = below(result, left);
	return carry ? or(wrapped, and(carry, equal(result, left))) : wrapped;
}

/** The flags of an addition without CF, as `inc` leaves them. */
export function incrementFlags(left: Expression, right: Expression, result: Expression): FlagEffect[] {
	return [
		setFlag("of", sign(and(xor(left, result), xor(right, result)))),
		setFlag("af", bit(xor(xor(left, right), result), 4)),
		...resultFlags(result),
	];
}

/** All six flags of `result = left - right - borrow`. */
export function subtractionFlags(
	left: Expression,
	right: Expression,
	result: Expression,
	borrow?: Expression,
): FlagEffect[] {
	const wrapped = below(left, right);
	return [
		setFlag("cf", borrow ? or(wrapped, and(borrow, equal(left, right))) : wrapped),
		...decrementFlags(left, right, result),
	];
}

/** The flags of a subtraction without CF, as `dec` leaves them. */
export function decrementFlags(left: Expression, right: Expression, result: Expression): FlagEffect[] {
	return [
		setFlag("of", sign(and(xor(left, right), xor(left, result)))),
		setFlag("af", bit(xor(xor(left, right), result), 4)),
		...resultFlags(result),
	];
}

/** The flags of and, or, xor and test. */
export function logicFlags(result: Expression): FlagEffect[] {
	const clear = constant(0, 1);
	return [setFlag("cf", clear), setFlag("of", clear), setFlag("af", clear), ...resultFlags(result)];
}

/** The flags of a multiplication whose low half is `result`. */
export function productFlags(result: Expression, overflow: Expression): FlagEffect[] {
	const clear = constant(0, 1);
	return [
		setFlag("cf", overflow),
		setFlag("of", overflow),
		setFlag("sf", sign(result)),
		setFlag("zf", clear),
		setFlag("af", clear),
		setFlag("pf", parity(result)),
	];
}

/** The flags of the instructions on bit fields, which count their carry in their own ways. */
export function fieldFlags(result: Expression, carry: Expression, negative = sign(result)): FlagEffect[] {
	const clear = constant(0, 1);
	return [
		setFlag("cf", carry),
		setFlag("of", clear),
		setFlag("af", clear),
		setFlag("pf", clear),
		setFlag("sf", negative),
		setFlag("zf", isZero(result)),
	];
}

/** 1 when the instruction's condition holds. */
export function conditionOf({ mnemonic, condition }: Instruction): Expression {
	if (!condition || !conditions[condition.code]) {
		throw new RangeError(`${mnemonic} needs a condition`);
	}
	const positive = positiveCondition(condition.code >> 1);
	return condition.code & 1 ? not(positive) : positive;
}

/** Odd condition codes negate the even ones before them (SDM vol. 1 appendix B). */
function positiveCondition(pair: number): Expression {
	const less = xor(flag("sf"), flag("of"));
	const trees = [
		flag("of"),
		flag("cf"),
		flag("zf"),
		or(flag("cf"), flag("zf")),
		flag("sf"),
		flag("pf"),
		less,
		or(flag("zf"), less),
	];
	return trees[pair] ?? constant(0, 1);
}
