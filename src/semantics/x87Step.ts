// What an instruction of x87 does to its state, beyond the operator's own work: the
// faults of the stack, the exceptions and their masks, the condition codes, pushes and
// pops (SDM vol. 1 sections 8.4 and 8.5). The rules that all these instructions share
// are here and nowhere else.

import { exceptions } from "./floatEnvironment.ts";
import { conditions } from "./x87Arithmetic.ts";
import type { X87Effect, X87Operator } from "./x87Effect.ts";
import { type X87Environment, x87EnvironmentOf } from "./x87Environment.ts";
import { type Computed, operate } from "./x87Operators.ts";
import { isFull, stackFault, stackValue, summarised, topOf, withTop, type X87State } from "./x87State.ts";
import { indefinite, type X87Value, x87ValueOf } from "./x87Value.ts";

/** An operand as it is found. */
export type X87Operand = X87Value | { readonly index: number; readonly mayBeEmpty?: boolean };

/** An instruction of x87 with the values that it reads. */
export interface X87Task extends Omit<X87Effect, "kind" | "operands" | "data"> {
	readonly operands: readonly X87Operand[];
	/** Address of its operand in memory, or 0. */
	readonly data: bigint;
}

export interface X87Outcome {
	readonly state: X87State;
	/** By the names of the places. */
	readonly locals: ReadonlyMap<string, bigint>;
	/** Whether an exception that is not masked keeps the instruction from doing the rest. */
	readonly isStopped: boolean;
}

const { c0, c1, c2, c3 } = conditions;
/** C1 tells of the rounding and of the stack, but nothing of these. */
const keepsC1: ReadonlySet<X87Operator> = new Set(["choose", "order", "orderQuietly", "stay"]);
const comparing: ReadonlySet<X87Operator> = new Set(["compare", "compareQuietly", "order", "orderQuietly"]);
const allConditions = c0 | c1 | c2 | c3;
/** Exceptions that operands alone decide. */
const beforehand = exceptions.invalid | exceptions.denormal | exceptions.divideByZero;

export function doTask(before: X87State, task: X87Task): X87Outcome {
	const now = x87EnvironmentOf(before.control);
	const cleared = keepsC1.has(task.operator) ? before.status : before.status & ~c1;
	const state = { ...before, instruction: task.instruction, status: cleared };
	const fault = stackFaultOf(state, task);
	if (fault !== undefined) {
		return doFaulty(state, task, fault, now);
	}
	const result = operate(
		task.operator,
		task.operands.map((operand) => valueAt(state, operand)),
		widthOf(task),
		now,
	);
	if (now.raised & now.unmasked & stopping(task)) {
		return stopEarly(state, now.raised & beforehand, task, result);
	}
	if (result.values.includes(undefined)) {
		return stopped(raise(state, now.raised & ~exceptions.inexact, task));
	}
	const isRounded = (now.raised & exceptions.inexact) !== 0 && now.roundedUp;
	const coded = withCodes(state, result);
	const noted = isRounded ? { ...coded, status: coded.status | c1 } : coded;
	return finish(raise(noted, now.raised, task), task, result);
}

/** Exceptions that keep an instruction from doing more. A denormal is loaded all the same. */
function stopping({ operator }: X87Task): number {
	return operator === "load" ? exceptions.invalid : beforehand;
}

/** Nothing is done, but that comparisons tell their result, and C2 that nothing more is to be done. */
function stopEarly(state: X87State, raised: number, task: X87Task, result: Computed): X87Outcome {
	if (comparing.has(task.operator)) {
		const { changed = allConditions } = result;
		return finish(
			raise(withCodes(state, { ...result, changed: changed & ~c1 }), raised, task),
			{ ...task, pops: 0 },
			result,
		);
	}
	const isClear = result.codes !== undefined && task.operator !== "examine";
	return stopped(raise(isClear ? { ...state, status: state.status & ~c2 } : state, raised, task));
}

