// Signals: what a program wants done at each, and how a handler is entered and
// left. A fault becomes a signal when there is a handler for it: then the faulting
// instruction's step is the entry into the handler. The frame that the kernel
// leaves on the stack is Linux's (arch/x86/kernel/signal_64.c): the restorer as
// return address, a ucontext, a siginfo, and above them the floating-point state
// as fxsave writes it.

import { type Fault, type FaultKind, signals } from "./fault.ts";
import type { Machine } from "./machine.ts";
import type { RegisterFile } from "./machineState.ts";

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
	/** Where handlers run that ask for it. */
	readonly alternate?: { readonly address: bigint; readonly size: bigint };
}

export const initialSignals: SignalState = { actions: new Map(), blocked: 0n, pending: 0n };

/** The default action; nothing to be done. */
export const handlers = { byDefault: 0n, ignore: 1n };

const flags = { onStack: 0x08000000n, notDeferred: 0x40000000n, reset: 0x80000000n };

/** What a handler learns: si_code and si_addr, and what the processor would have told the kernel. */
interface Information {
	readonly code: number;
	readonly address: bigint;
	readonly trap: number;
	readonly error: number;
	/** Address of a page fault. */
	readonly page: bigint;
}

/** Of kill: SI_TKILL. */
const sent: Information = { code: -6, address: 0n, trap: 0, error: 0, page: 0n };

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
	aborted: { trap: 0, code: -6 },
};

const pageTrap = 14;
/** Bits of a page fault's error code. */
const pageErrors = { present: 1, write: 2, user: 4, fetch: 16 };

/** The program's handler for a kind of fault, if it may run now. */
export function handlerOf({ kernel }: Machine, kind: FaultKind): SignalAction | undefined {
	const { number } = signals[kind];
	const { actions, blocked } = kernel.signals;
	const action = actions.get(number);
	return action && action.handler > handlers.ignore && (blocked & bitOf(number)) === 0n ? action : undefined;
}

