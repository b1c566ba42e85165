// What the next instruction will do, in words with the values of now:
// `eax ← 19, the 4 bytes at 0xfffef3c`. Everything said is read off the same
// trees that are executed, so nothing here knows an instruction by name.

import { hex } from "../isa/hex.ts";
import type { Instruction } from "../isa/instruction.ts";
import { type Flag, flagBits, registers, type Width } from "../isa/registers.ts";
import { segmentNames } from "../isa/segments.ts";
import { evaluate, type Prepared, prepare } from "./evaluate.ts";
import { floatText, vectorPlace, vectorText } from "./explainVector.ts";
import { x87Phrases } from "./explainX87.ts";
import type { BinaryOperator, Effect, Expression, FaultName, FloatOperator } from "./expression.ts";
import { exceptionNames } from "./floatEnvironment.ts";
import { meaning } from "./meaning.ts";
import type { Outcome, OutcomeFault, Reader } from "./reader.ts";

type NameOf = (address: bigint) => string | undefined;

/** All that a phrase is made from. */
interface Context {
	readonly instruction: Instruction;
	readonly effects: readonly Effect[];
	readonly reader: Reader;
	readonly outcome: Outcome;
	readonly nameOf: NameOf;
}

/** One sentence without a full stop; `nameOf` gives the symbol at an address, if there is one; `whole` is the meaning, where it is known. */
export function explain(
	instruction: Instruction,
	address: bigint,
	reader: Reader,
	nameOf: NameOf = () => undefined,
	whole = meaning(instruction, address),
): string {
	const [first] = whole;
	const effects = first?.kind === "repeat" ? first.body : whole;
	const context = { instruction, effects, reader, outcome: evaluate(effects, reader), nameOf };
	const phrases = phrasesOf(context);
	const once = phrases.length > 0 ? phrases.join("; ") : "does nothing";
	return first?.kind === "repeat" ? repeated(first, reader, once) : once;
}

function phrasesOf(context: Context): readonly string[] {
	const { fault } = context.outcome;
	if (fault) {
		return [faultPhrase(context, fault)];
	}
	const writes = context.effects.filter(
		(effect) => effect.kind === "store" || effect.kind === "register" || effect.kind === "xmm",
	);
	const ordered = [...writes.filter((effect) => !movesTop(effect)), ...writes.filter(movesTop)];
	return [
		...ordered.map((effect) => writePhrase(effect, context)),
		...context.effects.flatMap((effect) =>
			effect.kind === "mxcsr" ? [`mxcsr ← ${hex(valueNow(effect.value, context))}`] : [],
		),
		...(context.outcome.x87 ? x87Phrases(context.reader.x87(), context.outcome.x87) : []),
		...context.effects.flatMap((effect) =>
			effect.kind === "selector" ? [`${segmentNames[effect.number]} ← ${hex(valueNow(effect.value, context))}`] : [],
		),
		...flagPhrase(context),
		...context.effects.flatMap((effect) => controlPhrase(effect, context)),
	];
}

function faultPhrase(context: Context, fault: OutcomeFault): string {
	switch (fault.kind) {
		case "load":
			return unreadable(context, fault);
		case "float":
			return `faults: mxcsr does not mask ${exceptionNames(fault.exceptions).join(" and ")}`;
		case "raised":
			return faultTexts[fault.fault];
	}
}

const faultTexts: Readonly<Record<FaultName, string>> = {
	"divide-error": "divide error: the divisor is 0, or the quotient does not fit",
	"invalid-opcode": "invalid opcode: stops the program",
	breakpoint: "breakpoint: stops in the debugger",
	privileged: "only the kernel may do this: stops the program",
	misaligned: "faults: the address is not a multiple of 16",
	"reserved-bits": "faults: the value sets bits that mean nothing",
	"x87-exception": "faults: an exception of x87 is pending, which its control word does not mask",
	"bad-selector": "faults: the number names no segment that a program may use",
};

function unreadable(context: Context, { address, width }: { address: bigint; width: number }): string {
	return `faults: ${bytesAt(address, width, context)} cannot be read`;
}

