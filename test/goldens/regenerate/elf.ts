// A program as a static ELF64 executable, just enough for Linux to run it: a
// header, one PT_LOAD for each segment, and PT_GNU_STACK so that data stays data.

import type { Program, Segment } from "../../../src/assembler/program.ts";

const pageSize = 4096;

export function elfOf(program: Program): Uint8Array {
	const segments = program.segments.filter((segment) => segment.size > 0);
	const offsets = segments.map((_, index) =>
		segments.slice(0, index).reduce((sum, { bytes }) => sum + pageUp(bytes.length), pageSize),
	);
	const last = segments.at(-1)?.bytes.length ?? 0;
	const file = Buffer.alloc((offsets.at(-1) ?? pageSize) + last);
	writeHeader(file, program.entry, segments.length + 1);
	segments.forEach((segment, index) => {
		writeLoad(file, 64 + 56 * index, segment, offsets[index] ?? 0);
		file.set(segment.bytes, offsets[index]);
	});
	const stack = 64 + 56 * segments.length;
	file.writeUInt32LE(0x6474e551, stack);
	file.writeUInt32LE(6, stack + 4);
	return file;
}

function writeHeader(file: Buffer, entry: bigint, count: number): void {
	file.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
	file.writeUInt16LE(2, 16);
	file.writeUInt16LE(62, 18);
	file.writeUInt32LE(1, 20);
	file.writeBigUInt64LE(entry, 24);
	file.writeBigUInt64LE(64n, 32);
	file.writeUInt16LE(64, 52);
	file.writeUInt16LE(56, 54);
	file.writeUInt16LE(count, 56);
}

function writeLoad(file: Buffer, at: number, segment: Segment, offset: number): void {
	file.writeUInt32LE(1, at);
	file.writeUInt32LE(4 + (segment.write ? 2 : 0) + (segment.execute ? 1 : 0), at + 4);
	file.writeBigUInt64LE(BigInt(offset), at + 8);
	file.writeBigUInt64LE(segment.address, at + 16);
	file.writeBigUInt64LE(segment.address, at + 24);
	file.writeBigUInt64LE(BigInt(segment.bytes.length), at + 32);
	file.writeBigUInt64LE(BigInt(segment.size), at + 40);
	file.writeBigUInt64LE(BigInt(pageSize), at + 48);
}

function pageUp(length: number): number {
	return Math.ceil(length / pageSize) * pageSize;
}
