// Macros, repetitions, conditions and includes of GNU as, line by line. What a
// macro makes is text, which is read in the middle of the source and said to
// stand where the macro is used.

import { bindNumber } from "./binder.ts";
import { Conditions } from "./conditions.ts";
import type { Preprocessor } from "./dialect.ts";
import { Arguments } from "./directive.ts";
import { ExpressionParser } from "./expressionParser.ts";
import { type Evaluate, scrub, splitArguments } from "./gasArguments.ts";
import { gasConditions } from "./gasConditions.ts";
import {
	argumentText,
	bindArguments,
	type GasMacro,
	readParameters,
	substituteAlternate,
	substituteText,
	type UseNumbers,
} from "./gasMacro.ts";
import { includeFile } from "./includes.ts";
import { Lexer } from "./lexer.ts";
import type { Range } from "./reader.ts";
import { readStatements } from "./statementReader.ts";
import type { Token } from "./token.ts";
import type { Unit } from "./unit.ts";

type Act = (head: Token, tokens: readonly Token[]) => void;

export class GasPreprocessor implements Preprocessor {
	readonly unit: Unit;
	private readonly conditions: Conditions;
	private readonly macros = new Map<string, GasMacro>();
	definitions = 0;
	private uses = 0;
	private locals = 0;
	/** After `.altmacro`. */
	private isAlternate = false;

	constructor(unit: Unit) {
		this.unit = unit;
		this.conditions = new Conditions(unit, gasConditions(this));
	}

	line(tokens: readonly Token[]): readonly Token[] | undefined {
		const { reader } = this.unit;
		const at = firstWord(tokens);
		const head = tokens[at];
		const word = head?.kind === "name" ? head.text.toLowerCase() : "";
		const macro = this.macros.get(word);
		const act = macro ? this.useOf(macro) : word.startsWith(".") ? this.acts.get(word) : undefined;
		if (!head || (!act && !(word.startsWith(".") && this.conditions.obey(head, tokens.slice(at + 1))))) {
			return reader.locate(tokens);
		}
		if (at > 0) {
			readStatements(this.unit, reader.locate(tokens.slice(0, at)));
		}
		act?.(head, tokens.slice(at + 1));
		return undefined;
	}

	/** The text as it stands in what is being read. */
	text(tokens: readonly Token[]): string {
		return argumentText(this.unit.reader.top?.text ?? "", tokens);
	}

	/** The number that an expression is; undefined after an error. */
	number(head: Token, tokens: readonly Token[]): bigint | undefined {
		const { reader } = this.unit;
		const [name = head, ...located] = reader.locate([head, ...tokens]);
		const args = new Arguments(this.unit, name, located);
		const syntax = args.syntax();
		args.finish();
		return syntax && bindNumber(this.unit, syntax);
	}

	/** After `.altmacro`: what gives the value of an expression in the arguments of a statement; else undefined. */
	private evaluator(statement: readonly Token[]): Evaluate | undefined {
		const place = this.place(statement);
		return this.isAlternate ? (text) => this.evaluate(text, place) : undefined;
	}

	private evaluate(text: string, place: Range): ReturnType<Evaluate> {
		const { unit } = this;
		const tokens = new Lexer(text, unit.lexical).statement() ?? [];
		const parser = new ExpressionParser(tokens, text.length, unit.grammar);
		const syntax = parser.expression();
		const number = syntax && bindNumber(unit, { ...syntax, ...place });
		return number === undefined ? undefined : { value: `${number}`, length: tokens[parser.position - 1]?.end ?? 0 };
	}

