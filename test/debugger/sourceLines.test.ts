// Debugging compilers' output in its source: steps by line, undone exactly;
// breakpoints in the source; the change between source and assembly.

import assert from "node:assert/strict";
import type { StepKind } from "../../src/debugger/stopReport.ts";
import { type Compiled, openCompiled, openOriginal } from "./compiled.ts";

const programs = [
	["steps.gcc0.s", "steps.c"],
	["steps.gcc2.s", "steps.c"],
	["steps.dwarf4.s", "steps.c"],
	["steps.clang0.s", "steps.c"],
	["steps.clang2.s", "steps.c"],
	["counter.rustc.s", "counter.rs"],
] as const;

/** From the entry on, the places of all line steps up to the program's end, with their steps in time. */
async function walk({ debug, where }: Compiled, kind: StepKind): Promise<{ place: string; step: number }[]> {
	const stops = [];
	let report = await debug.start({ stopOnEntry: true });
	while (report.reason !== "exited") {
		stops.push({ place: where(), step: debug.currentStep });
		assert.ok(stops.length < 500, "there is no end");
		report = await debug.step(1, kind, "line", "forward");
	}
	return stops;
}

function lines(stops: readonly { place: string }[]): string {
	return stops.map(({ place }) => place.replace(/^main:/, "")).join(" ");
}

describe("stepping in the source", () => {
	it("goes over lines and calls, however many instructions they have", async () => {
		const stops = await walk(openCompiled("steps.gcc0.s", "steps.c"), "over");
		const round = "17 19 16";
		assert.equal(lines(stops), `12 13 14 15 16 ${round} ${round} ${round} 17 18 16 21 22 23 24`);
	});

	it("goes into calls that have lines, over those that have none, and back into the caller's line", async () => {
		const compiled = openCompiled("steps.gcc0.s", "steps.c");
		const stops = lines(await walk(compiled, "into"));
		assert.match(stops, /^12 13 14 15 16 17 19 square:7 square:8 square:9 square:10 19 16 17/);
		assert.match(stops, / 21 22 depth:5 depth:5 depth:5 depth:5 depth:5 22 23 24$/);
	});

	it("is the same in what clang makes, and in Rust", async () => {
		const clang = lines(await walk(openCompiled("steps.clang0.s", "steps.c"), "over"));
		assert.match(clang, /^12 13 14 15 16 17 19 16 17 19 16 17 19 16 17 18 16 21 22 23$/);
		const rust = lines(await walk(openCompiled("counter.rustc.s", "counter.rs"), "into"));
		assert.match(rust, /^16 17 18 19 20 \S*square\S*:10 \S*square\S*:11 \S*square\S*:13 20 21 19 20/);
	});

	for (const [assembly, original] of programs) {
		for (const kind of ["over", "into"] as const) {
			it(`${kind} is undone line by line: ${assembly}`, async () => {
				const compiled = openCompiled(assembly, original);
				const stops = await walk(compiled, kind);
				compiled.debug.seek(stops.at(-1)?.step ?? 0);
				const back = [stops.at(-1)];
				while (compiled.debug.currentStep > (stops[0]?.step ?? 0)) {
					await compiled.debug.step(1, kind, "line", "backward");
					back.unshift({ place: compiled.where(), step: compiled.debug.currentStep });
				}
				assert.ok(stops.length > 3, lines(stops));
				// Backwards into a call begins at its last line, where stepping out of it forwards ended.
				assert.deepEqual(
					kind === "over" ? back : back.filter(isIn(stops)),
					kind === "over" ? stops : stops.filter(isIn(back)),
				);
			});
		}
	}

	it("stops out of a function in the middle of the caller's line", async () => {
		const { debug, where, original } = openCompiled("steps.gcc0.s", "steps.c");
		debug.setSourceBreakpoints(original, [{ line: 7 }]);
		await debug.start({ stopOnEntry: false });
		assert.equal(where(), "square:8");
		await debug.step(1, "out", "line", "forward");
		assert.equal(where(), "main:19");
		await debug.step(1, "over", "line", "forward");
		assert.equal(where(), "main:16");
	});

	it("goes through a loop on one line at once, and can be stopped in it", async () => {
		const { debug, where } = openOriginal(
			{
				path: "spin.s",
				text: '.globl _start\n.file 1 "spin.c"\n.loc 1 1\n_start: nop\n.loc 1 2\n1: inc %rax\njmp 1b\n',
			},
			{ path: "spin.c", text: "start\nwhile (1) x++;\n" },
		);
		await debug.start({ stopOnEntry: true });
		await debug.step(1, "over", "line", "forward");
		assert.equal(where(), "_start:2");
		const stepping = debug.step(1, "over", "line", "forward");
		setTimeout(() => debug.pause(), 30);
		assert.equal((await stepping).reason, "pause");
		assert.equal(where(), "_start:2");
		assert.ok(debug.currentStep > 10);
	});

	it("goes through code whose source is not at hand, and shows it as assembly", async () => {
		const text = `.globl _start
.file 1 "here.c"
.file 2 "away.h"
.loc 1 1
_start: nop
.loc 2 9
nop
nop
.loc 1 0
nop
.loc 1 2
mov $60, %eax
syscall
`;
		const { debug, where } = openOriginal({ path: "mixed.s", text }, { path: "here.c", text: "one\ntwo\n" });
		await debug.start({ stopOnEntry: true });
		await debug.step(1, "over", "line", "forward");
		assert.equal(where(), "_start:2");
		debug.seek(1);
		assert.equal(where(), "_start:7.s");
		await debug.step(1, "over", "line", "forward");
		assert.equal(where(), "_start:8.s");
		await debug.step(1, "over", "instruction", "forward");
		await debug.step(1, "over", "line", "backward");
		assert.equal(where(), "_start:8.s");
	});
});

