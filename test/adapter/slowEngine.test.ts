// Where WebAssembly is missing: everything works as it does elsewhere, and the
// user is told why it is slow.

import assert from "node:assert/strict";
import { atEntry, move, topFrame } from "./conversation.ts";

const texts = { "/lesson/sum.s": "_start: mov eax, 60\nmov edi, 3\naddsd xmm0, xmm1\nsyscall\n" };

async function withoutWebAssembly(work: () => Promise<void>): Promise<void> {
	const descriptor = Object.getOwnPropertyDescriptor(globalThis, "WebAssembly") ?? assert.fail();
	Reflect.deleteProperty(globalThis, "WebAssembly");
	try {
		await work();
	} finally {
		Object.defineProperty(globalThis, "WebAssembly", descriptor);
	}
}

describe("without WebAssembly", () => {
	it("a session says that it is slow, and goes both ways", async () => {
		await withoutWebAssembly(async () => {
			const client = await atEntry(texts);
			const notices = client.seen("output").map(({ output }) => output);
			assert.match(notices.join(""), /^\[WebAssembly .* is missing here: .*\]\n$/);
			await move(client, "next");
			await move(client, "next");
			await move(client, "stepBack");
			assert.equal((await topFrame(client)).line, 2);
			client.assertValid();
		});
	});

	it("a session elsewhere says nothing of the kind", async () => {
		const client = await atEntry(texts);
		assert.deepEqual(client.seen("output"), []);
	});
});
