// Requests about data breakpoints: what one on a variable, an expression or some
// bytes would watch, and setting them.

import type { DebugProtocol } from "@vscode/debugprotocol";
import type { DataBreakpointInfo, DataBreakpointRequest } from "../debugger/breakpoint.ts";
import type { ExpressionError } from "../debugger/variable.ts";
import type { Context } from "./context.ts";
import { dataIdOf, placeOfDataId } from "./dataIds.ts";
import { hex, parseAddress } from "./hex.ts";
import { type Handlers, handler } from "./requests.ts";
import { boolean, expressionText, integer, list, members, oneOf, optional, string } from "./shapes.ts";

type Names = "dataBreakpointInfo" | "setDataBreakpoints";

const infoShape = members({
	name: expressionText,
	variablesReference: optional(integer(0)),
	frameId: optional(integer()),
	bytes: optional(integer()),
	asAddress: optional(boolean),
});

const settings = members({
	breakpoints: optional(
		list(
			members({
				dataId: string,
				accessType: optional(oneOf("read", "write", "readWrite")),
				condition: optional(expressionText),
				hitCondition: optional(expressionText),
			}),
		),
	),
});

/** Bytes watched at an address when the client does not say how many: a word. */
const wordLength = 8;

export function dataBreakpointHandlers(context: Context): Handlers<Names> {
	return {
		dataBreakpointInfo: handler(infoShape, (given) => describeInfo(given.asAddress === true, infoOf(context, given))),
		setDataBreakpoints: handler(settings, ({ breakpoints = [] }) => ({
			breakpoints: context.breakpoints.setData(
				context.launched,
				breakpoints.map(({ dataId, accessType = "write", ...rules }): DataBreakpointRequest | undefined => {
					const place = placeOfDataId(dataId);
					return place && { ...rules, place, access: accessType };
				}),
			),
		})),
	};
}

type InfoArguments = ReturnType<typeof infoShape>;

function infoOf(context: Context, given: InfoArguments): DataBreakpointInfo | ExpressionError {
	const { name, variablesReference = 0, frameId, asAddress } = given;
	// VS Code 1.99 sends the length of a range that was typed as "start - end" with its sign turned.
	const bytes = given.bytes === undefined ? undefined : Math.abs(given.bytes);
	if (asAddress) {
		// A client asks this of a running program too, to set again what it kept from an earlier session.
		const { debugger: inspector } = context.debuggee;
		return inspector.dataBreakpointInfo(hex(parseAddress(name, "name")), undefined, bytes ?? wordLength);
	}
	const { stopped } = context;
	if (variablesReference > 0) {
		const { expression, frame } = context.variables.child(variablesReference, name);
		return expression === undefined ? notWatchable(name) : stopped.dataBreakpointInfo(expression, frame, bytes);
	}
	return stopped.dataBreakpointInfo(name, context.optionalFrame(frameId), bytes);
}

function notWatchable(name: string): ExpressionError {
	return { message: `\`${name}\` has no place of its own`, start: 0, end: name.length };
}

/** What has no place that can be watched is no error: the client shows the reason. */
function describeInfo(
	isLasting: boolean,
	info: DataBreakpointInfo | ExpressionError,
): DebugProtocol.DataBreakpointInfoResponse["body"] {
	if ("message" in info) {
		return { dataId: null, description: info.message };
	}
	const { place, description, accesses } = info;
	return {
		dataId: dataIdOf(place),
		description,
		accessTypes: [...accesses],
		// Bytes of a stack or a heap are something else in the next run, unless it is the address that was asked for.
		canPersist: isLasting || place.kind !== "memory",
	};
}
