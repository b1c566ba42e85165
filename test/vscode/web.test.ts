// The web extension: the same session with everything of ours in a web worker of the
// browser, where there is no Node and files have URIs. One session, in order.

import { openSamples } from "./rig/samples.ts";

describe("the web extension in VS Code", () => {
	const samples = openSamples({ settings: { "remote.extensionKind": { "stackscope.stackscope": ["web"] } } });
	const { highlights, stackShows, shows, press } = samples;

	it("stops at a breakpoint and draws the stack", async () => {
		await samples.workbench.openFile("push-pop.s");
		await samples.workbench.setBreakpoint("push 7");
		await press("F5");
		await highlights("push 7");
		await shows("callStack", /^_start.*push-pop\.s/);
		await stackShows(/88 \| 77 \| 66 \| 55 \| 44 \| 33 \| 22 \| 11.*line 14 push/);
		await samples.workbench.screenshot("web");
	});

	it("opens the line that wrote a word", async () => {
		const panel = await samples.workbench.stackPanel();
		await panel.locator(".rows .link", { hasText: "line 14 push" }).first().click();
		await samples.workbench.page.locator(".statusbar").getByText("Ln 14, Col 1").waitFor();
	});

	it("runs in a web worker", async () => {
		await samples.workbench.stopDebugging();
		// The list has the slowest to start on top, and draws only what has room.
		await samples.workbench.page.setViewportSize({ width: 1400, height: 2400 });
		await samples.workbench.command("Developer: Show Running Extensions");
		const row = samples.workbench.page.locator(".runtime-extensions-editor .monaco-list-row", {
			hasText: "stackscope",
		});
		await row.getByText("web worker").waitFor();
	});
});
