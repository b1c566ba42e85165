// The operands of an instruction in AT&T syntax as the trees that Intel syntax makes:
// registers have `%`, numbers `$`, and memory is `8(%rbp,%rax,4)`.

import { absentRegister } from "../isa/absent.ts";
import { ExpressionParser } from "./expressionParser.ts";
import { Lexer } from "./lexer.ts";
import { readNumber } from "./numberReader.ts";
import { attGrammar, segments } from "./operators.ts";
import { readRegister } from "./stackRegister.ts";
import { behindOperand } from "./statementParser.ts";
import { type ExpressionSyntax, memorySyntax, type SyntaxProblem } from "./syntax.ts";
import type { LexicalRules, Token } from "./token.ts";

/** Reads operands one behind the other, in the order in which they are written. */
export class AttOperands {
	/** The first thing that is wrong. */
	problem?: SyntaxProblem;
	private readonly tokens: readonly Token[];
	private readonly isBranch: boolean;
	private at = 0;

	constructor(tokens: readonly Token[], rules: LexicalRules, isBranch: boolean) {
		this.tokens = splitDollars(tokens, rules);
		this.isBranch = isBranch;
	}

	all(): readonly ExpressionSyntax[] {
		const operands: ExpressionSyntax[] = [];
		while (this.at < this.tokens.length) {
			const operand = this.operand();
			if (!operand) {
				break;
			}
			operands.push(operand);
			if (this.at < this.tokens.length && !this.take(",")) {
				this.refuse(behindOperand(this.tokens, this.at));
				break;
			}
			if (this.at === this.tokens.length && this.peek(",", -1)) {
				this.refuse("an operand is missing at the end");
			}
		}
		return operands;
	}

	private peek(sign: string, ahead = 0): boolean {
		const token = this.tokens[this.at + ahead];
		return token?.kind === "sign" && token.text === sign;
	}

	private take(sign: string): boolean {
		const found = this.peek(sign);
		this.at += found ? 1 : 0;
		return found;
	}

	private refuse(message: string): undefined {
		const token = this.tokens[this.at] ?? this.tokens.at(-1) ?? { start: 0, end: 0 };
		this.problem ??= { message: ("problem" in token && token.problem) || message, start: token.start, end: token.end };
		return undefined;
	}

	private operand(): ExpressionSyntax | undefined {
		const start = this.tokens[this.at]?.start ?? 0;
		if (this.take("$")) {
			const operand = this.expression();
			return operand && { kind: "offset", operand, start, end: operand.end };
		}
		const isIndirect = this.take("*");
		if (this.peek("%")) {
			return this.register(start);
		}
		return this.memory(start, isIndirect || !this.isBranch);
	}

	/** A register, or the segment before memory. */
	private register(start: number): ExpressionSyntax | undefined {
		this.at += 1;
		const token = this.tokens[this.at];
		const word = token?.text.toLowerCase() ?? "";
		if (segments.has(word) && this.peek(":", 1)) {
			this.at += 2;
			const memory = this.memory(start, true);
			return memory?.kind === "memory" ? { ...memory, segment: word } : memory;
		}
		const named = readRegister(this.tokens, this.at, false);
		if (!token || !named) {
			return this.refuse(absentRegister(word) ?? `\`%${word}\` is not a register of this machine`);
		}
		this.at += named.length;
		const { end } = this.tokens[this.at - 1] ?? token;
		return { kind: "register", register: named.register, percent: true, start, end };
	}

	/** `disp(base,index,scale)`; a bare target of a branch stays what it is. */
	private memory(start: number, isMemory: boolean): ExpressionSyntax | undefined {
		const isBare = this.peek("(") && (this.peek("%", 1) || this.peek(",", 1));
		let address = isBare ? undefined : this.expression();
		if (!isBare && !address) {
			return undefined;
		}
		const hasRegisters = this.take("(");
		if (hasRegisters) {
			address = this.registers(address) ?? { kind: "number", value: 0n, start, end: start };
		}
		if (!address || this.problem) {
			return undefined;
		}
		const end = this.tokens[this.at - 1]?.end ?? address.end;
		return isMemory || hasRegisters ? memorySyntax(address, start, end) : address;
	}

	private registers(displacement: ExpressionSyntax | undefined): ExpressionSyntax | undefined {
		let address = displacement;
		if (this.peek("%")) {
			address = sum(address, this.plainRegister());
		}
		if (this.take(",")) {
			const index = this.peek("%") ? this.plainRegister() : undefined;
			const hasScale = index === undefined ? !this.peek(",") && !this.peek(")") : this.take(",");
			const scale = hasScale || this.take(",") ? this.expression() : undefined;
			const range = { start: index?.start ?? 0, end: scale?.end ?? index?.end ?? 0 };
			const scaled =
				index && scale ? ({ kind: "binary", operator: "*", left: index, right: scale, ...range } as const) : index;
			address = sum(address, scaled);
		}
		return this.take(")") ? address : this.refuse("`)` is missing");
	}

	private plainRegister(): ExpressionSyntax | undefined {
		const start = this.tokens[this.at]?.start ?? 0;
		const next = this.tokens[this.at + 1];
		if (next?.text.toLowerCase() === "rip") {
			this.at += 2;
			return { kind: "name", name: "rip", start, end: next.end };
		}
		return this.register(start);
	}

	private expression(): ExpressionSyntax | undefined {
		const parser = new ExpressionParser(this.tokens, this.tokens.at(-1)?.end ?? 0, attGrammar, this.at);
		const expression = parser.expression();
		this.at = parser.position;
		this.problem ??= parser.problem;
		return expression;
	}
}

/** `$5` and `$x` are one word to the lexer, and a sign and a value here. */
function splitDollars(tokens: readonly Token[], rules: LexicalRules): readonly Token[] {
	const first = tokens.findIndex(hasDollar);
	if (first < 0) {
		return tokens;
	}
	const split = tokens.slice(0, first);
	for (const token of tokens.slice(first)) {
		if (hasDollar(token)) {
			split.push(...splitDollar(token, rules));
		} else {
			split.push(token);
		}
	}
	return split;
}

function hasDollar({ kind, text }: Token): boolean {
	return kind === "name" && text.startsWith("$");
}

function splitDollar({ start, end, text }: Token, rules: LexicalRules): readonly Token[] {
	const isMacro = end - start !== text.length;
	const sign = { kind: "sign", text: "$", start, end: isMacro ? end : start + 1 } as const;
	const rest = text.slice(1);
	if (/^\d\w*$/.test(rest)) {
		const number = readNumber(rest, rules);
		const place = { text: rest, start: isMacro ? start : start + 1, end };
		return [
			sign,
			number.kind === "bad" ? { ...number, ...place } : { kind: number.kind, value: number.value, ...place },
		];
	}
	const parts = new Lexer(rest, rules).statement() ?? [];
	const moved = parts.map((part) =>
		isMacro ? { ...part, start, end } : { ...part, start: part.start + start + 1, end: part.end + start + 1 },
	);
	return [sign, ...moved];
}

function sum(left: ExpressionSyntax | undefined, right: ExpressionSyntax | undefined): ExpressionSyntax | undefined {
	return left && right
		? { kind: "binary", operator: "+", left, right, start: left.start, end: right.end }
		: (left ?? right);
}
