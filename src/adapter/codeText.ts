// Code that nobody wrote a source for, as a text to read: the `_start` made for
// `main`, and the C library's functions. The client asks for it by a number.

import type { DebugProtocol } from "@vscode/debugprotocol";
import type { Debugger } from "../debugger/debugger.ts";
import type { CodeListing } from "../debugger/disassembly.ts";
import type { Frame } from "../debugger/frame.ts";
import { hex } from "./hex.ts";
import type { Numbers } from "./numbers.ts";

/** A place in such a text. */
export interface CodePlace {
	readonly source: DebugProtocol.Source;
	/** 0-based. */
	readonly line: number;
	readonly isLibrary: boolean;
}

/** The place of a frame whose code is in no file; undefined where there is no function. */
export function codeFrame(
	inspector: Debugger,
	{ address, index }: Frame,
	numbers: Numbers<bigint>,
): CodePlace | undefined {
	const place = codePlace(inspector, address, numbers);
	// What is deemphasized is not what VS Code shows of a stop, as long as there is another frame.
	const isAside = place?.isLibrary || index > 0;
	return place && isAside ? { ...place, source: { ...place.source, presentationHint: "deemphasize" } } : place;
}

/** The place of an instruction that is in no file. */
export function codePlace(inspector: Debugger, address: bigint, numbers: Numbers<bigint>): CodePlace | undefined {
	const listing = inspector.listing(address);
	if (!listing) {
		return undefined;
	}
	const { isLibrary, start, rows } = listing;
	const row = rows.findLastIndex((candidate) => candidate.address <= address);
	const source = { name: isLibrary ? "C library" : "start-up code", sourceReference: numbers.numberOf(start) };
	return { source, line: headOf(listing).length + Math.max(0, row), isLibrary };
}

/** The text that stands for a function; undefined when there is none at the address. */
export function codeText(inspector: Debugger, address: bigint): string | undefined {
	const listing = inspector.listing(address);
	const rows = listing?.rows.map((row) => `\t${row.text.padEnd(40)}# ${hex(row.address)}`);
	return listing && rows && [...headOf(listing), ...rows, ""].join("\n");
}

function headOf({ name, isLibrary }: CodeListing): readonly string[] {
	const about = isLibrary
		? `# ${name} of the C library: the machine does its work at the syscall.`
		: "# Made for a program that has only main: calls it, and exits with what it returns.";
	return [about, `${name}:`];
}
