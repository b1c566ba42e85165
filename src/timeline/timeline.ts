// The run as a line of steps that can be visited in either direction: a machine,
// the engine that moves it, the states kept along the way, and the journal of
// what came from outside. Any step is reached from the nearest kept state before
// it by running on, which repeats what happened then, edits included. The state
// at a step that was edited is the one after the edits.

import type { Program } from "../assembler/program.ts";
import type { CallRules } from "../machine/callRules.ts";
import type { Engine, Stop } from "../machine/engine.ts";
import type { Host } from "../machine/host.ts";
import type { OutputRecord } from "../machine/kernelView.ts";
import { createMachine, type Machine } from "../machine/machine.ts";
import type { MachineState, WriteRun } from "../machine/machineState.ts";
import type { MachineOptions } from "../machine/options.ts";
import type { Watch } from "../machine/watches.ts";
import { Checkpoints } from "./checkpoints.ts";
import { applyEdit, checkEdit } from "./editing.ts";
import { type Edit, Journal, type JournalRecord } from "./journal.ts";
import { OutputLog } from "./outputLog.ts";
import { Recollection } from "./recollection.ts";

export interface TimelineOptions {
	/** Bytes of page contents and writers that kept states may hold; 256 MiB unless told. */
	readonly historyMemory?: number;
	/** Steps from one kept state to the next while running; 8,192 unless told. */
	readonly spacing?: number;
	/**
	 * Where keeping a state takes long (a program that writes much memory), the distance grows up to
	 * this, so that keeping costs a small part of running; the same as `spacing` unless told.
	 */
	readonly mostSpacing?: number;
	/**
	 * Bytes that the writers of what is written between two kept states may take; 4 MiB unless told. Beyond
	 * them writers are found by running again when they are asked for.
	 */
	readonly writerMemory?: number;
	/** What came from outside in a run that this one repeats, as far as that went. */
	readonly journal?: JournalRecord;
}

/** A seek keeps states this many steps before where it goes: the next one will likely go a step further back. */
const nearby = [256, 16];

const mebibyte = 1024 * 1024;

/** Milliseconds of running in which stopping once does not count. */
const leastRunning = 4;

/** Milliseconds of running between two kept states beyond which they are not moved apart: a jump may have to run as long. */
const mostRunning = 40;

export class Timeline {
	private readonly machine: Machine;
	private readonly engine: Engine;
	private readonly journal: Journal;
	private readonly checkpoints: Checkpoints;
	private readonly leastSpacing: number;
	private readonly mostSpacing: number;
	private readonly writerMemory: number;
	private readonly recollection: Recollection;
	private spacing: number;
	/** Milliseconds of running since a state was kept. */
	private running = 0;
	private furthest = 0;
	private readonly log = new OutputLog();

	/**
	 * Loads the program and stands at its first instruction.
	 * @throws RangeError with a sentence for the user when the options or the program's size do not allow it.
	 */
	constructor(
		program: Program,
		options: MachineOptions,
		host: Host,
		createEngine: (machine: Machine) => Engine,
		{
			historyMemory = 256 * mebibyte,
			spacing = 8192,
			mostSpacing = spacing,
			writerMemory = 4 * mebibyte,
			journal,
		}: TimelineOptions = {},
	) {
		this.journal = new Journal(host, () => this.machine.steps, journal);
		this.machine = createMachine(program, options, this.journal);
		this.engine = createEngine(this.machine);
		this.leastSpacing = spacing;
		this.mostSpacing = mostSpacing;
		this.spacing = spacing;
		this.writerMemory = writerMemory;
		this.checkpoints = new Checkpoints(historyMemory, spacing);
		this.recollection = new Recollection(this.machine, this.checkpoints, {
			goTo: (step) => this.replay(step, () => this.advance(step)),
			finish: () => this.finish(),
		});
		this.applyEdits();
		this.checkpoints.add(this.machine.snapshot());
	}

	/** The state at the current step, live: every run, seek and edit changes it. */
	get state(): MachineState {
		return this.machine;
	}

	get step(): number {
		return this.machine.steps;
	}

	/** The furthest step reached; an edit cuts it down to the present. */
	get lastStep(): number {
		return this.furthest;
	}

	/** What came from outside so far: with the program, all that it takes to repeat the run. */
	get journalRecord(): JournalRecord {
		return this.journal.record;
	}

	/** Bytes of page contents and writers that the kept states hold. */
	get historyBytes(): number {
		return this.checkpoints.bytes;
	}

	/**
	 * Runs on, as `Engine.run` does, through what is known and into what is new. A long `rep` gives
	 * way with a `limit` below the limit asked for.
	 */
	run(limit: number, breakpoints?: ReadonlySet<bigint>, watches?: readonly Watch[], rules?: CallRules): Stop {
		for (;;) {
			const from = this.step;
			const started = performance.now();
			const stop = this.advance(Math.min(limit, this.nextBoundary()), breakpoints, watches, rules);
			this.running += performance.now() - started;
			if (this.step > from) {
				this.keep();
			}
			if (stop.kind !== "limit" || this.machine.midway || this.step >= limit) {
				return stop;
			}
		}
	}

