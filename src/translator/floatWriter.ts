// Turns the float nodes of expression trees into WebAssembly's arithmetic on
// floats. WebAssembly rounds to nearest, tells of no exception and leaves open
// which NaN an operation gives: floatChecks.ts asks what has to be asked, and puts
// right what is not as it should be. A NaN that is converted to another width is
// left to the reference engine.

import type { Expression, Rounding } from "../semantics/expression.ts";
import { convertedNumber } from "../semantics/floatArithmetic.ts";
import { control, exceptions } from "../semantics/floatEnvironment.ts";
import type { Code, Local } from "./code.ts";
import type { Arithmetic } from "./floatErrors.ts";
import { type Leaves, type TreeWriter, typeOf } from "./leaves.ts";
import { f32, f64, type Opcode } from "./opcodes.ts";
import { isVector } from "./vectorShapes.ts";

export type FloatNode = Extract<Expression, { kind: "float" }>;
type FloatWidth = 32 | 64;

/** How floats are rounded to whole numbers, by direction. */
export const roundings: Readonly<Record<Rounding, "nearest" | "floor" | "ceil" | "trunc">> = {
	current: "nearest",
	nearest: "nearest",
	down: "floor",
	up: "ceil",
	zero: "trunc",
};

/** By the rounding control field, where that is not to nearest. */
export const currentRoundings = [
	[1, "floor"],
	[2, "ceil"],
	[3, "trunc"],
] as const;

/** WebAssembly's names of comparisons. */
export const comparisons = { equal: "eq", less: "lt", lessOrEqual: "le" } as const;

export class FloatWriter {
	private readonly code: Code;
	private readonly leaves: Leaves;
	private readonly trees: TreeWriter;

	constructor(code: Code, leaves: Leaves, trees: TreeWriter) {
		this.code = code;
		this.leaves = leaves;
		this.trees = trees;
	}

	/** Pushes a value of 32 or 64 bits as the float with these bits. */
	push(tree: Expression): void {
		const width = floatWidth(tree);
		switch (tree.kind) {
			case "float":
				if (tree.operator === "toInteger") {
					break;
				}
				this.operation(tree);
				return;
			case "xmm":
				this.code.get(this.leaves.vector(tree.number));
				this.code.lane(`f${width}x${128 / width}.extract_lane` as "f64x2.extract_lane", tree.shift / width);
				return;
			case "load":
				this.leaves.load(tree.address, width, `f${width}.load`);
				return;
			case "local": {
				const local = this.leaves.local(tree.name);
				if ("index" in local && (local.type === f32 || local.type === f64)) {
					this.code.get(local);
					return;
				}
				break;
			}
			case "extract":
				if (tree.shift % width === 0 && isVector(tree.operand, this.leaves)) {
					this.trees.pushVector(tree.operand);
					this.code.lane(`f${width}x${128 / width}.extract_lane` as "f64x2.extract_lane", tree.shift / width);
					return;
				}
				break;
			default:
		}
		this.trees.push(tree);
		this.code.emit(width === 64 ? "f64.reinterpret_i64" : "f32.reinterpret_i32");
	}

	/** Pushes a comparison's bit, or the integer that a float becomes. */
	pushInteger(node: FloatNode): void {
		const { operator } = node;
		const [left, right] = operandsOf(node);
		const width = floatWidth(left);
		if (operator === "toInteger") {
			this.toInteger(node, this.kept(left), width);
			return;
		}
		const operands = node.raises === "nothing" ? [this.kept(left), this.kept(right)] : this.compared(node);
		switch (operator) {
			case "equal":
			case "less":
			case "lessOrEqual":
				for (const operand of operands) {
					this.code.get(operand);
				}
				this.code.emit(`f${width}.${comparisons[operator]}` as Opcode);
				return;
			case "unordered":
				for (const operand of operands) {
					this.isNan(operand, width);
				}
				this.code.emit("i32.or");
				return;
			default:
				throw new RangeError(`${operator} gives no integer`);
		}
	}

	/** Operands that raise nothing new by being compared. */
	private compared(node: FloatNode): readonly [Local, Local] {
		const operands = this.operands(node);
		if (node.raises !== "nothing") {
			this.leaves.floats.numbers(operands, floatWidth(operandsOf(node)[0]), node.raises);
		}
		return operands;
	}

	/** What is no number, or no integer is near to, becomes the sign bit alone. */
	private toInteger(node: FloatNode, value: Local, from: FloatWidth): void {
		const { code, leaves } = this;
		const to = node.width === 64 ? 64 : 32;
		const whole = this.wholeOf(node, value, from);
		const result = code.temporary(typeOf(to));
		code.get(whole);
		code.emit(`i${to}.trunc_sat_f${from}_s`);
		code.set(result);
		this.isAtEnd(result, to);
		this.isNan(value, from);
		code.emit("i32.or");
		code.if();
		this.isOutside(whole, from, to);
		code.if();
		leaves.floats.exits.leaveWhere(exceptions.invalid);
		this.constant(1n << BigInt(to - 1), to);
		code.set(result);
		code.end();
		code.end();
		if (leaves.floats.isCareful) {
			this.leaveUnlessSame(value, whole, result, { from, to });
		}
		code.get(result);
	}

