// Requests that set breakpoints, and those that ask where some may be set.

import type { DebugProtocol } from "@vscode/debugprotocol";
import type { Span } from "../assembler/source.ts";
import type { ExceptionFilter } from "../debugger/breakpoint.ts";
import type { FilterSetting } from "./breakpointStore.ts";
import { exceptionFilters } from "./capabilities.ts";
import type { Context } from "./context.ts";
import { nothingToExplain } from "./errors.ts";
import { parseAddress } from "./hex.ts";
import { type Handlers, handler } from "./requests.ts";
import { expressionText, integer, list, members, optional, string } from "./shapes.ts";
import type { SourceTable } from "./sourceTable.ts";
import { exceptionBody } from "./stopped.ts";

type Names =
	| "setBreakpoints"
	| "setFunctionBreakpoints"
	| "setInstructionBreakpoints"
	| "setExceptionBreakpoints"
	| "breakpointLocations"
	| "exceptionInfo";

const rules = { condition: optional(expressionText), hitCondition: optional(expressionText) };
const source = members({ name: optional(string), path: optional(string) });
const lineNumber = integer(0, 100_000_000);

const sourceBreakpoints = members({
	source,
	breakpoints: optional(
		list(members({ ...rules, line: lineNumber, column: optional(lineNumber), logMessage: optional(expressionText) })),
	),
	lines: optional(list(lineNumber)),
});

const instructionBreakpoints = members({
	breakpoints: optional(list(members({ ...rules, instructionReference: string, offset: optional(integer()) }))),
});

const exceptionBreakpoints = members({
	filters: optional(list(string)),
	filterOptions: optional(list(members({ filterId: string, condition: optional(expressionText) }))),
});

export function breakpointHandlers(context: Context): Handlers<Names> {
	return {
		setBreakpoints: handler(sourceBreakpoints, (given) => {
			// `lines` is the protocol's older way of saying the same.
			const asked = given.breakpoints ?? (given.lines ?? []).map((line) => ({ line }));
			return { breakpoints: context.breakpoints.setSource(context.launched, given.source, asked) };
		}),
		setFunctionBreakpoints: handler(
			members({ breakpoints: optional(list(members({ ...rules, name: string }))) }),
			({ breakpoints: requests = [] }) => ({
				breakpoints: context.breakpoints.setFunctions(context.launched, requests),
			}),
		),
		setInstructionBreakpoints: handler(instructionBreakpoints, ({ breakpoints: requests = [] }) => ({
			breakpoints: context.breakpoints.setInstructions(
				context.launched,
				requests.map(({ instructionReference, offset = 0, ...rest }) => ({
					...rest,
					address: BigInt.asUintN(64, parseAddress(instructionReference, "instructionReference") + BigInt(offset)),
				})),
			),
		})),
		setExceptionBreakpoints: handler(exceptionBreakpoints, ({ filters = [], filterOptions = [] }) => {
			const asked = [...filters.map((filterId) => ({ filterId, condition: undefined })), ...filterOptions];
			context.breakpoints.setFilters(
				context.launched,
				asked.filter(isKnown).map(({ filterId, condition }): FilterSetting => ({ filter: filterId, condition })),
			);
			return { breakpoints: asked.map(filterAnswer) };
		}),
		breakpointLocations: handler(
			members({ source, line: lineNumber, endLine: optional(lineNumber) }),
			({ source: { path = "" }, line, endLine = line }) => breakpointLocations(context, path, line, endLine),
		),
		exceptionInfo: handler(members({ threadId: integer() }), () => {
			context.requireStopped();
			const body = exceptionBody(context.motion.lastStop);
			if (!body) {
				throw nothingToExplain();
			}
			return body;
		}),
	};
}

function isKnown<T extends { readonly filterId: string }>(
	asked: T,
): asked is T & { readonly filterId: ExceptionFilter } {
	return exceptionFilters.some(({ filter }) => filter === asked.filterId);
}

function filterAnswer(asked: { readonly filterId: string }): DebugProtocol.Breakpoint {
	return isKnown(asked)
		? { verified: true }
		: { verified: false, message: `there is no exception filter ${JSON.stringify(asked.filterId)}` };
}

function breakpointLocations(
	{ debuggee }: Context,
	path: string,
	line: number,
	endLine: number,
): DebugProtocol.BreakpointLocationsResponse["body"] {
	const { sources, debugger: inspector } = debuggee;
	const index = sources.indexOf(path);
	if (index === undefined) {
		return { breakpoints: [] };
	}
	const last = Math.min(sources.lineFromClient(endLine), sources.lineCount(index));
	const lines = inspector.breakpointLines(index, sources.lineFromClient(line), last);
	return { breakpoints: lines.flatMap((found) => locationsOn(found, inspector.statements(index, found), sources)) };
}

/** A line with several statements has a place for each. */
function locationsOn(
	line: number,
	statements: readonly { readonly span: Span }[],
	sources: SourceTable,
): DebugProtocol.BreakpointLocation[] {
	const starts = new Map(statements.map(({ span }) => [span.start, span]));
	return starts.size > 1
		? [...starts.values()]
				.sort((one, other) => one.start - other.start)
				.map((span) => ({ line: sources.lineToClient(line), column: sources.range(span).column }))
		: [{ line: sources.lineToClient(line) }];
}
