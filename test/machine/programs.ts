// Programs for the machine's tests, made from bytes, and a host whose answers
// are all decided beforehand.

import type { Program, ProgramSymbol, Segment } from "../../src/assembler/program.ts";
import { type Host, type HostFile, noFile } from "../../src/machine/host.ts";

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
		notes: () => ({ functions: [], data: [] }),
		unwinding: [],
		entry: textAddress,
		implicitStart: false,
		undefinedNames: new Set(),
		executableStack: false,
	};
}

/**
 * A host with this standard input, a clock that ticks by one second, bytes that count up for
 * randomness, and these texts as files by their paths; `/` and what lies above them are folders.
 */
export function fixedHost(input = "", files: Readonly<Record<string, string>> = {}): Host {
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
		file: (path) => fixedFile(files, path),
	};
}

function fixedFile(files: Readonly<Record<string, string>>, path: string): HostFile {
	const text = files[path];
	const modified = 1_600_000_000_000_000_000n;
	if (text !== undefined) {
		return { kind: "file", bytes: Buffer.from(text, "latin1"), mode: 0o644, modified, writable: true };
	}
	if (Object.keys(files).some((file) => path.startsWith(`${file}/`))) {
		return { kind: "error", error: 20 };
	}
	const isFolder = path === "/" || Object.keys(files).some((file) => file.startsWith(`${path}/`));
	const start = path === "/" ? "/" : `${path}/`;
	const names = Object.keys(files).flatMap((file) => (file.startsWith(start) ? [file.slice(start.length)] : []));
	const entries = [...new Set(names.map((name) => name.split("/")[0] ?? ""))].map(
		(name) => ({ name, kind: names.includes(name) ? "file" : "directory" }) as const,
	);
	return isFolder ? { kind: "directory", entries, mode: 0o755, modified, writable: true } : noFile;
}
