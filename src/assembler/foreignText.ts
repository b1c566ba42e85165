// Finds texts that are too large to be programs, so that they get one sentence at
// once.

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
		return undefined;
	}
	const message = `this file is too large: at most ${longestText >> 20} MiB of source text can be assembled`;
	return { start: 0, end: 0, code: "too-large", message };
}
