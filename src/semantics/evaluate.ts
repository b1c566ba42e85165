// The BigInt evaluator: the reference for what an instruction does. `prepare`
// turns a list of effects into a function once; that function reads the state
// and answers with everything that changes, and changes nothing itself. The
// rules that all instructions share are here, at the write-back, and nowhere
// else: 32-bit results zero the upper half, 8- and 16-bit ones keep the rest,
// popf changes only what user code may, exceptions of floats go to MXCSR or stop
// the program, and a fault leaves no outcome.

import { type Flag, flagBits, type Width } from "../isa/registers.ts";
import { type Bit, bitOf, type Run, type Slots, type Value, wideOf } from "./closures.ts";
import type { Effect, Expression } from "./expression.ts";
import { type FloatEnvironment, reached, unmasked } from "./floatEnvironment.ts";
import type { Outcome, OutcomeFault, Reader, RegisterWrite, Store } from "./reader.ts";
import { x87PartChange, x87RegisterChange, x87TaskChange } from "./x87Closures.ts";
import type { X87Effect } from "./x87Effect.ts";
import type { X87State } from "./x87State.ts";

/** CF PF AF ZF SF TF DF OF NT AC ID: what popfq changes in user mode (SDM vol. 2B, POPF, CPL > IOPL). */
const changeableFlags = 0x244dd5;

/** An outcome while it is made. */
interface Draft {
	registers: RegisterWrite[];
	xmm: RegisterWrite[];
	mxcsr?: number;
	x87?: X87State;
	selector?: Outcome["selector"];
	flags: { written: number; values: number };
	stores: Store[];
	branch?: Outcome["branch"];
	syscall: boolean;
	fault?: OutcomeFault;
	again: boolean;
}

type Step = (run: Run, draft: Draft) => void;

/** A list of effects, ready to be evaluated many times. */
export type Prepared = (reader: Reader) => Outcome;

/** What has been made ready, for as long as somebody keeps the effects. */
const remembered = new WeakMap<readonly Effect[], Prepared>();

/** What the effects do in the state that `reader` shows; never throws for a guest's fault. */
export function evaluate(effects: readonly Effect[], reader: Reader): Outcome {
	return prepareOnce(effects)(reader);
}

/** What `prepare` makes, the same for the same list. */
export function prepareOnce(effects: readonly Effect[]): Prepared {
	const known = remembered.get(effects);
	if (known) {
		return known;
	}
	const prepared = prepare(effects);
	remembered.set(effects, prepared);
	return prepared;
}

/**
 * Does the work that does not depend on the state. A `repeat` must stand alone in its list; each
 * evaluation then does one iteration, and `again` says whether another one follows.
 */
export function prepare(effects: readonly Effect[]): Prepared {
	const [first] = effects;
	if (first?.kind === "repeat") {
		return prepareRepeat(first);
	}
	const slots: Slots = new Map();
	const steps = effects.map((effect) => stepOf(effect, slots));
	return (reader) => {
		const run: Run = { reader, locals: [], floats: undefined, fault: undefined, isStopped: false };
		const draft = emptyDraft();
		for (const step of steps) {
			step(run, draft);
			if (run.floats?.raised) {
				noteExceptions(run, draft, run.floats);
			}
			if (run.fault) {
				return { ...emptyDraft(), fault: run.fault };
			}
			if (run.isStopped) {
				break;
			}
		}
		return draft;
	};
}

/** What the float operators of one effect raised (SDM vol. 1 section 11.5.2): a fault, or bits of MXCSR. */
function noteExceptions(run: Run, draft: Draft, floats: FloatEnvironment): void {
	const before = draft.mxcsr ?? run.reader.mxcsr();
	const raised = reached(floats.raised, before);
	floats.raised = 0;
	draft.mxcsr = before | raised;
	const exceptions = raised & unmasked(before);
	if (exceptions !== 0) {
		run.fault ??= { kind: "float", exceptions, mxcsr: draft.mxcsr };
	}
}

function emptyDraft(): Draft {
	return {
		registers: [],
		xmm: [],
		mxcsr: undefined,
		x87: undefined,
		selector: undefined,
		flags: { written: 0, values: 0 },
		stores: [],
		branch: undefined,
		syscall: false,
		fault: undefined,
		again: false,
	};
}

function stepOf(effect: Effect, slots: Slots): Step {
	switch (effect.kind) {
		case "let":
			return letStep(effect.name, effect.value, slots);
		case "register":
			return registerStep(effect, wideOf(effect.value, slots));
		case "xmm":
			return xmmStep(effect, wideOf(effect.value, slots));
		case "mxcsr":
			return mxcsrStep(wideOf(effect.value, slots));
		case "x87":
			return x87Step(effect, slots);
		case "x87Part":
			return x87ChangeStep(x87PartChange(effect.part, wideOf(effect.value, slots)));
		case "x87Register":
			return x87ChangeStep(x87RegisterChange(effect.index, wideOf(effect.value, slots)));
		case "selector":
			return selectorStep(effect.number, wideOf(effect.value, slots));
		case "flag":
			return flagStep(effect.flag, bitOf(effect.value, slots));
		case "rflags":
			return rflagsStep(wideOf(effect.value, slots));
		case "store":
			return storeStep(wideOf(effect.address, slots), wideOf(effect.value, slots), effect.width);
		case "branch":
			return branchStep(effect, slots);
		case "fault":
			return faultStep(effect, slots);
		case "syscall":
			return (_run, draft) => {
				draft.syscall = true;
			};
		case "repeat":
			throw new RangeError("a repeat must be the only effect of its instruction");
	}
}

