// Looking at values in a frame: scopes, expressions, assignments, completions.
// Breakpoint conditions and log messages are read through it too, always in the
// innermost frame of the stack that rsp is in.

import { hex } from "../isa/hex.ts";
import type { Watch } from "../machine/watches.ts";
import type { Edit } from "../timeline/journal.ts";
import { editFor } from "./assignment.ts";
import type { DataBreakpointInfo } from "./breakpoint.ts";
import type { ExpressionReader } from "./breakpoints.ts";
import { completionsAt } from "./completions.ts";
import type { Context } from "./context.ts";
import { accessesOf, type DataPlace, nameOfPlace, placeOfValue, watchOf } from "./dataPlace.ts";
import { evaluate } from "./expression.ts";
import { floatBits, readFloat } from "./floatValue.ts";
import type { Frame } from "./frame.ts";
import type { FrameLayout, FrameLayouts } from "./frameLayout.ts";
import type { Frames } from "./frames.ts";
import type { FrameWrites } from "./frameWrites.ts";
import type { HeapBlocks } from "./heapBlocks.ts";
import type { History } from "./history.ts";
import type { LocalSlot } from "./localSlots.ts";
import { nameAt } from "./namedParts.ts";
import { globalVariables, localVariables, typedVariable } from "./namedVariables.ts";
import { isError, type ParsedExpression, readExpression } from "./parsedExpression.ts";
import type { ShownFrames } from "./shownFrames.ts";
import type { SymbolTable } from "./symbolTable.ts";
import type { TypedValue } from "./typedValue.ts";
import type { Completion, ExpressionError, Variable } from "./variable.ts";
import { flagVariables, registerVariables, variableOf, vectorVariables } from "./variables.ts";
import { x87Variables } from "./x87Variables.ts";

interface Sources {
	readonly history: History;
	readonly symbols: SymbolTable;
	readonly heap: HeapBlocks;
	readonly frames: Frames;
	readonly shown: ShownFrames;
	readonly layouts: FrameLayouts;
}

export class Inspection implements ExpressionReader {
	readonly #history: History;
	readonly #symbols: SymbolTable;
	readonly #heap: HeapBlocks;
	readonly #frames: Frames;
	readonly #shown: ShownFrames;
	readonly #layouts: FrameLayouts;
	readonly #writes: FrameWrites;
	/** Conditions are read once and judged often. */
	readonly #conditions = new Map<string, ParsedExpression | ExpressionError>();

	constructor({ history, symbols, heap, frames, shown, layouts }: Sources, writes: FrameWrites) {
		this.#history = history;
		this.#symbols = symbols;
		this.#heap = heap;
		this.#frames = frames;
		this.#shown = shown;
		this.#layouts = layouts;
		this.#writes = writes;
	}

