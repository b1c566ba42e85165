// The manners of clients other than VS Code: each test holds a conversation the
// way some editor or library does, where that differs from what the other tests
// take for granted. The names say what is different, not whose manner it is.

import assert from "node:assert/strict";
import { Client } from "./client.ts";
import { atEntry, initialized, loaded, move, topFrame, value } from "./conversation.ts";
import { echo, endless, sum, sumLines } from "./programs.ts";
import { inlineSession } from "./wires.ts";

const path = "/lesson/sum.s";
const texts = { [path]: sum };
const atAdd = { source: { path }, breakpoints: [{ line: sumLines.add }] };

/** A client that has said nothing of itself but its name. */
async function quiet(files: Readonly<Record<string, string>>, settings: object = {}): Promise<Client> {
	const client = new Client(inlineSession(files));
	await client.request("initialize", { adapterID: "x", ...settings });
	return client;
}

describe("a client that does not wait for answers", () => {
	it("sends all of its requests at once, up to the first stop", async () => {
		const client = new Client(inlineSession(texts));
		const answers = await Promise.all([
			client.ask("initialize", { adapterID: "x" }),
			client.ask("launch", { program: path }),
			client.ask("setBreakpoints", atAdd),
			client.ask("setExceptionBreakpoints", { filters: [] }),
			client.ask("threads"),
			client.ask("configurationDone"),
		]);
		for (const { success, command, message } of answers) {
			assert.ok(success, `${command}: ${message}`);
		}
		assert.equal(answers[2]?.body.breakpoints[0].verified, true);
		assert.equal((await client.event("stopped")).reason, "breakpoint");
		assert.equal((await topFrame(client)).line, sumLines.add);
		const said = client.transcript.filter((line) => /^← (launch|initialized:|setBreakpoints)/.test(line));
		assert.deepEqual(
			said.map((line) => line.split(/[ :]/)[1]),
			["launch", "initialized", "setBreakpoints"],
		);
		client.assertValid();
	});

	it("asks for a restart and sets breakpoints behind it", async () => {
		const client = await atEntry(texts);
		const restarted = client.ask("restart", {});
		const set = client.ask("setBreakpoints", atAdd);
		assert.ok((await restarted).success);
		assert.equal((await set).body.breakpoints[0].verified, true);
		assert.equal((await client.event("stopped")).reason, "entry");
		assert.equal((await move(client, "continue")).reason, "breakpoint");
		client.assertValid();
	});

	it("goes away while its program is loaded, and hears nothing more of it", async () => {
		const client = await initialized(texts);
		const launched = client.ask("launch", { program: path });
		await client.request("disconnect", {});
		assert.equal((await launched).success, false);
		assert.deepEqual([client.seen("process"), client.seen("initialized")], [[], []]);
		client.assertValid();
	});
});

describe("a client that configures before it launches", () => {
	it("has its breakpoints when the program comes, under the same ids", async () => {
		const client = await quiet(texts);
		const { breakpoints } = await client.request("setBreakpoints", {
			...atAdd,
			breakpoints: [{ line: sumLines.add, condition: "rax == 1" }],
		});
		const [early] = breakpoints;
		assert.deepEqual([early?.verified, early?.reason], [false, "pending"]);
		await client.request("setFunctionBreakpoints", { breakpoints: [{ name: "sum" }] });
		await client.request("setExceptionBreakpoints", { filters: ["fault"] });
		await client.request("configurationDone");
		await client.request("launch", { program: path });
		await client.event("initialized");
		const { breakpoint } = await client.event("breakpoint");
		assert.deepEqual([breakpoint.id, breakpoint.verified, breakpoint.line], [early?.id, true, sumLines.add]);
		assert.equal((await client.event("stopped")).reason, "function breakpoint");
		await client.request("setFunctionBreakpoints", { breakpoints: [] });
		assert.deepEqual((await move(client, "continue")).hitBreakpointIds, [early?.id]);
		client.assertValid();
	});

	it("may say once more that it is configured", async () => {
		const client = await quiet(texts);
		await client.request("configurationDone");
		await client.request("launch", { program: path, stopOnEntry: true });
		await client.request("configurationDone");
		assert.equal((await client.event("stopped")).reason, "entry");
	});

	it("hears of breakpoints in files that turn out to be no part of the program", async () => {
		const client = await quiet(texts);
		const { breakpoints } = await client.request("setBreakpoints", {
			source: { path: "/other.s" },
			breakpoints: [{ line: 1 }],
		});
		await client.request("launch", { program: path });
		const { breakpoint } = await client.event("breakpoint");
		assert.equal(breakpoint.id, breakpoints[0]?.id);
		assert.match(breakpoint.message ?? "", /no part of the program|not part of the program/);
	});
});

