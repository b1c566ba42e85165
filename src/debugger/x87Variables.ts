// The registers of x87 as variables: the stack from its top, then its words, by the
// names that gdb has for them. A register that is empty says so.

import { exceptionNames } from "../semantics/floatEnvironment.ts";
import { conditions } from "../semantics/x87Arithmetic.ts";
import { x87EnvironmentOf } from "../semantics/x87Environment.ts";
import { initialX87, isFull, stackIndices, stackValue, tagsOf, topOf } from "../semantics/x87State.ts";
import type { Context } from "./context.ts";
import type { TypedValue } from "./typedValue.ts";
import type { Variable } from "./variable.ts";
import { variableOf } from "./variables.ts";

/** None as long as the program has done nothing with x87. */
export function x87Variables(context: Context): readonly Variable[] {
	const { x87 } = context.registers;
	if (x87 === initialX87) {
		return [];
	}
	return [
		...stackIndices.map((index) => stackVariable(index, context)),
		...Object.keys(words).map((name) => word(name, context)),
	];
}

function stackVariable(index: number, context: Context): Variable {
	const name = `st${index}`;
	const variable = variableOf(name, name, stackRegister(index, context), {}, context);
	return isFull(context.registers.x87, index) ? variable : { ...variable, value: "empty" };
}

/** The value of a register, counted from the top. */
export function stackRegister(index: number, { registers }: Context): TypedValue {
	const place = { kind: "x87", index } as const;
	return { bits: stackValue(registers.x87, index), width: 80, signed: false, float: true, place };
}

const words: Readonly<Record<string, (context: Context) => { readonly bits: number; readonly meaning: string }>> = {
	fctrl: ({ registers: { x87 } }) => ({ bits: x87.control, meaning: controlMeaning(x87.control) }),
	fstat: ({ registers: { x87 } }) => ({ bits: x87.status, meaning: statusMeaning(x87.status, topOf(x87)) }),
	ftag: ({ registers: { x87 } }) => ({ bits: tagsOf(x87), meaning: "2 bits for each register: 3 is empty" }),
};

/** A word of x87's state by its name; undefined for other names. */
export function x87Word(name: string, context: Context): TypedValue | undefined {
	const read = Object.hasOwn(words, name) ? words[name] : undefined;
	return read && { bits: BigInt(read(context).bits), width: 16, signed: false, hexadecimal: true };
}

function word(name: string, context: Context): Variable {
	const value = x87Word(name, context) ?? { bits: 0n, width: 16, signed: false };
	return { ...variableOf(name, name, value, {}, context), type: words[name]?.(context).meaning ?? "" };
}

function controlMeaning(control: number): string {
	const { direction, precision, unmasked } = x87EnvironmentOf(control);
	const masks = unmasked === 0 ? "all exceptions masked" : "not all exceptions masked";
	return `rounds ${direction === "zero" ? "towards zero" : direction}, to ${precision} bits, ${masks}`;
}

function statusMeaning(status: number, top: number): string {
	const set = Object.entries(conditions).flatMap(([name, bit]) => (status & bit ? [name.toUpperCase()] : []));
	const raised = exceptionNames(status & 0x3f);
	return [`top ${top}`, ...set, ...raised].join(", ");
}
