// The memory that an operand's terms are: which register is base and which is
// index, a displacement of the width that the dialect gives it, and the name that
// the place gets in a frame when it stands beside rbp or rsp.

import type { Memory } from "../isa/instruction.ts";
import type { Register } from "../isa/registers.ts";
import { type BaseAndIndex, type NasmAddress, scaleOf } from "./nasmAddress.ts";
import { failOperand, type OperandTerms } from "./operandTerms.ts";
import type { PreparedOperand } from "./preparedRequest.ts";
import type { ExpressionSyntax } from "./syntax.ts";
import { constantOf } from "./value.ts";

/** The memory with its open value; undefined after an error, which has been reported. */
export function memoryOperand(
	syntax: ExpressionSyntax,
	terms: OperandTerms,
): Omit<PreparedOperand, "span"> | undefined {
	const number = terms.value ? constantOf(terms.value) : 0n;
	const open = number === undefined ? terms.value : undefined;
	const { width, segment, keepsIndex } = terms;
	const displacement = number === undefined ? 0n : cutDisplacement(terms, syntax, number);
	const displacementWidth =
		terms.displacementWidth === 8 || terms.displacementWidth === 64 ? terms.displacementWidth : undefined;
	const symbolic = open || terms.displacementWidth === 32 ? true : undefined;
	if (terms.rip) {
		if (terms.registers.length > 0) {
			failOperand(terms, syntax, "`rip` stands alone in an address, without another register");
			return undefined;
		}
		const operand = { kind: "memory", base: "rip", scale: 1, displacement, symbolic, width, segment } as const;
		return { operand, value: open, fromNext: open ? undefined : true };
	}
	const registers = baseAndIndex(terms, syntax);
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
	return { operand, value: open, slot: slotOf(terms, base) };
}

/** NASM cuts off the upper part of a displacement that is too large, and so it is done. */
function cutDisplacement(
	{ unit, displacementWidth, rip, registers }: OperandTerms,
	syntax: ExpressionSyntax,
	number: bigint,
): bigint {
	if (!unit.dialect.grammar.nasm || rip || displacementWidth === 64) {
		return number;
	}
	const width = displacementWidth === 8 && registers.length > 0 ? 8 : 32;
	const cut = BigInt.asIntN(width, number);
	if (cut !== number && BigInt.asIntN(64, cut) !== BigInt.asIntN(64, number)) {
		const message = `this displacement does not fit in ${width} signed bits; NASM cuts off its upper part, and so it is done`;
		unit.error(syntax, "truncated", message, { severity: "warning" });
	}
	return cut;
}

function baseAndIndex(terms: OperandTerms, syntax: ExpressionSyntax): BaseAndIndex | undefined {
	if (terms.address) {
		return nasmBaseAndIndex(terms, terms.address);
	}
	const [first, second] = terms.registers;
	if (terms.registers.length > 2) {
		failOperand(terms, syntax, "an address has at most two registers: a base and an index");
		return undefined;
	}
	if (first && second && first.scale === 1n && second.scale !== undefined) {
		return { base: first.register, index: second.register, scale: scaleOf(second.scale) };
	}
	if (first && second && first.scale !== undefined && second.scale !== undefined) {
		failOperand(terms, second.syntax, "only one register of an address can be multiplied");
		return undefined;
	}
	const index = second?.scale !== undefined ? second : first?.scale !== undefined ? first : second;
	const base = index === first ? second : first;
	return { base: base?.register, index: index?.register, scale: scaleOf(index?.scale) };
}

function nasmBaseAndIndex(terms: OperandTerms, address: NasmAddress): BaseAndIndex | undefined {
	const found = address.parts(terms.keepsIndex ?? false);
	if ("message" in found) {
		failOperand(terms, found.term.syntax, found.message);
		return undefined;
	}
	return found;
}

function slotOf(terms: OperandTerms, base: Register | undefined): PreparedOperand["slot"] {
	const named = base?.name === "rbp" || base?.name === "rsp" ? base.name : undefined;
	if (named && terms.macro && terms.value && terms.names.length === 0) {
		return { base: named, name: terms.macro.name, named: terms.macro.offset, offset: terms.value };
	}
	const [name, ...others] = terms.names;
	if (!named || name === undefined || others.length > 0 || !terms.value) {
		return undefined;
	}
	return { base: named, name, offset: terms.value };
}
