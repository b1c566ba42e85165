// The variables of optimised code, which are now here and now there: what each holds
// at every place that gdb was asked at, as gcc, clang and rustc tell of it.

import assert from "node:assert/strict";
import type { Source } from "../../src/assembler/source.ts";
import type { Debugger } from "../../src/debugger/debugger.ts";
import type { ExpressionError, Variable } from "../../src/debugger/variable.ts";
import { type Compiled, openOriginal } from "./compiled.ts";
import { compared, type RecordedFrame, readRecording, recordedStops } from "./recordedFrames.ts";

const programs = ["loops", "records", "calls", "floats"].flatMap((name) =>
	["gcc1", "gcc2", "gccs", "clang2"].map((compiler) => [`${name}.${compiler}`, `${name}.c`] as const),
);

/**
 * Where gdb takes something else for the truth. At a function's first address it takes the first of several
 * states there, where we take the last, which the line shown belongs to; it shows what lies in memory before
 * anything is there; what the compiler says nothing of at the end of a structure is 0 to it; and what a caller
 * passed it computes with the wrong frame's registers where it asks in an inlined one.
 */
const exceptions: ReadonlySet<string> = new Set([
	"loops.gcc2 longest.constprop.0+0x0 #1 i",
	"loops.gccs main+0x0 #1 i",
	"records.gcc2 area.constprop.0+0x0 #1 diagonal",
	"records.gccs area.constprop.0+0x0 #1 diagonal",
	"records.clang2 run+0x0 #1 lines",
	"records.clang2 area diagonal",
	"records.clang2 measured step",
	"records.clang2 moved result",
	"calls.gcc1 first x",
	"calls.gcc1 second x",
	"calls.gcc1 third x",
]);

function openRecorded(name: string, original: string): Compiled {
	const read = (file: string): Source => ({ path: file, text: readRecording(file) });
	return openOriginal(read(`${name}.s`), read(original));
}

/** Goes from one recorded stop to the next; `see` is given each with the frames that are to be compared. */
async function followRecording(
	{ debug, program }: Compiled,
	name: string,
	see: (place: string, frames: readonly RecordedFrame[]) => void,
) {
	const stops = recordedStops(`${name}.txt`);
	const addresses = new Map(program.symbols.map(({ name: symbol, value }) => [symbol, value]));
	const addressOf = (symbol: string, offset: bigint) => (addresses.get(symbol) ?? -1n) + offset;
	const wanted = new Map(stops.map((stop) => [`${addressOf(stop.symbol, stop.offset)} ${stop.visit}`, stop]));
	const breakpoints = new Set(stops.map(({ symbol, offset }) => addressOf(symbol, offset)));
	debug.setInstructionBreakpoints([...breakpoints].map((address) => ({ address })));
	const visits = new Map<bigint, number>();
	let seen = 0;
	for (
		let report = await debug.start({ stopOnEntry: false });
		report.reason === "instruction breakpoint";
		report = await debug.resume("forward")
	) {
		const address = debug.frames(1, 0, 1)[0]?.address ?? 0n;
		const visit = (visits.get(address) ?? 0) + 1;
		visits.set(address, visit);
		const stop = wanted.get(`${address} ${visit}`);
		if (stop) {
			seen++;
			see(stop.place, stop.frames);
		}
	}
	assert.equal(seen, stops.length);
}

describe("variables of optimised code", () => {
	for (const [name, original] of [...programs, ["sums.rustc", "sums.rs"] as const]) {
		it(`hold what gdb says wherever it says something: ${name}`, async () => {
			const opened = openRecorded(name, original);
			const { debug } = opened;
			const wrong: string[] = [];
			let equal = 0;
			await followRecording(opened, name, (place, recorded) => {
				const ours = debug.frames(1, 0, recorded.length);
				const places = ours.map((frame) => opened.placeOf(frame));
				const wanted = recorded.map(({ name: own, line }) => `${own}:${line}`);
				if (places.join() !== wanted.join()) {
					wrong.push(`${place} has the frames ${places}, gdb says ${wanted}`);
				}
				for (const [index, { name: function_, variables }] of recorded.entries()) {
					const frame = ours[index];
					const locals = frame ? debug.locals(frame) : [];
					for (const [variable, value] of variables) {
						const own = locals.find((local) => local.name === variable);
						const verdict = compared(value, own);
						equal += verdict === "equal" ? 1 : 0;
						const isException = [place, function_].some((at) => exceptions.has(`${name} ${at} ${variable}`));
						if ((verdict === "wrong" || verdict === "less") && !isException) {
							wrong.push(`${place} frame ${index}: ${variable} is ${own?.value}, gdb says ${value}`);
						}
					}
				}
			});
			assert.deepEqual(wrong, []);
			assert.ok(equal > 40, `${equal} values compared`);
		});
	}
});

