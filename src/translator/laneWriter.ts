// Writes a `lanes` node with the vector instructions of WebAssembly: its body is
// done on all lanes at once, in slots (slotWriter.ts) that become wider where a
// value does; the result is put together again at the end.

import type { Expression } from "../semantics/expression.ts";
import { hasPart } from "../semantics/walk.ts";
import type { Code } from "./code.ts";
import { LaneFloatWriter } from "./laneFloatWriter.ts";
import {
	averageOf,
	chosenByte,
	clampOf,
	extremeOf,
	magnitudeOf,
	maskOf,
	narrowingOf,
	saturationOf,
} from "./laneShapes.ts";
import type { Leaves, TreeWriter } from "./leaves.ts";
import type { Opcode } from "./opcodes.ts";
import {
	condition,
	first,
	type LaneValue,
	repeated,
	type Slot,
	SlotWriter,
	shapes,
	slotOf,
	widest,
} from "./slotWriter.ts";

type Lanes = Extract<Expression, { kind: "lanes" }>;
type Binary = Extract<Expression, { kind: "binary" }>;
type Extract_ = Extract<Expression, { kind: "extract" }>;
type Extend = Extract<Expression, { kind: "extend" }>;
type Select = Extract<Expression, { kind: "select" }>;

export class LaneWriter {
	private readonly code: Code;
	private readonly trees: TreeWriter;
	private readonly slots: SlotWriter;
	private readonly floats: LaneFloatWriter;
	private readonly body: Expression;
	private readonly names = new Map<string, LaneValue>();
	private readonly sources: ReadonlyMap<string, Expression>;
	/** What has been computed: bodies name a value more than once. */
	private readonly known = new Map<Expression, LaneValue>();

	constructor(code: Code, leaves: Leaves, trees: TreeWriter, { vectors, body, width }: Lanes) {
		this.code = code;
		this.trees = trees;
		this.slots = new SlotWriter(code, width / body.width);
		this.floats = new LaneFloatWriter(code, leaves, this.slots, {
			value: (tree) => this.value(tree),
			source: (tree) => (tree.kind === "local" ? this.sources.get(tree.name) : undefined),
			both: (left, right) => this.both(left, right),
		});
		this.body = body;
		this.sources = new Map(vectors.map(({ name, value }) => [name, value]));
		for (const { name, value, lane } of vectors) {
			trees.pushVector(value);
			this.names.set(name, { vectors: [this.slots.kept()], width: lane, slot: lane });
		}
	}

	/** Pushes a vector with the result in its low bits; of conditions an i32 with a bit for each. */
	push(): void {
		const value = this.value(this.body);
		if (value.width === 1) {
			this.code.get(first(value));
			this.code.emit(`${shapes[value.slot]}.bitmask`);
			return;
		}
		this.code.get(first(this.slots.narrowed(value, value.width as Slot)));
	}

	private value(tree: Expression): LaneValue {
		const known = this.known.get(tree) ?? (tree.kind === "local" ? this.names.get(tree.name) : undefined);
		if (known) {
			return known;
		}
		const value = this.compute(tree);
		this.known.set(tree, value);
		return value;
	}

	private compute(tree: Expression): LaneValue {
		if (this.isUniform(tree)) {
			return this.uniform(tree, tree.width === 1 ? 8 : (tree.width as Slot));
		}
		switch (tree.kind) {
			case "unary":
				return this.unary(tree.operator, this.value(tree.operand));
			case "binary":
				return this.binary(tree);
			case "select":
				return this.select(tree);
			case "extract":
				return this.extract(tree);
			case "extend":
				return this.extend(tree);
			case "float":
				return this.floats.write(tree);
			default:
				throw new RangeError(`${tree.kind} in lanes is not for compiled code`);
		}
	}

	private isUniform(tree: Expression): boolean {
		return !hasPart(tree, (part) => part.kind === "local" && this.names.has(part.name));
	}

