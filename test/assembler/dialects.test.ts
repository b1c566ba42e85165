// Sources of several dialects in one program, what each text is taken for, and
// how long it may take to find out that macros do not end.

import assert from "node:assert/strict";
import { makeWithFiles } from "../../src/assembler/askedFiles.ts";
import { assemble } from "../../src/assembler/assemble.ts";
import { dialectOf } from "../../src/assembler/dialectOf.ts";
import type { AssembleOptions } from "../../src/assembler/program.ts";

const nasm =
	"global _start\nextern twice, thrice\nsection .text\n_start:\n\tmov edi, 5\n\tcall twice\n\tcall thrice\n\tret\n";
const gas = ".globl twice\n.text\ntwice:\tlea eax, [rdi + rdi]\n\tret\n";
const att = ".globl thrice\n.text\nthrice:\tleal (%rdi,%rdi,2), %eax\n\tret\n";

function build(texts: Record<string, string>, options?: AssembleOptions) {
	return assemble(
		Object.entries(texts).map(([path, text]) => ({ path, text })),
		options,
	);
}

describe("dialects", () => {
	const shown: readonly [string, "gas" | "nasm"][] = [
		[nasm, "nasm"],
		[gas, "gas"],
		[att, "gas"],
		["mov rax, 1\n", "gas"],
		["; a comment\n%define X 5\nmov rax, X\n", "nasm"],
		["\tmov eax, 1\nmsg db 'hi', 0\n", "nasm"],
		["len equ $ - msg\n", "nasm"],
		["%defalias MOVE mov\nstart:\n\tMOVE eax, 5\n", "nasm"],
		["\t.intel_syntax noprefix\n# global x\n", "gas"],
		["[bits 64]\n[section .text]\n", "nasm"],
	];
	for (const [text, name] of shown) {
		it(`${JSON.stringify(text.slice(0, 30))} is ${name}`, () => assert.equal(dialectOf(text, undefined).name, name));
	}

	it("are chosen by the options first", () => {
		assert.equal(dialectOf(gas, "nasm").name, "nasm");
		assert.equal(dialectOf(nasm, "gas").name, "gas");
	});

	it("mix in one program", () => {
		const { program, diagnostics } = build({ "a.asm": nasm, "b.s": gas, "c.s": att });
		assert.deepEqual(diagnostics, []);
		const globals = program.symbols.filter(({ global }) => global).map(({ name }) => name);
		assert.deepEqual(globals, ["_start", "twice", "thrice"]);
		const [text] = program.segments;
		assert.equal(Buffer.from(text?.bytes.slice(0, 16) ?? []).toString("hex"), "bf05000000e806000000e805000000c3");
		assert.equal(program.lines.length, 8);
	});

	it("name both places of a symbol that two dialects define", () => {
		const { diagnostics } = build({ "a.asm": `${nasm}global twice\ntwice: ret\n`, "b.s": gas, "c.s": att });
		assert.deepEqual(
			diagnostics.map(({ code, span, related }) => [code, span.source, related?.map((place) => place.span.source)]),
			[["duplicate-symbol", 1, [0]]],
		);
	});

	it("name both places of a symbol that is not global where it is defined", () => {
		const { diagnostics } = assemble([
			{ path: "a.asm", text: "global main\nextern twice\nsection .text\nmain: jmp twice\n" },
			{ path: "b.s", text: "\t.text\n\nstray: nop\ntwice: ret\n" },
		]);
		assert.deepEqual(
			diagnostics.map(({ span, message, related }) => [span.source, message, related?.map((place) => place.span)]),
			[
				[
					0,
					"`twice` is not defined in this file, and where it is defined it is not global.",
					[{ source: 1, start: 19, end: 24 }],
				],
			],
		);
	});

	it("name the use of a symbol that nobody defines", () => {
		const { diagnostics } = build({ "a.asm": nasm, "b.s": gas });
		assert.deepEqual(
			diagnostics.map(({ code, span }) => [code, nasm.slice(span.start, span.end)]),
			[["undefined-symbol", "thrice"]],
		);
	});
});

