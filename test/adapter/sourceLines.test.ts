// A compiler's output debugged in its source, as a client sees it: where sources
// are found, breakpoints and frames in them, the change to the assembly and back;
// and the code that has no source at all.

import assert from "node:assert/strict";
import type { Client } from "./client.ts";
import { loaded, move, topFrame } from "./conversation.ts";
import { optimised, steps, sum } from "./programs.ts";

const { "/lesson/steps.c": text, "/lesson/steps.s": assembly } = steps;
const beside = { "/lesson/steps.s": assembly, "/lesson/steps.c": text };

/** 1-based line of the source that has the words. */
function lineOf(words: string): number {
	return text.split("\n").findIndex((line) => line.includes(words)) + 1;
}

async function place(client: Client): Promise<string> {
	const { source, line } = await topFrame(client);
	return `${source?.path}:${line}`;
}

async function stopAt(client: Client, file: string, line: number) {
	const { breakpoints } = await client.request("setBreakpoints", { source: { path: file }, breakpoints: [{ line }] });
	await client.request("configurationDone");
	await client.event("stopped");
	return breakpoints[0];
}

/** Loads only the assembly; the other files are there to be found. */
function opened(texts: Readonly<Record<string, string>>, settings: object = {}): Promise<Client> {
	return loaded(texts, { program: Object.keys(texts)[0], ...settings });
}

