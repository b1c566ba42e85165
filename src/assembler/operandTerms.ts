// What an operand's syntax adds up to: registers, one value, and the words that
// say how all of it is meant. Terms may stand inside or outside the brackets, with
// either sign; whether they are an address, a number or a place to go to is not
// decided here.

import type { Memory } from "../isa/instruction.ts";
import type { Register } from "../isa/registers.ts";
import { bind, bindNumber } from "./binder.ts";
import { NasmAddress } from "./nasmAddress.ts";
import { replacement } from "./reporter.ts";
import type { ExpressionSyntax, MemorySyntax } from "./syntax.ts";
import type { Unit } from "./unit.ts";
import { binaryValue, constantOf, constantValue, isProblem, type Value } from "./value.ts";

/** What the terms of one operand add up to. */
export interface OperandTerms {
	readonly unit: Unit;
	readonly registers: { readonly register: Register; readonly scale?: bigint; readonly syntax: ExpressionSyntax }[];
	/** The same in NASM; undefined in GNU as. */
	readonly address: NasmAddress | undefined;
	/** Names of symbols used, for naming stack slots. */
	readonly names: string[];
	/** The macro that names this place in the frame. */
	macro?: { readonly name: string; readonly offset: bigint };
	value?: Value;
	rip: boolean;
	memory: boolean;
	offset: boolean;
	/** A term is the address of a label, or a symbol that is not known yet. */
	labels: boolean;
	width?: Memory["width"];
	segment?: "fs" | "gs";
	/** Another segment. */
	ignoredSegment?: string;
	/** NASM: how an address without registers counts. */
	addressing?: "rel" | "abs";
	/** NASM: the displacement's width in bits, and whether an index stays one. */
	displacementWidth?: MemorySyntax["displacementWidth"];
	keepsIndex?: boolean;
	/** NASM: the address is computed with 32 bits, whatever its registers. */
	isNarrow?: boolean;
	/** NASM: a branch at least reach; one at full reach; a number at full width. */
	short: boolean;
	near: boolean;
	strict: boolean;
	failed: boolean;
}

/** Adds up the terms of one operand. What is wrong with them is reported and makes them `failed`. */
export function collectTerms(unit: Unit, syntax: ExpressionSyntax): OperandTerms {
	const terms: OperandTerms = {
		unit,
		registers: [],
		address: unit.dialect.grammar.nasm ? new NasmAddress() : undefined,
		names: [],
		macro: undefined,
		value: undefined,
		width: undefined,
		segment: undefined,
		addressing: undefined,
		rip: false,
		memory: false,
		offset: false,
		labels: false,
		short: false,
		near: false,
		strict: false,
		failed: false,
	};
	addTerms(terms, syntax, "+");
	return terms;
}

function addTerms(terms: OperandTerms, syntax: ExpressionSyntax, sign: "+" | "-"): void {
	switch (syntax.kind) {
		case "memory":
			addMemory(terms, syntax, sign);
			break;
		case "sized":
			terms.width = syntax.width;
			addTerms(terms, syntax.operand, sign);
			break;
		case "offset":
			addOffset(terms, syntax, sign);
			break;
		case "reach":
			terms.short ||= syntax.reach === "short";
			terms.near ||= syntax.reach === "near";
			terms.strict ||= syntax.reach === "strict";
			addTerms(terms, syntax.operand, sign);
			break;
		case "register":
			addRegister(terms, syntax, sign);
			break;
		case "unary":
			if (syntax.operator === "-" || syntax.operator === "+") {
				addTerms(terms, syntax.operand, syntax.operator === sign ? "+" : "-");
				return;
			}
			addValue(terms, syntax, sign);
			break;
		case "binary":
			addBinary(terms, syntax, sign);
			break;
		default:
			addValue(terms, syntax, sign);
	}
}

/** Brackets and segments inside `offset …` mean nothing. */
function addOffset(terms: OperandTerms, { operand }: ExpressionSyntax & { kind: "offset" }, sign: "+" | "-"): void {
	const { memory, segment, ignoredSegment } = terms;
	addTerms(terms, operand, sign);
	Object.assign(terms, { offset: true, memory, segment, ignoredSegment });
}

function addBinary(terms: OperandTerms, syntax: ExpressionSyntax & { kind: "binary" }, sign: "+" | "-"): void {
	const { operator, left, right } = syntax;
	if (operator === "+" || operator === "-") {
		addTerms(terms, left, sign);
		addTerms(terms, right, operator === sign ? "+" : "-");
		return;
	}
	if (operator === "*" && terms.unit.dialect.grammar.nasm && holdsRegister(syntax)) {
		addMultiple(terms, syntax, sign, 1n);
		return;
	}
	const scaled = left.kind === "register" ? left : right;
	if (operator === "*" && scaled.kind === "register") {
		const scale = bindNumber(terms.unit, scaled === left ? right : left);
		terms.failed ||= scale === undefined;
		addRegister(terms, scaled, sign, scale);
		return;
	}
	addValue(terms, syntax, sign);
}

