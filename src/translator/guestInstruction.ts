// One guest instruction as the translator sees it: its effects, and whether they
// have a shape that compiled code can do. Whatever has another shape (system
// calls, repeated strings, several stores, rflags as a whole) is left to the
// reference engine: nothing here names an instruction.

import { decode } from "../isa/decode.ts";
import { countsRsp } from "../machine/decodeCache.ts";
import type { Memory } from "../machine/memory.ts";
import type { Effect, Expression } from "../semantics/expression.ts";
import { meaning } from "../semantics/meaning.ts";
import { everyPart, expressionsOf } from "../semantics/walk.ts";
import { type FlagPlan, planFlags, type StatusFlag, statusFlags } from "./flagPlan.ts";
import { withoutRemainders } from "./quotients.ts";

type Branch = Extract<Effect, { kind: "branch" }>;
type Store = Extract<Effect, { kind: "store" }>;

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
	readonly branch: Branch | undefined;
	readonly store: Store | undefined;
	/** The status flags that must be there before it: it reads them, or keeps them where its plan may write others. */
	readonly flagsRead: ReadonlySet<StatusFlag>;
	/** False when it may set rsp to a value from elsewhere, not only count it up or down. */
	readonly countsRsp: boolean;
	/** Whether it does nothing but that, so that compiled code can go to another stack by it. */
	readonly setsRsp: boolean;
	/** Numbers of the registers that it reads or writes. */
	readonly registers: ReadonlySet<number>;
}

const longest = 15;
export const rcx = 1;
export const rsp = 4;

/** The instruction at an address; undefined when it is not for compiled code. */
export function readInstruction(memory: Memory, address: number): GuestInstruction | undefined {
	const bytes = memory.fetch(BigInt(address), longest);
	const instruction = bytes.length > 0 ? decode(bytes, BigInt(address)) : "truncated";
	if (typeof instruction === "string") {
		return undefined;
	}
	const whole = meaning(instruction, BigInt(address));
	const [first] = whole;
	const repeat = first?.kind === "repeat" ? first : undefined;
	const effects = withoutRemainders(repeat ? repeat.body : whole);
	const flags = planFlags(effects);
	const others = effects.filter((effect) => effect.kind !== "flag" || effect.flag === "df");
	if (flags === "unfit" || !others.every((effect) => isTranslatable(effect, memory.size))) {
		return undefined;
	}
	const stores = others.filter((effect): effect is Store => effect.kind === "store");
	const branches = others.filter((effect): effect is Branch => effect.kind === "branch");
	if (stores.length > 1 || branches.length > 1) {
		return undefined;
	}
	const expressions = others.flatMap(expressionsOf).flatMap(everyPart);
	const counts = countsRsp(instruction);
	return {
		address,
		next: address + instruction.length,
		effects: others,
		repeat,
		flags,
		branch: branches[0],
		store: stores[0],
		flagsRead: new Set([...flagsIn([...expressions, ...(flags?.captures ?? [])]), ...flagsKept(flags)]),
		countsRsp: counts,
		setsRsp: !counts && !flags && others.every((effect) => effect.kind === "let" || isRsp(effect)),
		registers: registersIn(others, [...expressions, ...(flags?.captures ?? [])], repeat ? [rcx] : []),
	};
}

/** Where a direct branch goes; undefined when it is not known. */
export function directTarget({ branch }: GuestInstruction): number | undefined {
	return branch?.target.kind === "constant" ? Number(branch.target.value) : undefined;
}

function isTranslatable(effect: Effect, size: number): boolean {
	switch (effect.kind) {
		case "let":
			return isWritable(effect.value);
		case "register":
			return (effect.number !== rsp || effect.width === 64) && isWritable(effect.value);
		case "flag":
			return effect.value.kind === "constant";
		case "store":
			return effect.width !== 128 && isWritable(effect.address) && isWritable(effect.value);
		case "branch":
			return isTarget(effect.target, size) && (!effect.condition || isWritable(effect.condition));
		case "fault":
			return effect.condition !== undefined && isWritable(effect.condition);
		default:
			return false;
	}
}

/** A direct branch out of the arena is rare enough to be left alone. */
function isTarget(target: Expression, size: number): boolean {
	return target.kind === "constant" ? target.value < BigInt(size) : isWritable(target);
}

/** Whether `ExpressionWriter` can write the tree. */
function isWritable(tree: Expression): boolean {
	return everyPart(tree).every(isWritableNode) && !everyPart(tree).some(hidesLoad);
}

function isWritableNode(tree: Expression): boolean {
	switch (tree.kind) {
		case "constant":
		case "register":
		case "flag":
		case "local":
		case "extend":
			return true;
		case "load":
			return tree.width !== 128;
		case "unary":
		case "select":
			return tree.width !== 128;
		case "extract":
			return (
				tree.operand.width !== 128 || Math.floor(tree.shift / 64) === Math.floor((tree.shift + tree.width - 1) / 64)
			);
		case "binary":
			return tree.left.width !== 128 || isWideBinary(tree);
		default:
			return false;
	}
}

function isWideBinary({ operator, right }: Extract<Expression, { kind: "binary" }>): boolean {
	switch (operator) {
		case "mul":
		case "sub":
		case "or":
		case "eq":
			return true;
		case "shl":
			return right.kind === "constant" && right.value === 64n;
		case "udiv":
		case "urem":
		case "sdiv":
		case "srem":
			return right.kind === "extend" && right.operand.width === 64;
		default:
			return false;
	}
}

/** Both sides of a select are computed, so none may fault. */
function hidesLoad(tree: Expression): boolean {
	return tree.kind === "select" && everyPart(tree).some(({ kind }) => kind === "load");
}

function isRsp(effect: Effect): boolean {
	return effect.kind === "register" && effect.number === rsp;
}

function flagsIn(expressions: readonly Expression[]): readonly StatusFlag[] {
	return statusFlags.filter((flag) => expressions.some((part) => part.kind === "flag" && part.flag === flag));
}

/** CF, when what is written beside it may take the place of the recipe that gave it. */
function flagsKept(plan: FlagPlan | undefined): readonly StatusFlag[] {
	return plan && (plan.unless || (plan.writesLazy && !plan.trees.has("cf"))) ? ["cf"] : [];
}

function registersIn(
	effects: readonly Effect[],
	expressions: readonly Expression[],
	more: readonly number[],
): ReadonlySet<number> {
	const read = expressions.flatMap((part) => (part.kind === "register" ? [part.number] : []));
	const written = effects.flatMap((effect) => (effect.kind === "register" ? [effect.number] : []));
	return new Set([...read, ...written, ...more]);
}
