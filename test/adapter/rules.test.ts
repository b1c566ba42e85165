// The rules that clients rely on without saying so, each held over many values.

import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { Client } from "./client.ts";
import { atEntry, atLine, loaded, move, topFrame, value } from "./conversation.ts";
import { endless, sum, sumLines } from "./programs.ts";
import { inlineSession } from "./wires.ts";

const path = "/lesson/sum.s";

/** Calls itself `depth` times, so that its innermost instruction has as many frames. */
function deep(depth: number): string {
	return `	.globl _start
_start:	mov edi, ${depth}
	call down
	mov eax, 60
	syscall
down:	dec edi
	jz bottom
	call down
	ret
bottom:	nop
	ret
`;
}

describe("stackTrace", () => {
	it("gives any page of the frames, and how many there are", async () => {
		const client = await atLine({ "/lesson/deep.s": deep(60) }, 10);
		const whole = await client.request("stackTrace", { threadId: 1 });
		assert.equal(whole.totalFrames, 61);
		assert.equal(whole.stackFrames.length, 61);
		await fc.assert(
			fc.asyncProperty(fc.nat(80), fc.integer({ min: 1, max: 80 }), async (startFrame, levels) => {
				const page = await client.request("stackTrace", { threadId: 1, startFrame, levels });
				assert.deepEqual(page.stackFrames, whole.stackFrames.slice(startFrame, startFrame + levels));
				assert.equal(page.totalFrames, 61);
			}),
			{ seed: 1, numRuns: 40 },
		);
		client.assertValid();
	});
});

describe("variables", () => {
	it("gives any page of the children", async () => {
		const client = await atLine({ [path]: sum }, sumLines.add);
		const { id } = await topFrame(client);
		const { scopes } = await client.request("scopes", { frameId: id });
		for (const { variablesReference, namedVariables } of scopes) {
			const { variables } = await client.request("variables", { variablesReference });
			assert.equal(variables.length, namedVariables);
			const page = await client.request("variables", { variablesReference, start: 1, count: 2 });
			assert.deepEqual(
				page.variables.map(({ name }) => name),
				variables.slice(1, 3).map(({ name }) => name),
			);
		}
		client.assertValid();
	});
});

describe("elements of an array", () => {
	it("are numbered children, given by page and only when such are asked for", async () => {
		const client = await atEntry({ [path]: sum });
		const { id } = await topFrame(client);
		const array = await client.request("evaluate", { expression: "text", frameId: id, context: "watch" });
		assert.equal(array.indexedVariables, 5);
		const { variablesReference } = array;
		const ask = async (filter: "indexed" | "named", start: number, count: number) =>
			(await client.request("variables", { variablesReference, filter, start, count })).variables.map(
				({ name }) => name,
			);
		assert.deepEqual(await ask("indexed", 1, 2), ["[1]", "[2]"]);
		assert.deepEqual(await ask("indexed", 4, 100), ["[4]"]);
		assert.deepEqual(await ask("named", 0, 100), []);
		const { scopes } = await client.request("scopes", { frameId: id });
		const registers = scopes[2]?.variablesReference ?? 0;
		const named = await client.request("variables", { variablesReference: registers, filter: "named" });
		assert.equal(named.variables[0]?.name, "rax");
		client.assertValid();
	});
});

