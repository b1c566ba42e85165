// Records every golden that comes from outside anew, one recorder after the other:
//
//     npx tsx test/goldens/regenerate/all.ts [--write]
//
// Each shows first what differs from the recorded one, and writes only with --write.
// Needs an x86-64 Linux with binutils, nasm, yasm, gcc, clang, LLVM, rustc and gdb.

import { spawnSync } from "node:child_process";
import path from "node:path";

const recorders = [
	"isa.ts",
	"semantics.ts",
	"assembler.ts",
	"traces.ts",
	"random.ts",
	"library.ts",
	"textbook.ts",
	"native.ts",
	"lines.ts",
	"optimised.ts",
	"filtered.ts",
];

for (const recorder of recorders) {
	console.log(`── ${recorder}`);
	const script = path.join(import.meta.dirname, recorder);
	const { status } = spawnSync(process.execPath, ["--import=tsx", script, ...process.argv.slice(2)], {
		stdio: "inherit",
	});
	process.exitCode ||= status ?? 1;
}
