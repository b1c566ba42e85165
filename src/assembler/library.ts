// The part of the C library that a program uses, as a source like any other: for
// each name that nobody defines and the library has, the place where the machine
// serves it, or its code. It is read like the program's own sources, so that it
// is real code at real addresses, but it has no lines of its own.

import { cxxParts } from "./cxxCode.ts";
import { mangledName } from "./cxxNames.ts";
import { endOfMain, startNeeds } from "./implicitStart.ts";
import { codeParts } from "./libraryCode.ts";
import { dataParts } from "./libraryData.ts";
import { hostFunctions } from "./libraryNames.ts";
import type { LibraryPart } from "./libraryPart.ts";
import type { Program } from "./program.ts";
import { rustParts, rustSharedParts } from "./rustCode.ts";
import { rustVersionIn } from "./rustVersions.ts";
import type { Source } from "./source.ts";
import type { Unit } from "./unit.ts";

/** Where all of it goes; its data goes to `.libc.data`. */
export const librarySection = ".libc";

const libraryParts = [...codeParts, ...dataParts, ...rustSharedParts, ...cxxParts];
const libraryPartNames = new Set(libraryParts.flatMap((part) => part.names));

/** What the library has for one program. */
export interface LibraryOffer {
	/** The names that a linker would look for in a library. */
	readonly names: readonly string[];
	/** Parts that there are for these alone: functions of Rust's, and names as a C++ source has them. */
	readonly ownParts: readonly LibraryPart[];
}

export function libraryOffer(units: readonly Unit[]): LibraryOffer {
	const names = [...undefinedNames(units)];
	return { names, ownParts: [...rustParts(names, rustVersionOf(units)), ...aliases(names)] };
}

/**
 * The source to be read after the program's own; undefined when the program needs nothing of the
 * library. `start` is what the program's start needs of it.
 */
export function librarySource({ names: own, ownParts }: LibraryOffer, start: readonly string[]): Source | undefined {
	const names = new Set(reachedNames([...own, ...start], ownParts));
	if (names.size === 0) {
		return undefined;
	}
	const parts = wantedParts(ownParts, names);
	const isCode = (name: string) => parts.some((part) => part.names.includes(name));
	const texts = [
		`.section ${librarySection}, "ax"`,
		...[...names].filter((name) => hostFunctions.has(name) && !isCode(name)).map(stub),
		...parts.map((part) => globals(part.names) + part.text),
	];
	return { path: librarySection, text: texts.join("\n") };
}

/** True for a program that functions of the machine's serve. */
export function usesLibrary({ names, ownParts }: LibraryOffer): boolean {
	for (const name of reachedNames(names, ownParts)) {
		if (hostFunctions.has(name)) {
			return true;
		}
	}
	return false;
}

/** All names that a program may use without defining them, for suggestions. */
export function* libraryNames(): Generator<string> {
	yield* hostFunctions;
	for (const part of libraryParts) {
		yield* part.names.filter((name) => !hostFunctions.has(name));
	}
}

/**
 * The functions of the library that a program cannot do without the machine, in the order of their places:
 * those that its sources name, or where they name none, those that its start needs, or else all.
 */
export function servedNames({ symbols, undefinedNames: named }: Program): readonly string[] {
	const own = symbols.filter(({ section, definition }) => section === librarySection && !definition);
	const names = own.map(({ name }) => name);
	const parts = libraryParts.filter(({ uses }) => uses.length > 0).flatMap((part) => part.names);
	const served = names.filter((name) => name !== endOfMain && (hostFunctions.has(name) || parts.includes(name)));
	const used = served.filter((name) => named.has(name));
	const byStart = served.filter((name) => startNeeds.arrays.includes(name));
	// Names as a C++ source has them, and Rust's, stand for others.
	return [used, byStart].find(({ length }) => length > 0) ?? served;
}

/** Names that are used, and that no source defines. */
function* undefinedNames(units: readonly Unit[]): Generator<string> {
	const entries = units.flatMap((unit) => [...unit.symbols.all()]);
	const defined = new Set(
		entries.filter(({ global, definition, common }) => global && (definition || common)).map(({ name }) => name),
	);
	for (const { name, definition, common, used } of entries) {
		if (used && !definition && !common && !defined.has(name)) {
			yield name;
		}
	}
}

/** Which compiler wrote a program in Rust, where it says so. */
function rustVersionOf(units: readonly Unit[]): number | undefined {
	return units[0]?.sources.map(({ text }) => rustVersionIn(text)).find((version) => version !== undefined);
}

/** Of some names those that the library has, and then, as they are found, those that these use in turn; each once. */
function* reachedNames(names: readonly string[], ownParts: readonly LibraryPart[]): Generator<string> {
	const isOwn = (name: string) => ownParts.some((part) => part.names.includes(name));
	const all = new Set(names.filter((name) => hostFunctions.has(name) || libraryPartNames.has(name) || isOwn(name)));
	yield* all;
	for (let before = -1; before !== all.size; ) {
		before = all.size;
		for (const name of wantedParts(ownParts, all).flatMap(({ uses }) => uses)) {
			if (!all.has(name)) {
				all.add(name);
				yield name;
			}
		}
	}
}

function wantedParts(ownParts: readonly LibraryPart[], names: ReadonlySet<string>): readonly LibraryPart[] {
	const all = [...libraryParts, ...ownParts];
	return names.size === 0 ? [] : all.filter((part) => isWanted(part, (name) => names.has(name)));
}

/** The runtime's names as a C++ source has them. */
function aliases(names: readonly string[]): readonly LibraryPart[] {
	return names.flatMap((name) => {
		const mangled = mangledName(name);
		return mangled === undefined ? [] : [{ names: [name], uses: [mangled], text: `\n\t.set "${name}", ${mangled}\n` }];
	});
}

/** A part is not wanted for a name alone that the machine serves too. */
function isWanted(part: LibraryPart, has: (name: string) => boolean): boolean {
	return part.names.some((name) => has(name) && !hostFunctions.has(name));
}

/** Functions that give the stream, whose state the program may want an exception for. */
const checked = /^__stream_(?!next$|peek$|place$|refuse$)/;

/** `syscall` here asks the library. */
function stub(name: string): string {
	return `
	.globl ${name}
	.type ${name}, @function
	.balign 16
${name}:
	syscall
	${checked.test(name) ? "jmp __stream_check" : "ret"}
	.size ${name}, . - ${name}`;
}

/** Weak: a program may define some names of a part itself, and then its own are meant, also by the others. */
function globals(names: readonly string[]): string {
	return `\n\t.weak ${names.map((name) => `"${name}"`).join(", ")}`;
}
