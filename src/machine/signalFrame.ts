// The frame that the kernel leaves on the stack for a signal's handler, Linux's
// (arch/x86/kernel/signal_64.c): the restorer as return address, a ucontext, a
// siginfo, and above them the floating-point state as fxsave writes it; and the
// way back, by which everything becomes what the frame says.

import { fxsavePlaces, mxcsrMask } from "../semantics/fxsave.ts";
import { initialX87, numberOf, stackValue, withControl, withStatus, type X87State } from "../semantics/x87State.ts";
import { owner } from "./files/status.ts";
import { process } from "./kernelProcess.ts";
import type { Machine } from "./machine.ts";
import type { RegisterFile } from "./machineState.ts";
import type { SignalAction, SignalState } from "./signals.ts";

/** What a handler learns: si_code and si_addr, and what the processor would have told the kernel. */
export interface Information {
	readonly code: number;
	readonly address: bigint;
	readonly trap: number;
	readonly error: number;
	/** Address of a page fault. */
	readonly page: bigint;
}

/** SI_TKILL: of signals that the program sends itself. */
export const sentCode = -6;

/** Bytes below rsp that belong to the function interrupted (System V ABI, section 3.2.2). */
const redZone = 128n;

/** Places in the frame, from the return address. */
const places = { context: 8, stack: 24, registers: 48, floats: 232, mask: 304, information: 312, size: 440 };
/** Bytes of the floating-point state. */
const floatSize = 512;

/** General registers in the order of a sigcontext; rip, rflags and what the processor told follow. */
const order = [8, 9, 10, 11, 12, 13, 14, 15, 7, 6, 5, 3, 2, 0, 1, 4];
const rsp = 4;
const codeSegments = 0x002b000000000033n;
const initialMxcsr = 0x1f80;
/** Flags that a handler does not inherit: TF, DF and RF. */
const clearedFlags = 0x10500n;

/** What a handler is entered for. */
export interface Interruption {
	readonly action: SignalAction;
	readonly number: number;
	readonly information: Information;
	/** Address of the instruction that is done when the handler returns. */
	readonly interrupted: bigint;
}

/** Leaves the frame below what is in use of the stack and gives its address; undefined where there is no room. */
export function pushFrame(machine: Machine, entry: Interruption): bigint | undefined {
	const { registers, memory, kernel, steps } = machine;
	const floats = (stackFor(registers.read(rsp), entry.action, kernel.signals) - BigInt(floatSize)) & -64n;
	const frame = ((floats - BigInt(places.size)) & -16n) - 8n;
	const bytes = new Uint8Array(Number(floats - frame) + floatSize);
	if (frame < 0n || memory.writablePrefix(frame, bytes.length) < bytes.length) {
		return undefined;
	}
	writeFrame(bytes, machine, entry, floats);
	writeFloats(new DataView(bytes.buffer, Number(floats - frame)), registers);
	memory.poke(frame, bytes, "kernel", steps);
	return frame;
}

/** All of the frame but the floating-point state, which is at `floats`. */
function writeFrame(bytes: Uint8Array, { registers, kernel }: Machine, entry: Interruption, floats: bigint): void {
	const { action, number, information, interrupted } = entry;
	const { alternate, suspended } = kernel.signals;
	const blocked = suspended ?? kernel.signals.blocked;
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
	set(places.information + 16, information.code === sentCode ? senderWord : information.address);
}

/** The sender's process number, and above it the user's. */
const senderWord = process.number | (BigInt(owner) << 32n);

/** The registers as a handler finds them that gets this frame. */
export function startHandler(
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
	registers.mxcsr = initialMxcsr;
	registers.x87 = initialX87;
	for (let vector = 0; vector < 16; vector += 1) {
		registers.writeXmm(vector, 0n);
	}
}

/** SA_ONSTACK. */
const onStack = 0x08000000n;

/** Where a handler's frame goes below. */
function stackFor(top: bigint, { flags }: SignalAction, { alternate }: SignalState): bigint {
	if (!alternate || (flags & onStack) === 0n) {
		return top - redZone;
	}
	const isThere = top > alternate.address && top <= alternate.address + alternate.size;
	return isThere ? top - redZone : alternate.address + alternate.size;
}

