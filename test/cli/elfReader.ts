// An ELF64 file as a loader and a debugger read it, by the offsets of the System V
// ABI alone; it shares nothing with the writer. Complains of what a loader would.

import assert from "node:assert/strict";

const pageSize = 4096;

interface ElfSegment {
	readonly type: number;
	/** Read 4, write 2, execute 1. */
	readonly flags: number;
	readonly address: bigint;
	readonly memorySize: number;
	readonly bytes: Buffer;
	/** What the page of its last byte has after it in the file: mapped, and seen by the program. */
	readonly rest: Buffer;
}

interface ElfSection {
	readonly name: string;
	readonly type: number;
	readonly flags: number;
	readonly address: bigint;
	readonly size: number;
	readonly link: number;
	readonly info: number;
	readonly bytes: Buffer;
}

interface ElfSymbol {
	readonly name: string;
	readonly value: bigint;
	readonly size: number;
	readonly type: number;
	readonly isGlobal: boolean;
	/** Name of its section; undefined for a number. */
	readonly section: string | undefined;
}

export interface Elf {
	readonly entry: bigint;
	readonly segments: readonly ElfSegment[];
	readonly sections: readonly ElfSection[];
	readonly symbols: readonly ElfSymbol[];
}

export function readElf(bytes: Uint8Array): Elf {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	assert.equal(file.subarray(0, 7).toString("hex"), "7f454c46020101", "ELF, 64 bits, little-endian, version 1");
	assert.deepEqual([file.readUInt16LE(16), file.readUInt16LE(18)], [2, 62], "an executable for x86-64");
	assert.deepEqual(
		[52, 54, 58].map((at) => file.readUInt16LE(at)),
		[64, 56, 64],
		"sizes of the headers",
	);
	const sections = readSections(file);
	return { entry: file.readBigUInt64LE(24), segments: readSegments(file), sections, symbols: readSymbols(sections) };
}

function readSegments(file: Buffer): readonly ElfSegment[] {
	const start = Number(file.readBigUInt64LE(32));
	return Array.from({ length: file.readUInt16LE(56) }, (_, index) => {
		const at = start + 56 * index;
		const [offset, address, physical, fileSize, memorySize, alignment] = [8, 16, 24, 32, 40, 48].map((field) =>
			file.readBigUInt64LE(at + field),
		) as [bigint, bigint, bigint, bigint, bigint, bigint];
		assert.equal(offset % alignment, address % alignment, "offset and address agree on the page");
		assert.equal(physical, address);
		const [from, to] = [Number(offset), Number(offset + fileSize)];
		assert.ok(to <= file.length, "the segment is in the file");
		const type = file.readUInt32LE(at);
		const flags = file.readUInt32LE(at + 4);
		const rest = file.subarray(to, Math.ceil(to / pageSize) * pageSize);
		return { type, flags, address, memorySize: Number(memorySize), bytes: file.subarray(from, to), rest };
	});
}

function readSections(file: Buffer): readonly ElfSection[] {
	const start = Number(file.readBigUInt64LE(40));
	const raw = Array.from({ length: file.readUInt16LE(60) }, (_, index) => {
		const at = start + 64 * index;
		const [flags, address, offset, size] = [8, 16, 24, 32].map((field) => file.readBigUInt64LE(at + field)) as [
			bigint,
			bigint,
			bigint,
			bigint,
		];
		const type = file.readUInt32LE(at + 4);
		const end = type === 8 ? offset : offset + size;
		assert.ok(end <= file.length, "the section is in the file");
		return {
			nameOffset: file.readUInt32LE(at),
			type,
			flags: Number(flags),
			address,
			size: Number(size),
			link: file.readUInt32LE(at + 40),
			info: file.readUInt32LE(at + 44),
			bytes: file.subarray(Number(offset), Number(end)),
		};
	});
	const names = raw[file.readUInt16LE(62)]?.bytes ?? Buffer.alloc(0);
	return raw.map(({ nameOffset, ...section }) => ({ ...section, name: nameAt(names, nameOffset) }));
}

function readSymbols(sections: readonly ElfSection[]): readonly ElfSymbol[] {
	const table = sections.find(({ type }) => type === 2);
	assert.ok(table, "a table of symbols");
	const names = sections[table.link]?.bytes ?? Buffer.alloc(0);
	const symbols = Array.from({ length: table.size / 24 }, (_, index) => {
		const at = 24 * index;
		const information = table.bytes.readUInt8(at + 4);
		return {
			name: nameAt(names, table.bytes.readUInt32LE(at)),
			value: table.bytes.readBigUInt64LE(at + 8),
			size: Number(table.bytes.readBigUInt64LE(at + 16)),
			type: information & 15,
			isGlobal: information >> 4 === 1,
			section: sections[table.bytes.readUInt16LE(at + 6)]?.name,
		};
	});
	assert.deepEqual(symbols[0], { name: "", value: 0n, size: 0, type: 0, isGlobal: false, section: "" });
	assert.ok(
		symbols.every(({ isGlobal }, index) => isGlobal === index >= table.info),
		"local symbols come first",
	);
	return symbols.slice(1);
}

function nameAt(names: Buffer, offset: number): string {
	const end = names.indexOf(0, offset);
	assert.ok(end >= 0, "the name ends");
	return names.toString("utf8", offset, end);
}
