// From the model to what a row says: the pure middle of the panel. `readView`
// takes a model once; `describe` then tells everything about one row, in words
// and without any drawing, and is asked only for rows in sight. The drawing
// (rowView.ts) and the plain text (text.ts) both print what is said here.

import { type Block, readBlock } from "./block.ts";
import { layoutOf, type Slot, type Unfolded } from "./layout.ts";
import { hexByte, offsetText, readings, shortAddress, sizeText } from "./numbers.ts";
import { neverWritten, type Part, partsOf } from "./parts.ts";
import type { PanelSettings, Place, StackModel, WriterRun } from "./protocol.ts";
import { placeText, type Section } from "./sections.ts";
import { foldSentence, sectionSentence, wordSentence } from "./speech.ts";

/** A model, made ready for asking. */
export interface View {
	readonly model: StackModel;
	readonly settings: PanelSettings;
	readonly block: Block;
	/** Top to bottom. */
	readonly slots: readonly Slot[];
	readonly rsp: bigint;
	/** What rbp± counts from: undefined when rbp does not point into this stack. */
	readonly rbp: bigint | undefined;
}

export type Row = SectionRow | WordRow | FoldRow | EdgeRow;

interface RowBase {
	/** The same for the same thing in the next model, so that a drawn row can be kept. */
	readonly key: string;
	/** The row as one spoken sentence. */
	readonly sentence: string;
}

interface SectionRow extends RowBase {
	readonly kind: "section";
	readonly section: Section;
}

export interface ByteCell {
	/** Two hex digits; `··` for a byte never written, `--` for one that cannot be read. */
	readonly text: string;
	readonly state: "written" | "never" | "unreadable";
	/** What it was at the last stop, when it was something else: `3f`, `never written`. */
	readonly was?: string;
	/** The next instruction reads it, writes it. */
	readonly nextReads: boolean;
	readonly nextWrites: boolean;
	/** Index into the row's parts. */
	readonly part: number;
}

export interface WordRow extends RowBase {
	readonly kind: "word";
	readonly address: bigint;
	readonly section: Section;
	/** Column of the first cell: not 0 only when a section begins in the middle of a row. */
	readonly column: number;
	readonly cells: readonly ByteCell[];
	readonly parts: readonly Part[];
	/** `+0x08`; or `rbp▶` where it points; empty when it says nothing here. */
	readonly rbpText: string;
	readonly rspText: string;
	readonly isRsp: boolean;
	readonly isRbp: boolean;
	/** The address is a multiple of 16, of 8, or of neither. */
	readonly alignment: 16 | 8 | 0;
	readonly isChanged: boolean;
	/** `R`, `W` or `RW`: what the next instruction does to it. */
	readonly next: "" | "R" | "W" | "RW";
	/** Who wrote it, latest first, in short. */
	readonly writer: string;
	/** The same by its line, for a narrow column: `line 14 push`; undefined where that is not known or said already. */
	readonly writerLine?: string;
	readonly writerDetail: string;
	readonly place?: Place;
}

interface FoldRow extends RowBase {
	readonly kind: "fold";
	readonly low: bigint;
	readonly high: bigint;
	readonly section: Section;
	readonly text: string;
}

interface EdgeRow extends RowBase {
	readonly kind: "edge";
	readonly side: "low" | "high";
	readonly text: string;
}

export function readView(model: StackModel, settings: PanelSettings, unfolded: readonly Unfolded[] = []): View {
	const block = readBlock(model);
	return {
		model,
		settings,
		block,
		slots: layoutOf(model, block, settings, unfolded),
		rsp: BigInt(model.registers.rsp),
		rbp: framePointer(model),
	};
}

/** rbp, when it points into this stack. */
function framePointer(model: StackModel): bigint | undefined {
	const rbp = BigInt(model.registers.rbp);
	return rbp >= BigInt(model.stack.low) && rbp <= BigInt(model.stack.high) ? rbp : undefined;
}

/** Everything about one row of `view.slots`. */
export function describe(view: View, slot: Slot): Row {
	switch (slot.kind) {
		case "section":
			return { kind: "section", key: keyOf(slot), section: slot.section, sentence: sectionSentence(slot.section) };
		case "edge":
			return describeEdge(view, slot);
		case "fold":
			return describeFold(view, slot);
		case "word":
			return describeWord(view, slot);
	}
}

/** What stays the same of a row from model to model. */
export function keyOf(slot: Slot): string {
	switch (slot.kind) {
		case "section": {
			const { kind, title, low, high } = slot.section;
			return `section ${kind} ${title} ${high.toString(16)}${low === high ? " empty" : ""}`;
		}
		case "edge":
			return `edge ${slot.side}`;
		default:
			return `${slot.kind} ${slot.address.toString(16)}`;
	}
}

function describeEdge(view: View, slot: Extract<Slot, { kind: "edge" }>): EdgeRow {
	const isAbove = (slot.side === "high") === view.settings.highOnTop;
	const direction = slot.side === "high" ? "higher" : "lower";
	const text = `${isAbove ? "▲" : "▼"} show ${direction} addresses`;
	return { kind: "edge", key: keyOf(slot), side: slot.side, text, sentence: `Show ${direction} addresses` };
}

function describeFold(view: View, slot: Extract<Slot, { kind: "fold" }>): FoldRow {
	const offset = Number(slot.address - view.block.from);
	const role = view.block.roles[offset];
	const isUnreadable = view.block.unreadable[offset] === true;
	const amount =
		slot.length % 8 === 0 ? `${(slot.length / 8).toLocaleString("en-US")} words` : sizeText(BigInt(slot.length));
	const name =
		role && ["local", "spill", "padding", "heap-block", "freed-block"].includes(role.role) ? ` of ${role.text}` : "";
	const text = `… ${amount}${name} ${isUnreadable ? "not readable" : neverWritten}`;
	const low = slot.address;
	const high = slot.address + BigInt(slot.length);
	const sentence = foldSentence(text.slice(2), low, high);
	return { kind: "fold", key: keyOf(slot), low, high, section: slot.section, text, sentence };
}

