// A random statement of any row of the instruction table, in the syntax of GNU
// as, that can stand anywhere in a random program: its operands are registers
// that the program may change, numbers, and memory in the program's room. Rows
// that go elsewhere, move the stack's top or always fault have no statement
// here; the program has its own pieces for them.

import { conditions } from "../../src/isa/conditions.ts";
import type { Operation } from "../../src/isa/operation.ts";
import type { OperandWidth, Register, Width } from "../../src/isa/registers.ts";
import type { Place, PlaceWidth, Row } from "../../src/isa/row.ts";
import { rows } from "../../src/isa/tableReader.ts";

/** A number below the one given. */
export type Random = (below: number) => number;

/** Registers that a program's statements may change, by width; the last four bytes go with no REX prefix. */
export const free: Readonly<Record<Width, readonly string[]>> = {
	64: ["rax", "rcx", "rdx", "rbx", "rsi", "rdi", "r8", "r9", "r10", "r11"],
	32: ["eax", "ecx", "edx", "ebx", "esi", "edi", "r8d", "r9d", "r10d", "r11d"],
	16: ["ax", "cx", "dx", "bx", "si", "di", "r8w", "r9w", "r10w", "r11w"],
	8: ["al", "cl", "dl", "bl", "sil", "dil", "r8b", "r9b", "r10b", "r11b"],
};

const highBytes = ["ah", "ch", "dh", "bh"];
const legacy: Readonly<Record<Width, readonly string[]>> = {
	64: [],
	32: ["eax", "ecx", "edx", "ebx", "esi", "edi"],
	16: ["ax", "cx", "dx", "bx", "si", "di"],
	8: ["al", "cl", "dl", "bl", ...highBytes],
};

/** Bytes of the room, whose start is 16-byte aligned and in r14; r13 holds a place near the end of its first page. */
export const roomSize = 9000;

/** A row at one of its widths, with a register or memory where either can stand. */
export interface Use {
	readonly row: Row;
	readonly width: Width | 128;
	readonly isInMemory: boolean;
}

/** Operations that are for the program's own pieces, and those whose results are no matter of the program alone. */
const apart: readonly Operation[] = [
	..."call ret jmp jcc jrcxz loop loope loopne syscall interrupt int3 ud2 hlt".split(" "),
	..."push pop pushf popf enter leave cpuid rdtsc rdtscp random sgdt sidt ldmxcsr stmxcsr".split(" "),
	..."readSegment loadSegment pushSegment popSegment".split(" "),
] as Operation[];

/** GNU as takes a 64-bit register for these and encodes the 32-bit one. */
const narrowInGas = /^(p?movmsk..?|pinsrw|pextrw)$/;

/** Everything that has a statement. */
export const uses: readonly Use[] = rows
	.filter(({ encoding, operation, places }) => {
		const isForGas = !encoding.decodeOnly && encoding.dialect !== "nasm";
		return (
			isForGas && !isOfX87(encoding) && !apart.includes(operation) && !places.some((place) => place.kind === "relative")
		);
	})
	.flatMap((row) => (row.widths.length === 0 ? ([64] as const) : row.widths).flatMap((width) => usesAt(row, width)))
	.filter(({ row, width }) => !(width === 64 && narrowInGas.test(row.operation)));

/** x87 has random programs of its own. */
function isOfX87({ map, byte, prefix, modrm }: Row["encoding"]): boolean {
	const isSaving = map === "0F" && byte === 0xae && prefix === "none" && modrm?.kind === "digit" && modrm.digit < 2;
	return (map === "" && (byte & 0xf8) === 0xd8) || (map === "" && byte === 0x9b) || isSaving;
}

function usesAt(row: Row, width: Width | 128): readonly Use[] {
	const rm = row.places.find((place) => place.kind === "rm");
	const kinds = rm?.kind === "rm" ? [...(rm.file ? [false] : []), ...(rm.memory ? [true] : [])] : [false];
	return kinds.map((isInMemory) => ({ row, width, isInMemory }));
}

