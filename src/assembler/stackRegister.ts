// Names of registers as the dialects write them. They differ for x87 only: GNU as has
// `st` and `st(1)`, of several tokens, and NASM `st0` and `st1`.

import { findRegister, type Register, x87Register } from "../isa/registers.ts";
import type { Token } from "./token.ts";

interface NamedRegister {
	readonly register: Register;
	/** How many tokens its name has. */
	readonly length: number;
}

/** The register whose name begins with token `at`; undefined when it is none in this dialect. */
export function readRegister(tokens: readonly Token[], at: number, isNasm: boolean): NamedRegister | undefined {
	const token = tokens[at];
	if (token?.kind !== "name") {
		return undefined;
	}
	if (!isNasm && (token.text === "st" || token.text === "ST")) {
		const index = indexBehind(tokens, at + 1);
		return index === undefined ? { register: x87Register(0), length: 1 } : { register: x87Register(index), length: 4 };
	}
	const register = findRegister(token.text);
	return register && (isNasm || register.file !== "x87") ? { register, length: 1 } : undefined;
}

/** The number in `(1)`. */
function indexBehind(tokens: readonly Token[], at: number): number | undefined {
	const [open, number, close] = tokens.slice(at, at + 3);
	const isIndex = open?.text === "(" && number?.kind === "number" && close?.text === ")";
	const value = isIndex ? Number(number.value ?? 8n) : 8;
	return value < 8 ? value : undefined;
}
