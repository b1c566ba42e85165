// Whole sessions in the manner of editors other than VS Code: which requests they
// send, in which order, with which arguments, and what they make of the answers.
// The names say what is different, not whose manner it is.

import assert from "node:assert/strict";
import type { DebugProtocol } from "@vscode/debugprotocol";
import { Client } from "./client.ts";
import { fault, sum, sumLines } from "./programs.ts";
import { inlineSession } from "./wires.ts";

const path = "/lesson/sum.s";
const greeting = `	.globl main
	.text
main:	subq $8, %rsp
	call puts
	addq $8, %rsp
	ret
`;

/** Breakpoints in both forms at once. */
function breakpointsAt(file: string, lines: readonly number[]) {
	return {
		source: { name: file.split("/").at(-1), path: file },
		breakpoints: lines.map((line) => ({ line })),
		sourceModified: false,
		lines: [...lines],
	};
}

describe("an editor that configures when it hears `initialized`, and asks for a stack only by its thread", () => {
	async function started(files: Readonly<Record<string, string>>, lines: readonly number[]): Promise<Client> {
		const client = new Client(inlineSession(files));
		const [file = ""] = Object.keys(files);
		const body = await client.request("initialize", {
			clientID: "vscode",
			clientName: "Visual Studio Code",
			adapterID: "stackscope",
			pathFormat: "path",
			linesStartAt1: true,
			columnsStartAt1: true,
			supportsVariableType: true,
			supportsVariablePaging: true,
			supportsRunInTerminalRequest: true,
			locale: "en-us",
		});
		const launched = client.ask("launch", { type: "stackscope", request: "launch", name: "lesson", program: file });
		await client.event("initialized");
		if (lines.length > 0) {
			const answer = await client.request("setBreakpoints", breakpointsAt(file, lines));
			assert.deepEqual(
				answer.breakpoints.map(({ verified, line }) => [verified, line]),
				lines.map((line) => [true, line]),
			);
			const filters = (body.exceptionBreakpointFilters ?? []).flatMap((item) => (item.default ? [item.filter] : []));
			await client.request("setExceptionBreakpoints", { filters });
		}
		await client.request("configurationDone");
		assert.ok((await launched).success);
		return client;
	}

	/** What it does at each stop. */
	async function frames(client: Client, threadId: number): Promise<DebugProtocol.StackFrame[]> {
		return (await client.request("stackTrace", { threadId })).stackFrames;
	}

	it("steps, looks and leaves", async () => {
		const client = await started({ [path]: sum }, [sumLines.recursion]);
		const { threadId } = await client.event("thread");
		assert.deepEqual(
			(await client.request("threads")).threads.map(({ id }) => id),
			[threadId],
		);
		assert.equal((await client.event("stopped")).threadId, threadId);
		const [top] = await frames(client, threadId);
		assert.deepEqual([top?.name, top?.line, top?.source?.path], ["sum", sumLines.recursion, path]);
		const { scopes } = await client.request("scopes", { frameId: top?.id ?? 0 });
		const [locals] = scopes;
		const { variables } = await client.request("variables", { variablesReference: locals?.variablesReference ?? 0 });
		assert.deepEqual(
			variables.map(({ name, value }) => [name, value]),
			[["count", "3"]],
		);
		const hovered = await client.request("evaluate", { expression: "count", frameId: top?.id, context: "hover" });
		assert.equal(hovered.result, "3");
		for (const command of ["stepIn", "next", "stepOut"] as const) {
			await client.request(command, { threadId });
			await client.event("stopped");
			assert.ok((await frames(client, threadId)).length > 0);
		}
		await client.request("disconnect", { restart: false });
		client.assertValid();
	});

	it("shows what happened at a fault", async () => {
		const client = await started({ "/lesson/fault.s": fault }, [5]);
		const { threadId = 0 } = await client.event("stopped");
		await client.request("continue", { threadId });
		assert.equal((await client.event("stopped")).reason, "exception");
		const [stack, info] = await Promise.all([
			client.ask("stackTrace", { threadId }),
			client.ask("exceptionInfo", { threadId }),
		]);
		assert.equal(stack.body.stackFrames[0].line, 5);
		assert.deepEqual([info.body.exceptionId, typeof info.body.description], ["divide error", "string"]);
		client.assertValid();
	});

	it("runs a program without a breakpoint, and ends at `exited`", async () => {
		const client = await started({ [path]: sum }, []);
		assert.deepEqual(await client.event("exited"), { exitCode: 6 });
		const printed = client.seen("output").filter(({ category }) => category === "stdout");
		assert.equal(printed.map(({ output }) => output).join(""), "done\n");
		client.assertValid();
	});

	it("gets code without a file by its number alone", async () => {
		const client = await started({ "/lesson/greeting.s": greeting }, [4]);
		const { threadId = 0 } = await client.event("stopped");
		await client.request("stepIn", { threadId, granularity: "instruction" });
		await client.event("stopped");
		const [top] = await frames(client, threadId);
		assert.equal(top?.source?.path, undefined);
		const { content } = await client.request("source", { sourceReference: top?.source?.sourceReference ?? 0 });
		assert.match(content.split("\n")[(top?.line ?? 0) - 1] ?? "", /syscall/);
		client.assertValid();
	});
});

