// Collects diagnostics while sources are assembled. It keeps every error of a
// file up to a limit that only a text that is no program reaches, and never
// says the same thing twice about one place.

import { findRegister } from "../isa/registers.ts";
import type { Diagnostic, Fix } from "./diagnostic.ts";
import type { Span } from "./source.ts";

/** What may accompany a message. */
export interface Addition {
	readonly severity?: Diagnostic["severity"];
	readonly related?: Diagnostic["related"];
	readonly fixes?: readonly Fix[];
}

const mostErrors = 500;

export class Reporter {
	/** How often something was to be reported, said or not. */
	calls = 0;
	/** Is given all that is said from now on, to say it to another reporter; what explains a place, with the place. */
	listener: ((repeat: (reporter: Reporter) => void, place?: string) => void) | undefined;
	private readonly diagnostics: Diagnostic[] = [];
	private readonly said = new Set<string>();
	private readonly counts: number[] = [];
	private readonly explanations = new Map<string, { readonly span: Span; readonly message: string }>();

	/** All diagnostics, in the order of the sources and of their text. */
	sorted(): readonly Diagnostic[] {
		return this.diagnostics.toSorted(
			({ span: one }, { span: other }) => one.source - other.source || one.start - other.start || one.end - other.end,
		);
	}

	/** Says what stands behind a place: the macro that was used there. */
	explain(span: Span, message: string, definition: Span): void {
		const place = placeKey(span);
		this.listener?.((reporter) => reporter.explain(span, message, definition), place);
		this.explanations.set(place, { span: definition, message });
	}

	/** Takes over all that another reporter has collected. */
	take(other: Reporter): void {
		for (const { span, code, message, ...addition } of other.diagnostics) {
			this.report(span, code, message, addition);
		}
		for (const [key, explanation] of other.explanations) {
			this.explanations.set(key, explanation);
		}
	}

	/** True when a source has so many errors that reading on helps nobody. */
	isFull(source: number): boolean {
		return (this.counts[source] ?? 0) > mostErrors;
	}

	/** True when any source has an error. */
	hasErrors(): boolean {
		return this.counts.some((count) => count > 0);
	}

	/** True when a source has an error. */
	hasErrorsIn(source: number): boolean {
		return (this.counts[source] ?? 0) > 0;
	}

	/** Adds a diagnostic; `message` is one sentence. */
	report(span: Span, code: string, message: string, addition: Addition = {}): void {
		this.calls += 1;
		this.listener?.((reporter) => reporter.report(span, code, message, addition));
		const key = `${span.source} ${span.start} ${span.end} ${code} ${message}`;
		if (this.said.has(key) || this.isFull(span.source)) {
			return;
		}
		this.said.add(key);
		const severity = addition.severity ?? "error";
		this.diagnostics.push({ ...this.explained(span, addition), severity, span, code, message: finished(message) });
		if (severity === "error") {
			this.count(span);
		}
	}

	/** Where a macro made the text, no repair of that text is offered. */
	private explained(span: Span, addition: Addition): Addition {
		const explanation = this.explanations.get(placeKey(span));
		return explanation
			? { ...addition, fixes: undefined, related: [...(addition.related ?? []), explanation] }
			: addition;
	}

	private count(span: Span): void {
		const count = (this.counts[span.source] ?? 0) + 1;
		this.counts[span.source] = count;
		if (count === mostErrors) {
			const message = `There are more than ${mostErrors} errors in this file; the rest of it was not read.`;
			this.diagnostics.push({ severity: "error", span, code: "too-many-errors", message });
			this.counts[span.source] = count + 1;
		}
	}
}

function placeKey({ source, start, end }: Span): string {
	return `${source} ${start} ${end}`;
}

/** A repair that replaces one place. */
export function replacement(span: Span, text: string): Fix {
	return { title: `Write \`${text}\``, edits: [{ span, text }] };
}

/** A sentence, unless it begins with a register, which is written as it is. */
function finished(message: string): string {
	const first = /^\w+/.exec(message)?.[0] ?? "";
	const sentence = findRegister(first) ? message : message.charAt(0).toUpperCase() + message.slice(1);
	return /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** What work on a unit gives, without a word of what is wrong with it. */
export function silently<Result>(unit: { reporter: Reporter }, work: () => Result): Result {
	const { reporter } = unit;
	unit.reporter = new Reporter();
	const result = work();
	unit.reporter = reporter;
	return result;
}
