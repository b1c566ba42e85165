// Signals: what a program wants done at each, and how a handler is entered and
// left. A fault becomes a signal when there is a handler for it: then the faulting
// instruction's step is the entry into the handler.

import { exceptions } from "../semantics/floatEnvironment.ts";
import { type Fault, type FaultKind, signalOf, signals } from "./fault.ts";
import type { Machine } from "./machine.ts";
import { type Information, pushFrame, sentCode, startHandler } from "./signalFrame.ts";

/** What is done at a signal (struct sigaction of the kernel). */
export interface SignalAction {
	/** Address; 0 for what is done by default, 1 for nothing. */
	readonly handler: bigint;
	readonly flags: bigint;
	readonly restorer: bigint;
	/** Signals that wait while the handler runs: bit n − 1 for signal n. */
	readonly mask: bigint;
}

export interface SignalState {
	readonly actions: ReadonlyMap<number, SignalAction>;
	readonly blocked: bigint;
	/** Sent, but not delivered yet. */
	readonly pending: bigint;
	/** What will be blocked again after the handlers that a sigsuspend waits for. */
	readonly suspended?: bigint;
	/** Where handlers run that ask for it. */
	readonly alternate?: { readonly address: bigint; readonly size: bigint };
}

export const initialSignals: SignalState = { actions: new Map(), blocked: 0n, pending: 0n };

/** The default action; nothing to be done. */
export const handlers = { byDefault: 0n, ignore: 1n };

const flags = { notDeferred: 0x40000000n, reset: 0x80000000n };

/** Of kill. */
const sent: Information = { code: sentCode, address: 0n, trap: 0, error: 0, page: 0n };

/** SI_KERNEL: of faults without an address. */
const kernelCode = 0x80;

/** Trap number and si_code of faults that are no page's. */
const traps: Readonly<Partial<Record<FaultKind, { readonly trap: number; readonly code: number }>>> = {
	"divide-error": { trap: 0, code: 1 },
	breakpoint: { trap: 3, code: kernelCode },
	"invalid-opcode": { trap: 6, code: 2 },
	privileged: { trap: 13, code: kernelCode },
	misaligned: { trap: 13, code: kernelCode },
	"non-canonical": { trap: 13, code: kernelCode },
	"reserved-bits": { trap: 13, code: kernelCode },
	"float-exception": { trap: 19, code: 7 },
	"x87-exception": { trap: 16, code: 7 },
	aborted: { trap: 0, code: -6 },
};

const pageTrap = 14;
/** Bits of a page fault's error code. */
const pageErrors = { present: 1, write: 2, user: 4, fetch: 16 };

/** The program's handler for a kind of fault, if it may run now. */
export function handlerOf(machine: Machine, kind: FaultKind): SignalAction | undefined {
	return handlerFor(machine, signals[kind].number);
}

function handlerFor({ kernel }: Machine, number: number): SignalAction | undefined {
	const { actions, blocked } = kernel.signals;
	const action = actions.get(number);
	return action && action.handler > handlers.ignore && (blocked & bitOf(number)) === 0n ? action : undefined;
}

/** Enters the program's handler for a fault; false where it has none that could run. */
export function deliverFault(machine: Machine, fault: Fault): boolean {
	const { number } = signalOf(fault);
	const action = handlerFor(machine, number);
	if (!action) {
		return false;
	}
	// rip is behind an int3 when the processor tells of it.
	const next = machine.registers.rip + (fault.kind === "breakpoint" ? 1n : 0n);
	if (!enter(machine, number, action, informationOf(fault), next)) {
		return false;
	}
	if (fault.kind === "aborted") {
		// abort tries once.
		setAction(machine, number, undefined);
	}
	return true;
}

/**
 * Enters the handlers of all signals that were sent and need not wait, before the instruction at rip:
 * the lowest number first, so that its handler runs last. Gives the program's end where there is no
 * room for a handler's frame; then the signal still waits.
 */
export function deliverPending(machine: Machine, rip: bigint): Fault | undefined {
	const { kernel } = machine;
	const fault = enterPending(machine, rip);
	if (fault) {
		machine.kernel = kernel;
	}
	return fault;
}

