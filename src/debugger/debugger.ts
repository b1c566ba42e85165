// The debugger: everything that the adapter and the command line ask about a run,
// behind one face. Each question is answered by the file of its noun; this one
// owns what they share, and tells them when the state has changed. It knows no
// protocol and no editor.

import type { Program } from "../assembler/program.ts";
import type { Span } from "../assembler/source.ts";
import type { Edit } from "../timeline/journal.ts";
import { memoryEdit } from "./assignment.ts";
import type {
	Breakpoint,
	DataBreakpointInfo,
	DataBreakpointRequest,
	ExceptionFilter,
	FunctionBreakpointRequest,
	InstructionBreakpointRequest,
	LogRecord,
	SourceBreakpointRequest,
} from "./breakpoint.ts";
import { Breakpoints } from "./breakpoints.ts";
import { type CallAhead, CallsAhead } from "./callsAhead.ts";
import { Checks } from "./checks.ts";
import { CodeNames } from "./codeNames.ts";
import { Disassembler } from "./disassembler.ts";
import type { CodeListing, DisassemblyRow } from "./disassembly.ts";
import { Execution } from "./execution.ts";
import type { Frame, RegisterValues, Thread } from "./frame.ts";
import { FrameLayouts } from "./frameLayout.ts";
import { Frames } from "./frames.ts";
import { FrameWrites } from "./frameWrites.ts";
import { HeapBlocks } from "./heapBlocks.ts";
import type { History } from "./history.ts";
import { Inspection } from "./inspection.ts";
import type { LineRow } from "./lineLayer.ts";
import { LineTable, type View } from "./lineTable.ts";
import { LocalSlots } from "./localSlots.ts";
import type { Original } from "./originals.ts";
import { PastRegisters } from "./pastRegisters.ts";
import type { PastWork } from "./pastSearch.ts";
import { Placements } from "./placements.ts";
import { Reports } from "./reports.ts";
import type { Range, StackModel, StackRequest } from "./stackModel.ts";
import { StackModels } from "./stackModels.ts";
import { type StepEnding, Stepping } from "./stepping.ts";
import type { Direction, Granularity, StepKind, StopReason, StopReport } from "./stopReport.ts";
import { SymbolTable } from "./symbolTable.ts";
import { isInstruction, performed } from "./typedInstruction.ts";
import type { Completion, ExpressionError, Variable } from "./variable.ts";
import { describeHit } from "./watchText.ts";

export interface DebuggerOptions {
	/** Called for every message of a log point, once for each step that it is reached at. */
	readonly onLog?: (record: LogRecord) => void;
	/** The sources that the program was made from; their indices count on from the program's own. */
	readonly originals?: readonly Original[];
	/** What places are shown in where there is a choice; `source` unless told. */
	readonly view?: View;
}

/** What an instruction typed by the user has done. */
interface Performed {
	readonly text: string;
	readonly stores: readonly Range[];
}

const int3 = 0xcc;

export class Debugger {
	readonly #history: History;
	readonly #symbols: SymbolTable;
	readonly #lines: LineTable;
	readonly #past: PastRegisters;
	readonly #frames: Frames;
	readonly #layouts: FrameLayouts;
	readonly #inspection: Inspection;
	readonly #breakpoints: Breakpoints;
	readonly #checks: Checks;
	readonly #execution: Execution;
	readonly #stepping: Stepping;
	readonly #callsAhead: CallsAhead;
	readonly #reports: Reports;
	readonly #disassembler: Disassembler;
	readonly #models: StackModels;
	#revision = 1;
	#running = false;
	#wasEdited = false;

