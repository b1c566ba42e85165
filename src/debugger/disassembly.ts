// Rows of disassembly.

import type { Span } from "../assembler/source.ts";

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
