// Meanings of pcmpestrm, pcmpestri, pcmpistrm and pcmpistri (SDM vol. 1 chapter
// 14.4 "SSE4.2", vol. 2B section 4.1). The first operand is the set or pattern,
// the second the text. Results of comparisons are masks with one bit for each
// character of the text, so that the tables of the manual become bit logic.

import type { Instruction } from "../isa/instruction.ts";
import type { Effect, Expression } from "./expression.ts";
import { rax, rcx, rdx, read } from "./operands.ts";
import type { Semantics } from "./semantics.ts";
import * as trees from "./trees.ts";
import {
	and,
	below,
	bit,
	concat,
	constant,
	equal,
	extract,
	isZero,
	laneOf,
	leadingZeros,
	less,
	named,
	negate,
	not,
	or,
	register,
	select,
	setFlag,
	setRegister,
	setXmm,
	shl,
	shr,
	sign,
	sub,
	trailingZeros,
	zeroExtend,
} from "./trees.ts";
import { immediateByte, mapped, paired } from "./vectorOperands.ts";

type Output = "mask" | "index";

/** What the immediate asks for. */
interface Format {
	readonly lane: 8 | 16;
	/** Characters, and bits of a mask. */
	readonly count: 8 | 16;
	readonly signed: boolean;
	readonly aggregation: "any" | "ranges" | "each" | "ordered";
	/** 1 inverts all, 3 only what belongs to the text. */
	readonly polarity: number;
	/** The highest index, or a mask of whole characters. */
	readonly alternative: boolean;
}

/** Operands, and masks of the characters that belong to them. */
interface Strings {
	readonly pattern: Expression;
	readonly text: Expression;
	readonly inPattern: Expression;
	readonly inText: Expression;
}

/** Strings end at a zero. */
export function implicitLengths(output: Output): Semantics {
	return (instruction) =>
		comparison(instruction, output, (operand, { lane, count }) => {
			const zeros = mapped(lane, operand, isZero);
			return and(not(zeros), sub(zeros, constant(1, count)));
		});
}

/** The pattern's length is in eax, the text's in edx, without their signs. */
export function explicitLengths(output: Output): Semantics {
	return (instruction) =>
		comparison(instruction, output, (_, { count }, number) => {
			const width = instruction.width === 64 ? 64 : 32;
			const given = register(number, width);
			const length = select(sign(given), negate(given), given);
			const isShort = below(length, constant(count, width));
			const amount = select(isShort, extract(length, count), constant(0, count));
			const ones = sub(shl(constant(1, count), amount), constant(1, count));
			return select(isShort, ones, constant(-1, count));
		});
}

type Belonging = (operand: Expression, format: Format, lengthRegister: number) => Expression;

function comparison(instruction: Instruction, output: Output, belonging: Belonging): readonly Effect[] {
	const format = formatOf(immediateByte(instruction));
	const pattern = read(instruction, 0);
	const [letText, text] = named("text", read(instruction, 1));
	const [letInPattern, inPattern] = named("inPattern", belonging(pattern, format, rax));
	const [letInText, inText] = named("inText", belonging(text, format, rdx));
	const plain = aggregate({ pattern, text, inPattern, inText }, format);
	const [letResult, result] = named("matches", polarised(plain, inText, format));
	const everything = constant(-1, format.count);
	return [
		letText,
		letInPattern,
		letInText,
		letResult,
		output === "index" ? setRegister(rcx, indexOf(result, format)) : setXmm(0, maskOf(result, format)),
		setFlag("cf", not(isZero(result))),
		setFlag("zf", not(equal(inText, everything))),
		setFlag("sf", not(equal(inPattern, everything))),
		setFlag("of", bit(result, 0)),
		setFlag("af", constant(0, 1)),
		setFlag("pf", constant(0, 1)),
	];
}

function formatOf(number: number): Format {
	const isWord = (number & 1) === 1;
	return {
		lane: isWord ? 16 : 8,
		count: isWord ? 8 : 16,
		signed: (number & 2) !== 0,
		aggregation: (["any", "ranges", "each", "ordered"] as const)[((number >> 2) & 3) as 0 | 1 | 2 | 3],
		polarity: (number >> 4) & 3,
		alternative: (number & 0x40) !== 0,
	};
}

function aggregate(strings: Strings, format: Format): Expression {
	switch (format.aggregation) {
		case "any":
			return anyOf(strings, format);
		case "ranges":
			return inRanges(strings, format);
		case "each":
			return equalEach(strings, format);
		case "ordered":
			return equalOrdered(strings, format);
	}
}

/** The text's characters that are one of the pattern's. */
function anyOf({ pattern, text, inPattern, inText }: Strings, { lane, count }: Format): Expression {
	const masks = numbers(count).map((index) =>
		select(bit(inPattern, index), equalTo(text, pattern, lane, index), constant(0, count)),
	);
	return and(masks.reduce(or), inText);
}

/** The text's characters that are in one of the ranges that pairs of the pattern make. */
function inRanges({ pattern, text, inPattern, inText }: Strings, { lane, count, signed }: Format): Expression {
	const before = signed ? less : below;
	const masks = numbers(count / 2).map((index) => {
		const [low, high] = [laneOf(pattern, lane, 2 * index), laneOf(pattern, lane, 2 * index + 1)];
		const within = mapped(lane, text, (character) => not(or(before(character, low), before(high, character))));
		return select(bit(inPattern, 2 * index + 1), within, constant(0, count));
	});
	return and(masks.reduce(or), inText);
}

/** The places where both strings have one character, and where both have ended. */
function equalEach({ pattern, text, inPattern, inText }: Strings, { lane }: Format): Expression {
	const same = paired(lane, pattern, text, equal);
	return or(and(same, and(inPattern, inText)), not(or(inPattern, inText)));
}

/** The places of the text where the pattern begins, perhaps cut off by the end of the register. */
function equalOrdered({ pattern, text, inPattern, inText }: Strings, { lane, count }: Format): Expression {
	const masks = numbers(count).map((index) => {
		const matching = and(equalTo(text, pattern, lane, index), inText);
		const missing = select(bit(inPattern, index), not(matching), constant(0, count));
		return not(shr(missing, constant(index, count)));
	});
	return masks.reduce(and);
}

function equalTo(text: Expression, pattern: Expression, lane: 8 | 16, index: number): Expression {
	const wanted = laneOf(pattern, lane, index);
	return mapped(lane, text, (character) => equal(character, wanted));
}

function polarised(result: Expression, inText: Expression, { polarity }: Format): Expression {
	switch (polarity) {
		case 1:
			return not(result);
		case 3:
			return trees.xor(result, inText);
		default:
			return result;
	}
}

function indexOf(result: Expression, { count, alternative }: Format): Expression {
	const highest = select(isZero(result), constant(count, count), sub(constant(count - 1, count), leadingZeros(result)));
	return zeroExtend(alternative ? highest : trailingZeros(result), 32);
}

function maskOf(result: Expression, { lane, count, alternative }: Format): Expression {
	const characters = numbers(count).map((index) => select(bit(result, index), constant(-1, lane), constant(0, lane)));
	return alternative ? concat(...characters) : zeroExtend(result, 128);
}

function numbers(count: number): readonly number[] {
	return Array.from({ length: count }, (_, index) => index);
}