/** The lines of a statement: what its operands need first, then the instruction. */
export function randomStatement(use: Use, random: Random): readonly string[] {
	return new Statement(use, random).lines();
}

class Statement {
	private readonly row: Row;
	private readonly width: Width | 128;
	private readonly random: Random;
	/** Set when a byte register may be one that goes with no REX prefix. */
	private readonly isLegacy: boolean;
	private readonly isInMemory: boolean;

	constructor({ row, width, isInMemory }: Use, random: Random) {
		this.row = row;
		this.width = width;
		this.isInMemory = isInMemory;
		this.random = random;
		const held = row.places.filter((place) => place.kind !== "immediate");
		const placeWidths = held.map((place) => ("width" in place ? this.resolve(place.width) : 0));
		const isByteDivision = /^i?div$/.test(row.operation) && width === 8;
		this.isLegacy = isByteDivision || (placeWidths.includes(8) && !placeWidths.includes(64) && random(3) === 0);
	}

	lines(): readonly string[] {
		const operands = this.row.places.some((place) => place.kind === "implied memory")
			? []
			: this.row.places.map((place) => this.operand(place));
		const name = this.name();
		const text = `${this.prefix()}${name}${operands.length > 0 ? ` ${operands.join(", ")}` : ""}`;
		return [...this.preparations(operands), text];
	}

	private name(): string {
		const { names, widths, mnemonic, aliases, places, encoding } = this.row;
		const name = places.some((place) => place.kind === "offset")
			? (aliases[0] ?? mnemonic)
			: (names[names.length > 1 ? widths.indexOf(this.width) : 0] ?? mnemonic);
		return encoding.filled === "condition" ? name.replace("cc", this.pick(conditions).names[0]) : name;
	}

	private prefix(): string {
		const { lock, repeat } = this.row.encoding;
		if (repeat !== undefined) {
			return this.pick(repeat === "rep" ? ["", "rep "] : ["", "repe ", "repne "]);
		}
		return lock && this.isInMemory && this.random(3) === 0 ? "lock " : "";
	}

	/** Lines that keep addresses inside the room and quotients inside their registers. */
	private preparations(operands: readonly string[]): readonly string[] {
		const { operation } = this.row;
		switch (operation) {
			case "xlat":
				return ["lea rbx, [room]"];
			case "maskmovdqu":
				return [`lea rdi, [room + ${16 * this.random(200)}]`];
			case "div":
			case "idiv":
				return this.fittingDividend(operands[0] ?? "");
			case "movs":
			case "cmps":
			case "stos":
			case "lods":
			case "scas":
				return [
					`lea rsi, [room + ${3000 + this.random(300)}]`,
					`lea rdi, [room + ${3000 + this.random(300)}]`,
					`mov ecx, ${this.random(40)}`,
				];
			default:
				return /^bt[src]?$/.test(operation) && this.isInMemory && this.row.places[1]?.kind === "reg"
					? [`and ${this.wholeOf(operands[1] ?? "")}, ${this.random(2) ? 0x1ff : 0x3f}`]
					: [];
		}
	}

	/** The upper half is below the divisor, or the sign of the lower one: the quotient fits, or nearly always. */
	private fittingDividend(divisor: string): readonly string[] {
		const width = this.width === 128 ? 64 : this.width;
		const high = { 8: "ah", 16: "dx", 32: "edx", 64: "rdx" }[width];
		const signed = { 8: "cbw", 16: "cwd", 32: "cdq", 64: "cqo" }[width];
		return [
			`or ${divisor}, 1`,
			...(this.row.operation === "idiv" ? [signed] : [`mov ${high}, ${divisor}`, `shr ${high}, ${1 + this.random(7)}`]),
		];
	}

	private wholeOf(register: string): string {
		const { width } = this;
		const names = width === 128 ? [] : free[width];
		return free[64][names.indexOf(register)] ?? "rcx";
	}

