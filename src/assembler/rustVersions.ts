// What of Rust's libraries differs between versions of the compiler. A version is
// the number behind `1.`, which stands in the compiler's own directive `.ident`;
// where that is filtered out, names in the older mangling tell an older compiler.

import type { LibraryPart } from "./libraryPart.ts";
import { demangledRust } from "./rustDemangler.ts";

/** The first whose formatting is as it is simulated: pieces and arguments of a text are one template before them. */
const firstVersion = 93;

/** From this one on, there is no value of a type with a capacity where the capacity is the largest number. */
const largestIsNone = 97;

/** The version that a text says wrote it. */
export function rustVersionIn(text: string): number | undefined {
	// Only of a text that has these words, the lines are looked at.
	const version = text.includes("rustc version")
		? /^\s*\.ident\s+"rustc version 1\.(\d+)\./m.exec(text)?.[1]
		: undefined;
	return version === undefined ? undefined : Number(version);
}

/** Whether a program formats as it is simulated, by its version, or by the name of a function of the libraries. */
export function isServed(version: number | undefined, name: string): boolean {
	const isOlder = /^_?_ZN|<impl .* for /.test(name) && demangledRust(name) === undefined;
	return version === undefined ? !isOlder : version >= firstVersion;
}

/** What stands in the place of a string's capacity where there is no string. */
export function noneOf(version: number | undefined): LibraryPart {
	const none = (version ?? 0) >= largestIsNone ? -1n : 1n << 63n;
	return {
		names: ["__rust_none"],
		uses: [],
		text: `
	.balign 8
__rust_none: .quad ${none}
`,
	};
}
