// Reads an operand's syntax. In GNU as with Intel syntax a bare label is the
// memory at it, `offset label` its address, a known constant a number; terms
// of an address may stand inside or outside the brackets. In NASM memory is what
// stands in brackets, and nothing else. Values that are not known yet are put
// aside, and their place is kept at full width.

import type { Immediate, Target } from "../isa/instruction.ts";
import type { Register } from "../isa/registers.ts";
import { memoryOperand } from "./memoryOperand.ts";
import { collectTerms, failOperand, type OperandTerms } from "./operandTerms.ts";
import type { PreparedOperand } from "./preparedRequest.ts";
import { replacement } from "./reporter.ts";
import type { ExpressionSyntax } from "./syntax.ts";
import type { Unit } from "./unit.ts";
import { constantOf, constantValue, isOneAddress, rawConstantOf, type Value } from "./value.ts";

/** An operand of GNU as with its open value; undefined after an error, which has been reported. */
export function readGasOperand(unit: Unit, syntax: ExpressionSyntax, isBranch: boolean): PreparedOperand | undefined {
	const span = unit.spanOf(syntax);
	if (syntax.kind === "register") {
		return { operand: { kind: "register", register: syntax.register }, span };
	}
	const terms = collectTerms(unit, syntax);
	if (terms.failed) {
		return undefined;
	}
	const number = terms.value && constantOf(terms.value);
	if (terms.value && isTooLarge(terms.value)) {
		unit.error(syntax, "range", "this number does not fit in 64 bits");
		return undefined;
	}
	if (!terms.memory && refusesBareRegister(terms, syntax)) {
		return undefined;
	}
	// `[offset x]` is a number all the same.
	const isNumber = terms.offset && terms.registers.length === 0 && !terms.rip && !hasSegment(terms);
	const isAddress = terms.memory && !isNumber;
	const isBareLabel = terms.value !== undefined && isOneAddress(terms.value) && !terms.offset;
	if (isAddress || (isBareLabel && !(isBranch && terms.width === undefined))) {
		const operand = memoryOperand(syntax, terms);
		return operand && { span, ignoredSegment: terms.ignoredSegment, ...operand };
	}
	const value = terms.value ?? constantValue(0n);
	// GNU as keeps the full width for whatever `offset` is asked about a label, even a difference that is known.
	const symbolic = (terms.offset && terms.labels) || undefined;
	return isBranch ? { span, ...target(value, number) } : { span, ...immediate(value, number, symbolic) };
}

/** The same for NASM. */
export function readNasmOperand(unit: Unit, syntax: ExpressionSyntax, isBranch: boolean): PreparedOperand | undefined {
	const span = unit.spanOf(syntax);
	const register = qualifiedRegister(unit, syntax);
	if (register) {
		return { operand: { kind: "register", register }, span };
	}
	const terms = collectTerms(unit, syntax);
	if (terms.failed || (!terms.memory && refusesBareRegister(terms, syntax))) {
		return undefined;
	}
	terms.value &&= unit.foresee(terms.value);
	terms.labels &&= terms.value === undefined || constantOf(terms.value) === undefined;
	if (terms.memory) {
		const isLabel = terms.registers.length === 0 && terms.labels;
		const isRelative = unit.relative && terms.addressing !== "abs" && terms.segment === undefined;
		terms.rip = isLabel && (terms.addressing === "rel" || isRelative);
		const operand = memoryOperand(syntax, terms);
		const { ignoredSegment, isNarrow } = terms;
		const isAbsolute = !isRelative && terms.addressing !== "rel";
		return operand && { span, ignoredSegment, isNarrow, isAbsolute, ...operand };
	}
	const value = terms.value ?? constantValue(0n);
	if (isTooLarge(value)) {
		unit.error(syntax, "range", "this number does not fit in 64 bits");
		return undefined;
	}
	if (isBranch) {
		return { span, ...nasmTarget(terms, value) };
	}
	const asked = terms.width;
	const { operand, value: open } = immediate(value, constantOf(value), terms.strict || undefined, asked);
	return { span, asked, operand, value: open };
}

/** Where a branch goes, and how far the words before it say that its displacement is to reach. */
function nasmTarget({ short, near, strict, width }: OperandTerms, value: Value): { operand: Target; value?: Value } {
	const number = constantOf(value);
	const prepared = target(value, short ? undefined : number);
	const reachesAll = !short && (near || strict || width === 64 || number !== undefined);
	return { ...prepared, operand: { ...prepared.operand, near: reachesAll, short } };
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
function refusesBareRegister(terms: OperandTerms, syntax: ExpressionSyntax): boolean {
	if (terms.rip) {
		failOperand(terms, syntax, "`rip` can be used only in an address, like `[rip + x]`");
	} else if (terms.registers.length > 0 && terms.width !== undefined) {
		failOperand(
			terms,
			syntax,
			"a width with `ptr` goes with memory, not with a register; memory is written in brackets",
		);
	} else if (terms.registers.length > 0) {
		const span = terms.unit.spanOf(syntax);
		const written = terms.unit.sources[span.source]?.text.slice(span.start, span.end) ?? "";
		const fixes = [replacement(span, `[${written}]`)];
		terms.unit.error(
			syntax,
			"operand",
			`\`${written}\` computes with a register, which only an address can: write \`[${written}]\``,
			{ fixes },
		);
		terms.failed = true;
	}
	return terms.failed;
}

function isTooLarge(value: Value): boolean {
	const number = rawConstantOf(value) ?? 0n;
	return number >= aboveAll || number < belowAll;
}

const aboveAll = 1n << 64n;
const belowAll = -(1n << 63n);

function hasSegment({ segment, ignoredSegment }: OperandTerms): boolean {
	return segment !== undefined || ignoredSegment !== undefined;
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

function target(value: Value, number: bigint | undefined): { operand: Target; value?: Value } {
	return number === undefined
		? { operand: { kind: "target", address: 0n }, value }
		: { operand: { kind: "target", address: BigInt.asUintN(64, number), near: true } };
}