	constructor(program: Program, history: History, options: DebuggerOptions = {}) {
		this.#history = history;
		const { memory } = history.state;
		this.#symbols = new SymbolTable(program);
		this.#lines = new LineTable(program, options.originals, options.view);
		const names = new CodeNames(this.#symbols, this.#lines);
		this.#past = new PastRegisters(history);
		this.#frames = new Frames(history, this.#symbols, this.#lines, this.#past);
		this.#layouts = new FrameLayouts(memory, this.#symbols, new LocalSlots(program, this.#symbols));
		const sources = {
			history,
			symbols: this.#symbols,
			heap: new HeapBlocks(history, names),
			frames: this.#frames,
			layouts: this.#layouts,
		};
		const writes = new FrameWrites((frame, low, size) => this.#models.viewAround(frame, low, size));
		this.#inspection = new Inspection(sources, writes);
		this.#breakpoints = new Breakpoints(
			new Placements(this.#lines, this.#symbols, memory.size),
			this.#inspection,
			(name, hit, rip) => {
				const { watch } = hit;
				const local = watch.kind === "memory" ? this.#inspection.localAt(watch.address) : undefined;
				return describeHit(local ?? name, hit, rip, history.state, names);
			},
		);
		this.#checks = new Checks(history, names, sources.heap, this.#inspection);
		this.#execution = new Execution(history, this.#breakpoints, this.#checks, this.#hasTraps(), options.onLog);
		this.#stepping = new Stepping(history, this.#execution, this.#lines);
		this.#callsAhead = new CallsAhead(history, this.#symbols, this.#lines);
		this.#reports = new Reports(history, this.#inspection);
		this.#disassembler = new Disassembler(memory, this.#symbols, this.#lines);
		this.#models = new StackModels({ ...sources, lines: this.#lines, past: this.#past });
	}

	/** Grows with every change of state: a stop elsewhere, an edit. */
	get revision(): number {
		return this.#revision;
	}

	/** Where in the run we stand. */
	get currentStep(): number {
		return this.#history.step;
	}

	/** The furthest step reached. */
	get lastStep(): number {
		return this.#history.lastStep;
	}

	/** True while a `start`, `resume` or `step` is under way. */
	get running(): boolean {
		return this.#running;
	}

	/** What the move under way is doing in the past, which may take long. */
	get pastWork(): PastWork | undefined {
		return this.#execution.pastWork;
	}

	// Moving. All give the report of the stop they end at; only one may be under way.

	/** From step 0: to the first line of the program (reason `entry`), or on to the first stop. */
	start({ stopOnEntry }: { readonly stopOnEntry: boolean }): Promise<StopReport> {
		return this.#move("entry", async () => {
			if (stopOnEntry) {
				return this.#lines.rowAt(this.#history.state.registers.rip)
					? { kind: "done" }
					: this.#stepping.forward("into", "line");
			}
			const arrival = this.#execution.arrivalHere();
			return arrival ? { kind: "arrival", arrival } : this.#execution.run(Number.POSITIVE_INFINITY);
		});
	}

