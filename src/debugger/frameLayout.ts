// Where the parts of one frame lie: its bounds, its frame pointer, what it saves,
// its named words, the arguments that were passed to it on the stack. Made from
// the shadow record, the registers and the function's own code.

import type { Operation } from "../isa/operation.ts";
import { instructionAt } from "../machine/instructionView.ts";
import type { MemoryView } from "../machine/machineState.ts";
import type { Frame, RegisterValues } from "./frame.ts";
import type { LocalSlot, LocalSlots } from "./localSlots.ts";
import { afterCall, type FrameState } from "./locationValue.ts";
import type { PastRegisters } from "./pastRegisters.ts";
import { type Prologue, rbpNumber, readPrologue, rspNumber, type SavedRegister } from "./prologue.ts";
import type { SourceFunctions } from "./sourceFunctions.ts";
import { sourceSlots } from "./sourceVariables.ts";
import { countStackArguments } from "./stackArguments.ts";
import type { FunctionRange, SymbolTable } from "./symbolTable.ts";

export interface FrameLayout {
	readonly function?: FunctionRange;
	/** The frame's bytes are from `low` up to but not including `high`. */
	readonly low: bigint;
	readonly high: bigint;
	/** Where its own words end: the return slot, or the start of its stack. */
	readonly top: bigint;
	readonly rbp?: bigint;
	/** Saves that have been done, each with the word's address. */
	readonly saved: readonly (SavedRegister & { readonly address: bigint })[];
	/** Address of the stack protector's word, once it has been put there. */
	readonly canary?: bigint;
	/** Its named words and variables, wherever they are; behind them those of each inlined call that it is in. */
	readonly levels: readonly (readonly LocalSlot[])[];
	/** All that are in memory. */
	readonly slots: readonly LocalSlot[];
	/** Words passed to it on the stack, above the return address. */
	readonly incoming: number;
	/** Words from `low` up that the call it is about to make takes as arguments; innermost frames only. */
	readonly outgoing: number;
}

/** What the code of a function says about its frames; the same for each of them. */
interface FunctionShape {
	readonly prologue: Prologue;
	readonly incoming: number;
}

/** Instructions to look ahead for a call. */
const farthestCall = 16;
const endsStraightCode: ReadonlySet<Operation> = new Set([
	"pop",
	"ret",
	"leave",
	"jmp",
	"jcc",
	"loop",
	"loope",
	"loopne",
	"jrcxz",
	"syscall",
	"interrupt",
	"hlt",
	"ud2",
]);

export interface LayoutSources {
	readonly memory: MemoryView;
	readonly symbols: SymbolTable;
	readonly slots: LocalSlots;
	readonly functions: SourceFunctions;
	readonly past: PastRegisters;
}

export class FrameLayouts {
	readonly #memory: MemoryView;
	readonly #symbols: SymbolTable;
	readonly #slots: LocalSlots;
	readonly #functions: SourceFunctions;
	readonly #past: PastRegisters;
	readonly #shapes = new Map<bigint, FunctionShape>();
	/** Frames are made anew at every stop, so each is looked at with one set of registers. */
	#layouts = new WeakMap<Frame, { readonly registers: RegisterValues; readonly layout: FrameLayout }>();

	constructor({ memory, symbols, slots, functions, past }: LayoutSources) {
		this.#memory = memory;
		this.#symbols = symbols;
		this.#slots = slots;
		this.#functions = functions;
		this.#past = past;
	}

	/** Code may have changed. */
	reset(): void {
		this.#shapes.clear();
		this.#layouts = new WeakMap();
	}

	layoutOf(frame: Frame, registers: RegisterValues): FrameLayout {
		const known = this.#layouts.get(frame);
		if (known?.registers === registers) {
			return known.layout;
		}
		const layout = this.#findLayout(frame, registers);
		this.#layouts.set(frame, { registers, layout });
		return layout;
	}

