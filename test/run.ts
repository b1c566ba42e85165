// `npm test`: every check there is, in order of how soon it speaks, then one line
// `N passed, N failed` over all of them. A check that is a single command counts
// as one test; mocha's are counted one by one. A step that breaks off without a
// count is a failure, so nothing can pass by not running.

import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

interface Count {
	readonly passed: number;
	readonly failed: number;
}

const root = path.resolve(import.meta.dirname, "..");
const scratch = mkdtempSync(path.join(tmpdir(), "stackscope-test-"));

async function main(): Promise<void> {
	const counts = [
		await check("types", "check:types"),
		await check("lint", "check:lint"),
		await check("unused code", "check:unused"),
		await check("build", "build"),
		await suite("unit, property, golden and DAP tests", "test:unit"),
		await suite("tests in a real browser and a real VS Code", "test:vscode"),
	];
	const passed = counts.reduce((sum, count) => sum + count.passed, 0);
	const failed = counts.reduce((sum, count) => sum + count.failed, 0);
	rmSync(scratch, { recursive: true, force: true });
	console.log(`\n${passed} passed, ${failed} failed`);
	process.exitCode = failed === 0 ? 0 : 1;
}

async function check(title: string, script: string): Promise<Count> {
	const status = await run(title, script, {});
	return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function suite(title: string, script: string): Promise<Count> {
	const file = path.join(scratch, `${script.replace(":", "-")}.json`);
	const status = await run(title, script, { STACKSCOPE_COUNTS: file });
	const count = readCount(file);
	const brokeOff = count.passed + count.failed === 0 || (status !== 0 && count.failed === 0);
	return brokeOff ? { ...count, failed: count.failed + 1 } : count;
}

function readCount(file: string): Count {
	try {
		return JSON.parse(readFileSync(file, "utf8")) as Count;
	} catch {
		return { passed: 0, failed: 0 };
	}
}

/** Runs an npm script with its output on ours; resolves with its exit status. */
function run(title: string, script: string, environment: Record<string, string>): Promise<number> {
	console.log(`\n── ${title} (npm run ${script})`);
	return new Promise((resolve) => {
		const child = spawn("npm", ["run", "--silent", script], {
			cwd: root,
			stdio: ["ignore", "inherit", "inherit"],
			env: { ...process.env, ...environment },
			shell: process.platform === "win32",
		});
		child.on("error", (error) => {
			console.error(String(error));
			resolve(1);
		});
		child.on("close", (status) => resolve(status ?? 1));
	});
}

await main();
