// The elementary functions of math.h for `long double`, computed in whole numbers with
// bits to spare and given exactly, to be rounded once. What is infinite, 0 or no number
// is for longMathematics.ts; here operands are numbers other than 0 for which the
// function has a value.

import { integerRoot } from "../../semantics/exactNumbers.ts";
import {
	arcTangent,
	bits,
	cubeRoot,
	exponentialOf,
	type Fixed,
	fixedExact,
	inexactly,
	ln2,
	logarithmOf,
	one,
	over,
	pi,
	precision,
	scaleOf,
	shiftedBy,
	sineAndCosine,
	smallest,
	squareRoot,
	times,
} from "../../semantics/fixedNumbers.ts";
import type { Exact } from "../../semantics/floatFormat.ts";

/** Beyond 2^15 an exponential is too large or too small for any format. */
const largest = 15;

function whole(value: bigint, scale = 0): Exact {
	return { negative: value < 0n, significand: value < 0n ? -value : value, exponent: scale };
}

const tooLarge: Exact = { negative: false, significand: 1n, exponent: 100_000 };
const tooSmall: Exact = { negative: false, significand: 1n, exponent: -100_000 };

type Single = (x: Exact) => Exact;

/** Of numbers near 0 the number itself, a little off, which only rounding tells. */
function odd(compute: (x: Fixed) => Exact): Single {
	return (x) => (scaleOf(x) < smallest ? { ...x, inexact: true } : compute(fixedExact(x)));
}

/** e^(x × factor). */
function exponential(x: Exact, factor: Fixed): Exact {
	if (scaleOf(x) >= largest) {
		return x.negative ? tooSmall : tooLarge;
	}
	const { value, scale } = exponentialOf(times(fixedExact(x), factor));
	return inexactly(value, scale);
}

/** 2^n is exact. */
function powerOfTwo(x: Exact): Exact {
	const number = integerOf(x);
	return number !== undefined && scaleOf(x) < largest ? whole(1n, Number(number)) : exponential(x, ln2);
}

/** The whole number that a number is, if it is one. */
export function integerOf({ negative, significand, exponent }: Exact): bigint | undefined {
	const magnitude = shiftedBy(significand, exponent);
	const isWhole = exponent >= 0 || magnitude << BigInt(-exponent) === significand;
	return isWhole ? (negative ? -magnitude : magnitude) : undefined;
}

/** ln x, close to 1 without losing bits. */
function natural({ significand, exponent }: Exact): Fixed {
	const scale = scaleOf({ negative: false, significand, exponent });
	const mantissa = shiftedBy(significand, exponent - scale + precision);
	return scale === -1 ? logarithmOf(mantissa >> 1n) : logarithmOf(mantissa) + BigInt(scale) * ln2;
}

const ln10 = logarithmOf(10n * one);

/** For numbers so large that e^−x does not show. */
const saturated = 12;

function hyperbolic(x: Exact, sign: 1n | -1n): Exact {
	if (scaleOf(x) >= largest) {
		return { ...tooLarge, negative: sign < 0n && x.negative };
	}
	const value = fixedExact(x);
	const [up, down] = [exponentialOf(value), exponentialOf(-value)];
	const lowest = Math.min(up.scale, down.scale);
	const sum = (up.value << BigInt(up.scale - lowest)) + sign * (down.value << BigInt(down.scale - lowest));
	return inexactly(sum, lowest - 1);
}

/** Of numbers too large to be squared, ln(2x). */
function inverseHyperbolic(x: Exact, sign: 1n | -1n): Exact {
	if (scaleOf(x) > 100) {
		const value = inexactly(natural(x) + ln2);
		return { ...value, negative: x.negative };
	}
	const value = fixedExact({ ...x, negative: false });
	const result = logarithmOf(value + squareRoot(times(value, value) + sign * one));
	return inexactly(x.negative ? -result : result);
}

