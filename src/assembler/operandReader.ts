// Reads an operand's syntax. In GNU as with Intel syntax a bare label is the
// memory at it, `offset label` its address, a known constant a number; terms
// of an address may stand inside or outside the brackets. In NASM memory is what
// stands in brackets, and nothing else. Values that are not known yet are put
// aside, and their place is kept at full width.

import type { Immediate, Memory, Operand } from "../isa/instruction.ts";
import type { Register } from "../isa/registers.ts";
import { bind, bindNumber } from "./binder.ts";
import type { PreparedOperand } from "./instruction.ts";
import { NasmAddress } from "./nasmAddress.ts";
import { replacement } from "./reporter.ts";
import type { ExpressionSyntax, MemorySyntax } from "./syntax.ts";
import type { Unit } from "./unit.ts";
import { binaryValue, constantOf, constantValue, isOneAddress, isProblem, rawConstantOf, type Value } from "./value.ts";

/** What the terms of one operand add up to. */
interface Parts {
	readonly unit: Unit;
	readonly registers: { readonly register: Register; readonly scale?: bigint; readonly syntax: ExpressionSyntax }[];
	/** The same in NASM. */
	readonly address: NasmAddress;
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
	/** NASM: a branch at least reach; one at full reach; a number at full width. */
	short: boolean;
	near: boolean;
	strict: boolean;
	failed: boolean;
}

/** An operand of GNU as with its open value; undefined after an error, which has been reported. */
export function readGasOperand(unit: Unit, syntax: ExpressionSyntax, isBranch: boolean): PreparedOperand | undefined {
	const span = unit.spanOf(syntax);
	if (syntax.kind === "register") {
		return { operand: { kind: "register", register: syntax.register }, span };
	}
	const parts = collect(unit, syntax);
	if (parts.failed) {
		return undefined;
	}
	const number = parts.value && constantOf(parts.value);
	if (parts.value && isTooLarge(parts.value)) {
		unit.error(syntax, "range", "this number does not fit in 64 bits");
		return undefined;
	}
	if (!parts.memory && refusesBareRegister(parts, syntax)) {
		return undefined;
	}
	// `[offset x]` is a number all the same.
	const isNumber = parts.offset && parts.registers.length === 0 && !parts.rip && !hasSegment(parts);
	const isAddress = parts.memory && !isNumber;
	const isBareLabel = parts.value !== undefined && isOneAddress(parts.value) && !parts.offset;
	if (isAddress || (isBareLabel && !(isBranch && parts.width === undefined))) {
		const operand = memoryOperand(syntax, parts);
		return operand && { span, ignoredSegment: parts.ignoredSegment, ...operand };
	}
	const value = parts.value ?? constantValue(0n);
	// GNU as keeps the full width for whatever `offset` is asked about a label, even a difference that is known.
	const symbolic = (parts.offset && parts.labels) || undefined;
	return isBranch ? { span, ...target(value, number) } : { span, ...immediate(value, number, symbolic) };
}

function hasSegment({ segment, ignoredSegment }: Parts): boolean {
	return segment !== undefined || ignoredSegment !== undefined;
}

/** The same for NASM. */
export function readNasmOperand(unit: Unit, syntax: ExpressionSyntax, isBranch: boolean): PreparedOperand | undefined {
	const span = unit.spanOf(syntax);
	const register = qualifiedRegister(unit, syntax);
	if (register) {
		return { operand: { kind: "register", register }, span };
	}
	const parts = collect(unit, syntax);
	if (parts.failed || (!parts.memory && refusesBareRegister(parts, syntax))) {
		return undefined;
	}
	parts.value &&= unit.foresee(parts.value);
	parts.labels &&= parts.value === undefined || constantOf(parts.value) === undefined;
	if (parts.memory) {
		const isLabel = parts.registers.length === 0 && parts.labels;
		const isRelative = unit.relative && parts.addressing !== "abs" && parts.segment === undefined;
		parts.rip = isLabel && (parts.addressing === "rel" || isRelative);
		const operand = memoryOperand(syntax, parts);
		return operand && { span, ignoredSegment: parts.ignoredSegment, ...operand };
	}
	const value = parts.value ?? constantValue(0n);
	const number = constantOf(value);
	if (isTooLarge(value)) {
		unit.error(syntax, "range", "this number does not fit in 64 bits");
		return undefined;
	}
	if (!isBranch) {
		const asked = parts.width;
		const prepared = immediate(value, number, parts.strict || undefined, asked);
		return { span, asked, operand: prepared.operand, value: prepared.value };
	}
	const prepared = target(value, parts.short ? undefined : number);
	const { operand } = prepared;
	const near = !parts.short && (parts.near || parts.strict || parts.width === 64 || number !== undefined);
	return {
		span,
		...prepared,
		operand: operand.kind === "target" ? { ...operand, near, short: parts.short } : operand,
	};
}

