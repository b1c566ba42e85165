// Puts the stack model together: the block, its roles, writers, readings and
// changes, the frames that touch it, and the next instruction.

import { hex } from "../isa/hex.ts";
import type { GuestStack } from "../machine/callStacks.ts";
import type { WriteRun } from "../machine/machineState.ts";
import { BlockView } from "./blockView.ts";
import { higher, lower } from "./bounds.ts";
import type { Frame } from "./frame.ts";
import type { InlinedPlaces } from "./inlinedPlaces.ts";
import type { LocalSlot } from "./localSlots.ts";
import { zonesOf } from "./memoryZones.ts";
import { nameAt } from "./namedParts.ts";
import { NextInstructions } from "./nextInstruction.ts";
import { rbpNumber, rspNumber } from "./prologue.ts";
import { type PlacedFrame, type RoleSources, Roles } from "./roles.ts";
import type { ChangedRun, FrameBand, RoleRun, Run, StackModel, StackRequest, WriterRun } from "./stackModel.ts";
import { stackOf } from "./standing.ts";
import { numberText } from "./typedValue.ts";
import { readValues } from "./valueTexts.ts";
import type { Variable } from "./variable.ts";
import { type WriterSources, WriterTexts } from "./writerTexts.ts";

export type ModelSources = RoleSources & WriterSources & { readonly inlined: InlinedPlaces };

const usualCount = 1024;
const leastCount = 16;
const mostCount = 65_536;
/** Words that the Variables view lists of one frame. */
const mostWords = 1024;
/** Bytes below rsp that a block which follows it begins with, but no more than a quarter of it. */
const shownBelow = 256;
/** Bytes shown below a stack's low end. */
const shownOutside = 64n;
interface Scene {
	readonly view: BlockView;
	readonly roles: readonly RoleRun[];
}

export class StackModels {
	readonly #sources: ModelSources;
	readonly #roles: Roles;
	readonly #next: NextInstructions;
	/** Where the program stood before it moved to where it is, and the block that was looked at there. */
	#previous: { readonly step: number; readonly view?: BlockView } | undefined;
	/** The last block that was looked at here, and the roles in it. */
	#scene: Scene | undefined;
	readonly #writerTexts: WriterTexts;

	constructor(sources: ModelSources) {
		this.#sources = sources;
		this.#roles = new Roles(sources);
		this.#next = new NextInstructions(sources.symbols);
		this.#writerTexts = new WriterTexts(sources);
	}

	/** The program is about to move: changes are shown against this moment. */
	leave(): void {
		this.#previous = { step: this.#sources.history.step, view: this.#scene?.view };
		this.#scene = undefined;
	}

	/** An edit has changed what follows `step`. */
	cut(step: number): void {
		this.#roles.cut(step);
		this.#scene = undefined;
		if (this.#previous !== undefined && this.#previous.step > step) {
			this.#previous = undefined;
		}
	}

	/** Code may have changed, or is shown in another text. */
	forgetCode(): void {
		this.#writerTexts.forget();
	}

