// Turns an expression tree into a function of the state, once for each tree, so
// that the reference engine does not walk trees in its inner loop. Nothing is
// decided here: operators are in integerClosures.ts and floatClosures.ts. Conditions
// and flags (width 1) are the numbers 0 and 1, every other value is a bigint.

import type { Expression } from "./expression.ts";
import { floatBit, floatValue } from "./floatClosures.ts";
import type { FloatEnvironment } from "./floatEnvironment.ts";
import { binaryValue, comparisonBit, logicBit, parityBit, unaryValue } from "./integerClosures.ts";
import type { OutcomeFault, Reader } from "./reader.ts";
import { x87PartValue, x87RegisterValue } from "./x87Closures.ts";

/** One evaluation in progress: the state before, the values named so far, and the first fault. */
export interface Run {
	readonly reader: Reader;
	readonly locals: bigint[];
	/** Set by the first operator on floats. */
	floats: FloatEnvironment | undefined;
	fault: OutcomeFault | undefined;
	/** Set where an exception of x87 that is not masked leaves out the effects behind it. */
	isStopped: boolean;
}

export type Value = (run: Run) => bigint;
export type Bit = (run: Run) => 0 | 1;

/** Index in `Run.locals` of each name. */
export type Slots = Map<string, number>;

type Kind<K extends Expression["kind"]> = Extract<Expression, { kind: K }>;

/** The function that computes an expression wider than one bit; a width of 1 gives 0n or 1n. */
export function wideOf(expression: Expression, slots: Slots): Value {
	if (expression.kind === "flag" || (expression.width === 1 && expression.kind !== "local")) {
		const bit = bitOf(expression, slots);
		return (run) => (bit(run) ? 1n : 0n);
	}
	switch (expression.kind) {
		case "constant": {
			const { value } = expression;
			return () => value;
		}
		case "register":
			return registerValue(expression);
		case "xmm":
			return xmmValue(expression);
		case "mxcsr":
			return (run) => BigInt(run.reader.mxcsr());
		case "x87Part":
			return x87PartValue(expression);
		case "x87Register":
			return x87RegisterValue(expression.index);
		case "rflags":
			return (run) => run.reader.rflags();
		case "steps":
			return (run) => run.reader.steps();
		case "selector": {
			const { number } = expression;
			return (run) => BigInt(run.reader.selector(number));
		}
		case "fsBase":
			return (run) => run.reader.fsBase();
		case "local":
			return localValue(expression, slots);
		case "load":
			return loadValue(expression, slots);
		case "unary":
			return unaryValue(expression.operator, wideOf(expression.operand, slots), expression.width);
		case "binary":
			return binaryOf(expression, slots);
		case "select":
			return selectValue(expression, slots);
		case "extract":
			return extractValue(expression, slots);
		case "extend":
			return extendValue(expression, slots);
		case "concat":
			return concatValue(expression, slots);
		case "lanes":
			return lanesValue(expression, slots);
		case "float":
			return floatValue(expression, operandsOf(expression, slots));
	}
}

/** The function that computes an expression of width 1. */
export function bitOf(expression: Expression, slots: Slots): Bit {
	switch (expression.kind) {
		case "flag": {
			const { flag } = expression;
			return (run) => run.reader.flag(flag);
		}
		case "unary":
			return unaryBit(expression, slots);
		case "binary":
			return binaryBit(expression, slots);
		case "select":
			return selectBit(expression, slots);
		case "extract":
			return extractBit(expression, slots);
		case "float":
			return floatBit(expression, operandsOf(expression, slots));
		default: {
			const value = expression.kind === "constant" ? () => expression.value : wideOf(expression, slots);
			return (run) => (value(run) === 0n ? 0 : 1);
		}
	}
}

function registerValue({ number, width, shift }: Kind<"register">): Value {
	if (width === 64) {
		return (run) => run.reader.register(number);
	}
	if (shift === 8) {
		return (run) => BigInt.asUintN(width, run.reader.register(number) >> 8n);
	}
	return (run) => BigInt.asUintN(width, run.reader.register(number));
}

function xmmValue({ number, width, shift }: Kind<"xmm">): Value {
	if (width === 128) {
		return (run) => run.reader.xmm(number);
	}
	const distance = BigInt(shift);
	return (run) => BigInt.asUintN(width, run.reader.xmm(number) >> distance);
}

function localValue({ name }: Kind<"local">, slots: Slots): Value {
	const slot = slots.get(name);
	if (slot === undefined) {
		throw new RangeError(`the local ${name} is read before it is named`);
	}
	return (run) => run.locals[slot] ?? 0n;
}

