// What an ELF file is made of beside its segments: records of little-endian
// fields, tables of names, and the symbols by which objdump and gdb know places.

import { littleEndian } from "./numberBytes.ts";
import type { ProgramSymbol, Segment } from "./program.ts";

/** Bytes of an Elf64_Sym. */
export const symbolSize = 24;

/** Section number of a symbol that is a number and no place (SHN_ABS). */
const noSection = 0xfff1;

const symbolTypes = { object: 1, function: 2 } as const;

/** Fields one after the other, each with its width in bytes. */
export function record(...fields: readonly (readonly [value: number | bigint, width: number])[]): Uint8Array {
	return Uint8Array.from(fields.flatMap(([value, width]) => [...littleEndian(BigInt(value), width)]));
}

/** Names that end with a zero byte, one after the other; the first is empty. */
export class NameTable {
	readonly #pieces = [new Uint8Array(1)];
	readonly #offsets = new Map([["", 0]]);
	#size = 1;

	/** Where the name is; it is added when it is not there. */
	offsetOf(name: string): number {
		const known = this.#offsets.get(name);
		if (known !== undefined) {
			return known;
		}
		const offset = this.#size;
		const piece = new TextEncoder().encode(`${name}\0`);
		this.#pieces.push(piece);
		this.#offsets.set(name, offset);
		this.#size += piece.length;
		return offset;
	}

	bytes(): Uint8Array {
		return joined(this.#pieces, this.#size);
	}
}

/**
 * The symbol table of a file whose sections are the segments, counted from 1. As a linker has it:
 * local symbols first, and no `.L` and numbered labels.
 */
export function executableSymbols(
	symbols: readonly ProgramSymbol[],
	segments: readonly Segment[],
): { readonly symbols: Uint8Array; readonly names: NameTable; readonly firstGlobal: number } {
	const named = symbols.filter(({ name }) => !/^(\.L|\d|$)/.test(name));
	const ordered = [...named.filter(({ global }) => !global), ...named.filter(({ global }) => global)];
	const names = new NameTable();
	const records = ordered.map((symbol) => symbolRecord(symbol, segments, names));
	return {
		symbols: joined([new Uint8Array(symbolSize), ...records], symbolSize * (records.length + 1)),
		names,
		firstGlobal: 1 + named.filter(({ global }) => !global).length,
	};
}

/** Elf64_Sym. */
function symbolRecord(symbol: ProgramSymbol, segments: readonly Segment[], names: NameTable): Uint8Array {
	const { name, value, kind, type, global, size = 0 } = symbol;
	const binding = global ? 0x10 : 0;
	const section = kind === "label" ? sectionOf(symbol, segments) : noSection;
	const information = binding + (type ? symbolTypes[type] : 0);
	return record([names.offsetOf(name), 4], [information, 1], [0, 1], [section, 2], [value, 8], [size, 8]);
}

/** The end of a section is a place in it too, so the section's name decides where it is known. */
function sectionOf({ section, value }: ProgramSymbol, segments: readonly Segment[]): number {
	const index = segments.findIndex(({ name, address, size }) =>
		section === undefined ? value >= address && value < address + BigInt(size) : name === section,
	);
	return index < 0 ? noSection : index + 1;
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
	const bytes = new Uint8Array(size);
	let offset = 0;
	for (const piece of pieces) {
		bytes.set(piece, offset);
		offset += piece.length;
	}
	return bytes;
}
