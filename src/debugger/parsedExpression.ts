// Reads an expression's text: the assembler's grammar, behind it how the value is
// to be shown, and the names that sources have and assembly has not.

import { parseExpression } from "../assembler/expressionText.ts";
import type { ExpressionSyntax } from "../assembler/syntax.ts";
import type { Format } from "./typedValue.ts";
import type { ExpressionError } from "./variable.ts";

/** A text taken apart: the expression and how its value is to be shown. */
export interface ParsedExpression {
	readonly syntax: ExpressionSyntax;
	readonly format: Format;
	/** The expression's own text. */
	readonly text: string;
}

export function readExpression(text: string): ParsedExpression | ExpressionError {
	const { body, format } = takeFormat(text);
	if (memberPath.test(body)) {
		const name = body.trim();
		const syntax = { kind: "name", name, start: 0, end: body.length } as const;
		return { syntax, format, text: name };
	}
	const parsed = parseExpression(body);
	return "error" in parsed ? parsed.error : { syntax: parsed.expression, format, text: body.trim() };
}

/** A member of an array's element as the source has it, `path[1].to.y`, or one of C++'s longer names, `app::limit`. */
const memberPath = /^\s*[A-Za-z_]\w*(?:::\w+|\.\w+)*(?:::\w+|\[\d+\]\.\w+)(?:\.\w+|\[\d+\](?=[.[]))*\s*$/;

export function isError<T>(value: T | ExpressionError): value is ExpressionError {
	return typeof value === "object" && value !== null && "message" in value;
}

/** Splits `[buf], 16, x` into the expression and its format. */
function takeFormat(text: string): { body: string; format: Format } {
	let body = text;
	let format: Format = {};
	for (let match = /,\s*([xdubcsf]|\d{1,5})\s*$/.exec(body); match; match = /,\s*([xdubcsf]|\d{1,5})\s*$/.exec(body)) {
		const suffix = match[1] ?? "";
		format = /\d/.test(suffix) ? { count: Number(suffix), ...format } : { style: suffix as Format["style"], ...format };
		body = body.slice(0, match.index);
	}
	return { body, format };
}
