// The kernel: Linux's numbers, arguments and errors for the system calls that
// programs of this size use (man 2; the numbers of arch/x86/entry/syscalls). Those
// of one subject are in a file of its name, the rest is here.
// A call reads and writes the guest only through `KernelMemory` and the machine
// only through what it returns. What the kernel remembers is one immutable
// value, so a checkpoint holds it by reference.

import { systemCallName } from "../isa/systemCallNames.ts";
import { fill, wordsOf, writableLength } from "./guestBuffers.ts";
import { Interruption } from "./interruption.ts";
import { descriptorCalls } from "./kernelDescriptors.ts";
import { identityCalls } from "./kernelIdentity.ts";
import { breakTo, map, protect, remap, synchronise, unmap } from "./kernelMemory.ts";
import { pathCalls } from "./kernelPaths.ts";
import { processCalls } from "./kernelProcess.ts";
import { readinessCalls } from "./kernelReadiness.ts";
import { schedulingCalls } from "./kernelScheduling.ts";
import { signalCalls } from "./kernelSignals.ts";
import { type Arguments, type Call, type CallResult, errors, type KernelView, tellOnce, value } from "./kernelView.ts";
import { isClock, waitingCalls } from "./kernelWaiting.ts";

const calls: ReadonlyMap<bigint, Call> = new Map<bigint, Call>([
	...descriptorCalls,
	...pathCalls,
	...processCalls,
	...readinessCalls,
	...signalCalls,
	...identityCalls,
	...schedulingCalls,
	...waitingCalls,
	[9n, (view, arguments_) => value(map(view, ...arguments_))],
	[10n, (view, [address, length, prot]) => value(protect(view, address, length, prot))],
	[11n, (view, [address, length]) => value(unmap(view, address, length))],
	[12n, (view, [address]) => value(breakTo(view, address))],
	[25n, (view, [address, old, wanted, flags]) => value(remap(view, address, old, wanted, flags))],
	[26n, (view, [address, length]) => value(synchronise(view, address, length))],
	[60n, exit],
	[228n, clockGettime],
	[229n, clockResolution],
	[231n, exit],
	[318n, getrandom],
]);

/** Most bytes of one getrandom, as the kernel caps it. */
const mostRandom = 0x1ffffff;

/** Does system call `number` with six 64-bit arguments. */
export function systemCall(view: KernelView, number: bigint, arguments_: Arguments): CallResult {
	const call = calls.get(BigInt.asUintN(32, number));
	return call ? unlessInterrupted(view, () => call(view, arguments_)) : unknownCall(view, BigInt.asIntN(32, number));
}

/** A call that must wait for what the host has yet to find out has had no effect. */
function unlessInterrupted(view: KernelView, call: () => CallResult): CallResult {
	const before = view.kernel;
	try {
		return call();
	} catch (interruption) {
		if (interruption instanceof Interruption) {
			view.kernel = before;
			return { kind: "input" };
		}
		throw interruption;
	}
}

function exit(_view: KernelView, [status]: Arguments): CallResult {
	return { kind: "exit", status: Number(status & 0xffn) };
}

/** Every clock of clock_gettime(2) that a process can read shows the host's time. */
function clockGettime(view: KernelView, [clock, address]: Arguments): CallResult {
	if (!isClock(clock)) {
		return value(errors.EINVAL);
	}
	const now = view.host.now();
	return value(fill(view, address, wordsOf(now / 1_000_000_000n, now % 1_000_000_000n)));
}

/** clock_getres(2): as Linux's clocks of high resolution. */
function clockResolution(view: KernelView, [clock, address]: Arguments): CallResult {
	if (!isClock(clock)) {
		return value(errors.EINVAL);
	}
	return value(address === 0n ? 0n : fill(view, address, wordsOf(0n, 1n)));
}

function getrandom(view: KernelView, [address, count, flags]: Arguments): CallResult {
	if (BigInt.asUintN(32, flags) > 7n) {
		return value(errors.EINVAL);
	}
	const most = writableLength(view, address, count);
	if (typeof most === "bigint") {
		return value(most);
	}
	const bytes = view.host.random(Math.min(most, mostRandom));
	view.memory.poke(address, bytes, "kernel", view.step);
	return value(BigInt(bytes.length));
}

/** macOS puts the class of a call above its number: 0x2000004 is its write. */
function isOfMac(number: bigint): boolean {
	return number >> 24n === 2n;
}

const ofMac = "; numbers from 0x2000000 on are macOS's, and on Linux write is 1 and exit is 60";

function unknownCall(view: KernelView, number: bigint): CallResult {
	tellOnce(view, number, () => {
		const advice = isOfMac(number) ? ofMac : "";
		const name = systemCallName(Number(number));
		const what = name === undefined ? `${number}` : `${number} (${name})`;
		return `system call ${what} is not supported: it returns -ENOSYS (-38)${advice}\n`;
	});
	return value(errors.ENOSYS);
}
