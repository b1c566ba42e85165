// Parses operands and expressions by precedence climbing, with GNU as's ranks:
// * / % << >> bind tightest, then | & ^ !, then + -, then comparisons, && and
// ||. Inside Intel syntax the words and or xor not shl shr mod eq ne lt le gt ge
// are operators too. Nothing is looked up here: a name stays a name, so the
// assembler and the debugger can each give it their meaning. Never throws.

import { findRegister } from "../isa/registers.ts";
import { ExpressionTokens } from "./expressionTokens.ts";
import { isFunctionName, logarithmOf, readFunction } from "./nasmFunctions.ts";
import { type OperandWord, readAddressWords, readOperandWord } from "./operandWords.ts";
import { type Grammar, type Infix, segments } from "./operators.ts";
import { readRegister } from "./stackRegister.ts";
import { type ExpressionSyntax, memorySyntax, sizedMemory, type UnaryOperator } from "./syntax.ts";
import type { Token } from "./token.ts";

const deepest = 100;
const longest = 1000;

/** Reads expressions from a list of tokens, from the front on; stops at what it cannot read. */
export class ExpressionParser extends ExpressionTokens {
	private depth = 0;
	private size = 0;

	/** Reads the longest expression from here; undefined, with `problem` set, when there is none. */
	expression(): ExpressionSyntax | undefined {
		const condition = this.ranked(0);
		// NASM: `x + 8 wrt ..sym` asks for the symbol in the relocation, which makes no difference here, as `..plt` makes none.
		if (this.grammar.nasm && this.word(0) === "wrt" && /^\.\.(sym|plt)$/.test(this.word(1) ?? "")) {
			this.at += 2;
		}
		return condition && this.grammar.nasm && this.peek("?") ? this.choice(condition) : condition;
	}

	/** NASM: `condition ? yes : no`. */
	private choice(condition: ExpressionSyntax): ExpressionSyntax | undefined {
		this.at += 1;
		const yes = this.nested(() => this.expression());
		if (yes && !this.take(":")) {
			return this.refuse("`:` and what holds otherwise are missing after `?`");
		}
		const no = yes && this.nested(() => this.expression());
		return no && { kind: "choice", condition, yes, no, start: condition.start, end: no.end };
	}

	private ranked(lowest: number): ExpressionSyntax | undefined {
		let left = this.unary();
		for (let infix = this.infix(); left && infix && infix.rank > lowest; infix = this.infix()) {
			this.at += 1;
			this.size += 1;
			if (this.size > longest) {
				return this.refuse("this expression is too long");
			}
			const right = this.ranked(infix.rank);
			left = right && this.combine(infix, left, right);
		}
		return left;
	}

	private combine({ operator }: Infix, left: ExpressionSyntax, right: ExpressionSyntax): ExpressionSyntax {
		const range = { start: left.start, end: right.end };
		const binary = { kind: "binary", operator, left, right, ...range } as const;
		// A comparison gives -1 for true in GNU as, and 1 in NASM.
		return this.grammar.nasm && comparisons.has(operator)
			? { kind: "unary", operator: "-", operand: binary, ...range }
			: binary;
	}

	private infix(): Infix | undefined {
		const token = this.tokens[this.at];
		const isWord = token?.kind === "name" || token?.kind === "sign";
		return isWord ? this.grammar.infix.get(token.text.toLowerCase()) : undefined;
	}

	private unary(): ExpressionSyntax | undefined {
		if (this.depth > deepest) {
			return this.refuse("this expression is nested too deeply");
		}
		this.depth += 1;
		const operand = this.signed() ?? (this.problem ? undefined : this.primary());
		const indexed = operand && this.indexed(operand);
		this.depth -= 1;
		return indexed;
	}

	private signed(): ExpressionSyntax | undefined {
		const token = this.tokens[this.at];
		const operator = token && unaryOperator(token, this.grammar);
		if (!token || !operator) {
			return undefined;
		}
		this.at += 1;
		const operand = this.nested(() => this.signed() ?? (this.problem ? undefined : this.primary()));
		return operand && { kind: "unary", operator, operand, start: token.start, end: operand.end };
	}

