// The model's block of bytes with everything that is known of each byte laid
// beside it, so that asking about one byte is one look-up. Made once for each
// model; run-length tables are spread out here and nowhere else. Nothing in this
// folder turns an address into a Number: offsets into the block are numbers,
// addresses are bigint.

import type { RoleRun, StackModel, ValueRun, WriterRun } from "./protocol.ts";

export interface Block {
	/** Address of the first byte. */
	readonly from: bigint;
	/** Address after the last byte. */
	readonly end: bigint;
	readonly bytes: Uint8Array;
	/** Each of these has an entry for each byte of the block. */
	readonly roles: readonly (RoleRun | undefined)[];
	readonly writers: readonly (WriterRun | undefined)[];
	/** The byte's value at the last stop, where it was another or had not been written. */
	readonly before: readonly (number | undefined)[];
	/** Written since the last stop, for the first time. */
	readonly fresh: readonly (true | undefined)[];
	readonly unreadable: readonly (true | undefined)[];
	readonly nextReads: readonly (true | undefined)[];
	readonly nextWrites: readonly (true | undefined)[];
	/** By the offset that they begin at. */
	readonly values: ReadonlyMap<number, ValueRun>;
}

/** Spreads a model out. Runs that reach outside the block are cut off at its ends. */
export function readBlock(model: StackModel): Block {
	const from = BigInt(model.from);
	const bytes = decodeBase64(model.bytes);
	const size = bytes.length;
	const changed = model.changed.map((run) => ({ ...run, bytes: decodeBase64(run.before) }));
	const inside = (ranges: readonly { readonly address: string; readonly length: number }[]) =>
		ranges.map(({ address, length }) => ({ offset: Number(clamp(BigInt(address) - from, size)), length }));
	return {
		from,
		end: from + BigInt(size),
		bytes,
		roles: spread(size, model.roles, (run) => run),
		writers: spread(size, model.writers, (run) => run),
		before: spread(size, changed, ({ offset, bytes: old, fresh }, index) =>
			old[index] === bytes[offset + index] && !fresh ? undefined : old[index],
		),
		fresh: spread(size, model.changed, ({ fresh }) => fresh || undefined),
		unreadable: spread(size, model.unreadable, () => true),
		nextReads: spread(size, inside(model.next?.reads ?? []), () => true),
		nextWrites: spread(size, inside(model.next?.writes ?? []), () => true),
		values: new Map(model.values.map((run) => [run.offset, run])),
	};
}

/** The bytes of a base64 text. */
function decodeBase64(text: string): Uint8Array {
	return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

export function encodeBase64(bytes: Uint8Array): string {
	return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

function spread<Run extends { readonly offset: number; readonly length: number }, Entry>(
	size: number,
	runs: readonly Run[],
	entryOf: (run: Run, index: number) => Entry | undefined,
): (Entry | undefined)[] {
	const entries = new Array<Entry | undefined>(size).fill(undefined);
	for (const run of runs) {
		const end = Math.min(size, run.offset + run.length);
		for (let offset = Math.max(0, run.offset); offset < end; offset++) {
			entries[offset] = entryOf(run, offset - run.offset);
		}
	}
	return entries;
}

/** Keeps a distance that is far outside the block from being turned into an imprecise number. */
function clamp(distance: bigint, size: number): bigint {
	const far = BigInt(2 * size + 65_536);
	return distance < -far ? -far : distance > far ? far : distance;
}
