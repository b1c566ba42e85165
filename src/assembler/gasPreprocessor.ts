// Macros, repetitions, conditions and includes of GNU as, line by line. What a
// macro makes is text, which is read in the middle of the source and said to
// stand where the macro is used.

import { bindNumber } from "./binder.ts";
import { Conditions } from "./conditions.ts";
import type { Preprocessor } from "./dialect.ts";
import { Arguments } from "./directive.ts";
import { gasConditions } from "./gasConditions.ts";
import {
	argumentText,
	bindArguments,
	type GasMacro,
	readParameters,
	splitGasArguments,
	substituteText,
} from "./gasMacro.ts";
import { includeFile } from "./includes.ts";
import type { Range } from "./reader.ts";
import { readStatements } from "./statementReader.ts";
import type { Token } from "./token.ts";
import type { Unit } from "./unit.ts";

type Act = (head: Token, tokens: readonly Token[]) => void;

export class GasPreprocessor implements Preprocessor {
	readonly unit: Unit;
	private readonly conditions: Conditions;
	private readonly macros = new Map<string, GasMacro>();
	private uses = 0;

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
		[".rept", (head, tokens) => this.repeat(head, tokens)],
		[".irp", (head, tokens) => this.repeatOver(head, tokens, (values) => values)],
		[".irpc", (head, tokens) => this.repeatOver(head, tokens, (values) => [...values.join("")])],
		[".endr", (head) => this.error([head], "syntax", "there is no `.rept` before this `.endr`")],
		[".include", (head, tokens) => this.include(head, tokens)],
		[".error", (head, tokens) => this.error([head, ...tokens], "error", this.text(tokens) || "`.error`")],
		[".err", (head) => this.error([head], "error", "`.err`")],
	]);

	private defineMacro(head: Token, tokens: readonly Token[]): void {
		const { unit } = this;
		const body = this.block(head, /^\.macro$/, /^\.endm(acro)?$/);
		const [name, ...rest] = tokens;
		if (body === undefined) {
			return;
		}
		if (name?.kind !== "name") {
			this.error([name ?? head], "syntax", "the name of a macro is expected after `.macro`");
			return;
		}
		const text = unit.reader.top?.text ?? "";
		const parameters = readParameters(text, rest[0]?.text === "," ? rest.slice(1) : rest);
		const definition = { source: unit.index, ...this.place([name]) };
		this.macros.set(name.text.toLowerCase(), { name: name.text, parameters, body, definition });
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
			const values = bindArguments(macro, reader.top?.text ?? "", tokens);
			const related = [{ span: macro.definition, message: `\`${macro.name}\` is defined here.` }];
			if (typeof values === "string") {
				unit.error(this.place([head]), "macro", values, { related });
				return;
			}
			const use = reader.top?.use ?? this.place([head, ...tokens]);
			const message = `This is in the macro \`${macro.name}\`, defined here.`;
			unit.reporter.explain(unit.span(use.start, use.end), message, macro.definition);
			this.push("macro", substituteText(macro.body, values, this.uses), use, head);
			this.uses += 1;
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
		const body = this.block(head, /^\.(rept|irpc?)$/, /^\.endr$/);
		const { top } = reader;
		let remaining = count ?? 0n;
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
		listOf: (values: readonly string[]) => readonly string[],
	): void {
		const body = this.block(head, /^\.(rept|irpc?)$/, /^\.endr$/);
		const [name, ...rest] = tokens;
		if (body === undefined || !name) {
			return;
		}
		const values = splitGasArguments(rest[0]?.text === "," ? rest.slice(1) : rest).map((part) => this.text(part));
		const list = values.length === 0 ? [""] : listOf(values);
		const text = list.map((value) => substituteText(body, new Map([[name.text, value]]), this.uses)).join("");
		this.push("loop", text, this.unit.reader.top?.use ?? this.place([head, ...tokens]), head);
	}

	private include(head: Token, tokens: readonly Token[]): void {
		const [file] = tokens;
		if (file?.kind === "string") {
			includeFile(this.unit, this.place([file]), this.text([file]));
		} else {
			this.error([file ?? head], "syntax", 'the path of a file in quotes is expected here: `.include "file.s"`');
		}
	}
}

/** Index of the first token that is no label. */
function firstWord(tokens: readonly Token[]): number {
	let at = 0;
	while (tokens[at + 1]?.text === ":" && tokens[at]?.kind !== "sign") {
		at += 2;
	}
	return at;
}
