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

/**
 * The source to be read after the program's own; undefined when the program needs nothing of the
 * library. `start` is what the program's start needs of it.
 */
export function librarySource(units: readonly Unit[], start: readonly string[]): Source | undefined {
	const { names, parts } = wantedOf([...undefinedNames(units), ...start], rustVersionOf(units));
	if (names.size === 0) {
		return undefined;
	}
	const isCode = (name: string) => parts.some((part) => part.names.includes(name));
	const texts = [
		`.section ${librarySection}, "ax"`,
		...[...names].filter((name) => hostFunctions.has(name) && !isCode(name)).map(stub),
		...parts.map((part) => globals(part.names) + part.text),
	];
	return { path: librarySection, text: texts.join("\n") };
}

/** True for a program that functions of the machine's serve. */
export function usesLibrary(units: readonly Unit[]): boolean {
	return [...wantedOf([...undefinedNames(units)], rustVersionOf(units)).names].some((name) => hostFunctions.has(name));
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

/** The names that a linker would look for in a library. */
export function* undefinedNames(units: readonly Unit[]): Generator<string> {
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

interface Wanted {
	readonly names: ReadonlySet<string>;
	readonly parts: readonly LibraryPart[];
}

/** What the library has of the names, and what that uses in turn. */
function wantedOf(names: readonly string[], rustVersion: number | undefined): Wanted {
	const known = [...libraryParts, ...rustParts(names, rustVersion), ...aliases(names)];
	const isKnown = (name: string) => hostFunctions.has(name) || known.some((part) => part.names.includes(name));
	const all = new Set(names.filter(isKnown));
	if ([...all].every((name) => hostFunctions.has(name))) {
		return { names: all, parts: [] };
	}
	const parts = () => known.filter((part) => isWanted(part, (name) => all.has(name)));
	for (let before = -1; before !== all.size; ) {
		before = all.size;
		for (const name of parts().flatMap(({ uses }) => uses)) {
			all.add(name);
		}
	}
	return { names: all, parts: parts() };
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

function globals(names: readonly string[]): string {
	return `\n\t.globl ${names.map((name) => `"${name}"`).join(", ")}`;
}
