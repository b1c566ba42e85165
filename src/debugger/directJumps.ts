// Where the jumps of a program's code go that have their target in them. A function
// that others jump to, instead of calling it, has arguments that were not there at
// any call.

import type { Program, Segment } from "../assembler/program.ts";
import { holds } from "./symbolTable.ts";

/** A jump, and its target. */
export interface DirectJump {
	readonly from: bigint;
	readonly to: bigint;
}

export function directJumps({ lines, segments }: Program): readonly DirectJump[] {
	const found: DirectJump[] = [];
	let segment: Segment | undefined;
	for (const { kind, address, length } of lines) {
		if (kind !== "instruction") {
			continue;
		}
		segment = segment && holds(segment, address) ? segment : segments.find((item) => holds(item, address));
		const distance = segment && distanceIn(segment.bytes, Number(address - segment.address), length);
		if (distance !== undefined) {
			found.push({ from: address, to: address + BigInt(length + distance) });
		}
	}
	return found;
}

/** Of a jump, conditional or not (`eb`, `e9`, `70` to `7f`, `0f 80` to `0f 8f`), how far it goes from its end. */
function distanceIn(bytes: Uint8Array, at: number, length: number): number | undefined {
	const [first = 0, second = 0] = bytes.subarray(at, at + length);
	const view = new DataView(bytes.buffer, bytes.byteOffset);
	if (length === 2 && (first === 0xeb || (first & 0xf0) === 0x70)) {
		return view.getInt8(at + 1);
	}
	const isLong = (length === 5 && first === 0xe9) || (length === 6 && first === 0x0f && (second & 0xf0) === 0x80);
	return isLong ? view.getInt32(at + length - 4, true) : undefined;
}
