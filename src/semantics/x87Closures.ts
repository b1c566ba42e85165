// The nodes and effects of x87 as functions of the state: how operands are read from
// what memory holds, and how parts of the state are read and changed. The computing
// itself is in x87Step.ts.

import type { Run, Slots, Value } from "./closures.ts";
import { wideOf } from "./closures.ts";
import { fromDecimal } from "./x87Conversions.ts";
import type { X87Effect, X87Part, X87Source } from "./x87Effect.ts";
import { fullOf, numberOf, stackValue, tagsOf, withControl, withStatus, type X87State } from "./x87State.ts";
import { doTask, type X87Operand, type X87Outcome } from "./x87Step.ts";
import { fromInteger, signBit, widened, x87ValueOf } from "./x87Value.ts";

/** Reads a part of the state before the instruction. */
export function x87PartValue({ part }: X87Part): Value {
	switch (part) {
		case "tags":
			return (run) => BigInt(tagsOf(run.reader.x87()));
		case "instruction":
		case "data":
			return (run) => run.reader.x87()[part];
		default:
			return (run) => BigInt(run.reader.x87()[part]);
	}
}

export function x87RegisterValue(index: number): Value {
	return (run) => stackValue(run.reader.x87(), index);
}

type Change<T> = (run: Run, state: X87State) => T;

export function x87PartChange(part: X87Part["part"], value: Value): Change<X87State> {
	return (run, state) => withPart(state, part, value(run));
}

function withPart(state: X87State, part: X87Part["part"], bits: bigint): X87State {
	const number = Number(BigInt.asUintN(16, bits));
	switch (part) {
		case "control":
			return withControl(state, number);
		case "status":
			return withStatus(state, number);
		case "tags":
			return { ...state, full: fullOf(number) };
		case "full":
			return { ...state, full: number & 0xff };
		case "opcode":
			return { ...state, opcode: number & 0x7ff };
		default:
			return { ...state, [part]: BigInt.asUintN(64, bits) };
	}
}

export function x87RegisterChange(index: number, value: Value): Change<X87State> {
	return (run, state) => ({
		...state,
		registers: state.registers.with(numberOf(state, index), BigInt.asUintN(80, value(run))),
	});
}

export function x87TaskChange(effect: X87Effect, slots: Slots): Change<X87Outcome> {
	const { operator, places, frees, turns, pops, instruction, opcode } = effect;
	const operands = effect.operands.map((operand) => operandOf(operand, slots));
	const data = effect.data && wideOf(effect.data, slots);
	return (run, state) =>
		doTask(state, {
			operator,
			operands: operands.map((operand) => operand(run)),
			places,
			frees,
			turns,
			pops,
			instruction,
			opcode,
			data: data ? data(run) : 0n,
		});
}

function operandOf(source: X87Source, slots: Slots): (run: Run) => X87Operand {
	if (source.kind === "stack") {
		const { index, mayBeEmpty } = source;
		return () => ({ index, mayBeEmpty });
	}
	const value = wideOf(source.value, slots);
	const { width } = source.value;
	switch (source.format) {
		case "float":
			return (run) => widened(width === 32 ? 32 : 64, value(run));
		case "integer":
			return (run) => fromInteger(BigInt.asIntN(width, value(run)));
		case "decimal":
			return (run) => {
				const { negative, magnitude } = fromDecimal(value(run));
				const number = fromInteger(magnitude);
				return negative ? { ...number, pattern: number.pattern | signBit } : number;
			};
		case "extended":
			return (run) => x87ValueOf(value(run));
	}
}
