// Writes the float nodes in the bodies of `lanes`: as floatWriter.ts does, but on
// all lanes at once. An instruction is left to the reference engine when one of
// its lanes asks for that.

import type { Expression } from "../semantics/expression.ts";
import { convertedNumber } from "../semantics/floatArithmetic.ts";
import { control, exceptions } from "../semantics/floatEnvironment.ts";
import type { Code, Local } from "./code.ts";
import type { Arithmetic } from "./floatErrors.ts";
import { comparisons, currentRoundings, type FloatNode, operandsOf, roundings } from "./floatNodes.ts";
import type { Leaves } from "./leaves.ts";
import { type Opcode, v128 } from "./opcodes.ts";
import { condition, first, type LaneValue, repeated, type SlotWriter } from "./slotWriter.ts";
import type { Term } from "./vectorTerms.ts";

/** The rest of a body. */
interface Lanes {
	value(tree: Expression): LaneValue;
	/** The vector whose lanes a name stands for. */
	source(tree: Expression): Expression | undefined;
	/** Two values in slots of one width. */
	both(left: Expression, right: Expression): readonly [LaneValue, LaneValue];
}

export class LaneFloatWriter {
	private readonly code: Code;
	private readonly leaves: Leaves;
	private readonly slots: SlotWriter;
	private readonly lanes: Lanes;

	constructor(code: Code, leaves: Leaves, slots: SlotWriter, lanes: Lanes) {
		this.code = code;
		this.leaves = leaves;
		this.slots = slots;
		this.lanes = lanes;
	}

	write(node: FloatNode): LaneValue {
		const { operator, width } = node;
		const [left] = operandsOf(node);
		const shape = `f${left.width}x${128 / left.width}`;
		switch (operator) {
			case "add":
			case "sub":
			case "mul":
			case "div":
			case "sqrt":
				return this.arithmetic(operator, this.operands(node).slice(0, node.operands.length));
			case "min":
			case "max": {
				const [a, b] = this.compared(node);
				return this.slots.zip(b, a, [`${shape}.p${operator}` as Opcode]);
			}
			case "round":
				return this.round(node, this.lanes.value(left));
			case "convert":
				return this.convert(this.operands(node)[0], width as 32 | 64);
			case "fromInteger":
				return this.fromIntegers(this.lanes.value(left), width as 32 | 64);
			case "toInteger":
				return this.integers(node, this.lanes.value(left));
			case "unordered": {
				const [a, b] = this.compared(node);
				const isNan = (value: LaneValue) => this.slots.zip(value, value, [`${shape}.ne` as Opcode]);
				return condition(this.slots.zip(isNan(a), isNan(b), ["v128.or"]));
			}
			case "equal":
			case "less":
			case "lessOrEqual":
				return condition(this.slots.zip(...this.compared(node), [`${shape}.${comparisons[operator]}` as Opcode]));
			default:
				throw new RangeError(`${operator} is not for compiled code`);
		}
	}

	private arithmetic(operator: Arithmetic, operands: readonly LaneValue[]): LaneValue {
		const { code, leaves } = this;
		const [{ width, slot, vectors } = empty] = operands;
		const results = vectors.map((_, index) => {
			const parts = operands.map((operand) => operand.vectors[index] ?? first(operand));
			const result = code.temporary(v128);
			for (const part of parts) {
				code.get(part);
			}
			code.emit(`f${width}x${128 / width}.${operator}` as Opcode);
			code.set(result);
			leaves.floats.arithmetic(operator, parts, result, width as 32 | 64);
			return result;
		});
		return { vectors: results, width, slot };
	}

	private round(node: FloatNode, value: LaneValue): LaneValue {
		const result = this.wholes(node, value);
		if (node.raises !== "nothing") {
			this.leaves.floats.whole(first(value), first(result), value.width as 32 | 64, node.raises);
		}
		return result;
	}

	/** Floats rounded to whole ones, in locals of their own. */
	private wholes({ rounding }: FloatNode, value: LaneValue): LaneValue {
		const { floats } = this.leaves;
		const width = value.width as 32 | 64;
		const shape = `f${width}x${128 / width}`;
		const isOpen = rounding === "current" && floats.isCareful;
		if (rounding === "down" || rounding === "up" || isOpen) {
			floats.operand(first(value), width, control.denormalsAreZero);
		}
		const result = this.slots.each(value, [`${shape}.${roundings[rounding]}` as Opcode]);
		if (!isOpen) {
			return result;
		}
		const terms = this.leaves.floats.terms(width);
		const chosen = currentRoundings.reduce(
			(other, [direction, name]) => {
				const isThis = terms.allOrNone(() => {
					floats.exits.pushControl(control.rounding);
					this.code.constant32(direction << 13);
					this.code.emit("i32.eq");
				});
				return terms.choose(isThis, terms.float(name, terms.of(first(value))), other);
			},
			terms.of(first(result)),
		);
		chosen();
		return { ...result, vectors: [this.slots.kept()] };
	}