	model(request: StackRequest, revision: number): StackModel {
		const { history, frames, symbols, heap } = this.#sources;
		const { state } = history;
		const frame = this.#frameFor(request);
		const registers = frames.registersOf(frame);
		const stack = stackOf(state, frame.threadId);
		const block = blockFor(request, registers.general[rspNumber] ?? 0n, stack);
		const { view, roles } = this.#sceneOf(...block);
		const placed = this.#placedFrames(stack, frame, view.from, view.end);
		return {
			revision,
			step: history.step,
			lastStep: history.lastStep,
			thread: stack.id,
			threads: frames.threads().map(({ id, name }) => ({ id, name })),
			registers: {
				rsp: registers.general[rspNumber] ?? 0n,
				rbp: registers.general[rbpNumber] ?? 0n,
				rip: registers.rip,
			},
			stack: this.#usage(stack),
			memory: zonesOf(state.memory.regions(), state.stacks),
			from: view.from,
			bytes: view.bytes,
			roles,
			writers: view.writes.map((write) => this.#writer(view.from, write)),
			values: readValues(view, roles, { history, symbols, heap, placed }),
			changed: this.#changes(view),
			unreadable: view.unreadable,
			frames: placed.map((item) => this.#band(item, frame)),
			next: this.#next.describe(state, (address) => nameAt(this.#currentSlots(), address)),
		};
	}

	/** The variables of the frame that the next instruction belongs to. */
	#currentSlots(): readonly LocalSlot[] {
		const { frames, layouts } = this.#sources;
		const frame = frames.current();
		return layouts.layoutOf(frame, frames.registersOf(frame)).slots;
	}

	/** The words of a frame, highest address first. */
	words(frame: Frame): readonly Variable[] {
		const { history, frames, layouts, symbols, heap } = this.#sources;
		const layout = layouts.layoutOf(frame, frames.registersOf(frame));
		const low = layout.low & ~7n;
		const high = layout.high - low > BigInt(8 * mostWords) ? low + BigInt(8 * mostWords) : layout.high;
		const { view, roles } = this.#sceneAround(frame, low, Math.max(0, Number(high - low)));
		const [first, last] = [Number(low - view.from), Number(high - view.from)];
		const within = roles.filter((run) => run.offset < last && run.offset + run.length > first);
		const values = readValues(view, within, { history, symbols, heap, placed: [{ frame, layout }] });
		const count = Math.max(0, (last - first) >> 3);
		return Array.from({ length: count }, (_, index) =>
			wordVariable(view, within, values, first + 8 * (count - 1 - index)),
		);
	}

	/** A look at a range near a frame: the one that the panel will have, when that holds the range. */
	viewAround(frame: Frame, low: bigint, size: number): BlockView {
		const usual = this.#usualBlock(frame, low, size);
		return usual ? this.#sceneOf(...usual).view : new BlockView(this.#sources.history, low, size);
	}

	#sceneAround(frame: Frame, low: bigint, size: number): Scene {
		return this.#sceneOf(...(this.#usualBlock(frame, low, size) ?? [low, size]));
	}

	/** The block that the panel will ask for, if it holds the range: it is then looked at once. */
	#usualBlock(frame: Frame, low: bigint, size: number): [bigint, number] | undefined {
		const { history, frames } = this.#sources;
		const rsp = frames.registersOf(frame).general[rspNumber] ?? 0n;
		const [from, usual] = blockFor({}, rsp, stackOf(history.state, frame.threadId));
		return low >= from && low + BigInt(size) <= from + BigInt(usual) ? [from, usual] : undefined;
	}

	#sceneOf(from: bigint, size: number): Scene {
		const known = this.#scene;
		if (known?.view.from === from && known.view.size === size) {
			return known;
		}
		const view = new BlockView(this.#sources.history, from, size);
		this.#scene = { view, roles: this.#roles.rolesOf(view) };
		return this.#scene;
	}

	#frameFor({ threadId, frameId }: StackRequest): Frame {
		const { frames, history } = this.#sources;
		const chosen = frameId === undefined ? undefined : frames.byId(frameId);
		const fits = chosen && (threadId === undefined || chosen.threadId === threadId);
		return (fits ? chosen : frames.list(threadId ?? history.state.currentStack, 0, 1)[0]) ?? frames.current();
	}

	#placedFrames(stack: GuestStack, chosen: Frame, low: bigint, high: bigint): readonly PlacedFrame[] {
		const { frames, layouts } = this.#sources;
		const placed = this.#roles.framesIn(stack, low, high);
		if (placed.some(({ frame }) => frame.id === chosen.id)) {
			return placed;
		}
		const layout = layouts.layoutOf(chosen, frames.registersOf(chosen));
		return [...placed, { frame: chosen, layout }].sort((one, other) => one.frame.index - other.frame.index);
	}

	#band({ frame, layout }: PlacedFrame, chosen: Frame): FrameBand {
		const { callSite } = frame.record;
		const inlined = this.#sources.inlined.callsAt(frame.address).map(({ name }) => name);
		// Until a function has set it up, rbp is its caller's.
		const rbpNow = this.#sources.frames.registersOf(frame).general[rbpNumber];
		return {
			id: frame.id,
			name: inlined.length > 0 ? `${frame.name} (in ${inlined.join(", ")})` : frame.name,
			low: layout.low,
			high: layout.high,
			span: frame.span,
			calledFrom: callSite === undefined ? undefined : (this.#sources.symbols.nameOf(callSite) ?? hex(callSite)),
			rbp: layout.rbp === rbpNow ? rbpNow : undefined,
			selected: frame.id === chosen.id,
		};
	}

	#usage(stack: GuestStack): StackModel["stack"] {
		const rsp = this.#roles.rspOf(stack);
		const lowest = lower(stack.lowWater, rsp);
		const regions = this.#sources.history.state.memory.regions();
		const guard = regions.find(({ name, address, size }) => name === "guard" && address + BigInt(size) === stack.low);
		const { name, low, high } = stack;
		return { name, low, high, guard: guard?.address, used: Number(high - rsp), highWater: Number(high - lowest) };
	}

	#writer(from: bigint, { address, length, by, rip, step }: WriteRun): WriterRun {
		const said = rip === undefined ? { text: by } : this.#writerTexts.textOf(rip);
		return { offset: Number(address - from), length, by, address: rip, step, ...said };
	}

	#changes(view: BlockView): StackModel["changed"] {
		const { history } = this.#sources;
		const previous = this.#previous;
		if (previous === undefined || previous.step > history.lastStep) {
			return [];
		}
		const isThere = previous.view && view.from >= previous.view.from && view.end <= previous.view.end;
		const before = isThere
			? previous.view
			: history.at(previous.step, () => new BlockView(history, view.from, view.size));
		return differences(before, view);
	}
}

