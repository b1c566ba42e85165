// Threads and frames of the present moment, from the shadow call stacks. Frames
// are made when they are asked for, so a recursion a million deep costs nothing
// until someone scrolls to it. Ids are given out once and never again.

import type { CallRecord, GuestStack } from "../machine/callStacks.ts";
import type { Frame, RegisterValues, Thread } from "./frame.ts";
import type { History } from "./history.ts";
import type { LineTable } from "./lineTable.ts";
import { type PastRegisters, readRegisters } from "./pastRegisters.ts";
import { rspNumber } from "./prologue.ts";
import { stackOf } from "./standing.ts";
import type { SymbolTable } from "./symbolTable.ts";

/** Ids of earlier moments whose places are kept: a few moments of an ordinary call stack. */
const mostEarlierPlaces = 1000;

/** Where a frame stands: its thread, and how many calls there are below it. */
interface Place {
	readonly threadId: number;
	readonly depth: number;
	/** Of a frame that is inlined in the one there: how deep. */
	readonly level: number;
}

export class Frames {
	readonly #history: History;
	readonly #symbols: SymbolTable;
	readonly #lines: LineTable;
	readonly #past: PastRegisters;
	/** Frames of this moment, by id and by thread and depth. */
	readonly #byId = new Map<number, Frame>();
	readonly #byPlace = new Map<string, Frame>();
	/** What has been read for a frame of this moment. */
	readonly #registers = new Map<Frame, RegisterValues>();
	/** The ids given out since we came here, by place, and back; they outlive an edit. */
	readonly #ids = new Map<string, number>();
	#places = new Map<number, Place>();
	/** Those of moments before this one, the newest last. */
	readonly #earlierPlaces = new Map<number, Place>();
	#nextId = 1;

	constructor(history: History, symbols: SymbolTable, lines: LineTable, past: PastRegisters) {
		this.#history = history;
		this.#symbols = symbols;
		this.#lines = lines;
		this.#past = past;
	}

	/** Forgets all frames: we are elsewhere. */
	reset(): void {
		this.renew();
		this.#ids.clear();
		this.#rememberPlaces();
	}

	/** Makes all frames anew, under the ids they have: the state was edited where we stand. */
	renew(): void {
		this.#byId.clear();
		this.#byPlace.clear();
		this.#registers.clear();
	}

	threads(): readonly Thread[] {
		const { stacks, currentStack } = this.#history.state;
		return stacks.map((stack) => ({
			id: stack.id,
			name: stack.name,
			running: stack.id === currentStack,
			frameCount: stack.top.depth + 1,
		}));
	}

