// Turns an expression tree into WebAssembly that leaves its value on the stack.
// Values up to 32 bits wide are i32 and zero-extended, 64 bits are i64, 128 bits
// are two locals. Nothing is decided here about what instructions mean: each
// operator is the WebAssembly instruction of the same name. What a leaf stands
// for (registers, flags, named values, memory) is asked of the `Leaves`.

import type { Expression, ValueWidth } from "../semantics/expression.ts";
import { BinaryWriter } from "./binaryWriter.ts";
import type { Code, Local } from "./code.ts";
import { isFloat } from "./floatNodes.ts";
import { FloatWriter } from "./floatWriter.ts";
import { extendSign, keepLow, pushConstant } from "./integerWidths.ts";
import { type Leaves, type Pair, single, type TreeWriter, typeOf } from "./leaves.ts";
import { f32, f64, type ValueType, v128 } from "./opcodes.ts";
import { UnaryWriter } from "./unaryWriter.ts";
import { isVector } from "./vectorShapes.ts";
import { VectorWriter } from "./vectorWriter.ts";
import { WideWriter } from "./wideWriter.ts";

type Binary = Extract<Expression, { kind: "binary" }>;
type Extract_ = Extract<Expression, { kind: "extract" }>;
type Extend = Extract<Expression, { kind: "extend" }>;

export class ExpressionWriter implements TreeWriter {
	private readonly code: Code;
	private readonly leaves: Leaves;
	private readonly wide: WideWriter;
	private readonly floats: FloatWriter;
	private readonly vectors: VectorWriter;
	private readonly unaries: UnaryWriter;
	private readonly binaries: BinaryWriter;

	constructor(code: Code, leaves: Leaves) {
		this.code = code;
		this.leaves = leaves;
		this.wide = new WideWriter(code, leaves, (tree) => this.push(tree));
		this.floats = new FloatWriter(code, leaves, this);
		this.vectors = new VectorWriter(code, leaves, this);
		this.unaries = new UnaryWriter(code, this);
		this.binaries = new BinaryWriter(code, this, () => leaves.leaveIf());
	}

	/** Pushes the value of a tree up to 64 bits wide. */
	push(tree: Expression): void {
		switch (tree.kind) {
			case "constant":
				pushConstant(this.code, tree.value, tree.width);
				return;
			case "register":
				this.leaves.register(tree.number);
				this.narrowed(tree.width, tree.shift);
				return;
			case "flag":
				this.leaves.flag(tree.flag);
				return;
			case "mxcsr":
				this.leaves.mxcsr();
				return;
			case "fsBase":
				this.leaves.fsBase();
				return;
			case "local":
				this.named(tree.name);
				return;
			case "xmm":
				this.vectors.pushExtract({ ...tree, width: 128, shift: 0 }, tree.width, tree.shift);
				return;
			case "float":
				this.float(tree);
				return;
			case "lanes":
				this.vectors.pushPart(tree);
				return;
			case "concat":
				this.vectors.pushConcat(tree);
				return;
			case "load":
				this.leaves.load(tree.address, tree.width as 8 | 16 | 32 | 64);
				return;
			case "unary":
				this.unaries.push(tree);
				return;
			case "binary":
				this.binary(tree);
				return;
			case "select":
				this.push(tree.then);
				this.push(tree.else);
				this.push(tree.condition);
				this.code.emit("select");
				return;
			case "extract":
				this.extract(tree);
				return;
			case "extend":
				this.extend(tree);
				return;
			default:
				throw new RangeError(`${tree.kind} is not for compiled code`);
		}
	}

	pushFloat(tree: Expression): void {
		this.floats.push(tree);
	}

	pushVector(tree: Expression): void {
		this.vectors.push(tree);
	}

	/** A local with the value, new unless it has a name: an integer, a float where it is one, a vector or two integers. */
	keep(tree: Expression): Local | Pair {
		if (tree.kind === "local") {
			return this.leaves.local(tree.name);
		}
		if (isVector(tree, this.leaves)) {
			return this.keepVector(tree);
		}
		if (tree.width === 128) {
			return this.wide.pair(tree);
		}
		if (isFloat(tree)) {
			return this.keepFloat(tree);
		}
		this.push(tree);
		return this.kept(typeOf(tree.width));
	}

	/** A new local with the 32 or 64 bits of a value as a float. */
	keepFloat(tree: Expression): Local {
		this.floats.push(tree);
		return this.kept(tree.width === 64 ? f64 : f32);
	}

	/** A new local with the 128 bits of a value as a vector. */
	keepVector(tree: Expression): Local {
		this.vectors.push(tree);
		return this.kept(v128);
	}

	private named(name: string): void {
		const local = single(this.leaves.local(name));
		this.code.get(local);
		this.toInteger(local.type);
	}

	/** Makes the float on the stack the integer of the same bits. */
	private toInteger(type: ValueType): void {
		if (type === f64) {
			this.code.emit("i64.reinterpret_f64");
		} else if (type === f32) {
			this.code.emit("i32.reinterpret_f32");
		}
	}

	private float(tree: Extract<Expression, { kind: "float" }>): void {
		if (tree.width === 1 || tree.operator === "toInteger") {
			this.floats.pushInteger(tree);
			return;
		}
		this.floats.push(tree);
		this.toInteger(tree.width === 64 ? f64 : f32);
	}

	private kept(type: ValueType): Local {
		const local = this.code.temporary(type);
		this.code.set(local);
		return local;
	}

	/** From the i64 on the stack: `width` bits from bit `shift`. */
	narrowed(width: ValueWidth, shift: number): void {
		const { code } = this;
		if (shift > 0) {
			code.constant64(BigInt(shift));
			code.emit("i64.shr_u");
		}
		if (width !== 64) {
			code.emit("i32.wrap_i64");
			keepLow(this.code, width);
		}
	}

	private binary(tree: Binary): void {
		const { left, right } = tree;
		if (left.width !== 128) {
			this.binaries.push(tree);
		} else if (isVector(left, this.leaves)) {
			this.vectors.equal(left, right);
		} else {
			this.wide.equal(left, right);
		}
	}

	private extract(tree: Extract_): void {
		const { operand, shift, width } = tree;
		if (isVector(operand, this.leaves)) {
			this.vectors.pushExtract(operand, width, shift);
			return;
		}
		if (operand.width === 128) {
			const { low, high } = this.wide.pair(operand);
			this.code.get(shift >= 64 ? high : low);
			this.narrowed(width, shift & 63);
			return;
		}
		if (width === 1 && shift === operand.width - 1) {
			this.topBit(operand);
			return;
		}
		this.push(operand);
		if (operand.width === 64) {
			this.narrowed(width, shift);
			return;
		}
		if (shift > 0) {
			this.code.constant32(shift);
			this.code.emit("i32.shr_u");
		}
		keepLow(this.code, width);
	}

	private topBit(operand: Expression): void {
		this.push(operand);
		extendSign(this.code, operand.width);
		pushConstant(this.code, 0n, operand.width === 64 ? 64 : 32);
		this.code.emit(operand.width === 64 ? "i64.lt_s" : "i32.lt_s");
	}

	private extend({ operand, signed, width }: Extend): void {
		this.push(operand);
		if (operand.width === width || !signed) {
			if (width === 64 && operand.width !== 64) {
				this.code.emit("i64.extend_i32_u");
			}
			return;
		}
		extendSign(this.code, operand.width);
		if (width === 64) {
			this.code.emit("i64.extend_i32_s");
		} else {
			keepLow(this.code, width);
		}
	}
}
