// The operators of two operands, on integers up to 64 bits wide. Each is the WebAssembly
// instruction of the same name, on i32 or i64; what that leaves above the width of a
// narrower value is cut off.

import type { Expression, ValueWidth } from "../semantics/expression.ts";
import type { Code } from "./code.ts";
import { extendSign, keepLow, pushConstant } from "./integerWidths.ts";
import { type TreeWriter, typeOf } from "./leaves.ts";
import type { Opcode } from "./opcodes.ts";

type Binary = Extract<Expression, { kind: "binary" }>;

export class BinaryWriter {
	private readonly code: Code;
	private readonly trees: TreeWriter;
	/** With an i32 on the stack: leaves the instruction to the reference engine when that is not 0. */
	private readonly leaveIf: () => void;

	constructor(code: Code, trees: TreeWriter, leaveIf: () => void) {
		this.code = code;
		this.trees = trees;
		this.leaveIf = leaveIf;
	}

	/** Pushes the value. */
	push(tree: Binary): void {
		const { operator, left, right } = tree;
		switch (operator) {
			case "eq":
				this.equal(left, right);
				return;
			case "slt":
				this.pushSigned(left);
				this.pushSigned(right);
				this.code.emit(left.width === 64 ? "i64.lt_s" : "i32.lt_s");
				return;
			case "sar":
				this.shiftSigned(tree);
				return;
			case "sdiv":
				this.divideSigned("div", tree);
				return;
			case "srem":
				this.divideSigned("rem", tree);
				return;
			default:
				this.trees.push(left);
				this.trees.push(right);
				this.code.emit(plainOpcode(operator, left.width));
				if (operator === "add" || operator === "sub" || operator === "mul" || operator === "shl") {
					keepLow(this.code, tree.width);
				}
		}
	}

	private equal(left: Expression, right: Expression): void {
		const wide = left.width === 64;
		this.trees.push(left);
		if (right.kind === "constant" && right.value === 0n) {
			this.code.emit(wide ? "i64.eqz" : "i32.eqz");
			return;
		}
		this.trees.push(right);
		this.code.emit(wide ? "i64.eq" : "i32.eq");
	}

	private pushSigned(tree: Expression): void {
		this.trees.push(tree);
		extendSign(this.code, tree.width);
	}

	private shiftSigned({ left, right, width }: Binary): void {
		this.pushSigned(left);
		this.trees.push(right);
		this.code.emit(width === 64 ? "i64.shr_s" : "i32.shr_s");
		keepLow(this.code, width);
	}

	/** The quotient that does not fit is left to the reference engine, which knows what becomes of it. */
	private divideSigned(name: "div" | "rem", { left, right, width }: Binary): void {
		const { code } = this;
		const type = width === 64 ? "i64" : "i32";
		this.pushSigned(left);
		this.pushSigned(right);
		const divisor = code.temporary(typeOf(width));
		code.set(divisor);
		code.get(divisor);
		pushConstant(code, (1n << BigInt(width)) - 1n, width === 64 ? 64 : 32);
		if (width < 32) {
			extendSign(code, width);
		}
		code.emit(`${type}.eq`);
		this.leaveIf();
		code.get(divisor);
		code.emit(`${type}.${name}_s`);
		keepLow(code, width);
	}
}

const names: Readonly<Record<string, string>> = {
	add: "add",
	sub: "sub",
	mul: "mul",
	udiv: "div_u",
	urem: "rem_u",
	and: "and",
	or: "or",
	xor: "xor",
	shl: "shl",
	shr: "shr_u",
	ult: "lt_u",
};

function plainOpcode(operator: string, width: ValueWidth): Opcode {
	const name = names[operator];
	if (!name) {
		throw new RangeError(`${operator} is not for compiled code`);
	}
	return `${width === 64 ? "i64" : "i32"}.${name}` as Opcode;
}
