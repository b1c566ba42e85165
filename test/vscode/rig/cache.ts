// Packages that the tests and `npm start` need but that are too large for the
// project's own node_modules: they are installed on demand into `.cache/<name>`
// and kept there. A folder is complete or it is not there: the work is done beside
// it and renamed into place, so an interrupted install leaves nothing that could be
// mistaken for a finished one. Versions are exact, and npm checks what it fetches.

import { spawn } from "node:child_process";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

export const repository = path.resolve(import.meta.dirname, "../../..");
const cacheFolder = path.join(repository, ".cache");

export interface Fetched {
	/** Folder name in the cache. */
	readonly name: string;
	/** Exact versions by package name. */
	readonly packages: Readonly<Record<string, string>>;
	/** What is to be done in the folder after the install, with the same guarantee. */
	readonly prepare?: (folder: string) => Promise<void>;
	/** Grows when `prepare` changes. */
	readonly recipe: number;
}

/**
 * The folder with the packages, installed now unless it is there already. Runs at
 * the same time wait for each other.
 * @throws Error with npm's own output when the install fails.
 */
export async function fetchPackages(fetched: Fetched): Promise<string> {
	const folder = path.join(cacheFolder, fetched.name);
	if (await isComplete(folder, fetched)) {
		return folder;
	}
	await mkdir(cacheFolder, { recursive: true });
	const unlock = await lock(`${folder}.lock`);
	try {
		if (!(await isComplete(folder, fetched))) {
			console.error(`Fetching ${Object.keys(fetched.packages).join(", ")} from the npm registry (once) …`);
			await install(folder, fetched);
		}
	} finally {
		await unlock();
	}
	return folder;
}

/** Runs npm in a folder; the caller's own npm when there is one. */
export async function runNpm(folder: string, ...args: string[]): Promise<void> {
	const script = process.env.npm_execpath;
	const quiet = [
		"--ignore-scripts",
		"--no-audit",
		"--no-fund",
		"--no-update-notifier",
		"--prefer-offline",
		"--prefix=.",
	];
	const environment = Object.fromEntries(
		Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle|config_(local_)?prefix)/i.test(name)),
	);
	const child = script?.endsWith(".js")
		? spawn(process.execPath, [script, ...args, ...quiet], { cwd: folder, env: environment })
		: spawn("npm", [...args, ...quiet], { cwd: folder, env: environment, shell: process.platform === "win32" });
	let output = "";
	child.stdout.on("data", (chunk) => (output += chunk));
	child.stderr.on("data", (chunk) => (output += chunk));
	const status = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
	if (status !== 0) {
		throw new Error(`npm ${args.join(" ")} failed with status ${status}:\n${output}`);
	}
}

function manifestOf({ packages, recipe }: Fetched): string {
	return JSON.stringify({ private: true, dependencies: packages, recipe }, undefined, "\t");
}

async function isComplete(folder: string, fetched: Fetched): Promise<boolean> {
	const manifest = await readFile(path.join(folder, "complete.json"), "utf8").catch(() => "");
	return manifest === manifestOf(fetched);
}

async function install(folder: string, fetched: Fetched): Promise<void> {
	await removeLeftovers(`${path.basename(folder)}.partial-`);
	const partial = `${folder}.partial-${process.pid}`;
	await mkdir(partial, { recursive: true });
	await writeFile(path.join(partial, "package.json"), manifestOf(fetched));
	await runNpm(partial, "install");
	await fetched.prepare?.(partial);
	await writeFile(path.join(partial, "complete.json"), manifestOf(fetched));
	await rm(folder, { recursive: true, force: true });
	await rename(partial, folder);
}

async function removeLeftovers(prefix: string): Promise<void> {
	for (const name of await readdir(cacheFolder)) {
		if (name.startsWith(prefix)) {
			await rm(path.join(cacheFolder, name), { recursive: true, force: true });
		}
	}
}

/** Holds a lock file with our process id; one whose process is gone is taken over. */
async function lock(file: string): Promise<() => Promise<void>> {
	for (;;) {
		try {
			await writeFile(file, String(process.pid), { flag: "wx" });
			return () => rm(file, { force: true });
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== "EEXIST") {
				throw error;
			}
		}
		if (await isAbandoned(file)) {
			await rm(file, { force: true });
		} else {
			await sleep(300);
		}
	}
}

async function isAbandoned(file: string): Promise<boolean> {
	const holder = Number(await readFile(file, "utf8").catch(() => "0"));
	if (!holder) {
		return false;
	}
	try {
		process.kill(holder, 0);
		return holder === process.pid;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === "ESRCH";
	}
}
