// Numbers with a fraction as bytes of data (IEEE 754, lowest byte first).

/** `width` bytes, 4 or 8, of a number as the author wrote it; undefined for other widths and for other texts. */
export function floatBytes(text: string, width: number): Uint8Array | undefined {
	const number = numberOf(text);
	if (number === undefined) {
		return undefined;
	}
	const bytes = new Uint8Array(width);
	const view = new DataView(bytes.buffer);
	if (width === 4) {
		view.setFloat32(0, number, true);
	} else if (width === 8) {
		view.setFloat64(0, number, true);
	} else {
		return undefined;
	}
	return bytes;
}

function numberOf(text: string): number | undefined {
	const special = /^([+-]?)(inf|infinity|nan)$/i.exec(text);
	if (special) {
		const size = special[2]?.toLowerCase() === "nan" ? Number.NaN : Number.POSITIVE_INFINITY;
		return special[1] === "-" ? -size : size;
	}
	return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
}