/** The register in `dword eax` or `near rax`, whose own width counts; undefined for anything else. */
function qualifiedRegister(unit: Unit, syntax: ExpressionSyntax): Register | undefined {
	if (syntax.kind === "register") {
		return syntax.register;
	}
	const register =
		syntax.kind === "reach" || syntax.kind === "sized" ? qualifiedRegister(unit, syntax.operand) : undefined;
	if (register?.file === "general" && syntax.kind === "sized" && syntax.width !== register.width) {
		const message = `${register.name} is ${register.width} bits wide, so the width before it changes nothing`;
		unit.error(syntax, "operand", message, { severity: "warning" });
	}
	return register;
}

/** Registers outside brackets stand alone, without sums and widths. */
function refusesBareRegister(parts: Parts, syntax: ExpressionSyntax): boolean {
	if (parts.rip) {
		fail(parts, syntax, "`rip` can be used only in an address, like `[rip + x]`");
	} else if (parts.registers.length > 0 && parts.width !== undefined) {
		fail(parts, syntax, "a width with `ptr` goes with memory, not with a register; memory is written in brackets");
	} else if (parts.registers.length > 0) {
		const span = parts.unit.spanOf(syntax);
		const written = parts.unit.sources[span.source]?.text.slice(span.start, span.end) ?? "";
		const fixes = [replacement(span, `[${written}]`)];
		parts.unit.error(
			syntax,
			"operand",
			`\`${written}\` computes with a register, which only an address can: write \`[${written}]\``,
			{ fixes },
		);
		parts.failed = true;
	}
	return parts.failed;
}

function isTooLarge(value: Value): boolean {
	const number = rawConstantOf(value) ?? 0n;
	return number >= 1n << 64n || number < -(1n << 63n);
}

function immediate(
	value: Value,
	number: bigint | undefined,
	symbolic?: true,
	asked?: Immediate["asked"],
): { operand: Immediate; value?: Value } {
	return number === undefined
		? { operand: { kind: "immediate", value: 0n, symbolic: true, asked }, value }
		: { operand: { kind: "immediate", value: number, symbolic, asked }, value: undefined };
}

function target(value: Value, number: bigint | undefined): { operand: Operand; value?: Value } {
	return number === undefined
		? { operand: { kind: "target", address: 0n }, value }
		: { operand: { kind: "target", address: BigInt.asUintN(64, number), near: true } };
}