	/**
	 * Stands at the start of the instruction after `step` retired ones, also from inside a `rep`.
	 * @throws RangeError when that step was never reached.
	 */
	seek(step: number): void {
		if (!(Number.isInteger(step) && step >= 0 && step <= this.furthest)) {
			throw new RangeError(`step ${step} is not between 0 and ${this.furthest}`);
		}
		const kept = this.checkpoints.before(step);
		const isBehind = step < this.step || (step === this.step && this.machine.midway);
		if (isBehind || kept.steps > this.step) {
			this.machine.restore(kept);
		}
		for (const distance of nearby) {
			if (step - this.step > 2 * distance) {
				this.replay(step - distance);
				this.checkpoints.add(this.machine.snapshot());
			}
		}
		this.replay(step);
	}

	/** Reads the state at another step and comes back to exactly where we stand. */
	at<T>(step: number, read: (state: MachineState) => T): T {
		const here = this.machine.snapshot();
		this.seek(step);
		this.checkpoints.add(this.machine.snapshot());
		try {
			return read(this.machine);
		} finally {
			this.machine.restore(here);
		}
	}

	/**
	 * Changes the state at the current step; what came after it is forgotten.
	 * @throws RangeError when the edit names memory that is not mapped, or no register.
	 */
	edit(edit: Edit): void {
		checkEdit(this.machine, edit);
		this.seek(this.step);
		this.cutFuture();
		applyEdit(this.machine, edit);
		this.journal.addEdit(this.step, edit);
		this.checkpoints.add(this.machine.snapshot());
	}

	/** Who wrote the bytes of a range last, as of now, ascending; bytes never written are in no run. */
	lastWrites(address: bigint, length: number): readonly WriteRun[] {
		this.recollection.recall(address, length);
		return this.machine.memory.lastWrites(address, length);
	}

	/** Has records of calls keep registers, those of the past too, which is run through again for that; or no longer. */
	keepCallRegisters(areKept: boolean): void {
		const { machine, step } = this;
		if (machine.keepsCallRegisters === areKept) {
			return;
		}
		machine.keepsCallRegisters = areKept;
		if (areKept && step > 0) {
			this.checkpoints.cut(1);
			machine.restore(this.checkpoints.before(0));
			this.seek(step);
		}
	}

	/** How many times something went out up to the current step. */
	get outputCount(): number {
		return this.log.countBefore(this.furthest === this.step ? Number.POSITIVE_INFINITY : this.step);
	}

	/** What went out up to the current step, in order, without the first `from` records. */
	output(from = 0): readonly OutputRecord[] {
		return this.log.records(from, this.outputCount);
	}

	/** The next step at which a state may be kept. */
	private nextBoundary(): number {
		return (Math.floor(this.step / this.spacing) + 1) * this.spacing;
	}

	/** Runs to the limit or the next edit, and does all that is due there but keeping a state. */
	private advance(
		limit: number,
		breakpoints?: ReadonlySet<bigint>,
		watches?: readonly Watch[],
		rules?: CallRules,
	): Stop {
		const from = this.step;
		this.journal.begin();
		const stop = this.engine.run(Math.min(limit, this.journal.nextEdit(from)), breakpoints, watches, rules);
		const { step } = this;
		const known = this.furthest;
		for (const record of this.machine.takeOutput()) {
			if (record.step >= known) {
				this.log.add(record);
			}
		}
		if (step > from) {
			this.applyEdits();
			this.furthest = Math.max(this.furthest, step);
		}
		return stop;
	}

	private applyEdits(): void {
		for (const edit of this.journal.editsAt(this.step)) {
			applyEdit(this.machine, edit);
		}
	}

	/** Ends the `rep` that we are inside of; what stops it before its end is of no interest. */
	private finish(): void {
		const { step } = this;
		while (this.step === step && this.engine.run(step + 1).kind === "limit") {
			// A share of its iterations is done.
		}
	}

	private keep(): void {
		if (this.step % this.spacing === 0 && !this.machine.midway && !this.checkpoints.has(this.step)) {
			const started = performance.now();
			this.machine.memory.limitWriters(this.writerMemory);
			this.checkpoints.add(this.machine.snapshot());
			this.space(performance.now() - started);
		}
	}

	/** Moves kept states apart while keeping one, and stopping for it, takes more than a small part of running, and together when they lie far apart in time. */
	private space(cost: number): void {
		const apart = Math.min(Math.max(cost * 16, leastRunning), mostRunning) / this.running;
		if (apart > 1 && this.spacing < this.mostSpacing) {
			const factor = 2 ** Math.min(4, Math.ceil(Math.log2(apart)));
			this.spacing = Math.min(this.spacing * factor, this.mostSpacing);
		} else if (cost * 64 < this.running && this.running > 4 * leastRunning && this.spacing > this.leastSpacing) {
			this.spacing /= 2;
		}
		this.running = 0;
	}

	/** Runs to a step that was reached before, whatever stops on the way. */
	private replay(step: number, run = () => this.run(step)): void {
		while (this.step < step) {
			const stop = run();
			const goesOn = stop.kind === "limit" || (stop.kind === "fault" && stop.fault.kind === "breakpoint");
			if (!goesOn && this.step < step) {
				throw new Error(`step ${step} was reached before, but now the run ended at ${this.step} (${stop.kind})`);
			}
		}
	}

	private cutFuture(): void {
		const { step } = this;
		this.journal.cut(step);
		this.checkpoints.cut(step);
		this.log.cut(step);
		this.recollection.cut(step);
		this.furthest = step;
	}
}
