// What an instruction reads and writes, derived from its trees and never typed
// in by hand: the parts of registers, the flags, and the memory, both as trees
// (`effectsOf`) and as addresses with the values now (`accesses`).

import { type Flag, flagBits, type Width } from "../isa/registers.ts";
import { evaluate } from "./evaluate.ts";
import type { Effect, Expression } from "./expression.ts";
import type { Reader } from "./reader.ts";
import { everyExpression, flatten } from "./walk.ts";

interface RegisterPart {
	readonly number: number;
	/** Width in bits, from bit `shift` of the whole register. */
	readonly width: Width;
	readonly shift: 0 | 8;
}

interface MemoryUse {
	/** May mention locals of the instruction. */
	readonly address: Expression;
	/** Width in bits. */
	readonly width: Width | 128;
}

export interface Uses {
	readonly registers: readonly RegisterPart[];
	/** Numbers of xmm registers. */
	readonly xmm: readonly number[];
	readonly mxcsr: boolean;
	readonly flags: readonly Flag[];
	readonly memory: readonly MemoryUse[];
}

/** What the effects may read and write, whatever the state. */
export function effectsOf(effects: readonly Effect[]): { readonly reads: Uses; readonly writes: Uses } {
	return { reads: readsOf(effects), writes: writesOf(effects) };
}

/** `length` bytes from a 64-bit address. */
export interface Access {
	readonly address: bigint;
	readonly length: number;
}

/**
 * The memory that the effects would read and write in the state that `reader` shows; a load that
 * would fault counts too. Of a repeated instruction, `rep` gives all its elements, and a repeated
 * comparison the first, since the memory decides how far it goes.
 */
export function accesses(
	effects: readonly Effect[],
	reader: Reader,
): { readonly reads: readonly Access[]; readonly writes: readonly Access[] } {
	const reads: Access[] = [];
	const outcome = evaluate(effects, {
		register: (number) => reader.register(number),
		xmm: (number) => reader.xmm(number),
		mxcsr: () => reader.mxcsr(),
		x87: () => reader.x87(),
		flag: (flag) => reader.flag(flag),
		rflags: () => reader.rflags(),
		steps: () => reader.steps(),
		fsBase: () => reader.fsBase(),
		selector: (number) => reader.selector(number),
		load: (address, width) => {
			reads.push({ address, length: width / 8 });
			return reader.load(address, width) ?? 0n;
		},
	});
	const writes = outcome.stores.map(({ address, width }) => ({ address, length: width / 8 }));
	const elements = elementsOf(effects, reader);
	return { reads: distinct(reads.map(elements)), writes: distinct(writes.map(elements)) };
}

/** No memory holds more. */
const mostElements = 2 ** 31;

/** Stretches the access of one iteration over all of them. */
function elementsOf(effects: readonly Effect[], reader: Reader): (access: Access) => Access {
	const [first] = effects;
	if (first?.kind !== "repeat" || first.whileZero !== undefined) {
		return (access) => access;
	}
	const count = Math.min(Number(BigInt.asUintN(first.counter, reader.register(1))), mostElements);
	return ({ address, length }) => {
		const downwards = reader.flag("df") ? BigInt(length) * (BigInt(count) - 1n) : 0n;
		return { address: BigInt.asUintN(64, address - downwards), length: length * count };
	};
}

function readsOf(effects: readonly Effect[]): Uses {
	const expressions = everyExpression(effects);
	const counters = flatten(effects).flatMap((effect) => (effect.kind === "repeat" ? [counterOf(effect)] : []));
	return {
		registers: distinct([...expressions.flatMap(registerRead), ...counters]),
		xmm: distinct(expressions.flatMap((item) => (item.kind === "xmm" ? [item.number] : []))),
		mxcsr: expressions.some(readsControl),
		flags: distinct(expressions.flatMap(flagsRead)),
		memory: distinct(expressions.flatMap(memoryRead)),
	};
}

function writesOf(effects: readonly Effect[]): Uses {
	const all = flatten(effects);
	return {
		registers: distinct(all.flatMap(registerWritten)),
		xmm: distinct(all.flatMap((item) => (item.kind === "xmm" ? [item.number] : []))),
		mxcsr: all.some((item) => item.kind === "mxcsr") || everyExpression(effects).some(isOfFloats),
		flags: distinct(all.flatMap(flagsWritten)),
		memory: distinct(all.flatMap(memoryWritten)),
	};
}

function registerRead(expression: Expression): RegisterPart[] {
	return expression.kind === "register" ? [partOf(expression)] : [];
}

function readsControl(expression: Expression): boolean {
	return expression.kind === "mxcsr" || isOfFloats(expression);
}

/** Whether a value is computed as MXCSR says, and may raise exceptions there. */
function isOfFloats(expression: Expression): boolean {
	return expression.kind === "float" && expression.raises !== "nothing";
}

function flagsRead(expression: Expression): readonly Flag[] {
	return expression.kind === "flag" ? [expression.flag] : expression.kind === "rflags" ? allFlags() : [];
}

function memoryRead(expression: Expression): MemoryUse[] {
	return expression.kind === "load" ? [{ address: expression.address, width: expression.width }] : [];
}

function registerWritten(effect: Effect): RegisterPart[] {
	return effect.kind === "register" ? [partOf(effect)] : effect.kind === "repeat" ? [counterOf(effect)] : [];
}

function flagsWritten(effect: Effect): readonly Flag[] {
	return effect.kind === "flag" ? [effect.flag] : effect.kind === "rflags" ? allFlags() : [];
}

function memoryWritten(effect: Effect): MemoryUse[] {
	return effect.kind === "store" ? [{ address: effect.address, width: effect.width }] : [];
}

function partOf({ number, width, shift }: RegisterPart): RegisterPart {
	return { number, width, shift };
}

function counterOf({ counter }: Extract<Effect, { kind: "repeat" }>): RegisterPart {
	return { number: 1, width: counter, shift: 0 };
}

function allFlags(): readonly Flag[] {
	return Object.keys(flagBits) as Flag[];
}

/** Without repetitions, in order of first appearance. */
function distinct<T>(items: readonly T[]): readonly T[] {
	const key = (item: T) => JSON.stringify(item, (_name, value) => (typeof value === "bigint" ? `${value}n` : value));
	return [...new Map(items.map((item) => [key(item), item])).values()];
}
