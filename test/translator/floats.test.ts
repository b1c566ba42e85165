// Arithmetic on floats at the edges of what careful code can compute the error of: near
// the smallest normal number and the largest one, near the limits between which errors
// are exact, and beside powers of two. Every two values by every operator, in every
// direction of rounding, alone and in lanes; the reference engine computes exactly.

import assert from "node:assert/strict";
import { assemble } from "../../src/assembler/assemble.ts";
import type { Program } from "../../src/assembler/program.ts";
import { bothOn, difference } from "./lockstep.ts";

interface Format {
	readonly name: string;
	/** The suffixes of one float and of a vector, and the directive of its bits. */
	readonly suffixes: readonly [single: string, packed: string, directive: string];
	readonly fractionBits: bigint;
	readonly bias: number;
	readonly exponents: readonly number[];
}

const formats: readonly Format[] = [
	{
		name: "double",
		suffixes: ["sd", "pd", ".quad"],
		fractionBits: 52n,
		bias: 1023,
		exponents: [-1022, -1000, -961, -960, -500, -1, 0, 500, 1000, 1001, 1023],
	},
	{
		name: "single",
		suffixes: ["ss", "ps", ".long"],
		fractionBits: 23n,
		bias: 127,
		exponents: [-126, -110, -101, -100, -55, -1, 0, 60, 120, 121, 127],
	},
];

/** All exceptions raised and masked: what is left to the reference engine is then left for its value. */
const noNews = 0x1fbf;

/** Of each exponent a power of two, the two after it, of which the second is nearly the square of the first, and one with many bits. */
function patternsOf({ exponents, fractionBits, bias }: Format): readonly bigint[] {
	const some = 0x5a3c96e1f0b75n >> (52n - fractionBits);
	return exponents.flatMap((exponent) => {
		const power = BigInt(exponent + bias) << fractionBits;
		return [power, power + 1n, power + 2n, power | some];
	});
}

function programOf(format: Format, isPacked: boolean, mxcsr: number): Program {
	const [single, packed, directive] = format.suffixes;
	const suffix = isPacked ? packed : single;
	const patterns = patternsOf(format);
	const bytes = Number(format.fractionBits) > 32 ? 8 : 4;
	const load = isPacked ? `movu${packed}` : `mov${single}`;
	// An instruction that is left takes the rest of its block with it: each operator has a loop of its own.
	const loops = ["add", "sub", "mul", "div"].map(
		(name) => `
			xor ecx, ecx
		${name}Outer:
			${load} xmm0, [values + rcx * ${bytes}]
			xor edx, edx
		${name}Inner:
			${load} xmm1, [values + rdx * ${bytes}]
			movaps xmm2, xmm0
			${name}${suffix} xmm2, xmm1
			pxor xmm4, xmm2
			paddq xmm4, xmm5
			inc edx
			cmp edx, ${patterns.length}
			jb ${name}Inner
			inc ecx
			cmp ecx, ${patterns.length}
			jb ${name}Outer`,
	);
	const text = `
		.intel_syntax noprefix
		.globl _start
		_start:
			push ${mxcsr}
			ldmxcsr [rsp]
			movups xmm5, [values]
			mov r8d, 4
		roots:
			xor ecx, ecx
		root:
			${load} xmm0, [values + rcx * ${bytes}]
			sqrt${suffix} xmm2, xmm0
			pxor xmm4, xmm2
			paddq xmm4, xmm5
			inc ecx
			cmp ecx, ${patterns.length}
			jb root
			dec r8d
			jnz roots
			${loops.join("\n")}
			mov eax, 60
			syscall
		.data
		values: ${directive} ${patterns.join(", ")}
			.zero 16`;
	const { program, diagnostics } = assemble([{ path: "/floats.s", text }]);
	assert.deepEqual(diagnostics, []);
	return program;
}

describe("floats near the edges of their range", () => {
	for (const format of formats) {
		for (const isPacked of [false, true]) {
			for (const direction of [0, 1, 2, 3]) {
				const kind = isPacked ? "lanes" : "one by one";
				it(`are computed as the reference does it: ${format.name}, ${kind}, rounded in direction ${direction}`, () => {
					const { reference, translated } = bothOn(programOf(format, isPacked, noNews | (direction << 13)));
					while (reference.machine.exitStatus === undefined) {
						assert.equal(difference(reference, translated, reference.machine.steps + 2000), undefined);
					}
				});
			}
		}
	}
});
