// Stepping into one of several calls of a line: which there are, what they are
// called, and where a step into one ends.

import assert from "node:assert/strict";
import type { Client } from "./client.ts";
import { atLine, loaded, move, topFrame } from "./conversation.ts";
import { steps, sum, sumLines } from "./programs.ts";

/** Line 7 calls through a register, line 8 twice and through memory; line 10 comes to its call in one case only. */
const calls = `	.intel_syntax noprefix
	.data
table:	.quad second
	.text
	.globl _start
_start:	lea rbx, first[rip]
	call rbx
	call first; call second; call table[rip]; call first
	xor eax, eax
	test eax, eax; jz past; call first; past: nop
	mov eax, 60
	xor edi, edi
	syscall
	.type first, @function
first:	inc eax
	ret
	.type second, @function
second:	dec eax
	ret
`;
const callsFile = "/lesson/calls.s";

async function targets(client: Client) {
	const { id } = await topFrame(client);
	return (await client.request("stepInTargets", { frameId: id })).targets;
}

async function labels(client: Client): Promise<string[]> {
	return (await targets(client)).map(({ label }) => label);
}

/** Steps into the target with a label; gives `function:line` where it ends. */
async function stepInto(client: Client, label: string, granularity?: "instruction"): Promise<string> {
	const target = (await targets(client)).find((candidate) => candidate.label === label);
	assert.ok(target, `there is no target ${label}`);
	await client.request("stepIn", { threadId: 1, targetId: target.id, ...(granularity && { granularity }) });
	assert.equal((await client.event("stopped")).reason, "step");
	const { name, line } = await topFrame(client);
	return `${name}:${line}`;
}

function atSource(line: number): Promise<Client> {
	return atLine(steps, line, { program: "/lesson/steps.s" });
}

describe("targets of a step into", () => {
	it("are promised", async () => {
		const client = await loaded({ "/lesson/sum.s": sum });
		const { supportsStepInTargetsRequest } = await client.request("initialize", { adapterID: "x" });
		assert.equal(supportsStepInTargetsRequest, true);
	});

	it("are none on a line without a call", async () => {
		assert.deepEqual(await targets(await atLine({ "/lesson/sum.s": sum }, sumLines.add)), []);
	});

	it("are the one call of an assembly line, with its place", async () => {
		const client = await atLine({ "/lesson/sum.s": sum }, sumLines.recursion);
		const [target, ...others] = await targets(client);
		assert.deepEqual([target?.label, target?.line, target?.column, others], ["sum", sumLines.recursion, 2, []]);
		assert.equal(await stepInto(client, "sum"), `sum:${sumLines.function}`);
		client.assertValid();
	});

	it("are those that can still be come to, with where calls through registers and memory go once they are next", async () => {
		const client = await atLine({ [callsFile]: calls }, 7);
		assert.deepEqual(await labels(client), ["first (call rbx)"]);
		assert.equal(await stepInto(client, "first (call rbx)"), "first:15");
		await move(client, "stepOut");
		const through = "call qword ptr [rip+table]";
		assert.deepEqual(await labels(client), ["first (call 1 of 2)", "second", through, "first (call 2 of 2)"]);
		await move(client, "next", "instruction");
		assert.deepEqual(await labels(client), ["second", through, "first"]);
		assert.equal(await stepInto(client, "second"), "second:18");
		await move(client, "stepOut");
		assert.deepEqual(await labels(client), [`second (${through})`, "first"]);
		await client.request("stackscope/seek", { step: 0 });
		await client.event("stopped");
		client.assertValid();
	});

	it("are gone to past the calls before them", async () => {
		const client = await atLine({ [callsFile]: calls }, 8);
		assert.equal(await stepInto(client, "call qword ptr [rip+table]"), "second:18");
		await move(client, "stepBack");
		assert.equal(await stepInto(client, "first (call 2 of 2)", "instruction"), "first:15");
		client.assertValid();
	});

	it("end the step like one over the line when they are not come to", async () => {
		const client = await atLine({ [callsFile]: calls }, 10);
		assert.equal(await stepInto(client, "first"), "_start:11");
	});

	it("are calls of the activation that the step began in, not of the one that it returns to", async () => {
		const recursive = `	.intel_syntax noprefix
	.globl _start
_start:	mov edi, 1
	call down
	mov eax, 60
	syscall
	.type down, @function
down:	test edi, edi
	jz out; dec edi; call down; call leaf; out: ret
	.type leaf, @function
leaf:	ret
`;
		const client = await atLine({ "/lesson/down.s": recursive }, 9);
		await move(client, "continue");
		assert.equal(await stepInto(client, "leaf"), "_start:5");
		client.assertValid();
	});

	it("stop at breakpoints on the way", async () => {
		const client = await atLine({ [callsFile]: calls }, 8);
		const chosen = (await targets(client)).find(({ label }) => label === "second");
		await client.request("setBreakpoints", { source: { path: callsFile }, breakpoints: [{ line: 15 }] });
		await client.request("stepIn", { threadId: 1, targetId: chosen?.id });
		assert.equal((await client.event("stopped")).reason, "breakpoint");
	});

	it("are all calls of a source's line, the library's too", async () => {
		const client = await atSource(22);
		assert.deepEqual(
			(await targets(client)).map(({ label, line }) => [label, line]),
			[
				["depth", undefined],
				["printf", undefined],
			],
		);
		assert.equal(await stepInto(client, "printf"), "printf:3");
		await move(client, "stepBack");
		client.assertValid();
	});

	it("are come to in a source without stopping in arguments' calls", async () => {
		const client = await atSource(22);
		assert.equal(await stepInto(client, "depth"), "depth:5");
		assert.deepEqual(await labels(client), ["depth"]);
		await move(client, "stepOut");
		assert.deepEqual(await labels(client), ["printf"]);
		client.assertValid();
	});

	it("are none of a frame that waits in a call, and refused when they are of another line", async () => {
		const client = await atLine({ "/lesson/sum.s": sum }, sumLines.recursion);
		const [target] = await targets(client);
		assert.equal(target?.label, "sum");
		const ofCaller = async () => {
			const { stackFrames } = await client.request("stackTrace", { threadId: 1 });
			return (await client.request("stepInTargets", { frameId: stackFrames[1]?.id ?? 0 })).targets;
		};
		assert.deepEqual(await ofCaller(), []);
		await move(client, "stepIn");
		assert.deepEqual(await ofCaller(), []);
		assert.match(await client.refused("stepIn", { threadId: 1, targetId: target?.id }), /there is no target/);
		assert.match(await client.refused("stepIn", { threadId: 1, targetId: 4711 }), /there is no target 4711/);
		assert.match(await client.refused("stepIn", { threadId: 9, targetId: target?.id }), /there is no thread 9/);
		await client.request("stepIn", { threadId: 1, targetId: 0 });
		await client.event("stopped");
	});
});