	private operand(place: Place): string {
		switch (place.kind) {
			case "reg":
			case "opcode":
			case "vex":
				return this.register(place.file, this.resolve(place.width));
			case "both":
				return this.register("general", this.width);
			case "rm":
				return this.isInMemory
					? this.memory(place.width === "any" ? undefined : this.resolve(place.width))
					: this.register(place.file ?? "general", this.resolve(place.width === "any" ? 64 : place.width));
			case "immediate":
				return this.number(place);
			case "offset":
				return `${this.sized(this.width)}[room + ${this.random(800)}]`;
			case "fixed":
				return place.register.name;
			case "accumulator":
				return { 8: "al", 16: "ax", 32: "eax", 64: "rax", 128: "rax" }[this.width];
			case "one":
				return "1";
			default:
				throw new RangeError(`no operand for ${place.kind}`);
		}
	}

	private register(file: Register["file"], width: OperandWidth): string {
		if (file !== "general" || width === 128 || width === 80) {
			return `xmm${this.random(16)}`;
		}
		const isDivisor = /^i?div$/.test(this.row.operation);
		const names = this.isLegacy ? legacy[width] : free[width];
		return this.pick(isDivisor ? names.filter((name) => !/^[er]?[ad][xlh]$/.test(name)) : names);
	}

	private memory(width: OperandWidth | undefined): string {
		const isAligned = width === 128 && !(unaligned.test(this.row.operation) && this.random(2) === 0);
		const offset = isAligned ? 16 * this.random(40) : this.random(3) ? 8 * this.random(80) : this.random(640);
		const bases = this.isLegacy
			? [`[room + ${offset}]`, `[rip + room + ${offset}]`]
			: [
					`[r14 + ${offset}]`,
					`[r14 + ${offset}]`,
					isAligned ? `[r14 + ${offset}]` : `[r13 - ${offset % 64}]`,
					`[room + ${offset}]`,
					`[rip + room + ${offset}]`,
					isAligned ? `[r14d + ${offset}]` : `[rsp - ${16 + (offset % 200)}]`,
					isAligned ? `gs:[room + ${offset}]` : `[r14 + r12*8 + ${offset}]`,
					`[r14d + ${offset}]`,
				];
		const address = width === undefined && this.random(2) ? this.anyAddress() : this.pick(bases);
		return `${width === undefined ? "" : this.sized(width)}${address}`;
	}

	/** For `lea`: no memory is touched. */
	private anyAddress(): string {
		const width = this.random(4) === 0 ? 32 : 64;
		const [base, index] = [this.pick(free[width]), this.pick(free[width])];
		return `[${base} + ${index}*${this.pick([1, 2, 4, 8])} ${this.pick(["- 5", "+ 0x12345", "+ 0", "- 0x7fffffff"])}]`;
	}

	private number(place: Place & { kind: "immediate" }): string {
		const width = this.resolve(place.width);
		if (place.extended) {
			return `${this.random(256) - 128}`;
		}
		if (place.width !== "row" && width < 64) {
			return `${this.random(2 ** width)}`;
		}
		if (place.width === 64) {
			return `0x${(BigInt(this.random(2 ** 31)) * 0x100000001n * BigInt(1 + this.random(2))).toString(16)}`;
		}
		// Numbers that fit a byte are for the rows that have one.
		const limit = 2 ** (Math.min(width, 32) - 1);
		const least = width === 8 ? 0 : 129;
		const size = this.random(4) ? least + this.random(limit - least) : limit - 1;
		return `${this.random(2) ? size : -size}`;
	}

	private sized(width: OperandWidth): string {
		return {
			8: "byte ptr ",
			16: "word ptr ",
			32: "dword ptr ",
			64: "qword ptr ",
			80: "tbyte ptr ",
			128: "xmmword ptr ",
		}[width];
	}

	private resolve(width: PlaceWidth | "any"): OperandWidth {
		return width === "row" || width === "any" ? this.width : width;
	}

	private pick<T>(items: readonly T[]): T {
		return pick(items, this.random);
	}
}

/** Operations that take 16 bytes at any address. */
const unaligned = /^(vmovu|pcmp.str.)$/;

export function pick<T>(items: readonly T[], random: Random): T {
	const item = items[random(items.length)];
	if (item === undefined) {
		throw new RangeError("nothing to pick from");
	}
	return item;
}
