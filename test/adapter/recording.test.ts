// Runs that are recorded in one session and opened in another, which has none of the
// files, another clock and other chance: every step must be there again.

import assert from "node:assert/strict";
import type { Client } from "./client.ts";
import { atEntry, atLine, initialized, loaded, move, type Texts, topFrame, value } from "./conversation.ts";
import { copyFile, copyFileLines, endless, sum, sumLines } from "./programs.ts";

const path = "/lesson/sum.s";
const file = "/mail/run.stackscope";

/** Reads what is typed, the time and random bytes into memory; stands at the end. */
const asking = `	.intel_syntax noprefix
	.bss
typed:	.skip 16
time:	.skip 16
chance:	.skip 16
	.text
	.globl _start
_start:	xor eax, eax
	xor edi, edi
	lea rsi, typed[rip]
	mov edx, 16
	syscall
	mov eax, 228
	xor edi, edi
	lea rsi, time[rip]
	syscall
	mov eax, 318
	lea rdi, chance[rip]
	mov esi, 16
	xor edx, edx
	syscall
	nop
	jmp _start
`;
const askingEnd = 22;

/** What a compiler makes of `lines.c`. */
const compiled = `	.intel_syntax noprefix
	.file 1 "lines.c"
	.text
	.globl _start
_start:	.loc 1 2
	mov edi, 3
	mov eax, 60
	syscall
`;

/** Reads three bytes, and three more. */
const readingTwice = `	.intel_syntax noprefix
	.bss
typed:	.skip 16
	.text
	.globl _start
_start:	xor edi, edi
	lea rsi, typed[rip]
	mov edx, 3
	syscall
	nop
	xor eax, eax
	syscall
	nop
`;

async function recordingOf(client: Client): Promise<string> {
	const { recording } = await client.request("stackscope/recording", {});
	client.assertValid();
	return recording;
}

/** A client that has opened a recording, and stands where it stood. */
async function opened(recording: string, texts: Texts = {}, settings: object = {}): Promise<Client> {
	const client = await initialized({ ...texts, [file]: recording });
	const attached = client.ask("attach", { recording: file, ...settings });
	await client.event("initialized");
	await client.request("configurationDone");
	assert.ok((await attached).success);
	await client.event("stopped");
	return client;
}

async function refusal(recording: string): Promise<string> {
	const client = await initialized({ [file]: recording });
	const answer = await client.ask("attach", { recording: file }, false);
	assert.equal(answer.success, false);
	client.assertValid();
	return answer.message ?? "";
}

/** A recorded run of `sum`, with a part of its JSON changed. */
async function changed(change: (recording: Record<string, unknown>) => void): Promise<string> {
	const client = await atLine({ [path]: sum }, sumLines.add);
	const parsed = JSON.parse(await recordingOf(client));
	change(parsed);
	return JSON.stringify(parsed);
}

const expressions = ["@step", "rip", "rsp", "rax", "rbx", "qword ptr [rsp]"];
const values = (client: Client, names = expressions) => Promise.all(names.map((name) => value(client, name)));

