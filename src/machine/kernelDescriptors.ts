// The system calls on open files: reading and writing, in one piece or several,
// moving about in them, and what else a descriptor can be asked (man 2 of each).

import { closeDescriptor, duplicate, openingAt } from "./files/descriptors.ts";
import { type FilesView, foundNode } from "./files/fileSystem.ts";
import { readFolder } from "./files/listing.ts";
import { isTerminal, readDescriptor, resizeFile, seekDescriptor, writeDescriptor } from "./files/openings.ts";
import { makePipe } from "./files/pipes.ts";
import { statusOfNode, statusOfStream } from "./files/status.ts";
import { type Buffer, bufferList, bytesIn, fill, readableLength, writableLength } from "./guestBuffers.ts";
import { type Arguments, type Call, type CallResult, errors, type KernelView, value } from "./kernelView.ts";

export const descriptorCalls: readonly (readonly [number: bigint, call: Call])[] = [
	[0n, (view, [descriptor, address, count]) => read(view, descriptor, address, count)],
	[1n, (view, [descriptor, address, count]) => write(view, descriptor, address, count)],
	[3n, (view, [descriptor]) => value(closeDescriptor(filesOf(view), numberOf(descriptor)))],
	[5n, (view, [descriptor, address]) => value(statusOfDescriptor(view, numberOf(descriptor), address))],
	[8n, seek],
	[16n, (view, [descriptor, request, address]) => value(control(view, numberOf(descriptor), request, address))],
	[17n, (view, [descriptor, address, count, at]) => read(view, descriptor, address, count, at)],
	[18n, (view, [descriptor, address, count, at]) => write(view, descriptor, address, count, at)],
	[
		19n,
		(view, [descriptor, address, count]) => readAll(view, descriptor, bufferList(view, address, count, writableLength)),
	],
	[
		20n,
		(view, [descriptor, address, count]) =>
			writeAll(view, descriptor, bufferList(view, address, count, readableLength)),
	],
	[22n, (view, [address]) => value(pipe(view, address))],
	[32n, (view, [descriptor]) => value(duplicate(filesOf(view), numberOf(descriptor), {}))],
	[33n, (view, [from, to]) => value(duplicate(filesOf(view), numberOf(from), { wanted: numberOf(to) }))],
	[72n, (view, [descriptor, command, argument]) => value(manage(view, numberOf(descriptor), command, argument))],
	// No other process holds a lock.
	[73n, synchronise],
	[74n, synchronise],
	[75n, synchronise],
	[77n, (view, [descriptor, size]) => value(resize(view, numberOf(descriptor), size))],
	[217n, (view, [descriptor, address, count]) => value(listFolder(view, numberOf(descriptor), address, count))],
	[293n, (view, [address]) => value(pipe(view, address))],
	[
		292n,
		(view, [from, to]) => {
			const isSame = numberOf(from) === numberOf(to);
			return value(isSame ? errors.EINVAL : duplicate(filesOf(view), numberOf(from), { wanted: numberOf(to) }));
		},
	],
];

/** The requests of ioctl(2) that are known, and commands of fcntl(2). */
const requests = { getAttributes: 0x5401n, setAttributes: [0x5402n, 0x5403n, 0x5404n], windowSize: 0x5413n };
const commands = {
	duplicate: 0n,
	getFlags: 1n,
	setFlags: 2n,
	getStatus: 3n,
	setStatus: 4n,
	testLock: 5n,
	setLock: 6n,
	waitForLock: 7n,
	duplicateClosing: 1030n,
};

/** F_UNLCK, the kind of a lock that nobody else holds. */
const unlocked = 2;

/** Of a terminal, what `struct termios` says when nobody has changed anything: its flags, and its characters. */
const terminalFlags = [0x4500, 0x5, 0xbf, 0x8a3b];
const terminalCharacters = [0, 3, 28, 127, 21, 4, 0, 1, 0, 17, 19, 26, 0, 18, 15, 23, 22];
const terminalSize = { rows: 24, columns: 80 };

/** A descriptor as the kernel takes it, of 32 bits; a negative one is a number that none has. */
function numberOf(descriptor: bigint): number {
	return Number(BigInt.asUintN(32, descriptor));
}

/** The machine's files, as operations on them want them. */
export function filesOf(view: KernelView): FilesView {
	return {
		get files() {
			return view.kernel.files;
		},
		set files(files) {
			view.kernel = { ...view.kernel, files };
		},
		host: view.host,
		emit: (stream, bytes) => view.emit({ step: view.step, stream, bytes }),
	};
}

function read(view: KernelView, descriptor: bigint, address: bigint, count: bigint, at?: bigint): CallResult {
	if (!openingAt(view.kernel.files, numberOf(descriptor))?.reads) {
		return value(errors.EBADF);
	}
	const length = writableLength(view, address, count);
	return typeof length === "bigint" ? value(length) : readAll(view, descriptor, [{ address, length }], at);
}

function readAll(view: KernelView, descriptor: bigint, buffers: readonly Buffer[] | bigint, at?: bigint): CallResult {
	if (typeof buffers === "bigint") {
		return value(buffers);
	}
	if (at !== undefined && BigInt.asIntN(64, at) < 0n) {
		return value(errors.EINVAL);
	}
	const room = buffers.reduce((sum, { length }) => sum + length, 0);
	const bytes = readDescriptor(filesOf(view), numberOf(descriptor), room, at === undefined ? undefined : Number(at));
	if (!bytes) {
		return { kind: "input" };
	}
	if (typeof bytes === "bigint") {
		return value(bytes);
	}
	let done = 0;
	for (const { address, length } of buffers) {
		view.memory.poke(address, bytes.subarray(done, done + length), "kernel", view.step);
		done += length;
	}
	return value(BigInt(bytes.length));
}

