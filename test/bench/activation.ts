// How long VS Code waits for us when an assembly file is opened: the sum of loading
// the code and activating, as VS Code itself measures it in its extension host and
// shows it in the list of running extensions. The window is the one of the tests.

import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openWorkbench } from "../vscode/rig/workbench.ts";
import { repository } from "./adapterProcess.ts";
import { median, type Part } from "./part.ts";

const rounds = 3;

export const part: Part = {
	name: "activation",
	about: "milliseconds until VS Code has activated the extension, by its own measure",
	async measure() {
		const times: number[] = [];
		for (let round = 0; round < rounds; round++) {
			times.push(await activate());
		}
		return [{ name: "extension host", figures: { median: median(times), worst: Math.max(...times) } }];
	},
};

async function activate(): Promise<number> {
	const folder = mkdtempSync(path.join(tmpdir(), "stackscope-bench-"));
	cpSync(path.join(repository, "samples"), folder, { recursive: true });
	// The list has the slowest on top, and draws only what has room.
	const workbench = await openWorkbench({ folder, height: 2400 });
	try {
		await workbench.openFile("push-pop.s");
		await workbench.page.locator(".statusbar").getByText("asm: Automatic").waitFor();
		await workbench.command("Developer: Show Running Extensions");
		const rows = workbench.page.locator(".runtime-extensions-editor .monaco-list-row");
		const text = await rows
			.filter({ hasText: "Stackscope" })
			.getByText(/Activation: \d+ms/)
			.textContent();
		return Number(/(\d+)ms/.exec(text ?? "")?.[1]);
	} finally {
		await workbench.close();
		rmSync(folder, { recursive: true });
	}
}
