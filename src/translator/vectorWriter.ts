// Turns expression trees of 128 bits into WebAssembly's vectors: what all bits
// take part in, and the putting together of parts. What goes lane by lane is in
// laneWriter.ts.

import type { Expression, ValueWidth } from "../semantics/expression.ts";
import type { Code } from "./code.ts";
import { type Input, inputsOf } from "./concatenation.ts";
import { isFloat } from "./floatNodes.ts";
import { LaneWriter } from "./laneWriter.ts";
import type { Leaves, TreeWriter } from "./leaves.ts";
import { f64, i64, type LaneOpcode, type Opcode, v128 } from "./opcodes.ts";
import { byteShiftOf, signsOf } from "./vectorShapes.ts";

type Binary = Extract<Expression, { kind: "binary" }>;
type Concat = Extract<Expression, { kind: "concat" }>;
type Extend = Extract<Expression, { kind: "extend" }>;
type Lanes = Extract<Expression, { kind: "lanes" }>;

const loads = { 32: "v128.load32_zero", 64: "v128.load64_zero", 128: "v128.load" } as const;

const everyByte = Array.from({ length: 16 }, (_, byte) => byte);

export class VectorWriter {
	private readonly code: Code;
	private readonly leaves: Leaves;
	private readonly trees: TreeWriter;

	constructor(code: Code, leaves: Leaves, trees: TreeWriter) {
		this.code = code;
		this.leaves = leaves;
		this.trees = trees;
	}

	/** Pushes a vector whose low bits are the value; the others, where it is narrower, are anything. */
	push(tree: Expression): void {
		switch (tree.kind) {
			case "xmm":
				if (tree.shift === 0) {
					this.code.get(this.leaves.vector(tree.number));
					return;
				}
				break;
			case "local":
				if (tree.width === 128) {
					this.named(tree.name);
					return;
				}
				break;
			case "constant":
				this.code.vectorConstant(tree.value);
				return;
			case "load":
				if (tree.width >= 32) {
					this.leaves.load(tree.address, tree.width, loads[tree.width as 32 | 64 | 128]);
					return;
				}
				break;
			case "lanes":
				this.lanes(tree);
				return;
			case "concat":
				this.concat(tree);
				return;
			default:
				if (tree.width === 128) {
					this.whole(tree);
					return;
				}
		}
		this.trees.push(tree);
		this.code.emit(tree.width === 64 ? "i64x2.splat" : "i32x4.splat");
	}

	/** Pushes what is known of lanes in less than 128 bits: as many bits as there are lanes, or lanes side by side. */
	pushPart(tree: Lanes): void {
		this.lanes(tree);
		if (tree.body.width !== 1) {
			this.extracted(tree.width, 0);
		}
	}

	/** Pushes bits of a vector; they must be in one half of it. */
	pushExtract(vector: Expression, width: ValueWidth, shift: number): void {
		this.push(vector);
		this.extracted(width, shift);
	}

	/** Pushes parts side by side, up to 64 bits. */
	pushConcat(tree: Concat): void {
		const { code } = this;
		const signs = signsOf(tree, this.leaves);
		if (signs) {
			this.push(signs.vector);
			code.emit(signs.lane === 32 ? "i32x4.bitmask" : "i64x2.bitmask");
			return;
		}
		code.constant64(0n);
		let shift = 0;
		for (const part of tree.parts) {
			this.trees.push(part);
			if (part.width !== 64) {
				code.emit("i64.extend_i32_u");
			}
			code.constant64(BigInt(shift));
			code.emit("i64.shl", "i64.or");
			shift += part.width;
		}
		if (tree.width !== 64) {
			code.emit("i32.wrap_i64");
		}
	}

	/** Pushes whether all bits of two vectors are equal. */
	equal(left: Expression, right: Expression): void {
		this.push(left);
		if (!(right.kind === "constant" && right.value === 0n)) {
			this.push(right);
			this.code.emit("v128.xor");
		}
		this.code.emit("v128.any_true", "i32.eqz");
	}

