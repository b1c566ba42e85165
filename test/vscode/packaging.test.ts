// What an installed extension consists of: these files, and no more kilobytes than this.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { repository } from "./rig/cache.ts";

const largestPackage = 575 * 1024;
/** Of what VS Code reads and parses before the extension can start. */
const largestStart = 32 * 1024;

const expected = [
	"CHANGELOG.md",
	"LICENSE",
	"README.md",
	"dist/cli.cjs",
	"dist/extension.cjs",
	"dist/panel.js",
	"dist/stackscope.cjs",
	"media/grammar.json",
	"media/language-configuration.json",
	"media/panel.css",
	"media/stack.svg",
	"media/stackscope.png",
	"media/step-back-into-dark.svg",
	"media/step-back-into-light.svg",
	"media/step-back-out-dark.svg",
	"media/step-back-out-light.svg",
	"package.json",
	...readdirSync(path.join(repository, "samples")).map((file) => `samples/${file}`),
];

function vsce(...args: readonly string[]): string {
	const script = path.join(repository, "node_modules/@vscode/vsce/vsce");
	return execFileSync(process.execPath, [script, ...args], { cwd: repository, encoding: "utf8" });
}

describe("package", () => {
	const folder = mkdtempSync(path.join(os.tmpdir(), "stackscope-package-"));
	after(() => rmSync(folder, { recursive: true }));

	it("holds the bundles, the media and the samples, nothing else, and is small", () => {
		const file = path.join(folder, "stackscope.vsix");
		vsce("package", "--no-dependencies", "--allow-missing-repository", "--no-rewrite-relative-links", "--out", file);
		assert.deepEqual(vsce("ls", "--no-dependencies").trim().split(/\r?\n/).sort(), expected.sort());
		assert.ok(statSync(file).size < largestPackage, `${statSync(file).size} bytes`);
	});

	it("starts from a small file", () => {
		const { main, browser } = JSON.parse(readFileSync(path.join(repository, "package.json"), "utf8"));
		for (const file of [main, browser]) {
			const { size } = statSync(path.join(repository, file));
			assert.ok(size < largestStart, `${file}: ${size} bytes`);
		}
	});
});
