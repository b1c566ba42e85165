// The debugger: everything that the adapter and the command line ask about a run,
// behind one face. Each question is answered by the file of its noun; this one
// owns what they share, and tells them when the state has changed. It knows no
// protocol and no editor.

import type { Program } from "../assembler/program.ts";
import type { Span } from "../assembler/source.ts";
import type {
	Breakpoint,
	DataBreakpointInfo,
	DataBreakpointRequest,
	ExceptionFilter,
	FunctionBreakpointRequest,
	InstructionBreakpointRequest,
	SourceBreakpointRequest,
} from "./breakpoint.ts";
import { type CallAhead, CallsAhead } from "./callsAhead.ts";
import type { CodeListing, DisassemblyRow } from "./disassembly.ts";
import { Editing, type Performed } from "./editing.ts";
import type { Frame, Thread } from "./frame.ts";
import type { History } from "./history.ts";
import type { LineRow } from "./lineLayer.ts";
import type { View } from "./lineTable.ts";
import { Movement } from "./movement.ts";
import { createParts, type DebuggerOptions, type Parts } from "./parts.ts";
import type { PastWork } from "./pastSearch.ts";
import { Present } from "./present.ts";
import type { StackModel, StackRequest } from "./stackModel.ts";
import type { Direction, Granularity, StepKind, StopReport } from "./stopReport.ts";
import { isInstruction } from "./typedInstruction.ts";
import type { Completion, ExpressionError, Variable } from "./variable.ts";

export class Debugger {
	readonly #history: History;
	readonly #parts: Parts;
	readonly #present: Present;
	readonly #movement: Movement;
	readonly #editing: Editing;
	readonly #callsAhead: CallsAhead;

	constructor(program: Program, history: History, options: DebuggerOptions = {}) {
		this.#history = history;
		this.#parts = createParts(program, history, options);
		this.#present = new Present(history, this.#parts);
		this.#movement = new Movement(history, this.#parts, this.#present);
		this.#editing = new Editing(history, this.#parts, this.#present);
		this.#callsAhead = new CallsAhead(history, this.#parts.symbols, this.#parts.lines);
	}

	/** Grows with every change of state: a stop elsewhere, an edit. */
	get revision(): number {
		return this.#present.revision;
	}

	/** Where in the run we stand. */
	get currentStep(): number {
		return this.#history.step;
	}

	/** The furthest step reached. */
	get lastStep(): number {
		return this.#history.lastStep;
	}

	/** What the move under way is doing in the past, which may take long. */
	get pastWork(): PastWork | undefined {
		return this.#parts.execution.pastWork;
	}

	// Moving. All give the report of the stop they end at; only one may be under way.

	/** From step 0: to the first line of the program (reason `entry`), or on to the first stop. */
	start({ stopOnEntry }: { readonly stopOnEntry: boolean }): Promise<StopReport> {
		return this.#movement.start(stopOnEntry);
	}

	resume(direction: Direction): Promise<StopReport> {
		return this.#movement.resume(direction);
	}

	/** A step in a sleeping fiber runs until it is awake again. */
	step(threadId: number, kind: StepKind, granularity: Granularity, direction: Direction): Promise<StopReport> {
		return this.#movement.step(threadId, kind, granularity, direction);
	}

	/** The calls of the present line that a step may go into. */
	callsAhead(): readonly CallAhead[] {
		return this.#callsAhead.list();
	}

	/** A step of the running thread into one of `callsAhead`. */
	stepIntoCall(callSite: bigint): Promise<StopReport> {
		return this.#movement.stepIntoCall(callSite);
	}

	/** Asks what is under way to stop soon; its promise then gives reason `pause`. */
	pause(): void {
		this.#parts.execution.pause();
	}

	/** Goes to a step, 0 to `lastStep` (values outside are brought inside). */
	seek(step: number): StopReport {
		return this.#movement.goTo(Math.max(0, Math.min(Math.trunc(step), this.lastStep)));
	}

	/** Goes back to just before this frame's function was called; the caller's `call` is next. */
	restartFrame(frameId: number): StopReport {
		const frame = this.frame(frameId);
		return frame ? this.#movement.goTo(frame.record.step) : this.#movement.stay();
	}

	// Breakpoints. Each call replaces all of its kind (and source); answers have the requests' order.

	/** Whether a breakpoint is set that the program could come to. */
	get hasBreakpoints(): boolean {
		return this.#parts.breakpoints.areSet;
	}

	setSourceBreakpoints(source: number, requests: readonly SourceBreakpointRequest[]): readonly Breakpoint[] {
		return this.#parts.breakpoints.setSource(source, requests);
	}

	setFunctionBreakpoints(requests: readonly FunctionBreakpointRequest[]): readonly Breakpoint[] {
		return this.#parts.breakpoints.setFunctions(requests);
	}

	setInstructionBreakpoints(requests: readonly InstructionBreakpointRequest[]): readonly Breakpoint[] {
		return this.#parts.breakpoints.setInstructions(requests);
	}

	/** Those that cannot be set, such as one that waits for a register to be read, are not verified. */
	setDataBreakpoints(requests: readonly DataBreakpointRequest[]): readonly Breakpoint[] {
		return this.#parts.breakpoints.setData(requests);
	}

	/** What a data breakpoint on what `text` means would watch: all of it, or `bytes` bytes from there on. */
	dataBreakpointInfo(text: string, frame?: Frame, bytes?: number): DataBreakpointInfo | ExpressionError {
		return this.#parts.inspection.dataPlace(text, frame, bytes);
	}