	#findLayout(frame: Frame, registers: RegisterValues): FrameLayout {
		const { record, callee } = frame;
		const range = this.#symbols.functionAt(frame.address);
		const isWhole = range !== undefined && range.start === record.target;
		const shape = this.#shapeOf(record.target, isWhole ? range.end : record.target);
		const rsp = registers.general[rspNumber] ?? 0n;
		const incoming = record.slot === undefined ? 0 : shape.incoming;
		const low = callee ? callee.entryRsp + 8n + BigInt(8 * this.#incomingOf(callee.target)) : rsp;
		const top = record.entryRsp;
		const high = record.slot === undefined ? record.entryRsp : record.slot + 8n + BigInt(8 * incoming);
		const rbp = framePointer(shape.prologue, registers, top, low, range);
		const saved = shape.prologue.saved
			.map((item) => ({ ...item, address: top - item.below }))
			.filter((item) => item.address >= rsp && record.slot !== undefined);
		const bounds = [top, ...(rbp === undefined ? [] : [rbp]), ...saved.map((item) => item.address)];
		const named = range ? this.#slots.slotsAt(range, { rbp, rsp }, bounds) : [];
		const [own = [], ...inlined] = this.#variablesOf(frame, registers, rbp);
		const levels = [[...named, ...own], ...inlined];
		const outgoing = callee ? 0 : this.#outgoingAt(frame.address);
		const canary = canaryOf(shape.prologue, frame, rsp);
		return {
			function: range,
			low,
			high: high > low ? high : low,
			top,
			rbp,
			saved,
			canary,
			levels,
			slots: levels.flat().filter(({ pieces }) => !pieces),
			incoming,
			outgoing,
		};
	}

	/** For its function and each inlined call that it is in. */
	#variablesOf(
		{ address, record }: Frame,
		registers: RegisterValues,
		rbp: bigint | undefined,
	): readonly (readonly LocalSlot[])[] {
		const owner = this.#functions.at(address);
		if (!owner) {
			return [];
		}
		const { slot, callSite, target, step } = record;
		const isKnown = slot !== undefined && callSite !== undefined && this.#functions.isEnteredByCalls(owner, target);
		const state: FrameState = {
			registers,
			memory: this.#memory,
			rbp,
			frameEnd: slot && slot + 8n,
			frameBase: owner.frameBase,
			entry: () => (isKnown ? afterCall(this.#past.at(step), slot) : undefined),
		};
		return [owner, ...this.#functions.inlinedAt(address)].map((scope) => sourceSlots(scope, address, state));
	}

	/** Looks ahead for a direct call with nothing but straight code before it. */
	#outgoingAt(start: bigint): number {
		let pushes = 0;
		let address = start;
		for (let count = 0; count < farthestCall; count++) {
			const instruction = instructionAt(this.#memory, address);
			if (!instruction || endsStraightCode.has(instruction.row.operation)) {
				return 0;
			}
			const { operation } = instruction.row;
			if (operation === "call") {
				const [target] = instruction.operands;
				return target?.kind === "target" ? Math.max(0, this.#incomingOf(target.address) - pushes) : 0;
			}
			pushes += operation === "push" ? 1 : 0;
			address += BigInt(instruction.length);
		}
		return 0;
	}

	#incomingOf(target: bigint): number {
		const range = this.#symbols.functionAt(target);
		return range?.start === target ? this.#shapeOf(target, range.end).incoming : 0;
	}

	#shapeOf(start: bigint, end: bigint): FunctionShape {
		const known = this.#shapes.get(start);
		if (known) {
			return known;
		}
		const prologue = readPrologue(this.#memory, start);
		const incoming = countStackArguments(this.#memory, start, end, prologue.framePointer);
		const shape = { prologue, incoming };
		this.#shapes.set(start, shape);
		return shape;
	}
}

/** rbp as the function sets it up, whether it has come to that yet or not; else rbp, if it points into the frame. */
function framePointer(
	{ framePointer: distance }: Prologue,
	registers: RegisterValues,
	top: bigint,
	low: bigint,
	range: FunctionRange | undefined,
): bigint | undefined {
	if (distance !== undefined && range) {
		return top + distance;
	}
	const rbp = registers.general[rbpNumber] ?? 0n;
	return rbp >= low && rbp <= top ? rbp : undefined;
}

/** The prologue is straight code: what lies behind the store runs after it, and so do parts that stand before the function. */
function canaryOf({ canary }: Prologue, { record, address }: Frame, rsp: bigint): bigint | undefined {
	const place = canary && record.entryRsp - canary.below;
	const isStored = canary !== undefined && (address > canary.instruction || address < record.target);
	return place !== undefined && isStored && place >= rsp && place < record.entryRsp ? place : undefined;
}
