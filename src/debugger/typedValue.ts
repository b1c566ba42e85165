// Values as expressions have them: some bits, how many, how they are read, and
// where they came from if they can be assigned to. And their texts.

import { hex } from "../isa/hex.ts";
import type { Flag, Register } from "../isa/registers.ts";
import type { MemoryView } from "../machine/machineState.ts";
import { floatText } from "./floatValue.ts";

export type Place =
	| { readonly kind: "register"; readonly register: Register }
	/** Bits of a general register from `shift` on, beside which it holds other things. */
	| { readonly kind: "part"; readonly number: number; readonly shift: number }
	/** Bits `shift` … `shift + width − 1` of an xmm register. */
	| { readonly kind: "xmm"; readonly number: number; readonly shift: number }
	| { readonly kind: "mxcsr" }
	/** A register of x87, counted from the top of its stack. */
	| { readonly kind: "x87"; readonly index: number }
	| { readonly kind: "rip" }
	| { readonly kind: "rflags" }
	| { readonly kind: "flag"; readonly flag: Flag }
	| { readonly kind: "memory"; readonly address: bigint };

export interface TypedValue {
	/** 0 … 2^width − 1. */
	readonly bits: bigint;
	/** In bits. */
	readonly width: number;
	/** Whether arithmetic and plain text read the top bit as a sign. */
	readonly signed: boolean;
	readonly place?: Place;
	/** More bytes at the place than one value: an array of `length` bytes. */
	readonly length?: number;
	/** Of a variable that is in registers or nowhere; without a place there is nothing to change. */
	readonly isKept?: boolean;
	/** A number as written takes the width of what it meets. */
	readonly literal?: boolean;
	/** Plain text reads no sign either, as the source's type says. */
	readonly unsigned?: boolean;
	/** The bits are a float of 32, 64 or 80 bits. */
	readonly float?: boolean;
	/** Plain text has the letter behind the number, where there is one. */
	readonly character?: boolean;
	/** Registers are shown in hexadecimal. */
	readonly hexadecimal?: boolean;
}

/** How a text is wanted, as the suffixes `,x ,d ,u ,b ,c ,s ,f` and `,16` say. */
export interface Format {
	readonly style?: "x" | "d" | "u" | "b" | "c" | "s" | "f";
	/** Elements of an array, or characters of a string at most. */
	readonly count?: number;
}

/** The value as an integer, signed or not as its type says. */
export function numberOf(value: TypedValue): bigint {
	return value.signed ? BigInt.asIntN(value.width, value.bits) : value.bits;
}

/** One number in one style; without a style, decimal when it is small either way, else hexadecimal. */
export function numberText(value: TypedValue, style?: Format["style"]): string {
	const { bits, width } = value;
	switch (style) {
		case "x":
			return hex(bits);
		case "d":
			if (value.float) {
				return floatText(value);
			}
			return `${BigInt.asIntN(width, bits)}`;
		case "u":
			return `${bits}`;
		case "b":
			return `0b${bits.toString(2).padStart(width, "0")}`;
		case "f":
			return width === 32 || width === 64 || width === 80 ? floatText(value) : `${BigInt.asIntN(width, bits)}`;
		case "c":
			return characterText(Number(bits & 0xffn));
		default:
			if (value.float) {
				return floatText(value);
			}
			if (value.character && bits >= 0x20n && bits < 0x7fn) {
				return `${bits} ${characterText(Number(bits))}`;
			}
			return value.hexadecimal
				? hex(bits)
				: plainText(width === 1 || value.unsigned ? bits : BigInt.asIntN(width, bits), bits, width);
	}
}

const small = 1n << 20n;

/** A decimal for what looks like a count, hexadecimal for what looks like an address or bits. */
export function plainText(signed: bigint, bits: bigint, width: number): string {
	return width <= 32 || (signed > -small && signed < small) ? `${signed}` : hex(bits);
}

function characterText(byte: number): string {
	const escaped = escapes.get(byte);
	if (escaped) {
		return `'${escaped}'`;
	}
	return byte >= 0x20 && byte < 0x7f ? `'${String.fromCharCode(byte)}'` : `'\\x${byte.toString(16).padStart(2, "0")}'`;
}

/** Bytes as a text in quotes; what is no printable ASCII is escaped. */
export function stringText(bytes: Uint8Array): string {
	const inner = Array.from(bytes, (byte) => (byte === 0x22 ? '\\"' : characterText(byte).slice(1, -1)));
	return `"${inner.join("")}"`;
}

const escapes = new Map<number, string>([
	[0, "\\0"],
	[9, "\\t"],
	[10, "\\n"],
	[13, "\\r"],
	[0x27, "'"],
	[0x5c, "\\\\"],
]);

/** A number of 64 bits; one below 0 is signed. */
export function numberValue(value: bigint): TypedValue {
	return { bits: BigInt.asUintN(64, value), width: 64, signed: value < 0n };
}

/** Little-endian bytes as one number. */
export function fromBytes(bytes: Uint8Array): bigint {
	let value = 0n;
	for (let end = bytes.length; end > 0; ) {
		const start = (end - 1) & ~3;
		let part = 0;
		for (end -= 1; end >= start; end--) {
			part = part * 256 + (bytes[end] ?? 0);
		}
		end = start;
		value = (value << 32n) | BigInt(part);
	}
	return value;
}

/** The 8 bytes at an address as one number; what may not be read counts as nothing. */
export function wordAt(memory: MemoryView, address: bigint): bigint {
	return fromBytes(memory.peek(address, 8));
}

/** The low `length` bytes of a number, little-endian. */
export function toBytes(value: bigint, length: number): Uint8Array {
	return Uint8Array.from({ length }, (_, index) => Number((value >> BigInt(8 * index)) & 0xffn));
}
