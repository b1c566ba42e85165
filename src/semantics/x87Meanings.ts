// What each operation of x87 that computes means: the part of the table in meaning.ts
// for them; x87Control.ts has the others. Nearly all wait, which is the first effect: an
// exception that an earlier one has left pending is raised here.

import type { Instruction } from "../isa/instruction.ts";
import type { Effect, Expression } from "./expression.ts";
import { address, read } from "./operands.ts";
import type { PlacedSemantics } from "./semantics.ts";
import { add, constant, extract, flag, local, not, or, setFlag, store, zeroExtend } from "./trees.ts";
import {
	fldcw,
	fldenv,
	fnclex,
	fninit,
	fnsave,
	fnstcw,
	fnstenv,
	fnstsw,
	frstor,
	fxrstor,
	fxsave,
} from "./x87Control.ts";
import type { X87Operator, X87Place, X87Source } from "./x87Effect.ts";
import { type Shape, taskEffects, waiting } from "./x87Tasks.ts";
import { one } from "./x87Value.ts";

const st0: X87Source = { kind: "stack", index: 0 };
const st1: X87Source = { kind: "stack", index: 1 };
const toTop: X87Place = { kind: "stack", index: 0 };
const push: X87Place = { kind: "push" };

/** An operation whose operands are always the same. */
function fixed(shape: Shape): PlacedSemantics {
	return (instruction, next) => taskEffects(instruction, next, shape);
}

/** From st0 to st0. */
function onTop(operator: X87Operator): PlacedSemantics {
	return fixed({ operator, operands: [st0], places: [toTop] });
}

/** From st0 and st1 to st1, which becomes the top. */
function onBoth(operator: X87Operator): PlacedSemantics {
	return fixed({ operator, operands: [st0, st1], places: [{ kind: "stack", index: 1 }], pops: 1 });
}

function pushes(operator: X87Operator, value?: X87Source): PlacedSemantics {
	return fixed({ operator, operands: value ? [value] : [], places: [push] });
}

/** The register that an operand is, counted from the top; `implied` where there is none. */
function indexAt(instruction: Instruction, place: number, implied: number): number {
	const operand = instruction.operands[place];
	return operand?.kind === "register" ? operand.register.number : implied;
}

function isInMemory({ operands: [first] }: Instruction): boolean {
	return first?.kind === "memory";
}

function fromMemory(instruction: Instruction, format: "float" | "integer" | "decimal" | "extended"): X87Source {
	return { kind: "value", format, value: read(instruction, 0) };
}

/** The destination, and what comes to it: the forms of fadd and its kin. */
function pairOf(instruction: Instruction, format: "float" | "integer", pops: 0 | 1): { to: number; from: X87Source } {
	if (isInMemory(instruction)) {
		return { to: 0, from: fromMemory(instruction, format) };
	}
	const [first] = instruction.operands;
	if (first === undefined || instruction.operands.length === 2) {
		return { to: indexAt(instruction, 0, 1), from: { kind: "stack", index: indexAt(instruction, 1, 0) } };
	}
	const index = indexAt(instruction, 0, 1);
	return pops ? { to: index, from: st0 } : { to: 0, from: { kind: "stack", index } };
}

interface Manner {
	readonly isReversed?: boolean;
	readonly pops?: 0 | 1;
	readonly format?: "float" | "integer";
}

function arithmetic(
	operator: X87Operator,
	{ isReversed = false, pops = 0, format = "float" }: Manner = {},
): PlacedSemantics {
	return (instruction, next) => {
		const { to, from } = pairOf(instruction, format, pops);
		const own: X87Source = { kind: "stack", index: to };
		const operands = isReversed ? [from, own] : [own, from];
		return taskEffects(instruction, next, { operator, operands, places: [{ kind: "stack", index: to }], pops });
	};
}

const reversed = { isReversed: true };
const popping = { pops: 1 } as const;
const integer = { format: "integer" } as const;

/** st0 with the operand, or with st1. */
function comparison(
	operator: X87Operator,
	pops: 0 | 1 | 2 = 0,
	format: "float" | "integer" = "float",
): PlacedSemantics {
	return (instruction, next) => {
		const other: X87Source = isInMemory(instruction)
			? fromMemory(instruction, format)
			: { kind: "stack", index: otherIndex(instruction) };
		return taskEffects(instruction, next, { operator, operands: [st0, other], pops });
	};
}

