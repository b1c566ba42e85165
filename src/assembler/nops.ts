// Padding for code: the no-operation instructions that GNU as 2.40 puts there
// for a generic x86-64 (i386_generate_nops in its tc-i386.c), byte for byte.

/** One instruction of each length, from 1 byte on. */
export const nops: readonly (readonly number[])[] = [
	[0x90],
	[0x66, 0x90],
	[0x0f, 0x1f, 0x00],
	[0x0f, 0x1f, 0x40, 0x00],
	[0x0f, 0x1f, 0x44, 0x00, 0x00],
	[0x66, 0x0f, 0x1f, 0x44, 0x00, 0x00],
	[0x0f, 0x1f, 0x80, 0x00, 0x00, 0x00, 0x00],
	[0x0f, 0x1f, 0x84, 0x00, 0x00, 0x00, 0x00, 0x00],
	[0x66, 0x0f, 0x1f, 0x84, 0x00, 0x00, 0x00, 0x00, 0x00],
	[0x66, 0x2e, 0x0f, 0x1f, 0x84, 0x00, 0x00, 0x00, 0x00, 0x00],
	[0x66, 0x66, 0x2e, 0x0f, 0x1f, 0x84, 0x00, 0x00, 0x00, 0x00, 0x00],
];

/** More than this many in a row are jumped over. */
const mostInARow = 7;

/** The longest that ld uses between sections, which it never jumps over. */
const longestOfLinker = 10;

/** `length` bytes of code that do nothing, as `.align` makes them, or `.nops` in instructions of at most `longest` bytes. */
export function codePadding(length: number, longest = nops.length): Uint8Array {
	const bytes = new Uint8Array(length);
	const start = Math.floor(length / nops.length) > mostInARow ? writeJump(bytes) : 0;
	writeNops(bytes.subarray(start), longest);
	return bytes;
}

/** `length` bytes of code that do nothing, as ld puts them between the sections of several files. */
export function linkerPadding(length: number): Uint8Array {
	const bytes = new Uint8Array(length);
	writeNops(bytes, longestOfLinker);
	return bytes;
}

function writeNops(bytes: Uint8Array, longest: number): void {
	for (let at = 0; at < bytes.length; at += longest) {
		bytes.set(nops[Math.min(longest, bytes.length - at) - 1] ?? [], at);
	}
}

/** A jump to the end; gives its length. */
function writeJump(bytes: Uint8Array): number {
	if (bytes.length - 2 <= 127) {
		bytes.set([0xeb, bytes.length - 2]);
		return 2;
	}
	bytes[0] = 0xe9;
	new DataView(bytes.buffer).setInt32(1, bytes.length - 5, true);
	return 5;
}