function isIn(others: readonly ({ readonly step: number } | undefined)[]) {
	const steps = new Set(others.map((other) => other?.step));
	return (stop: { readonly step: number } | undefined) => steps.has(stop?.step);
}

describe("breakpoints in the source", () => {
	it("hold where a line begins, move to the next that has code, and say so", async () => {
		const { debug, where, original } = openCompiled("steps.gcc0.s", "steps.c");
		const [loop, brace, past] = debug.setSourceBreakpoints(original, [{ line: 15 }, { line: 10 }, { line: 99 }]);
		assert.deepEqual([loop?.verified, loop?.message], [true, undefined]);
		assert.match(`${brace?.verified} ${brace?.message}`, /^true Moved to the next line/);
		assert.deepEqual([past?.verified, past?.span], [false, undefined]);
		const report = await debug.start({ stopOnEntry: false });
		assert.deepEqual(report.breakpointIds, [brace?.id]);
		await debug.resume("forward");
		assert.equal(where(), "main:16");
	});

	it("can be set for one statement of a line", async () => {
		const { debug, original } = openCompiled("steps.gcc0.s", "steps.c");
		const columns = debug.statements(original, 15).map(({ span }) => span.start);
		assert.equal(new Set(columns).size, 4);
		const line = "	for (int i = 0; i < 4; i++) {";
		debug.setSourceBreakpoints(original, [{ line: 15, column: line.indexOf("i++") }]);
		await debug.start({ stopOnEntry: false });
		assert.equal(await hits(debug), 4);
	});

	it("on a line that has no code of its own move to the line that stands there", () => {
		const { debug, original } = openCompiled("steps.gcc2.s", "steps.c");
		const [codeless] = debug.setSourceBreakpoints(original, [{ line: 14 }]);
		assert.equal(codeless?.verified, true);
		assert.match(codeless?.message ?? "", /^Moved/);
	});

	it("are those of the assembly in both views", async () => {
		const { debug, where } = openCompiled("steps.gcc0.s", "steps.c", "assembly");
		const [first] = debug.breakpointLines(0, 0, 1000);
		debug.setSourceBreakpoints(0, [{ line: (first ?? 0) + 1 }]);
		await debug.start({ stopOnEntry: false });
		assert.match(where(), /^compare:\d+\.s$/);
		debug.show("source");
		assert.equal(where(), "compare:4");
	});
});

/** How often the program stops, the first time included, until it ends. */
async function hits(debug: Compiled["debug"]): Promise<number> {
	for (let count = 1; ; count += 1) {
		if ((await debug.resume("forward")).reason === "exited") {
			return count;
		}
	}
}

describe("source and assembly", () => {
	it("are two views of the same moment", async () => {
		const { debug, where } = openCompiled("steps.gcc0.s", "steps.c");
		assert.equal(debug.view, "source");
		await debug.start({ stopOnEntry: true });
		await debug.step(1, "over", "line", "forward");
		assert.equal(where(), "main:13");
		const step = debug.currentStep;
		debug.show("assembly");
		assert.match(where(), /^main:\d+\.s$/);
		await debug.step(1, "over", "line", "forward");
		assert.equal(debug.currentStep, step + 1);
		debug.show("source");
		assert.equal(where(), "main:13");
		await debug.step(1, "over", "line", "backward");
		assert.deepEqual([where(), debug.currentStep], ["main:13", step]);
	});

	it("are no choice where no source is at hand", async () => {
		const { debug, where } = openOriginal(
			{ path: "a.s", text: '.globl _start\n.file 1 "a.c"\n.loc 1 1\n_start: nop\n' },
			{ path: "other.c", text: "" },
		);
		assert.equal(debug.view, undefined);
		await debug.start({ stopOnEntry: true });
		assert.equal(where(), "_start:4.s");
	});

	it("name the writer of a byte by the line that wrote it", async () => {
		const { debug, original } = openCompiled("steps.gcc0.s", "steps.c");
		debug.setSourceBreakpoints(original, [{ line: 9 }]);
		await debug.start({ stopOnEntry: false });
		const texts = () => debug.stackModel({ threadId: 1 }).writers.map(({ text }) => text);
		assert.ok(texts().includes("int y = x * x;"), texts().join("\n"));
		debug.show("assembly");
		assert.ok(texts().includes("square+0xd mov"), texts().join("\n"));
	});
});
