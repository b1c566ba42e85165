// A program as a file that Linux runs: a static ELF64 executable, made from the
// segments that the machine loads, at the same addresses. What the fields are is
// in the System V ABI ("Object Files", "Program Loading") and in <elf.h>. The
// order in the file: header, program headers, each segment's bytes on a fresh
// page, the tables of symbols and names, section headers. Only the segments are
// mapped, so that what faults on the machine faults natively.

import { executableSymbols, NameTable, record, symbolSize } from "./executableTables.ts";
import type { Program, Segment } from "./program.ts";
import { threadStart } from "./threadStart.ts";

const pageSize = 4096;
const headerSize = 64;
const programHeaderSize = 56;
const sectionHeaderSize = 64;

const sectionTypes = { none: 0, bits: 1, symbols: 2, strings: 3, zeros: 8 } as const;

/** A section of the file. */
interface FileSection {
	readonly name: string;
	readonly type: keyof typeof sectionTypes;
	readonly bytes: Uint8Array;
	/** Boundary at which its bytes start in the file. */
	readonly alignment: number;
	/** The segment that it is. */
	readonly segment?: Segment;
	/** Of the symbols: the number of the section with their names, and that of the first global symbol. */
	readonly link?: number;
	readonly firstGlobal?: number;
}

interface PlacedSection extends FileSection {
	/** In the file. */
	readonly offset: number;
}

/** The bytes of the file. What the machine does for a call of the C library is not in them. */
export function executableOf(program: Program): Uint8Array {
	const start = threadStart(program);
	const segments = loadedSegments(program).filter(({ size }) => size > 0);
	const sectionNames = new NameTable();
	const sections = placeSections(sectionsOf(program, segments, sectionNames));
	const end = Math.max(...sections.map(({ offset, bytes }) => offset + bytes.length));
	const tableOffset = roundUp(end, 8);
	const file = new Uint8Array(tableOffset + sectionHeaderSize * sections.length);
	file.set(fileHeader(start?.address ?? program.entry, segments.length + 1, tableOffset, sections.length));
	file.set(programHeaders(sections, program.executableStack), headerSize);
	for (const [index, section] of sections.entries()) {
		file.set(section.bytes, section.offset);
		file.set(sectionHeader(section, sectionNames), tableOffset + sectionHeaderSize * index);
	}
	return file;
}

/** The program's segments, with the code that comes before it where there is some; in ascending order of address. */
export function loadedSegments(program: Program): readonly Segment[] {
	const start = threadStart(program);
	const all = start ? [...program.segments, start] : program.segments;
	return all.toSorted((one, other) => (one.address < other.address ? -1 : 1));
}

function sectionsOf(program: Program, segments: readonly Segment[], sectionNames: NameTable): readonly FileSection[] {
	const { symbols, names, firstGlobal } = executableSymbols(program.symbols, segments);
	const loaded = segments.map(segmentSection);
	const link = loaded.length + 2;
	const tables: readonly FileSection[] = [
		{ name: ".symtab", type: "symbols", bytes: symbols, alignment: 8, link, firstGlobal },
		{ name: ".strtab", type: "strings", bytes: names.bytes(), alignment: 1 },
	];
	const own = ".shstrtab";
	for (const name of [...loaded, ...tables].map((section) => section.name).concat(own)) {
		sectionNames.offsetOf(name);
	}
	const first: FileSection = { name: "", type: "none", bytes: new Uint8Array(), alignment: 1 };
	return [first, ...loaded, ...tables, { name: own, type: "strings", bytes: sectionNames.bytes(), alignment: 1 }];
}

function segmentSection(segment: Segment): FileSection {
	const { name, bytes, size } = segment;
	if (bytes.length === 0) {
		return { name, type: "zeros", bytes, alignment: pageSize, segment };
	}
	const whole = new Uint8Array(size);
	whole.set(bytes);
	return { name, type: "bits", bytes: whole, alignment: pageSize, segment };
}

function placeSections(sections: readonly FileSection[]): readonly PlacedSection[] {
	const loads = sections.filter(({ segment }) => segment).length;
	let end = headerSize + programHeaderSize * (loads + 1);
	return sections.map((section) => {
		const offset = section.type === "none" ? 0 : roundUp(end, section.alignment);
		// What follows a segment must not be seen on the rest of its last page, which is zero.
		end = roundUp(Math.max(end, offset + section.bytes.length), section.segment ? pageSize : 1);
		return { ...section, offset };
	});
}

/** Elf64_Ehdr: 64 bits, little-endian; an executable (2) for x86-64 (62). */
function fileHeader(entry: bigint, programHeaderCount: number, tableOffset: number, sectionCount: number): Uint8Array {
	const identity = [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0];
	const kind = record([2, 2], [62, 2], [1, 4], [entry, 8], [headerSize, 8], [tableOffset, 8], [0, 4]);
	const sizes = [headerSize, programHeaderSize, programHeaderCount, sectionHeaderSize, sectionCount, sectionCount - 1];
	return Uint8Array.from([...identity, ...kind, ...record(...sizes.map((size) => [size, 2] as const))]);
}

/** Elf64_Phdr of each segment (PT_LOAD), then PT_GNU_STACK, which says whether the stack is executable. */
function programHeaders(sections: readonly PlacedSection[], executableStack: boolean): Uint8Array {
	const loads = sections.flatMap((section) => [...loadHeader(section)]);
	const stack = record([0x6474e551, 4], [executableStack ? 7 : 6, 4], [0, 8], [0, 8], [0, 8], [0, 8], [0, 8], [16, 8]);
	return Uint8Array.from([...loads, ...stack]);
}

function loadHeader({ segment, bytes, offset }: PlacedSection): Uint8Array {
	if (!segment) {
		return new Uint8Array();
	}
	const { address, size, write, execute } = segment;
	const flags = 4 + (write ? 2 : 0) + (execute ? 1 : 0);
	const place = [offset, address, address, bytes.length, size, pageSize].map((number) => [number, 8] as const);
	return record([1, 4], [flags, 4], ...place);
}

/** Elf64_Shdr. */
function sectionHeader(section: PlacedSection, names: NameTable): Uint8Array {
	const { name, type, segment, bytes, offset, alignment, link = 0, firstGlobal = 0 } = section;
	const flags = segment ? 2 + (segment.write ? 1 : 0) + (segment.execute ? 4 : 0) : 0;
	return record(
		[names.offsetOf(name), 4],
		[sectionTypes[type], 4],
		[flags, 8],
		[segment?.address ?? 0, 8],
		[offset, 8],
		[segment?.size ?? bytes.length, 8],
		[link, 4],
		[firstGlobal, 4],
		[type === "none" ? 0 : alignment, 8],
		[type === "symbols" ? symbolSize : 0, 8],
	);
}

function roundUp(offset: number, boundary: number): number {
	return Math.ceil(offset / boundary) * boundary;
}
