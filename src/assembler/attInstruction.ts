// AT&T syntax, GNU as's other one: takes an instruction apart into the syntax
// tree that Intel syntax makes, so that everything after is the same. Operands
// come in the other order, registers have `%` and numbers `$`, memory is
// `8(%rbp,%rax,4)`, and the width stands at the end of the name: `movl`.

import type { OperandWidth, Width } from "../isa/registers.ts";
import { intelName } from "./attNames.ts";
import { AttOperands } from "./attOperands.ts";
import { type ExpressionSyntax, type SyntaxProblem, sizedMemory } from "./syntax.ts";
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
	const parser = new AttOperands(tokens, rules, isBranch(intelName(name, []).name));
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
