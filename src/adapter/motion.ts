// Moving the program and telling the client about it: what runs, where it
// stopped and why, what it printed meanwhile. A stop is reported exactly once.
// While the program waits for input it counts as running, so that pause works.

import type { StopReport } from "../debugger/stopReport.ts";
import type { Fault } from "../machine/fault.ts";
import { Console } from "./console.ts";
import type { Debuggee } from "./debuggee.ts";
import { asRequestError, running } from "./errors.ts";
import type { SendEvent } from "./events.ts";
import type { KnownThreads } from "./knownThreads.ts";
import { MemoryWatch } from "./memoryWatch.ts";
import { PastProgress } from "./pastProgress.ts";
import type { Progress } from "./progress.ts";
import { stoppedBody } from "./stopped.ts";

/** Something that moves the program and ends at a stop. */
export interface Move {
	run(): Promise<StopReport>;
	/**
	 * When input has come that it stopped for: a run goes on from there; a step, which would not
	 * know any more where it was to end, goes back in time and is done again, with the input there.
	 */
	readonly afterInput: "go on" | "begin again";
}

/** The client, as far as it is told of moves. */
export interface MotionClient {
	readonly send: SendEvent;
	readonly progress: Progress;
	readonly threads: KnownThreads;
	/** The client's id of a breakpoint. */
	mapBreakpoint(id: number): number;
}

/** How often a running program's output is shown, in milliseconds. */
const outputInterval = 30;

export class Motion {
	readonly #debuggee: Debuggee;
	readonly #send: SendEvent;
	readonly #client: MotionClient;
	readonly #revisionBase: number;
	readonly console: Console;
	readonly memory: MemoryWatch;
	/** The last move, and the step it began at. */
	#move: { readonly move: Move; readonly from: number } | undefined;
	#state: "stopped" | "running" | "waiting" | "ended" = "stopped";
	#last: StopReport | undefined;
	/** True when the prompt for input has been printed since the last stop. */
	#toldOfInput = false;
	/** True when the console has the sentence of the fault that the program stands at. */
	#wasTold = false;
	/** Resolves when the move under way has come to its stop. */
	#settled: Promise<void> = Promise.resolve();

	/** `revisionBase` is the last revision before a restart: revisions grow over the whole session. */
	constructor(debuggee: Debuggee, client: MotionClient, revisionBase: number) {
		this.#debuggee = debuggee;
		this.#client = client;
		this.#send = client.send;
		this.#revisionBase = revisionBase;
		this.console = new Console(debuggee, client.send);
		this.memory = new MemoryWatch(client.send);
	}

	get state(): "stopped" | "running" | "waiting" | "ended" {
		return this.#state;
	}

	/** Grows with every change of state. */
	get revision(): number {
		return this.#revisionBase + this.#debuggee.debugger.revision;
	}

	/** Where the program stands and why. */
	get lastStop(): StopReport | undefined {
		return this.#last;
	}

	/**
	 * Marks the program as running; the returned function starts the move, to be called once the
	 * request has been answered.
	 * @throws RequestError when it runs already.
	 */
	begin(move: Move): () => void {
		if (this.#state !== "stopped") {
			throw running();
		}
		this.#state = "running";
		const { promise, resolve } = promised();
		this.#settled = promise.then(() => this.#perform(move));
		return resolve;
	}

	/** Reports a stop that was reached at once: a jump in time, a rewound frame. */
	arrive(report: StopReport): void {
		this.#report(report);
	}

	/** Reports the stop that the program is at once more, because it is shown in another way. */
	arriveAgain(): void {
		if (this.#last) {
			this.#report(this.#last);
		}
	}

	/** Asks a running program to stop; one that waits for input stops here and now. */
	pause(): void {
		if (this.#state === "waiting") {
			this.#report({ reason: "pause", threadId: this.#currentThread(), text: "waiting for input" });
		} else if (this.#state === "running") {
			this.#debuggee.debugger.pause();
		}
	}

	/** Gives the waiting program what was typed, or the end of its input for `^D`. */
	type(line: string): void {
		if (line.trim() === "^D") {
			this.#debuggee.host.close();
		} else {
			this.#debuggee.host.type(`${line}\n`);
		}
		if (this.#state === "waiting" && this.#move) {
			this.#state = "running";
			this.#settled = this.#perform(this.#afterInput(this.#move));
		}
	}

