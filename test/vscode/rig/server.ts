// VS Code's server with its web workbench, from the npm registry: the package
// `code-server` holds VS Code under `lib/vscode`, and needs the Node that the
// package `node-<system>` holds. Extensions run in the server's real (Node)
// extension host; the browser draws the workbench.

import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { fetchPackages, runNpm } from "./cache.ts";
import { type Child, startChild } from "./children.ts";

export interface Server {
	/** The address of a window with a folder open. */
	address(window: Window): string;
	/** Replaces the settings; open windows follow. */
	configure(settings: Settings): Promise<void>;
	/** Ends the server and removes its data. */
	close(): Promise<void>;
}

type Settings = Readonly<Record<string, unknown>>;

/** Absolute paths. */
interface Window {
	readonly folder: string;
	/** Folder of the extension under development. */
	readonly extension: string;
	/** A file to open at once. */
	readonly file?: string;
}

/**
 * Starts a server on a free loopback port with new, empty user data.
 * @throws Error with the server's output when it does not start.
 */
export async function startServer(settings: Settings): Promise<Server> {
	const folder = await fetchPackages(fetched);
	const data = mkdtempSync(path.join(os.tmpdir(), "stackscope-vscode-"));
	const removeData = () => rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
	process.once("exit", removeData);
	await writeSettings(data, settings);
	const token = randomBytes(16).toString("hex");
	const child = startChild(path.join(folder, nodeExecutable), [path.join(folder, main), ...options(data, token)], {
		env: { ...process.env, NODE_OPTIONS: "" },
	});
	const close = async () => {
		await child.close();
		removeData();
		process.off("exit", removeData);
	};
	try {
		const port = await listeningPort(child);
		return {
			address: (window) => windowAddress(port, token, window),
			configure: (changed) => writeSettings(data, changed),
			close,
		};
	} catch (error) {
		await close();
		throw error;
	}
}

const system = { linux: "linux", darwin: "darwin", win32: "win" }[process.platform as string] ?? process.platform;
const nodePackage = `node-${system}-${process.arch}`;
const nodeExecutable = path.join("node_modules", nodePackage, "bin", system === "win" ? "node.exe" : "node");
const product = path.join("node_modules", "code-server", "lib", "vscode");
const main = path.join(product, "out", "server-main.js");

const fetched = {
	name: "vscode",
	packages: { "code-server": "4.139.1", [nodePackage]: "24.21.0" },
	recipe: 5,
	prepare,
};

/** Built-in extensions that want an account, a network or a repository, and other debuggers. */
const unwanted = [
	..."copilot git github tunnel-forwarding".split(" "),
	..."ms-vscode.js-debug ms-vscode.js-debug-companion ms-vscode.vscode-js-profile-table".split(" "),
];

/** Installs the workbench's own dependencies; none of them needs building. */
async function prepare(folder: string): Promise<void> {
	await runNpm(path.join(folder, product), "install", "--omit=dev");
	const extensions = path.join(folder, product, "extensions");
	for (const name of unwanted) {
		await rm(path.join(extensions, name), { recursive: true, force: true });
	}
}

function options(data: string, token: string): string[] {
	return [
		...["--host", "127.0.0.1", "--port", "0", "--connection-token", token, "--accept-server-license-terms"],
		...["--server-data-dir", data, "--telemetry-level", "off", "--disable-workspace-trust"],
		// Without this flag the page ignores the extension under development.
		...["--disable-getting-started-override", "--enable-smoke-test-driver"],
	];
}

/** The user's own settings live in the browser; those of the machine say the same for every browser. */
async function writeSettings(data: string, settings: Settings): Promise<void> {
	const folder = path.join(data, "data", "Machine");
	await mkdir(folder, { recursive: true });
	await writeFile(path.join(folder, "settings.json"), JSON.stringify(settings));
}

function listeningPort({ process: child }: Child): Promise<number> {
	return new Promise((resolve, reject) => {
		let output = "";
		const read = (chunk: unknown) => {
			output += chunk;
			const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
			if (port) {
				resolve(Number(port));
			}
		};
		child.stdout?.on("data", read);
		child.stderr?.on("data", read);
		child.once("error", reject);
		child.once("close", (status) => reject(new Error(`VS Code's server ended with status ${status}:\n${output}`)));
	});
}

function windowAddress(port: number, token: string, { folder, extension, file }: Window): string {
	const remote = (file: string) => `vscode-remote://127.0.0.1:${port}${toPath(file)}`;
	const payload = [["extensionDevelopmentPath", remote(extension)], ...(file ? [["openFile", remote(file)]] : [])];
	const query = new URLSearchParams({ tkn: token, folder: toPath(folder), payload: JSON.stringify(payload) });
	return `http://127.0.0.1:${port}/?${query}`;
}

/** A file system path as a URI's path. */
function toPath(file: string): string {
	const slashed = file.replaceAll("\\", "/");
	return slashed.startsWith("/") ? slashed : `/${slashed}`;
}