	/** NaNs are left to the reference engine. */
	private convert(value: LaneValue, to: 32 | 64): LaneValue {
		const { code, leaves } = this;
		const result = code.temporary(v128);
		code.get(first(value));
		code.emit(to === 64 ? "f64x2.promote_low_f32x4" : "f32x4.demote_f64x2_zero");
		code.set(result);
		if (to === 64) {
			const terms = leaves.floats.terms(64);
			terms.any(terms.isNan(terms.of(result)));
			leaves.leaveIf();
		} else {
			const back = code.temporary(v128);
			code.get(result);
			code.emit("f64x2.promote_low_f32x4");
			code.set(back);
			leaves.floats.narrowed(first(value), back);
		}
		return { vectors: [result], width: to, slot: to };
	}

	private fromIntegers(value: LaneValue, to: 32 | 64): LaneValue {
		const { code, leaves } = this;
		const opcode = to === 64 ? "f64x2.convert_low_i32x4_s" : "f32x4.convert_i32x4_s";
		const result: LaneValue = { ...this.slots.each(value, [opcode]), width: to, slot: to };
		if (leaves.floats.isCareful && to === 32) {
			const terms = leaves.floats.terms(32);
			const back = this.slots.each(result, ["i32x4.trunc_sat_f32x4_s"]);
			const isSame = terms.without(
				terms.whole("eq", terms.of(first(value)), terms.of(first(back))),
				terms.whole("eq", terms.of(first(back)), terms.constant(largest)),
			);
			isSame();
			code.emit("v128.not", "v128.any_true");
			leaves.floats.exits.leaveIfInexact(exceptions.inexact | control.rounding);
		}
		return result;
	}

	/** What is no number, or no integer is near to, becomes the sign bit alone. */
	private integers(node: FloatNode, value: LaneValue): LaneValue {
		const { code, leaves } = this;
		const width = value.width as 32 | 64;
		const terms = leaves.floats.terms(width);
		const result = code.temporary(v128);
		const whole = terms.of(first(this.wholes(node, value)));
		whole();
		code.emit(width === 64 ? "i32x4.trunc_sat_f64x2_s_zero" : "i32x4.trunc_sat_f32x4_s");
		code.set(result);
		const isInside = terms.kept(
			terms.and(
				terms.float("lt", whole, terms.constant(convertedNumber(width, 2 ** 31))),
				terms.float("le", terms.constant(convertedNumber(width, -(2 ** 31))), whole),
			),
		);
		isInside();
		code.emit("v128.not", "v128.any_true");
		code.if();
		leaves.floats.exits.leaveWhere(exceptions.invalid);
		const narrow = leaves.floats.terms(32);
		narrow.choose(width === 64 ? this.narrowed(isInside) : isInside, narrow.of(result), this.indefinite(width))();
		code.set(result);
		code.end();
		if (leaves.floats.isCareful) {
			code.get(result);
			code.emit(width === 64 ? "f64x2.convert_low_i32x4_s" : "f32x4.convert_i32x4_s");
			const back = this.slots.kept();
			terms.any(terms.and(isInside, terms.float("ne", terms.of(back), terms.of(first(value)))));
			leaves.floats.exits.leaveIfInexact(exceptions.inexact);
		}
		return { vectors: [result], width: node.width, slot: 32 };
	}

	/** A mask of two lanes as one of the first two of four. */
	private narrowed(mask: Term): Term {
		return () => {
			mask();
			this.code.vectorConstant(-1n);
			this.code.shuffle([0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 20, 21, 22, 23]);
		};
	}

	private indefinite(from: 32 | 64): Term {
		const all = repeated(1n << 31n, 32);
		return () => this.code.vectorConstant(from === 64 ? BigInt.asUintN(64, all) : all);
	}

	/** Operands that raise nothing new by being compared. */
	private compared(node: FloatNode): readonly [LaneValue, LaneValue] {
		const operands = this.operands(node);
		if (node.raises !== "nothing") {
			this.leaves.floats.numbers(operands.map(first), operands[0].width as 32 | 64, node.raises);
		}
		return operands;
	}

	/** The operands, tested for what it means that they are denormal. */
	private operands(node: FloatNode): readonly [LaneValue, LaneValue] {
		const [left, right] = operandsOf(node);
		const values = this.lanes.both(left, right);
		const { facts, floats } = this.leaves;
		[left, right].forEach((tree, index) => {
			const source = this.lanes.source(tree);
			const value = values[index];
			const width = tree.width as 32 | 64;
			if (value && !(source && facts.isNormal(source, width))) {
				floats.operand(this.onlyLanes(first(value), width), width);
				if (source) {
					facts.learn(source, width);
				}
			}
		});
		return values;
	}

	/** Without what stands above the lanes that there are. */
	private onlyLanes(vector: Local, width: number): Local {
		const bits = this.slots.count * width;
		if (bits >= 128) {
			return vector;
		}
		this.code.get(vector);
		this.code.vectorConstant((1n << BigInt(bits)) - 1n);
		this.code.emit("v128.and");
		return this.slots.kept();
	}
}

/** The largest integer, which also stands for those that are larger. */
const largest = (1n << 31n) - 1n;
const empty: LaneValue = { vectors: [], width: 64, slot: 64 };
