// Requests that move the program, forwards and backwards. Each is answered
// first and moves then; the stop comes as an event.

import type { DebugProtocol } from "@vscode/debugprotocol";
import type { Direction, Granularity, StepKind } from "../debugger/stopReport.ts";
import type { Context } from "./context.ts";
import { editError, noSuch } from "./errors.ts";
import { hex } from "./hex.ts";
import type { Move } from "./motion.ts";
import { type Exchange, type Handler, type Handlers, handler } from "./requests.ts";
import { integer, members, oneOf, optional, string } from "./shapes.ts";

type Names =
	| "continue"
	| "next"
	| "stepIn"
	| "stepOut"
	| "stepBack"
	| "reverseContinue"
	| "pause"
	| "goto"
	| "gotoTargets"
	| "stepInTargets"
	| "restartFrame"
	| "stackscope/stepBackInto"
	| "stackscope/stepBackOut"
	| "stackscope/seek";

const stepShape = {
	threadId: integer(),
	granularity: optional(oneOf("statement", "line", "instruction")),
};
const threadShape = members({ threadId: integer() });

export function motionHandlers(context: Context): Handlers<Names> {
	return {
		continue: handler(threadShape, (_, exchange) => {
			move(context, exchange, resume(context, "forward"));
			return { allThreadsContinued: true };
		}),
		reverseContinue: handler(threadShape, (_, exchange) => {
			move(context, exchange, resume(context, "backward"));
			return undefined;
		}),
		next: stepHandler(context, "over", "forward"),
		stepIn: stepInHandler(context),
		stepOut: stepHandler(context, "out", "forward"),
		stepBack: stepHandler(context, "over", "backward"),
		"stackscope/stepBackInto": stepHandler(context, "into", "backward"),
		"stackscope/stepBackOut": stepHandler(context, "out", "backward"),
		pause: handler(threadShape, (_, { afterwards }) => {
			const { motion } = context;
			afterwards(() => motion.pause());
			return undefined;
		}),
		stepInTargets: handler(members({ frameId: integer() }), ({ frameId }) => ({
			targets: stepInTargets(context, frameId),
		})),
		gotoTargets: handler(
			members({ source: members({ path: optional(string) }), line: integer(0) }),
			({ source, line }) => gotoTargets(context, source.path ?? "", line),
		),
		goto: handler(members({ threadId: integer(), targetId: integer(0) }), ({ targetId }, { afterwards }) => {
			setInstructionPointer(context, targetId);
			afterwards(() => context.motion.edited(true));
			return undefined;
		}),
		restartFrame: handler(members({ frameId: integer() }), ({ frameId }, { afterwards }) => {
			const { id } = context.frame(frameId);
			const report = context.stopped.restartFrame(id);
			context.variables.moveOn();
			afterwards(() => context.motion.arrive(report));
			return undefined;
		}),
		"stackscope/seek": handler(members({ step: integer(0) }), ({ step }, { afterwards }) => {
			const report = context.stopped.seek(step);
			context.variables.moveOn();
			afterwards(() => context.motion.arrive(report));
			return { step: context.stopped.currentStep };
		}),
	};
}

function stepHandler(context: Context, kind: StepKind, direction: Direction): Handler<undefined> {
	return handler(members(stepShape), (given, exchange) => step(context, exchange, given, kind, direction));
}

/** With a target, into that call; a target of 0 is none. */
function stepInHandler(context: Context): Handler<undefined> {
	return handler(members({ ...stepShape, targetId: optional(integer(0)) }), ({ targetId, ...given }, exchange) =>
		targetId
			? stepIntoTarget(context, exchange, given.threadId, targetId)
			: step(context, exchange, given, "into", "forward"),
	);
}

function step(
	context: Context,
	exchange: Exchange,
	{ threadId, granularity }: { readonly threadId: number; readonly granularity?: string },
	kind: StepKind,
	direction: Direction,
): undefined {
	checkThread(context, threadId);
	const unit: Granularity = granularity === "instruction" ? "instruction" : "line";
	const { debugger: inspector } = context.debuggee;
	move(context, exchange, {
		run: () => inspector.step(threadId, kind, unit, direction),
		afterInput: "begin again",
	});
}

function stepIntoTarget(context: Context, exchange: Exchange, threadId: number, targetId: number): undefined {
	checkThread(context, threadId);
	const { debugger: inspector } = context.debuggee;
	const address = context.calls.thingOf(targetId);
	const call = isRunning(context, threadId) && inspector.callsAhead().find(({ callSite }) => callSite === address);
	if (!call) {
		throw noSuch("target", targetId);
	}
	move(context, exchange, { run: () => inspector.stepIntoCall(call.callSite), afterInput: "begin again" });
}

function resume({ debuggee }: Context, direction: Direction): Move {
	return { run: () => debuggee.debugger.resume(direction), afterInput: "go on" };
}

function move(context: Context, { afterwards }: Exchange, action: Move): void {
	context.requireStopped();
	const begin = context.motion.begin(action);
	context.variables.moveOn();
	afterwards(begin);
}

function checkThread(context: Context, threadId: number): void {
	if (!context.stopped.threads().some(({ id }) => id === threadId)) {
		throw noSuch("thread", threadId);
	}
}

function isRunning({ stopped }: Context, threadId: number): boolean {
	return stopped.threads().some(({ id, running }) => id === threadId && running);
}

/** The calls of the innermost frame's line: the others wait in the middle of one. */
function stepInTargets(context: Context, frameId: number): DebugProtocol.StepInTarget[] {
	const { index, threadId, span } = context.frame(frameId);
	if (index > 0 || !isRunning(context, threadId)) {
		return [];
	}
	const calls = context.stopped.callsAhead();
	// VS Code goes straight to the target that begins at the cursor or before it, and asks where none does.
	// So only calls with a place of their own have one, and not the first place, where the cursor is anyway.
	const starts = new Set(calls.map((call) => call.span?.start));
	const hasPlaces = calls.length === 1 || (starts.size === calls.length && !starts.has(span?.start));
	return calls.map(({ callSite, label, span: place }) => ({
		id: context.calls.numberOf(callSite),
		label,
		...(hasPlaces && place && context.debuggee.sources.range(place)),
	}));
}

/** The statements of a line. */
function gotoTargets(
	{ debuggee, jumps }: Context,
	path: string,
	clientLine: number,
): DebugProtocol.GotoTargetsResponse["body"] {
	const { sources, debugger: inspector } = debuggee;
	const index = sources.indexOf(path);
	const rows = index === undefined ? [] : inspector.statements(index, sources.lineFromClient(clientLine));
	const targets = rows.map(
		({ address, span }): DebugProtocol.GotoTarget => ({
			id: jumps.numberOf(address),
			label: sources.text(span.source).slice(span.start, span.end),
			...sources.range(span),
			instructionPointerReference: hex(address),
		}),
	);
	return { targets };
}

function setInstructionPointer({ jumps, stopped }: Context, targetId: number): void {
	const address = jumps.thingOf(targetId);
	if (address === undefined) {
		throw noSuch("target", targetId);
	}
	const outcome = stopped.assign("rip", hex(address));
	if ("message" in outcome) {
		throw editError(outcome.message);
	}
}
