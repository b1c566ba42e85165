// Rules of calling that a run can be asked to stop for, before a `call` or `ret`
// that breaks one. They are asked for with each run and are no part of the guest's
// state. What is looked at here is cheap and tells when to look closer: whether
// it was a mistake is for those to judge who asked.

import type { Operation } from "../isa/operation.ts";
import { keptRegisters } from "./callStacks.ts";
import type { Machine } from "./machine.ts";
import type { Suppositions } from "./suppositions.ts";

export type CallRule = (typeof allRules)[number];

export const allRules = [
	/**
	 * A `ret` finds in the slot of a call another address than that call left; or it takes what no call
	 * left, and that is not the address of code.
	 */
	"return",
	/** At a `call`, rsp is no multiple of 16 (System V ABI, section 3.2.2). */
	"alignment",
	/** An ordinary `ret`, of a call whose record keeps registers, gives one of them back changed. */
	"registers",
	/**
	 * What an instruction does depends on bytes that nobody has set. It is found out by following reads of
	 * such bytes, for which `CallRules` needs a place.
	 */
	"unset",
] as const;

/** What to stop for. */
export interface CallRules {
	readonly rules: ReadonlySet<CallRule>;
	/** The step at which the caller knows of what is broken, and wants to go on. */
	readonly passed?: number;
	/** Addresses of instructions that break rules on purpose. */
	readonly meant?: ReadonlySet<bigint>;
	/** And of those that the caller has heard of: they are told only of `return`. */
	readonly told?: ReadonlySet<bigint>;
	/** The reads that are followed for the rule `unset`: it goes with that. */
	readonly suppositions?: Suppositions;
}

export const noRules: CallRules = { rules: new Set() };

const rsp = 4;
const wordSize = 8;

/** The rule that the instruction at rip would break, if it were done now. */
export function brokenRule(
	machine: Machine,
	operation: Operation,
	{ rules, passed, meant, told }: CallRules,
): CallRule | undefined {
	const { rip } = machine.registers;
	if (passed === machine.steps || meant?.has(rip)) {
		return undefined;
	}
	const broken =
		operation === "ret" ? brokenAtReturn(machine) : operation === "call" ? brokenAtCall(machine) : undefined;
	const isNews = broken === "return" || !told?.has(rip);
	return broken && isNews && rules.has(broken) ? broken : undefined;
}

function brokenAtCall({ registers }: Machine): CallRule | undefined {
	return (registers.read(rsp) & 15n) !== 0n ? "alignment" : undefined;
}

function brokenAtReturn({ registers, memory, tracker }: Machine): CallRule | undefined {
	const slot = registers.read(rsp);
	const bytes = memory.peek(slot, wordSize);
	if (bytes.length < wordSize || !tracker.isAt(slot)) {
		return undefined;
	}
	const target = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true);
	const call = tracker.callAt(slot);
	if (call ? call.returnAddress !== target : memory.permissions(target)?.execute !== true) {
		return "return";
	}
	const isChanged = call?.registers?.some((value, index) => value !== registers.read(keptRegisters[index] ?? 0));
	return isChanged ? "registers" : undefined;
}
