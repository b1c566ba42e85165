// From a run to its recording, and from a recording to the same run again: from the
// same files with the same options, what came from outside then comes again, so every
// step of it is what it was.

import type { Source } from "../assembler/source.ts";
import type { Timeline } from "../timeline/timeline.ts";
import type { Debuggee, DebuggeeClient } from "./debuggee.ts";
import { launchError } from "./errors.ts";
import type { Files } from "./files.ts";
import type { LaunchOptions } from "./launchOptions.ts";
import { folderOf } from "./paths.ts";
import type { Recording } from "./recording.ts";

/** Steps between two looks at the clock. */
const slice = 500_000;

/** A run of more steps may take long. */
const longRun = 5_000_000;

/** Milliseconds after which others have a turn. */
const longTurn = 20;

/** The recording of a run up to the furthest step that it has reached. */
export function recordingOf({ options, files, timeline }: Debuggee): Recording {
	const { program, args, stdin, dialect, sourceFolders, memory, stackSize } = options;
	return {
		launch: { program, args, stdin, cwd: workingFolder(options), dialect, sourceFolders, memory, stackSize },
		files,
		journal: timeline.journalRecord,
		step: timeline.step,
		lastStep: timeline.lastStep,
	};
}

/** The folder that the program's relative paths begin at, as the client names it. */
export function workingFolder({ cwd, program }: LaunchOptions): string {
	return cwd ?? folderOf(program[0] ?? "");
}

/** Of the bytes of a file of input those that the recorded run has not read. */
export function unread(input: Uint8Array, recording: Recording | undefined): Uint8Array {
	const answers = recording?.journal.answers ?? [];
	return input.subarray(answers.reduce((sum, { answer }) => sum + (answer.input?.length ?? 0), 0));
}

/** The names of the sources that are not here, or not with this text. */
export async function absentFrom(files: Files, sources: readonly Source[]): Promise<ReadonlySet<string>> {
	const absent = await Promise.all(
		sources.map(async ({ path, text }) => {
			const here = await files.read(path).catch(() => undefined);
			return here === text ? [] : [path];
		}),
	);
	return new Set(absent.flat());
}

/**
 * Repeats a run to its last step.
 * @throws RequestError when it goes another way, since another version may have recorded it, or is given up.
 */
export async function repeat(timeline: Timeline, { lastStep }: Recording, client: DebuggeeClient): Promise<void> {
	let isGivenUp = false;
	const giveUp = () => {
		isGivenUp = true;
	};
	const work = lastStep > longRun ? client.progress.begin("Repeating the recorded run", giveUp) : undefined;
	let turn = performance.now();
	try {
		while (timeline.step < lastStep) {
			if (isGivenUp || client.isGone()) {
				throw launchError(`the recorded run was given up at step ${timeline.step} of ${lastStep}`);
			}
			const before = timeline.step;
			const stop = timeline.run(Math.min(before + slice, lastStep));
			if (timeline.step === before && stop.kind !== "limit") {
				throw launchError(
					`the recording cannot be repeated: the run went on to step ${lastStep}, but here it ends at step ${before}`,
				);
			}
			if (performance.now() - turn > longTurn) {
				work?.update(timeline.step / lastStep);
				await new Promise<void>((resolve) => setTimeout(resolve, 0));
				turn = performance.now();
			}
		}
	} finally {
		work?.end();
	}
}