describe("an editor that asks for the threads at each stop, and for all scopes at once", () => {
	async function started(noDebug: boolean): Promise<Client> {
		const client = new Client(inlineSession({ [path]: sum }));
		const body = await client.request("initialize", {
			clientID: "x",
			clientName: "X",
			adapterID: "stackscope",
			pathFormat: "path",
			supportsVariableType: true,
			supportsVariablePaging: false,
			linesStartAt1: true,
			columnsStartAt1: true,
			supportsStartDebuggingRequest: true,
		});
		const launched = client.ask("launch", { type: "stackscope", program: path, noDebug });
		await client.event("initialized");
		if (!noDebug) {
			await client.request("setBreakpoints", breakpointsAt(path, [sumLines.recursion]));
			const filters = (body.exceptionBreakpointFilters ?? []).map(({ filter }) => filter);
			await client.request("setExceptionBreakpoints", { filters });
			assert.equal(body.supportsDisassembleRequest, true);
			await client.request("setInstructionBreakpoints", { breakpoints: [] });
		}
		assert.ok((await client.ask("configurationDone", {})).success);
		assert.ok((await launched).success);
		assert.equal((await client.request("threads")).threads[0]?.id, 1);
		return client;
	}

	async function stoppedFrame(client: Client): Promise<DebugProtocol.StackFrame> {
		const { threadId = 0 } = await client.event("stopped");
		const { threads } = await client.request("threads");
		assert.ok(threads.some(({ id }) => id === threadId));
		const [frame] = (await client.request("stackTrace", { threadId })).stackFrames;
		return frame ?? assert.fail("there is no frame");
	}

	it("sees all variables, changes one, and looks at the code", async () => {
		const client = await started(false);
		const frame = await stoppedFrame(client);
		const { scopes } = await client.request("scopes", { frameId: frame.id });
		const answers = await Promise.all(
			scopes.map(({ variablesReference }) => client.request("variables", { variablesReference })),
		);
		assert.deepEqual(
			answers.map(({ variables }) => variables.length),
			scopes.map(({ namedVariables }) => namedVariables),
		);
		const registers = scopes.find(({ name }) => name === "Registers")?.variablesReference ?? 0;
		const set = { name: "rdi", variablesReference: registers, value: "1", format: {} };
		assert.equal((await client.request("setVariable", set)).value, "0x1");
		const completed = { text: "rd", line: 1, column: 3, frameId: frame.id };
		assert.ok((await client.request("completions", completed)).targets.some(({ label }) => label === "rdi"));
		const memoryReference = frame.instructionPointerReference ?? "";
		const { instructions } = await client.request("disassemble", {
			memoryReference,
			offset: 0,
			instructionOffset: -50,
			instructionCount: 100,
			resolveSymbols: true,
		});
		assert.deepEqual([instructions.length, instructions[50]?.address], [100, memoryReference]);
		client.assertValid();
	});

	it("chooses what to step into, runs to a line with a breakpoint for once, and terminates", async () => {
		const client = await started(false);
		const { id } = await stoppedFrame(client);
		const [target] = (await client.request("stepInTargets", { frameId: id })).targets;
		assert.equal(target?.label, "sum");
		await client.request("stepIn", { threadId: 1, targetId: target?.id });
		assert.equal((await stoppedFrame(client)).line, sumLines.function);
		await client.request("setBreakpoints", breakpointsAt(path, [sumLines.recursion, sumLines.slotStore]));
		await client.request("continue", { threadId: 1 });
		assert.equal((await stoppedFrame(client)).line, sumLines.slotStore);
		await client.request("setBreakpoints", breakpointsAt(path, [sumLines.recursion]));
		await client.request("terminate", {});
		await client.event("terminated");
		client.assertValid();
	});

	it("runs without debugging, with nothing configured", async () => {
		const client = await started(true);
		await client.event("terminated");
		assert.deepEqual(client.seen("stopped"), []);
		client.assertValid();
	});
});
