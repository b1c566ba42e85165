// What an instruction does to the flags, made ready for being done later or not
// at all. The trees of its flag effects are rewritten over a few *captures*:
// values that the instruction reads or computes, kept for whoever asks for a
// flag. An instruction writes CF alone, or the other five status flags together
// (with or without CF), or nothing; one that writes others is taken to write all
// five, some of them as they are.

import type { Flag } from "../isa/registers.ts";
import type { Effect, Expression } from "../semantics/expression.ts";
import { bit, constant, flag, or, shl, zeroExtend } from "../semantics/trees.ts";
import { hasPart } from "../semantics/walk.ts";
import { captureCount } from "./context.ts";
import { isSame, type Lets, rewrite } from "./trees.ts";

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

/** Nodes that may stand above captures: what is lane by lane is computed at once. */
const laterKinds = new Set<Expression["kind"]>([
	"constant",
	"register",
	"xmm",
	"float",
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

/** The plan for an instruction's flags, whose locals stand for `lets`; undefined when it writes none. */
export function planFlags(effects: readonly Effect[], lets: Lets): FlagPlan | undefined {
	const writes = effects.filter((effect): effect is FlagEffect => effect.kind === "flag" && effect.flag !== "df");
	if (writes.length === 0) {
		return undefined;
	}
	const lazyCount = writes.filter(({ flag }) => flag !== "cf").length;
	if (lazyCount !== 0 && lazyCount !== lazyFlags.length) {
		return planNow(writes);
	}
	const unless = sharedCondition(writes);
	const wanted = unless ? [...writes.map(valueUnless), unless] : writes.map(({ value }) => value);
	const captured = capture(wanted, lets);
	if (!captured) {
		return planNow(writes);
	}
	return {
		captures: captured.captures,
		trees: new Map(writes.map(({ flag }, index) => [flag, captured.trees[index] ?? unfitTree()])),
		writesLazy: lazyCount > 0,
		unless: unless && captured.trees.at(-1),
	};
}

/** All flags computed at once, side by side in one capture; those that are not written are as they were. */
function planNow(writes: readonly FlagEffect[]): FlagPlan {
	const written = new Map(writes.map(({ flag, value }) => [flag, value]));
	const names = [...lazyFlags, ...(written.has("cf") ? (["cf"] as const) : [])];
	const bits = names.map((name, index) => shl(zeroExtend(written.get(name) ?? flag(name), 32), constant(index, 32)));
	const together: Expression = { kind: "local", name: "#0", width: 32 };
	return {
		captures: [bits.reduce((word, bit) => or(word, bit))],
		trees: new Map(names.map((name, index) => [name, bit(together, index)])),
		writesLazy: true,
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

/**
 * The fewest captures that the trees can be made from: the locals they name, or what those come
 * from. Where neither will do, what the flags are is computed at once.
 */
function capture(
	trees: readonly Expression[],
	lets: Lets,
): { captures: readonly Expression[]; trees: readonly Expression[] } | undefined {
	const later = [trees.map((tree) => expand(tree, lets)), trees]
		.filter((option) => option.every(isForLater))
		.map((option) => replaceLeaves(option));
	const [best] = later.filter(isFit).sort((left, right) => left.captures.length - right.captures.length);
	if (best) {
		return best;
	}
	const now = replaceLeaves(trees, ({ kind }) => kind !== "constant");
	return isFit(now) ? now : undefined;
}

function isFit({ captures }: { captures: readonly Expression[] }): boolean {
	return captures.length <= captureCount && captures.every(isCapturable);
}

function isCapturable(leaf: Expression): boolean {
	return leaf.kind !== "load" && leaf.width !== 128;
}

/** Puts in what locals stand for, but not loads: they happen once. */
function expand(tree: Expression, lets: Lets): Expression {
	return rewrite(tree, (part) => {
		const value = part.kind === "local" ? lets.get(part.name) : undefined;
		return value && !hasPart(value, ({ kind }) => kind === "load") ? expand(quietly(value), lets) : part;
	});
}

/** What a local stands for, computed once more: the exceptions of its floats have been raised where it was named. */
function quietly(tree: Expression): Expression {
	return rewrite(tree, (part) => (part.kind === "float" ? { ...part, raises: "nothing" } : part));
}

/** The trees over captures of their leaves, or of the whole trees that are `taken`. */
function replaceLeaves(trees: readonly Expression[], taken?: (tree: Expression) => boolean) {
	const captures: Expression[] = [];
	const captured = (part: Expression): Expression => {
		const known = captures.findIndex((leaf) => isSame(leaf, part));
		const index = known >= 0 ? known : captures.push(part) - 1;
		return { kind: "local", name: `#${index}`, width: part.width };
	};
	const replaced = trees.map((tree) => {
		if (taken) {
			return taken(tree) ? captured(tree) : tree;
		}
		return rewrite(tree, (part) => (isLeaf(part) ? captured(part) : part));
	});
	return { captures, trees: replaced };
}

function isForLater(tree: Expression): boolean {
	return !hasPart(tree, ({ kind }) => !laterKinds.has(kind));
}

function isLeaf({ kind }: Expression): boolean {
	return kind === "register" || kind === "xmm" || kind === "local" || kind === "flag" || kind === "load";
}
