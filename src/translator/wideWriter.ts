// Values of 128 bits as two locals of 64: products and dividends. What does not
// fit a WebAssembly instruction is made from halves, or left to the reference
// engine where it is rare.

import type { Expression } from "../semantics/expression.ts";
import type { Code, Local } from "./code.ts";
import { double, type Leaves, type Pair } from "./leaves.ts";
import { i64, type Opcode } from "./opcodes.ts";

type Binary = Extract<Expression, { kind: "binary" }>;
type Extend = Extract<Expression, { kind: "extend" }>;

export class WideWriter {
	private readonly code: Code;
	private readonly leaves: Leaves;
	/** Pushes the value of a tree up to 64 bits wide. */
	private readonly push: (tree: Expression) => void;

	constructor(code: Code, leaves: Leaves, push: (tree: Expression) => void) {
		this.code = code;
		this.leaves = leaves;
		this.push = push;
	}

	/** Two locals with the value of a tree. */
	pair(tree: Expression): Pair {
		switch (tree.kind) {
			case "local":
				return double(this.leaves.local(tree.name));
			case "constant":
				this.code.constant64(tree.value);
				this.code.constant64(tree.value >> 64n);
				return this.twoKept();
			case "extend":
				return this.extendedPair(tree);
			case "binary":
				return this.binaryPair(tree);
			default:
				throw new RangeError(`${tree.kind} of 128 bits is not for compiled code`);
		}
	}

	/** Pushes whether two values are equal. */
	equal(left: Expression, right: Expression): void {
		const a = this.pair(left);
		const b = this.pair(right);
		this.code.get(a.low);
		this.code.get(b.low);
		this.code.emit("i64.eq");
		this.code.get(a.high);
		this.code.get(b.high);
		this.code.emit("i64.eq", "i32.and");
	}

	/** Takes the low half and above it the high half from the stack. */
	private twoKept(): Pair {
		const high = this.kept();
		return { low: this.kept(), high };
	}

	private extendedPair({ operand, signed }: Extend): Pair {
		this.push(operand);
		if (operand.width !== 64) {
			this.code.emit("i64.extend_i32_u");
		}
		const low = this.kept();
		if (signed) {
			this.code.get(low);
			this.code.constant64(63n);
			this.code.emit("i64.shr_s");
		} else {
			this.code.constant64(0n);
		}
		return { low, high: this.kept() };
	}

	private binaryPair({ operator, left, right }: Binary): Pair {
		const { code } = this;
		if (operator === "shl") {
			// By 64, which `isWritable` has seen to.
			const { low } = this.pair(left);
			code.constant64(0n);
			return { low: this.kept(), high: low };
		}
		const a = this.pair(left);
		const b = this.pair(right);
		if (operator === "or") {
			return { low: this.combined(a.low, b.low, "i64.or"), high: this.combined(a.high, b.high, "i64.or") };
		}
		if (operator === "mul") {
			return { low: this.combined(a.low, b.low, "i64.mul"), high: this.productHigh(a, b) };
		}
		return operator === "sub" ? this.difference(a, b) : this.dividedPair(operator, a, b);
	}

	private difference(a: Pair, b: Pair): Pair {
		const { code } = this;
		code.get(a.high);
		code.get(b.high);
		code.emit("i64.sub");
		code.get(a.low);
		code.get(b.low);
		code.emit("i64.lt_u", "i64.extend_i32_u", "i64.sub");
		const high = this.kept();
		return { low: this.combined(a.low, b.low, "i64.sub"), high };
	}

	private combined(left: Local, right: Local, opcode: Opcode): Local {
		this.code.get(left);
		this.code.get(right);
		this.code.emit(opcode);
		return this.kept();
	}

	/** Bits 64 to 127 of the product, by halves; the high parts of the factors count once each. */
	private productHigh(a: Pair, b: Pair): Local {
		const { code } = this;
		const half = (local: Local, high: boolean): Local => {
			code.get(local);
			code.constant64(high ? 32n : 0xffffffffn);
			code.emit(high ? "i64.shr_u" : "i64.and");
			return this.kept();
		};
		const [a0, a1, b0, b1] = [half(a.low, false), half(a.low, true), half(b.low, false), half(b.low, true)];
		const low = this.combined(a0, b0, "i64.mul");
		const first = this.combined(this.combined(a1, b0, "i64.mul"), half(low, true), "i64.add");
		const second = this.combined(this.combined(a0, b1, "i64.mul"), half(first, false), "i64.add");
		const top = this.combined(this.combined(a1, b1, "i64.mul"), half(first, true), "i64.add");
		const unsigned = this.combined(top, half(second, true), "i64.add");
		const crossed = this.combined(
			this.combined(a.high, b.low, "i64.mul"),
			this.combined(a.low, b.high, "i64.mul"),
			"i64.add",
		);
		return this.combined(unsigned, crossed, "i64.add");
	}

	/** A division whose dividend fits in 64 bits; any other is left to the reference engine. */
	private dividedPair(operator: string, a: Pair, b: Pair): Pair {
		const { code } = this;
		const isSigned = operator === "sdiv" || operator === "srem";
		code.get(a.high);
		if (isSigned) {
			code.get(a.low);
			code.constant64(63n);
			code.emit("i64.shr_s", "i64.ne");
			code.get(b.low);
			code.constant64(-1n);
			code.emit("i64.eq", "i32.or");
		} else {
			code.constant64(0n);
			code.emit("i64.ne");
		}
		this.leaves.leaveIf();
		const low = this.combined(a.low, b.low, wideDivisions[operator] ?? "unreachable");
		code.get(low);
		code.constant64(63n);
		code.emit("i64.shr_s");
		const sign = this.kept();
		code.constant64(0n);
		return { low, high: isSigned ? sign : this.kept() };
	}

	private kept(): Local {
		const local = this.code.temporary(i64);
		this.code.set(local);
		return local;
	}
}

const wideDivisions: Readonly<Record<string, Opcode>> = {
	udiv: "i64.div_u",
	urem: "i64.rem_u",
	sdiv: "i64.div_s",
	srem: "i64.rem_s",
};
