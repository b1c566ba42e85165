// Turns the float nodes of expression trees into WebAssembly's arithmetic on
// floats. WebAssembly leaves open which NaN an operation gives, so that is chosen
// here; a NaN that is converted is left to the reference engine, and so is what no
// integer is near. `current` rounding is to nearest here: blocks that depend on it
// do not run otherwise.

import type { Expression, Rounding } from "../semantics/expression.ts";
import { formats } from "../semantics/floatFormat.ts";
import type { Code, Local } from "./code.ts";
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
				this.trees.push(tree.address);
				this.leaves.load(width, `f${width}.load`);
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
		switch (operator) {
			case "equal":
			case "less":
			case "lessOrEqual":
				this.push(left);
				this.push(right);
				this.code.emit(`f${width}.${comparisons[operator]}` as Opcode);
				return;
			case "unordered": {
				this.isNan(this.kept(left), width);
				this.isNan(this.kept(right), width);
				this.code.emit("i32.or");
				return;
			}
			default:
				this.toInteger(node);
		}
	}

	/** A number too large becomes the largest integer, a NaN 0; too small a one the sign bit alone, as it should. */
	private toInteger(node: FloatNode): void {
		const { code } = this;
		const [operand] = operandsOf(node);
		const from = floatWidth(operand);
		const to = node.width === 64 ? 64 : 32;
		const value = this.kept(operand);
		this.isNan(value, from);
		this.leaves.leaveIf();
		code.get(value);
		const rounding = roundings[node.rounding];
		if (rounding !== "trunc") {
			code.emit(`f${from}.${rounding}`);
		}
		code.emit(`i${to}.trunc_sat_f${from}_s`);
		const result = code.temporary(typeOf(to));
		code.tee(result);
		if (to === 64) {
			code.constant64((1n << 63n) - 1n);
		} else {
			code.constant32(2 ** 31 - 1);
		}
		code.emit(`i${to}.eq`);
		this.leaves.leaveIf();
		code.get(result);
	}

	private operation(node: FloatNode): void {
		const { operator, rounding } = node;
		const [left, right] = operandsOf(node);
		const width = floatWidth(node);
		switch (operator) {
			case "add":
			case "sub":
			case "mul":
			case "div":
				this.arithmetic(`f${width}.${operator}`, [this.kept(left), this.kept(right)], width);
				return;
			case "sqrt":
				this.arithmetic(`f${width}.sqrt`, [this.kept(left)], width);
				return;
			case "round":
				this.arithmetic(`f${width}.${roundings[rounding]}`, [this.kept(left)], width);
				return;
			case "convert":
				this.push(left);
				this.code.emit(width === 64 ? "f64.promote_f32" : "f32.demote_f64");
				this.leaveIfNan(width);
				return;
			case "fromInteger":
				this.trees.push(left);
				this.code.emit(`f${width}.convert_i${left.width === 64 ? 64 : 32}_s`);
				return;
			case "min":
			case "max":
				this.extreme(operator, this.kept(left), this.kept(right), width);
				return;
			default:
				throw new RangeError(`${operator} is not for compiled code`);
		}
	}

	private arithmetic(opcode: Opcode, operands: readonly Local[], width: FloatWidth): void {
		const { code } = this;
		const result = code.temporary(width === 64 ? f64 : f32);
		for (const operand of operands) {
			code.get(operand);
		}
		code.emit(opcode);
		code.set(result);
		this.isNan(result, width);
		code.if();
		this.pushNan(operands, width);
		code.emit(width === 64 ? "f64.reinterpret_i64" : "f32.reinterpret_i32");
		code.set(result);
		code.end();
		code.get(result);
	}

	/** Pushes the bits of the NaN that an operation gives: see `FloatOperator`. */
	private pushNan(operands: readonly Local[], width: FloatWidth): void {
		const { code } = this;
		const [first, ...others] = operands;
		const { quietBit, indefinite } = formats[width];
		if (!first) {
			this.constant(indefinite, width);
			return;
		}
		code.get(first);
		code.emit(width === 64 ? "i64.reinterpret_f64" : "i32.reinterpret_f32");
		this.constant(quietBit, width);
		code.emit(`i${width}.or`);
		this.pushNan(others, width);
		this.isNan(first, width);
		code.emit("select");
	}

	private constant(bits: bigint, width: FloatWidth): void {
		if (width === 64) {
			this.code.constant64(bits);
		} else {
			this.code.constant32(Number(bits));
		}
	}

	private extreme(operator: "min" | "max", left: Local, right: Local, width: FloatWidth): void {
		const { code } = this;
		code.get(left);
		code.get(right);
		const [lesser, greater] = operator === "min" ? [left, right] : [right, left];
		code.get(lesser);
		code.get(greater);
		code.emit(`f${width}.lt`, "select");
	}

	private leaveIfNan(width: FloatWidth): void {
		const result = this.code.temporary(width === 64 ? f64 : f32);
		this.code.set(result);
		this.isNan(result, width);
		this.leaves.leaveIf();
		this.code.get(result);
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
