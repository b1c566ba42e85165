// What the program is made of: its modules, its sources, code that is in no file,
// and the places where a variable is declared or its value leads.

import type { DebugProtocol } from "@vscode/debugprotocol";
import { codePlace, codeText } from "./codeText.ts";
import type { Context } from "./context.ts";
import { noSuch } from "./errors.ts";
import { modulesOf } from "./modules.ts";
import { type Handlers, handler } from "./requests.ts";
import { integer, members, nothing, optional, string } from "./shapes.ts";

type Names = "loadedSources" | "modules" | "source" | "locations";

export function sourceHandlers(context: Context): Handlers<Names> {
	return {
		loadedSources: handler(nothing, () => ({ sources: context.launched?.sources.all() ?? [] })),
		modules: handler(
			members({ startModule: optional(integer(0)), moduleCount: optional(integer(0)) }),
			({ startModule = 0, moduleCount = 0 }) => {
				const modules = context.launched ? modulesOf(context.launched.program) : [];
				const end = moduleCount === 0 ? modules.length : startModule + moduleCount;
				return { modules: modules.slice(startModule, end), totalModules: modules.length };
			},
		),
		source: handler(
			members({
				source: optional(members({ path: optional(string), sourceReference: optional(integer()) })),
				sourceReference: optional(integer()),
			}),
			({ source, sourceReference }) => {
				const reference = source?.sourceReference || sourceReference;
				return reference ? textOfReference(context, reference) : sourceText(context, source?.path ?? "");
			},
		),
		locations: handler(members({ locationReference: integer(1) }), ({ locationReference }) =>
			location(context, locationReference),
		),
	};
}

function location(
	{ debuggee, codeTexts, places }: Context,
	reference: number,
): NonNullable<DebugProtocol.LocationsResponse["body"]> {
	const { sources, debugger: inspector } = debuggee;
	const place = places.thingOf(reference);
	const span = typeof place === "bigint" ? inspector.placeOf(place) : place;
	if (span) {
		return { source: sources.describe(span.source), ...sources.range(span) };
	}
	const code = typeof place === "bigint" ? codePlace(inspector, place, codeTexts) : undefined;
	if (!code) {
		throw noSuch("location reference", reference);
	}
	return { source: code.source, ...sources.toClient({ line: code.line, column: 0 }) };
}

function textOfReference(context: Context, reference: number): DebugProtocol.SourceResponse["body"] {
	const { sources } = context.debuggee;
	const index = sources.indexOfReference(reference);
	return index === undefined ? textOfCode(context, reference) : { content: sources.text(index) };
}

function textOfCode({ debuggee, codeTexts }: Context, reference: number): DebugProtocol.SourceResponse["body"] {
	const address = codeTexts.thingOf(reference);
	const content = address === undefined ? undefined : codeText(debuggee.debugger, address);
	if (content === undefined) {
		throw noSuch("source", reference);
	}
	return { content };
}

function sourceText({ debuggee }: Context, path: string): DebugProtocol.SourceResponse["body"] {
	const index = debuggee.sources.indexOf(path);
	if (index === undefined) {
		throw noSuch("source", JSON.stringify(path));
	}
	return { content: debuggee.sources.text(index) };
}
