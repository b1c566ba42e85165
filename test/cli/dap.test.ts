// The same adapter over streams: the bundled command line on its standard
// streams and on a port, and what it does with bytes that are no messages.

import assert from "node:assert/strict";
import type { ChildProcess } from "node:child_process";
import path from "node:path";
import { Client } from "../adapter/client.ts";
import { move, topFrame } from "../adapter/conversation.ts";
import { echo, endless, sum, sumLines } from "../adapter/programs.ts";
import { socketWire, streamWire } from "../adapter/wires.ts";
import { buildStackscope, type Stackscope } from "./stackscope.ts";

describe("stackscope dap", () => {
	let stackscope: Stackscope;
	before(() => {
		stackscope = buildStackscope();
		stackscope.write("sum.s", sum);
		stackscope.write("endless.s", endless);
		stackscope.write("echo.s", echo);
		stackscope.write("input.txt", "typed before\n");
	});
	after(() => stackscope.remove());

	async function debugSum(client: Client): Promise<void> {
		const program = path.join(stackscope.folder, "sum.s");
		await client.request("initialize", { adapterID: "stackscope" });
		await client.request("launch", { program });
		await client.event("initialized");
		await client.request("setBreakpoints", { source: { path: program }, breakpoints: [{ line: sumLines.add }] });
		await client.request("configurationDone");
		await client.event("stopped");
		assert.equal((await topFrame(client)).line, sumLines.add);
		await move(client, "stepBack");
		await client.request("setBreakpoints", { source: { path: program }, breakpoints: [] });
		await client.request("continue", { threadId: 1 });
		assert.deepEqual(await client.event("exited"), { exitCode: 6 });
		await client.event("terminated");
		await client.request("disconnect", {});
		client.assertValid();
	}

	it("serves a whole session on standard input and output, and ends with it", async () => {
		const child = stackscope.start(["dap"]);
		await debugSum(clientOf(child));
		assert.equal(await statusOf(child), 0);
	});

	it("ends when its client goes away, even while a program runs", async () => {
		const child = stackscope.start(["dap"]);
		const client = clientOf(child);
		await client.request("initialize", { adapterID: "stackscope" });
		await client.request("launch", { program: path.join(stackscope.folder, "endless.s") });
		await client.request("configurationDone");
		child.stdin?.end();
		assert.equal(await statusOf(child), 0);
	});

	it("reads standard input of the program from a file", async () => {
		const child = stackscope.start(["dap"]);
		const client = clientOf(child);
		await client.request("initialize", { adapterID: "stackscope" });
		// Relative names are relative to where the adapter runs.
		await client.request("launch", { program: "echo.s", stdin: "input.txt" });
		await client.request("configurationDone");
		await client.event("terminated");
		const [printed] = client.seen("output");
		assert.equal(printed?.output, "typed before\n");
		await client.request("disconnect", {});
	});

	it("answers bytes that are no messages, and goes on", async () => {
		const child = stackscope.start(["dap"]);
		const client = clientOf(child);
		const refusals: string[] = [];
		for (const bytes of [
			"Content-Length: 5\r\n\r\nhello",
			"Content-Length: 4\r\n\r\nnull",
			"Content-Length: 2\r\n\r\n[]",
			"Content-Type: text\r\n\r\n",
			"Content-Length: -1\r\n\r\n",
		]) {
			refusals.push(String((await client.sendBytes(() => child.stdin?.write(bytes))).message));
		}
		for (const [index, pattern] of [
			/not JSON/,
			/must be a request/,
			/must be a request/,
			/no Content-Length/,
			/"-1"/,
		].entries()) {
			assert.match(refusals[index] ?? "", pattern);
		}
		await debugSum(client);
		assert.equal(await statusOf(child), 0);
	});

	it("serves several clients on a port", async () => {
		const child = stackscope.start(["dap", "--port", "0"]);
		const port = await new Promise<number>((resolve) => {
			child.stderr?.once("data", (chunk) => resolve(Number(/:(\d+)/.exec(String(chunk))?.[1])));
		});
		await Promise.all(
			[1, 2].map(async () => {
				const { wire, end } = socketWire(port);
				await debugSum(new Client(wire));
				end();
			}),
		);
		child.kill();
		await statusOf(child);
	});

	it("says when the port is taken", async () => {
		const first = stackscope.start(["dap", "--port", "0"]);
		const port = await new Promise<string>((resolve) => {
			first.stderr?.once("data", (chunk) => resolve(/:(\d+)/.exec(String(chunk))?.[1] ?? ""));
		});
		const { status, stderr } = stackscope.run(["dap", "--port", port]);
		first.kill();
		assert.match(stderr, /^cannot listen on port \d+: .*EADDRINUSE/);
		assert.equal(status, 1);
	});
});

function clientOf(child: ChildProcess): Client {
	const { stdin, stdout } = child;
	assert.ok(stdin && stdout);
	return new Client(streamWire(stdout, stdin));
}

function statusOf(child: ChildProcess): Promise<number | null> {
	return new Promise((resolve) => {
		if (child.exitCode !== null) {
			resolve(child.exitCode);
		} else {
			child.on("close", resolve);
		}
	});
}
