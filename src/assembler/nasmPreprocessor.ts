// NASM's preprocessor, line by line: puts macros into their uses, obeys the
// directives that begin with `%`, and leaves all other lines to the assembler.
// Conditions are decided by nasmConditions, single lines by nasmDefines.

import { findMnemonic } from "../isa/mnemonics.ts";
import { bindNumber } from "./binder.ts";
import { Conditions } from "./conditions.ts";
import type { Preprocessor } from "./dialect.ts";
import { Arguments } from "./directive.ts";
import { includeFile } from "./includes.ts";
import { nasmConditions } from "./nasmConditions.ts";
import { NasmDefines } from "./nasmDefines.ts";
import {
	argumentsFor,
	longestLine,
	type NasmCall,
	type NasmMacro,
	readMacroHead,
	splitArguments,
	substitute,
} from "./nasmMacro.ts";
import { nearestName } from "./nearestName.ts";
import { renumberLines } from "./origins.ts";
import type { Range } from "./reader.ts";
import { readStatements } from "./statementReader.ts";
import type { Token } from "./token.ts";
import type { Unit } from "./unit.ts";

/** Longest text that macros may make, in characters. */
const longestText = 1 << 16;

type Act = (head: Token, tokens: readonly Token[]) => void;

export class NasmPreprocessor implements Preprocessor {
	readonly unit: Unit;
	readonly defines: NasmDefines;
	private readonly conditions: Conditions;
	private readonly macros = new Map<string, NasmMacro[]>();
	private calls = 0;

	constructor(unit: Unit) {
		this.unit = unit;
		this.defines = new NasmDefines(unit.dialect.lexical, (use, { definition }) => {
			if (definition && !unit.reader.top?.use) {
				unit.reporter.explain(unit.spanOf(use), `\`${use.text}\` is defined here.`, definition);
			}
		});
		this.conditions = new Conditions(unit, nasmConditions(this));
		const number = (value: number): Token => ({
			kind: "number",
			text: `${value}`,
			value: BigInt(value),
			start: 0,
			end: 0,
		});
		const name = (text: string): Token => ({ kind: "name", text, start: 0, end: 0 });
		for (const [word, body] of [
			["__BITS__", number(64)],
			["__?BITS?__", number(64)],
			["__OUTPUT_FORMAT__", name("elf64")],
			["__?OUTPUT_FORMAT?__", name("elf64")],
			["__NASM_MAJOR__", number(2)],
			["__NASM_MINOR__", number(16)],
		] as const) {
			this.defines.define(word, { body: [body], ignoreCase: false });
		}
	}

	line(raw: readonly Token[]): readonly Token[] | undefined {
		const { reader } = this.unit;
		const tokens = this.substituted(raw);
		if (tokens.length > longestLine) {
			this.error(
				tokens.slice(0, 1),
				"endless",
				"the macros here make a line longer than any program needs; do they end?",
			);
			this.unit.stopped = true;
			return undefined;
		}
		const head = tokens[0];
		if (head?.kind === "percent" && this.obey(head, tokens.slice(1))) {
			return undefined;
		}
		const expanded = this.expand(tokens);
		if (!expanded || this.callMacro(expanded)) {
			return undefined;
		}
		return reader.locate(expanded);
	}

	/** Tokens with all macros of one line replaced; undefined after an error. */
	expand(tokens: readonly Token[]): readonly Token[] | undefined {
		const expanded = this.defines.expand(tokens);
		if (!expanded) {
			this.error(tokens, "endless", "the macros in this line make it longer than any program needs; do they end?");
		}
		return expanded;
	}

	/** Complains about tokens that may come from a macro. */
	error(tokens: readonly Token[], code: string, message: string, severity?: "warning"): void {
		this.unit.error(this.place(tokens), code, message, { severity });
	}

