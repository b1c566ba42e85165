// A function's table of what it does with exceptions (gcc's "LSDA"): for each
// stretch of its code that calls others, the place where it goes on when they
// throw, and which types it catches there. The compiler writes it as data, so it
// is read in the guest's memory.

import type { UnwindEntry } from "../../assembler/program.ts";
import { caughtAddress } from "./cxxCatching.ts";
import type { LibraryCall } from "./libraryCall.ts";

/** What a function does with an exception. */
export interface ExceptionAction {
	/** Nothing; cleaning up on the way; catching it; `terminate` where none may come. */
	readonly kind: "none" | "cleanup" | "handler" | "terminate";
	readonly landingPad: bigint;
	/** What the code there finds in rdx: by it, it knows which of its handlers is meant. */
	readonly selector: bigint;
	/** Address of the caught type's description; 0 for whatever comes. */
	readonly type: bigint;
}

export interface ThrownException {
	readonly address: bigint;
	/** Address of its type's description. */
	readonly type: bigint;
}

const none: ExceptionAction = { kind: "none", landingPad: 0n, selector: 0n, type: 0n };

/** The header: encodings of what follows, and where the types end. */
interface Table {
	readonly reader: TableReader;
	/** What landing pads count from. */
	readonly start: bigint;
	readonly callSites: { readonly encoding: number; readonly end: bigint };
	readonly types?: { readonly encoding: number; readonly end: bigint };
}

/** What the function does with an exception that comes out of the call at `address`. */
export function exceptionAction(
	call: LibraryCall,
	entry: UnwindEntry,
	address: bigint,
	exception: ThrownException,
): ExceptionAction {
	if (entry.exceptionTable === undefined) {
		return none;
	}
	const table = readHeader(call, entry.exceptionTable, entry.start);
	const { reader, callSites } = table;
	while (reader.address < callSites.end) {
		const [start = 0n, length = 0n, pad = 0n] = [0, 1, 2].map(() => reader.encoded(callSites.encoding));
		const action = reader.unsigned();
		if (address >= entry.start + start && address < entry.start + start + length) {
			const landing = { landingPad: table.start + pad, selector: 0n, type: 0n };
			return pad === 0n
				? none
				: action === 0n
					? { kind: "cleanup", ...landing }
					: chosen(call, table, action, landing.landingPad, exception);
		}
	}
	return { ...none, kind: "terminate" };
}

function readHeader(call: LibraryCall, address: bigint, functionStart: bigint): Table {
	const reader = new TableReader(call, address);
	const startEncoding = reader.byte();
	const start = startEncoding === omitted ? functionStart : reader.encoded(startEncoding);
	const typeEncoding = reader.byte();
	const length = typeEncoding === omitted ? undefined : reader.unsigned();
	const types = length === undefined ? undefined : { encoding: typeEncoding, end: reader.address + length };
	const encoding = reader.byte();
	const size = reader.unsigned();
	return { reader, start, types, callSites: { encoding, end: reader.address + size } };
}

/** Goes along a chain of actions, which begins `action` − 1 bytes behind the call sites, to the first that takes the exception. */
function chosen(
	call: LibraryCall,
	table: Table,
	action: bigint,
	landingPad: bigint,
	exception: ThrownException,
): ExceptionAction {
	let cleanup = false;
	const reader = new TableReader(call, table.callSites.end + action - 1n);
	const passed = new Set<bigint>();
	for (;;) {
		if (passed.has(reader.address)) {
			return call.fault("aborted", "the actions in a function's table of exceptions go in a circle.");
		}
		passed.add(reader.address);
		const filter = reader.signed();
		const place = reader.address;
		const next = reader.signed();
		cleanup ||= filter === 0n;
		const type = filter > 0n ? typeAt(call, table, filter) : 0n;
		if (filter > 0n && (type === 0n || caughtAddress(call, type, exception) !== undefined)) {
			return { kind: "handler", landingPad, selector: filter, type };
		}
		if (filter < 0n && !isAllowed(call, table, -filter, exception)) {
			return { kind: "handler", landingPad, selector: filter, type: 0n };
		}
		if (next === 0n) {
			return cleanup ? { kind: "cleanup", landingPad, selector: 0n, type: 0n } : none;
		}
		reader.address = place + next;
	}
}

/** The `index`th type, counted from 1 and from the end. */
function typeAt(call: LibraryCall, { types }: Table, index: bigint): bigint {
	if (!types) {
		return 0n;
	}
	const size = BigInt(sizes[types.encoding & 0x0f] ?? 8);
	return new TableReader(call, types.end - index * size).encoded(types.encoding);
}

/** Whether a function's list of the types that it may throw, `offset` − 1 bytes behind the types, has one that fits. */
function isAllowed(call: LibraryCall, table: Table, offset: bigint, exception: ThrownException): boolean {
	if (!table.types) {
		return false;
	}
	const reader = new TableReader(call, table.types.end + offset - 1n);
	for (let index = reader.unsigned(); index !== 0n; index = reader.unsigned()) {
		if (caughtAddress(call, typeAt(call, table, index), exception) !== undefined) {
			return true;
		}
	}
	return false;
}

const omitted = 0xff;

/** Of a number in groups of seven; what a table says has 64 at most. */
const mostBits = 70;

/** Bytes of numbers, by the lower half of an encoding (LSB, "DWARF Exception Header Encoding"). */
const sizes: Readonly<Record<number, number>> = { 0: 8, 2: 2, 3: 4, 4: 8, 10: 2, 11: 4, 12: 8 };
const encodings = { unsigned: 1, signed: 9, signedFrom: 10, relative: 0x10, indirect: 0x80 };

/** Reads numbers one after another. */
class TableReader {
	address: bigint;
	private readonly call: LibraryCall;

	constructor(call: LibraryCall, address: bigint) {
		this.call = call;
		this.address = address;
	}

	byte(): number {
		return Number(this.fixed(1));
	}

	unsigned(): bigint {
		return this.groups().value;
	}

	signed(): bigint {
		const { value, bits } = this.groups();
		return BigInt.asIntN(bits, value);
	}

	encoded(encoding: number): bigint {
		const place = this.address;
		const plain = this.plain(encoding & 0x0f);
		if (plain === 0n) {
			return 0n;
		}
		const address = BigInt.asUintN(64, plain + ((encoding & 0x70) === encodings.relative ? place : 0n));
		return (encoding & encodings.indirect) === 0 ? address : new TableReader(this.call, address).fixed(8);
	}

	private plain(form: number): bigint {
		if (form === encodings.unsigned || form === encodings.signed) {
			return form === encodings.signed ? this.signed() : this.unsigned();
		}
		const size = sizes[form] ?? 8;
		const value = this.fixed(size);
		return form >= encodings.signedFrom ? BigInt.asIntN(8 * size, value) : value;
	}

	/** LEB128: seven bits a byte, the lowest first. */
	private groups(): { readonly value: bigint; readonly bits: number } {
		let value = 0n;
		let bits = 0;
		for (let byte = 0x80; byte >= 0x80; bits += 7) {
			byte = this.byte();
			if (bits >= mostBits) {
				return this.call.fault("aborted", "a function's table of exceptions has a number that does not end.");
			}
			value |= BigInt(byte & 0x7f) << BigInt(bits);
		}
		return { value, bits };
	}

	private fixed(size: number): bigint {
		const pointer = { address: this.address, role: "a table of exceptions" };
		this.address += BigInt(size);
		return this.call.bytes(pointer, BigInt(size)).reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n);
	}
}
