// Records what compilers say with `-g` about the lines of a source, and what table
// of addresses and lines an assembler and a linker make of it, with columns, as
// llvm-dwarfdump reads it. Needs x86-64 Linux with binutils, gcc, clang, LLVM and
// rustc; the tests need none of them. Says which recordings differ from those in
// the repository, and replaces these only when asked to:
//
//   npx tsx test/goldens/regenerate/lines.ts [--write]

import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const folder = path.resolve(import.meta.dirname, "../lines");
const isWriting = process.argv.includes("--write");
const temporary = mkdtempSync(path.join(tmpdir(), "stackscope-lines-"));

/** The sources are compiled as if they lay in `/project`. */
const gcc = ["gcc", "-S", "-g", `-fdebug-prefix-map=${temporary}=/project`, "-fno-reorder-functions"];
const clang = ["clang", "-S", "-g", "-fdebug-compilation-dir=/project", "-fno-addrsig"];
const rustc = ["rustc", "--emit", "asm", "-g", "-C", "panic=abort", "-C", "overflow-checks=off", "--edition", "2021"];

const recordings: Readonly<Record<string, readonly string[]>> = {
	"steps.gcc0": [...gcc, "-O0", "-masm=intel", "steps.c"],
	"steps.gcc2": [...gcc, "-O2", "steps.c"],
	"steps.dwarf4": [...gcc, "-gdwarf-4", "-O1", "steps.c"],
	"steps.clang0": [...clang, "-O0", "steps.c"],
	"steps.clang2": [...clang, "-gdwarf-5", "-O2", "-masm=intel", "steps.c"],
	"values.gcc0": [...gcc, "-O0", "-masm=intel", "values.c"],
	"values.clang0": [...clang, "-O0", "values.c"],
	"longs.gcc0": [...gcc, "-O0", "-masm=intel", "longs.c"],
	"longs.clang0": [...clang, "-O0", "longs.c"],
	"records.gcc0": [...gcc, "-O0", "-masm=intel", "records.c"],
	"records.clang0": [...clang, "-gdwarf-5", "-O0", "records.c"],
	"shapes.gcc0": [...gcc, "-O0", "-masm=intel", "shapes.cpp"],
	"objects.gcc0": [...gcc, "-O0", "-masm=intel", "objects.cpp"],
	"counter.rustc": [...rustc, `--remap-path-prefix=${temporary}=/project`, "counter.rs"],
};

try {
	for (const source of ["steps.c", "values.c", "longs.c", "records.c", "objects.cpp", "shapes.cpp", "counter.rs"]) {
		copyFileSync(path.join(folder, source), path.join(temporary, source));
	}
	for (const [name, command] of Object.entries(recordings)) {
		record(name, command);
	}
} finally {
	rmSync(temporary, { recursive: true });
}

function record(name: string, [tool = "", ...options]: readonly string[]): void {
	run(tool, [...options, "-o", `${name}.s`]);
	run("as", ["-gdwarf-5", `${name}.s`, "-o", "program.o"]);
	run("ld", ["program.o", "-o", "program", "--unresolved-symbols=ignore-all", "-e", "main", "-Ttext=0x401000"]);
	update(`${name}.s`, readFileSync(path.join(temporary, `${name}.s`), "utf8"));
	update(`${name}.txt`, tableOf(run("llvm-dwarfdump", ["--debug-line", "program"])));
}

/** `0x401000 12:3 steps.c` for each row, in the order of addresses, with `part` behind it where no statement begins. */
function tableOf(dump: string): string {
	const folders = new Map(
		[...dump.matchAll(/include_directories\[ *(\d+)\] = "(.*)"/g)].map(([, n, text]) => [n, text]),
	);
	const files = new Map(
		[...dump.matchAll(/file_names\[ *(\d+)\]:\s+name: "(.*)"\s+dir_index: (\d+)/g)].map(([, n, name, at]) => [
			n,
			at === "0" ? name : `${folders.get(at)}/${name}`,
		]),
	);
	const rows = dump.matchAll(/^0x(0*)([0-9a-f]+) +(\d+) +(\d+) +(\d+) +\d+ +\d+ (.*)$/gm);
	return [...rows]
		.toSorted(([, , one], [, , other]) => Number(`0x${one}`) - Number(`0x${other}`))
		.filter(([, , , , , , flags]) => !flags?.includes("end_sequence"))
		.map(([, , address, line, column, file, flags]) => {
			const part = flags?.includes("is_stmt") ? "" : " part";
			return `0x${address} ${line}:${column} ${files.get(file)}${part}\n`;
		})
		.join("");
}

function run(tool: string, options: readonly string[]): string {
	return execFileSync(tool, options, { cwd: temporary, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
}

function update(file: string, text: string): void {
	const target = path.join(folder, file);
	const old = existsSync(target) ? readFileSync(target, "utf8") : "";
	console.log(`${file}: ${old === text ? "as recorded" : "differs"}`);
	if (isWriting) {
		writeFileSync(target, text);
	} else if (old !== text) {
		process.exitCode = 1;
	}
}
