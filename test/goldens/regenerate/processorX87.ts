// Forms of the instructions of x87, each on values near every limit that matters
// (zeros, denormals, patterns that mean no number, NaNs of both kinds, halfway cases,
// the ends of the range), under all roundings and precisions, at times with exceptions
// that are not masked or already pending, and with registers empty or full where they
// should not be. The status word is part of what is recorded.

import type { Row } from "../../../src/isa/row.ts";
import { rows } from "../../../src/isa/tableReader.ts";
import { x87Operations } from "../../../src/isa/x87Operation.ts";
import { type Form, hex, Random } from "./processorValues.ts";
import { seedOf } from "./processorVectors.ts";

/** @param count of cases of each form. */
export function x87Forms(count: number): Form[] {
	const names: readonly string[] = x87Operations;
	return rows
		.filter(({ operation, encoding }) => names.includes(operation) && !encoding.decodeOnly && !encoding.encodeOnly)
		.map((row) => {
			const random = new Random(seedOf(row));
			return {
				operation: row.operation,
				text: textOf(row),
				cases: Array.from({ length: count }, () => caseOf(row, random)),
			};
		});
}

const sizes: Readonly<Record<string, string>> = {
	16: "word ptr ",
	32: "dword ptr ",
	64: "qword ptr ",
	80: "tbyte ptr ",
};

function textOf({ mnemonic, places }: Row): string {
	const operands = places.map((place) => {
		if (place.kind === "rm") {
			return place.memory ? `${sizes[place.width] ?? ""}[rdi]` : "st(2)";
		}
		return place.kind === "fixed" ? place.register.name.replace("st0", "st") : "";
	});
	return `${mnemonic} ${operands.join(", ")}`.trim();
}

/** Where the operand in memory is. */
const place = 0x10008000n;

function caseOf(row: Row, random: Random): string {
	const { operation } = row;
	const top = random.next(3);
	const status =
		(top << 11n) | (random.next(3) << 8n) | (random.next(1) << 14n) | (random.next(2) === 0n ? random.next(6) : 0n);
	const isUnmasked = random.next(2) === 0n;
	const control =
		(random.next(2) << 10n) | (precisions[Number(random.next(2))] ?? 0x300n) | (isUnmasked ? random.next(6) : 63n);
	const isPending = random.next(4) === 0n;
	const clean = isPending ? status : status & ~(~control & 63n);
	const [left, right] = operandsOf(operation, random);
	const memory = memoryOf(row, right, random);
	const words = [
		`fc=${hex(control | 0x40n)}`,
		`fs=${hex(clean | ((clean & ~control & 63n) === 0n ? 0n : 0x8080n))}`,
		`ff=${hex(fullOf(top, random))}`,
		`st0=${hex(left)}`,
		...(takesBoth.test(operation) ? [`st1=${hex(right)}`] : []),
		...(hasRegister(row) ? [`st2=${hex(random.next(3) === 0n ? left : right)}`] : []),
		...(memory === undefined ? [] : [`rdi=${hex(place)}`, `@${hex(place)}=${memory}`]),
		...(/^fcmov/.test(operation) ? [`f=${hex(0x202n | (random.next(8) & 0x45n))}`] : []),
		...(random.next(1) === 0n ? ["ptr=1"] : []),
	];
	return words.join(" ");
}

/** Operations that read st1 without naming it. */
const takesBoth = /^(fscale|fprem1?|fpatan|fyl2x|fyl2xp1|fu?compp|fn?save|fxsave)$/;

function hasRegister({ places }: Row): boolean {
	return places.some((item) => item.kind === "rm" && !item.memory);
}

const precisions = [0x300n, 0x200n, 0x000n, 0x300n] as const;

/** Usually full but for the register that a push would take. */
function fullOf(top: bigint, random: Random): bigint {
	const choice = random.next(4);
	const free = 1n << ((top + 7n) & 7n);
	return choice === 0n ? random.next(8) : choice === 1n ? 0xffn : 0xffn & ~free;
}

