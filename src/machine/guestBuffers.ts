// The guest's memory as system calls see it: buffers, texts and lists of
// buffers, of which any part may be out of reach. An error is a bigint below 0.

import { errors, type KernelView } from "./kernelView.ts";

/** End of user space: a range that reaches beyond it is refused before anything else. */
const userEnd = 0x7ffffffff000n;

/** Most bytes of one read or write (MAX_RW_COUNT). */
const mostTransferred = 0x7ffff000n;

/** Most bytes of a path, its zero included (PATH_MAX), and of one name in it (NAME_MAX). */
const longestPath = 4096;
const longestName = 255;

/** Most buffers of one readv or writev (UIO_MAXIOV). */
const mostBuffers = 1024n;

export interface Buffer {
	readonly address: bigint;
	readonly length: number;
}

/** Bytes at an address that a call can fill: up to the first that may not be written; an error when that is the first one. */
export function writableLength({ memory }: KernelView, address: bigint, count: bigint): number | bigint {
	return transferLength(address, count, (length) => memory.writablePrefix(address, length));
}

/** Bytes at an address that a call can read, in the same way. */
export function readableLength({ memory }: KernelView, address: bigint, count: bigint): number | bigint {
	return transferLength(address, count, (length) => memory.peek(address, length).length);
}

/** The bytes of a buffer whose length `readableLength` has given. */
export function bytesIn({ memory }: KernelView, { address, length }: Buffer): Uint8Array {
	if (length === 0) {
		return new Uint8Array();
	}
	memory.noteRead(address, length);
	return memory.peek(address, length);
}

/** Fills guest memory; an error where that may not be written. */
export function fill(view: KernelView, address: bigint, bytes: Uint8Array): bigint {
	if (view.memory.writablePrefix(address, bytes.length) < bytes.length) {
		return errors.EFAULT;
	}
	view.memory.poke(address, bytes, "kernel", view.step);
	return 0n;
}

/** Words of 64 bits as they are in memory. */
export function wordsOf(...words: readonly bigint[]): Uint8Array {
	return new Uint8Array(BigUint64Array.from(words).buffer);
}

/** The text of a path. */
export function pathAt(view: KernelView, address: bigint): string | bigint {
	const bytes = view.memory.peek(address, longestPath);
	const end = bytes.indexOf(0);
	if (end < 0) {
		return bytes.length < longestPath ? errors.EFAULT : errors.ENAMETOOLONG;
	}
	view.memory.noteRead(address, end + 1);
	const text = new TextDecoder().decode(bytes.subarray(0, end));
	if (text === "") {
		return errors.ENOENT;
	}
	return text.split("/").some((name) => name.length > longestName) ? errors.ENAMETOOLONG : text;
}

/** The buffers of a readv or writev, each as far as it can be reached; the first that cannot be at all is an error. */
export function bufferList(
	view: KernelView,
	address: bigint,
	count: bigint,
	reach: (view: KernelView, address: bigint, count: bigint) => number | bigint,
): readonly Buffer[] | bigint {
	if (count > mostBuffers) {
		return errors.EINVAL;
	}
	const buffers: Buffer[] = [];
	for (let place = address; place < address + 16n * count; place += 16n) {
		const [start, size] = [view.memory.load(place, 64), view.memory.load(place + 8n, 64)];
		if (start === undefined || size === undefined) {
			return errors.EFAULT;
		}
		const length = reach(view, start, size);
		if (typeof length === "bigint") {
			return buffers.length > 0 ? buffers : length;
		}
		buffers.push({ address: start, length });
	}
	return buffers;
}

function transferLength(address: bigint, count: bigint, prefix: (length: number) => number): number | bigint {
	if (address + count > userEnd) {
		return errors.EFAULT;
	}
	const wanted = Number(count < mostTransferred ? count : mostTransferred);
	const most = wanted === 0 ? 0 : prefix(wanted);
	return most === 0 && wanted > 0 ? errors.EFAULT : most;
}
