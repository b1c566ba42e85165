// `npm start`: the samples in VS Code with the extension, built already. The
// desktop VS Code when there is one, or when there is a screen and one can be
// downloaded; else VS Code in the browser, from the npm registry alone.
// `npm start -- --browser` asks for that one. It ends with Ctrl+C.

import { spawn } from "node:child_process";
import { accessSync } from "node:fs";
import path from "node:path";
import { downloadAndUnzipVSCode } from "@vscode/test-electron";
import { repository } from "./rig/cache.ts";
import { exitOnSignals } from "./rig/children.ts";
import { startServer } from "./rig/server.ts";
import { quietSettings } from "./rig/settings.ts";

const samples = path.join(repository, "samples");
const firstFile = path.join(samples, "push-pop.s");

async function main(): Promise<void> {
	exitOnSignals();
	const wantsBrowser = process.argv.includes("--browser");
	const opened = !wantsBrowser && hasScreen() && ((await openInstalled()) || (await openDownloaded()));
	if (!opened) {
		await openInBrowser();
	}
}

function hasScreen(): boolean {
	return process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** True when an installed VS Code has opened and been closed again. */
async function openInstalled(): Promise<boolean> {
	const name = ["code", "code-insiders", "codium"].find(isOnPath);
	return name !== undefined && openDesktop(name, `the installed VS Code (${name})`);
}

async function openDownloaded(): Promise<boolean> {
	try {
		// Most networks either allow this or refuse at once.
		await fetch("https://update.code.visualstudio.com/api/releases/stable", { signal: AbortSignal.timeout(4000) });
		const executable = await downloadAndUnzipVSCode({ cachePath: path.join(repository, ".cache", "desktop") });
		return await openDesktop(executable, "a downloaded VS Code");
	} catch {
		return false;
	}
}

/** False when it does not start; else true, once its window is closed. */
function openDesktop(executable: string, description: string): Promise<boolean> {
	console.log(`Opening the samples in ${description}. Press F5 there to debug; Ctrl+C here to end.`);
	const args = [`--extensionDevelopmentPath=${repository}`, "--new-window", "--wait", samples, firstFile];
	// On Windows `code` is a batch file, which only the shell starts, and the shell splits at spaces.
	const isWindows = process.platform === "win32";
	const child = isWindows
		? spawn(
				`"${executable}"`,
				args.map((argument) => `"${argument}"`),
				{ stdio: "ignore", shell: true },
			)
		: spawn(executable, args, { stdio: "ignore" });
	return new Promise((resolve) => {
		child.once("error", () => resolve(false));
		child.once("close", (status) => resolve(status === 0));
	});
}

async function openInBrowser(): Promise<void> {
	const server = await startServer(quietSettings);
	const address = server.address({ folder: samples, extension: repository, file: firstFile });
	console.log(
		`VS Code runs in the browser, with the samples, at\n\n  ${address}\n\nPress F5 there to debug; Ctrl+C here to end.`,
	);
	if (hasScreen()) {
		openAddress(address);
	}
	await new Promise(() => {});
}

/** Shows the page in the system's own browser; the address is printed for when there is none. */
function openAddress(address: string): void {
	const commands: Partial<Record<NodeJS.Platform, readonly string[]>> = {
		darwin: ["open"],
		win32: ["rundll32", "url.dll,FileProtocolHandler"],
	};
	const [command = "xdg-open", ...args] = commands[process.platform] ?? [];
	spawn(command, [...args, address], { stdio: "ignore", detached: true })
		.on("error", () => {})
		.unref();
}

function isOnPath(name: string): boolean {
	const endings = process.platform === "win32" ? [".cmd"] : [""];
	const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
	return folders.some((folder) => endings.some((ending) => isFile(path.join(folder, name + ending))));
}

function isFile(file: string): boolean {
	try {
		accessSync(file);
		return true;
	} catch {
		return false;
	}
}

await main();
