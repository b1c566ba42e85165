// What JavaScript has compiled is kept beside the bundle for the next run, which
// must come out the same with it, without it, and with what is of no use.

import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import nodeModule from "node:module";
import path from "node:path";
import { buildStackscope, type Stackscope } from "./stackscope.ts";

describe("what has been compiled", () => {
	let stackscope: Stackscope;
	let dist: string;
	before(() => {
		stackscope = buildStackscope();
		dist = path.join(stackscope.folder, "../dist");
		stackscope.write("three.s", ".globl _start\n_start:\n\tmov $3, %edi\n\tmov $60, %eax\n\tsyscall\n");
	});
	after(() => stackscope.remove());

	/** Paths of the files that hold it; none where Node keeps it elsewhere. */
	const files = () => readdirSync(dist).flatMap((name) => (/compiled$/.test(name) ? [path.join(dist, name)] : []));
	const run = () => assert.deepEqual(stackscope.run(["run", "three.s"]), { stdout: "", stderr: "", status: 3 });

	it("is kept once, and in whole files", () => {
		run();
		const [file] = files();
		const written = file === undefined ? undefined : statSync(file).mtimeMs;
		run();
		assert.deepEqual(
			files().map((name) => statSync(name).mtimeMs),
			written === undefined ? [] : [written],
		);
		assert.equal(files().length, "enableCompileCache" in nodeModule ? 0 : 1);
		assert.deepEqual(readdirSync(dist).length, 2 + files().length);
	});

	it("is written anew for another bundle of the same length", () => {
		run();
		const bundle = path.join(dist, "stackscope.cjs");
		const text = readFileSync(bundle, "utf8");
		const [before] = files().map((file) => readFileSync(file));
		writeFileSync(bundle, text.replace('"use strict"', "'use strict'"));
		run();
		for (const file of files()) {
			assert.notDeepEqual(readFileSync(file), before);
		}
		writeFileSync(bundle, text);
	});

	it("is written anew when it is of no use", () => {
		run();
		for (const file of files()) {
			for (const bytes of [Buffer.alloc(0), Buffer.from("nonsense"), damaged(readFileSync(file))]) {
				const { length } = readFileSync(file);
				writeFileSync(file, bytes);
				run();
				assert.ok(readFileSync(file).length > length / 2);
			}
		}
	});
});

/** With other bytes in its middle. */
function damaged(bytes: Buffer): Buffer {
	return bytes.fill("nonsense", bytes.length / 2, bytes.length / 2 + 8);
}
