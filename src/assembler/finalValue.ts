// The last word on values: once all addresses are settled, a value is a number
// or an error of the author's. Symbols that nobody defines are found out here,
// at each place that uses them.

import { absentRegister } from "../isa/absent.ts";
import { registers } from "../isa/registers.ts";
import { libraryNames } from "./library.ts";
import { nearestName } from "./nearestName.ts";
import { replacement } from "./reporter.ts";
import type { Span } from "./source.ts";
import type { Unit } from "./unit.ts";
import { evaluate, isProblem, type Value, type ValueProblem } from "./value.ts";

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
			if (symbol?.hidden) {
				reportHidden(unit, symbol.name, place, symbol.hidden);
			} else {
				reportUndefined(unit, symbol?.name ?? "", place);
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

function reportHidden(unit: Unit, name: string, span: Span, definition: Span): void {
	const related = [{ span: definition, message: `\`${name}\` is defined here.` }];
	const message = `\`${name}\` is not defined in this file, and where it is defined it is not global`;
	unit.reporter.report(span, "undefined-symbol", message, { related });
}

function reportUndefined(unit: Unit, name: string, span: Span): void {
	if (unit.reporter.isFull(span.source)) {
		return;
	}
	const numeric = /^(\d+)f$/.exec(name);
	if (numeric) {
		unit.reporter.report(span, "undefined-symbol", `there is no label \`${numeric[1]}:\` after this`);
		return;
	}
	const absent = absentRegister(name);
	if (absent !== undefined) {
		unit.reporter.report(span, "undefined-symbol", absent);
		return;
	}
	if (unit.sources[span.source]?.text[span.start] === '"') {
		const message = `\`${name}\` in quotes is the name of a symbol here, and there is none; a character is written \`'a'\``;
		unit.reporter.report(span, "undefined-symbol", message);
		return;
	}
	const nearest = unit.nearestNames.get(name) ?? nearestName(name, knownNames(unit)) ?? "";
	unit.nearestNames.set(name, nearest);
	const message = `\`${name}\` is not defined in this program`;
	const fixes = nearest === "" ? undefined : [replacement(span, nearest)];
	unit.reporter.report(
		span,
		"undefined-symbol",
		nearest === "" ? message : `${message}; did you mean \`${nearest}\`?`,
		{ fixes },
	);
}

/** What an unknown name may have been meant to be. */
function* knownNames(unit: Unit): Generator<string> {
	for (const entry of unit.symbols.all()) {
		if (entry.definition) {
			yield entry.name;
		}
	}
	yield* libraryNames();
	yield* registers.map(({ name }) => name);
}
