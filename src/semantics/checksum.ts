// The meaning of crc32: the checksum of iSCSI and of many file systems, one bit
// of the source after the other, the lowest first (SDM vol. 2A, CRC32). No flag changes.

import type { Effect } from "./expression.ts";
import { read, write } from "./operands.ts";
import type { Semantics } from "./semantics.ts";
import { and, bit, constant, extract, named, shr, signExtend, xor, zeroExtend } from "./trees.ts";

/** The polynomial 11EDC6F41 without its highest bit, turned round. */
const polynomial = 0x82f63b78;

/** The checksum is 32 bits wide; a 64-bit destination gets zeros above it. */
export const crc32: Semantics = (instruction) => {
	const [letSource, source] = named("source", read(instruction, 1));
	const effects: Effect[] = [letSource];
	let sum = extract(read(instruction, 0), 32);
	const parts = source.width === 64 ? [extract(source, 32), extract(source, 32, 32)] : [zeroExtend(source, 32)];
	for (const [index, part] of parts.entries()) {
		sum = xor(sum, part);
		for (let place = 0; place < Math.min(source.width, 32); place++) {
			const [letSum, current] = named(`sum${32 * index + place}`, sum);
			effects.push(letSum);
			const subtracted = and(signExtend(bit(current, 0), 32), constant(polynomial, 32));
			sum = xor(shr(current, constant(1, 32)), subtracted);
		}
	}
	return [...effects, write(instruction, 0, zeroExtend(sum, read(instruction, 0).width))];
};
