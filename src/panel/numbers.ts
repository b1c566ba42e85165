// How numbers are written in the panel: addresses, offsets, sizes and the values
// of words. All of them are bigint from end to end.

/** An address as the panel prints it: at least eight hex digits and no prefix. */
export function shortAddress(address: bigint): string {
	return address.toString(16).padStart(8, "0");
}

/** The canonical form of protocol.ts. */
export function canonical(address: bigint): string {
	return `0x${address.toString(16)}`;
}

/** `+0x08`, `-0x10`: a signed distance in bytes. */
export function offsetText(distance: bigint): string {
	const size = distance < 0n ? -distance : distance;
	return `${distance < 0n ? "-" : "+"}0x${size.toString(16).padStart(2, "0")}`;
}

/** `216 B`, `8 MiB`, `255.9 KiB` (rounded down, so that it never claims room that is not there). */
export function sizeText(bytes: bigint): string {
	const units = ["KiB", "MiB", "GiB"] as const;
	let tenths = bytes * 10n;
	let unit = "B";
	for (const larger of units) {
		if (tenths < 10_240n) {
			break;
		}
		tenths /= 1_024n;
		unit = larger;
	}
	const fraction = tenths % 10n;
	const grouped = (tenths / 10n).toLocaleString("en-US");
	return `${grouped}${fraction === 0n ? "" : `.${fraction}`} ${unit}`;
}

export function hexByte(byte: number): string {
	return byte.toString(16).padStart(2, "0");
}

/** The bytes as one unsigned little-endian number, of any width. */
export function littleEndian(bytes: Uint8Array): bigint {
	return bytes.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n);
}

/** Small numbers in decimal, negative ones too; text as text; others in hex. One printable byte also as a character. */
export function numberText(bytes: Uint8Array): string {
	const value = littleEndian(bytes);
	const signed = BigInt.asIntN(8 * bytes.length, value);
	const character = bytes.length === 1 ? characterText(bytes[0] ?? 0) : undefined;
	if (character !== undefined) {
		return `${value} ${character}`;
	}
	if (bytes.length === 8 && bytes.every(isPrintable)) {
		return JSON.stringify(String.fromCharCode(...bytes));
	}
	if (value < 10_000n) {
		return value.toString();
	}
	return signed < 0n && signed > -10_000n ? signed.toString() : canonical(value);
}

/** All readings of up to eight bytes, for a hover. */
export function readings(bytes: Uint8Array): string[] {
	const value = littleEndian(bytes);
	const bits = 8 * bytes.length;
	return [
		`hex 0x${value.toString(16).padStart(2 * bytes.length, "0")}`,
		`unsigned ${value}`,
		`signed ${BigInt.asIntN(bits, value)}`,
		`text "${Array.from(bytes, (byte) => (isPrintable(byte) ? String.fromCharCode(byte) : ".")).join("")}"`,
	];
}

function isPrintable(byte: number): boolean {
	return byte >= 0x20 && byte < 0x7f;
}

function characterText(byte: number): string | undefined {
	return isPrintable(byte) ? `'${String.fromCharCode(byte)}'` : undefined;
}
