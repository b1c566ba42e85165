// Data breakpoints in a real VS Code: set from the menu of a row of the Variables
// view, stopped at in both directions with the reason in words, listed in the
// Breakpoints view. One session, in order.

import assert from "node:assert/strict";
import { openSamples } from "./rig/samples.ts";
import { eventually, plain } from "./rig/workbench.ts";

describe("data breakpoints in VS Code", () => {
	const samples = openSamples();
	const { highlights, shows, press } = samples;

	/** Takes an entry of the menu that belongs to a variable of a scope. */
	async function breakOn(scope: string, variable: RegExp, entry: string): Promise<void> {
		await samples.workbench.expand("variables", scope);
		await samples.workbench.menu("variables", variable, entry);
	}

	/** Waits until the Call Stack view says in its title why the program stands. */
	function says(reason: string): Promise<void> {
		return eventually(async () => {
			const title = samples.workbench.page.locator(".pane-header", { hasText: "Call Stack" });
			assert.equal(plain((await title.textContent({ timeout: 2000 })) ?? ""), `Call Stack${reason}`);
		});
	}

	before(async () => {
		await samples.workbench.openFile("factorial.s");
		await samples.workbench.goToLine(30);
		await samples.workbench.setBreakpoint("cmp rdi, 1");
		await press("F5");
		await highlights("cmp rdi, 1");
	});

	it("on the value of a local stop behind its writes, and name it", async () => {
		await breakOn("Locals", /^n\b/, "Break on Value Access");
		await samples.workbench.scrollToEnd("breakpoints");
		await shows("breakpoints", /^n \(8 bytes at 0xfffff88\)/);
		await samples.workbench.menu("breakpoints", /^factorial\.s/, "Remove Breakpoint");
		await press("F5");
		await highlights("leave");
		await says("Paused on n: 6, read by line 26 (factorial+0x1a): imul rax, qword ptr [rbp-0x8]");
		await samples.workbench.screenshot("data-breakpoint");
	});

	it("on a register stop at a change of its value", async () => {
		await breakOn("Registers", /^rcx\b/, "Break on Value Change");
		await samples.workbench.scrollToEnd("breakpoints");
		await shows("breakpoints", /^rcx/);
		await press("F5");
		await highlights("div rcx");
		await says("Paused on rcx: 0x0 → 0xa, changed by line 42 (main+0x10): mov ecx, 0xa");
	});

	it("stop going backwards too", async () => {
		await samples.workbench.toolbar("Reverse");
		await highlights("leave");
		await says("Paused on n: 6, read by line 26 (factorial+0x1a): imul rax, qword ptr [rbp-0x8]");
		await samples.workbench.screenshot("data-breakpoint-backwards");
	});
});