	/** The number that an expression is; undefined after an error. */
	number(head: Token, tokens: readonly Token[]): bigint | undefined {
		const expanded = this.expand(tokens);
		const located = this.unit.reader.locate(expanded ?? []);
		const [name = head] = this.unit.reader.locate([head]);
		const args = new Arguments(this.unit, name, located);
		const syntax = expanded && args.syntax();
		args.finish();
		return syntax && bindNumber(this.unit, syntax);
	}

	/** Tokens of the line that is read with the arguments of the macro that it stands in. */
	substituted(tokens: readonly Token[]): readonly Token[] {
		const call = this.unit.reader.top?.call as NasmCall | undefined;
		return call ? substitute(tokens, call, this.unit.dialect.lexical) : tokens;
	}

	hasMacro(name: string): boolean {
		return this.macrosNamed(name).length > 0;
	}

	private place(tokens: readonly Token[]): Range {
		const located = this.unit.reader.locate(tokens);
		return { start: located[0]?.start ?? 0, end: located.at(-1)?.end ?? 0 };
	}

	/** Obeys a directive; false when the line only begins with something that is replaced. */
	private obey(head: Token, rest: readonly Token[]): boolean {
		const word = head.text.toLowerCase().slice(1);
		if (/^(\$|\[|%|\{|\+|-|\d)/.test(word)) {
			return false;
		}
		const act = this.acts[word];
		if (act) {
			act(head, rest);
			return true;
		}
		if (this.conditions.obey(head, rest)) {
			return true;
		}
		const nearest = nearestName(word, [...Object.keys(this.acts), "if", "ifdef", "else", "endif"]);
		const hint = nearest === undefined ? "" : `; did you mean \`%${nearest}\`?`;
		this.error([head], "unknown-directive", `\`${head.text}\` is not a directive that this assembler knows${hint}`);
		return true;
	}

	private readonly acts: Readonly<Record<string, Act>> = {
		define: (head, tokens) => this.define(head, tokens, false),
		xdefine: (head, tokens) => this.define(head, tokens, true),
		idefine: (head, tokens) => this.define(head, tokens, false, true),
		ixdefine: (head, tokens) => this.define(head, tokens, true, true),
		xidefine: (head, tokens) => this.define(head, tokens, true, true),
		undef: (head, tokens) => this.named(head, tokens, (name) => this.defines.undefine(name)),
		assign: (head, tokens) => this.assign(head, tokens, false),
		iassign: (head, tokens) => this.assign(head, tokens, true),
		defstr: (head, tokens) => this.defineText(head, tokens, (rest) => rest.map(({ text }) => text).join(" ")),
		strcat: (head, tokens) =>
			this.defineText(head, tokens, (rest) =>
				rest
					.filter(({ bytes }) => bytes)
					.map(stringOf)
					.join(""),
			),
		substr: (head, tokens) => this.defineText(head, tokens, (rest) => this.substring(head, rest)),
		strlen: (head, tokens) =>
			this.named(head, tokens, (name, rest) => {
				const text = this.expand(rest)?.find(({ kind }) => kind === "string");
				this.setNumber(name, BigInt(text?.bytes?.length ?? 0), head);
			}),
		macro: (head, tokens) => this.defineMacro(head, tokens, {}),
		imacro: (head, tokens) => this.defineMacro(head, tokens, { ignoreCase: true }),
		rmacro: (head, tokens) => this.defineMacro(head, tokens, { recursive: true }),
		irmacro: (head, tokens) => this.defineMacro(head, tokens, { ignoreCase: true, recursive: true }),
		unmacro: (_head, [name]) => this.macros.delete(name?.text.toLowerCase() ?? ""),
		endmacro: (head) => this.error([head], "syntax", `there is no \`%macro\` before this \`${head.text}\``),
		endm: (head) => this.error([head], "syntax", `there is no \`%macro\` before this \`${head.text}\``),
		exitmacro: (head) => this.leave(head, "macro"),
		rep: (head, tokens) => this.repeat(head, tokens),
		endrep: (head) => this.error([head], "syntax", "there is no `%rep` before this `%endrep`"),
		exitrep: (head) => this.leave(head, "loop"),
		rotate: (head, tokens) => this.rotate(head, tokens),
		include: (head, tokens) => this.include(head, tokens),
		error: (head, tokens) => this.say(head, tokens),
		fatal: (head, tokens) => {
			this.say(head, tokens);
			this.unit.stopped = true;
		},
		warning: (head, tokens) => this.say(head, tokens, "warning"),
		push: (_head, [name]) => {
			this.calls += 1;
			this.defines.contexts.push({ name: name?.text ?? "", number: this.calls });
		},
		pop: (head) => {
			if (!this.defines.contexts.pop()) {
				this.error([head], "syntax", "there is no `%push` before this `%pop`");
			}
		},
		repl: (_head, [name]) => {
			const { number = 0 } = this.defines.contexts.pop() ?? {};
			this.defines.contexts.push({ name: name?.text ?? "", number });
		},
		pragma: () => {},
		line: (head, rest) => {
			const text = this.unit.source.text.slice(head.end, rest.at(-1)?.end ?? head.end);
			if (this.unit.reader.top?.kind === "file") {
				renumberLines(this.unit, text, head.start);
			}
		},
		use: () => {},
		comment: () =>
			void this.unit.reader.pass({
				opens: isWordOf("%comment"),
				closes: isWordOf("%endcomment"),
				stops: isWordOf("%endcomment"),
			}),
	};

	/** Takes the name that a directive is about. */
	private named(
		head: Token,
		tokens: readonly Token[],
		act: (name: string, rest: readonly Token[], token: Token) => void,
	): void {
		const [token, ...rest] = tokens;
		const name =
			token?.kind === "percent"
				? this.defines.contextName(token.text)
				: token?.kind === "name"
					? token.text
					: undefined;
		if (!token || name === undefined) {
			this.error([token ?? head], "syntax", `the name of a macro is expected after \`${head.text}\``);
			return;
		}
		act(name, rest, token);
	}

	private define(head: Token, tokens: readonly Token[], now: boolean, ignoreCase = false): void {
		this.named(head, tokens, (name, rest, token) => {
			const isCalled = rest[0]?.text === "(" && rest[0].start === token.end;
			const close = isCalled ? rest.findIndex(({ text }) => text === ")") : -1;
			const parameters = isCalled ? rest.slice(1, close).filter(({ kind }) => kind === "name") : undefined;
			const written = rest.slice(close + 1);
			const body = now ? this.expand(written) : written;
			if (body) {
				const names = parameters?.map(({ text }) => text);
				this.defines.define(name, { parameters: names, body, ignoreCase, definition: this.definitionOf(token) });
			}
		});
	}

	private definitionOf(token: Token): Range & { source: number } {
		return { source: this.unit.index, ...this.place([token]) };
	}

	private assign(head: Token, tokens: readonly Token[], ignoreCase: boolean): void {
		this.named(head, tokens, (name, rest, token) => {
			const value = this.number(head, rest);
			if (value !== undefined) {
				this.setNumber(name, value, token, ignoreCase);
			}
		});
	}

	private setNumber(name: string, value: bigint, { start, end }: Token, ignoreCase = false): void {
		const size = value < 0n ? -value : value;
		const number: Token = { kind: "number", text: `${size}`, value: size, start, end };
		const body = value < 0n ? [{ kind: "sign", text: "-", start, end } as const, number] : [number];
		this.defines.define(name, { body, ignoreCase });
	}

	private defineText(head: Token, tokens: readonly Token[], make: (rest: readonly Token[]) => string): void {
		this.named(head, tokens, (name, rest, token) => {
			const text = make(this.expand(rest) ?? []);
			if (text.length > longestText) {
				this.error([head], "endless", "this text gets longer than any program needs");
				return;
			}
			const bytes = [...new TextEncoder().encode(text)];
			const body: Token[] = [{ kind: "string", text: `\`${text}\``, bytes, start: token.start, end: token.end }];
			this.defines.define(name, { body, ignoreCase: false });
		});
	}

	/** `%substr name 'text' start[, length]`; counts from 1, a negative length from the end. */
	private substring(head: Token, tokens: readonly Token[]): string {
		const [text, ...numbers] = tokens;
		const comma = numbers.findIndex((token) => token.text === ",");
		const first = numbers[0]?.text === "," ? numbers.slice(1) : numbers;
		const [from = [], length] = comma > 0 || numbers[0]?.text === "," ? splitArguments(first) : [first];
		const start = Number(this.number(head, from) ?? 1n);
		const count = length ? Number(this.number(head, length) ?? 1n) : 1;
		const whole = text ? stringOf(text) : "";
		return whole.slice(start - 1, count < 0 ? whole.length + count + 1 : start - 1 + count);
	}

	private defineMacro(
		head: Token,
		tokens: readonly Token[],
		kind: { ignoreCase?: boolean; recursive?: boolean },
	): void {
		const { reader } = this.unit;
		const start = reader.position;
		const end = reader.pass({ opens: opensMacro, closes: closesMacro, stops: closesMacro });
		if (!end) {
			this.error([head], "syntax", `\`${head.text}\` has no \`%endmacro\``);
			return;
		}
		this.named(head, tokens, (name, rest, token) => {
			const shape = readMacroHead(this.expand(rest) ?? []);
			if (!shape) {
				this.error([token], "syntax", `the number of parameters is expected here: \`${head.text} ${name} 0\``);
				return;
			}
			const key = name.toLowerCase();
			const text = reader.top?.text ?? "";
			const macro: NasmMacro = {
				...shape,
				name,
				ignoreCase: kind.ignoreCase ?? false,
				recursive: kind.recursive ?? false,
				text,
				body: { start, end: end.start },
				definition: this.definitionOf(token),
			};
			const others = (this.macros.get(key) ?? []).filter(
				({ least, most }) => least !== shape.least || most !== shape.most,
			);
			this.macros.set(key, [macro, ...others]);
		});
	}

	private macrosNamed(name: string): readonly NasmMacro[] {
		const found = this.macros.get(name.toLowerCase()) ?? [];
		return found.filter((macro) => macro.ignoreCase || macro.name === name);
	}

	/** Begins the body of the macro that a line uses; false when it uses none. */
	private callMacro(tokens: readonly Token[]): boolean {
		const at = tokens[1]?.text === ":" ? 2 : this.macros.has(tokens[0]?.text.toLowerCase() ?? "") ? 0 : 1;
		const name = tokens[at];
		if (this.macros.size === 0 || name?.kind !== "name" || !this.macros.has(name.text.toLowerCase())) {
			return false;
		}
		if (at === 1 && (tokens[0]?.kind !== "name" || findMnemonic(tokens[0].text))) {
			return false;
		}
		const macros = this.macrosNamed(name.text).filter((macro) => macro.recursive || !this.isActive(macro));
		const given = splitArguments(tokens.slice(at + 1));
		for (const macro of macros) {
			const values = argumentsFor(macro, given);
			if (values) {
				this.begin(tokens, at, macro, values);
				return true;
			}
		}
		return macros.length > 0 && !findMnemonic(name.text) && this.refuseCount(name, macros, given.length);
	}

	private isActive(macro: NasmMacro): boolean {
		return this.unit.reader.stack.some(({ call }) => (call as NasmCall | undefined)?.macro === macro);
	}

	private refuseCount(name: Token, macros: readonly NasmMacro[], count: number): true {
		const [{ least, most }] = macros as [NasmMacro];
		const wanted =
			least === most ? `${least}` : most === Number.POSITIVE_INFINITY ? `at least ${least}` : `${least} to ${most}`;
		const related = macros.map(({ definition }) => ({
			span: definition,
			message: `\`${name.text}\` is defined here.`,
		}));
		const message = `the macro \`${name.text}\` takes ${wanted} parameters, and here are ${count}`;
		this.unit.error(this.place([name]), "macro", message, { related });
		return true;
	}

	private begin(tokens: readonly Token[], at: number, macro: NasmMacro, values: readonly (readonly Token[])[]): void {
		const { unit } = this;
		const { reader } = unit;
		if (at > 0) {
			readStatements(unit, reader.locate(tokens.slice(0, at)));
		}
		this.calls += 1;
		const call: NasmCall = { macro, arguments: values, number: this.calls, rotation: 0 };
		const use = reader.top?.use ?? this.place(tokens.slice(at));
		const span = unit.span(use.start, use.end);
		unit.reporter.explain(span, `This is in the macro \`${macro.name}\`, defined here.`, macro.definition);
		const frame = { kind: "macro", source: unit.index, text: macro.text, range: macro.body, use, call } as const;
		if (!reader.push(frame)) {
			this.error(tokens.slice(at), "endless", `the macro \`${macro.name}\` uses itself without an end`);
			unit.stopped = true;
		}
	}

	private repeat(head: Token, tokens: readonly Token[]): void {
		const { reader } = this.unit;
		const count = this.number(head, tokens);
		const start = reader.position;
		const end = reader.pass({ opens: isWordOf("%rep"), closes: isWordOf("%endrep"), stops: isWordOf("%endrep") });
		if (!end) {
			this.error([head], "syntax", "`%rep` has no `%endrep`");
			return;
		}
		const { top } = reader;
		let remaining = count ?? 0n;
		if (top && remaining > 0n) {
			const again = () => {
				remaining -= 1n;
				return remaining > 0n;
			};
			reader.push({ ...top, kind: "loop", range: { start, end: end.start }, again });
		}
	}

	private leave(head: Token, kind: "macro" | "loop"): void {
		if (!this.unit.reader.leave(kind)) {
			const opener = kind === "macro" ? "%macro" : "%rep";
			this.error([head], "syntax", `\`${head.text}\` stands only inside a \`${opener}\``);
		}
	}

	private rotate(head: Token, tokens: readonly Token[]): void {
		const call = this.unit.reader.top?.call as NasmCall | undefined;
		const by = this.number(head, tokens);
		if (!call) {
			this.error([head], "syntax", "`%rotate` stands only inside a `%macro`");
		} else if (by !== undefined && call.arguments.length > 0) {
			const count = BigInt(call.arguments.length);
			call.rotation = Number((((BigInt(call.rotation) + by) % count) + count) % count);
		}
	}

	private include(head: Token, tokens: readonly Token[]): void {
		const [file] = this.expand(tokens) ?? [];
		if (!file) {
			this.error([head], "syntax", 'the path of a file is expected here: `%include "file.inc"`');
			return;
		}
		includeFile(this.unit, this.place([file]), file.kind === "string" ? stringOf(file) : file.text);
	}

	private say(head: Token, tokens: readonly Token[], severity?: "warning"): void {
		const expanded = this.expand(tokens) ?? tokens;
		const message = expanded.map((token) => (token.kind === "string" ? stringOf(token) : token.text)).join(" ");
		this.error([head, ...tokens], severity ?? "error", message || `\`${head.text}\``, severity);
	}
}

function isWordOf(word: string): (text: string) => boolean {
	return (text) => text === word;
}

function opensMacro(text: string): boolean {
	return /^%i?r?macro$/.test(text);
}

function closesMacro(text: string): boolean {
	return text === "%endmacro" || text === "%endm";
}

function stringOf({ bytes, text }: Token): string {
	return bytes ? new TextDecoder().decode(Uint8Array.from(bytes)) : text;
}
