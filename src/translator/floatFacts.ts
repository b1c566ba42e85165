// What is known of the xmm registers at a point of a block: which lanes hold no
// denormal, when read as floats of a width. Code that came by a test or by an
// operation whose result is none needs no second test. A fact is one of code that
// has not been left: where a denormal matters (floatChecks.ts), it leaves.
//
// A fact may be as old as the block's head; then it has an origin, the lane there.
// Which of those were needed is noted, for floatHeads.ts.

import type { Effect, Expression } from "../semantics/expression.ts";
import { everyPart, expressionsOf } from "../semantics/walk.ts";
import type { FloatWidth } from "./floatLimits.ts";
import type { GuestInstruction } from "./guestInstruction.ts";
import { isSame } from "./trees.ts";

type Float = Extract<Expression, { kind: "float" }>;
type Lanes = Extract<Expression, { kind: "lanes" }>;
type VectorEffect = Extract<Effect, { kind: "xmm" }>;

/** A lane of an xmm register. */
export interface Lane {
	readonly number: number;
	readonly width: FloatWidth;
	readonly shift: number;
}

/** By its text: `number:width:shift`. */
export type LaneName = string;

/** Lanes that are no denormals, with their origins. */
export type Known = Map<LaneName, LaneName | undefined>;

export class FloatFacts {
	/** What is known, up to now. */
	readonly known: Known = new Map();
	/** Lanes of the head that tests were left out for. */
	readonly needed = new Set<LaneName>();
	/** What the names of the instruction stand for. */
	private readonly names = new Map<string, Expression>();

	/** At the head of a block: what is known there. */
	begin(head: Iterable<LaneName>): void {
		this.known.clear();
		this.names.clear();
		for (const name of head) {
			this.known.set(name, name);
		}
	}

	beginInstruction(): void {
		this.names.clear();
	}

	name(name: string, value: Expression): void {
		this.names.set(name, value);
	}

	/** Whether a value needs no test; asked before one is written. */
	isNormal(tree: Expression, width: FloatWidth): boolean {
		const origins = this.originsOf(tree, width);
		for (const origin of origins ?? []) {
			this.needed.add(origin);
		}
		return origins !== undefined;
	}

	/** The lanes of a value have been tested. */
	learn(tree: Expression, width: FloatWidth): void {
		if (tree.kind === "local") {
			const value = this.names.get(tree.name);
			if (value) {
				this.learn(value, width);
			}
		} else if (tree.kind === "xmm") {
			for (const shift of shiftsOf(tree.width, tree.shift, width)) {
				this.known.set(nameOf({ number: tree.number, width, shift }), undefined);
			}
		}
	}

	/** Before a register is written: gives what is to be done when it is. */
	written({ number, width, shift, value }: VectorEffect): () => void {
		const facts = widths.flatMap((lane) =>
			width < lane
				? []
				: shiftsOf(width, shift, lane).flatMap((at) => this.fact(value, shift, { number, width: lane, shift: at })),
		);
		return () => {
			for (const lane of widths) {
				for (let at = 0; at < 128; at += lane) {
					if (at < shift + width && shift < at + lane) {
						this.known.delete(nameOf({ number, width: lane, shift: at }));
					}
				}
			}
			for (const [name, origin] of facts) {
				this.known.set(name, origin);
			}
		};
	}

	/** What an instruction does to the facts, without its code being written. */
	pass({ effects, flags }: GuestInstruction): void {
		this.beginInstruction();
		for (const effect of effects) {
			for (const tree of expressionsOf(effect)) {
				this.passTree(tree);
			}
			if (effect.kind === "let") {
				this.name(effect.name, effect.value);
			}
		}
		for (const tree of flags?.captures ?? []) {
			this.passTree(tree);
		}
		const learned = effects.map((effect) => (effect.kind === "xmm" ? this.written(effect) : undefined));
		for (const learn of learned) {
			learn?.();
		}
	}

	private passTree(tree: Expression): void {
		for (const part of everyPart(tree)) {
			if (part.kind === "float" && isTested(part)) {
				for (const operand of part.operands) {
					this.passOperand(operand, operand.width as FloatWidth);
				}
			} else if (part.kind === "lanes" && part.body.kind === "float" && isTested(part.body)) {
				for (const operand of part.body.operands) {
					const source = sourceOf(part, operand);
					if (source) {
						this.passOperand(source, operand.width as FloatWidth);
					}
				}
			}
		}
	}

	private passOperand(tree: Expression, width: FloatWidth): void {
		if (!this.isNormal(tree, width)) {
			this.learn(tree, width);
		}
	}

