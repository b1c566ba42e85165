// Integers of every width as WebAssembly has them: up to 32 bits in an i32,
// zero-extended, and 64 bits in an i64.

import type { ValueWidth } from "../semantics/expression.ts";
import type { Code } from "./code.ts";

/** Pushes a constant. */
export function pushConstant(code: Code, value: bigint, width: ValueWidth): void {
	if (width === 64) {
		code.constant64(value);
	} else {
		code.constant32(Number(value));
	}
}

/** Drops the bits above `width` of the value on the stack. */
export function keepLow(code: Code, width: ValueWidth): void {
	if (width < 32) {
		code.constant32(2 ** width - 1);
		code.emit("i32.and");
	}
}

/** Makes the i32 on the stack, a value of `width` bits, negative where its top bit is set. */
export function extendSign(code: Code, width: ValueWidth): void {
	if (width === 8) {
		code.emit("i32.extend8_s");
	} else if (width === 16) {
		code.emit("i32.extend16_s");
	} else if (width === 1) {
		code.constant32(31);
		code.emit("i32.shl");
		code.constant32(31);
		code.emit("i32.shr_s");
	}
}
