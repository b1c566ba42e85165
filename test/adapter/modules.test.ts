// Modules: the program and the C library, and which of them a frame is in.

import assert from "node:assert/strict";
import { atEntry, atLine, initialized, move } from "./conversation.ts";
import { sum } from "./programs.ts";

const greeting = `	.intel_syntax noprefix
	.data
text:	.asciz "hello"
	.text
	.globl main
main:	sub rsp, 8
	lea rdi, text[rip]
	call puts
	add rsp, 8
	ret
`;
const file = "/lesson/greeting.s";

describe("modules", () => {
	it("are the program alone where it uses no library", async () => {
		const client = await atEntry({ "/lesson/sum.s": sum });
		const { modules, totalModules } = await client.request("modules", {});
		const [program] = modules;
		assert.deepEqual([modules.length, totalModules], [1, 1]);
		assert.deepEqual(
			[program?.name, program?.path, program?.isUserCode, program?.symbolStatus, program?.addressRange],
			["sum", "/lesson/sum.s", true, "symbols of sum.s", "0x401000-0x40200d"],
		);
		assert.deepEqual(client.seen("module"), [{ reason: "new", module: program }]);
		client.assertValid();
	});

	it("are the C library too where it is used, and are given by page", async () => {
		const client = await atEntry({ [file]: greeting });
		const { modules } = await client.request("modules", {});
		assert.deepEqual(
			modules.map(({ name, isUserCode }) => [name, isUserCode]),
			[
				["greeting", true],
				["C library", false],
			],
		);
		assert.deepEqual(await client.request("modules", { startModule: 1, moduleCount: 5 }), {
			modules: modules.slice(1),
			totalModules: 2,
		});
		assert.deepEqual((await client.request("modules", { moduleCount: 1 })).modules, modules.slice(0, 1));
		assert.deepEqual((await client.request("modules", { startModule: 7 })).modules, []);
		client.assertValid();
	});

	it("are named by frames", async () => {
		const client = await atLine({ [file]: greeting }, 8);
		await move(client, "stepIn", "instruction");
		const { stackFrames } = await client.request("stackTrace", { threadId: 1 });
		assert.deepEqual(
			stackFrames.map(({ name, moduleId }) => [name, moduleId]),
			[
				["puts", "library"],
				["main", "program"],
				["_start", "program"],
			],
		);
		const { modules } = await client.request("modules", {});
		assert.deepEqual(
			modules.map(({ id }) => id),
			["program", "library"],
		);
		client.assertValid();
	});

	it("change with a restart", async () => {
		const client = await atEntry({ [file]: greeting, "/lesson/sum.s": sum }, { program: file });
		client.seen("module");
		const told = async (program: string) => {
			await client.ask("restart", { arguments: { program, stopOnEntry: true } }, false);
			await client.event("stopped");
			return client.seen("module").map(({ reason, module }) => `${reason} ${module.name}`);
		};
		assert.deepEqual(await told("/lesson/sum.s"), ["changed sum", "removed C library"]);
		assert.deepEqual(await told(file), ["changed greeting", "new C library"]);
		client.assertValid();
	});

	it("are none before a launch", async () => {
		const client = await initialized({ "/lesson/sum.s": sum });
		assert.deepEqual(await client.request("modules", {}), { modules: [], totalModules: 0 });
		const { supportsModulesRequest } = await client.request("initialize", { adapterID: "x" });
		assert.equal(supportsModulesRequest, true);
	});
});
