// Where a program stands in the functions of its source, of which several may be at
// one address: the one that was called, and those inlined there, one in the other.
// Each is a level; level 0 is the function that was called. At the first address of
// an inlined call the program stands before it as well as in it, so a person may be
// shown any of these levels. Where places are shown in the assembly, there is one.

import type { InlinedCall } from "../assembler/program.ts";
import type { Span } from "../assembler/source.ts";
import type { LineTable } from "./lineTable.ts";
import type { SourceFunctions } from "./sourceFunctions.ts";

export class InlinedPlaces {
	readonly #functions: SourceFunctions;
	readonly #lines: LineTable;

	constructor(functions: SourceFunctions, lines: LineTable) {
		this.#functions = functions;
		this.#lines = lines;
	}

	/** False where no frame is in any. */
	areAny(): boolean {
		return this.#lines.view === "source" && this.#functions.haveInlined();
	}

	/** The inlined calls that an address is in, each in the one before it. */
	callsAt(address: bigint): readonly InlinedCall[] {
		return this.areAny() ? this.#functions.inlinedAt(address) : [];
	}

	/** How many of them, counted from the innermost, begin at the address. */
	beginningAt(address: bigint): number {
		const calls = this.callsAt(address);
		return calls.length - 1 - calls.findLastIndex(({ start }) => start !== address);
	}

	/** Where the function of a level is: the line of the code, or that of the call of the next level. */
	spanAt(address: bigint, level: number): Span | undefined {
		const next = this.callsAt(address)[level];
		return next ? this.callSpan(next) : this.#lines.rowAt(address)?.span;
	}

	/** What stands for code whose source is not at hand. */
	assemblySpan(address: bigint): Span | undefined {
		return this.#lines.assembly.rowAt(address)?.span;
	}

	callSpan({ call }: InlinedCall): Span | undefined {
		return call && this.#lines.spanOf(call);
	}

	/** The deepest level that a stop may show and that is on the line of a span; undefined for none. */
	levelOn(span: Span, address: bigint): number | undefined {
		const deepest = this.callsAt(address).length;
		for (let level = deepest; level >= deepest - this.beginningAt(address); level--) {
			const own = this.spanAt(address, level);
			if (own && this.#lines.sameLine(span, own)) {
				return level;
			}
		}
		return undefined;
	}
}
