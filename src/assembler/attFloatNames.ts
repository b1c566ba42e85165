// Names of x87's instructions in AT&T syntax: the width of memory stands at their end,
// with other letters than elsewhere, and where the result goes to another register
// than st0, subtractions and divisions have their names exchanged (GNU as manual,
// section "AT&T Mnemonic versus Intel Mnemonic").

import type { OperandWidth } from "../isa/registers.ts";
import type { ExpressionSyntax } from "./syntax.ts";

interface FloatName {
	/** As Intel syntax has it. */
	readonly name: string;
	/** Of memory, in bits, where the name says it. */
	readonly source?: OperandWidth;
}

const floatNames = /^(fld|fstp?|fadd|fmul|fsubr?|fdivr?|fcomp?)([sl]|(?<=^(?:fld|fstp))t)$/;
const integerNames = /^(fild|fistp?|fisttp|fi(?:add|mul|subr?|divr?|comp?))([sl]|(?<=^(?:fild|fistp|fisttp))(?:ll|q))$/;
const floatWidths: Readonly<Record<string, OperandWidth>> = { s: 32, l: 64, t: 80 };
const integerWidths: Readonly<Record<string, OperandWidth>> = { s: 16, l: 32, ll: 64, q: 64 };

/** The name in Intel syntax; undefined for names that are the same there. Operands in AT&T's order. */
export function attFloatName(name: string, operands: readonly ExpressionSyntax[]): FloatName | undefined {
	if (!name.startsWith("f")) {
		return undefined;
	}
	const [, float = "", floatSuffix = ""] = floatNames.exec(name) ?? [];
	if (float !== "") {
		return { name: float, source: floatWidths[floatSuffix] };
	}
	const [, integer = "", integerSuffix = ""] = integerNames.exec(name) ?? [];
	if (integer !== "") {
		return { name: integer, source: integerWidths[integerSuffix] };
	}
	const [, operation, reversed, popping] = /^(fsub|fdiv)(r?)(p?)$/.exec(name) ?? [];
	const isExchanged = operation !== undefined && (popping === "p" || operands.length === 0 || goesElsewhere(operands));
	return isExchanged ? { name: `${operation}${reversed === "r" ? "" : "r"}${popping}` } : undefined;
}

/** Whether the last of two registers is not st0. */
function goesElsewhere(operands: readonly ExpressionSyntax[]): boolean {
	const last = operands.length === 2 ? operands[1] : undefined;
	return last?.kind === "register" && last.register.file === "x87" && last.register.number !== 0;
}
