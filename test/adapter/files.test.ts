// Programs that read and write files: those of the client's file system, found
// while the program waits, and changed in the machine alone.

import assert from "node:assert/strict";
import { guestFolder } from "../../src/adapter/guestFolder.ts";
import { atEntry, atLine, loaded, move, topFrame, value } from "./conversation.ts";
import { copyFile, copyFileLines } from "./programs.ts";

const path = "/lesson/copy.s";
const texts = { [path]: copyFile, "/lesson/notes.txt": "some notes", "/elsewhere/notes.txt": "others" };

describe("a program's files", () => {
	it("are beside its source, and what it writes stays in the machine", async () => {
		const client = await loaded(texts, { program: path });
		await client.request("configurationDone");
		assert.deepEqual(await client.event("exited"), { exitCode: 10 });
		const said = client.seen("output").map(({ output }) => output);
		assert.deepEqual(said.slice(0, 1), [
			"files are simulated: what the program does to /lesson/copy.txt stays in its own memory, and the disk is as it was\n",
		]);
		client.assertValid();
	});

	it("are in the folder that the launch names", async () => {
		for (const cwd of ["/elsewhere", "/elsewhere/", "/lesson/../elsewhere"]) {
			const client = await loaded(texts, { program: path, cwd });
			await client.request("configurationDone");
			assert.deepEqual(await client.event("exited"), { exitCode: 6 }, cwd);
			client.assertValid();
		}
	});

	it("are missing where the client has none", async () => {
		const client = await atLine({ [path]: copyFile }, copyFileLines.opened, { program: path });
		assert.equal(await value(client, "rax"), "0xfffffffffffffffe");
		client.assertValid();
	});

	it("do not disturb a step, which ends behind the call that waited for one", async () => {
		const client = await atEntry(texts, { program: path });
		for (let line = copyFileLines.opened - 4; line < copyFileLines.opened; line++) {
			await move(client, "next");
		}
		assert.equal((await topFrame(client)).line, copyFileLines.opened);
		assert.equal(await value(client, "rax"), "0x3");
		client.assertValid();
	});

	it("are as they were when one goes back, and read again the same", async () => {
		const client = await atLine(texts, copyFileLines.exit, { program: path });
		assert.equal(await value(client, "rbx"), "0xa");
		await move(client, "reverseContinue");
		await move(client, "continue");
		assert.equal(await value(client, "rbx"), "0xa");
		assert.equal((await topFrame(client)).line, copyFileLines.exit);
		client.assertValid();
	});
});

describe("a program's folder", () => {
	const cases: [folder: string, path: string, outside: string][] = [
		["/home/ann", "/home/ann", "/home/ann/x y"],
		["C:\\Users\\ann", "/C:/Users/ann", "C:\\Users\\ann\\x y"],
		["vscode-vfs://github/ann/course", "/ann/course", "vscode-vfs://github/ann/course/x%20y"],
		["file:///home/an%20n", "/home/an n", "file:///home/an%20n/x%20y"],
		["", "/", "x y"],
		["lesson", "/", "lesson/x y"],
	];
	for (const [folder, inside, outside] of cases) {
		it(`${folder || "(none)"} is ${inside}`, () => {
			const found = guestFolder(folder);
			assert.equal(found.path, inside);
			assert.equal(found.outside(inside === "/" ? "/x y" : `${inside}/x y`), outside);
		});
	}
});