/** Condition codes that the operator does not set stay as they were. */
function withCodes(state: X87State, { codes, changed = allConditions }: Computed): X87State {
	return codes === undefined ? state : { ...state, status: (state.status & ~changed) | codes };
}

/** C1 says which: an overflow, or else an underflow. */
function stackFaultOf(state: X87State, { operands, places }: X87Task): "overflow" | "underflow" | undefined {
	const isUnderflow = operands.some(
		(operand) => "index" in operand && operand.mayBeEmpty !== true && !isFull(state, operand.index),
	);
	const isOverflow = places.some(({ kind }) => kind === "push") && isFull(state, -1);
	return isUnderflow ? "underflow" : isOverflow ? "overflow" : undefined;
}

/** The answer where the fault is masked: every result is the one that stands for none. */
function doFaulty(state: X87State, task: X87Task, fault: "overflow" | "underflow", now: X87Environment): X87Outcome {
	const status = (state.status & ~c1) | stackFault | (fault === "overflow" ? c1 : 0);
	const marked = { ...state, status };
	const operands = task.operands.map((operand) =>
		"index" in operand && !isFull(state, operand.index) ? x87ValueOf(indefinite) : valueAt(state, operand),
	);
	const quiet = { ...now };
	const result = operate(task.operator, operands, widthOf(task), quiet);
	if (now.unmasked & exceptions.invalid) {
		return stopEarly(marked, exceptions.invalid, task, { ...result, codes: result.codes && result.codes & ~c1 });
	}
	const raised = raise(marked, exceptions.invalid, task);
	const isMove = task.operator === "copy" && fault === "underflow";
	const values = task.places.map(({ kind }, index) =>
		kind === "local" || isMove ? (result.values[index] ?? indefinite) : indefinite,
	);
	return finish(withCodes(raised, { ...result, changed: (result.changed ?? allConditions) & ~c1 }), task, { values });
}

function valueAt(state: X87State, operand: X87Operand): X87Value {
	if (!("index" in operand)) {
		return operand;
	}
	const value = x87ValueOf(stackValue(state, operand.index));
	return isFull(state, operand.index) ? value : { ...value, isEmpty: true };
}

/** Of the memory that the result goes to; 80 for registers. */
function widthOf({ places }: X87Task): number {
	const [first] = places;
	return first?.kind === "local" ? first.width : 80;
}

function raise(state: X87State, raised: number, { data, opcode }: X87Task): X87State {
	const isStop = (raised & ~state.control & 0x3f) !== 0;
	const noted = { ...state, status: state.status | raised };
	return summarised(isStop ? { ...noted, data, opcode } : noted);
}

function stopped(state: X87State): X87Outcome {
	return { state, locals: new Map(), isStopped: true };
}

/** Puts the results into their places, those on the stack before anything is pushed or popped. */
function finish(before: X87State, task: X87Task, { values }: Computed): X87Outcome {
	const { control, instruction, data, opcode } = before;
	const registers = [...before.registers];
	let { full } = before;
	let top = topOf(before);
	const put = (index: number, value: bigint) => {
		const number = (top + index) & 7;
		registers[number] = value;
		full |= 1 << number;
	};
	let locals = noLocals;
	for (const [index, place] of task.places.entries()) {
		const value = values[index];
		if (value !== undefined && place.kind === "stack") {
			put(place.index, value);
		} else if (value !== undefined && place.kind === "local") {
			locals = new Map(locals).set(place.name, value);
		}
	}
	for (const [index, { kind }] of task.places.entries()) {
		const value = values[index];
		if (value !== undefined && kind === "push") {
			top = (top - 1) & 7;
			put(0, value);
		}
	}
	full &= task.frees === undefined ? 0xff : ~(1 << ((top + task.frees) & 7));
	for (let count = 0; count < task.pops; count++) {
		full &= ~(1 << top);
		top = (top + 1) & 7;
	}
	const status = withTop(before.status, (top + (task.turns ?? 0)) & 7);
	return { state: { registers, full, status, control, instruction, data, opcode }, locals, isStopped: false };
}

const noLocals: ReadonlyMap<string, bigint> = new Map();
