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

import type { BinarySyntax, ExpressionSyntax, MemorySyntax, NameSyntax, UnarySyntax } from "../assembler/syntax.ts";
import { hex } from "../isa/hex.ts";
import type { OperandWidth } from "../isa/registers.ts";
import { compare, compute, computeFloat } from "./arithmetic.ts";
import type { Context } from "./context.ts";
import { floatBits, floatNumber } from "./floatValue.ts";
import { nothingKept } from "./keptValue.ts";
import { slotNamed } from "./namedParts.ts";
import { memoryValue, namedValue, registerValue } from "./namedValue.ts";
import type { ParsedExpression } from "./parsedExpression.ts";
import { numberOf, numberValue, type TypedValue } from "./typedValue.ts";
import type { ExpressionError } from "./variable.ts";

/** The value in a context, or why there is none. */
export function evaluate(parsed: ParsedExpression, context: Context): TypedValue | ExpressionError {
	const evaluator = new Evaluator(context, parsed.format.style === "u");
	const value = evaluator.value(parsed.syntax);
	return evaluator.problem ?? value;
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
				return registerValue(syntax.register, this.#context);
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
				return numberValue(this.#address(syntax.operand));
			case "here":
				return numberValue(this.#context.registers.rip);
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
			const left = numberValue(this.#address(syntax.left));
			return numberOf(this.#combine(syntax, left, numberValue(this.#address(syntax.right))));
		}
		return numberOf(this.value(syntax));
	}

	#name(syntax: NameSyntax): TypedValue {
		const value = namedValue(syntax.name, this.#context);
		if (value && "missing" in value) {
			return this.#refuse(`\`${syntax.name}\` has no value here: ${nothingKept}`, syntax);
		}
		return value && "unreadable" in value
			? this.#unreadable(value.unreadable, syntax)
			: (value ?? this.#refuse(`\`${syntax.name}\` is no register, flag, symbol or local variable here`, syntax));
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

	#special(name: string, syntax: ExpressionSyntax): TypedValue {
		const value = Object.hasOwn(this.#context.specials, name) ? this.#context.specials[name] : undefined;
		if (value === undefined) {
			const known = Object.keys(this.#context.specials).map((special) => `@${special}`);
			return this.#refuse(`there is no \`@${name}\`, only ${known.join(", ")}`, syntax);
		}
		return numberValue(value);
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
	#sized(operand: ExpressionSyntax, width: OperandWidth, syntax: ExpressionSyntax): TypedValue {
		if (operand.kind === "memory") {
			return this.#load({ ...operand, width });
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
		const value = memoryValue(address, width, this.#context);
		return "unreadable" in value ? this.#unreadable(value.unreadable, syntax) : value;
	}

	#unreadable(address: bigint, syntax: ExpressionSyntax): TypedValue {
		return this.#refuse(`the memory at ${hex(address)} cannot be read`, syntax);
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

/** A number as written: 64 bits, or 128 where it needs them, as xmm registers hold. */
function literal(value: bigint): TypedValue {
	const width = value >> 64n === 0n ? 64 : 128;
	return { bits: BigInt.asUintN(width, value), width, signed: false, literal: true };
}

function truth(holds: boolean): TypedValue {
	return { bits: holds ? 1n : 0n, width: 64, signed: false };
}