	private nested<T>(read: () => T | undefined): T | undefined {
		if (this.depth > deepest) {
			return this.refuse("this expression is nested too deeply");
		}
		this.depth += 1;
		const result = read();
		this.depth -= 1;
		return result;
	}

	/** `x[y]` is the memory at x + y; so is `[x][y]`. */
	private indexed(first: ExpressionSyntax): ExpressionSyntax | undefined {
		let base = first;
		while (
			this.peek("[") &&
			(!this.grammar.nasm || this.refuse("write the whole address inside the brackets: `[x + y]`"))
		) {
			const index = this.brackets();
			if (!index) {
				return undefined;
			}
			const left = base.kind === "memory" ? base.address : base;
			const range = { start: base.start, end: index.end };
			const address: ExpressionSyntax = { kind: "binary", operator: "+", left, right: index.address, ...range };
			base = memorySyntax(address, base.start, index.end, base.kind === "memory" ? base : index);
		}
		return base;
	}

	/** `[…]`; yasm's spelling of `[rel x]` is `[x wrt rip]`. */
	private brackets() {
		const start = this.tokens[this.at]?.start ?? 0;
		this.at += 1;
		const words = this.grammar.nasm ? readAddressWords(this) : undefined;
		const address = this.nested(() => this.expression());
		if (!address) {
			return undefined;
		}
		const relative = this.grammar.nasm && this.word(0) === "wrt" && this.word(1) === "rip";
		this.at += relative ? 2 : 0;
		const end = this.tokens[this.at]?.end ?? this.end;
		const memory = memorySyntax(address, start, end, relative ? { ...words, addressing: "rel" } : words);
		return this.take("]") ? memory : this.refuse("`]` is missing");
	}

	private primary(): ExpressionSyntax | undefined {
		const token = this.tokens[this.at];
		if (token?.kind === "name") {
			return this.named(token);
		}
		if (this.peek("[")) {
			return this.brackets();
		}
		if (this.take("(")) {
			const inner = this.nested(() => this.expression());
			return inner && !this.take(")") ? this.refuse("`)` is missing") : inner;
		}
		return this.peek("%") && !this.grammar.nasm ? this.percentRegister() : this.constant(token);
	}

	private constant(token: Token | undefined): ExpressionSyntax | undefined {
		const { start, end } = token ?? { start: 0, end: 0 };
		if (token?.kind === "number") {
			this.at += 1;
			return { kind: "number", value: token.value ?? 0n, slot: token.slot, start, end };
		}
		if (token?.kind === "localLabel") {
			this.at += 1;
			const direction = token.text.endsWith("f") ? "forward" : "backward";
			return { kind: "localLabel", number: token.value ?? 0n, direction, start, end };
		}
		if (token?.kind === "string" || token?.kind === "special") {
			this.at += 1;
			return token.kind === "string"
				? { kind: "string", bytes: token.bytes ?? [], start, end }
				: { kind: "special", name: token.text.slice(1), start, end };
		}
		const register = token?.kind === "percent" ? findRegister(token.text.slice(1)) : undefined;
		if (register) {
			return this.refuse(`\`${token?.text}\` is AT&T syntax, of GNU as; in NASM write \`${register.name}\``);
		}
		if (token?.kind === "float") {
			const data = this.grammar.nasm ? "x: dq 1.5" : "x: .double 1.5";
			return this.refuse(`a number with a fraction stands only in data: \`${data}\`, and then \`movsd xmm0, [x]\``);
		}
		return this.refuse(token ? "a number, a name or `(` is expected here" : "an operand is missing at the end");
	}

	private percentRegister(): ExpressionSyntax | undefined {
		const next = this.tokens[this.at + 1];
		const named = readRegister(this.tokens, this.at + 1, false);
		const start = this.tokens[this.at]?.start ?? 0;
		if (!next || !named) {
			return this.refuse("a number, a name or `(` is expected here");
		}
		this.at += 1 + named.length;
		const { end } = this.tokens[this.at - 1] ?? next;
		return { kind: "register", register: named.register, percent: true, start, end };
	}

