// Meanings of the instructions that ask the processor about itself. Ours is
// imaginary, and its answers are always the same: programs must run alike
// everywhere and every time.

import type { Effect, Expression } from "./expression.ts";
import { address, rax, rbx, rcx, rdx, widthOf, write } from "./operands.ts";
import type { Semantics } from "./semantics.ts";
import {
	add,
	and,
	constant,
	equal,
	extract,
	mul,
	named,
	register,
	select,
	setFlag,
	setRegister,
	shr,
	store,
	xor,
} from "./trees.ts";

/** What `cpuid` answers for each number in eax, and in ecx where that is asked (SDM vol. 2A, CPUID); zeros for all others. */
const leaves: readonly { readonly leaf: number; readonly subleaf?: number; readonly answers: Answers }[] = [
	// The highest number, and the maker's name in ebx, edx, ecx: "Stackscope  ".
	{ leaf: 0, answers: [7, letters("Stac"), letters("pe  "), letters("ksco")] },
	// Family 6, 64 bytes to a cache line; sse3, ssse3, cmpxchg16b, sse4.1, sse4.2, movbe, popcnt and rdrand; x87, tsc,
	// cmpxchg8b, cmov, clflush, fxsave, sse and sse2.
	{ leaf: 1, answers: [0x600, 0x0800, bits(0, 9, 13, 19, 20, 22, 23, 30), bits(0, 4, 8, 15, 19, 24, 25, 26)] },
	// bmi1, bmi2, rdseed, adx, clflushopt and clwb.
	{ leaf: 7, subleaf: 0, answers: [0, bits(3, 8, 18, 19, 23, 24), 0, 0] },
	{ leaf: 0x80000000, answers: [0x80000001, 0, 0, 0] },
	// lahf, lzcnt, prefetchw; syscall, no-execute pages, rdtscp, 64-bit mode.
	{ leaf: 0x80000001, answers: [0, 0, bits(0, 5, 8), bits(11, 20, 27, 29)] },
];

/** eax, ebx, ecx, edx. */
type Answers = readonly [number, number, number, number];

export const cpuid: Semantics = () => {
	const [letLeaf, leaf] = named("leaf", register(rax, 32));
	return [letLeaf, ...[rax, rbx, rcx, rdx].map((number, place) => setRegister(number, answer(leaf, place)))];
};

const clock: Expression = { kind: "steps", width: 64 };

/** The clock ticks once for each instruction. */
export const rdtsc: Semantics = () => {
	return [setRegister(rax, extract(clock, 32)), setRegister(rdx, extract(clock, 32, 32))];
};

/** The processor's number, which Linux keeps in TSC_AUX, is 0. */
export const rdtscp: Semantics = (instruction) => [...rdtsc(instruction), setRegister(rcx, constant(0, 32))];

/**
 * rdrand and rdseed: always a number at once, by the finalizer of Vigna's splitmix64 from the clock, so
 * that all runs get the same ones (SDM vol. 2B, RDRAND: CF tells that there was one, the other flags are 0).
 */
export const random: Semantics = (instruction) => {
	const [letSeed, seed] = named("seed", mul(add(clock, constant(1, 64)), constant(0x9e3779b97f4a7c15n, 64)));
	const [letHalf, half] = named("half", scattered(seed, 30, 0xbf58476d1ce4e5b9n));
	const [letMixed, mixed] = named("mixed", scattered(half, 27, 0x94d049bb133111ebn));
	const number = xor(mixed, shr(mixed, constant(31, 64)));
	const cleared = (["pf", "af", "zf", "sf", "of"] as const).map((flag) => setFlag(flag, constant(0, 1)));
	const width = widthOf(instruction);
	const result = width === 64 ? number : extract(number, width);
	return [letSeed, letHalf, letMixed, setFlag("cf", constant(1, 1)), ...cleared, write(instruction, 0, result)];
};

function scattered(value: Expression, distance: number, factor: bigint): Expression {
	return mul(xor(value, shr(value, constant(distance, 64))), constant(factor, 64));
}

/**
 * What Linux stores for a program where the processor keeps its tables to itself: a limit of 0, and an
 * address of the kernel's that has nothing to do with the table's (arch/x86/kernel/umip.c).
 */
export const sgdt: Semantics = () => storeTable(0xfffffffffffe0000n);
export const sidt: Semantics = () => storeTable(0xffffffffffff0000n);

function storeTable(base: bigint): readonly Effect[] {
	return [store(address, constant(0, 16)), store(add(address, constant(2, 64)), constant(base, 64))];
}

function answer(asked: Expression, place: number): Expression {
	return leaves.reduce(
		(otherwise, { leaf, subleaf, answers }) => {
			const isLeaf = equal(asked, constant(leaf, 32));
			const isAsked = subleaf === undefined ? isLeaf : and(isLeaf, equal(register(rcx, 32), constant(subleaf, 32)));
			return select(isAsked, constant(answers[place] ?? 0, 32), otherwise);
		},
		constant(0, 32),
	);
}

function letters(text: string): number {
	return [...text].reduceRight((value, letter) => value * 256 + letter.charCodeAt(0), 0);
}

function bits(...places: readonly number[]): number {
	return places.reduce((sum, place) => sum + 2 ** place, 0);
}
