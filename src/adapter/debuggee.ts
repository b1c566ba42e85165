// A launched program: the machine in time, the debugger over it, and what ties
// both to the client. This is the composition root: the one place that picks an
// engine.

import type { Program } from "../assembler/program.ts";
import type { LogRecord } from "../debugger/breakpoint.ts";
import { Debugger } from "../debugger/debugger.ts";
import { originalSources } from "../debugger/originals.ts";
import { mostBytes } from "../machine/files/content.ts";
import { Timeline } from "../timeline/timeline.ts";
import { createEngine, stateSpacing } from "../translator/createEngine.ts";
import { ConsoleHost } from "./consoleHost.ts";
import { launchError } from "./errors.ts";
import type { Files } from "./files.ts";
import { guestFolder } from "./guestFolder.ts";
import type { LaunchOptions } from "./launchOptions.ts";
import { loadOriginals } from "./originals.ts";
import { folderOf } from "./paths.ts";
import { loadInput, loadProgram } from "./programLoader.ts";
import { type Counting, SourceTable } from "./sourceTable.ts";

export interface Debuggee {
	readonly options: LaunchOptions;
	readonly program: Program;
	readonly sources: SourceTable;
	readonly host: ConsoleHost;
	readonly timeline: Timeline;
	readonly debugger: Debugger;
}

/**
 * Loads a program and stands it at step 0; runs nothing.
 * @throws RequestError when it cannot be read or does not assemble.
 */
export async function createDebuggee(
	files: Files,
	options: LaunchOptions,
	counting: Counting,
	onLog: (record: LogRecord) => void,
): Promise<Debuggee> {
	const program = await loadProgram(files, options.program, options.dialect);
	const input = options.stdin === undefined ? undefined : await loadInput(files, options.stdin);
	const originals = await loadOriginals(files, program, options.sourceFolders);
	const folder = guestFolder(options.cwd ?? folderOf(options.program[0] ?? ""));
	const host = new ConsoleHost(input, (path) => files.look(folder.outside(path), mostBytes));
	const timeline = createTimeline(program, options, folder.path, host);
	return {
		options,
		program,
		sources: new SourceTable([...program.sources, ...originalSources(originals)], counting),
		host,
		timeline,
		debugger: new Debugger(program, timeline, { onLog, originals, view: options.view }),
	};
}

function createTimeline(
	program: Program,
	{ memory, stackSize, args, stdin }: LaunchOptions,
	workingDirectory: string,
	host: ConsoleHost,
): Timeline {
	const terminals = stdin === undefined ? [0, 1, 2] : [1, 2];
	const machine = { memory, stackSize, args, workingDirectory, terminals };
	try {
		return new Timeline(program, machine, host, createEngine, stateSpacing());
	} catch (error) {
		// The program and its arguments may not fit into the machine: a sentence for the user.
		throw error instanceof RangeError ? launchError(error.message) : error;
	}
}
