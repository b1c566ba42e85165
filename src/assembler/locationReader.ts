// Where a variable is, as compilers say it: small programs for a machine with a
// stack (DWARF 5, sections 2.5, 2.6 and 7.7). Here their bytes become operations;
// the debugger carries them out with a frame's registers. An expression with an
// operation that is not known has no meaning as a whole.

import { ByteReader } from "./byteReader.ts";

/** How a number is read that an operation concerns; without one it is an address's 64 bits. */
export interface NumberType {
	/** In bytes. */
	readonly size: number;
	readonly reading: "signed" | "unsigned" | "float";
}

export type BinaryOperator = (typeof binaryOperators)[number];

export type LocationOperation =
	/** Pushes. */
	| { readonly kind: "number"; readonly value: bigint; readonly type?: NumberType }
	| { readonly kind: "registerValue"; readonly register: number; readonly offset: bigint; readonly type?: NumberType }
	| { readonly kind: "frameBase"; readonly offset: bigint }
	/** Pushes where the frame ends above: the address behind the return address. */
	| { readonly kind: "frameEnd" }
	/** Pushes what an expression comes to with the registers that the function was called with. */
	| { readonly kind: "entry"; readonly location: Location }
	| { readonly kind: "load"; readonly size: number; readonly type?: NumberType }
	| { readonly kind: "binary"; readonly operator: BinaryOperator }
	| { readonly kind: "unary"; readonly operator: "abs" | "neg" | "not" }
	| { readonly kind: "add"; readonly value: bigint }
	/** Pushes the item that lies so deep below the top. */
	| { readonly kind: "pick"; readonly index: number }
	| { readonly kind: "drop" }
	/** Puts the top below so many others. */
	| { readonly kind: "bury"; readonly depth: number }
	/** Goes on at an operation: always, or where what it pops is not 0. */
	| { readonly kind: "branch"; readonly to: number; readonly isConditional: boolean }
	/** The top becomes the same number, or the same bits, of another type. */
	| { readonly kind: "convert"; readonly type?: NumberType; readonly keepsBits: boolean }
	/** What is described is in a register. */
	| { readonly kind: "register"; readonly register: number }
	/** It is nowhere, and its value is on top. */
	| { readonly kind: "value" }
	/** It is nowhere, and these are its bytes. */
	| { readonly kind: "bytes"; readonly bytes: Uint8Array }
	/** It is nowhere, and is a pointer to something that is nowhere too. */
	| { readonly kind: "pointer" }
	/** What has been said is of the next so many bits; it is that part of a register which begins at `shift`. */
	| { readonly kind: "piece"; readonly bits: number; readonly shift: number };

/** Empty where something has no place. Registers have DWARF's numbers (System V ABI, figure 3.36). */
export type Location = readonly LocationOperation[];

/** What a unit's expressions lean on. */
export interface LocationSources {
	/** The address with a number in the unit's table. */
	addressAt(index: bigint): bigint;
	/** The type that an entry of the unit describes; offsets are from the unit's beginning. */
	numberType(offset: bigint): NumberType | undefined;
}

/** In the order of their numbers, where these go on without a gap: 0x1a to 0x2e. */
const binaryOperators = [
	"and",
	"div",
	"minus",
	"mod",
	"mul",
	"or",
	"plus",
	"shl",
	"shr",
	"shra",
	"xor",
	"eq",
	"ge",
	"gt",
	"le",
	"lt",
	"ne",
] as const;
const binaryNumbers: Readonly<Record<number, BinaryOperator>> = Object.fromEntries(
	[0x1a, 0x1b, 0x1c, 0x1d, 0x1e, 0x21, 0x22, 0x24, 0x25, 0x26, 0x27, 0x29, 0x2a, 0x2b, 0x2c, 0x2d, 0x2e].map(
		(number, index) => [number, binaryOperators[index] ?? "and"],
	),
);

/** Constants of fixed length, by the operation: bytes, and whether there is a sign. */
const constants: Readonly<Record<number, readonly [bytes: number, signed: boolean]>> = {
	3: [8, false],
	8: [1, false],
	9: [1, true],
	10: [2, false],
	11: [2, true],
	12: [4, false],
	13: [4, true],
	14: [8, false],
	15: [8, true],
};

/** An expression's operations; undefined where one is not known. */
export function readLocation(bytes: Uint8Array, sources: LocationSources): Location | undefined {
	const reader = new ByteReader(bytes, 0);
	const operations: LocationOperation[] = [];
	const starts = new Map<number, number>();
	const jumps: { readonly index: number; readonly target: number; readonly isConditional: boolean }[] = [];
	while (!reader.isAtEnd) {
		starts.set(reader.at, operations.length);
		const code = Number(reader.number(1));
		if (code === 0x28 || code === 0x2f) {
			const distance = Number(BigInt.asIntN(16, reader.number(2)));
			jumps.push({ index: operations.length, target: reader.at + distance, isConditional: code === 0x28 });
			operations.push({ kind: "drop" });
			continue;
		}
		const operation = code === 0x96 ? [] : readOperation(code, reader, sources);
		if (!operation) {
			return undefined;
		}
		operations.push(...operation);
	}
	starts.set(bytes.length, operations.length);
	for (const { index, target, isConditional } of jumps) {
		operations[index] = { kind: "branch", to: starts.get(target) ?? operations.length, isConditional };
	}
	return operations;
}

