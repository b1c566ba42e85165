// The mini-language of stepping tests: a list of moves in, a list of places out.
// `over into out` step by line, `iover iinto iout` by instruction; `back`, `binto`
// and `bout` undo them, `iback` and `ibinto` by instruction; `go` and `rgo`
// continue; `@12` goes to a step.

import type { StopReport } from "../../src/debugger/stopReport.ts";
import { type Rig, told } from "./rig.ts";

const moves: Readonly<Record<string, (rig: Rig, thread: number) => Promise<StopReport>>> = {
	over: ({ debug }, thread) => debug.step(thread, "over", "line", "forward"),
	into: ({ debug }, thread) => debug.step(thread, "into", "line", "forward"),
	out: ({ debug }, thread) => debug.step(thread, "out", "line", "forward"),
	iover: ({ debug }, thread) => debug.step(thread, "over", "instruction", "forward"),
	iinto: ({ debug }, thread) => debug.step(thread, "into", "instruction", "forward"),
	iout: ({ debug }, thread) => debug.step(thread, "out", "instruction", "forward"),
	back: ({ debug }, thread) => debug.step(thread, "over", "line", "backward"),
	binto: ({ debug }, thread) => debug.step(thread, "into", "line", "backward"),
	bout: ({ debug }, thread) => debug.step(thread, "out", "line", "backward"),
	iback: ({ debug }, thread) => debug.step(thread, "over", "instruction", "backward"),
	ibinto: ({ debug }, thread) => debug.step(thread, "into", "instruction", "backward"),
	go: ({ debug }) => debug.resume("forward"),
	rgo: ({ debug }) => debug.resume("backward"),
	start: ({ debug }) => debug.start({ stopOnEntry: true }),
	run: ({ debug }) => debug.start({ stopOnEntry: false }),
};

/** Does one move in the running thread. */
export async function move(rig: Rig, name: string): Promise<StopReport> {
	if (name.startsWith("@")) {
		return rig.debug.seek(Number(name.slice(1)));
	}
	const found = moves[name];
	if (!found) {
		throw new Error(`there is no move ${name}`);
	}
	return found(rig, rig.timeline.state.currentStack);
}

/** Does the moves and gives the places; a report other than `step` stands before its place: `breakpoint 1:a`. */
export async function play(rig: Rig, script: string): Promise<string> {
	const places: string[] = [];
	for (const name of script.split(/\s+/)) {
		const report = await move(rig, name);
		const place = report.reason === "exited" ? "" : rig.where();
		places.push([report.reason === "step" ? "" : told(report), place].filter((part) => part !== "").join(":"));
	}
	return places.join(" ");
}
