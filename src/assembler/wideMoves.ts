// `movd` with a general register of 64 bits, which is `movq`: processors' first
// manuals of 64 bits, and compilers after them, wrote it so. GNU as and yasm take
// it; NASM does not, so there it is done with a warning.

import { replacement } from "./reporter.ts";
import type { ExpressionSyntax } from "./syntax.ts";
import type { Token } from "./token.ts";
import type { Unit } from "./unit.ts";

/** The name of the instruction that is meant: `movq` for such a `movd`, else the name given. */
export function meantMove(unit: Unit, name: string, written: Token, operands: readonly ExpressionSyntax[]): string {
	if (name.toLowerCase() !== "movd" || !operands.some(isVector) || !operands.some(isWide)) {
		return name;
	}
	if (unit.dialect.name === "nasm") {
		const span = unit.spanOf(written);
		const message = "yasm takes this for `movq`, and so it is done; NASM refuses it";
		unit.reporter.report(span, "operands", message, { severity: "warning", fixes: [replacement(span, "movq")] });
	}
	return "movq";
}

function isVector(operand: ExpressionSyntax): boolean {
	return operand.kind === "register" && operand.register.file === "xmm";
}

function isWide(operand: ExpressionSyntax): boolean {
	return operand.kind === "register" && operand.register.file === "general" && operand.register.width === 64;
}
