// The system calls about signals (signal(7), sigaction(2), sigprocmask(2),
// sigaltstack(2), kill(2)). There is one process; a signal that it sends itself is
// delivered when the call has come to its end.

import type { FaultKind } from "./fault.ts";
import { fill, wordsOf } from "./guestBuffers.ts";
import { process } from "./kernelProcess.ts";
import { type Arguments, type Call, type CallResult, errors, type KernelView, value } from "./kernelView.ts";
import { bitOf, changeSignals, fatalSignal, handlers, isBlocked, sendSignal, setAction } from "./signals.ts";

const last = 64n;
const kill = 9n;
const stop = 19n;

/** SIGCHLD, SIGCONT, SIGURG and SIGWINCH, and the stops, which would wait for another process: they end no program. */
const harmless = new Set([17, 18, 19, 20, 21, 22, 23, 28]);

/** Whether a signal without a handler leaves the program as it is. */
export function isHarmless(number: number): boolean {
	return harmless.has(number);
}

/** The fault as which a signal ends a program (signal(7)). */
export function faultOfSignal(number: number): FaultKind {
	return faults[number] ?? "aborted";
}

export const signalCalls: readonly (readonly [number: bigint, call: Call])[] = [
	[13n, changeAction],
	[14n, changeMask],
	[62n, (view, [to, number]) => send(view, to === 0n ? process.number : to, number)],
	[127n, (view, [address]) => value(fill(view, address, wordsOf(view.kernel.signals.pending)))],
	[131n, changeStack],
	[200n, (view, [thread, number]) => send(view, thread, number)],
	[234n, (view, [to, , number]) => send(view, to, number)],
];

const faults: Readonly<Record<string, FaultKind>> = {
	4: "invalid-opcode",
	5: "breakpoint",
	8: "divide-error",
	11: "unmapped",
};

function send(view: KernelView, to: bigint, wide: bigint): CallResult {
	const number = BigInt.asUintN(32, wide);
	if (number > last) {
		return value(errors.EINVAL);
	}
	if (BigInt.asUintN(32, to) !== process.number) {
		return value(errors.ESRCH);
	}
	const signal = Number(number);
	const { actions } = view.kernel.signals;
	const handler = actions.get(signal)?.handler ?? handlers.byDefault;
	if (signal === 0 || handler === handlers.ignore || (handler === handlers.byDefault && isHarmless(signal))) {
		return value(0n);
	}
	if (handler === handlers.byDefault && !isBlocked(view, signal)) {
		return endBy(signal, view.rip);
	}
	sendSignal(view, signal);
	return value(0n);
}

/** How a call ends by which a signal comes that ends the program; `what` says how it comes. */
export function endBy(signal: number, rip: bigint, what = `The program sent itself signal ${signal}`): CallResult {
	const message = `${what}, for which it has no handler.`;
	return { kind: "fault", fault: { kind: faultOfSignal(signal), rip, signal, message } };
}

/** rt_sigaction(signal, new, old, size of a set); each action is handler, flags, restorer and mask. */
function changeAction(view: KernelView, [wide, changed, old, size]: Arguments): CallResult {
	const number = BigInt.asUintN(32, wide);
	if (size !== 8n || number < 1n || number > last || (changed !== 0n && (number === kill || number === stop))) {
		return value(errors.EINVAL);
	}
	const before = view.kernel.signals.actions.get(Number(number));
	const words = changed === 0n ? [] : [0n, 8n, 16n, 24n].map((offset) => view.memory.load(changed + offset, 64));
	if (words.includes(undefined)) {
		return value(errors.EFAULT);
	}
	if (old !== 0n) {
		const { handler, flags, restorer, mask } = before ?? { handler: 0n, flags: 0n, restorer: 0n, mask: 0n };
		const refusal = fill(view, old, wordsOf(handler, flags, restorer, mask));
		if (refusal !== 0n) {
			return value(refusal);
		}
	}
	const [handler, flags = 0n, restorer = 0n, mask = 0n] = words;
	if (handler !== undefined) {
		setAction(view, Number(number), { handler, flags, restorer, mask: blockable(mask) });
	}
	return value(0n);
}

/** rt_sigprocmask(how, set, old, size of a set). */
function changeMask(view: KernelView, [how, address, old, size]: Arguments): CallResult {
	const { blocked } = view.kernel.signals;
	const set = address === 0n ? 0n : view.memory.load(address, 64);
	if (size !== 8n || (address !== 0n && BigInt.asUintN(32, how) > 2n)) {
		return value(errors.EINVAL);
	}
	if (set === undefined) {
		return value(errors.EFAULT);
	}
	const wanted = address === 0n ? blocked : [blocked | set, blocked & ~set, set][Number(BigInt.asUintN(32, how))];
	const changed = blockable(wanted ?? blocked);
	const fatal = fatalSignal(view.kernel.signals, changed);
	if (fatal !== undefined) {
		return endBy(fatal, view.rip);
	}
	const refusal = old === 0n ? 0n : fill(view, old, wordsOf(blocked));
	if (refusal === 0n) {
		changeSignals(view, { blocked: changed });
	}
	return value(refusal);
}

/** sigaltstack(new, old): an address, flags of 32 bits, a size. */
function changeStack(view: KernelView, [changed, old]: Arguments): CallResult {
	const { alternate } = view.kernel.signals;
	const [address, flags, size] = [0n, 8n, 16n].map((offset) => view.memory.load(changed + offset, 64));
	if (old !== 0n) {
		const words = wordsOf(alternate?.address ?? 0n, alternate ? 0n : disabled, alternate?.size ?? 0n);
		const refusal = fill(view, old, words);
		if (refusal !== 0n) {
			return value(refusal);
		}
	}
	if (changed === 0n) {
		return value(0n);
	}
	if (address === undefined || flags === undefined || size === undefined) {
		return value(errors.EFAULT);
	}
	const isDisabled = (flags & disabled) !== 0n;
	if (!isDisabled && size < smallestStack) {
		return value(errors.ENOMEM);
	}
	changeSignals(view, { alternate: isDisabled ? undefined : { address, size } });
	return value(0n);
}

/** SS_DISABLE, and MINSIGSTKSZ. */
const disabled = 2n;
const smallestStack = 2048n;

function blockable(mask: bigint): bigint {
	return mask & ~bitOf(Number(kill)) & ~bitOf(Number(stop));
}
