// stdlib.h and ctype.h: numbers from texts, absolute values, random numbers, and
// the classes of characters in the "C" locale.

import { textOf } from "../byteStrings.ts";
import { errorNumbers } from "./errorNumbers.ts";
import type { LibraryCall, Pointer, Result } from "./libraryCall.ts";
import type { RandomState } from "./libraryState.ts";

type LibraryFunction = (call: LibraryCall) => Result;

export const numberFunctions = {
	abs: (call) => signed32(BigInt(Math.abs(call.int(0)))),
	labs: absolute,
	llabs: absolute,
	atoi: (call) => signed32(parseNumber(call, call.pointer(0, "nptr"), 10, true).value),
	atol: (call) => parseNumber(call, call.pointer(0, "nptr"), 10, true).value,
	atoll: (call) => parseNumber(call, call.pointer(0, "nptr"), 10, true).value,
	strtol: (call) => readNumber(call, true),
	strtoll: (call) => readNumber(call, true),
	strtoul: (call) => readNumber(call, false),
	strtoull: (call) => readNumber(call, false),
	imaxabs: absolute,
	ffs: (call) => lowestOne(BigInt.asUintN(32, call.word(0))),
	ffsl: (call) => lowestOne(call.word(0)),
	ffsll: (call) => lowestOne(call.word(0)),
	div: (call) => {
		const [numerator, denominator] = [call.int(0), divisor(call, BigInt(call.int(1)))];
		const quotient = BigInt(numerator) / denominator;
		return signed32(quotient) | (signed32(BigInt(numerator) % denominator) << 32n);
	},
	ldiv: longDivision,
	lldiv: longDivision,
	rand_r: nextFromSeed,
	random: nextRandom,
	rand: nextRandom,
	srand: seed,
	srandom: seed,
} satisfies Record<string, LibraryFunction>;

function absolute(call: LibraryCall): bigint {
	const value = BigInt.asIntN(64, call.word(0));
	return value < 0n ? -value : value;
}

function seed(call: LibraryCall): Result {
	call.state = { ...call.state, random: seeded(call.int(0)) };
	return undefined;
}

/** As glibc's: three steps of a generator that the caller keeps. */
function nextFromSeed(call: LibraryCall): bigint {
	const place = call.pointer(0, "seedp");
	let state = Number(call.number(place, 32));
	let result = 0;
	for (const [most, shift] of [
		[2048, 0],
		[1024, 10],
		[1024, 10],
	] as const) {
		state = (Math.imul(state, 1103515245) + 12345) >>> 0;
		result = ((result << shift) ^ ((state >>> 16) % most)) >>> 0;
	}
	call.writeNumber(place, 32, BigInt(state));
	return BigInt(result);
}

/** The number of the lowest bit that is set, from 1; 0 for none. */
function lowestOne(value: bigint): bigint {
	const digits = value.toString(2);
	return value === 0n ? 0n : BigInt(digits.length - digits.lastIndexOf("1"));
}

function divisor(call: LibraryCall, value: bigint): bigint {
	return value === 0n ? call.fault("divide-error", "the division has no result: the divisor is 0.") : value;
}

/** A structure of quotient and remainder, in rax and rdx. */
function longDivision(call: LibraryCall): Result {
	const numerator = BigInt.asIntN(64, call.word(0));
	const denominator = divisor(call, BigInt.asIntN(64, call.word(1)));
	const [quotient, rest] = [numerator / denominator, numerator % denominator];
	return { wide: BigInt.asUintN(64, quotient) | (BigInt.asUintN(64, rest) << 64n) };
}

/** An `int` in rax: its upper half is what a 32-bit result leaves there, zero. */
function signed32(value: bigint): bigint {
	return BigInt.asUintN(32, value);
}

function readNumber(call: LibraryCall, signed: boolean): bigint {
	const start = call.pointer(0, "nptr");
	const base = call.int(2);
	if (base < 0 || base === 1 || base > 36) {
		// The place that the second argument names stays as it was.
		call.setErrorNumber(errorNumbers.invalid);
		return 0n;
	}
	const { value, length, isCut } = parseNumber(call, start, base, signed);
	if (isCut) {
		call.setErrorNumber(errorNumbers.range);
	}
	if (call.word(1) !== 0n) {
		call.writeNumber(call.pointer(1, "endptr"), 64, start.address + BigInt(length));
	}
	return value;
}

/** The number that a text begins with, held within 64 bits, and how many bytes of the text it takes. */
function parseNumber(call: LibraryCall, pointer: Pointer, base: number, signed: boolean): ReturnType<typeof numberIn> {
	return numberIn(textOf(call.text(pointer)), base, signed);
}

/** As strtol and strtoul read; a text without a number is 0 and takes no byte. */
export function numberIn(
	text: string,
	base: number,
	signed: boolean,
): { value: bigint; length: number; isCut?: boolean } {
	const [whole = "", sign = "", prefix = ""] = /^[ \t-\r]*([-+]?)(0[xX](?=[0-9a-fA-F]))?/.exec(text) ?? [];
	const hasPrefix = prefix !== "" && (base === 0 || base === 16);
	const digitsStart = hasPrefix ? whole.length : whole.length - prefix.length;
	const radix = base !== 0 ? base : hasPrefix ? 16 : text[digitsStart] === "0" ? 8 : 10;
	let value = 0n;
	let end = digitsStart;
	for (; digitOf(text.charCodeAt(end)) < radix; end++) {
		value = value * BigInt(radix) + BigInt(digitOf(text.charCodeAt(end)));
	}
	if (end === digitsStart) {
		return { value: 0n, length: 0 };
	}
	const exact = sign === "-" ? -value : value;
	const kept = inRange(exact, signed);
	return { value: kept, length: end, isCut: kept !== exact };
}

function digitOf(code: number): number {
	const digit = Number.parseInt(String.fromCharCode(code), 36);
	return Number.isNaN(digit) ? 99 : digit;
}

function inRange(value: bigint, signed: boolean): bigint {
	const limit = 1n << (signed ? 63n : 64n);
	const most = limit - 1n;
	if (signed) {
		return value > most ? most : value < -limit ? -limit : value;
	}
	return value > most || value < -most ? most : value;
}

function nextRandom(call: LibraryCall): bigint {
	const { words, front } = call.state.random ?? seeded(1);
	const rear = (front + 28) % 31;
	const sum = ((words[front] ?? 0) + (words[rear] ?? 0)) >>> 0;
	call.state = { ...call.state, random: { words: words.with(front, sum), front: (front + 1) % 31 } };
	return BigInt(sum >>> 1);
}

/** As glibc's srandom_r: Park and Miller's generator fills the words, and the first 310 sums are thrown away. */
function seeded(seed: number): RandomState {
	const words = [seed === 0 ? 1 : seed];
	for (let index = 1; index < 31; index++) {
		const before = words[index - 1] ?? 0;
		const next = 16807 * (before % 127773) - 2836 * Math.trunc(before / 127773);
		words.push(next < 0 ? next + 2147483647 : next);
	}
	const sums = words.map((word) => word >>> 0);
	let front = 3;
	for (let discarded = 0; discarded < 310; discarded++) {
		sums[front] = ((sums[front] ?? 0) + (sums[(front + 28) % 31] ?? 0)) >>> 0;
		front = (front + 1) % 31;
	}
	return { words: sums, front };
}
