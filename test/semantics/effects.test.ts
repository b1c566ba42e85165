// The derived reads and writes, held against what evaluation really asks of the
// state and really changes: for every recorded instruction form and case.

import assert from "node:assert/strict";
import type { Flag } from "../../src/isa/registers.ts";
import { flagBits } from "../../src/isa/registers.ts";
import { effectsOf, type Uses } from "../../src/semantics/effects.ts";
import { prepare } from "../../src/semantics/evaluate.ts";
import { meaning } from "../../src/semantics/meaning.ts";
import type { Outcome, Reader } from "../../src/semantics/reader.ts";
import { initialX87 } from "../../src/semantics/x87State.ts";
import { codeAddress, decodeSection, readSections, type Section, stateOf } from "./recording.ts";

/** A reader that notes what it is asked. */
function watched(reader: Reader, asked: Set<string>): Reader {
	const note = <T>(what: string, value: T): T => {
		asked.add(what);
		return value;
	};
	return {
		register: (number) => note(`register ${number}`, reader.register(number)),
		xmm: (number) => note(`xmm ${number}`, reader.xmm(number)),
		x87: () => initialX87,
		mxcsr: () => note("mxcsr", reader.mxcsr()),
		flag: (flag) => note(flag, reader.flag(flag)),
		rflags: () => Object.keys(flagBits).reduce((value, name) => note(name, value), reader.rflags()),
		steps: () => reader.steps(),
		fsBase: () => reader.fsBase(),
		selector: (number) => reader.selector(number),
		load: (address, width) => note(`memory ${width}`, reader.load(address, width)),
	};
}

describe("derived effects", () => {
	it("cover all that evaluation reads and writes", () => {
		assert.deepEqual(readSections().flatMap(surprises), []);
	});
});

/** What evaluation reads or writes beyond what was derived. */
function surprises(section: Section): readonly string[] {
	const effects = meaning(decodeSection(section), codeAddress);
	const { reads, writes } = effectsOf(effects);
	const evaluate = prepare(effects);
	const asked = new Set<string>();
	const written = new Set<string>();
	for (const item of section.cases) {
		const outcome = evaluate(watched(stateOf(item.split(" > ")[0] ?? ""), asked));
		for (const what of writtenBy(outcome)) {
			written.add(what);
		}
	}
	const mayWrite = new Set(names(writes));
	// A part of a register is written into the rest of it, so that is read too.
	const mayRead = new Set([...names(reads), ...names({ ...writes, flags: [], memory: [] })]);
	return [
		...[...asked].filter((what) => !mayRead.has(what)).map((what) => `${section.text} reads ${what}`),
		...[...written].filter((what) => !mayWrite.has(what)).map((what) => `${section.text} writes ${what}`),
	];
}

function names({ registers, xmm, mxcsr, flags, memory }: Uses): readonly string[] {
	return [
		...xmm.map((number) => `xmm ${number}`),
		...(mxcsr ? ["mxcsr"] : []),
		...registers.map(({ number }) => `register ${number}`),
		...flags,
		...memory.map(({ width }) => `memory ${width}`),
	];
}

function writtenBy({ registers, xmm, mxcsr, flags, stores }: Outcome): readonly string[] {
	return [
		...xmm.map(({ number }) => `xmm ${number}`),
		...(mxcsr === undefined ? [] : ["mxcsr"]),
		...registers.map(({ number }) => `register ${number}`),
		...(Object.keys(flagBits) as Flag[]).filter((name) => (flags.written >> flagBits[name]) & 1),
		...stores.map(({ width }) => `memory ${width}`),
	];
}
