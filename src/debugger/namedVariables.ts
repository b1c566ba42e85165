// Variables with names as trees: the locals of a frame and the program's data, with
// the members and elements that a compiler's types give them.

import { generalRegister } from "../isa/registers.ts";
import { nowhereKept } from "./assignment.ts";
import type { Context } from "./context.ts";
import { keptValue, missingOf, nothingKept } from "./keptValue.ts";
import type { LocalSlot } from "./localSlots.ts";
import { partsOf, type SlotParts, slotNamed } from "./namedParts.ts";
import { slotValue } from "./slotValue.ts";
import { onlyRegister } from "./sourceVariables.ts";
import { fromBytes, type TypedValue } from "./typedValue.ts";
import type { Variable } from "./variable.ts";
import { inShort, textIn, variableOf } from "./variables.ts";

/** Members, and elements that have members, shown in a one-line text. */
const shownMembers = 8;
const shownWholes = 3;
/** Letters of a text that is pointed to. */
const longestText = 64;

export function localVariables(context: Context): readonly Variable[] {
	return context.locals.map((slot) => {
		const variable = slotVariable(slot, slot.name, context);
		return slot.pieces ? variable : declared(variable, context);
	});
}

/** The program's data: variables that a compiler tells of, then the other labels, each with what it stands for. */
export function globalVariables(context: Context): readonly Variable[] {
	const { symbols } = context;
	const typed = new Set(symbols.dataSlots.map(({ address }) => address));
	const labels = symbols.all().flatMap((symbol) => {
		const isData = symbol.kind === "label" && !symbols.isCode(symbol.value) && !typed.has(symbol.value);
		const data = isData ? symbols.dataAt(symbol.value) : undefined;
		return data && data.name === symbol.name ? [labelVariable(symbol.name, data, context)] : [];
	});
	const slots = symbols.dataSlots.map((slot) => slotVariable(slot, slot.name, context));
	return [...slots, ...labels].map((variable) => declared(variable, context));
}

/** With the place of its name's definition, where that is a label or constant of the program's. */
function declared(variable: Variable, { symbols }: Context): Variable {
	const declaration = symbols.find(variable.name)?.definition;
	return declaration ? { ...variable, declaration } : variable;
}

/** The variable that a compiler tells of under this name, or its part: `total`, `path[1]`, `path[1].to`. */
export function typedVariable(name: string, context: Context): Variable | undefined {
	const slot = slotNamed(context.locals, name) ?? slotNamed(context.symbols.dataSlots, name);
	return slot?.variable && slotVariable(slot, name, context);
}

function labelVariable(
	name: string,
	data: { readonly start: bigint; readonly end: bigint },
	context: Context,
): Variable {
	const size = Number(data.end - data.start);
	const isWord = size === 1 || size === 2 || size === 4 || size === 8;
	const element = isWord ? size : 1;
	const bits = fromBytes(context.memory.peek(data.start, element));
	const place = { kind: "memory", address: data.start } as const;
	const value: TypedValue = { bits, width: element * 8, signed: true, place, length: isWord ? undefined : size };
	return variableOf(name, name, value, {}, context);
}

function slotVariable(slot: LocalSlot, name: string, context: Context): Variable {
	const parts = partsOf(slot);
	const shown = slot.pieces
		? keptVariable(slot, name, parts, context)
		: parts
			? wholeVariable(slot, name, parts, context)
			: variableOf(name, slot.name, slotValue(slot, context.memory), {}, context);
	const value = withText(slot, shown.value, context);
	return slot.variable ? { ...shown, value, type: typeText(slot, slot.variable.type) } : shown;
}

/** Behind a pointer to letters stands the text that begins there: `0x403000 "items"`. */
function withText({ variable }: LocalSlot, value: string, { memory }: Context): string {
	if (!/\bchar \*(const)?$/.test(variable?.type ?? "") || !/^0x[0-9a-f]+$/.test(value)) {
		return value;
	}
	const bytes = memory.peek(BigInt(value), longestText);
	const text = textIn(bytes);
	return text === undefined ? value : `${value} ${text}${bytes.includes(0) ? "" : "…"}`;
}

/** `{x = 7, y = -8}` with its members below it, `{{x = 7}, …}` with its elements. */
function wholeVariable(slot: LocalSlot, name: string, parts: SlotParts, context: Context): Variable {
	const part = (index: number): Variable => {
		const item = parts.part(index);
		return slotVariable(item, item.name.slice(slot.name.length + (parts.isIndexed ? 0 : 1)), context);
	};
	const list = (start: number, count: number) =>
		Array.from({ length: Math.max(0, Math.min(count, parts.count - start)) }, (_, index) => part(start + index));
	const shown = list(0, parts.isIndexed ? shownWholes : shownMembers).map((item) =>
		parts.isIndexed ? inShort(item.value) : `${item.name} = ${inShort(item.value)}`,
	);
	return {
		name,
		value: `{${shown.join(", ")}${parts.count > shown.length ? ", …" : ""}}`,
		expression: slot.name,
		address: slot.address,
		readOnly: true,
		children: { count: parts.count, indexed: parts.isIndexed, list },
	};
}

/** A variable in registers, in pieces or nowhere. */
function keptVariable(slot: LocalSlot, name: string, parts: SlotParts | undefined, context: Context): Variable {
	const missing = missingOf(slot);
	if (missing === undefined && parts) {
		return { ...wholeVariable(slot, name, parts, context), address: undefined };
	}
	const value = missing ?? keptValue(slot, context);
	if (typeof value === "string") {
		return { name, value, expression: slot.name, readOnly: true, fixedBecause: nothingKept };
	}
	const shown = variableOf(name, slot.name, value, {}, context);
	return { ...shown, children: undefined, ...(shown.readOnly && { fixedBecause: nowhereKept }) };
}

/** `long int in rbx`, `double in xmm0`. */
function typeText({ pieces }: LocalSlot, type: string): string {
	const register = pieces && onlyRegister(pieces);
	switch (register?.kind) {
		case "register": {
			const width = register.width === 8 || register.width === 16 || register.width === 32 ? register.width : 64;
			return `${type} in ${generalRegister(register.register, width).name}`;
		}
		case "xmm":
			return `${type} in xmm${register.register}`;
		case "x87":
			return `${type} in st${register.index}`;
		default:
			return type;
	}
}
