// Meanings of the arithmetic, comparisons and conversions of floats and doubles.

import type { Instruction } from "../isa/instruction.ts";
import type { Effect, Expression, FloatOperator, Raises, Rounding } from "./expression.ts";
import { read, write } from "./operands.ts";
import type { Semantics } from "./semantics.ts";
import { concat, constant, float, laneOf, local, named, not, or, select, setFlag, zeroExtend } from "./trees.ts";
import {
	immediateByte,
	low,
	mapped,
	type Pair,
	packedEffects,
	paired,
	type Single,
	scalar,
	withSource,
} from "./vectorOperands.ts";

type FloatWidth = 32 | 64;

export const plus = pairOf("add");
export const minus = pairOf("sub");
export const times = pairOf("mul");
export const over = pairOf("div");
export const smaller = pairOf("min");
export const larger = pairOf("max");

function pairOf(operator: FloatOperator): Pair {
	return (left, right) => float(operator, [left, right]);
}

export const squareRoot: Single = (source) => float("sqrt", [source]);

/** Estimates: the same whatever the rounding mode. */
const estimate = { rounding: "nearest", raises: "nothing" } as const;
export const reciprocal: Single = (source) => float("reciprocal", [source], estimate);
export const reciprocalRoot: Single = (source) => float("reciprocalRoot", [source], estimate);

/** All ones where the comparison numbered by the immediate holds (SDM vol. 2A table 3-1). */
export function comparePacked(lane: FloatWidth): Semantics {
	return (instruction) => packedEffects(instruction, lane, maskOf(instruction));
}

export function compareScalar(lane: FloatWidth): Semantics {
	return (instruction) => scalar(lane, maskOf(instruction))(instruction);
}

const predicates = ["equal", "less", "lessOrEqual", "unordered"] as const;

function maskOf(instruction: Instruction): Pair {
	const number = immediateByte(instruction);
	return (left, right) => {
		const operator = predicates[number & 3] ?? "equal";
		const raises = operator === "equal" || operator === "unordered" ? "fewer" : "all";
		const holds = float(operator, [left, right], { width: 1, raises });
		return select(number & 4 ? not(holds) : holds, constant(-1, left.width), constant(0, left.width));
	};
}

/** comis and, where a quiet NaN is no invalid operand, ucomis: the first test raises what all three would. */
export function compareToFlags(lane: FloatWidth, raises: Raises): Semantics {
	return (instruction) => {
		const operands = [low(instruction, 0, lane), local("right", lane)];
		const [letRight] = named("right", low(instruction, 1, lane));
		const test = (operator: FloatOperator) => float(operator, operands, { width: 1, raises: "nothing" });
		const [letUnordered, unordered] = named("unordered", float("unordered", operands, { width: 1, raises }));
		return [
			letRight,
			letUnordered,
			setFlag("zf", or(unordered, test("equal"))),
			setFlag("pf", unordered),
			setFlag("cf", or(unordered, test("less"))),
			...(["of", "sf", "af"] as const).map((name) => setFlag(name, constant(0, 1))),
		];
	};
}

/** Neighbours within the destination, then within the source. */
export function horizontal(lane: 16 | 32 | 64, pair: Pair): Semantics {
	return (instruction) => withSource(instruction, (left, right) => neighbours(lane, left, right, pair));
}

function neighbours(lane: 16 | 32 | 64, left: Expression, right: Expression, pair: Pair): Expression {
	const half = Array.from({ length: 64 / lane }, (_, index) => 2 * index);
	const every = (odd: number) =>
		concat(...[left, right].flatMap((vector) => half.map((index) => laneOf(vector, lane, index + odd))));
	return paired(lane, every(0), every(1), pair);
}

/** Subtracts in even lanes, adds in odd ones. */
export function alternating(lane: FloatWidth): Semantics {
	return (instruction) =>
		withSource(instruction, (left, right) =>
			concat(
				...Array.from({ length: 128 / lane }, (_, index) =>
					(index & 1 ? plus : minus)(laneOf(left, lane, index), laneOf(right, lane, index)),
				),
			),
		);
}

