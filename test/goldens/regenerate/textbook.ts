// Records how the textbook programs run natively, made by yasm and linked by ld,
// or by gcc where they begin with `main`. Needs x86-64 Linux with yasm, binutils,
// gcc and glibc; the tests need none of them. Says which recordings differ from
// those in the repository, and replaces these only when asked to:
//
//   npx tsx test/goldens/regenerate/textbook.ts [--write] [NAME...]

import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { formatTextbookRun, readTextbook, textbookFolder, textbookNames } from "../../machine/textbookPrograms.ts";

const named = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const temporary = mkdtempSync(path.join(tmpdir(), "stackscope-textbook-"));
try {
	for (const name of textbookNames.filter((name) => named.length === 0 || named.includes(name))) {
		update(`${name}.out`, nativeRun(name));
	}
} finally {
	rmSync(temporary, { recursive: true });
}

function nativeRun(name: string): string {
	const { text, args, stdin, files } = readTextbook(name);
	const [object, executable, folder] = ["program.o", "program", "folder"].map((file) => path.join(temporary, file));
	execFileSync("yasm", ["-f", "elf64", "-o", object ?? "", path.join(textbookFolder, `${name}.asm`)]);
	const link = /global\s+main\b/.test(text) ? ["gcc", "-no-pie", "-z", "noexecstack"] : ["ld"];
	execFileSync(link[0] ?? "", [...link.slice(1), "-o", executable ?? "", object ?? ""], { stdio: "inherit" });
	const cwd = folder ?? "";
	mkdirSync(cwd);
	for (const [file, content] of Object.entries(files)) {
		writeFileSync(path.join(cwd, file), content, "latin1");
	}
	const { stdout, stderr, status } = spawnSync(executable ?? "", args, { input: stdin, encoding: "latin1", cwd });
	const after = readdirSync(cwd).map((file) => [file, readFileSync(path.join(cwd, file), "latin1")] as const);
	rmSync(cwd, { recursive: true });
	return formatTextbookRun({ stdout, stderr, status: status ?? -1 }, Object.fromEntries(after));
}

function update(file: string, text: string): void {
	const target = path.join(textbookFolder, file);
	const old = existsSync(target) ? readFileSync(target, "latin1") : "";
	console.log(`${file}: ${old === text ? "as recorded" : "differs"}`);
	if (process.argv.includes("--write")) {
		writeFileSync(target, text, "latin1");
	} else if (old !== text) {
		process.exitCode = 1;
	}
}
