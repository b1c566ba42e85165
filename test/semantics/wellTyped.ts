// Holds trees to the rules of expression.ts: every operator gets operands of the
// widths it is defined for, every local is named before it is read, with one
// width. What passes here can be compiled without a question.

import type { Effect, Expression } from "../../src/semantics/expression.ts";
import type { X87Effect } from "../../src/semantics/x87Effect.ts";

type Locals = Map<string, number>;

/** Sentences about what is wrong with the effects; empty when nothing is. */
export function typeErrors(effects: readonly Effect[], locals: Locals = new Map()): readonly string[] {
	return effects.flatMap((effect) => effectErrors(effect, locals));
}

function effectErrors(effect: Effect, locals: Locals): readonly string[] {
	switch (effect.kind) {
		case "let": {
			const errors = [...expect(effect.value, effect.value.width, locals, `let ${effect.name}`)];
			if (locals.has(effect.name)) {
				errors.push(`${effect.name} is named twice`);
			}
			locals.set(effect.name, effect.value.width);
			return errors;
		}
		case "register":
			return expect(effect.value, effect.width, locals, `register ${effect.number}`);
		case "xmm":
			return [...lanePlace(effect), ...expect(effect.value, effect.width, locals, `xmm${effect.number}`)];
		case "mxcsr":
			return expect(effect.value, 32, locals, "mxcsr");
		case "x87":
			return x87Errors(effect, locals);
		case "x87Part":
			return expect(
				effect.value,
				{ full: 8, instruction: 64, data: 64 }[effect.part as string] ?? 16,
				locals,
				effect.part,
			);
		case "x87Register":
			return expect(effect.value, 80, locals, "x87 register");
		case "selector":
			return expect(effect.value, 16, locals, "selector");
		case "flag":
			return expect(effect.value, 1, locals, effect.flag);
		case "rflags":
			return expect(effect.value, 64, locals, "rflags");
		case "store":
			return [...expect(effect.address, 64, locals, "address"), ...expect(effect.value, effect.width, locals, "store")];
		case "branch":
			return [...expect(effect.target, 64, locals, "target"), ...condition(effect.condition, locals)];
		case "fault":
			return [
				...condition(effect.condition, locals),
				...(effect.address ? expect(effect.address, 64, locals, "address") : []),
			];
		case "repeat":
			return typeErrors(effect.body, locals);
		case "syscall":
			return [];
	}
}

const formatWidths = { float: [32, 64], integer: [16, 32, 64], decimal: [80], extended: [80] } as const;

/** Operands of widths that their formats have, and results with names of their own. */
function x87Errors(effect: X87Effect, locals: Locals): readonly string[] {
	const errors = effect.operands.flatMap((operand) => {
		if (operand.kind === "stack") {
			return operand.index >= 0 && operand.index < 8 ? [] : [`no st${operand.index}`];
		}
		const widths: readonly number[] = formatWidths[operand.format];
		const { value } = operand;
		return [
			...(widths.includes(value.width) ? [] : [`${operand.format} of ${value.width} bits`]),
			...expect(value, value.width, locals, operand.format),
		];
	});
	for (const place of effect.places) {
		if (place.kind === "local") {
			errors.push(...(locals.has(place.name) ? [`${place.name} is named twice`] : []));
			locals.set(place.name, place.width);
		}
	}
	return [...errors, ...(effect.data ? expect(effect.data, 64, locals, "data") : [])];
}

function condition(expression: Expression | undefined, locals: Locals): readonly string[] {
	return expression ? expect(expression, 1, locals, "condition") : [];
}

/** The expression must have this width, and its parts the widths that they need. */
function expect(expression: Expression, width: number, locals: Locals, place: string): readonly string[] {
	const own =
		expression.width === width ? [] : [`${place}: ${expression.kind} of ${expression.width}, not ${width} bits`];
	return [...own, ...inside(expression, locals)];
}

