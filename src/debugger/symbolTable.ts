// Names for addresses, and addresses for names. A function begins at a label that
// is global, has `.type function`, is called, or has its address taken; other
// labels of the code (the heads of loops) are places inside a function. `.L` and
// numbered labels name nothing.

import { librarySection } from "../assembler/library.ts";
import type { Program, ProgramSymbol, Segment } from "../assembler/program.ts";
import { decode } from "../isa/decode.ts";
import type { Instruction } from "../isa/instruction.ts";
import { higher, lastAtOrBelow } from "./bounds.ts";
import type { LocalSlot } from "./localSlots.ts";
import { slotOf } from "./namedParts.ts";

/** A stretch of code with one name. */
export interface FunctionRange {
	readonly name: string;
	readonly start: bigint;
	readonly end: bigint;
}

export class SymbolTable {
	readonly #program: Program;
	readonly #byName: ReadonlyMap<string, ProgramSymbol>;
	/** Labels that may be shown, in ascending order of address. */
	readonly #labels: readonly ProgramSymbol[];
	readonly #functions: readonly FunctionRange[];
	readonly #all: readonly ProgramSymbol[];
	readonly #dataEnd: bigint;
	/** Of functions, as their source has them, by the address that each begins at. */
	readonly #sourceNames: ReadonlyMap<bigint, string>;
	/** The variables in the data that a compiler tells of, ascending. */
	readonly dataSlots: readonly LocalSlot[];

	constructor(program: Program) {
		this.#program = program;
		this.#byName = new Map(program.symbols.map((symbol) => [symbol.name, symbol]));
		this.dataSlots = program
			.notes()
			.data.map(({ address, ...variable }) => slotOf(variable, address))
			.sort((one, other) => (one.address < other.address ? -1 : 1));
		this.#dataEnd = this.dataSlots.reduce((end, { address, size }) => higher(end, address + BigInt(size)), 0n);
		this.#sourceNames = new Map(
			program.notes().functions.flatMap(({ ranges, name }) => ranges.map(({ start }) => [start, name])),
		);
		this.#labels = program.symbols.filter(isShown).sort((one, other) => compare(one, other));
		this.#functions = this.#findFunctions();
		this.#all = program.symbols.filter((symbol) => symbol.kind === "constant" || isShown(symbol));
	}

	/** The variables in the data that touch a range; most ranges that are looked at lie on a stack, far from all of them. */
	dataSlotsIn(low: bigint, high: bigint): readonly LocalSlot[] {
		const [first] = this.dataSlots;
		if (!first || high <= first.address || low >= this.#dataEnd) {
			return [];
		}
		return this.dataSlots.filter(({ address, size }) => address < high && address + BigInt(size) > low);
	}

	find(name: string): ProgramSymbol | undefined {
		return this.#byName.get(name);
	}

	/** All labels and constants that people wrote, in the order of the program. */
	all(): readonly ProgramSymbol[] {
		return this.#all;
	}

	functions(): readonly FunctionRange[] {
		return this.#functions;
	}

	/** The function whose code holds the address. */
	functionAt(address: bigint): FunctionRange | undefined {
		const found = this.#functions[lastAtOrBelow(this.#functions, address, (item) => item.start)];
		return found && address < found.end ? found : undefined;
	}

	/** A function's name as its source has it, where the label is one that a compiler made of it: `Square::Square`, `area` for `area.isra.0`. */
	titleOf({ name, start }: FunctionRange): string {
		return /^_[ZR]|\.(?:constprop|isra|part|cold)\b/.test(name) ? this.#sourceNames.get(start) || name : name;
	}

	/** The name of the C library's function at the address; undefined in the program's own code. */
	libraryFunctionAt(address: bigint): string | undefined {
		return this.segmentAt(address)?.name === librarySection ? this.functionAt(address)?.name : undefined;
	}

	/** The label that stands at the address: a function's before others. */
	labelAt(address: bigint): string | undefined {
		const asFunction = this.functionAt(address);
		if (asFunction?.start === address) {
			return asFunction.name;
		}
		const label = this.#labels[lastAtOrBelow(this.#labels, address, (item) => item.value)];
		return label?.value === address ? label.name : undefined;
	}

	/** The label of data at or below the address, in the same segment, and the bytes it stands for. */
	dataAt(address: bigint): { readonly name: string; readonly start: bigint; readonly end: bigint } | undefined {
		const segment = this.segmentAt(address);
		const index = lastAtOrBelow(this.#labels, address, (item) => item.value);
		const label = this.#labels[index];
		if (!segment || !label || label.value < segment.address) {
			return undefined;
		}
		const first = this.#labels.find((item) => item.value === label.value) ?? label;
		const segmentEnd = segment.address + BigInt(segment.size);
		const next = this.#labels[index + 1]?.value ?? segmentEnd;
		const limit = next < segmentEnd ? next : segmentEnd;
		const end = first.size ? first.value + BigInt(first.size) : limit;
		return address < end ? { name: first.name, start: first.value, end } : undefined;
	}

	/** `main+0x14`, `msg`, `msg+0x3`; undefined where no name is near. */
	nameOf(address: bigint): string | undefined {
		const found = this.functionAt(address) ?? this.dataAt(address);
		return found && withOffset(found.name, address - found.start);
	}

	segmentAt(address: bigint): Segment | undefined {
		return this.#program.segments.find((segment) => holds(segment, address));
	}

	isCode(address: bigint): boolean {
		return this.segmentAt(address)?.execute === true;
	}

	#findFunctions(): readonly FunctionRange[] {
		const starts = this.#functionStarts();
		const heads = new Map<bigint, ProgramSymbol>();
		for (const label of this.#labels) {
			const known = heads.get(label.value);
			if (starts.has(label.value) && (!known || (label.global && !known.global))) {
				heads.set(label.value, label);
			}
		}
		const ordered = [...heads.values()].sort((one, other) => compare(one, other));
		return ordered.map((label, index) => this.#rangeOf(label, ordered[index + 1]?.value));
	}

	#rangeOf(label: ProgramSymbol, next: bigint | undefined): FunctionRange {
		const segment = this.segmentAt(label.value);
		const segmentEnd = segment ? segment.address + BigInt(segment.size) : label.value;
		const limit = next !== undefined && next < segmentEnd ? next : segmentEnd;
		return { name: label.name, start: label.value, end: limit };
	}

	#functionStarts(): ReadonlySet<bigint> {
		const starts = new Set<bigint>([this.#program.entry]);
		const codeLabels = this.#labels.filter((label) => this.isCode(label.value));
		for (const label of codeLabels) {
			if (label.global || label.type === "function") {
				starts.add(label.value);
			}
		}
		const places = new Set(codeLabels.map((label) => Number(label.value)));
		for (const address of this.#addressesTaken(places)) {
			if (places.has(Number(address))) {
				starts.add(address);
			}
		}
		// A program without any of these still has its first label of code.
		const [first] = codeLabels;
		return first ? starts.add(first.value) : starts;
	}

	/** Where the code's own instructions call, and what addresses they compute; `places` are all that matter. */
	*#addressesTaken(places: ReadonlySet<number>): Iterable<bigint> {
		let segment: Segment | undefined;
		for (const { kind, address, length } of this.#program.lines) {
			if (kind !== "instruction") {
				continue;
			}
			segment = segment && holds(segment, address) ? segment : this.segmentAt(address);
			if (segment) {
				const offset = Number(address - segment.address);
				const bytes = segment.bytes.subarray(offset, offset + length);
				const decoded = mayHold(places, bytes, Number(address) + length) ? decode(bytes, address) : "";
				if (typeof decoded !== "string") {
					yield* addressesIn(decoded);
				}
			}
		}
	}
}

