// The last word on values: once all addresses are settled, a value is a number
// or an error of the author's.

import { evaluate } from "./evaluation.ts";
import type { Span } from "./source.ts";
import { noteUndefined } from "./undefinedNames.ts";
import type { Unit } from "./unit.ts";
import { isProblem, type Value, type ValueProblem } from "./value.ts";

/** The number that a value has come to; undefined after an error, which is reported. */
export function finalNumber(unit: Unit, value: Value, span: Span): bigint | undefined {
	const known = evaluate(value);
	if (isProblem(known)) {
		reportValueProblem(unit, known, span);
		return undefined;
	}
	if (known.addresses !== 0 && known.addresses !== 1) {
		unit.reporter.report(span, "expression", "addresses can be subtracted from each other, but not added or negated");
		return undefined;
	}
	return known.number;
}

function reportValueProblem(unit: Unit, { problem, span, symbol }: ValueProblem, fallback: Span): void {
	const place = span ?? fallback;
	switch (problem) {
		case "undefined":
			if (symbol) {
				noteUndefined(unit, symbol, place);
			}
			break;
		case "circular":
			unit.reporter.report(place, "expression", "the value of this symbol depends on itself");
			break;
		case "division by zero":
			unit.reporter.report(place, "expression", "this divides by zero");
			break;
		case "not a number":
			unit.reporter.report(
				place,
				"expression",
				"an address cannot take part in this: only sums and differences of addresses make sense",
			);
	}
}
