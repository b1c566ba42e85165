// open_memstream and fmemopen: streams that write to memory, or read from it.

import { closeDescriptor, duplicate } from "../files/descriptors.ts";
import { openUnnamed, seekDescriptor, writeDescriptor } from "../files/openings.ts";
import { flagsOf, makeStream, refuse } from "./fileStreams.ts";
import type { LibraryCall, Result } from "./libraryCall.ts";
import type { StreamMemory } from "./streamState.ts";
import { setState } from "./streams.ts";

export const memoryStreamFunctions = {
	open_memstream: (call) => {
		const [pointer, size] = [call.pointer(0, "bufp"), call.pointer(1, "sizep")];
		return open(call, 1, new Uint8Array(), { kind: "block", address: 0n, pointer, size });
	},
	fmemopen: (call) => {
		const [buffer, room] = [call.pointer(0, "buf"), Number(call.word(1))];
		const flags = flagsOf(call, call.pointer(2, "mode"));
		if (flags === undefined) {
			return refuse(call, 22n, 0n);
		}
		if (buffer.address === 0n) {
			return open(call, flags, new Uint8Array());
		}
		const { appends, truncates } = { appends: (flags & 0o2000) !== 0, truncates: (flags & 0o1000) !== 0 };
		const bytes = appends ? call.text(buffer, room) : call.bytes(buffer, BigInt(truncates ? 0 : room));
		if (truncates && (flags & 2) !== 0 && room > 0) {
			call.write(buffer, new Uint8Array(1));
		}
		const { address } = buffer;
		return open(call, flags, bytes, { kind: "buffer", address, room, length: bytes.length, appends });
	},
} satisfies Record<string, (call: LibraryCall) => Result>;

/** Such streams have no descriptor that a program sees: theirs is out of the way of those it opens. */
const leastDescriptor = 512;

function open(call: LibraryCall, flags: number, bytes: Uint8Array, memory?: StreamMemory): bigint {
	const unnamed = Number(openUnnamed(call));
	const descriptor = Number(duplicate(call, unnamed, { least: leastDescriptor }));
	closeDescriptor(call, unnamed);
	writeDescriptor(call, descriptor, bytes);
	if ((flags & 0o2000) === 0) {
		seekDescriptor(call, descriptor, 0n, 0);
	}
	const stream = makeStream(call, descriptor, flags);
	setState(call, stream, { memory: memory ?? { kind: "hidden" } });
	return stream;
}
