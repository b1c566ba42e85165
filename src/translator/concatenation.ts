// What the parts of a concatenation to 128 bits are made from: vectors whose bytes are
// mixed, one of them with all constants, and parts that are put in one by one. Pieces
// of one vector are taken from it together, however many they are.

import type { Expression } from "../semantics/expression.ts";
import { textOf } from "./trees.ts";
import { pieceOf, type VectorNames } from "./vectorShapes.ts";

/** A vector of which bytes of a result come, by their number in the result. */
export interface Input {
	readonly vector: Expression;
	readonly bytes: Map<number, number>;
}

/** A part that begins at a bit of the result. */
interface Placed {
	readonly part: Expression;
	readonly shift: number;
}

interface Concatenation {
	readonly inputs: readonly [Input, ...Input[]];
	readonly others: readonly Placed[];
}

/** What a concatenation is made of: pieces of vectors, all constants together, and parts that are put in one by one. */
export function inputsOf(parts: readonly Expression[], names: VectorNames): Concatenation {
	const sources = new Map<string, Input>();
	const rest: Input = { vector: constantOf(parts), bytes: new Map() };
	const others: Placed[] = [];
	let shift = 0;
	for (const part of parts) {
		const piece = pieceOf(part, names);
		const key = piece ? textOf(piece.vector) : "";
		const input = piece ? (sources.get(key) ?? { vector: piece.vector, bytes: new Map() }) : rest;
		if (piece) {
			sources.set(key, input);
		} else if (part.kind !== "constant") {
			others.push({ part, shift });
		}
		for (let byte = 0; byte < part.width / 8; byte++) {
			input.bytes.set(shift / 8 + byte, (piece?.from ?? shift / 8) + byte);
		}
		shift += part.width;
	}
	const [first, ...more] = [...sources.values(), ...(rest.bytes.size > 0 ? [rest] : [])];
	return { inputs: [first ?? rest, ...more], others };
}

/** The constants of a concatenation, with zeros for the other parts. */
function constantOf(parts: readonly Expression[]): Expression {
	let value = 0n;
	let shift = 0n;
	for (const part of parts) {
		value |= part.kind === "constant" ? part.value << shift : 0n;
		shift += BigInt(part.width);
	}
	return { kind: "constant", value, width: 128 };
}
