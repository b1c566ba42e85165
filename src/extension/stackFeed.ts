// Keeps the Stack panel true: asks the debug session for the stack after every
// stop, edit and jump in time, and does what the panel asks for. One question is
// under way at a time; what changes meanwhile leads to one more, so a burst of
// steps costs two. An answer that is older than what is shown is dropped.

import { type DebugSession, Disposable, debug } from "vscode";
import type { FromPanel, IdleReason, StackArguments, StackModel, ToPanel } from "../panel/protocol.ts";
import { focusFrame } from "./callStack.ts";
import { messageOf } from "./errors.ts";
import { ourSession } from "./identity.ts";
import { openPlace } from "./resources.ts";
import { trackRuns } from "./runTracker.ts";

/** The panel as the feed sees it. */
export interface Panel {
	isVisible(): boolean;
	post(message: ToPanel): void;
	/** Takes the keyboard focus back. */
	focus(): void;
}

type DebugStackItem = typeof debug.activeStackItem;

export class StackFeed extends Disposable {
	readonly #panel: Panel;
	readonly #subscription: Disposable;
	#session: DebugSession | undefined;
	/** What the next question asks for. */
	#wanted: StackArguments = {};
	#reveal: string | undefined;
	#shown: StackModel | undefined;
	#isAsking = false;
	#mustAskAgain = false;
	/** Why there is nothing to ask for, while the session's program does not stand still. */
	#idle: IdleReason | undefined;
	/** Of the session's program, once it has ended. */
	#status: number | undefined;
	/** While we move VS Code's own selection, its events are our echo. */
	#isMovingFocus = false;

	constructor(panel: Panel) {
		super(() => this.#subscription.dispose());
		this.#panel = panel;
		this.#session = ourSession(debug.activeDebugSession);
		this.#subscription = Disposable.from(
			debug.onDidReceiveDebugSessionCustomEvent(({ session, event }) => {
				if (event === "stackscope/changed" && ourSession(session)) {
					this.#changed(session);
				}
			}),
			debug.onDidTerminateDebugSession((session) => this.#ended(session)),
			debug.onDidChangeActiveStackItem((item) => this.#selected(item)),
			trackRuns({
				stopped: () => this.#forgetSelection(),
				running: (session) => this.#goesOn(session, "running"),
				waiting: (session) => this.#goesOn(session, "waiting"),
				exited: (session, status) => {
					this.#status = session === this.#session ? status : this.#status;
				},
			}),
		);
	}

	/** Does what the panel asks for; a refusal is answered to the panel. */
	async handle(message: FromPanel): Promise<void> {
		try {
			await this.#perform(message);
		} catch (error) {
			this.#panel.post({ type: "refused", message: messageOf(error) });
		}
	}

	async #perform(message: FromPanel): Promise<void> {
		switch (message.type) {
			case "ready":
				this.#shown = undefined;
				return this.#ask({});
			case "view":
				return this.#ask({ from: message.from, count: message.count });
			case "selectThread":
				return this.#ask({ threadId: message.threadId, frameId: undefined, from: undefined });
			case "selectFrame":
				return this.#selectFrame(message.frameId);
			case "goTo":
				return this.#goTo(message.expression);
			case "edit":
				await this.#request("writeMemory", { memoryReference: message.address, offset: 0, data: message.bytes });
				return;
			case "seek":
				await this.#request("stackscope/seek", { step: message.step });
				return;
			case "open":
				return openPlace(message.place, this.#session);
		}
	}

	async #ask(change: StackArguments): Promise<void> {
		this.#wanted = { ...this.#wanted, ...change };
		if (!this.#session || this.#idle) {
			this.#panel.post({ type: "idle", reason: this.#idle ?? "no-session", status: this.#status });
			return;
		}
		if (this.#isAsking) {
			this.#mustAskAgain = true;
			return;
		}
		this.#isAsking = true;
		do {
			this.#mustAskAgain = false;
			await this.#askOnce(this.#session);
		} while (this.#mustAskAgain && this.#session);
		this.#isAsking = false;
	}

	async #askOnce(session: DebugSession): Promise<void> {
		if (!this.#panel.isVisible()) {
			return;
		}
		try {
			this.#show(session, await session.customRequest("stackscope/stack", this.#wanted));
		} catch (error) {
			if (Object.values(this.#wanted).some((value) => value !== undefined)) {
				// What was asked for is of an earlier stop: where the program stands is always there.
				this.#wanted = {};
				this.#mustAskAgain = true;
			} else {
				this.#panel.post({ type: "refused", message: messageOf(error) });
			}
		}
	}

	#show(session: DebugSession, model: StackModel): void {
		if (session !== this.#session || (this.#shown && model.revision < this.#shown.revision)) {
			return;
		}
		this.#shown = model;
		this.#panel.post({ type: "model", model, reveal: this.#reveal });
		this.#reveal = undefined;
	}

	#changed(session: DebugSession): void {
		this.#adopt(session);
		this.#idle = undefined;
		void this.#ask({});
	}

