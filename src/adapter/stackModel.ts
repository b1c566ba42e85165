// The debugger's stack model as it travels: addresses become canonical hex
// strings, bytes base64, spans places. Nothing is decided here.

import type { Span } from "../assembler/source.ts";
import type { Range, StackModel } from "../debugger/stackModel.ts";
import type * as wire from "../panel/protocol.ts";
import { hex, toBase64 } from "./hex.ts";

type PlaceOf = (span: Span) => wire.Place;

export function stackModelToWire(model: StackModel, placeOf: PlaceOf): wire.StackModel {
	const { registers, stack, next } = model;
	return {
		...model,
		registers: { rsp: hex(registers.rsp), rbp: hex(registers.rbp), rip: hex(registers.rip) },
		stack: { ...stack, low: hex(stack.low), high: hex(stack.high), guard: optionalHex(stack.guard) },
		memory: model.memory.map((zone) => ({ ...zone, low: hex(zone.low), high: hex(zone.high) })),
		from: hex(model.from),
		bytes: toBase64(model.bytes),
		writers: model.writers.map(({ offset, length, by, text, quotes, address, step, span }) => ({
			offset,
			length,
			by,
			step,
			text,
			quotes,
			address: optionalHex(address),
			place: span && placeOf(span),
		})),
		values: model.values.map(({ offset, length, text, target }) => ({
			offset,
			length,
			text,
			target: optionalHex(target),
		})),
		changed: model.changed.map((run) => ({ ...run, before: toBase64(run.before) })),
		frames: model.frames.map(({ id, name, low, high, span, calledFrom, rbp, selected }) => ({
			id,
			name,
			calledFrom,
			selected,
			place: span && placeOf(span),
			low: hex(low),
			high: hex(high),
			rbp: optionalHex(rbp),
		})),
		next: next && { ...next, reads: next.reads.map(rangeToWire), writes: next.writes.map(rangeToWire) },
	};
}

function rangeToWire({ address, length }: Range): { address: string; length: number } {
	return { address: hex(address), length };
}

function optionalHex(value: bigint | undefined): string | undefined {
	return value === undefined ? undefined : hex(value);
}
