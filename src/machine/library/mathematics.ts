// Functions of `double`: of math.h those whose result IEEE 754 says to the last
// bit, so that it is the same everywhere; and numbers read from texts.

import { type LibraryCall, type Result, textOf } from "./libraryCall.ts";

type LibraryFunction = (call: LibraryCall) => Result;

export const mathFunctions = {
	sqrt: (call) => ({ double: Math.sqrt(call.double(0)) }),
	fabs: (call) => ({ double: Math.abs(call.double(0)) }),
	floor: (call) => ({ double: Math.floor(call.double(0)) }),
	ceil: (call) => ({ double: Math.ceil(call.double(0)) }),
	trunc: (call) => ({ double: Math.trunc(call.double(0)) }),
	fmod: (call) => ({ double: call.double(0) % call.double(1) }),
	atof: (call) => ({ double: numberAt(call).value }),
	strtod: (call) => {
		const { value, length } = numberAt(call);
		if (call.word(1) !== 0n) {
			call.writeNumber(call.pointer(1, "endptr"), 64, call.word(0) + BigInt(length));
		}
		return { double: value };
	},
} satisfies Record<string, LibraryFunction>;

const numberPattern = /^[ \t-\r]*([-+]?)((?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|inf(?:inity)?|nan)/i;

/** The number that a text begins with, and how many bytes of the text it takes; 0 and none where there is none. */
function numberAt(call: LibraryCall): { readonly value: number; readonly length: number } {
	const [whole = "", sign = "", magnitude = "0"] = numberPattern.exec(textOf(call.text(call.pointer(0, "nptr")))) ?? [];
	const value = /^inf/i.test(magnitude) ? Number.POSITIVE_INFINITY : Number(magnitude);
	return { value: sign === "-" ? -value : value, length: whole.length };
}
