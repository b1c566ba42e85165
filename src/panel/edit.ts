// Reading what is typed into the edit box. Bytes are typed in the order they
// stand in the grid, lowest address first: `41 42` stores 41 at the lower one. A
// value is typed as a number and stored little-endian, as the CPU reads it. So
// what is typed looks like what will stand there afterwards, in both columns.

/** What is to be stored, and where, counted from where the box stands; or why not. */
export type Edit = { readonly stores: readonly Store[] } | { readonly problem: string };

interface Store {
	readonly offset: number;
	readonly bytes: Uint8Array;
}

const mostBytes = 64;

/** Reads hex bytes; `41 42`, `4142` and `5` are understood. */
export function readBytes(text: string): Edit {
	const digits = text.trim();
	if (/^0x/i.test(digits)) {
		return { problem: "Bytes are typed as they stand here, without 0x. To type a number, edit the value." };
	}
	const groups = digits.split(/\s+/).flatMap((group) => (group.length <= 2 ? [group] : pairs(group)));
	if (groups.some((group) => !/^[0-9a-f]{1,2}$/i.test(group))) {
		return { problem: "Type bytes as pairs of hex digits, lowest address first: 41 42 43" };
	}
	if (groups.length > mostBytes) {
		return { problem: `At most ${mostBytes} bytes at once` };
	}
	return { stores: [{ offset: 0, bytes: Uint8Array.from(groups, (group) => Number.parseInt(group, 16)) }] };
}

function pairs(group: string): string[] {
	return group.length % 2 === 0 ? (group.match(/../g) ?? []) : [group];
}

/** A number in the value column. */
export interface Field {
	/** From the row's first byte. */
	readonly offset: number;
	/** In bytes, 1 to 8. */
	readonly length: number;
	/** What the box holds at first; left as it is, nothing is stored. */
	readonly text: string;
}

/** Reads one number for each field, divided by spaces. Stores only those that were changed. */
export function readValues(text: string, fields: readonly Field[]): Edit {
	const words = text.trim().split(/\s+(?=(?:[^']*'[^']*')*[^']*$)/);
	if (words.length !== fields.length) {
		const expected = fields.length === 1 ? "one number" : `${fields.length} numbers with a space between`;
		return { problem: `Type ${expected}` };
	}
	const stores: Store[] = [];
	for (const [index, field] of fields.entries()) {
		const word = words[index] ?? "";
		const value = word === field.text ? undefined : readNumber(word, field.length);
		if (typeof value === "string") {
			return { problem: value };
		}
		if (value !== undefined) {
			stores.push({ offset: field.offset, bytes: littleEndianBytes(value, field.length) });
		}
	}
	return { stores };
}

/** The number; or in words what is wrong with it. */
function readNumber(word: string, length: number): bigint | string {
	const value = parseNumber(word);
	if (value === undefined) {
		return `${word === "" ? "Nothing" : word} is not a number: type 19, -1, 0x13, 0b10011 or 'A'`;
	}
	const bits = BigInt(8 * length);
	const least = -(1n << (bits - 1n));
	const most = (1n << bits) - 1n;
	return value >= least && value <= most
		? value
		: `${word} does not fit in ${length} ${length === 1 ? "byte" : "bytes"}: ${least} to ${most}`;
}

function parseNumber(word: string): bigint | undefined {
	const character = /^'([\x20-\x7e])'$/.exec(word)?.[1];
	if (character !== undefined) {
		return BigInt(character.charCodeAt(0));
	}
	const [, sign, digits] = /^([-+]?)(0x[0-9a-f]+|0b[01]+|0o[0-7]+|\d+)$/i.exec(word.replaceAll("_", "")) ?? [];
	return digits === undefined ? undefined : BigInt(digits) * (sign === "-" ? -1n : 1n);
}

function littleEndianBytes(value: bigint, length: number): Uint8Array {
	return Uint8Array.from({ length }, (_, index) => Number((value >> BigInt(8 * index)) & 0xffn));
}
