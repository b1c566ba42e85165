// Ways through the trees for the back ends that analyse instead of computing.

import type { Effect, Expression } from "./expression.ts";

/** The expressions directly inside an effect. A `repeat` has effects inside, not expressions. */
export function expressionsOf(effect: Effect): readonly Expression[] {
	switch (effect.kind) {
		case "let":
		case "register":
		case "xmm":
		case "mxcsr":
		case "x87Part":
		case "x87Register":
		case "selector":
		case "flag":
		case "rflags":
			return [effect.value];
		case "x87":
			return [
				...effect.operands.flatMap((operand) => (operand.kind === "value" ? [operand.value] : [])),
				...(effect.data ? [effect.data] : []),
			];
		case "store":
			return [effect.address, effect.value];
		case "branch":
			return effect.condition ? [effect.condition, effect.target] : [effect.target];
		case "fault":
			return [effect.condition, effect.address].filter((part) => part !== undefined);
		case "syscall":
		case "repeat":
			return [];
	}
}

/** The expressions directly inside an expression. */
export function partsOf(expression: Expression): readonly Expression[] {
	switch (expression.kind) {
		case "load":
			return [expression.address];
		case "unary":
		case "extract":
		case "extend":
			return [expression.operand];
		case "binary":
			return [expression.left, expression.right];
		case "select":
			return [expression.condition, expression.then, expression.else];
		case "concat":
			return expression.parts;
		case "lanes":
			return [...expression.vectors.map(({ value }) => value), expression.body];
		case "float":
			return expression.operands;
		default:
			return [];
	}
}

/** The effects, with the body of a repeat in its place. */
export function flatten(effects: readonly Effect[]): readonly Effect[] {
	return effects.flatMap((effect) => (effect.kind === "repeat" ? [effect, ...flatten(effect.body)] : [effect]));
}

/** Every expression in the effects, outer before inner. */
export function everyExpression(effects: readonly Effect[]): readonly Expression[] {
	return flatten(effects).flatMap(expressionsOf).flatMap(everyPart);
}

/** All nodes of an expression, itself included, outer before inner. */
export function everyPart(expression: Expression): readonly Expression[] {
	const all = [expression];
	addParts(expression, all);
	return all;
}

function addParts(expression: Expression, all: Expression[]): void {
	for (const part of partsOf(expression)) {
		all.push(part);
		addParts(part, all);
	}
}

/** Whether any node of an expression is what `test` looks for. */
export function hasPart(expression: Expression, test: (part: Expression) => boolean): boolean {
	return test(expression) || partsOf(expression).some((part) => hasPart(part, test));
}
