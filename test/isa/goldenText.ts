// The notation of the instruction goldens, and its reader. It is close to the
// assembler's but has no symbols: `$0x0` is a number (or displacement) that came
// from a symbol, `@+0x10` the place 16 bytes after the start of the instruction,
// `[@+0x10]` the memory there, reached through rip.

import type { Immediate, Memory, Operand, Repeat } from "../../src/isa/instruction.ts";
import { findRegister, type OperandWidth } from "../../src/isa/registers.ts";

/** Where the instructions of the goldens stand. */
export const goldenAddress = 0x401000n;

export interface Statement {
	readonly mnemonic: string;
	readonly operands: readonly Operand[];
	readonly repeat?: Repeat;
	readonly lock?: boolean;
}

/** Reads one statement; throws when it is not in the notation. */
export function readStatement(text: string, address: bigint = goldenAddress): Statement {
	const [, prefix, mnemonic = "", rest = ""] = /^(?:(lock|repe|repne|rep) )?(\S+)(?: (.*))?$/.exec(text) ?? [];
	const operands = rest === "" ? [] : rest.split(", ").map((operand) => readOperand(operand, address));
	return {
		mnemonic,
		operands,
		repeat: prefix === undefined || prefix === "lock" ? undefined : (prefix as Repeat),
		lock: prefix === "lock" || undefined,
	};
}

const widths: Readonly<Record<string, OperandWidth>> = {
	byte: 8,
	word: 16,
	dword: 32,
	qword: 64,
	tbyte: 80,
	xmmword: 128,
};

function readOperand(text: string, address: bigint): Operand {
	const memory = /^(?:(\w+) ptr )?(?:(fs|gs):)?\[(.*)\]$/.exec(text);
	if (memory) {
		const [, width = "", segment, inside = ""] = memory;
		const segmentPart = segment === undefined ? {} : { segment: segment as "fs" | "gs" };
		return { kind: "memory", ...readAddress(inside, address), width: widths[width], ...segmentPart };
	}
	const register = findRegister(text.replace(/^st$/, "st0").replace(/^st\((\d)\)$/, "st$1"));
	if (register) {
		return { kind: "register", register };
	}
	return text.startsWith("@")
		? { kind: "target", address: address + readNumber(text.slice(1)).value }
		: readNumber(text);
}

function readAddress(
	text: string,
	address: bigint,
): Pick<Memory, "base" | "index" | "scale" | "displacement" | "symbolic"> {
	if (text.startsWith("@")) {
		return { base: "rip", scale: 1, displacement: address + readNumber(text.slice(1)).value };
	}
	if (text.startsWith("rel ")) {
		return { base: "rip", scale: 1, displacement: readNumber(text.slice(4)).value };
	}
	const [, base, , index, scale = "1", number] =
		/^([a-z]\w*(?![\w*]))?(\+?([a-z]\w*)(?:\*([1248]))?)?([+-]?\$?(?:0x)?[0-9a-f]*)$/.exec(text) ?? [];
	const { value, symbolic } = readNumber(number || "0x0");
	return {
		base: base === undefined ? undefined : findRegister(base),
		index: index === undefined ? undefined : findRegister(index),
		scale: Number(scale) as Memory["scale"],
		displacement: value,
		symbolic,
	};
}

function readNumber(text: string): Immediate {
	const [, sign, dollar, digits] = /^([+-])?(\$)?(0x[0-9a-f]+|1)$/.exec(text) ?? [];
	if (digits === undefined) {
		throw new Error(`"${text}" is not an operand`);
	}
	return {
		kind: "immediate",
		value: sign === "-" ? -BigInt(digits) : BigInt(digits),
		symbolic: dollar === "$" || undefined,
	};
}
