// Instructions typed in the console: done as edits where the program stands, in
// whichever dialect they are written.

import assert from "node:assert/strict";
import type { Client } from "./client.ts";
import { atEntry, atLine, move, topFrame, value } from "./conversation.ts";
import { sum, sumLines } from "./programs.ts";

const file = "/lesson/sum.s";

async function typed(client: Client, expression: string): Promise<string> {
	const { id } = await topFrame(client);
	const answer = await client.ask("evaluate", { expression, frameId: id, context: "repl" });
	return answer.success ? answer.body.result : `refused: ${answer.message}`;
}

describe("an instruction typed in the console", () => {
	it("does what it does in a program, and says what that was", async () => {
		const client = await atEntry({ [file]: sum });
		const before = BigInt(await value(client, "rsp"));
		assert.match(await typed(client, "push 5"), /^the 8 bytes at 0x\w+ ← 5; rsp ← 0x\w+ = 0x\w+ − 8$/);
		assert.equal(BigInt(await value(client, "rsp")), before - 8n);
		assert.equal(await value(client, "[rsp]"), "5");
		assert.equal(await typed(client, "pop rcx").then(() => value(client, "rcx")), "0x5");
		await typed(client, "sub rcx, 5");
		assert.deepEqual([await value(client, "rcx"), await value(client, "zf")], ["0x0", "1"]);
		assert.equal(await value(client, "rip"), `0x401021 (_start)`);
		client.assertValid();
	});

	it("knows the program's names, in each dialect", async () => {
		const client = await atEntry({ [file]: sum });
		await typed(client, "mov qword ptr total[rip], 7");
		for (const text of ["mov rbx, total", "mov rbx, [rel total]", "movq total(%rip), %rbx"]) {
			await typed(client, "xor ebx, ebx");
			assert.equal(await typed(client, text), "rbx ← 7, the 8 bytes at total (0x402000)", text);
			assert.equal(await value(client, "rbx"), "0x7", text);
		}
		assert.equal(await typed(client, "lea rdi, text[rip]"), "rdi ← 0x402008 (text)");
		assert.equal(await typed(client, "pushq $6"), await typed(client, "pop rax").then(() => typed(client, "push 6")));
		await typed(client, "movq xmm1, rdi");
		assert.equal(await value(client, "xmm1"), "0x402008");
		client.assertValid();
	});

	it("is an edit: the future is another, and going back before it and on again repeats it", async () => {
		const client = await atLine({ [file]: sum }, sumLines.total);
		await client.request("setBreakpoints", { source: { path: file }, breakpoints: [] });
		assert.equal(await value(client, "rax"), "0x6");
		await typed(client, "inc rax");
		assert.equal((await client.event("invalidated")).areas?.[0], "variables");
		await move(client, "stepBack");
		await move(client, "next");
		assert.equal(await value(client, "rax"), "0x7");
		await client.request("continue", { threadId: 1 });
		assert.deepEqual(await client.event("exited"), { exitCode: 7 });
		client.assertValid();
	});

	it("is refused where it goes elsewhere, faults, or cannot be read", async () => {
		const client = await atEntry({ [file]: sum });
		const cases: readonly [string, RegExp][] = [
			["call sum", /`call` may go elsewhere/],
			["jmp sum", /`jmp` may go elsewhere/],
			["ret", /`ret` may go elsewhere/],
			["syscall", /`syscall` may go elsewhere/],
			["rep movsb", /what is repeated is not done here/],
			["div ecx", /this would be a fault: divide error/],
			["mov dword ptr [0], 5", /the memory at 0x0 is not mapped/],
			["mov byte ptr [_start], 1", /the memory at 0x401021 may not be written/],
			["mov eax, [0]", /this would be a fault: .*cannot be read/],
			["xor eax", /`xor` takes 2 operands/],
			["mov eax, nowhere", /`nowhere` is not defined/],
			["mov eax, 1\ninc eax", /this is not one instruction/],
			["mov eax, 1; .rept 100000; nop; .endr", /this is not one instruction/],
		];
		const rip = await value(client, "rip");
		for (const [text, message] of cases) {
			const answer = await typed(client, text);
			assert.match(answer, /^refused: /, text);
			assert.match(answer, message, text);
		}
		assert.deepEqual([await value(client, "rip"), await value(client, "rax")], [rip, "0x0"]);
		client.assertValid();
	});

	it("is done only where the program stands, and only when it is typed there", async () => {
		const client = await atLine({ [file]: sum }, sumLines.slotStore);
		const { stackFrames } = await client.request("stackTrace", { threadId: 1 });
		const outer = { expression: "push 5", frameId: stackFrames[1]?.id, context: "repl" };
		assert.match(await client.refused("evaluate", outer), /in the innermost frame/);
		await client.refused("evaluate", { expression: "push 5", frameId: stackFrames[0]?.id, context: "watch" });
		client.assertValid();
	});

	it("is none where the program has a name like it, or an expression is meant", async () => {
		const text = sum.replace("total:", "test:\t.quad 3\ntotal:");
		const client = await atEntry({ [file]: text });
		assert.equal(await typed(client, "test"), "3");
		assert.equal(await typed(client, "rax + 2"), "0x2");
		assert.equal(await typed(client, "rax = 4"), "0x4");
	});
});
