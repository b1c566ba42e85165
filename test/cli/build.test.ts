// `stackscope build`: what is in the executables, read as a loader and a debugger
// read them; how they run natively, held against the machine; and what is refused.

import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { assemble } from "../../src/assembler/assemble.ts";
import { executableOf, loadedSegments } from "../../src/assembler/executable.ts";
import type { Program } from "../../src/assembler/program.ts";
import { threadStart } from "../../src/assembler/threadStart.ts";
import { sum } from "../adapter/programs.ts";
import { type Elf, readElf } from "./elfReader.ts";
import { nativePrograms, readNativeRuns, simulatedRun } from "./nativeRuns.ts";
import { buildStackscope, type Stackscope } from "./stackscope.ts";

const [load, stackNote] = [1, 0x6474e551];
const [bits, zeros] = [1, 8];
const [object, code] = [1, 2];

describe("executables", () => {
	for (const [name, program] of nativePrograms()) {
		it(`${name} has the bytes and the symbols of the program`, () => {
			const elf = readElf(executableOf(program));
			assertSegments(elf, program);
			assertSections(elf, program);
			assertSymbols(elf, program);
		});
	}

	const everything = `
	.globl main, table
	.type main, @function
	.equ answer, 42
	.equ below, -8
	.data
	.type table, @object
	.size table, 24
table:	.quad 1, 2, main
table_end:
	.bss
room:	.skip 5000
	.section .mine, "awx"
patch:	nop
	.text
helper:	ret
1:	jmp 1b
.Lhidden: nop
main:	call helper
	ret
	.size main, . - main
`;

	it("names places and numbers as a linker does", () => {
		const { program } = assemble([{ path: "a.s", text: everything }]);
		const found = readElf(executableOf(program)).symbols.map(
			({ name, value, size, type, isGlobal, section }) =>
				`${name} ${value.toString(16)} ${size} ${type} ${isGlobal ? "global" : "local"} ${section ?? "number"}`,
		);
		assert.deepEqual(found, [
			"answer 2a 0 0 local number",
			"below fffffffffffffff8 0 0 local number",
			"table_end 403018 0 0 local .data",
			"room 404000 0 0 local .bss",
			"patch 402000 0 0 local .mine",
			"helper 401000 0 0 local .text",
			`main 401004 6 ${code} global .text`,
			`table 403000 24 ${object} global .data`,
			"_start 401010 0 0 global .text",
		]);
	});

	it("gives each segment its permissions, and zeros no bytes of the file", () => {
		const { program } = assemble([{ path: "a.s", text: everything }]);
		const file = executableOf(program);
		const { segments } = readElf(file);
		assert.deepEqual(
			segments.map(({ flags, bytes, memorySize }) => [flags, bytes.length, memorySize]),
			[
				[5, 46, 46],
				[7, 1, 1],
				[6, 24, 24],
				[6, 0, 5000],
				[6, 0, 0],
			],
		);
		assert.ok(file.length < 5 * 4096);
	});
});

describe("executables on Linux", () => {
	const programs = nativePrograms();
	const runs = readNativeRuns();

	it("were recorded, all samples and most others", () => {
		const names = runs.map((line) => line.slice(0, line.indexOf(":")));
		assert.ok(names.length >= 40);
		assert.deepEqual(
			[...programs.keys()].filter((name) => name.startsWith("samples/") && !names.includes(name)),
			[],
		);
	});

	for (const run of runs) {
		const name = run.slice(0, run.indexOf(":"));
		it(`${name} ends as on the machine`, () => {
			const program = programs.get(name);
			assert.ok(program, "the program is there");
			assert.equal(simulatedRun(name, program), run);
		});
	}
});

