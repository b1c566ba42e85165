// A division by hand: the remainder from the quotient. A processor's division
// gives both at once, a WebAssembly division one of them, and takes long.

import type { BinaryOperator, Effect, Expression } from "../semantics/expression.ts";
import { isSame, rewrite } from "./trees.ts";

type Binary = Extract<Expression, { kind: "binary" }>;

const quotientOf: Readonly<Partial<Record<BinaryOperator, BinaryOperator>>> = { urem: "udiv", srem: "sdiv" };

/** The effects with each remainder made from the quotient, where that has a name: a mod b is a − (a ÷ b) · b. */
export function withoutRemainders(effects: readonly Effect[]): readonly Effect[] {
	const quotients = new Map<string, Binary>();
	return effects.map((effect) => {
		if (effect.kind === "let" && effect.value.kind === "binary") {
			quotients.set(effect.name, effect.value);
		}
		return effect.kind === "register" || effect.kind === "let"
			? { ...effect, value: rewrite(effect.value, (part) => fromQuotient(part, quotients)) }
			: effect;
	});
}

function fromQuotient(tree: Expression, quotients: ReadonlyMap<string, Binary>): Expression {
	if (tree.kind !== "binary" || quotientOf[tree.operator] === undefined) {
		return tree;
	}
	const { operator, left, right, width } = tree;
	const found = [...quotients].find(
		([, quotient]) =>
			quotient.operator === quotientOf[operator] && isSame(quotient.left, left) && isSame(quotient.right, right),
	);
	if (!found) {
		return tree;
	}
	const quotient: Expression = { kind: "local", name: found[0], width };
	const product: Expression = { kind: "binary", operator: "mul", left: quotient, right, width };
	return { kind: "binary", operator: "sub", left, right: product, width };
}
