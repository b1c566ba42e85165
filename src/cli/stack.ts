// `stackscope stack`: runs to a place and prints the whole stack there, as the
// panel shows it.

import { SourceTable } from "../adapter/sourceTable.ts";
import { stackModelToWire } from "../adapter/stackModel.ts";
import type { Program } from "../assembler/program.ts";
import type { Breakpoint } from "../debugger/breakpoint.ts";
import { Debugger } from "../debugger/debugger.ts";
import type { StopReport } from "../debugger/stopReport.ts";
import type { StackModel } from "../panel/protocol.ts";
import { stackMarkdown, stackText } from "../panel/text.ts";
import { Timeline } from "../timeline/timeline.ts";
import { createEngine, stateSpacing } from "../translator/createEngine.ts";
import type { ProgramOptions, StackFormat } from "./commandLine.ts";
import { CommandError } from "./errors.ts";
import { loadFiles, openInput } from "./load.ts";
import { type Location, readLocation } from "./location.ts";
import { faultLine, type Outputs } from "./run.ts";
import type { TerminalHost } from "./terminalHost.ts";

interface StackOptions extends ProgramOptions {
	readonly at: string;
	readonly hit: number;
	readonly format: StackFormat;
}

/** A program standing somewhere. */
interface Standing {
	readonly program: Program;
	readonly host: TerminalHost;
	readonly timeline: Timeline;
	readonly inspector: Debugger;
}

/** Bytes shown below rsp: the red zone. */
const redZone = 128n;
const longestBlock = 65_536n;

const writers: Record<StackFormat, (model: StackModel) => string> = {
	text: (model) => stackText(model),
	markdown: (model) => stackMarkdown(model),
	json: (model) => `${JSON.stringify(model, null, "\t")}\n`,
};

export async function stack(command: StackOptions, { stdout }: Outputs): Promise<number> {
	const location = readLocation(command.at);
	const program = await loadFiles(command);
	const host = await openInput(command);
	const options = { args: command.args, workingDirectory: host.folder.path };
	const timeline = new Timeline(program, options, host, createEngine, stateSpacing());
	const standing = { program, host, timeline, inspector: new Debugger(program, timeline) };
	if (location.kind === "step") {
		runToStep(standing, location.step);
	} else {
		await runToPlace(standing, location, command);
	}
	const places = new SourceTable(program.sources, { linesStartAt1: true, columnsStartAt1: true, uris: false });
	// One picture has no stop before it that it could differ from.
	const seen = { ...wholeStack(standing.inspector), changed: [] };
	const model = stackModelToWire(seen, (span) => places.place(span));
	stdout.write(writers[command.format](model));
	return 0;
}

function runToStep({ timeline, inspector, host, program }: Standing, step: number): void {
	while (timeline.step < step) {
		const stop = timeline.run(step);
		if (stop.kind === "input") {
			host.wait();
		} else if (stop.kind === "exit") {
			throw notReached(`step:${step}`, `the program exited with status ${stop.status} after ${timeline.step} steps`);
		} else if (stop.kind === "fault") {
			throw notReached(`step:${step}`, faultLine(stop.fault, program));
		}
	}
	inspector.seek(step);
}

async function runToPlace(standing: Standing, location: Location, { at, hit }: StackOptions): Promise<void> {
	const { inspector, host, program } = standing;
	const breakpoint = setBreakpoint(standing, location, `==${hit}`);
	if (!breakpoint?.verified) {
		throw new CommandError(`--at ${at}: ${breakpoint?.message ?? "there is no instruction there"}`);
	}
	let report: StopReport = await inspector.start({ stopOnEntry: false });
	while (report.reason === "input") {
		host.wait();
		report = await inspector.resume("forward");
	}
	if (report.fault) {
		throw notReached(at, faultLine(report.fault, program));
	}
	if (report.reason === "exited") {
		throw notReached(at, `the program exited with status ${report.status}`);
	}
}

function setBreakpoint(
	{ program, inspector }: Standing,
	location: Location,
	hitCondition: string,
): Breakpoint | undefined {
	switch (location.kind) {
		case "line": {
			const source = program.sources.findIndex(
				({ path }) => path === location.file || path.endsWith(`/${location.file}`),
			);
			return source < 0
				? { id: 0, verified: false, message: `${location.file} is not part of the program` }
				: inspector.setSourceBreakpoints(source, [{ line: location.line - 1, hitCondition }])[0];
		}
		case "address":
			return inspector.setInstructionBreakpoints([{ address: location.address, hitCondition }])[0];
		case "label":
			return inspector.setFunctionBreakpoints([{ name: location.name, hitCondition }])[0];
		default:
			return undefined;
	}
}

/** Everything from the red zone below rsp up to the stack's top, as far as one block goes. */
function wholeStack(inspector: Debugger) {
	const { registers, stack: bounds } = inspector.stackModel({ count: 16 });
	const low = registers.rsp - redZone > bounds.low ? registers.rsp - redZone : bounds.low;
	const from = (low + 15n) & ~15n;
	const length = bounds.high - from < longestBlock ? bounds.high - from : longestBlock;
	return inspector.stackModel({ from, count: Number(length < 16n ? 16n : length) });
}

function notReached(at: string, why: string): CommandError {
	return new CommandError(`--at ${at} was not reached: ${why}`, 1);
}
