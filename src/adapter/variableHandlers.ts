// Values: the children of scopes and variables, expressions, and changing
// either. An edit is told by events after the answer.

import type { DebugProtocol } from "@vscode/debugprotocol";
import type { Frame } from "../debugger/frame.ts";
import { isError } from "../debugger/parsedExpression.ts";
import type { Range } from "../debugger/stackModel.ts";
import type { Children, Completion, ExpressionError, Variable } from "../debugger/variable.ts";
import type { Context } from "./context.ts";
import { expressionError } from "./errors.ts";
import { hex } from "./hex.ts";
import { type Exchange, type Handlers, handler } from "./requests.ts";
import { expressionText, integer, members, oneOf, optional, string } from "./shapes.ts";
import { type Container, mostAtOnce } from "./variableReferences.ts";

type Names = "variables" | "setVariable" | "setExpression" | "evaluate" | "completions";

const completionTypes: Record<Completion["kind"], DebugProtocol.CompletionItemType> = {
	register: "variable",
	flag: "variable",
	symbol: "reference",
	slot: "field",
	special: "keyword",
	word: "keyword",
};

export function variableHandlers(context: Context): Handlers<Names> {
	return {
		variables: handler(
			members({
				variablesReference: integer(1),
				filter: optional(oneOf("indexed", "named")),
				start: optional(integer(0)),
				count: optional(integer(0)),
			}),
			({ variablesReference, filter, start = 0, count = 0 }) => {
				context.requireStopped();
				const container = context.variables.get(variablesReference);
				if (filter !== undefined && (filter === "indexed") !== container.indexed) {
					return { variables: [] };
				}
				const found = container.list(start, count === 0 ? mostAtOnce : Math.min(count, mostAtOnce));
				return { variables: found.map((variable) => describeVariable(context, variable, container.frame)) };
			},
		),
		setVariable: handler(
			members({ variablesReference: integer(1), name: string, value: expressionText }),
			({ variablesReference, name, value }, exchange) => {
				context.requireStopped();
				const { expression, readOnly, fixedBecause, frame } = context.variables.child(variablesReference, name);
				if (expression === undefined || readOnly) {
					const reason = fixedBecause === undefined ? "" : `: ${fixedBecause}`;
					throw expressionError(`\`${name}\` cannot be changed${reason}`);
				}
				return assign(context, exchange, expression, value, frame);
			},
		),
		setExpression: handler(
			members({ expression: expressionText, value: expressionText, frameId: optional(integer()) }),
			({ expression, value, frameId }, exchange) =>
				assign(context, exchange, expression, value, context.optionalFrame(frameId)),
		),
		evaluate: handler(
			members({ expression: expressionText, frameId: optional(integer()), context: optional(string) }),
			({ expression, frameId, context: purpose }, exchange) => {
				if (purpose === "repl" && context.motion.state === "waiting") {
					exchange.afterwards(() => context.motion.type(expression));
					return { result: "", variablesReference: 0 };
				}
				const assignment = purpose === "repl" ? splitAssignment(expression) : undefined;
				if (assignment) {
					const frame = context.optionalFrame(frameId);
					const { value, ...rest } = assign(context, exchange, assignment.target, assignment.value, frame);
					return { ...rest, variablesReference: rest.variablesReference ?? 0, result: value };
				}
				if (purpose === "repl" && context.stopped.isInstruction(expression)) {
					return perform(context, exchange, expression, context.optionalFrame(frameId));
				}
				return evaluate(context, expression, frameId ? context.frameToShow(frameId) : undefined);
			},
		),
		completions: handler(
			members({ text: expressionText, column: integer(0), line: optional(integer(0)), frameId: optional(integer()) }),
			({ text, column, frameId }) => completions(context, text, column, frameId),
		),
	};
}

function describeVariable(context: Context, variable: Variable, frame?: Frame): DebugProtocol.Variable {
	const { name, value, type, expression, readOnly, declaration } = variable;
	return {
		name,
		value,
		type,
		evaluateName: expression,
		...references(context, variable, frame),
		declarationLocationReference: declaration && context.places.numberOf(declaration),
		presentationHint: readOnly || expression === undefined ? { attributes: ["readOnly"] } : undefined,
	};
}

