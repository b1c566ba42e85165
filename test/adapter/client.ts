// A client of the Debug Adapter Protocol for tests: typed requests, events that
// can be waited for, and a transcript of all that was said. Every message in
// either direction is held against the protocol's schema as it passes. It knows
// nothing of the adapter's insides, only a `Wire`.

import assert from "node:assert/strict";
import type { DebugProtocol } from "@vscode/debugprotocol";
import type { CustomRequests } from "../../src/adapter/customRequests.ts";
import type { EventBodies } from "../../src/adapter/events.ts";
import { schemaErrors } from "./schema.ts";

/** Carries messages to a session and back. */
export interface Wire {
	send(message: unknown): void;
	/** Called once, before anything is sent. */
	listen(receive: (message: unknown) => void): void;
}

type Pair<Request extends DebugProtocol.Request, Response extends DebugProtocol.Response> = {
	arguments: Request["arguments"];
	body: NonNullable<Response["body"]>;
};

interface StandardRequests {
	initialize: Pair<DebugProtocol.InitializeRequest, DebugProtocol.InitializeResponse>;
	launch: { arguments: Record<string, unknown>; body: undefined };
	configurationDone: { arguments: undefined; body: undefined };
	restart: { arguments: Record<string, unknown> | undefined; body: undefined };
	terminate: Pair<DebugProtocol.TerminateRequest, DebugProtocol.TerminateResponse>;
	disconnect: Pair<DebugProtocol.DisconnectRequest, DebugProtocol.DisconnectResponse>;
	cancel: Pair<DebugProtocol.CancelRequest, DebugProtocol.CancelResponse>;
	setBreakpoints: Pair<DebugProtocol.SetBreakpointsRequest, DebugProtocol.SetBreakpointsResponse>;
	setFunctionBreakpoints: Pair<
		DebugProtocol.SetFunctionBreakpointsRequest,
		DebugProtocol.SetFunctionBreakpointsResponse
	>;
	setInstructionBreakpoints: Pair<
		DebugProtocol.SetInstructionBreakpointsRequest,
		DebugProtocol.SetInstructionBreakpointsResponse
	>;
	dataBreakpointInfo: Pair<DebugProtocol.DataBreakpointInfoRequest, DebugProtocol.DataBreakpointInfoResponse>;
	setDataBreakpoints: Pair<DebugProtocol.SetDataBreakpointsRequest, DebugProtocol.SetDataBreakpointsResponse>;
	setExceptionBreakpoints: Pair<
		DebugProtocol.SetExceptionBreakpointsRequest,
		DebugProtocol.SetExceptionBreakpointsResponse
	>;
	breakpointLocations: Pair<DebugProtocol.BreakpointLocationsRequest, DebugProtocol.BreakpointLocationsResponse>;
	exceptionInfo: Pair<DebugProtocol.ExceptionInfoRequest, DebugProtocol.ExceptionInfoResponse>;
	threads: { arguments: undefined; body: DebugProtocol.ThreadsResponse["body"] };
	stackTrace: Pair<DebugProtocol.StackTraceRequest, DebugProtocol.StackTraceResponse>;
	scopes: Pair<DebugProtocol.ScopesRequest, DebugProtocol.ScopesResponse>;
	variables: Pair<DebugProtocol.VariablesRequest, DebugProtocol.VariablesResponse>;
	setVariable: Pair<DebugProtocol.SetVariableRequest, DebugProtocol.SetVariableResponse>;
	setExpression: Pair<DebugProtocol.SetExpressionRequest, DebugProtocol.SetExpressionResponse>;
	evaluate: Pair<DebugProtocol.EvaluateRequest, DebugProtocol.EvaluateResponse>;
	locations: Pair<DebugProtocol.LocationsRequest, DebugProtocol.LocationsResponse>;
	completions: Pair<DebugProtocol.CompletionsRequest, DebugProtocol.CompletionsResponse>;
	readMemory: Pair<DebugProtocol.ReadMemoryRequest, DebugProtocol.ReadMemoryResponse>;
	writeMemory: Pair<DebugProtocol.WriteMemoryRequest, DebugProtocol.WriteMemoryResponse>;
	disassemble: Pair<DebugProtocol.DisassembleRequest, DebugProtocol.DisassembleResponse>;
	continue: Pair<DebugProtocol.ContinueRequest, DebugProtocol.ContinueResponse>;
	next: Pair<DebugProtocol.NextRequest, DebugProtocol.NextResponse>;
	stepIn: Pair<DebugProtocol.StepInRequest, DebugProtocol.StepInResponse>;
	stepInTargets: Pair<DebugProtocol.StepInTargetsRequest, DebugProtocol.StepInTargetsResponse>;
	stepOut: Pair<DebugProtocol.StepOutRequest, DebugProtocol.StepOutResponse>;
	stepBack: Pair<DebugProtocol.StepBackRequest, DebugProtocol.StepBackResponse>;
	reverseContinue: Pair<DebugProtocol.ReverseContinueRequest, DebugProtocol.ReverseContinueResponse>;
	pause: Pair<DebugProtocol.PauseRequest, DebugProtocol.PauseResponse>;
	goto: Pair<DebugProtocol.GotoRequest, DebugProtocol.GotoResponse>;
	gotoTargets: Pair<DebugProtocol.GotoTargetsRequest, DebugProtocol.GotoTargetsResponse>;
	restartFrame: Pair<DebugProtocol.RestartFrameRequest, DebugProtocol.RestartFrameResponse>;
	loadedSources: { arguments: undefined; body: DebugProtocol.LoadedSourcesResponse["body"] };
	modules: Pair<DebugProtocol.ModulesRequest, DebugProtocol.ModulesResponse>;
	source: Pair<DebugProtocol.SourceRequest, DebugProtocol.SourceResponse>;
}

