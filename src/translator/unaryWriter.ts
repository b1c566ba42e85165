// The operators of one operand, on integers up to 64 bits wide.

import type { Expression } from "../semantics/expression.ts";
import type { Code } from "./code.ts";
import { keepLow, pushConstant } from "./integerWidths.ts";
import type { TreeWriter } from "./leaves.ts";

type Unary = Extract<Expression, { kind: "unary" }>;

export class UnaryWriter {
	private readonly code: Code;
	private readonly trees: TreeWriter;

	constructor(code: Code, trees: TreeWriter) {
		this.code = code;
		this.trees = trees;
	}

	/** Pushes the value. */
	push({ operator, operand, width }: Unary): void {
		const { code, trees } = this;
		const wide = operand.width === 64;
		switch (operator) {
			case "not":
				trees.push(operand);
				pushConstant(code, (1n << BigInt(width)) - 1n, width);
				code.emit(wide ? "i64.xor" : "i32.xor");
				return;
			case "neg":
				pushConstant(code, 0n, width);
				trees.push(operand);
				code.emit(wide ? "i64.sub" : "i32.sub");
				keepLow(code, width);
				return;
			case "popcnt":
				trees.push(operand);
				code.emit(wide ? "i64.popcnt" : "i32.popcnt");
				return;
			case "clz":
				this.leadingZeros(operand);
				return;
			case "ctz":
				this.trailingZeros(operand);
				return;
			case "parity":
				this.parity(operand);
				return;
		}
	}

	private leadingZeros(operand: Expression): void {
		const { code } = this;
		this.trees.push(operand);
		if (operand.width === 64) {
			code.emit("i64.clz");
			return;
		}
		code.emit("i32.clz");
		if (operand.width < 32) {
			code.constant32(32 - operand.width);
			code.emit("i32.sub");
		}
	}

	private trailingZeros(operand: Expression): void {
		const { code } = this;
		this.trees.push(operand);
		if (operand.width === 64) {
			code.emit("i64.ctz");
			return;
		}
		if (operand.width < 32) {
			code.constant32(2 ** operand.width);
			code.emit("i32.or");
		}
		code.emit("i32.ctz");
	}

	private parity(operand: Expression): void {
		const { code } = this;
		this.trees.push(operand);
		if (operand.width === 64) {
			code.emit("i32.wrap_i64");
		}
		code.constant32(0xff);
		code.emit("i32.and", "i32.popcnt");
		code.constant32(1);
		code.emit("i32.and");
		code.constant32(1);
		code.emit("i32.xor");
	}
}
