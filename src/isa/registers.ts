// The register file, by name: every part of every register that an operand can
// name, its number in an encoding, its width and where it sits in the whole
// register. Nothing here holds a value; that is the machine's job.

import { segmentNames } from "./segments.ts";

/** Width of a general-register part or memory operand, in bits. */
export type Width = 8 | 16 | 32 | 64;

/** Width of any operand, in bits: registers and memory of x87 have 80, xmm registers 128. */
export type OperandWidth = Width | 80 | 128;

/** One named register or register part, as Intel SDM vol. 1 section 3.4.1.1 lists them. */
export interface Register {
	/** Lower-case name: `rax`, `eax`, `ax`, `al`, `ah`, `xmm3`, `ds`, `st1`. */
	readonly name: string;
	readonly file: "general" | "xmm" | "segment" | "x87";
	/** Number of the whole register, in encoding order: 0–15 (rax rcx rdx rbx rsp rbp rsi rdi r8…r15), of segments 0–5, of x87 0–7, counted from the top of its stack. */
	readonly number: number;
	/** Width of this part in bits. */
	readonly width: OperandWidth;
	/** Lowest bit of this part in the whole register: 8 for ah, ch, dh and bh, else 0. */
	readonly shift: 0 | 8;
}

const legacyNames = ["ax", "cx", "dx", "bx", "sp", "bp", "si", "di"] as const;

/** The sixteen 64-bit names in encoding order. */
export const generalNames: readonly string[] = [
	...legacyNames.map((name) => `r${name}`),
	...[8, 9, 10, 11, 12, 13, 14, 15].map((number) => `r${number}`),
];

/** The status and control flags of rflags that programs see, with their bit (SDM vol. 1 figure 3-8). */
export const flagBits = { cf: 0, pf: 2, af: 4, zf: 6, sf: 7, df: 10, of: 11 } as const;

export type Flag = keyof typeof flagBits;

const x87Numbers = [0, 1, 2, 3, 4, 5, 6, 7];

/** All register parts, in a fixed order: 64, 32, 16, 8 bits of each number, then ah…bh, then xmm, segments and x87. */
export const registers: readonly Register[] = [
	...generalNames.flatMap((_, number) => generalParts(number)),
	...["ah", "ch", "dh", "bh"].map((name, number) => register(name, number, 8, 8)),
	...generalNames.map((_, number): Register => ({ name: `xmm${number}`, file: "xmm", number, width: 128, shift: 0 })),
	...segmentNames.map((name, number): Register => ({ name, file: "segment", number, width: 16, shift: 0 })),
	...x87Numbers.map((number): Register => ({ name: `st${number}`, file: "x87", number, width: 80, shift: 0 })),
];

const byName = new Map(registers.map((item) => [item.name, item]));

const byWidth: Readonly<Record<Width, readonly Register[]>> = {
	8: wholeParts(8),
	16: wholeParts(16),
	32: wholeParts(32),
	64: wholeParts(64),
};

const segmentRegisters = registers.filter(({ file }) => file === "segment");
const x87Registers = registers.filter(({ file }) => file === "x87");

/** Finds a register part by name, in either case; undefined when there is none. */
export function findRegister(name: string): Register | undefined {
	return byName.get(name.toLowerCase());
}

/** The part of general register `number` (0–15) that is `width` bits wide, counted from bit 0. */
export function generalRegister(number: number, width: Width): Register {
	const found = byWidth[width][number];
	if (!found) {
		throw new RangeError(`no general register has the number ${number}`);
	}
	return found;
}

/** The segment register `number` (0–5). */
export function segmentRegister(number: number): Register {
	const found = segmentRegisters[number];
	if (!found) {
		throw new RangeError(`no segment register has the number ${number}`);
	}
	return found;
}

/** The register `number` (0–7) of the x87 stack, counted from its top. */
export function x87Register(number: number): Register {
	const found = x87Registers[number];
	if (!found) {
		throw new RangeError(`no register of x87 has the number ${number}`);
	}
	return found;
}

function wholeParts(width: Width): readonly Register[] {
	return registers.filter((item) => item.file === "general" && item.width === width && item.shift === 0);
}

function generalParts(number: number): Register[] {
	return ([64, 32, 16, 8] as const).map((width) => register(generalName(number, width), number, width, 0));
}

function register(name: string, number: number, width: Width, shift: 0 | 8): Register {
	return { name, file: "general", number, width, shift };
}

function generalName(number: number, width: Width): string {
	const legacy = legacyNames[number];
	if (legacy === undefined) {
		return `r${number}${{ 64: "", 32: "d", 16: "w", 8: "b" }[width]}`;
	}
	if (width === 8) {
		return legacy.endsWith("x") ? `${legacy[0]}l` : `${legacy}l`;
	}
	return { 64: `r${legacy}`, 32: `e${legacy}`, 16: legacy }[width];
}
