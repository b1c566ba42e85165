// Numbers as bytes of data.

import { type Span, writtenText } from "./source.ts";
import type { Unit } from "./unit.ts";

/** `width` bytes of a number, lowest first. */
export function littleEndian(number: bigint, width: number): Uint8Array {
	const bytes = new Uint8Array(width);
	let rest = BigInt.asUintN(width * 8, number);
	for (let at = 0; at < width; at += 1) {
		bytes[at] = Number(rest & 0xffn);
		rest >>= 8n;
	}
	return bytes;
}

/** GNU as cuts a number that is too wide and says so. */
export function warnTruncation(unit: Unit, number: bigint, width: number, span: Span): void {
	const bits = BigInt(width * 8);
	if (number >= 1n << bits || number < -(1n << bits) + 1n) {
		const message = `${writtenText(unit.sources, span)} does not fit in ${bits} bits; its upper part is cut off`;
		unit.reporter.report(span, "truncated", message, { severity: "warning" });
	}
}
