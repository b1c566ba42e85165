import assert from "node:assert/strict";
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { broken, copyFile, echo, endless, fault, sum } from "../adapter/programs.ts";
import { buildStackscope, type Stackscope } from "./stackscope.ts";

interface Case {
	readonly words: string;
	readonly input?: string;
	readonly status: number;
	/** A text is the whole; a pattern is found in it. Nothing at all unless told. */
	readonly stdout?: string | RegExp;
	readonly stderr?: string | RegExp;
}

const args = `	.globl main
main:	mov rax, rdi
	mov rsi, [rsi + 8]
	add al, [rsi]
	ret
`;

const programs: Readonly<Record<string, string>> = {
	"sum.s": sum,
	"endless.s": endless,
	"echo.s": echo,
	"fault.s": fault,
	"broken.s": broken,
	"args.s": args,
	"copy.s": copyFile,
	"notes.txt": "some notes",
	"two.txt": "two\n",
};

const cases: readonly Case[] = [
	{ words: "run sum.s", status: 6, stdout: "done\n" },
	{ words: "run echo.s", input: "hello\n", status: 6, stdout: "hello\n" },
	{ words: "run echo.s --stdin two.txt", input: "hello\n", status: 4, stdout: "two\n" },
	{ words: "run echo.s", input: "", status: 0 },
	{ words: "run args.s -- A", status: 67 },
	{ words: "run fault.s", status: 136, stderr: /^fault\.s:5: .*divisor is 0/ },
	{
		words: "run broken.s",
		status: 2,
		stderr: /^broken\.s:4:2: error: .*`mvo`.*`mov`.*\nbroken\.s:5:\d+: error: .*nowhere.*\n$/,
	},
	{ words: "run nope.s", status: 2, stderr: "cannot read nope.s: there is no such file\n" },
	{ words: "run .", status: 2, stderr: "cannot read .: it is a folder\n" },
	{ words: "run sum.s --stdin nope", status: 2, stderr: "cannot read nope: there is no such file\n" },
	{ words: "trace endless.s --max 2", status: 0, stdout: /"n":0.*\n.*"n":1.*"rax":"0x1".*\n\{"limit":2\}\n$/ },
	{ words: "trace endless.s --max 0", status: 0, stdout: '{"limit":0}\n' },
	{ words: "trace sum.s", status: 0, stdout: /"text":"syscall"\}\n\{"exit":6,"steps":56\}\n$/ },
	{
		words: "trace fault.s",
		status: 0,
		stdout: /\n\{"fault":\{"kind":"divide-error","rip":"0x401007",.*"steps":2\}\n$/,
	},
	{ words: "trace broken.s", status: 2, stderr: /broken\.s:4:2: error/ },
	{
		words: "listing endless.s",
		status: 0,
		stdout:
			"_start:\n00401000  48 ff c0                        inc rax\n00401003  eb fb                           jmp _start\n",
	},
	{ words: "stack sum.s --at sum --hit 2", status: 0, stdout: /return address/ },
	{ words: "stack sum.s --at sum.s:12 --format markdown", status: 0, stdout: /^\| .*address.*\n\| --- / },
	{ words: "stack sum.s --at step:4 --format json", status: 0, stdout: /^\{\n\t"revision": / },
	{
		words: "stack sum.s --at sum --hit 9",
		status: 1,
		stderr: "--at sum was not reached: the program exited with status 6\n",
	},
	{
		words: "stack sum.s --at step:999",
		status: 1,
		stderr: /^--at step:999 was not reached: the program exited with status 6/,
	},
	{ words: "stack fault.s --at step:999", status: 1, stderr: /^--at step:999 was not reached: fault\.s:5: / },
	{ words: "stack sum.s --at nowhere", status: 2, stderr: /^--at nowhere: .*nowhere/ },
	{ words: "stack sum.s --at other.s:1", status: 2, stderr: "--at other.s:1: other.s is not part of the program\n" },
	{ words: "stack sum.s --at sum --format svg", status: 2, stderr: "`--format svg` is not available yet\n" },
	{ words: "--version", status: 0, stdout: /^stackscope \d+\.\d+\.\d+\n$/ },
	{ words: "--help", status: 0, stdout: /^stackscope: .*\n\nUsage:\n/ },
	{ words: "build --help", status: 0, stdout: /^stackscope build FILE… -o OUT\n/ },
	{ words: "trace --help", status: 0, stdout: /^stackscope trace FILE… / },
];

describe("commands", () => {
	let stackscope: Stackscope;
	before(() => {
		stackscope = buildStackscope();
		for (const [name, text] of Object.entries(programs)) {
			stackscope.write(name, text);
		}
	});
	after(() => stackscope.remove());

	for (const { words, input, status, stdout = "", stderr = "" } of cases) {
		it(`stackscope ${words}${input === undefined ? "" : ` < ${JSON.stringify(input)}`}`, () => {
			const outcome = stackscope.run(words.split(" "), input);
			check("stdout", outcome.stdout, stdout);
			check("stderr", outcome.stderr, stderr);
			assert.equal(outcome.status, status);
		});
	}

	it("run leaves on the disk what the program did to its files, and trace does not", () => {
		const copy = path.join(stackscope.folder, "copy.txt");
		assert.match(stackscope.run(["trace", "copy.s"]).stdout, /\{"exit":10,"steps":22\}\n$/);
		assert.equal(existsSync(copy), false);
		assert.deepEqual(stackscope.run(["run", "copy.s"]), { stdout: "", stderr: "", status: 10 });
		assert.equal(readFileSync(copy, "utf8"), "some notes");
		assert.equal(statSync(copy).mode & 0o777, 0o644);
	});

	it("run says what a program cannot have", () => {
		stackscope.write("copy.s", copyFile.replace("notes.txt", "/dev/stdin"));
		const { stderr } = stackscope.run(["run", "copy.s"]);
		assert.match(stderr, /^\/dev\/stdin cannot be used: it is neither a file nor a folder/);
	});

	it("run says that it is slow where there is no WebAssembly", () => {
		const { stdout, stderr, status } = stackscope.run(["run", "sum.s"], "", ["--no-expose-wasm"]);
		assert.deepEqual([stdout, status], ["done\n", 6]);
		assert.match(stderr, /^stackscope: WebAssembly .* is missing here: .*\n$/);
	});

	it("trace has every register of every step, as JSON", () => {
		const lines = stackscope.run(["trace", "sum.s"]).stdout.trimEnd().split("\n");
		const names = "n rip rax rcx rdx rbx rsp rbp rsi rdi r8 r9 r10 r11 r12 r13 r14 r15 rflags text".split(" ");
		for (const [n, line] of lines.slice(0, -1).entries()) {
			const state = JSON.parse(line) as Record<string, unknown>;
			assert.deepEqual(Object.keys(state), names);
			assert.equal(state.n, n);
		}
		const [first = ""] = stackscope.run(["trace", "sum.s", "--xmm", "--max", "1"]).stdout.split("\n");
		const vectors = Array.from({ length: 16 }, (_, number) => `xmm${number}`);
		assert.deepEqual(Object.keys(JSON.parse(first)), [...names.slice(0, -1), ...vectors, "mxcsr", "text"]);
		const [plain = ""] = stackscope.run(["trace", "sum.s", "--x87", "--max", "1"]).stdout.split("\n");
		assert.deepEqual(Object.keys(JSON.parse(plain)), [...names.slice(0, -1), "fctrl", "fstat", "ftag", "text"]);
		assert.equal(JSON.parse(lines.at(-1) ?? "").steps, lines.length - 1);
	});

	it("trace ends quietly when its reader goes away", async () => {
		const child = stackscope.start(["trace", "endless.s"]);
		const errors: string[] = [];
		child.stderr?.on("data", (chunk) => errors.push(String(chunk)));
		child.stdout?.once("data", () => child.stdout?.destroy());
		const status = await new Promise((resolve) => child.on("close", resolve));
		assert.deepEqual([status, errors.join("")], [141, ""]);
	});
});

function check(name: string, actual: string, expected: string | RegExp): void {
	if (typeof expected === "string") {
		assert.equal(actual, expected, name);
	} else {
		assert.match(actual, expected, name);
	}
}
