// The effects of an instruction without what compiled code need not compute: names
// for what a register holds or what is used once, names that nobody uses (what only
// the flags asked for, say), and the upper halves of products nobody looks at.
// WebAssembly compilers find most of that out themselves, but take longer than this,
// which is done once for each instruction.

import type { Effect, Expression } from "../semantics/expression.ts";
import { expressionsOf, partsOf } from "../semantics/walk.ts";
import { rewrite } from "./trees.ts";
import { divides } from "./writable.ts";

type Let = Extract<Effect, { kind: "let" }>;

export interface LeanEffects {
	readonly effects: readonly Effect[];
	/** Of the flags' plan. */
	readonly captures: readonly Expression[];
}

/** Nodes that can be computed anywhere in the instruction, or not at all. */
const plainKinds = new Set<Expression["kind"]>([
	"constant",
	"register",
	"flag",
	"local",
	"unary",
	"binary",
	"select",
	"extract",
	"extend",
]);

/** The same outcome with fewer trees; loads, floats, vectors and divisions stay where they are. */
export function lean({ effects, captures }: LeanEffects): LeanEffects {
	const uses = usesOf(effects, captures);
	const standing = new Map<string, Expression>();
	const lessened = (tree: Expression) => rewrite(tree, (part) => narrowed(standing.get(nameOf(part)) ?? part));
	const kept = effects.flatMap((effect) => {
		if (effect.kind !== "let") {
			return [withTrees(effect, lessened)];
		}
		const value = lessened(effect.value);
		if (isNeedless(value, uses.get(effect.name) ?? 0)) {
			standing.set(effect.name, value);
			return [];
		}
		return [{ ...effect, value }];
	});
	return { effects: kept, captures: captures.map(lessened) };
}

function isNeedless(value: Expression, uses: number): boolean {
	if (uses === lanesUse) {
		return false;
	}
	const isLeaf = value.kind === "constant" || (value.kind === "register" && value.width >= 32);
	return isLeaf || (uses <= 1 && isPlain(value));
}

function isPlain(tree: Expression): boolean {
	const isDivision = tree.kind === "binary" && divides(tree.operator);
	return plainKinds.has(tree.kind) && !isDivision && partsOf(tree).every(isPlain);
}

/** Of a name that `lanes` use: what it stands for is not put there. */
const lanesUse = Number.POSITIVE_INFINITY;

/** How often each name is used by what is used itself. */
function usesOf(effects: readonly Effect[], captures: readonly Expression[]): ReadonlyMap<string, number> {
	const uses = new Map<string, number>();
	const count = (tree: Expression, once: number) => {
		if (tree.kind === "local") {
			uses.set(tree.name, (uses.get(tree.name) ?? 0) + once);
		}
		for (const part of partsOf(tree)) {
			count(part, tree.kind === "lanes" ? lanesUse : once);
		}
	};
	for (const tree of [
		...captures,
		...effects.flatMap((effect) => (effect.kind === "let" ? [] : expressionsOf(effect))),
	]) {
		count(tree, 1);
	}
	for (const { name, value } of effects.filter((effect): effect is Let => effect.kind === "let").reverse()) {
		if (uses.has(name) || !isPlain(value)) {
			count(value, 1);
		}
	}
	return uses;
}

function nameOf(tree: Expression): string {
	return tree.kind === "local" ? tree.name : "";
}

function withTrees(effect: Effect, change: (tree: Expression) => Expression): Effect {
	switch (effect.kind) {
		case "let":
		case "register":
		case "xmm":
		case "flag":
			return { ...effect, value: change(effect.value) };
		case "store":
			return { ...effect, address: change(effect.address), value: change(effect.value) };
		case "branch":
			return { ...effect, condition: effect.condition && change(effect.condition), target: change(effect.target) };
		case "fault":
			return { ...effect, condition: effect.condition && change(effect.condition) };
		default:
			return effect;
	}
}

const narrowing = new Set(["add", "sub", "mul"]);

/** The low half of what is made from two values of 128 bits, from their low halves. */
function narrowed(tree: Expression): Expression {
	if (tree.kind !== "extract" || tree.shift !== 0 || tree.width !== 64 || tree.operand.kind !== "binary") {
		return tree;
	}
	const { operator, left, right } = tree.operand;
	const [low, other] = [lowHalf(left), lowHalf(right)];
	return narrowing.has(operator) && low && other
		? { kind: "binary", operator, left: low, right: other, width: 64 }
		: tree;
}

function lowHalf(tree: Expression): Expression | undefined {
	if (tree.kind !== "extend" || tree.operand.width > 64) {
		return undefined;
	}
	return tree.operand.width === 64 ? tree.operand : { ...tree, width: 64 };
}
