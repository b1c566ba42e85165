// Programs that do not stop at once, in a real VS Code: one that asks its user for a
// line, and one that runs until it is paused.

import assert from "node:assert/strict";
import { openSamples } from "./rig/samples.ts";
import { eventually } from "./rig/workbench.ts";

const twice = `default rel
extern printf, scanf
global main
section .data
question: db "%d", 0
answer: db "twice %d is %d", 10, 0
section .bss
number: resd 1
section .text
main:
    push rbp
    lea rdi, [question]
    lea rsi, [number]
    xor eax, eax
    call scanf
    mov esi, [number]
    lea edx, [rsi*2]
    lea rdi, [answer]
    xor eax, eax
    call printf
    pop rbp
    ret
`;
const endless = `.intel_syntax noprefix
.globl _start
_start:
    inc rax
    jmp _start
`;

describe("a program that does not stop at once, in VS Code", () => {
	const samples = openSamples({
		files: { "twice.asm": twice, "endless.s": endless },
		settings: { "stackscope.stopOnEntry": "never" },
	});
	const { press, highlights, shows, stackShows } = samples;

	it("is said to run by the panel, and to be stopped once it is paused", async () => {
		await samples.workbench.openFile("endless.s");
		await press("F5");
		const panel = await samples.workbench.stackPanel();
		await panel.getByText("Running…").waitFor();
		await press("F6");
		await stackShows(/_start endless\.s/);
		await shows("callStack", /^_start.*endless\.s/);
		await samples.workbench.stopDebugging();
	});

	it("gets the Debug Console when it asks for input, and gives the panel back at the next stop", async () => {
		const { workbench } = samples;
		await workbench.openFile("twice.asm");
		await workbench.setBreakpoint("lea edx, [rsi*2]");
		await press("F5");
		await shows("console", /the program waits for input/);
		await workbench.page.locator(".repl-input-wrapper .monaco-editor.focused").waitFor();
		await workbench.screenshot("input");
		await workbench.page.keyboard.type("21");
		await press("Enter");
		await highlights("lea edx, [rsi*2]");
		await stackShows(/main twice\.asm/);
		const panel = await workbench.stackPanel();
		await panel.locator(".next", { hasText: "edx ← 42" }).waitFor();
		await workbench.stopDebugging();
	});

	it("says in the panel what it waits for", async () => {
		const { workbench } = samples;
		await press("F5");
		await shows("console", /the program waits for input/);
		await workbench.command("Stackscope: Show Stack");
		await eventually(async () => {
			const panel = await workbench.stackPanel();
			assert.match(await panel.locator(".idle").innerText(), /waits for input[\s\S]*Debug Console/);
		});
		await workbench.stopDebugging();
	});
});
