// The arguments and results of functions on `long double`: a value of x87, which is
// passed on the stack in 16 bytes and returned in st0 (System V ABI, class X87).
// Exceptions go to the status word of x87, and rounding is as its control word says,
// as the instructions of a real C library have it.

import { maskedEnvironment, type X87Environment, x87EnvironmentOf } from "../../semantics/x87Environment.ts";
import { summarised } from "../../semantics/x87State.ts";
import { classOf } from "../../semantics/x87Value.ts";
import { errorNumbers } from "./errorNumbers.ts";
import type { LibraryCall, Result } from "./libraryCall.ts";

/** The `index`th `long double` among the arguments, its 80 bits. */
export function argument(call: LibraryCall, index: number): bigint {
	return call.stackLong(2 * index);
}

/** What `compute` gives in the environment of the moment. */
export function asControlSays<T>(call: LibraryCall, compute: (now: X87Environment) => T): T {
	const { registers } = call.machine;
	const now = maskedEnvironment(x87EnvironmentOf(registers.x87.control).direction);
	const result = compute(now);
	if (now.raised !== 0) {
		call.later(() => {
			const state = registers.x87;
			registers.x87 = summarised({ ...state, status: state.status | now.raised });
		});
	}
	return result;
}

/** A result of some arguments; errno tells of one that is too large, and of one that there is none. */
export function result(
	call: LibraryCall,
	operands: readonly bigint[],
	compute: (now: X87Environment) => bigint,
): Result {
	const long = asControlSays(call, compute);
	const isOrdinary = (pattern: bigint) => ["zero", "normal", "denormal"].includes(classOf(pattern));
	if (classOf(long) === "infinity" && operands.every(isOrdinary)) {
		call.setErrorNumber(errorNumbers.range);
	} else if (classOf(long) === "nan" && !operands.some((pattern) => classOf(pattern) === "nan")) {
		call.setErrorNumber(errorNumbers.domain);
	}
	return { long };
}

/** A function of one value. */
export function ofOne(compute: (x: bigint, now: X87Environment) => bigint): (call: LibraryCall) => Result {
	return (call) => {
		const x = argument(call, 0);
		return result(call, [x], (now) => compute(x, now));
	};
}

/** A function of two values. */
export function ofTwo(compute: (x: bigint, y: bigint, now: X87Environment) => bigint): (call: LibraryCall) => Result {
	return (call) => {
		const [x, y] = [argument(call, 0), argument(call, 1)];
		return result(call, [x, y], (now) => compute(x, y, now));
	};
}
