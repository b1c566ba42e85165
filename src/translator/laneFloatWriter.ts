// Writes the float nodes in the bodies of `lanes`: as floatWriter.ts does, but on
// all lanes at once. An instruction is left to the reference engine when one of
// its lanes asks for that.

import type { Expression } from "../semantics/expression.ts";
import { formats } from "../semantics/floatFormat.ts";
import type { Code, Local } from "./code.ts";
import { comparisons, type FloatNode, operandsOf, roundings } from "./floatWriter.ts";
import type { Leaves } from "./leaves.ts";
import { type Opcode, v128 } from "./opcodes.ts";
import { condition, first, type LaneValue, repeated, type Slot, type SlotWriter } from "./slotWriter.ts";

/** The rest of a body. */
interface Lanes {
	value(tree: Expression): LaneValue;
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
		const [left, right] = operandsOf(node);
		const shape = `f${left.width}x${128 / left.width}`;
		switch (operator) {
			case "add":
			case "sub":
			case "mul":
			case "div":
				return this.arithmetic(`${shape}.${operator}` as Opcode, this.lanes.both(left, right));
			case "min":
			case "max":
				return this.slots.zip(...this.lanes.both(right, left), [`${shape}.p${operator}` as Opcode]);
			case "sqrt":
				return this.arithmetic(`${shape}.sqrt` as Opcode, [this.lanes.value(left)]);
			case "round":
				return this.arithmetic(`${shape}.${roundings[node.rounding]}` as Opcode, [this.lanes.value(left)]);
			case "convert":
				return this.numbers(this.converted(this.lanes.value(left), width as 32 | 64));
			case "fromInteger":
				return {
					...this.slots.each(this.lanes.value(left), [
						width === 64 ? "f64x2.convert_low_i32x4_s" : "f32x4.convert_i32x4_s",
					]),
					width,
					slot: width as Slot,
				};
			case "toInteger":
				return this.integers(node, this.lanes.value(left));
			case "unordered": {
				const [a, b] = this.lanes
					.both(left, right)
					.map((value) => this.slots.zip(value, value, [`${shape}.ne` as Opcode]));
				return condition(a && b ? this.slots.zip(a, b, ["v128.or"]) : this.lanes.value(left));
			}
			case "equal":
			case "less":
			case "lessOrEqual":
				return condition(
					this.slots.zip(...this.lanes.both(left, right), [`${shape}.${comparisons[operator]}` as Opcode]),
				);
			default:
				throw new RangeError(`${operator} is not for compiled code`);
		}
	}

	private arithmetic(opcode: Opcode, operands: readonly [LaneValue, ...LaneValue[]]): LaneValue {
		const { code } = this;
		const [{ width, slot, vectors }] = operands;
		const results = vectors.map((_, index) => {
			const parts = operands.map((operand) => operand.vectors[index] ?? first(operand));
			const result = code.temporary(v128);
			for (const part of parts) {
				code.get(part);
			}
			code.emit(opcode);
			code.set(result);
			this.isNan(result, width);
			code.emit("v128.any_true");
			code.if();
			this.pushNan(parts, width);
			code.get(result);
			this.isNan(result, width);
			code.emit("v128.bitselect");
			code.set(result);
			code.end();
			return result;
		});
		return { vectors: results, width, slot };
	}

	/** Pushes the NaNs that an operation gives where it gives one: see `FloatOperator`. */
	private pushNan(operands: readonly Local[], width: number): void {
		const { code } = this;
		const [operand, ...others] = operands;
		const { quietBit, indefinite } = formats[width === 64 ? 64 : 32];
		if (!operand) {
			code.vectorConstant(repeated(indefinite, width));
			return;
		}
		code.get(operand);
		code.vectorConstant(repeated(quietBit, width));
		code.emit("v128.or");
		this.pushNan(others, width);
		this.isNan(operand, width);
		code.emit("v128.bitselect");
	}

	private isNan(vector: Local, width: number): void {
		this.code.get(vector);
		this.code.get(vector);
		this.code.emit(width === 64 ? "f64x2.ne" : "f32x4.ne");
	}

	private converted(value: LaneValue, width: 32 | 64): LaneValue {
		const opcode = width === 64 ? "f64x2.promote_low_f32x4" : "f32x4.demote_f64x2_zero";
		return { ...this.slots.each(value, [opcode]), width, slot: width };
	}

	/** Leaves the instruction to the reference engine when a lane is a NaN. */
	private numbers(value: LaneValue): LaneValue {
		for (const vector of value.vectors) {
			this.isNan(vector, value.width);
			this.code.emit("v128.any_true");
			this.leaves.leaveIf();
		}
		return value;
	}

	/** A number too large becomes the largest integer: such are left, too. */
	private integers({ rounding, width }: FloatNode, value: LaneValue): LaneValue {
		const shape = `f${value.width}x${128 / value.width}`;
		const name = roundings[rounding];
		this.numbers(value);
		const whole = name === "trunc" ? value : this.slots.each(value, [`${shape}.${name}` as Opcode]);
		const opcode = value.width === 64 ? "i32x4.trunc_sat_f64x2_s_zero" : "i32x4.trunc_sat_f32x4_s";
		const result: LaneValue = { ...this.slots.each(whole, [opcode]), width, slot: 32 };
		const largest = this.slots.eachWith(result, repeated((1n << 31n) - 1n, 32), "i32x4.eq");
		this.code.get(first(largest));
		this.code.emit("v128.any_true");
		this.leaves.leaveIf();
		return result;
	}
}
