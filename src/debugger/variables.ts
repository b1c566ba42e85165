// Values as trees of variables: what watches, hovers, the console and the
// Variables view show. Numbers stay plain where a person may edit them; what they
// mean stands behind, in brackets.

import { hex } from "../isa/hex.ts";
import { flagBits, generalNames, generalRegister, type Register, registers, type Width } from "../isa/registers.ts";
import type { Context } from "./context.ts";
import { bytesTaken } from "./slotValue.ts";
import { type Format, fromBytes, numberText, type Place, stringText, type TypedValue } from "./typedValue.ts";
import type { Children, Variable } from "./variable.ts";
import { readings } from "./vectorReadings.ts";

/** Elements shown in an array's one-line text. */
const shownElements = 8;
const longestString = 200;
/** Stands behind what lies in a variable that the program has given no value. */
const notSet = " (not set yet)";

/** A value with a name, shown in a format. */
export function variableOf(
	name: string,
	expression: string,
	value: TypedValue,
	format: Format,
	context: Context,
): Variable {
	const text = format.style === "s" ? stringAt(value, format, context) : undefined;
	const address = value.place?.kind === "memory" ? value.place.address : undefined;
	if (text !== undefined) {
		return { name, value: text, type: "string", expression, address: address ?? value.bits, readOnly: true };
	}
	const array = arrayMeant(value, format);
	if (array) {
		return arrayOf(name, expression, array, format, context);
	}
	const target = targetOf(value, context);
	return {
		name,
		value: withMeaning(value, target, format, context),
		type: typeOf(value),
		expression,
		address,
		readOnly: value.place === undefined,
		target,
		children: partsOf(value, context),
	};
}

/** What is inside a whole register. */
function partsOf({ place, width }: TypedValue, context: Context): Children | undefined {
	if (place?.kind === "register") {
		return registerParts(place.register, context);
	}
	return place?.kind === "xmm" && width === 128 ? readings(place.number, context) : undefined;
}

interface ArrayMeant {
	readonly address: bigint;
	/** Bits of an element. */
	readonly width: number;
	readonly count: number;
	/** How an element is read, where that is known. */
	readonly float?: boolean;
	readonly unsigned?: boolean;
}

/** The array that a value stands for: several elements were asked for, or it is a name of more than one. */
function arrayMeant(value: TypedValue, { count, style }: Format): ArrayMeant | undefined {
	const { place, bits, width, length, float, unsigned } = value;
	if (place?.kind === "memory") {
		const elements = count ?? (length && Math.ceil(length / bytesTaken(width)));
		return elements ? { address: place.address, width, count: elements, float, unsigned } : undefined;
	}
	// An address with a length is the name of large data; its bytes are what is meant, unless a number is.
	const elements = count ?? (style ? undefined : length);
	return length && elements ? { address: bits, width: 8, count: elements } : undefined;
}

/** All general registers, rip and rflags. */
export function registerVariables(context: Context): readonly Variable[] {
	const { rip, rflags } = context.registers;
	const special = (name: "rip" | "rflags", bits: bigint) =>
		variableOf(name, name, { bits, width: 64, signed: false, hexadecimal: true, place: { kind: name } }, {}, context);
	return [
		...generalNames
			.map((_, number) => generalRegister(number, 64))
			.map((register) => registerVariable(register, context)),
		special("rip", rip),
		special("rflags", rflags),
	];
}

/** All xmm registers, then mxcsr. */
export function vectorVariables(context: Context): readonly Variable[] {
	const value = (bits: bigint, width: number, place: Place): TypedValue => ({
		bits,
		width,
		signed: false,
		hexadecimal: true,
		place,
	});
	const { xmm, mxcsr } = context.registers;
	return [
		...xmm.map((bits, number) => {
			const name = `xmm${number}`;
			return variableOf(name, name, value(bits, 128, { kind: "xmm", number, shift: 0 }), {}, context);
		}),
		variableOf("mxcsr", "mxcsr", value(BigInt(mxcsr), 32, { kind: "mxcsr" }), {}, context),
	];
}

export function flagVariables(context: Context): readonly Variable[] {
	return Object.entries(flagBits).map(([name, bit]) => ({
		name,
		value: `${(context.registers.rflags >> BigInt(bit)) & 1n}`,
		type: flagTexts[name as keyof typeof flagBits],
		expression: name,
	}));
}

const flagTexts = {
	cf: "carry",
	pf: "parity",
	af: "auxiliary carry",
	zf: "zero",
	sf: "sign",
	df: "direction",
	of: "overflow",
} as const;

/** For each general register, its lower 32, 16 and 8 bits, and ah, bh, ch or dh. */
const narrowerParts: readonly (readonly Register[])[] = generalNames.map((_, number) => {
	const widths: readonly Width[] = [32, 16, 8];
	const high = registers.filter((part) => part.shift === 8 && part.number === number);
	return [...widths.map((width) => generalRegister(number, width)), ...high];
});