describe("a recording", () => {
	it("stands where its run stood, and goes on and back from there", async () => {
		const client = await atLine({ [path]: sum }, sumLines.add);
		await move(client, "stepBack");
		await client.request("setBreakpoints", { source: { path }, breakpoints: [] });
		const again = await opened(await recordingOf(client));
		assert.deepEqual(await values(again), await values(client));
		for (const command of ["next", "stepBack", "stepOut", "stepIn", "reverseContinue"] as const) {
			await move(client, command);
			await move(again, command);
			assert.deepEqual(await values(again), await values(client), command);
		}
		again.assertValid();
	});

	it("knows the future that its run had reached", async () => {
		const client = await atLine({ [path]: sum }, sumLines.result);
		const steps = await value(client, "@step");
		await client.request("setBreakpoints", { source: { path }, breakpoints: [] });
		await move(client, "reverseContinue");
		const again = await opened(await recordingOf(client));
		await again.request("stackscope/seek", { step: Number.MAX_SAFE_INTEGER });
		await again.event("stopped");
		assert.equal(await value(again, "@step"), steps);
	});

	it("has what was typed, the time and chance as they were", async () => {
		const client = await loaded({ "/a.s": asking });
		await client.request("setBreakpoints", { source: { path: "/a.s" }, breakpoints: [{ line: askingEnd }] });
		await client.request("configurationDone");
		await client.event("stackscope/waiting");
		await client.request("evaluate", { expression: "some words", context: "repl" });
		await client.event("stopped");
		const names = ["[typed], s", "qword ptr [time]", "qword ptr [time+8]", "qword ptr [chance]"];
		const again = await opened(await recordingOf(client));
		assert.deepEqual(await values(again, names), await values(client, names));
		assert.notEqual(await value(again, "qword ptr [chance]"), "0x0");
	});

	it("has the files that its program read", async () => {
		const copy = { "/lesson/copy.s": copyFile, "/lesson/notes.txt": "some notes" };
		const client = await atLine(copy, copyFileLines.exit, { program: "/lesson/copy.s" });
		const again = await opened(await recordingOf(client));
		assert.equal(await value(again, "rbx"), "0xa");
	});

	it("has its input go on behind what its run has read", async () => {
		const client = await atLine({ "/a.s": readingTwice, "/in.txt": "abcdef" }, 10, {
			program: "/a.s",
			stdin: "/in.txt",
		});
		const again = await opened(await recordingOf(client));
		assert.equal(await value(again, "[typed], s"), '"abc"');
		await again.request("setBreakpoints", { source: { path: "/a.s" }, breakpoints: [{ line: 13 }] });
		await move(again, "continue");
		assert.equal(await value(again, "[typed], s"), '"def"');
	});

	it("has the edits of its run, those before the first step too", async () => {
		const client = await atEntry({ [path]: sum });
		await client.request("setVariable", { variablesReference: await registers(client), name: "r12", value: "77" });
		await move(client, "next");
		await client.request("evaluate", { expression: "xmm1 = 5", context: "repl" });
		await client.request("evaluate", { expression: "qword ptr [total] = 5", context: "repl" });
		await move(client, "next");
		const names = ["r12", "xmm1", "qword ptr [total]"];
		const again = await opened(await recordingOf(client));
		assert.deepEqual(await values(again, names), await values(client, names));
		await move(again, "reverseContinue");
		assert.equal(await value(again, "r12"), "0x4d");
	});

	it("is that of a recording once more", async () => {
		const client = await atLine({ [path]: sum }, sumLines.add);
		const recording = await recordingOf(client);
		const again = await opened(recording);
		assert.deepEqual(JSON.parse(await recordingOf(again)), JSON.parse(recording));
	});

	it("is shown in the text that its client asks for", async () => {
		const lines = "/lesson/lines.s";
		const texts = { [lines]: compiled, "/lesson/lines.c": "int main() {\n\treturn 3;\n}\n" };
		const recording = await recordingOf(await atEntry(texts, { program: lines }));
		for (const [view, name] of [
			["source", "lines.c"],
			["assembly", "lines.s"],
		]) {
			const client = await opened(recording, {}, { view });
			assert.equal((await topFrame(client)).source?.name, name);
			client.assertValid();
		}
	});

	it("begins again where it stood", async () => {
		const client = await opened(await recordingOf(await atLine({ [path]: sum }, sumLines.add)));
		const before = await values(client);
		await move(client, "next");
		await client.request("restart", {});
		await client.event("stopped");
		assert.deepEqual(await values(client), before);
	});

	it("gives the text of its program where the client has no such file, or another", async () => {
		const recording = await recordingOf(await atLine({ [path]: sum }, sumLines.add));
		const others: readonly Texts[] = [{}, { [path]: `${sum}\n# changed` }];
		for (const texts of others) {
			const client = await opened(recording, texts);
			const { source } = await topFrame(client);
			const sourceReference = source?.sourceReference ?? 0;
			assert.ok(sourceReference > 0);
			assert.equal((await client.request("source", { sourceReference })).content, sum);
			client.assertValid();
		}
		const { source } = await topFrame(await opened(recording, { [path]: sum }));
		assert.deepEqual([source?.path, source?.sourceReference], [path, undefined]);
	});

	it("is not made while the program runs, or before there is one", async () => {
		const client = await loaded({ "/endless.s": endless });
		await client.request("configurationDone");
		assert.match((await client.ask("stackscope/recording", {}, false)).message ?? "", /running/);
		await client.request("pause", { threadId: 1 });
		await client.event("stopped");
		await recordingOf(client);
		const early = await initialized({});
		assert.match((await early.ask("stackscope/recording", {}, false)).message ?? "", /launched/);
	});
});

