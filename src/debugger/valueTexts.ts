// Better readings of the bytes on a stack than their number: the function an
// address lies in, the frame a pointer points into, text, small numbers.

import type { BlockView } from "./blockView.ts";
import type { HeapBlocks } from "./heapBlocks.ts";
import type { History } from "./history.ts";
import type { LocalSlot } from "./localSlots.ts";
import { partsOf, slotAt, slotMeant } from "./namedParts.ts";
import type { PlacedFrame } from "./roles.ts";
import { bytesThatCount, readAs } from "./slotValue.ts";
import type { RoleRun, ValueRun } from "./stackModel.ts";
import type { SymbolTable } from "./symbolTable.ts";
import { numberText, plainText } from "./typedValue.ts";
import { textIn } from "./variables.ts";

export interface ValueSources {
	readonly history: History;
	readonly symbols: SymbolTable;
	readonly heap: HeapBlocks;
	/** Frames near the block, for pointers into them. */
	readonly placed: readonly PlacedFrame[];
}

const leastText = 4;
const mostText = 24;
const longestString = 256;

/** The readings of a block: one for each word, or for each smaller thing that a role names. */
export function readValues(view: BlockView, roles: readonly RoleRun[], sources: ValueSources): readonly ValueRun[] {
	const { written } = view;
	const isWritten = (offset: number, length: number) => {
		const firstGap = written.indexOf(0, offset);
		return firstGap < 0 || firstGap >= offset + length;
	};
	const variables = variablesOf(view, sources);
	return roles.flatMap((run) => {
		const slot = slotAt(variables, view.from + BigInt(run.offset));
		return piecesOf(view.from, run, slot)
			.filter(({ offset, length }) => isWritten(offset, bytesThatCount(length, slot?.variable?.reading)))
			.flatMap((piece) => readVariable(view, piece, slot) ?? readPiece(view, run, piece, slot?.elementSize, sources));
	});
}

/** The variables of the block that a compiler tells of: those of these frames, and of the data. */
function variablesOf(view: BlockView, { placed, symbols }: ValueSources): readonly LocalSlot[] {
	const isHere = ({ address, size, variable }: LocalSlot) =>
		variable !== undefined && address < view.end && address + BigInt(size) > view.from;
	const locals = placed.flatMap(({ layout }) => layout.slots).filter(isHere);
	return [...symbols.dataSlotsIn(view.from, view.end), ...locals];
}

/** A number as its type says; a pointer is read as any other word, and so are letters and what has parts. */
function readVariable(
	view: BlockView,
	{ offset, length }: Piece,
	slot: LocalSlot | undefined,
): readonly ValueRun[] | undefined {
	const reading = slot?.variable?.reading;
	if (!slot || length !== slot.elementSize || reading === "address" || partsOf(slot)) {
		return undefined;
	}
	const width = 8 * bytesThatCount(length, reading);
	const bits = BigInt.asUintN(width, view.value(view.from + BigInt(offset), length));
	return [{ offset, length, text: numberText({ bits, width, ...readAs(reading ?? "signed") }) }];
}

interface Piece {
	readonly offset: number;
	readonly length: number;
}

/** Aligned words of a run, or the run itself when it is a smaller number; of an array of such, its elements. */
function piecesOf(from: bigint, { offset, length, text }: RoleRun, slot: LocalSlot | undefined): readonly Piece[] {
	const size = slot?.elementSize;
	if (size === 1 && length > 1) {
		return wordsOf(from, offset, length);
	}
	const isLong = size === 16 && slot?.variable?.reading === "float";
	if ((size === 2 || size === 4 || isLong) && length % size === 0) {
		return Array.from({ length: length / size }, (_, index) => ({ offset: offset + index * size, length: size }));
	}
	if (length === 1 || length === 2 || length === 4 || (isString(text) && length <= longestString)) {
		return [{ offset, length }];
	}
	const pieces: Piece[] = [];
	const skew = Number((from + BigInt(offset)) & 7n);
	for (let at = offset + ((8 - skew) & 7); at + 8 <= offset + length; at += 8) {
		pieces.push({ offset: at, length: 8 });
	}
	return pieces;
}