function writePhrase(effect: Extract<Effect, { kind: "store" | "register" | "xmm" }>, context: Context): string {
	switch (effect.kind) {
		case "store":
			return storePhrase(effect, context);
		case "register":
			return registerPhrase(effect, context);
		case "xmm": {
			const bits = valueNow(effect.value, context);
			const text = vectorText(resolved(effect.value, context), bits) ?? described(bits, effect.width, context);
			return `${vectorPlace(effect)} ← ${text}${origin(effect.value, context)}`;
		}
	}
}

function registerPhrase(effect: Extract<Effect, { kind: "register" }>, context: Context): string {
	const { number, width, shift, value } = effect;
	return `${partName(number, width, shift)} ← ${described(valueNow(value, context), width, context)}${origin(value, context)}`;
}

function storePhrase({ address, value, width }: Extract<Effect, { kind: "store" }>, context: Context): string {
	const place = bytesAt(valueNow(address, context), width, context);
	return `${place} ← ${described(valueNow(value, context), width, context)}${origin(value, context)}`;
}

/** Only the flags that change: `sets ZF and PF, clears CF`; what they come from, when nothing else is said. */
function flagPhrase(context: Context): readonly string[] {
	const { effects, reader, outcome } = context;
	const { written, values } = outcome.flags;
	const names = (Object.keys(flagBits) as Flag[]).filter((name) => (written >> flagBits[name]) & 1);
	const after = (name: Flag) => (values >> flagBits[name]) & 1;
	const changed = names.filter((name) => after(name) !== reader.flag(name));
	const verbs = [
		listed("sets", changed.filter(after)),
		listed(
			"clears",
			changed.filter((name) => !after(name)),
		),
	];
	const text = verbs.filter((part) => part !== "").join(", ");
	if (!effects.every((effect) => effect.kind === "let" || effect.kind === "flag")) {
		return text === "" ? [] : [text];
	}
	const kept = names.length > 0 ? "leaves the flags as they are" : "";
	return [`${comparison(context)}${text || kept}`].filter((part) => part !== "");
}

/** The calculation whose result is dropped: `5 − 7 = -2: `. */
function comparison(context: Context): string {
	const result = context.effects.find((effect) => effect.kind === "let" && effect.name === "result");
	if (result?.kind !== "let") {
		return "";
	}
	const { value } = result;
	return `${calculation(value, context)} = ${plain(valueNow(value, context), value.width)}: `;
}

function listed(verb: string, names: readonly Flag[]): string {
	const upper = names.map((name) => name.toUpperCase());
	const last = upper.pop();
	return last === undefined ? "" : `${verb} ${upper.length > 0 ? `${upper.join(", ")} and ${last}` : last}`;
}

function controlPhrase(effect: Effect, context: Context): readonly string[] {
	if (effect.kind === "syscall") {
		return [`asks the kernel for service ${context.reader.register(0)}`];
	}
	if (effect.kind !== "branch") {
		return [];
	}
	const verb = { jump: "jumps", call: "calls", return: "returns" }[effect.branch];
	const to = addressText(valueNow(effect.target, context), context);
	const why = effect.condition ? reason(context) : "";
	return context.outcome.branch
		? [`${verb}${effect.branch === "call" ? "" : " to"} ${to}${why}`]
		: [`does not jump to ${to}${why}`];
}

function reason({ instruction, outcome }: Context): string {
	const { condition } = instruction;
	return condition ? `: “${condition.text}” is ${outcome.branch ? "true" : "false"}` : "";
}

function repeated({ counter, whileZero }: Extract<Effect, { kind: "repeat" }>, reader: Reader, once: string): string {
	const count = BigInt.asUintN(counter, reader.register(1));
	if (count === 0n) {
		return "does nothing: the count is 0";
	}
	const limit = whileZero === undefined ? "" : `, as long as ZF is ${whileZero}`;
	return count === 1n ? `once: ${once}` : `${count} times${limit}, first: ${once}`;
}

