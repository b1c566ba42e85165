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
	/** Whether the condition of an opener or of another branch holds; where it cannot be known, no branch is read. */
	holds(head: Token, tokens: readonly Token[]): boolean | "unknown";
}

/** What a word is in a condition. */
type Part = "opener" | "another" | "otherwise" | "end" | "none";

export class Conditions {
	private readonly unit: Unit;
	private readonly words: ConditionWords;
	/** What words are, of those that have been asked about. */
	private readonly parts = new Map<string, Part>();

	constructor(unit: Unit, words: ConditionWords) {
		this.unit = unit;
		this.words = words;
	}

	/** Obeys a line; false when it is none of a condition. */
	obey(head: Token, tokens: readonly Token[]): boolean {
		const part = this.partOf(head.text.toLowerCase());
		const open = this.unit.reader.top?.conditions ?? [];
		if (part === "opener") {
			const [begin = head] = this.unit.reader.locate([head]);
			open.push({ begin });
			this.choose(head, tokens);
			return true;
		}
		if (part === "none") {
			return false;
		}
		if (open.length === 0) {
			const [place = head] = this.unit.reader.locate([head]);
			const name = head.text.startsWith("%") ? "%if" : ".if";
			this.unit.error(place, "syntax", `there is no \`${name}\` before this \`${head.text}\``);
		} else if (part === "end" || this.pass((other) => other === "end")) {
			open.pop();
		}
		return true;
	}

	/** Passes over lines that do not hold, up to one from which on they do. */
	private choose(opener: Token, tokens: readonly Token[]): void {
		let holds = this.words.holds(opener, tokens);
		while (holds !== true) {
			const isUnknown = holds === "unknown";
			const stops = (part: Part) => part === "end" || (!isUnknown && part !== "opener" && part !== "none");
			const [head, ...rest] = this.pass(stops) ?? [];
			const part = head ? this.partOf(head.text.toLowerCase()) : "none";
			if (part === "end") {
				this.unit.reader.top?.conditions.pop();
			}
			holds = !head || part !== "another" || this.words.holds(head, rest);
		}
	}

	private pass(stops: (part: Part) => boolean): readonly Token[] | undefined {
		return this.unit.reader.pass({
			opens: (word) => this.partOf(word) === "opener",
			closes: (word) => this.partOf(word) === "end",
			stops: (word) => stops(this.partOf(word)),
		})?.tokens;
	}

	private partOf(word: string): Part {
		const known = this.parts.get(word);
		if (known !== undefined) {
			return known;
		}
		const { opener, another, otherwise, end } = this.words;
		const part = opener.test(word)
			? "opener"
			: end.test(word)
				? "end"
				: otherwise.test(word)
					? "otherwise"
					: another.test(word)
						? "another"
						: "none";
		this.parts.set(word, part);
		return part;
	}
}
