// What Compiler Explorer shows of compilers' outputs, without directives and with
// names as in the source, assembles and does what the programs do natively.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { assemble } from "../../src/assembler/assemble.ts";
import { runProgram } from "./libraryRig.ts";

const folder = path.resolve(import.meta.dirname, "../goldens/filtered");

function messagesOf(text: string): string[] {
	return assemble([{ path: "a.s", text }]).diagnostics.map(({ message }) => message);
}

describe("Compiler Explorer's text", () => {
	for (const file of readdirSync(folder).filter((name) => name.endsWith(".s"))) {
		it(`runs as natively, and without a warning: ${file}`, () => {
			const text = readFileSync(path.join(folder, file), "utf8");
			assert.deepEqual(messagesOf(text), []);
			const { stop, stdout } = runProgram(text);
			const status = stop.kind === "exit" ? stop.status : stop.kind;
			const wanted = readFileSync(path.join(folder, `${file.split(".")[0]}.out`), "utf8");
			assert.equal(`${stdout}--- status ${status}\n`, wanted);
		});
	}

	it("makes room for variables of zeros, whose directives are gone, but not for slips of the hand", () => {
		const text = `
bump:
        add DWORD PTR counter[rip], 5
        mov eax, DWORD PTR counter[rip]
        ret
main:
        call bump
        lea rdi, area.0[rip]
        mov BYTE PTR [rdi+4095], al
        call bump
        add al, BYTE PTR area.0[rip+4095]
        movzx eax, al
        ret
.LC0:
        .long 1
`;
		const { stop } = runProgram(text);
		assert.equal(stop.kind === "exit" ? stop.status : stop.kind, 15);
		const [counter, area, ...others] = messagesOf(text);
		assert.match(counter ?? "", /^`counter` is not in this text; .* so it gets 65536 bytes of zeros\.$/);
		assert.match(area ?? "", /^`area\.0` is not in this text/);
		assert.deepEqual(others, []);
		const misspelt = text.replace("mov eax, DWORD PTR counter", "mov eax, DWORD PTR bmup");
		assert.ok(messagesOf(misspelt).some((message) => message.startsWith("`bmup` is not defined in this program")));
	});

	it("names what is not there as it is written", () => {
		const text =
			"main:\n        call zoo::release(void*, unsigned long)@PLT\n        lea rax, boost::detail::registry[rip+8]\n        ret\n";
		assert.deepEqual(
			messagesOf(text).filter((message) => message.includes("defined")),
			[
				"`zoo::release(void*, unsigned long)` is not defined in this program.",
				"`boost::detail::registry` is not defined in this program.",
			],
		);
	});

	it("says of Rust's library what it says of mangled names", () => {
		const text =
			"main:\n        movq <std::net::tcp::TcpStream as core::fmt::Debug>::fmt@GOTPCREL(%rip), %rcx\n        callq *std::fs::read::inner@GOTPCREL(%rip)\n        retq\n";
		assert.deepEqual(
			messagesOf(text)
				.filter((message) => message.includes("belongs"))
				.map((message) => message.split(".")[0]),
			[
				"`std::fs::read::inner` belongs to Rust's standard library, whose code is not in this text (1 more name of it is used)",
			],
		);
	});

	it("keeps data in .text where any directive says that this is no such text", () => {
		const text = "main:\n        mov eax, 1\n.Lend:\n        .long 7\n";
		const segments = (source: string) =>
			assemble([{ path: "a.s", text: source }]).program.segments.map(({ name }) => name);
		assert.deepEqual(segments(text).includes(".rodata"), true);
		assert.deepEqual(segments(`.globl main\n${text}`).includes(".rodata"), false);
	});
});
