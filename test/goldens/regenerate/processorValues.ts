// The words of which forms and their cases are made: corner values of each width,
// random ones from a fixed seed (so that a new recording differs only where the
// processor does), and the notation of processor.c.

export type Width = 8 | 16 | 32 | 64;

export const widths: readonly Width[] = [8, 16, 32, 64];

/** A source of repeatable random numbers (splitmix64). */
export class Random {
	private state: bigint;

	constructor(seed: bigint) {
		this.state = seed;
	}

	/** Uniform over `bits` bits. */
	next(bits: number): bigint {
		this.state = BigInt.asUintN(64, this.state + 0x9e3779b97f4a7c15n);
		let mixed = this.state;
		mixed = BigInt.asUintN(64, (mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n);
		mixed = BigInt.asUintN(64, (mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn);
		return BigInt.asUintN(bits, mixed ^ (mixed >> 31n));
	}

	/** rflags with random status flags, DF clear. */
	flags(): bigint {
		return 0x202n | (this.next(12) & 0x8d5n);
	}
}

/** 0, 1, the ends of the signed and unsigned ranges, and a pattern. */
export function corners(width: Width): readonly bigint[] {
	const half = 1n << BigInt(width - 1);
	return [0n, 1n, half - 1n, half, 2n * half - 1n, BigInt.asUintN(width, 0xf0e1d2c3b4a5960fn)];
}

/** Every pair of corners and some random pairs. */
export function pairs(width: Width, random: Random, randomPairs = 10): readonly (readonly [bigint, bigint])[] {
	const all = corners(width).flatMap((left) => corners(width).map((right) => [left, right] as const));
	const more = Array.from({ length: randomPairs }, () => [random.next(width), random.next(width)] as const);
	return [...all, ...more];
}

/** Little-endian bytes in hexadecimal. */
export function bytesOf(value: bigint, width: number): string {
	return Array.from({ length: width / 8 }, (_, index) =>
		((value >> BigInt(8 * index)) & 0xffn).toString(16).padStart(2, "0"),
	).join("");
}

/** The name of a register's part: `rax` at 16 bits is `ax`. */
export function part(register: "rax" | "rbx" | "rcx" | "rdx", width: Width): string {
	const letter = register[1];
	return { 8: `${letter}l`, 16: `${letter}x`, 32: `e${letter}x`, 64: register }[width];
}

export function sized(width: Width): string {
	return { 8: "byte ptr", 16: "word ptr", 32: "dword ptr", 64: "qword ptr" }[width];
}

export interface Form {
	/** The operation in src/isa/operation.ts that it shows. */
	readonly operation: string;
	/** The instruction, as GNU as reads it. */
	readonly text: string;
	/** What it is run on: the registers, flags and memory that differ from the usual ones. */
	readonly cases: readonly string[];
}

/** Where memory operands point. */
const data = 0x10008000n;

export function form(operation: string, operands: string, cases: readonly string[]): Form {
	return { operation, text: `${operation} ${operands}`, cases };
}

export function twoRegisters([left, right]: readonly [bigint, bigint], random: Random): string {
	return `rax=${hex(left)} rbx=${hex(right)} f=${hex(random.flags())}`;
}

export function at(value: bigint, width: number): string {
	return `@${hex(data)}=${bytesOf(value, width)}`;
}

export function hex(value: bigint): string {
	return value.toString(16);
}