describe("folders of included files", () => {
	for (const [path, kept] of [
		["src/main.asm", "include/one.inc"],
		["src/main.asm", "src/inc/one.inc"],
		["main.asm", "../include/one.inc"],
		["a/b/main.asm", "a/one.inc"],
		["../main.asm", "../../inc/one.inc"],
	] as const) {
		it(`are found: ${kept} for ${path}`, () => {
			const text = 'global _start\n_start:\n%include "one.inc"\nret\n';
			const include = (name: string) => (name === kept ? "mov eax, 5\n" : undefined);
			assert.deepEqual(assemble([{ path, text }], { dialect: "nasm", include }).diagnostics, []);
		});
	}
});

describe("included files", () => {
	const files: Record<string, string> = {
		"lib/one.inc": '%include "two.inc"\nmov eax, ONE\n',
		"lib/two.inc": "%define ONE 1\n",
		"loop.inc": '%include "loop.inc"\n',
		"bad.inc": "\tmvo eax, 1\n",
		"more.s": "\tinc eax\n",
	};
	const include = (path: string): string | undefined => files[path];

	it("are found beside the file that names them, and are sources of the program", () => {
		const text = 'global _start\n_start:\n%include "lib/one.inc"\nret\n';
		const { program, diagnostics } = build({ "main.asm": text }, { include });
		assert.deepEqual(diagnostics, []);
		assert.deepEqual(
			program.sources.map(({ path }) => path),
			["main.asm", "lib/one.inc", "lib/two.inc"],
		);
		assert.deepEqual(
			program.lines.map(({ span }) => program.sources[span.source]?.text.slice(span.start, span.end)),
			["mov eax, ONE", "ret"],
		);
	});

	it("are found in GNU as too", () => {
		const { program, diagnostics } = build({ "a.s": '.globl _start\n_start:\n.include "more.s"\n' }, { include });
		assert.deepEqual(diagnostics, []);
		assert.equal(program.lines[0]?.span.source, 1);
	});

	it("are read with a wait, one after the other as they are asked for", async () => {
		const asked: string[] = [];
		const read =
			<Content>(made: (text: string) => Content) =>
			async (path: string): Promise<Content | undefined> => {
				asked.push(path);
				const text = files[path];
				return text === undefined ? undefined : made(text);
			};
		const readers = { text: read((text) => text), bytes: read((text) => new TextEncoder().encode(text)) };
		const text = 'global _start\n_start:\n%include "lib/one.inc"\nincbin "more.s", 1, 3\nincbin "none"\n';
		const { program, diagnostics } = await makeWithFiles(readers, (included) => build({ "main.asm": text }, included));
		const near = asked.filter((path) => !/^\.\.|inc(lude)?\//.test(path));
		assert.deepEqual(near.toSorted(), ["lib/one.inc", "lib/two.inc", "more.s", "none", "two.inc"]);
		assert.equal(new Set(asked).size, asked.length);
		assert.deepEqual(
			diagnostics.map(({ code }) => code),
			["include"],
		);
		const bytes = program.segments[0]?.bytes.subarray(-3) ?? [];
		assert.equal(new TextDecoder().decode(Uint8Array.from(bytes)), "inc");
	});

	const wrong: readonly [string, string, string, number][] = [
		["are missed", '%include "none.inc"', "include", 0],
		["must not include themselves for ever", '%include "loop.inc"', "include", 1],
		["have diagnostics of their own", '%include "bad.inc"', "unknown-instruction", 1],
	];
	for (const [title, line, code, source] of wrong) {
		it(title, () => {
			const { diagnostics } = build({ "a.asm": `global _start\n_start:\n${line}\n` }, { include });
			assert.deepEqual(
				diagnostics.map((diagnostic) => [diagnostic.code, diagnostic.span.source]),
				[[code, source]],
			);
		});
	}
});

describe("macros", () => {
	it("give their lines the place of their use", () => {
		const text = "global _start\n%macro two 1\n\tmov eax, %1\n\tinc eax\n%endmacro\n_start:\n\ttwo 5\n\tret\n";
		const { program } = build({ "a.asm": text });
		assert.deepEqual(
			program.lines.map(({ span }) => text.slice(span.start, span.end)),
			["two 5", "two 5", "ret"],
		);
	});

	it("name stack slots", () => {
		const text =
			"global _start\n%define total rbp-16\ncount equ 8\n_start:\n\tmov qword [rbp-count], 5\n\tinc dword [total]\n\tinc dword [total+4]\n\tret\n";
		const { program } = build({ "a.asm": text });
		assert.deepEqual(
			program.slots.map(({ name, offset }) => [name, offset]),
			[
				["count", -8n],
				["total", -16n],
				["total+4", -12n],
			],
		);
	});
});
