// The kernel: Linux's numbers, arguments and errors for the system calls that
// programs of this size use (man 2; the numbers of arch/x86/entry/syscalls).
// A call reads and writes the guest only through `KernelMemory` and the machine
// only through what it returns. What the kernel remembers is one immutable
// value, so a checkpoint holds it by reference.

import { breakTo, map, unmap } from "./kernelMemory.ts";
import { errors, type KernelView } from "./kernelView.ts";

/** How a call ended: with rax, with the end of the program, or waiting for input. */
export type CallResult =
	| { readonly kind: "value"; readonly value: bigint }
	| { readonly kind: "exit"; readonly status: number }
	| { readonly kind: "input" };

type Arguments = readonly [bigint, bigint, bigint, bigint, bigint, bigint];
type Call = (view: KernelView, arguments_: Arguments) => CallResult;

const calls: ReadonlyMap<bigint, Call> = new Map<bigint, Call>([
	[0n, read],
	[1n, write],
	[9n, (view, arguments_) => value(map(view, ...arguments_))],
	[11n, (view, [address, length]) => value(unmap(view, address, length))],
	[12n, (view, [address]) => value(breakTo(view, address))],
	[35n, nanosleep],
	[60n, exit],
	[228n, clockGettime],
	[231n, exit],
	[318n, getrandom],
]);

/** End of user space: a range that reaches beyond it is refused before anything else. */
const userEnd = 0x7ffffffff000n;

/** Most bytes of one read or write (MAX_RW_COUNT). */
const mostTransferred = 0x7ffff000n;

const streams: ReadonlyMap<bigint, "stdout" | "stderr"> = new Map([
	[1n, "stdout"],
	[2n, "stderr"],
]);

/** Most bytes of one getrandom, as the kernel caps it. */
const mostRandom = 0x1ffffff;

/** Does system call `number` with six 64-bit arguments. */
export function systemCall(view: KernelView, number: bigint, arguments_: Arguments): CallResult {
	const call = calls.get(BigInt.asUintN(32, number));
	return call ? call(view, arguments_) : unknownCall(view, BigInt.asIntN(32, number));
}

function read(view: KernelView, [descriptor, address, count]: Arguments): CallResult {
	if (BigInt.asUintN(32, descriptor) !== 0n) {
		return value(errors.EBADF);
	}
	const most = transferSize(address, count, (length) => view.memory.writablePrefix(address, length));
	if (most === undefined) {
		return value(errors.EFAULT);
	}
	const bytes = most === 0 ? new Uint8Array() : view.host.read(most);
	if (!bytes) {
		return { kind: "input" };
	}
	view.memory.poke(address, bytes, "kernel", view.step);
	return value(BigInt(bytes.length));
}

function write(view: KernelView, [descriptor, address, count]: Arguments): CallResult {
	const stream = streams.get(BigInt.asUintN(32, descriptor));
	if (!stream) {
		return value(errors.EBADF);
	}
	const most = transferSize(address, count, (length) => view.memory.peek(address, length).length);
	if (most === undefined) {
		return value(errors.EFAULT);
	}
	if (most > 0) {
		view.memory.noteRead(address, most);
		view.emit({ step: view.step, stream, bytes: view.memory.peek(address, most) });
	}
	return value(BigInt(most));
}

/** Bytes that a read or write moves: up to the first that may not be accessed; undefined when that is the first one. */
function transferSize(address: bigint, count: bigint, prefix: (length: number) => number): number | undefined {
	if (address + count > userEnd) {
		return undefined;
	}
	const wanted = Number(count < mostTransferred ? count : mostTransferred);
	const most = wanted === 0 ? 0 : prefix(wanted);
	return most === 0 && wanted > 0 ? undefined : most;
}

function exit(_view: KernelView, [status]: Arguments): CallResult {
	return { kind: "exit", status: Number(status & 0xffn) };
}

/** No time passes: a program that sleeps is no different from one that does not, but for the clock. */
function nanosleep({ memory }: KernelView, [request]: Arguments): CallResult {
	const seconds = memory.load(request, 64);
	const nanoseconds = memory.load(request + 8n, 64);
	if (seconds === undefined || nanoseconds === undefined) {
		return value(errors.EFAULT);
	}
	return value(BigInt.asIntN(64, seconds) < 0n || nanoseconds > 999_999_999n ? errors.EINVAL : 0n);
}

/** Every clock of clock_gettime(2) that a process can read shows the host's time. */
function clockGettime(view: KernelView, [clock, address]: Arguments): CallResult {
	if (BigInt.asUintN(32, clock) > 11n || clock === 10n) {
		return value(errors.EINVAL);
	}
	if (view.memory.writablePrefix(address, 16) < 16) {
		return value(errors.EFAULT);
	}
	const now = view.host.now();
	const time = new DataView(new ArrayBuffer(16));
	time.setBigInt64(0, now / 1_000_000_000n, true);
	time.setBigInt64(8, now % 1_000_000_000n, true);
	view.memory.poke(address, new Uint8Array(time.buffer), "kernel", view.step);
	return value(0n);
}

function getrandom(view: KernelView, [address, count, flags]: Arguments): CallResult {
	if (BigInt.asUintN(32, flags) > 7n) {
		return value(errors.EINVAL);
	}
	const most = transferSize(address, count, (length) => view.memory.writablePrefix(address, length));
	if (most === undefined) {
		return value(errors.EFAULT);
	}
	const bytes = view.host.random(Math.min(most, mostRandom));
	view.memory.poke(address, bytes, "kernel", view.step);
	return value(BigInt(bytes.length));
}

function unknownCall(view: KernelView, number: bigint): CallResult {
	const known = Number(number);
	if (!view.kernel.reported.includes(known)) {
		view.kernel = { ...view.kernel, reported: [...view.kernel.reported, known] };
		const text = `system call ${number} is not supported: it returns -ENOSYS (-38)\n`;
		view.emit({ step: view.step, stream: "console", bytes: new TextEncoder().encode(text) });
	}
	return value(errors.ENOSYS);
}

function value(result: bigint): CallResult {
	return { kind: "value", value: BigInt.asUintN(64, result) };
}
