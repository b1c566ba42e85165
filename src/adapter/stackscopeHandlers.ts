// The requests that are ours: the stack model for the panel, and who wrote a
// byte. Moving in time is in `motionHandlers`.

import type { Context } from "./context.ts";
import type { LastWrite } from "./customRequests.ts";
import { hex, parseAddress } from "./hex.ts";
import { recordingText } from "./recording.ts";
import { recordingOf } from "./repetition.ts";
import { type Handlers, handler } from "./requests.ts";
import { integer, members, nothing, oneOf, optional, string } from "./shapes.ts";
import { stackModelToWire } from "./stackModel.ts";

type Names = "stackscope/recording" | "stackscope/view" | "stackscope/stack" | "stackscope/lastWrite";

export function stackscopeHandlers(context: Context): Handlers<Names> {
	return {
		"stackscope/recording": handler(nothing, () => {
			context.requireStopped();
			return { recording: recordingText(recordingOf(context.debuggee)) };
		}),
		"stackscope/view": handler(members({ view: oneOf("source", "assembly") }), ({ view }, { afterwards }) => {
			const { debuggee, motion, variables } = context;
			debuggee.debugger.show(view);
			if (motion.state === "stopped") {
				variables.clear();
				afterwards(() => motion.arriveAgain());
			}
			return { view: debuggee.debugger.view ?? "assembly" };
		}),
		"stackscope/stack": handler(
			members({
				threadId: optional(integer()),
				frameId: optional(integer()),
				from: optional(string),
				count: optional(integer(16, 65_536)),
			}),
			({ threadId, frameId, from, count }) => {
				context.optionalFrame(frameId);
				const address = from === undefined ? undefined : parseAddress(from, "from");
				const model = context.stopped.stackModel({ threadId, frameId, from: address, count });
				const wire = stackModelToWire(model, (span) => context.debuggee.sources.place(span));
				return { ...wire, revision: context.motion.revision };
			},
		),
		"stackscope/lastWrite": handler(
			members({ address: string, count: optional(integer(1, 4096)) }),
			({ address, count = 1 }) => ({ writes: lastWrites(context, parseAddress(address, "address"), count) }),
		),
	};
}

function lastWrites(context: Context, from: bigint, count: number): LastWrite[] {
	const { timeline, sources } = context.debuggee;
	const inspector = context.stopped;
	return timeline.lastWrites(from, count).map(({ address, length, by, rip, step }) => {
		const span = rip === undefined ? undefined : inspector.spanAt(rip);
		return {
			address: hex(address),
			length,
			by,
			step,
			...(rip !== undefined && { instruction: hex(rip) }),
			...(span && { place: sources.place(span) }),
		};
	});
}
