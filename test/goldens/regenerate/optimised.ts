// Records what compilers make of small programs with optimisation and `-g`, and what
// gdb says of their variables and frames wherever code of another line begins
// (optimised.py). Needs x86-64 Linux with gcc, clang, rustc and gdb; the tests need
// none of them. Says which recordings differ from those in the repository, and
// replaces these only when asked to:
//
//   npx tsx test/goldens/regenerate/optimised.ts [--write]

import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const folder = path.resolve(import.meta.dirname, "../optimised");
const script = path.join(import.meta.dirname, "optimised.py");
const isWriting = process.argv.includes("--write");
const temporary = mkdtempSync(path.join(tmpdir(), "stackscope-optimised-"));

/** The sources are compiled as if they lay in `/project`. */
const gcc = ["gcc", "-S", "-g", `-fdebug-prefix-map=${temporary}=/project`, "-fno-reorder-functions"];
const clang = ["clang", "-S", "-g", "-fdebug-compilation-dir=/project", "-fno-addrsig", "-fno-verbose-asm"];
const compilers: Readonly<Record<string, readonly string[]>> = {
	gcc1: [...gcc, "-O1"],
	gcc2: [...gcc, "-O2"],
	gccs: [...gcc, "-Os"],
	clang2: [...clang, "-O2"],
};
const rustc = ["-g", "-O", "-C", "codegen-units=1", "-C", "relocation-model=static", "--edition", "2021"];

try {
	for (const name of ["loops", "records", "calls", "floats"]) {
		copyFileSync(path.join(folder, `${name}.c`), path.join(temporary, `${name}.c`));
		for (const [compiler, [tool = "", ...options]] of Object.entries(compilers)) {
			const target = `${name}.${compiler}`;
			run(tool, [...options, `${name}.c`, "-o", `${target}.s`]);
			run("gcc", ["-no-pie", `${target}.s`, "-o", "program"]);
			record(target, `${name}.c`);
		}
	}
	// Of this program there are the steps alone: a function in it is of a source that is not at hand.
	copyFileSync(path.join(folder, "callbacks.c"), path.join(temporary, "callbacks.c"));
	run("gcc", [...gcc.slice(1), "-O2", "callbacks.c", "-o", "callbacks.gcc2.s"]);
	keep("callbacks.gcc2.s");
	copyFileSync(path.join(folder, "sums.rs"), path.join(temporary, "sums.rs"));
	const remapped = `--remap-path-prefix=${temporary}=/project`;
	run("rustc", ["--emit", "asm=sums.rustc.s,link=program", ...rustc, remapped, "sums.rs"]);
	record("sums.rustc", "sums.rs");
} finally {
	rmSync(temporary, { recursive: true });
}

/** What gdb says of `program`, which was made from a source. */
function record(target: string, source: string): void {
	run("gdb", ["-batch", "-nx", "-x", script, "program"], { SOURCE: source, OUTPUT: `${target}.txt` });
	keep(`${target}.s`);
	keep(`${target}.txt`);
}

function keep(file: string): void {
	update(file, readFileSync(path.join(temporary, file), "utf8"));
}

function run(tool: string, options: readonly string[], environment: Readonly<Record<string, string>> = {}): void {
	execFileSync(tool, options, { cwd: temporary, env: { ...process.env, ...environment }, stdio: "ignore" });
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
