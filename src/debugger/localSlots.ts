// The named words of a function's frame. A name is a constant that the source
// uses as an offset from rbp or rsp (`.equ count, -8` and `[rbp + count]`); its
// size is what the code uses of it, and an array reaches up to the next name.
// Or it is a variable of which a compiler says where it is, and what.

import type { FrameVariable, Program, SlotUse, TypedName } from "../assembler/program.ts";
import { decode, longestInstruction } from "../isa/decode.ts";
import { lower } from "./bounds.ts";
import { slotOf } from "./namedParts.ts";
import type { FunctionRange, SymbolTable } from "./symbolTable.ts";

/** A named word in one frame. */
export interface LocalSlot {
	readonly name: string;
	readonly address: bigint;
	/** Bytes of the whole, and of one element; they differ for arrays. */
	readonly size: number;
	readonly elementSize: number;
	/** What a compiler says of a variable. */
	readonly variable?: Omit<TypedName, "name" | "offset" | "size" | "elementSize">;
}

/** A variable that a function keeps in a register. */
export interface RegisterSlot {
	readonly name: string;
	/** Of a general register. */
	readonly register: number;
	readonly size: number;
	readonly variable: Pick<TypedName, "type" | "reading">;
}

/** Where a frame's variables are counted from. */
export interface FrameBases {
	readonly address: bigint;
	readonly rbp?: bigint;
	readonly rsp: bigint;
	/** Address of the return address; undefined where there is none. */
	readonly slot?: bigint;
}

/** A named offset in one function. */
interface NamedOffset {
	readonly name: string;
	readonly base: "rbp" | "rsp";
	readonly offset: bigint;
	/** Bytes that the code is seen to use from the offset on. */
	readonly used: number;
	readonly elementSize: number;
	/** True when it is used at more than one offset, or only for its address. */
	readonly isArray: boolean;
}

export class LocalSlots {
	readonly #uses: readonly SlotUse[];
	readonly #symbols: SymbolTable;
	readonly #variables: readonly FrameVariable[];
	readonly #variablesByFunction = new Map<bigint, readonly FrameVariable[]>();
	readonly #byFunction = new Map<bigint, readonly NamedOffset[]>();

	constructor(program: Program, symbols: SymbolTable) {
		this.#uses = program.slots;
		this.#variables = program.variables;
		this.#symbols = symbols;
	}

