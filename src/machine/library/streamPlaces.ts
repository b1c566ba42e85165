// Where a stream stands in its file, and how it gets elsewhere, as glibc does it: a
// place that the buffer holds is gone to within it, whatever has become of the
// file meanwhile; else a block is read that begins at a multiple of its size.

import { openingAt } from "../files/descriptors.ts";
import { foundNode } from "../files/fileSystem.ts";
import { readDescriptor, seekDescriptor } from "../files/openings.ts";
import type { LibraryCall } from "./libraryCall.ts";
import { blockSize, endOfFile, type Stream, setState, stateOf, stopPutting } from "./streams.ts";

const nothing = new Uint8Array();
const fromStart = 0;
const fromHere = 1;
const fromEnd = 2;

/** fseek; 0, or EOF with errno. */
export function moveTo(call: LibraryCall, stream: Stream, distance: bigint, whence: number): bigint {
	const before = stateOf(call, stream);
	const isEmpty = before.pending.length === 0 && (before.isPutting || before.block.length === 0);
	if (before.isPutting) {
		stopPutting(call, stream);
	}
	const { unread, isPlaced, block, reads, descriptor } = stateOf(call, stream);
	setState(call, stream, { pushed: 0 });
	const wanted = whence === fromHere ? distance - BigInt(unread.length) : distance;
	const here = descriptorPlace(call, descriptor);
	const base = whence === fromStart ? 0n : whence === fromEnd ? fileSize(call, descriptor) : here;
	if (base === undefined || here === undefined || (whence === fromHere && !isPlaced)) {
		return jump(call, stream, wanted, whence);
	}
	const place = base + wanted;
	if (place < 0n) {
		return refuse(call, 22n);
	}
	const start = here - BigInt(block.length);
	if (isPlaced && start <= place && place < here) {
		setState(call, stream, { unread: block.subarray(Number(place - start)), ended: false });
		return 0n;
	}
	return reads ? readAround(call, stream, place, isEmpty) : jump(call, stream, place, fromStart);
}

/** ftell: where the program stands, for all that it knows of buffers; −1 with errno. */
export function placeIn(call: LibraryCall, stream: Stream): bigint {
	const { descriptor, unread, pending, isPutting } = stateOf(call, stream);
	const whence = isPutting && openingAt(call.files, descriptor)?.appends ? fromEnd : fromHere;
	const place = seekDescriptor(call, descriptor, 0n, whence);
	if (place < 0n) {
		call.setErrorNumber(Number(-place));
		return 0xffff_ffff_ffff_ffffn;
	}
	return place + BigInt(pending.length - unread.length);
}

/** Goes to a place by reading the block that it is in, or only what is before it where nothing was read yet. */
function readAround(call: LibraryCall, stream: Stream, place: bigint, isEmpty: boolean): bigint {
	const { descriptor } = stateOf(call, stream);
	const inBlock = Number(place % BigInt(blockSize));
	const moved = seekDescriptor(call, descriptor, place - BigInt(inBlock), fromStart);
	if (moved < 0n) {
		return refuse(call, -moved);
	}
	const read = inBlock === 0 ? nothing : readDescriptor(call, descriptor, isEmpty ? inBlock : blockSize);
	const block = read instanceof Uint8Array ? read : nothing;
	if (block.length < inBlock) {
		return jump(call, stream, BigInt(inBlock - block.length), fromHere);
	}
	setState(call, stream, { block, unread: block.subarray(inBlock), isPlaced: true, ended: false });
	return 0n;
}

function jump(call: LibraryCall, stream: Stream, distance: bigint, whence: number): bigint {
	const moved = seekDescriptor(call, stateOf(call, stream).descriptor, distance, whence);
	if (moved < 0n) {
		return refuse(call, -moved);
	}
	setState(call, stream, { block: nothing, unread: nothing, isPlaced: true, ended: false });
	return 0n;
}

function descriptorPlace(call: LibraryCall, descriptor: number): bigint | undefined {
	const opening = openingAt(call.files, descriptor);
	return typeof opening?.target === "number" ? BigInt(opening.offset) : undefined;
}

/** Undefined for what is no file. */
export function fileSize(call: LibraryCall, descriptor: number): bigint | undefined {
	const opening = openingAt(call.files, descriptor);
	const node = typeof opening?.target === "number" ? foundNode(call.files, opening.target).node : undefined;
	return node?.kind === "file" ? BigInt(node.content.size) : undefined;
}

function refuse(call: LibraryCall, error: bigint): bigint {
	call.setErrorNumber(Number(error));
	return endOfFile;
}
