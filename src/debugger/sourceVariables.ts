// The variables of a function's source in one of its frames, as a compiler tells
// of them: which names mean what at an address, and where each of these is then.

import { isWithin } from "../assembler/addressLists.ts";
import type { FrameVariable, SourceScope } from "../assembler/program.ts";
import type { LocalSlot } from "./localSlots.ts";
import { type FrameState, type Piece, piecesAt } from "./locationValue.ts";
import { slotOf } from "./namedParts.ts";

/** What the names of a function's source mean at an address, in the order of their declarations. */
export function sourceSlots(scope: SourceScope, address: bigint, state: FrameState): readonly LocalSlot[] {
	return meantAt(scope.variables(), address).map((variable) => {
		const { ranges: _ranges, places, ...described } = variable;
		const place = places.find(({ start, end }) => address >= start && address < end);
		const pieces = piecesAt(place?.location ?? [], state, 8 * variable.size);
		const [piece] = pieces;
		return pieces.length === 1 && piece?.kind === "memory"
			? slotOf(described, piece.address)
			: slotOf(described, 0n, pieces);
	});
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
