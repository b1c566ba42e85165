// Turns the float nodes of expression trees into WebAssembly's arithmetic on
// floats. WebAssembly rounds to nearest, tells of no exception and leaves open
// which NaN an operation gives: floatChecks.ts asks what has to be asked, and puts
// right what is not as it should be. Conversions are in conversionWriter.ts.

import type { Expression } from "../semantics/expression.ts";
import type { Code, Local } from "./code.ts";
import { ConversionWriter } from "./conversionWriter.ts";
import type { Arithmetic } from "./floatErrors.ts";
import type { FloatWidth } from "./floatLimits.ts";
import { comparisons, type FloatNode, floatWidth, operandsOf } from "./floatNodes.ts";
import type { Leaves, TreeWriter } from "./leaves.ts";
import { f32, f64, type Opcode } from "./opcodes.ts";
import { isVector } from "./vectorShapes.ts";

export class FloatWriter {
	private readonly code: Code;
	private readonly leaves: Leaves;
	private readonly trees: TreeWriter;
	private readonly conversions: ConversionWriter;

	constructor(code: Code, leaves: Leaves, trees: TreeWriter) {
		this.code = code;
		this.leaves = leaves;
		this.trees = trees;
		this.conversions = new ConversionWriter(code, leaves, trees);
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
			this.conversions.toInteger(node, this.kept(left), width);
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
					this.leaves.floats.pushIsNan(operand, width);
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
				this.conversions.round(node, this.kept(left), width);
				return;
			case "convert":
				this.conversions.convert(this.operands(node)[0], width);
				return;
			case "fromInteger":
				this.conversions.fromInteger(left, width);
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

	private extreme(operator: "min" | "max", [left, right]: readonly [Local, Local], width: FloatWidth): void {
		const { code } = this;
		code.get(left);
		code.get(right);
		const [lesser, greater] = operator === "min" ? [left, right] : [right, left];
		code.get(lesser);
		code.get(greater);
		code.emit(`f${width}.lt`, "select");
	}

	private kept(tree: Expression): Local {
		this.push(tree);
		const local = this.code.temporary(tree.width === 64 ? f64 : f32);
		this.code.set(local);
		return local;
	}
}