export const longElementary: Readonly<Record<string, Single>> = {
	exp: (x) => exponential(x, one),
	exp2: powerOfTwo,
	exp10: (x) => exponential(x, ln10),
	expm1: odd((x) => {
		if (x < -200n * one || x > one << BigInt(largest)) {
			return x < 0n ? inexactly(-one) : tooLarge;
		}
		const { value, scale } = exponentialOf(x);
		return inexactly(shiftedBy(value, scale) - one);
	}),
	log: (x) => inexactly(natural(x)),
	log2: (x) => inexactly(over(natural(x), ln2)),
	log10: (x) => inexactly(over(natural(x), ln10)),
	log1p: odd((x) => inexactly(logarithmOf(one + x))),
	sin: (x) => (scaleOf(x) < smallest ? { ...x, inexact: true } : inexactly(sineAndCosine(x).sine)),
	cos: (x) => inexactly(sineAndCosine(x).cosine),
	tan: (x) => {
		if (scaleOf(x) < smallest) {
			return { ...x, inexact: true };
		}
		const { sine, cosine } = sineAndCosine(x);
		return inexactly((sine << bits) / cosine);
	},
	asin: odd((x) => {
		const beside = squareRoot(one - times(x, x));
		return inexactly(beside === 0n ? ((x < 0n ? -1n : 1n) * pi(precision)) / 2n : arcTangent(x, beside));
	}),
	acos: (x) => {
		const value = fixedExact(x);
		return inexactly(
			value === -one ? pi(precision) : 2n * arcTangent(squareRoot(one - value), squareRoot(one + value)),
		);
	},
	sinh: odd((x) => hyperbolic(inexactly(x), -1n)),
	cosh: (x) => hyperbolic(x, 1n),
	tanh: odd((x) => {
		if (x > BigInt(2 ** saturated) * one || x < -BigInt(2 ** saturated) * one) {
			return inexactly(x < 0n ? 1n - one : one - 1n);
		}
		const { value, scale } = exponentialOf(2n * x);
		const double = shiftedBy(value, scale);
		return inexactly(((double - one) << bits) / (double + one));
	}),
	asinh: (x) => (scaleOf(x) < smallest ? { ...x, inexact: true } : inverseHyperbolic(x, 1n)),
	acosh: (x) => inverseHyperbolic(x, -1n),
	atanh: odd((x) => inexactly(logarithmOf(over(one + x, one - x)) / 2n)),
	cbrt: ({ negative, significand, exponent }) => {
		const down = ((exponent % 3) + 3) % 3;
		const cube = significand << BigInt(down + 240);
		const root = cubeRoot(cube);
		return { negative, significand: root, exponent: (exponent - down) / 3 - 80, inexact: root * root * root !== cube };
	},
};

/** x^y for a positive x. Small powers are exact. */
export function power(x: Exact, y: Exact): Exact {
	const count = integerOf(y);
	if (count !== undefined && count > 0n && count <= 64n) {
		return { negative: false, significand: x.significand ** count, exponent: x.exponent * Number(count) };
	}
	const logarithm = natural(x);
	const product = shiftedBy(logarithm * y.significand, y.exponent);
	const isLarge = product > one << BigInt(largest);
	if (isLarge || product < -(one << BigInt(largest))) {
		return isLarge !== y.negative ? tooLarge : tooSmall;
	}
	const { value, scale } = exponentialOf(y.negative ? -product : product);
	return inexactly(value, scale);
}

/** The root of x² + y². */
export function hypotenuse(x: Exact, y: Exact): Exact {
	const lowest = Math.min(x.exponent, y.exponent);
	if (Math.abs(x.exponent - y.exponent) > 400) {
		return { ...(x.exponent > y.exponent ? x : y), negative: false, inexact: true };
	}
	const [a, b] = [x, y].map(({ significand, exponent }) => significand << BigInt(exponent - lowest));
	const square = ((a ?? 0n) * (a ?? 0n) + (b ?? 0n) * (b ?? 0n)) << 160n;
	const root = integerRoot(square);
	return { negative: false, significand: root, exponent: lowest - 80, inexact: root * root !== square };
}