	/** Both values in slots of one width; what is the same in all lanes takes the width of the other. */
	private both(left: Expression, right: Expression, least: Slot = 8): readonly [LaneValue, LaneValue] {
		if (this.isUniform(right) || this.isUniform(left)) {
			const given = this.value(this.isUniform(right) ? left : right);
			const varying = this.slots.widened(given, widest(given.slot, least));
			const other = this.uniform(this.isUniform(right) ? right : left, varying.slot, varying.vectors.length);
			return this.isUniform(right) ? [varying, other] : [other, varying];
		}
		const [a, b] = [this.value(left), this.value(right)];
		const slot = widest(a.slot, b.slot, least);
		return [this.slots.widened(a, slot), this.slots.widened(b, slot)];
	}

	private uniform(tree: Expression, slot: Slot, vectors = 1): LaneValue {
		const { code } = this;
		if (tree.kind === "constant") {
			code.vectorConstant(repeated(tree.width === 1 && tree.value === 1n ? -1n : tree.value, slot));
		} else if (tree.width === 1) {
			code.constant32(0);
			this.trees.push(tree);
			code.emit("i32.sub", "i32x4.splat");
		} else {
			this.trees.push(tree);
			if (slot === 64 && tree.width !== 64) {
				code.emit("i64.extend_i32_u");
			}
			code.emit(`${shapes[slot]}.splat`);
		}
		const local = this.slots.kept();
		return { vectors: Array.from({ length: vectors }, () => local), width: tree.width, slot };
	}

	private unary(operator: string, value: LaneValue): LaneValue {
		if (operator === "not") {
			return this.slots.masked(this.slots.each(value, ["v128.not"]));
		}
		return this.slots.masked(this.slots.each(value, [`${shapes[value.slot]}.neg`]));
	}

	private binary(tree: Binary): LaneValue {
		const { operator, left, right } = tree;
		if (operator === "shl" || operator === "shr" || operator === "sar") {
			return this.shift(operator, this.value(left), right);
		}
		const [a, b] = this.both(left, right, operator === "mul" ? 16 : 8);
		switch (operator) {
			case "and":
			case "or":
			case "xor":
				return this.slots.zip(a, b, [`v128.${operator}`]);
			case "add":
			case "sub":
			case "mul":
				return this.slots.masked(this.slots.zip(a, b, [`${shapes[a.slot]}.${operator}` as Opcode]));
			case "eq":
				return condition(
					a.width === 1
						? this.slots.zip(a, b, ["v128.xor", "v128.not"])
						: this.slots.zip(a, b, [`${shapes[a.slot]}.eq`]),
				);
			case "ult":
				return condition(this.slots.below(a, b));
			case "slt":
				return condition(this.slots.zip(this.slots.atTop(a), this.slots.atTop(b), [`${shapes[a.slot]}.lt_s`]));
			default:
				throw new RangeError(`${operator} in lanes is not for compiled code`);
		}
	}

	/** By a number that is the same in all lanes. */
	private shift(operator: "shl" | "shr" | "sar", value: LaneValue, amount: Expression): LaneValue {
		if (operator === "sar") {
			const distance = value.slot - value.width;
			const raised = this.slots.atTop(value);
			const shifted = this.shifted(raised, "shr_s", amount);
			return distance === 0 ? shifted : this.slots.shiftedBy(shifted, "shr_u", distance);
		}
		const shifted = this.shifted(value, operator === "shl" ? "shl" : "shr_u", amount);
		return operator === "shl" ? this.slots.masked(shifted) : shifted;
	}

	private shifted(value: LaneValue, name: "shl" | "shr_s" | "shr_u", amount: Expression): LaneValue {
		return this.slots.map(value, () => {
			this.trees.push(amount);
			if (amount.width === 64) {
				this.code.emit("i32.wrap_i64");
			}
			this.code.emit(`${shapes[value.slot]}.${name}`);
		});
	}

