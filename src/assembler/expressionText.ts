// An expression as a text of its own, as the debugger's inputs give it: one lexer
// and one grammar for programs in either dialect, with the names of GNU as's Intel
// syntax, the radixes of both, and `@name` for what only the debugger knows.

import { ExpressionParser } from "./expressionParser.ts";
import { Lexer } from "./lexer.ts";
import { gasGrammar } from "./operators.ts";
import type { ExpressionSyntax, SyntaxProblem } from "./syntax.ts";
import type { LexicalRules, Token } from "./token.ts";

/** One expression as the debugger's inputs write it: all radixes of both dialects, and `@name`. */
export function parseExpression(
	text: string,
): { readonly expression: ExpressionSyntax } | { readonly error: SyntaxProblem } {
	const parser = new ExpressionParser(tokensOf(text), text.length, gasGrammar);
	const expression = parser.expression();
	if (expression && !parser.done()) {
		parser.refuse("this does not belong to the expression before it");
	}
	return expression && !parser.problem ? { expression } : { error: parser.problem ?? missing(text) };
}

const debuggerRules: LexicalRules = {
	lineComments: [],
	lineStartComments: [],
	blockComments: false,
	localLabels: false,
	radixSuffixes: true,
	characterConstants: true,
	zeroIsOctal: false,
};

function tokensOf(text: string): Token[] {
	const lexer = new Lexer(text.replaceAll(/[\r\n]/g, " "), debuggerRules);
	return lexer.statement() ?? [];
}

function missing(text: string): SyntaxProblem {
	return { message: "an expression is missing", start: 0, end: text.length };
}