function enterPending(machine: Machine, rip: bigint): Fault | undefined {
	for (;;) {
		const { actions, blocked, pending } = machine.kernel.signals;
		const number = lowest(pending & ~blocked);
		if (number === undefined) {
			return undefined;
		}
		const action = actions.get(number);
		changeSignals(machine, { pending: pending & ~bitOf(number) });
		if (action && action.handler > handlers.ignore) {
			if (!enter(machine, number, action, sent, machine.registers.rip)) {
				const message = `There is no room on the stack for the frame of the handler of signal ${number}, so the kernel ends the program with SIGSEGV.`;
				return { kind: "stack-overflow", rip, address: machine.registers.read(4), message };
			}
		}
	}
}

/** The first signal that was sent, has no handler, and ends the program when only these are blocked. */
export function fatalSignal({ actions, pending }: SignalState, blocked: bigint): number | undefined {
	const isDefault = (number: number) => (actions.get(number)?.handler ?? handlers.byDefault) === handlers.byDefault;
	let ready = pending & ~blocked;
	for (let number = lowest(ready); number !== undefined; number = lowest(ready)) {
		if (isDefault(number)) {
			return number;
		}
		ready &= ~bitOf(number);
	}
	return undefined;
}

/** The lowest number in a set of signals. */
export function lowest(set: bigint): number | undefined {
	const bits = set.toString(2);
	return set === 0n ? undefined : bits.length - bits.lastIndexOf("1");
}

export function isBlocked({ kernel }: Pick<Machine, "kernel">, number: number): boolean {
	return (kernel.signals.blocked & bitOf(number)) !== 0n;
}

/** Has a signal wait until it can be delivered. */
export function sendSignal(machine: Pick<Machine, "kernel">, number: number): void {
	changeSignals(machine, { pending: machine.kernel.signals.pending | bitOf(number) });
}

export function bitOf(number: number): bigint {
	return 1n << BigInt(number - 1);
}

export function changeSignals(machine: Pick<Machine, "kernel">, change: Partial<SignalState>): void {
	machine.kernel = { ...machine.kernel, signals: { ...machine.kernel.signals, ...change } };
}

export function setAction(machine: Pick<Machine, "kernel">, number: number, action: SignalAction | undefined): void {
	const actions = new Map(machine.kernel.signals.actions);
	if (action) {
		actions.set(number, action);
	} else {
		actions.delete(number);
	}
	changeSignals(machine, { actions });
}

/** si_code of exceptions of floats, the first that is there (Linux, arch/x86/kernel/fpu/core.c): FPE_FLTINV and its kin. */
const floatCodes = [
	[exceptions.invalid, 7],
	[exceptions.divideByZero, 3],
	[exceptions.overflow, 4],
	[exceptions.underflow | exceptions.denormal, 5],
	[exceptions.inexact, 6],
] as const;

function informationOf({ kind, rip, address, access, exceptions: raised = 0 }: Fault): Information {
	const known = traps[kind];
	if (known) {
		const hasPlace = known.code !== kernelCode && kind !== "aborted";
		const code = floatCodes.find(([bits]) => (raised & bits) !== 0)?.[1] ?? known.code;
		return { ...known, code, address: hasPlace ? rip : 0n, error: 0, page: 0n };
	}
	const isMapped = kind === "read-only" || kind === "not-executable";
	const error =
		pageErrors.user |
		(isMapped ? pageErrors.present : 0) |
		(access === "write" ? pageErrors.write : access === "execute" ? pageErrors.fetch : 0);
	return { code: isMapped ? 2 : 1, address: address ?? 0n, trap: pageTrap, error, page: address ?? 0n };
}

function enter(
	machine: Machine,
	number: number,
	action: SignalAction,
	information: Information,
	interrupted: bigint,
): boolean {
	const { registers, steps, tracker } = machine;
	const frame = pushFrame(machine, { action, number, information, interrupted });
	if (frame === undefined) {
		return false;
	}
	startHandler(registers, { number, handler: action.handler, frame });
	block(machine, number, action);
	tracker.called(frame, interrupted, action.restorer, { rip: action.handler, step: steps });
	machine.midway = false;
	return true;
}

function block(machine: Machine, number: number, action: SignalAction): void {
	const own = action.flags & flags.notDeferred ? 0n : bitOf(number);
	changeSignals(machine, { blocked: machine.kernel.signals.blocked | action.mask | own, suspended: undefined });
	if (action.flags & flags.reset) {
		setAction(machine, number, undefined);
	}
}
