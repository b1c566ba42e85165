// Assembles one instruction statement: prefixes, operands, the choice of an
// encoding (isa's `select`), and what must wait for addresses. Bytes are put
// down at once at their final length; only branches may still grow.

import { decode } from "../isa/decode.ts";
import type { Memory, Operand, Repeat } from "../isa/instruction.ts";
import { type Manner, prefixesOf } from "../isa/manner.ts";
import { branchLength } from "../isa/match.ts";
import { findMnemonic, type Mnemonic } from "../isa/mnemonics.ts";
import type { Register, Width } from "../isa/registers.ts";
import { type Request, type Selection, select } from "../isa/select.ts";
import { type AttInstruction, readAttInstruction, splitIntelSuffix } from "./attInstruction.ts";
import { branchHint, isPrefix, prefixBytes, readManner, repeats, splitSuffix } from "./prefixWords.ts";
import type { Place } from "./section.ts";
import type { Span } from "./source.ts";
import { parseOperands } from "./statementParser.ts";
import { type ExpressionSyntax, memorySyntax } from "./syntax.ts";
import type { Token } from "./token.ts";
import type { Unit } from "./unit.ts";
import { reportUnknown } from "./unknownInstruction.ts";
import type { Value } from "./value.ts";

export interface PreparedOperand {
	/** With 0 where an open value belongs. */
	readonly operand: Operand;
	/** The immediate, displacement or target that is not known yet. */
	readonly value?: Value;
	/** A segment that means nothing here, but has a byte. */
	readonly ignoredSegment?: string;
	/** The displacement counts from the end of the instruction: `[rip + 8]`. */
	readonly fromNext?: true;
	/** Width in bits that was written before a number. */
	readonly asked?: Memory["width"];
	/** `[rbp + count]`: one symbol at an offset from the frame or stack pointer. */
	readonly slot?: {
		readonly base: "rbp" | "rsp";
		readonly name: string;
		readonly offset: Value;
		/** The number that a macro of that name stands for; undefined where the name is a symbol. */
		readonly named?: bigint;
	};
	readonly span: Span;
}

/** An instruction as far as it is known before addresses are. */
export interface PreparedRequest {
	readonly mnemonic: string;
	readonly operands: readonly PreparedOperand[];
	readonly repeat?: Repeat;
	readonly lock?: boolean;
	readonly manner?: Manner;
	/** In bits, where the name says it. */
	readonly width?: Width;
}

/** Assembles an instruction; `head` and `rest` are the statement's tokens. */
export function assembleInstruction(unit: Unit, head: Token, rest: readonly Token[]): void {
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
	const mnemonic = findMnemonic(parsed.name);
	const before = unit.prefixes.splice(0);
	if (!mnemonic || name.kind !== "name") {
		reportUnknown(unit, name, operandTokens[0]);
	} else if (parsed.problem) {
		unit.syntaxError(parsed.problem);
	} else {
		const end = operandTokens.at(-1)?.end ?? name.end;
		assembleNamed(unit, {
			mnemonic,
			before,
			words: [...prefixes.map(({ text }) => text.toLowerCase()), ...suffix, ...(hint ? [hint] : [])],
			operands: parsed.operands,
			width: parsed.width,
			start: (before[0] ?? prefixes[0] ?? name).start,
			end,
		});
	}
}

