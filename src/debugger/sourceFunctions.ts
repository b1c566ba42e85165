// The functions of the source that a program was made from, by their code: which one
// an address is in, and which calls in it have been inlined there.

import { isWithin } from "../assembler/addressLists.ts";
import type { CodeRange, InlinedCall, Program, SourceFunction, SourceScope } from "../assembler/program.ts";
import { lastAtOrBelow } from "./bounds.ts";
import { directJumps } from "./directJumps.ts";

interface FunctionPart extends CodeRange {
	readonly owner: SourceFunction;
}

export class SourceFunctions {
	/** Ascending; no two of them overlap. */
	readonly #parts: readonly FunctionPart[];
	readonly #program: Program;
	/** Targets of jumps out of functions, by address; found when somebody asks. */
	#jumpedTo: ReadonlySet<bigint> | undefined;

	#haveInlined: boolean | undefined;

	constructor(program: Program) {
		this.#program = program;
		this.#parts = program
			.notes()
			.functions.flatMap((owner) => owner.ranges.map((range) => ({ ...range, owner })))
			.sort((one, other) => (one.start < other.start ? -1 : 1));
	}

	/** The function whose code holds an address. */
	at(address: bigint): SourceFunction | undefined {
		const part = this.#parts[lastAtOrBelow(this.#parts, address, ({ start }) => start)];
		return part && address < part.end ? part.owner : undefined;
	}

	/** The inlined calls that an address is in, each in the one before it. */
	inlinedAt(address: bigint): readonly InlinedCall[] {
		const found: InlinedCall[] = [];
		for (let scope: SourceScope | undefined = this.at(address); scope; scope = found.at(-1)) {
			const next: InlinedCall | undefined = scope.inlined().find(({ ranges }) => isWithin(ranges, address));
			if (!next) {
				break;
			}
			found.push(next);
		}
		return found;
	}

	haveInlined(): boolean {
		this.#haveInlined ??= this.#program.notes().functions.some((owner) => owner.inlined().length > 0);
		return this.#haveInlined;
	}

	/** The functions that a name is meant for. */
	named(isMeant: (name: string) => boolean): readonly SourceFunction[] {
		return this.#program.notes().functions.filter(({ name }) => isMeant(name));
	}

	/** All inlined calls of functions that a name is meant for. */
	inlinedCallsOf(isMeant: (name: string) => boolean): readonly InlinedCall[] {
		const below = (scope: SourceScope): readonly InlinedCall[] =>
			scope.inlined().flatMap((call) => [...(isMeant(call.name) ? [call] : []), ...below(call)]);
		return this.#program.notes().functions.flatMap(below);
	}

	/**
	 * Whether what a call left in registers is what the function was entered with: the call went to its
	 * beginning, and nothing jumps there from elsewhere.
	 */
	isEnteredByCalls(owner: SourceFunction, target: bigint): boolean {
		this.#jumpedTo ??= new Set(
			directJumps(this.#program)
				.filter(({ from, to }) => this.at(from) !== this.at(to))
				.map(({ to }) => to),
		);
		return owner.start === target && !this.#jumpedTo.has(target);
	}
}
