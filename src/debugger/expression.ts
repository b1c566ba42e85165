// Gives expressions their values. The grammar is the assembler's; this file adds
// what the debugger makes of it:
//
// * A name of data of 1, 2, 4 or 8 bytes is the value there, as a variable is; of
//   anything larger, and of code, it is the address. Inside brackets every name is
//   its address, or its offset, as in source. A slot's name is the word in the
//   chosen frame.
// * Arithmetic is done in 64 bits. A comparison reads both sides as signed numbers
//   of their own width, unless a number written in it is too large for that, or
//   `,u` stands at the end.
//
// * `xmm0.d1` is a lane of an xmm register (vectorLane.ts). What meets a float is
//   computed in doubles.
//
// Nothing here changes the machine.

import { parseExpression } from "../assembler/expressionText.ts";
import type { BinarySyntax, ExpressionSyntax, MemorySyntax, NameSyntax, UnarySyntax } from "../assembler/syntax.ts";
import { type Flag, flagBits, type Register } from "../isa/registers.ts";
import { compare, compute, computeFloat } from "./arithmetic.ts";
import type { Context } from "./context.ts";
import { floatBits, floatNumber } from "./floatValue.ts";
import type { LocalSlot } from "./localSlots.ts";
import { slotNamed } from "./namedParts.ts";
import { registerSlotValue, slotValue } from "./slotValue.ts";
import { type Format, fromBytes, numberOf, type TypedValue } from "./typedValue.ts";
import type { ExpressionError } from "./variable.ts";
import { namedLane } from "./vectorLane.ts";

/** A text taken apart: the expression and how its value is to be shown. */
export interface ParsedExpression {
	readonly syntax: ExpressionSyntax;
	readonly format: Format;
	/** The expression's own text. */
	readonly text: string;
}

export function readExpression(text: string): ParsedExpression | ExpressionError {
	const { body, format } = takeFormat(text);
	if (memberPath.test(body)) {
		const name = body.trim();
		const syntax = { kind: "name", name, start: 0, end: body.length } as const;
		return { syntax, format, text: name };
	}
	const parsed = parseExpression(body);
	return "error" in parsed ? parsed.error : { syntax: parsed.expression, format, text: body.trim() };
}

