// The text in which diagnostics are recorded. Lines of a source begin with two
// spaces; after a line stand its diagnostics, each marking its range:
//
//   === title of the case
//     mov rax, rbz
//   #!         ^^^ error undefined-symbol: … [fix: Write `rbx`]

import { assemble } from "../../src/assembler/assemble.ts";
import type { Diagnostic } from "../../src/assembler/diagnostic.ts";
import { lineAt, lineStarts } from "../../src/assembler/source.ts";

export interface Case {
	readonly title: string;
	readonly text: string;
}

/** The cases of a recording, without what was recorded. */
export function readCases(recording: string): readonly Case[] {
	return recording
		.split(/^=== /m)
		.slice(1)
		.map((part) => {
			const [title = "", ...lines] = part.replace(/\n$/, "").split("\n");
			const source = lines.filter((line) => !line.startsWith("#!")).map((line) => line.slice(2));
			return { title, text: `${source.join("\n")}\n` };
		});
}

/** A case with the diagnostics that it gets now. */
export function recordCase({ title, text }: Case): string {
	const { diagnostics } = assemble([{ path: "case.s", text }]);
	const starts = lineStarts(text);
	const lines = text.replace(/\n$/, "").split("\n");
	const recorded = lines.flatMap((line, index) => [
		`  ${line}`.trimEnd(),
		...diagnostics
			.filter(({ span }) => lineAt(starts, span.start) === index)
			.map((diagnostic) => mark(line, starts[index] ?? 0, diagnostic)),
	]);
	return [`=== ${title}`, ...recorded, ""].join("\n");
}

function mark(line: string, lineStart: number, { span, severity, code, message, fixes, related }: Diagnostic): string {
	const before = line.slice(0, span.start - lineStart).replace(/[^\t]/g, " ");
	const range = "^".repeat(Math.max(1, span.end - span.start));
	const fix = fixes?.[0] ? ` [fix: ${fixes[0].title}]` : "";
	const other = related?.[0] ? ` [at ${related[0].span.start}: ${related[0].message}]` : "";
	return `#!${before}${range} ${severity} ${code}: ${message}${fix}${other}`;
}
