// What a directive is, and the reader of its arguments. A directive acts on the
// unit; whatever is wrong with its arguments it reports at the argument.

import { bind, bindNumber } from "./binder.ts";
import { ExpressionParser } from "./expressionParser.ts";
import { symbolToken } from "./statementParser.ts";
import type { ExpressionSyntax } from "./syntax.ts";
import type { Token } from "./token.ts";
import type { Unit } from "./unit.ts";
import type { Value } from "./value.ts";

export interface Directive {
	run(unit: Unit, args: Arguments): void;
	/** Its bytes are data that the author wrote, so that they get a line. */
	readonly data?: boolean;
	/** Also obeyed in sections that are no part of the image. */
	readonly everywhere?: boolean;
}

/** Reads a directive's arguments from left to right. */
export class Arguments {
	/** The directive's own name, to point at when something is missing. */
	readonly name: Token;
	private readonly unit: Unit;
	private readonly tokens: readonly Token[];
	private at = 0;

	constructor(unit: Unit, name: Token, tokens: readonly Token[]) {
		this.unit = unit;
		this.name = name;
		this.tokens = tokens;
	}

	done(): boolean {
		return this.at >= this.tokens.length;
	}

	/** The next token, or one after it, which stays. */
	peek(ahead = 0): Token | undefined {
		return this.tokens[this.at + ahead];
	}

	take(): Token | undefined {
		const token = this.tokens[this.at];
		this.at += token ? 1 : 0;
		return token;
	}

	/** Takes a comma; false when there is none. */
	comma(): boolean {
		return this.sign(",");
	}

	/** Takes a sign; false when there is another. */
	sign(text: string): boolean {
		const token = this.peek();
		const found = token?.kind === "sign" && token.text === text;
		this.at += found ? 1 : 0;
		return found;
	}

	/** Takes a word or a text in quotes; undefined when there is neither. */
	word(): Token | undefined {
		const token = this.peek();
		const found = token?.kind === "name" || token?.kind === "string" ? token : undefined;
		this.at += found ? 1 : 0;
		return found?.kind === "string" ? { ...found, text: found.text.slice(1, -1) } : found;
	}

	/** True when a comma follows and is now behind us, or at the end; else complains. */
	next(): boolean {
		return this.comma() || this.finish();
	}

	/** Complains about whatever is left; false, for use at the end of a loop. */
	finish(): false {
		const token = this.peek();
		if (token) {
			const before = this.tokens[this.at - 1];
			const isCut = before?.kind === "string" && before.end === token.start && token.kind !== "sign";
			const usual = isCut ? cutText(before.text) : "a comma or the end of the statement is expected here";
			this.unit.error(token, "syntax", token.problem ?? usual);
			this.at = this.tokens.length;
		}
		return false;
	}

	/** Complains that something is missing here. */
	missing(what: string): undefined {
		this.unit.error(this.peek() ?? this.tokens.at(-1) ?? this.name, "syntax", `${what} is expected here`);
		this.at = this.tokens.length;
		return undefined;
	}

	syntax(): ExpressionSyntax | undefined {
		const parser = this.parser();
		const syntax = parser.expression();
		this.at = syntax ? parser.position : this.tokens.length;
		if (parser.problem) {
			this.unit.syntaxError(parser.problem);
		}
		return syntax;
	}

	/** What `syntax` would read here, without taking it and without a word about mistakes. */
	peekSyntax(): ExpressionSyntax | undefined {
		return this.parser().expression();
	}

	/** True when a word stands before the next comma. */
	hasBeforeComma(word: string): boolean {
		for (const { kind, text } of this.tokens.slice(this.at)) {
			if (kind === "name" && text.toLowerCase() === word) {
				return true;
			}
			if (kind === "sign" && text === ",") {
				return false;
			}
		}
		return false;
	}

	/** Takes all from the parenthesis at `ahead` to the one that closes it; gives what stands inside. */
	parenthesised(ahead: number): Arguments {
		const start = this.at + ahead + 1;
		let depth = 1;
		let end = start;
		for (let token = this.tokens[end]; token && depth > 0; token = this.tokens[end]) {
			depth += token.kind !== "sign" ? 0 : token.text === "(" ? 1 : token.text === ")" ? -1 : 0;
			end += 1;
		}
		if (depth > 0) {
			this.unit.error(this.tokens[start - 1] ?? this.name, "syntax", "this parenthesis is not closed");
		}
		this.at = end;
		return new Arguments(this.unit, this.name, this.tokens.slice(start, depth > 0 ? end : end - 1));
	}

	/** Takes all up to the next comma. */
	upToComma(): Arguments {
		const start = this.at;
		while (!this.done() && this.peek()?.text !== ",") {
			this.at += 1;
		}
		return new Arguments(this.unit, this.name, this.tokens.slice(start, this.at));
	}

	/** The same arguments, none of them read yet. */
	again(): Arguments {
		return new Arguments(this.unit, this.name, this.tokens);
	}

	/** All that is left. */
	rest(): readonly Token[] {
		const tokens = this.tokens.slice(this.at);
		this.at = this.tokens.length;
		return tokens;
	}

	/** The value of the next argument; undefined after an error. */
	value(): { readonly value: Value; readonly syntax: ExpressionSyntax } | undefined {
		const syntax = this.syntax();
		const value = syntax && bind(this.unit, syntax);
		return syntax && value && { value, syntax };
	}

	/** The next argument as a number that must be known here; undefined after an error. */
	number(least: bigint, most: bigint): number | undefined {
		const syntax = this.syntax();
		const number = syntax && bindNumber(this.unit, syntax);
		if (!syntax || number === undefined) {
			return undefined;
		}
		if (number < least || number > most) {
			this.unit.error(syntax, "range", `this must be between ${least} and ${most}, and it is ${number}`);
			return undefined;
		}
		return Number(number);
	}

	private parser(): ExpressionParser {
		const { end } = this.tokens.at(-1) ?? this.name;
		return new ExpressionParser(this.tokens, end, this.unit.grammar, this.at);
	}

	/** A symbol's name; undefined after an error. */
	symbol(): Token | undefined {
		const token = this.take();
		if (token?.kind === "name" || token?.kind === "string") {
			return symbolToken(token);
		}
		this.at -= token ? 1 : 0;
		return this.missing("the name of a symbol");
	}

	/** The source text up to the next comma, as written, and where; names of sections hold signs. */
	rawText(): { readonly text: string; readonly start: number; readonly end: number } | undefined {
		const from = this.at;
		const first = this.peek();
		let last = first;
		while (!this.done() && this.peek()?.text !== ",") {
			last = this.take();
		}
		if (!first || !last || first.text === ",") {
			return undefined;
		}
		const { start } = first;
		const text = this.tokens.slice(from, this.at).map((token) => token.text);
		return { text: text.join("").replace(/^"(.*)"$/, "$1"), start, end: last.end };
	}
}

/** For what stands right behind a text. */
function cutText(text: string): string {
	const quote = text[0] ?? "";
	const other = quote === "'" ? '"' : "'";
	return `the text ends at the second \`${quote}\`, before this; one that holds \`${quote}\` stands between two \`${other}\``;
}
