// NASM's directives about what is read next, and those that speak to the author:
// `%rep`, `%include`, `%use`, `%comment`, `%line`; `%error` and its kin.

import { includeFile } from "./includes.ts";
import { packageName, packageNames, packageText } from "./nasmPackages.ts";
import type { Act, Acts, NasmPreprocessor } from "./nasmPreprocessor.ts";
import { contentOf, numberTokens, textOf } from "./nasmTexts.ts";
import { renumberLines } from "./origins.ts";
import type { Token } from "./token.ts";

/** These directives, obeyed in one source. */
export function readingDirectives(owner: NasmPreprocessor): Acts {
	const ignore: Act = () => {};
	return {
		rep: (head, tokens) => repeat(owner, head, tokens),
		endrep: (head) => owner.error([head], "syntax", "there is no `%rep` before this `%endrep`"),
		exitrep: (head) => owner.leave(head, "loop"),
		include: (head, tokens) => include(owner, head, tokens),
		use: (head, tokens) => use(owner, head, tokens),
		error: (head, tokens) => say(owner, head, tokens),
		fatal: (head, tokens) => {
			say(owner, head, tokens);
			owner.unit.stopped = true;
		},
		warning: (head, tokens) => say(owner, head, tokens, "warning"),
		pragma: ignore,
		line: (head, rest) => {
			const text = owner.unit.source.text.slice(head.end, rest.at(-1)?.end ?? head.end);
			owner.unit.readLines.forget();
			if (owner.unit.reader.top?.kind === "file") {
				renumberLines(owner.unit, text, head.start);
			}
		},
		depend: ignore,
		aliases: ignore,
		null: ignore,
		comment: () =>
			void owner.unit.reader.pass({
				opens: isWordOf("%comment"),
				closes: isWordOf("%endcomment"),
				stops: isWordOf("%endcomment"),
			}),
	};
}

function repeat(owner: NasmPreprocessor, head: Token, tokens: readonly Token[]): void {
	const { reader } = owner.unit;
	const count = owner.number(head, tokens);
	const start = reader.position;
	const end = reader.pass({ opens: isWordOf("%rep"), closes: isWordOf("%endrep"), stops: isWordOf("%endrep") });
	if (!end) {
		owner.error([head], "syntax", "`%rep` has no `%endrep`");
		return;
	}
	const { top } = reader;
	let remaining = count ?? 0n;
	if (top && remaining > 0n) {
		const again = () => {
			remaining -= 1n;
			return remaining > 0n;
		};
		reader.push({ ...top, kind: "loop", range: { start, end: end.start }, again });
	}
}

function include(owner: NasmPreprocessor, head: Token, tokens: readonly Token[]): void {
	const [file] = owner.expand(tokens) ?? [];
	if (!file) {
		owner.error([head], "syntax", 'the path of a file is expected here: `%include "file.inc"`');
		return;
	}
	includeFile(owner.unit, owner.place([file]), contentOf(file));
}

/** `%use altreg`: reads the text of a package next, once. */
function use(owner: NasmPreprocessor, head: Token, tokens: readonly Token[]): void {
	const [name] = owner.expand(tokens) ?? [];
	const word = name ? contentOf(name) : "";
	const text = packageText(word);
	if (text === undefined) {
		const known = [...packageNames()].map((known) => `\`${known}\``).join(", ");
		owner.error([name ?? head], "unsupported", `the packages that can be used here are ${known}`);
		return;
	}
	const mark = packageName(word);
	if (!owner.defines.has(mark)) {
		owner.defines.define(mark, { body: numberTokens(1n, head), ignoreCase: false });
		const { index: source, reader } = owner.unit;
		const use = reader.top?.use ?? owner.place([head]);
		reader.push({ kind: "macro", source, text, range: { start: 0, end: text.length }, use });
	}
}

function say(owner: NasmPreprocessor, head: Token, tokens: readonly Token[], severity?: "warning"): void {
	const expanded = owner.expand(tokens) ?? tokens;
	const [first, ...others] = expanded;
	const message = first && others.length === 0 ? contentOf(first) : textOf(expanded);
	owner.error([head, ...tokens], severity ?? "error", message || `\`${head.text}\``, severity);
}

function isWordOf(word: string): (text: string) => boolean {
	return (text) => text === word;
}
