// Meanings of the shifts through more than one value: shld and shrd through two
// operands, rcl and rcr through the carry flag. Each puts the whole row of bits
// into one wide value and shifts that.

import { allButLast, counted, resized, type Shifted } from "./counts.ts";
import type { Expression, ValueWidth } from "./expression.ts";
import { read } from "./operands.ts";
import { changesSign, shiftFlags } from "./shifts.ts";
import {
	bit,
	constant,
	extract,
	flag,
	isZero,
	named,
	or,
	select,
	setFlag,
	shl,
	shr,
	sign,
	sub,
	urem,
	xor,
	zeroExtend,
} from "./trees.ts";

/** Bits come in from the top of the source; 16-bit operands wrap around to the destination again. */
export const shld = counted((value, count, instruction) => {
	const { width } = value;
	const source = read(instruction, 1);
	const [letRow, row] = named("row", width === 16 ? joined(value, source, value, value) : joined(value, source));
	const top = row.width - width;
	const [letBefore, before] = named("before", shl(row, resized(allButLast(count), row.width)));
	const [letResult, result] = named("result", extract(shl(row, resized(count, row.width)), width, top));
	return { lets: [letRow, letBefore, letResult], result, flags: shiftFlags(result, sign(before), changesSign(value)) };
}, 2);

/** Bits come in from the bottom of the source; 16-bit operands wrap around to the destination again. */
export const shrd = counted((value, count, instruction) => {
	const { width } = value;
	const source = read(instruction, 1);
	const [letRow, row] = named("row", width === 16 ? joined(value, value, source, value) : joined(source, value));
	const [letBefore, before] = named("before", shr(row, resized(allButLast(count), row.width)));
	const [letResult, result] = named("result", extract(shr(row, resized(count, row.width)), width));
	const overflow = xor(sign(value), bit(source, 0));
	return { lets: [letRow, letBefore, letResult], result, flags: shiftFlags(result, bit(before, 0), overflow) };
}, 2);

export const rcl = counted((value, count) => rotateThroughCarry(value, count, shl, shr, changesSign(value)));

export const rcr = counted((value, count) => {
	return rotateThroughCarry(value, count, shr, shl, xor(sign(value), flag("cf")));
});

type Operator = (left: Expression, right: Expression) => Expression;

/** A rotation of one bit more than the value's width, by the count modulo that. */
function rotateThroughCarry(
	value: Expression,
	count: Expression,
	forth: Operator,
	back: Operator,
	overflow: Expression,
): Shifted {
	const { width } = value;
	const wide = width < 32 ? 32 : width === 32 ? 64 : 128;
	const length = constant(width + 1, wide);
	const amount = urem(resized(count, wide), length);
	const [letRow, row] = named(
		"row",
		or(shl(zeroExtend(flag("cf"), wide), constant(width, wide)), zeroExtend(value, wide)),
	);
	const [letTurned, turned] = named("turned", or(forth(row, amount), back(row, sub(length, amount))));
	return {
		lets: [letRow, letTurned],
		result: extract(turned, width),
		flags: [setFlag("cf", bit(turned, width)), setFlag("of", select(isZero(amount), flag("of"), overflow))],
	};
}

/** Values of one width side by side, the first at the top. */
function joined(...values: readonly Expression[]): Expression {
	const [first] = values;
	const width = (values.length * (first?.width ?? 0)) as ValueWidth;
	return values
		.map((value, index) => {
			const distance = value.width * (values.length - 1 - index);
			const wide = zeroExtend(value, width);
			return distance === 0 ? wide : shl(wide, constant(distance, width));
		})
		.reduce((all, value) => or(all, value));
}
