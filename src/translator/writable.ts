// Which expression trees compiled code can do: a statement about the writers
// beside it, not about instructions. An instruction with any other tree is left
// to the reference engine.

import type { Expression } from "../semantics/expression.ts";
import { hasPart, partsOf } from "../semantics/walk.ts";
import { chosenByte } from "./laneShapes.ts";
import { byteShiftOf, isVector, type VectorNames } from "./vectorShapes.ts";

type Binary = Extract<Expression, { kind: "binary" }>;
type Extract_ = Extract<Expression, { kind: "extract" }>;
type Float = Extract<Expression, { kind: "float" }>;
type Lanes = Extract<Expression, { kind: "lanes" }>;

/** Whether `ExpressionWriter` can write the tree. */
export function isWritable(tree: Expression, names: VectorNames): boolean {
	if (tree.kind === "lanes") {
		return tree.vectors.every(({ value }) => isWritable(value, names)) && isLaneBody(tree.body, tree, names);
	}
	return isWritableNode(tree, names) && partsOf(tree).every((part) => isWritable(part, names));
}

function isWritableNode(tree: Expression, names: VectorNames): boolean {
	switch (tree.kind) {
		case "constant":
		case "register":
		case "xmm":
		case "mxcsr":
		case "fsBase":
		case "flag":
		case "local":
		case "load":
		case "extend":
			return true;
		case "unary":
			return tree.width !== 128 || (tree.operator === "not" && isVector(tree, names));
		case "select":
			// Both sides are computed, so none may fault.
			return (
				!hasPart(tree.then, isLoad) && !hasPart(tree.else, isLoad) && (tree.width !== 128 || isVector(tree, names))
			);
		case "extract":
			return tree.operand.width !== 128 || isInHalf(tree);
		case "binary":
			return tree.left.width !== 128 || (isVector(tree.left, names) ? isVectorBinary(tree) : isWideBinary(tree));
		case "concat":
			return tree.width !== 128 || tree.parts.every(({ width }) => width % 8 === 0);
		case "float":
			return isWritableFloat(tree);
		default:
			return false;
	}
}

function isInHalf({ shift, width }: Extract_): boolean {
	return Math.floor(shift / 64) === Math.floor((shift + width - 1) / 64);
}

function isVectorBinary(tree: Binary): boolean {
	return ["and", "or", "xor", "eq"].includes(tree.operator) || byteShiftOf(tree) !== undefined;
}

/** Of two integers each. */
function isWideBinary({ operator, right }: Binary): boolean {
	switch (operator) {
		case "mul":
		case "sub":
		case "or":
		case "eq":
			return true;
		case "shl":
			return right.kind === "constant" && right.value === 64n;
		case "udiv":
		case "urem":
		case "sdiv":
		case "srem":
			return right.kind === "extend" && right.operand.width === 64;
		default:
			return false;
	}
}

/** Estimates, and arithmetic that is not rounded to nearest, have no instruction. */
function isWritableFloat({ operator, rounding }: Float): boolean {
	switch (operator) {
		case "reciprocal":
		case "reciprocalRoot":
			return false;
		case "round":
		case "toInteger":
			return true;
		default:
			return rounding === "current" || rounding === "nearest";
	}
}

function isLoad({ kind }: Expression): boolean {
	return kind === "load";
}

/** Whether `LaneWriter` can write the tree. What is the same in all lanes is written once, outside of them. */
function isLaneBody(tree: Expression, lanes: Lanes, names: VectorNames): boolean {
	const isInside = (part: Expression) => part.kind === "local" && lanes.vectors.some(({ name }) => name === part.name);
	if (!hasPart(tree, isInside)) {
		return tree.width <= 64 && isWritable(tree, names);
	}
	const all = (...parts: readonly Expression[]) => parts.every((part) => isLaneBody(part, lanes, names));
	switch (tree.kind) {
		case "local":
			return true;
		case "unary":
			return (tree.operator === "not" || tree.operator === "neg") && all(tree.operand);
		case "binary":
			return isLaneBinary(tree) && tree.left.width <= 64 && all(tree.left, tree.right) && isSteady(tree, isInside);
		case "select":
			return all(tree.condition, tree.then, tree.else);
		case "extract": {
			const byte = chosenByte(tree);
			return byte ? isWritable(byte.vector, names) && all(byte.number) : tree.operand.width <= 64 && all(tree.operand);
		}
		case "extend":
			return tree.width <= 64 && all(tree.operand);
		case "float":
			return isLaneFloat(tree) && all(...tree.operands);
		default:
			return false;
	}
}

/** Whether an operator is a division or its remainder: long to do, and not for all operands. */
export function divides(operator: Binary["operator"]): boolean {
	return ["udiv", "urem", "sdiv", "srem"].includes(operator);
}

function isLaneBinary({ operator }: Binary): boolean {
	return !divides(operator);
}

/** Vectors are shifted by one number for all lanes. */
function isSteady({ operator, right }: Binary, isInside: (part: Expression) => boolean): boolean {
	return (operator !== "shl" && operator !== "shr" && operator !== "sar") || !hasPart(right, isInside);
}

/** There is no instruction for integers of 64 bits. */
function isLaneFloat(tree: Float): boolean {
	const [operand] = tree.operands;
	const isOf64 =
		(tree.operator === "fromInteger" && operand?.width === 64) || (tree.operator === "toInteger" && tree.width === 64);
	return isWritableFloat(tree) && !isOf64;
}

/** Whether a value is a float that is rounded, or one that becomes an integer: written quick or careful (floatChecks.ts). */
export function isRounded(tree: Expression): boolean {
	if (tree.kind !== "float" || tree.raises === "nothing") {
		return false;
	}
	switch (tree.operator) {
		case "min":
		case "max":
		case "equal":
		case "less":
		case "lessOrEqual":
		case "unordered":
			return false;
		default:
			return true;
	}
}