/** A member of an array's element as the source has it, `path[1].to.y`, or one of C++'s longer names, `app::limit`. */
const memberPath = /^\s*[A-Za-z_]\w*(?:::\w+|\.\w+)*(?:::\w+|\[\d+\]\.\w+)(?:\.\w+|\[\d+\](?=[.[]))*\s*$/;

export function isError<T>(value: T | ExpressionError): value is ExpressionError {
	return typeof value === "object" && value !== null && "message" in value;
}

/** The value in a context, or why there is none. */
export function evaluate(parsed: ParsedExpression, context: Context): TypedValue | ExpressionError {
	const evaluator = new Evaluator(context, parsed.format.style === "u");
	const value = evaluator.value(parsed.syntax);
	return evaluator.problem ?? value;
}

/** Splits `[buf], 16, x` into the expression and its format. */
function takeFormat(text: string): { body: string; format: Format } {
	let body = text;
	let format: Format = {};
	for (let match = /,\s*([xdubcsf]|\d{1,5})\s*$/.exec(body); match; match = /,\s*([xdubcsf]|\d{1,5})\s*$/.exec(body)) {
		const suffix = match[1] ?? "";
		format = /\d/.test(suffix) ? { count: Number(suffix), ...format } : { style: suffix as Format["style"], ...format };
		body = body.slice(0, match.index);
	}
	return { body, format };
}

const zero: TypedValue = { bits: 0n, width: 64, signed: false };

class Evaluator {
	problem?: ExpressionError;
	readonly #context: Context;
	readonly #unsigned: boolean;

	constructor(context: Context, unsigned: boolean) {
		this.#context = context;
		this.#unsigned = unsigned;
	}

	value(syntax: ExpressionSyntax): TypedValue {
		switch (syntax.kind) {
			case "number":
				return syntax.value >> 128n === 0n
					? literal(syntax.value)
					: this.#refuse("this number does not fit in 128 bits", syntax);
			case "name":
				return this.#name(syntax);
			case "register":
				return this.#register(syntax.register);
			case "special":
				return this.#special(syntax.name, syntax);
			case "unary":
				return this.#unary(syntax);
			case "binary":
				return this.#binary(syntax);
			case "choice":
				return this.value(numberOf(this.value(syntax.condition)) === 0n ? syntax.no : syntax.yes);
			case "memory":
				return this.#load(syntax);
			case "sized":
				return this.#sized(syntax.operand, syntax.width, syntax);
			case "offset":
				return number(this.#address(syntax.operand));
			case "here":
				return number(this.#context.registers.rip);
			case "reach":
				return this.value(syntax.operand);
			case "localLabel":
				return this.#refuse("numbered labels have no meaning here", syntax);
			case "string":
				return this.#refuse("a text in quotes is no number", syntax);
		}
	}

	/** As between brackets: names are addresses or offsets, arithmetic is plain. */
	#address(syntax: ExpressionSyntax): bigint {
		if (syntax.kind === "name") {
			return this.#nameAsAddress(syntax);
		}
		if (syntax.kind === "unary" && syntax.operator !== "!") {
			const operand = this.#address(syntax.operand);
			return syntax.operator === "-" ? -operand : syntax.operator === "~" ? ~operand : operand;
		}
		if (syntax.kind === "binary") {
			const left = number(this.#address(syntax.left));
			return numberOf(this.#combine(syntax, left, number(this.#address(syntax.right))));
		}
		return numberOf(this.value(syntax));
	}

	#name(syntax: NameSyntax): TypedValue {
		const lower = syntax.name.toLowerCase();
		const { registers, slots, registerSlots, symbols } = this.#context;
		if (lower === "rip" || lower === "rflags") {
			return { bits: registers[lower], width: 64, signed: false, hexadecimal: true, place: { kind: lower } };
		}
		if (lower === "mxcsr") {
			return { bits: BigInt(registers.mxcsr), width: 32, signed: false, hexadecimal: true, place: { kind: lower } };
		}
		const lane = namedLane(lower, registers.xmm);
		if (lane) {
			return lane;
		}
		const slot = slotNamed(slots, syntax.name);
		if (slot) {
			return this.#slot(slot, syntax);
		}
		const kept = registerSlots.find((candidate) => candidate.name === syntax.name);
		if (kept) {
			return registerSlotValue(kept, registers);
		}
		const typed = slotNamed(symbols.dataSlots, syntax.name);
		if (typed) {
			return this.#slot(typed, syntax);
		}
		const symbol = symbols.find(syntax.name);
		if (symbol?.kind === "constant") {
			return { bits: BigInt.asUintN(64, symbol.value), width: 64, signed: true };
		}
		if (symbol) {
			const data = symbols.isCode(symbol.value) ? undefined : symbols.dataAt(symbol.value);
			const size = data ? Number(data.end - data.start) : 0;
			return isWord(size)
				? this.#memory(symbol.value, size * 8, syntax)
				: { ...number(symbol.value), hexadecimal: true, length: size };
		}
		return lower in flagBits ? this.#flag(lower as Flag) : this.#unknown(syntax);
	}

	#nameAsAddress(syntax: NameSyntax): bigint {
		const { symbols } = this.#context;
		const symbol = symbols.find(syntax.name);
		if (symbol) {
			return symbol.value;
		}
		const slot = slotNamed(this.#context.slots, syntax.name) ?? slotNamed(symbols.dataSlots, syntax.name);
		return slot ? slot.address : numberOf(this.#name(syntax));
	}

	#slot(slot: LocalSlot, syntax: ExpressionSyntax): TypedValue {
		const { address, size, elementSize, variable } = slot;
		const value = slotValue(slot, this.#context.memory);
		return size === elementSize && !variable?.bits
			? { ...value, ...this.#memory(address, size * 8, syntax), signed: value.signed }
			: value;
	}

	#register(register: Register): TypedValue {
		if (register.file === "xmm") {
			const bits = this.#context.registers.xmm[register.number] ?? 0n;
			const place = { kind: "xmm", number: register.number, shift: 0 } as const;
			return { bits, width: 128, signed: false, hexadecimal: true, place };
		}
		if (register.file === "segment") {
			const bits = BigInt(this.#context.registers.selectors[register.number] ?? 0);
			return { bits, width: 16, signed: false, hexadecimal: true };
		}
		const whole = this.#context.registers.general[register.number] ?? 0n;
		const bits = BigInt.asUintN(register.width, whole >> BigInt(register.shift));
		const place = { kind: "register", register } as const;
		return { bits, width: register.width, signed: false, place, hexadecimal: true };
	}

	#flag(flag: Flag): TypedValue {
		const bits = (this.#context.registers.rflags >> BigInt(flagBits[flag])) & 1n;
		return { bits, width: 1, signed: false, place: { kind: "flag", flag } };
	}

	#special(name: string, syntax: ExpressionSyntax): TypedValue {
		const value = this.#context.specials[name];
		if (value === undefined) {
			const known = Object.keys(this.#context.specials).map((special) => `@${special}`);
			return this.#refuse(`there is no \`@${name}\`, only ${known.join(", ")}`, syntax);
		}
		return number(value);
	}

	#unknown(syntax: NameSyntax): TypedValue {
		return this.#refuse(`\`${syntax.name}\` is no register, flag, symbol or local variable here`, syntax);
	}

	#unary(syntax: UnarySyntax): TypedValue {
		const operand = this.value(syntax.operand);
		const value = numberOf(operand);
		if (operand.float && syntax.operator === "-") {
			return floatValue(-floatNumber(operand));
		}
		switch (syntax.operator) {
			case "-":
				return { bits: BigInt.asUintN(64, -value), width: 64, signed: true, literal: operand.literal };
			case "+":
				return { ...operand, place: undefined };
			case "~":
				return { bits: BigInt.asUintN(operand.width, ~operand.bits), width: operand.width, signed: operand.signed };
			case "!":
				return truth(value === 0n);
			default:
				return this.#refuse("this operator has no meaning here", syntax);
		}
	}

	#binary(syntax: BinarySyntax): TypedValue {
		const left = this.value(syntax.left);
		if (syntax.operator === "&&" && left.bits === 0n) {
			return truth(false);
		}
		if (syntax.operator === "||" && left.bits !== 0n) {
			return truth(true);
		}
		return this.#combine(syntax, left, this.value(syntax.right));
	}

	#combine(syntax: BinarySyntax, left: TypedValue, right: TypedValue): TypedValue {
		if (left.float || right.float) {
			return this.#combineFloats(syntax, left, right);
		}
		const compared = compare(syntax.operator, left, right, this.#unsigned);
		if (compared !== undefined) {
			return truth(compared);
		}
		const [one, other] = [numberOf(left), numberOf(right)];
		if ((syntax.operator === "/" || syntax.operator === "%") && other === 0n) {
			return this.#refuse("division by zero", syntax.right);
		}
		const signed = left.signed || right.signed;
		const hexadecimal = left.hexadecimal || right.hexadecimal;
		const literal = left.literal && right.literal;
		return { bits: BigInt.asUintN(64, compute(syntax.operator, one, other)), width: 64, signed, hexadecimal, literal };
	}

	#combineFloats(syntax: BinarySyntax, left: TypedValue, right: TypedValue): TypedValue {
		const result = computeFloat(syntax.operator, realNumber(left), realNumber(right));
		if (result === undefined) {
			return this.#refuse("this operator does not take floats", syntax);
		}
		return typeof result === "boolean" ? truth(result) : floatValue(result);
	}

	#load(syntax: MemorySyntax): TypedValue {
		if (syntax.segment === "fs" || syntax.segment === "gs") {
			return this.#refuse(`${syntax.segment} has no base here`, syntax);
		}
		return this.#memory(BigInt.asUintN(64, this.#address(syntax.address)), syntax.width ?? 64, syntax);
	}

	/** `dword ptr x`: the memory at a symbol or slot, or the low part of a value. */
	#sized(operand: ExpressionSyntax, width: number, syntax: ExpressionSyntax): TypedValue {
		if (operand.kind === "memory") {
			return this.#load({ ...operand, width: width as MemorySyntax["width"] });
		}
		if (operand.kind === "name") {
			const slot = slotNamed(this.#context.slots, operand.name);
			const address = slot?.address ?? this.#labelAddress(operand.name);
			if (address !== undefined) {
				return this.#memory(address, width, syntax);
			}
		}
		const value = this.value(operand);
		return { ...value, bits: BigInt.asUintN(width, value.bits), width, place: undefined };
	}

	#labelAddress(name: string): bigint | undefined {
		const symbol = this.#context.symbols.find(name);
		return symbol?.kind === "label" ? symbol.value : undefined;
	}

	#memory(address: bigint, width: number, syntax: ExpressionSyntax): TypedValue {
		const bytes = this.#context.memory.peek(address, width / 8);
		if (bytes.length < width / 8) {
			return this.#refuse(`the memory at 0x${address.toString(16)} cannot be read`, syntax);
		}
		return { bits: fromBytes(bytes), width, signed: false, place: { kind: "memory", address } };
	}

	#refuse(message: string, syntax: ExpressionSyntax): TypedValue {
		this.problem ??= { message, start: syntax.start, end: syntax.end };
		return zero;
	}
}

function floatValue(value: number): TypedValue {
	return { bits: floatBits(value, 64), width: 64, signed: false, float: true };
}

function realNumber(value: TypedValue): number {
	return value.float ? floatNumber(value) : Number(numberOf(value));
}

function number(value: bigint): TypedValue {
	return { bits: BigInt.asUintN(64, value), width: 64, signed: value < 0n };
}

/** A number as written: 64 bits, or 128 where it needs them, as xmm registers hold. */
function literal(value: bigint): TypedValue {
	const width = value >> 64n === 0n ? 64 : 128;
	return { bits: BigInt.asUintN(width, value), width, signed: false, literal: true };
}

function truth(holds: boolean): TypedValue {
	return { bits: holds ? 1n : 0n, width: 64, signed: false };
}

function isWord(size: number): boolean {
	return size === 1 || size === 2 || size === 4 || size === 8;
}
