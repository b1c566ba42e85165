// Addresses, numbers and bytes as they travel: canonical lower-case hex
// (`0x401000`, never padded), so that one address has one reference string, and
// base64 for blocks of bytes.

import { notAnAddress } from "./errors.ts";

/** The number of addresses. */
export const top = 1n << 64n;

/** The canonical form of an unsigned value. */
export function hex(value: bigint): string {
	return `0x${value.toString(16)}`;
}

/** Reads a memory or instruction reference: hex or decimal, below `limit`, any number of zeros. */
export function parseAddress(text: string, name: string, limit = top): bigint {
	const trimmed = text.trim();
	if (!/^(0x[0-9a-f]{1,40}|\d{1,40})$/i.test(trimmed) || BigInt(trimmed) >= limit) {
		throw notAnAddress(name, text);
	}
	return BigInt(trimmed);
}

export function toBase64(bytes: Uint8Array): string {
	// In pieces: a call takes only so many arguments.
	const pieces: string[] = [];
	for (let at = 0; at < bytes.length; at += 8192) {
		pieces.push(Reflect.apply(String.fromCharCode, undefined, bytes.subarray(at, at + 8192)));
	}
	return btoa(pieces.join(""));
}

/** Undefined when the text is not base64. */
export function fromBase64(text: string): Uint8Array | undefined {
	try {
		return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
	} catch {
		return undefined;
	}
}
