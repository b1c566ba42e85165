// The places that data breakpoints watch, named so that they can be found again
// in another run: bytes at an address, bytes from a symbol on, a part of a
// register. From a value that an expression has to its place, and from a place to
// what the machine watches.

import { hex } from "../isa/hex.ts";
import { findRegister, flagBits, registers } from "../isa/registers.ts";
import type { RegisterWatch, Watch, WatchAccess } from "../machine/watches.ts";
import type { SymbolTable } from "./symbolTable.ts";
import type { TypedValue } from "./typedValue.ts";

export type DataPlace =
	| { readonly kind: "memory"; readonly address: bigint; readonly length: number }
	/** `length` bytes from `offset` bytes after a label of data. */
	| { readonly kind: "symbol"; readonly name: string; readonly offset: bigint; readonly length: number }
	| RegisterPlace;

interface RegisterPlace {
	readonly kind: "register";
	/** `rax` … `r15`, `xmm0` …, `rflags`, `mxcsr`. */
	readonly name: string;
	/** The bits from `shift` on, `width` of them. */
	readonly shift: number;
	readonly width: number;
}

/** Registers are watched for a change of their value only. */
export function accessesOf(place: DataPlace): readonly WatchAccess[] {
	return place.kind === "register" ? ["write"] : ["write", "read", "readWrite"];
}

/** The place of a value, of its own length or of `bytes` bytes; one sentence when it has none that can be watched. */
export function placeOfValue(value: TypedValue, symbols: SymbolTable, bytes?: number): DataPlace | string {
	const { place, bits, width, length } = value;
	switch (place?.kind) {
		case "memory":
			return memoryPlace(place.address, bytes ?? length ?? Math.ceil(width / 8), symbols);
		case "register":
			return registerPlace(generalName(place.register.number), place.register.shift, place.register.width);
		case "part":
			return registerPlace(generalName(place.number), place.shift, width);
		case "xmm":
			return registerPlace(`xmm${place.number}`, place.shift, width);
		case "flag":
			return registerPlace("rflags", flagBits[place.flag], 1);
		case "rflags":
		case "mxcsr":
			return registerPlace(place.kind, 0, width);
		case "x87":
			return "the registers of x87 move with its stack: only memory and other registers can be watched";
		case "rip":
			return "rip changes with every instruction";
		default: {
			// A name of large data is its address, with a length; with `bytes`, any number is one.
			const size = bytes ?? length;
			return size === undefined
				? "this is a computed value: only registers, flags and memory can be watched"
				: memoryPlace(bits, size, symbols);
		}
	}
}

/** Bytes of memory, by the label of data that they belong to where there is one. */
function memoryPlace(address: bigint, length: number, symbols: SymbolTable): DataPlace {
	const data = symbols.isCode(address) ? undefined : symbols.dataAt(address);
	const isNamed = data && symbols.find(data.name)?.value === data.start;
	return isNamed
		? { kind: "symbol", name: data.name, offset: address - data.start, length }
		: { kind: "memory", address, length };
}

/** What the machine watches for a place, or one sentence on why it cannot. */
export function watchOf(
	place: DataPlace,
	access: WatchAccess,
	symbols: SymbolTable,
	memorySize: number,
): Watch | string {
	if (place.kind === "register") {
		return access === "write" ? registerWatch(place) : "a register can be watched for changes only";
	}
	const address = addressOf(place, symbols);
	if (typeof address === "string") {
		return address;
	}
	const isInside = place.length >= 1 && address + BigInt(place.length) <= BigInt(memorySize);
	return isInside
		? { kind: "memory", address, length: place.length, access }
		: `${place.length} bytes at ${hex(address)} do not lie in the memory, which ends at ${hex(BigInt(memorySize) - 1n)}`;
}

/** `count`, `count+8`, `0xfffff48`, `al`, `zf`. */
export function nameOfPlace(place: DataPlace): string {
	switch (place.kind) {
		case "memory":
			return hex(place.address);
		case "symbol":
			return place.offset === 0n ? place.name : `${place.name}+${hex(place.offset)}`;
		default:
			return nameOfRegister(place);
	}
}

function addressOf(place: Exclude<DataPlace, RegisterPlace>, symbols: SymbolTable): bigint | string {
	if (place.kind === "memory") {
		return place.address;
	}
	const symbol = symbols.find(place.name);
	return symbol?.kind === "label" ? symbol.value + place.offset : `the program has no label \`${place.name}\``;
}

function registerPlace(name: string, shift: number, width: number): RegisterPlace {
	return { kind: "register", name, shift, width };
}

function registerWatch({ name, shift, width }: RegisterPlace): RegisterWatch | string {
	const mask = ((1n << BigInt(width)) - 1n) << BigInt(shift);
	if (name === "rflags" || name === "mxcsr") {
		return { kind: "register", file: name, number: 0, mask };
	}
	const register = findRegister(name);
	const file = register?.file;
	const isWhole = register?.width === 64 || register?.width === 128;
	return isWhole && (file === "general" || file === "xmm")
		? { kind: "register", file, number: register.number, mask }
		: `there is no register \`${name}\``;
}

function generalName(number: number): string {
	return registers.find((item) => item.file === "general" && item.number === number && item.width === 64)?.name ?? "";
}

function nameOfRegister({ name, shift, width }: RegisterPlace): string {
	if (name === "rflags" && width === 1) {
		return Object.entries(flagBits).find(([, bit]) => bit === shift)?.[0] ?? name;
	}
	const whole = findRegister(name);
	const part = registers.find(
		(item) => item.file === whole?.file && item.number === whole.number && item.shift === shift && item.width === width,
	);
	return part?.name ?? (name.startsWith("xmm") ? `${name} bits ${shift} to ${shift + width - 1}` : name);
}
