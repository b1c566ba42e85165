// What an executable does before the program's first instruction where the
// program has a thread's block: it makes fs point there, as a C library's start
// would, and as the machine has it from the beginning. The registers are then as
// the kernel left them.

import { firstFsBase } from "../isa/segments.ts";
import { threadSegment } from "./layout.ts";
import { littleEndian } from "./numberBytes.ts";
import type { Program, Segment } from "./program.ts";

/** The page between the block and the program. */
const address = firstFsBase + 0x1000n;

/** arch_prctl(ARCH_SET_FS, …) of Linux. */
const call = { number: 158n, code: 0x1002n };

/** The code; undefined for a program that has no such block. */
export function threadStart({ segments, entry }: Program): Segment | undefined {
	if (!segments.some(({ name }) => name === threadSegment)) {
		return undefined;
	}
	const [eax, ecx, esi, edi] = [0xb8, 0xb9, 0xbe, 0xbf];
	const clears = [eax, ecx, esi, edi].map((opcode) => move(opcode, 0n));
	const code = [
		...[move(eax, call.number), move(edi, call.code), move(esi, firstFsBase)],
		[0x0f, 0x05],
		...clears,
		// mov r11d, 0
		[0x41, ...move(0xbb, 0n)],
	].flat();
	const end = address + BigInt(code.length + 5);
	const bytes = Uint8Array.from([...code, 0xe9, ...littleEndian(entry - end, 4)]);
	return { name: ".start", address, size: bytes.length, bytes, write: false, execute: true };
}

/** `mov` of 32 bits, which leaves the flags alone. */
function move(opcode: number, value: bigint): readonly number[] {
	return [opcode, ...littleEndian(value, 4)];
}