function write(view: KernelView, descriptor: bigint, address: bigint, count: bigint, at?: bigint): CallResult {
	if (!openingAt(view.kernel.files, numberOf(descriptor))?.writes) {
		return value(errors.EBADF);
	}
	const length = readableLength(view, address, count);
	return typeof length === "bigint" ? value(length) : writeAll(view, descriptor, [{ address, length }], at);
}

function writeAll(view: KernelView, descriptor: bigint, buffers: readonly Buffer[] | bigint, at?: bigint): CallResult {
	if (typeof buffers === "bigint") {
		return value(buffers);
	}
	if (at !== undefined && BigInt.asIntN(64, at) < 0n) {
		return value(errors.EINVAL);
	}
	let done = 0n;
	for (const buffer of buffers) {
		const place = at === undefined ? undefined : Number(at + done);
		const written = writeDescriptor(filesOf(view), numberOf(descriptor), bytesIn(view, buffer), place);
		if (written < 0n) {
			return value(done > 0n ? done : written);
		}
		done += written;
	}
	return value(done);
}

function seek(view: KernelView, [descriptor, distance, whence]: Arguments): CallResult {
	const origin = Number(BigInt.asUintN(32, whence));
	return value(seekDescriptor(filesOf(view), numberOf(descriptor), BigInt.asIntN(64, distance), origin));
}

/** fstat(2). */
export function statusOfDescriptor(view: KernelView, descriptor: number, address: bigint): bigint {
	const { files } = view.kernel;
	const opening = openingAt(files, descriptor);
	if (!opening) {
		return errors.EBADF;
	}
	const { target } = opening;
	const isStream = typeof target === "string";
	const bytes = isStream
		? statusOfStream(opening, isTerminal(files, descriptor))
		: statusOfNode(foundNode(files, target));
	return fill(view, address, bytes);
}

function resize(view: KernelView, descriptor: number, size: bigint): bigint {
	const opening = openingAt(view.kernel.files, descriptor);
	if (!opening) {
		return errors.EBADF;
	}
	if (!opening.writes || typeof opening.target === "string") {
		return errors.EINVAL;
	}
	const found = foundNode(view.kernel.files, opening.target);
	return found.node.kind === "file"
		? resizeFile(filesOf(view), found, opening.path, BigInt.asIntN(64, size))
		: errors.EINVAL;
}

/** ioctl(2), as far as programs ask whether something is a terminal, and how large it is. */
function control(view: KernelView, descriptor: number, request: bigint, address: bigint): bigint {
	const { files } = view.kernel;
	if (!openingAt(files, descriptor)) {
		return errors.EBADF;
	}
	if (!isTerminal(files, descriptor)) {
		return errors.ENOTTY;
	}
	const wanted = BigInt.asUintN(32, request);
	if (requests.setAttributes.includes(wanted)) {
		return view.memory.peek(address, 36).length < 36 ? errors.EFAULT : 0n;
	}
	if (wanted === requests.windowSize) {
		return fill(view, address, new Uint8Array(Uint16Array.of(terminalSize.rows, terminalSize.columns, 0, 0).buffer));
	}
	if (wanted !== requests.getAttributes) {
		return errors.ENOTTY;
	}
	return fill(view, address, terminalAttributes());
}

/** The kernel's struct termios of any terminal. */
export function terminalAttributes(): Uint8Array {
	const attributes = new Uint8Array(36);
	attributes.set(new Uint8Array(Uint32Array.from(terminalFlags).buffer));
	attributes.set(terminalCharacters, 17);
	return attributes;
}

/** fcntl(2): a descriptor more, and flags of which only those that open gave mean anything here. */
function manage(view: KernelView, descriptor: number, command: bigint, argument: bigint): bigint {
	const opening = openingAt(view.kernel.files, descriptor);
	if (!opening) {
		return errors.EBADF;
	}
	switch (BigInt.asUintN(32, command)) {
		case commands.duplicate:
		case commands.duplicateClosing:
			return duplicate(filesOf(view), descriptor, { least: numberOf(argument) });
		case commands.getStatus: {
			const { reads, writes, appends } = opening;
			return BigInt((reads && writes ? 2 : writes ? 1 : 0) | (appends ? 0o2000 : 0) | 0o100000);
		}
		case commands.testLock:
			return fill(view, argument, Uint8Array.of(unlocked, 0));
		case commands.setLock:
		case commands.waitForLock:
		case commands.getFlags:
		case commands.setFlags:
		case commands.setStatus:
			return 0n;
		default:
			return errors.EINVAL;
	}
}

/** pipe(2): the descriptors of both ends, as two numbers of 32 bits. */
function pipe(view: KernelView, address: bigint): bigint {
	const made = makePipe(filesOf(view));
	return typeof made === "bigint" ? made : fill(view, address, new Uint8Array(Uint32Array.from(made, Number).buffer));
}

function listFolder(view: KernelView, descriptor: number, address: bigint, count: bigint): bigint {
	if (!openingAt(view.kernel.files, descriptor)) {
		return errors.EBADF;
	}
	const room = writableLength(view, address, count);
	const bytes = typeof room === "bigint" ? room : readFolder(filesOf(view), descriptor, room);
	if (typeof bytes === "bigint") {
		return bytes;
	}
	return bytes.length === 0 ? 0n : fill(view, address, bytes) || BigInt(bytes.length);
}

/** What is written is where it will stay. */
function synchronise(view: KernelView, [descriptor]: Arguments): CallResult {
	return value(openingAt(view.kernel.files, numberOf(descriptor)) ? 0n : errors.EBADF);
}