	/** The text of tokens as it stands in what is being read. */
	private written(tokens: readonly Token[]): string {
		return this.unit.reader.top?.text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0) ?? "";
	}

	private substitute(body: string, values: ReadonlyMap<string, string>, numbers: UseNumbers, isMacro: boolean): string {
		if (!this.isAlternate) {
			return substituteText(body, values, numbers);
		}
		const nextLocal = () => {
			this.locals += 1;
			return `.LL${this.locals.toString(16).padStart(4, "0")}`;
		};
		return substituteAlternate(body, values, numbers, isMacro ? nextLocal : undefined);
	}

	private error(tokens: readonly Token[], code: string, message: string): void {
		this.unit.error(this.place(tokens), code, message);
	}

	private place(tokens: readonly Token[]): Range {
		const located = this.unit.reader.locate(tokens);
		return { start: located[0]?.start ?? 0, end: located.at(-1)?.end ?? 0 };
	}

	private readonly acts: ReadonlyMap<string, Act> = new Map<string, Act>([
		[".macro", (head, tokens) => this.defineMacro(head, tokens)],
		[".endm", (head) => this.error([head], "syntax", "there is no `.macro` before this `.endm`")],
		[".exitm", (head) => this.exitMacro(head)],
		[".purgem", (_head, tokens) => tokens.forEach(({ text }) => void this.macros.delete(text.toLowerCase()))],
		[".mexit", (head) => this.exitMacro(head)],
		[".rept", (head, tokens) => this.repeat(head, tokens)],
		[".rep", (head, tokens) => this.repeat(head, tokens)],
		[".irp", (head, tokens) => this.repeatOver(head, tokens, splitArguments)],
		[".irep", (head, tokens) => this.repeatOver(head, tokens, splitArguments)],
		[".irpc", (head, tokens) => this.repeatOver(head, tokens, signsOf)],
		[".irepc", (head, tokens) => this.repeatOver(head, tokens, signsOf)],
		[".endr", (head) => this.error([head], "syntax", "there is no `.rept` before this `.endr`")],
		[".include", (head, tokens) => this.include(head, tokens)],
		[".error", (head, tokens) => this.error([head, ...tokens], "error", this.text(tokens) || "`.error`")],
		[".err", (head) => this.error([head], "error", "`.err`")],
		[".warning", (head, tokens) => this.warn([head, ...tokens], this.text(tokens) || "`.warning`")],
		[".print", () => {}],
		[".altmacro", () => this.setAlternate(true)],
		[".noaltmacro", () => this.setAlternate(false)],
		[".end", () => this.stop()],
		[".abort", (head) => this.abort(head)],
	]);

	private setAlternate(isAlternate: boolean): void {
		this.isAlternate = isAlternate;
	}

	private warn(tokens: readonly Token[], message: string): void {
		this.unit.error(this.place(tokens), "warning", message, { severity: "warning" });
	}

	/** Nothing after this belongs to the program. */
	private stop(): void {
		this.unit.stopped = true;
	}

	private abort(head: Token): void {
		this.error([head], "error", "`.abort` ends the program here");
		this.stop();
	}

	private defineMacro(head: Token, tokens: readonly Token[]): void {
		const { unit } = this;
		const [name, ...rest] = tokens;
		const written = this.written(rest[0]?.text === "," ? rest.slice(1) : rest);
		const body = this.block(head, /^\.macro$/, /^\.endm(acro)?$/);
		if (body === undefined) {
			return;
		}
		if (name?.kind !== "name") {
			this.error([name ?? head], "syntax", "the name of a macro is expected after `.macro`");
			return;
		}
		const first = this.macros.get(name.text.toLowerCase());
		if (first) {
			const related = [{ span: first.definition, message: `\`${first.name}\` is first defined here.` }];
			unit.error(this.place([name]), "duplicate-macro", `the macro \`${name.text}\` is already defined`, { related });
			return;
		}
		const parameters = readParameters(written);
		const definition = { source: unit.index, ...this.place([name]) };
		this.definitions += 1;
		this.macros.set(name.text.toLowerCase(), { name: name.text, parameters, body, definition, uses: 0 });
	}

	/** The lines up to the end of a block; undefined after an error. */
	private block(head: Token, opener: RegExp, closer: RegExp): string | undefined {
		const { reader } = this.unit;
		const start = reader.position;
		const closes = (word: string): boolean => closer.test(word);
		const end = reader.pass({ opens: (word) => opener.test(word), closes, stops: closes });
		if (!end) {
			const name = head.text.toLowerCase() === ".macro" ? ".endm" : ".endr";
			this.error([head], "syntax", `\`${head.text}\` has no \`${name}\``);
		}
		return end && reader.top?.text.slice(start, end.start);
	}

	private useOf(macro: GasMacro): Act {
		return (head, tokens) => {
			const { unit } = this;
			const { reader } = unit;
			const values = bindArguments(macro, this.written(tokens), this.evaluator([head, ...tokens]));
			const related = [{ span: macro.definition, message: `\`${macro.name}\` is defined here.` }];
			if (typeof values === "string") {
				unit.error(this.place([head]), "macro", values, { related });
				return;
			}
			const use = reader.top?.use ?? this.place([head, ...tokens]);
			const message = `This is in the macro \`${macro.name}\`, defined here.`;
			unit.reporter.explain(unit.span(use.start, use.end), message, macro.definition);
			const numbers = { all: this.uses, own: macro.uses };
			this.uses += 1;
			macro.uses += 1;
			this.push("macro", this.substitute(macro.body, values, numbers, true), use, head);
		};
	}

	private push(kind: "macro" | "loop", text: string, use: Range, head: Token): void {
		const { unit } = this;
		if (!unit.reader.push({ kind, source: unit.index, text, range: { start: 0, end: text.length }, use })) {
			this.error([head], "endless", `\`${head.text}\` repeats itself without an end`);
			unit.stopped = true;
		}
	}

	private exitMacro(head: Token): void {
		if (!this.unit.reader.leave("macro")) {
			this.error([head], "syntax", "`.exitm` stands only inside a `.macro`");
		}
	}

	private repeat(head: Token, tokens: readonly Token[]): void {
		const { reader } = this.unit;
		const count = this.number(head, tokens);
		const start = reader.position;
		const body = this.block(head, repetitions, /^\.endr$/);
		const { top } = reader;
		let remaining = count ?? 0n;
		if (body?.includes("\\+") && remaining <= mostNumbered) {
			const turns = Array.from({ length: Number(remaining) }, (_, turn) => body.replaceAll("\\+", `${turn}`));
			this.push("loop", turns.join(""), top?.use ?? this.place([head, ...tokens]), head);
			return;
		}
		if (top && body !== undefined && remaining > 0n) {
			const again = () => {
				remaining -= 1n;
				return remaining > 0n;
			};
			reader.push({ ...top, kind: "loop", range: { start, end: start + body.length }, again });
		}
	}

	private repeatOver(
		head: Token,
		tokens: readonly Token[],
		listOf: (text: string, evaluate?: Evaluate) => readonly string[],
	): void {
		const [name, ...rest] = tokens;
		const written = scrub(this.written(rest[0]?.text === "," ? rest.slice(1) : rest));
		const body = this.block(head, repetitions, /^\.endr$/);
		if (body === undefined || !name) {
			return;
		}
		const list = written === "" ? [""] : listOf(written, this.evaluator([head, ...tokens]));
		const turns = list.map((value, own) =>
			this.substitute(body, new Map([[name.text, value]]), { all: this.uses, own }, false),
		);
		const text = turns.join("");
		this.push("loop", text, this.unit.reader.top?.use ?? this.place([head, ...tokens]), head);
	}

	private include(head: Token, tokens: readonly Token[]): void {
		const [file] = tokens;
		const { reader } = this.unit;
		const made = reader.top?.inclusions?.get(head.start);
		if (made) {
			reader.push(made);
		} else if (file?.kind === "string") {
			includeFile(this.unit, this.place([file]), this.text([file]));
		} else {
			this.error([file ?? head], "syntax", 'the path of a file in quotes is expected here: `.include "file.s"`');
		}
	}
}

const repetitions = /^\.(rept?|ir(e?p)c?)$/;

/** Turns of a repetition that counts them: the text of each is another. */
const mostNumbered = 100_000n;

/** The signs of `.irpc`; blanks count only in quotes. */
function signsOf(text: string): readonly string[] {
	const signs: string[] = [];
	let isQuoted = false;
	for (const sign of text) {
		if (sign === '"') {
			isQuoted = !isQuoted;
		} else if (isQuoted || sign !== " ") {
			signs.push(sign);
		}
	}
	return signs;
}

/** Index of the first token that is no label. */
function firstWord(tokens: readonly Token[]): number {
	let at = 0;
	while (tokens[at + 1]?.text === ":" && tokens[at]?.kind !== "sign") {
		at += 2;
	}
	return at;
}