/** A load that faults leaves 0; the run ends with the fault. */
function loadValue({ address, width }: Kind<"load">, slots: Slots): Value {
	const at = wideOf(address, slots);
	return (run) => {
		const target = at(run);
		const value = run.reader.load(target, width);
		if (value === undefined) {
			run.fault ??= { kind: "load", address: target, width };
			return 0n;
		}
		return value;
	};
}

function binaryOf({ operator, left, right, width }: Kind<"binary">, slots: Slots): Value {
	return binaryValue(operator, wideOf(left, slots), wideOf(right, slots), width);
}

function selectValue({ condition, then, else: otherwise }: Kind<"select">, slots: Slots): Value {
	const test = bitOf(condition, slots);
	const yes = wideOf(then, slots);
	const no = wideOf(otherwise, slots);
	return (run) => (test(run) ? yes(run) : no(run));
}

function extractValue({ operand, shift, width }: Kind<"extract">, slots: Slots): Value {
	const value = wideOf(operand, slots);
	if (shift === 0) {
		return (run) => BigInt.asUintN(width, value(run));
	}
	const distance = BigInt(shift);
	return (run) => BigInt.asUintN(width, value(run) >> distance);
}

function extendValue({ operand, signed, width }: Kind<"extend">, slots: Slots): Value {
	const value = wideOf(operand, slots);
	const narrow = operand.width;
	return signed ? (run) => BigInt.asUintN(width, BigInt.asIntN(narrow, value(run))) : value;
}

function concatValue({ parts }: Kind<"concat">, slots: Slots): Value {
	let shift = 0n;
	const placed = parts.map((part) => {
		const at = shift;
		shift += BigInt(part.width);
		return { at, value: wideOf(part, slots) };
	});
	return (run) => placed.reduce((sum, { at, value }) => sum | (value(run) << at), 0n);
}

/** The lanes of one moment are locals, as the names of a `let` are. */
function lanesValue({ vectors, body, width }: Kind<"lanes">, slots: Slots): Value {
	const values = vectors.map(({ value }) => wideOf(value, slots));
	const places = vectors.map(({ name, lane }) => ({ slot: slotOf(name, slots), lane: BigInt(lane), bits: lane }));
	const result = wideOf(body, slots);
	const resultWidth = BigInt(body.width);
	const count = BigInt(width / body.width);
	return (run) => {
		const wholes = values.map((value) => value(run));
		let sum = 0n;
		for (let index = 0n; index < count; index++) {
			places.forEach(({ slot, lane, bits }, vector) => {
				run.locals[slot] = BigInt.asUintN(bits, (wholes[vector] ?? 0n) >> (index * lane));
			});
			sum |= result(run) << (index * resultWidth);
		}
		return sum;
	};
}

/** Bodies of different `lanes` may use one name: they are never inside each other. */
function slotOf(name: string, slots: Slots): number {
	const slot = slots.get(name) ?? slots.size;
	slots.set(name, slot);
	return slot;
}

function operandsOf({ operands }: Kind<"float">, slots: Slots): readonly Value[] {
	return operands.map((operand) => wideOf(operand, slots));
}

function unaryBit({ operator, operand }: Kind<"unary">, slots: Slots): Bit {
	if (operator === "parity") {
		return parityBit(wideOf(operand, slots));
	}
	const bit = bitOf(operand, slots);
	return operator === "not" ? (run) => (bit(run) ? 0 : 1) : bit;
}

/** Comparisons of wide values, and logic of single bits. */
function binaryBit({ operator, left, right }: Kind<"binary">, slots: Slots): Bit {
	return left.width === 1
		? logicBit(operator, bitOf(left, slots), bitOf(right, slots))
		: comparisonBit(operator, wideOf(left, slots), wideOf(right, slots), left.width);
}

function selectBit({ condition, then, else: otherwise }: Kind<"select">, slots: Slots): Bit {
	const test = bitOf(condition, slots);
	const yes = bitOf(then, slots);
	const no = bitOf(otherwise, slots);
	return (run) => (test(run) ? yes(run) : no(run));
}

function extractBit({ operand, shift }: Kind<"extract">, slots: Slots): Bit {
	const value = wideOf(operand, slots);
	if (shift === operand.width - 1) {
		const half = 1n << BigInt(shift);
		return (run) => (value(run) >= half ? 1 : 0);
	}
	const mask = 1n << BigInt(shift);
	return (run) => ((value(run) & mask) === 0n ? 0 : 1);
}
