// Finds the blocks that are compiled together: from an entry along direct jumps,
// calls and their returns, nearest first, up to a number that keeps the function
// small enough for the WebAssembly compiler. Where there is room, code that will be
// wanted soon comes with it: going from one compiled function to another costs much
// more than staying, above all in large programs. A block has one way in, at its head,
// and may have many ways out: it goes on behind a conditional jump, unless
// something else comes there too, and along its trace (traces.ts). A repeated
// instruction heads one, so that its work can be gone on with.

import { directTarget, type GuestInstruction } from "./guestInstruction.ts";
import { type Trace, type Traces, wayOff } from "./traces.ts";

export interface Block {
	readonly address: number;
	/** At least one. */
	readonly instructions: readonly GuestInstruction[];
	/** Where it goes when its last instruction does not branch. */
	readonly next: number;
}

/** Where instruction `at` of a block may go to, but for the one after it in the block; `undefined` is a place not known here. */
export function waysOut({ instructions, next }: Block, at: number): readonly (number | undefined)[] {
	const instruction = instructions[at];
	const branch = instruction?.branch;
	const isLast = at === instructions.length - 1;
	if (!branch && !isLast) {
		return [];
	}
	const goesOn = isLast && (!branch || branch.condition !== undefined);
	const off = wayOff(instructions, at)?.address;
	const goesElsewhere = branch && (isLast || off !== undefined || isUncertain(instructions, at));
	return [...(goesOn ? [next] : []), ...(goesElsewhere ? [off ?? directTarget(instruction)] : [])];
}

/** Whether a return that the block goes on behind may go elsewhere: on another stack there is another return address. */
export function isUncertain(instructions: Trace, at: number): boolean {
	return instructions[at]?.branch?.branch === "return" && instructions.slice(0, at).some(({ setsRsp }) => setsRsp);
}

export const mostBlocks = 64;
const mostInstructions = 1200;

/** Whether an address is left out. */
export type IsTaken = (address: number) => boolean;

/** So many companions may need more room than there is before no other is tried. */
const mostRefused = 8;

/**
 * The blocks in ascending order of address, none when no entry is for compiled code.
 *
 * @param companions addresses that are wanted less: the code at each is among the blocks as far as there is room for all that is reached from it.
 */
export function discover(
	traces: Traces,
	entries: readonly number[],
	isTaken: IsTaken = () => false,
	companions: Iterable<number> = [],
): readonly Block[] {
	const { heads } = join(companions, findHeads(entries, traces, isTaken), traces, isTaken);
	return [...heads]
		.sort((left, right) => left - right)
		.flatMap((address) => {
			const instructions = upToHead(traces.from(address), heads);
			const last = instructions.at(-1);
			return last ? [{ address, instructions, next: last.next }] : [];
		});
}

interface Found {
	readonly heads: ReadonlySet<number>;
	/** Those that were not there before. */
	readonly added: readonly number[];
	/** Of all blocks. */
	readonly instructions: number;
	/** Whether there was room for all that is reached. */
	readonly isWhole: boolean;
}

const nothing: Found = { heads: new Set(), added: [], instructions: 0, isWhole: true };

/** Those that were found before, and those reached from some entries. */
function findHeads(entries: readonly number[], traces: Traces, isTaken: IsTaken, before = nothing): Found {
	const heads = new Set([...before.heads, ...entries]);
	const added = [...entries];
	let { instructions, isWhole } = before;
	for (const head of added) {
		const trace = upToHead(traces.from(head), heads);
		instructions += trace.length;
		const reached = trace.flatMap((_, at) => headsAfter(trace, at));
		for (const next of reached.filter((address) => !heads.has(address) && !isTaken(address))) {
			const hasRoom = heads.size < mostBlocks && instructions < mostInstructions;
			const isCode = traces.from(next).length > 0;
			isWhole &&= hasRoom || !isCode;
			if (hasRoom && isCode && !heads.has(next)) {
				heads.add(next);
				added.push(next);
			}
		}
	}
	return { heads, added, instructions, isWhole };
}

/** Adds what is reached from companions, each whole or not at all. */
function join(companions: Iterable<number>, entries: Found, traces: Traces, isTaken: IsTaken): Found {
	let found = entries;
	const covered = new Set(addedPlaces(found, traces));
	let refused = 0;
	for (const companion of found.isWhole ? companions : []) {
		if (covered.has(companion) || isTaken(companion) || traces.from(companion).length === 0) {
			continue;
		}
		const joined = findHeads([companion], traces, isTaken, found);
		const fits = joined.isWhole && joined.heads.size <= mostBlocks && joined.instructions <= mostInstructions;
		if (fits) {
			found = joined;
			for (const place of addedPlaces(found, traces)) {
				covered.add(place);
			}
		} else if (++refused === mostRefused) {
			break;
		}
	}
	return found;
}

/** Where the instructions of the added blocks are. */
function addedPlaces({ heads, added }: Found, traces: Traces): readonly number[] {
	return added.flatMap((head) => upToHead(traces.from(head), heads).map(({ address }) => address));
}

/** A block ends where it falls into another one; one that it jumps to is in it as well. */
function upToHead(trace: Trace, heads: ReadonlySet<number>): Trace {
	const end = trace.findIndex(({ address }, at) => heads.has(address) && trace[at - 1]?.next === address);
	return end < 0 ? trace : trace.slice(0, end);
}

/** Where other blocks begin because of instruction `at` of a trace. */
function headsAfter(trace: Trace, at: number): readonly number[] {
	const instruction = trace[at];
	const branch = instruction?.branch;
	if (!instruction) {
		return [];
	}
	const isLast = at === trace.length - 1;
	const comesBack = branch?.branch === "call" && (isLast || isLeft(trace, at));
	const goesOn = isLast && (!branch || branch.condition !== undefined || branch.branch === "call");
	const target = wayOff(trace, at)?.address ?? (isLast ? directTarget(instruction) : undefined);
	return [...(comesBack || goesOn ? [instruction.next] : []), ...(target === undefined ? [] : [target])];
}

/** Whether a called function may be left for its own blocks, or the trace ends in it. */
function isLeft(trace: Trace, call: number): boolean {
	const { next } = trace[call] ?? {};
	const inside = trace.slice(call + 1);
	const back = inside.findIndex(({ address }) => address === next);
	return back < 0 || inside.slice(0, back).some(({ branch }) => branch?.condition !== undefined);
}
