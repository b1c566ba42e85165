// NASM's directives about sections and addressing, and its structures,
// which are sections of their own whose labels are plain numbers.

import { putRun } from "./dataDirectives.ts";
import { defineConstant, defineLabel } from "./definitions.ts";
import type { Arguments, Directive } from "./directive.ts";
import { type FloatMode, usualFloats } from "./nasmFloats.ts";
import { Section, type SectionFlags } from "./section.ts";
import { readStatements } from "./statementReader.ts";
import type { Token } from "./token.ts";
import type { Unit } from "./unit.ts";
import { binaryValue, constantValue, isProblem } from "./value.ts";

export const nasmSectionDirective: Directive = { everywhere: true, run: enterSection };
export const defaultDirective: Directive = { everywhere: true, run: setDefault };
export const floatDirective: Directive = { everywhere: true, run: setFloats };
export const bitsDirective: Directive = { everywhere: true, run: checkBits };
export const structureDirective: Directive = { everywhere: true, run: beginStructure };
export const endStructureDirective: Directive = { everywhere: true, run: endStructure };
export const instanceDirective: Directive = { run: beginInstance };
export const fieldDirective: Directive = { run: putField };
export const endInstanceDirective: Directive = { run: endInstance };

/** What a section of that name is (NASM manual, section 8.9.2). */
const kinds: Record<string, SectionFlags & { readonly alignment: number }> = {
	".text": { allocate: true, write: false, execute: true, zero: false, alignment: 16 },
	".rodata": { allocate: true, write: false, execute: false, zero: false, alignment: 4 },
	".lrodata": { allocate: true, write: false, execute: false, zero: false, alignment: 4 },
	".data": { allocate: true, write: true, execute: false, zero: false, alignment: 4 },
	".ldata": { allocate: true, write: true, execute: false, zero: false, alignment: 4 },
	".bss": { allocate: true, write: true, execute: false, zero: true, alignment: 4 },
	".lbss": { allocate: true, write: true, execute: false, zero: true, alignment: 4 },
	".tdata": { allocate: true, write: true, execute: false, zero: false, alignment: 4, thread: true },
	".tbss": { allocate: true, write: true, execute: false, zero: true, alignment: 4, thread: true },
	".init_array": { allocate: true, write: true, execute: false, zero: false, alignment: 8 },
	".fini_array": { allocate: true, write: true, execute: false, zero: false, alignment: 8 },
	".preinit_array": { allocate: true, write: true, execute: false, zero: false, alignment: 8 },
	".comment": { allocate: false, write: false, execute: false, zero: false, alignment: 1 },
	".note": { allocate: false, write: false, execute: false, zero: false, alignment: 4 },
};
const otherKind = { allocate: true, write: false, execute: false, zero: false, alignment: 1 };

function enterSection(unit: Unit, args: Arguments): void {
	const name = sectionName(args);
	if (!name) {
		args.missing("the name of a section");
		return;
	}
	let { alignment, ...flags } =
		kinds[name.text] ?? (name.text.startsWith(".note") ? { ...otherKind, allocate: false } : otherKind);
	while (!args.done()) {
		const word = args.take();
		const text = word?.text.toLowerCase() ?? "";
		const change = attributes[text];
		if (change) {
			flags = { ...flags, ...change };
		} else if ((text === "align" || text === "start" || text === "vstart") && args.sign("=")) {
			alignment = args.number(1n, 4096n) ?? alignment;
		} else if (itemWidths.has(text)) {
			alignment = args.sign("*") ? alignment : (itemWidths.get(text) ?? alignment);
		} else if (word && word.kind !== "number") {
			const message = `\`${word.text}\` is no attribute of a section, and changes nothing`;
			unit.error(word, "section", message, { severity: "warning" });
		}
	}
	const section = unit.openSection(name.text, flags);
	section.alignment = Math.max(section.alignment, alignment);
	unit.enter(section);
}

/** A word or text; names like `.note.GNU-stack` are several tokens. */
function sectionName(args: Arguments): Token | undefined {
	const first = args.word();
	let text = first?.text ?? "";
	while (first && args.sign("-")) {
		text += `-${args.take()?.text ?? ""}`;
	}
	return first && { ...first, text };
}

/** Sizes of the items in a section, which are its alignment too. */
const itemWidths: ReadonlyMap<string, number> = new Map([
	["byte", 1],
	["word", 2],
	["dword", 4],
	["qword", 8],
	["pointer", 8],
	["tword", 2],
	["oword", 16],
	["yword", 32],
	["zword", 64],
]);

const attributes: Record<string, Partial<SectionFlags>> = {
	exec: { execute: true },
	noexec: { execute: false },
	write: { write: true },
	nowrite: { write: false },
	alloc: { allocate: true },
	noalloc: { allocate: false },
	tls: { thread: true },
	nobits: { zero: true },
	bss: { zero: true },
	progbits: { zero: false },
	note: {},
	strings: {},
	merge: {},
	notls: { thread: false },
	init_array: {},
	fini_array: {},
	preinit_array: {},
};

