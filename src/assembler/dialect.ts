// What a dialect is to the core: how its text is cut into tokens and lines, how
// operands are meant, and which directives there are. The facts of each stand in
// its own file; everything else in this folder asks `unit.dialect`.

import type { Directive } from "./directive.ts";
import type { Grammar } from "./operators.ts";
import type { PreparedOperand } from "./preparedRequest.ts";
import type { Dialect } from "./program.ts";
import type { Statement } from "./statementParser.ts";
import type { ExpressionSyntax } from "./syntax.ts";
import type { LexicalRules, Token } from "./token.ts";
import type { Unit } from "./unit.ts";

export interface DialectRules {
	readonly name: Dialect;
	readonly lexical: LexicalRules;
	readonly grammar: Grammar;
	/** Every directive that is obeyed or ignored without a word, for completions and suggestions. */
	readonly directiveNames: readonly string[];
	/** Words of the other dialect and what they are called in this one. */
	readonly foreignWords: ReadonlyMap<string, string>;
	/** The directive of that name, in either case. */
	findDirective(name: string): Directive | undefined;
	createPreprocessor(unit: Unit): Preprocessor;
	/** The statements in the tokens of one line or of one part between separators. */
	parseStatement(tokens: readonly Token[]): readonly Statement[];
	/** An operand with its open value; undefined after an error, which has been reported. */
	readOperand(unit: Unit, syntax: ExpressionSyntax, isBranch: boolean): PreparedOperand | undefined;
}

/** Macros, conditions and repetitions of one source. */
export interface Preprocessor {
	/** What a line comes to, at its place in the source; undefined when it was the preprocessor's own. */
	line(tokens: readonly Token[]): readonly Token[] | undefined;
	/** How many macros have been defined so far; while there are no more, a line that was left as it is will be again. */
	readonly definitions: number;
}