/** The bytes of the operand, in order. */
function memoryOf({ operation, places }: Row, value: bigint, random: Random): string | undefined {
	const rm = places.find((item) => item.kind === "rm" && item.memory);
	if (rm?.kind !== "rm") {
		return undefined;
	}
	if (/^(fn|fst|fist|fbst|fxsave)/.test(operation)) {
		return "00";
	}
	const width = rm.width;
	if (width === "any") {
		return imageOf(operation, random);
	}
	const bits =
		operation === "fbld"
			? decimal(random)
			: /^fi/.test(operation)
				? integer(Number(width), random)
				: floatOf(Number(width), value, random);
	return littleEndian(operation === "fldcw" ? random.next(16) : bits, Number(width) / 8);
}

/** What fldenv and its kin load; MXCSR has no bits that do not exist. */
function imageOf(operation: string, random: Random): string {
	if (operation !== "fxrstor") {
		return littleEndian(
			random.next(64) | (random.next(64) << 64n) | (random.next(64) << 128n) | (random.next(64) << 192n),
			108,
		);
	}
	const parts = [random.next(48), 0x1f80n, random.next(64) << 64n, random.next(64)];
	return parts.map((part, index) => littleEndian(part, [24, 8, 128, 32][index] ?? 0)).join("");
}

function littleEndian(value: bigint, length: number): string {
	return Array.from({ length }, (_, index) =>
		Number((value >> BigInt(8 * index)) & 0xffn)
			.toString(16)
			.padStart(2, "0"),
	).join("");
}

function decimal(random: Random): bigint {
	let digits = 0n;
	for (let count = random.next(4) + 3n; count > 0n; count -= 1n) {
		digits = (digits << 4n) | (random.next(4) % 10n);
	}
	return (digits & 0xffffffffffffffffffn) | (random.next(1) << 79n);
}

function integer(width: number, random: Random): bigint {
	const shifted = random.next(width) >> (random.next(6) % BigInt(width));
	return BigInt.asUintN(width, random.next(1) === 0n ? shifted : -shifted);
}

/** A float in memory: near the value of 80 bits, or any. */
function floatOf(width: number, value: bigint, random: Random): bigint {
	if (width === 80) {
		return value;
	}
	const [fraction, bias] = width === 64 ? [52n, 1023n] : [23n, 127n];
	const signs = (value >> 79n) << BigInt(width - 1);
	const infinite = (2n * bias + 1n) << fraction;
	switch (random.next(3)) {
		case 0n:
			return signs | infinite | (random.next(1) === 0n ? 0n : random.next(Number(fraction)));
		case 1n:
			return signs | random.next(Number(fraction));
		case 2n:
			return random.next(width);
		case 3n:
			return signs;
		default: {
			const power = ((value >> 64n) & 0x7fffn) - 16383n + bias;
			const field = power < 0n ? 0n : power > 2n * bias + 1n ? 2n * bias : power;
			return signs | (field << fraction) | ((value >> (63n - fraction)) & ((1n << fraction) - 1n));
		}
	}
}

/** Two values, whose kind is what the operation is interesting for. */
function operandsOf(operation: string, random: Random): readonly [bigint, bigint] {
	if (random.next(3) === 0n) {
		return [single(random), single(random)];
	}
	if (/^(fsin|fcos|fsincos|fptan)$/.test(operation)) {
		return [normal(random, 16383n + random.next(6) - 24n), single(random)];
	}
	if (/^(f2xm1|fyl2xp1)$/.test(operation)) {
		const small = normal(random, 16382n - random.next(1) - random.next(4) * random.next(3));
		return [operation === "f2xm1" ? small : small - (small & (1n << 64n)), normal(random, 16383n + random.next(4))];
	}
	if (/^(fist|fbstp)/.test(operation) || operation === "frndint") {
		return [whole(random), single(random)];
	}
	if (/^(fst|fstp)$/.test(operation)) {
		return [forFloat(random), single(random)];
	}
	if (operation === "fscale") {
		return [single(random), normal(random, 16383n + random.next(4))];
	}
	return pairOf(random);
}

