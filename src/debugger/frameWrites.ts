// Whether a frame's variables have been given a value yet: whether anything has
// written their bytes since the frame began. What lies there before is left over
// from earlier calls, and means nothing. Looked at once for each frame of a moment.

import { BlockView } from "./blockView.ts";
import { higher } from "./bounds.ts";
import type { Frame } from "./frame.ts";
import type { FrameLayout } from "./frameLayout.ts";
import type { History } from "./history.ts";

/** Bytes below rsp that a function may use (System V ABI, section 3.2.2). */
const redZone = 128n;
/** Bytes of a frame that are looked at, from its upper end; variables below are taken as set. */
const farthest = 4096n;

export class FrameWrites {
	readonly #history: History;
	readonly #views = new WeakMap<Frame, BlockView>();

	constructor(history: History) {
		this.#history = history;
	}

	/** False for bytes of a variable of the frame that nothing has written since the frame began. */
	isSet(frame: Frame, { slots, low, top }: FrameLayout, address: bigint, length: number): boolean {
		const lowest = higher(low - redZone, top - farthest);
		const isOwn = address >= lowest && address < top;
		if (!isOwn || !slots.some((slot) => address >= slot.address && address < slot.address + BigInt(slot.size))) {
			return true;
		}
		const view = this.#views.get(frame) ?? new BlockView(this.#history, lowest, Number(top - lowest));
		this.#views.set(frame, view);
		return view.writesIn(address, address + BigInt(length)).some(({ step }) => step >= frame.record.step);
	}
}
