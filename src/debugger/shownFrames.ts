// The frames of a call stack as a person is shown them: above each frame that was
// called stand those of the calls inlined where it is. They have no bytes of their
// own on the stack and share the registers of the frame that carries them. Where
// the program stands at the first address of an inlined call, it may be shown before
// that: as many of the innermost frames are left out then as it stands before.

import type { InlinedCall } from "../assembler/program.ts";
import type { CallRecord } from "../machine/callStacks.ts";
import type { Frame, Thread } from "./frame.ts";
import type { Frames } from "./frames.ts";
import type { History } from "./history.ts";
import type { InlinedPlaces } from "./inlinedPlaces.ts";
import { stackOf } from "./standing.ts";

export class ShownFrames {
	readonly #history: History;
	readonly #frames: Frames;
	readonly #places: InlinedPlaces;
	/** How many inlined calls the program is shown before. */
	#before = 0;
	/** Of activations, how many inlined calls their callers' frames are in, and those below. */
	#counts = new WeakMap<CallRecord, number>();

	constructor(history: History, frames: Frames, places: InlinedPlaces) {
		this.#history = history;
		this.#frames = frames;
		this.#places = places;
	}

	/** The program is elsewhere, or shown in another text. */
	reset(): void {
		this.#before = 0;
		this.#counts = new WeakMap();
	}

	/** How many of the inlined calls that begin here the program is shown before. */
	get before(): number {
		return this.#before;
	}

	standBefore(count: number): void {
		this.#before = count;
	}

	threads(): readonly Thread[] {
		const { state } = this.#history;
		const threads = this.#frames.threads();
		if (!this.#places.areAny()) {
			return threads;
		}
		return threads.map((thread) => {
			const { top, savedRip } = stackOf(state, thread.id);
			const calls = this.#places.callsAt(thread.running ? state.registers.rip : savedRip);
			const own = calls.length - (thread.running ? this.#before : 0);
			return { ...thread, frameCount: thread.frameCount + own + this.#countBelow(top) };
		});
	}

	/** At most `count` frames from the `start`th, innermost first; none for an unknown thread. */
	list(threadId: number, start: number, count: number): readonly Frame[] {
		if (!this.#places.areAny()) {
			return this.#frames.list(threadId, start, count);
		}
		const shown = this.#frames.list(threadId, 0, start + count).flatMap((frame) => this.#levelsOf(frame));
		return shown.slice(start, start + count);
	}

	byId(id: number): Frame | undefined {
		return this.#shown(id, this.#frames.byId(id));
	}

	/** The frame that stands now where the one with an id stood at an earlier moment. */
	successorOf(id: number): Frame | undefined {
		const frame = this.#frames.successorOf(id);
		return this.#shown(id, frame) ?? (frame && this.#levelsOf(frame)[0]);
	}

	/** The innermost frame of the stack that rsp is in. */
	current(): Frame {
		const frame = this.#frames.current();
		return this.#levelsOf(frame)[0] ?? frame;
	}

	#shown(id: number, carrier: Frame | undefined): Frame | undefined {
		const level = this.#frames.levelOf(id);
		return carrier && this.#levelsOf(carrier).find((frame) => (frame.level ?? 0) === level);
	}

	/** The frames of an activation, innermost first: itself, where nothing is inlined. */
	#levelsOf(carrier: Frame): readonly Frame[] {
		const calls = this.#places.callsAt(carrier.address);
		const top = this.#levelOf(carrier);
		return calls.length === 0
			? [carrier]
			: Array.from({ length: top + 1 }, (_, index) => this.#frameOf(carrier, top - index, calls));
	}

	#frameOf(carrier: Frame, level: number, calls: readonly InlinedCall[]): Frame {
		const call = calls[level - 1];
		return {
			...carrier,
			carrier,
			level,
			id: this.#frames.idOf(carrier, level),
			span: this.#places.spanAt(carrier.address, level) ?? this.#places.assemblySpan(carrier.address),
			...(call && { name: call.name || "inlined function", note: undefined }),
		};
	}

	/** The innermost level that is shown of an activation. */
	#levelOf({ address, index, threadId }: Frame): number {
		const isPresent = index === 0 && threadId === this.#history.state.currentStack;
		return this.#places.callsAt(address).length - (isPresent ? this.#before : 0);
	}

	#countBelow(top: CallRecord): number {
		const records: CallRecord[] = [];
		let record: CallRecord | undefined = top;
		while (record?.caller && !this.#counts.has(record)) {
			records.push(record);
			record = record.caller;
		}
		let count = (record && this.#counts.get(record)) ?? 0;
		for (const known of records.reverse()) {
			count += known.callSite === undefined ? 0 : this.#places.callsAt(known.callSite).length;
			this.#counts.set(known, count);
		}
		return count;
	}
}
