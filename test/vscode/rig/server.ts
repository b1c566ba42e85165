// VS Code's server with its web workbench, from the npm registry: the package
// `code-server` holds VS Code under `lib/vscode`, and needs the Node that the
// package `node-<system>` holds. Extensions run in the server's real (Node)
// extension host; the browser draws the workbench.

import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { fetchPackages, runNpm } from "./cache.ts";
import { type Child, startChild } from "./children.ts";

export interface Server {
	/** The workbench's address with a folder open and the extension of `extension` under development. */
	address(folder: string, extension: string): string;
	/** Ends the server and removes its data. */
	close(): Promise<void>;
}

/**
 * Starts a server on a free loopback port with new, empty user data.
 * @throws Error with the server's output when it does not start.
 */
export async function startServer(settings: Readonly<Record<string, unknown>>): Promise<Server> {
	const folder = await fetchPackages(fetched);
	const data = await mkdtemp(path.join(os.tmpdir(), "stackscope-vscode-"));
	await writeSettings(data, settings);
	const token = randomBytes(16).toString("hex");
	const child = startChild(path.join(folder, nodeExecutable), [path.join(folder, main), ...options(data, token)], {
		env: { ...process.env, NODE_OPTIONS: "" },
	});
	const removeData = () => rm(data, { recursive: true, force: true, maxRetries: 5 });
	const port = await listeningPort(child).catch(async (error) => {
		await child.close();
		await removeData();
		throw error;
	});
	return {
		address: (opened, extension) => workbenchAddress(port, token, opened, extension),
		async close() {
			await child.close();
			await removeData();
		},
	};
}

const system = { linux: "linux", darwin: "darwin", win32: "win" }[process.platform as string] ?? process.platform;
const nodePackage = `node-${system}-${process.arch}`;
const nodeExecutable = path.join("node_modules", nodePackage, "bin", system === "win" ? "node.exe" : "node");
const product = path.join("node_modules", "code-server", "lib", "vscode");
const main = path.join(product, "out", "server-main.js");

const fetched = {
	name: "vscode",
	packages: { "code-server": "4.139.1", [nodePackage]: "24.21.0" },
	recipe: 1,
	/** The workbench's own dependencies; none of them needs building. */
	prepare: (folder: string) => runNpm(path.join(folder, product), "install", "--omit=dev"),
};

function options(data: string, token: string): string[] {
	return [
		...["--host", "127.0.0.1", "--port", "0", "--connection-token", token, "--accept-server-license-terms"],
		...["--server-data-dir", data, "--telemetry-level", "off", "--disable-workspace-trust"],
		// Without this flag the page ignores the extension under development.
		...["--disable-getting-started-override", "--enable-smoke-test-driver"],
	];
}

async function writeSettings(data: string, settings: Readonly<Record<string, unknown>>): Promise<void> {
	for (const folder of ["User", "Machine"]) {
		await mkdir(path.join(data, "data", folder), { recursive: true });
		await writeFile(path.join(data, "data", folder, "settings.json"), JSON.stringify(settings));
	}
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

function workbenchAddress(port: number, token: string, folder: string, extension: string): string {
	const remote = `vscode-remote://127.0.0.1:${port}`;
	const payload = JSON.stringify([["extensionDevelopmentPath", remote + toPath(extension)]]);
	const query = new URLSearchParams({ tkn: token, folder: toPath(folder), payload });
	return `http://127.0.0.1:${port}/?${query}`;
}

/** A file system path as a URI's path. */
function toPath(file: string): string {
	const slashed = file.replaceAll("\\", "/");
	return slashed.startsWith("/") ? slashed : `/${slashed}`;
}
