// The text in which the bytes of sections are recorded: a line for each section
// and its bytes in hexadecimal, 32 to a line, after their address.

import type { Segment } from "../../src/assembler/program.ts";

const bytesPerLine = 32;

export function formatSections(segments: readonly Pick<Segment, "name" | "address" | "size" | "bytes">[]): string {
	return segments.map(formatSection).join("");
}

function formatSection({ name, address, size, bytes }: Pick<Segment, "name" | "address" | "size" | "bytes">): string {
	const lines = [`${name} at ${address.toString(16)}, ${size} bytes`];
	for (let at = 0; at < bytes.length; at += bytesPerLine) {
		const text = Array.from(bytes.subarray(at, at + bytesPerLine), (byte) => byte.toString(16).padStart(2, "0"));
		lines.push(`  ${(address + BigInt(at)).toString(16)}: ${text.join("").replace(/(.{16})(?=.)/g, "$1 ")}`);
	}
	return `${lines.join("\n")}\n`;
}