/** The last operand, or st1. */
function otherIndex({ operands }: Instruction): number {
	const last = operands.at(-1);
	return last?.kind === "register" ? last.register.number : 1;
}

/** The same into the flags (SDM vol. 2A, FCOMI). */
function flagComparison(operator: X87Operator, pops: 0 | 1 = 0): PlacedSemantics {
	return (instruction, next) => {
		const names = ["less", "unordered", "equal"] as const;
		const places = names.map((name): X87Place => ({ kind: "local", name, width: 1 }));
		const operands = [st0, { kind: "stack", index: otherIndex(instruction) } as const];
		return [
			...taskEffects(instruction, next, { operator, operands, places, pops }),
			setFlag("cf", local("less", 1)),
			setFlag("pf", local("unordered", 1)),
			setFlag("zf", local("equal", 1)),
			...(["of", "sf", "af"] as const).map((name) => setFlag(name, constant(0, 1))),
		];
	};
}

/** To memory as wide as the operand, or to another register. */
function storing(operator: X87Operator, pops: 0 | 1 = 0): PlacedSemantics {
	return (instruction, next) => {
		const operand = instruction.operands[0];
		if (operand?.kind !== "memory") {
			const places: readonly X87Place[] = [{ kind: "stack", index: indexAt(instruction, 0, 1) }];
			return taskEffects(instruction, next, { operator, operands: [st0], places, pops });
		}
		const width = operand.width as 16 | 32 | 64 | 80;
		const shape: Shape = { operator, operands: [st0], places: [{ kind: "local", name: "stored", width }], pops };
		return [...taskEffects(instruction, next, shape), ...storeEffects(local("stored", width))];
	};
}

/** 80 bits are stored in two parts. */
function storeEffects(value: Expression): readonly Effect[] {
	return value.width === 80
		? [store(address, extract(value, 64)), store(add(address, constant(8, 64)), extract(value, 16, 64))]
		: [store(address, value)];
}

function loading(operator: X87Operator, format: "float" | "integer" | "decimal" | "extended"): PlacedSemantics {
	return (instruction, next) => {
		const value: X87Source = isInMemory(instruction)
			? fromMemory(instruction, format)
			: { kind: "stack", index: indexAt(instruction, 0, 1) };
		return taskEffects(instruction, next, { operator, operands: [value], places: [push] });
	};
}

const exchange: PlacedSemantics = (instruction, next) => {
	const index =
		instruction.operands.length === 2
			? Math.max(indexAt(instruction, 0, 0), indexAt(instruction, 1, 0))
			: indexAt(instruction, 0, 1);
	const operands: readonly X87Source[] = [st0, { kind: "stack", index }];
	return taskEffects(instruction, next, { operator: "copy", operands, places: [{ kind: "stack", index }, toTop] });
};

function conditional(condition: Expression): PlacedSemantics {
	return (instruction, next) => {
		const other: X87Source = { kind: "stack", index: otherIndex(instruction) };
		const chosen: X87Source = { kind: "value", format: "extended", value: zeroExtend(condition, 80) };
		return taskEffects(instruction, next, { operator: "choose", operands: [st0, other, chosen], places: [toTop] });
	};
}

const isBelow = flag("cf");
const isEqual = flag("zf");
const isUnordered = flag("pf");

function freeing(pops: 0 | 1): PlacedSemantics {
	return (instruction, next) =>
		taskEffects(instruction, next, { operator: "nothing", frees: indexAt(instruction, 0, 1), pops });
}

const whole = (bits: bigint): X87Source => ({ kind: "value", format: "extended", value: constant(bits, 80) });

