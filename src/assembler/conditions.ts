// Conditions of both dialects: the lines of one that holds are read; others are
// passed over up to the next branch of the same depth. What holds is for the
// dialect to say.

import type { Token } from "./token.ts";
import type { Unit } from "./unit.ts";

/** How a dialect writes its conditions. */
export interface ConditionWords {
	readonly opener: RegExp;
	/** `%elif…` or `.elseif`. */
	readonly another: RegExp;
	readonly otherwise: RegExp;
	readonly end: RegExp;
	/** Whether the condition of an opener or of another branch holds. */
	holds(head: Token, tokens: readonly Token[]): boolean;
}

export class Conditions {
	private readonly unit: Unit;
	private readonly words: ConditionWords;

	constructor(unit: Unit, words: ConditionWords) {
		this.unit = unit;
		this.words = words;
	}

	/** Obeys a line; false when it is none of a condition. */
	obey(head: Token, tokens: readonly Token[]): boolean {
		const { opener, another, otherwise, end } = this.words;
		const word = head.text.toLowerCase();
		const open = this.unit.reader.top?.conditions ?? [];
		if (opener.test(word)) {
			open.push({ begin: head });
			if (!this.words.holds(head, tokens)) {
				this.passOver();
			}
			return true;
		}
		if (!end.test(word) && !otherwise.test(word) && !another.test(word)) {
			return false;
		}
		if (open.length === 0) {
			const [place = head] = this.unit.reader.locate([head]);
			const name = head.text.startsWith("%") ? "%if" : ".if";
			this.unit.error(place, "syntax", `there is no \`${name}\` before this \`${head.text}\``);
		} else if (end.test(word) || this.pass((other) => end.test(other))) {
			open.pop();
		}
		return true;
	}

	/** Passes over lines that do not hold, up to one from which on they do. */
	private passOver(): void {
		const { another, otherwise, end } = this.words;
		for (;;) {
			const [head, ...rest] = this.pass((word) => end.test(word) || otherwise.test(word) || another.test(word)) ?? [];
			const word = head?.text.toLowerCase() ?? "";
			if (end.test(word)) {
				this.unit.reader.top?.conditions.pop();
			}
			if (!head || !another.test(word) || this.words.holds(head, rest)) {
				return;
			}
		}
	}

	private pass(stops: (word: string) => boolean): readonly Token[] | undefined {
		const { opener, end } = this.words;
		return this.unit.reader.pass({ opens: (word) => opener.test(word), closes: (word) => end.test(word), stops })
			?.tokens;
	}
}
