// Calls that compilers have inlined: frames of their own on the call stack, steps
// over, into and out of them in both directions, and breakpoints in them. The places
// are those that gdb's `next`, `step` and `finish` come to.

import assert from "node:assert/strict";
import type { StepKind } from "../../src/debugger/stopReport.ts";
import { type Compiled, openOriginal } from "./compiled.ts";
import { readRecording } from "./recordedFrames.ts";

function opened(name: string): Compiled {
	const original = `${name.split(".")[0]}.c`;
	return openOriginal(
		{ path: `${name}.s`, text: readRecording(`${name}.s`) },
		{ path: original, text: readRecording(original) },
	);
}

async function openIn(name: string, inside: string): Promise<Compiled> {
	const compiled = opened(name);
	compiled.debug.setFunctionBreakpoints([{ name: inside }]);
	await compiled.debug.start({ stopOnEntry: false });
	compiled.debug.setFunctionBreakpoints([]);
	return compiled;
}

async function openOn(name: string, line: number): Promise<Compiled> {
	const compiled = opened(name);
	const [breakpoint] = compiled.debug.setSourceBreakpoints(compiled.original, [{ line: line - 1 }]);
	assert.deepEqual([breakpoint?.verified, breakpoint?.message], [true, undefined]);
	await compiled.debug.start({ stopOnEntry: false });
	return compiled;
}

/** The frames of the program's own functions: `third:35 second:41 nested:53`. */
function stackOf({ debug, placeOf }: Compiled): string {
	const frames = debug.frames(1).filter(({ name }) => name !== "main" && name !== "_start");
	return frames.map(placeOf).join(" ");
}

/** The stacks that so many steps lead to, each with the machine's step before it. */
async function stepped(
	compiled: Compiled,
	kind: StepKind,
	count: number,
	direction: "forward" | "backward" = "forward",
) {
	const places: string[] = [];
	for (let done = 0; done < count; done++) {
		await compiled.debug.step(1, kind, "line", direction);
		places.push(`${compiled.debug.currentStep} ${stackOf(compiled)}`);
	}
	return places;
}

const third = "third:35 second:41 first:48 nested:53";

