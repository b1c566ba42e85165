// The tokens of an expression while it is read: where reading has come to, what
// stands next, and the first thing found wrong. It knows signs and words, but not
// what an expression is. What is wrong is kept, never thrown, and later problems
// are not: they mostly follow from the first.

import type { Grammar } from "./operators.ts";
import type { SyntaxProblem } from "./syntax.ts";
import type { Token } from "./token.ts";

/** A list of tokens that is read from the front on. */
export class ExpressionTokens {
	/** The first thing found wrong. */
	problem?: SyntaxProblem;
	readonly grammar: Grammar;
	protected readonly tokens: readonly Token[];
	protected readonly end: number;
	protected at: number;

	/** `end` is the offset to point at when something is missing after the last token. */
	constructor(tokens: readonly Token[], end: number, grammar: Grammar, at = 0) {
		this.tokens = tokens;
		this.end = end;
		this.grammar = grammar;
		this.at = at;
	}

	/** Index of the next token. */
	get position(): number {
		return this.at;
	}

	/** True behind the last token. */
	done(): boolean {
		return this.at >= this.tokens.length;
	}

	/** Takes so many tokens, whatever they are. */
	pass(count: number): void {
		this.at += count;
	}

	/** Takes the next token when it is this sign. */
	take(sign: string): boolean {
		const found = this.peek(sign);
		this.at += found ? 1 : 0;
		return found;
	}

	/** True when the next token, or the one so many behind it, is this sign. */
	peek(sign: string, ahead = 0): boolean {
		const token = this.tokens[this.at + ahead];
		return token?.kind === "sign" && token.text === sign;
	}

	/** The next word, or the one so many tokens behind it, in lower case; undefined when it is no word. */
	word(ahead: number): string | undefined {
		const token = this.tokens[this.at + ahead];
		return token?.kind === "name" ? token.text.toLowerCase() : undefined;
	}

	/** True when what stands there can only begin an operand, so that the word before it was a keyword. */
	startsOperand(ahead = 0): boolean {
		const token = this.tokens[this.at + ahead];
		if (token?.kind === "name") {
			return !this.grammar.infix.has(token.text.toLowerCase());
		}
		const isValue = token?.kind === "number" || token?.kind === "localLabel";
		const isSigned = this.grammar.nasm && (token?.kind === "string" || this.peek("-", ahead) || this.peek("[", ahead));
		return isValue || isSigned || this.peek("(", ahead);
	}

	/** Records what is wrong with the next token, unless something was wrong before. */
	refuse(message: string): undefined {
		const token = this.tokens[this.at];
		const bad = token?.kind === "bad" ? token : undefined;
		const start = token?.start ?? Math.max(0, this.end - 1);
		const end = token?.end ?? this.end;
		this.problem ??= { message: bad?.problem ?? message, start, end, repair: bad?.repair };
		return undefined;
	}

	/** Records what is wrong with a token that has been taken, unless something was wrong before. */
	refuseTaken({ start, end }: Token, message: string): undefined {
		this.problem ??= { message, start, end };
		return undefined;
	}
}