function describeWord(view: View, slot: Extract<Slot, { kind: "word" }>): WordRow {
	const { address, length } = slot;
	const parts = partsOf(view.block, address, length);
	const cells = cellsOf(view, slot, parts);
	const isRsp = holds(slot, view.rsp);
	const isRbp = view.rbp !== undefined && holds(slot, view.rbp);
	const isInStack = !["elsewhere", "guard"].includes(slot.section.kind);
	const row = {
		kind: "word" as const,
		key: keyOf(slot),
		address,
		section: slot.section,
		column: Number(address % BigInt(view.settings.rowBytes)),
		cells,
		parts,
		rbpText: isInStack && view.rbp !== undefined ? markText("rbp", address, view.rbp, isRbp) : "",
		rspText: isInStack ? markText("rsp", address, view.rsp, isRsp) : "",
		isRsp,
		isRbp,
		alignment: alignmentOf(address),
		isChanged: cells.some((cell) => cell.was !== undefined),
		next: nextText(cells),
		...writersOf(parts),
	};
	return { ...row, sentence: wordSentence(row) };
}

function holds(slot: { readonly address: bigint; readonly length: number }, address: bigint): boolean {
	return address >= slot.address && address < slot.address + BigInt(slot.length);
}

/** `rsp▶`, with the byte when it points into the row's middle; else the distance. */
function markText(name: string, address: bigint, pointer: bigint, isHere: boolean): string {
	if (!isHere) {
		return offsetText(address - pointer);
	}
	return pointer === address ? `${name}▶` : `${name}+${pointer - address}▶`;
}

function alignmentOf(address: bigint): 16 | 8 | 0 {
	return address % 16n === 0n ? 16 : address % 8n === 0n ? 8 : 0;
}

function nextText(cells: readonly ByteCell[]): WordRow["next"] {
	const reads = cells.some((cell) => cell.nextReads) ? "R" : "";
	const writes = cells.some((cell) => cell.nextWrites) ? "W" : "";
	return `${reads}${writes}` as WordRow["next"];
}

function cellsOf({ block }: View, slot: Extract<Slot, { kind: "word" }>, parts: readonly Part[]): ByteCell[] {
	const start = Number(slot.address - block.from);
	return Array.from({ length: slot.length }, (_, index) => {
		const offset = start + index;
		const isUnreadable = block.unreadable[offset] === true;
		const isWritten = block.writers[offset] !== undefined;
		return {
			text: isUnreadable ? "--" : isWritten ? hexByte(block.bytes[offset] ?? 0) : "··",
			state: isUnreadable ? "unreadable" : isWritten ? "written" : "never",
			was: wasOf(block, offset),
			nextReads: block.nextReads[offset] === true,
			nextWrites: block.nextWrites[offset] === true,
			part: parts.findIndex((part) => offset >= part.offset && offset < part.offset + part.length),
		} as const;
	});
}

function wasOf({ before, fresh }: Block, offset: number): string | undefined {
	const byte = before[offset];
	return byte === undefined ? undefined : fresh[offset] ? "never written" : hexByte(byte);
}

function writersOf(parts: readonly Part[]): Pick<WordRow, "writer" | "writerLine" | "writerDetail" | "place"> {
	const writers = [...new Set(parts.flatMap((part) => part.writers))].sort((one, other) => other.step - one.step);
	const texts = [...new Set(writers.map(writerText))];
	const more = texts.length > 1 ? `, +${texts.length - 1}` : "";
	const line = writers[0] && lineText(writers[0]);
	return {
		writer: texts[0] === undefined ? "–" : `${texts[0]}${more}`,
		writerLine: line && `${line}${more}`,
		writerDetail: writers.map((writer) => `${writerText(writer)}${whenText(writer.step, writer.place)}`).join("\n"),
		place: writers.find((writer) => writer.place)?.place,
	};
}

/** What wrote it; a line of a source begins with its number, which is what remains of it in a narrow column. */
function writerText({ text, place, quotes }: WriterRun): string {
	return quotes && place ? `${place.line}: ${text}` : text;
}

/** `line 14 push` for `main+0x14 push`. */
function lineText({ text, place, quotes }: WriterRun): string | undefined {
	return quotes || !place ? undefined : `line ${place.line}${text.slice(text.lastIndexOf(" "))}`;
}

function whenText(step: number, place: Place | undefined): string {
	const where = place ? `, ${placeText(place)}` : "";
	return ` (step ${step}${where})`;
}

/** What a hover over a byte says: its address, value now and before, and the word it is in. */
export function byteDetail(row: WordRow, index: number): string {
	const cell = row.cells[index];
	const part = cell && row.parts[cell.part];
	if (!cell || !part) {
		return "";
	}
	const address = shortAddress(row.address + BigInt(index));
	const before = cell.was === undefined ? "" : `, was ${cell.was}`;
	const states = { written: cell.text, never: "never written", unreadable: "not readable" };
	return `${address}: ${states[cell.state]}${before}\n${part.label}`;
}

/** What a hover over a value says: the number in all its readings. */
export function valueDetail(view: View, part: Part): string {
	const bytes = view.block.bytes.subarray(part.offset, part.offset + Math.min(part.length, 8));
	const was = part.was === undefined ? [] : [`was ${part.was}`];
	return [part.value, ...was, ...(part.isComplete ? readings(bytes) : [])].join("\n");
}
