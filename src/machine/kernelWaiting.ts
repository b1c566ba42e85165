// The system calls that wait: for time to pass, or for a signal (nanosleep(2),
// alarm(2), setitimer(2), pause(2), sigsuspend(2)). No time passes in a wait; what
// the program would have slept counts towards its alarm, which so goes off at the
// same step in every run. No signal but that one comes from outside.

import { fill, wordsOf } from "./guestBuffers.ts";
import { endBy } from "./kernelSignals.ts";
import { type Arguments, type Call, type CallResult, errors, type KernelView, tellOnce, value } from "./kernelView.ts";
import { bitOf, changeSignals, fatalSignal, handlers, isBlocked, lowest, sendSignal } from "./signals.ts";

export const waitingCalls: readonly (readonly [number: bigint, call: Call])[] = [
	[34n, (view) => waitForSignal(view, "pause", 34n)],
	[35n, (view, [request, remaining]) => sleep(view, request, remaining)],
	[36n, (view, [which, address]) => value(which === 0n ? fill(view, address, intervals(view)) : unknownTimer(which))],
	[37n, alarm],
	[38n, setTimer],
	[128n, takeSignal],
	[130n, suspend],
	[230n, sleepByClock],
];

const second = 1_000_000_000n;
const alarmSignal = 14;

/** Flag of clock_nanosleep(2): the time given is a moment, not a distance. */
const absolute = 1n;

function sleep(view: KernelView, request: bigint, remaining: bigint): CallResult {
	const seconds = view.memory.load(request, 64);
	const nanoseconds = view.memory.load(request + 8n, 64);
	if (seconds === undefined || nanoseconds === undefined) {
		return value(errors.EFAULT);
	}
	if (BigInt.asIntN(64, seconds) < 0n || nanoseconds >= second) {
		return value(errors.EINVAL);
	}
	const left = passTime(view, seconds * second + nanoseconds);
	if (left === undefined) {
		return value(0n);
	}
	const refusal = remaining === 0n ? 0n : fill(view, remaining, wordsOf(left / second, left % second));
	return refusal < 0n ? value(refusal) : goOff(view);
}

function sleepByClock(view: KernelView, [clock, flags, request, remaining]: Arguments): CallResult {
	if (!isClock(clock)) {
		return value(errors.EINVAL);
	}
	return (flags & absolute) === 0n ? sleep(view, request, remaining) : value(0n);
}

/** True for the number of a clock that a process can read (clock_gettime(2)). */
export function isClock(clock: bigint): boolean {
	return BigInt.asUintN(32, clock) <= 11n && clock !== 10n;
}

/** Has time pass for the alarm; gives what is left of it when that goes off meanwhile. */
function passTime(view: KernelView, duration: bigint): bigint | undefined {
	const { alarm: set } = view.kernel;
	if (!set) {
		return undefined;
	}
	const left = duration - set.after;
	if (left < 0n) {
		view.kernel = { ...view.kernel, alarm: { ...set, after: -left } };
	}
	return left < 0n ? undefined : left;
}

/** The end of a wait in which the alarm goes off. */
function goOff(view: KernelView): CallResult {
	const { alarm: set, signals } = view.kernel;
	const every = set?.every ?? 0n;
	view.kernel = { ...view.kernel, alarm: every === 0n ? undefined : { after: every, every } };
	const handler = signals.actions.get(alarmSignal)?.handler ?? handlers.byDefault;
	if (handler === handlers.ignore) {
		return value(0n);
	}
	if (handler === handlers.byDefault && !isBlocked(view, alarmSignal)) {
		return endBy(alarmSignal, view.rip, "The alarm goes off: signal 14 (SIGALRM)");
	}
	sendSignal(view, alarmSignal);
	return value(errors.EINTR);
}

function waitForSignal(view: KernelView, name: string, number: bigint): CallResult {
	if (view.kernel.alarm && !isBlocked(view, alarmSignal)) {
		return goOff(view);
	}
	const why = "waits for a signal, and none comes from outside here: it returns -EINTR (-4)";
	tellOnce(view, number, () => `${name} ${why}\n`);
	return value(errors.EINTR);
}

