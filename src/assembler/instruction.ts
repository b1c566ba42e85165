// Assembles one instruction statement: reads its prefixes, its name and its
// operands, and knows the ways of writing that GNU as and NASM let pass, like
// `rep nop` for `pause`. What comes of it goes to placedInstruction.ts.

import { findMnemonic, type Mnemonic } from "../isa/mnemonics.ts";
import { type Register, type Width, x87Register } from "../isa/registers.ts";
import { namedAccumulator, refusesAccumulator } from "./accumulator.ts";
import { type AttInstruction, readAttInstruction } from "./attInstruction.ts";
import { splitIntelSuffix } from "./intelSuffix.ts";
import { isRepeatByte } from "./nasmPrefixes.ts";
import { putInstruction } from "./placedInstruction.ts";
import { repeats } from "./prefixNames.ts";
import { branchHint, isPrefix, prefixBytes, readManner, splitSuffix } from "./prefixWords.ts";
import type { PreparedOperand } from "./preparedRequest.ts";
import { readRegister } from "./stackRegister.ts";
import { parseOperands } from "./statementParser.ts";
import { type ExpressionSyntax, memorySyntax } from "./syntax.ts";
import type { Token } from "./token.ts";
import type { Unit } from "./unit.ts";
import { reportUnknown } from "./unknownInstruction.ts";
import { meantMove } from "./wideMoves.ts";

/** Assembles an instruction; `head` and `rest` are the statement's tokens. */
export function assembleInstruction(unit: Unit, head: Token, rest: readonly Token[]): void {
	if (!isPrefix(head, unit.dialect.name)) {
		assembleUnprefixed(unit, head, rest, []);
		return;
	}
	const tokens = [head, ...rest];
	const first = tokens.findIndex((token) => !isPrefix(token, unit.dialect.name));
	const prefixes = first < 0 ? tokens : tokens.slice(0, first);
	const name = tokens[first];
	if (name) {
		assembleUnprefixed(unit, name, tokens.slice(first + 1), prefixes);
	} else {
		unit.prefixes.push(...prefixes);
	}
}

function assembleUnprefixed(unit: Unit, written: Token, tokens: readonly Token[], prefixes: readonly Token[]): void {
	const { name, suffix } = splitSuffix(written, unit.dialect.name);
	const hint = branchHint(unit.dialect.name, tokens);
	const operandTokens = hint ? tokens.slice(2) : tokens;
	const parsed = parseInstruction(unit, name, operandTokens);
	const mnemonic = findMnemonic(meantMove(unit, parsed.name, name, parsed.operands));
	const before = unit.prefixes.length === 0 ? noTokens : unit.prefixes.splice(0);
	if (!mnemonic || name.kind !== "name") {
		reportUnknown(unit, name, operandTokens[0]);
	} else if (parsed.problem) {
		unit.syntaxError(parsed.problem);
	} else {
		const end = operandTokens.at(-1)?.end ?? name.end;
		assembleNamed(unit, {
			mnemonic,
			before,
			words: wordsOf(prefixes, suffix, hint),
			operands: parsed.operands,
			width: parsed.width,
			start: (before[0] ?? prefixes[0] ?? name).start,
			end,
		});
	}
}

const noTokens: readonly Token[] = [];
const noWords: readonly string[] = [];
const noBytes: readonly number[] = [];

/** In lower case; most instructions have none. */
function wordsOf(prefixes: readonly Token[], suffix: readonly string[], hint: string | undefined): readonly string[] {
	const isBare = prefixes.length === 0 && suffix.length === 0 && hint === undefined;
	return isBare ? noWords : [...prefixes.map(({ text }) => text.toLowerCase()), ...suffix, ...(hint ? [hint] : [])];
}

