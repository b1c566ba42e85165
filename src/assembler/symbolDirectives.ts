// Directives about symbols: their values, who may see them, and the space that
// `.comm` and `.lcomm` make for them.

import { defineConstant } from "./definitions.ts";
import type { Arguments, Directive } from "./directive.ts";
import type { SymbolEntry } from "./symbolTable.ts";
import type { Token } from "./token.ts";
import type { Unit } from "./unit.ts";
import { baseValue, constantValue } from "./value.ts";

/** `.set`, `.equ`, with `fixed` `.equiv`, or `.eqv`, whose uses mean the expression anew. */
export function setDirective(kind: "free" | "fixed" | "anew"): Directive {
	return { everywhere: true, run: (unit, args) => setSymbol(unit, args, kind) };
}

/** `.weakref alias, target`: another name for what may be missing. */
export const weakReferenceDirective: Directive = {
	everywhere: true,
	run: (unit, args) => {
		const alias = args.symbol();
		const target = alias && (args.comma() ? args.symbol() : args.missing("a comma and the name of a symbol"));
		args.finish();
		if (alias && target) {
			const symbol = unit.symbols.entry(target.text);
			symbol.weak ||= !symbol.definition;
			defineConstant(unit, alias, baseValue({ kind: "reference", symbol, span: unit.spanOf(target) }), false);
		}
	},
};

/** `.globl`, `.weak`, `.local`, `.extern` and the like: does something to each symbol named. */
export function symbolListDirective(change: (entry: SymbolEntry) => void): Directive {
	return { everywhere: true, run: (unit, args) => eachSymbol(args, (name) => change(unit.symbols.entry(name))) };
}

export const typeDirective: Directive = { everywhere: true, run: setType };
export const sizeDirective: Directive = { everywhere: true, run: setSize };

/** Space in `.bss` that several sources may ask for together. */
export const commonDirective: Directive = { everywhere: true, run: makeCommon };

/** Space in `.bss` for this source alone. */
export const localCommonDirective: Directive = { everywhere: true, run: makeLocalCommon };

function setSymbol(unit: Unit, args: Arguments, kind: "free" | "fixed" | "anew"): void {
	const name = args.symbol();
	if (!name) {
		return;
	}
	if (!args.comma()) {
		args.missing("a comma and a value");
		return;
	}
	const argument = args.value();
	if (argument) {
		defineConstant(unit, name, argument.value, kind !== "free", kind === "anew" ? argument.syntax : undefined);
	}
	args.finish();
}

function eachSymbol(args: Arguments, act: (name: string) => void): void {
	for (let name = args.symbol(); name; name = args.next() ? args.symbol() : undefined) {
		act(name.text);
	}
}

const indirectType = "gnu_indirect_function";

const types: Record<string, SymbolEntry["type"]> = {
	function: "function",
	STT_FUNC: "function",
	[indirectType]: "function",
	object: "object",
	STT_OBJECT: "object",
	tls_object: "object",
	common: "object",
};

function setType(unit: Unit, args: Arguments): void {
	const name = args.symbol();
	if (!name) {
		return;
	}
	args.comma();
	const kind = args.rawText();
	const type = kind?.text.replace(/^[@%#]/, "") ?? "";
	const entry = unit.symbols.entry(name.text);
	entry.type = types[type];
	if (type === indirectType) {
		unit.symbols.makeIndirect(entry);
	}
}

function setSize(unit: Unit, args: Arguments): void {
	const name = args.symbol();
	if (!name) {
		return;
	}
	args.comma();
	const argument = args.value();
	if (argument) {
		unit.symbols.entry(name.text).size = argument.value;
	}
	args.finish();
}

const mostCommon = 1n << 40n;

interface Common {
	readonly name: Token;
	/** In bytes, as the alignment. */
	readonly size: number;
	readonly alignment: number;
}

/** `name, size[, alignment]`. */
function readCommon(unit: Unit, args: Arguments): Common | undefined {
	const name = args.symbol();
	if (!name) {
		return undefined;
	}
	if (!args.comma()) {
		return args.missing("a comma and a size in bytes");
	}
	const place = args.peek() ?? name;
	const size = args.number(0n, mostCommon);
	const alignment = size !== undefined && args.comma() ? args.number(1n, 4096n) : usualAlignment(size ?? 0);
	args.finish();
	if (size === undefined || alignment === undefined || !unit.request(BigInt(size), place, true)) {
		return undefined;
	}
	if ((alignment & (alignment - 1)) !== 0) {
		unit.error(place, "range", `an alignment must be a power of two, and ${alignment} is not`);
		return undefined;
	}
	return { name, size, alignment };
}

/** The largest power of two that the size reaches, at most 16. */
function usualAlignment(size: number): number {
	return size >= 16 ? 16 : 1 << Math.max(0, 31 - Math.clz32(size));
}

function makeCommon(unit: Unit, args: Arguments): void {
	const common = readCommon(unit, args);
	if (!common) {
		return;
	}
	const { name, size, alignment } = common;
	const entry = unit.symbols.entry(name.text);
	if (entry.local) {
		reserve(unit, common);
		return;
	}
	entry.global = true;
	entry.common = { size, alignment, span: unit.spanOf(name) };
	entry.size ??= constantValue(BigInt(size));
}

function makeLocalCommon(unit: Unit, args: Arguments): void {
	const common = readCommon(unit, args);
	if (common) {
		reserve(unit, common);
	}
}

function reserve(unit: Unit, { name, size, alignment }: Common): void {
	unit.reservations.push({ name, size, alignment });
	unit.symbols.entry(name.text).size ??= constantValue(BigInt(size));
}