/** Where a value comes from: memory, or a calculation of two values. */
function origin(expression: Expression, context: Context): string {
	const source = resolved(expression, context);
	if (source.kind === "load") {
		return `, ${bytesAt(valueNow(source.address, context), source.width, context)}`;
	}
	if (source.kind === "extend") {
		return origin(source.operand, context);
	}
	const text = calculation(source, context);
	return text === "" ? "" : ` = ${text}`;
}

/** A calculation of two values with the values in it: `5 + 7`; nothing for other expressions. */
function calculation(expression: Expression, context: Context): string {
	if (expression.kind === "float") {
		return floatCalculation(expression, context);
	}
	const symbol = expression.kind === "binary" ? symbols[expression.operator] : undefined;
	if (expression.kind !== "binary" || !symbol) {
		return "";
	}
	const sides = [expression.left, expression.right].map((side) => plain(valueNow(side, context), side.width));
	return sides.join(` ${symbol} `);
}

function floatCalculation({ operator, operands }: Extract<Expression, { kind: "float" }>, context: Context): string {
	const symbol = floatSymbols[operator];
	const texts = operands.map((operand) => floatText(operand.width === 32 ? 32 : 64, valueNow(operand, context)));
	return symbol ? texts.join(` ${symbol} `) : "";
}

const floatSymbols: Partial<Record<FloatOperator, string>> = { add: "+", sub: "−", mul: "×", div: "÷" };

const symbols: Partial<Record<BinaryOperator, string>> = {
	add: "+",
	sub: "−",
	mul: "×",
	and: "and",
	or: "or",
	xor: "xor",
	shl: "<<",
	shr: ">>",
	sar: ">>",
};

/** Follows names to what they stand for. */
function resolved(expression: Expression, context: Context): Expression {
	if (expression.kind !== "local") {
		return expression;
	}
	const definition = context.effects.find((effect) => effect.kind === "let" && effect.name === expression.name);
	return definition?.kind === "let" ? resolved(definition.value, context) : expression;
}

/** How to compute the expressions of an instruction, for as long as somebody keeps its effects. */
const remembered = new WeakMap<readonly Effect[], Map<Expression, Prepared>>();

function valueNow(expression: Expression, { effects, reader }: Context): bigint {
	const known = remembered.get(effects) ?? new Map<Expression, Prepared>();
	remembered.set(effects, known);
	const prepared = known.get(expression) ?? preparedValue(expression, effects);
	known.set(expression, prepared);
	return prepared(reader).stores[0]?.value ?? 0n;
}

function preparedValue(expression: Expression, effects: readonly Effect[]): Prepared {
	const names = effects.filter(({ kind }) => kind === "let" || kind === "x87");
	return prepare([...names, { kind: "store", address: expression, value: expression, width: 64 }]);
}

function movesTop(effect: Effect): boolean {
	return effect.kind === "register" && effect.number === 4;
}

function bytesAt(address: bigint, width: number, context: Context): string {
	return `the ${width === 8 ? "byte" : `${width / 8} bytes`} at ${addressText(address, context)}`;
}

function addressText(address: bigint, { nameOf }: Context): string {
	const name = nameOf(address);
	return name === undefined ? hex(address) : `${name} (${hex(address)})`;
}

/** A value, with its name when it is the address of something. */
function described(value: bigint, width: number, { nameOf }: Context): string {
	const name = width === 64 ? nameOf(value) : undefined;
	return name === undefined ? plain(value, width) : `${hex(value)} (${name})`;
}

/** Small numbers in decimal, small negative ones with their sign, the rest in hexadecimal. */
function plain(value: bigint, width: number): string {
	const signed = BigInt.asIntN(width, value);
	return value < 10_000n ? `${value}` : signed < 0n && signed > -10_000n ? `${signed}` : hex(value);
}

function partName(number: number, width: Width, shift: 0 | 8): string {
	const found = registers.find(
		(item) => item.file === "general" && item.number === number && item.width === width && item.shift === shift,
	);
	return found?.name ?? `register ${number}`;
}
