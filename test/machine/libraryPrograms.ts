// The C programs of test/goldens/library: where they are, what they read, and
// how a run of one is written down.

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

export const libraryFolder = path.resolve(import.meta.dirname, "../goldens/library");

/** The compiler's optimisations under which each program was compiled. */
export const levels = ["O0", "O2"];

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
