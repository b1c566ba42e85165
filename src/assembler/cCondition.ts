// What the conditions of the C preprocessor come to: `#if` and `#elif` with
// their integers and operators (C11, 6.10.1). Names that are no macros are 0.

import type { CToken } from "./cTokens.ts";

const precedence: readonly (readonly string[])[] = [
	["||"],
	["&&"],
	["|"],
	["^"],
	["&"],
	["==", "!="],
	["<", ">", "<=", ">="],
	["<<", ">>"],
	["+", "-"],
	["*", "/", "%"],
];

/** Replaces `defined NAME` and `defined(NAME)` by 1 or 0. */
export function replaceDefined(tokens: readonly CToken[], isDefined: (name: string) => boolean): CToken[] {
	const replaced: CToken[] = [];
	for (let at = 0; at < tokens.length; at += 1) {
		const token = tokens[at] as CToken;
		const isOpen = tokens[at + 1]?.text === "(";
		const name = tokens[at + (isOpen ? 2 : 1)];
		if (token.text !== "defined" || name?.kind !== "name") {
			replaced.push(token);
			continue;
		}
		replaced.push({ ...token, kind: "number", text: isDefined(name.text) ? "1" : "0" });
		at += isOpen ? 3 : 1;
	}
	return replaced;
}

/** The value of an expression whose macros are expanded; a sentence where it has none. */
export function conditionValue(tokens: readonly CToken[]): bigint | string {
	if (tokens.length === 0) {
		return "a condition is expected here";
	}
	const reading = new Reading(tokens);
	const value = reading.choice();
	if (reading.problem === undefined && reading.next !== undefined) {
		return `\`${reading.next.text}\` is not expected in this condition`;
	}
	return reading.problem ?? value;
}

/** Parentheses and signs within one another. */
const deepest = 200;

class Reading {
	problem: string | undefined;
	private readonly tokens: readonly CToken[];
	private at = 0;
	private depth = 0;

	constructor(tokens: readonly CToken[]) {
		this.tokens = tokens;
	}

	get next(): CToken | undefined {
		return this.tokens[this.at];
	}

	/** An expression with `?` and `:`, or without. */
	choice(): bigint {
		return this.within(() => {
			const condition = this.binary(0);
			if (!this.takes("?")) {
				return condition;
			}
			const one = this.choice();
			this.expect(":");
			const other = this.choice();
			return condition !== 0n ? one : other;
		});
	}

	/** Reads something that may hold the like of it. */
	private within(read: () => bigint): bigint {
		this.depth += 1;
		const value = this.depth > deepest ? this.refuse("this condition is nested too deeply") : read();
		this.depth -= 1;
		return value;
	}

	private binary(level: number): bigint {
		const operators = precedence[level];
		if (!operators) {
			return this.unary();
		}
		let left = this.binary(level + 1);
		for (let sign = this.next?.text ?? ""; operators.includes(sign); sign = this.next?.text ?? "") {
			this.at += 1;
			left = this.apply(sign, left, this.binary(level + 1));
		}
		return left;
	}

	private unary(): bigint {
		const token = this.next;
		this.at += 1;
		return this.within(() => this.operand(token));
	}

	private operand(token: CToken | undefined): bigint {
		switch (token?.text) {
			case "!":
				return truth(this.unary() === 0n);
			case "-":
				return wrap(-this.unary());
			case "+":
				return this.unary();
			case "~":
				return ~this.unary();
			case "(": {
				const value = this.choice();
				this.expect(")");
				return value;
			}
			default:
				return this.atom(token);
		}
	}

	private atom(token: CToken | undefined): bigint {
		if (token?.kind === "name") {
			return 0n;
		}
		const number =
			token?.kind === "number" ? /^(0[xX][\da-fA-F]+|0[bB][01]+|\d+)[uUlL]*$/.exec(token.text)?.[1] : undefined;
		if (number !== undefined) {
			return wrap(BigInt(/^0[0-7]+$/.test(number) ? `0o${number}` : number));
		}
		const character = token?.kind === "quoted" ? /^'(.)'$/.exec(token.text)?.[1] : undefined;
		if (character !== undefined) {
			return BigInt(character.charCodeAt(0));
		}
		const missing = "a value is missing in this condition";
		return this.refuse(token ? `\`${token.text}\` is no number that a condition can use` : missing);
	}

	private refuse(problem: string): bigint {
		this.problem ??= problem;
		return 0n;
	}

	private apply(sign: string, left: bigint, right: bigint): bigint {
		if ((sign === "/" || sign === "%") && right === 0n) {
			return this.refuse("this condition divides by zero");
		}
		return wrap(results[sign]?.(left, right) ?? 0n);
	}

	private takes(text: string): boolean {
		const isHere = this.next?.text === text;
		this.at += isHere ? 1 : 0;
		return isHere;
	}

	private expect(text: string): void {
		if (!this.takes(text)) {
			this.problem ??= `\`${text}\` is missing in this condition`;
		}
	}
}

const results: Readonly<Record<string, (left: bigint, right: bigint) => bigint>> = {
	"||": (left, right) => truth(left !== 0n || right !== 0n),
	"&&": (left, right) => truth(left !== 0n && right !== 0n),
	"|": (left, right) => left | right,
	"^": (left, right) => left ^ right,
	"&": (left, right) => left & right,
	"==": (left, right) => truth(left === right),
	"!=": (left, right) => truth(left !== right),
	"<": (left, right) => truth(left < right),
	">": (left, right) => truth(left > right),
	"<=": (left, right) => truth(left <= right),
	">=": (left, right) => truth(left >= right),
	"<<": (left, right) => left << (right & 63n),
	">>": (left, right) => left >> (right & 63n),
	"+": (left, right) => left + right,
	"-": (left, right) => left - right,
	"*": (left, right) => left * right,
	"/": (left, right) => left / right,
	"%": (left, right) => left % right,
};

function truth(holds: boolean): bigint {
	return holds ? 1n : 0n;
}

function wrap(value: bigint): bigint {
	return BigInt.asIntN(64, value);
}
