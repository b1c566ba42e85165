// The system calls about the processor and what a process has of it: who runs
// when, on which processor, how long, and how much memory there is (sched(7), man 2
// of each). There is one processor and nobody to share it with.

import { fill, wordsOf } from "./guestBuffers.ts";
import { limits, process } from "./kernelProcess.ts";
import { type Arguments, type Call, type CallResult, errors, type KernelView, tellOnce, value } from "./kernelView.ts";

export const schedulingCalls: readonly (readonly [number: bigint, call: Call])[] = [
	[99n, (view, [address]) => value(fill(view, address, systemInformation(view)))],
	[100n, times],
	// The niceness, counted from 20 downwards.
	[140n, () => value(20n)],
	[141n, () => value(0n)],
	[143n, (view, [, address]) => value(fill(view, address, new Uint8Array(4)))],
	[145n, () => value(0n)],
	[146n, (_view, [policy]) => value(priority(policy, 99n))],
	[147n, (_view, [policy]) => value(priority(policy, 1n))],
	[157n, name],
	[160n, () => value(0n)],
	[162n, () => value(0n)],
	[202n, futex],
	[203n, () => value(0n)],
	[204n, (view, [, size, address]) => value(affinity(view, size, address))],
	[218n, () => value(process.number)],
	[273n, () => value(0n)],
	[302n, (view, [, resource, , old]) => value(old === 0n ? 0n : limits(view, resource, old))],
	[309n, (view, addresses) => value(currentProcessor(view, addresses.slice(0, 2)))],
];

/** A hundred ticks in a second; an instruction is taken for a microsecond. */
const stepsInTick = 10_000;

function times(view: KernelView, [address]: Arguments): CallResult {
	const ticks = BigInt(Math.floor(view.step / stepsInTick));
	const refusal = address === 0n ? 0n : fill(view, address, wordsOf(ticks, 0n, 0n, 0n));
	return value(refusal < 0n ? refusal : ticks);
}

/** struct sysinfo: one second since the start, and memory that is all free. */
function systemInformation({ memory }: KernelView): Uint8Array {
	const bytes = new Uint8Array(112);
	const words = new DataView(bytes.buffer);
	words.setBigInt64(0, 1n, true);
	words.setBigUint64(32, BigInt(memory.size), true);
	words.setBigUint64(40, BigInt(memory.size), true);
	words.setUint16(80, 1, true);
	words.setUint32(104, 1, true);
	return bytes;
}

/** SCHED_OTHER has one priority, SCHED_FIFO and SCHED_RR have more. */
function priority(policy: bigint, ofRealTime: bigint): bigint {
	const number = BigInt.asUintN(32, policy);
	return number > 6n || number === 4n ? errors.EINVAL : number === 1n || number === 2n ? ofRealTime : 0n;
}

/** The mask of the one processor, in 8 bytes. */
function affinity(view: KernelView, size: bigint, address: bigint): bigint {
	if (size < 8n || size % 8n !== 0n) {
		return errors.EINVAL;
	}
	const refusal = fill(view, address, Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0));
	return refusal < 0n ? refusal : 8n;
}

function currentProcessor(view: KernelView, addresses: readonly bigint[]): bigint {
	const given = addresses.filter((address) => address !== 0n);
	return given.map((address) => fill(view, address, new Uint8Array(4))).find((result) => result < 0n) ?? 0n;
}

const prctl = { setName: 15n, getName: 16n } as const;
const futexes = { wait: 0n, wake: 1n } as const;

/** prctl(2): the name of a thread can be set, and nobody asks for it. */
function name(view: KernelView, [operation, address]: Arguments): CallResult {
	switch (BigInt.asUintN(32, operation)) {
		case prctl.setName:
			return value(view.memory.peek(address, 1).length === 0 ? errors.EFAULT : 0n);
		case prctl.getName:
			return value(fill(view, address, new TextEncoder().encode("stackscope\0\0\0\0\0\0")));
		default:
			return value(errors.EINVAL);
	}
}

/** futex(2) for one thread: nobody waits, and a wait for what has come already is none. */
function futex(view: KernelView, [address, operation, expected]: Arguments): CallResult {
	const word = view.memory.load(address, 32);
	if (word === undefined) {
		return value(errors.EFAULT);
	}
	switch (operation & 0x7fn) {
		case futexes.wake:
			return value(0n);
		case futexes.wait:
			if (word === BigInt.asUintN(32, expected)) {
				tellOnce(
					view,
					202n,
					() => "futex waits for another thread, and there is none to wake it: it returns -EINTR (-4)\n",
				);
				return value(errors.EINTR);
			}
			return value(errors.EAGAIN);
		default:
			return value(errors.ENOSYS);
	}
}
