// Programs for the machine's tests, made from bytes, and a host whose answers
// are all decided beforehand.

import type { Program, ProgramSymbol, Segment } from "../../src/assembler/program.ts";
import type { Host } from "../../src/machine/host.ts";

/** Address of the first instruction of every program here. */
export const textAddress = 0x401000n;

/** A program of one `.text` segment, given as hex digits, and more segments if wanted. */
export function programOf(
	text: string,
	segments: readonly Segment[] = [],
	symbols: readonly ProgramSymbol[] = [],
): Program {
	const bytes = Uint8Array.from(Buffer.from(text.replace(/\s/g, ""), "hex"));
	const code = { name: ".text", address: textAddress, size: bytes.length, bytes, write: false, execute: true };
	return {
		sources: [{ path: "/lesson/test.s", text: "" }],
		segments: [code, ...segments],
		symbols,
		lines: [],
		origins: { files: [], lines: [] },
		slots: [],
		entry: textAddress,
		implicitStart: false,
		executableStack: false,
	};
}

/** A host with this standard input, a clock that ticks by one second, and bytes that count up for randomness. */
export function fixedHost(input = ""): Host {
	let rest = new TextEncoder().encode(input);
	let time = 1_700_000_000_000_000_000n;
	let random = 0;
	return {
		read: (most) => {
			const given = rest.slice(0, most);
			rest = rest.slice(most);
			return given;
		},
		now: () => {
			time += 1_000_000_000n;
			return time;
		},
		random: (count) => Uint8Array.from({ length: count }, () => random++ & 0xff),
	};
}
