// What an instruction does to the flags, made ready for being done later or not
// at all. The trees of its flag effects are rewritten over a few *captures*:
// values that the instruction reads or computes, kept for whoever asks for a
// flag. An instruction writes CF alone, or the other five status flags together
// (with or without CF), or nothing; others are left to the reference engine.

import type { Flag } from "../isa/registers.ts";
import type { Effect, Expression } from "../semantics/expression.ts";
import { everyPart } from "../semantics/walk.ts";
import { captureCount } from "./context.ts";
import { isSame, rewrite } from "./trees.ts";

/** The status flags but CF: they are computed together, when wanted. */
export const lazyFlags = ["of", "sf", "zf", "af", "pf"] as const;

export const statusFlags = ["cf", ...lazyFlags] as const;
export type StatusFlag = (typeof statusFlags)[number];

export interface FlagPlan {
	/** Over the instruction's own registers, flags and locals. */
	readonly captures: readonly Expression[];
	/** Over the locals `#0`, `#1`, `#2`: the captures. */
	readonly trees: ReadonlyMap<Flag, Expression>;
	/** Whether the five flags are written. */
	readonly writesLazy: boolean;
	/** When it is 1 all flags stay as they are. Over the captures. */
	readonly unless?: Expression;
}

const integerKinds = new Set<Expression["kind"]>([
	"constant",
	"register",
	"flag",
	"local",
	"load",
	"unary",
	"binary",
	"select",
	"extract",
	"extend",
]);

type FlagEffect = Extract<Effect, { kind: "flag" }>;

/** The plan for an instruction's flags; undefined when it writes none, `unfit` when it must be left alone. */
export function planFlags(effects: readonly Effect[]): FlagPlan | undefined | "unfit" {
	const writes = effects.filter((effect): effect is FlagEffect => effect.kind === "flag" && effect.flag !== "df");
	if (writes.length === 0) {
		return undefined;
	}
	const lazyCount = writes.filter(({ flag }) => flag !== "cf").length;
	if (lazyCount !== 0 && lazyCount !== lazyFlags.length) {
		return "unfit";
	}
	const unless = sharedCondition(writes);
	const wanted = unless ? [...writes.map(valueUnless), unless] : writes.map(({ value }) => value);
	const captured = wanted.every(isOfIntegers) ? capture(wanted, letsOf(effects)) : undefined;
	if (!captured) {
		return "unfit";
	}
	return {
		captures: captured.captures,
		trees: new Map(writes.map(({ flag }, index) => [flag, captured.trees[index] ?? unfitTree()])),
		writesLazy: lazyCount > 0,
		unless: unless && captured.trees.at(-1),
	};
}

function unfitTree(): never {
	throw new RangeError("each flag has a tree");
}

/** The condition under which every one of the flags stays as it was. */
function sharedCondition(writes: readonly FlagEffect[]): Expression | undefined {
	const [first] = writes;
	if (first?.value.kind !== "select") {
		return undefined;
	}
	const { condition } = first.value;
	const isShared = writes.every(
		({ flag, value }) =>
			value.kind === "select" &&
			isSame(value.condition, condition) &&
			value.then.kind === "flag" &&
			value.then.flag === flag,
	);
	return isShared ? condition : undefined;
}

function valueUnless({ value }: FlagEffect): Expression {
	return value.kind === "select" ? value.else : value;
}

type Lets = ReadonlyMap<string, Expression>;

function letsOf(effects: readonly Effect[]): Lets {
	return new Map(effects.flatMap((effect) => (effect.kind === "let" ? [[effect.name, effect.value] as const] : [])));
}

/** The fewest captures that the trees can be made from: the locals they name, or what those come from. */
function capture(
	trees: readonly Expression[],
	lets: Lets,
): { captures: readonly Expression[]; trees: readonly Expression[] } | undefined {
	const direct = replaceLeaves(trees);
	const expanded = replaceLeaves(trees.map((tree) => expand(tree, lets)));
	return [expanded, direct]
		.filter((option) => option.captures.length <= captureCount && option.captures.every(isCapturable))
		.sort((left, right) => left.captures.length - right.captures.length)[0];
}

function isCapturable(leaf: Expression): boolean {
	return leaf.kind !== "load" && leaf.width !== 128;
}

/** Puts in what locals stand for, but not loads: they happen once. */
function expand(tree: Expression, lets: Lets): Expression {
	return rewrite(tree, (part) => {
		const value = part.kind === "local" ? lets.get(part.name) : undefined;
		return value && !everyPart(value).some(({ kind }) => kind === "load") ? expand(value, lets) : part;
	});
}

function replaceLeaves(trees: readonly Expression[]) {
	const captures: Expression[] = [];
	const replaced = trees.map((tree) =>
		rewrite(tree, (part) => {
			if (!isLeaf(part)) {
				return part;
			}
			const known = captures.findIndex((leaf) => isSame(leaf, part));
			const index = known >= 0 ? known : captures.push(part) - 1;
			return { kind: "local", name: `#${index}`, width: part.width };
		}),
	);
	return { captures, trees: replaced };
}

/** Comparisons of floats are left to the reference engine. */
function isOfIntegers(tree: Expression): boolean {
	return everyPart(tree).every(({ kind }) => integerKinds.has(kind));
}

function isLeaf({ kind }: Expression): boolean {
	return kind === "register" || kind === "local" || kind === "flag" || kind === "load";
}
