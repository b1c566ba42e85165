// The debugger's parts for one run, each the file of its noun, put together here
// and nowhere else.

import type { Program } from "../assembler/program.ts";
import type { LogRecord } from "./breakpoint.ts";
import { Breakpoints } from "./breakpoints.ts";
import { Checks } from "./checks.ts";
import { CodeNames } from "./codeNames.ts";
import { Disassembler } from "./disassembler.ts";
import { Execution } from "./execution.ts";
import { FrameLayouts } from "./frameLayout.ts";
import { Frames } from "./frames.ts";
import { FrameWrites } from "./frameWrites.ts";
import { HeapBlocks } from "./heapBlocks.ts";
import type { History } from "./history.ts";
import { InlinedPlaces } from "./inlinedPlaces.ts";
import { Inspection } from "./inspection.ts";
import { LineTable, type View } from "./lineTable.ts";
import { LocalSlots } from "./localSlots.ts";
import type { Original } from "./originals.ts";
import { PastRegisters } from "./pastRegisters.ts";
import { Placements } from "./placements.ts";
import { Reports } from "./reports.ts";
import { ShownFrames } from "./shownFrames.ts";
import { SourceFunctions } from "./sourceFunctions.ts";
import { StackModels } from "./stackModels.ts";
import { SymbolTable } from "./symbolTable.ts";
import { describeHit } from "./watchText.ts";

export interface DebuggerOptions {
	/** Called for every message of a log point, once for each step that it is reached at. */
	readonly onLog?: (record: LogRecord) => void;
	/** The sources that the program was made from; their indices count on from the program's own. */
	readonly originals?: readonly Original[];
	/** What places are shown in where there is a choice; `source` unless told. */
	readonly view?: View;
}

export type Parts = ReturnType<typeof createParts>;

export function createParts(program: Program, history: History, options: DebuggerOptions) {
	const { memory } = history.state;
	const symbols = new SymbolTable(program);
	const lines = new LineTable(program, options.originals, options.view);
	const names = new CodeNames(symbols, lines);
	const past = new PastRegisters(history);
	const frames = new Frames(history, symbols, lines, past);
	const slots = new LocalSlots(program, symbols);
	const functions = new SourceFunctions(program);
	const inlined = new InlinedPlaces(functions, lines);
	const shown = new ShownFrames(history, frames, inlined);
	const layouts = new FrameLayouts({ memory, symbols, slots, functions, past });
	const sources = { history, symbols, heap: new HeapBlocks(history, names), frames, shown, layouts, inlined };
	const models = new StackModels({ ...sources, lines, past });
	const writes = new FrameWrites((frame, low, size) => models.viewAround(frame, low, size));
	const inspection = new Inspection(sources, writes);
	const breakpoints = new Breakpoints(
		new Placements({ lines, symbols, functions, inlined, memorySize: memory.size }),
		inspection,
		(name, hit, rip) => {
			const { watch } = hit;
			const local = watch.kind === "memory" ? inspection.localAt(watch.address) : undefined;
			return describeHit(local ?? name, hit, rip, history.state, names);
		},
	);
	const checks = new Checks(history, names, sources.heap, inspection);
	return {
		symbols,
		lines,
		past,
		frames,
		shown,
		inlined,
		layouts,
		models,
		inspection,
		breakpoints,
		checks,
		execution: new Execution(history, breakpoints, checks, hasTraps(lines, symbols), options.onLog),
		reports: new Reports(history, inspection),
		disassembler: new Disassembler(memory, symbols, lines),
	};
}

const int3 = 0xcc;

/** Whether any instruction of the program is `int3`. */
function hasTraps(lines: LineTable, symbols: SymbolTable): boolean {
	return lines.assembly.rows().some(({ address, length, kind }) => {
		const segment = kind === "instruction" && length === 1 ? symbols.segmentAt(address) : undefined;
		return segment?.bytes[Number(address - segment.address)] === int3;
	});
}