/** rt_sigsuspend(mask, its size): what waits already comes first. */
function suspend(view: KernelView, [address, size]: Arguments): CallResult {
	const mask = view.memory.load(address, 64);
	if (size !== 8n || mask === undefined) {
		return value(size === 8n ? errors.EFAULT : errors.EINVAL);
	}
	const { blocked, pending } = view.kernel.signals;
	const fatal = fatalSignal(view.kernel.signals, mask);
	if (fatal !== undefined) {
		return endBy(fatal, view.rip);
	}
	changeSignals(view, { blocked: mask, suspended: blocked });
	if ((pending & ~mask) !== 0n) {
		return value(errors.EINTR);
	}
	const result = waitForSignal(view, "sigsuspend", 130n);
	if ((view.kernel.signals.pending & ~mask) === 0n) {
		changeSignals(view, { blocked, suspended: undefined });
	}
	return result;
}

/** rt_sigtimedwait(set, information, how long, size of a set): takes one that waits, without its handler. */
function takeSignal(view: KernelView, [address, information, , size]: Arguments): CallResult {
	const set = view.memory.load(address, 64);
	if (size !== 8n || set === undefined) {
		return value(size === 8n ? errors.EFAULT : errors.EINVAL);
	}
	if (view.kernel.alarm && (set & bitOf(alarmSignal)) !== 0n && isBlocked(view, alarmSignal)) {
		goOff(view);
	}
	const { pending } = view.kernel.signals;
	const number = lowest(pending & set);
	if (number === undefined) {
		return waitForSignal(view, "sigwait", 128n);
	}
	const refusal = information === 0n ? 0n : fill(view, information, new Uint8Array(Int32Array.of(number, 0, 0).buffer));
	if (refusal === 0n) {
		changeSignals(view, { pending: pending & ~bitOf(number) });
	}
	return value(refusal < 0n ? refusal : BigInt(number));
}

/** alarm(seconds): gives the seconds that were left of the one before. */
function alarm(view: KernelView, [wanted]: Arguments): CallResult {
	const before = view.kernel.alarm?.after ?? 0n;
	setAlarm(view, BigInt.asUintN(32, wanted) * second, 0n);
	return value((before + second - 1n) / second);
}

function setAlarm(view: KernelView, after: bigint, every: bigint): void {
	view.kernel = { ...view.kernel, alarm: after === 0n ? undefined : { after, every } };
}

/** setitimer(which, new, old): only that of real time is known. */
function setTimer(view: KernelView, [which, wanted, old]: Arguments): CallResult {
	const words = [0n, 8n, 16n, 24n].map((offset) => view.memory.load(wanted + offset, 64));
	const [everySeconds = 0n, every = 0n, seconds = 0n, rest = 0n] = words.map((word) => BigInt.asIntN(64, word ?? -1n));
	if (which !== 0n || words.includes(undefined)) {
		return value(which === 0n ? errors.EFAULT : unknownTimer(which));
	}
	if (everySeconds < 0n || seconds < 0n || [every, rest].some((part) => part < 0n || part > 999_999n)) {
		return value(errors.EINVAL);
	}
	const refusal = old === 0n ? 0n : fill(view, old, intervals(view));
	if (refusal === 0n) {
		setAlarm(view, seconds * second + rest * 1000n, everySeconds * second + every * 1000n);
	}
	return value(refusal);
}

/** ITIMER_VIRTUAL and ITIMER_PROF count a processor's time, which there is none of here. */
function unknownTimer(which: bigint): bigint {
	return which < 3n ? errors.ENOSYS : errors.EINVAL;
}

/** struct itimerval: how often, and when next, in seconds and microseconds. */
function intervals({ kernel: { alarm: set } }: KernelView): Uint8Array {
	const [every, after] = [set?.every ?? 0n, set?.after ?? 0n];
	return wordsOf(every / second, (every % second) / 1000n, after / second, (after % second) / 1000n);
}