/** The reference of the registers' scope at this stop. */
async function registers(client: Client): Promise<number> {
	const { scopes } = await client.request("scopes", { frameId: (await topFrame(client)).id });
	return scopes.find(({ name }) => name === "Registers")?.variablesReference ?? 0;
}

describe("a recording of a run that is said to be very long", () => {
	const long = async (): Promise<string> => {
		const client = await atEntry({ "/endless.s": endless });
		return JSON.stringify({ ...JSON.parse(await recordingOf(client)), lastStep: Number.MAX_SAFE_INTEGER });
	};

	it("can be given up while it is repeated", async () => {
		const client = await initialized({ [file]: await long() });
		const attached = client.ask("attach", { recording: file }, false);
		const { progressId, cancellable } = await client.event("progressStart");
		assert.ok(cancellable);
		await client.request("cancel", { progressId });
		assert.match((await attached).message ?? "", /was given up at step \d+ of 9007199254740991/);
		await client.event("progressEnd");
		client.assertValid();
	});

	it("is not repeated for a client that is gone", async () => {
		const client = await initialized({ [file]: await long() });
		const attached = client.ask("attach", { recording: file }, false);
		await client.event("progressStart");
		await client.request("disconnect", {});
		assert.equal((await attached).success, false);
	});
});

describe("a recording that cannot be opened", () => {
	it("is named, with what is wrong", async () => {
		assert.match(await refusal("not JSON"), /run\.stackscope is no recording that can be opened: it is no JSON/);
		assert.match(await refusal("{}"), /`recording\.format` must be "stackscope recording"/);
		const client = await initialized({});
		const missing = await client.ask("attach", { recording: file }, false);
		assert.match(missing.message ?? "", /cannot read \/mail\/run\.stackscope/);
		assert.match((await client.ask("attach", { recording: 7 }, false)).message ?? "", /`recording` must be a string/);
	});

	const changes: readonly (readonly [string, (recording: Record<string, unknown>) => void, RegExp])[] = [
		[
			"a later version",
			(it) => Object.assign(it, { version: 2 }),
			/it is of version 2, and this Stackscope reads version 1/,
		],
		["no journal", (it) => delete it.journal, /`recording\.journal` must be an object/],
		["a step that is none", (it) => Object.assign(it, { step: -1 }), /`recording\.step` must be a whole number/],
		[
			"an answer of no kind",
			(it) => Object.assign(it, { journal: { answers: [{ step: 1, answer: { time: "noon" } }], edits: [] } }),
			/`recording\.journal\.answers\[0\]\.answer\.time` must be a big integer/,
		],
		[
			"an edit of no register",
			(it) =>
				Object.assign(it, {
					journal: {
						answers: [],
						edits: [{ step: 1, edit: { kind: "register", register: 99, value: { bigint: "1" } } }],
					},
				}),
			/register` must be a whole number from 0 to 15/,
		],
		["too much memory", (it) => Object.assign(it.launch as object, { memory: 2 ** 40 }), /`memory` must be/],
		["no program", (it) => Object.assign(it, { files: [] }), /sum\.s is not in the recording/],
		[
			"a run that ends sooner",
			(it) => Object.assign(it, { lastStep: 1_000_000 }),
			/the run went on to step 1000000, but here it ends at step \d+/,
		],
	];
	for (const [what, change, message] of changes) {
		it(`has ${what}`, async () => {
			assert.match(await refusal(await changed(change)), message);
		});
	}
});