export type Requests = StandardRequests & CustomRequests;

interface Waiter {
	readonly name: string;
	readonly take: (body: unknown) => void;
}

export class Client {
	/** One line a message, without sequence numbers: `→ next {…}`, `← next {…}`, `← stopped: {…}`. */
	readonly transcript: string[] = [];
	readonly #wire: Wire;
	readonly #responses = new Map<number, (response: DebugProtocol.Response) => void>();
	/** Events that nobody has waited for yet. */
	readonly #unseen: { readonly name: string; readonly body: unknown }[] = [];
	#waiters: Waiter[] = [];
	readonly #schemaErrors: string[] = [];
	#sequence = 1;

	constructor(wire: Wire) {
		this.#wire = wire;
		wire.listen((message) => this.#receive(message as DebugProtocol.ProtocolMessage));
	}

	/** Sends a request and gives its body; fails when it is refused. */
	async request<Name extends keyof Requests>(
		command: Name,
		...given: Requests[Name]["arguments"] extends infer A ? (undefined extends A ? [A?] : [A]) : never
	): Promise<Requests[Name]["body"]> {
		const response = await this.ask(command, given[0]);
		assert.ok(response.success, `${command} was refused: ${response.message}`);
		return response.body as Requests[Name]["body"];
	}

	/** Sends a request that must be refused, of any name and with any arguments; gives the sentence. */
	async refused(command: string, given?: unknown): Promise<string> {
		const response = await this.ask(command, given, false);
		assert.equal(response.success, false, `${command} ${JSON.stringify(given)} was not refused`);
		return String(response.message);
	}

	/** Sends a request without judging the answer; `valid` false when our side is wrong on purpose. */
	ask(command: string, given?: unknown, valid = true): Promise<DebugProtocol.Response> {
		const seq = this.#sequence++;
		const message = { seq, type: "request", command, ...(given === undefined ? {} : { arguments: given }) };
		if (valid) {
			this.#check(message);
		}
		this.transcript.push(`→ ${command}${shown(given)}`);
		const answer = new Promise<DebugProtocol.Response>((resolve) => this.#responses.set(seq, resolve));
		this.#wire.send(message);
		return answer;
	}

	/** Sends anything at all; gives the next response that belongs to no request of ours. */
	sendRaw(message: unknown): Promise<DebugProtocol.Response> {
		this.transcript.push(`→ raw${shown(message)}`);
		return this.sendBytes(() => this.#wire.send(message));
	}

	/** Does something to the wire behind the client's back; gives the next response that belongs to no request of ours. */
	sendBytes(act: () => void): Promise<DebugProtocol.Response> {
		const answer = new Promise<DebugProtocol.Response>((resolve) => this.#responses.set(0, resolve));
		act();
		return answer;
	}

	/** The body of the next event of a name that has not been taken yet. */
	event<Name extends keyof EventBodies>(name: Name): Promise<EventBodies[Name]> {
		const index = this.#unseen.findIndex((event) => event.name === name);
		const [found] = index < 0 ? [] : this.#unseen.splice(index, 1);
		if (found) {
			return Promise.resolve(found.body as EventBodies[Name]);
		}
		return new Promise((resolve) => {
			this.#waiters.push({ name, take: (body) => resolve(body as EventBodies[Name]) });
		});
	}

	/** Takes every event of a name that has come and was not taken. */
	seen<Name extends keyof EventBodies>(name: Name): EventBodies[Name][] {
		const taken = this.#unseen.filter((event) => event.name === name);
		for (const event of taken) {
			this.#unseen.splice(this.#unseen.indexOf(event), 1);
		}
		return taken.map((event) => event.body as EventBodies[Name]);
	}

	/** Fails when any message so far was not as the schema has it. */
	assertValid(): void {
		assert.deepEqual(this.#schemaErrors, []);
	}

	#receive(message: DebugProtocol.ProtocolMessage): void {
		this.#check(message);
		if (message.type === "response") {
			this.#receiveResponse(message as DebugProtocol.Response);
		} else if (message.type === "event") {
			this.#receiveEvent(message as DebugProtocol.Event);
		}
	}

	#receiveResponse(response: DebugProtocol.Response): void {
		const text = response.success ? shown(response.body) : ` refused: ${response.message}`;
		this.transcript.push(`← ${response.command}${text}`);
		// A refusal of something that was no request carries a number that nobody waits for.
		const key = this.#responses.has(response.request_seq) ? response.request_seq : 0;
		this.#responses.get(key)?.(response);
		this.#responses.delete(key);
	}

	#receiveEvent(event: DebugProtocol.Event): void {
		this.transcript.push(`← ${event.event}:${shown(event.body)}`);
		const waiter = this.#waiters.find(({ name }) => name === event.event);
		if (waiter) {
			this.#waiters = this.#waiters.filter((other) => other !== waiter);
			waiter.take(event.body);
		} else {
			this.#unseen.push({ name: event.event, body: event.body });
		}
	}

	#check(message: unknown): void {
		this.#schemaErrors.push(...schemaErrors(message).map((error) => `${error} in ${JSON.stringify(message)}`));
	}
}

function shown(value: unknown): string {
	return value === undefined ? "" : ` ${JSON.stringify(value)}`;
}
