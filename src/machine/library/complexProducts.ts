// Products and quotients of complex numbers as libgcc has them, of whatever numbers
// their parts are: C17 annex G.5.1, which asks for infinities where the formulas alone
// give no number.

/** What the parts are, and how they are computed with. */
export interface Numbers<T> {
	times(left: T, right: T): T;
	over(left: T, right: T): T;
	plus(left: T, right: T): T;
	minus(left: T, right: T): T;
	/** What kind of number it is: a zero, an infinity or a NaN as such, with its sign; of others the sign is enough. */
	kind(value: T): number;
	/** Whether the magnitude of one is below another's; not of NaNs. */
	isBelow(left: T, right: T): boolean;
	/** The number for a zero, a one or an infinity. */
	of(kind: number): T;
	readonly smallestNormal: T;
	readonly halfOfLargest: T;
	/** From 1 to the next number. */
	readonly epsilon: T;
	readonly half: T;
}

export type Parts<T> = readonly [T, T, T, T];
export type Complex<T> = readonly [real: T, imaginary: T];

export function eachPart<T>(part: (index: 0 | 1 | 2 | 3) => T): Parts<T> {
	return [part(0), part(1), part(2), part(3)];
}

/** (a + bi)(c + di). */
export function product<T>([a, b, c, d]: Parts<T>, numbers: Numbers<T>): Complex<T> {
	const { times, plus, minus } = numbers;
	const products = [times(a, c), times(b, d), times(a, d), times(b, c)] as const;
	const [ac, bd, ad, bc] = products;
	const value = [minus(ac, bd), plus(ad, bc)] as const;
	const isLeft = !isBounded(a, numbers) || !isBounded(b, numbers);
	const isRight = !isBounded(c, numbers) || !isBounded(d, numbers);
	if (!isNone(value, numbers) || !(isLeft || isRight || products.some((part) => !isBounded(part, numbers)))) {
		return value;
	}
	const part = (one: T, isUnbounded: boolean) => (isUnbounded ? unit : zeroed)(one, numbers);
	const [p, q, r, s] = [part(a, isLeft), part(b, isLeft), part(c, isRight), part(d, isRight)];
	return scaled(Number.POSITIVE_INFINITY, [minus(times(p, r), times(q, s)), plus(times(p, s), times(q, r))], numbers);
}

/** (a + bi)/(c + di) by Smith's method, scaled where a part is near the ends of the range, as libgcc does it. */
export function quotient<T>(parts: Parts<T>, numbers: Numbers<T>): Complex<T> {
	const { times, over, plus, minus, isBelow, smallestNormal } = numbers;
	const isFlat = !isBelow(parts[2], parts[3]);
	const [a, b, c, d] = scaledParts(parts, isFlat, numbers);
	const [less, more] = isFlat ? [d, c] : [c, d];
	const ratio = over(less, more);
	const below = plus(times(less, ratio), more);
	const part = (value: T) => (isBelow(smallestNormal, ratio) ? times(value, ratio) : times(less, over(value, more)));
	const real = isFlat ? plus(part(b), a) : plus(part(a), b);
	const imaginary = isFlat ? minus(b, part(a)) : minus(part(b), a);
	const value = [over(real, below), over(imaginary, below)] as const;
	return (isNone(value, numbers) ? unboundedQuotient(parts, numbers) : undefined) ?? value;
}

function scaledParts<T>(parts: Parts<T>, isFlat: boolean, numbers: Numbers<T>): Parts<T> {
	const { times, over, isBelow, smallestNormal, halfOfLargest, epsilon, half } = numbers;
	const largest = (all: Parts<T>) => all[isFlat ? 2 : 3];
	const each = (all: Parts<T>, change: (part: T) => T) => eachPart((index) => change(all[index]));
	const isHuge = !isBelow(largest(parts), halfOfLargest);
	const bounded = isHuge ? each(parts, (part) => times(part, half)) : parts;
	const most = times(halfOfLargest, epsilon);
	const isLost = (one: T, other: T) => isBelow(one, smallestNormal) && isBelow(other, most);
	const isSmall = isBelow(largest(bounded), most) && (isLost(bounded[0], bounded[1]) || isLost(bounded[1], bounded[0]));
	return isSmall || isBelow(largest(bounded), epsilon) ? each(bounded, (part) => over(part, epsilon)) : bounded;
}

/** What a quotient is that the formulas give no number for. */
export function unboundedQuotient<T>([a, b, c, d]: Parts<T>, numbers: Numbers<T>): Complex<T> | undefined {
	const { kind, times, plus, minus } = numbers;
	const turned = (p: T, q: T, r: T, s: T) => [plus(times(p, r), times(q, s)), minus(times(q, r), times(p, s))] as const;
	const areFinite = (...values: readonly T[]) => values.every((value) => Number.isFinite(kind(value)));
	if (kind(c) === 0 && kind(d) === 0 && !isNone([a, b], numbers)) {
		const isNegative = Object.is(kind(c), -0);
		return scaled(isNegative ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY, [a, b], numbers);
	}
	if (!(isBounded(a, numbers) && isBounded(b, numbers)) && areFinite(c, d)) {
		return scaled(Number.POSITIVE_INFINITY, turned(unit(a, numbers), unit(b, numbers), c, d), numbers);
	}
	if (!(isBounded(c, numbers) && isBounded(d, numbers)) && areFinite(a, b)) {
		return scaled(0, turned(a, b, unit(c, numbers), unit(d, numbers)), numbers);
	}
	return undefined;
}

export function isNone<T>(value: Complex<T>, { kind }: Numbers<T>): boolean {
	return value.every((part) => Number.isNaN(kind(part)));
}

function scaled<T>(factor: number, [real, imaginary]: Complex<T>, { times, of }: Numbers<T>): Complex<T> {
	return [times(of(factor), real), times(of(factor), imaginary)];
}

/** Not infinite: a NaN is bounded here. */
function isBounded<T>(value: T, { kind }: Numbers<T>): boolean {
	return Math.abs(kind(value)) !== Number.POSITIVE_INFINITY;
}

/** ±1 for an infinity, else ±0. */
function unit<T>(value: T, numbers: Numbers<T>): T {
	const magnitude = isBounded(value, numbers) ? 0 : 1;
	const kind = numbers.kind(value);
	return numbers.of(kind < 0 || Object.is(kind, -0) ? -magnitude : magnitude);
}

function zeroed<T>(value: T, { kind, of }: Numbers<T>): T {
	return Number.isNaN(kind(value)) ? of(0) : value;
}
