// A compiler's output in a real VS Code: debugged in the C file it was made from,
// and in the assembly, with a button between the two. One session, in order.

import { openSamples } from "./rig/samples.ts";

describe("C lines in VS Code", () => {
	const samples = openSamples();
	const { highlights, stackShows, shows, press } = samples;

	it("stop at a breakpoint set in the C file's gutter", async () => {
		await samples.workbench.openFile("source-lines.c");
		await samples.workbench.setBreakpoint("return n * factorial(n - 1);");
		await samples.workbench.openFile("source-lines.s");
		await press("F5");
		await highlights("factorial(n - 1);");
		await shows("callStack", /^factorial.*source-lines\.c/);
		await shows("callStack", /^main.*source-lines\.c/);
		await shows("callStack", /^_start.*start-up code/);
		await stackShows(/return address ✓ \| 20: printf\("%d! = %ld/);
		await samples.workbench.screenshot("source");
	});

	it("are stepped over and back", async () => {
		await press("F10");
		await highlights("}");
		await samples.workbench.toolbar("Step Back");
		await highlights("factorial(n - 1);");
	});

	it("give way to the assembly at the same moment, and come back", async () => {
		await samples.workbench.command("Stackscope: Show Assembly");
		await highlights("eax, DWORD PTR -20[rbp]");
		await stackShows(/return address ✓ \| line \d+ call/);
		await samples.workbench.screenshot("assembly");
		await samples.workbench.command("Stackscope: Show Source");
		await highlights("factorial(n - 1);");
	});
});
