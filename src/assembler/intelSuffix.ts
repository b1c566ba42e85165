// Widths at the end of names in Intel syntax, which GNU as takes there too: `incq [rax]`.

import { findMnemonic } from "../isa/mnemonics.ts";
import type { Width } from "../isa/registers.ts";
import type { AttInstruction } from "./attInstruction.ts";
import { isVector } from "./attNames.ts";
import type { ExpressionSyntax } from "./syntax.ts";

const intelSuffixes: Readonly<Record<string, Width>> = { b: 8, w: 16, d: 32, q: 64 };

/** The instruction without the width at the end of its name; as it is where there is none. */
export function splitIntelSuffix(
	name: string,
	operands: readonly ExpressionSyntax[],
	isBranch: (name: string) => boolean,
): AttInstruction {
	const plainMove = plainMoves.get(name.toLowerCase());
	const isMove = plainMove !== undefined && !operands.some(isVector);
	if (!isMove && findMnemonic(name)) {
		return { name, operands };
	}
	const width = isMove ? plainMove : intelSuffixes[name.slice(-1).toLowerCase()];
	const plain = isMove ? "mov" : name.slice(0, -1);
	if (width === undefined || !findMnemonic(plain)) {
		return { name, operands };
	}
	return { name: plain, width, operands: operands.map((operand) => widened(operand, width, isBranch(plain))) };
}

/** In Intel syntax these are `mov`, of so many bits, where no operand is a vector register. */
const plainMoves: ReadonlyMap<string, Width> = new Map([
	["movd", 32],
	["movq", 64],
]);

function widened(operand: ExpressionSyntax, width: Width, isBranch: boolean): ExpressionSyntax {
	if (operand.kind === "memory") {
		return { ...operand, width: operand.width ?? width };
	}
	return operand.kind === "name" && !isBranch
		? { kind: "sized", width, operand, start: operand.start, end: operand.end }
		: operand;
}
