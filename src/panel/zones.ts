// What the map of memory says: one line for each zone of the one memory that the
// program has, in the order of the rows, with the gaps between them. Pure; the
// elements are memoryMap.ts.

import { shortAddress, sizeText } from "./numbers.ts";
import type { MemoryZone, StackModel } from "./protocol.ts";

export interface ZoneLine {
	/** `gap` is memory that is not there. */
	readonly kind: MemoryZone["kind"] | "gap";
	readonly low: bigint;
	readonly high: bigint;
	readonly name: string;
	/** `8 MiB`. */
	readonly size: string;
	/** The registers that point into it: `rsp`, `rip`. */
	readonly pointers: readonly string[];
	/** Some of it is among the rows. */
	readonly isShown: boolean;
	/** All of it in one sentence. */
	readonly sentence: string;
	readonly thread?: number;
}

/** Smaller gaps are not worth a line. */
const leastGap = 0x10000n;

/** Top to bottom. */
export function zoneLines(
	model: StackModel,
	shown: { readonly low: bigint; readonly high: bigint },
	highOnTop: boolean,
): ZoneLine[] {
	const lines: ZoneLine[] = [];
	let end: bigint | undefined;
	for (const zone of model.memory) {
		const bounds = { low: BigInt(zone.low), high: BigInt(zone.high) };
		if (end !== undefined && bounds.low - end >= leastGap) {
			lines.push(gapLine(end, bounds.low));
		}
		lines.push(zoneLine(zone, bounds, model, shown));
		end = bounds.high;
	}
	return highOnTop ? lines.reverse() : lines;
}

function zoneLine(
	{ kind, name: stackName, thread }: MemoryZone,
	{ low, high }: { readonly low: bigint; readonly high: bigint },
	{ registers }: StackModel,
	shown: { readonly low: bigint; readonly high: bigint },
): ZoneLine {
	const name = kind === "stack" ? stackTitle(stackName) : kind === "guard" ? "guard page" : kind;
	const size = sizeText(high - low);
	// An empty stack's rsp is at its upper end, which is no byte of it.
	const holds = (address: bigint) => address >= low && (address < high || (kind === "stack" && address === high));
	const pointers = (["rsp", "rip"] as const).filter((register) => holds(BigInt(registers[register])));
	const isShown = low < shown.high && high > shown.low;
	const range = `${shortAddress(low)} to ${shortAddress(high - 1n)}`;
	const said = pointers.map((register) => `${register} points here`);
	const sentence = [`${name}, ${size}, ${range}`, ...said, ...(isShown ? ["among the rows"] : [])].join("; ");
	return { kind, low, high, name, size, pointers, isShown, sentence, thread };
}

/** The main stack is the one that is meant where none is named. */
function stackTitle(name = "main"): string {
	return name === "main" ? "stack" : name.includes("stack") ? name : `stack in ${name}`;
}

function gapLine(low: bigint, high: bigint): ZoneLine {
	const size = sizeText(high - low);
	const sentence = `${size} of addresses without memory`;
	return { kind: "gap", low, high, name: "no memory", size, pointers: [], isShown: false, sentence };
}
