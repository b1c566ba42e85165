// Divides the block into the stretches that get a header of their own: a frame,
// the start block above the first frame, the red zone, the free rest below it,
// the guard page, and memory that is no part of this stack. Sections are
// ascending and hold every byte of the block exactly once.

import type { Block } from "./block.ts";
import { shortAddress, sizeText } from "./numbers.ts";
import type { FrameBand, Place, Role, StackModel } from "./protocol.ts";

export interface Section {
	readonly kind: "frame" | "start" | "loose" | "red-zone" | "free" | "guard" | "elsewhere";
	/** Bytes of the block, from `low` up to but not including `high`. */
	readonly low: bigint;
	readonly high: bigint;
	readonly title: string;
	/** What stands behind the title, smaller. */
	readonly detail: string;
	/** The frame, and which of four colours it has: the same as long as the frame lives, as far as that goes. */
	readonly frame?: FrameBand;
	readonly color?: number;
}

type Kind = Omit<Section, "low" | "high">;

const redZoneSize = 128n;

const elsewhereTitles: Partial<Record<Role, string>> = {
	data: "data",
	heap: "heap",
	"heap-block": "heap",
	"freed-block": "heap",
	code: "code",
};

/** The sections of the block, ascending. */
export function sectionsOf(model: StackModel, block: Block): Section[] {
	const classify = classifier(model, block);
	const sections = emptyFrames(model, block);
	const cuts = cutsOf(model, block);
	for (const [index, low] of cuts.entries()) {
		const high = cuts[index + 1] ?? block.end;
		const kind = classify(low);
		const last = sections.at(-1);
		if (last?.high === low && isSame(last, kind)) {
			sections[sections.length - 1] = { ...last, high };
		} else {
			sections.push({ ...kind, low, high });
		}
	}
	return sections.sort((one, other) => compare(one.low, other.low) || compare(one.high, other.high));
}

/** Frames that hold nothing yet have no bytes, but their header is where they would begin. */
function emptyFrames({ frames }: StackModel, block: Block): Section[] {
	return colored(frames).flatMap(({ frame, color }) => {
		const { low, high } = boundsOf(frame);
		const isHere = low === high && low >= block.from && low <= block.end;
		return isHere ? [{ ...frameKind(frame, color), low, high }] : [];
	});
}

function isSame(section: Section, kind: Kind): boolean {
	return section.kind === kind.kind && section.frame === kind.frame && section.title === kind.title;
}

/** Every address of the block at which a section may begin, ascending. */
function cutsOf(model: StackModel, block: Block): bigint[] {
	const { low, high, guard } = model.stack;
	const rsp = stackPointer(model);
	const edges = model.frames.flatMap((frame) => [BigInt(frame.low), BigInt(frame.high)]);
	edges.push(BigInt(low), BigInt(high), rsp, rsp - redZoneSize);
	if (guard) {
		edges.push(BigInt(guard));
	}
	for (const [offset, role] of block.roles.entries()) {
		if (role?.role !== block.roles[offset - 1]?.role) {
			edges.push(block.from + BigInt(offset));
		}
	}
	const inside = edges.filter((edge) => edge > block.from && edge < block.end);
	return block.from === block.end ? [] : [...new Set([block.from, ...inside])].sort(compare);
}

/** Where the stack ends: the innermost frame's low end when an outer one is selected. */
function stackPointer({ registers, frames }: StackModel): bigint {
	return [BigInt(registers.rsp), ...frames.map((frame) => BigInt(frame.low))].sort(compare)[0] ?? 0n;
}

function compare(one: bigint, other: bigint): -1 | 0 | 1 {
	return one < other ? -1 : one > other ? 1 : 0;
}

function classifier(model: StackModel, block: Block): (address: bigint) => Kind {
	const stackLow = BigInt(model.stack.low);
	const stackHigh = BigInt(model.stack.high);
	const guard = model.stack.guard === undefined ? stackLow : BigInt(model.stack.guard);
	const rsp = stackPointer(model);
	const frames = colored(model.frames)
		.map(({ frame, color }) => ({ ...frameKind(frame, color), ...boundsOf(frame) }))
		.reverse();
	return (address) => {
		const frame = frames.find((candidate) => address >= candidate.low && address < candidate.high);
		if (frame) {
			const { low: _low, high: _high, ...kind } = frame;
			return kind;
		}
		const role = block.roles[Number(address - block.from)]?.role;
		if (address >= guard && address < stackLow) {
			return { kind: "guard", title: "guard page", detail: "a push that reaches it stops the program" };
		}
		if (address < stackLow || address >= stackHigh) {
			return { kind: "elsewhere", title: (role && elsewhereTitles[role]) ?? "no stack", detail: "" };
		}
		return address >= rsp ? aboveRsp(role) : belowRsp(model, address >= rsp - redZoneSize, rsp - stackLow);
	};
}

function boundsOf(frame: FrameBand): { low: bigint; high: bigint } {
	return { low: BigInt(frame.low), high: BigInt(frame.high) };
}

/** Colours by where the frames begin, and never the same for two neighbours. */
function colored(frames: readonly FrameBand[]): { frame: FrameBand; color: number }[] {
	let last = -1;
	return frames.toReversed().map((frame) => {
		const wanted = Number((BigInt(frame.high) >> 4n) % 4n);
		last = wanted === last ? (wanted + 1) % 4 : wanted;
		return { frame, color: last };
	});
}

/** `main.s:14` */
export function placeText({ path, line }: Place): string {
	return `${path.split(/[\\/]/).at(-1)}:${line}`;
}

function frameKind(frame: FrameBand, color: number): Kind {
	const place = frame.place && placeText(frame.place);
	const size = sizeText(BigInt(frame.high) - BigInt(frame.low));
	const called = frame.calledFrom && `called from ${frame.calledFrom}`;
	const detail = [place, size, called].filter((part) => part !== undefined).join(" · ");
	return { kind: "frame", title: frame.name, detail, frame, color };
}

function aboveRsp(role: Role | undefined): Kind {
	return role === "start-block"
		? {
				kind: "start",
				title: "start",
				detail: "argc, arguments and environment, put here before the first instruction",
			}
		: { kind: "loose", title: "outside the frames", detail: "" };
}

function belowRsp(model: StackModel, isRedZone: boolean, room: bigint): Kind {
	const left = sizeText(room > 0n ? room : 0n);
	if (isRedZone) {
		const extent = room < redZoneSize ? `, of which this stack has ${left}` : "";
		const detail = `128 B below rsp${extent}: only for functions that call nothing`;
		return { kind: "red-zone", title: "red zone", detail };
	}
	const bound = model.stack.guard === undefined ? "the stack's end" : "the guard page";
	return {
		kind: "free",
		title: "below the red zone",
		detail: `${left} from rsp down to ${bound} at ${shortAddress(BigInt(model.stack.low))}`,
	};
}
