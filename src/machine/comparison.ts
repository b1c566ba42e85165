// What a `cmp` compares. A number that nobody has set may happen to be just the one
// that it is compared with; among a few other worlds there is hardly ever such a
// one, so it is worked out here.

import type { Instruction, Operand } from "../isa/instruction.ts";
import type { Reader } from "../semantics/reader.ts";
import type { Load } from "./readRecord.ts";

/** The values of both operands, unsigned. */
export type Compared = readonly [left: bigint, right: bigint];

/** What a `cmp` compares in the state that a reader shows; `load` is where it reads memory, if it does. */
export function comparedBy({ operands }: Instruction, load: Load | undefined, reader: Reader): Compared | undefined {
	const width = operands.reduce((most, operand) => Math.max(most, widthOf(operand, load)), 0);
	const [left, right] = operands.map((operand) => operandValue(operand, load, reader));
	return left === undefined || right === undefined
		? undefined
		: [BigInt.asUintN(width, left), BigInt.asUintN(width, right)];
}

/**
 * Whether two values that are compared could be equal where they are not: one of them is another in
 * another world, which has the opposite of every bit that is not set, and these bits are all that is between them.
 */
export function couldBeEqual(here: Compared, there: Compared): boolean {
	const [left, right] = [here[0] ^ there[0], here[1] ^ there[1]];
	const open = left === 0n || right === 0n ? left | right : 0n;
	const distance = here[0] ^ here[1];
	return distance !== 0n && (distance & ~open) === 0n;
}

function widthOf(operand: Operand, load: Load | undefined): number {
	return operand.kind === "register" ? operand.register.width : operand.kind === "memory" ? (load?.width ?? 0) : 0;
}

function operandValue(operand: Operand, load: Load | undefined, reader: Reader): bigint | undefined {
	switch (operand.kind) {
		case "register": {
			const { number, shift, width } = operand.register;
			return BigInt.asUintN(width, reader.register(number) >> BigInt(shift));
		}
		case "immediate":
			return operand.value;
		case "memory":
			return load && reader.load(load.address, load.width);
		default:
			return undefined;
	}
}
