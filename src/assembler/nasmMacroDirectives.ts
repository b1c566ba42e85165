// NASM's directives for macros of several lines: `%macro`, `%rotate`, `%exitmacro`
// and their kin, and the lines that use such macros.

import { findMnemonic } from "../isa/mnemonics.ts";
import { argumentsFor, type NasmCall, type NasmMacro, readMacroHead, splitArguments } from "./nasmMacro.ts";
import { isNasmPrefix } from "./nasmPrefixes.ts";
import type { Acts, NasmPreprocessor } from "./nasmPreprocessor.ts";
import type { Token } from "./token.ts";

type Shape = Pick<NasmMacro, "least" | "most" | "greedy">;

type Kind = { readonly ignoreCase?: boolean; readonly recursive?: boolean };

export class NasmMacros {
	private readonly owner: NasmPreprocessor;
	private readonly byName = new Map<string, NasmMacro[]>();
	/** How many macros have been defined. */
	definitions = 0;
	private calls = 0;

	constructor(owner: NasmPreprocessor) {
		this.owner = owner;
	}

	readonly acts: Acts = {
		macro: (head, tokens) => this.define(head, tokens, {}),
		imacro: (head, tokens) => this.define(head, tokens, { ignoreCase: true }),
		rmacro: (head, tokens) => this.define(head, tokens, { recursive: true }),
		irmacro: (head, tokens) => this.define(head, tokens, { ignoreCase: true, recursive: true }),
		unmacro: (head, tokens) => this.undefine(head, tokens, false),
		unimacro: (head, tokens) => this.undefine(head, tokens, true),
		endmacro: (head) => this.refuseEnd(head),
		endm: (head) => this.refuseEnd(head),
		exitmacro: (head) => this.owner.leave(head, "macro"),
		rotate: (head, tokens) => this.rotate(head, tokens),
	};

	/** A number that no other call, repetition or context has. */
	nextNumber(): number {
		this.calls += 1;
		return this.calls;
	}

	/** True when `tokens`, a name and perhaps a number of parameters, name a macro. */
	has([name, ...rest]: readonly Token[]): boolean {
		const shape = rest.length > 0 ? readMacroHead(rest) : undefined;
		const macros = this.named(name?.text ?? "");
		return macros.some(
			({ least, most, greedy }) => !shape || ((least <= shape.most || shape.greedy) && (most >= shape.least || greedy)),
		);
	}

	clear(): void {
		this.byName.clear();
	}

	/** Begins the body of the macro that a line uses; false when it uses none. */
	begin(tokens: readonly Token[]): boolean {
		if (this.byName.size === 0) {
			return false;
		}
		const at = tokens[1]?.text === ":" ? 2 : this.named(tokens[0]?.text ?? "").length > 0 ? 0 : 1;
		const name = tokens[at];
		if (name?.kind !== "name" || !this.byName.has(name.text.toLowerCase())) {
			return false;
		}
		if (at === 1 && (tokens[0]?.kind !== "name" || findMnemonic(tokens[0].text))) {
			return false;
		}
		const macros = this.named(name.text).filter((macro) => macro.recursive || !this.isActive(macro));
		const given = splitArguments(tokens.slice(at + 1));
		const isOpen = given.length > 1 && tokens.at(-1)?.text === ",";
		const found = findMacro(macros, given, isOpen);
		if (found) {
			this.enter(tokens, at, found.macro, found.values);
			return true;
		}
		const [last] = macros;
		return last !== undefined && !findMnemonic(name.text) && this.refuseCount(name, last, macros, given.length);
	}

	private define(head: Token, tokens: readonly Token[], kind: Kind): void {
		const { owner } = this;
		const { reader } = owner.unit;
		const start = reader.position;
		const end = reader.pass({ opens: opensMacro, closes: closesMacro, stops: closesMacro });
		if (!end) {
			owner.error([head], "syntax", `\`${head.text}\` has no \`%endmacro\``);
			return;
		}
		owner.named(head, tokens, (name, rest, token) => {
			const shape = this.shape(head, rest, token);
			if (shape) {
				this.add({
					...shape,
					name,
					ignoreCase: kind.ignoreCase ?? false,
					recursive: kind.recursive ?? false,
					text: reader.top?.text ?? "",
					body: { start, end: end.start },
					definition: owner.definitionOf(token),
				});
			}
		});
	}

	private add(macro: NasmMacro): void {
		const key = macro.name.toLowerCase();
		const others = (this.byName.get(key) ?? []).filter(
			(other) => other.name !== macro.name || other.ignoreCase !== macro.ignoreCase || !sameShape(other, macro),
		);
		this.byName.set(key, [macro, ...others]);
		this.definitions += 1;
	}

