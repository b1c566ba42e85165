// Values of 8 to 128 bits in memory, least significant byte first (SDM vol. 1 section
// 1.3.1). A value is always a bigint without a sign, whatever its width.

/** The unsigned value, `width` bits wide, that lies at `start`. */
export function readValue(view: DataView, start: number, width: number): bigint {
	switch (width) {
		case 64:
			return view.getBigUint64(start, true);
		case 32:
			return BigInt(view.getUint32(start, true));
		case 16:
			return BigInt(view.getUint16(start, true));
		case 8:
			return BigInt(view.getUint8(start));
		default:
			return view.getBigUint64(start, true) | (view.getBigUint64(start + 8, true) << 64n);
	}
}

/** Puts the lowest `width` bits of a value at `start`. */
export function writeValue(view: DataView, start: number, width: number, value: bigint): void {
	switch (width) {
		case 64:
			view.setBigUint64(start, value, true);
			break;
		case 32:
			view.setUint32(start, Number(value), true);
			break;
		case 16:
			view.setUint16(start, Number(value), true);
			break;
		case 8:
			view.setUint8(start, Number(value));
			break;
		default:
			view.setBigUint64(start, value, true);
			view.setBigUint64(start + 8, value >> 64n, true);
	}
}
