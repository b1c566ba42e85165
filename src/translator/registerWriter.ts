// The guest's registers in compiled code: locals of the frame, and what it means to
// write a part of one.

import type { Effect } from "../semantics/expression.ts";
import type { Code, Local } from "./code.ts";
import type { Frame } from "./frame.ts";
import { pushWide } from "./leaves.ts";

export type RegisterEffect = Extract<Effect, { kind: "register" }>;
export type VectorEffect = Extract<Effect, { kind: "xmm" }>;

export class RegisterWriter {
	private readonly code: Code;
	private readonly frame: Frame;

	constructor(code: Code, frame: Frame) {
		this.code = code;
		this.frame = frame;
	}

	general(number: number): Local {
		const local = this.frame.registers.get(number);
		if (!local) {
			throw new RangeError(`register ${number} is not in the frame`);
		}
		return local;
	}

	vector(number: number): Local {
		const local = this.frame.vectors.get(number);
		if (!local) {
			throw new RangeError(`xmm${number} is not in the frame`);
		}
		return local;
	}

	/** Writes a value to the part of a register that an effect names. */
	write(effect: RegisterEffect | VectorEffect, value: Local): void {
		if (effect.kind === "xmm") {
			this.writeVector(effect, value);
		} else {
			this.writeGeneral(effect, value);
		}
	}

	private writeVector({ number, width, shift }: VectorEffect, value: Local): void {
		const { code } = this;
		const vector = this.vector(number);
		if (width === 128) {
			code.get(value);
		} else {
			code.get(vector);
			code.get(value);
			code.replaceLane(value.type, width, shift / width);
		}
		code.set(vector);
	}

	private writeGeneral({ number, width, shift }: RegisterEffect, value: Local): void {
		const { code } = this;
		const register = this.general(number);
		if (width < 32) {
			const mask = ((1n << BigInt(width)) - 1n) << BigInt(shift);
			code.get(register);
			code.constant64(~mask);
			code.emit("i64.and");
		}
		pushWide(code, value);
		if (width < 32) {
			if (shift > 0) {
				code.constant64(BigInt(shift));
				code.emit("i64.shl");
			}
			code.emit("i64.or");
		}
		code.set(register);
	}
}
