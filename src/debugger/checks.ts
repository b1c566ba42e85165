// The checks that are switched on, and what they have found. The machine stops
// where one of its rules of calling is broken; what that means is judged here. A
// finding is shown where the mistake was made, which may be long before it came
// out, and each is shown once on the way forward: going on from it goes on.

import type { CallRule, CallRules } from "../machine/callRules.ts";
import type { Stop } from "../machine/engine.ts";
import { type Dependence, Suppositions } from "../machine/suppositions.ts";
import type { MemoryWatch } from "../machine/watches.ts";
import { type Accesses, type ExpressionReader, isMet } from "./breakpoints.ts";
import { CallFindings } from "./callFindings.ts";
import type { CodeNames } from "./codeNames.ts";
import type { CheckName, Finding } from "./finding.ts";
import type { HeapBlocks } from "./heapBlocks.ts";
import { HeapFindings } from "./heapFindings.ts";
import type { History } from "./history.ts";
import { RegisterFindings } from "./registerFindings.ts";
import { liveCalls, ReturnFindings } from "./returnFindings.ts";
import { currentStack } from "./standing.ts";
import { UnsetFindings } from "./unsetFindings.ts";

export interface CheckSetting {
	readonly check: CheckName;
	/** An expression: what is found counts where it is not 0. */
	readonly condition?: string;
}

/** Reads conditions, and knows the local variable at an address. */
interface LocalReader extends ExpressionReader {
	localAt(address: bigint): string | undefined;
}

/** The rule that the machine must look for, where there is one. */
const ruleOf: Readonly<Partial<Record<CheckName, CallRule>>> = {
	"return-address": "return",
	"saved-register": "registers",
	"unbalanced-return": "return",
	"lost-register": "registers",
	"misaligned-call": "alignment",
	"unset-bytes": "unset",
};

type BrokenRule = Extract<Stop, { kind: "check" }>;

const nowhere: ReadonlySet<bigint> = new Set();
const noWatches: readonly MemoryWatch[] = [];

/** Return slots that are looked at while single instructions are done. */
const mostWatched = 16;

export class Checks {
	readonly #history: History;
	readonly #reader: ExpressionReader;
	readonly #returns: ReturnFindings;
	readonly #calls: CallFindings;
	readonly #registers: RegisterFindings;
	readonly #heap: HeapFindings;
	readonly #unset: UnsetFindings;
	readonly #suppositions = new Suppositions();
	#conditions: ReadonlyMap<CheckName, string | undefined> = new Map();
	#rules: ReadonlySet<CallRule> = new Set();
	/** What was found after it had happened, by the step at which it is shown. */
	readonly #known = new Map<number, Finding>();
	/** Those of them that have been shown. */
	readonly #shown = new Set<number>();
	/** The first step at which each instruction was found to break a rule: later ones are no news. */
	readonly #firsts = new Map<bigint, number>();
	/** Instructions that break a rule on purpose. */
	readonly #meant = new Set<bigint>();
	#watched: { readonly step: number; readonly watches: readonly MemoryWatch[] } | undefined;

	constructor(history: History, names: CodeNames, heap: HeapBlocks, reader: LocalReader) {
		this.#history = history;
		this.#reader = reader;
		this.#returns = new ReturnFindings(history, names);
		this.#calls = new CallFindings(history, names);
		this.#registers = new RegisterFindings(history, names);
		this.#heap = new HeapFindings(history, names, heap);
		const localAt = (address: bigint) => reader.localAt(address);
		this.#unset = new UnsetFindings({ history, names, heap, localAt });
	}

	set(settings: readonly CheckSetting[]): void {
		this.#conditions = new Map(settings.map(({ check, condition }) => [check, condition]));
		this.#rules = rulesOf(this.#conditions.keys());
		this.#shown.clear();
		this.#firsts.clear();
		this.#meant.clear();
		this.#suppositions.clear();
		this.#history.keepCallRegisters(this.#rules.has("registers"));
	}

	/** What a run from a step on must stop for. */
	rulesFrom(step: number): CallRules {
		return {
			rules: this.#rules,
			meant: this.#meant,
			told: this.#toldBefore(step),
			suppositions: this.#suppositions,
		};
	}