	/** Faults stop the run while `fault` is among them (as at first); else they end the program. The others are checks. */
	setExceptionFilters(filters: readonly { readonly filter: ExceptionFilter; readonly condition?: string }[]): void {
		this.#parts.reports.setFaultFilter(filters.find(({ filter }) => filter === "fault"));
		this.#parts.checks.set(
			filters.flatMap(({ filter, condition }) => (filter === "fault" ? [] : [{ check: filter, condition }])),
		);
	}

	/** 0-based lines of a source, from `firstLine` to `lastLine`, that have an instruction. */
	breakpointLines(source: number, firstLine: number, lastLine: number): readonly number[] {
		return this.#parts.lines.linesWithCode(source).filter((line) => line >= firstLine && line <= lastLine);
	}

	/** The statements of one line of a source, ascending; a line without any has none. */
	statements(source: number, line: number): readonly LineRow[] {
		return this.#parts.lines.statements(source, line);
	}

	/** Whether places are shown in the sources or in the assembly; undefined where there is no choice. */
	get view(): View | undefined {
		return this.#parts.lines.view;
	}

	/** Shows places in the other text from now on; the program stays where it is. */
	show(view: View): void {
		this.#parts.lines.show(view);
		this.#parts.models.forgetCode();
		this.#present.changed();
	}

	// Looking.

	threads(): readonly Thread[] {
		return this.#parts.shown.threads();
	}

	/** At most `count` frames from `start`, innermost first; see `Thread.frameCount`. */
	frames(threadId: number, start = 0, count = Number.POSITIVE_INFINITY): readonly Frame[] {
		return this.#parts.shown.list(threadId, start, count);
	}

	/** The frame with an id that `frames` gave at this stop. */
	frame(id: number): Frame | undefined {
		return this.#parts.shown.byId(id);
	}

	/** The frame that stands now where the one with an id stood at an earlier stop. */
	successorOf(id: number): Frame | undefined {
		return this.#parts.shown.successorOf(id);
	}

	/** True when `frames` gave a frame of this id, at this stop or an earlier one. */
	hasGivenFrame(id: number): boolean {
		return this.#parts.frames.wasGiven(id);
	}

	locals(frame: Frame): readonly Variable[] {
		return this.#parts.inspection.locals(frame);
	}

	/** The words of the frame, each named by its absolute address, with its role. */
	stackWords(frame: Frame): readonly Variable[] {
		return this.#parts.models.words(frame);
	}

	registers(frame: Frame): readonly Variable[] {
		return this.#parts.inspection.registers(frame);
	}

	vectors(frame: Frame): readonly Variable[] {
		return this.#parts.inspection.vectors(frame);
	}

	x87(frame: Frame): readonly Variable[] {
		return this.#parts.inspection.x87(frame);
	}

	flags(frame: Frame): readonly Variable[] {
		return this.#parts.inspection.flags(frame);
	}

	globals(): readonly Variable[] {
		return this.#parts.inspection.globals();
	}

	/** In the frame, or the innermost one of the running thread. */
	evaluate(text: string, frame?: Frame): Variable | ExpressionError {
		return this.#parts.inspection.evaluate(text, frame);
	}

	/** Writes the value of `newText` to what `text` means; gives what it holds then. */
	assign(text: string, newText: string, frame?: Frame): Variable | ExpressionError {
		return this.#editing.assign(text, newText, frame);
	}

	/** Whether a text is meant as an instruction, to be done by `perform`. */
	isInstruction(text: string): boolean {
		return isInstruction(text, this.#parts.symbols);
	}

	/** Does an instruction to the state at hand, as an edit; gives what it did in words, and the bytes it stored to. */
	perform(text: string, frame?: Frame): Performed | ExpressionError {
		return this.#editing.perform(text, frame);
	}

	/** Proposals at offset `column` of `text`, best first. */
	completions(text: string, column: number, frame?: Frame): readonly Completion[] {
		return this.#parts.inspection.completions(text, column, frame);
	}

	/** `bytes` up to the first that cannot be read; `unreadable` is how many of the rest are missing. */
	readMemory(address: bigint, length: number): { readonly bytes: Uint8Array; readonly unreadable: number } {
		const bytes = this.#history.state.memory.peek(address, length);
		return { bytes, unreadable: length - bytes.length };
	}

	/** Undefined when done, else one sentence; all or nothing. */
	writeMemory(address: bigint, bytes: Uint8Array): string | undefined {
		return this.#editing.writeMemory(address, bytes);
	}

	/** Exactly `count` rows, ascending, the first `offset` instructions from the one at `address`. */
	disassemble(address: bigint, offset: number, count: number): readonly DisassemblyRow[] {
		return this.#parts.disassembler.rows(address, offset, count);
	}

	/** The function at an address that is in no source, as a text of its own; undefined elsewhere. */
	listing(address: bigint): CodeListing | undefined {
		return this.#parts.disassembler.listing(address);
	}

	/** The statement whose bytes hold the address. */
	spanAt(address: bigint): Span | undefined {
		return this.#parts.lines.rowAt(address)?.span;
	}

	/** Where what an address is of is written: the statement whose bytes hold it, else the label of its data. */
	placeOf(address: bigint): Span | undefined {
		const span = this.spanAt(address);
		const data = span || this.#parts.symbols.isCode(address) ? undefined : this.#parts.symbols.dataAt(address);
		return span ?? (data && this.#parts.symbols.find(data.name)?.definition);
	}

	/** Whether an address has a place in any text: in a source, or in the listing of a function that is in none. */
	hasPlace(address: bigint): boolean {
		return this.placeOf(address) !== undefined || this.#parts.symbols.functionAt(address) !== undefined;
	}

	stackModel(request: StackRequest): StackModel {
		return this.#parts.models.model(request, this.#present.revision);
	}
}
