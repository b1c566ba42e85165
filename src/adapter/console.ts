// The program's output as the client sees it. Output is part of time: standing
// in the past, what was printed later has not happened yet. It stays on the
// console all the same, marked once, and is never printed a second time.

import type { DebugProtocol } from "@vscode/debugprotocol";
import type { OutputRecord } from "../machine/kernelView.ts";

type OutputBody = DebugProtocol.OutputEvent["body"];

/** The line of an instruction that prints; empty where there is none. */
type OutputPlace = Pick<OutputBody, "source" | "line">;

export class Console {
	/** Records of the present history that are on the console already. */
	#printed = 0;
	/** True while the console shows more than has happened. */
	#ahead = false;
	// A character of several bytes may come in several writes.
	readonly #decoders = new Map<OutputRecord["stream"], TextDecoder>();

	/**
	 * What to print now: `records` are all that have happened up to the present step. Writes of one
	 * instruction that follow each other come as one.
	 */
	catchUp(records: readonly OutputRecord[], placeOf: (address: bigint) => OutputPlace): OutputBody[] {
		const bodies: OutputBody[] = [];
		for (let index = this.#printed; index < records.length; ) {
			const end = endOfGroup(records, index);
			const group = records.slice(index, end);
			const output = group.map((record) => this.#decode(record)).join("");
			const [{ stream, rip } = { stream: "console", rip: 0n }] = group;
			if (output !== "") {
				bodies.push({ category: stream, output, ...placeOf(rip) });
			}
			index = end;
		}
		this.#printed = Math.max(this.#printed, records.length);
		return bodies;
	}

	/** A line that marks the console when the present moves before its end, or back there; undefined while neither. */
	mark(happened: number, step: number): OutputBody | undefined {
		const ahead = happened < this.#printed;
		if (ahead === this.#ahead) {
			return undefined;
		}
		this.#ahead = ahead;
		const output = ahead
			? `[back at step ${step}: ${countText(this.#printed - happened)} not happened yet]\n`
			: `[at step ${step}: all output above has happened again]\n`;
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
	return count === 1 ? "the last output has" : `the last ${count} outputs have`;
}

/** Index after the last record that one instruction made without another in between. */
function endOfGroup(records: readonly OutputRecord[], start: number): number {
	const first = records[start];
	let end = start + 1;
	while (end < records.length && records[end]?.rip === first?.rip && records[end]?.stream === first?.stream) {
		end++;
	}
	return end;
}
