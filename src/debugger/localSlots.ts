// The named words of a function's frame. A name is a constant that the source
// uses as an offset from rbp or rsp (`.equ count, -8` and `[rbp + count]`); its
// size is what the code uses of it, and an array reaches up to the next name.
// Or it is a variable of which a compiler says where it is, and what.

import type { Program, SlotUse, TypedName } from "../assembler/program.ts";
import { decode, longestInstruction } from "../isa/decode.ts";
import { lower } from "./bounds.ts";
import type { Piece } from "./locationValue.ts";
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
	/** Of a variable that is not in memory as a whole: where it is. The address then counts from its beginning. */
	readonly pieces?: readonly Piece[];
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
	readonly #byFunction = new Map<bigint, readonly NamedOffset[]>();

	constructor(program: Program, symbols: SymbolTable) {
		this.#uses = program.slots;
		this.#symbols = symbols;
	}

	/** The named words of a function in a frame; they reach over none of `bounds`. */
	slotsAt(
		range: FunctionRange,
		{ rbp, rsp }: { readonly rbp?: bigint; readonly rsp: bigint },
		bounds: readonly bigint[],
	): readonly LocalSlot[] {
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

const longestArray = 4096;

function sizeWithin(named: NamedOffset, room: number): number {
	if (!named.isArray) {
		return named.used;
	}
	// An array used by its address alone has elements of unknown size.
	return Number.isFinite(room) ? Math.min(room, longestArray) : named.used;
}
