// What is known of the xmm registers at a point of a block: which lanes hold no
// denormal, when read as floats of a width. Code that came by a test or by an
// operation whose result is none needs no second test. A fact is one of code that
// has not been left: where a denormal matters (floatChecks.ts), it leaves.

import type { Effect, Expression } from "../semantics/expression.ts";

type FloatWidth = 32 | 64;
type VectorEffect = Extract<Effect, { kind: "xmm" }>;

export class FloatFacts {
	/** `number:width:shift` of lanes that are no denormals. */
	private readonly lanes = new Set<string>();
	/** What the names of the instruction stand for. */
	private readonly names = new Map<string, Expression>();

	/** At the head of a block nothing is known. */
	begin(): void {
		this.lanes.clear();
		this.names.clear();
	}

	beginInstruction(): void {
		this.names.clear();
	}

	name(name: string, value: Expression): void {
		this.names.set(name, value);
	}

	/** Whether no lane of a value, or the value itself if it is as narrow, can be a denormal. */
	isNormal(tree: Expression, width: FloatWidth): boolean {
		switch (tree.kind) {
			case "local": {
				const value = this.names.get(tree.name);
				return value !== undefined && this.isNormal(value, width);
			}
			case "xmm":
				return shiftsOf(tree.width, tree.shift, width).every((shift) => this.lanes.has(key(tree.number, width, shift)));
			case "float":
				return tree.width === width && givesNormal(tree, (operand) => this.isNormal(operand, width));
			case "lanes": {
				const { body } = tree;
				const isNormal = (operand: Expression): boolean =>
					tree.vectors.some(
						({ name, value }) => operand.kind === "local" && operand.name === name && this.isNormal(value, width),
					);
				return body.kind === "float" && body.width === width && givesNormal(body, isNormal);
			}
			case "concat":
				return tree.parts.every((part) => part.width >= width && this.isNormal(part, width));
			case "constant":
				return tree.value === 0n;
			default:
				return false;
		}
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
				this.lanes.add(key(tree.number, width, shift));
			}
		}
	}

	/** Before a register is written: gives what is to be done when it is. */
	written({ number, width, shift, value }: VectorEffect): () => void {
		const known = ([32, 64] as const).flatMap((lane) =>
			width >= lane ? shiftsOf(width, shift, lane).flatMap((at) => this.fact(value, number, lane, at, shift)) : [],
		);
		return () => {
			for (const lane of [32, 64] as const) {
				for (let at = 0; at < 128; at += lane) {
					if (at < shift + width && shift < at + lane) {
						this.lanes.delete(key(number, lane, at));
					}
				}
			}
			for (const fact of known) {
				this.lanes.add(fact);
			}
		};
	}

	private fact(value: Expression, number: number, lane: FloatWidth, at: number, shift: number): readonly string[] {
		const named = value.kind === "local" && value.width === 128 ? this.names.get(value.name) : undefined;
		const part = partOf(named ?? value, lane, at - shift);
		return part && this.isNormal(part, lane) ? [key(number, lane, at)] : [];
	}
}

/** Results of these are no denormals, or code has been left. */
function givesNormal(
	{ operator, operands }: Extract<Expression, { kind: "float" }>,
	isNormal: (operand: Expression) => boolean,
): boolean {
	switch (operator) {
		case "add":
		case "sub":
		case "mul":
		case "div":
		case "sqrt":
		case "convert":
		case "fromInteger":
		case "round":
			return true;
		case "min":
		case "max":
			return operands.every(isNormal);
		default:
			return false;
	}
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

function key(number: number, width: FloatWidth, shift: number): string {
	return `${number}:${width}:${shift}`;
}
