// Floats and doubles as values of expressions: to and from their bits, and as
// texts that are as short as can be and still mean the same bits.

/** A pattern of 32 or 64 bits. */
interface FloatBits {
	readonly bits: bigint;
	readonly width: number;
}

/** The number that the bits mean. */
export function floatNumber({ bits, width }: FloatBits): number {
	const view = new DataView(new ArrayBuffer(8));
	if (width === 32) {
		view.setUint32(0, Number(bits));
		return view.getFloat32(0);
	}
	view.setBigUint64(0, bits);
	return view.getFloat64(0);
}

/** The bits of the float or double nearest to a number. */
export function floatBits(value: number, width: number): bigint {
	const view = new DataView(new ArrayBuffer(8));
	if (width === 32) {
		view.setFloat32(0, value);
		return BigInt(view.getUint32(0));
	}
	view.setFloat64(0, value);
	return view.getBigUint64(0);
}

/** `1.5`, `-0.0`, `1e+300`, `inf`, `nan`: always told from an integer. */
export function floatText(value: FloatBits): string {
	const number = floatNumber(value);
	if (Number.isNaN(number)) {
		return "nan";
	}
	if (!Number.isFinite(number)) {
		return number < 0 ? "-inf" : "inf";
	}
	const text = value.width === 32 ? shortFloat(number) : `${number}`;
	const sign = Object.is(number, -0) ? "-" : "";
	return `${sign}${text}${/[.e]/.test(text) ? "" : ".0"}`;
}

/** The fewest digits that come back as the same float. */
function shortFloat(number: number): string {
	for (let digits = 1; digits < 9; digits++) {
		const text = `${Number(number.toPrecision(digits))}`;
		if (Math.fround(Number(text)) === number) {
			return text;
		}
	}
	return `${Number(number.toPrecision(9))}`;
}

/** A number as a person writes one for a float: `1.5`, `-2e10`, `inf`, `nan`; undefined for other texts. */
export function readFloat(text: string): number | undefined {
	const word = /^\s*([+-]?)(inf(?:inity)?|nan)\s*$/i.exec(text);
	if (word) {
		const value = word[2]?.toLowerCase() === "nan" ? Number.NaN : Number.POSITIVE_INFINITY;
		return word[1] === "-" ? -value : value;
	}
	return /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(text) ? Number(text) : undefined;
}
