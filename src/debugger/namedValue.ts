// What the names in expressions stand for: registers and their lanes, flags, the
// variables of the chosen frame, the program's data, labels and constants; and what
// lies in memory there.

import { type Flag, findRegister, flagBits, type Register } from "../isa/registers.ts";
import type { Context } from "./context.ts";
import { keptValue, type Missing } from "./keptValue.ts";
import type { LocalSlot } from "./localSlots.ts";
import { slotNamed } from "./namedParts.ts";
import { slotValue } from "./slotValue.ts";
import { fromBytes, numberValue, type TypedValue } from "./typedValue.ts";
import { namedLane } from "./vectorLane.ts";
import { stackRegister, x87Word } from "./x87Variables.ts";

/** The address of what would have to be read. */
export interface Unreadable {
	readonly unreadable: bigint;
}

/** Of a variable that has no value where the program stands. */
export interface Valueless {
	readonly missing: Missing;
}

/** Undefined for a name of nothing. */
export function namedValue(name: string, context: Context): TypedValue | Unreadable | Valueless | undefined {
	if (/^\$[a-z]/i.test(name)) {
		// As gdb has the names of registers.
		const register = findRegister(name.slice(1));
		return register ? registerValue(register, context) : namedValue(name.slice(1), context);
	}
	const lower = name.toLowerCase();
	const { registers, symbols } = context;
	if (lower === "rip" || lower === "rflags") {
		return { bits: registers[lower], width: 64, signed: false, hexadecimal: true, place: { kind: lower } };
	}
	if (lower === "mxcsr") {
		return { bits: BigInt(registers.mxcsr), width: 32, signed: false, hexadecimal: true, place: { kind: lower } };
	}
	const stack = /^st\(?([0-7])\)?$/.exec(lower);
	return (
		(stack ? stackRegister(Number(stack[1]), context) : x87Word(lower, context)) ??
		namedLane(lower, registers.xmm) ??
		variableValue(slotNamed(context.locals, name), context) ??
		variableValue(slotNamed(symbols.dataSlots, name), context) ??
		symbolValue(name, context) ??
		(Object.hasOwn(flagBits, lower) ? flagValue(lower as Flag, context) : undefined)
	);
}

export function registerValue(register: Register, context: Context): TypedValue {
	const { registers } = context;
	const { file, number, width, shift } = register;
	if (file === "xmm") {
		const place = { kind: "xmm", number, shift: 0 } as const;
		return { bits: registers.xmm[number] ?? 0n, width: 128, signed: false, hexadecimal: true, place };
	}
	if (file === "segment") {
		return { bits: BigInt(registers.selectors[number] ?? 0), width: 16, signed: false, hexadecimal: true };
	}
	if (file === "x87") {
		return stackRegister(number, context);
	}
	const bits = BigInt.asUintN(width, (registers.general[number] ?? 0n) >> BigInt(shift));
	return { bits, width, signed: false, place: { kind: "register", register }, hexadecimal: true };
}

/** `width` bits at an address. */
export function memoryValue(address: bigint, width: number, { memory }: Context): TypedValue | Unreadable {
	const bytes = memory.peek(address, width / 8);
	return bytes.length < width / 8
		? { unreadable: address }
		: {
				bits: fromBytes(bytes),
				width,
				signed: false,
				...(width === 80 && { float: true }),
				place: { kind: "memory", address },
			};
}

function variableValue(slot: LocalSlot | undefined, context: Context): TypedValue | Unreadable | Valueless | undefined {
	if (slot?.pieces) {
		const value = keptValue(slot, context);
		return typeof value === "string" ? { missing: value } : value;
	}
	const value = slot && slotValue(slot, context.memory);
	if (!slot || !value || slot.size !== slot.elementSize || slot.variable?.bits) {
		return value;
	}
	const read = memoryValue(slot.address, value.width, context);
	return "unreadable" in read ? read : { ...value, ...read, signed: value.signed };
}

/** Data of 1, 2, 4 or 8 bytes is the value there; of anything larger, and of code, it is the address. */
function symbolValue(name: string, context: Context): TypedValue | Unreadable | undefined {
	const { symbols } = context;
	const symbol = symbols.find(name);
	if (!symbol) {
		return undefined;
	}
	if (symbol.kind === "constant") {
		return { bits: BigInt.asUintN(64, symbol.value), width: 64, signed: true };
	}
	const data = symbols.isCode(symbol.value) ? undefined : symbols.dataAt(symbol.value);
	const size = data ? Number(data.end - data.start) : 0;
	return isWord(size)
		? memoryValue(symbol.value, size * 8, context)
		: { ...numberValue(symbol.value), hexadecimal: true, length: size };
}

function flagValue(flag: Flag, { registers }: Context): TypedValue {
	const bits = (registers.rflags >> BigInt(flagBits[flag])) & 1n;
	return { bits, width: 1, signed: false, place: { kind: "flag", flag } };
}

function isWord(size: number): boolean {
	return size === 1 || size === 2 || size === 4 || size === 8;
}
