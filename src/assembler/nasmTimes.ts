// What NASM repeats: `times` a statement, `dup` a list of items. What has the
// same bytes wherever it stands is made once and copied, so that even a count
// that depends on addresses is possible.

import { putRun } from "./dataDirectives.ts";
import type { Arguments, Directive } from "./directive.ts";
import type { Range } from "./reader.ts";
import { readStatements } from "./statementReader.ts";
import type { Unit } from "./unit.ts";
import { binaryValue, constantOf, constantValue, isProblem, type Value } from "./value.ts";

export const timesDirective: Directive = { run: repeat };

const mostTimes = 200_000;

function repeat(unit: Unit, args: Arguments): void {
	const count = args.value();
	const rest = args.rest();
	if (!count) {
		return;
	}
	if (rest.length === 0) {
		unit.error(args.name, "syntax", "`times` needs something to repeat, like `times 8 db 0`");
		return;
	}
	const value = wrapped(unit.foresee(count.value));
	const number = constantOf(value);
	if (number === 0n) {
		return;
	}
	if (number !== undefined && number < 0n) {
		unit.error(count.syntax, "range", `this is how often, so it cannot be negative, and it is ${number}`);
		return;
	}
	// Wherever the repeated statement stands, its `$` is where the first one does.
	unit.origin ??= unit.here();
	repeatMaking(unit, value, count.syntax, () => readStatements(unit, rest));
	unit.origin = undefined;
}

/** NASM counts with 32 bits, and `((x-$)>>31)+1`, which is 1 for x and 0 behind it, counts on that. */
function wrapped(count: Value): Value {
	const number = constantOf(count);
	return number !== undefined && number >= 1n << 32n ? constantValue(BigInt.asIntN(32, number)) : count;
}

/** Makes something as often as a number says, which may depend on addresses where the bytes do not: `times 510-($-$$) db 0`. */
export function repeatMaking(unit: Unit, count: Value, place: Range, make: () => void): void {
	const pattern = makeOnce(unit, make);
	if (pattern) {
		fillOthers(unit, count, pattern, place);
	} else {
		repeatOthers(unit, constantOf(count), place, make);
	}
}

/** Makes it; gives its bytes when they are the same wherever it stands. */
function makeOnce(unit: Unit, make: () => void): Uint8Array | undefined {
	const { section, fixups } = unit;
	const before = section.here();
	const waiting = fixups.length;
	make();
	const after = section.here();
	const isPlain = before.fragment === after.fragment && fixups.length === waiting && unit.section === section;
	return isPlain ? section.copy(before, after) : undefined;
}

/** The second and all further copies. */
function fillOthers(unit: Unit, count: Value, pattern: Uint8Array, place: Range): void {
	const others = binaryValue("-", count, constantValue(1n), unit.spanOf(place));
	if (!isProblem(others)) {
		putRun(unit, others, pattern, place);
	}
}

function repeatOthers(unit: Unit, count: bigint | undefined, place: Range, make: () => void): void {
	if (count === undefined) {
		unit.error(place, "not-constant", "this must be a number that is known here already");
	} else if (count > mostTimes) {
		unit.error(place, "too-large", `at most ${mostTimes} repetitions of this are possible`);
	} else {
		for (let done = 1n; done < count && !unit.stopped; done += 1n) {
			unit.repetitions += 1;
			if (unit.repetitions > mostTimes) {
				unit.error(place, "too-large", `at most ${mostTimes} repetitions are possible in one program`);
				unit.stopped = true;
				return;
			}
			make();
		}
	}
}
