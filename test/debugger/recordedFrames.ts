// What gdb said of optimised programs (test/goldens/optimised): for each place where
// it stopped, the frames there and what their variables hold, as text that can be
// compared with ours.

import { readFileSync } from "node:fs";
import path from "node:path";
import type { Variable } from "../../src/debugger/variable.ts";

const folder = path.resolve(import.meta.dirname, "../goldens/optimised");

export interface RecordedFrame {
	readonly name: string;
	/** 1-based. */
	readonly line: number;
	readonly isInlined: boolean;
	readonly variables: ReadonlyMap<string, string>;
}

export interface RecordedStop {
	/** `main+0x1c #2`: the second time there. */
	readonly place: string;
	readonly symbol: string;
	readonly offset: bigint;
	readonly visit: number;
	/** The innermost first. */
	readonly frames: readonly RecordedFrame[];
}

export function readRecording(name: string): string {
	return readFileSync(path.join(folder, name), "utf8");
}

export function recordedStops(name: string): readonly RecordedStop[] {
	return readRecording(name)
		.trimEnd()
		.split("\n")
		.map((row) => {
			const [place = "", ...frames] = row.split(" | ");
			const [, symbol = "", offset = "", visit = ""] = /^(.*)\+(0x[0-9a-f]+) #(\d+)$/.exec(place) ?? [];
			return { place, symbol, offset: BigInt(offset), visit: Number(visit), frames: frames.map(frameIn) };
		});
}

function frameIn(text: string): RecordedFrame {
	const [, inlined, name = "", line, list = ""] = /^(inlined )?(.*?):(\d+)\((.*)\)$/.exec(text) ?? [];
	const variables = new Map(
		partsOf(list).flatMap((part): [string, string][] => {
			const [, variable, value] = /^(\w+) = (.*)$/.exec(part) ?? [];
			return variable && value !== undefined ? [[variable, value]] : [];
		}),
	);
	return { name, line: Number(line), isInlined: inlined !== undefined, variables };
}

/** What stands between the commas that are outside of all braces. */
function partsOf(list: string): readonly string[] {
	const parts: string[] = [];
	let depth = 0;
	let start = 0;
	for (const [index, character] of [...list].entries()) {
		depth += character === "{" ? 1 : character === "}" ? -1 : 0;
		if (character === "," && depth === 0) {
			parts.push(list.slice(start, index).trim());
			start = index + 1;
		}
	}
	return [...parts, list.slice(start).trim()];
}

/** The numbers of a recorded value, those of members and elements one by one. */
function recordedLeaves(value: string): readonly string[] {
	return value
		.split(/[{},]/)
		.map((part) => part.trim().replace(/^\w+ = ?/, ""))
		.filter((part) => part !== "");
}

function leavesOf({ value, children }: Variable): readonly string[] {
	return children
		? children.list(0, children.count).flatMap(leavesOf)
		: [value.replace(/ \(not set yet\)$| '.*'$/, "")];
}

/** How our value stands to gdb's: `more` where gdb has none, `less` where only we have none. */
export function compared(recorded: string, ours: Variable | undefined): "equal" | "none" | "more" | "less" | "wrong" {
	if (!ours) {
		return "less";
	}
	if (ours.value === "<optimized out>") {
		return recordedLeaves(recorded).every((leaf) => leaf === "?") ? "none" : "less";
	}
	if (recorded === "?") {
		return "more";
	}
	const [wanted, found] = [recordedLeaves(recorded), leavesOf(ours)];
	const isEqual = wanted.length === found.length && wanted.every((leaf, index) => isAlike(leaf, found[index] ?? ""));
	return isEqual ? "equal" : "wrong";
}

function isAlike(wanted: string, found: string): boolean {
	if (wanted === "?") {
		return true;
	}
	if (wanted === "ptr") {
		return /^0x[0-9a-f]+/.test(found) || found === "<synthetic pointer>";
	}
	if (/^-?\d+$/.test(wanted)) {
		// We show large numbers by their bits.
		return (
			/^-?(\d+|0x[0-9a-f]+)$/.test(found) && BigInt.asUintN(64, BigInt(found)) === BigInt.asUintN(64, BigInt(wanted))
		);
	}
	return Number(found) === Number(wanted) || (found === "nan" && wanted === "nan");
}