	/** Waits until no move is under way, for so many milliseconds at the most. */
	async settle(milliseconds: number): Promise<void> {
		const { promise, resolve } = promised();
		let isLate = false;
		const timer = setTimeout(() => {
			isLate = true;
			resolve();
		}, milliseconds);
		while (this.#state === "running" && !isLate) {
			await Promise.race([this.#settled, promise]);
		}
		clearTimeout(timer);
	}

	/** Ends the run for good, without a word to the client. */
	async halt(): Promise<void> {
		const wasRunning = this.#state === "running";
		this.#state = "ended";
		if (wasRunning) {
			this.#debuggee.debugger.pause();
		}
		await this.#settled;
	}

	/** After an edit: what was printed later is gone, and views of the state are out of date. */
	edited(stackChanged: boolean): void {
		this.console.cut();
		if (stackChanged) {
			this.#report({ reason: "goto", threadId: this.#currentThread(), text: "the state was edited" });
			return;
		}
		this.#send("invalidated", { areas: ["variables"] });
		this.#announceChange();
	}

	#afterInput({ move, from }: { readonly move: Move; readonly from: number }): Move {
		const { debugger: inspector } = this.#debuggee;
		if (move.afterInput === "go on") {
			return { ...move, run: () => inspector.resume("forward") };
		}
		inspector.seek(from);
		return move;
	}

	async #perform(move: Move): Promise<void> {
		const from = this.#debuggee.debugger.currentStep;
		this.#move = { move, from };
		const { debugger: inspector } = this.#debuggee;
		const progress = new PastProgress(this.#client.progress, () => this.pause());
		const timer = setInterval(() => {
			this.#showOutput(from);
			progress.look(inspector.pastWork);
		}, outputInterval);
		try {
			let report = await move.run();
			for (let found = this.#finding(report); found && this.#state !== "ended"; found = this.#finding(report)) {
				await found;
				report = await this.#afterInput({ move, from }).run();
			}
			progress.end();
			if (this.#state !== "ended") {
				this.#settle(report);
			}
		} catch (error) {
			// Our own bug: the session says so and stands still, so that what can be seen is seen.
			this.console.complain(asRequestError(error).message);
			this.#report({ reason: "pause", threadId: this.#currentThread() });
		} finally {
			clearInterval(timer);
			progress.end();
		}
	}

	/** What a program that stopped for a file waits for. */
	#finding(report: StopReport): Promise<void> | undefined {
		return report.reason === "input" ? this.#debuggee.host.takeFinding() : undefined;
	}

	#settle(report: StopReport): void {
		if (report.reason === "input") {
			this.#wait();
		} else if (report.reason === "exited") {
			this.#end(report);
		} else {
			this.#report(report);
		}
	}

	#wait(): void {
		this.#state = "waiting";
		this.console.catchUp();
		if (!this.#toldOfInput) {
			this.#toldOfInput = true;
			this.console.say("the program waits for input: type a line here; ^D ends the input");
		}
		this.#send("stackscope/waiting", undefined);
	}

	#end(report: StopReport): void {
		this.#state = "ended";
		this.#last = report;
		this.console.catchUp();
		if (report.fault && !this.#wasTold) {
			this.console.complain(this.#faultText(report.fault));
		}
		const status = report.status ?? 0;
		const steps = this.#debuggee.debugger.currentStep;
		this.console.say(`exited with status ${status} after ${steps} instructions`);
		this.#send("exited", { exitCode: status });
		this.#send("terminated", undefined);
	}

	#report(report: StopReport): void {
		this.#state = "stopped";
		this.#last = report;
		this.#toldOfInput = false;
		this.console.arrive();
		this.#client.threads.announce(this.#debuggee.debugger.threads());
		this.#wasTold = report.fault !== undefined && this.#isOutOfSight(report.fault);
		if (report.fault && this.#wasTold) {
			this.console.complain(this.#faultText(report.fault));
		}
		this.#send(
			"stopped",
			stoppedBody(report, (id) => this.#client.mapBreakpoint(id)),
		);
		this.#announceChange();
	}

	#announceChange(): void {
		this.memory.announceAll();
		const { currentStep, lastStep, view } = this.#debuggee.debugger;
		this.#send("stackscope/changed", { revision: this.revision, step: currentStep, lastStep, view });
	}

	/** While it runs; a search backwards, which is before its start, prints nothing. */
	#showOutput(from: number): void {
		if (this.#debuggee.timeline.step >= from) {
			this.console.catchUp();
		}
	}

	/** Editors show an exception in the text of the innermost frame; where rip is nowhere, there is none. */
	#isOutOfSight({ rip }: Fault): boolean {
		const { debugger: inspector } = this.#debuggee;
		return inspector.spanAt(rip) === undefined && inspector.listing(rip) === undefined;
	}

	#faultText({ rip, callSite, message }: Fault): string {
		const { debugger: inspector, sources } = this.#debuggee;
		const span = inspector.spanAt(callSite ?? rip);
		const place = span && sources.place(span);
		return place ? `${place.path}:${place.line}: ${message}` : message;
	}

	#currentThread(): number {
		return this.#debuggee.debugger.threads().find((thread) => thread.running)?.id ?? 1;
	}
}

/** A promise with the function that resolves it. */
function promised(): { readonly promise: Promise<void>; readonly resolve: () => void } {
	let resolve = () => {};
	const promise = new Promise<void>((begin) => {
		resolve = begin;
	});
	return { promise, resolve };
}
