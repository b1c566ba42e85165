// Calls and frames in a real VS Code: the Call Stack view and the Stack panel agree
// on which frame is selected, whichever was used to select it. One session, in order.

import { openSamples } from "./rig/samples.ts";

describe("frames in VS Code", () => {
	const samples = openSamples();
	const { highlights, stackShows, shows, press } = samples;

	it("stop at the entry when no breakpoint is set, with the debug view open", async () => {
		await samples.workbench.openFile("factorial.s");
		await press("F5");
		await shows("callStack", /^main.*factorial\.s/);
		await samples.workbench.stopDebugging();
	});

	it("stop there too when the only breakpoint is another program's", async () => {
		await samples.workbench.openFile("push-pop.s");
		await samples.workbench.setBreakpoint("push 42");
		await samples.workbench.openFile("factorial.s");
		await press("F5");
		await shows("callStack", /^main.*factorial\.s/);
		await samples.workbench.stopDebugging();
	});

	it("are the same in the Call Stack and in the panel", async () => {
		await samples.workbench.setBreakpoint("mov eax, 1");
		await press("F5");
		await highlights("mov eax, 1");
		await shows("callStack", /^main/);
		await stackShows(/▸ factorial/);
		await stackShows(/return address ✓ \| line 25 call/);
		await samples.workbench.screenshot("recursion");
	});

	it("follow a click in the Call Stack", async () => {
		await samples.workbench.rows("callStack").filter({ hasText: "main" }).click();
		await highlights("call factorial", "focused");
		await stackShows(/▸ main/);
	});

	it("follow a click in the panel", async () => {
		const panel = await samples.workbench.stackPanel();
		await panel.locator(".row[data-kind=section]", { hasText: "factorial" }).last().click();
		await stackShows(/▸ factorial/);
		await highlights("mov eax, 1");
	});

	it("step backwards out of and into a function", async () => {
		await samples.workbench.toolbar("Step Back Out");
		await highlights("call factorial");
		await samples.workbench.toolbar("Step Into");
		await highlights("push rbp");
		await samples.workbench.screenshot("stepped");
	});
});
