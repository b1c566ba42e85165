// The breakpoints as the client has set them, kept so that a restart sets them
// again: the program is another then, the client's ids stay the same, and what
// changed is told by `breakpoint` events. Some clients set them before they
// launch; those wait for the program in the same way.

import type { DebugProtocol } from "@vscode/debugprotocol";
import type {
	Breakpoint,
	DataBreakpointRequest,
	ExceptionFilter,
	FunctionBreakpointRequest,
	InstructionBreakpointRequest,
	SourceBreakpointRequest,
} from "../debugger/breakpoint.ts";
import { exceptionFilters } from "./capabilities.ts";
import type { Debuggee } from "./debuggee.ts";
import type { SendEvent } from "./events.ts";
import { hex } from "./hex.ts";
import type { LineRange } from "./sourceTable.ts";

export interface FilterSetting {
	readonly filter: ExceptionFilter;
	readonly condition?: string;
}

/** One `set…Breakpoints` request: how to do it again, and the ids it was answered with. */
interface Setting {
	readonly apply: (debuggee: Debuggee) => DebugProtocol.Breakpoint[];
	answers: readonly DebugProtocol.Breakpoint[];
}

export class BreakpointStore {
	readonly #send: SendEvent;
	/** By kind, and for source breakpoints by path. */
	readonly #settings = new Map<string, Setting>();
	/** Client's ids by the debugger's. */
	readonly #ids = new Map<number, number>();
	#nextId = 1;
	#filters: readonly FilterSetting[] | undefined;

	constructor(send: SendEvent) {
		this.#send = send;
	}

	/** The client's id for the debugger's. */
	clientId(id: number): number {
		return this.#ids.get(id) ?? this.#allocate(id);
	}

	/** Sets everything again in a program that has just been loaded, and tells the client what is different. */
	attach(debuggee: Debuggee): void {
		this.#ids.clear();
		this.#applyFilters(debuggee);
		if (debuggee.options.noDebug) {
			return;
		}
		for (const setting of this.#settings.values()) {
			this.#reapply(setting, debuggee);
		}
	}

	/** Lines and columns of the requests are as the client counts them. */
	setSource(
		debuggee: Debuggee | undefined,
		source: DebugProtocol.Source,
		asked: readonly SourceBreakpointRequest[],
	): DebugProtocol.Breakpoint[] {
		const path = source.path ?? "";
		return this.#set(`source ${path}`, debuggee, asked.length, (target) => {
			const index = target.sources.indexOf(path);
			const requests = asked.map((request) => ({ ...request, ...target.sources.fromClient(request) }));
			if (index === undefined) {
				return requests.map(() => ({ verified: false, message: "this file is not part of the program" }));
			}
			const answers = target.debugger.setSourceBreakpoints(index, requests);
			return answers.map((answer, at) => this.#describe(answer, target, source, requests[at]?.column !== undefined));
		});
	}

	setFunctions(
		debuggee: Debuggee | undefined,
		requests: readonly FunctionBreakpointRequest[],
	): DebugProtocol.Breakpoint[] {
		return this.#set("function", debuggee, requests.length, (target) =>
			target.debugger.setFunctionBreakpoints(requests).map((answer) => this.#describe(answer, target)),
		);
	}

	setInstructions(
		debuggee: Debuggee | undefined,
		requests: readonly InstructionBreakpointRequest[],
	): DebugProtocol.Breakpoint[] {
		return this.#set("instruction", debuggee, requests.length, (target) =>
			target.debugger.setInstructionBreakpoints(requests).map((answer) => this.#describe(answer, target)),
		);
	}

	/** Undefined stands for a request that names nothing of ours. */
	setData(
		debuggee: Debuggee | undefined,
		requests: readonly (DataBreakpointRequest | undefined)[],
	): DebugProtocol.Breakpoint[] {
		return this.#set("data", debuggee, requests.length, (target) => {
			const known = requests.filter((request) => request !== undefined);
			const answers = target.debugger.setDataBreakpoints(known)[Symbol.iterator]();
			return requests.map((request) => {
				const answer = request && answers.next().value;
				return answer
					? this.#describe(answer, target)
					: { verified: false, message: "this id of data was not given by this debugger" };
			});
		});
	}

	setFilters(debuggee: Debuggee | undefined, filters: readonly FilterSetting[]): void {
		this.#filters = filters;
		if (debuggee) {
			this.#applyFilters(debuggee);
		}
	}

	#set(
		key: string,
		debuggee: Debuggee | undefined,
		count: number,
		apply: (target: Debuggee) => DebugProtocol.Breakpoint[],
	): DebugProtocol.Breakpoint[] {
		if (debuggee?.options.noDebug) {
			return Array.from({ length: count }, () => ({ verified: false, message: "the program runs without debugging" }));
		}
		const answers = debuggee ? apply(debuggee) : Array.from({ length: count }, () => this.#pending());
		this.#settings.set(key, { apply, answers });
		return answers;
	}

	/** The answer while there is no program yet. */
	#pending(): DebugProtocol.Breakpoint {
		return { id: this.#nextId++, verified: false, reason: "pending", message: "the program is not loaded yet" };
	}

	#reapply(setting: Setting, debuggee: Debuggee): void {
		const before = setting.answers;
		const after = setting.apply(debuggee);
		setting.answers = after.map((answer, index) => this.#keepId(answer, before[index]?.id));
		for (const [index, breakpoint] of setting.answers.entries()) {
			if (breakpoint.id !== undefined && JSON.stringify(breakpoint) !== JSON.stringify(before[index])) {
				this.#send("breakpoint", { reason: "changed", breakpoint });
			}
		}
	}

	/** The answer under the id that the client knows it by. */
	#keepId(answer: DebugProtocol.Breakpoint, known: number | undefined): DebugProtocol.Breakpoint {
		if (known === undefined) {
			return answer;
		}
		for (const [inner, outer] of this.#ids) {
			if (outer === answer.id) {
				this.#ids.set(inner, known);
			}
		}
		return { ...answer, id: known };
	}

	/** Without a word from the client, the filters that are on by default are, except when it is run without debugging. */
	#applyFilters(debuggee: Debuggee): void {
		const { noDebug, checks } = debuggee.options;
		const chosen = this.#filters ?? exceptionFilters.filter((item) => item.default);
		const named = checks.filter((check) => !chosen.some(({ filter }) => filter === check));
		const always = named.map((filter): FilterSetting => ({ filter }));
		debuggee.debugger.setExceptionFilters(noDebug ? [] : [...chosen, ...always]);
	}

	#describe(
		{ id, verified, address, span, message }: Breakpoint,
		{ sources }: Debuggee,
		source = span && sources.describe(span.source),
		hasColumn = false,
	): DebugProtocol.Breakpoint {
		return {
			id: this.clientId(id),
			verified,
			message,
			source,
			...(span && place(sources.range(span), hasColumn)),
			instructionReference: address === undefined ? undefined : hex(address),
		};
	}

	#allocate(id: number): number {
		const fresh = this.#nextId++;
		this.#ids.set(id, fresh);
		return fresh;
	}
}

/** Where a line was asked for, a line is answered: VS Code would call it `12:5`. */
function place({ line, ...columns }: LineRange, hasColumn: boolean): Partial<LineRange> {
	return hasColumn ? { line, ...columns } : { line };
}