	resume(direction: Direction): Promise<StopReport> {
		return this.#move("step", async () => {
			if (direction === "forward") {
				return this.#execution.run(Number.POSITIVE_INFINITY);
			}
			const ending = await this.#execution.searchBack(0, this.#history.step);
			if (!ending) {
				this.#history.seek(0);
			}
			return ending ?? { kind: "start" };
		});
	}

	/** A step in a sleeping fiber runs until it is awake again. */
	step(threadId: number, kind: StepKind, granularity: Granularity, direction: Direction): Promise<StopReport> {
		return this.#move("step", async () => {
			const { state } = this.#history;
			const stack = state.stacks.find((candidate) => candidate.id === threadId);
			if (direction === "backward") {
				return this.#stepping.backward(kind, granularity);
			}
			if (!stack || stack.id === state.currentStack) {
				return this.#stepping.forward(kind, granularity);
			}
			return this.#execution.run(Number.POSITIVE_INFINITY, {
				addresses: new Set([stack.savedRip]),
				accept: () => state.currentStack === threadId,
			});
		});
	}

	/** The calls of the present line that a step may go into. */
	callsAhead(): readonly CallAhead[] {
		return this.#callsAhead.list();
	}

	/** A step of the running thread into one of `callsAhead`. */
	stepIntoCall(callSite: bigint): Promise<StopReport> {
		return this.#move("step", () => this.#stepping.intoCall(callSite));
	}

	/** Asks what is under way to stop soon; its promise then gives reason `pause`. */
	pause(): void {
		this.#execution.pause();
	}

	/** Goes to a step, 0 to `lastStep` (values outside are brought inside). */
	seek(step: number): StopReport {
		this.#goTo(Math.max(0, Math.min(Math.trunc(step), this.lastStep)));
		return this.#reports.plain("goto");
	}

	/** Goes back to just before this frame's function was called; the caller's `call` is next. */
	restartFrame(frameId: number): StopReport {
		const frame = this.frame(frameId);
		if (frame) {
			this.#goTo(frame.record.step);
		}
		return this.#reports.plain("goto");
	}

	// Breakpoints. Each call replaces all of its kind (and source); answers have the requests' order.

	setSourceBreakpoints(source: number, requests: readonly SourceBreakpointRequest[]): readonly Breakpoint[] {
		return this.#breakpoints.setSource(source, requests);
	}

	setFunctionBreakpoints(requests: readonly FunctionBreakpointRequest[]): readonly Breakpoint[] {
		return this.#breakpoints.setFunctions(requests);
	}

	setInstructionBreakpoints(requests: readonly InstructionBreakpointRequest[]): readonly Breakpoint[] {
		return this.#breakpoints.setInstructions(requests);
	}

	/** Those that cannot be set, such as one that waits for a register to be read, are not verified. */
	setDataBreakpoints(requests: readonly DataBreakpointRequest[]): readonly Breakpoint[] {
		return this.#breakpoints.setData(requests);
	}

	/** What a data breakpoint on what `text` means would watch: all of it, or `bytes` bytes from there on. */
	dataBreakpointInfo(text: string, frame?: Frame, bytes?: number): DataBreakpointInfo | ExpressionError {
		return this.#inspection.dataPlace(text, frame, bytes);
	}

	/** Faults stop the run while `fault` is among them (as at first); else they end the program. The others are checks. */
	setExceptionFilters(filters: readonly { readonly filter: ExceptionFilter; readonly condition?: string }[]): void {
		this.#reports.setFaultFilter(filters.find(({ filter }) => filter === "fault"));
		this.#checks.set(
			filters.flatMap(({ filter, condition }) => (filter === "fault" ? [] : [{ check: filter, condition }])),
		);
	}

	/** 0-based lines of a source, from `firstLine` to `lastLine`, that have an instruction. */
	breakpointLines(source: number, firstLine: number, lastLine: number): readonly number[] {
		return this.#lines.linesWithCode(source).filter((line) => line >= firstLine && line <= lastLine);
	}

	/** The statements of one line of a source, ascending; a line without any has none. */
	statements(source: number, line: number): readonly LineRow[] {
		return this.#lines.statements(source, line);
	}

	/** Whether places are shown in the sources or in the assembly; undefined where there is no choice. */
	get view(): View | undefined {
		return this.#lines.view;
	}

	/** Shows places in the other text from now on; the program stays where it is. */
	show(view: View): void {
		this.#lines.show(view);
		this.#models.forgetCode();
		this.#changed();
	}

	// Looking.

	threads(): readonly Thread[] {
		return this.#frames.threads();
	}

	/** At most `count` frames from `start`, innermost first; see `Thread.frameCount`. */
	frames(threadId: number, start = 0, count = Number.POSITIVE_INFINITY): readonly Frame[] {
		return this.#frames.list(threadId, start, count);
	}

	/** The frame with an id that `frames` gave at this stop. */
	frame(id: number): Frame | undefined {
		return this.#frames.byId(id);
	}

	/** The frame that stands now where the one with an id stood at an earlier stop. */
	successorOf(id: number): Frame | undefined {
		return this.#frames.successorOf(id);
	}

	/** True when `frames` gave a frame of this id, at this stop or an earlier one. */
	hasGivenFrame(id: number): boolean {
		return this.#frames.wasGiven(id);
	}

	/** As they were at the frame's call. */
	registersOf(frame: Frame): RegisterValues {
		return this.#frames.registersOf(frame);
	}

	locals(frame: Frame): readonly Variable[] {
		return this.#inspection.locals(frame);
	}

	/** The words of the frame, each named by its absolute address, with its role. */
	stackWords(frame: Frame): readonly Variable[] {
		return this.#models.words(frame);
	}

	registers(frame: Frame): readonly Variable[] {
		return this.#inspection.registers(frame);
	}

	vectors(frame: Frame): readonly Variable[] {
		return this.#inspection.vectors(frame);
	}

	flags(frame: Frame): readonly Variable[] {
		return this.#inspection.flags(frame);
	}

	globals(): readonly Variable[] {
		return this.#inspection.globals();
	}

	/** In the frame, or the innermost one of the running thread. */
	evaluate(text: string, frame?: Frame): Variable | ExpressionError {
		return this.#inspection.evaluate(text, frame);
	}

	/** Writes the value of `newText` to what `text` means; gives what it holds then. */
	assign(text: string, newText: string, frame?: Frame): Variable | ExpressionError {
		const edit = this.#inspection.assignment(text, newText, frame);
		if ("message" in edit) {
			return edit;
		}
		const { threadId, index } = frame ?? { threadId: this.#history.state.currentStack, index: 0 };
		this.#edit(edit);
		return this.#inspection.evaluate(text, this.#frames.list(threadId, index, 1)[0]);
	}

	/** Whether a text is meant as an instruction, to be done by `perform`. */
	isInstruction(text: string): boolean {
		return isInstruction(text, this.#symbols);
	}

	/** Does an instruction to the state at hand, as an edit; gives what it did in words, and the bytes it stored to. */
	perform(text: string, frame?: Frame): Performed | ExpressionError {
		const { state } = this.#history;
		const isPresent = !frame || (frame.index === 0 && frame.threadId === state.currentStack);
		const outcome = isPresent
			? performed(text, state, this.#symbols)
			: "an instruction is done where the program stands, in the innermost frame";
		if (typeof outcome === "string") {
			return { message: outcome, start: 0, end: text.length };
		}
		for (const edit of outcome.edits) {
			this.#edit(edit);
		}
		const stores = outcome.edits.flatMap((edit) =>
			edit.kind === "memory" ? [{ address: edit.address, length: edit.bytes.length }] : [],
		);
		return { text: outcome.text, stores };
	}

	/** Proposals at offset `column` of `text`, best first. */
	completions(text: string, column: number, frame?: Frame): readonly Completion[] {
		return this.#inspection.completions(text, column, frame);
	}

	/** `bytes` up to the first that cannot be read; `unreadable` is how many of the rest are missing. */
	readMemory(address: bigint, length: number): { readonly bytes: Uint8Array; readonly unreadable: number } {
		const bytes = this.#history.state.memory.peek(address, length);
		return { bytes, unreadable: length - bytes.length };
	}

	/** Undefined when done, else one sentence; all or nothing. */
	writeMemory(address: bigint, bytes: Uint8Array): string | undefined {
		const edit = memoryEdit(address, bytes, this.#history.state);
		if (typeof edit === "string") {
			return edit;
		}
		this.#edit(edit);
		return undefined;
	}

	/** Exactly `count` rows, ascending, the first `offset` instructions from the one at `address`. */
	disassemble(address: bigint, offset: number, count: number): readonly DisassemblyRow[] {
		return this.#disassembler.rows(address, offset, count);
	}

	/** The function at an address that is in no source, as a text of its own; undefined elsewhere. */
	listing(address: bigint): CodeListing | undefined {
		return this.#disassembler.listing(address);
	}

	/** `main+0x14`; undefined where no symbol is near. */
	nameOf(address: bigint): string | undefined {
		return this.#symbols.nameOf(address);
	}

	/** The statement whose bytes hold the address. */
	spanAt(address: bigint): Span | undefined {
		return this.#lines.rowAt(address)?.span;
	}

	/** Where what an address is of is written: the statement whose bytes hold it, else the label of its data. */
	placeOf(address: bigint): Span | undefined {
		const span = this.spanAt(address);
		const data = span || this.#symbols.isCode(address) ? undefined : this.#symbols.dataAt(address);
		return span ?? (data && this.#symbols.find(data.name)?.definition);
	}

	/** Whether an address has a place in any text: in a source, or in the listing of a function that is in none. */
	hasPlace(address: bigint): boolean {
		return this.placeOf(address) !== undefined || this.#symbols.functionAt(address) !== undefined;
	}

	stackModel(request: StackRequest): StackModel {
		return this.#models.model(request, this.#revision);
	}

	async #move(reason: StopReason, run: () => Promise<StepEnding>): Promise<StopReport> {
		if (this.#running) {
			throw new Error("the program is running already");
		}
		this.#running = true;
		this.#models.leave();
		try {
			const pausedEarly = await this.#execution.begin();
			return this.#reports.report(pausedEarly ?? (await run()), reason);
		} finally {
			this.#running = false;
			this.#changed();
		}
	}

	#goTo(step: number): void {
		this.#models.leave();
		this.#history.seek(step);
		this.#changed();
	}

	#edit(edit: Edit): void {
		this.#history.edit(edit);
		this.#wasEdited = true;
		const { step } = this.#history;
		this.#past.cut(step);
		this.#models.cut(step);
		this.#breakpoints.cut(step);
		this.#checks.cut(step);
		this.#reports.forgetFault();
		this.#revision++;
		this.#frames.renew();
		this.#forgetCode();
	}

	#changed(): void {
		this.#revision++;
		this.#frames.reset();
		const { memory } = this.#history.state;
		// An edit is undone and done again by going over it.
		if (this.#wasEdited || memory.regions().some(({ permissions }) => permissions.write && permissions.execute)) {
			this.#forgetCode();
		}
	}

	/** Code may have been written. */
	#forgetCode(): void {
		this.#layouts.reset();
		this.#models.forgetCode();
	}

	/** Whether any instruction of the program is `int3`. */
	#hasTraps(): boolean {
		return this.#lines.assembly.rows().some(({ address, length, kind }) => {
			const segment = kind === "instruction" && length === 1 ? this.#symbols.segmentAt(address) : undefined;
			return segment?.bytes[Number(address - segment.address)] === int3;
		});
	}
}
