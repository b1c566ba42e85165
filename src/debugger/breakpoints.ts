// The breakpoints that are set: what was asked for, where each stands, and what
// happens when the program comes to one. Judging an arrival reads the state and
// nothing else, so it gives the same answer forwards, backwards and again.

import type { Span } from "../assembler/source.ts";
import type { Watch, WatchHit } from "../machine/watches.ts";
import type {
	Breakpoint,
	DataBreakpointRequest,
	FunctionBreakpointRequest,
	InstructionBreakpointRequest,
	LogRecord,
	SourceBreakpointRequest,
} from "./breakpoint.ts";
import { type HitCondition, hitConditionHelp, readHitCondition } from "./hitCondition.ts";
import { HitHistory } from "./hitHistory.ts";
import { type LogPart, readLogMessage } from "./logMessage.ts";
import type { Placement, Placements } from "./placements.ts";
import type { StopReason } from "./stopReport.ts";

/** How conditions and log messages are read; text comes back for those that cannot be. */
export interface ExpressionReader {
	/** One sentence when the text is no expression. */
	check(text: string): string | undefined;
	/** Whether it holds now, or a sentence when it has no value. */
	holds(text: string): boolean | string;
	/** Its value as text, or the error. */
	show(text: string): string;
}

/** Whether something counts that has a condition: without one, and where it has no value, it does. */
export function isMet(condition: string | undefined, reader: ExpressionReader): boolean {
	return !condition?.trim() || reader.holds(condition) !== false;
}

interface Rules {
	readonly condition?: string;
	readonly hitCondition?: string;
	readonly logMessage?: string;
}

interface Armed {
	readonly answer: Breakpoint;
	readonly reason: StopReason;
	readonly addresses: readonly bigint[];
	readonly watch?: Watch;
	/** Of what is watched. */
	readonly name?: string;
	readonly condition?: string;
	readonly hit?: HitCondition;
	readonly log?: readonly LogPart[];
	readonly hits: HitHistory;
	/** Log messages of steps up to this one have been printed. */
	loggedTo: number;
}

/** Accesses that the instruction at `rip`, just retired, has made to what is watched. */
export interface Accesses {
	readonly rip: bigint;
	readonly hits: readonly WatchHit[];
}

/** What an arrival at an address with breakpoints, or behind an access, means. */
export interface Arrival {
	/** Empty when the program goes on. */
	readonly ids: readonly number[];
	readonly reason: StopReason;
	readonly text?: string;
}

export class Breakpoints {
	readonly #placements: Placements;
	readonly #reader: ExpressionReader;
	/** Says what a hit on the place of a name was. */
	readonly #describe: (name: string, hit: WatchHit, rip: bigint) => string;
	/** By kind and source; each holds the requests in order. */
	readonly #groups = new Map<string, ReadonlyMap<string, Armed>>();
	#byAddress: ReadonlyMap<bigint, readonly Armed[]> = new Map();
	#addresses: ReadonlySet<bigint> = new Set();
	#watches: readonly Watch[] = [];
	#nextId = 1;

	constructor(
		placements: Placements,
		reader: ExpressionReader,
		describe: (name: string, hit: WatchHit, rip: bigint) => string,
	) {
		this.#placements = placements;
		this.#reader = reader;
		this.#describe = describe;
	}

