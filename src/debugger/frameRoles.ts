// The roles of a live frame's bytes. What the shadow record says (the return
// slot) is certain; what the prologue saves and what the source names comes next;
// any other word is named after the instruction that stored it; what nobody wrote
// since the frame began is padding, and so is what a finished call left there.

import type { Instruction } from "../isa/instruction.ts";
import { generalRegister } from "../isa/registers.ts";
import type { WriteRun } from "../machine/machineState.ts";
import type { BlockView } from "./blockView.ts";
import type { Frame, RegisterValues } from "./frame.ts";
import type { FrameLayout } from "./frameLayout.ts";
import { type NamedPiece, piecesIn } from "./namedParts.ts";
import type { Canvas, Paint } from "./painting.ts";
import { rbpNumber, type SavedRegister } from "./prologue.ts";
import { sealWord } from "./seal.ts";
import { nameStore } from "./storeNames.ts";

/** A frame with all that its roles are made from. */
export interface FrameScene {
	readonly frame: Frame;
	readonly layout: FrameLayout;
	/** The registers with which it was called; undefined at the bottom of a stack. */
	readonly entry?: RegisterValues;
	readonly view: BlockView;
	/** What stack protectors' words are copies of; undefined in a program without a thread's block. */
	readonly canaryValue?: bigint;
	instructionAt(address: bigint): Instruction | undefined;
	/** What a word is left over from that was written by something the frame called. */
	leftOver(address: bigint, write: WriteRun & { readonly isCall: boolean }): string | undefined;
	/** Name of the function that holds an address. */
	ownerOf(address: bigint): string | undefined;
}

export function paintFrame(canvas: Canvas, scene: FrameScene): void {
	const { layout, frame } = scene;
	paintWords(canvas, scene);
	for (const slot of layout.slots) {
		const high = slot.address + BigInt(slot.size);
		if (slot.address >= layout.low && high <= layout.high) {
			for (const piece of piecesIn(slot, canvas.from, canvas.end)) {
				paintPiece(canvas, scene, piece);
			}
		}
	}
	for (const item of layout.saved) {
		paintSaved(canvas, scene, item);
	}
	if (layout.canary !== undefined) {
		paintCanary(canvas, scene, layout.canary);
	}
	if (frame.record.slot !== undefined) {
		paintReturn(canvas, scene, frame.record.slot);
	}
}

/** Everything between the frame's ends, by what was stored there. */
function paintWords(canvas: Canvas, scene: FrameScene): void {
	const { layout, view } = scene;
	const range = canvas.within(layout.low, layout.high);
	let previous: { readonly paint: Paint; readonly high: bigint; readonly length: bigint } | undefined;
	for (const { low, high, write } of range ? view.stretches(range.low, range.high) : []) {
		for (let at = low; at < high; ) {
			const word = (at & ~7n) + 8n;
			const end = word < high ? word : high;
			const made = wordPaint(scene, at, Number(end - at), write);
			const joins =
				previous &&
				(previous.paint.role === "padding" ? isSame(previous.paint, made) : isFiller(previous, made, at, end));
			const paint: Paint = joins && previous ? previous.paint : made;
			canvas.paint(at, end, paint);
			previous = { paint, high: end, length: end - at };
			at = end;
		}
	}
}

function isSame(one: Paint, other: Paint): boolean {
	return one.role === other.role && one.text === other.text;
}

/** Bytes stored one or two at a time into one word are one thing. */
function isFiller(
	previous: { readonly paint: Paint; readonly high: bigint; readonly length: bigint },
	made: Paint,
	low: bigint,
	high: bigint,
): boolean {
	return (
		isSame(previous.paint, made) &&
		previous.high === low &&
		low % 8n !== 0n &&
		previous.length <= 2n &&
		high - low <= 2n
	);
}

