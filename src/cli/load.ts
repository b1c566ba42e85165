// From a command line's files to a program, with everything the assembler has to
// say on stderr.

import { assembleFiles, diagnosticPlaces } from "../adapter/programLoader.ts";
import type { Program } from "../assembler/program.ts";
import { createMachine, type Machine } from "../machine/machine.ts";
import type { MachineOptions } from "../machine/options.ts";
import type { ProgramOptions } from "./commandLine.ts";
import { CommandError, nothingRan } from "./errors.ts";
import { nodeFiles, readBytes } from "./nodeFiles.ts";
import { TerminalHost } from "./terminalHost.ts";

/** @throws CommandError when a file cannot be read or the program does not assemble. */
export async function loadFiles({ files, dialect }: ProgramOptions): Promise<Program> {
	const { program, diagnostics } = await orRefuse(assembleFiles(nodeFiles, files, dialect));
	const place = diagnosticPlaces(program.sources);
	const lines = diagnostics
		.filter(({ severity }) => severity !== "information")
		.map((item) => `${place(item)}: ${item.severity}: ${item.message}`);
	if (diagnostics.some(({ severity }) => severity === "error")) {
		throw new CommandError(lines.join("\n"), nothingRan);
	}
	for (const line of lines) {
		process.stderr.write(`${line}\n`);
	}
	return program;
}

/** Standard input as the command line has it. */
export async function openInput({ stdin }: ProgramOptions): Promise<TerminalHost> {
	return new TerminalHost(stdin === undefined ? undefined : await orRefuse(readBytes(stdin)));
}

/** @throws CommandError when the program is too large for the machine. */
export function loadMachine(program: Program, options: MachineOptions, host: TerminalHost): Machine {
	try {
		return createMachine(program, options, host);
	} catch (error) {
		throw error instanceof RangeError ? new CommandError(error.message) : error;
	}
}

async function orRefuse<T>(reading: Promise<T>): Promise<T> {
	try {
		return await reading;
	} catch (error) {
		throw new CommandError(error instanceof Error ? error.message : String(error));
	}
}
