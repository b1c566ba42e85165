// The program's output as the client sees it. Output is part of time: standing
// in the past, what was printed later has not happened yet. It stays on the
// console all the same, marked once, and is never printed a second time. What we
// say ourselves stands in brackets.

import type { DebugProtocol } from "@vscode/debugprotocol";
import type { Span } from "../assembler/source.ts";
import type { LogRecord } from "../debugger/breakpoint.ts";
import type { OutputRecord } from "../machine/kernelView.ts";
import type { Debuggee } from "./debuggee.ts";
import type { SendEvent } from "./events.ts";

type OutputBody = DebugProtocol.OutputEvent["body"];

/** Records that are printed in one go: all writes of one instruction that follow each other. */
interface Group {
	readonly stream: OutputRecord["stream"];
	readonly rip: bigint;
	readonly records: OutputRecord[];
}

export class Console {
	readonly #debuggee: Debuggee;
	readonly #send: SendEvent;
	/** Records of the present history that are on the console already. */
	#printed = 0;
	/** The furthest step, as of the last stop or edit. */
	#lastStep = 0;
	#hasToldOfCut = false;
	/** True while the console shows more than has happened. */
	#ahead = false;
	// A character of several bytes may come in several writes.
	readonly #decoders = new Map<OutputRecord["stream"], TextDecoder>();

	constructor(debuggee: Debuggee, send: SendEvent) {
		this.#debuggee = debuggee;
		this.#send = send;
	}

	/** Prints what has happened and was not printed yet. */
	catchUp(): void {
		const { timeline } = this.#debuggee;
		this.#print(timeline.output(this.#printed));
		this.#printed = Math.max(this.#printed, timeline.outputCount);
	}

	/** The same, at a stop: also says so when the console has come to show the future, or does no longer. */
	arrive(): void {
		const { timeline } = this.#debuggee;
		this.catchUp();
		this.#lastStep = timeline.lastStep;
		const ahead = timeline.outputCount < this.#printed;
		if (ahead !== this.#ahead) {
			this.#ahead = ahead;
			const missing = countText(this.#printed - timeline.outputCount);
			this.say(
				ahead
					? `back at step ${timeline.step}: ${missing} not happened yet`
					: `at step ${timeline.step}: all output above has happened again`,
			);
		}
	}

	/** The future was cut off by an edit, which is told once: what is printed from now on is new. */
	cut(): void {
		const { step, outputCount } = this.#debuggee.timeline;
		if (step < this.#lastStep && !this.#hasToldOfCut) {
			this.#hasToldOfCut = true;
			this.say(`edited at step ${step}: what happened after it, up to step ${this.#lastStep}, is forgotten`);
		}
		this.#lastStep = step;
		this.#printed = outputCount;
		this.#ahead = false;
		this.#decoders.clear();
	}

	/** A log point was reached: its message, after what the program printed before it. */
	log({ text, span }: LogRecord): void {
		this.catchUp();
		this.#emit({ category: "console", output: `${text}\n` }, span);
	}

	/** A line of ours. */
	say(text: string): void {
		this.#emit({ category: "console", output: `[${text}]\n` });
	}

	/** A line of ours about something that went wrong. */
	complain(text: string): void {
		this.#emit({ category: "stderr", output: `${text}\n` });
	}

	#print(records: readonly OutputRecord[]): void {
		for (const { stream, rip, records: members } of groups(records)) {
			const output = members.map((record) => this.#decode(record)).join("");
			if (output !== "") {
				this.#emit({ category: stream, output }, this.#debuggee.debugger.spanAt(rip));
			}
		}
	}

	#emit(body: OutputBody, span?: Span): void {
		const { sources } = this.#debuggee;
		const place = span && { source: sources.describe(span.source), line: sources.range(span).line };
		this.#send("output", { ...body, ...place });
	}

	#decode({ stream, bytes }: OutputRecord): string {
		const decoder = this.#decoders.get(stream) ?? new TextDecoder();
		this.#decoders.set(stream, decoder);
		return decoder.decode(bytes, { stream: true });
	}
}

function groups(records: readonly OutputRecord[]): Group[] {
	const found: Group[] = [];
	for (const record of records) {
		const last = found.at(-1);
		if (last && last.stream === record.stream && last.rip === record.rip) {
			last.records.push(record);
		} else {
			found.push({ stream: record.stream, rip: record.rip, records: [record] });
		}
	}
	return found;
}

function countText(count: number): string {
	return count === 1 ? "the last output has" : `the last ${count} outputs have`;
}
