// The system calls that ask which descriptors can be read or written without a
// wait: poll(2) and select(2). Standard input can always be asked: where nothing
// has come yet, the read waits, not the poll. Nothing else changes by waiting in
// a machine with one process, so both answer at once, whatever their timeout.

import { bytesAt } from "./files/content.ts";
import { openingAt } from "./files/descriptors.ts";
import { foundNode } from "./files/fileSystem.ts";
import { hasEnd } from "./files/pipes.ts";
import { fill } from "./guestBuffers.ts";
import { type Call, errors, type KernelView, value } from "./kernelView.ts";

export const readinessCalls: readonly (readonly [number: bigint, call: Call])[] = [
	[7n, (view, [list, count]) => value(poll(view, list, count))],
	[23n, (view, [count, ...sets]) => value(select(view, count, sets.slice(0, 3)))],
	[270n, (view, [count, ...sets]) => value(select(view, count, sets.slice(0, 3)))],
	[271n, (view, [list, count]) => value(poll(view, list, count))],
];

/** POLLIN and POLLRDNORM, POLLOUT and POLLWRNORM, POLLHUP, POLLNVAL. */
const events = { read: 0x41, write: 0x104, hangUp: 0x10, invalid: 0x20 };

/** Most descriptors that a process has open here, and bits of a set. */
const mostDescriptors = 1024;

/** Events that a descriptor is ready for; undefined for one that is not open. */
function readyEvents({ kernel: { files } }: KernelView, descriptor: number): number | undefined {
	const opening = openingAt(files, descriptor);
	if (!opening) {
		return undefined;
	}
	const { reads, writes, target } = opening;
	const node = typeof target === "string" ? undefined : foundNode(files, target).node;
	if (node?.kind === "pipe" && reads) {
		const isWritten = typeof target === "number" && hasEnd({ files }, target, "writes");
		return bytesAt(node.content, 0, 1).length > 0 ? events.read : isWritten ? 0 : events.hangUp;
	}
	// A file is ready for both, however it was opened.
	return node?.kind === "file" ? events.read | events.write : (reads ? events.read : 0) | (writes ? events.write : 0);
}

function poll(view: KernelView, list: bigint, wanted: bigint): bigint {
	const count = Number(BigInt.asUintN(32, wanted));
	if (count > mostDescriptors) {
		return errors.EINVAL;
	}
	const bytes = view.memory.peek(list, count * 8).slice();
	if (bytes.length < count * 8) {
		return errors.EFAULT;
	}
	const entries = new DataView(bytes.buffer);
	let ready = 0n;
	for (let at = 0; at < bytes.length; at += 8) {
		const descriptor = entries.getInt32(at, true);
		const asked = entries.getUint16(at + 4, true) | events.hangUp;
		const found = descriptor < 0 ? 0 : (readyEvents(view, descriptor) ?? events.invalid);
		const result = found === events.invalid ? found : found & asked;
		entries.setUint16(at + 6, result, true);
		ready += result === 0 ? 0n : 1n;
	}
	const refused = fill(view, list, bytes);
	return refused < 0n ? refused : ready;
}

/** `sets` are the addresses of the descriptors to read, to write, and to be looked at for what is exceptional. */
function select(view: KernelView, wanted: bigint, sets: readonly bigint[]): bigint {
	const count = Number(BigInt.asIntN(32, wanted));
	if (count < 0) {
		return errors.EINVAL;
	}
	const length = Math.ceil(Math.min(count, mostDescriptors) / 64) * 8;
	const results: { readonly address: bigint; readonly bytes: Uint8Array }[] = [];
	let ready = 0n;
	for (const [index, address] of sets.entries()) {
		const bytes = address === 0n ? new Uint8Array() : view.memory.peek(address, length).slice();
		if (address !== 0n && bytes.length < length) {
			return errors.EFAULT;
		}
		const wantedEvents = [events.read | events.hangUp, events.write, 0][index] ?? 0;
		for (const descriptor of descriptorsIn(bytes, count)) {
			const found = readyEvents(view, descriptor);
			if (found === undefined) {
				return errors.EBADF;
			}
			const isReady = (found & wantedEvents) !== 0;
			bytes[descriptor >> 3] = (bytes[descriptor >> 3] ?? 0) & ~(isReady ? 0 : 1 << (descriptor & 7));
			ready += isReady ? 1n : 0n;
		}
		results.push({ address, bytes });
	}
	const refused = results.map(({ address, bytes }) => fill(view, address, bytes)).find((result) => result < 0n);
	return refused ?? ready;
}

function descriptorsIn(set: Uint8Array, count: number): readonly number[] {
	const all = Array.from({ length: Math.min(count, set.length * 8) }, (_, descriptor) => descriptor);
	return all.filter((descriptor) => ((set[descriptor >> 3] ?? 0) >> (descriptor & 7)) & 1);
}
