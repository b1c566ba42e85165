// Parses operands and expressions by precedence climbing, with GNU as's ranks:
// * / % << >> bind tightest, then | & ^ !, then + -, then comparisons, && and
// ||. Inside Intel syntax the words and or xor not shl shr mod eq ne lt le gt ge
// are operators too. Nothing is looked up here: a name stays a name, so the
// assembler and the debugger can each give it their meaning. Never throws.

import { findRegister, type Width } from "../isa/registers.ts";
import { Lexer } from "./lexer.ts";
import { isFunctionName, logarithmOf, readFunction } from "./nasmFunctions.ts";
import { type Grammar, gasGrammar, type Infix, segments, widths } from "./operators.ts";
import {
	type ExpressionSyntax,
	type MemorySyntax,
	memorySyntax,
	type SyntaxProblem,
	sizedMemory,
	type UnaryOperator,
} from "./syntax.ts";
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

/** One operand. The grammar is the expressions' own: what makes it an operand is how it is read. */
export function parseOperand(text: string): { readonly operand: ExpressionSyntax } | { readonly error: SyntaxProblem } {
	const result = parseExpression(text);
	return "error" in result ? result : { operand: result.expression };
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

const deepest = 100;
const longest = 1000;

/** Reads expressions from a list of tokens, from the front on; stops at what it cannot read. */
export class ExpressionParser {
	/** The first thing found wrong. */
	problem?: SyntaxProblem;
	private readonly tokens: readonly Token[];
	private readonly end: number;
	private readonly grammar: Grammar;
	private at: number;
	private depth = 0;
	private size = 0;

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

	done(): boolean {
		return this.at >= this.tokens.length;
	}

	/** Takes the next token when it is this sign. */
	take(sign: string): boolean {
		const found = this.peek(sign);
		this.at += found ? 1 : 0;
		return found;
	}

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

	/** Records what is wrong with the next token, unless something was wrong before. */
	refuse(message: string): undefined {
		const token = this.tokens[this.at];
		const bad = token?.kind === "bad" ? token : undefined;
		const start = token?.start ?? Math.max(0, this.end - 1);
		const end = token?.end ?? this.end;
		this.problem ??= { message: bad?.problem ?? message, start, end, repair: bad?.repair };
		return undefined;
	}

	private peek(sign: string, ahead = 0): boolean {
		const token = this.tokens[this.at + ahead];
		return token?.kind === "sign" && token.text === sign;
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
			const address = { kind: "binary", operator: "+", left, right: index.address, start: base.start, end: index.end };
			base = {
				...(base.kind === "memory" ? base : index),
				address: address as ExpressionSyntax,
				...rangeOf(base, index),
			};
		}
		return base;
	}

	/** `[…]`; yasm's spelling of `[rel x]` is `[x wrt rip]`. */
	private brackets() {
		const start = this.tokens[this.at]?.start ?? 0;
		this.at += 1;
		const manner = this.grammar.nasm ? this.manner() : undefined;
		const address = this.nested(() => this.expression());
		if (!address) {
			return undefined;
		}
		const relative = this.grammar.nasm && this.word(0) === "wrt" && this.word(1) === "rip";
		this.at += relative ? 2 : 0;
		const end = this.tokens[this.at]?.end ?? this.end;
		const memory = memorySyntax(address, start, end, relative ? { ...manner, addressing: "rel" } : manner);
		return this.take("]") ? memory : this.refuse("`]` is missing");
	}

	/** NASM's words at the beginning of an address: `[rel x]`. */
	private manner(): Manner {
		let manner: Manner = {};
		for (let word = this.word(0); word && this.startsOperandAt(1); word = this.word(0)) {
			const said = mannerOf(word);
			if (!said) {
				break;
			}
			manner = { ...manner, ...said };
			this.at += 1;
		}
		return manner;
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
		return this.refuse(token ? "a number, a name or `(` is expected here" : "an operand is missing at the end");
	}

	private percentRegister(): ExpressionSyntax | undefined {
		const next = this.tokens[this.at + 1];
		const register = next?.kind === "name" ? findRegister(next.text) : undefined;
		const start = this.tokens[this.at]?.start ?? 0;
		if (!next || !register) {
			return this.refuse("a number, a name or `(` is expected here");
		}
		this.at += 2;
		return { kind: "register", register, percent: true, start, end: next.end };
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
		const register = findRegister(word);
		if (register) {
			return { kind: "register", register, start: token.start, end: token.end };
		}
		if (word === "flat" && !this.grammar.nasm && this.take(":")) {
			return this.unary();
		}
		if (this.grammar.nasm && word.startsWith("__") && isFunctionName(word)) {
			return this.nasmFunction(token);
		}
		const found = this.keyword(token, word);
		if (found || this.problem) {
			return found;
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
		const manner = this.grammar.nasm ? this.manner() : undefined;
		const operand = this.unary();
		return (
			operand && { kind: "memory", ...asMemory(operand), ...manner, segment, start: token.start, end: operand.end }
		);
	}

	/** `dword ptr x`, `offset x`, `short x`; undefined when the word is an ordinary name here. */
	private keyword(token: Token, word: string): ExpressionSyntax | undefined {
		const hasPtr = this.word(0) === "ptr";
		if (widths.has(word) && (hasPtr || this.peek("[") || this.startsOperand())) {
			this.at += hasPtr ? 1 : 0;
			return this.sized(token, widths.get(word) ?? 64, !hasPtr && !this.grammar.nasm);
		}
		if (hasPtr && absentWidths.has(word) && !this.grammar.nasm) {
			const { start, end } = token;
			this.problem ??= { message: `\`${token.text} ptr\` ${absentWidths.get(word)}`, start, end };
			return undefined;
		}
		if (word === "offset" && this.startsOperand() && this.grammar.nasm) {
			return this.refuseOffset(token);
		}
		if (word === "strict" && this.startsOperand() && this.grammar.nasm) {
			const operand = this.qualified();
			return operand && { kind: "reach", reach: word, operand, start: token.start, end: operand.end };
		}
		if (word === "offset" && (this.startsOperand() || this.peek("["))) {
			this.passFlat();
			const operand = this.unary();
			return operand && { kind: "offset", operand, start: token.start, end: operand.end };
		}
		if (word === "far" && this.grammar.nasm && (this.startsOperand() || this.peek("["))) {
			return this.refuseFar(token);
		}
		if ((word === "short" || word === "near") && (hasPtr || this.startsOperand())) {
			this.at += hasPtr ? 1 : 0;
			const operand = this.qualified();
			return operand && { kind: "reach", reach: word, operand, start: token.start, end: operand.end };
		}
		return undefined;
	}

	private refuseOffset({ start, end }: Token): undefined {
		const message = "in the NASM dialect a name alone is its address; leave out `offset`";
		this.problem ??= { message, start, end };
		return undefined;
	}

	private refuseFar({ start, end }: Token): undefined {
		this.problem ??= { message: "`far` is for segments, which this machine does not have", start, end };
		return undefined;
	}

	/** What a word before an operand is about: in NASM all that follows, `byte 2*8`. */
	private qualified(): ExpressionSyntax | undefined {
		return this.grammar.nasm ? this.nested(() => this.expression()) : this.unary();
	}

	private sized(token: Token, width: Width | 128, bareWidth: boolean): ExpressionSyntax | undefined {
		const operand = this.qualified();
		if (operand?.kind === "memory") {
			return sizedMemory(operand, width, bareWidth, token.start);
		}
		return operand && { kind: "sized", width, operand, start: token.start, end: operand.end };
	}

	private passFlat(): void {
		if (this.word(0) === "flat" && this.peek(":", 1)) {
			this.at += 2;
		}
	}

	private word(ahead: number): string | undefined {
		const token = this.tokens[this.at + ahead];
		return token?.kind === "name" ? token.text.toLowerCase() : undefined;
	}

	/** True when the next token can only begin an operand, so that the word before it was a keyword. */
	private startsOperand(): boolean {
		return this.startsOperandAt(0);
	}

	private startsOperandAt(ahead: number): boolean {
		const token = this.tokens[this.at + ahead];
		if (token?.kind === "name") {
			return !this.grammar.infix.has(token.text.toLowerCase());
		}
		const isValue = token?.kind === "number" || token?.kind === "localLabel";
		const isSigned = this.grammar.nasm && (token?.kind === "string" || this.peek("-", ahead) || this.peek("[", ahead));
		return isValue || isSigned || this.peek("(", ahead);
	}
}

/** What words before an address say about it. */
type Manner = Pick<MemorySyntax, "addressing" | "displacementWidth" | "keepsIndex">;

function mannerOf(word: string): Manner | undefined {
	switch (word) {
		case "rel":
		case "abs":
			return { addressing: word };
		case "a64":
			return {};
		case "nosplit":
			return { keepsIndex: true };
		default: {
			const displacementWidth = widths.get(word);
			return displacementWidth && { displacementWidth };
		}
	}
}
/** Widths of memory that no instruction of this machine has, and why. */
const absentWidths: ReadonlyMap<string, string> = new Map([
	["fword", "is a far pointer, for which segments would be needed"],
	["far", "is a far pointer, for which segments would be needed"],
	["tbyte", "belongs to x87, which this machine does not have"],
	["ymmword", "belongs to AVX, which this machine does not have"],
	["zmmword", "belongs to AVX-512, which this machine does not have"],
]);

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

function asMemory(operand: ExpressionSyntax): { address: ExpressionSyntax; width?: Width | 128 } {
	return operand.kind === "memory" ? { address: operand.address, width: operand.width } : { address: operand };
}

function rangeOf(first: ExpressionSyntax, last: { readonly end: number }): { start: number; end: number } {
	return { start: first.start, end: last.end };
}
