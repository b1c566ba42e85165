// Writes the bytes of the laid-out program: what is known already, paddings and
// gaps, and then everything that had waited for addresses.

import type { DebugSections } from "./dwarfReader.ts";
import { evaluate } from "./evaluation.ts";
import { finalNumber } from "./finalValue.ts";
import { dataBytes, instructionBytes } from "./fixups.ts";
import type { OutputSection } from "./layout.ts";
import { leb128Number } from "./leb128.ts";
import type { DataFixup, InstructionFixup } from "./marks.ts";
import { linkerPadding } from "./nops.ts";
import { littleEndian } from "./numberBytes.ts";
import { addressOf } from "./place.ts";
import type { Segment } from "./program.ts";
import { type Fragment, fragmentsOf, type Section } from "./section.ts";
import { sectionBytes, writeSection } from "./sectionWriter.ts";
import { writtenText } from "./source.ts";
import { mostBytes, type Unit } from "./unit.ts";
import { isProblem } from "./value.ts";

/** The bytes of a program. */
export interface ProgramBytes {
	/** In ascending order of address; none of a program that is too large. */
	readonly segments: readonly Segment[];
	/** For each unit, what a compiler tells a debugger, by section. */
	readonly debug: readonly DebugSections[];
}

export function buildBytes(outputs: readonly OutputSection[], units: readonly Unit[]): ProgramBytes {
	checkGaps(units);
	if (!isPossible(outputs)) {
		units[0]?.error({ start: 0, end: 0 }, "too-large", "the program is too large");
		return { segments: [], debug: [] };
	}
	const images = new Map<Section, Image>();
	const segments = outputs.map((output) => buildSegment(output, images));
	const debug = units.map((unit) => debugSections(unit, images));
	for (const unit of units) {
		for (const fixup of unit.fixups) {
			applyFixup(unit, fixup, images.get(fixup.place.fragment.section));
		}
	}
	return { segments: segments.filter(({ size }) => size > 0), debug };
}

/** Sections about variables: each unit's own, from 0 on. */
function debugSections({ sections }: Unit, images: Map<Section, Image>): DebugSections {
	const found = new Map<string, Uint8Array>();
	for (const section of sections.values()) {
		if (tellsOfVariables(section.name) && !section.flags.allocate) {
			const bytes = sectionBytes(section);
			images.set(section, { bytes, start: 0n });
			found.set(section.name, bytes);
		}
	}
	return found;
}

const debugNames = /^\.debug_(?:info|abbrev|str|line_str|str_offsets|addr|loclists|rnglists|loc|ranges)$/;

/** Whether a section that is no part of the program in memory is read all the same. */
export function tellsOfVariables(sectionName: string): boolean {
	return debugNames.test(sectionName);
}

/** Where the bytes of a section go: those of its segment, which starts at `start`. */
interface Image {
	readonly bytes: Uint8Array;
	readonly start: bigint;
}

function isPossible(outputs: readonly OutputSection[]): boolean {
	const total = (zero: boolean) => outputs.reduce((sum, { flags, size }) => sum + (flags.zero === zero ? size : 0), 0);
	return BigInt(total(false)) <= 2n * mostBytes.written && BigInt(total(true)) <= 2n * mostBytes.zero;
}

/** What is not known in a compiler's notes stays 0: nobody is told. */
function noteBytes({ value, width }: DataFixup): Uint8Array | undefined {
	const known = evaluate(value);
	return isProblem(known) ? undefined : littleEndian(known.number, width);
}

/** Complains about gaps that the layout could not make as they were asked for. */
function checkGaps(units: readonly Unit[]): void {
	for (const unit of units) {
		for (const section of unit.sections.values()) {
			for (const fragment of tellsOfVariables(section.name) ? [] : fragmentsOf(section)) {
				checkGap(unit, fragment);
			}
		}
	}
}

function checkGap(unit: Unit, fragment: Fragment): void {
	const { tail } = fragment;
	if (tail.kind === "leb128") {
		const number = finalNumber(unit, tail.value, tail.span);
		if (number !== undefined && number !== leb128Number(tail)) {
			const message = "an address cannot be a number of variable length; a difference of two addresses can";
			unit.reporter.report(tail.span, "expression", message);
		}
		return;
	}
	if (tail.kind !== "space" && tail.kind !== "org") {
		return;
	}
	const number = finalNumber(unit, tail.kind === "space" ? tail.count : tail.target, tail.span);
	if (number === undefined) {
		return;
	}
	const end = addressOf({ kind: "place", fragment, offset: fragment.fixed }) + BigInt(fragment.tailSize);
	const isMade = tail.kind === "space" ? Number(number) * tail.pattern.length === fragment.tailSize : number === end;
	if (!isMade) {
		const message =
			tail.kind === "space"
				? `${writtenText(unit.sources, tail.span)} is ${number}, which is no number of bytes that can be put here`
				: "`.org` cannot go back to bytes that are behind it already";
		unit.reporter.report(tail.span, "range", message);
	}
}

/** The instruction `hlt`, which stops a program. */
const halt = 0xf4;

function buildSegment(output: OutputSection, images: Map<Section, Image>): Segment {
	const { name, address, size, flags } = output;
	const bytes = new Uint8Array(flags.zero ? 0 : size);
	let end = 0;
	for (const section of output.parts) {
		const start = Number(section.base - address);
		images.set(section, { bytes, start: address });
		if (flags.execute) {
			section.isApart ? bytes.fill(halt, end, start) : bytes.set(linkerPadding(start - end), end);
		}
		writeSection(section, bytes, start);
		end = start + section.size();
	}
	return { name, address, size, bytes, write: flags.write, execute: flags.execute };
}

function applyFixup(unit: Unit, fixup: DataFixup | InstructionFixup, image: Image | undefined): void {
	const isNote = tellsOfVariables(fixup.place.fragment.section.name);
	const bytes =
		fixup.kind === "data" ? (isNote ? noteBytes(fixup) : dataBytes(unit, fixup)) : instructionBytes(unit, fixup);
	const offset = image ? Number(addressOf(fixup.place) - image.start) : 0;
	if (bytes && image && offset + bytes.length <= image.bytes.length) {
		image.bytes.set(bytes, offset);
	}
}
