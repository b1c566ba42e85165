// Work that takes long, as a client is shown it: what is shown and when, and how
// it is given up.

import assert from "node:assert/strict";
import { PastProgress } from "../../src/adapter/pastProgress.ts";
import { Progress } from "../../src/adapter/progress.ts";
import type { PastWork } from "../../src/debugger/pastSearch.ts";
import type { Client } from "./client.ts";
import { atEntry, initialized, move } from "./conversation.ts";
import { sum } from "./programs.ts";

/** Counts to some ten million, then stops at line 6. */
const counting = `	.intel_syntax noprefix
	.globl _start
_start:	mov ecx, 10000000
again:	dec ecx
	jnz again
	int3
	nop
`;
const file = "/lesson/counting.s";

/** What is sent for some looks at work, each at its millisecond. */
function told(looks: readonly (readonly [number, PastWork | undefined])[]): string[] {
	const sent: string[] = [];
	const progress = new Progress((name, body) => {
		const { progressId = "", ...rest } = { ...(body as object) } as { progressId?: string };
		sent.push(`${name.replace("progress", "")} ${progressId} ${JSON.stringify(rest)}`);
	});
	let now = 0;
	const past = new PastProgress(
		progress,
		() => {},
		() => now,
	);
	for (const [at, work] of looks) {
		now = at;
		past.look(work);
	}
	past.end();
	return sent;
}

function searching(done: number): PastWork {
	return { kind: "searching", done };
}

/** Stands behind the count, with a breakpoint in it whose condition never holds. */
async function afterCount(supports: object): Promise<Client> {
	const client = await initialized({ [file]: counting }, supports);
	await client.request("launch", { program: file });
	await client.request("configurationDone");
	await client.event("stopped");
	await client.request("setBreakpoints", { source: { path: file }, breakpoints: [{ line: 4, condition: "rax == 1" }] });
	return client;
}

describe("progress", () => {
	it("is shown once work has gone on for half a second, by whole percents, and ended", () => {
		assert.deepEqual(
			told([
				[0, searching(0)],
				[400, searching(0.2)],
				[500, searching(0.25)],
				[530, searching(0.254)],
				[560, searching(0.5)],
				[590, undefined],
			]),
			[
				'Start work-1 {"title":"Searching backwards","cancellable":true}',
				'Update work-1 {"percentage":25}',
				'Update work-1 {"percentage":50}',
				"End work-1 {}",
			],
		);
	});

	it("is not shown of work that is done soon, however much there is of it", () => {
		assert.deepEqual(
			told([
				[0, searching(0)],
				[400, searching(0.9)],
				[430, undefined],
				[460, searching(0)],
				[900, searching(0.9)],
			]),
			[],
		);
	});

	it("is of each kind of work by itself", () => {
		const kinds = told([
			[0, { kind: "counting", done: 0 }],
			[600, { kind: "counting", done: 0.5 }],
			[630, searching(0)],
			[1200, searching(0.5)],
		]).map((line) => line.replace(/"cancellable".*/, ""));
		assert.deepEqual(kinds, [
			'Start work-1 {"title":"Counting earlier hits of breakpoints",',
			'Update work-1 {"percentage":50}',
			"End work-1 {}",
			'Start work-2 {"title":"Searching backwards",',
			'Update work-2 {"percentage":50}',
			"End work-2 {}",
		]);
	});

	it("of a search backwards is given up where the search has come to", async () => {
		const client = await afterCount({ supportsProgressReporting: true });
		await client.request("reverseContinue", { threadId: 1 });
		const { progressId, cancellable } = await client.event("progressStart");
		assert.equal(cancellable, true);
		await client.request("cancel", { progressId: "work-4711" });
		await client.request("cancel", { progressId });
		assert.equal((await client.event("stopped")).reason, "pause");
		assert.deepEqual(await client.event("progressEnd"), { progressId });
		const said = client.transcript.map((line) => line.split(/[ :]/)[1]);
		assert.ok(said.lastIndexOf("progressEnd") < said.lastIndexOf("stopped"));
		client.assertValid();
	});

	it("is no business of a client that has not asked for it", async () => {
		const client = await afterCount({});
		await client.request("reverseContinue", { threadId: 1 });
		await new Promise((resolve) => setTimeout(resolve, 700));
		await client.request("pause", { threadId: 1 });
		assert.equal((await client.event("stopped")).reason, "pause");
		assert.deepEqual(
			client.transcript.filter((line) => line.includes("progress")),
			[],
		);
	});

	it("of a step is none", async () => {
		const client = await atEntry({ "/lesson/sum.s": sum });
		await move(client, "next");
		await move(client, "stepBack");
		assert.deepEqual(
			client.transcript.filter((line) => line.startsWith("← progress")),
			[],
		);
	});

	it("tells that a long text is assembled, before it is, and of its end also when that fails", async () => {
		const long = `\t.intel_syntax noprefix\n\t.globl _start\n${`# ${"x".repeat(97)}\n`.repeat(10_100)}_start:\tnop\n`;
		const client = await initialized(
			{ "/lesson/long.s": long, "/lesson/wrong.s": `${long}\tmvo rax, 1\n` },
			{ supportsProgressReporting: true },
		);
		await client.refused("launch", { program: "/lesson/wrong.s" });
		await client.request("launch", { program: "/lesson/long.s", stopOnEntry: true });
		const said = client.transcript.flatMap(
			(line) => /^← (progress\w+|launch)(:.*"title":"[^"]*")?/.exec(line)?.[0] ?? [],
		);
		assert.deepEqual(said, [
			'← progressStart: {"progressId":"work-1","title":"Assembling wrong.s"',
			"← progressEnd",
			"← launch",
			'← progressStart: {"progressId":"work-2","title":"Assembling long.s"',
			"← progressEnd",
			"← launch",
		]);
		client.assertValid();
	});
});