	private undefine(head: Token, tokens: readonly Token[], ignoreCase: boolean): void {
		this.owner.named(head, tokens, (name, rest, token) => {
			const shape = this.shape(head, rest, token);
			const going = this.named(name).filter(
				(macro) => shape && macro.ignoreCase === ignoreCase && sameShape(macro, shape),
			);
			const key = name.toLowerCase();
			const kept = (this.byName.get(key) ?? []).filter((macro) => !going.includes(macro));
			kept.length > 0 ? this.byName.set(key, kept) : this.byName.delete(key);
		});
	}

	private shape(head: Token, rest: readonly Token[], name: Token): ReturnType<typeof readMacroHead> {
		const shape = readMacroHead(this.owner.expand(rest) ?? []);
		if (!shape) {
			const message = `the number of parameters is expected here: \`${head.text} ${name.text} 0\``;
			this.owner.error([name], "syntax", message);
		}
		return shape;
	}

	private refuseEnd(head: Token): void {
		this.owner.error([head], "syntax", `there is no \`%macro\` before this \`${head.text}\``);
	}

	private named(name: string): readonly NasmMacro[] {
		const found = this.byName.get(name.toLowerCase()) ?? [];
		return found.filter((macro) => macro.ignoreCase || macro.name === name);
	}

	private isActive(macro: NasmMacro): boolean {
		return this.owner.unit.reader.stack.some(({ call }) => call?.macro === macro);
	}

	private refuseCount(name: Token, last: NasmMacro, macros: readonly NasmMacro[], count: number): true {
		const { least, most } = last;
		const wanted =
			least === most ? `${least}` : most === Number.POSITIVE_INFINITY ? `at least ${least}` : `${least} to ${most}`;
		const related = macros.map(({ definition }) => ({
			span: definition,
			message: `\`${name.text}\` is defined here.`,
		}));
		const message = `the macro \`${name.text}\` takes ${wanted} parameters, and here are ${count}`;
		this.owner.unit.error(this.owner.place([name]), "macro", message, { related });
		return true;
	}

	private enter(tokens: readonly Token[], at: number, macro: NasmMacro, values: NasmCall["arguments"]): void {
		const { unit } = this.owner;
		const { reader } = unit;
		const label = tokens.slice(0, at);
		// A macro that uses `%00` puts the label where it wants it.
		if (at > 0 && !macro.text.slice(macro.body.start, macro.body.end).includes("%00")) {
			unit.readLines.read(unit, reader.locate(withColon(label)));
		}
		const used = tokens[at]?.text ?? macro.name;
		const own = label.slice(0, 1);
		const call: NasmCall = { macro, used, label: own, arguments: values, number: this.nextNumber(), rotation: 0 };
		const use = reader.top?.use ?? this.owner.place(tokens.slice(at));
		const span = unit.span(use.start, use.end);
		unit.reporter.explain(span, `This is in the macro \`${macro.name}\`, defined here.`, macro.definition);
		const frame = { kind: "macro", source: unit.index, text: macro.text, range: macro.body, use, call } as const;
		if (!reader.push(frame)) {
			this.owner.error(tokens.slice(at), "endless", `the macro \`${macro.name}\` uses itself without an end`);
			unit.stopped = true;
		}
	}

	private rotate(head: Token, tokens: readonly Token[]): void {
		const call = this.owner.call;
		const by = this.owner.number(head, tokens);
		if (!call) {
			this.owner.error([head], "syntax", "`%rotate` stands only inside a `%macro`");
		} else if (by !== undefined && call.arguments.length > 0) {
			const count = BigInt(call.arguments.length);
			call.rotation = Number((((BigInt(call.rotation) + by) % count) + count) % count);
		}
	}
}

/**
 * The macro that takes these arguments. As NASM has it of old, an empty one at the end is left out again once
 * a macro is found.
 */
function findMacro(
	macros: readonly NasmMacro[],
	given: readonly Token[][],
	isOpen: boolean,
): { readonly macro: NasmMacro; readonly values: NasmCall["arguments"] } | undefined {
	const less = given.slice(0, -1);
	for (const macro of macros) {
		const values = argumentsFor(macro, given);
		if (values) {
			return { macro, values: isOpen ? (argumentsFor(macro, less) ?? less) : values };
		}
	}
	for (const macro of isOpen ? macros : []) {
		const values = argumentsFor(macro, less);
		if (values) {
			return { macro, values };
		}
	}
	return undefined;
}

/** A label before the use of a macro does not stand alone, though a colon be missing. */
function withColon(label: readonly Token[]): readonly Token[] {
	const [name, colon] = label;
	if (!name || colon || isNasmPrefix(name.text.toLowerCase())) {
		return label;
	}
	return [name, { kind: "sign", text: ":", start: name.end, end: name.end }];
}

/** True for macros that take the same numbers of parameters in the same way. */
function sameShape(one: Shape, other: Shape): boolean {
	return one.least === other.least && one.most === other.most && one.greedy === other.greedy;
}

function opensMacro(text: string): boolean {
	return /^%i?r?macro$/.test(text);
}

function closesMacro(text: string): boolean {
	return text === "%endmacro" || text === "%endm";
}