	/** The origins of a value none of whose lanes can be a denormal; undefined when one may be. */
	private originsOf(tree: Expression, width: FloatWidth): readonly LaneName[] | undefined {
		switch (tree.kind) {
			case "local": {
				const value = this.names.get(tree.name);
				return value && this.originsOf(value, width);
			}
			case "xmm":
				return together(
					shiftsOf(tree.width, tree.shift, width).map((shift) => {
						const name = nameOf({ number: tree.number, width, shift });
						const origin = this.known.get(name);
						return this.known.has(name) ? (origin === undefined ? [] : [origin]) : undefined;
					}),
				);
			case "float":
				return tree.width === width ? this.resultOf(tree, (operand) => operand) : undefined;
			case "lanes":
				return tree.body.kind === "float" && tree.body.width === width
					? this.resultOf(tree.body, (operand) => sourceOf(tree, operand))
					: undefined;
			case "concat":
				return together(tree.parts.map((part) => (part.width >= width ? this.originsOf(part, width) : undefined)));
			case "constant":
				return tree.value === 0n ? [] : undefined;
			default:
				return undefined;
		}
	}

	/** Results of most operators are no denormals, or code has been left. */
	private resultOf(
		{ operator, operands, width }: Float,
		source: (operand: Expression) => Expression | undefined,
	): readonly LaneName[] | undefined {
		if (operator !== "min" && operator !== "max") {
			return isResultNormal(operator) ? [] : undefined;
		}
		return together(
			operands.map((operand) => {
				const tree = source(operand);
				return tree && this.originsOf(tree, width as FloatWidth);
			}),
		);
	}

	private fact(value: Expression, from: number, lane: Lane): readonly (readonly [LaneName, LaneName | undefined])[] {
		const named = value.kind === "local" && value.width === 128 ? this.names.get(value.name) : undefined;
		const part = partOf(named ?? value, lane.width, lane.shift - from);
		const origins = this.isZero(value) ? [] : part && this.originsOf(part, lane.width);
		return origins ? [[nameOf(lane), origins[0]]] : [];
	}

	/** A register and itself, as programs make zeros. */
	private isZero(value: Expression): boolean {
		return (
			value.kind === "binary" &&
			value.operator === "xor" &&
			isSame(this.resolved(value.left), this.resolved(value.right))
		);
	}

	private resolved(tree: Expression): Expression {
		return tree.kind === "local" ? (this.names.get(tree.name) ?? tree) : tree;
	}
}

const widths = [32, 64] as const;

/** Whether compiled code tests the operands of a float operator for denormals. */
export function isTested(tree: Expression): boolean {
	if (tree.kind !== "float") {
		return false;
	}
	const { operator, raises } = tree;
	return raises !== "nothing" && operator !== "round" && operator !== "toInteger" && operator !== "fromInteger";
}

function isResultNormal(operator: Float["operator"]): boolean {
	return ["add", "sub", "mul", "div", "sqrt", "convert", "fromInteger", "round"].includes(operator);
}

/** The vector whose lanes an operand in the body of `lanes` names. */
function sourceOf({ vectors }: Lanes, operand: Expression): Expression | undefined {
	return operand.kind === "local" ? vectors.find(({ name }) => name === operand.name)?.value : undefined;
}

function together(parts: readonly (readonly LaneName[] | undefined)[]): readonly LaneName[] | undefined {
	return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? []);
}

/** The lane of a value that begins at a bit, as far as it is seen. */
function partOf(value: Expression, lane: FloatWidth, at: number): Expression | undefined {
	switch (value.kind) {
		case "xmm":
			return { ...value, width: lane, shift: value.shift + at };
		case "concat": {
			let shift = 0;
			for (const part of value.parts) {
				if (shift <= at && at + lane <= shift + part.width) {
					return partOf(part, lane, at - shift);
				}
				shift += part.width;
			}
			return undefined;
		}
		case "extend":
			return at >= value.operand.width
				? { kind: "constant", value: 0n, width: lane }
				: at + lane <= value.operand.width
					? partOf(value.operand, lane, at)
					: undefined;
		case "lanes":
			return value.body.width === lane ? value : undefined;
		default:
			return value.width === lane ? value : undefined;
	}
}

function shiftsOf(width: number, shift: number, lane: FloatWidth): readonly number[] {
	return Array.from({ length: Math.max(1, width / lane) }, (_, index) => shift + index * lane);
}

/** All lanes of an xmm register, in both widths. */
export function lanesOf(number: number): readonly LaneName[] {
	return widths.flatMap((width) => shiftsOf(128, 0, width).map((shift) => nameOf({ number, width, shift })));
}

export function laneOf(name: LaneName): Lane {
	const [number = 0, width = 64, shift = 0] = name.split(":").map(Number);
	return { number, width: width === 32 ? 32 : 64, shift };
}

function nameOf({ number, width, shift }: Lane): LaneName {
	return `${number}:${width}:${shift}`;
}
