// Instructions that name a symbol, like `call f`, `jne .L5` and `lea rdi, text[rip]`:
// one is like another but for the symbol. The first of a form is read as it is
// written; of what came of it, all but the symbol's value is taken for the others.
// That holds where the symbol is a label or not known yet, and where nothing but
// one fixup and one line came of the first.

import { findRegister } from "../isa/registers.ts";
import { bind } from "./binder.ts";
import type { InstructionFixup, LineMark } from "./marks.ts";
import { segments, widths } from "./operators.ts";
import type { PreparedOperand } from "./preparedRequest.ts";
import type { SymbolEntry } from "./symbolTable.ts";
import type { Token } from "./token.ts";
import type { Unit } from "./unit.ts";
import type { Sum, Value } from "./value.ts";

/** The first instruction of a form. */
interface Form {
	readonly fixup: InstructionFixup;
	/** Index of the operand that names the symbol, and what is added to its address there. */
	readonly operand: number;
	readonly constant: bigint;
	/** Offset of the symbol's name. */
	readonly name: number;
}

/** An instruction that may be of a known form: the symbol that it names, and the text around that. */
export interface Named {
	readonly token: Token;
	readonly around: string;
}

/** Words of operands that are no symbols. */
const words: ReadonlySet<string> = new Set([
	...widths.keys(),
	...segments,
	..."ptr offset flat short near strict rel abs rip".split(" "),
]);

/** The forms of a unit, by the text around the symbol. */
export class KnownForms {
	private readonly intel = new Map<string, Form>();
	private readonly att = new Map<string, Form>();

	/** Puts down an instruction of a known form; false when it is none. */
	put(unit: Unit, { token, around }: Named, start: number, end: number): boolean {
		const form = this.of(unit).get(around);
		const value = form && addressOfName(unit, token);
		if (!value) {
			return false;
		}
		const { fixup, operand: index, constant, name } = form;
		const moved = (offset: number) => offset + (offset <= name ? token.start - name : end - fixup.span.end);
		const operands = fixup.request.operands.map((operand, at): PreparedOperand => {
			const span = unit.span(moved(operand.span.start), moved(operand.span.end));
			return at === index
				? { ...operand, value: constant === 0n ? value : { ...value, constant }, span }
				: { ...operand, span };
		});
		const open = operands[index]?.value ?? value;
		const place = fixup.elastic ? this.branch(unit, fixup, open) : unit.section.repeat(fixup.place, fixup.length);
		const span = unit.span(start, end);
		unit.fixups.push({ ...fixup, place, request: { ...fixup.request, operands }, span });
		unit.lines.push({ start: place, end: unit.here(), span, kind: "instruction" });
		unit.origins.instructionAt(place, unit.index, start);
		return true;
	}

	/** Remembers what came of an instruction, if it is what others of its form would come to. */
	keep(unit: Unit, { token, around }: Named, line: LineMark, fixup: Unit["fixups"][number]): void {
		if (fixup.kind !== "instruction" || !isSame(fixup.place, line.start)) {
			return;
		}
		const index = fixup.request.operands.findIndex(({ value }) => value);
		const value = fixup.request.operands[index]?.value;
		const isAlone = fixup.request.operands.every((operand, at) => at === index || !operand.value);
		if (isAlone && value && isOf(unit.symbols.find(unit.fullName(symbolName(token))), value)) {
			this.of(unit).set(around, { fixup, operand: index, constant: value.constant, name: token.start });
		}
	}

	private of({ isAtt }: Unit): Map<string, Form> {
		return isAtt ? this.att : this.intel;
	}

	private branch({ section }: Unit, { place }: InstructionFixup, target: Value) {
		const { tail } = place.fragment;
		return section.close({ kind: "jump", target, near: tail.kind === "jump" ? tail.near : 0 }, 2);
	}
}

/** The symbol that an instruction names and the text around it, from `start` to `end`; undefined where it names none or several. */
export function namedBy(
	unit: Unit,
	text: string,
	rest: readonly Token[],
	start: number,
	end: number,
): Named | undefined {
	const token = onlyName(rest);
	if (!token) {
		return undefined;
	}
	const before = text.slice(start, token.start);
	const behind = text.slice(token.start + symbolName(token).length, end);
	return { token, around: `${unit.relative ? "rel " : ""}${before}\n${behind}` };
}

/** The only word that may be a symbol's name: of relocations only `@plt` goes with it. */
function onlyName(tokens: readonly Token[]): Token | undefined {
	let found: Token | undefined;
	for (const token of tokens) {
		if (token.kind === "name" && !isNumber(token.text) && !isWord(token.text)) {
			if (found || !plainName.test(token.text)) {
				return undefined;
			}
			found = token;
		}
	}
	return found;
}

/** Neither `.` nor `$`, which are places, nor AT&T's `$name`. */
const plainName = /^(?!\.$|\$)[^@]+(?:@plt)?$/i;

const dollar = 36;

/** AT&T's `$5` is one word. */
function isNumber(text: string): boolean {
	return text.charCodeAt(0) === dollar && /^\$\d/.test(text);
}

function isWord(text: string): boolean {
	return findRegister(text) !== undefined || words.has(text.toLowerCase());
}

function symbolName({ text }: Token): string {
	const mark = text.indexOf("@");
	return mark < 0 ? text : text.slice(0, mark);
}

/** The address of a symbol that is a label or not known yet; undefined for all others. */
function addressOfName(unit: Unit, token: Token): Sum | undefined {
	const definition = unit.symbols.find(unit.fullName(symbolName(token)))?.definition;
	if (definition?.kind === "constant") {
		return undefined;
	}
	const value = bind(unit, { kind: "name", name: token.text, start: token.start, end: token.end });
	return value?.kind === "sum" && value.plus.length === 1 ? value : undefined;
}

/** True for a symbol's address, and for that with a number added. */
function isOf(symbol: SymbolEntry | undefined, value: Value): value is Sum {
	const base = value.kind === "sum" && value.plus.length === 1 && value.minus.length === 0 ? value.plus[0] : undefined;
	if (base?.kind === "reference") {
		return base.symbol === symbol;
	}
	return base?.kind === "place" && symbol?.definition?.kind === "label" && symbol.definition.place === base;
}

function isSame(one: LineMark["start"], other: LineMark["start"]): boolean {
	return one.fragment === other.fragment && one.offset === other.offset;
}
