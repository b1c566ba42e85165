// What the command line keeps of what Node has compiled: the next run takes it,
// and a file that is spoiled, foreign or cannot be written changes nothing.

import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import Module from "node:module";
import path from "node:path";
import { sum } from "../adapter/programs.ts";
import { buildStackscope, type Stackscope } from "./stackscope.ts";

describe("what is kept of compiling", () => {
	let stackscope: Stackscope;
	let folder: string;
	/** Later versions of Node keep it themselves, elsewhere. */
	const isOurs = !("enableCompileCache" in Module);
	before(() => {
		stackscope = buildStackscope();
		stackscope.write("sum.s", sum);
		folder = path.join(stackscope.cache, "stackscope");
	});
	after(() => stackscope.remove());

	function runs(): void {
		assert.deepEqual(stackscope.run(["run", "sum.s"]), { stdout: "done\n", stderr: "", status: 6 });
	}

	function kept(): string[] {
		return readdirSync(folder).map((name) => path.join(folder, name));
	}

	it("is one file for each command, written once", () => {
		runs();
		if (!isOurs) {
			return;
		}
		const [file = ""] = kept();
		const first = readFileSync(file);
		runs();
		assert.deepEqual(kept(), [file]);
		assert.deepEqual(readFileSync(file), first);
		stackscope.run(["listing", "sum.s"]);
		assert.deepEqual(
			kept()
				.map((name) => path.basename(name).split("-")[0])
				.sort(),
			["listing", "run"],
		);
	});

	it("is written anew when it does not fit", () => {
		if (!isOurs) {
			return;
		}
		const file = kept().find((name) => path.basename(name).startsWith("run")) ?? "";
		const good = readFileSync(file);
		const hash = good.subarray(0, 20);
		for (const spoiled of [Buffer.alloc(0), hash, Buffer.concat([hash, Buffer.alloc(5000, 7)]), good.subarray(20)]) {
			writeFileSync(file, spoiled);
			runs();
			assert.ok(readFileSync(file).subarray(0, 20).equals(hash));
			assert.ok(readFileSync(file).length > 100_000);
		}
	});

	it("is not missed where nothing can be written", () => {
		rmSync(folder, { recursive: true, force: true });
		mkdirSync(stackscope.cache, { recursive: true });
		writeFileSync(folder, "a file where the folder would be");
		runs();
		assert.equal(readFileSync(folder, "utf8"), "a file where the folder would be");
	});
});