function registerVariable(register: Register, context: Context): Variable {
	const whole = context.registers.general[register.number] ?? 0n;
	const bits = BigInt.asUintN(register.width, whole >> BigInt(register.shift));
	const place = { kind: "register", register } as const;
	const value: TypedValue = { bits, width: register.width, signed: false, place, hexadecimal: true };
	return variableOf(register.name, register.name, value, {}, context);
}

/** The narrower parts of a 64-bit register. */
function registerParts(register: Register, context: Context): Children | undefined {
	if (register.width !== 64) {
		return undefined;
	}
	const parts = narrowerParts[register.number] ?? [];
	return {
		count: parts.length,
		indexed: false,
		list: (start, count) => parts.slice(start, start + count).map((part) => registerVariable(part, context)),
	};
}

function arrayOf(
	name: string,
	expression: string,
	{ address, width, count, float, unsigned }: ArrayMeant,
	format: Format,
	context: Context,
): Variable {
	const size = width / 8;
	const stride = bytesTaken(width);
	const element = (index: number): Variable => {
		const at = address + BigInt(index * stride);
		const bytes = context.memory.peek(at, size);
		const text = `${widthNames[width] ?? "byte"} ptr [${hex(at)}]`;
		const place = { kind: "memory", address: at } as const;
		const value: TypedValue = { bits: fromBytes(bytes), width, signed: true, place, float, unsigned };
		const readable = bytes.length === size;
		return {
			name: `[${index}]`,
			value: readable ? withMeaning(value, undefined, format, context) : "not readable",
			expression: text,
			address: at,
			readOnly: !readable,
		};
	};
	const list = (start: number, length: number) =>
		Array.from({ length: Math.max(0, Math.min(length, count - start)) }, (_, index) => element(start + index));
	return {
		name,
		value: arrayText(address, size, count, format, list, context),
		type: `${widthNames[width] ?? "byte"}[${count}]`,
		expression,
		address,
		readOnly: true,
		children: { count, indexed: true, list },
	};
}

function arrayText(
	address: bigint,
	size: number,
	count: number,
	format: Format,
	list: (start: number, length: number) => readonly Variable[],
	context: Context,
): string {
	const bytes = size === 1 && !format.style ? context.memory.peek(address, Math.min(count, longestString)) : undefined;
	const text = bytes && textIn(bytes);
	if (text !== undefined) {
		return text;
	}
	const shown = list(0, shownElements).map(({ value }) => inShort(value));
	return `{${shown.join(", ")}${count > shownElements ? ", …" : ""}}`;
}

/** A value as part of a list: what means nothing yet is just `?`. */
export function inShort(value: string): string {
	return value.endsWith(notSet) ? "?" : value;
}

/** The bytes as a text when they look like one: printable, up to a NUL or the end. */
export function textIn(bytes: Uint8Array): string | undefined {
	const end = bytes.indexOf(0);
	const body = end < 0 ? bytes : bytes.subarray(0, end);
	const isText = body.length > 0 && body.every((byte) => (byte >= 0x20 && byte < 0x7f) || byte === 9 || byte === 10);
	return isText ? stringText(body) : undefined;
}

function stringAt(value: TypedValue, format: Format, context: Context): string {
	const address = value.place?.kind === "memory" ? value.place.address : value.bits;
	const bytes = context.memory.peek(address, format.count ?? longestString);
	const end = format.count === undefined ? bytes.indexOf(0) : -1;
	const text = stringText(end < 0 ? bytes : bytes.subarray(0, end));
	return end < 0 && format.count === undefined ? `${text}…` : text;
}

function isSet({ place, width }: TypedValue, context: Context): boolean {
	return place?.kind !== "memory" || context.isSet(place.address, Math.ceil(width / 8));
}

/** The number, and in brackets the symbol it is the address of, or that nobody has put it there. */
function withMeaning(value: TypedValue, target: bigint | undefined, { style }: Format, context: Context): string {
	const isNamed = target !== undefined && !style;
	const name = isNamed ? (context.symbols.nameOf(target) ?? context.heap.nameOf(target)) : undefined;
	const text = name ? `${hex(value.bits)} (${name})` : numberText(value, style);
	return isSet(value, context) ? text : `${numberText(value, style)}${notSet}`;
}

function targetOf({ bits, width, place }: TypedValue, context: Context): bigint | undefined {
	if (width !== 64 || place?.kind === "rflags") {
		return undefined;
	}
	return context.symbols.segmentAt(bits) || context.heap.nameOf(bits) !== undefined ? bits : undefined;
}

function typeOf(value: TypedValue): string {
	if (value.float) {
		return value.width === 32 ? "float" : value.width === 64 ? "double" : "long double";
	}
	return value.place?.kind === "flag" ? "flag" : (widthNames[value.width] ?? `${value.width} bits`);
}

const widthNames: Readonly<Record<number, string>> = {
	8: "byte",
	16: "word",
	32: "dword",
	64: "qword",
	128: "xmmword",
};
