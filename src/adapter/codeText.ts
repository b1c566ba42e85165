// Code that nobody wrote a source for, as a text to read: the `_start` made for
// `main`, and the C library's functions. The client asks for it by a number.

import type { DebugProtocol } from "@vscode/debugprotocol";
import type { Debugger } from "../debugger/debugger.ts";
import type { CodeListing } from "../debugger/disassembly.ts";
import type { Frame } from "../debugger/frame.ts";
import type { AddressNumbers } from "./addressNumbers.ts";
import { hex } from "./hex.ts";

/** Source and 0-based line of a frame whose code is in no file; undefined where there is no function. */
export function codeFrame(
	inspector: Debugger,
	{ address, index }: Frame,
	numbers: AddressNumbers,
): { readonly source: DebugProtocol.Source; readonly line: number } | undefined {
	const listing = inspector.listing(address);
	if (!listing) {
		return undefined;
	}
	const row = listing.rows.findLastIndex((candidate) => candidate.address <= address);
	// What is deemphasized is not what VS Code shows of a stop, as long as there is another frame.
	const isAside = listing.isLibrary || index > 0;
	return {
		source: {
			name: listing.isLibrary ? "C library" : "start-up code",
			sourceReference: numbers.numberOf(listing.start),
			...(isAside && { presentationHint: "deemphasize" as const }),
		},
		line: headOf(listing).length + Math.max(0, row),
	};
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
