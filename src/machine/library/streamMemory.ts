// Streams whose file is a piece of the program's memory (open_memstream, fmemopen). The
// stream has an unnamed file like any other; fflush and fclose copy that to memory,
// which is when a program may look.

import { bytesOf, joined } from "../byteStrings.ts";
import { openingAt } from "../files/descriptors.ts";
import { readDescriptor } from "../files/openings.ts";
import { resize } from "./heap.ts";
import type { LibraryCall } from "./libraryCall.ts";
import { fileSize } from "./streamPlaces.ts";
import type { StreamMemory } from "./streamState.ts";
import { type Stream, setState, stateOf } from "./streams.ts";

const terminator = bytesOf("\0");

/** Shows the program what a stream's file holds; false when its memory is too small for that. */
export function publish(call: LibraryCall, stream: Stream): boolean {
	const { descriptor, memory } = stateOf(call, stream);
	if (!memory || memory.kind === "hidden") {
		return true;
	}
	const size = Number(fileSize(call, descriptor) ?? 0n);
	const read = readDescriptor(call, descriptor, size, 0);
	const bytes = read instanceof Uint8Array ? read : new Uint8Array();
	if (memory.kind === "block") {
		publishBlock(call, stream, memory, bytes);
		return true;
	}
	const { address, room, length, appends } = memory;
	const role = "the memory of the stream";
	// Text that is too long gives way to the byte that ends it, but not where it is appended.
	const most = size > room && !appends ? room - 1 : room;
	call.write({ address, role }, bytes.subarray(0, most));
	if (size > length && (size < room || most < room)) {
		call.write({ address: address + BigInt(Math.min(size, most)), role }, terminator);
	}
	setState(call, stream, { memory: { ...memory, length: Math.max(size, length) } });
	return size <= Math.max(room, length);
}

/** A block of the heap that grows with the text; the program's variables say where it is, and how far the text goes. */
function publishBlock(
	call: LibraryCall,
	stream: Stream,
	memory: StreamMemory & { kind: "block" },
	bytes: Uint8Array,
): void {
	const address = resize(call, memory.address, BigInt(bytes.length + 1));
	const here = openingAt(call.files, stateOf(call, stream).descriptor)?.offset ?? 0;
	call.write({ address, role: "the block of the stream" }, joined([bytes, terminator]));
	call.writeNumber(memory.pointer, 64, address);
	call.writeNumber(memory.size, 64, BigInt(Math.min(here, bytes.length)));
	setState(call, stream, { memory: { ...memory, address } });
}
