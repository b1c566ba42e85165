// What the program prints, as the client is told of it.

import assert from "node:assert/strict";
import { loaded } from "./conversation.ts";

/** Writes a byte at a time from one place, for each letter of a text: a small one to stdout, a capital to stderr; and at the end one from line 21. */
const written = `	.intel_syntax noprefix
	.data
text:	.ascii "abCDef"
	.text
	.globl _start
_start:	lea rsi, text[rip]
	mov ebx, 6
	mov edx, 1
again:	mov edi, 1
	test byte ptr [rsi], 32
	jnz print
	mov edi, 2
print:	mov eax, 1
	syscall
	inc rsi
	dec ebx
	jnz again
	dec rsi
	mov edi, 1
	mov eax, 1
	syscall
	mov eax, 60
	xor edi, edi
	syscall
`;

describe("output", () => {
	it("is told in pieces of what one place has written to one stream, with that place", async () => {
		const client = await loaded({ "/lesson/written.s": written });
		await client.request("configurationDone");
		await client.event("terminated");
		const printed = client.seen("output").filter(({ category }) => category === "stdout" || category === "stderr");
		assert.deepEqual(
			printed.map(({ category, output, line }) => [category, output, line]),
			[
				["stdout", "ab", 14],
				["stderr", "CD", 14],
				["stdout", "ef", 14],
				["stdout", "f", 21],
			],
		);
		client.assertValid();
	});
});
