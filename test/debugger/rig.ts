// A program under the debugger, for tests: assembled from text, run by the
// reference engine. Comments of the form `# <- name` mark lines by name.

import assert from "node:assert/strict";
import { assemble } from "../../src/assembler/assemble.ts";
import type { Program } from "../../src/assembler/program.ts";
import { lineAt, lineStarts } from "../../src/assembler/source.ts";
import type { LogRecord } from "../../src/debugger/breakpoint.ts";
import { Debugger } from "../../src/debugger/debugger.ts";
import type { Frame } from "../../src/debugger/frame.ts";
import type { StopReport } from "../../src/debugger/stopReport.ts";
import type { Variable } from "../../src/debugger/variable.ts";
import type { Engine } from "../../src/machine/engine.ts";
import type { Machine } from "../../src/machine/machine.ts";
import type { MachineOptions } from "../../src/machine/options.ts";
import { ReferenceEngine } from "../../src/machine/referenceEngine.ts";
import { Timeline } from "../../src/timeline/timeline.ts";
import { fixedHost } from "../machine/programs.ts";

export interface Rig {
	readonly program: Program;
	readonly timeline: Timeline;
	readonly debug: Debugger;
	readonly logs: LogRecord[];
	/** 0-based line of the `# <- name` mark. */
	line(mark: string): number;
	/** Sets one breakpoint at each mark. */
	breakAt(...marks: string[]): void;
	/** `step n, line l: text` of where it stands, or the mark's name. */
	where(): string;
	top(): Frame;
	/** The value as text; fails on errors. */
	value(text: string, frame?: Frame): string;
}

export function open(
	text: string,
	options: MachineOptions = {},
	createEngine: (machine: Machine) => Engine = (machine) => new ReferenceEngine(machine),
): Rig {
	const { program, diagnostics } = assemble([{ path: "test.s", text: `.intel_syntax noprefix\n${text}` }]);
	assert.deepEqual(
		diagnostics.filter((item) => item.severity === "error").map((item) => item.message),
		[],
	);
	const timeline = new Timeline(
		program,
		{ memory: 16 << 20, stackSize: 1 << 20, ...options },
		{ ...fixedHost(), now: () => 0n },
		createEngine,
	);
	const logs: LogRecord[] = [];
	const debug = new Debugger(program, timeline, { onLog: (record) => logs.push(record) });
	return new LoadedRig(program, timeline, debug, logs);
}

class LoadedRig implements Rig {
	readonly program: Program;
	readonly timeline: Timeline;
	readonly debug: Debugger;
	readonly logs: LogRecord[];
	readonly #lines: readonly string[];
	readonly #starts: readonly number[];

	constructor(program: Program, timeline: Timeline, debug: Debugger, logs: LogRecord[]) {
		this.program = program;
		this.timeline = timeline;
		this.debug = debug;
		this.logs = logs;
		const text = program.sources[0]?.text ?? "";
		this.#lines = text.split("\n");
		this.#starts = lineStarts(text);
	}

	line(mark: string): number {
		const found = this.#lines.findIndex((line) => line.endsWith(`# <- ${mark}`));
		assert.ok(found >= 0, `no line is marked ${mark}`);
		return found;
	}

	breakAt(...marks: string[]): void {
		this.debug.setSourceBreakpoints(
			0,
			marks.map((mark) => ({ line: this.line(mark) })),
		);
	}

	where(): string {
		const { span } = this.top();
		if (!span) {
			return `0x${this.timeline.state.registers.rip.toString(16)}`;
		}
		const line = this.#lines[lineAt(this.#starts, span.start)] ?? "";
		return /# <- (\w+)$/.exec(line)?.[1] ?? line.replace(/#.*/, "").trim();
	}

	top(): Frame {
		const thread = this.debug.threads().find((item) => item.running);
		const [frame] = this.debug.frames(thread?.id ?? 0, 0, 1);
		assert.ok(frame);
		return frame;
	}

	value(text: string, frame?: Frame): string {
		const result = this.debug.evaluate(text, frame);
		assert.ok(!("message" in result), "message" in result ? `${text}: ${result.message}` : "");
		return (result as Variable).value;
	}
}

/** A report in one line: `breakpoint 1,2`, `exited 3`, `step`. */
export function told(report: StopReport): string {
	const more = report.breakpointIds?.join(",") ?? report.status ?? report.finding?.check ?? report.fault?.kind;
	return more === undefined || more === "" ? report.reason : `${report.reason} ${more}`;
}
