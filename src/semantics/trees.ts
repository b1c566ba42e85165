// Builders for expression trees, so that the meanings read like the manual's
// pseudocode. Each one takes its width from its operands and does no more than
// put a node together; what would be a no-op (an extension to the same width)
// returns its operand. Well-typedness is held by a test over the whole table.

import type { Flag, Width } from "../isa/registers.ts";
import type {
	BinaryOperator,
	Effect,
	Expression,
	FloatOperator,
	LaneVector,
	Raises,
	Rounding,
	UnaryOperator,
	ValueWidth,
} from "./expression.ts";

export type FlagEffect = Extract<Effect, { kind: "flag" }>;

/** The value modulo 2^width: negative numbers are welcome. */
export function constant(value: bigint | number, width: ValueWidth): Expression {
	return { kind: "constant", value: BigInt.asUintN(width, BigInt(value)), width };
}

export function register(number: number, width: Width, shift: 0 | 8 = 0): Expression {
	return { kind: "register", number, width, shift };
}

/** The lane of `width` bits from bit `shift` of an xmm register. */
export function xmm(number: number, width: Width | 128 = 128, shift = 0): Expression {
	return { kind: "xmm", number, width, shift };
}

export function flag(name: Flag): Expression {
	return { kind: "flag", flag: name, width: 1 };
}

export function local(name: string, width: ValueWidth): Expression {
	return { kind: "local", name, width };
}

export function load(address: Expression, width: Width | 128): Expression {
	return { kind: "load", address, width };
}

export const add = wide("add");
export const sub = wide("sub");
export const mul = wide("mul");
export const udiv = wide("udiv");
export const urem = wide("urem");
export const sdiv = wide("sdiv");
export const srem = wide("srem");
export const and = wide("and");
export const or = wide("or");
export const xor = wide("xor");
export const shl = wide("shl");
export const shr = wide("shr");
export const sar = wide("sar");
export const equal = comparison("eq");
export const below = comparison("ult");
export const less = comparison("slt");
export const not = unary("not");
export const negate = unary("neg");
export const leadingZeros = unary("clz");
export const trailingZeros = unary("ctz");
export const population = unary("popcnt");

/** 1 when the low byte has an even number of ones. */
export function parity(operand: Expression): Expression {
	return { kind: "unary", operator: "parity", operand, width: 1 };
}

export function select(condition: Expression, then: Expression, otherwise: Expression): Expression {
	return { kind: "select", condition, then, else: otherwise, width: then.width };
}

/** Bits `shift` … `shift + width − 1`. */
export function extract(operand: Expression, width: ValueWidth, shift = 0): Expression {
	return width === operand.width ? operand : { kind: "extract", operand, shift, width };
}

export function bit(operand: Expression, index: number): Expression {
	return extract(operand, 1, index);
}

/** The top bit: the sign. */
export function sign(operand: Expression): Expression {
	return bit(operand, operand.width - 1);
}

export function zeroExtend(operand: Expression, width: ValueWidth): Expression {
	return width === operand.width ? operand : { kind: "extend", operand, signed: false, width };
}

export function signExtend(operand: Expression, width: ValueWidth): Expression {
	return width === operand.width ? operand : { kind: "extend", operand, signed: true, width };
}

/** The parts side by side, the lowest first. */
export function concat(...parts: readonly Expression[]): Expression {
	const width = parts.reduce<number>((sum, part) => sum + part.width, 0);
	return { kind: "concat", parts, width: width as ValueWidth };
}

/** Lane `index` of a vector of lanes of `width` bits. */
export function laneOf(vector: Expression, width: Width, index: number): Expression {
	return extract(vector, width, index * width);
}

type LanesWidth = Extract<Expression, { kind: "lanes" }>["width"];

/** As many lanes as the first vector has, each what `body` makes of the vectors' lanes. */
export function lanes(
	vectors: readonly LaneVector[],
	body: (...parts: readonly Expression[]) => Expression,
): Expression {
	const result = body(...vectors.map(({ name, lane }) => local(name, lane)));
	const [first] = vectors;
	const count = first ? first.value.width / first.lane : 0;
	return { kind: "lanes", vectors, body: result, width: (count * result.width) as LanesWidth };
}

interface FloatOptions {
	readonly rounding?: Rounding;
	readonly raises?: Raises;
	readonly width?: 1 | 32 | 64;
}

/** A float operator on bit patterns; the width is that of the operands where none is given. */
export function float(
	operator: FloatOperator,
	operands: readonly Expression[],
	{ rounding = "current", raises = "all", width = operands[0]?.width as 32 | 64 }: FloatOptions = {},
): Expression {
	return { kind: "float", operator, operands, rounding, raises, width };
}

export function isZero(operand: Expression): Expression {
	return equal(operand, constant(0, operand.width));
}

/** Names a value: the effect that defines it, and the expression that reads it. */
export function named(name: string, value: Expression): readonly [Effect, Expression] {
	return [{ kind: "let", name, value }, local(name, value.width)];
}

export function setFlag(name: Flag, value: Expression): FlagEffect {
	return { kind: "flag", flag: name, value };
}

export function setRegister(number: number, value: Expression, shift: 0 | 8 = 0): Effect {
	return { kind: "register", number, width: memoryWidth(value) as Width, shift, value };
}

/** Changes the lane that begins at bit `shift` of an xmm register. */
export function setXmm(number: number, value: Expression, shift = 0): Effect {
	return { kind: "xmm", number, width: memoryWidth(value), shift, value };
}

export function store(address: Expression, value: Expression): Effect {
	return { kind: "store", address, value, width: memoryWidth(value) };
}

function memoryWidth({ width }: Expression): Width | 128 {
	if (width === 1 || width === 80) {
		throw new RangeError(`${width} bits have no place in a register or memory`);
	}
	return width;
}

function wide(operator: BinaryOperator) {
	return (left: Expression, right: Expression): Expression => ({
		kind: "binary",
		operator,
		left,
		right,
		width: left.width,
	});
}

function comparison(operator: BinaryOperator) {
	return (left: Expression, right: Expression): Expression => ({ kind: "binary", operator, left, right, width: 1 });
}

function unary(operator: UnaryOperator) {
	return (operand: Expression): Expression => ({ kind: "unary", operator, operand, width: operand.width });
}
