import assert from "node:assert/strict";
import fc from "fast-check";
import { Client } from "./client.ts";
import { atEntry, initialized, loaded, move, topFrame } from "./conversation.ts";
import { broken, endless, sum } from "./programs.ts";
import { requestTypes } from "./schema.ts";
import { wildArguments } from "./wildArguments.ts";
import { inlineSession } from "./wires.ts";

describe("bad input", () => {
	const malformed: readonly unknown[] = [
		null,
		17,
		"initialize",
		[],
		{},
		{ type: "request" },
		{ type: "request", seq: 1 },
		{ type: "request", command: "threads" },
		{ type: "request", seq: "1", command: "threads" },
		{ type: "request", seq: 5, command: 7 },
		{ type: "event", seq: 1, event: "stopped" },
		{ seq: 1, command: "threads" },
	];
	for (const message of malformed) {
		it(`answers ${JSON.stringify(message)} with an error and lives on`, async () => {
			const client = new Client(inlineSession({}));
			const response = await client.sendRaw(message);
			assert.equal(response.success, false);
			assert.match(response.message ?? "", /a message must be a request/);
			await client.request("initialize", { adapterID: "x" });
			client.assertValid();
		});
	}

	const early: readonly [string, unknown, RegExp][] = [
		["stackTrace", { threadId: 1 }, /nothing has been launched yet/],
		["continue", { threadId: 1 }, /nothing has been launched yet/],
		["restart", {}, /nothing has been launched yet/],
		["fly", {}, /the request "fly" is not known here/],
		["constructor", {}, /the request "constructor" is not known here/],
		["attach", {}, /`program` is missing/],
		["launch", undefined, /`program` is missing/],
		["launch", [], /`arguments` must be an object/],
		["launch", { program: "/nope.s" }, /^cannot read \/nope\.s: there is no such file$/],
		["launch", { program: "/broken.s" }, /^\/broken\.s:4:2: .*`mvo`/],
		["launch", { program: "/sum.s", stdin: "/nope" }, /^cannot read \/nope/],
		["launch", { program: "/sum.s", dialekt: "gas" }, /`dialekt` is not known: `dialect` is/],
		["launch", { program: "/sum.s", args: ["x".repeat(9_000_000)] }, /./],
	];
	it("refuses what comes too early or names nothing, and can then be launched", async () => {
		const client = await initialized({ "/sum.s": sum, "/broken.s": broken });
		for (const [command, given, message] of early) {
			assert.match(await client.refused(command, given), message, command);
		}
		assert.deepEqual(client.seen("process"), [], "a failed launch starts nothing");
		await client.request("launch", { program: "/sum.s" });
		assert.match(await client.refused("launch", { program: "/sum.s" }), /has launched a program already/);
		client.assertValid();
	});

	const absurd: readonly [string, unknown, RegExp][] = [
		["stackTrace", {}, /`threadId` must be a whole number, but it is missing/],
		["stackTrace", { threadId: 99 }, /there is no thread 99/],
		["stackTrace", { threadId: 1, startFrame: -1 }, /`startFrame` must be a whole number that is not negative/],
		["stackTrace", { threadId: "1" }, /`threadId` must be a whole number, but it is "1"/],
		["stackTrace", [1], /`arguments` must be an object/],
		["scopes", { frameId: 123456 }, /there is no frame 123456/],
		["variables", { variablesReference: 0 }, /`variablesReference` must be a whole number of at least 1/],
		["variables", { variablesReference: 1e9 }, /there is no variable reference 1000000000/],
		["variables", { variablesReference: 1e300 }, /`variablesReference` must be a whole number/],
		["setVariable", { variablesReference: 1, name: 3, value: "1" }, /`name` must be a string/],
		["evaluate", {}, /`expression` must be a string, but it is missing/],
		["evaluate", { expression: "rax +", context: "watch" }, /./],
		["evaluate", { expression: "nonsense", context: "hover" }, /nonsense/],
		["evaluate", { expression: "constructor" }, /`constructor` is no register, flag, symbol/],
		["evaluate", { expression: "[__proto__]" }, /`__proto__` is no register, flag, symbol/],
		["evaluate", { expression: "@constructor" }, /there is no `@constructor`/],
		["evaluate", { expression: "(".repeat(100_000) }, /./],
		["evaluate", { expression: "rax", frameId: -5 }, /there is no frame -5/],
		["setExpression", { expression: "1", value: "2" }, /./],
		["setExpression", { expression: "rax", value: "what" }, /what/],
		["completions", { text: "r", column: -1 }, /`column` must be/],
		["readMemory", { memoryReference: "rax", count: 4 }, /`memoryReference` is "rax", which is not an address/],
		["readMemory", { memoryReference: "0x401000", count: -4 }, /`count` must be a whole number from 0/],
		["readMemory", { memoryReference: "0x401000", count: 2 ** 50 }, /`count` must be a whole number from 0/],
		["readMemory", { memoryReference: `0x${"f".repeat(30)}`, count: 4 }, /not an address/],
		["writeMemory", { memoryReference: "0x401000", data: "%%%" }, /`data` must be base64/],
		["writeMemory", { memoryReference: "0x0", data: "AAAA" }, /./],
		["writeMemory", { memoryReference: "0x0", offset: -1, data: "AAAA" }, /not an address/],
		["disassemble", { memoryReference: "0x401000", instructionCount: 1e9 }, /`instructionCount` must be/],
		["disassemble", { memoryReference: "main()", instructionCount: 10 }, /not an address/],
		["setBreakpoints", { source: 1 }, /`source` must be an object/],
		["setBreakpoints", { source: {}, breakpoints: {} }, /`breakpoints` must be a list/],
		["setBreakpoints", { source: {}, breakpoints: [{}] }, /`breakpoints\[0\]\.line` must be a whole number/],
		["setInstructionBreakpoints", { breakpoints: [{ instructionReference: "x" }] }, /not an address/],
		["dataBreakpointInfo", {}, /`name` is missing|`name` must be/],
		["dataBreakpointInfo", { name: "rax", bytes: 1.5 }, /`bytes` must be a whole number/],
		["dataBreakpointInfo", { name: "rax", asAddress: true }, /`name` is "rax", which is not an address/],
		["dataBreakpointInfo", { name: "nope", variablesReference: 999 }, /there is no variable reference 999/],
		["dataBreakpointInfo", { name: "rax", frameId: 77777 }, /there is no frame 77777/],
		["setDataBreakpoints", { breakpoints: [{ dataId: 1 }] }, /`breakpoints\[0\]\.dataId` must be a string/],
		["setDataBreakpoints", { breakpoints: [{ dataId: "", accessType: "x" }] }, /accessType` must be "read" or/],
		["next", { threadId: 5 }, /there is no thread 5/],
		["next", { threadId: 1, granularity: "page" }, /`granularity` must be "statement" or "line" or "instruction"/],
		["goto", { threadId: 1, targetId: 12345 }, /there is no target 12345/],
		["restartFrame", { frameId: 77777 }, /there is no frame 77777/],
		["exceptionInfo", { threadId: 1 }, /not stopped at a fault/],
		["source", { source: { path: "/other.s" }, sourceReference: 0 }, /there is no source "\/other\.s"/],
		["stackscope/seek", { step: -1 }, /`step` must be/],
		["stackscope/seek", { step: 0.5 }, /`step` must be/],
		["stackscope/stack", { count: 1e9 }, /`count` must be a whole number from 16 to 65536/],
		["stackscope/stack", { from: "here" }, /`from` is "here"/],
		["stackscope/stack", { frameId: 4242 }, /there is no frame 4242/],
		["stackscope/lastWrite", { address: "0x0", count: 0 }, /`count` must be/],
	];
	it("refuses absurd arguments one by one, and the session goes on", async () => {
		const client = await atEntry({ "/sum.s": sum });
		for (const [command, given, message] of absurd) {
			assert.match(await client.refused(command, given), message, `${command} ${JSON.stringify(given)}`.slice(0, 200));
		}
		await move(client, "next");
		assert.equal((await topFrame(client)).line, 23);
		client.assertValid();
	});

	it("refuses to look or to move while the program runs, but answers", async () => {
		const client = await loaded({ "/endless.s": endless });
		await client.request("configurationDone");
		for (const [command, given] of [
			["stackTrace", { threadId: 1 }],
			["evaluate", { expression: "rax" }],
			["next", { threadId: 1 }],
			["continue", { threadId: 1 }],
			["stackscope/stack", {}],
		] as const) {
			assert.match(await client.refused(command, given), /the program is running: pause it first/);
		}
		await client.request("threads");
		await client.request("pause", { threadId: 1 });
		assert.equal((await client.event("stopped")).reason, "pause");
		await topFrame(client);
		client.assertValid();
	});

	/** Requests that end a session, and those that only an adapter makes. */
	const others = ["disconnect", "terminate", "runInTerminal", "startDebugging"];
	const names = [...requestTypes.keys()].filter((name) => !others.includes(name));
	const ours = ["view", "stack", "seek", "stepBackInto", "stepBackOut", "lastWrite"].map(
		(name) => `stackscope/${name}`,
	);

	/** Sends a request with many arguments, and judges the answers; not what a program does that it moves. */
	async function bombard(client: Client, name: string, numRuns: number): Promise<void> {
		for (const given of fc.sample(wildArguments(name), { seed: 4711, numRuns })) {
			const { success, message = "" } = await client.ask(name, given, false);
			const about = `${name} ${JSON.stringify(given)?.slice(0, 500)}`;
			assert.doesNotMatch(message, /please report it/, about);
			assert.ok(success || message.length > 10, about);
		}
	}

	it("survives any request with any arguments at a stop", async () => {
		for (const name of [...names, ...ours]) {
			const client = await atEntry({ "/sum.s": sum });
			await bombard(client, name, 25);
			await client.request("threads");
			client.assertValid();
		}
	});

	it("survives any request with any arguments before it has a program", async () => {
		for (const name of names) {
			const client = await initialized({ "/sum.s": sum });
			await bombard(client, name, 10);
			await client.request("threads");
			client.assertValid();
		}
	});

	it("survives any request with any arguments behind a program's end", async () => {
		const client = await loaded({ "/sum.s": sum });
		await client.request("configurationDone");
		await client.event("terminated");
		for (const name of [...names, ...ours].filter((one) => !["initialize", "restart"].includes(one))) {
			await bombard(client, name, 10);
		}
		client.assertValid();
	});
});