	private named(token: Token): ExpressionSyntax | undefined {
		const word = token.text.toLowerCase();
		this.at += 1;
		if (this.grammar.plainNames) {
			return nameOrHere(token);
		}
		if (segments.has(word) && this.take(":")) {
			return this.segmented(token, word);
		}
		if (this.grammar.nasm && word === "st" && this.peek("(")) {
			return this.refuse("`st(1)` belongs to GNU as; in NASM write `st1`");
		}
		const named = readRegister(this.tokens, this.at - 1, this.grammar.nasm);
		if (named) {
			this.at += named.length - 1;
			const { end } = this.tokens[this.at - 1] ?? token;
			return { kind: "register", register: named.register, start: token.start, end };
		}
		if (word === "flat" && !this.grammar.nasm && this.take(":")) {
			return this.unary();
		}
		if (this.grammar.nasm && word.startsWith("__") && isFunctionName(word)) {
			return this.nasmFunction(token);
		}
		const said = readOperandWord(this, token, word);
		if (said || this.problem) {
			return said && this.worded(token, said);
		}
		return this.grammar.nasm ? this.nasmName(token) : nameOrHere(token);
	}

	/** `__float64__(1.5)` or `__utf16__('text')`. */
	private nasmFunction(name: Token): ExpressionSyntax | undefined {
		const call = readFunction(name, this.tokens, this.at);
		if (typeof call === "string") {
			return this.refuse(call);
		}
		this.at += call.length;
		return call.syntax;
	}

	/** A name, perhaps `name wrt ..plt`. */
	private nasmName(token: Token): ExpressionSyntax {
		const { start, end, text } = token;
		if (text === "$" || text === "$$") {
			return { kind: "here", ofSection: text === "$$", start, end };
		}
		const special = this.word(0) === "wrt" ? this.tokens[this.at + 1] : undefined;
		const name = text.startsWith("$") ? text.slice(1) : text;
		if (!special?.text.startsWith("..")) {
			return { kind: "name", name, start, end };
		}
		this.at += 2;
		return { kind: "name", name, relocation: special.text.slice(2), start, end: special.end };
	}

	private segmented(token: Token, segment: string): ExpressionSyntax | undefined {
		const words = this.grammar.nasm ? readAddressWords(this) : undefined;
		const operand = this.unary();
		if (!operand) {
			return undefined;
		}
		const { address, width } = operand.kind === "memory" ? operand : { address: operand, width: undefined };
		return memorySyntax(address, token.start, operand.end, { ...words, width, segment });
	}

	/** The operand behind a word, with what the word says of it. */
	private worded({ start }: Token, said: OperandWord): ExpressionSyntax | undefined {
		const operand = said.kind === "offset" ? this.unary() : this.qualified();
		if (!operand) {
			return undefined;
		}
		return said.kind === "sized" && operand.kind === "memory"
			? sizedMemory(operand, said.width, said.bareWidth, start)
			: withWord(said, operand, start);
	}

	/** What a word before an operand is about: in NASM all that follows, `byte 2*8`. */
	private qualified(): ExpressionSyntax | undefined {
		return this.grammar.nasm ? this.nested(() => this.expression()) : this.unary();
	}
}

const comparisons: ReadonlySet<string> = new Set(["==", "!=", "<", ">", "<=", ">="]);

function unaryOperator(token: Token, grammar: Grammar): UnaryOperator | undefined {
	if (token.kind === "name") {
		if (grammar.nasm) {
			return token.text.startsWith("__") ? logarithmOf(token.text) : undefined;
		}
		return token.text.toLowerCase() === "not" && !grammar.plainNames ? "~" : undefined;
	}
	const { text } = token;
	return token.kind === "sign" && (text === "-" || text === "+" || text === "~" || text === "!") ? text : undefined;
}

function nameOrHere(token: Token): ExpressionSyntax {
	const { start, end, text } = token;
	return text === "." || text === "$" ? { kind: "here", start, end } : { kind: "name", name: text, start, end };
}

function withWord(said: OperandWord, operand: ExpressionSyntax, start: number): ExpressionSyntax {
	const { end } = operand;
	switch (said.kind) {
		case "sized":
			return { kind: "sized", width: said.width, operand, start, end };
		case "offset":
			return { kind: "offset", operand, start, end };
		case "reach":
			return { kind: "reach", reach: said.reach, operand, start, end };
	}
}