function collect(unit: Unit, syntax: ExpressionSyntax): Parts {
	const parts: Parts = {
		unit,
		registers: [],
		address: new NasmAddress(),
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
	addTerms(parts, syntax, "+");
	return parts;
}

function addTerms(parts: Parts, syntax: ExpressionSyntax, sign: "+" | "-"): void {
	switch (syntax.kind) {
		case "memory":
			addMemory(parts, syntax, sign);
			break;
		case "sized":
			parts.width = syntax.width;
			addTerms(parts, syntax.operand, sign);
			break;
		case "offset":
			addOffset(parts, syntax, sign);
			break;
		case "reach":
			parts.short ||= syntax.reach === "short";
			parts.near ||= syntax.reach === "near";
			parts.strict ||= syntax.reach === "strict";
			addTerms(parts, syntax.operand, sign);
			break;
		case "register":
			addRegister(parts, syntax, sign);
			break;
		case "unary":
			if (syntax.operator === "-" || syntax.operator === "+") {
				addTerms(parts, syntax.operand, syntax.operator === sign ? "+" : "-");
				return;
			}
			addValue(parts, syntax, sign);
			break;
		case "binary":
			addBinary(parts, syntax, sign);
			break;
		default:
			addValue(parts, syntax, sign);
	}
}

/** Brackets and segments inside `offset …` mean nothing. */
function addOffset(parts: Parts, { operand }: ExpressionSyntax & { kind: "offset" }, sign: "+" | "-"): void {
	const { memory, segment, ignoredSegment } = parts;
	addTerms(parts, operand, sign);
	Object.assign(parts, { offset: true, memory, segment, ignoredSegment });
}

function addBinary(parts: Parts, syntax: ExpressionSyntax & { kind: "binary" }, sign: "+" | "-"): void {
	const { operator, left, right } = syntax;
	if (operator === "+" || operator === "-") {
		addTerms(parts, left, sign);
		addTerms(parts, right, operator === sign ? "+" : "-");
		return;
	}
	if (operator === "*" && parts.unit.dialect.grammar.nasm && holdsRegister(syntax)) {
		addMultiple(parts, syntax, sign, 1n);
		return;
	}
	const scaled = left.kind === "register" ? left : right;
	if (operator === "*" && scaled.kind === "register") {
		const scale = bindNumber(parts.unit, scaled === left ? right : left);
		parts.failed ||= scale === undefined;
		addRegister(parts, scaled, sign, scale);
		return;
	}
	addValue(parts, syntax, sign);
}

/** NASM: `2*(rax + 5)` is `2*rax + 2*5`, and `2*rax*2` is `4*rax`. */
function addMultiple(parts: Parts, syntax: ExpressionSyntax, sign: "+" | "-", factor: bigint): void {
	const { start, end } = syntax;
	if (syntax.kind === "register") {
		addRegister(parts, syntax, sign, factor);
	} else if (!holdsRegister(syntax) || syntax.kind !== "binary") {
		const right: ExpressionSyntax = { kind: "number", value: factor, start, end };
		addValue(parts, { kind: "binary", operator: "*", left: syntax, right, start, end }, sign);
	} else if (syntax.operator === "*") {
		const [many, number] = holdsRegister(syntax.left) ? [syntax.left, syntax.right] : [syntax.right, syntax.left];
		const times = bindNumber(parts.unit, number);
		parts.failed ||= times === undefined;
		noteSums(parts, number);
		addMultiple(parts, many, sign, factor * (times ?? 1n));
	} else if (syntax.operator === "+" || syntax.operator === "-") {
		addMultiple(parts, syntax.left, sign, factor);
		addMultiple(parts, syntax.right, syntax.operator === sign ? "+" : "-", factor);
	} else {
		addValue(parts, syntax, sign);
	}
}

/** Tells the address of sums inside a number. */
function noteSums({ address }: Parts, syntax: ExpressionSyntax): void {
	if (holdsSum(syntax)) {
		address.noteSum();
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

function addMemory(parts: Parts, syntax: MemorySyntax, sign: "+" | "-"): void {
	noteMemory(parts, syntax);
	const { address } = syntax;
	if (sign === "-" && address.kind === "binary" && address.start === syntax.start) {
		// `table-8[rcx]`: brackets behind a term bind last of all, so the minus is not theirs.
		addTerms(parts, address.left, "-");
		addTerms(parts, address.right, "+");
		return;
	}
	addTerms(parts, address, sign);
}

function noteMemory(parts: Parts, syntax: MemorySyntax): void {
	parts.memory = true;
	parts.width = syntax.width ?? parts.width;
	parts.addressing = syntax.addressing ?? parts.addressing;
	parts.displacementWidth = syntax.displacementWidth ?? parts.displacementWidth;
	parts.keepsIndex ||= syntax.keepsIndex;
	if (syntax.segment === "fs" || syntax.segment === "gs") {
		parts.segment = syntax.segment;
		parts.unit.usesThread ||= syntax.segment === "fs";
	} else {
		parts.ignoredSegment = syntax.segment ?? parts.ignoredSegment;
	}
	if (syntax.bareWidth) {
		warnBareWidth(parts.unit, syntax);
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
	parts: Parts,
	syntax: ExpressionSyntax & { kind: "register" },
	sign: "+" | "-",
	scale?: bigint,
): void {
	if (parts.unit.dialect.grammar.nasm) {
		parts.address.add(syntax.register, sign === "+" ? (scale ?? 1n) : -(scale ?? 1n), scale !== undefined, syntax);
		parts.registers.push({ register: syntax.register, syntax });
		return;
	}
	if (sign === "-") {
		fail(parts, syntax, "a register can only be added in an address, not subtracted");
		return;
	}
	if (scale !== undefined && ![1n, 2n, 4n, 8n].includes(scale)) {
		fail(parts, syntax, "a register in an address can be multiplied by 1, 2, 4 or 8 only");
		return;
	}
	parts.registers.push({ register: syntax.register, scale, syntax });
}

function addValue(parts: Parts, syntax: ExpressionSyntax, sign: "+" | "-"): void {
	if (syntax.kind === "name" && /^[re]ip$/i.test(syntax.name) && parts.unit.dialect.grammar.nasm) {
		fail(parts, syntax, "NASM has no name for `rip` in an address; write `[rel x]`");
		return;
	}
	if (syntax.kind === "name" && /^[re]ip$/i.test(syntax.name)) {
		parts.rip = true;
		return;
	}
	if (syntax.kind === "name") {
		parts.names.push(parts.unit.fullName(syntax.name));
	}
	if (syntax.kind === "number" && syntax.slot) {
		parts.macro = syntax.slot;
	}
	const value = bind(parts.unit, syntax);
	if (!value) {
		parts.failed = true;
		return;
	}
	noteSums(parts, syntax);
	parts.labels ||= constantOf(value) === undefined;
	if (!parts.value && sign === "+") {
		parts.value = value;
		return;
	}
	const sum = binaryValue(sign, parts.value ?? constantValue(0n), value, parts.unit.spanOf(syntax));
	if (parts.value && (isProblem(sum) || constantOf(sum) !== 0n)) {
		parts.address.noteSum();
	}
	parts.value = isProblem(sum) ? parts.value : sum;
}

function fail(parts: Parts, syntax: ExpressionSyntax, message: string): void {
	parts.failed = true;
	parts.unit.error(syntax, "operand", message);
}

function memoryOperand(syntax: ExpressionSyntax, parts: Parts): Omit<PreparedOperand, "span"> | undefined {
	const number = parts.value ? constantOf(parts.value) : 0n;
	const open = number === undefined ? parts.value : undefined;
	const { width, segment, keepsIndex } = parts;
	const displacement = number === undefined ? 0n : cutDisplacement(parts, syntax, number);
	const displacementWidth =
		parts.displacementWidth === 8 || parts.displacementWidth === 64 ? parts.displacementWidth : undefined;
	const symbolic = open || parts.displacementWidth === 32 ? true : undefined;
	if (parts.rip) {
		if (parts.registers.length > 0) {
			fail(parts, syntax, "`rip` stands alone in an address, without another register");
			return undefined;
		}
		const operand = { kind: "memory", base: "rip", scale: 1, displacement, symbolic, width, segment } as const;
		return { operand, value: open, fromNext: open ? undefined : true };
	}
	const registers = baseAndIndex(parts, syntax);
	if (!registers) {
		return undefined;
	}
	const { base, index, scale } = registers;
	const operand: Memory = {
		kind: "memory",
		base,
		index,
		scale,
		displacement,
		displacementWidth,
		keepsIndex,
		symbolic,
		width,
		segment,
	};
	return { operand, value: open, slot: slotOf(parts, base) };
}

/** NASM cuts off the upper part of a displacement that is too large, and so it is done. */
function cutDisplacement({ unit, displacementWidth, rip }: Parts, syntax: ExpressionSyntax, number: bigint): bigint {
	if (!unit.dialect.grammar.nasm || rip || displacementWidth === 64) {
		return number;
	}
	const width = displacementWidth === 8 ? 8 : 32;
	const cut = BigInt.asIntN(width, number);
	if (cut !== number && BigInt.asIntN(64, cut) !== BigInt.asIntN(64, number)) {
		const message = `this displacement does not fit in ${width} signed bits; NASM cuts off its upper part, and so it is done`;
		unit.error(syntax, "truncated", message, { severity: "warning" });
	}
	return cut;
}

type BaseAndIndex = Pick<Memory, "index" | "scale"> & { readonly base?: Register };

function nasmBaseAndIndex(parts: Parts): BaseAndIndex | undefined {
	const found = parts.address.parts(parts.keepsIndex ?? false);
	if ("message" in found) {
		fail(parts, found.term.syntax, found.message);
		return undefined;
	}
	return found;
}

function baseAndIndex(parts: Parts, syntax: ExpressionSyntax): BaseAndIndex | undefined {
	if (parts.unit.dialect.grammar.nasm) {
		return nasmBaseAndIndex(parts);
	}
	const [first, second] = parts.registers;
	if (parts.registers.length > 2) {
		fail(parts, syntax, "an address has at most two registers: a base and an index");
		return undefined;
	}
	if (first && second && first.scale === 1n && second.scale !== undefined) {
		return { base: first.register, index: second.register, scale: scaleOf(second.scale) };
	}
	if (first && second && first.scale !== undefined && second.scale !== undefined) {
		fail(parts, second.syntax, "only one register of an address can be multiplied");
		return undefined;
	}
	const index = second?.scale !== undefined ? second : first?.scale !== undefined ? first : second;
	const base = index === first ? second : first;
	return { base: base?.register, index: index?.register, scale: scaleOf(index?.scale) };
}

function scaleOf(scale: bigint | undefined): Memory["scale"] {
	return scale === 2n ? 2 : scale === 4n ? 4 : scale === 8n ? 8 : 1;
}

function slotOf(parts: Parts, base: Register | undefined): PreparedOperand["slot"] {
	const named = base?.name === "rbp" || base?.name === "rsp" ? base.name : undefined;
	if (named && parts.macro && parts.value && parts.names.length === 0) {
		return { base: named, name: parts.macro.name, named: parts.macro.offset, offset: parts.value };
	}
	const [name, ...others] = parts.names;
	if (!named || name === undefined || others.length > 0 || !parts.value) {
		return undefined;
	}
	return { base: named, name, offset: parts.value };
}