	/** The same for a search of the past: what comes out later than it happened has been found on the way forward. */
	rulesBack(step: number): CallRules {
		const names = [...this.#conditions.keys()].filter((name) => name !== "return-address" && name !== "unset-bytes");
		return { rules: rulesOf(names), meant: this.#meant, told: this.#toldBefore(step) };
	}

	/** Instructions that have been told of before a step. */
	#toldBefore(step: number): ReadonlySet<bigint> {
		return new Set([...this.#firsts].flatMap(([rip, first]) => (first < step ? [rip] : [])));
	}

	/** The future after `step` has been changed. */
	cut(step: number): void {
		for (const known of [...this.#known.keys(), ...this.#shown].filter((at) => at > step)) {
			this.#known.delete(known);
			this.#shown.delete(known);
		}
		this.#meant.clear();
		this.#suppositions.clear();
		for (const [rip, first] of this.#firsts) {
			if (first > step) {
				this.#firsts.delete(rip);
			}
		}
	}

	/** Judges the broken rule at which we stand, on a way forward that began at a step: what is news there. */
	news({ rule, dependence }: BrokenRule, begun: number): Finding | undefined {
		return this.#asNews(dependence ? this.#judgeDependence(dependence) : this.judge(rule), begun);
	}

	/** The same where the program is about to die, which may be because of what no `ret` has come to yet. */
	newsAtFault(begun: number): Finding | undefined {
		const isUnexplained = this.#shown.size === 0 && this.#conditions.has("return-address");
		return isUnexplained ? this.#asNews(this.#holding(this.#returns.anywhere()), begun) : undefined;
	}

	/** The same behind an instruction that has written to one of these slots. */
	newsOfWrites(slots: readonly MemoryWatch[], begun: number): Finding | undefined {
		if (slots.length === 0) {
			return undefined;
		}
		for (const call of liveCalls(currentStack(this.#history.state).top)) {
			const isWritten = slots.some(({ address }) => address === call.slot);
			const finding = isWritten ? this.#holding(this.#returns.overwritten(call)) : undefined;
			if (finding?.step === this.#history.step) {
				return this.#asNews(finding, begun);
			}
		}
		return undefined;
	}

	/** Places of the heap that a run is to watch, and where it must give way for them to be found anew. */
	heapWatches(): readonly MemoryWatch[] {
		return this.#looksAtHeap ? this.#heap.watches() : noWatches;
	}

	/** The program has been moved to another step, not run there. */
	leave(): void {
		this.#heap.leave();
	}

	get heapStops(): ReadonlySet<bigint> {
		return this.#looksAtHeap ? this.#heap.stops : nowhere;
	}

	get #looksAtHeap(): boolean {
		return this.#conditions.has("freed-block") || this.#conditions.has("heap-overrun");
	}

	/** What accesses to such places, just made, mean; on the way forward what is news of it. */
	judgeAccesses(accesses: Accesses, begun?: number): Finding | undefined {
		if (!this.#looksAtHeap) {
			return undefined;
		}
		const finding = this.#heap.behind(accesses).find((item) => this.#holding(item));
		const first = finding && this.#isFirst(finding, accesses.rip, finding.step) ? finding : undefined;
		return begun === undefined ? first : this.#asNews(first, begun);
	}

	/** What the broken rule at which we stand means, if anything. */
	judge(rule: CallRule): Finding | undefined {
		const findings = this.#findingsOf(rule);
		if (findings.length === 0) {
			this.#meant.add(this.#history.state.registers.rip);
		}
		const finding = findings.find((item) => this.#holding(item));
		return finding && this.#isFirst(finding, this.#history.state.registers.rip) ? finding : undefined;
	}

	#judgeDependence(dependence: Dependence): Finding | undefined {
		const { rip } = dependence.read;
		const found = this.#unset.of(dependence);
		if (!found) {
			this.#meant.add(rip);
		}
		const finding = this.#holding(found);
		if (finding) {
			this.#firsts.set(rip, Math.min(finding.step, this.#firsts.get(rip) ?? finding.step));
		}
		return finding;
	}

	#findingsOf(rule: CallRule): readonly Finding[] {
		switch (rule) {
			case "return":
				return listOf(this.#returns.atReturn());
			case "alignment":
				return listOf(this.#calls.atCall());
			case "registers":
				return this.#registers.atReturn();
			case "unset":
				return [];
		}
	}

	/** An instruction in a loop, or in a function called again and again, makes the same mistake every time: `done` is when it is, now. */
	#isFirst({ step }: Finding, rip: bigint, done = this.#history.step): boolean {
		if (step < done) {
			return true;
		}
		const first = Math.min(step, this.#firsts.get(rip) ?? step);
		this.#firsts.set(rip, first);
		return first === step;
	}

	/** The last of what was found earlier, and is shown at a step from `low` up to but not including `high`. */
	lastKnown(low: number, high: number): Finding | undefined {
		const steps = [...this.#known.keys()]
			.filter((step) => step >= low && step < high)
			.sort((one, other) => other - one);
		// What was found may have been found under another condition.
		const last = steps.find((step) => this.#holding(this.#known.get(step)));
		return last === undefined ? undefined : this.#known.get(last);
	}

	/** The innermost return slots, to be watched while single instructions are done. */
	slotWatches(): readonly MemoryWatch[] {
		if (!this.#conditions.has("return-address")) {
			return noWatches;
		}
		const { top } = currentStack(this.#history.state);
		if (this.#watched?.step !== top.step) {
			const watches: MemoryWatch[] = [];
			for (const { slot } of liveCalls(top)) {
				watches.push({ kind: "memory", address: slot, length: 8, access: "write" });
				if (watches.length === mostWatched) {
					break;
				}
			}
			this.#watched = { step: top.step, watches };
		}
		return this.#watched.watches;
	}

	/** A finding whose check is on and whose condition holds where it is shown. */
	#holding(finding: Finding | undefined): Finding | undefined {
		if (!finding || !this.#conditions.has(finding.check)) {
			return undefined;
		}
		const condition = this.#conditions.get(finding.check);
		const holds = () => isMet(condition, this.#reader);
		const isWanted = finding.step === this.#history.step ? holds() : this.#history.at(finding.step, holds);
		return isWanted ? finding : undefined;
	}

	#asNews(finding: Finding | undefined, begun: number): Finding | undefined {
		if (!finding) {
			return undefined;
		}
		const { step } = finding;
		this.#known.set(step, finding);
		const isNews = step > begun || !this.#shown.has(step);
		if (isNews) {
			this.#shown.add(step);
		}
		return isNews ? finding : undefined;
	}
}

function rulesOf(checks: Iterable<CheckName>): ReadonlySet<CallRule> {
	return new Set([...checks].flatMap((check) => ruleOf[check] ?? []));
}

function listOf(finding: Finding | undefined): readonly Finding[] {
	return finding ? [finding] : [];
}
