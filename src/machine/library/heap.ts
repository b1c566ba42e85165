// malloc, calloc, realloc and free, over brk. Headers and the links of free
// blocks are written to guest memory where glibc has them, so that an overrun
// destroys what it destroys natively; what is free is decided by the machine's
// own record, so that it can be said what went wrong. A block freed is the first
// to be given out for the same room again.

import { hex } from "../../isa/hex.ts";
import { breakTo } from "../kernelMemory.ts";
import type { HeapBlock } from "../machineState.ts";
import { errorNumbers } from "./errorNumbers.ts";
import { chunkAt, type FreeBlock, type HeapState, headerOf, headerSize, withChunk } from "./heapState.ts";
import type { LibraryCall, Result } from "./libraryCall.ts";

type LibraryFunction = (call: LibraryCall) => Result;

export const heapFunctions = {
	malloc: (call) => allocate(call, call.word(0)),
	calloc: allocateCleared,
	realloc: (call) => resize(call, call.word(0), call.word(1)),
	reallocarray: (call) => resize(call, call.word(0), call.word(1) * call.word(2)),
	aligned_alloc: (call) => allocateAligned(call, call.word(0), call.word(1)),
	memalign: (call) => allocateAligned(call, call.word(0), call.word(1)),
	posix_memalign: (call) => {
		const address = allocateAligned(call, call.word(1), call.word(2));
		call.writeNumber(call.pointer(0, "memptr"), 64, address);
		return address === 0n ? BigInt(errorNumbers.memory) : 0n;
	},
	valloc: (call) => allocateAligned(call, 4096n, call.word(0)),
	pvalloc: (call) => allocateAligned(call, 4096n, (call.word(0) + 4095n) & -4096n),
	/** What is tuned here is tuned anyway. */
	mallopt: () => 1n,
	malloc_trim: () => 0n,
	free: (call) => {
		// A main that ends with this call returns what rax held before it, in glibc too.
		if (call.word(0) === 0n) {
			return "untouched";
		}
		freeBlock(call, call.word(0));
		return undefined;
	},
	malloc_usable_size: (call) => (call.word(0) === 0n ? 0n : BigInt(liveChunk(call, call.word(0)).room - headerSize)),
} satisfies Record<string, LibraryFunction>;

const smallestRoom = 32;
/** The heap grows by this much at least: glibc's M_TOP_PAD and a page. */
const growth = 0x21000;

/** Makes a block of `size` bytes; its address, or 0 when the heap cannot grow so far. */
export function allocate(call: LibraryCall, size: bigint): bigint {
	if (size > BigInt(call.machine.memory.size)) {
		return 0n;
	}
	const room = roomFor(size);
	const space = reuse(call, room) ?? extend(call, room) ?? reuse(call, smallestFree(call, room));
	if (!space) {
		return 0n;
	}
	setChunk(call, { ...space, size: Number(size), allocated: moment(call) });
	writeHeader(call, space);
	// What an older block left there is nothing that its new owner has written.
	call.later(() => call.machine.memory.disown(space.address, space.room - headerSize));
	return space.address;
}

function allocateCleared(call: LibraryCall): bigint {
	const size = call.word(0) * call.word(1);
	const address = allocate(call, size);
	if (address !== 0n) {
		call.write({ address, role: "the block" }, new Uint8Array(Number(size)));
	}
	return address;
}

/** A block at a multiple of `alignment`. Beyond 16, room before it is given out and never used. */
function allocateAligned(call: LibraryCall, alignment: bigint, size: bigint): bigint {
	const { top } = currentHeap(call);
	const past = BigInt(top + headerSize) % (alignment > 0n ? alignment : 1n);
	if (alignment <= 16n || past === 0n) {
		return allocate(call, size);
	}
	const gap = Number(alignment - past);
	const room = gap >= smallestRoom ? gap : gap + Number(alignment);
	const space = extend(call, room);
	if (space) {
		setChunk(call, { ...space, size: 0, allocated: moment(call), freed: moment(call) });
		writeHeader(call, space);
	}
	const aligned = space && extend(call, roomFor(size));
	if (!aligned) {
		return 0n;
	}
	setChunk(call, { ...aligned, size: Number(size), allocated: moment(call) });
	writeHeader(call, aligned);
	return aligned.address;
}

/** Makes the block at an address, 0 for none, so large; the address where it is then. */
export function resize(call: LibraryCall, address: bigint, size: bigint): bigint {
	if (address === 0n) {
		return allocate(call, size);
	}
	const chunk = liveChunk(call, address);
	if (size === 0n) {
		release(call, chunk);
		return 0n;
	}
	if (size <= BigInt(chunk.room - headerSize) || stretch(call, chunk, size)) {
		const { room } = chunkAt(call.state.heap, address) ?? chunk;
		setChunk(call, { ...chunk, room, size: Number(size) });
		return address;
	}
	const moved = allocate(call, size);
	if (moved !== 0n) {
		const kept = call.bytes({ address, role: "argument 1 (ptr)" }, BigInt(chunk.size));
		call.write({ address: moved, role: "the block" }, kept);
		release(call, chunk);
	}
	return moved;
}

