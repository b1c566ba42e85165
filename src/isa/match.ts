// Decides whether an operand can stand in a place of a row, and says why not.
// Knows places, not instructions.

import { hex } from "./hex.ts";
import type { Immediate, Memory, Operand, Target } from "./instruction.ts";
import { generalRegister, type OperandWidth, type Register, type Width } from "./registers.ts";
import type { Place, PlaceWidth, Row } from "./row.ts";

export type Dialect = "gas" | "nasm";

/** Why an operand does not fit its place. */
export interface Misfit {
	readonly operand?: number;
	/** One sentence for the author, made only when it is wanted. */
	readonly message: () => string;
	/** How near it came: another kind of operand, another register, another width, or only a value out of range. */
	readonly closeness: "kind" | "register" | "width" | "value";
}

export interface Context {
	readonly row: Row;
	readonly width: Width | 128;
	readonly addressWidth: 32 | 64;
	/** Where the instruction stands. */
	readonly address: bigint;
}

type Result = Omit<Misfit, "operand"> | undefined;

/** Undefined when `operand` can stand in `place`. */
export function matchPlace(place: Place, operand: Operand, context: Context): Result {
	switch (place.kind) {
		case "reg":
		case "opcode":
		case "vex":
			return matchRegister(operand, place.file, numeric(place.width, context));
		case "both":
			return matchRegister(operand, "general", context.width);
		case "rm":
			return matchRm(place, operand, context);
		case "immediate":
			return operand.kind === "immediate" ? matchImmediate(place, operand, context.width) : wrongKind(operand);
		case "one":
			return operand.kind === "immediate" && operand.value === 1n && !operand.symbolic ? undefined : wrongKind(operand);
		case "relative":
			return matchTarget(place.width, operand, context);
		case "offset":
			return matchOffset(operand, context);
		case "fixed":
			return matchFixed(operand, place.register);
		case "accumulator":
			return matchFixed(operand, generalRegister(0, context.width === 128 ? 64 : context.width));
		default:
			return matchImplied(place, operand, context);
	}
}

/** Bits that memory in this place has; undefined for other places and for bare addresses. */
export function accessWidth(place: Place, rowWidth: Width | 128): OperandWidth | undefined {
	if (place.kind === "offset") {
		return rowWidth;
	}
	const width = place.kind === "rm" || place.kind === "implied memory" ? place.width : "any";
	return width === "any" ? undefined : width === "row" ? rowWidth : width;
}

function numeric(width: PlaceWidth, context: Context): OperandWidth {
	return width === "row" ? context.width : width;
}

function matchRegister(operand: Operand, file: Register["file"], width: OperandWidth): Result {
	if (operand.kind !== "register" || operand.register.file !== file) {
		return wrongKind(operand);
	}
	return file === "xmm" || operand.register.width === width ? undefined : wrongWidth(operand.register.width, width);
}

function matchFixed(operand: Operand, register: Register): Result {
	if (operand.kind !== "register") {
		return wrongKind(operand);
	}
	if (operand.register === register) {
		return undefined;
	}
	const areSegments = register.file === "segment" && operand.register.file === "segment";
	const message = () =>
		areSegments ? "of the segment registers only fs and gs can stand here" : `only ${register.name} can stand here`;
	return { closeness: "register", message };
}

function matchRm(place: Place & { kind: "rm" }, operand: Operand, context: Context): Result {
	const width = accessWidth(place, context.width);
	if (operand.kind === "register" && place.file) {
		return matchRegister(operand, place.file, width ?? operand.register.width);
	}
	if (operand.kind !== "memory" || !place.memory) {
		return wrongKind(operand);
	}
	if (operand.width && width && operand.width !== width) {
		return wrongWidth(operand.width, width);
	}
	return matchAddress(operand, context);
}

/** The displacement, or the distance from rip, fits in 32 signed bits. */
function matchAddress({ base, index, displacement, displacementWidth }: Memory, { address }: Context): Result {
	if (displacementWidth === 64) {
		return {
			closeness: "value",
			message: () => "only `mov` between memory and al, ax, eax or rax takes an address of 64 bits",
		};
	}
	const distance = base === "rip" ? BigInt.asIntN(64, displacement - address) : displacement;
	// An instruction ends 1 to 15 bytes after its address: both ends must be in reach.
	const end = base === "rip" ? distance - 15n : distance;
	if (fitsSigned(distance, 32) && fitsSigned(end, 32)) {
		return undefined;
	}
	const what = base === "rip" ? "the distance to" : base || index ? "the displacement" : "the address";
	return {
		closeness: "value",
		message: () => `${what} ${hex(displacement)} does not fit in 32 signed bits: load it into a register first`,
	};
}

