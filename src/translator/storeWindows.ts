// Stores of a block to places near one another (accessRuns.ts), in its short form.
// They lie in one page nearly always, so whether that page is for compiled code, and
// where its writers are, is asked once, before the first of them; each then has its
// place as a distance from the lowest. Where the answer is no, the block takes a
// detour at the first.

import { pageSize } from "../machine/layout.ts";
import { type AccessRun, AccessRuns } from "./accessRuns.ts";
import type { AccessWidth, AccessWriter } from "./accessWriter.ts";
import type { Code, Local } from "./code.ts";
import type { GuestInstruction, Store } from "./guestInstruction.ts";
import { i32, i64 } from "./opcodes.ts";
import { isShort, type StoreExits, storeOf } from "./storeWriter.ts";

/** For fewer stores asking once costs as much as asking each time; a page has a writer for every 4 bytes. */
const limits = { leastAccesses: 3, mostBytes: pageSize / 4, alignment: 4 };

/** Where the lowest place is, and where its writers are. */
interface Opened {
	readonly at: Local;
	readonly entries: Local;
}

export class StoreWindows {
	private readonly code: Code;
	private readonly accesses: AccessWriter;
	private readonly exits: StoreExits;
	private readonly register: (number: number) => Local;
	private runs = new AccessRuns([], storesOf, limits);
	/** Set before the first store of a run. */
	private readonly opened = new Map<AccessRun, Opened>();

	constructor(code: Code, accesses: AccessWriter, exits: StoreExits, register: (number: number) => Local) {
		this.code = code;
		this.accesses = accesses;
		this.exits = exits;
		this.register = register;
	}

	/** Begins a block. */
	begin(instructions: readonly GuestInstruction[]): void {
		this.opened.clear();
		this.runs = new AccessRuns(this.accesses.isWatching ? [] : instructions, storesOf, limits);
	}

	/** Whether nothing is asked any more when the instruction with a number stores. */
	isOpened(index: number, { address }: Store): boolean {
		const place = this.runs.placeOf(index, address);
		return place !== undefined && place.run.first !== index;
	}

	/** Stores a value for the instruction with a number, with the writers that `token` pushes; false when that store is in no run. */
	store(index: number, { address, width }: Store, value: Local, token: () => void): boolean {
		const place = this.runs.placeOf(index, address);
		if (!place) {
			return false;
		}
		const { code, accesses } = this;
		const { at, entries } = this.opened.get(place.run) ?? this.open(place.run);
		code.get(at);
		code.get(value);
		code.access(storeOf(value.type, width as AccessWidth), place.distance);
		accesses.putEntries(entries, width / 32, token, 2 * place.distance);
		return true;
	}

	private open(run: AccessRun): Opened {
		const { code, accesses, exits } = this;
		const lowest = code.temporary(i64);
		const [at, page, entries] = [code.temporary(i32), code.temporary(i32), code.temporary(i32)];
		code.get(this.register(run.register));
		code.constant64(BigInt(run.low - run.moved));
		code.emit("i64.add");
		code.set(lowest);
		accesses.unlessAligned(lowest, 32);
		exits.divertIf();
		accesses.pushWordEntries(lowest, at);
		code.tee(page);
		code.emit("i32.eqz");
		exits.divertIf();
		code.get(at);
		accesses.pushIsAcross(run.high - run.low);
		exits.divertIf();
		accesses.pushEntry(at, page, 1);
		code.set(entries);
		const opened = { at, entries };
		this.opened.set(run, opened);
		return opened;
	}
}

function storesOf({ store, repeat }: GuestInstruction) {
	return store && !repeat && isShort(store.width) ? [{ address: store.address, bytes: store.width / 8 }] : [];
}
