// The stack on which compilers' expressions compute where something is, or what it
// is (DWARF 5, sections 2.5.1.3 and 2.5.1.4). Numbers without a type are addresses
// of 64 bits: compared and divided as signed ones, shifted right without a sign.

import type { BinaryOperator, LocationOperation, NumberType } from "../assembler/locationReader.ts";
import { floatBits, floatNumber } from "./floatValue.ts";

export interface Item {
	/** 0 … 2^width − 1. */
	readonly bits: bigint;
	readonly type?: NumberType;
}

/** A number as one of a type. */
export function itemOf(value: bigint, type?: NumberType): Item {
	return { bits: BigInt.asUintN(widthOf(type), value), type };
}

type Computing = Extract<
	LocationOperation,
	{ kind: "binary" | "unary" | "add" | "pick" | "drop" | "bury" | "convert" }
>;

export class LocationStack {
	readonly #items: Item[] = [];

	/** True, so that it ends a condition. */
	push(item: Item): true {
		this.#items.push(item);
		return true;
	}

	pop(): Item | undefined {
		return this.#items.pop();
	}

	/** False for what cannot be done. */
	compute(operation: Computing): boolean {
		switch (operation.kind) {
			case "pick": {
				const item = this.#items.at(-1 - operation.index);
				return item !== undefined && this.push(item);
			}
			case "drop":
				return this.pop() !== undefined;
			case "bury":
				return this.#bury(operation.depth);
			case "binary": {
				const right = this.pop();
				return this.#replaceTop((left) => right && binary(operation.operator, left, right));
			}
			case "unary":
				return this.#replaceTop((item) => unary(operation.operator, item));
			case "add":
				return this.#replaceTop(({ bits, type }) => itemOf(bits + operation.value, type));
			default:
				return this.#replaceTop((item) => converted(item, operation.type, operation.keepsBits));
		}
	}

	#bury(depth: number): boolean {
		const top = this.pop();
		const index = this.#items.length - depth;
		if (!top || index < 0) {
			return false;
		}
		this.#items.splice(index, 0, top);
		return true;
	}

	#replaceTop(change: (item: Item) => Item | undefined): boolean {
		const top = this.pop();
		const item = top && change(top);
		return item !== undefined && this.push(item);
	}
}

function widthOf(type: NumberType | undefined): number {
	return type ? 8 * type.size : 64;
}

function isFloat({ type }: Item): boolean {
	return type?.reading === "float";
}

/** The number, signed where its type or, for an address, the operation says so. */
function numberOf({ bits, type }: Item, signedAddress = false): bigint {
	return type?.reading === "signed" || (!type && signedAddress) ? BigInt.asIntN(widthOf(type), bits) : bits;
}

function floatOf({ bits, type }: Item): number | undefined {
	const width = widthOf(type);
	return width === 32 || width === 64 ? floatNumber({ bits, width }) : undefined;
}

function floatItem(value: number, type: NumberType | undefined): Item {
	return { bits: floatBits(value, widthOf(type)), type };
}

function binary(operator: BinaryOperator, left: Item, right: Item): Item | undefined {
	if (isFloat(left) || isFloat(right)) {
		return binaryFloat(operator, left, right);
	}
	const { type } = left;
	const distance = right.bits;
	const [one, other] = [numberOf(left), numberOf(right)];
	const [signed, otherSigned] = [numberOf(left, true), numberOf(right, true)];
	switch (operator) {
		case "div":
			return otherSigned === 0n ? undefined : itemOf(signed / otherSigned, type);
		case "mod":
			return other === 0n ? undefined : itemOf(one % other, type);
		case "shl":
			return itemOf(distance > 128n ? 0n : left.bits << distance, type);
		case "shr":
			return itemOf(left.bits >> distance, type);
		case "shra":
			return itemOf(BigInt.asIntN(widthOf(type), left.bits) >> distance, type);
		default: {
			const holds = comparison(operator, signed, otherSigned);
			return holds === undefined ? itemOf(plain(operator, one, other), type) : itemOf(holds ? 1n : 0n);
		}
	}
}

function plain(operator: BinaryOperator, one: bigint, other: bigint): bigint {
	switch (operator) {
		case "and":
			return one & other;
		case "or":
			return one | other;
		case "xor":
			return one ^ other;
		case "plus":
			return one + other;
		case "minus":
			return one - other;
		default:
			return one * other;
	}
}

function comparison<N extends bigint | number>(operator: BinaryOperator, one: N, other: N): boolean | undefined {
	switch (operator) {
		case "eq":
			return one === other;
		case "ne":
			return one !== other;
		case "lt":
			return one < other;
		case "le":
			return one <= other;
		case "gt":
			return one > other;
		case "ge":
			return one >= other;
		default:
			return undefined;
	}
}

function binaryFloat(operator: BinaryOperator, left: Item, right: Item): Item | undefined {
	const [one, other] = [floatOf(left), floatOf(right)];
	if (one === undefined || other === undefined) {
		return undefined;
	}
	const holds = comparison(operator, one, other);
	if (holds !== undefined) {
		return itemOf(holds ? 1n : 0n);
	}
	switch (operator) {
		case "plus":
			return floatItem(one + other, left.type);
		case "minus":
			return floatItem(one - other, left.type);
		case "mul":
			return floatItem(one * other, left.type);
		case "div":
			return floatItem(one / other, left.type);
		default:
			return undefined;
	}
}

function unary(operator: "abs" | "neg" | "not", item: Item): Item | undefined {
	const { type } = item;
	if (isFloat(item)) {
		const number = floatOf(item);
		return number === undefined || operator === "not"
			? undefined
			: floatItem(operator === "neg" ? -number : Math.abs(number), type);
	}
	const number = numberOf(item, true);
	const negated = operator === "neg" || (operator === "abs" && number < 0n);
	return itemOf(operator === "not" ? ~number : negated ? -number : number, type);
}

function converted(item: Item, type: NumberType | undefined, keepsBits: boolean): Item | undefined {
	if (keepsBits || (!isFloat(item) && type?.reading !== "float")) {
		return itemOf(keepsBits ? item.bits : numberOf(item), type);
	}
	const number = isFloat(item) ? floatOf(item) : Number(numberOf(item));
	if (number === undefined || (type?.reading === "float" && type.size > 8)) {
		return undefined;
	}
	if (type?.reading === "float") {
		return floatItem(number, type);
	}
	return Number.isFinite(number) ? itemOf(BigInt(Math.trunc(number)), type) : undefined;
}
