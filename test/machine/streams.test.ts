// When what a program prints is seen: as natively, at a terminal and elsewhere,
// and at once where somebody watches. And what becomes of streams that are closed.

import assert from "node:assert/strict";
import { changesOf } from "../../src/machine/files/changes.ts";
import type { MachineOptions } from "../../src/machine/options.ts";
import { runProgram } from "./libraryRig.ts";

const native: MachineOptions = { manner: "native" };
const atTerminal: MachineOptions = { manner: "native", terminals: [0, 1, 2] };

const data = `
	.intel_syntax noprefix
	.data
line:	.asciz "one\\ntwo"
mark:	.ascii "!"
name:	.asciz "file"
mode:	.asciz "w"
number:	.asciz "%d"
value:	.long 0
	.text
	.globl main
print:	lea rdi, line[rip]
	xor eax, eax
	sub rsp, 8
	call printf
	add rsp, 8
	ret
write_mark:
	mov edi, 1
	lea rsi, mark[rip]
	mov edx, 1
	mov eax, 1
	syscall
	ret
end:	mov eax, 60
	xor edi, edi
	syscall
`;

const mixed = `${data}
main:	sub rsp, 8
	call print
	call write_mark
	add rsp, 8
	xor eax, eax
	ret`;
const abrupt = `${data}
main:	sub rsp, 8
	call print
	call end`;
const asking = `${data}
main:	sub rsp, 8
	call print
	lea rdi, number[rip]
	lea rsi, value[rip]
	xor eax, eax
	call scanf
	call write_mark
	call end`;
const unbuffered = `${data}
main:	sub rsp, 8
	mov rdi, stdout[rip]
	xor esi, esi
	call setbuf
	call print
	call write_mark
	call end`;
const flushed = `${data}
main:	sub rsp, 8
	call print
	xor edi, edi
	call fflush
	call write_mark
	call end`;
const toFile = `${data}
main:	push rbx
	lea rdi, name[rip]
	lea rsi, mode[rip]
	call fopen
	mov rbx, rax
	lea rdi, line[rip]
	mov rsi, rax
	call fputs
`;

const loss = /\(3 bytes\) was still in the C library's buffer.* natively it is lost/;

describe("what is printed", () => {
	const cases: [name: string, text: string, options: MachineOptions, stdout: string, told: boolean][] = [
		["comes at the end where stdout is no terminal", mixed, native, "!one\ntwo", false],
		["comes line by line at a terminal", mixed, atTerminal, "one\n!two", false],
		["comes at once where it is watched", mixed, {}, "one\ntwo!", false],
		["is lost from the last newline on when a terminal's program ends abruptly", abrupt, atTerminal, "one\n", true],
		[
			"is seen where that is watched, and it is said that it would be lost",
			abrupt,
			{ terminals: [0, 1, 2] },
			"one\ntwo",
			true,
		],
		["is shown before a terminal is read from", asking, atTerminal, "one\ntwo!", false],
		["is not shown before anything else is", asking, { ...native, terminals: [1] }, "one\n!", true],
		["comes at once when setbuf says so", unbuffered, native, "one\ntwo!", false],
		["comes with fflush", flushed, native, "one\ntwo!", false],
	];
	for (const [name, text, options, expected, told] of cases) {
		it(name, () => {
			const { stop, stdout, console } = runProgram(text, "5\n", options);
			assert.deepEqual([stop, stdout], [{ kind: "exit", status: 0 }, expected]);
			assert.equal(loss.test(console), told, console);
		});
	}

	it("is lost as a whole when the program ends abruptly and stdout is no terminal", () => {
		const { stdout, console } = runProgram(abrupt, "", native);
		assert.equal(stdout, "");
		assert.match(console, /^the end of what was printed \(7 bytes\)/);
	});

	it("is passed on in blocks where it is much", () => {
		const many = `${data}
main:	push rbx
	mov ebx, 1000
1:	call print
	dec ebx
	jnz 1b
	call end`;
		const { stdout } = runProgram(many, "", native);
		assert.equal(stdout, "one\ntwo".repeat(1000).slice(0, 4096));
	});
});

describe("a stream to a file", () => {
	const textIn = ({ machine }: ReturnType<typeof runProgram>) => {
		const written = changesOf(machine.kernel.files).find(({ path }) => path === "/file");
		return written?.kind === "write" ? Buffer.from(written.bytes).toString() : undefined;
	};

	it("is written out by exit, and not by the system call", () => {
		const ended = runProgram(`${toFile}\txor edi, edi\n\tcall exit`);
		assert.equal(textIn(ended), "one\ntwo");
		const cutOff = runProgram(`${toFile}\tcall end`);
		assert.equal(textIn(cutOff), "");
		assert.match(cutOff.console, /the end of what was written to a file \(7 bytes\)/);
	});

	it("is none any more once it is closed", () => {
		const close = "\tmov rdi, rbx\n\tcall fclose\n";
		const closed = runProgram(`${toFile}${close}\tcall end`);
		assert.equal(textIn(closed), "one\ntwo");
		const { stop } = runProgram(`${toFile}${close}${close}`);
		assert.equal(
			stop.kind === "fault" &&
				/fclose: argument 1 \(stream\) is 0x\w+, which is no open stream/.test(stop.fault.message),
			true,
		);
	});
});
