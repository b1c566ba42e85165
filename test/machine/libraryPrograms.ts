// The C, C++ and Rust programs of test/goldens/library: where they are, what they read,
// and how a run of one is written down.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export const libraryFolder = path.resolve(import.meta.dirname, "../goldens/library");

export interface LibraryProgram {
	readonly name: string;
	/** The file's name. */
	readonly source: string;
	/** The compiler's optimisations under which it was compiled: a C++ program only under one, for without it is very long, like many in Rust. */
	readonly levels: readonly string[];
}

/** Programs in Rust that are not very long without optimisation either. */
const shortPrograms = new Set(["rustNumbers", "rustPanic"]);

export const libraryPrograms: readonly LibraryProgram[] = readdirSync(libraryFolder).flatMap((source) => {
	const { name, ext } = path.parse(source);
	const levels = { ".c": ["O0", "O2"], ".cpp": ["O2"], ".rs": shortPrograms.has(name) ? ["O0", "O2"] : ["O2"] }[ext];
	return levels ? [{ name, source, levels }] : [];
});

interface Run {
	readonly stdout: string;
	readonly stderr: string;
	/** −1 when a signal ended it. */
	readonly status: number;
}

/** What a program reads: the file of its name, or nothing. */
export function inputOf(name: string): string {
	const file = path.join(libraryFolder, `${name}.in`);
	return existsSync(file) ? readFileSync(file, "latin1") : "";
}

export function formatRun({ stdout, stderr, status }: Run): string {
	return `${stdout}--- stderr\n${stderr}--- status ${status}\n`;
}
