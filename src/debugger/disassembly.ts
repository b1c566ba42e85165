// Rows of disassembly.

import type { Span } from "../assembler/source.ts";

/** A function that is in no source, from its beginning. */
export interface CodeListing {
	readonly name: string;
	readonly start: bigint;
	/** Of the C library, not of the program. */
	readonly isLibrary: boolean;
	readonly rows: readonly DisassemblyRow[];
}

export interface DisassemblyRow {
	readonly address: bigint;
	readonly length: number;
	/** The bytes; none for rows that only fill up. */
	readonly bytes: Uint8Array;
	readonly text: string;
	/** The label that stands at the address. */
	readonly symbol?: string;
	readonly span?: Span;
	/** False for rows that are no instruction. */
	readonly valid: boolean;
}