/** Enters the program's handler for a fault; false where it has none that could run. */
export function deliverFault(machine: Machine, fault: Fault): boolean {
	const { number } = signals[fault.kind];
	const action = handlerOf(machine, fault.kind);
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

/** Enters the handler of the first signal that was sent and need not wait, before the instruction at rip. */
export function deliverPending(machine: Machine): void {
	const { actions, blocked, pending } = machine.kernel.signals;
	const ready = pending & ~blocked;
	if (ready === 0n) {
		return;
	}
	const number = ready.toString(2).length - ready.toString(2).lastIndexOf("1");
	const action = actions.get(number);
	machine.kernel = { ...machine.kernel, signals: { ...machine.kernel.signals, pending: pending & ~bitOf(number) } };
	if (action && action.handler > handlers.ignore) {
		enter(machine, number, action, sent, machine.registers.rip);
	}
}

export function bitOf(number: number): bigint {
	return 1n << BigInt(number - 1);
}

export function setAction(machine: Pick<Machine, "kernel">, number: number, action: SignalAction | undefined): void {
	const actions = new Map(machine.kernel.signals.actions);
	if (action) {
		actions.set(number, action);
	} else {
		actions.delete(number);
	}
	machine.kernel = { ...machine.kernel, signals: { ...machine.kernel.signals, actions } };
}

function informationOf({ kind, rip, address, access }: Fault): Information {
	const known = traps[kind];
	if (known) {
		const hasPlace = known.code !== kernelCode && kind !== "aborted";
		return { ...known, address: hasPlace ? rip : 0n, error: 0, page: 0n };
	}
	const isMapped = kind === "read-only" || kind === "not-executable";
	const error =
		pageErrors.user |
		(isMapped ? pageErrors.present : 0) |
		(access === "write" ? pageErrors.write : access === "execute" ? pageErrors.fetch : 0);
	return { code: isMapped ? 2 : 1, address: address ?? 0n, trap: pageTrap, error, page: address ?? 0n };
}

/** Bytes below rsp that belong to the function interrupted (System V ABI, section 3.2.2). */
const redZone = 128n;

/** Places in the frame, from the return address. */
const places = { context: 8, stack: 24, registers: 48, floats: 232, mask: 304, information: 312, size: 440 };
/** Bytes of the floating-point state, and places in it. */
const floatState = { size: 512, control: 0, mxcsr: 24, mxcsrMask: 28, vectors: 160 };

/** General registers in the order of a sigcontext; rip, rflags and what the processor told follow. */
const order = [8, 9, 10, 11, 12, 13, 14, 15, 7, 6, 5, 3, 2, 0, 1, 4];
const rsp = 4;
const codeSegments = 0x002b000000000033n;
const initialControl = { x87: 0x37f, mxcsr: 0x1f80 };
/** Flags that a handler does not inherit: TF, DF and RF. */
const clearedFlags = 0x10500n;

function enter(
	machine: Machine,
	number: number,
	action: SignalAction,
	information: Information,
	interrupted: bigint,
): boolean {
	const { registers, memory, kernel, steps, tracker } = machine;
	const floats = (stackFor(registers.read(rsp), action, kernel.signals) - BigInt(floatState.size)) & -64n;
	const frame = ((floats - BigInt(places.size)) & -16n) - 8n;
	const bytes = new Uint8Array(Number(floats - frame) + floatState.size);
	if (frame < 0n || memory.writablePrefix(frame, bytes.length) < bytes.length) {
		return false;
	}
	writeFrame(bytes, machine, { action, number, information, interrupted, floats });
	writeFloats(new DataView(bytes.buffer, Number(floats - frame)), registers);
	memory.poke(frame, bytes, "kernel", steps);
	startHandler(registers, { number, handler: action.handler, frame });
	block(machine, number, action);
	tracker.called(frame, interrupted, action.restorer, { rip: action.handler, step: steps });
	machine.midway = false;
	return true;
}

interface Interruption {
	readonly action: SignalAction;
	readonly number: number;
	readonly information: Information;
	/** Address of the instruction that is done when the handler returns. */
	readonly interrupted: bigint;
	/** Address of the floating-point state. */
	readonly floats: bigint;
}

/** All of the frame but the floating-point state. */
function writeFrame(bytes: Uint8Array, { registers, kernel }: Machine, entry: Interruption): void {
	const { action, number, information, interrupted, floats } = entry;
	const { alternate, blocked } = kernel.signals;
	const view = new DataView(bytes.buffer);
	const set = (place: number, ...words: readonly bigint[]) => {
		words.forEach((word, index) => {
			view.setBigUint64(place + 8 * index, word, true);
		});
	};
	set(0, action.restorer);
	set(places.stack, alternate?.address ?? 0n, alternate ? 0n : 2n, alternate?.size ?? 0n);
	set(places.registers, ...order.map((register) => registers.read(register)));
	set(
		places.registers + 8 * order.length,
		interrupted,
		registers.rflags,
		codeSegments,
		BigInt(information.error),
		BigInt(information.trap),
		blocked,
		information.page,
		floats,
	);
	set(places.mask, blocked);
	view.setInt32(places.information, number, true);
	view.setInt32(places.information + 8, information.code, true);
	set(places.information + 16, information.code === sent.code ? senderWord : information.address);
}

/** The sender's process number, and above it the user's. */
const senderWord = 1000n | (1000n << 32n);

function startHandler(
	registers: RegisterFile,
	{ number, handler, frame }: { readonly number: number; readonly handler: bigint; readonly frame: bigint },
): void {
	registers.write(7, BigInt(number));
	registers.write(6, frame + BigInt(places.information));
	registers.write(2, frame + BigInt(places.context));
	registers.write(0, 0n);
	registers.write(rsp, frame);
	registers.rip = handler;
	registers.rflags &= ~clearedFlags;
	registers.mxcsr = initialControl.mxcsr;
	for (let vector = 0; vector < 16; vector += 1) {
		registers.writeXmm(vector, 0n);
	}
}

function block(machine: Machine, number: number, action: SignalAction): void {
	const own = action.flags & flags.notDeferred ? 0n : bitOf(number);
	const { signals: state } = machine.kernel;
	machine.kernel = { ...machine.kernel, signals: { ...state, blocked: state.blocked | action.mask | own } };
	if (action.flags & flags.reset) {
		setAction(machine, number, undefined);
	}
}

/** Where a handler's frame goes below. */
function stackFor(top: bigint, { flags: wanted }: SignalAction, { alternate }: SignalState): bigint {
	if (!alternate || (wanted & flags.onStack) === 0n) {
		return top - redZone;
	}
	const isThere = top > alternate.address && top <= alternate.address + alternate.size;
	return isThere ? top - redZone : alternate.address + alternate.size;
}

function writeFloats(view: DataView, registers: RegisterFile): void {
	view.setUint16(floatState.control, initialControl.x87, true);
	view.setUint32(floatState.mxcsr, registers.mxcsr, true);
	view.setUint32(floatState.mxcsrMask, 0xffff, true);
	for (let vector = 0; vector < 16; vector += 1) {
		const value = registers.readXmm(vector);
		view.setBigUint64(floatState.vectors + 16 * vector, BigInt.asUintN(64, value), true);
		view.setBigUint64(floatState.vectors + 16 * vector + 8, value >> 64n, true);
	}
}

/**
 * Leaves a handler, as rt_sigreturn does: everything becomes what its frame says, which the handler
 * may have changed. False where there is no frame.
 */
export function returnFromHandler(machine: Machine): boolean {
	const { registers, memory, tracker, steps } = machine;
	const frame = registers.read(rsp) - 8n;
	const bytes = memory.peek(frame, places.size);
	if (bytes.length < places.size) {
		return false;
	}
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	const word = (index: number) => view.getBigUint64(places.registers + 8 * index, true);
	restoreFloats(machine, view.getBigUint64(places.floats, true));
	order.forEach((register, index) => {
		registers.write(register, word(index));
	});
	registers.rip = word(order.length);
	registers.rflags = word(order.length + 1);
	const blocked = view.getBigUint64(places.mask, true);
	machine.kernel = { ...machine.kernel, signals: { ...machine.kernel.signals, blocked } };
	tracker.set(registers.read(rsp), { rip: registers.rip, step: steps });
	return true;
}

function restoreFloats({ memory, registers }: Machine, address: bigint): void {
	const bytes = memory.peek(address, floatState.size);
	if (bytes.length < floatState.size) {
		return;
	}
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	registers.mxcsr = view.getUint32(floatState.mxcsr, true);
	for (let vector = 0; vector < 16; vector += 1) {
		const place = floatState.vectors + 16 * vector;
		registers.writeXmm(vector, view.getBigUint64(place, true) | (view.getBigUint64(place + 8, true) << 64n));
	}
}
