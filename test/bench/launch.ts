// From the launch of a program of a thousand lines to its first stop, in an adapter
// that has started and done nothing yet; and how long the adapter takes to start.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { AdapterProcess } from "./adapterProcess.ts";
import { median, type Part } from "./part.ts";

const rounds = 9;
const lines = 1000;

export const part: Part = {
	name: "launch",
	about: `milliseconds to the first stop of a program of ${lines} lines`,
	async measure() {
		const folder = mkdtempSync(path.join(tmpdir(), "stackscope-bench-"));
		const program = path.join(folder, "long.s");
		writeFileSync(program, longProgram());
		const times: { readonly start: number; readonly first: number; readonly again: number }[] = [];
		for (let round = 0; round < rounds; round++) {
			times.push(await measureOnce(program));
		}
		rmSync(folder, { recursive: true });
		const figures = {
			"process and initialize": median(times.map(({ start }) => start)),
			launch: median(times.map(({ first }) => first)),
			restart: median(times.map(({ again }) => again)),
		};
		return [{ name: "median", figures }];
	},
};

async function measureOnce(program: string) {
	const began = performance.now();
	const adapter = new AdapterProcess();
	try {
		await adapter.initialize();
		const initialized = performance.now();
		await adapter.launch(program);
		const launched = performance.now();
		await adapter.move("restart", {});
		return {
			start: initialized - began,
			first: launched - initialized,
			again: performance.now() - launched,
		};
	} finally {
		await adapter.close();
	}
}

/** Functions of twenty lines, of the kind that people write, each called once. */
function longProgram(): string {
	const count = Math.floor((lines - 12) / 21);
	const functions = Array.from(
		{ length: count },
		(_, index) => `work${index}:
    push rbp
    mov rbp, rsp
    sub rsp, 32                 # room for three locals
    mov [rbp - 8], rdi
    mov qword ptr [rbp - 16], 0
    xor ecx, ecx
next${index}:
    cmp rcx, [rbp - 8]
    jae done${index}
    lea rax, [rcx + rcx * 2 + ${index}]
    add [rbp - 16], rax
    movzx edx, byte ptr [table + rcx]
    imul rdx, rdx, ${index + 3}
    mov dword ptr [rbp - 24], edx
    inc rcx
    jmp next${index}
done${index}:
    mov rax, [rbp - 16]
    leave
    ret
`,
	);
	const calls = Array.from({ length: count }, (_, index) => `    call work${index}`);
	return [
		".intel_syntax noprefix",
		".globl _start",
		".data",
		'table: .ascii "0123456789abcdef"',
		".text",
		...functions,
		"_start:",
		"    mov edi, 10",
		...calls.slice(0, 3),
		"    mov eax, 60",
		"    xor edi, edi",
		"    syscall",
		"",
	].join("\n");
}
