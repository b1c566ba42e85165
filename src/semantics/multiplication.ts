// Meanings of multiplication and division. Products and dividends are twice the
// operand's width: dx:ax, edx:eax, rdx:rax, and ax alone for bytes. A quotient
// that does not fit is a divide error, like a divisor of 0. The choices for
// flags that the manual leaves undefined are in flags.ts.

import type { Instruction } from "../isa/instruction.ts";
import type { Width } from "../isa/registers.ts";
import type { Effect, Expression, ValueWidth } from "./expression.ts";
import { productFlags } from "./flags.ts";
import { rax, rdx, read, widthOf, write } from "./operands.ts";
import type { Semantics } from "./semantics.ts";
import * as trees from "./trees.ts";
import {
	constant,
	equal,
	extract,
	isZero,
	named,
	not,
	or,
	register,
	setRegister,
	shl,
	signExtend,
	zeroExtend,
} from "./trees.ts";

export const mul: Semantics = (instruction) => widening(instruction, zeroExtend);

/** The one-operand form. */
export const imul1: Semantics = (instruction) => widening(instruction, signExtend);

/** The forms with two and three operands keep the low half. */
export const imul: Semantics = (instruction) => {
	const width = widthOf(instruction);
	const last = instruction.operands.length - 1;
	const left = signExtend(read(instruction, last - 1), doubled(width));
	const right = signExtend(read(instruction, last), doubled(width));
	const [letProduct, product] = named("product", trees.mul(left, right));
	const [letResult, result] = named("result", extract(product, width));
	const overflow = not(equal(signExtend(result, product.width), product));
	return [letProduct, letResult, ...productFlags(result, overflow), write(instruction, 0, result)];
};

/** rdx by the last operand: no flag changes; where both halves go to one register, the high one stays. */
export const mulx: Semantics = (instruction) => {
	const width = widthOf(instruction);
	const left = zeroExtend(register(rdx, width), doubled(width));
	const [letProduct, product] = named("product", trees.mul(left, zeroExtend(read(instruction, 2), doubled(width))));
	return [
		letProduct,
		write(instruction, 1, extract(product, width)),
		write(instruction, 0, extract(product, width, width)),
	];
};

export const div: Semantics = (instruction) =>
	dividing(instruction, { extend: zeroExtend, quotient: trees.udiv, remainder: trees.urem });

export const idiv: Semantics = (instruction) =>
	dividing(instruction, { extend: signExtend, quotient: trees.sdiv, remainder: trees.srem });

type Extend = (operand: Expression, width: ValueWidth) => Expression;
type Operator = (left: Expression, right: Expression) => Expression;

interface Division {
	readonly extend: Extend;
	readonly quotient: Operator;
	readonly remainder: Operator;
}

function widening(instruction: Instruction, extend: Extend): readonly Effect[] {
	const width = widthOf(instruction);
	const left = extend(register(rax, width), doubled(width));
	const right = extend(read(instruction, 0), doubled(width));
	const [letProduct, product] = named("product", trees.mul(left, right));
	const [letResult, result] = named("result", extract(product, width));
	const overflow = not(equal(extend(result, product.width), product));
	const high = extract(product, width, width);
	const writes = width === 8 ? [setRegister(rax, product)] : [setRegister(rax, result), setRegister(rdx, high)];
	return [letProduct, letResult, ...productFlags(result, overflow), ...writes];
}

function dividing(instruction: Instruction, { extend, quotient, remainder }: Division): readonly Effect[] {
	const width = widthOf(instruction);
	const [letNarrow, narrow] = named("divisor", read(instruction, 0));
	const [letDividend, dividend] = named("dividend", dividendOf(width));
	const divisor = extend(narrow, dividend.width);
	const [letWhole, whole] = named("quotient", quotient(dividend, divisor));
	const result = extract(whole, width);
	const rest = extract(remainder(dividend, divisor), width);
	const overflow = not(equal(extend(result, whole.width), whole));
	return [
		letNarrow,
		{ kind: "fault", fault: "divide-error", condition: isZero(narrow) },
		letDividend,
		letWhole,
		{ kind: "fault", fault: "divide-error", condition: overflow },
		setRegister(rax, result),
		width === 8 ? setRegister(rax, rest, 8) : setRegister(rdx, rest),
	];
}

function dividendOf(width: Width): Expression {
	if (width === 8) {
		return register(rax, 16);
	}
	const wide = doubled(width);
	const high = shl(zeroExtend(register(rdx, width), wide), constant(width, wide));
	return or(high, zeroExtend(register(rax, width), wide));
}

function doubled(width: Width): 16 | 32 | 64 | 128 {
	return ({ 8: 16, 16: 32, 32: 64, 64: 128 } as const)[width];
}