/** Stops in a function, and goes on by instructions until a variable is as wanted: `int in ebx sum = 3`. */
async function openAt(name: string, original: string, inside: string, wanted: RegExp): Promise<Compiled> {
	const opened = openRecorded(name, original);
	const { debug } = opened;
	debug.setFunctionBreakpoints([{ name: inside }]);
	await debug.start({ stopOnEntry: false });
	const isThere = () => wanted.test(localsOf(debug).join("\n"));
	for (let count = 0; !isThere() && count < 50; count++) {
		await debug.step(1, "over", "instruction", "forward");
	}
	assert.ok(isThere(), `${wanted} in ${localsOf(debug).join(", ")}`);
	return opened;
}

function localsOf(debug: Debugger, index = 0): readonly string[] {
	const [frame] = debug.frames(1, index, 1);
	return frame ? debug.locals(frame).map(({ type, name, value }) => `${type} ${name} = ${value}`) : [];
}

function textOf(outcome: Variable | ExpressionError): string {
	return "value" in outcome ? outcome.value : outcome.message;
}

describe("variables without a place in memory", () => {
	it("are what the caller passed, where they are gone and the call is known", async () => {
		const { debug } = await openAt("calls.gcc1", "calls.c", "dead", /sum = 3$/m);
		await debug.step(1, "over", "instruction", "forward");
		await debug.step(1, "over", "instruction", "forward");
		assert.deepEqual(localsOf(debug), [
			"int first = 1",
			"int second = 2",
			"int in ebp third = 3",
			"int in ebx sum = 3",
			"int doubled = <optimized out>",
		]);
		assert.equal(localsOf(debug, 1)[0], "int in ebx argc = 1", "what was in the register at the call");
	});

	it("have values in expressions and conditions, or a sentence that says why not", async () => {
		const { debug } = await openAt("calls.gcc1", "calls.c", "dead", /int in ebx sum = 3$/m);
		const [evaluated, missing] = ["sum * 2 + first", "doubled + 1"].map((text) => textOf(debug.evaluate(text)));
		assert.equal(evaluated, "7");
		assert.match(missing ?? "", /^`doubled` has no value here: the compiler has optimised it away/);
		assert.equal(textOf(debug.evaluate("doubled")), "<optimized out>");
		assert.equal(textOf(debug.evaluate("sum,x")), "0x3");
		assert.ok(debug.completions("su", 2).some(({ label, kind }) => label === "sum" && kind === "slot"));
	});

	it("can be changed where they are in a register, and nowhere else", async () => {
		const { debug } = await openAt("calls.gcc1", "calls.c", "dead", /int in ebx sum = 3$/m);
		assert.equal(textOf(debug.assign("sum", "21")), "21");
		assert.equal(registerOf(debug, "rbx"), 21n);
		assert.match(textOf(debug.assign("doubled", "1")), /has no value here/);
		await debug.step(1, "over", "instruction", "forward");
		assert.match(textOf(debug.assign("first", "1")), /^the compiler keeps this variable nowhere here/);
		const [, outer] = debug.frames(1, 0, 2);
		assert.match(textOf(debug.assign("argc", "5", outer)), /^the registers of an older frame/);
		const [frame] = debug.frames(1, 0, 1);
		const locals = frame ? debug.locals(frame) : [];
		assert.deepEqual(
			locals.map(({ name, readOnly }) => `${name} ${readOnly}`),
			["first true", "second false", "third false", "sum false", "doubled true"],
		);
	});

	it("are floats in xmm registers, and changed there without what is beside them", async () => {
		const { debug } = await openAt("floats.gcc1", "floats.c", "mixed", /float in xmm0 weight = 1.25$/m);
		const upper = textOf(debug.evaluate("xmm0.f1"));
		assert.equal(textOf(debug.assign("weight", "2.5")), "2.5");
		assert.deepEqual(
			["xmm0.f0", "xmm0.f1"].map((text) => textOf(debug.evaluate(text))),
			["2.5", upper],
		);
	});

	it("are structures of which some members have a place, and others have not", async () => {
		const { debug } = await openAt("records.clang2", "records.c", "area", /diagonal = \{from = \{x = 0, y = <opt/m);
		const members = ["diagonal.from.x", "diagonal.to.x", "diagonal.to.y", "diagonal.to"];
		assert.deepEqual(
			members.map((text) => textOf(debug.evaluate(text))),
			["0", "4", "<optimized out>", "{x = 4, y = <optimized out>}"],
		);
		const before = registerOf(debug, "rdi");
		assert.equal(textOf(debug.assign("diagonal.from.x", "-1")), "-1");
		assert.equal(registerOf(debug, "rdi"), (before & ~0xffff_ffffn) | 0xffff_ffffn);
	});
});

function registerOf(debug: Debugger, name: string): bigint {
	const value = textOf(debug.evaluate(`${name},x`));
	return BigInt(value);
}