describe("inlined calls", () => {
	it("are gone over with the line that they are on, forwards and backwards", async () => {
		for (const [name, steps] of [
			["calls.gcc2", [183, 193, 196, 206]],
			["calls.clang2", [207, 218, 222, 234]],
		] as const) {
			const compiled = await openOn(name, 53);
			const [first, ...others] = steps.map((step, index) => `${step} nested:${53 + index}`);
			assert.equal(`${compiled.debug.currentStep} ${stackOf(compiled)}`, first);
			assert.deepEqual(await stepped(compiled, "over", 3), others);
			assert.deepEqual(await stepped(compiled, "over", 3, "backward"), [...others.slice(0, -1).reverse(), first]);
		}
	});

	it("are gone into without anything being executed, and back out of that way", async () => {
		const compiled = await openOn("calls.clang2", 53);
		assert.equal(compiled.debug.threads()[0]?.frameCount, compiled.debug.frames(1).length);
		const inner = ["first:48 nested:53", "second:41 first:48 nested:53", third].map((place) => `207 ${place}`);
		assert.deepEqual(await stepped(compiled, "into", 3), inner);
		assert.deepEqual(await stepped(compiled, "into", 2), [
			"209 third:36 second:41 first:48 nested:53",
			"210 note:6 third:36 second:41 first:48 nested:53",
		]);
		assert.deepEqual(await stepped(compiled, "into", 5, "backward"), [
			"209 third:36 second:41 first:48 nested:53",
			...[...inner].reverse(),
			"207 nested:53",
		]);
	});

	it("are gone out of, to what comes after them in their callers", async () => {
		const compiled = await openIn("calls.gcc2", "third");
		assert.equal(stackOf(compiled), third);
		assert.deepEqual(await stepped(compiled, "out", 2), ["189 second:42 first:48 nested:53", "193 nested:54"]);
	});

	it("are come to before the call where the line changes: by a return, and at a function's first address", async () => {
		const compiled = await openOn("calls.clang2", 54);
		await stepped(compiled, "into", 1);
		assert.deepEqual(await stepped(compiled, "out", 1), ["222 nested:55"]);
		const other = await openOn("calls.gcc2", 63);
		assert.deepEqual(await stepped(other, "into", 1), ["183 nested:53"]);
	});

	it("are gone over as loops, and stopped in at breakpoints", async () => {
		const compiled = await openIn("loops.gcc1", "longest");
		const over = async () => (await stepped(compiled, "over", 1)).map((place) => place.replace(/^\d+ /, ""));
		assert.deepEqual([await over(), await over(), await over(), await over()].flat(), [
			"longest:26",
			"longest:27",
			"longest:25",
			"longest:26",
		]);
		compiled.debug.setSourceBreakpoints(compiled.original, [{ line: 7 }]);
		assert.match((await over())[0] ?? "", /^collatz:8 longest:26$/);
	});

	it("have breakpoints by name in every copy, and on the lines of the calls", async () => {
		const compiled = opened("calls.gcc2");
		const [breakpoint] = compiled.debug.setFunctionBreakpoints([{ name: "third" }]);
		assert.equal(breakpoint?.verified, true);
		const places: string[] = [];
		for (
			let report = await compiled.debug.start({ stopOnEntry: false });
			report.reason === "function breakpoint";
			report = await compiled.debug.resume("forward")
		) {
			places.push(stackOf(compiled));
		}
		assert.deepEqual(places, [third, "third:36 second:41 first:48 nested:55"]);
		const both = opened("calls.clang2");
		both.debug.setFunctionBreakpoints([{ name: "third" }]);
		both.debug.setSourceBreakpoints(both.original, [{ line: 52 }]);
		await both.debug.start({ stopOnEntry: false });
		assert.equal(stackOf(both), third, "of several at one address, the innermost is shown");
		const outer = await openOn("calls.clang2", 48);
		assert.equal(stackOf(outer), "first:48 nested:53");
		assert.equal(
			stackOf(await openIn("floats.gcc2", "horner")),
			"horner:6",
			"a function of which only a clone is left",
		);
	});

	it("of functions whose source is not at hand are gone through, to those that they call", async () => {
		const compiled = await openIn("callbacks.gcc2", "run");
		const over = ["13 run:19", "42 run:20"];
		assert.deepEqual(await stepped(compiled, "over", 2), over);
		assert.deepEqual(await stepped(compiled, "over", 2, "backward"), ["13 run:19", "12 run:18"]);
		const [call, visited] = await stepped(compiled, "into", 2);
		assert.equal(call, "13 run:19");
		assert.match(visited ?? "", /^19 weighed:13 each:\d+\.s run:19$/);
		assert.deepEqual(await stepped(compiled, "into", 2, "backward"), ["13 run:19", "12 run:18"]);
	});

	it("have frames with ids and registers, counted and given in pages", async () => {
		const compiled = await openIn("calls.gcc2", "third");
		const { debug } = compiled;
		const all = debug.frames(1);
		assert.equal(debug.threads()[0]?.frameCount, all.length);
		assert.deepEqual(
			debug.frames(1, 1, 3).map(({ id }) => id),
			all.slice(1, 4).map(({ id }) => id),
		);
		assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
		assert.deepEqual(
			all.map(({ id }) => debug.frame(id)?.name),
			["third", "second", "first", "nested", "main", "_start"],
		);
		const values = all.slice(0, 3).map((frame) => debug.evaluate("x", frame));
		assert.deepEqual(
			values.map((value) => "value" in value && value.value),
			["8", "1", "1"],
		);
		const [, second] = all;
		assert.ok(second);
		const changed = debug.assign("x", "5", second);
		assert.equal("value" in changed && changed.value, "5");
		await debug.step(1, "over", "line", "forward");
		assert.equal(debug.successorOf(second.id)?.name, "second");
	});

	it("are one frame in the assembly, with all their variables, and one band of the panel", async () => {
		const compiled = await openIn("calls.gcc2", "third");
		const { debug } = compiled;
		const names = () =>
			debug.stackModel({}).frames.map(({ name, selected }) => `${name}${selected ? " selected" : ""}`);
		const wanted = ["nested (in first, second, third) selected", "main"];
		assert.deepEqual(names().slice(0, 2), wanted);
		const [inner, next] = debug.frames(1);
		assert.deepEqual(debug.stackModel({ frameId: next?.id }).frames[0]?.selected, true);
		assert.ok(inner);
		assert.deepEqual(
			debug.locals(inner).map(({ name }) => name),
			["x", "tripled"],
		);
		debug.show("assembly");
		const [frame, caller] = debug.frames(1);
		assert.deepEqual([frame?.name, caller?.name, debug.threads()[0]?.frameCount], ["nested", "main", 3]);
		assert.ok(frame);
		assert.deepEqual(
			debug.locals(frame).map(({ name, value }) => `${name} ${value}`),
			[
				"start 1",
				"total <optimized out>",
				"x 8",
				"seven 7",
				"middle <optimized out>",
				"y 7",
				"inner <optimized out>",
				"tripled <optimized out>",
			],
		);
	});
});
