// Which files are for the C preprocessor, and what is said of its words in others.

import type { Unit } from "./unit.ts";

/** True for a file that gcc sends through the C preprocessor. */
export function isForC(path: string): boolean {
	return /\.(?:S|sx)$/.test(path);
}

const cLine = /^[ \t]*#[ \t]*(?:define[ \t]+[A-Za-z_]\w*|include[ \t]*[<"])/m;

/** Where a source of GNU as has errors: its `#define` is a comment, which may be why. */
export function warnOfUnreadC(unit: Unit): void {
	const { text, path } = unit.source;
	const mayHave = unit.reporter.hasErrorsIn(unit.index) && unit.dialect.name === "gas" && !isForC(path);
	const found = mayHave ? cLine.exec(text) : null;
	if (!found) {
		return;
	}
	const start = found.index + found[0].search(/#/);
	const word = /[a-z]+/.exec(found[0])?.[0] ?? "";
	const name = path.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
	const message = `\`#${word}\` is a comment here, as for gcc: it is obeyed in files whose names end in \`.S\`, so name this one \`${name}.S\``;
	const place = { start, end: found.index + found[0].length };
	unit.error(place, "c-in-vain", message, { severity: "warning" });
}
