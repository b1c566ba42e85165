// `stackscope listing`: address, bytes and source of everything that was
// assembled, one line for each instruction; long data shows its first bytes.

import type { LineEntry, Program } from "../assembler/program.ts";
import type { ProgramOptions } from "./commandLine.ts";
import { loadFiles } from "./load.ts";
import type { Outputs } from "./run.ts";

/** Bytes shown of a piece of data; an instruction, of up to 15, is always whole. */
const mostData = 8;

/** Characters shown of a statement; a macro's or a list's can be of any length, and every line that it makes shows it. */
const mostText = 500;

export async function listing(command: ProgramOptions, { stdout }: Outputs): Promise<number> {
	const program = await loadFiles(command);
	const labels = labelsByAddress(program);
	for (const entry of program.lines) {
		for (const label of labels.get(entry.address) ?? []) {
			stdout.write(`${label}:\n`);
		}
		stdout.write(`${entryLine(entry, program)}\n`);
	}
	return 0;
}

function entryLine(entry: LineEntry, program: Program): string {
	const { address, span } = entry;
	const end = Math.min(span.end, span.start + mostText);
	const source = program.sources[span.source]?.text.slice(span.start, end) ?? "";
	const oneLine = source.replaceAll(/\s*[\r\n]+\s*/g, " ") + (end < span.end ? " …" : "");
	return `${address.toString(16).padStart(8, "0")}  ${bytesText(entry, program).padEnd(30)}  ${oneLine}`.trimEnd();
}

function bytesText({ address, length, kind }: LineEntry, program: Program): string {
	const shown = kind === "data" ? Math.min(length, mostData) : length;
	const text = Array.from(bytesAt(program, address, shown), (byte) => byte.toString(16).padStart(2, "0")).join(" ");
	return shown < length ? `${text} …` : text;
}

/** The bytes as loaded: what a segment does not give is zero. */
function bytesAt({ segments }: Program, address: bigint, length: number): Uint8Array {
	const segment = segments.find((item) => address >= item.address && address < item.address + BigInt(item.size));
	const bytes = new Uint8Array(length);
	if (segment) {
		const offset = Number(address - segment.address);
		bytes.set(segment.bytes.subarray(offset, offset + length));
	}
	return bytes;
}

function labelsByAddress({ symbols }: Program): ReadonlyMap<bigint, readonly string[]> {
	const labels = new Map<bigint, string[]>();
	for (const { kind, value, name, definition } of symbols) {
		if (kind === "label" && definition) {
			const names = labels.get(value) ?? [];
			names.push(name);
			labels.set(value, names);
		}
	}
	return labels;
}