describe("disassemble", () => {
	const top = 1n << 64n;
	const count = fc.integer({ min: 0, max: 450 });
	const offset = fc.oneof(
		fc.integer({ min: -450, max: 450 }),
		fc.constantFrom(-1_000_000_000, 1_000_000_000, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
	);
	const bytes = fc.oneof(fc.constantFrom(0, 1, -1, 2 ** 40, -(2 ** 53 - 1)), fc.integer({ min: -500, max: 500 }));
	const address = fc.oneof(
		fc.integer({ min: 0x400ff0, max: 0x401060 }).map(BigInt),
		fc.bigInt({ min: 0n, max: top - 1n }),
		fc.bigInt({ min: 0n, max: 300n }),
		fc.bigInt({ min: top - 300n, max: top + 300n }),
	);

	it("gives exactly as many rows as asked for, ascending, with one address each", async () => {
		const client = await atEntry({ [path]: sum });
		await fc.assert(
			fc.asyncProperty(address, bytes, offset, count, async (start, more, instructionOffset, instructionCount) => {
				const { instructions } = await client.request("disassemble", {
					memoryReference: `0x${start.toString(16)}`,
					offset: more,
					instructionOffset,
					instructionCount,
				});
				assert.equal(instructions.length, instructionCount);
				for (const [index, { address: text, presentationHint }] of instructions.entries()) {
					const before = instructions[index - 1];
					assert.match(text, /^0x(0|[1-9a-f][0-9a-f]*)$/);
					assert.ok(!before || BigInt(before.address) < BigInt(text), `${before?.address} is before ${text}`);
					assert.ok(BigInt(text) < top || presentationHint === "invalid");
				}
				const target = start + BigInt(more);
				if (instructionOffset <= 0 && -instructionOffset < instructionCount && target > 500n) {
					assert.equal(BigInt(instructions[-instructionOffset]?.address ?? 0), target);
				}
			}),
			{ seed: 2, numRuns: 200 },
		);
		client.assertValid();
	});

	it("shows the end of the address space as a part of the same rows, however it is come to", async () => {
		const client = await atEntry({ [path]: sum });
		const rows = async (memoryReference: string, instructionOffset: number) => {
			const asked = { memoryReference, instructionOffset, instructionCount: 8 };
			return (await client.request("disassemble", asked)).instructions.map((row) => row.address);
		};
		const last = await rows("0xffffffffffffffff", -4);
		assert.deepEqual([last[4], last[5]], ["0xffffffffffffffff", "0x10000000000000000"]);
		assert.deepEqual(await rows("0x10000000000000003", -8), last);
		assert.deepEqual(await rows("0xfffffffffffffff0", 11), last);
	});

	it("goes to the same rows through code, forwards and backwards", async () => {
		const client = await atEntry({ [path]: sum });
		const ask = async (memoryReference: string, instructionOffset: number) =>
			(await client.request("disassemble", { memoryReference, instructionOffset, instructionCount: 6 })).instructions;
		const whole = await ask("0x401000", 10);
		assert.equal(whole[0]?.instruction, "leave");
		assert.deepEqual(await ask(whole[3]?.address ?? "", -3), whole);
	});

	it("puts the target in the middle of what VS Code asks first", async () => {
		const client = await atEntry({ [path]: sum });
		const frame = await topFrame(client);
		const memoryReference = frame.instructionPointerReference ?? "";
		const { instructions } = await client.request("disassemble", {
			memoryReference,
			instructionOffset: -200,
			instructionCount: 400,
		});
		assert.equal(instructions[200]?.address, memoryReference);
		assert.equal(instructions[200]?.instruction, "mov edi, 0x3");
		assert.ok(instructions.slice(0, 100).every(({ presentationHint }) => presentationHint === "invalid"));
	});

	it("answers a view that has no reference yet", async () => {
		const client = await atEntry({ [path]: sum });
		const { instructions } = await client.request("disassemble", { memoryReference: "", instructionCount: 1 });
		assert.equal(instructions[0]?.instruction, "mov edi, 0x3");
	});
});

describe("memory", () => {
	it("is read and written anywhere, and says what cannot be read", async () => {
		const client = await atEntry({ [path]: sum });
		const cases: readonly [string, number, number, number][] = [
			["0x402000", 0, 16, 16],
			["0x402ffc", 0, 16, 4],
			["0x0", 0, 32, 0],
			["0xffffffffffffffff", 0, 32, 0],
			["0xffffffffffffffff", 2 ** 40, 8, 0],
			["0x402000", -0x402000, 8, 0],
		];
		for (const [memoryReference, offset, count, readable] of cases) {
			const { data = "", unreadableBytes = 0 } = await client.request("readMemory", { memoryReference, offset, count });
			assert.equal(Buffer.from(data, "base64").length, readable, memoryReference);
			assert.equal(unreadableBytes, count - readable, memoryReference);
		}
		client.assertValid();
	});

	it("is written in part where a client allows that", async () => {
		const client = await atEntry({ [path]: sum });
		const given = { memoryReference: "0x402ffe", data: "AQIDBA==" };
		assert.match(await client.refused("writeMemory", given), /the memory at 0x403000 is not mapped/);
		assert.match(await client.refused("writeMemory", { ...given, allowPartial: false }), /not mapped/);
		const partly = await client.request("writeMemory", { ...given, allowPartial: true });
		assert.deepEqual(partly, { offset: 0, bytesWritten: 2 });
		assert.deepEqual(await client.event("memory"), { memoryReference: "0x402ffe", offset: 0, count: 2 });
		const { data } = await client.request("readMemory", { memoryReference: "0x402ffe", count: 4 });
		assert.equal(data, "AQI=");
		const nowhere = { memoryReference: "0x500000", data: "AQ==", allowPartial: true };
		assert.match(await client.refused("writeMemory", nowhere), /not mapped/);
		client.assertValid();
	});

	it("announces every reference that was read, by the same string, whenever it may have changed", async () => {
		const client = await atEntry({ [path]: sum });
		await client.request("readMemory", { memoryReference: "0x402000", offset: 0, count: 64 });
		await client.request("readMemory", { memoryReference: "0x402000", offset: 64, count: 64 });
		const announced = { memoryReference: "0x402000", offset: 0, count: 128 };
		await move(client, "next");
		assert.deepEqual(await client.event("memory"), announced);
		await client.request("writeMemory", { memoryReference: "0x402000", data: "BwA=" });
		assert.deepEqual(await client.event("memory"), announced);
		await client.request("stackscope/seek", { step: 0 });
		assert.deepEqual(await client.event("memory"), announced);
		client.assertValid();
	});
});

describe("values", () => {
	it("keep all 64 bits wherever they go", async () => {
		const client = await atEntry({ [path]: sum });
		const numbers = fc.bigInt({ min: 0n, max: (1n << 64n) - 1n });
		await fc.assert(
			fc.asyncProperty(numbers, async (number) => {
				const text = `0x${number.toString(16)}`;
				const { id } = await topFrame(client);
				await client.request("setExpression", { expression: "r10", value: text, frameId: id });
				assert.equal(await value(client, "r10"), text);
				await client.request("setExpression", { expression: "qword ptr [total]", value: `${number}`, frameId: id });
				const { data } = await client.request("readMemory", { memoryReference: "0x402000", count: 8 });
				assert.equal(Buffer.from(data ?? "", "base64").readBigUInt64LE(), number);
			}),
			{ seed: 3, numRuns: 20 },
		);
		client.assertValid();
	});

	it("are announced when they have been edited, after the answer", async () => {
		const client = await atEntry({ [path]: sum });
		const { id } = await topFrame(client);
		await client.request("setExpression", { expression: "rcx", value: "5", frameId: id });
		assert.deepEqual(await client.event("invalidated"), { areas: ["variables"] });
		const answer = client.transcript.findIndex((line) => line.startsWith("← setExpression"));
		const event = client.transcript.findIndex((line) => line.startsWith("← invalidated"));
		assert.ok(answer < event);
	});
});

describe("names of files", () => {
	const names: readonly [string, string][] = [
		["/lesson/sum.s", "/lesson/sum.s"],
		["C:\\Lesson\\sum.s", "c:\\lesson\\sum.s"],
		["c:/Lesson/sum.s", "C:\\Lesson\\sum.s"],
		["vscode-test-web://mount/a%20b/sum.s", "vscode-test-web://mount/a%20b/sum.s"],
		["file:///lesson/sum.s", "/lesson/sum.s"],
	];
	for (const [launched, asked] of names) {
		it(`${launched} is found as ${asked}, and each is echoed as it came`, async () => {
			const client = await loaded({ [launched]: sum });
			const { breakpoints } = await client.request("setBreakpoints", {
				source: { path: asked },
				breakpoints: [{ line: sumLines.add }],
			});
			assert.equal(breakpoints[0]?.verified, true);
			assert.equal(breakpoints[0]?.source?.path, asked);
			await client.request("configurationDone");
			await client.event("stopped");
			assert.equal((await topFrame(client)).source?.path, launched);
			assert.deepEqual(
				(await client.request("loadedSources")).sources.map((source) => source.path),
				[launched],
			);
			client.assertValid();
		});
	}

	it("counts lines and columns from 0 for a client that does", async () => {
		const client = new Client(inlineSession({ [path]: sum }));
		await client.request("initialize", { adapterID: "x", linesStartAt1: false, columnsStartAt1: false });
		await client.request("launch", { program: path });
		const asked = { source: { path }, breakpoints: [{ line: sumLines.add - 1 }] };
		const { breakpoints } = await client.request("setBreakpoints", asked);
		assert.deepEqual([breakpoints[0]?.line, breakpoints[0]?.column], [sumLines.add - 1, undefined]);
		await client.request("configurationDone");
		await client.event("stopped");
		const { line, column } = await topFrame(client);
		assert.deepEqual([line, column], [sumLines.add - 1, 1]);
	});
});

describe("threads", () => {
	it("are announced when the program has begun to use another stack, and taken back before that", async () => {
		const fiber = `	.intel_syntax noprefix
	.bss
stack_b:	.skip 4096
	.text
	.globl _start
_start:	mov rbx, rsp
	lea rsp, stack_b[rip + 4096]
	push rbx
	pop rsp
	nop
`;
		const client = await atEntry({ "/lesson/fiber.s": fiber });
		assert.deepEqual(client.seen("thread"), [{ reason: "started", threadId: 1 }]);
		for (let steps = 0; steps < 3; steps++) {
			await move(client, "next");
		}
		assert.deepEqual(client.seen("thread"), [{ reason: "started", threadId: 2 }]);
		assert.equal((await client.request("threads")).threads.length, 2);
		await client.request("stackscope/seek", { step: 0 });
		await client.event("stopped");
		assert.deepEqual(client.seen("thread"), [{ reason: "exited", threadId: 2 }]);
		await client.request("stackscope/seek", { step: 3 });
		await client.event("stopped");
		client.seen("thread");
		await client.request("restart", {});
		await client.event("stopped");
		assert.deepEqual(client.seen("thread"), [{ reason: "exited", threadId: 2 }]);
		client.assertValid();
	});
});

describe("completions", () => {
	it("come in an order that clients keep", async () => {
		const client = await atEntry({ [path]: sum });
		const { targets } = await client.request("completions", { text: "r", column: 2 });
		const keys = targets.map(({ sortText = "" }) => sortText);
		assert.deepEqual([targets[0]?.label, targets[1]?.label], ["rax", "rcx"]);
		assert.deepEqual(keys, [...keys].sort());
		assert.equal(new Set(keys).size, targets.length);
	});
});

describe("a running program", () => {
	it("can be paused, gets new breakpoints, and is ended by disconnect", async () => {
		const client = await loaded({ "/lesson/endless.s": endless });
		await client.request("configurationDone");
		await sleep(20);
		await client.request("pause", { threadId: 1 });
		assert.equal((await client.event("stopped")).reason, "pause");
		await client.request("continue", { threadId: 1 });
		const source = { path: "/lesson/endless.s" };
		await client.request("setBreakpoints", { source, breakpoints: [{ line: 4 }] });
		assert.equal((await client.event("stopped")).reason, "breakpoint");
		await client.request("setBreakpoints", { source, breakpoints: [] });
		await client.request("continue", { threadId: 1 });
		await client.request("disconnect", {});
		client.assertValid();
	});

	it("answers a step before it reports the stop", async () => {
		const client = await atEntry({ [path]: sum });
		for (const command of ["next", "stepIn", "stepOut", "stepBack", "continue"] as const) {
			const from = client.transcript.length;
			await client.request(command, { threadId: 1 });
			await client.event(command === "continue" ? "terminated" : "stopped");
			const said = client.transcript.slice(from).map((line) => line.split(/[ :]/).slice(0, 2).join(" "));
			assert.equal(said[1], `← ${command}`);
		}
	});
});

describe("output", () => {
	it("is never printed twice, however often the past is visited", async () => {
		const client = await atLine({ [path]: sum }, sumLines.exit);
		for (let round = 0; round < 3; round++) {
			await client.request("stackscope/seek", { step: 3 });
			await client.event("stopped");
			await move(client, "continue");
		}
		const printed = client.seen("output").filter(({ category }) => category === "stdout");
		assert.deepEqual(
			printed.map(({ output }) => output),
			["done\n"],
		);
		client.assertValid();
	});

	it("says once that an edit in the past has made another future", async () => {
		const client = await atLine({ [path]: sum }, sumLines.exit);
		const told = async (step: number) => {
			await client.request("stackscope/seek", { step });
			await client.event("stopped");
			client.seen("output");
			const { id } = await topFrame(client);
			await client.request("setExpression", { expression: "r15", value: `${step}`, frameId: id });
			await client.event("invalidated");
			return client.seen("output").map(({ output }) => output);
		};
		const last = Number(BigInt(await value(client, "@step")));
		assert.deepEqual(await told(last), [], "there is no future yet");
		assert.deepEqual(await told(9), [`[edited at step 9: what happened after it, up to step ${last}, is forgotten]\n`]);
		assert.deepEqual(await told(3), []);
	});

	it("is printed again when an edit has made another history", async () => {
		const client = await atLine({ [path]: sum }, sumLines.exit);
		await client.request("stackscope/seek", { step: 3 });
		await client.event("stopped");
		const { id } = await topFrame(client);
		await client.request("setExpression", { expression: "r15", value: "1", frameId: id });
		await move(client, "continue");
		const printed = client.seen("output").filter(({ category }) => category === "stdout");
		assert.equal(printed.length, 2);
	});
});