function parseInstruction(unit: Unit, name: Token, tokens: readonly Token[]): AttInstruction {
	if (unit.isAtt) {
		return readAttInstruction(name.text, tokens, unit.lexical, isBranch);
	}
	const { grammar } = unit.dialect;
	const last = tokens.at(-1);
	const isOpen = grammar.nasm && tokens.length > 1 && last?.kind === "sign" && last.text === ",";
	if (isOpen) {
		unit.error(last, "syntax", "this comma is behind the last operand and means nothing", { severity: "warning" });
	}
	const { operands, problem } = parseOperands(isOpen ? tokens.slice(0, -1) : tokens, last?.end ?? name.end, grammar);
	return grammar.nasm
		? { name: name.text, operands, problem }
		: { ...splitIntelSuffix(name.text, operands, isBranch), problem };
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
	const written = counter ? given.slice(0, 1) : given;
	const operands = readable(unit, mnemonic, written).map((syntax) =>
		unit.dialect.readOperand(unit, syntax, isBranch(mnemonic.name)),
	);
	if (operands.some((operand) => !operand)) {
		return;
	}
	const asked = operands.find((operand) => operand?.asked)?.asked;
	const words = [...instruction.words, ...(counter?.width === 32 ? ["a32"] : [])];
	const known = withNarrowAddresses(
		unit,
		mnemonic,
		operands.filter((operand) => operand !== undefined),
	);
	const repeat = words.map((word) => repeats.get(word)).find((found) => found !== undefined);
	// `rep nop` is how `pause` was written before it had a name.
	const isPause = mnemonic.name === "nop" && known.length === 0 && (repeat === "rep" || repeat === "repe");
	const isTrap = unit.dialect.name === "gas" && mnemonic.name === "int" && isNumber(known[0], 3n);
	const alone = isTrap ? "int3" : isPause ? "pause" : undefined;
	const wide = asked ? known.map((operand) => widened(operand, asked)) : known;
	const request = readManner(unit, words, {
		mnemonic: alone ?? (pushesWord(mnemonic, written, operands) ? "pushw" : mnemonic.name),
		operands: alone ? [] : wide,
		repeat: isPause ? undefined : repeat,
		lock: words.includes("lock") || undefined,
		width,
	});
	emit(unit, request, before.flatMap(prefixBytes), unit.span(start, end));
}

function isNumber(prepared: PreparedOperand | undefined, number: bigint): boolean {
	return prepared?.operand.kind === "immediate" && prepared.operand.value === number && !prepared.value;
}

/** The register that NASM lets `loop x, ecx` name. */
function counterOf({ name }: Mnemonic, [target, counter, other]: readonly ExpressionSyntax[]): Register | undefined {
	const isCounter = target && !other && counter?.kind === "register" && /^[re]cx$/.test(counter.register.name);
	return isCounter && name.startsWith("loop") ? counter.register : undefined;
}

