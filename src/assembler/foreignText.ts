// Finds texts that are no programs here, because they are too large, hold a compiler's
// own notes in place of instructions, or are written for something else, so that they
// get one sentence at once.

export interface ForeignText {
	/** The place to point at, as offsets. */
	readonly start: number;
	readonly end: number;
	readonly code: string;
	readonly message: string;
}

/** In UTF-16 units. */
const longestText = 16 << 20;

/** What makes a text unreadable as a whole; undefined when nothing does. */
export function foreignText(text: string): ForeignText | undefined {
	if (text.length <= longestText) {
		return notesAlone(text) ?? otherLanguage(text);
	}
	const message = `this file is too large: at most ${longestText >> 20} MiB of source text can be assembled`;
	return { start: 0, end: 0, code: "too-large", message };
}

const notes = /^[ \t]*\.section[ \t]+\.gnu\.lto_/m;
const instruction = /^[ \t]+(?:ret|call|jmp|push|mov|lea)/m;

/** What gcc writes with -flto. */
function notesAlone(text: string): ForeignText | undefined {
	const start = text.includes(".gnu.lto_") ? text.search(notes) : -1;
	if (start < 0 || instruction.test(text)) {
		return undefined;
	}
	const message =
		"here stand gcc's own notes for link-time optimisation, and no instructions: compile without `-flto`, or with `-ffat-lto-objects` as well";
	return { start, end: start, code: "no-instructions", message };
}

/** What only NASM or GNU as would read: a text with it is of neither of the others. */
const ownWords =
	/^[ \t]*(?:\[?(?:section|segment|bits|default|global|extern)[ \t]+[.\w]|%[a-z]|\.(?:globl|global|section|text|intel_syntax|att_syntax)\b)/im;

const languages: readonly { readonly words: RegExp; readonly message: string }[] = [
	{
		words:
			/^[ \t]*(?:\.(?:code|model|stack|data\?|const|[345678]86p?)\b|\w+[ \t]+(?:proc|endp)\b|includelib\b|option[ \t]+casemap\b|assume[ \t]+\w+:)/im,
		message:
			"this is written for MASM or TASM, and read here are NASM and GNU as; in NASM `.code` is `section .text`, `main proc` is `global main` and `main:`, `x dword 5` is `x dd 5`, `10 dup(0)` is `times 10 dd 0`, `offset x` is `x` and a variable's content is `[x]`",
	},
	{
		words: /^(?:int|void)[ \t]+main[ \t]*\([^)]*\)|^[ \t]*(?:std::cout|printf[ \t]*\([ \t]*"|fn[ \t]+main[ \t]*\()/m,
		message:
			"this is the source of a compiler, and read here is assembly: let the compiler write that, as `gcc -S -masm=intel file.c` and `rustc --emit asm file.rs` do",
	},
];

/** What is written for another assembler, or for a compiler. */
function otherLanguage(text: string): ForeignText | undefined {
	// Those of ours are soon found, and without them the others are looked for in all of the text.
	for (const { words, message } of ownWords.test(text) ? [] : languages) {
		const found = words.exec(text);
		if (found) {
			const start = found.index + found[0].search(/\S/);
			return { start, end: found.index + found[0].length, code: "foreign-text", message };
		}
	}
	return undefined;
}
