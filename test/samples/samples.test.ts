// Every sample through the command line: what it prints, how it ends (as on a real
// Linux, where each was tried), and the picture of the stack that it is there to
// show. A lesson is a place in the sample and the rows to be seen there, top down.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { buildStackscope, type Stackscope } from "../cli/stackscope.ts";

interface Sample {
	readonly output: string;
	/** Exit status; 139 is 128 + SIGSEGV. */
	readonly status: number;
	readonly says?: RegExp;
	readonly lessons: readonly Lesson[];
}

interface Lesson {
	/** The text of the line to stop at, or a label. */
	readonly at: string;
	readonly hit?: number;
	readonly rows: readonly RegExp[];
}

const samples: Record<string, Sample> = {
	"push-pop.s": {
		output: "",
		status: 43,
		lessons: [
			{
				at: "pop rbx",
				rows: [
					/88 77 66 55 44 33 22 11 .*0x1122334455667788 .*pushed rax/,
					/07 00 00 00 00 00 00 00 .*_start\+0xb push/,
					/rsp▶.*ff ff ff ff ff ff ff ff .*-1/,
				],
			},
			{
				at: "push 42",
				rows: [/argc/, /red zone/, /-0x08.*88 77 66.*dead/, /-0x10.*07 00.*dead/, /-0x18.*ff ff.*dead/],
			},
		],
	},
	"factorial.s": {
		output: "",
		status: 72,
		lessons: [
			{
				at: "bottom",
				rows: [
					/├ main .*16 B .*called from _start/,
					...[6, 5, 4, 3, 2].flatMap((n) => [
						/├ factorial .*32 B · called from/,
						/return address ✓/,
						/saved rbp ✓/,
						new RegExp(`0${n} 00 00 00 .* n  .*factorial\\+0x8 mov`),
						/padding/,
					]),
					/rbp▶.*→ factorial rbp/,
					/01 00 00 00 .* n /,
					/rsp▶/,
				],
			},
		],
	},
	"locals.s": {
		output: "",
		status: 25,
		lessons: [
			{
				at: "mov rax, [rbp + total]",
				rows: [
					/return address ✓/,
					/rbp▶.*saved rbp ✓/,
					/-0x08.*19 00 00 00 00 00 00 00 .*25.*total/,
					/-0x10.*fc ff ff ff 03 00 00 00 .*-4 · 3 .*b · a/,
					/-0x18.*61 5e 32 00 ·· ·· ·· ·· .*letters/,
					/-0x20.*rsp▶.*padding/,
				],
			},
		],
	},
	"stack-swap.s": {
		output: "Hi",
		status: 0,
		lessons: [
			{
				at: "hello",
				rows: [/^tiny_stack/, /of 48 B/, /├ hello/, /rsp▶/, /25 10 40 00 .*hello .*dead: set up by _start/],
			},
			{ at: "mov edx, 2", rows: [/^tiny_stack/, /rsp▶.*48 69 ab 89 67 45 23 01 .*hello\+0x[0-9a-f]+ mov/] },
		],
	},
	"fibers.s": {
		output: "A1B2C3",
		status: 0,
		lessons: [
			{
				at: "print",
				hit: 3,
				rows: [/^stack_a/, /├ fiber_a/, /├ print .*called from fiber_a/, /dead: saved rbp of switch/],
			},
			{ at: "print", hit: 4, rows: [/^stack_b/, /├ fiber_b/, /├ print .*called from fiber_b/] },
		],
	},
	"heap-and-stack.s": {
		output: "",
		status: 0,
		lessons: [
			{
				at: "add rsp, 32",
				rows: [/├ _start/, /\+0x08.*0x403000/, /rsp▶.*41 42 43 44 45 46 47 48 .*"ABCDEFGH"/],
			},
		],
	},
	"alignment.s": {
		output: "",
		status: 24,
		lessons: [
			{ at: "rsp_mod_16", hit: 1, rows: [/rsp mod 16 = 8/] },
			{ at: "rsp_mod_16", hit: 2, rows: [/rsp mod 16 = 0/] },
			{
				at: "rsp_mod_16",
				hit: 3,
				rows: [/rsp mod 16 = 8/, /08 00 00 .*pushed rbx/, /\+0x08/, /rsp▶.*return address ✓/],
			},
		],
	},
	"overflow.s": {
		output: "",
		status: 139,
		says: /overflow\.s:14: Stack overflow.*guard page/i,
		lessons: [
			{ at: "dive", hit: 2044, rows: [/├ dive .*4 KiB · called from dive/, /return address ✓/, /├ dive /, /rsp▶/] },
		],
	},
	"smash.s": {
		output: "",
		status: 139,
		says: /0x434343434343/,
		lessons: [
			{
				at: "leave",
				rows: [
					/43 43 43 43 43 43 00 00 .*return address ✗ overwritten \(6 of 8 bytes\).*greet\+0x[0-9a-f]+ mov/,
					/rbp▶.*42 42 42 42 42 42 42 42 .*saved rbp ✗ overwritten \(8 of 8 bytes\)/,
					/41 41 41 41 41 41 41 41/,
					/rsp▶.*41 41 41 41 41 41 41 41/,
				],
			},
		],
	},
	"checks.s": {
		output: "",
		status: 139,
		says: /`ret` took this address from the stack/,
		lessons: [
			{
				at: "unbalanced_return",
				rows: [/├ main/, /pushed rbx|saved rbx/, /├ unbalanced_return .*called from main/, /rsp▶.*return address ✓/],
			},
		],
	},
	"source-lines.s": {
		output: "1! = 1\n2! = 2\n3! = 6\n4! = 24\n5! = 120\n",
		status: 0,
		lessons: [
			{
				at: "imul\trax, rbx",
				hit: 6,
				rows: [/├ factorial/, /return address ✓/, /saved rbp ✓/, /saved rbx/],
			},
		],
	},
	"stack-machine.s": {
		output: "",
		status: 56,
		lessons: [
			{ at: "times", rows: [/├ _start/, /07 00 .*plus\+0x/, /08 00 .*minus\+0x/, /├ times/, /rsp▶.*return address/] },
		],
	},
};

