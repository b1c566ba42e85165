// Integers of variable length, as WebAssembly writes them (core specification,
// section 5.2.2): seven bits a byte, lowest first.

export function appendUnsigned(bytes: number[], value: number): void {
	let rest = value >>> 0;
	while (rest >= 0x80) {
		bytes.push((rest & 0x7f) | 0x80);
		rest >>>= 7;
	}
	bytes.push(rest);
}

export function appendSigned(bytes: number[], value: bigint): void {
	if (value >= -64n && value < 64n) {
		bytes.push(Number(value) & 0x7f);
		return;
	}
	let rest = value;
	for (;;) {
		const low = Number(rest & 0x7fn);
		rest >>= 7n;
		if ((rest === 0n && (low & 0x40) === 0) || (rest === -1n && (low & 0x40) !== 0)) {
			bytes.push(low);
			return;
		}
		bytes.push(low | 0x80);
	}
}