/** The live block at an address, or the end of the program as glibc's checks end it. */
function liveChunk(call: LibraryCall, address: bigint): HeapBlock {
	const chunk = chunkAt(call.state.heap, address);
	if (!chunk) {
		const message = `${hex(address)} is no block that malloc gave out. Only the address that it returned can be freed.`;
		return call.fault("aborted", message, { address });
	}
	if (chunk.freed) {
		const message = `the block at ${hex(address)} (${chunk.size} bytes) was freed before, at step ${chunk.freed.step}.`;
		return call.fault("aborted", message, { address });
	}
	const header = call.number({ address: address - BigInt(headerSize), role: "the block's header" }, 64);
	if (header !== headerOf(chunk.room)) {
		const message = `the 8 bytes before the block at ${hex(address)}, where the heap keeps its size, were overwritten. A write beyond the end of the block before it does this.`;
		return call.fault("aborted", message, { address });
	}
	return chunk;
}

/** Frees the live block at an address. */
export function freeBlock(call: LibraryCall, address: bigint): void {
	release(call, liveChunk(call, address));
}

function release(call: LibraryCall, chunk: HeapBlock): void {
	const { heap } = call.state;
	const next = heap.free.get(chunk.room);
	setFree(call, chunk.room, { address: chunk.address, next });
	setChunk(call, { ...chunk, freed: moment(call) });
	writeWord(call, chunk.address, next?.address ?? 0n);
}

/** Where a block lies or can lie. */
type Space = Pick<HeapBlock, "address" | "room">;

function roomFor(size: bigint): number {
	return Math.max(smallestRoom, Math.ceil((Number(size) + headerSize) / 16) * 16);
}

/** A free block with just this room. */
function reuse(call: LibraryCall, room: number | undefined): Space | undefined {
	const found = room === undefined ? undefined : call.state.heap.free.get(room);
	if (room === undefined || !found) {
		return undefined;
	}
	setFree(call, room, found.next);
	return { address: found.address, room };
}

/** The least room that is free and enough, for when nothing else is left. */
function smallestFree(call: LibraryCall, room: number): number | undefined {
	const enough = [...call.state.heap.free.keys()].filter((free) => free >= room);
	return enough.length === 0 ? undefined : Math.min(...enough);
}

/** Makes room for `size` bytes in the last block of the heap, where it stands; false for any other. */
function stretch(call: LibraryCall, chunk: HeapBlock, size: bigint): boolean {
	const isLast = Number(chunk.address) - headerSize + chunk.room === currentHeap(call).top;
	const room = roomFor(size);
	if (!isLast || size > BigInt(call.machine.memory.size) || !extend(call, room - chunk.room)) {
		return false;
	}
	const stretched = { ...chunk, room };
	setChunk(call, stretched);
	writeHeader(call, stretched);
	return true;
}

/** A new chunk at the top; the heap grows when there is no room left. */
function extend(call: LibraryCall, room: number): Space | undefined {
	const heap = currentHeap(call);
	const end = heap.top + room > heap.end ? grow(call, heap.top + room - heap.end, heap.end) : heap.end;
	if (end === undefined) {
		return undefined;
	}
	call.state = { ...call.state, heap: { ...heap, top: heap.top + room, end } };
	return { address: BigInt(heap.top + headerSize), room };
}

/** The heap as we left it; where the program has moved the break itself, we go on behind it. */
function currentHeap(call: LibraryCall): HeapState {
	const { heap } = call.state;
	const end = Number(call.machine.heap.end);
	return heap.end === end && heap.top > 0 ? heap : { ...heap, top: Math.ceil(end / 16) * 16 + headerSize, end };
}

function grow(call: LibraryCall, missing: number, end: number): number | undefined {
	const wanted = end + Math.ceil(missing / growth) * growth;
	return breakTo(call.machine, BigInt(wanted)) === BigInt(wanted) ? wanted : undefined;
}

function setChunk(call: LibraryCall, chunk: HeapBlock): void {
	call.state = { ...call.state, heap: withChunk(call.state.heap, chunk) };
}

function setFree(call: LibraryCall, room: number, first: FreeBlock | undefined): void {
	const free = new Map(call.state.heap.free);
	first ? free.set(room, first) : free.delete(room);
	call.state = { ...call.state, heap: { ...call.state.heap, free } };
}

/** Who asked, and when. */
function moment({ machine }: LibraryCall): { rip: bigint; step: number } {
	return { rip: machine.callIntoLibrary ?? machine.registers.rip, step: machine.steps };
}

function writeHeader(call: LibraryCall, { address, room }: Space): void {
	writeWord(call, address - BigInt(headerSize), headerOf(room));
}

function writeWord(call: LibraryCall, address: bigint, value: bigint): void {
	call.writeNumber({ address, role: "the heap" }, 64, value);
}