const folder = path.resolve(import.meta.dirname, "../../samples");

describe("samples", () => {
	let stackscope: Stackscope;
	before(() => {
		stackscope = buildStackscope();
		for (const name of readdirSync(folder)) {
			stackscope.write(name, readFileSync(path.join(folder, name), "utf8"));
		}
	});
	after(() => stackscope.remove());

	it("are all listed here", () => {
		const programs = readdirSync(folder).filter((name) => !name.endsWith(".c"));
		assert.deepEqual(programs.sort(), Object.keys(samples).sort());
	});

	for (const [name, sample] of Object.entries(samples)) {
		it(`${name} ends as on a real machine`, () => {
			const { stdout, stderr, status } = stackscope.run(["run", name]);
			assert.deepEqual({ stdout, status }, { stdout: sample.output, status: sample.status });
			assert.match(stderr, sample.says ?? /^$/);
		});
		for (const lesson of sample.lessons) {
			it(`${name} shows its stack at ${lesson.at} ${lesson.hit ?? ""}`, () => {
				assertRows(pictureAt(stackscope, name, lesson), lesson.rows);
			});
		}
	}
});

function pictureAt(stackscope: Stackscope, name: string, { at, hit }: Lesson): string[] {
	const lines = readFileSync(path.join(folder, name), "utf8").split("\n");
	const line = lines.findIndex((text) => text.trim() === at || text.trim().startsWith(`${at} `));
	const location = line >= 0 ? `${name}:${line + 1}` : at;
	const { stdout, stderr } = stackscope.run(["stack", name, "--at", location, "--hit", String(hit ?? 1)]);
	assert.equal(stderr, "");
	return stdout.split("\n");
}

/** Each pattern matches a line below the one before it. */
function assertRows(lines: readonly string[], rows: readonly RegExp[]): void {
	let from = 0;
	for (const row of rows) {
		const found = lines.findIndex((line, index) => index >= from && row.test(line));
		assert.ok(found >= 0, `no line from ${from + 1} on matches ${row}:\n${lines.join("\n")}`);
		from = found + 1;
	}
}