export const x87Meanings = {
	fld: loading("load", "float"),
	fldCopy: loading("copy", "extended"),
	fst: storing("toFloat"),
	fstp: storing("toFloat", 1),
	fstCopy: storing("copy"),
	fstpCopy: storing("copy", 1),
	fild: loading("copy", "integer"),
	fist: storing("toInteger"),
	fistp: storing("toInteger", 1),
	fisttp: storing("truncate", 1),
	fbld: loading("copy", "decimal"),
	fbstp: storing("toDecimal", 1),
	fxch: exchange,
	fcmovb: conditional(isBelow),
	fcmove: conditional(isEqual),
	fcmovbe: conditional(or(isBelow, isEqual)),
	fcmovu: conditional(isUnordered),
	fcmovnb: conditional(not(isBelow)),
	fcmovne: conditional(not(isEqual)),
	fcmovnbe: conditional(not(or(isBelow, isEqual))),
	fcmovnu: conditional(not(isUnordered)),
	fld1: pushes("copy", whole(one)),
	fldz: pushes("copy", whole(0n)),
	fldl2t: pushes("log2Of10"),
	fldl2e: pushes("log2OfE"),
	fldpi: pushes("pi"),
	fldlg2: pushes("log10Of2"),
	fldln2: pushes("lnOf2"),
	fadd: arithmetic("add"),
	faddp: arithmetic("add", popping),
	fiadd: arithmetic("add", integer),
	fmul: arithmetic("multiply"),
	fmulp: arithmetic("multiply", popping),
	fimul: arithmetic("multiply", integer),
	fsub: arithmetic("subtract"),
	fsubp: arithmetic("subtract", popping),
	fisub: arithmetic("subtract", integer),
	fsubr: arithmetic("subtract", reversed),
	fsubrp: arithmetic("subtract", { ...reversed, ...popping }),
	fisubr: arithmetic("subtract", { ...reversed, ...integer }),
	fdiv: arithmetic("divide"),
	fdivp: arithmetic("divide", popping),
	fidiv: arithmetic("divide", integer),
	fdivr: arithmetic("divide", reversed),
	fdivrp: arithmetic("divide", { ...reversed, ...popping }),
	fidivr: arithmetic("divide", { ...reversed, ...integer }),
	fchs: onTop("negate"),
	fabs: onTop("absolute"),
	fsqrt: onTop("squareRoot"),
	frndint: onTop("round"),
	fscale: fixed({ operator: "scale", operands: [st0, st1], places: [toTop] }),
	fxtract: fixed({ operator: "extract", operands: [st0], places: [toTop, push] }),
	fprem: fixed({ operator: "remainder", operands: [st0, st1], places: [toTop] }),
	fprem1: fixed({ operator: "nearestRemainder", operands: [st0, st1], places: [toTop] }),
	f2xm1: onTop("powerMinusOne"),
	fyl2x: onBoth("logarithm"),
	fyl2xp1: onBoth("logarithmPlusOne"),
	fptan: fixed({ operator: "tangent", operands: [st0], places: [toTop, push] }),
	fpatan: onBoth("arcTangent"),
	fsin: onTop("sine"),
	fcos: onTop("cosine"),
	fsincos: fixed({ operator: "sineAndCosine", operands: [st0], places: [toTop, push] }),
	fcom: comparison("compare"),
	fcomp: comparison("compare", 1),
	fcompp: comparison("compare", 2),
	ficom: comparison("compare", 0, "integer"),
	ficomp: comparison("compare", 1, "integer"),
	fucom: comparison("compareQuietly"),
	fucomp: comparison("compareQuietly", 1),
	fucompp: comparison("compareQuietly", 2),
	fcomi: flagComparison("order"),
	fcomip: flagComparison("order", 1),
	fucomi: flagComparison("orderQuietly"),
	fucomip: flagComparison("orderQuietly", 1),
	ftst: fixed({ operator: "compare", operands: [st0, whole(0n)] }),
	fxam: fixed({ operator: "examine", operands: [{ ...st0, mayBeEmpty: true }] }),
	ffree: freeing(0),
	ffreep: freeing(1),
	fdecstp: fixed({ operator: "nothing", turns: -1 }),
	fincstp: fixed({ operator: "nothing", turns: 1 }),
	fnop: fixed({ operator: "stay" }),
	wait: () => [waiting],
	fnclex,
	fninit,
	fldcw,
	fnstcw,
	fnstsw,
	fldenv,
	fnstenv,
	frstor,
	fnsave,
	fxsave,
	fxrstor,
};
