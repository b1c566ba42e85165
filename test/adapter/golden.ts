// Transcripts kept as text in `test/goldens/dap/`. One that is missing or
// differs fails; `UPDATE_GOLDENS=1` writes what was said.

import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const folder = path.resolve(import.meta.dirname, "../goldens/dap");

export function assertGolden(name: string, lines: readonly string[]): void {
	const file = path.join(folder, `${name}.txt`);
	const text = `${lines.join("\n")}\n`;
	if (process.env.UPDATE_GOLDENS === "1") {
		mkdirSync(folder, { recursive: true });
		writeFileSync(file, text);
	}
	assert.ok(existsSync(file), `there is no golden ${name}.txt: run with UPDATE_GOLDENS=1 and read what it writes`);
	assert.equal(text, readFileSync(file, "utf8"), `the conversation differs from ${name}.txt`);
}