	/** Pushes whether a saturated integer may be another one's place holder: it is the largest or the smallest. */
	private isAtEnd(integer: Local, to: FloatWidth): void {
		this.code.get(integer);
		this.constant((1n << BigInt(to - 1)) - 1n, to);
		this.code.emit(`i${to}.sub`);
		this.constant(2n, to);
		this.code.emit(`i${to}.lt_u`);
	}

	/** Pushes whether a whole float is none of the integers. */
	private isOutside(whole: Local, from: FloatWidth, to: FloatWidth): void {
		const { code } = this;
		const limit = 2 ** (to - 1);
		code.get(whole);
		this.constant(convertedNumber(from, limit), from);
		this.reinterpreted(from);
		code.emit(`f${from}.lt`);
		this.constant(convertedNumber(from, -limit), from);
		this.reinterpreted(from);
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

	private operation(node: FloatNode): void {
		const { operator } = node;
		const [left] = operandsOf(node);
		const width = floatWidth(node);
		switch (operator) {
			case "add":
			case "sub":
			case "mul":
			case "div":
			case "sqrt":
				this.arithmetic(operator, this.operands(node).slice(0, node.operands.length), width);
				return;
			case "round":
				this.round(node, this.kept(left), width);
				return;
			case "convert":
				this.convert(this.operands(node)[0], width);
				return;
			case "fromInteger":
				this.fromInteger(left, width);
				return;
			case "min":
			case "max": {
				this.extreme(operator, this.compared(node), width);
				return;
			}
			default:
				throw new RangeError(`${operator} is not for compiled code`);
		}
	}

	private arithmetic(operator: Arithmetic, operands: readonly Local[], width: FloatWidth): void {
		const { code } = this;
		const result = code.temporary(width === 64 ? f64 : f32);
		for (const operand of operands) {
			code.get(operand);
		}
		code.emit(`f${width}.${operator}`);
		code.set(result);
		this.leaves.floats.arithmetic(operator, operands, result, width);
		code.get(result);
	}

	private round(node: FloatNode, value: Local, width: FloatWidth): void {
		const result = this.wholeOf(node, value, width);
		if (node.raises !== "nothing") {
			this.leaves.floats.whole(value, result, width, node.raises);
		}
		this.code.get(result);
	}

	/** To the width given; a NaN is left, because its bits are not kept. */
	private convert(value: Local, to: FloatWidth): void {
		const { code } = this;
		const result = code.temporary(to === 64 ? f64 : f32);
		code.get(value);
		code.emit(to === 64 ? "f64.promote_f32" : "f32.demote_f64");
		code.set(result);
		if (to === 64) {
			this.isNan(result, 64);
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

	private fromInteger(tree: Expression, to: FloatWidth): void {
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
			this.constant((1n << BigInt(from - 1)) - 1n, from);
			code.emit(`i${from}.eq`, "i32.or");
			floats.exits.leaveIfInexact(exceptions.inexact | control.rounding);
		}
		code.get(result);
	}

	/** The operands in locals, tested for what it means that they are denormal. */
	private operands(node: FloatNode): readonly [Local, Local] {
		const { facts, floats } = this.leaves;
		const width = floatWidth(operandsOf(node)[0]);
		const locals = node.operands.map((tree) => {
			const local = this.kept(tree);
			if (!facts.isNormal(tree, width)) {
				floats.operand(local, width);
				facts.learn(tree, width);
			}
			return local;
		});
		const [first, second = first] = locals;
		if (!first || !second) {
			throw new RangeError("a float operator has an operand");
		}
		return [first, second];
	}

	private reinterpreted(width: FloatWidth): void {
		this.code.emit(width === 64 ? "f64.reinterpret_i64" : "f32.reinterpret_i32");
	}

	private constant(bits: bigint, width: FloatWidth): void {
		if (width === 64) {
			this.code.constant64(bits);
		} else {
			this.code.constant32(Number(bits));
		}
	}

	private extreme(operator: "min" | "max", [left, right]: readonly [Local, Local], width: FloatWidth): void {
		const { code } = this;
		code.get(left);
		code.get(right);
		const [lesser, greater] = operator === "min" ? [left, right] : [right, left];
		code.get(lesser);
		code.get(greater);
		code.emit(`f${width}.lt`, "select");
	}

	private isNan(local: Local, width: FloatWidth): void {
		this.code.get(local);
		this.code.get(local);
		this.code.emit(`f${width}.ne`);
	}

	private kept(tree: Expression): Local {
		this.push(tree);
		const local = this.code.temporary(tree.width === 64 ? f64 : f32);
		this.code.set(local);
		return local;
	}
}

/** Whether a value is best kept as a float. */
export function isFloat(tree: Expression): boolean {
	return (
		(tree.width === 32 || tree.width === 64) &&
		(tree.kind === "xmm" || (tree.kind === "float" && tree.operator !== "toInteger"))
	);
}

export function operandsOf({ operands }: FloatNode): readonly [Expression, Expression] {
	const [first, second = first] = operands;
	if (!first || !second) {
		throw new RangeError("a float operator has an operand");
	}
	return [first, second];
}

function floatWidth({ width }: Expression): FloatWidth {
	return width === 64 ? 64 : 32;
}
