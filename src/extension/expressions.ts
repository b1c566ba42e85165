// The parts of a source text that have a value while the program is stopped: what
// a hover evaluates, and what is shown at the ends of lines. The debugger evaluates
// them; here they are only found.

import {
	Disposable,
	EvaluatableExpression,
	InlineValueEvaluatableExpression,
	type InlineValuesProvider,
	languages,
	Position,
} from "vscode";
import { languageId } from "./identity.ts";
import type { Parts } from "./parts.ts";
import { rangeOf } from "./ranges.ts";
import type { Readings } from "./readings.ts";

export function registerExpressions(parts: Parts, readings: Readings): Disposable {
	return Disposable.from(
		languages.registerEvaluatableExpressionProvider(languageId, {
			async provideEvaluatableExpression(document, position) {
				const { mentionAt } = await parts.load("mentions");
				const found = mentionAt(await readings.of(document), document.offsetAt(position));
				return found && new EvaluatableExpression(rangeOf(document, found), found.expression);
			},
		}),
		languages.registerInlineValuesProvider(languageId, inlineValues(parts, readings)),
	);
}

/** Lines above the stopped one that also show values: what led here. */
const linesBefore = 8;

/**
 * Each expression shows its value once, at its last mention up to the stopped
 * line: further up it would look like what it was then. Lines above the nearest
 * label are other code, which need not have run. Registers of an address are not
 * shown beside what lies there.
 */
function inlineValues(parts: Parts, readings: Readings): InlineValuesProvider {
	return {
		async provideInlineValues(document, _viewPort, context) {
			const { mentionsBetween } = await parts.load("mentions");
			const { outline } = await parts.load("outline");
			const reading = await readings.of(document);
			const stopped = context.stoppedLocation.end.line;
			const end = document.offsetAt(document.lineAt(stopped).range.end);
			const first = document.offsetAt(new Position(Math.max(0, stopped - linesBefore), 0));
			const label = outline(reading).findLast((item) => item.kind === "function" && item.start < end);
			const mentions = mentionsBetween(reading, Math.max(first, label?.start ?? 0), end);
			const memory = mentions.filter(({ kind }) => kind === "memory");
			const shown = mentions.filter(
				({ kind, start }) => kind !== "symbol" && !memory.some((whole) => whole.start < start && start < whole.end),
			);
			const last = new Map(shown.map((mention) => [mention.expression.replace(/^\w+ ptr\s*/i, ""), mention]));
			return [...last.values()].map(
				(mention) => new InlineValueEvaluatableExpression(rangeOf(document, mention), mention.expression),
			);
		},
	};
}
