// The debugger: everything that the adapter and the command line ask about a run,
// behind one face. Each question is answered by the file of its noun; this one
// owns what they share and nothing else. It knows no protocol and no editor.

import type { Program } from "../assembler/program.ts";
import type { Span } from "../assembler/source.ts";
import type {
	Breakpoint,
	ExceptionFilter,
	FunctionBreakpointRequest,
	InstructionBreakpointRequest,
	LogRecord,
	SourceBreakpointRequest,
} from "./breakpoint.ts";
import type { DisassemblyRow } from "./disassembly.ts";
import type { Frame, RegisterValues, Thread } from "./frame.ts";
import type { History } from "./history.ts";
import type { StackModel, StackRequest } from "./stackModel.ts";
import type { Direction, Granularity, StepKind, StopReport } from "./stopReport.ts";
import type { Completion, ExpressionError, Variable } from "./variable.ts";

export interface DebuggerOptions {
	/** Called for every message of a log point, once for each step that it is reached at. */
	readonly onLog?: (record: LogRecord) => void;
}

export class Debugger {
	/** Grows with every change of state: a stop elsewhere, an edit. */
	get revision(): number {
		throw new Error("not built yet");
	}

	/** Where in the run we stand. */
	get currentStep(): number {
		throw new Error("not built yet");
	}

	/** The furthest step reached. */
	get lastStep(): number {
		throw new Error("not built yet");
	}

	/** True while a `resume` or `step` is under way. */
	get running(): boolean {
		throw new Error("not built yet");
	}

	readonly #program: Program;
	readonly #history: History;
	readonly #options: DebuggerOptions;

	constructor(program: Program, history: History, options: DebuggerOptions = {}) {
		this.#program = program;
		this.#history = history;
		this.#options = options;
	}

	// Moving. All give the report of the stop they end at; only one may be under way.

	/** From step 0: to the first line of the program (reason `entry`), or on to the first stop. */
	start(_options: { readonly stopOnEntry: boolean }): Promise<StopReport> {
		throw new Error("not built yet");
	}

	resume(_direction: Direction): Promise<StopReport> {
		throw new Error("not built yet");
	}

	step(_threadId: number, _kind: StepKind, _granularity: Granularity, _direction: Direction): Promise<StopReport> {
		throw new Error("not built yet");
	}

	/** Asks what is under way to stop soon; its promise then gives reason `pause`. */
	pause(): void {
		throw new Error("not built yet");
	}

	/** Goes to a step, 0 to `lastStep` (values outside are brought inside). */
	seek(_step: number): StopReport {
		throw new Error("not built yet");
	}

	/** Goes back to just before this frame's function was called; the caller's `call` is next. */
	restartFrame(_frameId: number): StopReport {
		throw new Error("not built yet");
	}

	// Breakpoints. Each call replaces all of its kind (and source); answers have the requests' order.

	setSourceBreakpoints(_source: number, _requests: readonly SourceBreakpointRequest[]): readonly Breakpoint[] {
		throw new Error("not built yet");
	}

	setFunctionBreakpoints(_requests: readonly FunctionBreakpointRequest[]): readonly Breakpoint[] {
		throw new Error("not built yet");
	}

	setInstructionBreakpoints(_requests: readonly InstructionBreakpointRequest[]): readonly Breakpoint[] {
		throw new Error("not built yet");
	}

	/** Faults stop the run while `fault` is among them (as at first); else they end the program. */
	setExceptionFilters(_filters: readonly { readonly filter: ExceptionFilter; readonly condition?: string }[]): void {
		throw new Error("not built yet");
	}

	/** 0-based lines of a source, within a range, that have an instruction. */
	breakpointLines(_source: number, _firstLine: number, _lastLine: number): readonly number[] {
		throw new Error("not built yet");
	}

	// Looking.

	threads(): readonly Thread[] {
		throw new Error("not built yet");
	}

	/** At most `count` frames from `start`, innermost first; see `Thread.frameCount`. */
	frames(_threadId: number, _start?: number, _count?: number): readonly Frame[] {
		throw new Error("not built yet");
	}

	/** The frame with an id that `frames` gave at this stop. */
	frame(_id: number): Frame | undefined {
		throw new Error("not built yet");
	}

	/** As they were at the frame's call; undefined where nothing is known. */
	registersOf(_frame: Frame): RegisterValues {
		throw new Error("not built yet");
	}

	locals(_frame: Frame): readonly Variable[] {
		throw new Error("not built yet");
	}

	/** The words of the frame, each named by its absolute address, with its role. */
	stackWords(_frame: Frame): readonly Variable[] {
		throw new Error("not built yet");
	}

	registers(_frame: Frame): readonly Variable[] {
		throw new Error("not built yet");
	}

	flags(_frame: Frame): readonly Variable[] {
		throw new Error("not built yet");
	}

	globals(): readonly Variable[] {
		throw new Error("not built yet");
	}

	/** In the frame, or the innermost one of the running thread. */
	evaluate(_text: string, _frame?: Frame): Variable | ExpressionError {
		throw new Error("not built yet");
	}

	/** Writes the value of `newText` to what `text` means; gives what it holds then. */
	assign(_text: string, _newText: string, _frame?: Frame): Variable | ExpressionError {
		throw new Error("not built yet");
	}

	/** Proposals at offset `column` of `text`, best first. */
	completions(_text: string, _column: number, _frame?: Frame): readonly Completion[] {
		throw new Error("not built yet");
	}

	/** `bytes` up to the first that cannot be read; `unreadable` counts from there to the end or the next readable one. */
	readMemory(_address: bigint, _length: number): { readonly bytes: Uint8Array; readonly unreadable: number } {
		throw new Error("not built yet");
	}

	/** Undefined when done, else one sentence; all or nothing. */
	writeMemory(_address: bigint, _bytes: Uint8Array): string | undefined {
		throw new Error("not built yet");
	}

	/** Exactly `count` rows, ascending, `offset` instructions from the one at `address`. */
	disassemble(_address: bigint, _offset: number, _count: number): readonly DisassemblyRow[] {
		throw new Error("not built yet");
	}

	/** `main+0x14`; undefined where no symbol is near. */
	nameOf(_address: bigint): string | undefined {
		throw new Error("not built yet");
	}

	/** The statement whose bytes hold the address. */
	spanAt(_address: bigint): Span | undefined {
		throw new Error("not built yet");
	}

	stackModel(_request: StackRequest): StackModel {
		throw new Error("not built yet");
	}
}
