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
	| "restartFrame"
	| "stackscope/stepBackInto"
	| "stackscope/stepBackOut"
	| "stackscope/seek";

const stepShape = members({
	threadId: integer(),
	granularity: optional(oneOf("statement", "line", "instruction")),
});
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
		stepIn: stepHandler(context, "into", "forward"),
		stepOut: stepHandler(context, "out", "forward"),
		stepBack: stepHandler(context, "over", "backward"),
		"stackscope/stepBackInto": stepHandler(context, "into", "backward"),
		"stackscope/stepBackOut": stepHandler(context, "out", "backward"),
		pause: handler(threadShape, (_, { afterwards }) => {
			const { motion } = context;
			afterwards(() => motion.pause());
			return undefined;
		}),
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
	return handler(stepShape, ({ threadId, granularity }, exchange) => {
		checkThread(context, threadId);
		const unit: Granularity = granularity === "instruction" ? "instruction" : "line";
		const { debugger: inspector } = context.debuggee;
		move(context, exchange, {
			run: () => inspector.step(threadId, kind, unit, direction),
			afterInput: "begin again",
		});
		return undefined;
	});
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
	const address = jumps.addressOf(targetId);
	if (address === undefined) {
		throw noSuch("target", targetId);
	}
	const outcome = stopped.assign("rip", hex(address));
	if ("message" in outcome) {
		throw editError(outcome.message);
	}
}
