// Records what C, C++ and Rust programs that use their library print natively, and
// what gcc and rustc make of them. Needs x86-64 Linux with gcc, glibc and rustc; the
// tests need none of them. Says which recordings differ from those in the repository,
// and replaces these only when asked to:
//
//   npx tsx test/goldens/regenerate/library.ts [--write] [NAME...]

import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import {
	formatRun,
	inputOf,
	type LibraryProgram,
	libraryFolder,
	libraryPrograms,
} from "../../machine/libraryPrograms.ts";

/** Compiler options that do not change what the library is asked, and keep to what the machine knows. */
const options = ["-w", "-masm=intel", "-fno-pie", "-fcf-protection=none", "-fno-asynchronous-unwind-tables"];

/** gcc by the ending of a source. */
const compilers = { c: ["gcc"], cpp: ["g++"] };

const named = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const isWriting = process.argv.includes("--write");
const temporary = mkdtempSync(path.join(tmpdir(), "stackscope-library-"));
try {
	for (const program of libraryPrograms.filter(({ name }) => named.length === 0 || named.includes(name))) {
		record(program);
	}
} finally {
	rmSync(temporary, { recursive: true });
}

function record(program: LibraryProgram): void {
	const { name, source, levels } = program;
	const executable = path.join(temporary, name);
	for (const level of levels) {
		const assembly = path.join(temporary, `${name}.${level}.s`);
		const compile = source.endsWith(".rs") ? compileRust : compileWithGcc;
		compile(program, level, assembly, executable);
		update(`${name}.${level}.s`, readFileSync(assembly, "utf8"));
	}
	const folder = path.join(temporary, "folder");
	mkdirSync(folder);
	const surroundings = {
		input: inputOf(name),
		encoding: "latin1",
		cwd: folder,
		env: { ...process.env, RUST_BACKTRACE: "0" },
	} as const;
	const { stdout, stderr, status } = spawnSync(executable, surroundings);
	rmSync(folder, { recursive: true });
	update(
		`${name}.out`,
		formatRun({ stdout, stderr: stderr.replace(/(?<=thread '.*' \()\d+/g, "1"), status: status ?? -1 }),
	);
}

function compileWithGcc({ source: file }: LibraryProgram, level: string, assembly: string, executable: string): void {
	const isCxx = file.endsWith(".cpp");
	const [compiler = "", ...own] = compilers[isCxx ? "cpp" : "c"];
	const text = readFileSync(path.join(libraryFolder, file), "utf8");
	const throws = /\b(?:throw|catch)\b/.test(text);
	// Up to C++17 most members of std::string are in the library.
	const standard = text.includes("<iostream>") ? "-std=c++17" : "-std=c++20";
	const general = !isCxx && !text.includes("double") ? ["-mgeneral-regs-only"] : [];
	const plain = isCxx ? [standard, ...(throws ? [] : ["-fno-exceptions"])] : [];
	const words = ["-S", `-${level}`, ...own, ...plain, ...options, ...general, "-o", assembly, file];
	// From the folder itself, since gcc writes where a source is into its output.
	execFileSync(compiler, words, { stdio: "inherit", cwd: libraryFolder });
	execFileSync(compiler, ["-no-pie", "-o", executable, assembly, "-lm"], { stdio: "inherit" });
}

function compileRust({ source: file }: LibraryProgram, level: string, assembly: string, executable: string): void {
	const words = ["--edition", "2021", "-A", "warnings", "-C", `opt-level=${level.slice(1)}`, file];
	const surroundings = { stdio: "inherit", cwd: libraryFolder } as const;
	execFileSync("rustc", [...words, "--emit", "asm", "-o", assembly], surroundings);
	execFileSync("rustc", [...words, "-o", executable], surroundings);
}

function update(file: string, text: string): void {
	const target = path.join(libraryFolder, file);
	const old = existsSync(target) ? readFileSync(target, "latin1") : "";
	console.log(`${file}: ${old === text ? "as recorded" : "differs"}`);
	if (isWriting) {
		writeFileSync(target, text, "latin1");
	} else if (old !== text) {
		process.exitCode = 1;
	}
}
