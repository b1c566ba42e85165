// Launches from a launch.json in a real VS Code: relative paths, arguments, input
// from a file, and values that are wrong.

import { writeFileSync } from "node:fs";
import path from "node:path";
import { openSamples } from "./rig/samples.ts";

const program = `.intel_syntax noprefix
.globl _start
.text
_start:
    mov rbx, [rsp]              # argc
    sub rsp, 64
    xor eax, eax                # read(0, rsp, 64)
    xor edi, edi
    mov rsi, rsp
    mov edx, 64
    syscall
    mov rdx, rax                # write(1, rsp, what was read)
    mov eax, 1
    mov edi, 1
    syscall
    mov eax, 60                 # exit(argc)
    mov rdi, rbx
    syscall
`;

function launchFile(options: object): string {
	const configuration = { type: "stackscope", request: "launch", name: "Echo", program: "echo.s", ...options };
	return JSON.stringify({ version: "0.2.0", configurations: [configuration] });
}

describe("launch.json in VS Code", () => {
	const options = { args: ["one", "two"], stdin: "input.txt", stopOnEntry: true, memory: "64 MiB" };
	const samples = openSamples({
		files: { "echo.s": program, "input.txt": "seen on the console\n", ".vscode/launch.json": launchFile(options) },
	});
	const { highlights, shows, press } = samples;

	it("starts the program it names, with its arguments and its input", async () => {
		await samples.workbench.openFile("echo.s");
		await press("F5");
		await highlights("mov rbx, [rsp]");
		await press("F5");
		await samples.workbench.command("Debug Console: Focus on Debug Console View");
		await shows("console", /seen on the console/);
		await shows("console", /exited with status 3\b/);
	});

	it("refuses a value that is wrong, with a sentence that names it", async () => {
		writeFileSync(path.join(samples.folder, ".vscode/launch.json"), launchFile({ memory: "lots" }));
		await samples.workbench.openFile("launch.json");
		await samples.workbench.line("lots").waitFor();
		await samples.workbench.openFile("echo.s");
		await press("F5");
		await samples.workbench.page.locator(".monaco-dialog-box", { hasText: "`memory`" }).waitFor();
		await samples.workbench.screenshot("refused");
		await press("Escape");
	});
});
