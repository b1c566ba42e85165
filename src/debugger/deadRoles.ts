// The roles of the bytes below rsp. What the running leaf function keeps in its
// red zone is alive; everything else is what calls that have returned (or pops)
// left behind: dead, but still readable, and worth knowing where from.

import type { CallRecord } from "../machine/callStacks.ts";
import type { WriteRun } from "../machine/machineState.ts";
import type { BlockView } from "./blockView.ts";
import { lower } from "./bounds.ts";
import type { LocalSlot } from "./localSlots.ts";
import { piecesIn, slotAt } from "./namedParts.ts";
import type { Canvas, Paint } from "./painting.ts";
import type { PastRegisters } from "./pastRegisters.ts";
import { nameStore } from "./storeNames.ts";
import type { SymbolTable } from "./symbolTable.ts";
import type { WriteFacts, WriteHistory } from "./writeFacts.ts";

/** One stack, from its low end up to rsp. */
export interface BelowRsp {
	readonly stackId: number;
	readonly low: bigint;
	readonly rsp: bigint;
	/** The innermost activation. */
	readonly top: CallRecord;
	/** Its names, which may lie in the red zone. */
	readonly slots: readonly LocalSlot[];
	readonly frame?: number;
}

export interface DeadSources {
	readonly view: BlockView;
	readonly writes: WriteHistory;
	readonly symbols: SymbolTable;
	readonly past: PastRegisters;
}

/** Bytes below rsp that a signal handler leaves alone (System V ABI, section 3.2.2). */
const redZone = 128n;

export function paintBelowRsp(canvas: Canvas, stack: BelowRsp, sources: DeadSources): void {
	const range = canvas.within(stack.low, stack.rsp);
	if (!range) {
		return;
	}
	const never: Paint = { role: "never-written", traced: true, text: "never written" };
	// In the order of time, since each visit to the past makes its neighbours cheap.
	const stretches = [...sources.view.stretches(range.low, range.high)];
	stretches.sort((one, other) => (one.write?.step ?? 0) - (other.write?.step ?? 0));
	for (const { low, high, write } of stretches) {
		if (!write || write.by === "loader") {
			canvas.paint(low, high, never);
		} else {
			paintWritten(canvas, stack, sources, low, high, write);
		}
	}
}

function paintWritten(
	canvas: Canvas,
	stack: BelowRsp,
	sources: DeadSources,
	low: bigint,
	high: bigint,
	write: WriteRun,
): void {
	const facts = write.by === "instruction" ? sources.writes.factsAt(write.step) : undefined;
	for (let at = low; at < high; ) {
		const word = lower((at & ~7n) + 8n, high);
		const isNear = at >= stack.rsp - redZone;
		const isRed =
			isNear && (facts ? isOwn(stack, facts) && at < facts.rsp - pushed(facts) : isEdited(stack, at, write));
		const end = isRed ? nameEnd(stack, at, word) : word;
		canvas.paint(at, end, isRed ? redPaint(stack, at) : deadPaint(stack, sources, at, Number(end - at), write, facts));
		at = end;
	}
}

/** A variable in the red zone stays one when its value was typed in. */
function isEdited({ slots }: BelowRsp, at: bigint, { by }: WriteRun): boolean {
	return by === "edit" && slotAt(slots, at) !== undefined;
}

/** Where, up to `end`, the named word that is at an address ends, or another begins. */
function nameEnd({ slots }: BelowRsp, at: bigint, end: bigint): bigint {
	const pieces = slots.flatMap((slot) => [...piecesIn(slot, at, end)]);
	const bounds = pieces.flatMap(({ low, high }) => [low, high]);
	return bounds.filter((bound) => bound > at).reduce(lower, end);
}

/** What the storing instruction itself takes off rsp: those bytes are above the red zone after it. */
function pushed({ instruction }: WriteFacts): bigint {
	const { operation } = instruction?.row ?? {};
	return operation === "push" || operation === "pushf" || operation === "enter" || operation === "call" ? 8n : 0n;
}

function isOwn(stack: BelowRsp, { stackId, record }: WriteFacts): boolean {
	return stackId === stack.stackId && record.depth === stack.top.depth && record.step === stack.top.step;
}

function redPaint({ slots, frame }: BelowRsp, address: bigint): Paint {
	const piece = slots.flatMap((slot) => [...piecesIn(slot, address, address + 1n)]).at(-1);
	return { role: "red-zone", traced: true, text: piece ? `${piece.name} (red zone)` : "local (red zone)", frame };
}

function deadPaint(
	stack: BelowRsp,
	{ view, writes, symbols, past }: DeadSources,
	address: bigint,
	length: number,
	write: WriteRun,
	facts: WriteFacts | undefined,
): Paint {
	if (!facts) {
		const text = write.by === "kernel" ? "dead: from the kernel" : write.by === "edit" ? "dead: edited" : "dead";
		return { role: "dead", traced: write.by !== "instruction", text };
	}
	const { what, owner } = nameWrite({ view, symbols, past }, facts, address, length);
	const whose = owner ? `${what} of ${owner}` : what;
	if (isOwn(stack, facts)) {
		return { role: "dead", traced: true, text: `dead: ${what}, popped` };
	}
	if (facts.stackId !== stack.stackId) {
		return { role: "dead", traced: true, text: `dead: set up by ${owner ?? "other code"}` };
	}
	const end = writes.endOf(facts, facts.record.step + 1);
	const left = end === undefined ? "" : `, left at step ${end}`;
	return { role: "dead", traced: end !== undefined, text: `dead: ${whose}${left}` };
}

/** What a word was to the activation that wrote it, and that one's function. */
export function nameWrite(
	{ view, symbols, past }: Omit<DeadSources, "writes">,
	facts: WriteFacts,
	address: bigint,
	length: number,
): { readonly what: string; readonly owner: string | undefined } {
	const { instruction, record } = facts;
	const isCall = instruction?.row.operation === "call";
	const entry = record.slot === undefined ? undefined : past.at(record.step);
	const name = nameStore(instruction, view.value(address, length), length, entry).text;
	const owner = symbols.functionAt(record.target)?.name;
	return { what: isCall ? "return address" : name, owner };
}
