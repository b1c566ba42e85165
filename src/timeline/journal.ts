// What crossed into the machine from outside, by step: the host's answers and
// the user's edits. The machine asks the journal instead of the host; a step done
// before gets the answer it got then, a new one asks the host and is written
// down. So a run is repeated exactly, however often.

import { joined } from "../machine/byteStrings.ts";
import type { Host, HostFile } from "../machine/host.ts";
import type { RegisterFile } from "../machine/machineState.ts";

/** A change made by the user to the state at some step. */
export type Edit =
	| { readonly kind: "register"; readonly register: number | "rip" | "rflags" | "mxcsr"; readonly value: bigint }
	/** All 128 bits of an xmm register. */
	| { readonly kind: "xmm"; readonly register: number; readonly value: bigint }
	/** All of x87. */
	| { readonly kind: "x87"; readonly state: RegisterFile["x87"] }
	| { readonly kind: "memory"; readonly address: bigint; readonly bytes: Uint8Array };

/** What the host answered to one question; of one kind. */
export interface Answer {
	readonly input?: Uint8Array;
	readonly time?: bigint;
	readonly random?: Uint8Array;
	readonly file?: HostFile;
}

/** All that a journal holds, to be kept beside the program: both together are the run. */
export interface JournalRecord {
	/** Those of a step in the order asked; steps ascend. */
	readonly answers: readonly { readonly step: number; readonly answer: Answer }[];
	/** Steps ascend. */
	readonly edits: readonly { readonly step: number; readonly edit: Edit }[];
}

const nothing: JournalRecord = { answers: [], edits: [] };

export class Journal implements Host {
	private readonly host: Host;
	private readonly stepNow: () => number;
	/** The answers that each step got, in the order asked; steps ascend. */
	private readonly answers = new Map<number, Answer[]>();
	private readonly edits: { readonly step: number; readonly edit: Edit }[];
	/** Input that the host has given and no step that still counts has read. */
	private unread: Uint8Array = new Uint8Array();
	/** Answers that the step now running has taken already. */
	private taken = { step: -1, count: 0 };

	/**
	 * @param stepNow the step of the instruction that asks.
	 * @param record of a run that is to be repeated.
	 */
	constructor(host: Host, stepNow: () => number, record = nothing) {
		this.host = host;
		this.stepNow = stepNow;
		this.edits = [...record.edits];
		for (const { step, answer } of record.answers) {
			this.keep(step, answer);
		}
	}

	/** What it holds now. */
	get record(): JournalRecord {
		const answers = [...this.answers].flatMap(([step, given]) => given.map((answer) => ({ step, answer })));
		return { answers, edits: [...this.edits] };
	}

	/** To be called when an instruction begins afresh: it asks for its answers again from the first. */
	begin(): void {
		this.taken = { step: -1, count: 0 };
	}

	read(most: number): Uint8Array | undefined {
		return this.replayed()?.input ?? this.note("input", this.freshInput(most));
	}

	now(): bigint {
		return this.replayed()?.time ?? this.note("time", this.host.now()) ?? 0n;
	}

	random(count: number): Uint8Array {
		return this.replayed()?.random ?? this.note("random", this.host.random(count)) ?? new Uint8Array();
	}

	file(path: string): HostFile | undefined {
		return this.replayed()?.file ?? this.note("file", this.host.file(path));
	}

	addEdit(step: number, edit: Edit): void {
		this.edits.push({ step, edit });
	}

	editsAt(step: number): readonly Edit[] {
		return this.edits.filter((item) => item.step === step).map((item) => item.edit);
	}

	/** The first step after `step` that has edits; Infinity when there is none. */
	nextEdit(step: number): number {
		return this.edits.find((item) => item.step > step)?.step ?? Number.POSITIVE_INFINITY;
	}

	/** Forgets the future: what the instruction at `step` and those after it were told. Input they read is unread again. */
	cut(step: number): void {
		const forgotten = [...this.answers].filter(([asked]) => asked >= step);
		const inputs = forgotten.flatMap(([, answers]) => answers.map((answer) => answer.input ?? new Uint8Array()));
		this.unread = joined([...inputs, this.unread]);
		for (const [asked] of forgotten) {
			this.answers.delete(asked);
		}
		while ((this.edits.at(-1)?.step ?? 0) > step) {
			this.edits.pop();
		}
	}

	/** The answer that this question got when the step was first done. */
	private replayed(): Answer | undefined {
		const step = this.stepNow();
		const index = this.taken.step === step ? this.taken.count : 0;
		this.taken = { step, count: index + 1 };
		return this.answers.get(step)?.[index];
	}

	private note<T>(kind: keyof Answer, value: T): T {
		if (value !== undefined) {
			this.keep(this.stepNow(), { [kind]: value });
		}
		return value;
	}

	private keep(step: number, answer: Answer): void {
		const given = this.answers.get(step) ?? [];
		given.push(answer);
		this.answers.set(step, given);
	}

	private freshInput(most: number): Uint8Array | undefined {
		if (this.unread.length === 0) {
			return this.host.read(most);
		}
		const given = this.unread.slice(0, most);
		this.unread = this.unread.subarray(most);
		return given;
	}
}
