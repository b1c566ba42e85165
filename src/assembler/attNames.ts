// The names of instructions in AT&T syntax, which say widths at their end, `movl`, and
// some of which are others in Intel syntax.

import { findMnemonic } from "../isa/mnemonics.ts";
import type { OperandWidth, Width } from "../isa/registers.ts";
import { attFloatName } from "./attFloatNames.ts";
import type { ExpressionSyntax } from "./syntax.ts";

interface IntelName {
	readonly name: string;
	/** Of memory, in bits. */
	readonly width?: Width;
	/** Of memory that is extended, or is a float. */
	readonly source?: OperandWidth;
}

/** An instruction's name in AT&T syntax as Intel syntax has it. */
export function intelName(written: string, operands: readonly ExpressionSyntax[]): IntelName {
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

/** True for a vector register. */
export function isVector(operand: ExpressionSyntax): boolean {
	return operand.kind === "register" && operand.register.file === "xmm";
}

const suffixes: Readonly<Record<string, Width>> = { b: 8, w: 16, l: 32, q: 64 };

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
