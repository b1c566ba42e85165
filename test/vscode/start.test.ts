// `npm start` without a screen: it serves VS Code with the samples, says where, and
// ends with everything it started when it is interrupted.

import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { openBrowser } from "./rig/browser.ts";
import { repository } from "./rig/cache.ts";

function startBrowserVersion(): { readonly child: ChildProcess; readonly address: Promise<string> } {
	const script = path.join(repository, "test/vscode/start.ts");
	const child = spawn(process.execPath, ["--import", "tsx", script, "--browser"], {
		cwd: repository,
		// No screen, so no browser of the system's is opened.
		env: { ...process.env, DISPLAY: "", WAYLAND_DISPLAY: "" },
		stdio: ["ignore", "pipe", "inherit"],
	});
	const address = new Promise<string>((resolve, reject) => {
		let output = "";
		child.stdout?.on("data", (chunk) => {
			output += chunk;
			const found = /http:\S+/.exec(output)?.[0];
			if (found) {
				resolve(found);
			}
		});
		child.once("close", () => reject(new Error(`it ended: ${output}`)));
	});
	return { child, address };
}

describe("npm start", () => {
	it("serves the samples in VS Code, and ends when it is interrupted", async () => {
		const { child, address } = startBrowserVersion();
		const browser = await openBrowser();
		try {
			const page = await browser.newPage();
			await page.goto(await address);
			await page.locator('.tab.active[data-resource-name="push-pop.s"]').waitFor();
			await page.locator(".statusbar").getByText("asm: Automatic").waitFor();
		} finally {
			await browser.close();
			child.kill("SIGINT");
		}
		await new Promise((resolve) => child.once("close", resolve));
		await assert.rejects(fetch(await address), "the server is still there");
	});
});
