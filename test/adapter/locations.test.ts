// Places to look up: where a name is defined, and where a value leads, in sources
// and in code that has none.

import assert from "node:assert/strict";
import type { Client } from "./client.ts";
import { atLine, topFrame } from "./conversation.ts";
import { steps, sum, sumLines } from "./programs.ts";

const file = "/lesson/places.s";
const places = `	.intel_syntax noprefix
	.equ counter, -8
	.data
word:	.quad 5
text:	.ascii "abc"
	.ascii "def"
	.bss
room:	.skip 64
	.comm shared, 16
	.text
	.globl main
main:	push rbp
	mov rbp, rsp
	sub rsp, 16
	lea rax, puts[rip]
	lea rbx, text[rip + 3]
	lea rcx, main[rip]
	lea rdx, room[rip + 8]
	lea rsi, shared[rip + 8]
	mov [rbp + counter], rcx
	mov r8, 0x402ff0
	nop
	leave
	ret
`;
const end = 22;

async function variablesOf(client: Client, scope: string) {
	const { id } = await topFrame(client);
	const { scopes } = await client.request("scopes", { frameId: id });
	const { variablesReference = 0 } = scopes.find(({ name }) => name === scope) ?? {};
	return (await client.request("variables", { variablesReference })).variables;
}

/** `file:line` of a reference, and of code without a source the line's text. */
async function placeOf(client: Client, locationReference: number | undefined): Promise<string | undefined> {
	if (locationReference === undefined) {
		return undefined;
	}
	const { source, line } = await client.request("locations", { locationReference });
	if (source.path !== undefined) {
		return `${source.path}:${line}`;
	}
	const { content } = await client.request("source", { sourceReference: source.sourceReference ?? 0 });
	return `${source.name}: ${content.split("\n")[line - 1]?.replace(/#.*/, "").trim()}`;
}

async function valuePlaces(client: Client, scope: string): Promise<Record<string, string>> {
	const found: Record<string, string> = {};
	for (const { name, valueLocationReference } of await variablesOf(client, scope)) {
		const place = await placeOf(client, valueLocationReference);
		if (place !== undefined) {
			found[name] = place;
		}
	}
	return found;
}

describe("where values lead", () => {
	it("is the line of code or data, or the code of the library's function", async () => {
		const client = await atLine({ [file]: places }, end);
		assert.deepEqual(await valuePlaces(client, "Registers"), {
			rax: "C library: syscall",
			rcx: `${file}:12`,
			rdx: `${file}:8`,
			rbx: `${file}:6`,
			rsi: `${file}:9`,
			rip: `${file}:${end}`,
		});
		assert.deepEqual(await valuePlaces(client, "Locals"), { counter: `${file}:12` });
		client.assertValid();
	});

	it("is the line that a return address returns to", async () => {
		const client = await atLine({ "/lesson/sum.s": sum }, sumLines.slotStore);
		assert.deepEqual(Object.values(await valuePlaces(client, "Stack")), [`/lesson/sum.s:${sumLines.total}`]);
		const started = await atLine({ [file]: places }, end);
		assert.ok(Object.values(await valuePlaces(started, "Stack")).includes("start-up code: mov edi, eax"));
		client.assertValid();
	});

	it("is told with results of expressions and of changes", async () => {
		const client = await atLine({ [file]: places }, end);
		const { id: frameId } = await topFrame(client);
		const evaluated = await client.request("evaluate", { expression: "main", frameId, context: "watch" });
		assert.equal(await placeOf(client, evaluated.valueLocationReference), `${file}:12`);
		const given = { expression: "r9", value: "text", frameId };
		const set = await client.request("setExpression", given);
		assert.equal(await placeOf(client, set.valueLocationReference), `${file}:5`);
		const plain = await client.request("evaluate", { expression: "5", frameId, context: "watch" });
		assert.equal(plain.valueLocationReference, undefined);
		client.assertValid();
	});

	it("is a line of the source that the program was made from", async () => {
		const client = await atLine(steps, 8, { program: "/lesson/steps.s" });
		assert.ok(Object.values(await valuePlaces(client, "Stack")).includes("/lesson/steps.c:19"));
		client.assertValid();
	});
});

describe("where names are defined", () => {
	it("is the line of the label or the constant", async () => {
		const client = await atLine({ [file]: places }, end);
		const named = [...(await variablesOf(client, "Locals")), ...(await variablesOf(client, "Globals"))];
		const lines: Record<string, string | undefined> = {};
		for (const { name, declarationLocationReference } of named) {
			lines[name] = await placeOf(client, declarationLocationReference);
		}
		assert.deepEqual(lines, {
			counter: `${file}:2`,
			word: `${file}:4`,
			text: `${file}:5`,
			room: `${file}:8`,
			shared: `${file}:9`,
		});
		client.assertValid();
	});

	it("is refused for numbers that nobody was given, and for those of an earlier run", async () => {
		const client = await atLine({ [file]: places }, end);
		const [word] = await variablesOf(client, "Globals");
		const locationReference = word?.declarationLocationReference ?? 0;
		assert.match(await client.refused("locations", { locationReference: 4711 }), /no location reference 4711/);
		await client.request("restart", {});
		await client.event("stopped");
		assert.match(await client.refused("locations", { locationReference }), /no location reference/);
	});
});
