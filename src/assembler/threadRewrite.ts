// What ld makes of calls of `__tls_get_addr` in a program without dynamic linking
// (ELF Handling For Thread-Local Storage, sections 5.3 and 5.4, and ld's
// elf64-x86-64.c): fs is read instead, and the variable's distance from it added.
// Compilers write such calls in a few fixed ways, of fixed lengths; whatever else
// there is stays a call.

import { slotRead } from "./linkerRewrite.ts";
import type { DataFixup, InstructionFixup, LineMark } from "./marks.ts";
import { threadOffset } from "./threadBlock.ts";
import type { Unit } from "./unit.ts";
import { baseValue, type Slot } from "./value.ts";

/** One way to write the call, and what becomes of it; `-1` stands for any byte. */
interface Sequence {
	readonly content: Slot["content"];
	/** From the `lea` on, or from the prefix before it. */
	readonly bytes: readonly number[];
	/** Bytes of each instruction that comes instead. */
	readonly made: readonly (readonly number[])[];
	/** Where the distance goes, in 4 bytes. */
	readonly hole?: number;
}

const any4 = [-1, -1, -1, -1];
const lea = [0x48, 0x8d, 0x3d, ...any4];
const readFs = [0x64, 0x48, 0x8b, 0x04, 0x25, 0, 0, 0, 0];
const addDistance = [0x48, 0x8d, 0x80, 0, 0, 0, 0];
/** `movabs rax, x@PLTOFF; add rax, rbx (or r15); call rax`. */
const farCall = [0x48, 0xb8, ...any4, ...any4, -1, 0x01, -1, 0xff, 0xd0];

const sequences: readonly Sequence[] = [
	...[
		[0x66, 0x66, 0x48, 0xe8],
		[0x66, 0x48, 0xff, 0x15],
	].map(
		(call): Sequence => ({
			content: "threadIndex",
			bytes: [0x66, ...lea, ...call, ...any4],
			made: [readFs, addDistance],
			hole: 12,
		}),
	),
	{
		content: "threadIndex",
		bytes: [...lea, ...farCall],
		made: [readFs, addDistance, [0x66, 0x0f, 0x1f, 0x44, 0, 0]],
		hole: 12,
	},
	{ content: "threadModule", bytes: [...lea, 0xe8, ...any4], made: [[0x66, 0x66, 0x66, ...readFs]] },
	{ content: "threadModule", bytes: [...lea, 0xff, 0x15, ...any4], made: [[0x66, 0x66, 0x66, 0x66, ...readFs]] },
	{
		content: "threadModule",
		bytes: [...lea, ...farCall],
		made: [[0x66, 0x66, 0x66, 0x66, 0x2e, 0x0f, 0x1f, 0x84, 0, 0, 0, 0, 0], readFs],
	},
];

const called = "__tls_get_addr";

/** Rewrites the calls of a unit that has been read to its end. */
export function rewriteThreadCalls(unit: Unit): void {
	const kept: (DataFixup | InstructionFixup)[] = [];
	const { fixups } = unit;
	for (let at = 0; at < fixups.length; at += 1) {
		const fixup = fixups[at];
		const next = fixups[at + 1];
		const made = fixup?.kind === "instruction" && next?.kind === "instruction" && rewriteCall(unit, fixup, next);
		if (made) {
			kept.push(...made);
			at += 1;
		} else if (fixup) {
			kept.push(fixup);
		}
	}
	if (kept.length < fixups.length) {
		fixups.splice(0, fixups.length, ...kept);
		const entry = unit.symbols.find(called);
		if (entry) {
			entry.used = fixups.some((fixup) => symbolOf(fixup) === called);
		}
	}
}

/** What still waits for addresses after the rewriting; undefined where there is none. */
function rewriteCall(unit: Unit, first: InstructionFixup, call: InstructionFixup): readonly DataFixup[] | undefined {
	const slot = slotRead(first);
	const { fragment, offset } = first.place;
	if (!slot || call.place.fragment !== fragment || symbolOf(call) !== called) {
		return undefined;
	}
	const code = fragment.section.fixedBytes(fragment);
	for (const { content, bytes, made, hole } of sequences) {
		// A prefix of its own stands before the instruction.
		const start = bytes[0] === 0x66 && code[offset] !== 0x66 ? offset - 1 : offset;
		const isIt = content === slot.content && bytes.every((byte, at) => byte === -1 || byte === code[start + at]);
		if (isIt && call.place.offset < start + bytes.length) {
			code.set(made.flat(), start);
			moveLines(unit.lines, { ...first.place, offset: start }, made);
			slot.uses -= 1;
			const callSlot = slotRead(call);
			if (callSlot) {
				callSlot.uses -= 1;
			}
			return hole === undefined ? [] : [distanceAt(first, slot, start + hole)];
		}
	}
	return undefined;
}

function distanceAt({ place, span }: InstructionFixup, slot: Slot, offset: number): DataFixup {
	const address = baseValue({ kind: "reference", symbol: slot.symbol, span: slot.span });
	return { kind: "data", place: { ...place, offset }, width: 4, value: threadOffset(address), span };
}

/** The symbol that a fixup is about. */
function symbolOf(fixup: DataFixup | InstructionFixup): string | undefined {
	const values = fixup.kind === "data" ? [fixup.value] : fixup.request.operands.map(({ value }) => value);
	const bases = values.flatMap((value) => (value?.kind === "sum" ? value.plus : []));
	return bases.map((base) => (base.kind === "place" ? undefined : base.symbol.name)).find((name) => name !== undefined);
}

/** Gives the lines of the instructions that were written to those that came instead, one by one. */
function moveLines(lines: LineMark[], start: LineMark["start"], made: readonly (readonly number[])[]): void {
	const length = made.flat().length;
	const isInside = ({ start: { fragment, offset } }: LineMark) =>
		fragment === start.fragment && offset >= start.offset && offset < start.offset + length;
	const first = lines.findIndex(isInside);
	const last = lines.findLastIndex(isInside);
	const written = lines.slice(first, last + 1).filter(({ kind }) => kind === "instruction");
	let offset = start.offset;
	const moved = made.flatMap((bytes, index): LineMark[] => {
		const from = { ...start, offset };
		offset += bytes.length;
		const line = written[index];
		return line ? [{ ...line, start: from, end: { ...start, offset } }] : [];
	});
	lines.splice(first, last + 1 - first, ...moved);
}
