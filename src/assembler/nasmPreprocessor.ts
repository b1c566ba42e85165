// NASM's preprocessor, line by line: puts macros into their uses, obeys the
// directives that begin with `%`, and leaves all other lines to the assembler.
// Conditions are decided by nasmConditions; the directives are those of
// nasmDefineDirectives, nasmMacroDirectives, nasmStackDirectives and
// nasmReadingDirectives, which find here what they share.

import { bindNumber } from "./binder.ts";
import { Conditions } from "./conditions.ts";
import type { Preprocessor } from "./dialect.ts";
import { Arguments } from "./directive.ts";
import { nasmConditions } from "./nasmConditions.ts";
import { defineDirectives } from "./nasmDefineDirectives.ts";
import { NasmDefines } from "./nasmDefines.ts";
import { NasmExpansion } from "./nasmExpansion.ts";
import { KnownNumbers } from "./nasmKnownNumbers.ts";
import { type NasmCall, startsWord } from "./nasmMacro.ts";
import { NasmMacros } from "./nasmMacroDirectives.ts";
import { defineStandard } from "./nasmPackages.ts";
import { callFunction } from "./nasmPreprocessorFunctions.ts";
import { readingDirectives } from "./nasmReadingDirectives.ts";
import { stackDirectives } from "./nasmStackDirectives.ts";
import { longestLine, substitute } from "./nasmSubstitution.ts";
import { bytesOf, numberTokens, stringToken, textOf, tokensOf } from "./nasmTexts.ts";
import { nearestName } from "./nearestName.ts";
import type { Range } from "./reader.ts";
import type { Token } from "./token.ts";
import type { Unit } from "./unit.ts";

/** What a directive does with the rest of its line. */
export type Act = (head: Token, tokens: readonly Token[]) => void;

/** Directives by their names, without the `%`. */
export type Acts = Readonly<Record<string, Act>>;

export class NasmPreprocessor implements Preprocessor {
	readonly unit: Unit;
	readonly defines = new NasmDefines((name) => this.valueOf(name));
	private readonly expansion: NasmExpansion;
	readonly macros: NasmMacros;
	private readonly conditions: Conditions;
	private readonly knownNumbers = new KnownNumbers();
	private readonly acts: Acts;
	/** The last line that named a section. */
	private section: readonly Token[] | undefined;

	constructor(unit: Unit) {
		this.unit = unit;
		this.expansion = new NasmExpansion(this.defines, unit.dialect.lexical, {
			onUse: (use, { definition }) => {
				if (definition && !unit.reader.top?.use) {
					unit.reporter.explain(unit.spanOf(use), `\`${use.text}\` is defined here.`, definition);
				}
			},
			numberOf: (tokens) => (tokens[0] ? this.numberOf(tokens[0], tokens) : undefined),
			call: (name, given, expand) => callFunction(this, name, given, expand),
		});
		this.macros = new NasmMacros(this);
		this.conditions = new Conditions(unit, nasmConditions(this));
		this.acts = {
			...defineDirectives(this),
			...stackDirectives(this),
			...this.macros.acts,
			...readingDirectives(this),
		};
		defineStandard(this.defines);
	}

	/** The use of a macro in whose body the line stands. */
	get call(): NasmCall | undefined {
		return this.unit.reader.top?.call;
	}

	get definitions(): number {
		return this.defines.definitions + this.macros.definitions;
	}

	line(raw: readonly Token[]): readonly Token[] | undefined {
		const tokens = asksForVariable(raw[0]) ? raw : this.substituted(raw);
		if (tokens.length > longestLine) {
			const message =
				raw.length > longestLine
					? "this line is longer than any program needs"
					: "the macros here make a line longer than any program needs; do they end?";
			this.error(tokens.slice(0, 1), "endless", message);
			this.unit.stopped = true;
			return undefined;
		}
		const head = tokens[0];
		if (head?.kind === "percent" && this.obey(head, tokens.slice(1))) {
			return undefined;
		}
		const expanded = this.expand(tokens);
		if (!expanded || this.macros.begin(expanded)) {
			return undefined;
		}
		this.noteSection(expanded);
		return this.unit.reader.locate(expanded);
	}

	/** Tokens with all macros of one line replaced but those of some names in lower case; undefined after an error. */
	expand(tokens: readonly Token[], kept?: ReadonlySet<string>): readonly Token[] | undefined {
		const expanded = this.expansion.expand(tokens, kept);
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
		// In what the author sees, each use of a macro is noted.
		const known = this.unit.reader.top?.use && this.knownNumbers.find(tokens, this.defines.under);
		if (known !== undefined) {
			return known;
		}
		const { expanded = this.expand(tokens), asked } = this.expansion.expandAsking(tokens);
		const number = expanded && this.numberOf(head, expanded);
		if (expanded && number !== undefined && asked) {
			this.knownNumbers.keep(tokens, expanded, number, asked);
		}
		return number;
	}

