// Takes one line of NASM apart: a label, with or without its colon, then a
// directive or an instruction. Whether a first word is a label shows only from
// what it and the next word are.

import { absentInstruction } from "../isa/absent.ts";
import { findMnemonic, mnemonicNames } from "../isa/mnemonics.ts";
import { isNasmPrefix } from "./nasmPrefixes.ts";
import { nearestName } from "./nearestName.ts";
import type { LabelWarning, Statement } from "./statementParser.ts";
import type { Token } from "./token.ts";

/**
 * Directives that have to stand in brackets, or that not all of NASM, yasm and their formats have: where a
 * directive or an instruction follows, they are labels like any other word, as in `list dd 1, 2`.
 */
const labelsToo = new Set(
	"list warning map float static required use64 sectalign org group import export type size weak".split(" "),
);

/** Instructions that NASM does not know by these names, only GNU as or AT&T syntax does: labels in the same places. */
const gnuNames =
	/^(l?call[lq]|lcall|ljmp[lq]?|lret[dqw]?|leave[qw]|movabs|(cmp|in|lod|mov|out|sca|sto)s|(in|out)([blw]|sl)|pushw|(push|pop)al|sysret[lq]|f(i?ld|i?stp?|i?add|i?com|i?divr?|i?mul|i?subr?)[lqst])$/;

/** The statements of one line; `isDirective` knows names in lower case. */
export function parseNasmLine(tokens: readonly Token[], isDirective: (name: string) => boolean): readonly Statement[] {
	const line = withoutBrackets(tokens);
	const [first, second] = line;
	if (!first) {
		return [];
	}
	if (first.kind !== "name") {
		return [{ kind: "stray", token: first }];
	}
	if (isSign(second, ":")) {
		return [...labelOf(first, line[2]), ...parseBody(first, line.slice(2), isDirective)];
	}
	const isLabelToo = line === tokens && canBeLabel(first.text.toLowerCase()) && !isWord(second, "default");
	const opens = isHead(first, isDirective) && !(isLabelToo && second && isHead(second, isDirective));
	if (opens && second && isInstructionAsName(first, second)) {
		const problem = `\`${first.text}\` is an instruction, so a variable of that name needs a colon: \`${first.text}:\``;
		const name = labelOf(first, second);
		return [{ kind: "stray", token: { ...first, problem } }, ...name, ...parseBody(first, line.slice(1), isDirective)];
	}
	if (opens || (second && !isHead(second, isDirective))) {
		return parseBody(first, line, isDirective);
	}
	const warning = second ? undefined : orphanWarning(first);
	return [...labelOf(first, second, warning), ...parseBody(first, line.slice(1), isDirective)];
}

/** What begins data: what stands before it was meant for their name. */
const dataWord = /^(?:d[bwdqtoyz]|res[bwdqtoyz]|equ|times)$/i;

function isInstructionAsName(first: Token, second: Token): boolean {
	const word = first.text.toLowerCase();
	const isInstruction = findMnemonic(word) !== undefined || absentInstruction(word) !== undefined;
	return isInstruction && !isNasmPrefix(word) && second.kind === "name" && dataWord.test(second.text);
}

function canBeLabel(word: string): boolean {
	return labelsToo.has(word) || gnuNames.test(word);
}

/** `[section .text]` is the same as `section .text`. */
function withoutBrackets(tokens: readonly Token[]): readonly Token[] {
	return isSign(tokens[0], "[") && isSign(tokens.at(-1), "]") ? tokens.slice(1, -1) : tokens;
}

/** `name equ value` is no label. */
function labelOf(name: Token, next: Token | undefined, warning?: LabelWarning): Statement[] {
	return isWord(next, "equ") ? [] : [{ kind: "label", name, warning }];
}

function parseBody(label: Token, line: readonly Token[], isDirective: (name: string) => boolean): Statement[] {
	const [head, ...rest] = line;
	if (!head) {
		return [];
	}
	if (isWord(head, "equ")) {
		return [{ kind: "assignment", name: label, fixed: true, value: rest }];
	}
	if (head.kind !== "name") {
		return [{ kind: "stray", token: head }];
	}
	return isDirective(head.text.toLowerCase())
		? [{ kind: "directive", name: head, arguments: rest }]
		: [{ kind: "instruction", mnemonic: head, operands: rest }];
}

function isHead(token: Token, isDirective: (name: string) => boolean): boolean {
	const word = token.kind === "name" ? token.text.toLowerCase() : "";
	const isKnown = word === "equ" || isDirective(word) || isNasmPrefix(word) || findMnemonic(word) !== undefined;
	// What other machines have is no label either: it is named as missing.
	return isKnown || (word !== "" && absentInstruction(word) !== undefined);
}

function orphanWarning({ text }: Token): LabelWarning {
	const alone = `\`${text}\` stands alone and is taken for a label`;
	if (/^\.(text|data|bss|rodata)$/i.test(text)) {
		const write = `section ${text}`;
		return { message: `${alone}; a section begins with \`${write}\``, write };
	}
	const [, word, section] = /^(section|segment)(\.\w+)$/i.exec(text) ?? [];
	if (word !== undefined) {
		const write = `${word} ${section}`;
		return { message: `${alone}; a section begins with \`${write}\``, write };
	}
	const nearest = nearestName(text, mnemonicNames());
	const meant = nearest === undefined || nearest.length < 3 ? "" : `, or did you mean the instruction \`${nearest}\``;
	return { message: `${alone}; write \`${text}:\`${meant}`, write: `${text}:` };
}

function isSign(token: Token | undefined, sign: string): boolean {
	return token?.kind === "sign" && token.text === sign;
}

function isWord(token: Token | undefined, word: string): boolean {
	return token?.kind === "name" && token.text.toLowerCase() === word;
}
