// `stackscope build`: the program as an executable of its own, for Linux on an
// x86-64 processor. Only what is real code can go into it, so a program that
// calls a function which the machine serves is refused.

import { chmod, realpath, stat, writeFile } from "node:fs/promises";
import { executableOf } from "../assembler/executable.ts";
import { servedNames } from "../assembler/library.ts";
import type { Program } from "../assembler/program.ts";
import type { ProgramOptions } from "./commandLine.ts";
import { CommandError } from "./errors.ts";
import { loadFiles } from "./load.ts";
import { reasonOf } from "./nodeFiles.ts";

/** Writes the file and gives the exit status. */
export async function build({ output, ...options }: ProgramOptions & { readonly output: string }): Promise<number> {
	const program = await loadFiles(options);
	refuseServed(program);
	await refuseSource(output, options.files);
	try {
		await writeExecutable(output, executableOf(program));
	} catch (error) {
		throw new CommandError(`cannot write ${output}: ${reasonOf(error, "written")}`);
	}
	return 0;
}

function refuseServed(program: Program): void {
	const names = servedNames(program).map((name) => `\`${name}\``);
	if (names.length > 0) {
		const last = names.pop();
		const list = names.length > 0 ? `${names.join(", ")} and ${last}` : last;
		const are = names.length > 0 ? "are functions" : "is a function";
		throw new CommandError(
			`cannot build an executable: ${list} ${are} of the C library, which is part of the simulator and not of the program`,
		);
	}
}

/** Keeps a slip of the hand from replacing what the author wrote. */
async function refuseSource(output: string, files: readonly string[]): Promise<void> {
	const [place, ...sources] = await Promise.all(
		[output, ...files].map((file) => realpath(file).catch(() => undefined)),
	);
	if (place !== undefined && sources.includes(place)) {
		throw new CommandError(`cannot write ${output}: it is a source of the program`);
	}
}

async function writeExecutable(output: string, bytes: Uint8Array): Promise<void> {
	await writeFile(output, bytes, { mode: 0o777 });
	const status = await stat(output);
	if (status.isFile()) {
		// A file that was there before keeps its mode: whoever may read it may run it now.
		await chmod(output, status.mode | ((status.mode & 0o444) >> 2));
	}
}