function inside(expression: Expression, locals: Locals): readonly string[] {
	switch (expression.kind) {
		case "constant":
			return expression.value === BigInt.asUintN(expression.width, expression.value) ? [] : ["a constant out of range"];
		case "local":
			return locals.get(expression.name) === expression.width ? [] : [`${expression.name} is not what was named`];
		case "load":
			return expect(expression.address, 64, locals, "load");
		case "unary":
			return expect(
				expression.operand,
				expression.operator === "parity" ? expression.operand.width : expression.width,
				locals,
				expression.operator,
			);
		case "binary":
			return binary(expression, locals);
		case "select":
			return [
				...expect(expression.condition, 1, locals, "select"),
				...expect(expression.then, expression.width, locals, "then"),
				...expect(expression.else, expression.width, locals, "else"),
			];
		case "extract": {
			const fits = expression.shift + expression.width <= expression.operand.width;
			return [...(fits ? [] : ["extract beyond its operand"]), ...inside(expression.operand, locals)];
		}
		case "extend":
			return [
				...(expression.width > expression.operand.width ? [] : ["extend that does not widen"]),
				...inside(expression.operand, locals),
			];
		case "register":
			return expression.shift === 8 && expression.width !== 8 ? ["only bytes start at bit 8"] : [];
		case "xmm":
			return lanePlace(expression);
		case "concat": {
			const width = expression.parts.reduce((sum, part) => sum + part.width, 0);
			const fits = width === expression.width;
			return [
				...(fits ? [] : [`parts of ${width} bits, not ${expression.width}`]),
				...expression.parts.flatMap((part) => inside(part, locals)),
			];
		}
		case "lanes":
			return laneErrors(expression, locals);
		case "float":
			return floatErrors(expression, locals);
		case "mxcsr":
		case "x87Part":
		case "x87Register":
		case "flag":
		case "rflags":
		case "steps":
		case "fsBase":
		case "selector":
			return [];
	}
}

function lanePlace({ width, shift }: { width: number; shift: number }): readonly string[] {
	return shift % width === 0 && shift + width <= 128 ? [] : [`no lane of ${width} bits begins at bit ${shift}`];
}

/** The body sees the names of the lanes, and these see nothing of each other. */
function laneErrors(
	{ vectors, body, width }: Extract<Expression, { kind: "lanes" }>,
	locals: Locals,
): readonly string[] {
	const count = width / body.width;
	const inner = new Map(locals);
	const errors = vectors.flatMap(({ name, value, lane }) => {
		const known = inner.has(name) ? [`${name} is named twice`] : [];
		inner.set(name, lane);
		return [...known, ...expect(value, lane * count, locals, `lanes of ${name}`)];
	});
	return [...errors, ...inside(body, inner)];
}

const oneOperand = ["sqrt", "reciprocal", "reciprocalRoot", "round", "convert", "fromInteger", "toInteger"];
const sameWidth = ["add", "sub", "mul", "div", "min", "max", "sqrt", "round", "reciprocal", "reciprocalRoot"];
const floatComparisons = ["equal", "less", "lessOrEqual", "unordered"];

function floatErrors(
	{ operator, operands, width }: Extract<Expression, { kind: "float" }>,
	locals: Locals,
): readonly string[] {
	const operandWidth = operands[0]?.width ?? 0;
	const isComparison = floatComparisons.includes(operator);
	const wanted = isComparison ? 1 : sameWidth.includes(operator) ? operandWidth : width;
	return [
		...(width === wanted && (width === 1) === isComparison ? [] : [`${operator} does not give ${width} bits`]),
		...(operands.length === (oneOperand.includes(operator) ? 1 : 2)
			? []
			: [`${operands.length} operands of ${operator}`]),
		...(operandWidth === 32 || operandWidth === 64 ? [] : [`${operator} of ${operandWidth} bits`]),
		...operands.flatMap((operand) => expect(operand, operandWidth, locals, operator)),
	];
}

const comparisons = ["eq", "ult", "slt"];
const onBits = ["and", "or", "xor", "eq"];

function binary(
	{ operator, left, right, width }: Extract<Expression, { kind: "binary" }>,
	locals: Locals,
): readonly string[] {
	const result = comparisons.includes(operator) ? 1 : left.width;
	return [
		...(width === result ? [] : [`${operator} gives ${result}, not ${width} bits`]),
		...(left.width > 1 || onBits.includes(operator) ? [] : [`${operator} of single bits`]),
		...inside(left, locals),
		...expect(right, left.width, locals, operator),
	];
}