/** The run, divided where words of 8 bytes begin. */
function wordsOf(from: bigint, offset: number, length: number): readonly Piece[] {
	const pieces: Piece[] = [];
	for (let at = offset; at < offset + length; ) {
		const end = Math.min(offset + length, at + 8 - Number((from + BigInt(at)) & 7n));
		pieces.push({ offset: at, length: end - at });
		at = end;
	}
	return pieces;
}

function readPiece(
	view: BlockView,
	run: RoleRun,
	{ offset, length }: Piece,
	elementSize: number | undefined,
	sources: ValueSources,
): readonly ValueRun[] {
	const bits = view.value(view.from + BigInt(offset), length);
	const pointer = length === 8 ? pointerText(bits, sources) : undefined;
	if (pointer) {
		return [{ offset, length, text: pointer, target: bits }];
	}
	const bytes = view.bytes.subarray(offset, offset + length);
	const isLetters = isString(run.text) || elementSize === 1;
	const text = length === 8 || isLetters ? textIn(bytes) : undefined;
	if (text && (elementSize === 1 || text.length >= leastText + 2) && (isString(run.text) || isTextWord(bytes))) {
		return [{ offset, length, text }];
	}
	if (elementSize === 1 && length > 1 && length !== 8) {
		return [];
	}
	const isNumber = run.role !== "code" && run.role !== "never-written";
	return isNumber ? [{ offset, length, text: plainText(BigInt.asIntN(length * 8, bits), bits, length * 8) }] : [];
}

/** A string of the start block, which is read as a whole. */
function isString(text: string): boolean {
	return text.startsWith("string of ");
}

/** Printable up to the end, or up to zeros that fill the rest. */
function isTextWord(bytes: Uint8Array): boolean {
	const end = bytes.indexOf(0);
	return end < 0 || bytes.subarray(end).every((byte) => byte === 0);
}

function pointerText(bits: bigint, sources: ValueSources): string | undefined {
	const { symbols, history, heap } = sources;
	if (symbols.isCode(bits)) {
		return symbols.nameOf(bits);
	}
	const stack = history.state.stacks.find(({ low, high }) => bits >= low && bits < high);
	if (stack) {
		const place = placeInFrame(bits, sources) ?? textAt(bits, sources);
		return `→ ${place ?? `${stack.name} stack 0x${bits.toString(16)}`}`;
	}
	const name = symbols.nameOf(bits) ?? heap.nameOf(bits);
	const text = name || symbols.segmentAt(bits) ? textAt(bits, sources) : undefined;
	return name || text ? `→ ${[name, text].filter((part) => part !== undefined).join(" ")}` : undefined;
}

/** The text that begins at an address, or its beginning; undefined when there is none. */
function textAt(address: bigint, { history }: ValueSources): string | undefined {
	const bytes = history.state.memory.peek(address, mostText);
	const text = textIn(bytes);
	const isLong = text !== undefined && text.length >= leastText + 2;
	return isLong ? `${text}${bytes.includes(0) ? "" : "…"}` : undefined;
}

/** `rbp-0x10 (buf)` in the innermost frame, with the function's name in outer ones. */
function placeInFrame(address: bigint, { placed }: ValueSources): string | undefined {
	const found = placed.find(({ layout }) => address >= layout.low && address < layout.high);
	if (!found) {
		return undefined;
	}
	const { frame, layout } = found;
	const base = layout.rbp ?? layout.top;
	const distance = address - base;
	const sign = distance < 0n ? "-" : "+";
	const offset = distance === 0n ? "" : `${sign}0x${(distance < 0n ? -distance : distance).toString(16)}`;
	const slot = slotMeant(layout.slots, address);
	const owner = frame.index === 0 ? "" : `${frame.name} `;
	return `${owner}${layout.rbp === undefined ? "entry rsp" : "rbp"}${offset}${slot ? ` (${slot.name})` : ""}`;
}