function readOperation(
	code: number,
	reader: ByteReader,
	sources: LocationSources,
): readonly LocationOperation[] | undefined {
	const operation =
		readConstant(code, reader, sources) ??
		readRegister(code, reader) ??
		readTyped(code, reader, sources) ??
		readNested(code, reader, sources) ??
		readPlain(code, reader);
	return operation && [operation];
}

function readConstant(code: number, reader: ByteReader, { addressAt }: LocationSources): LocationOperation | undefined {
	const fixed = constants[code];
	if (fixed) {
		const [bytes, signed] = fixed;
		const value = reader.number(bytes);
		return { kind: "number", value: signed ? BigInt.asIntN(8 * bytes, value) : value };
	}
	if (code >= 0x30 && code <= 0x4f) {
		return { kind: "number", value: BigInt(code - 0x30) };
	}
	switch (code) {
		case 0x10:
			return { kind: "number", value: reader.unsigned() };
		case 0x11:
			return { kind: "number", value: reader.signed() };
		case 0xa1:
		case 0xa2:
			return { kind: "number", value: addressAt(reader.unsigned()) };
		default:
			return undefined;
	}
}

function readRegister(code: number, reader: ByteReader): LocationOperation | undefined {
	if (code >= 0x50 && code <= 0x6f) {
		return { kind: "register", register: code - 0x50 };
	}
	if (code >= 0x70 && code <= 0x8f) {
		return { kind: "registerValue", register: code - 0x70, offset: reader.signed() };
	}
	switch (code) {
		case 0x90:
			return { kind: "register", register: Number(reader.unsigned()) };
		case 0x91:
			return { kind: "frameBase", offset: reader.signed() };
		case 0x92:
			return { kind: "registerValue", register: Number(reader.unsigned()), offset: reader.signed() };
		case 0x9c:
			return { kind: "frameEnd" };
		default:
			return undefined;
	}
}

/** Those that name a type; before DWARF 5 GNU's compilers had numbers of their own for them. */
function readTyped(code: number, reader: ByteReader, sources: LocationSources): LocationOperation | undefined {
	/** The type that comes next; false for one that nobody knows. */
	const typeNext = () => {
		const offset = reader.unsigned();
		return offset === 0n ? undefined : (sources.numberType(offset) ?? false);
	};
	switch (code) {
		case 0xa4:
		case 0xf4: {
			const type = typeNext();
			const value = reader.number(Number(reader.number(1)));
			return type === false ? undefined : { kind: "number", value, type };
		}
		case 0xa5:
		case 0xf5: {
			const register = Number(reader.unsigned());
			const type = typeNext();
			return type === false ? undefined : { kind: "registerValue", register, offset: 0n, type };
		}
		case 0xa6:
		case 0xf6: {
			const size = Number(reader.number(1));
			const type = typeNext();
			return type === false ? undefined : { kind: "load", size, type };
		}
		case 0xa8:
		case 0xa9:
		case 0xf7:
		case 0xf9: {
			const type = typeNext();
			const keepsBits = code === 0xa9 || code === 0xf9;
			return type === false ? undefined : { kind: "convert", type, keepsBits };
		}
		default:
			return undefined;
	}
}

function readNested(code: number, reader: ByteReader, sources: LocationSources): LocationOperation | undefined {
	switch (code) {
		case 0x9e:
			return { kind: "bytes", bytes: reader.bytes(Number(reader.unsigned())) };
		case 0xa0:
		case 0xf2:
			reader.number(4);
			reader.signed();
			return { kind: "pointer" };
		case 0xa3:
		case 0xf3: {
			const location = readLocation(reader.bytes(Number(reader.unsigned())), sources);
			return location && { kind: "entry", location };
		}
		default:
			return undefined;
	}
}

function readPlain(code: number, reader: ByteReader): LocationOperation | undefined {
	const operator = binaryNumbers[code];
	if (operator) {
		return { kind: "binary", operator };
	}
	switch (code) {
		case 0x06:
			return { kind: "load", size: 8 };
		case 0x94:
			return { kind: "load", size: Number(reader.number(1)) };
		case 0x12:
			return { kind: "pick", index: 0 };
		case 0x13:
			return { kind: "drop" };
		case 0x14:
			return { kind: "pick", index: 1 };
		case 0x15:
			return { kind: "pick", index: Number(reader.number(1)) };
		case 0x16:
			return { kind: "bury", depth: 1 };
		case 0x17:
			return { kind: "bury", depth: 2 };
		case 0x19:
			return { kind: "unary", operator: "abs" };
		case 0x1f:
			return { kind: "unary", operator: "neg" };
		case 0x20:
			return { kind: "unary", operator: "not" };
		case 0x23:
			return { kind: "add", value: reader.unsigned() };
		case 0x93:
			return { kind: "piece", bits: 8 * Number(reader.unsigned()), shift: 0 };
		case 0x9d:
			return { kind: "piece", bits: Number(reader.unsigned()), shift: Number(reader.unsigned()) };
		case 0x9f:
			return { kind: "value" };
		default:
			return undefined;
	}
}
