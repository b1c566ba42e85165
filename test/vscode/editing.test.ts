// What the editor knows about an assembly text in a real VS Code: problems while
// typing, the Run button, the dialect, hovers over values, launches that fail.

import assert from "node:assert/strict";
import { openSamples } from "./rig/samples.ts";

describe("editing in VS Code", () => {
	const files = {
		"wrong.s": ".globl _start\n_start:\n    movv rax, 1\n    jmp nowhere\n",
		"parts/status.inc": "%define status 7\n%macro leave_with 1\n    mov edi, %1\n%endmacro\n",
		"takes.asm": `%include "parts/status.inc"\nglobal _start\n_start:\n    leave_with status\n    jmp elsewhere\n`,
		"parts/status.s": ".equ status, 7\n.macro leave_with code\n    mov edi, \\code\n.endm\n",
		"takes.s": `.include "parts/status.s"\n.globl _start\n_start:\n    leave_with status\n    jmp elsewhere\n`,
	};
	const samples = openSamples({ files });
	const { highlights, shows, press } = samples;

	it("names the language and the dialect in the status bar", async () => {
		await samples.workbench.openFile("locals.s");
		const bar = samples.workbench.page.locator(".statusbar");
		await bar.getByText("x86-64 assembly (Stackscope)").waitFor();
		await bar.getByText("asm: Automatic").waitFor();
	});

	it("runs a program with the button in the editor's title", async () => {
		const { page } = samples.workbench;
		await page
			.locator(".editor-actions .action-label.codicon-debug-alt + .dropdown, .editor-actions .monaco-dropdown")
			.first()
			.waitFor();
		await samples.workbench.command("Stackscope: Run Assembly File");
		await shows("console", /exited with status 25|exit status 25|25/);
		await samples.workbench.debuggingEnds();
	});

	it("shows the value of what the mouse rests on", async () => {
		const { workbench } = samples;
		await workbench.goToLine(45);
		await workbench.setBreakpoint("mov rax, [rbp + total]");
		await press("F5");
		await highlights("mov rax, [rbp + total]");
		await workbench.page
			.locator(".view-line", { hasText: "mov rax, [rbp + total]" })
			.getByText("total")
			.first()
			.hover();
		await workbench.page.locator(".debug-hover-widget", { hasText: "25" }).waitFor();
		await workbench.screenshot("hover");
		await workbench.stopDebugging();
	});

	it("lists every problem of a text, and the first one stops a launch", async () => {
		const { workbench } = samples;
		await workbench.openFile("wrong.s");
		await workbench.command("Problems: Focus on Problems View");
		await shows("problems", /movv.*did you mean `mov`/);
		await shows("problems", /nowhere/);
		await workbench.screenshot("problems");
		await workbench.line("movv").click();
		await press("F5");
		await workbench.page.locator(".monaco-dialog-box", { hasText: "movv" }).waitFor();
		await press("Escape");
	});

	it("follows the text while it is typed", async () => {
		const { workbench } = samples;
		await workbench.line("movv").click();
		await press("Home", "Shift+End");
		await workbench.page.keyboard.type("    mov rax, 1");
		await workbench.line("jmp nowhere").click();
		await press("Home", "Shift+End");
		await workbench.page.keyboard.type("    ret");
		await workbench.page.locator(".markers-panel", { hasText: "No problems" }).waitFor();
	});

	for (const name of ["takes.asm", "takes.s"]) {
		it(`reads the files that ${name} includes, though no editor has them open`, async () => {
			const { workbench } = samples;
			await workbench.openFile(name);
			await workbench.command("Problems: Focus on Problems View");
			await shows("problems", /elsewhere/);
			const problems = await workbench.rowTexts("problems");
			// The file's own line, and its one real problem.
			assert.equal(problems.length, 2, problems.join("\n"));
			await workbench.screenshot(`includes-${name}`);
			await workbench.line("jmp elsewhere").click();
			await press("Home", "Shift+End");
			await workbench.page.keyboard.type("    ret");
			await workbench.page.locator(".markers-panel", { hasText: "No problems" }).waitFor();
		});
	}
});
