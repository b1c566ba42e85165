// The constants that x87 loads, rounded as its control word says.

import type { X87Operator } from "./x87Effect.ts";
import { maskedEnvironment, rounded, type X87Environment } from "./x87Environment.ts";

/** Constants that are loaded, with bits to spare (exponent of the last bit −126). */
const constants = {
	log2Of10: 0xd49a784bcd1b8afe492bf6ff4dafdb4cn,
	log2OfE: 0xb8aa3b295c17f0bbbe87fed0691d3e88n,
	pi: 0xc90fdaa22168c234c4c6628b80dc1cd1n,
	log10Of2: 0x9a209a84fbcff7988f8959ac0b7c9178n,
	lnOf2: 0xb17217f7d1cf79abc9e3b39803f2f6afn,
} as const;

type Constant = keyof typeof constants;

const constantExponents: Readonly<Record<Constant, number>> = {
	log2Of10: -126,
	log2OfE: -127,
	pi: -126,
	log10Of2: -129,
	lnOf2: -128,
};

export function isConstant(operator: X87Operator): operator is Constant {
	return operator in constants;
}

/** Rounded in the environment's direction, without an exception. */
export function constantOf(name: Constant, { direction }: X87Environment): bigint {
	const exact = { negative: false, significand: constants[name], exponent: constantExponents[name], inexact: true };
	return rounded(exact, maskedEnvironment(direction));
}