const roundings: readonly Rounding[] = ["nearest", "down", "up", "zero"];

function rounder(instruction: Instruction): Single {
	const number = immediateByte(instruction);
	const rounding = number & 4 ? "current" : (roundings[number & 3] ?? "nearest");
	const raises = number & 8 ? "fewer" : "all";
	return (source) => float("round", [source], { rounding, raises });
}

export function roundPacked(lane: FloatWidth): Semantics {
	return (instruction) => [write(instruction, 0, mapped(lane, read(instruction, 1), rounder(instruction)))];
}

export function roundScalar(lane: FloatWidth): Semantics {
	return (instruction) => [write(instruction, 0, rounder(instruction)(low(instruction, 1, lane)))];
}

/**
 * The sum of the products that the immediate's upper bits choose, where its lower bits say. Each
 * place adds the sum of its own pair to that of the other, as processors do: it decides which NaN stays.
 * The sums are made also where they are not wanted, and each step can stop with its exceptions.
 */
export function dotProduct(lane: FloatWidth): Semantics {
	return (instruction) => {
		const number = immediateByte(instruction);
		const [letSource, source] = named("source", read(instruction, 1));
		const zero = constant(0, lane);
		const lanes = Array.from({ length: 128 / lane }, (_, index) => index);
		const [letProducts, products] = named(
			"products",
			concat(
				...lanes.map((index) =>
					(number >> (4 + index)) & 1
						? times(laneOf(read(instruction, 0), lane, index), laneOf(source, lane, index))
						: zero,
				),
			),
		);
		const steps = lane === 64 ? [sumOfBoth] : [sumOfNeighbours, sumOfHalves];
		const effects: Effect[] = [letSource, letProducts];
		const total = steps.reduce((vector, of, index) => {
			const [letSums, added] = named(`sums${index}`, sums(lane, vector, of));
			effects.push(letSums);
			return added;
		}, products);
		const result = lanes.map((index) => ((number >> index) & 1 ? laneOf(total, lane, index) : zero));
		return [...effects, write(instruction, 0, concat(...result))];
	};
}

const sumOfBoth = (index: number) => [index, index ^ 1] as const;
const sumOfNeighbours = (index: number) => [index ^ 1, index] as const;
const sumOfHalves = (index: number) => [index, index ^ 2] as const;

/** Every place gets the sum of the two lanes that `of` gives for it. */
function sums(lane: FloatWidth, vector: Expression, of: (index: number) => readonly [number, number]): Expression {
	const parts = Array.from({ length: 128 / lane }, (_, index) => of(index));
	return concat(...parts.map(([first, second]) => plus(laneOf(vector, lane, first), laneOf(vector, lane, second))));
}

/** A signed integer, general register or memory, to the lowest lane. */
export function integerToScalar(lane: FloatWidth): Semantics {
	return (instruction) => [write(instruction, 0, float("fromInteger", [read(instruction, 1)], { width: lane }))];
}

/** The lowest lane to a general register. */
export function scalarToInteger(lane: FloatWidth, rounding: Rounding): Semantics {
	return (instruction) => {
		const width = read(instruction, 0).width === 64 ? 64 : 32;
		return [write(instruction, 0, float("toInteger", [low(instruction, 1, lane)], { rounding, width }))];
	};
}

export function convertScalar(from: FloatWidth, to: FloatWidth): Semantics {
	return (instruction) => [write(instruction, 0, float("convert", [low(instruction, 1, from)], { width: to }))];
}

/** Lanes of one width to lanes of another, which fill the low half when they are narrower. */
export function convertPacked(
	operator: "convert" | "fromInteger" | "toInteger",
	from: FloatWidth,
	to: FloatWidth,
	rounding: Rounding = "current",
): Semantics {
	return (instruction): readonly Effect[] => {
		const source = from < to ? low(instruction, 1, 64) : read(instruction, 1);
		const result = mapped(from, source, (lane) => float(operator, [lane], { rounding, width: to }));
		return [write(instruction, 0, zeroExtend(result, 128))];
	};
}