describe("the source behind a compiler's output", () => {
	it("is where frames, breakpoints and steps are", async () => {
		const client = await opened(beside);
		const { sources } = await client.request("loadedSources");
		assert.deepEqual(
			sources.map((source) => source.path),
			["/lesson/steps.s", "/lesson/steps.c"],
		);
		const breakpoint = await stopAt(client, "/lesson/steps.c", lineOf("square(i + argc)"));
		assert.deepEqual([breakpoint?.verified, breakpoint?.line, breakpoint?.column], [true, 19, undefined]);
		assert.equal(await place(client), "/lesson/steps.c:19");
		await move(client, "stepIn");
		assert.equal(await place(client), "/lesson/steps.c:7");
		const { stackFrames } = await client.request("stackTrace", { threadId: 1 });
		assert.deepEqual(
			stackFrames.map(({ name, source, line }) => `${name} ${source?.name}:${line}`),
			["square steps.c:7", "main steps.c:19", "_start start-up code:7"],
		);
		await move(client, "stepOut");
		assert.equal(await place(client), "/lesson/steps.c:19");
		await move(client, "next");
		assert.equal(await place(client), "/lesson/steps.c:16");
		await move(client, "stepBack");
		assert.equal(await place(client), "/lesson/steps.c:19");
		client.assertValid();
	});

	it("has the variables of optimised code, and says of those that are nowhere why they cannot be changed", async () => {
		const client = await opened(optimised);
		await client.request("setFunctionBreakpoints", { breakpoints: [{ name: "dead" }] });
		await client.request("configurationDone");
		await client.event("stopped");
		const { id: frameId = 0 } = await topFrame(client);
		const { scopes } = await client.request("scopes", { frameId });
		const variablesReference = scopes[0]?.variablesReference ?? 0;
		const { variables } = await client.request("variables", { variablesReference });
		assert.deepEqual(
			variables.map(({ name, value, presentationHint }) => [name, value, presentationHint?.attributes]),
			[
				["first", "1", undefined],
				["second", "2", undefined],
				["third", "3", undefined],
				["sum", "<optimized out>", ["readOnly"]],
				["doubled", "<optimized out>", ["readOnly"]],
			],
		);
		const hover = await client.request("evaluate", { expression: "sum", frameId, context: "hover" });
		assert.equal(hover.result, "<optimized out>");
		const refusal = await client.refused("setVariable", { variablesReference, name: "sum", value: "1" });
		assert.match(refusal, /`sum` cannot be changed: the compiler has optimised it away here/);
		const changed = await client.request("setVariable", { variablesReference, name: "second", value: "40" });
		assert.equal(changed.value, "40");
		client.assertValid();
	});

	it("has frames of inlined calls, which are stepped into and out of", async () => {
		const client = await opened(optimised);
		await client.request("setFunctionBreakpoints", { breakpoints: [{ name: "second" }] });
		await client.request("configurationDone");
		await client.event("stopped");
		const frames = async () => {
			const { stackFrames, totalFrames } = await client.request("stackTrace", { threadId: 1 });
			assert.equal(totalFrames, stackFrames.length);
			return stackFrames.slice(0, -1).map(({ name, line, canRestart }) => `${name} ${line} ${canRestart}`);
		};
		const outer = ["first [inlined] 48 false", "nested 53 true", "main 63 true"];
		assert.deepEqual(await frames(), ["second [inlined] 41 false", ...outer]);
		await move(client, "stepIn");
		assert.deepEqual(await frames(), ["third [inlined] 35 false", "second [inlined] 41 false", ...outer]);
		await move(client, "stepBack");
		assert.deepEqual(await frames(), ["second [inlined] 41 false", ...outer]);
		await move(client, "next");
		assert.equal((await frames())[0], "second [inlined] 42 false");
		client.assertValid();
	});

	it("says where breakpoints and jumps can be", async () => {
		const client = await opened(beside);
		const source = { path: "/lesson/steps.c" };
		await stopAt(client, source.path, lineOf("return total"));
		const locations = await client.request("breakpointLocations", { source, line: 16, endLine: 18 });
		assert.deepEqual(
			locations.breakpoints.map(({ line, column }) => `${line}:${column}`),
			["16:2", "16:11", "16:20", "16:26", "17:6", "17:14", "18:undefined"],
		);
		const { targets } = await client.request("gotoTargets", { source, line: 18 });
		assert.deepEqual(
			targets.map(({ line, label }) => [line, label]),
			[[18, "continue;"]],
		);
		await client.request("goto", { threadId: 1, targetId: targets[0]?.id ?? -1 });
		await client.event("stopped");
		assert.equal(await place(client), "/lesson/steps.c:18");
		const named = await client.request("setBreakpoints", { source, breakpoints: [{ line: 16, column: 26 }] });
		assert.deepEqual([named.breakpoints[0]?.line, named.breakpoints[0]?.column], [16, 26]);
		client.assertValid();
	});

	it("gives way to the assembly and comes back, with a new stop each time; a restart keeps the choice", async () => {
		const client = await opened(beside);
		await stopAt(client, "/lesson/steps.c", 19);
		assert.deepEqual(await client.request("stackscope/view", { view: "assembly" }), { view: "assembly" });
		assert.equal((await client.event("stopped")).reason, "breakpoint");
		const shown = await place(client);
		assert.match(shown, /steps\.s:\d+$/);
		await move(client, "next");
		assert.equal(
			await place(client),
			shown.replace(/\d+$/, (line) => `${Number(line) + 1}`),
		);
		await client.request("restart", {});
		await client.event("stopped");
		assert.equal(await place(client), shown);
		await client.request("stackscope/view", { view: "source" });
		await client.event("stopped");
		assert.equal(await place(client), "/lesson/steps.c:19");
		client.assertValid();
	});

	it("is not shown when the launch says so, or when it is not there", async () => {
		const chosen = await opened(beside, { view: "assembly" });
		await stopAt(chosen, "/lesson/steps.c", 19);
		assert.match(await place(chosen), /steps\.s:\d+$/);
		const missing = await opened({ "/lesson/steps.s": assembly }, { stopOnEntry: true });
		const { breakpoints } = await missing.request("setBreakpoints", {
			source: { path: "/lesson/steps.c" },
			breakpoints: [{ line: 19 }],
		});
		assert.equal(breakpoints[0]?.verified, false);
		await missing.request("configurationDone");
		await missing.event("stopped");
		assert.match(await place(missing), /steps\.s:\d+$/);
		assert.deepEqual(await missing.request("stackscope/view", { view: "source" }), { view: "assembly" });
	});

	it("locates rows of disassembly", async () => {
		const client = await opened(beside);
		await stopAt(client, "/lesson/steps.c", 19);
		const { instructionPointerReference = "" } = await topFrame(client);
		const { instructions } = await client.request("disassemble", {
			memoryReference: instructionPointerReference,
			instructionCount: 2,
		});
		assert.deepEqual(
			instructions.map(({ location, line }) => [location?.path, line]),
			[
				["/lesson/steps.c", 19],
				["/lesson/steps.c", 19],
			],
		);
		client.assertValid();
	});

	const found: readonly (readonly [string, string, object])[] = [
		["where the compiler ran", "/project/steps.c", {}],
		["beside the assembly", "/lesson/steps.c", {}],
		["in a folder of the client's", "/course/steps.c", { sourceFolders: ["/elsewhere", "/course"] }],
		["in that folder's own", "/course/project/steps.c", { sourceFolders: ["/course"] }],
		[
			"in a folder with a URI",
			"vscode-vfs://github/ann/course/steps.c",
			{ sourceFolders: ["vscode-vfs://github/ann/course"] },
		],
	];
	for (const [where, file, settings] of found) {
		it(`is found ${where}`, async () => {
			const client = await opened({ "/lesson/steps.s": assembly, [file]: text }, settings);
			await stopAt(client, file, 19);
			assert.equal(await place(client), `${file}:19`);
		});
	}

	it("is not looked for under a name without an extension: a device has no end", async () => {
		const endless = '.file 1 "/dev/zero"\n.loc 1 1\n.globl _start\n_start: nop\n';
		const client = await opened({ "/lesson/a.s": endless, "/dev/zero": "a\n" });
		assert.equal((await client.request("loadedSources")).sources.length, 1);
	});
});

describe("code without a source", () => {
	it("is listed on demand: the start-up code, and the C library", async () => {
		const client = await opened(beside);
		await client.request("setFunctionBreakpoints", { breakpoints: [{ name: "printf" }] });
		await client.request("configurationDone");
		await client.event("stopped");
		const { stackFrames } = await client.request("stackTrace", { threadId: 1 });
		const texts = [];
		for (const frame of [stackFrames[0], stackFrames[2]]) {
			const sourceReference = frame?.source?.sourceReference ?? 0;
			const { content } = await client.request("source", { source: frame?.source, sourceReference });
			texts.push(content.split("\n")[(frame?.line ?? 0) - 1]?.trim().replace(/ +/g, " "));
			assert.equal(frame?.source?.path, undefined);
		}
		assert.match(texts[0] ?? "", /^\w+.*# 0x/);
		assert.match(texts[1] ?? "", /^call main # 0x/);
		await assert.rejects(client.request("source", { sourceReference: 99 }), /there is no source 99/);
		client.assertValid();
	});

	it("is no part of a program that begins at its own `_start`", async () => {
		const client = await loaded({ "/lesson/sum.s": sum }, { stopOnEntry: true });
		await client.request("configurationDone");
		await client.event("stopped");
		assert.equal((await topFrame(client)).source?.path, "/lesson/sum.s");
	});
});
