// Characters of 32 bits (wchar_t) in the guest's memory, and which of them have a
// narrow form in the "C" locale: those up to 127.

import type { LibraryCall, Pointer } from "./libraryCall.ts";

/** Bytes of one. */
export const wideSize = 4n;

const largestNarrow = 127;

/** The characters before the terminating zero, or the first `most`. */
export function wideAt(call: LibraryCall, { address, role }: Pointer, most: number): number[] {
	const text: number[] = [];
	while (text.length < most) {
		const code = Number(call.number({ address: address + wideSize * BigInt(text.length), role }, 32));
		if (code === 0) {
			break;
		}
		text.push(code);
	}
	return text;
}

/** The same as a text of narrow characters. */
export function wideTextAt(call: LibraryCall, pointer: Pointer, most = Number.POSITIVE_INFINITY): string {
	return plain(wideAt(call, pointer, most));
}

/** In narrow characters; what has no narrow form becomes a question mark. */
export function plain(text: readonly number[]): string {
	return text.map((code) => (isNarrow(code) ? String.fromCharCode(code) : "?")).join("");
}

export function isNarrow(code: number): boolean {
	return code >= 0 && code <= largestNarrow;
}

/** A `size_t` argument that counts characters, held where memory ends anyway. */
export function countOf(call: LibraryCall, index: number): number {
	const most = BigInt(call.machine.memory.size) / wideSize;
	return Number(call.word(index) < most ? call.word(index) : most);
}

/** Stores characters. */
export function put(call: LibraryCall, address: bigint, text: ArrayLike<number>): bigint {
	call.write({ address, role: "argument 1 (dest)" }, new Uint8Array(new Int32Array(text).buffer));
	return address;
}
