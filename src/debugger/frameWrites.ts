// Whether a frame's variables have been given a value yet: whether anything has
// written their bytes since the frame began. What lies there before is left over
// from earlier calls, and means nothing. Looked at once for each frame of a moment.

import type { BlockView } from "./blockView.ts";
import { higher } from "./bounds.ts";
import type { Frame } from "./frame.ts";
import type { FrameLayout } from "./frameLayout.ts";

/** Bytes below rsp that a function may use (System V ABI, section 3.2.2). */
const redZone = 128n;
/** Bytes of a frame that are looked at, from its upper end; variables below are taken as set. */
const farthest = 4096n;

/** A view of memory that holds a range near a frame. */
type ViewAround = (frame: Frame, low: bigint, size: number) => BlockView;

/** 1 for each byte from `low` on that has been written since the frame began. */
interface Written {
	readonly low: bigint;
	readonly bytes: Uint8Array;
}

export class FrameWrites {
	readonly #viewAround: ViewAround;
	readonly #written = new WeakMap<Frame, Written>();

	constructor(viewAround: ViewAround) {
		this.#viewAround = viewAround;
	}

	/** False for bytes of a variable of the frame that nothing has written since the frame began. */
	isSet(frame: Frame, layout: FrameLayout, address: bigint, length: number): boolean {
		const { low, bytes } = this.#writtenIn(frame, layout);
		const start = Number(address - low);
		if (start < 0 || start >= bytes.length) {
			return true;
		}
		const isNamed = layout.slots.some((slot) => address >= slot.address && address < slot.address + BigInt(slot.size));
		return !isNamed || bytes.subarray(start, start + length).includes(1);
	}

	#writtenIn(frame: Frame, layout: FrameLayout): Written {
		const known = this.#written.get(frame);
		if (known) {
			return known;
		}
		const low = higher(layout.low - redZone, layout.top - farthest);
		const size = Math.max(0, Number(layout.top - low));
		const bytes = new Uint8Array(size);
		for (const write of this.#viewAround(frame, low, size).writesIn(low, layout.top)) {
			if (write.step >= frame.record.step) {
				const start = Number(write.address - low);
				bytes.fill(1, Math.max(0, start), Math.max(0, start + write.length));
			}
		}
		const written = { low, bytes };
		this.#written.set(frame, written);
		return written;
	}
}