describe("a client that wants to stop at the entry where nothing else stops the program", () => {
	const nowhere = { source: { path }, breakpoints: [] };
	const elsewhere = { source: { path: "/other.s" }, breakpoints: [{ line: 1 }] };
	const onSum = { breakpoints: [{ name: "sum" }] };
	const asked = [
		["stops there without breakpoints", "setBreakpoints", nowhere, "entry"],
		["stops there with one in another file", "setBreakpoints", elsewhere, "entry"],
		["goes on to one on a line", "setBreakpoints", atAdd, "breakpoint"],
		["goes on to one on a function", "setFunctionBreakpoints", onSum, "function breakpoint"],
	] as const;
	for (const [what, command, given, reason] of asked) {
		it(what, async () => {
			const client = await quiet(texts);
			const launched = client.ask("launch", { program: path, stopOnEntry: "withoutBreakpoints" });
			await client.event("initialized");
			await client.request(command, given);
			await client.request("configurationDone");
			assert.ok((await launched).success);
			assert.equal((await client.event("stopped")).reason, reason);
		});
	}
});

describe("a client that attaches", () => {
	it("gets the program that it names, with the options of a launch", async () => {
		const client = await quiet(texts);
		const attached = client.ask("attach", { program: path, stopOnEntry: true, request: "attach" });
		await client.event("initialized");
		await client.request("setBreakpoints", atAdd);
		await client.request("configurationDone");
		assert.ok((await attached).success);
		assert.equal((await client.event("stopped")).reason, "entry");
		assert.equal((await move(client, "continue")).reason, "breakpoint");
		client.assertValid();
	});
});

describe("a client with launch options of its own", () => {
	it("is told which of them mean nothing here", async () => {
		const client = await quiet(texts);
		await client.request("launch", { program: path, stopOnEntry: true, env: {}, "org.x.port": 5 });
		await client.request("configurationDone");
		await client.event("stopped");
		const said = client.seen("output").map(({ output }) => output);
		assert.ok(said.includes("[without effect here: the launch options `env`, `org.x.port`]\n"), said.join(""));
		client.assertValid();
	});
});

describe("a client that sets breakpoints when the program runs already", () => {
	it("stops there all the same", async () => {
		const client = await loaded({ "/lesson/endless.s": endless });
		await client.request("configurationDone");
		const { breakpoints } = await client.request("setBreakpoints", {
			source: { path: "/lesson/endless.s" },
			breakpoints: [{ line: 4 }],
		});
		assert.equal(breakpoints[0]?.verified, true);
		assert.equal((await client.event("stopped")).reason, "breakpoint");
	});
});

describe("a client that writes null for what it leaves out", () => {
	const nulls: readonly [string, unknown][] = [
		["setFunctionBreakpoints", { breakpoints: null }],
		["setInstructionBreakpoints", { breakpoints: null }],
		["setDataBreakpoints", { breakpoints: null }],
		["setExceptionBreakpoints", { filters: null, filterOptions: null, exceptionOptions: null }],
		["setBreakpoints", { source: { path, name: null, sourceReference: null }, breakpoints: null, lines: null }],
		[
			"setBreakpoints",
			{ source: { path }, breakpoints: [{ line: 1, column: null, condition: null, logMessage: null }] },
		],
		["threads", null],
		["loadedSources", null],
		["stackTrace", { threadId: 1, startFrame: null, levels: null, format: null }],
		["evaluate", { expression: "rax", frameId: null, context: null, format: null }],
		["completions", { text: "ra", column: 3, line: null, frameId: null }],
		["readMemory", { memoryReference: "0x401000", offset: null, count: 4 }],
		["disassemble", { memoryReference: "0x401000", offset: null, instructionOffset: null, instructionCount: 3 }],
		["source", { source: { path, sourceReference: null }, sourceReference: 0 }],
		["next", { threadId: 1, singleThread: null, granularity: null }],
	];
	it("is understood in every request", async () => {
		const client = new Client(inlineSession(texts));
		const start: readonly [string, unknown][] = [
			["initialize", { adapterID: "x", locale: null, pathFormat: null, linesStartAt1: null, columnsStartAt1: null }],
			[
				"launch",
				{ program: path, args: null, stdin: null, cwd: null, dialect: null, noDebug: null, stopOnEntry: true },
			],
			["configurationDone", null],
		];
		for (const [command, given] of start) {
			assert.ok((await client.ask(command, given, false)).success, command);
		}
		await client.event("stopped");
		for (const [command, given] of nulls) {
			const { success, message } = await client.ask(command, given, false);
			assert.ok(success, `${command} ${JSON.stringify(given)}: ${message}`);
		}
		assert.equal((await client.event("stopped")).reason, "step");
		client.assertValid();
	});
});

