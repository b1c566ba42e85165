// Steps where calls are inlined: which of them a step that began somewhere has come
// into or left, and where control can leave one. A step over a line goes through
// the code of what is inlined there, as it goes over a call; a step into it ends
// in it, which may be where the program stands already.

import { isWithin } from "../assembler/addressLists.ts";
import type { InlinedCall } from "../assembler/program.ts";
import type { Span } from "../assembler/source.ts";
import { instructionAt } from "../machine/instructionView.ts";
import type { MemoryView } from "../machine/machineState.ts";
import { successors } from "./callsAhead.ts";
import type { InlinedPlaces } from "./inlinedPlaces.ts";
import { isOriginal, type LineTable } from "./lineTable.ts";

/** What a step may end at, in the activation that it began in. */
export interface InlinedArrival {
	/** The calls that an address is in beyond those that the step began in. */
	readonly deeper: number;
	/** The step has left some of those that it began in. */
	readonly isLeft: boolean;
	/** All of the deeper ones begin here, and the outermost is called on this line. */
	readonly call?: { readonly span?: Span };
}

export class InlinedSteps {
	readonly #places: InlinedPlaces;
	readonly #lines: LineTable;
	readonly #memory: MemoryView;
	readonly #exits = new Map<InlinedCall, ReadonlySet<bigint>>();

	constructor(places: InlinedPlaces, lines: LineTable, memory: MemoryView) {
		this.#places = places;
		this.#lines = lines;
		this.#memory = memory;
	}

	/** The calls that an address is in, without the innermost that the program is shown before. */
	callsAt(address: bigint, before = 0): readonly InlinedCall[] {
		const calls = this.#places.callsAt(address);
		return before === 0 ? calls : calls.slice(0, calls.length - before);
	}

	/** What is shown at an address of which so many calls are still before the program. */
	spanAt(address: bigint, before: number): Span | undefined {
		return this.#places.spanAt(address, this.#places.callsAt(address).length - before);
	}

	/** The most of so many calls that it can be shown before: where that place is in a source at hand. */
	shownAt(address: bigint, most: number): number | undefined {
		for (let before = most; before >= 0; before--) {
			if (this.#isInSource(address, before)) {
				return before;
			}
		}
		return undefined;
	}

	/** The fewest calls, more than so many, that begin at an address and that it can be shown before. */
	outerAt(address: bigint, than: number): number | undefined {
		const most = this.#places.beginningAt(address);
		for (let before = than + 1; before <= most; before++) {
			if (this.#isInSource(address, before)) {
				return before;
			}
		}
		return undefined;
	}

	#isInSource(address: bigint, before: number): boolean {
		const calls = this.#places.callsAt(address);
		const call = before > 0 ? calls[calls.length - before] : undefined;
		return call ? this.#places.callSpan(call) !== undefined : isOriginal(this.#lines.rowAt(address));
	}

	/** How an address stands to where a step began. */
	arrivalAt(address: bigint, began: readonly InlinedCall[]): InlinedArrival {
		const calls = this.#places.callsAt(address);
		const firstOther = calls.findIndex((call, index) => call !== began[index]);
		const shared = firstOther < 0 ? calls.length : firstOther;
		const deeper = calls.length - shared;
		const next = calls[shared];
		const begins = next !== undefined && this.#places.beginningAt(address) >= deeper;
		return { deeper, isLeft: shared < began.length, call: begins ? { span: this.#places.callSpan(next) } : undefined };
	}

	/**
	 * How many calls the program is shown before where a step ends at an address; undefined where it goes on.
	 * `isStatement` where one begins there; `from` is the line on which the step began.
	 */
	endAt(
		address: bigint,
		{ calls, span: from }: { readonly calls: readonly InlinedCall[]; readonly span?: Span },
		kind: "over" | "into",
		isStatement: boolean,
	): number | undefined {
		const { deeper, isLeft, call } = this.arrivalAt(address, calls);
		if (deeper === 0) {
			const span = this.spanAt(address, 0);
			const isNews = isLeft || !from || !span || !this.#lines.sameLine(span, from);
			return isStatement && isNews ? 0 : undefined;
		}
		if (!call) {
			return kind === "into" && isStatement ? 0 : undefined;
		}
		const isOnLine = from && call.span && this.#lines.sameLine(call.span, from);
		const shown = this.shownAt(address, isOnLine ? deeper - 1 : deeper);
		return kind === "into" || (!isOnLine && shown === deeper) ? shown : undefined;
	}

	/** Where a call goes on outside of itself. */
	exitsOf(call: InlinedCall): ReadonlySet<bigint> {
		const known = this.#exits.get(call);
		const found = known ?? new Set(this.#findExits(call));
		this.#exits.set(call, found);
		return found;
	}

	*#findExits({ ranges }: InlinedCall): Iterable<bigint> {
		for (const { start, end } of ranges) {
			for (let address = start; address < end; ) {
				const instruction = instructionAt(this.#memory, address);
				if (!instruction) {
					break;
				}
				for (const next of successors(instruction, address)) {
					if (!isWithin(ranges, next)) {
						yield next;
					}
				}
				address += BigInt(instruction.length);
			}
		}
	}
}
