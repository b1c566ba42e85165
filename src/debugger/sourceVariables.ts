// The variables of a function's source in one of its frames, as a compiler tells
// of them: which names mean what at an address, and where each of these is then.

import { isWithin } from "../assembler/addressLists.ts";
import type { CodeRange, FrameVariable, Program, SourceFunction } from "../assembler/program.ts";
import { lastAtOrBelow } from "./bounds.ts";
import { directJumps } from "./directJumps.ts";
import type { LocalSlot } from "./localSlots.ts";
import { type FrameState, type Piece, piecesAt } from "./locationValue.ts";
import { slotOf } from "./namedParts.ts";

interface FunctionPart extends CodeRange {
	readonly owner: SourceFunction;
}

export class SourceVariables {
	/** Ascending; no two of them overlap. */
	readonly #parts: readonly FunctionPart[];
	readonly #program: Program;
	/** Targets of jumps out of functions, by address; found when somebody asks. */
	#jumpedTo: ReadonlySet<bigint> | undefined;

	constructor(program: Program) {
		this.#program = program;
		this.#parts = program
			.notes()
			.functions.flatMap((owner) => owner.ranges.map((range) => ({ ...range, owner })))
			.sort((one, other) => (one.start < other.start ? -1 : 1));
	}

	/** The function whose code holds an address. */
	functionAt(address: bigint): SourceFunction | undefined {
		const part = this.#parts[lastAtOrBelow(this.#parts, address, ({ start }) => start)];
		return part && address < part.end ? part.owner : undefined;
	}

	/**
	 * Whether what a call left in registers is what the function was entered with: the call went to its
	 * beginning, and nothing jumps there from elsewhere.
	 */
	isEnteredByCalls(owner: SourceFunction, target: bigint): boolean {
		this.#jumpedTo ??= new Set(
			directJumps(this.#program)
				.filter(({ from, to }) => this.functionAt(from) !== this.functionAt(to))
				.map(({ to }) => to),
		);
		return owner.start === target && !this.#jumpedTo.has(target);
	}

	/** What the names of a function's source mean at an address, in the order of their declarations. */
	slotsAt(owner: SourceFunction, address: bigint, state: FrameState): readonly LocalSlot[] {
		return meantAt(owner.variables(), address).map((variable) => {
			const { ranges: _ranges, places, ...described } = variable;
			const place = places.find(({ start, end }) => address >= start && address < end);
			const pieces = piecesAt(place?.location ?? [], state, 8 * variable.size);
			const [piece] = pieces;
			return pieces.length === 1 && piece?.kind === "memory"
				? slotOf(described, piece.address)
				: slotOf(described, 0n, pieces);
		});
	}
}

/** Of several variables with one name, the one of the innermost block. */
function meantAt(variables: readonly FrameVariable[], address: bigint): readonly FrameVariable[] {
	const found = new Map<string, FrameVariable>();
	for (const variable of variables) {
		const known = found.get(variable.name);
		if (isWithin(variable.ranges, address) && (!known || extentOf(variable) <= extentOf(known))) {
			found.set(variable.name, variable);
		}
	}
	return [...found.values()];
}

function extentOf({ ranges }: FrameVariable): bigint {
	return ranges.reduce((sum, { start, end }) => sum + end - start, 0n);
}

/** The register that all of something is in. */
export function onlyRegister(
	pieces: readonly Piece[],
): (Piece & { readonly kind: "register" | "xmm" | "x87" }) | undefined {
	const [piece, more] = pieces;
	const isRegister = piece?.kind === "register" || piece?.kind === "xmm" || piece?.kind === "x87";
	return isRegister && !more ? piece : undefined;
}
