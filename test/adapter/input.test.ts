// Programs that wait for input, from a file and from what is typed.

import assert from "node:assert/strict";
import type { Client } from "./client.ts";
import { atEntry, atLine, loaded, move, topFrame, value } from "./conversation.ts";
import { echo, endless } from "./programs.ts";

const path = "/lesson/echo.s";
const texts = { [path]: echo };
/** The lines of `echo` after the read, and its call. */
const afterRead = 15;

describe("input", () => {
	it("can be typed when the program asks for it, and a run goes on", async () => {
		const client = await started();
		await client.request("evaluate", { expression: "one two", context: "repl" });
		await client.event("terminated");
		assert.deepEqual(printed(client), ["one two\n"]);
		assert.deepEqual(await client.event("exited"), { exitCode: 8 });
		client.assertValid();
	});

	it("ends with ^D", async () => {
		const client = await started();
		await client.request("evaluate", { expression: "^D", context: "repl" });
		assert.deepEqual(await client.event("exited"), { exitCode: 0 });
	});

	it("comes from a file, and is not waited for", async () => {
		const client = await loaded(
			{ ...texts, "/lesson/in.txt": "from a file" },
			{ program: path, stdin: "/lesson/in.txt" },
		);
		await client.request("configurationDone");
		await client.event("terminated");
		assert.deepEqual(printed(client), ["from a file"]);
	});

	it("can be waited for in a pause, and be typed later", async () => {
		const client = await started();
		await client.request("pause", { threadId: 1 });
		const stop = await client.event("stopped");
		assert.deepEqual([stop.reason, stop.text], ["pause", "waiting for input"]);
		assert.equal((await topFrame(client)).line, afterRead - 1);
		await client.request("continue", { threadId: 1 });
		await client.event("output");
		await client.request("evaluate", { expression: "late", context: "repl" });
		await client.event("terminated");
		assert.deepEqual(printed(client), ["late\n"]);
		client.assertValid();
	});

	it("is read again after an edit before it", async () => {
		const settings = { program: path, stdin: "/lesson/in.txt" };
		const client = await atLine({ ...texts, "/lesson/in.txt": "abcdef" }, afterRead, settings);
		assert.equal(await value(client, "rax"), "0x6");
		await client.request("stackscope/seek", { step: 3 });
		await client.event("stopped");
		const { id } = await topFrame(client);
		await client.request("setExpression", { expression: "r8", value: "1", frameId: id });
		await move(client, "continue");
		assert.equal(await value(client, "rax"), "0x6");
		client.assertValid();
	});

	it("that is not asked for is an expression", async () => {
		const client = await atEntry(texts);
		const { id } = await topFrame(client);
		const { result } = await client.request("evaluate", { expression: "1 + 2", context: "repl", frameId: id });
		assert.equal(result, "3");
	});
});

describe("restart", () => {
	it("works while the program waits, runs, or has just begun", async () => {
		const client = await started();
		await client.request("restart", {});
		await client.event("output");
		await client.request("evaluate", { expression: "again", context: "repl" });
		await client.event("terminated");
		assert.deepEqual(printed(client), ["again\n"]);

		const busy = await loaded({ "/lesson/endless.s": endless });
		await busy.request("configurationDone");
		await busy.request("restart", {});
		await busy.request("pause", { threadId: 1 });
		assert.equal((await busy.event("stopped")).reason, "pause");
		busy.assertValid();
	});

	it("never lets the revision fall", async () => {
		const client = await atEntry(texts);
		await move(client, "stepIn");
		const before = (await client.request("stackscope/stack", {})).revision;
		await client.request("restart", {});
		await client.event("stopped");
		const after = (await client.request("stackscope/stack", {})).revision;
		assert.ok(after > before, `${after} is not after ${before}`);
		client.assertValid();
	});

	it("keeps the program when the new text does not assemble", async () => {
		const files: Record<string, string> = { [path]: echo };
		const client = await atEntry(files);
		files[path] = "\tmvo\n";
		assert.match(await client.refused("restart", {}), /^\/lesson\/echo\.s:1:2: /);
		assert.equal((await topFrame(client)).line, 6);
	});
});

/** A client whose program has been started and asks for input. */
async function started(): Promise<Client> {
	const client = await loaded(texts);
	await client.request("configurationDone");
	const { output } = await client.event("output");
	assert.match(output, /waits for input/);
	return client;
}

function printed(client: Client): string[] {
	const outputs = client.seen("output").filter(({ category }) => category === "stdout");
	return outputs.map(({ output }) => output);
}