/** What a variable, an evaluated expression and a changed one have alike. */
function references(context: Context, { children, address, target }: Variable, frame?: Frame) {
	// Memory at the value, or where a pointer leads: what the client's memory view opens.
	const memory = address ?? target;
	return {
		variablesReference: children ? context.variables.add(containerOf(children, frame)) : 0,
		[children?.indexed ? "indexedVariables" : "namedVariables"]: children?.count,
		memoryReference: memory === undefined ? undefined : hex(memory),
		valueLocationReference: placeReference(context, target),
	};
}

/** Where the value leads in some text: the line of code or data at its address. */
function placeReference({ debuggee, places }: Context, target: bigint | undefined): number | undefined {
	return target !== undefined && debuggee.debugger.hasPlace(target) ? places.numberOf(target) : undefined;
}

function containerOf(children: Children, frame?: Frame): Container {
	return { frame, indexed: children.indexed, list: (start, count) => children.list(start, count) };
}

function evaluate(context: Context, text: string, frame?: Frame): DebugProtocol.EvaluateResponse["body"] {
	const variable = accepted(context.stopped.evaluate(text, frame));
	const { value, type, readOnly, expression } = variable;
	return {
		result: value,
		type,
		...references(context, variable, frame),
		presentationHint: readOnly || expression === undefined ? { attributes: ["readOnly"] } : undefined,
	};
}

function assign(
	context: Context,
	exchange: Exchange,
	target: string,
	newText: string,
	frame?: Frame,
): DebugProtocol.SetVariableResponse["body"] {
	const before = stackShape(context);
	const variable = accepted(context.stopped.assign(target, newText, frame));
	const { value, type, address } = variable;
	tellOfEdit(context, exchange, before, address === undefined ? [] : [{ address, length: 8 }]);
	return { value, type, ...references(context, variable, frame) };
}

/** An instruction typed in the console, done as an edit. */
function perform(
	context: Context,
	exchange: Exchange,
	expression: string,
	frame?: Frame,
): DebugProtocol.EvaluateResponse["body"] {
	const before = stackShape(context);
	const { text, stores } = accepted(context.stopped.perform(expression, frame));
	tellOfEdit(context, exchange, before, stores);
	return { result: text, variablesReference: 0 };
}

/** After the answer: `before` is the stack's shape before the edit, `stores` are the bytes that it wrote. */
function tellOfEdit(context: Context, { afterwards }: Exchange, before: string, stores: readonly Range[]): void {
	const { motion } = context;
	afterwards(() => {
		motion.edited(stackShape(context) !== before);
		for (const { address, length } of stores) {
			motion.memory.announce(address, length);
		}
	});
}

/** All that the Call Stack shows, as one text: an edit that changes it needs more than fresh variables. */
function stackShape({ stopped }: Context): string {
	const threads = stopped.threads();
	const frames = threads.flatMap(({ id }) => stopped.frames(id, 0, 100));
	return JSON.stringify([threads, frames.map(({ name, address }) => [name, hex(address)])]);
}

function accepted<Outcome extends object>(outcome: Outcome | ExpressionError): Outcome {
	if (isError(outcome)) {
		throw expressionError(outcome.message);
	}
	return outcome;
}

/** `rax = 5` as its two sides; undefined for anything without an `=` of its own. */
function splitAssignment(text: string): { target: string; value: string } | undefined {
	const match = /^([^=<>!'"]+)=(?!=)(.+)$/s.exec(text);
	return match ? { target: (match[1] ?? "").trim(), value: (match[2] ?? "").trim() } : undefined;
}

function completions(
	context: Context,
	text: string,
	column: number,
	frameId?: number,
): DebugProtocol.CompletionsResponse["body"] {
	const first = context.counting.columnsStartAt1 ? 1 : 0;
	const offset = Math.min(Math.max(column - first, 0), text.length);
	const found = context.stopped.completions(text, offset, context.optionalFrame(frameId));
	return {
		// Best first: a client would put them in the order of the alphabet.
		targets: found.map(({ label, kind, detail, start, length }, index) => ({
			label,
			sortText: `${index}`.padStart(4, "0"),
			type: completionTypes[kind],
			detail,
			start: start + first,
			length,
		})),
	};
}