/**
 * False when an instruction surely has none of the places as an operand: code lies above 64 KiB, so
 * it would be in four bytes, or in the last four as a distance from `end`. Most need no decoding then.
 */
function mayHold(places: ReadonlySet<number>, bytes: Uint8Array, end: number): boolean {
	for (let at = 1; at + 4 <= bytes.length; at++) {
		const number = numberAt(bytes, at);
		if (places.has(number >>> 0) || (at + 4 === bytes.length && places.has(end + number))) {
			return true;
		}
	}
	return false;
}

/** The four bytes as a signed number. */
function numberAt(bytes: Uint8Array, at: number): number {
	const high = ((bytes[at + 3] ?? 0) << 8) | (bytes[at + 2] ?? 0);
	return (high << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at] ?? 0);
}

/** Whether a segment has bytes at an address. */
export function holds(segment: Segment, address: bigint): boolean {
	return address >= segment.address && address < segment.address + BigInt(segment.size);
}

function addressesIn(instruction: Instruction): bigint[] {
	const { operation } = instruction.row;
	return instruction.operands.flatMap((operand) => {
		if (operand.kind === "target") {
			return operation === "call" ? [operand.address] : [];
		}
		if (operand.kind === "immediate") {
			return [BigInt.asUintN(64, operand.value)];
		}
		const isAddress = operand.kind === "memory" && operation === "lea" && !operand.index;
		return isAddress && (operand.base === undefined || operand.base === "rip") ? [operand.displacement] : [];
	});
}

/** `name+0x14`, or the name alone. */
function withOffset(name: string, offset: bigint): string {
	return offset === 0n ? name : `${name}+0x${offset.toString(16)}`;
}

function isShown(symbol: ProgramSymbol): boolean {
	return symbol.kind === "label" && !/^(\.L|\d|$)/.test(symbol.name);
}

function compare(one: ProgramSymbol, other: ProgramSymbol): number {
	return one.value < other.value ? -1 : one.value > other.value ? 1 : 0;
}
