// The parts of a source text that have a value while the program is stopped: what
// a hover evaluates, and what is shown at the ends of lines. The debugger evaluates
// them; here they are only found.

import {
	Disposable,
	EvaluatableExpression,
	InlineValueEvaluatableExpression,
	type InlineValuesProvider,
	languages,
} from "vscode";
import { mentionAt, mentionsBetween } from "../language/mentions.ts";
import { languageId } from "./identity.ts";
import { rangeOf } from "./ranges.ts";
import type { Readings } from "./readings.ts";

export function registerExpressions(readings: Readings): Disposable {
	return Disposable.from(
		languages.registerEvaluatableExpressionProvider(languageId, {
			provideEvaluatableExpression(document, position) {
				const found = mentionAt(readings.of(document), document.offsetAt(position));
				return found && new EvaluatableExpression(rangeOf(document, found), found.expression);
			},
		}),
		languages.registerInlineValuesProvider(languageId, inlineValues(readings)),
	);
}

/** Lines above the stopped one that also show values: what led here. */
const linesBefore = 8;

/**
 * Each expression shows its value once, at its last mention up to the stopped
 * line: further up it would look like what it was then.
 */
function inlineValues(readings: Readings): InlineValuesProvider {
	return {
		provideInlineValues(document, _viewPort, context) {
			const stopped = context.stoppedLocation.end.line;
			const start = document.lineAt(Math.max(0, stopped - linesBefore)).range.start;
			const end = document.lineAt(stopped).range.end;
			const mentions = mentionsBetween(readings.of(document), document.offsetAt(start), document.offsetAt(end));
			const last = new Map(mentions.map((mention) => [mention.expression, mention]));
			return [...last.values()]
				.filter(({ kind }) => kind !== "symbol")
				.map((mention) => new InlineValueEvaluatableExpression(rangeOf(document, mention), mention.expression));
		},
	};
}
