// `stackscope run`: the program as if Linux ran it. Its output is ours, its exit
// status is ours, its fault is a line on stderr; what it did to its files is done
// to the disk when it has ended.

import { isatty } from "node:tty";
import type { Program } from "../assembler/program.ts";
import { lineAt, lineStarts } from "../assembler/source.ts";
import { type Fault, signalOf } from "../machine/fault.ts";
import { changesOf } from "../machine/files/changes.ts";
import type { Machine } from "../machine/machine.ts";
import { createEngine, engineNotice } from "../translator/createEngine.ts";
import type { ProgramOptions } from "./commandLine.ts";
import { apply } from "./disk.ts";
import { loadFiles, loadMachine, openInput } from "./load.ts";
import type { Output } from "./output.ts";
import type { TerminalHost } from "./terminalHost.ts";

/** Instructions between looks at the program's output. */
const slice = 100_000;

export interface Outputs {
	readonly stdout: Output;
	readonly stderr: Output;
}

/** Gives the exit status. */
export async function run(command: ProgramOptions, outputs: Outputs): Promise<number> {
	const program = await loadFiles(command);
	const host = await openInput(command);
	const terminals = [0, 1, 2].filter((descriptor) => isatty(descriptor) && !(descriptor === 0 && command.stdin));
	const options = { args: command.args, workingDirectory: host.folder.path, terminals, manner: "native" } as const;
	const machine = loadMachine(program, options, host);
	try {
		return finish(machine, program, host, outputs);
	} finally {
		// Also where the reader of our output is gone: what the program did to its files until then is done.
		for (const failure of apply(changesOf(machine.kernel.files), host.folder.outside)) {
			outputs.stderr.write(`stackscope: ${failure}\n`);
		}
	}
}

function finish(machine: Machine, program: Program, host: TerminalHost, outputs: Outputs): number {
	machine.memory.writers.keepNone();
	const engine = createEngine(machine);
	const notice = engineNotice();
	if (notice) {
		outputs.stderr.write(`stackscope: ${notice}\n`);
	}
	for (;;) {
		const stop = engine.run(machine.steps + slice);
		forward(machine, outputs);
		if (stop.kind === "exit") {
			return stop.status;
		}
		if (stop.kind === "fault") {
			outputs.stderr.write(`${faultLine(stop.fault, program)}\n`);
			return stop.fault.status ?? 128 + signalOf(stop.fault).number;
		}
		if (stop.kind === "input") {
			host.wait();
		}
	}
}

/** `file:line: what happened`, or the address where the code has no line. */
export function faultLine(fault: Fault, program: Program): string {
	const place = fault.callSite ?? fault.rip;
	const entry = program.lines.find(({ address, length }) => place >= address && place < address + BigInt(length));
	const source = entry && program.sources[entry.span.source];
	if (!entry || !source) {
		return `0x${place.toString(16)}: ${fault.message}`;
	}
	return `${source.path}:${lineAt(lineStarts(source.text), entry.span.start) + 1}: ${fault.message}`;
}

function forward(machine: Machine, { stdout, stderr }: Outputs): void {
	for (const { stream, bytes } of machine.takeOutput()) {
		if (stream === "stdout") {
			stdout.write(bytes);
		} else {
			// What went to stdout before must be seen before.
			stdout.flush();
			stderr.write(bytes);
			stderr.flush();
		}
	}
	stdout.flush();
}