/** GNU as falls back on the long form for addresses that fit no other; `movabs` asks for it, and `[qword x]` in NASM. */
function matchOffset(operand: Operand, { width }: Context): Result {
	if (operand.kind !== "memory" || operand.base || operand.index) {
		return wrongKind(operand);
	}
	return operand.width && operand.width !== width ? wrongWidth(operand.width, width) : undefined;
}

function matchImplied(place: Place & { kind: "implied memory" }, operand: Operand, context: Context): Result {
	const { register } = place;
	const expected = generalRegister({ rbx: 3, rsi: 6, rdi: 7 }[register], context.addressWidth);
	if (operand.kind !== "memory" || operand.base !== expected || operand.index || operand.displacement !== 0n) {
		return { closeness: "register", message: () => `only [${register}] can stand here` };
	}
	if (operand.segment && register === "rdi") {
		return { closeness: "register", message: () => "[rdi] takes no segment here" };
	}
	const width = accessWidth(place, context.width);
	return operand.width && operand.width !== width ? wrongWidth(operand.width, width ?? 64) : undefined;
}

function matchTarget(width: 8 | 32, operand: Operand, { row, address, addressWidth }: Context): Result {
	const target = targetOf(operand);
	if (!target) {
		return wrongKind(operand);
	}
	if (target.short && width !== 8) {
		return { closeness: "kind", message: () => "this form is not short" };
	}
	const length = branchLength(row, width, addressWidth);
	const distance = BigInt.asIntN(64, target.address - address - BigInt(length));
	if (fitsSigned(distance, width) && !(width === 8 && target.near)) {
		return undefined;
	}
	const reach = width === 8 ? "-128 to 127 bytes" : "2 GiB either way";
	return { closeness: "value", message: () => `the target is ${distance} bytes away, out of reach (${reach})` };
}

/** Bytes of a branch whose distance is `width` bits wide. */
export function branchLength({ encoding }: Row, width: 8 | 32, addressWidth: 32 | 64): number {
	return (encoding.map === "" ? 1 : 2) + width / 8 + (addressWidth === 32 ? 1 : 0);
}

function targetOf(operand: Operand): Target | undefined {
	if (operand.kind === "immediate") {
		return { kind: "target", address: BigInt.asUintN(64, operand.value) };
	}
	return operand.kind === "target" ? operand : undefined;
}

function matchImmediate(place: Place & { kind: "immediate" }, operand: Immediate, rowWidth: Width | 128): Result {
	const { value } = operand;
	const symbolic = operand.symbolic ?? false;
	const whole = place.width === "row" || place.extended ? rowWidth : place.width;
	const fitsWhole = value >= -(1n << BigInt(whole - 1)) && value < 1n << BigInt(whole);
	const held = place.extended ? 8 : Math.min(whole, place.width === "row" ? 32 : 64);
	const isOther = operand.asked === 32 && (place.symbolic || place.unsigned);
	if (isOther || (operand.asked === 8 && held !== 8) || (operand.asked === 32 && held === 64)) {
		return wrongKind(operand);
	}
	const fits = fitsWhole && (held === whole || fitsSigned(BigInt.asIntN(whole, value), held));
	if (place.symbolic || place.unsigned) {
		return symbolic === (place.symbolic ?? false) && fits && (place.symbolic || value >= 0n)
			? undefined
			: wrongKind(operand);
	}
	if (fits && !(place.extended && symbolic && operand.asked !== 8)) {
		return undefined;
	}
	const shown = value < 1000n ? `${value}` : hex(value);
	return {
		closeness: "value",
		message: () => `${shown} does not fit in ${held === whole ? held : `${held} signed`} bits`,
	};
}

function fitsSigned(value: bigint, width: number): boolean {
	return BigInt.asIntN(width, value) === value;
}

function wrongWidth(given: number, wanted: number): Result {
	return { closeness: "width", message: () => `the operand is ${given} bits wide instead of ${wanted}` };
}

function wrongKind({ kind }: Operand): Result {
	return { closeness: "kind", message: () => `${operandNames[kind]} cannot stand here` };
}

/** What operands are called in messages. */
export const operandNames: Readonly<Record<Operand["kind"], string>> = {
	register: "a register",
	memory: "memory",
	immediate: "a number",
	target: "a branch target",
};
