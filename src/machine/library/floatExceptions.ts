// Exceptions of floats that a library function raises, as MXCSR has them: a flag
// each, or the end of the program where MXCSR does not mask one.

import { exceptionNames, exceptions, unmasked } from "../../semantics/floatEnvironment.ts";
import type { LibraryCall } from "./libraryCall.ts";

/** `mxcsr` where the function has set a new one. */
export function raiseExceptions(call: LibraryCall, raised: number, mxcsr = call.machine.registers.mxcsr): void {
	const stopping = raised & unmasked(mxcsr);
	if (stopping !== 0) {
		call.fault("float-exception", `it raises ${exceptionNames(stopping).join(" and ")}, which mxcsr does not mask.`);
	}
	if (raised !== 0) {
		call.later(() => {
			call.machine.registers.mxcsr |= raised;
		});
	}
}

/** Functions whose infinite values are poles. */
const poles = /^(log|log2|log10|log1p|logb|atanh)f?$/;
/** Functions whose results can be too small. */
const growing = /^(exp|exp2|pow|ldexp|scalbn|scalbln)f?$/;

/** What IEEE 754 asks a function of math.h to raise for its result; that it is inexact only where it is out of range. */
export function exceptionsOfResult(
	name: string,
	numbers: readonly number[],
	value: number,
	smallestNormal: number,
): number {
	const { invalid, divideByZero, overflow, underflow, inexact } = exceptions;
	if (Number.isNaN(value)) {
		return numbers.some(Number.isNaN) ? 0 : invalid;
	}
	if (!numbers.every(Number.isFinite)) {
		return 0;
	}
	const [first] = numbers;
	if (Math.abs(value) === Number.POSITIVE_INFINITY) {
		return poles.test(name) || (name.startsWith("pow") && first === 0) ? divideByZero : overflow | inexact;
	}
	const isLost = value === 0 ? first !== 0 || !/^(pow|ldexp|scal)/.test(name) : isDenormal(value, smallestNormal);
	return growing.test(name) && isLost ? underflow | inexact : 0;
}

function isDenormal(value: number, smallestNormal: number): boolean {
	return Math.abs(value) < smallestNormal;
}
