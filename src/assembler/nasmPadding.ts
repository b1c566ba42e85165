// The padding of code that NASM's package `smartalign` asks for, byte for byte
// (manual, section 6.2): long instructions that do nothing, in the manner of a
// processor, or a jump over them where there are too many.

import { nops } from "./nops.ts";
import type { Padding } from "./section.ts";

interface Manner {
	/** More bytes than this are jumped over. */
	readonly threshold: number;
	/** One filler of each length, from 1 byte on. */
	readonly fillers: readonly (readonly number[])[];
}

const prefixed = [[0x90], [0x66, 0x90], [0x66, 0x66, 0x90], [0x66, 0x66, 0x66, 0x90]];

const manners: ReadonlyMap<string, Manner> = new Map([
	["nop", { threshold: 16, fillers: [[0x90]] }],
	["generic", { threshold: 8, fillers: prefixed }],
	["k7", { threshold: 16, fillers: prefixed }],
	["k8", { threshold: 16, fillers: prefixed }],
	[
		"p6",
		{
			threshold: 16,
			fillers: nops.slice(0, 8),
		},
	],
]);

/** Names of the manners. */
export const paddingNames: readonly string[] = [...manners.keys()];

/**
 * Padding in a manner, which may be told another number of bytes from which on to jump, with -1 for never;
 * undefined for a name that nobody knows.
 */
export function paddingIn(name: string, threshold?: number): Padding | undefined {
	const manner = manners.get(name.toLowerCase());
	const most = threshold ?? manner?.threshold ?? 0;
	return manner && ((length) => (most !== -1 && length > most ? jumped(length) : filled(length, manner)));
}

function jumped(length: number): Uint8Array {
	const bytes = new Uint8Array(length).fill(0x90);
	if (length - 2 <= 127) {
		bytes.set([0xeb, length - 2]);
	} else {
		bytes[0] = 0xe9;
		new DataView(bytes.buffer).setInt32(1, length - 5, true);
	}
	return bytes;
}

/** As many of the longest filler as fit, and one for what is left. */
function filled(length: number, { fillers }: Manner): Uint8Array {
	const bytes = new Uint8Array(length);
	for (let at = 0; at < length; ) {
		const filler = fillers[Math.min(length - at, fillers.length) - 1] ?? [];
		bytes.set(filler, at);
		at += filler.length;
	}
	return bytes;
}