function writeFloats(view: DataView, registers: RegisterFile): void {
	writeX87(view, registers.x87);
	view.setUint32(fxsavePlaces.mxcsr, registers.mxcsr, true);
	view.setUint32(fxsavePlaces.mxcsrMask, mxcsrMask, true);
	for (let vector = 0; vector < 16; vector += 1) {
		const value = registers.readXmm(vector);
		view.setBigUint64(fxsavePlaces.vectors + 16 * vector, BigInt.asUintN(64, value), true);
		view.setBigUint64(fxsavePlaces.vectors + 16 * vector + 8, value >> 64n, true);
	}
}

function writeX87(view: DataView, state: X87State): void {
	view.setUint16(fxsavePlaces.control, state.control, true);
	view.setUint16(fxsavePlaces.status, state.status, true);
	view.setUint16(fxsavePlaces.full, state.full, true);
	view.setUint16(fxsavePlaces.opcode, state.opcode, true);
	view.setBigUint64(fxsavePlaces.instruction, state.instruction, true);
	view.setBigUint64(fxsavePlaces.data, state.data, true);
	for (let index = 0; index < 8; index += 1) {
		const value = stackValue(state, index);
		view.setBigUint64(fxsavePlaces.stack + 16 * index, BigInt.asUintN(64, value), true);
		view.setBigUint64(fxsavePlaces.stack + 16 * index + 8, value >> 64n, true);
	}
}

function readX87(view: DataView): X87State {
	const words = {
		...initialX87,
		full: view.getUint8(fxsavePlaces.full),
		opcode: view.getUint16(fxsavePlaces.opcode, true) & 0x7ff,
		instruction: view.getBigUint64(fxsavePlaces.instruction, true),
		data: view.getBigUint64(fxsavePlaces.data, true),
	};
	const status = view.getUint16(fxsavePlaces.status, true);
	let state = withStatus(withControl(words, view.getUint16(fxsavePlaces.control, true)), status);
	for (let index = 0; index < 8; index += 1) {
		const place = fxsavePlaces.stack + 16 * index;
		const value = view.getBigUint64(place, true) | (BigInt(view.getUint16(place + 8, true)) << 64n);
		state = { ...state, registers: state.registers.with(numberOf(state, index), value) };
	}
	return state;
}

/** The frame by which a handler returns, without its floating-point state. */
interface HandlerFrame {
	readonly bytes: DataView;
	/** The signals that will be blocked when the handler has returned. */
	readonly blocked: bigint;
}

/** The frame of the handler that is running, when its restorer runs; undefined where there is none. */
export function handlerFrame({ registers, memory }: Machine): HandlerFrame | undefined {
	const read = memory.peek(registers.read(rsp) - 8n, places.size);
	if (read.length < places.size) {
		return undefined;
	}
	const bytes = new DataView(read.buffer, read.byteOffset, read.length);
	return { bytes, blocked: bytes.getBigUint64(places.mask, true) };
}

/** Leaves the handler, as rt_sigreturn does: everything becomes what its frame says, which the handler may have changed. */
export function returnBy(machine: Machine, { bytes, blocked }: HandlerFrame): void {
	const { registers, tracker, steps } = machine;
	const word = (index: number) => bytes.getBigUint64(places.registers + 8 * index, true);
	restoreFloats(machine, bytes.getBigUint64(places.floats, true));
	order.forEach((register, index) => {
		registers.write(register, word(index));
	});
	registers.rip = word(order.length);
	registers.rflags = word(order.length + 1);
	machine.kernel = { ...machine.kernel, signals: { ...machine.kernel.signals, blocked } };
	tracker.set(registers.read(rsp), { rip: registers.rip, step: steps });
}

function restoreFloats({ memory, registers }: Machine, address: bigint): void {
	const bytes = memory.peek(address, floatSize);
	if (bytes.length < floatSize) {
		return;
	}
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	registers.mxcsr = view.getUint32(fxsavePlaces.mxcsr, true);
	registers.x87 = readX87(view);
	for (let vector = 0; vector < 16; vector += 1) {
		const place = fxsavePlaces.vectors + 16 * vector;
		registers.writeXmm(vector, view.getBigUint64(place, true) | (view.getBigUint64(place + 8, true) << 64n));
	}
}
