// Loads of a block from places near one another (accessRuns.ts). Whether they may be
// read is asked once, before the first of them; each then has its place as a distance
// from the lowest.

import type { Expression } from "../semantics/expression.ts";
import { type AccessRun, AccessRuns } from "./accessRuns.ts";
import type { AccessWriter } from "./accessWriter.ts";
import type { Code, Local } from "./code.ts";
import type { GuestInstruction } from "./guestInstruction.ts";
import { i32, i64, type MemoryOpcode } from "./opcodes.ts";
import { mostlyIn, readableAhead } from "./readableRanges.ts";

/** One load is as soon asked for itself. */
const limits = { leastAccesses: 2, mostBytes: readableAhead, alignment: 1 };

export class LoadWindows {
	private readonly code: Code;
	private readonly accesses: AccessWriter;
	private readonly register: (number: number) => Local;
	private runs = new AccessRuns([], loadsOf, limits);
	/** The lowest place of each run that has begun, as i32. */
	private readonly opened = new Map<AccessRun, Local>();

	constructor(code: Code, accesses: AccessWriter, register: (number: number) => Local) {
		this.code = code;
		this.accesses = accesses;
		this.register = register;
	}

	/** Begins a block. */
	begin(instructions: readonly GuestInstruction[]): void {
		this.opened.clear();
		const { isWatching, asksUnset } = this.accesses;
		this.runs = new AccessRuns(isWatching || asksUnset ? [] : instructions, loadsOf, limits);
	}

	/** Before the instruction with a number: tests the places of the runs that it begins; leaves when some may not be read. */
	open(index: number): void {
		const { code, accesses } = this;
		for (const run of this.runs.beginningAt(index)) {
			const [lowest, place] = [code.temporary(i64), code.temporary(i32)];
			code.get(this.register(run.register));
			code.constant64(BigInt(run.low - run.moved));
			code.emit("i64.add");
			code.set(lowest);
			accesses.leaveUnreadable(lowest, run.high - run.low, mostlyIn(run.register));
			code.get(lowest);
			code.emit("i32.wrap_i64");
			code.set(place);
			this.opened.set(run, place);
		}
	}

	/** Pushes what `opcode` loads for the instruction with a number; false when that load is in no run. */
	load(index: number, address: Expression, opcode: MemoryOpcode): boolean {
		const place = this.runs.placeOf(index, address);
		const lowest = place && this.opened.get(place.run);
		if (!lowest) {
			return false;
		}
		this.code.get(lowest);
		this.code.access(opcode, place.distance);
		return true;
	}
}

function loadsOf({ loads, repeat }: GuestInstruction) {
	return repeat ? [] : loads.map(({ address, width }) => ({ address, bytes: width / 8 }));
}
