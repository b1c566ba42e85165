// One debug session: messages in, messages out, over whatever carries them
// (VS Code's own process, a pipe, a socket). This file is the switchboard: it
// finds the handler of a request, answers every request exactly once, and turns
// whatever goes wrong into an error response. What the requests do is in the
// files of handlers that `handlerTable` puts together. The library's class gives
// the numbering and the event that VS Code listens to; its dispatcher, which
// loses rejections, and its framing, which loses its place, are not used.

import { DebugSession } from "@vscode/debugadapter";
import type { DebugProtocol } from "@vscode/debugprotocol";
import { Context } from "./context.ts";
import { asRequestError, errorBody, malformedMessage, type RequestError, unknownRequest } from "./errors.ts";
import type { EventBodies } from "./events.ts";
import type { Files } from "./files.ts";
import { handlerTable } from "./handlerTable.ts";
import type { Exchange, Handler } from "./requests.ts";

/** The number of no request: what was refused had none, and a small one would be somebody's. */
const nobody = 2 ** 31 - 1;

/** Requests that load a program: what comes meanwhile waits for them, as if the client had waited itself. */
const loading = ["launch", "attach", "restart"];

/** Requests that wait for nothing. */
const urgent = ["disconnect", "cancel"];

/** Requests of views that are late: while a step is under way they wait for its stop, and show that. */
const looking = ["scopes", "variables", "evaluate"];

/** Fits `vscode.DebugAdapterInlineImplementation` as it is; for streams, see `serve`. */
export class StackscopeSession extends DebugSession {
	readonly #context: Context;
	readonly #handlers: ReadonlyMap<string, Handler<unknown>>;

	/** Resolves when the program that is being loaded has been. */
	#loading: Promise<void> | undefined;

	/** `onEnd` is called once, when the client has disconnected. */
	constructor(files: Files, onEnd: () => void = () => {}) {
		super();
		this.#context = new Context(files, (name, body) => this.#send(name, body), onEnd);
		this.#handlers = new Map<string, Handler<unknown>>(Object.entries(handlerTable(this.#context)));
	}

	/** Takes one message, of any form; never throws. */
	override handleMessage(message: unknown): void {
		const given = typeof message === "object" && message !== null ? (message as Partial<DebugProtocol.Request>) : {};
		if (given.type === "response") {
			return;
		}
		if (given.type !== "request" || typeof given.command !== "string" || !isSequence(given.seq)) {
			this.refuseMessage("a message must be a request: an object with seq, type and command", given);
			return;
		}
		void this.#answer({ ...given, seq: given.seq, command: given.command, type: "request" });
	}

	/** Answers what is no request, as far as it can be told apart. */
	refuseMessage(reason: string, given: { readonly seq?: unknown; readonly command?: unknown } = {}): void {
		this.#respond(
			{
				seq: isSequence(given.seq) ? given.seq : nobody,
				command: typeof given.command === "string" ? given.command : "",
			},
			malformedMessage(reason),
		);
	}

	/** Ends the run, whatever it is doing; called by VS Code when the session is over. */
	override dispose(): void {
		this.#context.end();
	}

	async #answer(request: DebugProtocol.Request): Promise<void> {
		while (this.#loading && !urgent.includes(request.command)) {
			await this.#loading;
		}
		if (looking.includes(request.command)) {
			await this.#context.settle();
		}
		const answered = this.#exchange(request);
		if (loading.includes(request.command)) {
			this.#loading = answered.finally(() => {
				this.#loading = undefined;
			});
		}
		await answered;
	}

	async #exchange(request: DebugProtocol.Request): Promise<void> {
		const after: (() => void)[] = [];
		const outcome = await this.#perform(request, { afterwards: (action) => after.push(action) });
		this.#respond(request, outcome.error, outcome.body);
		for (const action of after) {
			action();
		}
	}

	async #perform(
		request: DebugProtocol.Request,
		exchange: Exchange,
	): Promise<{ readonly error?: RequestError; readonly body?: unknown }> {
		try {
			const found = this.#handlers.get(request.command);
			if (!found) {
				throw unknownRequest(request.command);
			}
			return { body: await found(request.arguments, exchange) };
		} catch (thrown) {
			return { error: asRequestError(thrown) };
		}
	}

	#respond(request: { readonly seq: number; readonly command: string }, error?: RequestError, body?: unknown): void {
		const response: DebugProtocol.Response = {
			seq: 0,
			type: "response",
			request_seq: request.seq,
			command: request.command,
			success: error === undefined,
		};
		if (error) {
			response.message = error.message;
			response.body = errorBody(error);
		} else if (body !== undefined) {
			response.body = body;
		}
		this.sendResponse(response);
	}

	#send<Name extends keyof EventBodies>(name: Name, body: EventBodies[Name]): void {
		const event: DebugProtocol.Event = { seq: 0, type: "event", event: name };
		if (body !== undefined) {
			event.body = body;
		}
		this.sendEvent(event);
	}
}

function isSequence(value: unknown): value is number {
	return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
