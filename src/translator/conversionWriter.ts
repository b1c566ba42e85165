// Floats that become something else in compiled code: whole floats, integers, floats of
// the other width; and integers that become floats. WebAssembly has these conversions,
// but gives the nearest integer where there is none, and rounds to nearest: what
// that is not as it should be is found and left to the reference engine, or put right.

import type { Expression } from "../semantics/expression.ts";
import { convertedNumber } from "../semantics/floatArithmetic.ts";
import { control, exceptions } from "../semantics/floatEnvironment.ts";
import type { Code, Local } from "./code.ts";
import type { FloatWidth } from "./floatLimits.ts";
import { currentRoundings, type FloatNode, roundings } from "./floatNodes.ts";
import { pushConstant } from "./integerWidths.ts";
import { type Leaves, type TreeWriter, typeOf } from "./leaves.ts";
import { f32, f64, type Opcode } from "./opcodes.ts";

export class ConversionWriter {
	private readonly code: Code;
	private readonly leaves: Leaves;
	private readonly trees: TreeWriter;

	constructor(code: Code, leaves: Leaves, trees: TreeWriter) {
		this.code = code;
		this.leaves = leaves;
		this.trees = trees;
	}

	/** Pushes a float rounded to a whole one. */
	round(node: FloatNode, value: Local, width: FloatWidth): void {
		const result = this.wholeOf(node, value, width);
		if (node.raises !== "nothing") {
			this.leaves.floats.whole(value, result, width, node.raises);
		}
		this.code.get(result);
	}

	/** Pushes a float of the other width; a NaN is left, because its bits are not kept. */
	convert(value: Local, to: FloatWidth): void {
		const { code } = this;
		const result = code.temporary(to === 64 ? f64 : f32);
		code.get(value);
		code.emit(to === 64 ? "f64.promote_f32" : "f32.demote_f64");
		code.set(result);
		if (to === 64) {
			this.leaves.floats.pushIsNan(result, 64);
			this.leaves.leaveIf();
		} else {
			const back = code.temporary(f64);
			code.get(result);
			code.emit("f64.promote_f32");
			code.set(back);
			this.leaves.floats.narrowed(value, back);
		}
		code.get(result);
	}

	/** Pushes the integer that a float becomes. What is no number, or no integer is near to, becomes the sign bit alone. */
	toInteger(node: FloatNode, value: Local, from: FloatWidth): void {
		const { code, leaves } = this;
		const to = node.width === 64 ? 64 : 32;
		const whole = this.wholeOf(node, value, from);
		const result = code.temporary(typeOf(to));
		code.get(whole);
		code.emit(`i${to}.trunc_sat_f${from}_s`);
		code.set(result);
		this.isAtEnd(result, to);
		leaves.floats.pushIsNan(value, from);
		code.emit("i32.or");
		code.if();
		this.isOutside(whole, from, to);
		code.if();
		leaves.floats.exits.leaveWhere(exceptions.invalid);
		pushConstant(this.code, 1n << BigInt(to - 1), to);
		code.set(result);
		code.end();
		code.end();
		if (leaves.floats.isCareful) {
			this.leaveUnlessSame(value, whole, result, { from, to });
		}
		code.get(result);
	}

	/** Pushes the float that an integer becomes. */
	fromInteger(tree: Expression, to: FloatWidth): void {
		const { code } = this;
		const { floats } = this.leaves;
		const from = tree.width === 64 ? 64 : 32;
		const value = code.temporary(typeOf(from));
		const result = code.temporary(to === 64 ? f64 : f32);
		this.trees.push(tree);
		code.tee(value);
		code.emit(`f${to}.convert_i${from}_s`);
		code.set(result);
		if (floats.isCareful && from >= to) {
			// The largest integer stands for all that are larger.
			code.get(result);
			code.emit(`i${from}.trunc_sat_f${to}_s`);
			const back = code.temporary(typeOf(from));
			code.tee(back);
			code.get(value);
			code.emit(`i${from}.ne`);
			code.get(back);
			pushConstant(this.code, (1n << BigInt(from - 1)) - 1n, from);
			code.emit(`i${from}.eq`, "i32.or");
			floats.exits.leaveIfInexact(exceptions.inexact | control.rounding);
		}
		code.get(result);
	}

	/** Pushes whether a saturated integer may be another one's place holder: it is the largest or the smallest. */
	private isAtEnd(integer: Local, to: FloatWidth): void {
		this.code.get(integer);
		pushConstant(this.code, (1n << BigInt(to - 1)) - 1n, to);
		this.code.emit(`i${to}.sub`);
		pushConstant(this.code, 2n, to);
		this.code.emit(`i${to}.lt_u`);
	}

	/** Pushes whether a whole float is none of the integers. */
	private isOutside(whole: Local, from: FloatWidth, to: FloatWidth): void {
		const { code } = this;
		const limit = 2 ** (to - 1);
		code.get(whole);
		this.pushFloat(convertedNumber(from, limit), from);
		code.emit(`f${from}.lt`);
		this.pushFloat(convertedNumber(from, -limit), from);
		code.get(whole);
		code.emit(`f${from}.le`, "i32.and", "i32.eqz");
	}

	/** Of integers that there are; `whole` is what was converted. */
	private leaveUnlessSame(
		value: Local,
		whole: Local,
		result: Local,
		{ from, to }: { readonly from: FloatWidth; readonly to: FloatWidth },
	): void {
		const { code } = this;
		code.get(result);
		code.emit(`f${from}.convert_i${to}_s`);
		code.get(value);
		code.emit(`f${from}.ne`);
		this.isOutside(whole, from, to);
		code.emit("i32.eqz", "i32.and");
		this.leaves.floats.exits.leaveIfInexact(exceptions.inexact);
	}

	/** A float rounded to a whole one, in a local. */
	private wholeOf({ rounding }: FloatNode, value: Local, width: FloatWidth): Local {
		const { code } = this;
		const { floats } = this.leaves;
		if (rounding === "down" || rounding === "up" || (rounding === "current" && floats.isCareful)) {
			floats.operand(value, width, control.denormalsAreZero);
		}
		const result = code.temporary(value.type);
		const round = (name: string) => {
			code.get(value);
			code.emit(`f${width}.${name}` as Opcode);
		};
		if (rounding === "current" && floats.isCareful) {
			round("nearest");
			code.set(result);
			for (const [direction, name] of currentRoundings) {
				round(name);
				code.get(result);
				floats.exits.pushControl(control.rounding);
				code.constant32(direction << 13);
				code.emit("i32.eq", "select");
				code.set(result);
			}
		} else {
			round(roundings[rounding]);
			code.set(result);
		}
		return result;
	}

	private pushFloat(bits: bigint, width: FloatWidth): void {
		pushConstant(this.code, bits, width);
		this.code.emit(width === 64 ? "f64.reinterpret_i64" : "f32.reinterpret_i32");
	}
}
