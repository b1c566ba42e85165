// Forms of the instructions that compute with floats, for what MXCSR has to do
// with them: each on lanes near every limit that matters (zeros, denormals, the
// smallest and largest normal numbers, halfway cases, NaNs of both kinds), under
// all roundings, with and without DAZ and FTZ, and at times with exceptions that
// are not masked. The flags in MXCSR are part of what is recorded.

import type { Row } from "../../../src/isa/row.ts";
import { rows } from "../../../src/isa/tableReader.ts";
import { vectorOperations } from "../../../src/isa/vectorOperation.ts";
import { type Form, hex, Random } from "./processorValues.ts";
import { isFloating, seedOf, textOf, wide } from "./processorVectors.ts";

/** @param count of cases of each form. */
export function floatForms(count: number): Form[] {
	const names: readonly string[] = vectorOperations;
	return rows
		.filter(({ operation }) => names.includes(operation) && isFloating(operation))
		.filter(({ encoding }) => !encoding.decodeOnly && !encoding.encodeOnly)
		.flatMap((row) =>
			(row.widths.length === 0 ? ([64] as const) : row.widths).flatMap((width) => {
				const random = new Random(seedOf(row) + BigInt(width));
				return immediatesOf(row).map((immediate) => ({
					operation: row.operation,
					text: textOf(row, width, false, immediate),
					cases: Array.from({ length: count }, () => caseOf(row, random)),
				}));
			}),
		);
}

/** Every predicate, every way of rounding to whole numbers, some sums of products. */
function immediatesOf({ places, mnemonic }: Row): readonly (number | undefined)[] {
	if (!places.some((place) => place.kind === "immediate")) {
		return [undefined];
	}
	if (/^cmp/.test(mnemonic)) {
		return [0, 1, 2, 3, 4, 5, 6, 7];
	}
	return /^round/.test(mnemonic) ? [0, 1, 2, 3, 4, 8, 11, 12] : [0xff, 0x31, 0x72, 0x1f, 0xf0, 0xb5];
}

function caseOf({ operation, mnemonic, places }: Row, random: Random): string {
	const lane = /^cvt/.test(operation) ? sourceLane(mnemonic) : /[sp]d$/.test(operation) ? 64 : 32;
	const isInteger = /^cvt(si|dq)/.test(operation);
	const next = isInteger ? () => integer(lane, random) : undefined;
	const lanes = Array.from({ length: 128 / lane }, () => (next ? ([next(), next()] as const) : pairOf(lane, random)));
	const join = (side: 0 | 1) => lanes.reduceRight((sum, values) => (sum << BigInt(lane)) | values[side], 0n);
	const isGeneral = places.some((place) => place.kind === "rm" && place.file === "general");
	const general = isGeneral ? ` rbx=${hex(integer(64, random))}` : "";
	return `x1=${wide(join(0))} x2=${wide(join(1))}${general} mxcsr=${hex(controlOf(random))}`;
}

function sourceLane(mnemonic: string): 32 | 64 {
	return /^cvtt?[sp]d2/.test(mnemonic) ? 64 : 32;
}

/** Rounding, DAZ and FTZ at random; in one case of four some exceptions are not masked. */
function controlOf(random: Random): bigint {
	const modes = (random.next(2) << 13n) | (random.next(1) << 15n) | (random.next(1) << 6n);
	const masks = random.next(2) === 0n ? random.next(6) : 63n;
	return modes | (masks << 7n);
}

function formatOf(lane: 32 | 64) {
	const fraction = lane === 64 ? 52n : 23n;
	const bias = lane === 64 ? 1023n : 127n;
	return { fraction, bias, sign: 1n << BigInt(lane - 1), ones: (1n << fraction) - 1n };
}

/** Two floats whose sum, product, quotient or comparison is likely to be a special one. */
function pairOf(lane: 32 | 64, random: Random): readonly [bigint, bigint] {
	const { fraction, bias, sign } = formatOf(lane);
	const left = single(lane, random);
	const power = (left >> fraction) & (2n * bias + 1n);
	const small = random.next(6) - 32n;
	switch (random.next(3)) {
		case 0n:
			return [left, single(lane, random)];
		case 1n:
			// Close to each other, or to the opposite.
			return [left, BigInt.asUintN(lane, (left ^ (random.next(1) * sign)) + random.next(3) - 4n)];
		case 2n:
		case 3n: {
			// Products at the ends of the range.
			const end = random.next(1) === 0n ? 1n - fraction / 2n : 2n * bias;
			return [left, withPower(lane, end + bias - power + small / 4n, random)];
		}
		case 4n:
			// Quotients there.
			return [left, withPower(lane, power + bias - (random.next(1) === 0n ? 0n : 2n * bias) + small / 8n, random)];
		case 5n:
			return [left, withPower(lane, power + small, random)];
		case 6n:
			return [left, simple(lane, random)];
		default:
			return [simple(lane, random), simple(lane, random)];
	}
}

function single(lane: 32 | 64, random: Random): bigint {
	const { fraction, bias, sign, ones } = formatOf(lane);
	const infinity = (2n * bias + 1n) << fraction;
	const signed = random.next(1) * sign;
	switch (random.next(4)) {
		case 0n:
			return signed;
		case 1n:
			return signed | infinity;
		case 2n:
			return signed | infinity | random.next(Number(fraction)) | 1n;
		case 3n:
			return signed | random.next(Number(fraction));
		case 4n:
			// About the smallest normal number.
			return signed | ((1n << fraction) + random.next(2) - 2n);
		case 5n:
			return signed | (infinity - 1n - random.next(1));
		case 6n:
			// About halfway between whole numbers, and the ends of integers.
			return signed | (((bias + random.next(6)) << fraction) + random.next(2) - 2n);
		case 7n:
			return signed | (((bias + random.next(6)) << fraction) | ((ones << random.next(6)) & ones));
		case 8n:
			return withPower(lane, random.next(1) === 0n ? 1n + random.next(4) : 2n * bias - random.next(4), random);
		case 9n:
		case 10n:
			return withPower(lane, bias + random.next(6) - 32n, random);
		case 11n:
			return simple(lane, random);
		default:
			return random.next(lane);
	}
}

/** A float whose exponent field is near the one given, as far as there is one. */
function withPower(lane: 32 | 64, power: bigint, random: Random): bigint {
	const { fraction, bias, sign, ones } = formatOf(lane);
	const most = 2n * bias;
	const field = power < 0n ? 0n : power > most ? most : power;
	const bits = random.next(1) === 0n ? random.next(Number(fraction)) : (ones << (random.next(6) % fraction)) & ones;
	return (random.next(1) * sign) | (field << fraction) | bits;
}

/** A small whole number, or one over a power of two: what computes exactly. */
function simple(lane: 32 | 64, random: Random): bigint {
	const { fraction, bias, sign } = formatOf(lane);
	return (random.next(1) * sign) | ((bias + random.next(3) - 4n) << fraction) | (random.next(3) << (fraction - 3n));
}

function integer(lane: 32 | 64, random: Random): bigint {
	const shifted = random.next(lane) >> (random.next(6) % BigInt(lane));
	return random.next(1) === 0n ? shifted : BigInt.asUintN(lane, -shifted);
}