	private named(name: string): void {
		const { code } = this;
		const local = this.leaves.local(name);
		if ("index" in local) {
			code.get(local);
			return;
		}
		code.get(local.low);
		code.emit("i64x2.splat");
		code.get(local.high);
		code.lane("i64x2.replace_lane", 1);
	}

	private lanes(tree: Lanes): void {
		const mark = this.code.mark();
		new LaneWriter(this.code, this.leaves, this.trees, tree).push();
		this.code.reuse(mark);
	}

	private whole(tree: Expression): void {
		switch (tree.kind) {
			case "unary":
				this.push(tree.operand);
				this.code.emit("v128.not");
				return;
			case "binary":
				this.binary(tree);
				return;
			case "select":
				this.push(tree.then);
				this.push(tree.else);
				this.trees.push(tree.condition);
				this.code.selectOf(v128);
				return;
			case "extend":
				this.extend(tree);
				return;
			default:
				throw new RangeError(`${tree.kind} of 128 bits is not for compiled code`);
		}
	}

	private binary(tree: Binary): void {
		const { operator, left, right } = tree;
		const bytes = byteShiftOf(tree);
		if (bytes !== undefined) {
			this.push(left);
			this.code.vectorConstant(0n);
			this.code.shuffle(everyByte.map((byte) => (byte - bytes >= 0 && byte - bytes < 16 ? byte - bytes : 16)));
		} else if (operator === "and" && left.kind === "unary" && left.operator === "not") {
			this.push(right);
			this.push(left.operand);
			this.code.emit("v128.andnot");
		} else {
			this.push(left);
			this.push(right);
			this.code.emit(`v128.${operator}` as Opcode);
		}
	}

	/** Zeros above. */
	private extend({ operand }: Extend): void {
		const { code } = this;
		if (operand.kind === "load" && operand.width >= 32) {
			this.push(operand);
			return;
		}
		if (operand.kind === "lanes") {
			this.push(operand);
			code.vectorConstant(0n);
			code.shuffle(everyByte.map((byte) => (byte < operand.width / 8 ? byte : 16)));
			return;
		}
		code.vectorConstant(0n);
		this.replace(operand, 0);
	}

	/** With a vector on the stack: puts a value into it, from bit `shift` on. */
	replace(tree: Expression, shift: number): void {
		const { width } = tree;
		if (isFloat(tree)) {
			this.trees.pushFloat(tree);
		} else {
			this.trees.push(tree);
		}
		const type = isFloat(tree) ? f64 : i64;
		this.code.replaceLane(type, width, shift / width);
	}

	/** First what is cut from vectors, which are mixed one after the other, then all else. */
	private concat({ parts }: Concat): void {
		const { inputs, others } = inputsOf(parts, this.leaves);
		const [first, ...more] = inputs;
		this.push(first.vector);
		if (more.length === 0) {
			this.rearrange(first);
		}
		more.forEach((input, index) => {
			this.push(input.vector);
			const before = (byte: number) => (index === 0 ? (first.bytes.get(byte) ?? 0) : byte);
			this.code.shuffle(
				everyByte.map((byte) => {
					const from = input.bytes.get(byte);
					return from === undefined ? before(byte) : from + 16;
				}),
			);
		});
		for (const { part, shift } of others) {
			this.replace(part, shift);
		}
	}

	/** With a vector on the stack: its own bytes in other places. */
	private rearrange({ bytes }: Input): void {
		const { code } = this;
		if ([...bytes].every(([byte, from]) => byte === from)) {
			return;
		}
		const local = code.temporary(v128);
		code.tee(local);
		code.get(local);
		code.shuffle(everyByte.map((byte) => bytes.get(byte) ?? 0));
	}

	/** From the vector on the stack. */
	private extracted(width: ValueWidth, shift: number): void {
		const { code } = this;
		if (width >= 8 && shift % width === 0) {
			const suffix = width < 32 ? "extract_lane_u" : "extract_lane";
			code.lane(`i${width}x${128 / width}.${suffix}` as LaneOpcode, shift / width);
			return;
		}
		code.lane("i64x2.extract_lane", shift >> 6);
		this.trees.narrowed(width, shift & 63);
	}
}
