// Rows of disassembly around an address, as a disassembly view scrolls: exactly as
// many as asked for, ascending, no address twice. Backwards the line table knows
// where instructions begin; outside it, a linear sweep from some way back finds a
// beginning that leads to the address. Rows that are no instruction are marked.

import { format } from "../isa/format.ts";
import type { Instruction } from "../isa/instruction.ts";
import { instructionAt } from "../machine/instructionView.ts";
import type { MemoryView } from "../machine/machineState.ts";
import type { CodeListing, DisassemblyRow } from "./disassembly.ts";
import type { LineTable } from "./lineTable.ts";
import type { SymbolTable } from "./symbolTable.ts";

/** Bytes that a sweep goes back; after about ten instructions, sweeps from anywhere agree. */
const sweepLength = 64n;
/** Rows of a function that are listed. */
const longestListing = 1000;
const lastAddress = (1n << 64n) - 1n;
/** Instructions that are counted one by one from an address; what lies farther off is counted in bytes. */
const mostCounted = 20_000;

export class Disassembler {
	readonly #memory: MemoryView;
	readonly #symbols: SymbolTable;
	readonly #lines: LineTable;

	constructor(memory: MemoryView, symbols: SymbolTable, lines: LineTable) {
		this.#memory = memory;
		this.#symbols = symbols;
		this.#lines = lines;
	}

	/**
	 * `count` rows, the first of them `offset` instructions from the one at `address`, which may lie beyond
	 * the last address: there, and from there on, rows only fill up.
	 */
	rows(address: bigint, offset: number, count: number): readonly DisassemblyRow[] {
		const counted = Math.max(-mostCounted, Math.min(offset, mostCounted));
		const base = address + BigInt(offset - counted);
		const start = base < 0n ? 0n : base;
		const before = counted < 0 ? this.#before(start, -counted).slice(0, count) : [];
		let next = start;
		for (let skipped = 0; skipped < counted; skipped++) {
			next += BigInt(this.#lengthAt(next));
		}
		return [...before.map((at) => this.#rowAt(at)), ...this.#from(next, count - before.length)];
	}

	/** The function at an address that is in no source; undefined elsewhere. */
	listing(address: bigint): CodeListing | undefined {
		const found = this.#symbols.functionAt(address);
		if (!found || this.#lines.assembly.rowAt(address)) {
			return undefined;
		}
		const { name, start, end } = found;
		const rows: DisassemblyRow[] = [];
		for (let at = start; at < end && rows.length < longestListing; at += BigInt(rows.at(-1)?.length ?? 1)) {
			rows.push(this.row(at));
		}
		return { name, start, isLibrary: this.#symbols.libraryFunctionAt(address) !== undefined, rows };
	}

	/** The row of one instruction. */
	row(address: bigint): DisassemblyRow {
		const instruction = this.#instructionAt(address);
		const bytes = this.#memory.peek(address, instruction?.length ?? 1);
		const symbol = this.#symbols.labelAt(address);
		const span = this.#lines.rowAt(address)?.span;
		if (!instruction) {
			const text = bytes.length > 0 ? `.byte 0x${(bytes[0] ?? 0).toString(16).padStart(2, "0")}` : "not mapped";
			return { address, length: 1, bytes, text, symbol, span, valid: false };
		}
		return {
			address,
			length: instruction.length,
			bytes,
			text: format(instruction, (target) => this.#symbols.nameOf(target)),
			symbol,
			span,
			valid: true,
		};
	}

	#rowAt(address: bigint): DisassemblyRow {
		return address <= lastAddress ? this.row(address) : padding(address);
	}

	/** Undefined also where the program has data, whatever that could be read as. */
	#instructionAt(address: bigint): Instruction | undefined {
		if (address > lastAddress || this.#lines.assembly.rowAt(address)?.kind === "data") {
			return undefined;
		}
		return instructionAt(this.#memory, address);
	}

	#lengthAt(address: bigint): number {
		return this.#instructionAt(address)?.length ?? 1;
	}

	#from(start: bigint, count: number): DisassemblyRow[] {
		const rows: DisassemblyRow[] = [];
		for (let address = start; rows.length < count; ) {
			const row = this.#rowAt(address);
			rows.push(row);
			address += BigInt(row.length);
		}
		return rows;
	}

	/** The beginnings of exactly `count` rows, the last of which ends where `end` begins, as far as there are addresses. */
	#before(end: bigint, count: number): bigint[] {
		const chunks: (readonly bigint[])[] = [];
		let missing = count;
		for (let address = end; missing > 0; ) {
			const starts = this.#startsBefore(address, missing);
			const [first] = starts;
			if (first === undefined) {
				// Below address 0 there is nothing: the rows that are missing stand after the others.
				break;
			}
			chunks.unshift(starts);
			missing -= starts.length;
			address = first;
		}
		return chunks.flat();
	}

	/** Beginnings of instructions right before an address, ascending, at most `count`; none only at address 0. */
	#startsBefore(address: bigint, count: number): readonly bigint[] {
		const known = this.#lines.assembly.before(address, count);
		if (known.length > 0) {
			return known.flatMap((entry) => this.#split(entry.address, entry.length, entry.kind === "data")).slice(-count);
		}
		if (address === 0n) {
			return [];
		}
		return this.#sweep(address).slice(-count);
	}

	/** A statement may be data, or more than one instruction. */
	#split(start: bigint, length: number, isData: boolean): readonly bigint[] {
		const starts: bigint[] = [];
		const end = start + BigInt(length);
		for (let at = start; at < end; ) {
			starts.push(at);
			at += isData ? 1n : BigInt(this.#lengthAt(at));
		}
		return starts;
	}

	/** The longest run of instructions found that ends at an address; single bytes where there is none. */
	#sweep(address: bigint): readonly bigint[] {
		const lowest = address > sweepLength ? address - sweepLength : 0n;
		if (address > lastAddress || this.#memory.peek(address - 1n, 1).length === 0) {
			const first = lowest > address - 32n ? lowest : address - 32n;
			return Array.from({ length: Number(address - first) }, (_, index) => first + BigInt(index));
		}
		for (let first = lowest; first < address; first++) {
			const starts = this.#chain(first, address);
			if (starts) {
				return starts;
			}
		}
		return [address - 1n];
	}

	/** Instructions one after the other from `first` that meet `end` exactly. */
	#chain(first: bigint, end: bigint): readonly bigint[] | undefined {
		const starts: bigint[] = [];
		let at = first;
		while (at < end) {
			const instruction = this.#instructionAt(at);
			if (!instruction) {
				return undefined;
			}
			starts.push(at);
			at += BigInt(instruction.length);
		}
		return at === end ? starts : undefined;
	}
}

function padding(address: bigint): DisassemblyRow {
	return { address, length: 1, bytes: new Uint8Array(), text: "", valid: false };
}
