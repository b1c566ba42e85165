// The life of a session: initialize, launch, configurationDone, restart, the end.

import type { DebugProtocol } from "@vscode/debugprotocol";
import { engineNotice } from "../translator/createEngine.ts";
import { capabilities, exceptionFilters } from "./capabilities.ts";
import type { Context } from "./context.ts";
import { alreadyStarted } from "./errors.ts";
import type { EventBodies } from "./events.ts";
import { type LaunchOptions, readLaunchOptions } from "./launchOptions.ts";
import { modulesOf } from "./modules.ts";
import { baseName } from "./paths.ts";
import type { Recording } from "./recording.ts";
import { type Exchange, type Handlers, handler } from "./requests.ts";
import { boolean, type Check, members, nothing, object, optional, string } from "./shapes.ts";

type Names =
	| "initialize"
	| "launch"
	| "attach"
	| "configurationDone"
	| "restart"
	| "terminate"
	| "disconnect"
	| "cancel";

const progressEvents = ["progressStart", "progressUpdate", "progressEnd"] as const;

const anything: Check<unknown> = (value) => value;

export function lifeHandlers(context: Context): Handlers<Names> {
	return {
		initialize: handler(
			members({
				linesStartAt1: optional(boolean),
				columnsStartAt1: optional(boolean),
				pathFormat: optional(string),
				supportsMemoryEvent: optional(boolean),
				supportsInvalidatedEvent: optional(boolean),
				supportsProgressReporting: optional(boolean),
			}),
			({ linesStartAt1 = true, columnsStartAt1 = true, pathFormat, ...supports }) => {
				context.counting = { linesStartAt1, columnsStartAt1, uris: pathFormat === "uri" };
				const unknown: (keyof EventBodies)[] = [
					...(supports.supportsMemoryEvent ? [] : (["memory"] as const)),
					...(supports.supportsInvalidatedEvent ? [] : (["invalidated"] as const)),
					...(supports.supportsProgressReporting ? [] : progressEvents),
				];
				context.unknownEvents = new Set(unknown);
				return capabilities;
			},
		),
		launch: handler(anything, (given, exchange) => launch(context, given, exchange)),
		// To a recording, if one is named. Some clients only attach where they connect to a port: that is a launch.
		attach: handler(anything, (given, exchange) => launch(context, given, exchange)),
		configurationDone: handler(nothing, (_, { afterwards }) => {
			if (!context.launched || context.configuredEarly) {
				// Some clients are done with this before they launch; the program starts with the launch then.
				context.configuredEarly = true;
				return undefined;
			}
			if (context.motion.lastStop) {
				throw alreadyStarted();
			}
			afterwards(start(context));
			return undefined;
		}),
		restart: handler(members({ arguments: optional(object) }), async (given, { afterwards }) => {
			const { options: before, program } = context.debuggee;
			const wasStopped = context.motion.state === "stopped";
			const [options, recording] = given.arguments
				? await readOptions(context, { program: before.program, ...given.arguments })
				: [before, context.debuggee.recording];
			await context.relaunch(options, recording);
			const begin = start(context);
			afterwards(() => {
				announce(context, modulesOf(program));
				if (wasStopped) {
					// A client that has shown a stop does not know otherwise that it is over.
					context.send("continued", { threadId: 1, allThreadsContinued: true });
				}
				begin();
			});
			return undefined;
		}),
		terminate: handler(nothing, async (_, { afterwards }) => {
			if (context.isOver) {
				return undefined;
			}
			if (context.launched) {
				await context.motion.halt();
			} else {
				context.end();
			}
			afterwards(() => context.send("terminated", undefined));
			return undefined;
		}),
		disconnect: handler(nothing, (_, { afterwards }) => {
			afterwards(() => context.disconnected());
			return undefined;
		}),
		// No request takes long enough to be given up: by now it has been answered. Work that goes on is.
		cancel: handler(members({ progressId: optional(string) }), ({ progressId }, { afterwards }) => {
			if (progressId !== undefined) {
				afterwards(() => context.progress.cancel(progressId));
			}
			return undefined;
		}),
	};
}

async function launch(context: Context, given: unknown, { afterwards }: Exchange): Promise<undefined> {
	await context.launch(...(await readOptions(context, given)));
	afterwards(() => {
		announce(context);
		context.send("initialized", undefined);
		if (context.configuredEarly) {
			start(context)();
		}
	});
}

/** What is run, a recording says itself; the client says how it is shown. */
async function readOptions(context: Context, given: unknown): Promise<[LaunchOptions, Recording?]> {
	const { recording: path, ...own } = object(given, "arguments");
	const recording = path === undefined ? undefined : await context.openRecording(string(path, "recording"));
	const known = exceptionFilters.map(({ filter }) => filter);
	return [readLaunchOptions({ ...own, ...recording?.launch }, known), recording];
}

/**
 * Tells the client what has been loaded: a file it knows of is one it can set breakpoints and jump in.
 * `known` are the modules of the run before.
 */
function announce(context: Context, known: readonly DebugProtocol.Module[] = []): void {
	const { sources, options, program } = context.debuggee;
	for (const source of sources.all()) {
		context.send("loadedSource", { reason: "new", source });
	}
	context.send("process", {
		name: baseName(options.program[0] ?? ""),
		isLocalProcess: false,
		startMethod: "launch",
		pointerSize: 64,
	});
	context.threads.announce(context.debuggee.debugger.threads());
	announceModules(context, modulesOf(program), known);
	const notice = engineNotice();
	if (notice) {
		context.motion.console.say(notice);
	}
	if (options.ignored.length > 0) {
		const names = options.ignored.slice(0, 10).map((name) => `\`${name.slice(0, 40)}\``);
		context.motion.console.say(`without effect here: the launch options ${names.join(", ")}`);
	}
}

function announceModules(
	{ send }: Context,
	modules: readonly DebugProtocol.Module[],
	known: readonly DebugProtocol.Module[],
): void {
	for (const module of modules) {
		send("module", { reason: known.some(({ id }) => id === module.id) ? "changed" : "new", module });
	}
	for (const module of known.filter(({ id }) => !modules.some((other) => other.id === id))) {
		send("module", { reason: "removed", module });
	}
}

/** A recording begins where its user stood. */
function start(context: Context): () => void {
	const { options, debugger: inspector, recording } = context.debuggee;
	return context.motion.begin({
		run: async () =>
			recording
				? inspector.seek(recording.step)
				: inspector.start({ stopOnEntry: !options.noDebug && stopsOnEntry(context) }),
		afterInput: "go on",
	});
}

/** A program that stops nowhere would be over before anything is seen. */
function stopsOnEntry({ debuggee: { options, debugger: inspector } }: Context): boolean {
	return options.stopOnEntry === "withoutBreakpoints" ? !inspector.hasBreakpoints : options.stopOnEntry;
}
