// Files that the C preprocessor reads first: where things are said to stand, what
// is said of mistakes, and what includes of headers come to. The bytes of a whole
// program are in goldens/assembler/preprocessed.S.

import assert from "node:assert/strict";
import { assemble } from "../../src/assembler/assemble.ts";
import type { Assembly } from "../../src/assembler/program.ts";

const files: Readonly<Record<string, string>> = {
	"code.inc": "two:\tnop\n\tbadly %rax\n",
	"numbers.h": "#pragma once\n#define FIVE 5\n",
	"again.S": '#include "again.S"\n',
};

function read(text: string, path = "case.S"): Assembly {
	return assemble([{ path, text }], { include: (name) => files[name] });
}

/** Each diagnostic as the text at its place, with its source where it is another, and what it says. */
function said({ program, diagnostics }: Assembly): readonly string[] {
	return diagnostics.map(({ span, message }) => {
		const { path = "", text = "" } = program.sources[span.source] ?? {};
		return `${path === "case.S" ? "" : `${path}: `}${text.slice(span.start, span.end)} → ${message}`;
	});
}

describe("files for the C preprocessor", () => {
	it("keep the places of what stands in them", () => {
		const text = "#define NAME _start\n#define MOVE(to) mov $1, to\n.globl NAME\nNAME:\tmovx %rax\n\tMOVE(%eaz); nop\n";
		assert.deepEqual(said(read(text)), [
			"movx → `movx` is not an instruction that this machine knows; did you mean `mov`?",
			"MOVE(%eaz) → `%eaz` is not a register of this machine.",
		]);
		const { lines, sources } = read(text.replace("movx %rax", "ret").replace("eaz", "eax")).program;
		const written = lines.map(({ span }) => sources[span.source]?.text.slice(span.start, span.end));
		assert.deepEqual(written, ["ret", "MOVE(%eax)", "nop"]);
	});

	it("include files, whose places are their own, and headers by their numbers", () => {
		const assembly = read(
			'#include <asm/unistd.h>\n#include "numbers.h"\n#include "numbers.h"\n\t.globl _start\n_start:\tmov $__NR_exit, %eax\n\tmov $FIVE, %edi\n#include "code.inc"\n',
		);
		assert.deepEqual(said(assembly), ["code.inc: badly → `badly` is not an instruction that this machine knows."]);
		const text = assembly.program.segments.find(({ name }) => name === ".text");
		assert.deepEqual([...(text?.bytes ?? [])], [0xb8, 60, 0, 0, 0, 0xbf, 5, 0, 0, 0, 0x90]);
	});

	it("ask for what stands in angle brackets once", () => {
		const asked: string[] = [];
		const include = (name: string) => {
			asked.push(name);
			return files[name];
		};
		assemble([{ path: "case.S", text: "#include <numbers.h>\n\t.globl _start\n_start:\tmov $FIVE, %edi\n" }], {
			include,
		});
		assert.deepEqual(asked, ["numbers.h"]);
	});

	it("say what is wrong with their `#` lines", () => {
		const text =
			'#define F(a) a\n#define 5\n#define G(a\n#if 1 +\n#endif\n#else\n#error stop it\n#include <stdio.h>\n#include "none.h"\n#include\n\t.globl _start\n_start: F(1, 2)\n F(\n#if 1\n';
		assert.deepEqual(said(read(text)), [
			"5 → The name of a macro is expected after `#define`.",
			"G → The parameters of `G` have no `)`.",
			"#if 1 + → A value is missing in this condition.",
			"#else → There is no `#if` before this `#else`.",
			"#error stop it → Stop it.",
			"#include <stdio.h> → `<stdio.h>` is not among the headers that hold only numbers, which are all that assembly can use of a C library; define what is needed of it with `#define`.",
			'#include "none.h" → The file `none.h` cannot be found or read.',
			'#include → The name of a file is expected here: `#include "file.h"`.',
			"F(1, 2) → `F` takes 1 argument, and is given 2.",
			"F(\n#if 1 → The arguments of `F` have no `)`.",
		]);
	});

	it("end when they include themselves", () => {
		const message = "`again.S` includes itself, directly or through others, without an end.";
		assert.ok(said(read('#include "again.S"\n'))[0]?.endsWith(message));
	});

	it("are told from others by their names", () => {
		const text = "#define ONE 1\n\t.globl _start\n_start: mov $ONE, %eax\n\tret\n";
		assert.deepEqual(read(text).diagnostics, []);
		assert.deepEqual(said(read(text, "case.s")), [
			"case.s: #define ONE → `#define` is a comment here, as for gcc: it is obeyed in files whose names end in `.S`, so name this one `case.S`.",
			"case.s: ONE → `ONE` is not defined in this program.",
		]);
	});
});
