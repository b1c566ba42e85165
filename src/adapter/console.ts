// The program's output as the client sees it. Output is part of time: standing
// in the past, what was printed later has not happened yet. It stays on the
// console all the same, marked once, and is never printed a second time.

import type { DebugProtocol } from "@vscode/debugprotocol";

/** One write of the program, at the step at which it happened. */
export interface OutputRecord {
	readonly step: number;
	readonly stream: "stdout" | "stderr" | "console";
	readonly bytes: Uint8Array;
}

type OutputBody = DebugProtocol.OutputEvent["body"];

export class Console {
	/** Records of the present history that are on the console already. */
	#printed = 0;
	/** True while the console shows more than has happened. */
	#ahead = false;
	// A character of several bytes may come in several writes.
	readonly #decoders = new Map<OutputRecord["stream"], TextDecoder>();

	/** What to print now: `records` are all that have happened up to the present step. */
	catchUp(records: readonly OutputRecord[]): OutputBody[] {
		const fresh = records.slice(this.#printed);
		this.#printed = Math.max(this.#printed, records.length);
		return fresh
			.map((record) => ({ category: record.stream, output: this.#decode(record) }))
			.filter(({ output }) => output !== "");
	}

	/** A line that marks the console when the present moves before its end, or back there; undefined while neither. */
	mark(happened: number, step: number): OutputBody | undefined {
		const ahead = happened < this.#printed;
		if (ahead === this.#ahead) {
			return undefined;
		}
		this.#ahead = ahead;
		const output = ahead
			? `[back at step ${step}: ${countText(this.#printed - happened)} above not printed yet]\n`
			: `[step ${step}: all output above has been printed again]\n`;
		return { category: "console", output };
	}

	/** The future was cut off by an edit: what is printed from now on is new. */
	cut(happened: number): void {
		this.#printed = happened;
		this.#ahead = false;
		this.#decoders.clear();
	}

	#decode({ stream, bytes }: OutputRecord): string {
		const decoder = this.#decoders.get(stream) ?? new TextDecoder();
		this.#decoders.set(stream, decoder);
		return decoder.decode(bytes, { stream: true });
	}
}

function countText(count: number): string {
	return count === 1 ? "the last output" : `the last ${count} outputs`;
}
