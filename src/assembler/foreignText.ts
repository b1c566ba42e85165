// Finds texts that are no programs, because they are too large or hold a compiler's
// own notes in place of instructions, so that they get one sentence at once.

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
		return notesAlone(text);
	}
	const message = `this file is too large: at most ${longestText >> 20} MiB of source text can be assembled`;
	return { start: 0, end: 0, code: "too-large", message };
}

const notes = /^[ \t]*\.section[ \t]+\.gnu\.lto_/m;
const instruction = /^[ \t]+(?:ret|call|jmp|push|mov|lea)/m;

/** What gcc writes with -flto. */
function notesAlone(text: string): ForeignText | undefined {
	const start = text.search(notes);
	if (start < 0 || instruction.test(text)) {
		return undefined;
	}
	const message =
		"here stand gcc's own notes for link-time optimisation, and no instructions: compile without `-flto`, or with `-ffat-lto-objects` as well";
	return { start, end: start, code: "no-instructions", message };
}
