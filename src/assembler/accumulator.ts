// Instructions that work with al, ax, eax or rax without naming it: `mul`, `div`
// and `idiv`. GNU as takes `div rax, rcx` for `div rcx`, as does yasm; NASM does
// not, and none takes `mul rax, rcx`.

import type { Mnemonic } from "../isa/mnemonics.ts";
import type { Width } from "../isa/registers.ts";
import { replacement } from "./reporter.ts";
import type { ExpressionSyntax } from "./syntax.ts";
import type { Unit } from "./unit.ts";

const unnamed: ReadonlySet<string> = new Set(["mul", "div", "idiv"]);

const widths: Readonly<Record<string, Width>> = { al: 8, ax: 16, eax: 32, rax: 64 };

/** The width in bits of the register that goes without saying, where it is named first of two operands. */
export function namedAccumulator({ name }: Mnemonic, operands: readonly ExpressionSyntax[]): Width | undefined {
	const first = operands.length === 2 && unnamed.has(name) ? operands[0] : undefined;
	return first?.kind === "register" ? widths[first.register.name] : undefined;
}

/** Refuses it, and says how the instruction is written; false where the dialect takes it. */
export function refusesAccumulator(unit: Unit, { name }: Mnemonic, operands: readonly ExpressionSyntax[]): boolean {
	const [first, second] = operands;
	if (!first || !second || (unit.dialect.name === "gas" && name !== "mul")) {
		return false;
	}
	const { source, start, end } = unit.spanOf(second);
	const written = unit.sources[source]?.text.slice(start, end) ?? "";
	const whole = { source, start: Math.min(start, first.start), end: Math.max(end, first.end) };
	const fixes = [replacement(whole, written)];
	if (name !== "mul" && second.kind === "register") {
		const message = `yasm takes this for \`${name} ${written}\`, and so it is done; NASM refuses it`;
		unit.reporter.report(whole, "operands", message, { severity: "warning", fixes });
		return false;
	}
	const message = `\`${name}\` takes 1 operand and works with the accumulator without naming it: write \`${name} ${written}\``;
	unit.reporter.report(whole, "operands", message, { fixes });
	return true;
}