	/** The same for tokens whose macros are replaced. */
	numberOf(head: Token, tokens: readonly Token[]): bigint | undefined {
		const { unit } = this;
		const [only] = tokens;
		if (only?.kind === "number" && tokens.length === 1) {
			return only.value;
		}
		if (tokens.some(({ kind }) => kind === "name")) {
			unit.readLines.forget();
		}
		const [name = head] = unit.reader.locate([head]);
		const args = new Arguments(unit, name, unit.reader.locate(tokens));
		const syntax = args.syntax();
		const rest = args.peek();
		if (syntax && rest) {
			const message = "this stands behind the end of the expression and means nothing";
			unit.error(rest, "syntax", message, { severity: "warning" });
		}
		return syntax && bindNumber(unit, syntax);
	}

	/** Tokens with the arguments of the macro that they stand in, and with what stands in `%[…]`. */
	substituted(tokens: readonly Token[]): readonly Token[] {
		return substitute(tokens, {
			call: this.call,
			rules: this.unit.dialect.lexical,
			expand: (inside) => this.expand(inside) ?? [],
			contextName: (text) => this.defines.contextName(text),
			variable: (written) => {
				const name = textOf(written);
				const message = `programs are assembled without an environment here, so \`${name}\` stands for nothing`;
				this.error(written, "environment", message, "warning");
			},
		});
	}

	/** Takes the name that a directive is about. */
	named(
		head: Token,
		tokens: readonly Token[],
		act: (name: string, rest: readonly Token[], token: Token) => void,
	): void {
		const [token, ...rest] = tokens;
		const context = token?.kind === "percent" ? this.defines.contextName(token.text) : undefined;
		const name = token?.kind === "name" ? token.text : context;
		if (!token || name === undefined) {
			this.error([token ?? head], "syntax", `the name of a macro is expected after \`${head.text}\``);
			return;
		}
		act(name, rest, token);
	}

	definitionOf(token: Token): Range & { source: number } {
		return { source: this.unit.index, ...this.place([token]) };
	}

	/** Leaves the innermost macro or repetition. */
	leave(head: Token, kind: "macro" | "loop"): void {
		if (!this.unit.reader.leave(kind)) {
			const opener = kind === "macro" ? "%macro" : "%rep";
			this.error([head], "syntax", `\`${head.text}\` stands only inside a \`${opener}\``);
		}
	}

	/** Where tokens are said to stand. */
	place(tokens: readonly Token[]): Range {
		const located = this.unit.reader.locate(tokens);
		return { start: located[0]?.start ?? 0, end: located.at(-1)?.end ?? 0 };
	}

	/** Forgets all macros of the program. */
	clear(): void {
		this.defines.clear();
		this.macros.clear();
	}

	/** Names whose value depends on where they stand. */
	private valueOf(name: string): readonly Token[] | undefined {
		const { unit } = this;
		const place = unit.reader.stack.find(({ use }) => use)?.use?.start ?? unit.reader.position;
		const nowhere = { start: 0, end: 0 };
		switch (name) {
			case "__LINE__":
			case "__?LINE?__": {
				const before = unit.source.text.slice(0, Math.max(0, place - 1));
				return numberTokens(BigInt(before.split("\n").length), nowhere);
			}
			case "__FILE__":
			case "__?FILE?__":
				return [stringToken(bytesOf(unit.source.path), nowhere)];
			case "__SECT__":
			case "__?SECT?__":
				return this.section && tokensOf(`[${textOf(this.section)}]`, nowhere, unit.dialect.lexical);
			default:
				return undefined;
		}
	}

	/** `section` says what `__SECT__` stands for, which is seldom asked; `[section]` does not. */
	private noteSection(tokens: readonly Token[]): void {
		const [head] = tokens;
		if (head?.kind === "name" && head.text.length >= 7 && /^(section|segment|absolute)$/i.test(head.text)) {
			this.section = tokens;
		}
	}

	/** Obeys a directive; false when the line only begins with something that is replaced. */
	private obey(head: Token, rest: readonly Token[]): boolean {
		const word = head.text.toLowerCase().slice(1);
		if (!startsWord(head.text.charCodeAt(1)) && /^(\$|\[|%|\{|\+|-|\d|\?|\*|,)/.test(word)) {
			return false;
		}
		const act = Object.hasOwn(this.acts, word) ? this.acts[word] : undefined;
		if (act) {
			act(head, rest);
			return true;
		}
		if (this.conditions.obey(head, rest)) {
			return true;
		}
		if (rest[0]?.text === "(") {
			return false;
		}
		const nearest = nearestName(word, [...Object.keys(this.acts), "if", "ifdef", "else", "endif"]);
		const hint = nearest === undefined ? "" : `; did you mean \`%${nearest}\`?`;
		this.error([head], "unknown-directive", `\`${head.text}\` is not a directive that this assembler knows${hint}`);
		return true;
	}
}

/** `%ifenv %!HOME` asks whether there is a variable, and does not read it. */
function asksForVariable(head: Token | undefined): boolean {
	return head?.kind === "percent" && /^%(el)?ifn?env$/i.test(head.text);
}