function letStep(name: string, expression: Expression, slots: Slots): Step {
	const value = wideOf(expression, slots);
	const slot = slots.size;
	slots.set(name, slot);
	return (run) => {
		run.locals[slot] = value(run);
	};
}

/** The write-back of a register part. Later parts of one register build on earlier ones. */
function registerStep({ number, width, shift }: Extract<Effect, { kind: "register" }>, value: Value): Step {
	if (width >= 32) {
		return (run, draft) => putRegister(draft.registers, number, value(run));
	}
	const distance = BigInt(shift);
	const kept = BigInt.asUintN(64, ~(((1n << BigInt(width)) - 1n) << distance));
	return (run, draft) => {
		const written = value(run) << distance;
		const old = draft.registers.find((item) => item.number === number)?.value ?? run.reader.register(number);
		putRegister(draft.registers, number, (old & kept) | written);
	};
}

function xmmStep({ number, width, shift }: Extract<Effect, { kind: "xmm" }>, value: Value): Step {
	if (width === 128) {
		return (run, draft) => putRegister(draft.xmm, number, value(run));
	}
	const distance = BigInt(shift);
	const kept = BigInt.asUintN(128, ~(((1n << BigInt(width)) - 1n) << distance));
	return (run, draft) => {
		const written = value(run) << distance;
		const old = draft.xmm.find((item) => item.number === number)?.value ?? run.reader.xmm(number);
		putRegister(draft.xmm, number, (old & kept) | written);
	};
}

function mxcsrStep(value: Value): Step {
	return (run, draft) => {
		draft.mxcsr = Number(BigInt.asUintN(16, value(run)));
	};
}

/** The results get names for the effects behind, unless there are none. */
function x87Step(effect: X87Effect, slots: Slots): Step {
	const change = x87TaskChange(effect, slots);
	const names = effect.places.flatMap((place) => (place.kind === "local" ? [place.name] : []));
	const places = names.map((name) => ({ name, slot: slots.size + names.indexOf(name) }));
	for (const { name, slot } of places) {
		slots.set(name, slot);
	}
	return (run, draft) => {
		const { state, locals, isStopped } = change(run, draft.x87 ?? run.reader.x87());
		draft.x87 = state;
		run.isStopped = isStopped;
		for (const { name, slot } of places) {
			run.locals[slot] = locals.get(name) ?? 0n;
		}
	};
}

function x87ChangeStep(change: (run: Run, state: X87State) => X87State): Step {
	return (run, draft) => {
		draft.x87 = change(run, draft.x87 ?? run.reader.x87());
	};
}

function selectorStep(number: number, value: Value): Step {
	return (run, draft) => {
		draft.selector = { number, value: Number(value(run)) };
	};
}

function putRegister(writes: RegisterWrite[], number: number, value: bigint): void {
	for (let index = 0; index < writes.length; index++) {
		if (writes[index]?.number === number) {
			writes[index] = { number, value };
			return;
		}
	}
	writes.push({ number, value });
}

function flagStep(flag: Flag, bit: Bit): Step {
	const position = flagBits[flag];
	return (run, draft) => {
		draft.flags.written |= 1 << position;
		draft.flags.values |= bit(run) << position;
	};
}

function rflagsStep(value: Value): Step {
	return (run, draft) => {
		draft.flags.written |= changeableFlags;
		draft.flags.values |= Number(BigInt.asUintN(32, value(run))) & changeableFlags;
	};
}

function storeStep(address: Value, value: Value, width: Width | 128): Step {
	return (run, draft) => {
		draft.stores.push({ address: address(run), width, value: value(run) });
	};
}

function branchStep({ branch, target, condition }: Extract<Effect, { kind: "branch" }>, slots: Slots): Step {
	const goal = wideOf(target, slots);
	const test = condition && bitOf(condition, slots);
	return (run, draft) => {
		if (!test || test(run)) {
			draft.branch = { kind: branch, target: goal(run) };
		}
	};
}

function faultStep({ fault, condition, address }: Extract<Effect, { kind: "fault" }>, slots: Slots): Step {
	const test = condition && bitOf(condition, slots);
	const place = address && wideOf(address, slots);
	return (run) => {
		if (!test || test(run)) {
			run.fault ??= { kind: "raised", fault, ...(place ? { address: place(run) } : {}) };
		}
	};
}

/** One iteration: nothing when the counter is 0, else the body and the decrement. */
function prepareRepeat({ counter, whileZero, body }: Extract<Effect, { kind: "repeat" }>): Prepared {
	const once = prepare(body);
	return (reader) => {
		const count = BigInt.asUintN(counter, reader.register(1));
		if (count === 0n) {
			return emptyDraft();
		}
		const outcome = once(reader);
		if (outcome.fault) {
			return outcome;
		}
		const zero = (outcome.flags.values >> flagBits.zf) & 1;
		const again = count > 1n && (whileZero === undefined || zero === whileZero);
		return { ...outcome, registers: [...outcome.registers, { number: 1, value: count - 1n }], again };
	};
}
