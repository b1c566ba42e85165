// AT&T syntax, GNU as's other one: takes an instruction apart into the syntax
// tree that Intel syntax makes, so that everything after is the same. Operands
// come in the other order, registers have `%` and numbers `$`, memory is
// `8(%rbp,%rax,4)`, and the width stands at the end of the name: `movl`.

import { absentRegister } from "../isa/absent.ts";
import { findMnemonic } from "../isa/mnemonics.ts";
import type { OperandWidth, Width } from "../isa/registers.ts";
import { attFloatName } from "./attFloatNames.ts";
import { ExpressionParser } from "./expressionParser.ts";
import { Lexer } from "./lexer.ts";
import { readNumber } from "./numberReader.ts";
import { attGrammar, segments } from "./operators.ts";
import { readRegister } from "./stackRegister.ts";
import { behindOperand } from "./statementParser.ts";
import { type ExpressionSyntax, memorySyntax, type SyntaxProblem, sizedMemory } from "./syntax.ts";
import type { LexicalRules, Token } from "./token.ts";

export interface AttInstruction {
	/** As Intel syntax has it. */
	readonly name: string;
	/** In Intel's order. */
	readonly operands: readonly ExpressionSyntax[];
	/** In bits, where the name says it. */
	readonly width?: Width;
	readonly problem?: SyntaxProblem;
}