	/** The variables that a function keeps in registers at an address. */
	registersAt(range: FunctionRange, address: bigint): readonly RegisterSlot[] {
		return this.#meantAt(range, address).flatMap(({ base, offset, name, size, type, reading }) =>
			base === "register" && isWord(size)
				? [{ name, register: Number(offset), size, variable: { type, reading } }]
				: [],
		);
	}

	/** The named words of a function in a frame; what a source names reaches over none of `bounds`. */
	slotsAt(range: FunctionRange, bases: FrameBases, bounds: readonly bigint[]): readonly LocalSlot[] {
		return [...this.#namedAt(range, bases, bounds), ...this.#variablesAt(range, bases)];
	}

	#variablesAt(range: FunctionRange, { address, rbp, rsp, slot }: FrameBases): readonly LocalSlot[] {
		const bases = { rbp, rsp, frame: slot && slot + 8n, memory: 0n, register: undefined };
		return this.#meantAt(range, address).flatMap((variable) => {
			const from = bases[variable.base];
			const { base: _base, start: _start, end: _end, offset, ...described } = variable;
			return from === undefined ? [] : [slotOf(described, BigInt.asUintN(64, from + offset))];
		});
	}

	/** Of several variables with one name, the one of the innermost block. */
	#meantAt(range: FunctionRange, address: bigint): readonly FrameVariable[] {
		const found = new Map<string, FrameVariable>();
		for (const variable of this.#variablesOf(range)) {
			const { name, start, end } = variable;
			const known = found.get(name);
			if (address >= start && address < end && (!known || end - start <= known.end - known.start)) {
				found.set(name, variable);
			}
		}
		return [...found.values()];
	}

	#variablesOf(range: FunctionRange): readonly FrameVariable[] {
		const known = this.#variablesByFunction.get(range.start);
		const found = known ?? this.#variables.filter(({ start, end }) => start < range.end && end > range.start);
		this.#variablesByFunction.set(range.start, found);
		return found;
	}

	#namedAt(range: FunctionRange, { rbp, rsp }: FrameBases, bounds: readonly bigint[]): readonly LocalSlot[] {
		const placed = this.#offsetsOf(range).flatMap((named) => {
			const base = named.base === "rbp" ? rbp : rsp;
			return base === undefined ? [] : [{ named, address: BigInt.asUintN(64, base + named.offset) }];
		});
		placed.sort((one, other) => (one.address < other.address ? -1 : 1));
		return placed.map(({ named, address }, index) => {
			const next = placed.slice(index + 1).find((item) => item.address > address)?.address;
			const ends = [next, ...bounds.filter((bound) => bound > address)].filter((end) => end !== undefined);
			const room = ends.reduce((least, end) => Math.min(least, Number(end - address)), Number.POSITIVE_INFINITY);
			return { name: named.name, address, elementSize: named.elementSize, size: sizeWithin(named, room) };
		});
	}

	#offsetsOf(range: FunctionRange): readonly NamedOffset[] {
		const known = this.#byFunction.get(range.start);
		if (known) {
			return known;
		}
		const groups = new Map<string, SlotUse[]>();
		for (const use of this.#uses) {
			if (use.instruction >= range.start && use.instruction < range.end) {
				const key = `${use.base} ${this.#nameOf(use)}`;
				groups.set(key, [...(groups.get(key) ?? []), use]);
			}
		}
		const offsets = [...groups.values()].flatMap((uses) => this.#nameOffset(uses));
		this.#byFunction.set(range.start, offsets);
		return offsets;
	}

	/** `letters+1` is part of `letters`. */
	#nameOf({ name }: SlotUse): string {
		const whole = /^[^+-]+/.exec(name)?.[0].trim() ?? name;
		return this.#symbols.find(whole)?.kind === "constant" ? whole : name;
	}

	/** Bytes that the instruction accesses there; undefined where it only computes the address. */
	#sizeOf({ instruction: address }: SlotUse): number | undefined {
		const segment = this.#symbols.segmentAt(address);
		const offset = segment ? Number(address - segment.address) : 0;
		const bytes = segment?.bytes.subarray(offset, offset + longestInstruction) ?? new Uint8Array();
		const instruction = decode(bytes, address);
		if (typeof instruction === "string") {
			return undefined;
		}
		const operand = instruction.operands.find((item) => item.kind === "memory");
		const width = instruction.row.operation === "lea" ? undefined : operand?.width;
		return width === undefined ? undefined : width / 8;
	}

	#nameOffset(uses: readonly SlotUse[]): readonly NamedOffset[] {
		const [first] = uses;
		if (!first) {
			return [];
		}
		const lowest = uses.reduce((least, use) => lower(use.offset, least), first.offset);
		const name = this.#nameOf(first);
		const constant = this.#symbols.find(name);
		const offset = constant?.kind === "constant" && constant.value <= lowest ? constant.value : lowest;
		const seen = uses.map((use) => ({ offset: use.offset, size: this.#sizeOf(use) }));
		const widths = seen.flatMap(({ size }) => (size === undefined ? [] : [size]));
		const used = seen.map((use) => Number(use.offset - offset) + (use.size ?? 8));
		const isArray = seen.some((use) => use.offset !== offset || use.size === undefined);
		return [
			{
				name,
				base: first.base,
				offset,
				used: Math.max(...used),
				elementSize: isArray ? Math.min(...(widths.length > 0 ? widths : [1])) : Math.max(...widths),
				isArray,
			},
		];
	}
}

function isWord(size: number): boolean {
	return size === 1 || size === 2 || size === 4 || size === 8;
}

const longestArray = 4096;

function sizeWithin(named: NamedOffset, room: number): number {
	if (!named.isArray) {
		return named.used;
	}
	// An array used by its address alone has elements of unknown size.
	return Number.isFinite(room) ? Math.min(room, longestArray) : named.used;
}