/** NASM: `2*(rax + 5)` is `2*rax + 2*5`, and `2*rax*2` is `4*rax`. */
function addMultiple(terms: OperandTerms, syntax: ExpressionSyntax, sign: "+" | "-", factor: bigint): void {
	const { start, end } = syntax;
	if (syntax.kind === "register") {
		addRegister(terms, syntax, sign, factor);
	} else if (!holdsRegister(syntax) || syntax.kind !== "binary") {
		const right: ExpressionSyntax = { kind: "number", value: factor, start, end };
		addValue(terms, { kind: "binary", operator: "*", left: syntax, right, start, end }, sign);
	} else if (syntax.operator === "*") {
		const [many, number] = holdsRegister(syntax.left) ? [syntax.left, syntax.right] : [syntax.right, syntax.left];
		const times = bindNumber(terms.unit, number);
		terms.failed ||= times === undefined;
		noteSums(terms, number);
		addMultiple(terms, many, sign, factor * (times ?? 1n));
	} else if (syntax.operator === "+" || syntax.operator === "-") {
		addMultiple(terms, syntax.left, sign, factor);
		addMultiple(terms, syntax.right, syntax.operator === sign ? "+" : "-", factor);
	} else {
		addValue(terms, syntax, sign);
	}
}

/** Tells the address of sums inside a number. */
function noteSums({ address }: OperandTerms, syntax: ExpressionSyntax): void {
	if (holdsSum(syntax)) {
		address?.noteSum();
	}
}

function holdsSum(syntax: ExpressionSyntax): boolean {
	return (
		syntax.kind === "binary" &&
		(syntax.operator === "+" || syntax.operator === "-" || holdsSum(syntax.left) || holdsSum(syntax.right))
	);
}

function holdsRegister(syntax: ExpressionSyntax): boolean {
	return (
		syntax.kind === "register" ||
		(syntax.kind === "binary" && (holdsRegister(syntax.left) || holdsRegister(syntax.right)))
	);
}

function addMemory(terms: OperandTerms, syntax: MemorySyntax, sign: "+" | "-"): void {
	noteMemory(terms, syntax);
	const { address } = syntax;
	if (sign === "-" && address.kind === "binary" && address.start === syntax.start) {
		// `table-8[rcx]`: brackets behind a term bind last of all, so the minus is not theirs.
		addTerms(terms, address.left, "-");
		addTerms(terms, address.right, "+");
		return;
	}
	addTerms(terms, address, sign);
}

function noteMemory(terms: OperandTerms, syntax: MemorySyntax): void {
	terms.memory = true;
	terms.width = syntax.width ?? terms.width;
	terms.addressing = syntax.addressing ?? terms.addressing;
	terms.displacementWidth = syntax.displacementWidth ?? terms.displacementWidth;
	terms.keepsIndex ||= syntax.keepsIndex;
	terms.isNarrow ||= syntax.isNarrow;
	if (syntax.segment === "fs" || syntax.segment === "gs") {
		terms.segment = syntax.segment;
		terms.unit.usesThread ||= syntax.segment === "fs";
	} else {
		terms.ignoredSegment = syntax.segment ?? terms.ignoredSegment;
	}
	if (syntax.bareWidth) {
		warnBareWidth(terms.unit, syntax);
	}
}

/** GNU as takes `dword [rax]` for 4[rax], which nobody means. */
function warnBareWidth(unit: Unit, syntax: MemorySyntax): void {
	const text = unit.source.text.slice(syntax.start, syntax.end);
	const written = /^\w+/.exec(text)?.[0] ?? "";
	const span = unit.span(syntax.start, syntax.start + written.length);
	const message = `GNU as would read \`${written}\` without \`ptr\` as a number to add to the address; it is taken as a width here`;
	const fixes = [replacement(span, `${written} ptr`)];
	unit.reporter.report(span, "width-without-ptr", message, { severity: "warning", fixes });
}

function addRegister(
	terms: OperandTerms,
	syntax: ExpressionSyntax & { kind: "register" },
	sign: "+" | "-",
	scale?: bigint,
): void {
	if (terms.address) {
		terms.address.add(syntax.register, sign === "+" ? (scale ?? 1n) : -(scale ?? 1n), scale !== undefined, syntax);
		terms.registers.push({ register: syntax.register, syntax });
		return;
	}
	if (sign === "-") {
		failOperand(terms, syntax, "a register can only be added in an address, not subtracted");
		return;
	}
	if (scale !== undefined && ![1n, 2n, 4n, 8n].includes(scale)) {
		failOperand(terms, syntax, "a register in an address can be multiplied by 1, 2, 4 or 8 only");
		return;
	}
	terms.registers.push({ register: syntax.register, scale, syntax });
}

function addValue(terms: OperandTerms, syntax: ExpressionSyntax, sign: "+" | "-"): void {
	if (syntax.kind === "name") {
		const isPointer = syntax.name.length === 3 && /^[re]ip$/i.test(syntax.name);
		if (isPointer && terms.unit.dialect.grammar.nasm) {
			failOperand(terms, syntax, "NASM has no name for `rip` in an address; write `[rel x]`");
			return;
		}
		if (isPointer) {
			terms.rip = true;
			return;
		}
		terms.names.push(terms.unit.fullName(syntax.name));
	}
	if (syntax.kind === "number" && syntax.slot) {
		terms.macro = syntax.slot;
	}
	const value = bind(terms.unit, syntax);
	if (!value) {
		terms.failed = true;
		return;
	}
	noteSums(terms, syntax);
	terms.labels ||= constantOf(value) === undefined;
	if (!terms.value && sign === "+") {
		terms.value = value;
		return;
	}
	const sum = binaryValue(sign, terms.value ?? constantValue(0n), value, terms.unit.spanOf(syntax));
	if (terms.value && (isProblem(sum) || constantOf(sum) !== 0n)) {
		terms.address?.noteSum();
	}
	terms.value = isProblem(sum) ? terms.value : sum;
}

/** Reports that the terms make no operand. */
export function failOperand(terms: OperandTerms, syntax: ExpressionSyntax, message: string): void {
	terms.failed = true;
	terms.unit.error(syntax, "operand", message);
}
