// A launched program: the machine in time, the debugger over it, and what ties
// both to the client. This is the composition root: the one place that picks an
// engine.

import type { Program } from "../assembler/program.ts";
import type { LogRecord } from "../debugger/breakpoint.ts";
import { Debugger } from "../debugger/debugger.ts";
import { originalSources } from "../debugger/originals.ts";
import { mostBytes } from "../machine/files/content.ts";
import type { JournalRecord } from "../timeline/journal.ts";
import { Timeline } from "../timeline/timeline.ts";
import { createEngine, stateSpacing } from "../translator/createEngine.ts";
import { ConsoleHost } from "./consoleHost.ts";
import { launchError } from "./errors.ts";
import type { Files } from "./files.ts";
import { guestFolder } from "./guestFolder.ts";
import { KeepingFiles, type KeptFile, onlyKept } from "./keptFiles.ts";
import type { LaunchOptions } from "./launchOptions.ts";
import { loadOriginals } from "./originals.ts";
import { baseName } from "./paths.ts";
import { loadInput, loadProgram } from "./programLoader.ts";
import type { Progress, ShownWork } from "./progress.ts";
import type { Recording } from "./recording.ts";
import { absentFrom, repeat, unread, workingFolder } from "./repetition.ts";
import { type Counting, SourceTable } from "./sourceTable.ts";

export interface Debuggee {
	readonly options: LaunchOptions;
	readonly program: Program;
	readonly sources: SourceTable;
	readonly host: ConsoleHost;
	readonly timeline: Timeline;
	readonly debugger: Debugger;
	/** What the program was made from. */
	readonly files: readonly KeptFile[];
	/** The run that this one has repeated. */
	readonly recording?: Recording;
}

/** The client, as far as a program's loading and log points concern it. */
export interface DebuggeeClient {
	readonly counting: Counting;
	readonly progress: Progress;
	onLog(record: LogRecord): void;
	/** Whether it went away while the program was loaded for it. */
	isGone(): boolean;
}

/** Characters of text that take about a second to assemble. */
const longText = 1_000_000;

/**
 * Loads a program and stands it at step 0; runs nothing, but for a recording, which is repeated to its end.
 * @throws RequestError when it cannot be read or does not assemble.
 */
export async function createDebuggee(
	clientFiles: Files,
	options: LaunchOptions,
	client: DebuggeeClient,
	recording?: Recording,
): Promise<Debuggee> {
	const outside = recording ? onlyKept(recording.files) : clientFiles;
	const files = new KeepingFiles(outside);
	const program = await loadShown(files, options, client.progress);
	const input = options.stdin === undefined ? undefined : await loadInput(files, options.stdin);
	const originals = await loadOriginals(files, program, options.sourceFolders);
	const folder = guestFolder(workingFolder(options));
	const host = new ConsoleHost(input && unread(input, recording), (path) =>
		outside.look(folder.outside(path), mostBytes),
	);
	const timeline = createTimeline(program, options, folder.path, host, recording?.journal);
	const sources = [...program.sources, ...originalSources(originals)];
	const absent = recording && (await absentFrom(clientFiles, sources));
	const inspector = new Debugger(program, timeline, {
		onLog: (record) => client.onLog(record),
		originals,
		view: options.view,
	});
	if (recording) {
		await repeat(timeline, recording, client);
	}
	return {
		options,
		program,
		sources: new SourceTable(sources, client.counting, absent),
		host,
		timeline,
		debugger: inspector,
		files: files.kept,
		recording,
	};
}

/** Loads a program; where that will take long, the client is shown that it goes on. */
async function loadShown(files: Files, { program, dialect }: LaunchOptions, progress: Progress): Promise<Program> {
	const shown: ShownWork[] = [];
	try {
		return await loadProgram(files, program, dialect, async (sources) => {
			if (sources.reduce((length, { text }) => length + text.length, 0) >= longText) {
				shown.push(progress.begin(`Assembling ${sources.map(({ path }) => baseName(path)).join(", ")}`));
				// Nothing else happens while it assembles: the message goes out first.
				await new Promise<void>((resolve) => setTimeout(resolve, 0));
			}
		});
	} finally {
		for (const work of shown) {
			work.end();
		}
	}
}

function createTimeline(
	program: Program,
	{ memory, stackSize, args, stdin }: LaunchOptions,
	workingDirectory: string,
	host: ConsoleHost,
	journal: JournalRecord | undefined,
): Timeline {
	const terminals = stdin === undefined ? [0, 1, 2] : [1, 2];
	const machine = { memory, stackSize, args, workingDirectory, terminals };
	try {
		return new Timeline(program, machine, host, createEngine, { ...stateSpacing(), journal });
	} catch (error) {
		// The program and its arguments may not fit into the machine: a sentence for the user.
		throw error instanceof RangeError ? launchError(error.message) : error;
	}
}