const attLine =
	/^[ \t]*(?:[\w.$]+:[ \t]*)?[a-z]\w*[ \t]+(?:[^#;"\n]*[\s,*(])?(?:%(?:[re]?[abcd]x|[abcd][lh]|[re]?[sd]i|[re]?[sb]p|[sd]il|[sb]pl|r\d+[dwb]?|rip|xmm\d+|st|[c-gs]s)\b|\$-?[\w.]+[ \t]*,)/im;

/** True for a text that is written in AT&T syntax from its beginning. */
export function isAttText(text: string): boolean {
	const intel = text.indexOf(".intel_syntax");
	const lineEnd = intel < 0 ? -1 : text.indexOf("\n", intel);
	const att = attLine.exec(lineEnd < 0 ? text : text.slice(0, lineEnd))?.index ?? -1;
	return att >= 0 && (intel < 0 || att < intel);
}

/** Takes an instruction apart; `isBranch` knows names that take targets. */
export function readAttInstruction(
	name: string,
	tokens: readonly Token[],
	rules: LexicalRules,
	isBranch: (name: string) => boolean,
): AttInstruction {
	const parser = new AttOperands(splitDollars(tokens, rules), isBranch(intelName(name, []).name));
	const operands = parser.all();
	const { name: intel, width, source } = intelName(name, operands);
	const problem = parser.problem ?? wrongSource(operands, source);
	if (problem) {
		return { name: intel, operands: [], problem };
	}
	const sized = operands.map((operand) =>
		operand.kind === "memory" && intel !== "lea"
			? sizedMemory(operand, source ?? width, operand.bareWidth, operand.start)
			: operand,
	);
	return { name: intel, width, operands: intel === "enter" ? sized : sized.toReversed() };
}

/** `movzbl %ax, %ecx`: the register is not a byte. */
function wrongSource(
	operands: readonly ExpressionSyntax[],
	source: OperandWidth | undefined,
): SyntaxProblem | undefined {
	const [first] = operands;
	if (source === undefined || first?.kind !== "register" || first.register.width === source) {
		return undefined;
	}
	const { start, end, register } = first;
	return {
		message: `the name says that ${source} bits are read, and ${register.name} has ${register.width}`,
		start,
		end,
	};
}

const suffixes: Readonly<Record<string, Width>> = { b: 8, w: 16, l: 32, q: 64 };

const intelSuffixes: Readonly<Record<string, Width>> = { b: 8, w: 16, d: 32, q: 64 };

/** GNU as takes a width at the end of a name in Intel syntax too: `incq [rax]`. */
export function splitIntelSuffix(
	name: string,
	operands: readonly ExpressionSyntax[],
	isBranch: (name: string) => boolean,
): AttInstruction {
	const plainMove = plainMoves.get(name.toLowerCase());
	const isMove = plainMove !== undefined && !operands.some(isVector);
	if (!isMove && findMnemonic(name)) {
		return { name, operands };
	}
	const width = isMove ? plainMove : intelSuffixes[name.slice(-1).toLowerCase()];
	const plain = isMove ? "mov" : name.slice(0, -1);
	if (width === undefined || !findMnemonic(plain)) {
		return { name, operands };
	}
	return { name: plain, width, operands: operands.map((operand) => widened(operand, width, isBranch(plain))) };
}

/** In Intel syntax these are `mov`, of so many bits, where no operand is a vector register. */
const plainMoves: ReadonlyMap<string, Width> = new Map([
	["movd", 32],
	["movq", 64],
]);

function isVector(operand: ExpressionSyntax): boolean {
	return operand.kind === "register" && operand.register.file === "xmm";
}

function widened(operand: ExpressionSyntax, width: Width, isBranch: boolean): ExpressionSyntax {
	if (operand.kind === "memory") {
		return { ...operand, width: operand.width ?? width };
	}
	return operand.kind === "name" && !isBranch
		? { kind: "sized", width, operand, start: operand.start, end: operand.end }
		: operand;
}

/** Names that are others in Intel syntax (GNU as manual, section "AT&T Mnemonic versus Intel Mnemonic"). */
const others = new Map([
	["cltq", "cdqe"],
	["cqto", "cqo"],
	["cltd", "cdq"],
	["cwtl", "cwde"],
	["cwtd", "cwd"],
	["cbtw", "cbw"],
	["movslq", "movsxd"],
	["movabsq", "movabs"],
	["movsl", "movsd"],
	["cmpsl", "cmpsd"],
	["stosl", "stosd"],
	["lodsl", "lodsd"],
	["scasl", "scasd"],
]);

interface IntelName {
	readonly name: string;
	/** Of memory, in bits. */
	readonly width?: Width;
	/** Of memory that is extended, or is a float. */
	readonly source?: OperandWidth;
}

function intelName(written: string, operands: readonly ExpressionSyntax[]): IntelName {
	const name = written.toLowerCase();
	const float = attFloatName(name, operands);
	if (float) {
		return float;
	}
	const other = others.get(name);
	if (other !== undefined) {
		return { name: other, source: name === "movslq" ? 32 : undefined };
	}
	const extension = /^mov([sz])x?([bw])([wlq]?)$/.exec(name);
	if (extension && operands.length > 0 && operands.every(isPlain)) {
		const [, kind, from = "", to = ""] = extension;
		return { name: kind === "s" ? "movsx" : "movzx", width: suffixes[to], source: suffixes[from] };
	}
	const isOther = (name === "movq" && !operands.some(isVector)) || (name === "pushw" && operands[0]?.kind !== "offset");
	const isKnown = findMnemonic(name) !== undefined && !isOther;
	const width = suffixes[name.slice(-1)];
	const plain = name.slice(0, -1);
	if (isKnown || width === undefined || !findMnemonic(plain)) {
		return { name };
	}
	// Here the suffix is the register's, and the memory has the width of a float.
	return /^cvtt?s[sd]2si$/.test(plain) ? { name: plain } : { name: plain, width };
}

/** False for what `movsb` moves as a string. */
function isPlain(operand: ExpressionSyntax, index: number): boolean {
	return index === 0 || operand.kind === "register";
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

class AttOperands {
	problem?: SyntaxProblem;
	private readonly tokens: readonly Token[];
	private readonly isBranch: boolean;
	private at = 0;

	constructor(tokens: readonly Token[], isBranch: boolean) {
		this.tokens = tokens;
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

function sum(left: ExpressionSyntax | undefined, right: ExpressionSyntax | undefined): ExpressionSyntax | undefined {
	return left && right
		? { kind: "binary", operator: "+", left, right, start: left.start, end: right.end }
		: (left ?? right);
}