function wordPaint(scene: FrameScene, address: bigint, length: number, write: WriteRun | undefined): Paint {
	const { frame, layout, view, entry } = scene;
	const base = { frame: frame.id };
	if (address >= layout.top && frame.record.slot !== undefined) {
		return {
			...base,
			role: "incoming-argument",
			traced: false,
			text: argumentName(address, frame.record.slot),
		};
	}
	if (address >= layout.top) {
		return { ...base, ...setUpPaint(scene, write) };
	}
	if (!write || write.step < frame.record.step) {
		return { ...base, role: "padding", traced: false, text: "padding" };
	}
	if (write.by !== "instruction" || write.rip === undefined) {
		const text =
			write.by === "kernel" ? "local, filled by the kernel" : write.by === "edit" ? "local, edited" : "as loaded";
		return { ...base, role: write.by === "loader" ? "padding" : "local", traced: write.by !== "loader", text };
	}
	const instruction = scene.instructionAt(write.rip);
	if (address < layout.low + BigInt(8 * layout.outgoing)) {
		const text = `argument ${7n + (address - layout.low) / 8n} of the coming call`;
		return { ...base, role: "outgoing-argument", traced: false, text };
	}
	const isCall = instruction?.row.operation === "call";
	const leftOver = scene.leftOver(address, { ...write, address, length, isCall });
	if (leftOver) {
		return { ...base, role: "padding", traced: true, text: `old: ${leftOver}` };
	}
	const name = nameStore(instruction, view.value(address, length), length, entry);
	return { ...base, ...name, traced: instruction !== undefined };
}

/** A word above the start of a fiber's stack: what made the fiber put it there. */
function setUpPaint({ ownerOf }: FrameScene, write: WriteRun | undefined): Paint {
	if (write?.by !== "instruction" || write.rip === undefined) {
		return { role: "never-written", traced: true, text: "never written" };
	}
	return { role: "local", traced: true, text: `set up by ${ownerOf(write.rip) ?? "other code"}` };
}

/** `argument 7`: the first six are passed in registers. */
function argumentName(address: bigint, slot: bigint): string {
	return `argument ${7n + (address - slot - 8n) / 8n}`;
}

function paintPiece(canvas: Canvas, scene: FrameScene, { name, low, high, slot }: NamedPiece): void {
	const { frame, layout, view } = scene;
	if (!slot) {
		canvas.paint(low, high, { role: "padding", traced: true, text: name, frame: frame.id });
		return;
	}
	const writes = view.writesIn(low, high).filter((write) => write.step >= frame.record.step);
	const role = low >= layout.top ? "incoming-argument" : "local";
	const isSet = writes.length > 0 || role === "incoming-argument";
	const type = slot.variable && { type: slot.variable.type };
	const text = isSet ? name : `${name} (not set yet)`;
	canvas.paint(low, high, { role, traced: isSet, text, ...type, frame: frame.id });
}

function paintSaved(canvas: Canvas, scene: FrameScene, item: SavedRegister & { readonly address: bigint }): void {
	const { frame, view, entry } = scene;
	const high = item.address + 8n;
	if (!canvas.within(item.address, high) || item.address < view.from || high > view.end) {
		return;
	}
	const [write, ...others] = view.writesIn(item.address, high);
	const name = `saved ${generalRegister(item.register, 64).name}`;
	const expected = entry?.general[item.register];
	canvas.paint(item.address, high, {
		role: item.register === rbpNumber ? "saved-frame-pointer" : "saved-register",
		traced: others.length === 0 && write?.rip === item.instruction,
		text: name,
		...(expected !== undefined && sealWord(view.value(item.address, 8), expected)),
		frame: frame.id,
	});
}

/** The word that gcc and clang put between a function's locals and what it saved, to look at it before the ret. */
function paintCanary(canvas: Canvas, { frame, view, canaryValue }: FrameScene, address: bigint): void {
	if (canvas.within(address, address + 8n) && address >= view.from && address + 8n <= view.end) {
		const seal = canaryValue === undefined ? {} : sealWord(view.value(address, 8), canaryValue);
		const text = "stack protector's canary";
		canvas.paint(address, address + 8n, { role: "local", traced: true, text, ...seal, frame: frame.id });
	}
}

function paintReturn(canvas: Canvas, { frame, view }: FrameScene, slot: bigint): void {
	const high = slot + 8n;
	if (!canvas.within(slot, high) || slot < view.from || high > view.end) {
		return;
	}
	canvas.paint(slot, high, {
		role: "return-address",
		traced: true,
		text: "return address",
		...sealWord(view.value(slot, 8), frame.record.returnAddress ?? 0n),
		frame: frame.id,
	});
}
