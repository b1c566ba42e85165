// One guest instruction as the translator sees it: its effects, and whether they
// have a shape that compiled code can do. Whatever has another shape (system
// calls, several stores, rflags as a whole) is left to the reference engine:
// nothing here names an instruction.

import { countsRsp } from "../machine/decodeCache.ts";
import type { Decoded } from "../machine/decodedCode.ts";
import type { Effect, Expression } from "../semantics/expression.ts";
import { expressionsOf } from "../semantics/walk.ts";
import { contentsOf, type Load } from "./contents.ts";
import { type FlagPlan, planFlags, type StatusFlag } from "./flagPlan.ts";
import { lean } from "./leanEffects.ts";
import { type Place, placeOf } from "./places.ts";
import { withoutRemainders } from "./quotients.ts";
import { type Lets, letsOf } from "./trees.ts";
import { isVector, type VectorNames } from "./vectorShapes.ts";
import { isWritable } from "./writable.ts";

type Branch = Extract<Effect, { kind: "branch" }>;
export type Store = Extract<Effect, { kind: "store" }>;

type Repeat = Extract<Effect, { kind: "repeat" }>;

export interface GuestInstruction {
	readonly address: number;
	/** Address of the instruction after it. */
	readonly next: number;
	/** Those that are not flags of `flags`; of a repeated instruction those of one iteration. */
	readonly effects: readonly Effect[];
	/** Set when the effects are repeated. */
	readonly repeat: Repeat | undefined;
	readonly flags: FlagPlan | undefined;
	/** What its locals stand for. */
	readonly lets: Lets;
	/** The general registers that it writes, and of what they hold then whatever can be counted from one as it was before. */
	readonly moves: ReadonlyMap<number, Place | undefined>;
	readonly branch: Branch | undefined;
	readonly store: Store | undefined;
	readonly loads: readonly Load[];
	/** The status flags that must be there before it: it reads them, or keeps them where its plan may write others. */
	readonly flagsRead: ReadonlySet<StatusFlag>;
	/** False when it may set rsp to a value from elsewhere, not only count it up or down. */
	readonly countsRsp: boolean;
	/** Whether it does nothing but that, so that compiled code can go to another stack by it. */
	readonly setsRsp: boolean;
	/** Numbers of the registers that it reads or writes. */
	readonly registers: ReadonlySet<number>;
	/** Numbers of the xmm registers that it reads or writes, and of those that it writes. */
	readonly vectors: ReadonlySet<number>;
	readonly vectorsWritten: ReadonlySet<number>;
	/** Whether it rounds floats, so that its code is quick or careful (floatChecks.ts). */
	readonly roundsFloats: boolean;
	/** Whether its code tests floats for denormals. */
	readonly testsFloats: boolean;
}

/** Trees with more nodes than this would make too much code for what they do. */
const mostNodes = 1500;
export const rcx = 1;
export const rsp = 4;
export const rbp = 5;

/**
 * The instruction as it stands at an address; undefined when it is not for compiled code.
 *
 * @param size bytes of the arena.
 */
export function readInstruction(
	{ instruction, effects: whole }: Decoded,
	address: number,
	size: number,
): GuestInstruction | undefined {
	const [first] = whole;
	const repeat = first?.kind === "repeat" ? first : undefined;
	const all = withoutRemainders(repeat ? repeat.body : whole);
	const plan = planFlags(all, letsOf(all));
	const { effects: others, captures } = lean({
		effects: all.filter((effect) => effect.kind !== "flag" || effect.flag === "df"),
		captures: plan?.captures ?? [],
	});
	const flags = plan && { ...plan, captures };
	const lets = letsOf(others);
	if (!areFit(others, captures, vectorNames(lets), size)) {
		return undefined;
	}
	const { nodes, loads, roundsFloats, testsFloats, ...read } = contentsOf([
		...others.flatMap(expressionsOf),
		...captures,
	]);
	if (nodes > mostNodes) {
		return undefined;
	}
	const vectorsWritten = numbersOf(others, "xmm");
	const counts = countsRsp(instruction);
	return {
		address,
		next: address + instruction.length,
		effects: others,
		repeat,
		flags,
		lets,
		moves: movesOf(others, lets),
		branch: others.find((effect) => effect.kind === "branch"),
		store: others.find((effect) => effect.kind === "store"),
		loads,
		flagsRead: new Set([...read.flags, ...flagsKept(flags)]),
		countsRsp: counts,
		setsRsp: !counts && !flags && others.every((effect) => effect.kind === "let" || isRsp(effect)),
		registers: new Set([...read.registers, ...numbersOf(others, "register"), ...(repeat ? [rcx] : [])]),
		vectors: new Set([...read.vectors, ...vectorsWritten]),
		vectorsWritten,
		roundsFloats,
		testsFloats,
	};
}

