// Meanings of the instructions that load and store the state of x87: its words, its
// environment of 28 bytes, all of it in 108, and with the xmm registers in 512 (SDM
// vol. 1 figures 8-9 and 10-6). Those whose names have an n after the f do not wait.

import type { Effect, Expression } from "./expression.ts";
import { fxsavePlaces, mxcsrMask } from "./fxsave.ts";
import { address, read, write } from "./operands.ts";
import type { Semantics } from "./semantics.ts";
import {
	add,
	and,
	concat,
	constant,
	extract,
	isZero,
	load,
	named,
	not,
	or,
	setRegister,
	setXmm,
	store,
	xmm,
	zeroExtend,
} from "./trees.ts";
import type { X87Part } from "./x87Effect.ts";
import { initialX87, stackIndices } from "./x87State.ts";
import { status, waiting } from "./x87Tasks.ts";

const control: Expression = { kind: "x87Part", part: "control", width: 16 };
const tags: Expression = { kind: "x87Part", part: "tags", width: 16 };
const opcode: Expression = { kind: "x87Part", part: "opcode", width: 16 };
const full: Expression = { kind: "x87Part", part: "full", width: 8 };
const instructionPointer: Expression = { kind: "x87Part", part: "instruction", width: 64 };
const dataPointer: Expression = { kind: "x87Part", part: "data", width: 64 };

const vectorNumbers = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];

function set(part: X87Part["part"], value: Expression): Effect {
	return { kind: "x87Part", part, value };
}

function place(offset: number): Expression {
	return offset === 0 ? address : add(address, constant(offset, 64));
}

function inStack(index: number): Expression {
	return { kind: "x87Register", index, width: 80 };
}

/** Exceptions are cleared; the condition codes and the top stay. */
export const fnclex: Semantics = () => [set("status", and(status, constant(0x7f00, 16)))];

const initial: readonly Effect[] = [
	set("control", constant(initialX87.control, 16)),
	set("status", constant(initialX87.status, 16)),
	set("full", constant(initialX87.full, 8)),
	set("instruction", constant(0, 64)),
	set("data", constant(0, 64)),
	set("opcode", constant(0, 16)),
];

export const fninit: Semantics = () => initial;

export const fldcw: Semantics = (instruction) => [waiting, set("control", read(instruction, 0))];
export const fnstcw: Semantics = (instruction) => [write(instruction, 0, control)];

/** To memory, or to ax. */
export const fnstsw: Semantics = (instruction) => [
	instruction.operands.length === 0 ? setRegister(0, status) : write(instruction, 0, status),
];

/** Bits that no field has read as ones. */
const ones = constant(0xffff, 16);
const environmentSize = 28;

function environmentStores(): readonly Effect[] {
	const words = [
		concat(control, ones),
		concat(status, ones),
		concat(tags, ones),
		extract(instructionPointer, 32),
		concat(constant(0, 16), opcode),
		extract(dataPointer, 32),
		concat(constant(0, 16), ones),
	];
	return words.map((word, index) => store(place(4 * index), word));
}

/** Addresses have 32 bits here. */
function environmentLoads(): readonly Effect[] {
	return [
		set("control", load(place(0), 16)),
		set("status", load(place(4), 16)),
		set("tags", load(place(8), 16)),
		set("instruction", zeroExtend(load(place(12), 32), 64)),
		set("opcode", load(place(18), 16)),
		set("data", zeroExtend(load(place(20), 32), 64)),
	];
}

export const fnstenv: Semantics = () => [...environmentStores(), set("control", or(control, constant(0x3f, 16)))];
export const fldenv: Semantics = () => [waiting, ...environmentLoads()];

export const fnsave: Semantics = () => [
	...environmentStores(),
	...stackIndices.flatMap((index) => {
		const at = environmentSize + 10 * index;
		return [store(place(at), extract(inStack(index), 64)), store(place(at + 8), extract(inStack(index), 16, 64))];
	}),
	...initial,
];

export const frstor: Semantics = () => [
	waiting,
	...environmentLoads(),
	...stackIndices.map((index): Effect => {
		const at = environmentSize + 10 * index;
		return { kind: "x87Register", index, value: concat(load(place(at), 64), load(place(at + 8), 16)) };
	}),
];

const aligned: Effect = {
	kind: "fault",
	fault: "misaligned",
	condition: not(isZero(and(address, constant(15, 64)))),
	address,
};

/** With REX.W the addresses have 64 bits, else 32 and a segment, which is 0. */
function pointer(value: Expression, width: number): Expression {
	return width === 64 ? value : zeroExtend(extract(value, 32), 64);
}

export const fxsave: Semantics = ({ width }) => [
	aligned,
	store(place(fxsavePlaces.control), concat(control, status, zeroExtend(full, 16), opcode)),
	store(place(fxsavePlaces.instruction), pointer(instructionPointer, width)),
	store(place(fxsavePlaces.data), pointer(dataPointer, width)),
	store(place(fxsavePlaces.mxcsr), concat({ kind: "mxcsr", width: 32 }, constant(mxcsrMask, 32))),
	...stackIndices.map((index) => store(place(fxsavePlaces.stack + 16 * index), zeroExtend(inStack(index), 128))),
	...vectorNumbers.map((number) => store(place(fxsavePlaces.vectors + 16 * number), xmm(number))),
];

export const fxrstor: Semantics = ({ width }) => {
	const [letMxcsr, mxcsr] = named("newMxcsr", load(place(fxsavePlaces.mxcsr), 32));
	const reserved = not(isZero(and(mxcsr, constant(~mxcsrMask >>> 0, 32))));
	return [
		aligned,
		letMxcsr,
		{ kind: "fault", fault: "reserved-bits", condition: reserved },
		set("control", load(place(fxsavePlaces.control), 16)),
		set("status", load(place(fxsavePlaces.status), 16)),
		set("full", load(place(fxsavePlaces.full), 8)),
		set("opcode", load(place(fxsavePlaces.opcode), 16)),
		set("instruction", pointer(load(place(fxsavePlaces.instruction), 64), width)),
		set("data", pointer(load(place(fxsavePlaces.data), 64), width)),
		{ kind: "mxcsr", value: mxcsr },
		...stackIndices.map(
			(index): Effect => ({
				kind: "x87Register",
				index,
				value: extract(load(place(fxsavePlaces.stack + 16 * index), 128), 80),
			}),
		),
		...vectorNumbers.map((number) => setXmm(number, load(place(fxsavePlaces.vectors + 16 * number), 128))),
	];
};
