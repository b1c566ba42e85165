// Stores to places near rsp that a block makes one after the other: pushes, and what
// it keeps in its frame. They lie in one page nearly always, so whether that page is
// for compiled code, and where its writers are, is asked once, before the first of
// them; each then has its place as a distance from there. Where the answer is no,
// each of them goes its own way.

import { pageSize } from "../machine/layout.ts";
import type { Expression } from "../semantics/expression.ts";
import { type AccessWriter, storeOf } from "./accessWriter.ts";
import type { Code, Local } from "./code.ts";
import { type GuestInstruction, rsp } from "./guestInstruction.ts";
import { i32, i64 } from "./opcodes.ts";
import { distanceOf, placeOf } from "./places.ts";
import { letsOf } from "./trees.ts";

/** For fewer stores than this asking once costs as much as asking each time. */
const leastStores = 4;
const bytes = 8;

export class StackWindow {
	private readonly code: Code;
	private readonly accesses: AccessWriter;
	private readonly register: () => Local;
	/** Distances of the stores' places from rsp at the block's beginning, by their instructions; and of rsp there. */
	private places: ReadonlyMap<number, { readonly place: number; readonly rsp: number }> = new Map();
	private low = 0;
	private high = 0;
	/** Where the lowest place is, and where its writers are, or 0: set before the first store. */
	private opened: { readonly at: Local; readonly entries: Local } | undefined;

	constructor(code: Code, accesses: AccessWriter, register: () => Local) {
		this.code = code;
		this.accesses = accesses;
		this.register = register;
	}

	/** Begins a block. */
	begin(instructions: readonly GuestInstruction[]): void {
		this.opened = undefined;
		this.places = this.accesses.isWatching ? new Map() : placesOf(instructions);
		const distances = [...this.places.values()].map(({ place }) => place);
		this.low = Math.min(...distances);
		this.high = Math.max(...distances) + bytes;
		if (distances.length < leastStores || this.high - this.low > pageSize / 4) {
			this.places = new Map();
		}
	}

	/** Stores a value of 64 bits for an instruction, with the writers that `token` pushes: here or by `otherwise`. */
	store(index: number, value: Local, token: () => void, otherwise: () => void): void {
		const found = this.places.get(index);
		if (!found) {
			otherwise();
			return;
		}
		const { code } = this;
		this.opened ??= this.open(found.rsp);
		const { at, entries } = this.opened;
		const distance = found.place - this.low;
		code.get(entries);
		code.if();
		code.get(at);
		code.get(value);
		code.access(storeOf(value.type, 64), distance);
		for (const half of this.accesses.notesWriters ? [0, 8] : []) {
			code.get(entries);
			token();
			code.access("i64.store", 2 * distance + half);
		}
		code.else();
		otherwise();
		code.end();
	}

	/** @param moved how far rsp is from where it was at the block's beginning. */
	private open(moved: number): { readonly at: Local; readonly entries: Local } {
		const { code, accesses } = this;
		const lowest = code.temporary(i64);
		const [at, page, entries] = [code.temporary(i32), code.temporary(i32), code.temporary(i32)];
		code.constant32(0);
		code.set(entries);
		code.get(this.register());
		code.constant64(BigInt(this.low - moved));
		code.emit("i64.add");
		code.set(lowest);
		const closed = code.block();
		accesses.unlessAligned(lowest, 64);
		code.branchIf(closed);
		accesses.pushWordEntries(lowest, at);
		code.tee(page);
		code.emit("i32.eqz");
		code.get(at);
		code.constant32(pageSize - 1);
		code.emit("i32.and");
		code.constant32(pageSize - (this.high - this.low));
		code.emit("i32.gt_u", "i32.or");
		code.branchIf(closed);
		accesses.pushEntry(at, page, 1);
		code.set(entries);
		code.end();
		return { at, entries };
	}
}

/** Stores of 64 bits at known distances from rsp, up to where rsp is no longer known. */
function placesOf(instructions: readonly GuestInstruction[]) {
	const places = new Map<number, { place: number; rsp: number }>();
	let moved = 0;
	for (const [index, instruction] of instructions.entries()) {
		const { store } = instruction;
		const distance =
			store?.width === 64 && !instruction.repeat ? distanceFromRsp(instruction, store.address) : Number.NaN;
		if (distance % bytes === 0) {
			places.set(index, { place: moved + distance, rsp: moved });
		}
		moved += instruction.registers.has(rsp) ? distanceOf(instruction) : 0;
		if (Number.isNaN(moved)) {
			break;
		}
	}
	return places;
}

function distanceFromRsp({ effects }: GuestInstruction, address: Expression): number {
	const place = placeOf(address, letsOf(effects));
	return place?.register === rsp ? place.distance : Number.NaN;
}