function parseInstruction(unit: Unit, name: Token, tokens: readonly Token[]): AttInstruction {
	const { grammar } = unit.dialect;
	if (unit.isAtt) {
		return inGasOrder(readAttInstruction(name.text, tokens, unit.lexical, isBranch));
	}
	if (grammar.nasm && tokens[0]?.text.toLowerCase() === "to" && readRegister(tokens, 1, true)) {
		return toRegister(parseInstruction(unit, name, tokens.slice(1)));
	}
	const last = tokens.at(-1);
	const isOpen = grammar.nasm && tokens.length > 1 && last?.kind === "sign" && last.text === ",";
	const parsed = parseOperands(isOpen ? tokens.slice(0, -1) : tokens, last?.end ?? name.end, grammar);
	const { operands } = parsed;
	const isMissing = isOpen && !parsed.problem && lacksOperand(name, operands.length);
	const problem = isMissing ? { ...last, message: "an operand is missing at the end" } : parsed.problem;
	if (isOpen && !problem) {
		unit.error(last, "syntax", "this comma is behind the last operand and means nothing", { severity: "warning" });
	}
	return grammar.nasm
		? { name: name.text, operands, problem }
		: inGasOrder({ ...splitIntelSuffix(name.text, operands, isBranch), problem });
}

/** NASM's `fadd to st1` is `fadd st1, st0`. */
function toRegister(instruction: AttInstruction): AttInstruction {
	const [first, ...others] = instruction.operands;
	if (first?.kind !== "register" || others.length > 0) {
		return instruction;
	}
	return { ...instruction, operands: [first, { ...first, register: x87Register(0) }] };
}

/** GNU as takes `faddp st, st(1)` for `faddp st(1), st`. */
function inGasOrder(instruction: AttInstruction): AttInstruction {
	const [first, second] = instruction.operands;
	const isTurned =
		/^f(add|mul)p$/i.test(instruction.name) &&
		first?.kind === "register" &&
		second?.kind === "register" &&
		first.register === x87Register(0);
	return isTurned ? { ...instruction, operands: instruction.operands.toReversed() } : instruction;
}

/** True where no form of the instruction has so few operands, and another has more. */
function lacksOperand({ text }: Token, count: number): boolean {
	const counts = findMnemonic(text)?.rows.map(({ places }) => places.length) ?? [];
	return !counts.includes(count) && counts.some((other) => other > count);
}

function isBranch(name: string): boolean {
	return (findMnemonic(name)?.reaches.size ?? 0) > 0;
}

interface NamedInstruction {
	readonly mnemonic: Mnemonic;
	/** Prefixes that were statements of their own. */
	readonly before: readonly Token[];
	/** Those of this statement, in lower case. */
	readonly words: readonly string[];
	readonly operands: readonly ExpressionSyntax[];
	/** In bits, where the name says it. */
	readonly width?: Width;
	/** Offsets of the whole instruction. */
	readonly start: number;
	readonly end: number;
}

function assembleNamed(unit: Unit, instruction: NamedInstruction): void {
	const { mnemonic, before, operands: given, width, start, end } = instruction;
	const counter = counterOf(mnemonic, given);
	const accumulator = namedAccumulator(mnemonic, given);
	if (accumulator && refusesAccumulator(unit, mnemonic, given)) {
		return;
	}
	const written = counter ? given.slice(0, 1) : accumulator ? given.slice(1) : given;
	const operands = readOperands(unit, mnemonic, readable(unit, mnemonic, written));
	if (!operands) {
		return;
	}
	const asked = operands.find((operand) => operand.asked)?.asked ?? accumulator;
	const words = counter?.width === 32 ? [...instruction.words, "a32"] : instruction.words;
	const known = withNarrowAddresses(unit, mnemonic, operands);
	const repeat = repeats.get(words.find((word) => repeats.has(word)) ?? "");
	// `rep nop` is how `pause` was written before it had a name.
	const isPause = mnemonic.name === "nop" && known.length === 0 && (repeat === "rep" || repeat === "repe");
	const isByte = unit.dialect.name === "nasm" && isRepeatByte(mnemonic);
	const isTrap = unit.dialect.name === "gas" && mnemonic.name === "int" && isNumber(known[0], 3n);
	const alone = isTrap ? "int3" : isPause ? "pause" : undefined;
	const wide = asked ? known.map((operand) => widened(operand, asked)) : known;
	const plain = {
		mnemonic: alone ?? (pushesWord(mnemonic, written, operands) ? "pushw" : mnemonic.name),
		operands: alone ? [] : wide,
		repeat: isPause || isByte ? undefined : repeat,
		lock: words.includes("lock") || undefined,
		width: width ?? accumulator,
	};
	const request = readManner(unit, words, plain, { start, end });
	putInstruction(
		unit,
		request,
		before.length === 0 ? noBytes : before.flatMap((token) => prefixBytes(token, unit.dialect.name)),
		unit.span(start, end),
	);
}

