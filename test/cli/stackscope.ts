// The command line as users get it: bundled once, as `npm run build` does, into
// a folder that is removed when the tests are over.

import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildSync } from "esbuild";

export interface Outcome {
	readonly stdout: string;
	readonly stderr: string;
	readonly status: number | null;
}

export interface Stackscope {
	/** Where the commands run, and where `write` puts files. */
	readonly folder: string;
	write(name: string, text: string): void;
	/** `flags` are node's own. */
	run(words: readonly string[], input?: string, flags?: readonly string[]): Outcome;
	start(words: readonly string[]): ChildProcess;
	remove(): void;
}

const root = path.resolve(import.meta.dirname, "../..");
const nodeModules = path.join(root, "src/extension/nodeModules.ts");

export function buildStackscope(): Stackscope {
	const base = mkdtempSync(path.join(tmpdir(), "stackscope-"));
	const folder = path.join(base, "work");
	const command = path.join(base, "dist/cli.cjs");
	mkdirSync(folder);
	cpSync(path.join(root, "package.json"), path.join(base, "package.json"));
	cpSync(path.join(root, "src/cli/cli.cjs"), command);
	buildSync({
		entryPoints: [path.join(root, "src/stackscope.ts")],
		bundle: true,
		platform: "browser",
		target: "es2022",
		format: "cjs",
		external: ["vscode", "node:*"],
		alias: { url: nodeModules, events: nodeModules },
		outfile: path.join(base, "dist/stackscope.cjs"),
		logLevel: "error",
	});
	return {
		folder,
		write: (name, text) => writeFileSync(path.join(folder, name), text),
		run: (words, input = "", flags = []) => {
			const { stdout, stderr, status } = spawnSync(process.execPath, [...flags, command, ...words], {
				cwd: folder,
				input,
				encoding: "utf8",
				maxBuffer: 1 << 28,
			});
			return { stdout, stderr, status };
		},
		start: (words) => spawn(process.execPath, [command, ...words], { cwd: folder }),
		remove: () => rmSync(base, { recursive: true, force: true }),
	};
}
