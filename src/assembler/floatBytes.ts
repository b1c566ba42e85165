// Numbers with a fraction as bytes of data (IEEE 754, lowest byte first).

/** `width` bytes, 4 or 8, of a number as the author wrote it; undefined for other widths. */
export function floatBytes(text: string, width: number): Uint8Array | undefined {
	const bytes = new Uint8Array(width);
	const view = new DataView(bytes.buffer);
	if (width === 4) {
		view.setFloat32(0, Number(text), true);
	} else if (width === 8) {
		view.setFloat64(0, Number(text), true);
	} else {
		return undefined;
	}
	return bytes;
}