/** NASM takes `lea rax, x` for `lea rax, [x]`. */
function readable(unit: Unit, { name }: Mnemonic, written: readonly ExpressionSyntax[]): readonly ExpressionSyntax[] {
	const [first, second, ...others] = written;
	if (name !== "lea" || unit.dialect.name !== "nasm" || !first || !second || holdsMemory(second)) {
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
	[syntax]: readonly ExpressionSyntax[],
	[prepared]: readonly (PreparedOperand | undefined)[],
): boolean {
	const plain = syntax?.kind === "reach" ? syntax.operand : syntax;
	const isWord = plain?.kind === "sized" && plain.width === 16;
	return name === "push" && isWord && prepared?.operand.kind === "immediate";
}

/** Bytes of the long form of a branch that also has a short one; undefined for all others. */
function nearLengthOf(name: string): number | undefined {
	const { reaches, rows = [] } = findMnemonic(name) ?? {};
	const near = rows.find(({ places: [place] }) => place?.kind === "relative" && place.width === 32);
	return near && reaches?.has(8) ? branchLength(near, 32, 64) : undefined;
}

/** True, with an error, for a branch whose distance GNU as would give 16 bits, where Intel's processors read 32. */
function refusesNarrow(unit: Unit, { mnemonic, manner }: PreparedRequest, span: Span): boolean {
	const isNarrow =
		unit.dialect.name === "gas" &&
		manner?.data === true &&
		!((manner.rex ?? 0) & 8) &&
		findMnemonic(mnemonic)?.reaches.has(32) === true;
	if (isNarrow) {
		const message = `\`data16\` before \`${mnemonic}\` makes its distance 16 bits wide in GNU as, and processors differ in how they read that`;
		unit.reporter.report(span, "unsupported", message);
	}
	return isNarrow;
}

/** `before` are bytes of prefixes; those of a branch are put down with them, since they do not count in its reach. */
function emit(unit: Unit, request: PreparedRequest, before: readonly number[], span: Span): void {
	const hasTarget = request.operands.some(({ operand }) => operand.kind === "target");
	if (hasTarget && refusesNarrow(unit, request, span)) {
		return;
	}
	const own = hasTarget && request.manner ? prefixesOf(branchManner(request.mnemonic, request.manner)) : [];
	const start = unit.section.append([...before, ...own]);
	const rest = hasTarget ? { ...request, manner: undefined } : request;
	if (putBranch(unit, rest, span) || putBytes(unit, rest, span)) {
		unit.lines.push({ start, end: unit.here(), span, kind: "instruction" });
		unit.origins.instructionAt(start, span.source, span.start);
	}
}

/** GNU as leaves out the prefix 67 before a branch that does not count. */
function branchManner(name: string, manner: Manner): Manner {
	return findMnemonic(name)?.reaches.has(32) ? { ...manner, address: false } : manner;
}

/** Puts down a branch that may grow; false when this is none. */
function putBranch(unit: Unit, request: PreparedRequest, span: Span): boolean {
	const [operand, ...others] = request.operands;
	const isPlain = others.length === 0 && !request.repeat && !request.lock;
	if (operand?.operand.kind !== "target" || !operand.value || !isPlain || operand.operand.near) {
		return false;
	}
	const length = nearLengthOf(request.mnemonic);
	if (length === undefined) {
		return false;
	}
	const near = operand.operand.short ? 2 : length;
	const place = unit.section.close({ kind: "jump", target: operand.value, near }, 2);
	unit.fixups.push({ kind: "instruction", place, request, length, elastic: true, span });
	return true;
}

/** Puts down the bytes of an instruction of fixed length; false after an error. */
function putBytes(unit: Unit, request: PreparedRequest, span: Span): boolean {
	const selection = select(completeRequest(unit, request, 0n, (operand) => operand.operand));
	if (selection.kind === "mismatch") {
		refuse(unit, request, selection, span);
		return false;
	}
	warnTruncated(unit, request, selection, span);
	if (selection.assumed) {
		const message = `nothing says how wide the memory is that \`${request.mnemonic}\` uses; it is taken as GNU as takes it, and a letter at the end of the name would say it: \`${request.mnemonic}l\``;
		unit.reporter.report(span, "assumed-width", message, { severity: "warning" });
	}
	const place = unit.section.append(selection.bytes);
	if (request.operands.some(dependsOnAddress)) {
		unit.fixups.push({ kind: "instruction", place, request, length: selection.bytes.length, elastic: false, span });
	}
	if (request.operands.some(({ slot }) => slot)) {
		markSlots(unit, request, selection.bytes, place);
	}
	return true;
}

/** Where a name stands among the operands, it is looked up first: `mov r16, 1` is no matter of widths. */
function refuse(unit: Unit, request: PreparedRequest, selection: Selection & { kind: "mismatch" }, span: Span): void {
	if (request.operands.some(({ value }) => value)) {
		const place = unit.section.append([]);
		unit.fixups.push({ kind: "instruction", place, request, length: 0, elastic: false, span });
	} else {
		reportMismatch(unit, request, selection, span);
	}
}

function dependsOnAddress({ value, fromNext, operand }: PreparedOperand): boolean {
	return value !== undefined || fromNext === true || operand.kind === "target";
}

function markSlots(unit: Unit, request: PreparedRequest, bytes: Uint8Array, place: Place): void {
	const decoded = decode(bytes, 0n);
	const operands = typeof decoded === "string" ? [] : decoded.operands;
	const memory = operands.find((operand) => operand.kind === "memory");
	for (const { slot } of request.operands) {
		if (slot) {
			const symbol = unit.symbols.entry(slot.name);
			unit.slots.push({ place, width: memory?.width, symbol, ...slot });
		}
	}
}

/** The request for `select`, with each operand as `complete` gives it. */
export function completeRequest(
	unit: Unit,
	request: PreparedRequest,
	address: bigint,
	complete: (operand: PreparedOperand) => Operand,
): Request {
	const { mnemonic, repeat, lock, manner, width } = request;
	return {
		mnemonic,
		repeat,
		lock,
		manner,
		width,
		assumes: unit.isAtt,
		address,
		dialect: unit.dialect.name,
		operands: request.operands.map(complete),
	};
}

/** Says that a number was too large and was cut; the warning goes to its operand. */
export function warnTruncated(
	unit: Unit,
	{ operands }: PreparedRequest,
	{ truncated }: Selection & { kind: "instruction" },
	span: Span,
): void {
	const operand = truncated === undefined ? undefined : operands[truncated];
	if (operand) {
		const message = "this number does not fit here; NASM cuts off its upper part, and so it is done";
		unit.reporter.report(operand.span ?? span, "truncated", message, { severity: "warning" });
	}
}

/** Says why no encoding fits, at the operand to blame or at the whole instruction. */
export function reportMismatch(
	unit: Unit,
	request: PreparedRequest,
	selection: Selection & { kind: "mismatch" },
	span: Span,
): void {
	const blamed = selection.operand === undefined ? undefined : request.operands[selection.operand];
	unit.reporter.report(blamed?.span ?? span, "operands", selection.message);
}
