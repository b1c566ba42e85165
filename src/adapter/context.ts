// What the handlers of one session share: the client's ways, the launched
// program and its motion, breakpoints, and the references handed out. It guards
// the order of things: nothing before launch, no looking while it runs.

import type { Span } from "../assembler/source.ts";
import type { Debugger } from "../debugger/debugger.ts";
import type { Frame } from "../debugger/frame.ts";
import type { Variable } from "../debugger/variable.ts";
import { BreakpointStore } from "./breakpointStore.ts";
import { createDebuggee, type Debuggee } from "./debuggee.ts";
import { alreadyLaunched, ended, noSuch, notLaunched, running } from "./errors.ts";
import type { EventBodies, SendEvent } from "./events.ts";
import type { Files } from "./files.ts";
import { KnownThreads } from "./knownThreads.ts";
import type { LaunchOptions } from "./launchOptions.ts";
import { Motion } from "./motion.ts";
import { Numbers } from "./numbers.ts";
import { loadText } from "./programLoader.ts";
import { Progress } from "./progress.ts";
import { type Recording, readRecording } from "./recording.ts";
import type { Counting } from "./sourceTable.ts";
import { VariableReferences } from "./variableReferences.ts";

interface Launched {
	readonly debuggee: Debuggee;
	readonly motion: Motion;
}

/** Milliseconds that a request which looks at a stop waits for the program to stand still. */
const patience = 100;

export class Context {
	readonly send: SendEvent;
	readonly breakpoints: BreakpointStore;
	readonly variables = new VariableReferences();
	/** Where a jump may go, as the client was told. */
	readonly jumps = new Numbers<bigint>();
	/** Calls that a step may go into, likewise. */
	readonly calls = new Numbers<bigint>();
	/** Functions that are in no file, by the number under which the client asks for their text. */
	readonly codeTexts = new Numbers<bigint>();
	/** Places that values lead to, by their addresses, and places of declarations. */
	readonly places = new Numbers<bigint | Span>();
	readonly progress: Progress;
	readonly threads: KnownThreads;
	/** As the client said at initialize. */
	counting: Counting = { linesStartAt1: true, columnsStartAt1: true, uris: false };
	/** Events that this client does not know: it has not said at initialize that it does. */
	unknownEvents: ReadonlySet<keyof EventBodies> = new Set();
	/** The client has said that it is configured before it launched. */
	configuredEarly = false;
	readonly #files: Files;
	readonly #onEnd: () => void;
	#launched: Launched | undefined;
	#launching = false;
	/** What has been listed at this revision; that of earlier stops is let go. */
	#listed: { readonly revision: number; readonly lists: Map<() => unknown, readonly Variable[]> } | undefined;
	#isEnded = false;
	#over = false;

	constructor(files: Files, send: SendEvent, onEnd: () => void) {
		this.#files = files;
		this.send = (name, body) => {
			if (!this.unknownEvents.has(name) && !this.#over) {
				send(name, body);
			}
		};
		this.#onEnd = onEnd;
		this.progress = new Progress(this.send);
		this.threads = new KnownThreads(this.send);
		this.breakpoints = new BreakpointStore(this.send);
	}

	/** What has been launched, if anything has. */
	get launched(): Debuggee | undefined {
		return this.#launched?.debuggee;
	}

	/** @throws RequestError when nothing is launched. */
	get debuggee(): Debuggee {
		return this.#current().debuggee;
	}

	get motion(): Motion {
		return this.#current().motion;
	}

	/** The debugger of a program that stands still. @throws RequestError when it runs or has ended. */
	get stopped(): Debugger {
		const { debuggee, motion } = this.#current();
		if (motion.state === "ended") {
			throw ended();
		}
		if (motion.state !== "stopped") {
			throw running();
		}
		return debuggee.debugger;
	}

	/** Waits for the end of a step, which comes at once; a run that goes on for longer is not waited for. */
	async settle(): Promise<void> {
		if (this.#launched?.motion.state === "running") {
			await this.#launched.motion.settle(patience);
		}
	}

	/** @throws RequestError unless there is a program that stands still. */
	requireStopped(): void {
		void this.stopped;
	}