function pairOf(random: Random): readonly [bigint, bigint] {
	const left = single(random);
	const power = (left >> 64n) & 0x7fffn;
	switch (random.next(3)) {
		case 0n:
			return [left, BigInt.asUintN(80, (left ^ (random.next(1) << 79n)) + random.next(3) - 4n)];
		case 1n:
			return [left, normal(random, (random.next(1) === 0n ? 16383n : 49149n) - power + random.next(4) - 8n)];
		case 2n:
			return [left, normal(random, power + (random.next(1) === 0n ? 16383n : -16383n) + random.next(4) - 8n)];
		case 3n:
			return [left, single(random)];
		default:
			return [left, normal(random, power + random.next(7) - 64n)];
	}
}

/** With an exponent field near the one given, as far as there is one. */
function normal(random: Random, power: bigint): bigint {
	const field = power < 1n ? 1n : power > 0x7ffen ? 0x7ffen : power;
	return (random.next(1) << 79n) | (field << 64n) | (1n << 63n) | fractionOf(random);
}

function fractionOf(random: Random): bigint {
	const bits = random.next(63);
	const shift = random.next(6) % 63n;
	switch (random.next(2)) {
		case 0n:
			return bits;
		case 1n:
			return (bits << shift) & ((1n << 63n) - 1n);
		case 2n:
			return ((1n << 63n) - 1n) ^ (random.next(1) << shift);
		default:
			return random.next(1) << shift;
	}
}

const infinity = 0x7fff8000000000000000n;

function single(random: Random): bigint {
	const sign = random.next(1) << 79n;
	switch (random.next(4)) {
		case 0n:
			return sign;
		case 1n:
			return sign | infinity;
		case 2n:
			return sign | infinity | random.next(63) | 1n;
		case 3n:
			// No number: the bit before the fraction is missing.
			return sign | (random.next(15) << 64n) | random.next(63);
		case 4n:
			return sign | random.next(64);
		case 5n:
			return sign | random.next(Number(random.next(5)) + 1);
		case 6n:
			return normal(random, 1n + random.next(2));
		case 7n:
			return normal(random, 0x7ffen - random.next(2));
		case 8n:
			return random.next(1) === 0n ? sign | 0x3fff8000000000000000n : (random.next(16) << 64n) | random.next(64);
		default:
			return normal(random, 16383n + random.next(7) - 64n);
	}
}

/** Near whole numbers and halves, up to the ends of integers. */
function whole(random: Random): bigint {
	const power = 16382n + random.next(6) + (random.next(2) === 0n ? random.next(2) : 0n);
	const bits = random.next(63) & ~((1n << (62n - (power - 16383n < 62n && power > 16383n ? power - 16383n : 0n))) - 1n);
	return (random.next(1) << 79n) | (power << 64n) | (1n << 63n) | bits | (random.next(2) === 0n ? 1n : 0n);
}

/** Near the ends of the ranges of narrower floats, and halfway between two of them. */
function forFloat(random: Random): bigint {
	const bias = random.next(1) === 0n ? 127n : 1023n;
	const power = random.next(1) === 0n ? 16383n + bias - random.next(1) : 16384n - bias - random.next(6);
	const half = random.next(1) === 0n ? 39n : 10n;
	const bits =
		random.next(1) === 0n ? random.next(63) : ((random.next(63) >> (half + 1n)) << (half + 1n)) | (1n << half);
	return (
		(random.next(1) << 79n) |
		((random.next(2) === 0n ? 16383n : power) << 64n) |
		(1n << 63n) |
		(bits & ((1n << 63n) - 1n))
	);
}