/** The operands with their open values; undefined after an error, which has been reported; all of them are read. */
function readOperands(
	unit: Unit,
	{ reaches }: Mnemonic,
	written: readonly ExpressionSyntax[],
): readonly PreparedOperand[] | undefined {
	const operands: PreparedOperand[] = [];
	for (const syntax of written) {
		const operand = unit.dialect.readOperand(unit, syntax, reaches.size > 0);
		if (operand) {
			operands.push(operand);
		}
	}
	return operands.length === written.length ? operands : undefined;
}

function isNumber(prepared: PreparedOperand | undefined, number: bigint): boolean {
	return prepared?.operand.kind === "immediate" && prepared.operand.value === number && !prepared.value;
}

/** The register that NASM lets `loop x, ecx` name. */
function counterOf({ name }: Mnemonic, operands: readonly ExpressionSyntax[]): Register | undefined {
	const counter = name.startsWith("loop") && operands.length === 2 ? operands[1] : undefined;
	return counter?.kind === "register" && /^[re]cx$/.test(counter.register.name) ? counter.register : undefined;
}

/** NASM takes `lea rax, x` for `lea rax, [x]`. */
function readable(unit: Unit, { name }: Mnemonic, written: readonly ExpressionSyntax[]): readonly ExpressionSyntax[] {
	if (name !== "lea" || unit.dialect.name !== "nasm") {
		return written;
	}
	const [first, second, ...others] = written;
	if (!first || !second || holdsMemory(second)) {
		return written;
	}
	const { start, end } = second;
	return [first, memorySyntax(second, start, end), ...others];
}

function holdsMemory(syntax: ExpressionSyntax): boolean {
	return syntax.kind === "memory" || syntax.kind === "register" || syntax.kind === "sized";
}

/** NASM: only `mov` with al, ax, eax or rax takes an address of 64 bits; elsewhere `[qword x]` is one of 32. */
function withNarrowAddresses(
	unit: Unit,
	{ name }: Mnemonic,
	operands: readonly PreparedOperand[],
): readonly PreparedOperand[] {
	if (operands.every(({ operand }) => operand.kind !== "memory" || operand.displacementWidth !== 64)) {
		return operands;
	}
	const isTaken =
		name === "mov" && operands.some(({ operand }) => operand.kind === "register" && operand.register.number === 0);
	return operands.map((prepared) => {
		const { operand, span } = prepared;
		if (isTaken || operand.kind !== "memory" || operand.displacementWidth !== 64 || operand.base || operand.index) {
			return prepared;
		}
		const message = "only `mov` with al, ax, eax or rax takes an address of 64 bits; this one gets 32, as in NASM";
		unit.reporter.report(span, "operand", message, { severity: "warning" });
		const displacement = BigInt.asIntN(32, operand.displacement);
		return { ...prepared, operand: { ...operand, displacementWidth: undefined, displacement } };
	});
}

/** NASM takes the width of memory from a number that has one: `mov [x], dword 5`. */
function widened(prepared: PreparedOperand, width: PreparedOperand["asked"]): PreparedOperand {
	const { operand } = prepared;
	return width && operand.kind === "memory" && !operand.width
		? { ...prepared, operand: { ...operand, width } }
		: prepared;
}

/** `push word ptr 5`: with a number nothing but this width says how much is pushed. */
function pushesWord(
	{ name }: Mnemonic,
	written: readonly ExpressionSyntax[],
	operands: readonly PreparedOperand[],
): boolean {
	if (name !== "push") {
		return false;
	}
	const syntax = written[0];
	const plain = syntax?.kind === "reach" ? syntax.operand : syntax;
	const isWord = plain?.kind === "sized" && plain.width === 16;
	return isWord && operands[0]?.operand.kind === "immediate";
}