	private select(tree: Select): LaneValue {
		const mask = maskOf(tree);
		if (mask) {
			const value = this.value(mask);
			const wide = this.slots.widened(value, widest(value.slot, slotOf(tree.width)));
			return this.slots.masked({ ...wide, width: tree.width });
		}
		const clamp = clampOf(tree);
		if (clamp) {
			return this.clamped(tree, clamp.value, clamp.low, clamp.high);
		}
		const extreme = extremeOf(tree);
		if (extreme) {
			const [a, b] = this.both(extreme.left, extreme.right);
			if (a.slot === a.width) {
				return this.slots.zip(a, b, [`${shapes[a.slot]}.${extreme.name}` as Opcode]);
			}
		}
		const magnitude = magnitudeOf(tree);
		if (magnitude && this.value(magnitude).slot === tree.width) {
			return this.slots.each(this.value(magnitude), [`${shapes[slotOf(tree.width)]}.abs`]);
		}
		return this.chosen(tree);
	}

	private clamped(tree: Select, operand: Expression, low: bigint, high: bigint): LaneValue {
		const value = this.value(operand);
		if (value.slot !== value.width || value.slot === 64) {
			return this.chosen(tree);
		}
		const shape = shapes[value.slot];
		const raised = this.slots.eachWith(value, repeated(low, value.slot), `${shape}.max_s` as Opcode);
		return this.slots.eachWith(raised, repeated(high, value.slot), `${shape}.min_s` as Opcode);
	}

	private chosen({ condition, then, else: otherwise }: Select): LaneValue {
		const test = this.value(condition);
		return this.slots.chosen(test, ...this.both(then, otherwise, test.slot));
	}

	private extract(tree: Extract_): LaneValue {
		const saturation = saturationOf(tree);
		if (saturation) {
			const [a, b] = this.both(saturation.left, saturation.right);
			if (a.slot === a.width) {
				return this.slots.zip(a, b, [`${shapes[a.slot]}.${saturation.operator}_sat_${saturation.range}` as Opcode]);
			}
		}
		const average = averageOf(tree);
		if (average) {
			const [a, b] = this.both(average.left, average.right);
			if (a.slot === a.width) {
				return this.slots.zip(a, b, [`${shapes[a.slot]}.avgr_u` as Opcode]);
			}
		}
		const narrowing = narrowingOf(tree);
		if (narrowing) {
			const value = this.value(narrowing.value);
			if (value.slot === value.width) {
				return { ...this.slots.halved(value, narrowing.range), width: tree.width };
			}
		}
		const byte = chosenByte(tree);
		return byte ? this.swizzled(byte.vector, byte.number) : this.slots.cut(this.value(tree.operand), tree);
	}

	private swizzled(vector: Expression, number: Expression): LaneValue {
		const numbers = this.value(number);
		this.trees.pushVector(vector);
		this.code.get(first(numbers));
		this.code.emit("i8x16.swizzle");
		return { ...numbers, vectors: [this.slots.kept()] };
	}

	private extend(tree: Extend): LaneValue {
		const { operand, signed, width } = tree;
		const value = this.value(operand);
		if (value.width === 1) {
			const wide = this.slots.widened(value, widest(value.slot, slotOf(width)));
			if (signed) {
				return this.slots.masked({ ...wide, width });
			}
			return { ...this.slots.eachWith(wide, repeated(1n, wide.slot), "v128.and"), width };
		}
		if (!signed || value.slot === value.width) {
			return { ...this.slots.widened(value, widest(value.slot, slotOf(width)), signed), width };
		}
		const filled = this.slots.shiftedBy(this.slots.atTop(value), "shr_s", value.slot - value.width);
		return width < value.slot
			? this.slots.masked({ ...filled, width })
			: { ...this.slots.widened(filled, slotOf(width), true), width };
	}
}