describe("a client that asks a little late", () => {
	/** A register as a frame's scope has it, and the reference of that scope. */
	async function register(client: Client, frameId: number, name: string) {
		const { scopes } = await client.request("scopes", { frameId });
		const { variablesReference = 0 } = scopes.find((scope) => scope.name === "Registers") ?? {};
		const { variables } = await client.request("variables", { variablesReference });
		return { variablesReference, value: variables.find((variable) => variable.name === name)?.value };
	}

	it("gets for the frame of an earlier stop, and for what it knew of it, what is there now", async () => {
		const client = await atEntry(texts);
		const early = (await topFrame(client)).id;
		const { variablesReference, value: before } = await register(client, early, "rip");
		await move(client, "next");
		await move(client, "next");
		const now = (await topFrame(client)).id;
		assert.notEqual(now, early);
		const { value: after } = await register(client, now, "rip");
		assert.notEqual(after, before);
		assert.equal((await register(client, early, "rip")).value, after);
		const { variables } = await client.request("variables", { variablesReference });
		assert.equal(variables.find(({ name }) => name === "rip")?.value, after);
		assert.equal((await client.request("evaluate", { expression: "rip", frameId: early })).result, after);
		client.assertValid();
	});

	it("changes nothing by what is of an earlier stop", async () => {
		const client = await atEntry(texts);
		const early = (await topFrame(client)).id;
		const { variablesReference } = await register(client, early, "rax");
		await move(client, "next");
		const stale = { variablesReference, name: "rax", value: "5" };
		assert.match(await client.refused("setVariable", stale), /no variable reference/);
		assert.match(await client.refused("setExpression", { expression: "rax", value: "5", frameId: early }), /no frame/);
		assert.match(await client.refused("restartFrame", { frameId: early }), /no frame/);
		assert.equal(await value(client, "rax"), "0x0");
	});

	it("gets no scopes for a frame that has returned", async () => {
		const client = await loaded(texts);
		await client.request("setFunctionBreakpoints", { breakpoints: [{ name: "sum" }] });
		await client.request("configurationDone");
		await client.event("stopped");
		const inner = (await topFrame(client)).id;
		await client.request("setFunctionBreakpoints", { breakpoints: [] });
		await move(client, "stepOut");
		assert.deepEqual((await client.request("scopes", { frameId: inner })).scopes, []);
	});

	it("waits for the stop when it asks while a step is under way", async () => {
		const client = await atEntry(texts);
		const { id } = await topFrame(client);
		const { variablesReference } = await register(client, id, "rip");
		const [stepped, scopes, variables] = await Promise.all([
			client.ask("next", { threadId: 1 }),
			client.ask("scopes", { frameId: id }),
			client.ask("variables", { variablesReference }),
		]);
		assert.deepEqual([stepped.success, scopes.message, variables.message], [true, undefined, undefined]);
		client.assertValid();
	});
});

describe("a client that has no frame", () => {
	it("evaluates without one, or in frame 0", async () => {
		const client = await atEntry(texts);
		assert.equal((await client.request("evaluate", { expression: "rdi + 2" })).result, "0x2");
		assert.equal((await client.request("evaluate", { expression: "rdi + 2", frameId: 0 })).result, "0x2");
		client.assertValid();
	});
});

describe("a client that gives every optional number as 0", () => {
	it("gets all frames and all variables", async () => {
		const client = await atEntry(texts);
		const { stackFrames } = await client.request("stackTrace", { threadId: 1, startFrame: 0, levels: 0 });
		const { scopes } = await client.request("scopes", { frameId: stackFrames[0]?.id ?? 0 });
		const [scope] = scopes;
		const { variables } = await client.request("variables", {
			variablesReference: scope?.variablesReference ?? 0,
			start: 0,
			count: 0,
		});
		assert.equal(variables.length, scope?.namedVariables);
		client.assertValid();
	});
});

