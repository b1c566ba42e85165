// Which values of 128 bits are vectors in compiled code (the others are two
// integers), and shapes that are single vector instructions.

import type { Expression } from "../semantics/expression.ts";

type Concat = Extract<Expression, { kind: "concat" }>;
type Binary = Extract<Expression, { kind: "binary" }>;

/** Knows which names stand for vectors. */
export interface VectorNames {
	holdsVector(name: string): boolean;
}

/** Whether a value is a vector: of 128 bits, and from where lanes are. */
export function isVector(tree: Expression, names: VectorNames): boolean {
	if (tree.width !== 128) {
		return false;
	}
	switch (tree.kind) {
		case "xmm":
		case "load":
		case "lanes":
		case "concat":
			return true;
		case "local":
			return names.holdsVector(tree.name);
		case "unary":
			return isVector(tree.operand, names);
		case "binary":
			return isVector(tree.left, names) || isVector(tree.right, names);
		case "select":
			return isVector(tree.then, names) || isVector(tree.else, names);
		default:
			return false;
	}
}

/** By how many bytes a value of 128 bits is shifted up; negative: down. */
export function byteShiftOf({ operator, right }: Binary): number | undefined {
	if ((operator !== "shl" && operator !== "shr") || right.kind !== "constant" || right.value % 8n !== 0n) {
		return undefined;
	}
	const bytes = Number(right.value) / 8;
	return operator === "shl" ? bytes : -bytes;
}

/** A part of a vector, from a byte on. */
export interface Piece {
	readonly vector: Expression;
	readonly from: number;
}

/** What a part of a `concat` is cut from, when it is cut from a vector. */
export function pieceOf(tree: Expression, names: VectorNames): Piece | undefined {
	if (tree.width % 8 !== 0) {
		return undefined;
	}
	if (tree.kind === "xmm") {
		return { vector: { ...tree, width: 128, shift: 0 }, from: tree.shift / 8 };
	}
	if (tree.kind === "lanes") {
		return { vector: tree, from: 0 };
	}
	return tree.kind === "extract" && tree.shift % 8 === 0 && isVector(tree.operand, names)
		? { vector: tree.operand, from: tree.shift / 8 }
		: undefined;
}

/** The vector the signs of whose lanes are the parts, the lowest first and followed by zeros. */
export function signsOf({ parts }: Concat, names: VectorNames): { vector: Expression; lane: 32 | 64 } | undefined {
	const [first] = parts;
	if (first?.kind !== "extract" || !isVector(first.operand, names)) {
		return undefined;
	}
	const lane = first.shift + 1;
	if (lane !== 32 && lane !== 64) {
		return undefined;
	}
	const { operand } = first;
	const fits = parts.every((part, index) =>
		index < 128 / lane
			? part.kind === "extract" && part.operand === operand && part.width === 1 && part.shift === lane * (index + 1) - 1
			: part.kind === "constant" && part.value === 0n,
	);
	return fits ? { vector: operand, lane } : undefined;
}