	/** The program runs, or waits; one that is only run, not debugged, is of no interest. */
	#goesOn(session: DebugSession, reason: IdleReason): void {
		if (!session.configuration.noDebug) {
			this.#adopt(session);
			this.#idle = reason;
			this.#panel.post({ type: "idle", reason });
		}
	}

	#adopt(session: DebugSession): void {
		if (session !== this.#session) {
			this.#session = session;
			this.#wanted = {};
			this.#shown = undefined;
			this.#status = undefined;
		}
	}

	#ended(session: DebugSession): void {
		if (session === this.#session) {
			this.#session = undefined;
			this.#idle = undefined;
			this.#shown = undefined;
			this.#wanted = {};
			this.#panel.post({ type: "idle", reason: "no-session", status: this.#status });
		}
	}

	/** Frames are numbered anew at every stop. */
	#forgetSelection(): void {
		this.#wanted = { ...this.#wanted, threadId: undefined, frameId: undefined };
	}

	/** The Call Stack view has another selection. */
	#selected(item: DebugStackItem): void {
		const session = ourSession(item?.session);
		if (!session || !item || this.#isMovingFocus) {
			return;
		}
		if (session !== this.#session) {
			this.#changed(session);
			return;
		}
		const frameId = "frameId" in item ? item.frameId : undefined;
		this.#wanted = { ...this.#wanted, threadId: item.threadId, frameId };
		if (this.#isAsking || this.#selectedFrame() !== frameId) {
			void this.#ask({});
		}
	}

	#selectedFrame(): number | undefined {
		return this.#shown?.frames.find((frame) => frame.selected)?.id;
	}

	async #selectFrame(frameId: number): Promise<void> {
		const frames = this.#shown?.frames.map((frame) => frame.id) ?? [];
		const asked = this.#ask({ frameId, from: undefined });
		this.#isMovingFocus = true;
		try {
			await focusFrame(frames, frameId);
		} finally {
			this.#isMovingFocus = false;
		}
		this.#panel.focus();
		await asked;
	}

	async #goTo(expression: string): Promise<void> {
		const frameId = this.#wanted.frameId ?? this.#selectedFrame();
		const value = await this.#request("evaluate", { expression, frameId, context: "watch" });
		const address = addressOf(value);
		if (address === undefined) {
			throw new Error(`${expression} is not an address.`);
		}
		const count = BigInt(this.#wanted.count ?? defaultCount);
		const middle = address - count / 2n;
		this.#reveal = `0x${address.toString(16)}`;
		await this.#ask({ from: `0x${((middle > 0n ? middle : 0n) & ~15n).toString(16)}` });
	}

	async #request(command: string, args: unknown): Promise<unknown> {
		if (!this.#session) {
			throw new Error("No program is being debugged.");
		}
		return this.#session.customRequest(command, args);
	}
}

/** Bytes of a block when the panel has not said. */
const defaultCount = 1024;

/** Where an expression points: the memory it denotes, or its value taken as an address. */
function addressOf(answer: unknown): bigint | undefined {
	const { memoryReference, result } = answer as { readonly memoryReference?: string; readonly result?: string };
	const text = memoryReference ?? /^\s*(0x[0-9a-f]+|\d+)/i.exec(result ?? "")?.[1];
	return text === undefined ? undefined : BigInt(text);
}
