// A person debugs a sample in a real VS Code: everything here is done with keys and
// clicks and checked by what is drawn. The tests are one session, in order.

import assert from "node:assert/strict";
import { openSamples } from "./rig/samples.ts";
import { eventually } from "./rig/workbench.ts";

describe("debugging in VS Code", () => {
	const samples = openSamples();
	const { highlights, stackShows, stackHides, shows, press } = samples;

	it("stops at a breakpoint set in the gutter, by F5 without a launch.json", async () => {
		const { workbench } = samples;
		await workbench.openFile("push-pop.s");
		await workbench.setBreakpoint("push 7");
		await press("F5");
		await highlights("push 7");
		await shows("callStack", /^_start.*push-pop\.s/);
	});

	it("has the local variables open at the first stop", async () => {
		const locals = samples.workbench.rows("variables").filter({ hasText: "Locals" });
		await eventually(async () => assert.equal(await locals.getAttribute("aria-expanded"), "true"));
	});

	it("draws the stack: the pushed word byte by byte, what it is and who wrote it", async () => {
		await stackShows(/88 \| 77 \| 66 \| 55 \| 44 \| 33 \| 22 \| 11.*pushed rax.*line 14 push/);
	});

	it("shows registers by their plain names, and the value at the end of the line", async () => {
		await samples.workbench.expand("variables", "Registers");
		await shows("variables", /^rax\s*=?\s*0x1122334455667788/);
		await samples.workbench.line("push rax").getByText("0x1122334455667788").waitFor();
		await samples.workbench.screenshot("stopped");
	});

	it("steps over and back, and the panel follows", async () => {
		await press("F10");
		await highlights("push -1");
		await stackShows(/07 \| 00 \| 00 \| 00 \| 00 \| 00 \| 00 \| 00/);
		await samples.workbench.toolbar("Step Back");
		await highlights("push 7");
		await stackHides(/07 \| 00 \| 00 \| 00/);
	});

	it("writes a byte typed into the panel, for the program and the other views to see", async () => {
		const panel = await samples.workbench.stackPanel();
		const word = panel.locator(".rows .row", { hasText: "line 14 push" }).first();
		await word.locator(".cell.byte").first().dblclick();
		await panel.locator("input.edit").fill("99");
		await press("Enter");
		await stackShows(/99 \| 77 \| 66/);
		await samples.workbench.expand("variables", "Stack");
		await shows("variables", /0x1122334455667799/);
		await samples.workbench.screenshot("edited");
	});

	it("goes to an expression in the panel", async () => {
		const panel = await samples.workbench.stackPanel();
		const input = panel.getByRole("textbox", { name: /go to/i });
		await input.fill("_start");
		await input.press("Enter");
		await stackShows(/00401000/);
		await input.fill("rsp");
		await input.press("Enter");
		await stackShows(/99 \| 77 \| 66/);
	});

	it("goes to a zone of memory by the map beside the rows, and back", async () => {
		const panel = await samples.workbench.stackPanel();
		const map = panel.getByRole("navigation", { name: "Memory map" });
		await map.getByRole("button", { name: /^code.*rip points here/ }).click();
		await stackShows(/00401000/);
		await map.getByRole("button", { name: /^stack, 8 MiB/ }).click();
		await stackShows(/99 \| 77 \| 66/);
	});

	it("travels to a step, and to the start", async () => {
		await samples.workbench.command("Stackscope: Go to Step…");
		await samples.workbench.page.locator(".quick-input-widget input.input").fill("1");
		await press("Enter");
		await highlights("push rax");
	});

	it("runs on to the end, and the panel says how it ended", async () => {
		await press("F5");
		await highlights("push 7");
		await press("F5");
		const panel = await samples.workbench.stackPanel();
		await panel.getByText("The program has ended with status 43").waitFor();
	});
});