	locals(frame: Frame): readonly Variable[] {
		return localVariables(this.#contextOf(frame));
	}

	/** Those of an older frame are what they were at its call, and are not there to be changed. */
	registers(frame: Frame): readonly Variable[] {
		return protectedIn(frame, registerVariables(this.#contextOf(frame)));
	}

	/** The xmm registers and mxcsr. */
	vectors(frame: Frame): readonly Variable[] {
		return protectedIn(frame, vectorVariables(this.#contextOf(frame)));
	}

	/** The registers and words of x87; none as long as the program has done nothing with it. */
	x87(frame: Frame): readonly Variable[] {
		return protectedIn(frame, x87Variables(this.#contextOf(frame)));
	}

	flags(frame: Frame): readonly Variable[] {
		return protectedIn(frame, flagVariables(this.#contextOf(frame)));
	}

	globals(): readonly Variable[] {
		return globalVariables(this.#contextOf(this.#shown.current()));
	}

	evaluate(text: string, frame = this.#shown.current()): Variable | ExpressionError {
		return typedVariable(text.trim(), this.#contextOf(frame)) ?? this.#evaluate(text, frame);
	}

	#evaluate(text: string, frame: Frame): Variable | ExpressionError {
		const parsed = readExpression(text);
		if (isError(parsed)) {
			return parsed;
		}
		const context = this.#contextOf(frame);
		const value = evaluate(parsed, context);
		return isError(value) ? value : variableOf(text.trim(), parsed.text, value, parsed.format, context);
	}

	/** What a data breakpoint on what `text` means would watch. */
	dataPlace(text: string, frame = this.#shown.current(), bytes?: number): DataBreakpointInfo | ExpressionError {
		const value = valueIn(text, this.#contextOf(frame));
		if (isError(value)) {
			return value;
		}
		const place = placeOfValue(value, this.#symbols, bytes);
		const whole = (message: string): ExpressionError => ({ message, start: 0, end: text.length });
		if (typeof place === "string") {
			return whole(place);
		}
		if (place.kind === "register" && !this.#isPresent(frame)) {
			return whole("the registers of an older frame are what they were at its call; only memory can be watched here");
		}
		const watch = watchOf(place, "write", this.#symbols, this.#history.state.memory.size);
		if (typeof watch === "string") {
			return whole(watch);
		}
		return { place, description: describePlace(text.trim(), place, watch), accesses: accessesOf(place) };
	}

	/** The local variable that lies at an address: `n`, `letters+0x1`, with the function's name in outer frames. */
	localAt(address: bigint): string | undefined {
		this.#frames.reset();
		const frame = this.#frames.around(address);
		const name = frame && nameAt(this.#contextOf(frame).slots, address);
		if (!frame || name === undefined) {
			return undefined;
		}
		return this.#isPresent(frame) ? name : `${name} of ${frame.name}`;
	}

	/** The edit that gives `text` the value of `newText`. */
	assignment(text: string, newText: string, frame = this.#shown.current()): Edit | ExpressionError {
		const context = this.#contextOf(frame);
		const target = valueIn(text, context);
		if (isError(target)) {
			return target;
		}
		const value = newValue(newText, target, context);
		if (isError(value)) {
			return value;
		}
		const whole = (message: string): ExpressionError => ({ message, start: 0, end: text.length });
		if (target.place && target.place.kind !== "memory" && !this.#isPresent(frame)) {
			return whole("the registers of an older frame are what they were at its call; only memory can be changed here");
		}
		if (target.length !== undefined) {
			return whole("this is more than one value: change its elements one by one");
		}
		const edit = editFor(target, value, this.#history.state);
		return typeof edit === "string" ? whole(edit) : edit;
	}

	completions(text: string, column: number, frame = this.#shown.current()): readonly Completion[] {
		return completionsAt(text, column, this.#contextOf(frame));
	}

	check(text: string): string | undefined {
		const parsed = readExpression(text);
		return isError(parsed) ? parsed.message : undefined;
	}

	holds(text: string): boolean | string {
		this.#frames.reset();
		const parsed = this.#conditions.get(text) ?? readExpression(text);
		this.#conditions.set(text, parsed);
		const value = isError(parsed) ? parsed : evaluate(parsed, this.#contextOf(this.#shown.current()));
		return isError(value) ? value.message : value.bits !== 0n;
	}

	show(text: string): string {
		this.#frames.reset();
		const result = this.evaluate(text);
		return "message" in result ? `<${result.message}>` : result.value;
	}

	#isPresent(frame: Frame): boolean {
		return frame.index === 0 && frame.threadId === this.#history.state.currentStack;
	}

	#contextOf(frame: Frame): Context {
		const { carrier = frame, level } = frame;
		const registers = this.#frames.registersOf(carrier);
		const { memory } = this.#history.state;
		const specials = {
			step: BigInt(this.#history.step),
			depth: BigInt(frame.record.depth),
			thread: BigInt(frame.threadId),
		};
		// Layouts cost more than most expressions; they are made when a name is looked up.
		const layouts = this.#layouts;
		const writes = this.#writes;
		const layout = () => layouts.layoutOf(carrier, registers);
		const locals = () => localsOf(layout(), level);
		return {
			registers,
			memory,
			symbols: this.#symbols,
			heap: this.#heap,
			specials,
			get slots() {
				return locals().filter(({ pieces }) => !pieces);
			},
			isSet: (address, length) => writes.isSet(carrier, layout(), address, length),
			get locals() {
				return locals();
			},
		};
	}
}

/** What names mean at a level of inlining; where all levels are one frame, the innermost of those with one name. */
function localsOf({ levels }: FrameLayout, level: number | undefined): readonly LocalSlot[] {
	const all = levels.flat();
	return level === undefined && levels.length > 1
		? [...new Map(all.map((slot) => [slot.name, slot])).values()]
		: (levels[level ?? 0] ?? []);
}

function valueIn(text: string, context: Context): TypedValue | ExpressionError {
	const parsed = readExpression(text);
	return isError(parsed) ? parsed : evaluate(parsed, context);
}

/** What is typed for a float may be a number that expressions do not have: `1.5`, `nan`. */
function newValue(text: string, target: TypedValue, context: Context): TypedValue | ExpressionError {
	const typed = withoutMeaning(text);
	const number = target.float ? readFloat(typed) : undefined;
	return number === undefined
		? valueIn(typed, context)
		: { bits: floatBits(number, 64), width: 64, signed: false, float: true };
}

/** A value as we show it may be given back to us: `0x401000 (main)`, `97 'a'`, `0x403000 "text"`, `0 (not set yet)`. */
function withoutMeaning(text: string): string {
	return /^\s*(-?[\w.+-]+)\s+(?:'.*'|".*"…?|(?:'.*'\s+)?\(.*\))\s*$/.exec(text)?.[1] ?? text;
}

/** `count (8 bytes at 0x402000)`; a number that was asked for stands for what it is the address of. */
function describePlace(text: string, place: DataPlace, watch: Watch): string {
	if (watch.kind === "register") {
		return text;
	}
	const bytes = `${watch.length === 1 ? "1 byte" : `${watch.length} bytes`} at ${hex(watch.address)}`;
	const name = /^\d/.test(text) ? nameOfPlace(place) : text;
	return name === hex(watch.address) ? bytes : `${name} (${bytes})`;
}

function protectedIn(frame: Frame, variables: readonly Variable[]): readonly Variable[] {
	return frame.index === 0 ? variables : variables.map((item) => ({ ...item, readOnly: true }));
}