	setSource(source: number, requests: readonly SourceBreakpointRequest[]): readonly Breakpoint[] {
		return this.#replace(`source ${source}`, "breakpoint", requests, (request) =>
			this.#placements.onLine(source, request),
		);
	}

	setFunctions(requests: readonly FunctionBreakpointRequest[]): readonly Breakpoint[] {
		return this.#replace("function", "function breakpoint", requests, (request) =>
			this.#placements.onFunction(request.name),
		);
	}

	setInstructions(requests: readonly InstructionBreakpointRequest[]): readonly Breakpoint[] {
		return this.#replace("instruction", "instruction breakpoint", requests, (request) =>
			this.#placements.onInstruction(request.address),
		);
	}

	setData(requests: readonly DataBreakpointRequest[]): readonly Breakpoint[] {
		return this.#replace("data", "data breakpoint", requests, (request) => this.#placements.onData(request));
	}

	/** Every address at which a run must give way. */
	get addresses(): ReadonlySet<bigint> {
		return this.#addresses;
	}

	/** Where those with these ids stand. */
	spansOf(ids: readonly number[]): readonly Span[] {
		return this.#all().flatMap(({ answer }) => (answer.span && ids.includes(answer.id) ? [answer.span] : []));
	}

	/** All that a run must stop behind an access of. */
	get watches(): readonly Watch[] {
		return this.#watches;
	}

	/** Whether any has a place in this program. */
	get areSet(): boolean {
		return this.#addresses.size > 0 || this.#watches.length > 0;
	}

	/** The first step whose hits are not known to a breakpoint that counts them; undefined when all are. */
	uncounted(step: number): number | undefined {
		const first = Math.min(...this.#counting().map((item) => item.hits.coveredTo + 1));
		return first <= step ? first : undefined;
	}

	/**
	 * Judges the present: rip is at `address` at `step`, just arrived, with these accesses on the last
	 * step. `log` is given where messages are to be printed; each is printed once for a step.
	 */
	arrive(address: bigint, step: number, accesses?: Accesses, log?: (record: LogRecord) => void): Arrival | undefined {
		const data = accesses ? this.#judgeAccesses(accesses, step, log) : [];
		const code = (this.#byAddress.get(address) ?? []).flatMap((item) => this.#judge(item, step, log));
		const found = [...data, ...code];
		const [first] = found;
		const texts = found.flatMap(({ text }) => text ?? []);
		return first && { ids: found.map(({ id }) => id), reason: first.reason, text: texts.join("\n") || undefined };
	}

	/** Notes that a run went from one step to another with all breakpoints in force. */
	cover(from: number, to: number): void {
		for (const item of this.#counting()) {
			item.hits.cover(from, to);
		}
	}

	/** The future after `step` has been changed. */
	cut(step: number): void {
		for (const item of this.#all()) {
			item.hits.cut(step);
			item.loggedTo = Math.min(item.loggedTo, step);
		}
	}

	#judgeAccesses({ rip, hits }: Accesses, step: number, log: ((record: LogRecord) => void) | undefined) {
		return this.#all().flatMap((item) => {
			const hit = hits.find(({ watch }) => watch === item.watch);
			return hit
				? this.#judge(item, step, log).map(({ text, ...found }) => {
						const access = this.#describe(item.name ?? "", hit, rip);
						return { ...found, text: text === undefined ? access : `${access}. ${text}` };
					})
				: [];
		});
	}

	#judge(item: Armed, step: number, log: ((record: LogRecord) => void) | undefined) {
		const holds = item.condition === undefined || this.#reader.holds(item.condition);
		if (holds === false) {
			return [];
		}
		item.hits.add(step);
		if (item.hit && !item.hit(item.hits.count(step))) {
			return [];
		}
		const text = typeof holds === "string" ? `The condition has no value: ${holds}` : undefined;
		if (item.log) {
			this.#print(item, item.log, step, log);
			return [];
		}
		return [{ id: item.answer.id, reason: item.reason, text }];
	}

	#print(item: Armed, parts: readonly LogPart[], step: number, log: ((record: LogRecord) => void) | undefined): void {
		if (log && step > item.loggedTo) {
			item.loggedTo = step;
			const text = parts.map((part) => ("text" in part ? part.text : this.#reader.show(part.expression))).join("");
			log({ text, step, span: item.answer.span });
		}
	}

	#replace<Request extends Rules>(
		group: string,
		reason: StopReason,
		requests: readonly Request[],
		place: (request: Request) => Placement,
	): readonly Breakpoint[] {
		const old = this.#groups.get(group);
		const armed = new Map<string, Armed>();
		const answers = requests.map((request) => {
			const key = JSON.stringify(request, (_, value: unknown) => (typeof value === "bigint" ? `${value}` : value));
			const unique = armed.has(key) ? `${key} ${armed.size}` : key;
			const item = old?.get(unique) ?? this.#arm(request, reason, place(request));
			armed.set(unique, item);
			return item.answer;
		});
		this.#groups.set(group, armed);
		this.#index();
		return answers;
	}

	#arm(rules: Rules, reason: StopReason, placement: Placement): Armed {
		const { condition, hitCondition, logMessage } = withoutBlank(rules);
		const refusal = this.#refusalOf(condition, hitCondition) ?? (placement.row ? undefined : placement.message);
		const verified = refusal === undefined && (placement.addresses.length > 0 || placement.watch !== undefined);
		const answer: Breakpoint = {
			id: this.#nextId++,
			verified,
			address: placement.addresses[0],
			span: placement.row?.span,
			message: refusal ?? placement.message,
		};
		return {
			answer,
			reason,
			addresses: verified ? placement.addresses : [],
			watch: verified ? placement.watch : undefined,
			name: placement.name,
			condition,
			hit: hitCondition === undefined ? undefined : readHitCondition(hitCondition),
			log: logMessage === undefined ? undefined : readLogMessage(logMessage),
			hits: new HitHistory(),
			loggedTo: -1,
		};
	}

	#refusalOf(condition: string | undefined, hitCondition: string | undefined): string | undefined {
		const problem = condition === undefined ? undefined : this.#reader.check(condition);
		if (problem !== undefined) {
			return `The condition cannot be read: ${problem}.`;
		}
		if (hitCondition !== undefined && !readHitCondition(hitCondition)) {
			return `The hit count cannot be read: ${hitConditionHelp}.`;
		}
		return undefined;
	}

	#index(): void {
		const byAddress = new Map<bigint, Armed[]>();
		for (const item of this.#all()) {
			for (const address of item.addresses) {
				byAddress.set(address, [...(byAddress.get(address) ?? []), item]);
			}
		}
		this.#byAddress = byAddress;
		this.#addresses = new Set(byAddress.keys());
		this.#watches = this.#all().flatMap(({ watch }) => watch ?? []);
	}

	#counting(): readonly Armed[] {
		return this.#all().filter((item) => item.hit && (item.addresses.length > 0 || item.watch));
	}

	#all(): readonly Armed[] {
		return [...this.#groups.values()].flatMap((group) => [...group.values()]);
	}
}

/** Editors send empty texts for rules that were cleared. */
function withoutBlank(rules: Rules): Rules {
	const kept = (text: string | undefined) => (text?.trim() ? text : undefined);
	return {
		condition: kept(rules.condition),
		hitCondition: kept(rules.hitCondition),
		logMessage: kept(rules.logMessage),
	};
}