/** The address and size of the block that a request means. */
function blockFor({ from, count = usualCount }: StackRequest, rsp: bigint, stack: GuestStack): [bigint, number] {
	const size = Math.max(leastCount, Math.min(mostCount, Math.ceil(count / 16) * 16));
	if (from !== undefined) {
		return [from & ~15n, size];
	}
	// Some of what is below rsp, and no more above than the stack has.
	const wanted = (rsp - BigInt(Math.min(shownBelow, size >> 2))) & ~15n;
	const highest = ((stack.high + 15n) & ~15n) - BigInt(size);
	const isInside = rsp >= stack.low && rsp <= stack.high;
	const lowest = isInside ? (stack.low - shownOutside) & ~15n : 0n;
	const start = isInside ? lower(wanted, highest) : wanted;
	return [higher(higher(start, lowest), 0n), size];
}

/** Bytes with another value, and bytes that were written for the first time, whatever with. `before` has all of `after`'s. */
function differences(before: BlockView, after: BlockView): readonly ChangedRun[] {
	const runs: { offset: number; length: number; before: Uint8Array; fresh: boolean }[] = [];
	const { written: was } = before;
	const { written: is } = after;
	const shift = Number(after.from - before.from);
	for (let offset = 0; offset < after.size; offset++) {
		const fresh = is[offset] === 1 && was[offset + shift] !== 1;
		if (fresh || before.bytes[offset + shift] !== after.bytes[offset]) {
			const last = runs.at(-1);
			if (last && last.offset + last.length === offset && last.fresh === fresh) {
				last.length++;
			} else {
				runs.push({ offset, length: 1, before: before.bytes.subarray(offset + shift), fresh });
			}
		}
	}
	return runs.map((run) => ({ ...run, before: run.before.slice(0, run.length) }));
}

function wordVariable(
	view: BlockView,
	roles: StackModel["roles"],
	values: StackModel["values"],
	offset: number,
): Variable {
	const touches = (run: Run) => run.offset < offset + 8 && run.offset + run.length > offset;
	const address = view.from + BigInt(offset);
	const bits = view.value(address, 8);
	const whole = values.find((run) => run.offset === offset && run.length === 8);
	const number = numberText({ bits, width: 64, signed: true });
	const reading = whole && whole.text !== number ? `${hex(bits)} (${whole.text})` : number;
	return {
		name: hex(address),
		value: reading,
		type: roles.filter(touches).map(sealedText).join(" · "),
		expression: `qword ptr [${hex(address)}]`,
		address,
		target: whole?.target,
	};
}

function sealedText({ text, seal, damage }: RoleRun): string {
	return seal === "ok" ? `${text} ✓` : seal === "changed" ? `${text} ✗ ${damage}` : text;
}
