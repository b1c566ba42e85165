// NASM's directives about symbols: who may see them, and the space that `common`
// makes for them; and `type`, `size` and `weak`, with which yasm says about the
// symbols of an ELF file what NASM says behind `global`'s colon.

import type { Arguments, Directive } from "./directive.ts";
import { sizeDirective, symbolListDirective } from "./symbolDirectives.ts";
import type { SymbolEntry } from "./symbolTable.ts";
import type { Token } from "./token.ts";
import type { Unit } from "./unit.ts";
import { constantValue } from "./value.ts";

export const nasmCommonDirective: Directive = { everywhere: true, run: makeCommon };
export const globalDirective: Directive = {
	everywhere: true,
	run: (unit, args) =>
		eachName(args, ({ text }, kind) => {
			const entry = unit.symbols.entry(unit.fullName(text));
			entry.global = true;
			entry.type = types.get(kind ?? "") ?? entry.type;
		}),
};
export const externDirective: Directive = {
	everywhere: true,
	run: (unit, args) =>
		eachName(args, ({ text }) => {
			unit.symbols.entry(unit.fullName(text)).declared = true;
		}),
};
/** `type name kind`. */
export const nasmTypeDirective: Directive = { everywhere: true, run: setType };
/** `size name bytes`. */
export const nasmSizeDirective: Directive = sizeDirective;
/** `weak name`: like `global`, but another file's definition goes before. */
export const nasmWeakDirective: Directive = symbolListDirective((entry) => {
	entry.global = true;
	entry.weak = true;
});

const types: ReadonlyMap<string, SymbolEntry["type"]> = new Map([
	["function", "function"],
	["data", "object"],
	["object", "object"],
]);

function setType(unit: Unit, args: Arguments): void {
	const name = args.symbol();
	const kind = name && (args.word() ?? args.missing("`function`, `object` or `notype`"));
	args.finish();
	if (name && kind) {
		unit.symbols.entry(unit.fullName(name.text)).type = types.get(kind.text.toLowerCase());
	}
}

function eachName(args: Arguments, act: (name: Token, kind: string | undefined) => void): void {
	for (let name = args.symbol(); name; name = args.next() ? args.symbol() : undefined) {
		const words: Token[] = [];
		while (!args.done() && args.peek()?.text !== ",") {
			words.push(...[args.take()].filter((token) => token !== undefined));
		}
		act(name, words[0]?.text === ":" ? words[1]?.text.toLowerCase() : undefined);
	}
}

/** `common name size[:alignment]`. */
function makeCommon(unit: Unit, args: Arguments): void {
	const name = args.symbol();
	const size = name && args.number(0n, 1n << 40n);
	const alignment = size !== undefined && args.sign(":") ? args.number(1n, 4096n) : 1;
	args.finish();
	if (!name || size === undefined || alignment === undefined || !unit.request(BigInt(size), name, true)) {
		return;
	}
	const entry = unit.symbols.entry(name.text);
	entry.global = true;
	entry.common = { size, alignment, span: unit.spanOf(name) };
	entry.size ??= constantValue(BigInt(size));
}
