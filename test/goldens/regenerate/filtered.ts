// Records compilers' outputs as Compiler Explorer shows them, with the filters that
// it has on from the start: directives and unused labels are gone, names are as in
// the source. And what the programs print natively. Needs x86-64 Linux with gcc,
// clang and c++filt. Writes only when asked to:
//
//   npx tsx test/goldens/regenerate/filtered.ts [--write]

import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const folder = path.resolve(import.meta.dirname, "../filtered");
const intel = "-masm=intel";
const bare = ["-fno-rtti", "-fno-exceptions"];
const outputs = [
	{ source: "tables.c", target: "tables.gcc.s", command: ["gcc", "-O1", intel] },
	{ source: "tables.c", target: "tables.clang.s", command: ["clang", "-O2", "-fno-pic", intel] },
	{ source: "tables.c", target: "tables.att.s", command: ["gcc", "-O2", "-fno-pie"] },
	{ source: "shapes.cpp", target: "shapes.gcc.s", command: ["g++", "-O1", intel, ...bare] },
	{ source: "shapes.cpp", target: "shapes.clang.s", command: ["clang++", "-O2", intel, ...bare] },
	{ source: "owners.cpp", target: "owners.gcc.s", command: ["g++", "-O1", intel] },
	{ source: "greetings.cpp", target: "greetings.O0.s", command: ["g++", "-O0", intel] },
	{ source: "greetings.cpp", target: "greetings.O2.s", command: ["g++", "-O2", intel] },
	{ source: "greetings.cpp", target: "greetings.clang.s", command: ["clang++", "-O1", intel] },
	{ source: "owners.cpp", target: "owners.clang.s", command: ["clang++", "-O1", "-fno-exceptions"] },
];

const data =
	/^\s*\.(?:ascii|asciz|[1248]?byte|double|fill|float|half|hword|int|long|octa|quad|short|single|skip|space|string|value|word|zero)\b/;
const label = /^([\w.$@]+):/;

/** Of a compiler's output, what the filters leave. */
function filter(text: string): string {
	const lines = text.split("\n").filter((line) => line.trim() !== "" && !/^\s*#/.test(line));
	const used = usedNames(lines);
	let isKept = false;
	const kept = lines.filter((line) => {
		const name = label.exec(line)?.[1];
		if (name !== undefined) {
			isKept = used.has(name);
			return isKept;
		}
		return data.test(line) ? isKept : !/^\s*\./.test(line);
	});
	return readable(`${kept.map((line) => line.replace(/^\s+/, "        ").replace(/\t/g, " ")).join("\n")}\n`);
}

/** Global names, and those that instructions and the data of used names mention. */
function usedNames(lines: readonly string[]): ReadonlySet<string> {
	const used = new Set<string>();
	for (let size = -1; size < used.size; ) {
		size = used.size;
		let current = "";
		for (const line of lines) {
			current = label.exec(line)?.[1] ?? current;
			const isUse = data.test(line) ? used.has(current) : /^\s+(?:[a-z]|\.(?:globl|weak))/.test(line);
			const names = isUse ? line.replace(/"(?:\\.|[^"])*"|#.*/g, "").match(/[A-Za-z_.][\w.$]*/g) : [];
			for (const name of names ?? []) {
				used.add(name);
			}
		}
	}
	return used;
}

/** What stands behind the names of constructors and destructors, which are several for one in the source. */
const variants = [
	[/C1E\w*$/, "complete object constructor"],
	[/C2E\w*$/, "base object constructor"],
	[/D0Ev$/, "deleting destructor"],
	[/D1Ev$/, "complete object destructor"],
	[/D2Ev$/, "base object destructor"],
] as const;

/** With names as in the source. */
function readable(text: string): string {
	const names = [...new Set(text.match(/\b_Z\w+/g) ?? [])];
	const input = names.join("\n");
	const written = execFileSync("c++filt", { input, encoding: "utf8" }).split("\n");
	const variant = (name: string) => variants.find(([pattern]) => pattern.test(name))?.[1];
	const meanings = new Map(
		names.map((name, index) => {
			const kind = variant(name);
			return [name, `${written[index] ?? name}${kind ? ` [${kind}]` : ""}`];
		}),
	);
	return text.replace(/\b_Z\w+/g, (name) => meanings.get(name) ?? name);
}

function update(file: string, text: string): void {
	const target = path.join(folder, file);
	const old = existsSync(target) ? readFileSync(target, "utf8") : "";
	console.log(`${file}: ${old === text ? "as recorded" : "differs"}`);
	if (process.argv.includes("--write")) {
		writeFileSync(target, text);
	} else if (old !== text) {
		process.exitCode = 1;
	}
}

const temporary = mkdtempSync(path.join(tmpdir(), "stackscope-filtered-"));
try {
	for (const { source, target, command } of outputs) {
		const [compiler = "", ...options] = command;
		const full = path.join(folder, source);
		update(target, filter(execFileSync(compiler, [...options, "-S", "-o", "-", full], { encoding: "utf8" })));
		const executable = path.join(temporary, target);
		execFileSync(compiler, ["-w", "-o", executable, full]);
		const { stdout, status } = spawnSync(executable, { encoding: "utf8" });
		update(`${path.parse(source).name}.out`, `${stdout}--- status ${status}\n`);
	}
} finally {
	rmSync(temporary, { recursive: true });
}