function movesOf(effects: readonly Effect[], lets: Lets): ReadonlyMap<number, Place | undefined> {
	return new Map(
		effects.flatMap((effect) =>
			effect.kind === "register" ? [[effect.number, placeOf(effect.value, lets)] as const] : [],
		),
	);
}

/** Bytes by which an instruction moves rsp, upwards counted as positive; NaN when it may be any number. */
export function distanceOf({ moves }: GuestInstruction): number {
	const place = moves.get(rsp);
	return place?.register === rsp ? place.distance : moves.has(rsp) ? Number.NaN : 0;
}

/** Where a direct branch goes; undefined when it is not known. */
export function directTarget({ branch }: GuestInstruction): number | undefined {
	return branch?.target.kind === "constant" ? Number(branch.target.value) : undefined;
}

function vectorNames(lets: Lets): VectorNames {
	const names: VectorNames = {
		holdsVector: (name) => {
			const value = lets.get(name);
			return value !== undefined && isVector(value, names);
		},
	};
	return names;
}

/** Whether compiled code can do the effects, and compute the captures of the flags. */
function areFit(
	effects: readonly Effect[],
	captures: readonly Expression[],
	names: VectorNames,
	size: number,
): boolean {
	const isOneAtMost = (kind: Effect["kind"]) => effects.filter((effect) => effect.kind === kind).length <= 1;
	return (
		effects.every((effect) => isTranslatable(effect, size, names)) &&
		isOneAtMost("store") &&
		isOneAtMost("branch") &&
		captures.every((tree) => isWritable(tree, names))
	);
}

function isTranslatable(effect: Effect, size: number, names: VectorNames): boolean {
	const isFit = (tree: Expression) => isWritable(tree, names);
	switch (effect.kind) {
		case "let":
		case "xmm":
			return isFit(effect.value);
		case "register":
			return (effect.number !== rsp || effect.width === 64) && isFit(effect.value);
		case "flag":
			return effect.value.kind === "constant";
		case "store":
			return isFit(effect.address) && isFit(effect.value);
		case "branch":
			return isTarget(effect.target, size, names) && (!effect.condition || isFit(effect.condition));
		case "fault":
			return effect.condition !== undefined && isFit(effect.condition);
		default:
			return false;
	}
}

/** A direct branch out of the arena is rare enough to be left alone. */
function isTarget(target: Expression, size: number, names: VectorNames): boolean {
	return target.kind === "constant" ? target.value < BigInt(size) : isWritable(target, names);
}

function isRsp(effect: Effect): boolean {
	return effect.kind === "register" && effect.number === rsp;
}

/** CF, when what is written beside it may take the place of the recipe that gave it. */
function flagsKept(plan: FlagPlan | undefined): readonly StatusFlag[] {
	return plan && (plan.unless || (plan.writesLazy && !plan.trees.has("cf"))) ? ["cf"] : [];
}

/** Numbers of the registers that are written in a file. */
function numbersOf(effects: readonly Effect[], kind: "register" | "xmm"): ReadonlySet<number> {
	return new Set(effects.flatMap((effect) => (effect.kind === kind ? [effect.number] : [])));
}