function setDefault(unit: Unit, args: Arguments): void {
	const word = args.take();
	const text = word?.text.toLowerCase();
	if (text === "rel" || text === "abs") {
		unit.relative = text === "rel";
	} else if (text !== "bnd" && text !== "nobnd") {
		unit.error(word ?? args.name, "syntax", "`default` takes `rel` or `abs`");
	}
}

/** How numbers with a fraction become data: rounded whither, and denormal ones as zero or not. */
const floatModes: ReadonlyMap<string, Partial<FloatMode>> = new Map<string, Partial<FloatMode>>([
	["near", { rounding: "near" }],
	["up", { rounding: "up" }],
	["down", { rounding: "down" }],
	["zero", { rounding: "zero" }],
	["daz", { flushes: true }],
	["nodaz", { flushes: false }],
	["default", usualFloats],
	[",", {}],
]);

function setFloats(unit: Unit, args: Arguments): void {
	for (const word of args.rest()) {
		const mode = floatModes.get(word.text.toLowerCase());
		if (!mode) {
			unit.error(word, "syntax", "`float` takes `near`, `up`, `down`, `zero`, `daz`, `nodaz` or `default`");
		}
		unit.floats = { ...unit.floats, ...mode };
	}
}

function checkBits(unit: Unit, args: Arguments): void {
	const bits = args.take();
	if (bits?.value !== 64n) {
		unit.error(bits ?? args.name, "unsupported", "this machine runs programs of 64 bits only: `bits 64`");
	}
}

const zeros: SectionFlags = { allocate: false, write: true, execute: false, zero: true };

function beginStructure(unit: Unit, args: Arguments): void {
	const name = args.symbol();
	const start = name && args.comma() ? args.number(-(1n << 40n), 1n << 40n) : 0;
	args.finish();
	if (!name) {
		return;
	}
	if (unit.structure) {
		unit.error(args.name, "syntax", "a structure cannot stand inside another");
		return;
	}
	unit.structure = { name: unit.fullName(name.text), begin: unit.spanOf(args.name), outside: unit.section };
	unit.section = new Section(name.text, zeros, BigInt(start ?? 0));
	defineLabel(unit, name);
}

function endStructure(unit: Unit, args: Arguments): void {
	const { structure, section } = unit;
	if (!structure?.outside) {
		unit.error(args.name, "syntax", "there is no `struc` before this `endstruc`");
		return;
	}
	const size = section.absoluteOffset() - (section.absoluteStart ?? 0n);
	unit.section = structure.outside;
	unit.structure = undefined;
	defineConstant(unit, { ...args.name, kind: "name", text: `${structure.name}_size` }, constantValue(size), true);
}

function beginInstance(unit: Unit, args: Arguments): void {
	const name = args.symbol();
	args.finish();
	if (name) {
		unit.structure = { name: unit.fullName(name.text), begin: unit.spanOf(args.name), start: unit.here() };
	}
}

/** `at field, db value`: zeros up to the field, and then what it holds. */
function putField(unit: Unit, args: Arguments): void {
	const { structure } = unit;
	if (!structure?.start) {
		unit.error(args.name, "syntax", "there is no `istruc` before this `at`");
		return;
	}
	const field = args.peek();
	const own = field?.text.startsWith(".") ? { ...field, text: structure.name + field.text } : undefined;
	if (own) {
		args.take();
	}
	const offset = own ? unit.symbols.find(own.text)?.definition : undefined;
	const value = offset?.kind === "constant" ? offset.value : args.value()?.value;
	if (value && field) {
		padTo(unit, value, field);
	}
	if (args.comma()) {
		readStatements(unit, args.rest());
	}
	args.finish();
}

function endInstance(unit: Unit, args: Arguments): void {
	const { structure } = unit;
	const size = structure?.start && unit.symbols.find(`${structure.name}_size`)?.definition;
	if (!structure?.start || size?.kind !== "constant") {
		const message = structure
			? `there is no structure \`${structure.name}\``
			: "there is no `istruc` before this `iend`";
		unit.error(args.name, "syntax", message);
	} else {
		padTo(unit, size.value, args.name, true);
	}
	unit.structure = undefined;
}

function padTo(unit: Unit, offset: Parameters<typeof putRun>[1], place: Token, isSize = false): void {
	const { start, name } = unit.structure ?? {};
	const base = unit.symbols.find(name ?? "")?.definition;
	if (!start || base?.kind !== "constant") {
		unit.error(place, "undefined-symbol", `there is no structure \`${name}\``);
		return;
	}
	const span = unit.spanOf(place);
	const here = binaryValue(
		"-",
		{ kind: "sum", plus: [unit.here()], minus: [], constant: 0n },
		{ kind: "sum", plus: [start], minus: [], constant: 0n },
		span,
	);
	const wanted = isSize ? offset : binaryValue("-", offset, base.value, span);
	const gap = isProblem(here) || isProblem(wanted) ? wanted : binaryValue("-", wanted, here, span);
	if (!isProblem(gap)) {
		putRun(unit, gap, new Uint8Array(1), place);
	}
}