	/** @throws RequestError when the id is of another stop. */
	frame(id: number): Frame {
		const frame = this.stopped.frame(id);
		if (!frame) {
			throw noSuch("frame", id);
		}
		return frame;
	}

	/**
	 * The frame to show for an id: for one of an earlier stop, what stands there now, if anything does. An editor
	 * that waits a little before it asks, as VS Code's Variables view does, asks for frames that a quick step has
	 * left meanwhile. What changes anything asks for `frame` instead.
	 * @throws RequestError when no frame ever had the id.
	 */
	frameToShow(id: number): Frame | undefined {
		const shown = this.stopped.frame(id) ?? this.stopped.successorOf(id);
		if (!shown && !this.stopped.hasGivenFrame(id)) {
			throw noSuch("frame", id);
		}
		return shown;
	}

	/** No frame has the number 0: some clients send it where they have none. */
	optionalFrame(id: number | undefined): Frame | undefined {
		return id === undefined || id === 0 ? undefined : this.frame(id);
	}

	/** What `read` gives, read again only when the state has changed. */
	listOnce(read: () => readonly Variable[]): readonly Variable[] {
		const { revision } = this.motion;
		if (this.#listed?.revision !== revision) {
			this.#listed = { revision, lists: new Map() };
		}
		const { lists } = this.#listed;
		const listed = lists.get(read) ?? read();
		lists.set(read, listed);
		return listed;
	}

	/** Loads the first program of the session. @throws RequestError when that fails; the session may try again. */
	async launch(options: LaunchOptions, recording?: Recording): Promise<void> {
		if (this.#launched || this.#launching) {
			throw alreadyLaunched();
		}
		this.#launching = true;
		try {
			const launched = await this.#create(options, recording);
			this.#requireClient();
			this.#launched = launched;
		} finally {
			this.#launching = false;
		}
		this.breakpoints.attach(this.#launched.debuggee);
	}

	/** Loads the program anew, with every breakpoint set again; the old run ends when that works. */
	async relaunch(options: LaunchOptions, recording?: Recording): Promise<void> {
		const before = this.#current();
		const next = await this.#create(options, recording);
		this.#requireClient();
		await before.motion.halt();
		this.variables.clear();
		this.places.clear();
		this.#launched = next;
		this.breakpoints.attach(next.debuggee);
	}

	/** True when the program has ended, or none will be launched any more. */
	get isOver(): boolean {
		return this.#isEnded || this.#launched?.motion.state === "ended";
	}

	/** Ends the run, and launches none any more; harmless when there is none. */
	end(): void {
		this.#isEnded = true;
		void this.#launched?.motion.halt();
	}

	/** The client is gone. */
	disconnected(): void {
		this.end();
		if (!this.#over) {
			this.#over = true;
			this.#onEnd();
		}
	}

	/** @throws RequestError when the client went away while a program was loaded for it. */
	#requireClient(): void {
		if (this.#isEnded) {
			throw ended();
		}
	}

	/** @throws RequestError when it cannot be read, or is none. */
	async openRecording(path: string): Promise<Recording> {
		return readRecording(await loadText(this.#files, path), path);
	}

	async #create(options: LaunchOptions, recording?: Recording): Promise<Launched> {
		const holder: { motion?: Motion } = {};
		// A restart shows what was shown last.
		const view = this.#launched?.debuggee.debugger.view ?? options.view;
		const debuggee = await createDebuggee(
			this.#files,
			{ ...options, view },
			{
				counting: this.counting,
				progress: this.progress,
				onLog: (record) => holder.motion?.console.log(record),
				isGone: () => this.#isEnded,
			},
			recording,
		);
		const revision = this.#launched?.motion.revision ?? 0;
		const client = {
			send: this.send,
			progress: this.progress,
			threads: this.threads,
			mapBreakpoint: (id: number) => this.breakpoints.clientId(id),
		};
		const motion = new Motion(debuggee, client, revision);
		holder.motion = motion;
		return { debuggee, motion };
	}

	#current(): Launched {
		if (!this.#launched) {
			throw notLaunched();
		}
		return this.#launched;
	}
}