	/** At most `count` frames from the `start`th, innermost first; none for an unknown thread. */
	list(threadId: number, start: number, count: number): readonly Frame[] {
		const stack = this.#history.state.stacks.find((candidate) => candidate.id === threadId);
		const frames: Frame[] = [];
		let callee: CallRecord | undefined;
		let record: CallRecord | undefined = stack?.top;
		for (let index = 0; stack && record && index < start + count; index++) {
			if (index >= start) {
				frames.push(this.#frameOf(stack, record, callee));
			}
			callee = record;
			record = record.caller;
		}
		return frames;
	}

	byId(id: number): Frame | undefined {
		return this.#byId.get(id) ?? this.#standingAt(this.#places.get(id));
	}

	/** The frame that stands now where the one with an id stood at an earlier moment. */
	successorOf(id: number): Frame | undefined {
		return this.#standingAt(this.#earlierPlaces.get(id));
	}

	/** How deep the frame with an id is inlined in the one that was called. */
	levelOf(id: number): number {
		return (this.#places.get(id) ?? this.#earlierPlaces.get(id))?.level ?? 0;
	}

	/** The id of a frame that is inlined in another, or of that one. */
	idOf({ threadId, record, id }: Frame, level: number): number {
		return level === 0 ? id : this.#idOf(`${threadId} ${record.depth} ${level}`, threadId, record.depth, level);
	}

	/** True for an id of this moment or an earlier one. */
	wasGiven(id: number): boolean {
		return id > 0 && id < this.#nextId;
	}

	/** The innermost frame of the stack that rsp is in. */
	current(): Frame {
		const [frame] = this.list(this.#history.state.currentStack, 0, 1);
		if (!frame) {
			throw new RangeError("the current stack has no frame");
		}
		return frame;
	}

	/** The frame whose own words, or what is below them, an address lies in; undefined outside of the guest's stacks. */
	around(address: bigint): Frame | undefined {
		const stack = this.#history.state.stacks.find(({ low, high }) => address >= low && address < high);
		let index = 0;
		for (let record = stack?.top; stack && record; record = record.caller) {
			if (address < record.entryRsp) {
				return this.list(stack.id, index, 1)[0];
			}
			index++;
		}
		return undefined;
	}

	/** At the frame's call; for the innermost of a sleeping fiber, where it was left. */
	registersOf(frame: Frame): RegisterValues {
		const known = this.#registers.get(frame);
		if (known) {
			return known;
		}
		const read = this.#readRegisters(frame);
		this.#registers.set(frame, read);
		return read;
	}

	#readRegisters(frame: Frame): RegisterValues {
		const { state } = this.#history;
		if (frame.callee) {
			return this.#past.at(frame.callee.step);
		}
		if (frame.threadId === state.currentStack) {
			return readRegisters(state);
		}
		const stack = stackOf(state, frame.threadId);
		const left = stack.leftStep === undefined ? readRegisters(state) : this.#past.at(stack.leftStep);
		return { ...left, rip: stack.savedRip, general: left.general.with(rspNumber, stack.savedRsp) };
	}

	#frameOf(stack: GuestStack, record: CallRecord, callee: CallRecord | undefined): Frame {
		const place = `${stack.id} ${record.depth}`;
		const known = this.#byPlace.get(place);
		if (known) {
			return known;
		}
		const address = callee?.callSite ?? this.#ripOf(stack);
		const frame: Frame = {
			id: this.#idOf(place, stack.id, record.depth),
			threadId: stack.id,
			index: stack.top.depth - record.depth,
			address,
			span: this.#lines.rowAt(address)?.span,
			record,
			callee,
			...this.#nameOf(record, address),
		};
		this.#byPlace.set(place, frame);
		this.#byId.set(frame.id, frame);
		return frame;
	}

	/** The frame at a place of its thread, as it is now. */
	#standingAt(place: Place | undefined): Frame | undefined {
		const stack = this.#history.state.stacks.find((candidate) => candidate.id === place?.threadId);
		const index = stack && place ? stack.top.depth - place.depth : -1;
		return stack && index >= 0 ? this.list(stack.id, index, 1)[0] : undefined;
	}

	#idOf(place: string, threadId: number, depth: number, level = 0): number {
		const known = this.#ids.get(place);
		if (known !== undefined) {
			return known;
		}
		const id = this.#nextId++;
		this.#ids.set(place, id);
		this.#places.set(id, { threadId, depth, level });
		return id;
	}

	#rememberPlaces(): void {
		for (const [id, place] of this.#places) {
			this.#earlierPlaces.set(id, place);
		}
		this.#places = new Map();
		for (const id of this.#earlierPlaces.keys()) {
			if (this.#earlierPlaces.size <= mostEarlierPlaces) {
				break;
			}
			this.#earlierPlaces.delete(id);
		}
	}

	#ripOf(stack: GuestStack): bigint {
		const { state } = this.#history;
		return stack.id === state.currentStack ? state.registers.rip : stack.savedRip;
	}

	/** The function that the frame is in now, and what is unusual about how it came to be there. */
	#nameOf(record: CallRecord, address: bigint): { readonly name: string; readonly note?: string } {
		const called = this.#symbols.functionAt(record.target);
		const now = this.#symbols.functionAt(address);
		const name = (now && this.#symbols.titleOf(now)) ?? `0x${address.toString(16)}`;
		const jumped = called && now !== called ? `reached by a jump from ${this.#symbols.titleOf(called)}` : undefined;
		return { name, note: record.note ?? jumped };
	}
}