describe("a client that names files by URIs", () => {
	const spaced = "/lesson/größe 1.s";
	const uri = "file:///lesson/gr%C3%B6%C3%9Fe%201.s";
	it("gets URIs, and finds its files by them", async () => {
		const client = await quiet({ [spaced]: sum }, { pathFormat: "uri" });
		await client.request("launch", { program: spaced });
		const { breakpoints } = await client.request("setBreakpoints", {
			source: { path: uri },
			breakpoints: [{ line: sumLines.add }],
		});
		assert.equal(breakpoints[0]?.verified, true);
		await client.request("configurationDone");
		await client.event("stopped");
		const { source } = await topFrame(client);
		assert.deepEqual([source?.path, source?.name], [uri, "größe 1.s"]);
		const { content } = await client.request("source", { source: { path: uri }, sourceReference: 0 });
		assert.equal(content, sum);
		client.assertValid();
	});

	it("gets those of another file system as they came", async () => {
		const program = "memfs:/lesson/sum.s";
		const client = await quiet({ [program]: sum }, { pathFormat: "uri" });
		await client.request("launch", { program });
		assert.equal((await client.request("loadedSources")).sources[0]?.path, program);
	});

	it("gets drives as URIs have them", async () => {
		const client = await quiet({ "C:\\lesson\\sum.s": sum }, { pathFormat: "uri" });
		await client.request("launch", { program: "C:\\lesson\\sum.s" });
		const [source] = (await client.request("loadedSources")).sources;
		assert.equal(source?.path, "file:///C%3A/lesson/sum.s");
		const found = await client.request("setBreakpoints", { ...atAdd, source: { path: "file:///c:/lesson/sum.s" } });
		assert.equal(found.breakpoints[0]?.verified, true);
	});
});

describe("a client that knows few events", () => {
	it("is sent none that it has not asked for", async () => {
		const client = await quiet(texts);
		await client.request("launch", { program: path, stopOnEntry: true });
		await client.request("configurationDone");
		await client.event("stopped");
		await client.request("readMemory", { memoryReference: "0x402000", count: 8 });
		await client.request("setExpression", { expression: "rcx", value: "5" });
		await move(client, "next");
		assert.equal(await value(client, "rcx"), "0x5");
		assert.deepEqual([client.seen("memory"), client.seen("invalidated")], [[], []]);
		client.assertValid();
	});
});

describe("a client that starts anew", () => {
	it("restarts with arguments, with some of them, or with none", async () => {
		const client = await atEntry(texts);
		for (const given of [undefined, {}, { arguments: null }, { arguments: {} }, { arguments: { program: path } }]) {
			const { success, message } = await client.ask("restart", given, false);
			assert.ok(success, `${JSON.stringify(given)}: ${message}`);
		}
		for (const line of client.transcript.filter((said) => said.startsWith("← restart"))) {
			assert.equal(line, "← restart");
		}
		client.seen("stopped");
		await client.ask("restart", { arguments: { stopOnEntry: true, args: ["one"] } }, false);
		assert.equal((await client.event("stopped")).reason, "entry");
		await move(client, "next");
		client.assertValid();
	});

	it("hears that what it has shown as stopped runs again", async () => {
		const client = await atEntry({ "/lesson/endless.s": endless });
		await client.ask("restart", { arguments: { stopOnEntry: false } }, false);
		assert.deepEqual(await client.event("continued"), { threadId: 1, allThreadsContinued: true });
		assert.deepEqual(client.seen("stopped"), []);
		await client.ask("restart", {});
		assert.deepEqual(client.seen("continued"), [], "it was running");
		await client.request("disconnect", {});
		client.assertValid();
	});

	it("restarts a program that has ended", async () => {
		const client = await loaded(texts);
		await client.request("configurationDone");
		await client.event("terminated");
		await client.request("restart", {});
		await client.event("terminated");
		assert.deepEqual(client.seen("exited"), [{ exitCode: 6 }, { exitCode: 6 }]);
	});
});

describe("a client that ends", () => {
	const states: readonly [string, () => Promise<Client>][] = [
		["before anything is launched", () => initialized(texts)],
		["before it has configured", () => loaded(texts)],
		["at a stop", () => atEntry(texts)],
		["while the program runs", () => running({ "/lesson/endless.s": endless })],
		["while the program waits for input", () => running({ "/lesson/echo.s": echo })],
	];
	for (const [state, come] of states) {
		it(`terminates twice and disconnects ${state}, and hears of the end once`, async () => {
			const client = await come();
			await client.request("terminate", {});
			await client.request("terminate", {});
			await client.request("disconnect", { terminateDebuggee: true });
			const ends = client.seen("terminated").length;
			assert.equal(ends, 1);
			client.assertValid();
		});

		it(`only disconnects ${state}`, async () => {
			const client = await come();
			await client.request("disconnect", {});
			client.assertValid();
		});
	}
});

async function running(files: Readonly<Record<string, string>>): Promise<Client> {
	const client = await loaded(files);
	await client.request("configurationDone");
	await client.request("threads");
	return client;
}

describe("a client that cancels", () => {
	it("is answered, whatever it names", async () => {
		const client = await atEntry(texts);
		await client.request("cancel", { requestId: 4711 });
		await client.request("cancel", { progressId: "none" });
		await client.request("cancel", {});
		assert.equal(await value(client, "rax"), "0x0");
		client.assertValid();
	});
});
