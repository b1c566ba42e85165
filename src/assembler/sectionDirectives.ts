// Directives that say which section follows. A section's flags come from its
// first mention: from what is written there, or from its name.

import type { Arguments, Directive } from "./directive.ts";
import { Section, type SectionFlags } from "./section.ts";
import type { Unit } from "./unit.ts";

/** `.text`, `.data`, `.bss`. */
export function plainSectionDirective(name: string): Directive {
	return {
		everywhere: true,
		run: (unit, args) => {
			enterSection(unit, name);
			enterPart(unit, args);
		},
	};
}

/** `.struct` and NASM's `absolute`: labels from here on are numbers, up to the next section. */
export const absoluteDirective: Directive = {
	everywhere: true,
	run: (unit, args) => {
		const start = args.number(-(1n << 40n), 1n << 40n);
		args.finish();
		unit.enter(new Section("absolute", absolute, BigInt(start ?? 0)));
	},
};

const absolute: SectionFlags = { allocate: false, write: true, execute: false, zero: true };

/** `.subsection number`: the part of this section with that number. */
export const subsectionDirective: Directive = {
	everywhere: true,
	run: (unit, args) => {
		const { section } = unit;
		enterPart(unit, args);
		unit.previous = section;
	},
};

/** More parts than a section ever has. */
const mostParts = 8192n;

/** Reads the number of a part, if there is one. */
function enterPart(unit: Unit, args: Arguments): void {
	const number = args.done() ? 0 : args.number(0n, mostParts);
	args.finish();
	if (number !== undefined) {
		unit.section = unit.section.part(number);
	}
}

/** Goes to a section of a usual name, whose flags are those that the name says. */
export function enterSection(unit: Unit, name: string): void {
	unit.enter(unit.openSection(name, flagsOfName(name)));
}

export const sectionDirective: Directive = { everywhere: true, run: (unit, args) => enterNamed(unit, args) };

export const pushSectionDirective: Directive = {
	everywhere: true,
	run: (unit, args) => {
		unit.stack.push({ section: unit.section, previous: unit.previous });
		enterNamed(unit, args, true);
	},
};

export const popSectionDirective: Directive = {
	everywhere: true,
	run: (unit, args) => {
		const saved = unit.stack.pop();
		if (!saved) {
			unit.error(args.name, "section", "there is no `.pushsection` before this `.popsection`");
			return;
		}
		unit.section = saved.section;
		unit.previous = saved.previous;
	},
};

export const previousDirective: Directive = { everywhere: true, run: (unit) => unit.enter(unit.previous) };

function enterNamed(unit: Unit, args: Arguments, mayBePart = false): void {
	const name = args.rawText();
	if (!name) {
		args.missing("the name of a section");
		return;
	}
	args.comma();
	const isPart = mayBePart && !args.done() && args.peek()?.kind !== "string";
	const number = isPart ? (args.number(0n, mostParts) ?? 0) : 0;
	args.comma();
	const flags = args.peek()?.kind === "string" ? args.rawText() : undefined;
	const type = flags && args.comma() ? args.rawText()?.text.replace(/^[@%]/, "") : undefined;
	const known = unit.sections.get(name.text);
	if (!known && !flags && !isKnownName(name.text)) {
		const message = `GNU as makes \`${name.text}\` no part of the program in memory; give it flags, like \`.section ${name.text}, "aw"\``;
		unit.error(name, "section", message, { severity: "warning" });
	}
	const entrySize = flags?.text.includes("M") && args.comma() ? args.number(1n, 4096n) : undefined;
	const group = flags?.text.includes("G") && args.comma() ? readGroup(args) : undefined;
	const made = flags ? { ...readFlags(flags.text, type, entrySize), group } : flagsOfName(name.text);
	const section = known ?? unit.openSection(name.text, made);
	unit.enter(section.part(number));
}

/** `name, comdat`; other groups only stay together. */
function readGroup(args: Arguments): string | undefined {
	const name = args.rawText()?.text;
	return args.comma() && args.rawText()?.text === "comdat" ? name : undefined;
}

function readFlags(text: string, type: string | undefined, entrySize?: number): SectionFlags {
	const has = (flag: string) => text.includes(flag);
	return {
		allocate: has("a"),
		write: has("w"),
		execute: has("x"),
		zero: type === "nobits",
		thread: has("T"),
		merge: entrySize === undefined ? undefined : { entrySize, texts: has("S") },
	};
}

const families: readonly { readonly pattern: RegExp; readonly flags: string; readonly type?: string }[] = [
	{ pattern: /^\.(text|init|fini)(\.|$)/, flags: "ax" },
	{ pattern: /^\.rodata(\d*|\..*)$/, flags: "a" },
	{ pattern: /^\.(data\d*|init_array|fini_array|preinit_array)(\.|$)/, flags: "aw" },
	{ pattern: /^\.bss(\.|$)/, flags: "aw", type: "nobits" },
	{ pattern: /^\.tdata(\.|$)/, flags: "awT" },
	{ pattern: /^\.tbss(\.|$)/, flags: "awT", type: "nobits" },
	{ pattern: /^\.(note|comment|debug_.*|gnu.*|eh_frame|llvm.*|stab.*)/, flags: "" },
];

function isKnownName(name: string): boolean {
	return families.some(({ pattern }) => pattern.test(name));
}

function flagsOfName(name: string): SectionFlags {
	const family = families.find(({ pattern }) => pattern.test(name));
	return readFlags(family?.flags ?? "", family?.type);
}
