// Threads, frames and scopes: what the Call Stack and the top of the Variables
// view show.

import type { DebugProtocol } from "@vscode/debugprotocol";
import type { Frame } from "../debugger/frame.ts";
import type { Variable } from "../debugger/variable.ts";
import { codeFrame } from "./codeText.ts";
import type { Context } from "./context.ts";
import { noSuch } from "./errors.ts";
import { hex } from "./hex.ts";
import { libraryModule, programModule } from "./modules.ts";
import { type Handlers, handler } from "./requests.ts";
import { integer, members, nothing, optional } from "./shapes.ts";

type Names = "threads" | "stackTrace" | "scopes";

/** Frames given at once; a recursion may be a hundred thousand deep. */
const mostFrames = 5000;

export function stackHandlers(context: Context): Handlers<Names> {
	return {
		threads: handler(nothing, () => ({
			threads: context.launched?.debugger.threads().map(({ id, name }) => ({ id, name })) ?? [],
		})),
		stackTrace: handler(
			members({ threadId: integer(), startFrame: optional(integer(0)), levels: optional(integer(0)) }),
			({ threadId, startFrame = 0, levels = 0 }) => {
				const thread = context.stopped.threads().find(({ id }) => id === threadId);
				if (!thread) {
					throw noSuch("thread", threadId);
				}
				// 0 levels, or none given, are all of them, within reason: the client knows how many there are.
				const count = Math.min(levels === 0 ? mostFrames : levels, mostFrames);
				const frames = context.stopped.frames(threadId, startFrame, count);
				return { stackFrames: frames.map((frame) => describeFrame(context, frame)), totalFrames: thread.frameCount };
			},
		),
		scopes: handler(members({ frameId: integer() }), ({ frameId }) => ({ scopes: scopes(context, frameId) })),
	};
}

function describeFrame({ debuggee, codeTexts }: Context, frame: Frame): DebugProtocol.StackFrame {
	const { id, span, address, note, level = 0 } = frame;
	const described: DebugProtocol.StackFrame = {
		id,
		name: level > 0 ? `${frame.name} [inlined]` : frame.name,
		line: 0,
		column: 0,
		instructionPointerReference: hex(address),
		canRestart: level === 0 && frame.record.callSite !== undefined,
	};
	if (!span) {
		// Code without a source: VS Code greys it out.
		const code = codeFrame(debuggee.debugger, frame, codeTexts);
		const place = code && { source: code.source, ...debuggee.sources.toClient({ line: code.line, column: 0 }) };
		const moduleId = code && (code.isLibrary ? libraryModule : programModule);
		return { ...described, ...place, moduleId, presentationHint: "subtle" };
	}
	const { sources } = debuggee;
	// VS Code shows a source's origin when the mouse rests on the frame.
	const source = { ...sources.describe(span.source), ...(note === undefined ? {} : { origin: note }) };
	// No end: VS Code would select the text up to it, and the next key typed would replace it.
	const { line, column } = sources.range(span);
	return { ...described, line, column, source, moduleId: programModule, presentationHint: "normal" };
}

function scopes(context: Context, frameId: number): DebugProtocol.Scope[] {
	const frame = context.frameToShow(frameId);
	if (!frame) {
		return [];
	}
	const { debugger: inspector, sources } = context.debuggee;
	const scope = (
		name: string,
		list: (frame: Frame) => readonly Variable[],
		hint?: DebugProtocol.Scope["presentationHint"],
	): DebugProtocol.Scope => {
		const read = () => {
			const shown = context.frameToShow(frameId);
			return shown ? list(shown) : [];
		};
		const children = () => context.listOnce(read);
		return {
			name,
			presentationHint: hint,
			expensive: false,
			namedVariables: children().length,
			variablesReference: context.variables.add({
				frame,
				indexed: false,
				list: (start, count) => children().slice(start, start + count),
			}),
		};
	};
	const place = frame.span && { source: sources.describe(frame.span.source) };
	return [
		{ ...scope("Locals", (shown) => inspector.locals(shown), "locals"), ...(place && { source: place.source }) },
		scope("Stack", (shown) => inspector.stackWords(shown)),
		scope("Registers", (shown) => inspector.registers(shown), "registers"),
		scope("Flags", (shown) => inspector.flags(shown), "registers"),
		scope("XMM", (shown) => inspector.vectors(shown), "registers"),
		...(inspector.x87(frame).length > 0 ? [scope("x87", (shown) => inspector.x87(shown), "registers")] : []),
		scope("Globals", () => inspector.globals(), "globals"),
	];
}
