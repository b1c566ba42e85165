// Takes one statement's tokens apart as GNU as does: labels first, then an
// assignment, a directive or an instruction. What a directive's arguments mean is for the
// directive to read; an instruction's operands are parsed here.

import { ExpressionParser } from "./expressionParser.ts";
import type { Grammar } from "./operators.ts";
import type { ExpressionSyntax, SyntaxProblem } from "./syntax.ts";
import type { Token } from "./token.ts";

/** What makes a label doubtful, and what was probably meant. */
export interface LabelWarning {
	readonly message: string;
	readonly write: string;
}

export type Statement =
	/** `name:` or `1:`; with what to warn about where the colon is missing. */
	| { readonly kind: "label"; readonly name: Token; readonly warning?: LabelWarning }
	/** `name = expression`, or `name == expression`, which may not be set again. */
	| { readonly kind: "assignment"; readonly name: Token; readonly fixed: boolean; readonly value: readonly Token[] }
	| { readonly kind: "directive"; readonly name: Token; readonly arguments: readonly Token[] }
	| { readonly kind: "instruction"; readonly mnemonic: Token; readonly operands: readonly Token[] }
	/** Tokens that begin no statement. */
	| { readonly kind: "stray"; readonly token: Token };

/** The statements in the tokens of one line or of one part between separators. */
export function parseStatement(tokens: readonly Token[]): Statement[] {
	const statements: Statement[] = [];
	let at = 0;
	for (let token = tokens[at]; token && isLabel(tokens, at); token = tokens[at]) {
		statements.push({ kind: "label", name: symbolToken(token) });
		at += 2;
	}
	const body = joinPseudoPrefixes(at === 0 ? tokens : tokens.slice(at));
	const head = body[0];
	if (head) {
		statements.push(parseBody(head, body.slice(1)));
	}
	return statements;
}

/** `{load}` before an instruction is one word. */
function joinPseudoPrefixes(tokens: readonly Token[]): readonly Token[] {
	const open = tokens[0];
	if (open?.text !== "{") {
		return tokens;
	}
	const [, name, close] = tokens;
	if (name?.kind !== "name" || close?.text !== "}") {
		return tokens;
	}
	const joined: Token = { kind: "name", text: `{${name.text.toLowerCase()}}`, start: open.start, end: close.end };
	return [joined, ...joinPseudoPrefixes(tokens.slice(3))];
}

/** A symbol's name may stand in quotes. */
export function symbolToken(token: Token): Token {
	return token.kind === "string" ? { ...token, kind: "name", text: symbolName(token) } : token;
}

/** What is written in quotes, as the name of a symbol. */
export function symbolName({ bytes = [] }: { readonly bytes?: readonly number[] }): string {
	return new TextDecoder().decode(Uint8Array.from(bytes));
}

function isLabel(tokens: readonly Token[], at: number): boolean {
	const name = tokens[at];
	const colon = tokens[at + 1];
	const isName = name?.kind === "name" || name?.kind === "number" || name?.kind === "string";
	return isName && colon?.kind === "sign" && colon.text === ":";
}

function parseBody(head: Token, rest: readonly Token[]): Statement {
	const next = rest[0];
	if (head.kind === "string" && next?.kind === "sign" && /^==?$/.test(next.text)) {
		return parseBody(symbolToken(head), rest);
	}
	if (head.kind !== "name") {
		return { kind: "stray", token: head };
	}
	if (next?.kind === "sign" && (next.text === "=" || next.text === "==")) {
		return { kind: "assignment", name: head, fixed: next.text === "==", value: rest.slice(1) };
	}
	if (head.text.startsWith(".") && head.text.length > 1) {
		return { kind: "directive", name: head, arguments: rest };
	}
	return { kind: "instruction", mnemonic: head, operands: rest };
}

/** What is wrong with a token that stands behind an operand. */
export function behindOperand(tokens: readonly Token[], at: number): string {
	const [whole, rest] = [tokens[at - 1], tokens[at]];
	const isFloat =
		whole?.kind === "number" && rest?.start === whole.end && rest.kind === "name" && /^\.\d/.test(rest.text);
	return isFloat
		? `\`${whole.text}${rest.text}\` is a number with a fraction, which no instruction can hold: put it into data with \`.double\` or \`.float\`, and use the memory there`
		: "a comma or the end of the statement is expected here";
}

/** Reads operands separated by commas; those before a mistake are still given. */
export function parseOperands(
	tokens: readonly Token[],
	end: number,
	grammar: Grammar,
): { readonly operands: readonly ExpressionSyntax[]; readonly problem?: SyntaxProblem } {
	const operands: ExpressionSyntax[] = [];
	const parser = new ExpressionParser(tokens, end, grammar);
	while (tokens.length > 0) {
		const operand = parser.expression();
		if (!operand) {
			return { operands, problem: parser.problem };
		}
		operands.push(operand);
		if (parser.done()) {
			break;
		}
		if (!parser.take(",")) {
			parser.refuse(behindOperand(tokens, parser.position));
			return { operands, problem: parser.problem };
		}
	}
	return { operands };
}