describe("stackscope build", () => {
	let stackscope: Stackscope;
	before(() => {
		stackscope = buildStackscope();
		stackscope.write("sum.s", sum);
		stackscope.write("broken.s", "\t.globl main\nmain:\n\tmvo eax, 1\n");
		stackscope.write("odd.s", "main:\n\txor eax, eax\n\tret\n");
		stackscope.write("hello.s", call("printf", "malloc", "puts"));
		stackscope.write("one.s", call("puts"));
		stackscope.write("sorting.s", call("qsort"));
		stackscope.write("starting.s", `${call()}\t.section .init_array, "aw"\n\t.quad main\n`);
		stackscope.write("allocating.s", call('"operator new(unsigned long)"'));
		stackscope.write("searching.s", call("bsearch", "setjmp"));
		mkdirSync(path.join(stackscope.folder, "folder"));
	});
	after(() => stackscope.remove());

	const place = (name: string) => path.join(stackscope.folder, name);

	it("writes an executable and says nothing", () => {
		assert.deepEqual(stackscope.run(["build", "sum.s", "-o", "sum"]), { stdout: "", stderr: "", status: 0 });
		const program = assemble([{ path: "sum.s", text: sum }]).program;
		assert.deepEqual(readFileSync(place("sum")), Buffer.from(executableOf(program)));
		if (process.platform !== "win32") {
			assert.equal(statSync(place("sum")).mode & 0o500, 0o500);
		}
	});

	it("replaces a file, which then is executable", () => {
		writeFileSync(place("old"), "x".repeat(100_000), { mode: 0o640 });
		assert.equal(stackscope.run(["build", "--output", "old", "sum.s"]).status, 0);
		assert.equal(readElf(readFileSync(place("old"))).segments.length, 3);
		if (process.platform !== "win32") {
			assert.equal(statSync(place("old")).mode & 0o777, 0o750);
		}
	});

	it("keeps warnings from being lost", () => {
		const { stderr, status } = stackscope.run(["build", "odd.s", "-o", "odd"]);
		assert.match(stderr, /^odd\.s:1:1: warning: `main` is not global/);
		assert.equal(status, 0);
	});

	it("takes what the library has as real code", () => {
		assert.deepEqual(stackscope.run(["build", "searching.s", "-o", "searching"]).stderr, "");
	});

	const refusals: readonly [words: string, stderr: RegExp][] = [
		["build sum.s", /^`stackscope build` needs -o and the name of the executable to write\n$/],
		["build -o x", /^`stackscope build` needs the name of an assembly file\n$/],
		["build broken.s -o x", /^broken\.s:3:2: error: .*`mvo`/],
		["build nope.s -o x", /^cannot read nope\.s: there is no such file\n$/],
		["build sum.s -o nowhere/x", /^cannot write nowhere\/x: there is no such folder\n$/],
		["build sum.s -o folder", /^cannot write folder: it is a folder\n$/],
		["build sum.s -o ./sum.s", /^cannot write \.\/sum\.s: it is a source of the program\n$/],
		["build one.s -o x", /^cannot build an executable: `puts` is a function of the C library, which is part of/],
		["build hello.s -o x", /: `printf`, `malloc` and `puts` are functions of the C library/],
		["build sorting.s -o x", /executable: `qsort` is a function of the C library/],
		["build allocating.s -o x", /`malloc`.* are functions of the C library/],
		["build starting.s -o x", /: `atexit` and `exit` are functions of the C library/],
	];
	for (const [words, message] of refusals) {
		it(`refuses \`${words}\``, () => {
			const { stdout, stderr, status } = stackscope.run(words.split(" "));
			assert.match(stderr, message);
			assert.deepEqual([stdout, status], ["", 2]);
			assert.ok(!existsSync(place("x")));
			assert.equal(readFileSync(place("sum.s"), "utf8"), sum);
		});
	}
});

function call(...names: readonly string[]): string {
	return `	.globl main\nmain:\n${names.map((name) => `\tcall ${name}\n`).join("")}\tret\n`;
}

function assertSegments({ entry, segments }: Elf, program: Program): void {
	const start = threadStart(program);
	assert.equal(entry, start?.address ?? program.entry);
	const note = segments.at(-1);
	assert.deepEqual([note?.type, note?.flags], [stackNote, 6]);
	const loaded = segments.slice(0, -1).map(({ type, flags, address, memorySize, bytes, rest }) => {
		assert.equal(type, load);
		assert.equal(address % 4096n, 0n);
		assert.ok(
			rest.every((byte) => byte === 0),
			"nothing is seen behind the segment",
		);
		const [write, execute] = [(flags & 2) > 0, (flags & 1) > 0];
		return { address, size: memorySize, bytes: bytes.toString("hex"), write, execute };
	});
	assert.deepEqual(
		loaded,
		loadedSegments(program).map(({ address, size, bytes, write, execute }) => {
			return { address, size, bytes: Buffer.from(bytes).toString("hex"), write, execute };
		}),
	);
}

function assertSections({ sections }: Elf, program: Program): void {
	const loaded = loadedSegments(program);
	const names = ["", ...loaded.map(({ name }) => name), ".symtab", ".strtab", ".shstrtab"];
	assert.deepEqual(
		sections.map(({ name }) => name),
		names,
	);
	for (const [index, { address, size, bytes, write, execute }] of loaded.entries()) {
		const section = sections[index + 1];
		const flags = 2 + (write ? 1 : 0) + (execute ? 4 : 0);
		assert.deepEqual([section?.address, section?.size, section?.flags], [address, size, flags]);
		assert.equal(section?.type, bytes.length > 0 ? bits : zeros);
		assert.deepEqual(section?.bytes, Buffer.from(bytes));
	}
}

function assertSymbols({ symbols }: Elf, program: Program): void {
	const wanted = program.symbols.filter(({ name }) => !/^(\.L|\d|$)/.test(name));
	const key = (name: string, value: bigint) => `${name} ${BigInt.asUintN(64, value)}`;
	assert.deepEqual(
		symbols.map(({ name, value }) => key(name, value)).sort(),
		wanted.map(({ name, value }) => key(name, value)).sort(),
	);
}
